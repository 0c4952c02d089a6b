#story r02-048
#date 2022-06-24
#publisher Andean Broadcasting Service
#kind report
#title [a1 Ecuador president] {v1 offers} {v2 talks} as [a2 Indigenous groups] {v3 block} roads for 11th day

[p1 QUITO] — [a1 Ecuadorian President Esteban Larrea] on [t1 Thursday] {v4 offered} <q1 to {v5 meet} [a3 Indigenous leaders] without conditions>, after [a4 two more people] were {v6 killed} in {v7 protests} against high fuel prices. [a2 Indigenous groups] have {v8 blocked} roads in 11 of the country's 24 provinces since [t2 June 13].

<q2 “[a5 The government] is ready to {v9 sit down} at the table [t1 today],”> [a6 Interior Minister Julian Cevallos] {c1 told} [a7 reporters]. <q3 [a5 The government] only {v10 asks} <q28 that ambulances and food trucks be {v11 let} through>>, [a6 he] {c2 said}.

[a9 Nayra Tixi, president of [a10 the Council of Indigenous Peoples]], {v12 rejected} the {v13 offer} at first but {c3 said} late on [t1 Thursday] <q4 that [a12 the council's regional leaders] would decide at a {v15 meeting}>. <q5 “[a10 We] cannot {v16 talk} with a gun at [a10 our] head,”> [a9 she] {c4 told} [a15 thousands of supporters] at [p2 a university in [p1 Quito]]. <q6 “First [a5 the government] must {v17 lift} the {v18 state of emergency}.”>

Deaths in two cities

<q7 [a17 Soldiers] {v19 shot} [a16 a 38-year-old man] in the chest in [p4 the Amazon city of Puyo] on [t1 Thursday]>, [a18 the Alliance for Human Rights] {c5 said}. [a19 The army] {c6 denied} <q8 that [a17 soldiers] had {v20 used} live ammunition>. <q9 [a20 Protesters] had {v21 attacked} [a21 a police station] in [p4 Puyo] and {v22 burned} eight patrol cars>, [a6 Cevallos] {c7 said}.

<q10 [a22 A 22-year-old student] died in [p1 Quito] after a tear gas grenade {v23 hit} [a22 him] in the head>, [a23 doctors at the Eugenio Salazar Hospital] {c8 said}. [a24 Police officers on horses] {v24 used} tear gas against [a25 about 5,000 people] who {v25 marched} toward [p5 the National Assembly], and [a26 some protesters] {v26 threw} stones and fireworks. <q11 [a27 More than 90 officers] have been {v27 injured} and [a28 17] {v28 kidnapped} since the {v29 protests} began>, {c9 according to} [a29 the police].
<q12 [a28 All 17] have been {v30 freed}>, [a29 the police] {c10 said}.

What [a2 the protesters] want

[a10 The council] has presented [a5 the government] with a list of ten {v32 demands}. [a10 It] {v33 demands} <q13 that gasoline prices be cut by 40 cents a gallon, that [a31 banks] {v34 give} [a32 small farmers] more time to pay [a32 their] debts, and that [a5 the government] {v35 stop} new oil and mining projects on [a2 Indigenous] land>.

[a1 Larrea], a 66-year-old former banker who took office in [t3 May 2021], has {v36 refused} to lower the price of gasoline. [a1 He] {v38 promised} [t4 last week] <q14 to {v39 forgive} farm loans of up to $3,000, double the budget for Indigenous schools and raise a monthly payment for [a33 poor families]>. [a9 Tixi] {c11 called} that <q15 “an aspirin for a broken leg.”>

[a29 The police] {v41 arrested} [a9 her] on [t5 June 14] for {v42 blocking} a highway. <q16 That was a mistake>, [a35 a former interior minister, Pablo Cordova], {c12 said}. <q17 “[a36 A thousand people] were on the road on [t6 Monday], and [a37 ten thousand] on [t7 Wednesday].”> [a38 A judge] {v43 released} [a9 her] [t12 the next day]. [a9 She] is due to go on {v44 trial} in [p6 Latacunga] on [t8 July 4].

A president under pressure

[a39 The Union for Hope, the largest opposition party], {v45 called on} [a1 the president] <q18 to {v46 resign}>, and [a40 47 lawmakers] have {v47 asked} for a vote to {v48 remove} [a1 him]. <q19 [a41 Drug gangs] and “[a42 the friends of [a43 a former president]]” are {v49 paying} for the {v50 protests}>, [a1 Larrea] {c13 said} in a video message. [a43 The former president], who lives in [p9 Belgium], {c17 denied} <q20 {v51 giving} money>. [a44 Belgium] {v52 gave} [a43 him] asylum in [t9 April].

[a45 The United States], [a46 the European Union] and [a47 the Catholic Church] {v53 urged} [a48 both sides] <q21 to {v54 talk}>. <q22 “[a47 We] {v55 offer} [a47 our] house for this,”> {c14 said} [a50 Monsignor Luis Zambrano, the archbishop of [p7 Guayaquil]]. [a51 The Inter-American Commission on Human Rights] {v56 criticized} [a5 the government] for <q23 {v57 using} too much force> and {v58 asked} <q24 to {v59 visit} the country>.

The {v60 blockades} are hurting the economy. [a52 The state oil company] {c15 said} <q25 [a52 it] had lost $96 million, and that [a53 intruders] had {v61 occupied} 27 wells>. In [p1 Quito] cooking gas is hard to find. [a54 Flower growers] have thrown away roses worth millions, and on [t7 Wednesday] [a55 several hundred people dressed in white] {v62 marched} to {v63 demand} the {v66 reopening} of the roads.

<q26 “[a56 I] understand [a2 them], everything is expensive,”> {c16 said} [a56 Rosa Chango], who sells vegetables at [p8 the San Roque market]. <q27 “But [a56 I] have not sold one tomato in a week, and [a2 they] {v65 hit} [a59 my nephew] because [a59 he] wanted to work.”>

In [t10 October 2019] 12 days of {v67 protests} led by [a10 the same council] forced [a60 another president] to {v69 withdraw} a rise in fuel prices. [a61 Eleven people] were {v70 killed}. {v71 Protests} led by [a2 Indigenous groups] also led to the fall of [a63 three presidents] between [t11 1997 and 2005].
---
a1 person ECU GOV Esteban Larrea
a2 group ECU CVL Indigenous groups
a3 group ECU CVL Indigenous leaders
a4 group ECU CVL two more people
a5 country ECU GOV Ecuador
a6 person ECU GOV Julian Cevallos
a7 group - MED reporters
a9 person ECU NGO Nayra Tixi
a10 organization ECU NGO Council of Indigenous Peoples
a12 group ECU NGO council's regional leaders
a15 group ECU CVL thousands of supporters
a16 person ECU CVL 38-year-old man
a17 group ECU MIL soldiers
a18 organization ECU NGO Alliance for Human Rights
a19 organization ECU MIL Ecuadorian army
a20 group ECU CVL protesters
a21 organization ECU COP police station
a22 person ECU EDU+CVL 22-year-old student
a23 group ECU HLH doctors at the Eugenio Salazar Hospital
a24 group ECU COP police officers on horses
a25 group ECU CVL about 5,000 people
a26 group ECU CVL some protesters
a27 group ECU COP more than 90 officers
a28 group ECU COP 17 officers
a29 group ECU COP police
a31 group ECU BUS banks
a32 group ECU LAB small farmers
a33 group ECU CVL poor families
a35 person ECU ELI Pablo Cordova
a36 group ECU CVL a thousand people
a37 group ECU CVL ten thousand
a38 person ECU JUD judge
a39 organization ECU OPP+PTY Union for Hope
a40 group ECU LEG 47 lawmakers
a41 group ECU CRM drug gangs
a42 group ECU OPP friends of a former president
a43 person ECU ELI former president
a44 country BEL GOV Belgium
a45 country USA GOV United States
a46 organization IGO IGO European Union
a47 organization ECU REL Catholic Church
a48 group ECU - both sides
a50 person ECU REL Luis Zambrano
a51 organization IGO IGO Inter-American Commission on Human Rights
a52 organization ECU BUS state oil company
a53 group ECU CVL intruders
a54 group ECU BUS flower growers
a55 group ECU CVL several hundred people dressed in white
a56 person ECU CVL Rosa Chango
a59 person ECU CVL Rosa Chango's nephew
a60 person ECU ELI another president
a61 group ECU CVL eleven people
a63 group ECU ELI three presidents
p1 place ECU - Quito
p2 place ECU - university in Quito
p4 place ECU - Puyo
p5 place ECU - National Assembly
p6 place ECU - Latacunga
p7 place ECU - Guayaquil
p8 place ECU - San Roque market
p9 place BEL - Belgium
t1 2022-06-23
t2 2022-06-13
t3 2021-05
t4 2022-W24
t5 2022-06-14
t6 2022-06-20
t7 2022-06-22
t8 2022-07-04
t9 2022-04
t10 2019-10
t11 1997/2005
t12 2022-06-15
q1 indirect source=a1 cue=v4
q2 direct source=a6 cue=c1 to=a7
q3 indirect source=a6 cue=c2
q4 indirect source=a9 cue=c3
q5 direct source=a9 cue=c4 to=a15
q6 direct source=a9 cue=-
q7 indirect source=a18 cue=c5
q8 indirect source=a19 cue=c6 neg
q9 indirect source=a6 cue=c7
q10 indirect source=a23 cue=c8
q11 indirect source=a29 cue=c9
q12 indirect source=a29 cue=c10
q13 indirect source=a10 cue=v33
q14 indirect source=a1 cue=v38
q15 mixed source=a9 cue=c11
q16 indirect source=a35 cue=c12
q17 direct source=a35 cue=-
q18 indirect source=a39 cue=v45 to=a1
q19 mixed source=a1 cue=c13
q20 indirect source=a43 cue=c17 neg
q21 indirect source=a45,a46,a47 cue=v53 to=a48
q22 direct source=a50 cue=c14
q23 indirect source=a51 cue=v56
q24 indirect source=a51 cue=v58 to=a5
q25 indirect source=a52 cue=c15
q26 direct source=a56 cue=c16
q27 direct source=a56 cue=-
q28 indirect source=a5 cue=v10
v1 AGREE - occurred actor=a1 time=t1 ctx=economic
v2 CONSULT - hypothetical actor=a1 ctx=economic
v3 PROTEST obstruct occurred actor=a2 ctx=economic
v4 AGREE - occurred actor=a1 recip=a3 time=t1 ctx=economic same=v1
v5 CONSULT - hypothetical actor=a1,a3 ctx=economic same=v2
v6 ASSAULT - occurred recip=a4 time=t1 ctx=economic,human-rights
v7 PROTEST demo occurred ctx=economic
v8 PROTEST obstruct occurred actor=a2 time=t2 ctx=economic same=v3
v9 CONSULT - hypothetical actor=a5 ctx=economic same=v2
v10 REQUEST yield occurred actor=a5 recip=a3 ctx=economic,health
v11 RETREAT access hypothetical ctx=economic,health
v12 REJECT meet occurred actor=a9 recip=a1 time=t1 ctx=economic
v13 AGREE - occurred actor=a1 ctx=economic same=v1
v15 CONSULT - future actor=a12 ctx=economic
v16 CONSULT - negated actor=a10 ctx=economic
v17 RETREAT - hypothetical actor=a5 ctx=executive
v18 COERCE restrict occurred actor=a5 ctx=executive
v19 ASSAULT firearms occurred actor=a17 recip=a16 loc=p4 time=t1 ctx=human-rights
v20 ASSAULT firearms negated actor=a17 ctx=human-rights
v21 PROTEST riot occurred actor=a20 recip=a21 loc=p4 ctx=economic
v22 ASSAULT destroy occurred actor=a20 loc=p4 ctx=economic
v23 ASSAULT crowd-control occurred recip=a22 loc=p1 ctx=human-rights
v24 ASSAULT crowd-control occurred actor=a24 recip=a25 loc=p1 ctx=human-rights
v25 PROTEST demo occurred actor=a25 loc=p5 ctx=economic
v26 ASSAULT primitive occurred actor=a26 ctx=economic
v27 ASSAULT - occurred recip=a27 ctx=economic
v28 ASSAULT abduct occurred recip=a28 ctx=economic
v29 PROTEST demo occurred ctx=economic same=v7
v30 RETREAT release occurred recip=a28 ctx=economic
v32 REQUEST change occurred actor=a10 recip=a5 ctx=economic
v33 REQUEST change occurred actor=a10 recip=a5 ctx=economic,resource same=v32
v34 CONCEDE - hypothetical actor=a31 recip=a32 ctx=economic
v36 REJECT yield occurred actor=a1 ctx=economic
v38 CONCEDE - occurred actor=a1 time=t4 ctx=economic
v39 AID - future actor=a1 ctx=economic
v41 COERCE arrest occurred actor=a29 recip=a9 time=t5 ctx=legal
v42 PROTEST obstruct occurred actor=a9 ctx=legal
v43 RETREAT release occurred actor=a38 recip=a9 time=t12 ctx=legal
v44 ACCUSE allege future recip=a9 loc=p6 time=t8 ctx=legal
v45 REQUEST yield occurred actor=a39 recip=a1 ctx=executive
v46 RETREAT resign hypothetical actor=a1 ctx=executive
v47 REQUEST change occurred actor=a40 ctx=executive,legislative
v48 SANCTION expel hypothetical recip=a1 ctx=executive,legislative
v49 AID - occurred actor=a41,a42 ctx=economic,crime
v50 PROTEST demo occurred ctx=economic same=v7
v51 AID - negated actor=a43 ctx=economic
v52 AID - occurred actor=a44 recip=a43 time=t9 ctx=migration
v53 REQUEST meet occurred actor=a45,a46,a47 recip=a48 ctx=diplomatic
v54 CONSULT - hypothetical actor=a48 ctx=diplomatic
v55 AGREE - occurred actor=a47 ctx=religion
v56 ACCUSE disapprove occurred actor=a51 recip=a5 ctx=human-rights
v57 ASSAULT crowd-control occurred actor=a5 ctx=human-rights
v58 REQUEST meet occurred actor=a51 recip=a5 ctx=human-rights
v59 CONSULT visit hypothetical actor=a51 ctx=human-rights
v60 PROTEST obstruct occurred ctx=economic same=v3
v61 PROTEST obstruct occurred actor=a53 ctx=resource
v62 PROTEST demo occurred actor=a55 loc=p1 time=t7 ctx=economic
v63 REQUEST yield occurred actor=a55 ctx=economic
v66 RETREAT access hypothetical ctx=economic
v65 ASSAULT beat occurred actor=a2 recip=a59 ctx=economic
v67 PROTEST demo occurred actor=a10 time=t10 ctx=economic
v69 RETREAT - occurred actor=a60 time=t10 ctx=economic
v70 ASSAULT - occurred recip=a61 time=t10 ctx=economic
v71 PROTEST demo occurred actor=a2 time=t11 ctx=executive
v35 RETREAT - hypothetical actor=a5 ctx=resource,environment
