#story r02-006
#date 2021-11-05
#publisher Great Lakes Public Radio
#kind report
#title [a1 UN] {v1 urges} [a2 Ethiopia] <q1 to {v2 allow} food trucks into [p1 Tigray]>

[p2 ADDIS ABABA] — [a1 The United Nations] on [t1 Thursday] {v3 called on} [a2 the Ethiopian government] <q2 to {v4 let} food trucks into [p1 the northern region of Tigray]>, <q3 where [a3 400,000 people] live in famine-like conditions>, {c1 according to}
[a4 aid agencies].

<q4 No food {v5 aid} has reached [p1 Tigray] since [t2 October 18], and 364 trucks are waiting in [p3 the neighboring Afar region] for {v6 permission} to cross>, [a5 U.N. humanitarian coordinator Pauline Osei] {c2 said} at a news conference in [p2 the Ethiopian
capital].

<q5 “The food is here. The drivers are here. What [a1 we] do not have is a signature,”> [a5 Osei] {c3 said}.

[a7 Government spokesman Dawit Zerihun] {v7 rejected} the {v8 criticism}. <q6 [a2 The government] has never {v9 blocked} food {v10 aid}>, [a7 he] {c4 said}. <q7 [a8 Fighters from [a9 the Northern Tigray Front]] had {v11 stolen} flour and fuel from [a1 a U.N.] warehouse in
[p4 Kombolcha]>, [a7 he] {c5 added}.

[a9 The rebel group] {c6 denied} <q8 {v12 taking} the food>. [a11 A spokeswoman for [a1 the United Nations]] {c7 said} <q9 [a1 it] could not say who was responsible>.

In a separate statement, [a12 U.S. Secretary of State Daniel Whitmore] {v13 threatened} <q10 to {v14 impose} visa restrictions on [a13 Ethiopian officials] if [a2 the government] did not {v15 open} the road>. <q11 “Using hunger as a weapon is a crime,”> [a12 he] {c8 said}.

[a21 The African Union]'s [a14 envoy, former Ghanaian President Kwabena Asante], is expected in [p5 Mekelle] on [t3 Sunday] for {v16 talks} with [a15 rebel leaders]. [a14 He] {v17 met} [a17 Prime Minister Tesfaye Alemu] on [t4 Wednesday]. <q12 [a17 The prime minister] had
{v18 agreed} to a pause in the {v19 air strikes}, but [a2 the government] would not {v20 withdraw} [a18 [a2 its] troops] from [p6 western Tigray]>, [a19 an aide to the envoy] {c9 said} on condition of anonymity.

The {v21 war} between [a2 the government] and [a9 the Northern Tigray Front] started [t6 a year ago], in [t5 November 2020]. <q13 It has {v22 killed} [a20 thousands of people]>, {c10 according to} [a4 aid agencies].
---
a1 organization IGO IGO United Nations
a2 country ETH GOV Ethiopia
a3 group ETH CVL 400,000 people
a4 group - NGO aid agencies
a5 person IGO IGO Pauline Osei
a7 person ETH GOV Dawit Zerihun
a8 group ETH REB fighters from the Northern Tigray Front
a9 organization ETH REB Northern Tigray Front
a11 person IGO IGO UN spokeswoman
a12 person USA GOV Daniel Whitmore
a13 group ETH GOV Ethiopian officials
a14 person GHA IGO+ELI Kwabena Asante
a15 group ETH REB rebel leaders
a17 person ETH GOV Tesfaye Alemu
a18 group ETH MIL Ethiopian troops
a19 person - IGO aide to the envoy
a20 group ETH CVL thousands of people
p1 place ETH - Tigray
p2 place ETH - Addis Ababa
p3 place ETH - Afar
p4 place ETH - Kombolcha
p5 place ETH - Mekelle
p6 place ETH - western Tigray
t1 2021-11-04
t2 2021-10-18
t3 2021-11-07
t4 2021-11-03
t5 2020-11
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a1 cue=v3 to=a2
q3 indirect source=a4 cue=c1
q4 indirect source=a5 cue=c2
q5 direct source=a5 cue=c3
q6 indirect source=a7 cue=c4
q7 indirect source=a7 cue=c5
q8 indirect source=a9 cue=c6 neg
q9 indirect source=a11 cue=c7
q10 indirect source=a12 cue=v13
q11 direct source=a12 cue=c8
q12 indirect source=a19 cue=c9
q13 indirect source=a4 cue=c10
v1 REQUEST yield occurred actor=a1 recip=a2 time=t1 ctx=disaster
v2 RETREAT access hypothetical actor=a2 loc=p1 ctx=disaster
v3 REQUEST yield occurred actor=a1 recip=a2 time=t1 ctx=disaster same=v1
v4 RETREAT access hypothetical actor=a2 loc=p1 ctx=disaster same=v2
v5 AID - negated loc=p1 time=t2 ctx=disaster
v6 RETREAT access hypothetical loc=p1 ctx=disaster same=v2
v7 REJECT - occurred actor=a7 recip=a5 ctx=disaster
v8 ACCUSE disapprove occurred recip=a2 ctx=disaster
v9 COERCE withhold negated actor=a2 ctx=disaster
v10 AID - occurred ctx=disaster
v11 COERCE seize occurred actor=a8 recip=a1 loc=p4 ctx=crime,disaster
v12 COERCE seize negated actor=a9 ctx=crime,disaster
v13 THREATEN restrict occurred actor=a12 recip=a2 ctx=disaster,diplomatic
v14 SANCTION - hypothetical actor=a12 recip=a13 ctx=disaster,diplomatic
v15 RETREAT access hypothetical actor=a2 ctx=disaster same=v2
v16 CONSULT third-party future actor=a14,a15 loc=p5 time=t3 ctx=diplomatic
v17 CONSULT third-party occurred actor=a14,a17 time=t4 ctx=diplomatic
v18 AGREE - occurred actor=a17 ctx=military
v19 ASSAULT aerial occurred actor=a17 ctx=military
v20 RETREAT withdraw negated actor=a2 recip=a18 loc=p6 ctx=military
v21 ASSAULT - occurred actor=a2,a9 time=t5 ctx=military
v22 ASSAULT - occurred recip=a20 ctx=military same=v21
t6 2020-11
a21 organization IGO IGO African Union
