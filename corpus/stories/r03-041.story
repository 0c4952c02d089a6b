#story r03-041
#date 2018-07-03
#publisher Mare Nostrum News
#kind brief
#title [a1 Malta] {v1 lets in} [a2 rescue ship] after [a3 Italy] {v2 refuses}

[p1 VALLETTA], [t1 July 3] - [a1 Malta] on [t1 Tuesday] {v3 allowed} [a2 a German charity ship] with [a4 214 migrants] on board to dock, after [a5 seven countries] {v5 promised} <q1 to {v6 take} most of [a4 them]>.

[a2 The ship, the Nordstern], had waited at sea for five days because [a6 Italian Interior Minister Renzo Fabbiani] {v7 closed} [a3 Italy]'s ports to [a7 private rescuers]. <q2 “[a1 We] do this once. [a1 Malta] will not become a solution for [a8 everybody],”> [a9 Prime Minister Anton Zammit Vella] {c1 told} [a10 parliament]. <q3 [a11 The captain] would be {v8 questioned} and [a2 the ship] {v9 held}>, [a9 he] {c2 said}.

[a12 France], [a13 Portugal], [a14 Ireland], [a15 Belgium], [a16 Luxembourg], [a17 the Netherlands] and [a18 Norway] will {v10 receive} [a19 about 30 people] each. [a20 Hungary] {v11 refused} a {v12 request} from [a21 the European Commission], and [a22 Germany]'s [a23 interior minister] {v13 ruled out} any {v14 help} by [a22 Berlin]. [a24 The U.N. refugee agency] {v15 praised} [a1 Malta] and {v16 urged} [a25 EU leaders] <q4 to {v17 agree} on a lasting system>.

[a26 Libya]'s [a27 coast guard], {v18 trained} and {v19 paid} by [a3 Italy], {v20 brought back} [a28 more than 1,000 people] at [t3 the weekend]. [a29 Aid workers] {c3 say} <q5 [a28 they] are {v21 beaten} in [p3 camps near Tripoli]>. [a6 Fabbiani] {v22 visited} [p4 Tripoli] [t2 last week] and {v23 offered} [a27 the coast guard] 12 more boats. The weather in [p5 the central Mediterranean] was expected to get worse on [t4 Wednesday].
---
a1 country MLT GOV Malta
a2 organization DEU NGO Nordstern
a3 country ITA GOV Italy
a4 group - REF 214 migrants
a5 group - GOV =a12+a13+a14+a15+a16+a17+a18 seven countries
a6 person ITA GOV Renzo Fabbiani
a7 group - NGO private rescuers
a8 group - - everybody
a9 person MLT GOV Anton Zammit Vella
a10 organization MLT LEG parliament
a11 person - NGO captain of the Nordstern
a12 country FRA GOV France
a13 country PRT GOV Portugal
a14 country IRL GOV Ireland
a15 country BEL GOV Belgium
a16 country LUX GOV Luxembourg
a17 country NLD GOV Netherlands
a18 country NOR GOV Norway
a19 group - REF about 30 people each
a20 country HUN GOV Hungary
a21 organization IGO IGO European Commission
a22 country DEU GOV Germany
a23 person DEU GOV German interior minister
a24 organization IGO IGO U.N. refugee agency
a25 group - GOV EU leaders
a26 country LBY GOV Libya
a27 organization LBY COP Libyan coast guard
a28 group - REF more than 1,000 people
a29 group - NGO aid workers
p1 place MLT - Valletta
p3 place LBY - camps near Tripoli
p4 place LBY - Tripoli
t1 2018-07-03
t2 2018-W26
t3 2018-06-30/2018-07-01
q1 indirect source=a5 cue=v5
q2 direct source=a9 cue=c1 to=a10
q3 indirect source=a9 cue=c2
q4 indirect source=a24 cue=v16 to=a25
q5 indirect source=a29 cue=c3
v1 RETREAT access occurred actor=a1 recip=a2 ctx=migration
v2 REJECT assist occurred actor=a3 recip=a2 ctx=migration
v3 RETREAT access occurred actor=a1 recip=a2,a4 loc=p1 time=t1 ctx=migration same=v1
v5 AGREE - occurred actor=a5 recip=a1 ctx=migration
v6 AID - future actor=a5 recip=a4 ctx=migration
v7 COERCE ban occurred actor=a6 recip=a7 loc=a3 ctx=migration
v8 ACCUSE investigate future actor=a1 recip=a11 ctx=legal
v9 COERCE seize future actor=a1 recip=a2 ctx=legal
v10 AID - future actor=a12,a13,a14,a15,a16,a17,a18 recip=a19 ctx=migration same=v6
v11 REJECT assist occurred actor=a20 recip=a21 ctx=migration
v12 REQUEST assist occurred actor=a21 recip=a20 ctx=migration
v13 REJECT assist occurred actor=a23 ctx=migration
v14 AID - negated actor=a22 ctx=migration
v15 SUPPORT - occurred actor=a24 recip=a1 ctx=migration
v16 REQUEST change occurred actor=a24 recip=a25 ctx=migration
v17 AGREE - hypothetical actor=a25 ctx=migration
v18 AID - occurred actor=a3 recip=a27 ctx=migration
v19 AID - occurred actor=a3 recip=a27 ctx=migration
v20 COERCE restrict occurred actor=a27 recip=a28 time=t3 ctx=migration
v21 ASSAULT beat occurred recip=a28 loc=p3 ctx=human-rights
v22 CONSULT visit occurred actor=a6 recip=a26 loc=p4 time=t2 ctx=migration
v23 AGREE - occurred actor=a6 recip=a27 time=t2 ctx=migration
p5 place - - central Mediterranean
t4 2018-07-04
