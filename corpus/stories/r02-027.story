#story r02-027
#date 2025-01-25
#publisher Western Isles Public Radio
#kind report
#title Record winds leave 725,000 Irish homes and businesses without power

[p1 DUBLIN] — The strongest winds ever recorded in [p2 Ireland] left about 725,000 homes, farms and businesses without electricity on [t1 Friday], closed schools in all 26 counties and stopped nearly all trains and flights.

<q1 A gust of 183 kilometers per hour was measured at [p3 Mace Head] in [p4 County Galway] at about 5 a.m.>, [a1 the Irish Weather Service] {c1 said}. <q2 The previous record of 182 kilometers per hour had stood since [t2 1945]>, {c2 according to} [a1 the service].

<q3 [a2 A 20-year-old man] died in [p5 County Donegal] when a tree fell on [a2 his] car>, [a3 police] {c3 said}. [a4 A woman] was badly hurt in a similar accident near [p6 Cork].

<q4 “This is the worst damage [a5 we] have ever seen on the network,”> {c4 said} [a6 Fergal Tuohy, chief executive of the power company Celtic Grid]. <q5 “For [a7 some customers] it will take more than a week.”> <q6 [a5 Celtic Grid] has [a9 2,500 workers] on the roads, and [a10 crews from [p7 England] and [p8 France]] will arrive on [t3 Sunday]>, [a6 he] {c5 told} [a11 public radio].

[a12 Prime Minister Ronan Keaveney] {c6 advised} [a17 the public] <q11 to stay at home>. <q7 Shops may open again when the warning ends>, [a12 he] {c7 said}, <q7 but [a13 people] should stay away from fallen wires>.

In [p9 Northern Ireland], [a18 about 240,000 customers] were without power, and in [p10 Scotland] all schools were closed. The storm, which formed over [p11 the Atlantic Ocean] after a cold spell in [p12 the United States], moved toward [p13 Norway] on [t4 Saturday].

<q8 Storms of this strength used to come once in 50 years, but a warmer sea may be changing that>, {c8 said} [a14 Dr. Aoife Brannigan, a climate scientist at [a15 the University of Limerick]]. <q9 “[a16 We] cannot say that from one storm,”> [a14 she] {c9 said}. <q10 “[a16 We] can say that the sea was very warm.”>
---
a1 organization IRL GOV Irish Weather Service
a2 person IRL CVL 20-year-old man
a3 group IRL COP police
a4 person IRL CVL woman
a5 organization IRL BUS Celtic Grid
a6 person IRL BUS Fergal Tuohy
a7 group IRL CVL customers
a9 group IRL LAB 2,500 workers
a10 group - LAB crews from England and France
a11 organization IRL MED public radio
a12 person IRL GOV Ronan Keaveney
a13 group IRL CVL people
a14 person IRL EDU Aoife Brannigan
a15 organization IRL EDU University of Limerick
a16 group IRL EDU we
a17 group IRL CVL public
a18 group GBR CVL about 240,000 customers
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
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=c2
q3 indirect source=a3 cue=c3
q4 direct source=a6 cue=c4
q5 direct source=a6 cue=-
q6 indirect source=a6 cue=c5 to=a11
q7 indirect source=a12 cue=c7
q8 indirect source=a14 cue=c8
q9 direct source=a14 cue=c9
q10 direct source=a14 cue=-
q11 indirect source=a12 cue=c6 to=a17
