#story r04-015
#date 2014-08-05
#publisher Dnipro News Line
#kind wire
#title [a1 Kiev] {c1 says} <q1 [a2 Russia] {v1 massing} troops as [a3 438 Ukrainian soldiers] {v2 return} over border>

[p1 DONETSK], [t1 Aug 5] - [a1 Ukraine] {v3 accused} [a2 Russia] on [t1 Tuesday] <q2 of {v4 gathering} [a4 45,000 soldiers] along [a5 their] common frontier>, while [a6 government artillery] {v5 pounded} [p2 the outskirts of [p1 Donetsk]], the last big city held by [a7 pro-Russian separatists].

<q3 “[a2 The neighbor] has put up to 160 tanks and 390 guns there. This is not an {v6 exercise},”> {c2 said} [a8 Colonel Taras Hnatiuk, spokesman for [a1 Ukraine]'s [a9 security council]]. [a2 Moscow], which on [t2 Monday] began five days of air {v7 maneuvers} with more than 100 planes, {c3 denies} <q4 that [a2 it] plans to {v8 attack}>.

[a10 NATO] shares the concern of [a1 Kiev]. <q6 [a11 About 20,000 combat-ready troops] were now close to the border, and [a2 Russia] could {v9 send} [a11 them] in “on the pretext of a humanitarian or peace-keeping mission,”> {c5 said} [a12 a spokeswoman for [a10 the alliance], Ingrid Solheim]. [a13 Polish Prime Minister Jerzy Kowalik] {c6 told} [a14 a news conference] in [p3 Warsaw] <q7 that the danger of a direct {v10 intervention} was higher than it had been several days before>.

[a7 The rebels] have lost much ground since [a16 President Viktor Marchenko] {v12 ended} a ten-day {v13 ceasefire} on [t3 June 30]. [a6 [a16 His] forces] {v14 retook} [p4 Slavyansk] in [t4 July] and are trying to cut [p1 Donetsk] off from the border. On [t5 Monday night], <q22 shells {v16 hit} [p5 the suburb of Marinka] and [a17 three civilians] were {v17 killed}>, [a18 the city council] {c7 said}. [a19 Each side] {v18 blames} [a19 the other] for the {v19 fire}.

<q8 “There are two old people in this street who cannot walk. Where should [a20 they] run?”> {c8 asked} [a21 Valentina Moroz, 54], standing next to a burning garage. [a21 She] {c9 said} <q9 the {v20 bombardment} had started at ten in the evening and went on until four>.

[a3 The 438 soldiers of a mechanized brigade], surrounded for weeks, {v21 crossed} into [a2 Russia] near [p7 Gukovo] on [t2 Monday] after running out of ammunition. <q10 [a2 Russia]'s [a22 border guards] {v22 let} [a3 them] in and gave [a3 them] food, and [a3 the men] had {v53 asked} for {v23 asylum}>, {c10 said} [a23 Vasily Rogov, a spokesman for [a22 the service] in [p8 Rostov region]]. [a1 Kiev] {v24 contradicted} [a23 him]. <q11 [a3 They] had {v54 laid down} [a3 their] arms by {v25 agreement} and wanted to come home>, [a8 Hnatiuk] {c11 said}.

On [t1 Tuesday], [a24 195 of [a3 them]] were {v26 taken back} by bus through a checkpoint that [a6 the government] holds. [a25 The rest] were expected later. <q23 [a26 Four officers] were {v27 detained} in [a2 Russia] on suspicion of having {v28 shelled} [a27 civilians]>, [a28 investigators in [p9 Moscow]] {c12 announced}. [a1 Ukraine] {v29 demanded} <q12 [a26 their] {v30 release}>.

[a29 The United Nations Security Council] was due to hold an emergency {v32 session} on the plight of [a30 civilians] in the evening, at [a2 Russia]'s {v33 request}. [a31 The UN refugee agency] {c13 says} <q13 [a32 285,000 people] have left [a32 their] homes, 168,000 of [a32 them] for [a2 Russia]>. [p10 Luhansk] has been without electricity and running water for three days.

[a2 Moscow] wants to {v34 send} a convoy of [a33 aid trucks]. <q14 “The situation cannot wait,”> [a34 Foreign Minister Anatoly Rudakov] {c14 told} [a35 the Red Cross chief, Matthias Gerber], by telephone. [a1 The Ukrainian government] has so far {v36 refused}. [a36 [a1 Its] deputy prime minister, Oksana Bilyk], {c15 called} the plan <q15 “a wolf in a nurse's coat.”>

At [p11 the village of Hrabove], work at the place where [a37 a Malaysian-registered airliner of Asia Star] came down on [t6 July 17] was suspended after {v38 shots} were heard. [a38 All 298 people on board] {v39 died}. [a39 The United States] {c16 says} <q16 the plane was {v40 shot down} from rebel-held land with a [a2 Russian]-{v41 supplied} missile>; [a2 Russia] and [a7 the separatists] {c17 deny} <q17 it>. [a40 A team of 70 Dutch and Australian police] {v42 withdrew} to [p12 Soledar].

[t7 Last week] [a41 the European Union] and [a39 the United States] imposed [a53 their] hardest {v43 sanctions} yet on [a2 Russia]'s banks, arms makers and oil industry. <q18 [a2 The Kremlin] should be given a way out>, {c18 says} [a43 Italian Foreign Minister Lucia Ferrante], but [a54 Lithuania]'s [a44 president, Rasa Gudaite], {v45 called} on [t1 Tuesday] for <q19 “more pressure, not less.”>

[a45 Russian President Sergei Voronin] {v46 ordered} [a46 [a45 his] ministers] on [t1 Tuesday] <q20 to prepare a {v47 reply}>. {c20 According to} [a47 the business daily Kapital], <q24 [a2 Moscow] may {v48 close} the route over [p13 Siberia] to [a48 European airlines]>. [a2 It] has already {v49 stopped} imports of [a49 Polish] apples and [a1 Ukrainian] milk, {c19 citing} <q21 health reasons>.

The revolt began in [t8 April], a month after [a2 Russia] {v50 annexed} [p14 Crimea]. <q25 [a50 More than 1,100 people] have been {v51 killed}>, {c21 according to} [a51 the United Nations]. [a52 Two of [a7 the rebels]' leaders], [a52 both] from [p9 Moscow], have {v52 resigned} [t9 this month].

The ruble slipped to 36 to the dollar, and grain prices in [p15 Chicago] rose.
---
a54 country LTU GOV Lithuania
a53 group - GOV =a41+a39 the EU and the United States
a1 country UKR GOV Ukraine
a2 country RUS GOV Russia
a3 group UKR MIL 438 Ukrainian soldiers
a4 group RUS MIL 45,000 Russian soldiers
a5 group - GOV =a1+a2 Ukraine and Russia
a6 group UKR MIL Ukrainian government forces
a7 group UKR REB pro-Russian separatists
a8 person UKR MIL Taras Hnatiuk
a9 organization UKR GOV Ukrainian security council
a10 organization IGO IGO NATO
a11 group RUS MIL about 20,000 combat-ready troops
a12 person IGO IGO Ingrid Solheim
a13 person POL GOV Jerzy Kowalik
a14 group - MED news conference
a16 person UKR GOV Viktor Marchenko
a17 group UKR CVL three civilians
a18 organization UKR GOV Donetsk city council
a19 group UKR - =a6+a7 each side
a20 group UKR CVL two old people
a21 person UKR CVL Valentina Moroz
a22 organization RUS GOV Russian border guards
a23 person RUS GOV Vasily Rogov
a24 group UKR MIL 195 soldiers
a25 group UKR MIL the rest of the soldiers
a26 group UKR MIL four officers
a27 group UKR CVL civilians
a28 group RUS JUD Russian investigators
a29 organization IGO IGO UN Security Council
a30 group UKR CVL civilians in the east
a31 organization IGO IGO UN refugee agency
a32 group UKR REF 285,000 people
a33 group RUS GOV aid trucks
a34 person RUS GOV Anatoly Rudakov
a35 person IGO NGO Matthias Gerber
a36 person UKR GOV Oksana Bilyk
a37 organization MYS BUS Asia Star airliner
a38 group - CVL 298 people on board
a39 country USA GOV United States
a40 group - COP 70 Dutch and Australian police
a41 organization IGO IGO European Union
a43 person ITA GOV Lucia Ferrante
a44 person LTU GOV Rasa Gudaite
a45 person RUS GOV Sergei Voronin
a46 group RUS GOV Voronin's ministers
a47 organization RUS MED Kapital
a48 group - BUS European airlines
a49 country POL - Poland
a50 group - - more than 1,100 people
a51 organization IGO IGO United Nations
a52 group UKR REB two rebel leaders
p1 place UKR - Donetsk
p2 place UKR - outskirts of Donetsk
p3 place POL - Warsaw
p4 place UKR - Slavyansk
p5 place UKR - Marinka
p7 place RUS - Gukovo
p8 place RUS - Rostov region
p9 place RUS - Moscow
p10 place UKR - Luhansk
p11 place UKR - Hrabove
p12 place UKR - Soledar
p13 place RUS - Siberia
p14 place UKR - Crimea
p15 place USA - Chicago
t1 2014-08-05
t2 2014-08-04
t3 2014-06-30
t4 2014-07
t5 2014-08-04
t6 2014-07-17
t7 2014-W31
t8 2014-04
t9 2014-08
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=v3
q3 direct source=a8 cue=c2
q4 indirect source=a2 cue=c3 neg
q6 mixed source=a12 cue=c5
q7 indirect source=a13 cue=c6 to=a14
q8 direct source=a21 cue=c8
q9 indirect source=a21 cue=c9
q10 indirect source=a23 cue=c10
q11 indirect source=a8 cue=c11
q12 indirect source=a1 cue=v29
q13 indirect source=a31 cue=c13
q14 direct source=a34 cue=c14 to=a35
q15 mixed source=a36 cue=c15
q16 indirect source=a39 cue=c16
q17 indirect source=a2,a7 cue=c17 neg
q18 indirect source=a43 cue=c18
q19 mixed source=a44 cue=v45
q20 indirect source=a45 cue=v46 to=a46
q21 indirect source=a2 cue=c19
q22 indirect source=a18 cue=c7
q23 indirect source=a28 cue=c12
q24 indirect source=a47 cue=c20
q25 indirect source=a51 cue=c21
v1 MOBILIZE troops occurred actor=a2 ctx=military
v2 RETREAT return occurred recip=a3 ctx=military
v3 ACCUSE disapprove occurred actor=a1 recip=a2 time=t1 ctx=military
v4 MOBILIZE troops occurred actor=a2 recip=a1 ctx=military same=v1
v5 ASSAULT heavy-weapons occurred actor=a6 loc=p2 time=t1 ctx=military
v6 MOBILIZE troops negated actor=a2 ctx=military
v7 MOBILIZE - occurred actor=a2 time=t2 ctx=military
v8 ASSAULT - negated actor=a2 recip=a1 ctx=military
v9 ASSAULT - hypothetical actor=a2 recip=a1 ctx=military
v10 ASSAULT - hypothetical actor=a2 recip=a1 ctx=military same=v9
v12 ASSAULT - occurred actor=a16 time=t3 ctx=military
v13 RETREAT ceasefire negated actor=a16 time=t3 ctx=military
v14 COERCE seize occurred actor=a6 recip=a7 loc=p4 time=t4 ctx=military,territory
v16 ASSAULT heavy-weapons occurred loc=p5 time=t5 ctx=military
v17 ASSAULT heavy-weapons occurred recip=a17 loc=p5 time=t5 ctx=military same=v16
v18 ACCUSE disapprove occurred actor=a19 recip=a19 ctx=military
v19 ASSAULT heavy-weapons occurred ctx=military same=v16
v20 ASSAULT heavy-weapons occurred loc=p5 time=t5 ctx=military same=v16
v21 RETREAT withdraw occurred actor=a3 loc=p7 time=t2 ctx=military
v22 RETREAT access occurred actor=a22 recip=a3 loc=p7 time=t2 ctx=military
v23 AID - hypothetical actor=a2 recip=a3 ctx=military,migration
v24 REJECT - occurred actor=a1 recip=a23 ctx=military
v25 AGREE - occurred actor=a3 ctx=military
v26 RETREAT return occurred recip=a24 time=t1 ctx=military same=v2
v27 COERCE arrest occurred recip=a26 loc=a2 ctx=military,legal
v28 ASSAULT heavy-weapons occurred actor=a26 recip=a27 ctx=military,legal
v29 REQUEST yield occurred actor=a1 recip=a2 ctx=military,legal
v30 RETREAT release hypothetical actor=a2 recip=a26 ctx=military,legal
v32 CONSULT multilateral future actor=a29 time=t1 ctx=diplomatic,human-rights
v33 REQUEST meet occurred actor=a2 recip=a29 ctx=diplomatic,human-rights
v34 AID - hypothetical actor=a2 ctx=military
v36 REJECT - occurred actor=a1 recip=a2 ctx=military
v38 ASSAULT firearms occurred loc=p11 ctx=military
v39 ASSAULT - occurred recip=a38 time=t6 loc=p11 ctx=military
v40 ASSAULT - occurred recip=a37 loc=p11 time=t6 ctx=military same=v39
v41 AID - occurred actor=a2 ctx=military
v42 RETREAT withdraw occurred actor=a40 loc=p12 ctx=military
v43 SANCTION - occurred actor=a41,a39 recip=a2 time=t7 ctx=economic
v45 REQUEST change occurred actor=a44 time=t1 ctx=diplomatic
v46 REQUEST - occurred actor=a45 recip=a46 time=t1 ctx=economic
v47 SANCTION - future actor=a46 ctx=economic
v48 SANCTION - hypothetical actor=a2 recip=a48 ctx=economic
v49 SANCTION - occurred actor=a2 recip=a49,a1 ctx=economic,health
v50 COERCE seize occurred actor=a2 loc=p14 ctx=territory
v51 ASSAULT - occurred recip=a50 ctx=military
v52 RETREAT resign occurred actor=a52 time=t9
v53 REQUEST assist occurred actor=a3 recip=a2 ctx=military,migration
v54 RETREAT disarm occurred actor=a3 ctx=military
