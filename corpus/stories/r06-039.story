#story r06-039
#date 2023-12-13
#publisher Dominion Press
#kind report
#title [a1 India] {v1 rejects} [a2 Canada]'s {v2 request} to {v3 question} [a3 officials] in {v4 murder} case

<q8 [a1 India] has {v5 refused} to let [a4 Canadian police] {v6 question} [a3 three of [a1 its] officials] about the {v7 killing} of [a5 a Sikh activist] near [p1 Vancouver]>, [a6 the foreign ministry in [p2 New Delhi]] {c1 said} on [t1 Tuesday].

[a7 Ministry spokesman Rakesh Vardarajan] {c2 told} [a8 reporters] <q1 that [a2 Ottawa] had produced no evidence and that [a3 the men] have immunity>. <q2 “There is nothing to {v9 cooperate} on,”> [a7 he] {c3 said}.

[a5 Balwant Singh Dhami, 45], was {v10 shot} in [t2 June] as [a5 he] left a temple. [a9 Prime Minister Claire Fontenoy] {v11 accused} [a10 Indian agents] of involvement in the {v13 murder} in [t3 September], and [a2 Canada] {v14 expelled} [a11 an intelligence officer] from [a12 the Indian High Commission]. [a1 India], which {v15 calls} the {v16 charge} <q4 absurd>, {v17 stopped} issuing visas to [a13 Canadians] and {v18 threatened} <q5 to {v19 strip} [a14 41 Canadian diplomats] of immunity unless [a14 they] {v20 left}>. [a14 They] {v21 departed} in [t4 October].

[a15 Two Indian citizens] are in {v22 custody} in [p3 British Columbia] but have not been {v23 charged} with the {v24 killing}. <q6 [a4 The police] do not rule out further {v25 arrests}>, [a16 Superintendent Marc Lalonde] {c4 said}.

[a17 The United States], which has a similar case, {v26 urged} [a1 New Delhi] [t5 last week] <q7 to {v27 work with} [a2 Canada]>. [a18 Britain] and [a19 Australia] stopped short of {v28 criticising} [a1 India].

Trade {v29 talks} between [a20 the two countries] have been {v30 suspended} since [t6 August].

[a40 Sikh groups] {v50 demonstrated} outside [a12 the High Commission] in [p20 Ottawa] on [t20 Saturday] and hung up a picture of [a5 Dhami]. <q22 [a1 New Delhi] has {v52 asked} [a2 Canada] 26 times since [t21 2018] <q20 to {v53 hand over} [a41 suspects]>>, [a7 Vardarajan] {c20 said}, <q22 and [a2 it] had answered “not once”>.
---
a1 country IND GOV India
a2 country CAN GOV Canada
a3 group IND GOV three Indian officials
a4 organization CAN COP Canadian police
a5 person CAN CVL Balwant Singh Dhami
a6 organization IND GOV Indian foreign ministry
a7 person IND GOV Rakesh Vardarajan
a8 group - MED reporters
a9 person CAN GOV Claire Fontenoy
a10 group IND SPY Indian agents
a11 person IND SPY intelligence officer
a12 organization IND GOV Indian High Commission
a13 group CAN CVL Canadians
a14 group CAN GOV 41 Canadian diplomats
a15 group IND - two Indian citizens
a16 person CAN COP Marc Lalonde
a17 country USA GOV United States
a18 country GBR GOV Britain
a19 country AUS GOV Australia
a20 group - GOV =a1+a2 the two countries
p1 place CAN - Vancouver
p2 place IND - New Delhi
p3 place CAN - British Columbia
t1 2023-12-12
t2 2023-06
t3 2023-09
t4 2023-10
t5 2023-W49
t6 2023-08
q1 indirect source=a7 cue=c2 to=a8
q2 direct source=a7 cue=c3
q4 indirect source=a1 cue=v15
q5 indirect source=a1 cue=v18
q6 indirect source=a16 cue=c4
q7 indirect source=a17 cue=v26 to=a1
q8 indirect source=a6 cue=c1
v1 REJECT assist occurred actor=a1 recip=a2 ctx=legal,diplomatic
v2 REQUEST assist occurred actor=a2 recip=a1 ctx=legal,diplomatic
v3 ACCUSE investigate hypothetical actor=a2 recip=a3 ctx=legal
v4 ASSAULT - occurred ctx=crime
v5 REJECT assist occurred actor=a1 recip=a4 time=t1 ctx=legal,diplomatic same=v1
v6 ACCUSE investigate negated actor=a4 recip=a3 ctx=legal
v7 ASSAULT - occurred recip=a5 loc=p1 ctx=crime same=v4
v9 COOPERATE - negated actor=a1,a2 ctx=legal
v10 ASSAULT firearms occurred recip=a5 loc=p1 time=t2 ctx=crime same=v4
v11 ACCUSE allege occurred actor=a9 recip=a10 time=t3 ctx=diplomatic,intelligence
v13 ASSAULT - occurred actor=a10 recip=a5 ctx=crime same=v4
v14 SANCTION expel occurred actor=a2 recip=a11 time=t3 ctx=diplomatic,intelligence
v15 REJECT - occurred actor=a1 recip=a2 ctx=diplomatic
v16 ACCUSE allege occurred actor=a9 recip=a1 ctx=diplomatic same=v11
v17 SANCTION discontinue occurred actor=a1 recip=a13 ctx=diplomatic,migration
v18 THREATEN rights occurred actor=a1 recip=a14 ctx=diplomatic
v19 SANCTION - hypothetical actor=a1 recip=a14 ctx=diplomatic
v20 RETREAT withdraw hypothetical actor=a14 ctx=diplomatic
v21 RETREAT withdraw occurred actor=a14 time=t4 ctx=diplomatic
v22 COERCE arrest occurred recip=a15 loc=p3 ctx=crime,legal
v23 ACCUSE allege negated recip=a15 ctx=crime,legal
v24 ASSAULT - occurred recip=a5 loc=p1 ctx=crime same=v4
v25 COERCE arrest hypothetical actor=a4 ctx=crime
v26 REQUEST assist occurred actor=a17 recip=a1 time=t5 ctx=diplomatic
v27 COOPERATE - hypothetical actor=a1,a2 ctx=legal
v28 ACCUSE disapprove negated actor=a18,a19 recip=a1 ctx=diplomatic
v29 CONSULT - negated actor=a20 ctx=economic
v30 SANCTION discontinue occurred actor=a20 time=t6 ctx=economic,diplomatic
a40 group CAN REL Sikh groups
a41 group - CRM suspects
p20 place CAN - Ottawa
t20 2023-12-09
t21 2018
q20 indirect source=a1 cue=v52 to=a2 via=a7
q22 mixed source=a7 cue=c20
v50 PROTEST demo occurred actor=a40 recip=a12 loc=p20 time=t20 ctx=religion
v52 REQUEST assist occurred actor=a1 recip=a2 time=t21 ctx=legal
v53 COOPERATE - hypothetical actor=a2,a1 recip=a41 ctx=legal
