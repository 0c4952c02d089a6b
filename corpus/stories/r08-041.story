#story r08-041
#date 2011-12-13
#publisher Prairie Continental Press
#kind report
#title [a1 Canada] {v1 leaves} Kyoto climate pact, draws {v3 criticism} from [a2 China] and [a3 Japan]

[p1 OTTAWA] — [a1 Canada] has become the first country to {v4 pull out} of the Kyoto Protocol on climate change, a step that [a2 China] {v5 called} <q1 “regrettable”> and [a4 the small island state of Tuvalu] {v6 described} <q2 as sabotage>.

<q3 “Kyoto, for [a1 Canada], is in the past,”> [a5 Environment Minister Graham Tully] {c1 told} [a6 reporters] on [t1 Monday evening], shortly after [a5 he] returned from a U.N. climate {v7 conference} in [p2 Durban, South Africa]. <q4 Staying in would mean $13.6 billion in {v8 penalties}, or $1,600 for [a7 every Canadian family]>, [a5 he] {c2 said}.

[a1 The country] {v9 signed} the treaty in [t2 1997] and {v11 promised} <q5 to cut [a1 its] output of greenhouse gases to 6 percent below the [t3 1990] level>. By [t4 2009] output had risen 17 percent, largely because of the oil sands in [p3 the province of Alberta].

[a8 Chinese Foreign Ministry spokesman Guo Weidong] {v12 urged} [a1 Ottawa] <q6 to face up to [a1 its] duties>. [a3 Japan], which has also {v14 refused} to accept new targets, {c3 said} <q7 [a3 it] was disappointed and hoped [a1 Canada] would go on working with others>. [a9 France] {c4 called} it <q8 bad news>.

<q9 “[a1 The government] is abandoning [a10 our children],”> {v16 complained} [a11 Nathalie Prud'homme, environment critic of [a12 the opposition New Progress Party]]. [a13 The Northern Forest Alliance, a green group], {c6 said} <q10 [a13 it] would {v17 sue}>. [a14 The Association of Oil Producers] {v18 welcomed} the decision.

[a15 The United States] {v19 signed} the protocol but never {v20 ratified} it. In [p2 Durban], [a16 nearly 200 countries] {v21 agreed} on [t5 Sunday] to {v22 negotiate} by [t6 2015] a new {v23 accord} that would bind [a16 all of them] from [t7 2020].

[a17 Scientists] {c7 say} <q11 emissions must fall by at least a quarter by [t7 2020] if warming is to be kept under two degrees Celsius>. [t8 The past ten years] were the warmest decade on record, and sea ice in [p4 the Arctic] shrank in [t9 September] to its second smallest area since measurements began.
---
a1 country CAN GOV Canada
a2 country CHN GOV China
a3 country JPN GOV Japan
a4 country TUV GOV Tuvalu
a5 person CAN GOV Graham Tully
a6 group - MED reporters
a7 group CAN CVL every Canadian family
a8 person CHN GOV Guo Weidong
a9 country FRA GOV France
a10 group CAN CVL our children
a11 person CAN OPP+LEG Nathalie Prud'homme
a12 organization CAN OPP+PTY New Progress Party
a13 organization CAN NGO Northern Forest Alliance
a14 organization CAN BUS Association of Oil Producers
a15 country USA GOV United States
a16 group - GOV nearly 200 countries
a17 group - EDU scientists
p1 place CAN - Ottawa
p2 place ZAF - Durban
p3 place CAN - Alberta
p4 place - - Arctic
t1 2011-12-12
t2 1997
t3 1990
t4 2009
t5 2011-12-11
t6 2015
t7 2020
t8 2001/2011
t9 2011-09
q1 mixed source=a2 cue=v5
q2 indirect source=a4 cue=v6
q3 direct source=a5 cue=c1 to=a6
q4 indirect source=a5 cue=c2
q5 indirect source=a1 cue=v11
q6 indirect source=a8 cue=v12 to=a1
q7 indirect source=a3 cue=c3
q8 indirect source=a9 cue=c4
q9 direct source=a11 cue=v16
q10 indirect source=a13 cue=c6
q11 indirect source=a17 cue=c7
v1 SANCTION withdraw occurred actor=a1 ctx=environment,diplomatic
v3 ACCUSE disapprove occurred actor=a2,a3 recip=a1 ctx=environment,diplomatic
v4 SANCTION withdraw occurred actor=a1 loc=p1 time=t1 ctx=environment,diplomatic same=v1
v5 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=environment,diplomatic
v6 ACCUSE disapprove occurred actor=a4 recip=a1 ctx=environment,diplomatic
v7 CONSULT multilateral occurred actor=a5 loc=p2 ctx=environment
v8 SANCTION - hypothetical recip=a1 ctx=environment,economic
v9 SUPPORT - occurred actor=a1 time=t2 ctx=environment
v11 AGREE - occurred actor=a1 time=t2 ctx=environment
v12 REQUEST change occurred actor=a8 recip=a1 ctx=environment,diplomatic
v14 REJECT change occurred actor=a3 ctx=environment
v16 ACCUSE disapprove occurred actor=a11 recip=a1 ctx=environment
v17 ACCUSE allege future actor=a13 recip=a1 ctx=environment,legal
v18 SUPPORT - occurred actor=a14 recip=a1 ctx=environment,resource
v19 SUPPORT - occurred actor=a15 ctx=environment
v20 SUPPORT - negated actor=a15 ctx=environment
v21 AGREE - occurred actor=a16 loc=p2 time=t5 ctx=environment
v22 CONSULT multilateral future actor=a16 time=t6 ctx=environment
v23 AGREE - hypothetical actor=a16 time=t6 ctx=environment
