#story r05-052
#date 2021-03-24
#publisher Horn of Africa Monitor
#kind background
#title What [a1 Ethiopia] told the world about [a2 Eritrean troops] in [p1 Tigray]

For almost five months [a1 Ethiopia] {c1 denied} <q1 that [a2 soldiers from neighboring Eritrea] had {v1 entered} [p1 the Tigray region]>. On [t1 Tuesday] [a3 Prime Minister Dawit Alemu] {c2 told} [a4 parliament] <q2 that [a2 they] were there and may have {v2 looted} and {v3 killed}>. This is how the story changed.

[t2 November 2020]: [a3 Dawit] {v4 orders} an {v5 offensive} against [a5 the Free Tigray Party] after, [a6 his office] {c3 says}, <q3 [a7 party fighters] {v6 attacked} [a8 army bases]>. [a9 The party's leader, Gebremedhin Asfaw], {c4 claims} <q4 that [a2 Eritrean divisions] have {v7 joined} the {v8 fighting}>. <q5 “[a10 We] are not involved,”> [a11 Eritrea's foreign minister, Selam Kidane], {c5 tells} [a12 Harbourline News].

[t3 December]: [a13 A U.S. official], who is not named, {c6 tells} [a12 the same agency] <q6 [a14 Washington] has no doubt [a2 the Eritreans] are in [p1 Tigray]>. [a15 The UN secretary-general] {c7 says} <q7 [a3 Dawit] “{c8 guaranteed}” to [a15 him] <q8 that [a2 they] were not>>.

[t4 January 2021]: In a video, [a16 an Ethiopian general] {c9 says} <q9 “[a2 an unwanted foreign army] {v9 came in}”>. [a14 The United States] {v10 demands} <q10 that [a2 all Eritrean soldiers] {v11 leave}>. [a11 Selam] {v12 rejects} the {v13 demand} <q11 as an insult>.

[t5 February]: [a18 The rights group Witness East Africa] {c10 reports} <q12 the {v14 killing} of [a19 hundreds of civilians] in [p3 Axum]>, quoting [a20 41 survivors]. <q13 “[a2 They] {v15 shot} [a22 my brother] at the church door,”> [a23 one of [a20 them]] {c11 says}. [a1 The government]'s [a24 human rights commission] {c12 confirms} <q14 that [a2 Eritrean soldiers] took part>. [a25 Eritrea's information minister] {c13 calls} the report <q15 “absurd”>.

[t6 March]: [a26 An EU envoy] {v16 visits} [p4 Addis Ababa]. [a27 The European Union] {v17 suspends} budget {v18 aid} and prepares {v20 sanctions}. Then comes the speech of [t1 March 23]. <q16 “[a3 I] have {v21 talked} to [a28 the Eritrean government]. [a28 They] {c14 told} [a3 me] <q17 [a28 they] will {v22 punish} [a29 any soldier found guilty]>,”> [a3 Dawit] {c15 says}, {c16 adding} <q18 that [a28 Asmara] feared for [a28 its] border>.

[a3 The prime minister] is to {v23 visit} [p5 Asmara] on [t7 Thursday].
---
a1 country ETH GOV Ethiopia
a2 group ERI MIL Eritrean troops
a3 person ETH GOV Dawit Alemu
a4 organization ETH LEG parliament
a5 organization ETH PTY+REB Free Tigray Party
a6 organization ETH GOV prime minister's office
a7 group ETH REB party fighters
a8 organization ETH MIL army bases
a9 person ETH PTY+REB Gebremedhin Asfaw
a10 group ERI GOV we (Eritrea)
a11 person ERI GOV Selam Kidane
a12 organization - MED Harbourline News
a13 person USA GOV U.S. official
a14 country USA GOV United States
a15 person IGO IGO UN secretary-general
a16 person ETH MIL Ethiopian general
a18 organization IGO NGO Witness East Africa
a19 group ETH CVL hundreds of civilians
a20 group ETH CVL 41 survivors
a22 person ETH CVL my brother
a23 person ETH CVL one of the survivors
a24 organization ETH GOV human rights commission
a25 person ERI GOV Eritrea's information minister
a26 person IGO IGO EU envoy
a27 organization IGO IGO European Union
a28 organization ERI GOV Eritrean government
a29 person ERI MIL any soldier found guilty
p1 place ETH - Tigray
p3 place ETH - Axum
p4 place ETH - Addis Ababa
p5 place ERI - Asmara
t1 2021-03-23
t2 2020-11
t3 2020-12
t4 2021-01
t5 2021-02
t6 2021-03
t7 2021-03-25
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a3 cue=c2 to=a4
q3 indirect source=a6 cue=c3
q4 indirect source=a9 cue=c4
q5 direct source=a11 cue=c5 to=a12
q6 indirect source=a13 cue=c6 to=a12
q7 mixed source=a15 cue=c7
q8 indirect source=a3 cue=c8 to=a15 via=a15
q9 direct source=a16 cue=c9
q10 indirect source=a14 cue=v10
q11 indirect source=a11 cue=v12
q12 indirect source=a20 cue=c10 via=a18
q13 direct source=a23 cue=c11 via=a18
q14 indirect source=a24 cue=c12
q15 mixed source=a25 cue=c13
q16 direct source=a3 cue=c15
q17 indirect source=a28 cue=c14 to=a3 via=a3
q18 indirect source=a3 cue=c16
v1 MOBILIZE troops negated actor=a2 loc=p1 ctx=military
v2 COERCE seize hypothetical actor=a2 loc=p1 ctx=military,human-rights
v3 ASSAULT - hypothetical actor=a2 loc=p1 ctx=military,human-rights
v4 REQUEST - occurred actor=a3 time=t2 ctx=military
v5 ASSAULT - occurred actor=a3 recip=a5 loc=p1 time=t2 ctx=military
v6 ASSAULT - occurred actor=a7 recip=a8 time=t2 ctx=military
v7 ASSAULT - occurred actor=a2 loc=p1 time=t2 ctx=military
v8 ASSAULT - occurred loc=p1 time=t2 ctx=military same=v5
v9 MOBILIZE troops occurred actor=a2 loc=p1 ctx=military
v10 REQUEST yield occurred actor=a14 recip=a2 time=t4 ctx=military
v11 RETREAT withdraw hypothetical actor=a2 loc=p1 ctx=military
v12 REJECT yield occurred actor=a11 recip=a14 time=t4 ctx=diplomatic
v13 REQUEST yield occurred actor=a14 time=t4 ctx=military same=v10
v14 ASSAULT - occurred recip=a19 loc=p3 ctx=human-rights
v15 ASSAULT firearms occurred actor=a2 recip=a22 loc=p3 ctx=human-rights
v16 CONSULT visit occurred actor=a26 recip=a1 loc=p4 time=t6 ctx=diplomatic
v17 SANCTION discontinue occurred actor=a27 recip=a1 time=t6 ctx=economic
v18 AID - negated actor=a27 recip=a1 ctx=economic
v20 SANCTION - future actor=a27 time=t6 ctx=economic
v21 CONSULT - occurred actor=a3,a28 ctx=diplomatic
v22 SANCTION - future actor=a28 recip=a29 ctx=legal
v23 CONSULT visit future actor=a3 loc=p5 time=t7 ctx=diplomatic
