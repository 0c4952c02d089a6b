#story r01-028
#date 2021-07-12
#publisher Antilles News Service
#kind wire
#title [a1 Cuba] {v1 arrests} [a2 dozens] after {v2 protests}; [a3 U.S.] {v3 urges} restraint

[p1 HAVANA], [t1 July 12] - [a1 Cuba] {v5 arrested} [a2 dozens of people] and {v6 cut} mobile internet on [t1 Monday], a day after [a4 thousands of Cubans] {v7 marched} in [p1 Havana] and other cities to {v8 complain} about shortages of food and medicine.

[a5 Special forces] in black uniforms were {v9 deployed} in [p1 the capital] [t3 overnight]. [a6 Activists] {c1 said} <q1 that [a7 at least 80 people], including [a8 a priest and two journalists], had been {v10 taken} by [a9 police]>. [a10 The interior ministry] {c2 confirmed} <q2 that [a11 one man] was {v11 killed} on [t1 Monday] in a {v12 clash} with [a9 police] in [p2 a suburb of [p1 Havana]]>.

[a12 President Raul Mendive] {v13 blamed} [a3 the United States] for the {v14 protests}. <q3 “[a13 They] want to suffocate [a14 us] with [a13 their] {v15 embargo} and then [a13 they] {v16 pay} [a15 people] to {v17 riot},”> [a12 he] {c3 said} on [a16 state television]. [a12 He] {v18 ordered} [a17 his supporters] on [t2 Sunday] <q4 to go into the streets and “confront” [a4 the demonstrators]>.

In [p3 Washington], [a18 President Harold Brennan] {v21 called on} [a1 the Cuban government] <q5 not to {v23 use force}>. <q6 “[a19 We] {v24 stand} with [a20 the Cuban people],”> [a18 he] {c4 said} in a statement. <q7 [a18 Brennan] had no plan to {v25 lift} {v26 sanctions}>, [a21 a White House official] {c5 told} [a22 the Biscayne Tribune].

[a23 Mexico] {v27 offered} to {v28 send} medicine, food and vaccines. [a24 Russia] {v29 warned} <q8 that outside interference would be unacceptable>.
---
a1 country CUB GOV Cuba
a2 group CUB CVL dozens of people
a3 country USA GOV United States
a4 group CUB CVL thousands of Cubans
a5 group CUB MIL special forces
a6 group CUB CVL activists
a7 group CUB CVL at least 80 people
a8 group CUB MED+REL priest and two journalists
a9 group CUB COP police
a10 organization CUB GOV interior ministry
a11 person CUB CVL one man
a12 person CUB GOV Raul Mendive
a13 country USA GOV They (the United States)
a14 country CUB GOV us
a15 group CUB CVL people
a16 organization CUB MED state television
a17 group CUB PTY his supporters
a18 person USA GOV Harold Brennan
a19 country USA GOV We (the United States)
a20 group CUB CVL Cuban people
a21 person USA GOV White House official
a22 organization USA MED Biscayne Tribune
a23 country MEX GOV Mexico
a24 country RUS GOV Russia
p1 place CUB - Havana
p2 place CUB - suburb of Havana
p3 place USA - Washington
t1 2021-07-12
t2 2021-07-11
q1 indirect source=a6 cue=c1
q2 indirect source=a10 cue=c2
q3 direct source=a12 cue=c3
q4 mixed source=a12 cue=v18 to=a17
q5 indirect source=a18 cue=v21 to=a1
q6 direct source=a18 cue=c4
q7 indirect source=a21 cue=c5 to=a22
q8 indirect source=a24 cue=v29
v1 COERCE arrest occurred actor=a1 recip=a2 time=t1 ctx=human-rights
v2 PROTEST demo occurred actor=a4 time=t2 ctx=economic
v3 REQUEST yield occurred actor=a3 recip=a1 ctx=human-rights
v5 COERCE arrest occurred actor=a1 recip=a2 time=t1 ctx=human-rights same=v1
v6 COERCE censor occurred actor=a1 time=t1 ctx=technology
v7 PROTEST demo occurred actor=a4 loc=p1 time=t2 ctx=economic same=v2
v8 ACCUSE disapprove occurred actor=a4 loc=p1 time=t2 ctx=economic
v9 MOBILIZE police occurred actor=a5 loc=p1
v10 COERCE arrest occurred actor=a9 recip=a7 same=v1
v11 ASSAULT - occurred recip=a11 loc=p2 time=t1
v12 ASSAULT - occurred actor=a11,a9 loc=p2 time=t1
v13 ACCUSE disapprove occurred actor=a12 recip=a3
v14 PROTEST demo occurred actor=a4 same=v2
v15 SANCTION - occurred actor=a13 recip=a14 ctx=economic
v16 AID - occurred actor=a13 recip=a15
v17 PROTEST riot occurred actor=a15
v18 REQUEST - occurred actor=a12 recip=a17 time=t2
v21 REQUEST yield occurred actor=a18 recip=a1 loc=p3 ctx=human-rights same=v3
v23 ASSAULT - hypothetical actor=a1
v24 SUPPORT - occurred actor=a19 recip=a20
v25 RETREAT - negated actor=a18 ctx=economic
v26 SANCTION - occurred actor=a18 ctx=economic
v27 AGREE - occurred actor=a23 recip=a1 ctx=health
v28 AID - hypothetical actor=a23 recip=a1 ctx=health
v29 THREATEN - occurred actor=a24 recip=a3 ctx=diplomatic
t3 2021-07-11/2021-07-12
