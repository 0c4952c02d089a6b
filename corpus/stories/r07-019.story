#story r07-019
#date 2024-06-11
#publisher Nile Confluence News
#kind report
#title Hospital in [p1 El Fasher, [p10 Sudan]] shut after {v2 raid} by [a1 paramilitaries]

<q1 The main hospital in [p1 El Fasher], the last city in [p2 Sudan's Darfur region] under [a2 army] control, stopped work on [t1 Sunday] after [a1 paramilitary fighters] {v3 raided} it, {v4 shooting} at [a3 staff] and {v5 looting} drugs and an ambulance>, [a4 the medical charity Doctors Without Borders] {c1 said}.

<q2 [a5 Fighters of [a6 the Western Border Forces (WBF)]] drove into the courtyard of [p3 South Hospital] at midday>, {c2 said} [a7 Claire Thibaudet, the charity's emergency coordinator]. <q3 “Only [a8 ten patients] were left because [a9 most] had been {v6 moved} out on [t2 Friday] and [t3 Saturday]. Nobody was {v7 killed},”> [a7 she] {c3 told} [a10 reporters] in [p4 Nairobi] on [t4 Monday].

[a6 The WBF] did not answer a request for comment. [a11 A local group, the Zamzam Resistance Committee], {c4 said} <q4 [a12 at least 23 people] were {v8 killed} on [t1 Sunday] by artillery {v9 fire} in [p5 the city's southern districts] and near [p6 the Abu Shouk camp]>. <q5 [a2 The army] {v10 bombed} [a6 WBF] positions east of [p1 the city] with Antonov aircraft in the evening>, [a11 it] {c5 added}.

[a6 The WBF] and [a13 allied Arab militias] have {v11 besieged} [p1 El Fasher] since [t5 May 10]. <q6 [a14 More than 190 people] were {v12 killed} in the first three weeks>, {c6 according to} [a15 the World Health Organization]. [a16 The U.N. Security Council] is to vote [t6 this week] on a [a17 British] draft that {v14 demands} an {v15 end} to the {v16 siege}.

[a2 The army] and [a6 the WBF] have been at {v17 war} since [t7 April 15, 2023], when a dispute over the integration of [a6 the force] broke into the open in [p7 Khartoum]. [a18 Both] {v18 took} power together in a {v19 coup} in [t8 2021].

[t9 Last November], <q7 [a5 WBF fighters] and [a13 their allies] {v20 killed} between [a19 800 and 1,300 people, most of them from [a20 the Masalit ethnic group]], in [p8 Ardamata, West Darfur]>, [a21 the European Union] {c7 said}. [a22 The United States] has {v21 accused} [a1 the paramilitaries] <q8 of ethnic {v22 cleansing}>, <q9 a {v23 charge}> that [a6 the WBF] {c8 denies}.

[a23 Chad] has {v24 taken in} [a24 about 600,000 Sudanese]. <q10 [a25 Another 2,000] crossed at [p9 Tine] [t10 last week]>, [a26 the U.N. refugee agency] {c9 said}.
---
a1 group SDN REB paramilitary fighters
a2 organization SDN MIL Sudanese army
a3 group SDN HLH hospital staff
a4 organization - NGO Doctors Without Borders
a5 group SDN REB WBF fighters
a6 organization SDN REB Western Border Forces
a7 person - NGO Claire Thibaudet
a8 group SDN CVL ten patients
a9 group SDN CVL most patients
a10 group - MED reporters
a11 organization SDN NGO Zamzam Resistance Committee
a12 group SDN CVL at least 23 people
a13 group SDN REB allied Arab militias
a14 group SDN CVL more than 190 people
a15 organization IGO IGO World Health Organization
a16 organization IGO IGO UN Security Council
a17 country GBR GOV Britain
a18 group SDN MIL+REB =a2+a6 the army and the WBF
a19 group SDN CVL 800 to 1,300 people
a20 group SDN CVL Masalit
a21 organization IGO IGO European Union
a22 country USA GOV United States
a23 country TCD GOV Chad
a24 group SDN REF about 600,000 Sudanese
a25 group SDN REF another 2,000
a26 organization IGO IGO UN refugee agency
p1 place SDN - El Fasher
p2 place SDN - Darfur
p3 place SDN - South Hospital
p4 place KEN - Nairobi
p5 place SDN - southern districts of El Fasher
p6 place SDN - Abu Shouk camp
p7 place SDN - Khartoum
p8 place SDN - Ardamata
p10 place SDN - Sudan
p9 place TCD - Tine
t1 2024-06-09
t2 2024-06-07
t3 2024-06-08
t4 2024-06-10
t5 2024-05-10
t6 2024-W24
t7 2023-04-15
t8 2021
t9 2023-11
t10 2024-W23
q1 indirect source=a4 cue=c1
q2 indirect source=a7 cue=c2
q3 direct source=a7 cue=c3 to=a10
q4 indirect source=a11 cue=c4
q5 indirect source=a11 cue=c5
q6 indirect source=a15 cue=c6
q7 indirect source=a21 cue=c7
q8 indirect source=a22 cue=v21
q10 indirect source=a26 cue=c9
v2 ASSAULT - occurred actor=a1 loc=p1 time=t1 ctx=military,health
v3 ASSAULT - occurred actor=a1 loc=p1 time=t1 ctx=military,health same=v2
v4 ASSAULT firearms occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=military,health
v5 COERCE seize occurred actor=a1 loc=p1 time=t1 ctx=military,health
v6 AID - occurred recip=a9 loc=p3 time=t2,t3 ctx=health
v7 ASSAULT - negated loc=p3 time=t1 ctx=military
v8 ASSAULT heavy-weapons occurred recip=a12 loc=p5,p6 time=t1 ctx=military
v9 ASSAULT heavy-weapons occurred recip=a12 loc=p5,p6 time=t1 ctx=military same=v8
v10 ASSAULT aerial occurred actor=a2 recip=a6 loc=p1 time=t1 ctx=military
v11 ASSAULT - occurred actor=a6,a13 loc=p1 time=t5 ctx=military
v12 ASSAULT - occurred recip=a14 loc=p1 time=t5 ctx=military
v14 REQUEST yield hypothetical actor=a16 ctx=military
v15 RETREAT ceasefire hypothetical actor=a6 loc=p1 ctx=military
v16 ASSAULT - occurred actor=a6 ctx=military same=v11
v17 ASSAULT - occurred actor=a2,a6 loc=p7 time=t7 ctx=military
v18 COERCE seize occurred actor=a18 time=t8 ctx=executive
v19 COERCE seize occurred actor=a18 time=t8 ctx=executive same=v18
v20 ASSAULT - occurred actor=a5,a13 recip=a19 loc=p8 time=t9 ctx=military,human-rights
v21 ACCUSE disapprove occurred actor=a22 recip=a1 ctx=human-rights
v22 ASSAULT cleansing occurred actor=a1 ctx=human-rights
v23 ACCUSE disapprove occurred actor=a22 recip=a6 ctx=human-rights same=v21
v24 AID - occurred actor=a23 recip=a24 ctx=migration
q9 indirect source=a6 cue=c8 neg
