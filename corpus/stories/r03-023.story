#story r03-023
#date 2019-01-07
#publisher Margalla News Service
#kind wire
#title [a1 UAE crown prince] ends {v1 visit} to [a2 Pakistan], {v2 pledges} $6 billion

[p1 ISLAMABAD], [t1 Jan 7] - <q7 [a3 The United Arab Emirates] will {v3 lend} [a2 Pakistan] $3 billion and {v4 supply} oil worth another $3 billion on deferred payment>, [a4 Pakistani Finance Minister Tariq Jamali] {c1 said} on [t1 Monday], [t6 a day] after [a1 the crown prince of [p2 Abu Dhabi], Sheikh Mansour bin Rashid], {v5 visited} [p1 Islamabad].

<q1 The {v6 package} is the same size as the one {v7 granted} by [a5 Saudi Arabia] in [t2 October], of which [a2 Pakistan] has so far {v8 received} $2 billion>, [a4 Jamali] {c2 said}. <q2 “[a6 Our brothers] did not attach any condition,”> [a4 he] {c3 told} a news conference.

[a8 Prime Minister Asif Durrani] drove the car of [a1 his guest] from [p3 the Nur Khan air base]. [a9 The two leaders] {v10 agreed} to {v11 set up} [a10 a task force on trade] and {v12 discussed} [a11 Afghan] peace {v13 talks}, which [a3 Abu Dhabi] {v14 hosted} in [t3 December].

[a2 Pakistan] has also {v15 asked} [a12 China] and [a13 the International Monetary Fund] for {v16 help}. <q3 [a12 Beijing] would announce [a12 its] decision “quietly”>, [a15 a foreign ministry official] {c4 said}. [a13 The Fund] {v18 demands} higher gas prices and a tax reform. [a16 Opposition leader Rana Shaukat] {v19 accused} [a17 the government] of <q4 begging> and {v20 urged} [a17 it] <q5 to {v21 reject} [a13 the Fund]'s {v22 terms}>.

[a19 The United States], which {v23 cut} military {v24 aid} to [a2 Pakistan] [t4 last year], has {c5 said} <q6 no [a13 IMF] {v25 loan} should be used to repay [a20 Chinese lenders]>.

[a2 Pakistan]'s currency lost a quarter of its value in [t5 2018]. The stock market rose 1.4 percent on [t1 Monday].
---
a1 person ARE GOV Mansour bin Rashid
a2 country PAK GOV Pakistan
a3 country ARE GOV United Arab Emirates
a4 person PAK GOV Tariq Jamali
a5 country SAU GOV Saudi Arabia
a6 group - GOV =a3+a5 Our brothers
a8 person PAK GOV Asif Durrani
a9 group - GOV =a8+a1 the two leaders
a10 organization - GOV task force on trade
a11 country AFG GOV Afghanistan
a12 country CHN GOV China
a13 organization IGO IGO International Monetary Fund
a15 person PAK GOV foreign ministry official
a16 person PAK OPP Rana Shaukat
a17 organization PAK GOV Pakistani government
a19 country USA GOV United States
a20 group CHN BUS Chinese lenders
p1 place PAK - Islamabad
p2 place ARE - Abu Dhabi
p3 place PAK - Nur Khan air base
t1 2019-01-07
t2 2018-10
t3 2018-12
t4 2018
t5 2018
t6 2019-01-06
q1 indirect source=a4 cue=c2
q2 direct source=a4 cue=c3
q3 mixed source=a15 cue=c4
q4 indirect source=a16 cue=v19
q5 indirect source=a16 cue=v20 to=a17
q6 indirect source=a19 cue=c5
q7 indirect source=a4 cue=c1
v1 CONSULT visit occurred actor=a1 recip=a2 ctx=diplomatic
v2 AGREE - occurred actor=a1 recip=a2 ctx=economic
v3 AID - future actor=a3 recip=a2 ctx=economic
v4 AID - future actor=a3 recip=a2 ctx=economic,resource
v5 CONSULT visit occurred actor=a1 recip=a2 loc=p1 time=t6 ctx=diplomatic same=v1
v6 AID - future actor=a3 recip=a2 ctx=economic
v7 AID - occurred actor=a5 recip=a2 time=t2 ctx=economic
v8 AID - occurred actor=a5 recip=a2 ctx=economic same=v7
v10 AGREE - occurred actor=a9 ctx=economic
v11 COOPERATE - future actor=a9 ctx=economic
v12 CONSULT - occurred actor=a9 loc=p1 time=t6 ctx=diplomatic
v13 CONSULT third-party occurred actor=a11 time=t3 ctx=diplomatic
v14 CONSULT third-party occurred actor=a3 loc=p2 time=t3 ctx=diplomatic same=v13
v15 REQUEST assist occurred actor=a2 recip=a12,a13 ctx=economic
v16 AID - hypothetical actor=a12,a13 recip=a2 ctx=economic
v18 REQUEST change occurred actor=a13 recip=a2 ctx=economic
v19 ACCUSE disapprove occurred actor=a16 recip=a17 ctx=economic
v20 REQUEST change occurred actor=a16 recip=a17 ctx=economic
v21 REJECT yield hypothetical actor=a17 recip=a13 ctx=economic
v22 REQUEST change occurred actor=a13 recip=a2 ctx=economic same=v18
v23 SANCTION discontinue occurred actor=a19 recip=a2 time=t4 ctx=military
v24 AID - negated actor=a19 recip=a2 time=t4 ctx=military
v25 AID - hypothetical actor=a13 recip=a2 ctx=economic
