#story r08-046
#date 2018-11-22
#publisher Balkan Crossing
#kind wire
#title [a1 Kosovo] puts 100 percent {v1 tariff} on goods from [a2 Serbia] and [a3 Bosnia]

[p1 PRISTINA], [t1 Nov 22] - [a1 Kosovo] raised customs {v2 duties} on [a2 Serbian] and [a3 Bosnian] goods from 10 to 100 percent on [t4 Wednesday], a day after [a4 Interpol] {v3 turned down} [a1 its] {v4 bid} to join [a4 the police organisation].

[a5 Prime Minister Arben Krasniqi] {v5 blamed} <q1 a “wild campaign” by [a2 Serbia]> for the {v6 rejection}. <q2 The {v7 tax} will stay until [a2 Belgrade] {v8 recognises} [a1 Kosovo]>, [a6 his deputy, Enver Gashi], {c1 said} on [t1 Thursday].

[a7 Serbian President Zoran Milutinovic] {c2 called} the {v9 measure} <q3 “a de facto trade blockade”> but {v10 ruled out} {v11 countermeasures}. [a7 He] {v12 summoned} [a9 the ambassadors of [a10 the United States], [a11 Britain], [a12 Germany], [a13 France] and [a14 Italy]] and {v13 asked} [a9 them] <q4 to {v14 press} [a1 Pristina]>. [a15 Mayors in [p2 the Serb-majority north of [a1 Kosovo]]] plan to {v15 resign} in {v16 protest} on [t2 Tuesday].

[a16 The European Union] {v17 demanded} <q5 that the {v18 tariffs} be {v19 revoked} immediately>. <q6 “This is a clear violation of the Central European free trade {v20 agreement},”> {c3 said} [a17 its foreign policy chief, Chiara Bellini], who {v21 invited} [a18 both presidents] to {v29 come} to [p3 Brussels].

[a3 Bosnia], which does not {v22 recognise} [a1 Kosovo] either, {v23 protested} in a letter. <q7 [a19 Companies] will lose about $100 million a year>, [a20 the trade chamber in [p4 Sarajevo]] {c4 estimates}.

In shops in [p1 Pristina] the price of [a2 Serbian] flour and biscuits had gone up by half on [t1 Thursday morning]. [a21 Domestic millers] {v24 welcomed} the step. <q8 “Now [a22 people] will see that [a21 our] flour is as good,”> {c5 said} [a23 Fatmir Hoti, who owns a mill near [p5 Gjakova]].

[a1 Kosovo] declared independence in [t3 2008], nine years after [a24 NATO] {v26 bombed} [a25 Serbian forces] to end a {v27 crackdown} on [a26 ethnic Albanians]. [a27 More than 110 countries] have {v28 recognised} [a1 it].
---
a1 country XKX GOV Kosovo
a2 country SRB GOV Serbia
a3 country BIH GOV Bosnia and Herzegovina
a4 organization IGO COP Interpol
a5 person XKX GOV Arben Krasniqi
a6 person XKX GOV Enver Gashi
a7 person SRB GOV Zoran Milutinovic
a9 group - GOV five ambassadors
a10 country USA GOV United States
a11 country GBR GOV United Kingdom
a12 country DEU GOV Germany
a13 country FRA GOV France
a14 country ITA GOV Italy
a15 group XKX GOV Serb mayors in the north
a16 organization IGO IGO European Union
a17 person IGO IGO Chiara Bellini
a18 group - GOV both presidents
a19 group BIH BUS Bosnian companies
a20 organization BIH BUS Bosnian trade chamber
a21 group XKX BUS domestic millers
a22 group XKX CVL people
a23 person XKX BUS Fatmir Hoti
a24 organization IGO MIL NATO
a25 group SRB MIL Serbian forces
a26 group XKX CVL ethnic Albanians
a27 group - GOV more than 110 countries
p1 place XKX - Pristina
p2 place XKX - Serb-majority north
p3 place BEL - Brussels
p4 place BIH - Sarajevo
p5 place XKX - Gjakova
t1 2018-11-22
t2 2018-11-27
t3 2008
t4 2018-11-21
q1 mixed source=a5 cue=v5
q2 indirect source=a6 cue=c1
q3 mixed source=a7 cue=c2
q4 indirect source=a7 cue=v13 to=a9
q5 indirect source=a16 cue=v17 to=a1
q6 direct source=a17 cue=c3
q7 indirect source=a20 cue=c4
q8 direct source=a23 cue=c5
v1 SANCTION - occurred actor=a1 recip=a2,a3 ctx=economic
v2 SANCTION - occurred actor=a1 recip=a2,a3 time=t4 ctx=economic same=v1
v3 REJECT - occurred actor=a4 recip=a1 ctx=diplomatic
v4 REQUEST - occurred actor=a1 recip=a4 ctx=diplomatic
v5 ACCUSE disapprove occurred actor=a5 recip=a2 ctx=diplomatic
v6 REJECT - occurred actor=a4 recip=a1 ctx=diplomatic same=v3
v7 SANCTION - occurred actor=a1 recip=a2 ctx=economic same=v1
v8 SUPPORT - hypothetical actor=a2 recip=a1 ctx=diplomatic,territory
v9 SANCTION - occurred actor=a1 recip=a2 ctx=economic same=v1
v10 REJECT - occurred actor=a7 recip=a1 ctx=economic
v11 SANCTION - negated actor=a7 recip=a1 ctx=economic
v12 REQUEST meet occurred actor=a7 recip=a9 ctx=diplomatic
v13 REQUEST assist occurred actor=a7 recip=a9 ctx=diplomatic,economic
v14 REQUEST change hypothetical actor=a9 recip=a1 ctx=diplomatic,economic
v15 RETREAT resign future actor=a15 time=t2 ctx=executive
v16 PROTEST - future actor=a15 recip=a1 time=t2 ctx=economic
v17 REQUEST change occurred actor=a16 recip=a1 ctx=economic
v18 SANCTION - occurred actor=a1 recip=a2,a3 ctx=economic same=v1
v19 RETREAT - hypothetical actor=a1 recip=a2,a3 ctx=economic
v20 COOPERATE - occurred ctx=economic
v21 AGREE - occurred actor=a17 recip=a18 ctx=diplomatic
v29 CONSULT visit future actor=a18 recip=a17 loc=p3 ctx=diplomatic
v22 SUPPORT - negated actor=a3 recip=a1 ctx=diplomatic,territory
v23 ACCUSE disapprove occurred actor=a3 recip=a1 ctx=economic,diplomatic
v24 SUPPORT - occurred actor=a21 recip=a1 ctx=economic
v26 ASSAULT aerial occurred actor=a24 recip=a25 ctx=military
v27 ASSAULT - occurred actor=a25 recip=a26 ctx=military
v28 SUPPORT - occurred actor=a27 recip=a1 ctx=diplomatic,territory
