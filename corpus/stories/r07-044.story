#story r07-044
#date 2024-01-18
#publisher Arabian Sea Wire
#kind report
#title [a1 Pakistan] {v1 strikes} [a2 militants] inside [a3 Iran] two days after [a3 Iranian] {v2 attack}

[p1 ISLAMABAD] — [a1 Pakistan] launched {v4 strikes} on [a2 separatist militants] inside [a3 Iran] on [t1 Thursday] in {v5 retaliation} for an [a3 Iranian] missile and drone {v6 attack} on [p2 Pakistan's Balochistan province] on [t2 Tuesday], raising fears of wider {v7 conflict} in a region already shaken by the {v8 war} between [a4 Israel] and [a5 the Palestinian group in [p3 Gaza]].

<q1 [a6 Nine people, including four children], were {v9 killed} when rockets and drones {v10 hit} [p4 a village near Saravan] at 4:05 a.m.>, [a7 Reza Keshavarz, deputy governor of [p5 Iran's Sistan-Baluchestan province]], {c1 told} [a8 state television]. <q2 None was an [a3 Iranian] citizen>, [a7 he] {c2 said}.

[a9 Pakistan's military] {c3 said} <q3 [a9 it] had {v11 targeted} “hideouts” of [a10 [a13 the Baloch Freedom Legion] and [a11 a second group]], which have {v12 attacked} [a12 soldiers and Chinese engineers]>. [a13 The Legion] {c4 confirmed} <q4 that [a14 [a13 its] people] had been {v13 killed}> and {v14 vowed} {v15 revenge}.

[a3 Tehran] had {c5 said} <q5 the {v16 raid} on [t2 Tuesday], near [p6 the mountain town of Panjgur], was aimed at [a15 the Sunni group Soldiers of Right], which {v17 killed} [a16 11 policemen] in [p7 Rask, southeastern Iran], on [t3 Dec. 15]>. <q6 [a17 Two girls] were {v18 killed}>, [a18 Pakistani officials] {c6 said}. [a1 Islamabad] {v19 recalled} [a19 its ambassador] from [p8 Tehran] on [t4 Wednesday] and {v20 barred} [a20 the Iranian envoy] from returning.

[a21 Chinese] [a22 Foreign Ministry spokeswoman Lin Meiying] {v22 urged} [a23 both sides] on [t1 Thursday] <q7 to exercise restraint>. [a24 Turkey]'s [a25 foreign minister] {v23 spoke} by phone with [a26 both of [a25 his] counterparts]. [a3 Iran] {v24 summoned} [a27 Pakistan's chargé d'affaires].

<q8 “[a1 Pakistan] fully {v25 respects} the sovereignty of [a3 Iran],”> [a1 Pakistan]'s [a28 Foreign Ministry] {c7 said} in a statement, {c8 adding} <q9 that the sole aim of the {v26 operation} was security>. [a29 Interim Prime Minister Anwar Kakezai] cut short a {v27 visit} to [p9 the World Economic Forum in Davos].

[a23 The two countries] held joint naval {v29 exercises} in [p10 the Gulf] on [t2 Tuesday], the day of the first {v30 attack}.
---
a1 country PAK GOV Pakistan
a2 group - REB separatist militants
a3 country IRN GOV Iran
a4 country ISR GOV Israel
a5 organization PSE REB+GOV Palestinian group in Gaza
a6 group PAK CVL nine people
a7 person IRN GOV Reza Keshavarz
a8 organization IRN MED state television
a9 organization PAK MIL Pakistan's military
a10 group PAK REB =a13+a11 the Legion and a second group
a11 organization PAK REB second group
a12 group - - soldiers and Chinese engineers
a13 organization PAK REB Baloch Freedom Legion
a14 group PAK REB the Legion's people
a15 organization IRN REB Soldiers of Right
a16 group IRN COP 11 policemen
a17 group PAK CVL two girls
a18 group PAK GOV Pakistani officials
a19 person PAK GOV Pakistani ambassador to Iran
a20 person IRN GOV Iranian envoy
a21 country CHN GOV China
a22 person CHN GOV Lin Meiying
a23 group - GOV =a1+a3 both sides
a24 country TUR GOV Turkey
a25 person TUR GOV Turkish foreign minister
a26 group - GOV counterparts
a27 person PAK GOV Pakistan's chargé d'affaires
a28 organization PAK GOV Pakistan's Foreign Ministry
a29 person PAK GOV Anwar Kakezai
p1 place PAK - Islamabad
p2 place PAK - Balochistan
p3 place PSE - Gaza
p4 place IRN - village near Saravan
p5 place IRN - Sistan-Baluchestan province
p6 place PAK - Panjgur
p7 place IRN - Rask
p8 place IRN - Tehran
p9 place CHE - World Economic Forum in Davos
p10 place - - the Gulf
t1 2024-01-18
t2 2024-01-16
t3 2023-12-15
t4 2024-01-17
q1 indirect source=a7 cue=c1 to=a8
q2 indirect source=a7 cue=c2
q3 mixed source=a9 cue=c3
q4 indirect source=a13 cue=c4
q5 indirect source=a3 cue=c5
q6 indirect source=a18 cue=c6
q7 indirect source=a22 cue=v22 to=a23
q8 direct source=a28 cue=c7
q9 indirect source=a28 cue=c8
v1 ASSAULT - occurred actor=a1 recip=a2 loc=a3 time=t1 ctx=military
v2 ASSAULT - occurred actor=a3 recip=a1 time=t2 ctx=military
v4 ASSAULT - occurred actor=a1 recip=a2 loc=a3 time=t1 ctx=military same=v1
v5 ASSAULT - occurred actor=a1 recip=a3 time=t1 ctx=military same=v1
v6 ASSAULT - occurred actor=a3 recip=a1 loc=p2 time=t2 ctx=military same=v2
v7 ASSAULT - hypothetical ctx=military
v8 ASSAULT - occurred actor=a4,a5 loc=p3 ctx=military
v9 ASSAULT - occurred actor=a1 recip=a6 loc=p4 time=t1 ctx=military same=v1
v10 ASSAULT - occurred actor=a1 recip=a6 loc=p4 time=t1 ctx=military same=v1
v11 ASSAULT - occurred actor=a9 recip=a10 time=t1 ctx=military same=v1
v12 ASSAULT - occurred actor=a10 recip=a12 ctx=military
v13 ASSAULT - occurred actor=a1 recip=a14 ctx=military same=v1
v14 THREATEN violence occurred actor=a13 recip=a1 ctx=military
v15 ASSAULT - hypothetical actor=a13 recip=a1 ctx=military
v16 ASSAULT - occurred actor=a3 recip=a15 loc=p6 time=t2 ctx=military same=v2
v17 ASSAULT - occurred actor=a15 recip=a16 loc=p7 time=t3 ctx=military,terrorism
v18 ASSAULT - occurred actor=a3 recip=a17 loc=p6 time=t2 ctx=military same=v2
v19 SANCTION withdraw occurred actor=a1 recip=a3 loc=p8 time=t4 ctx=diplomatic
v20 SANCTION expel occurred actor=a1 recip=a20 time=t4 ctx=diplomatic
v22 REQUEST yield occurred actor=a22 recip=a23 time=t1 ctx=diplomatic
v23 CONSULT phone occurred actor=a25,a26 ctx=diplomatic
v24 ACCUSE disapprove occurred actor=a3 recip=a27 ctx=diplomatic
v25 SUPPORT - occurred actor=a1 recip=a3 ctx=diplomatic
v26 ASSAULT - occurred actor=a1 ctx=military same=v1
v27 CONSULT visit occurred actor=a29 loc=p9 ctx=diplomatic
v29 COOPERATE - occurred actor=a23 loc=p10 time=t2 ctx=military
v30 ASSAULT - occurred time=t2 ctx=military same=v2
