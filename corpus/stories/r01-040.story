#story r01-040
#date 2018-07-16
#publisher Mesopotamia News Service
#kind wire
#title [a1 Iraq] {v1 promises} jobs and water as {v2 protests} spread in south

[p1 BASRA], [t1 July 16] - [a1 The Iraqi government] {v3 promised} on [t1 Monday] <q1 to create 10,000 jobs in [p1 Basra] and to spend $3 billion on water and electricity>, after a week of {v5 protests} in which [a2 eight people] have been {v6 killed}.

[a3 Hundreds of young men] {v7 blocked} the road to [p2 the Zubair oil field] for a third day and {v9 stormed} [a4 the governor's office]. [a5 Police] {v10 beat} [a3 the men] with batons and fired into the air. <q2 “[a6 We] have no work, no water and no power,”> {c1 said} [a7 Hussein Abdul Karim, 25].

The {v11 protests} began on [t2 July 8], days after [a8 Iran] {v12 cut off} electricity to [p3 southern Iraq] because [a1 Iraq] had not paid [a1 its] bills. [a9 Electricity Minister Qusay al-Tamimi] {v14 travelled} to [p4 Tehran] on [t3 Sunday] to {v15 ask} [a8 Iran] <q3 to {v16 restore} the supply>, but <q4 [a10 Iranian officials] {v17 refused}>, [a11 an aide to [a9 the minister]] {c2 told} [a12 this agency].

[a13 Kuwait] {v18 sent} 17 mobile generators to [p1 Basra]. [a14 Saudi Arabia] has {v19 offered} to {v20 sell} electricity to [a1 Iraq] at a quarter of the [a8 Iranian] price.

[a15 Prime Minister Salman al-Rubaie] {v21 ordered} the {v22 release} of [a16 protesters] {v23 arrested} since [t4 last week] and {v24 suspended} [a17 the head of [p1 Basra]'s electricity department]. <q5 “[a18 We] will not {v25 use force} against [a19 unarmed people],”> [a15 he] {c3 said} after {v26 meeting} [a20 tribal leaders]. [a21 A rights group, Shatt Watch], {c4 said} <q6 [a5 the police] still {v27 held} [a22 81 men]>.

[a1 The government] {v28 cut} internet access in most of [p5 the country] from [t5 Saturday], and [a23 two airlines] stopped flights to [p6 Najaf] after [a24 a crowd] {v30 occupied} [p7 the airport] for two hours. <q7 [a25 Three brigades] were {v31 moved} to [p1 Basra] from [p8 the north]>, [a26 the military command] {c5 said}.
---
a1 organization IRQ GOV Iraq's government
a2 group IRQ CVL eight people
a3 group IRQ CVL hundreds of young men
a4 organization IRQ GOV governor's office
a5 group IRQ COP police
a6 group IRQ CVL We (the young men)
a7 person IRQ CVL Hussein Abdul Karim
a8 country IRN GOV Iran
a9 person IRQ GOV Qusay al-Tamimi
a10 group IRN GOV Iranian officials
a11 person IRQ GOV aide to the minister
a12 organization - MED Mesopotamia News Service
a13 country KWT GOV Kuwait
a14 country SAU GOV Saudi Arabia
a15 person IRQ GOV Salman al-Rubaie
a16 group IRQ CVL protesters
a17 person IRQ GOV head of Basra's electricity department
a18 organization IRQ GOV We (the government)
a19 group IRQ CVL unarmed people
a20 group IRQ ELI tribal leaders
a21 organization IRQ NGO Shatt Watch
a22 group IRQ CVL 81 men
a23 group - BUS two airlines
a24 group IRQ CVL a crowd
a25 group IRQ MIL three brigades
a26 organization IRQ MIL military command
p1 place IRQ - Basra
p2 place IRQ - Zubair oil field
p3 place IRQ - southern Iraq
p4 place IRN - Tehran
p5 place IRQ - Iraq
p6 place IRQ - Najaf
p7 place IRQ - Najaf airport
p8 place IRQ - northern Iraq
t1 2018-07-16
t2 2018-07-08
t3 2018-07-15
t4 2018-W28
t5 2018-07-14
q1 indirect source=a1 cue=v3
q2 direct source=a7 cue=c1
q3 indirect source=a9 cue=v15 to=a8
q4 indirect source=a11 cue=c2 to=a12
q5 direct source=a15 cue=c3
q6 indirect source=a21 cue=c4
q7 indirect source=a26 cue=c5
v1 CONCEDE - occurred actor=a1 time=t1 ctx=economic,resource
v2 PROTEST demo occurred ctx=economic,resource
v3 CONCEDE - occurred actor=a1 time=t1 ctx=economic,resource same=v1
v5 PROTEST demo occurred ctx=economic,resource same=v2
v6 ASSAULT - occurred recip=a2
v7 PROTEST obstruct occurred actor=a3 loc=p2 ctx=resource
v9 PROTEST riot occurred actor=a3 recip=a4 loc=p1
v10 ASSAULT beat occurred actor=a5 recip=a3 loc=p1
v11 PROTEST demo occurred time=t2 ctx=economic,resource same=v2
v12 COERCE withhold occurred actor=a8 recip=a1 loc=p3 ctx=resource
v14 CONSULT visit occurred actor=a9 recip=a8 loc=p4 time=t3 ctx=resource,diplomatic
v15 REQUEST assist occurred actor=a9 recip=a8 loc=p4 time=t3 ctx=resource
v16 RETREAT - hypothetical actor=a8 recip=a1 ctx=resource
v17 REJECT assist occurred actor=a10 recip=a9 ctx=resource
v18 AID - occurred actor=a13 recip=a1 loc=p1 ctx=resource
v19 AGREE - occurred actor=a14 recip=a1 ctx=resource,economic
v20 COOPERATE - hypothetical actor=a14,a1 ctx=resource,economic
v21 REQUEST yield occurred actor=a15 ctx=legal
v22 RETREAT release future recip=a16 ctx=legal
v23 COERCE arrest occurred recip=a16 time=t4
v24 SANCTION - occurred actor=a15 recip=a17 ctx=executive
v25 ASSAULT - negated actor=a18 recip=a19
v26 CONSULT - occurred actor=a15,a20
v27 COERCE arrest occurred actor=a5 recip=a22 same=v23
v28 COERCE censor occurred actor=a1 loc=p5 time=t5 ctx=technology
v30 PROTEST obstruct occurred actor=a24 loc=p7
v31 MOBILIZE troops occurred actor=a25 loc=p1 ctx=military
