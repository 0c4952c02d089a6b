#story r01-031
#date 2024-07-19
#publisher Padma News Service
#kind report
#title [a1 Bangladesh] imposes {v1 curfew}, {v2 shuts down} internet as [a2 student protesters] {v3 clash} with [a3 police]

[p1 DHAKA], [t1 July 19] ([a4 PNS]) - [a1 Bangladesh] imposed a nationwide {v4 curfew} and {v5 ordered} [a5 the army] <q1 to {v6 deploy}> on [t1 Friday] after [a6 at least 64 people] were {v7 killed} in a week of {v8 clashes} between [a2 students] and [a3 police] over [a13 government] job quotas.

<q2 [a5 Soldiers] will be {v9 deployed} in all major cities from midnight>, [a71 the ruling party]'s [a7 general secretary, Shafiqul Alam Mridha], {c1 told} [a8 reporters]. <q3 “The {v10 curfew} will remain until the situation is normal,”> [a7 he] {c2 said}.

[a9 The telecommunications regulator] {v11 cut off} mobile internet on [t2 Thursday] and broadband a few hours later. Websites of [a10 several newspapers] could not be opened, and [a11 two television stations] went off the air. [a12 The junior minister for information, Mahmuda Sultana], {c3 denied} <q4 that [a13 the government] had {v12 closed} [a11 the stations]> and {c24 said} <q27 there had been a fire>.

Shots in [p1 the capital]

[a3 Police] fired rubber {v14 bullets}, {v15 tear gas} and sound {v16 grenades} at [a14 thousands of students] who {v17 blocked} roads in [p2 the Uttara and Rampura districts of [p1 Dhaka]] on [t1 Friday]. <q5 In [p3 Narsingdi], [a15 a crowd] {v18 stormed} [a16 a prison] and {v19 freed} [a17 hundreds of inmates]>, [a18 a local official] {c4 said}.

<q6 “[a19 They] {v20 fired} at [a20 us] from a helicopter,”> [a21 Tanvir Rahman, a 22-year-old engineering student], {c5 told} [a4 PNS] by telephone. <q7 “[a20 We] had no weapons.”> [a3 Police] {c6 said} <q8 [a22 three officers] were among [a6 the dead]>.

[a23 Doctors at [a24 Dhaka Medical College Hospital]] {c7 said} <q9 [a23 they] had received [a25 27 bodies] on [t1 Friday], most of [a25 them] with bullet wounds>. [a13 The government] has not given any figure.

Job quotas

[a2 The students] {v21 demand} an end to a system that keeps 30 percent of [a13 government] jobs for [a26 the families of [a27 veterans of the 1971 war]]. The quota was abolished in [t3 2018], but [a28 the High Court] restored it [t4 last month].

[a29 Prime Minister Rokeya Chowdhury] {v24 appealed} to [a2 the students] on [t5 Wednesday] <q10 to wait for a decision of [a30 the Supreme Court]>. [a31 Law Minister Anwar Hossain Talukder] on [t2 Thursday] {v25 offered} to hold {v27 talks} with [a2 the students] and {c8 said} <q11 [a13 the government] had {v28 agreed} “in principle” to {v29 reform} the quota>.

[a32 The protest organisers] {v30 rejected} the {v31 offer}. <q12 “[a33 We] will not {v32 talk} over the bodies of [a34 [a33 our] brothers],”> [a35 one of [a32 the organisers], Nazia Haque], {c9 wrote} before the internet was {v33 cut}. <q13 [a33 The group] wanted an {v35 apology} from [a29 the prime minister] and the {v36 resignation} of [a36 two ministers]>, [a35 she] {c10 added}.

[a3 Police] {v37 arrested} [a37 Kamrul Ahsan, a senior leader of [a39 the opposition Jatiya Unnayan Party]], at [a37 his] home in [p1 the capital] early on [t1 Friday]. [a7 Mridha] {v38 accused} [a38 the opposition] <q14 of organising the {v40 violence}>. <q15 “This is no longer a movement of [a2 students],”> [a7 he] {c11 said}. [a39 The party] denies the charge.

Abroad

[a40 India] {c12 said} <q16 the situation was an internal matter of [a1 Bangladesh]>. <q17 About 300 [a41 Indian students] crossed the border on [t1 Friday]>, {c16 according to} [a42 an officer of [a40 India]'s [a43 Border Security Force]].

[a44 The United States] {v42 condemned} the {v43 use of force} and {v44 asked} [a45 [a44 its] citizens] <q18 not to travel to [a1 Bangladesh]>. [a46 The United Nations secretary-general, through [a47 a spokesman]], {v45 urged} [a13 the government] <q19 to guarantee the right to {v47 protest}>. <q22 In [p4 the United Arab Emirates], [a48 57 Bangladeshis] were {v48 arrested} for {v49 demonstrating} outside [a49 their consulate in [p5 Dubai]]>, [a50 the state news agency WAM] {c13 reported}.

[a51 The central bank] {c14 said} <q20 banks would stay closed on [t6 Sunday]>. [a52 Exporters of clothes], [a1 the country]'s main industry, {c15 fear} <q21 that orders will be lost if the internet {v50 blackout} lasts more than a few days>.

[a54 Amnesty International] {c17 said} in a report <q23 [a3 police] had used live {v51 ammunition} against [a14 the students] on at least three days>. <q24 “[a55 We] have seen videos in which [a56 officers] {v52 shoot} [a57 a man] with empty hands,”> {c18 said} [a58 Ayesha Siddiqua Khan, the group's researcher for [p7 South Asia]]. [a3 The police], in a statement to [a59 reporters], {v53 rejected} the report and {c20 said} <q25 [a56 officers] had {v54 opened fire} only to defend [a56 themselves]>.

[a60 The Students' League, the youth wing of [a71 the ruling party]], has been {v55 accused} <q26 of {v56 attacking} [a2 protesters] with sticks and iron rods at [p8 Dhaka University] on [t7 Monday]>. [a61 Its president, Sabbir Hossain], denied this. [a62 The university] has been closed since [t8 Wednesday] and [a63 all students] were {v57 ordered} <q28 to leave [a63 their] rooms>.

[a64 Relatives of [a65 the {v58 detained}]] waited outside [p9 police headquarters in [p1 Dhaka]] on [t1 Friday evening]. <q29 [a3 Police] have {v59 taken} [a66 more than 500 people] since [t7 Monday]>, {c23 according to} [a67 a lawyers' association]. <q30 “[a68 They] {v60 took} [a69 my son] from [a69 his] bed and {c25 will not say} <q31 where [a69 he] is>,”> {c22 said} [a70 Rehana Begum, 51].
---
a1 country BGD GOV Bangladesh
a2 group BGD CVL+EDU student protesters
a3 group BGD COP police
a4 organization - MED Padma News Service
a5 organization BGD MIL army
a6 group BGD CVL at least 64 people
a7 person BGD PTY Shafiqul Alam Mridha
a8 group - MED reporters
a9 organization BGD GOV telecommunications regulator
a10 group BGD MED several newspapers
a11 group BGD MED two television stations
a12 person BGD GOV Mahmuda Sultana
a13 organization BGD GOV government
a14 group BGD CVL+EDU thousands of students
a15 group BGD CVL a crowd
a16 organization BGD GOV prison
a17 group BGD CVL hundreds of inmates
a18 person BGD GOV local official
a19 group BGD COP They (the police)
a20 group BGD CVL+EDU us (the students)
a21 person BGD CVL+EDU Tanvir Rahman
a22 group BGD COP three officers
a23 group BGD HLH doctors at Dhaka Medical College Hospital
a24 organization BGD HLH Dhaka Medical College Hospital
a25 group BGD CVL 27 bodies
a26 group BGD CVL families of veterans
a27 group BGD ELI veterans of the 1971 war
a28 organization BGD JUD High Court
a29 person BGD GOV Rokeya Chowdhury
a30 organization BGD JUD Supreme Court
a31 person BGD GOV Anwar Hossain Talukder
a32 group BGD CVL+EDU protest organisers
a33 group BGD CVL+EDU We (the organisers)
a34 group BGD CVL+EDU our brothers
a35 person BGD CVL+EDU Nazia Haque
a36 group BGD GOV two ministers
a37 person BGD OPP Kamrul Ahsan
a38 group BGD OPP opposition
a39 organization BGD OPP Jatiya Unnayan Party
a40 country IND GOV India
a41 group IND CVL+EDU Indian students
a42 person IND COP officer of the Border Security Force
a43 organization IND COP India's Border Security Force
a44 country USA GOV United States
a45 group USA CVL its citizens
a46 person IGO IGO United Nations secretary-general
a47 person IGO IGO spokesman
a48 group BGD CVL 57 Bangladeshis
a49 organization BGD GOV Bangladeshi consulate in Dubai
a50 organization ARE MED WAM
a51 organization BGD GOV central bank
a52 group BGD BUS exporters of clothes
p1 place BGD - Dhaka
p2 place BGD - Uttara and Rampura
p3 place BGD - Narsingdi
p4 place ARE - United Arab Emirates
p5 place ARE - Dubai
t1 2024-07-19
t2 2024-07-18
t3 2018
t4 2024-06
t5 2024-07-17
t6 2024-07-21
q1 indirect source=a1 cue=v5 to=a5
q2 indirect source=a7 cue=c1 to=a8
q3 direct source=a7 cue=c2
q4 indirect source=a12 cue=c3 neg
q5 indirect source=a18 cue=c4
q6 direct source=a21 cue=c5 to=a4
q7 direct source=a21 cue=- to=a4
q8 indirect source=a3 cue=c6
q9 indirect source=a23 cue=c7
q10 indirect source=a29 cue=v24 to=a2
q11 mixed source=a31 cue=c8
q12 direct source=a35 cue=c9
q13 indirect source=a35 cue=c10
q14 indirect source=a7 cue=v38
q15 direct source=a7 cue=c11
q16 indirect source=a40 cue=c12
q17 indirect source=a42 cue=c16
q18 indirect source=a44 cue=v44 to=a45
q19 indirect source=a46 cue=v45 to=a13 via=a47
q20 indirect source=a51 cue=c14
q21 indirect source=a52 cue=c15
q22 indirect source=a50 cue=c13
v1 COERCE curfew occurred actor=a1 time=t1
v2 COERCE censor occurred actor=a1 ctx=media,technology
v3 ASSAULT - occurred actor=a2,a3
v4 COERCE curfew occurred actor=a1 time=t1 same=v1
v5 REQUEST - occurred actor=a1 recip=a5 time=t1 ctx=military
v6 MOBILIZE troops future actor=a5 ctx=military
v7 ASSAULT - occurred recip=a6
v8 ASSAULT - occurred actor=a2,a3 same=v3
v9 MOBILIZE troops future actor=a5 ctx=military same=v6
v10 COERCE curfew occurred same=v1
v11 COERCE censor occurred actor=a9 time=t2 ctx=media,technology same=v2
v12 COERCE censor negated actor=a13 recip=a11 ctx=media

v14 ASSAULT firearms occurred actor=a3 recip=a14 loc=p2 time=t1
v15 ASSAULT crowd-control occurred actor=a3 recip=a14 loc=p2 time=t1
v16 ASSAULT crowd-control occurred actor=a3 recip=a14 loc=p2 time=t1
v17 PROTEST obstruct occurred actor=a14 loc=p2 time=t1
v18 PROTEST riot occurred actor=a15 recip=a16 loc=p3
v19 RETREAT release occurred actor=a15 recip=a17 loc=p3
v20 ASSAULT firearms occurred actor=a19 recip=a20
v21 REQUEST change occurred actor=a2 recip=a13
v24 REQUEST yield occurred actor=a29 recip=a2 time=t5
v25 AGREE - occurred actor=a31 recip=a2 time=t2
v27 CONSULT - hypothetical actor=a31,a2
v28 CONCEDE - occurred actor=a13
v29 RETREAT - future actor=a13
v30 REJECT meet occurred actor=a32 recip=a31
v31 AGREE - occurred actor=a31 recip=a32 same=v25
v32 CONSULT - negated actor=a33 same=v27
v33 COERCE censor occurred ctx=media,technology same=v2
v35 CONCEDE - hypothetical actor=a29
v36 RETREAT resign hypothetical actor=a36
v37 COERCE arrest occurred actor=a3 recip=a37 loc=p1 time=t1
v38 ACCUSE allege occurred actor=a7 recip=a38
v40 ASSAULT - occurred actor=a38
v42 ACCUSE disapprove occurred actor=a44 ctx=human-rights
v43 ASSAULT - occurred ctx=human-rights
v44 REQUEST change occurred actor=a44 recip=a45
v45 REQUEST change occurred actor=a46 recip=a13 ctx=human-rights
v47 PROTEST demo hypothetical
v48 COERCE arrest occurred recip=a48 loc=p4
v49 PROTEST demo occurred actor=a48 recip=a49 loc=p5
v50 COERCE censor occurred ctx=media,technology same=v2
a54 organization - NGO Amnesty International
a55 organization - NGO We (Amnesty International)
a56 group BGD COP officers
a57 person BGD CVL a man
a58 person - NGO Ayesha Siddiqua Khan
a59 group - MED reporters
a60 organization BGD PTY Students' League
a61 person BGD PTY Sabbir Hossain
a62 organization BGD EDU Dhaka University
a63 group BGD EDU+CVL all students
a64 group BGD CVL relatives
a65 group BGD CVL detained people
a66 group BGD CVL more than 500 people
a67 organization BGD LEG lawyers' association
a68 group BGD COP They (the police)
a69 person BGD CVL my son
a70 person BGD CVL Rehana Begum
p7 place - - South Asia
p8 place BGD - Dhaka University
p9 place BGD - police headquarters in Dhaka
t7 2024-07-15
t8 2024-07-17
q23 indirect source=a54 cue=c17
q24 direct source=a58 cue=c18
q25 indirect source=a3 cue=c20 to=a59
q26 indirect source=- cue=v55
q28 indirect source=- cue=v57 to=a63
q29 indirect source=a67 cue=c23
q30 direct source=a70 cue=c22
v51 ASSAULT firearms occurred actor=a3 recip=a14
v52 ASSAULT firearms occurred actor=a56 recip=a57
v53 REJECT - occurred actor=a3 recip=a54 ctx=human-rights
v54 ASSAULT firearms occurred actor=a56
v55 ACCUSE allege occurred recip=a60
v56 ASSAULT primitive occurred actor=a60 recip=a2 loc=p8 time=t7
v57 REQUEST yield occurred recip=a63
v58 COERCE arrest occurred recip=a65
v59 COERCE arrest occurred actor=a3 recip=a66 time=t7
v60 COERCE arrest occurred actor=a68 recip=a69
q27 indirect source=a12 cue=c24
a71 organization BGD PTY ruling party
q31 indirect source=a68 cue=c25 neg
