#story r02-038
#date 2019-10-10
#publisher Pacific Rim Radio
#kind background
#title Timeline: Two years of {v1 talks} between [a1 the United States] and [a2 North Korea]

[p1 SEOUL] — Nuclear {v2 talks} between [a1 the United States] and [a2 North Korea] broke down in [p2 Stockholm] on [t1 Saturday] after one day. Here are the main events since [t2 2017].

[t3 Sept. 3, 2017]: [a2 North Korea] carries out [a2 its] sixth and largest nuclear {v4 test}. [a3 The U.N. Security Council] {v5 bans} exports of [a2 North Korean] textiles [t15 eight days later].

[t4 Jan. 1, 2018]: [a4 North Korean leader Ri Myong-chol] {c1 says} <q1 [a2 his country] is ready to {v6 send} [a6 athletes] to the Winter Olympics in [p3 South Korea]>. [a7 South Korean President Seo Jin-woo] {v7 welcomes} the {v8 offer}, and [a8 the two Koreas] hold [a8 their] first {v10 meeting} in two years on [t5 Jan. 9].

[t6 April 27, 2018]: [a4 Ri] and [a7 Seo] {v11 meet} at [p4 the border village of Panmunjom] and {v12 sign} a declaration <q11 to work for “complete denuclearization.”>

[t7 May 9, 2018]: [a2 Pyongyang] {v13 frees} [a9 three Americans] [a2 it] had {v14 held} for spying. [a10 U.S. Secretary of State Curtis Bellamy], who {v15 met} [a4 Ri] twice, flies home with [a9 them].

[t8 June 12, 2018]: [a4 Ri] and [a11 U.S. President Robert Haldane] {v16 meet} in [p5 Singapore]. [a4 Ri] {v17 promises} <q2 to work toward giving up nuclear weapons>. [a11 Haldane] {v18 suspends} large military {v19 exercises} with [a12 South Korea], which [a11 he] {c2 calls} <q3 “expensive war games”>.

[t9 July 27, 2018]: [a2 North Korea] {v20 returns} the remains of [a13 55 American soldiers] {v21 killed} in the Korean War.

[t10 Feb. 28, 2019]: A second {v22 summit}, in [p6 Hanoi], ends early. <q10 [a4 Ri] {v23 asked} <q4 that most {v24 sanctions} be {v25 lifted}>>, [a11 Haldane] {c3 says}. <q5 “[a1 We] had to {v26 walk away},”> [a11 he] {c4 tells} [a15 reporters]. <q6 [a2 His country] had only {v47 asked} for part of the {v27 sanctions} to be {v28 lifted}>, [a17 North Korean Foreign Minister Pak Chun-il] {c5 says} hours later.

[t11 May 4, 2019]: [a2 North Korea] {v29 fires} short-range missiles, [a2 its] first {v30 launch} in 18 months. [a18 Japan] {v31 protests}. [a1 Washington] {v32 seizes} [a19 a North Korean cargo ship] [t16 five days later].

[t12 June 30, 2019]: [a11 Haldane] becomes the first sitting U.S. president to {v34 enter} [a2 North Korea] when [a11 he] steps across the line at [p4 Panmunjom]. [a20 The two leaders] {v35 agree} to resume working-level {v36 talks}.

[t13 Oct. 2, 2019]: [a2 North Korea] {v37 test-fires} a missile from a submarine.

[t1 Oct. 5, 2019]: [a21 North Korean negotiator Kim Yong-su] {v38 walks out} of the {v39 talks} in [p2 Stockholm] and {v40 blames} [a1 the United States] for <q7 coming with “empty hands”>. <q8 [a1 Washington] brought “creative ideas” and has {v41 accepted} an {v42 invitation} from [a22 Sweden] to {v43 return} in two weeks>, [a23 State Department spokeswoman Paula Reyes] {c6 says}. [a21 Kim] {c7 tells} [a24 the Korean Daily Service] <q9 that [a2 Pyongyang]
will decide by [t14 the end of the year] whether to resume nuclear {v46 tests}>.
---
a1 country USA GOV United States
a2 country PRK GOV North Korea
a3 organization IGO IGO U.N. Security Council
a4 person PRK GOV Ri Myong-chol
a6 group PRK CVL athletes
a7 person KOR GOV Seo Jin-woo
a8 group - GOV =a2+a12 the two Koreas
a9 group USA CVL three Americans
a10 person USA GOV Curtis Bellamy
a11 person USA GOV Robert Haldane
a12 country KOR GOV South Korea
a13 group USA MIL 55 American soldiers
a15 group - MED reporters
a17 person PRK GOV Pak Chun-il
a18 country JPN GOV Japan
a19 organization PRK BUS North Korean cargo ship
a20 group - GOV =a4+a11 the two leaders
a21 person PRK GOV Kim Yong-su
a22 country SWE GOV Sweden
a23 person USA GOV Paula Reyes
a24 organization PRK MED Korean Daily Service
p1 place KOR - Seoul
p2 place SWE - Stockholm
p3 place KOR - South Korea
p4 place KOR - Panmunjom
p5 place SGP - Singapore
p6 place VNM - Hanoi
t1 2019-10-05
t2 2017
t3 2017-09-03
t4 2018-01-01
t5 2018-01-09
t6 2018-04-27
t7 2018-05-09
t8 2018-06-12
t9 2018-07-27
t10 2019-02-28
t11 2019-05-04
t12 2019-06-30
t13 2019-10-02
t14 2019-12-31
t15 2017-09-11
t16 2019-05-09
q1 indirect source=a4 cue=c1
q2 indirect source=a4 cue=v17
q3 mixed source=a11 cue=c2
q4 indirect source=a4 cue=v23
q5 direct source=a11 cue=c4 to=a15
q6 indirect source=a17 cue=c5
q7 mixed source=a21 cue=v40
q8 mixed source=a23 cue=c6
q9 indirect source=a21 cue=c7 to=a24
q10 indirect source=a11 cue=c3
v1 CONSULT - occurred actor=a1,a2 ctx=diplomatic,military
v2 CONSULT - occurred actor=a1,a2 loc=p2 time=t1 ctx=diplomatic,military
v4 MOBILIZE weapons occurred actor=a2 time=t3 ctx=military
v5 SANCTION - occurred actor=a3 recip=a2 time=t15 ctx=economic
v6 COOPERATE - hypothetical actor=a2 loc=p3 ctx=diplomatic
v7 SUPPORT - occurred actor=a7 recip=a4 ctx=diplomatic
v8 AGREE - occurred actor=a4 time=t4 ctx=diplomatic
v10 CONSULT - occurred actor=a8 time=t5 ctx=diplomatic
v11 CONSULT - occurred actor=a4,a7 loc=p4 time=t6 ctx=diplomatic
v12 SUPPORT - occurred actor=a4,a7 loc=p4 time=t6 ctx=diplomatic,military
v13 RETREAT release occurred actor=a2 recip=a9 time=t7 ctx=diplomatic
v14 COERCE arrest occurred actor=a2 recip=a9 ctx=intelligence
v15 CONSULT - occurred actor=a10,a4 ctx=diplomatic
v16 CONSULT - occurred actor=a4,a11 loc=p5 time=t8 ctx=diplomatic
v17 CONCEDE - occurred actor=a4 time=t8 ctx=military
v18 RETREAT - occurred actor=a11 time=t8 ctx=military
v19 COOPERATE - negated actor=a11,a12 ctx=military
v20 RETREAT return occurred actor=a2 time=t9 ctx=military
v21 ASSAULT - occurred recip=a13 ctx=military
v22 CONSULT - occurred actor=a4,a11 loc=p6 time=t10 ctx=diplomatic
v23 REQUEST yield occurred actor=a4 ctx=economic
v24 SANCTION - occurred recip=a2 ctx=economic
v25 RETREAT - hypothetical recip=a2 ctx=economic
v26 REJECT yield occurred actor=a1 ctx=diplomatic
v27 SANCTION - occurred recip=a2 ctx=economic same=v24
v28 RETREAT - hypothetical recip=a2 ctx=economic
v29 MOBILIZE weapons occurred actor=a2 time=t11 ctx=military
v30 MOBILIZE weapons occurred actor=a2 time=t11 ctx=military same=v29
v31 ACCUSE disapprove occurred actor=a18 recip=a2 ctx=military
v32 COERCE seize occurred actor=a1 recip=a19 time=t16 ctx=economic
v34 CONSULT visit occurred actor=a11 recip=a2 loc=p4 time=t12 ctx=diplomatic
v35 AGREE - occurred actor=a20 time=t12 ctx=diplomatic
v36 CONSULT - future actor=a1,a2 ctx=diplomatic
v37 MOBILIZE weapons occurred actor=a2 time=t13 ctx=military
v38 REJECT meet occurred actor=a21 recip=a1 loc=p2 time=t1 ctx=diplomatic
v39 CONSULT - occurred actor=a1,a2 loc=p2 time=t1 ctx=diplomatic same=v2
v40 ACCUSE disapprove occurred actor=a21 recip=a1 time=t1 ctx=diplomatic
v41 AGREE - occurred actor=a1 recip=a22 ctx=diplomatic
v42 AGREE - occurred actor=a22 recip=a1 ctx=diplomatic
v43 CONSULT - future actor=a1 ctx=diplomatic
v46 MOBILIZE weapons hypothetical actor=a2 ctx=military
v47 REQUEST yield occurred actor=a2 ctx=economic
q11 mixed source=a4,a7 cue=v12
