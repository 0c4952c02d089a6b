#story r07-011
#date 2011-02-21
#publisher Khyber & Kabul News
#kind brief
#title [a2 Suicide bomber] {v2 kills} [a1 30] at government office in [p1 north Afghanistan]

[p2 KUNDUZ, [p3 Afghanistan]], [t1 Feb 21] - <q6 [a2 A suicide bomber] {v3 killed} [a1 at least 30 people] and {v4 wounded} [a3 more than 40] on [t1 Monday] as [a1 they] queued for identity cards at [p4 a government office in Afghanistan's Kunduz province]>, [a4 officials] {c1 said}.

The {v5 blast} happened shortly after noon in [p5 Imam Sahib district], near the border with [p6 Tajikistan]. <q1 “Most of [a1 the dead] are farmers and students,”> {c2 said} [a5 district chief Ayub Rasuli]. <q2 No [a6 foreign soldiers] were nearby>, [a5 he] {c3 added}.

[a7 The Front of the Pious, an insurgent group], {c4 claimed} <q3 the {v6 bombing}> in a text message to [a8 reporters], {c5 saying} <q4 [a2 the bomber] had {v7 targeted} [a9 recruits for [a10 the local police]]>. [a11 The interior ministry in [p7 Kabul]] {c6 denied} <q5 that [a12 any recruits] were there>.

It was the third big {v8 attack} in [p3 the country] in [t2 four days]. On [t3 Saturday], [a13 gunmen in police uniforms] {v9 stormed} [p8 a bank in the eastern city of Jalalabad] and {v10 killed} [a14 38 people], and on [t4 Friday] a car {v11 bomb} in [p9 Khost] {v12 killed} [a15 11].

[a16 German troops], who lead [a17 NATO] forces in [p10 the north], {v14 arrested} [a18 two men] near [p11 Kunduz city] on [t5 Sunday] on suspicion of planning {v16 attacks}. [a17 NATO] plans to begin {v17 handing over} security to [a19 Afghan forces] in [t6 July].
---
a1 group AFG CVL at least 30 people
a2 person AFG REB suicide bomber
a3 group AFG CVL more than 40
a4 group AFG GOV officials
a5 person AFG GOV Ayub Rasuli
a6 group - MIL foreign soldiers
a7 organization AFG REB Front of the Pious
a8 group - MED reporters
a9 group AFG COP recruits for the local police
a10 organization AFG COP local police
a11 organization AFG GOV interior ministry
a12 group AFG COP any recruits
a13 group AFG UAF gunmen in police uniforms
a14 group AFG - 38 people
a15 group AFG - 11
a16 group DEU MIL German troops
a17 organization IGO IGO NATO
a18 group AFG - two men
a19 group AFG MIL Afghan forces
p1 place AFG - north Afghanistan
p2 place AFG - Kunduz
p3 place AFG - Afghanistan
p4 place AFG - government office in Kunduz province
p5 place AFG - Imam Sahib district
p6 place TJK - Tajikistan
p7 place AFG - Kabul
p8 place AFG - bank in Jalalabad
p9 place AFG - Khost
p10 place AFG - the north
p11 place AFG - Kunduz city
t1 2011-02-21
t2 2011-02-18/2011-02-21
t3 2011-02-19
t4 2011-02-18
t5 2011-02-20
t6 2011-07
q1 direct source=a5 cue=c2
q2 indirect source=a5 cue=c3
q3 indirect source=a7 cue=c4 to=a8
q4 indirect source=a7 cue=c5 to=a8
q5 indirect source=a11 cue=c6 neg
q6 indirect source=a4 cue=c1
v2 ASSAULT suicide-attack occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=terrorism
v3 ASSAULT suicide-attack occurred actor=a2 recip=a1 loc=p4 time=t1 ctx=terrorism same=v2
v4 ASSAULT - occurred actor=a2 recip=a3 loc=p4 time=t1 ctx=terrorism same=v2
v5 ASSAULT suicide-attack occurred loc=p5 time=t1 ctx=terrorism same=v2
v6 ASSAULT suicide-attack occurred actor=a7 ctx=terrorism same=v2
v7 ASSAULT suicide-attack occurred actor=a2 recip=a9 ctx=terrorism same=v2
v8 ASSAULT - occurred loc=p3 ctx=terrorism same=v2
v9 ASSAULT - occurred actor=a13 loc=p8 time=t3 ctx=terrorism
v10 ASSAULT - occurred actor=a13 recip=a14 loc=p8 time=t3 ctx=terrorism same=v9
v11 ASSAULT explosives occurred recip=a15 loc=p9 time=t4 ctx=terrorism
v12 ASSAULT explosives occurred recip=a15 loc=p9 time=t4 ctx=terrorism same=v11
v14 COERCE arrest occurred actor=a16 recip=a18 loc=p11 time=t5 ctx=military,terrorism
v16 ASSAULT - hypothetical actor=a18 ctx=terrorism
v17 RETREAT return future actor=a17 recip=a19 loc=p3 time=t6 ctx=military
