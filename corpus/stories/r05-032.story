#story r05-032
#date 2017-10-25
#publisher Florida Straits News
#kind report
#title [a1 Cuba] {c1 calls} <q1 [a2 US] {v1 charge} of sonic {v2 attacks}> “science fiction”

[p1 HAVANA] — [a1 Cuba] on [t1 Tuesday] {c2 rejected} <q2 {v3 accusations} <q3 that [a3 two dozen U.S. diplomats] were {v4 attacked} with sound on [a1 its] territory>>, {c3 saying} <q4 [a4 its police] had found no device and no suspect>.

<q5 “It is science fiction, and bad science fiction,”> [a5 Colonel Ernesto Baró of [a6 the Interior Ministry]] {c4 said} in a half-hour program on [a7 state television]. <q6 [a4 Investigators] {v7 questioned} [a8 300 neighbors] and recorded the noise of crickets>, [a5 he] {c5 said}.

[a2 The United States] has not formally {v5 blamed} [a1 Havana], but [a9 President Clay Hutchins] {c6 told} [a10 reporters] [t2 last week]: <q7 “[a9 I] do believe [a1 Cuba] is responsible.”>

[a11 State Department spokeswoman Holly Brandt], asked on [t1 Tuesday] about the program, {c7 said} <q8 the {v6 investigation} by [a12 the FBI] was not finished>. <q9 “What [a13 we] have {c8 said} is <q10 that [a1 Cuba] has a duty to protect [a3 our people]>. [a1 It] failed to do that,”> [a11 she] {c9 said} at [a11 her] daily briefing.

[t3 Last month] [a2 Washington] {v8 withdrew} more than half of [a14 its staff] from [p1 Havana] and {v9 expelled} [a15 15 Cuban diplomats]. [a16 Cuban Foreign Minister Joaquín Pardo] {c10 called} the {v10 expulsions} <q11 “hasty”> and {v11 urged} [a17 his U.S. counterpart] <q12 not to “turn this into politics”>.

<q13 [a18 Canada] {c11 said} <q14 that [a19 some of [a18 its] diplomats] had also felt dizzy but that [a18 it] was {v12 working} with [a1 the Cuban authorities] “in full trust”>>, [a22 the Ottawa daily Rideau Citizen] {c12 reported}, quoting [a20 a government official].

[a21 A doctor at [p2 a Miami hospital]] {c13 warned} <q15 that some symptoms could last for years>.
---
a1 country CUB GOV Cuba
a2 country USA GOV United States
a3 group USA GOV two dozen U.S. diplomats
a4 group CUB COP Cuban police
a5 person CUB COP Ernesto Baró
a6 organization CUB GOV Interior Ministry
a7 organization CUB MED+GOV Cuban state television
a8 group CUB CVL 300 neighbors
a9 person USA GOV Clay Hutchins
a10 group - MED reporters
a11 person USA GOV Holly Brandt
a12 organization USA COP FBI
a13 group USA GOV we
a14 group USA GOV embassy staff
a15 group CUB GOV 15 Cuban diplomats
a16 person CUB GOV Joaquín Pardo
a17 person USA GOV U.S. counterpart
a18 country CAN GOV Canada
a19 group CAN GOV some of its diplomats
a20 person CAN GOV government official
a21 person USA HLH doctor
a22 organization CAN MED Rideau Citizen
p1 place CUB - Havana
p2 place USA - Miami hospital
t1 2017-10-24
t2 2017-W42
t3 2017-09
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a1 cue=c2 neg
q3 indirect source=- cue=v3
q4 indirect source=a1 cue=c3
q5 direct source=a5 cue=c4
q6 indirect source=a5 cue=c5
q7 direct source=a9 cue=c6 to=a10
q8 indirect source=a11 cue=c7
q9 direct source=a11 cue=c9
q10 indirect source=a13 cue=c8 via=a11
q11 mixed source=a16 cue=c10
q12 mixed source=a16 cue=v11 to=a17
q13 mixed source=a20 cue=c12 via=a22
q14 mixed source=a18 cue=c11 via=a20,a22
q15 indirect source=a21 cue=c13
v1 ACCUSE allege occurred actor=a2 recip=a1 ctx=diplomatic
v2 ASSAULT unconventional occurred ctx=diplomatic
v3 ACCUSE allege occurred recip=a1 ctx=diplomatic same=v1
v4 ASSAULT unconventional occurred recip=a3 loc=a1 ctx=diplomatic same=v2
v5 ACCUSE allege negated actor=a2 recip=a1 ctx=diplomatic
v6 ACCUSE investigate occurred actor=a12 ctx=diplomatic
v8 RETREAT withdraw occurred actor=a2 recip=a14 loc=p1 time=t3 ctx=diplomatic
v9 SANCTION expel occurred actor=a2 recip=a15 time=t3 ctx=diplomatic
v10 SANCTION expel occurred ctx=diplomatic same=v9
v11 REQUEST yield occurred actor=a16 recip=a17 ctx=diplomatic
v12 COOPERATE - occurred actor=a18,a1 ctx=diplomatic,legal
v7 ACCUSE investigate occurred actor=a4 recip=a8 ctx=legal
