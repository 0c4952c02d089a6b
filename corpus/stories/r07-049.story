#story r07-049
#date 2011-04-04
#publisher Lough & Glen News
#kind report
#title [a1 Northern Ireland police] hunt bombers after [a2 young officer] {v3 killed}

[p1 OMAGH, [p2 Northern Ireland]] — <q1 A {v4 bomb} placed under [a2 a policeman]'s car {v5 killed} [a2 the 25-year-old] outside [p3 his home in Omagh] on [t1 Saturday afternoon]>, [a1 police in [p2 Northern Ireland]] {c1 said}, the first {v6 killing} of [a3 an officer] in [p2 the British province] in two years.

[a1 Detectives] {v7 searched} [p4 two houses in east Tyrone] on [t2 Sunday] and {v8 arrested} [a4 a man of 33] in [p5 Coalisland]. <q2 [a4 He] is being {v9 questioned} in [p6 Antrim]>, [a5 Assistant Chief Constable Ronan Harkness] {c2 said}. [a6 Four men] {v10 held} near [p7 Dungannon] on [t3 Friday], before the {v11 attack}, were {v12 released} without {v13 charge}.

No group has claimed responsibility, but [a7 politicians] {v14 blamed} [a8 the Republican Continuity Force, one of several splinter groups] that {v15 oppose} the [t4 1998] peace {v16 agreement}. [a8 It] {v17 shot dead} [a9 a constable] in [p8 Craigavon] in [t5 March 2009], two days after [a10 another faction] {v18 killed} [a11 two British soldiers] at [p9 the Massereene barracks in Antrim].

<q3 “[a19 These people] have nothing to offer but grief,”> [a13 First Minister Colin Beattie] {c3 said} after {v19 meeting} [a14 the officer's family] on [t2 Sunday]. [a15 British Prime Minister Julian Marsden] and [a16 Irish Prime Minister Eoin Tierney] {v20 condemned} the {v21 murder}. <q4 [a17 Dublin] would {v22 share} all [a17 its] intelligence>, [a16 Tierney] {c4 told} [a18 Irish radio].

<q5 [a19 Dissidents] want to frighten [a20 young Catholics] away from joining [a1 the police]>, {c5 said} [a21 Maire Quigg of [a22 Queen's University Belfast]]. A quarter of the force was Catholic [t6 last year], against eight percent in [t7 2001].

[a23 More than 3,500 people] were {v23 killed} in three decades of {v24 violence} between [a24 Catholic republicans], who want a united [p10 Ireland], and [a25 mainly Protestant unionists] and [a26 British troops]. [a27 The Irish Volunteers, the largest republican group], declared a {v26 ceasefire} in [t8 1997] and {v27 disarmed} in [t9 2005].

A peace {v28 march} is planned in [p1 Omagh] on [t10 Wednesday]. In [t11 August 1998], [a28 29 people] were {v29 killed} there in a car {v30 bombing}. Separately, <q6 a woman was injured in [p11 Derry] on [t2 Sunday] when a gas bottle exploded; the cause was accidental>, [a1 police] {c6 said}.
---
a1 organization GBR COP Northern Ireland police
a2 person GBR COP young policeman
a3 person GBR COP an officer
a4 person GBR - man of 33
a5 person GBR COP Ronan Harkness
a6 group GBR - four men
a7 group GBR - politicians
a8 organization GBR REB Republican Continuity Force
a9 person GBR COP constable
a10 organization GBR REB another faction
a11 group GBR MIL two British soldiers
a13 person GBR GOV Colin Beattie
a14 group GBR CVL the officer's family
a15 person GBR GOV Julian Marsden
a16 person IRL GOV Eoin Tierney
a17 country IRL GOV Ireland
a18 organization IRL MED Irish radio
a19 group GBR REB dissidents
a20 group GBR CVL young Catholics
a21 person GBR EDU Maire Quigg
a22 organization GBR EDU Queen's University Belfast
a23 group GBR - more than 3,500 people
a24 group GBR REB Catholic republicans
a25 group GBR UAF unionists
a26 group GBR MIL British troops
a27 organization GBR REB Irish Volunteers
a28 group GBR CVL 29 people
p1 place GBR - Omagh
p2 place GBR - Northern Ireland
p3 place GBR - home in Omagh
p4 place GBR - two houses in east Tyrone
p5 place GBR - Coalisland
p6 place GBR - Antrim
p7 place GBR - Dungannon
p8 place GBR - Craigavon
p9 place GBR - Massereene barracks
p10 place - - Ireland
p11 place GBR - Derry
t1 2011-04-02
t2 2011-04-03
t3 2011-04-01
t4 1998
t5 2009-03
t6 2010
t7 2001
t8 1997
t9 2005
t10 2011-04-06
t11 1998-08
q1 indirect source=a1 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a13 cue=c3
q4 indirect source=a16 cue=c4 to=a18
q5 indirect source=a21 cue=c5
q6 indirect source=a1 cue=c6
v3 ASSAULT explosives occurred recip=a2 loc=p3 time=t1 ctx=terrorism
v4 ASSAULT explosives occurred recip=a2 loc=p3 time=t1 ctx=terrorism same=v3
v5 ASSAULT explosives occurred recip=a2 loc=p3 time=t1 ctx=terrorism same=v3
v6 ASSAULT explosives occurred recip=a3 loc=p2 time=t1 ctx=terrorism same=v3
v7 COERCE seize occurred actor=a1 loc=p4 time=t2 ctx=terrorism
v8 COERCE arrest occurred actor=a1 recip=a4 loc=p5 time=t2 ctx=terrorism
v9 ACCUSE investigate occurred actor=a1 recip=a4 loc=p6 ctx=terrorism
v10 COERCE arrest occurred actor=a1 recip=a6 loc=p7 time=t3 ctx=terrorism
v11 ASSAULT explosives occurred ctx=terrorism same=v3
v12 RETREAT release occurred actor=a1 recip=a6 ctx=terrorism
v13 ACCUSE allege negated actor=a1 recip=a6 ctx=terrorism
v14 ACCUSE disapprove occurred actor=a7 recip=a8 ctx=terrorism
v15 ACCUSE disapprove occurred actor=a8 ctx=diplomatic
v16 AGREE - occurred time=t4 ctx=diplomatic
v17 ASSAULT firearms occurred actor=a8 recip=a9 loc=p8 time=t5 ctx=terrorism
v18 ASSAULT - occurred actor=a10 recip=a11 loc=p9 time=t5 ctx=terrorism
v19 CONSULT - occurred actor=a13,a14 time=t2
v20 ACCUSE disapprove occurred actor=a15,a16 ctx=terrorism
v21 ASSAULT explosives occurred ctx=terrorism same=v3
v22 COOPERATE - future actor=a17 ctx=intelligence
v23 ASSAULT - occurred recip=a23 loc=p2 ctx=terrorism
v24 ASSAULT - occurred actor=a24,a25,a26 recip=a23 loc=p2 ctx=terrorism same=v23
v26 RETREAT ceasefire occurred actor=a27 time=t8 ctx=military
v27 RETREAT disarm occurred actor=a27 time=t9 ctx=military
v28 PROTEST demo future loc=p1 time=t10 ctx=terrorism
v29 ASSAULT explosives occurred recip=a28 loc=p1 time=t11 ctx=terrorism
v30 ASSAULT explosives occurred recip=a28 loc=p1 time=t11 ctx=terrorism same=v29
