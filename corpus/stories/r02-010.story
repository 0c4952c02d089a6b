#story r02-010
#date 2024-05-02
#publisher Pacific Rim Radio
#kind report
#title [a1 Philippines] {v1 summons} [a2 Chinese diplomat] over water cannon {v2 attack}

[p1 MANILA] — [a1 The Philippines] on [t1 Thursday] {v3 summoned} [a2 a senior Chinese diplomat] after [a5 Chinese coast guard ships] {v4 fired} water cannon at [a3 two Philippine vessels] near a disputed shoal in [p2 the South China Sea].

<q1 [a5 Four Chinese ships] {v5 blocked} [a6 a coast guard ship] and [a7 a fisheries boat] on [t2 Tuesday] and {v6 hit} [a3 them] with water cannon, {v7 injuring} [a8 two sailors]>, [a9 coast guard spokesman Commodore Rafael Dimaculangan] {c1 told} [a10 reporters].
<q2 [a3 The vessels] were bringing food and fuel to [a11 Filipino fishermen] at [p3 Scarborough Shoal]>, [a9 he] {c2 said}.

<q3 “[a1 We] {v8 demand} <q4 that [a13 China] {v9 leave} the shoal immediately>,”> {c3 said} [a14 Undersecretary of Foreign Affairs Teresa Macalinao]. <q5 “[a15 Our fishermen] have a right to be there.”>

[a13 China]'s [a16 coast guard] {c4 said} <q6 [a16 it] had taken “necessary measures” after [a3 the vessels] entered [a13 Chinese] waters>. [a17 Foreign Ministry spokesman Shen Guowei] {v10 warned} [a1 Manila] <q7 not to “challenge [a13 China]'s resolve”> and {c5 denied} <q8 that [a18 anyone] had been {v11 hurt}>.

[a19 The United States] {v12 condemned} [a13 China]'s {v13 actions}. <q9 [a19 Washington] would {v14 defend} [a1 the Philippines] if [a20 [a1 its] ships or aircraft] came under armed {v15 attack}>, [a21 the State Department] {c6 said}.
[a22 Japan] and [a23 Australia] also {v16 criticized} [a13 Beijing].

[a1 The Philippines], [a19 the United States] and [a25 France] are holding joint naval {v17 exercises} in the area until [t3 May 10]. <q10 [a13 China] has {v18 sent} [a26 two warships] to follow [a27 the fleet]>, {c7 according to} [a28 the Philippine military].

[a29 Chinese President Lu Jianhong] and [a30 Philippine President Ramon Villareal] {v19 agreed} in [t4 November] to {v20 set up} a hotline between [a31 the two coast guards]. <q11 [a30 Villareal] {v21 called} the number on [t2 Tuesday] and nobody answered>, [a9 Dimaculangan] {c8 said}.

In [t5 2016] [a32 an international tribunal in [p4 The Hague]] {c9 ruled} <q12 that [a13 China]'s claims to most of the sea had no legal basis>. [a13 China] {v23 rejects} the ruling.
---
a1 country PHL GOV Philippines
a2 person CHN GOV senior Chinese diplomat
a3 group PHL GOV two Philippine vessels
a5 group CHN MIL Chinese coast guard ships
a6 organization PHL MIL coast guard ship
a7 organization PHL GOV fisheries boat
a8 group PHL MIL two sailors
a9 person PHL MIL Rafael Dimaculangan
a10 group - MED reporters
a11 group PHL LAB Filipino fishermen
a13 country CHN GOV China
a14 person PHL GOV Teresa Macalinao
a15 group PHL LAB our fishermen
a16 organization CHN MIL Chinese coast guard
a17 person CHN GOV Shen Guowei
a18 group - - anyone
a19 country USA GOV United States
a20 group PHL MIL Philippine ships or aircraft
a21 organization USA GOV State Department
a22 country JPN GOV Japan
a23 country AUS GOV Australia
a25 country FRA GOV France
a26 group CHN MIL two warships
a27 group - MIL the fleet
a28 organization PHL MIL Philippine military
a29 person CHN GOV Lu Jianhong
a30 person PHL GOV Ramon Villareal
a31 group - MIL the two coast guards
a32 organization - JUD international tribunal in The Hague
p1 place PHL - Manila
p2 place - - South China Sea
p3 place - - Scarborough Shoal
p4 place NLD - The Hague
t1 2024-05-02
t2 2024-04-30
t3 2024-05-10
t4 2023-11
t5 2016
q1 indirect source=a9 cue=c1 to=a10
q2 indirect source=a9 cue=c2
q3 direct source=a14 cue=c3
q4 indirect source=a1 cue=v8
q5 direct source=a14 cue=-
q6 mixed source=a16 cue=c4
q7 mixed source=a17 cue=v10 to=a1
q8 indirect source=a17 cue=c5 neg
q9 indirect source=a21 cue=c6
q10 indirect source=a28 cue=c7
q11 indirect source=a9 cue=c8
v1 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic,territory
v2 ASSAULT crowd-control occurred ctx=territory,military
v3 ACCUSE disapprove occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,territory same=v1
v4 ASSAULT crowd-control occurred actor=a5 recip=a3 loc=p2 ctx=territory,military same=v2
v5 COERCE restrict occurred actor=a5 recip=a6,a7 time=t2 ctx=territory,military
v6 ASSAULT crowd-control occurred actor=a5 recip=a3 time=t2 ctx=territory,military same=v2
v7 ASSAULT crowd-control occurred actor=a5 recip=a8 time=t2 ctx=territory,military same=v2
v8 REQUEST yield occurred actor=a1 recip=a13 ctx=territory
v9 RETREAT withdraw hypothetical actor=a13 loc=p3 ctx=territory
v10 THREATEN - occurred actor=a17 recip=a1 ctx=territory,military
v11 ASSAULT crowd-control negated recip=a18 ctx=territory,military
v12 ACCUSE disapprove occurred actor=a19 recip=a13 ctx=territory
v13 ASSAULT crowd-control occurred actor=a13 ctx=territory same=v2
v14 AID - hypothetical actor=a19 recip=a1 ctx=military
v15 ASSAULT - hypothetical recip=a20 ctx=military
v16 ACCUSE disapprove occurred actor=a22,a23 recip=a13 ctx=territory
v17 COOPERATE - occurred actor=a1,a19,a25 time=t3 ctx=military
v18 MOBILIZE troops occurred actor=a13 recip=a26 ctx=military
v19 AGREE - occurred actor=a29,a30 time=t4 ctx=diplomatic,military
v20 COOPERATE - future actor=a31 ctx=military
v21 CONSULT phone negated actor=a30 time=t2 ctx=diplomatic
v23 REJECT - occurred actor=a13 recip=a32 ctx=legal,territory
q12 indirect source=a32 cue=c9
