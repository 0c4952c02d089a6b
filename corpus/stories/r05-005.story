#story r05-005
#date 2018-10-21
#publisher Istmo News Agency
#kind wire
#title [a1 Mexico], [a2 Guatemala], [a3 Honduras] {v1 vow} <q1 to protect [a4 migrants] in caravan>

[p1 TAPACHULA, [a1 Mexico]] - [a5 The foreign ministers of [a1 Mexico], [a2 Guatemala] and [a3 Honduras]] {v2 promised} on [t1 Saturday] <q2 to protect [a4 thousands of migrants] walking north and to {v3 act} together against [a6 smugglers]>, hours after [a7 police] {v4 fired} tear gas at [a4 the crowd] on [p2 a border bridge].

<q3 “[a8 Our governments] {v5 reject} the use of [a4 migrants] for political ends,”> [a5 the three ministers] {c1 said} in a joint statement read out by [a9 Mexico's Lorena Ibarguren]. <q4 “No one is above the law, but no one is without rights.”>

[a5 The ministers] also {v6 called on} [a10 the United Nations refugee agency] <q5 to {v7 send} [a11 staff] to [p3 the border city of Ciudad Hidalgo]>. <q6 [a10 The agency] had already {v8 agreed}>, [a9 Ibarguren] {c2 told} [a12 reporters].

[a13 U.S. President Grant Whitaker] had {v9 threatened} on [t2 Thursday] <q7 to {v10 cut} {v11 aid} to [a2 Guatemala] and [a3 Honduras] and to {v12 close} the southern border by {v19 sending} [a14 troops]>. <q8 “[a1 Mexico] must stop this ‘invasion’,”> [a13 he] {c3 wrote} on social media.

<q9 {c4 Claims} <q10 that [a3 his country] had organised the march> were “completely false”>, [a15 Honduran Foreign Minister Rolando Zepeda] {c5 said}. <q11 [a16 Opposition groups] had “deceived” [a17 families] with promises of jobs>, [a15 he] {c6 added}, without naming [a16 the groups].

[a20 A spokesman for [a19 the opposition Liberty Alliance], Wilmer Cárcamo], {c7 called} the {v18 accusation} <q12 “an old song”>. <q13 “[a21 People] leave because there is no work and because [a22 gangs] {v13 kill} [a23 their children],”> [a20 he] {c9 said}.

[a24 Mexico's migration institute] {c10 said} on [a24 its] website <q14 that [a25 640 Hondurans] had {v14 applied} for {v15 asylum} by [t1 Saturday evening] and that [a26 women and children] had been {v16 let in} first>. One bridge was later {v17 reopened}. Heavy rain is forecast in [p4 Chiapas state] for [t3 Monday].
---
a1 country MEX GOV Mexico
a2 country GTM GOV Guatemala
a3 country HND GOV Honduras
a4 group HND REF migrants
a5 group - GOV three foreign ministers
a6 group - CRM smugglers
a7 group MEX COP police
a8 group - GOV =a1+a2+a3 our governments
a9 person MEX GOV Lorena Ibarguren
a10 organization IGO IGO UN refugee agency
a11 group IGO IGO staff
a12 group - MED reporters
a13 person USA GOV Grant Whitaker
a14 group USA MIL troops
a15 person HND GOV Rolando Zepeda
a16 group HND OPP opposition groups
a17 group HND CVL families
a19 organization HND OPP+PTY Liberty Alliance
a20 person HND OPP Wilmer Cárcamo
a21 group HND CVL people
a22 group HND CRM gangs
a23 group HND CVL their children
a24 organization MEX GOV Mexico's migration institute
a25 group HND REF 640 Hondurans
a26 group HND REF women and children
p1 place MEX - Tapachula
p2 place MEX - border bridge
p3 place MEX - Ciudad Hidalgo
p4 place MEX - Chiapas
t1 2018-10-20
t2 2018-10-18
t3 2018-10-22
q1 indirect source=a1,a2,a3 cue=v1
q2 indirect source=a5 cue=v2
q3 direct source=a5 cue=c1
q4 direct source=a5 cue=-
q5 indirect source=a5 cue=v6 to=a10
q6 indirect source=a9 cue=c2 to=a12
q7 indirect source=a13 cue=v9
q8 direct source=a13 cue=c3
q9 mixed source=a15 cue=c5
q10 indirect source=- cue=c4
q11 mixed source=a15 cue=c6
q12 mixed source=a20 cue=c7
q13 direct source=a20 cue=c9
q14 indirect source=a24 cue=c10
v1 AGREE - occurred actor=a1,a2,a3 recip=a4 ctx=migration
v2 AGREE - occurred actor=a5 recip=a4 time=t1 ctx=migration same=v1
v3 COOPERATE - future actor=a5 recip=a6 ctx=migration,crime
v4 ASSAULT crowd-control occurred actor=a7 recip=a4 loc=p2 time=t1 ctx=migration
v5 ACCUSE disapprove occurred actor=a8 ctx=migration
v6 REQUEST assist occurred actor=a5 recip=a10 ctx=migration
v7 AID - hypothetical actor=a10 recip=a11 loc=p3 ctx=migration
v8 AGREE - occurred actor=a10 ctx=migration
v9 THREATEN relations occurred actor=a13 recip=a2,a3 time=t2 ctx=migration,economic
v10 SANCTION discontinue hypothetical actor=a13 recip=a2,a3 ctx=migration,economic
v11 AID - hypothetical actor=a13 recip=a2,a3 ctx=economic
v12 COERCE restrict hypothetical actor=a13 ctx=migration
v19 MOBILIZE troops hypothetical actor=a13 recip=a14 ctx=migration
v13 ASSAULT - occurred actor=a22 recip=a23 ctx=crime
v18 ACCUSE disapprove occurred actor=a15 recip=a16 ctx=migration
v14 REQUEST assist occurred actor=a25 recip=a1 time=t1 ctx=migration
v15 AID - hypothetical recip=a25 ctx=migration
v16 RETREAT access occurred recip=a26 ctx=migration
v17 RETREAT access occurred ctx=migration
