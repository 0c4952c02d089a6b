#story r08-031
#date 2010-07-01
#publisher Palk Strait Courier
#kind report
#title [a1 Sri Lanka] {v1 rejects} [a2 EU] conditions, faces {v2 loss} of trade benefits

[p1 COLOMBO] — [a1 Sri Lanka] on [t1 Thursday] {v3 refused} to accept 15 conditions on human rights set by [a2 the European Union], which will {v4 withdraw} tariff benefits worth about $150 million a year from [a1 the country] on [t2 August 15].

<q1 “[a1 We] will not put [a1 our] laws before [a3 foreigners] for approval,”> [a5 Foreign Minister Ranil Jayakody] {c1 told} [a6 parliament]. [a5 He] {v5 accused} [a2 Brussels] <q2 of insulting [a1 a nation] that had {v6 defeated} [a7 the Tamil Tigers] at great cost>.

[a2 The EU] {v7 demanded} [t3 last week] <q3 that [a1 Colombo] repeal parts of [a1 its] emergency law, {v9 free} [a8 prisoners] {v10 held} without trial and {v12 let in} [a9 human rights monitors]>. <q4 “[a2 We] {v13 offered} {v14 talks} and got no answer,”> {c2 said} [a11 Pascale Dumont, a spokeswoman for [a12 the European Commission]].

[a13 Garment makers], who employ 280,000 people, {v15 appealed} to [a14 the government] <q5 to {v16 reconsider}>. <q6 A fifth of the orders could move to [p2 Bangladesh] and [p3 Vietnam]>, [a15 their association] {c3 said}. [a16 The Free Workers' Union] {v17 criticised} [a17 both sides]: <q7 “[a18 Women who sew shirts] did not {v18 shell} [a19 anyone],”> [a20 its secretary, Padma Wijesinghe], {c4 said}.

In a related dispute, [a21 Housing Minister Wasantha Ekanayake] {v19 threatened} <q8 to {v20 fast} until [a22 U.N. Secretary-General Per Lindahl] {v21 dissolves} [a23 a panel] that will advise [a22 him] on {v22 war crimes}>. [a1 The government] has {v23 denied} [a23 the panel's three members] visas. [a24 Rights groups] {c5 say} <q9 [a25 at least 7,000 civilians] were {v24 killed} in the last months of the war in [t4 2009]>. [a26 The army] {c6 denies} <q10 it>.

Share prices in [p1 Colombo] rose 1.2 percent to a record on [t1 Thursday]. Tourist arrivals were up 49 percent in the first half of the year.
---
a1 country LKA GOV Sri Lanka
a2 organization IGO IGO European Union
a3 group - - foreigners
a5 person LKA GOV Ranil Jayakody
a6 organization LKA LEG parliament
a7 organization LKA REB Tamil Tigers
a8 group LKA CVL prisoners
a9 group - NGO human rights monitors
a11 person IGO IGO Pascale Dumont
a12 organization IGO IGO European Commission
a13 group LKA BUS garment makers
a14 organization LKA GOV Sri Lankan government
a15 organization LKA BUS garment makers' association
a16 organization LKA LAB Free Workers' Union
a17 group - GOV =a1+a2 both sides
a18 group LKA LAB women who sew shirts
a19 group LKA CVL anyone
a20 person LKA LAB Padma Wijesinghe
a21 person LKA GOV Wasantha Ekanayake
a22 person IGO IGO Per Lindahl
a23 organization IGO IGO U.N. advisory panel
a24 group - NGO rights groups
a25 group LKA CVL at least 7,000 civilians
a26 organization LKA MIL army
p1 place LKA - Colombo
p2 place BGD - Bangladesh
p3 place VNM - Vietnam
t1 2010-07-01
t2 2010-08-15
t3 2010-W25
t4 2009
q1 direct source=a5 cue=c1 to=a6
q2 indirect source=a5 cue=v5
q3 indirect source=a2 cue=v7 to=a1
q4 direct source=a11 cue=c2
q5 indirect source=a13 cue=v15 to=a14
q6 indirect source=a15 cue=c3
q7 direct source=a20 cue=c4
q8 indirect source=a21 cue=v19
q9 indirect source=a24 cue=c5
q10 indirect source=a26 cue=c6 neg
v1 REJECT yield occurred actor=a1 recip=a2 ctx=human-rights,economic
v2 SANCTION discontinue future actor=a2 recip=a1 ctx=economic
v3 REJECT yield occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=human-rights,economic same=v1
v4 SANCTION discontinue future actor=a2 recip=a1 time=t2 ctx=economic same=v2
v5 ACCUSE allege occurred actor=a5 recip=a2 ctx=diplomatic
v6 ASSAULT - occurred actor=a1 recip=a7 ctx=military
v7 REQUEST change occurred actor=a2 recip=a1 time=t3 ctx=human-rights
v9 RETREAT release hypothetical actor=a1 recip=a8 ctx=human-rights
v10 COERCE arrest occurred actor=a1 recip=a8 ctx=human-rights
v12 RETREAT access hypothetical actor=a1 recip=a9 ctx=human-rights
v13 AGREE - occurred actor=a2 recip=a1 ctx=diplomatic
v14 CONSULT - hypothetical actor=a2,a1 ctx=diplomatic
v15 REQUEST change occurred actor=a13 recip=a14 ctx=economic
v16 CONCEDE - hypothetical actor=a14 ctx=economic
v17 ACCUSE disapprove occurred actor=a16 recip=a17 ctx=economic
v18 ASSAULT heavy-weapons negated actor=a18 recip=a19 ctx=military
v19 THREATEN - occurred actor=a21 recip=a22 ctx=human-rights
v20 PROTEST hunger hypothetical actor=a21 recip=a22 ctx=human-rights
v21 RETREAT - hypothetical actor=a22 recip=a23 ctx=human-rights
v22 ASSAULT - occurred ctx=human-rights
v23 REJECT - occurred actor=a1 recip=a23 ctx=diplomatic
v24 ASSAULT - occurred recip=a25 time=t4 ctx=military
