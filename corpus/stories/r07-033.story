#story r07-033
#date 2009-02-17
#publisher Palk Strait Wire
#kind report
#title [a1 Sri Lankan army] {v1 closes in} on last [a2 rebel] strip; [a3 civilians] {v2 killed}

[p1 COLOMBO, [p2 Sri Lanka]] — [a1 Government troops] {v3 fought} [a2 Tamil separatists] around [p3 the town of Puthukkudiyiruppu] on [t1 Tuesday], the last one still held by [a2 the rebels] in [p4 northeastern Sri Lanka], while [a5 the United Nations] {c1 said} <q1 [a3 dozens of civilians] were being {v4 killed} every day>.

<q2 [a6 The 58th Division] {v5 captured} an airstrip and [p5 two villages west of the town] on [t2 Monday], {v6 killing} [a7 at least 32 rebels]>, {c2 said} [a8 military spokesman Brig. Lalith Wijekoon]. [a9 The Eelam Tigers' Front] {c3 says} <q3 [a1 the army] {v7 shelled} [p6 a makeshift hospital in Putumattalan] on [t3 Sunday] and that [a10 16 patients] were {v8 killed}>. [a8 Wijekoon] {c4 denied} <q4 that artillery had been {v9 used} there>.

<q5 [a11 Some 200,000 people] are trapped in a coastal area of 14 square kilometers>, {c5 according to} [a12 the Red Cross], which has {v10 evacuated} [a13 more than 1,300 sick and wounded] by ferry to [p7 Trincomalee] since [t4 Feb. 10]. <q6 “[a14 People] are dying on the beach while waiting for the boat,”> {c6 said} [a15 Yvonne Amstutz, a spokeswoman for [a12 the organization]].

[a5 The United Nations] also {v11 accused} [a2 the rebels] <q7 of {v12 shooting} [a16 people] who try to leave and of {v13 forcing} [a17 children as young as 14] to fight>. <q8 [a18 One of [a5 its] local staff] was {v14 recruited} against [a18 his] will on [t5 Saturday]>, [a5 it] {c7 said}.

[a19 The European Union], [a20 the United States], [a21 Japan] and [a22 Norway], which {v15 brokered} a {v16 truce} in [t6 2002], have {v17 called on} [a9 the Tigers] <q9 to {v18 lay down} [a9 their] arms>. [a23 President Nimal Abeysekara] {v19 ruled out} a {v20 ceasefire} [t7 last Thursday], {c8 saying} <q10 [a9 the rebels] would only use it to regroup>.

[a1 The army] {v22 took} [p8 Kilinochchi, [a9 the rebels]' de facto capital], on [t8 Jan. 2] and [p9 the port of Mullaitivu] on [t9 Jan. 25]. The {v23 war} between [a24 the state] and [a9 the Tigers] has {v24 claimed} [a25 70,000 lives] since [t10 1983].
---
a1 organization LKA MIL Sri Lankan army
a2 group LKA REB rebels
a3 group LKA CVL civilians
a5 organization IGO IGO United Nations
a6 organization LKA MIL 58th Division
a7 group LKA REB at least 32 rebels
a8 person LKA MIL Lalith Wijekoon
a9 organization LKA REB Eelam Tigers' Front
a10 group LKA CVL 16 patients
a11 group LKA CVL some 200,000 people
a12 organization - NGO Red Cross
a13 group LKA CVL more than 1,300 sick and wounded
a14 group LKA CVL people on the beach
a15 person - NGO Yvonne Amstutz
a16 group LKA CVL people who try to leave
a17 group LKA CVL children as young as 14
a18 person LKA IGO local U.N. staff member
a19 organization IGO IGO European Union
a20 country USA GOV United States
a21 country JPN GOV Japan
a22 country NOR GOV Norway
a23 person LKA GOV Nimal Abeysekara
a24 organization LKA GOV Sri Lankan state
a25 group LKA - 70,000 lives
p1 place LKA - Colombo
p2 place LKA - Sri Lanka
p3 place LKA - Puthukkudiyiruppu
p4 place LKA - northeastern Sri Lanka
p5 place LKA - two villages west of Puthukkudiyiruppu
p6 place LKA - hospital in Putumattalan
p7 place LKA - Trincomalee
p8 place LKA - Kilinochchi
p9 place LKA - Mullaitivu
t1 2009-02-17
t2 2009-02-16
t3 2009-02-15
t4 2009-02-10
t5 2009-02-14
t6 2002
t7 2009-02-12
t8 2009-01-02
t9 2009-01-25
t10 1983
q1 indirect source=a5 cue=c1
q2 indirect source=a8 cue=c2
q3 indirect source=a9 cue=c3
q4 indirect source=a8 cue=c4 neg
q5 indirect source=a12 cue=c5
q6 direct source=a15 cue=c6
q7 indirect source=a5 cue=v11
q8 indirect source=a5 cue=c7
q9 indirect source=a19,a20,a21,a22 cue=v17 to=a9
q10 indirect source=a23 cue=c8
v1 ASSAULT - occurred actor=a1 recip=a2 loc=p4 time=t1 ctx=military
v2 ASSAULT - occurred recip=a3 loc=p4 ctx=military,human-rights
v3 ASSAULT - occurred actor=a1,a2 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT - occurred recip=a3 loc=p4 ctx=military,human-rights same=v2
v5 COERCE seize occurred actor=a6 recip=a2 loc=p5 time=t2 ctx=military
v6 ASSAULT - occurred actor=a6 recip=a7 loc=p5 time=t2 ctx=military
v7 ASSAULT heavy-weapons occurred actor=a1 recip=a10 loc=p6 time=t3 ctx=military,health
v8 ASSAULT heavy-weapons occurred actor=a1 recip=a10 loc=p6 time=t3 ctx=military,health same=v7
v9 ASSAULT heavy-weapons negated actor=a1 loc=p6 ctx=military same=v7
v10 AID - occurred actor=a12 recip=a13 loc=p7 time=t4 ctx=health
v11 ACCUSE disapprove occurred actor=a5 recip=a2 ctx=human-rights
v12 ASSAULT firearms occurred actor=a2 recip=a16 loc=p4 ctx=human-rights
v13 COERCE - occurred actor=a2 recip=a17 loc=p4 ctx=human-rights
v14 COERCE - occurred actor=a2 recip=a18 time=t5 ctx=human-rights
v15 CONSULT third-party occurred actor=a22 time=t6 ctx=diplomatic
v16 RETREAT ceasefire occurred time=t6 ctx=military
v17 REQUEST yield occurred actor=a19,a20,a21,a22 recip=a9 ctx=military
v18 RETREAT disarm hypothetical actor=a9 ctx=military
v19 REJECT yield occurred actor=a23 time=t7 ctx=military
v20 RETREAT ceasefire negated actor=a23 time=t7 ctx=military
v22 COERCE seize occurred actor=a1 recip=a9 loc=p8,p9 time=t8,t9 ctx=military
v23 ASSAULT - occurred actor=a24,a9 loc=p2 time=t10 ctx=military
v24 ASSAULT - occurred recip=a25 loc=p2 time=t10 ctx=military same=v23
