#story r01-048
#date 2023-04-12
#publisher Southern Cross Radio
#kind broadcast
#title The Midday Report: [a1 China] {v1 agrees} to review barley {v2 tariffs}; [a2 {v12 jailed} journalist]'s [a21 family] {v3 appeals} for {v4 help}

[a3 HELEN ASHDOWN, presenter]: <q1 Good afternoon. [a1 China] has {v5 agreed} to review the {v6 tariffs} that [a1 it] imposed on [a4 Australian barley] [t1 three years ago], and [a5 Australia] will in return {v8 suspend} a {v9 complaint} at [a6 the World Trade Organization]. [a7 Our correspondent, Peter Maddern], is in [p1 Canberra]. [a7 Peter], is this a breakthrough?>

[a7 PETER MADDERN]: <q2 It is a step, [a3 Helen]. [a8 Foreign Minister Judith Carmody] {c1 told} [a9 reporters] [t2 this morning] <q3 that [a1 China] would finish the review within three months>. <q4 “If the {v10 duties} are not {v11 lifted}, [a10 we] will resume the {v13 case},”> [a8 she] {c2 said}. [a11 The Chinese embassy] {c3 has confirmed} <q5 that a {v14 deal} was made>, but [a11 it] did not mention wine, which is still under a separate {v15 tariff}.>

[a3 ASHDOWN]: <q6 How did it come about?>

[a7 MADDERN]: <q7 [a12 Officials of [a13 the two countries]] have been {v16 meeting} in secret in [p2 Singapore] since [t3 February]. In [t3 that month] [a1 China] also {v17 allowed} [a14 Australian coal] back in, after a {v18 ban} of two years. <q8 There was no {v19 concession} by [a5 Australia] on security>, [a15 a government source] {c4 told} [a16 me].>

[a3 ASHDOWN]: <q9 And [a17 the opposition]?>

[a7 MADDERN]: <q10 [a17 The opposition] has {v20 welcomed} the {v21 agreement}. [a18 Its trade spokesman, Craig Bellamy], {v22 urged} [a19 the government] <q11 not to {v23 support} [a1 China] when [a1 it] {v24 applies} to join [a20 the Pacific trade pact]>.>

[a3 ASHDOWN]: <q12 [a21 The family of [a2 Lucy Tan, an Australian journalist]], had hoped for more. [a2 She] was {v26 tried} in secret [t5 last year], but no {v27 verdict} has been announced. [a2 She] has been {v25 held} in [p3 Beijing] since [t4 August 2020]. [a22 Her brother] spoke to [a23 us].>

[a22 DAVID TAN] (recording): <q13 [a24 We] {v28 ask} [a25 the prime minister] <q14 not to {v29 visit} [p4 China] before [a2 she] is {v30 free}>. [a26 They] have not {v31 let} [a24 us] speak to [a2 her] once. [a2 She] is not a spy.>

[a3 ASHDOWN]: <q15 [a1 China] {c6 says} <q16 [a2 Ms Tan] passed state secrets to [a27 a foreign country]>. In other news: [a28 Indonesia] has {v33 banned} exports of bauxite from [t6 June]; [a29 Fiji]'s [a30 new government] {v34 ended} a police {v35 agreement} with [a1 China]; and heavy rain has closed the highway between [p5 Mackay] and [p6 Townsville].>
---
a1 country CHN GOV China
a2 person AUS MED Lucy Tan
a3 person AUS MED Helen Ashdown
a4 group AUS BUS Australian barley
a5 country AUS GOV Australia
a6 organization IGO IGO World Trade Organization
a7 person AUS MED Peter Maddern
a8 person AUS GOV Judith Carmody
a9 group - MED reporters
a10 country AUS GOV we (Australia)
a11 organization CHN GOV Chinese embassy
a12 group - GOV officials of the two countries
a13 group - GOV =a1+a5 the two countries
a14 group AUS BUS Australian coal
a15 person AUS GOV government source
a16 person AUS MED me (Peter Maddern)
a17 organization AUS OPP opposition
a18 person AUS OPP Craig Bellamy
a19 organization AUS GOV government
a20 organization IGO IGO Pacific trade pact
a21 group AUS CVL family of Lucy Tan
a22 person AUS CVL David Tan
a23 organization AUS MED us (the radio)
a24 group AUS CVL We (the family)
a25 person AUS GOV prime minister
a26 group CHN GOV They (China)
a27 country - GOV foreign country
a28 country IDN GOV Indonesia
a29 country FJI GOV Fiji
a30 organization FJI GOV new government of Fiji
p1 place AUS - Canberra
p2 place SGP - Singapore
p3 place CHN - Beijing
p4 place CHN - China
p5 place AUS - Mackay
p6 place AUS - Townsville
t1 2020
t2 2023-04-12
t3 2023-02
t4 2020-08
t5 2022
t6 2023-06
q1 direct source=a3 cue=- to=a7
q2 direct source=a7 cue=- to=a3
q3 indirect source=a8 cue=c1 to=a9
q4 direct source=a8 cue=c2 to=a9
q5 indirect source=a11 cue=c3
q6 direct source=a3 cue=- to=a7
q7 direct source=a7 cue=- to=a3
q8 indirect source=a15 cue=c4 to=a16
q9 direct source=a3 cue=- to=a7
q10 direct source=a7 cue=- to=a3
q11 indirect source=a18 cue=v22 to=a19
q12 direct source=a3 cue=-
q13 direct source=a22 cue=- to=a23
q14 indirect source=a24 cue=v28 to=a25
q15 direct source=a3 cue=-
q16 indirect source=a1 cue=c6
v1 CONCEDE - occurred actor=a1 recip=a5 ctx=economic
v2 SANCTION - occurred actor=a1 recip=a4 ctx=economic
v12 COERCE arrest occurred actor=a1 recip=a2 loc=p3 ctx=media,human-rights
v3 REQUEST assist occurred actor=a21 recip=a25 ctx=human-rights
v4 AID - hypothetical recip=a21 ctx=human-rights
v5 CONCEDE - occurred actor=a1 recip=a5 ctx=economic same=v1
v6 SANCTION - occurred actor=a1 recip=a4 time=t1 ctx=economic same=v2
v8 RETREAT - future actor=a5 recip=a1 ctx=economic
v9 ACCUSE allege occurred actor=a5 recip=a1 loc=a6 ctx=economic
v10 SANCTION - occurred actor=a1 recip=a4 ctx=economic same=v2
v11 RETREAT - negated actor=a1 recip=a10 ctx=economic
v13 ACCUSE allege hypothetical actor=a10 recip=a1 ctx=economic
v14 AGREE - occurred actor=a1,a5 ctx=economic
v15 SANCTION - occurred actor=a1 recip=a5 ctx=economic
v16 CONSULT - occurred actor=a12 loc=p2 time=t3 ctx=economic,diplomatic
v17 RETREAT access occurred actor=a1 recip=a14 time=t3 ctx=economic
v18 SANCTION - occurred actor=a1 recip=a14 ctx=economic
v19 CONCEDE - negated actor=a5 ctx=military
v20 SUPPORT - occurred actor=a17 recip=a19 ctx=economic
v21 AGREE - occurred actor=a1,a5 ctx=economic same=v14
v22 REQUEST change occurred actor=a18 recip=a19 ctx=economic
v23 SUPPORT - hypothetical actor=a19 recip=a1 ctx=economic
v24 REQUEST assist hypothetical actor=a1 recip=a20 ctx=economic
v26 ACCUSE allege occurred recip=a2 time=t5 ctx=legal
v27 SANCTION convict negated recip=a2 ctx=legal
v25 COERCE arrest occurred recip=a2 loc=p3 time=t4 ctx=media,human-rights same=v12
v28 REQUEST yield occurred actor=a24 recip=a25 ctx=diplomatic
v29 CONSULT visit hypothetical actor=a25 loc=p4 ctx=diplomatic
v30 RETREAT release hypothetical recip=a2 ctx=human-rights
v31 RETREAT access negated actor=a26 recip=a24 ctx=human-rights
v33 SANCTION - future actor=a28 time=t6 ctx=resource,economic
v34 SANCTION discontinue occurred actor=a30 recip=a1 ctx=diplomatic
v35 COOPERATE - negated actor=a30,a1 ctx=diplomatic
