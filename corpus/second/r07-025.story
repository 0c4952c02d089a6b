#story r07-025
#date 2023-11-08
#publisher Cedar Coast Agency
#kind live
#title Live: [a1 Israel], [a2 Lebanese militants] exchange {v1 fire} for 32nd day

18:40 GMT — <q1 [a3 Israeli artillery] {v2 shelled} the edge of [p1 Aita al-Shaab in [p2 southern Lebanon]] at sunset>, [a4 Lebanon]'s [a5 National News Agency] {c1 said}. No casualties were reported.

17:15 GMT — [a6 The Israeli military] {c2 said} on [t1 Wednesday] <q2 [a7 two of its soldiers] were lightly {v3 wounded} when an anti-tank missile {v4 hit} [a7 their] vehicle near [p3 the village of Dovev]>. <q3 [a8 Fighter jets] {v5 struck} the place from which it was {v6 fired}>, [a6 it] {c3 added}.

[a9 The Banner of the South, an armed group allied with [a10 Iran]], {c4 claimed} <q4 the {v7 attack}> and {c5 said} <q5 [a9 it] had also {v8 fired} on [a11 three army posts] in [p4 the Shebaa Farms area]>. [a9 The group] has {v9 lost} [a12 about 60 fighters] since the {v10 exchanges} began on [t2 Oct. 8], [t3 a day after] [a13 Palestinian gunmen from [p5 Gaza]] {v11 attacked} [p6 southern Israel].

15:30 GMT — [a14 France] {v12 urged} [a15 both sides] <q6 to avoid a wider {v13 war}>. <q7 [a16 Defense Minister Etienne Lacombe], who {v14 visited} [a17 French peacekeepers] in [p7 Deir Kifa] [t4 last Thursday], {v15 spoke} by telephone with [a18 his Israeli counterpart] on [t1 Wednesday] morning>, [a19 his office] {c6 said}.

13:05 GMT — [a20 The U.N. force in [a4 Lebanon], UNIFIL], {c7 says} <q8 a shell {v16 landed} inside [a20 its] headquarters in [p8 Naqoura] [t5 overnight] and nobody was {v17 hurt}>. [a20 It] does not know who {v18 fired} it. On [t6 Oct. 28], [a21 a Nepali peacekeeper] was {v19 wounded} near [p9 Houla].

10:20 GMT — <q9 [a22 Thousands of residents of [p10 Kiryat Shmona]] have been moved to hotels in [p11 Tel Aviv] and [p12 Eilat]>, {c8 according to} [a23 the town's mayor, Alon Shalev]. <q10 [a22 They] will not return until [a2 the gunmen] are {v20 pushed away} from the fence>, [a23 he] {c9 tells} [a24 army radio].

08:00 GMT — [a25 Four people, a woman and her three granddaughters], who were {v21 killed} by an [a1 Israeli] {v22 strike} on [a25 their] car near [p13 Ainata] on [t7 Sunday], were buried in [p14 Blida]. [a4 Lebanon] has {v23 complained} to [a26 the U.N. Security Council].
---
a1 country ISR GOV Israel
a2 group LBN REB Lebanese militants
a3 organization ISR MIL Israeli artillery
a4 country LBN GOV Lebanon
a5 organization LBN MED National News Agency
a6 organization ISR MIL Israeli military
a7 group ISR MIL two Israeli soldiers
a8 group ISR MIL fighter jets
a9 organization LBN REB Banner of the South
a10 country IRN GOV Iran
a11 group ISR MIL three army posts
a12 group LBN REB about 60 fighters
a13 group PSE REB Palestinian gunmen from Gaza
a14 country FRA GOV France
a15 group - GOV+REB =a1+a9 both sides
a16 person FRA GOV Etienne Lacombe
a17 group FRA MIL French peacekeepers
a18 person ISR GOV Israeli defense minister
a19 organization FRA GOV Lacombe's office
a20 organization IGO MIL UNIFIL
a21 person NPL MIL a Nepali peacekeeper
a22 group ISR CVL residents of Kiryat Shmona
a23 person ISR GOV Alon Shalev
a24 organization ISR MED army radio
a25 group LBN CVL a woman and her three granddaughters
a26 organization IGO IGO U.N. Security Council
p1 place LBN - Aita al-Shaab
p2 place LBN - southern Lebanon
p3 place ISR - Dovev
p4 place - - Shebaa Farms
p5 place PSE - Gaza
p6 place ISR - southern Israel
p7 place LBN - Deir Kifa
p8 place LBN - Naqoura
p9 place LBN - Houla
p10 place ISR - Kiryat Shmona
p11 place ISR - Tel Aviv
p12 place ISR - Eilat
p13 place LBN - Ainata
p14 place LBN - Blida
t1 2023-11-08
t2 2023-10-08
t3 2023-10-07
t4 2023-11-02
t5 2023-11-08
t6 2023-10-28
t7 2023-11-05
q1 indirect source=a5 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a6 cue=c3
q4 indirect source=a9 cue=c4
q5 indirect source=a9 cue=c5
q6 indirect source=a14 cue=v12 to=a15
q7 indirect source=a19 cue=c6
q8 indirect source=a20 cue=c7
q9 indirect source=a23 cue=c8
q10 indirect source=a23 cue=c9 to=a24
v1 ASSAULT - occurred actor=a1,a2 ctx=military
v2 ASSAULT heavy-weapons occurred actor=a3 loc=p1 ctx=military
v3 ASSAULT - occurred recip=a7 loc=p3 ctx=military
v4 ASSAULT heavy-weapons occurred actor=a9 recip=a7 loc=p3 ctx=military same=v3
v5 ASSAULT aerial occurred actor=a8 ctx=military
v6 ASSAULT heavy-weapons occurred ctx=military same=v3
v7 ASSAULT heavy-weapons occurred actor=a9 recip=a7 ctx=military same=v3
v8 ASSAULT - occurred actor=a9 recip=a11 loc=p4 ctx=military
v9 ASSAULT - occurred recip=a12 ctx=military
v10 ASSAULT - occurred actor=a1,a9 time=t2 ctx=military same=v1
v11 ASSAULT - occurred actor=a13 loc=p6 time=t3 ctx=military
v12 REQUEST yield occurred actor=a14 recip=a15 ctx=military,diplomatic
v13 ASSAULT - hypothetical actor=a15 ctx=military
v14 CONSULT visit occurred actor=a16 recip=a17 loc=p7 time=t4 ctx=military
v15 CONSULT phone occurred actor=a16,a18 time=t1 ctx=diplomatic,military
v16 ASSAULT heavy-weapons occurred recip=a20 loc=p8 time=t5 ctx=military
v17 ASSAULT - negated loc=p8 time=t5 ctx=military
v18 ASSAULT heavy-weapons occurred recip=a20 loc=p8 time=t5 ctx=military same=v16
v19 ASSAULT - occurred recip=a21 loc=p9 time=t6 ctx=military
v20 ASSAULT - hypothetical recip=a2 ctx=military
v21 ASSAULT - occurred actor=a1 recip=a25 loc=p13 time=t7 ctx=military
v22 ASSAULT - occurred actor=a1 recip=a25 loc=p13 time=t7 ctx=military same=v21
v23 ACCUSE disapprove occurred actor=a4 recip=a1 ctx=diplomatic
