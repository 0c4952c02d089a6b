#story r01-018
#date 2022-10-14
#publisher The Harbour Post
#kind brief
#title [a1 Kenya teachers] {v1 threaten} {v2 strike} over transfers

[p1 MOMBASA], [t1 Oct 14] - [a1 The Kenya National Teachers' Alliance] {v3 threatened} on [t1 Friday] <q1 to call a national {v5 strike} if [a2 the government] does not {v6 return} [a3 14,000 teachers] who were transferred to other counties>.

[a4 Education Secretary Jackline Muthoni] {c1 said} <q2 the transfers were legal> but {v7 invited} [a1 the union] to a {v8 meeting} on [t2 Tuesday]. <q3 “[a5 We] have {v9 accepted} the {v10 invitation}, but [a5 we] will not wait for ever,”> [a1 the union]'s [a6 secretary-general, Hezron Wafula], {c2 said}.

[a2 The government] {v12 stopped} paying salaries to [a7 teachers] who joined a {v13 strike} in [t3 2019].
---
a1 organization KEN LAB+EDU Kenya National Teachers' Alliance
a2 organization KEN GOV government
a3 group KEN EDU 14,000 teachers
a4 person KEN GOV Jackline Muthoni
a5 organization KEN LAB+EDU We (the union)
a6 person KEN LAB+EDU Hezron Wafula
a7 group KEN EDU teachers
p1 place KEN - Mombasa
t1 2022-10-14
t2 2022-10-18
t3 2019
q1 indirect source=a1 cue=v3
q2 indirect source=a4 cue=c1
q3 direct source=a6 cue=c2
v1 THREATEN - occurred actor=a1 recip=a2 time=t1 ctx=education
v2 PROTEST strike hypothetical actor=a1 ctx=education
v3 THREATEN - occurred actor=a1 recip=a2 time=t1 ctx=education same=v1
v5 PROTEST strike hypothetical actor=a1 ctx=education same=v2
v6 RETREAT return negated actor=a2 recip=a3 ctx=education
v7 AGREE - occurred actor=a4 recip=a1 ctx=education
v8 CONSULT - future actor=a4,a1 time=t2 ctx=education
v9 AGREE - occurred actor=a5 recip=a4 ctx=education
v10 AGREE - occurred actor=a4 recip=a5 ctx=education same=v7
v12 SANCTION discontinue occurred actor=a2 recip=a7 time=t3 ctx=education
v13 PROTEST strike occurred actor=a7 time=t3 ctx=education
