#story r06-033
#date 2018-06-28
#publisher Horn Review
#kind wire
#title [a1 Four policemen] {v1 hurt} as [a2 Mombasa crowd] {v2 resists} land {v18 eviction}

[p1 MOMBASA], [t1 June 28] - [a3 Bulldozers guarded by [a4 riot police]] {v3 pulled down} some 300 houses on disputed land in [p1 the Kenyan port of Mombasa] on [t1 Thursday], and [a1 four officers] were {v4 injured} by stones {v5 thrown} from roofs.

[a5 Residents] {c1 said} <q1 [a5 they] had been given no notice>. <q2 “[a6 My children] were asleep. [a7 A policeman] {c2 said} <q3 ‘Out, out’> and then the wall fell,”> {c3 said} [a6 Mwanaisha Juma, a fish seller]. [a4 Police] {v6 fired} tear gas and {v7 arrested} [a8 16 people].

[a9 The county commissioner, Peter Kimutai], {c4 said} <q4 [a10 the owner, a hotel company], had a court order of [t2 2015]>. <q5 [a5 The families] had been {v8 warned} five times>, [a9 he] {c5 added}.

[a11 Haki Pwani, a coast rights organisation], {v9 called on} [a12 President James Odero] <q6 to {v10 halt} the {v11 demolitions}>. <q7 [a11 It] would {v12 sue} [a9 Kimutai] and [a4 the police]>, [a13 its chairman, Suleiman Bakari], {c6 said}. [a12 Odero] had {v13 promised} during [a12 his] campaign <q8 that [a14 nobody] would be {v14 evicted} before [a15 a land commission] reported>.

[a15 The commission] was due to present [a15 its] findings in [t3 May] but has postponed them until [t4 December].

[a16 Members of the county assembly] {v16 walked out} of a session in {v17 protest}, leaving a budget vote without a quorum.

In [t20 2016] [a40 a crowd] {v50 stoned} [a45 surveyors] on a neighbouring plot and [a41 the government] {v51 dropped} the {v52 eviction} of [a42 120 households]. <q30 “If [a41 they] {v53 send} the machines again, [a43 we] will {v54 lie} in front of them,”> [a44 a resident, Rashid Omar], {c30 said}. Heavy rains are expected on the coast from [t21 Saturday].
---
a1 group KEN COP four policemen
a2 group KEN CVL Mombasa crowd
a3 group KEN - bulldozers guarded by riot police
a4 group KEN COP riot police
a5 group KEN CVL residents
a6 person KEN CVL Mwanaisha Juma
a7 person KEN COP a policeman
a8 group KEN CVL 16 people
a9 person KEN GOV Peter Kimutai
a10 organization KEN BUS hotel company
a11 organization KEN NGO Haki Pwani
a12 person KEN GOV James Odero
a13 person KEN NGO Suleiman Bakari
a14 group KEN CVL nobody
a15 organization KEN GOV land commission
a16 group KEN LEG members of the county assembly
p1 place KEN - Mombasa
t1 2018-06-28
t2 2015
t3 2018-05
t4 2018-12
q1 indirect source=a5 cue=c1
q2 direct source=a6 cue=c3
q3 direct source=a7 cue=c2 to=a6 via=a6
q4 indirect source=a9 cue=c4
q5 indirect source=a9 cue=c5
q6 indirect source=a11 cue=v9 to=a12
q7 indirect source=a13 cue=c6
q8 indirect source=a12 cue=v13
v1 ASSAULT - occurred actor=a2 recip=a1
v2 REJECT yield occurred actor=a2
v18 COERCE seize occurred recip=a2 loc=p1 ctx=legal
v3 ASSAULT destroy occurred actor=a3 recip=a5 loc=p1 time=t1 ctx=legal
v4 ASSAULT primitive occurred actor=a2 recip=a1 loc=p1 time=t1 same=v1
v5 ASSAULT primitive occurred actor=a2 recip=a1 loc=p1 time=t1 same=v1
v6 ASSAULT crowd-control occurred actor=a4 recip=a5 loc=p1 time=t1
v7 COERCE arrest occurred actor=a4 recip=a8 loc=p1 time=t1
v8 THREATEN expel occurred recip=a5 ctx=legal
v9 REQUEST yield occurred actor=a11 recip=a12 ctx=human-rights
v10 RETREAT - hypothetical actor=a12 ctx=human-rights
v11 ASSAULT destroy occurred actor=a3 recip=a5 ctx=human-rights same=v3
v12 ACCUSE allege future actor=a11 recip=a9,a4 ctx=legal
v13 CONCEDE - occurred actor=a12 ctx=legal
v14 COERCE seize negated recip=a14 ctx=legal
v16 PROTEST - occurred actor=a16 loc=p1 ctx=legislative
v17 PROTEST - occurred actor=a16 loc=p1 ctx=legislative same=v16
a40 group KEN CVL a crowd
a41 organization KEN GOV Kenyan government
a42 group KEN CVL 120 households
a43 group KEN CVL we (residents)
a44 person KEN CVL Rashid Omar
a45 group KEN GOV surveyors
t20 2016
t21 2018-06-30
q30 direct source=a44 cue=c30
v50 ASSAULT primitive occurred actor=a40 recip=a45 time=t20
v51 RETREAT - occurred actor=a41 recip=a42 time=t20 ctx=legal
v52 COERCE seize negated actor=a41 recip=a42 time=t20 ctx=legal
v53 COERCE seize hypothetical actor=a41 recip=a43 ctx=legal
v54 PROTEST obstruct hypothetical actor=a43
