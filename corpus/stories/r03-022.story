#story r03-022
#date 2018-04-09
#publisher Himal Wire
#kind report
#title [a1 India], [a2 Nepal] {v1 agree} on railway to [p1 Kathmandu]; {v2 talks} on old treaty put off

[p2 NEW DELHI] — <q8 [a1 India] and [a2 Nepal] have {v3 agreed} to build a railway from [p3 the Indian border town of Raxaul] to [p1 Kathmandu]>, [a3 Nepali Prime Minister Rameshwar Dahal Thapa] {c1 said} on [t1 Monday] at the end of a [t6 three-day] {v4 visit}.

<q1 [a4 Indian engineers] will {v5 survey} the route within a year, and [a1 New Delhi] will {v6 pay} for the survey>, {c2 according to} a joint statement. [a5 The two prime ministers] also {v7 opened} a check post at [p4 Birgunj] by video link and laid the foundation stone for a 900-megawatt dam.

<q2 “A stable [a2 Nepal] is in [a1 India]'s interest. [a1 We] will {v9 provide} whatever [a2 Nepal]'s [a6 people] {v10 ask} for,”> {c3 said} [a7 Indian Prime Minister Harish Vyas].

Ties went bad in [t2 2015], when trucks were held at the border for almost five months after [a2 Nepal] adopted a new constitution. [a2 Kathmandu] {v11 blamed} [a1 India] for what [a2 it] {c4 called} <q3 a {v12 blockade}>. [a1 New Delhi] {c5 said} <q4 [a9 ethnic Madhesi protesters] in [p5 the southern plains] {v13 blocked} the road>.

[a3 Thapa], who came to power in [t3 February] with the support of [a10 a party of former rebels], had {v14 asked} [a7 Vyas] <q5 to {v15 revise} a friendship treaty of [t4 1950]>. <q9 The matter was not {v16 discussed}>, [a11 two members of the Nepali delegation] {c6 said}. [a12 A group of experts] is to {v17 meet} on it in [p1 Kathmandu] in [t5 June].

[a13 China] {v18 invited} [a3 Thapa] to [p6 Beijing] before [a3 his] {v19 trip} to [a1 India]. [a3 He] {v20 accepted}, but no date has been announced. [a14 Foreign Secretary Dinesh Paudyal] {c9 denied} <q10 {c8 reports} <q6 that [a2 Nepal] would {v23 cancel} a hydropower contract with [a15 a Chinese company]>>.

<q7 “[a2 Nepal] does not choose between [a16 [a2 its] neighbours],”> [a14 Paudyal] {c7 told} [a17 Radio Annapurna].
---
a1 country IND GOV India
a2 country NPL GOV Nepal
a3 person NPL GOV Rameshwar Dahal Thapa
a4 group IND - Indian engineers
a5 group - GOV =a3+a7 the two prime ministers
a6 group NPL CVL Nepal's people
a7 person IND GOV Harish Vyas
a9 group NPL CVL Madhesi protesters
a10 organization NPL PTY party of former rebels
a11 group NPL GOV two members of the Nepali delegation
a12 group - - group of experts
a13 country CHN GOV China
a14 person NPL GOV Dinesh Paudyal
a15 organization CHN BUS Chinese company
a16 group - GOV =a1+a13 Nepal's neighbours
a17 organization NPL MED Radio Annapurna
p1 place NPL - Kathmandu
p2 place IND - New Delhi
p3 place IND - Raxaul
p4 place NPL - Birgunj
p5 place NPL - southern plains
p6 place CHN - Beijing
t1 2018-04-09
t2 2015
t3 2018-02
t4 1950
t5 2018-06
t6 2018-04-07/2018-04-09
q1 indirect source=a1,a2 cue=c2
q2 direct source=a7 cue=c3
q3 indirect source=a2 cue=c4
q4 indirect source=a1 cue=c5
q5 indirect source=a3 cue=v14 to=a7
q6 indirect source=- cue=c8
q7 direct source=a14 cue=c7 to=a17
q8 indirect source=a3 cue=c1
q9 indirect source=a11 cue=c6
q10 indirect source=a14 cue=c9 neg
v1 AGREE - occurred actor=a1,a2 ctx=economic
v2 CONSULT - negated actor=a1,a2 ctx=diplomatic
v3 AGREE - occurred actor=a1,a2 loc=p2 ctx=economic same=v1
v4 CONSULT visit occurred actor=a3 recip=a1 loc=p2 time=t6 ctx=diplomatic
v5 AID - future actor=a4 recip=a2 ctx=economic
v6 AID - future actor=a1 recip=a2 ctx=economic
v7 COOPERATE - occurred actor=a5 loc=p4 ctx=economic
v9 AID - future actor=a1 recip=a2 ctx=diplomatic
v10 REQUEST assist hypothetical actor=a6 recip=a1 ctx=diplomatic
v11 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=economic
v12 COERCE withhold occurred actor=a1 recip=a2 time=t2 ctx=economic,territory
v13 PROTEST obstruct occurred actor=a9 loc=p5 ctx=economic
v14 REQUEST change occurred actor=a3 recip=a7 ctx=diplomatic
v15 CONCEDE - hypothetical actor=a7 recip=a2 ctx=diplomatic
v16 CONSULT - negated actor=a5 ctx=diplomatic same=v2
v17 CONSULT - future actor=a12 loc=p1 time=t5 ctx=diplomatic
v18 AGREE - occurred actor=a13 recip=a3 ctx=diplomatic
v19 CONSULT visit occurred actor=a3 recip=a1 ctx=diplomatic same=v4
v20 AGREE - occurred actor=a3 recip=a13 ctx=diplomatic
v23 SANCTION discontinue negated actor=a2 recip=a15 ctx=economic,resource
