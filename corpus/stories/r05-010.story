#story r05-010
#date 2015-12-17
#publisher Huaxia Daily Digest
#kind wire
#title <q1 [a1 China] {v1 opposes} [a2 U.S.] arms {v2 sale} to [a3 Taiwan]>: [a4 spokesperson]

[p1 BEIJING], [t1 Dec. 17] -- [a1 China] on [t1 Thursday] {v3 urged} [a2 the United States] <q2 to {v4 cancel} [a2 its] planned {v5 sale} of arms to [a3 Taiwan], “so as to avoid harm to relations between [a5 the two countries]”>.

<q3 "[a1 China] firmly {v6 opposes} the {v7 sale},"> [a4 Foreign Ministry spokesperson Meng Haoran] {c1 told} [a6 a regular press briefing], <q3 "and has decided to impose {v8 sanctions} on [a7 the companies involved].">

[a2 Washington] {v9 approved} on [t2 Wednesday] the {v10 sale} to [a3 the island] of two frigates, anti-tank missiles and amphibious vehicles worth 1.83 billion U.S. dollars.

<q4 [a8 Vice Foreign Minister Qiu Weidong] {v11 summoned} [a9 the charge d'affaires of [a2 the United States]] on [t2 Wednesday night] and {v12 protested} against the {v13 sale}>, [a4 Meng] {c2 said}. <q5 [a8 Qiu] {c3 told} [a9 the U.S. diplomat] <q6 that [a10 no one] could shake [a1 China]'s will to safeguard [a1 its] unity>>, {c4 according to} a press release on [a11 the ministry]'s website.

[a12 The Taiwan Affairs Office of the State Council] {v14 called on} [a13 the authorities in [p2 Taipei]] <q7 to “stop buying peace with other people's guns”>. [a14 A defense official on [a3 the island]], quoted by [a15 the local newspaper Formosa Morning Post], {c6 said} <q8 the frigates would arrive before [t3 2017]>.

[a16 U.S. State Department spokesman Craig Hollander] {c7 told} [a17 reporters] in [p3 Washington] <q9 that the {v15 sale} was consistent with [a2 U.S.] law and that there was “no need for it to have any negative effect”>. <q10 [a18 American officials] had informed [a19 both sides] in advance>, [a16 he] {c8 added}.

[a20 The two navies] are due to hold a joint search and rescue {v17 drill} [t4 next month]. Asked whether [a5 both sides] would go ahead with the {v18 exercise}, [a4 Meng] {c10 said} <q11 [a4 she] had no information to offer>.
---
a1 country CHN GOV China
a2 country USA GOV United States
a3 country TWN GOV Taiwan
a4 person CHN GOV Meng Haoran
a5 group - GOV =a1+a2 the two countries
a6 group - MED regular press briefing
a7 group - BUS companies involved
a8 person CHN GOV Qiu Weidong
a9 person USA GOV U.S. charge d'affaires
a10 group - - no one
a11 organization CHN GOV Chinese Foreign Ministry
a12 organization CHN GOV Taiwan Affairs Office
a13 group TWN GOV authorities in Taipei
a14 person TWN GOV+MIL defense official
a15 organization TWN MED Formosa Morning Post
a16 person USA GOV Craig Hollander
a17 group - MED reporters
a18 group USA GOV American officials
a19 group - GOV =a1+a3 both sides
a20 group - MIL the two navies
p1 place CHN - Beijing
p2 place TWN - Taipei
p3 place USA - Washington
t1 2015-12-17
t2 2015-12-16
t3 2017
t4 2016-01
q1 indirect source=a4 cue=-
q2 mixed source=a1 cue=v3 to=a2
q3 direct source=a4 cue=c1 to=a6
q4 indirect source=a4 cue=c2
q5 indirect source=a11 cue=c4
q6 indirect source=a8 cue=c3 to=a9 via=a11
q7 mixed source=a12 cue=v14 to=a13
q8 indirect source=a14 cue=c6 via=a15
q9 mixed source=a16 cue=c7 to=a17
q10 indirect source=a16 cue=c8 to=a17
q11 indirect source=a4 cue=c10
v1 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic,military
v2 COOPERATE - future actor=a2,a3 ctx=military,economic
v3 REQUEST change occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic,military
v4 SANCTION discontinue hypothetical actor=a2 recip=a3 ctx=military
v5 COOPERATE - future actor=a2,a3 ctx=military,economic same=v2
v6 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic,military same=v1
v7 COOPERATE - future ctx=military,economic same=v2
v8 SANCTION - future actor=a1 recip=a7 ctx=economic
v9 SUPPORT - occurred actor=a2 recip=a3 time=t2 ctx=military
v10 COOPERATE - future actor=a2,a3 ctx=military,economic same=v2
v11 ACCUSE disapprove occurred actor=a8 recip=a9 time=t2 ctx=diplomatic
v12 ACCUSE disapprove occurred actor=a8 recip=a9 time=t2 ctx=diplomatic same=v11
v13 COOPERATE - future ctx=military,economic same=v2
v14 REQUEST change occurred actor=a12 recip=a13 ctx=diplomatic,military
v15 COOPERATE - future ctx=military,economic same=v2
v17 COOPERATE - future actor=a20 time=t4 ctx=military
v18 COOPERATE - hypothetical actor=a5 ctx=military
