#story r02-023
#date 2022-08-21
#publisher Horn Coast Radio
#kind report
#title [a1 Somali forces] end hotel {v1 siege} in [p1 Mogadishu], [a2 at least 21] {v2 killed}

[p1 MOGADISHU] — <q1 [a1 Somali special forces] have {v3 killed} [a3 the last gunmen] who {v4 attacked} [a4 a hotel] in [p1 the capital]>, [a5 the police commissioner] {c1 said} on [t1 Sunday], at the end of a {v5 siege} that lasted more than 30 hours.

<q2 [a2 At least 21 people] were {v6 killed} and [a6 117] {v7 injured}>, [a7 Health Minister Yusuf Haji Nur] {c2 told} [a8 reporters]. <q3 [a9 Fifteen of the injured] were in critical condition>, [a7 he] {c3 said}.

The {v8 attack} on [a4 the Liido Star hotel] began on [t2 Friday] evening, when [a10 a suicide bomber] {v9 blew up} a car at the gate. [a3 At least four men with rifles] then went inside and {v10 shot at} [a12 guests]. <q4 “[a13 I] lay under a table and heard [a3 them] going from room to room,”> {c4 said} [a13 Hodan Ali, 28], who was found by [a14 soldiers] on [t3 Saturday].

[a15 The Islamic Youth Army], which has {v12 fought} [a16 the government] since [t4 2007], {c5 said} <q5 [a15 it] was behind the {v14 attack}>, according to [a18 the Sahil Monitor, a company] that follows extremist websites. <q6 [a17 Government officials] used [a4 the hotel] for {v15 meetings}>, [a15 the group] {c7 said}.

[a20 President Abdi Osman Geedi], who was elected in [t5 May], has {v17 promised} <q7 to {v18 defeat} [a15 the group]>. In [t6 July] [a15 it] {v19 crossed} into [p3 eastern Ethiopia] and {v20 fought} with [a21 Ethiopian forces] for three days. <q8 [a22 The United States], which {v21 returned} [a23 about 450 soldiers] to [p2 Somalia] in [t5 May], {v22 killed} [a24 13 fighters]
in an {v23 airstrike} [t7 a week ago]>, [a25 the U.S. military's Africa Command] {c8 said}.

[a26 The African Union], [a27 Turkey] and [a28 the Organization of Islamic Cooperation] {v24 condemned} the {v25 attack}. [a22 Washington] {v26 offered} <q9 to {v27 help} with the investigation>. [a29 A U.N. official] {c9 said} <q10 [a30 the United Nations] would {v28 send} blood, bandages and medicine to [a31 two hospitals]>, and [a32 a Turkish military plane] {v29 flew} [a33 nine badly hurt patients]
to [p4 Ankara] on [t1 Sunday].

[a34 Somali lawmakers] {v30 called on} [a5 the police commissioner] <q11 to {v31 resign}>. <q12 “[a34 We] want to know how a car full of explosives passed four checkpoints,”> [a36 opposition lawmaker Sahra Jimale] {c10 told} [a37 Horn Coast Radio].
---
a1 group SOM MIL Somali special forces
a2 group SOM CVL at least 21 people
a3 group SOM UAF gunmen
a4 organization SOM BUS Liido Star hotel
a5 person SOM COP police commissioner
a6 group SOM CVL 117 injured
a7 person SOM GOV Yusuf Haji Nur
a8 group - MED reporters
a9 group SOM CVL fifteen of the injured
a10 person SOM UAF suicide bomber
a12 group SOM CVL guests
a13 person SOM CVL Hodan Ali
a14 group SOM MIL soldiers
a15 organization SOM REB Islamic Youth Army
a16 country SOM GOV Somalia
a17 group SOM GOV government officials
a18 organization - BUS Sahil Monitor
a20 person SOM GOV Abdi Osman Geedi
a21 group ETH MIL Ethiopian forces
a22 country USA GOV United States
a23 group USA MIL about 450 soldiers
a24 group SOM REB 13 fighters
a25 organization USA MIL U.S. military's Africa Command
a26 organization IGO IGO African Union
a27 country TUR GOV Turkey
a28 organization IGO IGO Organization of Islamic Cooperation
a29 person IGO IGO U.N. official
a30 organization IGO IGO United Nations
a31 group SOM HLH two hospitals
a32 group TUR MIL Turkish military plane
a33 group SOM CVL nine badly hurt patients
a34 group SOM LEG Somali lawmakers
a36 person SOM OPP+LEG Sahra Jimale
a37 organization SOM MED Horn Coast Radio
p1 place SOM - Mogadishu
p2 place SOM - Somalia
p3 place ETH - eastern Ethiopia
p4 place TUR - Ankara
t1 2022-08-21
t2 2022-08-19
t3 2022-08-20
t4 2007
t5 2022-05
t6 2022-07
t7 2022-08-14
q1 indirect source=a5 cue=c1
q2 indirect source=a7 cue=c2 to=a8
q3 indirect source=a7 cue=c3
q4 direct source=a13 cue=c4
q5 indirect source=a15 cue=c5 via=a18
q6 indirect source=a15 cue=c7
q7 indirect source=a20 cue=v17
q8 indirect source=a25 cue=c8
q9 indirect source=a22 cue=v26
q10 indirect source=a29 cue=c9
q11 indirect source=a34 cue=v30 to=a5
q12 direct source=a36 cue=c10 to=a37
v1 ASSAULT - occurred loc=p1 ctx=terrorism
v2 ASSAULT - occurred recip=a2 loc=p1 ctx=terrorism same=v1
v3 ASSAULT firearms occurred actor=a1 recip=a3 loc=p1 ctx=terrorism
v4 ASSAULT - occurred actor=a3 recip=a4 loc=p1 ctx=terrorism same=v1
v5 ASSAULT - occurred ctx=terrorism same=v1
v6 ASSAULT - occurred recip=a2 ctx=terrorism same=v1
v7 ASSAULT - occurred recip=a6 ctx=terrorism same=v1
v8 ASSAULT - occurred recip=a4 time=t2 ctx=terrorism same=v1
v9 ASSAULT suicide-attack occurred actor=a10 recip=a4 time=t2 ctx=terrorism
v10 ASSAULT firearms occurred actor=a3 recip=a12 ctx=terrorism
v12 ASSAULT - occurred actor=a15,a16 time=t4 ctx=military
v14 ASSAULT - occurred actor=a15 ctx=terrorism same=v1
v15 CONSULT - occurred actor=a17 loc=a4
v17 THREATEN violence occurred actor=a20 recip=a15 ctx=military
v18 ASSAULT - future actor=a20 recip=a15 ctx=military
v19 ASSAULT - occurred actor=a15 loc=p3 time=t6 ctx=military
v20 ASSAULT - occurred actor=a15,a21 loc=p3 time=t6 ctx=military same=v19
v21 AID - occurred actor=a22 loc=p2 time=t5 ctx=military
v22 ASSAULT aerial occurred actor=a22 recip=a24 time=t7 ctx=military
v23 ASSAULT aerial occurred actor=a22 recip=a24 time=t7 ctx=military same=v22
v24 ACCUSE disapprove occurred actor=a26,a27,a28 ctx=terrorism
v25 ASSAULT - occurred ctx=terrorism same=v1
v26 AGREE - occurred actor=a22 ctx=crime
v27 AID - hypothetical actor=a22 ctx=crime
v28 AID - future actor=a30 recip=a31 ctx=health
v29 AID - occurred actor=a32 recip=a33 time=t1 ctx=health
v30 REQUEST yield occurred actor=a34 recip=a5 ctx=executive
v31 RETREAT resign hypothetical actor=a5 ctx=executive
