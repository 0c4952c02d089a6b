#story r05-029
#date 2017-09-14
#publisher East Sea Wire
#kind wire
#title [a1 North Korea] {v1 threatens} <q1 to “{v2 sink}” [a2 Japan]> over [a3 UN] {v3 sanctions}

[p1 SEOUL], [t1 Sept. 14] - [a4 A North Korean state committee] {v4 threatened} on [t1 Thursday] <q2 to use nuclear weapons to “{v5 sink}” [a2 Japan]> and {v6 called} [a3 the U.N. Security Council] <q3 “a tool of evil” bought by [a5 the United States]>.

<q4 “[a2 Japan] is no longer needed near [a1 us],”> [a4 the Asia Unity Committee] {c1 said} in a statement carried by [a6 the official Chollima agency]. <q5 “[a7 The army and people] are {v7 demanding} <q6 that [a8 the Americans] be {v8 beaten} to death like a rabid dog>.”>

[a2 Japan]'s [a9 chief cabinet secretary] {v9 condemned} the {v10 threat} <q7 as “extremely provocative”>. <q8 “If [a1 North Korea] stays on this path, [a1 it] will be more and more isolated,”> [a9 Kenzo Arima] {c2 told} [a10 reporters] in [p2 Tokyo].

[a3 The 15-member Security Council] voted unanimously on [t2 Monday] for the new {v11 sanctions}, the ninth since [t3 2006]. <q9 [a1 The North]'s imports of oil products will be {v12 capped} at two million barrels a year>, {c3 according to} [a11 diplomats].

[a12 South Korea]'s [a13 unification ministry] {c4 said} <q10 [a14 the government] still planned to give $8 million in {v13 aid} for [a15 children and pregnant women]>. <q11 [a12 Seoul] has a {c5 position} <q12 that humanitarian {v15 help} should continue “regardless of politics”>>, [a16 a ministry official] {c6 explained} to [a10 reporters].

<q15 [a2 Tokyo] had {v16 asked} [a12 Seoul] <q13 to wait>>, [a17 the Sapporo daily Hokuto Shimbun] {c7 reported}, citing [a18 a person close to [a19 the Japanese prime minister]]. [a20 An official in [a21 the South Korean president]'s office] {c8 denied} <q14 there had been such a {v18 request}>.

[a22 Four South Korean fishermen] {v19 held} by [a1 the North] since [t4 August] were {v20 sent home} on [t5 Wednesday].
---
a1 country PRK GOV North Korea
a2 country JPN GOV Japan
a3 organization IGO IGO U.N. Security Council
a4 organization PRK GOV Asia Unity Committee
a5 country USA GOV United States
a6 organization PRK MED+GOV Chollima agency
a7 group PRK - army and people
a8 group USA - the Americans
a9 person JPN GOV Kenzo Arima
a10 group - MED reporters
a11 group - GOV diplomats
a12 country KOR GOV South Korea
a13 organization KOR GOV South Korean unification ministry
a14 organization KOR GOV South Korean government
a15 group PRK CVL children and pregnant women
a16 person KOR GOV ministry official
a17 organization JPN MED Hokuto Shimbun
a18 person JPN - person close to the prime minister
a19 person JPN GOV Japanese prime minister
a20 person KOR GOV official in the president's office
a21 person KOR GOV South Korean president
a22 group KOR CVL four South Korean fishermen
p1 place KOR - Seoul
p2 place JPN - Tokyo
t1 2017-09-14
t2 2017-09-11
t3 2006
t4 2017-08
t5 2017-09-13
q1 mixed source=a1 cue=v1
q2 mixed source=a4 cue=v4
q3 mixed source=a4 cue=v6
q4 direct source=a4 cue=c1 via=a6
q5 direct source=a4 cue=- via=a6
q6 indirect source=a7 cue=v7 via=a4
q7 mixed source=a9 cue=v9
q8 direct source=a9 cue=c2 to=a10
q9 indirect source=a11 cue=c3
q10 indirect source=a13 cue=c4
q11 mixed source=a16 cue=c6 to=a10
q12 mixed source=a12 cue=c5
q13 indirect source=a2 cue=v16 to=a12 via=a18,a17
q14 indirect source=a20 cue=c8 neg
q15 indirect source=a18 cue=c7 via=a17
v1 THREATEN violence occurred actor=a1 recip=a2 ctx=military
v2 ASSAULT unconventional hypothetical actor=a1 recip=a2 ctx=military
v3 SANCTION - occurred actor=a3 recip=a1 ctx=economic
v4 THREATEN violence occurred actor=a4 recip=a2 time=t1 ctx=military same=v1
v5 ASSAULT unconventional hypothetical actor=a4 recip=a2 ctx=military same=v2
v6 ACCUSE disapprove occurred actor=a4 recip=a3 ctx=diplomatic
v7 REQUEST - occurred actor=a7 ctx=military
v8 ASSAULT - hypothetical recip=a8 ctx=military
v9 ACCUSE disapprove occurred actor=a9 recip=a1 loc=p2 ctx=diplomatic
v10 THREATEN violence occurred ctx=military same=v1
v11 SANCTION - occurred actor=a3 recip=a1 time=t2 ctx=economic same=v3
v12 SANCTION - future recip=a1 ctx=economic,resource
v13 AID - future actor=a14 recip=a15 ctx=health
v15 AID - future actor=a12 ctx=health
v16 REQUEST change occurred actor=a2 recip=a12 ctx=diplomatic
v18 REQUEST change negated ctx=diplomatic
v19 COERCE arrest occurred actor=a1 recip=a22 time=t4
v20 RETREAT release occurred actor=a1 recip=a22 time=t5
