#story r02-045
#date 2018-09-14
#publisher Nile Basin Radio
#kind report
#title [a27 South Sudan]'s [a1 president] and [a2 rebel leader] {v1 sign} peace deal, but {v2 fighting} goes on

[p1 ADDIS ABABA] — [a1 South Sudanese President Garang Deng Mabior] and [a2 rebel leader Thomas Lual Gatkek] {v3 signed} a new peace agreement on [t1 Wednesday], the latest attempt to end a civil {v4 war} between [a3 their forces] that has {v5 killed} [a4 tens of thousands of people] in five years.

[a2 Gatkek] will {v6 return} to [p2 the capital, Juba], as first vice president. Under the {v7 deal}, [a5 the government army] and [a6 the rebels] must {v8 leave} all towns and villages within 90 days and {v9 free} [a7 all prisoners] with the help of [a8 the Red Cross].

<q1 “[a9 We] have {v10 agreed} to forgive each other, and the guns must now fall silent,”> [a1 Mabior] {c1 said} after the ceremony. [a2 Gatkek] {v12 promised} <q2 that [a6 his fighters] would respect the {v13 ceasefire}>.

{v15 Fighting} in the south

But on [t2 Thursday] [a6 the rebels] {v16 accused} [a5 the army] of <q3 {v17 attacking} [a10 two of [a6 their] bases] in [p3 Central Equatoria state]>. <q4 [a12 Twelve fighters] were {v18 killed}>, [a13 rebel spokesman Lam Puok Chol] {c2 said}. [a14 Army spokesman Colonel Akol Majok] {c3 denied} <q5 that [a5 the army] had {v19 attacked}>. <q6 [a6 The rebels] had {v21 fired} first>, [a14 he] {c4 told} [a16 Nile Basin Radio].

<q7 [a19 Soldiers] {v22 stopped} [a18 a U.N. patrol] near the town of [p5 Lainya] and did not {v23 let} [a18 it] pass>, [a17 the United Nations mission in [p4 South Sudan]] {c5 said}. <q8 [a20 More than 800 people], most of [a20 them] women and children, have come to [a21 a U.N. camp] since [t2 Thursday]>, [a17 the mission] {c6 added}.

<q9 [a22 Soldiers] {v24 burned} huts and {v25 raped} [a23 women] on the road>, [a24 three women] who reached the camp {c7 told} [a25 U.N. staff], according to [a26 the Horn News Agency]. [a5 The army] has not commented on the report.

A war of broken promises

[a27 South Sudan] became independent from [a28 Sudan] in [t3 2011]. The {v27 war} began in [t4 December 2013], when [a1 Mabior] {v28 accused} [a2 Gatkek], then [a1 his] deputy, of <q10 planning a {v29 coup}>. [a2 Gatkek] {c10 denied} <q11 {v60 plotting} against [a1 the president]>.

An {v30 agreement} in [t5 August 2015] brought [a2 Gatkek] back to [p2 Juba], with [a29 1,300 of [a2 his] men]. In [t6 July 2016] [a30 the bodyguards of [a9 the two leaders]] {v31 shot} at each other outside [p6 the presidential palace]. [a31 More than 300 people] were {v32 killed} in four days, and [a2 Gatkek] fled on foot to [p7 Congo]. [a32 South Africa] later kept [a2 him] under
house {v34 arrest} for almost two years.

[a33 Sudanese President Omar Khalifa] and [a34 Ugandan President Moses Kato] {v35 pressed} [a9 both men] <q12 to {v36 talk}> [t7 this year]. In [t8 June] [a9 they] {v37 agreed} in [p8 Khartoum] on a {v38 ceasefire}, and [a28 Sudan] {v39 offered} <q13 to {v40 repair} oil wells that were {v41 destroyed} in the {v42 war}>.

[a58 Ethiopian Prime Minister Tesfaye Alemu], who {v62 hosted} the ceremony, {v63 urged} [a9 the two leaders] <q23 not to repeat the {v65 violence} of [t6 2016]>. [a59 The African Union] {v66 promised} <q24 to {v67 send} [a60 observers]>, and [a61 Egypt] {v68 gave} 20 tons of medicine.

Doubts

[a35 The United States], [a36 Britain] and [a37 Norway], which {v43 financed} earlier {v44 talks}, {c11 said} in a joint statement <q14 that [a38 they] would not {v45 give} money for the new government until [a9 the leaders] showed real commitment>. <q15 “[a9 They] can begin with the {v46 release} of [a7 prisoners] and with {v47 access} for [a40 aid workers],”> the {c12 statement} said.
[a35 Washington] imposed an arms {v49 embargo} on [a27 South Sudan] in [t9 February], and [a41 the U.N. Security Council] {v50 did the same} in [t10 July].

[a42 Two smaller rebel groups] {v51 refused} to {v52 sign}. <q16 “This is a {v61 deal} between [a9 two men] about jobs,”> {c13 said} [a43 General Simon Wani of [a44 the Equatoria Salvation Army]]. <q17 “[a44 We] will {v53 defend} [a46 our villages].”>

<q18 [a47 One hundred and seven aid workers] have been {v54 killed} since [t11 2013]>, {c14 according to} [a48 the World Food Program], which {v55 feeds} [a49 2.5 million people] every month. [a50 Its country director, Elena Marchetti], {v56 appealed} to [a51 all armed groups] <q19 to {v57 let} trucks through before the rains end>. <q20 “[a52 Our convoys] are {v58 stopped} at 70 checkpoints between
[p2 Juba] and [p9 Bentiu],”> [a50 she] {c15 said}.

In [a53 the U.N. camp in [p2 Juba]], where [a54 29,000 people] live, the radio reported the {v59 deal} and [a55 some women] danced. <q21 “[a56 I] danced in [t5 2015] too,”> {c16 said} [a56 Mary Nyaluak, a 34-year-old mother of five]. <q22 “[a56 I] will go home when [a57 the soldiers] go home.”>
---
a1 person SSD GOV Garang Deng Mabior
a2 person SSD REB Thomas Lual Gatkek
a3 group SSD MIL+REB their forces
a4 group SSD CVL tens of thousands of people
a5 organization SSD MIL government army
a6 group SSD REB the rebels
a7 group SSD - all prisoners
a8 organization IGO NGO Red Cross
a9 group SSD GOV+REB =a1+a2 the two leaders
a10 organization SSD REB two of their bases
a12 group SSD REB twelve fighters
a13 person SSD REB Lam Puok Chol
a14 person SSD MIL Akol Majok
a16 organization - MED Nile Basin Radio
a17 organization IGO IGO United Nations mission in South Sudan
a18 group IGO IGO U.N. patrol
a19 group SSD MIL soldiers
a20 group SSD CVL more than 800 people
a21 organization IGO IGO U.N. camp
a22 group SSD MIL soldiers
a23 group SSD CVL women
a24 group SSD CVL three women who reached the camp
a25 group IGO IGO U.N. staff
a26 organization - MED Horn News Agency
a27 country SSD GOV South Sudan
a28 country SDN GOV Sudan
a29 group SSD REB 1,300 of his men
a30 group SSD MIL+REB bodyguards of the two leaders
a31 group SSD - more than 300 people
a32 country ZAF GOV South Africa
a33 person SDN GOV Omar Khalifa
a34 person UGA GOV Moses Kato
a35 country USA GOV United States
a36 country GBR GOV Britain
a37 country NOR GOV Norway
a38 group - GOV =a35+a36+a37 they
a40 group - NGO aid workers
a41 organization IGO IGO U.N. Security Council
a42 group SSD REB two smaller rebel groups
a43 person SSD REB Simon Wani
a44 organization SSD REB Equatoria Salvation Army
a46 group SSD CVL our villages
a47 group - NGO one hundred and seven aid workers
a48 organization IGO IGO World Food Program
a49 group SSD CVL 2.5 million people
a50 person - IGO Elena Marchetti
a51 group SSD REB+MIL all armed groups
a52 group IGO IGO our convoys
a53 organization IGO IGO U.N. camp in Juba
a54 group SSD REF 29,000 people
a55 group SSD REF some women
a56 person SSD REF Mary Nyaluak
a57 group SSD MIL soldiers
p1 place ETH - Addis Ababa
p2 place SSD - Juba
p3 place SSD - Central Equatoria state
p4 place SSD - South Sudan
p5 place SSD - Lainya
p6 place SSD - presidential palace
p7 place COD - Congo
p8 place SDN - Khartoum
p9 place SSD - Bentiu
t1 2018-09-12
t2 2018-09-13
t3 2011
t4 2013-12
t5 2015-08
t6 2016-07
t7 2018
t8 2018-06
t9 2018-02
t10 2018-07
t11 2013
q1 direct source=a1 cue=c1
q2 indirect source=a2 cue=v12
q3 indirect source=a6 cue=v16
q4 indirect source=a13 cue=c2
q5 indirect source=a14 cue=c3 neg
q6 indirect source=a14 cue=c4 to=a16
q7 indirect source=a17 cue=c5
q8 indirect source=a17 cue=c6
q9 indirect source=a24 cue=c7 to=a25 via=a26
q10 indirect source=a1 cue=v28
q11 indirect source=a2 cue=c10 neg
q12 indirect source=a33,a34 cue=v35 to=a9
q13 indirect source=a28 cue=v39
q14 indirect source=a38 cue=c11
q15 direct source=a38 cue=c12
q16 direct source=a43 cue=c13
q17 direct source=a43 cue=-
q18 indirect source=a48 cue=c14
q19 indirect source=a50 cue=v56 to=a51
q20 direct source=a50 cue=c15
q21 direct source=a56 cue=c16
q22 direct source=a56 cue=-
v1 SUPPORT - occurred actor=a1,a2 time=t1 ctx=military,diplomatic
v2 ASSAULT - occurred actor=a3 ctx=military
v3 SUPPORT - occurred actor=a1,a2 loc=p1 time=t1 ctx=military,diplomatic same=v1
v4 ASSAULT - occurred actor=a3 ctx=military
v5 ASSAULT - occurred recip=a4 ctx=military same=v4
v6 RETREAT return future actor=a2 loc=p2 ctx=executive
v7 AGREE - occurred actor=a1,a2 ctx=military,diplomatic
v8 RETREAT withdraw future actor=a5,a6 ctx=military
v9 RETREAT release future actor=a5,a6 recip=a7 ctx=military
v10 AGREE - occurred actor=a9 ctx=military,diplomatic same=v7
v12 CONCEDE - occurred actor=a2 ctx=military
v13 RETREAT ceasefire future actor=a6 ctx=military
v15 ASSAULT - occurred ctx=military same=v2
v16 ACCUSE allege occurred actor=a6 recip=a5 time=t2 ctx=military
v17 ASSAULT - occurred actor=a5 recip=a10 loc=p3 ctx=military
v18 ASSAULT - occurred recip=a12 loc=p3 ctx=military same=v17
v19 ASSAULT - negated actor=a5 ctx=military
v21 ASSAULT firearms occurred actor=a6 recip=a5 ctx=military
v22 COERCE restrict occurred actor=a19 recip=a18 loc=p5 ctx=military
v23 RETREAT access negated actor=a19 recip=a18 loc=p5 ctx=military
v24 ASSAULT destroy occurred actor=a22 ctx=human-rights,military
v25 ASSAULT sexual occurred actor=a22 recip=a23 ctx=human-rights,military
v27 ASSAULT - occurred actor=a3 time=t4 ctx=military same=v4
v28 ACCUSE allege occurred actor=a1 recip=a2 time=t4 ctx=executive
v29 COERCE seize hypothetical actor=a2 recip=a1 ctx=executive
v30 AGREE - occurred actor=a9 time=t5 ctx=military,diplomatic
v31 ASSAULT firearms occurred actor=a30 loc=p6 time=t6 ctx=military
v32 ASSAULT firearms occurred recip=a31 loc=p2 time=t6 ctx=military same=v31
v34 COERCE arrest occurred actor=a32 recip=a2 ctx=legal
v35 REQUEST meet occurred actor=a33,a34 recip=a9 time=t7 ctx=diplomatic
v36 CONSULT - hypothetical actor=a9 ctx=diplomatic
v37 AGREE - occurred actor=a9 loc=p8 time=t8 ctx=military
v38 RETREAT ceasefire future actor=a9 ctx=military
v39 AGREE - occurred actor=a28 recip=a27 ctx=resource
v40 AID - hypothetical actor=a28 recip=a27 ctx=resource
v41 ASSAULT destroy occurred ctx=resource,military
v42 ASSAULT - occurred ctx=military same=v4
v43 AID - occurred actor=a35,a36,a37 ctx=economic,diplomatic
v44 CONSULT - occurred actor=a9 ctx=diplomatic
v45 AID - negated actor=a38 recip=a27 ctx=economic
v46 RETREAT release hypothetical actor=a9 recip=a7 ctx=human-rights
v47 RETREAT access hypothetical actor=a9 recip=a40 ctx=disaster
v49 SANCTION - occurred actor=a35 recip=a27 time=t9 ctx=military
v50 SANCTION - occurred actor=a41 recip=a27 time=t10 ctx=military
v51 REJECT yield occurred actor=a42 ctx=military
v52 SUPPORT - negated actor=a42 ctx=military
v53 ASSAULT - future actor=a44 ctx=military
v54 ASSAULT - occurred recip=a47 time=t11 ctx=disaster
v55 AID - occurred actor=a48 recip=a49 ctx=disaster
v56 REQUEST yield occurred actor=a50 recip=a51 ctx=disaster
v57 RETREAT access hypothetical actor=a51 recip=a52 ctx=disaster
v58 COERCE restrict occurred recip=a52 ctx=disaster
v59 AGREE - occurred actor=a9 ctx=military same=v7
v60 COERCE seize negated actor=a2 recip=a1 ctx=executive
a58 person ETH GOV Tesfaye Alemu
a59 organization IGO IGO African Union
a60 group IGO IGO observers
a61 country EGY GOV Egypt
q23 indirect source=a58 cue=v63 to=a9
q24 indirect source=a59 cue=v66
v61 AGREE - occurred actor=a9 ctx=military same=v7
v62 CONSULT third-party occurred actor=a58,a9 loc=p1 time=t1 ctx=diplomatic
v63 REQUEST yield occurred actor=a58 recip=a9 ctx=military
v65 ASSAULT - occurred actor=a9 time=t6 ctx=military
v66 AGREE - occurred actor=a59 ctx=military
v67 AID - future actor=a59 recip=a60 ctx=military
v68 AID - occurred actor=a61 ctx=health
