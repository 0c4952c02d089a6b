#story r06-013
#date 2017-10-24
#publisher Levant Press
#kind wire
#title [a1 Palestinian prisoner] {v27 ends} {v1 hunger strike} after 51 days

[p1 RAMALLAH], [t1 Oct 24] - <q1 [a1 A Palestinian prisoner] {v2 held} by [a2 Israel] without {v3 charge} since [t2 March] {v28 called off} a 51-day {v4 hunger strike} on [t1 Tuesday] after [a2 Israel] {v5 agreed} not to {v6 renew} [a1 his] {v7 detention}>, [a3 his lawyer] {c1 said}.

<q2 [a1 Nidal Abu Hweij, 33], will be {v8 freed} on [t3 December 3]>, [a3 lawyer Rawan Khatib] {c2 told} [a4 journalists] outside [p2 Kaplan hospital], where [a1 he] is {v9 kept} under guard. [a5 The Israel Prison Service] {c3 declined to comment on} <q3 the {v29 agreement}>.

[a1 Abu Hweij, a baker from [p3 Jenin]], had {v10 refused} food, salt and vitamins and has lost 27 kg. <q4 “[a1 He] cannot stand and [a1 he] sees badly,”> [a3 Khatib] {c4 said}. In [t4 September] [a6 the Supreme Court] {v11 rejected} [a1 his] {v12 petition} for {v13 release}, {c5 saying} <q5 [a7 the secret services] had shown that [a1 he] was a danger>.

[a8 Some 450 Palestinians] are in administrative {v14 detention}, under which [a9 a military commander] may {v15 jail} [a10 a person] for six months and {v16 extend} the term again and again. [a2 Israel] {c6 says} <q6 the measure prevents {v17 attacks}>. [a11 The United Nations human rights office] has {v18 called on} [a2 Israel] <q7 to {v19 charge} or {v20 free} [a8 the detainees]>.

<q9 [a12 Other prisoners], who had {v21 threatened} <q8 to {v22 refuse} meals from [t5 Wednesday]>, will now not do so>, [a3 Khatib] {c7 added}. [a13 Hundreds of people] {v23 marched} in [p3 Jenin] on [t6 Friday] {v24 in support of} [a1 the baker], and [a14 Israeli soldiers] {v25 fired} rubber bullets at [a15 youths] who {v26 threw} stones at a checkpoint.

In [p20 Gaza], [a40 a committee for prisoners] {v50 called for} a day of {v51 protest} on [t20 Friday]. [a41 Israeli Public Security Minister Amnon Haviv] had {v52 ruled out} any {v53 deal} with <q40 [a42 “people] who {v54 blackmail} [a43 us] with an empty plate”>. [a44 Doctors in [a45 the Israeli Medical Association]] {v55 refused} to {v56 feed} [a1 the prisoner] by force.
---
a1 person PSE - Nidal Abu Hweij
a2 country ISR GOV Israel
a3 person PSE OTH Rawan Khatib
a4 group - MED journalists
a5 organization ISR GOV Israel Prison Service
a6 organization ISR JUD Israeli Supreme Court
a7 organization ISR SPY Israeli secret services
a8 group PSE - some 450 detained Palestinians
a9 person ISR MIL military commander
a10 person PSE - a person
a11 organization IGO IGO UN human rights office
a12 group PSE - other prisoners
a13 group PSE CVL hundreds of people
a14 group ISR MIL Israeli soldiers
a15 group PSE CVL youths
p1 place PSE - Ramallah
p2 place ISR - Kaplan hospital
p3 place PSE - Jenin
t1 2017-10-24
t2 2017-03
t3 2017-12-03
t4 2017-09
t5 2017-10-25
t6 2017-10-20
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2 to=a4
q3 indirect source=a5 cue=c3 neg
q4 direct source=a3 cue=c4
q5 indirect source=a6 cue=c5
q6 indirect source=a2 cue=c6
q7 indirect source=a11 cue=v18 to=a2
q8 indirect source=a12 cue=v21
q9 indirect source=a3 cue=c7
v1 PROTEST hunger occurred actor=a1 ctx=human-rights
v2 COERCE arrest occurred actor=a2 recip=a1 time=t2 ctx=human-rights
v3 ACCUSE allege negated actor=a2 recip=a1 time=t2 ctx=legal
v4 PROTEST hunger occurred actor=a1 time=t1 ctx=human-rights same=v1
v5 CONCEDE - occurred actor=a2 recip=a1 ctx=human-rights
v6 COERCE arrest negated actor=a2 recip=a1 ctx=human-rights
v7 COERCE arrest occurred actor=a2 recip=a1 ctx=human-rights same=v2
v8 RETREAT release future actor=a2 recip=a1 time=t3 ctx=human-rights
v9 COERCE arrest occurred actor=a2 recip=a1 loc=p2 ctx=human-rights same=v2
v10 PROTEST hunger occurred actor=a1 ctx=human-rights same=v1
v11 REJECT yield occurred actor=a6 recip=a1 time=t4 ctx=legal
v12 REQUEST yield occurred actor=a1 recip=a6 ctx=legal
v13 RETREAT release negated actor=a6 recip=a1 time=t4 ctx=legal
v14 COERCE arrest occurred actor=a2 recip=a8 ctx=human-rights
v15 COERCE arrest hypothetical actor=a9 recip=a10 ctx=human-rights
v16 COERCE arrest hypothetical actor=a9 recip=a10 ctx=human-rights
v17 ASSAULT - negated ctx=terrorism
v18 REQUEST yield occurred actor=a11 recip=a2 ctx=human-rights
v19 ACCUSE allege hypothetical actor=a2 recip=a8 ctx=legal
v20 RETREAT release hypothetical actor=a2 recip=a8 ctx=human-rights
v21 THREATEN - occurred actor=a12 recip=a2 ctx=human-rights
v22 PROTEST hunger negated actor=a12 time=t5 ctx=human-rights
v23 PROTEST demo occurred actor=a13 loc=p3 time=t6 ctx=human-rights
v24 SUPPORT - occurred actor=a13 recip=a1 loc=p3 time=t6 ctx=human-rights
v25 ASSAULT crowd-control occurred actor=a14 recip=a15 loc=p3 time=t6 ctx=military
v26 ASSAULT primitive occurred actor=a15 recip=a14 loc=p3 time=t6
v27 RETREAT - occurred actor=a1 ctx=human-rights
v28 RETREAT - occurred actor=a1 time=t1 ctx=human-rights same=v27
v29 CONCEDE - occurred actor=a2 recip=a1 ctx=human-rights same=v5
a40 organization PSE NGO committee for prisoners
a41 person ISR GOV Amnon Haviv
a42 group PSE - people on hunger strike
a43 country ISR GOV us (Israel)
a44 group ISR HLH doctors
a45 organization ISR HLH Israeli Medical Association
p20 place PSE - Gaza
t20 2017-10-27
v50 REQUEST - occurred actor=a40 loc=p20 ctx=human-rights
v51 PROTEST demo hypothetical time=t20 loc=p20 ctx=human-rights
v52 REJECT yield occurred actor=a41 recip=a42 ctx=human-rights
v53 AGREE - negated actor=a41,a42 ctx=human-rights
v55 REJECT assist occurred actor=a44 ctx=human-rights,health
v56 COERCE - negated actor=a44 recip=a1 ctx=human-rights,health
v54 THREATEN - occurred actor=a42 recip=a43 ctx=human-rights
q40 direct source=a41 cue=v52
