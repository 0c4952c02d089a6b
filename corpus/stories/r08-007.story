#story r08-007
#date 2009-05-19
#publisher Copperbelt Public Radio
#kind report
#title [a1 Sweden], [a2 Netherlands] {v1 freeze} health {v2 aid} to [a3 Zambia] over missing money

[p1 LUSAKA] — <q10 [a1 Sweden] and [a2 the Netherlands] have {v3 suspended} {v4 aid} to [a3 Zambia]'s [a4 Health Ministry] after an {v5 audit} {c9 found} <q11 that more than $5 million had disappeared>>, [a5 diplomats] {c1 said} on [t1 Tuesday].

[a6 The Swedish ambassador, Kerstin Ahlgren], {c2 said} <q1 a payment of 85 million kronor due in [t2 June] would not be {v6 made} until [a7 those responsible] had been {v7 brought to court}>. <q2 “[a1 We] are not {v8 leaving} [a3 Zambia], but [a8 Swedish taxpayers] must know where [a8 their] money goes,”> [a6 she] {c3 told} [a9 Copperbelt Public Radio].

[a10 The auditor general's office] {v9 examined} the ministry's books for [t3 2006 to 2008]. <q3 Money meant for workshops on malaria and AIDS was paid to [a11 people] who did not exist>, [a10 the office] {c4 found}. [a12 Thirty-one officials] have been {v10 suspended}, and [a13 a senior planner, Moses Chitambo], was {v11 arrested} [t4 last week] and {v12 charged} with theft. [a13 He] {c5 pleaded} <q4 not guilty>.

[a14 Health Minister Beatrice Mulenga] {v13 appealed} to [a15 donors] <q5 to {v14 resume} payments> and {v15 promised} <q6 to recover the money>. <q7 Clinics in [p2 rural districts] will run out of drugs by [t5 August]>, [a14 she] {c6 warned}.

<q8 [a16 The government] is punishing [a17 small fish]>, {c7 said} [a18 Francis Sakala of [a19 the watchdog Open Books Zambia]]. [a18 He] {v16 demanded} [a14 the minister]'s {v17 resignation}.

[a20 Finance Minister Alick Siame] {c8 said} <q9 the state would advance 20 billion kwacha to the clinics>. [a15 Donors] {v18 pay} for about half of [a3 Zambia]'s health spending. The price of copper, which brings in most of the country's export income, has fallen by more than half since [t6 July].
---
a1 country SWE GOV Sweden
a2 country NLD GOV Netherlands
a3 country ZMB GOV Zambia
a4 organization ZMB GOV Health Ministry
a5 group - GOV diplomats
a6 person SWE GOV Kerstin Ahlgren
a7 group ZMB - those responsible
a8 group SWE CVL Swedish taxpayers
a9 organization ZMB MED Copperbelt Public Radio
a10 organization ZMB GOV auditor general's office
a11 group ZMB - people who did not exist
a12 group ZMB GOV thirty-one officials
a13 person ZMB GOV Moses Chitambo
a14 person ZMB GOV Beatrice Mulenga
a15 group - GOV donors
a16 organization ZMB GOV Zambian government
a17 group ZMB GOV small fish
a18 person ZMB NGO Francis Sakala
a19 organization ZMB NGO Open Books Zambia
a20 person ZMB GOV Alick Siame
p1 place ZMB - Lusaka
p2 place ZMB - rural districts
t1 2009-05-19
t2 2009-06
t3 2006/2008
t4 2009-W20
t5 2009-08
t6 2008-07
q1 indirect source=a6 cue=c2
q2 direct source=a6 cue=c3 to=a9
q3 indirect source=a10 cue=c4
q4 indirect source=a13 cue=c5
q5 indirect source=a14 cue=v13 to=a15
q6 indirect source=a14 cue=v15
q7 indirect source=a14 cue=c6
q8 indirect source=a18 cue=c7
q9 indirect source=a20 cue=c8
q10 indirect source=a5 cue=c1
v1 SANCTION discontinue occurred actor=a1,a2 recip=a3 ctx=health,corruption
v2 AID - negated actor=a1,a2 recip=a3 ctx=health
v3 SANCTION discontinue occurred actor=a1,a2 recip=a4 ctx=health,corruption same=v1
v4 AID - negated actor=a1,a2 recip=a4 ctx=health same=v2
v5 ACCUSE investigate occurred recip=a4 ctx=corruption
v6 AID - negated actor=a6 recip=a4 time=t2 ctx=health
v7 ACCUSE allege hypothetical recip=a7 ctx=legal,corruption
v8 SANCTION withdraw negated actor=a1 recip=a3 ctx=diplomatic
v9 ACCUSE investigate occurred actor=a10 recip=a4 ctx=corruption same=v5
v10 SANCTION - occurred recip=a12 ctx=corruption
v11 COERCE arrest occurred recip=a13 time=t4 ctx=corruption,legal
v12 ACCUSE allege occurred recip=a13 time=t4 ctx=corruption,legal
v13 REQUEST assist occurred actor=a14 recip=a15 ctx=health
v14 AID - hypothetical actor=a15 recip=a4 ctx=health
v15 AGREE - occurred actor=a14 recip=a15 ctx=corruption
v16 REQUEST yield occurred actor=a18 recip=a14 ctx=corruption
v17 RETREAT resign hypothetical actor=a14 ctx=executive,corruption
v18 AID - occurred actor=a15 recip=a3 ctx=health
q11 indirect source=a10 cue=c9 via=a5
