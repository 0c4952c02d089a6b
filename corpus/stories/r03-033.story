#story r03-033
#date 2022-09-12
#publisher Andean Wire
#kind report
#title [a1 Colombia] and [a2 Venezuela] to {v1 reopen} border on [t1 Sept. 26]

[p1 BOGOTA] — <q9 [a1 Colombia] and [a2 Venezuela] will {v2 reopen} [a3 their] border to goods and {v3 resume} flights on [t1 Sept. 26]>, [a4 Colombian President Rodrigo Caicedo] {c1 announced}, two weeks after [a3 the neighbors] {v4 exchanged} ambassadors for the first time in three years.

<q1 “[a5 We] confirm a high degree of {v5 cooperation} to restore relations between [a6 brother peoples],”> [a4 Caicedo] {c2 wrote} on Twitter on [t2 Friday].

[a2 Venezuela] {v6 broke} ties in [t3 February 2019], when [a7 Colombia's former president] {v7 recognized} [a8 opposition leader Ismael Urdaneta] as head of state and {v8 helped} [a9 activists] who tried to bring food across [p2 the bridges at Cucuta]. [a10 Soldiers] {v9 blocked} [a9 them].

[a11 Venezuelan President Aurelio Maldonado Rey] {v10 thanked} [a4 Caicedo] on [t4 Saturday] and {v11 invited} [a4 him] <q2 to {v12 meet} on the bridge>. [a4 Caicedo] has {c3 said} <q3 [a4 he] would rather {v13 go} to [p3 Caracas], but [a12 aides] {c4 said} <q4 a {v14 visit} is unlikely [t5 this month]>>.

[a21 The two ambassadors] have more to settle. [a1 Bogota] wants [a2 Venezuela] to {v17 let} [a13 guerrillas of the Simon Front] travel to peace {v18 talks} in [p5 Havana]. [a2 Caracas] has {v19 demanded} the {v20 return} of [a14 Fertivida, a fertilizer company] that [a7 the last government] {v21 seized}. [a1 The new government] {c5 says} <q6 [a1 it] is {v29 willing} to {v22 give} [a14 it] back>.

<q7 [a1 Colombia] will not {v23 extradite} [a15 opposition politicians] who fled>, [a16 Justice Minister Olga Lucia Sarria] {c6 told} [a17 lawmakers] [t6 last week]. [a18 About 2.4 million Venezuelans] live in [p4 Colombia], which {v24 granted} [a18 them] ten-year residence permits in [t7 2021].

[a19 The United States], which keeps {v25 sanctions} on [a2 Venezuela]'s oil, has not {v26 criticized} the thaw. [a20 A State Department spokesman] {c7 said} only <q8 that [a19 Washington] had been {v28 informed} by telephone>.
---
a1 country COL GOV Colombia
a2 country VEN GOV Venezuela
a3 group - GOV =a1+a2 the neighbors
a4 person COL GOV Rodrigo Caicedo
a5 group - GOV We (the two governments)
a6 group - CVL brother peoples
a7 person COL ELI Colombia's former president
a8 person VEN OPP Ismael Urdaneta
a9 group VEN OPP+CVL activists
a10 group VEN MIL Venezuelan soldiers
a11 person VEN GOV Aurelio Maldonado Rey
a12 group COL GOV Caicedo's aides
a13 group COL REB guerrillas of the Simon Front
a14 organization VEN BUS Fertivida
a15 group VEN OPP opposition politicians
a16 person COL GOV Olga Lucia Sarria
a17 group COL LEG lawmakers
a18 group VEN REF about 2.4 million Venezuelans
a19 country USA GOV United States
a20 person USA GOV State Department spokesman
a21 group - GOV the two ambassadors
p5 place CUB - Havana
p1 place COL - Bogota
p2 place COL - bridges at Cucuta
p3 place VEN - Caracas
p4 place COL - Colombia
t1 2022-09-26
t2 2022-09-09
t3 2019-02
t4 2022-09-10
t5 2022-09
t6 2022-W36
t7 2021
q1 direct source=a4 cue=c2
q2 indirect source=a11 cue=v11 to=a4
q3 indirect source=a4 cue=c3
q4 indirect source=a12 cue=c4
q6 indirect source=a1 cue=c5
q7 indirect source=a16 cue=c6 to=a17
q8 indirect source=a20 cue=c7
q9 indirect source=a4 cue=c1
v1 RETREAT access future actor=a1,a2 time=t1 ctx=territory,economic
v2 RETREAT access future actor=a1,a2 time=t1 ctx=territory,economic same=v1
v3 COOPERATE - future actor=a1,a2 time=t1 ctx=economic
v4 SUPPORT - occurred actor=a3 ctx=diplomatic
v5 COOPERATE - occurred actor=a5 ctx=diplomatic
v6 SANCTION discontinue occurred actor=a2 recip=a1 time=t3 ctx=diplomatic
v7 SUPPORT - occurred actor=a7 recip=a8 time=t3 ctx=diplomatic
v8 AID - occurred actor=a7 recip=a9 loc=p2 time=t3 ctx=diplomatic
v9 COERCE restrict occurred actor=a10 recip=a9 loc=p2 time=t3 ctx=territory
v10 SUPPORT - occurred actor=a11 recip=a4 time=t4 ctx=diplomatic
v11 AGREE - occurred actor=a11 recip=a4 time=t4 ctx=diplomatic
v12 CONSULT - hypothetical actor=a11,a4 loc=p2 ctx=diplomatic
v13 CONSULT visit hypothetical actor=a4 recip=a11 loc=p3 ctx=diplomatic
v14 CONSULT visit negated actor=a4 loc=p3 time=t5 ctx=diplomatic
v17 RETREAT access hypothetical actor=a2 recip=a13 ctx=diplomatic
v18 CONSULT third-party future actor=a13 loc=p5 ctx=diplomatic
v19 REQUEST yield occurred actor=a2 recip=a1 ctx=economic
v20 RETREAT return hypothetical actor=a1 recip=a2 ctx=economic
v21 COERCE seize occurred actor=a7 recip=a14 ctx=economic
v22 RETREAT return hypothetical actor=a1 recip=a2 ctx=economic same=v20
v23 COOPERATE - negated actor=a1 recip=a15 time=t6 ctx=legal
v24 AID - occurred actor=a1 recip=a18 loc=p4 time=t7 ctx=migration
v25 SANCTION - occurred actor=a19 recip=a2 ctx=economic,resource
v26 ACCUSE disapprove negated actor=a19 recip=a1,a2 ctx=diplomatic
v28 CONSULT phone occurred recip=a19 ctx=diplomatic
v29 AGREE - occurred actor=a1 recip=a2 ctx=economic
