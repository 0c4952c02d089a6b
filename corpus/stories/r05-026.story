#story r05-026
#date 2022-04-17
#publisher Khyber Newswire
#kind wire
#title [a1 Afghan authorities] {c1 say} <q1 [a2 Pakistani] air {v1 raids} {v2 killed} [a3 36]>

[p1 KABUL], [t1 April 17] - [a1 The authorities in [a4 Afghanistan]] {c2 said} on [t1 Sunday] <q2 that {v3 raids} by [a2 Pakistani] jets in two eastern provinces had {v4 killed} [a3 36 civilians]>, and {v5 warned} [a2 Islamabad] <q3 of “bad consequences” if it happened again>.

[a6 The Pakistani military] made no comment. [a7 A security official in [p2 Peshawar]], who is not authorized to speak to [a8 the media], {c3 told} [a9 Khyber Newswire] <q4 that drones, not planes, had {v6 struck} “hideouts” of [a10 the Sons of Tirah movement]>, after [a11 seven soldiers] were {v7 killed} in [p3 North Waziristan] on [t2 Thursday].

<q5 “[a4 The Islamic Emirate] strongly {v8 condemns} the {v9 bombardment} on the soil of [a4 Afghanistan],”> [a12 government spokesman Mullah Najibullah Shinwari] {c4 said} in an audio message sent to [a13 journalists]. <q6 “This is a cruelty, and it is paving the way for enmity.”>

<q7 [a14 The Pakistani ambassador in [p1 Kabul], Mansoor Durrani], was {v10 summoned} by [a15 the foreign minister] and {v11 told} <q8 to “prevent a repetition”>>, {c5 according to} a statement published on [a16 the foreign ministry]'s website.

[a2 Pakistan]'s [a17 foreign office] {v13 urged} [a1 Kabul] <q9 to {v14 take action} against [a18 armed groups]>. <q10 “[a19 Terrorists] are using [a4 Afghan] territory with impunity” to {v15 attack} [a2 Pakistan]>, [a17 it] {c6 said} in a statement that did not mention the {v16 raids}.

<q13 In [p4 Khost city], [a20 hundreds of people] {v17 marched} on [t3 Saturday], {c9 shouting} <q11 “Death to [a2 Pakistan]”>>, [a21 local media] {c7 reported}. <q12 “[a22 We] buried [a25 twenty people] in one afternoon,”> [a23 a tribal elder, Zar Gul], was {c8 quoted as saying} by [a24 the Spinghar channel].

A magnitude 4.4 earthquake was felt in [p5 the region] on [t4 Friday]; no damage was reported.
---
a1 group AFG GOV authorities in Afghanistan
a2 country PAK GOV Pakistan
a3 group AFG CVL 36 civilians
a4 country AFG GOV Afghanistan
a6 organization PAK MIL Pakistani military
a7 person PAK - security official in Peshawar
a8 group - MED the media
a9 organization - MED Khyber Newswire
a10 organization - REB Sons of Tirah
a11 group PAK MIL seven soldiers
a12 person AFG GOV Najibullah Shinwari
a13 group - MED journalists
a14 person PAK GOV Mansoor Durrani
a15 person AFG GOV foreign minister
a16 organization AFG GOV Afghan foreign ministry
a17 organization PAK GOV Pakistan's foreign office
a18 group - REB armed groups
a19 group - REB terrorists
a20 group AFG CVL hundreds of people
a21 group AFG MED local media
a22 group AFG CVL we
a23 person AFG ELI Zar Gul
a24 organization AFG MED Spinghar channel
a25 group AFG CVL twenty people
p1 place AFG - Kabul
p2 place PAK - Peshawar
p3 place PAK - North Waziristan
p4 place AFG - Khost
p5 place - - the region
t1 2022-04-17
t2 2022-04-14
t3 2022-04-16
t4 2022-04-15
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=c2
q3 mixed source=a1 cue=v5 to=a2
q4 mixed source=a7 cue=c3 to=a9
q5 direct source=a12 cue=c4 to=a13
q6 direct source=a12 cue=-
q7 indirect source=a16 cue=c5
q8 mixed source=a15 cue=v11 to=a14 via=a16
q9 indirect source=a17 cue=v13 to=a1
q10 mixed source=a17 cue=c6
q11 direct source=a20 cue=c9 via=a21
q12 direct source=a23 cue=c8 via=a24
q13 indirect source=a21 cue=c7
v1 ASSAULT aerial occurred actor=a2 recip=a3 ctx=military
v2 ASSAULT aerial occurred actor=a2 recip=a3 ctx=military same=v1
v3 ASSAULT aerial occurred actor=a2 recip=a3 loc=a4 ctx=military same=v1
v4 ASSAULT aerial occurred actor=a2 recip=a3 ctx=military same=v1
v5 THREATEN - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military
v6 ASSAULT drone occurred recip=a10 ctx=military,terrorism same=v1
v7 ASSAULT - occurred recip=a11 loc=p3 time=t2 ctx=terrorism
v8 ACCUSE disapprove occurred actor=a4 recip=a2 ctx=military
v9 ASSAULT aerial occurred loc=a4 ctx=military same=v1
v10 ACCUSE disapprove occurred actor=a15 recip=a14 loc=p1 ctx=diplomatic
v11 REQUEST yield occurred actor=a15 recip=a14 loc=p1 ctx=diplomatic
v13 REQUEST change occurred actor=a17 recip=a1 ctx=terrorism
v14 COERCE - hypothetical actor=a1 recip=a18 ctx=terrorism
v15 ASSAULT - occurred actor=a19 recip=a2 ctx=terrorism
v16 ASSAULT aerial occurred ctx=military same=v1
v17 PROTEST demo occurred actor=a20 recip=a2 loc=p4 time=t3 ctx=military
