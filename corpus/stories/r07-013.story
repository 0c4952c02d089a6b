#story r07-013
#date 2018-03-19
#publisher Anatolia Press Desk
#kind report
#title <q1 [a1 Turkish jets] {v1 strike} [a2 Kurdish militants] in [p1 northern Iraq]>, [a4 army] {c1 says}

[p2 ANKARA] — <q2 [a1 Turkish warplanes] {v2 struck} shelters and ammunition stores used by [a2 Kurdish militants] in [p3 the Qandil and Zap areas of northern Iraq] on [t1 Sunday night], {v3 killing} [a3 at least 12 fighters]>, [a4 the military] {c2 said} on [t2 Monday].

The {v4 raids} came after [a5 four Turkish soldiers] were {v5 killed} by a roadside {v6 bomb} on [t3 Saturday] in [p4 Semdinli, in Turkey's Hakkari province], close to the borders with [p5 Iraq] and [p6 Iran]. [a6 The People's Union of Kurdistan, or YGK], {c3 claimed} <q3 responsibility for the {v7 attack}>.

<q4 “[a7 We] will {v8 chase} [a2 them] into every cave,”> [a8 Defense Minister Cemal Aksoy] {c4 told} [a9 soldiers] during a {v9 visit} to [p7 the border town of Cukurca] on [t2 Monday].

<q5 [a10 Two villagers, a shepherd and his son], were also {v10 killed} in the {v11 strikes}>, {c5 said} [a12 Sirwan Mahmoud, the mayor of [p8 Sidakan]]. [a4 Turkey's military] {c6 says} <q6 [a4 it] takes all measures to avoid {v12 harming} [a14 civilians]>.

[a15 Iraq's Foreign Ministry] {v13 condemned} the {v14 air raids} <q7 as a breach of sovereignty> and {v15 called on} [a16 Turkey] <q8 to {v16 withdraw} [a17 [a16 its] troops] from [p9 the Bashiqa base near Mosul], where [a17 they] have been {v17 deployed} since [t4 December 2015]>. [a18 Prime Minister Kadir Yalman] {c7 said} [t5 last week] <q9 that a ground {v18 operation} against [a6 the YGK] in [p10 Sinjar] was possible “at any time”>.

[a6 The YGK] {c8 said} in [t6 January] <q10 [a6 it] would {v19 leave} [p10 Sinjar], where [a6 it] {v20 helped} [a19 the Yazidis] in [t7 2014]>. [a20 Iraqi officials] {c9 say} <q11 [a21 some fighters] are still there>.

[a22 More than 40,000 people, mostly Kurds], have been {v21 killed} since [a6 the YGK] {v22 took up arms} against [a16 the Turkish state] in [t8 1984]. A {v23 ceasefire} collapsed in [t9 July 2015]. [a16 Ankara], [a23 the United States] and [a24 the European Union] {v24 list} [a6 the group] as a terrorist organization.
---
a1 group TUR MIL Turkish warplanes
a2 group - REB Kurdish militants
a3 group - REB at least 12 fighters
a4 organization TUR MIL Turkish military
a5 group TUR MIL four Turkish soldiers
a6 organization - REB People's Union of Kurdistan
a7 group TUR MIL we
a8 person TUR GOV Cemal Aksoy
a9 group TUR MIL soldiers
a10 group IRQ CVL two villagers
a12 person IRQ GOV Sirwan Mahmoud
a14 group - CVL civilians
a15 organization IRQ GOV Iraq's Foreign Ministry
a16 country TUR GOV Turkey
a17 group TUR MIL Turkish troops at Bashiqa
a18 person TUR GOV Kadir Yalman
a19 group IRQ REL Yazidis
a20 group IRQ GOV Iraqi officials
a21 group - REB some fighters
a22 group - - 40,000 people
a23 country USA GOV United States
a24 organization IGO IGO European Union
p1 place IRQ - northern Iraq
p2 place TUR - Ankara
p3 place IRQ - Qandil and Zap areas
p4 place TUR - Semdinli
p5 place IRQ - Iraq
p6 place IRN - Iran
p7 place TUR - Cukurca
p8 place IRQ - Sidakan
p9 place IRQ - Bashiqa base
p10 place IRQ - Sinjar
t1 2018-03-18
t2 2018-03-19
t3 2018-03-17
t4 2015-12
t5 2018-W11
t6 2018-01
t7 2014
t8 1984
t9 2015-07
q1 indirect source=a4 cue=c1
q2 indirect source=a4 cue=c2
q3 indirect source=a6 cue=c3
q4 direct source=a8 cue=c4 to=a9
q5 indirect source=a12 cue=c5
q6 indirect source=a4 cue=c6
q7 indirect source=a15 cue=v13
q8 indirect source=a15 cue=v15 to=a16
q9 mixed source=a18 cue=c7
q10 indirect source=a6 cue=c8
q11 indirect source=a20 cue=c9
v1 ASSAULT aerial occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military
v2 ASSAULT aerial occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military same=v1
v3 ASSAULT aerial occurred actor=a1 recip=a3 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT aerial occurred actor=a1 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT explosives occurred actor=a6 recip=a5 loc=p4 time=t3 ctx=military,terrorism
v6 ASSAULT explosives occurred actor=a6 recip=a5 loc=p4 time=t3 ctx=military,terrorism same=v5
v7 ASSAULT explosives occurred actor=a6 recip=a5 time=t3 ctx=military,terrorism same=v5
v8 ASSAULT - future actor=a7 recip=a2 ctx=military
v9 CONSULT visit occurred actor=a8 loc=p7 time=t2 ctx=military
v10 ASSAULT aerial occurred actor=a1 recip=a10 ctx=military
v11 ASSAULT aerial occurred actor=a1 recip=a10 ctx=military same=v1
v12 ASSAULT - negated actor=a4 recip=a14 ctx=military
v13 ACCUSE disapprove occurred actor=a15 recip=a16 ctx=diplomatic,territory
v14 ASSAULT aerial occurred actor=a16 ctx=military same=v1
v15 REQUEST yield occurred actor=a15 recip=a16 ctx=diplomatic,territory
v16 RETREAT withdraw hypothetical actor=a16 loc=p9 ctx=military,territory
v17 MOBILIZE troops occurred actor=a17 loc=p9 time=t4 ctx=military
v18 ASSAULT - hypothetical actor=a16 recip=a6 loc=p10 ctx=military
v19 RETREAT withdraw future actor=a6 loc=p10 ctx=military
v20 AID - occurred actor=a6 recip=a19 loc=p10 time=t7 ctx=military
v21 ASSAULT - occurred recip=a22 time=t8 ctx=military
v22 ASSAULT - occurred actor=a6 recip=a16 time=t8 ctx=military
v23 RETREAT ceasefire negated time=t9 ctx=military
v24 SANCTION - occurred actor=a16,a23,a24 recip=a6 ctx=terrorism
