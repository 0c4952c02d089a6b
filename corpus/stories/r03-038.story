#story r03-038
#date 2022-06-29
#publisher Serendib Times Wire
#kind report
#title [a1 Sri Lanka] turns to [a2 Russia], [a3 Qatar] for fuel as {v1 loan} {v2 talks} go on

[p1 COLOMBO] — [a4 Two Sri Lankan ministers] are {v3 travelling} to [p2 Moscow] [t1 this weekend] to {v4 ask} for oil on credit, while [a5 a third] is already in [p3 Doha], as [a1 the island nation] runs out of fuel.

[a1 Sri Lanka] has stopped the sale of petrol to private cars until [t2 July 10]. <q1 [a6 The International Monetary Fund] will not {v6 approve} a {v7 rescue} before the debt is restructured>, [a7 Prime Minister Nimal Karunatilake] {c1 told} [a8 parliament] on [t3 Tuesday]. [a9 A mission of [a6 the Fund]] has been {v8 meeting} with [a10 officials in [p1 Colombo]] since [t4 June 20] and is to leave on [t5 Thursday].

[a11 India] has been the biggest helper. [a11 It] has {v10 provided} more than $3.5 billion [t6 this year] in {v11 loans}, credit lines and currency swaps, and has {v12 donated} rice and milk powder for [a12 schools]. <q2 “[a13 Our friends in [p4 Delhi]] have not failed [a14 us], but [a13 they] too have limits,”> [a7 Karunatilake] {c2 said}. [a11 The Indian government] has not decided on a {v15 request} for another $500 million.

[a16 China], which holds about a tenth of the foreign debt, {v16 offered} a new {v17 loan} to repay the old ones and {v19 rejected} a {v20 delay}. [a16 Beijing]'s [a17 ambassador, Qiu Wenbo], {c3 said} [t7 last week] <q3 that [a16 his country] had {v21 given} 500 million yuan in {v22 aid}>. [a18 Australia] {v23 pledged} A$50 million for food and medicine when [a19 its interior minister] {v24 visited}; [a18 it] wants [a1 Colombo] to go on {v25 stopping} [a20 boats of migrants].

[a21 The opposition leader, Prasad Wijeratne], {v26 accused} [a22 the government] of <q4 “begging in every capital”> and {v27 refused} to {v28 join} [a22 it]. [a23 Trade unions] called off a {v30 strike} planned for [t5 Thursday]. Inflation reached 54.6 percent in [t8 June].
---
a1 country LKA GOV Sri Lanka
a2 country RUS GOV Russia
a3 country QAT GOV Qatar
a4 group LKA GOV two Sri Lankan ministers
a5 person LKA GOV third Sri Lankan minister
a6 organization IGO IGO International Monetary Fund
a7 person LKA GOV Nimal Karunatilake
a8 organization LKA LEG parliament
a9 group IGO IGO mission of the IMF
a10 group LKA GOV officials in Colombo
a11 country IND GOV India
a12 group LKA EDU schools
a13 group IND GOV friends in Delhi
a14 group LKA GOV us (Sri Lanka)
a16 country CHN GOV China
a17 person CHN GOV Qiu Wenbo
a18 country AUS GOV Australia
a19 person AUS GOV Australian interior minister
a20 group - REF boats of migrants
a21 person LKA OPP Prasad Wijeratne
a22 organization LKA GOV Sri Lankan government
a23 group LKA LAB trade unions
p1 place LKA - Colombo
p2 place RUS - Moscow
p3 place QAT - Doha
p4 place IND - Delhi
t1 2022-07-02/2022-07-03
t2 2022-07-10
t3 2022-06-28
t4 2022-06-20
t5 2022-06-30
t6 2022
t7 2022-W25
t8 2022-06
q1 indirect source=a7 cue=c1 to=a8
q2 direct source=a7 cue=c2
q3 indirect source=a17 cue=c3
q4 direct source=a21 cue=v26
v1 AID - hypothetical recip=a1 ctx=economic
v2 CONSULT - occurred actor=a1 ctx=economic
v3 CONSULT visit future actor=a4 recip=a2 loc=p2 time=t1 ctx=resource,diplomatic
v4 REQUEST assist future actor=a4 recip=a2 loc=p2 time=t1 ctx=resource,economic
v6 SUPPORT - negated actor=a6 recip=a1 ctx=economic
v7 AID - hypothetical actor=a6 recip=a1 ctx=economic same=v1
v8 CONSULT - occurred actor=a9,a10 loc=p1 time=t4 ctx=economic same=v2
v10 AID - occurred actor=a11 recip=a1 time=t6 ctx=economic
v11 AID - occurred actor=a11 recip=a1 time=t6 ctx=economic same=v10
v12 AID - occurred actor=a11 recip=a1,a12 time=t6 ctx=education,economic
v15 REQUEST assist occurred actor=a1 recip=a11 ctx=economic
v16 AGREE - occurred actor=a16 recip=a1 ctx=economic
v17 AID - hypothetical actor=a16 recip=a1 ctx=economic
v19 REJECT yield occurred actor=a16 recip=a1 ctx=economic
v20 CONCEDE - negated actor=a16 recip=a1 ctx=economic
v21 AID - occurred actor=a16 recip=a1 ctx=economic
v22 AID - occurred actor=a16 recip=a1 ctx=economic same=v21
v23 AGREE - occurred actor=a18 recip=a1 ctx=health,economic
v24 CONSULT visit occurred actor=a19 recip=a1 ctx=migration
v25 COERCE restrict occurred actor=a1 recip=a20 ctx=migration
v26 ACCUSE disapprove occurred actor=a21 recip=a22 ctx=economic
v27 REJECT assist occurred actor=a21 recip=a22 ctx=executive
v28 COOPERATE - negated actor=a21,a22 ctx=executive
v30 PROTEST strike negated actor=a23 time=t5 ctx=economic
