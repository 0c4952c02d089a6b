#story r07-012
#date 2021-07-28
#publisher Caspian Monitor
#kind wire
#title [a1 Armenia], [a2 Azerbaijan] trade {v1 accusations} after [a3 three soldiers] {v2 killed} on border

[p1 YEREVAN]/[p2 BAKU], [t1 July 28] - <q11 [a3 Three Armenian soldiers] were {v3 killed} and [a4 two Azeri servicemen] {v4 wounded} in border {v5 clashes} on [t1 Wednesday]>, [a5 the defence ministries of [a6 the two countries]] {c1 said}, the deadliest {v6 incident} since [a6 they] {v7 ended} a six-week {v8 war} [t2 last year].

<q1 [a7 Azeri forces] {v9 attacked} positions near [p3 the village of Sotk] at 3:40 a.m.>, [a8 the Armenian ministry] {c2 said}. [a9 Azerbaijan's ministry] {c3 said} <q2 [a10 Armenian forces] had {v10 opened fire} first, from [p4 Armenia's Gegharkunik region], at posts in [p5 Kalbajar]>.

[a6 Both sides] later {c4 said} <q3 [a6 they] had {v11 accepted} a [a11 Russian] {v12 proposal} to {v13 stop} firing from 10 a.m.> [a2 Baku] {v14 accused} [a1 Armenia] on [t1 Wednesday evening] of <q4 {v15 breaking} the {v16 ceasefire} with mortars and grenade launchers>. [a1 Yerevan] {c5 called} the {v17 claim} <q5 “disinformation”>.

<q12 [a12 Russian President Gennady Lukin] {v18 spoke} by telephone with [a13 Armenian Prime Minister Karen Davtyan]>, [a11 the Kremlin] {c6 said}. <q6 [a11 Moscow], which has [a16 a military base in [p6 Gyumri]], is ready to help mark the frontier>, [a11 it] {c7 added}. [a13 Davtyan] {v19 suggested} on [t3 July 15] <q7 that [a17 Russian border guards] be {v20 stationed} along the whole frontier>.

In the [t4 autumn of 2020] {v21 war} over [p7 Nagorno-Karabakh], in which [a18 more than 6,000 people] were {v22 killed}, [a7 Azeri troops] {v23 recaptured} land that [a19 ethnic Armenian forces] had {v24 taken} in [t5 the early 1990s]. [a20 Some 2,000 Russian peacekeepers] were {v25 sent} to [p7 the region] under the {v26 deal} that {v27 ended} the {v28 fighting}.

[a1 Armenia] {c8 says} <q8 [a21 about 1,000 Azeri soldiers] have {v29 occupied} heights on [a1 its] territory since [t6 May 12]> and {v30 demands} <q9 that [a21 they] {v31 leave}>. <q10 Border posts stand on [a2 Azeri] soil>, [a22 President Rashad Mammadli] {c9 said} [t7 last week].
---
a1 country ARM GOV Armenia
a2 country AZE GOV Azerbaijan
a3 group ARM MIL three Armenian soldiers
a4 group AZE MIL two Azeri servicemen
a5 group - MIL =a8+a9 the two countries' defence ministries
a6 group - GOV =a1+a2 both sides
a7 group AZE MIL Azeri forces
a8 organization ARM MIL Armenian defence ministry
a9 organization AZE MIL Azerbaijan's defence ministry
a10 group ARM MIL Armenian forces
a11 country RUS GOV Russia
a12 person RUS GOV Gennady Lukin
a13 person ARM GOV Karen Davtyan
a16 organization RUS MIL military base in Gyumri
a17 group RUS MIL Russian border guards
a18 group - - more than 6,000 people
a19 group - UAF ethnic Armenian forces
a20 group RUS MIL some 2,000 Russian peacekeepers
a21 group AZE MIL about 1,000 Azeri soldiers
a22 person AZE GOV Rashad Mammadli
p1 place ARM - Yerevan
p2 place AZE - Baku
p3 place ARM - Sotk
p4 place ARM - Gegharkunik region
p5 place AZE - Kalbajar
p6 place ARM - Gyumri
p7 place AZE - Nagorno-Karabakh
t1 2021-07-28
t2 2020
t3 2021-07-15
t4 2020-09/2020-11
t5 1990/1994
t6 2021-05-12
t7 2021-W29
q1 indirect source=a8 cue=c2
q2 indirect source=a9 cue=c3
q3 indirect source=a6 cue=c4
q4 indirect source=a2 cue=v14
q5 mixed source=a1 cue=c5
q6 indirect source=a11 cue=c7
q7 indirect source=a13 cue=v19
q8 indirect source=a1 cue=c8
q9 indirect source=a1 cue=v30 to=a21
q10 indirect source=a22 cue=c9
q11 indirect source=a5 cue=c1
q12 indirect source=a11 cue=c6
v1 ACCUSE disapprove occurred actor=a1,a2 time=t1 ctx=military
v2 ASSAULT - occurred recip=a3 time=t1 ctx=military
v3 ASSAULT - occurred actor=a7 recip=a3 loc=p3 time=t1 ctx=military same=v2
v4 ASSAULT - occurred actor=a10 recip=a4 time=t1 ctx=military
v5 ASSAULT - occurred actor=a1,a2 time=t1 ctx=military same=v2
v6 ASSAULT - occurred ctx=military same=v2
v7 RETREAT ceasefire occurred actor=a6 time=t2 ctx=military
v8 ASSAULT - occurred actor=a6 time=t2 ctx=military
v9 ASSAULT - occurred actor=a7 recip=a1 loc=p3 time=t1 ctx=military same=v2
v10 ASSAULT firearms occurred actor=a10 recip=a7 loc=p5 time=t1 ctx=military same=v2
v11 AGREE - occurred actor=a6 recip=a11 time=t1 ctx=military
v12 AGREE - occurred actor=a11 recip=a6 ctx=military,diplomatic
v13 RETREAT ceasefire future actor=a6 time=t1 ctx=military
v14 ACCUSE disapprove occurred actor=a2 recip=a1 time=t1 ctx=military
v15 ASSAULT heavy-weapons occurred actor=a1 time=t1 ctx=military
v16 RETREAT ceasefire negated actor=a1 time=t1 ctx=military same=v13
v17 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=military same=v14
v18 CONSULT phone occurred actor=a12,a13 ctx=diplomatic
v19 REQUEST assist occurred actor=a13 recip=a11 time=t3 ctx=military,territory
v20 AID - hypothetical actor=a17 recip=a1 ctx=military,territory
v21 ASSAULT - occurred actor=a7,a19 loc=p7 time=t4 ctx=military same=v8
v22 ASSAULT - occurred recip=a18 loc=p7 time=t4 ctx=military same=v8
v23 COERCE seize occurred actor=a7 recip=a19 loc=p7 time=t4 ctx=military,territory
v24 COERCE seize occurred actor=a19 loc=p7 time=t5 ctx=military,territory
v25 MOBILIZE troops occurred actor=a20 loc=p7 ctx=military
v26 AGREE - occurred actor=a6 time=t2 ctx=military
v27 RETREAT ceasefire occurred actor=a6 ctx=military same=v7
v28 ASSAULT - occurred ctx=military same=v8
v29 COERCE seize occurred actor=a21 recip=a1 time=t6 ctx=military,territory
v30 REQUEST yield occurred actor=a1 recip=a21 ctx=territory
v31 RETREAT withdraw hypothetical actor=a21 ctx=territory
