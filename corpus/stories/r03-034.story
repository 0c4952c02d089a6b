#story r03-034
#date 2018-01-17
#publisher Bay of Bengal Wire
#kind brief
#title [a1 Bangladesh], [a2 Myanmar] {v1 agree} to {v2 return} [a3 refugees] within two years

[p1 DHAKA], [t3 Jan 17] - <q7 [a1 Bangladesh] and [a2 Myanmar] have {v3 agreed} to {v4 send back} [a3 hundreds of thousands of Rohingya refugees] within two years>, [a4 the Bangladeshi foreign ministry] {c1 said} after [t4 two days] of {v5 talks} in [p2 Naypyitaw].

<q1 [a2 Myanmar] will {v6 receive} [a5 1,500 people] a week in two camps from [t1 next Tuesday]>, [a4 the ministry] {c2 said} in a statement. [a1 Dhaka] had {v7 proposed} 15,000 a week, but [a2 Myanmar] {v8 refused}, {c3 saying} <q2 the camps were too small>. [a6 Orphans] and [a7 children born of {v9 rape}] are included.

[a8 More than 650,000 Rohingya] have fled to [p3 Bangladesh] since [t2 August], when [a9 Myanmar's army] {v10 attacked} villages in [p4 Rakhine state] in response to {v11 raids} on [a10 police posts] by [a11 insurgents]. [a12 The United Nations] has {v12 accused} [a9 the army] of ethnic {v13 cleansing}, which [a2 Myanmar] {v22 rejects}.

[a13 The U.N. refugee agency], which was not {v14 invited} to the {v15 talks}, {v16 called on} [a14 both countries] <q5 not to {v17 force} [a15 anyone] to go>. <q6 “[a16 We] will not go without citizenship,”> {c5 said} [a17 Nur Kabir, 35, a Rohingya leader] in [p5 the Kutupalong camp], where [a18 several hundred men] {v18 protested} on [t3 Wednesday]. [a19 Japan] {v19 welcomed} the {v20 deal} and {v21 promised} [a2 Myanmar] 330 million yen in {v23 aid} for houses.
---
a1 country BGD GOV Bangladesh
a2 country MMR GOV Myanmar
a3 group MMR REF Rohingya refugees
a4 organization BGD GOV Bangladeshi foreign ministry
a5 group MMR REF 1,500 people a week
a6 group MMR REF orphans
a7 group MMR REF children born of rape
a8 group MMR REF more than 650,000 Rohingya
a9 organization MMR MIL Myanmar's army
a10 group MMR COP police posts
a11 group MMR REB insurgents
a12 organization IGO IGO United Nations
a13 organization IGO IGO U.N. refugee agency
a14 group - GOV =a1+a2 both countries
a15 person - - anyone
a16 group MMR REF We (the Rohingya)
a17 person MMR REF Nur Kabir
a18 group MMR REF several hundred men
a19 country JPN GOV Japan
p1 place BGD - Dhaka
p2 place MMR - Naypyitaw
p3 place BGD - Bangladesh
p4 place MMR - Rakhine state
p5 place BGD - Kutupalong camp
t1 2018-01-23
t2 2017-08
t3 2018-01-17
t4 2018-01-15/2018-01-16
q1 indirect source=a4 cue=c2
q2 indirect source=a2 cue=c3
q5 indirect source=a13 cue=v16 to=a14
q6 direct source=a17 cue=c5
q7 indirect source=a4 cue=c1
v1 AGREE - occurred actor=a1,a2 ctx=migration,diplomatic
v2 COERCE deport future actor=a1,a2 recip=a3 ctx=migration
v3 AGREE - occurred actor=a1,a2 loc=p2 time=t4 ctx=migration,diplomatic same=v1
v4 COERCE deport future actor=a1,a2 recip=a3 ctx=migration same=v2
v5 CONSULT - occurred actor=a1,a2 loc=p2 time=t4 ctx=migration,diplomatic
v6 RETREAT access future actor=a2 recip=a5 time=t1 ctx=migration
v7 AGREE - occurred actor=a1 recip=a2 ctx=migration
v8 REJECT change occurred actor=a2 recip=a1 ctx=migration
v9 ASSAULT sexual occurred ctx=human-rights
v10 ASSAULT - occurred actor=a9 recip=a8 loc=p4 time=t2 ctx=military,human-rights
v11 ASSAULT - occurred actor=a11 recip=a10 ctx=military
v12 ACCUSE allege occurred actor=a12 recip=a9 ctx=human-rights
v13 ASSAULT cleansing occurred actor=a9 recip=a8 ctx=human-rights
v14 AGREE - negated recip=a13 ctx=diplomatic
v15 CONSULT - occurred actor=a1,a2 ctx=migration,diplomatic same=v5
v16 REQUEST yield occurred actor=a13 recip=a14 ctx=migration
v17 COERCE deport hypothetical actor=a14 recip=a15 ctx=migration
v18 PROTEST demo occurred actor=a18 loc=p5 time=t3 ctx=migration
v19 SUPPORT - occurred actor=a19 recip=a14 ctx=migration
v20 AGREE - occurred actor=a14 ctx=migration same=v1
v21 AGREE - occurred actor=a19 recip=a2 ctx=migration
v23 AID - future actor=a19 recip=a2 ctx=migration,economic
v22 REJECT - occurred actor=a2 recip=a12 ctx=human-rights
