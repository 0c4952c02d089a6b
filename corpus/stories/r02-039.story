#story r02-039
#date 2022-05-20
#publisher Continental News Desk
#kind background
#title Analysis: Why [a1 Turkey] is {v1 blocking} [a2 Sweden] and [a3 Finland] from [a4 NATO]

[p1 BRUSSELS] — [a2 Sweden] and [a3 Finland] {v2 applied} to join [a4 NATO] on [t1 Wednesday], and [a5 most of the 30 member states] {v3 welcomed} the {v29 applications}. [a1 Turkey] did not. <q16 [a7 Its ambassador] {v4 refused} to start {v7 talks} with [a6 the two countries] [t1 the same day]>, {c1 according to} [a9 two diplomats].

[a10 Turkish President Orhan Selcuk] {v8 accuses} [a6 the two countries] of <q1 {v9 supporting} [a11 the Kurdish Freedom Party, or KFP]>, which [a1 Turkey], [a12 the European Union] and [a13 the United States] call a terrorist group. <q2 “[a6 These countries] are like a guest house for [a15 terrorists],”> [a10 he] {c2 said} on [t2 Monday].
<q3 [a16 Swedish and Finnish diplomats] should not {v10 come} to [p2 Ankara] to persuade [a1 Turkey]>, [a10 he] {c3 added}.

What [a1 Turkey] wants

[a1 Turkey] has {v11 demanded} <q4 that [a2 Sweden] {v12 extradite} [a17 33 people]>. [a1 It] also wants an end to the {v13 ban} on arms sales that [a6 the two countries] imposed in [t3 2019], after [a1 Turkey] {v16 sent} [a18 troops] into [p3 northern Syria] to {v17 fight} [a19 Kurdish forces].

<q5 [a2 Sweden] {v18 gave} [a19 the Kurdish forces] $376 million [t4 last year]>, [a20 the state news channel TKT] {c4 reported}. [a21 Swedish Foreign Minister Elin Sandstrom] {c5 denied} <q6 {v43 paying} [a19 them]>. <q7 “[a2 We] {v19 finance} schools and hospitals through [a23 the United Nations],”> [a21 she] {c6 told} [a24 reporters]. <q8 “[a2 We] do not {v20 give} a krona to [a11 the KFP].”>

[a1 Turkey] may also want something from [a13 Washington]. [a25 Congress] has {v21 refused} to {v22 approve} the {v23 sale} of 40 F-16 fighter planes to [a1 Turkey], which {v24 bought} air defense missiles from [a26 Russia] in [t3 2019]. [a27 Turkish Foreign Minister Kemal Altunbas] {v25 met} [a28 U.S. Secretary of State Daniel Whitmore] in [p4 New York] on [t1 Wednesday].
<q9 The planes and [a4 NATO] were separate matters>, [a27 Altunbas] {c7 said} afterward.

<q10 “[a10 Selcuk] has an election [t5 next year] and the economy is bad,”> {c8 said} [a29 Professor Defne Arikan of [a30 the Bosporus University]]. <q11 “A fight with [a31 Europeans] helps [a10 him] at home. [a29 I] expect [a10 him] to {v26 agree} in the end.”>

How [a4 the alliance] is responding

<q12 [a33 Allies] will find a way>, [a34 NATO Secretary-General Henrik Aalberg] {c9 said} on [t6 Thursday]. [a35 U.S. President Thomas Ellery], who {v27 received} [a36 the leaders of [a6 the two countries]] at [p5 the White House] that day, {v28 promised} <q13 to {v30 help} [a6 them] if [a37 anyone] {v31 attacked} [a6 them] before [a6 they] joined>. [a38 Britain] {v32 signed} agreements [t7 last week] to {v33 defend} [a6 both countries].

[a26 Russia], which {v34 invaded} [a39 Ukraine] in [t8 February], has {v35 threatened} <q14 to {v36 move} nuclear weapons to [p6 the Baltic region]>. But [a40 President Gennady Orlov] {c10 said} on [t2 Monday] <q15 that [a26 Moscow] had “no problems” with [a6 the two countries] and would {v37 respond} only if [a4 NATO] {v38 sent} weapons there>.

Each of [a5 the 30 members] must {v39 ratify} the accession. [a41 Croatia]'s [a42 president], too, has {v40 threatened} <q17 to {v41 block} it> over an election law in [p7 Bosnia]. [a43 Hungary] has not said what [a43 it] will do. A [a4 NATO] {v42 summit} is to be held in [p8 Madrid] on [t9 June 29].
---
a1 country TUR GOV Turkey
a2 country SWE GOV Sweden
a3 country FIN GOV Finland
a4 organization IGO IGO NATO
a5 group - GOV most of the 30 member states
a6 group - GOV =a2+a3 the two countries
a7 person TUR GOV Turkey's ambassador
a9 group - GOV two diplomats
a10 person TUR GOV Orhan Selcuk
a11 organization TUR REB Kurdish Freedom Party
a12 organization IGO IGO European Union
a13 country USA GOV United States
a15 group - REB terrorists
a16 group - GOV Swedish and Finnish diplomats
a17 group - CVL 33 people
a18 group TUR MIL troops
a19 group SYR REB Kurdish forces
a20 organization TUR MED TKT
a21 person SWE GOV Elin Sandstrom
a23 organization IGO IGO United Nations
a24 group - MED reporters
a25 organization USA LEG Congress
a26 country RUS GOV Russia
a27 person TUR GOV Kemal Altunbas
a28 person USA GOV Daniel Whitmore
a29 person TUR EDU Defne Arikan
a30 organization TUR EDU Bosporus University
a31 group - CVL Europeans
a33 group - GOV allies
a34 person IGO IGO Henrik Aalberg
a35 person USA GOV Thomas Ellery
a36 group - GOV leaders of the two countries
a37 group - - anyone
a38 country GBR GOV Britain
a39 country UKR GOV Ukraine
a40 person RUS GOV Gennady Orlov
a41 country HRV GOV Croatia
a42 person HRV GOV Croatian president
a43 country HUN GOV Hungary
p1 place BEL - Brussels
p2 place TUR - Ankara
p3 place SYR - northern Syria
p4 place USA - New York
p5 place USA - White House
p6 place - - Baltic region
p7 place BIH - Bosnia
p8 place ESP - Madrid
t1 2022-05-18
t2 2022-05-16
t3 2019
t4 2021
t5 2023
t6 2022-05-19
t7 2022-W19
t8 2022-02
t9 2022-06-29
q1 indirect source=a10 cue=v8
q2 direct source=a10 cue=c2
q3 indirect source=a10 cue=c3
q4 indirect source=a1 cue=v11
q5 indirect source=a20 cue=c4
q6 indirect source=a21 cue=c5 neg
q7 direct source=a21 cue=c6 to=a24
q8 direct source=a21 cue=-
q9 indirect source=a27 cue=c7
q10 direct source=a29 cue=c8
q11 direct source=a29 cue=-
q12 indirect source=a34 cue=c9
q13 indirect source=a35 cue=v28
q14 indirect source=a26 cue=v35
q15 mixed source=a40 cue=c10
q16 indirect source=a9 cue=c1
q17 indirect source=a42 cue=v40
v1 REJECT assist occurred actor=a1 recip=a2,a3 ctx=military,diplomatic
v2 REQUEST assist occurred actor=a2,a3 recip=a4 time=t1 ctx=military,diplomatic
v3 SUPPORT - occurred actor=a5 recip=a6 ctx=military,diplomatic
v29 REQUEST assist occurred actor=a6 recip=a4 time=t1 ctx=military,diplomatic same=v2
v4 REJECT meet occurred actor=a7 recip=a6 time=t1 ctx=military,diplomatic
v7 CONSULT - negated actor=a7,a6 ctx=military,diplomatic
v8 ACCUSE allege occurred actor=a10 recip=a6 ctx=terrorism
v9 SUPPORT - occurred actor=a6 recip=a11 ctx=terrorism
v10 CONSULT visit negated actor=a16 loc=p2 ctx=diplomatic
v11 REQUEST yield occurred actor=a1 recip=a2 ctx=terrorism,legal
v12 COOPERATE - hypothetical actor=a2,a1 ctx=terrorism,legal
v13 SANCTION - occurred actor=a6 recip=a1 time=t3 ctx=military
v16 MOBILIZE troops occurred actor=a1 recip=a18 loc=p3 time=t3 ctx=military
v17 ASSAULT - occurred actor=a18 recip=a19 loc=p3 time=t3 ctx=military
v18 AID - occurred actor=a2 recip=a19 time=t4 ctx=economic
v19 AID - occurred actor=a2 ctx=education,health
v20 AID - negated actor=a2 recip=a11 ctx=economic
v43 AID - negated actor=a2 recip=a19 ctx=economic
v21 REJECT assist occurred actor=a25 recip=a1 ctx=military,legislative
v22 SUPPORT - negated actor=a25 recip=a1 ctx=military,legislative
v23 COOPERATE - negated actor=a13,a1 ctx=military
v24 COOPERATE - occurred actor=a1,a26 time=t3 ctx=military
v25 CONSULT - occurred actor=a27,a28 loc=p4 time=t1 ctx=diplomatic
v26 AGREE - future actor=a10 ctx=diplomatic
v27 CONSULT visit occurred actor=a35,a36 loc=p5 time=t6 ctx=diplomatic
v28 AGREE - occurred actor=a35 recip=a6 ctx=military
v30 AID - hypothetical actor=a35 recip=a6 ctx=military
v31 ASSAULT - hypothetical actor=a37 recip=a6 ctx=military
v32 SUPPORT - occurred actor=a38,a2,a3 time=t7 ctx=military
v33 AID - future actor=a38 recip=a6 ctx=military
v34 ASSAULT - occurred actor=a26 recip=a39 time=t8 ctx=military
v35 THREATEN violence occurred actor=a26 recip=a6 ctx=military
v36 MOBILIZE weapons hypothetical actor=a26 loc=p6 ctx=military
v37 MOBILIZE - hypothetical actor=a26 ctx=military
v38 MOBILIZE weapons hypothetical actor=a4 ctx=military
v39 SUPPORT - future actor=a5 ctx=legislative,military
v40 THREATEN - occurred actor=a42 ctx=diplomatic
v41 REJECT - hypothetical actor=a42 ctx=diplomatic
v42 CONSULT multilateral future actor=a4 loc=p8 time=t9 ctx=military,diplomatic
