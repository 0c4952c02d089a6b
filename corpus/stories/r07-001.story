#story r07-001
#date 2019-06-19
#publisher Niger Bend News Agency
#kind wire
#title [a1 Gunmen] {v1 kill} [a2 at least 19 people] in {v2 attack} on two villages in [p1 central Mali]

[p2 BAMAKO], [t1 June 19] - <q11 [a1 Gunmen on motorcycles] {v3 killed} [a2 at least 19 people] in {v4 attacks} on two villages in [p1 central Mali] late on [t2 Monday]>, [a3 local officials] {c1 said} on [t1 Wednesday], in the latest {v5 violence} between [a4 farmers and herders] in [p3 the Mopti region].

<q1 [a1 The attackers] entered [p4 the village of Sangouro], about 30 km east of [p5 the town of Koro], at around 9 p.m. and {v6 opened fire} on [a5 people] returning from a market>, {c2 said} [a6 Issa Togoba, the mayor of [p5 Koro]]. <q2 [a7 Fourteen people] were {v7 killed} there and [a8 five more] were {v8 killed} an hour later in [p6 Yorou], close to the border with [p7 Burkina Faso]>, [a6 he] {c3 said}.

<q3 “Houses were {v9 burned} and cattle were {v10 taken} away,”> [a6 Togoba] {c4 told} [a9 reporters] by telephone. <q4 “[a10 The soldiers] came only the next morning.”>

[a11 Mali's government] {c5 put} <q5 the death toll at 17> and {c6 said} <q6 [a12 six people] had been {v11 wounded}>. [a11 It] {c7 said} in a statement <q7 that [a13 reinforcements] had been {v12 sent} to [p5 Koro] on [t3 Tuesday] and that [a14 a public prosecutor] had opened an {v13 investigation}>.

No group has claimed responsibility for the {v14 attacks}. [a15 The mayor of [p8 neighbouring Bankass], Amadou Guindo], {v15 blamed} [a16 the Sofara Brigade, a militia of [a17 Fulani herders]]. [a16 The Brigade] {c11 rejected} <q12 the {v17 accusation}> in an audio message, {c8 saying} <q8 [a16 it] does not {v18 attack} [a18 civilians]>.

[a19 More than 150 people] were {v19 killed} [t4 in March] when [a20 armed men] {v20 attacked} [p9 the Fulani village of Ogossa] in the same region. [a11 The government] then {c9 announced} <q9 the {v21 dissolution} of [a21 a Dogon militia] {v22 accused} of the {v23 massacre}>, but [a21 the militia] has {v24 refused} to give up [a21 its] weapons.

[a22 The United Nations], which has [a23 about 13,000 peacekeepers] in [a24 Mali], {c10 says} <q10 ethnic {v25 violence} has forced [a25 60,000 people] from [a25 their] homes since [t5 the start of 2018]>.
---
a1 group MLI UAF gunmen on motorcycles
a2 group MLI CVL at least 19 people
a3 group MLI GOV local officials
a4 group MLI CVL farmers and herders
a5 group MLI CVL people returning from a market
a6 person MLI GOV Issa Togoba
a7 group MLI CVL fourteen people
a8 group MLI CVL five more
a9 group - MED reporters
a10 group MLI MIL soldiers
a11 organization MLI GOV Mali's government
a12 group MLI CVL six people
a13 group MLI MIL reinforcements
a14 person MLI JUD public prosecutor
a15 person MLI GOV Amadou Guindo
a16 organization MLI UAF Sofara Brigade
a17 group MLI CVL Fulani herders
a18 group - CVL civilians
a19 group MLI CVL more than 150 people
a20 group MLI UAF armed men
a21 organization MLI UAF Dogon militia
a22 organization IGO IGO United Nations
a23 group IGO MIL 13,000 peacekeepers
a24 country MLI GOV Mali
a25 group MLI REF 60,000 people
p1 place MLI - central Mali
p2 place MLI - Bamako
p3 place MLI - Mopti region
p4 place MLI - Sangouro
p5 place MLI - Koro
p6 place MLI - Yorou
p7 place BFA - Burkina Faso
p8 place MLI - Bankass
p9 place MLI - Ogossa
t1 2019-06-19
t2 2019-06-17
t3 2019-06-18
t4 2019-03
t5 2018-01
q1 indirect source=a6 cue=c2
q2 indirect source=a6 cue=c3
q3 direct source=a6 cue=c4 to=a9
q4 direct source=a6 cue=-
q5 indirect source=a11 cue=c5
q6 indirect source=a11 cue=c6
q7 indirect source=a11 cue=c7
q8 indirect source=a16 cue=c8
q9 indirect source=a11 cue=c9
q10 indirect source=a22 cue=c10
v1 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military
v2 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military same=v1
v3 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military same=v1
v4 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military same=v1
v5 ASSAULT - occurred actor=a4 loc=p3 ctx=military
v6 ASSAULT firearms occurred actor=a1 recip=a5 loc=p4 time=t2 ctx=military
v7 ASSAULT - occurred actor=a1 recip=a7 loc=p4 time=t2 ctx=military same=v6
v8 ASSAULT - occurred actor=a1 recip=a8 loc=p6 time=t2 ctx=military
v9 ASSAULT destroy occurred actor=a1 loc=p4 time=t2 ctx=military
v10 COERCE seize occurred actor=a1 loc=p4 time=t2 ctx=military
v11 ASSAULT - occurred recip=a12 ctx=military
v12 MOBILIZE troops occurred actor=a11 loc=p5 time=t3 ctx=military
v13 ACCUSE investigate occurred actor=a14 ctx=legal
v14 ASSAULT - occurred ctx=military same=v1
v15 ACCUSE disapprove occurred actor=a15 recip=a16
v17 ACCUSE disapprove occurred actor=a15 recip=a16 same=v15
v18 ASSAULT - negated actor=a16 recip=a18 ctx=military
v19 ASSAULT - occurred actor=a20 recip=a19 loc=p9 time=t4 ctx=military
v20 ASSAULT - occurred actor=a20 loc=p9 time=t4 ctx=military same=v19
v21 COERCE ban occurred actor=a11 recip=a21 ctx=military
v22 ACCUSE disapprove occurred recip=a21 ctx=military
v23 ASSAULT massacre occurred actor=a21 recip=a19 loc=p9 time=t4 ctx=military same=v19
v24 REJECT yield occurred actor=a21 recip=a11 ctx=military
v25 ASSAULT - occurred recip=a25 time=t5 ctx=military,migration
q11 indirect source=a3 cue=c1
q12 indirect source=a16 cue=c11 neg
