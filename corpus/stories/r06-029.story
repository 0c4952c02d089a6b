#story r06-029
#date 2010-10-01
#publisher Sierra and Coast Agency
#kind wire
#title [a21 Ecuador police] {v1 mutiny} put down, [a1 president] {v2 freed}; [a3 police chief] {v3 quits}

[p1 QUITO], [t1 Oct 1] - [a3 The commander of [a4 Ecuador]'s police] {v4 resigned} on [t1 Friday], a day after [a5 rebel officers] {v5 trapped} [a1 President Mauricio Valdivieso] in a hospital for ten hours and [a6 soldiers] {v6 freed} [a1 him] in a gun {v7 battle}.

<q7 [a7 Two policemen and a soldier] were {v8 killed}>, [a8 the Red Cross] {c1 said}. [a9 Dozens] were {v9 injured}, some of [a9 them] {v10 beaten} by [a10 a crowd] that had come to {v11 demand} [a1 the president]'s {v12 release}.

[a5 The officers] {v13 seized} barracks in three cities and {v14 closed} [p2 the airport in the capital] on [t2 Thursday] over a law that cuts [a5 their] bonuses. <q1 “{v29 Kill} [a1 me] if [a11 you] have the courage,”> [a1 Valdivieso] {c2 shouted} at [a5 them] before a tear gas canister {v15 exploded} next to [a1 him].

[a1 The president] {c3 called} it <q2 an attempted {v16 coup}> and {v17 blamed} [a12 a former officer, Colonel Washington Ayora], who lives in [p3 Miami]. [a12 Ayora] {c4 denied} <q3 any part in it>. [a13 The police union] {c5 said} <q4 there had never been a plan to {v18 overthrow} anybody>.

[a15 Peru] and [a16 Colombia], which had {v19 shut} [a17 their] borders with [a4 Ecuador], {v20 reopened} them at noon. [a18 South American presidents] {v21 met} [t3 overnight] in [p4 Buenos Aires] and {v22 warned} <q5 that [a18 they] would {v23 close} borders and {v24 cut} trade if there was a new {v25 attempt}>.

[a1 Valdivieso] {c6 said} <q6 there would be no {v26 pardon}>. [a19 Congress], where [a20 his party] has a majority, has {v28 refused} to {v27 withdraw} the law.

[a40 Teachers and oil workers] {v50 marched} in [p20 Guayaquil] on [t1 Friday] {v51 in support of} [a1 the president]. [a41 The armed forces chief, General Leonidas Egas], had {v52 urged} [a1 him] <q30 to {v53 change} the law>, but {c30 denied} <q31 that [a42 any unit] had {v55 refused} an {v56 order}>. Banks reopened after a day in which [a43 looters] {v57 emptied} shops in [p20 the port].
---
a1 person ECU GOV Mauricio Valdivieso
a3 person ECU COP police commander
a4 country ECU GOV Ecuador
a5 group ECU COP rebel officers
a6 group ECU MIL soldiers
a7 group ECU COP+MIL two policemen and a soldier
a8 organization IGO NGO Red Cross
a9 group ECU - dozens
a10 group ECU CVL crowd
a11 group ECU COP you (officers)
a12 person ECU ELI Washington Ayora
a13 organization ECU LAB+COP police union
a15 country PER GOV Peru
a16 country COL GOV Colombia
a17 group - GOV =a15+a16 Peru and Colombia
a18 group - GOV South American presidents
a19 organization ECU LEG Congress
a21 organization ECU COP Ecuador police
a20 organization ECU PTY Valdivieso's party
p1 place ECU - Quito
p2 place ECU - Quito airport
p3 place USA - Miami
p4 place ARG - Buenos Aires
t1 2010-10-01
t2 2010-09-30
q1 direct source=a1 cue=c2 to=a5
q2 indirect source=a1 cue=c3
q3 indirect source=a12 cue=c4 neg
q4 indirect source=a13 cue=c5
q5 indirect source=a18 cue=v22
q6 indirect source=a1 cue=c6
q7 indirect source=a8 cue=c1
v1 PROTEST riot occurred actor=a21 ctx=executive
v2 AID - occurred recip=a1 ctx=executive
v3 RETREAT resign occurred actor=a3
v4 RETREAT resign occurred actor=a3 loc=p1 time=t1 same=v3
v5 ASSAULT abduct occurred actor=a5 recip=a1 loc=p1 time=t2 ctx=executive
v6 AID - occurred actor=a6 recip=a1 loc=p1 time=t2 ctx=military same=v2
v7 ASSAULT firearms occurred actor=a6,a5 loc=p1 time=t2 ctx=military
v8 ASSAULT - occurred recip=a7 time=t2
v9 ASSAULT - occurred recip=a9 time=t2
v10 ASSAULT beat occurred actor=a10 recip=a9 time=t2
v11 REQUEST yield occurred actor=a10 recip=a5
v12 RETREAT release hypothetical actor=a5 recip=a1
v13 COERCE seize occurred actor=a5 time=t2 loc=a4
v14 PROTEST obstruct occurred actor=a5 loc=p2 time=t2
v15 ASSAULT crowd-control occurred actor=a5 recip=a1 time=t2
v16 COERCE seize occurred actor=a5 recip=a1 ctx=executive
v17 ACCUSE allege occurred actor=a1 recip=a12
v18 COERCE seize negated ctx=executive
v19 COERCE restrict occurred actor=a15,a16 recip=a4 ctx=territory
v20 RETREAT access occurred actor=a15,a16 recip=a4 ctx=territory
v21 CONSULT multilateral occurred actor=a18 loc=p4 time=t3 ctx=diplomatic
v22 THREATEN restrict occurred actor=a18 loc=p4 time=t3 ctx=diplomatic,economic
v23 COERCE restrict hypothetical actor=a18 recip=a4 ctx=territory
v24 SANCTION - hypothetical actor=a18 recip=a4 ctx=economic
v25 COERCE seize hypothetical ctx=executive
v26 RETREAT - negated actor=a1 recip=a5 ctx=legal
v28 REJECT yield occurred actor=a19 recip=a5 ctx=legislative
t3 2010-09-30/2010-10-01
v27 RETREAT - negated actor=a19 ctx=legislative
v29 ASSAULT - hypothetical actor=a11 recip=a1
a40 group ECU EDU+LAB teachers and oil workers
a41 person ECU MIL Leonidas Egas
a42 organization ECU MIL any unit
p20 place ECU - Guayaquil
q30 indirect source=a41 cue=v52 to=a1
q31 indirect source=a41 cue=c30 neg
v50 PROTEST demo occurred actor=a40 loc=p20 time=t1 ctx=executive
v51 SUPPORT - occurred actor=a40 recip=a1 loc=p20 time=t1 ctx=executive
v52 REQUEST change occurred actor=a41 recip=a1 ctx=legal
v53 CONCEDE - hypothetical actor=a1 ctx=legal
v55 REJECT yield negated actor=a42 ctx=military
v56 REQUEST - negated recip=a42 ctx=military
a43 group ECU CRM looters
v57 PROTEST riot occurred actor=a43 loc=p20
