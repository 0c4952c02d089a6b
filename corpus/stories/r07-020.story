#story r07-020
#date 2023-01-12
#publisher Abay Wire
#kind wire
#title [a1 Tigray fighters] {v1 hand in} tanks, rockets as peace {v2 deal} advances

[p1 ADDIS ABABA], [t1 Jan 12] (Abay Wire) - [a1 Fighters from [p2 Ethiopia's northern Tigray region]] have begun to {v3 give up} heavy weapons, a key step in an {v4 accord} {v5 signed} [t2 more than two months ago] to end a {v6 war} with [a2 the federal government] in which [a3 tens of thousands] died.

<q1 Tanks, mortars and artillery were {v7 handed over} on [t3 Tuesday] at [p3 Agulae, about 30 km north of [p4 Mekelle]]>, {c1 said} [a4 the African Union (AU) monitoring team] that watched the process. <q2 [a5 Soldiers of [a6 the Ethiopian army]] took the weapons away the same day>, [a7 Maj. Gen. Joseph Kiplimo, [a4 the team]'s Kenyan head], {c2 told} [a8 reporters] on [t1 Thursday].

<q3 “[a10 We] have kept [a10 our] side of the {v10 agreement},”> [a9 Tesfay Hagos, a spokesman for [a10 the Tigray Defence Council]], {c3 wrote} on [a11 Twitter]. <q4 [a10 The Tigrayans] expect [a12 Eritrea]'s [a13 troops] to {v11 leave} “without delay”>, [a9 he] {c4 added}.

[a12 Eritrea] {v12 fought} alongside [a6 the Ethiopian army] from [t4 November 2020] but is not a party to the {v13 accord}, which was {v14 negotiated} in [p5 Pretoria, [p6 South Africa]], on [t5 Nov. 2]. [a14 Residents] {c5 said} <q5 [a15 convoys of Eritrean soldiers] had {v15 pulled out} of [p7 Adwa] and [p8 Axum] on [t6 Dec. 30 and 31]>. <q6 But [a16 others] are still in [p9 Sheraro], and [a17 three farmers] were {v16 killed} near [p10 Adigrat] [t7 last week]>, [a18 a humanitarian worker] {c6 said}. [a12 Eritrea]'s [a19 information ministry] did not respond to questions.

[a2 The government] has since {v17 restored} telephone links in [p4 Mekelle] and {v18 let in} [a20 aid convoys] from [p11 Afar] and [p12 Gondar]. Flights to [p2 the region], {v19 suspended} for 18 months, resumed on [t8 Dec. 28].

[a21 AU Commission chief Salif Ndiaye] {v20 praised} [a22 both parties], and [a23 the foreign ministers of [a24 France] and [a25 Germany]], on a joint {v21 visit} to [p1 Addis Ababa], {v22 called for} <q7 [a26 those] {v23 accused} of {v24 rape} and {v25 killings} to be {v26 tried}>.
---
a1 group ETH REB Tigray fighters
a2 organization ETH GOV Ethiopian federal government
a3 group ETH - tens of thousands
a4 organization IGO IGO African Union monitoring team
a5 group ETH MIL Ethiopian soldiers
a6 organization ETH MIL Ethiopian army
a7 person KEN MIL Joseph Kiplimo
a8 group - MED reporters
a9 person ETH REB Tesfay Hagos
a10 organization ETH REB Tigray Defence Council
a11 organization USA BUS Twitter
a12 country ERI GOV Eritrea
a13 group ERI MIL Eritrean troops
a14 group ETH CVL residents
a15 group ERI MIL convoys of Eritrean soldiers
a16 group ERI MIL other Eritrean soldiers
a17 group ETH CVL three farmers
a18 person - NGO humanitarian worker
a19 organization ERI GOV Eritrean information ministry
a20 group - NGO aid convoys
a21 person IGO IGO Salif Ndiaye
a22 group ETH - =a2+a10 both parties
a23 group - GOV foreign ministers of France and Germany
a24 country FRA GOV France
a25 country DEU GOV Germany
a26 group - - those accused of rape and killings
p1 place ETH - Addis Ababa
p2 place ETH - Tigray
p3 place ETH - Agulae
p4 place ETH - Mekelle
p5 place ZAF - Pretoria
p6 place ZAF - South Africa
p7 place ETH - Adwa
p8 place ETH - Axum
p9 place ETH - Sheraro
p10 place ETH - Adigrat
p11 place ETH - Afar
p12 place ETH - Gondar
t1 2023-01-12
t2 2022-11-02
t3 2023-01-10
t4 2020-11
t5 2022-11-02
t6 2022-12-30/2022-12-31
t7 2023-W01
t8 2022-12-28
q1 indirect source=a4 cue=c1
q2 indirect source=a7 cue=c2 to=a8
q3 direct source=a9 cue=c3
q4 mixed source=a9 cue=c4
q5 indirect source=a14 cue=c5
q6 indirect source=a18 cue=c6
q7 indirect source=a23 cue=v22
v1 RETREAT disarm occurred actor=a1 loc=p2 time=t3 ctx=military
v2 AGREE - occurred actor=a1 ctx=military
v3 RETREAT disarm occurred actor=a1 loc=p2 time=t3 ctx=military same=v1
v4 AGREE - occurred actor=a1,a2 time=t2 ctx=military same=v2
v5 SUPPORT - occurred actor=a1,a2 time=t2 ctx=military
v6 ASSAULT - occurred actor=a1,a2 loc=p2 ctx=military
v7 RETREAT disarm occurred actor=a1 loc=p3 time=t3 ctx=military same=v1
v10 AGREE - occurred actor=a10 ctx=military same=v2
v11 RETREAT withdraw hypothetical actor=a13 loc=p2 ctx=military
v12 ASSAULT - occurred actor=a12 recip=a1 loc=p2 time=t4 ctx=military same=v6
v13 AGREE - occurred ctx=military same=v2
v14 CONSULT - occurred actor=a1,a2 loc=p5 time=t5 ctx=military
v15 RETREAT withdraw occurred actor=a15 loc=p7,p8 time=t6 ctx=military
v16 ASSAULT - occurred recip=a17 loc=p10 time=t7 ctx=military
v17 RETREAT access occurred actor=a2 loc=p4 ctx=technology
v18 RETREAT access occurred actor=a2 recip=a20 loc=p2 ctx=human-rights
v19 COERCE restrict occurred loc=p2 ctx=military
v20 SUPPORT - occurred actor=a21 recip=a22 ctx=diplomatic
v21 CONSULT visit occurred actor=a23 recip=a2 loc=p1 ctx=diplomatic
v22 REQUEST change occurred actor=a23 loc=p1 ctx=human-rights,legal
v23 ACCUSE allege occurred recip=a26 ctx=human-rights
v24 ASSAULT sexual occurred actor=a26 loc=p2 ctx=human-rights
v25 ASSAULT - occurred actor=a26 loc=p2 ctx=human-rights
v26 ACCUSE allege hypothetical recip=a26 ctx=human-rights,legal
