#story r01-043
#date 2020-06-19
#publisher Blue and White Nile News
#kind wire
#title [a1 Egypt] {v1 asks} [a2 U.N. Security Council] <q1 to stop [a3 Ethiopia] from filling dam>

[p1 CAIRO], [t1 June 19] - [a1 Egypt] {v3 asked} [a2 the United Nations Security Council] on [t1 Friday] <q2 to intervene in [a1 its] dispute with [a3 Ethiopia] over a dam on [p2 the Blue Nile]>, {c7 saying} <q3 {v4 talks} had failed because [a3 Addis Ababa] {v5 refused} to sign a binding agreement>.

[a4 The water ministers of [a1 Egypt], [a3 Ethiopia] and [a5 Sudan]] {v6 met} by video for seven days under the {v7 mediation} of [a6 South Africa], but could not {v8 agree} on rules for dry years.

[a3 Ethiopia] {c1 says} <q4 [a3 it] will begin to fill the reservoir in [t2 July], with or without an {v9 agreement}>. <q5 “[a7 We] do not need [a8 anyone]'s permission,”> [a9 Foreign Minister Girma Tesfahun] {c2 told} [a10 the Horn and Highlands Wire]. <q6 “If [a1 Egypt] {v10 attacks} the dam, [a7 we] will defend it.”>

[a1 Egypt]'s [a11 foreign minister, Sherif Abdelmegid], {c3 denied} <q7 that [a1 his country] was planning any {v12 military action}>, but {c4 said} <q8 [a1 it] would “use every legal means”>. [a5 Khartoum] {v14 called on} [a12 both neighbours] <q9 to return to the {v16 talks}>.

<q10 [a13 The United States] may {v18 withhold} {v17 aid} from [a3 Ethiopia] if [a3 it] fills the dam without a deal>, [a14 a U.S. Treasury official] {c5 said}, according to [a15 the Potomac Review]. [a16 The Ethiopian embassy in [p3 Washington]] {v19 protested}. [a17 The Arab League] {v20 backed} [a1 Egypt], while [a18 Djibouti] and [a19 Somalia] {v21 refused} to {v22 join} the resolution.

[a20 Several hundred Ethiopians] {v23 demonstrated} in front of [a21 the Egyptian embassy] in [p4 Addis Ababa]. [a22 Police] kept [a20 them] away from the gate and made no {v24 arrests}.
---
a1 country EGY GOV Egypt
a2 organization IGO IGO U.N. Security Council
a3 country ETH GOV Ethiopia
a4 group - GOV water ministers of Egypt, Ethiopia and Sudan
a5 country SDN GOV Sudan
a6 country ZAF GOV South Africa
a7 country ETH GOV We (Ethiopia)
a8 person - - anyone
a9 person ETH GOV Girma Tesfahun
a10 organization - MED Horn and Highlands Wire
a11 person EGY GOV Sherif Abdelmegid
a12 group - GOV =a1+a3 both neighbours
a13 country USA GOV United States
a14 person USA GOV U.S. Treasury official
a15 organization USA MED Potomac Review
a16 organization ETH GOV Ethiopian embassy in Washington
a17 organization IGO IGO Arab League
a18 country DJI GOV Djibouti
a19 country SOM GOV Somalia
a20 group ETH CVL several hundred Ethiopians
a21 organization EGY GOV Egyptian embassy
a22 group ETH COP police
p1 place EGY - Cairo
p2 place - - Blue Nile
p3 place USA - Washington
p4 place ETH - Addis Ababa
t1 2020-06-19
t2 2020-07
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a1 cue=v3 to=a2
q3 indirect source=a1 cue=c7
q4 indirect source=a3 cue=c1
q5 direct source=a9 cue=c2 to=a10
q6 direct source=a9 cue=- to=a10
q7 indirect source=a11 cue=c3 neg
q8 mixed source=a11 cue=c4
q9 indirect source=a5 cue=v14 to=a12
q10 indirect source=a14 cue=c5 via=a15
v1 REQUEST assist occurred actor=a1 recip=a2 ctx=diplomatic,resource
v3 REQUEST assist occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,resource same=v1
v4 CONSULT - occurred actor=a1,a3 ctx=diplomatic,resource
v5 REJECT yield occurred actor=a3 recip=a1 ctx=diplomatic,resource
v6 CONSULT - occurred actor=a4 ctx=diplomatic,resource same=v4
v7 CONSULT third-party occurred actor=a6,a4 ctx=diplomatic,resource
v8 AGREE - negated actor=a4 ctx=diplomatic,resource
v9 AGREE - hypothetical actor=a3 ctx=diplomatic,resource
v10 ASSAULT - hypothetical actor=a1 recip=a3 ctx=military,resource
v12 ASSAULT - negated actor=a1 ctx=military
v14 REQUEST meet occurred actor=a5 recip=a12 ctx=diplomatic
v16 CONSULT - hypothetical actor=a12 ctx=diplomatic,resource
v18 SANCTION discontinue hypothetical actor=a13 recip=a3 ctx=economic,resource
v17 AID - hypothetical actor=a13 recip=a3 ctx=economic
v19 ACCUSE disapprove occurred actor=a16 recip=a13 loc=p3 ctx=diplomatic
v20 SUPPORT - occurred actor=a17 recip=a1 ctx=diplomatic
v21 REJECT assist occurred actor=a18,a19 recip=a17 ctx=diplomatic
v22 SUPPORT - negated actor=a18,a19 ctx=diplomatic
v23 PROTEST demo occurred actor=a20 recip=a21 loc=p4 ctx=resource
v24 COERCE arrest negated actor=a22 recip=a20 loc=p4
