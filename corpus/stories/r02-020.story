#story r02-020
#date 2024-02-15
#publisher Levant Public Broadcasting
#kind report
#title [a10 Israeli] {v1 strikes} {v2 kill} [a2 ten] in [p1 Lebanon] after rocket {v3 hits} [a3 army base]

[p2 BEIRUT] — <q11 [a10 Israeli] {v4 airstrikes} {v5 killed} [a2 at least ten civilians], including [a4 a mother and two of [a38 her] children], in [p3 southern Lebanon] on [t1 Wednesday], hours after a rocket {v6 fired} from [p1 Lebanon] {v7 killed} [a5 an Israeli soldier]>, [a6 security officials] and [a7 hospital workers] {c1 said}.

It was the deadliest day for [a8 Lebanese civilians] since [a9 the Cedar Resistance Movement] began {v8 firing} rockets at [a10 Israel] on [t5 October 8].

<q1 One {v9 strike} hit a three-story building in [p4 Nabatieh] and {v11 killed} [a11 seven members of one family]>, [a21 Lebanon]'s [a12 state news agency] {c2 reported}. <q2 [a13 Three people] were pulled alive from under the building>, [a14 civil defense official Ali Hamdan] {c3 told} [a15 reporters].

[a16 The Israeli military] {c4 said} <q3 [a16 its] planes had {v12 struck} [a17 a senior commander of [a9 the movement]]>. <q4 [a5 Sergeant Noam Harel, 20], was {v13 killed} and [a19 eight other soldiers] were {v14 wounded} in [t3 the morning]'s {v15 attack} on [a3 a base near [p5 Safed]]>, [a16 it] {c5 said}.

<q5 “[a10 We] do not want {v36 war} with [a21 Lebanon], but [a10 we] will not {v16 stop} until [a22 our people] can {v17 go home} safely,”> {c6 said} [a23 Israeli Defense Minister Yaron Shaked].

[a9 The movement] did not claim responsibility for the rocket. <q6 [a9 It] would {v20 answer} the “{v21 massacre}”>, [a24 [a9 its] deputy leader, Sheikh Hassan Fadlallah], {c7 said} on [a9 the group]'s [a25 television station]. <q7 “[a10 The enemy] will pay the price,”> [a24 he] {c8 said}.

[a27 Lebanese Prime Minister Farid Mansour] {v22 condemned} the {v23 strikes} and {v24 ordered} [a28 the foreign ministry] <q8 to {v25 complain} to [a29 the U.N. Security Council]>. [a30 French Foreign Minister Luc Delmas], who {v26 visited} [p2 Beirut] [t4 last week], {v27 urged} [a31 the two countries] <q9 to avoid a wider {v28 war}>. [a30 He] has {v29 proposed} <q12 that
[a9 the movement] {v30 pull back} [a32 [a9 its] fighters] 10 kilometers from the border>, a plan [a9 the movement] has {v31 refused} to {v35 discuss}.

<q10 [a33 At least 38 civilians] and [a34 more than 180 fighters] have been {v32 killed} in [p1 Lebanon] since [t2 October]>, {c9 according to} [a35 a count by the Mediterranean News Agency]. [a36 Ten Israeli soldiers] and [a37 six civilians] have also been {v33 killed}.

Some information for this report came from [a35 the Mediterranean News Agency].
---
a2 group LBN CVL at least ten civilians
a3 organization ISR MIL base near Safed
a4 group LBN CVL a mother and two of her children
a5 person ISR MIL Noam Harel
a6 group LBN COP security officials
a7 group LBN HLH hospital workers
a8 group LBN CVL Lebanese civilians
a9 organization LBN REB Cedar Resistance Movement
a10 country ISR GOV Israel
a11 group LBN CVL seven members of one family
a12 organization LBN MED+GOV Lebanon's state news agency
a13 group LBN CVL three people
a14 person LBN GOV Ali Hamdan
a15 group - MED reporters
a16 organization ISR MIL Israeli military
a17 person LBN REB senior commander of the movement
a19 group ISR MIL eight other soldiers
a21 country LBN GOV Lebanon
a22 group ISR CVL our people
a23 person ISR GOV Yaron Shaked
a24 person LBN REB Hassan Fadlallah
a25 organization LBN MED+REB the group's television station
a27 person LBN GOV Farid Mansour
a28 organization LBN GOV foreign ministry
a29 organization IGO IGO U.N. Security Council
a30 person FRA GOV Luc Delmas
a31 group - GOV =a10+a21 the two countries
a32 group LBN REB fighters
a33 group LBN CVL at least 38 civilians
a34 group LBN REB more than 180 fighters
a35 organization - MED Mediterranean News Agency
a36 group ISR MIL ten Israeli soldiers
a37 group ISR CVL six civilians
a38 person LBN CVL mother
p1 place LBN - Lebanon
p2 place LBN - Beirut
p3 place LBN - southern Lebanon
p4 place LBN - Nabatieh
p5 place ISR - Safed
t1 2024-02-14
t2 2023-10
t3 2024-02-14
t4 2024-W06
t5 2023-10-08
q1 indirect source=a12 cue=c2
q2 indirect source=a14 cue=c3 to=a15
q3 indirect source=a16 cue=c4
q4 indirect source=a16 cue=c5
q5 direct source=a23 cue=c6
q6 mixed source=a24 cue=c7
q7 direct source=a24 cue=c8
q8 indirect source=a27 cue=v24 to=a28
q9 indirect source=a30 cue=v27 to=a31
q10 indirect source=a35 cue=c9
q11 indirect source=a6,a7 cue=c1
q12 indirect source=a30 cue=v29
v1 ASSAULT aerial occurred actor=a10 recip=a2 loc=p1 time=t1 ctx=military
v2 ASSAULT aerial occurred actor=a10 recip=a2 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT heavy-weapons occurred recip=a3 time=t1 ctx=military
v4 ASSAULT aerial occurred actor=a10 recip=a2 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT aerial occurred actor=a10 recip=a2 loc=p3 time=t1 ctx=military same=v1
v6 ASSAULT heavy-weapons occurred loc=p1 recip=a5 time=t1 ctx=military same=v3
v7 ASSAULT heavy-weapons occurred recip=a5 time=t1 ctx=military same=v3
v8 ASSAULT heavy-weapons occurred actor=a9 recip=a10 time=t5 ctx=military
v9 ASSAULT aerial occurred loc=p4 time=t1 ctx=military
v11 ASSAULT aerial occurred recip=a11 loc=p4 time=t1 ctx=military same=v9
v12 ASSAULT aerial occurred actor=a16 recip=a17 time=t1 ctx=military
v13 ASSAULT heavy-weapons occurred recip=a5 loc=p5 time=t3 ctx=military same=v3
v14 ASSAULT heavy-weapons occurred recip=a19 loc=p5 time=t3 ctx=military same=v3
v15 ASSAULT heavy-weapons occurred recip=a3 loc=p5 time=t3 ctx=military same=v3
v16 RETREAT ceasefire negated actor=a10 ctx=military
v17 RETREAT return hypothetical actor=a22 ctx=military
v20 ASSAULT - future actor=a9 recip=a10 ctx=military
v21 ASSAULT massacre occurred ctx=military
v22 ACCUSE disapprove occurred actor=a27 recip=a10 ctx=military
v23 ASSAULT aerial occurred actor=a10 ctx=military same=v1
v24 REQUEST - occurred actor=a27 recip=a28 ctx=diplomatic
v25 ACCUSE disapprove future actor=a28 recip=a10 ctx=diplomatic
v26 CONSULT visit occurred actor=a30 loc=p2 time=t4 ctx=diplomatic
v27 REQUEST yield occurred actor=a30 recip=a31 ctx=military
v28 ASSAULT - hypothetical actor=a31 ctx=military
v29 REQUEST yield occurred actor=a30 recip=a9 ctx=military
v30 RETREAT withdraw hypothetical actor=a9 recip=a32 ctx=military
v31 REJECT meet occurred actor=a9 recip=a30 ctx=military
v32 ASSAULT - occurred recip=a33,a34 loc=p1 time=t2 ctx=military
v33 ASSAULT - occurred recip=a36,a37 ctx=military
v35 CONSULT - negated actor=a9,a30 ctx=military
v36 ASSAULT - negated actor=a10 recip=a21 ctx=military
