#story r02-029
#date 2019-11-07
#publisher United Nations Daily Text Service
#kind statement
#title [a1 Security Council] press statement on {v1 attack} in [p1 Burkina Faso]

[p2 NEW YORK], [t1 7 November 2019] — The following statement was issued [t1 today] by [a2 the President of [a1 the Security Council] for [t2 November], Ambassador Harriet Colwyn of [a3 the United Kingdom]]:

[a4 The members of [a1 the Security Council]] {v2 condemned} in the strongest terms the {v3 attack} on [t3 6 November] against [a5 a convoy of mine workers] in [p3 the Est Region of [p1 Burkina Faso]], in which [a6 at least 37 people] were {v4 killed} and [a7 more than 60] {v5 injured}. <q1 [a8 Seventeen others], including
[a9 two Canadian engineers], are believed to have been {v6 abducted}>, {c1 according to} [a12 the national authorities].

[a4 The members of [a1 the Council]] expressed condolences to [a11 the families of the victims] and to [a12 the Government of Burkina Faso]. [a4 They] {v7 commended} [a12 the Government] for [a12 its] {v8 fight} against [a13 terrorist groups], and {v9 welcomed} the {v10 deployment} of [a14 1,200 additional
soldiers] to [p4 the border area].

[a4 They] {v11 called on} [a15 those] {v19 holding} [a8 the missing workers] <q2 to {v12 release} [a8 them] immediately and without conditions>.

[a4 The members of [a1 the Council]] {v13 urged} [a16 all Member States] <q3 to {v14 cooperate} with [a12 the Government] in bringing [a17 the organizers of the {v15 attack}] to justice>.

[a4 They] took note of the report of [a18 the Secretary-General], which {c2 states} <q4 that [a19 armed groups] have {v16 attacked} or {v17 closed} [a20 more than 200 schools] in [p1 the country] since [t4 January], and that [a21 humanitarian workers] were {v18 denied} access to 31 villages>.

[a4 They] also {v20 thanked} [a22 Niger] and [a23 Ghana] for {v21 receiving} [a24 some 20,000 refugees], and {v22 appealed} to [a25 donors] <q5 to {v23 provide} the funds that [a26 the World Food Program] has {v24 requested}>. <q6 Of the $187 million {v25 promised} at the {v26 conference} in [p5 Geneva] in [t5 March], less than half has been {v27 paid}>, {c3 according to} [a26 the Program].

[a4 The members of [a1 the Council]] {c4 reaffirmed} <q7 that terrorism in all its forms constitutes one of the most serious threats to international peace>.

[a27 No group] has claimed responsibility for the {v28 attack}.
---
a1 organization IGO IGO Security Council
a2 person GBR IGO+GOV Harriet Colwyn
a3 country GBR GOV United Kingdom
a4 group - IGO members of the Security Council
a5 group BFA LAB convoy of mine workers
a6 group BFA CVL at least 37 people
a7 group BFA CVL more than 60
a8 group - LAB seventeen missing workers
a9 group CAN LAB two Canadian engineers
a11 group BFA CVL families of the victims
a12 country BFA GOV Burkina Faso
a13 group - UAF terrorist groups
a14 group BFA MIL 1,200 additional soldiers
a15 group - UAF those holding the workers
a16 group - GOV all Member States
a17 group - UAF organizers of the attack
a18 person IGO IGO Secretary-General
a19 group - UAF armed groups
a20 group BFA EDU more than 200 schools
a21 group - NGO humanitarian workers
a22 country NER GOV Niger
a23 country GHA GOV Ghana
a24 group BFA REF some 20,000 refugees
a25 group - GOV donors
a26 organization IGO IGO World Food Program
a27 group - UAF no group
p1 place BFA - Burkina Faso
p2 place USA - New York
p3 place BFA - Est Region
p4 place BFA - border area
p5 place CHE - Geneva
t1 2019-11-07
t2 2019-11
t3 2019-11-06
t4 2019-01
t5 2019-03
q1 indirect source=a12 cue=c1
q2 indirect source=a4 cue=v11 to=a15
q3 indirect source=a4 cue=v13 to=a16
q4 indirect source=a18 cue=c2
q5 indirect source=a4 cue=v22 to=a25
q6 indirect source=a26 cue=c3
q7 indirect source=a4 cue=c4
v1 ASSAULT - occurred loc=p1 time=t3 ctx=terrorism
v2 ACCUSE disapprove occurred actor=a4 time=t1 ctx=terrorism
v3 ASSAULT - occurred recip=a5 loc=p3 time=t3 ctx=terrorism same=v1
v4 ASSAULT - occurred recip=a6 loc=p3 time=t3 ctx=terrorism same=v1
v5 ASSAULT - occurred recip=a7 loc=p3 time=t3 ctx=terrorism same=v1
v6 ASSAULT abduct occurred recip=a8 loc=p3 time=t3 ctx=terrorism
v7 SUPPORT - occurred actor=a4 recip=a12 ctx=terrorism
v9 SUPPORT - occurred actor=a4 recip=a12 ctx=military
v10 MOBILIZE troops occurred actor=a12 recip=a14 loc=p4 ctx=military
v11 REQUEST yield occurred actor=a4 recip=a15 ctx=terrorism
v12 RETREAT release hypothetical actor=a15 recip=a8 ctx=terrorism
v13 REQUEST assist occurred actor=a4 recip=a16 ctx=terrorism,legal
v14 COOPERATE - hypothetical actor=a16,a12 ctx=terrorism,legal
v15 ASSAULT - occurred ctx=terrorism same=v1
v16 ASSAULT - occurred actor=a19 recip=a20 loc=p1 time=t4 ctx=education,terrorism
v17 COERCE ban occurred actor=a19 recip=a20 loc=p1 time=t4 ctx=education,terrorism
v18 COERCE restrict occurred recip=a21 ctx=disaster
v19 ASSAULT abduct occurred actor=a15 recip=a8 ctx=terrorism same=v6
v20 SUPPORT - occurred actor=a4 recip=a22,a23 ctx=migration
v21 AID - occurred actor=a22,a23 recip=a24 ctx=migration
v22 REQUEST assist occurred actor=a4 recip=a25 ctx=disaster
v23 AID - hypothetical actor=a25 recip=a26 ctx=disaster
v24 REQUEST assist occurred actor=a26 ctx=disaster
v25 AGREE - occurred loc=p5 time=t5 ctx=disaster
v26 CONSULT multilateral occurred loc=p5 time=t5 ctx=disaster
v27 AID - occurred recip=a26 ctx=disaster
v28 ASSAULT - occurred ctx=terrorism same=v1
v8 ASSAULT - occurred actor=a12 recip=a13 ctx=terrorism
