#story r06-024
#date 2014-09-30
#publisher Far Eastern Digest
#kind background
#title Explainer: How and why [a1 governments] {v1 cut} the internet

What is a {v4 shutdown}?

A {v6 shutdown} is an {v15 order} by [a1 a government] to [a2 telephone companies] to {v2 stop} data, messages or single services such as video. In [t1 2011] [a3 Egypt] {v3 cut off} [a4 its citizens] from the network for five days during {v5 protests} against [a5 a president] who had ruled for 30 years. [t2 Last year] [a6 Sudan] {v7 did the same} after {v8 riots} over petrol prices.

How is it done?

Mostly by telephone. <q1 “Somebody from [a7 the ministry] calls at night and {c2 says}: <q2 {v9 switch off} the north,”>> {c3 said} [a8 a manager of [a9 a mobile operator in [p1 central Africa]]], who {c4 asked} <q3 not to be named>. [a10 A company] that {v10 refuses} may {v11 lose} [a10 its] licence.

Does it stop {v23 protests}?

<q4 There is no proof of that>, {c5 says} [a11 Ingrid Halvorsen of [a12 the Nordic Institute for Network Policy]]. <q5 In most of the 27 cases that [a11 she] has studied, crowds grew on the second day>, [a11 she] {c6 says}.

What do [a1 governments] say?

[a1 They] {c7 speak} of <q6 rumours, cheating in examinations or {v12 attacks} by [a13 militants]>. [a14 India] {v13 blocked} messages in [p2 parts of Gujarat] for four days [t3 this month] after {v14 clashes} between [a15 Hindus] and [a16 Muslims]; [a14 it] {c8 said} <q7 the step had saved lives>.

Is it legal?

[a17 The United Nations Human Rights Council] {v16 called on} [a18 all states] in [t4 2012] <q8 to {v17 allow} access to the internet>. But the text is not binding. [a19 Courts in [p3 Turkey]] {v18 ordered} [a21 the government] in [t5 April] <q9 to {v19 lift} a {v20 ban} on a video site>, which [a20 the telecommunications authority] first {v21 ignored} and later {v22 obeyed}.
---
a1 group - GOV governments
a2 group - BUS telephone companies
a3 country EGY GOV Egypt
a4 group EGY CVL Egyptian citizens
a5 person EGY ELI Egyptian president
a6 country SDN GOV Sudan
a7 organization - GOV the ministry
a8 person - BUS manager of a mobile operator
a9 organization - BUS mobile operator in central Africa
a10 organization - BUS a company that refuses
a11 person - EDU Ingrid Halvorsen
a12 organization - EDU Nordic Institute for Network Policy
a13 group - REB militants
a14 country IND GOV India
a15 group IND REL Hindus
a16 group IND REL Muslims
a17 organization IGO IGO UN Human Rights Council
a18 group - GOV all states
a19 group TUR JUD courts in Turkey
a20 organization TUR GOV telecommunications authority
a21 organization TUR GOV Turkish government
p1 place - - central Africa
p2 place IND - Gujarat
p3 place TUR - Turkey
t1 2011
t2 2013
t3 2014-09
t4 2012
t5 2014-04
q1 direct source=a8 cue=c3
q2 direct source=a7 cue=c2 to=a9 via=a8
q3 indirect source=a8 cue=c4
q4 indirect source=a11 cue=c5
q5 indirect source=a11 cue=c6
q6 indirect source=a1 cue=c7
q7 indirect source=a14 cue=c8
q8 indirect source=a17 cue=v16 to=a18
q9 indirect source=a19 cue=v18 to=a21
v1 COERCE withhold occurred actor=a1 ctx=technology
v2 COERCE withhold hypothetical actor=a2 ctx=technology
v3 COERCE withhold occurred actor=a3 recip=a4 time=t1 ctx=technology
v5 PROTEST - occurred recip=a5 time=t1 loc=a3
v7 COERCE withhold occurred actor=a6 time=t2 ctx=technology
v8 PROTEST riot occurred loc=a6 time=t2 ctx=economic
v9 COERCE withhold hypothetical actor=a9 ctx=technology
v10 REJECT yield hypothetical actor=a10 ctx=technology
v11 SANCTION - hypothetical recip=a10 ctx=technology
v12 ASSAULT - hypothetical actor=a13 ctx=terrorism
v13 COERCE withhold occurred actor=a14 loc=p2 time=t3 ctx=technology,religion
v14 ASSAULT - occurred actor=a15,a16 loc=p2 time=t3 ctx=religion
v16 REQUEST change occurred actor=a17 recip=a18 time=t4 ctx=human-rights,technology
v17 RETREAT access hypothetical actor=a18 ctx=human-rights,technology
v18 REQUEST yield occurred actor=a19 recip=a21 loc=p3 time=t5 ctx=legal,media
v19 RETREAT - hypothetical actor=a21 ctx=media
v20 COERCE censor occurred actor=a21 loc=p3 ctx=media
v21 REJECT yield occurred actor=a20 recip=a19 loc=p3 ctx=legal,media
v22 RETREAT - occurred actor=a20 recip=a19 loc=p3 ctx=legal,media
v4 COERCE withhold hypothetical ctx=technology
v6 COERCE withhold hypothetical actor=a1 ctx=technology same=v4
v15 REQUEST - hypothetical actor=a1 recip=a2 ctx=technology
v23 PROTEST - hypothetical
