#story r07-002
#date 2016-10-28
#publisher Deccan Press Service
#kind wire
#title [a1 Two Indian soldiers], [a2 four villagers] {v1 killed} in {v2 firing} along [p1 Kashmir line]

[p2 SRINAGAR, [p3 India]] - <q9 [a1 Two Indian soldiers] and [a2 four villagers] were {v3 killed} [t1 overnight] as [a3 Indian and Pakistani troops] {v4 exchanged} mortar and machine gun fire across [p4 the line] that divides [p1 Kashmir]>, [a4 officials on both sides] {c1 said} on [t2 Friday].

<q1 The {v5 firing} started at 11 p.m. on [t3 Thursday] in [p5 the Nowshera sector] and spread to [p6 Mendhar], where a mortar shell {v6 hit} a house and {v7 killed} [a5 a couple and [a5 their] daughter]>, {c2 said} [a6 a spokesman for [a7 the Indian army], Col. Vikas Thapar]. <q2 [a1 The two soldiers] were {v8 killed} by snipers in [p7 Poonch]>, [a6 he] {c3 said}.

On the other side, <q3 [a8 a 12-year-old boy] was {v9 killed} and [a9 seven people] were {v10 wounded} in [p8 the village of Tatrinote]>, {c4 according to} [a10 Pakistan's military].

[a11 Each army] {v11 accused} [a11 the other] <q4 of starting the {v12 exchange}>. [a12 The Foreign Ministry in [p9 Islamabad]] {v13 summoned} [a13 India's deputy high commissioner] on [t2 Friday morning] and {v14 protested} against what [a12 it] {c5 called} <q5 an “unprovoked {v15 violation}” of the [t4 2003] {v16 ceasefire}>. [a14 India] {c6 said} <q6 [a14 its] troops had only {v17 responded}>.

Tension between [a15 the nuclear-armed neighbours] has been high since [a16 gunmen] {v18 stormed} [p10 an Indian army base in Uri] [t5 last month] and {v19 killed} [a17 19 soldiers]. [a14 New Delhi] {v20 blamed} [a19 the Lashkar-e-Haq group], which is based in [a20 Pakistan]. [a20 Pakistan] {c8 denies} <q10 any role>.

[a21 Thousands of people] have left [p11 border villages in Jammu] since [t6 Monday]. <q7 “[a22 We] sleep in a school now and go back in the day to feed the animals,”> {c7 said} [a22 Gurdev Lal, a farmer from [p5 Nowshera]].

[a23 U.N. Secretary-General Henrik Solberg] {v22 urged} [a15 both countries] on [t3 Thursday] <q8 to respect the {v23 truce}> and {v24 offered} to {v25 mediate}. [a14 India] has long {v26 rejected} outside {v27 mediation} over [p1 Kashmir].
---
a1 group IND MIL two Indian soldiers
a2 group - CVL four villagers
a3 group - MIL Indian and Pakistani troops
a4 group - GOV officials on both sides
a5 group IND CVL a couple and their daughter
a6 person IND MIL Vikas Thapar
a7 organization IND MIL Indian army
a8 person PAK CVL 12-year-old boy
a9 group PAK CVL seven people
a10 organization PAK MIL Pakistan's military
a11 group - MIL =a7+a10 each army
a12 organization PAK GOV Pakistani Foreign Ministry
a13 person IND GOV India's deputy high commissioner
a14 country IND GOV India
a15 group - GOV =a14+a20 the nuclear-armed neighbours
a16 group - UAF gunmen
a17 group IND MIL 19 soldiers
a19 organization PAK REB Lashkar-e-Haq
a20 country PAK GOV Pakistan
a21 group IND REF thousands of people
a22 person IND CVL Gurdev Lal
a23 person IGO IGO Henrik Solberg
p1 place - - Kashmir
p2 place IND - Srinagar
p3 place IND - India
p4 place - - Line of Control
p5 place IND - Nowshera
p6 place IND - Mendhar
p7 place IND - Poonch
p8 place PAK - Tatrinote
p9 place PAK - Islamabad
p10 place IND - army base in Uri
p11 place IND - border villages in Jammu
t1 2016-10-27/2016-10-28
t2 2016-10-28
t3 2016-10-27
t4 2003
t5 2016-09
t6 2016-10-24
q1 indirect source=a6 cue=c2
q2 indirect source=a6 cue=c3
q3 indirect source=a10 cue=c4
q4 indirect source=a11 cue=v11
q5 mixed source=a12 cue=c5
q6 indirect source=a14 cue=c6
q7 direct source=a22 cue=c7
q8 indirect source=a23 cue=v22 to=a15
v1 ASSAULT - occurred recip=a1,a2 loc=p1 time=t1 ctx=military
v2 ASSAULT - occurred actor=a3 recip=a1,a2 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT - occurred actor=a3 recip=a1,a2 loc=p4 time=t1 ctx=military same=v1
v4 ASSAULT heavy-weapons occurred actor=a3 loc=p4 time=t1 ctx=military same=v1
v5 ASSAULT - occurred actor=a3 loc=p5 time=t3 ctx=military same=v1
v6 ASSAULT heavy-weapons occurred loc=p6 time=t3 ctx=military
v7 ASSAULT heavy-weapons occurred recip=a5 loc=p6 time=t3 ctx=military same=v6
v8 ASSAULT firearms occurred recip=a1 loc=p7 ctx=military
v9 ASSAULT - occurred recip=a8 loc=p8 ctx=military
v10 ASSAULT - occurred recip=a9 loc=p8 ctx=military
v11 ACCUSE disapprove occurred actor=a11 ctx=military
v12 ASSAULT - occurred actor=a11 loc=p1 ctx=military same=v2
v13 ACCUSE disapprove occurred actor=a12 recip=a13 loc=p9 time=t2 ctx=diplomatic
v14 ACCUSE disapprove occurred actor=a12 recip=a13 loc=p9 time=t2 ctx=diplomatic
v15 ASSAULT - occurred actor=a14 loc=p1 ctx=military
v16 RETREAT ceasefire occurred time=t4 ctx=military
v17 ASSAULT - occurred actor=a14 loc=p1 ctx=military
v18 ASSAULT - occurred actor=a16 loc=p10 time=t5 ctx=military,terrorism
v19 ASSAULT - occurred actor=a16 recip=a17 loc=p10 time=t5 ctx=military,terrorism same=v18
v20 ACCUSE disapprove occurred actor=a14 recip=a19 ctx=terrorism
v22 REQUEST yield occurred actor=a23 recip=a15 time=t3 ctx=military
v23 RETREAT ceasefire hypothetical actor=a15 ctx=military
v24 AGREE - occurred actor=a23 recip=a15 time=t3 ctx=diplomatic
v25 CONSULT third-party hypothetical actor=a23,a15 ctx=diplomatic
v26 REJECT meet occurred actor=a14 ctx=diplomatic,territory
v27 CONSULT third-party negated actor=a14 ctx=diplomatic,territory
q9 indirect source=a4 cue=c1
q10 indirect source=a20 cue=c8 neg
