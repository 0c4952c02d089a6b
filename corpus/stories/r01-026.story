#story r01-026
#date 2023-02-15
#publisher Great Lakes Monitor
#kind wire
#title [a1 East African leaders] {v1 call on} [a2 rebels] <q10 to {v2 leave} {v10 captured} towns in eastern [a3 Congo]>

[p1 KINSHASA], [t1 Feb 15] - <q1 [a1 The leaders of seven East African countries] have {v16 given} [a2 a rebel group in the east of [a3 the Democratic Republic of Congo]] until [t2 February 28] to {v3 withdraw} from the towns [a2 it] has {v4 captured}>, [a4 the regional bloc] {c1 said} on [t1 Wednesday].

<q2 [a2 The March Union Movement] has {v5 seized} large parts of [p2 North Kivu province] since [t3 last June], {v6 forcing} [a5 more than 500,000 people] from [a5 their] homes>, {c2 according to} [a6 the United Nations].

<q3 “If [a2 the rebels] do not {v7 pull back}, [a7 the regional force] will use all means,”> [a8 Burundian General Evariste Ndayizeye, the head of [a4 the East African Community]'s military committee], {v8 warned} [a9 reporters]. [a10 Kenya], [a11 Uganda] and [a12 South Sudan] have {v9 deployed} [a13 troops] to [p2 the province] as part of [a7 the force].

[a2 The rebels] {c3 denied} <q4 that [a2 they] had {v11 attacked} [a14 a United Nations helicopter] on [t4 February 5]>. [a14 The helicopter] was {v12 shot at} near [p3 Goma], {v13 killing} [a15 a South African crew member]. [a16 The U.N. Security Council] {v14 condemned} the {v15 attack} and extended an arms {v17 embargo} on [a17 armed groups] in [a3 the country].

[a3 Congo] {v18 accuses} [a18 Rwanda] <q5 of {v19 sending} weapons and [a26 soldiers] to [a2 the group]>. [a18 Rwanda] denies this and {c5 says} <q7 [a3 Congo] {v20 fights} alongside [a19 a militia] whose [a27 leaders] took part in [a18 Rwanda]'s [t6 1994] {v21 genocide}>. [a21 U.N. experts] {c6 said} in a report in [t5 December] <q8 there was “substantial evidence” of [a18 Rwandan] {v22 support} for [a2 the rebels]>.

[a22 France] and [a23 Germany] {v23 asked} [a18 Rwanda] <q9 to {v24 stop} any {v25 support} to [a2 the group]>. [a24 The European Union] {v26 gave} 47.5 million euros in food and shelter to [a25 displaced families].
---
a1 group - GOV leaders of seven East African countries
a2 organization COD REB March Union Movement
a3 country COD GOV Democratic Republic of Congo
a4 organization IGO IGO East African Community
a5 group COD REF more than 500,000 people
a6 organization IGO IGO United Nations
a7 organization IGO MIL regional force
a8 person BDI MIL Evariste Ndayizeye
a9 group - MED reporters
a10 country KEN GOV Kenya
a11 country UGA GOV Uganda
a12 country SSD GOV South Sudan
a13 group - MIL troops
a14 organization IGO IGO United Nations helicopter
a15 person ZAF MIL South African crew member
a16 organization IGO IGO U.N. Security Council
a17 group COD UAF armed groups
a18 country RWA GOV Rwanda
a19 organization COD UAF militia
a21 group IGO IGO U.N. experts
a22 country FRA GOV France
a23 country DEU GOV Germany
a24 organization IGO IGO European Union
a25 group COD REF displaced families
p1 place COD - Kinshasa
p2 place COD - North Kivu province
p3 place COD - Goma
t1 2023-02-15
t2 2023-02-28
t3 2022-06
t4 2023-02-05
t5 2022-12
t6 1994
q1 indirect source=a4 cue=c1
q2 indirect source=a6 cue=c2
q3 direct source=a8 cue=v8 to=a9
q4 indirect source=a2 cue=c3 neg
q5 indirect source=a3 cue=v18
q7 indirect source=a18 cue=c5
q8 mixed source=a21 cue=c6
q9 indirect source=a22,a23 cue=v23 to=a18
q10 indirect source=a1 cue=v1 to=a2
v1 REQUEST yield occurred actor=a1 recip=a2 ctx=territory,military
v2 RETREAT withdraw hypothetical actor=a2 loc=a3 ctx=territory,military
v10 COERCE seize occurred actor=a2 loc=a3 ctx=territory,military
v16 THREATEN - occurred actor=a1 recip=a2 ctx=territory,military
v3 RETREAT withdraw hypothetical actor=a2 time=t2 ctx=territory,military same=v2
v4 COERCE seize occurred actor=a2 ctx=territory,military same=v10
v5 COERCE seize occurred actor=a2 loc=p2 time=t3 ctx=territory,military
v6 ASSAULT cleansing occurred actor=a2 recip=a5 loc=p2 ctx=military,migration
v7 RETREAT withdraw negated actor=a2 ctx=territory,military
v8 THREATEN violence occurred actor=a8 recip=a2 ctx=military
v9 MOBILIZE troops occurred actor=a10,a11,a12 loc=p2 ctx=military
v11 ASSAULT firearms negated actor=a2 recip=a14 time=t4 ctx=military
v12 ASSAULT firearms occurred recip=a14 loc=p3 ctx=military same=v11
v13 ASSAULT firearms occurred recip=a15 loc=p3 ctx=military same=v11
v14 ACCUSE disapprove occurred actor=a16 ctx=military
v15 ASSAULT firearms occurred ctx=military recip=a14 same=v11
v17 SANCTION - occurred actor=a16 recip=a17 loc=a3 ctx=military
v18 ACCUSE allege occurred actor=a3 recip=a18 ctx=military
v19 AID - occurred actor=a18 recip=a2 ctx=military
v20 COOPERATE - occurred actor=a3,a19 ctx=military
v21 ASSAULT massacre occurred actor=a27 loc=a18 time=t6 ctx=human-rights
v22 AID - occurred actor=a18 recip=a2 ctx=military same=v19
v23 REQUEST yield occurred actor=a22,a23 recip=a18 ctx=military
v24 RETREAT - hypothetical actor=a18 ctx=military
v25 AID - occurred actor=a18 recip=a2 ctx=military
v26 AID - occurred actor=a24 recip=a25 ctx=disaster,migration
a26 group RWA MIL soldiers
a27 group COD UAF militia leaders
