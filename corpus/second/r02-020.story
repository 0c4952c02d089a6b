#story r02-020
#date 2024-02-15
#publisher Levant Public Broadcasting
#kind report
#title [a1 Israeli] {v1 strikes} {v2 kill} [a2 ten] in [a3 Lebanon] after rocket {v3 hits} [p1 army base]

[p2 BEIRUT] — <q1 [a1 Israeli] {v4 airstrikes} {v5 killed} [a2 at least ten civilians, including [a4 a mother] and [a5 two of her children]], in [p3 southern Lebanon] on [t1 Wednesday], hours after a rocket {v6 fired} from [a3 Lebanon] {v7 killed} [a6 an Israeli soldier]>, [a7 security officials] and [a8 hospital workers] {c1 said}.

It was the deadliest day for [a9 Lebanese civilians] since [a10 the Cedar Resistance Movement] began {v8 firing} rockets at [a1 Israel] on [t2 October 8].

<q2 One {v9 strike} hit a three-story building in [p4 Nabatieh] and {v10 killed} [a11 seven members of one family]>, [a3 Lebanon]'s [a12 state news agency] {c2 reported}. <q3 [a13 Three people] were pulled alive from under the building>, [a14 civil defense official Ali Hamdan] {c3 told} [a15 reporters].

[a16 The Israeli military] {c4 said} <q4 [a16 its] planes had {v11 struck} [a17 a senior commander of [a10 the movement]]>. <q5 [a6 Sergeant Noam Harel, 20], was {v12 killed} and [a18 eight other soldiers] were wounded in the morning's {v13 attack} on [p1 a base near [p5 Safed]]>, [a16 it] {c5 said}.

<q6 “[a1 We] do not want {v14 war} with [a3 Lebanon], but [a1 we] will not stop until [a19 our people] can go home safely,”> {c6 said} [a20 Israeli Defense Minister Yaron Shaked].

[a10 The movement] did not claim responsibility for the rocket. <q7 [a10 It] would answer the “{v15 massacre}”>, [a21 its deputy leader, Sheikh Hassan Fadlallah], {c7 said} on [a10 the group]'s [a22 television station]. <q8 “[a1 The enemy] will pay the price,”> [a21 he] {c8 said}.

[a23 Lebanese Prime Minister Farid Mansour] {v16 condemned} the {v17 strikes} and {v18 ordered} [a24 the foreign ministry] <q9 to {v19 complain} to [a25 the U.N. Security Council]>. [a26 French Foreign Minister Luc Delmas], who {v20 visited} [p2 Beirut] [t3 last week], {v21 urged} [a27 the two countries] <q10 to avoid a wider {v22 war}>. [a26 He] has {v23 proposed} <q11 that
[a10 the movement] {v24 pull back} [a28 its fighters] 10 kilometers from the border>, a plan [a10 the movement] has {v25 refused} to {v26 discuss}.

<q12 [a29 At least 38 civilians] and [a30 more than 180 fighters] have been {v27 killed} in [a3 Lebanon] since [t4 October]>, {c9 according to} a count by [a31 the Mediterranean News Agency]. [a32 Ten Israeli soldiers] and [a33 six civilians] have also been {v28 killed}.

Some information for this report came from [a31 the Mediterranean News Agency].
---
a1 country ISR GOV Israel
a2 group LBN CVL at least ten civilians
a3 country LBN GOV Lebanon
a4 person LBN CVL a mother
a5 group LBN CVL two of her children
a6 person ISR MIL Noam Harel
a7 group LBN - security officials
a8 group LBN HLH hospital workers
a9 group LBN CVL Lebanese civilians
a10 organization LBN REB Cedar Resistance Movement
a11 group LBN CVL seven members of one family
a12 organization LBN MED Lebanese state news agency
a13 group LBN CVL three people
a14 person LBN GOV Ali Hamdan
a15 group - MED reporters
a16 organization ISR MIL Israeli military
a17 person LBN REB senior commander of the movement
a18 group ISR MIL eight other soldiers
a19 group ISR CVL our people
a20 person ISR GOV Yaron Shaked
a21 person LBN REB Hassan Fadlallah
a22 organization LBN MED the group's television station
a23 person LBN GOV Farid Mansour
a24 organization LBN GOV Lebanese foreign ministry
a25 organization IGO IGO UN Security Council
a26 person FRA GOV Luc Delmas
a27 group - GOV =a1+a3 the two countries
a28 group LBN REB its fighters
a29 group LBN CVL at least 38 civilians
a30 group LBN REB more than 180 fighters
a31 organization - MED Mediterranean News Agency
a32 group ISR MIL ten Israeli soldiers
a33 group ISR CVL six civilians
p1 place ISR - army base near Safed
p2 place LBN - Beirut
p3 place LBN - southern Lebanon
p4 place LBN - Nabatieh
p5 place ISR - Safed
t1 2024-02-14
t2 2023-10-08
t3 2024-02-05/2024-02-11
t4 2023-10
q1 indirect source=a7,a8 cue=c1
q2 indirect source=a12 cue=c2
q3 indirect source=a14 cue=c3 to=a15
q4 indirect source=a16 cue=c4
q5 indirect source=a16 cue=c5
q6 direct source=a20 cue=c6
q7 mixed source=a21 cue=c7 via=a22
q8 direct source=a21 cue=c8 via=a22
q9 indirect source=a23 cue=v18 to=a24
q10 indirect source=a26 cue=v21 to=a27
q11 indirect source=a26 cue=v23
q12 indirect source=a31 cue=c9
v1 ASSAULT aerial occurred actor=a1 loc=a3 time=t1 ctx=military
v2 ASSAULT aerial occurred actor=a1 recip=a2 loc=a3 time=t1 ctx=military same=v1
v3 ASSAULT heavy-weapons occurred loc=p1 time=t1 ctx=military
v4 ASSAULT aerial occurred actor=a1 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT aerial occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military same=v1
v6 ASSAULT heavy-weapons occurred time=t1 ctx=military same=v3
v7 ASSAULT heavy-weapons occurred recip=a6 time=t1 ctx=military same=v3
v8 ASSAULT heavy-weapons occurred actor=a10 recip=a1 time=t2 ctx=military
v9 ASSAULT aerial occurred loc=p4 time=t1 ctx=military
v10 ASSAULT aerial occurred recip=a11 loc=p4 time=t1 ctx=military same=v9
v11 ASSAULT aerial occurred actor=a16 recip=a17 ctx=military
v12 ASSAULT heavy-weapons occurred recip=a6 loc=p1 time=t1 ctx=military same=v3
v13 ASSAULT heavy-weapons occurred loc=p1 time=t1 ctx=military same=v3
v14 ASSAULT - negated actor=a1 recip=a3 ctx=military
v15 ASSAULT massacre occurred ctx=military same=v1
v16 ACCUSE disapprove occurred actor=a23 recip=a1 ctx=diplomatic
v17 ASSAULT aerial occurred ctx=military same=v1
v18 REQUEST - occurred actor=a23 recip=a24 ctx=diplomatic
v19 ACCUSE disapprove future actor=a24 recip=a1 ctx=diplomatic
v20 CONSULT visit occurred actor=a26 loc=p2 time=t3 ctx=diplomatic
v21 REQUEST yield occurred actor=a26 recip=a27 ctx=diplomatic
v22 ASSAULT - hypothetical actor=a27 ctx=military
v23 REQUEST yield occurred actor=a26 recip=a10 ctx=diplomatic
v24 RETREAT withdraw hypothetical actor=a10 ctx=military
v25 REJECT meet occurred actor=a10 recip=a26 ctx=diplomatic
v26 CONSULT - negated actor=a10 ctx=diplomatic
v27 ASSAULT - occurred recip=a29,a30 loc=a3 ctx=military
v28 ASSAULT - occurred recip=a32,a33 ctx=military
