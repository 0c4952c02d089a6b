#story r02-051
#date 2023-08-24
#publisher Monsoon Asia News
#kind report
#title [p1 India] lands spacecraft near south pole of the moon

[p2 BENGALURU] — [p1 India] on [t1 Wednesday] became the fourth country to land a spacecraft on the moon and the first to reach the area near the moon's south pole, where [a1 scientists] {c1 believe} <q1 there is frozen water>.

<q2 The lander, called Chandra Setu, touched down at 6:04 p.m. local time after a journey of six weeks>, [a2 the Indian Space Agency] {c2 said}. [a3 Engineers] in the control room in [p2 the southern city of Bengaluru] stood up and clapped.

<q3 “This success belongs to all of humanity,”> [a4 Prime Minister Rajan Kulkarni], who watched from [p3 South Africa], {c3 said} by video link. <q4 “It will help [a5 other countries] to fly to the moon in the future.”>

A first attempt failed in [t2 2019], when the lander crashed. [a6 Project director Malati Krishnan, 52], {c4 told} [a7 reporters] <q5 that [a8 her team] had changed 21 parts of the spacecraft since then>. <q6 “For four years [a8 we] thought about nothing else,”> [a6 she] {c5 said}.

The mission cost about 6.1 billion rupees, or $75 million, less than many Hollywood films. A small rover with six wheels will study the soil for two weeks. <q7 The machines will probably not survive the lunar night, when temperatures fall to minus 200 degrees Celsius>, {c6 according to} [a9 Ed Marlow of [a10 the Sydney Planetary Institute]].

[a11 The head of NASA, Frank Delaney], {c7 wrote} on social media <q8 that [a11 he] was glad to see it>. A spacecraft from [p4 Russia] crashed into the moon on [t3 Saturday]. The cause was an engine that ran 43 seconds too long.

In [p5 Mumbai], [a12 schoolchildren] watched on a large screen. <q9 “[a13 I] want to be the first girl on the moon,”> {c8 said} [a13 Ananya Joshi, 9]. Shares of [a14 Deccan Aerospace], which made the fuel tanks, rose 4 percent.

<q10 The next mission is planned for [t4 2026]>, [a2 the agency] {c9 said}.
---
a1 group - EDU scientists
a2 organization IND GOV Indian Space Agency
a3 group IND GOV engineers
a4 person IND GOV Rajan Kulkarni
a5 group - GOV other countries
a6 person IND GOV Malati Krishnan
a7 group - MED reporters
a8 group IND GOV Krishnan's team
a9 person AUS EDU Ed Marlow
a10 organization AUS EDU Sydney Planetary Institute
a11 person USA GOV Frank Delaney
a12 group IND CVL schoolchildren
a13 person IND CVL Ananya Joshi
a14 organization IND BUS Deccan Aerospace
p1 place IND - India
p2 place IND - Bengaluru
p3 place ZAF - South Africa
p4 place RUS - Russia
p5 place IND - Mumbai
t1 2023-08-23
t2 2019
t3 2023-08-19
t4 2026
q1 indirect source=a1 cue=c1
q2 indirect source=a2 cue=c2
q3 direct source=a4 cue=c3
q4 direct source=a4 cue=-
q5 indirect source=a6 cue=c4 to=a7
q6 direct source=a6 cue=c5
q7 indirect source=a9 cue=c6
q8 indirect source=a11 cue=c7
q9 direct source=a13 cue=c8
q10 indirect source=a2 cue=c9
