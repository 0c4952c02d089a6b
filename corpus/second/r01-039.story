#story r01-039
#date 2022-04-20
#publisher Coral Coast Wire
#kind wire
#title [a1 Solomon Islands] {v1 signs} security pact with [a2 China]; [a3 Australia] {v2 sends} [a4 minister]

[p1 HONIARA], [t1 April 20] - <q1 [a1 Solomon Islands] and [a2 China] have {v3 signed} a security agreement>, [a5 Prime Minister Jeremiah Suafoa] {c1 told} [a6 parliament] on [t1 Wednesday]. [a5 He] {v4 promised} <q2 that [a2 China] would not be {v5 allowed} to build a military base in [a1 the country]>.

<q3 “[a1 We] have not turned [a1 our] back on [a7 our old friends],”> [a5 Suafoa] {c2 said}. <q4 Under the text, [a2 China] could {v6 send} [a8 police and soldiers] to help keep order>, {c3 according to} [a9 a lawmaker] who has seen it.

[a3 Australia] {v7 sent} [a10 more than 100 police and soldiers] to [p1 Honiara] in [t2 November] at the {v8 request} of [a1 the islands], after [a11 rioters] {v9 burned} shops in [p2 the Chinatown district]. [a2 China] later {v10 donated} water cannon and {v11 trained} [a12 local police officers].

[a4 Australian Pacific Minister Gavin Tresize] {v12 flew} to [p1 Honiara] [t3 last week] to {v13 ask} [a5 Suafoa] <q5 not to {v14 sign}>, but [a5 the prime minister] {v15 refused}. [a13 The opposition Labor Party in [p3 Canberra]] {v16 blamed} [a3 the Australian government], which {v17 cut} aid to [p4 the Pacific] in [t4 2015].

[a14 The United States] {c4 said} <q6 [a15 a delegation] would {v18 visit} [p1 Honiara] [t5 this week]> and {v19 threatened} <q7 to take steps if [a2 China] set up a permanent military {v20 presence}>. [a2 China]'s [a16 foreign ministry] {v21 accused} [a14 Washington] of <q8 trying to {v22 frighten} [a17 small nations]>.

[a18 Opposition leader Moses Kelai] {v23 called on} [a5 Suafoa] <q9 to publish the agreement>. <q10 [a19 About 300 people] {v24 marched} in [p5 the town of Auki] on [t6 Tuesday] against the pact>, [a20 Radio Malaita] {c5 reported}.
---
a1 country SLB GOV Solomon Islands
a2 country CHN GOV China
a3 country AUS GOV Australia
a4 person AUS GOV Gavin Tresize
a5 person SLB GOV Jeremiah Suafoa
a6 organization SLB LEG parliament of Solomon Islands
a7 group - GOV our old friends
a8 group CHN COP+MIL Chinese police and soldiers
a9 person - LEG a lawmaker
a10 group AUS COP+MIL Australian police and soldiers
a11 group SLB CVL rioters
a12 group SLB COP local police officers
a13 organization AUS OPP+PTY Labor Party
a14 country USA GOV United States
a15 group USA GOV a U.S. delegation
a16 organization CHN GOV Chinese foreign ministry
a17 group - GOV small nations
a18 person SLB OPP Moses Kelai
a19 group SLB CVL about 300 people
a20 organization SLB MED Radio Malaita
p1 place SLB - Honiara
p2 place SLB - Chinatown district
p3 place AUS - Canberra
p4 place - - the Pacific
p5 place SLB - Auki
t1 2022-04-20
t2 2021-11
t3 2022-W15
t4 2015
t5 2022-W16
t6 2022-04-19
q1 indirect source=a5 cue=c1 to=a6
q2 indirect source=a5 cue=v4 to=a6
q3 direct source=a5 cue=c2
q4 indirect source=a9 cue=c3
q5 indirect source=a4 cue=v13 to=a5
q6 indirect source=a14 cue=c4
q7 indirect source=a14 cue=v19
q8 indirect source=a16 cue=v21
q9 indirect source=a18 cue=v23 to=a5
q10 indirect source=a20 cue=c5
v1 SUPPORT - occurred actor=a1,a2 ctx=military,diplomatic
v2 CONSULT visit occurred actor=a4 recip=a1 ctx=diplomatic
v3 SUPPORT - occurred actor=a1,a2 ctx=military,diplomatic same=v1
v4 AGREE - occurred actor=a5 time=t1 ctx=military
v5 RETREAT access negated actor=a1 recip=a2 ctx=military
v6 AID - hypothetical actor=a2 recip=a1 ctx=military
v7 AID - occurred actor=a3 recip=a1 loc=p1 time=t2 ctx=military
v8 REQUEST assist occurred actor=a1 recip=a3 time=t2
v9 PROTEST riot occurred actor=a11 loc=p2
v10 AID - occurred actor=a2 recip=a1
v11 AID - occurred actor=a2 recip=a12
v12 CONSULT visit occurred actor=a4 loc=p1 time=t3 ctx=diplomatic same=v2
v13 REQUEST change occurred actor=a4 recip=a5 time=t3 ctx=diplomatic
v14 SUPPORT - hypothetical actor=a5 ctx=military,diplomatic
v15 REJECT change occurred actor=a5 recip=a4 ctx=diplomatic
v16 ACCUSE disapprove occurred actor=a13 recip=a3
v17 SANCTION discontinue occurred actor=a3 recip=p4 time=t4 ctx=economic
v18 CONSULT visit future actor=a15 loc=p1 time=t5 ctx=diplomatic
v19 THREATEN - occurred actor=a14 recip=a2 ctx=military
v20 MOBILIZE troops hypothetical actor=a2 ctx=military
v21 ACCUSE allege occurred actor=a16 recip=a14 ctx=diplomatic
v22 THREATEN - occurred actor=a14 recip=a17 ctx=diplomatic
v23 REQUEST change occurred actor=a18 recip=a5
v24 PROTEST demo occurred actor=a19 loc=p5 time=t6
