#story r01-006
#date 2023-06-05
#publisher Atlantic Coast News Agency
#kind wire
#title [a1 Senegal] {v1 restricts} mobile internet after [a2 nine people] {v2 killed} in {v3 protests}

[p1 DAKAR], [t1 June 5] ([a3 ACNA]) - <q1 [a1 Senegal] {v4 restricted} access to mobile internet for a second day on [t1 Monday] after [a2 at least nine people] were {v5 killed} in {v6 protests} over the {v7 conviction} of [a4 an opposition leader]>, [a5 the government] {c1 said}.

[a5 The government] {v8 deployed} [a6 soldiers] in [p1 Dakar] and in the southern city of [p2 Ziguinchor], where [a7 protesters] {v9 set fire to} [a8 two banks] and [a9 a police station] on [t2 Friday].

<q2 “[a10 We] have {v10 arrested} [a11 about 500 people],”> [a12 Interior Minister Cheikh Tidiane Mbodj] {c2 told} [a13 reporters]. <q3 “Some of [a11 them] were carrying weapons.”> [a12 He] {v11 accused} [a14 foreign agents] <q4 of {v12 paying} [a7 protesters] to {v13 attack} public buildings>.

[a15 The Red Cross] {c3 said} <q5 [a15 it] had treated [a16 357 wounded people], including [a17 36 police officers and soldiers]>.

[a4 The opposition leader, Mamadou Lamine Sagna], was {v14 sentenced} on [t3 Thursday] to two years in prison for insulting [a18 a judge]. [a4 He] denies the charge. [a19 Police] have {v16 blocked} the road to [a4 his] house since [t4 May 28], and [a20 his lawyers] {c4 said} <q6 [a20 they] had been {v17 prevented} from seeing [a4 him]>.

[a21 The West African bloc ECOWAS] {v18 appealed} to [a22 all sides] <q7 to {v19 stop} the {v20 violence}>. [a23 Amnesty International] {v21 called for} an independent {v22 investigation} into the {v23 deaths} and {c5 said} <q8 the {v24 restrictions} on the internet were “arbitrary and against international law”>.

[a4 Sagna]'s [a24 party, Senegal Forward], {c6 said} in a statement <q9 that [a24 it] would not {v25 call off} the {v26 demonstrations}>.
---
a1 country SEN GOV Senegal
a2 group SEN CVL nine people
a3 organization - MED Atlantic Coast News Agency
a4 person SEN OPP Mamadou Lamine Sagna
a5 organization SEN GOV government
a6 group SEN MIL soldiers
a7 group SEN CVL protesters
a8 group SEN BUS two banks
a9 organization SEN COP police station
a10 group SEN GOV We (the government)
a11 group SEN CVL about 500 people
a12 person SEN GOV Cheikh Tidiane Mbodj
a13 group - MED reporters
a14 group - - foreign agents
a15 organization IGO NGO Red Cross
a16 group SEN CVL 357 wounded people
a17 group SEN COP+MIL 36 police officers and soldiers
a18 person SEN JUD judge
a19 group SEN COP police
a20 group SEN LEG lawyers
a21 organization IGO IGO ECOWAS
a22 group SEN - all sides
a23 organization - NGO Amnesty International
a24 organization SEN OPP Senegal Forward
p1 place SEN - Dakar
p2 place SEN - Ziguinchor
t1 2023-06-05
t2 2023-06-02
t3 2023-06-01
t4 2023-05-28
q1 indirect source=a5 cue=c1
q2 direct source=a12 cue=c2 to=a13
q3 direct source=a12 cue=- to=a13
q4 indirect source=a12 cue=v11
q5 indirect source=a15 cue=c3
q6 indirect source=a20 cue=c4
q7 indirect source=a21 cue=v18 to=a22
q8 mixed source=a23 cue=c5
q9 indirect source=a24 cue=c6

v1 COERCE censor occurred actor=a1 ctx=media,technology
v2 ASSAULT - occurred recip=a2 ctx=human-rights
v3 PROTEST riot occurred actor=a7
v4 COERCE censor occurred actor=a1 time=t1 ctx=media,technology same=v1
v5 ASSAULT - occurred recip=a2 ctx=human-rights same=v2
v6 PROTEST riot occurred actor=a7 same=v3
v7 SANCTION convict occurred recip=a4 ctx=legal
v8 MOBILIZE troops occurred actor=a5 loc=p1,p2 ctx=military
v9 ASSAULT destroy occurred actor=a7 recip=a8,a9 loc=p2 time=t2
v10 COERCE arrest occurred actor=a10 recip=a11
v11 ACCUSE allege occurred actor=a12 recip=a14
v12 AID - occurred actor=a14 recip=a7
v13 ASSAULT - occurred actor=a7
v14 SANCTION convict occurred recip=a4 time=t3 ctx=legal same=v7
v16 COERCE restrict occurred actor=a19 recip=a4 time=t4
v17 COERCE restrict occurred recip=a20 ctx=legal
v18 REQUEST yield occurred actor=a21 recip=a22
v19 RETREAT - hypothetical actor=a22
v20 ASSAULT - occurred
v21 REQUEST change occurred actor=a23 ctx=human-rights
v22 ACCUSE investigate hypothetical ctx=human-rights
v23 ASSAULT - occurred recip=a2 ctx=human-rights same=v2
v24 COERCE censor occurred actor=a1 ctx=media,technology same=v1
v25 RETREAT - negated actor=a24
v26 PROTEST demo occurred actor=a24 same=v3

