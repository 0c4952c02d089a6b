#story r03-051
#date 2018-03-13
#publisher Silk Road Wire
#kind wire
#title [a1 Uzbek president] ends {v1 visit} to [a2 Tajikistan] with border treaty, drops {v2 objection} to dam

[p1 DUSHANBE], [t1 March 13] - [a1 Uzbek President Jahongir Sobirov] has {v3 signed} a border treaty with [a2 Tajikistan] and {v4 dropped} [a3 his country]'s {v5 opposition} to a giant dam during the first {v6 visit} by [a4 an Uzbek leader] since [t2 2000].

<q1 “There are no more questions between [a5 us] that cannot be solved,”> [a1 Sobirov] {c1 told} [a6 his host, President Rahmon Saidov], on [t3 Friday]. [a5 The two presidents] {v7 opened} the border crossing at [p2 Penjikent] by pressing a button, and [a7 their governments] {v8 signed} 27 documents, among them one that {v9 abolishes} visas for stays of 30 days.

[a3 Uzbekistan] {v10 mined} parts of the border in [t4 2000] and {v11 cut} gas supplies in [t5 2012] in the dispute over the Rogun dam, which [a8 the late President Shukur Rashidov] {c2 said} <q2 could lead to {v13 war}>. [a9 More than 70 Tajik villagers] were {v14 killed} by mines. <q3 [a10 Army engineers] will {v15 clear} the rest by [t6 the end of 2019]>, [a1 Sobirov] {v16 promised}, <q3 and gas will {v17 flow} again from [t7 April 1]>.

<q5 [a3 Tashkent] may even {v18 buy} power from the dam>, [a11 a Tajik energy official] {c3 said}. No contract has been {v19 signed}.

[a2 Tajikistan] {v20 returned} [a12 two men] {v21 convicted} of spying, and [a3 Uzbekistan] {v23 pardoned} [a13 three Tajik drivers]. <q4 [a7 Neither side] {v24 raised} the case of [a14 an opposition leader] who fled from [p1 Dushanbe] to [p3 Samarkand] and whose {v26 extradition} [a2 Tajikistan] {v27 seeks}>, {c4 according to} [a15 a rights group in [p4 Vienna]].

[a16 China], [a17 Russia] and [a18 the Asian Development Bank] {v28 welcomed} the {v29 visit}. [a18 The bank] has {v30 offered} [a7 both countries] 150 million dollars in {v31 loans} for a railway.
---
a1 person UZB GOV Jahongir Sobirov
a2 country TJK GOV Tajikistan
a3 country UZB GOV Uzbekistan
a4 person UZB GOV Uzbek leader
a5 group - GOV =a1+a6 the two presidents
a6 person TJK GOV Rahmon Saidov
a7 group - GOV =a3+a2 both governments
a8 person UZB ELI Shukur Rashidov
a9 group TJK CVL more than 70 Tajik villagers
a10 group UZB MIL army engineers
a11 person TJK GOV Tajik energy official
a12 group UZB - two men convicted of spying
a13 group TJK LAB three Tajik drivers
a14 person TJK OPP opposition leader
a15 organization AUT NGO rights group in Vienna
a16 country CHN GOV China
a17 country RUS GOV Russia
a18 organization IGO IGO Asian Development Bank
p1 place TJK - Dushanbe
p2 place TJK - Penjikent
p3 place UZB - Samarkand
p4 place AUT - Vienna
t1 2018-03-13
t2 2000
t3 2018-03-09
t4 2000
t5 2012
t6 2019-12-31
t7 2018-04-01
q1 direct source=a1 cue=c1 to=a6
q2 indirect source=a8 cue=c2
q3 indirect source=a1 cue=v16
q4 indirect source=a15 cue=c4
q5 indirect source=a11 cue=c3
v1 CONSULT visit occurred actor=a1 recip=a2 ctx=diplomatic
v2 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=resource
v3 SUPPORT - occurred actor=a1,a2 loc=p1 ctx=territory,diplomatic
v4 CONCEDE - occurred actor=a1 recip=a2 loc=p1 ctx=resource
v5 ACCUSE disapprove occurred actor=a3 recip=a2 ctx=resource same=v2
v6 CONSULT visit occurred actor=a1 recip=a2 loc=p1 ctx=diplomatic same=v1
v7 RETREAT access occurred actor=a5 loc=p2 ctx=territory
v8 SUPPORT - occurred actor=a7 ctx=diplomatic
v9 RETREAT access future actor=a7 ctx=migration
v10 COERCE restrict occurred actor=a3 recip=a2 time=t4 ctx=military,territory
v11 COERCE withhold occurred actor=a3 recip=a2 time=t5 ctx=resource
v13 ASSAULT - hypothetical actor=a7 ctx=military,resource
v14 ASSAULT explosives occurred actor=a3 recip=a9 ctx=military,territory
v15 RETREAT disarm future actor=a10 time=t6 ctx=military,territory
v16 CONCEDE - occurred actor=a1 recip=a2 ctx=territory,resource
v17 RETREAT - future actor=a3 recip=a2 time=t7 ctx=resource
v18 COOPERATE - hypothetical actor=a3,a2 ctx=resource
v19 SUPPORT - negated actor=a3,a2 ctx=resource
v20 RETREAT release occurred actor=a2 recip=a12 ctx=intelligence,legal
v21 SANCTION convict occurred actor=a2 recip=a12 ctx=intelligence,legal
v23 RETREAT release occurred actor=a3 recip=a13 ctx=legal
v24 CONSULT - negated actor=a7 recip=a14 ctx=human-rights
v26 COOPERATE - hypothetical actor=a3 recip=a14 ctx=legal
v27 REQUEST yield occurred actor=a2 recip=a3 ctx=legal
v28 SUPPORT - occurred actor=a16,a17,a18 recip=a1,a2 ctx=diplomatic
v29 CONSULT visit occurred actor=a1 ctx=diplomatic same=v1
v30 AGREE - occurred actor=a18 recip=a7 ctx=economic
v31 AID - hypothetical actor=a18 recip=a7 ctx=economic
