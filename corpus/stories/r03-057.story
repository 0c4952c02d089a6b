#story r03-057
#date 2017-01-23
#publisher Dakar Wire
#kind wire
#title [p1 Gambia]'s [a1 ex-ruler] in exile in [a2 Equatorial Guinea] after [a27 West African leaders] {v1 mediate}

[p2 DAKAR], [t1 Jan 23] - [a1 Former Gambian ruler Alhaji Musa Bojang] is in [p3 Equatorial Guinea], which gave [a1 him] {v2 refuge} after [a4 the presidents of [a5 Guinea] and [a6 Mauritania]] {v3 persuaded} [a1 him] to {v4 step down} and avoid an {v5 attack} by [a7 troops of [a3 the Economic Community of West African States, ECOWAS]].

[a1 Bojang], who lost an election in [t2 December] and {v6 refused} to {v7 go}, left [p4 Banjul] late on [t3 Saturday] on a plane with [a8 Guinean President Mamadi Camara]. [a9 His successor, Lamin Darboe], who was sworn in at [p5 the Gambian embassy in [p2 Dakar]], {v8 thanked} [a4 the two mediators] and [a11 Senegal], which had {v9 received} [a12 46,000 Gambians]. <q1 “[a9 I] will return when it is safe, and [a9 I] have {v11 asked} [a7 the soldiers] <q2 to {v12 stay}>,”> [a9 he] {c1 told} [a13 reporters] on [t4 Sunday].

[a3 ECOWAS], [a15 the African Union] and [a16 the United Nations] {v13 pledged} in a joint statement <q3 not to {v14 seize} [a1 Bojang]'s property and to prevent any {v16 reprisal} against [a17 his family]>. [a9 Darboe] {c5 denied} <q4 that [a1 he] had been {v18 promised} immunity>. <q5 There was no {v19 signed} agreement>, [a18 a Senegalese minister] {c2 said}.

[a19 Rights groups] {v21 criticised} [a2 Equatorial Guinea], which has not {v22 ratified} the statute of [a20 the International Criminal Court]. [a21 [a2 Its] opposition] {v23 demanded} <q6 that [a1 Bojang] be {v24 sent away}>. <q8 [a2 The country] “will not {v25 hand over} [a1 a brother]”>, [a23 the information minister] {c3 replied}.

<q7 More than $11 million is missing from [a24 the treasury]>, {c4 said} [a25 an adviser to [a9 Darboe]]. [a26 The European Union] will {v26 unfreeze} 33 million euros in {v27 aid} for [a28 Gambia] [t5 next month].
---
a1 person GMB ELI Alhaji Musa Bojang
a2 country GNQ GOV Equatorial Guinea
a3 organization IGO IGO ECOWAS
a4 group - GOV presidents of Guinea and Mauritania
a5 country GIN GOV Guinea
a6 country MRT GOV Mauritania
a7 group IGO MIL ECOWAS troops
a8 person GIN GOV Mamadi Camara
a9 person GMB GOV Lamin Darboe
a11 country SEN GOV Senegal
a12 group GMB REF 46,000 Gambians
a13 group - MED reporters
a15 organization IGO IGO African Union
a16 organization IGO IGO United Nations
a17 group GMB CVL Bojang's family
a18 person SEN GOV Senegalese minister
a19 group - NGO rights groups
a20 organization IGO JUD International Criminal Court
a21 group GNQ OPP opposition of Equatorial Guinea
a23 person GNQ GOV information minister
a24 organization GMB GOV the treasury
a25 person GMB GOV adviser to Darboe
a26 organization IGO IGO European Union
a27 group - GOV West African leaders
p1 place GMB - Gambia
p2 place SEN - Dakar
p3 place GNQ - Equatorial Guinea
p4 place GMB - Banjul
p5 place SEN - Gambian embassy in Dakar
t1 2017-01-23
t2 2016-12
t3 2017-01-21
t4 2017-01-22
t5 2017-02
q1 direct source=a9 cue=c1 to=a13
q2 indirect source=a9 cue=v11 to=a7
q3 indirect source=a3,a15,a16 cue=v13
q4 indirect source=a9 cue=c5 neg
q5 indirect source=a18 cue=c2
q6 indirect source=a21 cue=v23
q7 indirect source=a25 cue=c4
q8 mixed source=a23 cue=c3
v1 CONSULT third-party occurred actor=a27,a1 ctx=diplomatic
v2 AID - occurred actor=a2 recip=a1 loc=p3 ctx=migration,diplomatic
v3 CONSULT third-party occurred actor=a4,a1 ctx=diplomatic same=v1
v4 RETREAT resign occurred actor=a1 ctx=executive
v5 ASSAULT - negated actor=a7 recip=a1 ctx=military
v6 REJECT yield occurred actor=a1 time=t2 ctx=executive,election
v7 RETREAT resign negated actor=a1 time=t2 ctx=executive
v8 SUPPORT - occurred actor=a9 recip=a4,a11 ctx=diplomatic
v9 AID - occurred actor=a11 recip=a12 ctx=migration
v11 REQUEST assist occurred actor=a9 recip=a7 time=t4 ctx=military
v12 AID - hypothetical actor=a7 recip=a9 ctx=military
v13 AGREE - occurred actor=a3,a15,a16 recip=a1 ctx=legal
v14 COERCE seize negated actor=a3,a15,a16 recip=a1 ctx=legal
v16 ASSAULT - negated recip=a17 ctx=legal
v18 AGREE - negated recip=a1 ctx=legal
v19 SUPPORT - negated ctx=legal,diplomatic
v21 ACCUSE disapprove occurred actor=a19 recip=a2 ctx=human-rights
v22 SUPPORT - negated actor=a2 recip=a20 ctx=legal
v23 REQUEST change occurred actor=a21 recip=a2 ctx=legal
v24 COERCE deport hypothetical actor=a2 recip=a1 ctx=legal
v25 COOPERATE - negated actor=a2 recip=a1 ctx=legal
v27 AID - future actor=a26 recip=a28 time=t5 ctx=economic
v26 RETREAT - future actor=a26 recip=a28 time=t5 ctx=economic
a28 country GMB GOV Gambia
