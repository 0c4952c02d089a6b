#story r04-030
#date 2013-11-29
#publisher Oubangui Review
#kind background
#title What is happening in [a1 the Central African Republic], and why is [a2 France] {v1 sending} troops?

[a2 France] {c1 said} [t1 this week] <q1 [a2 it] would {v2 send} [a3 about 1,000 soldiers] to [a1 the Central African Republic (CAR)]>, [a1 a former colony of 4.6 million people] that [a4 [a2 its] foreign minister, Alain Berthelot], {c2 says} <q2 is “on the verge of genocide.”> [a5 The United Nations Security Council] is expected to {v3 approve} the {v4 intervention} [t2 next week]. Here is what led to it.

Who rules [a1 the country]?

[a6 Abakar Djimet, a rebel chief from the far north], {v5 took} [p1 the capital, Bangui], on [t3 March 24] at the head of [a7 the Zouka alliance], {v6 drove} [a8 President Edouard Ngbongo] out and declared [a6 himself] head of state. It was the fifth such takeover since independence from [a2 France] in [t4 1960]. [a8 Ngbongo], who had {v7 seized} power in the same way in [t5 2003], fled to [a32 Cameroon].

A peace {v8 accord} {v9 signed} in [p3 Libreville] two months earlier should have prevented it. Under the {v10 deal}, [a7 the rebels] joined a government of national unity. [a7 They] {v12 accused} [a8 the president] <q3 of not keeping [a8 his] {v13 promise} to {v14 free} [a9 prisoners] and to {v15 send} [a10 South African soldiers] home>. [a11 Thirteen of [a10 those soldiers]] {v16 died} in the {v17 battle} for [p1 Bangui]. [a12 South Africa] {v18 withdrew} [a13 the rest] in [t6 April].

Why did the fighting not stop?

[a7 Zouka] was never one army. [a14 [a7 Its] 20,000 men], many of [a14 them] from [a31 Chad] and [p5 Sudan], were not paid, and [a14 they] helped [a14 themselves]. <q4 [a15 Fighters] {v20 emptied} the hospital, the church and the seed store, and {v21 shot} [a16 the priest's brother]>, {c3 said} [a17 Marie-Noelle Yakete, a midwife in [p6 the town of Bossangoa]]. [a6 Djimet] {v22 dissolved} [a7 the alliance] in [t7 September], but nobody handed in a gun.

[a14 Most of them] are Muslims, in a land where four out of five people are Christians. In [t7 September] [a19 village self-defense groups], called the Mbata brigades, {v23 attacked} [a20 Muslim herders and traders] around [p6 Bossangoa] with machetes. [a14 Former Zouka men] took {v25 revenge} on [a21 Christians]. <q5 [a22 More than 100 people] were {v26 killed} there in two days>, [a23 a UN envoy] {c4 reported}. Since then [a24 40,000] have camped around the cathedral, and [a25 7,000 Muslims] in a school on the other side of the river.

<q6 “When [a17 I] carry water, [a26 Muslim women] used to greet [a17 me]. Now [a62 we] do not look,”> {c5 said} [a17 Yakete].

What have the neighbors done?

[a27 Central African states] have [a28 2,500 soldiers] in [a1 the country]. [a28 They] are to pass under the command of [a29 the African Union] in [t8 December] and become 3,600. [a30 One of the contingents, the Chadian], is {v27 accused} <q7 of {v28 siding} with [a7 the former rebels]>; [a31 Chad] {c6 denies} <q8 it>. [a32 Cameroon] {v29 closed} [a32 its] border in [t9 August] after [a14 armed men] {v30 kidnapped} [a33 ten travelers] and {v31 killed} [a34 a policeman] at [p9 Garoua-Boulai].

[a61 Congo]'s [a35 president, Denis Mvoula], {v32 mediates}. At a {v33 meeting} in [p7 N'Djamena] in [t10 April] [a27 the region's leaders] {v34 refused} to {v35 recognize} [a6 Djimet], and then {v36 accepted} [a6 him] for an 18-month transition. [a36 [a6 His] prime minister, Nicolas Tiagaza, a lawyer from the opposition], was part of that {v37 compromise}. [a37 The two men] hardly {v38 talk}.

Why [a2 France], and why now?

[a38 Some 410 French soldiers] have been at [p1 Bangui airport] for years. When [a8 Ngbongo] {v39 begged} [a2 Paris] for {v40 help} [t16 last December], [a40 President Vincent Delaunay] {v41 refused}. <q9 “If [a2 we] are present, it is not to protect a regime,”> [a40 he] {c7 said} then. That has changed. [a2 France] went into [a41 Mali] in [t11 January] to {v42 fight} [a42 Islamists], at the {v43 request} of [a43 [a41 its] government], and thinks [a42 they] could settle in another empty state.

The new mission is to last <q10 “about six months,”> {c8 according to} [a44 Defense Minister Herve Kerguelen]. <q11 [a3 The soldiers] will be there to {v44 disarm} [a45 all groups] and to open the road to [a32 Cameroon]>, [a44 he] {c9 told} [a46 Radio France Monde] on [t12 Tuesday]. [a36 Tiagaza], {v45 visiting} [p8 Paris] [t17 a day before], had {v46 asked} <q12 for “everything that can be done, fast.”> [a6 Djimet] has {c10 said} <q13 [a6 he] {v47 welcomes} the troops>, but [a47 one of [a6 his] generals], known as Black Mamba, {v48 warned} <q14 that [a48 anyone] who touches [a49 [a47 his] men] would “go home in a box.”>

Will others {v60 help}?

[a50 Britain] has {v50 offered} <q15 one transport plane>. [a51 The United States] {v51 pledged} $40 million for [a28 the African troops], but {v52 opposes} a full UN peacekeeping mission, which would cost [a51 it] much more. [a52 The UN secretary-general] had {v53 proposed} <q16 one of up to 9,000>. [a53 Germany] {v54 rules out} soldiers.

[a54 Aid groups], which {c11 say} <q17 one in ten people has left home>, {v56 complain} <q18 that the world took eight months>. [a56 A staff member of [a57 the charity Medecins du Fleuve]] was {v57 beaten} in [t13 November]; [a58 two employees of [a59 a French aid agency]] had been {v58 murdered} in [t7 September]. Cotton, diamonds and timber have all but stopped. [a60 The Kimberley Process], which watches over the trade in gems, {v59 suspended} [a1 the CAR] in [t14 May].

And the elections?

They are planned for [t15 February 2015]. The registers were lost in [t18 March].
---
a1 country CAF GOV Central African Republic
a2 country FRA GOV France
a3 group FRA MIL about 1,000 French soldiers
a4 person FRA GOV Alain Berthelot
a5 organization IGO IGO UN Security Council
a6 person CAF GOV+REB Abakar Djimet
a7 organization CAF REB Zouka alliance
a8 person CAF ELI Edouard Ngbongo
a9 group CAF - prisoners
a10 group ZAF MIL South African soldiers
a11 group ZAF MIL thirteen South African soldiers
a12 country ZAF GOV South Africa
a13 group ZAF MIL the rest of the soldiers
a14 group CAF REB Zouka men
a15 group CAF REB fighters
a16 person CAF CVL the priest's brother
a17 person CAF HLH Marie-Noelle Yakete
a19 group CAF UAF village self-defense groups (Mbata brigades)
a20 group CAF CVL Muslim herders and traders
a21 group CAF CVL Christians
a22 group CAF CVL more than 100 people
a23 person IGO IGO UN envoy
a24 group CAF REF 40,000 displaced
a25 group CAF REF 7,000 Muslims
a26 group CAF CVL Muslim women
a27 group - GOV Central African states
a28 group - MIL 2,500 Central African soldiers
a29 organization IGO IGO African Union
a30 group TCD MIL Chadian contingent
a31 country TCD GOV Chad
a32 country CMR GOV Cameroon
a33 group - CVL ten travelers
a34 person CMR COP a policeman
a35 person COG GOV Denis Mvoula
a36 person CAF GOV Nicolas Tiagaza
a37 group CAF GOV =a6+a36 the two men
a38 group FRA MIL some 410 French soldiers
a40 person FRA GOV Vincent Delaunay
a41 country MLI GOV Mali
a42 group - REB Islamists
a43 organization MLI GOV Malian government
a44 person FRA GOV Herve Kerguelen
a45 group CAF UAF all groups
a46 organization FRA MED Radio France Monde
a47 person CAF REB Black Mamba
a48 person - - anyone
a49 group CAF REB Black Mamba's men
a50 country GBR GOV Britain
a51 country USA GOV United States
a52 person IGO IGO UN secretary-general
a53 country DEU GOV Germany
a54 group - NGO aid groups
a56 person - NGO staff member of Medecins du Fleuve
a57 organization - NGO Medecins du Fleuve
a58 group - NGO two aid agency employees
a59 organization FRA NGO French aid agency
a60 organization IGO IGO Kimberley Process
a62 group CAF CVL =a17+a26 we
a61 country COG GOV Congo
p1 place CAF - Bangui
p3 place GAB - Libreville
p5 place SDN - Sudan
p6 place CAF - Bossangoa
p7 place TCD - N'Djamena
p8 place FRA - Paris
p9 place CMR - Garoua-Boulai
t1 2013-W48
t2 2013-W49
t3 2013-03-24
t4 1960
t5 2003
t6 2013-04
t7 2013-09
t8 2013-12
t9 2013-08
t10 2013-04
t11 2013-01
t12 2013-11-26
t13 2013-11
t14 2013-05
t15 2015-02
t16 2012-12
t17 2013-11-25
t18 2013-03
q1 indirect source=a2 cue=c1
q2 mixed source=a4 cue=c2
q3 indirect source=a7 cue=v12
q4 indirect source=a17 cue=c3
q5 indirect source=a23 cue=c4
q6 direct source=a17 cue=c5
q7 indirect source=- cue=v27
q8 indirect source=a31 cue=c6 neg
q9 direct source=a40 cue=c7
q10 mixed source=a44 cue=c8
q11 indirect source=a44 cue=c9 to=a46
q12 mixed source=a36 cue=v46
q13 indirect source=a6 cue=c10
q14 mixed source=a47 cue=v48
q15 indirect source=a50 cue=v50
q16 indirect source=a52 cue=v53
q17 indirect source=a54 cue=c11
q18 indirect source=a54 cue=v56
v1 MOBILIZE troops future actor=a2 loc=a1 ctx=military
v2 MOBILIZE troops future actor=a2 recip=a3 loc=a1 ctx=military same=v1
v3 SUPPORT - future actor=a5 recip=a2 time=t2 ctx=military
v4 MOBILIZE troops future actor=a2 loc=a1 ctx=military same=v1
v5 COERCE seize occurred actor=a6 loc=p1 time=t3 ctx=military,executive
v6 COERCE seize occurred actor=a6 recip=a8 loc=p1 time=t3 ctx=military,executive same=v5
v7 COERCE seize occurred actor=a8 time=t5 ctx=military,executive
v8 AGREE - occurred actor=a7,a8 loc=p3 ctx=military
v9 SUPPORT - occurred actor=a7,a8 loc=p3 ctx=military
v10 AGREE - occurred actor=a7,a8 ctx=military same=v8
v12 ACCUSE disapprove occurred actor=a7 recip=a8 ctx=military
v13 CONCEDE - occurred actor=a8 ctx=military
v14 RETREAT release negated actor=a8 recip=a9 ctx=legal
v15 RETREAT withdraw negated actor=a8 recip=a10 ctx=military
v16 ASSAULT - occurred recip=a11 loc=p1 ctx=military
v17 ASSAULT - occurred loc=p1 ctx=military same=v16
v18 RETREAT withdraw occurred actor=a12 recip=a13 time=t6 ctx=military
v20 COERCE seize occurred actor=a15 loc=p6 ctx=crime
v21 ASSAULT firearms occurred actor=a15 recip=a16 loc=p6 ctx=crime
v22 COERCE ban occurred actor=a6 recip=a7 time=t7 ctx=military
v23 ASSAULT primitive occurred actor=a19 recip=a20 loc=p6 time=t7 ctx=religion
v25 ASSAULT - occurred actor=a14 recip=a21 loc=p6 time=t7 ctx=religion
v26 ASSAULT - occurred recip=a22 loc=p6 time=t7 ctx=religion
v27 ACCUSE disapprove occurred recip=a30 ctx=military
v28 SUPPORT - occurred actor=a30 recip=a7 ctx=military
v29 COERCE restrict occurred actor=a32 time=t9 ctx=territory
v30 ASSAULT abduct occurred actor=a14 recip=a33 loc=p9 ctx=crime
v31 ASSAULT - occurred actor=a14 recip=a34 loc=p9 ctx=crime
v32 CONSULT third-party occurred actor=a35 ctx=diplomatic
v33 CONSULT multilateral occurred actor=a27 loc=p7 time=t10 ctx=diplomatic
v34 REJECT - occurred actor=a27 recip=a6 loc=p7 time=t10 ctx=diplomatic
v35 SUPPORT - negated actor=a27 recip=a6 loc=p7 time=t10 ctx=diplomatic
v36 SUPPORT - occurred actor=a27 recip=a6 ctx=diplomatic
v37 AGREE - occurred actor=a27 recip=a6 ctx=executive
v38 CONSULT - negated actor=a37 ctx=executive
v39 REQUEST assist occurred actor=a8 recip=a2 time=t16 ctx=military
v40 AID - hypothetical actor=a2 recip=a8 ctx=military
v41 REJECT assist occurred actor=a40 recip=a8 time=t16 ctx=military
v42 ASSAULT - occurred actor=a2 recip=a42 loc=a41 time=t11 ctx=military,terrorism
v43 REQUEST assist occurred actor=a43 recip=a2 ctx=military
v44 RETREAT disarm future actor=a45 ctx=military
v45 CONSULT visit occurred actor=a36 recip=a2 loc=p8 time=t17 ctx=diplomatic
v46 REQUEST assist occurred actor=a36 recip=a2 loc=p8 time=t17 ctx=military
v47 SUPPORT - occurred actor=a6 recip=a2 ctx=military
v48 THREATEN violence occurred actor=a47 recip=a48 ctx=military
v50 AGREE - occurred actor=a50 recip=a2 ctx=military
v51 AGREE - occurred actor=a51 recip=a28 ctx=military,economic
v52 REJECT - occurred actor=a51 ctx=military
v53 REQUEST - occurred actor=a52 ctx=military
v54 REJECT assist occurred actor=a53 ctx=military
v56 ACCUSE disapprove occurred actor=a54 ctx=human-rights
v57 ASSAULT beat occurred recip=a56 time=t13 ctx=crime
v58 ASSAULT - occurred recip=a58 time=t7 ctx=crime
v59 SANCTION - occurred actor=a60 recip=a1 time=t14 ctx=resource
v60 AID - hypothetical recip=a1 ctx=military
