#story r05-007
#date 2011-12-29
#publisher Gulf Gateway News
#kind wire
#title [a1 Iran commander]: <q1 {v17 closing} [p1 Hormuz] “easier than drinking water”>

[p2 TEHRAN], [t1 Dec 29] - [a2 Iran]'s [a1 navy chief] {c1 said} on [t1 Thursday] <q2 that {v1 closing} [p1 the Strait of Hormuz] would be “very easy” for [a3 his forces]>, one day after [a4 a vice president] {v2 threatened} <q3 to {v3 stop} the flow of oil if [a5 the West] imposes {v4 sanctions} on [a2 Iranian] exports>.

<q4 “[a1 I] can {v6 shut} it in a morning. It is easier than drinking a glass of water,”> [a1 Rear Admiral Kaveh Zandi] was {c2 quoted as saying} by [a6 the semi-official Simorgh news agency]. <q5 “But today [a2 we] do not need to,”> [a1 he] {c3 added}, <q5 “because [a2 we] have [p4 the Sea of Oman] under control.”>

[a7 The U.S. Fifth Fleet], based in [p3 Bahrain], {c4 said} in an e-mail <q6 that any {v7 disruption} “will not be tolerated”>. [a8 A Pentagon spokeswoman, Colonel Dana Reese], {v8 cautioned} [a2 Tehran] <q7 not to test [a10 Washington]>. Asked whether [a10 the United States] was {v9 moving} [a11 more ships] to the area, [a8 she] {c6 said} <q8 [a8 she] had “nothing to announce”>.

[a12 France] {v10 urged} [a2 Iran] <q9 to respect freedom of navigation>. <q10 [a13 European Union foreign ministers] will {v11 meet} on [t2 January 30] to decide on an {v12 embargo} on [a2 Iranian] crude>, [a14 an EU diplomat] {c7 told} [a15 Gulf Gateway News] on condition of anonymity.

<q11 [a16 Saudi Arabia] is ready to make up for lost [a2 Iranian] barrels>, [a17 a Gulf oil official] {c8 said}.

[a10 The United States] and [a18 its allies] {v13 accuse} [a2 Iran] of <q12 seeking nuclear weapons>, <q13 a {v15 charge}> [a2 Tehran] {c9 denies}. [a19 Iranian warships] are holding ten days of {v14 exercises} east of [p1 the strait]. Oil rose 40 cents to $107.96 a barrel in [p5 London].
---
a1 person IRN MIL Kaveh Zandi
a2 country IRN GOV Iran
a3 group IRN MIL Iranian naval forces
a4 person IRN GOV vice president
a5 group - GOV the West
a6 organization IRN MED Simorgh news agency
a7 organization USA MIL U.S. Fifth Fleet
a8 person USA MIL Dana Reese
a10 country USA GOV United States
a11 group USA MIL more ships
a12 country FRA GOV France
a13 group IGO GOV European Union foreign ministers
a14 person IGO IGO EU diplomat
a15 organization - MED Gulf Gateway News
a16 country SAU GOV Saudi Arabia
a17 person - GOV Gulf oil official
a18 group - GOV allies of the United States
a19 organization IRN MIL Iranian warships
p1 place - - Strait of Hormuz
p2 place IRN - Tehran
p3 place BHR - Bahrain
t1 2011-12-29
t2 2012-01-30
q1 mixed source=a1 cue=-
q2 mixed source=a1 cue=c1
q3 indirect source=a4 cue=v2
q4 direct source=a1 cue=c2 via=a6
q5 direct source=a1 cue=c3 via=a6
q6 mixed source=a7 cue=c4
q7 indirect source=a8 cue=v8 to=a2
q8 mixed source=a8 cue=c6
q9 indirect source=a12 cue=v10 to=a2
q10 indirect source=a14 cue=c7 to=a15
q11 indirect source=a17 cue=c8
q12 indirect source=a10,a18 cue=v13
q13 indirect source=a2 cue=c9 neg
v17 COERCE restrict hypothetical loc=p1 ctx=military,resource
v1 COERCE restrict hypothetical actor=a3 loc=p1 ctx=military,resource same=v17
v2 THREATEN restrict occurred actor=a4 recip=a5 ctx=resource,economic
v3 COERCE restrict hypothetical actor=a2 loc=p1 ctx=resource same=v17
v4 SANCTION - hypothetical actor=a5 recip=a2 ctx=economic,resource
v6 COERCE restrict hypothetical actor=a1 loc=p1 ctx=military,resource same=v17
v7 COERCE restrict hypothetical loc=p1 ctx=military,resource same=v17
v8 THREATEN - occurred actor=a8 recip=a2 ctx=military
v9 MOBILIZE troops hypothetical actor=a10 recip=a11 ctx=military
v10 REQUEST yield occurred actor=a12 recip=a2 ctx=diplomatic
v11 CONSULT multilateral future actor=a13 time=t2 ctx=diplomatic
v12 SANCTION - hypothetical actor=a13 recip=a2 ctx=economic,resource same=v4
v13 ACCUSE allege occurred actor=a10,a18 recip=a2 ctx=military
v14 MOBILIZE troops occurred actor=a19 ctx=military
v15 ACCUSE allege occurred ctx=military same=v13
p4 place - - Sea of Oman
p5 place GBR - London
