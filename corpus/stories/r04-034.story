#story r04-034
#date 2023-10-31
#publisher Khyber Crossing News
#kind report
#title [a1 Pakistan] opens camps to {v1 deport} [a2 undocumented Afghans]; [a3 Kabul] {v2 pleads} for more time

[p1 TORKHAM, [a1 Pakistan]] — [a4 Jan Agha] tied two quilts, a cooking pot and a sewing machine to the roof of a truck on [t1 Tuesday] and lifted [a5 [a4 his] six children] on top. [a5 They] were born in [p2 Peshawar]. [a4 He] came there [a4 himself] as a boy, in the arms of [a6 an uncle], when [a7 the Soviet Union] {v3 occupied} [a3 Afghanistan].

<q1 “[a9 A policeman] {c1 said} <q2 go by yourself or [a13 we] will {v4 put} [a4 you] on a bus>. It is better to go by yourself,”> {c2 said} [a4 the 47-year-old bricklayer], who was waiting at [p1 the border post] with [a11 thousands of others].

At midnight a {v5 deadline} ends that [a12 the Pakistani interior minister, Sarwar Khattak], gave [t2 this month] to [a2 1.7 million Afghans without papers]. <q19 From [t3 Wednesday], [a13 police] will {v6 round up} [a2 those] who remain and {v7 hold} [a2 them] in 49 centers until [a2 they] are {v8 expelled}>, [a12 he] {c3 told} [a14 reporters] in [p3 Islamabad]. <q3 “There will be no compromise. [a15 Any Pakistani] who {v9 hides} [a2 them] will be {v10 prosecuted},”> [a12 the minister] {c4 said}.

<q4 [a16 About 140,000 people] have already left since [t4 early October]>, {c5 according to} [a17 the government]. On [t1 Tuesday] alone [a18 20,000] stood in line here and at [p4 Chaman], farther south.

[a17 It] links the step to security. <q6 Of 24 suicide {v12 bombings} [t5 this year], 14 were the work of [a19 Afghans]>, [a12 Khattak] {c6 claimed} on [t6 October 3]. The latest {v14 attack}, on [t7 September 29], {v15 killed} [a20 more than 50 worshippers] in [p5 Mastung]; no one has claimed it. [a1 Pakistan] {v17 accuses} [a22 the authorities in [p6 Kabul]] <q7 of {v18 sheltering} [a23 the Pak Jihad Movement, a militant network] which {v19 broke off} a {v20 truce} in [t8 November 2022]>. [a22 They] {c7 deny} <q8 it>.

<q9 “Whoever has a quarrel with [a22 us] should not take it out on [a24 women and children],”> [a3 Afghanistan]'s [a25 acting defense minister, Mullah Abdul Wakil Noorzai], {c8 said} in an audio message on [t9 Monday]. [a26 [a25 His] colleague for refugees, Hafiz Rahmatullah Zadran], {v21 asked} [a1 Islamabad] <q10 to give [a2 the people] more time>, and {v22 thanked} [a1 it] for four decades of {v23 hospitality}. [a22 Kabul's men] have {v24 set up} a camp on the far side with water, telephone cards and [a28 three doctors].

[a29 The United Nations] and [a30 Western embassies] {v25 urged} [a1 Pakistan] <q11 to {v26 suspend} the plan>. <q12 [a31 Those {v53 sent back}], “including [a32 journalists], [a33 rights activists] and [a34 former soldiers], run a grave risk of {v27 arrest} and {v28 torture},”> {c9 warned} [a35 Hilde Brunner, a spokeswoman for [a36 the U.N. human rights office]], in [p7 Geneva]. Since [a22 the present rulers] {v29 took} [p6 Kabul] in [t10 August 2021], [a66 at least 600,000 Afghans] have crossed into [a1 Pakistan]. [a37 Girls] may not go to secondary school at home.

[a38 The United States] has given [a1 Islamabad] a list of [a39 25,000 people] who once {v30 worked} for [a38 it] and wait for visas. <q13 [a13 Police] have {v31 promised} <q21 not to {v32 touch} [a39 them]>>, [a40 an American diplomat] {c10 said}. But in [p8 Karachi] on [t11 Saturday] <q20 [a41 a former interpreter for [a42 the Marines]] was {v33 taken away} with [a41 his] letter in [a41 his] hand>, [a43 [a41 his] wife] {c14 said}. [a41 He] was {v34 let go} after two nights, for 30,000 rupees.

{v35 Raids} began long before the date. In [p8 Karachi], [a44 lawyer Mohsina Jatoi] {c11 counts} <q14 1,700 {v36 arrests} since [t12 the summer]>; [a45 some of those] {v37 detained} had valid cards. Bulldozers {v38 tore down} [p9 a mud settlement outside [p3 Islamabad]]. [a46 Landlords] were {v39 told} <q15 to throw [a47 tenants] out>. [a44 She] and others have {v40 petitioned} [a48 the Supreme Court], which has yet to set a date.

<q16 “[a49 [a51 My] father] {v41 fought} [a7 the Russians] with [a1 Pakistani] money and [a38 American] rockets. Then [a49 he] was a guest. Now [a50 we] are dirt,”> {c12 said} [a51 Shukria, a student of nursing], at a bus stop in [p2 Peshawar].

[a52 The Human Rights Council of [a1 Pakistan]] {v42 called} the policy <q17 a “collective {v43 punishment}.”> Most [a53 parties] keep quiet. [a54 The caretaker cabinet], in office since [t13 August], is to hold elections in [t14 January], and opinion polls show that the {v45 removals} are liked. Only [a55 the Pashtun Home Party], strong on both sides of the frontier, has {v46 marched} against them, at [p4 Chaman], where [a57 traders] have {v47 sat} on the road since [t15 October 21] because the border may now be crossed only with a passport.

[a58 Iran], with a larger number of Afghans, has stepped up [a58 its] own {v49 deportations} since [t16 September], and [a59 Turkey] {v50 flies home} [a60 several hundred] a week. [a61 The refugee agency in [p7 Geneva]] fears hunger in the winter: [a62 two thirds of the people in [a3 Afghanistan]] already need help, and {v52 grants} from [a63 donors] have been halved. Three earthquakes killed [a64 some 1,500] around [p10 Herat] [t2 this month].

By five o'clock [a4 Jan Agha]'s truck had moved forty meters. [a65 An official] took [a4 his] fingerprints and cut a corner off [a4 his] card. [a5 The children] wanted to know if there is cricket in [p11 Jalalabad].
---
a1 country PAK GOV Pakistan
a2 group AFG REF undocumented Afghans
a3 country AFG GOV Afghanistan
a4 person AFG REF Jan Agha
a5 group AFG REF Jan Agha's six children
a6 person AFG REF Jan Agha's uncle
a7 country RUS GOV Soviet Union
a9 person PAK COP a policeman
a11 group AFG REF thousands of others
a12 person PAK GOV Sarwar Khattak
a13 group PAK COP Pakistani police
a14 group - MED reporters
a15 group PAK CVL any Pakistani
a16 group AFG REF about 140,000 people
a17 organization PAK GOV Pakistani government
a18 group AFG REF 20,000
a19 group AFG - Afghans
a20 group PAK REL more than 50 worshippers
a22 group AFG GOV authorities in Kabul
a23 organization PAK REB Pak Jihad Movement
a24 group AFG REF women and children
a25 person AFG GOV Abdul Wakil Noorzai
a26 person AFG GOV Rahmatullah Zadran
a28 group AFG HLH three doctors
a29 organization IGO IGO United Nations
a30 group - GOV Western embassies
a31 group AFG REF those sent back
a32 group AFG MED journalists
a33 group AFG NGO rights activists
a34 group AFG ELI former soldiers
a35 person IGO IGO Hilde Brunner
a36 organization IGO IGO U.N. human rights office
a37 group AFG CVL girls
a38 country USA GOV United States
a39 group AFG REF 25,000 people
a40 person USA GOV American diplomat
a41 person AFG REF former interpreter
a42 organization USA MIL the Marines
a43 person AFG REF interpreter's wife
a44 person PAK OTH Mohsina Jatoi
a45 group AFG REF some of the detained
a46 group PAK CVL landlords
a47 group AFG REF tenants
a48 organization PAK JUD Supreme Court
a49 person AFG REF Shukria's father
a50 group AFG REF we (Afghans)
a51 person AFG REF Shukria
a52 organization PAK NGO Human Rights Council of Pakistan
a53 group PAK PTY parties
a54 organization PAK GOV caretaker cabinet
a55 organization PAK PTY Pashtun Home Party
a57 group PAK BUS traders
a58 country IRN GOV Iran
a59 country TUR GOV Turkey
a60 group AFG REF several hundred
a61 organization IGO IGO refugee agency in Geneva
a62 group AFG CVL two thirds of the people
a63 group - GOV donors
a64 group AFG CVL some 1,500
a65 person PAK GOV an official
a66 group AFG REF 600,000 Afghans
p1 place PAK - Torkham
p2 place PAK - Peshawar
p3 place PAK - Islamabad
p4 place PAK - Chaman
p5 place PAK - Mastung
p6 place AFG - Kabul
p7 place CHE - Geneva
p8 place PAK - Karachi
p9 place PAK - mud settlement
p10 place AFG - Herat
p11 place AFG - Jalalabad
t1 2023-10-31
t2 2023-10
t3 2023-11-01
t4 2023-10
t5 2023
t6 2023-10-03
t7 2023-09-29
t8 2022-11
t9 2023-10-30
t10 2021-08
t11 2023-10-28
t12 2023
t13 2023-08
t14 2024-01
t15 2023-10-21
t16 2023-09
q1 direct source=a4 cue=c2
q2 indirect source=a9 cue=c1 to=a4 via=a4
q3 direct source=a12 cue=c4 to=a14
q4 indirect source=a17 cue=c5
q6 indirect source=a12 cue=c6
q7 indirect source=a1 cue=v17
q8 indirect source=a22 cue=c7 neg
q9 direct source=a25 cue=c8
q10 indirect source=a26 cue=v21 to=a1
q11 indirect source=a29,a30 cue=v25 to=a1
q12 mixed source=a35 cue=c9
q13 indirect source=a40 cue=c10
q14 indirect source=a44 cue=c11
q15 indirect source=- cue=v39 to=a46
q16 direct source=a51 cue=c12
q17 mixed source=a52 cue=v42
q19 indirect source=a12 cue=c3 to=a14
q20 indirect source=a43 cue=c14
q21 indirect source=a13 cue=v31
v1 COERCE deport future actor=a1 recip=a2 ctx=migration
v2 REQUEST yield occurred actor=a3 recip=a1 ctx=migration
v3 ASSAULT - occurred actor=a7 recip=a3 ctx=military
v4 COERCE deport hypothetical actor=a13 recip=a4 loc=p2 ctx=migration
v5 THREATEN expel occurred actor=a12 recip=a2 time=t2 ctx=migration
v6 COERCE arrest future actor=a13 recip=a2 time=t3 ctx=migration
v7 COERCE arrest future actor=a13 recip=a2 time=t3 ctx=migration same=v6
v8 COERCE deport future actor=a13 recip=a2 ctx=migration same=v1
v9 AID - hypothetical actor=a15 recip=a2 ctx=migration
v10 ACCUSE allege hypothetical recip=a15 ctx=legal,migration
v12 ASSAULT suicide-attack occurred actor=a19 loc=a1 time=t5 ctx=terrorism
v14 ASSAULT - occurred loc=p5 time=t7 ctx=terrorism
v15 ASSAULT - occurred recip=a20 loc=p5 time=t7 ctx=terrorism same=v14
v17 ACCUSE disapprove occurred actor=a1 recip=a22 ctx=terrorism
v18 AID - occurred actor=a22 recip=a23 ctx=terrorism
v19 ASSAULT - occurred actor=a23 time=t8 ctx=terrorism
v20 RETREAT ceasefire negated actor=a23 time=t8 ctx=terrorism
v21 REQUEST yield occurred actor=a26 recip=a1 ctx=migration same=v2
v22 SUPPORT - occurred actor=a26 recip=a1 ctx=migration
v23 AID - occurred actor=a1 recip=a2 ctx=migration
v24 AID - occurred actor=a22 recip=a11 ctx=migration
v25 REQUEST yield occurred actor=a29,a30 recip=a1 ctx=migration
v26 CONCEDE - hypothetical actor=a1 ctx=migration
v27 COERCE arrest hypothetical actor=a22 recip=a31 loc=a3 ctx=human-rights
v28 ASSAULT torture hypothetical actor=a22 recip=a31 loc=a3 ctx=human-rights
v29 COERCE seize occurred actor=a22 loc=p6 time=t10 ctx=military,executive
v30 COOPERATE - occurred actor=a39,a38 ctx=military
v31 CONCEDE - occurred actor=a13 recip=a39 ctx=migration
v32 COERCE arrest negated actor=a13 recip=a39 ctx=migration
v33 COERCE arrest occurred actor=a13 recip=a41 loc=p8 time=t11 ctx=migration
v34 RETREAT release occurred actor=a13 recip=a41 loc=p8 ctx=migration
v35 COERCE - occurred actor=a13 ctx=migration
v36 COERCE arrest occurred actor=a13 loc=p8 time=t12 ctx=migration
v37 COERCE arrest occurred actor=a13 recip=a45 loc=p8 ctx=migration same=v36
v38 ASSAULT destroy occurred loc=p9 ctx=migration
v39 REQUEST - occurred recip=a46 ctx=migration
v40 ACCUSE allege occurred actor=a44 recip=a17 ctx=legal,migration
v41 ASSAULT - occurred actor=a49 recip=a7 ctx=military
v42 ACCUSE disapprove occurred actor=a52 recip=a17 ctx=human-rights,migration
v43 SANCTION - occurred actor=a17 recip=a2 ctx=human-rights,migration
v45 COERCE deport future actor=a1 recip=a2 ctx=migration same=v1
v46 PROTEST demo occurred actor=a55 loc=p4 ctx=migration
v47 PROTEST obstruct occurred actor=a57 loc=p4 time=t15 ctx=migration,economic
v49 COERCE deport occurred actor=a58 time=t16 ctx=migration
v50 COERCE deport occurred actor=a59 recip=a60 ctx=migration
v52 AID - occurred actor=a63 recip=a62 ctx=economic
v53 COERCE deport future actor=a1 recip=a31 ctx=migration same=v1
