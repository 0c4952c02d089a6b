#story r05-019
#date 2022-09-28
#publisher Balkan Courier
#kind wire
#title [a1 Kosovo] {v1 accuses} [a2 Serbia] of <q1 paying for {v2 attacks} on [a3 police]>

[p1 PRISTINA], [t1 Sept 28] - [a1 Kosovo]'s [a4 interior minister] on [t1 Wednesday] {v3 accused} [a2 neighbouring Serbia] of <q2 {v4 financing} [a5 groups] that {v5 shot} at [a3 police patrols] in the north of [a1 the country]>, <q3 an {v6 accusation}> [a2 Belgrade] {c1 dismissed} as “fantasy”.

<q4 “[a1 We] have bank records and names,”> [a4 the minister, Besnik Haliti], {c2 told} [a6 a news conference] in [p1 Pristina]. <q5 “[a5 These people] receive salaries, {v7 block} roads when [a5 they] are told to, and {v8 shoot} when [a5 they] are told to.”>

[a7 Three officers] were {v9 injured} in two {v10 attacks} near [p2 Leposavic] [t2 last week]. <q6 [a8 Four men] had been {v11 detained}>, [a9 the prosecutor's office] {c3 said}.

[a10 Serbian President Dragan Milutinac], speaking on [a11 private television station Pogled], {c4 denied} <q7 that [a12 his government] had {v12 paid} [a13 anyone]>. <q8 “Let [a4 him] show those records to [a14 the Americans],”> [a10 he] {c5 said}. <q9 [a4 Haliti] wanted an excuse to {v13 send} [a15 special units] and “frighten” [a16 ethnic Serbs]>, [a10 he] {c6 added}.

[a17 A spokesperson for [a18 the European Union], Carla Vermeulen], {c7 confirmed} <q10 that [a19 negotiators from [a20 both sides]] would {v14 meet} in [p3 Brussels] on [t3 Monday] about car licence plates>. <q14 [a18 The EU] {v15 called on} [a20 both] <q11 to refrain from provocations>>, [a17 she] {c8 told} [a21 journalists].

[a22 NATO-led peacekeepers] {c9 said} in a statement <q12 [a22 they] had {v16 sent} additional patrols to [p2 Leposavic] “as a precaution”>. <q13 [a22 The force], which has [a24 3,800 soldiers], had no information on who was behind the {v17 shootings}>, [a23 its spokesman] {c10 said}.

[a1 Kosovo] declared independence from [a2 Serbia] in [t4 2008]. [a2 Belgrade] does not {v18 recognise} [a1 it].
---
a1 country XKX GOV Kosovo
a2 country SRB GOV Serbia
a3 group XKX COP police patrols
a4 person XKX GOV Besnik Haliti
a5 group XKX UAF groups
a6 group - MED news conference
a7 group XKX COP three officers
a8 group XKX - four men
a9 organization XKX JUD prosecutor's office
a10 person SRB GOV Dragan Milutinac
a11 organization SRB MED Pogled
a12 organization SRB GOV Serbian government
a13 person - - anyone
a14 group USA GOV the Americans
a15 group XKX COP special units
a16 group XKX CVL ethnic Serbs
a17 person IGO IGO Carla Vermeulen
a18 organization IGO IGO European Union
a19 group - GOV negotiators from both sides
a20 group - GOV =a1+a2 both sides
a21 group - MED journalists
a22 group IGO MIL NATO-led peacekeepers
a23 person IGO MIL peacekeepers' spokesman
a24 group IGO MIL 3,800 soldiers
p1 place XKX - Pristina
p2 place XKX - Leposavic
p3 place BEL - Brussels
t1 2022-09-28
t2 2022-W38
t3 2022-10-03
t4 2008
q1 indirect source=a1 cue=v1
q2 indirect source=a4 cue=v3
q3 indirect source=a2 cue=c1 neg
q4 direct source=a4 cue=c2 to=a6
q5 direct source=a4 cue=- to=a6
q6 indirect source=a9 cue=c3
q7 indirect source=a10 cue=c4 neg
q8 direct source=a10 cue=c5
q9 mixed source=a10 cue=c6
q10 indirect source=a17 cue=c7
q11 indirect source=a18 cue=v15 to=a20 via=a17
q14 indirect source=a17 cue=c8 to=a21
q12 mixed source=a22 cue=c9
q13 indirect source=a23 cue=c10
v1 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=crime,territory
v2 ASSAULT firearms occurred recip=a3 ctx=crime
v3 ACCUSE allege occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=crime,territory same=v1
v4 AID - occurred actor=a2 recip=a5 ctx=economic
v5 ASSAULT firearms occurred actor=a5 recip=a3 ctx=crime same=v2
v6 ACCUSE allege occurred actor=a4 recip=a2 ctx=crime,territory same=v1
v7 PROTEST obstruct occurred actor=a5
v8 ASSAULT firearms occurred actor=a5 ctx=crime
v9 ASSAULT - occurred recip=a7 loc=p2 time=t2 ctx=crime same=v2
v10 ASSAULT - occurred recip=a7 loc=p2 time=t2 ctx=crime same=v2
v11 COERCE arrest occurred recip=a8 ctx=crime
v12 AID - negated actor=a12 recip=a13 ctx=economic
v13 MOBILIZE police hypothetical actor=a4 recip=a15
v14 CONSULT - future actor=a19 loc=p3 time=t3 ctx=diplomatic
v15 REQUEST yield occurred actor=a18 recip=a20 ctx=diplomatic
v16 MOBILIZE troops occurred actor=a22 loc=p2 ctx=military
v17 ASSAULT firearms occurred ctx=crime same=v2
v18 SUPPORT - negated actor=a2 recip=a1 ctx=diplomatic
