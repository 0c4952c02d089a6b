#story r01-024
#date 2025-09-10
#publisher Himalayan Valley News
#kind live
#title [a1 Nepal] {v1 lifts} social media {v2 ban} after [a2 19 protesters] {v3 killed} - live updates

07:10 Good morning. Here is what [a32 we] know. [a1 The Nepali government] {v4 lifted} a {v5 ban} on 26 social media platforms [t2 overnight], hours after [a3 police] {v6 opened fire} on [a4 crowds] in [p1 Kathmandu]. <q1 [a2 At least 19 people] were {v7 killed}>, [a5 hospital officials] {c1 say}.

07:45 An indefinite {v8 curfew} is in force in [p1 the capital]. [a6 The army] has {v9 deployed} near [a7 parliament] and [p4 the airport].

08:20 [a9 Home Minister Ramesh Bista] has {v10 resigned}. <q2 “[a9 I] take moral responsibility for the {v11 deaths},”> [a9 he] {c2 writes} in a letter published by [a10 the Sagarmatha newspaper].

09:05 [a11 The prime minister's office] {c3 says} <q3 that [a12 the prime minister, Bishnu Prasad Ojha], will not {v12 resign}>. [a13 Two parties in [a14 the coalition]] have {v13 demanded} <q4 that [a12 he] {v14 step down} by [t3 tonight]>.

09:40 [a15 Protesters] are {v15 gathering} again in [p2 the Baneshwor district] in spite of the {v16 curfew}. [a16 Our reporter Sunita Gurung] {c4 says} <q5 [a3 police] have {v17 blocked} the main road with buses but are not {v19 using force}>.

10:30 [a17 The United Nations human rights office] {v20 calls for} a prompt {v21 investigation}. [a18 The embassies of [a19 Australia], [a20 France] and [a21 Japan]] have {v22 urged} [a22 all sides] in a joint statement <q6 to avoid “further escalation”>.

11:15 Flights of [a24 Nepal Himal Air] are delayed because of smoke near the runway. [a15 Protesters] have {v25 set fire to} [p5 the house of [a26 the communications minister]], who signed the {v26 ban}.

12:00 [p1 Kathmandu]'s [a27 mayor, Prakash Thapa], {v27 appeals} to [a15 the protesters] <q7 not to {v28 damage} public property>. <q8 “[a29 You] have won,”> [a27 he] {c5 writes} on social media.

12:50 [a12 Prime Minister Ojha] has {v29 invited} [a30 all parties] to {v30 talks} at 6 p.m. [a31 A student leader] {c6 tells} [a32 us] <q9 [a33 the students] were not {v31 invited} and would not {v32 attend}>.

13:30 [a34 India] has {v33 deployed} [a23 more border guards] along [p3 the border]. <q10 [a34 New Delhi] is in contact with [a6 the Nepali army]>, [a35 an Indian official] {c7 told} [a36 the Patna Herald].
---
a1 country NPL GOV Nepal
a2 group NPL CVL 19 protesters
a3 group NPL COP police
a4 group NPL CVL crowds
a5 group NPL HLH hospital officials
a6 organization NPL MIL army
a7 organization NPL LEG parliament
p4 place NPL - airport
a9 person NPL GOV Ramesh Bista
a10 organization NPL MED Sagarmatha
a11 organization NPL GOV prime minister's office
a12 person NPL GOV Bishnu Prasad Ojha
a13 group NPL PTY two parties in the coalition
a14 organization NPL GOV coalition
a15 group NPL CVL protesters
a16 person NPL MED Sunita Gurung
a17 organization IGO IGO United Nations human rights office
a18 group - GOV embassies of Australia, France and Japan
a19 country AUS GOV Australia
a20 country FRA GOV France
a21 country JPN GOV Japan
a22 group NPL - all sides
a23 group IND COP more border guards
a24 organization NPL BUS Nepal Himal Air
p5 place NPL - house of the communications minister
a26 person NPL GOV communications minister
a27 person NPL GOV Prakash Thapa

a29 group NPL CVL You (the protesters)
a30 group NPL PTY all parties
a31 person NPL CVL+EDU student leader
a32 organization - MED us
a33 group NPL CVL+EDU students
a34 country IND GOV India
a35 person IND GOV Indian official
a36 organization IND MED Patna Herald
p1 place NPL - Kathmandu
p2 place NPL - Baneshwor
p3 place NPL - Indian border
t2 2025-09-09/2025-09-10
t3 2025-09-10
q1 indirect source=a5 cue=c1
q2 direct source=a9 cue=c2 via=a10
q3 indirect source=a11 cue=c3
q4 indirect source=a13 cue=v13
q5 indirect source=a16 cue=c4
q6 mixed source=a18 cue=v22 to=a22
q7 indirect source=a27 cue=v27 to=a15
q8 direct source=a27 cue=c5
q9 indirect source=a31 cue=c6 to=a32
q10 indirect source=a35 cue=c7 to=a36
v1 RETREAT - occurred actor=a1 time=t2 ctx=media,technology
v2 COERCE censor occurred actor=a1 ctx=media,technology
v3 ASSAULT firearms occurred recip=a2 ctx=human-rights
v4 RETREAT - occurred actor=a1 time=t2 ctx=media,technology same=v1
v5 COERCE censor occurred actor=a1 ctx=media,technology same=v2
v6 ASSAULT firearms occurred actor=a3 recip=a4 loc=p1
v7 ASSAULT firearms occurred recip=a2 loc=p1 same=v3
v8 COERCE curfew occurred loc=p1
v9 MOBILIZE troops occurred actor=a6 loc=a7,p4
v10 RETREAT resign occurred actor=a9 ctx=executive
v11 ASSAULT firearms occurred recip=a2 ctx=human-rights same=v3
v12 RETREAT resign negated actor=a12 ctx=executive
v13 REQUEST yield occurred actor=a13 recip=a12 ctx=executive
v14 RETREAT resign hypothetical actor=a12 time=t3 ctx=executive
v15 PROTEST demo occurred actor=a15 loc=p2
v16 COERCE curfew occurred same=v8
v17 COERCE restrict occurred actor=a3 loc=p2
v19 ASSAULT - negated actor=a3
v20 REQUEST change occurred actor=a17 ctx=human-rights
v21 ACCUSE investigate hypothetical ctx=human-rights
v22 REQUEST yield occurred actor=a18 recip=a22
v25 ASSAULT destroy occurred actor=a15 recip=a26 loc=p5
v26 COERCE censor occurred actor=a26 ctx=media same=v2
v27 REQUEST yield occurred actor=a27 recip=a15
v28 ASSAULT destroy hypothetical actor=a15
v29 AGREE - occurred actor=a12 recip=a30 ctx=executive
v30 CONSULT - future actor=a12,a30 ctx=executive
v31 AGREE - negated recip=a33
v32 REJECT meet future actor=a33 recip=a12
v33 MOBILIZE police occurred actor=a34 loc=p3
