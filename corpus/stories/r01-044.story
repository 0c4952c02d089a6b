#story r01-044
#date 2023-02-10
#publisher Isthmus News Agency
#kind wire
#title [a1 Nicaragua] {v1 deports} [a2 222 political prisoners] to [a3 United States]

[p1 MANAGUA], [t1 Feb 10] - [a1 Nicaragua] {v2 released} [a2 222 opponents of [a4 President Bernardo Ocampo]] from prison on [t2 Thursday], {v3 flew} [a2 them] to [p2 Washington] and {v4 stripped} [a2 them] of [a2 their] citizenship.

<q1 “[a5 We] did not know where [a5 we] were going until the plane door opened,”> [a6 former ambassador Octavio Lacayo, 71], {c1 told} [a7 reporters] at the airport. [a8 Two prisoners], one of [a8 them] [a9 the Roman Catholic Bishop of Esteli, Rodrigo Alemany], {v5 refused} to leave. [a9 The bishop] was {v6 sentenced} to 26 years in prison a day later.

[a4 Ocampo] {c2 denied} <q2 that there had been any {v7 negotiations} with [a3 the United States]>. <q3 “[a10 We] asked for nothing. [a10 We] do not want [a11 traitors] in [a10 our country],”> [a4 he] {c3 said} in a speech broadcast by [a12 state television].

[a13 U.S. Secretary of State Douglas Pemberton] {v8 welcomed} the {v9 release} as <q4 “a constructive step”>. <q5 [a3 Washington] will give [a2 the former prisoners] {v11 shelter} for two years>, [a14 a State Department official] {c4 said}, but <q5 has not {v12 offered} to {v13 lift} {v14 sanctions} on [a15 members of [a4 the president]'s family]>. [a16 Spain] {v15 offered} [a2 them] citizenship.

[a1 Nicaragua] has {v16 closed} [a17 more than 3,000 charities and 50 radio and television stations] since {v17 protests} in [t3 2018] in which [a18 police and armed supporters of [a1 the government]] {v18 killed} [a19 more than 300 people]. [t4 Last year] [a1 it] {v19 expelled} [a20 a group of nuns] and [a21 the Pope's ambassador], and {v20 confiscated} [a22 the offices of [a23 the newspaper El Diario del Lago]].

[a24 The United Nations human rights office] {v21 urged} [a1 Nicaragua] <q6 to {v22 restore} the citizenship of [a2 the 222] and to {v23 free} [a25 37 people] who are still {v24 held}>. [a26 The government of [a27 Chile]] {v25 called} [a4 Ocampo] <q7 “a dictator”>. [a28 Brazil] declined to comment.
---
a1 country NIC GOV Nicaragua
a2 group NIC OPP 222 political prisoners
a3 country USA GOV United States
a4 person NIC GOV Bernardo Ocampo
a5 group NIC OPP We (the prisoners)
a6 person NIC ELI Octavio Lacayo
a7 group - MED reporters
a8 group NIC OPP two prisoners
a9 person NIC REL Rodrigo Alemany
a10 country NIC GOV We (Nicaragua)
a11 group NIC OPP traitors
a12 organization NIC MED state television
a13 person USA GOV Douglas Pemberton
a14 person USA GOV State Department official
a15 group NIC ELI members of the president's family
a16 country ESP GOV Spain
a17 group NIC NGO+MED 3,000 charities and 50 stations
a18 group NIC COP+UAF police and armed supporters of the government
a19 group NIC CVL more than 300 people
a20 group NIC REL group of nuns
a21 person VAT GOV+REL the Pope's ambassador
a22 organization NIC MED offices of El Diario del Lago
a23 organization NIC MED El Diario del Lago
a24 organization IGO IGO United Nations human rights office
a25 group NIC OPP 37 people
a26 organization CHL GOV government of Chile
a27 country CHL GOV Chile
a28 country BRA GOV Brazil
p1 place NIC - Managua
p2 place USA - Washington
t1 2023-02-10
t2 2023-02-09
t3 2018
t4 2022
q1 direct source=a6 cue=c1 to=a7
q2 indirect source=a4 cue=c2 neg
q3 direct source=a4 cue=c3 via=a12
q4 mixed source=a13 cue=v8
q5 indirect source=a14 cue=c4
q6 indirect source=a24 cue=v21 to=a1
q7 mixed source=a26 cue=v25
v1 COERCE deport occurred actor=a1 recip=a2 loc=a3 time=t2 ctx=human-rights
v2 RETREAT release occurred actor=a1 recip=a2 time=t2 ctx=human-rights
v3 COERCE deport occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=human-rights same=v1
v4 COERCE restrict occurred actor=a1 recip=a2 time=t2 ctx=human-rights,migration
v5 REJECT yield occurred actor=a8 recip=a1
v6 SANCTION convict occurred recip=a9 time=t1 ctx=legal,religion
v7 CONSULT - negated actor=a4,a3 ctx=diplomatic
v8 SUPPORT - occurred actor=a13 recip=a1 ctx=human-rights,diplomatic
v9 RETREAT release occurred recip=a2 ctx=human-rights same=v2
v11 AID - future actor=a3 recip=a2 ctx=migration
v12 AGREE - negated actor=a3 recip=a15 ctx=economic
v13 RETREAT - negated actor=a3 recip=a15 ctx=economic
v14 SANCTION - occurred actor=a3 recip=a15 ctx=economic
v15 AGREE - occurred actor=a16 recip=a2 ctx=migration
v16 COERCE ban occurred actor=a1 recip=a17 ctx=media
v17 PROTEST demo occurred time=t3
v18 ASSAULT - occurred actor=a18 recip=a19 time=t3 ctx=human-rights
v19 SANCTION expel occurred actor=a1 recip=a20,a21 time=t4 ctx=religion,diplomatic
v20 COERCE seize occurred actor=a1 recip=a22 time=t4 ctx=media
v21 REQUEST yield occurred actor=a24 recip=a1 ctx=human-rights
v22 RETREAT return hypothetical actor=a1 recip=a2 ctx=human-rights
v23 RETREAT release hypothetical actor=a1 recip=a25 ctx=human-rights
v24 COERCE arrest occurred recip=a25 ctx=human-rights
v25 ACCUSE disapprove occurred actor=a26 recip=a4 ctx=human-rights
