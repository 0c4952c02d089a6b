#story r06-056
#date 2020-10-27
#publisher Sunda Strait Agency
#kind wire
#title Indonesia labour law: {v1 march} {v12 called off} in [p1 Jakarta], tear gas {v11 fired} in [p2 Makassar]

[p1 JAKARTA], [t1 Oct 27] - [a1 Indonesian unions] {v2 called off} a {v3 march} to [a2 the presidential palace] on [t1 Tuesday] after [a3 President Hendro Wibisono] {v4 agreed} to {v5 receive} [a4 five of [a1 their] leaders], but [a5 students] in other cities {v6 demonstrated} for a second week against a law that makes it easier to dismiss [a6 workers].

In [p2 Makassar], on [p3 the island of Sulawesi], [a7 police] {v7 used} tear gas against [a8 some 2,000 students] who had {v8 thrown} stones. <q6 [a9 Twenty-four] were {v9 taken in} and [a11 six officers] {v10 injured}>, [a10 a police spokesman] {c1 said}.

<q1 “[a1 We] have not given up. [a1 We] have only waited,”> [a12 union federation head Sri Mulyati] {c2 told} [a13 reporters]. [a1 The unions] {v13 want} [a3 the president] to issue a decree that {v14 annuls} the law. [a14 The chief economics minister] {v15 ruled out} such a step on [t2 Monday].

[a7 Police] have {v16 searched} the homes of [a15 two members of [a16 an opposition movement]], who are {v17 suspected} of <q2 {v18 spreading} false news about the law>. [a16 The movement] {c3 denied} <q3 that [a15 they] had written the messages>. [a17 Amnesty International] {v19 condemned} the {v20 searches} as <q4 “an attempt to {v21 silence} [a18 critics]”>.

<q5 The {v22 protests} could bring new coronavirus infections>, [a19 the health ministry] {c4 warned}. [a19 It] reported 3,520 cases, the lowest number since [t3 mid-September].

[a20 Police in [p20 Yogyakarta]] {v30 banned} a {v31 concert} {v39 in support of} [a5 the students], and [a21 its organiser] {v32 gave in} after a {v33 visit} by [a22 two officers]. [a3 Wibisono] has {v34 ordered} [a23 governors] <q20 to explain the law to [a24 the public]>; [a25 three of [a23 them]] {v36 refused} and sent [a3 him] letters {v37 asking} <q21 that it be {v38 put off}>.
---
a1 group IDN LAB Indonesian unions
a2 organization IDN GOV presidential palace
a3 person IDN GOV Hendro Wibisono
a4 group IDN LAB five union leaders
a5 group IDN EDU+CVL students
a6 group IDN LAB workers
a7 organization IDN COP police
a8 group IDN EDU+CVL some 2,000 students
a9 group IDN EDU+CVL twenty-four
a10 person IDN COP police spokesman
a11 group IDN COP six officers
a12 person IDN LAB Sri Mulyati
a13 group - MED reporters
a14 person IDN GOV chief economics minister
a15 group IDN OPP two members of an opposition movement
a16 organization IDN OPP opposition movement
a17 organization IGO NGO Amnesty International
a18 group IDN - critics
a19 organization IDN GOV health ministry
p1 place IDN - Jakarta
p2 place IDN - Makassar
p3 place IDN - Sulawesi
t1 2020-10-27
t2 2020-10-26
q1 direct source=a12 cue=c2 to=a13
q2 indirect source=a7 cue=v17
q3 indirect source=a16 cue=c3 neg
q4 mixed source=a17 cue=v19
q5 indirect source=a19 cue=c4
q6 indirect source=a10 cue=c1
v1 PROTEST demo negated loc=p1 ctx=economic
v2 RETREAT - occurred actor=a1 loc=p1 time=t1 ctx=economic same=v12
v3 PROTEST demo negated actor=a1 recip=a2 loc=p1 time=t1 ctx=economic same=v1
v4 AGREE - occurred actor=a3 recip=a1 ctx=economic
v5 CONSULT - future actor=a3,a4 ctx=economic
v6 PROTEST demo occurred actor=a5 time=t1 ctx=economic
v7 ASSAULT crowd-control occurred actor=a7 recip=a8 loc=p2 same=v11
v8 ASSAULT primitive occurred actor=a8 recip=a7 loc=p2
v9 COERCE arrest occurred actor=a7 recip=a9 loc=p2
v10 ASSAULT primitive occurred actor=a8 recip=a11 loc=p2 same=v8
v11 ASSAULT crowd-control occurred loc=p2
v12 RETREAT - occurred loc=p1 ctx=economic
v13 REQUEST yield occurred actor=a1 recip=a3 ctx=economic,legislative
v14 RETREAT - hypothetical actor=a3 ctx=economic,legislative
v15 REJECT yield occurred actor=a14 recip=a1 time=t2 ctx=economic
v16 COERCE - occurred actor=a7 recip=a15 ctx=media
v17 ACCUSE allege occurred actor=a7 recip=a15 ctx=media
v18 COERCE misinformation hypothetical actor=a15 ctx=media
v19 ACCUSE disapprove occurred actor=a17 recip=a7 ctx=human-rights
v20 COERCE - occurred actor=a7 recip=a15 ctx=media same=v16
v21 COERCE restrict hypothetical actor=a7 recip=a18 ctx=human-rights
v22 PROTEST demo occurred actor=a5 ctx=health same=v6
t3 2020-09
a20 organization IDN COP police in Yogyakarta
a21 person IDN CVL organiser
a22 group IDN COP two officers
a23 group IDN GOV governors
a24 group IDN CVL the public
a25 group IDN GOV three governors
p20 place IDN - Yogyakarta
q21 indirect source=a25 cue=v37 to=a3
q20 indirect source=a3 cue=v34 to=a23
v30 COERCE ban occurred actor=a20 loc=p20 ctx=education
v31 PROTEST demo negated actor=a21 recip=a5 loc=p20 ctx=education
v32 CONCEDE - occurred actor=a21 recip=a22
v34 REQUEST - occurred actor=a3 recip=a23 ctx=legislative
v36 REJECT yield occurred actor=a25 recip=a3 ctx=legislative
v37 REQUEST change occurred actor=a25 recip=a3 ctx=legislative
v38 RETREAT - hypothetical actor=a3 ctx=legislative
v33 CONSULT visit occurred actor=a22 recip=a21
v39 SUPPORT - negated actor=a21 recip=a5 loc=p20 ctx=education
