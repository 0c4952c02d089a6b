#story r01-016
#date 2017-08-03
#publisher River Plate Agency
#kind wire
#title [a1 Mercosur] {v1 suspends} [a2 Venezuela] as [a3 intelligence agents] {v2 seize} [a4 two opposition leaders]

[p1 CARACAS], [t1 Aug 3] - <q8 [a3 Venezuelan intelligence agents] {v3 seized} [a4 two leading critics of [a5 President Rodolfo Maldonado]] at [a4 their] homes early on [t1 Thursday]>, [a6 relatives] {c1 said}, hours after [a5 the president] {v4 threatened} <q1 to {v5 jail} [a7 opponents] who {v6 call for} {v7 protests} against [a8 a new assembly]>.

[a4 The two men, Ignacio Lozada and Eugenio Parra], had been under {v8 house arrest}. [a9 The Supreme Court] {c2 said} <q2 [a4 they] were planning to flee and had broken a {v10 ban} on political statements>. <q3 “[a10 They] {v11 took} [a11 my father] in [a11 his] pyjamas and {c3 did not say} <q4 where [a10 they] were taking [a11 him]>,”> [a11 Lozada]'s [a12 daughter Gabriela] {c4 wrote} on social media.

[a1 The South American trade bloc Mercosur] {v12 suspended} [a2 Venezuela] indefinitely. <q5 “[a13 We] {v13 demand} the {v14 release} of [a14 all political prisoners],”> [a15 Brazilian Foreign Minister Heitor Sampaio] {c5 said} after a {v15 meeting} in [p2 Sao Paulo].

[a16 The United States] {v16 froze} [a5 Maldonado]'s assets on [t2 Monday] and {c6 said} <q6 [a16 it] was considering a {v18 ban} on oil imports>. [a5 Maldonado] {c7 said} <q7 [a5 he] was not afraid of “the orders of [a17 an empire]”>.

[a18 Mexico], [a19 Peru] and [a20 Colombia] {v20 refused} to {v21 recognise} [a8 the new assembly]. [a21 Russia] and [a22 Bolivia] {v22 congratulated} [a5 the president].

[a23 More than 120 people] have been {v23 killed} in four months of {v24 unrest}. [a24 Prosecutors] are {v25 investigating} [a25 the electoral council] over claims that the vote count was changed.
---
a1 organization IGO IGO Mercosur
a2 country VEN GOV Venezuela
a3 group VEN SPY Venezuelan intelligence agents
a4 group VEN OPP Ignacio Lozada and Eugenio Parra
a5 person VEN GOV Rodolfo Maldonado
a6 group VEN CVL relatives
a7 group VEN OPP opponents
a8 organization VEN LEG new assembly
a9 organization VEN JUD Supreme Court
a10 group VEN SPY they (the agents)
a11 person VEN OPP Gabriela Lozada's father
a12 person VEN CVL Gabriela Lozada
a13 group - GOV We (Mercosur)
a14 group VEN OPP all political prisoners
a15 person BRA GOV Heitor Sampaio
a16 country USA GOV United States
a17 country USA GOV an empire
a18 country MEX GOV Mexico
a19 country PER GOV Peru
a20 country COL GOV Colombia
a21 country RUS GOV Russia
a22 country BOL GOV Bolivia
a23 group VEN CVL more than 120 people
a24 group VEN JUD prosecutors
a25 organization VEN GOV electoral council
p1 place VEN - Caracas
p2 place BRA - Sao Paulo
t1 2017-08-03
t2 2017-07-31
q1 indirect source=a5 cue=v4
q2 indirect source=a9 cue=c2
q3 direct source=a12 cue=c4
q4 indirect source=a10 cue=c3 neg
q5 direct source=a15 cue=c5
q6 indirect source=a16 cue=c6
q7 mixed source=a5 cue=c7
q8 indirect source=a6 cue=c1
v1 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic
v2 COERCE arrest occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=human-rights
v3 COERCE arrest occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=human-rights same=v2
v4 THREATEN arrest occurred actor=a5 recip=a7
v5 COERCE arrest hypothetical actor=a5 recip=a7
v6 REQUEST - hypothetical actor=a7
v7 PROTEST demo hypothetical recip=a8
v8 COERCE arrest occurred recip=a4 ctx=legal
v10 COERCE ban occurred recip=a4 ctx=legal
v11 COERCE arrest occurred actor=a10 recip=a11 time=t1 same=v2
v12 SANCTION - occurred actor=a1 recip=a2 loc=p2 ctx=diplomatic same=v1
v13 REQUEST yield occurred actor=a13 recip=a2 ctx=human-rights
v14 RETREAT release hypothetical actor=a2 recip=a14 ctx=human-rights
v15 CONSULT multilateral occurred actor=a1 loc=p2 ctx=diplomatic
v16 SANCTION - occurred actor=a16 recip=a5 time=t2 ctx=economic
v18 SANCTION - hypothetical actor=a16 recip=a2 ctx=resource,economic
v20 REJECT - occurred actor=a18,a19,a20 recip=a8 ctx=diplomatic
v21 SUPPORT - negated actor=a18,a19,a20 recip=a8 ctx=diplomatic
v22 SUPPORT - occurred actor=a21,a22 recip=a5 ctx=diplomatic
v23 ASSAULT - occurred recip=a23
v24 PROTEST riot occurred
v25 ACCUSE investigate occurred actor=a24 recip=a25 ctx=election,legal
