#story r04-033
#date 2019-11-13
#publisher Altiplano Wire
#kind wire
#title [a1 Bolivia]'s [a2 interim leader] names cabinet, {v1 breaks} with [a3 Venezuela]; [a4 ex-president] {v2 offers} to return

[p1 LA PAZ], [t1 Nov 13] - [a2 Interim President Monica Aranibar] swore in ministers on [t1 Wednesday] and {v3 recognized} [a5 the opposition leader in [a3 Venezuela]], turning away from the socialist ally of [a4 [a2 her] predecessor, Eloy Condori], as [a6 [a4 his] supporters] {v5 fought} [a7 police] a few streets from the palace.

[a4 Condori] {c1 told} [a8 a news conference] in [p2 Mexico City], where [a4 he] was granted {v7 asylum}, <q1 that [a4 he] was ready to come home “to pacify [a1 Bolivia]” if [a1 the country] {v8 asked}>. <q2 “[a9 They] {v9 overthrew} [a4 me] with guns, because [a4 we] nationalized the gas,”> [a4 the 60-year-old] {c2 said}. [a4 He] {v11 resigned} on [t2 Sunday], minutes after [a10 the armed forces chief, General Walter Mendieta], had {v12 suggested} <q3 it> on television.

[a11 The United States], [a12 Brazil] and [a13 Britain] have {v13 accepted} [a2 Aranibar]. [a14 Mexico], [a15 Cuba] and [a16 Uruguay] {c14 speak} of <q4 a {v15 coup}>. [a17 Russia] {c3 said} <q5 what had happened “resembled a {v60 coup}” but that [a17 it] would {v16 deal} with [a2 her] until an election>.

[a2 Aranibar], a 52-year-old senator, took the post on [t3 Tuesday] because everybody ahead of [a2 her] in the line had {v17 stepped down}. [a18 Lawmakers from [a4 Condori]'s [a20 Socialist Unity]], who hold two thirds of the seats, {v18 stayed away}. [a21 The Constitutional Court] {v19 endorsed} [a2 her] within the hour. <q6 “[a2 My] only aim is to call elections as soon as possible,”> [a2 she] {c4 told} [a22 the nation] on [t1 Wednesday night].

Outside, [a23 thousands from [p3 the city of El Alto]] {v21 rallied} under the checkered flag of the Andean peoples. [a7 Police] used tear {v22 gas}, and fighter jets flew low. <q21 [a24 A 20-year-old man] was {v23 shot} in [p4 the coca town of Yapacani]>, [a25 the ombudsman] {c5 said}; [a26 eight people] have {v24 died} since the vote of [t4 October 20].

<q7 “[a27 The soldiers] came out the same day [a4 he] left. For three weeks [a28 the others] were {v25 burning} and [a27 the army] looked away,”> {c6 said} [a29 Felipa Quispe], who had walked from [p3 El Alto] with a baby on [a29 her] back.

The other side tells of fear, too. Between [t5 Sunday and Monday], [a30 mobs] {v26 set fire} to 64 city buses, and to the houses of [a31 a rector] and [a32 a television presenter] who had {v27 criticized} [a4 Condori]. The home of [a33 [a4 his] sister] in [p5 Oruro] was {v28 burned} by [a34 opponents]. [a35 The mayor of [p6 Vinto], a party member], was {v29 dragged} through the streets by [a36 a crowd] that {v30 cut off} [a35 her] hair and doused [a35 her] in red paint.

The quarrel began with a count. On election night, with [a4 Condori] leading by too little to avoid a run-off, the transmission of results stopped for 23 hours; afterwards [a4 he] was ahead by more than ten points. [a37 The opposition candidate, former president Hugo Valdivia], {c7 called} it <q8 fraud>. [a38 Civic committees] from [p7 the eastern city of Santa Cruz], led by [a39 businessman Fernando Justiniano], {v32 blocked} roads and {v33 demanded} [a4 Condori]'s {v34 resignation}. On [t7 November 8], [a40 police units] in three towns {v35 mutinied}.

On [t2 Sunday] morning, [a41 the Organization of American States (OAS)] published an {v37 audit} which {c8 found} <q9 “clear manipulations.”> [a4 Condori] {v38 promised} <q10 a new vote>. It was too late. [a42 The chairwoman of [a43 the electoral tribunal], Ana Maria Choque], was {v59 arrested} the same evening.

[a4 He] flew out in a Mexican air force plane that had to zigzag, since [a44 Peru] {v40 refused} it a second stop and [a45 Ecuador] {v41 closed} [a45 its] air space. <q11 “[a14 Mexico] saved [a4 my] life. [a47 A captain] showed [a4 me] a message: [a9 they] {v42 offered} [a47 him] $50,000 for [a4 me],”> [a4 Condori] {c9 said} on [t3 Tuesday] to [a49 Foreign Minister Emiliano Barrera], who {v43 received} [a4 him]. [a50 Twenty officials] are in [p8 the Mexican ambassador's residence in [p1 La Paz]], where [a52 masked men] {v44 smashed} cameras on [t1 Wednesday].

[a53 The new interior minister, Arturo Murguia], {v45 vowed} <q12 to {v46 hunt down} [a54 the former chief of staff, Juan Ramon Quelca]>. <q13 “[a54 He] is an animal that feeds on blood,”> [a53 he] {c10 said}. [a53 He] {v47 accused} [a55 Cubans and Venezuelans] <q14 of {v48 paying} [a6 protesters]>; [a65 four Cubans] were {v49 arrested} in [p3 El Alto] with 90,000 bolivianos, which [a15 Havana] {c11 says} <q15 were wages for [a56 [a15 its] doctors]>.

[a57 The foreign minister, Lucia Terrazas], {c12 said} <q16 [a58 diplomats loyal to [a3 Venezuela]'s [a59 president, Rafael Monasterio]] would be {v50 expelled}>. [a59 Monasterio] {v51 condemned} <q17 “the racist {v52 coup}”> and {v53 called on} [a27 the military] <q18 to bring back [a4 Condori]>.

[a61 The United Nations] is sending [a62 an envoy, the Spanish diplomat Javier Arroyo], to {v55 mediate}. [a63 The bishops] have {v56 invited} [a64 both camps] to a table at the university. [a18 The Unity deputies] {c13 say} <q20 [a18 they] will {v57 come} if [a27 the troops] {v58 leave} the streets>.

Under [a4 Condori], an Aymara coca grower in office for almost 14 years, poverty fell by half. But [a4 he] lost many when [a4 he] ignored a [t8 2016] referendum that said no to a fourth term.

Bolivian bonds due in 2028 gained 2 cents.
---
a1 country BOL GOV Bolivia
a2 person BOL GOV Monica Aranibar
a3 country VEN GOV Venezuela
a4 person BOL ELI Eloy Condori
a5 person VEN OPP Venezuelan opposition leader
a6 group BOL CVL Condori's supporters
a7 group BOL COP Bolivian police
a8 group - MED news conference
a9 group BOL - they (those who overthrew Condori)
a10 person BOL MIL Walter Mendieta
a11 country USA GOV United States
a12 country BRA GOV Brazil
a13 country GBR GOV Britain
a14 country MEX GOV Mexico
a15 country CUB GOV Cuba
a16 country URY GOV Uruguay
a17 country RUS GOV Russia
a18 group BOL LEG Socialist Unity lawmakers
a20 organization BOL PTY Socialist Unity
a21 organization BOL JUD Constitutional Court
a22 group BOL CVL the nation
a23 group BOL CVL thousands from El Alto
a24 person BOL CVL 20-year-old man
a25 person BOL GOV ombudsman
a26 group BOL CVL eight people
a27 organization BOL MIL Bolivian army
a28 group BOL CVL the others
a29 person BOL CVL Felipa Quispe
a30 group BOL CVL mobs
a31 person BOL EDU rector
a32 person BOL MED television presenter
a33 person BOL CVL Condori's sister
a34 group BOL CVL opponents
a35 person BOL GOV mayor of Vinto
a36 group BOL CVL crowd
a37 person BOL OPP Hugo Valdivia
a38 organization BOL CVL civic committees
a39 person BOL BUS Fernando Justiniano
a40 group BOL COP police units
a41 organization IGO IGO Organization of American States
a42 person BOL GOV Ana Maria Choque
a43 organization BOL GOV electoral tribunal
a44 country PER GOV Peru
a45 country ECU GOV Ecuador
a47 person BOL MIL a captain
a49 person MEX GOV Emiliano Barrera
a50 group BOL ELI twenty officials
a52 group BOL UAF masked men
a53 person BOL GOV Arturo Murguia
a54 person BOL ELI Juan Ramon Quelca
a55 group - - Cubans and Venezuelans
a56 group CUB HLH Cuban doctors
a57 person BOL GOV Lucia Terrazas
a58 group VEN GOV Venezuelan diplomats
a59 person VEN GOV Rafael Monasterio
a61 organization IGO IGO United Nations
a62 person IGO IGO Javier Arroyo
a63 group BOL REL bishops
a64 group BOL PTY both camps
a65 group CUB - four Cubans
p1 place BOL - La Paz
p2 place MEX - Mexico City
p3 place BOL - El Alto
p4 place BOL - Yapacani
p5 place BOL - Oruro
p6 place BOL - Vinto
p7 place BOL - Santa Cruz
p8 place BOL - Mexican ambassador's residence
t1 2019-11-13
t2 2019-11-10
t3 2019-11-12
t4 2019-10-20
t5 2019-11-10/2019-11-11
t7 2019-11-08
t8 2016
q1 mixed source=a4 cue=c1 to=a8
q2 direct source=a4 cue=c2 to=a8
q3 indirect source=a10 cue=v12
q4 indirect source=a14,a15,a16 cue=c14
q5 mixed source=a17 cue=c3
q6 direct source=a2 cue=c4 to=a22
q7 direct source=a29 cue=c6
q8 indirect source=a37 cue=c7
q9 mixed source=a41 cue=c8
q10 indirect source=a4 cue=v38
q11 direct source=a4 cue=c9 to=a49
q12 indirect source=a53 cue=v45
q13 direct source=a53 cue=c10
q14 indirect source=a53 cue=v47
q15 indirect source=a15 cue=c11
q16 indirect source=a57 cue=c12
q17 mixed source=a59 cue=v51
q18 indirect source=a59 cue=v53 to=a27
q20 indirect source=a18 cue=c13
q21 indirect source=a25 cue=c5
v1 SANCTION withdraw occurred actor=a2 recip=a3 ctx=diplomatic
v2 AGREE - occurred actor=a4 ctx=executive
v3 SUPPORT - occurred actor=a2 recip=a5 loc=p1 time=t1 ctx=diplomatic
v5 PROTEST riot occurred actor=a6 recip=a7 loc=p1 time=t1
v7 AID - occurred actor=a14 recip=a4 loc=p2 ctx=migration
v8 REQUEST - hypothetical actor=a1 recip=a4
v9 COERCE seize occurred actor=a9 recip=a4 ctx=executive
v11 RETREAT resign occurred actor=a4 time=t2 ctx=executive
v12 REQUEST yield occurred actor=a10 recip=a4 time=t2 ctx=executive,military
v13 SUPPORT - occurred actor=a11,a12,a13 recip=a2 ctx=diplomatic
v15 COERCE seize occurred recip=a4 ctx=executive,diplomatic same=v9
v16 COOPERATE - future actor=a17,a2 ctx=diplomatic
v17 RETREAT resign occurred ctx=executive
v18 PROTEST boycott occurred actor=a18 time=t3 ctx=legislative
v19 SUPPORT - occurred actor=a21 recip=a2 time=t3 ctx=legal
v21 PROTEST demo occurred actor=a23 loc=p1 time=t1
v22 ASSAULT crowd-control occurred actor=a7 recip=a23 loc=p1 time=t1
v23 ASSAULT firearms occurred recip=a24 loc=p4
v24 ASSAULT - occurred recip=a26 time=t4
v25 PROTEST riot occurred actor=a28
v26 PROTEST riot occurred actor=a30 recip=a31,a32 time=t5
v27 ACCUSE disapprove occurred actor=a31,a32 recip=a4
v28 PROTEST riot occurred actor=a34 recip=a33 loc=p5
v29 ASSAULT - occurred actor=a36 recip=a35 loc=p6
v30 ASSAULT - occurred actor=a36 recip=a35 loc=p6 same=v29
v32 PROTEST obstruct occurred actor=a38 ctx=election
v33 REQUEST yield occurred actor=a38 recip=a4 ctx=executive
v34 RETREAT resign hypothetical actor=a4 ctx=executive
v35 PROTEST riot occurred actor=a40 time=t7
v37 ACCUSE investigate occurred actor=a41 time=t2 ctx=election
v38 CONCEDE - occurred actor=a4 time=t2 ctx=election
v40 REJECT - occurred actor=a44 recip=a14 ctx=migration
v41 COERCE restrict occurred actor=a45 recip=a14 ctx=migration
v42 AGREE - occurred actor=a9 recip=a47 ctx=crime
v43 CONSULT visit occurred actor=a4 recip=a49 time=t3 ctx=migration
v44 PROTEST riot occurred actor=a52 recip=a14 loc=p8 time=t1 ctx=diplomatic
v45 THREATEN arrest occurred actor=a53 recip=a54 ctx=legal
v46 COERCE arrest future actor=a53 recip=a54 ctx=legal
v47 ACCUSE disapprove occurred actor=a53 recip=a55
v48 AID - occurred actor=a55 recip=a6 ctx=economic
v49 COERCE arrest occurred recip=a65 loc=p3
v50 SANCTION expel future actor=a1 recip=a58 ctx=diplomatic
v51 ACCUSE disapprove occurred actor=a59 ctx=executive
v52 COERCE seize occurred recip=a4 ctx=executive same=v9
v53 REQUEST change occurred actor=a59 recip=a27 ctx=military,executive
v55 CONSULT third-party future actor=a62 ctx=diplomatic
v56 AGREE - occurred actor=a63 recip=a64 ctx=diplomatic
v57 CONSULT - hypothetical actor=a18 ctx=diplomatic
v58 RETREAT withdraw hypothetical actor=a27 ctx=military
v59 COERCE arrest occurred recip=a42 time=t2 ctx=election,legal
v60 COERCE seize occurred recip=a4 ctx=executive same=v9
