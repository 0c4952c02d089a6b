#story r06-043
#date 2025-06-17
#publisher Sahara Line
#kind wire
#title Village {v1 militias} {v2 armed} as [a1 Niger] {v3 loses} [a2 29 soldiers]

[p1 NIAMEY], [t1 June 17] - <q6 [a1 Niger] will {v4 arm} and pay [a3 1,500 village volunteers] in [p2 the western Tillaberi region]>, [a4 the interior minister] {c1 said} on [t1 Tuesday], a week after [a2 29 soldiers] were {v5 killed} in an {v6 ambush} claimed by [a5 the Sahel Banner Brigade].

<q1 [a3 The volunteers] will be under army command and will not be {v8 sent} outside [a3 their] districts>, [a4 General Seyni Hamadou] {c2 told} [a6 state radio]. <q2 “[a7 We] are not {v9 creating} [a8 a private army],”> [a4 he] {c3 said}.

[a9 Rights groups] {c4 fear} <q3 that [a10 Fulani herders] will be {v10 targeted}>. In [t2 April] [a11 a self-defence group] near [p3 Banibangou] {v11 burned} [a12 a herders' camp] and {v12 drove out} [a12 its inhabitants]. Nobody has been {v13 charged}.

[a14 The soldiers] were {v14 attacked} while [a14 they] escorted [a15 grain lorries] from [p4 Ayorou]. [a16 Some 200 men on motorcycles], {v16 firing} rockets, {v17 overran} [a14 the convoy]. [a17 Two officers] are missing and may have been {v19 taken} as hostages. [a23 The military] {c5 denied} <q4 {c40 reports} <q40 that [a14 they] ran out of ammunition>>.

[a18 Neighbouring Mali] {v21 placed} [a19 its border units] on alert and [a20 the two armies] will start joint {v22 patrols} [t3 this month]. [a21 Algeria] {v23 offered} {v24 medicines}. [a1 Niger] {v25 refused} the {v26 offer}, because [a21 Algiers] {v27 expelled} [a22 4,000 migrants] across the desert border in [t4 May].

[a40 Burkina Faso], which {v50 armed} [a41 50,000 villagers] in [t20 2022], has been {v51 accused} of <q30 letting [a41 them] {v52 kill} [a42 civilians]>. [a43 Its junta] {c30 denies} <q31 that>. <q32 [a1 Niger] would not follow that example>, [a4 Hamadou] {v57 promised}: <q33 [a44 anyone who robs or {v55 kills}] would be {v56 shot}>.
---
a1 country NER GOV Niger
a2 group NER MIL 29 soldiers
a3 group NER CVL 1,500 village volunteers
a4 person NER GOV+MIL Seyni Hamadou
a5 organization - REB Sahel Banner Brigade
a6 organization NER MED state radio
a7 group NER GOV we (government)
a8 organization NER UAF a private army
a9 group - NGO rights groups
a10 group NER CVL Fulani herders
a11 organization NER UAF self-defence group
a12 group NER CVL herders' camp
a14 group NER MIL soldiers of the convoy
a15 group NER BUS grain lorries
a16 group - REB some 200 men on motorcycles
a17 group NER MIL two officers
a18 country MLI GOV Mali
a19 group MLI MIL Mali border units
a20 group - MIL the two armies
a21 country DZA GOV Algeria
a22 group - REF 4,000 migrants
a23 organization NER MIL Niger's military
p1 place NER - Niamey
p2 place NER - Tillaberi
p3 place NER - Banibangou
p4 place NER - Ayorou
t1 2025-06-17
t2 2025-04
t3 2025-06
t4 2025-05
q1 indirect source=a4 cue=c2 to=a6
q2 direct source=a4 cue=c3 to=a6
q3 indirect source=a9 cue=c4
q4 indirect source=a23 cue=c5 neg
q6 indirect source=a4 cue=c1
v1 MOBILIZE militia future actor=a1 ctx=military
v2 AID - future actor=a1 recip=a3 ctx=military
v3 ASSAULT - occurred recip=a2 ctx=military
v4 AID - future actor=a1 recip=a3 loc=p2 ctx=military same=v2
v5 ASSAULT - occurred actor=a5 recip=a2 ctx=military,terrorism same=v3
v6 ASSAULT - occurred actor=a5 recip=a2 ctx=military,terrorism same=v3
v8 MOBILIZE militia negated recip=a3 ctx=military
v9 MOBILIZE militia negated actor=a7 ctx=military
v10 ASSAULT - hypothetical actor=a3 recip=a10 ctx=human-rights
v11 ASSAULT destroy occurred actor=a11 recip=a12 loc=p3 time=t2 ctx=human-rights
v12 COERCE deport occurred actor=a11 recip=a12 loc=p3 time=t2 ctx=human-rights
v13 ACCUSE allege negated ctx=legal
v14 ASSAULT - occurred recip=a14 ctx=military same=v3
v16 ASSAULT heavy-weapons occurred actor=a16 recip=a14 ctx=military same=v3
v17 ASSAULT - occurred actor=a16 recip=a14 ctx=military same=v3
v19 ASSAULT abduct hypothetical recip=a17 ctx=military
v21 MOBILIZE troops occurred actor=a18 ctx=military
v22 COOPERATE - future actor=a20 time=t3 ctx=military
v23 AGREE - occurred actor=a21 recip=a1 ctx=health
v24 AID - hypothetical actor=a21 recip=a1 ctx=health
v25 REJECT assist occurred actor=a1 recip=a21 ctx=health
v26 AGREE - occurred actor=a21 recip=a1 ctx=health same=v23
v27 COERCE deport occurred actor=a21 recip=a22 time=t4 ctx=migration
a40 country BFA GOV Burkina Faso
a41 group BFA CVL 50,000 villagers
a42 group BFA CVL civilians
a43 organization BFA GOV Burkina Faso's junta
a44 group NER - anyone who robs or kills
t20 2022
q30 indirect source=- cue=v51
q31 indirect source=a43 cue=c30 neg
q32 indirect source=a4 cue=v57
q33 indirect source=a4 cue=-
v50 MOBILIZE militia occurred actor=a40 recip=a41 time=t20 ctx=military
v51 ACCUSE allege occurred recip=a40 ctx=human-rights
v52 ASSAULT - occurred actor=a41 recip=a42 ctx=human-rights
v55 ASSAULT - hypothetical actor=a44
v56 ASSAULT firearms hypothetical actor=a1 recip=a44
v57 CONCEDE - occurred actor=a4
q40 indirect source=- cue=c40
