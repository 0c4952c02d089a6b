#story r01-036
#date 2021-11-09
#publisher Vistula Press
#kind wire
#title [a1 Poland] {v1 sends} [a2 12,000 soldiers] to [p1 Belarus border] to keep out [a3 migrants]

[p2 WARSAW], [t1 Nov 9] - [a1 Poland] has {v2 deployed} [a2 12,000 soldiers] on [p1 its border with Belarus] and {v3 closed} [p3 a crossing] on [t1 Tuesday] after [a3 hundreds of migrants] tried to cut through a wire fence.

[a4 Polish police] used {v4 tear gas} against [a3 the migrants], most of [a3 them] from [p4 Iraq] and [p5 Syria], near [p6 the village of Kuznica] on [t2 Monday]. [a1 Poland] {v5 accuses} [a6 Belarus] <q1 of bringing [a3 people] to [p1 the border] to put pressure on [a7 the European Union]>.

<q2 “[a8 We] will not {v6 give way},”> [a9 Prime Minister Zygmunt Korczak] {c1 told} [a2 soldiers] during a {v7 visit} to [p1 the border]. <q3 [a1 Warsaw] could {v8 close} [p1 the whole border] and {v9 ask} [a10 NATO] for {v10 consultations}>, [a9 he] {c2 said}.

[a6 Belarus] denies the charge. [a11 Its defence ministry] {v11 summoned} [a12 the Polish military attache] and {c3 said} <q4 [a1 Poland] had {v12 massed} tanks near [p1 the border] without notice>. <q5 [a13 Russia], [a6 Belarus]'s ally, will hold joint air {v14 patrols} with [a6 it] on [t3 Wednesday]>, [a14 the Minsk Observer] {c4 reported}.

[a7 The EU] is preparing new {v15 sanctions} on [a6 Belarus] and has {v16 asked} [a15 Iraq] <q6 to stop flights to [p7 Minsk]>. [a15 Baghdad] has {v17 agreed} to {v18 fly home} [a16 those] who want to leave. [a17 Two German aid groups] {c5 said} <q7 [a18 Polish border guards] had {v19 prevented} [a19 doctors] from reaching [a3 the migrants]>. [a20 Eight people] have died of cold in the forest since [t4 September].

[a21 Lithuania] declared a {v21 state of emergency} along [p8 its own border] and put [a22 its army] on {v23 alert}. [a23 Ukraine] {c6 said} <q8 [a23 it] would {v24 send} [a24 8,500 soldiers and police] to [p9 its northern border]>.
---
a1 country POL GOV Poland
a2 group POL MIL 12,000 soldiers
a3 group - REF migrants
a4 group POL COP Polish police
a6 country BLR GOV Belarus
a7 organization IGO IGO European Union
a8 country POL GOV We (Poland)
a9 person POL GOV Zygmunt Korczak
a10 organization IGO IGO NATO
a11 organization BLR GOV+MIL Belarusian defence ministry
a12 person POL MIL Polish military attache
a13 country RUS GOV Russia
a14 organization BLR MED Minsk Observer
a15 country IRQ GOV Iraq
a16 group IRQ REF those who want to leave
a17 group DEU NGO two German aid groups
a18 group POL COP Polish border guards
a19 group - HLH doctors
a20 group - REF eight people
a21 country LTU GOV Lithuania
a22 organization LTU MIL army
a23 country UKR GOV Ukraine
a24 group UKR MIL+COP 8,500 soldiers and police
p1 place POL - Polish-Belarusian border
p2 place POL - Warsaw
p3 place POL - crossing
p4 place IRQ - Iraq
p5 place SYR - Syria
p6 place POL - Kuznica
p7 place BLR - Minsk
p8 place LTU - Lithuania's border
p9 place UKR - northern border
t1 2021-11-09
t2 2021-11-08
t3 2021-11-10
t4 2021-09
q1 indirect source=a1 cue=v5
q2 direct source=a9 cue=c1 to=a2
q3 indirect source=a9 cue=c2
q4 indirect source=a11 cue=c3
q5 indirect source=a14 cue=c4
q6 indirect source=a7 cue=v16 to=a15
q7 indirect source=a17 cue=c5
q8 indirect source=a23 cue=c6
v1 MOBILIZE troops occurred actor=a1 loc=p1 ctx=migration,territory
v2 MOBILIZE troops occurred actor=a1 loc=p1 ctx=migration,territory same=v1
v3 COERCE restrict occurred actor=a1 loc=p3 time=t1 ctx=migration,territory
v4 ASSAULT crowd-control occurred actor=a4 recip=a3 loc=p6 time=t2 ctx=migration
v5 ACCUSE allege occurred actor=a1 recip=a6 ctx=migration
v6 CONCEDE - negated actor=a8 ctx=migration
v7 CONSULT visit occurred actor=a9 recip=a2 loc=p1 ctx=migration
v8 COERCE restrict hypothetical actor=a1 loc=p1 ctx=migration,territory
v9 REQUEST meet hypothetical actor=a1 recip=a10 ctx=migration
v10 CONSULT multilateral hypothetical actor=a1,a10 ctx=migration
v11 ACCUSE disapprove occurred actor=a11 recip=a12 ctx=military,diplomatic
v12 MOBILIZE weapons occurred actor=a1 loc=p1 ctx=military
v14 COOPERATE - future actor=a13,a6 time=t3 ctx=military
v15 SANCTION - future actor=a7 recip=a6 ctx=migration
v16 REQUEST yield occurred actor=a7 recip=a15 ctx=migration
v17 AGREE - occurred actor=a15 recip=a7 ctx=migration
v18 AID - future actor=a15 recip=a16 ctx=migration
v19 COERCE restrict occurred actor=a18 recip=a19 ctx=migration,health
v21 COERCE restrict occurred actor=a21 loc=p8 ctx=migration
v23 MOBILIZE troops occurred actor=a21 ctx=military,migration
v24 MOBILIZE troops future actor=a23 loc=p9 ctx=military,migration
