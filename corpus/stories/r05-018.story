#story r05-018
#date 2017-10-27
#publisher Danube Post Agency
#kind report
#title [a1 Hungary] {c1 confirms} <q1 [a1 it] {v1 blocked} [a2 NATO]-[a3 Ukraine] {v2 meeting}>

[p1 Budapest] — <q2 [a1 Hungary] has {v3 vetoed} a {v4 meeting} of [a4 the defence ministers of [a2 NATO] and [a3 Ukraine]] planned for [t1 December]>, [a5 Foreign Minister Péter Barkóczy] {c2 confirmed} on [t2 Friday] in a video on [a5 his] social media page.

<q3 “[a1 We] {v5 promised} <q4 that [a1 we] would {v6 stop} every step of [a3 Ukraine] towards integration as long as the law is in force>,”> [a5 Barkóczy] {c3 said}. <q5 “[a1 We] keep [a1 our] promises.”> [a5 He] was referring to an education law which, {c4 according to} [a6 leaders of [a7 the Hungarian minority]], <q6 {v7 takes away} [a7 its] right to schools in [a7 its] own language>.

[a3 Kyiv] {c5 dismissed} <q7 the {v8 accusation}>. <q8 “[a8 No school] will be {v9 closed}, [a9 no teacher] will lose [a9 his] job,”> [a10 Ukraine's education minister, Oksana Hrytsenko], {c6 told} [a11 the Kyiv-based Dnipro-Inform agency]. [a12 A deputy foreign minister], speaking to the same agency, {v10 accused} [a1 Budapest] of <q9 {v11 helping} [a13 Moscow]>; [a14 a Hungarian government spokesman] {c8 called} the {v12 accusation} <q10 “not worth a comment”>.

[a15 NATO Secretary-General Henrik Solbakken] {v13 urged} [a16 the two neighbours] <q11 to {v14 solve} the dispute between [a16 themselves]>. <q12 “[a2 NATO]'s {v15 support} for [a3 Ukraine] is not in question,”> [a17 a spokeswoman for [a2 the alliance]] {c9 told} [a18 reporters] in [p2 Brussels]. <q13 [a19 Several allies] had {v16 asked} [a1 Hungary] <q14 to {v17 think again}>>, [a20 a Western diplomat] {c10 said} on condition of anonymity.

In [p3 Berehove], [a21 about 300 people] {v18 demonstrated} outside [p4 the town hall] on [t3 Thursday] with [a1 Hungarian] flags. [a22 Police] {c11 said} <q15 there were no incidents>. [a23 The Council of Europe] is to publish an opinion on the law in [t1 December].
---
a1 country HUN GOV Hungary
a2 organization IGO IGO NATO
a3 country UKR GOV Ukraine
a4 group - GOV defence ministers of NATO and Ukraine
a5 person HUN GOV Péter Barkóczy
a6 group UKR - leaders of the Hungarian minority
a7 group UKR - Hungarian minority
a8 organization UKR EDU no school
a9 person UKR EDU no teacher
a10 person UKR GOV Oksana Hrytsenko
a11 organization UKR MED Dnipro-Inform
a12 person UKR GOV deputy foreign minister
a13 country RUS GOV Russia
a14 person HUN GOV Hungarian government spokesman
a15 person IGO IGO Henrik Solbakken
a16 group - GOV =a1+a3 the two neighbours
a17 person IGO IGO NATO spokeswoman
a18 group - MED reporters
a19 group - GOV several allies
a20 person - GOV Western diplomat
a21 group UKR CVL about 300 people
a22 group UKR COP police
a23 organization IGO IGO Council of Europe
p1 place HUN - Budapest
p2 place BEL - Brussels
p3 place UKR - Berehove
p4 place UKR - town hall
t1 2017-12
t2 2017-10-27
t3 2017-10-26
q1 indirect source=a1 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a5 cue=c3
q4 indirect source=a1 cue=v5
q5 direct source=a5 cue=-
q6 indirect source=a6 cue=c4
q7 indirect source=a3 cue=c5 neg
q8 direct source=a10 cue=c6 to=a11
q9 indirect source=a12 cue=v10 to=a11
q10 mixed source=a14 cue=c8
q11 indirect source=a15 cue=v13 to=a16
q12 direct source=a17 cue=c9 to=a18
q13 indirect source=a20 cue=c10
q14 indirect source=a19 cue=v16 to=a1 via=a20
q15 indirect source=a22 cue=c11
v1 REJECT meet occurred actor=a1 recip=a2,a3 ctx=diplomatic
v2 CONSULT multilateral negated actor=a2,a3 ctx=diplomatic,military
v3 REJECT meet occurred actor=a1 recip=a4 ctx=diplomatic same=v1
v4 CONSULT multilateral negated actor=a4 time=t1 ctx=diplomatic,military same=v2
v5 THREATEN relations occurred actor=a1 recip=a3 ctx=diplomatic
v6 REJECT - future actor=a1 recip=a3 ctx=diplomatic
v7 COERCE restrict occurred recip=a7 ctx=education,legislative
v8 ACCUSE disapprove occurred actor=a6 recip=a3 ctx=education
v9 COERCE restrict negated recip=a8 ctx=education
v10 ACCUSE allege occurred actor=a12 recip=a1 ctx=diplomatic
v11 AID - occurred actor=a1 recip=a13 ctx=diplomatic
v12 ACCUSE allege occurred actor=a12 recip=a1 ctx=diplomatic same=v10
v13 REQUEST yield occurred actor=a15 recip=a16 ctx=diplomatic
v14 AGREE - hypothetical actor=a16 ctx=diplomatic
v15 SUPPORT - occurred actor=a2 recip=a3 ctx=diplomatic
v16 REQUEST yield occurred actor=a19 recip=a1 ctx=diplomatic
v17 CONCEDE - hypothetical actor=a1 ctx=diplomatic
v18 PROTEST demo occurred actor=a21 loc=p3 time=t3 ctx=education
