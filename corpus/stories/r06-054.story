#story r06-054
#date 2018-09-05
#publisher Levant Press
#kind wire
#title [a1 Iraqi protester] dies as [p1 Basra] {v1 curfew} {v3 called off}

[p1 BASRA], [t1 Sept 5] - [a2 Iraqi authorities] announced a {v2 curfew} in [p1 the southern oil city of Basra] on [t1 Wednesday] and {v4 cancelled} it minutes before it was to begin. [a3 Six people] were {v5 killed} on [t4 Tuesday] in {v6 clashes} between [a4 demonstrators] and [a5 security forces].

[a6 Thousands] had gathered to bury [a1 one of the dead, a 26-year-old welder]. In the evening [a7 a group of youths] {v8 threw} petrol bombs at [a8 the provincial government building], and [a5 soldiers] {v9 answered} with tear gas and {v10 shots} in the air. <q5 [a9 Another protester] died of burns>, [a10 a hospital source] {c1 said}.

[a11 [p1 Basra]'s people] {v11 complain} that [a11 their] tap water is salty and that there is power for six hours a day. [a12 Prime Minister Salman al-Rikabi] {v12 offered} 10,000 jobs in [t2 July] after {v13 protests}, but {c2 according to} [a13 a council member] <q1 not one has been given>.

[a14 The cleric Sayyid Munir al-Hashimi] {v14 gave} [a12 the prime minister] until [t3 Sunday] <q2 to bring an emergency plan to [a15 parliament] or {v16 resign}>. <q3 “If [a12 he] does nothing, [a16 we] will {v18 surprise} [a12 him],”> [a14 he] {c3 said}. [a12 Al-Rikabi] did not reply, but {v20 ordered} an {v21 inquiry} and the {v22 removal} of [a17 two police colonels].

[a18 The oil workers' union] {c4 said} <q4 [a18 it] had decided against a {v23 strike}>. Exports from [p2 the Umm Qasr terminal] were normal, though [a4 protesters] {v24 blocked} the gate for four hours.

[a40 The U.S. consulate], the target of a rocket [t20 last week] that {v50 hit} a car park, may be {v51 closed}. [a41 Iran] {c20 denied} <q20 [a41 it] had {v53 paid} [a4 the demonstrators]>. [a42 The provincial council] {v54 voted} to {v55 set up} a local guard of 1,000 men; [a12 al-Rikabi] {v56 vetoed} the plan. <q21 Cholera is likely if the water is not treated>, [a43 the health directorate] {c21 warned}.
---
a1 person IRQ CVL 26-year-old welder
a2 group IRQ GOV Iraqi authorities
a3 group IRQ CVL six people
a4 group IRQ CVL demonstrators
a5 group IRQ MIL security forces
a6 group IRQ CVL thousands
a7 group IRQ CVL youths
a8 organization IRQ GOV provincial government
a9 person IRQ CVL another protester
a10 person IRQ HLH hospital source
a11 group IRQ CVL Basra's people
a12 person IRQ GOV Salman al-Rikabi
a13 person IRQ GOV council member
a14 person IRQ REL Munir al-Hashimi
a15 organization IRQ LEG Iraqi parliament
a16 group IRQ REL we (followers of al-Hashimi)
a17 group IRQ COP two police colonels
a18 organization IRQ LAB oil workers' union
p1 place IRQ - Basra
p2 place IRQ - Umm Qasr
t1 2018-09-05
t2 2018-07
t3 2018-09-09
t4 2018-09-04
q1 indirect source=a13 cue=c2
q2 indirect source=a14 cue=v14 to=a12
q3 direct source=a14 cue=c3
q4 indirect source=a18 cue=c4
q5 indirect source=a10 cue=c1
v1 COERCE curfew negated loc=p1
v2 COERCE curfew negated actor=a2 loc=p1 time=t1 same=v1
v3 RETREAT - occurred loc=p1
v4 RETREAT - occurred actor=a2 loc=p1 time=t1 same=v3
v5 ASSAULT - occurred recip=a3 loc=p1 time=t4
v6 ASSAULT - occurred actor=a4,a5 loc=p1 time=t4
v8 ASSAULT explosives occurred actor=a7 recip=a8 loc=p1 time=t1
v9 ASSAULT crowd-control occurred actor=a5 recip=a7 loc=p1 time=t1
v10 ASSAULT crowd-control occurred actor=a5 recip=a7 loc=p1 time=t1 same=v9
v11 ACCUSE disapprove occurred actor=a11 ctx=environment,resource
v12 CONCEDE - occurred actor=a12 time=t2 ctx=economic
v13 PROTEST demo occurred loc=p1 time=t2 ctx=resource
v14 THREATEN - occurred actor=a14 recip=a12 time=t3 ctx=executive
v16 RETREAT resign hypothetical actor=a12 ctx=executive
v18 PROTEST - hypothetical actor=a16 recip=a12
v20 REQUEST - occurred actor=a12 ctx=legal
v21 ACCUSE investigate future actor=a12 ctx=legal
v22 SANCTION expel future actor=a12 recip=a17
v23 PROTEST strike negated actor=a18 ctx=resource
v24 PROTEST obstruct occurred actor=a4 loc=p2 ctx=resource
a40 organization USA GOV U.S. consulate
a41 country IRN GOV Iran
a42 organization IRQ LEG provincial council
a43 organization IRQ GOV health directorate
t20 2018-W35
q20 indirect source=a41 cue=c20 neg
q21 indirect source=a43 cue=c21
v50 ASSAULT heavy-weapons occurred recip=a40 time=t20 ctx=diplomatic
v53 AID - negated actor=a41 recip=a4
v54 AGREE - occurred actor=a42
v55 MOBILIZE militia negated actor=a42 loc=p1
v56 REJECT change occurred actor=a12 recip=a42
v51 SANCTION discontinue hypothetical actor=a40 ctx=diplomatic
