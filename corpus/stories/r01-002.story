#story r01-002
#date 2021-11-18
#publisher Central Highlands News
#kind wire
#title [a1 Uganda] {v1 blocks} social media as [a2 police] {v2 break up} [a5 opposition] {v3 rally}

[p1 KAMPALA], [t1 Nov 18] - [a4 Ugandan authorities] {v4 blocked} access to social media on [t1 Thursday] and [a2 police] fired {v5 tear gas} at [a3 supporters of [a5 an opposition party]] who had gathered in [p1 the capital] for a {v6 rally} that was {v7 banned} [t2 last week].

<q11 [a6 At least 37 people] were {v8 arrested}, including [a7 two members of parliament]>, [a2 police] {c1 said}.

[a8 The Uganda Communications Commission] {v9 ordered} [a9 internet providers] <q1 to {v10 suspend} messaging and video applications “until further notice”>, according to a letter seen by [a10 this agency]. [a9 The companies] {c2 confirmed} <q2 that [a9 they] had received the letter> but {c3 declined to say} <q3 when service would be restored>.

[a11 Rally organiser Sarah Nabukeera, a deputy leader of [a5 the People's Renewal Party]], {c4 said} <q4 [a2 officers] had {v11 beaten} [a12 several women] and dragged [a12 them] into vans>. <q5 “[a13 We] will {v13 march} again on [t3 Saturday],”> [a11 she] {c5 said}.

[a14 Deputy police spokesman Moses Tumwine] {c6 denied} <q6 that [a15 anyone] had been {v14 beaten}>. [a14 He] {v15 accused} [a5 the party] <q7 of trying to {v12 block} roads>. <q8 “[a16 Anyone] who takes part in an illegal {v17 assembly} will be {v18 arrested},”> [a14 he] {v19 warned}.

[a17 The United States embassy] {v20 urged} [a4 the authorities] <q9 to {v21 restore} access to the internet and {v22 allow} peaceful {v16 gatherings}>. [a18 Information Minister Fred Kagimu] {c7 told} [a19 parliament] <q10 that the {v23 restrictions} would be {v24 lifted} once calm returned>.

[a1 Uganda] also {v25 cut} the internet for five days during elections in [t4 January].
---
a1 country UGA GOV Uganda
a2 group UGA COP police
a3 group UGA CVL supporters of an opposition party
a4 group UGA GOV Ugandan authorities
a5 organization UGA OPP People's Renewal Party
a6 group UGA CVL at least 37 people
a7 group UGA LEG two members of parliament
a8 organization UGA GOV Uganda Communications Commission
a9 group UGA BUS internet providers
a10 organization - MED Central Highlands News
a11 person UGA OPP Sarah Nabukeera
a12 group UGA CVL several women
a13 group UGA OPP We (the party)
a14 person UGA COP Moses Tumwine
a15 person UGA CVL anyone
a16 person UGA CVL anyone
a17 organization USA GOV United States embassy
a18 person UGA GOV Fred Kagimu
a19 organization UGA LEG parliament
p1 place UGA - Kampala
t1 2021-11-18
t2 2021-W45
t3 2021-11-20
t4 2021-01
q1 mixed source=a8 cue=v9 to=a9
q2 indirect source=a9 cue=c2
q3 indirect source=a9 cue=c3 neg
q4 indirect source=a11 cue=c4
q5 direct source=a11 cue=c5
q6 indirect source=a14 cue=c6 neg
q7 indirect source=a14 cue=v15
q8 direct source=a14 cue=v19
q9 indirect source=a17 cue=v20 to=a4
q10 indirect source=a18 cue=c7 to=a19
q11 indirect source=a2 cue=c1
v1 COERCE censor occurred actor=a1 time=t1 ctx=media,technology
v2 ASSAULT crowd-control occurred actor=a2 recip=a5 loc=p1 time=t1
v3 PROTEST demo occurred actor=a5 loc=p1 time=t1
v4 COERCE censor occurred actor=a4 time=t1 ctx=media,technology same=v1
v5 ASSAULT crowd-control occurred actor=a2 recip=a3 loc=p1 time=t1 same=v2
v6 PROTEST demo occurred actor=a3 loc=p1 time=t1 same=v3
v7 COERCE ban occurred recip=a3 time=t2 ctx=human-rights
v8 COERCE arrest occurred actor=a2 recip=a6 loc=p1 time=t1 ctx=human-rights
v9 REQUEST change occurred actor=a8 recip=a9 ctx=media,technology
v10 COERCE censor future actor=a9 ctx=media,technology
v11 ASSAULT beat occurred actor=a2 recip=a12 loc=p1 ctx=human-rights
v12 PROTEST obstruct hypothetical actor=a5
v13 PROTEST demo future actor=a13 time=t3
v14 ASSAULT beat negated recip=a15 ctx=human-rights
v15 ACCUSE allege occurred actor=a14 recip=a5
v16 PROTEST demo hypothetical
v17 PROTEST demo hypothetical actor=a16
v18 COERCE arrest hypothetical recip=a16
v19 THREATEN arrest occurred actor=a14 recip=a16
v20 REQUEST yield occurred actor=a17 recip=a4 ctx=human-rights,media
v21 RETREAT - hypothetical actor=a4 ctx=media,technology
v22 RETREAT access hypothetical actor=a4 ctx=human-rights
v23 COERCE censor occurred actor=a4 ctx=media,technology same=v1
v24 RETREAT - future actor=a4 ctx=media,technology
v25 COERCE censor occurred actor=a1 time=t4 ctx=media,election
