#story r03-036
#date 2021-05-20
#publisher Nile Valley Agency
#kind wire
#title [a1 Egypt] {v1 sends} [a2 troops] to [a3 Sudan] for joint {v2 exercise}, {c1 says} <q1 [a1 it] does not seek {v3 war} over dam>

[p1 KHARTOUM], [t1 May 20] - <q2 [a2 Egyptian troops] arrived in [p2 Sudan] by sea and air for a joint {v4 exercise} that will begin on [t2 May 26], the third between [a4 the two armies] in six months>, [a5 the Egyptian armed forces] {c2 said} on [t1 Thursday].

<q3 The {v5 drills}, called Guardians of the Nile, will involve air defence units, paratroopers and naval vessels at [p3 Wadi Seidna], [p4 Marawi] and [p5 Port Sudan]>, {c3 according to} a statement. [a6 The chief of [a7 the Sudanese general staff], Lieutenant General Hashim al-Rayah], {c4 told} [a8 reporters] <q4 that the {v7 exercise} was “not directed against [a9 any neighbour]”>.

[a1 Egypt] and [a3 Sudan] are in dispute with [a10 Ethiopia] over a dam that [a10 Addis Ababa] has built on [p6 the Blue Nile]. {v8 Talks} under [a11 the African Union] broke down in [p7 Kinshasa] in [t3 April]. [a12 Both countries] {v9 demand} a binding agreement before the reservoir is filled for a second time in [t4 July]; [a10 Ethiopia] {v10 rejects} that and has {v11 refused} the {v12 mediation} of [a13 the United States] and [a14 the European Union].

<q5 “[a1 We] are for {v28 negotiation} and [a1 we] have {v13 proposed} [a15 a quartet of mediators]. Nobody should expect [a1 us] to {v14 attack},”> [a16 Egyptian Foreign Minister Nabil Rostom] {c5 said} in [p8 Paris] on [t5 Monday], where [a17 France] {v15 lent} [a3 Sudan] $1.5 billion to clear [a3 its] arrears to [a18 the International Monetary Fund] and {v17 cancelled} $5 billion of [a3 its] debt.

[a19 The U.S. envoy for [p9 the Horn of Africa], Harold Whitcombe], {v18 visited} [a20 the three capitals] [t6 this month] and {v19 urged} [a21 the parties] <q6 to return to the {v20 talks}>. <q7 [a19 He] is expected back in [t7 June]>, [a22 a diplomat] {c6 said}.

[a23 Saudi Arabia] has {v22 offered} <q8 to host a {v23 meeting}>. [a10 Ethiopia]'s [a24 ambassador in [p1 Khartoum]] {v25 complained} in [t8 March] of maps drawn up in [p2 Sudan], and [a3 Sudan] {v26 recalled} [a25 its own ambassador] from [p10 Addis Ababa] in [t9 February] after [a26 Ethiopian militiamen] {v27 killed} [a27 five women and a child] near the border.
---
a1 country EGY GOV Egypt
a2 group EGY MIL Egyptian troops
a3 country SDN GOV Sudan
a4 group - MIL the two armies
a5 organization EGY MIL Egyptian armed forces
a6 person SDN MIL Hashim al-Rayah
a7 organization SDN MIL Sudanese general staff
a8 group - MED reporters
a9 country - GOV any neighbour
a10 country ETH GOV Ethiopia
a11 organization IGO IGO African Union
a12 group - GOV =a1+a3 both countries
a13 country USA GOV United States
a14 organization IGO IGO European Union
a15 group - GOV quartet of mediators
a16 person EGY GOV Nabil Rostom
a17 country FRA GOV France
a18 organization IGO IGO International Monetary Fund
a19 person USA GOV Harold Whitcombe
a20 group - GOV the three capitals
a21 group - GOV =a1+a3+a10 the parties
a22 person - GOV a diplomat
a23 country SAU GOV Saudi Arabia
a24 person ETH GOV Ethiopia's ambassador in Khartoum
a25 person SDN GOV Sudan's ambassador
a26 group ETH REB Ethiopian militiamen
a27 group SDN CVL five women and a child
p1 place SDN - Khartoum
p2 place SDN - Sudan
p3 place SDN - Wadi Seidna
p4 place SDN - Marawi
p5 place SDN - Port Sudan
p6 place ETH - Blue Nile
p7 place COD - Kinshasa
p8 place FRA - Paris
p9 place - - Horn of Africa
p10 place ETH - Addis Ababa
t1 2021-05-20
t2 2021-05-26
t3 2021-04
t4 2021-07
t5 2021-05-17
t6 2021-05
t7 2021-06
t8 2021-03
t9 2021-02
q1 indirect source=a1 cue=c1
q2 indirect source=a5 cue=c2
q3 indirect source=a5 cue=c3
q4 mixed source=a6 cue=c4 to=a8
q5 direct source=a16 cue=c5
q6 indirect source=a19 cue=v19 to=a21
q7 indirect source=a22 cue=c6
q8 indirect source=a23 cue=v22
v1 COOPERATE - occurred actor=a1,a3 ctx=military
v2 COOPERATE - future actor=a1,a3 ctx=military
v3 ASSAULT - negated actor=a1 ctx=military,resource
v4 COOPERATE - future actor=a4 loc=p2 time=t2 ctx=military same=v2
v5 COOPERATE - future actor=a4 loc=p3,p4,p5 time=t2 ctx=military same=v2
v7 COOPERATE - future actor=a4 ctx=military same=v2
v8 CONSULT third-party occurred actor=a1,a3,a10,a11 loc=p7 time=t3 ctx=diplomatic,resource
v9 REQUEST change occurred actor=a12 recip=a10 ctx=resource
v10 REJECT change occurred actor=a10 recip=a12 ctx=resource
v11 REJECT meet occurred actor=a10 recip=a13,a14 ctx=diplomatic
v12 CONSULT third-party negated actor=a13,a14 recip=a10 ctx=diplomatic
v13 AGREE - occurred actor=a1 ctx=diplomatic
v14 ASSAULT - negated actor=a1 recip=a10 ctx=military
v15 AID - occurred actor=a17 recip=a3 loc=p8 time=t5 ctx=economic
v17 AID - occurred actor=a17 recip=a3 loc=p8 time=t5 ctx=economic
v18 CONSULT visit occurred actor=a19 recip=a20 time=t6 ctx=diplomatic
v19 REQUEST meet occurred actor=a19 recip=a21 time=t6 ctx=diplomatic
v20 CONSULT third-party hypothetical actor=a21 ctx=diplomatic
v22 AGREE - occurred actor=a23 recip=a21 ctx=diplomatic
v23 CONSULT third-party hypothetical actor=a23 recip=a21 ctx=diplomatic
v25 ACCUSE disapprove occurred actor=a24 recip=a3 loc=p1 time=t8 ctx=territory
v26 SANCTION withdraw occurred actor=a3 recip=a10 time=t9 ctx=diplomatic
v27 ASSAULT - occurred actor=a26 recip=a27 ctx=territory
v28 CONSULT - hypothetical actor=a1 ctx=diplomatic,resource
