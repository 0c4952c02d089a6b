#story r07-056
#date 2022-02-02
#publisher Wouri News
#kind wire
#title [a1 Guinea-Bissau president] {c1 says} <q1 {v1 coup} attempt has failed, [a2 11] {v3 killed}>

[p1 BISSAU], [t1 Feb 2] (Wouri News) - <q8 [a2 Eleven people] were {v4 killed} in [t2 Tuesday]'s {v5 attack} on [p2 a government building in Guinea-Bissau's capital] where [a1 the president] was holding a cabinet {v7 meeting}>, [a4 the government] {c2 said} on [t1 Wednesday], as [a5 soldiers] {v8 patrolled} [p1 the city] and banks stayed shut.

[a6 Men in civilian clothes armed with machine guns and rocket-propelled grenades] {v9 fired} on [p2 the building], near [p3 the airport], at about 2 p.m. on [t2 Tuesday]. The {v10 shooting} lasted five hours. <q2 [a7 Seven members of the security forces] and [a8 four civilians] were {v11 killed}>, [a9 government spokesman Fidelis Gomes-Tchuda] {c3 said}.

<q3 “It was not only a {v12 coup} attempt. [a6 They] wanted to {v13 kill} [a1 me], [a11 the prime minister] and [a12 the whole cabinet],”> [a1 President Amadu Sissoko Candé] {c4 told} [a13 reporters] late on [t2 Tuesday]. <q4 [a14 Some of [a15 those] involved] had been {v14 arrested}>, [a1 he] {c5 said}, {v15 blaming} [a16 people] <q5 “who are against the fight against drug trafficking”>.

[a17 Two soldiers] {c6 told} [a18 Wouri News] on [t1 Wednesday] <q6 that [a19 a former navy chief, Rear Adm. Bubacar Na Tchute], had been {v17 detained} in [p4 Mansoa, 60 km north of [p1 Bissau]]>. [a20 The United States] {v18 charged} [a19 him] with cocaine trafficking in [t3 2013], and [a19 he] served four years in prison there.

[a21 West African bloc ECOWAS] {v20 condemned} the {v21 attempt} and {c7 said} <q7 [a21 it] was considering {v32 sending} [a22 a stabilisation force]>. [a21 The bloc] is to {v22 meet} in [p5 Accra] on [t4 Thursday] on [a23 Burkina Faso], where [a24 the army] {v23 seized} power on [t5 Jan. 24]. [a25 Portugal], the former colonial power, expressed {v24 support} for [a1 Candé], and [a26 President Rui Salvaterra] {v25 telephoned} [a1 him] on [t2 Tuesday evening].

In [t6 2012], [a27 soldiers] {v26 overthrew} [a28 the prime minister] between two rounds of an election, and in [t7 March 2009] [a29 the then president] was {v27 shot dead} hours after [a30 his army chief] was {v28 killed} by a {v29 bomb}. [a31 An ECOWAS mission of 600 troops], {v30 deployed} in [t6 2012], {v31 left} [p6 the country] in [t8 September 2020].
---
a1 person GNB GOV Amadu Sissoko Candé
a2 group GNB - 11 people
a4 organization GNB GOV Guinea-Bissau government
a5 group GNB MIL soldiers
a6 group GNB UAF armed men in civilian clothes
a7 group GNB MIL seven members of the security forces
a8 group GNB CVL four civilians
a9 person GNB GOV Fidelis Gomes-Tchuda
a11 person GNB GOV prime minister
a12 organization GNB GOV cabinet
a13 group - MED reporters
a14 group GNB UAF some of those involved
a15 group GNB UAF those involved
a16 group GNB CRM people against the fight against drug trafficking
a17 group GNB MIL two soldiers
a18 organization - MED Wouri News
a19 person GNB ELI Bubacar Na Tchute
a20 country USA GOV United States
a21 organization IGO IGO ECOWAS
a22 group IGO MIL stabilisation force
a23 country BFA GOV Burkina Faso
a24 organization BFA MIL Burkina Faso's army
a25 country PRT GOV Portugal
a26 person PRT GOV Rui Salvaterra
a27 group GNB MIL soldiers in 2012
a28 person GNB GOV prime minister in 2012
a29 person GNB GOV president in 2009
a30 person GNB MIL army chief in 2009
a31 group IGO MIL ECOWAS mission of 600 troops
p1 place GNB - Bissau
p2 place GNB - government building in Bissau
p3 place GNB - Bissau airport
p4 place GNB - Mansoa
p5 place GHA - Accra
p6 place GNB - Guinea-Bissau
t1 2022-02-02
t2 2022-02-01
t3 2013
t4 2022-02-03
t5 2022-01-24
t6 2012
t7 2009-03
t8 2020-09
q1 indirect source=a1 cue=c1
q2 indirect source=a9 cue=c3
q3 direct source=a1 cue=c4 to=a13
q4 indirect source=a1 cue=c5
q5 mixed source=a1 cue=v15
q6 indirect source=a17 cue=c6 to=a18
q7 indirect source=a21 cue=c7
q8 indirect source=a4 cue=c2
v1 COERCE seize negated recip=a1 time=t2 ctx=military,executive
v3 ASSAULT - occurred recip=a2 loc=p2 time=t2 ctx=military
v4 ASSAULT - occurred recip=a2 loc=p2 time=t2 ctx=military same=v3
v5 ASSAULT - occurred recip=a1 loc=p2 time=t2 ctx=military same=v3
v7 CONSULT - occurred actor=a1,a12 loc=p2 time=t2 ctx=executive
v8 MOBILIZE troops occurred actor=a5 loc=p1 time=t1 ctx=military
v9 ASSAULT firearms occurred actor=a6 loc=p2 time=t2 ctx=military same=v3
v10 ASSAULT firearms occurred actor=a6 loc=p2 time=t2 ctx=military same=v3
v11 ASSAULT - occurred actor=a6 recip=a7,a8 loc=p2 time=t2 ctx=military same=v3
v12 COERCE seize negated actor=a6 recip=a1 ctx=military,executive same=v1
v13 ASSAULT assassinate negated actor=a6 recip=a1,a11,a12 loc=p2 time=t2 ctx=military,executive
v14 COERCE arrest occurred recip=a14 ctx=military
v15 ACCUSE disapprove occurred actor=a1 recip=a16 ctx=crime
v17 COERCE arrest occurred recip=a19 loc=p4 ctx=military
v18 ACCUSE allege occurred actor=a20 recip=a19 time=t3 ctx=crime,legal
v20 ACCUSE disapprove occurred actor=a21 recip=a6 ctx=executive
v21 COERCE seize negated ctx=executive same=v1
v22 CONSULT multilateral future actor=a21 loc=p5 time=t4 ctx=diplomatic
v23 COERCE seize occurred actor=a24 loc=a23 time=t5 ctx=military,executive
v24 SUPPORT - occurred actor=a25 recip=a1 ctx=diplomatic
v25 CONSULT phone occurred actor=a26,a1 time=t2 ctx=diplomatic
v26 COERCE seize occurred actor=a27 recip=a28 time=t6 ctx=military,executive
v27 ASSAULT firearms occurred recip=a29 time=t7 ctx=executive
v28 ASSAULT explosives occurred recip=a30 time=t7 ctx=military
v29 ASSAULT explosives occurred recip=a30 time=t7 ctx=military same=v28
v30 MOBILIZE troops occurred actor=a31 loc=p6 time=t6 ctx=military
v31 RETREAT withdraw occurred actor=a31 loc=p6 time=t8 ctx=military
v32 AID - hypothetical actor=a21 recip=a1 ctx=military
