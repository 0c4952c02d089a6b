#story r02-033
#date 2025-04-15
#publisher Foreign ministries' joint text service
#kind statement
#title Chair's statement of [a1 the London Sudan Conference]

[p1 London], [t1 15 April 2025]

1. At the {v37 invitation} of [a2 the United Kingdom], [a3 the African Union], [a4 the European Union], [a5 France] and [a6 Germany], [a7 ministers and officials from 19 countries] {v1 met} in [p1 London] [t1 today], on the second anniversary of the {v2 war} between [a8 the Sudanese army] and [a9 the Western Desert Forces]. [a10 The two warring parties] were not {v3 invited}.

2. [a7 The participants] {v4 condemned} the {v5 attacks} of [t2 last weekend] on [a11 the Zamzam and Abu Shouk camps] in [p2 North Darfur], in which <q1 [a13 more than 300 civilians], including [a14 ten aid workers], were {v6 killed}>, {c1 according to} [a12 the United Nations]. [a7 They] {v7 demanded} <q2 that [a9 the Western Desert Forces] {v8 lift} the {v9 siege} of [p3 El Fasher]>.

3. [a7 The participants] {v10 called for} an immediate and lasting {v11 ceasefire}. [a7 They] {v12 urged} [a10 both parties] <q3 to {v13 allow} aid convoys through all border crossings, to return to the {v15 talks} that [a15 Saudi Arabia] and [a16 the United States] {v16 hosted} in [p4 Jeddah] in [t3 2023], and to {v17 release} [a17 all {v38 detained} civilians]>.

4. [a7 They] also {v18 called on} [a18 all states] <q4 to stop {v20 sending} weapons to [a10 the parties]>. <q5 [a19 Two countries] represented at the table had {v21 supplied} drones and fuel in breach of the {v22 arms embargo}>, [a20 a panel of U.N. experts] {c2 reported} in [t4 January].

5. New {v23 pledges} of humanitarian aid worth 813 million euros were made [t1 today]. [a2 The United Kingdom] will {v24 provide} 120 million pounds for food and medicine for [a21 650,000 people]. [a4 The European Union] {v25 promised} <q6 to {v26 give} 522 million euros>. <q7 In [t5 2024] less than 70 percent of what was {v27 promised} was {v28 paid}>, [a22 U.N. Relief Coordinator Astrid Holmberg] {c3 told} [a1 the conference].

6. [a7 The participants] {v29 rejected} any plan for a parallel government in areas held by [a9 the Western Desert Forces]. [a7 They] {v30 support} [a3 the African Union]'s {v36 offer} <q8 to {v31 mediate}>.

7. [a7 The participants] could not {v32 agree} on the creation of a contact group. [a23 Egypt], [a15 Saudi Arabia] and [a24 the United Arab Emirates] did not {v33 sign} the part of this text that concerns civilian rule.

8. [a26 The Sudanese government], in a letter to [a2 the United Kingdom], {v34 protested} against the {v35 meeting}. <q9 “[a26 Sudan] is not under guardianship,”> {c4 wrote} [a27 Foreign Minister Osman Tahir].
---
a1 organization IGO IGO London Sudan Conference
a2 country GBR GOV United Kingdom
a3 organization IGO IGO African Union
a4 organization IGO IGO European Union
a5 country FRA GOV France
a6 country DEU GOV Germany
a7 group - GOV ministers and officials from 19 countries
a8 organization SDN MIL Sudanese army
a9 organization SDN REB Western Desert Forces
a10 group SDN MIL+REB =a8+a9 the two warring parties
a11 organization SDN REF Zamzam and Abu Shouk camps
a12 organization IGO IGO United Nations
a13 group SDN CVL more than 300 civilians
a14 group - NGO ten aid workers
a15 country SAU GOV Saudi Arabia
a16 country USA GOV United States
a17 group SDN CVL all detained civilians
a18 group - GOV all states
a19 group - GOV two countries
a20 group IGO IGO panel of U.N. experts
a21 group SDN CVL 650,000 people
a22 person IGO IGO Astrid Holmberg
a23 country EGY GOV Egypt
a24 country ARE GOV United Arab Emirates
a26 country SDN GOV Sudan
a27 person SDN GOV Osman Tahir
p1 place GBR - London
p2 place SDN - North Darfur
p3 place SDN - El Fasher
p4 place SAU - Jeddah
t1 2025-04-15
t2 2025-04-12/2025-04-13
t3 2023
t4 2025-01
t5 2024
q1 indirect source=a12 cue=c1
q2 indirect source=a7 cue=v7
q3 indirect source=a7 cue=v12 to=a10
q4 indirect source=a7 cue=v18 to=a18
q5 indirect source=a20 cue=c2
q6 indirect source=a4 cue=v25
q7 indirect source=a22 cue=c3 to=a1
q8 indirect source=a3 cue=v36
q9 direct source=a27 cue=c4
v1 CONSULT multilateral occurred actor=a7 loc=p1 time=t1 ctx=diplomatic,disaster
v2 ASSAULT - occurred actor=a8,a9 ctx=military
v3 AGREE - negated recip=a10 ctx=diplomatic
v4 ACCUSE disapprove occurred actor=a7 ctx=military,human-rights
v5 ASSAULT - occurred recip=a11 loc=p2 time=t2 ctx=military,human-rights
v6 ASSAULT - occurred recip=a13,a14 loc=p2 time=t2 ctx=military,human-rights same=v5
v7 REQUEST yield occurred actor=a7 recip=a9 ctx=military
v8 RETREAT - hypothetical actor=a9 loc=p3 ctx=military
v9 ASSAULT - occurred actor=a9 loc=p3 ctx=military
v10 REQUEST yield occurred actor=a7 recip=a10 ctx=military
v11 RETREAT ceasefire hypothetical actor=a10 ctx=military
v12 REQUEST yield occurred actor=a7 recip=a10 ctx=disaster,diplomatic
v13 RETREAT access hypothetical actor=a10 ctx=disaster
v15 CONSULT third-party hypothetical actor=a10 ctx=diplomatic
v16 CONSULT third-party occurred actor=a15,a16 loc=p4 time=t3 ctx=diplomatic
v17 RETREAT release hypothetical actor=a10 recip=a17 ctx=human-rights
v18 REQUEST change occurred actor=a7 recip=a18 ctx=military
v20 AID - occurred actor=a18 recip=a10 ctx=military
v21 AID - occurred actor=a19 recip=a10 ctx=military
v22 SANCTION - occurred ctx=military
v23 AGREE - occurred time=t1 ctx=disaster
v24 AID - future actor=a2 recip=a21 ctx=disaster,health
v25 AGREE - occurred actor=a4 ctx=disaster
v26 AID - future actor=a4 ctx=disaster
v27 AGREE - occurred time=t5 ctx=disaster
v28 AID - occurred time=t5 ctx=disaster
v29 REJECT - occurred actor=a7 recip=a9 ctx=executive
v30 SUPPORT - occurred actor=a7 recip=a3 ctx=diplomatic
v31 CONSULT third-party hypothetical actor=a3 ctx=diplomatic
v32 AGREE - negated actor=a7 ctx=diplomatic
v33 SUPPORT - negated actor=a23,a15,a24 ctx=executive
v34 ACCUSE disapprove occurred actor=a26 recip=a2 ctx=diplomatic
v35 CONSULT multilateral occurred actor=a7 ctx=diplomatic same=v1
v36 AGREE - occurred actor=a3 ctx=diplomatic
v37 AGREE - occurred actor=a2,a3,a4,a5,a6 recip=a7 ctx=diplomatic
v38 COERCE arrest occurred actor=a10 recip=a17 ctx=human-rights
