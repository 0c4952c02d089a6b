#story r02-049
#date 2024-07-20
#publisher Delta Public Radio
#kind report
#title [a1 Bangladesh] imposes {v1 curfew}, {v2 deploys} [a2 army] after student {v3 protests}

[p1 DHAKA] — [a1 The Bangladeshi government] late on [t1 Friday] imposed a {v4 curfew} in the whole country and {v5 deployed} [a2 the army], after a week of {v6 protests} by [a3 students] in which <q1 [a4 at least 105 people] have been {v7 killed}>, {c1 according to} [a5 a count by the Bengal News Agency].

<q2 [a2 Soldiers] have {v8 orders} to {v63 shoot} on sight>, [a6 Obaidul Mollah, general secretary of [a7 the governing People's League]], {c2 told} [a8 reporters]. <q3 “The {v9 curfew} was necessary to protect [a9 the people] and the state,”> [a6 he] {c3 said}. <q4 [a9 People] will be {v10 allowed} to go out for two hours on [t2 Saturday] to buy food>, [a10 the Home Ministry] {c4 said}.

How it began

[a3 The students] are {v11 demanding} an end to a system that keeps 30 percent of government jobs for [a11 families of [a12 fighters in the [t8 1971] war]]. [a1 The government] {v12 abolished} the system in [t3 2018] after an earlier {v13 protest}, but [a13 a court] brought it back [t4 last month].

The {v14 demonstrations} were peaceful until [t5 Monday], when [a14 members of [a7 the People's League]'s student wing] {v15 attacked} [a3 the students] at [p2 Dhaka University] with sticks and iron bars. <q5 [a15 The police] stood by and did not help>, [a16 Sadia Rahman, a coordinator of [a17 Students Against Quotas]], {c5 said}. <q6 “[a17 We] came with flags. [a14 They] came with machetes,”> [a16 she] {c6 told} [a19 Delta Public Radio].

[a20 The student wing] {c7 denied} <q7 {v17 starting} the {v18 violence}> and {c8 said} <q8 that [a21 some of [a20 its] members] had been {v19 thrown} from a roof>.

[t1 Friday] was the bloodiest day. <q9 [a15 Police] {v20 fired} live rounds and tear gas from helicopters at [a22 crowds] in [p3 the Rampura district]>, {c9 according to} [a23 witnesses]. In [p4 Narsingdi], east of [p1 the capital], <q10 [a28 protesters] {v21 stormed} [a24 a jail], {v22 freed} [a25 more than 800 inmates] and {v23 set} the building on fire>, [a26 a police officer] {c10 said}. [a28 Demonstrators] also {v24 burned} [a27 the headquarters of state television].

Cut off

[a1 The government] {v25 shut down} the internet and most mobile telephone networks on [t6 Thursday] evening. <q11 Fire at a data center was the cause>, [a29 Telecommunications Minister Shahed Palash] {c11 said}. <q12 “[a30 Nobody] believes that,”> {c12 said} [a31 Rezaul Haque, a 45-year-old engineer]. [a32 Hackers] who call [a32 themselves] the Resistance {v26 attacked} the websites of [a33 the prime minister's office] and
[a34 the central bank].

[a35 Six hundred students from [a36 India]] crossed the border on [t1 Friday], and [a36 India], [a37 Nepal] and [a38 Bhutan] are {v27 bringing} home [a39 more of [a40 their] citizens]. <q13 [a36 India] regards the {v28 protests} as an internal matter>, [a41 Indian Foreign Ministry spokesman Nikhil Sarma] {c13 said}. [a42 The U.S. State Department] {v29 criticized} the internet {v30 shutdown} and {v31 urged} [a43 all sides] <q14 to {v32 stop} the {v33 violence}>. [a44 U.N. human rights chief Ingeborg Falk] {v34 condemned} the
{v35 attacks} on [a3 students] as <q15 “shocking”> and {v36 demanded} <q16 that [a45 those responsible] be put on {v37 trial}>.

No {v38 talks}

[a46 Prime Minister Rokeya Begum Chowdhury], who has ruled [a1 the country] of 170 million people for 15 years, expressed regret for the deaths in a speech on [t7 Wednesday] and {v41 promised} <q17 that [a47 a judge] would {v42 investigate} the {v43 killings}>. [a48 Law Minister Imran Siddiqui] {v44 offered} [a3 the students] {v45 talks} [t6 the next day]. <q18 “[a17 We] will not {v46 sit} with [a49 people] whose hands are red,”> [a50 another coordinator, Fahim Islam], {c14 said} before [a15 police] {v47 took} [a50 him] from [a50 his] home.
<q19 [a50 He] was {v48 questioned} and {v49 released}>, {c15 said} [a51 a spokesman for [a52 the detective branch]]. <q20 [a50 He] has not come home>, [a53 his father] {c16 told} [a54 the Dhaka Mirror].

<q21 On [t2 Saturday] [a55 three coordinators] {v51 met} [a56 three ministers] at [p5 a state guesthouse] and gave [a56 them] a list of eight {v52 demands}>, {c18 said} [a48 Siddiqui]. <q22 The {v53 demands} were “reasonable and can be {v54 accepted}”>, [a48 he] {c19 said}. But [a16 Rahman] {v55 rejected} the {v56 meeting}. <q23 “[a55 They] do not speak for [a17 us],”> [a16 she] {c20 said}. <q24 “[a46 The prime minister] must {v57 apologize}, and [a57 two ministers] must {v58 resign}.”>

[a58 The opposition Bangladesh Democratic Front] has {v59 supported} the {v60 protests} and {c21 says} <q25 [a59 hundreds of [a58 its] members], including [a60 its spokesman, Ruhul Quader], have been {v61 arrested}>. [a46 The prime minister] {v62 accuses} [a58 the party] and [a61 its Islamist ally] of <q26 being behind the {v39 violence}>. [a58 The party] {c22 denies} <q27 organizing {v40 attacks}>.

[a62 The Supreme Court] will hear [a1 the government]'s appeal in the quota case on [t9 Sunday]. <q28 A decision against the quotas could still calm things, but too many [a72 people] have been {v64 killed}>, {c23 said} [a63 Tahmina Karim, a historian at [a64 Rajshahi University]]. <q29 “[t10 Two weeks ago] this was about jobs,”> [a63 she] {c24 said}. <q30 “Now it is about who gave the {v67 order} to {v65 shoot}.”>

<q31 [a65 Twenty-six bodies] came in on [t1 Friday] alone>, [a66 a doctor at [a67 Dhaka Medical College Hospital]] {c25 said}, asking not to be named because [a68 police officers] had {v66 told} [a69 staff] <q32 not to speak to [a70 the press]>. <q33 “Most were {v68 shot} in the head or the chest,”> [a66 she] {c26 said}. <q34 “[a71 One] was 12 years old.”>
---
a1 country BGD GOV Bangladesh
a2 organization BGD MIL Bangladesh army
a3 group BGD EDU+CVL students
a4 group BGD CVL at least 105 people
a5 organization - MED Bengal News Agency
a6 person BGD PTY Obaidul Mollah
a7 organization BGD PTY+GOV People's League
a8 group - MED reporters
a9 group BGD CVL people
a10 organization BGD GOV Home Ministry
a11 group BGD CVL families of fighters
a12 group BGD ELI fighters in the 1971 war
a13 organization BGD JUD court
a14 group BGD PTY+EDU members of the People's League's student wing
a15 group BGD COP police
a16 person BGD EDU+NGO Sadia Rahman
a17 organization BGD EDU+NGO Students Against Quotas
a19 organization BGD MED Delta Public Radio
a20 organization BGD PTY+EDU student wing
a21 group BGD PTY+EDU some student wing members
a22 group BGD CVL crowds
a23 group BGD CVL witnesses
a24 organization BGD GOV jail in Narsingdi
a25 group BGD CRM more than 800 inmates
a26 person BGD COP police officer
a27 organization BGD MED+GOV headquarters of state television
a28 group BGD CVL protesters
a29 person BGD GOV Shahed Palash
a30 group - - nobody
a31 person BGD BUS Rezaul Haque
a32 group - CRM hackers
a33 organization BGD GOV prime minister's office
a34 organization BGD GOV central bank
a35 group IND EDU six hundred students from India
a36 country IND GOV India
a37 country NPL GOV Nepal
a38 country BTN GOV Bhutan
a39 group - CVL more of their citizens
a40 group - GOV =a36+a37+a38 their
a41 person IND GOV Nikhil Sarma
a42 organization USA GOV U.S. State Department
a43 group BGD - all sides
a44 person - IGO Ingeborg Falk
a45 group BGD - those responsible
a46 person BGD GOV Rokeya Begum Chowdhury
a47 person BGD JUD judge
a48 person BGD GOV Imran Siddiqui
a49 group BGD GOV people whose hands are red
a50 person BGD EDU+NGO Fahim Islam
a51 person BGD COP detective branch spokesman
a52 organization BGD COP detective branch
a53 person BGD CVL Fahim Islam's father
a54 organization BGD MED Dhaka Mirror
a55 group BGD EDU three coordinators
a56 group BGD GOV three ministers
a57 group BGD GOV two ministers
a58 organization BGD OPP+PTY Bangladesh Democratic Front
a59 group BGD OPP+PTY hundreds of Front members
a60 person BGD OPP+PTY Ruhul Quader
a61 organization BGD OPP+PTY Islamist ally
a62 organization BGD JUD Supreme Court
a63 person BGD EDU Tahmina Karim
a64 organization BGD EDU Rajshahi University
a65 group BGD CVL twenty-six bodies
a66 person BGD HLH doctor
a67 organization BGD HLH Dhaka Medical College Hospital
a68 group BGD COP police officers
a69 group BGD HLH staff
a70 group - MED press
a71 person BGD CVL one of the dead
a72 group BGD CVL people
p1 place BGD - Dhaka
p2 place BGD - Dhaka University
p3 place BGD - Rampura district
p4 place BGD - Narsingdi
p5 place BGD - state guesthouse
t1 2024-07-19
t2 2024-07-20
t3 2018
t4 2024-06
t5 2024-07-15
t6 2024-07-18
t7 2024-07-17
t8 1971
t9 2024-07-21
t10 2024-07-06
q1 indirect source=a5 cue=c1
q2 indirect source=a6 cue=c2 to=a8
q3 direct source=a6 cue=c3
q4 indirect source=a10 cue=c4
q5 indirect source=a16 cue=c5
q6 direct source=a16 cue=c6 to=a19
q7 indirect source=a20 cue=c7 neg
q8 indirect source=a20 cue=c8
q9 indirect source=a23 cue=c9
q10 indirect source=a26 cue=c10
q11 indirect source=a29 cue=c11
q12 direct source=a31 cue=c12
q13 indirect source=a41 cue=c13
q14 indirect source=a42 cue=v31 to=a43
q15 mixed source=a44 cue=v34
q16 indirect source=a44 cue=v36
q17 indirect source=a46 cue=v41
q18 direct source=a50 cue=c14
q19 indirect source=a51 cue=c15
q20 indirect source=a53 cue=c16 to=a54
q21 indirect source=a48 cue=c18
q22 mixed source=a48 cue=c19
q23 direct source=a16 cue=c20
q24 direct source=a16 cue=-
q25 indirect source=a58 cue=c21
q26 indirect source=a46 cue=v62
q27 indirect source=a58 cue=c22 neg
q28 indirect source=a63 cue=c23
q29 direct source=a63 cue=c24
q30 direct source=a63 cue=-
q31 indirect source=a66 cue=c25
q32 indirect source=a68 cue=v66 to=a69
q33 direct source=a66 cue=c26
q34 direct source=a66 cue=-
v1 COERCE curfew occurred actor=a1 ctx=executive
v2 MOBILIZE troops occurred actor=a1 recip=a2 ctx=executive,military
v3 PROTEST demo occurred ctx=education,executive
v4 COERCE curfew occurred actor=a1 time=t1 ctx=executive same=v1
v5 MOBILIZE troops occurred actor=a1 recip=a2 time=t1 ctx=executive,military same=v2
v6 PROTEST demo occurred actor=a3 ctx=education,executive same=v3
v7 ASSAULT - occurred recip=a4 ctx=human-rights
v8 REQUEST - occurred recip=a2 ctx=military
v9 COERCE curfew occurred ctx=executive same=v1
v10 RETREAT access future actor=a10 recip=a9 time=t2 ctx=executive
v11 REQUEST change occurred actor=a3 recip=a1 ctx=education,executive
v12 RETREAT - occurred actor=a1 time=t3 ctx=executive
v13 PROTEST demo occurred ctx=education,executive
v14 PROTEST demo occurred ctx=education,executive same=v3
v15 ASSAULT beat occurred actor=a14 recip=a3 loc=p2 time=t5 ctx=education
v17 ASSAULT beat negated actor=a20 ctx=education
v18 ASSAULT beat occurred ctx=education same=v15
v19 ASSAULT - occurred recip=a21 ctx=education
v20 ASSAULT firearms occurred actor=a15 recip=a22 loc=p3 time=t1 ctx=human-rights
v21 PROTEST riot occurred actor=a28 recip=a24 loc=p4 ctx=legal
v22 RETREAT release occurred actor=a28 recip=a25 loc=p4 ctx=legal
v23 ASSAULT destroy occurred actor=a28 recip=a24 loc=p4 ctx=legal
v24 ASSAULT destroy occurred actor=a28 recip=a27 ctx=media
v25 COERCE censor occurred actor=a1 time=t6 ctx=media,technology
v26 COERCE cyber occurred actor=a32 recip=a33,a34 ctx=cyber
v27 AID - occurred actor=a36,a37,a38 recip=a39 ctx=education
v28 PROTEST demo occurred ctx=executive same=v3
v29 ACCUSE disapprove occurred actor=a42 recip=a1 ctx=human-rights,media
v30 COERCE censor occurred actor=a1 ctx=media,technology same=v25
v31 REQUEST yield occurred actor=a42 recip=a43 ctx=human-rights
v32 RETREAT - hypothetical actor=a43 ctx=human-rights
v33 ASSAULT - occurred actor=a43 ctx=human-rights
v34 ACCUSE disapprove occurred actor=a44 ctx=human-rights
v35 ASSAULT - occurred recip=a3 ctx=human-rights
v36 REQUEST change occurred actor=a44 ctx=human-rights,legal
v37 ACCUSE allege hypothetical recip=a45 ctx=human-rights,legal
v38 CONSULT - negated ctx=executive
v39 PROTEST riot occurred actor=a58,a61 ctx=executive
v40 PROTEST riot negated actor=a58 ctx=executive
v41 CONCEDE - occurred actor=a46 time=t7 ctx=legal
v42 ACCUSE investigate future actor=a47 ctx=legal
v43 ASSAULT - occurred ctx=legal same=v7
v44 AGREE - occurred actor=a48 recip=a3 time=t6 ctx=executive
v45 CONSULT - hypothetical actor=a48,a3 ctx=executive
v46 CONSULT - negated actor=a17,a49 ctx=executive
v47 COERCE arrest occurred actor=a15 recip=a50 ctx=human-rights
v48 ACCUSE investigate occurred actor=a52 recip=a50 ctx=legal
v49 RETREAT release occurred actor=a52 recip=a50 ctx=legal
v51 CONSULT - occurred actor=a55,a56 loc=p5 time=t2 ctx=executive
v52 REQUEST change occurred actor=a55 recip=a56 time=t2 ctx=executive
v53 REQUEST change occurred actor=a55 recip=a56 ctx=executive same=v52
v54 AGREE - hypothetical actor=a56 ctx=executive
v55 REJECT meet occurred actor=a16 ctx=executive
v56 CONSULT - occurred actor=a55,a56 ctx=executive same=v51
v57 CONCEDE - hypothetical actor=a46 ctx=executive
v58 RETREAT resign hypothetical actor=a57 ctx=executive
v59 SUPPORT - occurred actor=a58 recip=a3 ctx=executive
v60 PROTEST demo occurred ctx=executive same=v3
v61 COERCE arrest occurred recip=a59,a60 ctx=executive
v62 ACCUSE allege occurred actor=a46 recip=a58,a61 ctx=executive
v64 ASSAULT - occurred recip=a72 ctx=human-rights same=v7
v65 ASSAULT firearms occurred ctx=human-rights
v66 REQUEST - occurred actor=a68 recip=a69 ctx=media,health
v68 ASSAULT firearms occurred recip=a65 time=t1 ctx=human-rights
v63 ASSAULT firearms hypothetical actor=a2 ctx=human-rights
v67 REQUEST - occurred ctx=human-rights
