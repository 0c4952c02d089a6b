#story r05-003
#date 2012-08-06
#publisher Two Niles Reporting
#kind report
#title [a1 Sudan] {c1 says} <q1 {v1 agreed} “in principle” with [a2 Juba] on oil fees>

[p1 KHARTOUM] ([a17 Two Niles Reporting]) - <q2 [a1 Sudan] and [a2 South Sudan] have {v2 agreed} in principle on how much [a2 the South] will pay to send [a2 its] oil through [a1 Sudanese] pipelines>, [a3 state television] {c2 quoted} [a4 a senior Sudanese negotiator] as saying late on [t1 Sunday].

<q3 “There is an {v3 understanding} on the transit fees. [a5 We] are going to {v4 discuss} the time of payment in the next round,”> [a4 Badr al-Din Harun, deputy head of [a5 the Khartoum delegation] at [a6 African Union]-{v5 mediated} {v6 talks} in [p2 Addis Ababa]], {c3 told} [a3 the channel].

[a2 South Sudan] did not confirm the {v7 deal}. [a7 Its chief negotiator, Peter Lual Akuei], {c4 told} [a8 reporters] on [t2 Monday] <q4 that [a1 Khartoum] had “moved a little” but that [a9 the two sides] had not {v8 signed} anything>. <q5 [a1 Sudan] must first {v9 return} 3.5 million barrels of crude which [a1 it] {v10 seized} in [t3 January]>, [a7 he] {c5 said}.

[a2 Juba] shut down [a2 its] entire output of 350,000 barrels a day that month after {v11 accusing} [a1 its northern neighbour] of <q6 {v12 stealing} the oil>. [a1 Sudan] {c6 said} <q7 [a1 it] had taken the crude in place of unpaid fees>. The dispute brought [a9 the two countries] close to {v13 war} in [t4 April], when [a10 southern troops] {v14 occupied} [p3 the Heglig oilfield] for ten days.

[a6 The African Union]'s [a11 mediator, former Malawian President Austin Kaliati], {c7 said} in a statement <q8 the {v15 agreement} covered “all financial matters”>, {c9 adding} <q9 that [a12 the two presidents] would {v16 meet} in [t5 September] to {v17 settle} the status of [p4 the Abyei region]>.

[a13 The United States], which had {v18 urged} [a9 both sides] <q10 to {v19 end} the dispute before an [t6 August 2] deadline>, {v20 welcomed} the {v21 deal}. <q11 “The interests of [a14 their people] were at stake,”> [a15 President Howard Ellison] {c8 said} in a statement issued by [a16 the White House].
---
a1 country SDN GOV Sudan
a2 country SSD GOV South Sudan
a3 organization SDN MED+GOV Sudanese state television
a4 person SDN GOV Badr al-Din Harun
a5 group SDN GOV Khartoum delegation
a6 organization IGO IGO African Union
a7 person SSD GOV Peter Lual Akuei
a8 group - MED reporters
a9 group - GOV =a1+a2 the two sides
a10 group SSD MIL southern troops
a11 person MWI ELI+IGO Austin Kaliati
a12 group - GOV the two presidents
a13 country USA GOV United States
a14 group - CVL their people
a15 person USA GOV Howard Ellison
a16 organization USA GOV White House
a17 organization - MED Two Niles Reporting
p1 place SDN - Khartoum
p2 place ETH - Addis Ababa
p3 place SDN - Heglig oilfield
p4 place - - Abyei region
t1 2012-08-05
t2 2012-08-06
t3 2012-01
t4 2012-04
t5 2012-09
t6 2012-08-02
q1 mixed source=a1 cue=c1
q2 indirect source=a4 cue=c2 via=a3
q3 direct source=a4 cue=c3 to=a3
q4 mixed source=a7 cue=c4 to=a8
q5 indirect source=a7 cue=c5
q6 indirect source=a2 cue=v11
q7 indirect source=a1 cue=c6
q8 mixed source=a11 cue=c7
q9 indirect source=a11 cue=c9
q10 indirect source=a13 cue=v18 to=a9
q11 direct source=a15 cue=c8
v1 AGREE - occurred actor=a1,a2 ctx=resource,economic
v2 AGREE - occurred actor=a1,a2 ctx=resource,economic same=v1
v3 AGREE - occurred actor=a1,a2 ctx=resource,economic same=v1
v4 CONSULT - future actor=a5 ctx=resource,economic
v5 CONSULT third-party occurred actor=a6 loc=p2 ctx=diplomatic
v6 CONSULT third-party occurred actor=a5 loc=p2 ctx=diplomatic same=v5
v7 AGREE - occurred ctx=resource,economic same=v1
v8 SUPPORT - negated actor=a9 ctx=resource,economic
v9 RETREAT return hypothetical actor=a1 recip=a2 ctx=resource
v10 COERCE seize occurred actor=a1 time=t3 ctx=resource
v11 ACCUSE allege occurred actor=a2 recip=a1 time=t3 ctx=resource
v12 COERCE seize occurred actor=a1 ctx=resource same=v10
v13 ASSAULT - hypothetical actor=a9 time=t4 ctx=military
v14 COERCE seize occurred actor=a10 loc=p3 time=t4 ctx=military,territory
v15 AGREE - occurred ctx=resource,economic same=v1
v16 CONSULT - future actor=a12 time=t5 ctx=diplomatic,territory
v17 AGREE - future actor=a12 time=t5 ctx=territory
v18 REQUEST yield occurred actor=a13 recip=a9 ctx=diplomatic
v19 AGREE - hypothetical actor=a9 time=t6 ctx=diplomatic
v20 SUPPORT - occurred actor=a13 ctx=diplomatic
v21 AGREE - occurred ctx=resource,economic same=v1
