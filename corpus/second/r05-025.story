#story r05-025
#date 2021-06-04
#publisher Vistula Public Radio
#kind report
#title <q1 “[a1 They] {v1 beat} [a2 him]”>: [a3 family of [a2 {v2 jailed} Belarus blogger]]

[p1 WARSAW] — [a3 The parents of [a2 a blogger]] {v3 jailed} in [a4 Belarus] {c1 said} on [t1 Friday] <q2 that [a2 he] had been {v4 tortured} into {v5 praising} [a5 President Anatol Hrynko] on [a6 state television]>, and {v6 appealed} to [a7 European governments] <q3 to {v7 push} for [a2 his] {v8 release}>.

In the interview, which [a6 the channel] broadcast on [t2 Thursday] evening, [a2 Mikita Sauchanka, 27], {c2 admitted} <q4 that [a2 he] had {v9 called on} [a8 people] <q5 to {v10 protest} in [t3 2020]>> and {c3 said} <q6 that [a5 the president] had behaved “like a man of steel”>. <q7 “[a2 I] {v11 got} money from [a9 Vilnius],”> [a2 he] {c4 told} [a10 the presenter]. Marks could be seen on [a2 his] wrists.

<q8 “[a11 I] know [a2 my son]. [a2 He] would never say this if [a1 they] had not {v12 tortured} [a2 him],”> [a11 his father, Viktar Sauchanka], {c5 told} [a12 Vistula Public Radio]. <q9 [a13 His lawyer] had been {v13 refused} a {v14 visit} three times>, [a11 he] {c6 added}.

[a4 Belarus]'s [a14 security committee] {c7 denied} <q10 that [a2 the prisoner] had been {v15 mistreated}>. <q11 [a2 Sauchanka] was {v16 cooperating} with [a15 investigators] “voluntarily”>, [a16 its spokesman] {c8 said} in remarks published by [a17 the Minsk Vechar newspaper].

[a9 Lithuania]'s [a18 deputy foreign minister, Rasa Jankutė], {c9 dismissed} the {c10 suggestion} <q12 that [a9 Vilnius] had {v17 paid} [a2 the blogger]> <q13 as “theatre under {v18 torture}”>. <q14 [a9 Lithuania] would {v19 propose} <q15 that [a19 the European Union] {v20 ban} [a20 all Belarusian airlines]>>, [a18 she] {c11 told} [a21 reporters]. [a22 Poland] has {v21 invited} [a3 the parents] <q16 to {v22 meet} [a23 its prime minister] on [t4 Monday]>.

[a24 Masked police] {v23 took} [a2 Sauchanka] off a bus near [p2 the border town of Ashmyany] on [t5 May 25]. [a2 He] is {v24 charged} with <q17 {v25 organising} mass disorder> and could face 15 years in prison.
---
a1 group BLR GOV they
a2 person BLR MED Mikita Sauchanka
a3 group BLR CVL parents of the blogger
a4 country BLR GOV Belarus
a5 person BLR GOV Anatol Hrynko
a6 organization BLR MED Belarusian state television
a7 group - GOV European governments
a8 group BLR CVL people
a9 country LTU GOV Lithuania
a10 person BLR MED the presenter
a11 person BLR CVL Viktar Sauchanka
a12 organization POL MED Vistula Public Radio
a13 person BLR JUD Sauchanka's lawyer
a14 organization BLR SPY Belarus's security committee
a15 group BLR GOV investigators
a16 person BLR SPY spokesman of the security committee
a17 organization BLR MED Minsk Vechar
a18 person LTU GOV Rasa Jankutė
a19 organization IGO IGO European Union
a20 group BLR BUS all Belarusian airlines
a21 group - MED reporters
a22 country POL GOV Poland
a23 person POL GOV Poland's prime minister
a24 group BLR COP masked police
p1 place POL - Warsaw
p2 place BLR - Ashmyany
t1 2021-06-04
t2 2021-06-03
t3 2020
t4 2021-06-07
t5 2021-05-25
q1 direct source=a3 cue=-
q2 indirect source=a3 cue=c1
q3 indirect source=a3 cue=v6 to=a7
q4 indirect source=a2 cue=c2 to=a10 via=a6
q5 indirect source=a2 cue=v9 to=a8
q6 mixed source=a2 cue=c3 to=a10 via=a6
q7 direct source=a2 cue=c4 to=a10 via=a6
q8 direct source=a11 cue=c5 to=a12
q9 indirect source=a11 cue=c6 to=a12
q10 indirect source=a14 cue=c7 neg
q11 mixed source=a16 cue=c8 via=a17
q12 indirect source=- cue=c10
q13 mixed source=a18 cue=c9
q14 indirect source=a18 cue=c11 to=a21
q15 indirect source=a9 cue=v19 to=a19
q16 indirect source=a22 cue=v21 to=a3
q17 indirect source=- cue=v24
v1 ASSAULT beat occurred actor=a1 recip=a2 ctx=human-rights
v2 COERCE arrest occurred recip=a2 ctx=human-rights,media
v3 COERCE arrest occurred recip=a2 loc=a4 ctx=human-rights,media same=v2
v4 ASSAULT torture occurred recip=a2 loc=a4 ctx=human-rights
v5 SUPPORT - occurred actor=a2 recip=a5 time=t2 ctx=media
v6 REQUEST assist occurred actor=a3 recip=a7 loc=p1 time=t1 ctx=human-rights
v7 REQUEST yield hypothetical actor=a7 recip=a4 ctx=human-rights,diplomatic
v8 RETREAT release hypothetical recip=a2 ctx=human-rights
v9 REQUEST - occurred actor=a2 recip=a8 time=t3
v10 PROTEST demo hypothetical actor=a8 time=t3
v11 AID - occurred actor=a9 recip=a2
v12 ASSAULT torture occurred actor=a1 recip=a2 ctx=human-rights same=v4
v13 REJECT meet occurred recip=a13 ctx=human-rights,legal
v14 CONSULT visit negated actor=a13 recip=a2 ctx=human-rights,legal
v15 ASSAULT - negated recip=a2 ctx=human-rights
v16 COOPERATE - occurred actor=a2,a15 ctx=legal
v17 AID - occurred actor=a9 recip=a2 same=v11
v18 ASSAULT torture occurred recip=a2 ctx=human-rights same=v4
v19 REQUEST change future actor=a9 recip=a19 ctx=diplomatic
v20 SANCTION - hypothetical actor=a19 recip=a20 ctx=economic
v21 AGREE - occurred actor=a22 recip=a3 ctx=diplomatic
v22 CONSULT - future actor=a3,a23 time=t4 ctx=diplomatic
v23 COERCE arrest occurred actor=a24 recip=a2 loc=p2 time=t5 ctx=human-rights same=v2
v24 ACCUSE allege occurred recip=a2 ctx=legal
v25 PROTEST riot occurred actor=a2 ctx=legal
