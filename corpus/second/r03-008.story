#story r03-008
#date 2018-09-20
#publisher Tasman News Service
#kind brief
#title [a1 Australian Senate] {v1 ratifies} trade pact with [a2 Peru]

[p1 CANBERRA] (TNS) - [a1 The Australian Senate] on [t1 Thursday] {v2 approved} a free trade agreement with [a2 Peru], the last step needed on the [a3 Australian] side.

The {v3 vote} was 46 to 11. [a4 The Greens Alliance], which {v4 voted against}, {c1 said} <q1 the {v5 pact} would let [a5 foreign mining firms] {v6 sue} [a3 the government]>. [a6 Trade Minister Colin Haverford] {v7 rejected} the {v8 criticism} and {v9 thanked} [a7 [a8 Labor Union Party] senators] for [a7 their] {v10 support}.

[a2 Peru]'s [a9 congress] has not yet voted. [a10 Its speaker, Rosa Elvira Tantalean], {c2 told} [a11 Radio Condor] <q2 the {v11 pact} would be {v12 ratified} before [t2 the end of October]>.

[a3 Australia] and [a2 Peru] {v13 signed} the agreement in [p1 Canberra] in [t3 February]. Under it, [a2 Peru] will {v14 drop} duties on beef at once and on sugar over 18 years. Two-way trade was worth A$590 million [t4 last year].

[a3 The government] has also begun {v15 talks} with [a12 Colombia] and [a13 Chile], [a14 two other members of [a15 the Pacific Alliance]], but {c3 said} <q3 no {v16 agreement} with [a14 them] was likely before [t5 2020]>. [a16 Indonesia] {v17 suspended} {v18 negotiations} with [a3 Canberra] [t6 last month] after a change of prime minister, and [a17 the European Union] {v19 opened} [a17 its] own in [t7 July]. [a18 Wheat farmers] {v20 welcomed} [t1 Thursday]'s {v21 vote}.

Shares on [a19 the Sydney exchange] closed lower, led by banks.
---
a1 organization AUS LEG Australian Senate
a2 country PER GOV Peru
a3 country AUS GOV Australia
a4 organization AUS PTY Greens Alliance
a5 group - MNC foreign mining firms
a6 person AUS GOV Colin Haverford
a7 group AUS LEG+PTY Labor Union Party senators
a8 organization AUS PTY Labor Union Party
a9 organization PER LEG Peru's congress
a10 person PER LEG Rosa Elvira Tantalean
a11 organization PER MED Radio Condor
a12 country COL GOV Colombia
a13 country CHL GOV Chile
a14 group - GOV =a12+a13 two other members of the Pacific Alliance
a15 organization IGO IGO Pacific Alliance
a16 country IDN GOV Indonesia
a17 organization IGO IGO European Union
a18 group AUS BUS wheat farmers
a19 organization AUS BUS Sydney exchange
p1 place AUS - Canberra
t1 2018-09-20
t2 2018-10
t3 2018-02
t4 2017
t5 2020
t6 2018-08
t7 2018-07
q1 indirect source=a4 cue=c1
q2 indirect source=a10 cue=c2 to=a11
q3 indirect source=a3 cue=c3
v1 SUPPORT - occurred actor=a1 recip=a2 ctx=legislative,economic
v2 SUPPORT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legislative,economic same=v1
v3 SUPPORT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legislative,economic same=v1
v4 REJECT - occurred actor=a4 recip=a2 time=t1 ctx=legislative,economic
v5 AGREE - occurred actor=a3,a2 ctx=economic
v6 ACCUSE - hypothetical actor=a5 recip=a3 ctx=legal,economic
v7 REJECT - occurred actor=a6 recip=a4 ctx=economic
v8 ACCUSE disapprove occurred actor=a4 recip=a3 ctx=economic
v9 SUPPORT - occurred actor=a6 recip=a7 ctx=legislative,economic
v10 SUPPORT - occurred actor=a7 ctx=legislative,economic
v11 AGREE - occurred actor=a3,a2 ctx=economic same=v5
v12 SUPPORT - future actor=a9 recip=a3 time=t2 ctx=legislative,economic
v13 SUPPORT - occurred actor=a3,a2 loc=p1 time=t3 ctx=economic
v14 RETREAT - future actor=a2 recip=a3 ctx=economic
v15 CONSULT - occurred actor=a3,a12,a13 ctx=diplomatic,economic
v16 AGREE - negated actor=a3,a14 time=t5 ctx=economic
v17 SANCTION discontinue occurred actor=a16 recip=a3 time=t6 ctx=diplomatic,economic
v18 CONSULT - negated actor=a16,a3 time=t6 ctx=diplomatic,economic
v19 CONSULT - occurred actor=a17,a3 time=t7 ctx=diplomatic,economic
v20 SUPPORT - occurred actor=a18 recip=a1 ctx=economic
v21 SUPPORT - occurred actor=a1 recip=a2 time=t1 ctx=legislative,economic same=v1
