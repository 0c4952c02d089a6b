#story r06-025
#date 2019-09-26
#publisher Andean Herald
#kind report
#title <q1 [a1 Indigenous groups] {v1 reject} {v26 dialogue}>, [a2 Ecuador leader] {c1 says} after {v2 curfew}

[a2 Ecuador's President Gonzalo Izurieta] placed [p1 Quito] under a military {v4 curfew} on [t1 Wednesday afternoon] and {v3 accused} [a1 the leaders of Indigenous groups] of <q2 {v5 refusing} to {v6 sit down} with [a3 the government]>.

The {v7 curfew}, the first since [t2 the 1970s], came into force with 35 minutes' notice. [a4 Masked men] had just {v8 set fire} to [a5 the comptroller's office] and {v9 broken into} [a6 a television station]. <q8 [a7 Thirty people] were {v10 arrested} in the building>, [a8 Prosecutor General Daniela Larrea] {c3 said}.

<q3 “[a9 We] have nothing to do with [a4 those who burn]. [a9 We] are here for the price of diesel,”> [a10 Rosa Guaman, a delegate from [p2 Cotopaxi]], {c4 said} at a cultural centre where [a11 about 5,000 people] are camped. [a1 Her federation] {v11 demands} that [a2 Izurieta] {v12 repeal} a decree that ended fuel subsidies. [t3 Last week] [a2 he] {v13 ruled out} any {v14 change}; on [t4 Tuesday] [a2 he] {v15 offered} <q4 to “look at” it>.

[a12 The Red Cross] {v16 suspended} [a12 its] ambulances in [p1 the capital] after stones were {v17 thrown} at two of them. <q5 [a13 Six people] have been {v18 killed} and [a50 937] {v19 hurt} in ten days of {v20 protests}>, {c5 according to} [a14 the ombudsman]. [a15 The army] {c6 denied} <q6 that [a16 its snipers] had {v21 fired} from rooftops>.

[a17 The Catholic bishops] and [a18 the United Nations] have {v22 offered} <q7 to {v23 mediate}>. [a1 The federation] has {v24 accepted}, on condition that the {v25 talks} are broadcast.

[a40 Unions of bus drivers], who began the {v50 strike} on [t20 September 16], {v51 went back} to work after two days. [a41 The defence minister, Xavier Montalvo], {c41 told} [a42 soldiers] <q41 not to hesitate>. <q31 “[a43 We] know how to {v54 fight} a war,”> [a41 he] {v60 warned}. [a44 A court in [p20 Guayaquil]] {v55 turned down} a {v56 request} for the {v57 release} of [a45 two radio reporters] {v58 accused} of <q32 insulting [a15 the army]>.
---
a1 organization ECU NGO Indigenous federation and its leaders
a2 person ECU GOV Gonzalo Izurieta
a3 organization ECU GOV Ecuador's government
a4 group ECU CRM masked men
a5 organization ECU GOV comptroller's office
a6 organization ECU MED television station
a7 group ECU - thirty people
a8 person ECU JUD Daniela Larrea
a9 group ECU CVL we (the Indigenous protesters)
a10 person ECU CVL Rosa Guaman
a11 group ECU CVL about 5,000 people
a12 organization IGO NGO Red Cross
a13 group ECU CVL six people
a14 person ECU GOV ombudsman
a15 organization ECU MIL Ecuador army
a16 group ECU MIL army snipers
a17 group ECU REL Catholic bishops
a18 organization IGO IGO United Nations
p1 place ECU - Quito
p2 place ECU - Cotopaxi
t1 2019-09-25
t2 1970/1979
t3 2019-W38
t4 2019-09-24
q1 indirect source=a2 cue=c1
q2 indirect source=a2 cue=v3
q3 direct source=a10 cue=c4
q4 mixed source=a2 cue=v15
q5 indirect source=a14 cue=c5
q6 indirect source=a15 cue=c6 neg
q7 indirect source=a17,a18 cue=v22
q8 indirect source=a8 cue=c3
v1 REJECT meet occurred actor=a1 recip=a2 ctx=economic
v2 COERCE curfew occurred actor=a2
v3 ACCUSE disapprove occurred actor=a2 recip=a1 loc=p1 time=t1
v4 COERCE curfew occurred actor=a2 loc=p1 time=t1 same=v2
v5 REJECT meet occurred actor=a1 recip=a3 ctx=economic same=v1
v6 CONSULT - negated actor=a1,a3 ctx=economic
v7 COERCE curfew occurred actor=a2 loc=p1 time=t1 same=v2
v8 PROTEST riot occurred actor=a4 recip=a5 loc=p1 time=t1
v9 PROTEST riot occurred actor=a4 recip=a6 loc=p1 time=t1 ctx=media
v10 COERCE arrest occurred recip=a7 loc=a5 time=t1
v11 REQUEST yield occurred actor=a1 recip=a2 ctx=economic,resource
v12 CONCEDE - hypothetical actor=a2 ctx=economic,resource
v13 REJECT yield occurred actor=a2 time=t3 ctx=economic
v14 CONCEDE - negated actor=a2 time=t3 ctx=economic
v15 CONCEDE - occurred actor=a2 time=t4 ctx=economic
v16 SANCTION discontinue occurred actor=a12 loc=p1 ctx=health
v17 ASSAULT primitive occurred recip=a12 loc=p1 ctx=health
v18 ASSAULT - occurred recip=a13
v19 ASSAULT - occurred recip=a50
v20 PROTEST - occurred
v21 ASSAULT firearms negated actor=a16 ctx=military
v22 AGREE - occurred actor=a17,a18
v23 CONSULT third-party hypothetical actor=a17,a18
v24 AGREE - occurred actor=a1 recip=a17,a18
v25 CONSULT - hypothetical actor=a1,a2
v26 CONSULT - negated actor=a1,a2
a40 group ECU LAB unions of bus drivers
a41 person ECU GOV Xavier Montalvo
a42 group ECU MIL soldiers
a43 group ECU MIL we (army)
a44 organization ECU JUD court in Guayaquil
a45 group ECU MED two radio reporters
p20 place ECU - Guayaquil
t20 2019-09-16
q31 direct source=a41 cue=v60
v50 PROTEST strike occurred actor=a40 time=t20 ctx=economic
v51 RETREAT - occurred actor=a40 ctx=economic
v54 ASSAULT - hypothetical actor=a43 ctx=military
v55 REJECT yield occurred actor=a44 ctx=legal,media
v56 REQUEST yield occurred recip=a44 ctx=legal,media
v57 RETREAT release negated recip=a45 ctx=legal,media
v58 ACCUSE allege occurred recip=a45 ctx=legal,media
v60 THREATEN violence occurred actor=a41 ctx=military
q32 indirect source=- cue=v58
a50 group ECU CVL 937 hurt
q41 indirect source=a41 cue=c41 to=a42
