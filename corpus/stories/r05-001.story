#story r05-001
#date 2016-03-10
#publisher Caspian Wire Service
#kind wire
#title [a1 Azerbaijan] {c1 denies} <q1 {v1 shelling} [p1 Armenian village]>, {v2 blames} [a2 Yerevan] for border {v3 clash}

[p2 YEREVAN], [t1 March 10] - [a1 Azerbaijan] on [t1 Thursday] {c2 denied} <q2 that [a3 its troops] had {v4 shelled} [p1 a village in northeastern Armenia]>, and {v5 accused} [a2 its neighbor] of <q3 {v6 violating} a {v7 truce} along the border 21 times in [t2 the past day]>.

[a4 The Armenian Defense Ministry] {c3 said} earlier <q4 that [a5 a 63-year-old woman] was {v8 killed} and [a6 her two grandchildren] were {v9 wounded} when mortar shells {v10 fired} by [a7 Azeri forces] hit [p1 the village of Berdavan] on [t3 Wednesday evening]>.

<q5 "[a8 The Azeri side] is {v11 targeting} [a9 civilians] deliberately,"> [a10 ministry spokesman Karen Ohanjanyan] {c4 wrote} on social media. <q6 "[a8 They] will receive an {v12 answer}.">

[a11 The Defense Ministry in [p3 Baku]] {c5 said} in a statement on [a11 its] website <q7 that <q8 {c6 reports} of the {v13 shelling}> were "a lie from beginning to end" and that [a12 Armenian soldiers] had {v14 opened fire} first with large-caliber machine guns>. <q9 [a13 One Azeri serviceman] was {v15 killed}>, {c7 according to} the statement.

It was not possible to verify either claim independently.

<q12 [a14 The foreign minister of [a2 Armenia], Artak Sarukhanyan], {v16 spoke} by telephone with [a15 envoys of [a16 the Organization for Security and Cooperation in Europe]] and {v17 asked} [a15 them] <q10 to {v18 condemn} the {v19 attack}>>, [a17 his office] {c9 said}. [a16 The OSCE] has {v20 mediated} between [a18 the two countries] since [t4 1992]. [a19 A spokeswoman for [a16 the organization]] {c10 said} <q11 [a15 the envoys] would {v21 visit} [a18 both capitals] [t5 next week]>.

Heavy snow has closed several roads in [p4 the border region] since [t6 Sunday].
---
a1 country AZE GOV Azerbaijan
a2 country ARM GOV Armenia
a3 group AZE MIL Azeri troops
a4 organization ARM GOV+MIL Armenian Defense Ministry
a5 person ARM CVL 63-year-old woman
a6 group ARM CVL two grandchildren
a7 group AZE MIL Azeri forces
a8 group AZE MIL the Azeri side
a9 group ARM CVL civilians
a10 person ARM GOV+MIL Karen Ohanjanyan
a11 organization AZE GOV+MIL Azeri Defense Ministry
a12 group ARM MIL Armenian soldiers
a13 person AZE MIL one Azeri serviceman
a14 person ARM GOV Artak Sarukhanyan
a15 group IGO IGO envoys of the OSCE
a16 organization IGO IGO OSCE
a17 organization ARM GOV Sarukhanyan's office
a18 group - GOV =a1+a2 the two countries
a19 person IGO IGO spokeswoman for the OSCE
p1 place ARM - Berdavan
p2 place ARM - Yerevan
p3 place AZE - Baku
p4 place - - border region
t1 2016-03-10
t2 2016-03-09/2016-03-10
t3 2016-03-09
t4 1992
t5 2016-W11
t6 2016-03-06
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a1 cue=c2 neg
q3 indirect source=a1 cue=v5
q4 indirect source=a4 cue=c3
q5 direct source=a10 cue=c4
q6 direct source=a10 cue=-
q7 mixed source=a11 cue=c5
q8 indirect source=- cue=c6
q9 indirect source=a11 cue=c7
q10 indirect source=a14 cue=v17 to=a15
q11 indirect source=a19 cue=c10
q12 indirect source=a17 cue=c9
v1 ASSAULT heavy-weapons negated actor=a1 recip=p1 loc=p1 time=t3 ctx=military,territory
v2 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=military,territory
v3 ASSAULT - occurred ctx=military,territory
v4 ASSAULT heavy-weapons negated actor=a3 recip=p1 loc=p1 time=t3 ctx=military,territory same=v1
v5 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=military,territory same=v2
v6 REJECT yield occurred actor=a2 time=t2 ctx=military
v7 RETREAT ceasefire occurred ctx=military
v8 ASSAULT heavy-weapons occurred actor=a7 recip=a5 loc=p1 time=t3 ctx=military
v9 ASSAULT heavy-weapons occurred actor=a7 recip=a6 loc=p1 time=t3 ctx=military same=v8
v10 ASSAULT heavy-weapons occurred actor=a7 recip=a5,a6 loc=p1 time=t3 ctx=military same=v8
v11 ASSAULT - occurred actor=a8 recip=a9 ctx=military
v12 ASSAULT - future recip=a8 ctx=military
v13 ASSAULT heavy-weapons occurred ctx=military same=v8
v14 ASSAULT firearms occurred actor=a12 ctx=military
v15 ASSAULT - occurred recip=a13 ctx=military
v16 CONSULT phone occurred actor=a14,a15 ctx=diplomatic
v17 REQUEST assist occurred actor=a14 recip=a15 ctx=diplomatic
v18 ACCUSE disapprove hypothetical actor=a15 ctx=diplomatic
v19 ASSAULT heavy-weapons occurred ctx=military same=v8
v20 CONSULT third-party occurred actor=a16,a18 time=t4 ctx=diplomatic
v21 CONSULT visit future actor=a15 recip=a18 time=t5 ctx=diplomatic
