#story r03-060
#date 2021-12-03
#publisher Honiara Sentinel
#kind brief
#title [a1 New Zealand] to {v1 send} [a2 65 soldiers and police] to [a3 Solomon Islands]

[p1 WELLINGTON], [t1 Dec 3] - <q7 [a1 New Zealand] will {v2 send} [a2 up to 65 soldiers and police officers] to [p2 Solomon Islands] to {v31 help} restore order after {v3 riots} in [p3 Honiara]>, [a4 Prime Minister Kate Ormsby] {c1 said}, answering a {v4 request} from [a5 [a3 Solomons] leader Barnabas Tasiu].

<q1 [a22 The first 15] {v5 left} on [t2 Thursday], and [a23 the rest] will {v6 follow} [t3 this weekend]>, [a4 Ormsby] {c2 said}. <q2 “[a2 Our people] are not there to {v7 support} [a7 one side] in parliament,”> [a4 she] {c3 added}. [a8 More than 200 Australian, Papua New Guinean and Fijian personnel] are already {v8 patrolling} [p3 the capital].

[a9 Crowds] {v9 burned} shops in [p3 Honiara]'s Chinatown for three days in [t4 November] and tried to {v11 storm} [a5 Tasiu]'s house. [a9 They] were angry that [a5 he] had {v12 cut} ties with [a11 Taiwan] in [t5 2019] and {v13 recognised} [a12 China]. [a13 Three bodies] were found in a burned building. [a12 China] {v14 condemned} the {v15 violence} and has {v16 offered} police {v17 equipment}; [a5 Tasiu] has not answered.

[a14 Opposition leader Moses Kenilo] {v19 asked} [a15 Canberra] [t6 this week] <q3 to {v20 withdraw} [a16 [a15 its] troops]>, {c6 saying} <q4 [a16 they] {v21 protected} a corrupt government>. [a18 Australian Defence Minister Scott Lachlan] {v22 refused}. A motion of no confidence in [a5 Tasiu] is due on [t7 Monday], and [a5 he] has {v24 ruled out} {v25 resigning}.

[a19 Malaita province], where most of [a9 the protesters] come from, {v26 rejects} [a20 Chinese companies] and {v27 received} rice from [a11 Taiwan] [t8 last year]. [a5 Tasiu] {c4 says} <q5 [a21 foreign powers] {v29 encouraged} the {v30 riots}>. [a11 Taipei] {c5 denied} <q6 any role>.
---
a1 country NZL GOV New Zealand
a2 group NZL MIL+COP 65 soldiers and police
a3 country SLB GOV Solomon Islands
a4 person NZL GOV Kate Ormsby
a5 person SLB GOV Barnabas Tasiu
a7 group SLB LEG one side in parliament
a8 group - MIL+COP Australian, Papua New Guinean and Fijian personnel
a9 group SLB CVL crowds
a11 country TWN GOV Taiwan
a12 country CHN GOV China
a13 group SLB CVL three bodies
a14 person SLB OPP Moses Kenilo
a15 country AUS GOV Australia
a16 group AUS MIL Australian troops
a18 person AUS GOV Scott Lachlan
a19 organization SLB GOV Malaita province
a20 group CHN BUS Chinese companies
a21 group - GOV foreign powers
a22 group NZL MIL+COP the first 15
a23 group NZL MIL+COP the rest
p1 place NZL - Wellington
p2 place SLB - Solomon Islands
p3 place SLB - Honiara
t1 2021-12-03
t2 2021-12-02
t3 2021-12-04/2021-12-05
t4 2021-11
t5 2019
t6 2021-W48
t7 2021-12-06
t8 2020
q1 indirect source=a4 cue=c2
q2 direct source=a4 cue=c3
q3 indirect source=a14 cue=v19 to=a15
q4 indirect source=a14 cue=c6
q5 indirect source=a5 cue=c4
q6 indirect source=a11 cue=c5 neg
q7 indirect source=a4 cue=c1
v1 AID - future actor=a1 recip=a3 ctx=military
v2 AID - future actor=a1 recip=a3 loc=p2 ctx=military same=v1
v3 PROTEST riot occurred actor=a9 loc=p3 ctx=executive
v4 REQUEST assist occurred actor=a5 recip=a1 ctx=military
v5 AID - occurred actor=a22 recip=a3 time=t2 ctx=military
v6 AID - future actor=a23 recip=a3 time=t3 ctx=military
v7 SUPPORT - negated actor=a2 recip=a7 ctx=military,legislative
v8 AID - occurred actor=a8 recip=a3 loc=p3 ctx=military
v9 PROTEST riot occurred actor=a9 loc=p3 time=t4 ctx=executive same=v3
v11 PROTEST riot occurred actor=a9 recip=a5 loc=p3 time=t4 ctx=executive
v12 SANCTION discontinue occurred actor=a5 recip=a11 time=t5 ctx=diplomatic
v13 SUPPORT - occurred actor=a5 recip=a12 time=t5 ctx=diplomatic
v14 ACCUSE disapprove occurred actor=a12 recip=a9 ctx=diplomatic
v15 PROTEST riot occurred actor=a9 ctx=executive same=v3
v16 AGREE - occurred actor=a12 recip=a3 ctx=crime
v17 AID - hypothetical actor=a12 recip=a3 ctx=crime
v19 REQUEST yield occurred actor=a14 recip=a15 time=t6 ctx=military
v20 RETREAT withdraw hypothetical actor=a15 recip=a16 ctx=military
v21 AID - occurred actor=a16 recip=a5 ctx=military
v22 REJECT yield occurred actor=a18 recip=a14 ctx=military
v24 REJECT yield occurred actor=a5 ctx=executive
v25 RETREAT resign negated actor=a5 ctx=executive
v26 REJECT - occurred actor=a19 recip=a20 ctx=economic
v27 AID - occurred actor=a11 recip=a19 time=t8 ctx=economic
v29 SUPPORT - occurred actor=a21 recip=a9 ctx=executive
v30 PROTEST riot occurred actor=a9 ctx=executive same=v3
v31 AID - future actor=a1,a2 recip=a3 loc=p2 ctx=military same=v1
