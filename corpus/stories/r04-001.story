#story r04-001
#date 2018-06-14
#publisher Gulf of Guinea Press
#kind report
#title [a1 Cameroon] {v1 rejects} report {c1 saying} <q1 [a2 soldiers] {v2 burned} villages in English-speaking regions>

[p1 YAOUNDE] — [a1 Cameroon] on [t1 Thursday] {v3 rejected} a report by [a3 an international rights group] that {v4 accuses} [a4 [a1 its] army] <q2 of {v5 killing} [a5 villagers] and {v6 setting fire} to houses in [p2 the country's two English-speaking regions], where [a6 separatists] have {v7 fought} [a7 government forces] since [t2 last year]>.

The 68-page report, released on [t3 Wednesday] by [a3 Civil Rights Watch Africa], {c2 says} <q3 [a2 soldiers] {v8 attacked} at least 20 villages between [t4 January and April]>. <q4 In most of them, [a8 residents] had already fled into the forest when [a2 the troops] arrived>, {c3 according to} the document, which is based on interviews with [a9 82 witnesses] and on satellite pictures.

<q5 “[a2 They] came in trucks at dawn and [a2 they] {v9 shot} at [a10 anybody] who was running,”> [a11 a farmer from [p3 the village of Kwambe]] {c4 told} [a12 researchers]. <q6 “[a13 [a11 My] father] could not run. [a2 They] {v10 burned} the house and [a13 he] was inside.”>

[a3 The group] also {v11 accuses} [a6 the separatists] <q7 of serious {v12 abuses}>. [a3 It] {c5 says} <q8 [a14 armed men] who belong to [a15 the Mountain Guard, the largest of the rebel organizations], have {v13 kidnapped} [a16 at least 14 teachers], {v14 burned} 42 schools and {v15 killed} [a17 a headmaster] who {v16 refused} to {v17 close} [a17 his] classrooms>.

[a1 Cameroon]'s [a18 communication minister, Bertrand Essomba], {c6 told} [a19 reporters] in [p1 the capital] on [t1 Thursday] <q9 that the report was one-sided and that [a3 its authors] had not {v58 asked} [a1 the government] for [a1 its] view>. [a18 He] {c7 denied} <q10 that [a2 soldiers] had {v18 attacked} [a20 civilians]>.

<q11 “[a4 [a1 Our] army] is professional. [a4 It] is facing [a21 criminals] who {v19 cut off} the heads of [a22 policemen],”> [a18 Essomba] {c8 said}. <q12 “Where [a23 individuals] have broken the rules, [a23 they] have been {v20 punished}. [a24 Two sergeants] were {v21 sentenced} by [a25 a military court] [t5 last month].”>

[a26 The report's lead author, Harriet Osborne], {c9 said} <q13 [a3 the group] had written to [a27 the ministry of defense] three times and had received no answer>. [a26 She] {v22 called on} [a1 the government] <q14 to open an independent {v24 inquiry} and to {v25 allow} [a28 United Nations monitors] into [p2 the two regions]>.

<q15 “[a26 We] are not asking [a1 Yaounde] to believe [a26 us],”> [a26 she] {c10 said} by telephone from [p4 London]. <q16 “[a26 We] are asking [a1 it] to {v26 let} [a28 people] in and let [a28 them] see.”>

About one fifth of [a1 Cameroon]'s 24 million people speak English. The crisis began in [t6 October 2016] when [a30 lawyers] and [a31 teachers] {v27 went on strike} against the use of French in courts and schools. [a32 Police] {v28 broke up} [a30 their] {v29 marches} and [a33 dozens of people] were {v30 arrested}. [a34 Authorities] {v31 cut off} the internet in [p2 the two regions] for three months in [t7 2017].

On [t8 October 1, 2017], [a6 the separatists] declared an independent state. [a1 The government] {v32 sent} [a35 several thousand soldiers], imposed a {v33 curfew} and {v34 banned} meetings of [a36 more than four people]. <q17 Since then at least [a37 120 members of the security forces] and [a38 several hundred civilians] have been {v35 killed}>, {c11 according to} [a39 church leaders].

The {v36 fighting} has also driven [a40 more than 20,000 people] across the border into [a41 Nigeria]. [a41 Nigeria], which has [a41 its] own separatist movement in the southeast, in [t9 January] {v37 arrested} [a42 ten Cameroonian separatist leaders] in a hotel in [p6 Abuja] and {v38 handed} [a42 them] over to [a1 Yaounde]. [a42 The ten] are now awaiting {v39 trial} before [a43 a military court].

[a44 The United Nations refugee agency] {v40 condemned} the {v41 transfer} at the time. [a45 [a44 Its] spokesman, Olivier Tassin], {c12 said} on [t1 Thursday] <q18 that [a42 some of the men] had been recognized as refugees and should not have been {v42 returned}>.

[a46 The United States] {c13 said} <q19 [a46 it] was studying the report>. <q20 “[a46 We] {v43 urge} [a47 both sides] to {v44 stop} the {v45 violence} and to start a {v47 dialogue} without conditions,”> [a48 a State Department spokeswoman] {c14 said} in [p7 Washington]. [t10 Last month] [a46 the U.S.] [a49 ambassador in [p1 Yaounde]] {v48 accused} [a7 government troops] <q21 of “targeted {v49 killings}”> and was {v50 summoned} to [a50 the foreign ministry].

[a51 France, the former colonial power], which {v51 supplies} [a4 Cameroon's army] with training and equipment, did not comment.

[a15 The Mountain Guard] {c15 dismissed} <q22 the {v52 accusations} against [a15 it]> in a message on social media. <q23 [a52 [a15 Its] fighters] had {v53 closed} schools “to protect [a53 the children],”> it {c16 said}. [a15 It] {v54 threatened} <q24 to {v55 attack} any polling station that opens for [t11 October]'s presidential election>.

[a54 President Emmanuel Ndzana, 79], who has ruled [a1 the country] since [t12 1986], is expected to seek another term. In a speech in [t13 May], [a54 he] {c17 said} <q25 [a54 he] was ready for {v56 talks} but {v57 ruled out} any discussion of federalism>.

Heavy rain has meanwhile cut the main road between [p8 Bamenda] and [p9 Mamfe], and <q26 [a55 three people] died when a bus slid into a river on [t3 Wednesday]>, [a56 state radio] {c18 reported}.
---
a1 country CMR GOV Cameroon
a2 group CMR MIL Cameroonian soldiers
a3 organization IGO NGO Civil Rights Watch Africa
a4 organization CMR MIL Cameroonian army
a5 group CMR CVL villagers
a6 group CMR REB separatists
a7 group CMR MIL government forces
a8 group CMR CVL residents
a9 group CMR CVL 82 witnesses
a10 group CMR CVL anybody
a11 person CMR CVL farmer from Kwambe
a12 group - NGO researchers
a13 person CMR CVL farmer's father
a14 group CMR REB armed men
a15 organization CMR REB Mountain Guard
a16 group CMR EDU at least 14 teachers
a17 person CMR EDU headmaster
a18 person CMR GOV Bertrand Essomba
a19 group - MED reporters
a20 group CMR CVL civilians
a21 group CMR REB criminals
a22 group CMR COP policemen
a23 group CMR MIL individuals
a24 group CMR MIL two sergeants
a25 organization CMR JUD military court
a26 person - NGO Harriet Osborne
a27 organization CMR GOV+MIL ministry of defense
a28 group IGO IGO United Nations monitors
a30 group CMR OTH lawyers
a31 group CMR EDU teachers
a32 group CMR COP police
a33 group CMR CVL dozens of people
a34 group CMR GOV authorities
a35 group CMR MIL several thousand soldiers
a36 group CMR CVL more than four people
a37 group CMR MIL+COP 120 members of the security forces
a38 group CMR CVL several hundred civilians
a39 group CMR REL church leaders
a40 group CMR REF more than 20,000 people
a41 country NGA GOV Nigeria
a42 group CMR REB ten Cameroonian separatist leaders
a43 organization CMR JUD military court
a44 organization IGO IGO UN refugee agency
a45 person IGO IGO Olivier Tassin
a46 country USA GOV United States
a47 group CMR - =a1+a6 both sides
a48 person USA GOV State Department spokeswoman
a49 person USA GOV U.S. ambassador in Yaounde
a50 organization CMR GOV Cameroonian foreign ministry
a51 country FRA GOV France
a52 group CMR REB Mountain Guard fighters
a53 group CMR CVL children
a54 person CMR GOV Emmanuel Ndzana
a56 organization CMR MED state radio
a55 group CMR CVL three people
p1 place CMR - Yaounde
p2 place CMR - English-speaking regions
p3 place CMR - Kwambe
p4 place GBR - London
p6 place NGA - Abuja
p7 place USA - Washington
p8 place CMR - Bamenda
p9 place CMR - Mamfe
t1 2018-06-14
t2 2017
t3 2018-06-13
t4 2018-01/2018-04
t5 2018-05
t6 2016-10
t7 2017
t8 2017-10-01
t9 2018-01
t10 2018-05
t11 2018-10
t12 1986
t13 2018-05
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=v4
q3 indirect source=a3 cue=c2
q4 indirect source=a3 cue=c3
q5 direct source=a11 cue=c4 to=a12
q6 direct source=a11 cue=-
q7 indirect source=a3 cue=v11
q8 indirect source=a3 cue=c5
q9 indirect source=a18 cue=c6 to=a19
q10 indirect source=a18 cue=c7 neg
q11 direct source=a18 cue=c8
q12 direct source=a18 cue=-
q13 indirect source=a26 cue=c9
q14 indirect source=a26 cue=v22 to=a1
q15 direct source=a26 cue=c10
q16 direct source=a26 cue=-
q17 indirect source=a39 cue=c11
q18 indirect source=a45 cue=c12
q19 indirect source=a46 cue=c13
q20 direct source=a48 cue=c14
q21 mixed source=a49 cue=v48
q22 indirect source=a15 cue=c15 neg
q23 mixed source=a15 cue=c16
q24 indirect source=a15 cue=v54
q26 indirect source=a56 cue=c18
q25 indirect source=a54 cue=c17
v1 REJECT - occurred actor=a1 recip=a3 ctx=human-rights
v2 ASSAULT destroy occurred actor=a2 loc=p2 ctx=military,human-rights
v3 REJECT - occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=human-rights same=v1
v4 ACCUSE disapprove occurred actor=a3 recip=a4 time=t3 ctx=human-rights
v5 ASSAULT - occurred actor=a4 recip=a5 loc=p2 ctx=military,human-rights
v6 ASSAULT destroy occurred actor=a4 recip=a5 loc=p2 ctx=military,human-rights same=v2
v7 ASSAULT - occurred actor=a6,a7 loc=p2 time=t2 ctx=military
v8 ASSAULT - occurred actor=a2 loc=p2 time=t4 ctx=military,human-rights
v9 ASSAULT firearms occurred actor=a2 recip=a10 loc=p3 ctx=military,human-rights
v10 ASSAULT destroy occurred actor=a2 recip=a13 loc=p3 ctx=military,human-rights
v11 ACCUSE disapprove occurred actor=a3 recip=a6 ctx=human-rights
v12 ASSAULT - occurred actor=a6 ctx=human-rights
v13 ASSAULT abduct occurred actor=a14 recip=a16 ctx=human-rights,education
v14 ASSAULT destroy occurred actor=a14 ctx=education
v15 ASSAULT - occurred actor=a14 recip=a17 ctx=human-rights,education
v16 REJECT yield occurred actor=a17 recip=a14 ctx=education
v17 CONCEDE - negated actor=a17 recip=a14 ctx=education
v18 ASSAULT - negated actor=a2 recip=a20 ctx=military,human-rights
v19 ASSAULT primitive occurred actor=a21 recip=a22 ctx=crime
v20 SANCTION - occurred recip=a23 ctx=legal,military
v21 SANCTION convict occurred actor=a25 recip=a24 time=t5 ctx=legal,military
v22 REQUEST yield occurred actor=a26 recip=a1 ctx=human-rights
v24 ACCUSE investigate hypothetical actor=a1 ctx=human-rights,legal
v25 RETREAT access hypothetical actor=a1 recip=a28 loc=p2 ctx=human-rights
v26 RETREAT access hypothetical actor=a1 recip=a28 ctx=human-rights same=v25
v27 PROTEST strike occurred actor=a30,a31 time=t6 ctx=education,legal
v28 COERCE restrict occurred actor=a32 recip=a30,a31 ctx=human-rights
v29 PROTEST demo occurred actor=a30,a31 ctx=education,legal
v30 COERCE arrest occurred actor=a32 recip=a33 ctx=human-rights
v31 COERCE withhold occurred actor=a34 loc=p2 time=t7 ctx=media
v32 MOBILIZE troops occurred actor=a1 recip=a35 ctx=military
v33 COERCE curfew occurred actor=a1 ctx=military
v34 COERCE ban occurred actor=a1 recip=a36 ctx=human-rights
v35 ASSAULT - occurred recip=a37,a38 ctx=military
v36 ASSAULT - occurred actor=a6,a7 ctx=military same=v7
v37 COERCE arrest occurred actor=a41 recip=a42 loc=p6 time=t9 ctx=legal
v38 COOPERATE - occurred actor=a41,a1 recip=a42 loc=p6 time=t9 ctx=legal
v39 ACCUSE allege future actor=a43 recip=a42 ctx=legal
v40 ACCUSE disapprove occurred actor=a44 recip=a41 ctx=legal,migration
v41 COOPERATE - occurred actor=a41,a1 recip=a42 ctx=legal same=v38
v42 COOPERATE - occurred actor=a41 recip=a42 ctx=legal,migration same=v38
v43 REQUEST yield occurred actor=a46 recip=a47 time=t1 loc=p7 ctx=diplomatic
v44 RETREAT ceasefire hypothetical actor=a47 ctx=military
v45 ASSAULT - occurred actor=a47 ctx=military same=v7
v47 CONSULT - hypothetical actor=a47 ctx=diplomatic
v48 ACCUSE disapprove occurred actor=a49 recip=a7 loc=p1 time=t10 ctx=human-rights
v49 ASSAULT - occurred actor=a7 ctx=human-rights
v50 ACCUSE disapprove occurred actor=a50 recip=a49 time=t10 loc=p1 ctx=diplomatic
v51 AID - occurred actor=a51 recip=a4 ctx=military
v52 ACCUSE disapprove occurred actor=a3 recip=a15 ctx=human-rights same=v11
v53 COERCE ban occurred actor=a52 ctx=education
v54 THREATEN violence occurred actor=a15 ctx=election
v55 ASSAULT - hypothetical actor=a15 time=t11 ctx=election
v56 CONSULT - hypothetical actor=a54 ctx=diplomatic
v57 REJECT meet occurred actor=a54 time=t13 ctx=territory
v58 REQUEST - negated actor=a3 recip=a1 ctx=human-rights
