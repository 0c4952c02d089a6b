#story r07-031
#date 2017-11-25
#publisher Lower Nile Press
#kind wire
#title [a1 Egypt] {v1 bombs} [a2 militants] after {v2 attack} on [p1 Sinai mosque] {v3 kills} [a3 235]

[p2 CAIRO], [t1 Nov 25] - <q1 [a4 Egyptian warplanes] {v4 struck} [a2 Islamist militants] in [p3 the Sinai peninsula] on [t2 Friday night], hours after [a5 gunmen] {v5 killed} [a3 at least 235 people] at [p1 a mosque west of the city of El-Arish]>, [a6 the military] and [a7 state media] {c1 said}.

<q2 The jets {v6 destroyed} vehicles used in the {v7 attack} and places where weapons were stored>, [a8 army spokesman Col. Yasser Naguib] {c2 said}. [a9 Security sources] {c3 said} <q3 [a10 at least 30 militants] had been {v8 killed} in the mountains near [p4 Bir al-Abd]>.

It was the deadliest militant {v9 assault} in [a1 Egypt]'s modern history. <q4 [a5 Some 25 to 30 men] in military-style trousers, [a11 one] carrying a black flag, got out of five cars outside [p1 the al-Safa mosque in the village of Bir Salman] at noon prayers and {v11 set off} a bomb>, {c4 according to} [a12 the public prosecutor]. <q5 [a5 They] then {v12 shot} at [a13 worshippers] who ran outside and {v13 fired} at ambulances>. [a14 Another 109 people] were {v14 wounded}.

<q6 “[a15 My son] went to wash before prayers and [a16 I] never saw [a15 him] again,”> {c5 said} [a16 Mansour Suwarka], waiting in [p5 the hospital in Ismailia].

No group claimed responsibility. <q8 [a17 The Sinai Caliphate Soldiers], which have {v15 killed} [a18 hundreds of police and soldiers] since [t3 2013], had {v16 warned} [a19 the local Sufi order] <q7 to {v17 stop} [a19 its] rituals>>, {c6 said} [a20 a tribal leader]. [t4 Last month] [a17 the group] {v18 attacked} six checkpoints near [p6 Sheikh Zuweid], where [a21 six soldiers] were {v19 killed}.

[a22 President Hisham Mansour-Fadel] {v20 promised} <q10 to {v21 respond} “with brutal force”>. [a23 Israel], which shares a border with [p3 Sinai], and [a24 Saudi Arabia] {v22 condemned} the {v23 attack}. [a25 The Palestinian group] that runs [p7 Gaza] postponed the {v24 reopening} of [p8 the Rafah crossing], which [a1 Cairo] had planned for [t1 Saturday].

<q9 [a26 U.S. President Walter Brannigan] {v25 telephoned} [a22 Mansour-Fadel] on [t2 Friday]>, [a27 the White House] {c7 said}.
---
a1 country EGY GOV Egypt
a2 group EGY REB Islamist militants
a3 group EGY CVL at least 235 people
a4 group EGY MIL Egyptian warplanes
a5 group EGY UAF gunmen
a6 organization EGY MIL Egyptian military
a7 organization EGY MED state media
a8 person EGY MIL Yasser Naguib
a9 group EGY - security sources
a10 group EGY REB at least 30 militants
a11 person EGY UAF one gunman
a12 person EGY JUD public prosecutor
a13 group EGY REL worshippers
a14 group EGY CVL another 109 people
a15 person EGY CVL Mansour Suwarka's son
a16 person EGY CVL Mansour Suwarka
a17 organization EGY REB Sinai Caliphate Soldiers
a18 group EGY COP+MIL hundreds of police and soldiers
a19 organization EGY REL local Sufi order
a20 person EGY - tribal leader
a21 group EGY MIL six soldiers
a22 person EGY GOV Hisham Mansour-Fadel
a23 country ISR GOV Israel
a24 country SAU GOV Saudi Arabia
a25 organization PSE GOV+REB Palestinian group that runs Gaza
a26 person USA GOV Walter Brannigan
a27 country USA GOV United States
p1 place EGY - al-Safa mosque in Bir Salman
p2 place EGY - Cairo
p3 place EGY - Sinai
p4 place EGY - Bir al-Abd
p5 place EGY - hospital in Ismailia
p6 place EGY - Sheikh Zuweid
p7 place PSE - Gaza
p8 place - - Rafah crossing
t1 2017-11-25
t2 2017-11-24
t3 2013
t4 2017-10
q1 indirect source=a6,a7 cue=c1
q2 indirect source=a8 cue=c2
q3 indirect source=a9 cue=c3
q4 indirect source=a12 cue=c4
q5 indirect source=a12 cue=-
q6 direct source=a16 cue=c5
q7 indirect source=a17 cue=v16 to=a19
q8 indirect source=a20 cue=c6
q9 indirect source=a27 cue=c7
q10 mixed source=a22 cue=v20
v1 ASSAULT aerial occurred actor=a1 recip=a2 loc=p3 time=t2 ctx=military,terrorism
v2 ASSAULT - occurred recip=a3 loc=p1 time=t2 ctx=terrorism,religion
v3 ASSAULT - occurred recip=a3 loc=p1 time=t2 ctx=terrorism,religion same=v2
v4 ASSAULT aerial occurred actor=a4 recip=a2 loc=p3 time=t2 ctx=military,terrorism same=v1
v5 ASSAULT - occurred actor=a5 recip=a3 loc=p1 time=t2 ctx=terrorism,religion same=v2
v6 ASSAULT aerial occurred actor=a4 loc=p3 time=t2 ctx=military,terrorism same=v1
v7 ASSAULT - occurred ctx=terrorism same=v2
v8 ASSAULT aerial occurred recip=a10 loc=p4 ctx=military,terrorism same=v1
v9 ASSAULT - occurred loc=a1 ctx=terrorism same=v2
v11 ASSAULT explosives occurred actor=a5 loc=p1 time=t2 ctx=terrorism,religion
v12 ASSAULT firearms occurred actor=a5 recip=a13 loc=p1 time=t2 ctx=terrorism,religion
v13 ASSAULT firearms occurred actor=a5 loc=p1 time=t2 ctx=terrorism,health
v14 ASSAULT - occurred actor=a5 recip=a14 loc=p1 time=t2 ctx=terrorism same=v2
v15 ASSAULT - occurred actor=a17 recip=a18 time=t3 ctx=terrorism
v16 THREATEN violence occurred actor=a17 recip=a19 ctx=religion
v17 CONCEDE - hypothetical actor=a19 ctx=religion
v18 ASSAULT - occurred actor=a17 loc=p6 time=t4 ctx=terrorism
v19 ASSAULT - occurred actor=a17 recip=a21 loc=p6 time=t4 ctx=terrorism same=v18
v20 THREATEN violence occurred actor=a22 ctx=military
v21 ASSAULT - future actor=a22 ctx=military
v22 ACCUSE disapprove occurred actor=a23,a24 ctx=terrorism
v23 ASSAULT - occurred ctx=terrorism same=v2
v24 RETREAT access negated actor=a1 loc=p8 time=t1 ctx=migration
v25 CONSULT phone occurred actor=a26,a22 time=t2 ctx=terrorism
