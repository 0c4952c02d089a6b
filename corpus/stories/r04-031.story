#story r04-031
#date 2017-09-07
#publisher Tonle Sap Chronicle
#kind report
#title [a1 Cambodia] {v1 charges} [a2 opposition chief] with treason; [a3 deputies] flee, newspaper closes

[p1 PHNOM PENH] — <q19 [a1 Cambodian authorities] have {v3 charged} [a2 opposition leader Som Vichea] with treason over a plot [a2 he] is said to have made with [a5 the United States]>, [a6 a court] {c14 announced}, and [a3 about half of [a37 [a2 his] party]'s 55 lawmakers] had left [a1 the country] by [t1 Thursday] for fear of {v4 arrest}.

[a2 Vichea], 64, was {v5 taken} from [a2 his] home after midnight on [t2 Sunday] by [a8 more than 100 policemen] and is in a prison near the border with [p3 Vietnam]. If {v6 convicted}, [a2 he] faces up to 30 years. [a9 Prime Minister Chea Sovannarith], in power since [t3 1985], will seek another term in [t4 July next year].

The {v8 accusation} rests on a video of a speech [a2 Vichea] gave in [p4 Melbourne] in [t5 2013]. In it, [a2 he] {c12 tells} [a10 supporters] <q1 that [a11 American experts] had advised [a2 him] on how to build a movement from below>. <q2 “It is a secret plan with [a12 foreigners]. [a9 I] will not leave [a1 the country] to [a13 traitors],”> [a9 Sovannarith] {c1 told} [a14 garment workers] on [t6 Wednesday].

<q3 “[a1 They] have played four seconds of forty minutes,”> {c2 said} [a2 Vichea]'s [a16 daughter, Som Monika], who spoke from [p5 Washington]. <q4 “[a2 [a16 My] father] {v9 urged} people <q5 to vote>. Since when is that treason?”>

[a17 The American ambassador, Walter Haynes], {v11 rejected} the {v12 charge} as <q21 “absurd”> and {v13 called for} [a2 Vichea]'s {v14 release}. [a5 The United States], [a18 the European Union] and [a19 Australia] have all {v15 criticized} the {v16 detention}. [a20 China], which has given [a1 Cambodia] billions in {v18 loans}, took another line. <q6 “[a20 We] {v19 support} the efforts of [a1 Cambodia] to protect [a1 its] stability,”> [a21 Foreign Ministry spokesman Luo Jing] {c3 told} [a22 reporters] in [p6 Beijing].

The {v20 crackdown} has gathered speed for a month. [a1 The government] {v21 expelled} [a23 the Democracy Bridge Institute, an American organization] that trained candidates of every color, on [t7 August 23], and gave [a24 [a23 its] foreign staff] a week to leave. [a25 Fifteen radio stations] that rented time to [a26 U.S.-funded broadcasters] were {v23 shut}. On [t8 Monday], [a27 the English-language Mekong Morning] printed [a27 its] last issue after [a28 the tax department] {v24 demanded} $6.3 million.

<q7 “Descent into dictatorship,”> {c13 read} the headline. <q8 “There was never a bill with a calculation on it. There was a deadline,”> {c4 said} [a27 the paper]'s [a30 publisher, Deborah Kessel], whose [a31 husband] is {v26 barred} from leaving.

[a32 Deputy leader Mey Sokhom] got a telephone call on [t9 Tuesday] from [a33 a friend in [a34 the police]] and took a taxi to [p7 Thailand]. <q9 “If [a32 I] stay, [a32 I] am silent in a cell. Outside [a32 I] can {v27 ask} [a35 the world] <q10 to act>,”> [a32 she] {c5 said} by telephone. [a32 She] wants [a18 Brussels] to {v29 suspend} the trade preferences under which Cambodian shoes and shirts enter [p8 Europe] free of duty, a step that [a36 union leaders] {v31 oppose}.

[a37 The National Renewal Party] was born in [t10 2012] from [a38 two smaller groups] that joined forces. In an election a year later [a37 it] came close to winning. [a39 Tens of thousands] {v33 marched} for months against what [a39 they] {c6 said} was <q11 fraud>, until, in [t11 January 2014], [a40 military police] {v34 shot dead} [a41 four striking workers] on [p12 Veng Sreng Street]. [a42 [a37 Its] first president, Prak Rithy], has been in [p9 Paris] since [t12 2015], when [a6 a court] {v35 sentenced} [a42 him] for defamation. [a43 Parliament] in [t13 February] passed a law allowing [a44 judges] to {v36 dissolve} [a45 any party] whose chief has a record, and [a42 he] {v37 stepped down} so that the others could go on.

[a46 Ruling party spokesman Sok Chanthy] {v38 told} [a37 the party] on [t6 Wednesday] <q12 to pick yet another head> or be {v39 dissolved}. [a37 It] {v40 refused}. <q13 “[a2 Vichea] is [a37 our] president, in prison or out of it,”> [a32 Sokhom] {c7 said}.

In [p10 Kampong Cham], where [a37 the Renewal Party] won the local vote in [t14 June], [a48 the commune chief] now sleeps at a pagoda. [a49 Soldiers] came twice and {v41 asked} <q14 for lists>. <q15 “[a50 People] greet [a48 me] with the eyes only,”> [a48 he] {c8 said}.

<q20 [a51 The United Nations special rapporteur, Ingeborg Falk], {v43 criticized} the {v44 arrest} and {v45 asked} <q16 to {v46 visit} [a2 the prisoner]>>, [a52 the U.N. human rights office] {c15 said}. The {v55 request} has not been answered. [a53 [a2 His] lawyers] saw [a2 him] on [t6 Wednesday] for thirty minutes, in the presence of [a54 guards]. [a43 The National Assembly] on [t8 Monday] voted to let the {v48 prosecution} go ahead, although [a2 he] has immunity; [a37 the opposition] {v49 boycotted} the session.

[a5 Washington] {v53 bombed} [p11 eastern Cambodia] in the [t15 1970s], and [a9 Sovannarith] brings that up at almost every meeting. In [t16 January] [a9 he] {v50 called off} a joint military {v51 exercise} with [a5 the Americans], and in [t17 April] [a56 a U.S. Navy construction unit] was {v54 sent home} from schools [a56 it] was building. Two {v52 drills} with [a57 the Chinese army] have been held since [t18 December].

<q17 “[a9 He] looks at the numbers from [t14 June] and at who would stop [a9 him]. And nobody would,”> {c10 said} [a59 Laurent Maziere, a historian in [p9 Paris]].

Garment exports grew 5 percent in the first half. [a60 The central bank] {c11 said} <q18 deposits were stable>.
---
a1 country KHM GOV Cambodia
a2 person KHM OPP Som Vichea
a3 group KHM OPP+LEG half of the opposition lawmakers
a5 country USA GOV United States
a6 organization KHM JUD Cambodian court
a8 group KHM COP more than 100 policemen
a9 person KHM GOV Chea Sovannarith
a10 group KHM OPP supporters
a11 group USA - American experts
a12 group - - foreigners
a13 group KHM - traitors
a14 group KHM LAB garment workers
a16 person KHM CVL Som Monika
a17 person USA GOV Walter Haynes
a18 organization IGO IGO European Union
a19 country AUS GOV Australia
a20 country CHN GOV China
a21 person CHN GOV Luo Jing
a22 group - MED reporters
a23 organization USA NGO Democracy Bridge Institute
a24 group USA NGO institute's foreign staff
a25 group KHM MED fifteen radio stations
a26 group USA MED U.S.-funded broadcasters
a27 organization KHM MED Mekong Morning
a28 organization KHM GOV tax department
a30 person - MED Deborah Kessel
a31 person - CVL Kessel's husband
a32 person KHM OPP Mey Sokhom
a33 person KHM COP a friend in the police
a34 organization KHM COP Cambodian police
a35 group - - the world
a36 group KHM LAB union leaders
a37 organization KHM OPP National Renewal Party
a38 group KHM OPP two smaller groups
a39 group KHM CVL tens of thousands
a40 group KHM MIL military police
a41 group KHM LAB four striking workers
a42 person KHM OPP Prak Rithy
a43 organization KHM LEG Cambodian parliament
a44 group KHM JUD judges
a45 group KHM PTY any party
a46 person KHM PTY Sok Chanthy
a48 person KHM OPP commune chief
a49 group KHM MIL soldiers
a50 group KHM CVL people
a51 person IGO IGO Ingeborg Falk
a52 organization IGO IGO U.N. human rights office
a53 group KHM OTH Vichea's lawyers
a54 group KHM GOV guards
a56 organization USA MIL U.S. Navy construction unit
a57 organization CHN MIL Chinese army
a59 person FRA EDU Laurent Maziere
a60 organization KHM BUS central bank
p1 place KHM - Phnom Penh
p3 place VNM - Vietnam
p4 place AUS - Melbourne
p5 place USA - Washington
p6 place CHN - Beijing
p7 place THA - Thailand
p8 place - - Europe
p9 place FRA - Paris
p10 place KHM - Kampong Cham
p11 place KHM - eastern Cambodia
p12 place KHM - Veng Sreng Street
t1 2017-09-07
t2 2017-09-03
t3 1985
t4 2018-07
t5 2013
t6 2017-09-06
t7 2017-08-23
t8 2017-09-04
t9 2017-09-05
t10 2012
t11 2014-01
t12 2015
t13 2017-02
t14 2017-06
t15 1970/1979
t16 2017-01
t17 2017-04
t18 2016-12
q1 indirect source=a2 cue=c12 to=a10
q2 direct source=a9 cue=c1 to=a14
q3 direct source=a16 cue=c2
q4 direct source=a16 cue=-
q5 indirect source=a2 cue=v9
q6 direct source=a21 cue=c3 to=a22
q7 direct source=a27 cue=c13
q8 direct source=a30 cue=c4
q9 direct source=a32 cue=c5
q10 indirect source=a32 cue=v27 to=a35
q11 indirect source=a39 cue=c6
q12 indirect source=a46 cue=v38 to=a37
q13 direct source=a32 cue=c7
q14 indirect source=a49 cue=v41
q15 direct source=a48 cue=c8
q16 indirect source=a51 cue=v45
q17 direct source=a59 cue=c10
q18 indirect source=a60 cue=c11
q19 indirect source=a6 cue=c14
q21 mixed source=a17 cue=v11
q20 indirect source=a52 cue=c15
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal
v3 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal same=v1
v4 COERCE arrest hypothetical actor=a1 recip=a3 ctx=legal
v5 COERCE arrest occurred actor=a8 recip=a2 time=t2 ctx=legal
v6 SANCTION convict hypothetical recip=a2 ctx=legal
v8 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal same=v1
v9 REQUEST change occurred actor=a2 ctx=election
v11 REJECT - occurred actor=a17 ctx=legal,diplomatic
v12 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal same=v1
v13 REQUEST yield occurred actor=a17 ctx=legal
v14 RETREAT release hypothetical actor=a1 recip=a2 ctx=legal
v15 ACCUSE disapprove occurred actor=a5,a18,a19 ctx=human-rights
v16 COERCE arrest occurred actor=a1 recip=a2 ctx=human-rights same=v5
v18 AID - occurred actor=a20 recip=a1 ctx=economic
v19 SUPPORT - occurred actor=a20 recip=a1 loc=p6 ctx=diplomatic
v20 COERCE restrict occurred actor=a1 ctx=human-rights,media
v21 SANCTION expel occurred actor=a1 recip=a23 time=t7 ctx=diplomatic
v23 COERCE censor occurred recip=a25 ctx=media
v24 REQUEST - occurred actor=a28 recip=a27 ctx=media,economic
v26 COERCE ban occurred recip=a31
v27 REQUEST change hypothetical actor=a32 recip=a35 ctx=diplomatic
v29 SANCTION discontinue hypothetical actor=a18 recip=a1 ctx=economic
v31 REJECT - occurred actor=a36 ctx=economic
v33 PROTEST demo occurred actor=a39 ctx=election
v34 ASSAULT firearms occurred actor=a40 recip=a41 loc=p12 time=t11 ctx=human-rights
v35 SANCTION convict occurred actor=a6 recip=a42 time=t12 ctx=legal
v36 COERCE ban hypothetical actor=a44 recip=a45 ctx=legal
v37 RETREAT resign occurred actor=a42 ctx=legal
v38 REQUEST yield occurred actor=a46 recip=a37 time=t6 ctx=legal
v39 COERCE ban hypothetical recip=a37 ctx=legal
v40 REJECT yield occurred actor=a37 recip=a46 ctx=legal
v41 REQUEST - occurred actor=a49 recip=a48 loc=p10
v43 ACCUSE disapprove occurred actor=a51 recip=a1 ctx=human-rights
v44 COERCE arrest occurred actor=a1 recip=a2 ctx=human-rights same=v5
v45 REQUEST meet occurred actor=a51 recip=a1 ctx=human-rights
v46 CONSULT visit hypothetical actor=a51 recip=a2 ctx=human-rights
v48 ACCUSE allege occurred recip=a2 ctx=legal same=v1
v49 PROTEST boycott occurred actor=a37 recip=a43 time=t8 ctx=legislative
v50 SANCTION discontinue occurred actor=a9 recip=a5 time=t16 ctx=military
v51 COOPERATE - negated actor=a9,a5 time=t16 ctx=military
v52 COOPERATE - occurred actor=a1,a57 time=t18 ctx=military
v53 ASSAULT aerial occurred actor=a5 loc=p11 time=t15 ctx=military
v54 SANCTION expel occurred actor=a1 recip=a56 time=t17 ctx=military
v55 REQUEST meet occurred actor=a51 ctx=human-rights same=v45
