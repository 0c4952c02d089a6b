#story r03-018
#date 2010-09-01
#publisher Han River Daily
#kind report
#title [a1 North Korea] {v1 rejects} [a2 South]'s {v2 offer} of flood {v3 aid}, {v31 asks} for rice and cement instead

[p1 SEOUL] — <q10 [a1 North Korea] has {v4 rejected} [a2 South Korea]'s {v5 offer} of 10 billion won ($8.4 million) in flood {v6 relief} and {v7 asked} for rice, cement and excavators instead>, [a3 the Unification Ministry] {c1 said}.

[a2 Seoul] had {v8 proposed} [t1 last week] <q1 to {v9 send} instant noodles, biscuits and medicine through [a4 the Red Cross]> after heavy rains flooded [p2 the border city of Sinuiju] and left [a5 thousands] without homes. <q11 <q2 “What [a6 our people] need is rice, not snacks,”> [a7 the North's Red Cross] {c2 replied} in a message on [t2 Tuesday]>, [a8 ministry spokeswoman Cho Min-ah] {c3 said}.

<q3 [a3 The ministry] would study the {v10 request}>, [a8 she] {c4 said}. <q4 [a2 South Korea] could {v11 give} some rice if it was sure that [a9 soldiers] would not eat it>. [a8 She] {v12 ruled out} excavators, {c5 saying} <q5 they might be used by [a10 the North Korean army]>.

Relations have been cold since [t3 March], when [a11 46 sailors] died in the {v14 sinking} of [a20 a South Korean warship]. [a12 International investigators] {v15 blamed} [a1 the North], which {c6 denies} <q6 the {v16 attack}>. [a2 Seoul] then {v17 cut off} most trade.

There were also signs of a thaw. [a1 Pyongyang] on [t4 Monday] {v18 freed} [a13 a U.S. teacher] {v19 sentenced} to eight years of hard labor, after [a14 former U.S. senator Harold Whitcombe] {v20 flew} there to {v21 plead} for [a13 him]. [a1 It] also {v22 promised} <q7 to {v23 return} [a15 seven fishermen] {v24 held} since [t5 Aug. 8]>, and [a16 its leader] {c8 told} [a17 Chinese President Wei Guoping] <q8 [a16 he] was {v25 ready} to go back to six-nation {v26 talks}>, according to [a18 Chinese state television].

[a19 The United States] {c7 said} <q9 [a19 it] would not resume the {v29 talks} unless [a1 the North] {v30 gives up} [a1 its] nuclear program>.
---
a1 country PRK GOV North Korea
a2 country KOR GOV South Korea
a3 organization KOR GOV Unification Ministry
a4 organization - NGO Red Cross
a5 group PRK CVL thousands
a6 group PRK CVL our people
a7 organization PRK NGO North's Red Cross
a8 person KOR GOV Cho Min-ah
a9 group PRK MIL soldiers
a10 organization PRK MIL North Korean army
a11 group KOR MIL 46 sailors
a12 group - - international investigators
a13 person USA EDU U.S. teacher
a14 person USA ELI Harold Whitcombe
a15 group KOR BUS seven fishermen
a16 person PRK GOV North Korean leader
a17 person CHN GOV Wei Guoping
a18 organization CHN MED Chinese state television
a20 organization KOR MIL South Korean warship
a19 country USA GOV United States
p1 place KOR - Seoul
p2 place PRK - Sinuiju
t1 2010-W34
t2 2010-08-31
t3 2010-03
t4 2010-08-30
t5 2010-08-08
q1 indirect source=a2 cue=v8
q2 direct source=a7 cue=c2 via=a8
q11 mixed source=a8 cue=c3
q3 indirect source=a8 cue=c4
q4 indirect source=a8 cue=-
q5 indirect source=a8 cue=c5
q6 indirect source=a1 cue=c6 neg
q7 indirect source=a1 cue=v22
q8 indirect source=a16 cue=c8 to=a17 via=a18
q9 indirect source=a19 cue=c7
q10 indirect source=a3 cue=c1
v1 REJECT assist occurred actor=a1 recip=a2 ctx=disaster
v2 AGREE - occurred actor=a2 recip=a1 ctx=disaster
v3 AID - negated actor=a2 recip=a1 ctx=disaster
v4 REJECT assist occurred actor=a1 recip=a2 ctx=disaster same=v1
v5 AGREE - occurred actor=a2 recip=a1 ctx=disaster same=v2
v6 AID - negated actor=a2 recip=a1 ctx=disaster same=v3
v7 REQUEST assist occurred actor=a1 recip=a2 ctx=disaster same=v31
v8 AGREE - occurred actor=a2 recip=a1 time=t1 ctx=disaster same=v2
v9 AID - hypothetical actor=a2 recip=a1,a5 ctx=disaster,health
v10 REQUEST assist occurred actor=a7 recip=a3 ctx=disaster same=v31
v11 AID - hypothetical actor=a2 recip=a1 ctx=disaster
v12 REJECT assist occurred actor=a8 recip=a1 ctx=disaster
v14 ASSAULT - occurred recip=a20,a11 time=t3 ctx=military
v15 ACCUSE investigate occurred actor=a12 recip=a1 ctx=military
v16 ASSAULT - negated actor=a1 recip=a20 ctx=military
v17 SANCTION discontinue occurred actor=a2 recip=a1 ctx=economic
v18 RETREAT release occurred actor=a1 recip=a13 time=t4 ctx=diplomatic
v19 SANCTION convict occurred actor=a1 recip=a13 ctx=legal
v20 CONSULT visit occurred actor=a14 recip=a1 ctx=diplomatic
v21 REQUEST yield occurred actor=a14 recip=a1 ctx=diplomatic
v22 CONCEDE - occurred actor=a1 recip=a15 ctx=diplomatic
v23 RETREAT release future actor=a1 recip=a15 ctx=diplomatic
v24 COERCE arrest occurred actor=a1 recip=a15 time=t5 ctx=diplomatic
v25 AGREE - occurred actor=a16 recip=a17 ctx=diplomatic
v26 CONSULT multilateral hypothetical actor=a16 ctx=diplomatic
v29 CONSULT multilateral negated actor=a19,a1 ctx=diplomatic
v30 RETREAT disarm hypothetical actor=a1 ctx=military
v31 REQUEST assist occurred actor=a1 recip=a2 ctx=disaster
