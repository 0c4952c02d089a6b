#story r05-048
#date 2016-09-29
#publisher Huaxia Daily Digest
#kind wire
#title [a1 Pakistan] {c1 rejects} [a2 India]'s <q1 {c2 claim} of <q2 cross-border {v1 strikes}>>

[p1 ISLAMABAD], [t1 Sept. 29] -- [a1 Pakistan] on [t1 Thursday] {c3 dismissed} as "fabrication" <q3 a {c4 statement} by [a2 India] <q4 that [a3 Indian commandos] had carried out "surgical {v2 strikes}" on the [a1 Pakistani] side of [p6 the Line of Control]>>, but {c5 said} <q5 that [a4 two of [a1 its] soldiers] were {v3 killed} in an exchange of {v4 fire}>.

<q6 "There has been no surgical {v5 strike} by [a2 India]. There has been cross-border {v6 fire}, as there has been for years,"> [a5 the Pakistani army's media wing] {c6 said} in a statement.

Hours earlier, [a6 Lieutenant General R.K. Sisodia, the Indian director general of military operations], {c7 told} [a7 a press conference] in [p2 New Delhi] <q7 that [a3 special forces] had {v7 destroyed} seven "launch pads" of [a8 militants] [t2 the night before]>. <q8 "Significant losses were {v8 caused} to [a8 the terrorists],"> [a6 he] {c8 said}, {c9 adding} <q9 that [a6 he] had {v9 phoned} [a9 his Pakistani counterpart]>.

[a10 Pakistani Prime Minister Khalid Jatoi] {v10 condemned} <q10 the "unprovoked {v11 aggression}">, [a11 Radio Indus] reported. <q11 [a12 Pakistan's army] is ready to defend [a1 the country]>, [a10 he] was {c10 quoted as saying}.

[a13 Chinese Foreign Ministry spokesperson Gao Lin] {c11 told} [a14 a daily briefing] in [p3 Beijing] <q12 that [a15 China] hoped [a16 both sides] would {v13 talk}>. <q13 [a15 China] "has been in {v14 contact} with [a16 both] through various channels">, [a13 Gao] {c12 added}.

[a2 India] has {v15 blamed} [a17 the Army of the Faithful, a group based in [a1 Pakistan]], for an {v16 attack} that {v17 killed} [a18 19 soldiers] in [p4 Uri] on [t3 Sept. 18]. [a1 Islamabad] has {c13 denied} <q14 any {v18 role}>. [a2 India] and [a19 three other countries] have {v19 pulled out} of a regional {v20 summit} that [a1 Pakistan] was to {v21 host} in [t4 November].

<q15 Schools within 10 km of the border near [p5 Amritsar] will stay shut on [t5 Friday]>, [a21 a local official] {c14 said}.
---
a1 country PAK GOV Pakistan
a2 country IND GOV India
a3 group IND MIL Indian commandos
a4 group PAK MIL two Pakistani soldiers
a5 organization PAK MIL Pakistani army's media wing
a6 person IND MIL R.K. Sisodia
a7 group - MED press conference
a8 group - REB militants
a9 person PAK MIL Pakistani counterpart
a10 person PAK GOV Khalid Jatoi
a11 organization PAK MED Radio Indus
a12 organization PAK MIL Pakistan's army
a13 person CHN GOV Gao Lin
a14 group - MED daily briefing
a15 country CHN GOV China
a16 group - GOV =a1+a2 both sides
a17 organization PAK REB Army of the Faithful
a18 group IND MIL 19 soldiers
a19 group - GOV three other countries
a21 person IND GOV local official
p1 place PAK - Islamabad
p2 place IND - New Delhi
p3 place CHN - Beijing
p4 place IND - Uri
p5 place IND - Amritsar
t1 2016-09-29
t2 2016-09-28
t3 2016-09-18
t4 2016-11
t5 2016-09-30
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a2 cue=c2
q3 mixed source=a1 cue=c3 neg
q4 mixed source=a2 cue=c4
q5 indirect source=a1 cue=c5
q6 direct source=a5 cue=c6
q7 mixed source=a6 cue=c7 to=a7
q8 direct source=a6 cue=c8 to=a7
q9 indirect source=a6 cue=c9 to=a7
q10 mixed source=a10 cue=v10 via=a11
q11 indirect source=a10 cue=c10 via=a11
q12 indirect source=a13 cue=c11 to=a14
q13 mixed source=a13 cue=c12 to=a14
q15 indirect source=a21 cue=c14
q14 indirect source=a1 cue=c13 neg
v1 ASSAULT - occurred actor=a2 ctx=military
v2 ASSAULT - occurred actor=a3 loc=p6 ctx=military same=v1
v3 ASSAULT firearms occurred recip=a4 ctx=military
v4 ASSAULT firearms occurred recip=a4 ctx=military same=v3
v5 ASSAULT - negated actor=a2 ctx=military
v6 ASSAULT firearms occurred ctx=military same=v3
v7 ASSAULT destroy occurred actor=a3 recip=a8 time=t2 ctx=military same=v1
v8 ASSAULT - occurred actor=a3 recip=a8 time=t2 ctx=military same=v1
v9 CONSULT phone occurred actor=a6,a9 ctx=military
v10 ACCUSE disapprove occurred actor=a10 recip=a2 ctx=military
v11 ASSAULT - occurred actor=a2 ctx=military
v13 CONSULT - hypothetical actor=a16 ctx=diplomatic
v14 CONSULT - occurred actor=a15,a16 ctx=diplomatic
v15 ACCUSE allege occurred actor=a2 recip=a17 ctx=terrorism
v16 ASSAULT - occurred actor=a17 recip=a18 loc=p4 time=t3 ctx=terrorism
v17 ASSAULT - occurred actor=a17 recip=a18 loc=p4 time=t3 ctx=terrorism same=v16
v18 ASSAULT - negated actor=a1 ctx=terrorism
v19 SANCTION withdraw occurred actor=a2,a19 recip=a1 ctx=diplomatic
v20 CONSULT multilateral future actor=a1 time=t4 ctx=diplomatic
v21 CONSULT multilateral future actor=a1 time=t4 ctx=diplomatic same=v20
p6 place - - Line of Control
