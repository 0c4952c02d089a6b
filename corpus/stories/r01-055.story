#story r01-055
#date 2024-02-01
#publisher Rhine and Seine Press
#kind wire
#title [a1 French farmers] {v1 lift} {v2 blockades} after [a2 government] {v3 gives in} on imports

[p1 PARIS], [t1 Feb 1] - [a9 France]'s [a3 two largest farmers' unions] {v4 called on} [a4 [a3 their] members] on [t1 Thursday] <q1 to {v5 remove} the {v6 roadblocks} around [p1 Paris]>, after [a2 the government] {v7 promised} 150 million euros a year in {v8 aid} and {v9 dropped} a plan to raise the tax on diesel.

<q2 “[a2 The government] has listened,”> [a5 Benoit Chastagnier, president of [a6 the National Farmers' Federation]], {c1 said}. <q3 “But [a7 we] will {v10 come back} with [a7 our] tractors if the {v11 promises} are not kept.”>

[a8 Prime Minister Adrien Lestrade] {c2 said} <q4 [a9 France] would {v12 block} imports of fruit treated with a pesticide that is {v13 banned} in [a10 Europe], and would not {v14 sign} a trade agreement with [a11 the Mercosur countries]>. [a12 Brazil]'s [a13 agriculture minister] {v15 criticised} that as <q5 “pure protectionism”>.

[a1 Farmers] have {v16 blocked} motorways with tractors since [t2 January 18]. [a14 Police] {v17 detained} [a15 91 people] who {v18 broke into} [p2 the Rungis food market] on [t3 Wednesday], but did not {v19 clear} the motorways. In [p3 Toulouse], [a16 a smaller union, the Rural Coordination], {v20 refused} to {v21 end} [a16 its] {v22 protest} and {v23 poured} manure in front of [a17 the prefecture].

In [p4 Brussels], [a18 about 1,000 farmers] {v24 threw} eggs at [a19 the European Parliament] while [a20 EU leaders] were {v25 meeting} nearby. [a21 Belgian farmers] {v26 closed} the road to [p5 the port of Zeebrugge]. [a22 The European Commission] {v27 threatened} <q7 to {v28 limit} duty-free imports from [a23 Ukraine]>. [a24 Ukrainian Agriculture Minister Mykhailo Stepanchuk] {v29 appealed} to [a22 the Commission] <q6 not to “{v30 punish} [a25 a country] that is being {v31 bombed}”>.
---
a1 group FRA LAB French farmers
a2 organization FRA GOV government
a3 group FRA LAB two largest farmers' unions
a4 group FRA LAB union members
a5 person FRA LAB Benoit Chastagnier
a6 organization FRA LAB National Farmers' Federation
a7 group FRA LAB we (the farmers)
a8 person FRA GOV Adrien Lestrade
a9 country FRA GOV France
a10 organization IGO IGO Europe
a11 group - GOV Mercosur countries
a12 country BRA GOV Brazil
a13 person BRA GOV agriculture minister
a14 group FRA COP police
a15 group FRA LAB 91 people
a16 organization FRA LAB Rural Coordination
a17 organization FRA GOV prefecture
a18 group - LAB about 1,000 farmers
a19 organization IGO IGO European Parliament
a20 group IGO GOV EU leaders
a21 group BEL LAB Belgian farmers
a22 organization IGO IGO European Commission
a23 country UKR GOV Ukraine
a24 person UKR GOV Mykhailo Stepanchuk
a25 country UKR GOV a country
p1 place FRA - Paris
p2 place FRA - Rungis food market
p3 place FRA - Toulouse
p4 place BEL - Brussels
p5 place BEL - Zeebrugge
t1 2024-02-01
t2 2024-01-18
t3 2024-01-31
q1 indirect source=a3 cue=v4 to=a4
q2 direct source=a5 cue=c1
q3 direct source=a5 cue=-
q4 indirect source=a8 cue=c2
q5 mixed source=a13 cue=v15
q6 mixed source=a24 cue=v29 to=a22
q7 indirect source=a22 cue=v27
v1 RETREAT - occurred actor=a1 ctx=economic
v2 PROTEST obstruct occurred actor=a1 ctx=economic
v3 CONCEDE - occurred actor=a2 recip=a1 ctx=economic
v4 REQUEST yield occurred actor=a3 recip=a4 time=t1 ctx=economic
v5 RETREAT - hypothetical actor=a4 loc=p1 ctx=economic same=v1
v6 PROTEST obstruct occurred actor=a4 loc=p1 ctx=economic same=v2
v7 CONCEDE - occurred actor=a2 recip=a1 ctx=economic same=v3
v8 AID - future actor=a2 recip=a1 ctx=economic
v9 RETREAT - occurred actor=a2 recip=a1 ctx=economic
v10 PROTEST obstruct hypothetical actor=a7 ctx=economic
v11 CONCEDE - occurred actor=a2 recip=a7 ctx=economic same=v3
v12 COERCE ban future actor=a9 ctx=economic,environment
v13 COERCE ban occurred actor=a10 ctx=environment
v14 SUPPORT - negated actor=a9 recip=a11 ctx=economic
v15 ACCUSE disapprove occurred actor=a13 recip=a9 ctx=economic
v16 PROTEST obstruct occurred actor=a1 time=t2 ctx=economic same=v2
v17 COERCE arrest occurred actor=a14 recip=a15 loc=p2 time=t3
v18 PROTEST riot occurred actor=a15 loc=p2 time=t3 ctx=economic
v19 COERCE - negated actor=a14 recip=a1
v20 REJECT yield occurred actor=a16 recip=a2 loc=p3 ctx=economic
v21 RETREAT - negated actor=a16 loc=p3 ctx=economic
v22 PROTEST demo occurred actor=a16 loc=p3 ctx=economic
v23 PROTEST demo occurred actor=a16 recip=a17 loc=p3 ctx=economic
v24 PROTEST riot occurred actor=a18 recip=a19 loc=p4 ctx=economic
v25 CONSULT multilateral occurred actor=a20 loc=p4 ctx=diplomatic
v26 PROTEST obstruct occurred actor=a21 loc=p5 ctx=economic
v27 THREATEN restrict occurred actor=a22 recip=a23 ctx=economic
v28 SANCTION - hypothetical actor=a22 recip=a23 ctx=economic
v29 REQUEST yield occurred actor=a24 recip=a22 ctx=economic
v30 SANCTION - hypothetical actor=a22 recip=a25 ctx=economic
v31 ASSAULT aerial occurred recip=a25 ctx=military
