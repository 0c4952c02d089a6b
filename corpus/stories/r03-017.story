#story r03-017
#date 2021-10-04
#publisher Gulf Ledger
#kind wire
#title [a1 Saudi minister] {c7 confirms} <q9 fourth round of {v2 talks} with [a2 Iran]>

[p1 RIYADH], [t1 Oct 4] - <q10 [a3 Saudi Arabia] held a fourth round of direct {v3 talks} with [a2 Iran] on [t2 Sept. 21]>, [a1 Foreign Minister Prince Nawaf bin Sattam] {c1 said}, and <q1 [a4 the two rivals] are expected to {v4 meet} again before [t3 the end of the month]>.

<q2 “These {v5 discussions} are still exploratory. [a5 We] hope they will provide a basis to address the unresolved issues,”> [a1 the prince] {c2 said} at a news conference with [a6 the European Union's foreign policy chief], who was {v6 visiting} [p1 Riyadh]. [a1 He] did not say where the {v7 meeting} took place. [a7 Iraq], which {v8 hosted} the first three {v9 rounds} in [p2 Baghdad], has {v10 offered} <q3 to {v11 receive} [a8 the delegations] again>.

[a3 Riyadh] {v12 broke off} relations with [a2 Iran] in [t4 2016], after [a9 a crowd] {v13 stormed} [a3 its] embassy in [p3 Tehran] in {v14 protest} at the {v15 execution} of [a10 a Shi'ite cleric].

<q4 [a2 Iran] has {v16 asked} [a3 the kingdom] <q5 to {v17 reopen} a consulate in [p4 the city of Mashhad] as a first step, but [a3 the Saudis] have not {v18 agreed}>>, [a11 two Iraqi officials] {c3 said}. [a3 Saudi Arabia] wants [a2 Iran] to stop {v19 arming} [a12 the Houthi movement] in [p5 Yemen], which {v20 fires} missiles and drones at [a13 Saudi cities]. [a2 Tehran] {c4 denies} <q6 {v21 arming} [a12 the group]>.

[a14 Iran's foreign ministry spokesman, Siavash Ranjbar], {c5 told} a weekly briefing in [p3 Tehran] <q7 the {v22 talks} were “on the best path”> but {c6 denied} <q8 that [a16 an Iranian trade delegation] had {v23 visited} [p6 Jeddah]>. [a17 The United States] {v24 welcomed} the {v25 dialogue}, which began in [t5 April]. Oil rose to its highest price in three years on [t1 Monday].
---
a1 person SAU GOV Nawaf bin Sattam
a2 country IRN GOV Iran
a3 country SAU GOV Saudi Arabia
a4 group - GOV =a3+a2 the two rivals
a5 group SAU GOV We (Saudi Arabia)
a6 person IGO IGO European Union's foreign policy chief
a7 country IRQ GOV Iraq
a8 group - GOV the delegations
a9 group IRN CVL crowd
a10 person SAU REL Shi'ite cleric
a11 group IRQ GOV two Iraqi officials
a12 organization YEM REB Houthi movement
a13 group SAU - Saudi cities
a14 person IRN GOV Siavash Ranjbar
a16 group IRN BUS Iranian trade delegation
a17 country USA GOV United States
p1 place SAU - Riyadh
p2 place IRQ - Baghdad
p3 place IRN - Tehran
p4 place IRN - Mashhad
p5 place YEM - Yemen
p6 place SAU - Jeddah
t1 2021-10-04
t2 2021-09-21
t3 2021-10-31
t4 2016
t5 2021-04
q9 indirect source=a1 cue=c7
q10 indirect source=a1 cue=c1
q1 indirect source=a1 cue=c1
q2 direct source=a1 cue=c2
q3 indirect source=a7 cue=v10
q4 indirect source=a11 cue=c3
q5 indirect source=a2 cue=v16 to=a3 via=a11
q6 indirect source=a2 cue=c4 neg
q7 mixed source=a14 cue=c5
q8 indirect source=a14 cue=c6 neg
v2 CONSULT - occurred actor=a1,a2 ctx=diplomatic
v3 CONSULT - occurred actor=a3,a2 time=t2 ctx=diplomatic same=v2
v4 CONSULT - future actor=a4 time=t3 ctx=diplomatic
v5 CONSULT - occurred actor=a5,a2 ctx=diplomatic
v6 CONSULT visit occurred actor=a6 recip=a3 loc=p1 ctx=diplomatic
v7 CONSULT - occurred actor=a4 ctx=diplomatic same=v2
v8 CONSULT third-party occurred actor=a7 recip=a4 loc=p2 ctx=diplomatic
v9 CONSULT third-party occurred actor=a4 loc=p2 ctx=diplomatic
v10 AGREE - occurred actor=a7 recip=a8 ctx=diplomatic
v11 CONSULT third-party hypothetical actor=a7 recip=a8 ctx=diplomatic
v12 SANCTION discontinue occurred actor=a3 recip=a2 time=t4 ctx=diplomatic
v13 PROTEST riot occurred actor=a9 recip=a3 loc=p3 time=t4 ctx=diplomatic
v14 PROTEST riot occurred actor=a9 recip=a3 loc=p3 time=t4 ctx=diplomatic same=v13
v15 ASSAULT execute occurred actor=a3 recip=a10 time=t4 ctx=religion
v16 REQUEST yield occurred actor=a2 recip=a3 ctx=diplomatic
v17 SUPPORT - hypothetical actor=a3 recip=a2 loc=p4 ctx=diplomatic
v18 AGREE - negated actor=a3 recip=a2 ctx=diplomatic
v19 AID - occurred actor=a2 recip=a12 loc=p5 ctx=military
v20 ASSAULT - occurred actor=a12 recip=a13 ctx=military
v21 AID - negated actor=a2 recip=a12 ctx=military
v22 CONSULT - occurred actor=a4 ctx=diplomatic same=v5
v23 CONSULT visit negated actor=a16 recip=a3 loc=p6 ctx=economic
v24 SUPPORT - occurred actor=a17 recip=a4 ctx=diplomatic
v25 CONSULT - occurred actor=a4 time=t5 ctx=diplomatic same=v5
