#story r04-028
#date 2018-12-13
#publisher Ceylon Strait Times
#kind wire
#title [a59 Sri Lanka]'s [a1 top court] rules against [a2 president] over {v1 sacking} of parliament

[p1 COLOMBO], [t1 Dec 13] - [a59 Sri Lanka]'s [a1 Supreme Court] {c14 ruled} on [t1 Thursday] <q18 that [a2 President Nimal Gunasinghe] broke the constitution when [a2 he] {v3 dissolved} [a3 parliament] in [t2 November]>, a verdict that could force [a2 him] to take back [a4 the prime minister] [a2 he] dismissed seven weeks ago.

[a5 All seven judges] were of the same opinion. <q1 [a2 The president] could not send [a6 lawmakers] home before four and a half years of [a6 their] term had passed>, {c1 said} [a7 Chief Justice Kapila Weerakkody] in a packed room guarded by [a8 special police commandos]. [a9 Thirteen parties and citizens] had {v5 sued}.

<q2 “The rule of law has won [t1 today]. [a4 We] {v6 ask} [a2 the president] <q3 to {v7 accept} it>,”> [a4 Asanka Ratnayake, the dismissed premier], {c2 told} [a11 supporters] who danced and lit firecrackers outside [p2 Temple Trees, the official residence] that [a4 he] has {v9 refused} to {v10 leave}.

[a2 Gunasinghe] made no comment. [a12 [a2 His] adviser Shiral Pathirana] {c3 said} <q4 [a2 he] would {v11 abide} by the decision, but would never again name [a4 Ratnayake]>. [t3 Last week] [a2 the president] {c4 told} [a13 a party convention] <q5 that [a4 [a2 his] former ally] was “corrupt and stubborn” and had ignored a plot to {v12 kill} [a2 him]>.

The crisis began on the night of [t4 October 26], when [a2 Gunasinghe] dismissed [a4 Ratnayake] and swore in [a14 Jayantha Rajakaruna], a former president whom [a15 many Tamils] {v14 accuse} of war crimes. [a3 Parliament] twice voted against [a14 the new man]. At one sitting, [a17 [a14 his] backers] {v15 threw} chairs and chili powder at [a18 policemen] who were {v16 protecting} [a19 the speaker]. [a20 Three officers] were {v17 hurt}.

[t5 This month] [a21 an appeals court] {v18 barred} [a14 Rajakaruna] and [a22 [a14 his] ministers] from acting until [a21 it] has heard the {v19 case}. The island of 21 million people has had no government since, and no budget from [t6 January 1].

[a23 Western countries], with few exceptions, {v20 refused} to {v21 recognize} [a14 Rajakaruna]. [a25 The European Union] {v22 threatened} <q7 to {v23 withdraw} duty-free access for garments>. [a26 The United States] and [a27 Japan] {v24 froze} {v25 grants} worth more than a billion dollars, and [a28 ambassadors from [a29 Britain] and [a30 Canada]] {v26 visited} [a19 the speaker, Harsha Illangakoon], to show {v28 support}. [a31 China] was the first to {v29 congratulate} [a14 him], [a32 [a31 its] envoy] {v30 calling} at [a14 his] home with flowers. Between [t7 2005 and 2015], [a31 Beijing] {v31 lent} [a14 Rajakaruna] billions for a port and an airport in [p3 [a14 his] hometown].

<q8 “[a33 India] kept quiet and is relieved now,”> {c5 said} [a34 Gayathri Somasundaram, a lecturer in [p4 Jaffna]]. [a4 Ratnayake] had {v32 flown} to [p5 New Delhi] a week before [a4 his] dismissal to {v34 meet} [a35 Prime Minister Anand Deshmukh] and to discuss handing a container terminal to [a36 an Indian company]. [a2 Gunasinghe] {v36 opposed} that, and is said to have shouted at a cabinet meeting.

On [t1 Thursday evening], [a37 Buddhist monks] began a {v38 hunger strike} near [p6 the central railway station] against the judgment. [a38 About 200 followers of [a14 Rajakaruna]] {v40 blocked} a lane, {c13 shouting} <q9 that [a5 the judges] had been bought by [a39 foreigners]>. [a62 Police] took down names but {v43 arrested} nobody.

[a41 The army commander, Lieutenant General Mahinda Seneviratne], {c6 told} [a42 Channel Lanka] <q10 [a43 [a41 his] soldiers] would stay in barracks>. <q11 “This is not a matter for [a43 us],”> [a41 he] {c7 said}. On [t10 October 28], [a45 a bodyguard of [a46 a sacked oil minister]] had {v44 fired} at [a47 a crowd] that {v45 besieged} [a46 the minister]'s office; [a48 one man] {v46 died}. [a46 The minister] was {v47 arrested} [t15 the next day] and {v48 bailed}.

[a49 The Tamil National League], which with 14 seats holds the balance, {c8 said} <q12 [a49 it] would {v49 back} [a4 Ratnayake] in return for the {v50 release} of [a50 some 100 prisoners] and of army-held land in the north>. [a17 Rajakaruna's camp] at once {v51 accused} [a4 him] <q13 of selling [a59 the country] to [a51 the Northern Lions]>, [a51 the separatists] who {v53 fought} [a59 the state] for 26 years. It was as president that [a14 Rajakaruna] {v54 crushed} [a51 them], in [t11 May 2009]; [a52 the United Nations] {c9 estimates} <q14 that up to [a53 40,000 civilians] were {v55 killed} in the last months>, most by army {v56 shells}. [a14 He] has always {c15 denied} <q19 it>.

<q15 “In [p7 Mullaitivu] nobody dances,”> {c10 said} [a54 Sister Mary Antonia], who runs a home for [a55 widows]. <q16 “[a55 The women] have {v58 sat} on the road for 600 days to {v59 ask} where [a56 [a55 their] husbands] are. Which prime minister came?”>

[a58 A rating company] cut [a59 Sri Lanka] a notch on [t12 December 4], and the rupee has lost 17 percent [t13 this year]. [a60 Tour operators] speak of cancellations in what should be the high season.

<q17 [a14 Rajakaruna] will {v61 step aside} on [t14 Saturday]>, [a61 [a14 his] son, lawmaker Tharindu Rajakaruna], {c12 wrote} late on [t1 Thursday]. It was not clear if [a2 the president] knew.
---
a1 organization LKA JUD Sri Lankan Supreme Court
a2 person LKA GOV Nimal Gunasinghe
a3 organization LKA LEG Sri Lankan parliament
a4 person LKA ELI Asanka Ratnayake
a5 group LKA JUD seven judges
a6 group LKA LEG lawmakers
a7 person LKA JUD Kapila Weerakkody
a8 group LKA COP special police commandos
a9 group LKA PTY+CVL thirteen parties and citizens
a11 group LKA CVL supporters
a12 person LKA GOV Shiral Pathirana
a13 group LKA PTY party convention
a14 person LKA PTY Jayantha Rajakaruna
a15 group LKA CVL many Tamils
a17 group LKA LEG Rajakaruna's backers
a18 group LKA COP policemen
a19 person LKA LEG Harsha Illangakoon
a20 group LKA COP three officers
a21 organization LKA JUD appeals court
a22 group LKA GOV Rajakaruna's ministers
a23 group - GOV Western countries
a25 organization IGO IGO European Union
a26 country USA GOV United States
a27 country JPN GOV Japan
a28 group - GOV British and Canadian ambassadors
a29 country GBR GOV Britain
a30 country CAN GOV Canada
a31 country CHN GOV China
a32 person CHN GOV Chinese envoy
a33 country IND GOV India
a34 person LKA EDU Gayathri Somasundaram
a35 person IND GOV Anand Deshmukh
a36 organization IND BUS Indian company
a37 group LKA REL Buddhist monks
a38 group LKA CVL followers of Rajakaruna
a39 group - - foreigners
a41 person LKA MIL Mahinda Seneviratne
a42 organization LKA MED Channel Lanka
a43 group LKA MIL Sri Lankan soldiers
a45 person LKA COP bodyguard
a46 person LKA ELI sacked oil minister
a47 group LKA CVL crowd
a48 person LKA CVL one man
a49 organization LKA PTY Tamil National League
a50 group LKA - some 100 prisoners
a51 organization LKA REB Northern Lions
a52 organization IGO IGO United Nations
a53 group LKA CVL 40,000 civilians
a54 person LKA REL Mary Antonia
a55 group LKA CVL widows
a56 group LKA CVL husbands
a58 organization - BUS rating company
a59 country LKA GOV Sri Lanka
a60 group LKA BUS tour operators
a61 person LKA LEG Tharindu Rajakaruna
a62 group LKA COP police
p1 place LKA - Colombo
p2 place LKA - Temple Trees
p3 place LKA - Rajakaruna's hometown
p4 place LKA - Jaffna
p5 place IND - New Delhi
p6 place LKA - central railway station
p7 place LKA - Mullaitivu
t1 2018-12-13
t2 2018-11
t3 2018-W49
t4 2018-10-26
t5 2018-12
t6 2019-01-01
t7 2005/2015
t10 2018-10-28
t11 2009-05
t12 2018-12-04
t13 2018
t14 2018-12-15
t15 2018-10-29
q1 indirect source=a7 cue=c1
q2 direct source=a4 cue=c2 to=a11
q3 indirect source=a4 cue=v6 to=a2
q4 indirect source=a12 cue=c3
q5 mixed source=a2 cue=c4 to=a13
q7 indirect source=a25 cue=v22
q8 direct source=a34 cue=c5
q9 indirect source=a38 cue=c13
q10 indirect source=a41 cue=c6 to=a42
q11 direct source=a41 cue=c7
q12 indirect source=a49 cue=c8
q13 indirect source=a17 cue=v51
q14 indirect source=a52 cue=c9
q15 direct source=a54 cue=c10
q16 direct source=a54 cue=-
q17 indirect source=a61 cue=c12
q18 indirect source=a1 cue=c14
q19 indirect source=a14 cue=c15 neg
v1 COERCE ban occurred actor=a2 recip=a3 ctx=legislative,executive
v3 COERCE ban occurred actor=a2 recip=a3 time=t2 ctx=legislative,executive same=v1
v5 ACCUSE allege occurred actor=a9 recip=a2 ctx=legal,legislative
v6 REQUEST yield occurred actor=a4 recip=a2 loc=p2 time=t1 ctx=legal
v7 AGREE - hypothetical actor=a2 ctx=legal
v9 REJECT yield occurred actor=a4 ctx=executive
v10 RETREAT withdraw negated actor=a4 loc=p2 ctx=executive
v11 AGREE - future actor=a2 ctx=legal
v12 ASSAULT assassinate hypothetical recip=a2 ctx=crime
v14 ACCUSE allege occurred actor=a15 recip=a14 ctx=military,human-rights
v15 PROTEST riot occurred actor=a17 recip=a18 ctx=legislative
v16 AID - occurred actor=a18 recip=a19 ctx=legislative
v17 ASSAULT - occurred actor=a17 recip=a20 ctx=legislative
v18 COERCE ban occurred actor=a21 recip=a14,a22 time=t5 ctx=legal,executive
v19 ACCUSE allege occurred recip=a14 ctx=legal
v20 REJECT - occurred actor=a23 recip=a14 ctx=diplomatic
v21 SUPPORT - negated actor=a23 recip=a14 ctx=diplomatic
v22 THREATEN - occurred actor=a25 recip=a59 ctx=economic
v23 SANCTION - hypothetical actor=a25 recip=a59 ctx=economic
v24 SANCTION discontinue occurred actor=a26,a27 recip=a59 ctx=economic
v25 AID - negated actor=a26,a27 recip=a59 ctx=economic
v26 CONSULT visit occurred actor=a28 recip=a19 ctx=diplomatic
v28 SUPPORT - occurred actor=a28 recip=a19 ctx=diplomatic
v29 SUPPORT - occurred actor=a31 recip=a14 ctx=diplomatic
v30 CONSULT visit occurred actor=a32 recip=a14 ctx=diplomatic
v31 AID - occurred actor=a31 recip=a14 loc=p3 time=t7 ctx=economic
v32 CONSULT visit occurred actor=a4 recip=a35 loc=p5 ctx=diplomatic
v34 CONSULT - occurred actor=a4,a35 loc=p5 ctx=diplomatic same=v32
v36 REJECT - occurred actor=a2 ctx=economic
v38 PROTEST hunger occurred actor=a37 recip=a1 loc=p6 time=t1 ctx=religion,legal
v40 PROTEST obstruct occurred actor=a38 time=t1 ctx=legal
v43 COERCE arrest negated actor=a62 time=t1
v44 ASSAULT firearms occurred actor=a45 recip=a47 time=t10
v45 PROTEST demo occurred actor=a47 recip=a46 time=t10
v46 ASSAULT firearms occurred actor=a45 recip=a48 time=t10 same=v44
v47 COERCE arrest occurred recip=a46 time=t15 ctx=legal
v48 RETREAT release occurred recip=a46 ctx=legal
v49 SUPPORT - future actor=a49 recip=a4 ctx=executive
v50 RETREAT release hypothetical recip=a50 ctx=legal
v51 ACCUSE disapprove occurred actor=a17 recip=a4
v53 ASSAULT - occurred actor=a51 recip=a59 ctx=military
v54 ASSAULT - occurred actor=a14 recip=a51 time=t11 ctx=military
v55 ASSAULT - occurred recip=a53 ctx=military,human-rights
v56 ASSAULT heavy-weapons occurred recip=a53 ctx=military same=v55
v58 PROTEST obstruct occurred actor=a55 loc=p7 ctx=human-rights
v59 REQUEST - occurred actor=a55 ctx=human-rights
v61 RETREAT resign future actor=a14 time=t14 ctx=executive
