#story r06-059
#date 2017-06-06
#publisher Strait and Gulf News
#kind brief
#title Gulf crisis in brief: [a1 Qatar] {v29 given} ten days, [a2 Maldives] {v1 joins} {v30 boycott}

- [a1 Qatar] was {v2 told} on [t1 Tuesday] to {v3 shut} [a3 a television channel], {v4 close} [a4 a Turkish base] and {v5 hand over} [a5 11 wanted men] within ten days. The list was passed to [a1 Doha] by [a6 Kuwait], which is {v8 mediating}. [a1 Qatar]'s [a7 foreign minister, Jassim al-Kuwari], {c1 said} <q1 [a1 it] would not {v9 bargain} over [a1 its] sovereignty>.

- [a8 Saudi Arabia] {v10 barred} [a9 Qatari planes] from [a8 its] airspace and {v11 ordered} [a10 Qatari citizens] <q2 to leave within two weeks>. [a11 Camel herders] were {v13 turned back} at the Salwa crossing.

- [a2 The Maldives] {v14 cut} relations. [a12 Jordan] {v15 downgraded} [a12 its] ties and {v16 withdrew} the licence of [a3 the channel]'s office in [p1 Amman]. [a13 Morocco] and [a14 Oman] {v17 refused} to take sides.

- <q3 [a24 The news agency of [a1 Qatar]] had been {v19 hacked}>, [a15 investigators] {c2 said}, {c3 confirming} <q4 that remarks attributed to [a16 the emir] were false>. [a17 The Emirates] {c4 denied} <q5 that [a17 it] was behind the {v21 attack}>.

- [a18 Turkey]'s [a23 parliament] is due to vote on [t2 Wednesday] on {v23 sending} [a19 up to 3,000 soldiers]. [a20 Germany] {v24 urged} [a21 all sides] <q6 to {v25 talk}>.

- Supermarkets in [p2 Doha] ran short of milk and chicken, and [a22 Iran] {v26 offered} <q7 to {v27 send} food by sea>. [a1 Qatar] {v28 accepted}. A sandstorm closed the port for five hours.
---
a1 country QAT GOV Qatar
a2 country MDV GOV Maldives
a3 organization QAT MED a television channel
a4 organization TUR MIL Turkish base
a5 group - - 11 wanted men
a6 country KWT GOV Kuwait
a7 person QAT GOV Jassim al-Kuwari
a8 country SAU GOV Saudi Arabia
a9 group QAT BUS Qatari planes
a10 group QAT CVL Qatari citizens
a11 group QAT CVL camel herders
a12 country JOR GOV Jordan
a13 country MAR GOV Morocco
a14 country OMN GOV Oman
a15 group QAT COP investigators
a16 person QAT GOV emir
a17 country ARE GOV United Arab Emirates
a18 country TUR GOV Turkey
a19 group TUR MIL up to 3,000 soldiers
a20 country DEU GOV Germany
a21 group - GOV all sides
a22 country IRN GOV Iran
a23 organization TUR LEG Turkish parliament
a24 organization QAT MED news agency of Qatar
p1 place JOR - Amman
p2 place QAT - Doha
t1 2017-06-06
t2 2017-06-07
q1 indirect source=a7 cue=c1
q2 indirect source=a8 cue=v11 to=a10
q3 indirect source=a15 cue=c2
q4 indirect source=a15 cue=c3
q5 indirect source=a17 cue=c4 neg
q6 indirect source=a20 cue=v24 to=a21
q7 indirect source=a22 cue=v26
v1 SANCTION discontinue occurred actor=a2 recip=a1 ctx=diplomatic
v2 THREATEN - occurred recip=a1 time=t1 ctx=diplomatic same=v29
v3 COERCE censor hypothetical actor=a1 recip=a3 ctx=media
v4 RETREAT - hypothetical actor=a1 recip=a4 ctx=military
v5 COOPERATE - hypothetical actor=a1 recip=a5 ctx=legal
v8 CONSULT third-party occurred actor=a6,a1 ctx=diplomatic
v9 CONSULT - negated actor=a1 ctx=diplomatic
v10 COERCE ban occurred actor=a8 recip=a9 ctx=diplomatic
v11 COERCE deport occurred actor=a8 recip=a10 ctx=migration
v13 COERCE restrict occurred actor=a8 recip=a11
v14 SANCTION discontinue occurred actor=a2 recip=a1 ctx=diplomatic same=v1
v15 SANCTION discontinue occurred actor=a12 recip=a1 ctx=diplomatic
v16 COERCE censor occurred actor=a12 recip=a3 loc=p1 ctx=media
v17 REJECT - occurred actor=a13,a14 ctx=diplomatic
v19 COERCE cyber occurred recip=a24 ctx=cyber,media
v21 COERCE cyber occurred recip=a24 ctx=cyber,media same=v19
v23 MOBILIZE troops hypothetical actor=a18 ctx=military
v24 REQUEST meet occurred actor=a20 recip=a21 ctx=diplomatic
v25 CONSULT - hypothetical actor=a21 ctx=diplomatic
v26 AGREE - occurred actor=a22 recip=a1 ctx=economic
v27 AID - hypothetical actor=a22 recip=a1 ctx=economic
v28 AGREE - occurred actor=a1 recip=a22 ctx=economic
v29 THREATEN - occurred recip=a1 ctx=diplomatic
v30 SANCTION - occurred recip=a1 ctx=diplomatic
