#story r01-035
#date 2023-01-20
#publisher Altiplano Press
#kind report
#title [a1 Peru] extends {v1 state of emergency} as [a2 protesters] {v2 march} in [p1 Lima]; [a3 president] {v3 refuses} to {v4 resign}

[p1 LIMA], [t1 Jan 20] ([a4 Altiplano]) - [a1 Peru] extended a {v5 state of emergency} to seven regions on [t1 Friday] after [a2 thousands of protesters] {v6 marched} through [p1 the capital] to {v7 demand} <q1 that [a3 President Nelida Huaman] {v8 resign}>.

<q2 [a5 Police] {v9 fired} tear gas at [a6 demonstrators] who {v10 threw} stones in the centre of [p1 Lima] on [t2 Thursday night]. [a7 Thirty-eight people, including [a8 16 police officers]], were injured>, [a9 the health ministry] {c1 said}. <q3 A historic building burned down near [p2 San Martin square], but the fire was not {v11 started} by [a6 the demonstrators]>, [a10 the fire service] {c2 said}.

<q4 “[a3 I] will not {v12 leave}, because [a3 I] have a duty to [a1 the country],”> [a3 Huaman] {c3 said} in a televised speech. [a3 She] {v13 invited} [a11 the protest leaders] to a {v14 dialogue} but {v15 warned} <q5 that [a12 those] who destroy property would be {v16 punished} “with the full weight of the law”>.

[a13 At least 53 people] have been {v17 killed} since [a14 President Hilario Quispe-Mamani] was {v18 removed} and {v19 arrested} on [t3 December 7], hours after [a14 he] had tried to {v20 dissolve} [a15 congress]. [a14 He] is being {v21 held} in [p3 a police base outside [p1 Lima]] while [a16 prosecutors] {v22 investigate} [a14 him] for {v23 rebellion}. [a14 Quispe-Mamani] {c4 denies} <q6 that [a14 he] {v24 ordered} [a17 the army] <q7 to surround [a15 congress]>>.

The south

In [p4 the southern city of Arequipa], [a18 about 1,000 people] tried to {v25 occupy} [p5 the airport]. <q8 [a19 Officers] {v26 shot dead} [a20 a 30-year-old man]>, [a21 the ombudsman's office] {c5 said}. In [p6 Puno], [a22 protesters] {v27 set fire to} [p7 a police station] and {v28 cut} the road to [a23 Bolivia], where [a24 more than 200 lorries] are waiting.

<q9 “[a5 They] {v29 shoot} at [a2 us] as if [a2 we] were animals,”> {c6 said} [a25 Florencio Apaza, 47, a farmer from [p8 Ilave]] who had travelled 1,300 kilometres to take part in [t2 Thursday]'s {v30 march}. <q10 “[a2 We] will stay here until [a3 she] {v31 goes}.”>

[a26 The culture ministry] closed [p9 the Inca citadel of Machu Picchu] and {c7 said} <q11 [a27 400 tourists, most of [a27 them] foreigners], could not leave because [a22 protesters] had {v32 removed} part of the railway line>. [a17 The army] flew [a28 60 of the tourists] to [p10 Cusco] on [t1 Friday].

[p5 The airports of [p4 Arequipa], [p10 Cusco] and [p11 Juliaca]] were shut by [a29 the transport ministry]. A night {v33 curfew} in [p6 Puno] was {v34 lifted} for [t4 Saturday] so that [a30 families] could bury the dead.

Police at the university

<q12 [a31 Police with an armoured vehicle] {v35 raided} [a32 San Marcos University] on [t1 Friday afternoon] and {v36 detained} [a33 193 people] who had come from the south for the {v37 protests}>, [a32 the university]'s [a34 rector, Jerusalen Paredes], {c8 told} [a35 Radio Rimac]. <q13 [a34 She] had not {v38 asked} for the {v39 raid}>, [a34 she] {c9 added}.

[a36 Interior Minister Victor Zapata] {v40 accused} [a33 the group] of <q14 having {v41 stolen} telephones and microphones from [a32 the university]>. [a37 The Inter-American Commission on Human Rights] {v42 expressed concern} and {v43 urged} [a38 the government] <q15 to {v44 release} [a33 the detainees] or bring [a33 them] before [a39 a judge] within 24 hours>.

[a40 A group of lawyers] filed a {v45 complaint} against [a36 Zapata]. [a41 The attorney general] has already opened an {v46 inquiry} into [a3 Huaman] and [a42 four ministers] on suspicion of {v47 genocide}. [a3 The president] has {v48 promised} <q16 to {v49 cooperate} with [a16 the prosecutors]>.

Neighbours

[a43 Mexico], which gave {v50 asylum} to [a44 the family of [a14 Quispe-Mamani]], does not {v51 recognise} [a3 Huaman] as [a3 president]. [a1 Peru] {v52 expelled} [a45 the Mexican ambassador] in [t5 December] and [t6 last week] {v53 recalled} [a46 its own ambassador] from [a47 Honduras].

[a48 The governments of [a49 Argentina], [a23 Bolivia], [a50 Colombia] and [a43 Mexico]] {v54 called on} [a3 Huaman] in a joint statement <q17 not to “{v55 criminalise}” protest>. [a1 Peru] {v56 banned} [a51 a former Bolivian president] and [a52 eight other Bolivians] from entering [a1 the country], {v57 accusing} [a53 them] of <q18 interference>. [a23 La Paz] {v58 protested} against the {v59 ban}.

[a54 The United States] {c10 said} <q19 [a54 it] {v60 supported} [a38 Huaman's government]>, and {v61 gave} [a1 Peru] another $8 million to fight the drug trade. <q20 [a55 Spain] {v62 suspended} the {v63 sale} of riot control equipment to [a5 the Peruvian police]>, [a56 a government source] {c11 told} [a57 the Madrid newspaper El Correo de la Villa].

Early elections

[a15 Congress] voted in [t5 December] to bring forward elections from [t7 2026] to [t8 April 2024]. [a58 Two left-wing parties] {v64 demand} a vote [t9 this year]. <q21 “If there is no date by [t10 the end of the month], [a59 we] will call a national {v65 strike},”> [a60 Marisol Condori, the head of [a59 the General Workers' Confederation]], {c12 said}.

[a61 The Roman Catholic bishops] {v66 offered} <q22 to {v67 mediate} between [a3 the president] and [a62 the regional leaders]>. <q23 “[a3 She] has {v68 agreed} to {v69 see} [a61 us],”> {c13 said} [a63 Bishop Alonso Tejeda of [p4 Arequipa]]. [a62 The regional leaders] have not answered.
---
a1 country PER GOV Peru
a2 group PER CVL thousands of protesters
a3 person PER GOV Nelida Huaman
a4 organization - MED Altiplano Press
a5 organization PER COP Peruvian police
a6 group PER CVL demonstrators
a7 group PER - thirty-eight people
a8 group PER COP 16 police officers
a9 organization PER GOV health ministry
a10 organization PER GOV fire service
a11 group PER OPP protest leaders
a12 group PER CVL those who destroy property
a13 group PER CVL at least 53 people
a14 person PER ELI Hilario Quispe-Mamani
a15 organization PER LEG Peruvian congress
a16 group PER JUD prosecutors
a17 organization PER MIL Peruvian army
a18 group PER CVL about 1,000 people
a19 group PER COP officers
a20 person PER CVL 30-year-old man
a21 organization PER GOV ombudsman's office
a22 group PER CVL protesters
a23 country BOL GOV Bolivia
a24 group - BUS more than 200 lorries
a25 person PER CVL Florencio Apaza
a26 organization PER GOV culture ministry
a27 group - CVL 400 tourists
a28 group - CVL 60 of the tourists
a29 organization PER GOV transport ministry
a30 group PER CVL families
a31 group PER COP police with an armoured vehicle
a32 organization PER EDU San Marcos University
a33 group PER CVL 193 people
a34 person PER EDU Jerusalen Paredes
a35 organization PER MED Radio Rimac
a36 person PER GOV Victor Zapata
a37 organization IGO IGO Inter-American Commission on Human Rights
a38 organization PER GOV Peruvian government
a39 person PER JUD a judge
a40 group PER CVL group of lawyers
a41 person PER JUD attorney general
a42 group PER GOV four ministers
a43 country MEX GOV Mexico
a44 group PER CVL family of Quispe-Mamani
a45 person MEX GOV Mexican ambassador
a46 person PER GOV ambassador to Honduras
a47 country HND GOV Honduras
a48 group - GOV =a49+a23+a50+a43 the four governments
a49 country ARG GOV Argentina
a50 country COL GOV Colombia
a51 person BOL ELI former Bolivian president
a52 group BOL CVL eight other Bolivians
a53 group BOL - =a51+a52 them
a54 country USA GOV United States
a55 country ESP GOV Spain
a56 person ESP GOV government source
a57 organization ESP MED El Correo de la Villa
a58 group PER PTY two left-wing parties
a59 organization PER LAB General Workers' Confederation
a60 person PER LAB Marisol Condori
a61 group PER REL Roman Catholic bishops
a62 group PER GOV regional leaders
a63 person PER REL Alonso Tejeda
p1 place PER - Lima
p2 place PER - San Martin square
p3 place PER - police base outside Lima
p4 place PER - Arequipa
p5 place PER - airports
p6 place PER - Puno
p7 place PER - police station
p8 place PER - Ilave
p9 place PER - Machu Picchu
p10 place PER - Cusco
p11 place PER - Juliaca
t1 2023-01-20
t2 2023-01-19
t3 2022-12-07
t4 2023-01-21
t5 2022-12
t6 2023-01-09/2023-01-15
t7 2026
t8 2024-04
t9 2023
t10 2023-01-31
q1 indirect source=a2 cue=v7
q2 indirect source=a9 cue=c1
q3 indirect source=a10 cue=c2
q4 direct source=a3 cue=c3
q5 mixed source=a3 cue=v15
q6 indirect source=a14 cue=c4 neg
q7 indirect source=a14 cue=v24 to=a17
q8 indirect source=a21 cue=c5
q9 direct source=a25 cue=c6
q10 direct source=a25 cue=-
q11 indirect source=a26 cue=c7
q12 indirect source=a34 cue=c8 to=a35
q13 indirect source=a34 cue=c9
q14 indirect source=a36 cue=v40
q15 indirect source=a37 cue=v43 to=a38
q16 indirect source=a3 cue=v48
q17 mixed source=a48 cue=v54 to=a3
q18 indirect source=a1 cue=v57
q19 indirect source=a54 cue=c10
q20 indirect source=a56 cue=c11 to=a57
q21 direct source=a60 cue=c12
q22 indirect source=a61 cue=v66
q23 direct source=a63 cue=c13
v1 COERCE curfew occurred actor=a1 time=t1 ctx=executive
v2 PROTEST demo occurred actor=a2 loc=p1 time=t2
v3 REJECT change occurred actor=a3 ctx=executive
v4 RETREAT resign negated actor=a3 ctx=executive
v5 COERCE curfew occurred actor=a1 time=t1 ctx=executive same=v1
v6 PROTEST demo occurred actor=a2 loc=p1 same=v2
v7 REQUEST change occurred actor=a2 recip=a3 ctx=executive
v8 RETREAT resign hypothetical actor=a3 ctx=executive
v9 ASSAULT crowd-control occurred actor=a5 recip=a6 loc=p1 time=t2
v10 PROTEST riot occurred actor=a6 recip=a5 loc=p1 time=t2
v11 ASSAULT destroy negated actor=a6 loc=p2
v12 RETREAT resign negated actor=a3 ctx=executive same=v4
v13 AGREE - occurred actor=a3 recip=a11
v14 CONSULT - hypothetical actor=a3,a11
v15 THREATEN arrest occurred actor=a3 recip=a12 ctx=legal
v16 COERCE arrest hypothetical recip=a12 ctx=legal
v17 ASSAULT - occurred recip=a13
v18 SANCTION - occurred recip=a14 time=t3 ctx=executive
v19 COERCE arrest occurred recip=a14 time=t3 ctx=legal
v20 COERCE ban negated actor=a14 recip=a15 ctx=executive,legislative
v21 COERCE arrest occurred recip=a14 loc=p3 ctx=legal same=v19
v22 ACCUSE investigate occurred actor=a16 recip=a14 ctx=legal
v23 ASSAULT - hypothetical actor=a14 ctx=legal
v24 REQUEST - negated actor=a14 recip=a17 ctx=military
v25 PROTEST obstruct negated actor=a18 loc=p5
v26 ASSAULT firearms occurred actor=a19 recip=a20 loc=p4
v27 PROTEST riot occurred actor=a22 loc=p6
v28 PROTEST obstruct occurred actor=a22 loc=p6
v29 ASSAULT firearms occurred actor=a5 recip=a2
v30 PROTEST demo occurred actor=a25 time=t2 same=v2
v31 RETREAT resign hypothetical actor=a3 ctx=executive
v32 PROTEST obstruct occurred actor=a22 loc=p9
v33 COERCE curfew occurred loc=p6
v34 RETREAT - occurred loc=p6 time=t4
v35 COERCE seize occurred actor=a31 recip=a32 time=t1 ctx=education
v36 COERCE arrest occurred actor=a31 recip=a33 time=t1
v37 PROTEST demo occurred actor=a33
v38 REQUEST - negated actor=a34 recip=a31
v39 COERCE seize occurred ctx=education same=v35
v40 ACCUSE allege occurred actor=a36 recip=a33 ctx=crime
v41 COERCE seize occurred actor=a33 recip=a32 ctx=crime
v42 ACCUSE disapprove occurred actor=a37 recip=a38 ctx=human-rights
v43 REQUEST yield occurred actor=a37 recip=a38 ctx=human-rights
v44 RETREAT release hypothetical actor=a38 recip=a33 ctx=human-rights
v45 ACCUSE allege occurred actor=a40 recip=a36 ctx=legal
v46 ACCUSE investigate occurred actor=a41 recip=a3,a42 ctx=legal
v47 ASSAULT massacre hypothetical actor=a3,a42 ctx=legal
v48 AGREE - occurred actor=a3 recip=a16 ctx=legal
v49 COOPERATE - future actor=a3,a16 ctx=legal
v50 AID - occurred actor=a43 recip=a44 ctx=migration
v51 SUPPORT - negated actor=a43 recip=a3 ctx=diplomatic
v52 SANCTION expel occurred actor=a1 recip=a45 time=t5 ctx=diplomatic
v53 SANCTION withdraw occurred actor=a1 recip=a47 time=t6 ctx=diplomatic
v54 REQUEST yield occurred actor=a48 recip=a3 ctx=diplomatic,human-rights
v55 COERCE ban hypothetical actor=a3 ctx=human-rights
v56 COERCE ban occurred actor=a1 recip=a51,a52 ctx=diplomatic
v57 ACCUSE allege occurred actor=a1 recip=a53 ctx=diplomatic
v58 ACCUSE disapprove occurred actor=a23 recip=a1 ctx=diplomatic
v59 COERCE ban occurred ctx=diplomatic same=v56
v60 SUPPORT - occurred actor=a54 recip=a38 ctx=diplomatic
v61 AID - occurred actor=a54 recip=a1 ctx=economic,crime
v62 SANCTION discontinue occurred actor=a55 recip=a5 ctx=economic
v63 COOPERATE - negated actor=a55,a5 ctx=economic
v64 REQUEST change occurred actor=a58 time=t9 ctx=election
v65 PROTEST strike hypothetical actor=a59
v66 AGREE - occurred actor=a61 recip=a3,a62 ctx=religion
v67 CONSULT third-party hypothetical actor=a61 recip=a3,a62 ctx=religion
v68 AGREE - occurred actor=a3 recip=a61
v69 CONSULT - future actor=a3,a61
