#story r07-025
#date 2023-11-08
#publisher Cedar Coast Agency
#kind live
#title Live: [a1 Israel], [a2 Lebanese militants] {v1 exchange} fire for 32nd day

18:40 GMT — <q1 [a1 Israeli] artillery {v2 shelled} the edge of [p1 Aita al-Shaab] in [p2 southern Lebanon] at sunset>, [a3 Lebanon's National News Agency] {c1 said}. <q2 No [a4 casualties] were reported>.

17:15 GMT — [a5 The Israeli military] {c2 said} on [t2 Wednesday] <q3 [a6 two of [a5 its] soldiers] were lightly {v3 wounded} when an anti-tank missile {v4 hit} [a5 their] vehicle near [p3 the village of Dovev]>. <q4 [a7 Fighter jets] {v5 struck} [p4 the place] from which it was fired>, [a5 it] {c3 added}.

[a2 The Banner of the South, an armed group allied with [a8 Iran]], {c4 claimed} <q5 the {v6 attack}> and {c5 said} <q6 [a2 it] had also {v7 fired} on [p5 three army posts in the Shebaa Farms area]>. [a2 The group] has {v8 lost} [a9 about 60 fighters] since the {v9 exchanges} began on [t3 Oct. 8], a day after [a10 Palestinian gunmen] from [p6 Gaza] {v10 attacked} [p7 southern Israel].

15:30 GMT — [a11 France] {v11 urged} [a12 both sides] <q7 to avoid a wider {v24 war}>. <q11 [a13 Defense Minister Etienne Lacombe], who {v12 visited} [a14 French peacekeepers] in [p8 Deir Kifa] [t4 last Thursday], {v13 spoke} by telephone with [a15 [a13 his] Israeli counterpart] on [t2 Wednesday morning]>, [a16 [a13 his] office] {c6 said}.

13:05 GMT — [a17 The U.N. force in [p9 Lebanon], UNIFIL], {c7 says} <q8 a shell {v14 landed} inside [p10 its headquarters in Naqoura] [t7 overnight] and [a18 nobody] was {v15 hurt}>. [a17 It] does not know who {v16 fired} it. On [t5 Oct. 28], [a19 a Nepali peacekeeper] was {v17 wounded} near [p11 Houla].

10:20 GMT — <q9 [a20 Thousands of residents of [p12 Kiryat Shmona]] have been {v18 moved} to hotels in [p13 Tel Aviv] and [p14 Eilat]>, {c8 according to} [a21 the town's mayor, Alon Shalev]. <q10 [a20 They] will not return until [a2 the gunmen] are {v20 pushed} away from the fence>, [a21 he] {c9 tells} [a22 army radio].

08:00 GMT — [a23 Four people, a woman and her three granddaughters], who were {v21 killed} by an [a1 Israeli] {v22 strike} on [a23 their] car near [p15 Ainata] on [t6 Sunday], were buried in [p16 Blida]. [a25 Lebanon] has {v23 complained} to [a26 the U.N. Security Council].
---
a1 country ISR GOV Israel
a2 organization LBN REB Banner of the South
a3 organization LBN MED National News Agency
a4 group - - casualties
a5 organization ISR MIL Israeli military
a6 group ISR MIL two Israeli soldiers
a7 group ISR MIL fighter jets
a8 country IRN GOV Iran
a9 group LBN REB about 60 fighters
a10 group PSE REB Palestinian gunmen
a11 country FRA GOV France
a12 group - GOV+REB =a1+a2 both sides
a13 person FRA GOV Etienne Lacombe
a14 group FRA MIL French peacekeepers
a15 person ISR GOV Israeli defense minister
a16 organization FRA GOV Lacombe's office
a17 organization IGO MIL UNIFIL
a18 group IGO MIL nobody
a19 person NPL MIL Nepali peacekeeper
a20 group ISR REF thousands of residents of Kiryat Shmona
a21 person ISR GOV Alon Shalev
a22 organization ISR MED+MIL army radio
a23 group LBN CVL four people
a25 country LBN GOV Lebanon
a26 organization IGO IGO UN Security Council
p1 place LBN - Aita al-Shaab
p2 place LBN - southern Lebanon
p3 place ISR - Dovev
p4 place LBN - launch site
p5 place - - Shebaa Farms
p6 place PSE - Gaza
p7 place ISR - southern Israel
p8 place LBN - Deir Kifa
p9 place LBN - Lebanon
p10 place LBN - UNIFIL headquarters in Naqoura
p11 place LBN - Houla
p12 place ISR - Kiryat Shmona
p13 place ISR - Tel Aviv
p14 place ISR - Eilat
p15 place LBN - Ainata
p16 place LBN - Blida
t2 2023-11-08
t3 2023-10-08
t4 2023-11-02
t5 2023-10-28
t6 2023-11-05
t7 2023-11-07/2023-11-08
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=-
q3 indirect source=a5 cue=c2
q4 indirect source=a5 cue=c3
q5 indirect source=a2 cue=c4
q6 indirect source=a2 cue=c5
q7 indirect source=a11 cue=v11 to=a12
q8 indirect source=a17 cue=c7
q9 indirect source=a21 cue=c8
q10 indirect source=a21 cue=c9 to=a22
q11 indirect source=a16 cue=c6
v1 ASSAULT - occurred actor=a1,a2 time=t2 ctx=military
v2 ASSAULT heavy-weapons occurred actor=a1 loc=p1 time=t2 ctx=military
v3 ASSAULT - occurred actor=a2 recip=a6 loc=p3 time=t2 ctx=military
v4 ASSAULT heavy-weapons occurred actor=a2 recip=a6 loc=p3 time=t2 ctx=military same=v3
v5 ASSAULT aerial occurred actor=a7 recip=a2 loc=p4 time=t2 ctx=military
v6 ASSAULT heavy-weapons occurred actor=a2 ctx=military same=v3
v7 ASSAULT - occurred actor=a2 recip=a5 loc=p5 time=t2 ctx=military
v8 ASSAULT - occurred recip=a9 time=t3 ctx=military
v9 ASSAULT - occurred time=t3 ctx=military same=v1
v10 ASSAULT - occurred actor=a10 recip=a1 loc=p7 ctx=military,terrorism
v11 REQUEST yield occurred actor=a11 recip=a12 time=t2 ctx=diplomatic
v12 CONSULT visit occurred actor=a13 recip=a14 loc=p8 time=t4 ctx=military
v13 CONSULT phone occurred actor=a13,a15 time=t2 ctx=diplomatic
v14 ASSAULT heavy-weapons occurred recip=a17 loc=p10 time=t7 ctx=military
v15 ASSAULT - negated recip=a18 loc=p10 time=t7 ctx=military
v16 ASSAULT heavy-weapons occurred recip=a17 ctx=military same=v14
v17 ASSAULT - occurred recip=a19 loc=p11 time=t5 ctx=military
v18 AID - occurred recip=a20 loc=p13,p14 ctx=migration
v20 ASSAULT - hypothetical recip=a2 ctx=military
v21 ASSAULT - occurred actor=a1 recip=a23 loc=p15 time=t6 ctx=military
v22 ASSAULT - occurred actor=a1 recip=a23 loc=p15 time=t6 ctx=military same=v21
v23 ACCUSE disapprove occurred actor=a25 recip=a1 ctx=diplomatic
v24 ASSAULT - hypothetical actor=a12 ctx=military
