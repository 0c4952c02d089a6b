#story r01-050
#date 2019-02-06
#publisher Tyne Valley Radio
#kind broadcast
#title Breakfast headlines: snow, rail delays and a record for a baker

[a1 GEMMA ROTHBURY, presenter]: <q1 It's seven o'clock on [t1 Wednesday]. Heavy snow has closed the A68 near [p1 Otterburn], and [a2 the rail company Northern Coast] {c1 says} <q2 trains to [p2 Carlisle] will not run before noon>. [a3 Dave Pattinson] is at [p3 Newcastle station].>

[a3 DAVE PATTINSON]: <q3 Morning, [a1 Gemma]. [a4 Passengers] here are cold but calm. [a5 A spokeswoman for [a2 the company]] {c2 told} [a6 me] <q5 that 14 trains had been cancelled>, and [a7 people with tickets] can use them [t2 tomorrow].>

[a1 ROTHBURY]: <q6 Thank [a3 you]. [a8 A woman of 82] is in hospital after a fire at [a8 her] flat in [p4 Gateshead]. <q7 It started in the kitchen>, [a9 the fire service] {c3 said}. [a10 Three neighbours] helped [a8 her] out.>

[a1 ROTHBURY]: <q8 And [a11 a baker in [p5 Hexham], Colin Armstrong], has made what [a11 he] {c4 says} <q9 is the longest stotty cake in the world>, at 31 metres.>

[a11 ARMSTRONG]: <q10 [a12 We] started at midnight and [a13 my daughter] wouldn't let [a14 me] stop for tea.>

[a1 ROTHBURY]: <q11 In sport, [a15 Tynedale Rovers] lost 3-0 [t3 last night]. The weather: more snow on high ground, minus two. [a16 Traffic reporter Lisa Boyle] is next.>
---
a1 person GBR MED Gemma Rothbury
a2 organization GBR BUS Northern Coast
a3 person GBR MED Dave Pattinson
a4 group GBR CVL passengers
a5 person GBR BUS spokeswoman for Northern Coast
a6 person GBR MED me (Dave Pattinson)
a7 group GBR CVL people with tickets
a8 person GBR CVL woman of 82
a9 organization GBR GOV fire service
a10 group GBR CVL three neighbours
a11 person GBR BUS Colin Armstrong
a12 group GBR BUS We (the bakers)
a13 person GBR CVL my daughter
a14 person GBR BUS me (Colin Armstrong)
a15 organization GBR OTH Tynedale Rovers
a16 person GBR MED Lisa Boyle
p1 place GBR - Otterburn
p2 place GBR - Carlisle
p3 place GBR - Newcastle station
p4 place GBR - Gateshead
p5 place GBR - Hexham
t1 2019-02-06
t2 2019-02-07
t3 2019-02-05
q1 direct source=a1 cue=- to=a3
q2 indirect source=a2 cue=c1
q3 direct source=a3 cue=- to=a1
q5 indirect source=a5 cue=c2 to=a6
q6 direct source=a1 cue=-
q7 indirect source=a9 cue=c3
q8 direct source=a1 cue=-
q9 indirect source=a11 cue=c4
q10 direct source=a11 cue=-
q11 direct source=a1 cue=-
