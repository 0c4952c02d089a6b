#story r07-028
#date 2023-10-10
#publisher Le Courrier du Fleuve
#kind report
#title [a1 French troops] start {v1 leaving} [p1 Niger] after [a2 29 Nigerien soldiers] {v2 killed}

[p2 NIAMEY, [p1 Niger]] — <q1 A first convoy of [a1 French soldiers] {v3 left} [p3 a base in Ouallam], in [p1 Niger]'s southwest, on [t1 Tuesday], a week after [a3 jihadists] {v4 killed} [a2 29 Nigerien soldiers] in the same region>, [a4 witnesses] and [a5 the French army staff] {c1 said}.

<q2 [a1 The soldiers] are going by road to [p4 Chad] under escort of [a6 Niger's army]>, {c2 said} [a7 Col. Pascal Verneuil, a spokesman for [a5 the French staff]]. <q3 [a8 All 1,400 troops] will be out of [p3 Ouallam], [p5 Ayorou] and [p2 Niamey] by [t2 Dec. 31]>.

[a9 French President Antoine Mercadier] {c3 announced} on [t3 Sept. 24] <q4 that [a10 Paris] would {v5 withdraw} [a8 its forces] and {v6 recall} [a11 its ambassador]>. [a12 The generals] who {v7 overthrew} [a13 President Abdou Maiga] on [t4 July 26] had {v8 demanded} both. [a11 The ambassador] {v10 left} on [t5 Sept. 27] after living for weeks inside [p6 the embassy], which [a14 police] had {v11 surrounded}.

The {v12 attack} on [t6 Oct. 2] took place near [p7 Tabatol], close to [p8 the border with Mali]. <q5 [a15 More than a hundred militants] {v13 used} home-made bombs and suicide vehicles against a unit returning from an {v14 operation}>, [a16 Defense Minister Gen. Moussa Garba] {c4 said} on state television. <q6 [a17 Two soldiers] were seriously {v15 wounded} and [a18 about 15 of [a15 the attackers]] were {v16 killed}>, [a16 he] {c5 said}. Three days of mourning were declared.

<q7 [a19 Seventeen soldiers] had been {v17 killed} in another {v18 ambush} near [p9 Koutougou] on [t7 Aug. 15]>, {c6 according to} [a20 the defense ministry].

[a21 The United States], with [a22 about 1,000 personnel] in [p1 the country], has {v19 moved} [a22 its men] from [p2 Niamey] to [p10 Agadez], and {v20 suspended} most {v21 aid} on [t1 Tuesday], formally calling the takeover a {v22 coup}. [a23 West African bloc ECOWAS], which {v23 threatened} [a12 the generals] with {v24 force} and imposed {v25 sanctions} on [t8 July 30], has kept [a23 its] borders closed.
---
a1 group FRA MIL French soldiers
a2 group NER MIL 29 Nigerien soldiers
a3 group - REB jihadists
a4 group NER CVL witnesses
a5 organization FRA MIL French army staff
a6 organization NER MIL Niger's army
a7 person FRA MIL Pascal Verneuil
a8 group FRA MIL all 1,400 troops
a9 person FRA GOV Antoine Mercadier
a10 country FRA GOV France
a11 person FRA GOV French ambassador
a12 group NER MIL+GOV the generals
a13 person NER ELI Abdou Maiga
a14 group NER COP police
a15 group - REB more than a hundred militants
a16 person NER GOV+MIL Moussa Garba
a17 group NER MIL two soldiers
a18 group - REB about 15 of the attackers
a19 group NER MIL seventeen soldiers
a20 organization NER GOV defense ministry
a21 country USA GOV United States
a22 group USA MIL about 1,000 personnel
a23 organization IGO IGO ECOWAS
p1 place NER - Niger
p2 place NER - Niamey
p3 place NER - Ouallam base
p4 place TCD - Chad
p5 place NER - Ayorou
p6 place NER - French embassy
p7 place NER - Tabatol
p8 place - - border with Mali
p9 place NER - Koutougou
p10 place NER - Agadez
t1 2023-10-10
t2 2023-12-31
t3 2023-09-24
t4 2023-07-26
t5 2023-09-27
t6 2023-10-02
t7 2023-08-15
t8 2023-07-30
q1 indirect source=a4,a5 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a7 cue=-
q4 indirect source=a9 cue=c3
q5 indirect source=a16 cue=c4
q6 indirect source=a16 cue=c5
q7 indirect source=a20 cue=c6
v1 RETREAT withdraw occurred actor=a1 loc=p1 time=t1 ctx=military
v2 ASSAULT - occurred recip=a2 loc=p1 time=t6 ctx=military,terrorism
v3 RETREAT withdraw occurred actor=a1 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT - occurred actor=a3 recip=a2 loc=p1 time=t6 ctx=military,terrorism same=v2
v5 RETREAT withdraw future actor=a10 recip=a8 loc=p1 ctx=military
v6 RETREAT withdraw future actor=a10 recip=a11 loc=p1 ctx=diplomatic
v7 COERCE seize occurred actor=a12 recip=a13 loc=p1 time=t4 ctx=executive
v8 REQUEST yield occurred actor=a12 recip=a10 ctx=military,diplomatic
v10 RETREAT withdraw occurred actor=a11 loc=p6 time=t5 ctx=diplomatic
v11 COERCE restrict occurred actor=a14 recip=a11 loc=p6 ctx=diplomatic
v12 ASSAULT - occurred loc=p7 time=t6 ctx=military,terrorism same=v2
v13 ASSAULT suicide-attack occurred actor=a15 recip=a2 loc=p7 time=t6 ctx=military,terrorism same=v2
v14 ASSAULT - occurred actor=a2 ctx=military
v15 ASSAULT - occurred actor=a15 recip=a17 loc=p7 time=t6 ctx=military,terrorism same=v2
v16 ASSAULT - occurred actor=a6 recip=a18 loc=p7 time=t6 ctx=military,terrorism
v17 ASSAULT - occurred recip=a19 loc=p9 time=t7 ctx=military,terrorism
v18 ASSAULT - occurred recip=a19 loc=p9 time=t7 ctx=military,terrorism same=v17
v19 RETREAT withdraw occurred actor=a21 recip=a22 loc=p2 ctx=military
v20 SANCTION discontinue occurred actor=a21 loc=p1 time=t1 ctx=economic
v21 AID - negated actor=a21 loc=p1 time=t1 ctx=economic
v22 COERCE seize occurred actor=a12 ctx=executive same=v7
v23 THREATEN violence occurred actor=a23 recip=a12 time=t8 ctx=military
v24 ASSAULT - hypothetical actor=a23 recip=a12 ctx=military
v25 SANCTION - occurred actor=a23 recip=a12 time=t8 ctx=economic
