#story r05-002
#date 2021-04-16
#publisher Neva Dispatch
#kind report
#title <q1 [a1 Estonia]'s {v1 expulsion} of [a2 diplomat] will not go {v2 unanswered}>: [a3 Moscow]

[a3 Russia] will {v3 respond} to the {v4 expulsion} of [a2 one of [a3 its] diplomats] from [a1 Estonia], [a4 Foreign Ministry spokeswoman Larisa Konyukhova] {v5 warned} at [a4 her] weekly briefing in [p1 Moscow] on [t1 Friday].

<q2 “The {v6 answer} will come soon, and it will not please [a5 those in [p2 Tallinn]] who thought up this provocation,”> [a4 Konyukhova] {c1 told} [a6 reporters], according to a transcript published on [a7 the ministry]'s website.

[a1 Estonia] {v7 declared} [a2 the diplomat, a first secretary], persona non grata on [t2 Wednesday]. [a8 Estonian Foreign Minister Kaidi Laurimaa] {c2 said} at the time <q3 that [a2 he] had been “engaged in activities which do not fit the status of a diplomat”>, without giving details. [a2 He] was {v8 given} seven days to {v9 leave}.

Asked by [a9 a correspondent of [a10 the Baltnord news agency]] whether [a3 Moscow] would also {v10 expel} [a11 an Estonian diplomat], [a4 Konyukhova] did not answer directly. <q4 “[a4 I] will not get ahead of events,”> [a4 she] {c3 said}, <q4 “but [a9 you] know the rule: one for one.”>

[a4 She] also {c4 dismissed} as “fairy tales” <q5 a {c5 statement} by [a13 the Estonian Internal Security Service] <q6 that [a14 two men] {v12 arrested} in [p3 Narva] in [t3 March] had passed information on [a15 NATO] units to [a16 Russian military intelligence]>>.

[a17 Latvia] and [a18 Lithuania] {v14 backed} [a1 Estonia]. <q7 “[a19 We] stand in full {v15 solidarity} with [a20 our Estonian friends],”> [a21 [a19 the two countries]' foreign ministers] {c6 said} in a joint statement. <q8 [a21 They] would {v16 discuss} further steps with [a22 other members of [a23 the European Union]] in [p4 Luxembourg] on [t4 Monday]>, [a21 they] {c7 said}.

[a24 Kremlin spokesman Maksim Arzhanov] {c8 told} [a6 reporters] separately <q9 that [a25 President Viktor Saltykov] had been informed of the case>.
---
a1 country EST GOV Estonia
a2 person RUS GOV Russian first secretary
a3 country RUS GOV Russia
a4 person RUS GOV Larisa Konyukhova
a5 group EST GOV those in Tallinn
a6 group - MED reporters
a7 organization RUS GOV Russian Foreign Ministry
a8 person EST GOV Kaidi Laurimaa
a9 person - MED correspondent of Baltnord
a10 organization - MED Baltnord news agency
a11 person EST GOV Estonian diplomat
a13 organization EST SPY Estonian Internal Security Service
a14 group EST - two men
a15 organization IGO IGO NATO
a16 organization RUS SPY+MIL Russian military intelligence
a17 country LVA GOV Latvia
a18 country LTU GOV Lithuania
a19 group - GOV =a17+a18 the two countries
a20 group EST GOV our Estonian friends
a21 group - GOV Latvian and Lithuanian foreign ministers
a22 group IGO GOV other members of the EU
a23 organization IGO IGO European Union
a24 person RUS GOV Maksim Arzhanov
a25 person RUS GOV Viktor Saltykov
p1 place RUS - Moscow
p2 place EST - Tallinn
p3 place EST - Narva
p4 place LUX - Luxembourg
t1 2021-04-16
t2 2021-04-14
t3 2021-03
t4 2021-04-19
q1 indirect source=a3 cue=-
q2 direct source=a4 cue=c1 to=a6
q3 mixed source=a8 cue=c2
q4 direct source=a4 cue=c3 to=a9
q5 indirect source=a4 cue=c4 neg
q6 indirect source=a13 cue=c5
q7 direct source=a21 cue=c6
q8 indirect source=a21 cue=c7
q9 indirect source=a24 cue=c8 to=a6
v1 SANCTION expel occurred actor=a1 recip=a2 time=t2 ctx=diplomatic
v2 SANCTION - future actor=a3 recip=a1 ctx=diplomatic
v3 SANCTION - future actor=a3 recip=a1 ctx=diplomatic same=v2
v4 SANCTION expel occurred actor=a1 recip=a2 loc=a1 time=t2 ctx=diplomatic same=v1
v5 THREATEN relations occurred actor=a4 recip=a1 loc=p1 time=t1 ctx=diplomatic
v6 SANCTION - future recip=a5 ctx=diplomatic same=v2
v7 SANCTION expel occurred actor=a1 recip=a2 time=t2 ctx=diplomatic same=v1
v8 SANCTION expel occurred actor=a1 recip=a2 time=t2 ctx=diplomatic same=v1
v9 RETREAT withdraw future actor=a2 loc=a1 ctx=diplomatic
v10 SANCTION expel hypothetical actor=a3 recip=a11 ctx=diplomatic
v12 COERCE arrest occurred recip=a14 loc=p3 time=t3 ctx=intelligence
v14 SUPPORT - occurred actor=a17,a18 recip=a1 ctx=diplomatic
v15 SUPPORT - occurred actor=a19 recip=a20 ctx=diplomatic same=v14
v16 CONSULT - future actor=a21,a22 loc=p4 time=t4 ctx=diplomatic
