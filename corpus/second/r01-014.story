#story r01-014
#date 2018-09-19
#publisher Peninsula Daily Wire
#kind wire
#title [a1 Two Koreas] {v1 agree} to {v2 withdraw} guard posts; [a2 North] {v3 offers} <q1 to {v4 close} missile site>

[p1 PYONGYANG], [t1 Sept 19] ([a4 PDW]) - [a3 South Korea] and [a2 North Korea] {v5 agreed} on [t1 Wednesday] to {v6 withdraw} 22 guard posts from [a1 their] border and to {v7 end} military exercises near it from [t2 November 1].

The accord was {v8 signed} by [a5 the defence ministers of [a1 the two countries]] after a second day of {v9 talks} between [a6 South Korean President Han Sang-woo] and [a2 the North]'s [a7 leader, Ri Kwang-hyok].

[a7 Ri] {v10 promised} <q2 to {v11 close} a missile test site in the presence of [a8 foreign inspectors] and to {v12 visit} [p2 Seoul] “in the near future”>. <q3 [a2 The North] was also {v13 ready} to {v14 close} [a2 its] main nuclear complex if [a9 the United States] took “corresponding measures”>, [a6 Han] {c1 told} [a10 a joint news conference].

[a11 The U.S. State Department] {v15 welcomed} the {v16 agreement}. [a12 Secretary of State Douglas Pemberton] {c2 said} <q4 [a12 he] had {v17 invited} [a13 his North Korean counterpart] to {v18 meet} in [p3 New York] [t3 next week], but that {v19 sanctions} on [a2 Pyongyang] would not be {v20 eased} before [a2 it] {v21 gave up} [a2 its] weapons>.

[a14 [a3 South Korea]'s main opposition party, the Freedom and Nation Party], {v22 criticised} the {v23 deal}. <q5 “[a3 We] are {v24 removing} [a3 our] eyes and ears, and [a2 they] are giving nothing,”> [a15 its leader Kwon Do-hyun] {c3 said}.

[a2 North Korea] last {v25 tested} a missile in [t4 November 2017]. [a1 The two Koreas] are technically still at {v26 war} because the [t5 1950-53] {v27 conflict} ended without a peace treaty.
---
a1 group - GOV =a3+a2 two Koreas
a2 country PRK GOV North Korea
a3 country KOR GOV South Korea
a4 organization KOR MED Peninsula Daily Wire
a5 group - GOV defence ministers of the two Koreas
a6 person KOR GOV Han Sang-woo
a7 person PRK GOV Ri Kwang-hyok
a8 group - - foreign inspectors
a9 country USA GOV United States
a10 group - MED joint news conference
a11 organization USA GOV U.S. State Department
a12 person USA GOV Douglas Pemberton
a13 person PRK GOV North Korean foreign minister
a14 organization KOR OPP Freedom and Nation Party
a15 person KOR OPP Kwon Do-hyun
p1 place PRK - Pyongyang
p2 place KOR - Seoul
p3 place USA - New York
t1 2018-09-19
t2 2018-11-01
t3 2018-09-24/2018-09-30
t4 2017-11
t5 1950/1953
q1 indirect source=a2 cue=v3
q2 mixed source=a7 cue=v10
q3 mixed source=a6 cue=c1 to=a10
q4 indirect source=a12 cue=c2
q5 direct source=a15 cue=c3
v1 AGREE - occurred actor=a1 time=t1 ctx=diplomatic,military
v2 RETREAT withdraw future actor=a1 ctx=military,territory
v3 CONCEDE - occurred actor=a2 ctx=diplomatic,military
v4 RETREAT disarm hypothetical actor=a2 ctx=military
v5 AGREE - occurred actor=a3,a2 time=t1 ctx=diplomatic,military same=v1
v6 RETREAT withdraw future actor=a3,a2 ctx=military,territory same=v2
v7 RETREAT - future actor=a3,a2 time=t2 ctx=military
v8 SUPPORT - occurred actor=a5 ctx=diplomatic,military
v9 CONSULT - occurred actor=a6,a7 ctx=diplomatic
v10 CONCEDE - occurred actor=a7 ctx=diplomatic,military same=v3
v11 RETREAT disarm future actor=a7 ctx=military same=v4
v12 CONSULT visit future actor=a7 loc=p2 ctx=diplomatic
v13 CONCEDE - occurred actor=a2 ctx=diplomatic,military
v14 RETREAT disarm hypothetical actor=a2 ctx=military
v15 SUPPORT - occurred actor=a11 recip=a1 ctx=diplomatic
v16 AGREE - occurred ctx=diplomatic,military same=v1
v17 AGREE - occurred actor=a12 recip=a13 ctx=diplomatic
v18 CONSULT - hypothetical actor=a12,a13 loc=p3 time=t3 ctx=diplomatic
v19 SANCTION - occurred recip=a2 ctx=diplomatic,economic
v20 RETREAT - negated recip=a2 ctx=diplomatic,economic
v21 RETREAT disarm hypothetical actor=a2 ctx=military
v22 ACCUSE disapprove occurred actor=a14 ctx=diplomatic
v23 AGREE - occurred ctx=diplomatic,military same=v1
v24 RETREAT withdraw future actor=a3 ctx=military same=v2
v25 MOBILIZE weapons occurred actor=a2 time=t4 ctx=military
v26 ASSAULT - occurred actor=a1
v27 ASSAULT - occurred actor=a1 time=t5 same=v26
