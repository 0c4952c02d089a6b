#story r08-038
#date 2019-11-25
#publisher Skeleton Coast Radio
#kind report
#title [a1 Two Namibian ministers] {v1 quit} over fishing bribes {v2 claim} against [a2 Icelandic firm]

[p1 WINDHOEK] — [a3 Namibia's justice minister] and [a4 its fisheries minister] have {v3 resigned} after [a5 journalists] {c6 reported} <q9 that [a1 they] took money from [a2 an Icelandic company] for the right to catch horse mackerel>.

[a6 President Ismael Nangolo] {v4 accepted} the {v5 resignations} of [a3 Matti Shilongo] and [a4 Bernhardt Kapere] on [t1 Monday] and {v6 ordered} [a7 the Anti-Corruption Commission] <q1 to {v7 look into} all fishing quotas given out since [t2 2011]>. [a1 Both men] {c1 deny} <q2 taking bribes>.

The {v8 allegations} come from [a8 a former manager of [a2 the company, Nordfang]]. [a8 He] handed 30,000 documents to [a9 an investigative website in [p2 Reykjavik]]. <q3 [a2 The firm] paid at least $10 million to [a10 friends and relatives of [a1 the two politicians]], part of it through [a11 a bank in [p3 Dubai]]>, {c2 according to} the papers.

<q4 “[a8 A disgruntled employee] acted alone,”> {c3 said} [a12 Nordfang's chief executive, Gunnar Haraldsson], who has {v9 stepped aside} while [a13 a Norwegian law firm] conducts an internal {v10 review}. [a14 Police in [a15 Iceland]] have {v11 questioned} [a16 six people]. [a17 The Norwegian bank Fjordkreditt] {v12 closed} [a2 the company]'s accounts in [t3 May].

[a18 The main opposition candidate, dentist Petrus Hamutenya], {v13 demanded} <q5 that [t5 Wednesday]'s election be put off>. [a20 The electoral commission] {v15 refused}. [a21 Trade unions] {v16 called on} [a22 workers] <q6 to wear black ribbons>.

[a23 Iceland's prime minister, Sigrun Olafsdottir], {c4 said} <q7 [a15 her country] was ashamed and would {v17 help} [a24 Namibia] to recover the money>. <q8 [a15 Iceland] will also tighten [a15 its] rules on bribery abroad, which [a26 the OECD] has {v19 criticised} as weak>, [a23 she] {c5 told} [a25 parliament].

Fishing is [a24 Namibia]'s second largest industry after mining and employs about 16,000 people. The catch has shrunk since [t4 2015] as the sea grew warmer. In the harbour of [p4 Walvis Bay], one [a2 Nordfang] ship was unloading on [t1 Monday] and another was under repair.
---
a1 group NAM GOV =a3+a4 two Namibian ministers
a2 organization ISL BUS Nordfang
a3 person NAM GOV Matti Shilongo
a4 person NAM GOV Bernhardt Kapere
a5 group - MED journalists
a6 person NAM GOV Ismael Nangolo
a7 organization NAM JUD Anti-Corruption Commission
a8 person - BUS former Nordfang manager
a9 organization ISL MED investigative website
a10 group NAM BUS friends and relatives of the ministers
a11 organization ARE BUS bank in Dubai
a12 person ISL BUS Gunnar Haraldsson
a13 organization NOR OTH Norwegian law firm
a14 organization ISL COP police in Iceland
a15 country ISL GOV Iceland
a16 group ISL - six people
a17 organization NOR BUS Fjordkreditt
a18 person NAM OPP Petrus Hamutenya
a20 organization NAM GOV electoral commission
a21 group NAM LAB trade unions
a22 group NAM LAB workers
a23 person ISL GOV Sigrun Olafsdottir
a24 country NAM GOV Namibia
a25 organization ISL LEG parliament
a26 organization IGO IGO OECD
p1 place NAM - Windhoek
p2 place ISL - Reykjavik
p3 place ARE - Dubai
p4 place NAM - Walvis Bay
t1 2019-11-25
t2 2011
t3 2019-05
t4 2015
t5 2019-11-27
q1 indirect source=a6 cue=v6 to=a7
q2 indirect source=a1 cue=c1 neg
q3 indirect source=- cue=c2
q4 direct source=a12 cue=c3
q5 indirect source=a18 cue=v13 to=a20
q6 indirect source=a21 cue=v16 to=a22
q7 indirect source=a23 cue=c4
q8 indirect source=a23 cue=c5 to=a25
q9 indirect source=a5 cue=c6
v1 RETREAT resign occurred actor=a1 ctx=executive,corruption
v2 ACCUSE allege occurred recip=a2 ctx=corruption
v3 RETREAT resign occurred actor=a3,a4 ctx=executive,corruption same=v1
v4 SUPPORT - occurred actor=a6 recip=a3,a4 loc=p1 time=t1 ctx=executive
v5 RETREAT resign occurred actor=a3,a4 ctx=executive,corruption same=v1
v6 REQUEST - occurred actor=a6 recip=a7 time=t1 ctx=corruption
v7 ACCUSE investigate future actor=a7 ctx=corruption,resource
v8 ACCUSE allege occurred actor=a8 recip=a2,a1 ctx=corruption same=v2
v9 RETREAT resign occurred actor=a12 ctx=corruption
v10 ACCUSE investigate occurred actor=a13 recip=a2 ctx=corruption
v11 ACCUSE investigate occurred actor=a14 recip=a16 loc=a15 ctx=corruption
v12 SANCTION discontinue occurred actor=a17 recip=a2 time=t3 ctx=corruption
v13 REQUEST change occurred actor=a18 recip=a20 ctx=election
v15 REJECT change occurred actor=a20 recip=a18 ctx=election
v16 REQUEST - occurred actor=a21 recip=a22 ctx=corruption
v17 COOPERATE - future actor=a15,a24 ctx=corruption
v19 ACCUSE disapprove occurred actor=a26 recip=a15 ctx=corruption
