#story r04-018
#date 2023-12-08
#publisher Caribbean Wire Service
#kind report
#title [a1 UN council] {v1 meets} on [a2 Venezuela]-[a3 Guyana] dispute as [a4 U.S.] {v2 flies} over jungle border

[p1 GEORGETOWN] — [a1 The United Nations Security Council] {v3 met} behind closed doors on [t1 Friday] on [a2 Venezuela]'s claim to [p2 two thirds of [a3 Guyana]], a day after [a4 the United States] held joint flight {v5 exercises} with [a3 the small English-speaking nation] in a show of {v6 support}.

[a3 Guyana] had {v7 asked} for the {v8 session} after [a5 Venezuelan President Rafael Monasterio] {v9 ordered} [a6 state companies] on [t2 Tuesday] <q1 to search for oil in [p2 the Essequibo region]> and presented a map on which [p2 it] was shown as [a2 [a5 his] country]'s 24th state. <q2 “This is a direct {v57 threat} to [a3 our] territory,”> [a3 Guyana]'s [a7 president, Irwin Persaud], {c1 told} [a3 the nation] in a late-night address. [a7 He] {c2 said} <q3 [a8 the armed forces] were on full {v11 alert}>.

[a1 The 15-member council] issued no statement. <q4 [a9 All members] had {v12 urged} [a10 both governments] <q5 to keep to peaceful means>>, [a53 Ecuador]'s [a11 ambassador, Hernan Cevallos], who presides over [a1 it] [t3 this month], {c3 said} afterwards.

[a12 The Brazilian president, Antonio Sarmento], {v13 called} [a5 Monasterio] on [t1 Friday] and {v14 warned} [a5 him] <q6 against “unilateral steps.”> [a13 Brazil] has {v15 moved} [a14 armored vehicles] to [p3 Boa Vista], because the only good road from [a2 Venezuela] to [p2 the Essequibo] passes through [a13 its] land. <q7 “If there is one thing [p4 South America] does not need, it is a {v16 war},”> [a12 Sarmento] {c4 told} [a15 a {v58 summit} of [a16 the Mercosur bloc]] in [p5 Rio de Janeiro] on [t4 Thursday]. [a15 The summit] {c17 declared} <q27 [a15 its] “deep concern.”>

<q26 [a5 Monasterio] had won the backing of [a17 95 percent of voters] in a referendum on [t5 December 3]>, {c5 according to} [a18 [a5 his] electoral council]. Many voting stations looked empty, and [a19 the opposition] {v18 accuses} [a5 him] <q8 of whipping up national feeling before an election [t17 next year]>. Three days after the vote [a20 prosecutors] {v19 ordered} the {v20 arrest} of [a21 13 opposition figures], among [a21 them] [a22 three aides of [a23 primary winner Maria Elena Zuloaga]], {v21 accusing} [a21 them] <q9 of having taken money from [a24 oil giant Paragon] to sabotage the referendum>. [a24 The American company] {c6 called} the {v23 accusation} <q10 “ridiculous.”>

<q11 “[a5 He] draws a map on [t2 Tuesday] and {v24 fills} the jails on [t11 Wednesday]. One has to do with the other,”> {c7 said} [a23 Zuloaga], who is [a23 herself] {v25 barred} from office.

[a3 Guyana] {c16 says} <q25 [a3 its] borders were settled by [a25 a tribunal of arbitration in [p6 Paris]] in [t6 1899]>. [a2 Venezuela] {v26 rejects} that ruling and {c8 says} <q12 a [t7 1966] {v27 accord} with [a26 Britain], then the colonial power, provides for direct {v28 negotiations}>. [a27 The International Court of Justice in [p7 The Hague]], to which [a3 Georgetown] took the matter in [t8 2018], on [t9 December 1] {v29 ordered} [a2 Caracas] <q13 not to change the situation on the ground>. [a5 Monasterio] does not {v30 recognize} [a27 the court].

Interest grew after [t10 2015], when [a24 Paragon] found oil off the coast. [a3 Guyana], with 800,000 people, now pumps 600,000 barrels a day, not much less than [a2 [a3 its] neighbor] with the largest reserves in the world. [a5 Monasterio] has {v31 given} [a24 Paragon] and [a28 [a24 its] partners] three months to leave. <q14 [a28 They] have “nothing to fear,”> {c9 said} [a3 Guyana]'s [a29 vice president, Vikram Jagmohan].

[a29 Jagmohan] also {c10 said} <q15 [a3 Guyana] was ready to {v32 offer} [a4 Washington] a military base>, contradicting [a7 the president]. Teams from [a30 the U.S. Southern Command] are due in [p1 Georgetown] for two {v34 visits} [t3 this month]. <q28 <q16 “[a4 Our] commitment to [a3 Guyana]'s sovereignty is unwavering,”> [a31 Secretary of State Jonathan Calloway] {c11 told} [a7 Persaud] by {v35 phone} on [t11 Wednesday]>, [a54 the State Department] {c18 said}.

[a2 Venezuela]'s [a32 defense minister, General Vladimir Padron], {v36 denounced} the {v37 flights} as <q17 an “unfortunate provocation.”> <q18 “[a2 We] will not be turned away from future actions for the recovery of [p2 the Essequibo],”> [a32 he] {c12 wrote}. [a34 The Russian Foreign Ministry] {v38 called on} [a10 the parties] <q19 to refrain from the use of force>, and [a36 Cuba] expressed {v40 solidarity} with [a2 Caracas].

The loss of [a37 a Guyanese army helicopter] on [t11 Wednesday] added to the tension. It disappeared in bad weather 50 kilometers from the frontier with [a38 seven men] on board; [a39 five officers] died. <q20 There is no sign of hostile {v41 fire}>, {c13 said} [a40 army chief Brigadier Orin Bristol].

In [p8 the border village of Kaikan], reached on foot or by small plane, [a41 people of the Akawaio] have relatives on both sides. <q21 “[a42 Soldiers] {v42 came} and asked how many [a41 we] are. [a42 They] did not say if [a42 they] would {v43 protect} [a41 us],”> {c14 said} [a43 Desmond Abel, a teacher]. In [t12 February], [a44 a Venezuelan gang] {v44 robbed} [a45 miners] near the Cuyuni river, and [a46 police] {v45 shot} [a47 two of [a44 its] members].

[a2 Caracas] had enjoyed a thaw until [t13 this autumn]. In [t14 October], [a5 Monasterio]'s [a48 envoys] {v46 signed} an {v47 agreement} in [p9 Barbados] with [a19 the opposition] on electoral guarantees, and [a4 Washington] {v48 eased} oil {v49 sanctions} for six months. [a49 A U.S. official] {v50 warned} [t15 last week] <q22 that the relief would {v51 end} if [a50 political prisoners and three {v56 detained} Americans] were not {v52 freed}>.

[a55 St. Vincent]'s [a51 prime minister, Ormond Cato], has {v53 proposed} <q23 a {v54 meeting} of [a52 the two presidents] on [a55 [a51 his] island] on [t16 December 14]>. [a5 Monasterio] {v55 accepted} at once. [a7 Persaud] {c15 said} <q24 [a7 he] would come, but the border was “not for discussion.”>
---
a1 organization IGO IGO UN Security Council
a2 country VEN GOV Venezuela
a3 country GUY GOV Guyana
a4 country USA GOV United States
a5 person VEN GOV Rafael Monasterio
a6 group VEN BUS state companies
a7 person GUY GOV Irwin Persaud
a8 organization GUY MIL Guyanese armed forces
a9 group - GOV all council members
a10 group - GOV =a2+a3 both governments
a11 person ECU GOV Hernan Cevallos
a12 person BRA GOV Antonio Sarmento
a13 country BRA GOV Brazil
a14 group BRA MIL armored vehicles
a15 group - GOV Mercosur summit
a16 organization IGO IGO Mercosur
a17 group VEN CVL voters
a18 organization VEN GOV electoral council
a19 group VEN OPP opposition
a20 group VEN JUD prosecutors
a21 group VEN OPP 13 opposition figures
a22 group VEN OPP three aides of Zuloaga
a23 person VEN OPP Maria Elena Zuloaga
a24 organization USA BUS Paragon
a25 organization - JUD tribunal of arbitration in Paris
a26 country GBR GOV Britain
a27 organization IGO JUD International Court of Justice
a28 group - BUS Paragon's partners
a29 person GUY GOV Vikram Jagmohan
a30 organization USA MIL U.S. Southern Command
a31 person USA GOV Jonathan Calloway
a32 person VEN GOV+MIL Vladimir Padron
a34 organization RUS GOV Russian Foreign Ministry
a36 country CUB GOV Cuba
a37 organization GUY MIL Guyanese army helicopter
a38 group GUY MIL seven men
a39 group GUY MIL five officers
a40 person GUY MIL Orin Bristol
a41 group GUY CVL people of the Akawaio
a42 group GUY MIL soldiers
a43 person GUY EDU Desmond Abel
a44 group VEN CRM Venezuelan gang
a45 group GUY LAB miners
a46 group GUY COP police
a47 group VEN CRM two gang members
a48 group VEN GOV Monasterio's envoys
a49 person USA GOV U.S. official
a50 group - - political prisoners and three detained Americans
a51 person VCT GOV Ormond Cato
a52 group - GOV =a5+a7 the two presidents
a53 country ECU GOV Ecuador
a54 organization USA GOV State Department
a55 country VCT GOV St. Vincent
p1 place GUY - Georgetown
p2 place GUY - Essequibo
p3 place BRA - Boa Vista
p4 place - - South America
p5 place BRA - Rio de Janeiro
p6 place FRA - Paris
p7 place NLD - The Hague
p8 place GUY - Kaikan
p9 place BRB - Barbados
t1 2023-12-08
t2 2023-12-05
t3 2023-12
t4 2023-12-07
t5 2023-12-03
t6 1899
t7 1966
t8 2018
t9 2023-12-01
t10 2015
t11 2023-12-06
t12 2023-02
t13 2023
t14 2023-10
t15 2023-W48
t16 2023-12-14
t17 2024
q1 indirect source=a5 cue=v9 to=a6
q2 direct source=a7 cue=c1 to=a3
q3 indirect source=a7 cue=c2
q4 indirect source=a11 cue=c3
q5 indirect source=a9 cue=v12 to=a10 via=a11
q6 mixed source=a12 cue=v14 to=a5
q7 direct source=a12 cue=c4 to=a15
q8 indirect source=a19 cue=v18
q9 indirect source=a20 cue=v21
q10 mixed source=a24 cue=c6
q11 direct source=a23 cue=c7
q12 indirect source=a2 cue=c8
q13 indirect source=a27 cue=v29 to=a2
q14 mixed source=a29 cue=c9
q15 indirect source=a29 cue=c10
q16 direct source=a31 cue=c11 to=a7 via=a54
q28 mixed source=a54 cue=c18
q17 mixed source=a32 cue=v36
q18 direct source=a32 cue=c12
q19 indirect source=a34 cue=v38 to=a10
q20 indirect source=a40 cue=c13
q21 direct source=a43 cue=c14
q22 indirect source=a49 cue=v50
q23 indirect source=a51 cue=v53
q24 mixed source=a7 cue=c15
q25 indirect source=a3 cue=c16
q26 indirect source=a18 cue=c5
q27 mixed source=a15 cue=c17
v1 CONSULT multilateral occurred actor=a1 ctx=diplomatic,territory
v2 COOPERATE - occurred actor=a4 loc=a3 ctx=military,territory
v3 CONSULT multilateral occurred actor=a1 time=t1 ctx=diplomatic,territory same=v1
v5 COOPERATE - occurred actor=a4,a3 time=t4 ctx=military same=v2
v6 SUPPORT - occurred actor=a4 recip=a3 time=t4 ctx=military,diplomatic
v7 REQUEST meet occurred actor=a3 recip=a1 ctx=diplomatic
v8 CONSULT multilateral occurred actor=a1 ctx=diplomatic,territory same=v1
v9 REQUEST - occurred actor=a5 recip=a6 time=t2 ctx=resource,territory
v11 MOBILIZE troops occurred actor=a8 ctx=military
v12 REQUEST yield occurred actor=a9 recip=a10 ctx=diplomatic,territory
v13 CONSULT phone occurred actor=a12 recip=a5 time=t1 ctx=diplomatic
v14 REQUEST yield occurred actor=a12 recip=a5 time=t1 ctx=diplomatic
v15 MOBILIZE weapons occurred actor=a13 recip=a14 loc=p3 ctx=military,territory
v16 ASSAULT - hypothetical loc=p4 ctx=military
v18 ACCUSE disapprove occurred actor=a19 recip=a5 ctx=election
v19 REQUEST - occurred actor=a20 ctx=legal
v20 COERCE arrest future recip=a21 ctx=legal
v21 ACCUSE allege occurred actor=a20 recip=a21 ctx=legal,election
v23 ACCUSE allege occurred actor=a20 recip=a24 ctx=legal,election same=v21
v24 COERCE arrest occurred actor=a5 time=t11 ctx=legal
v25 COERCE ban occurred recip=a23 ctx=election
v26 REJECT - occurred actor=a2 recip=a25 ctx=legal,territory
v27 AGREE - occurred actor=a2,a26 time=t7 ctx=territory
v28 CONSULT - hypothetical actor=a2,a3 ctx=diplomatic,territory
v29 REQUEST yield occurred actor=a27 recip=a2 time=t9 ctx=legal,territory
v30 SUPPORT - negated actor=a5 recip=a27 ctx=legal
v31 THREATEN expel occurred actor=a5 recip=a24,a28 ctx=resource
v32 AGREE - hypothetical actor=a3 recip=a4 ctx=military
v34 CONSULT visit future actor=a30 loc=p1 time=t3 ctx=military
v35 CONSULT phone occurred actor=a31 recip=a7 time=t11 ctx=diplomatic
v36 ACCUSE disapprove occurred actor=a32 recip=a4 ctx=military
v37 COOPERATE - occurred actor=a4,a3 ctx=military same=v2
v38 REQUEST yield occurred actor=a34 recip=a10 ctx=diplomatic
v40 SUPPORT - occurred actor=a36 recip=a2 ctx=diplomatic
v41 ASSAULT firearms negated recip=a37 ctx=military
v42 CONSULT visit occurred actor=a42 recip=a41 loc=p8 ctx=military
v43 AID - hypothetical actor=a42 recip=a41 ctx=military
v44 COERCE seize occurred actor=a44 recip=a45 time=t12 ctx=crime
v45 ASSAULT firearms occurred actor=a46 recip=a47 ctx=crime
v46 SUPPORT - occurred actor=a48,a19 loc=p9 time=t14 ctx=election
v47 AGREE - occurred actor=a48,a19 loc=p9 time=t14 ctx=election
v48 RETREAT - occurred actor=a4 recip=a2 time=t14 ctx=economic,resource
v49 SANCTION - occurred actor=a4 recip=a2 ctx=economic,resource
v50 THREATEN - occurred actor=a49 recip=a2 time=t15 ctx=economic,resource
v51 SANCTION - hypothetical actor=a4 recip=a2 ctx=economic,resource
v52 RETREAT release hypothetical actor=a2 recip=a50 ctx=legal
v53 REQUEST meet occurred actor=a51 recip=a52 ctx=diplomatic
v54 CONSULT - future actor=a52 loc=a55 time=t16 ctx=diplomatic,territory
v55 AGREE - occurred actor=a5 ctx=diplomatic
v56 COERCE arrest occurred actor=a2 recip=a50 ctx=legal
v57 THREATEN territory occurred actor=a5 recip=a3 ctx=territory
v58 CONSULT multilateral occurred actor=a16 loc=p5 time=t4 ctx=diplomatic
