#story r06-032
#date 2023-02-16
#publisher Midland Broadcast Monitor
#kind broadcast
#title Evening bulletin: [a1 Tunisian judge] {v1 jails} [a2 union leader], [a3 Greek crews] {v2 strike}

[a4 PRESENTER]: <q1 Good evening. First tonight to [p1 Tunisia], where [a1 a judge] has {v3 ordered} that [a2 the head of the motorway workers' union] be {v4 kept} in prison. [a2 Anouar Kalthoum] was {v5 picked up} at home on [t1 January 31] after a two-day {v6 walkout} at toll stations. [a5 Thousands] {v7 marched} in [p2 Sfax] [t2 today] to {v8 demand} [a2 his] {v9 release}. [a6 Lobna Ferchichi] reports.>

[a6 CORRESPONDENT]: <q2 [a5 They] walked behind a red banner and there was no {v10 violence}. [a7 The union federation] {c1 says} <q3 [a8 President Habib Zouari] wants to {v11 break} [a7 it]>. [a8 Mr Zouari] {c2 denies} <q4 that>. On [t3 Monday] [a9 a European trade unionist, Annika Sandell of [p3 Sweden]], was {v12 told} to leave [p1 the country] within 24 hours because [a9 she] had spoken at a {v14 rally}. [a7 The federation] has so far stopped short of calling a general {v16 strike}.>

[a4 PRESENTER]: <q5 Now [p4 Greece]. Ferries stayed in port for 24 hours as [a3 crews] {v17 stopped} work over manning levels. [a10 The shipping minister] {v18 offered} {v19 talks} for [t4 Friday] and [a11 the seamen's federation] has {v20 said} yes.>

<q6 [a12 Police in [p5 Lagos]] {c3 say} <q7 [a12 they] have {v21 rescued} [a13 11 schoolboys] {v22 kidnapped} [t5 last week]>. [a14 The kidnappers] had {v23 demanded} 40 million naira. <q9 No money was {v24 paid}>, {c4 according to} [a12 the police].>

<q8 And the weather: more snow on the hills, rain elsewhere, winds up to 60 miles an hour.>
---
a1 person TUN JUD Tunisian judge
a2 person TUN LAB Anouar Kalthoum
a3 group GRC LAB Greek crews
a4 person - MED presenter
a5 group TUN CVL thousands
a6 person - MED Lobna Ferchichi
a7 organization TUN LAB union federation
a8 person TUN GOV Habib Zouari
a9 person SWE LAB Annika Sandell
a10 person GRC GOV shipping minister
a11 organization GRC LAB seamen's federation
a12 organization NGA COP police in Lagos
a13 group NGA EDU+CVL 11 schoolboys
a14 group NGA CRM kidnappers
p1 place TUN - Tunisia
p2 place TUN - Sfax
p3 place SWE - Sweden
p4 place GRC - Greece
p5 place NGA - Lagos
t1 2023-01-31
t2 2023-02-16
t3 2023-02-13
t4 2023-02-17
t5 2023-W06
q1 direct source=a4 cue=-
q2 direct source=a6 cue=-
q3 indirect source=a7 cue=c1
q4 indirect source=a8 cue=c2 neg
q5 direct source=a4 cue=-
q6 direct source=a4 cue=-
q7 indirect source=a12 cue=c3
q8 direct source=a4 cue=-
q9 indirect source=a12 cue=c4
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=legal
v2 PROTEST strike occurred actor=a3 ctx=economic
v3 REQUEST - occurred actor=a1 loc=p1 ctx=legal
v4 COERCE arrest occurred actor=a1 recip=a2 loc=p1 ctx=legal same=v1
v5 COERCE arrest occurred recip=a2 time=t1 ctx=legal
v6 PROTEST strike occurred actor=a2 ctx=economic
v7 PROTEST demo occurred actor=a5 loc=p2 time=t2 ctx=human-rights
v8 REQUEST yield occurred actor=a5 loc=p2 time=t2 ctx=human-rights
v9 RETREAT release hypothetical recip=a2 ctx=human-rights
v10 PROTEST riot negated actor=a5 loc=p2
v11 COERCE restrict hypothetical actor=a8 recip=a7
v12 COERCE deport occurred recip=a9 loc=p1 time=t3 ctx=diplomatic
v14 PROTEST demo occurred loc=p1
v16 PROTEST strike negated actor=a7 ctx=economic
v17 PROTEST strike occurred actor=a3 loc=p4 ctx=economic same=v2
v18 AGREE - occurred actor=a10 recip=a3 ctx=economic
v19 CONSULT - future actor=a10,a11 time=t4 ctx=economic
v20 AGREE - occurred actor=a11 recip=a10 ctx=economic
v21 AID - occurred actor=a12 recip=a13 loc=p5 ctx=crime
v22 ASSAULT abduct occurred actor=a14 recip=a13 loc=p5 time=t5 ctx=crime
v23 REQUEST assist occurred actor=a14 ctx=crime
v24 AID - negated recip=a14 ctx=crime
