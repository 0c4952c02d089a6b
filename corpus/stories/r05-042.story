#story r05-042
#date 2025-06-19
#publisher Bosphorus Bulletin
#kind report
#title [a1 Turkey] {c1 says} <q1 [a2 Iraq] will {v1 extradite} [a3 militants]>, but [a2 Baghdad] {c2 denies} <q2 {v18 promise}>

[p1 ANKARA] — [a4 Turkish Foreign Minister Selim Oktay] {c3 told} [a5 the Halic Postasi newspaper] <q3 that [a2 Iraq] had {v2 promised} <q4 to {v3 hand over} [a3 12 members of [a6 the Mountain Workers' Front]] {v4 arrested} in [p2 Sulaimaniya]>>, but [a7 an Iraqi government spokesman] {c4 said} on [t1 Thursday] <q5 there was no {v5 promise} of the kind>.

<q6 “[a8 My Iraqi colleague] gave [a4 me] [a8 his] {v6 word} in [p3 Baghdad] [t2 last week],”> [a4 Oktay] was {c5 quoted as saying}. <q7 “[a8 He] {c6 said} <q8 [a1 we] would {v19 get} [a3 them] before [t3 August]>.”>

[a7 The spokesman, Laith al-Obeidi], {c7 told} [a9 Iraq's official news agency] <q9 that [a10 the two ministers] had {v7 discussed} border security but that [a3 the prisoners] would be put on {v8 trial} in [a2 Iraq]>. [a11 The Iraqi justice ministry] published a similar statement on [a11 its] website.

[a6 The Front], which [a1 Turkey] has {v9 fought} since [t4 1984], {v10 announced} in [t5 May] <q10 that [a6 it] would {v11 lay down} [a6 its] arms>. [a12 Its commander in [p4 northern Iraq], known as Heval Agit], {v12 accused} [a1 Ankara] on [t6 Tuesday] of <q11 {v13 breaking} a {v14 truce}>. <q12 “Drones {v15 killed} [a13 four of [a14 our] comrades] while [a14 we] were {v16 collecting} rifles,”> [a12 he] {c8 claimed} in a video carried by [a15 Dengê Çiya, a website close to [a6 the group]]. [a16 The Turkish defence ministry] {c9 rejected} the claim <q13 as “propaganda”>.

<q14 A {v17 handover}, if it happens, would be the first in [p5 the region] for years>, {c11 said} [a18 Nergis Aydın of [a19 the Golden Horn Institute], a research group].

[a20 A Turkish lorry driver] died and [a21 six people] were hurt in a pile-up near [p6 the Habur border gate] on [t7 Wednesday].
---
a1 country TUR GOV Turkey
a2 country IRQ GOV Iraq
a3 group - REB 12 members of the Front
a4 person TUR GOV Selim Oktay
a5 organization TUR MED Halic Postasi newspaper
a6 organization - REB Mountain Workers' Front
a7 person IRQ GOV Laith al-Obeidi
a8 person IRQ GOV Iraqi foreign minister
a9 organization IRQ MED+GOV Iraq's official news agency
a10 group - GOV =a4+a8 the two ministers
a11 organization IRQ GOV Iraqi justice ministry
a12 person - REB Heval Agit
a13 group - REB four of our comrades
a14 group - REB we (the Front)
a15 organization - MED Dengê Çiya
a16 organization TUR GOV+MIL Turkish defence ministry
a18 person TUR EDU Nergis Aydın
a19 organization TUR EDU Golden Horn Institute
a20 person TUR LAB Turkish lorry driver
a21 group - CVL six people
p1 place TUR - Ankara
p2 place IRQ - Sulaimaniya
p3 place IRQ - Baghdad
p4 place IRQ - northern Iraq
p5 place - - the region
p6 place - - Habur border gate
t1 2025-06-19
t2 2025-W24
t3 2025-08
t4 1984
t5 2025-05
t6 2025-06-17
t7 2025-06-18
q1 indirect source=a1 cue=c1
q2 indirect source=a2 cue=c2 neg
q3 indirect source=a4 cue=c3 to=a5
q4 indirect source=a2 cue=v2 via=a4
q5 indirect source=a7 cue=c4
q6 direct source=a4 cue=c5 via=a5
q7 direct source=a4 cue=- via=a5
q8 indirect source=a8 cue=c6 to=a4 via=a4
q9 indirect source=a7 cue=c7 to=a9
q10 indirect source=a6 cue=v10
q11 indirect source=a12 cue=v12
q12 direct source=a12 cue=c8 via=a15
q13 mixed source=a16 cue=c9
q14 indirect source=a18 cue=c11
v1 COOPERATE - future actor=a2 recip=a3 ctx=legal,terrorism
v18 AGREE - negated actor=a2 ctx=diplomatic,terrorism
v2 AGREE - occurred actor=a2 recip=a1 ctx=diplomatic,terrorism
v3 COOPERATE - future actor=a2 recip=a3 ctx=legal,terrorism same=v1
v4 COERCE arrest occurred recip=a3 loc=p2 ctx=terrorism
v5 AGREE - negated actor=a2 ctx=diplomatic,terrorism same=v18
v6 AGREE - occurred actor=a8 recip=a4 loc=p3 time=t2 ctx=diplomatic,terrorism same=v2
v7 CONSULT - occurred actor=a10 loc=p3 time=t2 ctx=territory
v8 ACCUSE allege future recip=a3 loc=a2 ctx=legal,terrorism
v9 ASSAULT - occurred actor=a1 recip=a6 time=t4 ctx=military
v10 CONCEDE - occurred actor=a6 time=t5 ctx=military
v11 RETREAT disarm future actor=a6 ctx=military
v12 ACCUSE allege occurred actor=a12 recip=a1 time=t6 ctx=military
v13 REJECT yield occurred actor=a1 ctx=military
v14 RETREAT ceasefire occurred ctx=military
v15 ASSAULT drone occurred recip=a13 ctx=military
v16 RETREAT disarm occurred actor=a14 ctx=military
v19 COOPERATE - future actor=a8 recip=a3 time=t3 ctx=legal,terrorism same=v1
v17 COOPERATE - hypothetical recip=a3 ctx=legal,terrorism
