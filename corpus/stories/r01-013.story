#story r01-013
#date 2023-08-22
#publisher Sahel Wire
#kind wire
#title [a1 ECOWAS] {v1 rejects} [a2 Niger junta]'s transition plan, keeps {v2 sanctions}

[p1 ABUJA], [t1 Aug 22] - [a1 The West African bloc ECOWAS] {v3 rejected} on [t1 Tuesday] a plan by [a2 the military rulers of [a3 Niger]] to hold elections within three years and {c1 said} <q1 [a1 it] would not {v4 lift} {v5 sanctions} until [a4 the {v6 detained} president] was {v7 freed}>.

[a2 The junta], which took power on [t2 July 26], {v8 closed} [a3 the country]'s airspace and {v9 warned} <q2 that an {v10 attack} on [a3 Niger] would lead to {v11 war}>.

[a5 ECOWAS commissioner Kwabena Asante-Frimpong] {c2 said} <q3 [a6 member states] had {v12 agreed} to {v13 send} [a21 troops] if diplomacy failed, and that a date had been set>. [a5 He] {c3 declined to say} <q4 what the date was>. [a7 Cape Verde] {v14 opposes} the use of force. [a8 Mali] and [a9 Burkina Faso] have {v15 promised} <q5 to {v16 help} [a2 the junta] defend [a3 the country]>.

The {v17 sanctions} include the {v18 suspension} of trade and the {v19 cutting off} of electricity by [a10 Nigeria], which supplied 70 percent of [a3 Niger]'s power. <q6 “[a11 Children] are dying in [a12 hospitals] because there is no light,”> [a13 the head of the Niger doctors' union, Issaka Moumouni], {c4 said}.

[a14 France] has [a15 1,500 soldiers] in [a3 Niger]. [a14 Paris] has {v20 refused} a {v21 demand} to {v22 withdraw} [a15 them] and {v23 suspended} budget {v24 aid}. [a16 The United States] {c5 said} <q7 [a17 its ambassador, Eleanor Whitfield], would {v25 meet} [a18 military leaders] [t3 this week] to {v26 ask} for the {v27 release} of [a4 President Boubacar Maiga]>.

<q8 [a4 Maiga] and [a19 his family] are being {v28 held} in the basement of [p2 the presidential residence] without running water>, {c6 according to} [a20 his party].
---
a1 organization IGO IGO ECOWAS
a2 group NER MIL+GOV military rulers of Niger
a3 country NER GOV Niger
a4 person NER GOV Boubacar Maiga
a5 person IGO IGO Kwabena Asante-Frimpong
a6 group - GOV member states
a7 country CPV GOV Cape Verde
a8 country MLI GOV Mali
a9 country BFA GOV Burkina Faso
a10 country NGA GOV Nigeria
a11 group NER CVL children
a12 group NER HLH hospitals
a13 person NER LAB+HLH Issaka Moumouni
a14 country FRA GOV France
a15 group FRA MIL them (French soldiers)
a16 country USA GOV United States
a17 person USA GOV Eleanor Whitfield
a18 group NER MIL+GOV military leaders
a19 group NER CVL Maiga's family
a20 organization NER PTY Maiga's party
p1 place NGA - Abuja
p2 place NER - presidential residence
t1 2023-08-22
t2 2023-07-26
t3 2023-W34
q1 indirect source=a1 cue=c1
q2 indirect source=a2 cue=v9
q3 indirect source=a5 cue=c2
q4 indirect source=a5 cue=c3 neg
q5 indirect source=a8,a9 cue=v15
q6 direct source=a13 cue=c4
q7 indirect source=a16 cue=c5
q8 indirect source=a20 cue=c6
v1 REJECT - occurred actor=a1 recip=a2 ctx=election,executive
v2 SANCTION - occurred actor=a1 recip=a2 ctx=economic
v3 REJECT - occurred actor=a1 recip=a2 time=t1 ctx=election,executive same=v1
v4 RETREAT - negated actor=a1 recip=a2 ctx=economic
v5 SANCTION - occurred actor=a1 recip=a2 ctx=economic same=v2
v6 COERCE arrest occurred recip=a4 ctx=executive
v7 RETREAT release hypothetical recip=a4
v8 COERCE restrict occurred actor=a2 ctx=military
v9 THREATEN violence occurred actor=a2 recip=a1 ctx=military
v10 ASSAULT - hypothetical recip=a3 ctx=military
v11 ASSAULT - hypothetical ctx=military
v12 AGREE - occurred actor=a6 ctx=military
v13 MOBILIZE troops hypothetical actor=a6 loc=a3 ctx=military
v14 REJECT - occurred actor=a7 ctx=military
v15 AGREE - occurred actor=a8,a9 recip=a2 ctx=military
v16 AID - future actor=a8,a9 recip=a2 ctx=military
v17 SANCTION - occurred actor=a1 recip=a3 ctx=economic same=v2
v18 SANCTION discontinue occurred recip=a3 ctx=economic
v19 COERCE withhold occurred actor=a10 recip=a3 ctx=resource
v20 REJECT yield occurred actor=a14 recip=a2 ctx=military
v21 REQUEST yield occurred actor=a2 recip=a14 ctx=military
v22 RETREAT withdraw negated actor=a14 loc=a3 ctx=military
v23 SANCTION discontinue occurred actor=a14 recip=a3 ctx=economic
v24 AID - negated actor=a14 recip=a3 ctx=economic
v25 CONSULT - future actor=a17,a18 time=t3 ctx=diplomatic
v26 REQUEST yield future actor=a17 recip=a18 time=t3 ctx=diplomatic
v27 RETREAT release hypothetical actor=a18 recip=a4
v28 COERCE arrest occurred recip=a4,a19 loc=p2 same=v6
a21 group - MIL troops
