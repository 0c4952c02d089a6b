#story r03-039
#date 2019-01-21
#publisher Levant Wire
#kind report
#title [a1 Israel], [a2 Chad] {v1 renew} ties after 47 years; <q11 [a3 Mali] next>, [a4 Israeli media] {c1 say}

[p1 N'DJAMENA] — [a1 Israel] and [a2 Chad] {v2 restored} diplomatic relations on [t1 Sunday] during a one-day {v3 visit} by [a5 Israeli Prime Minister Yoav Lavie], the first by [a6 an Israeli leader] to [a2 the Muslim-majority country].

[a5 Lavie] and [a7 Chadian President Mahamat Oumar Bichara] {v4 signed} the declaration in [p1 N'Djamena] after two hours of {v5 talks}. <q1 “[a1 Israel] is coming back to [p2 Africa], and [p2 Africa] is coming back to [a1 Israel],”> [a5 Lavie] {c2 told} [a8 reporters]. <q2 [a1 Israel] would {v6 help} [a2 Chad] with water, farming and border security>, [a5 he] {c3 said}.

[a2 Chad] {v7 broke off} relations in [t2 1972] under pressure from [a9 Libya]. [a7 Bichara] {v8 visited} [p3 Jerusalem] in [t3 November]. <q9 [a2 Chad]'s [a10 army], which {v9 fights} [a11 rebels] in the north, has {v10 received} [a1 Israeli] equipment>, [a12 a Chadian security source] {c4 said}, but [a7 the president] {v11 refused} to {v12 discuss} arms in public.

[a13 Hamas, the group that rules [p4 Gaza]], {v13 condemned} the {v14 visit}, and [a14 the Palestine Liberation Organization] {v15 called on} [a15 the African Union] <q3 to stop [a16 its members] from {v17 opening} embassies in [p3 Jerusalem]>. [a7 Bichara] {c5 said} <q4 [a2 his country] had no plan to do that and still {v18 supports} [a17 a Palestinian state]>.

<q10 [a3 Mali]'s [a18 prime minister] will {v19 come} to [a1 Israel] “in the coming weeks”>, [a4 Channel 14 television] {c6 reported}, quoting [a19 an official on [a5 Lavie]'s plane]. [a20 The Malian foreign ministry] {c20 denied} <q20 it>. <q7 “No {v21 invitation} has been received and none would be {v23 accepted},”> [a20 it] {c7 said}.

Also on [t1 Sunday], [a21 militants] {v24 killed} [a22 ten Chadian peacekeepers] at [p5 Aguelhok in northern Mali]. [a23 Al-Qaida's branch in the region] {c8 said} <q8 the {v25 attack} was a response to the {v26 meeting}>.
---
a1 country ISR GOV Israel
a2 country TCD GOV Chad
a3 country MLI GOV Mali
a4 organization ISR MED Channel 14
a5 person ISR GOV Yoav Lavie
a6 person ISR GOV Israeli leader
a7 person TCD GOV Mahamat Oumar Bichara
a8 group - MED reporters
a9 country LBY GOV Libya
a10 organization TCD MIL Chad's army
a11 group TCD REB rebels
a12 person TCD - Chadian security source
a13 organization PSE REB Hamas
a14 organization PSE GOV Palestine Liberation Organization
a15 organization IGO IGO African Union
a16 group - GOV African Union members
a17 country PSE GOV Palestinian state
a18 person MLI GOV Malian prime minister
a19 person ISR GOV official on Lavie's plane
a20 organization MLI GOV Malian foreign ministry
a21 group - REB militants
a22 group TCD MIL ten Chadian peacekeepers
a23 organization - REB Al-Qaida's branch in the region
p1 place TCD - N'Djamena
p2 place - - Africa
p3 place ISR - Jerusalem
p4 place PSE - Gaza
p5 place MLI - Aguelhok
t1 2019-01-20
t2 1972
t3 2018-11
q1 direct source=a5 cue=c2 to=a8
q2 indirect source=a5 cue=c3
q3 indirect source=a14 cue=v15 to=a15
q4 indirect source=a7 cue=c5
q7 direct source=a20 cue=c7
q8 indirect source=a23 cue=c8
q9 indirect source=a12 cue=c4
q10 mixed source=a19 cue=c6 via=a4
q11 indirect source=a4 cue=c1
q20 indirect source=a20 cue=c20 neg
v1 SUPPORT - occurred actor=a1,a2 ctx=diplomatic
v2 SUPPORT - occurred actor=a1,a2 loc=p1 time=t1 ctx=diplomatic same=v1
v3 CONSULT visit occurred actor=a5 recip=a2 loc=p1 time=t1 ctx=diplomatic
v4 SUPPORT - occurred actor=a5,a7 loc=p1 time=t1 ctx=diplomatic
v5 CONSULT - occurred actor=a5,a7 loc=p1 time=t1 ctx=diplomatic
v6 AID - future actor=a1 recip=a2 ctx=resource,military
v7 SANCTION discontinue occurred actor=a2 recip=a1 time=t2 ctx=diplomatic
v8 CONSULT visit occurred actor=a7 recip=a1 loc=p3 time=t3 ctx=diplomatic
v9 ASSAULT - occurred actor=a10 recip=a11 ctx=military
v10 AID - occurred actor=a1 recip=a10 ctx=military
v11 REJECT - occurred actor=a7 ctx=military
v12 CONSULT - negated actor=a7 ctx=military
v13 ACCUSE disapprove occurred actor=a13 recip=a5,a2 ctx=diplomatic
v14 CONSULT visit occurred actor=a5 recip=a2 ctx=diplomatic same=v3
v15 REQUEST change occurred actor=a14 recip=a15 ctx=diplomatic
v17 SUPPORT - hypothetical actor=a16 recip=a1 loc=p3 ctx=diplomatic
v18 SUPPORT - occurred actor=a7 recip=a17 ctx=diplomatic
v19 CONSULT visit future actor=a18 recip=a1 ctx=diplomatic
v21 AGREE - negated recip=a20 ctx=diplomatic
v23 AGREE - negated actor=a20 ctx=diplomatic
v24 ASSAULT - occurred actor=a21 recip=a22 loc=p5 time=t1 ctx=terrorism
v25 ASSAULT - occurred actor=a23 recip=a22 ctx=terrorism same=v24
v26 CONSULT - occurred actor=a5,a7 ctx=diplomatic same=v5
