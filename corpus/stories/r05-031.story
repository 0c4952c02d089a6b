#story r05-031
#date 2022-01-31
#publisher Sahel Matin
#kind wire
#title <q1 [a1 Mali] {v1 expels} [a2 French ambassador]>, [a3 state TV] {c1 says}

[p1 BAMAKO] - <q2 [a1 Mali's military government] has {v2 given} [a2 the French ambassador] 72 hours to {v3 leave} because of “hostile remarks” by [a4 officials in [p2 Paris]]>, {c2 according to} a statement read on [a3 state television] on [t1 Monday].

<q3 “[a1 The government] vigorously {v4 condemns} the words of [a5 the French foreign minister],”> {c3 said} the statement, which was signed by [a6 Foreign Minister Oumar Dembélé]. <q4 “Relations with [a7 France] remain possible, but with respect.”>

[a5 The French minister, Gilles Aubertin], {c4 told} [a8 the Hexagone radio station] on [t2 Friday] <q5 that [a1 the junta] was “illegitimate and out of control”>. <q6 [a7 France] and [a9 its partners] were {v5 discussing} whether [a10 their soldiers] could stay>, [a5 he] {c5 said}, {c6 denying} <q7 that [a7 Paris] planned to {v6 pull out}>.

On [t1 Monday evening] [a11 the foreign ministry in [p2 Paris]] {c7 said} <q8 [a11 it] had taken note of the {v7 expulsion} and was {v8 calling back} [a2 Ambassador Étienne Vauquelin]>. [a11 The ministry] expressed [a11 its] {v9 solidarity} with [a12 European allies], above all [a13 Denmark]. [a14 Its special forces] were {v11 asked} by [a23 Bamako] [t3 last week] <q10 to {v12 leave}>.

[a15 A Malian officer], who requested anonymity, {c8 told} [a16 Sahel Matin] <q11 that [a17 Russian instructors] had {v13 moved} into [p3 a former French base in Timbuktu]>. [a23 Bamako] {c9 denies} <q12 that [a18 mercenaries] are in [a23 the country]>; <q13 [a17 the Russians] are “ordinary trainers”>, [a6 Dembélé] {c10 repeated} on [t4 Sunday].

In [p4 Ségou], [a19 some 500 people] {v16 gathered} to celebrate the {v18 expulsion}. <q14 “[a20 The whole region] should do the same,”> {c11 said} [a21 Salif Konaté], a trader. [a22 The West African bloc ECOWAS], which {v19 closed} borders with [a23 Mali] on [t5 January 9], {v20 urged} [a24 both sides] <q15 to {v21 talk}>.
---
a1 organization MLI GOV+MIL Mali's military government
a2 person FRA GOV Étienne Vauquelin
a3 organization MLI MED+GOV Malian state television
a4 group FRA GOV officials in Paris
a5 person FRA GOV Gilles Aubertin
a6 person MLI GOV Oumar Dembélé
a7 country FRA GOV France
a8 organization FRA MED Hexagone radio
a9 group - GOV France's partners
a10 group - MIL their soldiers
a11 organization FRA GOV French foreign ministry
a12 group - GOV European allies
a13 country DNK GOV Denmark
a14 group DNK MIL special forces
a15 person MLI MIL Malian officer
a16 organization - MED Sahel Matin
a17 group RUS MIL Russian instructors
a18 group - UAF mercenaries
a19 group MLI CVL some 500 people
a20 group - - the whole region
a21 person MLI BUS Salif Konaté
a22 organization IGO IGO ECOWAS
a23 country MLI GOV Mali
a24 group - GOV =a23+a7 both sides
p1 place MLI - Bamako
p2 place FRA - Paris
p3 place MLI - former French base in Timbuktu
p4 place MLI - Ségou
t1 2022-01-31
t2 2022-01-28
t3 2022-W04
t4 2022-01-30
t5 2022-01-09
q1 indirect source=a3 cue=c1
q2 mixed source=a1 cue=c2 via=a3
q3 direct source=a1 cue=c3 via=a3
q4 direct source=a1 cue=- via=a3
q5 mixed source=a5 cue=c4 to=a8
q6 indirect source=a5 cue=c5 to=a8
q7 indirect source=a5 cue=c6 neg
q8 indirect source=a11 cue=c7
q10 indirect source=a23 cue=v11 to=a14
q11 indirect source=a15 cue=c8 to=a16
q12 indirect source=a23 cue=c9 neg
q13 mixed source=a6 cue=c10
q14 direct source=a21 cue=c11
q15 indirect source=a22 cue=v20 to=a24
v1 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v2 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic same=v1
v3 RETREAT withdraw future actor=a2 ctx=diplomatic
v4 ACCUSE disapprove occurred actor=a1 recip=a5 time=t1 ctx=diplomatic
v5 CONSULT - occurred actor=a7,a9 ctx=military,diplomatic
v6 RETREAT withdraw negated actor=a7 ctx=military
v7 SANCTION expel occurred ctx=diplomatic same=v1
v8 SANCTION withdraw future actor=a11 recip=a2 time=t1 ctx=diplomatic
v9 SUPPORT - occurred actor=a11 recip=a12,a13 time=t1 ctx=diplomatic
v11 REQUEST yield occurred actor=a23 recip=a14 time=t3 ctx=military
v12 RETREAT withdraw hypothetical actor=a14 ctx=military
v13 MOBILIZE troops occurred actor=a17 loc=p3 ctx=military
v16 PROTEST demo occurred actor=a19 loc=p4 ctx=diplomatic
v18 SANCTION expel occurred ctx=diplomatic same=v1
v19 SANCTION - occurred actor=a22 recip=a23 time=t5 ctx=economic
v20 REQUEST meet occurred actor=a22 recip=a24 ctx=diplomatic
v21 CONSULT - hypothetical actor=a24 ctx=diplomatic
