#story r01-056
#date 2018-12-11
#publisher Visayas Daily Dispatch
#kind wire
#title Typhoon kills nine in central [p1 Philippines]

[p2 MANILA], [t1 Dec 11] - <q1 [a1 At least nine people] were killed and [a2 tens of thousands] forced from [a2 their] homes when a typhoon struck the central [p1 Philippines] with winds of 140 kilometres an hour>, [a3 disaster officials] {c1 said} on [t1 Tuesday].

<q2 The storm hit [p3 Samar] first and then attacked the coast of [p4 Leyte] “with full force”>, [a4 provincial governor Renato Abrenica] {c2 told} [a5 local radio]. <q3 Rivers broke their banks and cut off [p5 the town of Calubian]>, [a4 he] {c3 said}.

[a6 The coast guard] stopped ferries and [a11 4,600 passengers] were stranded in ports. Schools were closed by order of [a7 the education department]. Power was cut when trees fell on lines. <q4 “[a8 We] lost the roof and the rice, but [a8 we] are alive,”> {c4 said} [a9 Maricel Dagohoy, 38, a mother of four].

<q5 The typhoon is expected to leave [p1 the country] by [t2 Thursday]>, {c5 according to} [a10 the state weather bureau].
---
a1 group PHL CVL at least nine people
a2 group PHL CVL tens of thousands
a3 group PHL GOV disaster officials
a4 person PHL GOV Renato Abrenica
a5 organization PHL MED local radio
a6 organization PHL COP coast guard
a7 organization PHL GOV education department
a8 group PHL CVL We (the family)
a9 person PHL CVL Maricel Dagohoy
a10 organization PHL GOV state weather bureau
a11 group - CVL 4,600 passengers
p1 place PHL - Philippines
p2 place PHL - Manila
p3 place PHL - Samar
p4 place PHL - Leyte
p5 place PHL - Calubian
t1 2018-12-11
t2 2018-12-13
q1 indirect source=a3 cue=c1
q2 mixed source=a4 cue=c2 to=a5
q3 indirect source=a4 cue=c3
q4 direct source=a9 cue=c4
q5 indirect source=a10 cue=c5
