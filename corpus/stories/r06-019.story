#story r06-019
#date 2025-11-05
#publisher Baltic Courier
#kind wire
#title [a1 Lithuania] {v1 shuts} [a2 Belarus] border after balloons; [a2 Minsk] {v2 threatens} to {v3 hold} trucks

[p1 VILNIUS], [t1 Nov 5] - <q10 [a1 Lithuania] {v4 closed} [a1 its] last two border crossings with [a2 Belarus] on [t2 Tuesday night] for a month after balloons carrying smuggled cigarettes forced [p2 Vilnius airport] to stop flights for the fourth time in two weeks>, [a3 the interior minister] {c1 said}.

<q1 “[a1 We] are being {v6 attacked} with balloons and [a2 the neighbour] is doing nothing,”> [a3 Minister Rasa Urbonaite] {c2 told} [a4 LTV Baltija]. <q2 Diplomats, mail and [a5 Lithuanian citizens] coming home would be {v7 let through}>, [a3 she] {c3 said}.

[a2 Belarus] {c4 denied} <q3 that [a6 its border guards] had {v8 helped} [a7 the smugglers]>. [a8 Its foreign ministry] {v9 summoned} [a9 the Lithuanian charge d'affaires] on [t1 Wednesday] and handed [a9 him] a {v10 protest}. <q4 If the border is not {v11 reopened} by [t3 November 15],> [a8 the ministry] {c5 said}, <q4 [a10 Lithuanian trucks] would not be {v12 allowed} to leave [a2 Belarus]>. <q5 [a10 About 1,100] are parked there>, {c6 according to} [a11 the hauliers' association in [p1 Vilnius]].

[a11 The association] {v13 urged} [a12 the government] <q6 to {v14 negotiate}>. [a13 Prime Minister Dovydas Ramonas] {v15 refused}. <q7 “Not one minute of {v16 talks} before the balloons stop,”> [a13 he] {c7 said}. [a13 He] has {c9 authorised} [a14 the army] <q8 to {v18 shoot down} balloons over [a1 Lithuanian] soil>, but [a14 soldiers] have not yet {v19 fired} at any.

[a15 Poland] {c8 said} <q9 [a15 it] would {v20 put off} the {v21 opening} of two crossings near [p3 Bialystok], due [t4 this week], at the {v22 request} of [a1 Lithuania]>.
---
a1 country LTU GOV Lithuania
a2 country BLR GOV Belarus
a3 person LTU GOV Rasa Urbonaite
a4 organization LTU MED LTV Baltija
a5 group LTU CVL Lithuanian citizens
a6 group BLR GOV Belarusian border guards
a7 group - CRM smugglers
a8 organization BLR GOV Belarusian foreign ministry
a9 person LTU GOV Lithuanian charge d'affaires
a10 group LTU BUS Lithuanian trucks
a11 organization LTU BUS hauliers' association
a12 organization LTU GOV Lithuanian government
a13 person LTU GOV Dovydas Ramonas
a14 organization LTU MIL Lithuanian army
a15 country POL GOV Poland
p1 place LTU - Vilnius
p2 place LTU - Vilnius airport
p3 place POL - Bialystok
t1 2025-11-05
t2 2025-11-04
t3 2025-11-15
t4 2025-W45
q1 direct source=a3 cue=c2 to=a4
q2 indirect source=a3 cue=c3 to=a4
q3 indirect source=a2 cue=c4 neg
q4 indirect source=a8 cue=c5
q5 indirect source=a11 cue=c6
q6 indirect source=a11 cue=v13 to=a12
q7 direct source=a13 cue=c7
q8 indirect source=a13 cue=c9 to=a14
q9 indirect source=a15 cue=c8
q10 indirect source=a3 cue=c1
v1 COERCE restrict occurred actor=a1 recip=a2 ctx=territory
v2 THREATEN restrict occurred actor=a2 recip=a1 ctx=territory,economic
v3 COERCE restrict hypothetical actor=a2 recip=a10 ctx=economic
v4 COERCE restrict occurred actor=a1 recip=a2 time=t2 ctx=territory same=v1
v6 ASSAULT - occurred recip=a1 ctx=territory
v7 RETREAT access future actor=a1 recip=a5 ctx=territory
v8 AID - negated actor=a6 recip=a7 ctx=crime
v9 ACCUSE disapprove occurred actor=a8 recip=a9 time=t1 ctx=diplomatic
v10 ACCUSE disapprove occurred actor=a8 recip=a9 time=t1 ctx=diplomatic
v11 RETREAT access hypothetical actor=a1 time=t3 ctx=territory
v12 COERCE restrict hypothetical actor=a2 recip=a10 loc=a2 time=t3 ctx=economic same=v3
v13 REQUEST meet occurred actor=a11 recip=a12 ctx=economic
v14 CONSULT - hypothetical actor=a12,a2 ctx=diplomatic
v15 REJECT meet occurred actor=a13 recip=a11 ctx=diplomatic
v16 CONSULT - negated actor=a13 recip=a2 ctx=diplomatic
v18 ASSAULT - hypothetical actor=a14 loc=a1 ctx=military
v19 ASSAULT - negated actor=a14 ctx=military
v20 REJECT - future actor=a15 recip=a2 loc=p3 time=t4 ctx=territory
v21 RETREAT access negated actor=a15 recip=a2 loc=p3 time=t4 ctx=territory
v22 REQUEST - occurred actor=a1 recip=a15 ctx=diplomatic
