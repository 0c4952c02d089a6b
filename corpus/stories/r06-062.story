#story r06-062
#date 2025-09-25
#publisher Nordic Desk
#kind wire
#title [a1 Danish airports] shut by drones; [a2 PM] {v1 blames} <q8 “professional actor”>

[p1 COPENHAGEN], [t1 Sept 25] - [a3 Four airports in [a4 Denmark]] were closed for hours [t5 overnight] when drones were flown over the runways, the second such incident in a week.

[a2 Prime Minister Mette-Kirstine Dalgaard] {c1 said} <q1 it was “a systematic operation by a professional actor”>. <q2 Nobody has been {v4 arrested} and [a6 the police] decided not to {v5 shoot down} the drones because of the fuel stores below>, [a7 Chief Inspector Jakob Ravnsholt] {c2 told} [a8 Dansk Radio].

[a4 Denmark] will {v7 call up} [a9 3,000 reservists] and has {v8 banned} all civil drones until [t2 October 3]. [a10 Parliament] {v9 agreed} to {v10 buy} anti-drone lasers from [a11 Sweden]. [a2 Dalgaard] stopped short of {v12 invoking} [a12 NATO]'s Article 4, which provides for {v13 consultations}.

[a13 Russia] {v14 rejected} as <q3 “absurd”> any idea that [a13 it] was involved. [a14 Its embassy] {c5 called} the flights <q4 a staged provocation>. [a15 Norway], where a drone was seen near [p2 Oslo] on [t3 Monday], is {v17 questioning} [a16 two foreign citizens] but has not {v18 charged} [a16 them].

<q5 If a drone comes near [a17 our people], it will be {v20 shot down}>, [a19 Polish Foreign Minister Wojciech Sarnecki] {c3 said}. [a20 The U.S. ambassador] {v21 offered} [a4 Denmark] <q6 “any {v22 help} [a4 it] {v23 asks} for”>. [a4 It] {v24 received} radar vans from [a21 Germany].

[a22 European Union leaders] {v25 meet} in [p1 Copenhagen] on [t4 October 1]. <q7 The {v26 summit} would not be moved>, [a23 a spokeswoman] {c4 said}.
---
a1 group DNK BUS Danish airports
a2 person DNK GOV Mette-Kirstine Dalgaard
a3 group DNK BUS four airports
a4 country DNK GOV Denmark
a6 organization DNK COP Danish police
a7 person DNK COP Jakob Ravnsholt
a8 organization DNK MED Dansk Radio
a9 group DNK MIL 3,000 reservists
a10 organization DNK LEG Danish parliament
a11 country SWE GOV Sweden
a12 organization IGO IGO NATO
a13 country RUS GOV Russia
a14 organization RUS GOV Russian embassy
a15 country NOR GOV Norway
a16 group - - two foreign citizens
a17 group POL CVL our people
a19 person POL GOV Wojciech Sarnecki
a20 person USA GOV U.S. ambassador
a21 country DEU GOV Germany
a22 group IGO GOV European Union leaders
a23 person - GOV a spokeswoman
p1 place DNK - Copenhagen
p2 place NOR - Oslo
t1 2025-09-25
t2 2025-10-03
t3 2025-09-22
t4 2025-10-01
q1 mixed source=a2 cue=c1
q2 indirect source=a7 cue=c2 to=a8
q3 mixed source=a13 cue=v14
q4 indirect source=a14 cue=c5
q5 indirect source=a19 cue=c3
q6 mixed source=a20 cue=v21
q7 indirect source=a23 cue=c4
v1 ACCUSE allege occurred actor=a2 ctx=territory
v4 COERCE arrest negated actor=a6 ctx=crime
v5 ASSAULT - negated actor=a6
v7 MOBILIZE troops future actor=a4 recip=a9 ctx=military
v8 COERCE ban occurred actor=a4 time=t2 ctx=technology
v9 AGREE - occurred actor=a10 ctx=military,legislative
v10 COOPERATE - future actor=a4,a11 ctx=military
v12 REQUEST meet negated actor=a2 recip=a12 ctx=military,diplomatic
v13 CONSULT multilateral hypothetical actor=a12 ctx=military
v14 REJECT - occurred actor=a13 ctx=diplomatic
v17 ACCUSE investigate occurred actor=a15 recip=a16 ctx=crime
v18 ACCUSE allege negated actor=a15 recip=a16 ctx=crime,legal
v20 ASSAULT - hypothetical actor=a19 ctx=military
v21 AGREE - occurred actor=a20 recip=a4 ctx=military
v22 AID - hypothetical actor=a20 recip=a4 ctx=military
v23 REQUEST assist hypothetical actor=a4 recip=a20 ctx=military
v24 AID - occurred actor=a21 recip=a4 ctx=military
v25 CONSULT multilateral future actor=a22 loc=p1 time=t4 ctx=diplomatic
v26 CONSULT multilateral future actor=a22 loc=p1 time=t4 ctx=diplomatic same=v25
t5 2025-09-24/2025-09-25
q8 direct source=a2 cue=v1
