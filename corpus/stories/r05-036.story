#story r05-036
#date 2021-08-06
#publisher Red Sea Shipping Wire
#kind report
#title [a1 Israel] {c1 says} <q1 [a2 Iran] {v1 attacked} [a7 tanker]>; [a2 Tehran] {v2 warns} against {v3 retaliation}

[p1 JERUSALEM] — [a1 Israel]'s [a3 defense minister] {c2 told} [a4 foreign ambassadors] on [t1 Thursday] <q3 that [a5 the drone chief of [a6 Iran's Revolutionary Guards]] had {v4 ordered} the {v5 attack} on [a7 the tanker Corona Bay], in which [a8 a Romanian captain] and [a9 a British guard] were {v6 killed}>.

<q5 “The name is [a5 Behrouz Sadr]. [a10 The world] must act,”> [a3 Amir Halutz] {c3 said}, according to a transcript sent out by [a3 his] office.

[a2 Iran]'s [a11 foreign ministry spokesman] {c5 called} the {v7 allegation} <q6 “childish”>. <q7 “[a1 The Zionist regime] should stop these baseless {v8 accusations},”> [a11 Hamid Golzar] {c6 said} in comments carried by [a12 the state news agency Parsa]. <q8 “Any foolish {v9 act} will meet a crushing {v10 response}.”>

[a13 The United States] and [a14 Britain] had {c7 said} <q9 [a15 they] were “confident” [a2 Iran] carried out [t2 last Friday]'s {v12 strike} off [p2 Oman]>. [a16 NATO] joined [a15 them] on [t3 Tuesday], {v13 urging} [a2 Tehran] <q10 to respect [a2 its] obligations>. [a17 Romania] {v14 summoned} [a18 the Iranian ambassador] and {v15 demanded} <q11 “explanations without delay”>.

[a19 Al-Qamariya, a satellite channel based in [p3 Beirut]], {c8 reported}, citing [a20 “informed sources”], <q12 that the {v16 attack} was a reply to an [a1 Israeli] air {v18 raid} on [p4 Dabaa airport in Syria]>. [a21 An Iranian official] later {c9 told} [a22 Red Sea Shipping Wire] <q13 [a19 the channel]'s report was “pure fantasy”>.

<q14 [a1 Israel] would “rather not” {v19 act} alone>, [a3 Halutz] {c11 said}. Asked by [a23 an interviewer of [a24 the news site Rechov]] if [a1 the country] was ready to {v20 strike} [a2 Iran], [a3 he] {c12 answered}: <q15 “Yes.”>

[a7 The vessel], owned by [a25 a Japanese company], reached [p5 Fujairah] on [t4 Sunday].
---
a1 country ISR GOV Israel
a2 country IRN GOV Iran
a3 person ISR GOV+MIL Amir Halutz
a4 group - GOV foreign ambassadors
a5 person IRN MIL Behrouz Sadr
a6 organization IRN MIL Revolutionary Guards
a7 organization - BUS tanker Corona Bay
a8 person ROU LAB Romanian captain
a9 person GBR BUS British guard
a10 group - - the world
a11 person IRN GOV Hamid Golzar
a12 organization IRN MED+GOV Parsa
a13 country USA GOV United States
a14 country GBR GOV Britain
a15 group - GOV =a13+a14 they
a16 organization IGO IGO NATO
a17 country ROU GOV Romania
a18 person IRN GOV Iranian ambassador
a19 organization LBN MED Al-Qamariya
a20 group - - informed sources
a21 person IRN GOV Iranian official
a22 organization - MED Red Sea Shipping Wire
a23 person - MED interviewer
a24 organization ISR MED Rechov
a25 organization JPN BUS Japanese company
p1 place ISR - Jerusalem
p2 place OMN - Oman
p3 place LBN - Beirut
p4 place SYR - Dabaa airport
p5 place ARE - Fujairah
t1 2021-08-05
t2 2021-07-30
t3 2021-08-03
t4 2021-08-01
q1 indirect source=a1 cue=c1
q3 indirect source=a3 cue=c2 to=a4
q5 direct source=a3 cue=c3
q6 mixed source=a11 cue=c5
q7 direct source=a11 cue=c6 via=a12
q8 direct source=a11 cue=- via=a12
q9 mixed source=a15 cue=c7
q10 indirect source=a16 cue=v13 to=a2
q11 mixed source=a17 cue=v15 to=a18
q12 indirect source=a20 cue=c8 via=a19
q13 mixed source=a21 cue=c9 to=a22
q14 mixed source=a3 cue=c11
q15 direct source=a3 cue=c12 to=a23
v1 ASSAULT drone occurred actor=a2 recip=a7 loc=p2 time=t2 ctx=military
v2 THREATEN violence occurred actor=a2 recip=a1 ctx=military
v3 ASSAULT - hypothetical recip=a2 ctx=military
v4 REQUEST - occurred actor=a5 ctx=military
v5 ASSAULT drone occurred recip=a7 loc=p2 time=t2 ctx=military same=v1
v6 ASSAULT drone occurred recip=a8,a9 loc=p2 time=t2 ctx=military same=v1
v7 ACCUSE allege occurred actor=a3 recip=a2 ctx=military
v8 ACCUSE allege occurred actor=a1 recip=a2 ctx=military same=v7
v9 ASSAULT - hypothetical actor=a1 recip=a2 ctx=military same=v3
v10 ASSAULT - hypothetical actor=a2 recip=a1 ctx=military
v12 ASSAULT drone occurred actor=a2 loc=p2 time=t2 ctx=military same=v1
v13 REQUEST yield occurred actor=a16 recip=a2 time=t3 ctx=diplomatic
v14 ACCUSE disapprove occurred actor=a17 recip=a18 ctx=diplomatic
v15 REQUEST yield occurred actor=a17 recip=a18 ctx=diplomatic
v16 ASSAULT drone occurred ctx=military same=v1
v18 ASSAULT aerial occurred actor=a1 loc=p4 ctx=military
v19 ASSAULT - hypothetical actor=a1 recip=a2 ctx=military
v20 ASSAULT - hypothetical actor=a1 recip=a2 ctx=military same=v19
