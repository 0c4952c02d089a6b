#story r04-002
#date 2022-02-03
#publisher Atlantic News Agency
#kind wire
#title [a2 West African leaders] {v1 meet} after failed {v2 coup} in [a1 Guinea-Bissau]

[p1 ACCRA], [t1 Feb 3] - [a2 West African heads of state] {v3 met} in [p1 Ghana's capital] on [t1 Thursday] to discuss a wave of military {v4 takeovers} in the region, two days after [a3 gunmen] {v5 attacked} the government palace in [a1 Guinea-Bissau] while [a4 President Mamadu Seidi Baldeh] and [a5 [a4 his] ministers] were inside.

<q1 [a6 Eleven people, most of them presidential guards], were {v6 killed} in the five-hour {v7 assault} on [t2 Tuesday]>, [a7 the government in [p2 Bissau]] {c1 said}. [a4 Baldeh] escaped unharmed. <q2 [a8 Soldiers loyal to [a4 him]] later {v8 retook} the building and {v9 arrested} [a9 about 30 people]>, [a10 army spokesman Colonel Julio Na Fantcham] {c2 told} [a11 reporters].

<q3 “This was not only a {v10 coup}. It was an attempt to {v11 kill} [a4 the president], [a12 the prime minister] and [a13 the whole cabinet],”> [a4 Baldeh] {c3 said} in a video late on [t2 Tuesday]. [a4 He] {v12 blamed} [a14 “people who are against the fight against drug trafficking”] and {c4 said} <q4 [a15 two former navy officers] who were {v13 jailed} in [p3 the United States] a decade ago had been seen at the palace>.

The {v66 meeting} in [p1 Accra] was {v14 called} by [a16 the Economic Community of West African States (ECOWAS)] before the {v15 shooting} in [p2 Bissau]. It was to deal with [a17 Burkina Faso], where [a18 soldiers] {v16 overthrew} [a19 President Lassina Kinda] on [t3 January 24]. <q5 [a16 The bloc] will decide whether to impose {v17 sanctions} on [a20 the junta]>, [a21 a diplomat] who is taking part {c5 said}.

<q6 “[a22 Mali] was first, then [a23 Guinea], then [a17 Burkina Faso]. If [a2 we] do nothing, all of [a2 us] will be next,”> [a24 Ghanaian President Kwabena Asante-Frimpong, [a16 the bloc]'s chairman], {c6 told} the opening {v68 session}. [a24 He] {v18 condemned} <q7 “this barbaric {v19 attack} on [a1 a brother nation]”> and {v20 proposed} <q8 {v21 sending} [a26 a stabilization force] to [p2 Bissau]>.

[a27 ECOWAS foreign ministers] {v22 discussed} the idea by video link on [t4 Wednesday]. <q9 [a28 Nigeria] and [a29 Senegal] are ready to {v23 contribute} [a30 600 soldiers]>, [a21 the diplomat] {c7 said}. [a60 A similar force] was {v24 sent} to [a1 Guinea-Bissau] in [t5 2012] and {v49 left} in [t6 2020], after an earlier {v25 coup}.

[p2 Bissau] was calm on [t1 Thursday]. Banks and markets had reopened, but [a8 soldiers] {v26 blocked} the roads around the palace and {v27 searched} cars. [a31 Residents] {c8 said} <q10 [a8 they] had {v28 taken away} [a32 at least three men] in [p5 the Antula district] overnight>.

[a33 The main opposition party, the Union for Independence and Progress], {v29 denounced} the {v30 attack} but {v31 asked} <q11 why [a4 the president]'s [a35 guard] had been reduced on the same morning>. [a36 [a33 Its] leader, Domingos Vieira Sanca], {c9 denied} <q12 any part in it>. <q25 [a37 Police] {v32 raided} [p9 [a36 his] home] on [t4 Wednesday] and {v33 seized} computers>, [a33 the party] {c10 said}.

<q13 “[a4 The president] is using the dead to {v34 silence} [a39 those] who {v35 criticize} [a4 him],”> [a36 Sanca] {c11 told} [a40 Radio Pindjiguiti]. <q14 “[a33 We] want an international {v36 investigation}.”>

[a7 The government] {v37 rejected} the {v38 demand}. [a41 Interior Minister Sandji Cassama] {c12 said} <q15 [a42 a national commission] had already begun to {v39 question} [a9 the suspects], and that [a43 some of [a9 them]] had confessed>. Nobody has claimed responsibility.

[a1 The country of two million people] has seen four successful coups since [a1 it] won independence from [a44 Portugal] in [t7 1974], and more than a dozen attempts. [a45 One president] was {v42 murdered} by [a46 soldiers] in [t8 2009]. Cocaine from [p6 Latin America] passes through [a1 its] islands on the way to [p7 Europe].

[a44 Portugal] {v43 offered} <q16 to {v44 send} doctors> and {v45 advised} [a47 [a44 its] citizens] <q17 to stay at home>. [a48 The United Nations secretary-general] {v46 called for} <q18 an immediate {v47 end} to the {v48 violence}>, and [a49 the African Union] {c16 expressed} <q24 “deep concern.”> [a50 Russia], which has {v50 trained} [a51 officers] in [a1 Guinea-Bissau], {v51 condemned} the {v52 attempt} and {c13 said} <q19 [a50 it] {v67 supported} “legitimate power.”>

In [p8 Ouagadougou], meanwhile, [a52 the leader of [a20 the Burkinabe junta], Lieutenant Colonel Herve Sanou], {v53 promised} <q20 to {v54 free} [a19 the deposed president] “when conditions allow.”> [a19 Kinda] has been {v55 held} in a villa since the army {v56 seized} power. [a53 An ECOWAS delegation] that {v57 visited} [a52 Sanou] on [t9 Monday] was {v58 allowed} to see [a19 him] for a few minutes. [a54 [a53 Its] head, Ghanaian Foreign Minister Patience Agyekum], {c14 said} <q21 [a19 he] was in good health>.

[a16 The bloc] {v59 suspended} [a17 Burkina Faso] [t10 last week] but, unlike in the case of [a22 Mali], did not close borders or {v60 freeze} assets. [a55 Mali's military rulers], hit by [a16 ECOWAS] {v61 sanctions} on [t11 January 9], have {v62 refused} to hold elections before [t12 2025], and on [t9 Monday] [a55 they] {v64 expelled} [a56 the French ambassador].

<q22 “The {v65 sanctions} have hurt the poor and made [a57 the colonels] popular,”> {c15 said} [a58 Aissatou Balde, a researcher at [a59 the Dakar Institute of Strategic Studies]]. <q23 “[a2 The presidents] in [p1 Accra] know that, so [a2 they] will be careful with [p8 Ouagadougou].”>

A communique was expected late on [t1 Thursday].
---
a1 country GNB GOV Guinea-Bissau
a2 group - GOV West African heads of state
a3 group GNB UAF gunmen
a4 person GNB GOV Mamadu Seidi Baldeh
a5 group GNB GOV Baldeh's ministers
a6 group GNB MIL eleven people
a7 organization GNB GOV government in Bissau
a8 group GNB MIL soldiers loyal to Baldeh
a9 group GNB - about 30 people
a10 person GNB MIL Julio Na Fantcham
a11 group - MED reporters
a12 person GNB GOV prime minister
a13 group GNB GOV cabinet
a14 group - CRM people against the fight against drug trafficking
a15 group GNB ELI+MIL two former navy officers
a16 organization IGO IGO ECOWAS
a17 country BFA GOV Burkina Faso
a18 group BFA MIL Burkinabe soldiers
a19 person BFA ELI Lassina Kinda
a20 organization BFA MIL+GOV Burkinabe junta
a21 person - GOV a diplomat
a22 country MLI GOV Mali
a23 country GIN GOV Guinea
a24 person GHA GOV Kwabena Asante-Frimpong
a26 organization IGO MIL stabilization force
a27 group IGO GOV ECOWAS foreign ministers
a28 country NGA GOV Nigeria
a29 country SEN GOV Senegal
a30 group - MIL 600 soldiers
a31 group GNB CVL residents
a32 group GNB - at least three men
a33 organization GNB OPP Union for Independence and Progress
a35 group GNB MIL presidential guard
a36 person GNB OPP Domingos Vieira Sanca
a37 group GNB COP police
p9 place GNB - Sanca home
a39 group GNB OPP those who criticize
a40 organization GNB MED Radio Pindjiguiti
a41 person GNB GOV Sandji Cassama
a42 organization GNB JUD national commission
a43 group GNB - some of the suspects
a44 country PRT GOV Portugal
a45 person GNB ELI one president
a46 group GNB MIL soldiers
a47 group PRT CVL Portuguese citizens
a48 person IGO IGO United Nations secretary-general
a49 organization IGO IGO African Union
a50 country RUS GOV Russia
a51 group GNB MIL officers
a52 person BFA MIL+GOV Herve Sanou
a53 group IGO IGO ECOWAS delegation
a54 person GHA GOV Patience Agyekum
a55 group MLI MIL+GOV Mali's military rulers
a56 person FRA GOV French ambassador to Mali
a57 group MLI MIL+GOV the colonels
a58 person SEN EDU Aissatou Balde
a59 organization SEN EDU Dakar Institute of Strategic Studies
p1 place GHA - Accra
p2 place GNB - Bissau
p3 place USA - United States
p5 place GNB - Antula
p6 place - - Latin America
p7 place - - Europe
p8 place BFA - Ouagadougou
t1 2022-02-03
t2 2022-02-01
t3 2022-01-24
t4 2022-02-02
t5 2012
t6 2020
t7 1974
t8 2009
t9 2022-01-31
t10 2022-W04
t11 2022-01-09
t12 2025
q1 indirect source=a7 cue=c1
q2 indirect source=a10 cue=c2 to=a11
q3 direct source=a4 cue=c3
q4 indirect source=a4 cue=c4
q5 indirect source=a21 cue=c5
q6 direct source=a24 cue=c6
q7 mixed source=a24 cue=v18
q8 indirect source=a24 cue=v20
q9 indirect source=a21 cue=c7
q10 indirect source=a31 cue=c8
q11 indirect source=a33 cue=v31
q12 indirect source=a36 cue=c9 neg
q13 direct source=a36 cue=c11 to=a40
q14 direct source=a36 cue=-
q15 indirect source=a41 cue=c12
q16 indirect source=a44 cue=v43
q17 indirect source=a44 cue=v45 to=a47
q18 indirect source=a48 cue=v46
q19 mixed source=a50 cue=c13
q20 mixed source=a52 cue=v53
q21 indirect source=a54 cue=c14
q22 direct source=a58 cue=c15
q23 direct source=a58 cue=-
v1 CONSULT multilateral occurred actor=a2 ctx=diplomatic,military
v2 COERCE seize negated recip=a1 loc=a1 ctx=military,executive
a60 organization IGO MIL earlier ECOWAS force
q25 indirect source=a33 cue=c10
q24 mixed source=a49 cue=c16
v3 CONSULT multilateral occurred actor=a2 loc=p1 time=t1 ctx=diplomatic,military same=v1
v4 COERCE seize occurred ctx=military,executive
v5 ASSAULT - occurred actor=a3 recip=a4,a5 loc=a1 time=t2 ctx=military
v6 ASSAULT - occurred actor=a3 recip=a6 loc=p2 time=t2 ctx=military same=v5
v7 ASSAULT - occurred actor=a3 recip=a4,a5 loc=p2 time=t2 ctx=military same=v5
v8 COERCE seize occurred actor=a8 loc=p2 time=t2 ctx=military
v9 COERCE arrest occurred actor=a8 recip=a9 loc=p2 time=t2 ctx=military
v10 COERCE seize negated actor=a3 recip=a4 ctx=military,executive same=v2
v11 ASSAULT assassinate negated actor=a3 recip=a4,a12,a13 time=t2 ctx=military,executive
v12 ACCUSE disapprove occurred actor=a4 recip=a14 time=t2 ctx=crime
v13 COERCE arrest occurred recip=a15 loc=p3 ctx=legal,crime
v14 REQUEST meet occurred actor=a16 ctx=diplomatic
v15 ASSAULT firearms occurred actor=a3 loc=p2 ctx=military same=v5
v16 COERCE seize occurred actor=a18 recip=a19 loc=a17 time=t3 ctx=military,executive
v17 SANCTION - hypothetical actor=a16 recip=a20 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a24 loc=p1 time=t1 ctx=military
v19 ASSAULT - occurred actor=a3 recip=a1 ctx=military same=v5
v20 REQUEST assist occurred actor=a24 loc=p1 time=t1 ctx=military
v21 AID - hypothetical actor=a16 recip=a1 loc=p2 ctx=military
v22 CONSULT multilateral occurred actor=a27 time=t4 ctx=military
v23 AID - hypothetical actor=a28,a29 recip=a1 ctx=military
v24 MOBILIZE troops occurred actor=a60 loc=a1 time=t5 ctx=military
v49 RETREAT withdraw occurred actor=a60 loc=a1 time=t6 ctx=military
v25 COERCE seize occurred loc=a1 ctx=military,executive
v26 COERCE restrict occurred actor=a8 loc=p2 time=t1 ctx=military
v27 COERCE - occurred actor=a8 loc=p2 time=t1 ctx=military
v28 COERCE arrest occurred actor=a8 recip=a32 loc=p5 ctx=military
v29 ACCUSE disapprove occurred actor=a33 ctx=military
v30 ASSAULT - occurred actor=a3 recip=a4 ctx=military same=v5
v31 REQUEST - occurred actor=a33 ctx=executive
v32 COERCE - occurred actor=a37 recip=a36 loc=p9 time=t4 ctx=legal
v33 COERCE seize occurred actor=a37 recip=a36 loc=p9 time=t4 ctx=legal
v34 COERCE restrict hypothetical actor=a4 recip=a39 ctx=human-rights
v35 ACCUSE disapprove occurred actor=a39 recip=a4 ctx=executive
v36 ACCUSE investigate hypothetical ctx=legal
v37 REJECT change occurred actor=a7 recip=a33 ctx=legal
v38 REQUEST change occurred actor=a33 ctx=legal
v39 ACCUSE investigate occurred actor=a42 recip=a9 ctx=legal
v42 ASSAULT assassinate occurred actor=a46 recip=a45 time=t8 ctx=military
v43 AGREE - occurred actor=a44 recip=a1 ctx=health
v44 AID - hypothetical actor=a44 recip=a1 ctx=health
v45 REQUEST - occurred actor=a44 recip=a47
v46 REQUEST yield occurred actor=a48 ctx=diplomatic
v47 RETREAT ceasefire hypothetical ctx=military
v48 ASSAULT - occurred loc=p2 ctx=military
v50 AID - occurred actor=a50 recip=a51 loc=a1 ctx=military
v51 ACCUSE disapprove occurred actor=a50 ctx=diplomatic
v52 COERCE seize negated actor=a3 loc=a1 ctx=military,executive same=v2
v53 CONCEDE - occurred actor=a52 recip=a19 loc=p8 ctx=executive
v54 RETREAT release future actor=a52 recip=a19 ctx=executive
v55 COERCE arrest occurred actor=a18 recip=a19 ctx=executive
v56 COERCE seize occurred actor=a18 recip=a19 ctx=military,executive same=v16
v57 CONSULT visit occurred actor=a53 recip=a52 loc=p8 time=t9 ctx=diplomatic
v58 RETREAT access occurred actor=a52 recip=a53 loc=p8 time=t9 ctx=diplomatic
v59 SANCTION discontinue occurred actor=a16 recip=a17 time=t10 ctx=diplomatic
v60 SANCTION - negated actor=a16 recip=a17 ctx=economic
v61 SANCTION - occurred actor=a16 recip=a55 time=t11 ctx=economic
v62 REJECT yield occurred actor=a55 ctx=election
v64 SANCTION expel occurred actor=a55 recip=a56 time=t9 ctx=diplomatic
v65 SANCTION - occurred actor=a16 recip=a55 ctx=economic same=v61
v66 CONSULT multilateral occurred actor=a2 loc=p1 ctx=diplomatic same=v1
v67 SUPPORT - occurred actor=a50 ctx=diplomatic
v68 CONSULT multilateral occurred actor=a24 loc=p1 time=t1 ctx=diplomatic same=v1
