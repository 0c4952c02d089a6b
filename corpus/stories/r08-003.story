#story r08-003
#date 2018-03-27
#publisher Hague Court Reporter
#kind wire
#title [a1 Former militia chief] {v1 convicted} of war crimes in [p1 Central African Republic]

[p2 THE HAGUE] ([a2 HCR]) - [a3 Judges at [a4 the International Criminal Court]] on [t1 Tuesday] found [a1 a former militia leader from [p1 the Central African Republic]] {v2 guilty} of {v3 murder}, pillage and the use of child soldiers.

[a1 Barthelemy Ngaya, 51], stood without expression as [a5 presiding judge Ingrid Solberg] read the {v4 verdict}, which took more than two hours. [a1 He] will be {v5 sentenced} on [t2 June 5] and could face up to 30 years in prison.

<q1 “[a1 The accused] knew that [a7 his men] were {v6 killing} [a8 civilians] and did nothing to {v7 stop} [a7 them],”> [a5 Solberg] {c1 said}.

[a9 Prosecutors] {v8 charged} [a1 Ngaya] with nine counts over an {v9 attack} on [p3 the town of Bossangoa] in [t3 September 2013], in which <q2 [a10 at least 86 people] were {v10 killed}>, {c5 according to} [a4 the court]. [a1 He] was {v11 cleared} of two counts of {v12 rape} for lack of evidence.

[a12 His lawyer, Claude Berthier], {c2 called} the {v13 conviction} <q3 “a sad day for justice”> and {c3 said} <q4 [a1 his client] would {v14 appeal}>. [a13 Victims' groups] {v15 welcomed} the {v16 ruling}. <q5 “[a13 We] waited four years to hear the word guilty,”> {c4 said} [a14 Solange Yadere, who heads [a15 an association of widows in [p4 Bangui]]].

[a1 Ngaya] was {v17 arrested} in [a16 Cameroon] in [t4 2015] and {v18 handed over} to [a4 the court] at the {v19 request} of [a17 the government in [p4 Bangui]]. [a1 He] is the second person {v20 convicted} in cases from [p1 the country], where {v21 fighting} between [a18 mainly Muslim rebels] and [a19 mostly Christian militias] has driven [a20 more than a million people] from [a20 their] homes.

[a4 The ICC], set up in [t5 2002], has been {v22 criticised} by [a21 African governments] <q6 for looking almost only at [p5 Africa]>. [a22 Burundi] {v23 left} [a4 the court] in [t6 October].
---
a1 person CAF REB Barthelemy Ngaya
a2 organization - MED Hague Court Reporter
a3 group IGO JUD judges at the ICC
a4 organization IGO JUD International Criminal Court
a5 person IGO JUD Ingrid Solberg
a7 group CAF REB his men
a8 group CAF CVL civilians
a9 group IGO JUD prosecutors
a10 group CAF CVL at least 86 people
a12 person - OTH Claude Berthier
a13 group CAF NGO victims' groups
a14 person CAF NGO Solange Yadere
a15 organization CAF NGO association of widows
a16 country CMR GOV Cameroon
a17 organization CAF GOV government in Bangui
a18 group CAF REB mainly Muslim rebels
a19 group CAF REB mostly Christian militias
a20 group CAF REF more than a million people
a21 group - GOV African governments
a22 country BDI GOV Burundi
p1 place CAF - Central African Republic
p2 place NLD - The Hague
p3 place CAF - Bossangoa
p4 place CAF - Bangui
p5 place - - Africa
t1 2018-03-27
t2 2018-06-05
t3 2013-09
t4 2015
t5 2002
t6 2017-10
q1 direct source=a5 cue=c1
q2 indirect source=a4 cue=c5
q3 mixed source=a12 cue=c2
q4 indirect source=a12 cue=c3
q5 direct source=a14 cue=c4
q6 indirect source=a21 cue=v22
v1 SANCTION convict occurred actor=a3 recip=a1 time=t1 ctx=legal,human-rights
v2 SANCTION convict occurred actor=a3 recip=a1 loc=p2 time=t1 ctx=legal,human-rights same=v1
v3 ASSAULT - occurred actor=a1 ctx=crime,human-rights
v4 SANCTION convict occurred actor=a5 recip=a1 loc=p2 time=t1 ctx=legal same=v1
v5 SANCTION convict future actor=a3 recip=a1 time=t2 ctx=legal
v6 ASSAULT - occurred actor=a7 recip=a8 ctx=human-rights
v7 COERCE restrict negated actor=a1 recip=a7 ctx=human-rights
v8 ACCUSE allege occurred actor=a9 recip=a1 ctx=legal
v9 ASSAULT - occurred actor=a1 recip=a10 loc=p3 time=t3 ctx=human-rights
v10 ASSAULT - occurred recip=a10 loc=p3 time=t3 ctx=human-rights same=v9
v11 SANCTION convict negated actor=a3 recip=a1 ctx=legal
v12 ASSAULT sexual hypothetical actor=a1 ctx=crime,human-rights
v13 SANCTION convict occurred recip=a1 ctx=legal same=v1
v14 REQUEST change future actor=a1 recip=a4 ctx=legal
v15 SUPPORT - occurred actor=a13 recip=a3 ctx=legal
v16 SANCTION convict occurred actor=a3 recip=a1 ctx=legal same=v1
v17 COERCE arrest occurred actor=a16 recip=a1 loc=a16 time=t4 ctx=legal
v18 COOPERATE - occurred actor=a16,a4 recip=a1 time=t4 ctx=legal
v19 REQUEST assist occurred actor=a17 recip=a16 ctx=legal
v20 SANCTION convict occurred recip=a1 ctx=legal same=v1
v21 ASSAULT - occurred actor=a18,a19 loc=p1 ctx=military
v22 ACCUSE disapprove occurred actor=a21 recip=a4 ctx=legal
v23 SANCTION withdraw occurred actor=a22 recip=a4 time=t6 ctx=legal,diplomatic
