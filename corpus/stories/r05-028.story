#story r05-028
#date 2020-03-03
#publisher Aegean Post
#kind report
#title [a1 Greece] {c1 denies} <q1 [a2 its guards] {v1 shot} [a3 migrant]>, {v2 suspends} {v3 asylum}

[p1 ATHENS] — [a1 Greece] {c2 dismissed} as “fake news” on [t1 Monday] <q2 a {c3 claim} by [a4 Turkish officials] <q3 that [a2 Greek border guards] had {v4 shot dead} [a3 a 22-year-old Syrian] at [p5 the Evros river]>>.

<q4 “No bullet was {v5 fired} at [a5 anybody],”> [a6 government spokesman Thanos Kourakis] {c4 wrote} on social media. <q5 [a7 Ankara] was using [a10 “desperate people”] to put [p4 Europe] under pressure>, [a6 he] {c5 said} later in a briefing for [a9 foreign correspondents].

[a7 Turkey] {c6 announced} [t2 last week] <q6 that [a7 it] would no longer {v6 stop} [a10 migrants] from leaving for [p4 Europe], despite a [t3 2016] {v7 agreement} with [a11 the European Union]>. [a12 Thousands] have since come to [p2 the Pazarkule crossing], where [a2 guards] {v8 used} tear gas and [a13 groups of young men] {v9 threw} stones.

[a14 Greek Prime Minister Leonidas Vamvakas] {c7 said} <q7 [a1 his country] would not {v10 accept} any {v11 application} for {v12 asylum} for a month>. <q8 “Do not come,”> [a14 he] {c8 told} [a10 migrants] in a tweet, <q8 “[a10 you] will be {v13 turned back}.”> [a15 The UN refugee agency] {v14 criticised} the {v15 decision}; <q9 neither [a1 Greek] nor [a11 EU] law “provides any basis for it”>, [a15 it] {c9 said} in a statement.

[a7 Turkey]'s [a16 interior minister, Orhan Demirkan], {c10 claimed} <q10 that [a17 117,677 people] had crossed>. [a18 A Greek police officer in [p3 Orestiada]], asked about the figure by [a19 the Aegean Post], {c11 answered}: <q11 “[a20 We] have {v16 arrested} [a21 136]. [a19 You] do the sums.”>

[a11 The EU]'s [a22 three top officials] will {v17 visit} the border on [t4 Tuesday]. [a23 Bulgaria] {c12 says} <q12 [a23 its] frontier is quiet>.
---
a1 country GRC GOV Greece
a2 group GRC COP Greek border guards
a3 person SYR REF 22-year-old Syrian
a4 group TUR GOV Turkish officials
a5 group - - anybody
a6 person GRC GOV Thanos Kourakis
a7 country TUR GOV Turkey
a9 group - MED foreign correspondents
a10 group - REF migrants
a11 organization IGO IGO European Union
a12 group - REF thousands
a13 group - REF groups of young men
a14 person GRC GOV Leonidas Vamvakas
a15 organization IGO IGO UN refugee agency
a16 person TUR GOV Orhan Demirkan
a17 group - REF 117,677 people
a18 person GRC COP Greek police officer
a19 organization GRC MED Aegean Post
a20 group GRC COP we
a21 group - REF 136 arrested
a22 group IGO IGO three top EU officials
a23 country BGR GOV Bulgaria
p1 place GRC - Athens
p2 place TUR - Pazarkule crossing
p3 place GRC - Orestiada
p4 place - - Europe
t1 2020-03-02
t2 2020-W09
t3 2016
t4 2020-03-03
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a1 cue=c2 neg
q3 indirect source=a4 cue=c3
q4 direct source=a6 cue=c4
q5 mixed source=a6 cue=c5 to=a9
q6 indirect source=a7 cue=c6
q7 indirect source=a14 cue=c7
q8 direct source=a14 cue=c8 to=a10
q9 mixed source=a15 cue=c9
q10 indirect source=a16 cue=c10
q11 direct source=a18 cue=c11 to=a19
q12 indirect source=a23 cue=c12
v1 ASSAULT firearms negated actor=a2 recip=a3 ctx=migration
v2 SANCTION discontinue occurred actor=a1 ctx=migration
v3 AID - negated actor=a1 ctx=migration
v4 ASSAULT firearms occurred actor=a2 recip=a3 loc=p5 ctx=migration
v5 ASSAULT firearms negated recip=a5 ctx=migration same=v1
v6 COERCE restrict negated actor=a7 recip=a10 ctx=migration
v7 AGREE - occurred actor=a7,a11 time=t3 ctx=migration
v8 ASSAULT crowd-control occurred actor=a2 recip=a12 loc=p2 ctx=migration
v9 PROTEST riot occurred actor=a13 recip=a2 loc=p2 ctx=migration
v10 REJECT assist occurred actor=a1 ctx=migration
v11 REQUEST assist hypothetical recip=a1 ctx=migration
v12 AID - negated actor=a1 ctx=migration same=v3
v13 COERCE deport future recip=a10 ctx=migration
v14 ACCUSE disapprove occurred actor=a15 recip=a1 ctx=migration
v15 SANCTION discontinue occurred actor=a1 ctx=migration same=v2
v16 COERCE arrest occurred actor=a20 recip=a21 ctx=migration
v17 CONSULT visit future actor=a22 time=t4 ctx=migration
p5 place - - Evros river
