#story r08-015
#date 2021-09-08
#publisher Gulf of Guinea News Service
#kind wire
#title [a1 West African bloc] {v1 suspends} [a2 Guinea] after army {v2 takeover}

[p1 ABUJA], [t1 Sept 8] - [a1 The West African bloc ECOWAS] on [t1 Wednesday] {v3 suspended} [a2 Guinea] and {v4 demanded} the {v5 release} of [a3 President Sekou Camara], who was {v6 ousted} by [a4 soldiers] [t2 three days ago].

<q7 [a5 Leaders of the 15-nation group] {v7 decided} at a video {v8 summit} to {v9 send} [a6 a mission] to [p2 Conakry] on [t3 Thursday]>, [a7 Burkina Faso's foreign minister, Adama Sanou], {c1 told} [a8 reporters]. <q1 “No economic {v10 sanctions} were taken at this stage,”> [a7 he] {c2 said}.

[a9 The president of [a1 the ECOWAS commission], Emmanuel Tetteh], {v11 called for} a return to civilian rule <q2 “within a very short time”>. [a10 The African Union] is expected to follow with a {v13 suspension} of [a10 its] own.

[a4 The soldiers], led by [a11 Colonel Ibrahima Sylla, a former French legionnaire], {c3 say} <q3 [a4 they] acted because of poverty and corruption>. [a11 Sylla] has {v14 forbidden} [a12 former ministers] <q4 to leave [a2 the country]> and {v15 told} [a13 mining companies] <q5 to keep working>; the {v21 curfew} was {v16 lifted} in mining areas.

[a15 About 80 political prisoners] were {v17 freed} on [t4 Tuesday], among [a15 them] [a16 Oumar Bah of [a17 the National Renewal Front]], {v18 jailed} for {v19 protesting} against [a3 Camara]'s third term. [a18 Crowds] cheered outside the prison.

[a3 Camara, 83], is being {v20 held} at an unknown place. <q6 [a3 He] is well and is seen by [a19 doctors]>, [a4 the junta] {c4 said}.

[a2 Guinea] has the world's largest reserves of bauxite, the ore from which aluminium is made. The metal rose to $2,782 a tonne on [t5 Monday], a ten-year high, before falling back.
---
a1 organization IGO IGO ECOWAS
a2 country GIN GOV Guinea
a3 person GIN ELI Sekou Camara
a4 group GIN MIL soldiers
a5 group IGO GOV leaders of the 15-nation group
a6 group IGO IGO mission
a7 person BFA GOV Adama Sanou
a8 group - MED reporters
a9 person IGO IGO Emmanuel Tetteh
a10 organization IGO IGO African Union
a11 person GIN MIL Ibrahima Sylla
a12 group GIN ELI former ministers
a13 group GIN BUS mining companies
a15 group GIN OPP about 80 political prisoners
a16 person GIN OPP Oumar Bah
a17 organization GIN PTY National Renewal Front
a18 group GIN CVL crowds
a19 group - HLH doctors
p1 place NGA - Abuja
p2 place GIN - Conakry
t1 2021-09-08
t2 2021-09-05
t3 2021-09-09
t4 2021-09-07
t5 2021-09-06
q1 direct source=a7 cue=c2
q2 mixed source=a9 cue=v11
q3 indirect source=a4 cue=c3
q4 indirect source=a11 cue=v14 to=a12
q5 indirect source=a11 cue=v15 to=a13
q6 indirect source=a4 cue=c4
q7 indirect source=a7 cue=c1 to=a8
v1 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic,executive
v2 COERCE seize occurred actor=a4 loc=a2 ctx=executive
v3 SANCTION - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic,executive same=v1
v4 REQUEST yield occurred actor=a1 recip=a4 loc=p1 time=t1 ctx=executive
v5 RETREAT release hypothetical recip=a3 ctx=executive
v6 COERCE seize occurred actor=a4 recip=a3 time=t2 ctx=executive same=v2
v7 AGREE - occurred actor=a5 ctx=diplomatic
v8 CONSULT multilateral occurred actor=a5 time=t1 ctx=diplomatic
v9 CONSULT visit future actor=a6 loc=p2 time=t3 ctx=diplomatic
v10 SANCTION - negated actor=a5 recip=a2 ctx=economic
v11 REQUEST yield occurred actor=a9 recip=a4 ctx=executive
v13 SANCTION - future actor=a10 recip=a2 ctx=diplomatic
v14 COERCE restrict occurred actor=a11 recip=a12 ctx=executive
v15 REQUEST - occurred actor=a11 recip=a13 ctx=resource
v16 RETREAT - occurred actor=a4 ctx=resource
v21 COERCE curfew occurred actor=a4 ctx=executive
v17 RETREAT release occurred recip=a15 time=t4 ctx=human-rights
v18 COERCE arrest occurred recip=a16 ctx=human-rights
v19 PROTEST demo occurred actor=a16 recip=a3 ctx=election
v20 COERCE arrest occurred actor=a4 recip=a3 ctx=executive
