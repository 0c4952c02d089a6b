#story r05-044
#date 2019-08-21
#publisher Nordlys Telegram
#kind brief
#title [a1 U.S. president] {v1 calls off} {v2 visit} to [a2 Denmark] over [p1 Greenland]

[p2 COPENHAGEN] — <q1 [a1 U.S. President Dwight Sorrell] will not {v3 come} to [a2 Denmark] on [t1 September 2] because [a3 its prime minister] {v4 refuses} to {v5 discuss} a sale of [p1 Greenland]>, [a1 he] {c1 announced} on social media on [t2 Tuesday].

<q2 “Based on [a3 Prime Minister Mette Krogh]'s {c2 comments} <q3 that [a3 she] has no interest in {v6 talking} about it>, [a1 I] will be postponing [a4 our] {v7 meeting},”> [a1 he] {c3 wrote}.

[a3 Krogh] had {c4 told} [a5 Radio Sund] on [t3 Sunday] <q4 that the idea was “absurd”>. <q5 “[p1 Greenland] is not [a2 Danish]. [p1 Greenland] belongs to [a6 the Greenlanders],”> [a3 she] {c5 said}.

<q6 [a7 The royal palace], which had {v8 invited} [a1 Sorrell], was “surprised”>, [a8 its head of communications] {c6 said}. [a9 The right-wing Nation First party] {v9 called} the {v10 cancellation} <q7 “an insult to [a10 the queen]”>.

But [a2 Denmark]'s [a11 foreign minister, Jesper Winther], {c7 told} [a12 reporters] after {v11 speaking} by phone with [a13 his U.S. colleague] <q8 that [a14 both ministers] had {v12 agreed} to “stay in touch” and that [a2 Denmark] would consider a [a19 U.S.] {v15 request} for [a16 soldiers] for [p3 Syria]>.

[a17 An American official], quoted by [a18 the Potomac Ledger], {c8 denied} <q9 that money had been {v16 offered}>. [a19 The United States] has an air base at [p4 Thule]; <q10 [a19 it] tried to buy [p1 the island] in [t4 1946]>, {c9 according to} [a20 a Danish historian].

Ice in [p1 Greenland] melted at a record rate this summer.
---
a1 person USA GOV Dwight Sorrell
a2 country DNK GOV Denmark
a3 person DNK GOV Mette Krogh
a4 group - GOV =a1+a3 our
a5 organization DNK MED Radio Sund
a6 group GRL CVL Greenlanders
a7 organization DNK GOV royal palace
a8 person DNK GOV head of communications
a9 organization DNK PTY Nation First party
a10 person DNK GOV queen
a11 person DNK GOV Jesper Winther
a12 group - MED reporters
a13 person USA GOV U.S. colleague
a14 group - GOV =a11+a13 both ministers
a16 group DNK MIL soldiers
a17 person USA GOV American official
a18 organization USA MED Potomac Ledger
a19 country USA GOV United States
a20 person DNK EDU Danish historian
p1 place GRL - Greenland
p2 place DNK - Copenhagen
p3 place SYR - Syria
p4 place GRL - Thule
t1 2019-09-02
t2 2019-08-20
t3 2019-08-18
t4 1946
q1 indirect source=a1 cue=c1
q2 direct source=a1 cue=c3
q3 indirect source=a3 cue=c2 via=a1
q4 mixed source=a3 cue=c4 to=a5
q5 direct source=a3 cue=c5 to=a5
q6 mixed source=a8 cue=c6
q7 mixed source=a9 cue=v9
q8 mixed source=a11 cue=c7 to=a12
q9 indirect source=a17 cue=c8 neg via=a18
q10 indirect source=a20 cue=c9
v1 REJECT meet occurred actor=a1 recip=a2 ctx=diplomatic
v2 CONSULT visit negated actor=a1 recip=a2 ctx=diplomatic
v3 CONSULT visit negated actor=a1 recip=a2 time=t1 ctx=diplomatic same=v2
v4 REJECT meet occurred actor=a3 recip=a1 ctx=diplomatic,territory
v5 CONSULT - negated actor=a3 ctx=diplomatic,territory
v6 CONSULT - negated actor=a3 ctx=diplomatic,territory same=v5
v7 CONSULT - negated actor=a4 ctx=diplomatic same=v2
v8 AGREE - occurred actor=a7 recip=a1 ctx=diplomatic
v9 ACCUSE disapprove occurred actor=a9 recip=a1 ctx=diplomatic
v10 REJECT meet occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v11 CONSULT phone occurred actor=a11,a13 ctx=diplomatic
v12 AGREE - occurred actor=a14 ctx=diplomatic
v15 REQUEST assist occurred actor=a19 recip=a2 ctx=military
v16 AGREE - negated actor=a19 ctx=territory,economic
