#story r07-034
#date 2022-09-18
#publisher Steppe Route Agency
#kind report
#title [a1 Kyrgyzstan], [a2 Tajikistan] trade {v1 blame} as {v2 truce} holds after 94 deaths

[p1 BISHKEK] — <q1 A {v4 ceasefire} on [p2 the Kyrgyz-Tajik border] was holding on [t1 Sunday] after three days of {v6 fighting} in which [a3 at least 94 people] were {v7 killed}>, [a4 officials in [a5 both countries]] {c1 said}.

[a6 Kyrgyzstan's Health Ministry] {c2 reported} <q2 [a7 59 dead], most of them in [p3 Batken province]>. [a8 Tajikistan's Foreign Ministry] {c3 said} <q3 [a9 35 of [a2 its] citizens], among them [a10 women and children], had been {v8 killed}>. [a11 Some 137,000 people] were {v9 evacuated} on the [a1 Kyrgyz] side.

The {v10 clashes} broke out on [t2 Wednesday], when [a12 border guards] {v11 exchanged} fire near [p4 the village of Bulak-Bashi], and spread on [t3 Friday], with [a5 both sides] {v12 using} tanks, mortars and rocket artillery. [a1 Bishkek] {c4 says} <q4 [a13 Tajik troops] {v13 entered} [p5 Dostuk] and {v14 burned} houses, [p6 a school] and a market, and {v15 fired} rockets at [p7 Batken airport]>. [a2 Dushanbe] {v16 accuses} [a14 the Kyrgyz military] <q5 of {v17 hitting} [p8 a mosque in Ovchi Kalacha] with a drone, {v18 killing} [a15 12 people]>.

[a16 The two presidents, Maksat Isakov and Rustam Nazarzoda], {v19 met} on [t3 Friday] at a regional summit in [p9 Samarkand, [p10 Uzbekistan]], and {v20 ordered} [a18 [a16 their] forces] <q6 to {v21 withdraw}>. The first {v22 truce} was broken within hours, before [a19 the heads of [a20 the two security services]] {v24 signed} a protocol at [p11 the Guliston-Avto crossing] late on [t4 Saturday].

<q10 [a21 Russian President Gennady Lukin, an ally of [a5 both]], {v25 telephoned} [a16 the two leaders] on [t1 Sunday] and {v26 urged} [a16 them] <q7 to prevent further escalation>>, [a22 the Kremlin] {c5 said}. [a22 Russia] has military bases in [a5 both countries].

<q8 “[a24 We] came back and there was only the stove left,”> {c6 said} [a24 Gulnara Mamatova, 58, from [p5 Dostuk]]. <q9 “This is the third time.”>

About a third of [p2 the 970-km border] has not been marked. In [t5 April 2021], [a25 55 people] were {v28 killed} in two days of {v29 fighting} over a water intake at [p12 Golovnoi].
---
a1 country KGZ GOV Kyrgyzstan
a2 country TJK GOV Tajikistan
a3 group - - at least 94 people
a4 group - GOV officials in both countries
a5 group - GOV =a1+a2 both countries
a6 organization KGZ GOV+HLH Kyrgyz Health Ministry
a7 group KGZ - 59 dead
a8 organization TJK GOV Tajik Foreign Ministry
a9 group TJK - 35 Tajik citizens
a10 group TJK CVL women and children
a11 group KGZ REF some 137,000 people
a12 group - MIL border guards
a13 group TJK MIL Tajik troops
a14 organization KGZ MIL Kyrgyz military
a15 group TJK CVL 12 people
a16 group - GOV Maksat Isakov and Rustam Nazarzoda
a18 group - MIL Kyrgyz and Tajik forces
a19 group - SPY heads of the two security services
a20 group - SPY two security services
a21 person RUS GOV Gennady Lukin
a22 country RUS GOV Russia
a24 person KGZ CVL Gulnara Mamatova
a25 group - - 55 people
p1 place KGZ - Bishkek
p2 place - - Kyrgyz-Tajik border
p3 place KGZ - Batken province
p4 place KGZ - Bulak-Bashi
p5 place KGZ - Dostuk
p6 place KGZ - school in Dostuk
p7 place KGZ - Batken airport
p8 place TJK - mosque in Ovchi Kalacha
p9 place UZB - Samarkand
p10 place UZB - Uzbekistan
p11 place - - Guliston-Avto crossing
p12 place - - Golovnoi
t1 2022-09-18
t2 2022-09-14
t3 2022-09-16
t4 2022-09-17
t5 2021-04
q1 indirect source=a4 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a8 cue=c3
q4 indirect source=a1 cue=c4
q5 indirect source=a2 cue=v16
q6 indirect source=a16 cue=v20 to=a18
q7 indirect source=a21 cue=v26 to=a16
q8 direct source=a24 cue=c6
q9 direct source=a24 cue=-
q10 indirect source=a22 cue=c5
v1 ACCUSE disapprove occurred actor=a1,a2 ctx=military
v2 RETREAT ceasefire occurred actor=a1,a2 loc=p2 time=t1 ctx=military
v4 RETREAT ceasefire occurred actor=a5 loc=p2 time=t1 ctx=military same=v2
v6 ASSAULT - occurred actor=a5 loc=p2 ctx=military
v7 ASSAULT - occurred recip=a3 loc=p2 ctx=military same=v6
v8 ASSAULT - occurred recip=a9 ctx=military
v9 AID - occurred actor=a1 recip=a11 loc=a1 ctx=migration
v10 ASSAULT - occurred actor=a5 loc=p4 time=t2 ctx=military same=v6
v11 ASSAULT firearms occurred actor=a12 loc=p4 time=t2 ctx=military
v12 ASSAULT heavy-weapons occurred actor=a5 time=t3 ctx=military same=v6
v13 ASSAULT - occurred actor=a13 recip=a1 loc=p5 ctx=military,territory
v14 ASSAULT destroy occurred actor=a13 recip=a1 loc=p5 ctx=military
v15 ASSAULT heavy-weapons occurred actor=a13 recip=a1 loc=p7 ctx=military
v16 ACCUSE disapprove occurred actor=a2 recip=a14 ctx=military
v17 ASSAULT drone occurred actor=a14 recip=a15 loc=p8 ctx=military,religion
v18 ASSAULT drone occurred actor=a14 recip=a15 loc=p8 ctx=military,religion same=v17
v19 CONSULT - occurred actor=a16 loc=p9 time=t3 ctx=diplomatic
v20 REQUEST yield occurred actor=a16 recip=a18 loc=p9 time=t3 ctx=military
v21 RETREAT withdraw future actor=a18 ctx=military
v22 RETREAT ceasefire negated ctx=military
v24 SUPPORT - occurred actor=a19 loc=p11 time=t4 ctx=military
v25 CONSULT phone occurred actor=a21,a16 time=t1 ctx=diplomatic
v26 REQUEST yield occurred actor=a21 recip=a16 time=t1 ctx=diplomatic
v28 ASSAULT - occurred recip=a25 loc=p12 time=t5 ctx=military,resource
v29 ASSAULT - occurred recip=a25 loc=p12 time=t5 ctx=military,resource same=v28
