#story r05-021
#date 2010-07-22
#publisher Andes al Día
#kind wire
#title [a1 Venezuela] {v1 breaks} ties with [a2 Colombia] over rebel camps {v2 claim}

[p1 CARACAS], [t1 July 22] - [a3 Venezuelan President Orlando Rengifo] {v3 cut} diplomatic relations with [a2 Colombia] on [t1 Thursday] after [a2 the neighboring country] {v4 complained} to [a4 the Organization of American States] <q1 that [a1 Caracas] was {v5 sheltering} [a5 1,500 rebels]>.

<q2 “With a tear in the heart, [a1 we] {v6 break} all relations,”> [a3 Rengifo] {c1 said} in a live broadcast. <q3 “[a6 The president of [a2 Colombia]] is capable of anything. [a6 He] could {v7 attack} [a1 us] [t2 tonight].”>

In [p2 Washington], [a2 Colombia]'s [a7 ambassador to [a4 the OAS], Germán Lizarralde], showed photographs and maps which, [a7 he] {c2 said}, <q4 proved that [a8 commanders of [a9 the People's Army of the South]] lived on farms in [p3 Zulia state]>. [a7 He] {v8 demanded} <q5 that [a1 Venezuela] {v9 let} [a10 international inspectors] see four camps>.

[a1 Venezuela]'s [a11 ambassador, Yolanda Briceño], {v10 refused}. <q6 “[a12 We] went to those places [t3 yesterday]; there is nothing there but cows,”> [a11 she] {c3 told} [a4 the council]. <q7 The {v11 accusation} was “theatre”>, [a11 she] {c4 said}.

[a13 Ecuador] and [a14 Brazil] {v12 offered} <q8 to {v13 mediate}>. [a15 An aide to [a14 Brazil]'s president], quoted by [a16 the daily Folha do Planalto] on condition that [a15 he] not be named, {c5 said} <q9 [a3 Rengifo] had {v14 promised} in a telephone {v15 call} <q10 not to {v16 close} the border>>. But [a17 Venezuela's information ministry] {c6 said} later on [a17 its] website <q11 that no such {v17 promise} had been made>.

<q12 “[a18 Both governments] should step back,”> [a19 U.S. State Department spokesman Peter Crane] {c7 told} [a20 reporters]. <q13 “[a21 We] {v18 urge} [a18 them] <q14 to {v19 talk}>.”>

[a2 Colombian] exports to [a1 Venezuela] have fallen by 70 percent since [t4 2009], when [a1 Caracas] {v20 froze} {v21 trade} because of a military {v22 accord} between [a2 Bogota] and [a23 Washington]. [a24 Colombian President-elect Mauricio Arango], who takes office on [t5 August 7], declined to comment.
---
a1 country VEN GOV Venezuela
a2 country COL GOV Colombia
a3 person VEN GOV Orlando Rengifo
a4 organization IGO IGO Organization of American States
a5 group COL REB 1,500 rebels
a6 person COL GOV president of Colombia
a7 person COL GOV Germán Lizarralde
a8 group COL REB commanders of the People's Army
a9 organization COL REB People's Army of the South
a10 group - - international inspectors
a11 person VEN GOV Yolanda Briceño
a12 group VEN GOV we
a13 country ECU GOV Ecuador
a14 country BRA GOV Brazil
a15 person BRA GOV aide to Brazil's president
a16 organization BRA MED Folha do Planalto
a17 organization VEN GOV Venezuela's information ministry
a18 group - GOV =a1+a2 both governments
a19 person USA GOV Peter Crane
a20 group - MED reporters
a21 group USA GOV we (the United States)
a23 country USA GOV United States
a24 person COL GOV Mauricio Arango
p1 place VEN - Caracas
p2 place USA - Washington
p3 place VEN - Zulia
t1 2010-07-22
t2 2010-07-22
t3 2010-07-21
t4 2009
t5 2010-08-07
q1 indirect source=a2 cue=v4 to=a4
q2 direct source=a3 cue=c1
q3 direct source=a3 cue=-
q4 indirect source=a7 cue=c2
q5 indirect source=a7 cue=v8 to=a1
q6 direct source=a11 cue=c3 to=a4
q7 mixed source=a11 cue=c4
q8 indirect source=a13,a14 cue=v12
q9 indirect source=a15 cue=c5 via=a16
q10 indirect source=a3 cue=v14 via=a15
q11 indirect source=a17 cue=c6
q12 direct source=a19 cue=c7 to=a20
q13 direct source=a19 cue=- to=a20
q14 indirect source=a21 cue=v18 to=a18
v1 SANCTION withdraw occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v2 ACCUSE allege occurred recip=a1 ctx=diplomatic,terrorism
v3 SANCTION withdraw occurred actor=a3 recip=a2 loc=p1 time=t1 ctx=diplomatic same=v1
v4 ACCUSE allege occurred actor=a2 recip=a1 ctx=diplomatic,terrorism same=v2
v5 AID - occurred actor=a1 recip=a5 ctx=terrorism
v6 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v7 ASSAULT - hypothetical actor=a6 recip=a1 time=t2 ctx=military
v8 REQUEST yield occurred actor=a7 recip=a1 loc=p2 ctx=diplomatic
v9 RETREAT access hypothetical actor=a1 recip=a10 ctx=diplomatic
v10 REJECT yield occurred actor=a11 recip=a7 ctx=diplomatic
v11 ACCUSE allege occurred recip=a1 ctx=diplomatic,terrorism same=v2
v12 AGREE - occurred actor=a13,a14 ctx=diplomatic
v13 CONSULT third-party hypothetical actor=a13,a14 ctx=diplomatic
v14 AGREE - occurred actor=a3 recip=a14 ctx=diplomatic
v15 CONSULT phone occurred actor=a3 ctx=diplomatic
v16 COERCE restrict negated actor=a3 ctx=territory
v17 AGREE - negated actor=a3 ctx=diplomatic
v18 REQUEST meet occurred actor=a21 recip=a18 ctx=diplomatic
v19 CONSULT - hypothetical actor=a18 ctx=diplomatic
v20 SANCTION discontinue occurred actor=a1 recip=a2 time=t4 ctx=economic
v21 COOPERATE - negated actor=a1,a2 time=t4 ctx=economic
v22 AGREE - occurred actor=a2,a23 ctx=military
