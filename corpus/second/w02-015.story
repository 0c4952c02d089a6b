#story w02-015
#date 2015-04-22
#publisher Gulf Joint Command, Information Directorate
#kind statement
#title [a1 Coalition] {v1 ends} “Northern Gale”; {v2 blockade} to stay

[p1 Riyadh], [t1 22 April 2015]

1. At the {v3 request} of [a2 the legitimate President of [a3 the Republic of Yemen]], and its objectives having been met, [a1 the Coalition] declares the air {v4 campaign} known as Northern
Gale {v5 concluded} with effect from midnight.

2. In [t2 four weeks] [a4 Coalition aircraft] have flown 2,415 {v6 sorties}. [a4 They] have {v7 obliterated} four-fifths of the ballistic missiles {v8 looted} by [a5 the Sons of Sa'dah militia] and
by [a6 army units loyal to [a7 a former president]].

3. A new phase opens under the name Harvest of Hope. It provides for {v9 negotiations} among [a8 all Yemenis], the evacuation of [a9 foreign nationals], and {v10 relief}. [a10 The Kingdom
of Saudi Arabia] has {v11 undertaken} <q1 to {v12 meet} in full the {v13 appeal} of [a11 the United Nations] for 274 million dollars>.

4. [a12 The naval task group] will go on {v14 searching} [a13 vessels suspected of carrying arms], and will {v15 turn away} [a14 any] that resist.

5. {v16 Allegations} <q2 that [a4 our aircraft] {v17 struck} [p2 a dairy at [p3 Hodeidah]] on [t3 1 April]> are untrue. <q3 “The fire was caused by rockets stored among the yoghurt,”> [a15 the spokesman, Staff
Brigadier Faris al-Munajjim], {c1 explained} to [a16 correspondents]. [a17 A committee of officers] will nonetheless {v18 look into} the matter.

6. [a18 Iran], which has {v19 dispatched} [a19 nine ships] towards [p4 the Gulf of Aden], is {v20 cautioned} <q4 that [a19 they] will be {v21 denied} passage, by {v22 force} if need be>.

7. [a5 The militia] is {v23 called upon} <q5 to {v24 vacate} [p5 Sana'a] and {v25 free} [a20 the Minister of Defence], {v26 taken} at [p6 al-Anad] [t4 last month]>. [a5 It] has so far {v27 ignored} [a21 the Security
Council].

8. [a1 The Coalition] {v28 salutes} [a22 Egypt], [a23 Sudan] and [a24 Morocco], whose [a25 pilots] {v29 flew} alongside [a26 our own].

Note to [a27 editors]: photographs may be collected from [p7 Hall B]. Coffee will be served.
---
a1 organization IGO MIL Coalition
a2 person YEM GOV President of Yemen
a3 country YEM GOV Yemen
a4 group IGO MIL Coalition aircraft
a5 organization YEM REB Sons of Sa'dah
a6 group YEM MIL+REB army units loyal to a former president
a7 person YEM ELI a former president
a8 group YEM CVL all Yemenis
a9 group - CVL foreign nationals
a10 country SAU GOV Saudi Arabia
a11 organization IGO IGO United Nations
a12 organization IGO MIL naval task group
a13 group - - vessels suspected of carrying arms
a14 group - - vessels that resist
a15 person - MIL Faris al-Munajjim
a16 group - MED correspondents
a17 group IGO MIL committee of officers
a18 country IRN GOV Iran
a19 group IRN - nine ships
a20 person YEM GOV Minister of Defence
a21 organization IGO IGO UN Security Council
a22 country EGY GOV Egypt
a23 country SDN GOV Sudan
a24 country MAR GOV Morocco
a25 group - MIL pilots
a26 group IGO MIL our own pilots
a27 group - MED editors
p1 place SAU - Riyadh
p2 place YEM - dairy at Hodeidah
p3 place YEM - Hodeidah
p4 place - - Gulf of Aden
p5 place YEM - Sana'a
p6 place YEM - al-Anad
p7 place SAU - Hall B
t1 2015-04-22
t2 2015-03-25/2015-04-22
t3 2015-04-01
t4 2015-03
q1 indirect source=a10 cue=v11 to=a11
q2 indirect source=- cue=v16
q3 direct source=a15 cue=c1 to=a16
q4 indirect source=a1 cue=v20 to=a18
q5 indirect source=a1 cue=v23 to=a5
v1 RETREAT ceasefire occurred actor=a1 ctx=military
v2 COERCE restrict occurred actor=a1 ctx=military
v3 REQUEST yield occurred actor=a2 recip=a1 ctx=military
v4 ASSAULT aerial occurred actor=a1 ctx=military
v5 RETREAT ceasefire occurred actor=a1 time=t1 ctx=military same=v1
v6 ASSAULT aerial occurred actor=a4 time=t2 ctx=military same=v4
v7 ASSAULT destroy occurred actor=a4 recip=a5,a6 time=t2 ctx=military
v8 COERCE seize occurred actor=a5,a6 ctx=military
v9 CONSULT multilateral future actor=a8 ctx=diplomatic
v10 AID - future ctx=disaster
v11 AGREE - occurred actor=a10 recip=a11 ctx=disaster
v12 AID - future actor=a10 recip=a11 ctx=disaster
v13 REQUEST assist occurred actor=a11 ctx=disaster
v14 COERCE restrict future actor=a12 recip=a13 ctx=military
v15 COERCE restrict future actor=a12 recip=a14 ctx=military
v16 ACCUSE allege occurred recip=a4 ctx=military
v17 ASSAULT aerial negated actor=a4 loc=p2 time=t3 ctx=military
v18 ACCUSE investigate future actor=a17 recip=a4 ctx=military
v19 MOBILIZE troops occurred actor=a18 loc=p4 ctx=military
v20 THREATEN restrict occurred actor=a1 recip=a18 ctx=military
v21 COERCE restrict hypothetical actor=a1 recip=a19 ctx=military
v22 ASSAULT - hypothetical actor=a1 recip=a19 ctx=military
v23 REQUEST yield occurred actor=a1 recip=a5
v24 RETREAT withdraw hypothetical actor=a5 loc=p5 ctx=territory
v25 RETREAT release hypothetical actor=a5 recip=a20
v26 ASSAULT abduct occurred actor=a5 recip=a20 loc=p6 time=t4
v27 REJECT yield occurred actor=a5 recip=a21 ctx=diplomatic
v28 SUPPORT - occurred actor=a1 recip=a22,a23,a24 ctx=military
v29 COOPERATE - occurred actor=a25,a26 ctx=military
