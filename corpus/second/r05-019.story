#story r05-019
#date 2022-09-28
#publisher Balkan Courier
#kind wire
#title [a1 Kosovo] {v1 accuses} [a2 Serbia] of <q1 {v2 paying} for {v3 attacks} on [a3 police]>

[p1 PRISTINA], [t1 Sept 28] - [a1 Kosovo]'s [a4 interior minister] on [t1 Wednesday] {v4 accused} [a2 neighbouring Serbia] of <q2 {v5 financing} [a5 groups] that {v6 shot} at [a3 police patrols] in [p2 the north of [a1 the country]]>, an {v7 accusation} [a2 Belgrade] {c1 dismissed} <q3 as “fantasy”>.

<q4 “[a1 We] have bank records and names,”> [a4 the minister, Besnik Haliti], {c2 told} a news conference in [p1 Pristina]. <q5 “[a5 These people] {v8 receive} salaries, {v9 block} roads when [a5 they] are told to, and {v10 shoot} when [a5 they] are told to.”>

[a6 Three officers] were {v11 injured} in two {v12 attacks} near [p3 Leposavic] [t2 last week]. <q6 [a7 Four men] had been {v13 detained}>, [a8 the prosecutor's office] {c3 said}.

[a9 Serbian President Dragan Milutinac], speaking on [a10 private television station Pogled], {c4 denied} <q7 that [a2 his government] had {v14 paid} anyone>. <q8 “Let [a4 him] show those records to [a11 the Americans],”> [a9 he] {c5 said}. <q9 [a4 Haliti] wanted an excuse to {v15 send} [a12 special units] and “{v16 frighten}” [a13 ethnic Serbs]>, [a9 he] {c6 added}.

[a14 A spokesperson for [a15 the European Union], Carla Vermeulen], {c7 confirmed} <q10 that [a16 negotiators from [a17 both sides]] would {v17 meet} in [p4 Brussels] on [t3 Monday] about car licence plates>. <q11 [a15 The EU] {v18 called on} [a17 both] <q12 to refrain from provocations>>, [a14 she] {c8 told} [a18 journalists].

[a19 NATO-led peacekeepers] {c9 said} in a statement <q13 [a19 they] had {v19 sent} additional patrols to [p3 Leposavic] “as a precaution”>. <q14 [a19 The force], which has [a20 3,800 soldiers], had no information on who was behind the {v20 shootings}>, [a21 its spokesman] {c10 said}.

[a1 Kosovo] declared independence from [a2 Serbia] in [t4 2008]. [a2 Belgrade] does not {v21 recognise} [a1 it].
---
a1 country XKX GOV Kosovo
a2 country SRB GOV Serbia
a3 organization XKX COP Kosovo police
a4 person XKX GOV Besnik Haliti
a5 group - UAF groups that shot at police
a6 group XKX COP three officers
a7 group XKX UAF four men
a8 organization XKX JUD prosecutor's office
a9 person SRB GOV Dragan Milutinac
a10 organization SRB MED Pogled
a11 country USA GOV the Americans
a12 group XKX COP special units
a13 group XKX CVL ethnic Serbs
a14 person IGO IGO Carla Vermeulen
a15 organization IGO IGO European Union
a16 group - GOV negotiators from both sides
a17 group - GOV =a1+a2 both sides
a18 group - MED journalists
a19 group IGO MIL NATO-led peacekeepers
a20 group IGO MIL 3,800 soldiers
a21 person IGO MIL spokesman of the NATO-led force
p1 place XKX - Pristina
p2 place XKX - north of Kosovo
p3 place XKX - Leposavic
p4 place BEL - Brussels
t1 2022-09-28
t2 2022-W38
t3 2022-10-03
t4 2008
q1 indirect source=a1 cue=v1
q2 indirect source=a4 cue=v4
q3 mixed source=a2 cue=c1
q4 direct source=a4 cue=c2
q5 direct source=a4 cue=-
q6 indirect source=a8 cue=c3
q7 indirect source=a9 cue=c4 via=a10 neg
q8 direct source=a9 cue=c5 via=a10
q9 mixed source=a9 cue=c6 via=a10
q10 indirect source=a14 cue=c7
q11 indirect source=a14 cue=c8 to=a18
q12 indirect source=a15 cue=v18 to=a17
q13 mixed source=a19 cue=c9
q14 indirect source=a21 cue=c10
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=crime,diplomatic
v2 AID - occurred actor=a2 recip=a5 ctx=crime
v3 ASSAULT - occurred actor=a5 recip=a3 ctx=crime
v4 ACCUSE allege occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=crime,diplomatic same=v1
v5 AID - occurred actor=a2 recip=a5 ctx=crime same=v2
v6 ASSAULT firearms occurred actor=a5 recip=a3 loc=p2 ctx=crime same=v3
v7 ACCUSE allege occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=crime,diplomatic same=v1
v8 AID - occurred recip=a5 ctx=crime same=v2
v9 PROTEST obstruct occurred actor=a5
v10 ASSAULT firearms occurred actor=a5 ctx=crime
v11 ASSAULT - occurred recip=a6 loc=p3 time=t2 ctx=crime same=v3
v12 ASSAULT - occurred recip=a6 loc=p3 time=t2 ctx=crime same=v3
v13 COERCE arrest occurred recip=a7 ctx=crime
v14 AID - negated actor=a2 ctx=crime
v15 MOBILIZE police hypothetical actor=a4 ctx=territory
v16 THREATEN - hypothetical actor=a4 recip=a13
v17 CONSULT - future actor=a16 loc=p4 time=t3 ctx=diplomatic
v18 REQUEST yield occurred actor=a15 recip=a17 ctx=diplomatic
v19 MOBILIZE troops occurred actor=a19 loc=p3 ctx=military
v20 ASSAULT firearms occurred ctx=crime same=v3
v21 SUPPORT - negated actor=a2 recip=a1 ctx=diplomatic,territory
