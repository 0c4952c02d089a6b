#story r05-056
#date 2019-09-05
#publisher Gulf of Guinea Daily
#kind report
#title [a1 Nigeria] {v1 recalls} [a2 envoy] to [a3 South Africa] over {v2 attacks} on [a4 foreigners]

[p1 ABUJA], [a1 Nigeria] — <q1 [a1 Nigeria] has {v3 recalled} [a2 its high commissioner to [a3 South Africa]] and will {v4 stay away} from an economic forum in [p2 Cape Town] after [a7 crowds] in [p3 Johannesburg] {v5 attacked} shops of [a4 foreigners]>, [a5 presidential spokesman Tunde Balogun] {c1 told} [a6 reporters] on [t1 Thursday].

<q2 “Enough is enough,”> [a5 Balogun] {c2 said}, <q2 “and [a3 our South African brothers] have heard it from [a8 the president himself].”> <q3 [a8 President Emeka Danladi] had {v6 telephoned} [a9 his South African counterpart] on [t2 Tuesday] and {v7 demanded} <q4 that [a10 Nigerian victims] be compensated>>, [a5 he] {c3 added}.

[a9 South African President Themba Mokoena] {v8 condemned} the {v9 violence} <q5 as “completely against what [a11 we] believe in”>. <q6 [a12 Ten people], two of [a12 them] foreigners, have been {v10 killed}, and [a13 423] {v11 arrested}>, [a14 Police Minister Nomsa Radebe] {c4 told} [a15 the broadcaster Umoja FM].

But [a14 the minister] {c5 denied} <q7 that the {v12 attacks} were directed at [a4 foreigners]>. <q8 “This is crime. [a16 Somebody] is using [a17 the poor],”> [a14 she] {c6 said}. [a19 The Rand Chronicle] had {c7 quoted} [a18 a councillor in [p5 Alexandra township], Bheki Sithole], as telling [a20 residents]: <q9 “[a4 They] must go, and [a20 you] know who [a4 they] are.”> [a22 His party, the Civic Front], {c8 said} <q10 [a18 he] had been misquoted>.

In [p6 Lagos], [a23 protesters] {v13 looted} [a24 a South African supermarket] on [t3 Wednesday] and {v14 threw} stones at [a25 police]. <q11 “[a26 They] {v15 burn} [a27 our people], [a26 they] must feel it,”> {c9 said} [a28 one of [a23 them], Chidi Okafor]. [a29 The Nigerian foreign minister, Geoffrey Umeh], {v16 urged} [a23 Nigerians] <q12 not to {v17 attack} anyone>: <q13 “Two wrongs,”> [a29 he] {c10 wrote} on social media, <q13 “do not make a right.”> <q17 [a3 Pretoria] closed [a30 its missions in [p6 Lagos] and [p1 Abuja]] “after {v19 threats}”>, [a31 an embassy official] {c11 said}.

[a32 Zambia's football association] called off a match against [a3 South Africa], and [a34 Tanzania] {v21 suspended} flights to [p3 Johannesburg]. <q14 [a35 The African Union] “fully {v22 welcomes}” the {v23 arrests}>, [a36 its chairman] {c12 said} in a statement, which also {v24 called for} <q15 “immediate steps to protect lives and property”>.

[a37 A Nigerian airline] has {v25 offered} <q18 to {v26 fly} [a38 its compatriots] home for nothing>. <q16 [a39 Three hundred and thirteen] had signed up by [t1 Thursday noon]>, {c13 according to} [a40 the consulate].
---
a1 country NGA GOV Nigeria
a2 person NGA GOV Nigerian high commissioner
a3 country ZAF GOV South Africa
a4 group - CVL foreigners
a5 person NGA GOV Tunde Balogun
a6 group - MED reporters
a7 group ZAF CVL crowds
a8 person NGA GOV Emeka Danladi
a9 person ZAF GOV Themba Mokoena
a10 group NGA CVL Nigerian victims
a11 group ZAF - we
a12 group ZAF CVL ten people
a13 group ZAF CVL 423 arrested
a14 person ZAF GOV Nomsa Radebe
a15 organization ZAF MED Umoja FM
a16 person - - somebody
a17 group ZAF CVL the poor
a18 person ZAF GOV Bheki Sithole
a19 organization ZAF MED Rand Chronicle
a20 group ZAF CVL residents
a22 organization ZAF PTY Civic Front
a23 group NGA CVL protesters
a24 organization ZAF BUS South African supermarket
a25 group NGA COP police
a26 group ZAF - they (South Africans)
a27 group NGA CVL our people
a28 person NGA CVL Chidi Okafor
a29 person NGA GOV Geoffrey Umeh
a30 group ZAF GOV missions in Lagos and Abuja
a31 person ZAF GOV embassy official
a32 organization ZMB - Zambia's football association
a34 country TZA GOV Tanzania
a35 organization IGO IGO African Union
a36 person IGO IGO African Union chairman
a37 organization NGA BUS Nigerian airline
a38 group NGA CVL compatriots
a39 group NGA CVL three hundred and thirteen people
a40 organization NGA GOV consulate
p1 place NGA - Abuja
p2 place ZAF - Cape Town
p3 place ZAF - Johannesburg
p5 place ZAF - Alexandra
p6 place NGA - Lagos
t1 2019-09-05
t2 2019-09-03
t3 2019-09-04
q1 indirect source=a5 cue=c1 to=a6
q2 direct source=a5 cue=c2 to=a6
q3 indirect source=a5 cue=c3 to=a6
q4 indirect source=a8 cue=v7 to=a9 via=a5
q5 mixed source=a9 cue=v8
q6 indirect source=a14 cue=c4 to=a15
q7 indirect source=a14 cue=c5 neg
q8 direct source=a14 cue=c6
q9 direct source=a18 cue=c7 to=a20 via=a19
q10 indirect source=a22 cue=c8
q11 direct source=a28 cue=c9
q12 indirect source=a29 cue=v16 to=a23
q13 direct source=a29 cue=c10
q14 mixed source=a36 cue=c12
q15 mixed source=a36 cue=v24
q16 indirect source=a40 cue=c13
q18 indirect source=a37 cue=v25
q17 mixed source=a31 cue=c11
v1 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic
v2 PROTEST riot occurred recip=a4 loc=a3 ctx=migration
v3 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v4 PROTEST boycott future actor=a1 loc=p2 ctx=economic,diplomatic
v5 PROTEST riot occurred actor=a7 recip=a4 loc=p3 ctx=migration same=v2
v6 CONSULT phone occurred actor=a8,a9 time=t2 ctx=diplomatic
v7 REQUEST yield occurred actor=a8 recip=a9 time=t2 ctx=diplomatic
v8 ACCUSE disapprove occurred actor=a9 ctx=migration
v9 PROTEST riot occurred ctx=migration same=v2
v10 ASSAULT - occurred recip=a12 ctx=crime
v11 COERCE arrest occurred recip=a13 ctx=crime
v12 PROTEST riot occurred ctx=migration same=v2
v13 PROTEST riot occurred actor=a23 recip=a24 loc=p6 time=t3
v14 PROTEST riot occurred actor=a23 recip=a25 loc=p6 time=t3
v15 ASSAULT - occurred actor=a26 recip=a27 ctx=crime
v16 REQUEST yield occurred actor=a29 recip=a23
v17 ASSAULT - hypothetical actor=a23
v19 THREATEN - occurred recip=a30 ctx=diplomatic
v21 SANCTION discontinue occurred actor=a34 recip=a3 ctx=economic
v22 SUPPORT - occurred actor=a35 recip=a3
v23 COERCE arrest occurred ctx=crime same=v11
v24 REQUEST change occurred actor=a36 recip=a3 ctx=human-rights
v25 AGREE - occurred actor=a37 recip=a38 ctx=migration
v26 AID - hypothetical actor=a37 recip=a38 ctx=migration
