#story r08-006
#date 2023-08-30
#publisher East River News Service
#kind wire
#title [a1 Russia] {v1 vetoes} U.N. {v2 sanctions} on [a2 Mali]

[p1 UNITED NATIONS], [t1 Aug 30] (ERNS) - [a1 Russia] on [t1 Wednesday] {v3 vetoed} a resolution that would have extended {v4 sanctions} and independent monitoring in [a2 Mali], a month after [a2 Bamako]'s [a3 military leaders] {v5 asked} [a4 the U.N. Security Council] <q1 to {v6 end} both>.

[a5 Thirteen of the council's 15 members] voted in {v7 favour} of the draft, written by [a6 France] and [a7 the United Arab Emirates]. [a8 China] abstained. The {v8 measures}, a travel {v9 ban} and an asset {v10 freeze} on [a9 eight Malians] {v11 accused} <q9 of blocking a [t2 2015] peace {v12 deal}>, will expire on [t3 Thursday].

[a10 Deputy Russian Ambassador Igor Vlasenko] {c1 told} [a4 the council] <q2 that [a14 the panel of experts] had been used “to settle scores with [a11 a sovereign government]”>. [a1 Moscow] had {v13 offered} <q8 to extend the {v15 sanctions} for a final year without [a14 the panel]>, but only [a12 Japan] {v24 opposed} the [a1 Russian] text and it failed for lack of votes.

<q3 “This {v16 veto} is reckless,”> {c2 said} [a13 U.S. envoy Deborah Whitlock], who {v17 accused} [a1 the Kremlin] <q4 of trying to silence [a14 experts] who wrote about {v18 abuses} by [a15 Malian soldiers] and [a16 their foreign partners]>.

In a report made public [t4 last week], [a14 the experts] {c3 said} <q5 that sexual {v19 violence} by [a16 the partners] was “systematic and organized”>. [a2 Mali] {c4 says} <q6 [a16 the foreigners] are [a17 instructors] from [a1 Russia]>.

[a18 Malian Foreign Minister Boubacar Traore] {v20 thanked} [a1 Moscow] on [t1 Wednesday evening]. <q7 “[a4 The council] has listened to [a19 our people],”> [a18 he] {c5 said} on [a20 state television].

[a4 The Security Council] {v21 ended} [a21 its peacekeeping mission in [a2 Mali]] in [t5 June], also at the {v22 request} of [a3 the junta]. [a21 The 13,000-strong force] must be {v23 gone} by [t6 the end of the year].
---
a1 country RUS GOV Russia
a2 country MLI GOV Mali
a3 group MLI MIL+GOV military leaders
a4 organization IGO IGO U.N. Security Council
a5 group IGO IGO thirteen council members
a6 country FRA GOV France
a7 country ARE GOV United Arab Emirates
a8 country CHN GOV China
a9 group MLI - eight Malians
a10 person RUS GOV Igor Vlasenko
a11 organization MLI GOV a sovereign government
a12 country JPN GOV Japan
a13 person USA GOV Deborah Whitlock
a14 group IGO IGO experts
a15 group MLI MIL Malian soldiers
a16 group RUS MIL foreign partners
a17 group RUS MIL instructors
a18 person MLI GOV Boubacar Traore
a19 group MLI CVL our people
a20 organization MLI MED state television
a21 organization IGO MIL peacekeeping mission in Mali
p1 place USA - United Nations
t1 2023-08-30
t2 2015
t3 2023-08-31
t4 2023-W34
t5 2023-06
t6 2023-12-31
q1 indirect source=a3 cue=v5 to=a4
q2 mixed source=a10 cue=c1 to=a4
q3 direct source=a13 cue=c2
q4 indirect source=a13 cue=v17
q5 mixed source=a14 cue=c3
q6 indirect source=a2 cue=c4
q8 indirect source=a1 cue=v13
q7 direct source=a18 cue=c5
v1 REJECT - occurred actor=a1 recip=a6,a7 time=t1 ctx=diplomatic
v2 SANCTION - hypothetical recip=a2 ctx=diplomatic
v3 REJECT - occurred actor=a1 recip=a6,a7 loc=p1 time=t1 ctx=diplomatic same=v1
v4 SANCTION - hypothetical actor=a4 recip=a2 ctx=diplomatic same=v2
v5 REQUEST change occurred actor=a3 recip=a4 ctx=diplomatic
v6 RETREAT - hypothetical actor=a4 recip=a2 ctx=diplomatic
v7 SUPPORT - occurred actor=a5 recip=a6,a7 loc=p1 time=t1 ctx=diplomatic
v8 SANCTION - occurred actor=a4 recip=a9 ctx=diplomatic
v9 SANCTION - occurred actor=a4 recip=a9 ctx=diplomatic
v10 SANCTION - occurred actor=a4 recip=a9 ctx=economic
v11 ACCUSE allege occurred recip=a9 ctx=diplomatic
v12 AGREE - occurred time=t2 ctx=diplomatic
v13 AGREE - occurred actor=a1 ctx=diplomatic
v15 SANCTION - hypothetical actor=a4 recip=a2 ctx=diplomatic
v24 REJECT - occurred actor=a12 recip=a1 ctx=diplomatic
v16 REJECT - occurred actor=a1 recip=a6,a7 ctx=diplomatic same=v1
v17 ACCUSE allege occurred actor=a13 recip=a1 ctx=diplomatic
v18 ASSAULT - occurred actor=a15,a16 ctx=human-rights
v19 ASSAULT sexual occurred actor=a16 ctx=human-rights
v20 SUPPORT - occurred actor=a18 recip=a1 time=t1 ctx=diplomatic
v21 SANCTION discontinue occurred actor=a4 recip=a2 time=t5 ctx=military
v22 REQUEST change occurred actor=a3 recip=a4 ctx=military
v23 RETREAT withdraw future actor=a21 loc=a2 time=t6 ctx=military
q9 indirect source=- cue=v11
