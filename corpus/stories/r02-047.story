#story r02-047
#date 2018-04-11
#publisher Meridian Radio News
#kind report
#title [a1 US president] {v1 threatens} [a2 Syria] with missiles after suspected gas {v2 attack}

[p1 BEIRUT] — [a1 U.S. President Robert Haldane] {v3 threatened} on [t1 Wednesday] <q1 to {v4 fire} missiles at [a2 Syria]>, four days after a suspected chemical {v5 attack} near [p2 Damascus] that {v6 killed} [a3 dozens of people]. [a4 Russia], [a2 Syria]'s main ally, {v7 warned} <q2 that [a4 it] would {v8 shoot down} any missile and {v9 hit} the ships or planes that {v34 fired} it>.

<q3 “[a4 Russia] {c1 says} <q4 [a4 it] will {v10 shoot down} [a29 our] missiles>. Get ready, because they will be {v11 coming},”> [a1 Haldane] {c2 wrote} on social media. <q5 “[a4 You] should not be partners with [a6 a man] who {v12 kills} [a7 [a6 his] people] with gas.”>

[a8 The White House] {c3 said} hours later <q6 that no decision had been made>. <q7 [a1 Haldane] {v13 spoke} by phone with [a9 French President Gaspard Mallet] and [a10 British Prime Minister Joan Tilbury], and [a11 the three leaders] {v14 agreed} to answer together>, [a12 spokeswoman Denise Porter] {c4 told} [a13 reporters].

The {v15 attack} in [p3 Douma]

<q8 [a14 Helicopters] {v16 dropped} barrels of chlorine and perhaps a nerve gas on [p3 Douma] on [t2 Saturday night]>, {c5 according to} [a15 the Civil Rescue Corps], which works in areas held by [a16 rebels]. <q9 [a17 Forty-three people] were found dead in cellars>, [a15 it] {c6 said}. <q10 [a18 More than 500 patients] had signs of {v17 poisoning}>, [a19 the World Health Organization] {c7 said} on [t1 Wednesday], <q10 and [a20 [a19 its] staff] must be {v18 allowed} into the town at once>.

[a2 The Syrian government] {c8 denies} <q11 {v19 using} gas>. [a4 Moscow] {c9 says} <q12 [a16 the rebels] made the videos>. <q13 “[a22 Our experts] found no trace of chlorine,”> [a23 Russian Foreign Minister Igor Latyshev] {c10 said}. [a24 The Organization for the Prohibition of Chemical Weapons] is sending [a25 a team] to {v22 investigate}, after [a2 Syria] and [a4 Russia] {v23 invited} [a24 it].

At [a26 the United Nations]

[a27 The Security Council] failed on [t3 Tuesday] to {v24 agree} on a body that would find out who was responsible. [a4 Russia] {v25 vetoed} [a29 an American] draft, [a4 its] 12th {v26 veto} on [a2 Syria] since the {v27 war} between [a2 the government] and [a16 the rebels] began in [t4 2011]. [a30 Bolivia] {v28 voted} against it too, and [a31 China] abstained. [a32 U.S. Ambassador Gloria Hendricks] {v29 accused} [a4 Russia] of <q14 {v30 protecting} “[a6 a monster]”>.

<q15 “[a36 I] {v31 ask} [a29 you] once more <q16 to {v32 give up} the plans [a29 you] are now making>,”> {c11 said} [a36 Russian Ambassador Lev Morozov]. <q17 “[a29 You] will bear responsibility for any {v33 attack}.”>

[a37 U.N. Secretary-General Alvaro Montoya] {v35 telephoned} [a38 the ambassadors of the five permanent members] and {v36 appealed} to [a38 them] <q18 to “avoid a situation getting out of control”>.

{v37 Evacuation}

In [p3 Douma] itself, [a39 the last rebel group, the Eastern Sword Brigade], {v38 agreed} on [t5 Sunday] to {v39 leave}. <q19 [a40 More than 3,600 fighters and members of [a40 their] families] have {v40 gone} in buses to [p4 the north]>, [a41 Syrian state television] {c12 reported}. [a39 The group] {v41 freed} [a42 about 200 prisoners] under the {v42 deal}, which [a43 Russian officers] {v43 negotiated}. <q20 [a44 Russian military police]
will {v44 enter} the town on [t6 Thursday]>, {c13 according to} [a45 the Russian Defense Ministry].

The {v45 fall} of [p3 Douma] would end a {v46 siege} of five years. Since [t7 February] [a46 government forces], {v47 helped} by [a4 Russian] planes, have {v48 retaken} the whole of [p5 Eastern Ghouta]. <q21 The {v49 offensive} {v50 killed} [a47 more than 1,600 civilians]>, {c14 says} [a48 the London-based Syria War Observatory].

Preparations

[a49 A U.S. Navy destroyer] {v51 left} [p6 Cyprus] for [p7 the Syrian coast] on [t8 Monday], and [a50 a carrier group] is to {v52 follow}. [a51 The European air safety agency] {c22 advised} [a52 airlines] <q22 to be careful in [p8 the eastern Mediterranean] for 72 hours>. <q23 [a53 Syrian troops] have {v54 pulled out} of [p9 several air bases]>, {c15 according to} [a48 the observatory]. <q30 [a54 Israel] {v55 bombed} [p10 the T4 base] on [t8 Monday] and {v69 killed} [a56 14 people], including [a55 seven Iranians]>, [a4 Russia] and [a2 Syria] {c16 said}. [a57 An adviser to [a58 Iran]'s supreme leader] {v56 promised} <q24 that this would not go “without an {v57 answer}”>. [a54 Israel] did not comment.

[a10 Tilbury] called [a59 [a10 her] cabinet] to an urgent {v58 meeting} on [t6 Thursday]. [a60 The leader of [a61 the Labour Alliance], [a71 Britain]'s main opposition party], {v59 demanded} <q25 that [a62 parliament] vote first>. [a63 German Chancellor Birgit Rohde] {v61 ruled out} taking part in {v62 strikes} but {c18 said} <q26 [a64 her country] {v63 supported} a clear signal>. [a65 Turkey] {v64 urged} [a66 both powers] <q27 to stop a “street fight”>.

<q28 A {v65 strike} is likely before [t10 the weekend]>, {c19 said} [a67 Colonel Peter Rusk, a retired U.S. Air Force officer now at [a69 the Baltimore Defense Institute]]. <q29 “The question is not whether [a29 they] {v66 hit} something but whether [a4 the Russians] are standing next to it,”> [a67 he] {c20 said}. In [t9 April 2017] [a29 the United States] {v67 fired} 59 missiles at [p11 a Syrian air base] after a sarin
{v68 attack} in [p12 Khan Sheikhoun].
---
a1 person USA GOV Robert Haldane
a2 country SYR GOV Syria
a3 group SYR CVL dozens of people
a4 country RUS GOV Russia
a6 person SYR GOV Syrian president
a7 group SYR CVL his people
a8 organization USA GOV White House
a9 person FRA GOV Gaspard Mallet
a10 person GBR GOV Joan Tilbury
a11 group - GOV =a1+a9+a10 the three leaders
a12 person USA GOV Denise Porter
a13 group - MED reporters
a14 group SYR MIL helicopters
a15 organization SYR NGO Civil Rescue Corps
a16 group SYR REB rebels
a17 group SYR CVL forty-three people
a18 group SYR CVL more than 500 patients
a19 organization IGO IGO+HLH World Health Organization
a20 group IGO IGO+HLH WHO staff
a22 group RUS GOV our experts
a23 person RUS GOV Igor Latyshev
a24 organization IGO IGO Organization for the Prohibition of Chemical Weapons
a25 group IGO IGO team
a26 organization IGO IGO United Nations
a27 organization IGO IGO Security Council
a29 country USA GOV United States
a30 country BOL GOV Bolivia
a31 country CHN GOV China
a32 person USA GOV Gloria Hendricks
a36 person RUS GOV Lev Morozov
a37 person IGO IGO Alvaro Montoya
a38 group - GOV ambassadors of the five permanent members
a39 organization SYR REB Eastern Sword Brigade
a40 group SYR REB+CVL more than 3,600 fighters and families
a41 organization SYR MED+GOV Syrian state television
a42 group SYR CVL about 200 prisoners
a43 group RUS MIL Russian officers
a44 group RUS MIL Russian military police
a45 organization RUS GOV+MIL Russian Defense Ministry
a46 group SYR MIL government forces
a47 group SYR CVL more than 1,600 civilians
a48 organization GBR NGO Syria War Observatory
a49 organization USA MIL U.S. Navy destroyer
a50 group USA MIL carrier group
a51 organization IGO IGO European air safety agency
a52 group - BUS airlines
a53 group SYR MIL Syrian troops
a54 country ISR GOV Israel
a55 group IRN MIL seven Iranians
a57 person IRN GOV adviser to Iran's supreme leader
a58 country IRN GOV Iran
a59 organization GBR GOV cabinet
a60 person GBR OPP leader of the Labour Alliance
a61 organization GBR OPP+PTY Labour Alliance
a62 organization GBR LEG parliament
a63 person DEU GOV Birgit Rohde
a64 country DEU GOV Germany
a65 country TUR GOV Turkey
a66 group - GOV both powers
a67 person USA ELI Peter Rusk
a69 organization USA EDU Baltimore Defense Institute
a71 country GBR GOV Britain
a56 group - MIL 14 people
p1 place LBN - Beirut
p2 place SYR - Damascus
p3 place SYR - Douma
p4 place SYR - north of Syria
p5 place SYR - Eastern Ghouta
p6 place CYP - Cyprus
p7 place SYR - Syrian coast
p8 place - - eastern Mediterranean
p9 place SYR - several air bases
p10 place SYR - T4 base
p11 place SYR - Syrian air base
p12 place SYR - Khan Sheikhoun
t1 2018-04-11
t2 2018-04-07
t3 2018-04-10
t4 2011
t5 2018-04-08
t6 2018-04-12
t7 2018-02
t8 2018-04-09
t9 2017-04
q1 indirect source=a1 cue=v3
q2 indirect source=a4 cue=v7
q3 direct source=a1 cue=c2
q4 indirect source=a4 cue=c1
q5 direct source=a1 cue=-
q6 indirect source=a8 cue=c3
q7 indirect source=a12 cue=c4 to=a13
q8 indirect source=a15 cue=c5
q9 indirect source=a15 cue=c6
q10 indirect source=a19 cue=c7
q11 indirect source=a2 cue=c8 neg
q12 indirect source=a4 cue=c9
q13 direct source=a23 cue=c10
q14 mixed source=a32 cue=v29
q15 direct source=a36 cue=c11
q16 indirect source=a36 cue=v31 to=a29
q17 direct source=a36 cue=-
q18 mixed source=a37 cue=v36 to=a38
q19 indirect source=a41 cue=c12
q20 indirect source=a45 cue=c13
q21 indirect source=a48 cue=c14
q22 indirect source=a51 cue=c22 to=a52
q23 indirect source=a48 cue=c15
q24 mixed source=a57 cue=v56
q25 indirect source=a60 cue=v59
q26 indirect source=a63 cue=c18
q27 mixed source=a65 cue=v64 to=a66
q28 indirect source=a67 cue=c19
q29 direct source=a67 cue=c20
q30 indirect source=a4,a2 cue=c16
v1 THREATEN violence occurred actor=a1 recip=a2 time=t1 ctx=military
v2 ASSAULT unconventional occurred time=t2 ctx=military
v3 THREATEN violence occurred actor=a1 recip=a2 time=t1 ctx=military same=v1
v4 ASSAULT aerial hypothetical actor=a1 recip=a2 ctx=military
v5 ASSAULT unconventional occurred recip=a3 loc=p2 time=t2 ctx=military same=v2
v6 ASSAULT unconventional occurred recip=a3 loc=p2 time=t2 ctx=military same=v2
v7 THREATEN violence occurred actor=a4 recip=a1 ctx=military
v8 ASSAULT destroy hypothetical actor=a4 ctx=military
v9 ASSAULT - hypothetical actor=a4 ctx=military
v10 ASSAULT destroy hypothetical actor=a4 recip=a29 ctx=military same=v8
v11 ASSAULT aerial future actor=a1 recip=a2 ctx=military
v12 ASSAULT unconventional occurred actor=a6 recip=a7 ctx=military same=v2
v13 CONSULT phone occurred actor=a1,a9,a10 ctx=diplomatic
v14 AGREE - occurred actor=a11 ctx=diplomatic,military
v15 ASSAULT unconventional occurred loc=p3 time=t2 ctx=military same=v2
v16 ASSAULT unconventional occurred actor=a14 loc=p3 time=t2 ctx=military same=v2
v17 ASSAULT unconventional occurred recip=a18 loc=p3 ctx=military same=v2
v18 RETREAT access hypothetical recip=a20 loc=p3 ctx=health
v19 ASSAULT unconventional negated actor=a2 ctx=military
v22 ACCUSE investigate future actor=a25 ctx=military
v23 AGREE - occurred actor=a2,a4 recip=a24 ctx=diplomatic
v24 AGREE - negated actor=a27 time=t3 ctx=diplomatic
v25 REJECT - occurred actor=a4 recip=a29 time=t3 ctx=diplomatic
v26 REJECT - occurred actor=a4 recip=a29 time=t3 ctx=diplomatic same=v25
v27 ASSAULT - occurred actor=a2,a16 time=t4 ctx=military
v28 REJECT - occurred actor=a30 recip=a29 time=t3 ctx=diplomatic
v29 ACCUSE disapprove occurred actor=a32 recip=a4 ctx=diplomatic
v30 SUPPORT - occurred actor=a4 recip=a6 ctx=diplomatic
v31 REQUEST yield occurred actor=a36 recip=a29 ctx=military
v32 RETREAT - hypothetical actor=a29 ctx=military
v33 ASSAULT - hypothetical actor=a29 ctx=military
v34 ASSAULT aerial hypothetical ctx=military
v35 CONSULT phone occurred actor=a37,a38 ctx=diplomatic
v36 REQUEST yield occurred actor=a37 recip=a38 ctx=diplomatic
v37 RETREAT withdraw occurred actor=a39 loc=p3 ctx=military
v38 CONCEDE - occurred actor=a39 time=t5 ctx=military
v39 RETREAT withdraw future actor=a39 loc=p3 ctx=military
v40 RETREAT withdraw occurred actor=a40 loc=p3 ctx=military same=v37
v41 RETREAT release occurred actor=a39 recip=a42 ctx=military
v42 AGREE - occurred actor=a39 ctx=military
v43 CONSULT third-party occurred actor=a43,a39 ctx=military
v44 MOBILIZE police future actor=a44 loc=p3 time=t6 ctx=military
v45 COERCE seize hypothetical loc=p3 ctx=military,territory
v46 ASSAULT - occurred loc=p3 ctx=military
v47 AID - occurred actor=a4 recip=a46 ctx=military
v48 COERCE seize occurred actor=a46 loc=p5 time=t7 ctx=military,territory
v49 ASSAULT - occurred actor=a46 loc=p5 ctx=military
v50 ASSAULT - occurred recip=a47 ctx=military same=v49
v51 MOBILIZE weapons occurred actor=a49 loc=p7 time=t8 ctx=military
v52 MOBILIZE weapons future actor=a50 loc=p7 ctx=military
v54 RETREAT withdraw occurred actor=a53 loc=p9 ctx=military
v55 ASSAULT aerial occurred actor=a54 loc=p10 time=t8 ctx=military
v56 THREATEN violence occurred actor=a57 recip=a54 ctx=military
v57 ASSAULT - future actor=a58 recip=a54 ctx=military
v58 CONSULT - future actor=a10,a59 time=t6 ctx=executive
v59 REQUEST change occurred actor=a60 ctx=legislative
v61 REJECT assist occurred actor=a63 ctx=military
v62 ASSAULT aerial negated actor=a64 ctx=military
v63 SUPPORT - occurred actor=a64 ctx=diplomatic
v64 REQUEST yield occurred actor=a65 recip=a66 ctx=diplomatic
v65 ASSAULT aerial hypothetical actor=a29 recip=a2 time=t10 ctx=military
v66 ASSAULT aerial hypothetical actor=a29 ctx=military
v67 ASSAULT aerial occurred actor=a29 loc=p11 time=t9 ctx=military
v68 ASSAULT unconventional occurred loc=p12 time=t9 ctx=military
v69 ASSAULT aerial occurred actor=a54 recip=a56 loc=p10 time=t8 ctx=military same=v55
t10 2018-04-14/2018-04-15
