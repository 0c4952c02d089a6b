#story r05-027
#date 2021-03-31
#publisher Mekong Observer
#kind report
#title [a1 Myanmar army] {c1 announces} <q1 {v1 ceasefire} with [a2 ethnic groups]>, not with [a3 protesters]

[a1 Myanmar's military] {c2 announced} on [t1 Wednesday] <q2 a one-month {v2 ceasefire} with [a2 ethnic armed groups], starting on [t2 April 1]>, but {v18 warned} <q3 that [a1 it] would continue to {v3 respond} to [a4 those who “disrupt government security”]>, a phrase [a1 it] uses for [a3 the {v4 protest} movement].

[a5 The Northern Hills Army], one of about 20 such groups, {v19 refused} the {v5 truce}. <q4 “[a1 They] must first stop {v6 shooting} [a6 the people],”> [a7 its spokesman, Colonel Naw Seng], {c4 told} [a8 the Mekong Observer] by telephone. <q5 [a5 His army] had {v7 overrun} four outposts near [p1 Hpakant] since [t3 Saturday]>, [a7 he] {c5 said}.

<q6 At least [a9 520 civilians] have been {v8 killed} by [a10 security forces] since the [t4 February 1] {v9 coup}>, {c6 according to} [a11 the Prisoners' Aid Circle]. [a12 The state newspaper] {c7 called} the number <q7 “an invention of exiles”>.

[a13 The UN special envoy for [a14 Myanmar], Kirsten Aalberg], {c12 warned} [a15 the Security Council] in a closed {v20 session} <q8 that “a bloodbath is imminent”>, according to a copy of [a13 her] remarks given to [a16 reporters]. <q9 “[a13 I] {v11 appeal} to [a15 this council] <q10 to consider all tools>,”> [a13 she] {c9 said}.

[a17 China]'s [a18 ambassador], whose speech was published on [a19 the mission]'s website, {v12 rejected} <q14 “one-sided pressure and {v13 calls} for {v14 sanctions}”>. [a20 The United States] {v15 ordered} [a21 non-emergency staff] <q11 to {v16 leave} [a14 the country]>.

In [p2 Yangon], [a22 lawyers for [a23 the {v17 detained} civilian leader, Daw Thiri Aye]], {c10 said} <q12 [a22 they] had spoken to [a23 her] for the first time, by video link, with [a24 police] in the room>. <q13 “[a23 She] asked if [a25 everyone] was well,”> {c11 said} [a26 one of [a22 the lawyers]].
---
a1 organization MMR MIL Myanmar's military
a2 group MMR REB ethnic armed groups
a3 group MMR CVL+OPP protesters
a4 group MMR CVL those who disrupt security
a5 organization MMR REB Northern Hills Army
a6 group MMR CVL the people
a7 person MMR REB Naw Seng
a8 organization - MED Mekong Observer
a9 group MMR CVL 520 civilians
a10 group MMR COP+MIL security forces
a11 organization MMR NGO Prisoners' Aid Circle
a12 organization MMR MED+GOV state newspaper
a13 person IGO IGO Kirsten Aalberg
a14 country MMR GOV Myanmar
a15 organization IGO IGO UN Security Council
a16 group - MED reporters
a17 country CHN GOV China
a18 person CHN GOV Chinese ambassador
a19 organization CHN GOV Chinese mission
a20 country USA GOV United States
a21 group USA GOV non-emergency staff
a22 group MMR OTH lawyers for Thiri Aye
a23 person MMR GOV Thiri Aye
a24 group MMR COP police
a25 group MMR - everyone
a26 person MMR OTH one of the lawyers
p1 place MMR - Hpakant
p2 place MMR - Yangon
t1 2021-03-31
t2 2021-04-01
t3 2021-03-27
t4 2021-02-01
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=c2
q3 mixed source=a1 cue=v18
q4 direct source=a7 cue=c4 to=a8
q5 indirect source=a7 cue=c5 to=a8
q6 indirect source=a11 cue=c6
q7 mixed source=a12 cue=c7
q8 mixed source=a13 cue=c12 to=a15
q9 direct source=a13 cue=c9
q10 indirect source=a13 cue=v11 to=a15
q11 indirect source=a20 cue=v15 to=a21
q12 indirect source=a22 cue=c10
q13 direct source=a26 cue=c11
q14 direct source=a18 cue=v12
v1 RETREAT ceasefire future actor=a1 recip=a2 time=t2 ctx=military
v2 RETREAT ceasefire future actor=a1 recip=a2 time=t2 ctx=military same=v1
v3 COERCE - future actor=a1 recip=a4
v4 PROTEST demo occurred actor=a3
v5 RETREAT ceasefire future actor=a1 recip=a5 ctx=military same=v1
v6 ASSAULT firearms occurred actor=a1 recip=a6 ctx=human-rights
v7 COERCE seize occurred actor=a5 recip=a1 loc=p1 time=t3 ctx=military
v8 ASSAULT - occurred actor=a10 recip=a9 time=t4 ctx=human-rights
v9 COERCE seize occurred time=t4 ctx=executive
v11 REQUEST assist occurred actor=a13 recip=a15 ctx=diplomatic
v12 REJECT yield occurred actor=a18 ctx=diplomatic
v13 REQUEST change occurred ctx=diplomatic
v14 SANCTION - hypothetical recip=a14 ctx=diplomatic
v15 REQUEST - occurred actor=a20 recip=a21 ctx=diplomatic
v16 RETREAT withdraw future actor=a21 loc=a14 ctx=diplomatic
v17 COERCE arrest occurred recip=a23 ctx=executive
v18 THREATEN - occurred actor=a1 recip=a4 time=t1
v20 CONSULT multilateral occurred actor=a13,a15 ctx=diplomatic
v19 REJECT yield occurred actor=a5 recip=a1 ctx=military
