#story r07-017
#date 2013-02-13
#publisher Malay Peninsula Wire
#kind wire
#title [a1 Sixteen insurgents] {v1 killed} in failed {v2 raid} on [p1 marine base] in [p2 southern Thailand]

[p3 NARATHIWAT, [p4 Thailand]], [t1 Feb 13] - [a2 Thai marines] {v3 shot dead} [a1 16 Muslim insurgents] who tried to {v4 storm} [a2 their] base in [p2 the far south] early on [t1 Wednesday], the highest number of [a3 rebels] {v5 killed} in a single {v6 clash} since [t2 2004].

<q1 [a4 At least 50 men in military-style dress] {v7 attacked} [p1 the base in Bacho district, Narathiwat province], at around 1 a.m.>, [a5 regional army spokesman Col. Prasit Wongsakul] {c1 said}. <q2 [a2 The marines] had been tipped off by [a6 a villager] and were waiting>. No [a7 soldier] was {v8 hurt}.

<q3 “[a2 We] {v9 asked} [a4 them] <q4 to {v10 lay down} [a4 their] weapons>. [a4 They] answered with {v11 gunfire},”> [a5 Prasit] {c2 told} [a9 Reporters' Pool TV].

<q5 Among [a1 the dead] was [a11 Maroso Yanarapa, 31], who was {v12 wanted} for the {v13 killing} of [a12 a teacher] in [p5 Bacho] on [t3 Jan. 23]>, [a13 police] {c3 said}. [a14 Four suspects] were {v14 arrested} nearby in the afternoon.

The {v15 attack} came after [a15 gunmen] {v16 killed} [a16 five soldiers] on [t8 Sunday] in [p6 Yala province] with a car {v17 bomb}. On [t4 Feb. 5], [a17 four fruit traders from [p7 Rayong]] were {v18 shot} in [p8 Krong Pinang]. <q6 [a18 The government] would discuss a {v19 curfew} on [t5 Friday]>, [a19 Deputy Prime Minister Chaiwat Rattanakosin] {c4 said}.

[a20 More than 5,300 people, Buddhists and Muslims], have been {v20 killed} in [p9 the three border provinces] since [t6 January 2004]. The region was a Malay sultanate until [a21 Bangkok] {v21 annexed} it in [t7 1909].

[a22 Malaysia] has {v22 offered} to host {v24 talks}. [a23 The rebels] have never named [a24 [a23 their] leaders], and [a25 analysts] {c5 doubt} <q7 whether those who come forward can control [a27 the young fighters in the villages]>.
---
a1 group THA REB 16 Muslim insurgents
a2 group THA MIL Thai marines
a3 group THA REB rebels
a4 group THA REB at least 50 men
a5 person THA MIL Prasit Wongsakul
a6 person THA CVL villager
a7 person THA MIL soldier
a9 organization THA MED Reporters' Pool TV
a11 person THA REB Maroso Yanarapa
a12 person THA EDU teacher
a13 organization THA COP police
a14 group THA REB four suspects
a15 group THA REB gunmen
a16 group THA MIL five soldiers
a17 group THA BUS four fruit traders
a18 organization THA GOV Thai government
a19 person THA GOV Chaiwat Rattanakosin
a20 group THA CVL more than 5,300 people
a21 country THA GOV Thailand
a22 country MYS GOV Malaysia
a23 group THA REB the rebels
a24 group THA REB rebel leaders
a25 group - EDU analysts
a27 group THA REB young fighters in the villages
p1 place THA - marine base in Bacho
p2 place THA - southern Thailand
p3 place THA - Narathiwat
p4 place THA - Thailand
p5 place THA - Bacho
p6 place THA - Yala
p7 place THA - Rayong
p8 place THA - Krong Pinang
p9 place THA - three border provinces
t1 2013-02-13
t2 2004
t3 2013-01-23
t4 2013-02-05
t5 2013-02-15
t6 2004-01
t7 1909
t8 2013-02-10
q1 indirect source=a5 cue=c1
q2 indirect source=a5 cue=-
q3 direct source=a5 cue=c2 to=a9
q4 indirect source=a2 cue=v9 to=a4 via=a5
q5 indirect source=a13 cue=c3
q6 indirect source=a19 cue=c4
q7 indirect source=a25 cue=c5
v1 ASSAULT firearms occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=military
v2 ASSAULT - occurred actor=a1 loc=p1 time=t1 ctx=military
v3 ASSAULT firearms occurred actor=a2 recip=a1 loc=p2 time=t1 ctx=military same=v1
v4 ASSAULT - occurred actor=a1 recip=a2 loc=p2 time=t1 ctx=military same=v2
v5 ASSAULT - occurred recip=a3 loc=p2 time=t1 ctx=military same=v1
v6 ASSAULT - occurred actor=a2,a3 loc=p2 time=t1 ctx=military same=v2
v7 ASSAULT - occurred actor=a4 loc=p1 time=t1 ctx=military same=v2
v8 ASSAULT - negated recip=a7 ctx=military
v9 REQUEST yield occurred actor=a2 recip=a4 loc=p1 time=t1 ctx=military
v10 RETREAT disarm hypothetical actor=a4 loc=p1 ctx=military
v11 ASSAULT firearms occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=military same=v2
v12 ACCUSE investigate occurred actor=a13 recip=a11 ctx=crime
v13 ASSAULT - occurred recip=a12 loc=p5 time=t3 ctx=terrorism
v14 COERCE arrest occurred recip=a14 time=t1 ctx=crime
v15 ASSAULT - occurred ctx=military same=v2
v16 ASSAULT explosives occurred actor=a15 recip=a16 loc=p6 time=t8 ctx=terrorism
v17 ASSAULT explosives occurred actor=a15 recip=a16 loc=p6 time=t8 ctx=terrorism same=v16
v18 ASSAULT firearms occurred recip=a17 loc=p8 time=t4 ctx=terrorism
v19 COERCE curfew hypothetical actor=a18 ctx=military
v20 ASSAULT - occurred recip=a20 loc=p9 time=t6 ctx=military
v21 COERCE seize occurred actor=a21 time=t7 ctx=territory
v22 AGREE - occurred actor=a22 ctx=diplomatic

v24 CONSULT - hypothetical actor=a22 ctx=diplomatic
