#story r02-042
#date 2025-08-12
#publisher Continental News Desk
#kind report
#title [a1 European leaders] to {v1 speak} with [a3 Hollis] before [a3 his] {v2 summit} with [a4 Russian president]

[p1 BRUSSELS] — <q1 [a1 European leaders] will {v3 speak} by video with [a3 U.S. President Warren Hollis] on [t1 Wednesday], two days before [a3 he] {v4 meets} [a4 Russian President Gennady Orlov] in [p2 Alaska] to discuss the {v6 war} between [a14 Russia] and [a5 Ukraine]>, [a6 the German government] {c1 said}.

<q2 [a7 Ukrainian President Andriy Marchenko] and [a8 NATO Secretary-General Henrik Aalberg] will also join the {v7 call}, which [a9 German Chancellor Stefan Lorenz] {v8 proposed}>, [a10 his spokeswoman] {c2 told} [a11 reporters] in [p3 Berlin] on [t2 Tuesday].

[a3 Hollis] announced the {v10 summit} on [t3 Friday]. <q3 [a12 The two countries] would have to “{v57 swap} some land,”> [a3 he] {c3 said} at [p4 the White House]. [a7 Marchenko] {v11 rejected} this on [t4 Saturday]. <q4 “[a13 Ukrainians] will not {v12 give} [a13 their] land to [a14 the occupier],”> [a7 he] {c4 said} in a video message. <q5 “Decisions without [a5 Ukraine] are decisions against peace.”>

[a16 The leaders of [a15 six European countries] and of [a48 the European Commission]] {v13 supported} [a7 him] in a joint statement. <q6 {v24 Talks} can only succeed if there is a {v14 ceasefire} first>, the {c5 statement} said. [a17 Hungarian Prime Minister Laszlo Barkai] {v15 refused} to {v16 sign} it.

What [a14 Moscow] wants

<q7 [a14 Russia] has {v17 offered} to {v18 stop} [a14 its] {v19 offensive} if [a5 Ukraine] {v20 withdraws} [a18 [a5 its] army] from [p5 the eastern regions of Donetsk and Luhansk]>, [a19 the New York Chronicle] {c6 reported}, citing [a20 European officials]. <q8 [a21 U.S. envoy Leonard Katz] brought the {v21 offer} home from {v22 talks} with [a4 Orlov] in [p6 Moscow] on [t5 August 6]>, [a19 the newspaper] {c19 said}.

[a22 Kremlin foreign policy adviser Pavel Lebedinsky] {c7 declined to comment} <q9 on the {v9 offer}>. <q10 [a4 Orlov] had {v23 invited} [a3 Hollis] <q11 to {v56 visit} [p6 Moscow] after the {v25 meeting}>>, [a22 he] {c8 said}. [a14 Russia] has so far {v26 ruled out} a {v27 meeting} between [a4 Orlov] and [a7 Marchenko].

[a4 Orlov] {v28 telephoned} [a23 Chinese President Lu Jianhong], [a24 the Indian prime minister] and [a25 the leaders of four former Soviet states] before the {v29 summit}. <q12 [a23 Lu] {v30 welcomed} <q27 “{v58 contact} between [a26 the two powers]”>>, [a27 the Xin Daily news agency] {c9 said}.

Pressure on [a14 Moscow]

[a3 Hollis] had {v32 given} [a14 Russia] until [t3 August 8] to {v33 agree} to a {v34 ceasefire}. <q13 If [a14 it] did not, [a28 the United States] would impose {v36 tariffs} on [a29 countries] that {v35 buy} [a14 Russian] oil>, [a3 he] {v37 threatened} in [t6 July]. [a28 Washington] then raised {v38 tariffs} on goods from [a30 India] to 50 percent, and [a30 New Delhi] {v39 called} the decision <q14 “unfair and unreasonable.”>

<q23 [a31 The European Union] is preparing {v42 sanctions} of [a31 its] own>, [a32 EU foreign policy chief Ingrid Solheim] {c10 said} after a {v43 meeting} of [a31 the bloc]'s [a33 foreign ministers] on [t7 Monday]. <q15 “As long as [a14 Russia] does not {v44 agree} to a full {v45 ceasefire}, [a31 we] should not even {v46 discuss} {v47 concessions},”> [a32 she] {c11 said}.

On the ground

<q16 [a47 Russian forces] have {v48 advanced} about 10 kilometers in three days near [p7 the town of Dobropillia]>, {c12 according to} [a35 the Ukrainian monitoring group FrontMap]. [a36 The Ukrainian General Staff] {c13 said} on [t2 Tuesday] <q17 that [a37 its troops] were {v49 fighting} [a38 small groups of Russian soldiers] there>.

<q22 [a14 Russian] drones {v51 hit} a bus in [p8 the Zaporizhzhia region] on [t7 Monday], {v52 wounding} [a39 19 people]>, [a40 regional governor Ivan Horbatiuk] {c14 said}. [a14 Russia]'s [a41 Defense Ministry] {c15 said} <q18 [a41 it] had {v53 shot down} 25 [a5 Ukrainian] drones overnight>. <q19 One of the drones {v54 killed} [a42 a woman] in [p9 the Nizhny Novgorod region]>, [a43 the governor there] {c16 said}.

<q20 “[a44 We] are tired, everyone is tired,”> {c17 said} [a45 Oksana Bondar, a 38-year-old teacher in [p10 Kramatorsk]], a city in the part of [p11 Donetsk] that [a5 Ukraine] still holds. <q21 “But if [a46 they] {v55 give} [p10 this city] away, where do [a44 we] go?”>

Earlier {v59 meetings}

[a14 Russia] {v60 invaded} [a5 Ukraine] in [t8 February 2022] and holds about a fifth of the country. [a49 Negotiators from [a12 the two sides]] {v62 met} three times in [p12 Istanbul] [t9 this year]. [a49 They] {v63 agreed} to {v64 exchange} [a50 more than 2,000 prisoners] but made no progress on a {v65 truce}.

<q24 [a4 Orlov] has already won something, because a {v66 summit} without conditions ends [a4 his] isolation>, {c20 said} [a51 Marta Holub of [a52 the Center for Eastern Policy] in [p13 Warsaw]]. [a53 A former U.S. ambassador to [a14 Russia], James Pruett], did not agree. <q25 “[a54 They] will {v67 shake hands}, {v68 praise} each other and go home,”> [a53 he] {c22 told} [a55 Continental News Desk].
<q26 “The danger is that [a56 someone] {v69 signs} something on a napkin.”>
---
a1 group - GOV European leaders
a3 person USA GOV Warren Hollis
a4 person RUS GOV Gennady Orlov
a5 country UKR GOV Ukraine
a6 country DEU GOV Germany
a7 person UKR GOV Andriy Marchenko
a8 person IGO IGO Henrik Aalberg
a9 person DEU GOV Stefan Lorenz
a10 person DEU GOV Lorenz's spokeswoman
a11 group - MED reporters
a12 group - GOV =a14+a5 the two countries
a13 group UKR CVL Ukrainians
a14 country RUS GOV Russia
a15 group - GOV six European countries
a16 group - GOV leaders of six European countries and the European Commission
a17 person HUN GOV Laszlo Barkai
a18 organization UKR MIL Ukrainian army
a19 organization USA MED New York Chronicle
a20 group - GOV European officials
a21 person USA GOV Leonard Katz
a22 person RUS GOV Pavel Lebedinsky
a23 person CHN GOV Lu Jianhong
a24 person IND GOV Indian prime minister
a25 group - GOV leaders of four former Soviet states
a26 group - GOV =a28+a14 the two powers
a27 organization CHN MED Xin Daily news agency
a28 country USA GOV United States
a29 group - GOV countries that buy Russian oil
a30 country IND GOV India
a31 organization IGO IGO European Union
a32 person IGO IGO Ingrid Solheim
a33 group - GOV EU foreign ministers
a35 organization UKR NGO FrontMap
a36 organization UKR MIL Ukrainian General Staff
a37 group UKR MIL Ukrainian troops
a38 group RUS MIL small groups of Russian soldiers
a39 group UKR CVL 19 people
a40 person UKR GOV Ivan Horbatiuk
a41 organization RUS GOV+MIL Russia's Defense Ministry
a42 person RUS CVL woman
a43 person RUS GOV governor of Nizhny Novgorod region
a44 group UKR CVL we
a45 person UKR CVL+EDU Oksana Bondar
a46 group - GOV they
a47 group RUS MIL Russian forces
a48 organization IGO IGO European Commission
a49 group - GOV negotiators from the two sides
a50 group - MIL more than 2,000 prisoners
a51 person POL EDU Marta Holub
a52 organization POL EDU Center for Eastern Policy
a53 person USA ELI James Pruett
a54 group - GOV =a3+a4 they
a55 organization - MED Continental News Desk
a56 person - - someone
p1 place BEL - Brussels
p2 place USA - Alaska
p3 place DEU - Berlin
p4 place USA - White House
p5 place UKR - Donetsk and Luhansk
p6 place RUS - Moscow
p7 place UKR - Dobropillia
p8 place UKR - Zaporizhzhia region
p9 place RUS - Nizhny Novgorod region
p10 place UKR - Kramatorsk
p11 place UKR - Donetsk
p12 place TUR - Istanbul
p13 place POL - Warsaw
t1 2025-08-13
t2 2025-08-12
t3 2025-08-08
t4 2025-08-09
t5 2025-08-06
t6 2025-07
t7 2025-08-11
t8 2022-02
t9 2025
q1 indirect source=a6 cue=c1
q2 indirect source=a10 cue=c2 to=a11
q3 mixed source=a3 cue=c3
q4 direct source=a7 cue=c4
q5 direct source=a7 cue=-
q6 indirect source=a16 cue=c5
q7 indirect source=a20 cue=c6 via=a19
q8 indirect source=a19 cue=c19
q9 indirect source=a22 cue=c7 neg
q10 indirect source=a22 cue=c8
q11 indirect source=a4 cue=v23 to=a3
q12 mixed source=a27 cue=c9
q13 indirect source=a3 cue=v37
q14 mixed source=a30 cue=v39
q15 direct source=a32 cue=c11
q16 indirect source=a35 cue=c12
q17 indirect source=a36 cue=c13
q18 indirect source=a41 cue=c15
q19 indirect source=a43 cue=c16
q20 direct source=a45 cue=c17
q21 direct source=a45 cue=-
q22 indirect source=a40 cue=c14
q23 indirect source=a32 cue=c10
q24 indirect source=a51 cue=c20
q25 direct source=a53 cue=c22 to=a55
q26 direct source=a53 cue=-
v1 CONSULT phone future actor=a1,a3 time=t1 ctx=diplomatic
v2 CONSULT - future actor=a3,a4 ctx=diplomatic
v3 CONSULT phone future actor=a1,a3 time=t1 ctx=diplomatic same=v1
v4 CONSULT - future actor=a3,a4 loc=p2 ctx=diplomatic same=v2
v6 ASSAULT - occurred actor=a14,a5 ctx=military
v7 CONSULT phone future actor=a7,a8 time=t1 ctx=diplomatic same=v1
v8 REQUEST meet occurred actor=a9 ctx=diplomatic
v9 CONCEDE - occurred actor=a14 ctx=military,territory same=v17
v10 CONSULT - future actor=a3,a4 ctx=diplomatic same=v2
v11 REJECT yield occurred actor=a7 recip=a3 time=t4 ctx=territory
v12 RETREAT - negated actor=a13 recip=a14 ctx=territory
v13 SUPPORT - occurred actor=a16 recip=a7 ctx=diplomatic
v14 RETREAT ceasefire hypothetical ctx=military
v15 REJECT assist occurred actor=a17 ctx=diplomatic
v16 SUPPORT - negated actor=a17 ctx=diplomatic
v17 CONCEDE - occurred actor=a14 ctx=military,territory
v18 RETREAT ceasefire hypothetical actor=a14 ctx=military
v19 ASSAULT - occurred actor=a14 ctx=military
v20 RETREAT withdraw hypothetical actor=a5 recip=a18 loc=p5 ctx=military,territory
v21 CONCEDE - occurred actor=a14 ctx=military,territory same=v17
v22 CONSULT - occurred actor=a21,a4 loc=p6 time=t5 ctx=diplomatic
v23 AGREE - occurred actor=a4 recip=a3 ctx=diplomatic
v24 CONSULT - hypothetical ctx=diplomatic
v25 CONSULT - future actor=a3,a4 ctx=diplomatic same=v2
v56 CONSULT visit hypothetical actor=a3 loc=p6 ctx=diplomatic
v26 REJECT meet occurred actor=a14 ctx=diplomatic
v27 CONSULT - negated actor=a4,a7 ctx=diplomatic
v28 CONSULT phone occurred actor=a4,a23,a24,a25 ctx=diplomatic
v29 CONSULT - future ctx=diplomatic same=v2
v30 SUPPORT - occurred actor=a23 recip=a26 ctx=diplomatic
v58 CONSULT - future actor=a26 ctx=diplomatic
v32 THREATEN - occurred actor=a3 recip=a14 time=t3 ctx=military
v33 AGREE - hypothetical actor=a14 time=t3 ctx=military
v34 RETREAT ceasefire hypothetical actor=a14 ctx=military
v35 COOPERATE - occurred actor=a29,a14 ctx=economic,resource
v36 SANCTION - hypothetical actor=a28 recip=a29 ctx=economic,resource
v37 THREATEN - occurred actor=a3 recip=a14 time=t6 ctx=economic
v38 SANCTION - occurred actor=a28 recip=a30 ctx=economic,resource
v39 ACCUSE disapprove occurred actor=a30 recip=a28 ctx=economic
v42 SANCTION - future actor=a31 recip=a14 ctx=economic
v43 CONSULT multilateral occurred actor=a33,a32 time=t7 ctx=diplomatic
v44 AGREE - hypothetical actor=a14 ctx=military
v45 RETREAT ceasefire hypothetical actor=a14 ctx=military
v46 CONSULT - negated actor=a31 ctx=diplomatic
v47 CONCEDE - hypothetical actor=a31 ctx=diplomatic
v48 ASSAULT - occurred actor=a47 loc=p7 ctx=military,territory
v49 ASSAULT - occurred actor=a37,a38 loc=p7 ctx=military
v51 ASSAULT drone occurred actor=a14 loc=p8 time=t7 ctx=military
v52 ASSAULT drone occurred actor=a14 recip=a39 loc=p8 time=t7 ctx=military same=v51
v53 ASSAULT destroy occurred actor=a41 ctx=military
v54 ASSAULT drone occurred actor=a5 recip=a42 loc=p9 ctx=military
v55 RETREAT - hypothetical actor=a46 loc=p10 ctx=territory
v57 RETREAT - hypothetical actor=a12 ctx=territory
v59 CONSULT - occurred actor=a49 ctx=diplomatic
v60 ASSAULT - occurred actor=a14 recip=a5 time=t8 ctx=military,territory
v62 CONSULT - occurred actor=a49 loc=p12 time=t9 ctx=diplomatic same=v59
v63 AGREE - occurred actor=a49 ctx=military
v64 RETREAT release future actor=a49 recip=a50 ctx=military
v65 RETREAT ceasefire hypothetical ctx=military
v66 CONSULT - future actor=a4 ctx=diplomatic same=v2
v67 CONSULT - future actor=a54 ctx=diplomatic same=v2
v68 SUPPORT - future actor=a54 ctx=diplomatic
v69 SUPPORT - hypothetical actor=a56 ctx=diplomatic
q27 mixed source=a23 cue=v30
