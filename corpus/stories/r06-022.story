#story r06-022
#date 2024-07-19
#publisher Delta News Service
#kind wire
#title [a1 At least 31] {v1 killed} in [p4 Bangladesh] campus {v2 clashes}, [a2 army] {v3 called in}

[p1 DHAKA], [t1 July 19] - <q1 [a3 Bangladesh] {v4 deployed} [a2 soldiers] and {v5 shut down} universities on [t1 Friday] after [a1 at least 31 people] were {v6 killed} in two days of {v7 clashes} between [a4 students] and [a5 police] over jobs for [a6 relatives of war veterans]>, [a7 hospital sources] {c1 said}.

[a4 The students] {v8 demand} an end to a system that reserves 30 percent of state jobs for such families. [a8 The Supreme Court] {v9 suspended} the system [t2 last week] and is due to rule on [t3 August 7]. [a9 Law Minister Mahfuz Talukder] {v11 offered} [a4 the students] {v12 talks}, but [a10 their coordinator, Nahid Parvez], {v13 refused}. <q3 “[a4 We] do not {v14 sit} with [a11 people] who {v15 shoot} at [a4 us],”> [a10 he] {c2 wrote} on [a25 Facebook].

[a12 Protesters] {v16 set fire} to [a13 the state broadcaster] on [t4 Thursday] and {v17 threw} stones at [a14 a police post]. In [p2 the port of Chittagong] [a15 two students] were {v18 shot dead}. <q4 [a24 Officers] had {v19 fired} “in self-defence”>, [a16 a police commissioner] {c3 said}.

Mobile internet has been {v20 cut off} since [t4 Thursday evening]. [a17 Zahir Uddin, the junior minister for telecommunications], {c4 said} <q5 networks would be {v21 restored} “when the rumours stop”>. <q8 [a18 Three television channels] were {v22 taken off} the air>, [a19 their owners] {c5 said}.

[a20 The United Nations secretary-general] {v23 appealed} for restraint. [a21 India] {v24 advised} [a22 its 8,500 students] <q7 to stay indoors>, and [a23 some 300 of [a22 them]] crossed into [p3 Tripura] on foot.
---
a1 group BGD CVL at least 31 people
a2 organization BGD MIL Bangladesh army
a3 country BGD GOV Bangladesh
a4 group BGD EDU+CVL students
a5 organization BGD COP police
a6 group BGD CVL relatives of war veterans
a7 group BGD HLH hospital sources
a8 organization BGD JUD Supreme Court
a9 person BGD GOV Mahfuz Talukder
a10 person BGD EDU+CVL Nahid Parvez
a11 group BGD COP people who shoot
a12 group BGD CVL protesters
a13 organization BGD MED state broadcaster
a14 organization BGD COP police post
a15 group BGD EDU+CVL two students
a16 person BGD COP police commissioner
a17 person BGD GOV Zahir Uddin
a18 group BGD MED three television channels
a19 group BGD MED owners of the channels
a20 person IGO IGO UN secretary-general
a21 country IND GOV India
a22 group IND EDU 8,500 Indian students
a23 group IND EDU some 300 Indian students
a24 group BGD COP police officers
p1 place BGD - Dhaka
p2 place BGD - Chittagong
p3 place IND - Tripura
t1 2024-07-19
t2 2024-W28
t3 2024-08-07
t4 2024-07-18
q1 indirect source=a7 cue=c1
q3 direct source=a10 cue=c2
q4 mixed source=a16 cue=c3
q5 mixed source=a17 cue=c4
q7 indirect source=a21 cue=v24 to=a22
q8 indirect source=a19 cue=c5
v1 ASSAULT - occurred recip=a1 loc=p4 ctx=education
v2 ASSAULT - occurred loc=p4 ctx=education
v3 MOBILIZE troops occurred actor=a2 loc=p4 ctx=military
v4 MOBILIZE troops occurred actor=a3 loc=p1 time=t1 ctx=military same=v3
v5 COERCE restrict occurred actor=a3 loc=p1 time=t1 ctx=education
v6 ASSAULT - occurred recip=a1 loc=p1 ctx=education same=v1
v7 ASSAULT - occurred actor=a4,a5 loc=p1 ctx=education same=v2
v8 REQUEST change occurred actor=a4 ctx=legal,economic
v9 RETREAT - occurred actor=a8 time=t2 ctx=legal
v11 AGREE - occurred actor=a9 recip=a4 ctx=education
v12 CONSULT - hypothetical actor=a9,a4 ctx=education
v13 REJECT meet occurred actor=a10 recip=a9 ctx=education
v14 CONSULT - negated actor=a4,a11
v15 ASSAULT firearms occurred actor=a11 recip=a4
v16 PROTEST riot occurred actor=a12 recip=a13 time=t4 ctx=media
v17 PROTEST riot occurred actor=a12 recip=a14 time=t4
v18 ASSAULT firearms occurred recip=a15 loc=p2
v19 ASSAULT firearms occurred actor=a24 same=v18
v20 COERCE withhold occurred time=t4 ctx=technology
v21 RETREAT access future ctx=technology
v22 COERCE censor occurred recip=a18 ctx=media
v23 REQUEST yield occurred actor=a20
v24 REQUEST - occurred actor=a21 recip=a22
p4 place BGD - Bangladesh
a25 organization USA BUS Facebook
