#story r02-031
#date 2022-04-06
#publisher Baltic Government Text Service
#kind statement
#title Statement of [a1 the Ministry of Foreign Affairs of [a2 Estonia]] on the {v1 expulsion} of [a3 Russian diplomats]

[p1 TALLINN], [t1 6 April 2022]

[a1 The Ministry of Foreign Affairs] [t2 yesterday] {v2 summoned} [a4 the Ambassador of [a5 the Russian Federation], Valery Stroganov], and {c1 informed} [a4 him] <q1 that [a3 14 members of his staff, seven of [a3 them] with diplomatic status], must {v3 leave} [a2 Estonia] by [t3 30 April]>. [a6 The Russian consulate in [p2 Narva]] and [a7 a consular office in [p3 Tartu]] will be {v4 closed}.

<q2 “[a2 We] {v5 condemn} the {v6 killing} of [a8 civilians] in [p4 Bucha],”> {c2 said} [a9 Foreign Minister Liis Kaasik]. <q3 “[a10 Those] who gave the orders must answer before [a11 a court]. [a2 We] do not {v7 cut} relations with [a5 Russia] completely, because [a12 our citizens there] need help.”>

The decision was taken together with [a13 Latvia], which [t2 yesterday] ordered the {v8 expulsion} of [a14 13 employees of [a15 the Russian embassy]]. [a2 Estonia] {v9 welcomes} similar steps by [a16 Germany], [a17 France] and [a18 other members of [a19 the European Union]], which have {v10 expelled} [a20 more than 200 Russian diplomats] since [t4 Monday].

[a2 Estonia] has so far given [a21 Ukraine] military {v11 assistance} worth 220 million euros and has {v12 received} [a22 more than 27,000 refugees]. [a23 The Government] has decided to {v13 send} nine more howitzers.

[a2 Estonia] {v14 calls on} [a19 the European Union] <q4 to {v15 stop} buying [a5 Russian] oil and gas, and to {v16 cut off} [a24 all Russian banks] from [a25 the SWIFT payment system]>. [a2 Estonia] itself will {v17 end} imports of [a5 Russian] gas by [t5 the end of the year].

[a4 The Ambassador] {v18 rejected} the decision as <q5 “groundless”> and {c3 said} <q6 that [a5 Moscow] would respond>. [a26 The Russian Ministry of Foreign Affairs] has {c4 denied} <q7 that [a27 Russian soldiers] {v19 killed} [a28 anyone] in [p4 Bucha]>.

Contact for the media: press department, telephone 637 7654
---
a1 organization EST GOV Ministry of Foreign Affairs of Estonia
a2 country EST GOV Estonia
a3 group RUS GOV 14 members of the Russian embassy staff
a4 person RUS GOV Valery Stroganov
a5 country RUS GOV Russia
a6 organization RUS GOV Russian consulate in Narva
a7 organization RUS GOV Russian consular office in Tartu
a8 group UKR CVL civilians in Bucha
a9 person EST GOV Liis Kaasik
a10 group - - those who gave the orders
a11 organization - JUD a court
a12 group EST CVL Estonian citizens in Russia
a13 country LVA GOV Latvia
a14 group RUS GOV 13 employees of the Russian embassy
a15 organization RUS GOV Russian embassy in Latvia
a16 country DEU GOV Germany
a17 country FRA GOV France
a18 group - GOV other members of the European Union
a19 organization IGO IGO European Union
a20 group RUS GOV more than 200 Russian diplomats
a21 country UKR GOV Ukraine
a22 group UKR REF more than 27,000 refugees
a23 organization EST GOV Estonian Government
a24 group RUS BUS all Russian banks
a25 organization - BUS SWIFT
a26 organization RUS GOV Russian Ministry of Foreign Affairs
a27 group RUS MIL Russian soldiers
a28 group - - anyone
p1 place EST - Tallinn
p2 place EST - Narva
p3 place EST - Tartu
p4 place UKR - Bucha
t1 2022-04-06
t2 2022-04-05
t3 2022-04-30
t4 2022-04-04
t5 2022-12-31
q1 indirect source=a1 cue=c1 to=a4
q2 direct source=a9 cue=c2
q3 direct source=a9 cue=-
q4 indirect source=a2 cue=v14 to=a19
q5 mixed source=a4 cue=v18
q6 indirect source=a4 cue=c3
q7 indirect source=a26 cue=c4 neg
v1 SANCTION expel occurred actor=a2 recip=a3 ctx=diplomatic
v2 ACCUSE disapprove occurred actor=a1 recip=a4 time=t2 ctx=diplomatic
v3 SANCTION expel future actor=a1 recip=a3 time=t3 ctx=diplomatic same=v1
v4 SANCTION discontinue future actor=a2 recip=a6,a7 ctx=diplomatic
v5 ACCUSE disapprove occurred actor=a2 ctx=diplomatic,human-rights
v6 ASSAULT - occurred recip=a8 loc=p4 ctx=human-rights
v7 SANCTION discontinue negated actor=a2 recip=a5 ctx=diplomatic
v8 SANCTION expel occurred actor=a13 recip=a14 time=t2 ctx=diplomatic
v9 SUPPORT - occurred actor=a2 recip=a16,a17,a18 ctx=diplomatic
v10 SANCTION expel occurred actor=a16,a17,a18 recip=a20 time=t4 ctx=diplomatic
v11 AID - occurred actor=a2 recip=a21 ctx=military
v12 AID - occurred actor=a2 recip=a22 ctx=migration
v13 AID - future actor=a23 recip=a21 ctx=military
v14 REQUEST change occurred actor=a2 recip=a19 ctx=economic,resource
v15 SANCTION - hypothetical actor=a19 recip=a5 ctx=economic,resource
v16 SANCTION - hypothetical actor=a19 recip=a24 ctx=economic
v17 SANCTION - future actor=a2 recip=a5 time=t5 ctx=economic,resource
v18 ACCUSE disapprove occurred actor=a4 recip=a2 ctx=diplomatic
v19 ASSAULT - negated actor=a27 recip=a28 loc=p4 ctx=human-rights same=v6
