#story r02-050
#date 2020-01-08
#publisher Gulf and Horn Radio
#kind report
#title [a1 Iran] {v1 fires} missiles at [a2 US] bases in [p1 Iraq] after general's {v2 killing}

[p2 BAGHDAD] — <q1 [a1 Iran] {v3 fired} 22 ballistic missiles at [a3 two bases] in [p1 Iraq] that house [a4 American soldiers] early on [t1 Wednesday]>, [a5 the Iraqi military] {c1 said}, five days after [a6 a top Iranian general] was {v4 assassinated} in [p2 Baghdad] in [a2 a U.S.] drone {v5 strike}.

<q2 [a7 No one] was {v6 hurt} and there was little damage>, [a8 U.S. President Robert Haldane] {c2 said} in a speech at [p3 the White House]. <q3 “[a1 Iran] appears to be {v7 standing down},”> [a8 he] {c3 said}. <q4 “[a9 All Americans] should be grateful.”>

[a8 Haldane] announced new {v8 sanctions} against [a1 Iran] but did not {v9 threaten} a military {v10 answer}. [a8 He] {v11 called on} [a10 Britain], [a11 France] and [a12 Germany] <q5 to {v12 leave} the [t3 2015] nuclear {v13 agreement} with [a1 Iran]>, as [a2 the United States] {v14 did} in [t4 2018]. [a13 All three] {v15 refused}.

A warning before the {v65 attack}

The missiles {v16 struck} [a14 the Ain al-Asad base in [p4 Anbar province]] and [a15 a base near [p5 Erbil]] between 1:30 and 2 a.m. <q6 [a1 Iran] had told [a16 Iraqi Prime Minister Haidar al-Tamimi] shortly before that an {v17 attack} was coming>, [a17 his spokesman] {c4 said}. <q7 [a4 The soldiers] were already in bunkers>, [a18 a U.S. defense official] {c5 told} [a19 reporters].

<q8 “[t5 Last night] [a1 we] {v18 slapped} [a2 America] in the face,”> [a1 Iran]'s [a21 supreme religious leader] {c6 said} in a speech in [p6 Qom]. <q9 “That is not enough. [a2 American] forces must {v19 leave} the region.”> [a22 Foreign Minister Javad Rostami] {c7 wrote} on social media <q10 that [a1 Iran] had taken “proportionate measures in self-defense” and did not want {v20 war}>.

<q11 [a23 At least 80 Americans] were {v21 killed}>, [a24 Iranian state television] {c8 reported}, quoting [a25 an officer of [a26 the Guard Corps]]. [a27 The Pentagon] {c9 denied} <q12 that [a28 anybody] had been {v22 killed}>. <q13 If [a2 Washington] {v23 attacks} again, [a29 Israel] and [a30 the United Arab Emirates] will also be {v24 hit}>, [a26 the corps] {v25 warned}.

The general

[a6 General Farhad Soltani, 62], who led [a26 the corps]'s foreign operations, was {v26 killed} with [a32 an Iraqi militia leader] near [p7 Baghdad airport] on [t6 January 3]. <q14 [a6 He] was planning {v27 attacks} on [a33 American diplomats]>, [a8 Haldane] {c10 said} at the time. [a34 U.S. Secretary of State Curtis Bellamy] {c11 refused to say} <q15 when and where the {v40 attacks} were to happen>.

[a35 Millions of people] took part in [a6 the general]'s funeral in [p8 several Iranian cities]. [a36 More than 50 people] died in a crush in [p9 Kerman] on [t7 Tuesday]. [t7 The same day] [a1 Iran]'s [a37 parliament] {v28 declared} [a27 the Pentagon] <q29 a “terrorist organization.”>

The {v71 killing} followed a rocket {v29 attack} on [t8 December 27] that {v30 killed} [a38 an American contractor] near [p10 Kirkuk]. [a2 The United States] {v31 blamed} [a39 the Brigades of Faith, an Iraqi militia] {v32 supported} by [a1 Iran], and {v33 bombed} [a40 five of [a39 its] bases], {v34 killing} [a41 25 fighters]. [a42 Militia supporters] then {v35 stormed} [a43 the U.S. Embassy in [p2 Baghdad]] and {v36 set fire} to the gate.

[p1 Iraq] in the middle

[a44 The Iraqi parliament] {v37 asked} [a46 the government] on [t9 Sunday] <q16 to {v38 expel} [a45 all foreign troops]>. [a8 Haldane] {v39 threatened} <q17 to impose {v41 sanctions} on [a46 Iraq] “like [a46 they]'ve never seen before” if [a4 American soldiers] were {v42 forced out}>. <q18 [a46 Iraq] {v43 rejects} any violation of [a46 its] sovereignty>, [a47 Iraqi President Adnan Rashid] {c12 said} on [t1 Wednesday]. <q19 “[a46 We] {v45 refuse} to be
a battlefield,”> [a47 he] {c13 said}.

[a49 NATO], [a50 Canada], [a12 Germany] and [a51 Croatia] have {v46 withdrawn} [a53 some of [a52 their] trainers] from [p1 Iraq]. [a54 The Philippines] {v47 ordered} [a55 [a54 its] 1,600 citizens there] <q20 to {v48 leave}>. [a56 Several airlines] changed [a56 their] routes. [a10 Britain] {c14 said} <q21 [a10 its] navy would {v49 escort} [a57 ships] in [p11 the Strait of Hormuz]>.

[a58 British Prime Minister Robin Ashdown] {v50 condemned} the missile {v51 attack} and {v52 urged} [a1 Iran] <q22 not to {v53 attack} again>. [a59 China] and [a60 Russia] {v54 called for} restraint, and [a61 Qatar]'s [a62 emir] {v55 telephoned} [a8 Haldane] and [a63 Iranian President Mohsen Daneshvar] and {v56 offered} <q23 to {v57 mediate}>. <q24 [a63 Daneshvar] is ready to {v58 talk} if the {v59 sanctions} are {v60 lifted}>, [a64 the Doha Times] {c15 reported}, citing [a65 a Qatari diplomat].

In [a72 the U.S. Congress], [a66 opposition lawmakers] {v61 criticized} [a8 the president] for <q25 not {v62 consulting} [a66 them] before the {v63 assassination}>. [a67 The House of Representatives] is to vote on [t10 Thursday] on a text that would forbid [a8 him] to start a {v66 war} with [a1 Iran] without approval.

<q26 [a68 Both sides] have left a door open>, {c16 said} [a69 Leila Hashemi of [a70 the Gulf Policy Forum] in [p13 Doha]]. <q27 “[a1 Iran] {v67 fired} missiles but warned everybody, and [a8 Haldane] did not {v69 fire} back,”> [a69 she] {c17 said}. <q28 “But [a71 the militias in [p1 Iraq]] have not had [a71 their] revenge yet.”> Hours after [a8 the president]'s speech, two rockets {v70 fell} in [p14 the Green Zone of [p2 Baghdad]].
---
a1 country IRN GOV Iran
a2 country USA GOV United States
a3 group - MIL two bases
a4 group USA MIL American soldiers
a5 organization IRQ MIL Iraqi military
a6 person IRN MIL Farhad Soltani
a7 group - - no one
a8 person USA GOV Robert Haldane
a9 group USA CVL all Americans
a10 country GBR GOV Britain
a11 country FRA GOV France
a12 country DEU GOV Germany
a13 group - GOV =a10+a11+a12 all three
a14 organization IRQ MIL Ain al-Asad base
a15 organization IRQ MIL base near Erbil
a16 person IRQ GOV Haidar al-Tamimi
a17 person IRQ GOV al-Tamimi's spokesman
a18 person USA GOV+MIL U.S. defense official
a19 group - MED reporters
a21 person IRN GOV+REL Iran's supreme religious leader
a22 person IRN GOV Javad Rostami
a23 group USA MIL at least 80 Americans
a24 organization IRN MED+GOV Iranian state television
a25 person IRN MIL officer of the Guard Corps
a26 organization IRN MIL Guard Corps
a27 organization USA GOV+MIL Pentagon
a28 group USA MIL anybody
a29 country ISR GOV Israel
a30 country ARE GOV United Arab Emirates
a32 person IRQ REB Iraqi militia leader
a33 group USA GOV American diplomats
a34 person USA GOV Curtis Bellamy
a35 group IRN CVL millions of people
a36 group IRN CVL more than 50 people
a37 organization IRN LEG Iran's parliament
a38 person USA BUS American contractor
a39 organization IRQ REB Brigades of Faith
a40 organization IRQ REB five of its bases
a41 group IRQ REB 25 fighters
a42 group IRQ CVL militia supporters
a43 organization USA GOV U.S. Embassy in Baghdad
a44 organization IRQ LEG Iraqi parliament
a45 group - MIL all foreign troops
a46 country IRQ GOV Iraq
a47 person IRQ GOV Adnan Rashid
a49 organization IGO IGO NATO
a50 country CAN GOV Canada
a51 country HRV GOV Croatia
a52 group - GOV =a49+a50+a12+a51 their
a53 group - MIL trainers
a54 country PHL GOV Philippines
a55 group PHL CVL 1,600 Philippine citizens
a56 group - BUS several airlines
a57 group - BUS ships
a58 person GBR GOV Robin Ashdown
a59 country CHN GOV China
a60 country RUS GOV Russia
a61 country QAT GOV Qatar
a62 person QAT GOV Qatari emir
a63 person IRN GOV Mohsen Daneshvar
a64 organization QAT MED Doha Times
a65 person QAT GOV Qatari diplomat
a66 group USA OPP+LEG opposition lawmakers
a67 organization USA LEG House of Representatives
a68 group - GOV =a1+a2 both sides
a69 person QAT EDU Leila Hashemi
a70 organization QAT EDU Gulf Policy Forum
a71 group IRQ REB militias in Iraq
p1 place IRQ - Iraq
p2 place IRQ - Baghdad
p3 place USA - White House
p4 place IRQ - Anbar province
p5 place IRQ - Erbil
p6 place IRN - Qom
p7 place IRQ - Baghdad airport
p8 place IRN - several Iranian cities
p9 place IRN - Kerman
p10 place IRQ - Kirkuk
p11 place - - Strait of Hormuz
a72 organization USA LEG U.S. Congress
p13 place QAT - Doha
p14 place IRQ - Green Zone
t1 2020-01-08
t3 2015
t4 2018
t5 2020-01-07
t6 2020-01-03
t7 2020-01-07
t8 2019-12-27
t9 2020-01-05
t10 2020-01-09
q1 indirect source=a5 cue=c1
q2 indirect source=a8 cue=c2
q3 direct source=a8 cue=c3
q4 direct source=a8 cue=-
q5 indirect source=a8 cue=v11 to=a10,a11,a12
q6 indirect source=a17 cue=c4
q7 indirect source=a18 cue=c5 to=a19
q8 direct source=a21 cue=c6
q9 direct source=a21 cue=-
q10 mixed source=a22 cue=c7
q11 indirect source=a25 cue=c8 via=a24
q12 indirect source=a27 cue=c9 neg
q13 indirect source=a26 cue=v25
q14 indirect source=a8 cue=c10
q15 indirect source=a34 cue=c11 neg
q16 indirect source=a44 cue=v37 to=a46
q17 mixed source=a8 cue=v39
q18 indirect source=a47 cue=c12
q19 direct source=a47 cue=c13
q20 indirect source=a54 cue=v47 to=a55
q21 indirect source=a10 cue=c14
q22 indirect source=a58 cue=v52 to=a1
q23 indirect source=a62 cue=v56
q24 indirect source=a65 cue=c15 via=a64
q25 indirect source=a66 cue=v61
q26 indirect source=a69 cue=c16
q27 direct source=a69 cue=c17
q28 direct source=a69 cue=-
q29 mixed source=a37 cue=v28
v1 ASSAULT heavy-weapons occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military
v2 ASSAULT assassinate occurred ctx=military
v3 ASSAULT heavy-weapons occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=military same=v1
v4 ASSAULT assassinate occurred recip=a6 loc=p2 time=t6 ctx=military same=v2
v5 ASSAULT assassinate occurred actor=a2 recip=a6 loc=p2 ctx=military same=v2
v6 ASSAULT heavy-weapons negated recip=a7 ctx=military
v7 RETREAT - occurred actor=a1 ctx=military
v8 SANCTION - future actor=a8 recip=a1 ctx=economic
v9 THREATEN violence negated actor=a8 recip=a1 ctx=military
v10 ASSAULT - hypothetical actor=a8 recip=a1 ctx=military
v11 REQUEST change occurred actor=a8 recip=a10,a11,a12 ctx=diplomatic
v12 SANCTION withdraw hypothetical actor=a10,a11,a12 recip=a1 ctx=diplomatic
v13 AGREE - occurred actor=a1,a10,a11,a12 time=t3 ctx=diplomatic
v14 SANCTION withdraw occurred actor=a2 recip=a1 time=t4 ctx=diplomatic
v15 REJECT change occurred actor=a13 recip=a8 ctx=diplomatic
v16 ASSAULT heavy-weapons occurred recip=a14,a15 loc=p4,p5 time=t1 ctx=military same=v1
v17 ASSAULT heavy-weapons future actor=a1 ctx=military
v18 ASSAULT heavy-weapons occurred actor=a1 recip=a2 time=t5 ctx=military same=v1
v19 RETREAT withdraw hypothetical actor=a2 ctx=military
v20 ASSAULT - negated actor=a1 ctx=military
v21 ASSAULT heavy-weapons occurred recip=a23 ctx=military
v22 ASSAULT heavy-weapons negated recip=a28 ctx=military
v23 ASSAULT - hypothetical actor=a2 ctx=military
v24 ASSAULT - hypothetical actor=a26 recip=a29,a30 ctx=military
v25 THREATEN violence occurred actor=a26 recip=a2 ctx=military
v26 ASSAULT assassinate occurred recip=a6,a32 loc=p7 time=t6 ctx=military same=v2
v27 ASSAULT - hypothetical actor=a6 recip=a33 ctx=military
v28 ACCUSE disapprove occurred actor=a37 recip=a27 time=t7 ctx=legislative,terrorism
v29 ASSAULT heavy-weapons occurred loc=p10 time=t8 ctx=military
v30 ASSAULT heavy-weapons occurred recip=a38 loc=p10 time=t8 ctx=military same=v29
v31 ACCUSE allege occurred actor=a2 recip=a39 ctx=military
v32 AID - occurred actor=a1 recip=a39 ctx=military
v33 ASSAULT aerial occurred actor=a2 recip=a40 ctx=military
v34 ASSAULT aerial occurred actor=a2 recip=a41 ctx=military same=v33
v35 PROTEST riot occurred actor=a42 recip=a43 loc=p2 ctx=diplomatic
v36 ASSAULT destroy occurred actor=a42 recip=a43 ctx=diplomatic
v37 REQUEST change occurred actor=a44 recip=a46 time=t9 ctx=legislative,military
v38 SANCTION expel hypothetical actor=a46 recip=a45 ctx=legislative,military
v39 THREATEN restrict occurred actor=a8 recip=a46 ctx=economic
v40 ASSAULT - hypothetical ctx=military
v41 SANCTION - hypothetical actor=a8 recip=a46 ctx=economic
v42 SANCTION expel hypothetical actor=a46 recip=a4 ctx=military
v43 REJECT - occurred actor=a46 ctx=military
v45 REJECT - occurred actor=a46 ctx=military
v46 RETREAT withdraw occurred actor=a49,a50,a12,a51 recip=a53 loc=p1 ctx=military
v47 REQUEST - occurred actor=a54 recip=a55 ctx=migration
v48 RETREAT withdraw hypothetical actor=a55 loc=p1 ctx=migration
v49 AID - future actor=a10 recip=a57 loc=p11 ctx=military
v50 ACCUSE disapprove occurred actor=a58 recip=a1 ctx=military
v51 ASSAULT heavy-weapons occurred ctx=military same=v1
v52 REQUEST yield occurred actor=a58 recip=a1 ctx=military
v53 ASSAULT - hypothetical actor=a1 ctx=military
v54 REQUEST yield occurred actor=a59,a60 ctx=diplomatic
v55 CONSULT phone occurred actor=a62,a8,a63 ctx=diplomatic
v56 AGREE - occurred actor=a62 recip=a8,a63 ctx=diplomatic
v57 CONSULT third-party hypothetical actor=a62 ctx=diplomatic
v58 CONSULT - hypothetical actor=a63 ctx=diplomatic
v59 SANCTION - occurred ctx=economic
v60 RETREAT - hypothetical ctx=economic
v61 ACCUSE disapprove occurred actor=a66 recip=a8 ctx=legislative,military
v62 CONSULT - negated actor=a8,a66 ctx=legislative,military
v63 ASSAULT assassinate occurred ctx=military same=v2
v65 ASSAULT heavy-weapons occurred ctx=military same=v1
v66 ASSAULT - hypothetical actor=a8 recip=a1 ctx=military
v67 ASSAULT heavy-weapons occurred actor=a1 ctx=military same=v1
v69 ASSAULT - negated actor=a8 ctx=military
v70 ASSAULT heavy-weapons occurred loc=p14 ctx=military
v71 ASSAULT assassinate occurred ctx=military same=v2
