#story r08-022
#date 2019-12-17
#publisher Han River News Agency
#kind wire
#title [a1 Japan] {v1 eases} export {v2 curbs} on [a2 South Korea] ahead of leaders' {v3 meeting}

[p1 TOKYO], [t1 Dec 17] - [a1 Japan] on [t1 Tuesday] {v4 loosened} export {v5 controls} on one of three chemicals that [a2 South Korea]'s [a3 chip makers] need, a week before [a4 the two countries' leaders] {v6 meet} in [p2 China].

[a5 The industry ministry] {c1 said} <q1 [a6 exporters of photoresist] would no longer have to ask for a licence for each shipment>. The {v8 restrictions} on the other two, hydrogen fluoride and fluorinated polyimide, stay in place.

[a2 Seoul] {v10 welcomed} the step but {c2 said} <q2 it was not enough>. <q3 “[a1 Japan] should {v11 return} everything to where it was before [t2 July],”> [a7 Trade Minister Bae Seung-woo] {c3 told} [a8 the National Assembly]. [a7 He] repeated a {v13 demand} <q4 that [a2 South Korea] be {v14 put back} on [a1 Japan]'s list of trusted partners>.

[a1 Tokyo] imposed the {v16 curbs} after [a9 South Korea's Supreme Court] {v17 ordered} [a10 two Japanese steel companies] <q5 to {v18 compensate} [a11 Koreans] {v19 forced} to work for [a10 them] during World War II>. [a2 South Korea] {v20 complained} to [a12 the World Trade Organization] in [t3 September] and {v21 threatened} <q6 to {v22 end} an agreement on {v24 sharing} military intelligence>, a step [a2 it] {v25 dropped} hours before the deadline in [t4 November].

[a14 Consumers in [a2 South Korea]] have {v26 boycotted} [a1 Japanese] beer, cars and clothes since [t2 July]. Sales of [a1 Japanese] cars were down 57 percent in [t4 November].

[a15 Prime Minister Kenji Morikawa] and [a16 President Shin Dong-hyun] are to hold [a4 their] first full {v28 talks} in 15 months in [p3 Chengdu] on [t5 December 24], on the sidelines of a three-way {v29 summit} with [a17 China].

The Nikkei index ended 0.5 percent higher, near a 14-month high, on hopes for a trade deal between [a18 the United States] and [a17 China].
---
a1 country JPN GOV Japan
a2 country KOR GOV South Korea
a3 group KOR BUS chip makers
a4 group - GOV =a15+a16 the two countries' leaders
a5 organization JPN GOV industry ministry
a6 group JPN BUS exporters of photoresist
a7 person KOR GOV Bae Seung-woo
a8 organization KOR LEG National Assembly
a9 organization KOR JUD South Korea's Supreme Court
a10 group JPN BUS two Japanese steel companies
a11 group KOR CVL Koreans
a12 organization IGO IGO World Trade Organization
a14 group KOR CVL consumers
a15 person JPN GOV Kenji Morikawa
a16 person KOR GOV Shin Dong-hyun
a17 country CHN GOV China
a18 country USA GOV United States
p1 place JPN - Tokyo
p2 place CHN - China
p3 place CHN - Chengdu
t1 2019-12-17
t2 2019-07
t3 2019-09
t4 2019-11
t5 2019-12-24
q1 indirect source=a5 cue=c1
q2 indirect source=a2 cue=c2
q3 direct source=a7 cue=c3 to=a8
q4 indirect source=a7 cue=v13
q5 indirect source=a9 cue=v17 to=a10
q6 indirect source=a2 cue=v21
v1 RETREAT - occurred actor=a1 recip=a2 ctx=economic
v2 SANCTION - occurred actor=a1 recip=a2 ctx=economic
v3 CONSULT - future ctx=diplomatic
v4 RETREAT - occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=economic same=v1
v5 SANCTION - occurred actor=a1 recip=a3 ctx=economic same=v2
v6 CONSULT - future actor=a4 loc=p2 time=t5 ctx=diplomatic same=v3
v8 SANCTION - occurred actor=a5 recip=a2 ctx=economic
v10 SUPPORT - occurred actor=a2 recip=a1 ctx=economic
v11 RETREAT - hypothetical actor=a1 recip=a2 ctx=economic
v13 REQUEST change occurred actor=a7 recip=a1 ctx=economic
v14 RETREAT - hypothetical actor=a1 recip=a2 ctx=economic
v16 SANCTION - occurred actor=a1 recip=a2 time=t2 ctx=economic same=v2
v17 REQUEST change occurred actor=a9 recip=a10 ctx=legal
v18 AID - hypothetical actor=a10 recip=a11 ctx=legal
v19 COERCE - occurred actor=a10 recip=a11 ctx=human-rights
v20 ACCUSE allege occurred actor=a2 recip=a1 time=t3 ctx=economic
v21 THREATEN relations occurred actor=a2 recip=a1 ctx=military
v22 SANCTION discontinue hypothetical actor=a2 recip=a1 ctx=military,intelligence
v24 COOPERATE - occurred actor=a2,a1 ctx=military,intelligence
v25 RETREAT - occurred actor=a2 recip=a1 time=t4 ctx=military
v26 PROTEST boycott occurred actor=a14 recip=a1 time=t2 ctx=economic
v28 CONSULT - future actor=a15,a16 loc=p3 time=t5 ctx=diplomatic same=v3
v29 CONSULT multilateral future actor=a15,a16,a17 loc=p3 time=t5 ctx=diplomatic
