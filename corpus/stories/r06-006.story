#story r06-006
#date 2016-09-02
#publisher Equator Wire
#kind wire
#title [a1 Gabon] {v1 cuts} internet, imposes {v2 curfew} after vote {v3 riots}

[p1 LIBREVILLE], [t1 Sept 2] - [a1 The government of Gabon] imposed a night-time {v5 curfew} in [p1 the capital] and {v6 shut off} the internet on [t1 Friday], after two days of {v7 riots} over the result of a presidential election.

<q1 [a2 At least four people] have been {v8 killed} and [a3 1,100] {v9 detained} since [a4 the electoral commission] declared [a5 President Blaise Ovono] the winner on [t2 Wednesday] by 5,600 votes>, [a6 Interior Minister Fidele Mbadinga] {c1 said}. [a7 The opposition candidate, Rene Nguema], {c2 says} <q2 [a8 more than 20] were {v10 killed} when [a9 the presidential guard] {v11 attacked} [a10 his party]'s headquarters with helicopters on [t3 Thursday morning]>.

[a6 Mbadinga] {c3 denied} <q3 that there had been helicopters>. <q4 [a9 The guard] had gone to the building to {v12 arrest} [a11 “criminals”] who had {v13 set fire} to [p2 parliament]>, [a6 he] {c4 said}.

[a7 Nguema], who is in hiding, {v14 urged} [a12 his supporters] <q5 not to give up the struggle>. [a13 The European Union] {v16 called on} [a4 the commission] <q6 to publish the results of every polling station>. [a5 Ovono] {v17 refused}, {c5 saying} <q7 the law did not provide for it>.

The {v19 curfew} runs from 6 p.m. to 6 a.m. until further notice. Shops were {v4 looted} in [p3 the Nkembo district], where [a14 residents] {v20 blocked} streets with burned cars. [a15 Soldiers] {v21 patrolled} in trucks, and telephone messages did not get through.

<q8 [a16 France] has no plan to {v22 evacuate} [a17 its 14,000 citizens]>, [a18 the foreign ministry in [p4 Paris]] {c6 said}. [a16 It] has [a19 450 soldiers] based in [a1 Gabon]. <q9 [a19 They] will not be {v23 deployed}>, [a18 the ministry] {c7 added}.

[a40 The African Union] {v50 offered} <q30 to {v51 send} [a41 mediators] “at once”>. [a7 Nguema] {v52 accepted}; [a5 Ovono] has not replied. [a42 The justice minister, Severine Mintsa], {v54 resigned} on [t20 Thursday evening], the first member of the cabinet to go. [a44 The oil company Petrogab] {c30 denied} <q31 that [a45 its staff] had been {v56 taken} hostage>.
---
a1 country GAB GOV Gabon
a2 group GAB CVL at least four people
a3 group GAB CVL 1,100 detained
a4 organization GAB GOV electoral commission
a5 person GAB GOV Blaise Ovono
a6 person GAB GOV Fidele Mbadinga
a7 person GAB OPP Rene Nguema
a8 group GAB OPP more than 20
a9 organization GAB MIL presidential guard
a10 organization GAB OPP Nguema's party
a11 group GAB CRM “criminals”
a12 group GAB OPP Nguema's supporters
a13 organization IGO IGO European Union
a14 group GAB CVL residents
a15 group GAB MIL soldiers
a16 country FRA GOV France
a17 group FRA CVL 14,000 French citizens
a18 organization FRA GOV foreign ministry in Paris
a19 group FRA MIL 450 French soldiers
p1 place GAB - Libreville
p2 place GAB - parliament
p3 place GAB - Nkembo district
p4 place FRA - Paris
t1 2016-09-02
t2 2016-08-31
t3 2016-09-01
q1 indirect source=a6 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a6 cue=c3 neg
q4 mixed source=a6 cue=c4
q5 indirect source=a7 cue=v14 to=a12
q6 indirect source=a13 cue=v16 to=a4
q7 indirect source=a5 cue=c5
q8 indirect source=a18 cue=c6
q9 indirect source=a18 cue=c7
v1 COERCE withhold occurred actor=a1 ctx=technology,election
v2 COERCE curfew occurred actor=a1 ctx=election
v3 PROTEST riot occurred ctx=election
v5 COERCE curfew occurred actor=a1 loc=p1 time=t1 ctx=election same=v2
v6 COERCE withhold occurred actor=a1 time=t1 ctx=technology,election same=v1
v7 PROTEST riot occurred loc=p1 ctx=election same=v3
v8 ASSAULT - occurred recip=a2 time=t2 ctx=election
v9 COERCE arrest occurred recip=a3 time=t2 ctx=election
v10 ASSAULT - occurred actor=a9 recip=a8 time=t3 ctx=election
v11 ASSAULT aerial occurred actor=a9 recip=a10 time=t3 ctx=election
v12 COERCE arrest occurred actor=a9 recip=a11
v13 PROTEST riot occurred actor=a11 loc=p2 ctx=election
v14 REQUEST - occurred actor=a7 recip=a12 ctx=election
v16 REQUEST change occurred actor=a13 recip=a4 ctx=election
v17 REJECT change occurred actor=a5 recip=a13 ctx=election
v19 COERCE curfew occurred actor=a1 loc=p1 ctx=election same=v2
v20 PROTEST obstruct occurred actor=a14 loc=p3 ctx=election
v21 MOBILIZE troops occurred actor=a15 loc=p3
v22 AID - negated actor=a16 recip=a17 ctx=military
v23 MOBILIZE troops negated actor=a19 ctx=military
v4 PROTEST riot occurred loc=p3 ctx=election
a40 organization IGO IGO African Union
a41 group - - mediators
a42 person GAB GOV Severine Mintsa
a44 organization GAB BUS Petrogab
a45 group GAB BUS Petrogab staff
t20 2016-09-01
q30 mixed source=a40 cue=v50
q31 indirect source=a44 cue=c30 neg
v50 AGREE - occurred actor=a40 ctx=diplomatic
v51 CONSULT third-party hypothetical actor=a40,a41 ctx=diplomatic
v52 AGREE - occurred actor=a7 recip=a40 ctx=diplomatic
v54 RETREAT resign occurred actor=a42 time=t20 ctx=executive
v56 ASSAULT abduct negated recip=a45 ctx=crime
