#story r03-056
#date 2014-03-13
#publisher Norsea Wire
#kind wire
#title [a1 EU], [a2 Norway] and [a3 Faroes] {v1 sign} mackerel deal without [a4 Iceland]

[p1 LONDON], [t1 March 13] - <q6 [a1 The European Union], [a2 Norway] and [a3 the Faroe Islands] have {v2 signed} a five-year {v3 agreement} on {v28 sharing} mackerel, ending a dispute that began in [t2 2010], but [a4 Iceland] was left out>, [a5 officials] {c1 said} on [t1 Thursday].

<q1 [a18 The three] will {v4 divide} 1.24 million tonnes [t3 this year], and part of the catch is being kept for [a4 Iceland] “if and when [a4 it] {v5 joins}”>, [a6 EU Fisheries Commissioner Despina Kalogera] {c2 said} after {v6 talks} in [p1 London].

[a4 Reykjavik] reacted with anger. <q2 “[a4 We] {v8 proposed} a fair share and a solid one for the fish. [a8 Our partners] then {v9 met} behind [a4 our] backs,”> [a4 Iceland]'s [a9 fisheries minister, Hallgrimur Bjarnason], {c3 told} [a10 Channel 2]. [a9 He] {v10 accused} [a2 Norway] of <q3 {v11 blocking} a better deal> in [p2 Edinburgh] [t4 last week], when [a11 all four] {v12 negotiated} for 12 hours.

[a1 The EU] had {v13 threatened} [a4 Iceland] with a {v14 ban} on [a4 its] fish. <q4 No {v15 sanctions} are planned now>, [a6 Kalogera] {c4 said}. [a1 The bloc] {v16 lifted} a {v17 ban} on herring from [a3 the Faroes], imposed in [t5 August], and [a3 the Faroese government] {v18 withdrew} a {v19 complaint} at [a12 the World Trade Organization].

[a13 Scottish fishermen] {v20 criticised} the {v21 deal} because it {v22 lets} [a14 Faroese boats] fish in [p3 British waters]; [a15 Irish Agriculture Minister Cormac Tierney] {v24 voted} for it with what [a15 he] {c5 called} <q5 great reluctance>. [a16 Greenland] is not a party but has {v25 invited} [a4 Iceland] to a {v26 meeting} in [p4 Nuuk] in [t6 April]. [a17 Russia] is expected to {v27 attend}.

Mackerel have moved north as the sea has become warmer. The price in [p5 Bergen] fell 4 percent.
---
a1 organization IGO IGO European Union
a2 country NOR GOV Norway
a3 country FRO GOV Faroe Islands
a4 country ISL GOV Iceland
a5 group - GOV officials
a6 person IGO IGO Despina Kalogera
a8 group - GOV =a1+a2+a3 Our partners
a9 person ISL GOV Hallgrimur Bjarnason
a10 organization ISL MED Channel 2
a11 group - GOV =a1+a2+a3+a4 all four
a12 organization IGO IGO World Trade Organization
a13 group GBR LAB Scottish fishermen
a14 group FRO LAB Faroese boats
a15 person IRL GOV Cormac Tierney
a16 country GRL GOV Greenland
a17 country RUS GOV Russia
a18 group - GOV =a1+a2+a3 the three
p1 place GBR - London
p2 place GBR - Edinburgh
p3 place GBR - British waters
p4 place GRL - Nuuk
p5 place NOR - Bergen
t1 2014-03-13
t2 2010
t3 2014
t4 2014-W10
t5 2013-08
t6 2014-04
q1 mixed source=a6 cue=c2
q2 direct source=a9 cue=c3 to=a10
q3 indirect source=a9 cue=v10
q4 indirect source=a6 cue=c4
q5 indirect source=a15 cue=c5
q6 indirect source=a5 cue=c1
v1 SUPPORT - occurred actor=a1,a2,a3 ctx=resource,economic
v2 SUPPORT - occurred actor=a1,a2,a3 loc=p1 ctx=resource,economic same=v1
v3 AGREE - occurred actor=a1,a2,a3 ctx=resource,economic
v4 COOPERATE - future actor=a18 time=t3 ctx=resource same=v28
v5 AGREE - hypothetical actor=a4 ctx=resource
v6 CONSULT multilateral occurred actor=a18 loc=p1 ctx=resource
v8 AGREE - occurred actor=a4 recip=a8 ctx=resource
v9 CONSULT multilateral occurred actor=a8 ctx=resource same=v6
v10 ACCUSE disapprove occurred actor=a9 recip=a2 ctx=resource
v11 REJECT - occurred actor=a2 loc=p2 time=t4 ctx=resource
v12 CONSULT multilateral occurred actor=a11 loc=p2 time=t4 ctx=resource
v13 THREATEN ban occurred actor=a1 recip=a4 ctx=resource,economic
v14 SANCTION - hypothetical actor=a1 recip=a4 ctx=resource,economic
v15 SANCTION - negated actor=a1 recip=a4 ctx=resource,economic
v16 RETREAT - occurred actor=a1 recip=a3 ctx=resource,economic
v17 SANCTION - occurred actor=a1 recip=a3 time=t5 ctx=resource,economic
v18 RETREAT - occurred actor=a3 recip=a1 ctx=legal,economic
v19 ACCUSE allege occurred actor=a3 recip=a1 ctx=legal,economic
v20 ACCUSE disapprove occurred actor=a13 recip=a18 ctx=resource
v21 AGREE - occurred actor=a18 ctx=resource same=v3
v22 RETREAT access future actor=a1 recip=a14 loc=p3 ctx=resource
v24 SUPPORT - occurred actor=a15 ctx=resource
v25 AGREE - occurred actor=a16 recip=a4 ctx=resource
v26 CONSULT multilateral future actor=a16,a4 loc=p4 time=t6 ctx=resource
v27 CONSULT multilateral future actor=a17 loc=p4 time=t6 ctx=resource same=v26
v28 COOPERATE - future actor=a1,a2,a3 ctx=resource
