#story r02-023
#date 2022-08-21
#publisher Horn Coast Radio
#kind report
#title [a1 Somali forces] end hotel {v1 siege} in [p1 Mogadishu], [a2 at least 21] {v2 killed}

[p1 MOGADISHU] — <q1 [a1 Somali special forces] have {v3 killed} [a3 the last gunmen] who {v4 attacked} [p2 a hotel in [p1 the capital]]>, [a4 the police commissioner] {c1 said} on [t1 Sunday], at the end of a {v5 siege} that lasted more than 30 hours.

<q2 [a2 At least 21 people] were {v6 killed} and [a5 117] injured>, [a6 Health Minister Yusuf Haji Nur] {c2 told} [a7 reporters]. <q3 [a8 Fifteen of [a5 the injured]] were in critical condition>, [a6 he] {c3 said}.

The {v7 attack} on [p2 the Liido Star hotel] began on [t2 Friday evening], when [a9 a suicide bomber] {v8 blew up} a car at the gate. [a10 At least four men with rifles] then went inside and {v9 shot} at [a11 guests]. <q4 “[a12 I] lay under a table and heard [a10 them] going from room to room,”> {c4 said} [a12 Hodan Ali, 28], who was found by [a13 soldiers] on [t3 Saturday].

[a14 The Islamic Youth Army], which has {v10 fought} [a15 the government] since [t4 2007], {c5 said} <q5 [a14 it] was behind the {v11 attack}>, according to [a16 the Sahil Monitor, a company] that follows extremist websites. <q6 [a17 Government officials] used [p2 the hotel] for meetings>, [a14 the group] {c6 said}.

[a18 President Abdi Osman Geedi], who was elected in [t5 May], has {v12 promised} <q7 to {v13 defeat} [a14 the group]>. In [t6 July] [a14 it] crossed into [p3 eastern Ethiopia] and {v14 fought} with [a19 Ethiopian forces] for three days. <q8 [a20 The United States], which {v15 returned} [a21 about 450 soldiers] to [a22 Somalia] in [t5 May], {v16 killed} [a23 13 fighters]
in an {v17 airstrike} [t7 a week ago]>, [a24 the U.S. military]'s [a25 Africa Command] {c7 said}.

[a26 The African Union], [a27 Turkey] and [a28 the Organization of Islamic Cooperation] {v18 condemned} the {v19 attack}. [a20 Washington] {v20 offered} <q9 to {v21 help} with the {v22 investigation}>. [a29 A U.N. official] {c8 said} <q10 [a30 the United Nations] would {v23 send} blood, bandages and medicine to [a31 two hospitals]>, and [a37 a Turkish military plane] {v24 flew} [a32 nine badly hurt patients]
to [p4 Ankara] on [t1 Sunday].

[a33 Somali lawmakers] {v25 called on} [a4 the police commissioner] <q11 to {v26 resign}>. <q12 “[a34 We] want to know how a car full of explosives passed four checkpoints,”> [a35 opposition lawmaker Sahra Jimale] {c9 told} [a36 Horn Coast Radio].
---
a1 organization SOM MIL Somali special forces
a2 group SOM - at least 21 people
a3 group SOM REB last gunmen
a4 person SOM COP police commissioner
a5 group SOM - 117 injured
a6 person SOM GOV Yusuf Haji Nur
a7 group - MED reporters
a8 group SOM - fifteen of the injured
a9 person SOM REB suicide bomber
a10 group SOM REB at least four men with rifles
a11 group SOM CVL guests
a12 person SOM CVL Hodan Ali
a13 group SOM MIL soldiers
a14 organization SOM REB Islamic Youth Army
a15 organization SOM GOV Somali government
a16 organization - BUS Sahil Monitor
a17 group SOM GOV government officials
a18 person SOM GOV Abdi Osman Geedi
a19 group ETH MIL Ethiopian forces
a20 country USA GOV United States
a21 group USA MIL about 450 soldiers
a22 country SOM GOV Somalia
a23 group SOM REB 13 fighters
a24 organization USA MIL U.S. military
a25 organization USA MIL Africa Command
a26 organization IGO IGO African Union
a27 country TUR GOV Turkey
a28 organization IGO IGO Organization of Islamic Cooperation
a29 person IGO IGO U.N. official
a30 organization IGO IGO United Nations
a31 group SOM HLH two hospitals
a32 group SOM - nine badly hurt patients
a33 group SOM LEG Somali lawmakers
a34 group SOM LEG we
a35 person SOM LEG+OPP Sahra Jimale
a36 organization - MED Horn Coast Radio
a37 organization TUR MIL Turkish military plane
p1 place SOM - Mogadishu
p2 place SOM - Liido Star hotel
p3 place ETH - eastern Ethiopia
p4 place TUR - Ankara
t1 2022-08-21
t2 2022-08-19
t3 2022-08-20
t4 2007
t5 2022-05
t6 2022-07
t7 2022-08-14
q1 indirect source=a4 cue=c1
q2 indirect source=a6 cue=c2 to=a7
q3 indirect source=a6 cue=c3
q4 direct source=a12 cue=c4
q5 indirect source=a14 cue=c5 via=a16
q6 indirect source=a14 cue=c6
q7 indirect source=a18 cue=v12
q8 indirect source=a25 cue=c7
q9 indirect source=a20 cue=v20
q10 indirect source=a29 cue=c8
q11 indirect source=a33 cue=v25 to=a4
q12 direct source=a35 cue=c9 to=a36
v1 ASSAULT - occurred loc=p1 ctx=terrorism
v2 ASSAULT - occurred recip=a2 loc=p1 ctx=terrorism
v3 ASSAULT - occurred actor=a1 recip=a3 loc=p2 ctx=terrorism
v4 ASSAULT - occurred actor=a3 loc=p2 ctx=terrorism same=v1
v5 ASSAULT - occurred ctx=terrorism same=v1
v6 ASSAULT - occurred recip=a2 ctx=terrorism same=v2
v7 ASSAULT - occurred loc=p2 time=t2 ctx=terrorism same=v1
v8 ASSAULT suicide-attack occurred actor=a9 loc=p2 time=t2 ctx=terrorism
v9 ASSAULT firearms occurred actor=a10 recip=a11 loc=p2 time=t2 ctx=terrorism
v10 ASSAULT - occurred actor=a14,a15 time=t4 ctx=terrorism
v11 ASSAULT - occurred actor=a14 ctx=terrorism same=v1
v12 THREATEN violence occurred actor=a18 recip=a14 ctx=terrorism
v13 ASSAULT - future actor=a18 recip=a14 ctx=terrorism
v14 ASSAULT - occurred actor=a14,a19 loc=p3 time=t6 ctx=terrorism
v15 MOBILIZE troops occurred actor=a20 loc=a22 time=t5 ctx=military
v16 ASSAULT aerial occurred actor=a20 recip=a23 time=t7 ctx=military,terrorism
v17 ASSAULT aerial occurred actor=a20 recip=a23 time=t7 ctx=military,terrorism same=v16
v18 ACCUSE disapprove occurred actor=a26,a27,a28 ctx=terrorism,diplomatic
v19 ASSAULT - occurred ctx=terrorism same=v1
v20 AGREE - occurred actor=a20 ctx=terrorism,diplomatic
v21 AID - hypothetical actor=a20 ctx=terrorism
v22 ACCUSE investigate occurred ctx=terrorism,legal
v23 AID - future actor=a30 recip=a31 ctx=health
v24 AID - occurred actor=a37 recip=a32 loc=p4 time=t1 ctx=health
v25 REQUEST change occurred actor=a33 recip=a4 ctx=legislative
v26 RETREAT resign hypothetical actor=a4
