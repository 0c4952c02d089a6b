#story r03-053
#date 2023-11-27
#publisher Maple Desk
#kind report
#title [a1 India] {v1 resumes} visas for [a2 Canadians] but not {v2 talks} on trade

[p1 OTTAWA] — [a1 India] has {v3 resumed} issuing electronic visas to [a2 Canadians] after two months, and [a3 Canada] on [t1 Monday] {v4 welcomed} what [a4 Foreign Minister Claire Thibault] {c1 called} <q1 “a good signal after a difficult time”>.

[a5 Trade Minister Sunil Mehrotra] {c2 told} [a6 reporters] in [p2 New Delhi] <q2 that {v5 negotiations} on a trade deal, {v6 broken off} by [a3 Canada] in [t2 September], would not begin again “until there is trust”>.

Relations fell apart when [a7 Prime Minister Andrew Whitfield] {c3 said} <q3 [a1 Indian] agents may have {v8 killed} [a8 a Sikh separatist, Gurmeet Singh Dhaliwal], outside [p3 a temple near Vancouver] in [t3 June]>. [a1 New Delhi] {v9 rejected} the {v10 allegation} as <q4 “absurd”>, {v11 expelled} [a9 a Canadian diplomat] and made [a10 41 others] {v12 leave}. [a3 Canada] {v13 expelled} [a11 the head of [a1 Indian] intelligence in [p1 Ottawa]].

[a12 The United States], [a13 Britain] and [a14 Australia] {v14 urged} [a1 India] <q5 to {v15 cooperate} in the {v16 investigation}>. [a1 India] has not {v17 refused} but wants evidence first. <q7 “[a15 We] {v19 shared} what [a15 we] could through channels,”> [a4 Thibault] {c4 said}. <q8 “[a15 We] did not invent anything.”>

[a1 India] has {v21 requested} the {v22 extradition} of [a16 26 people] in ten years; [a3 Canada] has {v23 sent back} five. On [t4 Saturday] [a17 supporters of [a8 Dhaliwal]] {v24 blocked} the road to [a18 the Indian consulate] in [p4 Vancouver], and [a19 its consul] {v25 thanked} [a20 the police] for clearing it.

[a7 Whitfield] and [a21 his Indian counterpart, Harish Vyas], did not {v27 meet} at a virtual Group of 20 {v28 summit} [t5 last week], although [a22 both] spoke there. <q9 [a23 Officials] have {v30 discussed} a {v31 visit} by [a4 Thibault] in [t6 the spring]>, [a24 a person familiar with the matter] {c5 said}. Canadian lentil exports to [p5 India] rose 12 percent [t7 this year].
---
a1 country IND GOV India
a2 group CAN CVL Canadians
a3 country CAN GOV Canada
a4 person CAN GOV Claire Thibault
a5 person IND GOV Sunil Mehrotra
a6 group - MED reporters
a7 person CAN GOV Andrew Whitfield
a8 person CAN REL Gurmeet Singh Dhaliwal
a9 person CAN GOV Canadian diplomat
a10 group CAN GOV 41 other Canadian diplomats
a11 person IND SPY head of Indian intelligence in Ottawa
a12 country USA GOV United States
a13 country GBR GOV United Kingdom
a14 country AUS GOV Australia
a15 group CAN GOV We (Canada)
a16 group - - 26 people
a17 group CAN CVL supporters of Dhaliwal
a18 organization IND GOV Indian consulate
a19 person IND GOV consul
a20 organization CAN COP police
a21 person IND GOV Harish Vyas
a22 group - GOV =a7+a21 both
a23 group - GOV officials
a24 person - - person familiar with the matter
p1 place CAN - Ottawa
p2 place IND - New Delhi
p3 place CAN - temple near Vancouver
p4 place CAN - Vancouver
p5 place IND - India
t1 2023-11-27
t2 2023-09
t3 2023-06
t4 2023-11-25
t5 2023-W47
t6 2024-03/2024-05
t7 2023
q1 direct source=a4 cue=c1
q2 mixed source=a5 cue=c2 to=a6
q3 indirect source=a7 cue=c3
q4 direct source=a1 cue=v9
q5 indirect source=a12,a13,a14 cue=v14 to=a1
q7 direct source=a4 cue=c4
q8 direct source=a4 cue=-
q9 indirect source=a24 cue=c5
v1 RETREAT access occurred actor=a1 recip=a2 ctx=migration
v2 CONSULT - negated actor=a1 ctx=economic
v3 RETREAT access occurred actor=a1 recip=a2 ctx=migration same=v1
v4 SUPPORT - occurred actor=a3 recip=a1 time=t1 ctx=diplomatic
v5 CONSULT - negated actor=a1,a3 ctx=economic same=v2
v6 REJECT meet occurred actor=a3 recip=a1 time=t2 ctx=economic
v8 ASSAULT assassinate hypothetical actor=a1 recip=a8 loc=p3 time=t3 ctx=intelligence,religion
v9 REJECT - occurred actor=a1 recip=a7 ctx=diplomatic
v10 ACCUSE allege occurred actor=a7 recip=a1 ctx=intelligence
v11 SANCTION expel occurred actor=a1 recip=a9 ctx=diplomatic
v12 SANCTION expel occurred actor=a1 recip=a10 ctx=diplomatic
v13 SANCTION expel occurred actor=a3 recip=a11 loc=p1 ctx=diplomatic,intelligence
v14 REQUEST assist occurred actor=a12,a13,a14 recip=a1 ctx=legal
v15 COOPERATE - hypothetical actor=a1 ctx=legal
v16 ACCUSE investigate occurred actor=a3 ctx=legal
v17 REJECT assist negated actor=a1 ctx=legal
v19 COOPERATE - occurred actor=a15 ctx=intelligence
v21 REQUEST yield occurred actor=a1 recip=a3 ctx=legal
v22 COOPERATE - hypothetical actor=a3 recip=a16 ctx=legal
v23 COOPERATE - occurred actor=a3 ctx=legal
v24 PROTEST obstruct occurred actor=a17 recip=a18 loc=p4 time=t4 ctx=religion
v25 SUPPORT - occurred actor=a19 recip=a20 time=t4 ctx=diplomatic
v27 CONSULT - negated actor=a7,a21 time=t5 ctx=diplomatic
v28 CONSULT multilateral occurred actor=a22 time=t5 ctx=diplomatic
v30 CONSULT - occurred actor=a23 ctx=diplomatic
v31 CONSULT visit hypothetical actor=a4 recip=a1 time=t6 ctx=diplomatic
