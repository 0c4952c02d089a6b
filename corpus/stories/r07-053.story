#story r07-053
#date 2024-02-06
#publisher Bay of Bengal Monitor
#kind wire
#title Mortar shell from [p1 Myanmar] {v1 kills} [a1 two] in [a2 Bangladesh]; [a3 border police] flee {v3 fighting}

[p2 COX'S BAZAR, [a2 Bangladesh]] (Bay of Bengal Monitor) - <q1 A mortar shell {v4 fired} in [p1 Myanmar] {v5 killed} [a4 a Bangladeshi woman] and [a5 a Rohingya man] in [p3 the border village of Ghumdhum] on [t1 Monday], while [a3 more than 100 members of Myanmar's Border Guard Police] crossed into [a2 Bangladesh] to escape [a6 advancing rebels]>, [a7 officials] {c1 said}.

<q2 The shell {v7 hit} the kitchen of a house at about 2 p.m.>, {c2 said} [a8 local council chief Mahbubul Karim]. <q3 “[a9 The family] had just sat down to eat,”> [a8 he] {c3 said}.

{v8 Fighting} between [a10 Myanmar's army] and [a6 the Rakhine Liberation Army] has gone on since [t2 Nov. 13], when [a6 the group] ended a year-old {v10 ceasefire} and {v11 attacked} posts in [p4 Rathedaung]. [a6 It] {c4 said} on [t3 Sunday] <q4 [a6 it] had {v12 captured} [p5 the Tumbru Right camp], opposite [p3 Ghumdhum], and {v13 taken} [a11 24 soldiers] prisoner>. [a12 A spokesman for [a13 the junta in [p6 Naypyitaw]]] did not answer calls.

<q5 [a3 The policemen], [a14 nine of [a3 them]] {v14 wounded}, were {v15 disarmed} and are being {v16 sheltered} at [p7 a school]>, [a15 Border Guard Bangladesh] {c5 said}. [a16 Foreign Minister Rafiqul Hasan] {v17 summoned} [a17 Myanmar's ambassador] on [t4 Tuesday] and {v18 protested}. [a2 Dhaka] is {v19 talking} to [a13 the junta] about [a3 their] {v20 return}, either by air or by sea from [p8 Teknaf].

<q6 [a19 India] {v21 sent back} [a20 hundreds of Myanmar soldiers] who crossed into [p9 the state of Mizoram] in [t5 January]>, [a21 an Indian foreign ministry official] {c6 noted}.

[a2 Bangladesh], which already {v22 houses} [a22 about one million Rohingya refugees], has {v23 ordered} [a15 the border force] <q7 to {v24 keep out} [a23 newcomers]>. Most of [a22 the refugees] fled a military {v26 crackdown} in [p10 Rakhine state] in [t6 August 2017], which [a24 U.N. investigators] {c7 described} <q8 as carried out with genocidal intent>. Inside the camps at [p11 Ukhiya], [a25 two armed Rohingya factions] {v27 fought} each other [t7 last month]; [a26 six men] were {v28 stabbed} to death on [t8 Jan. 7].
---
a1 group - CVL two people
a2 country BGD GOV Bangladesh
a3 group MMR COP Myanmar border police
a4 person BGD CVL Bangladeshi woman
a5 person MMR REF Rohingya man
a6 organization MMR REB Rakhine Liberation Army
a7 group BGD GOV officials
a8 person BGD GOV Mahbubul Karim
a9 group BGD CVL the family
a10 organization MMR MIL Myanmar's army
a11 group MMR MIL 24 soldiers
a12 person MMR GOV junta spokesman
a13 organization MMR GOV Myanmar junta
a14 group MMR COP nine policemen
a15 organization BGD COP Border Guard Bangladesh
a16 person BGD GOV Rafiqul Hasan
a17 person MMR GOV Myanmar's ambassador
a19 country IND GOV India
a20 group MMR MIL hundreds of Myanmar soldiers
a21 person IND GOV foreign ministry official
a22 group MMR REF one million Rohingya refugees
a23 group MMR REF more refugees
a24 group IGO IGO U.N. investigators
a25 group MMR UAF two armed Rohingya factions
a26 group MMR - six men
p1 place MMR - Myanmar
p2 place BGD - Cox's Bazar
p3 place BGD - Ghumdhum
p4 place MMR - Rathedaung
p5 place MMR - Tumbru Right camp
p6 place MMR - Naypyitaw
p7 place BGD - school
p8 place BGD - Teknaf
p9 place IND - Mizoram
p10 place MMR - Rakhine state
p11 place BGD - Ukhiya
t1 2024-02-05
t2 2023-11-13
t3 2024-02-04
t4 2024-02-06
t5 2024-01
t6 2017-08
t7 2024-01
t8 2024-01-07
q1 indirect source=a7 cue=c1
q2 indirect source=a8 cue=c2
q3 direct source=a8 cue=c3
q4 indirect source=a6 cue=c4
q5 indirect source=a15 cue=c5
q6 indirect source=a21 cue=c6
q7 indirect source=a2 cue=v23 to=a15
q8 indirect source=a24 cue=c7
v1 ASSAULT heavy-weapons occurred recip=a1 loc=a2 time=t1 ctx=military
v3 ASSAULT - occurred loc=p1 ctx=military
v4 ASSAULT heavy-weapons occurred recip=a4,a5 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT heavy-weapons occurred recip=a4,a5 loc=p3 time=t1 ctx=military same=v1
v7 ASSAULT heavy-weapons occurred recip=a9 loc=p3 time=t1 ctx=military same=v1
v8 ASSAULT - occurred actor=a10,a6 time=t2 ctx=military same=v3
v10 RETREAT ceasefire negated actor=a6 time=t2 ctx=military
v11 ASSAULT - occurred actor=a6 recip=a10 loc=p4 time=t2 ctx=military
v12 COERCE seize occurred actor=a6 loc=p5 time=t3 ctx=military
v13 ASSAULT abduct occurred actor=a6 recip=a11 loc=p5 time=t3 ctx=military
v14 ASSAULT - occurred recip=a14 ctx=military
v15 COERCE seize occurred actor=a15 recip=a3 ctx=military
v16 AID - occurred actor=a15 recip=a3 loc=p7 ctx=migration
v17 ACCUSE disapprove occurred actor=a16 recip=a17 time=t4 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a16 recip=a17 time=t4 ctx=diplomatic
v19 CONSULT - occurred actor=a2,a13 ctx=diplomatic
v20 RETREAT return hypothetical actor=a2 recip=a3 loc=p8 ctx=migration
v21 RETREAT return occurred actor=a19 recip=a20 loc=p9 time=t5 ctx=migration
v22 AID - occurred actor=a2 recip=a22 loc=a2 ctx=migration
v23 REQUEST - occurred actor=a2 recip=a15 ctx=migration
v24 COERCE ban future actor=a15 recip=a23 ctx=migration
v26 ASSAULT cleansing occurred actor=a10 recip=a22 loc=p10 time=t6 ctx=human-rights
v27 ASSAULT - occurred actor=a25 loc=p11 time=t7 ctx=crime
v28 ASSAULT primitive occurred recip=a26 loc=p11 time=t8 ctx=crime
