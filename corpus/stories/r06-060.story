#story r06-060
#date 2023-08-04
#publisher Tyrrhenian News
#kind report
#title [p1 Italy] [a1 airport staff] {v1 ordered} to shorten {v2 strike}; [a2 union] to {v3 sue}

<q7 [a1 Baggage handlers at [p1 Italian] airports] must {v4 limit} a {v5 strike} planned for [t1 Saturday] to four hours instead of 24>, [a3 the transport minister] {v6 ruled} on [t2 Thursday], and [a2 the union] {c1 said} <q1 [a2 it] would {v7 take} [a3 him] to court>.

The {v8 stoppage} was called because [a4 the companies that employ [a5 some 9,000 handlers]] failed to {v11 renew} a contract that ran out in [t3 2017]. [a6 A committee of [a4 employers] and [a2 the union]] {v12 met} for nine hours on [t4 Wednesday] and parted without result.

<q2 “[a9 One million people] want to go on holiday. [a3 I] cannot allow this,”> [a3 Minister Ettore Brambati] {c2 told} [a7 RaiNord]. <q3 [a8 Those who {v15 defy} the {v16 order}] risk a {v9 fine} of up to 1,000 euros>, [a3 he] {c3 said}.

<q4 “The right to strike is not a gift of [a3 the minister],”> {c4 said} [a10 Donatella Spano of [a2 the Filt-Aria union]]. [a10 She] {v25 promised} <q5 that [a5 the handlers] would {v17 respect} the {v26 order} this time>, but {v18 threatened} a {v19 walkout} of three days in [t5 September].

[a11 Taxi drivers] in [p2 Rome] and [p3 Naples] {v20 dropped} plans for a {v21 strike} after [a14 the government] {v22 shelved} a bill on new licences. [a12 Pilots of [a13 a low-cost airline]] still plan to {v24 stop} work between noon and 4 p.m. on [t1 Saturday].

Temperatures of 41 degrees are forecast for [p4 Sardinia].

[a14 The government] has {v50 used} the power to shorten {v51 strikes} 11 times since [t20 2022]. [a40 An administrative court] {v52 overturned} one such {v53 order} in [t21 March]. <q30 “[a41 Workers] are {v54 asking} for 140 euros a month. That is the price of two suitcases,”> [a10 Spano] {c30 told} a {v55 rally} of [a5 handlers] at [p20 Malpensa airport].
---
a1 group ITA LAB airport staff
a2 organization ITA LAB Filt-Aria union
a3 person ITA GOV Ettore Brambati
a4 group ITA BUS companies that employ handlers
a5 group ITA LAB some 9,000 handlers
a6 group ITA BUS+LAB committee of employers and the union
a7 organization ITA MED RaiNord
a8 group ITA LAB those who defy the order
a10 person ITA LAB Donatella Spano
a11 group ITA LAB taxi drivers
a12 group - LAB pilots of a low-cost airline
a13 organization - BUS low-cost airline
a14 organization ITA GOV Italian government
p1 place ITA - Italy
p2 place ITA - Rome
p3 place ITA - Naples
p4 place ITA - Sardinia
t1 2023-08-05
t2 2023-08-03
t3 2017
t4 2023-08-02
t5 2023-09
q1 indirect source=a2 cue=c1
q2 direct source=a3 cue=c2 to=a7
q3 indirect source=a3 cue=c3
q4 direct source=a10 cue=c4
q5 indirect source=a10 cue=v25
q7 indirect source=a3 cue=v6
v1 REQUEST yield occurred recip=a1 loc=p1 ctx=economic
v2 PROTEST strike future actor=a1 loc=p1 ctx=economic
v3 ACCUSE allege future actor=a2 ctx=legal
v4 RETREAT - hypothetical actor=a1 ctx=economic
v5 PROTEST strike future actor=a1 loc=p1 time=t1 ctx=economic same=v2
v6 REQUEST yield occurred actor=a3 recip=a1 time=t2 ctx=economic same=v1
v7 ACCUSE allege future actor=a2 recip=a3 ctx=legal same=v3
v8 PROTEST strike future actor=a1 ctx=economic same=v2
v11 AGREE - negated actor=a4 ctx=economic
v12 CONSULT - occurred actor=a6 time=t4 ctx=economic
v15 REJECT yield hypothetical actor=a8 recip=a3 ctx=economic
v16 REQUEST yield occurred actor=a3 recip=a1 ctx=economic same=v1
v17 RETREAT - future actor=a5 recip=a3 ctx=economic
v26 REQUEST yield occurred actor=a3 recip=a5 ctx=economic same=v1
v18 THREATEN - occurred actor=a10 ctx=economic
v19 PROTEST strike hypothetical actor=a5 time=t5 ctx=economic
v20 RETREAT - occurred actor=a11 loc=p2,p3 ctx=economic
v21 PROTEST strike negated actor=a11 loc=p2,p3 ctx=economic
v22 CONCEDE - occurred actor=a14 recip=a11 ctx=economic,legislative
v24 PROTEST strike future actor=a12 time=t1 ctx=economic
v25 CONCEDE - occurred actor=a10 ctx=economic
a9 group - CVL one million people
v9 SANCTION - hypothetical recip=a8 ctx=economic
a40 organization ITA JUD administrative court
a41 group ITA LAB workers
p20 place ITA - Malpensa airport
t20 2022
t21 2023-03
q30 direct source=a10 cue=c30 to=a5
v50 COERCE restrict occurred actor=a14 time=t20 ctx=economic
v51 PROTEST strike occurred time=t20 ctx=economic
v52 RETREAT - occurred actor=a40 time=t21 ctx=legal,economic
v53 REQUEST yield occurred actor=a14 ctx=legal,economic
v54 REQUEST change occurred actor=a41 ctx=economic
v55 PROTEST demo occurred actor=a5 loc=p20 ctx=economic
