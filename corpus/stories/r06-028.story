#story r06-028
#date 2026-03-05
#publisher Capital Markets Brief
#kind brief
#title Wheat prices fall for third day as rain reaches [p1 Black Sea]

Wheat futures in [p2 Chicago] fell 2.3 percent on [t1 Wednesday] to their lowest since [t2 October], after forecasters {c1 predicted} <q1 heavy rain in southern [p3 Russia] and [p4 Ukraine] over the weekend>.

<q2 “The crop was in danger. Now it is not,”> {c2 said} [a1 Lars Brodersen, a trader at [a2 Nordhavn Commodities] in [p5 Hamburg]]. <q3 Stocks in [p6 the European Union] are 11 percent higher than a year ago>, [a1 he] {c3 added}.

[a3 Egypt], the world's largest importer, bought 240,000 tonnes at a tender on [t3 Monday], all of it from [p7 Romania]. [a4 The Agriculture Ministry in [p8 Bucharest]] expects a harvest of 10 million tonnes.

Corn lost 1.1 percent and soybeans 0.6 percent. [a5 Dockworkers at [p9 the Argentine port of Rosario]] ended a two-day {v1 strike} over overtime on [t3 Monday] and 19 ships are being loaded.

A storm damaged grain silos near [p10 Constanta] on [t4 Sunday]. Nobody was hurt. Freight rates from the port were steady.

[a7 The International Grains Council] will publish [a7 its] monthly report on [t5 March 19]. [a7 It] lowered [a7 its] forecast for world trade by 3 million tonnes in [t6 February].
---
a1 person DEU BUS Lars Brodersen
a2 organization DEU BUS Nordhavn Commodities
a3 country EGY GOV Egypt
a4 organization ROU GOV Romanian Agriculture Ministry
a5 group ARG LAB dockworkers at Rosario
a7 organization IGO IGO International Grains Council
p1 place - - Black Sea
p2 place USA - Chicago
p3 place RUS - Russia
p4 place UKR - Ukraine
p5 place DEU - Hamburg
p6 place - - European Union
p7 place ROU - Romania
p8 place ROU - Bucharest
p9 place ARG - Rosario
p10 place ROU - Constanta
t1 2026-03-04
t2 2025-10
t3 2026-03-02
t4 2026-03-01
t5 2026-03-19
t6 2026-02
q1 indirect source=- cue=c1
q2 direct source=a1 cue=c2
q3 indirect source=a1 cue=c3
v1 PROTEST strike occurred actor=a5 loc=p9 time=t3 ctx=economic
