#story r03-048
#date 2017-07-11
#publisher Cronica del Sur
#kind wire
#title [a1 Guatemala] to {v1 send} [a2 former Mexican governor] home [t1 next week]

[p1 GUATEMALA CITY], [t2 July 11] - <q7 [a1 Guatemala] will {v2 hand over} [a2 the former governor of [p2 a Mexican state on the Gulf coast]] [t1 next week]>, [a3 Interior Minister Edgar Xicara] {c1 said}, after [a4 a court] {v3 approved} [a2 his] {v4 extradition} on {v27 charges} of stealing public money.

[a2 Rodrigo Almanza], who was {v5 arrested} at [p3 a lakeside hotel] in [t3 April], {c2 said} <q1 [a2 he] would not {v6 appeal}>. <q2 “[a2 I] want to go back and answer [a6 [a2 my] {v8 accusers}],”> [a2 he] {c3 told} [a7 the judges].

[a8 Mexican President Ernesto Quiroga] {v9 telephoned} [a9 his Guatemalan counterpart, Julio Barrientos], to {v10 thank} [a9 him]. <q8 [a9 Barrientos] {v11 asked} [a8 Quiroga] <q3 to {v12 issue} 10,000 more work permits a year to [a10 Guatemalans]> and {v13 invited} [a8 him] <q4 to [t4 a November] {v14 summit} in [p4 Antigua]>>, [a11 both offices] {c4 said}. No answer was given on the permits.

[a12 Mexico] has {v16 pledged} 15 million dollars for [a1 Guatemala]'s [a13 border police] and {v17 delivered} [a13 it] 20 patrol cars in [t5 June]. [a15 The United States], which {v18 pays} for part of the programme, wants [a16 the two governments] to {v19 share} fingerprints of [a17 migrants]. <q5 [a18 Congress in [p1 Guatemala City]] would have to vote on that>, [a3 Xicara] {c5 said}.

[a19 The migration institute] in [p5 Tapachula] {v21 granted} refugee status to [a20 1,134 Guatemalans] and [a21 Hondurans] in [t6 the first half of the year], twice as many as before. [a22 A Catholic shelter] {v22 complained} <q6 that [a23 many more] are {v23 sent back} without a hearing>.

[a24 Almanza's wife], who is in [p6 London], has not been {v24 charged}. [a12 Mexico] has not {v25 asked} [a25 Britain] for [a24 her] {v26 extradition}.

A magnitude 5.4 earthquake shook [p7 western Guatemala] on [t2 Tuesday]; no damage was reported.
---
a1 country GTM GOV Guatemala
a2 person MEX ELI Rodrigo Almanza
a3 person GTM GOV Edgar Xicara
a4 organization GTM JUD Guatemalan court
a6 group MEX JUD Almanza's accusers
a7 group GTM JUD judges
a8 person MEX GOV Ernesto Quiroga
a9 person GTM GOV Julio Barrientos
a10 group GTM LAB Guatemalan workers
a11 group - GOV both presidents' offices
a12 country MEX GOV Mexico
a13 organization GTM COP Guatemalan border police
a15 country USA GOV United States
a16 group - GOV =a12+a1 the two governments
a17 group - REF migrants
a18 organization GTM LEG Congress in Guatemala City
a19 organization MEX GOV Mexican migration institute
a20 group GTM REF Guatemalans
a21 group HND REF Hondurans
a22 organization MEX REL Catholic shelter
a23 group - REF many more migrants
a24 person MEX CVL Almanza's wife
a25 country GBR GOV United Kingdom
p1 place GTM - Guatemala City
p2 place MEX - Mexican state on the Gulf coast
p3 place GTM - lakeside hotel
p4 place GTM - Antigua
p5 place MEX - Tapachula
p6 place GBR - London
p7 place GTM - western Guatemala
t1 2017-W29
t2 2017-07-11
t3 2017-04
t4 2017-11
t5 2017-06
t6 2017-01/2017-06
q1 indirect source=a2 cue=c2
q2 direct source=a2 cue=c3 to=a7
q3 indirect source=a9 cue=v11 to=a8 via=a11
q4 indirect source=a9 cue=v13 to=a8 via=a11
q5 indirect source=a3 cue=c5
q6 indirect source=a22 cue=v22
q7 indirect source=a3 cue=c1
q8 indirect source=a11 cue=c4
v1 COOPERATE - future actor=a1 recip=a2 time=t1 ctx=legal,corruption
v2 COOPERATE - future actor=a1 recip=a2 time=t1 ctx=legal,corruption same=v1
v3 SUPPORT - occurred actor=a4 ctx=legal
v4 COOPERATE - future actor=a1,a12 recip=a2 ctx=legal,corruption same=v1
v5 COERCE arrest occurred actor=a1 recip=a2 loc=p3 time=t3 ctx=corruption
v6 REJECT - negated actor=a2 ctx=legal
v8 ACCUSE allege occurred actor=a6 recip=a2 ctx=corruption,legal same=v27
v9 CONSULT phone occurred actor=a8,a9 ctx=diplomatic
v10 SUPPORT - occurred actor=a8 recip=a9 ctx=diplomatic,legal
v11 REQUEST change occurred actor=a9 recip=a8 ctx=migration
v12 RETREAT access hypothetical actor=a8 recip=a10 ctx=migration
v13 AGREE - occurred actor=a9 recip=a8 ctx=diplomatic
v14 CONSULT multilateral future actor=a8,a9 loc=p4 time=t4 ctx=diplomatic
v16 AGREE - occurred actor=a12 recip=a13 ctx=migration
v17 AID - occurred actor=a12 recip=a13 time=t5 ctx=migration
v18 AID - occurred actor=a15 recip=a13 ctx=migration
v19 COOPERATE - hypothetical actor=a16 recip=a17 ctx=migration,intelligence
v21 AID - occurred actor=a19 recip=a20,a21 loc=p5 time=t6 ctx=migration
v22 ACCUSE disapprove occurred actor=a22 recip=a19 ctx=migration
v23 COERCE deport occurred actor=a19 recip=a23 ctx=migration
v24 ACCUSE allege negated recip=a24 loc=p6 ctx=corruption
v25 REQUEST yield negated actor=a12 recip=a25 ctx=legal
v26 COOPERATE - hypothetical actor=a25 recip=a24 ctx=legal
v27 ACCUSE allege occurred recip=a2 ctx=corruption
