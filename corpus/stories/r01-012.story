#story r01-012
#date 2019-06-10
#publisher Pearl Coast News
#kind wire
#title [a1 Hong Kong leader] {v1 refuses} to withdraw extradition bill despite mass {v2 march}

[p1 HONG KONG], [t1 June 10] - [p1 Hong Kong]'s [a1 leader] {v3 refused} on [t1 Monday] to withdraw a bill that would allow {v4 extraditions} to [a2 mainland China], a day after [a3 hundreds of thousands of people] {v5 marched} against it.

<q1 “[a4 This government] will not {v6 give in},”> [a1 Chief Executive Winnie Lam Suk-yee] {c1 told} [a5 reporters]. [a1 She] {v7 promised} <q2 to add safeguards for human rights to the bill>.

<q3 [a3 More than one million people] took part in the {v8 protest} on [t2 Sunday]>, {c2 according to} [a6 the organisers, the Citizens' Assembly]. [a7 Police] {c3 put} <q4 the number at 240,000>. Shortly after midnight, [a7 officers] used batons and {v9 pepper spray} against [a8 several hundred young protesters] who tried to enter [a9 the legislature]. [a7 Police] {c4 said} <q5 [a10 19 people] were {v10 arrested} and [a11 three officers] {v11 injured}>.

[a6 The Citizens' Assembly] {v12 called for} a general {v13 strike} on [t3 Wednesday], when [a9 the legislature] is to debate the bill. [a12 More than 100 companies] {c5 said} <q6 [a12 they] would allow [a13 their workers] to stay at home>.

In [p2 Beijing], [a14 a foreign ministry spokesman] {c6 said} <q7 [a2 China] “firmly {v14 supports}” [a4 the Hong Kong government]> and {v15 accused} [a15 foreign forces] <q8 of interference>. [a16 The European Union office in [p1 Hong Kong]] {v16 called for} {v17 talks} between [a4 the government] and [a17 [a4 its] critics].

[a18 Taiwan] {c7 said} <q9 [a18 it] would not {v18 ask} for the {v19 extradition} of [a19 a Hong Kong man] {v20 accused} of {v21 killing} [a20 his girlfriend] in [p3 Taipei] if the bill was passed>.
---
a1 person HKG GOV Winnie Lam Suk-yee
a2 country CHN GOV China
a3 group HKG CVL hundreds of thousands of people
a4 organization HKG GOV Hong Kong government
a5 group - MED reporters
a6 organization HKG NGO Citizens' Assembly
a7 group HKG COP police
a8 group HKG CVL several hundred young protesters
a9 organization HKG LEG legislature
a10 group HKG CVL 19 people
a11 group HKG COP three officers
a12 group HKG BUS more than 100 companies
a13 group HKG LAB workers
a14 person CHN GOV Chinese foreign ministry spokesman
a15 group - - foreign forces
a16 organization IGO IGO European Union office in Hong Kong
a17 group HKG CVL government critics
a18 country TWN GOV Taiwan
a19 person HKG CVL Hong Kong man
a20 person - CVL girlfriend
p1 place HKG - Hong Kong
p2 place CHN - Beijing
p3 place TWN - Taipei
t1 2019-06-10
t2 2019-06-09
t3 2019-06-12
q1 direct source=a1 cue=c1 to=a5
q2 indirect source=a1 cue=v7
q3 indirect source=a6 cue=c2
q4 indirect source=a7 cue=c3
q5 indirect source=a7 cue=c4
q6 indirect source=a12 cue=c5
q7 mixed source=a14 cue=c6
q8 indirect source=a14 cue=v15
q9 indirect source=a18 cue=c7
v1 REJECT yield occurred actor=a1 ctx=legal,legislative
v2 PROTEST demo occurred actor=a3 loc=p1 time=t2 ctx=legal
v3 REJECT yield occurred actor=a1 time=t1 ctx=legal,legislative same=v1
v4 COOPERATE - hypothetical actor=a4,a2 ctx=legal
v5 PROTEST demo occurred actor=a3 loc=p1 time=t2 ctx=legal same=v2
v6 CONCEDE - negated actor=a4
v7 AGREE - occurred actor=a1 ctx=human-rights,legal
v8 PROTEST demo occurred actor=a3 loc=p1 time=t2 ctx=legal same=v2
v9 ASSAULT crowd-control occurred actor=a7 recip=a8 loc=a9
v10 COERCE arrest occurred actor=a7 recip=a10
v11 ASSAULT - occurred recip=a11
v12 REQUEST - occurred actor=a6
v13 PROTEST strike future time=t3 ctx=legal
v14 SUPPORT - occurred actor=a2 recip=a4
v15 ACCUSE allege occurred actor=a14 recip=a15
v16 REQUEST meet occurred actor=a16 recip=a4,a17
v17 CONSULT - hypothetical actor=a4,a17
v18 REQUEST assist negated actor=a18 ctx=legal
v19 COOPERATE - negated actor=a18 recip=a19 ctx=legal
v20 ACCUSE allege occurred recip=a19 ctx=legal,crime
v21 ASSAULT - occurred actor=a19 recip=a20 loc=p3 ctx=crime
