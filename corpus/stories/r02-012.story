#story r02-012
#date 2020-10-16
#publisher Gulf and Horn Radio
#kind report
#title [p2 Yemen]'s [a1 government] and [a2 rebels] {v1 swap} [a3 hundreds of prisoners]

[p1 ADEN] — Planes carrying [a3 hundreds of prisoners] took off from three airports in [p2 Yemen] and [p3 Saudi Arabia] on [t1 Thursday] as [a1 the internationally recognized government] and [a2 the Northern Highland Movement] began the largest {v2 exchange} of prisoners
in six years of {v3 war}.

<q1 [a4 484 men] had been flown home by the evening, and [a5 about 600 more] would be {v4 freed} on [t2 Friday]>, [a6 the International Committee of the Red Cross] {c1 said}. <q2 [a7 Fifteen Saudi soldiers] and [a8 four Sudanese soldiers] were among [a9 those] {v5 released} by [a2 the rebels]>, {c2 according to} [a10 a spokesman for
[a11 the Saudi-led coalition]].

<q3 “[a12 I] lost four years, and [a13 my father] died while [a12 I] was away,”> {c3 said} [a12 Walid Nasser], who was {v6 captured} near [p4 Hodeidah] in [t3 2016]. <q4 “But [t8 today] [a12 I] will eat with [a14 my mother].”>

[a15 The two sides] {v7 agreed} to the {v8 exchange} at {v9 talks} in [p5 Switzerland] [t4 last month] under [a16 U.N. mediator Henrik Dalgaard]. [a16 Dalgaard] {v10 praised} [a15 both] and {v11 urged} [a15 them] <q5 to {v12 return} to the table and {v13 release} [a17 all remaining prisoners]>.

[a18 The head of the rebels' prisoner committee, Abdulmalik Sharaf], {c4 told} [a2 the movement]'s [a19 television channel] <q6 that [a2 his side] was ready to hold another round of {v15 talks}, but not to {v16 stop} [a2 its] {v17 offensive} in [p6 Marib]>. [a20 Government minister Ali Bin Talib]
{v18 accused} [a2 the rebels] of <q7 {v19 refusing} to {v20 free} [a21 four journalists] who were {v21 sentenced} to death in [t5 April]>.

[a22 Saudi Arabia], which leads [a11 the coalition], {v22 intervened} in [t6 March 2015] after [a2 the rebels] {v23 seized} [p7 Sanaa]. <q8 The {v24 war} has {v25 killed} [a23 more than 112,000 people], including [a24 12,000 civilians]>, {c5 according to} [a25 a research group based in [p8 the United States]]. <q9 [a35 Millions] have little to eat>, {c6 says} [a26 the World Food Program].

[a27 The United States] {v26 welcomed} the {v27 release} of [a28 two Americans] in a separate {v30 deal} with [a2 the rebels] on [t7 Wednesday]. <q10 [a2 The rebels] also {v28 handed over} the body of [a29 a third]>, [a30 U.S. officials] {c7 said}. <q11 In return, [a31 Oman] {v29 flew} [a32 more than 200 rebels] home from hospitals in [p9 Muscat]>, {c8 reported} [a33 the Gulf Daily Courier], quoting [a34 an adviser to [a1 the government]].
---
a1 organization YEM GOV Yemen's government
a2 organization YEM REB Northern Highland Movement
a3 group YEM REB+MIL hundreds of prisoners
a4 group YEM REB+MIL 484 men
a5 group YEM REB+MIL about 600 more
a6 organization IGO NGO International Committee of the Red Cross
a7 group SAU MIL fifteen Saudi soldiers
a8 group SDN MIL four Sudanese soldiers
a9 group - MIL those released
a10 person SAU MIL coalition spokesman
a11 organization IGO MIL Saudi-led coalition
a12 person YEM MIL Walid Nasser
a13 person YEM CVL Walid Nasser's father
a14 person YEM CVL Walid Nasser's mother
a15 group YEM GOV+REB =a1+a2 the two sides
a16 person IGO IGO Henrik Dalgaard
a17 group - - all remaining prisoners
a18 person YEM REB Abdulmalik Sharaf
a19 organization YEM MED+REB movement's television channel
a20 person YEM GOV Ali Bin Talib
a21 group YEM MED four journalists
a22 country SAU GOV Saudi Arabia
a23 group YEM CVL+MIL more than 112,000 people
a24 group YEM CVL 12,000 civilians
a25 organization USA EDU research group
a26 organization IGO IGO World Food Program
a27 country USA GOV United States
a28 group USA CVL two Americans
a29 person USA CVL a third American
a30 group USA GOV U.S. officials
a31 country OMN GOV Oman
a32 group YEM REB more than 200 rebels
a33 organization - MED Gulf Daily Courier
a35 group YEM CVL millions
a34 person YEM GOV adviser to the government
p1 place YEM - Aden
p2 place YEM - Yemen
p3 place SAU - Saudi Arabia
p4 place YEM - Hodeidah
p5 place CHE - Switzerland
p6 place YEM - Marib
p7 place YEM - Sanaa
p8 place USA - United States
p9 place OMN - Muscat
t1 2020-10-15
t2 2020-10-16
t3 2016
t4 2020-09
t5 2020-04
t6 2015-03
t7 2020-10-14
t8 2020-10-15
q1 indirect source=a6 cue=c1
q2 indirect source=a10 cue=c2
q3 direct source=a12 cue=c3
q4 direct source=a12 cue=-
q5 indirect source=a16 cue=v11 to=a15
q6 indirect source=a18 cue=c4 to=a19
q7 indirect source=a20 cue=v18
q8 indirect source=a25 cue=c5
q9 indirect source=a26 cue=c6
q10 indirect source=a30 cue=c7
q11 indirect source=a34 cue=c8 via=a33
v1 RETREAT release occurred actor=a1,a2 recip=a3 time=t1 ctx=military
v2 RETREAT release occurred actor=a1,a2 recip=a3 time=t1 ctx=military same=v1
v3 ASSAULT - occurred actor=a1,a2 ctx=military
v4 RETREAT release future recip=a5 time=t2 ctx=military
v5 RETREAT release occurred actor=a2 recip=a9 ctx=military
v6 COERCE arrest occurred recip=a12 loc=p4 time=t3 ctx=military
v7 AGREE - occurred actor=a15 loc=p5 time=t4 ctx=military
v8 RETREAT release occurred actor=a15 ctx=military same=v1
v9 CONSULT third-party occurred actor=a15,a16 loc=p5 time=t4 ctx=military,diplomatic
v10 SUPPORT - occurred actor=a16 recip=a15 ctx=diplomatic
v11 REQUEST meet occurred actor=a16 recip=a15 ctx=diplomatic
v12 CONSULT third-party hypothetical actor=a15 ctx=diplomatic
v13 RETREAT release hypothetical actor=a15 recip=a17 ctx=military
v15 CONSULT - hypothetical actor=a2 ctx=diplomatic
v16 RETREAT ceasefire negated actor=a2 loc=p6 ctx=military
v17 ASSAULT - occurred actor=a2 loc=p6 ctx=military
v18 ACCUSE disapprove occurred actor=a20 recip=a2 ctx=human-rights
v19 REJECT yield occurred actor=a2 ctx=human-rights
v20 RETREAT release negated actor=a2 recip=a21 ctx=human-rights
v21 SANCTION convict occurred recip=a21 time=t5 ctx=human-rights,media
v22 ASSAULT - occurred actor=a22 time=t6 ctx=military
v23 COERCE seize occurred actor=a2 loc=p7 ctx=military
v24 ASSAULT - occurred actor=a1,a2 ctx=military same=v3
v25 ASSAULT - occurred recip=a23 ctx=military same=v3
v26 SUPPORT - occurred actor=a27 recip=a2 ctx=diplomatic
v27 RETREAT release occurred actor=a2 recip=a28 time=t7 ctx=crime
v28 RETREAT return occurred actor=a2 recip=a29 ctx=crime
v29 RETREAT return occurred actor=a31 recip=a32 loc=p9 ctx=health
v30 AGREE - occurred actor=a27,a2 time=t7 ctx=diplomatic
