#story r07-021
#date 2014-11-23
#publisher Rift Valley Press
#kind wire
#title [a1 Gunmen] {v1 kill} [a2 28 bus passengers] in [p1 northeast Kenya]

[p2 NAIROBI] (Rift Valley Press) -- <q1 [a1 Somali gunmen] {v2 stopped} a bus in [p3 Kenya's Mandera county] at dawn on [t1 Saturday] and {v3 shot dead} [a2 28 people] who could not recite a Muslim prayer>, [a3 police] and [a4 a survivor] {c1 said}.

<q2 The bus, with [a5 60 people] on board, was on its way to [p2 Nairobi] when it was {v4 ambushed} about 50 kilometers from [p4 Mandera town], near the border with [p5 Somalia]>, {c2 said} [a6 Noah Ekuam, the county police chief]. <q3 The driver tried to speed away but the vehicle got stuck in mud after rain>.

<q4 “[a1 They] told [a7 us] to get out and separated [a7 us]. [a8 Those] who answered wrongly were told to lie down,”> {c3 said} [a4 Elijah Murungi, a teacher]. <q5 [a4 He] lay between [a9 two men] who had been {v5 hit} and pretended to be dead>. [a10 Nineteen men] and [a11 nine women] were {v6 killed}.

[a12 The Islamist group Harakat al-Jihad], which is based in [p5 Somalia], {c4 claimed} <q6 the {v7 attack}> in a statement posted on a website. [a12 It] {c5 said} <q7 the {v8 killings} were revenge for [a3 police] {v9 raids} on [p6 four mosques in Mombasa] [t2 last week]>. <q8 [a13 One person] was {v10 shot dead} and [a14 more than 350] {v11 arrested} in the {v12 raids}, in which grenades were found>, {c8 according to} [a3 police].

On [t3 Sunday], [a15 Deputy President Josiah Kiptoo] {c6 said} <q9 [a16 the army] had crossed the border and {v13 destroyed} [p7 a camp] from which the {v14 attack} was planned, {v15 killing} [a17 more than 100 militants]>. There was no independent confirmation. [a18 A spokesman for [a12 the militants]] {c7 denied} <q10 that a camp had been {v16 hit}>.

[a19 Kenya] {v17 sent} [a20 troops] into [p5 Somalia] in [t4 October 2011] to {v18 fight} [a12 the group]. [a12 It] {v19 responded} with {v20 attacks} that {v21 killed} [a21 67 people] at [p8 a Nairobi shopping center] in [t5 September 2013] and [a22 about 65] in and around [p9 Mpeketoni], on the coast, [t6 this June].

[a23 The teachers' union] {v22 urged} [a24 its members] on [t3 Sunday] <q11 to stay away from [p3 Mandera]>.
---
a1 group SOM REB Somali gunmen
a2 group KEN CVL 28 bus passengers
a3 organization KEN COP Kenyan police
a4 person KEN EDU Elijah Murungi
a5 group KEN CVL 60 people on board
a6 person KEN COP Noah Ekuam
a7 group KEN CVL the passengers (us)
a8 group KEN CVL those who answered wrongly
a9 group KEN CVL two men
a10 group KEN CVL nineteen men
a11 group KEN CVL nine women
a12 organization SOM REB Harakat al-Jihad
a13 person KEN CVL one person
a14 group KEN CVL more than 350
a15 person KEN GOV Josiah Kiptoo
a16 organization KEN MIL Kenyan army
a17 group SOM REB more than 100 militants
a18 person SOM REB spokesman for the militants
a19 country KEN GOV Kenya
a20 group KEN MIL Kenyan troops
a21 group - CVL 67 people
a22 group KEN CVL about 65
a23 organization KEN LAB teachers' union
a24 group KEN EDU union members
p1 place KEN - northeast Kenya
p2 place KEN - Nairobi
p3 place KEN - Mandera county
p4 place KEN - Mandera town
p5 place SOM - Somalia
p6 place KEN - four mosques in Mombasa
p7 place SOM - camp
p8 place KEN - Nairobi shopping center
p9 place KEN - Mpeketoni
t1 2014-11-22
t2 2014-W47
t3 2014-11-23
t4 2011-10
t5 2013-09
t6 2014-06
q1 indirect source=a3,a4 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a6 cue=-
q4 direct source=a4 cue=c3
q5 indirect source=a4 cue=-
q6 indirect source=a12 cue=c4
q7 indirect source=a12 cue=c5
q8 indirect source=a3 cue=c8
q9 indirect source=a15 cue=c6
q10 indirect source=a18 cue=c7 neg
q11 indirect source=a23 cue=v22 to=a24
v1 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=terrorism
v2 ASSAULT - occurred actor=a1 loc=p3 time=t1 ctx=terrorism same=v1
v3 ASSAULT firearms occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=terrorism,religion same=v1
v4 ASSAULT - occurred actor=a1 recip=a5 loc=p4 time=t1 ctx=terrorism same=v1
v5 ASSAULT firearms occurred actor=a1 recip=a9 ctx=terrorism same=v1
v6 ASSAULT - occurred actor=a1 recip=a10,a11 ctx=terrorism same=v1
v7 ASSAULT - occurred actor=a12 ctx=terrorism same=v1
v8 ASSAULT - occurred actor=a12 ctx=terrorism same=v1
v9 COERCE seize occurred actor=a3 loc=p6 time=t2 ctx=terrorism,religion
v10 ASSAULT firearms occurred actor=a3 recip=a13 loc=p6 time=t2 ctx=terrorism
v11 COERCE arrest occurred actor=a3 recip=a14 loc=p6 time=t2 ctx=terrorism
v12 COERCE seize occurred actor=a3 loc=p6 time=t2 ctx=terrorism same=v9
v13 ASSAULT destroy occurred actor=a16 loc=p7 ctx=military,terrorism
v14 ASSAULT - occurred ctx=terrorism same=v1
v15 ASSAULT - occurred actor=a16 recip=a17 loc=p7 ctx=military,terrorism same=v13
v16 ASSAULT - negated recip=a12 ctx=military same=v13
v17 MOBILIZE troops occurred actor=a19 loc=p5 time=t4 ctx=military
v18 ASSAULT - occurred actor=a20 recip=a12 loc=p5 ctx=military
v19 ASSAULT - occurred actor=a12 recip=a19 loc=p8,p9 time=t5,t6 ctx=terrorism
v20 ASSAULT - occurred actor=a12 recip=a21,a22 loc=p8,p9 time=t5,t6 ctx=terrorism same=v19
v21 ASSAULT - occurred actor=a12 recip=a21,a22 loc=p8,p9 time=t5,t6 ctx=terrorism same=v19
v22 REQUEST - occurred actor=a23 recip=a24 time=t3 ctx=terrorism
