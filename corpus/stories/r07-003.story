#story r07-003
#date 2024-07-23
#publisher Central European Wire
#kind report
#title <q1 [a1 Russian] drones {v1 hit} port on [p1 Danube]>, [a2 Ukraine] {c1 says}

[p2 KYIV] — <q11 [a1 Russia] {v2 attacked} [p3 Ukraine's Odesa region] with drones in [t1 the early hours of Tuesday], damaging grain stores and a ferry landing on [p1 the Danube River] and {v3 wounding} [a3 three people]>, [a4 Ukrainian officials] {c2 said}.

<q2 [a5 Air defense units] {v4 shot down} 14 of 20 drones over [p4 Odesa], [p5 Mykolaiv] and [p6 Cherkasy] regions>, [a6 the air force] {c3 said}. <q3 The others {v5 reached} [p7 Izmail], a port across the river from [p8 Romania]>, {c4 said} [a7 regional governor Pavlo Hrytsak].

<q4 “[a3 All three] are truck drivers. [a8 One] is in intensive care,”> [a7 he] {c5 wrote} on [a9 the Telegram app]. [a7 Hrytsak] {c6 added} <q5 that a fire had been put out by 6 a.m. and that the port was working again>.

[a10 Romania's Defense Ministry] {c7 said} <q6 parts of a drone had been found near [p9 the village of Plauru], and that two F-16 fighter jets had {v6 taken off} during the {v7 attack}>. [a11 NATO] {c8 said} <q7 there was no sign that [a1 Moscow] had meant to {v8 hit} [a12 the allied country]>.

[a13 The Russian Defense Ministry] {c9 said} <q8 [a1 its] forces had {v9 struck} “military infrastructure and fuel depots”>. [a13 It] also {c10 said} <q9 [a14 Russian air defenses] had {v10 destroyed} 25 [a2 Ukrainian] drones [t2 overnight] over [p10 Crimea], [p11 the Black Sea] and [p12 the Bryansk region]>. In [p12 Bryansk], <q10 [a15 a woman] was {v11 killed} when a drone {v12 fell} on [a15 her] house in [p13 the border village of Suzemka]>, {c11 according to} [a16 local authorities].

[a1 Russia] has repeatedly {v13 attacked} ports and grain silos since [a1 it] {v14 quit} a [a17 U.N.]-{v15 brokered} {v16 deal} in [t3 July 2023] that had allowed safe exports across [p11 the Black Sea]. [a2 Ukraine] now moves about a tenth of [a2 its] grain over [p1 the Danube].

Separately, <q12 [a18 two policemen] were {v17 killed} on [t4 Monday evening] by artillery {v18 fire} in [p14 Kupiansk, in [p15 the Kharkiv region]]>, [a19 prosecutors] {c12 said}.

Wheat futures in [p16 Chicago] rose 1.2 percent on [t5 Tuesday].
---
a1 country RUS GOV Russia
a2 country UKR GOV Ukraine
a3 group UKR LAB three truck drivers
a4 group UKR GOV Ukrainian officials
a5 group UKR MIL air defense units
a6 organization UKR MIL Ukrainian air force
a7 person UKR GOV Pavlo Hrytsak
a8 person UKR LAB one of the drivers
a9 organization - BUS Telegram
a10 organization ROU MIL Romania's Defense Ministry
a11 organization IGO IGO NATO
a12 country ROU GOV Romania
a13 organization RUS MIL Russian Defense Ministry
a14 group RUS MIL Russian air defenses
a15 person RUS CVL woman
a16 group RUS GOV local authorities
a17 organization IGO IGO United Nations
a18 group UKR COP two policemen
a19 group UKR JUD prosecutors
p1 place - - Danube
p2 place UKR - Kyiv
p3 place UKR - Odesa region
p4 place UKR - Odesa
p5 place UKR - Mykolaiv
p6 place UKR - Cherkasy
p7 place UKR - Izmail
p8 place ROU - Romania
p9 place ROU - Plauru
p10 place - - Crimea
p11 place - - Black Sea
p12 place RUS - Bryansk region
p13 place RUS - Suzemka
p14 place UKR - Kupiansk
p15 place UKR - Kharkiv region
p16 place USA - Chicago
t1 2024-07-23
t2 2024-07-22/2024-07-23
t3 2023-07
t4 2024-07-22
t5 2024-07-23
q1 indirect source=a2 cue=c1
q2 indirect source=a6 cue=c3
q3 indirect source=a7 cue=c4
q4 direct source=a7 cue=c5
q5 indirect source=a7 cue=c6
q6 indirect source=a10 cue=c7
q7 indirect source=a11 cue=c8
q8 mixed source=a13 cue=c9
q9 indirect source=a13 cue=c10
q10 indirect source=a16 cue=c11
q11 indirect source=a4 cue=c2
q12 indirect source=a19 cue=c12
v1 ASSAULT drone occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military
v2 ASSAULT drone occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military same=v1
v3 ASSAULT - occurred actor=a1 recip=a3 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT destroy occurred actor=a5 recip=a1 loc=p4,p5,p6 time=t1 ctx=military
v5 ASSAULT drone occurred actor=a1 loc=p7 time=t1 ctx=military same=v1
v6 MOBILIZE weapons occurred actor=a10 time=t1 ctx=military
v7 ASSAULT drone occurred actor=a1 time=t1 ctx=military same=v1
v8 ASSAULT - negated actor=a1 recip=a12 ctx=military
v9 ASSAULT - occurred actor=a1 ctx=military same=v1
v10 ASSAULT destroy occurred actor=a14 recip=a2 loc=p10,p11,p12 time=t2 ctx=military
v11 ASSAULT drone occurred recip=a15 loc=p13 ctx=military
v12 ASSAULT drone occurred loc=p13 ctx=military same=v11
v13 ASSAULT - occurred actor=a1 recip=a2 ctx=military
v14 SANCTION withdraw occurred actor=a1 time=t3 ctx=economic
v15 CONSULT third-party occurred actor=a17 ctx=diplomatic
v16 AGREE - occurred actor=a1 ctx=economic,diplomatic
v17 ASSAULT heavy-weapons occurred recip=a18 loc=p14 time=t4 ctx=military
v18 ASSAULT heavy-weapons occurred recip=a18 loc=p14 time=t4 ctx=military same=v17
