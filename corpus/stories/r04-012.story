#story r04-012
#date 2015-06-30
#publisher Lakeside News Service
#kind wire
#title Three {v1 killed} as [a1 Burundi] votes; [a2 opposition] {v2 boycotts} election

[p1 BUJUMBURA], [t1 June 30] - [a1 Burundi] counted votes on [t1 Tuesday] after a parliamentary election that [a2 the opposition] {v3 boycotted}, [a3 the African Union] {v4 refused} to observe and [a4 unknown attackers] tried to stop with {v5 grenades}. <q19 [a5 Three people], among [a5 them] [a6 a policeman], were {v6 killed} on [t2 Monday] and the night before>, [a7 police] {c1 said}.

<q1 Polling stations in four districts of [p1 the capital] were {v7 attacked} between midnight and dawn>, {c2 according to} [a8 police spokesman General Venant Bigirimana]. <q2 “[a4 They] wanted to frighten [a9 voters]. [a4 They] failed,”> [a8 he] {c3 told} [a10 reporters], {c4 adding} <q3 that [a11 eleven suspects] had been {v8 arrested}>.

[a12 The head of [a13 the electoral commission], Astere Nduwayo], {c5 put} the turnout <q4 in the provinces at more than 70 percent>. In [p1 Bujumbura], where {v9 protests} against [a14 President Gaspard Nkundabagenzi] began in [t3 April], far fewer people came.

<q5 “If [a15 you] have ink on [a15 your] finger, [a16 the boys here] {v10 beat} [a15 you],”> {c6 said} [a17 a man in [p2 the Musaga neighborhood]] who did not want to give [a17 his] name. [a18 Two journalists] saw [a19 soldiers] break the locks of a school to open a voting center.

The {v58 unrest} broke out on [t4 April 25], when [a20 the ruling party, the National Council for Democracy and Peace], nominated [a14 Nkundabagenzi] for a third term. [a2 [a14 His] opponents] {c7 say} <q6 this breaks both the constitution and the [t5 2000] {v13 accord} that ended a civil war in which [a21 300,000 people] {v14 died}>. [a22 At least 70 people] have been {v15 killed} since then and [a23 more than 125,000] have fled to [p3 Rwanda], [p4 Tanzania] and [p5 Congo].

On [t6 May 13], while [a14 the president] was attending a {v16 summit} in [p6 Dar es Salaam], [a24 a former intelligence chief, General Leopold Hakizimana], {c16 declared} <q20 that [a14 he] had been {v17 deposed}>. [a25 Loyal troops] {v59 put down} the {v18 coup} within two days. [a26 Seventeen officers] were {v19 arrested}, and four private radio stations were {v20 burned}. [a24 Hakizimana] escaped. <q7 “[a27 We] will {v21 fight} until [a14 he] leaves,”> [a24 he] {c8 told} [a28 a Kenyan television channel] by telephone [t7 last week].

[a29 The European Union] on [t2 Monday] {c9 said} <q8 the conditions for a credible vote did not exist>, and [a30 [a29 its] foreign policy chief, Birgitta Sandell], {v22 threatened} <q9 {v23 sanctions} against [a31 those] “whose actions lead to {v24 violence}”>. [a32 Belgium, the former colonial power], has {v25 suspended} {v26 support} for [a33 the police], and [a34 the United States] {v27 halted} training of [a35 Burundian soldiers] for [a36 the African Union force in [p7 Somalia]].

[a37 Presidential adviser Willy Ndikumana] {v28 dismissed} the {v29 criticism}. <q10 “[a38 Europeans] pay for half of [a1 our] budget and [a38 they] think [a38 they] have bought [a1 the country],”> [a37 he] {c10 said}. [a39 Russia] and [a40 China] {v30 blocked} a statement in [a41 the UN Security Council] [t8 last month], {c15 arguing} <q11 that it was an internal matter>.

[a42 The United Nations] nevertheless kept [a43 a small mission] in [p1 Bujumbura] to watch the polls. [a44 [a42 Its] own mediator, Senegalese diplomat Abdou Gueye], had {v32 stepped down} on [t9 June 11] after [a45 opposition leaders] {v33 accused} [a44 him] <q12 of favoring [a46 the government]>. [a46 The government] {v34 objected} to [a47 [a44 his] successor] within a week. Since then nobody has led the {v36 talks}, and [a20 the ruling party]'s [a48 delegates] {v37 walked out} of the last {v38 session} on [t10 June 26].

[a49 The vice president, Prosper Barutwanayo], fled [t7 last week]. <q13 “[a14 Mr. President], {v60 withdraw} [a14 your] candidacy for the love of [a1 the country],”> [a49 he] {c11 wrote} in a letter from [p8 Brussels]. [a50 The speaker of parliament] followed [a49 him] on [t11 Sunday]. <q14 [a51 Both] left “to save [a51 their] own skins, and are linked to [a52 the plotters],”> {c12 said} [a37 Ndikumana].

[a53 About 200 students] who had camped outside [a54 the American embassy] since [t12 late April] {v40 climbed} over and under its gate when [a55 police] {v41 ordered} [a53 them] on [t13 Thursday] <q15 to leave>. [a56 The ambassador, Carolyn Westbrook], {v42 negotiated} with [a55 the officers] for four hours. [a53 The young people] were then {v43 allowed} to go, without {v44 arrests}.

[a57 Five East African presidents] will {v45 meet} in [p6 Dar es Salaam] on [t14 July 6] to discuss the crisis. At [a57 their] previous {v46 gathering} on [t15 May 31], [a57 they] {v47 asked} [a46 the government] <q16 to {v48 put off} the elections by six weeks> and [a58 all parties] <q17 to {v49 disarm} [a59 youth wings]>. [a46 It] {v50 agreed} to a delay of three weeks for the parliamentary vote. The presidential poll is due on [t16 July 15].

[a60 The Catholic Church] {v51 withdrew} [a61 [a60 its] priests] from [a13 the commission] in [t17 May]. <q18 “[a60 We] cannot {v52 support} something full of shortcomings,”> {c13 said} [a62 Bishop Gervais Banyiyezako].

Coffee growers in the north expect a harvest that is a quarter smaller [t18 this year] because of drought.
---
a1 country BDI GOV Burundi
a2 group BDI OPP opposition
a3 organization IGO IGO African Union
a4 group BDI UAF unknown attackers
a5 group BDI - three people
a6 person BDI COP a policeman
a7 organization BDI COP Burundian police
a8 person BDI COP Venant Bigirimana
a9 group BDI CVL voters
a10 group - MED reporters
a11 group BDI - eleven suspects
a12 person BDI GOV Astere Nduwayo
a13 organization BDI GOV electoral commission
a14 person BDI GOV Gaspard Nkundabagenzi
a15 group BDI CVL you (voters)
a16 group BDI CVL the boys here
a17 person BDI CVL man in Musaga
a18 group - MED two journalists
a19 group BDI MIL soldiers
a20 organization BDI PTY National Council for Democracy and Peace
a21 group BDI CVL 300,000 people
a22 group BDI CVL at least 70 people
a23 group BDI REF more than 125,000
a24 person BDI ELI+MIL Leopold Hakizimana
a25 group BDI MIL loyal troops
a26 group BDI MIL seventeen officers
a27 group BDI REB we (coup plotters)
a28 organization KEN MED Kenyan television channel
a29 organization IGO IGO European Union
a30 person IGO IGO Birgitta Sandell
a31 group BDI - those leading to violence
a32 country BEL GOV Belgium
a33 organization BDI COP the police
a34 country USA GOV United States
a35 group BDI MIL Burundian soldiers
a36 organization IGO MIL African Union force in Somalia
a37 person BDI GOV Willy Ndikumana
a38 group IGO GOV Europeans
a39 country RUS GOV Russia
a40 country CHN GOV China
a41 organization IGO IGO UN Security Council
a42 organization IGO IGO United Nations
a43 organization IGO IGO small UN mission
a44 person IGO IGO Abdou Gueye
a45 group BDI OPP opposition leaders
a46 organization BDI GOV government
a47 person IGO IGO Gueye's successor
a48 group BDI PTY ruling party delegates
a49 person BDI GOV Prosper Barutwanayo
a50 person BDI LEG speaker of parliament
a51 group BDI GOV =a49+a50 both
a52 group BDI REB the plotters
a53 group BDI EDU about 200 students
a54 organization USA GOV American embassy
a55 group BDI COP police at the embassy
a56 person USA GOV Carolyn Westbrook
a57 group - GOV five East African presidents
a58 group BDI PTY all parties
a59 group BDI PTY youth wings
a60 organization BDI REL Catholic Church
a61 group BDI REL priests
a62 person BDI REL Gervais Banyiyezako
p1 place BDI - Bujumbura
p2 place BDI - Musaga
p3 place RWA - Rwanda
p4 place TZA - Tanzania
p5 place COD - Congo
p6 place TZA - Dar es Salaam
p7 place SOM - Somalia
p8 place BEL - Brussels
t1 2015-06-30
t2 2015-06-29
t3 2015-04
t4 2015-04-25
t5 2000
t6 2015-05-13
t7 2015-W26
t8 2015-05
t9 2015-06-11
t10 2015-06-26
t11 2015-06-28
t12 2015-04
t13 2015-06-25
t14 2015-07-06
t15 2015-05-31
t16 2015-07-15
t17 2015-05
t18 2015
q1 indirect source=a8 cue=c2
q2 direct source=a8 cue=c3 to=a10
q3 indirect source=a8 cue=c4
q4 indirect source=a12 cue=c5
q5 direct source=a17 cue=c6
q6 indirect source=a2 cue=c7
q7 direct source=a24 cue=c8 to=a28
q8 indirect source=a29 cue=c9
q9 mixed source=a30 cue=v22
q10 direct source=a37 cue=c10
q11 indirect source=a39,a40 cue=c15
q12 indirect source=a45 cue=v33
q13 direct source=a49 cue=c11 to=a14
q14 mixed source=a37 cue=c12
q15 indirect source=a55 cue=v41 to=a53
q16 indirect source=a57 cue=v47 to=a46
q17 indirect source=a57 cue=v47 to=a58
q18 direct source=a62 cue=c13
q19 indirect source=a7 cue=c1
q20 indirect source=a24 cue=c16
v1 ASSAULT - occurred loc=a1 ctx=election
v2 PROTEST boycott occurred actor=a2 ctx=election
v3 PROTEST boycott occurred actor=a2 ctx=election same=v2
v4 REJECT - occurred actor=a3 ctx=election
v5 ASSAULT explosives occurred actor=a4 ctx=election
v6 ASSAULT - occurred recip=a5 time=t2 ctx=election same=v1
v7 ASSAULT - occurred actor=a4 loc=p1 time=t2 ctx=election same=v5
v8 COERCE arrest occurred recip=a11 ctx=election
v9 PROTEST demo occurred recip=a14 loc=p1 time=t3 ctx=election
v10 ASSAULT beat hypothetical actor=a16 recip=a15 loc=p2 ctx=election
v13 AGREE - occurred time=t5 ctx=military
v14 ASSAULT - occurred recip=a21 ctx=military
v15 ASSAULT - occurred recip=a22 ctx=election
v16 CONSULT multilateral occurred actor=a14 loc=p6 time=t6 ctx=diplomatic
v17 COERCE seize negated actor=a24 recip=a14 time=t6 ctx=military,executive
v18 COERCE seize negated actor=a24 recip=a14 ctx=military,executive same=v17
v19 COERCE arrest occurred recip=a26 ctx=military
v20 COERCE censor occurred ctx=media
v21 ASSAULT - future actor=a27 recip=a14 ctx=military
v22 THREATEN - occurred actor=a30 recip=a31 time=t2 ctx=economic,election
v23 SANCTION - hypothetical actor=a29 recip=a31 ctx=economic,election
v24 ASSAULT - hypothetical actor=a31 ctx=election
v25 SANCTION discontinue occurred actor=a32 recip=a33 ctx=election
v26 AID - negated actor=a32 recip=a33
v27 SANCTION discontinue occurred actor=a34 recip=a35 ctx=military
v28 REJECT - occurred actor=a37 ctx=election
v29 ACCUSE disapprove occurred actor=a29 ctx=election
v30 REJECT - occurred actor=a39,a40 time=t8 ctx=diplomatic
v32 RETREAT resign occurred actor=a44 time=t9 ctx=diplomatic
v33 ACCUSE disapprove occurred actor=a45 recip=a44 ctx=diplomatic
v34 ACCUSE disapprove occurred actor=a46 recip=a47 ctx=diplomatic
v36 CONSULT - negated actor=a46,a45 ctx=diplomatic
v37 REJECT meet occurred actor=a48 time=t10 ctx=diplomatic
v38 CONSULT - occurred actor=a48 time=t10 ctx=diplomatic
v40 PROTEST demo occurred actor=a53 loc=a54 time=t13 ctx=education
v41 REQUEST yield occurred actor=a55 recip=a53 loc=a54 time=t13
v42 CONSULT - occurred actor=a56,a55 time=t13
v43 RETREAT access occurred actor=a55 recip=a53 time=t13
v44 COERCE arrest negated actor=a55 recip=a53 time=t13
v45 CONSULT multilateral future actor=a57 loc=p6 time=t14 ctx=diplomatic
v46 CONSULT multilateral occurred actor=a57 time=t15 ctx=diplomatic
v47 REQUEST yield occurred actor=a57 recip=a46,a58 time=t15 ctx=election
v48 CONCEDE - hypothetical actor=a46 ctx=election
v49 RETREAT disarm hypothetical actor=a58 recip=a59
v50 AGREE - occurred actor=a46 ctx=election
v51 SANCTION withdraw occurred actor=a60 recip=a13 time=t17 ctx=religion,election
v52 SUPPORT - negated actor=a60 ctx=election
v58 PROTEST riot occurred time=t4 ctx=election
v59 COERCE - occurred actor=a25 recip=a24 ctx=military
v60 RETREAT resign hypothetical actor=a14 ctx=election
