#story r08-012
#date 2023-07-17
#publisher Mediterranean Morning Post
#kind report
#title [a1 Aid groups] {v1 attack} [a2 EU] migration {v2 deal} with [a3 Tunisia]

[p1 TUNIS] — [a1 Aid groups] on [t1 Monday] {v3 denounced} an {v4 agreement} under which [a2 the European Union] is to {v5 pay} [a3 Tunisia] 105 million euros to stop [a4 migrants] from crossing to [a5 Italy].

The {v6 deal} was {v7 signed} in [p1 Tunis] on [t2 Sunday] by [a6 Tunisian President Mounir Chebbi] and [a7 European Commission President Hedda Lindqvist]. It also {v8 promises} [a3 Tunisia] up to 900 million euros in {v9 loans} if [a3 the country] {v10 settles} [a3 its] dispute with [a9 the International Monetary Fund].

<q1 “[a2 Europe] is {v24 paying} [a3 a government] that {v11 dumps} [a11 people] in the desert,”> {c1 said} [a12 Farid Aouadi of [a13 Sahara Lifeline]]. [a14 Tunisian police] {v12 rounded up} [a15 hundreds of Africans] in [p2 the port of Sfax] [t3 this month] and {v13 left} [a15 them] without water near the border with [p3 Libya], <q2 where [a16 at least nine] died>, {c2 according to} [a13 the group].

[a17 The Interior Ministry] {c3 denied} <q3 that [a15 anyone] had been {v14 driven} to the border>. [a7 Lindqvist] {c4 said} <q4 respect for human rights was “part of the text.”> [a18 Several members of [a19 the European Parliament]] {v16 demanded} <q5 that the payments be {v17 stopped} until the {v18 expulsions} are {v19 investigated}>.

[a5 Italy], where [a20 more than 75,000 migrants] have landed [t4 this year], {v20 praised} the {v21 accord} <q6 as a model>. [a21 Prime Minister Chiara Fontanelli] is to {v22 host} [a22 leaders from some 20 countries] in [p4 Rome] on [t5 Sunday].

[a3 Tunisia] has a foreign debt of about 80 percent of [a3 its] output. Flour, sugar and coffee are often short in shops, and unemployment stood at 16 percent in the first quarter.

Two boats sank off [p2 Sfax] at [t6 the weekend]. [a24 The coast guard] {c5 said} <q7 [a24 it] had {v23 rescued} [a25 13 people] and was looking for [a26 about 20]>.
---
a1 group - NGO aid groups
a2 organization IGO IGO European Union
a3 country TUN GOV Tunisia
a4 group - REF migrants
a5 country ITA GOV Italy
a6 person TUN GOV Mounir Chebbi
a7 person IGO IGO Hedda Lindqvist
a9 organization IGO IGO International Monetary Fund
a11 group - REF people
a12 person - NGO Farid Aouadi
a13 organization - NGO Sahara Lifeline
a14 organization TUN COP Tunisian police
a15 group - REF hundreds of Africans
a16 group - REF at least nine
a17 organization TUN GOV Interior Ministry
a18 group IGO LEG members of the European Parliament
a19 organization IGO LEG European Parliament
a20 group - REF more than 75,000 migrants
a21 person ITA GOV Chiara Fontanelli
a22 group - GOV leaders from some 20 countries
a24 organization TUN COP coast guard
a25 group - REF 13 people
a26 group - REF about 20
p1 place TUN - Tunis
p2 place TUN - Sfax
p3 place LBY - Libya
p4 place ITA - Rome
t1 2023-07-17
t2 2023-07-16
t3 2023-07
t4 2023
t5 2023-07-23
t6 2023-07-15/2023-07-16
q1 direct source=a12 cue=c1
q2 indirect source=a13 cue=c2
q3 indirect source=a17 cue=c3 neg
q4 mixed source=a7 cue=c4
q5 indirect source=a18 cue=v16
q6 indirect source=a5 cue=v20
q7 indirect source=a24 cue=c5
v1 ACCUSE disapprove occurred actor=a1 recip=a2,a3 ctx=migration,human-rights
v2 AGREE - occurred actor=a2,a3 ctx=migration
v3 ACCUSE disapprove occurred actor=a1 recip=a2,a3 loc=p1 time=t1 ctx=migration,human-rights same=v1
v4 AGREE - occurred actor=a2,a3 ctx=migration same=v2
v5 AID - future actor=a2 recip=a3 ctx=migration,economic
v6 AGREE - occurred actor=a6,a7 loc=p1 time=t2 ctx=migration same=v2
v7 SUPPORT - occurred actor=a6,a7 loc=p1 time=t2 ctx=migration
v8 AGREE - occurred actor=a2 recip=a3 ctx=economic
v9 AID - future actor=a2 recip=a3 ctx=economic
v10 AGREE - hypothetical actor=a3,a9 ctx=economic
v11 COERCE deport occurred actor=a3 recip=a11 ctx=migration,human-rights
v12 COERCE arrest occurred actor=a14 recip=a15 loc=p2 time=t3 ctx=migration
v13 COERCE deport occurred actor=a14 recip=a15 loc=p3 time=t3 ctx=migration,human-rights same=v11
v14 COERCE deport negated recip=a15 ctx=migration
v24 AID - future actor=a2 recip=a3 ctx=migration same=v5
v16 REQUEST yield occurred actor=a18 recip=a2 ctx=migration,human-rights
v17 SANCTION discontinue hypothetical actor=a2 recip=a3 ctx=migration
v18 COERCE deport occurred actor=a14 recip=a15 ctx=migration same=v11
v19 ACCUSE investigate hypothetical recip=a14 ctx=migration,human-rights
v20 SUPPORT - occurred actor=a5 recip=a2,a3 ctx=migration
v21 AGREE - occurred actor=a2,a3 ctx=migration same=v2
v22 CONSULT multilateral future actor=a21,a22 loc=p4 time=t5 ctx=migration
v23 AID - occurred actor=a24 recip=a25 time=t6 ctx=migration,disaster
