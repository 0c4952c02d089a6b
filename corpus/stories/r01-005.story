#story r01-005
#date 2024-05-20
#publisher Eastern Shore Wire
#kind wire
#title [a1 Philippines] {v1 summons} [a2 Chinese ambassador] over water cannon {v2 attack}

[p1 MANILA], [t1 May 20] - [a1 The Philippines] {v3 summoned} [a3 China]'s [a2 ambassador] on [t1 Monday] and {v4 demanded} <q7 that [a3 Beijing] {v5 withdraw} [a4 its vessels] from [p2 a disputed shoal] in [p3 the South China Sea]>, after [a5 a Chinese coast guard ship] {v6 fired} water cannon at [a6 a Philippine supply boat].

<q6 [a7 Three sailors] were {v7 hurt} in the {v8 attack} on [a6 the boat] on [t2 Saturday]>, [a8 the Philippine coast guard] {c1 said}. [a6 The boat] was carrying food to [a9 a small group of marines] stationed on [p2 the shoal].

<q1 “The use of force against [a6 a civilian boat] is illegal,”> [a10 Foreign Undersecretary Teresa Magbanua] {c2 told} [a11 a news conference]. <q2 “[a1 We] will not {v9 leave} [p2 the shoal].”>

[a2 The ambassador, Huang Shaowen], {c3 told} [a10 Magbanua] <q3 that [a6 the boat] had entered [a3 Chinese] waters without permission>, according to a statement from [a12 the Chinese embassy]. <q4 [a3 China] will take further measures if [a1 the Philippines] sends more boats>, [a12 the embassy] {v10 warned}.

[a13 The United States] and [a14 Japan] {v12 criticised} [a3 China]. [a15 Both countries] plan to hold {v14 joint patrols} with [a1 the Philippines] in [t3 June].

[a3 China] claims almost all of [p3 the South China Sea]. [a16 A tribunal in [p4 The Hague]] {c5 ruled} in [t4 2016] <q5 that the claim had no legal basis>, but [a3 Beijing] {v16 refuses} to accept the ruling.
---
a1 country PHL GOV Philippines
a2 person CHN GOV Huang Shaowen
a3 country CHN GOV China
a4 group CHN COP Chinese vessels
a5 organization CHN COP Chinese coast guard ship
a6 organization PHL MIL Philippine supply boat
a7 group PHL MIL three sailors
a8 organization PHL COP Philippine coast guard
a9 group PHL MIL small group of marines
a10 person PHL GOV Teresa Magbanua
a11 group - MED news conference
a12 organization CHN GOV Chinese embassy
a13 country USA GOV United States
a14 country JPN GOV Japan
a15 group - GOV =a13+a14 both countries
a16 organization IGO JUD tribunal in The Hague
p1 place PHL - Manila
p2 place - - disputed shoal
p3 place - - South China Sea
p4 place NLD - The Hague
t1 2024-05-20
t2 2024-05-18
t3 2024-06
t4 2016
q1 direct source=a10 cue=c2 to=a11
q2 direct source=a10 cue=- to=a11
q3 indirect source=a2 cue=c3 to=a10 via=a12
q4 indirect source=a12 cue=v10
q5 indirect source=a16 cue=c5
q6 indirect source=a8 cue=c1
q7 indirect source=a1 cue=v4
v1 ACCUSE disapprove occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,territory
v2 ASSAULT - occurred loc=p2 time=t2 ctx=territory
v3 ACCUSE disapprove occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,territory same=v1
v4 REQUEST yield occurred actor=a1 recip=a3 time=t1 ctx=territory
v5 RETREAT withdraw hypothetical actor=a3 loc=p2 ctx=territory
v6 ASSAULT - occurred actor=a5 recip=a6 loc=p2 time=t2 ctx=territory same=v2
v7 ASSAULT - occurred actor=a5 recip=a7 loc=p2 time=t2 ctx=territory same=v2
v8 ASSAULT - occurred actor=a5 recip=a6 loc=p2 time=t2 ctx=territory same=v2
v9 RETREAT withdraw negated actor=a1 loc=p2 ctx=territory
v10 THREATEN - occurred actor=a12 recip=a1 ctx=territory
v12 ACCUSE disapprove occurred actor=a13,a14 recip=a3 ctx=territory,diplomatic
v14 COOPERATE - future actor=a15,a1 time=t3 ctx=military
v16 REJECT yield occurred actor=a3 recip=a16 ctx=legal,territory
