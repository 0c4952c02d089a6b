#story r02-024
#date 2022-11-24
#publisher Balkan Public Media
#kind report
#title <q9 [a1 Kosovo] and [a2 Serbia] {v1 agree} to end license plate dispute>, [a3 EU] {c1 says}

[p1 BRUSSELS] — <q1 [a1 Kosovo] and [a2 Serbia] have {v2 agreed} to end a dispute over car license plates>, [a4 European Union foreign policy chief Ingrid Solheim] {c2 announced} late on [t1 Wednesday], two days after {v3 talks} between [a5 the leaders of [a6 both countries]] in [p1 Brussels] broke down.

<q2 [a2 Serbia] will {v5 stop} giving out plates with the names of towns in [a1 Kosovo], and [a1 Kosovo] will {v6 cancel} fines for [a7 drivers] who use them>, [a4 Solheim] {c3 wrote} on social media. <q3 [a3 The EU] would {v7 invite} [a6 the two sides] to more {v8 talks} “in the coming days,”> [a4 she] {c4 said}.

[a8 Kosovo Prime Minister Ilir Gashi] {v9 thanked} [a9 the United States], which had {v10 asked} [a8 him] twice <q4 to {v11 delay} the fines>. [a10 U.S. Ambassador Claire Dunmore] {v12 warned} [a1 the government in Pristina] [t2 last week] <q5 that there would be “consequences” for [a1 Kosovo] if [a1 it] {v13 ignored}
[a1 its] partners>.

[a12 Serbian President Dragan Milosavac] {v14 accused} [a8 Gashi] on [t3 Monday] of <q6 wanting {v15 war}> and {v16 put} [a13 the army] on alert. [a14 NATO], which has [a15 3,700 soldiers] in [a1 Kosovo], {c5 said} <q7 [a14 it] would {v17 send} [a16 more troops] if [a17 anyone] {v18 attacked} [a18 either side]>.

[a19 About 300 ethnic Serb police officers] {v19 resigned} [t4 this month] after [a1 Kosovo] {v20 suspended} [a20 an officer] who {v21 refused} to collect the fines. <q8 “[a19 We] will {v22 return} to work when [a22 all of [a19 our] colleagues] are {v23 allowed} back,”> {c6 said} [a23 Zoran Petkovic, a union leader in [p2 North Mitrovica]].

[a24 Gunmen] {v24 fired} at [a25 a police patrol] in [p3 the north] on [t5 Tuesday night], but [a26 nobody] was {v25 hurt}. [a27 Serb residents] {v26 blocked} the main road near [p4 Zvecan] with trucks in [t6 August] and {v27 removed} them after {v28 talks} with [a14 NATO].

[a1 Kosovo] declared independence in [t7 2008]. [a2 Serbia], [a28 Russia] and [a29 China] do not {v30 recognize} [a1 it]. [a30 About 100 other countries] do.
---
a1 country XKX GOV Kosovo
a2 country SRB GOV Serbia
a3 organization IGO IGO European Union
a4 person IGO IGO Ingrid Solheim
a5 group - GOV leaders of both countries
a6 group - GOV =a1+a2 both countries
a7 group XKX CVL drivers
a8 person XKX GOV Ilir Gashi
a9 country USA GOV United States
a10 person USA GOV Claire Dunmore
a12 person SRB GOV Dragan Milosavac
a13 organization SRB MIL Serbian army
a14 organization IGO IGO NATO
a15 group IGO MIL 3,700 NATO soldiers
a16 group IGO MIL more troops
a17 group - - anyone
a18 country - GOV either side
a19 group XKX COP 300 ethnic Serb police officers
a20 person XKX COP officer
a22 group XKX COP colleagues
a23 person XKX LAB+COP Zoran Petkovic
a24 group XKX UAF gunmen
a25 group XKX COP police patrol
a26 group - - nobody
a27 group XKX CVL Serb residents
a28 country RUS GOV Russia
a29 country CHN GOV China
p1 place BEL - Brussels
p2 place XKX - North Mitrovica
p3 place XKX - north of Kosovo
p4 place XKX - Zvecan
t1 2022-11-23
t2 2022-W46
t3 2022-11-21
t4 2022-11
t5 2022-11-22
t6 2022-08
t7 2008
q1 indirect source=a4 cue=c2
q2 indirect source=a4 cue=c3
q3 mixed source=a4 cue=c4
q4 indirect source=a9 cue=v10 to=a8
q5 mixed source=a10 cue=v12 to=a1
q6 indirect source=a12 cue=v14
q7 indirect source=a14 cue=c5
q8 direct source=a23 cue=c6
q9 indirect source=a3 cue=c1
v1 AGREE - occurred actor=a1,a2 ctx=diplomatic
v2 AGREE - occurred actor=a1,a2 ctx=diplomatic same=v1
v3 CONSULT third-party occurred actor=a5 loc=p1 ctx=diplomatic
v5 RETREAT - future actor=a2 recip=a1 ctx=diplomatic
v6 RETREAT - future actor=a1 recip=a7 ctx=diplomatic
v7 AGREE - future actor=a3 recip=a6 ctx=diplomatic
v8 CONSULT third-party future actor=a6,a3 ctx=diplomatic
v9 SUPPORT - occurred actor=a8 recip=a9 ctx=diplomatic
v10 REQUEST yield occurred actor=a9 recip=a8 ctx=diplomatic
v11 RETREAT - hypothetical actor=a8 ctx=diplomatic
v12 THREATEN relations occurred actor=a10 recip=a1 time=t2 ctx=diplomatic
v13 REJECT - hypothetical actor=a1 ctx=diplomatic
v14 ACCUSE allege occurred actor=a12 recip=a8 time=t3 ctx=military
v15 ASSAULT - hypothetical actor=a8 ctx=military
v16 MOBILIZE troops occurred actor=a12 recip=a13 ctx=military
v17 MOBILIZE troops hypothetical actor=a14 recip=a16 ctx=military
v18 ASSAULT - hypothetical actor=a17 recip=a18 ctx=military
v19 PROTEST - occurred actor=a19 time=t4
v20 SANCTION expel occurred actor=a1 recip=a20
v21 REJECT - occurred actor=a20
v22 RETREAT return future actor=a19
v23 RETREAT access hypothetical recip=a22
v24 ASSAULT firearms occurred actor=a24 recip=a25 loc=p3 time=t5
v25 ASSAULT firearms negated recip=a26 loc=p3 time=t5
v26 PROTEST obstruct occurred actor=a27 loc=p4 time=t6
v27 RETREAT - occurred actor=a27 loc=p4
v30 SUPPORT - negated actor=a2,a28,a29 recip=a1 ctx=diplomatic
a30 group - GOV about 100 other countries
v28 CONSULT - occurred actor=a27,a14 ctx=military
