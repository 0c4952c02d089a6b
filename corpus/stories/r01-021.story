#story r01-021
#date 2019-09-12
#publisher Capital Markets Daily
#kind wire
#title Copper prices fall as demand slows

[p1 SANTIAGO], [t1 Sept 12] - Copper fell to its lowest price in [t2 two years] on [t1 Thursday] as demand from [a1 Chinese factories] slowed, and shares in [a2 mining companies] lost about 2 percent.

Three-month copper on [a3 the London Metal Exchange] closed at $5,640 a tonne, down 1.4 percent. <q1 “The market is waiting for better figures from [p2 China],”> {c1 said} [a4 Ignacio Verdejo, an analyst at [a5 the brokerage Andes Capital]].

[a6 Minera Los Condores, [p3 Chile]'s third largest copper producer], {c2 said} <q2 [a6 its] profit fell 18 percent in [t3 the first half of the year] because of lower prices and heavy rain at [a6 its] mine in [p4 the Atacama region]>. <q3 [a6 The company] expects to produce 410,000 tonnes [t4 this year]>, [a7 its chief executive, Paola Undurraga], {c3 told} [a8 investors].

<q4 Copper could recover in [t5 the fourth quarter]>, {c4 according to} [a9 the state copper commission], which left [a9 its] price forecast unchanged at $2.89 a pound.
---
a1 group CHN BUS Chinese factories
a2 group - BUS mining companies
a3 organization GBR BUS London Metal Exchange
a4 person CHL BUS Ignacio Verdejo
a5 organization CHL BUS Andes Capital
a6 organization CHL BUS Minera Los Condores
a7 person CHL BUS Paola Undurraga
a8 group - BUS investors
a9 organization CHL GOV state copper commission
p1 place CHL - Santiago
p2 place CHN - China
p3 place CHL - Chile
p4 place CHL - Atacama region
t1 2019-09-12
t2 2017-09/2019-09
t3 2019-01/2019-06
t4 2019
t5 2019-10/2019-12
q1 direct source=a4 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a7 cue=c3 to=a8
q4 indirect source=a9 cue=c4
