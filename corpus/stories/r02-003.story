#story r02-003
#date 2021-08-14
#publisher Andean Broadcasting Service
#kind report
#title [a1 Colombian rebels] {v1 release} [a2 three soldiers] after 18 days

[p1 BOGOTA] — <q11 [a1 A Colombian rebel group] on [t1 Friday] {v2 released} [a2 three soldiers] [a1 it] had {v3 held} since [t2 late July] in a jungle area near [p2 the Venezuelan border]>, [a3 the International Committee of the Red Cross] {c6 said}.

[a2 The soldiers], aged between 19 and 24, were {v4 handed over} to [a4 a delegation of [a3 the Red Cross] and [a5 the Roman Catholic Church]] in [p3 the department of Arauca]. <q1 [a2 They] were in good health and were flown
to a military hospital in [p1 the capital]>, [a6 Defense Minister Mauricio Arbelaez] {c1 said}.

[a1 The Eastern Liberation Column] {v5 kidnapped} [a2 the three men] on [t3 July 26] at a roadblock outside [p4 Saravena]. In a video message [t4 last week], [a1 the group]'s [a7 commander, known as Horacio], {v6 offered} <q2 to {v7 free} [a2 them] if [a8 the army] {v8 suspended}
[a8 its] operations in the area>.

<q3 “There was no {v25 deal} and there were no conditions,”> [a6 Arbelaez] {c2 told} [a9 reporters]. <q4 “[a10 The government] does not {v9 negotiate} over the freedom of [a11 soldiers].”>

But [a12 Bishop Ernesto Quiceno], who took part in the mission, {c3 told} [a13 Radio Llanos] <q5 that [a8 the army] had {v10 halted} flights over the area for 36 hours>.

[a10 The government] {v11 broke off} peace {v12 talks} with [a1 the rebel group] in [t5 January 2019] after a car bomb {v13 attack} on [a14 a police academy] in which [a15 22 cadets] were {v14 killed}. [a16 President Camila Restrepo] has {v15 refused} to {v16 resume} the {v17 talks} until [a1 the group]
{v18 frees} [a17 all hostages].

[a18 A spokesman for [a19 the United Nations mission in Colombia]] {v19 welcomed} the {v20 release} and {v21 called on} [a1 the group] <q7 to {v22 free} [a20 the other people] [a1 it] is {v23 holding}>. <q8 [a1 The rebels] are believed to be {v24 holding} [a21 at least nine civilians], including [a25 two oil
workers]>, {c4 according to} [a22 the ombudsman's office].

<q9 “[a23 I] don't want to talk about politics today,”> {c5 said} [a23 Gloria Pinto, the mother of one of the soldiers]. <q10 “[a23 I] want to see [a24 [a23 my] son].”>
---
a1 organization COL REB Eastern Liberation Column
a2 group COL MIL three soldiers
a3 organization IGO NGO International Committee of the Red Cross
a4 group - NGO+REL delegation of the Red Cross and the Catholic Church
a5 organization - REL Roman Catholic Church
a6 person COL GOV Mauricio Arbelaez
a7 person COL REB Horacio
a8 organization COL MIL Colombian army
a9 group - MED reporters
a10 country COL GOV Colombia
a11 group COL MIL soldiers
a12 person COL REL Ernesto Quiceno
a13 organization COL MED Radio Llanos
a14 organization COL COP police academy
a15 group COL COP 22 cadets
a16 person COL GOV Camila Restrepo
a17 group COL CVL+MIL all hostages
a18 person IGO IGO UN mission spokesman
a19 organization IGO IGO United Nations mission in Colombia
a20 group COL CVL other people held
a21 group COL CVL at least nine civilians
a22 organization COL GOV ombudsman's office
a23 person COL CVL Gloria Pinto
a24 person COL MIL Gloria Pinto's son
p1 place COL - Bogota
p2 place COL - Venezuelan border
p3 place COL - Arauca
p4 place COL - Saravena
t1 2021-08-13
t2 2021-07
t3 2021-07-26
t4 2021-W31
t5 2019-01
q1 indirect source=a6 cue=c1
q2 indirect source=a7 cue=v6
q3 direct source=a6 cue=c2 to=a9
q4 direct source=a6 cue=-
q5 indirect source=a12 cue=c3 to=a13
q7 indirect source=a18 cue=v21 to=a1
q8 indirect source=a22 cue=c4
q9 direct source=a23 cue=c5
q10 direct source=a23 cue=-
q11 indirect source=a3 cue=c6
v1 RETREAT release occurred actor=a1 recip=a2 ctx=military
v2 RETREAT release occurred actor=a1 recip=a2 loc=p2 time=t1 ctx=military same=v1
v3 ASSAULT abduct occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=military
v4 RETREAT release occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT abduct occurred actor=a1 recip=a2 loc=p4 time=t3 ctx=military same=v3
v6 CONCEDE - occurred actor=a7 time=t4 ctx=military
v7 RETREAT release hypothetical actor=a1 recip=a2 ctx=military
v8 RETREAT ceasefire hypothetical actor=a8 ctx=military
v9 CONSULT - negated actor=a10 ctx=military
v10 RETREAT ceasefire occurred actor=a8 ctx=military
v11 SANCTION discontinue occurred actor=a10 recip=a1 time=t5 ctx=diplomatic
v12 CONSULT - occurred actor=a10,a1 ctx=diplomatic
v13 ASSAULT explosives occurred recip=a14 time=t5 ctx=terrorism
v14 ASSAULT explosives occurred recip=a15 ctx=terrorism same=v13
v15 REJECT meet occurred actor=a16 recip=a1 ctx=diplomatic
v16 CONSULT - negated actor=a16,a1 ctx=diplomatic
v17 CONSULT - negated actor=a16,a1 ctx=diplomatic same=v16
v18 RETREAT release hypothetical actor=a1 recip=a17 ctx=military
v19 SUPPORT - occurred actor=a18 recip=a1 ctx=diplomatic
v20 RETREAT release occurred actor=a1 ctx=military same=v1
v21 REQUEST yield occurred actor=a18 recip=a1 ctx=human-rights
v22 RETREAT release hypothetical actor=a1 recip=a20 ctx=human-rights
v23 ASSAULT abduct occurred actor=a1 recip=a20 ctx=human-rights
v24 ASSAULT abduct occurred actor=a1 recip=a21 ctx=human-rights same=v23
a25 group COL LAB two oil workers
v25 AGREE - negated ctx=military
