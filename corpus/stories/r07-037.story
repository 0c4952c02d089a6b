#story r07-037
#date 2012-04-16
#publisher White Nile Post
#kind report
#title <q1 [a1 Sudan] {v1 bombs} [p1 Bentiu]>, [a2 South] {c1 says}, as oil town {v2 fighting} goes on

[p2 KHARTOUM]/[p3 JUBA] — <q2 [a3 Sudanese warplanes] {v3 bombed} [p4 a United Nations camp in South Sudan's Unity state] on [t1 Sunday], {v4 destroying} a warehouse but causing no [a4 injuries]>, [a5 the state's information minister, Gatwech Lam], {c2 said} on [t2 Monday]. <q3 A separate {v5 raid} on [p1 the state capital, Bentiu], {v6 killed} [a6 five civilians]>, [a5 he] {c3 added}.

The {v7 air strikes} follow the {v8 capture} of [p5 Heglig, an oil town claimed by [a7 both countries]], by [a8 South Sudanese troops] on [t3 April 10]. [a9 The Sudanese army] {c4 said} on [t2 Monday] <q4 [a9 it] was “at the edge of [p5 Heglig]” after two days of {v9 fighting} in which [a10 more than 400 soldiers of [a8 the South]] were {v10 killed}>. <q5 That is a lie, [a8 our forces] are holding [p5 the town] and have {v11 shot down} a MiG-29>, [a11 Col. Deng Malual, a spokesman for [a12 the southern army]], {c5 told} [a13 reporters] in [p3 Juba].

[a1 Khartoum] {v12 broke off} {v13 talks} on oil fees on [t7 Wednesday] and [a14 its parliament] on [t2 Monday] voted unanimously to call [a2 South Sudan] “an enemy”. [a15 President Salva Lomuro] of [a2 South Sudan] {c6 said} <q6 [a8 his troops] would {v15 leave} [p5 Heglig] only if [a16 U.N. monitors] were {v16 sent} and if [a1 Sudan] {v17 pulled out} of [p6 the border region of Abyei]>.

[a17 The U.N. Security Council] {v18 demanded} on [t4 Thursday] <q7 that [a7 both sides] {v19 halt} hostilities>. [a18 The African Union] {v20 called} the {v21 occupation} of [p5 Heglig] <q8 “illegal and unacceptable”>. [a19 Egypt]'s [a20 foreign minister, Ahmed Sherif], {v22 visited} [p2 Khartoum] on [t1 Sunday] and was due in [p3 Juba] on [t2 Monday] to {v23 offer} {v24 mediation}.

<q9 [a2 The South] has {v25 released} no [a21 prisoners] so far, but [a22 11 {v29 captured} Sudanese soldiers] were {v26 visited} by [a23 the Red Cross]>, the [a23 ICRC] office in [p3 Juba] {c7 said}.

[a2 South Sudan] gained independence in [t5 July 2011] under a [t6 2005] {v27 accord} that {v28 ended} two decades of civil war. [p5 Heglig] provided half of [a1 Sudan]'s oil.
---
a1 country SDN GOV Sudan
a2 country SSD GOV South Sudan
a3 group SDN MIL Sudanese warplanes
a4 group SSD - injuries
a5 person SSD GOV Gatwech Lam
a6 group SSD CVL five civilians
a7 group - GOV =a1+a2 both countries
a8 group SSD MIL South Sudanese troops
a9 organization SDN MIL Sudanese army
a10 group SSD MIL more than 400 soldiers
a11 person SSD MIL Deng Malual
a12 organization SSD MIL southern army
a13 group - MED reporters
a14 organization SDN LEG Sudanese parliament
a15 person SSD GOV Salva Lomuro
a16 group IGO IGO U.N. monitors
a17 organization IGO IGO UN Security Council
a18 organization IGO IGO African Union
a19 country EGY GOV Egypt
a20 person EGY GOV Ahmed Sherif
a21 group SDN MIL prisoners
a22 group SDN MIL 11 captured Sudanese soldiers
a23 organization - NGO Red Cross
p1 place SSD - Bentiu
p2 place SDN - Khartoum
p3 place SSD - Juba
p4 place SSD - U.N. camp in Unity state
p5 place - - Heglig
p6 place - - Abyei
t1 2012-04-15
t2 2012-04-16
t3 2012-04-10
t4 2012-04-12
t5 2011-07
t6 2005
t7 2012-04-11
q1 indirect source=a2 cue=c1
q2 indirect source=a5 cue=c2
q3 indirect source=a5 cue=c3
q4 mixed source=a9 cue=c4
q5 indirect source=a11 cue=c5 to=a13
q6 indirect source=a15 cue=c6
q7 indirect source=a17 cue=v18 to=a7
q8 mixed source=a18 cue=v20
q9 indirect source=a23 cue=c7
v1 ASSAULT aerial occurred actor=a1 loc=p1 ctx=military
v2 ASSAULT - occurred loc=p5 ctx=military,resource
v3 ASSAULT aerial occurred actor=a3 loc=p4 time=t1 ctx=military
v4 ASSAULT aerial occurred actor=a3 loc=p4 time=t1 ctx=military same=v3
v5 ASSAULT aerial occurred actor=a3 loc=p1 ctx=military same=v1
v6 ASSAULT aerial occurred actor=a3 recip=a6 loc=p1 ctx=military same=v1
v7 ASSAULT aerial occurred actor=a3 ctx=military same=v3
v8 COERCE seize occurred actor=a8 recip=a1 loc=p5 time=t3 ctx=military,territory
v9 ASSAULT - occurred actor=a9,a8 loc=p5 ctx=military same=v2
v10 ASSAULT - occurred actor=a9 recip=a10 loc=p5 ctx=military same=v2
v11 ASSAULT destroy occurred actor=a8 recip=a1 loc=p5 ctx=military
v12 REJECT meet occurred actor=a1 recip=a2 time=t7 ctx=diplomatic,resource
v13 CONSULT - negated actor=a1,a2 time=t7 ctx=diplomatic,resource
v15 RETREAT withdraw hypothetical actor=a8 loc=p5 ctx=military,territory
v16 AID - hypothetical actor=a16 loc=p5 ctx=military
v17 RETREAT withdraw hypothetical actor=a1 loc=p6 ctx=military,territory
v18 REQUEST yield occurred actor=a17 recip=a7 time=t4 ctx=military
v19 RETREAT ceasefire hypothetical actor=a7 ctx=military
v20 ACCUSE disapprove occurred actor=a18 recip=a2 ctx=territory
v21 COERCE seize occurred actor=a2 loc=p5 ctx=territory same=v8
v22 CONSULT visit occurred actor=a20 recip=a1 loc=p2 time=t1 ctx=diplomatic
v23 AGREE - future actor=a20 recip=a2 loc=p3 time=t2 ctx=diplomatic
v24 CONSULT third-party hypothetical actor=a20 recip=a2 loc=p3 ctx=diplomatic
v25 RETREAT release negated actor=a2 recip=a21 ctx=military
v26 CONSULT visit occurred actor=a23 recip=a22 ctx=military
v27 AGREE - occurred actor=a1 time=t6 ctx=military
v28 RETREAT ceasefire occurred time=t6 ctx=military
v29 ASSAULT abduct occurred actor=a2 recip=a22 ctx=military
