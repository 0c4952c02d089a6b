#story r08-010
#date 2020-11-05
#publisher Baltic Digest
#kind report
#title [a1 Finland] {v1 blames} [a2 Russian hackers] for {v2 attack} on [a3 port operator]

[p1 HELSINKI] — [a1 Finland] on [t1 Thursday] {v3 accused} [a2 hackers working for [a4 Russia]'s [a5 military intelligence service]] <q1 of {v4 breaking into} the computers of [a3 the company] that runs [a1 the country]'s largest port>.

The {v5 attack}, discovered in [t2 August], {v6 paralysed} container traffic in [p2 Kotka] for four days and cost [a3 the operator, Merilinja], at least 11 million euros. <q2 There is “no reasonable doubt” about who was behind it>, [a6 Interior Minister Katri Lehtola] {c1 told} a news conference.

[a7 Prosecutors] have {v7 charged} [a8 two Russian citizens] in absence with aggravated computer break-in. [a9 A court in [p1 Helsinki]] {v8 ordered} [a8 their] {v9 arrest}, and [a1 Finland] has {v10 asked} [a10 Interpol] <q3 to help find [a8 them]>.

[a4 Moscow] {v11 rejected} the {v12 accusation}. <q4 “As usual, no evidence is shown,”> [a11 the Russian embassy] {c2 wrote} on [a12 its Facebook page]. [a13 The Finnish foreign ministry] {v13 summoned} [a14 the ambassador] on [t1 Thursday afternoon].

[a15 The European Union] {v14 condemned} the {v15 hacking} and {c3 said} <q5 [a15 it] was ready to use [a15 its] cyber {v17 sanctions}, which so far {v20 target} [a16 eight people] and [a17 four organisations]>. [a18 Estonia] and [a19 Latvia] {v18 offered} <q6 to {v19 send} [a20 experts]>.

[a21 The national cyber security centre] {c4 warned} [a22 companies] <q7 that more such cases were likely in [t3 the winter]>. Finnish firms report about 300 serious incidents a year, most of them the work of criminals who want money.

Shares in [a3 Merilinja] closed 2 percent higher after [a3 the firm] {c6 said} <q8 [a3 its] insurers would cover two thirds of the loss>.
---
a1 country FIN GOV Finland
a2 group RUS MIL+SPY Russian hackers
a3 organization FIN BUS Merilinja
a4 country RUS GOV Russia
a5 organization RUS MIL+SPY military intelligence service
a6 person FIN GOV Katri Lehtola
a7 group FIN JUD prosecutors
a8 group RUS - two Russian citizens
a9 organization FIN JUD court in Helsinki
a10 organization IGO COP Interpol
a11 organization RUS GOV Russian embassy
a12 organization USA BUS Facebook
a13 organization FIN GOV Finnish foreign ministry
a14 person RUS GOV Russian ambassador
a15 organization IGO IGO European Union
a16 group - - eight people
a17 group - - four organisations
a18 country EST GOV Estonia
a19 country LVA GOV Latvia
a20 group - GOV experts
a21 organization FIN GOV national cyber security centre
a22 group FIN BUS companies
p1 place FIN - Helsinki
p2 place FIN - Kotka
t1 2020-11-05
t2 2020-08
t3 2020-12/2021-02
q1 indirect source=a1 cue=v3
q2 mixed source=a6 cue=c1
q3 indirect source=a1 cue=v10 to=a10
q4 direct source=a11 cue=c2
q5 indirect source=a15 cue=c3
q6 indirect source=a18,a19 cue=v18
q7 indirect source=a21 cue=c4 to=a22
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=cyber
v2 COERCE cyber occurred actor=a2 recip=a3 ctx=cyber
v3 ACCUSE allege occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=cyber,diplomatic same=v1
v4 COERCE cyber occurred actor=a2 recip=a3 ctx=cyber same=v2
v5 COERCE cyber occurred recip=a3 loc=p2 time=t2 ctx=cyber same=v2
v6 COERCE cyber occurred recip=a3 loc=p2 time=t2 ctx=cyber same=v2
v7 ACCUSE allege occurred actor=a7 recip=a8 ctx=cyber,legal
v8 REQUEST - occurred actor=a9 ctx=legal
v9 COERCE arrest future recip=a8 ctx=legal
v10 REQUEST assist occurred actor=a1 recip=a10 ctx=legal
v11 REJECT - occurred actor=a4 recip=a1 ctx=cyber,diplomatic
v12 ACCUSE allege occurred actor=a1 recip=a4 ctx=cyber same=v1
v13 ACCUSE disapprove occurred actor=a13 recip=a14 time=t1 ctx=diplomatic,cyber
v14 ACCUSE disapprove occurred actor=a15 recip=a2 ctx=cyber
v15 COERCE cyber occurred actor=a2 recip=a3 ctx=cyber same=v2
v17 SANCTION - hypothetical actor=a15 recip=a2 ctx=cyber
v18 AGREE - occurred actor=a18,a19 recip=a1 ctx=cyber
v19 AID - hypothetical actor=a18,a19 recip=a1 ctx=cyber
v20 SANCTION - occurred actor=a15 recip=a16,a17 ctx=cyber
q8 indirect source=a3 cue=c6
