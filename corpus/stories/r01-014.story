#story r01-014
#date 2018-09-19
#publisher Peninsula Daily Wire
#kind wire
#title [a1 Two Koreas] {v1 agree} to {v2 withdraw} guard posts; [a2 North] {v3 offers} to {v4 close} missile site

[p1 PYONGYANG], [t1 Sept 19] ([a3 PDW]) - [a4 South Korea] and [a2 North Korea] {v5 agreed} on [t1 Wednesday] to {v6 withdraw} 22 guard posts from [p2 their border] and to {v7 end} {v8 military exercises} near [p2 it] from [t2 November 1].

The {v9 accord} was {v10 signed} by [a5 the defence ministers of [a1 the two countries]] after a second day of {v11 talks} between [a6 South Korean President Han Sang-woo] and [a2 the North]'s [a7 leader, Ri Kwang-hyok].

[a7 Ri] {v12 promised} <q1 to {v13 close} [p3 a missile test site] in the presence of [a8 foreign inspectors] and to {v14 visit} [p4 Seoul] “in the near future”>. <q2 [a2 The North] was also {v15 ready} to {v16 close} [a2 its] main nuclear complex if [a9 the United States] took “corresponding measures”>, [a6 Han] {c1 told} [a10 a joint news conference].

[a11 The U.S. State Department] {v17 welcomed} the {v18 agreement}. [a12 Secretary of State Douglas Pemberton] {c2 said} <q3 [a12 he] had {v19 invited} [a13 his North Korean counterpart] to {v20 meet} in [p5 New York] [t3 next week]>, but <q3 that {v21 sanctions} on [a2 Pyongyang] would not be {v22 eased} before [a2 it] gave up [a2 its] weapons>.

[a4 South Korea]'s [a14 main opposition party, the Freedom and Nation Party], {v23 criticised} the deal. <q4 “[a15 We] are {v24 removing} [a15 our] eyes and ears, and [a16 they] are giving nothing,”> [a17 [a14 its] leader Kwon Do-hyun] {c3 said}.

[a2 North Korea] last {v25 tested} a missile in [t4 November 2017]. [a1 The two Koreas] are technically still at war because the 1950-53 conflict ended without a peace treaty.
---
a1 group - GOV =a4+a2 Two Koreas
a2 country PRK GOV North Korea
a3 organization - MED Peninsula Daily Wire
a4 country KOR GOV South Korea
a5 group - GOV defence ministers of the two countries
a6 person KOR GOV Han Sang-woo
a7 person PRK GOV Ri Kwang-hyok
a8 group - - foreign inspectors
a9 country USA GOV United States
a10 group - MED joint news conference
a11 organization USA GOV U.S. State Department
a12 person USA GOV Douglas Pemberton
a13 person PRK GOV Pemberton's North Korean counterpart
a14 organization KOR OPP Freedom and Nation Party
a15 country KOR GOV We (South Korea)
a16 country PRK GOV they (North Korea)
a17 person KOR OPP Kwon Do-hyun
p1 place PRK - Pyongyang
p2 place - - inter-Korean border
p3 place PRK - missile test site
p4 place KOR - Seoul
p5 place USA - New York
t1 2018-09-19
t2 2018-11-01
t3 2018-W39
t4 2017-11
q1 mixed source=a7 cue=v12
q2 mixed source=a6 cue=c1 to=a10
q3 indirect source=a12 cue=c2
q4 direct source=a17 cue=c3
v1 AGREE - occurred actor=a1 time=t1 ctx=military,diplomatic
v2 RETREAT withdraw future actor=a1 loc=p2 ctx=military,territory
v3 CONCEDE - occurred actor=a2 ctx=military
v4 RETREAT disarm hypothetical actor=a2 ctx=military
v5 AGREE - occurred actor=a4,a2 time=t1 ctx=military,diplomatic same=v1
v6 RETREAT withdraw future actor=a4,a2 loc=p2 ctx=military,territory same=v2
v7 RETREAT - future actor=a4,a2 loc=p2 time=t2 ctx=military
v8 MOBILIZE troops negated actor=a4,a2 loc=p2 time=t2 ctx=military
v9 AGREE - occurred actor=a4,a2 ctx=military,diplomatic same=v1
v10 SUPPORT - occurred actor=a5 loc=p1 time=t1 ctx=military,diplomatic
v11 CONSULT - occurred actor=a6,a7 loc=p1 time=t1 ctx=diplomatic
v12 CONCEDE - occurred actor=a7 ctx=military,diplomatic same=v3
v13 RETREAT disarm future actor=a7 loc=p3 ctx=military same=v4
v14 CONSULT visit future actor=a7 loc=p4 ctx=diplomatic
v15 CONCEDE - occurred actor=a2 ctx=military
v16 RETREAT disarm hypothetical actor=a2 ctx=military
v17 SUPPORT - occurred actor=a11 recip=a1 ctx=diplomatic
v18 AGREE - occurred actor=a1 ctx=military,diplomatic same=v1
v19 AGREE - occurred actor=a12 recip=a13 ctx=diplomatic
v20 CONSULT - hypothetical actor=a12,a13 loc=p5 time=t3 ctx=diplomatic
v21 SANCTION - occurred actor=a9 recip=a2 ctx=economic
v22 RETREAT - negated actor=a9 recip=a2 ctx=economic
v23 ACCUSE disapprove occurred actor=a14 recip=a4 ctx=military
v24 RETREAT - occurred actor=a15 ctx=military
v25 MOBILIZE weapons occurred actor=a2 time=t4 ctx=military
