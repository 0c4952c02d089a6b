#story r03-054
#date 2025-05-07
#publisher Muscat Quarterly Wire
#kind background
#title How [a1 Oman] became [p1 the Gulf]'s quiet mediator

[a2 The United States] and [a3 Iran] have held three rounds of indirect {v1 talks} since [t1 April], two of them in [p2 Muscat]. On [t2 Tuesday] [a1 Oman]'s [a4 foreign minister, Sayyid Harith al-Kindi], {c1 announced} <q1 that [a2 Washington] and [a5 the Houthi movement in [p3 Yemen]] had {v2 agreed} not to {v3 attack} [a6 each other]>. Why [a1 Oman]?

Friends on all sides

[a1 The sultanate] never {v4 cut} relations with [a3 Iran], not even when [a7 Saudi Arabia] did so in [t3 2016], and did not {v5 join} [a8 the Saudi-led coalition] that {v6 bombed} [p3 Yemen]. [a9 Israeli prime ministers] {v7 visited} in [t4 1994] and [t5 2018]. [a1 Oman] {v8 lets} [a10 British and American ships] use [p4 the port of Duqm] and {v9 buys} gas from [a3 Tehran].

What has [a1 it] achieved?

In [t6 2011] [a1 Oman] {v10 paid} bail for [a11 three American hikers] {v11 jailed} in [a3 Iran], and [a11 they] were flown out in a royal plane. Secret {v12 meetings} in [p2 Muscat] in [t7 2012] and [t8 2013] prepared the nuclear {v13 accord} of [t9 2015], which [a12 President Raymond Stokes] {v14 left} [t10 three years later]. [a13 An Australian teacher], [a14 two Belgians] and [a15 six Danes] owe [a16 their] {v15 release} to [a17 Omani diplomats].

How does it work?

Quietly. <q2 [a1 Muscat] does not {v16 pressure} anyone and never {v17 proposes} a text of [a1 its] own>, {c2 says} [a18 Ingeborg Moltke of [a19 the University of Aarhus]]. <q3 “[a17 They] carry the letter, and [a17 they] do not read it aloud.”> When [a5 the Houthis] {v18 seized} [a20 a car carrier's crew of 25], [a1 Oman] {v19 negotiated} for 14 months until [a20 they] were {v20 freed} in [t11 January].

Can it fail?

It has. [a1 Oman] could not {v21 end} the {v22 blockade} of [a21 Qatar] in [t12 2017], and {v23 talks} on a [p3 Yemeni] {v24 ceasefire} collapsed twice. A fourth {v25 round} between [a2 Washington] and [a3 Tehran], planned for [t13 May 3] in [p5 Rome], was {v26 postponed}. [a3 Iran] has {v27 refused} to {v28 talk} about [a3 its] missiles. [a22 U.S. President Thomas Garland] {v29 thanked} [a23 Sultan Faisal] by {v30 telephone} on [t2 Tuesday], but [a22 he] has {v31 threatened} <q4 to {v32 bomb} [a3 Iran] if there is no {v33 deal}>.
---
a1 country OMN GOV Oman
a2 country USA GOV United States
a3 country IRN GOV Iran
a4 person OMN GOV Sayyid Harith al-Kindi
a5 organization YEM REB Houthi movement
a6 group - GOV+REB =a2+a5 each other
a7 country SAU GOV Saudi Arabia
a8 organization - MIL Saudi-led coalition
a9 group ISR GOV Israeli prime ministers
a10 group - MIL British and American ships
a11 group USA CVL three American hikers
a12 person USA GOV Raymond Stokes
a13 person AUS CVL an Australian teacher
a14 group BEL CVL two Belgians
a15 group DNK CVL six Danes
a16 group - CVL =a13+a14+a15 their
a17 group OMN GOV Omani diplomats
a18 person - EDU Ingeborg Moltke
a19 organization DNK EDU University of Aarhus
a20 group - CVL car carrier's crew of 25
a21 country QAT GOV Qatar
a22 person USA GOV Thomas Garland
a23 person OMN GOV Sultan Faisal
p1 place - - Gulf
p2 place OMN - Muscat
p3 place YEM - Yemen
p4 place OMN - Duqm
p5 place ITA - Rome
t1 2025-04
t2 2025-05-06
t3 2016
t4 1994
t5 2018
t6 2011
t7 2012
t8 2013
t9 2015
t10 2018
t11 2025-01
t12 2017
t13 2025-05-03
q1 indirect source=a4 cue=c1
q2 indirect source=a18 cue=c2
q3 direct source=a18 cue=-
q4 indirect source=a22 cue=v31
v1 CONSULT - occurred actor=a2,a3 loc=p2 time=t1 ctx=diplomatic
v2 AGREE - occurred actor=a2,a5 ctx=military
v3 ASSAULT - negated actor=a2,a5 ctx=military
v4 SANCTION discontinue negated actor=a1 recip=a3 ctx=diplomatic
v5 COOPERATE - negated actor=a1,a8 ctx=military
v6 ASSAULT explosives occurred actor=a8 loc=p3 ctx=military
v7 CONSULT visit occurred actor=a9 recip=a1 time=t4,t5 ctx=diplomatic
v8 COOPERATE - occurred actor=a1,a10 loc=p4 ctx=military
v9 COOPERATE - occurred actor=a1,a3 ctx=economic,resource
v10 AID - occurred actor=a1 recip=a11 time=t6 ctx=legal
v11 COERCE arrest occurred recip=a11 loc=a3 ctx=legal
v12 CONSULT - occurred loc=p2 time=t7,t8 ctx=diplomatic
v13 AGREE - occurred time=t9 ctx=diplomatic,military
v14 SANCTION withdraw occurred actor=a12 time=t10 ctx=diplomatic
v15 RETREAT release occurred recip=a16 ctx=legal
v16 REQUEST - negated actor=a1 ctx=diplomatic
v17 AGREE - negated actor=a1 ctx=diplomatic
v18 ASSAULT abduct occurred actor=a5 recip=a20
v19 CONSULT - occurred actor=a1,a5 ctx=diplomatic
v20 RETREAT release occurred actor=a5 recip=a20 time=t11
v21 RETREAT - negated actor=a1 recip=a21 time=t12 ctx=diplomatic
v22 SANCTION - occurred recip=a21 time=t12 ctx=diplomatic,economic
v23 CONSULT - occurred ctx=diplomatic,military
v24 RETREAT ceasefire negated loc=p3 ctx=military
v25 CONSULT - negated actor=a2,a3 loc=p5 time=t13 ctx=diplomatic
v26 REJECT meet occurred ctx=diplomatic
v27 REJECT meet occurred actor=a3 ctx=diplomatic,military
v28 CONSULT - negated actor=a3 ctx=diplomatic,military
v29 SUPPORT - occurred actor=a22 recip=a23 time=t2 ctx=diplomatic
v30 CONSULT phone occurred actor=a22,a23 time=t2 ctx=diplomatic
v31 THREATEN violence occurred actor=a22 recip=a3 ctx=military
v32 ASSAULT explosives hypothetical actor=a22 recip=a3 ctx=military
v33 AGREE - hypothetical actor=a2,a3 ctx=diplomatic
