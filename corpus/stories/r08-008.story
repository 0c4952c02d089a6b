#story r08-008
#date 2018-06-12
#publisher North Sea Wire
#kind wire
#title [a1 Netherlands] {v1 expels} [a2 two Iranian embassy staff]

[p1 THE HAGUE], [t1 June 12] - <q8 [a1 The Netherlands] has {v2 expelled} [a2 two people working for [a3 the Iranian embassy]]>, [a4 the Dutch intelligence service] {c1 said} on [t1 Tuesday], without giving a reason.

[a5 A spokesman for [a4 the service]] {c2 confirmed} <q1 that [a2 the two] had been {v3 told} <q2 to {v4 leave} in [t2 May]>> but {v5 declined} to comment further.

[a6 Two members of [a7 parliament]] {c3 linked} the {v6 expulsion} <q3 to the {v7 killing} of [a8 an Iranian exile, Kamran Daneshvar]>, who was {v8 shot dead} in front of [a8 his] home in [p2 Utrecht] [t3 last November]. [a8 Daneshvar, 52], had founded [a9 a group] that seeks a separate state for [a10 the Arabs] of [p3 southwestern Iran]. [a11 Dutch police] have {v9 arrested} nobody in the case.

[a12 Tehran] {v10 called in} [a13 the Dutch ambassador] and {v11 demanded} an explanation. <q4 “This is an unfriendly and destructive act, and [a12 we] reserve the right to {v12 respond},”> [a14 foreign ministry spokesman Behzad Mousavi] {c4 said}. <q5 Instead of {v13 punishing} [a15 diplomats], [a1 the Dutch government] should explain why [a1 it] {v14 shelters} [a16 terrorists]>, [a14 he] {c5 added}.

[a17 Foreign Minister Pieter Hoekman] is to {v15 brief} [a18 [a7 parliament]'s foreign affairs committee] behind closed doors on [t4 Thursday]. [a19 The opposition] has {v16 asked} <q6 for a public debate>.

The incident comes as [a20 European governments] try to save the [t5 2015] nuclear {v17 accord} with [a12 Iran], which [a21 the United States] {v18 quit} [t6 last month]. [a22 A Dutch trade delegation] that was to {v19 visit} [p4 Tehran] in [t7 July] {c6 said} <q7 the trip was still planned>.
---
a1 country NLD GOV Netherlands
a2 group IRN GOV two Iranian embassy staff
a3 organization IRN GOV Iranian embassy
a4 organization NLD SPY Dutch intelligence service
a5 person NLD SPY spokesman for the service
a6 group NLD LEG two members of parliament
a7 organization NLD LEG parliament
a8 person IRN OPP Kamran Daneshvar
a9 organization IRN OPP separatist group
a10 group IRN CVL Arabs of southwestern Iran
a11 organization NLD COP Dutch police
a12 country IRN GOV Iran
a13 person NLD GOV Dutch ambassador
a14 person IRN GOV Behzad Mousavi
a15 group IRN GOV diplomats
a16 group IRN REB terrorists
a17 person NLD GOV Pieter Hoekman
a18 organization NLD LEG foreign affairs committee
a19 group NLD OPP opposition
a20 group - GOV European governments
a21 country USA GOV United States
a22 group NLD BUS Dutch trade delegation
p1 place NLD - The Hague
p2 place NLD - Utrecht
p3 place IRN - southwestern Iran
p4 place IRN - Tehran
t1 2018-06-12
t2 2018-05
t3 2017-11
t4 2018-06-14
t5 2015
t6 2018-05
t7 2018-07
q1 indirect source=a5 cue=c2
q2 indirect source=a1 cue=v3 to=a2 via=a5
q3 indirect source=a6 cue=c3
q4 direct source=a14 cue=c4
q5 indirect source=a14 cue=c5
q6 indirect source=a19 cue=v16
q7 indirect source=a22 cue=c6
q8 indirect source=a4 cue=c1
v1 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic
v2 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v3 REQUEST yield occurred recip=a2 time=t2 ctx=diplomatic
v4 RETREAT withdraw hypothetical actor=a2 ctx=diplomatic
v5 REJECT - occurred actor=a5
v6 SANCTION expel occurred recip=a2 ctx=diplomatic same=v1
v7 ASSAULT - occurred recip=a8 ctx=crime
v8 ASSAULT firearms occurred recip=a8 loc=p2 time=t3 ctx=crime same=v7
v9 COERCE arrest negated actor=a11 ctx=crime
v10 ACCUSE disapprove occurred actor=a12 recip=a13 ctx=diplomatic
v11 REQUEST - occurred actor=a12 recip=a13 ctx=diplomatic
v12 SANCTION - hypothetical actor=a12 recip=a1 ctx=diplomatic
v13 SANCTION - occurred actor=a1 recip=a15 ctx=diplomatic
v14 AID - occurred actor=a1 recip=a16 ctx=terrorism
v15 CONSULT - future actor=a17,a18 time=t4 ctx=legislative
v16 REQUEST - occurred actor=a19 ctx=legislative
v17 AGREE - occurred time=t5 ctx=diplomatic
v18 SANCTION withdraw occurred actor=a21 recip=a12 time=t6 ctx=diplomatic
v19 CONSULT visit future actor=a22 loc=p4 time=t7 ctx=economic
