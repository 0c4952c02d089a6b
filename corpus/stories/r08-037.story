#story r08-037
#date 2016-03-31
#publisher Highveld Newsroom
#kind report
#title [a1 South Africa's top court] {v1 orders} [a2 president] <q1 to {v2 repay} money spent on [a2 his] farm>

[p1 JOHANNESBURG] — [a1 South Africa's highest court] {v3 ruled} unanimously on [t1 Thursday] <q2 that [a2 President Mandla Nxumalo] broke the constitution when [a2 he] {v4 ignored} [a3 the anti-corruption watchdog]>, and {v5 gave} [a2 him] 105 days to pay back part of the state money used to improve [a2 his] country home.

<q3 [a2 The president] “failed to uphold, defend and respect the constitution,”> [a4 Chief Justice Sipho Radebe] {c1 said}, reading the {v6 judgment} to a packed hall on live television. [a5 The treasury] has to work out the sum.

[a3 The watchdog, Public Protector Lerato Modise], {c2 found} in [t2 2014] <q4 that $16 million had been spent on a cattle pen, a pool and a visitors' centre at [p2 Ndlovana in KwaZulu-Natal]> and {v7 recommended} <q5 that [a2 Nxumalo] refund a share>. [a6 A minister] then {v8 cleared} [a2 him], {c3 describing} <q6 the pool as a fire-fighting device>. [a7 Two opposition parties] {v9 took} the matter to court.

<q7 “[a2 He] must {v10 go}, and if [a2 he] does not, [a8 we] will {v11 remove} [a2 him],”> {c4 said} [a9 Johan Steyn, leader of [a8 the Democratic Front]]. [a8 The party] filed a {v22 motion} of impeachment [t1 the same afternoon]. [a10 Members of [a11 the smaller Freedom Movement]] {v12 danced} outside the court and {v13 called for} [a2 the president]'s {v14 arrest}.

[a12 The governing party] {v15 stood by} [a2 its leader]. [a12 It] {c5 said} <q8 [a12 it] {v16 respected} the {v17 ruling} and would study it>. In a speech on [t3 Friday evening], [a2 Nxumalo] is expected to {v18 apologise}.

[a3 Modise], whose term ends in [t4 October], has had death {v21 threats} and received [a14 bodyguards] [t5 last year]. <q9 “[a3 I] feel that the country has listened to [a3 my] office,”> [a3 she] {c6 told} [a15 reporters].

The rand gained 1.3 percent against the dollar after the {v20 verdict} and traded at its strongest since [t6 December]. [a16 Economists] {c7 expect} <q10 growth of less than 1 percent [t7 this year] because of drought and low prices for platinum and iron ore>, and rating agencies are due to visit in [t8 May].
---
a1 organization ZAF JUD South Africa's highest court
a2 person ZAF GOV Mandla Nxumalo
a3 person ZAF JUD Lerato Modise
a4 person ZAF JUD Sipho Radebe
a5 organization ZAF GOV treasury
a6 person ZAF GOV a minister
a7 group ZAF OPP two opposition parties
a8 organization ZAF OPP+PTY Democratic Front
a9 person ZAF OPP Johan Steyn
a10 group ZAF OPP members of the Freedom Movement
a11 organization ZAF OPP+PTY Freedom Movement
a12 organization ZAF PTY governing party
a14 group ZAF COP bodyguards
a15 group - MED reporters
a16 group ZAF BUS economists
p1 place ZAF - Johannesburg
p2 place ZAF - Ndlovana
t1 2016-03-31
t2 2014
t3 2016-04-01
t4 2016-10
t5 2015
t6 2015-12
t7 2016
t8 2016-05
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a1 cue=v3
q3 direct source=a4 cue=c1
q4 indirect source=a3 cue=c2
q5 indirect source=a3 cue=v7
q6 indirect source=a6 cue=c3
q7 direct source=a9 cue=c4
q8 indirect source=a12 cue=c5
q9 direct source=a3 cue=c6 to=a15
q10 indirect source=a16 cue=c7
v1 REQUEST change occurred actor=a1 recip=a2 ctx=legal,corruption
v2 RETREAT return hypothetical actor=a2 ctx=legal,corruption
v3 SANCTION convict occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,corruption
v4 REJECT yield occurred actor=a2 recip=a3 ctx=legal,corruption
v5 REQUEST change occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,corruption same=v1
v6 SANCTION convict occurred actor=a4 recip=a2 loc=p1 time=t1 ctx=legal same=v3
v7 REQUEST change occurred actor=a3 recip=a2 time=t2 ctx=corruption
v8 RETREAT - occurred actor=a6 recip=a2 ctx=corruption
v9 ACCUSE allege occurred actor=a7 recip=a2 ctx=legal
v10 RETREAT resign hypothetical actor=a2 ctx=executive
v11 SANCTION expel hypothetical actor=a8 recip=a2 ctx=executive
v12 PROTEST demo occurred actor=a10 recip=a2 loc=p1 ctx=corruption
v13 REQUEST - occurred actor=a10 recip=a2 loc=p1 ctx=corruption
v14 COERCE arrest hypothetical recip=a2 ctx=corruption
v15 SUPPORT - occurred actor=a12 recip=a2 ctx=executive
v16 SUPPORT - occurred actor=a12 recip=a1 ctx=legal
v17 SANCTION convict occurred actor=a1 recip=a2 ctx=legal same=v3
v18 CONCEDE - future actor=a2 time=t3 ctx=corruption
v20 SANCTION convict occurred actor=a1 recip=a2 ctx=legal same=v3
v21 THREATEN violence occurred recip=a3 ctx=corruption
v22 ACCUSE allege occurred actor=a8 recip=a2 time=t1 ctx=legislative
