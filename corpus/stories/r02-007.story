#story r02-007
#date 2021-03-03
#publisher Savanna Radio
#kind report
#title <q8 [a1 Gunmen] in [p1 Nigeria] {v1 free} [a2 279 {v2 kidnapped} schoolgirls]>, [a4 governor] {c1 says}

[p2 GUSAU] — <q9 [a1 Gunmen] in [p3 northwestern Nigeria] have {v3 released} [a2 279 girls] who were {v4 abducted} from [a3 a government boarding school] [t1 last week]>, [a4 the governor of Zamfara state] {c2 said} on [t2 Tuesday].

<q2 [a2 The girls], most of [a2 them] between 12 and 16 years old, arrived at [p4 the governor's office] in [p2 the state capital] in seven buses before dawn>, [a4 Governor Sani Dantata] {c8 said}. <q3 “[a2 Our daughters] are home and [a2 they] are safe,”> [a4 he] {c3 told} [a6 Savanna Radio].

[a4 Dantata] {c4 denied} <q4 that [a7 the state government] had paid a ransom>. <q5 [a8 Former bandits] who had {v5 surrendered} [t3 last year] helped to {v6 persuade} [a1 the kidnappers] to {v7 let} [a2 the girls] go>, [a4 he] {c5 said}.

[a1 Dozens of men on motorcycles] {v8 attacked} [a3 the school in [p5 Jangebe]] at about 1 a.m. on [t4 Friday] and {v9 marched} [a2 the girls] into a forest. [a9 One of the girls, a 15-year-old], {c6 told} [a10 reporters] <q6 that [a1 the men] {v10 beat} [a11 those] who could not walk>. <q7 “[a1 They] {c9 said}
<q10 [a1 they] would {v11 shoot} [a2 us] if [a2 we] cried>,”> [a9 she] {c7 said}.

It was the third mass {v12 abduction} from a school in [p6 northern Nigeria] since [t5 December]. [a13 President Ibrahim Danladi] on [t2 Tuesday] {v13 ordered} a {v24 ban} on mining and on all flights in [p7 Zamfara]. [a13 He] also {v14 urged} [a14 state governors] <q12 not to {v15 give} money or vehicles to
[a15 bandits]>.

<q13 “[a16 We] will not be {v16 blackmailed} by [a17 criminals],”> [a18 presidential spokesman Garba Lawal] {c10 quoted} [a13 the president] as saying.

[a19 The United Nations Children's Fund] {v17 welcomed} the {v18 release} of [a2 the girls] and {v19 called on} [a20 Nigerian authorities] <q14 to protect [a21 schools]>. [a22 The main opposition party, the National Reform Congress], {v20 demanded} an independent {v21 inquiry} into the {v22 attack}.

<q16 [a23 More than 10 parents] were {v23 injured} on [t2 Tuesday] when [a24 soldiers] {v25 fired} into the air to clear a crowd outside [p4 the governor's office]>, [a25 witnesses] {c11 said}.
---
a1 group NGA CRM gunmen
a2 group NGA EDU+CVL 279 schoolgirls
a3 organization NGA EDU government boarding school in Jangebe
a4 person NGA GOV Sani Dantata
a6 organization NGA MED Savanna Radio
a7 organization NGA GOV Zamfara state government
a8 group NGA CRM former bandits
a9 person NGA EDU+CVL one of the girls, a 15-year-old
a10 group - MED reporters
a11 group NGA EDU+CVL girls who could not walk
a13 person NGA GOV Ibrahim Danladi
a14 group NGA GOV state governors
a15 group NGA CRM bandits
a16 country NGA GOV we
a17 group NGA CRM criminals
a18 person NGA GOV Garba Lawal
a19 organization IGO IGO United Nations Children's Fund
a20 group NGA GOV Nigerian authorities
a21 group NGA EDU schools
a22 organization NGA OPP+PTY National Reform Congress
a23 group NGA CVL more than 10 parents
a24 group NGA MIL soldiers
a25 group NGA CVL witnesses
p1 place NGA - Nigeria
p2 place NGA - Gusau
p3 place NGA - northwestern Nigeria
p4 place NGA - governor's office
p5 place NGA - Jangebe
p6 place NGA - northern Nigeria
p7 place NGA - Zamfara
t1 2021-02-26
t2 2021-03-02
t3 2020
t4 2021-02-26
t5 2020-12
q2 indirect source=a4 cue=c8
q3 direct source=a4 cue=c3 to=a6
q4 indirect source=a4 cue=c4 neg
q5 indirect source=a4 cue=c5
q6 indirect source=a9 cue=c6 to=a10
q7 direct source=a9 cue=c7
q8 indirect source=a4 cue=c1
q9 indirect source=a4 cue=c2
q10 indirect source=a1 cue=c9 to=a2
q12 indirect source=a13 cue=v14 to=a14
q13 direct source=a13 cue=c10 via=a18
q14 indirect source=a19 cue=v19 to=a20
q16 indirect source=a25 cue=c11
v1 RETREAT release occurred actor=a1 recip=a2 loc=p1 ctx=crime,education
v2 ASSAULT abduct occurred recip=a2 ctx=crime,education
v3 RETREAT release occurred actor=a1 recip=a2 loc=p3 ctx=crime,education same=v1
v4 ASSAULT abduct occurred actor=a1 recip=a2 loc=a3 time=t1 ctx=crime,education same=v2
v5 RETREAT disarm occurred actor=a8 time=t3 ctx=crime
v6 CONSULT third-party occurred actor=a8,a1 ctx=crime
v7 RETREAT release occurred actor=a1 recip=a2 ctx=crime,education same=v1
v8 ASSAULT - occurred actor=a1 recip=a3 loc=p5 time=t4 ctx=crime,education
v9 ASSAULT abduct occurred actor=a1 recip=a2 time=t4 ctx=crime,education same=v2
v10 ASSAULT beat occurred actor=a1 recip=a11 ctx=crime
v11 ASSAULT firearms hypothetical actor=a1 recip=a2 ctx=crime
v12 ASSAULT abduct occurred loc=p6 ctx=crime,education same=v2
v13 REQUEST - occurred actor=a13 time=t2 ctx=crime,resource
v14 REQUEST change occurred actor=a13 recip=a14 ctx=crime
v15 AID - hypothetical actor=a14 recip=a15 ctx=crime
v16 THREATEN - negated actor=a17 recip=a16 ctx=crime
v17 SUPPORT - occurred actor=a19 ctx=human-rights,education
v18 RETREAT release occurred recip=a2 ctx=crime,education same=v1
v19 REQUEST change occurred actor=a19 recip=a20 ctx=education
v20 REQUEST change occurred actor=a22 ctx=crime
v21 ACCUSE investigate hypothetical ctx=crime
v22 ASSAULT - occurred ctx=crime,education same=v8
v23 ASSAULT crowd-control occurred actor=a24 recip=a23 loc=p4 time=t2 ctx=crime
v24 COERCE ban future actor=a13 loc=p7 time=t2 ctx=crime,resource
v25 ASSAULT crowd-control occurred actor=a24 loc=p4 time=t2 ctx=crime same=v23
