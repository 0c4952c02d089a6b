#story r02-052
#date 2019-06-15
#publisher Pacific Rim Radio
#kind report
#title [a1 Hong Kong leader] {v1 suspends} extradition bill after {v2 protests}

[p1 HONG KONG] — [a1 Hong Kong Chief Executive Carmen Fung] on [t1 Saturday] {v3 suspended} a bill that would allow {v4 extraditions} to [a2 mainland China], after a week of {v5 protests} in which [a3 police] {v6 fired} rubber bullets and tear gas at [a4 crowds].

<q1 Work on the bill would not start again until [a5 all groups] had been heard>, [a1 Fung] {c1 told} [a6 reporters]. <q2 “[a1 I] feel deep sorrow,”> [a1 she] {c2 said}. But [a1 she] {v7 refused} to {v8 withdraw} the bill completely and {v9 rejected} {v10 calls} for [a1 her] {v11 resignation}.

[a7 The Civic Rights Alliance, the main protest group], {c3 said} <q3 a {v12 march} planned for [t2 Sunday] would go ahead>. [a7 It] {v13 demanded} the {v14 release} of [a8 11 people] who were {v15 arrested} on [t3 Wednesday] and an independent {v16 investigation} of [a3 the police].

<q4 “If [a1 she] thinks [a9 we] will go home, [a1 she] is wrong,”> {c4 said} [a10 Jimmy Lau, a leader of [a7 the group]]. <q5 “[a9 We] will {v17 strike} on [t4 Monday].”>

[a3 Police] {c5 deny} <q6 {v18 using} too much force>. <q7 [a11 Officers] only {v19 fired} after [a12 protesters] {v20 threw} bricks and metal bars>, [a13 Police Commissioner Kwok Wing-sang] {c6 said}. [a14 Twenty-two officers] and [a15 about 60 protesters] were {v21 hurt}.

<q8 [a2 China] {v22 supports} [a1 Fung]'s decision>, [a16 Foreign Ministry spokesman Shen Guowei] {c7 said}. [a2 Beijing] {v23 summoned} [a17 a U.S. diplomat] on [t5 Friday] and {v24 urged} [a18 Washington] <q9 to stop interfering>. [a19 Members of [a20 the U.S. Congress]] have {v26 threatened} <q10 to {v27 end} [p1 Hong Kong]'s special trade status>. [a21 Britain], which {v28 returned} [p1 the city] to [a2 China] in [t6 1997], {v29 welcomed} the {v30 suspension}.

[a22 Taiwan] {c8 said} <q11 [a22 it] would not {v31 ask} for the {v32 extradition} of [a23 a murder suspect] under such a law>. The case of [a23 the man], who is {v33 accused} of <q13 killing [a24 his girlfriend]>, had been [a1 Fung]'s reason for the bill.

<q12 The decision to {v34 give way} was made in [p2 Shenzhen] at a {v35 meeting} between [a1 Fung] and [a25 a Chinese vice premier]>, [a26 the Victoria Daily newspaper] {c9 reported}, citing [a27 three people close to [a1 the chief executive]].
---
a1 person HKG GOV Carmen Fung
a2 country CHN GOV China
a3 group HKG COP police
a4 group HKG CVL crowds
a5 group HKG CVL all groups
a6 group - MED reporters
a7 organization HKG NGO Civic Rights Alliance
a8 group HKG CVL 11 people
a9 group HKG CVL we
a10 person HKG NGO Jimmy Lau
a11 group HKG COP officers
a12 group HKG CVL protesters
a13 person HKG COP Kwok Wing-sang
a14 group HKG COP twenty-two officers
a15 group HKG CVL about 60 protesters
a16 person CHN GOV Shen Guowei
a17 person USA GOV U.S. diplomat
a18 country USA GOV United States
a19 group USA LEG members of the U.S. Congress
a20 organization USA LEG U.S. Congress
a21 country GBR GOV Britain
a22 country TWN GOV Taiwan
a23 person HKG CRM murder suspect
a24 person HKG CVL murder suspect's girlfriend
a25 person CHN GOV Chinese vice premier
a26 organization HKG MED Victoria Daily
a27 group HKG GOV three people close to the chief executive
p1 place HKG - Hong Kong
p2 place CHN - Shenzhen
t1 2019-06-15
t2 2019-06-16
t3 2019-06-12
t4 2019-06-17
t5 2019-06-14
t6 1997
q1 indirect source=a1 cue=c1 to=a6
q2 direct source=a1 cue=c2
q3 indirect source=a7 cue=c3
q4 direct source=a10 cue=c4
q5 direct source=a10 cue=-
q6 indirect source=a3 cue=c5 neg
q7 indirect source=a13 cue=c6
q8 indirect source=a16 cue=c7
q9 indirect source=a2 cue=v24 to=a18
q10 indirect source=a19 cue=v26
q11 indirect source=a22 cue=c8
q12 indirect source=a27 cue=c9 via=a26
v1 RETREAT - occurred actor=a1 time=t1 ctx=legal,legislative
v2 PROTEST demo occurred ctx=legal,legislative
v3 RETREAT - occurred actor=a1 time=t1 ctx=legal,legislative same=v1
v4 COOPERATE - hypothetical actor=a1,a2 ctx=legal
v5 PROTEST demo occurred actor=a4 ctx=legal,legislative same=v2
v6 ASSAULT crowd-control occurred actor=a3 recip=a4 ctx=human-rights
v7 REJECT yield occurred actor=a1 ctx=legal,legislative
v8 RETREAT - negated actor=a1 ctx=legal,legislative
v9 REJECT yield occurred actor=a1 ctx=executive
v10 REQUEST yield occurred recip=a1 ctx=executive
v11 RETREAT resign negated actor=a1 ctx=executive
v12 PROTEST demo future actor=a7 time=t2 ctx=legal,legislative
v13 REQUEST yield occurred actor=a7 ctx=human-rights,legal
v14 RETREAT release hypothetical recip=a8 ctx=human-rights,legal
v15 COERCE arrest occurred recip=a8 time=t3 ctx=legal
v16 ACCUSE investigate hypothetical recip=a3 ctx=human-rights
v17 PROTEST strike future actor=a9 time=t4 ctx=legal,legislative
v18 ASSAULT crowd-control negated actor=a3 ctx=human-rights
v19 ASSAULT crowd-control occurred actor=a11 ctx=human-rights same=v6
v20 ASSAULT primitive occurred actor=a12 recip=a11 ctx=human-rights
v21 ASSAULT - occurred recip=a14,a15 ctx=human-rights
v22 SUPPORT - occurred actor=a2 recip=a1 ctx=legal
v23 ACCUSE disapprove occurred actor=a2 recip=a17 time=t5 ctx=diplomatic
v24 REQUEST yield occurred actor=a2 recip=a18 time=t5 ctx=diplomatic
v26 THREATEN restrict occurred actor=a19 recip=p1 ctx=economic,legislative
v27 SANCTION discontinue hypothetical actor=a19 recip=p1 ctx=economic,legislative
v28 RETREAT return occurred actor=a21 recip=a2 time=t6 ctx=territory
v29 SUPPORT - occurred actor=a21 recip=a1 ctx=diplomatic
v30 RETREAT - occurred ctx=legal same=v1
v31 REQUEST - negated actor=a22 ctx=legal
v32 COOPERATE - negated actor=a22 ctx=legal
v33 ACCUSE allege occurred recip=a23 ctx=crime
v34 RETREAT - occurred actor=a1 ctx=legal same=v1
v35 CONSULT - occurred actor=a1,a25 loc=p2 ctx=diplomatic
q13 indirect source=- cue=v33
