#story r03-006
#date 2017-05-11
#publisher Pacific Sentinel
#kind wire
#title [a1 Philippines], [a2 Vietnam] hold first joint coast guard {v1 exercise}

[a3 The coast guards of [a1 the Philippines] and [a2 Vietnam]] held [a3 their] first joint {v2 exercise} on [t1 Thursday] off [p1 Subic Bay], with [a4 eight ships and about 400 men] taking part.

[a5 Rear Admiral Teodoro Lagman of [a6 the Philippine Coast Guard]] {c1 told} [a7 reporters] on board [p2 the patrol ship Batangas] <q1 that the {v3 drill} was about search and rescue and “not against [a8 anybody]”>. <q2 [a9 The two services] will {v4 train} together again in [p3 Da Nang] [t2 next year]>, [a5 he] {c2 said}.

[a10 China]'s [a11 foreign ministry] {v5 criticised} the {v6 exercise}. <q3 “[a10 We] hope that [a12 the countries concerned] will not {v8 invite} [a13 outside forces] into [p4 the South China Sea],”> {c3 said} [a14 spokeswoman Ren Huifang], when asked about reports that [a15 Japan] might {v9 join} the next {v10 drill}.

[a16 Philippine President Rolando Aquilar] will {v11 travel} to [p5 Beijing] on [t3 Sunday] for a {v12 summit} with [a17 leaders of 29 countries], where [a16 he] is expected to {v13 meet} [a18 Chinese President Gao Jianming]. [a19 Philippine officials] {c4 say} <q4 [a16 he] will not {v14 raise} the ruling by [a20 an international tribunal] that {v15 rejected} [a10 China]'s claims in [t4 2016]>. [a10 China] has {v16 pledged} <q5 to {v17 lend} [a1 Manila] $9 billion for railways and dams>, but none of the money has been {v18 paid} so far.

[a2 Vietnam] {v19 bought} six patrol boats from [a22 India] in [t5 2014] and {v20 received} another six from [a23 the United States] as a {v24 gift}. <q6 “[a2 We] seek {v21 cooperation} with [a24 all friends], but [a2 we] do not make {v22 alliances},”> [a25 Vietnam's ambassador in [p6 Manila], Dang Quoc Thinh], {c5 said} at the closing ceremony.

The sea was calm and nobody was hurt during the {v23 exercise}, although one inflatable boat lost its engine.
---
a1 country PHL GOV Philippines
a2 country VNM GOV Vietnam
a3 group - COP coast guards of the Philippines and Vietnam
a4 group - COP eight ships and about 400 men
a5 person PHL COP Teodoro Lagman
a6 organization PHL COP Philippine Coast Guard
a7 group - MED reporters
a8 person - - anybody
a9 group - COP the two services
a10 country CHN GOV China
a11 organization CHN GOV China's foreign ministry
a12 group - GOV the countries concerned
a13 group - - outside forces
a14 person CHN GOV Ren Huifang
a15 country JPN GOV Japan
a16 person PHL GOV Rolando Aquilar
a17 group - GOV leaders of 29 countries
a18 person CHN GOV Gao Jianming
a19 group PHL GOV Philippine officials
a20 organization IGO JUD international tribunal
a22 country IND GOV India
a23 country USA GOV United States
a24 group - GOV all friends
a25 person VNM GOV Dang Quoc Thinh
p1 place PHL - Subic Bay
p2 place PHL - Batangas
p3 place VNM - Da Nang
p4 place - - South China Sea
p5 place CHN - Beijing
p6 place PHL - Manila
t1 2017-05-11
t2 2018
t3 2017-05-14
t4 2016
t5 2014
q1 mixed source=a5 cue=c1 to=a7
q2 indirect source=a5 cue=c2
q3 direct source=a14 cue=c3
q4 indirect source=a19 cue=c4
q5 indirect source=a10 cue=v16 to=a1
q6 direct source=a25 cue=c5
v1 COOPERATE - occurred actor=a1,a2 ctx=military
v2 COOPERATE - occurred actor=a3 loc=p1 time=t1 ctx=military same=v1
v3 COOPERATE - occurred actor=a3 ctx=military same=v1
v4 COOPERATE - future actor=a9 loc=p3 time=t2 ctx=military
v5 ACCUSE disapprove occurred actor=a11 recip=a1,a2 ctx=military,diplomatic
v6 COOPERATE - occurred actor=a1,a2 ctx=military same=v1
v8 AGREE - hypothetical actor=a12 recip=a13 loc=p4 ctx=military
v9 COOPERATE - hypothetical actor=a15 ctx=military
v10 COOPERATE - future actor=a9 ctx=military same=v4
v11 CONSULT visit future actor=a16 recip=a10 loc=p5 time=t3 ctx=diplomatic
v12 CONSULT multilateral future actor=a16,a17 loc=p5 time=t3 ctx=diplomatic
v13 CONSULT - future actor=a16,a18 loc=p5 ctx=diplomatic
v14 CONSULT - negated actor=a16 recip=a18 ctx=territory
v15 REJECT - occurred actor=a20 recip=a10 time=t4 ctx=legal,territory
v16 AGREE - occurred actor=a10 recip=a1 ctx=economic
v17 AID - future actor=a10 recip=a1 ctx=economic
v18 AID - negated actor=a10 recip=a1 ctx=economic
v19 COOPERATE - occurred actor=a2,a22 time=t5 ctx=military
v20 AID - occurred actor=a23 recip=a2 ctx=military
v21 COOPERATE - hypothetical actor=a2,a24 ctx=diplomatic
v22 COOPERATE - negated actor=a2 ctx=military
v23 COOPERATE - occurred actor=a3 ctx=military same=v1
v24 AID - occurred actor=a23 recip=a2 ctx=military same=v20
