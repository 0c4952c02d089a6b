#story r02-017
#date 2024-01-13
#publisher Mekong Public Radio
#kind report
#title [a1 Myanmar army] and [a2 rebels] {v1 agree} to {v2 ceasefire} in north after [a3 China] {v3 talks}

[p1 BANGKOK] — <q7 [p6 Myanmar]'s [a1 military] and [a2 an alliance of three ethnic rebel groups] have {v4 agreed} to an immediate {v5 ceasefire} in [p2 northern Shan state] after two days of {v6 talks} in [p3 the Chinese city of Kunming]>, [a4 the Chinese Foreign Ministry] {c7 said} on [t1 Friday].

<q1 [a6 The two sides] {v7 promised} not to {v8 harm} [a7 Chinese residents] along the border>, [a8 ministry spokeswoman Tao Hong] {c1 told} [a9 reporters] in [p4 Beijing]. <q2 [a3 China] had made “great efforts” to help [a6 them] {v9 meet}>, [a8 she] {c2 said}.

[a5 A leader of [a10 the Palaung Hills Army], one of the three groups], {c3 told} [a11 Mekong Public Radio] <q3 that [a2 the alliance] would {v10 stop} [a2 its] {v11 offensive} but would not {v12 leave} the towns [a2 it] has {v13 captured}>. <q4 “If [a1 they] {v14 bomb} [a2 us], [a2 we] will {v15 fight} again the same day,”> [a5 he] {c4 said}.

[a2 The alliance] {v16 attacked} [a15 army posts] near [p5 the Chinese border] on [t2 October 27]. <q5 Since then [a2 it] has {v17 taken} 16 towns and several border gates, and [a16 more than 2,000 soldiers] have {v18 surrendered}>, {c5 according to} [a17 the Yangon Institute for Conflict Studies]. <q6 [a1 The army]'s {v19 airstrikes} and {v20 shelling} have {v21 killed} [a18 at least 360 civilians]>, {c6 says} [a19 the United Nations].

A military spokesman, [a20 Major General Thura Win], {c8 confirmed} on state television late on [t1 Friday] <q8 that [a21 both sides] had reached an {v22 agreement}>. <q9 [a21 Both sides] will hold more {v24 talks} on trade across the border [t3 next month]>, [a20 he] {c9 said}.

[a22 The National Democratic Council, a group of ousted lawmakers] that calls [a22 itself] [p6 Myanmar]'s legal government, {v25 criticized} the {v26 deal}. <q10 “[a1 The army] has {v27 broken} every truce it has {v28 signed},”> {c10 said} [a23 council spokeswoman Daw Nilar Htun]. <q11 [a22 The council] {v29 urged} [a24 other armed groups] <q12 to keep {v30 fighting}>>, [a23 she] {c11 said}.

On [t4 Saturday] morning [a25 residents of [p7 Kyaukme]] {c12 reported} <q13 that [a26 a warplane] had {v31 dropped} two bombs outside the town>. <q14 It was not clear whether [a27 anyone] was {v32 hurt}>, {c13 according to} [a28 the Shan Highlands News Group].

[a1 The army] {v33 seized} power in [t5 February 2021] and {v34 arrested} [a29 the elected leaders].
---
a1 organization MMR MIL Myanmar's military
a2 group MMR REB alliance of three ethnic rebel groups
a3 country CHN GOV China
a4 organization CHN GOV Chinese Foreign Ministry
a5 person MMR REB leader of the Palaung Hills Army
a6 group MMR MIL+REB =a1+a2 the two sides
a7 group CHN CVL Chinese residents
a8 person CHN GOV Tao Hong
a9 group - MED reporters
a10 organization MMR REB Palaung Hills Army
a11 organization - MED Mekong Public Radio
a15 group MMR MIL army posts
a16 group MMR MIL more than 2,000 soldiers
a17 organization MMR EDU Yangon Institute for Conflict Studies
a18 group MMR CVL at least 360 civilians
a19 organization IGO IGO United Nations
a20 person MMR MIL Thura Win
a21 group MMR MIL+REB =a1+a2 both sides
a22 organization MMR OPP National Democratic Council
a23 person MMR OPP Nilar Htun
a24 group MMR REB other armed groups
a25 group MMR CVL residents of Kyaukme
a26 group MMR MIL warplane
a27 group - - anyone
a28 organization MMR MED Shan Highlands News Group
a29 group MMR ELI elected leaders
p1 place THA - Bangkok
p2 place MMR - northern Shan state
p3 place CHN - Kunming
p4 place CHN - Beijing
p5 place MMR - Chinese border
p6 place MMR - Myanmar
p7 place MMR - Kyaukme
t1 2024-01-12
t2 2023-10-27
t3 2024-02
t4 2024-01-13
t5 2021-02
q1 indirect source=a8 cue=c1 to=a9
q2 mixed source=a8 cue=c2
q3 indirect source=a5 cue=c3 to=a11
q4 direct source=a5 cue=c4
q5 indirect source=a17 cue=c5
q6 indirect source=a19 cue=c6
q7 indirect source=a4 cue=c7
q8 indirect source=a20 cue=c8
q9 indirect source=a20 cue=c9
q10 direct source=a23 cue=c10
q11 indirect source=a23 cue=c11
q12 indirect source=a22 cue=v29 to=a24
q13 indirect source=a25 cue=c12
q14 indirect source=a28 cue=c13
v1 AGREE - occurred actor=a1,a2 ctx=military
v2 RETREAT ceasefire future actor=a1,a2 ctx=military
v3 CONSULT third-party occurred actor=a1,a2,a3 ctx=military,diplomatic
v4 AGREE - occurred actor=a1,a2 ctx=military same=v1
v5 RETREAT ceasefire future actor=a1,a2 loc=p2 ctx=military same=v2
v6 CONSULT third-party occurred actor=a1,a2 loc=p3 ctx=military,diplomatic same=v3
v7 AGREE - occurred actor=a6 ctx=military
v8 ASSAULT - negated actor=a6 recip=a7 ctx=military
v9 CONSULT third-party occurred actor=a6,a3 ctx=military,diplomatic same=v3
v10 RETREAT ceasefire future actor=a2 ctx=military same=v2
v11 ASSAULT - occurred actor=a2 ctx=military
v12 RETREAT withdraw negated actor=a2 ctx=military,territory
v13 COERCE seize occurred actor=a2 ctx=military,territory
v14 ASSAULT aerial hypothetical actor=a1 recip=a2 ctx=military
v15 ASSAULT - hypothetical actor=a2 recip=a1 ctx=military
v16 ASSAULT - occurred actor=a2 recip=a15 loc=p5 time=t2 ctx=military same=v11
v17 COERCE seize occurred actor=a2 ctx=military,territory same=v13
v18 RETREAT disarm occurred actor=a16 ctx=military
v19 ASSAULT aerial occurred actor=a1 ctx=military
v20 ASSAULT heavy-weapons occurred actor=a1 ctx=military
v21 ASSAULT - occurred actor=a1 recip=a18 ctx=military
v22 AGREE - occurred actor=a1,a2 ctx=military same=v1
v24 CONSULT - future actor=a21 time=t3 ctx=economic
v25 ACCUSE disapprove occurred actor=a22 recip=a1 ctx=military
v26 AGREE - occurred actor=a1,a2 ctx=military same=v1
v27 ASSAULT - occurred actor=a1 ctx=military
v28 SUPPORT - occurred actor=a1 ctx=military
v29 REQUEST change occurred actor=a22 recip=a24 ctx=military
v30 ASSAULT - hypothetical actor=a24 recip=a1 ctx=military
v31 ASSAULT aerial occurred actor=a26 loc=p7 time=t4 ctx=military
v32 ASSAULT aerial hypothetical recip=a27 loc=p7 ctx=military
v33 COERCE seize occurred actor=a1 time=t5 ctx=executive,military
v34 COERCE arrest occurred actor=a1 recip=a29 time=t5 ctx=executive,military
