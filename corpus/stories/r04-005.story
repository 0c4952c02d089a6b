#story r04-005
#date 2021-11-17
#publisher Baltic Courier
#kind report
#title [a1 Latvia], [a2 Lithuania] {v1 ask} [a3 EU] to pay for fence as [a16 airline] {v2 stops} flights to [a4 Belarus]

[p1 RIGA] — [a1 Latvia] and [a2 Lithuania] on [t1 Wednesday] {v3 asked} [a3 the European Union] <q1 to {v4 pay} for a fence along [a5 their] borders with [a4 Belarus]>, while [a16 a Gulf airline] said to have carried [a7 thousands of migrants] to [p2 Minsk] {v5 suspended} [a16 its] flights there under pressure from [a3 Brussels].

[a8 Latvian Interior Minister Marika Ozolina] and [a9 [a8 her] Lithuanian colleague, Tomas Baltrunas], made the {v6 appeal} in a letter to [a10 the European Commission]. <q2 “[a4 The regime in [p2 Minsk]] is waging a hybrid {v7 attack} on all of [a3 Europe],”> [a11 the ministers] {c1 wrote}. <q3 “[a11 We] {v8 count} on [a10 the Commission] to share the cost.”>

[a10 The Commission], which is based in [p3 Brussels], has until now {v9 refused} to {v10 finance} walls or barbed wire. [a12 [a10 Its] spokesman, Luc Verhaegen], {c2 repeated} on [t1 Wednesday] <q4 that [a10 it] would only {v11 fund} cameras, vehicles and [a13 border guards]>. But [a14 twelve member states] {v12 backed} the {v13 request} in [t2 October], and [a15 European Council President Hendrik Dewaele] has {c3 called} it <q5 “legally possible.”>

[a16 Air Meridian], which is owned by [a17 the emirate of Ras Sila], {c4 said} in a statement <q6 [a16 it] would stop taking [a18 citizens of [a19 Iraq], [a20 Syria] and [a21 Yemen]] on [a16 its] two weekly flights from [t3 Thursday]>. Hours later [a16 it] {v15 cancelled} the flights altogether. [a3 The EU] had {v16 threatened} <q7 to {v17 ban} [a22 carriers] that “take part in human smuggling” from landing at [a3 its] airports>.

<q8 “This shows that pressure works,”> {c5 said} [a3 EU] [a23 foreign policy chief Elena Martorell] in [p3 Brussels]. On [t4 Monday], [a24 foreign ministers of [a3 the 27-nation bloc]] {v18 agreed} to widen {v20 sanctions} against [a4 Belarus], and [a25 about 30 persons and companies], among [a25 them] [a26 the national airline Belcarrier], will be put on the list [t5 this month].

[a27 Belarusian President Pavel Dubrovsky] {c19 denies} <q9 bringing [a28 people] to the frontier>. In an interview with [a29 the BBN network], [a27 he] {c6 conceded} <q10 that [a30 [a27 his] border troops] may have {v23 helped} [a28 some of them] across>. <q11 “[a30 [a27 Our] guys] have hearts. [a30 They] know [a28 the migrants] are going to [p4 Germany],”> [a27 he] {c7 told} [a32 the interviewer].

[a27 He] {v24 warned} [a3 the EU] <q12 that new {v58 sanctions} could make [a4 Minsk] {v26 close} the Yamal gas pipeline>, which crosses [a4 [a27 his] country] on the way from [a33 Russia]. [a33 The Kremlin] distanced [a33 itself] from the {v28 threat}. <q13 [a33 Russia] “was, is and will remain a country that fulfils [a33 its] obligations,”> {c8 said} [a34 spokesman Andrei Lomakin].

[a35 German Chancellor Ulrike Brandt] {v29 telephoned} [a27 Dubrovsky] on [t4 Monday], in the first {v30 conversation} between [a27 him] and [a36 a Western leader] since [a27 his] disputed re-election in [t6 August 2020]. <q22 [a37 They] {v31 spoke} again on [t1 Wednesday] about {v32 aid} for [a28 the people camped at the border]>, [a35 her] office {c9 said}. [a38 Poland], which was not {v33 consulted}, {v34 protested}. <q14 “Nobody will {v35 make} agreements over [a38 our] heads,”> {c10 said} [a39 [a38 its] president, Wojciech Zaremba].

In [t7 the past week] the confrontation has moved from [a2 Lithuania] and [a1 Latvia] to [a38 Poland]. On [t8 Tuesday], [a40 Polish police] {v36 used} water cannon and tear gas against [a41 several hundred men] who {v37 threw} stones and logs over the fence at [p5 the Kuznica crossing]. <q23 [a42 Nine policemen], [a43 one soldier] and [a44 a border guard] were {v38 hurt}>, [a40 the police] {c11 said}. [a4 Belarus] opened a criminal {v40 investigation} into what [a4 it] {c12 called} <q15 “crimes against humanity”> committed by [a38 Poland].

Later that day, [a30 Belarusian guards] moved [a45 about 1,000 people] from the forest into a warehouse. <q16 “It is the first warm night in ten days. [a46 [a47 My] daughter] slept,”> {c13 said} [a47 Rebin Karim, a barber from [p6 the Iraqi city of Sulaymaniyah]], by telephone. [a47 He] {c14 said} <q17 [a48 soldiers] had {v42 beaten} [a47 him] on both sides of the border and [a50 Polish guards] had {v43 pushed} [a47 him] back four times>.

[a51 At least ten people] have died in the woods since [t9 the summer], most of [a51 them] from cold. [a52 Aid groups] {c15 say} <q18 the number is higher, but [a38 Poland] and [a2 Lithuania] have {v44 barred} [a52 them] and [a53 journalists] from the border strip under {v45 states of emergency}>. [a54 A Latvian court] on [t8 Tuesday] {v46 ruled} against [a55 two volunteers] {v47 accused} <q24 of {v57 helping} [a56 five Yezidis] to cross illegally>, and {v48 fined} [a55 them] 400 euros each.

[a2 Lithuania] has {v49 turned away} [a57 almost 7,000 people] since [t10 August], when [a2 it] began a policy that [a58 the UN human rights office] {c16 says} <q19 breaks the right to seek asylum>. [a9 Baltrunas] {v51 rejected} that on [t1 Wednesday]. <q20 “[a59 Anyone] may apply at an embassy or at a checkpoint,”> [a9 he] {c17 said}.

[a1 Latvia]'s [a60 parliament] will vote on [t11 Thursday] on prolonging [a1 its] own {v52 emergency}, which gives [a61 soldiers] the right to {v53 arrest} [a62 suspects], until [t12 February]. [a63 Opposition lawmakers] have {c18 announced} <q21 [a63 they] will {v54 support} it>.

[a19 Iraq]'s [a65 government] {v55 sent} a plane to [p2 Minsk] for [a67 430 of [a19 its] citizens] who want to return home. It is due to leave on [t11 Thursday].

Temperatures in the area are forecast to fall to minus 4 degrees by [t13 the weekend].
---
a1 country LVA GOV Latvia
a2 country LTU GOV Lithuania
a3 organization IGO IGO European Union
a4 country BLR GOV Belarus
a5 group - GOV =a1+a2 Latvia and Lithuania
a7 group - REF thousands of migrants
a8 person LVA GOV Marika Ozolina
a9 person LTU GOV Tomas Baltrunas
a10 organization IGO IGO European Commission
a11 group - GOV =a8+a9 the ministers
a12 person IGO IGO Luc Verhaegen
a13 group - GOV border guards
a14 group - GOV twelve member states
a15 person IGO IGO Hendrik Dewaele
a16 organization ARE BUS Air Meridian
a17 organization ARE GOV emirate of Ras Sila
a18 group - CVL citizens of Iraq, Syria and Yemen
a19 country IRQ - Iraq
a20 country SYR - Syria
a21 country YEM - Yemen
a22 group - BUS carriers
a23 person IGO IGO Elena Martorell
a24 group IGO GOV EU foreign ministers
a25 group BLR GOV+BUS about 30 persons and companies
a26 organization BLR BUS Belcarrier
a27 person BLR GOV Pavel Dubrovsky
a28 group - REF migrants at the border
a29 organization GBR MED BBN network
a30 group BLR MIL Belarusian border troops
a32 person - MED interviewer
a33 country RUS GOV Russia
a34 person RUS GOV Andrei Lomakin
a35 person DEU GOV Ulrike Brandt
a36 person - GOV a Western leader
a37 group - GOV =a35+a27 Brandt and Dubrovsky
a38 country POL GOV Poland
a39 person POL GOV Wojciech Zaremba
a40 organization POL COP Polish police
a41 group - REF several hundred men
a42 group POL COP nine policemen
a43 person POL MIL one soldier
a44 person POL MIL border guard
a45 group - REF about 1,000 people
a46 person IRQ REF Karim's daughter
a47 person IRQ REF Rebin Karim
a48 group - MIL soldiers on both sides
a50 group POL MIL Polish guards
a51 group - REF at least ten people
a52 group - NGO aid groups
a53 group - MED journalists
a54 organization LVA JUD Latvian court
a55 group LVA NGO two volunteers
a56 group - REF five Yezidis
a57 group - REF almost 7,000 people
a58 organization IGO IGO UN human rights office
a59 person - - anyone
a60 organization LVA LEG Latvian parliament
a61 group LVA MIL Latvian soldiers
a62 group - - suspects
a63 group LVA LEG+OPP opposition lawmakers
a65 organization IRQ GOV Iraqi government
a67 group IRQ REF 430 Iraqi citizens
p1 place LVA - Riga
p2 place BLR - Minsk
p3 place BEL - Brussels
p4 place DEU - Germany
p5 place POL - Kuznica crossing
p6 place IRQ - Sulaymaniyah
t1 2021-11-17
t2 2021-10
t3 2021-11-18
t4 2021-11-15
t5 2021-11
t6 2020-08
t7 2021-11-10/2021-11-17
t8 2021-11-16
t9 2021
t10 2021-08
t11 2021-11-18
t12 2022-02
t13 2021-11-20/2021-11-21
q1 indirect source=a1,a2 cue=v3 to=a3
q2 direct source=a11 cue=c1 to=a10
q3 direct source=a11 cue=- to=a10
q4 indirect source=a12 cue=c2
q5 mixed source=a15 cue=c3
q6 indirect source=a16 cue=c4
q7 mixed source=a3 cue=v16
q8 direct source=a23 cue=c5
q9 indirect source=a27 cue=c19 neg
q10 indirect source=a27 cue=c6 to=a29
q11 direct source=a27 cue=c7 to=a32
q12 indirect source=a27 cue=v24 to=a3
q13 mixed source=a34 cue=c8
q14 direct source=a39 cue=c10
q15 mixed source=a4 cue=c12
q16 direct source=a47 cue=c13
q17 indirect source=a47 cue=c14
q18 indirect source=a52 cue=c15
q19 indirect source=a58 cue=c16
q20 direct source=a9 cue=c17
q21 indirect source=a63 cue=c18
q22 indirect source=a35 cue=c9
q23 indirect source=a40 cue=c11
v1 REQUEST assist occurred actor=a1,a2 recip=a3 ctx=migration,economic
v2 SANCTION discontinue occurred actor=a16 recip=a4 ctx=migration
v3 REQUEST assist occurred actor=a1,a2 recip=a3 time=t1 ctx=migration,economic same=v1
v4 AID - hypothetical actor=a3 recip=a5 ctx=migration,economic
v5 SANCTION discontinue occurred actor=a16 loc=p2 ctx=migration same=v2
v6 REQUEST assist occurred actor=a8,a9 recip=a10 ctx=migration,economic same=v1
v7 ASSAULT - occurred actor=a4 recip=a3 ctx=migration
v8 REQUEST assist occurred actor=a11 recip=a10 ctx=migration,economic same=v1
v9 REJECT assist occurred actor=a10 ctx=migration,economic
v10 AID - negated actor=a10 ctx=migration,economic
v11 AID - future actor=a10 time=t1 ctx=migration
v12 SUPPORT - occurred actor=a14 time=t2 ctx=migration
v13 REQUEST assist occurred actor=a1,a2 recip=a10 ctx=migration,economic same=v1
v15 SANCTION discontinue occurred actor=a16 ctx=migration same=v2
v16 THREATEN ban occurred actor=a3 recip=a22 ctx=migration
v17 COERCE ban hypothetical actor=a3 recip=a22 ctx=migration
v18 AGREE - occurred actor=a24 time=t4 ctx=diplomatic
v20 SANCTION - future actor=a24 recip=a4 ctx=economic,diplomatic
v24 THREATEN - occurred actor=a27 recip=a3 ctx=resource,economic
v26 COERCE withhold hypothetical actor=a4 ctx=resource
v28 THREATEN - occurred actor=a27 ctx=resource same=v24
v29 CONSULT phone occurred actor=a35 recip=a27 time=t4 ctx=diplomatic,migration
v30 CONSULT phone occurred actor=a27,a36 time=t4 ctx=diplomatic,migration same=v29
v31 CONSULT phone occurred actor=a37 time=t1 ctx=diplomatic,migration
v32 AID - hypothetical recip=a28 ctx=migration
v33 CONSULT - negated actor=a35 recip=a38 ctx=diplomatic
v34 ACCUSE disapprove occurred actor=a38 recip=a35 ctx=diplomatic
v35 AGREE - negated ctx=diplomatic
v36 ASSAULT crowd-control occurred actor=a40 recip=a41 loc=p5 time=t8 ctx=migration
v37 PROTEST riot occurred actor=a41 recip=a40 loc=p5 time=t8 ctx=migration
v38 ASSAULT - occurred actor=a41 recip=a42,a43,a44 loc=p5 time=t8 ctx=migration
v40 ACCUSE investigate occurred actor=a4 recip=a38 ctx=legal,migration
v42 ASSAULT beat occurred actor=a48 recip=a47 ctx=migration,human-rights
v43 COERCE deport occurred actor=a50 recip=a47 ctx=migration
v44 COERCE ban occurred actor=a38,a2 recip=a52,a53 ctx=migration,media
v45 COERCE restrict occurred actor=a38,a2 ctx=migration
v46 SANCTION convict occurred actor=a54 recip=a55 time=t8 ctx=legal,migration
v47 ACCUSE allege occurred recip=a55 ctx=legal,migration
v48 SANCTION convict occurred actor=a54 recip=a55 time=t8 ctx=legal,migration same=v46
v49 COERCE deport occurred actor=a2 recip=a57 time=t10 ctx=migration
v51 REJECT - occurred actor=a9 recip=a58 time=t1 ctx=migration,human-rights
v52 COERCE restrict hypothetical actor=a1 time=t11 ctx=migration
v53 COERCE arrest hypothetical actor=a61 recip=a62 ctx=migration
v54 SUPPORT - future actor=a63 time=t11 ctx=legislative,migration
v55 AID - occurred actor=a65 recip=a67 loc=p2 ctx=migration
q24 indirect source=- cue=v47
v23 AID - hypothetical actor=a30 recip=a28 ctx=migration
v57 AID - occurred actor=a55 recip=a56 ctx=migration
v58 SANCTION - hypothetical actor=a3 recip=a4 ctx=economic
