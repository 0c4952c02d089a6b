#story r05-051
#date 2018-10-19
#publisher Capitol Transcript Service
#kind broadcast
#title Briefing by [a1 Press Secretary Laura Hemsley] on missing [a2 Saudi writer]

[p1 THE WHITE HOUSE], [t1 October 19, 2018]

[a1 MS. HEMSLEY]: <q1 Good afternoon. [a3 The President] {v1 spoke} [t2 this morning] with [a4 the King of [a5 Saudi Arabia]]. [a4 The King] firmly {c1 denied} <q2 any role of [a5 his country] in the disappearance of [a2 Mr. Talal Fakhri] in [p2 Istanbul]>. [a6 The Secretary of State] will {v3 travel} to [p3 Riyadh] [t3 tonight].>

Q: [a7 Turkish officials] {c2 told} [a8 our network] <q3 that [a9 a 15-man team] {v4 killed} [a2 him] inside [p4 the consulate]>. Does [a3 the President] believe [a7 them]?

[a1 MS. HEMSLEY]: <q4 [a3 He] has {c3 said} <q5 that [a3 he] wants the facts>. [a10 We] have {v5 asked} [a11 Turkey] <q6 to {v6 share} any recording>, and [a11 they] have {v7 promised} <q7 to {v8 cooperate}>.>

Q: [a12 Three senators], in a letter, {v9 demand} <q8 that arms {v10 sales} be {v11 stopped}>.

[a1 MS. HEMSLEY]: <q9 [a3 The President] was asked that [t4 yesterday]. [a3 He] {c4 said}, <q10 “[a5 They] are spending $110 billion, and if [a13 we] {v12 cut} that off, [a5 they] will go to [a15 Russia] or [a16 China].”> [a3 He] has not {v13 ruled out} {v14 sanctions}.>

Q: [a17 The Saudi minister of information] {c5 called} the reports <q11 “lies”>, and [a18 a Saudi channel] {c6 said} <q12 [a5 the kingdom] would {v15 respond} to {v16 sanctions} with “greater action”>. Is that a {v17 threat} to [a13 the United States]?

[a1 MS. HEMSLEY]: <q13 [a1 I] would not read it that way. [a19 Their embassy] {c7 told} [a10 us] <q14 that [a18 the channel] does not speak for [a5 the government]>.>

Q: Have [a9 any of the fifteen] been {v18 arrested}?

[a1 MS. HEMSLEY]: <q15 [a1 I] have seen that report too, in [a21 the Golden Horn Daily], and [a1 I] can't confirm it. Last question.>

Q: Thank [a1 you], [a1 Laura]. Will [a3 the President] attend the hurricane memorial in [p5 Florida]?

[a1 MS. HEMSLEY]: <q16 Yes, on [t5 Sunday].>
---
a1 person USA GOV Laura Hemsley
a2 person SAU MED Talal Fakhri
a3 person USA GOV the President
a4 person SAU GOV King of Saudi Arabia
a5 country SAU GOV Saudi Arabia
a6 person USA GOV Secretary of State
a7 group TUR GOV Turkish officials
a8 organization USA MED our network
a9 group SAU - 15-man team
a10 group USA GOV we
a11 country TUR GOV Turkey
a12 group USA LEG three senators
a13 country USA GOV United States
a15 country RUS GOV Russia
a16 country CHN GOV China
a17 person SAU GOV Saudi minister of information
a18 organization SAU MED Saudi channel
a19 organization SAU GOV Saudi embassy
a21 organization TUR MED Golden Horn Daily
p1 place USA - White House
p2 place TUR - Istanbul
p3 place SAU - Riyadh
p4 place TUR - consulate
p5 place USA - Florida
t1 2018-10-19
t2 2018-10-19
t3 2018-10-19
t4 2018-10-18
t5 2018-10-21
q1 direct source=a1 cue=-
q2 indirect source=a4 cue=c1 neg via=a1
q3 indirect source=a7 cue=c2 to=a8
q4 direct source=a1 cue=-
q5 indirect source=a3 cue=c3 via=a1
q6 indirect source=a10 cue=v5 to=a11 via=a1
q7 indirect source=a11 cue=v7 via=a1
q8 indirect source=a12 cue=v9
q9 direct source=a1 cue=-
q10 direct source=a3 cue=c4 via=a1
q11 mixed source=a17 cue=c5
q12 mixed source=a18 cue=c6
q13 direct source=a1 cue=-
q14 indirect source=a19 cue=c7 to=a10 via=a1
q15 direct source=a1 cue=-
q16 direct source=a1 cue=-
v1 CONSULT phone occurred actor=a3,a4 time=t2 ctx=diplomatic
v3 CONSULT visit future actor=a6 loc=p3 time=t3 ctx=diplomatic
v4 ASSAULT assassinate occurred actor=a9 recip=a2 loc=p4 ctx=crime,media
v5 REQUEST assist occurred actor=a10 recip=a11 ctx=intelligence
v6 COOPERATE - hypothetical actor=a11 recip=a10 ctx=intelligence
v7 AGREE - occurred actor=a11 recip=a10 ctx=intelligence
v8 COOPERATE - future actor=a11 recip=a10 ctx=intelligence
v9 REQUEST change occurred actor=a12 ctx=military
v10 COOPERATE - negated actor=a13,a5 ctx=military,economic
v11 SANCTION discontinue hypothetical recip=a5 ctx=military
v12 SANCTION discontinue hypothetical actor=a13 recip=a5 ctx=military,economic same=v11
v13 REJECT - negated actor=a3 ctx=diplomatic
v14 SANCTION - hypothetical actor=a3 recip=a5 ctx=economic
v15 SANCTION - hypothetical actor=a5 recip=a13 ctx=economic
v16 SANCTION - hypothetical actor=a13 recip=a5 ctx=economic same=v14
v17 THREATEN relations occurred actor=a5 recip=a13 ctx=diplomatic
v18 COERCE arrest hypothetical recip=a9 ctx=crime
