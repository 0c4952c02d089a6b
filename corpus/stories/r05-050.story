#story r05-050
#date 2017-10-19
#publisher Iberia Ahora
#kind wire
#title <q1 [a1 Spain] will {v1 suspend} [a2 Catalan] self-rule>, [a3 spokesman] {c1 says}

[p1 MADRID], [t1 Oct 19] - <q2 [a1 The Spanish government] will begin to {v2 suspend} [a2 Catalonia]'s self-rule on [t2 Saturday]>, [a3 its spokesman] {c2 said} on [t1 Thursday], after [a4 the leader of [a2 the region]] {v3 refused} to {v4 give up} a drive for independence.

[a4 Regional president Arnau Ferrer] {c3 told} [a5 Prime Minister Ignacio Robledo] in a letter <q3 that [a6 the Catalan parliament] would vote for independence “if [a1 the government] continues to block {v6 dialogue} and to {v7 repress} [a7 citizens]”>.

<q4 “This is not the answer [a8 we] {v8 asked} for,”> [a3 spokesman Gonzalo Ayuso] {c4 told} [a9 reporters] in [p1 Madrid]. <q5 “[a1 The government] will use all means to restore the law.”>

[a10 Sources in [a2 the Catalan government]] {c5 said} <q6 [a4 Ferrer] had been ready to call a new election but that [a1 Madrid] {v10 rejected} [a4 his] {v11 demand} for a halt to [a23 police] {v22 raids}>. [a12 Robledo's office] {c6 denied} <q7 there had been any {v12 contact}>.

[a13 Two separatist leaders] were {v13 jailed} on [t3 Monday] on sedition {v14 charges}, and [a14 some 200,000 people] {v15 demonstrated} for [a13 them] in [p2 Barcelona] the next day. <q8 “[a13 They] are political prisoners,”> {c7 said} [a15 Mireia Soldevila of [a16 the group Casal Lliure]], {v21 urging} [a17 supporters] <q9 to {v16 withdraw} cash from [a18 banks] that moved [a18 their] headquarters>.

[a19 European Union leaders], {v17 meeting} in [p3 Brussels], {v18 ruled out} any {v19 mediation}. <q11 “There is no room for any kind of intervention,”> [a20 European Council President Wim de Groot] {c9 said}. [a21 German Chancellor Ulrike Weidner] {c10 told} [a22 German public radio] <q12 [a21 she] {v20 backed} [a1 Madrid]>.
---
a1 organization ESP GOV Spanish government
a2 organization ESP GOV Catalonia
a3 person ESP GOV Gonzalo Ayuso
a4 person ESP GOV Arnau Ferrer
a5 person ESP GOV Ignacio Robledo
a6 organization ESP LEG Catalan parliament
a7 group ESP CVL citizens
a8 group ESP GOV we (the Spanish government)
a9 group - MED reporters
a10 group ESP GOV sources in the Catalan government
a12 organization ESP GOV Robledo's office
a13 group ESP OPP two separatist leaders
a14 group ESP CVL some 200,000 people
a15 person ESP NGO Mireia Soldevila
a16 organization ESP NGO Casal Lliure
a17 group ESP CVL supporters
a18 group ESP BUS banks
a19 group IGO GOV European Union leaders
a20 person IGO IGO Wim de Groot
a21 person DEU GOV Ulrike Weidner
a22 organization DEU MED German public radio
a23 group ESP COP police
p1 place ESP - Madrid
p2 place ESP - Barcelona
p3 place BEL - Brussels
t1 2017-10-19
t2 2017-10-21
t3 2017-10-16
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2
q3 mixed source=a4 cue=c3 to=a5
q4 direct source=a3 cue=c4 to=a9
q5 direct source=a3 cue=- to=a9
q6 indirect source=a10 cue=c5
q7 indirect source=a12 cue=c6 neg
q8 direct source=a15 cue=c7
q9 indirect source=a15 cue=v21 to=a17
q11 direct source=a20 cue=c9
q12 indirect source=a21 cue=c10 to=a22
v1 COERCE restrict future actor=a1 recip=a2 ctx=territory,executive
v2 COERCE restrict future actor=a1 recip=a2 time=t2 ctx=territory,executive same=v1
v3 REJECT yield occurred actor=a4 recip=a1 ctx=territory
v4 CONCEDE - negated actor=a4 ctx=territory
v6 CONSULT - negated actor=a1,a2 ctx=territory
v7 COERCE restrict occurred actor=a1 recip=a7 ctx=human-rights
v8 REQUEST yield occurred actor=a8 recip=a4 ctx=territory
v10 REJECT yield occurred actor=a1 recip=a4 ctx=territory
v11 REQUEST yield occurred actor=a4 recip=a1 ctx=territory
v12 CONSULT - negated actor=a12,a4 ctx=territory
v13 COERCE arrest occurred recip=a13 time=t3 ctx=legal
v14 ACCUSE allege occurred recip=a13 ctx=legal
v15 PROTEST demo occurred actor=a14 loc=p2 ctx=legal
v17 CONSULT multilateral occurred actor=a19 loc=p3 ctx=diplomatic
v18 REJECT meet occurred actor=a19 loc=p3 ctx=diplomatic
v19 CONSULT third-party negated actor=a19 ctx=diplomatic
v20 SUPPORT - occurred actor=a21 recip=a1 ctx=diplomatic
v21 REQUEST change occurred actor=a15 recip=a17 ctx=economic
v16 PROTEST boycott hypothetical actor=a17 recip=a18 ctx=economic
v22 COERCE seize occurred actor=a23 ctx=legal
