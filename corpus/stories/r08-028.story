#story r08-028
#date 2020-10-06
#publisher Moselle Court Bulletin
#kind wire
#title [a2 EU's top court] {v1 rules against} [a1 Hungary] over university law

[p1 LUXEMBOURG], [t1 Oct 6] - [a2 The European Union's highest court] {v17 ruled} on [t1 Tuesday] <q1 that [a1 Hungary] had broken EU law by {v3 forcing} [a3 a foreign university] out of [p2 Budapest]>.

[a2 The Court of Justice] {c2 said} <q2 that a [t2 2017] law, under which [a4 foreign colleges] could only work if [a5 their home country] had a treaty with [a1 Budapest], breached academic freedom>. [a1 Hungary] must change the law or risk a {v5 fine}.

<q3 “[a1 We] will of course {v6 respect} the {v7 judgment},”> [a7 Justice Minister Zsofia Kertesz] {c3 said}, though [a7 she] {v8 accused} [a2 the judges] <q4 of using double standards>. [a3 The Danube International University] moved most of [a3 its] teaching to [p3 Vienna] in [t3 2019]. <q5 [a3 It] had no plan to return>, [a9 its rector, Jonathan Feld], {c4 said}, {c5 calling} the {v9 ruling} <q6 “a victory that comes too late”>.

[a10 The European Commission], which {v10 sued} [a1 the government] in [t6 2018], {v11 welcomed} the {v2 verdict}. [a11 The Union of European Students] {v12 demanded} <q7 that [a1 Hungary] {v13 compensate} [a3 the university]>.

It is [a1 Hungary]'s third {v14 defeat} in [a2 the court] [t4 this year]. In [t5 June], [a2 the judges] {v15 condemned} a law on charities that get money from abroad.

[a12 Prime Minister Gabor Szentesi] has long {v16 attacked} [a3 the university] and [a13 its founder, a Hungarian-born banker], over [a14 migrants]. [a13 The banker] {c6 denies} <q8 that [a13 he] wants to bring [a14 them] to [p4 Europe]>.

In other business, [a2 the court] put off a decision on roaming charges. The forint was steady at 358 to the euro.
---
a1 country HUN GOV Hungary
a2 organization IGO JUD European Court of Justice
a3 organization - EDU Danube International University
a4 group - EDU foreign colleges
a5 country - GOV home country of a college
a7 person HUN GOV Zsofia Kertesz
a9 person - EDU Jonathan Feld
a10 organization IGO IGO European Commission
a11 organization IGO EDU Union of European Students
a12 person HUN GOV Gabor Szentesi
a13 person HUN BUS founder of the university
a14 group - REF migrants
p1 place LUX - Luxembourg
p2 place HUN - Budapest
p3 place AUT - Vienna
p4 place - - Europe
t1 2020-10-06
t2 2017
t3 2019
t4 2020
t5 2020-06
t6 2018
q1 indirect source=a2 cue=v17
q2 indirect source=a2 cue=c2
q3 direct source=a7 cue=c3
q4 indirect source=a7 cue=v8
q5 indirect source=a9 cue=c4
q6 mixed source=a9 cue=c5
q7 indirect source=a11 cue=v12
q8 indirect source=a13 cue=c6 neg
v1 SANCTION convict occurred actor=a2 recip=a1 ctx=legal,education
v2 SANCTION convict occurred actor=a2 recip=a1 ctx=legal,education same=v1
v3 SANCTION expel occurred actor=a1 recip=a3 loc=p2 ctx=education
v5 SANCTION - hypothetical actor=a2 recip=a1 ctx=legal
v6 CONCEDE - occurred actor=a1 recip=a2 ctx=legal
v7 SANCTION convict occurred actor=a2 recip=a1 ctx=legal same=v1
v8 ACCUSE allege occurred actor=a7 recip=a2 ctx=legal
v9 SANCTION convict occurred actor=a2 recip=a1 ctx=legal same=v1
v10 ACCUSE allege occurred actor=a10 recip=a1 time=t6 ctx=legal,education
v11 SUPPORT - occurred actor=a10 recip=a2 ctx=legal
v12 REQUEST change occurred actor=a11 recip=a1 ctx=legal,education
v13 AID - hypothetical actor=a1 recip=a3 ctx=legal,education
v14 SANCTION convict occurred actor=a2 recip=a1 time=t4 ctx=legal
v15 SANCTION convict occurred actor=a2 recip=a1 time=t5 ctx=legal
v16 ACCUSE disapprove occurred actor=a12 recip=a3,a13 ctx=education,migration
v17 SANCTION convict occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=legal,education same=v1
