#story r05-041
#date 2010-03-15
#publisher Caucasus Mail
#kind report
#title [a1 Georgia opposition] {v1 blames} [a2 president] for fake TV {c1 report} <q1 of [a3 Russian] {v2 invasion}>

[p1 TBILISI] — [a1 Georgian opposition leaders] {v3 accused} [a2 President Irakli Tordia] on [t1 Monday] of <q2 ordering a television program that {c2 told} [a4 viewers] <q3 [a3 Russian] tanks were {v4 advancing} on [p1 the capital]>>.

[a5 The private channel Mnatobi] showed the half-hour program on [t2 Saturday evening]. <q4 [p2 The airport] had been {v5 bombed} and [a2 the president] {v6 killed}>, [a6 a newsreader] {c3 announced}, quoting [a7 “sources in the army”]. A line {c4 saying} <q5 that this was “a simulation”> appeared only at the start. <q6 [a8 At least 40 people] were taken to hospital with heart trouble>, [a9 the health ministry] {c5 said}.

<q7 “[a2 He] frightened [a10 a whole nation] to make [a1 us] look like traitors,”> {c6 said} [a11 Nana Kvirkvelia, leader of [a12 the Republican Path party]], who in the program {v7 thanked} [a13 the invading soldiers]. <q8 [a12 Her party] would {v8 sue} [a5 the channel]>, [a11 she] {c7 said}.

[a2 Tordia] {c8 denied} <q9 any part in the matter>. <q10 “[a5 The channel] should have marked it better,”> [a2 he] {c9 told} [a14 reporters] in [p3 Gori]. <q11 “But it is close to what [a3 our enemy] has in mind.”>

[a15 Russian Deputy Foreign Minister Yuri Lapshin] {v9 condemned} the program <q12 as “irresponsible and immoral”>. [a16 A European Union monitoring mission], set up after the [t3 2008] {v10 war} between [a17 the two countries], {c10 said} in a statement <q13 [a16 it] had observed no movement of [a18 troops]>.

On [t1 Monday] [a19 the Georgian Broadcasting Commission] {v11 ordered} [a5 Mnatobi] <q14 to {v12 apologise}>, and [a5 the channel] did so. [a20 About 300 people], some {c12 shouting} <q15 “Liars!”>, {v13 gathered} outside [a5 its] studios. [a21 The British ambassador], whose recorded words had been used in the program, {c11 told} [a22 Caucasus Mail] <q16 [a21 he] had {v14 complained} to [a23 the foreign ministry] and received an {v16 apology}>.
---
a1 group GEO OPP Georgian opposition leaders
a2 person GEO GOV Irakli Tordia
a3 country RUS GOV Russia
a4 group GEO CVL viewers
a5 organization GEO MED Mnatobi
a6 person GEO MED newsreader
a7 group GEO MIL sources in the army
a8 group GEO CVL at least 40 people
a9 organization GEO GOV+HLH health ministry
a10 group GEO CVL a whole nation
a11 person GEO OPP Nana Kvirkvelia
a12 organization GEO OPP+PTY Republican Path party
a13 group RUS MIL invading soldiers
a14 group - MED reporters
a15 person RUS GOV Yuri Lapshin
a16 organization IGO IGO European Union monitoring mission
a17 group - GOV the two countries
a18 group - MIL troops
a19 organization GEO GOV Georgian Broadcasting Commission
a20 group GEO CVL about 300 people
a21 person GBR GOV British ambassador
a22 organization GEO MED Caucasus Mail
a23 organization GEO GOV foreign ministry
p1 place GEO - Tbilisi
p2 place GEO - airport
p3 place GEO - Gori
t1 2010-03-15
t2 2010-03-13
t3 2008
q1 indirect source=a5 cue=c1
q2 indirect source=a1 cue=v3
q3 indirect source=a5 cue=c2 to=a4 via=a1
q4 indirect source=a7 cue=c3 via=a6
q5 mixed source=a5 cue=c4
q6 indirect source=a9 cue=c5
q7 direct source=a11 cue=c6
q8 indirect source=a11 cue=c7
q9 indirect source=a2 cue=c8 neg
q10 direct source=a2 cue=c9 to=a14
q11 direct source=a2 cue=- to=a14
q12 mixed source=a15 cue=v9
q13 indirect source=a16 cue=c10
q14 indirect source=a19 cue=v11 to=a5
q15 direct source=a20 cue=c12
q16 indirect source=a21 cue=c11 to=a22
v1 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=media
v2 ASSAULT - occurred actor=a3 ctx=military
v3 ACCUSE allege occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=media same=v1
v4 MOBILIZE troops occurred actor=a3 loc=p1 ctx=military
v5 ASSAULT aerial occurred loc=p2 ctx=military
v6 ASSAULT - occurred recip=a2 ctx=military
v7 SUPPORT - occurred actor=a11 recip=a13 ctx=media
v8 ACCUSE allege future actor=a12 recip=a5 ctx=legal,media
v9 ACCUSE disapprove occurred actor=a15 recip=a5 ctx=media
v10 ASSAULT - occurred actor=a17 time=t3 ctx=military
v11 REQUEST yield occurred actor=a19 recip=a5 time=t1 ctx=media
v12 CONCEDE - future actor=a5 ctx=media
v13 PROTEST demo occurred actor=a20 recip=a5 ctx=media
v14 ACCUSE disapprove occurred actor=a21 recip=a23 ctx=diplomatic,media
v16 CONCEDE - occurred actor=a23 recip=a21 ctx=diplomatic
