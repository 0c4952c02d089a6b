#story r03-013
#date 2022-03-15
#publisher Sahel Dispatch
#kind wire
#title [a1 Chad rebels] {v1 ask} [a2 Qatar] <q1 to {v2 mediate}> as [p1 Doha] {v3 talks} stall

[p1 DOHA], [t1 March 15] - [a1 Chadian rebel groups] {v4 asked} [a2 Qatar] on [t1 Tuesday] <q2 to {v5 mediate} between [a1 them] and [a3 the military government]>, [t5 two days] after {v6 talks} opened in [p1 Doha] without [a4 the two sides] sitting in the same room.

[a5 About 50 groups] were {v7 invited} to the {v8 talks}, which are meant to prepare a national {v9 dialogue} in [p2 N'Djamena] on [t2 May 10]. <q3 [a1 The groups] would not {v10 meet} [a6 the government's 28 delegates] face to face until [a3 the authorities] {v11 free} prisoners and {v12 return} {v13 seized} houses>, [a7 their spokesman, Hissein Abdoulaye Gorane], {c1 said}.

<q4 “[a8 We] have {v14 accepted} [a2 Qatar]'s {v15 invitation} and [a8 we] {v16 thank} [a2 it], but a host is not enough. [a8 We] want [a9 a mediator],”> [a7 Gorane] {c2 told} [a10 reporters].

[a11 A Qatari foreign ministry official] {c3 said} <q5 [a2 Doha] was “{v17 ready} to {v18 help} if [a4 both parties] agree”>. [a12 Chad's foreign minister, Adoum Mahamat Kosso], did not oppose the {v20 request} but {v21 ruled out} the {v22 release} of [a13 fighters] {v23 convicted} of {v24 killing} [a14 former President Idriss Hamdane], who died in a {v26 battle} with [a15 the Front of National Concord] in [t3 April last year].

[a16 The late president's son], who {v27 took power} at the head of [a17 a council of 15 generals], has {v28 promised} elections after 18 months. [a18 The African Union] has {v29 urged} [a16 him] <q6 not to stand>.

[a19 France], which {v30 keeps} [a20 1,000 soldiers] in [p3 Chad], {v31 welcomed} the {v32 talks}. [a21 The World Bank] {v33 approved} a {v34 grant} of $40 million on [t4 Monday] for [a22 people hit by floods in the south].
---
a1 group TCD REB Chadian rebel groups
a2 country QAT GOV Qatar
a3 organization TCD GOV+MIL military government
a4 group TCD REB+GOV =a1+a3 the two sides
a5 group TCD REB about 50 groups
a6 group TCD GOV the government's 28 delegates
a7 person TCD REB Hissein Abdoulaye Gorane
a8 group TCD REB We (the rebel groups)
a9 person - - a mediator
a10 group - MED reporters
a11 person QAT GOV Qatari foreign ministry official
a12 person TCD GOV Adoum Mahamat Kosso
a13 group TCD REB fighters convicted of killing Hamdane
a14 person TCD ELI Idriss Hamdane
a15 organization TCD REB Front of National Concord
a16 person TCD GOV+MIL late president's son
a17 organization TCD GOV+MIL council of 15 generals
a18 organization IGO IGO African Union
a19 country FRA GOV France
a20 group FRA MIL 1,000 French soldiers
a21 organization IGO IGO World Bank
a22 group TCD CVL people hit by floods
p1 place QAT - Doha
p2 place TCD - N'Djamena
p3 place TCD - Chad
t1 2022-03-15
t2 2022-05-10
t3 2021-04
t4 2022-03-14
t5 2022-03-13
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a1 cue=v4 to=a2
q3 indirect source=a7 cue=c1
q4 direct source=a7 cue=c2 to=a10
q5 mixed source=a11 cue=c3
q6 indirect source=a18 cue=v29 to=a16
v1 REQUEST assist occurred actor=a1 recip=a2 ctx=diplomatic
v2 CONSULT third-party hypothetical actor=a2 ctx=diplomatic
v3 CONSULT third-party occurred actor=a1 loc=p1 ctx=diplomatic
v4 REQUEST assist occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic same=v1
v5 CONSULT third-party hypothetical actor=a2,a1,a3 ctx=diplomatic same=v2
v6 CONSULT third-party occurred actor=a4 loc=p1 time=t5 ctx=diplomatic same=v3
v7 AGREE - occurred actor=a2 recip=a5 ctx=diplomatic
v8 CONSULT third-party occurred actor=a5,a3 ctx=diplomatic same=v3
v9 CONSULT multilateral future loc=p2 time=t2 ctx=diplomatic
v10 CONSULT - negated actor=a1,a6 ctx=diplomatic
v11 RETREAT release hypothetical actor=a3 ctx=legal
v12 RETREAT return hypothetical actor=a3 recip=a1 ctx=legal
v13 COERCE seize occurred actor=a3 recip=a1 ctx=legal
v14 AGREE - occurred actor=a8 recip=a2 ctx=diplomatic
v15 AGREE - occurred actor=a2 recip=a8 ctx=diplomatic same=v7
v16 SUPPORT - occurred actor=a8 recip=a2 ctx=diplomatic
v17 AGREE - occurred actor=a2 recip=a4 ctx=diplomatic
v18 CONSULT third-party hypothetical actor=a2,a4 ctx=diplomatic same=v2
v20 REQUEST assist occurred actor=a1 ctx=diplomatic same=v1
v21 REJECT yield occurred actor=a12 recip=a1 ctx=legal
v22 RETREAT release negated actor=a12 recip=a13 ctx=legal
v23 SANCTION convict occurred recip=a13 ctx=legal
v24 ASSAULT - occurred actor=a13 recip=a14 ctx=military
v26 ASSAULT - occurred actor=a14,a15 time=t3 ctx=military
v27 COERCE seize occurred actor=a16 ctx=executive,military
v28 AGREE - occurred actor=a16 ctx=election
v29 REQUEST yield occurred actor=a18 recip=a16 ctx=election
v30 MOBILIZE troops occurred actor=a19 loc=p3 ctx=military
v31 SUPPORT - occurred actor=a19 recip=a4 ctx=diplomatic
v32 CONSULT third-party occurred actor=a4 ctx=diplomatic same=v3
v33 SUPPORT - occurred actor=a21 recip=a22 time=t4 ctx=disaster,economic
v34 AID - future actor=a21 recip=a22 ctx=disaster,economic
