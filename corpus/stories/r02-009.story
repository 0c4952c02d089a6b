#story r02-009
#date 2023-03-19
#publisher Levant Public Broadcasting
#kind report
#title [a1 Turkish foreign minister] {v1 visits} [p1 Cairo], {c1 says} <q1 ambassadors will {v2 return} “very soon”>

[p1 CAIRO] — [a1 Turkish Foreign Minister Kemal Altunbas] {v3 met} [a2 his Egyptian counterpart, Hisham el-Naggar], in [p1 Cairo] on [t1 Saturday] in the first {v4 visit} of its kind in more than a decade, as [a3 the two countries] try to repair relations that broke down
in [t2 2013].

<q2 [a4 Turkey] and [a5 Egypt] would raise [a3 their] ties “to the highest level as soon as possible,”> [a1 Altunbas] {c2 told} [a6 reporters] at a joint news conference. <q3 [a7 The presidents of both countries] had {v5 agreed} to {v6 meet} after [a4 Turkey]'s elections in [t3 May]>, [a1 he] {c3 said}.

[a2 El-Naggar] {c4 said} <q4 [a8 the two ministers] had {v7 discussed} [p2 Libya], [p3 Syria], trade and natural gas>. <q5 [a5 Egypt] expects [a4 Turkey] to {v8 withdraw} [a9 [a4 its] soldiers] from [p2 Libya]>, [a2 he] {c5 said}. <q6 “That is a condition, and [a10 our friends] know it.”>

[a1 Altunbas] did not answer a question about [a9 the soldiers], who were {v9 sent} in [t4 2020] to {v10 help} [a11 the government in [p4 Tripoli]]. [a4 Ankara] has so far {v11 rejected} {v12 calls} for [a9 their] {v13 departure}.

Relations between [a3 the two countries] collapsed after [a12 the Egyptian army] {v14 removed} [a13 an elected president] close to [a4 Turkey] in [t2 2013]. [a14 Turkish President Orhan Selcuk] {v15 condemned} the {v16 coup}, and [a5 Egypt] {v17 expelled} [a15 [a4 Turkey]'s ambassador]. [a4 Ankara] {v18 did
the same}.

[t5 Last year] [a4 Turkey] {v19 asked} [a16 opposition television channels run by [a17 Egyptian exiles] in [p5 Istanbul]] <q7 to soften [a16 their] {v20 criticism} of [a5 Cairo]>. [a14 Selcuk] {v21 shook hands} with [a18 his Egyptian counterpart] at the World Cup in [p6 Doha] in [t6 November], and [a5 Egypt] {v22 sent}
blankets and medicine after [t7 February]'s earthquake in [p7 southern Turkey].

<q8 “[a4 Turkey] {v23 thanks} [a19 the Egyptian people] for [a19 their] {v24 help},”> [a1 Altunbas] {c6 said}.

<q9 [a3 The two sides] are not yet ready to {v25 restore} full ties>, {c7 said} [a20 Rania Shafik of the Nile Center for Policy Studies]. <q10 “[a5 Cairo] wants to see what [a4 Turkey] does in [p2 Libya], not what [a4 it] says.”>
---
a1 person TUR GOV Kemal Altunbas
a2 person EGY GOV Hisham el-Naggar
a3 group - GOV =a4+a5 the two countries
a4 country TUR GOV Turkey
a5 country EGY GOV Egypt
a6 group - MED reporters
a7 group - GOV presidents of both countries
a8 group - GOV =a1+a2 the two ministers
a9 group TUR MIL Turkish soldiers
a10 group TUR GOV our friends
a11 organization LBY GOV government in Tripoli
a12 organization EGY MIL Egyptian army
a13 person EGY ELI elected president
a14 person TUR GOV Orhan Selcuk
a15 person TUR GOV Turkey's ambassador
a16 group EGY MED opposition television channels
a17 group EGY OPP Egyptian exiles
a18 person EGY GOV Egyptian president
a19 group EGY CVL Egyptian people
a20 person EGY EDU Rania Shafik
p1 place EGY - Cairo
p2 place LBY - Libya
p3 place SYR - Syria
p4 place LBY - Tripoli
p5 place TUR - Istanbul
p6 place QAT - Doha
p7 place TUR - southern Turkey
t1 2023-03-18
t2 2013
t3 2023-05
t4 2020
t5 2022
t6 2022-11
t7 2023-02
q1 mixed source=a1 cue=c1
q2 mixed source=a1 cue=c2 to=a6
q3 indirect source=a1 cue=c3
q4 indirect source=a2 cue=c4
q5 indirect source=a2 cue=c5
q6 direct source=a2 cue=-
q7 indirect source=a4 cue=v19 to=a16
q8 direct source=a1 cue=c6
q9 indirect source=a20 cue=c7
q10 direct source=a20 cue=-
v1 CONSULT visit occurred actor=a1 loc=p1 time=t1 ctx=diplomatic
v2 RETREAT return future loc=p1 ctx=diplomatic
v3 CONSULT visit occurred actor=a1,a2 loc=p1 time=t1 ctx=diplomatic same=v1
v4 CONSULT visit occurred actor=a1 loc=p1 time=t1 ctx=diplomatic same=v1
v5 AGREE - occurred actor=a7 ctx=diplomatic
v6 CONSULT - future actor=a7 time=t3 ctx=diplomatic
v7 CONSULT visit occurred actor=a8 ctx=diplomatic same=v1
v8 RETREAT withdraw hypothetical actor=a4 recip=a9 loc=p2 ctx=military
v9 AID - occurred actor=a4 recip=a11 time=t4 ctx=military
v10 AID - occurred actor=a9 recip=a11 ctx=military same=v9
v11 REJECT yield occurred actor=a4 ctx=military
v12 REQUEST yield occurred recip=a4 ctx=military
v13 RETREAT withdraw hypothetical actor=a9 loc=p2 ctx=military same=v8
v14 COERCE seize occurred actor=a12 recip=a13 time=t2 ctx=executive,military
v15 ACCUSE disapprove occurred actor=a14 ctx=executive,military
v16 COERCE seize occurred ctx=executive,military same=v14
v17 SANCTION expel occurred actor=a5 recip=a15 ctx=diplomatic
v18 SANCTION expel occurred actor=a4 ctx=diplomatic
v19 REQUEST change occurred actor=a4 recip=a16 time=t5 ctx=media
v20 ACCUSE disapprove occurred actor=a16 recip=a5 ctx=media
v21 CONSULT - occurred actor=a14,a18 loc=p6 time=t6 ctx=diplomatic
v22 AID - occurred actor=a5 loc=p7 time=t7 ctx=disaster
v23 SUPPORT - occurred actor=a4 recip=a19 ctx=disaster
v24 AID - occurred actor=a19 ctx=disaster same=v22
v25 SUPPORT - negated actor=a3 ctx=diplomatic
