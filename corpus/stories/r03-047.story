#story r03-047
#date 2025-07-29
#publisher Straits Newswire
#kind wire
#title [a1 Thailand], [a2 Cambodia] {v1 agree} to {v2 ceasefire} after [a3 Malaysia] {v3 mediates}

[p1 PUTRAJAYA], [t1 July 29] - [a1 Thailand] and [a2 Cambodia] {v4 agreed} on [t2 Monday] to an unconditional {v5 ceasefire}, [t4 five days] after {v6 fighting} broke out on [a4 their] border and {v7 killed} [a5 at least 35 people].

[a6 The two prime ministers] {v8 met} for two hours at the official residence of [a7 Malaysian Prime Minister Rahim Abdul Latif], who chairs [a8 the Association of Southeast Asian Nations]. [a9 The ambassadors of [a10 the United States] and [a11 China]] attended. <q1 “This is a vital first step,”> [a7 Rahim] {c1 said} as [a6 the two leaders] shook hands. [a7 He] {v10 offered} [a12 Malaysian observers] to {v11 watch} over the {v37 truce}.

[a13 Cambodia's Pich Sovannara] {v12 thanked} [a7 Rahim] and [a14 U.S. President Thomas Garland], who had {v13 telephoned} [a6 both leaders] on [t3 Saturday] and {v14 warned} <q2 that trade {v15 talks} would {v16 stop} unless the {v17 shooting} did>. [a15 Thailand's acting prime minister, Somchai Rattanakul], {c2 said} <q3 [a1 his country] had {v18 accepted} “in good faith”> but {v19 rejected} a {v20 call} by [a13 Sovannara] <q4 for [a17 the International Court of Justice] to rule on four temples>.

The guns fell silent at midnight, but [a18 the Thai army] {v23 accused} [a19 Cambodian troops] on [t1 Tuesday] of <q5 {v24 firing} rifles in two places>. [a20 Cambodia's defence ministry] {c20 denied} <q20 it>. <q6 [a21 The local commanders] have since {v26 met} and {v27 agreed} not to {v28 move} [a22 soldiers]>, [a23 a Thai military spokesman] {c3 said}.

[a24 More than 260,000 people] have left [a24 their] homes. [a25 Japan] will {v29 give} tents and water filters worth $1.8 million to [a4 both countries], and [a26 Laos] has {v30 let} [a27 Cambodian workers] returning from [p2 Thailand] cross [a26 its] territory. [a11 Beijing] {c4 denied} <q7 {v32 supplying} rockets to [a2 Phnom Penh] during the {v33 conflict}>.

[a6 The prime ministers] did not {v34 agree} on the {v35 return} of [a28 20 Cambodian soldiers] {v36 captured} by [a18 Thai forces].
---
a1 country THA GOV Thailand
a2 country KHM GOV Cambodia
a3 country MYS GOV Malaysia
a4 group - GOV =a1+a2 Thailand and Cambodia
a5 group - - at least 35 people
a6 group - GOV =a13+a15 the two prime ministers
a7 person MYS GOV Rahim Abdul Latif
a8 organization IGO IGO Association of Southeast Asian Nations
a9 group - GOV ambassadors of the United States and China
a10 country USA GOV United States
a11 country CHN GOV China
a12 group MYS MIL Malaysian observers
a13 person KHM GOV Pich Sovannara
a14 person USA GOV Thomas Garland
a15 person THA GOV Somchai Rattanakul
a17 organization IGO JUD International Court of Justice
a18 organization THA MIL Thai army
a19 group KHM MIL Cambodian troops
a20 organization KHM GOV Cambodia's defence ministry
a21 group - MIL local commanders
a22 group - MIL soldiers
a23 person THA MIL Thai military spokesman
a24 group - REF more than 260,000 people
a25 country JPN GOV Japan
a26 country LAO GOV Laos
a27 group KHM LAB Cambodian workers
a28 group KHM MIL 20 Cambodian soldiers
p1 place MYS - Putrajaya
p2 place THA - Thailand
t1 2025-07-29
t2 2025-07-28
t3 2025-07-26
t4 2025-07-24
q1 direct source=a7 cue=c1
q2 indirect source=a14 cue=v14 to=a6
q3 mixed source=a15 cue=c2
q4 indirect source=a13 cue=v20
q5 indirect source=a18 cue=v23
q6 indirect source=a23 cue=c3
q7 indirect source=a11 cue=c4 neg
q20 indirect source=a20 cue=c20 neg
v1 AGREE - occurred actor=a1,a2 ctx=military
v2 RETREAT ceasefire occurred actor=a1,a2 ctx=military
v3 CONSULT third-party occurred actor=a3,a1,a2 ctx=diplomatic
v4 AGREE - occurred actor=a1,a2 loc=p1 time=t2 ctx=military same=v1
v5 RETREAT ceasefire occurred actor=a1,a2 ctx=military same=v2
v6 ASSAULT - occurred actor=a1,a2 time=t4 ctx=military,territory
v7 ASSAULT - occurred recip=a5 ctx=military,territory same=v6
v8 CONSULT third-party occurred actor=a6,a7 loc=p1 time=t2 ctx=diplomatic same=v3
v10 AGREE - occurred actor=a7 recip=a6 loc=p1 ctx=military
v11 AID - hypothetical actor=a12 recip=a4 ctx=military
v12 SUPPORT - occurred actor=a13 recip=a7,a14 loc=p1 ctx=diplomatic
v13 CONSULT phone occurred actor=a14,a6 time=t3 ctx=diplomatic
v14 THREATEN relations occurred actor=a14 recip=a6 time=t3 ctx=economic
v15 CONSULT - occurred actor=a10,a4 ctx=economic
v16 SANCTION discontinue hypothetical actor=a14 recip=a4 ctx=economic
v17 ASSAULT - occurred actor=a4 ctx=military same=v6
v18 AGREE - occurred actor=a1 ctx=military
v19 REJECT - occurred actor=a15 recip=a13 ctx=legal,territory
v20 REQUEST change occurred actor=a13 recip=a17 ctx=legal,territory
v23 ACCUSE disapprove occurred actor=a18 recip=a19 time=t1 ctx=military
v24 ASSAULT firearms occurred actor=a19 time=t1 recip=a18 ctx=military
v26 CONSULT - occurred actor=a21 ctx=military
v27 AGREE - occurred actor=a21 ctx=military
v28 MOBILIZE troops negated actor=a21 recip=a22 ctx=military
v29 AID - future actor=a25 recip=a4 ctx=disaster
v30 RETREAT access occurred actor=a26 recip=a27 ctx=migration
v32 AID - negated actor=a11 recip=a2 ctx=military
v33 ASSAULT - occurred actor=a1,a2 ctx=military same=v6
v34 AGREE - negated actor=a6 ctx=military
v35 RETREAT release negated actor=a18 recip=a28 ctx=military
v36 ASSAULT abduct occurred actor=a18 recip=a28 ctx=military
v37 RETREAT ceasefire occurred actor=a1,a2 ctx=military same=v2
