#story r01-037
#date 2020-08-27
#publisher Aegean News Agency
#kind wire
#title [a1 Greece] and [a2 Turkey] hold rival naval {v1 drills} as [a3 EU] {v2 threatens} {v3 sanctions}

[p1 ATHENS], [t1 Aug 27] ([a4 ANA]) - [a1 Greece] and [a2 Turkey] held separate naval {v4 exercises} south of [p2 the island of Crete] on [t1 Thursday] in a dispute over gas, and [a3 the European Union] {v5 threatened} [a2 Ankara] with {v6 sanctions}.

[a5 France], [a6 Italy] and [a7 Cyprus] {v7 joined} the [a1 Greek] {v8 drill} with three ships and six fighter planes. <q1 “[p3 The Mediterranean] must not become a playground,”> [a8 French Defence Minister Solange Perrault] {c1 said}.

[a9 Turkish President Kemal Soyturk] {v9 ruled out} any {v10 concession}. <q2 “[a2 We] will take what is [a2 ours],”> [a9 he] {c2 told} [a10 a crowd] in [p4 the eastern town of Malazgirt]. <q3 [a2 Turkey] would send a second research ship to [p5 the area]>, [a11 the energy ministry] {c3 said}.

[a12 Germany] has tried to {v11 mediate}. [a13 Its foreign minister, Henrike Albers], {v12 met} [a14 her Greek and Turkish counterparts] on [t2 Tuesday] and {v13 urged} [a15 both countries] <q4 to {v14 stop} [a15 their] {v15 exercises}>. [a15 Neither] {v16 agreed}. <q5 “[a1 Greece] is {v17 ready} to {v18 talk}, but not under threats,”> {c4 said} [a16 the Greek foreign minister, Spyros Kontogiannis].

[a17 EU foreign ministers] are to {v19 meet} in [p6 Berlin] on [t3 Friday]. [a7 Cyprus] has {v20 demanded} {v21 sanctions} on [a18 Turkish energy companies]; [a19 Spain], [a6 Italy] and [a20 Malta] {v22 oppose} new {v23 measures}.

[a21 The United States] {v24 urged} [a15 the two NATO allies] <q6 to {v25 settle} the dispute>. <q7 [a22 A Greek and a Turkish frigate] collided on [t4 August 12], but there was no {v26 attack} on [a15 either side]>, [a23 both navies] {c5 said}.
---
a1 country GRC GOV Greece
a2 country TUR GOV Turkey
a3 organization IGO IGO European Union
a4 organization - MED Aegean News Agency
a5 country FRA GOV France
a6 country ITA GOV Italy
a7 country CYP GOV Cyprus
a8 person FRA GOV Solange Perrault
a9 person TUR GOV Kemal Soyturk
a10 group TUR CVL a crowd
a11 organization TUR GOV energy ministry
a12 country DEU GOV Germany
a13 person DEU GOV Henrike Albers
a14 group - GOV Greek and Turkish counterparts
a15 group - GOV =a1+a2 both countries
a16 person GRC GOV Spyros Kontogiannis
a17 group IGO GOV EU foreign ministers
a18 group TUR BUS Turkish energy companies
a19 country ESP GOV Spain
a20 country MLT GOV Malta
a21 country USA GOV United States
a22 group - MIL a Greek and a Turkish frigate
a23 group - MIL both navies
p1 place GRC - Athens
p2 place GRC - island of Crete
p3 place - - Mediterranean
p4 place TUR - Malazgirt
p5 place - - the area
p6 place DEU - Berlin
t1 2020-08-27
t2 2020-08-25
t3 2020-08-28
t4 2020-08-12
q1 direct source=a8 cue=c1
q2 direct source=a9 cue=c2 to=a10
q3 indirect source=a11 cue=c3
q4 indirect source=a13 cue=v13 to=a15
q5 direct source=a16 cue=c4
q6 indirect source=a21 cue=v24 to=a15
q7 indirect source=a23 cue=c5
v1 MOBILIZE troops occurred actor=a1,a2 ctx=military
v2 THREATEN - occurred actor=a3 recip=a2 ctx=diplomatic
v3 SANCTION - hypothetical actor=a3 recip=a2 ctx=diplomatic
v4 MOBILIZE troops occurred actor=a1,a2 loc=p2 time=t1 ctx=military,resource same=v1
v5 THREATEN - occurred actor=a3 recip=a2 ctx=diplomatic same=v2
v6 SANCTION - hypothetical actor=a3 recip=a2 ctx=diplomatic same=v3
v7 COOPERATE - occurred actor=a5,a6,a7,a1 ctx=military
v8 MOBILIZE troops occurred actor=a1 ctx=military same=v1
v9 REJECT yield occurred actor=a9 ctx=territory
v10 CONCEDE - negated actor=a9 ctx=territory
v11 CONSULT third-party occurred actor=a12 ctx=diplomatic
v12 CONSULT third-party occurred actor=a13,a14 time=t2 ctx=diplomatic
v13 REQUEST yield occurred actor=a13 recip=a15 time=t2 ctx=diplomatic,military
v14 RETREAT - hypothetical actor=a15 ctx=military
v15 MOBILIZE troops occurred actor=a15 ctx=military same=v1
v16 AGREE - negated actor=a15 recip=a13 ctx=diplomatic
v17 AGREE - occurred actor=a1 recip=a2 ctx=diplomatic
v18 CONSULT - hypothetical actor=a1,a2 ctx=diplomatic
v19 CONSULT multilateral future actor=a17 loc=p6 time=t3 ctx=diplomatic
v20 REQUEST change occurred actor=a7 recip=a3 ctx=diplomatic
v21 SANCTION - hypothetical actor=a3 recip=a18 ctx=economic
v22 REJECT - occurred actor=a19,a6,a20 recip=a7 ctx=diplomatic
v23 SANCTION - hypothetical actor=a3 recip=a18 ctx=economic same=v21
v24 REQUEST change occurred actor=a21 recip=a15 ctx=diplomatic
v25 AGREE - hypothetical actor=a15 ctx=diplomatic
v26 ASSAULT - negated actor=a15 time=t4 ctx=military
