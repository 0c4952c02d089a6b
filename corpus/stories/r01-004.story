#story r01-004
#date 2022-09-02
#publisher Baltic Morning Service
#kind wire
#title [a5 Russian exporter] {v1 cuts off} gas to [a2 Slovak plant]

[p1 BRATISLAVA] ([a4 BMS]) — <q7 [a5 The Russian gas exporter Severgaz Trade] {v2 halted} deliveries to [a10 Slovakia]'s [a2 largest fertiliser plant] on [t1 Friday] in a dispute over payments in roubles>, [a2 the company] {c1 said}.

[a2 Dunachem] {c2 said} <q1 [a2 it] had received no gas since 6 a.m. and was looking for other sources>. <q2 “[a2 We] were given one day's notice,”> [a6 chief executive Juraj Hlavaty] {c3 said}.

[a7 Slovak Economy Minister Katarina Bielik] {v3 accused} [a8 Moscow] <q3 of using energy as a weapon> and {v4 called for} an urgent {v5 meeting} of [a9 European Union energy ministers]. <q4 “[a10 We] will not {v6 pay} in roubles,”> [a7 she] {c4 said} on [a11 public radio].

[a12 A spokesman for [a8 the Kremlin], Oleg Baranchuk], {c5 denied} <q5 that the decision was political>. <q6 Supplies could {v7 resume} as soon as payment was made>, [a12 he] {c6 said}, according to [a13 the Vostok news agency].

[a14 The Czech Republic] and [a15 Poland] {v8 offered} to {v9 send} gas from [a16 their] storage sites.

[a5 Severgaz Trade] has {v10 reduced} or {v11 stopped} supplies to [a17 six European countries] since [a8 Russia] {v12 invaded} [a18 Ukraine] in [t3 February]. [a3 The EU], which has imposed six packages of {v13 sanctions} on [a8 Russia], is discussing a cap on the price of [a8 Russian] gas.
---
a2 organization SVK BUS Dunachem
a3 organization IGO IGO European Union
a4 organization - MED Baltic Morning Service
a5 organization RUS BUS Severgaz Trade
a6 person SVK BUS Juraj Hlavaty
a7 person SVK GOV Katarina Bielik
a8 country RUS GOV Russia
a9 group IGO GOV European Union energy ministers
a10 country SVK GOV Slovakia
a11 organization SVK MED public radio
a12 person RUS GOV Oleg Baranchuk
a13 organization RUS MED Vostok news agency
a14 country CZE GOV Czech Republic
a15 country POL GOV Poland
a16 group - GOV =a14+a15 their
a17 group - GOV six European countries
a18 country UKR GOV Ukraine
p1 place SVK - Bratislava
t1 2022-09-02
t3 2022-02
q7 indirect source=a2 cue=c1
q1 indirect source=a2 cue=c2
q2 direct source=a6 cue=c3
q3 indirect source=a7 cue=v3
q4 direct source=a7 cue=c4
q5 indirect source=a12 cue=c5 neg
q6 indirect source=a12 cue=c6 via=a13
v1 COERCE withhold occurred actor=a5 recip=a2 time=t1 ctx=resource,economic
v2 COERCE withhold occurred actor=a5 recip=a2 time=t1 ctx=resource,economic same=v1
v3 ACCUSE disapprove occurred actor=a7 recip=a8 ctx=resource
v4 REQUEST meet occurred actor=a7 recip=a9 ctx=resource
v5 CONSULT multilateral hypothetical actor=a9 ctx=resource
v6 REJECT yield occurred actor=a10 recip=a8 ctx=economic,resource
v7 RETREAT - hypothetical recip=a2 ctx=resource
v8 AGREE - occurred actor=a14,a15 recip=a2 ctx=resource
v9 AID - hypothetical actor=a14,a15 recip=a2 ctx=resource
v10 COERCE withhold occurred actor=a5 recip=a17 ctx=resource
v11 COERCE withhold occurred actor=a5 recip=a17 ctx=resource
v12 ASSAULT - occurred actor=a8 recip=a18 time=t3 ctx=military
v13 SANCTION - occurred actor=a3 recip=a8 ctx=economic
