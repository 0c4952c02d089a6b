#story r02-021
#date 2022-07-10
#publisher Monsoon Asia News
#kind report
#title [a1 Sri Lankan president] {v1 agrees} to {v2 resign} after [a2 protesters] {v3 storm} [p1 official home]

[p2 COLOMBO] — <q8 [a1 Sri Lankan President Anura Wickremaratne] has {v4 agreed} to {v5 step down} on [t1 Wednesday]>, [a3 the speaker of [a4 parliament]] {c1 said} late on [t2 Saturday], hours after [a2 tens of thousands of protesters] {v6 broke into} [p1 the president's official residence] in [p2 the capital].

<q1 [a1 The president] would {v7 hand over} power “in a peaceful way”>, [a3 Speaker Nihal Dissanayake] {c2 said} in a televised statement. [a5 Prime Minister Tilak Seneviratne], whose private house was {v8 set on fire}, has also {v9 offered} <q2 to {v10 resign} when a new government is ready>.

[a6 Soldiers and police officers] {v11 shot} into the air and {v12 used} tear gas but did not stop [a2 the crowd]. <q3 [a8 At least 45 people] were {v14 injured}>, [a9 the National Hospital] {c3 said}. [a1 The president], who had been moved to a safe place on [t3 Friday], was not in the building.

<q4 “[a2 We] will stay here until [a1 he] {v15 goes},”> {c4 said} [a11 Sanduni Perera, a 24-year-old student] who was sitting by [a1 the president]'s swimming pool. <q5 “[a2 We] have been standing in line for fuel since [t4 March].”>

[a12 Sri Lanka], an island nation of 22 million people, has run out of money to buy fuel, food and medicine. [a13 Thousands of people] have {v17 protested} in front of [p3 the president's office] every day since [t5 April]. [a14 Teachers] and [a15 bank workers] {v18 went on strike} [t6 last week].

[a16 The United States] {v19 urged} [a17 the army] <q6 not to {v20 use} violence> and {v21 called on} [a18 the authorities] <q7 to {v22 investigate} an {v23 attack} by [a19 police] on [a20 four journalists]>. <q9 [a21 The International Monetary Fund] hopes to resume {v25 talks} on a $3 billion loan>, [a22 a fund spokesman] {c5 said}.

[a23 Opposition leader Kumar Jayalath] {c6 said} <q10 [a24 his party] was ready to form a government but would not {v26 work} with [a5 the prime minister]>. <q11 [a4 Parliament] will choose a new president on [t7 July 20]>, {c7 according to} [a26 two lawmakers] who took part in a {v27 meeting} of [a27 party leaders].

[a28 India], which has {v28 given} [a12 its neighbor] $3.8 billion in loans and fuel [t8 this year], {c8 said} <q12 [a28 it] stood with [a29 the Sri Lankan people]>. [a28 India]'s [a30 Foreign Ministry] {c9 denied} reports <q13 that [a28 New Delhi] would {v29 send} [a31 troops]>.
---
a1 person LKA GOV Anura Wickremaratne
a2 group LKA CVL tens of thousands of protesters
a3 person LKA LEG Nihal Dissanayake
a4 organization LKA LEG parliament
a5 person LKA GOV Tilak Seneviratne
a6 group LKA MIL+COP soldiers and police officers
a8 group LKA CVL at least 45 people
a9 organization LKA HLH National Hospital
a11 person LKA CVL+EDU Sanduni Perera
a12 country LKA GOV Sri Lanka
a13 group LKA CVL thousands of people
a14 group LKA EDU+LAB teachers
a15 group LKA LAB bank workers
a16 country USA GOV United States
a17 organization LKA MIL army
a18 group LKA GOV authorities
a19 group LKA COP police
a20 group LKA MED four journalists
a21 organization IGO IGO International Monetary Fund
a22 person IGO IGO fund spokesman
a23 person LKA OPP Kumar Jayalath
a24 organization LKA OPP+PTY Jayalath's party
a26 group LKA LEG two lawmakers
a27 group LKA PTY party leaders
a28 country IND GOV India
a29 group LKA CVL Sri Lankan people
a30 organization IND GOV Indian Foreign Ministry
a31 group IND MIL troops
p1 place LKA - president's official residence
p2 place LKA - Colombo
p3 place LKA - president's office
t1 2022-07-13
t2 2022-07-09
t3 2022-07-08
t4 2022-03
t5 2022-04
t6 2022-W26
t7 2022-07-20
t8 2022
q1 mixed source=a3 cue=c2
q2 indirect source=a5 cue=v9
q3 indirect source=a9 cue=c3
q4 direct source=a11 cue=c4
q5 direct source=a11 cue=-
q6 indirect source=a16 cue=v19 to=a17
q7 indirect source=a16 cue=v21 to=a18
q8 indirect source=a3 cue=c1
q9 indirect source=a22 cue=c5
q10 indirect source=a23 cue=c6
q11 indirect source=a26 cue=c7
q12 indirect source=a28 cue=c8
q13 indirect source=a30 cue=c9 neg
v1 CONCEDE - occurred actor=a1 time=t2 ctx=executive
v2 RETREAT resign future actor=a1 time=t1 ctx=executive
v3 PROTEST riot occurred actor=a2 loc=p1 time=t2 ctx=executive
v4 CONCEDE - occurred actor=a1 ctx=executive same=v1
v5 RETREAT resign future actor=a1 time=t1 ctx=executive same=v2
v6 PROTEST riot occurred actor=a2 loc=p1 time=t2 ctx=executive same=v3
v7 RETREAT resign future actor=a1 ctx=executive same=v2
v8 ASSAULT destroy occurred recip=a5 ctx=executive
v9 CONCEDE - occurred actor=a5 ctx=executive
v10 RETREAT resign hypothetical actor=a5 ctx=executive
v11 ASSAULT crowd-control occurred actor=a6 recip=a2 ctx=executive
v12 ASSAULT crowd-control occurred actor=a6 recip=a2 ctx=executive
v14 ASSAULT crowd-control occurred recip=a8 ctx=executive
v15 RETREAT resign hypothetical actor=a1 ctx=executive
v17 PROTEST demo occurred actor=a13 loc=p3 time=t5 ctx=executive,economic
v18 PROTEST strike occurred actor=a14,a15 time=t6 ctx=economic
v19 REQUEST yield occurred actor=a16 recip=a17 ctx=human-rights
v20 ASSAULT - hypothetical actor=a17 ctx=human-rights
v21 REQUEST change occurred actor=a16 recip=a18 ctx=human-rights,media
v22 ACCUSE investigate hypothetical actor=a18 recip=a19 ctx=human-rights,media
v23 ASSAULT beat occurred actor=a19 recip=a20 ctx=human-rights,media
v25 CONSULT - hypothetical actor=a21 ctx=economic
v26 COOPERATE - negated actor=a24,a5 ctx=executive
v27 CONSULT - occurred actor=a26,a27 ctx=legislative
v28 AID - occurred actor=a28 recip=a12 time=t8 ctx=economic
v29 AID - negated actor=a28 recip=a31 ctx=military
