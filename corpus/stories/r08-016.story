#story r08-016
#date 2012-06-26
#publisher Pan-African Dispatch
#kind statement
#title [a1 African Union] council {v1 lifts} {v2 suspension} of [a2 Mali], keeps {v3 measures} against [a3 Guinea-Bissau]

[p1 ADDIS ABABA], [t1 26 June] — [a4 The Peace and Security Council of [a1 the African Union (AU)]], at [a4 its] 326th {v4 meeting}, adopted the following decision on the situation in [a2 the Republic of Mali] and [a3 the Republic of Guinea-Bissau]:

<q1 [a4 Council] {v5 welcomes} the formation of [a5 a civilian transitional government in [p2 Bamako]] and the {v6 return} of [a6 the armed forces] to [a6 their] barracks.>

<q2 [a4 Council] decides to {v8 lift} the {v9 suspension} of the participation of [a2 Mali] in the activities of [a1 the AU], imposed on [t2 23 March].>

<q3 [a4 Council] strongly {v10 condemns} the {v11 destruction} of Muslim shrines in [p3 Timbuktu] by [a8 the armed group Sword of the Faith] and {v12 demands} <q4 that [a8 it] {v13 cease} all {v14 attacks} on [a9 civilians] and cultural sites>.>

<q5 [a4 Council] {v15 requests} [a10 the United Nations Security Council] <q6 to {v16 authorize} the {v17 deployment} of [a11 an ECOWAS force] in [a2 Mali]>.>

<q7 [a4 Council] {v18 regrets} that [a12 the military command in [a3 Guinea-Bissau]] has {v19 refused} to {v20 restore} [a13 the elected authorities], and decides to maintain the {v22 suspension} of [a3 that country] as well as the travel {v23 ban} on [a14 11 officers].>

<q8 [a4 Council] {v24 appeals} to [a15 all Member States and partners] <q9 to provide humanitarian {v25 assistance} to [a16 the 380,000 persons] displaced by the {v29 fighting}>, and {v27 thanks} [a17 Algeria], [a18 Mauritania], [a19 Niger] and [a20 Burkina Faso] for {v28 receiving} [a21 refugees].>

<q10 [a4 Council] decides to remain seized of the matter.>
---
a1 organization IGO IGO African Union
a2 country MLI GOV Mali
a3 country GNB GOV Guinea-Bissau
a4 organization IGO IGO AU Peace and Security Council
a5 organization MLI GOV civilian transitional government
a6 organization MLI MIL armed forces
a8 organization MLI REB Sword of the Faith
a9 group MLI CVL civilians
a10 organization IGO IGO United Nations Security Council
a11 organization IGO MIL ECOWAS force
a12 organization GNB MIL military command
a13 group GNB GOV elected authorities
a14 group GNB MIL 11 officers
a15 group - GOV Member States and partners
a16 group MLI REF 380,000 displaced persons
a17 country DZA GOV Algeria
a18 country MRT GOV Mauritania
a19 country NER GOV Niger
a20 country BFA GOV Burkina Faso
a21 group MLI REF refugees
p1 place ETH - Addis Ababa
p2 place MLI - Bamako
p3 place MLI - Timbuktu
t1 2012-06-26
t2 2012-03-23
q1 direct source=a4 cue=-
q2 direct source=a4 cue=-
q3 direct source=a4 cue=-
q4 indirect source=a4 cue=v12 to=a8
q5 direct source=a4 cue=-
q6 indirect source=a4 cue=v15 to=a10
q7 direct source=a4 cue=-
q8 direct source=a4 cue=-
q9 indirect source=a4 cue=v24 to=a15
q10 direct source=a4 cue=-
v1 RETREAT - occurred actor=a1 recip=a2 ctx=diplomatic
v2 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic
v3 SANCTION - occurred actor=a1 recip=a3 ctx=diplomatic
v4 CONSULT multilateral occurred actor=a4 loc=p1 time=t1 ctx=diplomatic
v5 SUPPORT - occurred actor=a4 recip=a5 ctx=executive
v6 RETREAT withdraw occurred actor=a6 loc=a2 ctx=military
v8 RETREAT - occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=diplomatic same=v1
v9 SANCTION - occurred actor=a4 recip=a2 time=t2 ctx=diplomatic same=v2
v10 ACCUSE disapprove occurred actor=a4 recip=a8 loc=p1 time=t1 ctx=religion,terrorism
v11 ASSAULT destroy occurred actor=a8 loc=p3 ctx=religion
v12 REQUEST yield occurred actor=a4 recip=a8 loc=p1 time=t1 ctx=military
v13 RETREAT ceasefire hypothetical actor=a8 recip=a9 ctx=military
v14 ASSAULT - occurred actor=a8 recip=a9 ctx=military
v15 REQUEST assist occurred actor=a4 recip=a10 ctx=military
v16 SUPPORT - hypothetical actor=a10 recip=a11 ctx=military
v17 AID - hypothetical actor=a11 recip=a2 loc=a2 ctx=military
v18 ACCUSE disapprove occurred actor=a4 recip=a12 ctx=diplomatic
v19 REJECT yield occurred actor=a12 ctx=executive
v20 RETREAT return negated actor=a12 recip=a13 ctx=executive
v22 SANCTION - occurred actor=a4 recip=a3 ctx=diplomatic same=v3
v23 SANCTION - occurred actor=a4 recip=a14 ctx=diplomatic
v24 REQUEST assist occurred actor=a4 recip=a15 ctx=disaster
v25 AID - hypothetical actor=a15 recip=a16 ctx=disaster
v27 SUPPORT - occurred actor=a4 recip=a17,a18,a19,a20 ctx=migration
v29 ASSAULT - occurred recip=a16 loc=a2 ctx=military
v28 AID - occurred actor=a17,a18,a19,a20 recip=a21 ctx=migration
