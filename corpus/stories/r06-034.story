#story r06-034
#date 2013-04-03
#publisher Peninsula Monitor
#kind wire
#title [a1 North Korea] {v1 bars} [a2 South's workers] from joint zone, {c6 says} <q8 ready to {v2 launch} rockets>

[p1 SEOUL], [t1 April 3] - [a1 North Korea] {v3 stopped} [a2 South Korean workers] from entering a joint industrial park on [t1 Wednesday], a day after [a1 it] {v5 threatened} <q1 to {v6 restart} a nuclear reactor shut since [t2 2007]>.

[a3 More than 480 workers] were {v7 turned back} at the crossing. <q2 [a4 The 861 who were already in [p2 Kaesong]] would be {v8 allowed} to go home>, [a5 the South's Unification Ministry] {c1 said}. By evening [a6 only 33 of [a4 them]] had returned, because factories cannot run without hands.

<q3 “[a7 We] deeply regret this. [a1 The North] must {v10 open} the road at once,”> {c2 said} [a8 ministry spokesman Lee Dong-wook]. [a9 Defence Minister Han Sang-ho] {c3 told} [a10 members of parliament] <q4 that [a7 the South] would {v11 consider} military {v12 action} if the safety of [a4 the workers] was in danger>.

[a1 Pyongyang] has {v13 placed} [a11 its rocket units] on standby to {v14 hit} [a12 U.S.] bases in [p3 Guam] and [p4 Hawaii], and on [t3 Saturday] {c5 declared} <q5 that [a13 both Koreas] were in a state of {v9 war}>. <q7 But there were no signs of troop {v16 movements}>, [a12 the White House] {c4 said}. [a12 The United States] has {v17 sent} [a14 two destroyers] to [p5 the western Pacific] and will {v18 deploy} an anti-missile battery in [p3 Guam] within weeks.

[a15 China]'s [a16 deputy foreign minister] {v19 summoned} [a17 the ambassadors of both Koreas] to express concern. [a18 Russia] {v21 called} the reactor plan <q6 a violation of [a19 United Nations] resolutions>.

[p2 Kaesong], opened in [t4 2004], earns [a1 the North] about $2 billion a year in trade. [p2 It] has never been {v4 closed}, even when [a1 the North] {v22 shelled} [p6 a South Korean island] in [t5 2010].

[a40 South Korean conservatives] {v50 burned} pictures of [a41 [a1 the North]'s leader] near [p20 the border]. [a42 The Kaesong firms' association] {v51 asked} [a7 Seoul] <q30 to {v52 send} [a43 a delegation]>; [a44 the president, Chung Ae-ra], {c30 said} <q31 [a44 she] would not beg>. <q32 A {v54 withdrawal} of [a4 the last workers] had not been {v55 ordered}>, [a44 her office] {c31 added}.
---
a1 country PRK GOV North Korea
a2 group KOR LAB South Korean workers
a3 group KOR LAB more than 480 workers
a4 group KOR LAB 861 workers in Kaesong
a5 organization KOR GOV Unification Ministry
a6 group KOR LAB 33 workers
a7 country KOR GOV South Korea
a8 person KOR GOV Lee Dong-wook
a9 person KOR GOV Han Sang-ho
a10 group KOR LEG members of parliament
a11 organization PRK MIL North Korean rocket units
a12 country USA GOV United States
a13 group - GOV =a1+a7 both Koreas
a14 group USA MIL two destroyers
a15 country CHN GOV China
a16 person CHN GOV deputy foreign minister
a17 group - GOV ambassadors of both Koreas
a18 country RUS GOV Russia
a19 organization IGO IGO United Nations
p1 place KOR - Seoul
p2 place PRK - Kaesong
p3 place GUM - Guam
p4 place USA - Hawaii
p5 place - - western Pacific
p6 place KOR - South Korean island
t1 2013-04-03
t2 2007
t3 2013-03-30
t4 2004
t5 2010
q1 indirect source=a1 cue=v5
q2 indirect source=a5 cue=c1
q3 direct source=a8 cue=c2
q4 indirect source=a9 cue=c3 to=a10
q5 indirect source=a1 cue=c5
q6 indirect source=a18 cue=v21
q7 indirect source=a12 cue=c4
q8 indirect source=a1 cue=c6
v1 COERCE ban occurred actor=a1 recip=a2 ctx=territory,economic
v2 MOBILIZE weapons hypothetical actor=a1 ctx=military
v3 COERCE ban occurred actor=a1 recip=a2 loc=p2 time=t1 ctx=territory,economic same=v1
v5 THREATEN - occurred actor=a1 ctx=military,resource
v6 MOBILIZE weapons hypothetical actor=a1 ctx=military,resource
v7 COERCE ban occurred actor=a1 recip=a3 loc=p2 time=t1 ctx=territory,economic same=v1
v8 RETREAT access future actor=a1 recip=a4 loc=p2 ctx=territory
v10 RETREAT access hypothetical actor=a1 ctx=territory
v11 THREATEN violence occurred actor=a9 recip=a1 ctx=military
v12 ASSAULT - hypothetical actor=a7 recip=a1 ctx=military
v13 MOBILIZE weapons occurred actor=a1 ctx=military
v14 ASSAULT heavy-weapons hypothetical actor=a11 recip=a12 loc=p3,p4 ctx=military
v16 MOBILIZE troops negated actor=a1 ctx=military
v17 MOBILIZE weapons occurred actor=a12 loc=p5 ctx=military
v18 MOBILIZE weapons future actor=a12 loc=p3 ctx=military
v19 ACCUSE disapprove occurred actor=a16 recip=a17 ctx=diplomatic
v21 ACCUSE disapprove occurred actor=a18 recip=a1 ctx=diplomatic,resource
v22 ASSAULT heavy-weapons occurred actor=a1 loc=p6 time=t5 ctx=military
v4 COERCE restrict negated loc=p2 ctx=territory
v9 ASSAULT - occurred actor=a13 ctx=military
a40 group KOR CVL South Korean conservatives
a41 person PRK GOV North Korea's leader
a42 organization KOR BUS Kaesong firms' association
a43 group KOR GOV a delegation
a44 person KOR GOV Chung Ae-ra
p20 place KOR - border
q30 indirect source=a42 cue=v51 to=a7
q31 indirect source=a44 cue=c30
q32 indirect source=a44 cue=c31
v50 PROTEST demo occurred actor=a40 recip=a41 loc=p20
v51 REQUEST assist occurred actor=a42 recip=a7 ctx=economic,diplomatic
v52 CONSULT visit hypothetical actor=a7,a43 recip=a1 ctx=diplomatic
v54 RETREAT withdraw negated actor=a44 recip=a4 loc=p2
v55 REQUEST - negated actor=a44
