#story r08-006
#date 2023-08-30
#publisher East River News Service
#kind wire
#title [a1 Russia] {v1 vetoes} [a2 U.N.] {v2 sanctions} on [a3 Mali]

[p1 UNITED NATIONS], [t1 Aug 30] (ERNS) - [a1 Russia] on [t1 Wednesday] {v3 vetoed} a resolution that would have extended {v4 sanctions} and independent monitoring in [a3 Mali], [t2 a month after] [a3 Bamako]'s [a4 military leaders] {v5 asked} [a5 the U.N. Security Council] <q1 to {v6 end} both>.

[a6 Thirteen of [a5 the council]'s 15 members] {v7 voted in favour} of the draft, written by [a7 France] and [a8 the United Arab Emirates]. [a9 China] abstained. The {v8 measures}, a travel {v9 ban} and an asset {v10 freeze} on [a10 eight Malians] {v11 accused} of <q2 {v12 blocking} a [t3 2015] peace {v13 deal}>, will {v14 expire} on [t4 Thursday].

[a11 Deputy Russian Ambassador Igor Vlasenko] {c1 told} [a5 the council] <q3 that [a12 the panel of experts] had been used “to settle scores with [a3 a sovereign government]”>. [a1 Moscow] had {v15 offered} <q4 to extend the {v16 sanctions} for a final year without [a12 the panel]>, but only [a13 Japan] {v17 opposed} the [a1 Russian] text and it failed for lack of votes.

<q5 “This {v18 veto} is reckless,”> {c2 said} [a14 U.S. envoy Deborah Whitlock], who {v19 accused} [a1 the Kremlin] of <q6 trying to {v20 silence} [a12 experts] who wrote about {v21 abuses} by [a15 Malian soldiers] and [a16 their foreign partners]>.

In a report made public [t5 last week], [a12 the experts] {c3 said} <q7 that sexual {v22 violence} by [a16 the partners] was “systematic and organized”>. [a3 Mali] {c4 says} <q8 [a16 the foreigners] are instructors from [a1 Russia]>.

[a17 Malian Foreign Minister Boubacar Traore] {v23 thanked} [a1 Moscow] on [t1 Wednesday] evening. <q9 “[a5 The council] has listened to [a18 our people],”> [a17 he] {c5 said} on [a19 state television].

[a5 The Security Council] {v24 ended} [a20 its peacekeeping mission in [a3 Mali]] in [t6 June], also at the {v25 request} of [a4 the junta]. [a20 The 13,000-strong force] must be {v26 gone} by [t7 the end of the year].
---
a1 country RUS GOV Russia
a2 organization IGO IGO United Nations
a3 country MLI GOV Mali
a4 group MLI GOV+MIL Mali's military leaders
a5 organization IGO IGO U.N. Security Council
a6 group IGO GOV thirteen of the council's 15 members
a7 country FRA GOV France
a8 country ARE GOV United Arab Emirates
a9 country CHN GOV China
a10 group MLI - eight Malians
a11 person RUS GOV Igor Vlasenko
a12 group IGO IGO panel of experts
a13 country JPN GOV Japan
a14 person USA GOV Deborah Whitlock
a15 group MLI MIL Malian soldiers
a16 group RUS MIL foreign partners
a17 person MLI GOV Boubacar Traore
a18 group MLI CVL our people
a19 organization MLI MED Malian state television
a20 organization IGO MIL U.N. peacekeeping mission in Mali
p1 place USA - United Nations
t1 2023-08-30
t2 2023-07
t3 2015
t4 2023-08-31
t5 2023-W34
t6 2023-06
t7 2023-12
q1 indirect source=a4 cue=v5 to=a5
q2 indirect source=- cue=v11
q3 mixed source=a11 cue=c1 to=a5
q4 indirect source=a1 cue=v15
q5 direct source=a14 cue=c2
q6 indirect source=a14 cue=v19
q7 mixed source=a12 cue=c3
q8 indirect source=a3 cue=c4
q9 direct source=a17 cue=c5 via=a19
v1 REJECT - occurred actor=a1 recip=a2 ctx=diplomatic
v2 SANCTION - negated actor=a2 recip=a3 ctx=diplomatic
v3 REJECT - occurred actor=a1 recip=a5 loc=p1 time=t1 ctx=diplomatic same=v1
v4 SANCTION - negated recip=a3 ctx=diplomatic same=v2
v5 REQUEST yield occurred actor=a4 recip=a5 time=t2 ctx=diplomatic
v6 RETREAT - hypothetical actor=a5 recip=a3 ctx=diplomatic
v7 SUPPORT - occurred actor=a6 recip=a7,a8 loc=p1 time=t1 ctx=diplomatic
v8 SANCTION - occurred recip=a10 ctx=diplomatic
v9 SANCTION - occurred recip=a10 ctx=diplomatic same=v8
v10 SANCTION - occurred recip=a10 ctx=diplomatic,economic same=v8
v11 ACCUSE allege occurred recip=a10
v12 REJECT yield occurred actor=a10
v13 AGREE - occurred time=t3 ctx=military
v14 RETREAT - future recip=a10 time=t4 ctx=diplomatic
v15 AGREE - occurred actor=a1 ctx=diplomatic
v16 SANCTION - hypothetical recip=a3 ctx=diplomatic
v17 REJECT - occurred actor=a13 recip=a1 ctx=diplomatic
v18 REJECT - occurred actor=a1 ctx=diplomatic same=v1
v19 ACCUSE allege occurred actor=a14 recip=a1 ctx=diplomatic
v20 COERCE censor occurred actor=a1 recip=a12 ctx=human-rights
v21 ASSAULT - occurred actor=a15,a16 ctx=human-rights,military
v22 ASSAULT sexual occurred actor=a16 ctx=human-rights
v23 SUPPORT - occurred actor=a17 recip=a1 time=t1 ctx=diplomatic
v24 RETREAT withdraw occurred actor=a5 loc=a3 time=t6 ctx=military
v25 REQUEST yield occurred actor=a4 recip=a5 ctx=military,diplomatic
v26 RETREAT withdraw future actor=a20 loc=a3 time=t7 ctx=military
