#story r01-054
#date 2023-05-24
#publisher Deccan and Gulf Trade Wire
#kind wire
#title [a1 India] {v1 hands over} [a2 rebel leader] to [a3 Bangladesh]; [a4 Japan] {v2 gives} loan for port

[p1 DHAKA], [t1 May 24] - [a1 India] on [t1 Wednesday] {v3 handed over} [a2 a rebel leader] wanted in [a3 Bangladesh] for {v4 kidnapping}, the first to be {v5 extradited} under a treaty of [t2 2013].

[a2 Monoranjan Tripura, 51], the head of [a5 the Hill Freedom Army], was {v6 arrested} in [p2 the Indian state of Mizoram] in [t3 January]. [a6 A court in [p3 Aizawl]] {v7 rejected} [a2 his] {v8 plea} for asylum. <q1 “[a3 Bangladesh] will {v9 try} [a2 him] in open court,”> [a7 Home Minister Abdul Malek Howlader] {c1 told} [a8 reporters].

<q2 [a9 The two neighbours] also {v10 share} information on [a10 smugglers] and hold joint border {v11 patrols} twice a month>, [a11 the Indian high commissioner, Sudhir Bhattarai], {c2 said}. [a1 India] {v12 sells} 1,160 megawatts of electricity to [a3 Bangladesh] and has {v13 agreed} to {v14 sell} 500 more.

Separately, [a4 Japan] {v15 signed} an agreement to {v16 lend} [a3 Bangladesh] $1.5 billion at low interest for a deep-sea port at [p4 Matarbari]. [a4 It] also {v17 donated} $5 million in food for [a12 the Rohingya refugees], whose rations had been {v18 cut} by a third because [a13 donors] did not {v19 pay}.

[a14 China], which {v20 offered} in [t4 2020] to build a port, {c3 said} <q3 [a14 it] did not {v21 oppose} the project>. [a15 The World Bank] has not resumed {v23 loans} that [a15 it] {v24 suspended} in [t5 2021].
---
a1 country IND GOV India
a2 person BGD REB Monoranjan Tripura
a3 country BGD GOV Bangladesh
a4 country JPN GOV Japan
a5 organization BGD REB Hill Freedom Army
a6 organization IND JUD court in Aizawl
a7 person BGD GOV Abdul Malek Howlader
a8 group - MED reporters
a9 group - GOV =a1+a3 the two neighbours
a10 group - CRM smugglers
a11 person IND GOV Sudhir Bhattarai
a12 group MMR REF Rohingya refugees
a13 group - GOV donors
a14 country CHN GOV China
a15 organization IGO IGO World Bank
p1 place BGD - Dhaka
p2 place IND - Mizoram
p3 place IND - Aizawl
p4 place BGD - Matarbari
t1 2023-05-24
t2 2013
t3 2023-01
t4 2020
t5 2021
q1 direct source=a7 cue=c1 to=a8
q2 indirect source=a11 cue=c2
q3 indirect source=a14 cue=c3
v1 COOPERATE - occurred actor=a1,a3 recip=a2 time=t1 ctx=legal
v2 AID - occurred actor=a4 recip=a3 ctx=economic
v3 COOPERATE - occurred actor=a1,a3 recip=a2 time=t1 ctx=legal same=v1
v4 ASSAULT abduct occurred actor=a2 loc=a3 ctx=crime
v5 COOPERATE - occurred actor=a1,a3 recip=a2 ctx=legal same=v1
v6 COERCE arrest occurred recip=a2 loc=p2 time=t3 ctx=crime
v7 REJECT assist occurred actor=a6 recip=a2 loc=p3 ctx=legal
v8 REQUEST assist occurred actor=a2 recip=a6 ctx=legal
v9 ACCUSE allege future actor=a3 recip=a2 ctx=legal
v10 COOPERATE - occurred actor=a9 ctx=crime,intelligence
v11 COOPERATE - occurred actor=a9 ctx=crime
v12 COOPERATE - occurred actor=a1,a3 ctx=resource,economic
v13 AGREE - occurred actor=a1 recip=a3 ctx=resource,economic
v14 COOPERATE - future actor=a1,a3 ctx=resource,economic
v15 SUPPORT - occurred actor=a4,a3 ctx=economic
v16 AID - future actor=a4 recip=a3 loc=p4 ctx=economic
v17 AID - occurred actor=a4 recip=a12 ctx=disaster
v18 SANCTION discontinue occurred recip=a12 ctx=disaster
v19 AID - negated actor=a13 recip=a12 ctx=disaster
v20 AGREE - occurred actor=a14 recip=a3 time=t4 ctx=economic
v21 REJECT - negated actor=a14 ctx=economic
v23 AID - negated actor=a15 recip=a3 ctx=economic
v24 SANCTION discontinue occurred actor=a15 recip=a3 time=t5 ctx=economic
