#story r04-016
#date 2022-07-06
#publisher Inner Asia Bulletin
#kind report
#title [a1 Uzbekistan] {v1 arrests} [a2 516] after deadly {v2 unrest} over region's status

[p1 TASHKENT] — [a1 Authorities in [a45 Uzbekistan]] {c11 said} [t1 Wednesday] <q1 [a1 they] were {v63 holding} [a2 516 people] over {v3 riots} in [p3 Karakalpakstan], where [a3 18 people] were {v4 killed} [t2 last weekend] after [a4 the government] proposed to end the autonomous region's right to secede>.

[a5 President Bakhtiyor Yusupov] {v5 dropped} the plan on [t3 Saturday] during a hurried {v6 visit} to [p4 the regional capital, Nukus]. But [a5 he] also imposed a month-long {v7 state of emergency}, and [t4 this week] [a6 [a5 his] prosecutors] {v8 accused} [a7 “foreign forces”] <q2 of having prepared the {v10 disturbances} for years>.

<q3 “[a8 The organizers] hid behind slogans and tried to {v12 seize} the buildings of [a9 local government],”> [a5 the president] {c1 told} [a10 lawmakers in [p4 Nukus]]. <q4 “[a11 Several groups] {v13 attacked} [a12 the airport guards]. [a12 [a4 Our] men] had [a12 their] arms and legs {v14 broken}.”>

<q19 [a14 Fourteen civilians] and [a15 four law enforcement officers] {v15 died}, and [a16 243 people] were {v16 injured}>, {c12 according to} [a17 the National Guard]. [a18 Exiles] {c2 say} <q5 the true number is much higher>. [a19 Aman Jollybekov], who heads [a20 a Karakalpak association in [p5 Almaty]], {c3 said} <q6 [a19 he] had the names of [a21 41 dead]>. <q7 “[a22 Soldiers] {v17 shot} at [a23 people] who held flags, nothing else,”> [a19 he] {c4 added}.

None of the figures could be checked, because mobile internet had been {v18 cut off} from [t5 June 27] and [a24 reporters] are {v19 turned back} at the bridge over the Amu Darya. Videos that came out showed [a25 bodies] on the pavement near the bazaar and [a22 troops] {v20 firing} stun grenades from armored vehicles.

The {v21 protests} started on [t6 Friday] as [a26 several thousand residents] {v22 marched} to the market to {v23 demand} the {v64 release} of [a27 a lawyer and journalist, Dauletbek Tajimbetov]. [a27 He] had been {v24 detained} that morning after {v25 calling for} <q8 a peaceful {v26 rally}>. [a28 Police] {v27 freed} [a27 him] in the evening and took [a27 him] to [a26 the crowd], where [a27 he] {v28 asked} [a26 them] <q9 to go home>. [t3 The next day] [a27 he] was {v29 arrested} again. [a29 [a27 His] wife] {c5 says} <q10 [a29 she] has not been told where [a27 he] is>.

<q11 “[a1 They] use [a27 him] to calm the people and then {v30 throw} [a27 him] in prison,”> {c6 said} [a31 a neighbor] who asked not to be named.

The {v31 reversal} did not end the {v32 violence}. On [t7 Saturday night], [a32 young men] {v33 burned} two cars outside [a33 the regional parliament], and [a17 the Guard] {v34 answered} with water cannon, smoke grenades and, later, live {v35 rounds}. A {v36 curfew} from 9 p.m. to 7 a.m. remains in force.

[a35 The European Union] on [t8 Tuesday] {v37 called for} <q12 an “open and independent {v38 investigation}.”> [a36 The United Nations human rights chief, Carmen Echeverri], {v39 urged} [a1 the authorities] <q13 to {v40 restore} the internet and to {v41 let} [a37 monitors] into [p3 the region]>. [a38 Washington] {c7 said} <q14 [a38 it] was “watching closely.”>

[a39 Russia] and [a40 Kazakhstan] took [a4 the government]'s side. [a41 Kremlin spokesman Andrei Lomakin] {c8 called} the events <q15 an internal matter>, while [a42 Kazakh President Serik Abenov], who used [a43 Russian-led troops] to {v65 put down} an {v42 uprising} in [a40 [a42 his] own country] in [t9 January], {v43 telephoned} [a5 Yusupov] to express [a42 his] {v44 support}. [a44 The Collective Security Treaty Organization], which had {v45 sent} [a43 those soldiers], {v46 offered} no {v66 help} because [a45 Uzbekistan] {v47 left} [a44 the alliance] in [t10 2012].

[p3 Karakalpakstan] covers 40 percent of [a45 the country], but most of it is desert left behind by the dried-up Aral Sea. [a46 Its people], about two million, speak a language that is closer to Kazakh than to Uzbek. [p3 The area] joined [a45 Uzbekistan] in [t11 1936], and an {v48 accord} {v49 signed} in [t12 1993] gave it the right to leave by referendum after 20 years. [a47 Those] who {v50 called for} such a vote have been {v51 jailed} or have left.

Few had expected the change to the constitution to cause trouble. It was part of a packet of some 200 amendments that would also let [a5 Yusupov], in power since [t13 2016], serve two more terms of seven years. A referendum is planned for [t14 the autumn]. [a5 He] has been {v52 praised} in [p6 the West] for {v53 freeing} [a48 political prisoners] and ending forced labor in the cotton fields.

<q16 “This is the end of the idea that there can be reform from above without anybody being asked,”> {c9 said} [a49 Judith Wallner, a researcher at [a50 the Vienna Forum for Eurasia]]. <q17 “[a4 The state] will {v54 punish} hundreds now. [a4 It] did so after [p7 Andijan].”> In [p7 that eastern city], [a51 soldiers] {v55 killed} [a52 hundreds of demonstrators] in [t15 May 2005]. [a4 The government] of the time {v56 refused} an international {v57 inquiry} and {v58 expelled} [a53 American forces] from [p8 an air base], when [a38 Washington] {v59 insisted} on one.

[a54 The speaker of the upper house, Lola Rahimova], was named on [t1 Wednesday] to lead [a55 a commission of 14 lawmakers and activists] that will {v61 look into} the {v62 clashes}. [a56 Critics] {c10 note} <q18 that [a55 its members] all work for [a4 the state]>.

Flights to [p4 Nukus] resumed on [t8 Tuesday]. [a58 Tour operators] complained of cancelled bookings for the art museum there and for trips to the ship graveyard of [p9 Moynaq].
---
a1 group UZB GOV authorities in Uzbekistan
a2 group UZB CVL 516 people
a3 group UZB - 18 people
a4 organization UZB GOV Uzbek government
a5 person UZB GOV Bakhtiyor Yusupov
a6 group UZB JUD Uzbek prosecutors
a7 group - - foreign forces
a8 group UZB - organizers
a9 organization UZB GOV local government
a10 group UZB LEG lawmakers in Nukus
a11 group UZB CVL several groups
a12 group UZB MIL airport guards
a14 group UZB CVL fourteen civilians
a15 group UZB COP four law enforcement officers
a16 group UZB - 243 people
a17 organization UZB MIL National Guard
a18 group UZB CVL exiles
a19 person UZB CVL Aman Jollybekov
a20 organization KAZ NGO Karakalpak association in Almaty
a21 group UZB CVL 41 dead
a22 group UZB MIL soldiers
a23 group UZB CVL people who held flags
a24 group - MED reporters
a25 group UZB CVL bodies
a26 group UZB CVL several thousand residents
a27 person UZB OTH+MED Dauletbek Tajimbetov
a28 group UZB COP police
a29 person UZB CVL Tajimbetov's wife
a31 person UZB CVL a neighbor
a32 group UZB CVL young men
a33 organization UZB LEG regional parliament
a35 organization IGO IGO European Union
a36 person IGO IGO Carmen Echeverri
a37 group - - monitors
a38 country USA GOV United States
a39 country RUS GOV Russia
a40 country KAZ GOV Kazakhstan
a41 person RUS GOV Andrei Lomakin
a42 person KAZ GOV Serik Abenov
a43 group IGO MIL Russian-led troops
a44 organization IGO IGO Collective Security Treaty Organization
a45 country UZB GOV Uzbekistan
a46 group UZB CVL people of Karakalpakstan
a47 group UZB OPP those who called for a vote
a48 group UZB OPP political prisoners
a49 person - EDU Judith Wallner
a50 organization AUT EDU Vienna Forum for Eurasia
a51 group UZB MIL soldiers in Andijan
a52 group UZB CVL hundreds of demonstrators
a53 group USA MIL American forces
a54 person UZB LEG Lola Rahimova
a55 group UZB LEG+CVL commission of 14 lawmakers and activists
a56 group - - critics
a58 group UZB BUS tour operators
p1 place UZB - Tashkent
p3 place UZB - Karakalpakstan
p4 place UZB - Nukus
p5 place KAZ - Almaty
p6 place - - the West
p7 place UZB - Andijan
p8 place UZB - air base
p9 place UZB - Moynaq
t1 2022-07-06
t2 2022-07-02/2022-07-03
t3 2022-07-02
t4 2022-W27
t5 2022-06-27
t6 2022-07-01
t7 2022-07-02
t8 2022-07-05
t9 2022-01
t10 2012
t11 1936
t12 1993
t13 2016
t14 2022
t15 2005-05
q1 indirect source=a1 cue=c11
q2 indirect source=a6 cue=v8
q3 direct source=a5 cue=c1 to=a10
q4 direct source=a5 cue=-
q5 indirect source=a18 cue=c2
q6 indirect source=a19 cue=c3
q7 direct source=a19 cue=c4
q8 indirect source=a27 cue=v25
q9 indirect source=a27 cue=v28 to=a26
q10 indirect source=a29 cue=c5
q11 direct source=a31 cue=c6
q12 mixed source=a35 cue=v37
q13 indirect source=a36 cue=v39 to=a1
q14 mixed source=a38 cue=c7
q15 indirect source=a41 cue=c8
q16 direct source=a49 cue=c9
q17 direct source=a49 cue=-
q18 indirect source=a56 cue=c10
q19 indirect source=a17 cue=c12
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=legal
v2 PROTEST riot occurred ctx=territory
v3 PROTEST riot occurred actor=a2 loc=p3 time=t2 ctx=territory same=v2
v4 ASSAULT - occurred recip=a3 loc=p3 time=t2 ctx=territory
v5 CONCEDE - occurred actor=a5 loc=p4 time=t3 ctx=territory,legal
v6 CONSULT visit occurred actor=a5 loc=p4 time=t3 ctx=executive
v7 COERCE restrict occurred actor=a5 loc=p3 time=t3 ctx=executive
v8 ACCUSE allege occurred actor=a6 recip=a7 time=t4 ctx=legal
v10 PROTEST riot occurred actor=a7 ctx=territory same=v2
v12 COERCE seize negated actor=a8 recip=a9 ctx=territory
v13 PROTEST riot occurred actor=a11 recip=a12 loc=p4
v14 ASSAULT beat occurred actor=a11 recip=a12
v15 ASSAULT - occurred recip=a14,a15 loc=p3 time=t2 ctx=territory same=v4
v16 ASSAULT - occurred recip=a16 loc=p3 time=t2 ctx=territory
v17 ASSAULT firearms occurred actor=a22 recip=a23 ctx=human-rights
v18 COERCE withhold occurred actor=a1 loc=p3 time=t5 ctx=media
v19 COERCE censor occurred recip=a24 ctx=media
v20 ASSAULT crowd-control occurred actor=a22 ctx=human-rights
v21 PROTEST demo occurred actor=a26 loc=p4 time=t6 ctx=territory
v22 PROTEST demo occurred actor=a26 loc=p4 time=t6 ctx=territory same=v21
v23 REQUEST yield occurred actor=a26 time=t6 ctx=legal
v24 COERCE arrest occurred recip=a27 time=t6 ctx=legal,media
v25 REQUEST change occurred actor=a27
v26 PROTEST demo hypothetical ctx=territory
v27 RETREAT release occurred actor=a28 recip=a27 time=t6 ctx=legal
v28 REQUEST yield occurred actor=a27 recip=a26 time=t6
v29 COERCE arrest occurred recip=a27 time=t3 ctx=legal
v30 COERCE arrest occurred actor=a1 recip=a27 ctx=legal same=v29
v31 CONCEDE - occurred actor=a5 ctx=territory same=v5
v32 PROTEST riot occurred ctx=territory same=v2
v33 PROTEST riot occurred actor=a32 loc=a33 time=t7
v34 ASSAULT crowd-control occurred actor=a17 recip=a32 loc=a33 time=t7
v35 ASSAULT firearms occurred actor=a17 recip=a32 loc=a33 time=t7
v36 COERCE curfew occurred loc=p4
v37 REQUEST change occurred actor=a35 time=t8 ctx=human-rights,legal
v38 ACCUSE investigate hypothetical ctx=human-rights,legal
v39 REQUEST yield occurred actor=a36 recip=a1 time=t8 ctx=human-rights
v40 RETREAT - hypothetical actor=a1 ctx=media
v41 RETREAT access hypothetical actor=a1 recip=a37 loc=p3 ctx=human-rights
v42 PROTEST riot occurred loc=a40 time=t9
v43 CONSULT phone occurred actor=a42 recip=a5 ctx=diplomatic
v44 SUPPORT - occurred actor=a42 recip=a5 ctx=diplomatic
v45 AID - occurred actor=a44 recip=a40 time=t9 ctx=military
v46 AGREE - negated actor=a44 recip=a45 ctx=military
v47 SANCTION withdraw occurred actor=a45 recip=a44 time=t10 ctx=military
v48 AGREE - occurred time=t12 ctx=territory
v49 SUPPORT - occurred time=t12 ctx=territory
v50 REQUEST change occurred actor=a47 ctx=territory
v51 COERCE arrest occurred recip=a47 ctx=territory,legal
v52 SUPPORT - occurred recip=a5 loc=p6 ctx=human-rights
v53 RETREAT release occurred actor=a5 recip=a48 ctx=human-rights
v54 SANCTION - future actor=a4 ctx=legal
v55 ASSAULT massacre occurred actor=a51 recip=a52 loc=p7 time=t15 ctx=human-rights
v56 REJECT - occurred actor=a4 ctx=human-rights
v57 ACCUSE investigate negated loc=p7 ctx=human-rights
v58 SANCTION expel occurred actor=a4 recip=a53 loc=p8 ctx=military
v59 REQUEST change occurred actor=a38 ctx=human-rights
v61 ACCUSE investigate future actor=a55 ctx=legal
v62 PROTEST riot occurred ctx=territory same=v2
v63 COERCE arrest occurred actor=a1 recip=a2 time=t1 ctx=legal same=v1
v64 RETREAT release hypothetical recip=a27 ctx=legal
v65 COERCE - occurred actor=a42 loc=a40 time=t9
v66 AID - negated actor=a44 recip=a45 ctx=military
