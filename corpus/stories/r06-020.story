#story r06-020
#date 2016-01-04
#publisher Red Sea Wire
#kind wire
#title [a1 Bahrain] {v1 cuts} ties with [a2 Iran] after [a6 embassy] {v2 stormed}

[p1 MANAMA], [t1 Jan 4] - [a1 Bahrain] on [t1 Monday] {v3 ordered} [a3 Iranian diplomats] <q1 to leave within 48 hours>, becoming [a1 the second Gulf state] to {v5 sever} relations with [a2 Iran] after [a5 demonstrators] {v6 ransacked} [a6 the Saudi embassy in [p2 Tehran]].

[a6 The embassy] was {v7 attacked} on [t2 Saturday night] with petrol bombs, hours after [a7 Saudi Arabia] {v8 put to death} [a8 [a23 a Shi'ite preacher] and 46 other people] {v9 convicted} of terrorism. [a9 Iranian police] {v10 arrested} [a10 50 people].

[a2 Iran]'s [a11 President Hamid Fallahi] {v11 condemned} both the {v12 execution} and the {v13 attack}. <q2 [a12 Those who {v14 stormed} the building] were “extremists” and would be {v15 put on trial}>, [a11 he] {c1 said}. [a13 A senior commander of the Revolutionary Guards] {c2 vowed} <q3 “harsh {v16 revenge}” against [a7 the Saudi rulers]>.

[a14 The United Arab Emirates] {v17 reduced} the level of relations but did not {v18 break off} the relationship. [a16 Kuwait] is to decide on [t3 Tuesday] whether to {v20 recall} [a17 its ambassador]. [a18 Oman] {v21 offered} <q4 to {v22 mediate}>; <q6 [a7 Riyadh] has {v23 declined} the {v24 offer}>, [a19 two Gulf officials] {c3 said}.

In [p3 Sitra, a Shi'ite district of [p1 Manama]], [a20 police] {v25 used} birdshot to {v26 disperse} [a21 youths] carrying [a23 the preacher]'s picture. [a1 The government] {v27 banned} {v28 marches} <q7 “until calm returns”>. [a22 The main opposition society] {v29 called for} restraint.

Oil rose by more than 3 percent before giving up most of the gain.

[a14 Emirates] and [a1 Bahraini] airlines {v50 suspended} flights to [p2 Tehran]. [a2 Iran] {v51 barred} [a40 its citizens] from pilgrimage to [p20 Mecca]. [a41 The United Nations envoy for [p21 Syria], Henrik Sandvoll], will {v52 travel} to [p22 Riyadh] and [p2 Tehran] [t20 this week] to prevent the row from harming peace {v54 talks} due in [p23 Geneva] on [t21 January 25]. <q30 [a42 Neither side] had {v55 threatened} <q31 to {v56 stay away}>>, [a41 he] {c30 said}.
---
a1 country BHR GOV Bahrain
a2 country IRN GOV Iran
a3 group IRN GOV Iranian diplomats
a5 group IRN CVL demonstrators
a6 organization SAU GOV Saudi embassy in Tehran
a7 country SAU GOV Saudi Arabia
a8 group SAU REL a Shi'ite preacher and 46 other people
a9 organization IRN COP Iranian police
a10 group IRN CVL 50 people
a11 person IRN GOV Hamid Fallahi
a12 group IRN CVL those who stormed the building
a13 person IRN MIL Revolutionary Guards commander
a14 country ARE GOV United Arab Emirates
a16 country KWT GOV Kuwait
a17 person KWT GOV Kuwaiti ambassador
a18 country OMN GOV Oman
a19 group - GOV two Gulf officials
a20 organization BHR COP Bahraini police
a21 group BHR CVL youths
a22 organization BHR OPP main opposition society
a23 person SAU REL Shi'ite preacher
p1 place BHR - Manama
p2 place IRN - Tehran
p3 place BHR - Sitra
t1 2016-01-04
t2 2016-01-02
t3 2016-01-05
q1 indirect source=a1 cue=v3 to=a3
q2 mixed source=a11 cue=c1
q3 mixed source=a13 cue=c2
q4 indirect source=a18 cue=v21
q6 indirect source=a19 cue=c3
q7 mixed source=a1 cue=v27
v1 SANCTION discontinue occurred actor=a1 recip=a2 ctx=diplomatic
v2 PROTEST riot occurred recip=a6 ctx=diplomatic
v3 SANCTION expel occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=diplomatic
v5 SANCTION discontinue occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic same=v1
v6 PROTEST riot occurred actor=a5 recip=a6 loc=p2 ctx=diplomatic same=v2
v7 PROTEST riot occurred actor=a5 recip=a6 loc=p2 time=t2 ctx=diplomatic same=v2
v8 ASSAULT execute occurred actor=a7 recip=a8 time=t2 ctx=legal,terrorism
v9 SANCTION convict occurred recip=a8 ctx=legal,terrorism
v10 COERCE arrest occurred actor=a9 recip=a10 loc=p2
v11 ACCUSE disapprove occurred actor=a11 recip=a7,a5 ctx=diplomatic
v12 ASSAULT execute occurred actor=a7 recip=a8 ctx=legal,terrorism same=v8
v13 PROTEST riot occurred actor=a5 recip=a6 ctx=diplomatic same=v2
v14 PROTEST riot occurred actor=a12 recip=a6 ctx=diplomatic same=v2
v15 ACCUSE allege future actor=a2 recip=a12 ctx=legal
v16 ASSAULT - future actor=a13 recip=a7 ctx=military
v17 SANCTION discontinue occurred actor=a14 recip=a2 ctx=diplomatic
v18 SANCTION discontinue negated actor=a14 recip=a2 ctx=diplomatic
v20 SANCTION withdraw hypothetical actor=a16 recip=a17 time=t3 ctx=diplomatic
v21 AGREE - occurred actor=a18 recip=a7,a2 ctx=diplomatic
v22 CONSULT third-party hypothetical actor=a18 ctx=diplomatic
v23 REJECT meet occurred actor=a7 recip=a18 ctx=diplomatic
v24 AGREE - occurred actor=a18 recip=a7 ctx=diplomatic same=v21
v25 ASSAULT crowd-control occurred actor=a20 recip=a21 loc=p3
v26 ASSAULT crowd-control occurred actor=a20 recip=a21 loc=p3 same=v25
v27 COERCE ban occurred actor=a1
v28 PROTEST demo hypothetical loc=a1
v29 REQUEST yield occurred actor=a22
a40 group IRN CVL Iranian citizens
a41 person IGO IGO Henrik Sandvoll
p20 place SAU - Mecca
p21 place SYR - Syria
p22 place SAU - Riyadh
p23 place CHE - Geneva
t20 2016-W01
t21 2016-01-25
q30 indirect source=a41 cue=c30
q31 indirect source=a42 cue=v55 via=a41 neg
v50 SANCTION discontinue occurred actor=a14,a1 recip=a2 loc=p2 ctx=economic
v51 COERCE ban occurred actor=a2 recip=a40 loc=p20 ctx=religion
v52 CONSULT visit future actor=a41 loc=p22,p2 time=t20 ctx=diplomatic
v54 CONSULT - future loc=p23 time=t21 ctx=diplomatic
v55 THREATEN - negated actor=a42 ctx=diplomatic
v56 REJECT meet negated actor=a42 ctx=diplomatic
a42 group - GOV neither side
