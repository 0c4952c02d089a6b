#story r01-024
#date 2025-09-10
#publisher Himalayan Valley News
#kind live
#title [a1 Nepal] {v1 lifts} social media {v2 ban} after [a2 19 protesters] {v3 killed} - live updates

07:10 Good morning. Here is what [a3 we] know. [a1 The Nepali government] {v4 lifted} a {v5 ban} on [a4 26 social media platforms] [t1 overnight], hours after [a5 police] {v6 opened fire} on [a6 crowds] in [p1 Kathmandu]. <q1 [a2 At least 19 people] were {v7 killed}>, [a7 hospital officials] {c1 say}.

07:45 An indefinite {v8 curfew} is in force in [p1 the capital]. [a8 The army] has {v9 deployed} near [p2 parliament] and [p3 the airport].

08:20 [a9 Home Minister Ramesh Bista] has {v10 resigned}. <q2 “[a9 I] take moral responsibility for the deaths,”> [a9 he] {c2 writes} in a letter published by [a10 the Sagarmatha newspaper].

09:05 [a12 The prime minister]'s [a11 office] {c3 says} <q3 that [a12 the prime minister, Bishnu Prasad Ojha], will not {v11 resign}>. [a13 Two parties in [a14 the coalition]] have {v12 demanded} <q4 that [a12 he] {v13 step down} by [t2 tonight]>.

09:40 [a15 Protesters] are {v14 gathering} again in [p4 the Baneshwor district] in spite of the {v15 curfew}. [a16 Our reporter Sunita Gurung] {c4 says} <q5 [a5 police] have {v16 blocked} [p5 the main road] with buses but are not using {v17 force}>.

10:30 [a17 The United Nations human rights office] {v18 calls for} a prompt {v19 investigation}. [a18 The embassies of [a19 Australia], [a20 France] and [a21 Japan]] have {v20 urged} [a22 all sides] in a joint statement <q6 to avoid “further escalation”>.

11:15 Flights of [a23 Nepal Himal Air] are delayed because of smoke near the runway. [a15 Protesters] have {v21 set fire} to [p6 the house of [a24 the communications minister]], who signed the {v22 ban}.

12:00 [p1 Kathmandu]'s [a25 mayor, Prakash Thapa], {v23 appeals} to [a15 the protesters] <q7 not to {v24 damage} public property>. <q8 “[a15 You] have won,”> [a25 he] {c5 writes} on social media.

12:50 [a12 Prime Minister Ojha] has {v25 invited} [a26 all parties] to {v26 talks} at 6 p.m. [a27 A student leader] {c6 tells} [a3 us] <q9 [a28 the students] were not {v27 invited} and would not {v28 attend}>.

13:30 [a29 India] has {v29 deployed} [a30 more border guards] along [p7 the border]. <q10 [a29 New Delhi] is in {v30 contact} with [a8 the Nepali army]>, [a31 an Indian official] {c7 told} [a32 the Patna Herald].
---
a1 country NPL GOV Nepal
a2 group NPL CVL 19 protesters
a3 organization - MED Himalayan Valley News
a4 group - MNC 26 social media platforms
a5 organization NPL COP Nepali police
a6 group NPL CVL crowds
a7 group NPL HLH hospital officials
a8 organization NPL MIL Nepali army
a9 person NPL GOV Ramesh Bista
a10 organization NPL MED Sagarmatha
a11 organization NPL GOV prime minister's office
a12 person NPL GOV Bishnu Prasad Ojha
a13 group NPL PTY two parties in the coalition
a14 group NPL GOV+PTY the coalition
a15 group NPL CVL protesters
a16 person - MED Sunita Gurung
a17 organization IGO IGO United Nations human rights office
a18 group - GOV embassies of Australia, France and Japan
a19 country AUS GOV Australia
a20 country FRA GOV France
a21 country JPN GOV Japan
a22 group NPL - all sides
a23 organization NPL BUS Nepal Himal Air
a24 person NPL GOV the communications minister
a25 person NPL GOV Prakash Thapa
a26 group NPL PTY all parties
a27 person NPL EDU a student leader
a28 group NPL EDU the students
a29 country IND GOV India
a30 group IND MIL more border guards
a31 person IND GOV an Indian official
a32 organization IND MED Patna Herald
p1 place NPL - Kathmandu
p2 place NPL - parliament
p3 place NPL - the airport
p4 place NPL - Baneshwor district
p5 place NPL - the main road
p6 place NPL - house of the communications minister
p7 place - - the border
t1 2025-09-09/2025-09-10
t2 2025-09-10
q1 indirect source=a7 cue=c1
q2 direct source=a9 cue=c2 via=a10
q3 indirect source=a11 cue=c3
q4 indirect source=a13 cue=v12
q5 indirect source=a16 cue=c4
q6 mixed source=a18 cue=v20 to=a22
q7 indirect source=a25 cue=v23 to=a15
q8 direct source=a25 cue=c5 to=a15
q9 indirect source=a27 cue=c6 to=a3
q10 indirect source=a31 cue=c7 to=a32
v1 RETREAT - occurred actor=a1 ctx=media
v2 COERCE ban occurred actor=a1 ctx=media
v3 ASSAULT firearms occurred actor=a5 recip=a2
v4 RETREAT - occurred actor=a1 recip=a4 time=t1 ctx=media same=v1
v5 COERCE ban occurred actor=a1 recip=a4 ctx=media same=v2
v6 ASSAULT firearms occurred actor=a5 recip=a6 loc=p1 same=v3
v7 ASSAULT firearms occurred actor=a5 recip=a2 same=v3
v8 COERCE curfew occurred loc=p1
v9 MOBILIZE troops occurred actor=a8 loc=p2,p3 ctx=military
v10 RETREAT resign occurred actor=a9 ctx=executive
v11 RETREAT resign negated actor=a12 ctx=executive
v12 REQUEST yield occurred actor=a13 recip=a12 ctx=executive
v13 RETREAT resign hypothetical actor=a12 time=t2 ctx=executive
v14 PROTEST demo occurred actor=a15 loc=p4
v15 COERCE curfew occurred loc=p4 same=v8
v16 COERCE restrict occurred actor=a5 recip=a15 loc=p5
v17 ASSAULT - negated actor=a5 recip=a15
v18 REQUEST change occurred actor=a17 ctx=human-rights
v19 ACCUSE investigate hypothetical ctx=human-rights
v20 REQUEST change occurred actor=a18 recip=a22 ctx=diplomatic
v21 ASSAULT destroy occurred actor=a15 recip=a24 loc=p6
v22 COERCE ban occurred actor=a24 ctx=media same=v2
v23 REQUEST change occurred actor=a25 recip=a15
v24 ASSAULT destroy hypothetical actor=a15
v25 AGREE - occurred actor=a12 recip=a26
v26 CONSULT multilateral future actor=a12,a26
v27 AGREE - negated actor=a12 recip=a28
v28 CONSULT multilateral negated actor=a28
v29 MOBILIZE troops occurred actor=a29 loc=p7 ctx=military
v30 CONSULT - occurred actor=a29,a8 ctx=diplomatic
