#story r03-055
#date 2023-06-01
#publisher Guarani Press
#kind report
#title [a1 Paraguay]'s [a2 president-elect] to {v1 visit} [a3 Taiwan], {v2 promises} <q1 to {v3 keep} ties>

[p1 ASUNCION] — <q9 [a1 Paraguay]'s [a2 president-elect, Santiago Bareiro], will {v4 visit} [a3 Taiwan] in [t1 July] and has {v5 promised} <q2 to {v6 maintain} diplomatic relations with [a3 the island] during [a2 his] five-year term>>, [a4 his spokeswoman] {c1 said} on [t2 Thursday].

[a1 The South American country] is one of [a5 13 states] that {v7 recognize} [a3 Taiwan]. [a6 Farmers' groups], who want to sell beef and soybeans to [a7 China], have {v8 urged} [a2 him] <q3 to {v9 change} sides>, as [a8 Honduras], which {v32 recognized} [a7 Beijing] in [t3 March], has done.

<q4 “[a3 Taiwan] has been [a1 our] friend since [t4 1957]. [a1 We] do not sell friends,”> [a2 Bareiro] {c2 told} [a10 Radio Nandeva]. [a11 His defeated rival, Porfirio Duarte], had {v11 proposed} a review of the ties and {c3 said} <q5 the {v12 visit} was “a mistake that costs a billion dollars a year”>.

[a3 Taipei] {v13 buys} most of [a1 Paraguay]'s pork and {v14 paid} for [a12 the parliament building in [p1 Asuncion]]. [a3 It] has {v15 offered} [a1 Paraguay] a {v16 loan} of 150 million dollars for housing, and gives [a13 54 students] {v18 scholarships} every year. <q6 [a3 Taiwan] would not compete with “[a7 Beijing]'s money diplomacy”>, [a14 Foreign Minister Huang Li-chun] {c4 said}, and {c5 denied} <q7 that [a15 outgoing President Hector Ayala] had {v21 asked} for a billion dollars in {v22 investment}>.

[a7 China]'s [a16 foreign ministry] {v23 called on} [a1 Paraguay] <q8 to “stand on the right side of history”>. [a17 A Chinese envoy] who wanted to {v25 meet} [a18 senators] in [t6 May] was {v26 refused} a visa. [a19 The United States] {v27 thanked} [a2 Bareiro] and {v28 invited} [a2 him] to [p2 Washington], though [a19 it] has not {v29 lifted} {v30 sanctions} on [a21 a former president of [a22 [a2 his] party]].

[a23 Guatemala]'s [a24 leader] will {v31 travel} to [p3 Taipei] [t7 next week].
---
a1 country PRY GOV Paraguay
a2 person PRY GOV Santiago Bareiro
a3 country TWN GOV Taiwan
a4 person PRY GOV Bareiro's spokeswoman
a5 group - GOV 13 states
a6 group PRY BUS farmers' groups
a7 country CHN GOV China
a8 country HND GOV Honduras
a10 organization PRY MED Radio Nandeva
a11 person PRY OPP Porfirio Duarte
a12 organization PRY LEG parliament
a13 group PRY EDU 54 students
a14 person TWN GOV Huang Li-chun
a15 person PRY GOV Hector Ayala
a16 organization CHN GOV Chinese foreign ministry
a17 person CHN GOV Chinese envoy
a18 group PRY LEG senators
a19 country USA GOV United States
a21 person PRY ELI former president
a22 organization PRY PTY Bareiro's party
a23 country GTM GOV Guatemala
a24 person GTM GOV Guatemala's leader
p1 place PRY - Asuncion
p2 place USA - Washington
p3 place TWN - Taipei
t1 2023-07
t2 2023-06-01
t3 2023-03
t4 1957
t6 2023-05
t7 2023-W23
q1 indirect source=a2 cue=v2
q2 indirect source=a2 cue=v5 via=a4
q3 indirect source=a6 cue=v8 to=a2
q4 direct source=a2 cue=c2 to=a10
q5 mixed source=a11 cue=c3
q6 mixed source=a14 cue=c4
q7 indirect source=a14 cue=c5 neg
q8 mixed source=a16 cue=v23 to=a1
q9 indirect source=a4 cue=c1
v1 CONSULT visit future actor=a2 recip=a3 ctx=diplomatic
v2 AGREE - occurred actor=a2 recip=a3 ctx=diplomatic
v3 SUPPORT - future actor=a2 recip=a3 ctx=diplomatic
v4 CONSULT visit future actor=a2 recip=a3 time=t1 ctx=diplomatic same=v1
v5 AGREE - occurred actor=a2 recip=a3 ctx=diplomatic same=v2
v6 SUPPORT - future actor=a2 recip=a3 ctx=diplomatic same=v3
v7 SUPPORT - occurred actor=a5 recip=a3 ctx=diplomatic
v8 REQUEST change occurred actor=a6 recip=a2 ctx=diplomatic,economic
v9 SUPPORT - hypothetical actor=a2 recip=a7 ctx=diplomatic
v11 AGREE - occurred actor=a11 ctx=diplomatic
v12 CONSULT visit future actor=a2 recip=a3 ctx=diplomatic same=v1
v13 COOPERATE - occurred actor=a3,a1 ctx=economic
v14 AID - occurred actor=a3 recip=a12 loc=p1 ctx=economic
v15 AGREE - occurred actor=a3 recip=a1 ctx=economic
v16 AID - hypothetical actor=a3 recip=a1 ctx=economic
v18 AID - occurred actor=a3 recip=a13 ctx=education
v21 REQUEST assist negated actor=a15 recip=a3 ctx=economic
v22 AID - hypothetical actor=a3 recip=a1 ctx=economic
v23 REQUEST change occurred actor=a16 recip=a1 ctx=diplomatic
v25 CONSULT - negated actor=a17,a18 time=t6 ctx=diplomatic
v26 REJECT meet occurred actor=a1 recip=a17 time=t6 ctx=diplomatic
v27 SUPPORT - occurred actor=a19 recip=a2 ctx=diplomatic
v28 AGREE - occurred actor=a19 recip=a2 ctx=diplomatic
v29 RETREAT - negated actor=a19 recip=a21 ctx=corruption
v30 SANCTION - occurred actor=a19 recip=a21 ctx=corruption
v31 CONSULT visit future actor=a24 recip=a3 loc=p3 time=t7 ctx=diplomatic
v32 SUPPORT - occurred actor=a8 recip=a7 time=t3 ctx=diplomatic
