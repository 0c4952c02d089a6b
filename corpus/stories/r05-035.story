#story r05-035
#date 2019-08-02
#publisher Hangang News
#kind wire
#title [a1 S. Korea] {v1 vows} <q1 to {v2 respond} to [a2 Japan]'s export {v3 curbs}>

[p1 SEOUL], [t1 Aug. 2] ([a18 Hangang]) -- [a3 South Korean President Han Ji-seok] {v4 promised} [t1 Friday] <q2 “stern {v5 countermeasures}” against [a2 Japan]>, hours after [a2 Tokyo] {v6 removed} [a1 his country] from a list of trusted buyers.

<q3 “[a1 We] will not be defeated by [a2 Japan] again,”> [a3 Han] {c1 told} [a4 ministers] in remarks broadcast live. <q4 “[a2 Japan] {v8 refused} to {v9 talk}, and [a2 it] will bear the responsibility.”>

[a5 Japan's trade minister, Daigo Minamoto], {c2 denied} <q5 that the step was {v10 retaliation} for court {v11 rulings} on wartime labor>. <q6 It is “not an {v12 embargo} at all”>, [a5 he] {c3 told} [a6 reporters] in [p2 Tokyo].

In [t2 October], [a7 South Korea's Supreme Court] {v13 ordered} [a8 Kiso Steel] <q7 to compensate [a9 four Koreans]>. [a2 Japan] {c4 says} <q8 all claims were settled by a [t3 1965] treaty>, a position [a10 its Foreign Ministry] repeats on [a10 its] website in nine languages.

<q9 [a11 The foreign ministers, Suh Min-ah and Ryosuke Hozumi], {v14 met} in [p3 Bangkok] on [t4 Thursday] but “confirmed [a11 their] differences”>, [a12 a South Korean diplomat] {c6 said}, asking not to be named. <q10 [a13 U.S. Secretary of State Nathan Boyle] had {v15 proposed} <q11 a “standstill {v16 agreement}”>>, [a14 a senior U.S. official] {c7 told} [a6 reporters] on [a13 his] plane.

[a15 Ruling party lawmakers] {v17 called for} an {v7 end} to a military intelligence {v18 pact} with [a2 Japan]. In front of [p4 the former Japanese Embassy], [a16 about 15,000 people] {v19 rallied} with candles [t5 Saturday]. <q13 Sales of [a2 Japanese] beer have fallen 40 percent since the {v20 boycott} began>, {c8 according to} [a17 an association of supermarkets].
---
a1 country KOR GOV South Korea
a2 country JPN GOV Japan
a3 person KOR GOV Han Ji-seok
a4 group KOR GOV ministers
a5 person JPN GOV Daigo Minamoto
a6 group - MED reporters
a7 organization KOR JUD Supreme Court
a8 organization JPN BUS Kiso Steel
a9 group KOR CVL four Koreans
a10 organization JPN GOV Japanese Foreign Ministry
a11 group - GOV foreign ministers Suh Min-ah and Ryosuke Hozumi
a12 person KOR GOV South Korean diplomat
a13 person USA GOV Nathan Boyle
a14 person USA GOV senior U.S. official
a15 group KOR LEG+PTY ruling party lawmakers
a16 group KOR CVL about 15,000 people
a17 organization KOR BUS association of supermarkets
a18 organization KOR MED Hangang News
p1 place KOR - Seoul
p2 place JPN - Tokyo
p3 place THA - Bangkok
p4 place KOR - former Japanese Embassy
t1 2019-08-02
t2 2018-10
t3 1965
t4 2019-08-01
t5 2019-07-27
q1 indirect source=a1 cue=v1
q2 mixed source=a3 cue=v4
q3 direct source=a3 cue=c1 to=a4
q4 direct source=a3 cue=- to=a4
q5 indirect source=a5 cue=c2 neg
q6 mixed source=a5 cue=c3 to=a6
q7 indirect source=a7 cue=v13 to=a8
q8 indirect source=a2 cue=c4
q9 mixed source=a12 cue=c6
q10 mixed source=a14 cue=c7 to=a6
q11 mixed source=a13 cue=v15 via=a14
q13 indirect source=a17 cue=c8
v1 THREATEN relations occurred actor=a1 recip=a2 ctx=economic
v2 SANCTION - future actor=a1 recip=a2 ctx=economic
v3 SANCTION - occurred actor=a2 recip=a1 time=t1 ctx=economic
v4 THREATEN relations occurred actor=a3 recip=a2 time=t1 ctx=economic same=v1
v5 SANCTION - future actor=a3 recip=a2 ctx=economic same=v2
v6 SANCTION - occurred actor=a2 recip=a1 time=t1 ctx=economic same=v3
v7 SANCTION withdraw hypothetical actor=a1 recip=a2 ctx=military,intelligence
v8 REJECT meet occurred actor=a2 recip=a1 ctx=diplomatic
v9 CONSULT - negated actor=a2 ctx=diplomatic
v10 SANCTION - negated actor=a2 recip=a1 ctx=economic
v11 SANCTION convict occurred ctx=legal
v12 SANCTION - negated actor=a2 recip=a1 ctx=economic same=v10
v13 SANCTION convict occurred actor=a7 recip=a8 time=t2 ctx=legal
v14 CONSULT - occurred actor=a11 loc=p3 time=t4 ctx=diplomatic
v15 AGREE - occurred actor=a13 ctx=diplomatic
v16 AGREE - hypothetical ctx=diplomatic
v17 REQUEST change occurred actor=a15 ctx=military,intelligence
v18 AGREE - occurred actor=a1,a2 ctx=military,intelligence
v19 PROTEST demo occurred actor=a16 recip=a2 loc=p4 time=t5 ctx=economic
v20 PROTEST boycott occurred recip=a2 ctx=economic
