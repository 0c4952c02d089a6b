#story r01-005
#date 2024-05-20
#publisher Eastern Shore Wire
#kind wire
#title [a1 Philippines] {v1 summons} [a2 Chinese ambassador] over water cannon {v2 attack}

[p1 MANILA], [t1 May 20] - [a1 The Philippines] {v3 summoned} [a3 China]'s [a2 ambassador] on [t1 Monday] and {v4 demanded} <q1 that [a3 Beijing] {v5 withdraw} [a4 its vessels] from [p2 a disputed shoal in [p3 the South China Sea]]>, after [a5 a Chinese coast guard ship] {v6 fired} water cannon at [a6 a Philippine supply boat].

<q2 [a7 Three sailors] were hurt in the {v7 attack} on [a6 the boat] on [t2 Saturday]>, [a8 the Philippine coast guard] {c1 said}. [a6 The boat] was carrying food to [a9 a small group of marines stationed on [p2 the shoal]].

<q3 “The use of {v8 force} against [a6 a civilian boat] is illegal,”> [a10 Foreign Undersecretary Teresa Magbanua] {c2 told} a news conference. <q4 “[a1 We] will not {v9 leave} [p2 the shoal].”>

[a2 The ambassador, Huang Shaowen], {c3 told} [a10 Magbanua] <q5 that [a6 the boat] had entered [p4 Chinese waters] without permission>, according to a statement from [a11 the Chinese embassy]. <q6 [a3 China] will take further measures if [a1 the Philippines] sends more boats>, [a11 the embassy] {v10 warned}.

[a12 The United States] and [a13 Japan] {v11 criticised} [a3 China]. [a14 Both countries] plan to hold joint {v12 patrols} with [a1 the Philippines] in [t3 June].

[a3 China] claims almost all of [p3 the South China Sea]. [a15 A tribunal in [p5 The Hague]] {c4 ruled} in [t4 2016] <q7 that the claim had no legal basis>, but [a3 Beijing] {v13 refuses} to accept the ruling.
---
a1 country PHL GOV Philippines
a2 person CHN GOV Huang Shaowen
a3 country CHN GOV China
a4 group CHN COP Chinese vessels at the shoal
a5 group CHN COP Chinese coast guard ship
a6 group PHL - Philippine supply boat
a7 group PHL - three sailors
a8 organization PHL COP Philippine coast guard
a9 group PHL MIL marines on the shoal
a10 person PHL GOV Teresa Magbanua
a11 organization CHN GOV Chinese embassy
a12 country USA GOV United States
a13 country JPN GOV Japan
a14 group - GOV =a12+a13 both countries
a15 organization IGO JUD tribunal in The Hague
p1 place PHL - Manila
p2 place - - disputed shoal
p3 place - - South China Sea
p4 place CHN - Chinese waters
p5 place NLD - The Hague
t1 2024-05-20
t2 2024-05-18
t3 2024-06
t4 2016
q1 indirect source=a1 cue=v4 to=a2
q2 indirect source=a8 cue=c1
q3 direct source=a10 cue=c2
q4 direct source=a10 cue=-
q5 indirect source=a2 cue=c3 to=a10 via=a11
q6 indirect source=a11 cue=v10
q7 indirect source=a15 cue=c4
v1 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic,territory
v2 ASSAULT crowd-control occurred actor=a5 recip=a6 ctx=territory
v3 ACCUSE disapprove occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,territory same=v1
v4 REQUEST yield occurred actor=a1 recip=a3 time=t1 ctx=diplomatic,territory
v5 RETREAT withdraw hypothetical actor=a3 loc=p2 ctx=territory
v6 ASSAULT crowd-control occurred actor=a5 recip=a6 loc=p2 ctx=territory same=v2
v7 ASSAULT crowd-control occurred actor=a5 recip=a6,a7 time=t2 ctx=territory same=v2
v8 ASSAULT crowd-control occurred actor=a5 recip=a6 ctx=territory,legal same=v2
v9 RETREAT withdraw negated actor=a1 loc=p2 ctx=territory
v10 THREATEN - occurred actor=a11 recip=a1 ctx=territory
v11 ACCUSE disapprove occurred actor=a12,a13 recip=a3 ctx=diplomatic
v12 COOPERATE - future actor=a14,a1 time=t3 ctx=military
v13 REJECT yield occurred actor=a3 recip=a15 ctx=legal,territory
