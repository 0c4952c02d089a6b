#story r01-009
#date 2019-07-30
#publisher Gulf Monitor Agency
#kind wire
#title [a1 Iran] {v1 seizes} [a2 foreign tanker] in [p1 Gulf], {v2 holds} [a3 12 crew]

[p2 DUBAI] - <q1 [a1 Iran]'s [a4 Revolutionary Guards] {v3 seized} [a2 a foreign oil tanker] in [p1 the Gulf] and {v4 detained} [a3 its 12 crew members]>, [a5 Iranian state television] {c1 reported} on [t1 Tuesday], in the third such incident [t2 this month].

<q2 [a2 The tanker], which was carrying one million litres of smuggled fuel, was {v6 stopped} near [p3 the island of Larak] on [t3 Sunday]>, [a4 the Guards]' [a6 navy commander, General Bahram Sistani], was {c2 quoted as saying} by [a5 state television].

[a8 Britain] and [a9 the United Arab Emirates] {c4 said} <q4 [a2 the vessel] was not [a10 theirs]>.

[a11 The United States] {v7 condemned} what [a11 it] {c5 called} <q5 “an act of piracy”> and {v8 urged} [a12 other countries] <q6 to {v9 join} a naval mission to protect [a13 ships]>. [a14 Germany] has {v10 declined} to {v11 take part}. [a15 Australia] {c6 said} <q7 [a15 it] might {v12 send} [a16 a frigate]>.

[a17 The foreign ministry of [a18 the Philippines]] {c7 said} <q8 seven of [a3 the crew] were [a18 Filipinos] and that [a19 its ambassador in [p4 Tehran]] had {v13 requested} consular {v14 access}>. <q9 “[a20 We] {v15 ask} [a1 the Iranian government] to {v16 free} [a21 [a20 our] citizens],”> [a22 spokesman Rodrigo Cabangon] {c8 said}.

Tension has grown since [t4 May 2018], when [a11 Washington] {v17 withdrew} from a nuclear deal with [a1 Tehran] and imposed {v18 sanctions} on [a1 its] oil exports.
---
a1 country IRN GOV Iran
a2 organization - BUS foreign tanker
a3 group - LAB 12 crew
a4 organization IRN MIL Revolutionary Guards
a5 organization IRN MED Iranian state television
a6 person IRN MIL Bahram Sistani
a8 country GBR GOV Britain
a9 country ARE GOV United Arab Emirates
a10 group - GOV =a8+a9 theirs
a11 country USA GOV United States
a12 group - GOV other countries
a13 group - BUS ships
a14 country DEU GOV Germany
a15 country AUS GOV Australia
a16 organization AUS MIL frigate
a17 organization PHL GOV foreign ministry of the Philippines
a18 country PHL GOV Philippines
a19 person PHL GOV Philippine ambassador in Tehran
a20 country PHL GOV We (the Philippines)
a21 group PHL LAB our citizens
a22 person PHL GOV Rodrigo Cabangon
p1 place - - Gulf
p2 place ARE - Dubai
p3 place IRN - Larak
p4 place IRN - Tehran
t1 2019-07-30
t2 2019-07
t3 2019-07-28
t4 2018-05
q1 indirect source=a5 cue=c1
q2 indirect source=a6 cue=c2 via=a5
q4 indirect source=a8,a9 cue=c4
q5 mixed source=a11 cue=c5
q6 indirect source=a11 cue=v8 to=a12
q7 indirect source=a15 cue=c6
q8 indirect source=a17 cue=c7
q9 direct source=a22 cue=c8
v1 COERCE seize occurred actor=a1 recip=a2 loc=p1 ctx=resource,military
v2 COERCE arrest occurred actor=a1 recip=a3 loc=p1
v3 COERCE seize occurred actor=a4 recip=a2 loc=p1 ctx=resource,military same=v1
v4 COERCE arrest occurred actor=a4 recip=a3 loc=p1 same=v2
v6 COERCE seize occurred recip=a2 loc=p3 time=t3 ctx=resource,military same=v1
v7 ACCUSE disapprove occurred actor=a11 recip=a1 ctx=diplomatic,military
v8 REQUEST assist occurred actor=a11 recip=a12 ctx=military
v9 COOPERATE - hypothetical actor=a12 ctx=military
v10 REJECT assist occurred actor=a14 ctx=military
v11 COOPERATE - negated actor=a14 ctx=military
v12 MOBILIZE weapons hypothetical actor=a15 ctx=military
v13 REQUEST yield occurred actor=a19 recip=a1 ctx=diplomatic
v14 RETREAT access hypothetical actor=a1 recip=a19 ctx=diplomatic
v15 REQUEST yield occurred actor=a20 recip=a1 ctx=diplomatic
v16 RETREAT release hypothetical actor=a1 recip=a21
v17 SANCTION withdraw occurred actor=a11 recip=a1 time=t4 ctx=diplomatic
v18 SANCTION - occurred actor=a11 recip=a1 ctx=resource,economic
