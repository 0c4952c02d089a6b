#story r07-024
#date 2020-01-27
#publisher Two Rivers News
#kind brief
#title Rockets {v1 hit} [a1 U.S. embassy] compound in [p1 Baghdad], [a2 one] {v2 wounded}

[p1 BAGHDAD] — <q1 Three rockets {v3 landed} inside [a1 the U.S. embassy] compound in [p1 Baghdad] on [t1 Sunday night], {v4 injuring} [a2 a contractor]>, [a3 two Iraqi security officials] {c1 said}. It was the third such {v5 attack} [t2 this month].

<q2 The rockets were {v6 launched} from [p2 the Zafaraniya district] south of [p3 the heavily guarded Green Zone]>, [a3 the officials] {c2 said}. <q3 One {v7 struck} a dining hall>. [a1 The embassy] did not comment.

[a4 Iraqi Prime Minister Jabbar al-Timimi] {v8 condemned} the “{v9 aggression}” and {v10 ordered} an {v11 investigation}. [a5 The State Department in [p4 Washington]] {v12 called on} [a6 Iraq] <q4 to {v13 protect} [a1 American diplomatic missions]>. <q5 There have been 14 {v14 attacks} by [a7 Iran-backed groups] on [a8 U.S. personnel] since [t3 September]>, [a5 it] {c3 added}.

No one has claimed responsibility. [a9 The Shiite militia Kataib al-Nasr], whose [a10 deputy commander] was {v15 killed} by a [a11 U.S.] drone {v16 strike} at [p5 Baghdad airport] on [t4 Jan. 3], {c4 said} <q6 [a9 it] had nothing to do with the rockets>.

[a12 Lawmakers] voted on [t5 Jan. 5] to {v17 ask} [a13 the government] <q7 to {v18 expel} [a14 the 5,200 U.S. troops] in [p6 the country]>. [a15 Tens of thousands of people] {v19 marched} in [p1 Baghdad] on [t6 Friday] to {v20 demand} <q8 that [a14 they] {v21 go}>, while in [p7 Nasiriya] [a16 gunmen] {v22 burned} tents of [a17 anti-government protesters] [t7 overnight].
---
a1 organization USA GOV U.S. embassy in Baghdad
a2 person - CVL contractor
a3 group IRQ MIL two Iraqi security officials
a4 person IRQ GOV Jabbar al-Timimi
a5 organization USA GOV State Department
a6 country IRQ GOV Iraq
a7 group IRQ UAF Iran-backed groups
a8 group USA GOV+MIL U.S. personnel
a9 organization IRQ UAF Kataib al-Nasr
a10 person IRQ UAF deputy commander
a11 country USA GOV United States
a12 group IRQ LEG lawmakers
a13 organization IRQ GOV Iraqi government
a14 group USA MIL 5,200 U.S. troops
a15 group IRQ CVL tens of thousands of people
a16 group IRQ UAF gunmen
a17 group IRQ CVL anti-government protesters
p1 place IRQ - Baghdad
p2 place IRQ - Zafaraniya district
p3 place IRQ - Green Zone
p4 place USA - Washington
p5 place IRQ - Baghdad airport
p6 place IRQ - Iraq
p7 place IRQ - Nasiriya
t1 2020-01-26
t2 2020-01
t3 2019-09
t4 2020-01-03
t5 2020-01-05
t6 2020-01-24
t7 2020-01-26/2020-01-27
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2
q3 indirect source=a3 cue=-
q4 indirect source=a5 cue=v12 to=a6
q5 indirect source=a5 cue=c3
q6 indirect source=a9 cue=c4
q7 indirect source=a12 cue=v17 to=a13
q8 indirect source=a15 cue=v20
v1 ASSAULT heavy-weapons occurred recip=a1 loc=p1 time=t1 ctx=military,diplomatic
v2 ASSAULT - occurred recip=a2 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT heavy-weapons occurred recip=a1 loc=p1 time=t1 ctx=military,diplomatic same=v1
v4 ASSAULT - occurred recip=a2 loc=p1 time=t1 ctx=military same=v1
v5 ASSAULT heavy-weapons occurred recip=a1 loc=p1 time=t2 ctx=military same=v1
v6 ASSAULT heavy-weapons occurred loc=p2 time=t1 ctx=military same=v1
v7 ASSAULT heavy-weapons occurred recip=a1 ctx=military same=v1
v8 ACCUSE disapprove occurred actor=a4 ctx=diplomatic
v9 ASSAULT heavy-weapons occurred ctx=military same=v1
v10 REQUEST change occurred actor=a4 ctx=legal
v11 ACCUSE investigate future ctx=legal
v12 REQUEST assist occurred actor=a5 recip=a6 loc=p4 ctx=diplomatic
v13 AID - hypothetical actor=a6 recip=a1 ctx=diplomatic
v14 ASSAULT - occurred actor=a7 recip=a8 time=t3 ctx=military
v15 ASSAULT drone occurred actor=a11 recip=a10 loc=p5 time=t4 ctx=military
v16 ASSAULT drone occurred actor=a11 recip=a10 loc=p5 time=t4 ctx=military same=v15
v17 REQUEST yield occurred actor=a12 recip=a13 time=t5 ctx=military,legislative
v18 COERCE deport hypothetical actor=a13 recip=a14 ctx=military
v19 PROTEST demo occurred actor=a15 loc=p1 time=t6 ctx=military
v20 REQUEST yield occurred actor=a15 recip=a14 loc=p1 time=t6 ctx=military
v21 RETREAT withdraw hypothetical actor=a14 ctx=military
v22 ASSAULT destroy occurred actor=a16 recip=a17 loc=p7 time=t7 ctx=military
