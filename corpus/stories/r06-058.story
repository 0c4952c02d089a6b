#story r06-058
#date 2019-12-16
#publisher Coromandel Post
#kind wire
#title [p1 Delhi] [a1 students] {v1 beaten} in library as citizenship {v2 protests} spread

[p1 NEW DELHI], [t1 Dec 16] - [a1 Students at [a2 a university in [p1 India's capital]]] {v3 accused} [a3 police] on [t1 Monday] of <q1 {v4 beating} [a1 them] in a library and {v5 firing} tear gas into a mosque> after [a4 a crowd] {v6 set fire} to three buses during a {v7 march} against a new citizenship law.

[a5 More than 100 people] were {v8 injured} on [t2 Sunday evening] and [a6 49 students] {v9 detained}; all were {v10 freed} by dawn. [a7 The deputy police commissioner, Harish Rawal], {c1 denied} <q2 that bullets had been {v11 used}>. <q3 [a3 His men] had entered [a2 the campus] only to {v12 chase} [a8 “outsiders”]>, [a7 he] {c2 said}.

[a9 The Supreme Court] {v13 declined} to {v14 order} an immediate {v15 inquiry}. <q4 “First [a10 you] stop the {v17 rioting},”> [a11 the chief justice] {c3 told} [a10 lawyers].

In [p2 Assam], where [a13 four people] were {v18 killed} by [a14 police] [t3 last week], the internet stayed {v19 shut} for a fifth day, and a night {v20 curfew} was {v21 eased} by three hours. [a15 The prime minister of [a16 Japan]] {v22 put off} a {v23 visit} to [p3 the state's main city]. [a17 Two Bangladeshi ministers] {v24 cancelled} [a17 their] {v27 trips}.

[a18 Prime Minister Suresh Kothari] {v25 called for} calm, {c4 saying} <q5 [a19 no Indian citizen] would lose anything>. [a20 Four state governments] {c5 said} <q6 [a20 they] would {v26 defy} the law>. [a21 The federal home ministry] {c6 told} [a20 them] <q7 that [a20 they] had no right to {v28 refuse}>.

[a40 Students in [p20 London], [p21 Sydney] and [p22 Boston]] held {v50 vigils}. [a41 Malaysia]'s [a42 prime minister] {v51 criticised} the law at a {v52 summit} on [t20 Saturday]; [a43 India] {v53 summoned} [a44 the Malaysian charge d'affaires] and considered {v55 curbs} on palm oil. <q30 [a46 The trade ministry] had not {v56 ordered} any>, [a45 an official] {c30 said}.
---
a1 group IND EDU+CVL Delhi students
a2 organization IND EDU university in Delhi
a3 organization IND COP Delhi police
a4 group IND CVL a crowd
a5 group IND CVL more than 100 people
a6 group IND EDU+CVL 49 students
a7 person IND COP Harish Rawal
a8 group IND CVL outsiders
a9 organization IND JUD Supreme Court
a10 group IND OTH lawyers
a11 person IND JUD chief justice
a13 group IND CVL four people
a14 organization IND COP Assam police
a15 person JPN GOV prime minister of Japan
a16 country JPN GOV Japan
a17 group BGD GOV two Bangladeshi ministers
a18 person IND GOV Suresh Kothari
a19 group IND CVL no Indian citizen
a20 group IND GOV four state governments
a21 organization IND GOV federal home ministry
p1 place IND - New Delhi
p2 place IND - Assam
p3 place IND - Assam's main city
t1 2019-12-16
t2 2019-12-15
t3 2019-W50
q1 indirect source=a1 cue=v3
q2 indirect source=a7 cue=c1 neg
q3 mixed source=a7 cue=c2
q4 direct source=a11 cue=c3 to=a10
q5 indirect source=a18 cue=c4
q6 indirect source=a20 cue=c5
q7 indirect source=a21 cue=c6 to=a20
v1 ASSAULT beat occurred recip=a1 loc=p1 ctx=education,human-rights
v2 PROTEST - occurred ctx=migration
v3 ACCUSE allege occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=human-rights
v4 ASSAULT beat occurred actor=a3 recip=a1 loc=p1 ctx=education,human-rights same=v1
v5 ASSAULT crowd-control occurred actor=a3 loc=p1 ctx=religion
v6 PROTEST riot occurred actor=a4 loc=p1
v7 PROTEST demo occurred actor=a4 loc=p1 ctx=migration
v8 ASSAULT - occurred recip=a5 loc=p1 time=t2
v9 COERCE arrest occurred recip=a6 loc=p1 time=t2
v10 RETREAT release occurred recip=a6
v11 ASSAULT firearms negated actor=a3
v12 ASSAULT crowd-control occurred actor=a3 recip=a8 loc=a2
v13 REJECT assist occurred actor=a9 recip=a10 ctx=legal
v14 REQUEST - negated actor=a9 ctx=legal
v15 ACCUSE investigate negated recip=a3 ctx=legal
v17 PROTEST riot occurred
v18 ASSAULT - occurred actor=a14 recip=a13 loc=p2 time=t3
v19 COERCE withhold occurred loc=p2 ctx=technology
v20 COERCE curfew occurred loc=p2
v21 RETREAT - occurred loc=p2
v22 SANCTION discontinue occurred actor=a15 loc=p3 ctx=diplomatic
v23 CONSULT visit negated actor=a15 loc=p3 ctx=diplomatic
v24 SANCTION discontinue occurred actor=a17 ctx=diplomatic
v25 REQUEST yield occurred actor=a18
v26 REJECT yield future actor=a20 ctx=legislative,migration
v27 CONSULT visit negated actor=a17 ctx=diplomatic
v28 REJECT yield hypothetical actor=a20 recip=a21 ctx=legislative,migration
a40 group - EDU+CVL students abroad
a41 country MYS GOV Malaysia
a42 person MYS GOV prime minister of Malaysia
a43 country IND GOV India
a44 person MYS GOV Malaysian charge d'affaires
a45 person IND GOV an official
a46 organization IND GOV trade ministry
p20 place GBR - London
p21 place AUS - Sydney
p22 place USA - Boston
t20 2019-12-14
q30 indirect source=a45 cue=c30
v50 PROTEST demo occurred actor=a40 loc=p20,p21,p22 ctx=education
v51 ACCUSE disapprove occurred actor=a42 recip=a43 time=t20 ctx=diplomatic
v52 CONSULT multilateral occurred actor=a42 time=t20 ctx=diplomatic
v53 ACCUSE disapprove occurred actor=a43 recip=a44 ctx=diplomatic
v55 SANCTION - hypothetical actor=a43 recip=a41 ctx=economic
v56 SANCTION - negated actor=a46 recip=a41 ctx=economic same=v55
