#story r01-017
#date 2021-03-04
#publisher Bay and Delta News
#kind brief
#title [a1 Myanmar junta] {v1 bans} [a2 five media outlets], {v2 cuts} internet at night

[p1 YANGON], [t1 March 4] - <q1 [a14 Myanmar]'s [a1 military government] {v3 revoked} the licences of [a2 five news organisations] on [t1 Thursday], a day after [a3 at least 38 people] were {v4 killed} in {v5 protests} against the [a1 army] {v6 takeover}>, [a4 state television] {c1 said}.

[a5 Soldiers] {v7 raided} [a6 the office of [a7 one of the five, the Irrawaddy Morning]], and {v8 seized} [a7 its] computers. <q2 “[a8 We] will continue to report,”> [a7 its] [a9 editor Kyaw Zin Latt] {c2 said}.

[a10 The U.N. human rights chief] {v10 called on} [a1 the junta] <q3 to {v11 stop} “{v12 murdering} and {v13 jailing} [a11 protesters]”>. [a12 Singapore] {v14 advised} [a13 its citizens] <q4 to leave [a14 the country]>. [a1 The military] has {v15 cut} the internet every night since [t2 February 15].
---
a1 organization MMR MIL+GOV Myanmar military government
a2 group MMR MED five media outlets
a3 group MMR CVL at least 38 people
a4 organization MMR MED state television
a5 group MMR MIL soldiers
a6 organization MMR MED office of the Irrawaddy Morning
a7 organization MMR MED Irrawaddy Morning
a8 group MMR MED We (the Irrawaddy Morning)
a9 person MMR MED Kyaw Zin Latt
a10 person IGO IGO U.N. human rights chief
a11 group MMR CVL protesters
a12 country SGP GOV Singapore
a13 group SGP CVL its citizens
a14 country MMR GOV Myanmar
p1 place MMR - Yangon
t1 2021-03-04
t2 2021-02-15
q1 indirect source=a4 cue=c1
q2 direct source=a9 cue=c2
q3 mixed source=a10 cue=v10 to=a1
q4 indirect source=a12 cue=v14 to=a13
v1 COERCE censor occurred actor=a1 recip=a2 time=t1 ctx=media
v2 COERCE censor occurred actor=a1 ctx=media,technology
v3 COERCE censor occurred actor=a1 recip=a2 time=t1 ctx=media same=v1
v4 ASSAULT - occurred recip=a3 ctx=human-rights
v5 PROTEST demo occurred ctx=military
v6 COERCE seize occurred actor=a1 ctx=military,executive
v7 COERCE seize occurred actor=a5 recip=a6 ctx=media
v8 COERCE seize occurred actor=a5 recip=a7 ctx=media
v10 REQUEST yield occurred actor=a10 recip=a1 ctx=human-rights
v11 RETREAT - hypothetical actor=a1 ctx=human-rights
v12 ASSAULT - occurred actor=a1 recip=a11 ctx=human-rights
v13 COERCE arrest occurred actor=a1 recip=a11 ctx=human-rights
v14 REQUEST change occurred actor=a12 recip=a13
v15 COERCE censor occurred actor=a1 time=t2 ctx=media,technology same=v2
