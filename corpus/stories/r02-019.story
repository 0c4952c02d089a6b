#story r02-019
#date 2023-07-05
#publisher Highlands Business Radio
#kind report
#title [p1 Kenya] tea prices fall to lowest level in three years

[p2 MOMBASA] — <q9 The average price of tea at the weekly auction in [p2 the Kenyan port of Mombasa] fell to $2.17 per kilogram [t1 last week], the lowest since [t2 August 2020]>, [a1 the East African Tea Brokers Group] {c1 said} on [t3 Tuesday].

<q1 [a2 Traders] sold 8.1 million kilograms, and about a fifth of the tea on offer found no buyers>, [a1 the group] {c2 said} in [a1 its] weekly report. <q2 [a3 Buyers in [p3 Pakistan], [p4 Egypt] and [p5 Sudan]], the biggest markets for [p1 Kenyan] tea, are short of dollars>, {c3 according to}
[a4 Esther Njeri], who manages a warehouse for [a5 Lakeview Estates].

<q3 “[a5 We] have tea from [t4 March] that is still in the store,”> [a4 Njeri] {c4 said}. <q4 “Every month that it stays, it loses value.”>

[p1 Kenya] is the world's largest exporter of black tea. The crop earned the country 138 billion shillings, about $980 million, in [t5 2022], and [a6 more than 600,000 small farmers] live from it. Good rains in [t6 May] and [t7 June] raised production by 11 percent compared with [t8 the same months of last year].

[a7 Peter Kiprotich, a 51-year-old farmer from [p6 Kericho]], {c5 said} <q5 [a7 he] now earns 21 shillings for a kilogram of green leaf and spends 14 of those on pickers and fertilizer>. <q6 “[a7 I] am thinking about avocados,”> [a7 he] {c6 said}.

[a8 The Agriculture Ministry] {c7 said} <q7 [a8 it] expects prices to recover in [t9 October], when [a9 European companies] buy for winter>. [a10 Analysts at [a12 Savanna Capital]] are less hopeful. <q8 World supply has grown faster than demand for four years>, [a10 they] {c9 wrote} in a note, <q8 and tea from [p7 India] is cheap>.

Shares of [a5 Lakeview Estates] closed 1.4 percent lower in [p8 Nairobi] on [t3 Tuesday].
---
a1 organization KEN BUS East African Tea Brokers Group
a2 group KEN BUS traders
a3 group - BUS buyers in Pakistan, Egypt and Sudan
a4 person KEN BUS Esther Njeri
a5 organization KEN BUS Lakeview Estates
a6 group KEN LAB more than 600,000 small farmers
a7 person KEN LAB Peter Kiprotich
a8 organization KEN GOV Agriculture Ministry
a9 group - BUS European companies
a10 group KEN BUS analysts at Savanna Capital
a12 organization KEN BUS Savanna Capital
p1 place KEN - Kenya
p2 place KEN - Mombasa
p3 place PAK - Pakistan
p4 place EGY - Egypt
p5 place SDN - Sudan
p6 place KEN - Kericho
p7 place IND - India
p8 place KEN - Nairobi
t1 2023-06-26/2023-06-30
t2 2020-08
t3 2023-07-04
t4 2023-03
t5 2022
t6 2023-05
t7 2023-06
t8 2022-05/2022-06
t9 2023-10
q1 indirect source=a1 cue=c2
q2 indirect source=a4 cue=c3
q3 direct source=a4 cue=c4
q4 direct source=a4 cue=-
q5 indirect source=a7 cue=c5
q6 direct source=a7 cue=c6
q7 indirect source=a8 cue=c7
q8 indirect source=a10 cue=c9
q9 indirect source=a1 cue=c1
