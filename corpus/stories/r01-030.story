#story r01-030
#date 2023-07-17
#publisher Maghreb Wire
#kind report
#title [a1 EU] and [a2 Tunisia] {v1 sign} migration deal; [a3 judge] {v2 refuses} to {v3 release} [a4 opposition figures]

[p1 TUNIS], [t1 July 17] ([a5 MW]) - [a1 The European Union] and [a2 Tunisia] {v4 signed} a migration deal on [t2 Sunday] under which [a2 the North African country] will {v5 receive} 105 million euros to stop [a6 people] from crossing [p2 the Mediterranean] in small boats.

<q1 “[a7 We] have a good package and [a7 we] will now work on it together,”> [a8 European Commission President Margareta Vollmer] {c1 told} [a9 reporters] after {v6 meeting} [a10 Tunisian President Slim Khaldoun] in [p1 Tunis]. [a11 The prime ministers of [a12 Italy] and [a13 the Netherlands]] also attended the {v7 talks}.

[a10 Khaldoun] {c2 said} <q2 [a2 Tunisia] would {v8 take back} [a14 its own citizens] but would not {v9 accept} [a6 migrants] from [a15 other African countries]>. <q3 “[a16 We] are not [a1 Europe]'s border guard,”> [a10 he] {c3 said}.

Besides the money for border control, [a1 the EU] {v10 promised} <q4 to {v11 lend} [a2 Tunisia] up to 900 million euros if [a2 the country] reaches an {v12 agreement} with [a17 the International Monetary Fund]>. [a10 Khaldoun] has so far {v13 rejected} the terms of [a17 the Fund].

[a18 The two sides] will also build a power cable between [p3 Tunisia] and [p4 Sicily].

[a19 Human rights groups] {v14 criticised} the deal. <q5 “[a1 Europe] is {v15 paying} [a20 a government] that {v16 beats} [a21 migrants] and {v17 leaves} [a21 them] in the desert,”> {c4 said} [a22 Lorenzo Tassinari of [a23 the group Open Harbour]].

Expulsions to the desert

<q6 [a24 Tunisian police] {v18 arrested} [a25 hundreds of black Africans] in [p5 the port of Sfax] in [t3 early July] and {v19 took} [a25 them] by bus to [p6 the border with Libya]>, {c5 according to} [a26 aid workers]. <q7 [a64 At least five people] died of thirst>, [a26 they] {c6 said}.

[a27 The interior ministry] {c7 denied} <q8 that [a24 police] had {v20 expelled} [a28 anyone]>. <q9 [a24 Officers] had {v21 given} [a25 the migrants] water and food>, [a27 it] {c8 said} in a statement carried by [a29 the state news agency].

<q10 [a30 Libyan border guards] on [t2 Sunday] {v22 picked up} [a31 80 men and women] near [p7 the town of Al-Assah]>, [a32 a Libyan officer] {c10 told} [a33 the Tripoli Observer].

[a34 Ivory Coast], [a35 Guinea] and [a36 Mali] have {v23 flown home} [a37 more than 2,000 of [a38 their] citizens] since [t4 February], when [a10 Khaldoun] {v24 accused} [a6 migrants from south of [p8 the Sahara]] <q11 of plotting to change [a2 the country]>. [a39 The African Union] {v25 condemned} [a10 his] words and {v26 postponed} a {v27 conference} in [p1 Tunis].

[a4 Opposition] in prison

On [t1 Monday] [a3 an investigating judge] {v28 refused} to {v29 free} [a4 twelve opposition politicians, lawyers and former ministers] who were {v30 arrested} in [t4 February] and are {v31 accused} of plotting against [a2 the state].

[a40 Their lawyers] {c11 said} <q12 [a4 the twelve] had been {v32 held} for five months without being {v33 questioned} about any crime>. <q13 [a4 Three] of [a4 them] have begun a {v34 hunger strike}>, [a41 the National Rescue Alliance, the main opposition coalition], {c12 said}.

<q14 “[a42 We] {v35 demand} the {v36 release} of [a43 all political prisoners] and the {v37 return} of [a44 the parliament] that [a10 the president] {v38 dissolved},”> {c13 said} [a41 the Alliance]'s [a45 leader, Samira Ghannouch-Baccar], at a {v39 protest} by [a46 about 300 people] in [p9 central Tunis].

[a24 Police] {v40 prevented} [a46 the protesters] from reaching [p10 the interior ministry], but did not {v41 use force}. [a47 The justice minister] {v42 ruled out} an {v43 amnesty}.

[a8 Vollmer] {c14 declined to say} <q15 whether [a8 she] had {v44 raised} [a4 the prisoners] with [a10 the president]>. [a48 Several members of [a49 the European Parliament]] {v45 called for} the {v46 suspension} of the deal until [a4 they] are {v47 freed}. [a65 Germany]'s [a50 foreign minister, Henrike Albers], {v48 urged} [a2 Tunisia] <q16 to respect the independence of judges>.

[a10 Khaldoun], [a10 a former law professor], {v49 suspended} [a44 parliament] in [t5 July 2021] and now governs by decree.

A new route

<q19 The number of arrivals on [p11 the Italian island of Lampedusa] has doubled [t6 this year] to more than 75,000>, {c18 according to} [a51 the Italian interior ministry]. <q17 Most of [a52 the boats] now leave from [p12 the Tunisian coast] rather than from [p13 Libya]>, [a51 the ministry] {c15 said}.

<q18 “If [a2 Tunisia] stops [a52 the boats], [a53 people] will try from another beach,”> {c16 said} [a54 Rosario Lo Verde, the mayor of [p14 a fishing town in [p4 Sicily]]]. [a54 He] {v50 thanked} [a55 fishermen] who had {v51 pulled} [a56 47 people] from the sea [t7 last week].

[a12 Italy] has {v52 given} [a2 Tunisia] six patrol boats since [t8 2019] and {v53 trained} [a57 200 coast guards]. [a58 Interior Minister Fabrizio Montalto] {v54 promised} [a57 the coast guard] four more vessels during a {v55 visit} to [p1 Tunis] in [t9 June]. In return, [a2 Tunisia] {v56 agreed} to {v57 take back} [a59 up to 80 citizens] a week who enter [a12 Italy] illegally.

<q20 [a60 The Tunisian coast guard] {v58 seized} six boats without engines on [t1 Monday] and {v59 arrested} [a62 four smugglers] near [p15 Mahdia]>, [a63 a spokesman] {c17 said}.
---
a1 organization IGO IGO European Union
a2 country TUN GOV Tunisia
a3 person TUN JUD investigating judge
a4 group TUN OPP twelve opposition figures
a5 organization - MED Maghreb Wire
a6 group - REF migrants
a7 group - GOV =a1+a2 We
a8 person IGO IGO Margareta Vollmer
a9 group - MED reporters
a10 person TUN GOV Slim Khaldoun
a11 group - GOV prime ministers of Italy and the Netherlands
a12 country ITA GOV Italy
a13 country NLD GOV Netherlands
a14 group TUN CVL Tunisian citizens
a15 group - - other African countries
a16 country TUN GOV We (Tunisia)
a17 organization IGO IGO International Monetary Fund
a18 group - GOV =a1+a2 the two sides
a19 group - NGO human rights groups
a20 organization TUN GOV a government
a21 group - REF migrants
a22 person - NGO Lorenzo Tassinari
a23 organization - NGO Open Harbour
a24 group TUN COP Tunisian police
a25 group - REF hundreds of black Africans
a26 group - NGO aid workers
a27 organization TUN GOV interior ministry
a28 person - REF anyone
a29 organization TUN MED state news agency
a30 group LBY COP Libyan border guards
a31 group - REF 80 men and women
a32 person LBY COP Libyan officer
a33 organization LBY MED Tripoli Observer
a34 country CIV GOV Ivory Coast
a35 country GIN GOV Guinea
a36 country MLI GOV Mali
a37 group - REF more than 2,000 citizens
a38 group - GOV =a34+a35+a36 their
a39 organization IGO IGO African Union
a40 group TUN LEG lawyers of the twelve
a41 organization TUN OPP National Rescue Alliance
a42 group TUN OPP We (the Alliance)
a43 group TUN OPP all political prisoners
a44 organization TUN LEG parliament
a45 person TUN OPP Samira Ghannouch-Baccar
a46 group TUN CVL about 300 people
a47 person TUN GOV justice minister
a48 group IGO LEG members of the European Parliament
a49 organization IGO IGO European Parliament
a50 person DEU GOV Henrike Albers
p1 place TUN - Tunis
p2 place - - Mediterranean
p3 place TUN - Tunisia
p4 place ITA - Sicily
p5 place TUN - Sfax
p6 place TUN - border with Libya
p7 place LBY - Al-Assah
p8 place - - Sahara
p9 place TUN - central Tunis
p10 place TUN - interior ministry
t1 2023-07-17
t2 2023-07-16
t3 2023-07
t4 2023-02
t5 2021-07
q1 direct source=a8 cue=c1 to=a9
q2 indirect source=a10 cue=c2
q3 direct source=a10 cue=c3
q4 indirect source=a1 cue=v10 to=a2
q5 direct source=a22 cue=c4
q6 indirect source=a26 cue=c5
q7 indirect source=a26 cue=c6
q8 indirect source=a27 cue=c7 neg
q9 indirect source=a27 cue=c8 via=a29
q10 indirect source=a32 cue=c10 to=a33
q11 indirect source=a10 cue=v24
q12 indirect source=a40 cue=c11
q13 indirect source=a41 cue=c12
q14 direct source=a45 cue=c13
q15 indirect source=a8 cue=c14 neg
q16 indirect source=a50 cue=v48 to=a2
v1 SUPPORT - occurred actor=a1,a2 time=t2 ctx=migration,diplomatic
v2 REJECT yield occurred actor=a3 recip=a4 time=t1 ctx=legal
v3 RETREAT release negated actor=a3 recip=a4 ctx=legal
v4 SUPPORT - occurred actor=a1,a2 time=t2 ctx=migration,diplomatic same=v1
v5 AID - future actor=a1 recip=a2 ctx=migration,economic
v6 CONSULT - occurred actor=a8,a10 loc=p1 time=t2 ctx=diplomatic,migration
v7 CONSULT - occurred actor=a8,a10,a11 loc=p1 time=t2 ctx=diplomatic,migration same=v6
v8 RETREAT access future actor=a2 recip=a14 ctx=migration
v9 REJECT assist future actor=a2 recip=a6 ctx=migration
v10 AGREE - occurred actor=a1 recip=a2 ctx=economic
v11 AID - hypothetical actor=a1 recip=a2 ctx=economic
v12 AGREE - hypothetical actor=a2,a17 ctx=economic
v13 REJECT yield occurred actor=a10 recip=a17 ctx=economic
v14 ACCUSE disapprove occurred actor=a19 recip=a1,a2 ctx=migration,human-rights
v15 AID - occurred actor=a1 recip=a20 ctx=migration
v16 ASSAULT beat occurred actor=a20 recip=a21 ctx=migration,human-rights
v17 COERCE deport occurred actor=a20 recip=a21 ctx=migration,human-rights
v18 COERCE arrest occurred actor=a24 recip=a25 loc=p5 time=t3 ctx=migration
v19 COERCE deport occurred actor=a24 recip=a25 loc=p6 time=t3 ctx=migration
v20 COERCE deport negated actor=a24 recip=a28 ctx=migration
v21 AID - occurred actor=a24 recip=a25 ctx=migration
v22 AID - occurred actor=a30 recip=a31 loc=p7 time=t2 ctx=migration
v23 AID - occurred actor=a34,a35,a36 recip=a37 ctx=migration
v24 ACCUSE allege occurred actor=a10 recip=a6 time=t4 ctx=migration
v25 ACCUSE disapprove occurred actor=a39 recip=a10 ctx=migration
v26 SANCTION discontinue occurred actor=a39 recip=a2 ctx=diplomatic
v27 CONSULT multilateral negated actor=a39 loc=p1 ctx=diplomatic
v28 REJECT yield occurred actor=a3 recip=a4 time=t1 ctx=legal same=v2
v29 RETREAT release negated actor=a3 recip=a4 ctx=legal same=v3
v30 COERCE arrest occurred recip=a4 time=t4 ctx=human-rights
v31 ACCUSE allege occurred recip=a4 ctx=legal
v32 COERCE arrest occurred recip=a4 ctx=human-rights same=v30
v33 ACCUSE investigate negated recip=a4 ctx=legal
v34 PROTEST hunger occurred actor=a4 ctx=human-rights
v35 REQUEST yield occurred actor=a42 ctx=human-rights
v36 RETREAT release hypothetical recip=a43 ctx=human-rights
v37 RETREAT return hypothetical recip=a44 ctx=legislative
v38 COERCE ban occurred actor=a10 recip=a44 ctx=legislative
v39 PROTEST demo occurred actor=a46 loc=p9
v40 COERCE restrict occurred actor=a24 recip=a46 loc=p9
v41 ASSAULT - negated actor=a24 recip=a46 loc=p9
v42 REJECT yield occurred actor=a47 ctx=legal
v43 RETREAT release negated actor=a47 ctx=legal
v44 REQUEST - hypothetical actor=a8 recip=a10 ctx=human-rights
v45 REQUEST - occurred actor=a48 recip=a1 ctx=human-rights
v46 SANCTION discontinue hypothetical recip=a2 ctx=human-rights
v47 RETREAT release hypothetical recip=a4
v48 REQUEST change occurred actor=a50 recip=a2 ctx=legal
v49 COERCE ban occurred actor=a10 recip=a44 time=t5 ctx=legislative
a51 organization ITA GOV Italian interior ministry
a52 group - REF boats
a53 group - REF people
a54 person ITA GOV Rosario Lo Verde
a55 group ITA LAB fishermen
a56 group - REF 47 people
a57 group TUN COP 200 coast guards
a58 person ITA GOV Fabrizio Montalto
a59 group TUN CVL up to 80 citizens
a60 organization TUN COP Tunisian coast guard
a62 group TUN CRM four smugglers
a63 person TUN COP spokesman
p11 place ITA - Lampedusa
p12 place TUN - Tunisian coast
p13 place LBY - Libya
p14 place ITA - fishing town in Sicily
p15 place TUN - Mahdia
t6 2023
t7 2023-W28
t8 2019
t9 2023-06
q17 indirect source=a51 cue=c15
q18 direct source=a54 cue=c16
q19 indirect source=a51 cue=c18
q20 indirect source=a63 cue=c17
v50 SUPPORT - occurred actor=a54 recip=a55 ctx=migration
v51 AID - occurred actor=a55 recip=a56 time=t7 ctx=migration
v52 AID - occurred actor=a12 recip=a2 time=t8 ctx=migration
v53 AID - occurred actor=a12 recip=a57 ctx=migration
v54 AGREE - occurred actor=a58 recip=a57 loc=p1 time=t9 ctx=migration
v55 CONSULT visit occurred actor=a58 recip=a2 loc=p1 time=t9 ctx=diplomatic
v56 AGREE - occurred actor=a2 recip=a12 ctx=migration
v57 RETREAT access future actor=a2 recip=a59 ctx=migration
v58 COERCE seize occurred actor=a60 time=t1 ctx=migration
v59 COERCE arrest occurred actor=a60 recip=a62 loc=p15 time=t1 ctx=migration
a64 group - REF at least five people
a65 country DEU GOV Germany
