#story r05-057
#date 2021-09-18
#publisher Seine & Thames Report
#kind report
#title [a1 France] {v1 recalls} [a2 envoys] to [a3 U.S.], [a4 Australia] over lost submarine {v2 deal}

[p1 PARIS] — [a1 France] {v3 recalled} [a2 its ambassadors to [a3 the United States] and [a4 Australia]] on [t1 Friday] after [a4 Canberra] {v4 scrapped} a $40 billion submarine {v5 contract}, a step without precedent among [a5 the three allies].

<q1 “This decision is justified by the exceptional gravity of the announcements made on [t2 September 15],”> [a6 Foreign Minister Gilles Aubertin] {c1 said} in a statement on [a7 the ministry]'s website. <q2 [a8 President Lucien Marchal] had {v6 ordered} the {v7 recall}>, [a6 he] {c2 said}.

[a9 Australian Prime Minister Doug Farrar], [a10 U.S. President Gordon Teller] and [a11 British Prime Minister Clive Wetherby], in a joint video appearance that day, {c3 announced} <q3 a security {v8 pact} under which [a4 Australia] will {v9 get} nuclear-powered submarines>. <q4 “[a12 We] had built trust with [a4 Australia], and this trust has been betrayed,”> [a6 Aubertin] {c4 told} [a13 Radio Rive Gauche] the next morning. <q5 “It is a stab in the back.”>

[a4 Australia] {c5 insisted} <q6 [a4 it] had given warning>. <q7 “[a9 I] {v10 discussed} it with [a8 President Marchal] over dinner in [t3 June],”> [a9 Farrar] {c6 told} [a14 a Melbourne radio station], {c7 denying} <q8 that [a9 he] had misled [a8 him]>. [a15 An adviser to [a8 Marchal]], who asked not to be named, {c8 remembered} it otherwise: <q9 “[a9 The prime minister] {c9 said} <q10 [a4 Australia] was looking at ‘other options’>. [a9 He] did not {v11 cancel} anything.”>

In [p2 Washington], [a17 State Department spokesman Aaron Fitch] {c10 told} [a18 reporters] <q11 that [a3 the United States] “values” [a1 France] and would {v13 talk} to [a1 Paris] [t4 next week] on the margins of [a19 the U.N. General Assembly]>. <q12 [a10 Teller] and [a8 Marchal] will {v14 speak} by telephone>, [a20 a French government spokesman] {c11 said} on [t5 Saturday], <q12 because “[a8 the president] wants clarification”>. <q16 [a1 Paris] also {v15 called off} a {v17 meeting} of [a21 the French and British defence ministers]>, {c12 according to} [a22 two British officials].

[a23 China]'s [a24 foreign ministry] {v18 criticised} the {v19 pact} <q13 as “extremely irresponsible”>; <q14 [a25 the three countries] are “seriously damaging regional peace”>, [a26 its spokesman, Lu Jianming], {c13 told} [a27 a briefing] in [p4 Beijing]. [a28 New Zealand's prime minister] {c14 said} <q15 [a28 she] would not {v21 let} the new submarines into [a28 her] waters>.

[a29 The European Union] {v22 postponed} trade {v23 talks} with [a4 Australia]. Shares in [a30 the shipbuilder Arsenal Atlantique] fell 3 percent.
---
a1 country FRA GOV France
a2 group FRA GOV French ambassadors
a3 country USA GOV United States
a4 country AUS GOV Australia
a5 group - GOV =a1+a3+a4 the three allies
a6 person FRA GOV Gilles Aubertin
a7 organization FRA GOV French foreign ministry
a8 person FRA GOV Lucien Marchal
a9 person AUS GOV Doug Farrar
a10 person USA GOV Gordon Teller
a11 person GBR GOV Clive Wetherby
a12 group FRA GOV we
a13 organization FRA MED Radio Rive Gauche
a14 organization AUS MED Melbourne radio station
a15 person FRA GOV adviser to Marchal
a17 person USA GOV Aaron Fitch
a18 group - MED reporters
a19 organization IGO IGO U.N. General Assembly
a20 person FRA GOV French government spokesman
a21 group - GOV French and British defence ministers
a22 group GBR GOV two British officials
a23 country CHN GOV China
a24 organization CHN GOV Chinese foreign ministry
a25 group - GOV the three countries
a26 person CHN GOV Lu Jianming
a27 group - MED briefing
a28 person NZL GOV New Zealand's prime minister
a29 organization IGO IGO European Union
a30 organization FRA BUS Arsenal Atlantique
p1 place FRA - Paris
p2 place USA - Washington
p4 place CHN - Beijing
t1 2021-09-17
t2 2021-09-15
t3 2021-06
t4 2021-W38
t5 2021-09-18
q1 direct source=a6 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a9,a10,a11 cue=c3
q4 direct source=a6 cue=c4 to=a13
q5 direct source=a6 cue=- to=a13
q6 indirect source=a4 cue=c5
q7 direct source=a9 cue=c6 to=a14
q8 indirect source=a9 cue=c7 neg
q9 direct source=a15 cue=c8
q10 mixed source=a9 cue=c9 to=a8 via=a15
q11 mixed source=a17 cue=c10 to=a18
q12 mixed source=a20 cue=c11
q13 mixed source=a24 cue=v18
q14 mixed source=a26 cue=c13 to=a27
q15 indirect source=a28 cue=c14
q16 indirect source=a22 cue=c12
v1 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic,military
v2 COOPERATE - negated ctx=military,economic
v3 SANCTION withdraw occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,military same=v1
v4 SANCTION discontinue occurred actor=a4 recip=a1 ctx=military,economic
v5 COOPERATE - negated actor=a4,a1 ctx=military,economic same=v2
v6 REQUEST - occurred actor=a8 ctx=diplomatic
v7 SANCTION withdraw occurred ctx=diplomatic same=v1
v8 AGREE - occurred actor=a9,a10,a11 time=t2 ctx=military
v9 COOPERATE - future actor=a4 ctx=military
v10 CONSULT - occurred actor=a9,a8 time=t3 ctx=diplomatic
v11 SANCTION discontinue negated actor=a9 ctx=military,economic
v13 CONSULT - future actor=a3,a1 time=t4 ctx=diplomatic
v14 CONSULT phone future actor=a10,a8 ctx=diplomatic
v15 REJECT meet occurred actor=a1 ctx=diplomatic,military
v17 CONSULT - negated actor=a21 ctx=diplomatic,military
v18 ACCUSE disapprove occurred actor=a24 ctx=military,diplomatic
v19 AGREE - occurred actor=a25 ctx=military same=v8
v21 RETREAT access negated actor=a28 ctx=military
v22 REJECT meet occurred actor=a29 recip=a4 ctx=economic
v23 CONSULT - negated actor=a29,a4 ctx=economic
