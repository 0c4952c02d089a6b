#story r02-004
#date 2017-08-30
#publisher Northgate Broadcasting
#kind report
#title [a1 North Korea] {v1 fires} missile over [a2 Japan]

[p1 SEOUL] — [a1 North Korea] {v2 fired} a ballistic missile over [p2 northern Japan] early [t1 Tuesday], prompting a {v3 warning} from [a2 Japan]'s [a3 prime minister] <q1 of “the strongest possible response”> and a {v4 call} by [a4 the United States] for an
emergency {v5 meeting} of [a5 the United Nations Security Council].

<q2 The missile was {v6 launched} from [p3 an area near Pyongyang] at 5:57 a.m. local time and flew about 2,700 kilometers before it fell into [p4 the Pacific Ocean]>, [a11 South Korea]'s [a6 Joint Chiefs of Staff] {c1 said}.

[a3 Prime Minister Takashi Morinaga] {c2 called} the {v7 launch} <q3 “a grave and serious threat.”> [a3 He] {v8 spoke} by telephone with [a7 U.S. President Robert Haldane] for 40 minutes, <q4 and [a8 the two leaders] {v9 agreed} to increase pressure on [a1 Pyongyang]>, [a3 Morinaga]
{c3 told} [a9 reporters].

<q5 “All options are on the table,”> [a7 Haldane] {c4 said} in a statement released by [a10 the White House]. <q6 “{v11 Threatening} actions only make [a1 the North Korean government] more isolated.”>

[a11 South Korea] {v12 sent} [a12 four fighter jets] to {v13 drop} bombs on a training range in [p5 Taebaek] in a {v14 show of force}. <q7 [a11 Seoul] would not {v15 ask} [a4 Washington] <q8 to {v16 redeploy} nuclear weapons on [p6 the peninsula]>>, [a13 presidential spokesman Yoon Ki-taek] {c5 said}.

[a14 China] {v17 urged} [a15 all sides] <q9 to show restraint and {v18 return} to {v19 talks}>. [a16 Foreign Ministry spokeswoman Qiu Lan] repeated [a14 Beijing]'s {v21 proposal} <q10 that [a1 the North] {v22 freeze} [a1 its] missile tests in exchange for an end to {v23 military exercises} by [a17 the United States
and South Korea]>. [a4 Washington] has {v24 rejected} the {v25 proposal}.

[a18 Russian Deputy Foreign Minister Anton Gorelov] {c6 said} <q11 [a19 Moscow] would not {v26 support} new {v27 sanctions} against [a1 Pyongyang]>. The last {v28 sanctions}, {v29 approved} by [a5 the council] on [t2 August 5], {v31 ban} [a1 North Korean] exports of coal, iron and seafood.

[a20 The state-run Korean Daily Service] made no mention of the {v30 launch}.
---
a1 country PRK GOV North Korea
a2 country JPN GOV Japan
a3 person JPN GOV Takashi Morinaga
a4 country USA GOV United States
a5 organization IGO IGO United Nations Security Council
a6 organization KOR MIL South Korea's Joint Chiefs of Staff
a7 person USA GOV Robert Haldane
a8 group - GOV =a3+a7 the two leaders
a9 group - MED reporters
a10 organization USA GOV White House
a11 country KOR GOV South Korea
a12 group KOR MIL four fighter jets
a13 person KOR GOV Yoon Ki-taek
a14 country CHN GOV China
a15 group - GOV all sides
a16 person CHN GOV Qiu Lan
a17 group - GOV =a4+a11 the United States and South Korea
a18 person RUS GOV Anton Gorelov
a19 country RUS GOV Russia
a20 organization PRK MED Korean Daily Service
p1 place KOR - Seoul
p2 place JPN - northern Japan
p3 place PRK - area near Pyongyang
p4 place - - Pacific Ocean
p5 place KOR - Taebaek
p6 place - - Korean Peninsula
t1 2017-08-29
t2 2017-08-05
q1 mixed source=a3 cue=v3
q2 indirect source=a6 cue=c1
q3 mixed source=a3 cue=c2
q4 indirect source=a3 cue=c3 to=a9
q5 direct source=a7 cue=c4
q6 direct source=a7 cue=-
q7 indirect source=a13 cue=c5
q8 indirect source=a11 cue=v15 to=a4
q9 indirect source=a14 cue=v17 to=a15
q10 indirect source=a16 cue=v21
q11 indirect source=a18 cue=c6
v1 MOBILIZE weapons occurred actor=a1 loc=a2 time=t1 ctx=military
v2 MOBILIZE weapons occurred actor=a1 loc=p2 time=t1 ctx=military same=v1
v3 THREATEN - occurred actor=a3 recip=a1 ctx=military
v4 REQUEST meet occurred actor=a4 recip=a5 ctx=diplomatic
v5 CONSULT multilateral hypothetical actor=a5 ctx=diplomatic
v6 MOBILIZE weapons occurred loc=p3 time=t1 ctx=military same=v1
v7 MOBILIZE weapons occurred ctx=military same=v1
v8 CONSULT phone occurred actor=a3,a7 ctx=diplomatic
v9 AGREE - occurred actor=a8 ctx=diplomatic
v11 THREATEN - occurred actor=a1 ctx=military
v12 MOBILIZE weapons occurred actor=a11 recip=a12 ctx=military
v13 MOBILIZE weapons occurred actor=a12 loc=p5 ctx=military
v14 THREATEN - occurred actor=a11 recip=a1 loc=p5 ctx=military
v15 REQUEST assist negated actor=a11 recip=a4 ctx=military
v16 MOBILIZE weapons hypothetical actor=a4 loc=p6 ctx=military
v17 REQUEST meet occurred actor=a14 recip=a15 ctx=diplomatic
v18 CONSULT - hypothetical actor=a15 ctx=diplomatic
v19 CONSULT - hypothetical actor=a15 ctx=diplomatic same=v18
v21 REQUEST yield occurred actor=a14 recip=a1 ctx=military
v22 RETREAT - hypothetical actor=a1 ctx=military
v23 COOPERATE - hypothetical actor=a17 ctx=military
v24 REJECT yield occurred actor=a4 recip=a14 ctx=military
v25 REQUEST yield occurred actor=a14 recip=a1 ctx=military same=v21
v26 SUPPORT - negated actor=a19 ctx=economic
v27 SANCTION - hypothetical recip=a1 ctx=economic
v28 SANCTION - occurred actor=a5 recip=a1 time=t2 ctx=economic
v29 SUPPORT - occurred actor=a5 time=t2 ctx=economic
v30 MOBILIZE weapons occurred actor=a1 ctx=military same=v1
v31 SANCTION - occurred actor=a5 recip=a1 ctx=economic same=v28
