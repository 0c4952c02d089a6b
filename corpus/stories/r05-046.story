#story r05-046
#date 2021-11-05
#publisher The Levantine Review
#kind opinion
#title One sentence on television and [a1 Lebanon] is alone

It took [a2 a talk show host turned minister] twenty seconds. In a program recorded in [t1 August] and shown [t2 last week], [a2 Information Minister Fadi Karam] {c1 said} <q1 that the {v1 war} of [a3 the Saudi-led coalition] in [p1 Yemen] was “pointless” and that [a4 the Yemeni rebels] were “{v2 defending} [a4 themselves]”>.

Within two days [a5 Saudi Arabia] had {v3 expelled} [a6 the Lebanese ambassador], {v4 banned} all imports from [a1 Lebanon] and {v5 called home} [a7 its own envoy]. [a8 Kuwait], [a9 Bahrain] and [a10 the United Arab Emirates] {v6 followed}.

[a1 The government]'s answer has been a lesson in saying nothing. <q2 [a2 Karam]'s words “do not express the position of [a1 the state]”>, {c3 said} [a11 Prime Minister Nabil Ghosn], who then {v7 asked} [a2 him] by telephone <q3 “to put the national interest first”>. [a2 The minister] took this as a {v8 request} to {v9 resign} and {v10 refused}. <q5 “[a2 I] {v11 attacked} [a12 nobody]. Why should [a2 I] {v12 apologize}?”> [a2 he] {c5 told} [a13 the Sawt al-Arz station].

[a14 Saudi Foreign Minister Prince Bandar bin Khalid] was more honest. <q6 “This is not about one man,”> [a14 he] {c6 told} [a15 a Gulf business channel], <q6 “it is about [a16 an armed party] that controls [a1 a country].”> [a17 A Western diplomat] to whom [a18 I] read that sentence {c7 laughed}: <q7 “[a5 They] {c8 told} [a19 us] <q8 exactly that> in [t3 2017]. [a19 We] wrote a cable about it.”>

[a5 Riyadh] does not want [a2 Karam]'s head. [a5 It] wants to be out of [a1 Lebanon], where billions in {v13 aid} bought no friends. [a20 Economists] {c10 warn} <q10 that prices will rise again>. That is where [a21 ordinary people] come in, and [a22 no minister] has said a word to [a21 them].
---
a1 country LBN GOV Lebanon
a2 person LBN GOV Fadi Karam
a3 organization - MIL Saudi-led coalition
a4 group YEM REB Yemeni rebels
a5 country SAU GOV Saudi Arabia
a6 person LBN GOV Lebanese ambassador
a7 person SAU GOV Saudi envoy
a8 country KWT GOV Kuwait
a9 country BHR GOV Bahrain
a10 country ARE GOV United Arab Emirates
a11 person LBN GOV Nabil Ghosn
a12 group - - nobody
a13 organization LBN MED Sawt al-Arz
a14 person SAU GOV Bandar bin Khalid
a15 organization - MED Gulf business channel
a16 organization LBN PTY+REB an armed party
a17 person - GOV Western diplomat
a18 person - MED the author
a19 group - GOV us (diplomats)
a20 group - EDU economists
a21 group LBN CVL ordinary people
a22 person LBN GOV no minister
p1 place YEM - Yemen
t1 2021-08
t2 2021-W43
t3 2017
q1 mixed source=a2 cue=c1
q2 mixed source=a11 cue=c3
q3 direct source=a11 cue=v7 to=a2
q5 direct source=a2 cue=c5 to=a13
q6 direct source=a14 cue=c6 to=a15
q7 direct source=a17 cue=c7 to=a18
q8 indirect source=a5 cue=c8 to=a19 via=a17
q10 indirect source=a20 cue=c10
v1 ASSAULT - occurred actor=a3 recip=a4 loc=p1 ctx=military
v2 ASSAULT - occurred actor=a4 recip=a3 ctx=military
v3 SANCTION expel occurred actor=a5 recip=a6 time=t2 ctx=diplomatic
v4 SANCTION - occurred actor=a5 recip=a1 time=t2 ctx=economic
v5 SANCTION withdraw occurred actor=a5 recip=a7 time=t2 ctx=diplomatic
v6 SANCTION withdraw occurred actor=a8,a9,a10 recip=a1 ctx=diplomatic
v7 REQUEST yield occurred actor=a11 recip=a2 ctx=executive
v8 REQUEST yield occurred actor=a11 recip=a2 ctx=executive same=v7
v9 RETREAT resign negated actor=a2 ctx=executive
v10 REJECT yield occurred actor=a2 recip=a11 ctx=executive
v11 ACCUSE disapprove negated actor=a2 recip=a12 ctx=diplomatic
v12 CONCEDE - hypothetical actor=a2 ctx=diplomatic
v13 AID - occurred actor=a5 recip=a1 ctx=economic
