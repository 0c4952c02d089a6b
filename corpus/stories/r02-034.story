#story r02-034
#date 2023-06-10
#publisher Peace Dialogue Press Office
#kind statement
#title Joint communique of [a1 the Government of Colombia] and [a2 the Camilo Front]

[p1 Havana], [t1 June 9, 2023]

[a3 The delegations of [a1 the Government of the Republic of Colombia] and [a2 the Camilo Front]], {v1 meeting} in [p1 Havana] for the third round of peace {v2 talks}, inform [a4 the public] of the following:

First. [a5 The parties] have {v3 signed} an agreement for a national and temporary {v4 ceasefire} of 180 days. It will enter into force on [t2 August 3].

Second. During the {v5 ceasefire}, [a5 the parties] will not {v6 attack} each other. [a2 The Front] {v7 promises} <q1 not to {v8 kidnap} [a6 persons] for money, and not to {v9 plant} mines>. [a1 The Government] {v10 undertakes} <q2 to {v11 suspend} arrest warrants against [a7 the 14 members of [a2 the Front]'s delegation]>.

Third. [a8 The United Nations mission] and [a9 the Catholic Church] will {v13 verify} the {v14 ceasefire}. [a5 The parties] {v15 request} [a10 the Security Council] <q3 to {v16 approve} this task before [t3 the end of July]>.

Fourth. [a2 The Front] will {v17 hand over} to [a11 the International Committee of the Red Cross], before [t4 June 30], [a12 a police sergeant and [a24 her] two children], whom [a2 it] has {v18 held} since [t5 May]. [a1 The Government] will {v19 return} the bodies of [a13 three members of [a2 the Front]] to
[a14 their families].

Fifth. [a5 The parties] {v20 thank} [a15 Cuba], [a16 Norway] and [a17 Mexico] for hosting and supporting the {v23 talks}, and {v24 accept} the {v25 invitation} of [a17 Mexico] <q4 to hold the next {v26 round} in [p2 Mexico City] in [t6 August]>.

[a18 The head of the government delegation, Senator Raul Mosquera], {c1 declared} at the signing ceremony: <q5 “[a1 We] have buried enough young people. [t1 Today] [a20 nobody] won and [a20 nobody] {v27 surrendered}.”> <q6 “The rifles will be silent, but [a2 we] will not {v28 give} them up,”> {c2 said} [a22 Front commander Pablo Tejada].

[a5 The parties] {v29 reject} the {v30 criticism} of [a23 former President Alonso Urbina], who {c3 said} <q7 the {v31 agreement} was “a gift to criminals”>.
---
a1 country COL GOV Colombia
a2 organization COL REB Camilo Front
a3 group COL GOV+REB =a1+a2 delegations
a4 group COL CVL public opinion
a5 group COL GOV+REB =a1+a2 the parties
a6 group COL CVL persons
a7 group COL REB 14 members of the Front's delegation
a8 organization IGO IGO United Nations mission
a9 organization COL REL Catholic Church
a10 organization IGO IGO Security Council
a11 organization IGO NGO International Committee of the Red Cross
a12 group COL COP+CVL police sergeant and her two children
a13 group COL REB three members of the Front
a14 group COL CVL their families
a15 country CUB GOV Cuba
a16 country NOR GOV Norway
a17 country MEX GOV Mexico
a18 person COL LEG+GOV Raul Mosquera
a20 group COL - nobody
a22 person COL REB Pablo Tejada
a23 person COL ELI Alonso Urbina
a24 person COL COP police sergeant
p1 place CUB - Havana
p2 place MEX - Mexico City
t1 2023-06-09
t2 2023-08-03
t3 2023-07-31
t4 2023-06-30
t5 2023-05
t6 2023-08
q1 indirect source=a2 cue=v7
q2 indirect source=a1 cue=v10
q3 indirect source=a5 cue=v15 to=a10
q4 indirect source=a17 cue=v25 to=a5
q5 direct source=a18 cue=c1
q6 direct source=a22 cue=c2
q7 mixed source=a23 cue=c3
v1 CONSULT third-party occurred actor=a3 loc=p1 ctx=diplomatic
v2 CONSULT third-party occurred actor=a3 loc=p1 ctx=diplomatic same=v1
v3 SUPPORT - occurred actor=a5 time=t1 ctx=military
v4 RETREAT ceasefire future actor=a5 time=t2 ctx=military
v5 RETREAT ceasefire future actor=a5 ctx=military same=v4
v6 ASSAULT - negated actor=a5 ctx=military
v7 CONCEDE - occurred actor=a2 ctx=crime
v8 ASSAULT abduct negated actor=a2 recip=a6 ctx=crime
v9 ASSAULT explosives negated actor=a2 ctx=military
v10 CONCEDE - occurred actor=a1 recip=a7 ctx=legal
v11 RETREAT - future actor=a1 recip=a7 ctx=legal
v13 CONSULT third-party future actor=a8,a9 ctx=military
v15 REQUEST assist occurred actor=a5 recip=a10 ctx=diplomatic
v16 SUPPORT - hypothetical actor=a10 time=t3 ctx=diplomatic
v17 RETREAT release future actor=a2 recip=a12 time=t4 ctx=crime
v18 ASSAULT abduct occurred actor=a2 recip=a12 time=t5 ctx=crime
v19 RETREAT return future actor=a1 recip=a13 ctx=military
v20 SUPPORT - occurred actor=a5 recip=a15,a16,a17 ctx=diplomatic
v23 CONSULT third-party occurred actor=a15,a16,a17,a5 ctx=diplomatic same=v1
v24 AGREE - occurred actor=a5 recip=a17 ctx=diplomatic
v25 AGREE - occurred actor=a17 recip=a5 ctx=diplomatic
v26 CONSULT third-party future actor=a5,a17 loc=p2 time=t6 ctx=diplomatic
v27 RETREAT disarm negated actor=a20 ctx=military
v28 RETREAT disarm negated actor=a2 ctx=military
v29 REJECT - occurred actor=a5 recip=a23 ctx=diplomatic
v30 ACCUSE disapprove occurred actor=a23 recip=a1 ctx=diplomatic
v14 RETREAT ceasefire future actor=a5 ctx=military same=v4
v31 AGREE - occurred actor=a5 ctx=military
