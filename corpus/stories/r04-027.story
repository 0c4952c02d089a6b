#story r04-027
#date 2016-12-26
#publisher Mindanao Press Service
#kind report
#title [a1 Philippine rebels] mark anniversary with {v1 threat} to end {v2 truce} if [a2 prisoners] stay in jail

[p1 PAQUIBATO, [p2 Philippines]] — Under red banners and the eyes of [a3 journalists] brought up the mountain by motorcycle, [a1 communist rebels] on [t1 Monday] celebrated 48 years of {v3 revolt} and {v4 warned} [a4 President Ramon Villareal] <q1 that [a1 their] {v5 ceasefire} could end in [t2 January] unless [a4 he] {v6 freed} [a2 130 political prisoners]>.

<q2 “The {v7 fighting} will resume if [a2 [a1 our] comrades] are not home. [a4 The president] gave [a4 his] word,”> {c1 said} [a6 Joaquin Magbanua, a spokesman of [a7 the Red Banner Army]], who was wearing a scarf over [a6 his] face and a new watch. [a8 Some 3,000 villagers] listened in the rain.

[a9 The government] and [a7 the rebels] each declared an open-ended {v9 truce} in [t3 August] and {v10 met} twice in [p3 Oslo], with [a10 Norway] as host. It is the longest break in a conflict that has {v11 killed} [a11 more than 30,000 people]. A third {v12 round} is due in [p4 Rome] on [t4 January 18].

[a4 Villareal], who came to office in [t5 June] and likes to call [a4 himself] a socialist, first {v13 let} [a12 18 leaders of [a7 the movement]] out of prison so that [a12 they] could travel to the {v14 talks}. But [a4 he] has since {v15 refused} to {v16 release} any more before a {v17 signed} {v18 ceasefire} document is on [a4 his] desk. <q3 “[a4 I] have given too much too soon. [a15 The soldiers] are asking [a4 me] what [a9 we] got,”> [a4 he] {c2 told} [a16 an army brigade] [t6 last week].

[a17 The chief government negotiator, Silvestre Macaraeg], {c3 said} in a Christmas message <q4 [a17 he] was “not worried by words from the hills.”> <q5 [a9 The government] will {v19 propose} in [p4 Rome] <q6 that [a18 both armies] {v20 sign} a bilateral {v21 agreement}, monitored by [a10 Norway]>>, [a17 he] {c4 added}.

[a19 The armed forces] {v23 accuse} [a7 the guerrillas] <q7 of using the quiet to {v24 recruit}>. [a20 The army chief, General Eduardo Tanchico], {c5 said} on [t1 Monday] <q8 [a21 rebel units] in [p5 Compostela Valley] had {v25 collected} “revolutionary taxes” from [a22 banana growers] and {v26 burned} a truck of [a23 one] who {v27 refused} to pay>. [a6 Magbanua] {c6 denied} <q9 it>. On [t7 December 9], [a24 two soldiers] buying food at a market in [p6 Bukidnon] were {v28 kidnapped}; [a25 the captors] {v29 handed over} [a24 the men] to [a26 a bishop] a week later.

For [a8 the people in [p1 Paquibato]], the {v69 truce} has been a blessing. <q10 “The school has not been closed since [t3 August]. [a27 [a28 My] children] sleep through,”> {c7 said} [a28 Rosalinda Amihan, 41], whose [a29 husband] was {v31 shot} in [t8 2009] by [a30 militiamen] who took [a29 him] for a guide. No one was ever {v33 tried}.

<q11 “[a31 Everybody] is tired: [a15 the soldiers], [a1 the rebels], the carabao,”> {c8 said} [a32 Father Benito Lacson, a Jesuit] who passes messages between [a33 the two camps]. But [a32 he] {c9 cautioned} <q12 that [a34 hard-liners] could spoil it>.

[a7 The movement]'s [a35 founder, Professor Amado Sisneros], 77, has lived in [p7 the Dutch city of Utrecht] since [t9 1987], when [a35 he] was given {v36 asylum}. [a36 The United States] put [a35 him] and [a7 the Red Banner Army] on [a36 its] {v37 list} of terrorists in [t10 2002], and [a37 Dutch police] {v38 arrested} [a35 him] in [t11 2007] on suspicion of having ordered two {v40 murders} in [p8 Manila]. [a38 A court] {v41 freed} [a35 him] for lack of evidence. [a4 Villareal], once [a35 his] student, has {v42 invited} [a35 the old man] to {v43 come home} for the final {v44 signing}.

[a35 Sisneros] {v68 praised} <q14 the “sincerity” of [a4 the president]> in [t12 September]. In a video shown on [t1 Monday] [a35 he] sounded less warm. <q15 [a4 Villareal]'s {v45 war} on drugs is “anti-poor,”> [a35 he] {c12 said}, <q15 and [a7 the army] would no longer {v46 cooperate} in it>. [a39 More than 6,000 people] have been {v47 killed} since [t13 July 1], about a third of [a39 them] in police {v48 raids}. [a40 The United Nations' special rapporteur] has {v49 asked} <q16 to {v50 visit} [p2 the country] to look into the {v51 killings}>; [a4 Villareal] {v52 agreed} on condition that [a40 she] {v53 debates} [a4 him] in public, which [a40 she] {v54 declined}.

{v70 Talks} with [a41 [p2 the country]'s Muslim rebels] are further ahead. [a42 The Moro Homeland Front], the biggest of those groups, {v55 signed} peace in [t14 2014] and awaits a law on self-rule. [a42 It] {v56 helped} [a19 the armed forces] [t15 this month] against [a43 the Sword of Jolo], a band that pledged {v58 loyalty} to extremists abroad and [t16 last month] {v59 occupied} [p9 the town hall of Butig] for five days. [a44 Sixty-one of [a43 its] men] {v60 died} under army {v61 shelling}.

[a43 The band] still {v62 holds} [a45 a Dutch bird-watcher and four Vietnamese sailors]. [a46 A German hostage] was {v63 beheaded} in [t16 November] when a ransom of 30 million pesos did not come.

On [t17 Christmas Day], [p10 the eastern provinces] were hit by typhoon Nock-Ten, which killed [a47 four people] and cut power to [p11 the island of Catanduanes]. [a7 The rebels] {c13 said} <q17 [a48 relief workers] would be {v65 let through}>. <q18 “[a49 [a7 Our] fighters] will {v66 help} to clear the roads,”> {c14 said} [a6 Magbanua].

The party on the mountain ended with roast pig and a play in which [a50 a landlord] was chased off the stage. [a51 Two army helicopters] passed over, high up. Nobody ran.
---
a1 group PHL REB Philippine rebels
a2 group PHL REB 130 political prisoners
a3 group - MED journalists
a4 person PHL GOV Ramon Villareal
a6 person PHL REB Joaquin Magbanua
a7 organization PHL REB Red Banner Army
a8 group PHL CVL villagers
a9 organization PHL GOV Philippine government
a10 country NOR GOV Norway
a11 group PHL - more than 30,000 people
a12 group PHL REB 18 leaders of the movement
a15 group PHL MIL the soldiers
a16 organization PHL MIL army brigade
a17 person PHL GOV Silvestre Macaraeg
a18 group PHL MIL+REB =a19+a7 both armies
a19 organization PHL MIL Philippine armed forces
a20 person PHL MIL Eduardo Tanchico
a21 group PHL REB rebel units
a22 group PHL BUS banana growers
a23 person PHL BUS one banana grower
a24 group PHL MIL two soldiers
a25 group PHL REB the captors
a26 person PHL REL a bishop
a27 group PHL CVL Amihan's children
a28 person PHL CVL Rosalinda Amihan
a29 person PHL CVL Amihan's husband
a30 group PHL MIL militiamen
a31 group PHL - everybody
a32 person PHL REL Benito Lacson
a33 group PHL - =a9+a7 the two camps
a34 group PHL - hard-liners
a35 person PHL REB Amado Sisneros
a36 country USA GOV United States
a37 group NLD COP Dutch police
a38 organization NLD JUD Dutch court
a39 group PHL CVL more than 6,000 people
a40 person IGO IGO UN special rapporteur
a41 group PHL REB Muslim rebels
a42 organization PHL REB Moro Homeland Front
a43 organization PHL REB Sword of Jolo
a44 group PHL REB 61 Sword of Jolo men
a45 group - CVL Dutch bird-watcher and four Vietnamese sailors
a46 person DEU CVL German hostage
a47 group PHL CVL four people
a48 group - NGO relief workers
a49 group PHL REB our fighters
a50 person PHL CVL landlord in a play
a51 group PHL MIL two army helicopters
p1 place PHL - Paquibato
p2 place PHL - Philippines
p3 place NOR - Oslo
p4 place ITA - Rome
p5 place PHL - Compostela Valley
p6 place PHL - Bukidnon
p7 place NLD - Utrecht
p8 place PHL - Manila
p9 place PHL - Butig town hall
p10 place PHL - eastern provinces
p11 place PHL - Catanduanes
t1 2016-12-26
t2 2017-01
t3 2016-08
t4 2017-01-18
t5 2016-06
t6 2016-W51
t7 2016-12-09
t8 2009
t9 1987
t10 2002
t11 2007
t12 2016-09
t13 2016-07-01
t14 2014
t15 2016-12
t16 2016-11
t17 2016-12-25
q1 indirect source=a1 cue=v4 to=a4
q2 direct source=a6 cue=c1
q3 direct source=a4 cue=c2 to=a16
q4 mixed source=a17 cue=c3
q5 indirect source=a17 cue=c4
q6 indirect source=a9 cue=v19
q7 indirect source=a19 cue=v23
q8 indirect source=a20 cue=c5
q9 indirect source=a6 cue=c6 neg
q10 direct source=a28 cue=c7
q11 direct source=a32 cue=c8
q12 indirect source=a32 cue=c9
q14 mixed source=a35 cue=v68
q15 mixed source=a35 cue=c12
q16 indirect source=a40 cue=v49
q17 indirect source=a7 cue=c13
q18 direct source=a6 cue=c14
v1 THREATEN violence occurred actor=a1 ctx=military
v2 RETREAT ceasefire occurred actor=a1 ctx=military
v3 ASSAULT - occurred actor=a1 ctx=military
v4 THREATEN violence occurred actor=a1 recip=a4 loc=p1 time=t1 ctx=military same=v1
v5 RETREAT ceasefire occurred actor=a1 ctx=military same=v2
v6 RETREAT release hypothetical actor=a4 recip=a2 ctx=legal
v7 ASSAULT - hypothetical actor=a1 ctx=military
v9 RETREAT ceasefire occurred actor=a9,a7 time=t3 ctx=military same=v2
v10 CONSULT third-party occurred actor=a9,a7,a10 loc=p3 ctx=diplomatic
v11 ASSAULT - occurred recip=a11 ctx=military
v12 CONSULT third-party future actor=a9,a7 loc=p4 time=t4 ctx=diplomatic
v13 RETREAT release occurred actor=a4 recip=a12 ctx=legal
v14 CONSULT third-party occurred actor=a12 loc=p3 ctx=diplomatic same=v10
v15 REJECT yield occurred actor=a4 ctx=legal
v16 RETREAT release negated actor=a4 recip=a2 ctx=legal
v17 SUPPORT - hypothetical actor=a9,a7 ctx=military
v18 RETREAT ceasefire hypothetical actor=a9,a7 ctx=military
v19 REQUEST - future actor=a9 loc=p4 ctx=military
v20 SUPPORT - hypothetical actor=a18 loc=p4 ctx=military
v21 AGREE - hypothetical actor=a18 ctx=military
v23 ACCUSE disapprove occurred actor=a19 recip=a7 ctx=military
v24 MOBILIZE militia occurred actor=a7 ctx=military
v25 COERCE seize occurred actor=a21 recip=a22 loc=p5 ctx=economic
v26 ASSAULT destroy occurred actor=a21 recip=a23 loc=p5 ctx=economic
v27 REJECT - occurred actor=a23 recip=a21 ctx=economic
v28 ASSAULT abduct occurred actor=a25 recip=a24 loc=p6 time=t7 ctx=military
v29 RETREAT release occurred actor=a25 recip=a24 ctx=military
v31 ASSAULT firearms occurred actor=a30 recip=a29 time=t8
v33 ACCUSE allege negated ctx=legal
v36 AID - occurred recip=a35 loc=p7 time=t9 ctx=migration
v37 SANCTION - occurred actor=a36 recip=a35,a7 time=t10 ctx=terrorism
v38 COERCE arrest occurred actor=a37 recip=a35 time=t11 ctx=legal
v40 ASSAULT - occurred actor=a35 loc=p8 ctx=legal
v41 RETREAT release occurred actor=a38 recip=a35 ctx=legal
v42 AGREE - occurred actor=a4 recip=a35 ctx=diplomatic
v43 CONSULT visit hypothetical actor=a35 recip=a4 ctx=diplomatic
v44 SUPPORT - hypothetical actor=a9,a7 ctx=military
v45 ASSAULT - occurred actor=a4 ctx=crime,human-rights
v46 COOPERATE - negated actor=a7,a4 ctx=crime
v47 ASSAULT - occurred recip=a39 time=t13 ctx=crime,human-rights
v48 COERCE - occurred recip=a39 time=t13 ctx=crime
v49 REQUEST meet occurred actor=a40 recip=a4 ctx=human-rights
v50 CONSULT visit hypothetical actor=a40 loc=p2 ctx=human-rights
v51 ASSAULT - occurred ctx=human-rights same=v47
v52 AGREE - occurred actor=a4 recip=a40 ctx=human-rights
v53 CONSULT - hypothetical actor=a40,a4 ctx=human-rights
v54 REJECT meet occurred actor=a40 recip=a4 ctx=human-rights
v55 SUPPORT - occurred actor=a42,a9 time=t14 ctx=military
v56 AID - occurred actor=a42 recip=a19 time=t15 ctx=military
v58 SUPPORT - occurred actor=a43 ctx=terrorism
v59 COERCE seize occurred actor=a43 loc=p9 time=t16 ctx=terrorism
v60 ASSAULT heavy-weapons occurred actor=a19 recip=a44 loc=p9 ctx=military
v61 ASSAULT heavy-weapons occurred actor=a19 recip=a44 loc=p9 ctx=military same=v60
v62 ASSAULT abduct occurred actor=a43 recip=a45 ctx=terrorism
v63 ASSAULT execute occurred actor=a43 recip=a46 time=t16 ctx=terrorism
v65 RETREAT access future actor=a7 recip=a48 loc=p10 ctx=disaster
v66 AID - future actor=a49 loc=p10 ctx=disaster
v68 SUPPORT - occurred actor=a35 recip=a4 time=t12 ctx=diplomatic
v69 RETREAT ceasefire occurred actor=a9,a7 ctx=military same=v2
v70 CONSULT - occurred actor=a9,a41 ctx=diplomatic
