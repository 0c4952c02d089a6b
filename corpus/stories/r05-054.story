#story r05-054
#date 2023-02-24
#publisher Amur Information Agency
#kind wire
#title <q1 [a1 Ukraine] plans {v1 attack} on [a2 Transnistria]>: [a3 Russian ministry]

[p1 MOSCOW], [t1 February 24]. /[a14 AIA]/. <q2 [a1 The Kiev regime] is preparing an armed {v2 attack} on [a2 Transnistria]>, [a3 the Russian Defense Ministry] {c1 said} on [t2 Thursday] on [a3 its] messaging channel.

<q3 [a4 Saboteurs] dressed in [a5 Russian] uniforms would {v3 shoot} at [a6 Ukrainian soldiers], and this would be used “as a pretext for {v4 invading} [a2 Transnistria]”>, [a3 the ministry] {c2 explained}. <q4 [a7 The Russian armed forces] “will {v5 respond} accordingly”>, [a3 it] {v6 warned} an hour later.

[a8 The government of [a9 Moldova]] {v7 urged} [a10 people] <q5 to remain calm>. <q6 “[a8 The authorities] do not confirm this information,”> [a8 it] {c3 wrote} on social media.

[a11 Ukrainian presidential adviser Maksym Horbal] {c4 denied} <q7 the {v8 accusation}>. <q8 “[a1 Ukraine] respects the borders of [a9 Moldova],”> [a11 he] {c5 told} [a12 Radio Pivden], {c6 adding} <q9 that [a5 Moscow] had told such stories before [a5 it] {v10 invaded} [a1 Ukraine] [t3 a year ago]>.

In [p2 Tiraspol], [a13 the foreign department of [a2 the unrecognised republic]] {c7 said} in reply to a question from [a14 AIA] <q10 that [a2 it] had seen no concentration of [a15 troops] and would {v11 turn to} [a16 the OSCE] if needed>. [a17 A Western diplomat in [p3 Chisinau]], quoted by [a18 the portal Nistru Azi], {c8 called} the [a5 Russian] {v12 charges} <q11 “noise”>.

[a5 Russia] has kept [a19 about 1,500 soldiers] in [a2 the region] since a short {v13 war} in [t4 1992] between [a9 Moldova] and [a20 separatists]. [t5 Last week] [a21 Moldovan President Lilia Ciubotaru] {v14 accused} [a5 Russia] of <q12 planning a {v15 coup} with the {v17 help} of [a22 foreign citizens]>. [a23 Foreign Ministry spokeswoman Larisa Konyukhova] {c9 described} the {v16 accusation} as <q13 “absolutely unfounded”>.
---
a1 country UKR GOV Ukraine
a2 organization MDA REB Transnistria
a3 organization RUS GOV+MIL Russian Defense Ministry
a4 group UKR MIL saboteurs
a5 country RUS GOV Russia
a6 group UKR MIL Ukrainian soldiers
a7 organization RUS MIL Russian armed forces
a8 organization MDA GOV government of Moldova
a9 country MDA GOV Moldova
a10 group MDA CVL people
a11 person UKR GOV Maksym Horbal
a12 organization UKR MED Radio Pivden
a13 organization MDA REB foreign department of Transnistria
a14 organization RUS MED AIA
a15 group - MIL troops
a16 organization IGO IGO OSCE
a17 person - GOV Western diplomat
a18 organization MDA MED Nistru Azi
a19 group RUS MIL about 1,500 soldiers
a20 group MDA REB separatists
a21 person MDA GOV Lilia Ciubotaru
a22 group - CVL foreign citizens
a23 person RUS GOV Larisa Konyukhova
p1 place RUS - Moscow
p2 place MDA - Tiraspol
p3 place MDA - Chisinau
t1 2023-02-24
t2 2023-02-23
t3 2022-02
t4 1992
t5 2023-W07
q1 indirect source=a3 cue=-
q2 indirect source=a3 cue=c1
q3 mixed source=a3 cue=c2
q4 mixed source=a3 cue=v6
q5 indirect source=a8 cue=v7 to=a10
q6 direct source=a8 cue=c3
q7 indirect source=a11 cue=c4 neg
q8 direct source=a11 cue=c5 to=a12
q9 indirect source=a11 cue=c6 to=a12
q10 indirect source=a13 cue=c7 to=a14
q11 mixed source=a17 cue=c8 via=a18
q12 indirect source=a21 cue=v14
q13 mixed source=a23 cue=c9
v1 ASSAULT - future actor=a1 recip=a2 ctx=military
v2 ASSAULT - future actor=a1 recip=a2 ctx=military same=v1
v3 ASSAULT firearms future actor=a4 recip=a6 ctx=military
v4 ASSAULT - future actor=a1 recip=a2 ctx=military same=v1
v5 ASSAULT - hypothetical actor=a7 recip=a1 ctx=military
v6 THREATEN violence occurred actor=a3 recip=a1 time=t2 ctx=military
v7 REQUEST change occurred actor=a8 recip=a10
v8 ACCUSE allege occurred actor=a3 recip=a1 ctx=military
v10 ASSAULT - occurred actor=a5 recip=a1 loc=a1 time=t3 ctx=military
v11 REQUEST assist hypothetical actor=a2 recip=a16 ctx=diplomatic
v12 ACCUSE allege occurred actor=a5 recip=a1 ctx=military same=v8
v13 ASSAULT - occurred actor=a9,a20 loc=a2 time=t4 ctx=military
v14 ACCUSE allege occurred actor=a21 recip=a5 time=t5 ctx=executive
v15 COERCE seize future actor=a5 recip=a9 ctx=executive
v17 AID - future actor=a22 recip=a5 ctx=executive
v16 ACCUSE allege occurred actor=a21 recip=a5 ctx=executive same=v14
