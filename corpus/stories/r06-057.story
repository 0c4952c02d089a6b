#story r06-057
#date 2014-06-19
#publisher Two Rivers Press
#kind wire
#title [a1 Seventeen] {v1 kidnapped}, bridge {v2 blown up} in [p1 northern Iraq]

[p2 KIRKUK], [t1 June 19] - <q8 [a1 Seventeen foreign workers] building a hospital near [p2 the Iraqi city of Kirkuk] were {v3 seized} by [a2 masked men] on [t2 Wednesday] and a bridge on the road to [p3 Tikrit] was {v4 destroyed} with explosives hours later>, [a3 a police colonel] {c1 said}.

[a1 The workers] are from [a4 Turkey], [a5 Nepal] and [a6 Bangladesh]. [a7 Forty others] were {v5 let go}. <q1 [a4 Ankara] was trying to {v7 contact} [a2 the captors] through [a8 tribal leaders]>, {c2 according to} [a9 its consul, Sedat Ilgaz]. <q2 No ransom had been {v8 demanded}>, [a9 he] {c3 said}.

[a10 Shi'ite clerics] have {v9 called on} [a11 volunteers] <q3 to {v10 take up} arms against [a12 Sunni militants], who {v11 captured} [p4 Mosul] [t3 last week]>. <q4 [a13 More than 20,000 men] have {v12 signed up} in [p5 Najaf] alone>, [a14 a recruiting officer] {c4 said}. <q5 “[a15 I] {v13 fought} [a27 the Americans], now [a15 I] will {v14 fight} [a12 these dogs],”> {c5 said} [a15 Abbas Kadhim, 39, a taxi driver].

[a16 Prime Minister Jawad al-Asadi] {v15 ordered} [a17 59 officers] <q6 to {v16 stand trial} for desertion>. [a18 The United States] is {v17 sending} [a19 275 soldiers] to protect [a20 its embassy]. [a21 President Raymond Thorne] has not decided whether to {v20 approve} air {v21 strikes}, which [a16 al-Asadi] {v22 requested}. [a22 Iran] {c6 denied} <q7 that [a22 it] had {v24 sent} [a23 battalions]>.

[a24 The Kurdish regional government] {v25 rejected} a {v26 demand} from [a28 Baghdad] to {v27 hand back} the oil fields [a25 its fighters] {v28 took over} when [a26 the army] {v29 fled}.
---
a1 group - LAB seventeen foreign workers
a2 group - UAF masked men
a3 person IRQ COP police colonel
a4 country TUR GOV Turkey
a5 country NPL GOV Nepal
a6 country BGD GOV Bangladesh
a7 group - LAB forty others
a8 group IRQ ELI tribal leaders
a9 person TUR GOV Sedat Ilgaz
a10 group IRQ REL Shi'ite clerics
a11 group IRQ CVL volunteers
a12 group IRQ REB Sunni militants
a13 group IRQ CVL more than 20,000 men
a14 person IRQ MIL recruiting officer
a15 person IRQ CVL Abbas Kadhim
a16 person IRQ GOV Jawad al-Asadi
a17 group IRQ MIL 59 officers
a18 country USA GOV United States
a19 group USA MIL 275 soldiers
a20 organization USA GOV US embassy
a21 person USA GOV Raymond Thorne
a22 country IRN GOV Iran
a23 group IRN MIL battalions
a24 organization IRQ GOV Kurdish regional government
a25 group IRQ MIL Kurdish fighters
a26 organization IRQ MIL Iraqi army
a27 group USA MIL the Americans
a28 country IRQ GOV Iraq
p1 place IRQ - northern Iraq
p2 place IRQ - Kirkuk
p3 place IRQ - Tikrit
p4 place IRQ - Mosul
p5 place IRQ - Najaf
t1 2014-06-19
t2 2014-06-18
t3 2014-W24
q1 indirect source=a9 cue=c2
q2 indirect source=a9 cue=c3
q3 indirect source=a10 cue=v9 to=a11
q4 indirect source=a14 cue=c4
q5 direct source=a15 cue=c5
q6 indirect source=a16 cue=v15 to=a17
q7 indirect source=a22 cue=c6 neg
q8 indirect source=a3 cue=c1
v1 ASSAULT abduct occurred recip=a1 loc=p1
v2 ASSAULT explosives occurred loc=p1
v3 ASSAULT abduct occurred actor=a2 recip=a1 loc=p2 time=t2 same=v1
v4 ASSAULT explosives occurred loc=p3 time=t2 same=v2
v5 RETREAT release occurred actor=a2 recip=a7
v7 CONSULT third-party hypothetical actor=a4,a2,a8 ctx=diplomatic
v8 REQUEST assist negated actor=a2
v9 REQUEST assist occurred actor=a10 recip=a11 ctx=religion,military
v10 MOBILIZE militia hypothetical actor=a11 recip=a12 ctx=military
v11 COERCE seize occurred actor=a12 loc=p4 time=t3 ctx=military
v12 MOBILIZE militia occurred actor=a13 loc=p5 ctx=military
v13 ASSAULT - occurred actor=a15 recip=a27 ctx=military
v14 ASSAULT - future actor=a15 recip=a12 ctx=military
v15 REQUEST - occurred actor=a16 recip=a17 ctx=military,legal
v16 ACCUSE allege future actor=a16 recip=a17 ctx=military,legal
v17 MOBILIZE troops occurred actor=a18 ctx=military
v20 AGREE - hypothetical actor=a21 recip=a16 ctx=military
v21 ASSAULT aerial hypothetical actor=a18 ctx=military
v22 REQUEST assist occurred actor=a16 recip=a21 ctx=military
v24 MOBILIZE troops negated actor=a22 ctx=military
v25 REJECT yield occurred actor=a24 recip=a28 ctx=resource,territory
v26 REQUEST yield occurred actor=a28 recip=a24 ctx=resource,territory
v27 RETREAT return negated actor=a24 recip=a28 ctx=resource,territory
v28 COERCE seize occurred actor=a25 ctx=resource,territory
v29 RETREAT withdraw occurred actor=a26 ctx=military
