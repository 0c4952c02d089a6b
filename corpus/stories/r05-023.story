#story r05-023
#date 2024-02-13
#publisher Demerara Radio
#kind broadcast
#title Transcript: [a1 Guyana]'s [a2 foreign minister] on [a3 Venezuelan] troop {v1 build-up}

PRESENTER: <q1 [a3 Venezuela] has {v2 moved} light tanks and patrol boats close to [a1 Guyana]'s border>, {c1 according to} [a4 a research institute in [p1 Washington]]. [a2 Foreign Minister Clive Persaud] joins [a5 us] on the line. Is [a1 the country] in danger, [a2 Minister]?

[a2 PERSAUD]: <q2 [a1 We] are calm. In [t1 December] [a6 both presidents] {v3 signed} a declaration in which [a6 they] {v4 promised} <q3 not to {v5 use force}>. [a2 I] {v6 spoke} to [a7 the Venezuelan ambassador] [t2 this morning]. [a7 He] {c2 told} [a2 me] <q4 these were “routine {v7 exercises}”>. [a2 I] {c3 answered} <q5 that routine is done at home>.>

PRESENTER: [a3 Venezuela]'s [a8 defence minister] {v8 warned} on social media on [t3 Sunday] <q6 that [a9 American oil companies] “will get a {v9 response}” if [a9 they] drill in disputed waters>.

[a2 PERSAUD]: <q7 Yes, and [a1 we] have {v10 reported} that {v11 threat} to [a10 the Security Council]. [a9 The companies] are there with [a1 our] licence, and nobody is going to {v12 drive} [a9 them] out.>

PRESENTER: [a11 The opposition] {c4 says} <q8 [a12 the government] should {v13 ask} for [a13 a U.S. base]>. Will [a2 you]?

[a2 PERSAUD]: <q9 No. There has been no {v14 request} and no {v15 offer}. [a14 U.S. officers] {v16 train} [a15 our soldiers], as [a16 British and Brazilian officers] do. The rest is gossip.>

PRESENTER: And the case at [a17 the World Court]?

[a2 PERSAUD]: <q10 [a17 The judges] {v17 ordered} [a3 Venezuela] <q11 to refrain from any action>. [a3 Caracas] {c5 says} <q12 [a17 the court] has no power over [a3 it]>. That is [a3 their] answer to everything.>

PRESENTER: [a2 Foreign Minister Clive Persaud], thank [a2 you]. [a18 The Venezuelan embassy] declined to take part in this programme. After the break, the sugar harvest.
---
a1 country GUY GOV Guyana
a2 person GUY GOV Clive Persaud
a3 country VEN GOV Venezuela
a4 organization USA EDU research institute in Washington
a5 organization GUY MED Demerara Radio
a6 group - GOV both presidents
a7 person VEN GOV Venezuelan ambassador
a8 person VEN GOV+MIL Venezuelan defence minister
a9 group USA BUS American oil companies
a10 organization IGO IGO UN Security Council
a11 group GUY OPP the opposition
a12 organization GUY GOV Guyanese government
a13 organization USA MIL U.S. base
a14 group USA MIL U.S. officers
a15 group GUY MIL Guyanese soldiers
a16 group - MIL British and Brazilian officers
a17 organization IGO JUD World Court
a18 organization VEN GOV Venezuelan embassy
p1 place USA - Washington
t1 2023-12
t2 2024-02-13
t3 2024-02-11
q1 indirect source=a4 cue=c1
q2 direct source=a2 cue=-
q3 indirect source=a6 cue=v4 via=a2
q4 mixed source=a7 cue=c2 to=a2 via=a2
q5 indirect source=a2 cue=c3 to=a7
q6 mixed source=a8 cue=v8 to=a9
q7 direct source=a2 cue=-
q8 indirect source=a11 cue=c4
q9 direct source=a2 cue=-
q10 direct source=a2 cue=-
q11 indirect source=a17 cue=v17 to=a3 via=a2
q12 indirect source=a3 cue=c5 via=a2
v1 MOBILIZE troops occurred actor=a3 recip=a1 ctx=military,territory
v2 MOBILIZE troops occurred actor=a3 recip=a1 ctx=military,territory same=v1
v3 SUPPORT - occurred actor=a6 time=t1 ctx=diplomatic,territory
v4 AGREE - occurred actor=a6 time=t1 ctx=diplomatic,military
v5 ASSAULT - negated actor=a6 ctx=military
v6 CONSULT - occurred actor=a2,a7 time=t2 ctx=diplomatic
v7 MOBILIZE troops occurred actor=a3 ctx=military
v8 THREATEN - occurred actor=a8 recip=a9 time=t3 ctx=resource,territory
v9 COERCE - hypothetical recip=a9 ctx=resource,territory
v10 ACCUSE disapprove occurred actor=a1 recip=a3 ctx=diplomatic
v11 THREATEN - occurred recip=a9 ctx=resource,territory same=v8
v12 COERCE - negated recip=a9 ctx=resource
v13 REQUEST assist hypothetical actor=a12 ctx=military
v14 REQUEST assist negated ctx=military
v15 AGREE - negated ctx=military
v16 AID - occurred actor=a14 recip=a15 ctx=military
v17 REQUEST yield occurred actor=a17 recip=a3 ctx=legal,territory
