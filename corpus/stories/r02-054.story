#story r02-054
#date 2025-01-09
#publisher Danube Public News
#kind broadcast
#title Morning bulletin: gas {v1 cut} leaves [p1 Transnistria] in the cold

[a1 PRESENTER]: <q1 Good morning. [a2 People] in [p3 Moldova]'s [p1 breakaway region of Transnistria] are without heating for a ninth day. [a3 The Russian company Severgaz] {v2 stopped} the gas on [t1 January 1], after [a4 Ukraine] {v3 refused} to {v4 renew} a transit deal. [a5 Our correspondent Ion Rusu] is in [p2 Tiraspol]. [a5 Ion], how are [a2 people] living?>

[a5 RUSU]: <q2 [a2 They] are cutting wood. [a6 The separatist authorities] have {v5 closed} all factories except bakeries. <q17 [a7 Two people] have died from the smoke of stoves>, [a8 the local hospital] {c1 says}. [a9 The Moldovan government] has {v6 offered} generators and medicine, but [a6 the authorities] here {v7 refused}.>

[a1 PRESENTER]: <q3 Who is to blame?>

[a5 RUSU]: <q4 [a10 President Doina Lungu] {v8 accuses} [a11 Moscow] of <q5 {v9 using} gas as a weapon before [t2 this year]'s election>. [a11 The Kremlin] {v10 blames} [a4 Kyiv] and {c2 says} <q6 [a9 Moldova] owes $709 million>. [a9 Moldova] {v11 rejects} that; [a12 British auditors] {c3 found} <q7 [a9 it] owes less than $9 million>.>

[a1 PRESENTER]: <q8 And what is [a13 the European Union] doing?>

[a5 RUSU]: <q9 [a13 Brussels] {v12 promised} 30 million euros on [t3 Tuesday]. [a14 Romania] is already {v13 supplying} [a9 Moldova] with electricity. [a15 Ukrainian President Andriy Marchenko] {v14 telephoned} [a10 Lungu] and {v15 offered} <q10 to {v16 send} coal>.>

[a1 PRESENTER]: <q11 [a16 About 1,500 Russian soldiers] are based in [p1 Transnistria]. Is there a danger of {v23 fighting}?>

[a5 RUSU]: <q12 [a17 Defense Minister Sergiu Platon] {c4 told} [a5 me] <q13 that [a19 the army] sees no preparations for an {v17 attack}>. [a10 Lungu] again {v18 called on} [a11 Russia] <q14 to {v19 withdraw} [a16 the soldiers]>. [a6 The separatists] have {v20 threatened} <q15 to {v21 cut off} a power line to the rest of [p3 Moldova] if [a9 the government] {v22 takes over} the gas network>.>

[a1 PRESENTER]: <q16 [a5 Ion Rusu] in [p2 Tiraspol], thank [a5 you].>
---
a1 person - MED presenter
a2 group MDA CVL people in Transnistria
a3 organization RUS BUS Severgaz
a4 country UKR GOV Ukraine
a5 person - MED Ion Rusu
a6 organization MDA REB separatist authorities
a7 group MDA CVL two people
a8 organization MDA HLH local hospital
a9 country MDA GOV Moldova
a10 person MDA GOV Doina Lungu
a11 country RUS GOV Russia
a12 group GBR BUS British auditors
a13 organization IGO IGO European Union
a14 country ROU GOV Romania
a15 person UKR GOV Andriy Marchenko
a16 group RUS MIL about 1,500 Russian soldiers
a17 person MDA GOV+MIL Sergiu Platon
a19 organization MDA MIL Moldovan army
p1 place MDA - Transnistria
p2 place MDA - Tiraspol
p3 place MDA - Moldova
t1 2025-01-01
t2 2025
t3 2025-01-07
q1 direct source=a1 cue=-
q2 direct source=a5 cue=-
q3 direct source=a1 cue=-
q4 direct source=a5 cue=-
q5 indirect source=a10 cue=v8
q6 indirect source=a11 cue=c2
q7 indirect source=a12 cue=c3
q8 direct source=a1 cue=-
q9 direct source=a5 cue=-
q10 indirect source=a15 cue=v15
q11 direct source=a1 cue=-
q12 direct source=a5 cue=-
q13 indirect source=a17 cue=c4 to=a5
q14 indirect source=a10 cue=v18 to=a11
q15 indirect source=a6 cue=v20
q16 direct source=a1 cue=-
q17 indirect source=a8 cue=c1
v1 COERCE withhold occurred loc=p1 ctx=resource
v2 COERCE withhold occurred actor=a3 recip=a2 time=t1 ctx=resource same=v1
v3 REJECT assist occurred actor=a4 recip=a3 ctx=resource
v4 COOPERATE - negated actor=a4,a3 ctx=resource
v5 COERCE ban occurred actor=a6 ctx=economic
v6 AGREE - occurred actor=a9 recip=a6 ctx=disaster
v7 REJECT assist occurred actor=a6 recip=a9 ctx=disaster
v8 ACCUSE allege occurred actor=a10 recip=a11 ctx=resource,election
v9 COERCE withhold occurred actor=a11 recip=a9 ctx=resource,election same=v1
v10 ACCUSE disapprove occurred actor=a11 recip=a4 ctx=resource
v11 REJECT - occurred actor=a9 recip=a11 ctx=economic
v12 AGREE - occurred actor=a13 recip=a9 time=t3 ctx=economic
v13 COOPERATE - occurred actor=a14,a9 ctx=resource
v14 CONSULT phone occurred actor=a15,a10 ctx=diplomatic
v15 AGREE - occurred actor=a15 recip=a10 ctx=resource
v16 AID - hypothetical actor=a15 recip=a10 ctx=resource
v17 ASSAULT - negated ctx=military
v18 REQUEST yield occurred actor=a10 recip=a11 ctx=military
v19 RETREAT withdraw hypothetical actor=a11 recip=a16 loc=p1 ctx=military
v20 THREATEN restrict occurred actor=a6 recip=a9 ctx=resource
v21 COERCE withhold hypothetical actor=a6 recip=a9 ctx=resource
v22 COERCE seize hypothetical actor=a9 ctx=resource
v23 ASSAULT - hypothetical loc=p1 ctx=military
