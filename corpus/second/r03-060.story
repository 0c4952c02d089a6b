#story r03-060
#date 2021-12-03
#publisher Honiara Sentinel
#kind brief
#title [a1 New Zealand] to {v1 send} [a2 65 soldiers and police] to [a3 Solomon Islands]

[p1 WELLINGTON], [t1 Dec 3] - <q1 [a1 New Zealand] will {v2 send} [a2 up to 65 soldiers and police officers] to [a3 Solomon Islands] to help restore order after {v3 riots} in [p2 Honiara]>, [a4 Prime Minister Kate Ormsby] {c1 said}, answering a {v4 request} from [a5 Solomons leader Barnabas Tasiu].

<q2 [a6 The first 15] {v5 left} on [t2 Thursday], and [a7 the rest] will {v6 follow} [t3 this weekend]>, [a4 Ormsby] {c2 said}. <q3 “[a2 Our people] are not there to {v7 support} [a8 one side in [a9 parliament]],”> [a4 she] {c3 added}. [a10 More than 200 Australian, Papua New Guinean and Fijian personnel] are already {v8 patrolling} [p2 the capital].

[a11 Crowds] {v9 burned} shops in [p2 Honiara]'s [p3 Chinatown] for three days in [t4 November] and tried to {v10 storm} [a5 Tasiu]'s house. [a11 They] were angry that [a5 he] had {v11 cut} ties with [a12 Taiwan] in [t5 2019] and {v12 recognised} [a13 China]. Three bodies were found in a burned building. [a13 China] {v13 condemned} the {v14 violence} and has {v15 offered} police equipment; [a5 Tasiu] has not answered.

[a14 Opposition leader Moses Kenilo] {v16 asked} [a15 Canberra] [t6 this week] <q4 to {v17 withdraw} [a16 its troops]>, {c4 saying} <q5 [a16 they] {v18 protected} [a3 a corrupt government]>. [a17 Australian Defence Minister Scott Lachlan] {v19 refused}. A motion of no confidence in [a5 Tasiu] is due on [t7 Monday], and [a5 he] has {v20 ruled out} {v21 resigning}.

[a18 Malaita province], where [a19 most of [a11 the protesters]] come from, {v22 rejects} [a20 Chinese companies] and {v23 received} rice from [a12 Taiwan] [t8 last year]. [a5 Tasiu] {c5 says} <q6 [a21 foreign powers] {v24 encouraged} the {v25 riots}>. [a12 Taipei] {c6 denied} <q7 any role>.
---
a1 country NZL GOV New Zealand
a2 group NZL MIL+COP 65 soldiers and police officers
a3 country SLB GOV Solomon Islands
a4 person NZL GOV Kate Ormsby
a5 person SLB GOV Barnabas Tasiu
a6 group NZL MIL+COP the first 15
a7 group NZL MIL+COP the rest
a8 group SLB LEG one side in parliament
a9 organization SLB LEG parliament
a10 group - MIL+COP more than 200 personnel
a11 group SLB CVL crowds
a12 country TWN GOV Taiwan
a13 country CHN GOV China
a14 person SLB OPP Moses Kenilo
a15 country AUS GOV Australia
a16 group AUS MIL Australian troops
a17 person AUS GOV Scott Lachlan
a18 place SLB GOV Malaita province
a19 group SLB CVL most of the protesters
a20 group CHN BUS Chinese companies
a21 group - GOV foreign powers
p1 place NZL - Wellington
p2 place SLB - Honiara
p3 place SLB - Chinatown
t1 2021-12-03
t2 2021-12-02
t3 2021-12-04/2021-12-05
t4 2021-11
t5 2019
t6 2021-W48
t7 2021-12-06
t8 2020
q1 indirect source=a4 cue=c1
q2 indirect source=a4 cue=c2
q3 direct source=a4 cue=c3
q4 indirect source=a14 cue=v16 to=a15
q5 indirect source=a14 cue=c4
q6 indirect source=a5 cue=c5
q7 indirect source=a12 cue=c6 neg
v1 AID - future actor=a1 recip=a3 ctx=military
v2 AID - future actor=a1 recip=a3 loc=p2 ctx=military same=v1
v3 PROTEST riot occurred loc=p2
v4 REQUEST assist occurred actor=a5 recip=a1 ctx=military
v5 AID - occurred actor=a6 recip=a3 time=t2 ctx=military
v6 AID - future actor=a7 recip=a3 time=t3 ctx=military
v7 SUPPORT - negated actor=a2 recip=a8
v8 MOBILIZE troops occurred actor=a10 loc=p2 ctx=military
v9 PROTEST riot occurred actor=a11 loc=p3 time=t4 same=v3
v10 PROTEST riot occurred actor=a11 recip=a5 loc=p2 time=t4
v11 SANCTION discontinue occurred actor=a5 recip=a12 time=t5 ctx=diplomatic
v12 SUPPORT - occurred actor=a5 recip=a13 time=t5 ctx=diplomatic
v13 ACCUSE disapprove occurred actor=a13 recip=a11 ctx=diplomatic
v14 PROTEST riot occurred actor=a11 loc=p2 time=t4 same=v3
v15 AGREE - occurred actor=a13 recip=a5 ctx=diplomatic
v16 REQUEST yield occurred actor=a14 recip=a15 time=t6 ctx=military
v17 RETREAT withdraw hypothetical actor=a15 ctx=military
v18 AID - occurred actor=a16 recip=a3 ctx=military
v19 REJECT yield occurred actor=a17 recip=a14 ctx=military
v20 REJECT yield occurred actor=a5 ctx=executive
v21 RETREAT resign negated actor=a5 ctx=executive
v22 REJECT - occurred actor=a18 recip=a20 ctx=economic
v23 AID - occurred actor=a12 recip=a18 time=t8
v24 SUPPORT - occurred actor=a21 recip=a11
v25 PROTEST riot occurred actor=a11 loc=p2 time=t4 same=v3
