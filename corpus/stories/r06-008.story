#story r06-008
#date 2024-02-21
#publisher Vistula News Agency
#kind report
#title [a1 Polish farmers] {v1 block} [a2 Ukraine] border for second week

<q1 [a1 Farmers in [a3 Poland]] {v2 blocked} roads to all six border crossings with [a2 Ukraine] on [t1 Tuesday] and spilled grain from two railway wagons in {v3 protest} at cheap imports>, [a4 the Polish border guard] {c1 said}.

<q2 About 2,900 trucks were waiting on [a2 the Ukrainian] side in [t1 the evening]>, {c2 according to} [a5 Ukrainian customs]. <q3 Buses and military {v4 aid} were being let through>, [a7 Wieslaw Drabik, who leads the {v5 protest} at [p1 Dorohusk]], {c3 told} [a8 public radio].

[a7 Drabik] {c4 said} <q4 [a1 the farmers] would {v6 extend} [a1 their] action to [p2 the German border] on [t2 Friday] unless [a9 Prime Minister Pawel Jablecki] {v7 closes} the market to [a2 Ukrainian] sugar and poultry>. <q5 “[a1 We] have heard many {v25 promises} in [p3 Warsaw]. [a1 We] are not {v8 going home},”> [a7 he] {c5 said}.

[a9 Jablecki] {v9 ruled out} a full {v10 embargo}. <q6 [a3 Poland] would instead {v11 ask} [a10 the European Commission] <q7 to {v12 restore} {v13 quotas} that were {v14 lifted} in [t3 2022]>>, [a9 he] {c6 said}. [a10 The commission] {v15 refused} such a {v16 request} from [a11 five eastern members] in [t4 January].

[a12 Ukrainian President Danylo Horbenko] {v17 called} the spilling of grain <q8 “a mockery of [a13 people] who sow under fire”> and {v18 offered} to {v19 meet} [a9 Jablecki] at the border on [t5 Saturday]. [a9 The Polish leader] has not {v20 accepted}.

[a14 Police] {v21 fined} [a15 17 drivers] for {v22 blocking} traffic. <q9 [a14 They] are also {v23 looking for} [a16 a man] who fixed a banner {v24 praising} [a17 the Russian president] to [a16 his] tractor>, [a18 a police spokeswoman] {c7 said}.
---
a1 group POL LAB Polish farmers
a2 country UKR GOV Ukraine
a3 country POL GOV Poland
a4 organization POL GOV Polish border guard
a5 organization UKR GOV Ukrainian customs
a7 person POL LAB Wieslaw Drabik
a8 organization POL MED public radio
a9 person POL GOV Pawel Jablecki
a10 organization IGO IGO European Commission
a11 group - GOV five eastern members
a12 person UKR GOV Danylo Horbenko
a13 group UKR LAB people who sow under fire
a14 organization POL COP Polish police
a15 group POL LAB 17 drivers
a16 person POL LAB man with banner
a17 person RUS GOV Russian president
a18 person POL COP police spokeswoman
p1 place POL - Dorohusk
p2 place DEU - German border
p3 place POL - Warsaw
t1 2024-02-20
t2 2024-02-23
t3 2022
t4 2024-01
t5 2024-02-24
q1 indirect source=a4 cue=c1
q2 indirect source=a5 cue=c2
q3 indirect source=a7 cue=c3 to=a8
q4 indirect source=a7 cue=c4
q5 direct source=a7 cue=c5
q6 indirect source=a9 cue=c6
q7 indirect source=a3 cue=v11 to=a10 via=a9
q8 mixed source=a12 cue=v17
q9 indirect source=a18 cue=c7
v1 PROTEST obstruct occurred actor=a1 recip=a2 ctx=economic
v2 PROTEST obstruct occurred actor=a1 loc=a3 time=t1 ctx=economic same=v1
v3 PROTEST - occurred actor=a1 loc=a3 time=t1 ctx=economic same=v1
v4 AID - occurred recip=a2 ctx=military
v5 PROTEST obstruct occurred actor=a7 loc=p1 ctx=economic same=v1
v6 PROTEST obstruct hypothetical actor=a1 loc=p2 time=t2 ctx=economic
v7 COERCE ban hypothetical actor=a9 recip=a2 ctx=economic
v8 RETREAT withdraw negated actor=a1 ctx=economic
v9 REJECT change occurred actor=a9 recip=a1 ctx=economic
v10 SANCTION - negated actor=a3 recip=a2 ctx=economic
v11 REQUEST - future actor=a3 recip=a10 ctx=economic
v12 SANCTION - hypothetical actor=a10 recip=a2 ctx=economic
v13 SANCTION - hypothetical actor=a10 recip=a2 ctx=economic same=v12
v14 RETREAT - occurred actor=a10 recip=a2 time=t3 ctx=economic
v15 REJECT - occurred actor=a10 recip=a11 time=t4 ctx=economic
v16 REQUEST - occurred actor=a11 recip=a10 time=t4 ctx=economic
v17 ACCUSE disapprove occurred actor=a12 recip=a1 ctx=economic
v18 AGREE - occurred actor=a12 recip=a9 ctx=diplomatic
v19 CONSULT - hypothetical actor=a12,a9 time=t5 ctx=diplomatic
v20 AGREE - negated actor=a9 recip=a12 ctx=diplomatic
v21 SANCTION - occurred actor=a14 recip=a15 ctx=legal
v22 PROTEST obstruct occurred actor=a15 same=v1
v24 SUPPORT - occurred actor=a16 recip=a17
v23 ACCUSE investigate occurred actor=a14 recip=a16
v25 AGREE - occurred recip=a1 loc=p3 ctx=economic
