#story r01-038
#date 2021-09-30
#publisher Horn and Highlands Wire
#kind wire
#title [a1 Ethiopia] {v1 expels} [a2 seven U.N. officials], {v2 blocks} aid to [p1 Tigray]

[p2 ADDIS ABABA], [t1 Sept 30] - [a1 Ethiopia] {v3 ordered} [a2 seven senior United Nations officials] <q1 to leave [a1 the country] within 72 hours> on [t1 Thursday], {v4 accusing} [a2 them] <q2 of helping [a3 rebels] in [p1 the northern region of Tigray]>.

The {v5 expulsion} came two days after [a4 the U.N. aid chief, Alistair Pennington], {c1 said} <q3 [a1 the government] was {v6 blocking} food and medicine from reaching [a5 five million people] in [p1 the region]>. <q4 “This is a man-made crisis and it can be ended by a decision,”> [a4 he] {c2 told} [a6 this agency] in [p3 New York].

<q5 Only 79 of the 700 lorries needed have been {v7 allowed} into [p1 Tigray] since [t2 September 20]>, {c7 according to} [a7 the World Food Programme]. [a9 Banks] in [p1 the region] have no money left.

[a10 Foreign Minister Girma Tesfahun] {v9 rejected} the {v10 criticism}. <q6 [a1 The government] has never {v11 withheld} food>, [a10 he] {c3 said}, and <q6 [a3 the rebels] had {v12 taken} [a8 hundreds of lorries]>. [a3 The Tigray Defence Front] {c4 denied} <q7 that [a3 it] had {v13 seized} any vehicle>.

[a12 The U.N. secretary-general] {c5 said} in a statement <q8 that [a12 he] was “shocked” and had full confidence in [a2 the seven]>. [a13 The United States] {v14 condemned} the {v15 expulsions} and {v16 threatened} <q9 to impose {v18 sanctions} on [a14 those] who {v19 obstruct} deliveries>.

[a15 The African Union] has appointed [a16 a former Nigerian president, Adeyemi Ogunbanjo], to {v22 mediate}. [a1 Ethiopia] {v23 accepted} [a16 him] but {v24 refuses} to {v25 negotiate} with [a3 the rebels], whom [a17 parliament] {v26 declared} a terrorist organisation in [t3 May].
---
a1 country ETH GOV Ethiopia
a2 group IGO IGO seven U.N. officials
a3 organization ETH REB Tigray Defence Front
a4 person IGO IGO Alistair Pennington
a5 group ETH CVL five million people
a6 organization - MED Horn and Highlands Wire
a7 organization IGO IGO World Food Programme
a8 group - BUS hundreds of lorries
a9 group ETH BUS banks
a10 person ETH GOV Girma Tesfahun

a12 person IGO IGO U.N. secretary-general
a13 country USA GOV United States
a14 group - - those who obstruct deliveries
a15 organization IGO IGO African Union
a16 person NGA ELI Adeyemi Ogunbanjo
a17 organization ETH LEG parliament
p1 place ETH - Tigray
p2 place ETH - Addis Ababa
p3 place USA - New York
t1 2021-09-30
t2 2021-09-20
t3 2021-05
q1 indirect source=a1 cue=v3 to=a2
q2 indirect source=a1 cue=v4
q3 indirect source=a4 cue=c1
q4 direct source=a4 cue=c2 to=a6
q5 indirect source=a7 cue=c7
q6 indirect source=a10 cue=c3
q7 indirect source=a3 cue=c4 neg
q8 mixed source=a12 cue=c5
q9 indirect source=a13 cue=v16
v1 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v2 COERCE withhold occurred actor=a1 loc=p1 ctx=disaster
v3 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic same=v1
v4 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,military
v5 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v6 COERCE withhold occurred actor=a1 recip=a5 loc=p1 ctx=disaster,health same=v2
v7 RETREAT access occurred recip=a7 loc=p1 time=t2 ctx=disaster
v9 REJECT - occurred actor=a10 recip=a4 ctx=diplomatic
v10 ACCUSE disapprove occurred actor=a4 recip=a1 ctx=diplomatic,disaster
v11 COERCE withhold negated actor=a1 ctx=disaster
v12 COERCE seize occurred actor=a3 recip=a8 ctx=disaster
v13 COERCE seize negated actor=a3 ctx=disaster same=v12
v14 ACCUSE disapprove occurred actor=a13 recip=a1 ctx=diplomatic
v15 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v16 THREATEN - occurred actor=a13 recip=a14 ctx=disaster
v18 SANCTION - hypothetical actor=a13 recip=a14 ctx=disaster
v19 COERCE withhold hypothetical actor=a14 ctx=disaster
v22 CONSULT third-party future actor=a16 ctx=diplomatic
v23 AGREE - occurred actor=a1 recip=a15 ctx=diplomatic
v24 REJECT meet occurred actor=a1 recip=a3 ctx=diplomatic
v25 CONSULT - negated actor=a1,a3 ctx=diplomatic
v26 COERCE ban occurred actor=a17 recip=a3 time=t3 ctx=terrorism
