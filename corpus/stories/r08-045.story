#story r08-045
#date 2019-08-16
#publisher Fjord Public Radio
#kind report
#title [a1 Norway] {v1 stops} payments to [a2 Brazil]'s Amazon fund

[p1 OSLO] — <q9 [a1 Norway] has {v2 suspended} [a1 its] {v3 contributions} to a fund that protects the Amazon forest, {v4 accusing} [a2 Brazil] <q1 of turning [a2 its] back on the fight against logging>>, [a3 Climate Minister Solveig Haugland] {c1 said}.

[a1 The Scandinavian country], by far the largest donor, had been due to {v5 transfer} 300 million kroner ($33 million) [t1 this year]. [a4 Germany] {v6 froze} 35 million euros for forest projects [t2 last weekend].

<q2 “[a2 Brazil] has broken the {v8 agreement} with [a5 the donors] by closing down [a6 the fund's board] without [a5 our] consent,”> [a3 Haugland] {c2 told} [a8 the newspaper Oslo Kveldsblad] on [t3 Thursday].

[a9 Brazilian President Valdir Monteiro] {v9 hit back}. <q3 “Isn't [a1 Norway] the one that kills whales up there at the North Pole?”> [a9 he] {c3 asked} [a10 reporters] in [p2 Brasilia]. <q4 “Take that money and use it to reforest [a4 Germany],”> [a9 he] {c4 added}.

[a12 The governors of nine Amazon states] {v11 regretted} the loss of the money and {c5 said} <q5 [a12 they] wanted to {v12 negotiate} with [a1 Oslo] and [a4 Berlin] directly>. [a13 The forest people's league Terra Verde] {v13 blamed} [a9 the president], who has {v14 cut} the budget of [a14 the environmental police] and {v15 dismissed} [a15 the head of [a16 the space institute]] after [a16 it] {c9 reported} <q11 a sharp rise in felling>. <q6 “[a23 Every {v22 fined} logger] has been {v23 forgiven},”> [a17 its coordinator, Davi Tukano], {v24 complained}.

<q7 About 2,255 square kilometres were cleared in [t4 July], three times as much as in [t5 the same month last year]>, [a16 the institute] {c7 says}. [a18 The government] {v16 disputes} the figures.

[a19 France] has {v17 threatened} <q8 to {v18 block} a trade {v19 deal} between [a20 the European Union] and [a21 the South American bloc Mercosur] unless [a2 Brazil] respects the Paris climate accord>.

The fund has paid for 103 projects since [t6 2008], from fire brigades to the sale of nuts and rubber. <q10 Soybean prices on the [p3 Chicago] market were little affected>, [a22 traders] {c8 said}.
---
a1 country NOR GOV Norway
a2 country BRA GOV Brazil
a3 person NOR GOV Solveig Haugland
a4 country DEU GOV Germany
a5 group - GOV =a1+a4 the donors
a6 organization BRA GOV the fund's board
a8 organization NOR MED Oslo Kveldsblad
a9 person BRA GOV Valdir Monteiro
a10 group - MED reporters
a12 group BRA GOV governors of nine Amazon states
a13 organization BRA NGO Terra Verde
a14 organization BRA COP environmental police
a15 person BRA EDU head of the space institute
a16 organization BRA EDU space institute
a17 person BRA NGO Davi Tukano
a18 organization BRA GOV Brazilian government
a19 country FRA GOV France
a20 organization IGO IGO European Union
a21 organization IGO IGO Mercosur
a22 group - BUS traders
a23 group BRA BUS loggers
p1 place NOR - Oslo
p2 place BRA - Brasilia
p3 place USA - Chicago
t1 2019
t2 2019-08-10/2019-08-11
t3 2019-08-15
t4 2019-07
t5 2018-07
t6 2008
q1 indirect source=a1 cue=v4
q2 direct source=a3 cue=c2 to=a8
q3 direct source=a9 cue=c3 to=a10
q4 direct source=a9 cue=c4
q5 indirect source=a12 cue=c5
q6 direct source=a17 cue=v24
q7 indirect source=a16 cue=c7
q8 indirect source=a19 cue=v17
q9 indirect source=a3 cue=c1
q10 indirect source=a22 cue=c8
v1 SANCTION discontinue occurred actor=a1 recip=a2 ctx=environment
v2 SANCTION discontinue occurred actor=a1 recip=a2 ctx=environment same=v1
v3 AID - negated actor=a1 recip=a2 ctx=environment
v4 ACCUSE allege occurred actor=a1 recip=a2 ctx=environment
v5 AID - negated actor=a1 recip=a2 time=t1 ctx=environment same=v3
v6 SANCTION discontinue occurred actor=a4 recip=a2 time=t2 ctx=environment
v8 AGREE - occurred actor=a2,a5 ctx=environment
v9 ACCUSE disapprove occurred actor=a9 recip=a1 loc=p2 ctx=environment,diplomatic
v11 ACCUSE disapprove occurred actor=a12 recip=a1,a4 ctx=environment
v12 CONSULT - future actor=a12,a1,a4 ctx=environment
v13 ACCUSE disapprove occurred actor=a13 recip=a9 ctx=environment
v14 SANCTION - occurred actor=a9 recip=a14 ctx=environment
v15 SANCTION expel occurred actor=a9 recip=a15 ctx=environment
v16 REJECT - occurred actor=a18 recip=a16 ctx=environment
v17 THREATEN - occurred actor=a19 recip=a2 ctx=environment,economic
v18 REJECT - hypothetical actor=a19 recip=a20,a21 ctx=economic
v19 AGREE - future actor=a20,a21 ctx=economic
v22 SANCTION - occurred recip=a23 ctx=environment
v23 RETREAT - occurred recip=a23 ctx=environment
v24 ACCUSE disapprove occurred actor=a17 recip=a9 ctx=environment
q11 indirect source=a16 cue=c9
