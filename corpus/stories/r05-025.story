#story r05-025
#date 2021-06-04
#publisher Vistula Public Radio
#kind report
#title <q1 “[a1 They] {v1 beat} [a2 him]”>: [a3 family] of [a2 {v2 jailed} Belarus blogger]

[p1 WARSAW] — [a3 The parents of [a2 a blogger {v3 jailed} in [a4 Belarus]]] {c1 said} on [t1 Friday] <q2 that [a2 he] had been {v4 tortured} into {v5 praising} [a5 President Anatol Hrynko] on [a6 state television]>, and {v6 appealed} to [a7 European governments] <q3 to {v7 push} for [a2 his] {v8 release}>.

In the interview, which [a6 the channel] broadcast on [t2 Thursday evening], [a2 Mikita Sauchanka, 27], {c2 admitted} <q4 that [a2 he] had {v9 called on} [a8 people] <q5 to {v10 protest} in [t3 2020]>> and {c3 said} <q6 that [a5 the president] had behaved “like a man of steel”>. <q7 “[a2 I] got money from [a17 Vilnius],”> [a2 he] {c4 told} [a9 the presenter]. Marks could be seen on [a2 his] wrists.

<q8 “[a10 I] know [a2 my son]. [a2 He] would never say this if [a1 they] had not {v11 tortured} [a2 him],”> [a10 his father, Viktar Sauchanka], {c5 told} [a11 Vistula Public Radio]. <q9 [a12 His lawyer] had been {v12 refused} a {v13 visit} three times>, [a10 he] {c6 added}.

[a4 Belarus]'s [a13 security committee] {c7 denied} <q10 that [a2 the prisoner] had been {v14 mistreated}>. <q11 [a2 Sauchanka] was {v15 cooperating} with [a14 investigators] “voluntarily”>, [a15 its spokesman] {c8 said} in remarks published by [a16 the Minsk Vechar newspaper].

[a17 Lithuania]'s [a18 deputy foreign minister, Rasa Jankutė], {c9 dismissed} <q15 the {c10 suggestion} <q12 that [a17 Vilnius] had {v16 paid} [a2 the blogger]>> as “theatre under {v23 torture}”. <q13 [a17 Lithuania] would {v17 propose} <q14 that [a19 the European Union] {v18 ban} [a20 all Belarusian airlines]>>, [a18 she] {c11 told} [a21 reporters]. [a22 Poland] has {v19 invited} [a3 the parents] to {v20 meet} [a23 its prime minister] on [t4 Monday].

[a24 Masked police] {v21 took} [a2 Sauchanka] off a bus near [p3 the border town of Ashmyany] on [t5 May 25]. [a2 He] is {v22 charged} with organising mass disorder and could face 15 years in prison.
---
a1 group BLR COP they (captors)
a2 person BLR MED+OPP Mikita Sauchanka
a3 group BLR CVL Sauchanka's parents
a4 country BLR GOV Belarus
a5 person BLR GOV Anatol Hrynko
a6 organization BLR MED+GOV Belarusian state television
a7 group - GOV European governments
a8 group BLR CVL people
a9 person BLR MED presenter
a10 person BLR CVL Viktar Sauchanka
a11 organization POL MED Vistula Public Radio
a12 person BLR OTH Sauchanka's lawyer
a13 organization BLR SPY security committee
a14 group BLR COP investigators
a15 person BLR SPY security committee spokesman
a16 organization BLR MED Minsk Vechar
a17 country LTU GOV Lithuania
a18 person LTU GOV Rasa Jankutė
a19 organization IGO IGO European Union
a20 group BLR BUS all Belarusian airlines
a21 group - MED reporters
a22 country POL GOV Poland
a23 person POL GOV Polish prime minister
a24 group BLR COP masked police
p1 place POL - Warsaw
p3 place BLR - Ashmyany
t1 2021-06-04
t2 2021-06-03
t3 2020
t4 2021-06-07
t5 2021-05-25
q1 direct source=a3 cue=-
q2 indirect source=a3 cue=c1
q3 indirect source=a3 cue=v6 to=a7
q4 indirect source=a2 cue=c2
q5 indirect source=a2 cue=v9 to=a8
q6 mixed source=a2 cue=c3
q7 direct source=a2 cue=c4 to=a9
q8 direct source=a10 cue=c5 to=a11
q9 indirect source=a10 cue=c6
q10 indirect source=a13 cue=c7 neg
q11 mixed source=a15 cue=c8 via=a16
q12 indirect source=a2 cue=c10
q15 indirect source=a18 cue=c9 neg
q13 indirect source=a18 cue=c11 to=a21
q14 indirect source=a17 cue=v17 via=a18
v1 ASSAULT beat occurred actor=a1 recip=a2 ctx=human-rights
v2 COERCE arrest occurred recip=a2 ctx=media,legal
v3 COERCE arrest occurred recip=a2 loc=a4 ctx=media,legal same=v2
v4 ASSAULT torture occurred recip=a2 ctx=human-rights
v5 SUPPORT - occurred actor=a2 recip=a5 time=t2 ctx=media
v6 REQUEST assist occurred actor=a3 recip=a7 loc=p1 time=t1 ctx=human-rights
v7 REQUEST yield hypothetical actor=a7 recip=a4 ctx=human-rights
v8 RETREAT release hypothetical recip=a2 ctx=human-rights
v9 REQUEST change occurred actor=a2 recip=a8 time=t3
v10 PROTEST demo hypothetical actor=a8 time=t3
v11 ASSAULT torture occurred actor=a1 recip=a2 ctx=human-rights same=v4
v12 REJECT yield occurred recip=a12 ctx=legal
v13 CONSULT visit negated actor=a12 recip=a2 ctx=legal
v14 ASSAULT torture negated recip=a2 ctx=human-rights
v15 COOPERATE - occurred actor=a2,a14 ctx=legal
v16 AID - occurred actor=a17 recip=a2 ctx=economic
v17 REQUEST change future actor=a17 recip=a19 ctx=diplomatic
v18 COERCE ban hypothetical actor=a19 recip=a20 ctx=economic
v19 AGREE - occurred actor=a22 recip=a3 ctx=diplomatic
v20 CONSULT - future actor=a3,a23 time=t4 ctx=diplomatic
v21 COERCE arrest occurred actor=a24 recip=a2 loc=p3 time=t5 ctx=media,legal same=v2
v23 ASSAULT torture occurred recip=a2 ctx=human-rights same=v4
v22 ACCUSE allege occurred recip=a2 ctx=legal
