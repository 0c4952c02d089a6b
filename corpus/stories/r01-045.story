#story r01-045
#date 2021-04-30
#publisher Lower Mekong Bulletin
#kind brief
#title [a1 Thai student leader] {v1 ends} {v2 hunger strike}, is {v3 refused} bail

[p1 BANGKOK], [t1 April 30] - <q5 [a1 Thai student leader Pimchanok Saelee] {v4 ended} a 46-day {v5 hunger strike} on [t1 Friday] after [a2 doctors] {c3 warned} <q1 that [a1 her] life was in danger>>, [a3 her lawyer] {c1 said}.

[a1 Pimchanok, 23], was {v6 jailed} in [t2 March] on a {v7 charge} of insulting [a4 the king] during a {v8 rally} in [p2 Chiang Mai]. [a5 The Criminal Court] on [t3 Thursday] {v9 rejected} [a1 her] ninth {v10 request} for bail. <q2 “[a6 They] want [a7 us] to stay silent. [a7 We] will not,”> [a1 she] {c2 wrote} in a letter read out by [a3 the lawyer].

[a8 About 400 students] {v11 gathered} outside [a9 the prison]. [a10 Police] {v12 warned} [a8 them] <q3 that [a8 they] could be {v13 arrested} under virus rules> but did not {v14 detain} [a11 anyone]. [a12 The justice minister, Wirat Boonmee], {v15 promised} <q4 to {v16 let} [a2 doctors] visit [a1 her] every day>.
---
a1 person THA CVL+EDU Pimchanok Saelee
a2 group THA HLH doctors
a3 person THA LEG her lawyer
a4 person THA ELI king
a5 organization THA JUD Criminal Court
a6 group THA GOV They
a7 group THA CVL us
a8 group THA CVL+EDU about 400 students
a9 organization THA GOV prison
a10 group THA COP police
a11 person THA CVL anyone
a12 person THA GOV Wirat Boonmee
p1 place THA - Bangkok
p2 place THA - Chiang Mai
t1 2021-04-30
t2 2021-03
t3 2021-04-29
q1 indirect source=a2 cue=c3
q2 direct source=a1 cue=c2 via=a3
q3 indirect source=a10 cue=v12 to=a8
q4 indirect source=a12 cue=v15
q5 indirect source=a3 cue=c1
v1 RETREAT - occurred actor=a1 time=t1
v2 PROTEST hunger occurred actor=a1 ctx=human-rights
v3 REJECT yield occurred recip=a1 ctx=legal
v4 RETREAT - occurred actor=a1 time=t1 same=v1
v5 PROTEST hunger occurred actor=a1 ctx=human-rights same=v2
v6 COERCE arrest occurred recip=a1 time=t2 ctx=legal
v7 ACCUSE allege occurred recip=a1 ctx=legal
v8 PROTEST demo occurred actor=a1 loc=p2
v9 REJECT yield occurred actor=a5 recip=a1 time=t3 ctx=legal same=v3
v10 REQUEST yield occurred actor=a1 recip=a5 ctx=legal
v11 PROTEST demo occurred actor=a8 loc=a9
v12 THREATEN arrest occurred actor=a10 recip=a8 ctx=health
v13 COERCE arrest hypothetical recip=a8 ctx=health
v14 COERCE arrest negated actor=a10 recip=a11
v15 CONCEDE - occurred actor=a12 recip=a1 ctx=health
v16 RETREAT access future actor=a12 recip=a2 ctx=health
