#story r03-045
#date 2020-08-28
#publisher Aegean News Agency
#kind report
#title [a1 Greek parliament] {v1 ratifies} sea border deal with [a2 Egypt]

[p1 ATHENS], [t1 Aug 28] ([a3 ANA]) - [a1 Greece's parliament] {v2 approved} a maritime accord with [a2 Egypt] late on [t2 Thursday] by 178 votes in 300, [t6 three weeks] after [a4 the foreign ministers of [a5 the two countries]] {v3 signed} it in [p2 Cairo].

<q1 “This {v4 agreement} cancels an illegal one between [a6 Turkey] and [a7 the government in [p3 Tripoli]],”> [a8 Prime Minister Alexis Drakos] {c1 told} [a1 the house]. [a9 The main opposition Progressive Coalition] abstained, {c2 saying} <q2 [a8 Drakos] had {v6 given up} waters south of [p4 Crete]>. [a10 Two small parties] voted against.

[a6 Turkey], which has {v7 sent} [a11 a survey ship and five warships] to waters claimed by [a12 Greece], {v8 denounced} the {v9 vote}. <q3 [a6 Ankara] would not {v10 recognise} the {v11 deal}>, {c3 said} [a13 Foreign Ministry spokesman Levent Gokdere], {c4 adding} <q4 [a6 Turkey] remained {v12 ready} for {v13 talks} “without conditions”>. [a12 Athens] {v14 refuses} to {v15 talk} as long as [a11 the ships] are there.

[a14 Germany], which holds the [a15 EU] presidency, has been {v16 mediating}. [a16 Its foreign minister] {v17 visited} [p1 Athens] and [p5 Ankara] on [t3 Tuesday] and {v18 appealed} to [a17 both sides] <q5 to {v19 call off} naval {v20 exercises}>. [a17 Neither] did. [a18 French], [a19 Italian] and [a26 Cypriot] frigates {v21 joined} [a21 a Greek one] for {v22 drills} off [p6 Cyprus] that end on [t1 Friday]. [a22 The United Arab Emirates] {v23 sent} four F-16 jets to [p4 Crete].

In [p7 Berlin], [a23 the EU's foreign ministers] {v24 backed} [a12 Greece] and [a20 Cyprus]. <q6 [a6 Turkey] could face {v25 sanctions} if [a17 the two sides] do not begin to {v26 negotiate} before a {v27 summit} on [t4 Sept. 24]>, [a24 the bloc's top diplomat] {c5 said}. [a25 Egypt's parliament] {v28 ratified} the accord on [t5 Aug. 18].
---
a1 organization GRC LEG Greek parliament
a2 country EGY GOV Egypt
a3 organization GRC MED ANA
a4 group - GOV foreign ministers of Greece and Egypt
a5 group - GOV =a12+a2 the two countries
a6 country TUR GOV Turkey
a7 organization LBY GOV government in Tripoli
a8 person GRC GOV Alexis Drakos
a9 organization GRC OPP+PTY Progressive Coalition
a10 group GRC PTY two small parties
a11 group TUR MIL survey ship and five warships
a12 country GRC GOV Greece
a13 person TUR GOV Levent Gokdere
a14 country DEU GOV Germany
a15 organization IGO IGO European Union
a16 person DEU GOV German foreign minister
a17 group - GOV =a12+a6 both sides
a18 organization FRA MIL French frigate
a19 organization ITA MIL Italian frigate
a20 country CYP GOV Cyprus
a21 organization GRC MIL Greek frigate
a22 country ARE GOV United Arab Emirates
a23 group IGO IGO EU's foreign ministers
a24 person IGO IGO bloc's top diplomat
a25 organization EGY LEG Egypt's parliament
a26 organization CYP MIL Cypriot frigate
p1 place GRC - Athens
p2 place EGY - Cairo
p3 place LBY - Tripoli
p4 place GRC - Crete
p5 place TUR - Ankara
p6 place CYP - Cyprus
p7 place DEU - Berlin
t1 2020-08-28
t2 2020-08-27
t3 2020-08-25
t4 2020-09-24
t5 2020-08-18
t6 2020-08-06
q1 direct source=a8 cue=c1 to=a1
q2 indirect source=a9 cue=c2
q3 indirect source=a13 cue=c3
q4 mixed source=a13 cue=c4
q5 indirect source=a16 cue=v18 to=a17
q6 indirect source=a24 cue=c5
v1 SUPPORT - occurred actor=a1 recip=a2 ctx=territory,legislative
v2 SUPPORT - occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=territory,legislative same=v1
v3 SUPPORT - occurred actor=a4 loc=p2 time=t6 ctx=territory
v4 AGREE - occurred actor=a12,a2 ctx=territory
v6 CONCEDE - occurred actor=a8 recip=a2 ctx=territory
v7 MOBILIZE troops occurred actor=a6 recip=a12 ctx=military,territory
v8 ACCUSE disapprove occurred actor=a6 recip=a1 ctx=territory
v9 SUPPORT - occurred actor=a1 recip=a2 ctx=territory,legislative same=v1
v10 SUPPORT - negated actor=a6 recip=a12,a2 ctx=territory
v11 AGREE - occurred actor=a12,a2 ctx=territory same=v4
v12 AGREE - occurred actor=a6 recip=a12 ctx=diplomatic
v13 CONSULT - hypothetical actor=a6,a12 ctx=diplomatic
v14 REJECT meet occurred actor=a12 recip=a6 ctx=diplomatic
v15 CONSULT - negated actor=a12,a6 ctx=diplomatic
v16 CONSULT third-party occurred actor=a14,a12,a6 ctx=diplomatic
v17 CONSULT visit occurred actor=a16 recip=a12,a6 loc=p1,p5 time=t3 ctx=diplomatic
v18 REQUEST yield occurred actor=a16 recip=a17 time=t3 ctx=military
v19 CONCEDE - hypothetical actor=a17 ctx=military
v20 MOBILIZE troops occurred actor=a17 ctx=military
v21 COOPERATE - occurred actor=a18,a19,a26,a21 loc=p6 time=t1 ctx=military
v22 COOPERATE - occurred actor=a18,a19,a26,a21 loc=p6 time=t1 ctx=military same=v21
v23 AID - occurred actor=a22 recip=a12 loc=p4 ctx=military
v24 SUPPORT - occurred actor=a23 recip=a12,a20 loc=p7 ctx=diplomatic
v25 SANCTION - hypothetical actor=a15 recip=a6 ctx=diplomatic
v26 CONSULT - hypothetical actor=a17 ctx=diplomatic
v27 CONSULT multilateral future actor=a15 time=t4 ctx=diplomatic
v28 SUPPORT - occurred actor=a25 recip=a12 time=t5 ctx=territory,legislative
