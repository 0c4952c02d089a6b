#story r03-003
#date 2010-10-05
#publisher Maghreb News Agency
#kind brief
#title [a1 Algeria] {v1 writes off} debt of [a2 Mali], [a3 Niger] and [a4 Mauritania]

[p1 ALGIERS], [t1 Oct 5] - <q3 [a1 Algeria] has {v2 cancelled} $310 million in debt owed by [a5 three of [a1 its] poorer neighbours]>, [a6 Finance Minister Mourad Benhadda] {c1 said} on [t1 Tuesday].

[a2 Mali], [a3 Niger] and [a4 Mauritania] had {v4 asked} for relief at [a7 an African Union] {v5 summit} in [p2 Kampala] in [t2 July]. <q4 [a3 Niger], where drought has left [a8 seven million people] short of food, will also {v6 receive} 4,000 tonnes of flour and medicine for [a13 200 village clinics]>, [a6 Benhadda] {c3 said}. <q5 The trucks are to leave [p3 the southern town of Tamanrasset] on [t4 Thursday]>, [a6 he] {c4 added}.

[a9 Niger's agriculture minister, Amadou Seyni], {v7 welcomed} the decision but {c2 said} <q1 the flour was “not enough for one region”>. [a9 He] {v8 called on} [a10 France] and [a11 the European Union] <q2 to do the same>.

[a1 Algeria] has not {v9 forgiven} the debts of [a12 Chad], which {v10 left} a joint border {v11 command} in [t3 May]. [a14 An official in [p4 N'Djamena]] {c5 said} <q6 [a12 Chad] had not {v12 asked} for any {v13 relief}>.

[a1 The North African country] earned $57 billion from oil and gas [t5 last year] and has almost no foreign debt of [a1 its] own. [a15 Opposition lawmakers] {v14 criticised} the decision, {c6 saying} <q7 the money should have been spent on houses in [p1 Algiers]>.
---
a1 country DZA GOV Algeria
a2 country MLI GOV Mali
a3 country NER GOV Niger
a4 country MRT GOV Mauritania
a5 group - GOV =a2+a3+a4 three poorer neighbours
a6 person DZA GOV Mourad Benhadda
a7 organization IGO IGO African Union
a8 group NER CVL seven million people
a9 person NER GOV Amadou Seyni
a10 country FRA GOV France
a11 organization IGO IGO European Union
a12 country TCD GOV Chad
a13 organization NER HLH 200 village clinics
a14 person TCD GOV official in N'Djamena
p3 place DZA - Tamanrasset
p4 place TCD - N'Djamena
p1 place DZA - Algiers
p2 place UGA - Kampala
t1 2010-10-05
t2 2010-07
t3 2010-05
t4 2010-10-07
t5 2009
q3 indirect source=a6 cue=c1
q4 indirect source=a6 cue=c3
q5 indirect source=a6 cue=c4
q6 indirect source=a14 cue=c5
q1 mixed source=a9 cue=c2
q2 indirect source=a9 cue=v8 to=a10,a11
v1 AID - occurred actor=a1 recip=a2,a3,a4 ctx=economic
v2 AID - occurred actor=a1 recip=a5 ctx=economic same=v1
v4 REQUEST assist occurred actor=a2,a3,a4 recip=a1 loc=p2 time=t2 ctx=economic
v5 CONSULT multilateral occurred actor=a7 loc=p2 time=t2 ctx=diplomatic
v6 AID - future actor=a1 recip=a3,a13 time=t4 ctx=disaster,health
v7 SUPPORT - occurred actor=a9 recip=a1 ctx=economic
v8 REQUEST assist occurred actor=a9 recip=a10,a11 ctx=economic
v9 AID - negated actor=a1 recip=a12 ctx=economic
v10 SANCTION withdraw occurred actor=a12 time=t3 recip=a1 ctx=military
v11 COOPERATE - occurred actor=a1,a12 ctx=military
v12 REQUEST assist negated actor=a12 recip=a1 ctx=economic
v13 AID - hypothetical actor=a1 recip=a12 ctx=economic
a15 group DZA OPP+LEG opposition lawmakers
q7 indirect source=a15 cue=c6
v14 ACCUSE disapprove occurred actor=a15 recip=a1 ctx=economic
