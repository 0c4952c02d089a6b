#story r01-035
#date 2023-01-20
#publisher Altiplano Press
#kind report
#title [a1 Peru] {v1 extends} {v2 state of emergency} as [a2 protesters] {v3 march} in [p1 Lima]; [a3 president] {v4 refuses} to {v5 resign}

[p1 LIMA], [t1 Jan 20] ([a4 Altiplano]) - [a1 Peru] {v6 extended} a {v7 state of emergency} to seven regions on [t1 Friday] after [a2 thousands of protesters] {v8 marched} through [p1 the capital] to {v9 demand} <q1 that [a3 President Nelida Huaman] {v10 resign}>.

[a5 Police] fired {v11 tear gas} at [a6 demonstrators] who {v12 threw} stones in [p2 the centre of [p1 Lima]] on [t2 Thursday night]. <q2 [a7 Thirty-eight people], including [a8 16 police officers], were {v13 injured}>, [a9 the health ministry] {c1 said}. A historic building burned down near [p3 San Martin square], but <q3 the fire was not started by [a6 the demonstrators]>, [a10 the fire service] {c2 said}.

<q4 “[a11 I] will not {v15 leave}, because [a11 I] have a duty to [a1 the country],”> [a3 Huaman] {c3 said} in a televised speech. [a3 She] {v16 invited} [a12 the protest leaders] to a {v17 dialogue} but {v18 warned} <q5 that [a13 those] who {v19 destroy} property would be {v20 punished} “with the full weight of the law”>.

[a14 At least 53 people] have been {v21 killed} since [a15 President Hilario Quispe-Mamani] was removed and {v23 arrested} on [t3 December 7], hours after [a15 he] had tried to {v24 dissolve} [a16 congress]. [a15 He] is being {v25 held} in [p4 a police base outside [p1 Lima]] while [a17 prosecutors] {v26 investigate} [a15 him] for rebellion. [a15 Quispe-Mamani] {c4 denies} <q6 that [a15 he] {v27 ordered} [a18 the army] <q7 to {v28 surround} [a16 congress]>>.

The south

In [p5 the southern city of Arequipa], [a19 about 1,000 people] tried to {v29 occupy} [p6 the airport]. <q8 [a5 Officers] {v30 shot dead} [a20 a 30-year-old man]>, [a21 the ombudsman's office] {c5 said}. In [p7 Puno], [a22 protesters] {v31 set fire to} [a23 a police station] and {v32 cut} the road to [p8 Bolivia], where [a24 more than 200 lorries] are waiting.

<q9 “[a25 They] {v33 shoot} at [a26 us] as if [a26 we] were animals,”> {c6 said} [a27 Florencio Apaza, 47, a farmer from [p9 Ilave]] who had travelled 1,300 kilometres to take part in [t2 Thursday]'s {v35 march}. <q10 “[a26 We] will stay here until [a3 she] {v36 goes}.”>

[a28 The culture ministry] {v37 closed} [p10 the Inca citadel of Machu Picchu] and {c7 said} <q11 [a29 400 tourists], most of [a29 them] foreigners, could not leave because [a2 protesters] had {v38 removed} part of the railway line>. [a18 The army] {v39 flew} [a31 60 of [a29 the tourists]] to [p11 Cusco] on [t1 Friday].

The airports of [p5 Arequipa], [p11 Cusco] and [p12 Juliaca] were {v40 shut} by [a32 the transport ministry]. A night {v41 curfew} in [p7 Puno] was {v42 lifted} for [t4 Saturday] so that [a33 families] could bury [a34 the dead].

[a5 Police] at [a35 the university]

<q12 [a5 Police] with an armoured vehicle {v43 raided} [a35 San Marcos University] on [t1 Friday afternoon] and {v44 detained} [a36 193 people] who had come from [p13 the south] for the {v45 protests}>, [a35 the university]'s [a37 rector, Jerusalen Paredes], {c8 told} [a38 Radio Rimac]. <q13 [a37 She] had not {v46 asked} for the {v47 raid}>, [a37 she] {c9 added}.

[a39 Interior Minister Victor Zapata] {v48 accused} [a36 the group] <q14 of having stolen telephones and microphones from [a35 the university]>. [a40 The Inter-American Commission on Human Rights] {v50 expressed concern} and {v51 urged} [a1 the government] <q15 to {v52 release} [a36 the detainees] or bring [a36 them] before [a41 a judge] within 24 hours>.

[a42 A group of lawyers] filed a {v54 complaint} against [a39 Zapata]. [a17 The attorney general] has already opened an {v55 inquiry} into [a3 Huaman] and [a43 four ministers] on suspicion of genocide. [a3 The president] has {v53 promised} <q16 to {v56 cooperate} with [a17 the prosecutors]>.

Neighbours

[a44 Mexico], which gave {v57 asylum} to [a45 the family of [a15 Quispe-Mamani]], does not {v58 recognise} [a3 Huaman] as president. [a1 Peru] {v59 expelled} [a46 the Mexican ambassador] in [t5 December] and [t6 last week] {v60 recalled} [a47 its own ambassador] from [p14 Honduras].

[a48 The governments of [a49 Argentina], [a50 Bolivia], [a51 Colombia] and [a44 Mexico]] {v61 called on} [a3 Huaman] in a joint statement <q17 not to “criminalise” {v63 protest}>. [a1 Peru] {v64 banned} [a52 a former Bolivian president and eight other Bolivians] from entering [a1 the country], {v65 accusing} [a52 them] <q18 of interference>. [a50 La Paz] {v66 protested} against the {v67 ban}.

[a53 The United States] {c11 said} <q19 [a53 it] {v68 supported} [a3 Huaman]'s [a65 government]>, and {v69 gave} [a1 Peru] another $8 million to fight the drug trade. <q20 [a54 Spain] {v70 suspended} the {v71 sale} of riot control equipment to [a5 the Peruvian police]>, [a55 a government source] {c12 told} [a56 the Madrid newspaper El Correo de la Villa].

Early elections

[a16 Congress] voted in [t5 December] to bring forward elections from [t7 2026] to [t8 April 2024]. [a57 Two left-wing parties] {v72 demand} a vote [t9 this year]. <q21 “If there is no date by [t10 the end of the month], [a58 we] will call a national {v74 strike},”> [a59 Marisol Condori, the head of [a60 the General Workers' Confederation]], {c13 said}.

[a61 The Roman Catholic bishops] {v75 offered} to {v76 mediate} between [a3 the president] and [a62 the regional leaders]. <q22 “[a3 She] has {v77 agreed} to see [a63 us],”> {c14 said} [a64 Bishop Alonso Tejeda of [p5 Arequipa]]. [a62 The regional leaders] have not answered.
---
a1 country PER GOV Peru
a2 group PER CVL thousands of protesters
a3 person PER GOV Nelida Huaman
a4 organization - MED Altiplano Press
a5 group PER COP police
a6 group PER CVL demonstrators
a7 group PER - 38 people
a8 group PER COP 16 police officers
a9 organization PER GOV health ministry
a10 organization PER GOV fire service
a11 person PER GOV I (Nelida Huaman)
a12 group PER CVL protest leaders
a13 group PER CVL those who destroy property
a14 group PER CVL at least 53 people
a15 person PER ELI Hilario Quispe-Mamani
a16 organization PER LEG congress
a17 group PER JUD prosecutors
a18 organization PER MIL army
a19 group PER CVL about 1,000 people
a20 person PER CVL 30-year-old man
a21 organization PER GOV ombudsman's office
a22 group PER CVL protesters
a23 organization PER COP police station
a24 group - BUS more than 200 lorries
a25 group PER COP They (the police)
a26 group PER CVL us
a27 person PER CVL+LAB Florencio Apaza
a28 organization PER GOV culture ministry
a29 group - CVL 400 tourists
a31 group - CVL 60 of the tourists
a32 organization PER GOV transport ministry
a33 group PER CVL families
a34 group PER CVL the dead
a35 organization PER EDU San Marcos University
a36 group PER CVL 193 people
a37 person PER EDU Jerusalen Paredes
a38 organization PER MED Radio Rimac
a39 person PER GOV Victor Zapata
a40 organization IGO IGO Inter-American Commission on Human Rights
a41 person PER JUD judge
a42 group PER LEG group of lawyers
a43 group PER GOV four ministers
a44 country MEX GOV Mexico
a45 group PER CVL family of Quispe-Mamani
a46 person MEX GOV Mexican ambassador
a47 person PER GOV Peruvian ambassador to Honduras
a48 group - GOV =a49+a50+a51+a44 governments of Argentina, Bolivia, Colombia and Mexico
a49 country ARG GOV Argentina
a50 country BOL GOV Bolivia
a51 country COL GOV Colombia
a52 group BOL ELI a former Bolivian president and eight other Bolivians
a53 country USA GOV United States
a54 country ESP GOV Spain
a55 person ESP GOV government source
a56 organization ESP MED El Correo de la Villa
a57 group PER PTY two left-wing parties
a58 group PER LAB we (the confederation)
a59 person PER LAB Marisol Condori
a60 organization PER LAB General Workers' Confederation
a61 group PER REL Roman Catholic bishops
a62 group PER CVL regional leaders
a63 group PER REL us (the bishops)
a64 person PER REL Alonso Tejeda
p1 place PER - Lima
p2 place PER - centre of Lima
p3 place PER - San Martin square
p4 place PER - police base outside Lima
p5 place PER - Arequipa
p6 place PER - Arequipa airport
p7 place PER - Puno
p8 place BOL - Bolivia
p9 place PER - Ilave
p10 place PER - Machu Picchu
p11 place PER - Cusco
p12 place PER - Juliaca
p13 place PER - southern Peru
p14 place HND - Honduras
t1 2023-01-20
t2 2023-01-19
t3 2022-12-07
t4 2023-01-21
t5 2022-12
t6 2023-W02
t7 2026
t8 2024-04
t9 2023
t10 2023-01-31
q1 indirect source=a2 cue=v9
q2 indirect source=a9 cue=c1
q3 indirect source=a10 cue=c2
q4 direct source=a3 cue=c3
q5 mixed source=a3 cue=v18
q6 indirect source=a15 cue=c4 neg
q7 indirect source=a15 cue=v27 to=a18
q8 indirect source=a21 cue=c5
q9 direct source=a27 cue=c6
q10 direct source=a27 cue=-
q11 indirect source=a28 cue=c7
q12 indirect source=a37 cue=c8 to=a38
q13 indirect source=a37 cue=c9 to=a38
q14 indirect source=a39 cue=v48
q15 indirect source=a40 cue=v51 to=a1
q16 indirect source=a3 cue=v53
q17 mixed source=a48 cue=v61 to=a3
q18 indirect source=a1 cue=v65
q19 indirect source=a53 cue=c11
q20 indirect source=a55 cue=c12 to=a56
q21 direct source=a59 cue=c13
q22 direct source=a64 cue=c14
v1 COERCE restrict occurred actor=a1 time=t1
v2 COERCE restrict occurred actor=a1
v3 PROTEST demo occurred actor=a2 loc=p1 time=t2
v4 REJECT yield occurred actor=a3 ctx=executive
v5 RETREAT resign negated actor=a3 ctx=executive
v6 COERCE restrict occurred actor=a1 time=t1 same=v1
v7 COERCE restrict occurred actor=a1 same=v2
v8 PROTEST demo occurred actor=a2 loc=p1 time=t2 same=v3
v9 REQUEST yield occurred actor=a2 recip=a3 loc=p1 time=t2 ctx=executive
v10 RETREAT resign hypothetical actor=a3 ctx=executive
v11 ASSAULT crowd-control occurred actor=a5 recip=a6 loc=p2 time=t2
v12 PROTEST riot occurred actor=a6 loc=p2 time=t2
v13 ASSAULT - occurred recip=a7 loc=p2 time=t2
v15 RETREAT resign negated actor=a11 ctx=executive
v16 AGREE - occurred actor=a3 recip=a12
v17 CONSULT - hypothetical actor=a3,a12
v18 THREATEN arrest occurred actor=a3 recip=a13
v19 ASSAULT destroy hypothetical actor=a13
v20 COERCE arrest hypothetical recip=a13
v21 ASSAULT - occurred recip=a14
v23 COERCE arrest occurred recip=a15 time=t3 ctx=executive
v24 COERCE ban hypothetical actor=a15 recip=a16 time=t3 ctx=legislative
v25 COERCE arrest occurred recip=a15 loc=p4 same=v23
v26 ACCUSE investigate occurred actor=a17 recip=a15 ctx=legal
v27 REQUEST - negated actor=a15 recip=a18 ctx=military
v28 MOBILIZE troops negated actor=a18 loc=a16 ctx=military
v29 PROTEST obstruct hypothetical actor=a19 loc=p6
v30 ASSAULT firearms occurred actor=a5 recip=a20 loc=p5
v31 ASSAULT destroy occurred actor=a22 recip=a23 loc=p7
v32 PROTEST obstruct occurred actor=a22 loc=p7
v33 ASSAULT firearms occurred actor=a25 recip=a26
v35 PROTEST demo occurred actor=a27 loc=p1 time=t2 same=v3
v36 RETREAT resign hypothetical actor=a3 ctx=executive same=v10
v37 COERCE restrict occurred actor=a28 loc=p10
v38 PROTEST obstruct occurred actor=a2
v39 AID - occurred actor=a18 recip=a31 loc=p11 time=t1
v40 COERCE restrict occurred actor=a32 loc=p5,p11,p12
v41 COERCE curfew occurred loc=p7
v42 RETREAT - future recip=a33 loc=p7 time=t4
v43 COERCE seize occurred actor=a5 recip=a35 time=t1 ctx=education
v44 COERCE arrest occurred actor=a5 recip=a36 loc=a35 time=t1 ctx=education
v45 PROTEST demo occurred actor=a36
v46 REQUEST - negated actor=a37 ctx=education
v47 COERCE seize occurred actor=a5 recip=a35 ctx=education same=v43
v48 ACCUSE allege occurred actor=a39 recip=a36 ctx=crime
v50 ACCUSE disapprove occurred actor=a40 ctx=human-rights
v51 REQUEST yield occurred actor=a40 recip=a1 ctx=human-rights
v52 RETREAT release hypothetical actor=a1 recip=a36 ctx=human-rights
v54 ACCUSE allege occurred actor=a42 recip=a39 ctx=legal
v55 ACCUSE investigate occurred actor=a17 recip=a3,a43 ctx=legal,human-rights
v53 AGREE - occurred actor=a3 recip=a17 ctx=legal
v56 COOPERATE - future actor=a3,a17 ctx=legal
v57 AID - occurred actor=a44 recip=a45 ctx=migration,diplomatic
v58 SUPPORT - negated actor=a44 recip=a3 ctx=diplomatic
v59 SANCTION expel occurred actor=a1 recip=a46 time=t5 ctx=diplomatic
v60 SANCTION withdraw occurred actor=a1 loc=p14 time=t6 ctx=diplomatic
v61 REQUEST yield occurred actor=a48 recip=a3 ctx=human-rights
v63 PROTEST demo occurred
v64 COERCE ban occurred actor=a1 recip=a52 ctx=migration,diplomatic
v65 ACCUSE allege occurred actor=a1 recip=a52 ctx=diplomatic
v66 ACCUSE disapprove occurred actor=a50 recip=a1 ctx=diplomatic
v67 COERCE ban occurred actor=a1 recip=a52 ctx=migration,diplomatic same=v64
v68 SUPPORT - occurred actor=a53 recip=a65 ctx=diplomatic
v69 AID - occurred actor=a53 recip=a1 ctx=crime
v70 SANCTION discontinue occurred actor=a54 recip=a5 ctx=economic
v71 COOPERATE - negated actor=a54,a5 ctx=economic
v72 REQUEST change occurred actor=a57 ctx=election
v74 PROTEST strike hypothetical actor=a58
v75 AGREE - occurred actor=a61 recip=a3,a62
v76 CONSULT third-party hypothetical actor=a61,a3,a62
v77 AGREE - occurred actor=a3 recip=a63
a65 organization PER GOV Huaman's government
