#story r08-001
#date 2022-01-11
#publisher Rhine Press Agency
#kind wire
#title [a1 EU] puts [a2 seven Nicaraguan officials] on {v1 sanctions} list before [a3 president]'s inauguration

[p1 BRUSSELS], [t1 Jan 11] - [a1 The European Union] on [t1 Tuesday] imposed {v2 sanctions} on [a2 seven Nicaraguan officials, among them [a4 a son of [a3 President Octavio Lacayo]]], for [a2 their] part in what [a1 it] {c1 called} <q1 the {v3 repression} of [a5 the opposition]>.

The {v4 measures} include a {v5 freeze} on assets and a {v6 ban} on travel to [a1 the 27-nation bloc]. [a6 Three state bodies, including [a7 the police] and [a8 the electoral council]], were also {v7 listed}, bringing to [a9 24] the number of individuals and entities {v8 punished} by [a1 the EU] since [t2 October 2019].

<q2 “[a10 The Nicaraguan people] have the right to choose [a10 their] leaders freely. That right was taken from [a10 them] in [t3 November],”> [a11 the EU's foreign policy chief, Marta Reisinger], {c2 said} in a statement.

[a12 More than 40 opposition figures and journalists], seven of [a12 them] presidential hopefuls, were {v9 arrested} in the months before the [t3 November 7] vote. [a13 Five of them] have since been {v10 sentenced} to between eight and 13 years in prison for treason after {v11 trials} behind closed doors.

[a14 The United States], which {v12 blacklisted} [a15 nine officials] in [t3 November], {v13 welcomed} [a1 Europe]'s decision. [a16 Canada] {c3 said} <q3 [a16 it] was preparing {v14 measures} of [a16 its] own>.

<q7 [a17 Managua] {v15 rejected} the {v16 sanctions} <q4 as “illegal interference by [a18 the old colonial powers]”> and {v17 recalled} [a19 its ambassador to [a1 the EU]] for {v18 consultations}>, [a20 its foreign ministry] {c4 said}.

[a3 Lacayo, 74], was to be sworn in on [t1 Tuesday evening] for a fourth consecutive term. <q5 [a21 Delegations from [a22 Cuba], [a23 Venezuela] and [a24 Iran]] had arrived in [p2 Managua] for the ceremony>, {c5 according to} [a25 state television].

[a17 Nicaragua] left trade out of the dispute. <q6 Exports of coffee and gold to [p3 Europe] rose 12 percent in the first ten months of [t4 2021]>, {c6 according to} [a26 the central bank].
---
a1 organization IGO IGO European Union
a2 group NIC GOV seven Nicaraguan officials
a3 person NIC GOV Octavio Lacayo
a4 person NIC GOV son of the president
a5 group NIC OPP Nicaraguan opposition
a6 group NIC GOV three state bodies
a7 organization NIC COP Nicaraguan police
a8 organization NIC GOV electoral council
a9 group NIC - 24 individuals and entities
a10 group NIC CVL Nicaraguan people
a11 person IGO IGO Marta Reisinger
a12 group NIC OPP+MED opposition figures and journalists
a13 group NIC OPP five of the arrested
a14 country USA GOV United States
a15 group NIC GOV nine officials
a16 country CAN GOV Canada
a17 country NIC GOV Nicaragua
a18 group - GOV old colonial powers
a19 person NIC GOV ambassador to the EU
a20 organization NIC GOV foreign ministry
a21 group - GOV foreign delegations
a22 country CUB GOV Cuba
a23 country VEN GOV Venezuela
a24 country IRN GOV Iran
a25 organization NIC MED state television
p1 place BEL - Brussels
p2 place NIC - Managua
p3 place - - Europe
t1 2022-01-11
t2 2019-10
t3 2021-11-07
t4 2021
q1 indirect source=a1 cue=c1
q2 direct source=a11 cue=c2
q3 indirect source=a16 cue=c3
q4 mixed source=a17 cue=v15 via=a20
q5 indirect source=a25 cue=c5
v1 SANCTION - occurred actor=a1 recip=a2 ctx=human-rights,diplomatic
v2 SANCTION - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=human-rights,diplomatic same=v1
v3 COERCE restrict occurred actor=a2 recip=a5 ctx=human-rights
v4 SANCTION - occurred actor=a1 recip=a2 ctx=human-rights,diplomatic same=v1
v5 SANCTION - occurred actor=a1 recip=a2 ctx=economic
v6 SANCTION - occurred actor=a1 recip=a2 ctx=migration
v7 SANCTION - occurred actor=a1 recip=a6 ctx=human-rights
v8 SANCTION - occurred actor=a1 recip=a9 time=t2 ctx=human-rights
v9 COERCE arrest occurred recip=a12 time=t3 ctx=election,human-rights
v10 SANCTION convict occurred recip=a13 ctx=legal
v11 ACCUSE allege occurred recip=a13 ctx=legal
v12 SANCTION - occurred actor=a14 recip=a15 time=t3 ctx=human-rights
v13 SUPPORT - occurred actor=a14 recip=a1 ctx=diplomatic
v14 SANCTION - future actor=a16 recip=a2 ctx=human-rights
v15 REJECT - occurred actor=a17 recip=a1 ctx=diplomatic
v16 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v17 SANCTION withdraw occurred actor=a17 recip=a1 ctx=diplomatic
v18 CONSULT - future actor=a17,a19 ctx=diplomatic
a26 organization NIC GOV central bank
q6 indirect source=a26 cue=c6
q7 indirect source=a20 cue=c4
