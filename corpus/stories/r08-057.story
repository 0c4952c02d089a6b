#story r08-057
#date 2015-08-13
#publisher Deccan Business Times
#kind report
#title [a1 Bombay court] {v1 overturns} {v2 ban} on [a2 Swiss company]'s noodles

[p1 MUMBAI] — [a1 A court in [p1 Mumbai]] on [t1 Thursday] {v3 set aside} a nationwide {v4 ban} on instant noodles made by [a2 the Swiss food group Altenhof], {c1 saying} <q1 [a3 India]'s [a4 food safety authority] had acted without giving [a2 the company] a hearing>.

[a1 The Bombay High Court] {v6 told} [a2 Altenhof] <q2 to have samples tested again at [a5 three laboratories] within six weeks>. If the lead in them is below the limit, [a2 it] may sell the noodles.

[a4 The Food Safety and Standards Authority] {v9 banned} the product on [t2 June 5], {c2 calling} it <q3 “unsafe and hazardous for human consumption”>. [a2 Altenhof] burned more than 25,000 tonnes of noodles in cement kilns and {v10 sued}. [a2 The group] lost sales worth $66 million in the quarter to [t3 June].

<q4 “The {v11 ruling} is good for [a6 every firm] that wants clear rules,”> {c3 said} [a7 Suresh Kalyani, who runs [a2 Altenhof]'s business in [a3 India]]. [a8 A lawyer for [a4 the authority]] {c5 said} <q5 [a4 it] might {v13 appeal} to [a9 the Supreme Court]>.

On [t4 Tuesday] [a10 the Consumer Affairs Ministry] lodged a separate {v15 complaint} against [a2 Altenhof] with [a11 a consumer commission], {v16 demanding} 6.4 billion rupees ($99 million) in damages for unfair trade practices and false labelling. [a2 The company] {v17 rejects} the {v18 claim}.

[a12 Food regulators in [a13 Britain], [a14 Singapore] and [a15 Canada]] have {c4 said} <q6 noodles imported from [a3 India] are safe>. [a16 Nepal] {v19 lifted} [a16 its] own {v20 ban} on [t5 July 30].

The monsoon has so far brought 9 percent less rain than average. Wholesale prices fell for a ninth month in [t6 July], while the price of onions doubled in some markets. Shares in the Indian unit of [a2 Altenhof] closed 4.1 percent higher before the {v21 judgment} was read; the Sensex index gained 0.1 percent.
---
a1 organization IND JUD Bombay High Court
a2 organization CHE MNC Altenhof
a3 country IND GOV India
a4 organization IND GOV Food Safety and Standards Authority
a5 group IND EDU three laboratories
a6 group - BUS every firm
a7 person IND BUS Suresh Kalyani
a8 person IND OTH lawyer for the authority
a9 organization IND JUD Supreme Court
a10 organization IND GOV Consumer Affairs Ministry
a11 organization IND JUD consumer commission
a12 group - GOV food regulators
a13 country GBR GOV United Kingdom
a14 country SGP GOV Singapore
a15 country CAN GOV Canada
a16 country NPL GOV Nepal
p1 place IND - Mumbai
t1 2015-08-13
t2 2015-06-05
t3 2015-06
t4 2015-08-11
t5 2015-07-30
t6 2015-07
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=v6 to=a2
q3 mixed source=a4 cue=c2
q4 direct source=a7 cue=c3
q5 indirect source=a8 cue=c5
q6 indirect source=a12 cue=c4
v1 RETREAT - occurred actor=a1 recip=a2 ctx=legal,health
v2 COERCE ban occurred recip=a2 ctx=legal,health
v3 RETREAT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,health same=v1
v4 COERCE ban occurred actor=a4 recip=a2 ctx=legal,health same=v2
v6 REQUEST change occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,health
v9 COERCE ban occurred actor=a4 recip=a2 time=t2 ctx=health same=v2
v10 ACCUSE allege occurred actor=a2 recip=a4 ctx=legal,health
v11 RETREAT - occurred actor=a1 recip=a2 ctx=legal same=v1
v13 REQUEST change hypothetical actor=a4 recip=a9 ctx=legal
v15 ACCUSE allege occurred actor=a10 recip=a2 time=t4 ctx=legal,economic
v16 REQUEST - occurred actor=a10 recip=a2 time=t4 ctx=legal,economic
v17 REJECT - occurred actor=a2 recip=a10 ctx=legal
v18 ACCUSE allege occurred actor=a10 recip=a2 ctx=legal,economic same=v15
v19 RETREAT - occurred actor=a16 recip=a2 time=t5 ctx=health
v20 COERCE ban occurred actor=a16 recip=a2 ctx=health
v21 RETREAT - occurred actor=a1 recip=a2 ctx=legal same=v1
