#story r01-008
#date 2026-02-11
#publisher Nordic Sea Wire
#kind wire
#title [a1 Estonia] {v1 blames} [a2 Russia] for {v2 cyberattack} on [a3 hospitals]

[p1 TALLINN], [t1 Feb 11] - [a1 Estonia] on [t1 Wednesday] {v3 accused} [a4 a hacking group linked to [a2 Russia]'s military intelligence service] <q1 of carrying out a {v4 cyberattack} that shut down computers at [a3 four hospitals] [t2 last week]>.

<q2 [a3 The hospitals] in [p1 Tallinn] and [p2 Tartu] had to cancel about 600 operations after [a4 hackers] {v5 broke into} [a3 their] systems and {v6 stole} the data of [a5 40,000 patients]>, [a6 the State Information Authority] {c1 said} in a report.

<q3 “This was an {v7 attack} on [a7 civilians],”> [a8 Prime Minister Kristjan Rebane] {c2 told} [a9 parliament]. <q4 “[a1 We] will {v8 ask} [a10 [a1 our] partners] for new {v9 sanctions}.”>

[a11 The Russian embassy] {c3 denied} <q5 any {v10 involvement}>. <q6 [a2 Russia] does not {v11 attack} [a3 hospitals]>, [a11 it] {c4 said} in a statement quoted by [a12 the Zvezda Baltiki newspaper].

[a13 Finland], [a14 Latvia] and [a15 Lithuania] {v12 condemned} the {v13 attack}. [a13 Finland] {v14 sent} [a16 a team of 12 experts] to help restore [a3 the hospitals]' computers, and [a17 NATO] {v15 offered} technical {v16 help}.

[a18 A senior official in [p3 Brussels]], speaking on condition of anonymity, {c6 said} <q7 [a19 the European Union] could {v17 freeze} the assets of [a20 three Russian officers]>, but <q7 no decision was expected before [t3 March]>.

[a1 Estonia] {v18 expelled} [a21 two Russian diplomats] [t4 last year] over a {v19 cyberattack} on [a22 the electricity grid].
---
a1 country EST GOV Estonia
a2 country RUS GOV Russia
a3 group EST HLH hospitals
a4 group RUS SPY hacking group
a5 group EST CVL 40,000 patients
a6 organization EST GOV State Information Authority
a7 group EST CVL civilians
a8 person EST GOV Kristjan Rebane
a9 organization EST LEG parliament
a10 group - GOV our partners
a11 organization RUS GOV Russian embassy
a12 organization - MED Zvezda Baltiki
a13 country FIN GOV Finland
a14 country LVA GOV Latvia
a15 country LTU GOV Lithuania
a16 group FIN GOV team of 12 experts
a17 organization IGO IGO NATO
a18 person IGO IGO senior official in Brussels
a19 organization IGO IGO European Union
a20 group RUS MIL three Russian officers
a21 group RUS GOV two Russian diplomats
a22 organization EST BUS electricity grid
p1 place EST - Tallinn
p2 place EST - Tartu
p3 place BEL - Brussels
t1 2026-02-11
t2 2026-W06
t3 2026-03
t4 2025
q1 indirect source=a1 cue=v3
q2 indirect source=a6 cue=c1
q3 direct source=a8 cue=c2 to=a9
q4 direct source=a8 cue=- to=a9
q5 indirect source=a11 cue=c3 neg
q6 indirect source=a11 cue=c4 via=a12
q7 indirect source=a18 cue=c6
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=cyber
v2 COERCE cyber occurred recip=a3 ctx=cyber,health
v3 ACCUSE allege occurred actor=a1 recip=a4 time=t1 ctx=cyber same=v1
v4 COERCE cyber occurred actor=a4 recip=a3 time=t2 ctx=cyber,health same=v2
v5 COERCE cyber occurred actor=a4 recip=a3 loc=p1,p2 ctx=cyber,health same=v2
v6 COERCE cyber occurred actor=a4 recip=a5 loc=p1,p2 ctx=cyber,health
v7 COERCE cyber occurred recip=a7 ctx=cyber same=v2
v8 REQUEST assist future actor=a1 recip=a10 ctx=diplomatic
v9 SANCTION - hypothetical actor=a10 recip=a2 ctx=cyber
v10 COERCE cyber negated actor=a2 ctx=cyber
v11 COERCE cyber negated actor=a2 recip=a3 ctx=cyber,health
v12 ACCUSE disapprove occurred actor=a13,a14,a15 ctx=cyber
v13 COERCE cyber occurred ctx=cyber same=v2
v14 AID - occurred actor=a13 recip=a3 ctx=cyber,health
v15 AGREE - occurred actor=a17 recip=a1 ctx=cyber
v16 AID - hypothetical actor=a17 recip=a1 ctx=cyber
v17 SANCTION - hypothetical actor=a19 recip=a20 ctx=economic,cyber
v18 SANCTION expel occurred actor=a1 recip=a21 time=t4 ctx=diplomatic,cyber
v19 COERCE cyber occurred recip=a22 time=t4 ctx=cyber,resource
