#story r08-021
#date 2019-07-09
#publisher Southern Cone Radio
#kind broadcast
#title Evening bulletin: [a1 Chile] {v1 recalls} [a3 envoy]; [a12 mayor] {v2 charged} over water contract

[a2 ANNOUNCER]: <q1 Good evening. This is [a18 Southern Cone Radio] with the news at seven on [t1 Tuesday, the ninth of July]. [a1 Chile] has {v3 recalled} [a3 its ambassador] from [p1 Caracas] after [a4 Venezuela] {v4 barred} [a5 a Chilean senator] from entering [a4 the country]. [a6 Foreign Minister Joaquin Undurraga] {c1 said} <q2 [a5 Senator Carla Montt] was {v5 held} for nine hours at the airport and {v6 put} on a plane to [p2 Panama]>. [a7 Ines Valdivia] reports from [p3 Santiago].>

[a7 VALDIVIA]: <q3 [a5 Senator Montt] wanted to {v7 visit} [a8 two Chilean citizens] {v8 jailed} in [p1 Caracas]. [a4 The Venezuelan government] {c2 says} <q4 [a5 she] came to {v9 meet} [a9 opposition politicians]>. [a10 The Senate in [p3 Santiago]] {v10 condemned} [a4 the Venezuelan authorities] [t1 this afternoon], and [a11 the Liberal Union] {v11 called on} [a1 the government] <q5 to {v12 break off} relations>. [a6 The minister] {c3 said} <q6 that would not help [a8 the prisoners]>.>

[a2 ANNOUNCER]: <q7 [a13 A judge in [p4 Valparaiso]] has {v13 charged} [a12 the city's mayor, Hernan Bustos], with fraud over a contract for water meters. [a12 Mr. Bustos], who was {v14 arrested} on [t2 Friday], must stay in {v15 custody} for 90 days while [a14 prosecutors] {v16 investigate}. [a12 He] {c4 says} <q8 [a12 he] is innocent>. [a15 About 200 of [a12 his] supporters] {v17 demonstrated} outside the court.>

[a2 ANNOUNCER]: <q9 [a16 Peru] has {v18 lifted} a {v19 ban} on avocados from [p5 the Coquimbo region], imposed in [t3 May] because of a fruit fly. [a17 Farmers] there {v20 welcomed} the decision. [a1 Chile] sold avocados worth 310 million dollars abroad [t4 last year].>

[a2 ANNOUNCER]: <q10 And the weather. Snow has closed the main pass to [p6 Argentina] for a third day, and 400 trucks are waiting. Rain is expected in [p3 Santiago] by [t5 Thursday]. The peso closed at 686 to the dollar.>
---
a1 country CHL GOV Chile
a2 person CHL MED announcer
a3 person CHL GOV Chilean ambassador in Caracas
a4 country VEN GOV Venezuela
a5 person CHL LEG Carla Montt
a6 person CHL GOV Joaquin Undurraga
a7 person CHL MED Ines Valdivia
a8 group CHL CVL two Chilean citizens
a9 group VEN OPP opposition politicians
a10 organization CHL LEG Senate
a11 organization CHL PTY Liberal Union
a12 person CHL GOV Hernan Bustos
a13 person CHL JUD judge in Valparaiso
a14 group CHL JUD prosecutors
a15 group CHL CVL about 200 supporters
a16 country PER GOV Peru
a17 group CHL BUS farmers
p1 place VEN - Caracas
p2 place PAN - Panama
p3 place CHL - Santiago
p4 place CHL - Valparaiso
p5 place CHL - Coquimbo
p6 place ARG - Argentina
t1 2019-07-09
t2 2019-07-05
t3 2019-05
t4 2018
t5 2019-07-11
q1 direct source=a2 cue=-
q2 indirect source=a6 cue=c1 via=a2
q3 direct source=a7 cue=-
q4 indirect source=a4 cue=c2 via=a7
q5 indirect source=a11 cue=v11 to=a1 via=a7
q6 indirect source=a6 cue=c3 via=a7
q7 direct source=a2 cue=-
q8 indirect source=a12 cue=c4 via=a2
q9 direct source=a2 cue=-
q10 direct source=a2 cue=-
v1 SANCTION withdraw occurred actor=a1 recip=a4 ctx=diplomatic
v2 ACCUSE allege occurred recip=a12 ctx=corruption,legal
v3 SANCTION withdraw occurred actor=a1 recip=a4 loc=p1 ctx=diplomatic same=v1
v4 COERCE ban occurred actor=a4 recip=a5 ctx=diplomatic
v5 COERCE arrest occurred recip=a5 ctx=diplomatic
v6 COERCE deport occurred recip=a5 ctx=diplomatic
v7 CONSULT visit negated actor=a5 recip=a8 loc=p1 ctx=human-rights
v8 COERCE arrest occurred actor=a4 recip=a8 loc=p1 ctx=human-rights
v9 CONSULT - hypothetical actor=a5,a9 ctx=diplomatic
v10 ACCUSE disapprove occurred actor=a10 recip=a4 loc=p3 time=t1 ctx=diplomatic
v11 REQUEST change occurred actor=a11 recip=a1 ctx=diplomatic
v12 SANCTION discontinue hypothetical actor=a1 recip=a4 ctx=diplomatic
v13 ACCUSE allege occurred actor=a13 recip=a12 loc=p4 ctx=corruption,legal same=v2
v14 COERCE arrest occurred recip=a12 time=t2 ctx=corruption,legal
v15 COERCE arrest occurred recip=a12 ctx=corruption,legal same=v14
v16 ACCUSE investigate occurred actor=a14 recip=a12 ctx=corruption,legal
v17 PROTEST demo occurred actor=a15 loc=p4 ctx=corruption
v18 RETREAT - occurred actor=a16 recip=a17 ctx=economic
v19 SANCTION - occurred actor=a16 recip=a17 time=t3 ctx=economic
v20 SUPPORT - occurred actor=a17 recip=a16 ctx=economic
a18 organization CHL MED Southern Cone Radio
