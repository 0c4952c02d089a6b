#story r01-017
#date 2021-03-04
#publisher Bay and Delta News
#kind brief
#title [a1 Myanmar junta] {v1 bans} [a2 five media outlets], {v2 cuts} internet at night

[p1 YANGON], [t1 March 4] - <q1 [a1 Myanmar's military government] {v3 revoked} the licences of [a2 five news organisations] on [t1 Thursday], a day after [a3 at least 38 people] were {v4 killed} in {v5 protests} against the [a4 army] {v6 takeover}>, [a5 state television] {c1 said}.

[a6 Soldiers] {v7 raided} the office of [a7 one of [a2 the five], the Irrawaddy Morning], and {v8 seized} [a7 its] computers. <q2 “[a7 We] will continue to report,”> [a8 its editor Kyaw Zin Latt] {c2 said}.

[a9 The U.N. human rights chief] {v9 called on} [a1 the junta] <q3 to stop “{v10 murdering} and {v11 jailing} [a10 protesters]”>. [a11 Singapore] {c3 advised} [a12 its citizens] <q4 to leave [p2 the country]>. [a4 The military] has {v12 cut} the internet every night since [t2 February 15].
---
a1 organization MMR GOV+MIL Myanmar junta
a2 group MMR MED five news organisations
a3 group MMR CVL at least 38 people
a4 organization MMR MIL Myanmar army
a5 organization MMR MED state television
a6 group MMR MIL soldiers
a7 organization MMR MED Irrawaddy Morning
a8 person MMR MED Kyaw Zin Latt
a9 person IGO IGO U.N. human rights chief
a10 group MMR CVL protesters
a11 country SGP GOV Singapore
a12 group SGP CVL Singaporean citizens
p1 place MMR - Yangon
p2 place MMR - Myanmar
t1 2021-03-04
t2 2021-02-15
q1 indirect source=a5 cue=c1
q2 direct source=a8 cue=c2
q3 mixed source=a9 cue=v9 to=a1
q4 indirect source=a11 cue=c3 to=a12
v1 COERCE censor occurred actor=a1 recip=a2 time=t1 ctx=media
v2 COERCE withhold occurred actor=a1 ctx=media,technology
v3 COERCE censor occurred actor=a1 recip=a2 time=t1 ctx=media same=v1
v4 ASSAULT - occurred recip=a3
v5 PROTEST demo occurred recip=a4
v6 COERCE seize occurred actor=a4 ctx=military,executive
v7 COERCE seize occurred actor=a6 recip=a7 ctx=media
v8 COERCE seize occurred actor=a6 recip=a7 ctx=media
v9 REQUEST yield occurred actor=a9 recip=a1 ctx=human-rights
v10 ASSAULT - occurred actor=a1 recip=a10 ctx=human-rights
v11 COERCE arrest occurred actor=a1 recip=a10 ctx=human-rights
v12 COERCE withhold occurred actor=a4 time=t2 ctx=media,technology same=v2
