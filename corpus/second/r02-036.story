#story r02-036
#date 2024-01-24
#publisher Gulf and Horn Radio
#kind background
#title Explainer: Who is {v1 attacking} [a2 ships] in [p1 the Red Sea], and why?

[a1 The Northern Highland Movement], which controls most of [p2 northern [p3 Yemen]], has {v2 attacked} [a2 more than 30 ships] in and near [p1 the Red Sea] since [t1 November]. [a3 The United States] and [a4 Britain] have {v3 bombed} [a1 the group]'s positions, but the {v4 attacks} go on. Here are some questions and answers.

Why is [a1 the movement] {v5 attacking} [a2 ships]?

[a1 The movement] {c1 says} <q1 [a1 it] is acting in {v6 support} of [a5 the Palestinians] and will {v7 stop} when [a6 Israel] {v8 ends} [a6 its] {v9 war} in [p4 Gaza]>. <q2 “[a7 Ships] that do not go to [a6 Israel] have nothing to fear,”> [a8 movement spokesman Hamid al-Raymi] {c2 said} [t2 last week].

<q3 Many of [a2 the ships] had no link to [a6 Israel]>, {c3 according to} [a9 the International Maritime Safety Council, an industry group]. On [t3 November 19] [a10 fighters] arrived by helicopter and {v10 seized} [a11 a car carrier, the Orion Trader], with [a12 25 sailors] on board. [a1 The movement] has {v11 refused} to {v12 free} [a12 them].

How are [a13 other countries] responding?

In [t4 December] [a3 the United States] {v13 formed} [a14 a naval force of more than 20 countries]. On [t5 January 10] [a15 the U.N. Security Council] {v14 demanded} <q4 that [a1 the movement] {v15 end} the {v16 attacks}>. [a16 Russia] and [a17 China] abstained. [t6 Two days later] [a18 American and British planes] {v17 struck} more than 60 targets.
<q5 The {v18 strikes} killed [a19 five fighters]>, [a1 the movement] {c4 said}, and [a1 it] {v19 vowed} <q6 to respond>.

[a3 Washington] on [t7 January 17] {v20 put} [a1 the movement] back on [a3 its] list of terrorist groups. <q7 The decision could be {v21 reversed} if the {v22 attacks} {v23 stop}>, [a20 U.S. National Security Adviser Joel Kirkland] {c5 said}. [a21 The European Union] plans to {v24 send} [a22 at least three warships] in [t8 February]. [a23 Egypt], which earns money
from [p5 the Suez Canal], has {v25 refused} to {v26 join} [a14 the force].

What role does [a24 Iran] play?

<q8 [a24 Iran] {v27 provides} [a1 the movement] with drones, missiles and training>, [a25 U.S. officials] {c6 say}. [a24 Tehran] {c7 denies} <q9 {v28 sending} weapons>. On [t9 January 11] [a26 American commandos] {v29 boarded} a small boat near [p6 Somalia] and {v30 took} missile parts that came from [a24 Iran]. [a27 Two commandos] drowned.

[a28 Indian Foreign Minister Rohan Deshpande] {v31 visited} [p7 Tehran] on [t10 January 15] and {v32 asked} [a24 Iran] <q10 to use [a24 its] influence on [a1 the movement]>. [a24 Iran] {c8 told} [a28 him] <q11 that [a1 the movement] makes [a1 its] own decisions>, [a29 the Bharat News Service] reported. <q12 [a17 China] has made the same {v33 request}>, {c9 according to} [a30 two Iranian officials].

What is the effect on trade?

About 12 percent of world trade goes through [p1 the Red Sea]. [a31 Shipping companies] [t12 now] send most container ships around [p8 southern Africa], which takes 10 days longer. <q13 The cost of moving a container from [p9 Shanghai] to [p10 Rotterdam] rose to $4,900 [t2 last week]>, {c10 according to} [a32 the Delft Freight Index].

Could the {v34 attacks} lead to a larger war?

<q14 [a3 The United States] does not want a {v35 war} with [a24 Iran], and [a24 Iran] does not want one with [a3 the United States]>, {c11 said} [a33 Amal Farouk], who studies [p3 Yemen] at [a34 the Beirut Institute of Strategy]. <q15 “The danger is a mistake, for example if a missile {v36 kills} [a35 American sailors],”> [a33 she] {c12 said}.

The {v37 fighting} also threatens peace {v38 talks} between [a1 the movement] and [a36 Saudi Arabia], which led [a37 a coalition] against [a1 it] from [t11 2015]. [a38 The U.N. envoy, Henrik Dalgaard], {c13 said} in [t4 December] <q16 that [a39 the two sides] had {v39 agreed} to work toward a lasting {v40 ceasefire}>. <q17 That plan is [t12 now] “on hold,”> [a40 a Western diplomat] {c14 said}.
---
a1 organization YEM REB Northern Highland Movement
a2 group - BUS more than 30 ships
a3 country USA GOV United States
a4 country GBR GOV Britain
a5 group PSE CVL the Palestinians
a6 country ISR GOV Israel
a7 group - BUS ships that do not go to Israel
a8 person YEM REB Hamid al-Raymi
a9 organization - BUS International Maritime Safety Council
a10 group YEM REB fighters
a11 group - BUS the Orion Trader
a12 group - CVL 25 sailors
a13 group - GOV other countries
a14 group - MIL a naval force of more than 20 countries
a15 organization IGO IGO U.N. Security Council
a16 country RUS GOV Russia
a17 country CHN GOV China
a18 group - MIL American and British planes
a19 group YEM REB five fighters
a20 person USA GOV Joel Kirkland
a21 organization IGO IGO European Union
a22 group IGO MIL at least three warships
a23 country EGY GOV Egypt
a24 country IRN GOV Iran
a25 group USA GOV U.S. officials
a26 group USA MIL American commandos
a27 group USA MIL two commandos
a28 person IND GOV Rohan Deshpande
a29 organization IND MED Bharat News Service
a30 group IRN GOV two Iranian officials
a31 group - MNC shipping companies
a32 organization NLD BUS Delft Freight Index
a33 person - EDU Amal Farouk
a34 organization LBN EDU Beirut Institute of Strategy
a35 group USA MIL American sailors
a36 country SAU GOV Saudi Arabia
a37 group - MIL a coalition led by Saudi Arabia
a38 person IGO IGO Henrik Dalgaard
a39 group - REB+GOV =a1+a36 the two sides
a40 person - GOV a Western diplomat
p1 place - - Red Sea
p2 place YEM - northern Yemen
p3 place YEM - Yemen
p4 place PSE - Gaza
p5 place EGY - Suez Canal
p6 place SOM - Somalia
p7 place IRN - Tehran
p8 place - - southern Africa
p9 place CHN - Shanghai
p10 place NLD - Rotterdam
t1 2023-11
t2 2024-W03
t3 2023-11-19
t4 2023-12
t5 2024-01-10
t6 2024-01-12
t7 2024-01-17
t8 2024-02
t9 2024-01-11
t10 2024-01-15
t11 2015
t12 PRESENT
q1 indirect source=a1 cue=c1
q2 direct source=a8 cue=c2
q3 indirect source=a9 cue=c3
q4 indirect source=a15 cue=v14 to=a1
q5 indirect source=a1 cue=c4
q6 indirect source=a1 cue=v19
q7 indirect source=a20 cue=c5
q8 indirect source=a25 cue=c6
q9 indirect source=a24 cue=c7 neg
q10 indirect source=a28 cue=v32 to=a24
q11 indirect source=a24 cue=c8 to=a28 via=a29
q12 indirect source=a30 cue=c9
q13 indirect source=a32 cue=c10
q14 indirect source=a33 cue=c11
q15 direct source=a33 cue=c12
q16 indirect source=a38 cue=c13
q17 mixed source=a40 cue=c14
v1 ASSAULT - occurred actor=a1 recip=a2 loc=p1
v2 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t1 same=v1
v3 ASSAULT aerial occurred actor=a3,a4 recip=a1 ctx=military
v4 ASSAULT - occurred actor=a1 recip=a2 same=v1
v5 ASSAULT - occurred actor=a1 recip=a2 same=v1
v6 SUPPORT - occurred actor=a1 recip=a5
v7 RETREAT ceasefire hypothetical actor=a1
v8 RETREAT ceasefire hypothetical actor=a6 loc=p4
v9 ASSAULT - occurred actor=a6 loc=p4 ctx=military
v10 COERCE seize occurred actor=a10 recip=a11 time=t3
v11 REJECT yield occurred actor=a1
v12 RETREAT release negated actor=a1 recip=a12
v13 MOBILIZE troops occurred actor=a3 time=t4 ctx=military
v14 REQUEST yield occurred actor=a15 recip=a1 time=t5 ctx=diplomatic
v15 RETREAT ceasefire hypothetical actor=a1
v16 ASSAULT - occurred actor=a1 same=v1
v17 ASSAULT aerial occurred actor=a18 recip=a1 time=t6 ctx=military
v18 ASSAULT aerial occurred actor=a18 recip=a19 ctx=military same=v17
v19 THREATEN violence occurred actor=a1
v20 SANCTION - occurred actor=a3 recip=a1 time=t7 ctx=terrorism
v21 RETREAT - hypothetical actor=a3 recip=a1 ctx=terrorism
v22 ASSAULT - occurred actor=a1 same=v1
v23 RETREAT ceasefire hypothetical actor=a1
v24 MOBILIZE troops future actor=a21 time=t8 ctx=military
v25 REJECT assist occurred actor=a23 recip=a3 ctx=military
v26 COOPERATE - negated actor=a23,a3 ctx=military
v27 AID - occurred actor=a24 recip=a1 ctx=military
v28 AID - negated actor=a24 recip=a1 ctx=military
v29 COERCE seize occurred actor=a26 loc=p6 time=t9 ctx=military
v30 COERCE seize occurred actor=a26 recip=a24 loc=p6 time=t9 ctx=military
v31 CONSULT visit occurred actor=a28 recip=a24 loc=p7 time=t10 ctx=diplomatic
v32 REQUEST change occurred actor=a28 recip=a24 time=t10 ctx=diplomatic
v33 REQUEST change occurred actor=a17 recip=a24 ctx=diplomatic
v34 ASSAULT - occurred actor=a1 same=v1
v35 ASSAULT - hypothetical actor=a3,a24 ctx=military
v36 ASSAULT heavy-weapons hypothetical recip=a35 ctx=military
v37 ASSAULT - occurred ctx=military
v38 CONSULT - occurred actor=a1,a36 ctx=diplomatic
v39 AGREE - occurred actor=a39 ctx=diplomatic
v40 RETREAT ceasefire future actor=a39 ctx=diplomatic
