#story r05-017
#date 2021-04-29
#publisher Fergana Line
#kind brief
#title [a1 Kyrgyzstan], [a2 Tajikistan] trade {v1 blame} after {v2 shooting} at water station

[p1 BISHKEK], [t1 April 29] - <q1 [a3 Kyrgyz and Tajik border guards] {v3 exchanged fire} on [t1 Thursday] near [p2 a water intake station in Batken region], and [a4 three people] were {v4 killed}>, [a5 officials of [a21 both countries]] {c1 said}, [a22 each side] {v5 accusing} [a6 the other] of <q2 {v6 starting} it>.

<q3 [a7 Tajik citizens] climbed poles to put up surveillance cameras, [a8 Kyrgyz villagers] {v7 protested}, and then [a9 the Tajik military] {v8 opened fire} with mortars>, [a10 Kyrgyzstan's State Committee for National Security] {c2 said} on [a10 its] website.

<q4 “It was the other way round,”> [a11 Tajik border service spokesman Davron Sharipov] {c3 told} [a12 the Khirman agency]. <q5 [a13 Kyrgyz soldiers] had {v9 attacked} first, and [a2 Dushanbe] {v10 demanded} an {v11 apology}>, [a11 he] {c4 said}.

<q7 By evening [a14 the foreign ministers], after two telephone {v12 conversations}, had {v13 agreed} on a {v14 ceasefire} and a {v15 pullback} of [a15 troops] from 20:00 local time>, {c5 according to} identical statements by [a16 the two ministries]. But <q8 {v16 shooting} could still be heard at nine>, [a17 two residents of [p3 Kok-Tash village]] {c6 said} by phone.

[a18 Uzbekistan] {v17 offered} <q9 to {v18 mediate}>. [a19 The secretary general of [a20 the OSCE], Annika Sandell], {v19 urged} [a21 both sides] <q10 to “{v20 sit down} at once”>.

A bus fell into a ravine on the same road in [t2 March], injuring 11.
---
a1 country KGZ GOV Kyrgyzstan
a2 country TJK GOV Tajikistan
a3 group - MIL Kyrgyz and Tajik border guards
a4 group - - three people
a5 group - GOV officials of both countries
a6 group - GOV the other
a7 group TJK CVL Tajik citizens
a8 group KGZ CVL Kyrgyz villagers
a9 organization TJK MIL Tajik military
a10 organization KGZ SPY State Committee for National Security
a11 person TJK MIL Davron Sharipov
a12 organization - MED Khirman agency
a13 group KGZ MIL Kyrgyz soldiers
a14 group - GOV the foreign ministers
a15 group - MIL troops
a16 group - GOV the two ministries
a17 group KGZ CVL two residents of Kok-Tash
a18 country UZB GOV Uzbekistan
a19 person IGO IGO Annika Sandell
a20 organization IGO IGO OSCE
a22 group - GOV =a1+a2 each side
a21 group - GOV =a1+a2 both sides
p1 place KGZ - Bishkek
p2 place KGZ - water intake station
p3 place KGZ - Kok-Tash
t1 2021-04-29
t2 2021-03
q1 indirect source=a5 cue=c1
q2 indirect source=a22 cue=v5 to=a6
q3 indirect source=a10 cue=c2
q4 direct source=a11 cue=c3 to=a12
q5 indirect source=a11 cue=c4
q7 indirect source=a16 cue=c5
q8 indirect source=a17 cue=c6
q9 indirect source=a18 cue=v17
q10 mixed source=a19 cue=v19 to=a21
v1 ACCUSE allege occurred actor=a1,a2 ctx=military,territory
v2 ASSAULT firearms occurred ctx=military,territory
v3 ASSAULT firearms occurred actor=a3 loc=p2 time=t1 ctx=military,territory same=v2
v4 ASSAULT firearms occurred recip=a4 loc=p2 time=t1 ctx=military,territory same=v2
v5 ACCUSE allege occurred actor=a22 recip=a6 ctx=military,territory same=v1
v6 ASSAULT firearms occurred actor=a6 ctx=military,territory same=v2
v7 PROTEST demo occurred actor=a8 recip=a7 loc=p2 time=t1 ctx=territory
v8 ASSAULT heavy-weapons occurred actor=a9 loc=p2 time=t1 ctx=military,territory
v9 ASSAULT - occurred actor=a13 recip=a2 time=t1 ctx=military,territory
v10 REQUEST yield occurred actor=a2 recip=a1 ctx=diplomatic
v11 CONCEDE - hypothetical actor=a1 recip=a2 ctx=diplomatic
v12 CONSULT phone occurred actor=a14 time=t1 ctx=diplomatic
v13 AGREE - occurred actor=a14 time=t1 ctx=military,diplomatic
v14 RETREAT ceasefire future time=t1 ctx=military
v15 RETREAT withdraw future recip=a15 time=t1 ctx=military
v16 ASSAULT firearms occurred loc=p3 time=t1 ctx=military
v17 AGREE - occurred actor=a18 ctx=diplomatic
v18 CONSULT third-party hypothetical actor=a18 ctx=diplomatic
v19 REQUEST meet occurred actor=a19 recip=a21 ctx=diplomatic
v20 CONSULT - hypothetical actor=a21 ctx=diplomatic
