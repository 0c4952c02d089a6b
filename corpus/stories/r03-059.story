#story r03-059
#date 2026-01-20
#publisher Altiplano News
#kind wire
#title [a1 Bolivia], [a2 Chile] to {v1 exchange} ambassadors for first time since [t1 1978]

[p1 LA PAZ], [t2 Jan 20] - <q8 [a1 Bolivia] and [a2 Chile] will {v2 restore} full diplomatic relations on [t3 March 23], almost half a century after [a3 they] {v3 broke} them over [a1 Bolivia]'s {v4 demand} for access to the sea>, [a4 Bolivian President Alvaro Mamani Torrez] {c1 said} on [t2 Tuesday].

[a4 Mamani] spoke at [p2 the presidential palace] beside [a5 Chilean Foreign Minister Josefina Errazuriz-Lagos], [a6 the first Chilean minister] to {v6 visit} [a1 the country] in eleven years. [a5 She] handed [a4 him] an {v8 invitation} <q1 to {v9 attend} the inauguration of [a8 [a2 Chile]'s new president] on [t4 March 11]>, which [a4 he] {v10 accepted}.

<q2 “[a1 We] are not {v11 giving up} the sea, and [a2 they] are not {v12 offering} it. [a1 We] will {v13 talk} about trains, lithium and stolen cars,”> [a4 Mamani] {c2 said}.

[a3 The two countries] {v14 signed} an accord on {v15 sharing} police data on [a11 drug gangs], and [a2 Chile] {v16 dropped} a fee on Bolivian cargo in [p3 the port of Arica]. [a2 Santiago] {v17 promised} <q3 to {v18 legalise} [a12 20,000 Bolivian seasonal workers]>. A {v19 request} by [a1 Bolivia] <q4 to {v20 reopen} [a1 its] consulate in [p4 Antofagasta]> is still being studied.

[a13 The International Court of Justice] {c5 ruled} in [t5 2018] <q9 that [a2 Chile] was not obliged to {v22 negotiate} on sea access>. [a14 Former President Efrain Colque], who brought the {v23 case}, {c4 called} [a4 Mamani] <q5 “a waiter”> and {v25 urged} [a15 miners] <q6 to {v26 block} the road to [p3 Arica]>. [a16 The miners' federation] {v27 declined}.

[a17 Peru], which lost land to [a2 Chile] in the same {v29 war} as [a1 Bolivia], {v30 congratulated} [a3 both neighbours]. [a19 Pope Clement] {v31 praised} [a3 them] from [p5 Rome] and {c3 said} <q7 [a19 he] would be glad to {v32 mediate} “if one day it were needed”>. [a3 Neither side] has {v33 asked} [a19 him].
---
a1 country BOL GOV Bolivia
a2 country CHL GOV Chile
a3 group - GOV =a1+a2 Bolivia and Chile
a4 person BOL GOV Alvaro Mamani Torrez
a5 person CHL GOV Josefina Errazuriz-Lagos
a6 person CHL GOV Chilean minister
a8 person CHL GOV Chile's new president
a11 group - CRM drug gangs
a12 group BOL LAB 20,000 Bolivian seasonal workers
a13 organization IGO JUD International Court of Justice
a14 person BOL ELI Efrain Colque
a15 group BOL LAB miners
a16 organization BOL LAB miners' federation
a17 country PER GOV Peru
a19 person VAT REL Pope Clement
p1 place BOL - La Paz
p2 place BOL - presidential palace
p3 place CHL - Arica
p4 place CHL - Antofagasta
p5 place ITA - Rome
t1 1978
t2 2026-01-20
t3 2026-03-23
t4 2026-03-11
t5 2018
q1 indirect source=a8 cue=v8 to=a4
q2 direct source=a4 cue=c2
q3 indirect source=a2 cue=v17
q4 indirect source=a1 cue=v19
q5 direct source=a14 cue=c4
q6 indirect source=a14 cue=v25 to=a15
q7 mixed source=a19 cue=c3
q8 indirect source=a4 cue=c1
q9 indirect source=a13 cue=c5
v1 SUPPORT - future actor=a1,a2 ctx=diplomatic
v2 SUPPORT - future actor=a1,a2 time=t3 ctx=diplomatic same=v1
v3 SANCTION discontinue occurred actor=a3 time=t1 ctx=diplomatic,territory
v4 REQUEST yield occurred actor=a1 recip=a2 ctx=territory
v6 CONSULT visit occurred actor=a5 recip=a1 loc=p1 time=t2 ctx=diplomatic
v8 AGREE - occurred actor=a5 recip=a4 loc=p2 time=t2 ctx=diplomatic
v9 CONSULT visit future actor=a4 recip=a8 time=t4 ctx=diplomatic
v10 AGREE - occurred actor=a4 recip=a5 loc=p2 time=t2 ctx=diplomatic
v11 CONCEDE - negated actor=a1 recip=a2 ctx=territory
v12 AGREE - negated actor=a2 recip=a1 ctx=territory
v13 CONSULT - future actor=a1,a2 ctx=economic,resource,crime
v14 SUPPORT - occurred actor=a3 loc=p1 time=t2 ctx=crime
v15 COOPERATE - future actor=a3 ctx=crime,intelligence
v16 RETREAT - occurred actor=a2 recip=a1 loc=p3 ctx=economic
v17 AGREE - occurred actor=a2 recip=a12 ctx=migration
v18 RETREAT access future actor=a2 recip=a12 ctx=migration
v19 REQUEST assist occurred actor=a1 recip=a2 ctx=diplomatic
v20 SUPPORT - hypothetical actor=a1 recip=a2 loc=p4 ctx=diplomatic
v22 CONSULT - hypothetical actor=a2,a1 ctx=territory
v23 ACCUSE allege occurred actor=a14 recip=a2 ctx=legal,territory
v25 REQUEST change occurred actor=a14 recip=a15 ctx=territory
v26 PROTEST obstruct hypothetical actor=a15 loc=p3 ctx=territory
v27 REJECT assist occurred actor=a16 recip=a14 ctx=territory
v29 ASSAULT - occurred actor=a17,a2,a1 ctx=military,territory
v30 SUPPORT - occurred actor=a17 recip=a3 ctx=diplomatic
v31 SUPPORT - occurred actor=a19 recip=a3 loc=p5 ctx=diplomatic
v32 CONSULT third-party hypothetical actor=a19 recip=a3 ctx=diplomatic
v33 REQUEST assist negated actor=a3 recip=a19 ctx=diplomatic
