#story r03-008
#date 2018-09-20
#publisher Tasman News Service
#kind brief
#title [a1 Australian Senate] {v1 ratifies} trade pact with [a2 Peru]

[p1 CANBERRA] ([a3 TNS]) - [a1 The Australian Senate] on [t1 Thursday] {v2 approved} a free trade agreement with [a2 Peru], the last step needed on [a4 the Australian] side.

The vote was 46 to 11. [a5 The Greens Alliance], which voted against, {c1 said} <q1 the pact would let [a6 foreign mining firms] {v3 sue} [a4 the government]>. [a7 Trade Minister Colin Haverford] {v4 rejected} the {v5 criticism} and {v6 thanked} [a8 Labor Union Party senators] for [a8 their] {v7 support}.

[a2 Peru]'s [a9 congress] has not yet voted. [a10 Its speaker, Rosa Elvira Tantalean], {c2 told} [a11 Radio Condor] <q2 the pact would be {v8 ratified} before [t2 the end of October]>.

[a4 Australia] and [a2 Peru] {v9 signed} the {v10 agreement} in [p1 Canberra] in [t3 February]. Under it, [a2 Peru] will {v11 drop} duties on beef at once and on sugar over 18 years. Two-way trade was worth A$590 million [t4 last year].

[a4 The government] has also begun {v12 talks} with [a12 Colombia] and [a13 Chile], [a14 two other members of [a15 the Pacific Alliance]], but {c3 said} <q3 no {v13 agreement} with [a14 them] was likely before [t5 2020]>. [a16 Indonesia] {v14 suspended} {v15 negotiations} with [a4 Canberra] [t6 last month] after a change of prime minister, and [a17 the European Union] {v16 opened} [a17 its] own in [t7 July]. [a18 Wheat farmers] {v17 welcomed} [t1 Thursday]'s {v18 vote}.

Shares on [p2 the Sydney exchange] closed lower, led by banks.
---
a1 organization AUS LEG Australian Senate
a2 country PER GOV Peru
a3 organization AUS MED TNS
a4 country AUS GOV Australia
a5 organization AUS PTY+OPP Greens Alliance
a6 group - BUS foreign mining firms
a7 person AUS GOV Colin Haverford
a8 group AUS PTY+LEG Labor Union Party senators
a9 organization PER LEG Peru's congress
a10 person PER LEG Rosa Elvira Tantalean
a11 organization PER MED Radio Condor
a12 country COL GOV Colombia
a13 country CHL GOV Chile
a14 group - GOV =a12+a13 two members of the Pacific Alliance
a15 organization IGO IGO Pacific Alliance
a16 country IDN GOV Indonesia
a17 organization IGO IGO European Union
a18 group AUS BUS wheat farmers
p2 place AUS - Sydney exchange
p1 place AUS - Canberra
t1 2018-09-20
t2 2018-10-31
t3 2018-02
t4 2017
t5 2020
t6 2018-08
t7 2018-07
q3 indirect source=a4 cue=c3
q1 indirect source=a5 cue=c1
q2 indirect source=a10 cue=c2 to=a11
v1 SUPPORT - occurred actor=a1 recip=a2 ctx=economic,legislative
v2 SUPPORT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=economic,legislative same=v1
v3 ACCUSE allege hypothetical actor=a6 recip=a4 ctx=legal,economic
v4 REJECT - occurred actor=a7 recip=a5 ctx=economic
v5 ACCUSE disapprove occurred actor=a5 recip=a4 ctx=economic
v6 SUPPORT - occurred actor=a7 recip=a8 ctx=legislative
v7 SUPPORT - occurred actor=a8 recip=a7 ctx=legislative
v8 SUPPORT - future actor=a9 time=t2 ctx=economic,legislative
v9 SUPPORT - occurred actor=a4,a2 loc=p1 time=t3 ctx=economic
v10 AGREE - occurred actor=a4,a2 ctx=economic
v11 RETREAT access future actor=a2 recip=a4 ctx=economic
v12 CONSULT - occurred actor=a4,a12,a13 ctx=economic
v13 AGREE - negated actor=a4,a14 time=t5 ctx=economic
v14 REJECT meet occurred actor=a16 recip=a4 time=t6 ctx=economic
v15 CONSULT - negated actor=a16,a4 time=t6 ctx=economic
v16 CONSULT - occurred actor=a17,a4 time=t7 ctx=economic
v17 SUPPORT - occurred actor=a18 recip=a1 ctx=economic
v18 SUPPORT - occurred actor=a1 time=t1 ctx=economic,legislative same=v1
