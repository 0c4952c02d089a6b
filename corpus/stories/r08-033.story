#story r08-033
#date 2017-10-27
#publisher Isthmus Public News
#kind report
#title [a1 Guatemalan court] {v1 blocks} [a2 president]'s {v2 order} to {v3 expel} [a3 U.N. investigator]

[p1 GUATEMALA CITY] — [a1 Guatemala's highest court] on [t1 Friday] {v4 struck down} an {v5 order} by [a2 President Rigoberto Salguero] <q1 to {v6 expel} [a3 the head of [a4 a U.N. commission against corruption]]>, in a case that has divided [a5 the country] for two months.

[a1 The Constitutional Court] {v26 ruled} <q2 by three votes to two that [a2 the president] had no reason to declare [a3 the Spanish jurist Alvaro Medrano] unwanted>. [a2 Salguero] {c2 said} in a video <q3 [a2 he] would {v8 obey}, though [a2 he] thought the {v9 ruling} wrong>.

[a2 He] gave the {v25 order} on [t2 August 27], two days after [a3 Medrano] and [a6 Attorney General Lorena Paz] {v10 asked} [a7 Congress] <q4 to {v11 lift} [a2 the president]'s immunity>. [a8 They] {v12 accuse} [a2 him] <q5 of hiding about $900,000 that [a9 his party] received for the [t3 2015] campaign>. [a7 Lawmakers] {v13 refused} by 104 votes to 25.

<q6 “[a4 We] {v14 thank} [a1 the judges] for [a1 their] courage,”> [a4 the commission]'s [a11 spokesman, Matias Ronen], {c3 said}. [a12 The United States], [a13 Canada] and [a14 the European Union] also {v15 praised} the {v16 decision}. [a12 Washington] {v17 pays} about 40 percent of [a4 the commission]'s costs.

[a15 Thousands of people] {v18 marched} against [a2 Salguero] in [t4 September], and [a16 three ministers] {v19 resigned} rather than carry out [a2 his] {v24 order}. [a18 Business leaders], [a19 some of whom] are {v20 charged} themselves, {c4 say} <q7 [a4 the commission] goes too far>.

[a4 The body], set up in [t5 2007], helped {v21 convict} [a20 a former president] and {v22 jail} [a21 dozens of officials]. [a22 El Salvador]'s [a23 opposition] {v23 demands} a similar one.

[a5 Guatemala]'s economy is expected to grow 3.2 percent [t6 this year], helped by money sent home by migrants in [a12 the United States], which reached a record in [t4 September].
---
a1 organization GTM JUD Constitutional Court
a2 person GTM GOV Rigoberto Salguero
a3 person IGO IGO Alvaro Medrano
a4 organization IGO IGO U.N. commission against corruption
a5 country GTM GOV Guatemala
a6 person GTM JUD Lorena Paz
a7 organization GTM LEG Congress
a8 group - JUD =a3+a6 Medrano and Paz
a9 organization GTM PTY Salguero's party
a11 person IGO IGO Matias Ronen
a12 country USA GOV United States
a13 country CAN GOV Canada
a14 organization IGO IGO European Union
a15 group GTM CVL thousands of people
a16 group GTM GOV three ministers
a18 group GTM BUS business leaders
a19 group GTM BUS some business leaders
a20 person GTM ELI former president
a21 group GTM GOV dozens of officials
a22 country SLV GOV El Salvador
a23 group SLV OPP Salvadoran opposition
p1 place GTM - Guatemala City
t1 2017-10-27
t2 2017-08-27
t3 2015
t4 2017-09
t5 2007
t6 2017
q1 indirect source=a2 cue=v5
q2 indirect source=a1 cue=v26
q3 indirect source=a2 cue=c2
q4 indirect source=a3,a6 cue=v10 to=a7
q5 indirect source=a8 cue=v12
q6 direct source=a11 cue=c3
q7 indirect source=a18 cue=c4
v1 REJECT - occurred actor=a1 recip=a2 ctx=legal,corruption
v2 REQUEST - occurred actor=a2 ctx=corruption
v3 SANCTION expel negated actor=a2 recip=a3 ctx=corruption,diplomatic
v4 REJECT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,corruption same=v1
v5 REQUEST - occurred actor=a2 ctx=corruption same=v2
v6 SANCTION expel negated actor=a2 recip=a3 ctx=corruption,diplomatic same=v3
v8 CONCEDE - occurred actor=a2 recip=a1 ctx=legal
v9 REJECT - occurred actor=a1 recip=a2 ctx=legal same=v1
v10 REQUEST change occurred actor=a3,a6 recip=a7 ctx=legal,corruption
v11 SANCTION - hypothetical actor=a7 recip=a2 ctx=legal,corruption
v12 ACCUSE allege occurred actor=a8 recip=a2 ctx=corruption,election
v13 REJECT change occurred actor=a7 recip=a8 ctx=legal,legislative
v14 SUPPORT - occurred actor=a4 recip=a1 ctx=legal
v15 SUPPORT - occurred actor=a12,a13,a14 recip=a1 ctx=legal
v16 REJECT - occurred actor=a1 ctx=legal same=v1
v17 AID - occurred actor=a12 recip=a4 ctx=corruption
v18 PROTEST demo occurred actor=a15 recip=a2 time=t4 ctx=corruption
v19 RETREAT resign occurred actor=a16 ctx=executive
v24 REQUEST - occurred actor=a2 recip=a16 time=t2 ctx=corruption same=v2
v25 REQUEST - occurred actor=a2 time=t2 ctx=corruption same=v2
v20 ACCUSE allege occurred recip=a19 ctx=corruption,legal
v21 SANCTION convict occurred recip=a20 ctx=corruption,legal
v22 SANCTION convict occurred recip=a21 ctx=corruption,legal
v23 REQUEST - occurred actor=a23 ctx=corruption
v26 REJECT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,corruption same=v1
