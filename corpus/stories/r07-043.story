#story r07-043
#date 2021-06-28
#publisher Joint Command Press Office
#kind statement
#title Statement on {v1 air strikes} against [a4 militia] facilities on [p1 Iraq-Syria border]

[p2 WASHINGTON], [t1 June 27] — At the {v2 direction} of [a2 President Walter Brannigan], [a3 U.S. military forces] [t1 earlier this evening] conducted precision {v4 air strikes} against facilities used by [a4 Iran-backed militia groups] in [p1 the Iraq-Syria border region]. The targets were chosen because [a4 these groups] use them to launch drone {v6 attacks} against [a5 U.S. personnel] in [p3 Iraq].

<q1 “[a3 We] {v7 struck} two weapons storage sites in [p4 Syria], near [p5 Abu Kamal], and one in [p3 Iraq],”> [a6 Defense Department spokesman Rear Adm. Thomas Brackett] {c1 said}. <q2 “[a2 The president] has been clear that [a2 he] will act to protect [a5 American troops].”>

[a4 The militias] have {v8 attacked} [a7 U.S. interests] in [p3 Iraq] at least five times with drones since [t2 April]. On [t3 April 14], a drone {v9 dropped} explosives near [p6 Erbil airport], and on [t4 May 8] [p7 the Ain al-Asad air base] was {v10 hit}. No [a8 American] was {v11 killed} in those {v12 attacks}.

[a10 Iraq]'s [a11 prime minister, Mustafa al-Rikabi], {c2 called} the {v13 strikes} <q3 “a blatant violation of sovereignty”>. [a12 The Syrian state news agency] {c3 said} <q4 [a13 a child] had been {v14 killed} and [a14 three people] {v15 wounded} in [p5 Abu Kamal] at 1 a.m. on [t5 Monday]>. [a15 The Brigades of the Martyred Leader, one of [a4 the groups]], {c4 said} <q5 [a16 four of [a15 its] fighters] had been {v16 killed}>, and {v17 vowed} <q6 “open {v18 war}”>.

Late on [t5 Monday], rockets were {v19 fired} at [a5 U.S. troops] at [p8 the al-Omar oil field in eastern Syria]. [a3 U.S. forces] {v20 responded} with artillery. There were no injuries.

[a17 The United States] is in [p3 Iraq] at the {v21 invitation} of [a18 the Iraqi government] to {v22 help} [a19 its security forces] {v23 defeat} [a20 the remaining jihadist cells]. [a17 The United States] will continue to take necessary action. The {v25 strikes} were the second that [a2 the president] has {v26 ordered} since [t6 Jan. 20]; the first {v27 hit} [p4 Syria] on [t7 Feb. 25].
---
a2 person USA GOV Walter Brannigan
a3 group USA MIL U.S. military forces
a4 group IRQ UAF Iran-backed militia groups
a5 group USA MIL U.S. personnel
a6 person USA MIL Thomas Brackett
a7 group USA - U.S. interests
a8 person USA - American
a10 country IRQ GOV Iraq
a11 person IRQ GOV Mustafa al-Rikabi
a12 organization SYR MED Syrian state news agency
a13 person SYR CVL child
a14 group SYR CVL three people
a15 organization IRQ UAF Brigades of the Martyred Leader
a16 group IRQ UAF four fighters
a17 country USA GOV United States
a18 organization IRQ GOV Iraqi government
a19 group IRQ MIL Iraqi security forces
a20 group - REB remaining jihadist cells
p1 place - - Iraq-Syria border region
p2 place USA - Washington
p3 place IRQ - Iraq
p4 place SYR - Syria
p5 place SYR - Abu Kamal
p6 place IRQ - Erbil airport
p7 place IRQ - Ain al-Asad air base
p8 place SYR - al-Omar oil field
t1 2021-06-27
t2 2021-04
t3 2021-04-14
t4 2021-05-08
t5 2021-06-28
t6 2021-01-20
t7 2021-02-25
q1 direct source=a6 cue=c1
q2 direct source=a6 cue=-
q3 mixed source=a11 cue=c2
q4 indirect source=a12 cue=c3
q5 indirect source=a15 cue=c4
q6 mixed source=a15 cue=v17
v1 ASSAULT aerial occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=military
v2 REQUEST - occurred actor=a2 recip=a3 time=t1 ctx=military
v4 ASSAULT aerial occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=military same=v1
v6 ASSAULT drone occurred actor=a4 recip=a5 loc=p3 ctx=military
v7 ASSAULT aerial occurred actor=a3 recip=a4 loc=p5,p3 time=t1 ctx=military same=v1
v8 ASSAULT drone occurred actor=a4 recip=a7 loc=p3 time=t2 ctx=military same=v6
v9 ASSAULT drone occurred actor=a4 loc=p6 time=t3 ctx=military
v10 ASSAULT drone occurred actor=a4 loc=p7 time=t4 ctx=military
v11 ASSAULT - negated recip=a8 ctx=military
v12 ASSAULT drone occurred actor=a4 ctx=military same=v8
v13 ASSAULT aerial occurred ctx=military same=v1
v14 ASSAULT aerial occurred actor=a3 recip=a13 loc=p5 time=t5 ctx=military same=v1
v15 ASSAULT - occurred actor=a3 recip=a14 loc=p5 time=t5 ctx=military same=v1
v16 ASSAULT aerial occurred actor=a3 recip=a16 ctx=military same=v1
v17 THREATEN violence occurred actor=a15 recip=a3 ctx=military
v18 ASSAULT - hypothetical actor=a15 recip=a3 ctx=military
v19 ASSAULT heavy-weapons occurred actor=a4 recip=a5 loc=p8 time=t5 ctx=military
v20 ASSAULT heavy-weapons occurred actor=a3 recip=a4 loc=p8 time=t5 ctx=military
v21 AGREE - occurred actor=a18 recip=a17 ctx=military
v22 AID - occurred actor=a17 recip=a19 loc=p3 ctx=military
v23 ASSAULT - future actor=a19 recip=a20 loc=p3 ctx=military
v25 ASSAULT aerial occurred actor=a3 ctx=military same=v1
v26 REQUEST - occurred actor=a2 ctx=military
v27 ASSAULT aerial occurred actor=a3 loc=p4 time=t7 ctx=military
