#story r02-031
#date 2022-04-06
#publisher Baltic Government Text Service
#kind statement
#title Statement of [a1 the Ministry of Foreign Affairs of [a2 Estonia]] on the {v1 expulsion} of [a3 Russian diplomats]

[p1 TALLINN], [t1 6 April 2022]

[a1 The Ministry of Foreign Affairs] [t2 yesterday] {v2 summoned} [a4 the Ambassador of [a5 the Russian Federation], Valery Stroganov], and {c1 informed} [a4 him] <q1 that [a6 14 members of [a4 his] staff], seven of [a6 them] with diplomatic status, must {v3 leave} [p2 Estonia] by [t3 30 April]>. <q2 [a5 The Russian] consulate in [p3 Narva] and [a7 a consular office] in [p4 Tartu] will be {v4 closed}>.

<q3 “[a2 We] {v5 condemn} the {v6 killing} of [a9 civilians] in [p5 Bucha],”> {c2 said} [a10 Foreign Minister Liis Kaasik]. <q4 “[a11 Those] who gave the orders must answer before [a12 a court]. [a2 We] do not {v8 cut} relations with [a5 Russia] completely, because [a13 our citizens] there need help.”>

The decision was taken together with [a14 Latvia], which [t2 yesterday] ordered the {v9 expulsion} of [a15 13 employees of [a16 the Russian embassy]]. [a2 Estonia] {v11 welcomes} similar steps by [a17 Germany], [a18 France] and [a19 other members of [a20 the European Union]], which have {v13 expelled} [a21 more than 200 Russian diplomats] since [t4 Monday].

[a2 Estonia] has so far {v14 given} [a22 Ukraine] military assistance worth 220 million euros and has {v15 received} [a23 more than 27,000 refugees]. [a2 The Government] has decided to {v17 send} nine more howitzers.

[a2 Estonia] {v18 calls on} [a20 the European Union] <q5 to {v19 stop} {v20 buying} [a5 Russian] oil and gas, and to {v21 cut off} [a25 all Russian banks] from [a26 the SWIFT payment system]>. [a2 Estonia] itself will {v22 end} imports of [a5 Russian] gas by [t5 the end of the year].

[a4 The Ambassador] {v23 rejected} the decision as <q6 “groundless”> and {c3 said} <q7 that [a5 Moscow] would {v24 respond}>. [a28 The Russian Ministry of Foreign Affairs] has {c4 denied} <q8 that [a29 Russian soldiers] {v25 killed} [a30 anyone] in [p5 Bucha]>.

Contact for [a31 the media]: press department, telephone 637 7654
---
a1 organization EST GOV Ministry of Foreign Affairs of Estonia
a2 country EST GOV Estonia
a3 group RUS GOV Russian diplomats
a4 person RUS GOV Valery Stroganov
a5 country RUS GOV Russia
a6 group RUS GOV 14 members of his staff
a7 organization RUS GOV consular office in Tartu
a9 group UKR CVL civilians
a10 person EST GOV Liis Kaasik
a11 group RUS MIL those who gave the orders
a12 organization - JUD court
a13 group EST CVL our citizens
a14 country LVA GOV Latvia
a15 group RUS GOV 13 employees of the Russian embassy
a16 organization RUS GOV Russian embassy
a17 country DEU GOV Germany
a18 country FRA GOV France
a19 group - GOV other members of the European Union
a20 organization IGO IGO European Union
a21 group RUS GOV more than 200 Russian diplomats
a22 country UKR GOV Ukraine
a23 group UKR REF more than 27,000 refugees
a25 group RUS BUS all Russian banks
a26 organization - BUS SWIFT payment system
a28 organization RUS GOV Russian Ministry of Foreign Affairs
a29 group RUS MIL Russian soldiers
a30 group UKR CVL anyone
a31 group - MED media
p1 place EST - Tallinn
p2 place EST - Estonia
p3 place EST - Narva
p4 place EST - Tartu
p5 place UKR - Bucha
t1 2022-04-06
t2 2022-04-05
t3 2022-04-30
t4 2022-04-04
t5 2022-12-31
q1 indirect source=a1 cue=c1 to=a4
q2 indirect source=a1 cue=- to=a4
q3 direct source=a10 cue=c2
q4 direct source=a10 cue=-
q5 indirect source=a2 cue=v18 to=a20
q6 mixed source=a4 cue=v23
q7 indirect source=a4 cue=c3
q8 indirect source=a28 cue=c4 neg
v1 SANCTION expel occurred actor=a1 recip=a3 ctx=diplomatic
v2 ACCUSE disapprove occurred actor=a1 recip=a4 time=t2 ctx=diplomatic
v3 SANCTION expel occurred actor=a1 recip=a6 time=t3 ctx=diplomatic same=v1
v4 SANCTION discontinue future recip=a7 loc=p3 ctx=diplomatic
v5 ACCUSE disapprove occurred actor=a2 recip=a5 ctx=human-rights,military
v6 ASSAULT massacre occurred recip=a9 loc=p5 ctx=human-rights,military
v8 SANCTION discontinue negated actor=a2 recip=a5 ctx=diplomatic
v9 SANCTION expel occurred actor=a14 recip=a15 time=t2 ctx=diplomatic
v11 SUPPORT - occurred actor=a2 recip=a17,a18,a19 ctx=diplomatic
v13 SANCTION expel occurred actor=a17,a18,a19 recip=a21 time=t4 ctx=diplomatic
v14 AID - occurred actor=a2 recip=a22 ctx=military
v15 AID - occurred actor=a2 recip=a23 ctx=migration
v17 AID - future actor=a2 recip=a22 ctx=military
v18 REQUEST change occurred actor=a2 recip=a20 ctx=economic,resource
v19 SANCTION discontinue hypothetical actor=a20 recip=a5 ctx=economic,resource
v20 COOPERATE - occurred actor=a20,a5 ctx=economic,resource
v21 SANCTION - hypothetical actor=a20 recip=a25 ctx=economic
v22 SANCTION discontinue future actor=a2 recip=a5 time=t5 ctx=economic,resource
v23 REJECT - occurred actor=a4 recip=a1 ctx=diplomatic
v24 SANCTION - future actor=a5 recip=a2 ctx=diplomatic
v25 ASSAULT massacre negated actor=a29 recip=a30 loc=p5 ctx=human-rights,military
