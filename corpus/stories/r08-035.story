#story r08-035
#date 2022-05-24
#publisher Thames Markets Wire
#kind wire
#title [a1 Oil trader] admits bribing [a2 officials] in [p1 Cameroon] and [p2 Nigeria]

[p3 LONDON], [t1 May 24] - [a1 A commodity trading company] {c1 admitted} in [a3 a London court] on [t1 Tuesday] <q1 that [a1 it] paid $28 million in bribes to win oil cargoes in [p1 Cameroon] and [p2 Nigeria]>.

[a1 Helvarn Energy] {c2 pleaded} <q2 guilty to seven {v1 charges}> brought by [a4 Britain's Serious Fraud Office] after a five-year {v2 investigation} of [a1 the company]. [a1 It] is to be {v3 sentenced} in [t2 November]. In [a5 the United States], [a1 Helvarn] {v4 agreed} [t1 the same day] to pay [a6 the Justice Department] $410 million and to accept [a7 an outside monitor] for three years.

<q3 “Cash was flown in private jets and handed over in car parks,”> {c3 said} [a8 prosecutor Rosalind Peake]. <q4 [a9 Eleven former employees] remain under {v7 suspicion}>, [a8 she] {c4 added}, <q4 and [a10 four] will be {v8 charged} by [t3 the end of June]>.

[a1 The company]'s [a11 chairman, Urs Zellweger], {c5 said} <q5 such acts “have no place in today's [a1 Helvarn]”> and {v9 apologised}. [a1 It] has {v10 dismissed} [a12 the head of its Africa desk].

[a13 Cameroon's national oil company] {v11 demanded} <q6 the names of [a14 those] who took the money>. [a15 The Clean Trade Campaign in [p4 Yaounde]] {v12 urged} [a16 President Martin Essomba] <q7 to open an {v14 inquiry} at home>. In [p5 Abuja], [a17 the anti-corruption agency] {c6 said} <q8 [a17 it] would {v15 ask} [a5 Washington] and [a18 London] <q9 for files>>.

[a19 Swiss prosecutors] {v16 closed} a related {v18 case} against [a1 the firm] [t4 last year] for lack of proof, which [a15 the campaign] {v17 criticised}.

[a1 Helvarn] earned a record profit of $4.3 billion in [t4 2021] as prices of oil, coal and copper soared. [a1 Its] shares closed 1.1 percent higher in [p3 London]. Brent crude was little changed at $113.56 a barrel.
---
a1 organization CHE MNC Helvarn Energy
a2 group - GOV officials
a3 organization GBR JUD London court
a4 organization GBR JUD Serious Fraud Office
a5 country USA GOV United States
a6 organization USA JUD Justice Department
a7 person - OTH outside monitor
a8 person GBR JUD Rosalind Peake
a9 group - BUS eleven former employees
a10 group - BUS four former employees
a11 person CHE BUS Urs Zellweger
a12 person - BUS head of the Africa desk
a13 organization CMR BUS+GOV Cameroon's national oil company
a14 group CMR GOV those who took the money
a15 organization CMR NGO Clean Trade Campaign
a16 person CMR GOV Martin Essomba
a17 organization NGA JUD Nigerian anti-corruption agency
a18 country GBR GOV United Kingdom
a19 group CHE JUD Swiss prosecutors
p1 place CMR - Cameroon
p2 place NGA - Nigeria
p3 place GBR - London
p4 place CMR - Yaounde
p5 place NGA - Abuja
t1 2022-05-24
t2 2022-11
t3 2022-06-30
t4 2021
q1 indirect source=a1 cue=c1 to=a3
q2 indirect source=a1 cue=c2
q3 direct source=a8 cue=c3
q4 indirect source=a8 cue=c4
q5 mixed source=a11 cue=c5
q6 indirect source=a13 cue=v11
q7 indirect source=a15 cue=v12 to=a16
q8 indirect source=a17 cue=c6
q9 indirect source=a17 cue=v15 to=a5,a18
v1 ACCUSE allege occurred actor=a4 recip=a1 ctx=legal,corruption
v2 ACCUSE investigate occurred actor=a4 recip=a1 ctx=legal,corruption
v3 SANCTION convict future actor=a3 recip=a1 time=t2 ctx=legal,corruption
v4 AGREE - occurred actor=a1,a6 time=t1 loc=a5 ctx=legal,corruption
v7 ACCUSE investigate occurred actor=a4 recip=a9 ctx=legal,corruption
v8 ACCUSE allege future actor=a4 recip=a10 time=t3 ctx=legal,corruption
v9 CONCEDE - occurred actor=a11 ctx=corruption
v10 SANCTION expel occurred actor=a1 recip=a12 ctx=corruption
v11 REQUEST - occurred actor=a13 recip=a1 ctx=corruption
v12 REQUEST change occurred actor=a15 recip=a16 loc=p4 ctx=corruption
v14 ACCUSE investigate hypothetical actor=a16 ctx=corruption
v15 REQUEST assist future actor=a17 recip=a5,a18 ctx=corruption,legal
v16 RETREAT - occurred actor=a19 recip=a1 time=t4 ctx=corruption,legal
v18 ACCUSE investigate occurred actor=a19 recip=a1 ctx=corruption,legal
v17 ACCUSE disapprove occurred actor=a15 recip=a19 ctx=corruption
