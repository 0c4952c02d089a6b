#story r04-003
#date 2023-01-24
#publisher Northgate News
#kind report
#title [a1 Britain] {v1 recalls} ambassador after [a2 Iran] {v2 executes} [a3 dual national]

[p1 LONDON] — [a1 Britain] {v3 called home} [a4 [a1 its] ambassador to [a2 Iran]] on [t1 Tuesday] and imposed {v4 sanctions} on [a5 five Iranian judges and prison officials] after [a2 Tehran] {v5 hanged} [a3 a British-Iranian businessman] [a2 it] had {v6 convicted} of spying.

<q24 [a3 Behrouz Sadri, 58], was {v7 put to death} at dawn on [t2 Monday]>, [a2 Iran]'s [a6 judiciary] {c1 announced} on [a6 its] website. <q1 [a3 He] had “passed state secrets to [a7 the enemy's spy service] over 11 years,”> [a6 it] {c2 said}. [a8 [a3 His] family in [p2 Manchester]] {c3 said} <q2 [a8 they] learned of the {v8 execution} from a news alert>.

<q3 “[a3 [a9 My] husband] sold pumps to water companies. [a3 He] was never a spy,”> [a9 [a3 his] wife, Leila Sadri], {c4 told} [a10 the broadcaster Channel North]. <q4 “[a11 They] {v9 tortured} [a3 him] for seven months, and then [a11 they] {v10 killed} [a3 him] to {v11 punish} [a1 this country].”>

[a12 Prime Minister Andrew Whitmore] {v12 denounced} what [a12 he] {c5 called} <q5 “a cowardly {v13 killing} by [a13 a regime] that has no respect for [a13 its] own people.”> [a12 He] {c6 told} [a14 parliament] <q6 that [a1 Britain] was also considering whether to {v14 list} [a15 Iran's Revolutionary Guards] as a terrorist organization>.

[a1 London] had {v15 appealed} to [a2 Tehran] three times for clemency, most recently [t3 last Thursday], when [a16 Foreign Secretary Diana Cartwright] {v16 telephoned} [a17 [a16 her] Iranian counterpart, Mohsen Rahimi]. <q7 [a17 The minister] {v17 promised} to “look into the matter,”> [a18 a British official] {c7 said}. Four days later [a3 Sadri] was dead.

[a16 Cartwright] {v18 summoned} [a19 the Iranian charge d'affaires] on [t2 Monday afternoon]. <q8 [a16 She] {c8 told} [a19 him] <q9 that those responsible would be held to account>>, {c18 according to} [a20 [a16 her] office]. [a21 The European Union] and [a22 the United States] joined in the {v20 criticism}. [a23 Washington's envoy for [a2 Iran], Paul Ketterman], {c9 said} <q10 the {v21 execution} was “politically motivated and unjust.”>

In [p3 Tehran], [a24 Foreign Ministry spokesman Hamid Tavakoli] {v22 rejected} the {v27 protests} as what [a24 he] {c10 called} <q11 “interference in the work of [a25 an independent court].”> [a2 Iran] has in turn {v23 summoned} [a4 the British envoy] twice [t4 this month], most recently over a {v24 demonstration} at which [a26 a crowd] tried to {v25 break into} [a27 the Iranian embassy in [p1 London]].

<q12 “[a1 The British government] should worry about [a1 its] own record in [p4 Iraq] and [p5 Afghanistan],”> [a24 the spokesman] {c11 said}. [a24 He] {v26 warned} <q13 that any step against [a15 the Guards] “will receive a response in kind.”>

[a3 Sadri], who moved to [p6 England] as a student in [t5 1987] and became a citizen in [t6 1999], was {v28 detained} at [p7 Tehran airport] in [t7 August 2019] on the way back from [a29 [a3 his] mother]'s funeral. [a2 Iran] does not {v29 recognize} dual nationality, and [a30 British consular staff] were never {v30 allowed} to {v55 visit} [a3 him] in [p8 Evin prison].

[t8 Last week] [a31 state television] broadcast an edited video in which [a3 he] appeared to admit to {v31 meetings} with [a32 a British agent] in [p9 Vienna]. [a33 Rights groups] {c12 say} <q15 such confessions are {v32 forced}>. An audio message smuggled out of prison, in which [a3 he] {c13 said} <q16 [a3 he] had been drugged and {v33 beaten}>, was published by [a34 a Persian-language website] on [t9 January 15].

[a3 His] {v34 hanging} came as [a2 Iran] struggles with the largest {v35 protests} in four decades, set off in [t10 September] by the death of [a35 a young woman] in the {v36 custody} of [a36 the morality police]. <q23 [a37 Four protesters] have been {v37 executed} and [a38 at least 480] {v38 killed} on the streets>, [a33 rights groups] {c14 say}.

[a39 At least six other holders of European passports] are being {v39 held}. [a40 France] {c19 describes} [a41 two of [a40 its] citizens] <q17 as “state hostages”> and has {v41 advised} [a42 all [a40 its] nationals] <q18 to leave [a2 the country]>. [a43 Germany] {v42 demanded} on [t1 Tuesday] the {v43 release} of [a44 a woman from [p10 Cologne]] who was {v44 jailed} for ten years in [t11 2020] and whose [a58 husband] has been on {v45 hunger strike} outside [a45 the foreign ministry in [p11 Berlin]] since [t12 New Year's Day].

<q19 “[a46 Families] have {v46 begged} [a47 ministers] for years to stop treating each case alone,”> {c15 said} [a48 Rachel Donnelly], who runs [a49 Return Home, a support group]. <q20 “[a2 Tehran] {v54 takes} [a50 hostages] because it works. [a51 Governments] {v47 pay}.”>

In [t13 March 2022], [a1 Britain] {v48 transferred} to [a2 Iran] 390 million pounds that [a1 it] owed for tanks ordered before the [t14 1979] revolution, and [a52 two British-Iranian women] were {v49 freed} on the same day. [a53 Both governments] {c16 denied} <q21 that the payment and the {v50 release} were linked>. [a3 Sadri] was expected to be on the plane, but [a54 guards] took [a3 him] back to [a3 his] cell.

[a55 The opposition Labour Unity Party] {v51 supported} the {v52 recall} but {v53 asked} why it had taken [a56 the government] two weeks, since the death sentence was confirmed on [t15 January 11], to act. <q22 “Words were never going to save [a3 him],”> {c17 said} [a57 [a55 its] foreign affairs spokesman, Imran Malik].

The pound was little changed against the dollar.
---
a1 country GBR GOV Britain
a2 country IRN GOV Iran
a3 person GBR BUS Behrouz Sadri
a4 person GBR GOV British ambassador to Iran
a5 group IRN JUD+GOV five Iranian judges and prison officials
a6 organization IRN JUD Iran's judiciary
a7 organization GBR SPY enemy's spy service
a8 group GBR CVL Sadri's family
a9 person GBR CVL Leila Sadri
a10 organization GBR MED Channel North
a11 group IRN GOV They (Iranian authorities)
a12 person GBR GOV Andrew Whitmore
a13 organization IRN GOV the regime
a14 organization GBR LEG British parliament
a15 organization IRN MIL Revolutionary Guards
a16 person GBR GOV Diana Cartwright
a17 person IRN GOV Mohsen Rahimi
a18 person GBR GOV British official
a19 person IRN GOV Iranian charge d'affaires
a20 organization GBR GOV Cartwright's office
a21 organization IGO IGO European Union
a22 country USA GOV United States
a23 person USA GOV Paul Ketterman
a24 person IRN GOV Hamid Tavakoli
a25 organization IRN JUD independent court
a26 group - CVL a crowd
a27 organization IRN GOV Iranian embassy in London
a29 person IRN CVL Sadri's mother
a30 group GBR GOV British consular staff
a31 organization IRN MED state television
a32 person GBR SPY British agent
a33 group - NGO rights groups
a34 organization - MED Persian-language website
a35 person IRN CVL young woman
a36 organization IRN COP morality police
a37 group IRN CVL four protesters
a38 group IRN CVL at least 480
a39 group - CVL six other holders of European passports
a40 country FRA GOV France
a41 group FRA CVL two French citizens
a42 group FRA CVL French nationals
a43 country DEU GOV Germany
a44 person DEU CVL woman from Cologne
a45 organization DEU GOV German foreign ministry
a46 group - CVL families
a47 group - GOV ministers
a48 person - NGO Rachel Donnelly
a49 organization GBR NGO Return Home
a50 group - CVL hostages
a51 group - GOV governments
a52 group GBR CVL two British-Iranian women
a53 group - GOV =a1+a2 both governments
a54 group IRN GOV guards
a55 organization GBR OPP Labour Unity Party
a56 organization GBR GOV British government
a57 person GBR OPP Imran Malik
a58 person - CVL husband of the woman from Cologne
p1 place GBR - London
p2 place GBR - Manchester
p3 place IRN - Tehran
p4 place IRQ - Iraq
p5 place AFG - Afghanistan
p6 place GBR - England
p7 place IRN - Tehran airport
p8 place IRN - Evin prison
p9 place AUT - Vienna
p10 place DEU - Cologne
p11 place DEU - Berlin
t1 2023-01-24
t2 2023-01-23
t3 2023-01-19
t4 2023-01
t5 1987
t6 1999
t7 2019-08
t8 2023-W03
t9 2023-01-15
t10 2022-09
t11 2020
t12 2023-01-01
t13 2022-03
t14 1979
t15 2023-01-11
q1 mixed source=a6 cue=c2
q2 indirect source=a8 cue=c3
q3 direct source=a9 cue=c4 to=a10
q4 direct source=a9 cue=-
q5 mixed source=a12 cue=c5
q6 indirect source=a12 cue=c6 to=a14
q7 mixed source=a18 cue=c7
q8 indirect source=a20 cue=c18
q9 indirect source=a16 cue=c8 to=a19 via=a20
q10 mixed source=a23 cue=c9
q11 mixed source=a24 cue=c10
q12 direct source=a24 cue=c11
q13 mixed source=a24 cue=v26
q15 indirect source=a33 cue=c12
q16 indirect source=a3 cue=c13
q17 mixed source=a40 cue=c19
q18 indirect source=a40 cue=v41 to=a42
q19 direct source=a48 cue=c15
q20 direct source=a48 cue=-
q21 indirect source=a53 cue=c16 neg
q22 direct source=a57 cue=c17
q24 indirect source=a6 cue=c1
q23 indirect source=a33 cue=c14
v1 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic
v2 ASSAULT execute occurred actor=a2 recip=a3 ctx=legal,human-rights
v3 SANCTION withdraw occurred actor=a1 recip=a2 time=t1 ctx=diplomatic same=v1
v4 SANCTION - occurred actor=a1 recip=a5 time=t1 ctx=legal,human-rights
v5 ASSAULT execute occurred actor=a2 recip=a3 ctx=legal,human-rights same=v2
v6 SANCTION convict occurred actor=a2 recip=a3 ctx=legal,intelligence
v7 ASSAULT execute occurred actor=a2 recip=a3 time=t2 ctx=legal,human-rights same=v2
v8 ASSAULT execute occurred actor=a2 recip=a3 ctx=legal,human-rights same=v2
v9 ASSAULT torture occurred actor=a11 recip=a3 ctx=human-rights
v10 ASSAULT execute occurred actor=a11 recip=a3 ctx=legal,human-rights same=v2
v11 SANCTION - occurred actor=a11 recip=a1 ctx=diplomatic
v12 ACCUSE disapprove occurred actor=a12 recip=a13 ctx=human-rights,diplomatic
v13 ASSAULT execute occurred actor=a13 recip=a3 ctx=human-rights same=v2
v14 SANCTION - hypothetical actor=a1 recip=a15 ctx=terrorism
v15 REQUEST yield occurred actor=a1 recip=a2 ctx=legal,diplomatic
v16 CONSULT phone occurred actor=a16 recip=a17 time=t3 ctx=diplomatic
v17 CONCEDE - occurred actor=a17 time=t3 ctx=legal
v18 ACCUSE disapprove occurred actor=a16 recip=a19 time=t2 ctx=diplomatic
v20 ACCUSE disapprove occurred actor=a21,a22 recip=a2 ctx=human-rights,diplomatic
v21 ASSAULT execute occurred actor=a2 recip=a3 ctx=legal,human-rights same=v2
v22 REJECT - occurred actor=a24 loc=p3 ctx=legal,diplomatic
v23 ACCUSE disapprove occurred actor=a2 recip=a4 time=t4 ctx=diplomatic
v24 PROTEST demo occurred actor=a26 loc=p1 ctx=diplomatic
v25 PROTEST riot negated actor=a26 recip=a27 loc=p1 ctx=diplomatic
v26 THREATEN - occurred actor=a24 recip=a1 ctx=diplomatic,military
v28 COERCE arrest occurred recip=a3 loc=p7 time=t7 ctx=legal
v29 SUPPORT - negated actor=a2 ctx=legal
v30 RETREAT access negated actor=a2 recip=a30 loc=p8 ctx=legal
v31 CONSULT - occurred actor=a3,a32 loc=p9 ctx=intelligence
v32 COERCE - occurred ctx=human-rights
v33 ASSAULT beat occurred recip=a3 loc=p8 ctx=human-rights
v34 ASSAULT execute occurred actor=a2 recip=a3 ctx=legal,human-rights same=v2
v35 PROTEST demo occurred recip=a2 loc=a2 time=t10 ctx=human-rights
v36 COERCE arrest occurred actor=a36 recip=a35 time=t10 ctx=human-rights
v37 ASSAULT execute occurred actor=a2 recip=a37 ctx=legal,human-rights
v38 ASSAULT - occurred recip=a38 ctx=human-rights
v39 COERCE arrest occurred actor=a2 recip=a39 loc=a2 ctx=legal
v41 REQUEST - occurred actor=a40 recip=a42 ctx=diplomatic
v42 REQUEST yield occurred actor=a43 time=t1 ctx=diplomatic
v43 RETREAT release hypothetical actor=a2 recip=a44 ctx=legal
v44 SANCTION convict occurred actor=a2 recip=a44 time=t11 ctx=legal
v45 PROTEST hunger occurred actor=a58 loc=a45 time=t12 ctx=human-rights
v46 REQUEST change occurred actor=a46 recip=a47 ctx=diplomatic
v47 AID - occurred actor=a51 recip=a2 ctx=economic
v48 RETREAT return occurred actor=a1 recip=a2 time=t13 ctx=economic
v49 RETREAT release occurred actor=a2 recip=a52 time=t13 ctx=legal
v50 RETREAT release occurred actor=a2 recip=a52 ctx=legal same=v49
v51 SUPPORT - occurred actor=a55 recip=a56 ctx=diplomatic
v52 SANCTION withdraw occurred actor=a56 ctx=diplomatic same=v1
v53 REQUEST - occurred actor=a55 recip=a56 ctx=diplomatic
v54 ASSAULT abduct occurred actor=a2 recip=a50 ctx=diplomatic
v27 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic same=v20
v55 CONSULT visit negated actor=a30 recip=a3 loc=p8 ctx=legal
