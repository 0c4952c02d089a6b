#story r06-055
#date 2026-02-11
#publisher Adriatic Bulletin
#kind wire
#title [a1 Albania opposition MPs] {v1 expelled} from [a7 parliament] after smoke bomb

[p1 TIRANA], [t1 Feb 11] - [a1 Six opposition members of parliament in [a2 Albania]] were {v2 suspended} for 60 days on [t1 Wednesday] for {v3 throwing} smoke bombs and {v4 occupying} the speaker's chair in {v5 protest} at a power purchase from [a3 a Serbian company].

[a4 Speaker Lindita Prifti] called [a5 the guards], who {v7 carried} [a1 the six] out. [a6 One of [a1 them], Besnik Hoxhaj], {c1 said} <q1 [a6 his] arm had been {v8 broken}>. <q2 “Nobody {v9 touched} [a6 his] arm,”> [a4 Prifti] {c2 told} [a8 Tirana Sot].

[a9 The opposition Democratic Alliance] declared a {v11 boycott} of all sessions until the {v10 suspension} is {v12 revoked} and {v13 called} [a10 its supporters] <q4 to {v14 block} the Durres highway on [t3 Saturday]>. [a11 Interior Minister Gentian Kola] {v15 warned} <q5 that [a12 drivers who {v16 took part}] would be {v17 fined} and [a13 organisers] {v18 prosecuted}>.

[a14 The European Union mission] {v19 asked} [a15 both sides] <q6 to return to {v21 dialogue}>. [a9 The Alliance] {v22 refused} such a {v23 meeting} as long as [a16 its chairman, Fatos Lleshanaku], is under house {v24 arrest}. [a17 An anti-corruption court] {v25 placed} [a16 him] there in [t4 December]. [a16 He] is {v26 suspected} of <q8 taking 5 million euros from [a18 a port operator]>, and {c3 says} <q9 [a16 he] took nothing>.

[a19 Prime Minister Erald Bushati] did not {v28 rule out} a change in the power contract. <q11 “If there is a cheaper offer [a20 we] will look at it,”> [a19 he] {c5 said}.

[a40 Lawyers] {v50 boycotted} courts in three towns on [t1 Wednesday] over the same deal. [a3 The Serbian company] {c30 denied} <q30 that [a3 it] had paid anybody>. [a2 Albania] imports a third of [a2 its] power in dry years; reservoirs are at 46 percent.
---
a1 group ALB LEG+OPP Albania opposition MPs
a2 country ALB GOV Albania
a3 organization SRB BUS Serbian company
a4 person ALB LEG Lindita Prifti
a5 group ALB LEG the guards
a6 person ALB LEG+OPP Besnik Hoxhaj
a8 organization ALB MED Tirana Sot
a9 organization ALB OPP Democratic Alliance
a10 group ALB OPP Alliance supporters
a11 person ALB GOV Gentian Kola
a12 group ALB CVL drivers who take part
a13 group ALB OPP organisers
a14 organization IGO IGO European Union mission
a15 group ALB - both sides
a16 person ALB OPP Fatos Lleshanaku
a17 organization ALB JUD anti-corruption court
a18 organization - BUS port operator
a19 person ALB GOV Erald Bushati
a20 group ALB GOV we (government)
p1 place ALB - Tirana
t1 2026-02-11
t3 2026-02-14
t4 2025-12
q1 indirect source=a6 cue=c1
q2 direct source=a4 cue=c2 to=a8
q4 indirect source=a9 cue=v13 to=a10
q5 indirect source=a11 cue=v15
q6 indirect source=a14 cue=v19 to=a15
q8 indirect source=- cue=v26
q9 indirect source=a16 cue=c3
q11 direct source=a19 cue=c5
v1 SANCTION expel occurred actor=a7 recip=a1 ctx=legislative
v2 SANCTION expel occurred actor=a7 recip=a1 loc=p1 time=t1 ctx=legislative same=v1
v3 PROTEST riot occurred actor=a1 loc=p1 ctx=legislative
v4 PROTEST obstruct occurred actor=a1 recip=a4 loc=p1 ctx=legislative
v5 PROTEST - occurred actor=a1 loc=p1 ctx=legislative,resource same=v3
v7 COERCE - occurred actor=a5 recip=a1 time=t1 ctx=legislative
v8 ASSAULT - occurred actor=a5 recip=a6 time=t1
v9 ASSAULT - negated recip=a6
v10 SANCTION expel occurred actor=a7 recip=a1 ctx=legislative same=v1
v28 REJECT change negated actor=a19 ctx=resource
v11 PROTEST boycott future actor=a9 ctx=legislative
v12 RETREAT - hypothetical actor=a7 recip=a1 ctx=legislative
v13 REQUEST - occurred actor=a9 recip=a10
v14 PROTEST obstruct hypothetical actor=a10 time=t3
v15 THREATEN - occurred actor=a11 recip=a12,a13 ctx=legal
v16 PROTEST obstruct hypothetical actor=a12 time=t3 same=v14
v17 SANCTION - hypothetical actor=a11 recip=a12 ctx=legal
v18 ACCUSE allege hypothetical actor=a11 recip=a13 ctx=legal
v19 REQUEST meet occurred actor=a14 recip=a15 ctx=diplomatic
v21 CONSULT - hypothetical actor=a15
v22 REJECT meet occurred actor=a9 recip=a14 ctx=diplomatic
v23 CONSULT - negated actor=a9 ctx=diplomatic
v24 COERCE arrest occurred recip=a16 ctx=corruption,legal
v25 COERCE arrest occurred actor=a17 recip=a16 time=t4 ctx=corruption,legal same=v24
v26 ACCUSE allege occurred recip=a16 ctx=corruption
a7 organization ALB LEG Albanian parliament
a40 group ALB LAB lawyers
q30 indirect source=a3 cue=c30 neg
v50 PROTEST boycott occurred actor=a40 time=t1 ctx=legal,resource
