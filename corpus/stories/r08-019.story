#story r08-019
#date 2023-01-20
#publisher Zambezi Health Wire
#kind wire
#title [a1 WHO] {v1 appeals} for cholera vaccine as [a4 Malawi] deaths pass 800

[p2 GENEVA], [t1 Jan 20] - [a1 The World Health Organization] {v2 appealed} on [t1 Friday] <q1 for [a2 donors] to {v3 pay} for [a3 more doctors], fluids and vaccine in [a4 Malawi]>, where the worst cholera outbreak in two decades has killed 819 people.

<q2 “[a4 The country] has used all [a4 its] doses. The world stock is almost empty,”> [a5 Tamara Osei, [a1 the agency]'s emergency director for [p3 Africa]], {c1 told} [a6 reporters]. [a1 The WHO] {v4 asked} <q3 for $160 million>; so far [a7 Britain] and [a8 Norway] have {v5 given} $9 million.

More than 24,000 people have fallen ill since [t2 March], when a cyclone damaged wells in [p4 the south]. [a9 The government] put off the start of the school term in [p5 Blantyre] and [p6 Lilongwe] for two weeks. [a10 Health Minister Thokozani Banda] {v6 ordered} [a11 restaurants] <q4 to close if [a11 they] had no clean water>.

[a12 Mozambique], where cases are rising too, {v7 shut} two border crossings on [t3 Wednesday]. [a4 Malawi] {v8 protested}. <q5 “Cholera does not carry a passport. [a13 Traders] are being {v9 punished} for nothing,”> [a14 Foreign Minister Grace Chimwala] {c2 said} after [a15 her ambassador in [p7 Maputo]] {v10 delivered} a letter. [a16 Zambia] has {c3 said} <q6 [a16 it] will keep [a16 its] border {v11 open}>.

[a17 Doctors Without Borders] {c4 said} <q7 [a17 it] was {v12 running} four treatment centres and had {v13 sent} [a18 60 nurses]>.

[a19 Opposition lawmakers] {v14 blamed} [a9 the government] <q8 for reacting late> and {v15 called for} an {v16 inquiry} into the purchase of chlorine from [a20 a company owned by [a21 a ruling party official]]. [a10 Banda] {v17 rejected} the {v18 criticism}. <q9 The chlorine was bought through an open tender>, [a10 she] {c5 said}.

Cholera is caused by bacteria in dirty water and can kill within hours if it is not treated.
---
a1 organization IGO IGO World Health Organization
a2 group - GOV donors
a3 group - HLH more doctors
a4 country MWI GOV Malawi
a5 person IGO IGO Tamara Osei
a6 group - MED reporters
a7 country GBR GOV United Kingdom
a8 country NOR GOV Norway
a9 organization MWI GOV Malawi government
a10 person MWI GOV Thokozani Banda
a11 group MWI BUS restaurants
a12 country MOZ GOV Mozambique
a13 group MWI BUS traders
a14 person MWI GOV Grace Chimwala
a15 person MWI GOV ambassador in Maputo
a16 country ZMB GOV Zambia
a17 organization IGO NGO Doctors Without Borders
a18 group - HLH 60 nurses
a19 group MWI OPP+LEG opposition lawmakers
a20 organization MWI BUS chlorine company
a21 person MWI PTY ruling party official
p2 place CHE - Geneva
p3 place - - Africa
p4 place MWI - south
p5 place MWI - Blantyre
p6 place MWI - Lilongwe
p7 place MOZ - Maputo
t1 2023-01-20
t2 2022-03
t3 2023-01-18
q1 indirect source=a1 cue=v2 to=a2
q2 direct source=a5 cue=c1 to=a6
q3 indirect source=a1 cue=v4 to=a2
q4 indirect source=a10 cue=v6 to=a11
q5 direct source=a14 cue=c2
q6 indirect source=a16 cue=c3
q7 indirect source=a17 cue=c4
q8 indirect source=a19 cue=v14
q9 indirect source=a10 cue=c5
v1 REQUEST assist occurred actor=a1 recip=a2 ctx=health
v2 REQUEST assist occurred actor=a1 recip=a2 loc=p2 time=t1 ctx=health same=v1
v3 AID - hypothetical actor=a2 recip=a4 ctx=health
v4 REQUEST assist occurred actor=a1 recip=a2 ctx=health same=v1
v5 AID - occurred actor=a7,a8 recip=a1 ctx=health
v6 REQUEST - occurred actor=a10 recip=a11 ctx=health
v7 COERCE restrict occurred actor=a12 recip=a4 time=t3 ctx=health,territory
v8 ACCUSE disapprove occurred actor=a4 recip=a12 ctx=health,diplomatic
v9 COERCE restrict occurred actor=a12 recip=a13 ctx=health,economic same=v7
v10 ACCUSE disapprove occurred actor=a15 recip=a12 loc=p7 ctx=diplomatic same=v8
v11 COERCE restrict negated actor=a16 recip=a4 ctx=health,territory
v12 AID - occurred actor=a17 recip=a4 loc=a4 ctx=health
v13 AID - occurred actor=a17 recip=a4 loc=a4 ctx=health
v14 ACCUSE disapprove occurred actor=a19 recip=a9 ctx=health
v15 REQUEST - occurred actor=a19 recip=a9 ctx=health,corruption
v16 ACCUSE investigate hypothetical recip=a9,a20 ctx=corruption
v17 REJECT - occurred actor=a10 recip=a19 ctx=health
v18 ACCUSE disapprove occurred actor=a19 recip=a9 ctx=health same=v14
