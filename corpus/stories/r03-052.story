#story r03-052
#date 2024-01-09
#publisher Lualaba Press
#kind wire
#title [a1 Southern African troops] {v1 arrive} in eastern [a2 Congo] as [a3 East African force] {v2 leaves}

[p1 GOMA], [t1 Jan 9] - <q8 [a1 Soldiers from [a4 South Africa], [a5 Tanzania] and [a6 Malawi]] have begun to arrive in [p2 eastern Congo] to {v3 help} [a7 the army] {v4 fight} [a8 M30 rebels]>, [a9 the Southern African Development Community, SADC], {c1 said} on [t1 Tuesday].

<q1 [a1 The mission] is to {v5 support} [a2 the Congolese government] in restoring peace>, [a9 the bloc] {c2 said} in a statement, without saying how many soldiers it will have. [a10 Congolese President Hilaire Mbuyi] {v6 requested} [a1 the force] in [t2 May] after [a10 he] {v7 criticised} [a3 an East African one] as <q2 too passive>. [a10 He] {v8 refused} to extend [a3 its] mandate, and [a11 the last Kenyan soldiers] {v10 flew} home on [t3 Dec. 21].

[a12 Rwanda], which {c5 denies} <q3 {v12 backing} [a8 the rebels]>, {v13 warned} [a9 SADC] on [t4 Sunday] <q4 not to take sides>. [a13 U.N. experts] have {v15 accused} [a12 Kigali] of <q5 {v16 sending} [a15 troops] across the border>. [a16 Burundi], whose [a17 soldiers] {v17 fight} beside [a7 the Congolese army], {v18 closed} [a16 its] border with [a12 Rwanda]. [a18 The United States] {v19 mediated} a three-day {v20 truce} in [t5 December]; [a19 its intelligence chief] had {v21 travelled} to [p4 Kinshasa] and [p3 Kigali] in [t6 November].

[a20 The United Nations], whose [a21 15,000 peacekeepers] will be {v22 withdrawn} by [t7 the end of the year] at [a2 Congo]'s {v23 demand}, may {v24 lend} [a1 the new force] helicopters, but [a22 the Security Council] has not decided. <q6 “[a23 We] have not {v26 received} one euro from [a24 Europe],”> [a25 a Malawian officer] {c4 told} [a26 Lualaba Press].

[a27 Bishops] in [p1 Goma] {v27 called on} [a10 Mbuyi] <q7 to {v28 negotiate} with [a8 the rebels]>. [a10 He] {v29 refuses} to do so <q9 “as long as [a10 I] am president”>. [a28 Nearly 7 million people] are displaced.
---
a1 group - MIL Southern African troops
a2 country COD GOV Congo
a3 organization IGO MIL East African force
a4 country ZAF GOV South Africa
a5 country TZA GOV Tanzania
a6 country MWI GOV Malawi
a7 organization COD MIL Congolese army
a8 organization COD REB M30 rebels
a9 organization IGO IGO Southern African Development Community
a10 person COD GOV Hilaire Mbuyi
a11 group KEN MIL last Kenyan soldiers
a12 country RWA GOV Rwanda
a13 group IGO IGO U.N. experts
a15 group RWA MIL Rwandan troops
a16 country BDI GOV Burundi
a17 group BDI MIL Burundian soldiers
a18 country USA GOV United States
a19 person USA SPY U.S. intelligence chief
a20 organization IGO IGO United Nations
a21 group IGO MIL 15,000 peacekeepers
a22 organization IGO IGO Security Council
a23 group MWI MIL We (the Malawian soldiers)
a24 organization IGO IGO Europe
a25 person MWI MIL Malawian officer
a26 organization COD MED Lualaba Press
a27 group COD REL bishops
a28 group COD REF nearly 7 million people
p1 place COD - Goma
p2 place COD - eastern Congo
p3 place RWA - Kigali
p4 place COD - Kinshasa
t1 2024-01-09
t2 2023-05
t3 2023-12-21
t4 2024-01-07
t5 2023-12
t6 2023-11
t7 2024-12-31
q1 indirect source=a9 cue=c2
q2 indirect source=a10 cue=v7
q3 indirect source=a12 cue=c5 neg
q4 indirect source=a12 cue=v13 to=a9
q5 indirect source=a13 cue=v15
q6 direct source=a25 cue=c4 to=a26
q7 indirect source=a27 cue=v27 to=a10
q8 indirect source=a9 cue=c1
q9 direct source=a10 cue=v29
v1 AID - occurred actor=a1 recip=a2 ctx=military
v2 RETREAT withdraw occurred actor=a3 loc=a2 ctx=military
v3 AID - occurred actor=a1 recip=a7 loc=p2 ctx=military same=v1
v4 ASSAULT - future actor=a7 recip=a8 loc=p2 ctx=military
v5 AID - future actor=a1 recip=a2 ctx=military
v6 REQUEST assist occurred actor=a10 recip=a9 time=t2 ctx=military
v7 ACCUSE disapprove occurred actor=a10 recip=a3 ctx=military
v8 REJECT assist occurred actor=a10 recip=a3 ctx=military
v10 RETREAT withdraw occurred actor=a11 time=t3 ctx=military same=v2
v12 AID - negated actor=a12 recip=a8 ctx=military
v13 REQUEST change occurred actor=a12 recip=a9 time=t4 ctx=military,diplomatic
v15 ACCUSE allege occurred actor=a13 recip=a12 ctx=military
v16 MOBILIZE troops occurred actor=a12 recip=a15 ctx=military
v17 ASSAULT - occurred actor=a17 ctx=military
v18 COERCE restrict occurred actor=a16 recip=a12 ctx=territory
v19 CONSULT third-party occurred actor=a18,a2,a8 time=t5 ctx=military,diplomatic
v20 RETREAT ceasefire occurred time=t5 ctx=military
v21 CONSULT visit occurred actor=a19 recip=a2,a12 loc=p4,p3 time=t6 ctx=diplomatic
v22 RETREAT withdraw future actor=a20 recip=a21 time=t7 ctx=military
v23 REQUEST yield occurred actor=a2 recip=a20 ctx=military
v24 AID - hypothetical actor=a20 recip=a1 ctx=military
v26 AID - negated actor=a24 recip=a23 ctx=economic,military
v27 REQUEST meet occurred actor=a27 recip=a10 loc=p1 ctx=diplomatic
v28 CONSULT - hypothetical actor=a10,a8 ctx=diplomatic
v29 REJECT meet occurred actor=a10 recip=a8 ctx=diplomatic
