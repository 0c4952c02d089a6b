#story r08-011
#date 2017-03-21
#publisher Gold Coast Financial News
#kind report
#title [a1 Ghana]'s [a2 central bank] cuts interest rate as inflation slows

[p1 ACCRA] — [a2 The Bank of Ghana] lowered [a2 its] main interest rate by 200 basis points to 23.5 percent on [t1 Tuesday], [a2 its] largest cut in five years, and {c4 said} <q5 inflation was likely to return to single figures in [t2 2018]>.

Consumer prices rose 13.2 percent in [t3 February] from a year earlier, the slowest pace since [t4 2014]. Growth is expected to reach 6.3 percent [t5 this year] as two new oil fields begin to produce.

<q1 “The risks to inflation have eased, but the budget deficit remains a worry,”> [a3 Governor Kwabena Asare] {c1 told} [a4 reporters]. The deficit was 8.7 percent of output [t6 last year], well above the target of 5 percent {v6 agreed} with [a5 the International Monetary Fund], which {v1 lent} [a1 Ghana] $918 million in [t7 2015].

[a6 Finance Minister Ama Boateng] has abolished 11 taxes since [t9 January] and plans to sell shares in the state power distributor. An auction of three-year bonds [t10 last week] was oversubscribed.

[a7 Analysts] {c2 said} <q2 the cut was bigger than [a7 they] had forecast>. The cedi was little changed at 4.35 to the dollar.

In a separate matter, [a8 the Public Accounts Committee of [a9 parliament]] {v2 summoned} [a10 the former head of [a11 the National Cocoa Fund], Yaw Sarpong], <q3 to explain on [t8 April 4] how 60 million cedis were spent on a fertilizer contract>. [a10 Sarpong], who {v4 resigned} in [t9 January], has {c3 denied} <q4 wrongdoing>. [a12 The attorney general] is {v5 investigating} [a13 the supplier, Greenfield Chemicals].

Rainfall in [p2 the western cocoa belt] was above average for a second week and [a14 farmers] {c5 reported} <q6 that pods were developing well>. The main crop harvest runs from October to March.
---
a1 country GHA GOV Ghana
a2 organization GHA GOV Bank of Ghana
a3 person GHA GOV Kwabena Asare
a4 group - MED reporters
a5 organization IGO IGO International Monetary Fund
a6 person GHA GOV Ama Boateng
a7 group - BUS analysts
a8 organization GHA LEG Public Accounts Committee
a9 organization GHA LEG parliament
a10 person GHA ELI Yaw Sarpong
a11 organization GHA GOV National Cocoa Fund
a12 person GHA JUD attorney general
a14 group GHA BUS farmers
a13 organization GHA BUS Greenfield Chemicals
p1 place GHA - Accra
p2 place GHA - western cocoa belt
t1 2017-03-21
t2 2018
t3 2017-02
t4 2014
t5 2017
t6 2016
t7 2015
t8 2017-04-04
t9 2017-01
t10 2017-W11
q1 direct source=a3 cue=c1 to=a4
q2 indirect source=a7 cue=c2
q3 indirect source=a8 cue=v2 to=a10
q6 indirect source=a14 cue=c5
q4 indirect source=a10 cue=c3 neg
q5 indirect source=a2 cue=c4
v1 AID - occurred actor=a5 recip=a1 time=t7 ctx=economic
v2 REQUEST meet occurred actor=a8 recip=a10 ctx=corruption,legislative
v4 RETREAT resign occurred actor=a10 time=t9 ctx=corruption
v5 ACCUSE investigate occurred actor=a12 recip=a13 ctx=corruption
v6 AGREE - occurred actor=a1,a5 ctx=economic
