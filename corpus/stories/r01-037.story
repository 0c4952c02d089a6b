#story r01-037
#date 2020-08-27
#publisher Aegean News Agency
#kind wire
#title [a1 Greece] and [a2 Turkey] hold rival naval {v2 drills} as [a3 EU] {v3 threatens} {v4 sanctions}

[p1 ATHENS], [t1 Aug 27] ([a4 ANA]) - [a1 Greece] and [a2 Turkey] held separate naval {v6 exercises} south of [p2 the island of Crete] on [t1 Thursday] in a dispute over gas, and [a3 the European Union] {v7 threatened} [a2 Ankara] with {v8 sanctions}.

[a5 France], [a6 Italy] and [a7 Cyprus] joined the [a1 Greek] {v10 drill} with [a8 three ships and six fighter planes]. <q1 “[p5 The Mediterranean] must not become a playground,”> [a9 French Defence Minister Solange Perrault] {c1 said}.

[a10 Turkish President Kemal Soyturk] {v11 ruled out} any {v12 concession}. <q2 “[a11 We] will take what is [a11 ours],”> [a10 he] {c2 told} [a12 a crowd] in [p3 the eastern town of Malazgirt]. <q3 [a2 Turkey] would send [a13 a second research ship] to the area>, [a14 the energy ministry] {c3 said}.

[a15 Germany] has tried to {v15 mediate}. [a16 Its foreign minister, Henrike Albers], {v16 met} [a17 her Greek and Turkish counterparts] on [t2 Tuesday] and {v17 urged} [a18 both countries] <q4 to {v18 stop} [a18 their] {v19 exercises}>. [a19 Neither] {v20 agreed}. <q5 “[a1 Greece] is {v21 ready} to {v22 talk}, but not under {v23 threats},”> {c4 said} [a20 the Greek foreign minister, Spyros Kontogiannis].

[a21 EU foreign ministers] are to {v24 meet} in [p4 Berlin] on [t3 Friday]. [a7 Cyprus] has {v25 demanded} {v26 sanctions} on [a22 Turkish energy companies]; [a23 Spain], [a6 Italy] and [a24 Malta] {v27 oppose} new measures.

[a26 The United States] {v28 urged} [a27 the two NATO allies] <q6 to {v29 settle} the dispute>. A [a1 Greek] and a [a2 Turkish] frigate collided on [t4 August 12], but <q7 there was no {v30 attack} on [a18 either side]>, [a28 both navies] {c5 said}.
---
a1 country GRC GOV Greece
a2 country TUR GOV Turkey
a3 organization IGO IGO European Union
a4 organization - MED Aegean News Agency
a5 country FRA GOV France
a6 country ITA GOV Italy
a7 country CYP GOV Cyprus
a8 group - MIL three ships and six fighter planes
a9 person FRA GOV Solange Perrault
a10 person TUR GOV Kemal Soyturk
a11 country TUR GOV We (Turkey)
a12 group TUR CVL a crowd
a13 organization TUR GOV second research ship
a14 organization TUR GOV energy ministry
a15 country DEU GOV Germany
a16 person DEU GOV Henrike Albers
a17 group - GOV Greek and Turkish foreign ministers
a18 group - GOV =a1+a2 both countries
a19 group - GOV =a1+a2 neither
a20 person GRC GOV Spyros Kontogiannis
a21 group IGO GOV EU foreign ministers
a22 group TUR BUS Turkish energy companies
a23 country ESP GOV Spain
a24 country MLT GOV Malta

a26 country USA GOV United States
a27 group - GOV =a1+a2 the two NATO allies
a28 group - MIL both navies
p1 place GRC - Athens
p2 place GRC - Crete
p3 place TUR - Malazgirt
p4 place DEU - Berlin
t1 2020-08-27
t2 2020-08-25
t3 2020-08-28
t4 2020-08-12
q1 direct source=a9 cue=c1
q2 direct source=a10 cue=c2 to=a12
q3 indirect source=a14 cue=c3
q4 indirect source=a16 cue=v17 to=a18
q5 direct source=a20 cue=c4
q6 indirect source=a26 cue=v28 to=a27
q7 indirect source=a28 cue=c5
v2 MOBILIZE troops occurred actor=a1,a2 time=t1 ctx=military,territory
v3 THREATEN - occurred actor=a3 recip=a2 ctx=diplomatic
v4 SANCTION - hypothetical actor=a3 recip=a2 ctx=diplomatic
v6 MOBILIZE troops occurred actor=a1,a2 loc=p2 time=t1 ctx=military,territory same=v2
v7 THREATEN - occurred actor=a3 recip=a2 ctx=diplomatic same=v3
v8 SANCTION - hypothetical actor=a3 recip=a2 ctx=diplomatic same=v4
v10 COOPERATE - occurred actor=a5,a6,a7,a1 ctx=military
v11 REJECT yield occurred actor=a10 ctx=territory,resource
v12 CONCEDE - negated actor=a10 ctx=territory,resource
v15 CONSULT third-party occurred actor=a15 ctx=diplomatic
v16 CONSULT - occurred actor=a16,a17 time=t2 ctx=diplomatic
v17 REQUEST yield occurred actor=a16 recip=a18 time=t2 ctx=military
v18 RETREAT - hypothetical actor=a18 ctx=military
v19 MOBILIZE troops occurred actor=a18 ctx=military same=v2
v20 AGREE - negated actor=a19 ctx=military
v21 AGREE - occurred actor=a1 recip=a2 ctx=diplomatic
v22 CONSULT - hypothetical actor=a1,a2 ctx=diplomatic
v23 THREATEN - occurred recip=a1 ctx=diplomatic
v24 CONSULT multilateral future actor=a21 loc=p4 time=t3 ctx=diplomatic
v25 REQUEST - occurred actor=a7 ctx=diplomatic
v26 SANCTION - hypothetical recip=a22 ctx=resource,economic
v27 REJECT - occurred actor=a23,a6,a24 recip=a7 ctx=diplomatic
v28 REQUEST change occurred actor=a26 recip=a27 ctx=diplomatic
v29 AGREE - hypothetical actor=a27 ctx=diplomatic,territory
v30 ASSAULT - negated recip=a18 time=t4 ctx=military
p5 place - - Mediterranean
