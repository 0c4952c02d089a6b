#story r02-022
#date 2021-02-22
#publisher Meridian Radio News
#kind report
#title [a1 Iran] {v1 limits} access for [a2 nuclear inspectors] but {v3 agrees} to three more months of {v2 checks}

[p1 VIENNA] — <q1 [a1 Iran] will {v4 stop} surprise inspections of [a1 its] nuclear sites from [t1 Tuesday], but [a3 the International Atomic Energy Agency] will be {v5 allowed} to continue the most important checks for up to three months>, [a3 the agency]'s [a4 director general, Esteban Quiroga], {c1 said} late on [t2 Sunday].

[a4 Quiroga] spoke at [p2 Vienna airport] after a two-day {v7 visit} to [p3 Tehran], where [a4 he] {v8 met} [a5 Iranian Foreign Minister Javad Rostami] and [a6 the head of [a1 Iran]'s atomic agency, Behrouz Karimi]. <q2 “This saves the situation for now,”> [a4 he] {c3 told} [a7 reporters]. <q3 “It is not a solution. For that there must be a political {v9 negotiation}.”>

[a1 Iran]'s [a8 parliament] {v10 passed} a law in [t3 December] that {v11 orders} [a1 the government] <q4 to {v12 suspend} the inspections if [a10 U.S.] {v13 sanctions} are not {v14 lifted} by [t4 February 21]>. <q5 [a8 Lawmakers] will {v15 sue} [a11 President Mohsen Daneshvar] over the {v16 agreement}>, [a12 the Fajr news agency] {c4 quoted} [a13 the head of [a8 parliament]'s security committee] as saying.

<q6 [a10 The United States] is ready to {v17 meet} [a1 Iran] if [a14 the European Union] {v18 invites} [a15 both countries]>, [a16 a State Department spokesman] {c5 said} on [t5 Thursday]. [a5 Rostami] {v19 rejected} that on [t2 Sunday]. <q7 “[a10 The Americans] must {v20 lift} the {v21 sanctions} first,”> [a5 he] {c6 told} [a17 state television]. <q8 “Then [a1 we] can {v22 talk}.”>

[a10 Washington] {v23 pulled out} of the [t7 2015] nuclear {v29 deal} in [t6 2018] under [a19 a former president] and imposed {v24 sanctions} on [a1 Iran]'s oil sales. [a20 President Thomas Ellery] has {v26 promised} <q9 to {v27 return} to the {v31 deal} if [a1 Iran] does so too>.

<q10 [a21 Israel] would not {v28 support} any {v30 agreement} with [a1 Iran]>, {c7 said} [a22 Israeli Prime Minister Eitan Barzel]. <q11 “[a21 We] will do everything so that [a1 they] do not have nuclear weapons,”> [a22 he] {c8 said}. [a1 Iran] {c9 denies} <q12 that [a1 it] wants such weapons>. <q13 [a25 Inspectors] found traces of uranium at two sites that [a1 Iran] had not declared>, {c10 according to} [a26 two diplomats in [p1 Vienna]], but [a3 the agency] has not published [a3 its] report.
---
a1 country IRN GOV Iran
a2 group IGO IGO nuclear inspectors
a3 organization IGO IGO International Atomic Energy Agency
a4 person IGO IGO Esteban Quiroga
a5 person IRN GOV Javad Rostami
a6 person IRN GOV Behrouz Karimi
a7 group - MED reporters
a8 organization IRN LEG Iran's parliament
a10 country USA GOV United States
a11 person IRN GOV Mohsen Daneshvar
a12 organization IRN MED Fajr news agency
a13 person IRN LEG head of parliament's security committee
a14 organization IGO IGO European Union
a15 group - GOV =a10+a1 both countries
a16 person USA GOV State Department spokesman
a17 organization IRN MED+GOV state television
a19 person USA ELI former president
a20 person USA GOV Thomas Ellery
a21 country ISR GOV Israel
a22 person ISR GOV Eitan Barzel
a25 group IGO IGO inspectors
a26 group - GOV two diplomats in Vienna
p1 place AUT - Vienna
p2 place AUT - Vienna airport
p3 place IRN - Tehran
t1 2021-02-23
t2 2021-02-21
t3 2020-12
t4 2021-02-21
t5 2021-02-18
t6 2018
q1 indirect source=a4 cue=c1
q2 direct source=a4 cue=c3 to=a7
q3 direct source=a4 cue=-
q4 indirect source=a8 cue=v11 to=a1
q5 indirect source=a13 cue=c4 via=a12
q6 indirect source=a16 cue=c5
q7 direct source=a5 cue=c6 to=a17
q8 direct source=a5 cue=-
q9 indirect source=a20 cue=v26
q10 indirect source=a22 cue=c7
q11 direct source=a22 cue=c8
q12 indirect source=a1 cue=c9 neg
q13 indirect source=a26 cue=c10
v1 COERCE restrict occurred actor=a1 recip=a2 ctx=diplomatic
v2 RETREAT access future actor=a1 recip=a2 ctx=diplomatic
v3 AGREE - occurred actor=a1 ctx=diplomatic
v4 COERCE restrict future actor=a1 recip=a3 time=t1 ctx=diplomatic
v5 RETREAT access future actor=a1 recip=a3 ctx=diplomatic same=v2
v7 CONSULT visit occurred actor=a4 loc=p3 ctx=diplomatic
v8 CONSULT visit occurred actor=a4,a5,a6 loc=p3 ctx=diplomatic same=v7
v9 CONSULT - hypothetical ctx=diplomatic
v10 SUPPORT - occurred actor=a8 time=t3 ctx=legislative
v11 REQUEST - occurred actor=a8 recip=a1 ctx=legislative
v12 COERCE restrict hypothetical actor=a1 ctx=legislative,diplomatic
v13 SANCTION - occurred actor=a10 ctx=economic
v14 RETREAT - hypothetical actor=a10 time=t4 ctx=economic
v15 ACCUSE allege future actor=a8 recip=a11 ctx=legal
v16 AGREE - occurred ctx=diplomatic same=v3
v17 CONSULT - hypothetical actor=a10,a1 ctx=diplomatic
v18 AGREE - hypothetical actor=a14 recip=a15 ctx=diplomatic
v19 REJECT meet occurred actor=a5 recip=a10 time=t2 ctx=diplomatic
v20 RETREAT - hypothetical actor=a10 ctx=economic
v21 SANCTION - occurred actor=a10 ctx=economic same=v13
v22 CONSULT - hypothetical actor=a1 ctx=diplomatic
v23 SANCTION withdraw occurred actor=a10 time=t6 ctx=diplomatic
v24 SANCTION - occurred actor=a10 recip=a1 ctx=economic,resource
v26 AGREE - occurred actor=a20 ctx=diplomatic
v27 RETREAT return future actor=a20 ctx=diplomatic
v28 SUPPORT - negated actor=a21 ctx=diplomatic
v29 AGREE - occurred ctx=diplomatic
v30 AGREE - hypothetical actor=a1 ctx=diplomatic
t7 2015
v31 AGREE - occurred ctx=diplomatic same=v29
