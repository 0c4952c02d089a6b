#story r05-020
#date 2014-09-03
#publisher Atlantic Line News
#kind report
#title [a1 Pentagon] {c1 says} <q1 {v1 strike} in [p1 Somalia] targeted [a2 militant leader]>

[p2 WASHINGTON] — <q2 [a3 U.S. forces] carried out an {v2 airstrike} on a convoy in [p3 southern Somalia] on [t1 Monday]>, [a1 the Pentagon] {c2 confirmed} [t2 Tuesday], {c3 adding} <q3 that [a1 it] did not yet know whether [a2 the leader of [a4 the Harakat al-Fajr group]] was {v3 killed}>.

<q4 “If [a2 he] was {v4 killed}, this is a very significant blow to [a4 their] network,”> [a5 Rear Admiral Scott Delaney, the Pentagon press secretary], {c4 told} [a6 reporters]. <q5 “And [a5 I] would remind [a6 you] that [a4 this organization] {v5 attacked} a shopping mall in [p4 Nairobi] [t3 last year].”>

The following is part of the exchange, as published by [a1 the Defense Department]:

Q: Were [a7 any U.S. personnel] on the ground?

[a5 DELANEY]: <q6 No. [a8 Special operations forces] used manned and unmanned aircraft. [a7 Nobody] was on the ground before or after the {v6 strike}.>

Q: [a9 A Somali governor] {c5 says} <q7 [a10 two farmers] were also {v7 hit}>. Do [a5 you] dispute that?

[a5 DELANEY]: <q8 [a1 We] have seen those reports. [a1 We] take them seriously, and [a1 we] will {v8 look into} them.>

[a9 The governor of Lower Shabelle, Abdikadir Noor], {c7 told} [a11 Radio Jubba] by telephone <q9 that missiles had {v9 struck} two vehicles leaving [a4 the group]'s camp and that [a12 six people] died>. [a13 A commander of [a4 the militants]] {c8 denied} <q10 that [a2 his leader] was in the convoy>. <q11 “[a2 He] is alive and [a2 he] will speak to [a11 you] soon,”> [a13 the commander], who calls [a13 himself] [a13 Abu Rahma], {c9 wrote} in a message to [a11 the same station].

[a15 Somalia's government], in a statement carried by [a16 the national news agency], {v11 offered} [a17 fighters] 45 days to {v12 surrender} and {v13 promised} <q12 [a17 they] would be {v14 pardoned}>.

[a18 African Union troops] began an {v16 offensive} in the area on [t4 Saturday].
---
a1 organization USA MIL+GOV Pentagon
a2 person - REB leader of Harakat al-Fajr
a3 group USA MIL U.S. forces
a4 organization SOM REB Harakat al-Fajr
a5 person USA MIL Scott Delaney
a6 group - MED reporters
a7 group USA MIL U.S. personnel
a8 group USA MIL special operations forces
a9 person SOM GOV Abdikadir Noor
a10 group SOM CVL two farmers
a11 organization SOM MED Radio Jubba
a12 group SOM - six people
a13 person SOM REB Abu Rahma
a15 organization SOM GOV Somalia's government
a16 organization SOM MED+GOV national news agency
a17 group SOM REB fighters
a18 group IGO MIL African Union troops
p1 place SOM - Somalia
p2 place USA - Washington
p3 place SOM - southern Somalia
p4 place KEN - Nairobi
t1 2014-09-01
t2 2014-09-02
t3 2013
t4 2014-08-30
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=c2
q3 indirect source=a1 cue=c3
q4 direct source=a5 cue=c4 to=a6
q5 direct source=a5 cue=- to=a6
q6 direct source=a5 cue=-
q7 indirect source=a9 cue=c5
q8 direct source=a5 cue=-
q9 indirect source=a9 cue=c7 to=a11
q10 indirect source=a13 cue=c8 neg
q11 direct source=a13 cue=c9 to=a11
q12 indirect source=a15 cue=v13 to=a17 via=a16
v1 ASSAULT aerial occurred recip=a2 loc=p1 time=t1 ctx=military,terrorism
v2 ASSAULT aerial occurred actor=a3 loc=p3 time=t1 ctx=military,terrorism same=v1
v3 ASSAULT aerial hypothetical actor=a3 recip=a2 loc=p3 time=t1 ctx=military,terrorism
v4 ASSAULT aerial hypothetical recip=a2 ctx=military,terrorism same=v3
v5 ASSAULT - occurred actor=a4 loc=p4 time=t3 ctx=terrorism
v6 ASSAULT aerial occurred actor=a8 ctx=military,terrorism same=v1
v7 ASSAULT aerial occurred recip=a10 ctx=military
v8 ACCUSE investigate future actor=a1 ctx=military
v9 ASSAULT aerial occurred recip=a4 ctx=military,terrorism same=v1
v11 AGREE - occurred actor=a15 recip=a17 ctx=military
v12 RETREAT disarm hypothetical actor=a17 ctx=military
v13 CONCEDE - occurred actor=a15 recip=a17 ctx=legal
v14 RETREAT - future actor=a15 recip=a17 ctx=legal
v16 ASSAULT - occurred actor=a18 recip=a4 loc=p3 time=t4 ctx=military
