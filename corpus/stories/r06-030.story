#story r06-030
#date 2018-02-13
#publisher Indian Ocean Tribune
#kind wire
#title [a1 Two judges], [a2 ex-president] {v1 held} as [a3 Maldives] {v2 extends} {v26 emergency rule}

[p1 MALE], [t1 Feb 13] - [a4 Parliament in [a3 the Maldives]] on [t1 Tuesday] {v3 extended} a {v4 state of emergency} by 30 days, with [a5 opposition members] {v5 boycotting} the vote, a week after [a1 two Supreme Court judges] and [a2 a former president] were {v6 taken} from [a6 their] homes by [a7 police].

[a8 President Ahmed Yasir Mohamed] declared the {v7 emergency} on [t2 February 5] after [a9 the court] had unexpectedly {v8 ordered} [a8 him] <q1 to {v9 free} [a11 nine {v22 convicted} opponents]>. Hours later [a12 soldiers] {v10 stormed} [a9 the court]. [a13 The remaining three judges] {v11 annulled} the {v12 order}.

<q2 “This is not a {v13 coup}. This is how one stops a {v14 coup},”> [a8 Mohamed] {c1 said} on television. [a2 The former president, Mamdhooh Gasim, 80], is {v15 accused} of <q3 bribing [a1 the judges]>. [a14 His daughter] {c2 told} [a15 this newspaper] <q4 that [a2 he] was {v16 refusing} food in {v17 protest}>; [a7 the police] {c3 denied} <q5 it>.

[a16 The opposition leader, Nashwa Zahir], who lives in exile in [p2 Colombo], {v18 asked} [a17 India] <q6 to {v19 send} [a18 an envoy, “backed by [a17 its] military”], to {v20 release} [a19 the prisoners]>. <q9 [a17 New Delhi] put [a20 some troops] on {v21 standby}>, [a21 an Indian official] {c4 said}, but has not answered. [a22 China] {v23 warned} [a17 it] <q7 not to interfere>.

[a23 The United States] and [a24 Germany] {v25 advised} [a25 their citizens] <q8 not to travel to [p1 the capital]>. Most of the resort islands were calm and full.

[a40 Some 200 women] {v50 sat down} outside [a41 the police headquarters] on [t20 Monday night] and were {v51 moved} with pepper spray. <q30 [a42 Eleven of [a40 them]] had been {v52 arrested} and would be {v53 charged} with obstruction>, [a7 police] {c30 said}. [a8 Mohamed] {v54 withdrew} an {v55 invitation} to [a43 United Nations rapporteurs], who were to {v56 visit} [p1 the islands] in [t21 March].
---
a1 group MDV JUD two Supreme Court judges
a2 person MDV ELI Mamdhooh Gasim
a3 country MDV GOV Maldives
a4 organization MDV LEG Maldives parliament
a5 group MDV LEG+OPP opposition members
a6 group MDV JUD+ELI =a1+a2 the judges and the former president
a7 organization MDV COP police
a8 person MDV GOV Ahmed Yasir Mohamed
a9 organization MDV JUD Supreme Court
a11 group MDV OPP nine convicted opponents
a12 group MDV MIL soldiers
a13 group MDV JUD remaining three judges
a14 person MDV CVL Gasim's daughter
a15 organization MDV MED Indian Ocean Tribune
a16 person MDV OPP Nashwa Zahir
a17 country IND GOV India
a18 person IND GOV an envoy
a19 group MDV OPP+JUD prisoners
a20 group IND MIL some Indian troops
a21 person IND GOV Indian official
a22 country CHN GOV China
a23 country USA GOV United States
a24 country DEU GOV Germany
a25 group - CVL American and German citizens
p1 place MDV - Male
p2 place LKA - Colombo
t1 2018-02-13
t2 2018-02-05
q1 indirect source=a9 cue=v8 to=a8
q2 direct source=a8 cue=c1
q3 indirect source=- cue=v15
q4 indirect source=a14 cue=c2 to=a15
q5 indirect source=a7 cue=c3 neg
q6 indirect source=a16 cue=v18 to=a17
q7 indirect source=a22 cue=v23 to=a17
q8 indirect source=a23,a24 cue=v25 to=a25
q9 indirect source=a21 cue=c4
v1 COERCE arrest occurred recip=a1,a2 ctx=legal
v2 COERCE restrict occurred actor=a3 ctx=executive
v3 COERCE restrict occurred actor=a4 loc=p1 time=t1 ctx=legislative same=v2
v5 PROTEST boycott occurred actor=a5 recip=a4 loc=p1 time=t1 ctx=legislative
v6 COERCE arrest occurred actor=a7 recip=a1,a2 ctx=legal same=v1
v7 COERCE restrict occurred actor=a8 time=t2 ctx=executive same=v26
v8 REQUEST yield occurred actor=a9 recip=a8 time=t2 ctx=legal
v9 RETREAT release hypothetical actor=a8 recip=a11 ctx=legal
v10 COERCE seize occurred actor=a12 recip=a9 time=t2 ctx=legal
v11 RETREAT - occurred actor=a13 ctx=legal
v12 REQUEST yield occurred actor=a9 recip=a8 ctx=legal same=v8
v13 COERCE seize negated actor=a8 ctx=executive
v14 COERCE seize hypothetical ctx=executive
v15 ACCUSE allege occurred recip=a2 ctx=corruption
v16 PROTEST hunger occurred actor=a2 ctx=human-rights
v17 PROTEST hunger occurred actor=a2 ctx=human-rights same=v16
v18 REQUEST assist occurred actor=a16 recip=a17 ctx=diplomatic
v19 AID - hypothetical actor=a17 recip=a19 ctx=diplomatic,military
v20 RETREAT release hypothetical actor=a17 recip=a19 ctx=legal
v21 MOBILIZE troops occurred actor=a17 ctx=military
v23 REQUEST yield occurred actor=a22 recip=a17 ctx=diplomatic
v25 REQUEST - occurred actor=a23,a24 recip=a25
v26 COERCE restrict occurred actor=a3 ctx=executive
v4 COERCE restrict occurred actor=a4 ctx=executive same=v26
v22 SANCTION convict occurred recip=a11 ctx=legal
a40 group MDV CVL some 200 women
a41 organization MDV COP police headquarters
a42 group MDV CVL eleven women
a43 group IGO IGO United Nations rapporteurs
t20 2018-02-12
t21 2018-03
q30 indirect source=a7 cue=c30
v50 PROTEST obstruct occurred actor=a40 recip=a41 time=t20
v51 ASSAULT crowd-control occurred recip=a40 time=t20
v52 COERCE arrest occurred actor=a7 recip=a42
v53 ACCUSE allege future actor=a7 recip=a42 ctx=legal
v54 REJECT meet occurred actor=a8 recip=a43 ctx=diplomatic
v55 AGREE - occurred actor=a8 recip=a43 ctx=diplomatic
v56 CONSULT visit negated actor=a43 loc=p1 time=t21 ctx=diplomatic
