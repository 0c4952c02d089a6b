#story r02-013
#date 2023-12-15
#publisher Danube Public News
#kind report
#title [a1 Hungary] {v1 blocks} [a2 EU] {v2 aid} for [a3 Ukraine]

[p1 BRUSSELS] — [a1 Hungary] on [t1 Friday] {v3 vetoed} a 50-billion-euro [a2 European Union] {v4 aid} package for [a3 Ukraine], hours after [a2 the bloc]'s [a4 leaders] {v5 agreed} to open membership {v7 talks} with [a3 Kyiv].

[a5 Hungarian Prime Minister Laszlo Barkai] was the only one of [a4 the 27 leaders] to {v8 refuse} [a5 his] consent. <q1 “[a3 Ukraine] is not ready, and the money belongs to [a6 our people],”> [a5 he] {c1 told} [a7 state radio] before leaving [p1 Brussels].

<q2 [a8 The other 26 leaders] {v9 backed} the package and would {v10 meet} again in [t2 January]>, [a9 European Council President Pieter Van Hool] {c2 said}. <q3 “[a3 Ukraine] will not be left without {v11 help},”> [a9 he] {c3 told} [a10 reporters].

[a11 Ukrainian President Andriy Marchenko] {v12 thanked} [a2 the EU] for the decision on membership. <q4 [a11 He] was confident that the money would {v13 come}>, [a12 his spokeswoman, Olena Vynnyk], {c4 said}.

[a1 Hungary], which buys most of [a1 its] gas from [a13 Russia], has {v14 threatened} <q5 to {v15 block} new {v16 sanctions} against [a13 Moscow] as well>. [a5 Barkai] {v17 met} [a14 Russian President Gennady Orlov] in [p2 Beijing] in [t3 October], a {v31 meeting} that [a15 other EU governments] {v18 criticized}.

[a16 Opposition lawmakers in [p3 Budapest]] {v19 accused} [a5 the prime minister] of <q6 using [a3 Ukraine] to {v20 press} [a17 the European Commission] <q7 to {v21 release} 20 billion euros in frozen funds>>. [a17 The commission] {v22 suspended} the payments [t4 last year] over concerns about corruption and the courts.
[a17 It] {v23 agreed} on [t5 Wednesday] to {v24 unfreeze} half of the money.

<q8 “[a17 We] do not {v25 negotiate} over values, and [a17 we] do not pay ransom,”> {c5 said} [a19 commission spokesman Lars Thygesen]. [a19 He] {c6 denied} <q9 that the two matters were linked>.

[a20 The United States Congress] has also failed to {v26 approve} new military {v27 aid} for [a3 Ukraine]. <q10 [a21 Ukrainian troops] on the eastern front are {v28 firing} fewer shells than in [t6 the summer]>, {c7 according to} [a22 a Ukrainian army commander, Colonel Yurii Havrylenko], <q10 while [a23 Russian forces]
are {v29 attacking} along the whole line>.

[a13 Russia] {v30 invaded} [a3 Ukraine] in [t7 February 2022].
---
a1 country HUN GOV Hungary
a2 organization IGO IGO European Union
a3 country UKR GOV Ukraine
a4 group IGO GOV the bloc's leaders
a5 person HUN GOV Laszlo Barkai
a6 group HUN CVL our people
a7 organization HUN MED state radio
a8 group IGO GOV other 26 leaders
a9 person IGO IGO Pieter Van Hool
a10 group - MED reporters
a11 person UKR GOV Andriy Marchenko
a12 person UKR GOV Olena Vynnyk
a13 country RUS GOV Russia
a14 person RUS GOV Gennady Orlov
a15 group - GOV other EU governments
a16 group HUN OPP+LEG opposition lawmakers
a17 organization IGO IGO European Commission
a19 person IGO IGO Lars Thygesen
a20 organization USA LEG United States Congress
a21 group UKR MIL Ukrainian troops
a22 person UKR MIL Yurii Havrylenko
a23 group RUS MIL Russian forces
p1 place BEL - Brussels
p2 place CHN - Beijing
p3 place HUN - Budapest
t1 2023-12-15
t2 2024-01
t3 2023-10
t4 2022
t5 2023-12-13
t6 2023-06/2023-08
t7 2022-02
q1 direct source=a5 cue=c1 to=a7
q2 indirect source=a9 cue=c2
q3 direct source=a9 cue=c3 to=a10
q4 indirect source=a11 cue=c4 via=a12
q5 indirect source=a1 cue=v14
q6 indirect source=a16 cue=v19
q7 indirect source=a5 cue=v20 to=a17
q8 direct source=a19 cue=c5
q9 indirect source=a19 cue=c6 neg
q10 indirect source=a22 cue=c7
v1 REJECT assist occurred actor=a1 recip=a2 time=t1 ctx=economic,diplomatic
v2 AID - negated actor=a2 recip=a3 ctx=economic
v3 REJECT assist occurred actor=a1 recip=a2 time=t1 ctx=economic,diplomatic same=v1
v4 AID - negated actor=a2 recip=a3 ctx=economic same=v2
v5 AGREE - occurred actor=a4 recip=a3 ctx=diplomatic
v7 CONSULT - future actor=a4,a3 ctx=diplomatic
v8 REJECT assist occurred actor=a5 recip=a4 ctx=economic same=v1
v9 SUPPORT - occurred actor=a8 ctx=economic
v10 CONSULT multilateral future actor=a8 time=t2 ctx=economic
v11 AID - future recip=a3 ctx=economic
v12 SUPPORT - occurred actor=a11 recip=a2 ctx=diplomatic
v13 AID - future recip=a11 ctx=economic
v14 THREATEN - occurred actor=a1 recip=a2 ctx=economic,diplomatic
v15 REJECT - hypothetical actor=a1 ctx=economic,diplomatic
v16 SANCTION - hypothetical recip=a13 ctx=economic
v17 CONSULT - occurred actor=a5,a14 loc=p2 time=t3 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a15 recip=a5 ctx=diplomatic
v19 ACCUSE disapprove occurred actor=a16 recip=a5 ctx=diplomatic
v20 REQUEST yield occurred actor=a5 recip=a17 ctx=economic
v21 RETREAT release hypothetical actor=a17 ctx=economic
v22 SANCTION discontinue occurred actor=a17 recip=a1 time=t4 ctx=corruption,legal,economic
v23 AGREE - occurred actor=a17 recip=a1 time=t5 ctx=economic
v24 RETREAT - future actor=a17 recip=a1 ctx=economic
v25 CONSULT - negated actor=a17 ctx=diplomatic
v26 SUPPORT - negated actor=a20 ctx=legislative,military
v27 AID - negated recip=a3 ctx=military
v28 ASSAULT heavy-weapons occurred actor=a21 ctx=military
v29 ASSAULT - occurred actor=a23 ctx=military
v30 ASSAULT - occurred actor=a13 recip=a3 time=t7 ctx=military
v31 CONSULT - occurred actor=a5,a14 loc=p2 time=t3 ctx=diplomatic same=v17
