#story r01-038
#date 2021-09-30
#publisher Horn and Highlands Wire
#kind wire
#title [a1 Ethiopia] {v1 expels} [a2 seven U.N. officials], {v2 blocks} aid to [p1 Tigray]

[p2 ADDIS ABABA], [t1 Sept 30] - [a1 Ethiopia] {v3 ordered} [a2 seven senior United Nations officials] <q1 to leave [a1 the country] within [t2 72 hours]> on [t1 Thursday], {v4 accusing} [a2 them] of <q2 {v5 helping} [a4 rebels] in [p1 the northern region of Tigray]>.

The {v6 expulsion} came two days after [a5 the U.N. aid chief, Alistair Pennington], {c1 said} <q3 [a1 the government] was {v7 blocking} food and medicine from reaching [a6 five million people] in [p1 the region]>. <q4 “This is a man-made crisis and it can be ended by a decision,”> [a5 he] {c2 told} [a7 this agency] in [p3 New York].

<q5 Only 79 of the 700 lorries needed have been {v8 allowed} into [p1 Tigray] since [t3 September 20]>, {c3 according to} [a8 the World Food Programme]. Banks in [p1 the region] have no money left.

[a9 Foreign Minister Girma Tesfahun] {v9 rejected} the {v10 criticism}. <q6 [a1 The government] has never {v11 withheld} food>, [a9 he] {c4 said}, <q6 and [a4 the rebels] had {v12 taken} hundreds of lorries>. [a4 The Tigray Defence Front] {c5 denied} <q7 that [a4 it] had {v13 seized} any vehicle>.

[a10 The U.N. secretary-general] {c6 said} in a statement <q8 that [a10 he] was “shocked” and had full {v14 confidence} in [a2 the seven]>. [a11 The United States] {v15 condemned} the {v16 expulsions} and {v17 threatened} <q9 to impose {v18 sanctions} on [a12 those] who {v19 obstruct} deliveries>.

[a13 The African Union] has appointed [a14 a former Nigerian president, Adeyemi Ogunbanjo], to {v20 mediate}. [a1 Ethiopia] {v21 accepted} [a14 him] but {v22 refuses} to {v23 negotiate} with [a4 the rebels], whom [a15 parliament] {v24 declared} a terrorist organisation in [t4 May].
---
a1 country ETH GOV Ethiopia
a2 group IGO IGO seven U.N. officials
a4 organization ETH REB Tigray Defence Front
a5 person IGO IGO Alistair Pennington
a6 group ETH CVL five million people in Tigray
a7 organization - MED Horn and Highlands Wire
a8 organization IGO IGO World Food Programme
a9 person ETH GOV Girma Tesfahun
a10 person IGO IGO U.N. secretary-general
a11 country USA GOV United States
a12 group - - those who obstruct deliveries
a13 organization IGO IGO African Union
a14 person NGA ELI Adeyemi Ogunbanjo
a15 organization ETH LEG Ethiopian parliament
p1 place ETH - Tigray
p2 place ETH - Addis Ababa
p3 place USA - New York
t1 2021-09-30
t2 2021-10-03
t3 2021-09-20
t4 2021-05
q1 indirect source=a1 cue=v3 to=a2
q2 indirect source=a1 cue=v4 to=a2
q3 indirect source=a5 cue=c1
q4 direct source=a5 cue=c2 to=a7
q5 indirect source=a8 cue=c3
q6 indirect source=a9 cue=c4
q7 indirect source=a4 cue=c5 neg
q8 mixed source=a10 cue=c6
q9 indirect source=a11 cue=v17
v1 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic
v2 COERCE withhold occurred actor=a1 loc=p1 ctx=disaster
v3 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic same=v1
v4 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v5 AID - occurred actor=a2 recip=a4 loc=p1
v6 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v7 COERCE withhold occurred actor=a1 recip=a6 loc=p1 ctx=disaster same=v2
v8 RETREAT access occurred actor=a1 loc=p1 time=t3 ctx=disaster
v9 REJECT - occurred actor=a9 recip=a5 ctx=diplomatic
v10 ACCUSE disapprove occurred actor=a5 recip=a1 ctx=diplomatic
v11 COERCE withhold negated actor=a1 ctx=disaster
v12 COERCE seize occurred actor=a4 ctx=disaster
v13 COERCE seize negated actor=a4 ctx=disaster
v14 SUPPORT - occurred actor=a10 recip=a2 ctx=diplomatic
v15 ACCUSE disapprove occurred actor=a11 recip=a1 ctx=diplomatic
v16 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v17 THREATEN - occurred actor=a11 recip=a12 ctx=diplomatic
v18 SANCTION - hypothetical actor=a11 recip=a12 ctx=diplomatic
v19 COERCE withhold occurred actor=a12 ctx=disaster
v20 CONSULT third-party future actor=a14 ctx=diplomatic
v21 AGREE - occurred actor=a1 recip=a14 ctx=diplomatic
v22 REJECT meet occurred actor=a1 recip=a4 ctx=diplomatic
v23 CONSULT - negated actor=a1,a4 ctx=diplomatic
v24 COERCE ban occurred actor=a15 recip=a4 time=t4 ctx=terrorism,legislative
