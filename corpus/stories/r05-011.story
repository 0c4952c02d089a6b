#story r05-011
#date 2020-06-08
#publisher Maghreb Contact Office
#kind statement
#title Joint statement on [a1 Libya] by [a2 Algeria], [a3 Egypt], [a4 Italy] and [a5 Tunisia]

[p1 ROME], [t1 8 June 2020] — The following statement was issued [t1 today] by [a6 the foreign ministries of [a2 Algeria], [a3 Egypt], [a4 Italy] and [a5 Tunisia]]:

<q1 [a6 We] {v1 condemn} the {v2 shelling} of [p2 Mitiga airport] on [t2 6 June], in which [a7 five workers] were {v3 killed}. [a6 We] {v4 call on} [a8 all parties] <q2 to {v5 halt} [a8 their] military {v6 operations} around [p3 Sirte] at once and to go back to the {v7 talks} of [a9 the joint military commission] in [p4 Geneva]>.>

<q3 [a6 We] {v8 welcome} the {c1 announcement} by [a10 the Tripoli government] <q4 that [a11 140 detainees] {v9 held} since [t3 April 2019] will be {v10 released}>, and the {v11 promise} of [a12 the Eastern Command] <q5 that [a12 it] will {v12 reopen} the oil terminals [a12 it] {v13 closed} in [t4 January]>.>

<q6 [a6 We] {v14 deplore} the continuing {v15 violations} of the arms {v16 embargo}, and {v17 urge} [a13 all states] <q7 not to {v18 send} [a14 fighters] or weapons to [a1 Libya]>.>

<q8 [a4 Italy] and [a5 Tunisia] will {v19 provide} two field hospitals. [a2 Algeria] {v20 offers} <q14 to {v21 host} a {v22 meeting} of [a15 tribal elders] in [t5 July]>.>

<q9 [a6 We] have seen {c2 reports} <q10 that [a16 armed men] {v23 looted} homes in [p5 the town of Qasr bin Ghashir]>, and the {c3 denial} by [a10 the Tripoli government] <q11 that [a17 its units] took part in the {v24 looting}>. [a16 Those responsible] must be put on {v25 trial}.>

Note to editors

Speaking to [a18 reporters] after the statement was published, [a4 Italy]'s [a19 deputy minister, Serena Gallucci], {c4 said} <q12 [a20 the four ministers] would {v26 speak} by video link with [a21 the acting UN envoy] on [t6 Wednesday]>. [a19 She] would not comment on a {c5 report} by [a24 the Rome newspaper La Lanterna] <q13 that [a22 a Turkish vessel] had {v27 refused} an {v28 inspection} by [a23 the European naval mission]>.
---
a1 country LBY GOV Libya
a2 country DZA GOV Algeria
a3 country EGY GOV Egypt
a4 country ITA GOV Italy
a5 country TUN GOV Tunisia
a6 group - GOV foreign ministries of the four countries
a7 group LBY LAB five workers
a8 group LBY - all parties
a9 organization LBY MIL joint military commission
a10 organization LBY GOV Tripoli government
a11 group LBY - 140 detainees
a12 organization LBY MIL+REB Eastern Command
a13 group - GOV all states
a14 group - - fighters
a15 group LBY ELI tribal elders
a16 group LBY UAF armed men
a17 group LBY MIL units of the Tripoli government
a18 group - MED reporters
a19 person ITA GOV Serena Gallucci
a20 group - GOV the four ministers
a21 person IGO IGO acting UN envoy
a22 organization TUR - Turkish vessel
a23 organization IGO MIL European naval mission
a24 organization ITA MED La Lanterna
p1 place ITA - Rome
p2 place LBY - Mitiga airport
p3 place LBY - Sirte
p4 place CHE - Geneva
p5 place LBY - Qasr bin Ghashir
t1 2020-06-08
t2 2020-06-06
t3 2019-04
t4 2020-01
t5 2020-07
t6 2020-06-10
q1 direct source=a6 cue=-
q2 indirect source=a6 cue=v4 to=a8
q3 direct source=a6 cue=-
q4 indirect source=a10 cue=c1
q5 indirect source=a12 cue=v11
q6 direct source=a6 cue=-
q7 indirect source=a6 cue=v17 to=a13
q8 direct source=a6 cue=-
q14 indirect source=a2 cue=v20 via=a6
q9 direct source=a6 cue=-
q10 indirect source=- cue=c2
q11 indirect source=a10 cue=c3 neg
q12 indirect source=a19 cue=c4 to=a18
q13 indirect source=a24 cue=c5
v1 ACCUSE disapprove occurred actor=a6 time=t1 ctx=military
v2 ASSAULT heavy-weapons occurred recip=a7 loc=p2 time=t2 ctx=military
v3 ASSAULT heavy-weapons occurred recip=a7 loc=p2 time=t2 ctx=military same=v2
v4 REQUEST yield occurred actor=a6 recip=a8 ctx=military
v5 RETREAT ceasefire hypothetical actor=a8 loc=p3 ctx=military
v6 ASSAULT - occurred actor=a8 loc=p3 ctx=military
v7 CONSULT - hypothetical actor=a9 loc=p4 ctx=military,diplomatic
v8 SUPPORT - occurred actor=a6 recip=a10,a12 ctx=diplomatic
v9 COERCE arrest occurred recip=a11 time=t3 ctx=legal
v10 RETREAT release future actor=a10 recip=a11 ctx=legal
v11 CONCEDE - occurred actor=a12 ctx=resource
v12 RETREAT access future actor=a12 ctx=resource
v13 COERCE restrict occurred actor=a12 time=t4 ctx=resource
v14 ACCUSE disapprove occurred actor=a6 ctx=military
v15 REJECT yield occurred ctx=military
v16 SANCTION - occurred recip=a1 ctx=military
v17 REQUEST yield occurred actor=a6 recip=a13 ctx=military
v18 AID - hypothetical actor=a13 recip=a1 ctx=military
v19 AID - future actor=a4,a5 recip=a1 ctx=health
v20 AGREE - occurred actor=a2 ctx=diplomatic
v21 CONSULT third-party hypothetical actor=a2 recip=a15 time=t5 ctx=diplomatic
v22 CONSULT - hypothetical actor=a15 time=t5 ctx=diplomatic
v23 COERCE seize occurred actor=a16 loc=p5 ctx=human-rights
v24 COERCE seize negated actor=a17 loc=p5 ctx=human-rights
v25 ACCUSE allege hypothetical recip=a16 ctx=legal
v26 CONSULT phone future actor=a20,a21 time=t6 ctx=diplomatic
v27 REJECT yield occurred actor=a22 recip=a23 ctx=military
v28 ACCUSE investigate hypothetical actor=a23 recip=a22 ctx=military
