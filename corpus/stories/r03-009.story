#story r03-009
#date 2020-11-18
#publisher Atlas Text Service
#kind statement
#title Communiqué of [a1 the Ministry of Foreign Affairs of [a2 Malawi]] on the opening of a consulate

[p1 LILONGWE], [t1 18 November 2020]

1. [a1 The Ministry of Foreign Affairs of [a2 the Republic of Malawi]] informs [a3 the public] that [a2 Malawi] will {v1 open} a consulate-general in [p2 Dakhla, [a4 Kingdom of Morocco]], before [t2 the end of March 2021]. The decision was {v2 communicated} by telephone [t3 yesterday] to [a5 His Excellency Driss Benkirane-Alami, Minister of Foreign Affairs of [a4 Morocco]], by [a6 his Malawian counterpart, Hon. Grace Nyirongo].

2. [a2 Malawi] {v3 withdrew} [a2 its] {v4 recognition} of [a7 the Sahrawi Republic] in [t4 May 2017]. [a2 The Government] {v5 supports} [a4 Morocco]'s autonomy plan and the efforts of [a8 the United Nations] to {v6 mediate} between [a9 the parties].

3. [a2 Malawi] {v7 thanks} [a4 Morocco] for the {v8 gift} of 8,000 face masks and 2 tonnes of medicines in [t5 June], and for the {v9 scholarships} granted to [a10 60 Malawian students]. [a4 Morocco] has {v11 promised} <q1 to {v12 supply} 4,000 tonnes of fertiliser free of charge before the planting season>.

4. [a6 Hon. Nyirongo] has {v13 accepted} an {v14 invitation} <q2 to {v15 visit} [p3 Rabat] in [t6 January]>. [a11 The two Ministers] expect to {v16 sign} agreements on visas and on farm research. No agreement on fisheries will be {v17 signed}.

5. [a1 The Ministry] {v18 rejects} the remarks of [a12 certain opposition politicians] who {v19 allege} <q3 that [a2 Malawi] “sold [a2 its] vote”>. [a2 Malawi] has {v21 asked} for nothing in return and [a4 Morocco] has {v22 offered} nothing.

6. [a2 Malawi] {v23 calls on} [a13 all states of [p4 the region]] <q4 to respect the {v24 ceasefire} and refrain from any use of {v26 force} at [p5 the Guerguerat crossing]>.

[a14 The Spokesperson]
---
a1 organization MWI GOV Ministry of Foreign Affairs of Malawi
a2 country MWI GOV Malawi
a3 group MWI CVL the public
a4 country MAR GOV Morocco
a5 person MAR GOV Driss Benkirane-Alami
a6 person MWI GOV Grace Nyirongo
a7 organization ESH GOV Sahrawi Republic
a8 organization IGO IGO United Nations
a9 group - - the parties
a10 group MWI EDU 60 Malawian students
a11 group - GOV =a5+a6 the two Ministers
a12 group MWI OPP certain opposition politicians
a13 group - GOV all states of the region
a14 person MWI GOV spokesperson of the ministry
p1 place MWI - Lilongwe
p2 place ESH - Dakhla
p3 place MAR - Rabat
p4 place - - the region
p5 place ESH - Guerguerat crossing
t1 2020-11-18
t2 2021-03-31
t3 2020-11-17
t4 2017-05
t5 2020-06
t6 2021-01
q1 indirect source=a4 cue=v11
q2 indirect source=a4 cue=v14 to=a6
q3 mixed source=a12 cue=v19
q4 indirect source=a2 cue=v23 to=a13
v1 SUPPORT - future actor=a2 recip=a4 loc=p2 time=t2 ctx=diplomatic
v2 CONSULT phone occurred actor=a6,a5 time=t3 ctx=diplomatic
v3 SANCTION discontinue occurred actor=a2 recip=a7 time=t4 ctx=diplomatic
v4 SUPPORT - negated actor=a2 recip=a7 time=t4 ctx=diplomatic
v5 SUPPORT - occurred actor=a2 recip=a4 ctx=diplomatic,territory
v6 CONSULT third-party occurred actor=a8,a9 ctx=diplomatic
v7 SUPPORT - occurred actor=a2 recip=a4 ctx=diplomatic
v8 AID - occurred actor=a4 recip=a2 time=t5 ctx=health
v9 AID - occurred actor=a4 recip=a10 ctx=education
v11 AGREE - occurred actor=a4 recip=a2 ctx=economic
v12 AID - future actor=a4 recip=a2 ctx=economic
v13 AGREE - occurred actor=a6 recip=a4 ctx=diplomatic
v14 AGREE - occurred actor=a4 recip=a6 ctx=diplomatic
v15 CONSULT visit future actor=a6 recip=a4 loc=p3 time=t6 ctx=diplomatic
v16 SUPPORT - future actor=a11 loc=p3 time=t6 ctx=migration,education
v17 SUPPORT - negated actor=a11 ctx=resource
v18 REJECT - occurred actor=a1 recip=a12 ctx=diplomatic
v19 ACCUSE disapprove occurred actor=a12 recip=a2 ctx=diplomatic,corruption
v21 REQUEST assist negated actor=a2 recip=a4 ctx=diplomatic
v22 AGREE - negated actor=a4 recip=a2 ctx=diplomatic
v23 REQUEST yield occurred actor=a2 recip=a13 ctx=military
v24 RETREAT ceasefire occurred ctx=military
v26 ASSAULT - hypothetical actor=a13 loc=p5 ctx=military
