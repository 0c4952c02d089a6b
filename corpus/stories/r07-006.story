#story r07-006
#date 2012-08-07
#publisher Luzon Daily Wire
#kind wire
#title [a1 Philippine troops] {v1 clash} with [a2 rebels] in south, [a3 at least 12] dead

[p1 COTABATO, [p2 Philippines]] (Luzon Daily Wire) -- [a1 Government troops] {v3 fought} [a2 Muslim rebels] in [p3 the southern Philippine province of Maguindanao] for a second day on [t1 Tuesday] after [a2 the rebels] {v4 attacked} army posts in 11 towns, {v5 killing} [a4 at least two soldiers].

<q1 [a2 About 200 fighters of [a5 the Moro Freedom Brotherhood]] {v6 raided} the posts shortly before midnight on [t2 Sunday] and {v7 burned} eight houses in [p4 the town of Datu Unsay]>, {c1 said} [a6 Col. Rogelio Bautista, spokesman of [a7 the army's 6th Infantry Division]]. <q2 [a8 Ten rebels] were {v8 killed} when [a1 troops] {v9 hit back} with artillery on [t3 Monday]>, [a6 he] {c2 said}.

<q3 [a9 More than 4,000 people] have fled to evacuation centers in [p5 Shariff Aguak]>, [a10 the Red Cross] {c3 said}. <q4 [a11 Farmers] were being {v10 held} by [a2 the rebels] as human shields>, [a6 Bautista] {c4 alleged}. <q5 “[a11 They] cannot leave because [a13 snipers] are watching the road,”> [a6 he] {c5 said}.

[a14 A spokesman for [a5 the Brotherhood], Abu Salim Datukan], {c6 told} [a15 a Manila radio station] <q6 that the {v11 attacks} were {v12 retaliation} for the {v13 killing} of [a16 a village leader] by [a17 soldiers] [t4 last week]>. [a14 He] {c7 denied} <q7 that [a18 civilians] had been {v14 taken} hostage>.

[a5 The Brotherhood] {v15 split} from [a19 the larger Bangsamoro Islamic Army] [t5 last year], after [a19 that group] {v16 dropped} [a19 its] {v17 demand} for independence. [a19 The Bangsamoro Islamic Army] is holding peace {v18 talks} with [a20 the government] in [p6 Kuala Lumpur, [p7 Malaysia]].

[a21 Government negotiator Benigno Leonor] {c8 said} <q8 the {v19 talks} would resume as planned on [t6 Wednesday]>. Heavy rain from a storm that flooded [p8 Manila] kept army helicopters on the ground.
---
a1 group PHL MIL Philippine troops
a2 group PHL REB Muslim rebels
a3 group PHL - at least 12
a4 group PHL MIL at least two soldiers
a5 organization PHL REB Moro Freedom Brotherhood
a6 person PHL MIL Rogelio Bautista
a7 organization PHL MIL 6th Infantry Division
a8 group PHL REB ten rebels
a9 group PHL REF more than 4,000 people
a10 organization - NGO Red Cross
a11 group PHL CVL farmers
a13 group PHL REB snipers
a14 person PHL REB Abu Salim Datukan
a15 organization PHL MED Manila radio station
a16 person PHL CVL village leader
a17 group PHL MIL soldiers
a18 group PHL CVL civilians
a19 organization PHL REB Bangsamoro Islamic Army
a20 organization PHL GOV Philippine government
a21 person PHL GOV Benigno Leonor
p1 place PHL - Cotabato
p2 place PHL - Philippines
p3 place PHL - Maguindanao
p4 place PHL - Datu Unsay
p5 place PHL - Shariff Aguak
p6 place MYS - Kuala Lumpur
p7 place MYS - Malaysia
p8 place PHL - Manila
t1 2012-08-07
t2 2012-08-05
t3 2012-08-06
t4 2012-W31
t5 2011
t6 2012-08-08
q1 indirect source=a6 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a10 cue=c3
q4 indirect source=a6 cue=c4
q5 direct source=a6 cue=c5
q6 indirect source=a14 cue=c6 to=a15
q7 indirect source=a14 cue=c7 neg
q8 indirect source=a21 cue=c8
v1 ASSAULT - occurred actor=a1,a2 loc=p3 time=t1 ctx=military
v3 ASSAULT - occurred actor=a1,a2 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT - occurred actor=a2 loc=p3 time=t2 ctx=military
v5 ASSAULT - occurred actor=a2 recip=a4 loc=p3 time=t2 ctx=military same=v4
v6 ASSAULT - occurred actor=a2 loc=p3 time=t2 ctx=military same=v4
v7 ASSAULT destroy occurred actor=a2 loc=p4 time=t2 ctx=military
v8 ASSAULT heavy-weapons occurred actor=a1 recip=a8 time=t3 ctx=military
v9 ASSAULT heavy-weapons occurred actor=a1 recip=a2 time=t3 ctx=military same=v8
v10 ASSAULT abduct occurred actor=a2 recip=a11 ctx=military,human-rights
v11 ASSAULT - occurred actor=a5 ctx=military same=v4
v12 ASSAULT - occurred actor=a5 ctx=military same=v4
v13 ASSAULT - occurred actor=a17 recip=a16 time=t4 ctx=military
v14 ASSAULT abduct negated recip=a18 ctx=military same=v10
v15 SANCTION withdraw occurred actor=a5 recip=a19 time=t5 ctx=military
v16 CONCEDE - occurred actor=a19 ctx=territory
v17 REQUEST change occurred actor=a19 recip=a20 ctx=territory
v18 CONSULT - occurred actor=a19,a20 loc=p6 ctx=military
v19 CONSULT - future actor=a19,a20 loc=p6 time=t6 ctx=military
