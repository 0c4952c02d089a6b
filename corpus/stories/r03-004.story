#story r03-004
#date 2021-06-23
#publisher Istmo Diario
#kind report
#title [a1 Costa Rica] grants {v1 asylum} to [a2 Nicaraguan judge], angering [a3 Managua]

[p1 SAN JOSE] — [a1 Costa Rica] has granted {v2 asylum} to [a2 a Nicaraguan judge] who {v3 refused} to {v4 sentence} [a4 two opposition candidates], and [a3 Nicaragua] has {v5 accused} [a1 its southern neighbor] of <q1 {v6 sheltering} “[a2 a criminal]”>.

[a2 Judge Mayela Centeno, 51], crossed the border on foot with [a5 her two sons] on [t1 June 12]. <q7 [a2 She] {v7 applied} for {v8 protection} [t5 two days later]>, [a6 Costa Rica's migration office] {c3 said}. The {v9 request} was {v10 approved} on [t2 Tuesday].

<q2 “[a2 She] did not break any law. [a2 She] is {v11 persecuted} because [a2 she] did not obey,”> {c1 said} [a7 Interior Minister Gerardo Solis].

[a3 Nicaragua]'s [a8 foreign minister, Octavio Lacayo], {v12 summoned} [a9 the Costa Rican ambassador] on [t3 Wednesday] and {v13 demanded} <q3 that [a2 Centeno] be {v14 sent back}>. [a10 Prosecutors] in [p2 Managua] have {v15 charged} [a2 her] with treason. [a1 Costa Rica] {v16 rejected} the {v17 demand} within hours. <q4 [a1 The government] would not {v18 extradite} [a11 anyone] to a country “where there are no independent courts”>, [a7 Solis] {c2 said}.

[a12 The Inter-American Commission on Human Rights] {v19 thanked} [a1 San Jose] and {v20 asked} [a13 other governments] <q5 to {v21 receive} [a14 Nicaraguans] who flee>. [a15 The United States] {v22 promised} $12 million to {v23 help} [a1 Costa Rica] house [a16 asylum seekers].

Since [t4 2018], [a16 more than 80,000 Nicaraguans] have {v24 requested} refugee status in [p3 Costa Rica], a country of 5 million. <q8 [a6 The office] has 35 employees to handle the {v25 requests}, and the wait for an interview is now almost two years>, [a6 it] {c4 says}.

[a17 Panama] has also {v26 offered} <q6 to {v27 mediate} between [a18 the two neighbors]>. [a3 Managua] has not replied.
---
a1 country CRI GOV Costa Rica
a2 person NIC JUD Mayela Centeno
a3 country NIC GOV Nicaragua
a4 group NIC OPP two opposition candidates
a5 group NIC CVL her two sons
a6 organization CRI GOV Costa Rica's migration office
a7 person CRI GOV Gerardo Solis
a8 person NIC GOV Octavio Lacayo
a9 person CRI GOV Costa Rican ambassador
a10 group NIC JUD prosecutors in Managua
a11 person - - anyone
a12 organization IGO IGO Inter-American Commission on Human Rights
a13 group - GOV other governments
a14 group NIC REF Nicaraguans who flee
a15 country USA GOV United States
a16 group NIC REF asylum seekers
a17 country PAN GOV Panama
a18 group - GOV =a1+a3 the two neighbors
p1 place CRI - San Jose
p2 place NIC - Managua
p3 place CRI - Costa Rica
t1 2021-06-12
t2 2021-06-22
t3 2021-06-23
t4 2018
t5 2021-06-14
q7 indirect source=a6 cue=c3
q8 indirect source=a6 cue=c4
q1 mixed source=a3 cue=v5
q2 direct source=a7 cue=c1
q3 indirect source=a8 cue=v13 to=a9
q4 mixed source=a7 cue=c2
q5 indirect source=a12 cue=v20 to=a13
q6 indirect source=a17 cue=v26 to=a18
v1 AID - occurred actor=a1 recip=a2 ctx=migration,diplomatic
v2 AID - occurred actor=a1 recip=a2 ctx=migration,diplomatic same=v1
v3 REJECT yield occurred actor=a2 ctx=legal,election
v4 SANCTION convict negated actor=a2 recip=a4 ctx=legal,election
v5 ACCUSE disapprove occurred actor=a3 recip=a1 ctx=diplomatic
v6 AID - occurred actor=a1 recip=a2 ctx=migration same=v1
v7 REQUEST assist occurred actor=a2 recip=a1 time=t5 ctx=migration
v8 AID - hypothetical actor=a1 recip=a2 ctx=migration
v9 REQUEST assist occurred actor=a2 recip=a1 ctx=migration same=v7
v10 SUPPORT - occurred actor=a6 recip=a2 time=t2 ctx=migration
v11 COERCE - occurred actor=a3 recip=a2 ctx=human-rights
v12 ACCUSE disapprove occurred actor=a8 recip=a9 time=t3 ctx=diplomatic
v13 REQUEST yield occurred actor=a8 recip=a9 time=t3 ctx=legal,diplomatic
v14 COOPERATE - hypothetical actor=a1 recip=a2 ctx=legal
v15 ACCUSE allege occurred actor=a10 recip=a2 loc=p2 ctx=legal
v16 REJECT yield occurred actor=a1 recip=a3 time=t3 ctx=diplomatic
v17 REQUEST yield occurred actor=a8 recip=a1 ctx=legal,diplomatic same=v13
v18 COOPERATE - negated actor=a1 recip=a11 ctx=legal
v19 SUPPORT - occurred actor=a12 recip=a1 ctx=human-rights
v20 REQUEST assist occurred actor=a12 recip=a13 ctx=migration
v21 AID - hypothetical actor=a13 recip=a14 ctx=migration
v22 AGREE - occurred actor=a15 recip=a1 ctx=migration
v23 AID - future actor=a15 recip=a1 ctx=migration
v24 REQUEST assist occurred actor=a16 recip=a1 loc=p3 time=t4 ctx=migration
v25 REQUEST assist occurred actor=a16 recip=a6 ctx=migration same=v24
v26 AGREE - occurred actor=a17 recip=a18 ctx=diplomatic
v27 CONSULT third-party hypothetical actor=a17,a18 ctx=diplomatic
