#story r01-025
#date 2016-05-17
#publisher Radio Two Rivers
#kind broadcast
#title Evening bulletin: [a1 Venezuela] {v1 mobilises} [a5 troops], [a2 French unions] {v2 block} ports

[a3 ANNOUNCER]: <q1 Good evening. This is [a4 Radio Two Rivers] with the news at six. [a1 Venezuela] has put [a5 its armed forces] on {v3 alert} after [a6 President Ernesto Briceno] declared a {v4 state of emergency}. <q2 [a5 Soldiers] will {v5 take over} [a7 factories] that stop production>, [a6 the president] {c1 said} on [t1 Monday]. [a8 The opposition] {v6 called on} [a9 [a8 its] supporters] <q3 to {v7 ignore} the order>. [a10 Our correspondent Nelly Aranguren] is in [p1 Caracas].>

[a10 ARANGUREN]: <q4 [a11 Police] {v28 closed} twelve metro stations [t2 this morning] to stop a {v8 march} to [a12 the electoral council]. [a13 Several hundred people] got through, and [a11 officers] fired {v9 tear gas} at [a13 them]. <q5 [a14 Seven people] were {v10 detained}>, {c5 according to} [a15 a rights lawyer]. [a8 The opposition] wants a referendum on removing [a6 Mr Briceno]. [a8 It] {c2 says} <q6 [a8 it] will {v12 march} every week until a date is set>.>

[a3 ANNOUNCER]: <q7 In [a16 France], [a17 dock workers] and [a18 lorry drivers] {v13 blocked} the ports of [p2 Le Havre] and [p3 Marseille] to {v14 protest} against a new labour law. [a19 Prime Minister Gilles Fontanet] {v15 ruled out} a {v16 withdrawal} of the law and {v17 warned} <q8 that [a28 police] would {v18 remove} [a29 anyone] on the roads>. [a20 The union leader Martine Lescure] spoke to [a4 this station].>

[a20 LESCURE] (recording): <q9 [a21 We] have {v19 asked} for a {v20 meeting} three times and three times [a19 the prime minister] has {v21 refused}. So [a21 we] will stay here. The refineries are next.>

[a3 ANNOUNCER]: <q10 [a22 The United Nations] {c4 says} <q11 [a23 the two sides in [p4 Yemen]] have {v23 agreed} to {v24 exchange} [a24 half of [a23 their] prisoners] before [t3 the month of Ramadan]>. And [a25 Sri Lanka] has {v25 asked} [a26 other countries] for {v26 help} after landslides buried three villages; [a27 India] has {v27 sent} two ships with food and medicine. The next news is at seven.>
---
a1 country VEN GOV Venezuela
a2 group FRA LAB French unions
a3 person - MED announcer
a4 organization - MED Radio Two Rivers
a5 organization VEN MIL armed forces
a6 person VEN GOV Ernesto Briceno
a7 group VEN BUS factories
a8 organization VEN OPP opposition
a9 group VEN CVL opposition supporters
a10 person - MED Nelly Aranguren
a11 group VEN COP police
a12 organization VEN GOV electoral council
a13 group VEN CVL several hundred people
a14 group VEN CVL seven people
a15 person VEN NGO rights lawyer
a16 country FRA GOV France
a17 group FRA LAB dock workers
a18 group FRA LAB lorry drivers
a19 person FRA GOV Gilles Fontanet
a20 person FRA LAB Martine Lescure
a21 group FRA LAB We (the union)
a22 organization IGO IGO United Nations
a23 group YEM - the two sides in Yemen
a24 group YEM - half of their prisoners
a25 country LKA GOV Sri Lanka
a26 group - GOV other countries
a27 country IND GOV India
a28 group FRA COP police
a29 person FRA - anyone
p1 place VEN - Caracas
p2 place FRA - Le Havre
p3 place FRA - Marseille
p4 place YEM - Yemen
t1 2016-05-16
t2 2016-05-17
t3 2016-06
q1 direct source=a3 cue=-
q2 indirect source=a6 cue=c1
q3 indirect source=a8 cue=v6 to=a9
q4 direct source=a10 cue=-
q5 indirect source=a15 cue=c5
q6 indirect source=a8 cue=c2
q7 direct source=a3 cue=-
q8 indirect source=a19 cue=v17
q9 direct source=a20 cue=- to=a4
q10 direct source=a3 cue=-
q11 indirect source=a22 cue=c4
v1 MOBILIZE troops occurred actor=a1 ctx=military
v2 PROTEST obstruct occurred actor=a2 ctx=economic
v3 MOBILIZE troops occurred actor=a1 ctx=military same=v1
v4 COERCE restrict occurred actor=a6 ctx=executive
v5 COERCE seize future actor=a5 recip=a7 ctx=economic
v6 REQUEST - occurred actor=a8 recip=a9
v7 REJECT yield hypothetical actor=a9 recip=a6
v8 PROTEST demo occurred recip=a12 loc=p1 time=t2 ctx=election
v9 ASSAULT crowd-control occurred actor=a11 recip=a13 loc=p1 time=t2
v10 COERCE arrest occurred actor=a11 recip=a14 loc=p1 time=t2
v12 PROTEST demo future actor=a8 ctx=election
v13 PROTEST obstruct occurred actor=a17,a18 loc=p2,p3 ctx=economic same=v2
v14 PROTEST obstruct occurred actor=a17,a18 loc=p2,p3 ctx=economic same=v2
v15 REJECT yield occurred actor=a19 recip=a17,a18 ctx=legislative,economic
v16 RETREAT withdraw negated actor=a19 ctx=legislative
v17 THREATEN - occurred actor=a19
v18 COERCE - hypothetical actor=a28 recip=a29
v19 REQUEST meet occurred actor=a21 recip=a19
v20 CONSULT - negated actor=a21,a19
v21 REJECT meet occurred actor=a19 recip=a21
v23 AGREE - occurred actor=a23 ctx=diplomatic,military
v24 RETREAT release future actor=a23 recip=a24 time=t3 ctx=military
v25 REQUEST assist occurred actor=a25 recip=a26 ctx=disaster
v26 AID - hypothetical actor=a26 recip=a25 ctx=disaster
v27 AID - occurred actor=a27 recip=a25 ctx=disaster
v28 COERCE restrict occurred actor=a11 loc=p1 time=t2
