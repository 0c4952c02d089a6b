#story r05-008
#date 2013-07-24
#publisher Grands Lacs Presse
#kind report
#title [a1 Rwanda] {c1 rejects} [a2 UN] <q1 {v1 claim} <q2 [a1 it] {v2 armed} [a3 Congo rebels]>>

[a1 Rwanda] on [t1 Wednesday] {c2 denied} <q3 {v3 allegations} <q4 that [a1 it] had {v4 sent} weapons and [a4 soldiers] to [a3 rebels in [a5 the Democratic Republic of Congo]]>>, {c3 calling} a leaked [a2 United Nations] report <q5 “a collection of rumours”>.

The 43-page report, seen by [a6 Grands Lacs Presse], {c4 says} <q6 that [a7 Rwandan officers] {v5 trained} [a8 recruits] in [p1 Musanze] and that two trucks loaded with mortars crossed the border in [t2 April]>. <q7 [a9 Four former members of [a3 the Kivu Patriotic Front]] {c5 told} [a10 the investigators] <q8 [a9 they] had been paid in dollars>>, [a10 the experts] {c6 write}. [a25 One of the four] {c7 claimed} <q10 that [a11 a Rwandan colonel] had {v7 promised} [a3 the fighters] <q11 to “open the road to [p2 Goma]”>>.

<q12 “[a10 The authors] spoke to [a12 deserters] and never came to [p3 Kigali],”> [a1 Rwanda]'s [a13 ambassador to [a2 the United Nations], Faustin Mugabekazi], {c8 told} [a14 reporters] in [p4 New York]. <q13 “[a15 We] {v8 offered} [a10 them] <q14 to {v9 visit} every camp on [a15 our] side of the border>. [a10 They] {v10 declined}.”>

[a5 Congo]'s [a16 government spokesman, Didier Bolamba], {c9 said} <q15 the document was proof of a “silent {v11 aggression}”> and {v12 called on} [a17 the Security Council] <q16 to impose {v13 sanctions} on [a7 the officers] named in the report>, [a18 state radio] reported.

In [p2 Goma], [a3 the rebels] {c11 said} in a statement signed by [a19 their political leader, Innocent Kaseya], <q17 that [a3 they] had “neither {v15 asked} for nor received” {v16 help} from [a20 any country]>. <q18 [a3 They] would return to peace {v18 talks} in [p5 Kampala] if [a5 the government] {v19 stopped} [a5 its] air {v20 raids}>, the statement {c12 said}.

[a21 Diplomats] in [p3 Kigali] {c13 say} <q19 [a22 several donors] may again {v21 freeze} {v22 aid}>. [a23 Britain] and [a24 Germany] {v23 suspended} payments to [a1 Rwanda] [t3 last year] after similar {v24 accusations}.
---
a1 country RWA GOV Rwanda
a2 organization IGO IGO United Nations
a3 organization COD REB Kivu Patriotic Front
a4 group RWA MIL soldiers
a5 country COD GOV Democratic Republic of Congo
a6 organization - MED Grands Lacs Presse
a7 group RWA MIL Rwandan officers
a8 group - REB recruits
a9 group COD REB four former members
a10 group IGO IGO investigators
a11 person RWA MIL Rwandan colonel
a12 group - - deserters
a13 person RWA GOV Faustin Mugabekazi
a14 group - MED reporters
a15 group RWA GOV we
a16 person COD GOV Didier Bolamba
a17 organization IGO IGO UN Security Council
a18 organization COD MED+GOV Congolese state radio
a19 person COD REB Innocent Kaseya
a20 country - GOV any country
a21 group - GOV diplomats
a22 group - GOV several donors
a23 country GBR GOV Britain
a25 person COD REB one of the four
a24 country DEU GOV Germany
p1 place RWA - Musanze
p2 place COD - Goma
p3 place RWA - Kigali
p4 place USA - New York
p5 place UGA - Kampala
t1 2013-07-24
t2 2013-04
t3 2012
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a2 cue=v1
q3 indirect source=a1 cue=c2 neg
q4 indirect source=- cue=v3
q5 mixed source=a1 cue=c3
q6 indirect source=a10 cue=c4 via=a6
q7 indirect source=a10 cue=c6
q8 indirect source=a9 cue=c5 to=a10 via=a10
q10 indirect source=a25 cue=c7 via=a10
q11 mixed source=a11 cue=v7 to=a3 via=a25
q12 direct source=a13 cue=c8 to=a14
q13 direct source=a13 cue=- to=a14
q14 indirect source=a15 cue=v8 to=a10
q15 mixed source=a16 cue=c9 via=a18
q16 indirect source=a16 cue=v12 to=a17 via=a18
q17 mixed source=a3 cue=c11
q18 indirect source=a3 cue=c12
q19 indirect source=a21 cue=c13
v1 ACCUSE allege occurred actor=a2 recip=a1 ctx=military
v2 AID - occurred actor=a1 recip=a3 ctx=military
v3 ACCUSE allege occurred recip=a1 ctx=military same=v1
v4 AID - occurred actor=a1 recip=a3 ctx=military same=v2
v5 AID - occurred actor=a7 recip=a8 loc=p1 ctx=military
v7 AGREE - occurred actor=a11 recip=a3 ctx=military
v8 AGREE - occurred actor=a15 recip=a10 ctx=diplomatic
v9 CONSULT visit hypothetical actor=a10 ctx=diplomatic
v10 REJECT meet occurred actor=a10 recip=a15 ctx=diplomatic
v11 ASSAULT - occurred recip=a5 ctx=military
v12 REQUEST change occurred actor=a16 recip=a17 ctx=diplomatic
v13 SANCTION - hypothetical actor=a17 recip=a7 ctx=military
v15 REQUEST assist negated actor=a3 recip=a20 ctx=military
v16 AID - negated actor=a20 recip=a3 ctx=military
v18 CONSULT - hypothetical actor=a3 loc=p5 ctx=diplomatic
v19 RETREAT ceasefire hypothetical actor=a5 ctx=military
v20 ASSAULT aerial occurred actor=a5 recip=a3 ctx=military
v21 SANCTION discontinue hypothetical actor=a22 recip=a1 ctx=economic
v22 AID - hypothetical actor=a22 recip=a1 ctx=economic
v23 SANCTION discontinue occurred actor=a23,a24 recip=a1 time=t3 ctx=economic
v24 ACCUSE allege occurred recip=a1 time=t3 ctx=military
