#story r06-048
#date 2015-11-26
#publisher Black Sea Courier
#kind wire
#title [a1 Turkey] {v1 refuses} to {v2 apologise} for {v33 downing} [a2 Russian jet], [a3 Moscow] plans {v4 sanctions}

[p1 ANKARA], [t1 Nov 26] - <q9 [a1 Turkey] will not {v5 apologise} for {v6 shooting down} [a2 a Russian warplane] near [p2 the Syrian border]>, [a4 Prime Minister Kadir Yenisoy] {c1 said} on [t1 Thursday], as [a3 Russia] prepared {v8 curbs} on [a1 Turkish] fruit, building firms and flights.

<q1 “It is not for [a5 the owner of a house] to {v9 say} sorry to [a6 a burglar],”> [a4 Yenisoy] {c2 told} [a7 party members]. [a1 Ankara] {c3 says} <q2 [a2 the pilots] were {v10 warned} ten times in five minutes>; [a3 Moscow] {c4 denies} <q3 that there was any {v11 warning} or that [a2 the plane] left [a8 Syria]>.

[a9 One airman] was {v13 shot} by [a10 rebels] as [a9 he] came down by parachute. [a11 A marine] who went to {v15 save} [a9 him] was also {v16 killed}. [a12 The second airman] was {v17 rescued} after 12 hours.

[a3 Russia] has {v18 deployed} S-400 missiles at [p3 its base in Latakia] and {v19 cut off} military contacts with [a1 Turkey]. [a13 Russian Agriculture Minister Zakhar Belousov] {v20 ordered} checks on all [a1 Turkish] food imports. A {v21 visit} to [a1 Turkey] by [a14 the Russian foreign minister], set for [t2 Wednesday], was {v22 called off} and [a15 tourists] were {v23 told} <q5 not to travel>.

[a16 Protesters] {v24 pelted} [a17 the Turkish embassy in [p4 Moscow]] with eggs and stones and {v25 broke} windows. [a18 Police] {v26 detained} no one.

[a20 NATO], of which [a1 Turkey] is a member, {v27 supported} [a1 its] right to defend [a1 its] airspace but {v29 urged} [a21 both countries] <q6 to {v30 talk}>. <q7 [a22 President Yenal Kutlu] had {v31 asked} [a23 his Russian counterpart] for a {v32 telephone call}>, [a24 an aide] {c5 said}; the {c6 answer} was <q8 “not now”>.

[a40 The Russian parliament] will debate a bill under which [a41 anyone] who denies a {v50 massacre} of [t20 1915] could be {v52 jailed}. <q20 [a3 Russia] would not {v53 close} [a1 Turkey]'s gas>, [a42 the energy minister] {c20 said}. [a43 The German chancellor] {v54 telephoned} [a22 Kutlu] and [a23 the Russian leader] on [t21 Wednesday night] to {v55 ask} for restraint. <q21 [a45 Neither] {v56 yielded}>, [a44 a Berlin official] {c21 said}.
---
a1 country TUR GOV Turkey
a2 organization RUS MIL Russian warplane
a3 country RUS GOV Russia
a4 person TUR GOV Kadir Yenisoy
a5 person - CVL owner of a house
a6 person - CRM burglar
a7 group TUR PTY party members
a8 country SYR GOV Syria
a9 person RUS MIL one airman
a10 group SYR REB rebels
a11 person RUS MIL a marine
a12 person RUS MIL second airman
a13 person RUS GOV Zakhar Belousov
a14 person RUS GOV Russian foreign minister
a15 group RUS CVL tourists
a16 group RUS CVL protesters
a17 organization TUR GOV Turkish embassy in Moscow
a18 organization RUS COP police
a20 organization IGO IGO NATO
a21 group - GOV =a1+a3 both countries
a22 person TUR GOV Yenal Kutlu
a23 person RUS GOV Russian president
a24 person TUR GOV an aide
p1 place TUR - Ankara
p2 place SYR - Syrian border
p3 place SYR - Latakia base
p4 place RUS - Moscow
t1 2015-11-26
t2 2015-11-25
q1 direct source=a4 cue=c2 to=a7
q2 indirect source=a1 cue=c3
q3 indirect source=a3 cue=c4 neg
q5 indirect source=a3 cue=v23 to=a15
q6 indirect source=a20 cue=v29 to=a21
q7 indirect source=a24 cue=c5
q8 direct source=a23 cue=c6 to=a22 via=a24
q9 indirect source=a4 cue=c1
v1 REJECT yield occurred actor=a1 recip=a3 ctx=diplomatic,military
v2 CONCEDE - negated actor=a1 recip=a3 ctx=diplomatic,military
v4 SANCTION - future actor=a3 recip=a1 ctx=economic
v5 CONCEDE - negated actor=a1 recip=a3 ctx=diplomatic,military same=v2
v6 ASSAULT aerial occurred actor=a1 recip=a2 loc=p2 ctx=military same=v33
v8 SANCTION - future actor=a3 recip=a1 ctx=economic same=v4
v9 CONCEDE - negated actor=a5 recip=a6 ctx=diplomatic
v10 THREATEN violence occurred actor=a1 recip=a2 ctx=military
v11 THREATEN violence negated actor=a1 recip=a2 ctx=military
v13 ASSAULT firearms occurred actor=a10 recip=a9 ctx=military
v15 AID - negated actor=a11 recip=a9 ctx=military
v16 ASSAULT - occurred recip=a11 ctx=military
v17 AID - occurred recip=a12 ctx=military
v18 MOBILIZE weapons occurred actor=a3 loc=p3 ctx=military
v19 SANCTION discontinue occurred actor=a3 recip=a1 ctx=military
v20 REQUEST - occurred actor=a13 ctx=economic
v21 CONSULT visit negated actor=a14 recip=a1 time=t2 ctx=diplomatic
v22 SANCTION discontinue occurred actor=a3 recip=a1 ctx=diplomatic
v23 REQUEST - occurred actor=a3 recip=a15 ctx=diplomatic
v24 PROTEST riot occurred actor=a16 recip=a17 loc=p4
v25 PROTEST riot occurred actor=a16 recip=a17 loc=p4 same=v24
v26 COERCE arrest negated actor=a18 loc=p4
v27 SUPPORT - occurred actor=a20 recip=a1 ctx=military,diplomatic
v29 REQUEST meet occurred actor=a20 recip=a21 ctx=diplomatic
v30 CONSULT - hypothetical actor=a21 ctx=diplomatic
v31 REQUEST meet occurred actor=a22 recip=a23 ctx=diplomatic
v32 CONSULT phone hypothetical actor=a22,a23 ctx=diplomatic
v33 ASSAULT aerial occurred actor=a1 recip=a2 ctx=military
a40 organization RUS LEG Russian parliament
a41 group - - anyone who denies a massacre
a42 person RUS GOV energy minister
a43 person DEU GOV German chancellor
a44 person DEU GOV Berlin official
t20 1915
t21 2015-11-25
q20 indirect source=a42 cue=c20
q21 indirect source=a44 cue=c21
v50 ASSAULT massacre hypothetical time=t20
v52 SANCTION convict hypothetical recip=a41 ctx=legal
v53 COERCE withhold negated actor=a3 recip=a1 ctx=resource
v54 CONSULT phone occurred actor=a43,a22,a23 time=t21 ctx=diplomatic
v55 REQUEST yield occurred actor=a43 recip=a22,a23 time=t21 ctx=diplomatic
v56 CONCEDE - negated actor=a22,a23 ctx=diplomatic
a45 group - GOV =a22+a23 neither
