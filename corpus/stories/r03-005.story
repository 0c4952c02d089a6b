#story r03-005
#date 2012-07-19
#publisher Rift Valley Review
#kind background
#title Backgrounder: How [a1 Sudan] and [a2 South Sudan] {v1 negotiate} over oil

[a1 Sudan] and [a2 South Sudan] are to resume {v2 talks} in [p1 Addis Ababa] [t1 next week], two weeks before a deadline set by [a3 the U.N. Security Council]. These are the main points.

Who is {v30 mediating}?

[a4 An African Union panel led by [a5 former Botswanan president Gaositwe Molefi]] has {v3 mediated} between [a6 the two governments] since [t2 2010]. [a7 Ethiopia] {v4 hosts} the {v5 talks}. [a8 Norway] and [a9 the United States] {v6 send} [a10 experts] to {v7 advise} [a4 the panel]. [a11 China], which buys most of the oil, has {v8 refused} to take part, but [a12 its special envoy] {v9 visited} [p2 Khartoum] and [p3 Juba] in [t3 April] and {v10 called on} [a6 both sides] <q1 to {v11 compromise}>.

What is the dispute?

[a2 South Sudan], independent since [t4 July 2011], has three quarters of the oil, but the only pipeline runs through [a1 the north]. [a2 Juba] {v12 stopped} production in [t5 January] after {v13 accusing} [a1 Khartoum] of <q2 {v14 stealing} crude worth $815 million>. [a1 Sudan] {c1 denies} <q3 theft> and {c2 says} <q4 [a1 it] took the oil because [a2 the South] had not paid fees>.

What has been {v31 agreed}?

Little. In [t6 March], [a6 the parties] {v15 initialled} an accord that would let [a13 citizens of each country] live and work in the other. A {v16 summit} of [a14 the two presidents] was planned for [t7 April 3] in [p3 Juba], but it was {v17 called off} when {v18 fighting} broke out in [p4 the oil town of Heglig]. The {v19 accord} has not been {v20 ratified} by [a15 either parliament].

What is on {v32 offer}?

[a2 South Sudan] has {v21 offered} [a1 its neighbor] <q5 to {v22 pay} $8.2 billion over three years and to {v23 forgive} the debt>. [a1 Sudan]'s [a16 chief negotiator, Idris Abdelrahim], {v25 rejected} that {v24 offer} <q6 as “a present wrapped in conditions”>, although [a16 he] {c3 said} <q7 [a17 his delegation] was {v26 ready} to {v27 discuss} fees again>.

What if the {v28 talks} fail?

[a3 The council] {c4 has said} <q8 [a3 it] may impose {v29 sanctions} on [a18 either side]>. [a19 Analysts] {c5 warn} <q9 that both economies could collapse by [t8 the end of the year]>.
---
a1 country SDN GOV Sudan
a2 country SSD GOV South Sudan
a3 organization IGO IGO UN Security Council
a4 organization IGO IGO African Union panel
a5 person BWA ELI Gaositwe Molefi
a6 group - GOV =a1+a2 the two governments
a7 country ETH GOV Ethiopia
a8 country NOR GOV Norway
a9 country USA GOV United States
a10 group - - experts
a11 country CHN GOV China
a12 person CHN GOV China's special envoy
a13 group - CVL citizens of each country
a14 group - GOV the two presidents
a15 group - LEG either parliament
a16 person SDN GOV Idris Abdelrahim
a17 group SDN GOV Sudan's delegation
a18 group - GOV either side
a19 group - - analysts
p1 place ETH - Addis Ababa
p2 place SDN - Khartoum
p3 place SSD - Juba
p4 place SDN - Heglig
t1 2012-07-23/2012-07-29
t2 2010
t3 2012-04
t4 2011-07
t5 2012-01
t6 2012-03
t7 2012-04-03
t8 2012-12-31
q1 indirect source=a12 cue=v10 to=a6
q2 indirect source=a2 cue=v13
q3 indirect source=a1 cue=c1 neg
q4 indirect source=a1 cue=c2
q5 indirect source=a2 cue=v21 to=a1
q6 direct source=a16 cue=v25
q7 indirect source=a16 cue=c3
q8 indirect source=a3 cue=c4
q9 indirect source=a19 cue=c5
v1 CONSULT - occurred actor=a1,a2 ctx=diplomatic,resource
v2 CONSULT third-party future actor=a1,a2 loc=p1 time=t1 ctx=diplomatic,resource
v3 CONSULT third-party occurred actor=a4,a6 time=t2 ctx=diplomatic same=v30
v4 CONSULT third-party occurred actor=a7 recip=a6 ctx=diplomatic
v5 CONSULT third-party occurred actor=a6 loc=a7 ctx=diplomatic
v6 AID - occurred actor=a8,a9 recip=a4 ctx=diplomatic
v7 AID - occurred actor=a10 recip=a4 ctx=diplomatic same=v6
v8 REJECT assist occurred actor=a11 ctx=diplomatic
v9 CONSULT visit occurred actor=a12 recip=a1,a2 loc=p2,p3 time=t3 ctx=diplomatic
v10 REQUEST yield occurred actor=a12 recip=a6 time=t3 ctx=diplomatic
v11 CONCEDE - hypothetical actor=a6 ctx=diplomatic
v12 COERCE withhold occurred actor=a2 recip=a1 time=t5 ctx=resource
v13 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=resource
v14 COERCE seize occurred actor=a1 recip=a2 ctx=resource
v15 SUPPORT - occurred actor=a6 time=t6 ctx=migration
v16 CONSULT - negated actor=a14 loc=p3 time=t7 ctx=diplomatic
v17 REJECT meet occurred ctx=diplomatic
v18 ASSAULT - occurred loc=p4 ctx=military,resource
v19 AGREE - occurred actor=a6 ctx=migration
v20 SUPPORT - negated actor=a15 ctx=legislative,migration
v21 AGREE - occurred actor=a2 recip=a1 ctx=resource,economic same=v32
v22 AID - hypothetical actor=a2 recip=a1 ctx=economic
v23 AID - hypothetical actor=a2 recip=a1 ctx=economic
v24 AGREE - occurred actor=a2 ctx=resource,economic same=v32
v25 REJECT yield occurred actor=a16 recip=a2 ctx=economic
v26 AGREE - occurred actor=a16 recip=a2 ctx=diplomatic
v27 CONSULT - hypothetical actor=a17 ctx=resource
v28 CONSULT third-party future actor=a6 ctx=diplomatic same=v2
v29 SANCTION - hypothetical actor=a3 recip=a18 ctx=economic
v30 CONSULT third-party occurred ctx=diplomatic
v31 AGREE - occurred ctx=diplomatic
v32 AGREE - occurred ctx=diplomatic,resource
