#story r05-016
#date 2018-06-20
#publisher Blue Nile Wire
#kind wire
#title <q1 [a1 Eritrea] will {v1 send} [a2 delegation] to [p1 Addis Ababa]>: [a3 president]

[p2 NAIROBI], [t1 June 20] - [a3 Eritrean President Tesfay Woldu] {c1 said} on [t1 Wednesday] <q2 that [a1 his country] would {v2 send} [a2 a delegation] to [a4 Ethiopia] for {v3 talks}>, the first public answer to a peace {v4 offer} made by [a4 Addis Ababa] [t2 two weeks ago].

<q3 “[a2 The delegation] will get to know the situation directly and work out a plan for further action,”> [a1 Eritrea]'s [a5 information minister, Yosief Habtemariam], {c2 quoted} [a3 Woldu] as saying in a speech in [p3 Asmara]. [a5 The minister] posted the words on [a5 his] social media account shortly after noon; [a6 state television] showed [a3 the president] speaking without sound.

[a4 Ethiopia]'s [a7 ruling coalition] {c4 announced} on [t3 June 5] <q4 that [a4 it] would {v5 accept} a [t4 2002] border ruling and {v6 pull} [a8 its soldiers] out of [p4 the town of Badme]>. [a9 Prime Minister Dawit Alemu] had {v7 urged} [a1 Eritrea] <q5 to {v8 come} to the table “without preconditions”>.

[a9 Dawit] {v9 thanked} [a3 Woldu]. <q6 “[a4 We] will {v10 receive} [a10 our brothers] with love,”> [a11 his chief of staff, Bezawit Girma], {c5 wrote} on [a12 the office]'s website, quoting [a9 the prime minister].

Not everyone is pleased. [a13 The Free Tigray Party] {v11 demanded} <q7 that [a14 people in [p4 Badme]] be heard first>. [a15 Residents of [p4 the town]], who {v12 blocked} the road to [p5 Shire] on [t5 Sunday], {c7 told} [a16 a Blue Nile Wire reporter] <q8 [a15 they] would not {v13 leave} [a15 their] houses>.

The {v14 war} between [a17 the two countries] from [t6 1998 to 2000] {v15 killed} [a18 about 80,000 people]. <q9 [a1 Eritrea]'s [a19 troops] would remain “on alert” until [a20 the last Ethiopian soldier] had {v16 left}>, [a6 Eritrean state television] {c8 quoted} [a21 an army commander] as saying [t7 last week].
---
a1 country ERI GOV Eritrea
a2 group ERI GOV delegation
a3 person ERI GOV Tesfay Woldu
a4 country ETH GOV Ethiopia
a5 person ERI GOV Yosief Habtemariam
a6 organization ERI MED+GOV Eritrean state television
a7 organization ETH PTY+GOV ruling coalition
a8 group ETH MIL Ethiopian soldiers
a9 person ETH GOV Dawit Alemu
a10 group ERI GOV our brothers
a11 person ETH GOV Bezawit Girma
a12 organization ETH GOV prime minister's office
a13 organization ETH PTY Free Tigray Party
a14 group ETH CVL people in Badme
a15 group ETH CVL residents of Badme
a16 person - MED Blue Nile Wire reporter
a17 group - GOV =a1+a4 the two countries
a18 group - - about 80,000 people
a19 group ERI MIL Eritrean troops
a20 person ETH MIL last Ethiopian soldier
a21 person ERI MIL army commander
p1 place ETH - Addis Ababa
p2 place KEN - Nairobi
p3 place ERI - Asmara
p4 place - - Badme
p5 place ETH - Shire
t1 2018-06-20
t2 2018-06-05
t3 2018-06-05
t4 2002
t5 2018-06-17
t6 1998/2000
t7 2018-W24
q1 indirect source=a3 cue=-
q2 indirect source=a3 cue=c1
q3 direct source=a3 cue=c2 via=a5
q4 indirect source=a7 cue=c4
q5 mixed source=a9 cue=v7 to=a1
q6 direct source=a9 cue=c5 via=a11
q7 indirect source=a13 cue=v11
q8 indirect source=a15 cue=c7 to=a16
q9 mixed source=a21 cue=c8 via=a6
v1 CONSULT visit future actor=a2 recip=a4 loc=p1 ctx=diplomatic
v2 CONSULT visit future actor=a2 recip=a4 ctx=diplomatic same=v1
v3 CONSULT - future actor=a2,a4 ctx=diplomatic
v4 AGREE - occurred actor=a4 recip=a1 time=t2 ctx=diplomatic
v5 CONCEDE - future actor=a4 ctx=territory
v6 RETREAT withdraw future actor=a4 recip=a8 loc=p4 ctx=territory,military
v7 REQUEST meet occurred actor=a9 recip=a1 ctx=diplomatic
v8 CONSULT - hypothetical actor=a1 ctx=diplomatic
v9 SUPPORT - occurred actor=a9 recip=a3 ctx=diplomatic
v10 CONSULT visit future actor=a4,a10 ctx=diplomatic same=v1
v11 REQUEST change occurred actor=a13 ctx=territory
v12 PROTEST obstruct occurred actor=a15 loc=p4 time=t5 ctx=territory
v13 RETREAT withdraw negated actor=a15 loc=p4 ctx=territory
v14 ASSAULT - occurred actor=a17 time=t6 ctx=military
v15 ASSAULT - occurred actor=a17 recip=a18 time=t6 ctx=military same=v14
v16 RETREAT withdraw hypothetical actor=a20 ctx=military
