#story r02-027
#date 2025-01-25
#publisher Western Isles Public Radio
#kind report
#title Record winds leave [a1 725,000 Irish homes and businesses] without power

[p1 DUBLIN] — The strongest winds ever recorded in [p2 Ireland] left [a1 about 725,000 homes, farms and businesses] without electricity on [t1 Friday], closed schools in all 26 counties and stopped nearly all trains and flights.

<q1 A gust of 183 kilometers per hour was measured at [p3 Mace Head] in [p4 County Galway] at about 5 a.m.>, [a2 the Irish Weather Service] {c1 said}. <q2 The previous record of 182 kilometers per hour had stood since [t2 1945]>, {c2 according to} [a2 the service].

<q3 [a3 A 20-year-old man] died in [p5 County Donegal] when a tree fell on [a3 his] car>, [a4 police] {c3 said}. [a5 A woman] was badly hurt in a similar accident near [p6 Cork].

<q4 “This is the worst damage [a6 we] have ever seen on the network,”> {c4 said} [a7 Fergal Tuohy, chief executive of [a6 the power company Celtic Grid]]. <q5 “For [a8 some customers] it will take more than a week.”> <q6 [a6 Celtic Grid] has [a9 2,500 workers] on the roads, and [a10 crews from [p7 England] and [p8 France]] will arrive on [t3 Sunday]>, [a7 he] {c5 told} [a11 public radio].

[a12 Prime Minister Ronan Keaveney] {c6 advised} [a13 the public] <q7 to stay at home>. <q8 Shops may open again when the warning ends>, [a12 he] {c7 said}, <q8 but [a13 people] should stay away from fallen wires>.

In [p9 Northern Ireland], [a14 about 240,000 customers] were without power, and in [p10 Scotland] all schools were closed. The storm, which formed over [p11 the Atlantic Ocean] after a cold spell in [p12 the United States], moved toward [p13 Norway] on [t4 Saturday].

<q9 Storms of this strength used to come once in 50 years, but a warmer sea may be changing that>, {c8 said} [a15 Dr. Aoife Brannigan, a climate scientist at [a16 the University of Limerick]]. <q10 “[a15 We] cannot say that from one storm,”> [a15 she] {c9 said}. <q11 “[a15 We] can say that the sea was very warm.”>
---
a1 group IRL CVL+BUS 725,000 homes, farms and businesses
a2 organization IRL GOV Irish Weather Service
a3 person IRL CVL 20-year-old man
a4 organization IRL COP police
a5 person IRL CVL a woman
a6 organization IRL BUS Celtic Grid
a7 person IRL BUS Fergal Tuohy
a8 group IRL CVL some customers
a9 group IRL LAB 2,500 workers
a10 group - LAB crews from England and France
a11 organization IRL MED public radio
a12 person IRL GOV Ronan Keaveney
a13 group IRL CVL the public
a14 group GBR CVL about 240,000 customers
a15 person IRL EDU Aoife Brannigan
a16 organization IRL EDU University of Limerick
p1 place IRL - Dublin
p2 place IRL - Ireland
p3 place IRL - Mace Head
p4 place IRL - County Galway
p5 place IRL - County Donegal
p6 place IRL - Cork
p7 place GBR - England
p8 place FRA - France
p9 place GBR - Northern Ireland
p10 place GBR - Scotland
p11 place - - Atlantic Ocean
p12 place USA - United States
p13 place NOR - Norway
t1 2025-01-24
t2 1945
t3 2025-01-26
t4 2025-01-25
q1 indirect source=a2 cue=c1
q2 indirect source=a2 cue=c2
q3 indirect source=a4 cue=c3
q4 direct source=a7 cue=c4
q5 direct source=a7 cue=-
q6 indirect source=a7 cue=c5 to=a11
q7 indirect source=a12 cue=c6 to=a13
q8 indirect source=a12 cue=c7
q9 indirect source=a15 cue=c8
q10 direct source=a15 cue=c9
q11 direct source=a15 cue=-
