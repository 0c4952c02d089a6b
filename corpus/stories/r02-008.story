#story r02-008
#date 2021-02-26
#publisher Monsoon Asia News
#kind report
#title [a1 India] and [a2 Pakistan] {v1 agree} to {v2 stop} {v3 firing} across [p1 Kashmir] line

[p2 NEW DELHI] — <q15 [a3 The Indian and Pakistani armies] have {v4 agreed} to {v5 stop} {v6 firing} at each other across the line that divides [p1 Kashmir]>, [a4 the two countries] {c1 said} in a joint statement on [t1 Thursday].

<q1 The {v7 ceasefire} took effect at midnight on [t2 Wednesday]>, the {c2 statement} said. It followed a telephone {v8 conversation} between [a3 the two armies]' [a5 directors general of military operations].

<q2 “[a6 Both sides] {v9 agreed} to strict observance of all agreements along [p3 the Line of Control],”> the {c3 statement} said.

[a1 India] and [a2 Pakistan] {v10 signed} a ceasefire agreement in [t3 2003], but [a6 both sides] have often {v11 violated} it. <q3 [a2 Pakistan] {v12 broke} the truce more than 5,100 times in [t4 2020], and [a7 22 civilians] and [a8 24 soldiers] were {v13 killed}>, {c4 according to} [a1 India]'s [a9 Defense Ministry].
<q4 [a1 Indian] {v14 shelling} {v15 killed} [a10 28 Pakistani civilians] in [t4 the same year]>, [a11 the Pakistani army] {c5 says}.

<q5 “[a12 We] have slept in a bunker for two years,”> {c6 said} [a13 Ghulam Rasool, a farmer in [p4 Uri], on [p5 the Indian side]]. <q6 “[t5 Last night] nobody {v16 fired}. [a13 I] hope it lasts.”>

[a14 The United States] {v17 welcomed} the {v18 agreement} and {v19 urged} [a15 both governments] <q7 to build on it>. [a16 State Department spokeswoman Julia Farnham] {c7 said} <q8 [a14 Washington] had not been {v30 asked} to {v21 mediate}>.

[a2 Pakistan]'s [a17 national security adviser, Tariq Bukhari], {c8 denied} media reports <q9 that [a17 he] had held secret {v22 talks} with [a18 his Indian counterpart]>. [a19 An Indian official] who spoke on condition of anonymity {c9 said} <q10 that [a20 the two men] had {v23 met} in [p6 Dubai] in [t6 January]>, according to
[a21 the Delhi Standard newspaper].

<q11 [a1 India] will not {v24 withdraw} any [a22 troops] from [p1 Kashmir]>, [a23 Army Chief General Arvind Rathore] {c10 told} [a24 reporters] on [t7 Friday]. <q12 “[a1 We] want peace, but [a1 we] {v25 reserve the right} to {v26 respond} to terror,”> [a23 he] {c11 said}.

[a1 India] {v27 accuses} [a2 Pakistan] of <q13 {v28 sending} [a26 armed militants] across the line>. [a2 Islamabad] {c12 says} <q14 [a2 it] gives only diplomatic {v29 support} to [a27 the people of [p1 Kashmir]]>.
---
a1 country IND GOV India
a2 country PAK GOV Pakistan
a3 group - MIL Indian and Pakistani armies
a4 group - GOV =a1+a2 the two countries
a5 group - MIL directors general of military operations
a6 group - GOV =a1+a2 both sides
a7 group IND CVL 22 civilians
a8 group IND MIL 24 soldiers
a9 organization IND GOV+MIL India's Defense Ministry
a10 group PAK CVL 28 Pakistani civilians
a11 organization PAK MIL Pakistani army
a12 group IND CVL we
a13 person IND CVL Ghulam Rasool
a14 country USA GOV United States
a15 group - GOV =a1+a2 both governments
a16 person USA GOV Julia Farnham
a17 person PAK GOV Tariq Bukhari
a18 person IND GOV Indian national security adviser
a19 person IND GOV Indian official
a20 group - GOV =a17+a18 the two men
a21 organization IND MED Delhi Standard
a22 group IND MIL troops
a23 person IND MIL Arvind Rathore
a24 group - MED reporters
a26 group PAK UAF armed militants
a27 group IND CVL people of Kashmir
p1 place IND - Kashmir
p2 place IND - New Delhi
p3 place - - Line of Control
p4 place IND - Uri
p5 place IND - the Indian side
p6 place ARE - Dubai
t1 2021-02-25
t2 2021-02-24
t3 2003
t4 2020
t5 2021-02-25
t6 2021-01
t7 2021-02-26
q1 indirect source=a4 cue=c2
q2 direct source=a4 cue=c3
q3 indirect source=a9 cue=c4
q4 indirect source=a11 cue=c5
q5 direct source=a13 cue=c6
q6 direct source=a13 cue=-
q7 indirect source=a14 cue=v19 to=a15
q8 indirect source=a16 cue=c7
q9 indirect source=a17 cue=c8 neg
q10 indirect source=a19 cue=c9 via=a21
q11 indirect source=a23 cue=c10 to=a24
q12 direct source=a23 cue=c11
q13 indirect source=a1 cue=v27
q14 indirect source=a2 cue=c12
v1 AGREE - occurred actor=a1,a2 time=t1 ctx=military,territory
v2 RETREAT ceasefire future actor=a1,a2 loc=p1 ctx=military,territory
v3 ASSAULT firearms occurred actor=a1,a2 loc=p1 ctx=military,territory
v4 AGREE - occurred actor=a3 time=t1 ctx=military,territory same=v1
v5 RETREAT ceasefire future actor=a3 loc=p1 ctx=military,territory same=v2
v6 ASSAULT firearms occurred actor=a3 loc=p1 ctx=military,territory same=v3
v7 RETREAT ceasefire occurred actor=a4 time=t2 ctx=military,territory
v8 CONSULT phone occurred actor=a5 ctx=military
v9 AGREE - occurred actor=a6 ctx=military,territory same=v1
v10 SUPPORT - occurred actor=a1,a2 time=t3 ctx=military,territory
v11 ASSAULT - occurred actor=a6 ctx=military,territory
v12 ASSAULT - occurred actor=a2 time=t4 ctx=military,territory
v13 ASSAULT - occurred actor=a2 recip=a7,a8 time=t4 ctx=military
v14 ASSAULT heavy-weapons occurred actor=a1 recip=a10 time=t4 ctx=military
v15 ASSAULT heavy-weapons occurred actor=a1 recip=a10 time=t4 ctx=military same=v14
v16 ASSAULT firearms negated time=t5 ctx=military
v17 SUPPORT - occurred actor=a14 ctx=diplomatic
v18 AGREE - occurred actor=a1,a2 ctx=military same=v1
v19 REQUEST - occurred actor=a14 recip=a15 ctx=diplomatic
v21 CONSULT third-party hypothetical actor=a14 ctx=diplomatic
v22 CONSULT - negated actor=a17,a18 ctx=diplomatic
v23 CONSULT - occurred actor=a20 loc=p6 time=t6 ctx=diplomatic
v24 RETREAT withdraw negated actor=a1 recip=a22 loc=p1 ctx=military
v25 THREATEN violence occurred actor=a1 ctx=military,terrorism
v26 ASSAULT - hypothetical actor=a1 ctx=military,terrorism
v27 ACCUSE allege occurred actor=a1 recip=a2 ctx=terrorism
v28 AID - occurred actor=a2 recip=a26 ctx=terrorism
v29 SUPPORT - occurred actor=a2 recip=a27 ctx=diplomatic
v30 REQUEST - negated recip=a14 ctx=diplomatic
q15 indirect source=a4 cue=c1
