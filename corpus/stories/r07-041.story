#story r07-041
#date 2022-10-12
#publisher Rhine-Elbe Bulletin
#kind report
#title [a1 Germany] {v1 delivers} first air defense system to [a2 Ukraine]; [a3 NATO allies] {v26 promise} more

[p1 BRUSSELS] — <q1 The first of four IRIS-T air-defense systems that [a1 Germany] {v3 promised} [a2 Ukraine] has {v4 arrived}>, [a4 German Defense Minister Ulrike Sandmann] {c1 said} on [t1 Wednesday], two days after [a5 Russia] {v5 struck} [p2 Kyiv] and other cities with missiles.

<q2 [a6 Ukrainian crews] were {v6 trained} at [p3 a base in Bavaria] in [t2 September]>, [a4 Sandmann] {c2 said} as [a4 she] arrived for a {v7 meeting} of [a3 defense ministers of [a7 the alliance]] in [p1 Brussels]. <q3 [a1 Germany] will {v8 send} the other three [t3 next year]>.

<q4 [a8 The Netherlands] will {v9 give} missiles worth 15 million euros>, [a9 its government] {c3 announced}. [a10 France] {v10 pledged} Crotale batteries, and [a11 Spain] {v11 offered} four Hawk launchers. [a12 The United States] {v12 shipped} four more HIMARS rocket launchers [t4 last week]. <q5 “What [a2 Ukraine] {v13 asks} for first is air defense,”> {c4 said} [a12 U.S.] [a13 Defense Secretary Raymond Oakes].

[a14 The Belarusian Defense Ministry] {c5 said} on [t5 Tuesday] <q6 [a14 it] was testing the combat readiness of [a15 its troops]>. [a16 President Arkady Savitsky] had {c6 said} a day earlier <q7 that [a17 Russian soldiers] would be {v14 deployed} with [a15 Belarusian forces] near [p4 the Ukrainian border]>. [a18 G7 leaders], in a {v15 call} with [a19 Ukrainian President Danylo Horobets], {v16 warned} [a20 Minsk] <q8 not to {v17 join} the {v29 war}>.

[a5 Russia]'s {v18 strikes} on [t6 Monday] {v19 killed} [a21 at least 19 people] across [a2 Ukraine]. [a5 Moscow] {c7 called} the {v28 strikes} <q9 a reply to the {v21 blast} that damaged [p5 the bridge to Crimea] on [t7 Saturday]>, for which [a5 it] {v22 blames} [a22 the Ukrainian secret service]. <q10 [a23 Eight people] have been {v23 arrested}>, [a24 the FSB security agency] {c8 said} on [t1 Wednesday].

[a25 Hungary], a member of [a7 NATO], {c9 repeated} <q11 that [a25 it] would {v24 ban} weapons from crossing [p6 its border with Ukraine]>.
---
a1 country DEU GOV Germany
a2 country UKR GOV Ukraine
a3 group - MIL NATO defense ministers
a4 person DEU GOV Ulrike Sandmann
a5 country RUS GOV Russia
a6 group UKR MIL Ukrainian crews
a7 organization IGO IGO NATO
a8 country NLD GOV Netherlands
a9 organization NLD GOV Dutch government
a10 country FRA GOV France
a11 country ESP GOV Spain
a12 country USA GOV United States
a13 person USA GOV Raymond Oakes
a14 organization BLR MIL Belarusian Defense Ministry
a15 group BLR MIL Belarusian troops
a16 person BLR GOV Arkady Savitsky
a17 group RUS MIL Russian soldiers
a18 group IGO GOV G7 leaders
a19 person UKR GOV Danylo Horobets
a20 country BLR GOV Belarus
a21 group UKR CVL at least 19 people
a22 organization UKR SPY Ukrainian secret service
a23 group - - eight people
a24 organization RUS SPY FSB
a25 country HUN GOV Hungary
p1 place BEL - Brussels
p2 place UKR - Kyiv
p3 place DEU - base in Bavaria
p4 place - - Ukrainian border with Belarus
p5 place - - bridge to Crimea
p6 place - - Hungary's border with Ukraine
t1 2022-10-12
t2 2022-09
t3 2023
t4 2022-W40
t5 2022-10-11
t6 2022-10-10
t7 2022-10-08
q1 indirect source=a4 cue=c1
q2 indirect source=a4 cue=c2
q3 indirect source=a4 cue=-
q4 indirect source=a9 cue=c3
q5 direct source=a13 cue=c4
q6 indirect source=a14 cue=c5
q7 indirect source=a16 cue=c6
q8 indirect source=a18 cue=v16 to=a20
q9 indirect source=a5 cue=c7
q10 indirect source=a24 cue=c8
q11 indirect source=a25 cue=c9
v1 AID - occurred actor=a1 recip=a2 ctx=military
v3 AGREE - occurred actor=a1 recip=a2 ctx=military
v4 AID - occurred actor=a1 recip=a2 ctx=military same=v1
v5 ASSAULT - occurred actor=a5 recip=a2 loc=p2 time=t6 ctx=military
v6 AID - occurred actor=a1 recip=a6 loc=p3 time=t2 ctx=military
v7 CONSULT multilateral occurred actor=a3 loc=p1 time=t1 ctx=military
v8 AID - future actor=a1 recip=a2 time=t3 ctx=military
v9 AID - future actor=a8 recip=a2 ctx=military
v10 AGREE - occurred actor=a10 recip=a2 ctx=military
v11 AGREE - occurred actor=a11 recip=a2 ctx=military
v12 AID - occurred actor=a12 recip=a2 time=t4 ctx=military
v13 REQUEST assist occurred actor=a2 ctx=military
v14 MOBILIZE troops future actor=a17,a15 loc=p4 ctx=military
v15 CONSULT phone occurred actor=a18,a19 ctx=diplomatic
v16 THREATEN - occurred actor=a18 recip=a20 ctx=military
v18 ASSAULT - occurred actor=a5 recip=a2 loc=a2 time=t6 ctx=military same=v5
v19 ASSAULT - occurred actor=a5 recip=a21 loc=a2 time=t6 ctx=military same=v5
v21 ASSAULT explosives occurred loc=p5 time=t7 ctx=military
v22 ACCUSE disapprove occurred actor=a5 recip=a22 ctx=military
v23 COERCE arrest occurred actor=a24 recip=a23 time=t1 ctx=military
v24 COERCE ban future actor=a25 recip=a2 loc=p6 ctx=military
v26 AGREE - occurred actor=a3 recip=a2 ctx=military
v28 ASSAULT - occurred actor=a5 ctx=military same=v5
v17 ASSAULT - hypothetical actor=a20 recip=a2 ctx=military
v29 ASSAULT - occurred actor=a5 recip=a2 ctx=military
