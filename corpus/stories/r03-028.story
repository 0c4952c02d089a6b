#story r03-028
#date 2020-11-18
#publisher Danube Courier
#kind wire
#title [a1 Bulgaria] {v1 blocks} [a2 North Macedonia]'s [a3 EU] {v2 talks}

[p1 BRUSSELS], [t1 Nov 18] - [a1 Bulgaria] {v3 refused} on [t2 Tuesday] to {v4 approve} the start of membership {v5 talks} between [a3 the European Union] and [a2 North Macedonia], {v6 accusing} [a2 [a1 its] neighbour] of <q1 failing to respect a friendship treaty {v7 signed} in [t3 2017]>.

[a5 The other 26 member states] had {v8 backed} the {v9 talks} in [t4 March]. [a6 Bulgarian Foreign Minister Stanimira Dencheva] {c1 told} [a7 her colleagues] by video link <q2 that [a1 Sofia] could not {v10 support} [a2 a country] whose schoolbooks offend [a1 Bulgaria]>. <q3 “[a1 We] have not {v14 said no} for ever. [a1 We] {v12 ask} for guarantees,”> [a6 she] {c2 said}.

[a8 German Europe Minister Ralf Ehrlich], who chaired the {v13 meeting}, {c4 called} the {v15 veto} <q4 “a serious setback”>. [a9 Germany] will go on {v16 mediating} until [t5 the end of December]. [a10 Portugal], which takes over the presidency in [t6 January], has {v17 invited} [a11 both prime ministers] <q5 to {v18 meet} in [p2 Lisbon]>.

[a12 North Macedonia's prime minister, Goran Trajanovski], {c3 said} <q6 [a12 he] was still {v19 ready} to {v20 sign} an annex to the treaty, but that the Macedonian language “is not up for {v21 negotiation}”>. [a13 About 2,000 opposition supporters] {v22 demonstrated} in [p3 Skopje] on [t2 Tuesday] against any {v23 concession}.

[a2 The country] changed [a2 its] name in [t7 2019] to end a dispute with [a14 Greece], which then {v24 lifted} [a14 its] own {v25 veto} and {v26 ratified} [a2 its] accession to [a15 NATO]. [a16 Albania]'s {v27 talks}, linked to those of [a2 North Macedonia], will also not begin [t8 this year].

[a3 The EU] {v29 sent} [a2 Skopje] 4 million euros for hospitals in [t9 April] and is to {v30 deliver} vaccines to all [a17 six Western Balkan states].
---
a1 country BGR GOV Bulgaria
a2 country MKD GOV North Macedonia
a3 organization IGO IGO European Union
a5 group - GOV other 26 member states
a6 person BGR GOV Stanimira Dencheva
a7 group - GOV her colleagues
a8 person DEU GOV Ralf Ehrlich
a9 country DEU GOV Germany
a10 country PRT GOV Portugal
a11 group - GOV both prime ministers
a12 person MKD GOV Goran Trajanovski
a13 group MKD OPP+CVL opposition supporters
a14 country GRC GOV Greece
a15 organization IGO IGO NATO
a16 country ALB GOV Albania
a17 group - GOV six Western Balkan states
p1 place BEL - Brussels
p2 place PRT - Lisbon
p3 place MKD - Skopje
t1 2020-11-18
t2 2020-11-17
t3 2017
t4 2020-03
t5 2020-12-31
t6 2021-01
t7 2019
t8 2020
t9 2020-04
q1 indirect source=a1 cue=v6
q2 indirect source=a6 cue=c1 to=a7
q3 direct source=a6 cue=c2
q4 mixed source=a8 cue=c4
q5 indirect source=a10 cue=v17 to=a11
q6 mixed source=a12 cue=c3
v1 REJECT - occurred actor=a1 recip=a2 ctx=diplomatic
v2 CONSULT - negated actor=a3,a2 ctx=diplomatic
v3 REJECT - occurred actor=a1 recip=a2 time=t2 ctx=diplomatic same=v1
v4 SUPPORT - negated actor=a1 recip=a2 time=t2 ctx=diplomatic
v5 CONSULT - negated actor=a3,a2 ctx=diplomatic same=v2
v6 ACCUSE disapprove occurred actor=a1 recip=a2 time=t2 ctx=diplomatic,education
v7 SUPPORT - occurred actor=a1,a2 time=t3 ctx=diplomatic
v8 SUPPORT - occurred actor=a5 recip=a2 time=t4 ctx=diplomatic
v9 CONSULT - hypothetical actor=a3,a2 ctx=diplomatic
v10 SUPPORT - negated actor=a1 recip=a2 ctx=diplomatic,education same=v4
v12 REQUEST change occurred actor=a1 recip=a2 ctx=diplomatic
v13 CONSULT multilateral occurred actor=a8,a6,a7 time=t2 ctx=diplomatic
v15 REJECT - occurred actor=a1 ctx=diplomatic same=v1
v16 CONSULT third-party future actor=a9,a1,a2 time=t5 ctx=diplomatic
v17 AGREE - occurred actor=a10 recip=a11 ctx=diplomatic
v18 CONSULT third-party hypothetical actor=a11 loc=p2 time=t6 ctx=diplomatic
v19 AGREE - occurred actor=a12 recip=a1 ctx=diplomatic
v20 SUPPORT - hypothetical actor=a12 ctx=diplomatic
v21 CONSULT - negated actor=a2 ctx=education,diplomatic
v22 PROTEST demo occurred actor=a13 recip=a12 loc=p3 time=t2 ctx=diplomatic
v23 CONCEDE - hypothetical actor=a12 recip=a1 ctx=diplomatic
v24 RETREAT - occurred actor=a14 recip=a2 time=t7 ctx=diplomatic
v25 REJECT - occurred actor=a14 recip=a2 ctx=diplomatic
v26 SUPPORT - occurred actor=a14 recip=a2 time=t7 ctx=diplomatic,legislative
v27 CONSULT - negated actor=a16,a3 time=t8 ctx=diplomatic
v29 AID - occurred actor=a3 recip=a2 time=t9 ctx=health
v30 AID - future actor=a3 recip=a17 ctx=health
v14 REJECT - negated actor=a1 recip=a2 ctx=diplomatic
