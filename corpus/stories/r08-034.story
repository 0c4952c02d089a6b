#story r08-034
#date 2016-01-18
#publisher Persian Gulf Trade Journal
#kind report
#title Banks cautious as [a1 world powers] {v1 lift} {v2 sanctions} on [a2 Iran]

[p1 DUBAI] — Oil fell below $28 a barrel on [t1 Monday], the first working day after [a3 the United States] and [a4 the European Union] {v3 ended} most {v4 sanctions} on [a2 Iran], but [a5 bankers] {c1 said} <q1 it could take months before money moves freely>.

The {v5 measures} were {v6 removed} on [t2 Saturday], hours after [a6 the International Atomic Energy Agency] {c2 reported} <q2 that [a2 Iran] had {v7 shipped} most of [a2 its] enriched uranium to [a7 Russia] and {v8 dismantled} two thirds of [a2 its] centrifuges>.

<q3 “The {v9 embargo} is over, the paperwork is not,”> {c3 said} [a8 Farhad Sepahi, chairman of [a9 the Iran-Emirates Chamber of Trade]]. <q8 About $55 billion of oil money was {v10 unfrozen}>, [a2 Iran]'s [a10 central bank] {c4 said}.

[a3 Washington] on [t3 Sunday] imposed new {v11 sanctions} on [a11 11 companies and individuals] for {v12 supplying} [a2 Iran]'s missile programme. [a2 Tehran] {v13 denounced} them <q4 as illegal>. <q5 “[a2 We] will {v14 answer} by building better missiles,”> [a13 Defence Minister Bahram Naseri] {c5 said}.

[a14 Five American prisoners], one of [a14 them] [a15 a newspaper correspondent], were {v15 released} by [a2 Iran] at [t5 the weekend] in exchange for [a16 seven Iranians] {v16 held} in [a3 the United States]. <q6 The {v23 deal} was not linked to the nuclear {v17 accord}>, [a3 the White House] {c6 said}.

[a17 Israel] and [a18 Republican lawmakers in [p2 Washington]] {v18 criticised} the step. [a18 The lawmakers] {v19 vowed} <q7 to {v20 restore} the penalties under the next president>. [a19 Saudi Arabia], which {v21 cut} ties with [a2 Tehran] [t4 this month] after [a20 protesters] {v22 stormed} [a21 its embassy], did not comment.

[a22 Airbus] hopes to sell [a2 Iran] 114 planes. Shares in [a19 Saudi Arabia] lost 5 percent on [t3 Sunday] and those in [a23 Qatar] 7 percent, on fears that [a2 Iranian] crude would add to a world surplus of more than a million barrels a day.
---
a1 group - GOV =a3+a4 world powers
a2 country IRN GOV Iran
a3 country USA GOV United States
a4 organization IGO IGO European Union
a5 group - BUS bankers
a6 organization IGO IGO International Atomic Energy Agency
a7 country RUS GOV Russia
a8 person IRN BUS Farhad Sepahi
a9 organization IRN BUS Iran-Emirates Chamber of Trade
a10 organization IRN GOV Iran's central bank
a11 group - BUS 11 companies and individuals
a13 person IRN GOV Bahram Naseri
a14 group USA CVL five American prisoners
a15 person USA MED newspaper correspondent
a16 group IRN CVL seven Iranians
a17 country ISR GOV Israel
a18 group USA LEG Republican lawmakers
a19 country SAU GOV Saudi Arabia
a20 group IRN CVL protesters
a21 organization SAU GOV Saudi embassy in Tehran
a22 organization - BUS Airbus
a23 country QAT GOV Qatar
p1 place ARE - Dubai
p2 place USA - Washington
t1 2016-01-18
t2 2016-01-16
t3 2016-01-17
t4 2016-01
t5 2016-01-16/2016-01-17
q1 indirect source=a5 cue=c1
q2 indirect source=a6 cue=c2
q3 direct source=a8 cue=c3
q4 indirect source=a2 cue=v13
q5 direct source=a13 cue=c5
q6 indirect source=a3 cue=c6
q7 indirect source=a18 cue=v19
q8 indirect source=a10 cue=c4
v1 RETREAT - occurred actor=a1 recip=a2 ctx=economic,diplomatic
v2 SANCTION - occurred actor=a1 recip=a2 ctx=economic,diplomatic
v3 RETREAT - occurred actor=a3,a4 recip=a2 time=t2 ctx=economic,diplomatic same=v1
v4 SANCTION - occurred actor=a3,a4 recip=a2 ctx=economic,diplomatic same=v2
v5 SANCTION - occurred actor=a3,a4 recip=a2 ctx=economic,diplomatic same=v2
v6 RETREAT - occurred actor=a3,a4 recip=a2 time=t2 ctx=economic,diplomatic same=v1
v7 RETREAT disarm occurred actor=a2 recip=a7 ctx=military
v8 RETREAT disarm occurred actor=a2 ctx=military
v9 SANCTION - occurred recip=a2 ctx=economic same=v2
v10 RETREAT - occurred recip=a2 ctx=economic,resource
v11 SANCTION - occurred actor=a3 recip=a11 time=t3 ctx=military,economic
v12 COOPERATE - occurred actor=a11,a2 ctx=military
v13 ACCUSE disapprove occurred actor=a2 recip=a3 ctx=diplomatic
v14 MOBILIZE weapons future actor=a2 recip=a3 ctx=military
v15 RETREAT release occurred actor=a2 recip=a14 time=t5 ctx=diplomatic
v16 COERCE arrest occurred actor=a3 recip=a16 loc=a3 ctx=legal
v17 AGREE - occurred actor=a1,a2 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a17,a18 recip=a3 ctx=diplomatic
v19 AGREE - occurred actor=a18 ctx=diplomatic
v20 SANCTION - future recip=a2 ctx=economic
v21 SANCTION discontinue occurred actor=a19 recip=a2 time=t4 ctx=diplomatic
v22 PROTEST riot occurred actor=a20 recip=a21 time=t4 ctx=diplomatic
v23 AGREE - occurred actor=a2,a3 ctx=diplomatic
