#story r07-057
#date 2024-02-19
#publisher Arafura Sea News
#kind wire
#title <q1 [a1 At least 53] {v1 massacred} in [p1 Papua New Guinea] tribal {v2 battle}>, [a2 police] {c1 say}

[p2 PORT MORESBY], [t1 Feb 19] - <q10 [a1 At least 53 men] were {v3 shot dead} in [p3 the highlands of [p1 Papua New Guinea]] on [t2 Sunday] in one of the worst outbreaks of tribal {v4 violence} in [p1 the Pacific nation] in years>, [a2 police] {c2 said} on [t1 Monday].

<q2 [a3 Warriors from [a4 the Ambulin tribe] and [a5 their allies]] were on [a3 their] way to {v5 attack} [a6 the neighbouring Sikin tribe] when [a3 they] were {v6 ambushed} near [p4 the village of Akom] in [p5 Enga province], 600 km northwest of [p2 the capital]>, {c3 said} [a7 acting police superintendent Gideon Kakas]. <q3 Bodies were picked up from roadsides and a river and loaded on trucks>. <q4 “The {v7 fighting} is over for [t3 now], but some of [a8 the wounded] may be dead in the bush,”> [a7 Kakas] {c4 told} [a9 a radio station in [p6 Australia]].

[a10 The army] {v8 sent} [a11 100 soldiers] to [p7 Wabag, the provincial capital], in [t4 September], after [a12 60 people] were {v9 killed} in earlier {v10 fighting} between [a13 the same 17 clans]. A three-month {v11 lockdown} was imposed and the import of weapons into [p5 the province] {v13 banned}. [a14 Provincial governor Sir Thomas Ipatu] {c5 said} <q5 the fighters used M16 and AK-47 rifles smuggled from [p8 Indonesia]>.

<q6 [a15 The government] has lost control>, {c6 said} [a16 opposition lawmaker Joseph Lagani], who {v16 called for} <q7 a {v17 state of emergency}>. [a17 Prime Minister Philip Maraut] {v18 promised} <q8 to {v19 deploy} [a18 more troops]> but {v20 rejected} foreign {v34 help}. [a20 Australian Prime Minister Andrew Haddow] {c7 called} the {v21 killings} <q11 “very disturbing”> on [t1 Monday] and {v22 offered} <q9 to {v23 train} [a21 more police]>. [a22 Canberra] {v24 signed} a security {v25 agreement} with [a15 Port Moresby] in [t5 December].

[a23 Sixteen people] died in {v27 riots} in [p2 the capital] on [t6 Jan. 10], when [a2 police] went on {v26 strike} over pay and shops were {v33 looted} and {v28 burned}.

The {v29 fights} are mostly over land and revenge. Earlier [t7 this month] [a24 leaders of [a4 the Ambulin] and [a6 the Sikin]] had been {v30 invited} to a peace {v31 ceremony} in [p7 Wabag]; [a4 the Ambulin] {v32 stayed away}.
---
a1 group PNG UAF at least 53 men
a2 organization PNG COP police
a3 group PNG UAF Ambulin warriors and their allies
a4 group PNG UAF Ambulin tribe
a5 group PNG UAF allies of the Ambulin
a6 group PNG UAF Sikin tribe
a7 person PNG COP Gideon Kakas
a8 group PNG UAF the wounded
a9 organization AUS MED radio station in Australia
a10 organization PNG MIL Papua New Guinea's army
a11 group PNG MIL 100 soldiers
a12 group PNG - 60 people
a13 group PNG UAF 17 clans
a14 person PNG GOV Thomas Ipatu
a15 organization PNG GOV Papua New Guinea's government
a16 person PNG OPP+LEG Joseph Lagani
a17 person PNG GOV Philip Maraut
a18 group PNG MIL more troops
a20 person AUS GOV Andrew Haddow
a21 group PNG COP more police
a22 country AUS GOV Australia
a23 group PNG CVL sixteen people
a24 group PNG UAF leaders of the Ambulin and the Sikin
p1 place PNG - Papua New Guinea
p2 place PNG - Port Moresby
p3 place PNG - highlands
p4 place PNG - Akom
p5 place PNG - Enga province
p6 place AUS - Australia
p7 place PNG - Wabag
p8 place IDN - Indonesia
t1 2024-02-19
t2 2024-02-18
t3 PRESENT
t4 2023-09
t5 2023-12
t6 2024-01-10
t7 2024-02
q1 indirect source=a2 cue=c1
q2 indirect source=a7 cue=c3
q3 indirect source=a7 cue=-
q4 direct source=a7 cue=c4 to=a9
q5 indirect source=a14 cue=c5
q6 indirect source=a16 cue=c6
q7 indirect source=a16 cue=v16
q8 indirect source=a17 cue=v18
q9 indirect source=a20 cue=v22
q10 indirect source=a2 cue=c2
q11 mixed source=a20 cue=c7
v1 ASSAULT massacre occurred recip=a1 loc=p1 time=t2
v2 ASSAULT - occurred recip=a1 loc=p1 time=t2 same=v1
v3 ASSAULT firearms occurred recip=a1 loc=p3 time=t2 same=v1
v4 ASSAULT - occurred loc=p3 time=t2 same=v1
v5 ASSAULT - future actor=a3 recip=a6
v6 ASSAULT - occurred recip=a3 loc=p4 time=t2 same=v1
v7 ASSAULT - occurred time=t3 same=v1
v8 MOBILIZE troops occurred actor=a10 loc=p7 time=t4 ctx=military
v9 ASSAULT - occurred recip=a12
v10 ASSAULT - occurred actor=a13 recip=a12 same=v9
v11 COERCE restrict occurred loc=p5
v13 COERCE ban occurred loc=p5
v16 REQUEST change occurred actor=a16 recip=a15 ctx=legislative
v17 COERCE restrict hypothetical actor=a15
v18 AGREE - occurred actor=a17 ctx=military
v19 MOBILIZE troops future actor=a17 ctx=military
v20 REJECT assist occurred actor=a17
v21 ASSAULT - occurred time=t2 same=v1
v22 AGREE - occurred actor=a20 recip=a15 time=t1
v23 AID - hypothetical actor=a20 recip=a21
v24 SUPPORT - occurred actor=a22,a15 time=t5 ctx=military
v25 AGREE - occurred actor=a22,a15 time=t5 ctx=military
v26 PROTEST strike occurred actor=a2 loc=p2 time=t6
v27 PROTEST riot occurred loc=p2 time=t6
v28 PROTEST riot occurred loc=p2 time=t6 same=v27
v29 ASSAULT - occurred loc=p3
v30 AGREE - occurred recip=a24 time=t7
v31 CONSULT - occurred loc=p7 time=t7
v32 REJECT meet occurred actor=a4 loc=p7 time=t7
v33 PROTEST riot occurred loc=p2 time=t6 same=v27
v34 AID - negated recip=a17
