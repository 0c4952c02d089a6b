#story r05-013
#date 2018-11-21
#publisher Amur Information Agency
#kind wire
#title [a1 Kremlin] {c1 denies} <q1 [a2 Russia], [a3 Japan] {v1 agreed} date for islands {v2 talks}>

[p1 MOSCOW], [t1 November 21]. /[a15 AIA]/. <q2 [a4 Russian President Gleb Rodnin] and [a5 Japanese Prime Minister Hideo Kanzaki] have not {v3 agreed} on a date for {v4 talks} about a peace treaty>, [a6 Kremlin spokesman Anton Veselov] {c2 told} [a7 reporters] on [t1 Wednesday].

<q3 [a8 The two leaders] would {v5 sign} a framework document in [p2 Sochi] in [t2 January], and [a2 Moscow] was ready to {v6 hand over} [p3 the islands of Habomai and Shikotan]>, [a9 the Tokyo newspaper Toto Shimpo] {c3 reported} on [t3 Tuesday], citing [a10 a source in [a5 Kanzaki]'s office].

<q4 “[a6 I] have read this with interest,”> [a6 Veselov] {c4 said}. <q5 “There was no such {v7 agreement}. [a4 The president] {c5 told} [a5 his Japanese colleague] in [p4 Singapore] <q6 that [a11 experts] must first do [a11 their] work>.”>

[a12 Japan's chief cabinet secretary, Noboru Hatta], asked about the report at a news conference in [p5 Tokyo], did not comment. <q8 [a3 Japan] would {v8 negotiate} “patiently” over all four islands>, [a12 he] {c9 said}.

<q9 [a3 The Japanese side] has {v9 promised} <q10 that [a13 U.S. bases] will not be built on the islands if [a3 it] gets them>>, [a14 a Russian diplomat] familiar with the {v10 talks} {c10 told} [a15 AIA]. [a16 Deputy Foreign Minister Igor Lomakin] is to {v11 visit} [p5 Tokyo] on [t4 December 5].

[a2 Moscow] and [a3 Tokyo] have never {v15 signed} a peace treaty to end World War II because of the dispute over [p6 the southern Kurils], which [a17 Soviet troops] {v12 occupied} in [t5 1945]. In [t6 1956] [a18 both sides] {v13 agreed} that two of the islands would be {v14 returned} after a treaty.
---
a1 organization RUS GOV Kremlin
a2 country RUS GOV Russia
a3 country JPN GOV Japan
a4 person RUS GOV Gleb Rodnin
a5 person JPN GOV Hideo Kanzaki
a6 person RUS GOV Anton Veselov
a7 group - MED reporters
a8 group - GOV =a4+a5 the two leaders
a9 organization JPN MED Toto Shimpo
a10 person JPN GOV source in Kanzaki's office
a11 group - - experts
a12 person JPN GOV Noboru Hatta
a13 organization USA MIL U.S. bases
a14 person RUS GOV Russian diplomat
a15 organization RUS MED AIA
a16 person RUS GOV Igor Lomakin
a17 group RUS MIL Soviet troops
a18 group - GOV =a2+a3 both sides
p1 place RUS - Moscow
p2 place RUS - Sochi
p3 place RUS - Habomai and Shikotan
p4 place SGP - Singapore
p5 place JPN - Tokyo
p6 place RUS - southern Kurils
t1 2018-11-21
t2 2019-01
t3 2018-11-20
t4 2018-12-05
t5 1945
t6 1956
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a6 cue=c2 to=a7
q3 indirect source=a10 cue=c3 via=a9
q4 direct source=a6 cue=c4
q5 direct source=a6 cue=-
q6 indirect source=a4 cue=c5 to=a5 via=a6
q8 mixed source=a12 cue=c9
q9 indirect source=a14 cue=c10 to=a15
q10 indirect source=a3 cue=v9 via=a14
v1 AGREE - negated actor=a2,a3 ctx=diplomatic,territory
v2 CONSULT - hypothetical actor=a2,a3 ctx=diplomatic,territory
v3 AGREE - negated actor=a4,a5 ctx=diplomatic,territory same=v1
v4 CONSULT - hypothetical actor=a4,a5 ctx=diplomatic,territory same=v2
v5 SUPPORT - future actor=a8 loc=p2 time=t2 ctx=diplomatic,territory
v6 RETREAT return hypothetical actor=a2 recip=a3 ctx=territory
v7 AGREE - negated actor=a8 ctx=diplomatic,territory same=v1
v8 CONSULT - future actor=a3 ctx=diplomatic,territory
v9 AGREE - occurred actor=a3 ctx=military,territory
v10 CONSULT - occurred actor=a2,a3 ctx=diplomatic,territory
v11 CONSULT visit future actor=a16 loc=p5 time=t4 ctx=diplomatic
v12 COERCE seize occurred actor=a17 loc=p6 time=t5 ctx=military,territory
v13 AGREE - occurred actor=a18 time=t6 ctx=diplomatic,territory
v15 SUPPORT - negated actor=a2,a3 ctx=diplomatic
v14 RETREAT return future actor=a2 recip=a3 ctx=territory
