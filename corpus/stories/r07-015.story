#story r07-015
#date 2021-08-09
#publisher Zambezi Wire
#kind wire
#title [a1 Mozambique], [a2 Rwanda] forces {v1 retake} [p1 port town] held by [a3 militants]

[p2 MAPUTO], [t1 Aug 9] (Zambezi Wire) - <q1 [a4 Rwandan and Mozambican troops] have {v2 recaptured} [p1 the port town of Mocimboa da Praia], the last stronghold of [a3 Islamist insurgents] in [p3 northern Mozambique]>, [a5 both armies] {c1 said} on [t2 Sunday].

<q2 “[p1 The town] fell at 11 a.m. [t2 today]. [a3 The enemy] has fled into the forest,”> [a7 Mozambican defence spokesman Col. Abel Nhantumbo] {c2 told} [a8 reporters]. <q3 [a9 At least 70 insurgents] have been {v3 killed} since [t3 July 21] in {v4 fighting} at [p4 Awasse] and [p5 Diaca], on the road to the coast, while [a10 four Rwandan soldiers] have been {v5 wounded}>, {c3 according to} [a11 the Rwandan army].

[a3 The insurgents] {v6 seized} [p1 the town], some 60 km from natural gas projects worth $60 billion, on [t4 Aug. 12, 2020]. [a13 A French company] suspended work at [p6 its site on the Afungi peninsula] in [t5 March], after [a14 fighters] {v8 attacked} [p7 nearby Palma] and {v9 killed} [a15 dozens of people, among them foreign contractors].

[a2 Rwanda] {v10 sent} [a16 1,000 soldiers and police] to [p8 Cabo Delgado province] in [t6 July] at [a1 Mozambique]'s {v11 request}. [a17 The Southern African Development Community (SADC)] is {v12 deploying} [a18 a force of its own], led by [a19 South Africa]. [a20 The first Botswanan troops] {v13 arrived} in [p9 Pemba] on [t7 July 26].

[a21 Portugal] and [a22 the United States] are {v14 training} [a23 Mozambican marines], and [a24 the European Union] {v15 approved} [a25 a training mission] [t8 last month].

<q4 The conflict has {v16 killed} [a26 more than 3,100 people] and displaced [a27 820,000] since [t9 October 2017]>, {c4 says} [a28 the Cabo Report], which tracks the {v17 violence}. [a29 The opposition Democratic Renewal Party] {v18 criticised} [a30 President Eduardo Macuacua] on [t1 Monday] <q5 for not informing [a31 parliament] before [a32 foreign troops] came in>.

<q6 “Nobody can go home until the mines are cleared,”> {c5 said} [a33 Fatima Assane, a fish trader] who escaped from [p1 Mocimboa da Praia] with [a34 six children] [t10 last year] and lives in a camp in [p9 Pemba].
---
a1 country MOZ GOV Mozambique
a2 country RWA GOV Rwanda
a3 group MOZ REB Islamist insurgents
a4 group - MIL Rwandan and Mozambican troops
a5 group - MIL both armies
a7 person MOZ MIL Abel Nhantumbo
a8 group - MED reporters
a9 group MOZ REB at least 70 insurgents
a10 group RWA MIL four Rwandan soldiers
a11 organization RWA MIL Rwandan army
a13 organization FRA BUS French company
a14 group MOZ REB fighters
a15 group - CVL dozens of people
a16 group RWA MIL+COP 1,000 soldiers and police
a17 organization IGO IGO Southern African Development Community
a18 group IGO MIL SADC force
a19 country ZAF GOV South Africa
a20 group BWA MIL first Botswanan troops
a21 country PRT GOV Portugal
a22 country USA GOV United States
a23 group MOZ MIL Mozambican marines
a24 organization IGO IGO European Union
a25 organization IGO MIL EU training mission
a26 group MOZ - more than 3,100 people
a27 group MOZ REF 820,000
a28 organization - NGO Cabo Report
a29 organization MOZ OPP+PTY Democratic Renewal Party
a30 person MOZ GOV Eduardo Macuacua
a31 organization MOZ LEG parliament
a32 group - MIL foreign troops
a33 person MOZ REF Fatima Assane
a34 group MOZ REF six children
p1 place MOZ - Mocimboa da Praia
p2 place MOZ - Maputo
p3 place MOZ - northern Mozambique
p4 place MOZ - Awasse
p5 place MOZ - Diaca
p6 place MOZ - Afungi peninsula
p7 place MOZ - Palma
p8 place MOZ - Cabo Delgado
p9 place MOZ - Pemba
t1 2021-08-09
t2 2021-08-08
t3 2021-07-21
t4 2020-08-12
t5 2021-03
t6 2021-07
t7 2021-07-26
t8 2021-07
t9 2017-10
t10 2020
q1 indirect source=a5 cue=c1
q2 direct source=a7 cue=c2 to=a8
q3 indirect source=a11 cue=c3
q4 indirect source=a28 cue=c4
q5 indirect source=a29 cue=v18
q6 direct source=a33 cue=c5
v1 COERCE seize occurred actor=a1,a2 recip=a3 loc=p1 time=t2 ctx=military
v2 COERCE seize occurred actor=a4 recip=a3 loc=p1 time=t2 ctx=military same=v1
v3 ASSAULT - occurred recip=a9 loc=p4,p5 time=t3 ctx=military
v4 ASSAULT - occurred recip=a9 loc=p4,p5 time=t3 ctx=military same=v3
v5 ASSAULT - occurred recip=a10 loc=p4,p5 time=t3 ctx=military
v6 COERCE seize occurred actor=a3 loc=p1 time=t4 ctx=military
v8 ASSAULT - occurred actor=a14 loc=p7 time=t5 ctx=military,resource
v9 ASSAULT - occurred actor=a14 recip=a15 loc=p7 time=t5 ctx=military,resource same=v8
v10 AID - occurred actor=a2 recip=a1 loc=p8 time=t6 ctx=military
v11 REQUEST assist occurred actor=a1 recip=a2 ctx=military
v12 AID - occurred actor=a17 recip=a1 loc=p8 ctx=military
v13 AID - occurred actor=a20 loc=p9 time=t7 ctx=military
v14 AID - occurred actor=a21,a22 recip=a23 ctx=military
v15 SUPPORT - occurred actor=a24 recip=a25 time=t8 ctx=military
v16 ASSAULT - occurred recip=a26 time=t9 ctx=military
v17 ASSAULT - occurred ctx=military
v18 ACCUSE disapprove occurred actor=a29 recip=a30 time=t1 ctx=legislative
