#story r01-007
#date 2016-10-07
#publisher Andean Wire
#kind wire
#title [a1 Colombia rebels] {v1 free} [a2 former lawmaker] ahead of {v2 talks}

[p1 BOGOTA], [t1 Oct 7] - [a1 A Colombian rebel group] {v3 released} [a2 a former member of congress] on [t1 Friday], meeting a condition set by [a3 the government] for the start of peace {v4 talks} in [p2 Ecuador].

<q1 [a2 Hernan Bustamante], 58, was {v5 handed over} to [a4 delegates of [a5 the International Committee of the Red Cross]] in [p3 a rural area of [p4 Choco province]]>, [a5 the organisation] {c1 said} in a statement. <q2 [a2 He] was tired but in good health>, [a5 it] {c2 said}.

[a1 The People's Army of the Plains] {v6 kidnapped} [a2 Bustamante] in [t2 March] and {v7 demanded} a ransom. [a3 The government] had {v8 refused} to begin the {v9 talks} while [a2 he] was being {v10 held}.

<q3 “This is a step in the right direction,”> [a6 President Ricardo Uribe Montoya] {c3 told} [a7 local radio]. <q4 “But [a1 the group] must also {v11 release} [a8 two other hostages] and {v12 stop} {v13 attacking} oil pipelines.”>

[a9 A commander of [a1 the group], known as Samuel], {c4 said} in a video <q5 that [a1 it] was {v14 ready} to declare a {v15 ceasefire} “if [a10 the army] does the same”>. [a11 Defence Minister Luis Alfonso Prada] {v16 ruled out} a {v17 ceasefire} before the {v18 talks} begin.

<q6 [a12 Norway], [a13 Cuba] and [a14 Venezuela] will act as {v19 guarantors} of the {v20 negotiations}>, [a15 the foreign ministry of [p2 Ecuador]] {c5 said}.

[a1 The group], which has about 1,500 fighters, has {v21 fought} [a3 the state] since [t3 the 1960s].
---
a1 organization COL REB People's Army of the Plains
a2 person COL ELI Hernan Bustamante
a3 country COL GOV Colombia
a4 group IGO NGO delegates of the Red Cross
a5 organization IGO NGO International Committee of the Red Cross
a6 person COL GOV Ricardo Uribe Montoya
a7 group COL MED local radio
a8 group COL - two other hostages
a9 person COL REB Samuel
a10 organization COL MIL Colombian army
a11 person COL GOV Luis Alfonso Prada
a12 country NOR GOV Norway
a13 country CUB GOV Cuba
a14 country VEN GOV Venezuela
a15 organization ECU GOV foreign ministry of Ecuador
p1 place COL - Bogota
p2 place ECU - Ecuador
p3 place COL - rural area of Choco
p4 place COL - Choco province
t1 2016-10-07
t2 2016-03
t3 1960/1969
q1 indirect source=a5 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a6 cue=c3 to=a7
q4 direct source=a6 cue=-
q5 mixed source=a9 cue=c4
q6 indirect source=a15 cue=c5
v1 RETREAT release occurred actor=a1 recip=a2
v2 CONSULT - future actor=a1,a3 ctx=diplomatic
v3 RETREAT release occurred actor=a1 recip=a2 time=t1 same=v1
v4 CONSULT - future actor=a1,a3 loc=p2 ctx=diplomatic same=v2
v5 RETREAT release occurred actor=a1 recip=a2 loc=p3 same=v1
v6 ASSAULT abduct occurred actor=a1 recip=a2 time=t2
v7 REQUEST - occurred actor=a1 time=t2
v8 REJECT meet occurred actor=a3 recip=a1 ctx=diplomatic
v9 CONSULT - negated actor=a3,a1 ctx=diplomatic
v10 ASSAULT abduct occurred actor=a1 recip=a2 same=v6
v11 RETREAT release hypothetical actor=a1 recip=a8
v12 RETREAT ceasefire hypothetical actor=a1
v13 ASSAULT destroy occurred actor=a1 ctx=resource
v14 CONCEDE - occurred actor=a1 ctx=military
v15 RETREAT ceasefire hypothetical actor=a1 ctx=military
v16 REJECT yield occurred actor=a11 recip=a1 ctx=military
v17 RETREAT ceasefire negated actor=a3 ctx=military
v18 CONSULT - future actor=a3,a1 ctx=diplomatic same=v2
v19 CONSULT third-party future actor=a12,a13,a14 ctx=diplomatic
v20 CONSULT - future actor=a1,a3 ctx=diplomatic same=v2
v21 ASSAULT - occurred actor=a1 recip=a3 time=t3
