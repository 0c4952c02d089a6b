#story r03-058
#date 2016-09-14
#publisher Plata Newswire
#kind report
#title [a1 Britain], [a2 Argentina] {v1 agree} to more flights to [p1 Falklands]; [a3 opposition] {v2 accuses} [a2 Buenos Aires] of <q1 {v28 giving in}>

[p2 BUENOS AIRES] — [a1 Britain] and [a2 Argentina] have {v3 agreed} to {v4 work} towards removing restrictions on oil, fishing and shipping around [p1 the Falkland Islands] and to {v5 allow} a second weekly flight, in the warmest statement between [a4 the two countries] since [t1 1999].

The text was {v6 signed} on [t2 Tuesday] by [a5 Argentine Foreign Minister Mercedes Iriarte] and [a6 Giles Wetherby, a minister at [a7 the Foreign Office]], who is on a [t7 two-day] {v7 visit}. [a4 Both governments] will also {v8 ask} [a8 the Red Cross] <q2 to {v9 identify} [a9 123 Argentine soldiers] buried on the islands>.

<q3 “This is not about sovereignty. [a2 We] have not {v10 given up} one metre,”> [a5 Iriarte] {c1 told} [a11 lawmakers] on [t3 Wednesday]. [a3 The Popular Front], the party of [a12 the former president], {c5 called} the {v12 agreement} <q4 “a surrender with a smile”> and {c2 said} <q5 [a3 it] would {v13 block} any law that {v14 lifts} {v15 penalties} on [a13 oil companies]>. [a14 Veterans] {v16 marched} outside [a15 the ministry].

[a1 Britain] and [a2 Argentina] {v17 fought} a ten-week {v18 war} over the islands in [t4 1982] in which [a16 about 900 people] were {v19 killed}. [a17 The islands' government] {v20 welcomed} the {v21 deal} with caution, {c6 saying} <q6 [a17 it] had not been {v22 asked}>.

[a18 Chile] and [a19 Brazil], where the new flight may stop, have not yet {v23 agreed}. [a18 Chile] {v24 runs} the present one. <q8 [a20 British Prime Minister Eleanor Marsh] {v25 wrote} to [a21 President Ignacio Leguizamon] in [t5 August] and may {v26 see} [a21 him] at [a22 the United Nations] [t6 next week]>, [a23 a diplomat] {c3 said}. <q7 [a1 London] {v27 supports} [a2 Argentina]'s [a25 candidate for [a22 U.N.] secretary-general], but only “in private”>, [a23 he] {c4 added}.
---
a1 country GBR GOV United Kingdom
a2 country ARG GOV Argentina
a3 organization ARG PTY+OPP Popular Front
a4 group - GOV =a1+a2 the two countries
a5 person ARG GOV Mercedes Iriarte
a6 person GBR GOV Giles Wetherby
a7 organization GBR GOV Foreign Office
a8 organization - NGO Red Cross
a9 group ARG MIL 123 Argentine soldiers
a11 group ARG LEG lawmakers
a12 person ARG ELI former president
a13 group - BUS oil companies
a14 group ARG ELI veterans
a15 organization ARG GOV foreign ministry
a16 group - - about 900 people
a17 organization FLK GOV islands' government
a18 country CHL GOV Chile
a19 country BRA GOV Brazil
a20 person GBR GOV Eleanor Marsh
a21 person ARG GOV Ignacio Leguizamon
a22 organization IGO IGO United Nations
a23 person - GOV a diplomat
a25 person ARG GOV Argentina's candidate for U.N. secretary-general
p1 place FLK - Falkland Islands
p2 place ARG - Buenos Aires
t1 1999
t2 2016-09-13
t3 2016-09-14
t4 1982
t5 2016-08
t6 2016-W38
t7 2016-09-13/2016-09-14
q1 indirect source=a3 cue=v2
q2 indirect source=a4 cue=v8 to=a8
q3 direct source=a5 cue=c1 to=a11
q4 direct source=a3 cue=c5
q5 indirect source=a3 cue=c2
q6 indirect source=a17 cue=c6
q7 mixed source=a23 cue=c4
q8 indirect source=a23 cue=c3
v1 AGREE - occurred actor=a1,a2 ctx=diplomatic
v2 ACCUSE disapprove occurred actor=a3 recip=a2 ctx=territory
v3 AGREE - occurred actor=a1,a2 loc=p2 time=t2 ctx=diplomatic,resource same=v1
v4 COOPERATE - future actor=a1,a2 loc=p1 ctx=resource,economic
v5 RETREAT access future actor=a2 recip=a1 loc=p1 ctx=territory
v6 SUPPORT - occurred actor=a5,a6 loc=p2 time=t2 ctx=diplomatic
v7 CONSULT visit occurred actor=a6 recip=a2 time=t7 ctx=diplomatic
v8 REQUEST assist future actor=a4 recip=a8 ctx=human-rights
v9 AID - hypothetical actor=a8 recip=a9 loc=p1 ctx=human-rights
v10 CONCEDE - negated actor=a2 recip=a1 ctx=territory
v12 AGREE - occurred actor=a4 ctx=diplomatic same=v1
v13 REJECT - future actor=a3 ctx=legislative
v14 RETREAT - hypothetical actor=a2 recip=a13 ctx=resource
v15 SANCTION - occurred actor=a2 recip=a13 ctx=resource
v16 PROTEST demo occurred actor=a14 recip=a15 loc=p2 ctx=territory
v17 ASSAULT - occurred actor=a1,a2 loc=p1 time=t4 ctx=military,territory
v18 ASSAULT - occurred actor=a1,a2 loc=p1 time=t4 ctx=military,territory same=v17
v19 ASSAULT - occurred recip=a16 time=t4 ctx=military,territory same=v17
v20 SUPPORT - occurred actor=a17 recip=a4 ctx=diplomatic
v21 AGREE - occurred actor=a4 ctx=diplomatic same=v1
v22 REQUEST assist negated actor=a4 recip=a17 ctx=diplomatic
v23 AGREE - negated actor=a18,a19 ctx=economic
v24 COOPERATE - occurred actor=a18 loc=p1 ctx=economic
v25 CONSULT - occurred actor=a20 recip=a21 time=t5 ctx=diplomatic
v26 CONSULT - hypothetical actor=a20,a21 loc=a22 time=t6 ctx=diplomatic
v27 SUPPORT - occurred actor=a1 recip=a25 ctx=diplomatic
v28 CONCEDE - occurred actor=a2 recip=a1 ctx=territory
