#story r05-043
#date 2023-08-02
#publisher Vistula Public Radio
#kind report
#title [a1 Poland] {v1 sends} [a2 troops] to border, {v2 accuses} [a3 Belarus] of <q1 {v3 violating} airspace>

[p1 WARSAW] — [a1 Poland] {v4 ordered} [a2 more soldiers and combat helicopters] to [a1 its] eastern border on [t1 Tuesday] after [a4 the Defense Ministry] {c1 said} <q2 [a30 two Belarusian helicopters] had {v5 entered} [a1 Polish] airspace during a {v6 drill}>.

[a3 Belarus] {c2 denied} <q3 the {v7 violation}>. <q4 The {v8 accusation} was “an old woman's tale”, invented to justify a {v9 build-up} of [a2 troops]>, [a5 the Belarusian Defense Ministry] {c4 wrote} on [a5 its] social media channel.

[a6 Residents of [p2 the village of Bialowieza]] had posted pictures of the helicopters in the morning. [a7 The Polish military] at first {c5 denied} <q5 that anything had crossed the border>, and [a8 opposition lawmakers] {v10 accused} [a9 the government] of <q6 sleeping>. <q7 “The crossing took place at a very low height, which made detection by radar difficult,”> [a4 the ministry] {c6 said} in the later statement.

[a1 Warsaw] informed [a10 NATO] and {v11 summoned} [a11 the Belarusian charge d'affaires]. <q8 “[a1 We] {v12 demand} <q9 that [a3 Minsk] explain what happened>,”> [a13 Deputy Foreign Minister Piotr Zaremba] {c7 told} [a14 journalists]. <q10 “[a1 We] are waiting.”>

Tension on the border has grown since [t2 July], when [a15 hundreds of fighters of [a16 the Russian mercenary company Varangian]] {v13 arrived} in [a3 Belarus] after a failed {v14 mutiny}. [a17 Belarusian President Anatol Hrynko] {c8 told} [a18 his Russian colleague] at a {v15 meeting} in [p3 St. Petersburg] on [t3 July 23] <q11 that [a15 the fighters] had {v16 asked} [a17 him] <q12 to {v17 let} [a15 them] go “on an excursion to [p1 Warsaw]”>>, a remark [a19 his press office] later {c9 called} <q13 a joke>.

[a1 Poland]'s [a20 prime minister, Jacek Wierzbicki], did not laugh. <q14 “[a21 More than 100 of [a15 them]] have {v18 moved} towards [p4 the Suwalki gap],”> [a20 he] {c10 told} [a22 a press conference] in [p5 Gliwice], citing [a23 intelligence services]. <q15 “[a21 They] may {v19 help} [a24 illegal migrants] to cross, dressed as [a25 Belarusian guards].”>

[a26 Lithuania] and [a27 Latvia] {c11 said} in a joint statement <q16 that [a28 they] were ready to {v20 close} [a28 their] borders with [a3 Belarus] together with [a1 Poland] if there was a serious incident>. <q17 [a10 The alliance] sees no direct military threat>, [a29 a NATO spokesman, Dylan Whitford], {c12 said} by e-mail.
---
a1 country POL GOV Poland
a2 group POL MIL more soldiers and combat helicopters
a3 country BLR GOV Belarus
a4 organization POL GOV+MIL Polish Defense Ministry
a5 organization BLR GOV+MIL Belarusian Defense Ministry
a6 group POL CVL residents of Bialowieza
a7 organization POL MIL Polish military
a8 group POL OPP+LEG opposition lawmakers
a9 organization POL GOV Polish government
a10 organization IGO IGO NATO
a11 person BLR GOV Belarusian charge d'affaires
a13 person POL GOV Piotr Zaremba
a14 group - MED journalists
a15 group RUS MIL fighters of Varangian
a16 organization RUS MIL Varangian
a17 person BLR GOV Anatol Hrynko
a18 person RUS GOV Russian president
a19 organization BLR GOV Hrynko's press office
a20 person POL GOV Jacek Wierzbicki
a21 group RUS MIL more than 100 fighters
a22 group - MED press conference
a23 group POL SPY intelligence services
a24 group - REF illegal migrants
a25 group BLR MIL Belarusian guards
a26 country LTU GOV Lithuania
a27 country LVA GOV Latvia
a28 group - GOV =a26+a27 Lithuania and Latvia
a29 person IGO IGO Dylan Whitford
a30 group BLR MIL two Belarusian helicopters
p1 place POL - Warsaw
p2 place POL - Bialowieza
p3 place RUS - St. Petersburg
p4 place - - Suwalki gap
p5 place POL - Gliwice
t1 2023-08-01
t2 2023-07
t3 2023-07-23
q1 indirect source=a1 cue=v2
q2 indirect source=a4 cue=c1
q3 indirect source=a3 cue=c2 neg
q4 mixed source=a5 cue=c4
q5 indirect source=a7 cue=c5 neg
q6 indirect source=a8 cue=v10
q7 direct source=a4 cue=c6
q8 direct source=a13 cue=c7 to=a14
q9 indirect source=a1 cue=v12 to=a3
q10 direct source=a13 cue=- to=a14
q11 mixed source=a17 cue=c8 to=a18
q12 mixed source=a15 cue=v16 to=a17 via=a17
q13 indirect source=a19 cue=c9
q14 direct source=a20 cue=c10 to=a22
q15 direct source=a20 cue=- to=a22
q16 indirect source=a26,a27 cue=c11
q17 indirect source=a29 cue=c12
v1 MOBILIZE troops occurred actor=a1 recip=a2 time=t1 ctx=military,territory
v2 ACCUSE allege occurred actor=a1 recip=a3 ctx=military,territory
v3 COERCE - occurred actor=a3 recip=a1 time=t1 ctx=military,territory
v4 MOBILIZE troops occurred actor=a1 recip=a2 time=t1 ctx=military,territory same=v1
v5 COERCE - occurred actor=a30 recip=a1 time=t1 ctx=military,territory same=v3
v6 MOBILIZE troops occurred actor=a3 time=t1 ctx=military
v7 COERCE - negated actor=a3 recip=a1 time=t1 ctx=military,territory
v8 ACCUSE allege occurred actor=a1 recip=a3 ctx=military,territory same=v2
v9 MOBILIZE troops occurred actor=a1 recip=a2 ctx=military same=v1
v10 ACCUSE disapprove occurred actor=a8 recip=a9 ctx=military
v11 ACCUSE disapprove occurred actor=a1 recip=a11 ctx=diplomatic
v12 REQUEST change occurred actor=a1 recip=a3 ctx=diplomatic
v13 MOBILIZE troops occurred actor=a15 loc=a3 time=t2 ctx=military
v14 ASSAULT - occurred actor=a16 ctx=military
v15 CONSULT - occurred actor=a17,a18 loc=p3 time=t3 ctx=diplomatic
v16 REQUEST yield occurred actor=a15 recip=a17 ctx=military
v17 RETREAT access hypothetical actor=a17 recip=a15 loc=p1 ctx=military
v18 MOBILIZE troops occurred actor=a21 loc=p4 ctx=military
v19 AID - hypothetical actor=a21 recip=a24 ctx=migration
v20 COERCE restrict hypothetical actor=a28 recip=a3 ctx=territory
