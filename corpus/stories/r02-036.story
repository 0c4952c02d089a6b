#story r02-036
#date 2024-01-24
#publisher Gulf and Horn Radio
#kind background
#title Explainer: Who is {v1 attacking} [a1 ships] in [p1 the Red Sea], and why?

[a2 The Northern Highland Movement], which controls most of [p2 northern Yemen], has {v2 attacked} [a1 more than 30 ships] in and near [p1 the Red Sea] since [t1 November]. [a3 The United States] and [a4 Britain] have {v3 bombed} [a2 the group]'s [a5 positions], but the {v4 attacks} go on. Here are some questions and answers.

Why is [a2 the movement] {v5 attacking} [a1 ships]?

[a2 The movement] {c1 says} <q1 [a2 it] is acting in {v34 support} of [a6 the Palestinians] and will {v6 stop} when [a7 Israel] {v7 ends} [a7 its] {v8 war} in [p3 Gaza]>. <q2 “[a8 Ships] that do not go to [a7 Israel] have nothing to fear,”> [a9 movement spokesman Hamid al-Raymi] {c2 said} [t2 last week].

<q3 [a10 Many of the ships] had no link to [a7 Israel]>, {c3 according to} [a11 the International Maritime Safety Council, an industry group]. On [t3 November 19] [a12 fighters] arrived by helicopter and {v9 seized} [a13 a car carrier, the Orion Trader], with [a14 25 sailors] on board. [a2 The movement] has {v10 refused} to {v11 free} [a14 them].

How are [a15 other countries] responding?

In [t4 December] [a3 the United States] formed [a16 a naval force of more than 20 countries]. On [t5 January 10] [a17 the U.N. Security Council] {v12 demanded} <q4 that [a2 the movement] {v13 end} the {v14 attacks}>. [a18 Russia] and [a19 China] abstained. [t11 Two days later] [a21 American and British planes] {v17 struck} more than 60 targets.
<q5 The {v15 strikes} {v18 killed} [a22 five fighters]>, [a2 the movement] {c4 said}, and [a2 it] {v16 vowed} <q6 to {v19 respond}>.

[a3 Washington] on [t6 January 17] {v20 put} [a2 the movement] back on [a3 its] list of terrorist groups. <q7 The decision could be {v21 reversed} if the {v22 attacks} stop>, [a23 U.S. National Security Adviser Joel Kirkland] {c5 said}. [a24 The European Union] {c6 plans} <q8 to {v24 send} [a25 at least three warships] in [t7 February]>. [a26 Egypt], which earns money
from [p10 the Suez Canal], has {v23 refused} to {v25 join} [a16 the force].

What role does [a27 Iran] play?

<q9 [a27 Iran] {v26 provides} [a2 the movement] with drones, missiles and training>, [a28 U.S. officials] {c7 say}. [a27 Tehran] {c8 denies} <q10 {v27 sending} weapons>. On [t8 January 11] [a29 American commandos] {v28 boarded} [a30 a small boat] near [p4 Somalia] and {v29 took} missile parts that came from [a27 Iran]. [a31 Two commandos] drowned.

[a32 Indian Foreign Minister Rohan Deshpande] {v30 visited} [p5 Tehran] on [t9 January 15] and {v31 asked} [a27 Iran] <q11 to use [a27 its] influence on [a2 the movement]>. [a27 Iran] {c9 told} [a32 him] <q12 that [a2 the movement] makes [a2 its] own decisions>, [a33 the Bharat News Service] reported. <q13 [a19 China] has made the same {v32 request}>, {c11 according to} [a34 two Iranian officials].

What is the effect on trade?

About 12 percent of world trade goes through [p1 the Red Sea]. [a35 Shipping companies] now send most container ships around [p6 southern Africa], which takes 10 days longer. <q14 The cost of moving a container from [p7 Shanghai] to [p8 Rotterdam] rose to $4,900 [t2 last week]>, {c12 according to} [a36 the Delft Freight Index].

Could the {v33 attacks} lead to a larger war?

<q15 [a3 The United States] does not want a {v35 war} with [a27 Iran], and [a27 Iran] does not want one with [a3 the United States]>, {c13 said} [a37 Amal Farouk], who studies [p9 Yemen] at [a38 the Beirut Institute of Strategy]. <q16 “The danger is a mistake, for example if a missile {v36 kills} [a39 American sailors],”> [a37 she] {c14 said}.

The {v37 fighting} also threatens peace {v38 talks} between [a2 the movement] and [a40 Saudi Arabia], which {v39 led} [a41 a coalition] against [a2 it] from [t10 2015]. [a42 The U.N. envoy, Henrik Dalgaard], {c15 said} in [t4 December] <q17 that [a43 the two sides] had {v40 agreed} to work toward a lasting {v41 ceasefire}>. <q18 That plan is now “on hold,”> [a44 a Western diplomat] {c16 said}.
---
a1 group - BUS more than 30 ships
a2 organization YEM REB Northern Highland Movement
a3 country USA GOV United States
a4 country GBR GOV Britain
a5 group YEM REB the group's positions
a6 group PSE CVL Palestinians
a7 country ISR GOV Israel
a8 group - BUS ships that do not go to Israel
a9 person YEM REB Hamid al-Raymi
a10 group - BUS many of the ships
a11 organization - BUS International Maritime Safety Council
a12 group YEM REB fighters
a13 organization - BUS Orion Trader
a14 group - LAB 25 sailors
a15 group - GOV other countries
a16 group - MIL naval force of more than 20 countries
a17 organization IGO IGO U.N. Security Council
a18 country RUS GOV Russia
a19 country CHN GOV China
a21 group - MIL American and British planes
a22 group YEM REB five fighters
a23 person USA GOV Joel Kirkland
a24 organization IGO IGO European Union
a25 group - MIL at least three warships
a26 country EGY GOV Egypt
a27 country IRN GOV Iran
a28 group USA GOV U.S. officials
a29 group USA MIL American commandos
a30 organization - - small boat
a31 group USA MIL two commandos
a32 person IND GOV Rohan Deshpande
a33 organization IND MED Bharat News Service
a34 group IRN GOV two Iranian officials
a35 group - BUS shipping companies
a36 organization NLD BUS Delft Freight Index
a37 person LBN EDU Amal Farouk
a38 organization LBN EDU Beirut Institute of Strategy
a39 group USA MIL American sailors
a40 country SAU GOV Saudi Arabia
a41 group - MIL coalition
a42 person IGO IGO Henrik Dalgaard
a43 group - GOV+REB =a2+a40 the two sides
a44 person - GOV Western diplomat
p1 place - - Red Sea
p2 place YEM - northern Yemen
p3 place PSE - Gaza
p4 place SOM - Somalia
p5 place IRN - Tehran
p6 place - - southern Africa
p7 place CHN - Shanghai
p8 place NLD - Rotterdam
p9 place YEM - Yemen
t1 2023-11
t2 2024-W03
t3 2023-11-19
t4 2023-12
t5 2024-01-10
t6 2024-01-17
t7 2024-02
t8 2024-01-11
t9 2024-01-15
t10 2015
t11 2024-01-12
q1 indirect source=a2 cue=c1
q2 direct source=a9 cue=c2
q3 indirect source=a11 cue=c3
q4 indirect source=a17 cue=v12
q5 indirect source=a2 cue=c4
q6 indirect source=a2 cue=v16
q7 indirect source=a23 cue=c5
q8 indirect source=a24 cue=c6
q9 indirect source=a28 cue=c7
q10 indirect source=a27 cue=c8 neg
q11 indirect source=a32 cue=v31 to=a27
q12 indirect source=a27 cue=c9 to=a32 via=a33
q13 indirect source=a34 cue=c11
q14 indirect source=a36 cue=c12
q15 indirect source=a37 cue=c13
q16 direct source=a37 cue=c14
q17 indirect source=a42 cue=c15
q18 mixed source=a44 cue=c16
v1 ASSAULT - occurred actor=a2 recip=a1 loc=p1 ctx=military
v2 ASSAULT - occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT aerial occurred actor=a3,a4 recip=a5 ctx=military
v4 ASSAULT - occurred actor=a2 ctx=military same=v1
v5 ASSAULT - occurred actor=a2 recip=a1 ctx=military same=v1
v6 RETREAT ceasefire hypothetical actor=a2 ctx=military
v7 RETREAT ceasefire hypothetical actor=a7 loc=p3 ctx=military
v8 ASSAULT - occurred actor=a7 loc=p3 ctx=military
v9 COERCE seize occurred actor=a12 recip=a13 time=t3 ctx=military
v10 REJECT yield occurred actor=a2 ctx=military
v11 RETREAT release negated actor=a2 recip=a14 ctx=military
v12 REQUEST yield occurred actor=a17 recip=a2 time=t5 ctx=military
v13 RETREAT ceasefire hypothetical actor=a2 ctx=military
v14 ASSAULT - occurred actor=a2 ctx=military same=v1
v15 ASSAULT aerial occurred ctx=military same=v3
v16 THREATEN violence occurred actor=a2 ctx=military
v17 ASSAULT aerial occurred actor=a21 time=t11 ctx=military same=v3
v18 ASSAULT aerial occurred recip=a22 ctx=military same=v3
v19 ASSAULT - future actor=a2 ctx=military
v20 SANCTION - occurred actor=a3 recip=a2 time=t6 ctx=terrorism
v21 RETREAT - hypothetical actor=a3 ctx=terrorism
v22 ASSAULT - occurred ctx=military same=v1
v23 REJECT assist occurred actor=a26 ctx=military
v24 MOBILIZE weapons future actor=a24 recip=a25 time=t7 ctx=military
v25 COOPERATE - negated actor=a26,a16 ctx=military
v26 AID - occurred actor=a27 recip=a2 ctx=military
v27 AID - negated actor=a27 recip=a2 ctx=military
v28 COERCE seize occurred actor=a29 recip=a30 loc=p4 time=t8 ctx=military
v29 COERCE seize occurred actor=a29 loc=p4 time=t8 ctx=military
v30 CONSULT visit occurred actor=a32 loc=p5 time=t9 ctx=diplomatic
v31 REQUEST change occurred actor=a32 recip=a27 time=t9 ctx=diplomatic
v32 REQUEST change occurred actor=a19 recip=a27 ctx=diplomatic
v33 ASSAULT - occurred actor=a2 ctx=military same=v1
v35 ASSAULT - negated actor=a3,a27 ctx=military
v36 ASSAULT - hypothetical recip=a39 ctx=military
v37 ASSAULT - occurred ctx=military
v38 CONSULT - occurred actor=a2,a40 ctx=diplomatic
v39 ASSAULT - occurred actor=a40 recip=a2 time=t10 ctx=military
v40 AGREE - occurred actor=a43 ctx=diplomatic
v41 RETREAT ceasefire hypothetical actor=a43 ctx=military
p10 place EGY - Suez Canal
v34 SUPPORT - occurred actor=a2 recip=a6 ctx=military
