#story r06-049
#date 2022-05-12
#publisher Andes and Plata News
#kind wire
#title [a1 Chile truckers] {v29 told} to {v1 lift} {v2 blockade} by [t2 Friday] or {v3 lose} licences

[p1 SANTIAGO], [t1 May 12] - <q5 [a1 Chilean truck owners] were {v4 given} until [t2 Friday] noon to {v5 clear} the main north-south highway or have [a1 their] licences {v6 withdrawn}>, [a2 Transport Minister Ignacia Bustamante] {c1 said} on [t1 Thursday].

The road has been {v7 blocked} at nine places since [t3 Monday] in {v8 protest} at the price of diesel and at {v9 attacks} by [a3 armed groups] in [p2 the southern region of Araucania], where [a4 a driver] was {v10 shot} in the head on [t4 Saturday]. [a5 Supermarkets] began to limit sales of cooking oil.

<q1 “[a6 The government] will {v11 sit down} with [a7 anybody], but not with a pistol on the table,”> [a2 Bustamante] {c2 told} [a8 radio Andina]. [a9 Truckers' leader Sergio Malvenda] {v12 dismissed} the {v13 ultimatum}. <q2 [a1 The drivers] would {v14 leave} when [a10 the army] {v15 arrives} in the south>, [a9 he] {c3 said}.

[a11 President Tomas Irarrazaval], who {v16 opposed} military {v17 deployments} as a candidate, {v18 gave way} on [t5 Tuesday] and {v19 agreed} to {v20 send} [a12 soldiers] to guard two roads in [p2 Araucania]. <q3 [a12 They] would not {v21 enter} Indigenous land>, [a11 he] {c4 promised}.

[a13 The Mapuche group Newen] {v22 warned} <q4 that [a13 it] would {v23 resist} [a14 any “occupier”]>. [a15 [a13 Its] {v26 jailed} founder, Aucan Levinao], has {v24 refused} food since [t6 April 30] to {v25 demand} a transfer to a prison nearer home. [a16 A court] {v27 turned down} the {v28 request} [t7 last week].

<q6 Copper output was not affected>, [a17 the state miner] {c5 said}.

[a40 Opposition deputies] {v50 accused} [a11 Irarrazaval] of <q30 {v51 giving in} to [a41 lorry owners]> and {v52 threatened} <q31 to {v53 impeach} [a2 Bustamante]>. [a42 A union of bus drivers] {c30 said} <q32 [a42 it] would not {v54 join} the {v55 blockade}>. Near [p20 Temuco] [a43 two hooded men] {v56 set fire} to a timber truck [t20 overnight]; [a44 the driver] escaped.
---
a1 group CHL BUS Chilean truck owners
a2 person CHL GOV Ignacia Bustamante
a3 group CHL REB armed groups
a4 person CHL LAB a driver
a5 group CHL BUS supermarkets
a6 organization CHL GOV Chilean government
a7 group CHL - anybody
a8 organization CHL MED radio Andina
a9 person CHL BUS Sergio Malvenda
a10 organization CHL MIL Chilean army
a11 person CHL GOV Tomas Irarrazaval
a12 group CHL MIL soldiers
a13 organization CHL REB Newen
a14 group CHL MIL any occupier
a15 person CHL REB Aucan Levinao
a16 organization CHL JUD court
a17 organization CHL BUS state miner
p1 place CHL - Santiago
p2 place CHL - Araucania
t1 2022-05-12
t2 2022-05-13
t3 2022-05-09
t4 2022-05-07
t5 2022-05-10
t6 2022-04-30
t7 2022-W18
q1 direct source=a2 cue=c2 to=a8
q2 indirect source=a9 cue=c3
q3 indirect source=a11 cue=c4
q4 mixed source=a13 cue=v22
q5 indirect source=a2 cue=c1
q6 indirect source=a17 cue=c5
v1 RETREAT withdraw hypothetical actor=a1 time=t2 ctx=economic
v2 PROTEST obstruct occurred actor=a1 ctx=economic
v3 SANCTION - hypothetical recip=a1 ctx=economic
v4 THREATEN - occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=economic same=v29
v5 RETREAT withdraw hypothetical actor=a1 time=t2 ctx=economic same=v1
v6 SANCTION - hypothetical actor=a2 recip=a1 ctx=economic same=v3
v7 PROTEST obstruct occurred actor=a1 time=t3 ctx=economic same=v2
v8 PROTEST obstruct occurred actor=a1 time=t3 ctx=economic same=v2
v9 ASSAULT - occurred actor=a3 loc=p2
v10 ASSAULT firearms occurred recip=a4 loc=p2 time=t4
v11 CONSULT - hypothetical actor=a6,a7
v12 REJECT yield occurred actor=a9 recip=a2 ctx=economic
v13 THREATEN - occurred actor=a2 recip=a1 ctx=economic same=v29
v14 RETREAT withdraw hypothetical actor=a1 same=v1
v15 MOBILIZE troops hypothetical actor=a10 ctx=military
v16 REJECT change occurred actor=a11 ctx=military
v17 MOBILIZE troops hypothetical loc=p2 ctx=military
v18 CONCEDE - occurred actor=a11 time=t5 ctx=military
v19 CONCEDE - occurred actor=a11 time=t5 ctx=military same=v18
v20 MOBILIZE troops future actor=a11 loc=p2 ctx=military
v21 MOBILIZE troops negated actor=a12 ctx=military,territory
v22 THREATEN violence occurred actor=a13 recip=a14
v23 REJECT yield hypothetical actor=a13 recip=a14
v24 PROTEST hunger occurred actor=a15 time=t6 ctx=human-rights
v25 REQUEST yield occurred actor=a15 time=t6 ctx=legal
v27 REJECT yield occurred actor=a16 recip=a15 time=t7 ctx=legal
v28 REQUEST yield occurred actor=a15 recip=a16 time=t7 ctx=legal same=v25
v29 THREATEN - occurred recip=a1 ctx=economic
v26 COERCE arrest occurred recip=a15
a40 group CHL LEG+OPP opposition deputies
a41 group CHL BUS lorry owners
a42 organization CHL LAB union of bus drivers
a43 group CHL UAF two hooded men
a44 person CHL LAB the driver
p20 place CHL - Temuco
t20 2022-05-11/2022-05-12
q30 indirect source=a40 cue=v50
q31 indirect source=a40 cue=v52
q32 indirect source=a42 cue=c30
v50 ACCUSE disapprove occurred actor=a40 recip=a11 ctx=legislative
v51 CONCEDE - occurred actor=a11 recip=a41 ctx=economic
v52 THREATEN - occurred actor=a40 recip=a2 ctx=legislative
v53 ACCUSE allege hypothetical actor=a40 recip=a2 ctx=legislative
v54 PROTEST obstruct negated actor=a42 ctx=economic
v55 PROTEST obstruct occurred actor=a1 ctx=economic same=v2
v56 ASSAULT destroy occurred actor=a43 recip=a44 loc=p20 time=t20
