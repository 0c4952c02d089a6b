#story r06-021
#date 2021-11-18
#publisher Archipelago Press
#kind wire
#title [a1 Chinese coast guard] {v1 blocks} [a2 Philippine boats]; [a3 Manila] lodges {v3 protest}

[p1 MANILA], [t1 Nov 18] - <q1 [a2 Two Philippine supply boats] were {v4 stopped} and {v5 hit} with water cannon by [a1 three Chinese coast guard ships] on [t2 Tuesday] as [a2 they] took food to [a4 marines] on a grounded warship in [p2 the South China Sea]>, [a5 Foreign Secretary Benigno Salvacion] {c1 said} on [t1 Thursday].

<q2 [a6 Nobody] was {v6 hurt}, but [a2 the boats] had to turn back>, [a5 he] {c2 said}. <q3 “[a1 They] must {v8 back off}. [a7 China] has no law enforcement rights in these areas,”> [a5 Salvacion] {c3 said}. [a3 Manila] has {c7 conveyed} to [a8 the Chinese ambassador, Xu Wenhai], <q4 [a3 its] “outrage, {v10 condemnation} and {v2 protest}”>.

<q8 [a3 The Philippines] will {v11 send} [a2 the boats] again [t3 next week], this time with [a9 navy ships] {v12 escorting} [a2 them]>, [a10 a military source] {c4 told} [a11 Archipelago Press]. [a12 The defence department] {c5 refused to confirm} <q5 the plan>.

[a7 China]'s [a13 foreign ministry] {c6 said} <q6 [a2 the boats] had entered waters of [p4 the Nansha Islands] without permission and [a1 the coast guard] had “performed [a1 its] duties”>. [a7 Beijing] has {v13 rejected} a {c40 ruling} of [t4 2016] by [a14 a tribunal in [p3 The Hague]] <q40 that [a7 its] claims have no legal basis>.

[a15 The United States] {v15 warned} <q7 that an armed {v16 attack} on [a16 Philippine public vessels] would invoke [a15 its] mutual defence {v7 treaty} of [t5 1951] with [a3 Manila]>.

[a17 About 40 fishermen and students] {v18 demonstrated} outside [a18 the Chinese consulate] in [p1 Manila] and {v19 burned} a cardboard ship.

[a40 Japan] and [a41 Australia] voiced {v51 support} for [a3 Manila]. [a42 Vietnam], which has {v52 lost} [a43 three fishing boats] to [a7 Chinese] patrols [t20 this year], said nothing. [a3 Philippine] [a44 Senator Lorenzo Bacani] {v54 urged} [a45 the government] <q30 to {v55 expel} [a8 Xu]>, but [a5 Salvacion] {v56 ruled out} such a step as <q31 “not useful”>. A typhoon that sank 14 boats off [p20 Luzon] has moved north.
---
a1 group CHN GOV Chinese coast guard ships
a2 group PHL GOV two Philippine supply boats
a3 country PHL GOV Philippines
a4 group PHL MIL marines
a5 person PHL GOV Benigno Salvacion
a6 group PHL - nobody
a7 country CHN GOV China
a8 person CHN GOV Xu Wenhai
a9 group PHL MIL navy ships
a10 person PHL MIL military source
a11 organization PHL MED Archipelago Press
a12 organization PHL GOV Philippine defence department
a13 organization CHN GOV Chinese foreign ministry
a14 organization - JUD tribunal in The Hague
a15 country USA GOV United States
a16 group PHL GOV Philippine public vessels
a17 group PHL LAB+EDU fishermen and students
a18 organization CHN GOV Chinese consulate
p1 place PHL - Manila
p2 place - - South China Sea
p3 place NLD - The Hague
t1 2021-11-18
t2 2021-11-16
t3 2021-W47
t4 2016
t5 1951
q1 indirect source=a5 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a5 cue=c3
q4 mixed source=a3 cue=c7 to=a8
q5 indirect source=a12 cue=c5 neg
q6 mixed source=a13 cue=c6
q7 indirect source=a15 cue=v15
q8 indirect source=a10 cue=c4 to=a11
v1 COERCE restrict occurred actor=a1 recip=a2 ctx=territory
v3 ACCUSE disapprove occurred actor=a3 recip=a7 ctx=diplomatic,territory
v4 COERCE restrict occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=territory same=v1
v5 ASSAULT crowd-control occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=territory
v6 ASSAULT - negated recip=a6 ctx=territory
v10 ACCUSE disapprove occurred actor=a3 recip=a8 ctx=diplomatic,territory same=v3
v2 ACCUSE disapprove occurred actor=a3 recip=a8 ctx=diplomatic,territory same=v3
v8 RETREAT withdraw hypothetical actor=a1 ctx=territory
v11 AID - future actor=a3 recip=a4 time=t3 ctx=territory,military
v12 MOBILIZE weapons future actor=a9 recip=a2 time=t3 ctx=territory,military
v13 REJECT - occurred actor=a7 recip=a14 ctx=legal,territory
v15 THREATEN violence occurred actor=a15 ctx=military,territory
v16 ASSAULT - hypothetical recip=a16 ctx=military
v18 PROTEST demo occurred actor=a17 recip=a18 loc=p1 ctx=territory
v19 PROTEST demo occurred actor=a17 loc=p1 ctx=territory
p4 place - - Nansha Islands
v7 AGREE - occurred actor=a15,a3 time=t5 ctx=military
a40 country JPN GOV Japan
a41 country AUS GOV Australia
a42 country VNM GOV Vietnam
a43 group VNM LAB three fishing boats
a44 person PHL LEG Lorenzo Bacani
a45 organization PHL GOV Philippine government
p20 place PHL - Luzon
t20 2021
q30 indirect source=a44 cue=v54 to=a45
q31 mixed source=a5 cue=v56
v51 SUPPORT - occurred actor=a40,a41 recip=a3 ctx=diplomatic,territory
v52 COERCE seize occurred actor=a7 recip=a43 time=t20 ctx=territory
v54 REQUEST change occurred actor=a44 recip=a45 ctx=diplomatic,legislative
v55 SANCTION expel hypothetical actor=a45 recip=a8 ctx=diplomatic
v56 REJECT change occurred actor=a5 recip=a44 ctx=diplomatic
q40 indirect source=a14 cue=c40
