#story r06-014
#date 2026-01-14
#publisher Northern Lights Agency
#kind wire
#title [a1 Finland] {v1 seizes} tanker suspected of {v2 cutting} sea cable

[p1 HELSINKI], [t1 Jan 14] - [a2 Finnish police and coast guard] {v3 boarded} and {v4 seized} an oil tanker in [p2 the Gulf of Finland] early on [t1 Wednesday] on suspicion that [a3 it] had {v5 damaged} a telephone cable to [a4 Estonia].

[a3 The ship, the Cook Islands-flagged Maribel Star], was carrying petrol from [p3 Ust-Luga] in [a5 Russia] to [p4 Egypt]. <q1 [a6 Its 24 crew members, from [p5 Georgia] and [p6 India]], are being {v6 questioned} but none has been {v7 arrested}>, [a7 Detective Superintendent Kirsi Lehtovaara] {c1 said}.

<q2 The anchor was missing and there was a drag mark of 70 km on the seabed>, [a7 she] {c2 told} [a8 reporters].

[a5 The Russian embassy] {c3 denied} <q3 any link to [a3 the vessel]> and {v8 demanded} that [a9 two Russian citizens] who were on board as guards be {v9 allowed} to leave. [a5 It] {v10 warned} <q4 that the {v11 seizure} of ships in international waters “will not remain without an {v12 answer}”>. [a1 Finland] {c4 says} <q5 [a3 the tanker] was in [a1 its] territorial waters at the time>.

[a4 Estonia] has {v13 sent} [a10 a patrol boat] to guard the Estlink power line. [a11 NATO] {c5 said} <q6 [a11 it] was ready to increase {v14 patrols} in [p7 the Baltic Sea] if [a12 the two allies] {v16 asked}>. [a12 They] have not yet {v17 done so}.

Five cables have been {v15 cut} in [p7 the Baltic Sea] since [t2 2023]. In [t3 October] [a13 a court in [p1 Helsinki]] dismissed a {v18 case} against [a14 the officers of another ship], ruling that [a15 prosecutors] had failed to show that [a14 they] had {v20 acted} on purpose.

[a40 Latvia] {v50 summoned} [a41 the Russian charge d'affaires] on [t1 Wednesday] over [a42 a ship] that had switched off [a42 its] signals near [p20 Liepaja]. [a43 Sweden] {c30 said} <q30 [a44 its navy] had not been {v52 asked} to {v53 help} but was “watching every anchor”>. [a45 The shipping company, registered in [p21 the Marshall Islands]], could not be reached for comment.
---
a1 country FIN GOV Finland
a2 group FIN COP Finnish police and coast guard
a3 organization - BUS Maribel Star
a4 country EST GOV Estonia
a5 country RUS GOV Russia
a6 group - LAB 24 crew members
a7 person FIN COP Kirsi Lehtovaara
a8 group - MED reporters
a9 group RUS - two Russian citizens
a10 organization EST MIL patrol boat
a11 organization IGO IGO NATO
a12 group - GOV =a1+a4 the two allies
a13 organization FIN JUD court in Helsinki
a14 group - LAB officers of another ship
a15 group FIN JUD prosecutors
p1 place FIN - Helsinki
p2 place - - Gulf of Finland
p3 place RUS - Ust-Luga
p4 place EGY - Egypt
p5 place GEO - Georgia
p6 place IND - India
p7 place - - Baltic Sea
t1 2026-01-14
t2 2023
t3 2025-10
q1 indirect source=a7 cue=c1
q2 indirect source=a7 cue=c2 to=a8
q3 indirect source=a5 cue=c3 neg
q4 mixed source=a5 cue=v10
q5 indirect source=a1 cue=c4
q6 indirect source=a11 cue=c5
v1 COERCE seize occurred actor=a1 recip=a3 ctx=crime
v2 ASSAULT destroy hypothetical actor=a3 ctx=technology
v3 COERCE seize occurred actor=a2 recip=a3 loc=p2 time=t1 ctx=crime same=v1
v4 COERCE seize occurred actor=a2 recip=a3 loc=p2 time=t1 ctx=crime same=v1
v5 ASSAULT destroy hypothetical actor=a3 recip=a4 loc=p2 ctx=technology same=v2
v6 ACCUSE investigate occurred actor=a7 recip=a6 ctx=crime
v7 COERCE arrest negated actor=a2 recip=a6 ctx=crime
v8 REQUEST yield occurred actor=a5 recip=a1 ctx=diplomatic
v9 RETREAT release hypothetical actor=a1 recip=a9
v10 THREATEN - occurred actor=a5 recip=a1 ctx=diplomatic
v11 COERCE seize occurred actor=a1 recip=a3 ctx=diplomatic same=v1
v12 SANCTION - hypothetical actor=a5 recip=a1 ctx=diplomatic
v13 MOBILIZE weapons occurred actor=a4 loc=p2 ctx=military,resource
v14 MOBILIZE weapons hypothetical actor=a11 loc=p7 ctx=military
v16 REQUEST assist hypothetical actor=a12 recip=a11 ctx=military
v17 REQUEST assist negated actor=a12 recip=a11 ctx=military
v18 ACCUSE allege negated actor=a15 recip=a14 time=t3 loc=p1 ctx=legal
v20 ASSAULT destroy hypothetical actor=a14 ctx=technology
v15 ASSAULT destroy occurred loc=p7 time=t2 ctx=technology
a40 country LVA GOV Latvia
a41 person RUS GOV Russian charge d'affaires
a43 country SWE GOV Sweden
a44 organization SWE MIL Swedish navy
a45 organization MHL BUS shipping company
p20 place LVA - Liepaja
p21 place MHL - Marshall Islands
q30 mixed source=a43 cue=c30
v50 ACCUSE disapprove occurred actor=a40 recip=a41 time=t1 ctx=diplomatic
v52 REQUEST assist negated recip=a44 ctx=military
v53 AID - negated actor=a44 ctx=military
a42 organization - BUS a ship near Liepaja
