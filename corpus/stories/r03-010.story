#story r03-010
#date 2023-01-24
#publisher Adria Presse
#kind wire
#title [a1 Slovenia] to {v1 give} [a2 Ukraine] 28 old tanks, [a3 Germany] to {v2 replace} them

[p1 LJUBLJANA], [t1 Jan 24] ([a4 Adria Presse]) - <q8 [a1 Slovenia] will {v3 give} [a2 Ukraine] 28 T-55 tanks from [a1 its] reserve and {v4 receive} 40 military trucks from [a3 Germany] in return>, [a5 the defence ministry] {c1 said} on [t1 Tuesday].

<q9 [a6 Prime Minister Matjaz Golobic] and [a7 German Chancellor Friedrich Althaus] {v5 agreed} on the exchange in a {v6 phone call} on [t2 Monday]>, a ministry statement {c2 said}. [a7 Althaus] {v7 thanked} [a1 Slovenia] and {v8 promised} <q1 that [a3 Berlin] would pay for transport>.

<q2 “These tanks are old, but [a8 the Ukrainian army] has {v9 asked} for them and [a8 it] knows how to use them,”> [a9 Defence Minister Barbara Kosmac] {c3 told} [a10 reporters]. <q3 [a1 Slovenia] would not {v10 send} [a11 soldiers]>, [a9 she] {c4 added}. <q4 “That has never been {v11 discussed} with [a12 anyone].”>

[a2 Ukraine]'s [a13 ambassador, Mykola Herasymenko], {v12 welcomed} the decision and {v13 urged} [a14 other former Yugoslav republics] <q5 to {v14 follow}>. [a15 Croatia]'s [a16 president] {v15 refused} [t3 last month] to let [a17 Ukrainian soldiers] {v16 train} in [a15 the country], although [a18 the government in [p2 Zagreb]] had {v17 offered} <q6 to {v18 receive} [a17 100 of them]>.

[a19 Russia] {v19 criticised} the {v20 delivery}. <q7 [a19 Moscow] regards [a20 every country] that {v21 arms} [a2 Kyiv] as “part of the conflict”>, [a21 embassy spokesman Gennady Lukin] {c5 said}. [a1 Slovenia] gets about a third of [a1 its] gas from [a19 Russia].

Since [a19 Russia] {v22 invaded} [a2 Ukraine] in [t4 February last year], [a1 Slovenia] has {v23 donated} 35 armoured vehicles and {v24 taken in} [a22 8,700 refugees]. [a3 Germany] has not decided whether to {v25 send} [a3 its] own battle tanks.
---
a1 country SVN GOV Slovenia
a2 country UKR GOV Ukraine
a3 country DEU GOV Germany
a4 organization SVN MED Adria Presse
a5 organization SVN GOV defence ministry
a6 person SVN GOV Matjaz Golobic
a7 person DEU GOV Friedrich Althaus
a8 organization UKR MIL Ukrainian army
a9 person SVN GOV Barbara Kosmac
a10 group - MED reporters
a11 group SVN MIL Slovenian soldiers
a12 person - - anyone
a13 person UKR GOV Mykola Herasymenko
a14 group - GOV other former Yugoslav republics
a15 country HRV GOV Croatia
a16 person HRV GOV Croatia's president
a17 group UKR MIL Ukrainian soldiers
a18 organization HRV GOV government in Zagreb
a19 country RUS GOV Russia
a20 group - GOV every country that arms Kyiv
a21 person RUS GOV Gennady Lukin
a22 group UKR REF 8,700 refugees
p1 place SVN - Ljubljana
p2 place HRV - Zagreb
t1 2023-01-24
t2 2023-01-23
t3 2022-12
t4 2022-02
q1 indirect source=a7 cue=v8
q2 direct source=a9 cue=c3 to=a10
q3 indirect source=a9 cue=c4
q4 direct source=a9 cue=-
q5 indirect source=a13 cue=v13 to=a14
q6 indirect source=a18 cue=v17
q7 mixed source=a21 cue=c5
q8 indirect source=a5 cue=c1
q9 indirect source=a5 cue=c2
v1 AID - future actor=a1 recip=a2 ctx=military
v2 AID - future actor=a3 recip=a1 ctx=military
v3 AID - future actor=a1 recip=a2 ctx=military same=v1
v4 AID - future actor=a3 recip=a1 ctx=military same=v2
v5 AGREE - occurred actor=a6,a7 time=t2 ctx=military
v6 CONSULT phone occurred actor=a6,a7 time=t2 ctx=military,diplomatic
v7 SUPPORT - occurred actor=a7 recip=a1 time=t2 ctx=diplomatic
v8 AGREE - occurred actor=a7 recip=a1 time=t2 ctx=military
v9 REQUEST assist occurred actor=a8 recip=a1 ctx=military
v10 AID - negated actor=a1 recip=a2 ctx=military
v11 CONSULT - negated actor=a1,a12 ctx=military
v12 SUPPORT - occurred actor=a13 recip=a1 ctx=military
v13 REQUEST assist occurred actor=a13 recip=a14 ctx=military
v14 AID - hypothetical actor=a14 recip=a2 ctx=military
v15 REJECT assist occurred actor=a16 recip=a17 time=t3 ctx=military
v16 AID - negated actor=a15 recip=a17 loc=a15 ctx=military
v17 AGREE - occurred actor=a18 recip=a17 ctx=military
v18 AID - hypothetical actor=a18 recip=a17 ctx=military
v19 ACCUSE disapprove occurred actor=a19 recip=a1 ctx=military,diplomatic
v20 AID - future actor=a1 recip=a2 ctx=military same=v1
v21 AID - occurred actor=a20 recip=a2 ctx=military
v22 ASSAULT - occurred actor=a19 recip=a2 time=t4 ctx=military
v23 AID - occurred actor=a1 recip=a2 ctx=military
v24 AID - occurred actor=a1 recip=a22 ctx=migration
v25 AID - hypothetical actor=a3 recip=a2 ctx=military
