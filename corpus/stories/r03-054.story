#story r03-054
#date 2025-05-07
#publisher Muscat Quarterly Wire
#kind background
#title How [a1 Oman] became [p1 the Gulf]'s quiet {v1 mediator}

[a2 The United States] and [a3 Iran] have held three rounds of indirect {v2 talks} since [t1 April], two of them in [p2 Muscat]. On [t2 Tuesday] [a1 Oman]'s [a4 foreign minister, Sayyid Harith al-Kindi], {c1 announced} <q1 that [a2 Washington] and [a5 the Houthi movement in [p3 Yemen]] had {v3 agreed} not to {v4 attack} each other>. Why [a1 Oman]?

Friends on all sides

[a1 The sultanate] never {v5 cut} relations with [a3 Iran], not even when [a6 Saudi Arabia] did so in [t3 2016], and did not join [a7 the Saudi-led coalition] that {v7 bombed} [p3 Yemen]. [a8 Israeli prime ministers] {v8 visited} in [t4 1994] and [t5 2018]. [a1 Oman] {v9 lets} [a9 British and American ships] use [p4 the port of Duqm] and {v10 buys} gas from [a3 Tehran].

What has [a1 it] achieved?

In [t6 2011] [a1 Oman] {v11 paid} bail for [a10 three American hikers] {v12 jailed} in [p5 Iran], and [a10 they] were {v13 flown} out in a royal plane. Secret {v14 meetings} in [p2 Muscat] in [t7 2012] and [t8 2013] prepared the nuclear {v15 accord} of [t9 2015], which [a11 President Raymond Stokes] {v16 left} three years later. [a12 An Australian teacher], [a13 two Belgians] and [a14 six Danes] owe [a15 their] {v17 release} to [a16 Omani diplomats].

How does [a1 it] work?

Quietly. <q2 [a1 Muscat] does not pressure [a17 anyone] and never {v19 proposes} a text of [a1 its] own>, {c2 says} [a18 Ingeborg Moltke of [a19 the University of Aarhus]]. <q3 “[a1 They] carry the letter, and [a1 they] do not read it aloud.”> When [a5 the Houthis] {v20 seized} [a21 a car carrier's crew of 25], [a1 Oman] {v21 negotiated} for 14 months until [a21 they] were {v22 freed} in [t10 January].

Can [a1 it] fail?

It has. [a1 Oman] could not end the {v24 blockade} of [a22 Qatar] in [t11 2017], and {v25 talks} on a [p3 Yemeni] {v26 ceasefire} collapsed twice. A fourth {v28 round} between [a2 Washington] and [a3 Tehran], planned for [t12 May 3] in [p6 Rome], was {v29 postponed}. [a3 Iran] has {v30 refused} to {v31 talk} about [a3 its] missiles. [a23 U.S. President Thomas Garland] {v32 thanked} [a24 Sultan Faisal] by telephone on [t2 Tuesday], but [a23 he] has {v35 threatened} <q4 to {v33 bomb} [a3 Iran] if there is no {v34 deal}>.
---
a1 country OMN GOV Oman
a2 country USA GOV United States
a3 country IRN GOV Iran
a4 person OMN GOV Harith al-Kindi
a5 organization YEM REB Houthi movement
a6 country SAU GOV Saudi Arabia
a7 organization - MIL Saudi-led coalition
a8 group ISR GOV Israeli prime ministers
a9 group - MIL British and American ships
a10 group USA CVL three American hikers
a11 person USA GOV Raymond Stokes
a12 person AUS EDU Australian teacher
a13 group BEL CVL two Belgians
a14 group DNK CVL six Danes
a15 group - CVL =a12+a13+a14 the released foreigners
a16 group OMN GOV Omani diplomats
a17 person - - anyone
a18 person DNK EDU Ingeborg Moltke
a19 organization DNK EDU University of Aarhus
a21 group - LAB car carrier's crew of 25
a22 country QAT GOV Qatar
a23 person USA GOV Thomas Garland
a24 person OMN GOV Sultan Faisal
p1 place - - the Gulf
p2 place OMN - Muscat
p3 place YEM - Yemen
p4 place OMN - port of Duqm
p5 place IRN - Iran
p6 place ITA - Rome
t1 2025-04
t2 2025-05-06
t3 2016
t4 1994
t5 2018
t6 2011
t7 2012
t8 2013
t9 2015
t10 2025-01
t11 2017
t12 2025-05-03
q1 indirect source=a4 cue=c1
q2 indirect source=a18 cue=c2
q3 direct source=a18 cue=-
q4 indirect source=a23 cue=v35
v1 CONSULT third-party occurred actor=a1 ctx=diplomatic
v2 CONSULT third-party occurred actor=a2,a3 loc=p2 time=t1 ctx=diplomatic
v3 AGREE - occurred actor=a2,a5 ctx=military
v4 ASSAULT - negated actor=a2,a5 ctx=military
v5 SANCTION discontinue negated actor=a1 recip=a3 ctx=diplomatic
v7 ASSAULT aerial occurred actor=a7 loc=p3 ctx=military
v8 CONSULT visit occurred actor=a8 recip=a1 time=t4,t5 ctx=diplomatic
v9 COOPERATE - occurred actor=a1 recip=a9 loc=p4 ctx=military
v10 COOPERATE - occurred actor=a1,a3 ctx=resource,economic
v11 AID - occurred actor=a1 recip=a10 time=t6 ctx=legal,diplomatic
v12 COERCE arrest occurred recip=a10 loc=p5 ctx=legal
v13 AID - occurred actor=a1 recip=a10 time=t6 ctx=diplomatic
v14 CONSULT - occurred actor=a2,a3 loc=p2 time=t7,t8 ctx=diplomatic
v15 AGREE - occurred actor=a2,a3 time=t9 ctx=diplomatic
v16 SANCTION withdraw occurred actor=a11 recip=a3 ctx=diplomatic
v17 RETREAT release occurred recip=a15 ctx=diplomatic
v19 AGREE - negated actor=a1 ctx=diplomatic
v20 ASSAULT abduct occurred actor=a5 recip=a21 ctx=military
v21 CONSULT third-party occurred actor=a1 recip=a5 ctx=diplomatic
v22 RETREAT release occurred actor=a5 recip=a21 time=t10 ctx=diplomatic
v24 SANCTION - occurred recip=a22 time=t11 ctx=diplomatic,economic
v25 CONSULT third-party occurred ctx=military
v26 RETREAT ceasefire hypothetical loc=p3 ctx=military
v28 CONSULT third-party negated actor=a2,a3 loc=p6 time=t12 ctx=diplomatic
v29 REJECT meet occurred ctx=diplomatic
v30 REJECT meet occurred actor=a3 recip=a2 ctx=military
v31 CONSULT - negated actor=a3 ctx=military
v32 SUPPORT - occurred actor=a23 recip=a24 time=t2 ctx=diplomatic
v33 ASSAULT aerial hypothetical actor=a23 recip=a3 ctx=military
v34 AGREE - hypothetical actor=a2,a3 ctx=diplomatic
v35 THREATEN violence occurred actor=a23 recip=a3 ctx=military
