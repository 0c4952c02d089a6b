#story r08-053
#date 2019-03-07
#publisher Indus Financial Service
#kind report
#title [a1 Pakistan] {v1 bans} [a2 two charities], {v2 detains} [a3 121 people] before watchdog meeting

[p1 ISLAMABAD] — <q9 [a1 Pakistan] has {v3 taken over} [a4 182 religious schools] and {v4 detained} [a3 121 people] in a {v5 crackdown} on [a5 militant groups]>, [a6 the interior ministry] {c1 said} on [t1 Thursday], as [a7 a global watchdog on money laundering] weighs whether to {v6 blacklist} [a1 the country].

[a2 Two charities, the Relief for Mankind Foundation and its medical arm], were {v7 outlawed} on [t2 Tuesday]. [a9 Washington] and [a10 New Delhi] {c2 say} <q1 [a2 they] are fronts for [a11 the Army of the Faithful], which is {v8 blamed} for an {v9 attack} on [p2 Mumbai] in [t3 2008] that {v10 killed} [a12 166 people]>.

[a7 The Financial Action Task Force], based in [p3 Paris], {v11 put} [a1 Pakistan] on a “grey list” in [t4 June] and {v12 demanded} [t5 last month] <q2 that [a1 it] do more against the {v13 financing} of [a13 terrorists] by [t6 May]>. [a14 Officials] {c3 fear} <q3 that a {v26 blacklisting} would cost [a1 the country] $10 billion a year and upset {v14 talks} on a {v15 loan} from [a15 the International Monetary Fund]>.

<q4 “This is [a1 our] own decision. It was not made under pressure from [a10 India] or [a16 anybody else],”> [a17 junior Interior Minister Faisal Durrani] {c4 told} [a18 reporters].

[a10 India], which {v16 sent} warplanes across the border on [t7 February 26] after [a19 40 of [a10 its] paramilitary policemen] were {v17 killed} in [p4 Kashmir], was not convinced. <q5 [a20 The leaders] are {v18 arrested} for show and {v19 freed} when the world looks away>, [a21 foreign ministry spokesman Anand Pillai] {c5 said}. [a22 The U.S. State Department] {v20 urged} [a1 Islamabad] <q6 to take “sustained, irreversible action”>.

[a23 Several hundred supporters of [a2 the charities]] {v21 protested} in [p5 Lahore] after [t8 Friday prayers a week ago], but no {v22 violence} was reported. <q7 “[a24 Our clinics] {v23 treat} [a25 the poor] free of charge,”> {c6 said} [a26 a spokesman, Yahya Butt]. [a26 He] {c7 said} <q8 the {v24 ban} would be {v25 challenged} in court>.

The stock exchange in [p6 Karachi] ended 1.1 percent higher. Foreign reserves stood at $8.1 billion, enough for less than two months of imports, and the rupee was steady at 139 to the dollar.
---
a1 country PAK GOV Pakistan
a2 group PAK NGO+REL two charities
a3 group PAK REB 121 people
a4 group PAK REL+EDU 182 religious schools
a5 group PAK REB militant groups
a6 organization PAK GOV interior ministry
a7 organization IGO IGO Financial Action Task Force
a9 country USA GOV United States
a10 country IND GOV India
a11 organization PAK REB Army of the Faithful
a12 group IND CVL 166 people
a13 group - REB terrorists
a14 group PAK GOV officials
a15 organization IGO IGO International Monetary Fund
a16 group - - anybody else
a17 person PAK GOV Faisal Durrani
a18 group - MED reporters
a19 group IND COP 40 Indian paramilitary policemen
a20 group PAK REB the leaders
a21 person IND GOV Anand Pillai
a22 organization USA GOV State Department
a23 group PAK CVL supporters of the charities
a24 group PAK HLH our clinics
a25 group PAK CVL the poor
a26 person PAK NGO Yahya Butt
p1 place PAK - Islamabad
p2 place IND - Mumbai
p3 place FRA - Paris
p4 place IND - Kashmir
p5 place PAK - Lahore
p6 place PAK - Karachi
t1 2019-03-07
t2 2019-03-05
t3 2008
t4 2018-06
t5 2019-02
t6 2019-05
t7 2019-02-26
t8 2019-03-01
q1 indirect source=a9,a10 cue=c2
q2 indirect source=a7 cue=v12 to=a1
q3 indirect source=a14 cue=c3
q4 direct source=a17 cue=c4 to=a18
q5 indirect source=a21 cue=c5
q6 mixed source=a22 cue=v20 to=a1
q7 direct source=a26 cue=c6
q8 indirect source=a26 cue=c7
q9 indirect source=a6 cue=c1
v1 COERCE ban occurred actor=a1 recip=a2 ctx=terrorism
v2 COERCE arrest occurred actor=a1 recip=a3 ctx=terrorism
v3 COERCE seize occurred actor=a1 recip=a4 ctx=terrorism,education
v4 COERCE arrest occurred actor=a1 recip=a3 ctx=terrorism same=v2
v5 COERCE - occurred actor=a1 recip=a5 ctx=terrorism
v6 SANCTION - hypothetical actor=a7 recip=a1 ctx=terrorism,economic
v7 COERCE ban occurred actor=a1 recip=a2 time=t2 ctx=terrorism same=v1
v8 ACCUSE allege occurred actor=a9,a10 recip=a11 ctx=terrorism
v9 ASSAULT - occurred actor=a11 loc=p2 time=t3 ctx=terrorism
v10 ASSAULT - occurred actor=a11 recip=a12 loc=p2 time=t3 ctx=terrorism same=v9
v11 SANCTION - occurred actor=a7 recip=a1 time=t4 ctx=terrorism,economic
v12 REQUEST change occurred actor=a7 recip=a1 time=t5 ctx=terrorism,economic
v13 AID - occurred recip=a13 ctx=terrorism
v26 SANCTION - hypothetical actor=a7 recip=a1 ctx=terrorism,economic same=v6
v14 CONSULT - occurred actor=a1,a15 ctx=economic
v15 AID - hypothetical actor=a15 recip=a1 ctx=economic
v16 ASSAULT aerial occurred actor=a10 recip=a1 time=t7 ctx=military
v17 ASSAULT - occurred recip=a19 loc=p4 ctx=terrorism
v18 COERCE arrest occurred actor=a1 recip=a20 ctx=terrorism
v19 RETREAT release occurred actor=a1 recip=a20 ctx=terrorism
v20 REQUEST change occurred actor=a22 recip=a1 ctx=terrorism
v21 PROTEST demo occurred actor=a23 loc=p5 time=t8 ctx=religion
v22 ASSAULT - negated loc=p5 time=t8 ctx=religion
v23 AID - occurred actor=a24 recip=a25 ctx=health
v24 COERCE ban occurred recip=a2 ctx=terrorism same=v1
v25 ACCUSE allege future recip=a1 ctx=legal
