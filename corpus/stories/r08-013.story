#story r08-013
#date 2019-04-11
#publisher Atlantic Commerce Wire
#kind wire
#title [a1 Brazil] {v1 takes} [a2 United States] to [a3 WTO] over steel {v2 duties}

[p1 GENEVA], [t1 April 11] - [a1 Brazil] filed a {v3 complaint} against [a2 the United States] at [a3 the World Trade Organization] on [t1 Thursday] over {v4 tariffs} of 25 percent on [a1 Brazilian] steel slabs.

[a4 The Brazilian mission in [p1 Geneva]] {v5 requested} <q1 {v6 consultations} with [a2 Washington]>, the first step in a trade dispute. If [a5 the two sides] fail to {v7 settle} within [t2 60 days], [a1 Brazil] may {v8 ask} <q2 for a panel of judges>.

The {v9 duties} were imposed in [t3 March] by [a6 the U.S. Commerce Department], which {v10 accused} [a7 Brazilian mills] <q3 of selling below cost>. <q4 “[a8 Our companies] are being {v11 punished} for being efficient,”> [a9 Economy Minister Rodrigo Peixoto] {c1 said} in [p2 Brasilia]. [a9 He] {v12 threatened} <q5 to {v13 answer} with {v14 tariffs} on [a2 American] ethanol and wheat>.

[a10 Deputy U.S. Trade Representative Alan Kirby] {c2 called} the {v15 complaint} <q6 “disappointing”>. <q7 [a2 The United States] remains {v16 open} to a quota such as the one {v17 agreed} with [a11 South Korea] [t4 last year]>, [a10 he] {c3 told} [a12 a Senate committee].

[a13 The Steelworkers' Union of America] {v18 praised} [a6 the department] and {v19 urged} [a14 the White House] <q8 not to {v20 give way}>. [a15 Carmakers] {v21 criticised} the {v22 duties}. <q9 [a15 They] have to pay about $180 more for each pickup truck>, {c4 according to} [a16 their trade association].

[a1 Brazil] sold [a2 the United States] $2.6 billion worth of steel in [t4 2018]. Shares of [a17 Siderurgica Ouro Verde, the largest exporter], fell 3.1 percent in [p3 Sao Paulo].

[a3 The WTO]'s appeals body has been short of judges since [t5 2017] because [a2 Washington] {v23 blocks} new appointments.
---
a1 country BRA GOV Brazil
a2 country USA GOV United States
a3 organization IGO IGO World Trade Organization
a4 organization BRA GOV Brazilian mission in Geneva
a5 group - GOV =a1+a2 the two sides
a6 organization USA GOV U.S. Commerce Department
a7 group BRA BUS Brazilian mills
a8 group BRA BUS our companies
a9 person BRA GOV Rodrigo Peixoto
a10 person USA GOV Alan Kirby
a11 country KOR GOV South Korea
a12 organization USA LEG Senate committee
a13 organization USA LAB Steelworkers' Union of America
a14 organization USA GOV White House
a15 group USA BUS carmakers
a16 organization USA BUS carmakers' trade association
a17 organization BRA BUS Siderurgica Ouro Verde
p1 place CHE - Geneva
p2 place BRA - Brasilia
p3 place BRA - Sao Paulo
t1 2019-04-11
t2 2019-04-11/2019-06-10
t3 2019-03
t4 2018
t5 2017
q1 indirect source=a4 cue=v5 to=a2
q2 indirect source=a1 cue=v8
q3 indirect source=a6 cue=v10
q4 direct source=a9 cue=c1
q5 indirect source=a9 cue=v12
q6 mixed source=a10 cue=c2
q7 indirect source=a10 cue=c3 to=a12
q8 indirect source=a13 cue=v19 to=a14
q9 indirect source=a16 cue=c4
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=economic,legal
v2 SANCTION - occurred actor=a2 recip=a1 ctx=economic
v3 ACCUSE allege occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=economic,legal same=v1
v4 SANCTION - occurred actor=a2 recip=a1 ctx=economic same=v2
v5 REQUEST meet occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=economic
v6 CONSULT - hypothetical actor=a4,a2 ctx=economic
v7 AGREE - negated actor=a5 ctx=economic
v8 REQUEST - hypothetical actor=a1 recip=a3 ctx=economic,legal
v9 SANCTION - occurred actor=a6 recip=a1 time=t3 ctx=economic same=v2
v10 ACCUSE allege occurred actor=a6 recip=a7 ctx=economic
v11 SANCTION - occurred recip=a8 ctx=economic same=v2
v12 THREATEN relations occurred actor=a9 recip=a2 loc=p2 ctx=economic
v13 SANCTION - hypothetical actor=a9 recip=a2 ctx=economic
v14 SANCTION - hypothetical actor=a9 recip=a2 ctx=economic same=v13
v15 ACCUSE allege occurred actor=a1 recip=a2 ctx=economic,legal same=v1
v16 AGREE - occurred actor=a2 recip=a1 ctx=economic
v17 AGREE - occurred actor=a2,a11 time=t4 ctx=economic
v18 SUPPORT - occurred actor=a13 recip=a6 ctx=economic
v19 REQUEST change occurred actor=a13 recip=a14 ctx=economic
v20 CONCEDE - hypothetical actor=a14 ctx=economic
v21 ACCUSE disapprove occurred actor=a15 recip=a6 ctx=economic
v22 SANCTION - occurred actor=a6 recip=a1 ctx=economic same=v2
v23 REJECT - occurred actor=a2 recip=a3 time=t5 ctx=economic,legal
