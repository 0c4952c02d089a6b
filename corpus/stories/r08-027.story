#story r08-027
#date 2018-11-15
#publisher Bay of Bengal News
#kind report
#title [a1 Rohingya] {v1 refuse} to go home as [a2 Bangladesh] puts off first {v2 returns}

[p1 COX'S BAZAR] — A plan to {v3 send} [a1 Rohingya refugees] back to [a3 Myanmar] stalled on [t1 Thursday] when [a4 none of the first 150 people] on the list {v4 agreed} to leave.

[a2 Bangladesh] had sent five buses to [p2 the Unchiprang camp]. Instead of boarding, [a6 about 1,000 refugees] {v5 chanted} <q1 “[a1 We] won't go!”> and held up signs. <q2 “[a7 They] {v6 burned} [a8 my] house and {v7 killed} [a9 my brother]. Who will protect [a1 us]?”> {c1 said} [a8 Nur Begum, 34], who hid in the hills with [a11 her children].

<q3 “[a2 We] will not {v8 force} [a12 anyone],”> [a13 refugee commissioner Shafiqul Bashar] {c2 told} [a14 reporters]. [a2 Dhaka] and [a3 Naypyitaw] {v9 agreed} in [t2 October] to begin the {v10 repatriation} of [a1 2,260 people] in [t3 mid-November].

[a15 The United Nations refugee agency] had {v11 urged} [a2 Bangladesh] <q4 to {v12 halt} the plan>, {c3 saying} <q5 conditions in [p3 Rakhine state] were not safe>. [a16 Human rights groups] {v13 condemned} <q6 the use of lists drawn up without asking [a17 those] who were on them>.

[a3 Myanmar] {v14 blamed} [a2 its neighbour]. <q7 “[a3 Our side] is {v15 ready}. The weakness is on the other side,”> [a18 Foreign Ministry official Kyaw Zeya] {c4 said} in [p4 Naypyitaw].

[a19 More than 720,000 Rohingya] fled to [a2 Bangladesh] after [a7 Myanmar's army] {v16 attacked} [a19 their] villages in [t4 August 2017]. [a22 U.N. investigators] have {c5 said} <q8 [a23 the generals] should be {v17 tried} for genocide>. [a24 Amnesty International] [t5 this week] {v18 withdrew} an award [a24 it] gave to [a3 Myanmar]'s [a25 civilian leader] in [t6 2009].

[a26 The World Food Programme], meanwhile, is {v19 feeding} [a27 880,000 people] in the camps. Heavy rain is forecast for [t7 the weekend] as Cyclone Gaja moves across [p5 the bay].
---
a1 group MMR REF Rohingya refugees
a2 country BGD GOV Bangladesh
a3 country MMR GOV Myanmar
a4 group MMR REF first 150 people on the list
a6 group MMR REF about 1,000 refugees
a7 organization MMR MIL Myanmar's army
a8 person MMR REF Nur Begum
a9 person MMR CVL Nur Begum's brother
a11 group MMR REF Nur Begum's children
a12 group MMR REF anyone
a13 person BGD GOV Shafiqul Bashar
a14 group - MED reporters
a15 organization IGO IGO United Nations refugee agency
a16 group - NGO human rights groups
a17 group MMR REF those on the lists
a18 person MMR GOV Kyaw Zeya
a19 group MMR REF more than 720,000 Rohingya
a22 group IGO IGO U.N. investigators
a23 group MMR MIL generals
a24 organization IGO NGO Amnesty International
a25 person MMR GOV Myanmar's civilian leader
a26 organization IGO IGO World Food Programme
a27 group MMR REF 880,000 people
p1 place BGD - Cox's Bazar
p2 place BGD - Unchiprang camp
p3 place MMR - Rakhine state
p4 place MMR - Naypyitaw
p5 place - - Bay of Bengal
t1 2018-11-15
t2 2018-10
t3 2018-11-15
t4 2017-08
t5 2018-W46
t6 2009
t7 2018-11-17/2018-11-18
q1 direct source=a6 cue=v5
q2 direct source=a8 cue=c1
q3 direct source=a13 cue=c2 to=a14
q4 indirect source=a15 cue=v11 to=a2
q5 indirect source=a15 cue=c3
q6 indirect source=a16 cue=v13
q7 direct source=a18 cue=c4
q8 indirect source=a22 cue=c5
v1 REJECT - occurred actor=a1 recip=a2 ctx=migration
v2 RETREAT return hypothetical actor=a2 recip=a1 ctx=migration
v3 RETREAT return hypothetical actor=a2 recip=a1 loc=a3 ctx=migration same=v2
v4 AGREE - negated actor=a4 recip=a2 time=t1 loc=p1 ctx=migration
v5 PROTEST demo occurred actor=a6 loc=p2 time=t1 ctx=migration
v6 ASSAULT destroy occurred actor=a7 recip=a8 ctx=human-rights
v7 ASSAULT - occurred actor=a7 recip=a9 ctx=human-rights
v8 COERCE deport negated actor=a2 recip=a12 ctx=migration
v9 AGREE - occurred actor=a2,a3 time=t2 ctx=migration,diplomatic
v10 RETREAT return future recip=a1 time=t3 ctx=migration
v11 REQUEST yield occurred actor=a15 recip=a2 ctx=migration
v12 RETREAT - hypothetical actor=a2 recip=a1 ctx=migration
v13 ACCUSE disapprove occurred actor=a16 recip=a2 ctx=migration,human-rights
v14 ACCUSE disapprove occurred actor=a3 recip=a2 ctx=migration,diplomatic
v15 AGREE - occurred actor=a3 recip=a2 ctx=migration
v16 ASSAULT - occurred actor=a7 recip=a19 time=t4 ctx=military,human-rights
v17 ACCUSE allege hypothetical recip=a23 ctx=legal,human-rights
v18 SANCTION - occurred actor=a24 recip=a25 time=t5 ctx=human-rights
v19 AID - occurred actor=a26 recip=a27 ctx=migration
