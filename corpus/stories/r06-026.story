#story r06-026
#date 2022-06-20
#publisher Isles and Channel Wire
#kind wire
#title [a1 UK rail unions] to {v1 strike} unless pay {v2 offer} is raised

[p1 LONDON], [t1 June 20] - [a1 Britain's largest rail unions] will {v3 walk out} on [t2 Tuesday, Thursday and Saturday] in the biggest {v4 stoppage} in 30 years after last-minute {v5 talks} with [a2 train companies] failed on [t1 Monday].

[a3 Union leader Gary Throssell] {c1 said} <q2 [a2 the employers] had {v6 refused} to rule out compulsory job cuts and had not {v8 improved} a pay {v9 offer} of 3 percent>. <q3 “The {v10 strikes} will go ahead, and there will be more if [a2 they] do not {v11 move},”> [a3 he] {c2 told} [a4 members].

[a5 The transport secretary, Fiona Aldercott], {v12 rejected} a {v13 call} to join the {v14 negotiations}. <q4 It was not for [a6 ministers] to {v15 negotiate}>, [a5 she] {c3 said}. [a5 She] {v16 threatened} <q1 to change the law so that [a7 agency staff] could replace [a8 strikers]>.

[a9 The opposition Workers' Party] has {v18 told} [a10 its members of parliament] <q5 not to appear on picket lines>. [a11 Four] {c4 said} <q6 [a11 they] would {v19 defy} the {v20 order}>.

[a12 Teachers in [p2 Scotland]], who {v21 called off} a {v22 strike} in [t3 March], and [a13 airport check-in workers] are to vote on {v23 action} [t4 next month]. [a14 Barristers] will {v24 refuse} new work from [t5 June 27].

Inflation in [p3 Britain] reached 9.1 percent in [t6 May]. <q7 Only one in five trains will run on the {v25 strike} days>, [a15 Network Rail] {c5 said}. Tennis fans travelling to Wimbledon were advised to leave early.
---
a1 group GBR LAB UK rail unions
a2 group GBR BUS train companies
a3 person GBR LAB Gary Throssell
a4 group GBR LAB members
a5 person GBR GOV Fiona Aldercott
a6 group GBR GOV ministers
a7 group GBR LAB agency staff
a8 group GBR LAB strikers
a9 organization GBR OPP Workers' Party
a10 group GBR LEG+OPP Workers' Party members of parliament
a11 group GBR LEG+OPP four members of parliament
a12 group GBR LAB+EDU teachers in Scotland
a13 group GBR LAB airport check-in workers
a14 group GBR LAB barristers
a15 organization GBR BUS Network Rail
p1 place GBR - London
p2 place GBR - Scotland
p3 place GBR - Britain
t1 2022-06-20
t2 2022-06-21/2022-06-25
t3 2022-03
t4 2022-07
t5 2022-06-27
t6 2022-05
q1 indirect source=a5 cue=v16
q2 indirect source=a3 cue=c1
q3 direct source=a3 cue=c2 to=a4
q4 indirect source=a5 cue=c3
q5 indirect source=a9 cue=v18 to=a10
q6 indirect source=a11 cue=c4
q7 indirect source=a15 cue=c5
v1 PROTEST strike future actor=a1 ctx=economic
v2 AGREE - occurred ctx=economic
v3 PROTEST strike future actor=a1 time=t2 ctx=economic same=v1
v4 PROTEST strike future actor=a1 time=t2 ctx=economic same=v1
v5 CONSULT - occurred actor=a1,a2 time=t1 ctx=economic
v6 REJECT yield occurred actor=a2 recip=a1 ctx=economic
v8 CONCEDE - negated actor=a2 recip=a1 ctx=economic
v9 AGREE - occurred actor=a2 recip=a1 ctx=economic same=v2
v10 PROTEST strike future actor=a1 ctx=economic same=v1
v11 CONCEDE - hypothetical actor=a2 ctx=economic
v12 REJECT meet occurred actor=a5 ctx=economic
v13 REQUEST meet occurred recip=a5 ctx=economic
v14 CONSULT - hypothetical actor=a5 ctx=economic
v15 CONSULT - negated actor=a6 ctx=economic
v16 THREATEN rights occurred actor=a5 recip=a8 ctx=legal,economic
v18 REQUEST - occurred actor=a9 recip=a10 ctx=legislative
v19 REJECT yield future actor=a11 recip=a9 ctx=legislative
v20 REQUEST - occurred actor=a9 recip=a11 ctx=legislative same=v18
v21 RETREAT - occurred actor=a12 loc=p2 time=t3 ctx=education
v22 PROTEST strike negated actor=a12 loc=p2 time=t3 ctx=education
v23 PROTEST strike hypothetical actor=a12,a13 time=t4 ctx=economic
v24 PROTEST strike future actor=a14 time=t5 ctx=legal
v25 PROTEST strike future actor=a1 ctx=economic same=v1
