#story r01-027
#date 2016-06-08
#publisher Southern Cone Press
#kind wire
#title [a1 Brazil police] {v1 raid} [a2 construction company], {v2 seize} documents in bribery {v3 investigation}

[p1 SAO PAULO], [t1 June 8] - [a1 Brazilian federal police] {v4 searched} [a2 the headquarters of a large construction company] and {v5 arrested} [a3 seven executives] on [t1 Wednesday] in an {v6 investigation} into bribes paid to [a4 politicians].

<q1 [a5 About 180 officers] carried out {v8 raids} on [a2 Construtora Serra Azul] and [a6 four other companies] in three states, and {v9 seized} documents, computers and 11 luxury cars>, [a1 the federal police] {c1 said} in a statement.

[a7 Prosecutor Renata Figueira] {c2 said} <q2 [a2 the company] had paid [a8 two former ministers] $37 million for contracts to build a refinery>. [a7 She] {v10 asked} [a9 a judge in [p2 Curitiba]] <q3 to {v11 freeze} the bank accounts of [a8 the two men]>.

[a2 Serra Azul] {c3 said} <q4 [a2 it] would {v12 cooperate} with [a10 the authorities]>. [a11 A lawyer for [a12 one of the former ministers, Claudio Bandeira]], {v13 called} the {v19 accusation} <q5 “false and political”>.

[a12 Bandeira] was {v14 convicted} of money laundering in [t2 2012] and {v15 sentenced} to six years in prison, but [a13 an appeals court] {v16 overturned} the {v17 verdict}.

[a14 Interim President Otavio Medeiros] {v18 promised} <q6 not to interfere with the {v20 investigation}>. <q7 “[a15 Nobody] is above the law,”> [a14 he] {c4 told} [a16 reporters] in [p3 Brasilia]. [a17 Opposition senators] {v21 demanded} the {v22 resignation} of [a18 the planning minister], who is {v23 accused} of trying to stop the {v24 inquiry}.
---
a1 organization BRA COP Brazilian federal police
a2 organization BRA BUS Construtora Serra Azul
a3 group BRA BUS seven executives
a4 group BRA GOV politicians
a5 group BRA COP about 180 officers
a6 group BRA BUS four other companies
a7 person BRA JUD Renata Figueira
a8 group BRA ELI two former ministers
a9 person BRA JUD judge in Curitiba
a10 group BRA GOV authorities
a11 person BRA LEG lawyer for Claudio Bandeira
a12 person BRA ELI Claudio Bandeira
a13 organization BRA JUD appeals court
a14 person BRA GOV Otavio Medeiros
a15 person BRA - Nobody
a16 group - MED reporters
a17 group BRA OPP+LEG opposition senators
a18 person BRA GOV planning minister
p1 place BRA - Sao Paulo
p2 place BRA - Curitiba
p3 place BRA - Brasilia
t1 2016-06-08
t2 2012
q1 indirect source=a1 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a7 cue=v10 to=a9
q4 indirect source=a2 cue=c3
q5 mixed source=a11 cue=v13
q6 indirect source=a14 cue=v18
q7 direct source=a14 cue=c4 to=a16
v1 COERCE seize occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=corruption,legal
v2 COERCE seize occurred actor=a1 recip=a2 time=t1 ctx=corruption,legal
v3 ACCUSE investigate occurred actor=a1 recip=a2 ctx=corruption,legal
v4 COERCE seize occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=corruption,legal same=v1
v5 COERCE arrest occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=corruption,legal
v6 ACCUSE investigate occurred actor=a1 ctx=corruption,legal same=v3
v8 COERCE seize occurred actor=a5 recip=a2,a6 ctx=corruption,legal same=v1
v9 COERCE seize occurred actor=a5 recip=a2,a6 ctx=corruption,legal same=v2
v10 REQUEST - occurred actor=a7 recip=a9 ctx=corruption,legal
v11 COERCE seize hypothetical actor=a9 recip=a8 ctx=corruption,legal
v12 COOPERATE - future actor=a2,a10 ctx=corruption,legal
v13 REJECT - occurred actor=a11 recip=a7 ctx=corruption,legal
v14 SANCTION convict occurred recip=a12 time=t2 ctx=corruption,legal
v15 SANCTION convict occurred recip=a12 time=t2 ctx=corruption,legal same=v14
v16 RETREAT - occurred actor=a13 recip=a12 ctx=legal
v17 SANCTION convict occurred recip=a12 ctx=legal same=v14
v18 AGREE - occurred actor=a14 ctx=corruption,legal
v20 ACCUSE investigate occurred ctx=corruption,legal same=v3
v21 REQUEST yield occurred actor=a17 recip=a18 ctx=executive
v22 RETREAT resign hypothetical actor=a18 ctx=executive
v23 ACCUSE allege occurred recip=a18 ctx=corruption
v24 ACCUSE investigate occurred ctx=corruption,legal same=v3
v19 ACCUSE allege occurred actor=a7 recip=a12 ctx=corruption,legal
