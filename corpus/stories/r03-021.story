#story r03-021
#date 2011-02-16
#publisher Danube Text Service
#kind statement
#title Joint statement of [a1 the Prime Ministers of [a2 the Visegrad Group]]

[p1 Bratislava], [t1 15 February 2011]

[a1 The Prime Ministers of [a3 the Czech Republic], [a4 Hungary], [a5 Poland] and [a6 Slovakia]], {v1 meeting} in [p1 Bratislava] with [a7 the Prime Minister of [a8 Ukraine], Ostap Radchenko], and [a9 the Federal Chancellor of [a10 Germany], Renate Hillebrecht]:

{v2 Welcome} the progress of [a8 Ukraine] in [a8 its] {v3 talks} on an association agreement with [a11 the European Union] and express the hope that the agreement will be {v5 signed} before [t2 the end of 2011];

{v6 Pledge} <q1 to {v7 double} the resources of [a12 the International Visegrad Fund] for students from [a13 the Eastern Partnership countries], beginning in [t3 2012]>;

{v8 Condemn} the {v9 arrest} of [a14 opposition candidates] in [p2 Belarus] after the election of [t4 19 December], {v10 demand} [a14 their] immediate {v11 release}, and {v12 agree} that [a15 students {v13 expelled} from universities in [p3 Minsk]] will be {v14 admitted} to [a16 [a17 their] own universities] without fees;

{v15 Support} the wish of [a18 Bulgaria] and [a19 Romania] to join [p4 the Schengen area], and regret that no decision could be taken [t5 this year];

{c2 Reiterate} <q2 that [a17 their] countries will {v19 connect} gas networks from [p5 the Baltic Sea] to [p6 the Adriatic], so that a {v20 cut} such as the one of [t6 January 2009] cannot be repeated>;

{v21 Thank} [a10 Germany] for the {v22 invitation} <q3 to hold the next {v23 meeting} in [p7 Berlin]>.

[a4 The Hungarian side], which holds the presidency of [a20 the Council of [a11 the European Union]], {c3 informed} [a17 the participants] <q4 that a planned {v24 summit} of [a13 the Eastern Partnership] in [p8 Budapest] would not take place in [t7 May]>. [a5 Poland] {v25 offered} <q5 to {v26 host} it in [t8 September]>, and [a17 all participants] {v27 accepted}.

[a7 Prime Minister Radchenko] {c1 declared} <q6 that [a8 Ukraine] did not seek membership of [a22 NATO]>.
---
a1 group - GOV Prime Ministers of the Visegrad Group
a2 organization IGO IGO Visegrad Group
a3 country CZE GOV Czech Republic
a4 country HUN GOV Hungary
a5 country POL GOV Poland
a6 country SVK GOV Slovakia
a7 person UKR GOV Ostap Radchenko
a8 country UKR GOV Ukraine
a9 person DEU GOV Renate Hillebrecht
a10 country DEU GOV Germany
a11 organization IGO IGO European Union
a12 organization IGO IGO International Visegrad Fund
a13 group - GOV Eastern Partnership countries
a14 group BLR OPP opposition candidates
a15 group BLR EDU students expelled in Minsk
a16 group - EDU universities of the Visegrad countries
a17 group - GOV the participants
a18 country BGR GOV Bulgaria
a19 country ROU GOV Romania
a20 organization IGO IGO Council of the European Union
a22 organization IGO IGO NATO
p1 place SVK - Bratislava
p2 place BLR - Belarus
p3 place BLR - Minsk
p4 place - - Schengen area
p5 place - - Baltic Sea
p6 place - - Adriatic
p7 place DEU - Berlin
p8 place HUN - Budapest
t1 2011-02-15
t2 2011-12-31
t3 2012
t4 2010-12-19
t5 2011
t6 2009-01
t7 2011-05
t8 2011-09
q1 indirect source=a1 cue=v6
q2 indirect source=a1 cue=c2
q3 indirect source=a10 cue=v22
q4 indirect source=a4 cue=c3 to=a17
q5 indirect source=a5 cue=v25 to=a17
q6 indirect source=a7 cue=c1
v1 CONSULT multilateral occurred actor=a1,a7,a9 loc=p1 time=t1 ctx=diplomatic
v2 SUPPORT - occurred actor=a1 recip=a8 loc=p1 time=t1 ctx=diplomatic
v3 CONSULT - occurred actor=a8,a11 ctx=diplomatic,economic
v5 SUPPORT - hypothetical actor=a8,a11 time=t2 ctx=diplomatic,economic
v6 AGREE - occurred actor=a1 recip=a12 loc=p1 time=t1 ctx=education
v7 AID - future actor=a1 recip=a12,a13 time=t3 ctx=education
v8 ACCUSE disapprove occurred actor=a1 loc=p1 time=t1 ctx=human-rights,election
v9 COERCE arrest occurred recip=a14 loc=p2 ctx=human-rights,election
v10 REQUEST yield occurred actor=a1 loc=p1 time=t1 ctx=human-rights
v11 RETREAT release hypothetical recip=a14 loc=p2 ctx=human-rights
v12 AGREE - occurred actor=a1 recip=a15 loc=p1 time=t1 ctx=education
v13 SANCTION expel occurred recip=a15 loc=p3 ctx=education
v14 AID - future actor=a16 recip=a15 ctx=education
v15 SUPPORT - occurred actor=a1 recip=a18,a19 loc=p1 time=t1 ctx=diplomatic
v19 COOPERATE - future actor=a17 ctx=resource
v20 COERCE withhold occurred time=t6 ctx=resource
v21 SUPPORT - occurred actor=a1 recip=a10 ctx=diplomatic
v22 AGREE - occurred actor=a10 recip=a1 ctx=diplomatic
v23 CONSULT multilateral future actor=a1 loc=p7 ctx=diplomatic
v24 CONSULT multilateral negated actor=a13 loc=p8 time=t7 ctx=diplomatic
v25 AGREE - occurred actor=a5 recip=a17 ctx=diplomatic
v26 CONSULT multilateral future actor=a5 recip=a13 time=t8 ctx=diplomatic
v27 AGREE - occurred actor=a17 recip=a5 ctx=diplomatic
