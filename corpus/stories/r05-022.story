#story r05-022
#date 2023-10-03
#publisher Subcontinent Today
#kind report
#title <q1 [a1 India] {v1 tells} [a2 Canada] <q2 to {v2 withdraw} [a3 41 diplomats]>>, [a4 newspaper] {c1 reports}

[p1 NEW DELHI] — <q3 [a1 India] has {v3 ordered} [a2 Canada] <q4 to {v4 withdraw} [a3 41 of [a2 its] diplomats] by [t1 October 10]>>, [a4 the Thames Financial] {c2 reported} on [t2 Tuesday], citing [a5 people familiar with the matter].

<q5 [a1 New Delhi] {v5 threatened} <q6 to {v6 lift} the immunity of [a6 those] who stay longer>>, [a7 one of [a5 the people]] {c3 told} [a4 the newspaper]. [a8 The Indian foreign ministry] did not reply to a request for comment.

Relations have been poor since [a9 Canadian Prime Minister Julian Thorne] {c4 told} [a10 parliament] in [t3 September] <q7 that there were “credible {v7 allegations}” <q8 that [a11 Indian agents] had {v8 murdered} [a12 a Sikh separatist leader, Gurtej Singh Dhanoa], in [p2 British Columbia] in [t4 June]>>. [a1 India] {c5 called} the {v9 claim} <q9 “absurd”>. [a13 Each country] then {v10 expelled} [a14 a diplomat of [a13 the other]].

<q10 “[a2 We] are not looking for a fight. [a2 We] are going to keep {v11 talking} to [a1 the Indian government],”> [a9 Thorne] {c6 told} [a15 journalists] in [p3 Ottawa]. [a9 He] did not comment on the report.

[a16 Foreign Minister Élise Marchand] {c9 said} in a radio interview <q12 that [a17 the two ministers] had {v12 met} in [p4 Washington] [t5 last week], “privately, as [a17 we] {v19 agreed}”>. [a18 An Indian official], speaking on condition of anonymity, {c10 denied} <q13 that there was any {v13 meeting}>.

[a19 The United States] has {v14 urged} [a1 India] <q14 to {v15 cooperate} with the {v16 investigation}>. <q15 “[a1 New Delhi] has to {v17 help} [a20 the Canadian police] here,”> [a21 White House adviser Neil Farrow] {c11 said} in remarks quoted by [a22 the Capitol Record]. [a1 India] {v18 suspended} visas for [a23 Canadians] on [t6 September 21].

[a2 Canada] has [a24 about 60 diplomats] in [a1 India].
---
a1 country IND GOV India
a2 country CAN GOV Canada
a3 group CAN GOV 41 diplomats
a4 organization GBR MED Thames Financial
a5 group - - people familiar with the matter
a6 group CAN GOV those who stay longer
a7 person - - one of the people
a8 organization IND GOV Indian foreign ministry
a9 person CAN GOV Julian Thorne
a10 organization CAN LEG parliament
a11 group IND SPY Indian agents
a12 person CAN REL Gurtej Singh Dhanoa
a13 group - GOV =a1+a2 each country
a14 person - GOV a diplomat of the other
a15 group - MED journalists
a16 person CAN GOV Élise Marchand
a17 group - GOV the two ministers
a18 person IND GOV Indian official
a19 country USA GOV United States
a20 group CAN COP Canadian police
a21 person USA GOV Neil Farrow
a22 organization USA MED Capitol Record
a23 group CAN CVL Canadians
a24 group CAN GOV about 60 diplomats
p1 place IND - New Delhi
p2 place CAN - British Columbia
p3 place CAN - Ottawa
p4 place USA - Washington
t1 2023-10-10
t2 2023-10-03
t3 2023-09
t4 2023-06
t5 2023-W39
t6 2023-09-21
q1 indirect source=a4 cue=c1
q2 indirect source=a1 cue=v1 to=a2 via=a4
q3 indirect source=a5 cue=c2 via=a4
q4 indirect source=a1 cue=v3 to=a2 via=a5,a4
q5 indirect source=a7 cue=c3 to=a4
q6 indirect source=a1 cue=v5 via=a7
q7 mixed source=a9 cue=c4 to=a10
q8 indirect source=- cue=v7 via=a9
q9 mixed source=a1 cue=c5
q10 direct source=a9 cue=c6 to=a15
q12 mixed source=a16 cue=c9
q13 indirect source=a18 cue=c10 neg
q14 indirect source=a19 cue=v14 to=a1
q15 direct source=a21 cue=c11 via=a22
v1 REQUEST yield occurred actor=a1 recip=a2 ctx=diplomatic
v2 RETREAT withdraw hypothetical actor=a2 recip=a3 ctx=diplomatic
v3 REQUEST yield occurred actor=a1 recip=a2 ctx=diplomatic same=v1
v4 RETREAT withdraw hypothetical actor=a2 recip=a3 time=t1 ctx=diplomatic same=v2
v5 THREATEN relations occurred actor=a1 recip=a6 ctx=diplomatic
v6 SANCTION - hypothetical actor=a1 recip=a6 ctx=diplomatic
v7 ACCUSE allege occurred recip=a11 ctx=crime
v8 ASSAULT assassinate occurred actor=a11 recip=a12 loc=p2 time=t4 ctx=crime
v9 ACCUSE allege occurred actor=a9 recip=a1 ctx=crime,diplomatic same=v7
v10 SANCTION expel occurred actor=a13 recip=a14 ctx=diplomatic
v11 CONSULT - future actor=a2,a1 ctx=diplomatic
v12 CONSULT - occurred actor=a17 loc=p4 time=t5 ctx=diplomatic
v13 CONSULT - negated ctx=diplomatic
v14 REQUEST yield occurred actor=a19 recip=a1 ctx=diplomatic,crime
v15 COOPERATE - hypothetical actor=a1 ctx=crime
v16 ACCUSE investigate occurred ctx=crime
v17 AID - hypothetical actor=a1 recip=a20 ctx=crime
v18 SANCTION discontinue occurred actor=a1 recip=a23 time=t6 ctx=migration
v19 AGREE - occurred actor=a17 ctx=diplomatic
