#story r07-032
#date 2024-01-08
#publisher Deccan Press Service
#kind wire
#title Roadside {v1 bomb} {v2 kills} [a1 six police officers] guarding polio team in [p1 Pakistan]

[p2 PESHAWAR, [p1 Pakistan]] (Deccan Press Service) - <q1 [a1 Six police officers] were {v3 killed} and [a2 22] {v4 wounded} on [t1 Monday] when a bomb {v5 exploded} near a truck taking [a3 them] to protect [a4 vaccination workers] in [p3 northwestern Pakistan]>, [a5 police] {c1 said}.

The {v6 blast} took place in [p4 the Mamund area of Bajaur district], on [p5 the border with Afghanistan], at about 8:30 a.m., at the start of a five-day anti-polio drive. <q2 No [a6 health worker] was {v7 harmed}>, {c2 said} [a7 district police chief Nasir Gul Khan]. <q3 Vaccinations have been halted in [p4 Bajaur] but will go on elsewhere>.

[a8 The Pakistani Mujahideen Council, an umbrella group of [a9 Islamist militants]], {c3 claimed} <q4 the {v9 bombing}>. In [t2 November] [a8 it] {v10 called off} a {v11 ceasefire} with [a10 the government] that had lasted five months.

[a11 Caretaker Interior Minister Sajjad Bangash] {v13 condemned} the {v14 attack} and {c4 said} <q5 [a12 those] behind it were sheltering across the border>. [a13 Islamabad] has repeatedly {v15 accused} [a14 the authorities in [p6 Kabul]] <q6 of {v16 harboring} [a8 the group]>, <q10 a {v17 charge}> [a14 they] {c8 deny}. [a15 Three hundred thousand undocumented Afghans] have been {v19 sent back} since [t3 Oct. 1].

In [p7 the southern province of Balochistan], [a16 two men in a tea shop] were {v20 shot dead} on [t4 Sunday night] in [p8 Turbat], and in [p9 Lakki Marwat] [a17 police] {c5 said} <q7 [a17 they] had foiled an {v22 attack} on a police station early on [t1 Monday], {v23 killing} [a18 two gunmen]>.

<q8 “[a19 The children] do not understand why nobody came [t1 today],”> {c6 said} [a20 Gulalai Bibi, a mother of four], in [p10 the village of Damadola].

[a21 More than 100 polio workers and their guards] have been {v24 killed} in [p1 Pakistan] since [t5 2012]. [a9 Militants] {c7 claim} <q9 the campaign is a cover for spying>.
---
a1 group PAK COP six police officers
a2 group PAK COP 22 wounded officers
a3 group PAK COP =a1+a2 the officers in the truck
a4 group PAK HLH vaccination workers
a5 organization PAK COP police
a6 person PAK HLH health worker
a7 person PAK COP Nasir Gul Khan
a8 organization PAK REB Pakistani Mujahideen Council
a9 group PAK REB Islamist militants
a10 organization PAK GOV Pakistani government
a11 person PAK GOV Sajjad Bangash
a12 group - REB those behind the attack
a13 country PAK GOV Pakistan
a14 group AFG GOV authorities in Kabul
a15 group AFG REF 300,000 undocumented Afghans
a16 group PAK CVL two men in a tea shop
a17 organization PAK COP Lakki Marwat police
a18 group PAK UAF two gunmen
a19 group PAK CVL children
a20 person PAK CVL Gulalai Bibi
a21 group PAK HLH+COP polio workers and their guards
p1 place PAK - Pakistan
p2 place PAK - Peshawar
p3 place PAK - northwestern Pakistan
p4 place PAK - Mamund area of Bajaur
p5 place - - border with Afghanistan
p6 place AFG - Kabul
p7 place PAK - Balochistan
p8 place PAK - Turbat
p9 place PAK - Lakki Marwat
p10 place PAK - Damadola
t1 2024-01-08
t2 2023-11
t3 2023-10-01
t4 2024-01-07
t5 2012
q1 indirect source=a5 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a7 cue=-
q4 indirect source=a8 cue=c3
q5 indirect source=a11 cue=c4
q6 indirect source=a13 cue=v15
q7 indirect source=a17 cue=c5
q8 direct source=a20 cue=c6
q9 indirect source=a9 cue=c7
v1 ASSAULT explosives occurred recip=a1 loc=p1 time=t1 ctx=terrorism
v2 ASSAULT explosives occurred recip=a1 loc=p1 time=t1 ctx=terrorism same=v1
v3 ASSAULT explosives occurred recip=a1 loc=p3 time=t1 ctx=terrorism same=v1
v4 ASSAULT - occurred recip=a2 loc=p3 time=t1 ctx=terrorism same=v1
v5 ASSAULT explosives occurred recip=a3 loc=p3 time=t1 ctx=terrorism same=v1
v6 ASSAULT explosives occurred loc=p4 time=t1 ctx=terrorism same=v1
v7 ASSAULT explosives negated recip=a6 loc=p4 time=t1 ctx=terrorism,health
v9 ASSAULT explosives occurred actor=a8 ctx=terrorism same=v1
v10 THREATEN violence occurred actor=a8 recip=a10 time=t2 ctx=military
v11 RETREAT ceasefire negated actor=a8,a10 time=t2 ctx=military
v13 ACCUSE disapprove occurred actor=a11 recip=a12 ctx=terrorism
v14 ASSAULT explosives occurred ctx=terrorism same=v1
v15 ACCUSE disapprove occurred actor=a13 recip=a14 ctx=terrorism,diplomatic
v16 AID - occurred actor=a14 recip=a8 ctx=terrorism
v17 ACCUSE disapprove occurred actor=a13 recip=a14 ctx=terrorism,diplomatic same=v15
v19 COERCE deport occurred actor=a13 recip=a15 time=t3 ctx=migration
v20 ASSAULT firearms occurred recip=a16 loc=p8 time=t4
v22 ASSAULT - negated actor=a18 recip=a17 loc=p9 time=t1 ctx=terrorism
v23 ASSAULT - occurred actor=a17 recip=a18 loc=p9 time=t1 ctx=terrorism
v24 ASSAULT - occurred recip=a21 loc=p1 time=t5 ctx=terrorism,health
q10 indirect source=a14 cue=c8 neg
