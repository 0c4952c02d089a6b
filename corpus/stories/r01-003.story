#story r01-003
#date 2018-02-09
#publisher Savannah Wire Service
#kind wire
#title [a1 Zimbabwe doctors] {v1 end} {v2 strike} after [a3 government] {v3 promises} higher allowances

[p1 HARARE], [t1 Feb 9] - [a1 Doctors at state hospitals in [a2 Zimbabwe]] {v4 called off} a three-week {v5 strike} on [t1 Friday] after [a3 the government] {v6 promised} <q1 to raise [a1 their] allowances and {v7 withdraw} letters of dismissal sent to [a4 more than 300 junior doctors]>.

<q2 “[a5 We] have {v8 agreed} to {v9 return} to work from [t2 Monday],”> [a6 Tendai Marufu, president of [a7 the National Hospital Doctors' Union]], {c1 told} [a8 reporters] in [p1 the capital]. <q3 “If the money is not paid by [t3 the end of March], [a5 we] will {v10 walk out} again.”>

[a1 The doctors] began the {v11 strike} on [t4 January 18] to {v12 demand} better pay, new equipment and more medicine. [a3 The government] first {v13 refused} to {v14 negotiate} and {v15 suspended} [a7 the union]'s [a9 leaders].

[a10 Health Minister Ruth Chikomo] {c2 said} <q4 [a3 the government] would pay an extra $100 a month to [a11 each doctor] and would not {v16 punish} [a12 those] who took part>. <q5 “[a13 We] {v17 welcome} [a1 their] decision,”> [a10 she] {c3 said}.

[a14 The nurses' association] {c4 said} <q6 [a14 it] was not part of the {v18 deal} and could {v19 strike} [t5 next week]>.

<q7 [a3 The government] {v20 agreed} in [t6 2014] to similar {v21 demands} but did not pay the allowances>, {c5 according to} [a7 the union].
---
a1 group ZWE HLH+LAB doctors at state hospitals
a2 country ZWE GOV Zimbabwe
a3 organization ZWE GOV government
a4 group ZWE HLH more than 300 junior doctors
a5 group ZWE HLH+LAB We (the doctors)
a6 person ZWE LAB+HLH Tendai Marufu
a7 organization ZWE LAB+HLH National Hospital Doctors' Union
a8 group - MED reporters
a9 group ZWE LAB the union's leaders
a10 person ZWE GOV Ruth Chikomo
a11 person ZWE HLH each doctor
a12 group ZWE HLH those who took part
a13 group ZWE GOV We (the government)
a14 organization ZWE LAB+HLH nurses' association
p1 place ZWE - Harare
t1 2018-02-09
t2 2018-02-12
t3 2018-03-31
t4 2018-01-18
t5 2018-W07
t6 2014
q1 indirect source=a3 cue=v6 to=a1
q2 direct source=a6 cue=c1 to=a8
q3 direct source=a6 cue=- to=a8
q4 indirect source=a10 cue=c2
q5 direct source=a10 cue=c3
q6 indirect source=a14 cue=c4
v1 RETREAT - occurred actor=a1 recip=a3 time=t1 ctx=health
v2 PROTEST strike occurred actor=a1 ctx=health,economic
v3 CONCEDE - occurred actor=a3 recip=a1 ctx=health,economic
v4 RETREAT - occurred actor=a1 time=t1 ctx=health same=v1
v5 PROTEST strike occurred actor=a1 ctx=health same=v2
v6 CONCEDE - occurred actor=a3 recip=a1 ctx=health,economic same=v3
v7 RETREAT - future actor=a3 recip=a4 ctx=health
v8 AGREE - occurred actor=a5 ctx=health
v9 RETREAT return future actor=a5 time=t2 ctx=health
v10 PROTEST strike hypothetical actor=a5 ctx=health,economic
v11 PROTEST strike occurred actor=a1 time=t4 ctx=health same=v2
v12 REQUEST change occurred actor=a1 ctx=health,economic
v13 REJECT meet occurred actor=a3 recip=a1 ctx=health
v14 CONSULT - negated actor=a3 ctx=health
v15 SANCTION - occurred actor=a3 recip=a9 ctx=health
v16 SANCTION - negated actor=a3 recip=a12 ctx=health
v17 SUPPORT - occurred actor=a13 recip=a1 ctx=health
v18 AGREE - occurred actor=a1,a3 ctx=health,economic
v19 PROTEST strike hypothetical actor=a14 time=t5 ctx=health
v20 AGREE - occurred actor=a3 time=t6 ctx=health,economic
q7 indirect source=a7 cue=c5
v21 REQUEST change occurred time=t6 ctx=health,economic
