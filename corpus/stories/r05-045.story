#story r05-045
#date 2016-10-06
#publisher Foggy Bottom Record
#kind statement
#title Readout of [a1 Secretary Caldwell]'s {v1 calls} with [a2 the foreign ministers of [a3 India] and [a4 Pakistan]]

[p1 WASHINGTON], [t1 October 6, 2016]

The following is attributable to [a5 Spokesperson Martin Oakes]:

<q1 [a1 Secretary of State Frances Caldwell] {v2 spoke} by telephone [t1 today] with [a6 Indian External Affairs Minister Arvind Bhargava] and, separately, with [a7 Pakistani Foreign Minister Tariq Nizami].>

<q2 [a1 The Secretary] {v3 condemned} in the strongest terms the {v4 attack} on [a8 an Indian army camp] near [p2 Uri], which {v5 killed} [a9 19 soldiers]. [a6 Minister Bhargava] {c1 told} [a1 her] <q3 that [a10 the four attackers] had crossed from [a4 Pakistan]>. [a7 Minister Nizami] {c2 assured} [a1 her] <q4 that [a4 his government] did not {v6 shelter} [a11 such groups]> and {v7 offered} <q5 to {v8 take part} in a joint {v9 inquiry}>.>

<q6 [a1 The Secretary] {v10 urged} [a12 both sides] <q7 to go back to the [t2 2003] {v12 ceasefire} along [p4 the Line of Control]>. [a1 She] {v13 welcomed} [a3 India]'s {c3 statement} <q8 that [a3 it] did not plan further {v14 operations}>, and repeated [a13 our] {v16 call} on [a4 Pakistan] <q10 to {v17 arrest} [a14 the leaders of [a15 the Army of the Faithful]]>.>

<q11 [a12 The two ministers] {v18 agreed} to keep the line between [a16 their military operations directors] open. [a1 The Secretary] {v19 accepted} an {v20 invitation} to {v21 visit} [p3 New Delhi] before [t3 the end of the year].>

Question taken at [t1 today]'s briefing:

Question: [a17 The Chenab Times] {c4 reports} <q12 that [a1 the Secretary] {v22 threatened} <q13 to {v23 hold back} military {v24 aid}>>. Is that correct?

Answer: <q14 No. [a13 We] do not discuss the details of private {v25 conversations}, but that is not correct.>
---
a1 person USA GOV Frances Caldwell
a2 group - GOV =a6+a7 foreign ministers of India and Pakistan
a3 country IND GOV India
a4 country PAK GOV Pakistan
a5 person USA GOV Martin Oakes
a6 person IND GOV Arvind Bhargava
a7 person PAK GOV Tariq Nizami
a8 organization IND MIL Indian army camp
a9 group IND MIL 19 soldiers
a10 group - REB the four attackers
a11 group - REB such groups
a12 group - GOV =a6+a7 both sides
a13 group USA GOV we
a14 group PAK REB leaders of the Army of the Faithful
a15 organization PAK REB Army of the Faithful
a16 group - MIL military operations directors
a17 organization PAK MED Chenab Times
p1 place USA - Washington
p2 place IND - Uri
p3 place IND - New Delhi
t1 2016-10-06
t2 2003
t3 2016
q1 direct source=a5 cue=-
q2 direct source=a5 cue=-
q3 indirect source=a6 cue=c1 to=a1 via=a5
q4 indirect source=a7 cue=c2 to=a1 via=a5
q5 indirect source=a7 cue=v7 via=a5
q6 direct source=a5 cue=-
q7 indirect source=a1 cue=v10 to=a12 via=a5
q8 indirect source=a3 cue=c3 via=a5
q10 indirect source=a13 cue=v16 to=a4 via=a5
q11 direct source=a5 cue=-
q12 indirect source=a17 cue=c4
q13 indirect source=a1 cue=v22 via=a17
q14 direct source=a5 cue=-
v1 CONSULT phone occurred actor=a1,a2 time=t1 ctx=diplomatic
v2 CONSULT phone occurred actor=a1,a6,a7 loc=p1 time=t1 ctx=diplomatic same=v1
v3 ACCUSE disapprove occurred actor=a1 time=t1 ctx=terrorism
v4 ASSAULT - occurred recip=a8 loc=p2 ctx=terrorism
v5 ASSAULT - occurred recip=a9 loc=p2 ctx=terrorism same=v4
v6 AID - negated actor=a4 recip=a11 ctx=terrorism
v7 AGREE - occurred actor=a7 ctx=terrorism,diplomatic
v8 COOPERATE - hypothetical actor=a7 ctx=terrorism
v9 ACCUSE investigate hypothetical ctx=terrorism
v10 REQUEST yield occurred actor=a1 recip=a12 time=t1 ctx=military
v12 RETREAT ceasefire hypothetical actor=a12 loc=p4 ctx=military
v13 SUPPORT - occurred actor=a1 recip=a3 ctx=military
v14 ASSAULT - negated actor=a3 ctx=military
v16 REQUEST change occurred actor=a13 recip=a4 ctx=terrorism
v17 COERCE arrest hypothetical actor=a4 recip=a14 ctx=terrorism
v18 AGREE - occurred actor=a12 ctx=military
v19 AGREE - occurred actor=a1 recip=a3 ctx=diplomatic
v20 AGREE - occurred recip=a1 ctx=diplomatic
v21 CONSULT visit future actor=a1 loc=p3 time=t3 ctx=diplomatic
v22 THREATEN relations occurred actor=a1 recip=a4 ctx=military
v23 SANCTION discontinue hypothetical actor=a1 recip=a4 ctx=military
v24 AID - hypothetical actor=a1 recip=a4 ctx=military
v25 CONSULT - occurred actor=a13 ctx=diplomatic
p4 place - - Line of Control
