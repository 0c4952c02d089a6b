#story r06-011
#date 2019-08-20
#publisher Peninsula Monitor
#kind report
#title [a1 Seoul] stops short of {v1 ending} intelligence {v2 pact} with [a2 Tokyo]

[a1 South Korea] decided on [t1 Tuesday] not to {v3 pull out} of a military intelligence-sharing {v4 pact} with [a2 Japan] for now, stopping short of a step that [a3 the United States] had {v5 urged} [a1 it] <q1 to avoid>.

The decision came after a three-hour {v6 meeting} of [a4 the National Security Council] in [p1 Seoul]. <q2 [a1 South Korea] “keeps the right to {v7 end} the {v13 agreement} at any moment” if [a2 Japan] does not {v8 lift} {v9 curbs} on the export of chemicals used in chips>, [a5 presidential adviser Bae Sung-jin] {c1 told} [a6 reporters].

[a2 Tokyo] tightened the {v10 curbs} in [t2 July], {c2 saying} <q3 [a7 South Korean firms] had {v11 passed} sensitive goods to third countries>. [a1 Seoul] {c3 denied} <q4 this> and {v12 called} the step <q5 revenge for [a8 court] rulings on forced labour during [a2 Japan]'s colonial rule>. [a9 South Korean shoppers] have since {v14 boycotted} [a2 Japanese] beer, cars and trips, and [a10 students] {v15 demonstrate} in front of [a11 the Japanese embassy] every [t3 Saturday].

[a12 Japanese Foreign Minister Hideki Morozumi] {v16 welcomed} the decision but {v17 ruled out} {v18 easing} the {v19 curbs}. <q6 [a1 Seoul] must first correct [a8 the court]'s rulings, which break a {v20 treaty} of [t4 1965]>, [a12 he] {c4 said}. <q7 [a13 His ministry] had {v21 asked} three times for {v22 talks} and [a1 South Korea] had never replied>, [a12 he] {c5 added}.

[a3 Washington], which has [a14 80,000 troops] in [a16 the two countries], {c6 fears} <q8 that the quarrel will help [a15 North Korea]>. [t5 Last week] [a15 Pyongyang] {v24 test-fired} two short-range missiles into the sea.
---
a1 country KOR GOV South Korea
a2 country JPN GOV Japan
a3 country USA GOV United States
a4 organization KOR GOV National Security Council
a5 person KOR GOV Bae Sung-jin
a6 group - MED reporters
a7 group KOR BUS South Korean firms
a8 organization KOR JUD South Korean court
a9 group KOR CVL South Korean shoppers
a10 group KOR EDU students
a11 organization JPN GOV Japanese embassy
a12 person JPN GOV Hideki Morozumi
a13 organization JPN GOV Japanese foreign ministry
a14 group USA MIL 80,000 US troops
a15 country PRK GOV North Korea
a16 group - GOV =a1+a2 the two countries
p1 place KOR - Seoul
t1 2019-08-20
t2 2019-07
t3 PRESENT
t4 1965
t5 2019-W33
q1 indirect source=a3 cue=v5 to=a1
q2 mixed source=a5 cue=c1 to=a6
q3 indirect source=a2 cue=c2
q4 indirect source=a1 cue=c3 neg
q5 indirect source=a1 cue=v12
q6 indirect source=a12 cue=c4
q7 indirect source=a12 cue=c5
v1 SANCTION withdraw negated actor=a1 recip=a2 ctx=intelligence
v2 COOPERATE - occurred actor=a1,a2 ctx=intelligence
v3 SANCTION withdraw negated actor=a1 recip=a2 time=t1 ctx=intelligence,military same=v1
v4 COOPERATE - occurred actor=a1,a2 ctx=intelligence,military same=v2
v5 REQUEST yield occurred actor=a3 recip=a1 ctx=diplomatic,intelligence
v6 CONSULT - occurred actor=a4 loc=p1 time=t1 ctx=intelligence
v7 SANCTION withdraw hypothetical actor=a1 recip=a2 ctx=intelligence
v8 RETREAT - hypothetical actor=a2 recip=a1 ctx=economic,technology
v9 SANCTION - occurred actor=a2 recip=a1 ctx=economic,technology
v10 SANCTION - occurred actor=a2 recip=a1 time=t2 ctx=economic,technology same=v9
v11 COOPERATE - hypothetical actor=a7 ctx=technology
v12 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=economic
v14 PROTEST boycott occurred actor=a9 recip=a2 ctx=economic
v15 PROTEST demo occurred actor=a10 recip=a11 time=t3 ctx=diplomatic
v16 SUPPORT - occurred actor=a12 recip=a1 ctx=intelligence
v17 REJECT yield occurred actor=a12 recip=a1 ctx=economic
v18 RETREAT - negated actor=a2 recip=a1 ctx=economic same=v8
v19 SANCTION - occurred actor=a2 recip=a1 ctx=economic same=v9
v21 REQUEST meet occurred actor=a13 recip=a1 ctx=diplomatic
v22 CONSULT - hypothetical actor=a13,a1 ctx=diplomatic
v24 MOBILIZE weapons occurred actor=a15 time=t5 ctx=military
v13 COOPERATE - occurred actor=a1,a2 ctx=intelligence,military same=v2
v20 AGREE - occurred time=t4 ctx=diplomatic
q8 indirect source=a3 cue=c6
