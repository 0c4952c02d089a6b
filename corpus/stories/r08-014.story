#story r08-014
#date 2021-02-02
#publisher Coral Sea Press
#kind report
#title [a1 Australia] to review {v1 aid} and defence ties with [a2 Myanmar] after {v2 coup}

[p1 CANBERRA] — [a1 Australia] {c1 said} [t1 Tuesday] <q1 [a1 it] will review [a1 its] military {v3 cooperation} with [a2 Myanmar] and may impose new {v4 sanctions} on [a3 the generals] who {v5 seized} power there [t2 a day earlier]>.

<q2 “[a1 We] {v6 call for} the immediate {v7 release} of [a5 all political leaders] who were unlawfully {v8 detained},”> [a6 Foreign Minister Claire Hollis] {c2 told} [a7 parliament]. <q3 [a1 Canberra],> [a6 she] {c3 said}, <q3 has “serious concern” for [a8 an Australian economist] who was {v9 taken} from [a8 his] hotel in [p2 Yangon]>.

[a9 The United States], [a10 Britain] and [a11 Canada] have also {v10 condemned} the {v11 takeover}. [a12 President Gerald Whitfield] {v12 threatened} <q4 to put back {v13 sanctions} that [a9 Washington] {v14 lifted} over [t3 the past decade]>. [a13 China] {c4 said} <q5 only that [a14 all parties] should “properly handle [a14 their] differences.”>

Of [a1 Australia]'s neighbours, [a15 Thailand] and [a16 Cambodia] {c5 called} the matter <q6 an internal affair>, while [a17 Indonesia] and [a18 Malaysia] {v15 urged} [a3 the military] <q7 to respect the constitution>. [a19 The Association of Southeast Asian Nations] is due to {v17 meet} by video on [t4 Friday].

[a20 Human rights campaigners in [p3 Sydney]] {v18 called on} [a1 the government] <q8 to {v19 add} [a3 the commanders] to [a1 its] blacklist>. Only [a21 five Myanmar officers] are under [a1 Australian] {v21 sanctions}, all of them because of the {v22 killings} of [a22 Rohingya Muslims] in [t5 2017].

[a1 Australia] {v23 gives} [a2 Myanmar] about $75 million a year, mostly for schools and food. <q9 [a23 Poor people] would be hurt first if the {v24 money} {v25 stopped}>, [a24 Elizabeth Crane, who heads [a25 the charity Growing Together]], {c6 said}.

In [p4 Naypyitaw], [a3 the army] {c7 said} <q10 [a3 it] would hold an election after [t6 one year] of emergency rule and {v27 hand over} power to [a26 the winner]>. Banks reopened after closing for a day, and phone service was patchy.
---
a1 country AUS GOV Australia
a2 country MMR GOV Myanmar
a3 organization MMR MIL Myanmar military
a5 group MMR GOV all political leaders
a6 person AUS GOV Claire Hollis
a7 organization AUS LEG parliament
a8 person AUS EDU Australian economist
a9 country USA GOV United States
a10 country GBR GOV United Kingdom
a11 country CAN GOV Canada
a12 person USA GOV Gerald Whitfield
a13 country CHN GOV China
a14 group MMR - all parties
a15 country THA GOV Thailand
a16 country KHM GOV Cambodia
a17 country IDN GOV Indonesia
a18 country MYS GOV Malaysia
a19 organization IGO IGO Association of Southeast Asian Nations
a20 group AUS NGO human rights campaigners
a21 group MMR MIL five Myanmar officers
a22 group MMR CVL Rohingya Muslims
a23 group MMR CVL poor people
a24 person AUS NGO Elizabeth Crane
a25 organization AUS NGO Growing Together
a26 group MMR PTY the winner
p1 place AUS - Canberra
p2 place MMR - Yangon
p3 place AUS - Sydney
p4 place MMR - Naypyitaw
t1 2021-02-02
t2 2021-02-01
t3 2011/2021
t4 2021-02-05
t5 2017
t6 2021-02-01/2022-02-01
q1 indirect source=a1 cue=c1
q2 direct source=a6 cue=c2 to=a7
q3 mixed source=a6 cue=c3
q4 indirect source=a12 cue=v12
q5 mixed source=a13 cue=c4
q6 indirect source=a15,a16 cue=c5
q7 indirect source=a17,a18 cue=v15 to=a3
q8 indirect source=a20 cue=v18 to=a1
q9 indirect source=a24 cue=c6
q10 indirect source=a3 cue=c7
v1 AID - occurred actor=a1 recip=a2 ctx=economic
v2 COERCE seize occurred loc=a2 ctx=executive
v3 COOPERATE - occurred actor=a1,a2 ctx=military
v4 SANCTION - hypothetical actor=a1 recip=a3 ctx=executive
v5 COERCE seize occurred actor=a3 loc=a2 time=t2 ctx=executive same=v2
v6 REQUEST yield occurred actor=a1 recip=a3 time=t1 ctx=human-rights
v7 RETREAT release hypothetical actor=a3 recip=a5 ctx=human-rights
v8 COERCE arrest occurred recip=a5 ctx=human-rights
v9 COERCE arrest occurred recip=a8 loc=p2 ctx=human-rights
v10 ACCUSE disapprove occurred actor=a9,a10,a11 recip=a3 ctx=executive
v11 COERCE seize occurred actor=a3 ctx=executive same=v2
v12 THREATEN relations occurred actor=a12 recip=a3 ctx=diplomatic
v13 SANCTION - hypothetical actor=a9 recip=a2 ctx=economic
v14 RETREAT - occurred actor=a9 recip=a2 time=t3 ctx=economic
v15 REQUEST yield occurred actor=a17,a18 recip=a3 ctx=legal
v17 CONSULT multilateral future actor=a19 time=t4 ctx=diplomatic
v18 REQUEST change occurred actor=a20 recip=a1 loc=p3 ctx=human-rights
v19 SANCTION - hypothetical actor=a1 recip=a3 ctx=human-rights
v21 SANCTION - occurred actor=a1 recip=a21 ctx=human-rights
v22 ASSAULT - occurred actor=a21 recip=a22 time=t5 ctx=human-rights
v23 AID - occurred actor=a1 recip=a2 ctx=education same=v1
v24 AID - occurred actor=a1 recip=a2 ctx=education same=v1
v25 SANCTION discontinue hypothetical actor=a1 recip=a2 ctx=economic
v27 RETREAT resign future actor=a3 recip=a26 time=t6 ctx=election
