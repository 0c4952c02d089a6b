#story r07-038
#date 2023-06-18
#publisher Great Lakes Dispatch
#kind wire
#title [a1 Ugandan army] {v1 hunts} [a2 rebels] who {v2 killed} [a3 at least 37 pupils] in border school

[p1 MPONDWE, [a21 Uganda]], [t1 June 18] - <q1 [a4 Ugandan soldiers] were {v3 pursuing} [a5 members of [a6 the Rwenzori Islamic Front]] into [p3 Congo's Virunga park] on [t1 Sunday], two days after [a5 they] {v4 attacked} a secondary school in [p4 western Uganda], {v5 killing} [a3 at least 37 students] and {v6 abducting} [a7 six others]>, [a1 the army] {c1 said}.

<q2 [a5 Five men] entered [p5 the private Lhubirira school in Mpondwe], less than 2 km from the border with [a22 the Democratic Republic of Congo], at about 11:30 p.m. on [t2 Friday]>, {c2 said} [a8 Maj. Gen. Francis Olweny], who commands [a4 the troops] in the area. <q3 [a5 They] {v7 threw} a bomb into the boys' dormitory and {v8 hacked} [a9 17 girls] to death>. [a10 Three people in the town] were also {v9 shot dead}.

<q4 “[a4 We] found [a7 the {v20 kidnapped} children]'s tracks near the river, and [a7 they] are alive,”> [a8 Olweny] {c3 told} [a13 reporters]. <q6 [a14 Three pupils] were {v10 rescued} on [t3 Saturday]>, [a1 the army] {c4 said} later.

[a15 President Moses Kagame-Byaruhanga] {v11 ordered} [a16 more troops] to [p7 the Rwenzori mountains]. <q5 “[a6 Their] action — desperate, cowardly — will not save [a6 them],”> [a15 he] {c5 said} in a statement. [a18 The United Nations] and [a19 the African Union] {v12 condemned} the {v13 attack}.

[a6 The Front] was founded in [a21 Uganda] in [t4 the 1990s] and was {v14 driven} across the border in [t5 2001]. [a6 It] has carried out [t6 this year] a number of {v16 massacres} in [a22 Congo], among them one at [p8 Mukondi, North Kivu province], where [a20 36 villagers] were {v17 killed} on [t7 March 8]. [a21 Uganda] and [a22 Congo] have run joint {v18 operations} against [a6 it] since [t8 December 2021].

In [t9 June 1998], [a23 80 students] were {v19 burned} to death by [a6 the Front] at [p9 a technical college in Kabarole], a few hours' drive from [p1 Mpondwe].
---
a1 organization UGA MIL Ugandan army
a2 group - REB rebels
a3 group UGA CVL at least 37 pupils
a4 group UGA MIL Ugandan soldiers
a5 group - REB members of the Rwenzori Islamic Front
a6 organization - REB Rwenzori Islamic Front
a7 group UGA CVL six abducted students
a8 person UGA MIL Francis Olweny
a9 group UGA CVL 17 girls
a10 group UGA CVL three people in the town
a13 group - MED reporters
a14 group UGA CVL three pupils
a15 person UGA GOV Moses Kagame-Byaruhanga
a16 group UGA MIL more troops
a18 organization IGO IGO United Nations
a19 organization IGO IGO African Union
a20 group COD CVL 36 villagers
a21 country UGA GOV Uganda
a22 country COD GOV Democratic Republic of Congo
a23 group UGA CVL 80 students
p1 place UGA - Mpondwe
p3 place COD - Virunga park
p4 place UGA - western Uganda
p5 place UGA - Lhubirira school in Mpondwe
p7 place UGA - Rwenzori mountains
p8 place COD - Mukondi
p9 place UGA - technical college in Kabarole
t1 2023-06-18
t2 2023-06-16
t3 2023-06-17
t4 1990/1999
t5 2001
t6 2023
t7 2023-03-08
t8 2021-12
t9 1998-06
q1 indirect source=a1 cue=c1
q2 indirect source=a8 cue=c2
q3 indirect source=a8 cue=-
q4 direct source=a8 cue=c3 to=a13
q5 direct source=a15 cue=c5
q6 indirect source=a1 cue=c4
v1 ASSAULT - occurred actor=a1 recip=a2 ctx=military
v2 ASSAULT - occurred actor=a2 recip=a3 loc=p4 time=t2 ctx=terrorism,education
v3 ASSAULT - occurred actor=a4 recip=a5 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT - occurred actor=a5 loc=p4 time=t2 ctx=terrorism,education same=v2
v5 ASSAULT - occurred actor=a5 recip=a3 loc=p4 time=t2 ctx=terrorism,education same=v2
v6 ASSAULT abduct occurred actor=a5 recip=a7 loc=p4 time=t2 ctx=terrorism,education
v7 ASSAULT explosives occurred actor=a5 loc=p5 time=t2 ctx=terrorism,education
v8 ASSAULT primitive occurred actor=a5 recip=a9 loc=p5 time=t2 ctx=terrorism,education
v9 ASSAULT firearms occurred actor=a5 recip=a10 loc=p1 time=t2 ctx=terrorism
v10 AID - occurred actor=a1 recip=a14 time=t3 ctx=military
v11 MOBILIZE troops future actor=a15 loc=p7 ctx=military
v12 ACCUSE disapprove occurred actor=a18,a19 recip=a6 ctx=terrorism
v13 ASSAULT - occurred ctx=terrorism same=v2
v14 ASSAULT - occurred recip=a6 time=t5 ctx=military
v16 ASSAULT massacre occurred actor=a6 loc=a22 time=t6 ctx=terrorism
v17 ASSAULT - occurred actor=a6 recip=a20 loc=p8 time=t7 ctx=terrorism same=v16
v18 COOPERATE - occurred actor=a21,a22 recip=a6 time=t8 ctx=military
v19 ASSAULT - occurred actor=a6 recip=a23 loc=p9 time=t9 ctx=terrorism
v20 ASSAULT abduct occurred recip=a7 ctx=terrorism same=v6
