#story r03-001
#date 2013-08-27
#publisher Nusantara Wire
#kind wire
#title [a1 Indonesia] {v1 offers} <q1 to {v2 train} [a2 East Timor police]>, [a8 two sides] {v3 sign} trade accord

[p1 DILI], [t1 Aug 27] - [a3 Indonesian President Bambang Hartono] {v4 offered} on [t1 Tuesday] <q2 to {v5 train} [a2 500 police officers from [a4 East Timor]]> and {v6 praised} [a4 the young nation] for what [a3 he] {c1 called} <q3 “ten years of peace with [a4 its] neighbours”>.

[a3 Hartono] arrived in [p1 Dili] on [t2 Monday] for a two-day {v7 visit}, the first by [a5 an Indonesian head of state] since [t3 2005]. [a3 He] held {v8 talks} with [a6 Prime Minister Joaquim Soares] and laid flowers at [p2 the Seroja military cemetery].

After the {v9 talks}, [a7 the trade ministers of [a8 the two countries]] {v10 signed} an accord that will cut duties on cement, coffee and cattle. [a9 The parliament in [p1 Dili]] must {v11 ratify} the {v12 accord} before it can take effect.

<q4 “[a1 Indonesia] was the first to {v13 send} rice when [a4 we] had floods [t4 last year]. [a4 We] are {v14 grateful}, and [a4 we] {v15 support} [a1 Jakarta]'s wish to see [a4 us] in [a10 the Association of Southeast Asian Nations],”> [a6 Soares] {c2 told} [a11 reporters].

<q5 [a1 Indonesia] would also {v16 give} [a4 East Timor] two patrol boats if [a12 lawmakers] in [p3 Jakarta] {v17 agree}>, [a3 Hartono] {c3 said}.

[a8 The two governments] did not {v18 settle} a dispute over two parts of [a8 their] land border. <q6 [a13 Officials] will {v19 meet} again in [p4 Kupang] in [t5 November]>, [a14 East Timor's foreign ministry] {c4 said}.

[a15 Human rights groups] had {v20 urged} [a3 the president] <q7 to {v21 hand over} [a16 officers] {v22 accused} of crimes in [t6 1999]>. [a17 A presidential aide] {c5 said} <q8 that matter had not been {v23 discussed}>.

[a4 East Timor, a country of 1.2 million people], gets most of [a4 its] income from oil and gas fields in [p5 the Timor Sea].
---
a1 country IDN GOV Indonesia
a2 group TLS COP East Timor police
a3 person IDN GOV Bambang Hartono
a4 country TLS GOV East Timor
a5 person IDN GOV Indonesian head of state
a6 person TLS GOV Joaquim Soares
a7 group - GOV trade ministers
a8 group - GOV =a1+a4 the two countries
a9 organization TLS LEG parliament of East Timor
a10 organization IGO IGO Association of Southeast Asian Nations
a11 group - MED reporters
a12 group IDN LEG lawmakers
a13 group - GOV officials
a14 organization TLS GOV East Timor's foreign ministry
a15 group - NGO human rights groups
a16 group IDN MIL officers
a17 person IDN GOV presidential aide
p1 place TLS - Dili
p2 place TLS - Seroja military cemetery
p3 place IDN - Jakarta
p4 place IDN - Kupang
p5 place - - Timor Sea
t1 2013-08-27
t2 2013-08-26
t3 2005
t4 2012
t5 2013-11
t6 1999
q1 indirect source=a1 cue=v1
q2 indirect source=a3 cue=v4
q3 direct source=a3 cue=c1
q4 direct source=a6 cue=c2 to=a11
q5 indirect source=a3 cue=c3
q6 indirect source=a14 cue=c4
q7 indirect source=a15 cue=v20 to=a3
q8 indirect source=a17 cue=c5
v1 AGREE - occurred actor=a1 recip=a2 ctx=diplomatic
v2 AID - hypothetical actor=a1 recip=a2 ctx=crime,education
v3 SUPPORT - occurred actor=a8 ctx=economic
v4 AGREE - occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=diplomatic same=v1
v5 AID - hypothetical actor=a3 recip=a2 ctx=crime,education same=v2
v6 SUPPORT - occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=diplomatic
v7 CONSULT visit occurred actor=a3 recip=a4 loc=p1 time=t2 ctx=diplomatic
v8 CONSULT - occurred actor=a3,a6 loc=p1 ctx=diplomatic
v9 CONSULT - occurred actor=a3,a6 loc=p1 ctx=diplomatic same=v8
v10 SUPPORT - occurred actor=a7 loc=p1 ctx=economic same=v3
v11 SUPPORT - future actor=a9 loc=p1 ctx=economic,legislative
v12 AGREE - occurred actor=a8 ctx=economic
v13 AID - occurred actor=a1 recip=a4 time=t4 ctx=disaster
v14 SUPPORT - occurred actor=a4 recip=a1 ctx=diplomatic
v15 SUPPORT - occurred actor=a4 recip=a1 ctx=diplomatic
v16 AID - hypothetical actor=a1 recip=a4 ctx=military
v17 AGREE - hypothetical actor=a12 loc=p3 ctx=legislative
v18 AGREE - negated actor=a8 ctx=territory
v19 CONSULT - future actor=a13 loc=p4 time=t5 ctx=territory
v20 REQUEST yield occurred actor=a15 recip=a3 ctx=human-rights
v21 COOPERATE - hypothetical actor=a3 recip=a16 ctx=human-rights,legal
v22 ACCUSE allege occurred recip=a16 ctx=human-rights
v23 CONSULT - negated actor=a3,a6 ctx=human-rights
