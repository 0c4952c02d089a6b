#story r02-001
#date 2024-03-13
#publisher Meridian Radio News
#kind report
#title [a1 Doctors] {c1 say} <q1 {v1 airstrike} on [p1 Darfur] market {v2 killed} [a2 at least 43 people]>

[p2 NAIROBI] — <q2 [a2 At least 43 people] were {v3 killed} and [a3 more than 70 others] were wounded on [t1 Tuesday] when [a4 a Sudanese air force plane] {v4 bombed} a crowded market in [p3 North
Darfur state]>, [a1 a doctors' committee] and [a5 an international aid group] {c2 said}.

<q3 The {v5 strike} hit the main market in [p4 the town of Um Gereida] shortly before noon>, [a1 the Darfur Doctors' Committee] {c3 said} in a statement on [t2 Wednesday]. <q4 Most of the dead were [a6 women and
children] who had come to buy food for Ramadan>, [a1 it] {c4 said}.

<q5 “[a7 We] received 31 bodies in the first hour, and then [a7 we] stopped counting,”> [a8 Dr. Hanan Idris, a surgeon at [a7 the town's only working hospital]], {c5 told} [a9 Meridian Radio News] by telephone.
<q6 “There is no blood, there is no electricity and there is almost no medicine.”>

[a10 Sudan]'s [a11 army] {c6 denied} <q7 that [a4 its planes] had {v6 attacked} [a12 civilians]>. <q8 [a4 The air force] had {v7 struck} [a13 a gathering of fighters from [a14 the Western Desert Forces, the paramilitary
group]] that controls [p4 the town]>, [a15 army spokesman Brigadier General Amin Babiker] {c7 said}.

[a14 The Western Desert Forces] {v8 accused} [a11 the army] of <q9 a “deliberate {v9 massacre}”> and {v10 called on} [a16 the United Nations] <q10 to {v11 send} [a17 investigators]>. <q11 [a18 None of its fighters]
were in the market at the time of the {v12 attack}>, [a14 the group] {c8 said}.

[a19 U.N. spokeswoman Marta Lindqvist] {v13 condemned} the {v14 bombing} and {v15 urged} [a20 both sides] <q12 to {v16 stop} {v17 fighting} during the Muslim holy month>. <q13 [a16 The United
Nations] has so far not been {v18 allowed} to {v19 visit} [p4 the town]>, [a19 she] {c9 said}.

<q14 The {v20 war} between [a11 the army] and [a14 the Western Desert Forces] began in [t3 April 2023]. It has {v21 killed} [a21 more than 14,000 people] and left [a22 8 million others] homeless>, {c10 according to} [a16 U.N.] figures.

Some information for this report came from [a23 the Horn News Agency].
---
a1 organization SDN HLH Darfur Doctors' Committee
a2 group SDN CVL at least 43 people
a3 group SDN CVL more than 70 others
a4 organization SDN MIL Sudanese air force
a5 organization - NGO international aid group
a6 group SDN CVL women and children
a7 organization SDN HLH hospital in Um Gereida
a8 person SDN HLH Hanan Idris
a9 organization - MED Meridian Radio News
a10 country SDN GOV Sudan
a11 organization SDN MIL Sudanese army
a12 group SDN CVL civilians
a13 group SDN REB gathering of fighters
a14 organization SDN REB Western Desert Forces
a15 person SDN MIL Amin Babiker
a16 organization IGO IGO United Nations
a17 group IGO IGO investigators
a18 group SDN REB fighters of the Western Desert Forces
a19 person IGO IGO Marta Lindqvist
a20 group SDN - =a11+a14 both sides
a21 group SDN - more than 14,000 people
a22 group SDN REF 8 million others
a23 organization - MED Horn News Agency
p1 place SDN - Darfur
p2 place KEN - Nairobi
p3 place SDN - North Darfur state
p4 place SDN - Um Gereida
t1 2024-03-12
t2 2024-03-13
t3 2023-04
q1 indirect source=a1 cue=c1
q2 indirect source=a1,a5 cue=c2
q3 indirect source=a1 cue=c3
q4 indirect source=a1 cue=c4
q5 direct source=a8 cue=c5 to=a9
q6 direct source=a8 cue=-
q7 indirect source=a11 cue=c6 neg
q8 indirect source=a15 cue=c7
q9 mixed source=a14 cue=v8
q10 indirect source=a14 cue=v10 to=a16
q11 indirect source=a14 cue=c8
q12 indirect source=a19 cue=v15 to=a20
q13 indirect source=a19 cue=c9
q14 indirect source=a16 cue=c10
v1 ASSAULT aerial occurred loc=p1 time=t1 ctx=military
v2 ASSAULT aerial occurred recip=a2 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT aerial occurred actor=a4 recip=a2 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT aerial occurred actor=a4 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT aerial occurred loc=p4 time=t1 ctx=military same=v1
v6 ASSAULT aerial negated actor=a4 recip=a12 ctx=military
v7 ASSAULT aerial occurred actor=a4 recip=a13 loc=p4 ctx=military same=v1
v8 ACCUSE allege occurred actor=a14 recip=a11 ctx=military
v9 ASSAULT massacre occurred actor=a11 ctx=military same=v1
v10 REQUEST assist occurred actor=a14 recip=a16
v11 ACCUSE investigate hypothetical actor=a16
v12 ASSAULT aerial occurred ctx=military same=v1
v13 ACCUSE disapprove occurred actor=a19 recip=a11
v14 ASSAULT aerial occurred ctx=military same=v1
v15 REQUEST yield occurred actor=a19 recip=a20
v16 RETREAT ceasefire hypothetical actor=a20 ctx=military
v17 ASSAULT - occurred actor=a20 ctx=military
v18 RETREAT access negated recip=a16 loc=p4
v19 CONSULT visit negated actor=a16 loc=p4
v20 ASSAULT - occurred actor=a11,a14 time=t3 ctx=military same=v17
v21 ASSAULT - occurred recip=a21 ctx=military same=v20
