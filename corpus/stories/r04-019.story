#story r04-019
#date 2020-09-04
#publisher Rhine Main Journal
#kind report
#title In [a1 German court], [a2 Syrian survivors] face [a3 colonel] [a2 they] {v1 accuse} of {v2 torture}

[p1 KOBLENZ, [a4 Germany]] — When [a5 Anwar Haddad] last saw [a3 the man] in the glass box, [a5 he] was blindfolded most of the time and knew [a3 him] only by [a3 his] voice. On [t1 Friday], the 31st day of the {v3 trial}, [a5 the 37-year-old engineer] looked at [a3 him] for almost a minute before [a5 he] began to speak.

<q1 “[a3 He] asked the questions. When [a3 he] did not like the answer, [a6 the others] {v4 beat} [a5 me] with a cable on the soles of [a5 my] feet,”> [a5 Haddad] {c1 told} [a7 the five judges] of [a1 the Higher Regional Court in [p1 Koblenz]]. <q2 “[a3 He] never {v5 hit} [a5 me] [a3 himself]. [a3 He] did not need to.”>

[a3 The defendant, Colonel Raslan Darwish, 57], ran the interrogation section of [a8 a Syrian intelligence branch] in [p2 Damascus] when {v6 protests} against [a9 President Bashir al-Nouri] broke out in [t2 March 2011]. [a10 Prosecutors] {v7 charge} [a3 him] <q3 with the {v8 murder} of [a11 58 people] and the {v9 torture} of [a12 at least 4,000] within 17 months>. It is the first {v10 case} anywhere against [a13 a member of [a14 the Syrian government]'s security services] over {v11 abuses} in the war.

[a3 Darwish] {c2 denies} <q4 everything>. In a statement read by [a15 [a3 his] lawyers] in [t3 May], [a3 he] {c3 said} <q5 [a3 he] had treated [a16 prisoners] correctly, had lost [a3 his] powers to [a17 hard-liners] in [t4 June 2011], and had secretly sympathized with [a18 the opposition]>. [a3 He] deserted in [t5 December 2012], joined [a19 an opposition delegation] at peace {v13 talks} in [p3 Geneva] and was given {v15 asylum} in [a4 Germany] in [t6 2014].

A year later [a3 he] went to [a20 the police in [p4 Berlin]] because [a3 he] believed [a3 he] was being followed by [a21 Syrian agents]. [a20 The officers] noted down what [a3 he] {c4 told} [a20 them] <q6 about [a3 his] former work>. That report became the first page of the {v17 investigation}. [a3 He] was {v18 arrested} in [t7 February 2019].

[a22 A second man, Eyad Zaher], who once served under [a3 him], is {v19 accused} <q7 of {v20 rounding up} [a23 30 demonstrators] in [p5 the town of Douma] and taking [a23 them] to the branch by bus>. [a22 Zaher], a sergeant, {c5 said} <q8 [a22 he] would have been {v22 shot} if [a22 he] had {v23 refused}>. <q9 [a24 [a22 His] relatives] have been {v24 threatened} since [a22 he] talked>, [a25 [a22 his] attorney] {c6 said}.

[a4 Germany] can {v25 try} [a26 foreigners] for crimes against humanity wherever they were committed, under a law of [t8 2002]. At [a27 the International Criminal Court], the way is closed: [a28 Syria] is not a member, and [a29 Russia] and [a30 China] {v27 vetoed} a referral by [a31 the UN Security Council] in [t9 May 2014].

<q10 “[a32 We] {v29 begged} [a33 states] for years to do something. In the end it was not a big tribunal, it was a small town on the Rhine,”> {c7 said} [a34 Yusuf Barakat, a Syrian human rights lawyer] who has brought [a35 dozens of witnesses] to [a10 German prosecutors]. [a34 He] was {v30 imprisoned} in [p2 Damascus] [a34 himself], from [t10 2006 to 2011], and {c12 says} <q16 [a3 Darwish] was the officer who {v31 detained} [a34 him] in front of [a34 his] house>. By chance [a37 the two men] came across each other again in [t12 2014] in a shelter for refugees near [p4 Berlin].

Among the evidence are pictures smuggled out by [a38 a military police photographer] known as Samir. They show [a39 more than 6,700 bodies], starved or marked by {v32 beatings}, each with a number. [a40 A pathologist from [p6 Cologne]] is to explain them to [a1 the court] in [t13 November].

In [p7 Washington], the same pictures led [a41 Congress] to pass a law [t18 last year] under which [a42 the United States] in [t14 June] imposed {v34 sanctions} on [a43 39 Syrians], including [a9 the president] and [a44 [a9 his] wife]. [a14 The government] {v35 called} it <q11 “economic terrorism.”> [a14 It] has {v36 dismissed} the {v37 trial} in [p1 Koblenz] in one sentence, {c8 saying} <q12 [a7 the judges] were “listening to [a45 traitors] and [a46 paid witnesses].”>

[a47 Two brothers in [p8 Homs]] were {v38 taken} from [a47 their] home in [t15 August], ten days after [a48 [a47 their] sister, a nurse in [p9 Hamburg]], testified. Nobody knows where [a47 they] are. <q13 “[a48 I] asked [a48 myself] whether [a48 I] should stay silent. [a47 They] would not have wanted it,”> [a48 the woman], who was identified in court as P3, {c9 said} through [a50 an interpreter].

[a68 The Foreign Ministry in [p4 Berlin]] {v40 demanded} information on the case from [a51 the Syrian embassy] and received none. [a4 Germany] {v41 broke off} relations with [a28 Syria] in [t16 2012], but the embassy still issues passports.

<q17 The war has {v42 killed} [a52 more than 380,000 people]>, {c10 according to} [a53 monitors in [p10 London]]. With the {v43 help} of [a29 Russia] and [a54 Iran], [a9 al-Nouri] has {v56 taken back} most of [a28 the country]. [a55 Some Arab neighbors] are {v44 reopening} [a55 their] missions in [p2 Damascus]. [a56 Refugees in [a4 Germany]], who number about 790,000, fear that [a57 conservative politicians] will soon {v45 demand} [a56 their] {v46 return}. A ban on {v47 deportations} to [a28 Syria], renewed every six months, ends in [t17 December].

Similar {v48 complaints} are before courts in [a59 Austria], [a60 Norway] and [a61 Sweden]. [a62 France] has issued {v50 arrest} warrants for [a63 three generals]. [a64 Lebanon], where [a65 one of [a63 them]] went for medical treatment [t18 last year], {v51 refused} to {v52 hand over} [a65 the officer] to [a4 Berlin].

A {v53 verdict} in [p1 Koblenz] is not expected before [t19 the end of 2021]. If {v54 convicted}, [a3 Darwish] can be {v55 sentenced} to life.

Outside, in the drizzle, [a66 a group of mothers] stood with photographs of [a67 missing sons]. The courthouse was built in the [t20 1950s], and the heating was not working. [a5 Haddad] came down the steps with [a5 his] coat over [a5 his] arm. <q14 “[a5 I] thought [a5 I] would be angry,”> [a5 he] {c11 told} [a66 the women]. <q15 “[a5 I] was only tired. [a3 He] looked like anybody.”>
---
a1 organization DEU JUD Higher Regional Court in Koblenz
a2 group SYR REF Syrian survivors
a3 person SYR ELI+SPY Raslan Darwish
a4 country DEU GOV Germany
a5 person SYR REF Anwar Haddad
a6 group SYR SPY the others (interrogators)
a7 group DEU JUD five judges
a8 organization SYR SPY Syrian intelligence branch
a9 person SYR GOV Bashir al-Nouri
a10 group DEU JUD German prosecutors
a11 group SYR CVL 58 people
a12 group SYR CVL at least 4,000
a13 person SYR SPY member of the security services
a14 organization SYR GOV Syrian government
a15 group DEU OTH Darwish's lawyers
a16 group SYR CVL prisoners
a17 group SYR SPY hard-liners
a18 group SYR OPP opposition
a19 organization SYR OPP opposition delegation
a20 group DEU COP police in Berlin
a21 group SYR SPY Syrian agents
a22 person SYR ELI+SPY Eyad Zaher
a23 group SYR CVL 30 demonstrators
a24 group SYR CVL Zaher's relatives
a25 person DEU OTH Zaher's attorney
a26 group - - foreigners
a27 organization IGO JUD International Criminal Court
a28 country SYR GOV Syria
a29 country RUS GOV Russia
a30 country CHN GOV China
a31 organization IGO IGO UN Security Council
a32 group SYR NGO we (Syrian lawyers)
a33 group - GOV states
a34 person SYR NGO Yusuf Barakat
a35 group SYR REF dozens of witnesses
a37 group SYR - =a34+a3 the two men
a38 person SYR MIL military police photographer
a39 group SYR CVL more than 6,700 bodies
a40 person DEU EDU pathologist from Cologne
a41 organization USA LEG Congress
a42 country USA GOV United States
a43 group SYR - 39 Syrians
a44 person SYR CVL al-Nouri's wife
a45 group SYR - traitors
a46 group SYR - paid witnesses
a47 group SYR CVL two brothers in Homs
a48 person SYR HLH sister, nurse in Hamburg
a50 person - - interpreter
a51 organization SYR GOV Syrian embassy
a52 group SYR - more than 380,000 people
a53 group GBR NGO monitors in London
a54 country IRN GOV Iran
a55 group - GOV some Arab neighbors
a56 group SYR REF refugees in Germany
a57 group DEU PTY conservative politicians
a59 country AUT GOV Austria
a60 country NOR GOV Norway
a61 country SWE GOV Sweden
a62 country FRA GOV France
a63 group SYR MIL three generals
a64 country LBN GOV Lebanon
a65 person SYR MIL one of the generals
a66 group SYR CVL group of mothers
a67 group SYR CVL missing sons
a68 organization DEU GOV German Foreign Ministry
p1 place DEU - Koblenz
p2 place SYR - Damascus
p3 place CHE - Geneva
p4 place DEU - Berlin
p5 place SYR - Douma
p6 place DEU - Cologne
p7 place USA - Washington
p8 place SYR - Homs
p9 place DEU - Hamburg
p10 place GBR - London
t1 2020-09-04
t2 2011-03
t3 2020-05
t4 2011-06
t5 2012-12
t6 2014
t7 2019-02
t8 2002
t9 2014-05
t10 2006/2011
t12 2014
t13 2020-11
t14 2020-06
t15 2020-08
t16 2012
t17 2020-12
t18 2019
t19 2021-12
t20 1950/1959
q1 direct source=a5 cue=c1 to=a7
q2 direct source=a5 cue=-
q3 indirect source=a10 cue=v7
q4 indirect source=a3 cue=c2 neg
q5 indirect source=a3 cue=c3
q6 indirect source=a3 cue=c4 to=a20
q7 indirect source=a10 cue=v19
q8 indirect source=a22 cue=c5
q9 indirect source=a25 cue=c6
q10 direct source=a34 cue=c7
q11 mixed source=a14 cue=v35
q12 mixed source=a14 cue=c8
q13 direct source=a48 cue=c9
q14 direct source=a5 cue=c11 to=a66
q15 direct source=a5 cue=-
q16 indirect source=a34 cue=c12
q17 indirect source=a53 cue=c10
v1 ACCUSE allege occurred actor=a2 recip=a3 loc=a1 ctx=legal,human-rights
v2 ASSAULT torture occurred actor=a3 recip=a2 ctx=legal,human-rights
v3 ACCUSE allege occurred recip=a3 loc=p1 time=t1 ctx=legal,human-rights
v4 ASSAULT beat occurred actor=a6 recip=a5 ctx=human-rights
v5 ASSAULT beat negated actor=a3 recip=a5 ctx=human-rights
v6 PROTEST demo occurred recip=a9 loc=a28 time=t2
v7 ACCUSE allege occurred actor=a10 recip=a3 ctx=legal,human-rights
v8 ASSAULT - occurred actor=a3 recip=a11 loc=p2 ctx=legal,human-rights
v9 ASSAULT torture occurred actor=a3 recip=a12 loc=p2 ctx=legal,human-rights same=v2
v10 ACCUSE allege occurred recip=a13 ctx=legal,human-rights same=v3
v13 CONSULT multilateral occurred actor=a19 loc=p3 ctx=diplomatic
v15 AID - occurred actor=a4 recip=a3 time=t6 ctx=migration
v17 ACCUSE investigate occurred actor=a20 recip=a3 ctx=legal
v18 COERCE arrest occurred recip=a3 time=t7 ctx=legal
v19 ACCUSE allege occurred actor=a10 recip=a22 ctx=legal,human-rights
v20 COERCE arrest occurred actor=a22 recip=a23 loc=p5 ctx=human-rights
v22 ASSAULT firearms hypothetical recip=a22 ctx=human-rights
v23 REJECT - hypothetical actor=a22
v24 THREATEN violence occurred recip=a24 ctx=legal
v25 ACCUSE allege hypothetical actor=a4 recip=a26 ctx=legal
v27 REJECT - occurred actor=a29,a30 recip=a31 time=t9 ctx=legal
v29 REQUEST assist occurred actor=a32 recip=a33 ctx=human-rights
v30 COERCE arrest occurred recip=a34 loc=p2 time=t10 ctx=human-rights
v31 COERCE arrest occurred actor=a3 recip=a34 ctx=human-rights
v32 ASSAULT beat occurred recip=a39 ctx=human-rights
v34 SANCTION - occurred actor=a42 recip=a43,a9,a44 time=t14 ctx=economic,human-rights
v35 ACCUSE disapprove occurred actor=a14 recip=a42 ctx=economic
v36 REJECT - occurred actor=a14 ctx=legal
v37 ACCUSE allege occurred recip=a3 loc=p1 ctx=legal same=v3
v38 ASSAULT abduct occurred recip=a47 loc=p8 time=t15 ctx=human-rights
v40 REQUEST - occurred actor=a68 recip=a51 loc=p4 ctx=diplomatic
v41 SANCTION withdraw occurred actor=a4 recip=a28 time=t16 ctx=diplomatic
v42 ASSAULT - occurred recip=a52 loc=a28 ctx=military
v43 AID - occurred actor=a29,a54 recip=a9 ctx=military
v44 SUPPORT - occurred actor=a55 recip=a28 loc=p2 ctx=diplomatic
v45 REQUEST - hypothetical actor=a57 ctx=migration
v46 RETREAT return hypothetical recip=a56 ctx=migration
v47 COERCE deport negated actor=a4 ctx=migration
v50 COERCE arrest future actor=a62 recip=a63 ctx=legal
v51 REJECT - occurred actor=a64 recip=a4 time=t18 ctx=legal
v52 COOPERATE - negated actor=a64,a4 recip=a65 ctx=legal
v53 SANCTION convict future actor=a1 recip=a3 loc=p1 time=t19 ctx=legal
v54 SANCTION convict hypothetical actor=a1 recip=a3 ctx=legal
v55 SANCTION convict hypothetical actor=a1 recip=a3 ctx=legal same=v54
v11 ASSAULT - occurred actor=a13 ctx=human-rights
v48 ACCUSE allege occurred loc=a59,a60,a61 ctx=legal
v56 COERCE seize occurred actor=a9 loc=a28 ctx=military
