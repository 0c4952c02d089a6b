#story r01-059
#date 2023-01-04
#publisher Usambara News
#kind wire
#title [a1 Tanzanian president] {v1 lifts} {v2 ban} on [a2 opposition] {v3 rallies}

[p1 DAR ES SALAAM], [t1 Jan 4] - [a1 Tanzanian President Zuhura Mwinyi-Saleh] on [t2 Tuesday] {v4 lifted} a six-year {v5 ban} on political {v6 rallies}, a main {v7 demand} of [a2 the opposition], and {v8 promised} <q1 to change the law under which [a3 dozens of critics] were {v9 jailed}>.

<q2 “It is [a4 your] right to meet and [a5 we] will not {v10 prevent} it,”> [a1 she] {c1 told} [a4 the leaders of 19 parties] in [p1 the commercial capital].

[a6 Opposition leader Tumaini Mgaya], who was {v11 shot} sixteen times in [t3 2017] and lives in [p2 Belgium], {v12 welcomed} the decision and {c2 said} <q3 [a6 he] would return home on [t4 January 25]>. <q4 “[a7 We] will hold the first {v14 rally} in [p3 Mwanza],”> [a6 he] {c3 told} [a8 this agency] by telephone.

[a9 A smaller party, the Alliance for Reform], was more careful. <q5 [a10 The police] could still {v15 break up} meetings “for reasons of security”>, [a9 its] [a11 chairwoman, Doreen Lyimo], {c4 said}. [a9 The party] {v17 boycotted} the last local elections and has not decided whether to take part in the next.

The {v19 ban} was imposed in [t5 2016] by [a12 the late President Josephat Nyerembe], whose [a13 government] also {v21 closed} [a14 four newspapers] and {v22 arrested} [a15 opposition lawmakers]. [a1 Mwinyi-Saleh] {v23 allowed} [a14 the newspapers] to open again [t6 last year] and {v24 freed} [a6 Mgaya]'s [a16 deputy, Elibariki Tarimo], who had been {v25 held} for seven months on {v26 charges} of terrorism. [a17 Prosecutors] {v27 dropped} the {v28 case} in [t7 March].

[a18 The European Union] {c5 said} <q6 [a18 it] was {v29 ready} to resume {v31 aid} worth 88 million euros that was {v32 suspended} in [t8 2018]>. [a19 The United States embassy] {v33 congratulated} [a1 the president] and {v34 called on} [a1 her] <q7 to let [a20 the parties] write a new constitution>. [a13 The government] has {v36 rejected} that.
---
a1 person TZA GOV Zuhura Mwinyi-Saleh
a2 group TZA OPP opposition
a3 group TZA OPP dozens of critics
a4 group TZA PTY leaders of 19 parties
a5 group TZA GOV we (the government)
a6 person TZA OPP Tumaini Mgaya
a7 group TZA OPP We (the opposition)
a8 organization TZA MED Usambara News
a9 organization TZA OPP Alliance for Reform
a10 group TZA COP police
a11 person TZA OPP Doreen Lyimo
a12 person TZA ELI Josephat Nyerembe
a13 organization TZA GOV government
a14 group TZA MED four newspapers
a15 group TZA OPP+LEG opposition lawmakers
a16 person TZA OPP Elibariki Tarimo
a17 group TZA JUD prosecutors
a18 organization IGO IGO European Union
a19 organization USA GOV United States embassy
a20 group TZA PTY the parties
p1 place TZA - Dar es Salaam
p2 place BEL - Belgium
p3 place TZA - Mwanza
t1 2023-01-04
t2 2023-01-03
t3 2017
t4 2023-01-25
t5 2016
t6 2022
t7 2022-03
t8 2018
q1 indirect source=a1 cue=v8
q2 direct source=a1 cue=c1 to=a4
q3 indirect source=a6 cue=c2
q4 direct source=a6 cue=c3 to=a8
q5 mixed source=a11 cue=c4
q6 indirect source=a18 cue=c5
q7 indirect source=a19 cue=v34 to=a1
v1 RETREAT - occurred actor=a1 recip=a2 time=t2
v2 COERCE ban occurred recip=a2
v3 PROTEST demo hypothetical actor=a2
v4 RETREAT - occurred actor=a1 recip=a2 time=t2 same=v1
v5 COERCE ban occurred recip=a2 same=v2
v6 PROTEST demo hypothetical actor=a2 same=v3
v7 REQUEST change occurred actor=a2
v8 CONCEDE - occurred actor=a1 ctx=legal
v9 COERCE arrest occurred recip=a3 ctx=legal
v10 COERCE restrict negated actor=a5 recip=a4
v11 ASSAULT firearms occurred recip=a6 time=t3
v12 SUPPORT - occurred actor=a6 recip=a1
v14 PROTEST demo future actor=a7 loc=p3
v15 COERCE restrict hypothetical actor=a10
v17 PROTEST boycott occurred actor=a9 ctx=election
v19 COERCE ban occurred actor=a12 recip=a2 time=t5 same=v2
v21 COERCE censor occurred actor=a13 recip=a14 ctx=media
v22 COERCE arrest occurred actor=a13 recip=a15
v23 RETREAT access occurred actor=a1 recip=a14 time=t6 ctx=media
v24 RETREAT release occurred actor=a1 recip=a16 time=t6
v25 COERCE arrest occurred recip=a16 ctx=legal
v26 ACCUSE allege occurred recip=a16 ctx=legal,terrorism
v27 RETREAT - occurred actor=a17 recip=a16 time=t7 ctx=legal
v28 ACCUSE allege negated actor=a17 recip=a16 ctx=legal same=v26
v29 AGREE - occurred actor=a18 recip=a13 ctx=economic
v31 AID - hypothetical actor=a18 recip=a13 ctx=economic
v32 SANCTION discontinue occurred actor=a18 recip=a13 time=t8 ctx=economic
v33 SUPPORT - occurred actor=a19 recip=a1
v34 REQUEST change occurred actor=a19 recip=a1
v36 REJECT change occurred actor=a13 recip=a19
