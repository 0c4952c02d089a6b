#story r08-026
#date 2014-02-19
#publisher Limpopo Herald Service
#kind report
#title [a1 EU] {v1 suspends} {v2 sanctions} on [a2 eight Zimbabwe officials] but keeps [a3 president] on list

[p1 BRUSSELS] — [a1 The European Union] has {v3 lifted} {v4 sanctions} on [a2 eight senior Zimbabwean officials], leaving only [a3 President Tobias Chirau], [a4 his wife] and [a5 a state arms company] under the {v5 measures} first imposed in [t1 2002].

The {v6 ban} on travel and the {v7 freeze} on bank accounts end on [t2 Thursday] for [a2 the eight], who include [a6 the speaker of [a7 parliament]] and [a8 two army generals]. An arms {v8 embargo} against [a9 Harare] was renewed for a year.

<q1 “[a1 We] are encouraging [a9 the government] to go on with reform,”> [a10 Aldo Marchetti, [a1 the EU]'s ambassador in [p2 Harare]], {c1 told} [a11 reporters]. [a1 The bloc] also {v10 promised} <q2 to resume direct {v12 aid} in [t3 November], starting with 234 million euros for farming and health>.

[a12 Information Minister Jethro Mudzingwa] {v13 demanded} the {v14 removal} of all {v15 sanctions}. <q3 [a3 The head of state] has been {v16 insulted}>, [a12 he] {c2 said}, and <q3 [a9 the government] will {v17 boycott} [a13 a summit of [a1 EU] and African leaders] in [t4 April] if [a4 Mrs. Chirau] is {v18 refused} a visa>.

[a14 The main opposition party, the People's Democratic Congress], {v19 criticised} [a1 Brussels]. <q4 “[a15 Those] who {v20 beat} [a16 our members] in [t5 2008] can now go shopping in [p3 Paris],”> {c3 said} [a17 its secretary-general, Lindiwe Moyana].

[a18 The United States] keeps [a18 its] own {v21 sanctions} on [a19 more than 100 Zimbabweans]. [a20 Australia] {v22 removed} [a21 65 people] from [a20 its] list [t6 last year], after a new constitution was approved in a referendum.

[a9 Zimbabwe]'s economy shrank by almost half between [t7 1999 and 2008]. It has grown since [a9 the country] gave up [a9 its] currency for the U.S. dollar, but factories are closing again and prices have begun to fall.
---
a1 organization IGO IGO European Union
a2 group ZWE GOV eight senior officials
a3 person ZWE GOV Tobias Chirau
a4 person ZWE GOV Chirau's wife
a5 organization ZWE BUS+GOV state arms company
a6 person ZWE LEG speaker of parliament
a7 organization ZWE LEG parliament
a8 group ZWE MIL two army generals
a9 country ZWE GOV Zimbabwe
a10 person IGO IGO Aldo Marchetti
a11 group - MED reporters
a12 person ZWE GOV Jethro Mudzingwa
a13 group - GOV EU and African leaders
a14 organization ZWE OPP+PTY People's Democratic Congress
a15 group ZWE - those who beat party members
a16 group ZWE OPP our members
a17 person ZWE OPP Lindiwe Moyana
a18 country USA GOV United States
a19 group ZWE - more than 100 Zimbabweans
a20 country AUS GOV Australia
a21 group ZWE - 65 people
p1 place BEL - Brussels
p2 place ZWE - Harare
p3 place FRA - Paris
t1 2002
t2 2014-02-20
t3 2014-11
t4 2014-04
t5 2008
t6 2013
t7 1999/2008
q1 direct source=a10 cue=c1 to=a11
q2 indirect source=a1 cue=v10
q3 indirect source=a12 cue=c2
q4 direct source=a17 cue=c3
v1 RETREAT - occurred actor=a1 recip=a2 ctx=diplomatic
v2 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic
v3 RETREAT - occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v4 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic same=v2
v5 SANCTION - occurred actor=a1 recip=a3,a4,a5 time=t1 ctx=diplomatic
v6 SANCTION - occurred actor=a1 recip=a2 ctx=migration
v7 SANCTION - occurred actor=a1 recip=a2 ctx=economic
v8 SANCTION - occurred actor=a1 recip=a9 ctx=military
v10 AGREE - occurred actor=a1 recip=a9 ctx=economic
v12 AID - future actor=a1 recip=a9 time=t3 ctx=economic,health
v13 REQUEST change occurred actor=a12 recip=a1 ctx=diplomatic
v14 RETREAT - hypothetical actor=a1 recip=a9 ctx=diplomatic
v15 SANCTION - occurred actor=a1 recip=a9 ctx=diplomatic
v16 ACCUSE disapprove occurred actor=a1 recip=a3 ctx=diplomatic
v17 PROTEST boycott hypothetical actor=a9 recip=a13 time=t4 ctx=diplomatic
v18 COERCE ban hypothetical actor=a1 recip=a4 ctx=diplomatic,migration
v19 ACCUSE disapprove occurred actor=a14 recip=a1 ctx=diplomatic
v20 ASSAULT beat occurred actor=a15 recip=a16 time=t5 ctx=election
v21 SANCTION - occurred actor=a18 recip=a19 ctx=diplomatic
v22 RETREAT - occurred actor=a20 recip=a21 time=t6 ctx=diplomatic
