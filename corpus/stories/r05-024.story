#story r05-024
#date 2009-06-25
#publisher Meridian Wire
#kind wire
#title [a1 Britain] {v1 expels} [a2 two Iranian diplomats] over “baseless” {v2 claims}

[p1 LONDON], [t1 June 25] - [a1 Britain] {v3 expelled} [a2 two Iranian diplomats] on [t1 Thursday] after [a3 Iran] {v4 accused} [a4 two members of [a1 its] embassy] of <q1 organising {v5 riots} in [p2 Tehran]> and {v6 ordered} [a4 them] <q2 to {v7 leave}>.

<q3 “The {v8 allegations} are absolutely without basis,”> [a5 Prime Minister Alan Prescott] {c1 told} [a6 parliament]. <q4 “[a7 We] regret that [a3 Iran] has put [a7 us] in this position.”>

[a3 Iran]'s [a8 intelligence minister, Mohsen Farrokhi], {c2 said} on [t2 Wednesday] <q5 that [a9 people with British passports] had {v9 taken part} in the {v10 violence}>, according to [a10 the Fanus news agency]. <q6 [a11 One of [a9 them]] had been “sent as a journalist”>, [a8 he] was {c3 quoted as saying}.

[a12 An Iranian foreign ministry official], who asked not to be identified, {c4 told} [a13 Meridian Wire] by telephone <q7 that [a3 Tehran] was also considering whether to {v13 recall} [a14 its ambassador] from [p1 London]>.

At least [a15 17 people] have been {v14 killed} in [p2 Tehran] since [a16 hundreds of thousands] {v15 marched} against the result of the [t3 June 12] election. <q8 [a17 Police] {v16 fired} tear gas on [a18 about 200 demonstrators] near [p3 parliament] on [t2 Wednesday]>, [a19 witnesses] {c5 said}. <q9 “[a17 They] {v17 beat} [a20 women] too,”> {c6 said} [a21 one], reached by mobile phone.

[a22 State television] {c7 denied} <q10 there had been any {v18 protest} at all>. <q11 “The square was quiet,”> [a23 its correspondent] {c8 said}.

[a24 Foreign ministers of [a25 the Group of Eight]], who {v19 meet} in [p4 Trieste] on [t4 Friday], will {v20 discuss} [a3 Iran]. <q12 [a26 Russia] {v21 opposes} a {v22 condemnation}>, [a27 its foreign minister] {c9 said}.
---
a1 country GBR GOV Britain
a2 group IRN GOV two Iranian diplomats
a3 country IRN GOV Iran
a4 group GBR GOV two members of the British embassy
a5 person GBR GOV Alan Prescott
a6 organization GBR LEG parliament
a7 group GBR GOV we
a8 person IRN GOV+SPY Mohsen Farrokhi
a9 group GBR CVL people with British passports
a10 organization IRN MED Fanus news agency
a11 person GBR CVL one of them
a12 person IRN GOV Iranian foreign ministry official
a13 organization - MED Meridian Wire
a14 person IRN GOV Iranian ambassador
a15 group IRN CVL 17 people
a16 group IRN CVL hundreds of thousands
a17 group IRN COP police
a18 group IRN CVL about 200 demonstrators
a19 group IRN CVL witnesses
a20 group IRN CVL women
a21 person IRN CVL one witness
a22 organization IRN MED+GOV Iranian state television
a23 person IRN MED state television correspondent
a24 group - GOV G8 foreign ministers
a25 organization IGO IGO Group of Eight
a26 country RUS GOV Russia
a27 person RUS GOV Russian foreign minister
p1 place GBR - London
p2 place IRN - Tehran
p3 place IRN - parliament
p4 place ITA - Trieste
t1 2009-06-25
t2 2009-06-24
t3 2009-06-12
t4 2009-06-26
q1 indirect source=a3 cue=v4
q2 indirect source=a3 cue=v6 to=a4
q3 direct source=a5 cue=c1 to=a6
q4 direct source=a5 cue=- to=a6
q5 indirect source=a8 cue=c2 via=a10
q6 mixed source=a8 cue=c3 via=a10
q7 indirect source=a12 cue=c4 to=a13
q8 indirect source=a19 cue=c5
q9 direct source=a21 cue=c6
q10 indirect source=a22 cue=c7 neg
q11 direct source=a23 cue=c8
q12 indirect source=a27 cue=c9
v1 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v2 ACCUSE allege occurred ctx=diplomatic
v3 SANCTION expel occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic same=v1
v4 ACCUSE allege occurred actor=a3 recip=a4 ctx=diplomatic same=v2
v5 PROTEST riot occurred actor=a4 loc=p2 ctx=election
v6 SANCTION expel occurred actor=a3 recip=a4 ctx=diplomatic
v7 RETREAT withdraw future actor=a4 ctx=diplomatic
v8 ACCUSE allege occurred ctx=diplomatic same=v2
v9 PROTEST riot occurred actor=a9 loc=p2 ctx=election
v10 PROTEST riot occurred loc=p2 ctx=election same=v5
v13 SANCTION withdraw hypothetical actor=a3 recip=a14 loc=p1 ctx=diplomatic
v14 ASSAULT - occurred recip=a15 loc=p2 time=t3 ctx=election
v15 PROTEST demo occurred actor=a16 loc=p2 ctx=election
v16 ASSAULT crowd-control occurred actor=a17 recip=a18 loc=p3 time=t2 ctx=election
v17 ASSAULT beat occurred actor=a17 recip=a20 ctx=election,human-rights
v18 PROTEST demo negated loc=p3 time=t2 ctx=election
v19 CONSULT multilateral future actor=a24 loc=p4 time=t4 ctx=diplomatic
v20 CONSULT multilateral future actor=a24 loc=p4 time=t4 ctx=diplomatic same=v19
v21 REJECT - occurred actor=a26 ctx=diplomatic
v22 ACCUSE disapprove hypothetical actor=a24 recip=a3 ctx=diplomatic
