#story r07-022
#date 2022-09-28
#publisher Niger Bend News Agency
#kind wire
#title [p1 Burkina Faso] convoy {v1 ambush} leaves [a1 11 soldiers] dead, [a2 50 civilians] missing

[p2 OUAGADOUGOU], [t1 Sept 28] - <q1 [a1 Eleven soldiers] were {v2 killed} and [a2 about 50 civilians] are missing after [a3 Islamist militants] {v3 attacked} a supply convoy bound for [p3 the town of Djibo] in [p1 northern Burkina Faso]>, [a4 the government] {c1 said} on [t2 Tuesday].

The convoy of 150 trucks was carrying food under military escort when it came under {v4 fire} on [t3 Monday] at [p4 the village of Gaskinde], [p5 Soum province]. <q2 [a5 Twenty-eight people, including 20 soldiers], were {v5 wounded}>, [a6 government spokesman Lassina Sawadogo] {c2 said}. <q3 Dozens of vehicles were {v6 burned} or {v7 taken}>, {c3 said} [a7 a transport union leader in [p6 Kongoussi]].

[p3 Djibo], 45 km from [p7 the Malian border], has been under {v8 blockade} by [a3 jihadist fighters] since [t4 February]. [a3 They] have {v9 blown up} three bridges on the roads to [p3 the town], which shelters [a8 some 300,000 people]. On [t5 Sept. 5], [a9 35 people] were {v10 killed} when a truck in another convoy hit a home-made {v11 bomb} between [p3 Djibo] and [p8 Bourzanga].

No group immediately claimed [t3 Monday]'s {v12 attack}. [a10 The Sahel Vanguard], which has ties to [a11 militants in [p9 Mali]], {c5 said} [t6 last month] <q5 [a10 it] would {v13 stop} all [a12 army] trucks>.

[a13 The military] {v15 seized} power in [t7 January], {v16 accusing} [a14 the elected president] <q6 of failing to stop [a3 the Islamists]>. [a15 Junta leader Lt. Col. Mathieu Compaore-Diallo] {v17 visited} [p3 Djibo] on [t8 Sept. 4] and {c6 said} <q7 the situation was improving>. [a16 A civil society coalition, the Front for Survival], {v18 demanded} on [t1 Wednesday] <q8 that [a15 he] {v19 resign}> and {v20 called for} {v21 demonstrations} in [p2 the capital] on [t9 Friday].

[a17 The United Nations] {c7 said} <q9 [a17 it] was ready to {v22 fly} food to [p3 the town] if helicopters could be found>. [a17 It] {c8 estimates} <q10 that [a18 nearly 2 million people], a tenth of the population, have been forced from [a18 their] homes since [t10 2015]>.
---
a1 group BFA MIL eleven soldiers
a2 group BFA CVL about 50 civilians
a3 group - REB Islamist militants
a4 organization BFA GOV Burkina Faso government
a5 group BFA - 28 people, including 20 soldiers
a6 person BFA GOV Lassina Sawadogo
a7 person BFA LAB transport union leader
a8 group BFA CVL some 300,000 people
a9 group BFA CVL 35 people
a10 organization - REB Sahel Vanguard
a11 group MLI REB militants in Mali
a12 organization BFA MIL Burkinabe army
a13 organization BFA MIL Burkinabe military
a14 person BFA ELI elected president
a15 person BFA GOV+MIL Mathieu Compaore-Diallo
a16 organization BFA NGO Front for Survival
a17 organization IGO IGO United Nations
a18 group BFA REF nearly 2 million people
p1 place BFA - Burkina Faso
p2 place BFA - Ouagadougou
p3 place BFA - Djibo
p4 place BFA - Gaskinde
p5 place BFA - Soum province
p6 place BFA - Kongoussi
p7 place MLI - Malian border
p8 place BFA - Bourzanga
p9 place MLI - Mali
t1 2022-09-28
t2 2022-09-27
t3 2022-09-26
t4 2022-02
t5 2022-09-05
t6 2022-08
t7 2022-01
t8 2022-09-04
t9 2022-09-30
t10 2015
q1 indirect source=a4 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a7 cue=c3
q5 indirect source=a10 cue=c5
q6 indirect source=a13 cue=v16
q7 indirect source=a15 cue=c6
q8 indirect source=a16 cue=v18
q9 indirect source=a17 cue=c7
q10 indirect source=a17 cue=c8
v1 ASSAULT - occurred recip=a1 loc=p1 time=t3 ctx=military,terrorism
v2 ASSAULT - occurred actor=a3 recip=a1 loc=p1 time=t3 ctx=military,terrorism same=v1
v3 ASSAULT - occurred actor=a3 loc=p1 time=t3 ctx=military,terrorism same=v1
v4 ASSAULT firearms occurred loc=p4 time=t3 ctx=military,terrorism same=v1
v5 ASSAULT - occurred recip=a5 loc=p4 time=t3 ctx=military,terrorism same=v1
v6 ASSAULT destroy occurred loc=p4 time=t3 ctx=military,terrorism
v7 COERCE seize occurred loc=p4 time=t3 ctx=military,terrorism
v8 COERCE restrict occurred actor=a3 loc=p3 time=t4 ctx=military,terrorism
v9 ASSAULT explosives occurred actor=a3 loc=p3 ctx=military,terrorism
v10 ASSAULT explosives occurred recip=a9 loc=p3,p8 time=t5 ctx=military,terrorism
v11 ASSAULT explosives occurred recip=a9 loc=p3,p8 time=t5 ctx=military,terrorism same=v10
v12 ASSAULT - occurred time=t3 ctx=military,terrorism same=v1
v13 COERCE restrict future actor=a10 recip=a12 ctx=military
v15 COERCE seize occurred actor=a13 recip=a14 time=t7 ctx=military,executive
v16 ACCUSE disapprove occurred actor=a13 recip=a14 ctx=military
v17 CONSULT visit occurred actor=a15 loc=p3 time=t8 ctx=military
v18 REQUEST yield occurred actor=a16 recip=a15 time=t1 ctx=executive
v19 RETREAT resign hypothetical actor=a15 ctx=executive
v20 REQUEST - occurred actor=a16 time=t1 ctx=executive
v21 PROTEST demo future loc=p2 time=t9 ctx=executive
v22 AID - hypothetical actor=a17 loc=p3 ctx=disaster
