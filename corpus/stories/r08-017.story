#story r08-017
#date 2018-12-04
#publisher Balkan Legal Monitor
#kind report
#title {v1 Trial} of [a1 Bulgarian judge] opens in [p1 Sofia]

[p1 SOFIA] — [a1 One of [a2 Bulgaria]'s best-known judges] went on {v2 trial} on [t1 Tuesday], {v3 accused} <q8 of taking 75,000 euros to {v4 free} [a3 a drug dealer]>.

[a1 Rumen Kaloyanov], who sat on [a4 the Sofia appeals court] until [a1 he] was {v5 suspended} in [t2 March], {c1 pleaded} <q1 not guilty>. <q2 “[a5 The prosecution] has built a house on sand,”> [a1 he] {c2 said}, and {v6 refused} to answer questions from [a5 the prosecutors]. [a1 He] faces up to 15 years if {v7 convicted}.

<q3 [a1 The judge] was filmed receiving a sports bag in the car park of a supermarket>, [a5 prosecutors] {c3 said}. [a6 Two lawyers], also {v9 charged}, have {v10 agreed} to give evidence against [a1 him].

[a3 The dealer, Plamen Gotsev], was {v11 released} on health grounds in [t3 2016] and left for [p2 Dubai]. [a2 Bulgaria] has {v12 asked} [a7 the United Arab Emirates] <q4 for [a3 his] {v13 extradition}>.

[a8 The European Commission], which checks on [a2 Bulgaria]'s courts every year, {v14 welcomed} the {v21 case} [t4 last month] <q5 as “a sign of progress”>. In the same report, [a8 it] {v15 criticised} [a2 the government] <q6 for [a2 its] slow work against corruption in high places>. [a2 Bulgaria], a member of [a9 the EU] since [t5 2007], ranks last in [a9 the bloc] on a corruption index published by [a10 Transparency International].

[a11 The Union of Judges] {v16 complained} <q7 that [a12 ministers] had spoken about [a1 Kaloyanov] as if [a1 he] were already {v17 sentenced}>. [a13 Justice Minister Desislava Hristova] {v18 rejected} the {v19 criticism}.

The {v20 trial} continues on [t6 January 15]. About 40 journalists and onlookers followed the opening from a corridor because the heating in the main hall had broken down.
---
a1 person BGR JUD Rumen Kaloyanov
a2 country BGR GOV Bulgaria
a3 person BGR CRM Plamen Gotsev
a4 organization BGR JUD Sofia appeals court
a5 group BGR JUD prosecutors
a6 group BGR OTH two lawyers
a7 country ARE GOV United Arab Emirates
a8 organization IGO IGO European Commission
a9 organization IGO IGO European Union
a10 organization IGO NGO Transparency International
a11 organization BGR JUD Union of Judges
a12 group BGR GOV ministers
a13 person BGR GOV Desislava Hristova
p1 place BGR - Sofia
p2 place ARE - Dubai
t1 2018-12-04
t2 2018-03
t3 2016
t4 2018-11
t5 2007
t6 2019-01-15
q1 indirect source=a1 cue=c1
q2 direct source=a1 cue=c2
q3 indirect source=a5 cue=c3
q4 indirect source=a2 cue=v12 to=a7
q5 mixed source=a8 cue=v14
q6 indirect source=a8 cue=v15
q7 indirect source=a11 cue=v16
v1 ACCUSE allege occurred recip=a1 loc=p1 ctx=legal,corruption
v2 ACCUSE allege occurred recip=a1 loc=p1 time=t1 ctx=legal,corruption same=v1
v3 ACCUSE allege occurred actor=a5 recip=a1 ctx=legal,corruption
v4 RETREAT release occurred actor=a1 recip=a3 ctx=corruption
v5 SANCTION - occurred recip=a1 time=t2 ctx=corruption
v6 REJECT - occurred actor=a1 recip=a5 loc=p1 time=t1 ctx=legal
v7 SANCTION convict hypothetical recip=a1 ctx=legal
v9 ACCUSE allege occurred recip=a6 ctx=legal,corruption
v10 AGREE - occurred actor=a6 recip=a5 ctx=legal
v11 RETREAT release occurred recip=a3 time=t3 ctx=legal same=v4
v12 REQUEST assist occurred actor=a2 recip=a7 ctx=legal
v13 COOPERATE - hypothetical actor=a7,a2 recip=a3 ctx=legal
v14 SUPPORT - occurred actor=a8 recip=a2 time=t4 ctx=legal,corruption
v21 ACCUSE allege occurred recip=a1 ctx=legal,corruption same=v1
v15 ACCUSE disapprove occurred actor=a8 recip=a2 time=t4 ctx=corruption
v16 ACCUSE disapprove occurred actor=a11 recip=a12 ctx=legal
v17 SANCTION convict negated recip=a1 ctx=legal
v18 REJECT - occurred actor=a13 recip=a11 ctx=legal
v19 ACCUSE disapprove occurred actor=a11 recip=a12 ctx=legal same=v16
v20 ACCUSE allege occurred recip=a1 loc=p1 time=t6 ctx=legal same=v1
q8 indirect source=a5 cue=v3
