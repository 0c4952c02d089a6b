#story r05-040
#date 2024-02-01
#publisher Dnipro Dispatch
#kind wire
#title [a1 Russia], [a2 Ukraine] {v1 exchange} [a3 prisoners] a week after plane {v2 shot down}

[p1 KYIV], [t1 Feb 1] - [a1 Russia] and [a2 Ukraine] {v3 exchanged} [a3 hundreds of prisoners of war] on [t2 Wednesday], a week after the loss of a plane which, [a1 Moscow] {c1 says}, <q1 was taking [a4 Ukrainian captives] to a similar {v4 swap}>.

<q2 “[a5 Our people] are home, 207 of [a5 them],”> [a6 President Taras Yavorivsky] {c2 wrote} on social media. <q3 [a7 195 Russian soldiers] were {v5 returned}, and [a9 the United Arab Emirates] {v6 mediated}>, [a8 the Russian defence ministry] {c3 said}.

[a1 Russia] {v7 accuses} [a10 Ukrainian forces] of <q4 {v8 shooting down} the plane near [p2 Belgorod] on [t3 January 24] and {v9 killing} [a4 65 prisoners]>. [a12 A spokesman for [a11 Ukrainian military intelligence], Bohdan Koval], {c4 told} [a13 the Svit radio station] <q5 that [a2 Kyiv] had not been {v10 asked} <q6 to keep the airspace free>, as in earlier {v11 swaps}>. <q7 “[a1 They] will not say who was on board, and [a1 they] {v12 refuse} to {v13 hand over} the bodies,”> [a12 Koval] {c5 said}.

[a14 Russian President Pavel Gromov] {c6 said} <q8 the plane was {v14 hit} by a [a16 U.S.]-made missile, “and this has been established by [a17 investigators]”>, [a15 the Otchizna agency] reported. <q9 [a1 Moscow] would {v15 demand} an international {v16 inquiry}>, [a14 he] {c7 added}. [a18 The Pentagon] had no comment.

[a19 Relatives of [a20 soldiers {v17 captured} in [p3 Mariupol]]] {v18 rallied} in [p1 Kyiv] on [t4 Sunday]. <q10 “[a21 We] {v19 demand} <q11 that [a22 all of them] be {v20 released}>, not only [a23 the lucky ones],”> [a24 Olha Hnatiuk, wife of [a25 a marine]], {c8 told} [a26 the Dispatch].

<q12 Since [t5 February 2022] there have been 50 {v21 exchanges}>, {c9 according to} [a27 the Coordination Headquarters] in [p1 Kyiv]. [a28 The Turkish foreign minister], in an interview with [a29 a news channel], {v22 offered} <q13 to {v23 host} {v24 talks} on an “all for all” {v25 swap}>.
---
a1 country RUS GOV Russia
a2 country UKR GOV Ukraine
a3 group - MIL prisoners of war
a4 group UKR MIL Ukrainian captives
a5 group UKR MIL our people
a6 person UKR GOV Taras Yavorivsky
a7 group RUS MIL 195 Russian soldiers
a8 organization RUS GOV+MIL Russian defence ministry
a9 country ARE GOV United Arab Emirates
a10 group UKR MIL Ukrainian forces
a11 organization UKR SPY+MIL Ukrainian military intelligence
a12 person UKR SPY+MIL Bohdan Koval
a13 organization UKR MED Svit radio
a14 person RUS GOV Pavel Gromov
a15 organization RUS MED Otchizna agency
a16 country USA GOV United States
a17 group RUS JUD investigators
a18 organization USA MIL Pentagon
a19 group UKR CVL relatives of soldiers
a20 group UKR MIL soldiers captured in Mariupol
a21 group UKR CVL we (relatives)
a22 group UKR MIL all of them
a23 group UKR MIL the lucky ones
a24 person UKR CVL Olha Hnatiuk
a25 person UKR MIL marine
a26 organization UKR MED Dnipro Dispatch
a27 organization UKR GOV Coordination Headquarters
a28 person TUR GOV Turkish foreign minister
a29 organization - MED news channel
p1 place UKR - Kyiv
p2 place RUS - Belgorod
p3 place UKR - Mariupol
t1 2024-02-01
t2 2024-01-31
t3 2024-01-24
t4 2024-01-28
t5 2022-02
q1 indirect source=a1 cue=c1
q2 direct source=a6 cue=c2
q3 indirect source=a8 cue=c3
q4 indirect source=a1 cue=v7
q5 indirect source=a12 cue=c4 to=a13
q6 indirect source=- cue=v10 to=a2 via=a12
q7 direct source=a12 cue=c5 to=a13
q8 mixed source=a14 cue=c6 via=a15
q9 indirect source=a14 cue=c7 via=a15
q10 direct source=a24 cue=c8 to=a26
q11 indirect source=a21 cue=v19
q12 indirect source=a27 cue=c9
q13 mixed source=a28 cue=v22 to=a29
v1 RETREAT release occurred actor=a1,a2 recip=a3 time=t2 ctx=military
v2 ASSAULT - occurred time=t3 ctx=military
v3 RETREAT release occurred actor=a1,a2 recip=a3 time=t2 ctx=military same=v1
v4 RETREAT release negated recip=a4 ctx=military
v5 RETREAT release occurred recip=a7 ctx=military same=v1
v6 CONSULT third-party occurred actor=a9 ctx=diplomatic
v7 ACCUSE allege occurred actor=a1 recip=a10 ctx=military
v8 ASSAULT - occurred actor=a10 loc=p2 time=t3 ctx=military same=v2
v9 ASSAULT - occurred actor=a10 recip=a4 loc=p2 time=t3 ctx=military same=v2
v10 REQUEST - negated recip=a2 ctx=military
v11 RETREAT release occurred ctx=military
v12 REJECT yield occurred actor=a1 ctx=military
v13 RETREAT return negated actor=a1 ctx=military
v14 ASSAULT - occurred ctx=military same=v2
v15 REQUEST change future actor=a1 ctx=legal
v16 ACCUSE investigate hypothetical ctx=legal
v17 ASSAULT abduct occurred recip=a20 loc=p3 ctx=military
v18 PROTEST demo occurred actor=a19 loc=p1 time=t4 ctx=military
v19 REQUEST yield occurred actor=a21 ctx=military
v20 RETREAT release hypothetical recip=a22 ctx=military
v21 RETREAT release occurred time=t5 ctx=military
v22 AGREE - occurred actor=a28 ctx=diplomatic
v23 CONSULT third-party hypothetical actor=a28 ctx=diplomatic
v24 CONSULT - hypothetical ctx=diplomatic
v25 RETREAT release hypothetical ctx=military
