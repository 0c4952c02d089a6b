#story r05-055
#date 2018-03-26
#publisher Gulf Gateway News
#kind report
#title <q1 [a1 Saudi] air defences stop seven missiles from [a2 Yemen rebels]>, [a3 coalition] {c1 says}

[p1 RIYADH] - <q2 [a4 Saudi air defence forces] intercepted seven ballistic missiles {v1 fired} by [a2 Yemen's Sons of Saba movement] on [t1 Sunday night], and [a5 an Egyptian resident of [p1 the capital]] was {v2 killed} by falling fragments>, [a3 the Saudi-led coalition] {c2 said}.

<q3 “Three missiles were aimed at [p1 Riyadh], two at [p2 Jizan] and one each at [p3 Najran] and [p4 Khamis Mushait],”> [a6 coalition spokesman Colonel Nawaf Al-Rashoud] {c3 told} [a7 a news conference] shown live by [a8 state television]. <q4 “This hostile {v3 act} proves that [a9 the Iranian regime] continues to {v4 arm} [a2 the group]. [a1 The kingdom] reserves the right to {v5 respond} to [a9 Iran] at the right time and place.”>

[a9 Iran] has repeatedly {c4 denied} <q5 {v6 supplying} missiles to [a2 the rebels]>. <q6 [a1 Saudi Arabia] was trying “to hide three years of {v7 killing}” in [p5 Yemen]>, [a11 Revolutionary Guards air commander Keyvan Bahrami] {c5 said} on [t2 Monday], according to [a13 the Fanus news agency].

In [p6 Sanaa], [a14 the movement's leader, Abdulkarim al-Sabai], {c6 told} [a15 tens of thousands of supporters] on the third anniversary of the {v8 war} <q7 that [a10 his forces] would {v9 stop} [a10 their] missiles “on the day [a3 the coalition] {v10 grounds} [a3 its] planes”>. [a16 The rebel channel Saba Voice] carried the speech. <q8 “[a17 We] have held out [a17 our] hand; do not answer with bombs,”> [a14 he] {c7 said}.

<q9 [a18 The U.N. envoy, Henrik Lund], was “deeply worried”>, [a20 his office] {c8 said}. <q10 [a18 He] had {v11 met} [a14 al-Sabai] in [p6 Sanaa] on [t3 Saturday] and {v12 asked} [a14 him] <q11 to {v13 free} [a21 five journalists]>>, {c9 according to} [a22 two people familiar with the {v14 meeting}]. <q12 “[a14 He] {c10 said} <q13 [a14 he] would think about it>,”> {c11 said} [a23 one of [a22 them]].

[a24 The United States] and [a25 Britain] {v15 condemned} the {v16 attack}. [a26 British Foreign Secretary Rupert Ansell] {v17 called on} [a9 Iran] <q14 to “stop {v19 sending} in weapons which prolong the conflict”>. [a27 Human rights groups] {c12 say} <q15 [a26 Ansell]'s [a28 government] should itself {v20 halt} {v21 sales} of bombs to [a1 Riyadh]>; [a29 a British minister] {v22 ruled out} this [t4 last week].

<q16 [a30 More than 10,000 people] have been {v24 killed} in [p5 Yemen] since [t5 2015]>, {c13 says} [a31 the United Nations], and [a32 eight million] are close to famine.
---
a1 country SAU GOV Saudi Arabia
a2 organization YEM REB Sons of Saba movement
a3 organization - MIL Saudi-led coalition
a4 organization SAU MIL Saudi air defence forces
a5 person EGY CVL Egyptian resident
a6 person SAU MIL Nawaf Al-Rashoud
a7 group - MED news conference
a8 organization SAU MED+GOV Saudi state television
a9 country IRN GOV Iran
a10 group YEM REB al-Sabai's forces
a11 person IRN MIL Keyvan Bahrami
a13 organization IRN MED Fanus news agency
a14 person YEM REB Abdulkarim al-Sabai
a15 group YEM CVL supporters
a16 organization YEM MED+REB Saba Voice
a17 group YEM REB we (the movement)
a18 person IGO IGO Henrik Lund
a20 organization IGO IGO envoy's office
a21 group YEM MED five journalists
a22 group - - two people familiar with the meeting
a23 person - - one of the two people
a24 country USA GOV United States
a25 country GBR GOV Britain
a26 person GBR GOV Rupert Ansell
a27 group - NGO human rights groups
a28 organization GBR GOV British government
a29 person GBR GOV British minister
a30 group YEM CVL more than 10,000 people
a31 organization IGO IGO United Nations
a32 group YEM CVL eight million people
p1 place SAU - Riyadh
p2 place SAU - Jizan
p3 place SAU - Najran
p4 place SAU - Khamis Mushait
p5 place YEM - Yemen
p6 place YEM - Sanaa
t1 2018-03-25
t2 2018-03-26
t3 2018-03-24
t4 2018-W12
t5 2015
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2
q3 direct source=a6 cue=c3 to=a7
q4 direct source=a6 cue=- to=a7
q5 indirect source=a9 cue=c4 neg
q6 mixed source=a11 cue=c5 via=a13
q7 mixed source=a14 cue=c6 to=a15
q8 direct source=a14 cue=c7
q9 mixed source=a20 cue=c8
q10 indirect source=a22 cue=c9
q11 indirect source=a18 cue=v12 to=a14 via=a22
q12 direct source=a23 cue=c11
q13 indirect source=a14 cue=c10 via=a23
q14 mixed source=a26 cue=v17 to=a9
q15 indirect source=a27 cue=c12
q16 indirect source=a31 cue=c13
v1 ASSAULT heavy-weapons occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=military
v2 ASSAULT heavy-weapons occurred actor=a2 recip=a5 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT heavy-weapons occurred actor=a2 ctx=military same=v1
v4 AID - occurred actor=a9 recip=a2 ctx=military
v5 ASSAULT - hypothetical actor=a1 recip=a9 ctx=military
v6 AID - negated actor=a9 recip=a2 ctx=military
v7 ASSAULT - occurred actor=a1 loc=p5 ctx=military
v8 ASSAULT - occurred actor=a3,a2 loc=p5 ctx=military
v9 RETREAT ceasefire hypothetical actor=a10 ctx=military
v10 RETREAT ceasefire hypothetical actor=a3 ctx=military
v11 CONSULT - occurred actor=a18,a14 loc=p6 time=t3 ctx=diplomatic
v12 REQUEST yield occurred actor=a18 recip=a14 loc=p6 time=t3 ctx=media,human-rights
v13 RETREAT release hypothetical actor=a14 recip=a21 ctx=media
v14 CONSULT - occurred ctx=diplomatic same=v11
v15 ACCUSE disapprove occurred actor=a24,a25 recip=a2 ctx=military
v16 ASSAULT heavy-weapons occurred ctx=military same=v1
v17 REQUEST yield occurred actor=a26 recip=a9 ctx=military
v19 AID - hypothetical actor=a9 recip=a2 ctx=military
v20 SANCTION discontinue hypothetical actor=a28 recip=a1 ctx=military
v21 COOPERATE - negated actor=a28,a1 ctx=military
v22 REJECT yield occurred actor=a29 recip=a27 time=t4 ctx=military
v24 ASSAULT - occurred recip=a30 loc=p5 time=t5 ctx=military
