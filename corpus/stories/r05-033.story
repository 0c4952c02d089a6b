#story r05-033
#date 2020-01-24
#publisher Danube Post Agency
#kind wire
#title <q1 [a1 Bulgaria] {v1 expels} [a2 two Russian diplomats]>: [a3 ministry]

[p1 SOFIA] — [a1 Bulgaria] on [t1 Friday] {v2 gave} [a2 two Russian diplomats] 48 hours to {v3 leave} after [a4 prosecutors] {v4 accused} [a2 them] of <q2 trying to obtain secrets on elections and gas supply>.

<q3 [a3 The Foreign Ministry] {v5 summoned} [a5 Russian Ambassador Vadim Golubtsov] and informed [a5 him] of the {v6 expulsion}>, [a3 it] {c1 said} in a notice on [a3 its] website.

<q4 “[a7 We] were shown no proof. [a7 Russia] will {v7 answer},”> [a8 the Russian embassy] {c2 wrote} on social media.

<q5 [a9 One of the men, a first secretary], regularly saw [a10 a Bulgarian official], who {c3 told} [a11 investigators] <q6 that [a10 he] was paid in cash>>, [a12 Siyka Radeva, spokeswoman for [a13 the chief prosecutor]], {c4 told} [a14 reporters]. <q7 “[a2 The two] have immunity, so [a15 we] suspended the {v9 case} and {v10 turned to} [a3 the ministry],”> [a12 she] {c5 said}. <q8 “The rest is diplomacy.”>

In [p2 Moscow], [a16 lawmaker Nikolai Zubarev], who heads [a17 the foreign affairs committee of [a18 the State Duma]], {v11 promised} <q9 a “mirror” {v12 reaction}>. <q10 [a1 Bulgaria] was acting “under {v13 pressure} from [a19 Washington]”>, [a20 the Kurier-24 agency] {c6 quoted} [a16 him] as saying.

[a21 Prime Minister Plamen Yankov] {c7 denied} <q11 such {v21 pressure}>. <q12 “[a23 Nobody] {v14 called} [a21 me] and [a23 nobody] had to,”> [a21 he] {c9 told} [a22 Radio Sofia Live]. [a24 The Socialist opposition] {v15 criticised} [a1 the government] for <q13 “spoiling” relations>.

[a25 Another Russian diplomat] {v16 left} [a1 the country] in [t3 October] after a similar {v17 charge}. In [t4 2015] [a26 an arms dealer, Emil Gradinarov], was {v18 poisoned} in [p1 Sofia]; <q14 [a27 three officers of [a28 Russian military intelligence]] are {v19 wanted} for the {v20 attack}>, [a4 the prosecutors] {c10 said} [t5 last year].
---
a1 country BGR GOV Bulgaria
a2 group RUS GOV two Russian diplomats
a3 organization BGR GOV Bulgarian Foreign Ministry
a4 group BGR JUD prosecutors
a5 person RUS GOV Vadim Golubtsov
a7 country RUS GOV Russia
a8 organization RUS GOV Russian embassy
a9 person RUS GOV first secretary
a10 person BGR GOV Bulgarian official
a11 group BGR JUD investigators
a12 person BGR JUD Siyka Radeva
a13 person BGR JUD chief prosecutor
a14 group - MED reporters
a15 group BGR JUD we (prosecutors)
a16 person RUS LEG Nikolai Zubarev
a17 organization RUS LEG foreign affairs committee
a18 organization RUS LEG State Duma
a19 country USA GOV United States
a20 organization RUS MED Kurier-24
a21 person BGR GOV Plamen Yankov
a22 organization BGR MED Radio Sofia Live
a23 group - - nobody
a24 organization BGR OPP+PTY Socialist opposition
a25 person RUS GOV another Russian diplomat
a26 person BGR BUS Emil Gradinarov
a27 group RUS SPY three Russian officers
a28 organization RUS SPY+MIL Russian military intelligence
p1 place BGR - Sofia
p2 place RUS - Moscow
t1 2020-01-24
t3 2019-10
t4 2015
t5 2019
q1 indirect source=a3 cue=-
q2 indirect source=a4 cue=v4
q3 indirect source=a3 cue=c1
q4 direct source=a8 cue=c2
q5 indirect source=a12 cue=c4 to=a14
q6 indirect source=a10 cue=c3 to=a11 via=a12
q7 direct source=a12 cue=c5 to=a14
q8 direct source=a12 cue=- to=a14
q9 mixed source=a16 cue=v11
q10 mixed source=a16 cue=c6 via=a20
q11 indirect source=a21 cue=c7 neg
q12 direct source=a21 cue=c9 to=a22
q13 mixed source=a24 cue=v15
q14 indirect source=a4 cue=c10
v1 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,intelligence
v2 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,intelligence same=v1
v3 RETREAT withdraw future actor=a2 ctx=diplomatic
v4 ACCUSE allege occurred actor=a4 recip=a2 ctx=intelligence,legal
v5 ACCUSE disapprove occurred actor=a3 recip=a5 time=t1 ctx=diplomatic
v6 SANCTION expel occurred ctx=diplomatic,intelligence same=v1
v7 SANCTION - future actor=a7 recip=a1 ctx=diplomatic
v9 ACCUSE investigate occurred actor=a15 recip=a2 ctx=legal
v10 REQUEST - occurred actor=a15 recip=a3 ctx=legal
v11 THREATEN relations occurred actor=a16 recip=a1 loc=p2 ctx=diplomatic
v12 SANCTION - future actor=a16 recip=a1 ctx=diplomatic same=v7
v13 REQUEST yield occurred actor=a19 recip=a1 ctx=diplomatic
v14 CONSULT phone negated actor=a23,a21 ctx=diplomatic
v15 ACCUSE disapprove occurred actor=a24 recip=a1 ctx=diplomatic
v16 RETREAT withdraw occurred actor=a25 recip=a1 time=t3 ctx=diplomatic
v17 ACCUSE allege occurred recip=a25 time=t3 ctx=intelligence
v18 ASSAULT unconventional occurred recip=a26 loc=p1 time=t4 ctx=crime
v19 ACCUSE allege occurred actor=a4 recip=a27 time=t5 ctx=crime,legal
v21 REQUEST yield negated recip=a1 ctx=diplomatic
v20 ASSAULT unconventional occurred actor=a27 recip=a26 loc=p1 time=t4 ctx=crime same=v18
