#story r06-047
#date 2021-03-09
#publisher Savanna Press Agency
#kind wire
#title [a1 Senegal opposition] {v11 suspends} {v1 protests} after [a2 leader] {v2 freed}

[p1 DAKAR], [t1 March 9] - [a1 Senegal's opposition] on [t1 Tuesday] {v3 called off} three days of {v4 demonstrations} that were to start at noon, after [a3 a judge] {v5 released} [a2 its leader, Oumar Diagne], and [a4 Muslim elders] {v6 appealed} for calm.

[a2 Diagne], 46, was {v7 arrested} on [t2 March 3] on a {v8 charge} of rape. [a2 He] {c1 denies} <q6 the {v14 charge}>. [a5 At least five people] have been {v9 killed} in the {v10 riots} that followed, the worst in [p2 the West African country] in years. [a6 Schoolboys] {v12 looted} [a7 French] supermarkets and petrol stations in [p1 Dakar], and [a8 soldiers] were {v13 deployed} with armoured cars.

<q2 “[a9 We] keep the right to {v15 march} again on [t3 Saturday] if one single comrade is still in a cell,”> [a10 coalition coordinator Khady Ndour] {c2 said}. [a10 She] {v16 demanded} the {v17 release} of [a11 about 100 prisoners], and [a12 President Abdou Kane]'s {v18 promise} that [a12 he] will not run for a third term in [t4 2024].

In a television address on [t7 Monday night], [a12 Kane] {v20 promised} <q4 to {v21 shorten} the night {v22 curfew} and to {v23 give} [a13 young people] more jobs>. [a12 He] did not mention a third term. <q5 “Let [a14 us] silence the anger and avoid the logic of confrontation,”> [a12 he] {c3 said}.

[a15 Two private television stations] that were {v27 taken off} the air [t5 last week] for “repeated images of violence” are to {v28 return} on [t6 Wednesday]. [a16 The regulator] has {v29 refused} to {v30 pay} [a15 them] compensation.

[a40 Teachers' unions] did not follow the {v51 suspension} and kept up a {v52 strike} in [p20 Ziguinchor]. [a41 The governor] there {v53 closed} schools until [t20 Monday]. <q30 If [a2 Diagne] is {v54 jailed} after the {v55 trial}, “[a42 the country] will {v56 burn},”> [a43 a young man with a bandaged hand] {c30 told} [a44 this agency] in [p1 the capital].
---
a1 organization SEN OPP Senegal's opposition
a2 person SEN OPP Oumar Diagne
a3 person SEN JUD judge
a4 group SEN REL Muslim elders
a5 group SEN CVL at least five people
a6 group SEN EDU+CVL schoolboys
a7 country FRA BUS France
a8 group SEN MIL soldiers
a9 group SEN OPP we (coalition)
a10 person SEN OPP Khady Ndour
a11 group SEN OPP about 100 prisoners
a12 person SEN GOV Abdou Kane
a13 group SEN CVL young people
a14 group SEN - us
a15 group SEN MED two private television stations
a16 organization SEN GOV media regulator
p1 place SEN - Dakar
p2 place SEN - Senegal
t1 2021-03-09
t2 2021-03-03
t3 2021-03-13
t4 2024
t5 2021-W09
t6 2021-03-10
t7 2021-03-08
q2 direct source=a10 cue=c2
q4 indirect source=a12 cue=v20
q5 direct source=a12 cue=c3
q6 indirect source=a2 cue=c1 neg
v1 PROTEST demo negated actor=a1
v2 RETREAT release occurred recip=a2 ctx=legal
v3 RETREAT - occurred actor=a1 loc=p1 time=t1 same=v11
v11 RETREAT - occurred actor=a1
v14 ACCUSE allege occurred recip=a2 ctx=legal same=v8
v4 PROTEST demo negated actor=a1 loc=p1 time=t1 same=v1
v5 RETREAT release occurred actor=a3 recip=a2 ctx=legal same=v2
v6 REQUEST yield occurred actor=a4 ctx=religion
v7 COERCE arrest occurred recip=a2 time=t2 ctx=legal
v8 ACCUSE allege occurred recip=a2 ctx=legal
v9 ASSAULT - occurred recip=a5 loc=p2
v10 PROTEST riot occurred loc=p2
v12 PROTEST riot occurred actor=a6 loc=p1
v13 MOBILIZE troops occurred actor=a8 loc=p1 ctx=military
v15 PROTEST demo hypothetical actor=a9 time=t3
v16 REQUEST yield occurred actor=a10 recip=a12
v17 RETREAT release hypothetical recip=a11 ctx=legal
v18 CONCEDE - hypothetical actor=a12 ctx=election
v20 CONCEDE - occurred actor=a12 time=t7 ctx=economic
v21 RETREAT - future actor=a12
v22 COERCE curfew occurred actor=a12
v23 AID - future actor=a12 recip=a13 ctx=economic
v27 COERCE censor occurred recip=a15 time=t5 ctx=media
v28 RETREAT access future recip=a15 time=t6 ctx=media
v29 REJECT assist occurred actor=a16 recip=a15 ctx=media
v30 AID - negated actor=a16 recip=a15 ctx=media
a40 group SEN LAB+EDU teachers' unions
a41 person SEN GOV governor of Ziguinchor
a42 country SEN GOV the country
a43 person SEN CVL young man
a44 organization - MED Savanna Press Agency
p20 place SEN - Ziguinchor
t20 2021-03-15
q30 mixed source=a43 cue=c30 to=a44
v51 RETREAT - occurred actor=a1 same=v11
v52 PROTEST strike occurred actor=a40 loc=p20 ctx=education
v53 COERCE restrict occurred actor=a41 loc=p20 time=t20 ctx=education
v54 SANCTION convict hypothetical recip=a2 ctx=legal
v55 ACCUSE allege future recip=a2 ctx=legal
v56 PROTEST riot hypothetical loc=a42
