#story r06-046
#date 2023-10-30
#publisher Caspian Wire
#kind wire
#title [a1 Mob] {v1 storms} [p1 Dagestan] airport in search of flight from [p2 Israel]

[p3 MOSCOW], [t1 Oct 30] - [a2 Police] {v2 arrested} [a3 60 people] after [a1 hundreds of men] {v3 broke into} [p4 the airport of Makhachkala] on [t2 Sunday evening] and ran onto the runway, looking for [a4 Jewish passengers] on a plane from [p2 Tel Aviv].

<q1 [a5 More than 20 people] were {v4 injured}, [a6 two of [a5 them]] seriously>, [a7 the health ministry of [p1 Dagestan]] {c1 said}. <q2 [a8 No passenger] was {v5 hurt}>, [a9 the aviation authority] {c2 said}. The airport is {v6 closed} until [t3 November 6].

[a10 Israel] {v7 demanded} that [a11 Russia] {v8 protect} [a12 all Jews] and {v9 called for} firm {v10 action} against [a13 the rioters]. [a14 The United States] {v11 condemned} the {v12 riot}.

[a15 President Valery Gorchakov] {v13 blamed} [a16 “agents of [a17 western] special services” in [a18 Ukraine]] for <q3 stirring up [a1 the crowd]>. [a18 Kyiv] {v15 rejected} the {v16 accusation}. <q4 [a11 Moscow] was shifting responsibility for [a11 its] own hate propaganda>, [a19 a Ukrainian presidential adviser] {c3 wrote}.

<q5 [a20 Those who took part] face up to 15 years for mass {v18 disorder}>, [a21 the governor of [p1 Dagestan], Murtuz Alibegov], {c4 said}, {v19 calling} the {v20 attack} <q6 “a stab in the back” of [a22 soldiers at the front]>. [a28 A Telegram channel] that had {v21 urged} [a23 subscribers] <q7 to “{v22 catch} [a4 the unexpected guests]”> was {v23 blocked} on [t1 Monday]; [a24 its owner, a former lawmaker who lives in [p5 Warsaw]], {c5 denied} <q8 that [a24 he] still ran it>.

On [t4 Saturday] [a25 a crowd] in [p6 Khasavyurt] {v24 surrounded} a hotel after {c6 rumours} <q9 that [a26 refugees from [p2 Israel]] were housed there>, and left when [a2 police] let [a27 three men] look inside.

[a40 Rabbis in [p20 Derbent]] cancelled a wedding and sent [a41 families] away from a synagogue. [a42 The Israeli ambassador, Dorit Peled], was {c30 told} by [a43 a deputy foreign minister] <q30 that security would be {v52 increased}>. [a11 The Kremlin] {c31 declined to say} <q31 whether [a15 Gorchakov] would {v54 visit} [p1 the region]>.
---
a1 group RUS CVL mob
a2 organization RUS COP police
a3 group RUS CVL 60 people
a4 group - CVL Jewish passengers
a5 group RUS - more than 20 people
a6 group RUS - two of the injured
a7 organization RUS GOV health ministry of Dagestan
a8 group - CVL no passenger
a9 organization RUS GOV aviation authority
a10 country ISR GOV Israel
a11 country RUS GOV Russia
a12 group - CVL+REL all Jews
a13 group RUS CVL rioters
a14 country USA GOV United States
a15 person RUS GOV Valery Gorchakov
a16 group UKR SPY agents in Ukraine
a17 group - GOV the West
a18 country UKR GOV Ukraine
a19 person UKR GOV Ukrainian presidential adviser
a20 group RUS CVL those who took part
a21 person RUS GOV Murtuz Alibegov
a22 group RUS MIL soldiers at the front
a23 group RUS CVL subscribers
a24 person RUS ELI former lawmaker
a25 group RUS CVL a crowd in Khasavyurt
a26 group ISR REF refugees from Israel
a27 group RUS CVL three men
a28 organization RUS MED Telegram channel
p1 place RUS - Dagestan
p2 place ISR - Israel
p3 place RUS - Moscow
p4 place RUS - Makhachkala airport
p5 place POL - Warsaw
p6 place RUS - Khasavyurt
t1 2023-10-30
t2 2023-10-29
t3 2023-11-06
t4 2023-10-28
q1 indirect source=a7 cue=c1
q2 indirect source=a9 cue=c2
q3 indirect source=a15 cue=v13
q4 indirect source=a19 cue=c3
q5 indirect source=a21 cue=c4
q6 mixed source=a21 cue=v19
q7 mixed source=a28 cue=v21 to=a23
q8 indirect source=a24 cue=c5 neg
q9 indirect source=- cue=c6
v1 PROTEST riot occurred actor=a1 loc=p1 ctx=religion
v2 COERCE arrest occurred actor=a2 recip=a3 loc=p4
v3 PROTEST riot occurred actor=a1 loc=p4 time=t2 ctx=religion same=v1
v4 ASSAULT - occurred recip=a5 loc=p4 time=t2
v5 ASSAULT - negated recip=a8
v6 COERCE restrict occurred loc=p4 time=t3
v7 REQUEST change occurred actor=a10 recip=a11 ctx=diplomatic,religion
v8 AID - hypothetical actor=a11 recip=a12 ctx=religion
v9 REQUEST change occurred actor=a10 recip=a11 ctx=diplomatic
v10 COERCE - hypothetical actor=a11 recip=a13
v11 ACCUSE disapprove occurred actor=a14 recip=a13 ctx=diplomatic
v12 PROTEST riot occurred actor=a13 same=v1
v13 ACCUSE allege occurred actor=a15 recip=a16 ctx=intelligence
v15 REJECT - occurred actor=a18 recip=a15 ctx=diplomatic
v16 ACCUSE allege occurred actor=a15 recip=a18 ctx=intelligence same=v13
v18 PROTEST riot occurred actor=a20 loc=p4 same=v1
v19 ACCUSE disapprove occurred actor=a21 recip=a1
v20 PROTEST riot occurred actor=a1 same=v1
v21 REQUEST - occurred actor=a28 recip=a23
v22 ASSAULT - hypothetical actor=a23 recip=a4
v23 COERCE censor occurred recip=a28 time=t1 ctx=media
v24 PROTEST riot occurred actor=a25 loc=p6 time=t4 ctx=religion
a40 group RUS REL rabbis in Derbent
a41 group RUS REL+CVL families
a42 person ISR GOV Dorit Peled
a43 person RUS GOV deputy foreign minister
p20 place RUS - Derbent
q30 indirect source=a43 cue=c30 to=a42
q31 indirect source=a11 cue=c31 neg
v52 MOBILIZE police future actor=a43 ctx=religion
v54 CONSULT visit hypothetical actor=a15 loc=p1
