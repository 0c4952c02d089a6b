#story r02-007
#date 2021-03-03
#publisher Savanna Radio
#kind report
#title <q1 [a1 Gunmen in [p1 Nigeria]] {v1 free} [a2 279 {v2 kidnapped} schoolgirls]>, [a3 governor] {c1 says}

[p2 GUSAU] — <q2 [a1 Gunmen in [p3 northwestern Nigeria]] have {v3 released} [a2 279 girls] who were {v4 abducted} from [a4 a government boarding school] [t1 last week]>, [a3 the governor of [p4 Zamfara state]] {c2 said} on [t2 Tuesday].

<q3 [a2 The girls, most of [a2 them] between 12 and 16 years old], arrived at [p5 the governor's office] in [p2 the state capital] in seven buses before dawn>, [a3 Governor Sani Dantata] {c3 said}. <q4 “[a2 Our daughters] are home and [a2 they] are safe,”> [a3 he] {c4 told} [a5 Savanna Radio].

[a3 Dantata] {c5 denied} <q5 that [a6 the state government] had {v5 paid} a ransom>. <q6 [a7 Former bandits] who had {v6 surrendered} [t3 last year] helped to {v7 persuade} [a1 the kidnappers] to {v8 let} [a2 the girls] go>, [a3 he] {c6 said}.

[a1 Dozens of men on motorcycles] {v9 attacked} [a4 the school in [p6 Jangebe]] at about 1 a.m. on [t4 Friday] and {v10 marched} [a2 the girls] into a forest. [a8 One of [a2 the girls], a 15-year-old], {c7 told} [a9 reporters] <q7 that [a1 the men] {v11 beat} [a10 those] who could not walk>. <q8 “[a1 They] {c8 said}
<q9 [a1 they] would {v12 shoot} [a2 us] if [a2 we] cried>,”> [a8 she] {c9 said}.

It was the third mass {v13 abduction} from a school in [p7 northern Nigeria] since [t5 December]. [a11 President Ibrahim Danladi] on [t2 Tuesday] ordered a {v14 ban} on mining and on all flights in [p4 Zamfara]. [a11 He] also {v15 urged} [a12 state governors] <q10 not to {v16 give} money or vehicles to
[a13 bandits]>.

<q11 “[a14 We] will not be blackmailed by [a15 criminals],”> [a16 presidential spokesman Garba Lawal] {c10 quoted} [a11 the president] as saying.

[a17 The United Nations Children's Fund] {v17 welcomed} the {v18 release} of [a2 the girls] and {v19 called on} [a18 Nigerian authorities] <q12 to protect schools>. [a19 The main opposition party, the National Reform Congress], {v20 demanded} an independent {v21 inquiry} into the {v22 attack}.

<q13 [a20 More than 10 parents] were {v23 injured} on [t2 Tuesday] when [a21 soldiers] {v24 fired} into the air to clear [a22 a crowd] outside [p5 the governor's office]>, [a23 witnesses] {c11 said}.
---
a1 group NGA UAF gunmen in northwestern Nigeria
a2 group NGA CVL 279 girls
a3 person NGA GOV Sani Dantata
a4 organization NGA EDU boarding school in Jangebe
a5 organization NGA MED Savanna Radio
a6 organization NGA GOV Zamfara state government
a7 group NGA CRM former bandits
a8 person NGA CVL 15-year-old girl
a9 group - MED reporters
a10 group NGA CVL girls who could not walk
a11 person NGA GOV Ibrahim Danladi
a12 group NGA GOV state governors
a13 group NGA CRM bandits
a14 country NGA GOV Nigeria
a15 group NGA CRM criminals
a16 person NGA GOV Garba Lawal
a17 organization IGO IGO United Nations Children's Fund
a18 group NGA GOV Nigerian authorities
a19 organization NGA OPP National Reform Congress
a20 group NGA CVL more than 10 parents
a21 group NGA MIL soldiers
a22 group NGA CVL crowd
a23 group NGA CVL witnesses
p1 place NGA - Nigeria
p2 place NGA - Gusau
p3 place NGA - northwestern Nigeria
p4 place NGA - Zamfara
p5 place NGA - governor's office
p6 place NGA - Jangebe
p7 place NGA - northern Nigeria
t1 2021-02-22/2021-02-28
t2 2021-03-02
t3 2020
t4 2021-02-26
t5 2020-12
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2
q3 indirect source=a3 cue=c3
q4 direct source=a3 cue=c4 to=a5
q5 indirect source=a3 cue=c5 neg
q6 indirect source=a3 cue=c6
q7 indirect source=a8 cue=c7 to=a9
q8 direct source=a8 cue=c9
q9 indirect source=a1 cue=c8 to=a2 via=a8
q10 indirect source=a11 cue=v15 to=a12
q11 direct source=a11 cue=c10 via=a16
q12 indirect source=a17 cue=v19 to=a18
q13 indirect source=a23 cue=c11
v1 RETREAT release occurred actor=a1 recip=a2 loc=p1 ctx=crime
v2 ASSAULT abduct occurred actor=a1 recip=a2 loc=p1 ctx=crime
v3 RETREAT release occurred actor=a1 recip=a2 loc=p3 ctx=crime same=v1
v4 ASSAULT abduct occurred actor=a1 recip=a2 time=t1 ctx=crime,education same=v2
v5 RETREAT - negated actor=a6 ctx=crime
v6 RETREAT disarm occurred actor=a7 time=t3 ctx=crime
v7 REQUEST yield occurred actor=a7 recip=a1 ctx=crime
v8 RETREAT release occurred actor=a1 recip=a2 ctx=crime same=v1
v9 ASSAULT - occurred actor=a1 recip=a4 loc=p6 time=t4 ctx=crime,education
v10 ASSAULT abduct occurred actor=a1 recip=a2 loc=p6 time=t4 ctx=crime,education same=v2
v11 ASSAULT beat occurred actor=a1 recip=a10 ctx=crime
v12 ASSAULT firearms hypothetical actor=a1 recip=a2 ctx=crime
v13 ASSAULT abduct occurred loc=p7 ctx=crime,education same=v2
v14 COERCE ban occurred actor=a11 loc=p4 time=t2 ctx=crime
v15 REQUEST change occurred actor=a11 recip=a12 time=t2 ctx=crime
v16 AID - hypothetical actor=a12 recip=a13 ctx=crime
v17 SUPPORT - occurred actor=a17
v18 RETREAT release occurred recip=a2 ctx=crime same=v1
v19 REQUEST change occurred actor=a17 recip=a18 ctx=education
v20 REQUEST change occurred actor=a19 ctx=crime
v21 ACCUSE investigate hypothetical ctx=crime
v22 ASSAULT - occurred ctx=crime,education same=v9
v23 ASSAULT - occurred actor=a21 recip=a20 loc=p5 time=t2
v24 ASSAULT crowd-control occurred actor=a21 recip=a22 loc=p5 time=t2
