#story r02-010
#date 2024-05-02
#publisher Pacific Rim Radio
#kind report
#title [a1 Philippines] {v1 summons} [a2 Chinese diplomat] over water cannon {v2 attack}

[p1 MANILA] — [a1 The Philippines] on [t1 Thursday] {v3 summoned} [a2 a senior Chinese diplomat] after [a3 Chinese coast guard ships] {v4 fired} water cannon at [a4 two Philippine vessels] near [p2 a disputed shoal in [p3 the South China Sea]].

<q1 [a3 Four Chinese ships] {v5 blocked} [a4 a coast guard ship and a fisheries boat] on [t2 Tuesday] and {v6 hit} [a4 them] with water cannon, injuring [a5 two sailors]>, [a6 coast guard spokesman Commodore Rafael Dimaculangan] {c1 told} [a7 reporters].
<q2 [a4 The vessels] were bringing food and fuel to [a8 Filipino fishermen] at [p2 Scarborough Shoal]>, [a6 he] {c2 said}.

<q3 “[a1 We] {v7 demand} <q4 that [a9 China] {v8 leave} [p2 the shoal] immediately>,”> {c3 said} [a10 Undersecretary of Foreign Affairs Teresa Macalinao]. <q5 “[a8 Our fishermen] have a right to be there.”>

[a9 China]'s [a11 coast guard] {c4 said} <q6 [a11 it] had taken “necessary measures” after [a4 the vessels] entered [p4 Chinese waters]>. [a12 Foreign Ministry spokesman Shen Guowei] {v9 warned} [a1 Manila] <q7 not to “challenge [a9 China]'s resolve”> and {c5 denied} <q8 that anyone had been hurt>.

[a13 The United States] {v10 condemned} [a9 China]'s actions. <q9 [a13 Washington] would {v11 defend} [a1 the Philippines] if [a14 its ships or aircraft] came under armed {v12 attack}>, [a15 the State Department] {c6 said}.
[a16 Japan] and [a17 Australia] also {v13 criticized} [a9 Beijing].

[a1 The Philippines], [a13 the United States] and [a18 France] are holding joint naval {v14 exercises} in [p5 the area] until [t3 May 10]. <q10 [a9 China] has {v15 sent} [a19 two warships] to follow [a20 the fleet]>, {c7 according to} [a21 the Philippine military].

[a22 Chinese President Lu Jianhong] and [a23 Philippine President Ramon Villareal] {v16 agreed} in [t4 November] to {v17 set up} a hotline between [a24 the two coast guards]. <q11 [a23 Villareal] {v18 called} the number on [t2 Tuesday] and nobody answered>, [a6 Dimaculangan] {c8 said}.

In [t5 2016] [a25 an international tribunal in [p6 The Hague]] {c9 ruled} <q12 that [a9 China]'s claims to most of [p3 the sea] had no legal basis>. [a9 China] {v19 rejects} the ruling.
---
a1 country PHL GOV Philippines
a2 person CHN GOV a senior Chinese diplomat
a3 group CHN COP Chinese coast guard ships
a4 group PHL COP two Philippine vessels
a5 group PHL - two sailors
a6 person PHL COP Rafael Dimaculangan
a7 group - MED reporters
a8 group PHL CVL Filipino fishermen
a9 country CHN GOV China
a10 person PHL GOV Teresa Macalinao
a11 organization CHN COP Chinese coast guard
a12 person CHN GOV Shen Guowei
a13 country USA GOV United States
a14 group PHL MIL Philippine ships or aircraft
a15 organization USA GOV State Department
a16 country JPN GOV Japan
a17 country AUS GOV Australia
a18 country FRA GOV France
a19 group CHN MIL two warships
a20 group - MIL the fleet
a21 organization PHL MIL Philippine military
a22 person CHN GOV Lu Jianhong
a23 person PHL GOV Ramon Villareal
a24 group - COP the two coast guards
a25 organization IGO JUD international tribunal in The Hague
p1 place PHL - Manila
p2 place - - Scarborough Shoal
p3 place - - South China Sea
p4 place CHN - Chinese waters
p5 place - - the area
p6 place NLD - The Hague
t1 2024-05-02
t2 2024-04-30
t3 2024-05-10
t4 2023-11
t5 2016
q1 indirect source=a6 cue=c1 to=a7
q2 indirect source=a6 cue=c2
q3 direct source=a10 cue=c3
q4 indirect source=a1 cue=v7 to=a9
q5 direct source=a10 cue=-
q6 mixed source=a11 cue=c4
q7 mixed source=a12 cue=v9 to=a1
q8 indirect source=a12 cue=c5 neg
q9 indirect source=a15 cue=c6
q10 indirect source=a21 cue=c7
q11 indirect source=a6 cue=c8
q12 indirect source=a25 cue=c9
v1 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic,territory
v2 ASSAULT crowd-control occurred actor=a3 recip=a4 ctx=territory
v3 ACCUSE disapprove occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,territory same=v1
v4 ASSAULT crowd-control occurred actor=a3 recip=a4 loc=p2 ctx=territory same=v2
v5 COERCE restrict occurred actor=a3 recip=a4 time=t2 ctx=territory
v6 ASSAULT crowd-control occurred actor=a3 recip=a4,a5 time=t2 ctx=territory same=v2
v7 REQUEST yield occurred actor=a1 recip=a9 ctx=diplomatic,territory
v8 RETREAT withdraw hypothetical actor=a9 loc=p2 ctx=territory
v9 THREATEN - occurred actor=a12 recip=a1 ctx=diplomatic,territory
v10 ACCUSE disapprove occurred actor=a13 recip=a9 ctx=diplomatic
v11 AID - hypothetical actor=a13 recip=a1 ctx=military
v12 ASSAULT - hypothetical recip=a14 ctx=military
v13 ACCUSE disapprove occurred actor=a16,a17 recip=a9 ctx=diplomatic
v14 COOPERATE - occurred actor=a1,a13,a18 loc=p5 time=t3 ctx=military
v15 MOBILIZE troops occurred actor=a9 loc=p5 ctx=military
v16 AGREE - occurred actor=a22,a23 time=t4 ctx=diplomatic
v17 COOPERATE - future actor=a22,a23 ctx=diplomatic
v18 CONSULT phone negated actor=a23 time=t2 ctx=diplomatic
v19 REJECT yield occurred actor=a9 recip=a25 ctx=legal,territory
