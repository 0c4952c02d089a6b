#story r07-045
#date 2019-09-15
#publisher Gulf Daily Bulletin
#kind wire
#title [a1 Yemeni rebels] {c1 say} <q1 {v1 hit} [a2 Saudi] oil plants with ten drones>

[p1 DUBAI], [t1 Sept 15] - <q8 Fires at two plants in the heart of [a2 Saudi Arabia]'s oil industry, including the world's biggest crude processing facility, were under control on [t1 Sunday], a day after they were {v2 attacked} with drones>, [a3 the Saudi interior ministry] {c2 said}.

[a1 The Zaydi Guardians], who control [p2 the Yemeni capital, Sanaa], {c8 claimed} <q10 the {v4 attack} on [p3 Abqaiq] and [p4 Khurais]>. <q2 [a1 The movement] {v28 sent} ten drones and would widen [a1 its] {v6 strikes} until [a5 the Saudi-led coalition] stops {v7 bombing} [p5 Yemen]>, [a6 its military spokesman, Brig. Ali Qasem], {c3 told} [a7 the rebels' TV channel].

[a8 U.S. Secretary of State Philip Hargrove] {v8 blamed} [a9 Iran], {c4 writing} <q3 that there was no evidence the {v9 attack} came from [p5 Yemen]>. [a9 Iran]'s [a10 Foreign Ministry] {c9 rejected} <q11 the “blind” {v11 accusations}> on [t1 Sunday]. [a11 Iraq] {c5 denied} <q4 that [a11 its] territory had been used to {v12 launch} the drones>.

<q5 No [a12 workers] were {v13 hurt}>, [a13 state oil company Najd Petroleum] {c6 said}. <q6 Output has been cut by 5.7 million barrels a day, more than half of [a2 the kingdom]'s total>. Oil prices were expected to jump when markets opened in [p6 Asia].

<q9 [a5 The coalition], which {v14 intervened} in [p5 Yemen] in [t2 2015] after [a1 the rebels] {v15 drove} [a14 the government] from [p2 Sanaa], carried out {v17 air strikes} on [p7 the rebels' northern stronghold of Saada] on [t3 Saturday evening]>, [a15 residents] {c7 said}. [a1 The rebels] {v18 hit} [p8 Saudi Arabia's Shaybah oilfield] with drones [t4 last month] and {v19 attacked} two pumping stations west of [p9 Riyadh] on [t5 May 14].

[a16 The U.N. envoy for [p5 Yemen], Henrik Dalgaard], {v20 called on} [a17 all sides] <q7 to prevent further {v21 attacks}>. A {v22 truce} [a16 he] {v23 negotiated} for [p10 the port of Hodeidah] in [t6 December], at {v24 talks} in [p11 Sweden], has mostly held, but no [a18 prisoners] have been {v26 exchanged} as {v27 agreed}.
---
a1 organization YEM REB Zaydi Guardians
a2 country SAU GOV Saudi Arabia
a3 organization SAU GOV Saudi interior ministry
a5 organization IGO MIL Saudi-led coalition
a6 person YEM REB Ali Qasem
a7 organization YEM MED+REB rebels' TV channel
a8 person USA GOV Philip Hargrove
a9 country IRN GOV Iran
a10 organization IRN GOV Iran's Foreign Ministry
a11 country IRQ GOV Iraq
a12 group - LAB workers
a13 organization SAU BUS Najd Petroleum
a14 organization YEM GOV Yemeni government
a15 group YEM CVL residents
a16 person IGO IGO Henrik Dalgaard
a17 group - - all sides
a18 group YEM - prisoners
p1 place ARE - Dubai
p2 place YEM - Sanaa
p3 place SAU - Abqaiq
p4 place SAU - Khurais
p5 place YEM - Yemen
p6 place - - Asia
p7 place YEM - Saada
p8 place SAU - Shaybah oilfield
p9 place SAU - Riyadh
p10 place YEM - Hodeidah
p11 place SWE - Sweden
t1 2019-09-15
t2 2015
t3 2019-09-14
t4 2019-08
t5 2019-05-14
t6 2018-12
q1 indirect source=a1 cue=c1
q2 indirect source=a6 cue=c3 to=a7
q3 indirect source=a8 cue=c4
q4 indirect source=a11 cue=c5 neg
q5 indirect source=a13 cue=c6
q6 indirect source=a13 cue=-
q7 indirect source=a16 cue=v20 to=a17
q8 indirect source=a3 cue=c2
q9 indirect source=a15 cue=c7
v1 ASSAULT drone occurred actor=a1 recip=a2 loc=p3,p4 time=t3 ctx=military,resource
v2 ASSAULT drone occurred recip=a2 loc=a2 time=t3 ctx=military,resource same=v1
v4 ASSAULT drone occurred actor=a1 loc=p3,p4 time=t3 ctx=military,resource same=v1
v6 ASSAULT - hypothetical actor=a1 recip=a2 ctx=military
v7 ASSAULT explosives occurred actor=a5 loc=p5 ctx=military
v8 ACCUSE disapprove occurred actor=a8 recip=a9 ctx=military
v9 ASSAULT drone occurred ctx=military same=v1
v11 ACCUSE disapprove occurred actor=a8 recip=a9 ctx=military same=v8
v12 ASSAULT drone negated loc=a11 ctx=military
v13 ASSAULT - negated recip=a12 ctx=military
v14 ASSAULT - occurred actor=a5 loc=p5 time=t2 ctx=military
v15 COERCE seize occurred actor=a1 recip=a14 loc=p2 ctx=military
v17 ASSAULT aerial occurred actor=a5 recip=a1 loc=p7 time=t3 ctx=military
v18 ASSAULT drone occurred actor=a1 recip=a2 loc=p8 time=t4 ctx=military
v19 ASSAULT - occurred actor=a1 recip=a2 loc=p9 time=t5 ctx=military
v20 REQUEST yield occurred actor=a16 recip=a17 ctx=military
v22 RETREAT ceasefire occurred loc=p10 time=t6 ctx=military
v23 CONSULT third-party occurred actor=a16 loc=p11 time=t6 ctx=military
v24 CONSULT third-party occurred actor=a16 loc=p11 time=t6 ctx=military same=v23
v26 RETREAT release negated recip=a18 ctx=military
v27 AGREE - occurred time=t6 ctx=military
q10 indirect source=a1 cue=c8
v21 ASSAULT - hypothetical actor=a17 ctx=military
v28 ASSAULT drone occurred actor=a1 recip=a2 ctx=military,resource same=v1
q11 mixed source=a10 cue=c9 neg
