#story r04-006
#date 2014-10-08
#publisher Pan-American Press
#kind wire
#title [a1 Mexican president] {v1 vows} justice as [a3 marchers] {v2 demand} return of [a2 missing students]

[p1 MEXICO CITY], [t1 Oct 8] - [a3 Tens of thousands of people] {v3 marched} in [p1 Mexico City] and at least 20 other towns on [t1 Wednesday] to {v4 demand} the return of [a2 43 student teachers] who disappeared [t2 last month] after [a4 police] {v5 opened fire} on [a2 their] buses in [p2 the southern state of Guerrero].

[a3 Demonstrators] carried pictures of [a2 the young men] along [p3 the capital's Reforma avenue] and {v6 chanted} <q1 “[a2 They] were taken alive, [a3 we] want [a2 them] back alive.”> [a5 Teachers] {v7 blocked} a highway near [p4 Acapulco] for three hours, and in [p5 Chilpancingo, the state capital], [a6 masked youths] {v8 broke} windows of [a7 the governor's palace].

[a1 President Rodrigo Escandon Lara], who had not spoken about the case until [t3 Monday], {v9 promised} in a televised address <q2 to {v10 punish} “[a8 those responsible], whoever [a8 they] are.”> [a1 He] {c1 said} <q3 [a9 a new federal police unit of 300 officers] had {v11 taken over} security in [p6 the town of Iguala], where [a2 the students] were last seen>.

[a10 Prosecutors] {c2 believe} <q4 [a11 local officers] {v12 rounded up} [a2 the students] on [t4 September 26] and handed [a2 them] to [a12 a drug gang, the Red Scorpions]>. [a13 Six people], among [a13 them] [a14 three students], were {v14 killed} in the {v15 shooting} that night. [a15 Another 25] were {v16 wounded}.

[t5 Last weekend] [a16 investigators] dug up 28 burned bodies from pits on a hill outside [p6 Iguala]. <q5 Identification will take at least two weeks>, [a17 state chief prosecutor Ignacio Bustos] {c3 said}. [a18 Two gunmen], {v17 arrested} on [t6 Friday], {c4 told} [a16 investigators] <q6 that [a18 they] had {v18 killed} [a19 17 of [a2 the students]] there on the orders of [a20 a man known as “El Chaparro”]>.

[a21 The parents] do not believe it. <q7 “[a22 The government] wants to close this quickly. [a21 We] believe [a2 [a21 our] sons] are alive,”> {c5 said} [a24 Clemente Rosas], whose [a25 son, Jorge, 19], was on the third bus. <q8 “[a22 They] lied to [a21 us] on the first day, and [a22 they] are lying now.”>

[a21 The families] have {v20 asked} [a26 a team of Argentine forensic experts] <q9 to {v21 examine} the remains>, and [a22 the government] {v22 agreed} on [t7 Tuesday] to {v23 let} [a26 them] work beside [a27 [a22 its] own specialists].

Altogether [a28 36 people, 27 of them policemen], have been {v24 detained}. [a29 The mayor of [p6 Iguala], Jose Luis Abasolo], and [a30 [a29 his] wife] are on the run. <q10 [a29 He] ordered the {v26 attack} because [a29 he] feared [a2 the students] would disturb a speech that [a30 she] gave that evening>, {c6 according to} [a31 a federal official]. [a32 Two of [a30 her] brothers] belonged to [a12 the gang] and were {v28 murdered} in [t8 2009].

[a29 Abasolo] was {v29 expelled} on [t9 October 3] from [a33 the left-wing Democratic Renewal Party], which also governs [p2 Guerrero]. [a33 The party]'s [a34 national chairman, Susana Villaseca], {v30 apologized} to [a21 the relatives], but {v31 rejected} {v32 calls} for [a35 the state governor] to {v33 step down}.

<q11 “[a35 The governor] has {v34 helped} [a10 the prosecutors] from the first hour,”> [a34 she] {c7 said}. [a35 Governor Arturo Benavides] has {v35 offered} [a36 voters] <q12 a referendum on [a35 his] future>.

[a37 The conservative opposition] {v36 accused} [a1 the president] <q13 of being slow>. [a38 The United States] on [t7 Tuesday] {v37 called for} <q14 “a full and transparent {v38 investigation},”> and [a39 the Inter-American Commission on Human Rights] {v39 ordered} [a40 Mexico] <q15 to {v40 protect} [a41 the survivors]>. [a42 The secretary general of [a43 the Organization of American States]] {c8 spoke} of <q16 “a crime against all of us.”>

[a2 The students] came from [a44 a rural teacher training college in [p7 Ayotzinapa]] with a long history of radical {v41 protest}. [a2 They] had gone to [p6 Iguala] to collect money and {v42 seize} buses for a {v43 rally} in [p1 the capital]. In [t10 December 2011] [a46 two of [a44 the college]'s pupils] were {v44 shot dead} when [a47 police] {v45 cleared} a {v46 blockade} of the [p4 Acapulco] road. Nobody was {v47 convicted}.

<q17 [a48 About 22,000 people] have gone missing in [a40 Mexico] since [t11 2006], when the campaign against the drug cartels was launched>, {c9 according to} official figures. [a1 Escandon], who took office in [t12 2012], prefers to talk of oil and telephone reforms, and [a49 [a1 his] aides] {v49 blamed} the {v50 violence} on [a50 earlier governments].

[a51 A survivor], who gave [a51 his] name as Ernesto, {c10 told} [a52 the weekly Semanal Libre] <q18 that [a53 soldiers] had {v51 stopped} [a51 him] and [a54 a friend] with a jaw wound at a clinic that night>. <q19 <q20 “If [a55 you] want to act like men, take it like men,”> [a53 they] {c11 told} [a55 the pair]>, [a51 he] {c12 said}. [a56 The army] {c13 denies} <q21 it>.

A magnitude 5 earthquake shook [p2 Guerrero] late in the evening. There was no damage.
---
a1 person MEX GOV Rodrigo Escandon Lara
a2 group MEX EDU+CVL 43 student teachers
a3 group MEX CVL tens of thousands of marchers
a4 group MEX COP police
a5 group MEX EDU teachers
a6 group MEX CVL masked youths
a7 organization MEX GOV Guerrero governor's palace
a8 group MEX - those responsible
a9 organization MEX COP federal police unit
a10 group MEX JUD state prosecutors
a11 group MEX COP local officers
a12 organization MEX CRM Red Scorpions
a13 group MEX CVL six people
a14 group MEX EDU three students
a15 group MEX CVL another 25
a16 group MEX JUD investigators
a17 person MEX JUD Ignacio Bustos
a18 group MEX CRM two gunmen
a19 group MEX EDU 17 students
a20 person MEX CRM El Chaparro
a21 group MEX CVL parents
a22 organization MEX GOV Mexican government
a24 person MEX CVL Clemente Rosas
a25 person MEX EDU Jorge Rosas
a26 group ARG - Argentine forensic experts
a27 group MEX GOV Mexican specialists
a28 group MEX COP 36 people
a29 person MEX GOV Jose Luis Abasolo
a30 person MEX CVL Abasolo's wife
a31 person MEX GOV federal official
a32 group MEX CRM two of her brothers
a33 organization MEX PTY Democratic Renewal Party
a34 person MEX PTY Susana Villaseca
a35 person MEX GOV Arturo Benavides
a36 group MEX CVL voters
a37 group MEX OPP conservative opposition
a38 country USA GOV United States
a39 organization IGO IGO Inter-American Commission on Human Rights
a40 country MEX GOV Mexico
a41 group MEX EDU survivors
a42 person IGO IGO OAS secretary general
a43 organization IGO IGO Organization of American States
a44 organization MEX EDU rural teacher training college
a46 group MEX EDU two pupils
a47 group MEX COP police in 2011
a48 group MEX CVL about 22,000 people
a49 group MEX GOV Escandon's aides
a50 group MEX GOV earlier governments
a51 person MEX EDU Ernesto
a52 organization MEX MED Semanal Libre
a53 group MEX MIL soldiers
a54 person MEX EDU a friend
a55 group MEX EDU =a51+a54 the pair
a56 organization MEX MIL Mexican army
p1 place MEX - Mexico City
p2 place MEX - Guerrero
p3 place MEX - Reforma avenue
p4 place MEX - Acapulco
p5 place MEX - Chilpancingo
p6 place MEX - Iguala
p7 place MEX - Ayotzinapa
t1 2014-10-08
t2 2014-09
t3 2014-10-06
t4 2014-09-26
t5 2014-10-04/2014-10-05
t6 2014-10-03
t7 2014-10-07
t8 2009
t9 2014-10-03
t10 2011-12
t11 2006
t12 2012
q1 direct source=a3 cue=v6
q2 mixed source=a1 cue=v9
q3 indirect source=a1 cue=c1
q4 indirect source=a10 cue=c2
q5 indirect source=a17 cue=c3
q6 indirect source=a18 cue=c4 to=a16
q7 direct source=a24 cue=c5
q8 direct source=a24 cue=-
q9 indirect source=a21 cue=v20 to=a26
q10 indirect source=a31 cue=c6
q11 direct source=a34 cue=c7
q12 indirect source=a35 cue=v35 to=a36
q13 indirect source=a37 cue=v36
q14 mixed source=a38 cue=v37
q15 indirect source=a39 cue=v39 to=a40
q16 mixed source=a42 cue=c8
q17 indirect source=- cue=c9
q18 indirect source=a51 cue=c10 to=a52
q19 mixed source=a51 cue=c12
q20 direct source=a53 cue=c11 to=a55 via=a51
q21 indirect source=a56 cue=c13 neg
v1 AGREE - occurred actor=a1 ctx=legal,crime
v2 REQUEST yield occurred actor=a3 ctx=crime
v3 PROTEST demo occurred actor=a3 loc=p1 time=t1 ctx=crime
v4 REQUEST yield occurred actor=a3 loc=p1 time=t1 ctx=crime same=v2
v5 ASSAULT firearms occurred actor=a4 recip=a2 loc=p2 time=t2 ctx=crime
v6 PROTEST demo occurred actor=a3 loc=p3 time=t1 ctx=crime same=v3
v7 PROTEST obstruct occurred actor=a5 loc=p4 time=t1 ctx=crime
v8 PROTEST riot occurred actor=a6 recip=a7 loc=p5 time=t1 ctx=crime
v9 AGREE - occurred actor=a1 ctx=legal,crime same=v1
v10 SANCTION - future actor=a1 recip=a8 ctx=legal,crime
v11 MOBILIZE police occurred actor=a9 loc=p6 ctx=crime
v12 COERCE arrest occurred actor=a11 recip=a2 loc=p6 time=t4 ctx=crime
v14 ASSAULT firearms occurred actor=a4 recip=a13 loc=p6 time=t4 ctx=crime same=v5
v15 ASSAULT firearms occurred actor=a4 recip=a13 loc=p6 time=t4 ctx=crime same=v5
v16 ASSAULT - occurred actor=a4 recip=a15 loc=p6 time=t4 ctx=crime same=v5
v17 COERCE arrest occurred recip=a18 time=t6 ctx=crime
v18 ASSAULT - occurred actor=a18 recip=a19 loc=p6 ctx=crime
v20 REQUEST assist occurred actor=a21 recip=a26 ctx=legal
v21 ACCUSE investigate hypothetical actor=a26 ctx=legal
v22 AGREE - occurred actor=a22 time=t7 ctx=legal
v23 RETREAT access future actor=a22 recip=a26 ctx=legal
v24 COERCE arrest occurred recip=a28 ctx=crime
v26 ASSAULT - occurred actor=a29 recip=a2 ctx=crime same=v5
v28 ASSAULT - occurred recip=a32 time=t8 ctx=crime
v29 SANCTION expel occurred actor=a33 recip=a29 time=t9 ctx=crime
v30 CONCEDE - occurred actor=a34 recip=a21 ctx=crime
v31 REJECT yield occurred actor=a34 ctx=executive
v32 REQUEST yield occurred recip=a35 ctx=executive
v33 RETREAT resign hypothetical actor=a35 ctx=executive
v34 AID - occurred actor=a35 recip=a10 ctx=legal
v35 CONCEDE - occurred actor=a35 recip=a36 ctx=election
v36 ACCUSE disapprove occurred actor=a37 recip=a1 ctx=crime
v37 REQUEST - occurred actor=a38 time=t7 ctx=legal
v38 ACCUSE investigate hypothetical ctx=legal
v39 REQUEST - occurred actor=a39 recip=a40 time=t7 ctx=human-rights
v40 AID - hypothetical actor=a40 recip=a41 ctx=human-rights
v41 PROTEST demo occurred actor=a44 ctx=education
v42 COERCE seize future actor=a2 loc=p6 ctx=education
v43 PROTEST demo future actor=a2 loc=p1 ctx=education
v44 ASSAULT firearms occurred actor=a47 recip=a46 loc=p4 time=t10 ctx=education
v45 COERCE restrict occurred actor=a47 loc=p4 time=t10 ctx=education
v46 PROTEST obstruct occurred actor=a46 loc=p4 time=t10 ctx=education
v47 SANCTION convict negated ctx=legal
v49 ACCUSE disapprove occurred actor=a49 recip=a50 ctx=crime
v50 ASSAULT - occurred loc=a40 ctx=crime
v51 COERCE restrict occurred actor=a53 recip=a51,a54 time=t4 ctx=crime
