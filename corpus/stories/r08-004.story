#story r08-004
#date 2016-11-03
#publisher Nile Basin Observer
#kind report
#title [a1 Rights group] {c1 says} <q1 [a2 Egyptian police] {v1 tortured} [a3 detainees] in [p1 Sinai]>

[p2 CAIRO] — <q12 [a2 Security forces in [a4 Egypt]'s [p1 Sinai Peninsula]] have {v2 tortured} [a3 dozens of detainees] and {v3 held} [a5 some] in secret for up to eight months>, [a1 Human Rights Watch] {c2 said} in a report published on [t1 Thursday].

[a1 The New York-based group] {c3 said} <q2 [a1 it] had interviewed [a6 41 former prisoners, relatives and lawyers] over [t5 the past year]>. <q3 [a7 Thirty of them] {c9 described} <q11 {v4 beatings} or electric {v5 shocks} at [a8 a base near [p3 El Arish]]>>, [a1 it] {c4 said}. <q4 [a9 Two men] died there>, {c8 according to} the report.

<q5 “[a4 Cairo] cannot {v7 fight} [a10 extremists] by {v8 terrorising} [a11 the population],”> [a12 Leila Haddad, the group's deputy director for the region], {c5 said}. [a12 She] {v9 urged} [a13 Attorney General Hassan el-Tohamy] <q6 to {v10 investigate} the {v11 abuses}> and {v12 called on} [a14 the United States] <q7 to {v13 suspend} military {v14 aid} to [a4 Egypt]>, which amounts to $1.3 billion a year.

[a15 The Interior Ministry] {v15 dismissed} the findings <q8 as “lies paid for by [a16 hostile states]”>. [a17 A ministry spokesman, Major General Adel Rizk], {c6 said} <q9 [a18 all prisoners] are {v16 held} under the law and that [a19 the prison service] is open to inspection>. [a15 The ministry] has not {v17 allowed} [a20 foreign journalists] into [p1 northern Sinai] since [t2 2014].

[a21 The army] is {v18 fighting} [a22 an affiliate of [a23 the Islamic State group]] there. [a24 Twelve soldiers] were {v19 killed} at [a25 a checkpoint] on [t3 October 14].

[a26 The State Department in [p4 Washington]] {c7 said} <q10 [a26 it] was “concerned by the {v20 allegations}” and had {v21 raised} them with [a4 the Egyptian government]>, but gave no sign that the {v22 aid} would be {v23 cut}.

The Egyptian pound, meanwhile, lost almost half of its value on [t1 Thursday] after the central bank let it float, a step required for a {v24 loan} from [a27 the International Monetary Fund].
---
a1 organization IGO NGO Human Rights Watch
a2 group EGY COP security forces in Sinai
a3 group EGY CVL dozens of detainees
a4 country EGY GOV Egypt
a5 group EGY CVL some detainees
a6 group EGY CVL former prisoners, relatives and lawyers
a7 group EGY CVL thirty of the interviewed
a8 organization EGY MIL base near El Arish
a9 group EGY CVL two men
a10 group EGY REB extremists
a11 group EGY CVL the population
a12 person IGO NGO Leila Haddad
a13 person EGY JUD Hassan el-Tohamy
a14 country USA GOV United States
a15 organization EGY GOV Interior Ministry
a16 group - GOV hostile states
a17 person EGY GOV Adel Rizk
a18 group EGY CVL all prisoners
a19 organization EGY GOV prison service
a20 group - MED foreign journalists
a21 organization EGY MIL army
a22 organization EGY REB affiliate of Islamic State
a23 organization - REB Islamic State
a24 group EGY MIL twelve soldiers
a25 organization EGY MIL checkpoint
a26 organization USA GOV State Department
a27 organization IGO IGO International Monetary Fund
p1 place EGY - Sinai
p2 place EGY - Cairo
p3 place EGY - El Arish
p4 place USA - Washington
t1 2016-11-03
t2 2014
t3 2016-10-14
t5 2015-11-03/2016-11-03
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=c3
q3 indirect source=a1 cue=c4
q4 indirect source=a1 cue=c8
q5 direct source=a12 cue=c5
q6 indirect source=a12 cue=v9 to=a13
q7 indirect source=a12 cue=v12 to=a14
q8 mixed source=a15 cue=v15
q9 indirect source=a17 cue=c6
q10 mixed source=a26 cue=c7
v1 ASSAULT torture occurred actor=a2 recip=a3 loc=p1 ctx=human-rights
v2 ASSAULT torture occurred actor=a2 recip=a3 loc=p1 ctx=human-rights same=v1
v3 COERCE arrest occurred actor=a2 recip=a5 loc=p1 ctx=human-rights
v4 ASSAULT beat occurred actor=a2 recip=a7 loc=a8 ctx=human-rights
v5 ASSAULT torture occurred actor=a2 recip=a7 loc=a8 ctx=human-rights
v7 ASSAULT - hypothetical actor=a4 recip=a10 ctx=terrorism
v8 COERCE - occurred actor=a4 recip=a11 ctx=human-rights
v9 REQUEST change occurred actor=a12 recip=a13 ctx=human-rights
v10 ACCUSE investigate hypothetical actor=a13 recip=a2 ctx=human-rights
v11 ASSAULT torture occurred actor=a2 recip=a3 ctx=human-rights same=v1
v12 REQUEST change occurred actor=a12 recip=a14 ctx=human-rights
v13 SANCTION discontinue hypothetical actor=a14 recip=a4 ctx=military
v14 AID - occurred actor=a14 recip=a4 ctx=military
v15 REJECT - occurred actor=a15 recip=a1 ctx=human-rights
v16 COERCE arrest occurred recip=a18 ctx=legal
v17 RETREAT access negated actor=a15 recip=a20 loc=p1 time=t2 ctx=media
v18 ASSAULT - occurred actor=a21 recip=a22 loc=p1 ctx=military,terrorism
v19 ASSAULT - occurred recip=a24 loc=a25 time=t3 ctx=terrorism
v20 ACCUSE allege occurred actor=a1 recip=a2 ctx=human-rights
v21 CONSULT - occurred actor=a26,a4 ctx=human-rights,diplomatic
v22 AID - occurred actor=a14 recip=a4 ctx=military same=v14
v23 SANCTION discontinue hypothetical actor=a26 recip=a4 ctx=military
v24 AID - hypothetical actor=a27 recip=a4 ctx=economic
q11 indirect source=a7 cue=c9 via=a1
q12 indirect source=a1 cue=c2
