#story r02-053
#date 2018-07-10
#publisher Great Lakes Public Radio
#kind wire
#title [a1 Ethiopia] and [a2 Eritrea] {v1 sign} declaration to end {v2 war}

[p1 ASMARA] — [a3 Ethiopian Prime Minister Tesfaye Alemu] and [a4 Eritrean President Berhane Asfaha] {v3 signed} a joint declaration of peace on [t1 Monday], ending a state of {v4 war} between [a5 the two countries] that has lasted 20 years.

<q1 [a5 The two countries] will {v5 reopen} [a6 [a5 their] embassies], {v6 restore} telephone lines and flights, and {v7 let} [a1 Ethiopia] use [p2 the Red Sea port of Assab]>, {c1 according to} the declaration.

[a3 Tesfaye, 41], {v8 arrived} in [p1 Asmara] on [t2 Sunday] for the first {v9 visit} by [a7 an Ethiopian leader] since the {v10 war} of [t3 1998 to 2000], in which [a8 about 80,000 people] were {v11 killed}. [a9 Thousands of people] stood along the road. <q2 “[a10 Families] who were separated can see each other again,”> [a3 he] {c2 said} at a dinner.

[t4 Last month] [a3 he] {v13 announced} <q3 that [a1 Ethiopia] would {v14 accept} a peace agreement of [t5 2000] and {v15 give up} [p3 the border town of Badme]>. [a11 Residents of [p3 the town]] {v16 marched} against this. <q4 No date has been set for the {v17 withdrawal} of [a12 Ethiopian troops]>, [a13 Ethiopian Information Minister Almaz Hailu] {c3 told} [a14 reporters] on [t6 Tuesday].

[a15 U.N. Secretary-General Alvaro Montoya] {v18 praised} [a16 the two leaders]. <q5 The {v19 sanctions} that [a17 the Security Council] imposed on [a2 Eritrea] in [t7 2009] would “become obsolete”>, [a15 he] {c4 said} in [p4 Addis Ababa]. [a1 Ethiopia] has {v20 asked} [a17 the council] <q6 to {v21 lift} the {v22 sanctions}>.

[a18 The United Arab Emirates] {v23 mediated} between [a5 the two sides] and has {v24 promised} [a1 Ethiopia] $3 billion in {v25 aid} and investment. [a19 Ethiopian Airlines] will fly to [p1 Asmara] from [t8 July 17].

[a2 Eritrea] has no constitution and no elections, and [a20 its young people] must serve in the army for years. <q7 [a2 The government] {v26 holds} [a22 thousands of political prisoners]>, [a23 rights groups] {c5 say}. <q8 “Peace was always the excuse that was missing,”> {c6 said} [a24 Selam Woldu, an Eritrean] who lives in [p5 Stockholm]. <q9 “Now [a2 they] must {v27 free} [a25 [a24 my] father].”>
---
a1 country ETH GOV Ethiopia
a2 country ERI GOV Eritrea
a3 person ETH GOV Tesfaye Alemu
a4 person ERI GOV Berhane Asfaha
a5 group - GOV =a1+a2 the two countries
a6 group - GOV embassies
a7 person ETH GOV Ethiopian leader
a8 group - MIL about 80,000 people
a9 group ERI CVL thousands of people
a10 group - CVL families
a11 group ETH CVL residents of Badme
a12 group ETH MIL Ethiopian troops
a13 person ETH GOV Almaz Hailu
a14 group - MED reporters
a15 person IGO IGO Alvaro Montoya
a16 group - GOV =a3+a4 the two leaders
a17 organization IGO IGO Security Council
a18 country ARE GOV United Arab Emirates
a19 organization ETH BUS Ethiopian Airlines
a20 group ERI CVL Eritrea's young people
a22 group ERI OPP thousands of political prisoners
a23 group - NGO rights groups
a24 person ERI REF Selam Woldu
a25 person ERI OPP Selam Woldu's father
p1 place ERI - Asmara
p2 place ERI - Assab
p3 place ETH - Badme
p4 place ETH - Addis Ababa
p5 place SWE - Stockholm
t1 2018-07-09
t2 2018-07-08
t3 1998/2000
t4 2018-06
t5 2000
t6 2018-07-10
t7 2009
t8 2018-07-17
q1 indirect source=a5 cue=c1
q2 direct source=a3 cue=c2
q3 indirect source=a3 cue=v13
q4 indirect source=a13 cue=c3 to=a14
q5 mixed source=a15 cue=c4
q6 indirect source=a1 cue=v20 to=a17
q7 indirect source=a23 cue=c5
q8 direct source=a24 cue=c6
q9 direct source=a24 cue=-
v1 SUPPORT - occurred actor=a1,a2 time=t1 ctx=diplomatic,military
v2 ASSAULT - occurred actor=a1,a2 ctx=military
v3 SUPPORT - occurred actor=a3,a4 loc=p1 time=t1 ctx=diplomatic,military same=v1
v4 ASSAULT - occurred actor=a5 ctx=military same=v2
v5 SUPPORT - future actor=a5 recip=a6 ctx=diplomatic
v6 COOPERATE - future actor=a5 ctx=economic,diplomatic
v7 RETREAT access future actor=a2 recip=a1 loc=p2 ctx=economic
v8 CONSULT visit occurred actor=a3 loc=p1 time=t2 ctx=diplomatic
v9 CONSULT visit occurred actor=a7 loc=p1 time=t2 ctx=diplomatic same=v8
v10 ASSAULT - occurred time=t3 ctx=military
v11 ASSAULT - occurred recip=a8 time=t3 ctx=military same=v10
v13 CONCEDE - occurred actor=a3 time=t4 ctx=territory,diplomatic
v14 AGREE - future actor=a1 ctx=territory,diplomatic
v15 RETREAT withdraw future actor=a1 recip=a2 loc=p3 ctx=territory
v16 PROTEST demo occurred actor=a11 loc=p3 ctx=territory
v17 RETREAT withdraw future actor=a12 loc=p3 ctx=territory,military same=v15
v18 SUPPORT - occurred actor=a15 recip=a16 ctx=diplomatic
v19 SANCTION - occurred actor=a17 recip=a2 time=t7 ctx=economic
v20 REQUEST yield occurred actor=a1 recip=a17 ctx=economic
v21 RETREAT - hypothetical actor=a17 recip=a2 ctx=economic
v22 SANCTION - occurred recip=a2 ctx=economic same=v19
v23 CONSULT third-party occurred actor=a18,a5 ctx=diplomatic
v24 AGREE - occurred actor=a18 recip=a1 ctx=economic
v25 AID - future actor=a18 recip=a1 ctx=economic
v26 COERCE arrest occurred actor=a2 recip=a22 ctx=human-rights
v27 RETREAT release hypothetical actor=a2 recip=a25 ctx=human-rights
