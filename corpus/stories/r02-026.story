#story r02-026
#date 2019-02-24
#publisher Andean Broadcasting Service
#kind report
#title [a1 Venezuelan troops] {v1 block} {v2 aid} trucks; [a2 four] {v3 killed}

[p1 CUCUTA, Colombia] — [a1 Venezuelan soldiers] {v4 fired} tear gas and rubber bullets on [t1 Saturday] to stop trucks with food and medicine from entering [p2 the country] from [p3 Colombia] and [p4 Brazil]. <q1 [a2 At least four people] were {v5 killed} near [p5 the Brazilian border]>, [a3 a Venezuelan
rights group] {c1 said}.

[a4 President Rafael Monagas] {v6 cut} diplomatic relations with [a5 Colombia] and {v7 gave} [a6 [a5 its] diplomats] 24 hours to leave. <q2 The {v8 aid} was “a show” to prepare an {v9 invasion} by [a7 the United States]>, [a4 he] {c2 told} [a8 supporters] in [p6 Caracas].

[a7 The United States] and [a9 more than 50 other countries] {v10 recognize} [a10 opposition leader Andres Fuenmayor] as [p2 Venezuela]'s interim president. <q3 “[a1 They] {v11 burned} food in front of [a12 people] who are hungry,”> [a10 Fuenmayor] {c3 said} in [p1 Cucuta]. <q4 “[a10 I] will {v12 ask} [a14 our friends]
<q5 to keep all options open>.”>

[a15 The government] {c4 denied} <q6 that [a1 its soldiers] had {v13 set fire} to two trucks on a bridge>. <q7 [a16 Opposition supporters] had {v14 thrown} gasoline bombs>, [a17 Communications Minister Yelitza Rangel] {c5 said}.

<q8 [a18 More than 60 soldiers and police officers] {v15 deserted} and crossed into [p3 Colombia] on [t1 Saturday]>, {c6 according to} [a5 Colombia]'s [a19 migration agency]. [a20 One of them, a sergeant], {c7 told} [a21 reporters] <q9 that [a22 his commander] had {v16 ordered} [a23 his unit] <q10 to {v17 shoot} at [a24 the crowd]>>. <q11 “[a20 I] could not do that,”> [a20 he] {c8 said}.

[a25 The U.N. secretary-general] {v18 appealed} to [a26 both sides] <q12 to avoid {v19 violence}>. [a27 Colombian President Ricardo Obando] will {v20 host} [a28 foreign ministers from 12 countries of the region] in [p7 Bogota] on [t2 Monday]. [a29 U.S. Vice President Martin Crowell] is to {v21 attend} the {v22 meeting} and is expected to
announce new {v24 sanctions}.

[a30 Russia] and [a31 China], which have {v25 lent} [a15 the government] billions of dollars, {v26 support} [a4 Monagas]. <q13 [a30 Moscow] {v27 delivered} 7.5 tons of medicine to [p2 Venezuela] [t3 last week]>, {c9 according to} [a4 Monagas], who {c11 says} <q15 there is no hunger in [p2 the country]>. <q14 [a32 About 3.4 million Venezuelans] have left since [t4 2015]>, {c10 says} [a33 the United Nations].
---
a1 group VEN MIL Venezuelan soldiers
a2 group VEN CVL at least four people
a3 organization VEN NGO Venezuelan rights group
a4 person VEN GOV Rafael Monagas
a5 country COL GOV Colombia
a6 group COL GOV Colombian diplomats
a7 country USA GOV United States
a8 group VEN PTY supporters
a9 group - GOV more than 50 other countries
a10 person VEN OPP Andres Fuenmayor
a12 group VEN CVL hungry people
a14 group - GOV our friends
a15 country VEN GOV Venezuela
a16 group VEN OPP opposition supporters
a17 person VEN GOV Yelitza Rangel
a18 group VEN MIL+COP more than 60 soldiers and police officers
a19 organization COL GOV Colombia's migration agency
a20 person VEN MIL sergeant
a21 group - MED reporters
a22 person VEN MIL sergeant's commander
a23 group VEN MIL sergeant's unit
a24 group VEN CVL crowd
a25 person IGO IGO U.N. secretary-general
a26 group VEN GOV+OPP =a15+a10 both sides
a27 person COL GOV Ricardo Obando
a28 group - GOV foreign ministers from 12 countries
a29 person USA GOV Martin Crowell
a30 country RUS GOV Russia
a31 country CHN GOV China
a32 group VEN REF about 3.4 million Venezuelans
a33 organization IGO IGO United Nations
p1 place COL - Cucuta
p2 place VEN - Venezuela
p3 place COL - Colombia
p4 place BRA - Brazil
p5 place VEN - Brazilian border
p6 place VEN - Caracas
p7 place COL - Bogota
t1 2019-02-23
t2 2019-02-25
t3 2019-W07
t4 2015
q1 indirect source=a3 cue=c1
q2 mixed source=a4 cue=c2 to=a8
q3 direct source=a10 cue=c3
q4 direct source=a10 cue=-
q5 indirect source=a10 cue=v12 to=a14
q6 indirect source=a15 cue=c4 neg
q7 indirect source=a17 cue=c5
q8 indirect source=a19 cue=c6
q9 indirect source=a20 cue=c7 to=a21
q10 indirect source=a22 cue=v16 to=a23
q11 direct source=a20 cue=c8
q12 indirect source=a25 cue=v18 to=a26
q13 indirect source=a4 cue=c9
q14 indirect source=a33 cue=c10
q15 indirect source=a4 cue=c11
v1 COERCE restrict occurred actor=a1 ctx=disaster
v2 AID - negated ctx=disaster
v3 ASSAULT crowd-control occurred recip=a2 ctx=disaster
v4 ASSAULT crowd-control occurred actor=a1 loc=p1 time=t1 ctx=disaster
v5 ASSAULT - occurred recip=a2 loc=p5 time=t1 ctx=disaster
v6 SANCTION discontinue occurred actor=a4 recip=a5 ctx=diplomatic
v7 SANCTION expel occurred actor=a4 recip=a6 ctx=diplomatic
v8 AID - negated ctx=disaster same=v2
v9 ASSAULT - hypothetical actor=a7 ctx=military
v10 SUPPORT - occurred actor=a7,a9 recip=a10 ctx=diplomatic
v11 ASSAULT destroy occurred actor=a1 ctx=disaster
v12 REQUEST - future actor=a10 recip=a14 ctx=diplomatic,military
v13 ASSAULT destroy negated actor=a1 ctx=disaster
v14 ASSAULT primitive occurred actor=a16 ctx=disaster
v15 RETREAT - occurred actor=a18 loc=p3 time=t1 ctx=military
v16 REQUEST - occurred actor=a22 recip=a23 ctx=military
v17 ASSAULT firearms hypothetical actor=a23 recip=a24 ctx=military
v18 REQUEST yield occurred actor=a25 recip=a26 ctx=diplomatic
v19 ASSAULT - hypothetical actor=a26 ctx=diplomatic
v20 CONSULT multilateral future actor=a27,a28 loc=p7 time=t2 ctx=diplomatic
v21 CONSULT multilateral future actor=a29 loc=p7 time=t2 ctx=diplomatic same=v20
v22 CONSULT multilateral future actor=a29 loc=p7 time=t2 ctx=diplomatic same=v20
v24 SANCTION - future actor=a29 ctx=economic
v25 AID - occurred actor=a30,a31 recip=a15 ctx=economic
v26 SUPPORT - occurred actor=a30,a31 recip=a4 ctx=diplomatic
v27 AID - occurred actor=a30 loc=p2 time=t3 ctx=health
