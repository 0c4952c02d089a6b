#story r04-009
#date 2022-10-25
#publisher Sahel Observer
#kind report
#title [a1 Chad] opens {v1 inquiry} into {v2 shooting} of [a2 protesters]; [a3 opposition] {c1 puts} <q1 death toll at 112>

[p1 N'DJAMENA] — [a1 Chad's transitional government] {c2 said} on [t1 Tuesday] <q2 [a1 it] had opened a judicial {v3 inquiry} into [t5 last Thursday]'s {v4 demonstrations}, in which [a4 security forces] {v5 fired} live ammunition at [a2 crowds] in [p1 the capital] and four other cities>. [a5 The African Union] {v6 criticized} the {v7 use of force}.

[a2 The marchers] were {v8 protesting} against a two-year extension of the rule of [a6 General Idriss Mahamat Saleh], who took over in [t2 April 2021] after [a7 [a6 his] father, President Saleh Ouaddar], was {v9 killed} on the front line. [t3 October 20] was the day on which [a6 he] had {v10 promised} <q3 to {v11 hand over} power to [a8 civilians]>.

[a9 Government spokesman Aziz Brahim] has {c3 put} the number of dead <q4 at 50, among [a10 them] [a11 15 policemen]>. [a12 The Citizens' Front, an alliance of opposition parties], {c4 said} on [t1 Tuesday] <q5 [a12 it] had the names of [a13 112 people] who were {v12 killed}, and those of [a14 more than 300 missing]>.

<q6 “[a4 They] were {v13 dragging} [a15 boys] out of houses at night. [a16 Families] go from morgue to morgue,”> {c5 said} [a12 the front]'s [a18 coordinator, Succes Djimadoum], who is in hiding. [a18 He] {v14 demanded} <q7 the {v15 release} of [a19 all those] {v16 detained}> and {v17 called on} [a20 France] <q8 to {v18 stop} {v19 arming} [a4 the army]>.

[a9 Brahim] {v20 accused} [a21 [a18 Djimadoum]'s party] <q9 of {v21 organizing} an armed uprising with the {v22 help} of [a22 foreigners]>. <q10 “[a23 Rioters] {v23 attacked} [a24 police stations] with knives and stones. [a25 One officer] had [a25 his] throat {v24 cut},”> [a9 the minister] {c6 told} [a27 the state broadcaster]. <q11 “No state would have accepted that.”>

[a28 Witnesses] gave another account. <q12 [a29 Young men] {v26 burned} tires and {v27 attacked} [a30 the ruling party]'s headquarters only after [a31 a student] had been {v28 shot} near a bridge in [p2 the Moursal neighborhood]>, [a32 a nurse] who lives there {c8 said} by telephone. <q13 [a33 Soldiers] then {v29 fired} from pickup trucks “at anything that moved.”>

[a34 A journalist, Narcisse Oredje], died when a bullet hit [a34 him] in front of [a34 his] house. [a35 The local branch of [a36 Press Watch International]] has {v30 asked} [a37 the justice minister] <q14 to let [a38 an outside expert] {v31 examine} the case>.

[a37 Justice Minister Mahamat Ahmat Alhabo] {c9 said} [t1 Tuesday] <q15 that [a39 more than 600 people] had been {v68 taken} to [p3 Koro Toro prison], which lies in the desert 600 kilometers from [p1 N'Djamena], and would be {v32 tried} there>. [a40 Lawyers] {c10 say} <q16 [a40 they] have not been {v33 allowed} to see [a41 a single client]>. [a42 The bar association] {c14 announced} <q17 a {v35 strike} for the rest of [t4 the week]>.

A dusk-to-dawn {v36 curfew} imposed on [t5 Thursday] remains in place in [p1 N'Djamena], [p4 Moundou], [p5 Doba] and [p6 Koumra]. [a43 Seven parties] have been {v38 suspended} for three months, and mobile internet service has been {v39 cut} on and off.

In [p7 Addis Ababa], [a5 the African Union]'s [a44 commission chairman] {v40 condemned} <q18 “the repression of the {v41 demonstrations}”> and {v42 urged} [a45 both parties] <q19 to respect human life>. [a44 He] is [a44 himself] a former prime minister of [a46 Chad], and [a47 the junta] reacted angrily. <q20 “[a44 Such a man] should know better,”> {c11 said} [a48 Foreign Minister Cherif Annadif]. <q24 [a48 He] {v44 resigned} as [a46 [a48 his] country]'s representative to [a50 a regional mediation group] in protest>, {c16 according to} [a51 a ministry] note.

[a20 France], which has [a52 about 1,000 soldiers] at a base in [p1 the city], {v45 condemned} the {v46 violence} and {c15 denied} <q21 any part in it>. [a53 Crowds] had {v48 burned} a French flag and {v49 stoned} a French-owned fuel station. When [a54 other soldiers] {v50 seized} power in [p8 Mali] and [p9 Burkina Faso], [a20 Paris] {v51 pressed} for {v52 sanctions}; in [a46 Chad] [a20 it] {v53 backed} [a6 the general].

<q22 “That double standard is what [a55 the young] see,”> {c12 said} [a56 Remadji Mbaidem, a political scientist at [a57 the University of [p4 Moundou]]].

[a58 Qatar] hosted five months of {v55 talks} between [a1 the transitional government] and [a59 more than 40 rebel groups], which ended with a peace {v57 pact} in [p11 Doha] on [t6 August 8]. [a60 The strongest of the groups, the Northern Front], {v58 refused} to {v59 sign}. [a61 [a60 Its] fighters, based in [p12 Libya]], had mounted the {v61 attack} in which [a6 the general]'s [a7 father] {v62 fell}.

A national {v63 dialogue} that followed in [p1 N'Djamena] was {v64 boycotted} by [a12 the Citizens' Front] and by [a62 the Catholic bishops]. It voted on [t7 October 5] to let [a6 Saleh] stay until [t8 October 2024] and to allow [a6 him] to stand for president, which [a6 he] had {v66 ruled out} earlier. [a63 The European Union], [a64 the United States] and [a5 the African Union] {c13 expressed} <q23 concern> at the time.

The worst floods in 30 years have also hit [a46 Chad]. [a65 More than 340,000 people] have lost [a65 their] homes, and [a1 the government] declared a state of emergency over the rising water on [t9 October 19].
---
a1 organization TCD GOV Chad's transitional government
a2 group TCD CVL protesters
a3 group TCD OPP opposition
a4 group TCD MIL+COP security forces
a5 organization IGO IGO African Union
a6 person TCD GOV+MIL Idriss Mahamat Saleh
a7 person TCD ELI Saleh Ouaddar
a8 group TCD CVL civilians
a9 person TCD GOV Aziz Brahim
a10 group TCD - 50 dead
a11 group TCD COP 15 policemen
a12 organization TCD OPP Citizens' Front
a13 group TCD CVL 112 people
a14 group TCD CVL more than 300 missing
a15 group TCD CVL boys
a16 group TCD CVL families
a18 person TCD OPP Succes Djimadoum
a19 group TCD CVL those detained
a20 country FRA GOV France
a21 organization TCD OPP Djimadoum's party
a22 group - - foreigners
a23 group TCD CVL rioters
a24 group TCD COP police stations
a25 person TCD COP one officer
a27 organization TCD MED state broadcaster
a28 group TCD CVL witnesses
a29 group TCD CVL young men
a30 organization TCD PTY ruling party
a31 person TCD EDU student
a32 person TCD HLH nurse
a33 group TCD MIL soldiers
a34 person TCD MED Narcisse Oredje
a35 organization TCD NGO+MED local branch of Press Watch International
a36 organization - NGO+MED Press Watch International
a37 person TCD GOV Mahamat Ahmat Alhabo
a38 person - - outside expert
a39 group TCD CVL more than 600 people
a40 group TCD OTH lawyers
a41 person TCD CVL a single client
a42 organization TCD OTH bar association
a43 group TCD PTY seven parties
a44 person IGO IGO AU commission chairman
a45 group TCD - both parties
a46 country TCD GOV Chad
a47 organization TCD GOV+MIL Chadian junta
a48 person TCD GOV Cherif Annadif
a50 organization IGO IGO regional mediation group
a51 organization TCD GOV foreign ministry
a52 group FRA MIL about 1,000 French soldiers
a53 group TCD CVL crowds
a54 group - MIL other soldiers
a55 group TCD CVL the young
a56 person TCD EDU Remadji Mbaidem
a57 organization TCD EDU University of Moundou
a58 country QAT GOV Qatar
a59 group TCD REB more than 40 rebel groups
a60 organization TCD REB Northern Front
a61 group TCD REB Northern Front fighters
a62 group TCD REL Catholic bishops
a63 organization IGO IGO European Union
a64 country USA GOV United States
a65 group TCD CVL more than 340,000 people
p1 place TCD - N'Djamena
p2 place TCD - Moursal
p3 place TCD - Koro Toro prison
p4 place TCD - Moundou
p5 place TCD - Doba
p6 place TCD - Koumra
p7 place ETH - Addis Ababa
p8 place MLI - Mali
p9 place BFA - Burkina Faso
p11 place QAT - Doha
p12 place LBY - Libya
t1 2022-10-25
t2 2021-04
t3 2022-10-20
t4 2022-W43
t5 2022-10-20
t6 2022-08-08
t7 2022-10-05
t8 2024-10
t9 2022-10-19
q1 indirect source=a3 cue=c1
q2 indirect source=a1 cue=c2
q3 indirect source=a6 cue=v10
q4 indirect source=a9 cue=c3
q5 indirect source=a12 cue=c4
q6 direct source=a18 cue=c5
q7 indirect source=a18 cue=v14
q8 indirect source=a18 cue=v17 to=a20
q9 indirect source=a9 cue=v20
q10 direct source=a9 cue=c6 to=a27
q11 direct source=a9 cue=-
q12 indirect source=a32 cue=c8
q13 mixed source=a32 cue=-
q14 indirect source=a35 cue=v30 to=a37
q15 indirect source=a37 cue=c9
q16 indirect source=a40 cue=c10
q17 indirect source=a42 cue=c14
q18 mixed source=a44 cue=v40
q19 indirect source=a44 cue=v42 to=a45
q20 direct source=a48 cue=c11
q21 indirect source=a20 cue=c15 neg
q22 direct source=a56 cue=c12
q23 indirect source=a63,a64,a5 cue=c13
q24 indirect source=a51 cue=c16
v1 ACCUSE investigate occurred actor=a1 ctx=legal,human-rights
v2 ASSAULT firearms occurred actor=a4 recip=a2 ctx=human-rights
v3 ACCUSE investigate occurred actor=a1 ctx=legal,human-rights same=v1
v4 PROTEST demo occurred actor=a2 loc=p1 time=t5 ctx=executive
v5 ASSAULT firearms occurred actor=a4 recip=a2 loc=p1 time=t5 ctx=human-rights same=v2
v6 ACCUSE disapprove occurred actor=a5 ctx=human-rights
v7 ASSAULT firearms occurred actor=a4 recip=a2 ctx=human-rights same=v2
v8 PROTEST demo occurred actor=a2 recip=a6 time=t5 ctx=executive same=v4
v9 ASSAULT - occurred recip=a7 time=t2 ctx=military
v10 CONCEDE - occurred actor=a6 ctx=executive
v11 RETREAT resign future actor=a6 recip=a8 time=t3 ctx=executive
v12 ASSAULT - occurred actor=a4 recip=a13 ctx=human-rights same=v2
v13 COERCE arrest occurred actor=a4 recip=a15 ctx=human-rights
v14 REQUEST yield occurred actor=a18 ctx=human-rights
v15 RETREAT release hypothetical actor=a1 recip=a19 ctx=human-rights
v16 COERCE arrest occurred actor=a4 recip=a19 ctx=human-rights
v17 REQUEST yield occurred actor=a18 recip=a20 ctx=military
v18 SANCTION discontinue hypothetical actor=a20 recip=a4 ctx=military
v19 AID - occurred actor=a20 recip=a4 ctx=military
v20 ACCUSE disapprove occurred actor=a9 recip=a21 ctx=military
v21 PROTEST riot occurred actor=a21 ctx=military
v22 AID - occurred actor=a22 recip=a21 ctx=military
v23 PROTEST riot occurred actor=a23 recip=a24
v24 ASSAULT primitive occurred actor=a23 recip=a25
v26 PROTEST riot occurred actor=a29
v27 PROTEST riot occurred actor=a29 recip=a30
v28 ASSAULT firearms occurred recip=a31 loc=p2 ctx=human-rights
v29 ASSAULT firearms occurred actor=a33 loc=p2 ctx=human-rights same=v2
v30 REQUEST yield occurred actor=a35 recip=a37 ctx=legal,media
v31 ACCUSE investigate hypothetical actor=a38 ctx=legal,media
v32 ACCUSE allege future recip=a39 loc=p3 ctx=legal
v33 RETREAT access negated recip=a40 ctx=legal
v35 PROTEST strike future actor=a42 time=t4 ctx=legal
v36 COERCE curfew occurred actor=a1 loc=p1,p4,p5,p6 time=t5
v38 COERCE ban occurred recip=a43
v39 COERCE withhold occurred ctx=media
v40 ACCUSE disapprove occurred actor=a44 loc=p7 ctx=human-rights
v41 PROTEST demo occurred actor=a2 ctx=human-rights same=v4
v42 REQUEST yield occurred actor=a44 recip=a45 loc=p7 ctx=human-rights
v44 RETREAT resign occurred actor=a48 ctx=diplomatic
v45 ACCUSE disapprove occurred actor=a20 ctx=human-rights
v46 ASSAULT - occurred actor=a4 recip=a2 ctx=human-rights same=v2
v48 PROTEST demo occurred actor=a53 recip=a20
v49 PROTEST riot occurred actor=a53
v50 COERCE seize occurred actor=a54 loc=p8,p9 ctx=military,executive
v51 REQUEST change occurred actor=a20 ctx=diplomatic
v52 SANCTION - hypothetical recip=a54 ctx=diplomatic
v53 SUPPORT - occurred actor=a20 recip=a6 loc=a46 ctx=diplomatic
v55 CONSULT third-party occurred actor=a58,a1,a59 loc=p11 ctx=diplomatic
v57 AGREE - occurred actor=a1,a59 loc=p11 time=t6 ctx=diplomatic
v58 REJECT - occurred actor=a60 ctx=diplomatic
v59 SUPPORT - negated actor=a60 ctx=diplomatic
v61 ASSAULT - occurred actor=a61 recip=a7 ctx=military same=v9
v62 ASSAULT - occurred actor=a61 recip=a7 ctx=military same=v9
v63 CONSULT - occurred actor=a1 loc=p1 ctx=diplomatic
v64 PROTEST boycott occurred actor=a12,a62 loc=p1 ctx=diplomatic
v66 REJECT - occurred actor=a6 ctx=election
v68 COERCE arrest occurred recip=a39 loc=p3 ctx=legal
