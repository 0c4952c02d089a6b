#story r03-024
#date 2016-12-29
#publisher Steppe Telegraph
#kind brief
#title [a1 Kazakhstan] {v1 offers} <q1 to {v2 host} [a2 Syria] {v3 talks}>

[p1 ASTANA], [t1 Dec 29] - [a3 Kazakh President Yerlan Abishev] {c4 told} [a4 his Russian and Turkish counterparts] in a {v4 telephone call} on [t1 Thursday] <q2 that [a1 Kazakhstan] was {v5 ready} to {v6 receive} [a5 delegations of [a6 the Syrian government] and [a7 the armed opposition]] in [p1 Astana]>.

[a18 The three leaders] did not set a date. [a8 A Russian diplomat] {c1 told} [a9 the Vostok agency] <q3 {v7 invitations} would be sent once a {v8 ceasefire} {v9 announced} by [a11 Moscow] had held for three weeks>.

[a12 The U.N. envoy for [a2 Syria]] {v11 welcomed} the {v12 offer} and {c2 said} <q4 the {v13 talks} would not replace [a13 U.N.]-led {v14 negotiations} in [p2 Geneva]>, planned for [t2 Feb. 8]. [a14 The largest rebel group in [p3 Aleppo province]] {c3 said} <q5 [a14 it] had not been {v15 invited} and would {v16 boycott} any {v17 meeting} with [a15 Iran]>. [a16 The United States] and [a17 Saudi Arabia] have not commented.

<q6 [a1 Kazakhstan] would also {v18 give} [a2 Syria] 500 tonnes of flour for [a19 displaced families in [p4 Homs]] “without regard to politics”>, [a3 Abishev] {c5 said} in the {v19 call}, according to [a20 his office]. [a1 The country], a member of [a21 the U.N. Security Council] from [t3 January], has {v20 refused} to {v21 send} [a22 soldiers] to [a2 Syria].

[a1 Kazakhstan] {v22 hosted} two rounds of {v24 talks} on [a15 Iran]'s nuclear programme in [p5 Almaty] in [t4 2013]. [a1 It] is an ally of [a11 Russia] but also {v25 buys} weapons from [a23 Turkey], and is seen as neutral by [a24 most of the parties].
---
a1 country KAZ GOV Kazakhstan
a2 country SYR GOV Syria
a3 person KAZ GOV Yerlan Abishev
a4 group - GOV Russian and Turkish presidents
a5 group SYR GOV+REB delegations
a6 organization SYR GOV Syrian government
a7 group SYR REB armed opposition
a8 person RUS GOV Russian diplomat
a9 organization RUS MED Vostok agency
a11 country RUS GOV Russia
a12 person IGO IGO U.N. envoy for Syria
a13 organization IGO IGO United Nations
a14 organization SYR REB largest rebel group in Aleppo
a15 country IRN GOV Iran
a16 country USA GOV United States
a17 country SAU GOV Saudi Arabia
a18 group - GOV =a3+a4 the three leaders
a19 group SYR REF displaced families in Homs
a20 organization KAZ GOV Abishev's office
a21 organization IGO IGO U.N. Security Council
a22 group KAZ MIL Kazakh soldiers
a23 country TUR GOV Turkey
a24 group - - most of the parties
p4 place SYR - Homs
p5 place KAZ - Almaty
p1 place KAZ - Astana
p2 place CHE - Geneva
p3 place SYR - Aleppo province
t1 2016-12-29
t2 2017-02-08
t3 2017-01
t4 2013
q6 mixed source=a3 cue=c5 to=a4 via=a20
q1 indirect source=a1 cue=v1
q2 indirect source=a3 cue=c4 to=a4
q3 indirect source=a8 cue=c1 to=a9
q4 indirect source=a12 cue=c2
q5 indirect source=a14 cue=c3
v1 AGREE - occurred actor=a1 recip=a2 ctx=diplomatic
v2 CONSULT third-party hypothetical actor=a1 recip=a2 ctx=diplomatic
v3 CONSULT third-party hypothetical actor=a2 ctx=diplomatic same=v2
v4 CONSULT phone occurred actor=a3,a4 time=t1 ctx=diplomatic
v5 AGREE - occurred actor=a1 recip=a5 loc=p1 time=t1 ctx=diplomatic same=v1
v6 CONSULT third-party hypothetical actor=a1 recip=a5 loc=p1 ctx=diplomatic same=v2
v7 AGREE - hypothetical actor=a11 recip=a5 ctx=diplomatic
v8 RETREAT ceasefire occurred ctx=military
v9 CONCEDE - occurred actor=a11 ctx=military
v11 SUPPORT - occurred actor=a12 recip=a1 ctx=diplomatic
v12 AGREE - occurred actor=a1 ctx=diplomatic same=v1
v13 CONSULT third-party hypothetical ctx=diplomatic same=v2
v14 CONSULT third-party future actor=a13 loc=p2 time=t2 ctx=diplomatic
v15 AGREE - negated recip=a14 ctx=diplomatic
v16 REJECT meet future actor=a14 recip=a15 ctx=diplomatic
v17 CONSULT - negated actor=a14,a15 ctx=diplomatic
v18 AID - future actor=a1 recip=a2,a19 ctx=disaster
v19 CONSULT phone occurred actor=a3,a4 ctx=diplomatic same=v4
v20 REJECT assist occurred actor=a1 recip=a2 ctx=military
v21 AID - negated actor=a1 recip=a2 ctx=military
v22 CONSULT multilateral occurred actor=a1 recip=a15 loc=p5 time=t4 ctx=diplomatic
v24 CONSULT multilateral occurred actor=a15 loc=p5 time=t4 ctx=diplomatic same=v22
v25 COOPERATE - occurred actor=a1,a23 ctx=military
