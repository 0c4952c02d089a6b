#story r01-060
#date 2022-02-18
#publisher Great Lakes and Prairie Wire
#kind wire
#title [a1 Canadian police] {v1 arrest} [a2 100 protesters], tow away trucks {v2 blocking} [p1 Ottawa]

[p1 OTTAWA], [t1 Feb 18] - [a1 Police] {v3 arrested} [a2 100 people] and {v4 removed} [a3 21 trucks] on [t1 Friday] to end a {v5 protest} that has {v6 blocked} the centre of [p1 the Canadian capital] for three weeks.

[a4 Officers on horseback] pushed [a5 the crowd] back from [p2 parliament] and used {v7 pepper spray} on [a6 several men] who {v8 refused} to leave. <q1 [a7 Nobody] was seriously {v9 hurt}>, [a8 acting police chief Stewart Bellweather] {c1 said}. <q2 “[a9 We] have {v10 asked} [a10 you] <q3 to leave> and [a10 you] did not listen,”> [a8 he] {c2 told} [a10 the demonstrators].

[a11 The truck drivers] {v11 demand} an end to all virus {v12 restrictions} and the {v13 resignation} of [a12 Prime Minister Philip Desrosiers]. On [t2 Monday] [a12 he] declared a {v14 state of emergency}, which allows [a13 banks] to {v15 freeze} the accounts of [a11 the drivers] without a court order. [a14 The Canadian Liberty Association] {v16 sued} [a15 the government]. <q4 “Being noisy is not a crime,”> [a14 its] [a16 director, Amrita Sandhu], {c3 said}.

[a12 Desrosiers] {v17 ruled out} {v18 talks} with [a17 the organisers]; [a18 three of them] were {v19 charged} with mischief on [t3 Thursday]. <q5 [a12 He] will not {v20 call in} [a19 the army]>, [a20 his public safety minister] {c4 told} [a21 parliament]. [a22 The opposition Dominion Party] {v21 supports} [a11 the drivers] but {v22 urged} [a11 them] <q6 to {v23 go home}>.

[a11 Drivers] had also {v24 blocked} [p3 the bridge between Windsor and Detroit], which carries a quarter of trade with [a23 the United States]. [a24 Carmakers] {v25 complained} and [a23 Washington] {v26 offered} to {v27 lend} heavy tow trucks. [p3 The bridge] was {v28 reopened} on [t4 Sunday] without {v29 violence}. In [p4 Alberta], [a25 police] {v30 seized} 13 rifles from [a26 a group] that was planning to {v31 resist}.

[a27 Protesters in [p5 France] and [p6 New Zealand]] have copied the {v36 convoy}. [a28 Paris police] {v33 banned} [a27 them] from the city; [p6 New Zealand]'s [a29 prime minister] {v34 refused} to {v35 meet} [a27 them].
---
a1 group CAN COP Canadian police
a2 group CAN CVL 100 protesters
a3 group CAN CVL 21 trucks
a4 group CAN COP officers on horseback
a5 group CAN CVL the crowd
a6 group CAN CVL several men
a7 person CAN CVL nobody
a8 person CAN COP Stewart Bellweather
a9 group CAN COP We (the police)
a10 group CAN CVL the demonstrators
a11 group CAN LAB truck drivers
a12 person CAN GOV Philip Desrosiers
a13 group CAN BUS banks
a14 organization CAN NGO Canadian Liberty Association
a15 organization CAN GOV government
a16 person CAN NGO Amrita Sandhu
a17 group CAN CVL organisers
a18 group CAN CVL three organisers
a19 organization CAN MIL army
a20 person CAN GOV public safety minister
a21 organization CAN LEG parliament
a22 organization CAN OPP Dominion Party
a23 country USA GOV United States
a24 group - BUS carmakers
a25 group CAN COP Alberta police
a26 group CAN CVL a group
a27 group - CVL protesters in France and New Zealand
a28 group FRA COP Paris police
a29 person NZL GOV prime minister of New Zealand
p1 place CAN - Ottawa
p2 place CAN - parliament
p3 place CAN - bridge between Windsor and Detroit
p4 place CAN - Alberta
p5 place FRA - France
p6 place NZL - New Zealand
t1 2022-02-18
t2 2022-02-14
t3 2022-02-17
t4 2022-02-13
q1 indirect source=a8 cue=c1
q2 direct source=a8 cue=c2 to=a10
q3 indirect source=a9 cue=v10 to=a10
q4 direct source=a16 cue=c3
q5 indirect source=a20 cue=c4 to=a21
q6 indirect source=a22 cue=v22 to=a11
v1 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1
v2 PROTEST obstruct occurred actor=a2 loc=p1 ctx=health
v3 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1 same=v1
v4 COERCE seize occurred actor=a1 recip=a3 loc=p1 time=t1
v5 PROTEST obstruct occurred actor=a11 loc=p1 ctx=health same=v2
v6 PROTEST obstruct occurred actor=a11 loc=p1 ctx=health same=v2
v7 ASSAULT crowd-control occurred actor=a4 recip=a6 loc=p2
v8 REJECT yield occurred actor=a6 recip=a4 loc=p2
v9 ASSAULT - negated recip=a7
v10 REQUEST yield occurred actor=a9 recip=a10
v11 REQUEST change occurred actor=a11 recip=a12 ctx=health
v12 COERCE restrict occurred ctx=health
v13 RETREAT resign hypothetical actor=a12 ctx=executive
v14 COERCE restrict occurred actor=a12 time=t2
v15 COERCE seize hypothetical actor=a13 recip=a11
v16 ACCUSE allege occurred actor=a14 recip=a15 ctx=legal
v17 REJECT meet occurred actor=a12 recip=a17
v18 CONSULT - negated actor=a12,a17
v19 ACCUSE allege occurred recip=a18 time=t3 ctx=legal
v20 MOBILIZE troops negated actor=a12 ctx=military
v21 SUPPORT - occurred actor=a22 recip=a11
v22 REQUEST yield occurred actor=a22 recip=a11
v23 RETREAT withdraw hypothetical actor=a11
v24 PROTEST obstruct occurred actor=a11 loc=p3 ctx=economic
v25 ACCUSE disapprove occurred actor=a24 ctx=economic
v26 AGREE - occurred actor=a23 recip=a15
v27 AID - hypothetical actor=a23 recip=a15
v28 RETREAT - occurred loc=p3 time=t4
v29 ASSAULT - negated loc=p3
v30 COERCE seize occurred actor=a25 recip=a26 loc=p4
v31 REJECT yield hypothetical actor=a26 loc=p4
v36 PROTEST obstruct occurred actor=a11 loc=p5,p6 ctx=health same=v2
v33 COERCE ban occurred actor=a28 recip=a27
v34 REJECT meet occurred actor=a29 recip=a27
v35 CONSULT - negated actor=a29,a27
