#story r03-011
#date 2016-08-10
#publisher Potomac Report
#kind report
#title [a1 White House]: [a5 US and Turkish leaders] {v1 spoke} by phone, but no {v2 visit} planned

[p1 WASHINGTON] — <q10 [a2 U.S. President Martin Kessler] {v3 spoke} by telephone [t1 Wednesday] with [a3 Turkish President Orhan Seckin] and expressed [a1 Washington]'s {v5 support} for [a4 Turkey]'s elected government>, [a1 the White House] {c1 said}.

The 40-minute {v6 call} was the first between [a5 the two leaders] since [a6 a group of army officers] {v7 tried to overthrow} [a3 Seckin] in [t2 July]. [a2 Kessler] {v8 condemned} the coup {v9 attempt} and {v10 offered} <q1 to {v11 help} [a7 Turkish investigators]>.

[a3 Seckin], {c8 according to} [a8 his office], <q12 repeated a {v13 demand} <q2 that [a1 the United States] {v14 hand over} [a9 Necip Tandogan, a cleric] who lives in [p2 Ohio] and whom [a4 Ankara] {v15 blames} for the {v16 coup attempt}>>. [a9 Tandogan] {c2 denies} <q3 any role>.

<q4 [a1 The United States] “has not made any decision” on {v17 extradition} and will follow the treaty between [a10 the two countries]>, [a11 press secretary Laura Bingham] {c3 told} [a12 reporters]. <q5 [a13 Justice Department lawyers] will {v18 travel} to [p3 Ankara] on [t3 Aug. 22] to {v19 examine} the evidence with [a14 their Turkish colleagues]>, [a11 she] {c4 said}.

[a11 She] {c6 denied} <q11 {c7 reports} in [a15 the Turkish press] <q6 that [a3 Seckin] had been {v21 invited} to [p1 Washington]>>. <q7 “There is no {v22 invitation} and no {v23 visit} on the calendar,”> [a11 she] {c5 said}. <q8 [a5 The two presidents] may {v24 meet} in [p5 China] [t4 next month] on the sidelines of the Group of 20 {v25 summit}>.

[a16 Turkish newspapers] close to [a4 the government] have {v26 accused} [a17 American generals] of <q9 {v27 backing} [a6 the plotters]>. [a1 Washington] {v28 complained} about the reports [t5 last week]. [a4 Turkey], a member of [a18 NATO] since [t6 1952], {v29 lets} [a19 U.S. warplanes] use [p6 the Incirlik air base] to {v31 bomb} [a20 Islamic State militants].
---
a1 country USA GOV United States
a2 person USA GOV Martin Kessler
a3 person TUR GOV Orhan Seckin
a4 country TUR GOV Turkey
a5 group - GOV =a2+a3 the two leaders
a6 group TUR MIL group of army officers
a7 group TUR JUD Turkish investigators
a8 organization TUR GOV Seckin's office
a9 person TUR REL Necip Tandogan
a10 group - GOV =a1+a4 the two countries
a11 person USA GOV Laura Bingham
a12 group - MED reporters
a13 group USA GOV+JUD Justice Department lawyers
a14 group TUR GOV+JUD Turkish colleagues
a15 organization TUR MED the Turkish press
a16 group TUR MED Turkish newspapers
a17 group USA MIL American generals
a18 organization IGO IGO NATO
a19 group USA MIL U.S. warplanes
a20 group - REB Islamic State militants
p1 place USA - Washington
p2 place USA - Ohio
p3 place TUR - Ankara
p5 place CHN - China
p6 place TUR - Incirlik air base
t1 2016-08-10
t2 2016-07
t3 2016-08-22
t4 2016-09
t5 2016-W31
t6 1952
q1 indirect source=a2 cue=v10
q2 indirect source=a3 cue=v13 via=a8
q3 indirect source=a9 cue=c2 neg
q4 mixed source=a11 cue=c3 to=a12
q5 indirect source=a11 cue=c4
q6 indirect source=a15 cue=c7
q7 direct source=a11 cue=c5
q8 indirect source=a11 cue=-
q9 indirect source=a16 cue=v26
q10 indirect source=a1 cue=c1
q12 indirect source=a8 cue=c8
q11 indirect source=a11 cue=c6 neg
v1 CONSULT phone occurred actor=a5 ctx=diplomatic
v2 CONSULT visit negated actor=a5 ctx=diplomatic
v3 CONSULT phone occurred actor=a2,a3 time=t1 ctx=diplomatic same=v1
v5 SUPPORT - occurred actor=a2 recip=a4 time=t1 ctx=diplomatic
v6 CONSULT phone occurred actor=a5 ctx=diplomatic same=v1
v7 COERCE seize occurred actor=a6 recip=a3 time=t2 ctx=military
v8 ACCUSE disapprove occurred actor=a2 recip=a6 ctx=military
v9 COERCE seize occurred actor=a6 ctx=military same=v7
v10 AGREE - occurred actor=a2 recip=a7 ctx=legal
v11 AID - hypothetical actor=a2 recip=a7 ctx=legal
v13 REQUEST yield occurred actor=a3 recip=a1 time=t1 ctx=legal,diplomatic
v14 COOPERATE - hypothetical actor=a1,a4 recip=a9 ctx=legal
v15 ACCUSE allege occurred actor=a4 recip=a9 ctx=military
v16 COERCE seize occurred actor=a9 ctx=military same=v7
v17 COOPERATE - hypothetical actor=a1 recip=a9 ctx=legal same=v14
v18 CONSULT visit future actor=a13 loc=p3 time=t3 ctx=legal
v19 CONSULT - future actor=a13,a14 loc=p3 time=t3 ctx=legal
v21 AGREE - negated actor=a1 recip=a3 ctx=diplomatic
v22 AGREE - negated actor=a1 recip=a3 ctx=diplomatic same=v21
v23 CONSULT visit negated actor=a3 recip=a1 ctx=diplomatic same=v2
v24 CONSULT - hypothetical actor=a5 loc=p5 time=t4 ctx=diplomatic
v25 CONSULT multilateral future loc=p5 time=t4 ctx=diplomatic
v26 ACCUSE allege occurred actor=a16 recip=a17 ctx=military
v27 SUPPORT - occurred actor=a17 recip=a6 ctx=military
v28 ACCUSE disapprove occurred actor=a1 recip=a16 time=t5 ctx=media,diplomatic
v29 COOPERATE - occurred actor=a4 recip=a19 loc=p6 ctx=military
v31 ASSAULT aerial occurred actor=a19 recip=a20 ctx=military,terrorism
