#story r01-032
#date 2022-09-05
#publisher Niger Bend Agency
#kind report
#title [a1 Mali] {v1 frees} [a2 three Ivorian soldiers], {v2 charges} [a3 46 others] with plotting against [a1 state]

[p1 BAMAKO], [t1 Sept 5] ([a4 NBA]) - [a1 Mali] {v3 released} [a2 three women soldiers from [a5 Ivory Coast]] on [t2 Saturday] after {v4 mediation} by [a6 Togo], but [a7 prosecutors] {v5 charged} [a3 46 of [a2 their] comrades] with conspiracy and attempts to harm the security of [a1 the state].

[a8 The 49 soldiers] were {v6 arrested} at [p2 Bamako airport] on [t3 July 10]. [a1 Mali]'s [a9 military government] {c1 says} <q1 [a8 they] are mercenaries>. [a5 Ivory Coast] {c2 says} <q2 [a8 they] had been {v7 sent} to guard [a10 the German unit of [a11 the United Nations mission]]>.

<q3 “The {v8 release} of [a2 the three women] is a humanitarian gesture,”> [a12 Malian Foreign Minister Moctar Sidibe-Toure] {c3 told} [a13 reporters] in [p3 the Togolese capital, Lome]. <q4 “[a14 We] {v9 thank} [a15 the president of [a6 Togo]].”>

[a16 His Ivorian counterpart, Berthe Kouassi], {v10 welcomed} the decision but {v11 demanded} <q5 that [a3 the remaining 46] also be {v12 freed}>. <q6 “[a3 They] did nothing wrong,”> [a16 she] {c4 said}.

Conditions

<q7 [a1 Mali] had {v13 asked} [a5 Ivory Coast] <q8 to {v14 apologise} and to {v15 hand over} [a17 several Malian opposition figures] living in [p4 Abidjan]>>, [a18 two diplomats] who took part in the {v16 talks} {c5 told} [a4 this agency]. <q9 [a5 Ivory Coast] {v17 refused} both {v18 demands}>, [a18 they] {c6 said}.

[a12 The Malian foreign minister] {c7 denied} <q10 that [a1 Mali] had set any conditions>, according to [a19 the daily Le Matin du Fleuve].

[a20 The families of [a3 the soldiers]] {v19 demonstrated} in front of [a21 the Malian embassy] in [p4 Abidjan] on [t1 Monday]. <q11 “[a22 We] have not been {v20 allowed} to speak to [a3 them] for eight weeks,”> {c8 said} [a23 Aminata Coulibaly, whose husband is one of [a3 the 46]]. [a24 Ivorian police] {c17 told} [a20 the women] <q12 to go home> and {v21 detained} [a25 two men] who had {v22 burned} a Malian flag.

U.N. mission

[a11 The United Nations mission], which has [a26 12,000 soldiers] in [a1 Mali], has had bad relations with [a9 the military rulers] since [a9 they] {v23 seized} power in [t4 August 2020]. In [t5 July] [a1 Mali] {v24 expelled} [a11 the mission]'s [a27 spokesman] and {v25 suspended} all flights of [a26 U.N. troops] for a month.

[a28 Germany] {v26 halted} [a28 its] reconnaissance flights on [t6 August 12] after [a9 the authorities] {v28 refused} to {v29 let} [a29 75 of [a28 its] soldiers] land. <q13 “[a30 We] cannot work like this,”> [a31 Defence Minister Annegret Haller] {c9 said} in [p5 Berlin]. [a28 Germany] has {v30 threatened} <q14 to {v31 withdraw} [a32 all 1,100 troops] by [t7 the end of the year]>.

<q15 [a5 Ivory Coast] and [a33 Britain] may also {v32 pull out}>, {c10 according to} [a34 two U.N. officials] who asked not to be named.

[a35 France] {v33 withdrew} [a36 its last soldiers] from [a1 Mali] on [t8 August 15], ending a nine-year {v34 campaign} against [a37 Islamist militants]. [a1 Mali] then {v35 accused} [a35 Paris] <q16 of {v36 giving} weapons to [a37 the militants]> and {v37 asked} [a38 the Security Council] <q17 to hold an emergency {v38 meeting}>. [a35 France] {v39 dismissed} the {v40 accusation} as <q18 “insulting to [a39 the 53 French soldiers] who died in [a1 Mali]”>.

A new partner

[a1 Mali] has since become an ally of [a40 Russia]. <q19 [a41 About 1,000 fighters of [a42 a Russian private army, the Veles Group]], have been {v42 deployed} in the centre of [a1 the country]>, {c11 according to} [a43 Western officials]. [a1 Bamako] {c12 says} <q20 [a41 they] are instructors>. [a40 Moscow] {v43 delivered} two fighter jets and an attack helicopter to [a1 Mali] on [t9 August 9].

The {v44 violence} has not stopped. <q21 [a44 Gunmen on motorcycles] {v45 killed} [a45 17 soldiers and four civilians] near [p6 the town of Tessit] in [t10 August]>, [a46 the army] {c13 said}. [a47 A group linked to [a48 Islamic State]] {c14 claimed} <q22 [a47 it] had {v46 captured} [a49 eight soldiers] in the same {v47 attack}>.

[a50 Human Rights Watch] {c15 said} in a report <q23 that [a46 Malian soldiers] and [a41 foreign fighters] had {v48 executed} [a51 about 300 men] in [p7 the village of Moura] in [t11 March]>. [a1 Mali] has {v49 promised} an {v50 investigation} but has not {v51 allowed} [a52 U.N. investigators] to {v52 visit} [p7 the village].

Next steps

[a15 Togolese President Komla Agbeko] is expected to {v53 receive} [a53 Malian and Ivorian delegations] again [t12 next week]. [a54 ECOWAS, the regional bloc], {v54 offered} to send [a55 three heads of state] to [p1 Bamako] if the {v56 talks} fail. [a54 The bloc] {v57 lifted} economic {v58 sanctions} on [a1 Mali] in [t5 July], after [a9 the junta] {v59 promised} <q25 to hold elections in [t13 February 2024]>.

[a56 Colonel Souleymane Keita, the head of [a9 the junta]], {v61 ruled out} a {v62 pardon} for [a3 the soldiers] before [a57 a court] has {v63 tried} [a3 them]. <q26 “[a1 Mali] will not give in to blackmail,”> [a56 he] {c16 told} [a58 state television].
---
a1 country MLI GOV Mali
a2 group CIV MIL three Ivorian women soldiers
a3 group CIV MIL 46 other soldiers
a4 organization - MED Niger Bend Agency
a5 country CIV GOV Ivory Coast
a6 country TGO GOV Togo
a7 group MLI JUD prosecutors
a8 group CIV MIL 49 soldiers
a9 organization MLI MIL+GOV Mali's military government
a10 organization DEU MIL German unit of the United Nations mission
a11 organization IGO IGO United Nations mission in Mali
a12 person MLI GOV Moctar Sidibe-Toure
a13 group - MED reporters
a14 country MLI GOV We (Mali)
a15 person TGO GOV Komla Agbeko
a16 person CIV GOV Berthe Kouassi
a17 group MLI OPP several Malian opposition figures
a18 group - GOV two diplomats
a19 organization MLI MED Le Matin du Fleuve
a20 group CIV CVL families of the soldiers
a21 organization MLI GOV Malian embassy
a22 group CIV CVL We (the families)
a23 person CIV CVL Aminata Coulibaly
a24 group CIV COP Ivorian police
a25 group CIV CVL two men
a26 group IGO MIL 12,000 U.N. soldiers
a27 person IGO IGO the mission's spokesman
a28 country DEU GOV Germany
a29 group DEU MIL 75 German soldiers
a30 country DEU GOV We (Germany)
a31 person DEU GOV Annegret Haller
a32 group DEU MIL all 1,100 troops
a33 country GBR GOV Britain
a34 group IGO IGO two U.N. officials
a35 country FRA GOV France
a36 group FRA MIL last French soldiers
a37 group MLI REB Islamist militants
a38 organization IGO IGO Security Council
a39 group FRA MIL 53 French soldiers
a40 country RUS GOV Russia
a41 group RUS MIL about 1,000 fighters of the Veles Group
a42 organization RUS MIL Veles Group
a43 group - GOV Western officials
a44 group MLI UAF gunmen on motorcycles
a45 group MLI MIL+CVL 17 soldiers and four civilians
a46 organization MLI MIL Malian army
a47 organization MLI REB group linked to Islamic State
a48 organization - REB Islamic State
a49 group MLI MIL eight soldiers
a50 organization - NGO Human Rights Watch
a51 group MLI CVL about 300 men
a52 group IGO IGO U.N. investigators
a53 group - GOV Malian and Ivorian delegations
a54 organization IGO IGO ECOWAS
a55 group - GOV three heads of state
a56 person MLI MIL+GOV Souleymane Keita
a57 organization MLI JUD court
a58 organization MLI MED state television
p1 place MLI - Bamako
p2 place MLI - Bamako airport
p3 place TGO - Lome
p4 place CIV - Abidjan
p5 place DEU - Berlin
p6 place MLI - Tessit
p7 place MLI - Moura
t1 2022-09-05
t2 2022-09-03
t3 2022-07-10
t4 2020-08
t5 2022-07
t6 2022-08-12
t7 2022-12-31
t8 2022-08-15
t9 2022-08-09
t10 2022-08
t11 2022-03
t12 2022-W37
t13 2024-02
q1 indirect source=a9 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a12 cue=c3 to=a13
q4 direct source=a12 cue=- to=a13
q5 indirect source=a16 cue=v11
q6 direct source=a16 cue=c4
q7 indirect source=a18 cue=c5 to=a4
q8 indirect source=a1 cue=v13 to=a5 via=a18
q9 indirect source=a18 cue=c6
q10 indirect source=a12 cue=c7 neg via=a19
q11 direct source=a23 cue=c8
q12 indirect source=a24 cue=c17 to=a20
q13 direct source=a31 cue=c9
q14 indirect source=a28 cue=v30
q15 indirect source=a34 cue=c10
q16 indirect source=a1 cue=v35
q17 indirect source=a1 cue=v37 to=a38
q18 mixed source=a35 cue=v39
q19 indirect source=a43 cue=c11
q20 indirect source=a1 cue=c12
q21 indirect source=a46 cue=c13
q22 indirect source=a47 cue=c14
q23 indirect source=a50 cue=c15
q25 indirect source=a9 cue=v59
q26 direct source=a56 cue=c16 to=a58
v1 RETREAT release occurred actor=a1 recip=a2 time=t2 ctx=military
v2 ACCUSE allege occurred actor=a1 recip=a3 ctx=legal,military
v3 RETREAT release occurred actor=a1 recip=a2 time=t2 ctx=military same=v1
v4 CONSULT third-party occurred actor=a6 ctx=diplomatic
v5 ACCUSE allege occurred actor=a7 recip=a3 ctx=legal,military same=v2
v6 COERCE arrest occurred recip=a8 loc=p2 time=t3 ctx=military
v7 MOBILIZE troops occurred actor=a8 ctx=military
v8 RETREAT release occurred recip=a2 ctx=military same=v1
v9 SUPPORT - occurred actor=a14 recip=a15 ctx=diplomatic
v10 SUPPORT - occurred actor=a16 recip=a1 ctx=diplomatic
v11 REQUEST yield occurred actor=a16 recip=a1 ctx=diplomatic
v12 RETREAT release hypothetical recip=a3 ctx=military
v13 REQUEST yield occurred actor=a1 recip=a5 ctx=diplomatic
v14 CONCEDE - hypothetical actor=a5 recip=a1 ctx=diplomatic
v15 COOPERATE - hypothetical actor=a5,a1 recip=a17 loc=p4 ctx=legal
v16 CONSULT - occurred actor=a18 ctx=diplomatic
v17 REJECT yield occurred actor=a5 recip=a1 ctx=diplomatic
v18 REQUEST yield occurred actor=a1 recip=a5 ctx=diplomatic same=v13
v19 PROTEST demo occurred actor=a20 recip=a21 loc=p4 time=t1
v20 RETREAT access negated recip=a22
v21 COERCE arrest occurred actor=a24 recip=a25 loc=p4 time=t1
v22 PROTEST demo occurred actor=a25 recip=a1 loc=p4
v23 COERCE seize occurred actor=a9 time=t4 ctx=executive,military
v24 SANCTION expel occurred actor=a1 recip=a27 time=t5 ctx=diplomatic
v25 COERCE restrict occurred actor=a1 recip=a26 time=t5 ctx=military
v26 SANCTION discontinue occurred actor=a28 time=t6 ctx=military
v28 REJECT yield occurred actor=a9 recip=a28 ctx=military
v29 RETREAT access negated actor=a9 recip=a29 ctx=military
v30 THREATEN relations occurred actor=a28 recip=a1 ctx=military
v31 RETREAT withdraw hypothetical actor=a28 loc=a1 time=t7 ctx=military
v32 RETREAT withdraw hypothetical actor=a5,a33 loc=a1 ctx=military
v33 RETREAT withdraw occurred actor=a35 loc=a1 time=t8 ctx=military
v34 ASSAULT - occurred actor=a35 recip=a37 loc=a1 ctx=military,terrorism
v35 ACCUSE allege occurred actor=a1 recip=a35 ctx=military,terrorism
v36 AID - occurred actor=a35 recip=a37 ctx=military,terrorism
v37 REQUEST meet occurred actor=a1 recip=a38 ctx=diplomatic
v38 CONSULT multilateral hypothetical actor=a38 ctx=diplomatic
v39 REJECT - occurred actor=a35 recip=a1 ctx=diplomatic
v40 ACCUSE allege occurred actor=a1 recip=a35 ctx=military,terrorism same=v35
v42 MOBILIZE troops occurred actor=a41 loc=a1 ctx=military
v43 COOPERATE - occurred actor=a40,a1 time=t9 ctx=military
v44 ASSAULT - occurred loc=a1 ctx=military
v45 ASSAULT firearms occurred actor=a44 recip=a45 loc=p6 time=t10 ctx=military,terrorism
v46 ASSAULT abduct occurred actor=a47 recip=a49 loc=p6 time=t10 ctx=military
v47 ASSAULT firearms occurred actor=a47 loc=p6 time=t10 ctx=military same=v45
v48 ASSAULT execute occurred actor=a46,a41 recip=a51 loc=p7 time=t11 ctx=human-rights,military
v49 AGREE - occurred actor=a1 ctx=human-rights
v50 ACCUSE investigate future actor=a1 ctx=human-rights
v51 RETREAT access negated actor=a1 recip=a52 ctx=human-rights
v52 CONSULT visit negated actor=a52 loc=p7 ctx=human-rights
v53 CONSULT third-party future actor=a15,a53 time=t12 ctx=diplomatic
v54 AGREE - occurred actor=a54 ctx=diplomatic
v56 CONSULT - future actor=a1,a5 ctx=diplomatic
v57 RETREAT - occurred actor=a54 recip=a1 time=t5 ctx=economic
v58 SANCTION - occurred actor=a54 recip=a1 ctx=economic
v59 CONCEDE - occurred actor=a9 ctx=election
v61 REJECT yield occurred actor=a56 ctx=legal
v62 RETREAT release negated actor=a56 recip=a3 ctx=legal
v63 ACCUSE allege future actor=a57 recip=a3 ctx=legal
