#story r02-002
#date 2025-07-23
#publisher Continental News Desk
#kind report
#title [a1 Ukraine] {c1 says} <q1 [a2 Russian] drones {v1 killed} [a3 four] in [p1 Odesa]>; [a2 Moscow] {v2 accuses} [a1 Kyiv] of <q2 {v3 attack} on rail station>

[p2 KYIV] — <q3 [a2 Russia] {v4 attacked} [a1 Ukraine] with 112 drones and six missiles overnight, {v5 killing} [a3 at least four people] in [p1 the southern port of Odesa] and {v6 damaging} apartment buildings
and [a25 a maternity clinic]>, [a4 Ukrainian officials] {c2 said} on [t1 Wednesday].

[a5 The Ukrainian air force] {c3 said} <q4 [a5 it] {v7 shot down} 87 of the drones>. <q5 [a6 Two of the dead] were [a6 a 61-year-old woman and her grandson]>, {c4 according to} [a7 regional governor Bohdan Kryvenko].

<q6 “This is {v8 terror} against [a8 our people],”> [a9 Prime Minister Iryna Solonenko] {c5 said} in a video message. <q7 “[a1 We] {v9 ask} [a11 [a1 our] partners] <q8 to {v10 send} more air defense systems, and to {v11 send} them now.”>>

[a12 The Russian Defense Ministry] {c6 said} <q9 the {v12 strikes} were aimed at [a13 a drone factory and a fuel depot]>. [a12 It] {c7 denied} <q10 {v13 targeting} [a14 civilians]>.

<q11 [a1 Ukrainian] drones {v14 hit} a railway station in [a2 Russia]'s [p3 Voronezh region] late on [t2 Tuesday], {v15 wounding} [a15 seven passengers]>, [p3 the region]'s [a16 governor, Oleg Sushkov], {c8 said} on social media.
[a17 Russian Foreign Ministry spokeswoman Vera Antipova] {c9 called} the {v16 attack} <q12 “an act of terrorism.”> [a1 Kyiv] has not commented.

[a18 Poland] {c11 said} <q13 [a18 it] {v17 scrambled} fighter jets during the night as a precaution>. <q14 [a18 Polish] airspace was not violated>, [a18 the country]'s [a19 military command] {c12 said}.

[a20 European Commission President Clara Wiesner] {v18 condemned} the [a2 Russian] {v19 strikes} and {v20 promised} <q15 that [a21 the European Union] would {v21 deliver} a new package of air defense missiles by [t3 the end of September]>.
<q16 [a21 The EU] was also preparing [a21 its] next round of {v22 sanctions} against [a2 Moscow]>, [a20 she] {c13 said}.

[a22 Russian and Ukrainian negotiators] are due to {v23 meet} in [p4 Istanbul] on [t4 Friday] for a third round of {v24 talks}. At [a22 their] last {v25 meeting} in [t5 June], [a23 the two sides] {v26 agreed} to {v27 exchange} [a24 1,200 prisoners of war], but
[a23 they] failed to {v28 agree} on a {v29 ceasefire}.
---
a1 country UKR GOV Ukraine
a2 country RUS GOV Russia
a3 group UKR CVL at least four people
a4 group UKR GOV Ukrainian officials
a5 organization UKR MIL Ukrainian air force
a6 group UKR CVL two of the dead
a7 person UKR GOV Bohdan Kryvenko
a8 group UKR CVL our people
a9 person UKR GOV Iryna Solonenko
a11 group - GOV our partners
a12 organization RUS GOV+MIL Russian Defense Ministry
a13 organization UKR MIL drone factory and fuel depot
a14 group UKR CVL civilians
a15 group RUS CVL seven passengers
a16 person RUS GOV Oleg Sushkov
a17 person RUS GOV Vera Antipova
a18 country POL GOV Poland
a19 organization POL MIL Polish military command
a20 person IGO IGO Clara Wiesner
a21 organization IGO IGO European Union
a22 group - GOV Russian and Ukrainian negotiators
a23 group - GOV =a2+a1 the two sides
a24 group - MIL 1,200 prisoners of war
p1 place UKR - Odesa
p2 place UKR - Kyiv
p3 place RUS - Voronezh region
p4 place TUR - Istanbul
t1 2025-07-23
t2 2025-07-22
t3 2025-09-30
t4 2025-07-25
t5 2025-06
q1 indirect source=a1 cue=c1
q2 indirect source=a2 cue=v2
q3 indirect source=a4 cue=c2
q4 indirect source=a5 cue=c3
q5 indirect source=a7 cue=c4
q6 direct source=a9 cue=c5
q7 direct source=a9 cue=-
q8 indirect source=a1 cue=v9 to=a11
q9 indirect source=a12 cue=c6
q10 indirect source=a12 cue=c7 neg
q11 indirect source=a16 cue=c8
q12 mixed source=a17 cue=c9
q13 indirect source=a18 cue=c11
q14 indirect source=a19 cue=c12
q15 indirect source=a20 cue=v20
q16 indirect source=a20 cue=c13
v1 ASSAULT drone occurred actor=a2 recip=a3 loc=p1 ctx=military
v2 ACCUSE allege occurred actor=a2 recip=a1 ctx=military
v3 ASSAULT drone occurred actor=a1 time=t2 ctx=military
v4 ASSAULT aerial occurred actor=a2 recip=a1 time=t1 ctx=military
v5 ASSAULT drone occurred actor=a2 recip=a3 loc=p1 time=t1 ctx=military same=v1
v6 ASSAULT destroy occurred actor=a2 recip=a25 loc=p1 time=t1 ctx=military
v7 ASSAULT destroy occurred actor=a5 time=t1 ctx=military
v8 ASSAULT - occurred recip=a8 ctx=military
v9 REQUEST assist occurred actor=a1 recip=a11 ctx=military
v10 AID - hypothetical actor=a11 recip=a1 ctx=military
v11 AID - hypothetical actor=a11 recip=a1 ctx=military same=v10
v12 ASSAULT aerial occurred recip=a13 time=t1 ctx=military same=v4
v13 ASSAULT aerial negated actor=a12 recip=a14 ctx=military
v14 ASSAULT drone occurred actor=a1 loc=p3 time=t2 ctx=military same=v3
v15 ASSAULT drone occurred actor=a1 recip=a15 loc=p3 time=t2 ctx=military same=v3
v16 ASSAULT drone occurred loc=p3 time=t2 ctx=military same=v3
v17 MOBILIZE weapons occurred actor=a18 time=t1 ctx=military
v18 ACCUSE disapprove occurred actor=a20 recip=a2 ctx=military
v19 ASSAULT aerial occurred actor=a2 ctx=military same=v4
v20 AGREE - occurred actor=a20 ctx=military
v21 AID - future actor=a21 time=t3 ctx=military
v22 SANCTION - future actor=a21 recip=a2 ctx=economic
v23 CONSULT - future actor=a22 loc=p4 time=t4 ctx=diplomatic,military
v24 CONSULT - future actor=a22 loc=p4 time=t4 ctx=diplomatic,military same=v23
v25 CONSULT - occurred actor=a22 time=t5 ctx=diplomatic,military
v26 AGREE - occurred actor=a23 time=t5 ctx=military
v27 RETREAT release future actor=a23 recip=a24 ctx=military
v28 AGREE - negated actor=a23 time=t5 ctx=military
v29 RETREAT ceasefire negated actor=a23 ctx=military
a25 organization UKR HLH maternity clinic
