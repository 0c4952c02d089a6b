#story r07-016
#date 2018-03-24
#publisher Levant Evening Agency
#kind report
#title [a1 Rebels] begin {v1 leaving} [p1 town in Syria's eastern Ghouta] under {v2 deal}

[p2 BEIRUT] — Buses carrying [a2 hundreds of fighters and [a2 their] families] {v3 left} [p3 Harasta], a town east of [p4 Damascus], on [t1 Friday], the first {v4 evacuation} under an {v5 agreement} with [a3 the Syrian government] after a five-week {v6 offensive} on [p5 the enclave].

<q1 [a4 Some 1,580 people, including 413 gunmen], {v7 departed} for [p6 Idlib province] in the north>, [a5 Syrian state television] {c1 said}. <q2 [a1 The rebels], members of [a7 the Army of the Covenant], {v8 gave up} [a1 their] heavy weapons and {v9 released} [a8 13 {v27 captured} soldiers]>, [a5 it] {c2 added}.

The {v10 deal} was {v11 brokered} by [a9 Russia], whose [a10 warplanes] have {v12 supported} [a11 the army]. <q3 “[a12 We] had no choice, there was nothing left to eat,”> [a13 a nurse] who gave [a13 her] name as Rima {c3 told} [a14 the Levant Evening Agency] by text message from a shelter in [p7 Arbin].

<q6 [a15 A second group, the Companions of Ghouta], {v13 agreed} late on [t1 Friday] to {v14 quit} [p7 Arbin], [p8 Zamalka] and [p9 Jobar] from [t2 Saturday]>, [a16 its spokesman] {c4 said}. That leaves [p10 Douma], the largest town, where {v15 talks} between [a17 Russian officers] and [a18 local leaders] are continuing.

<q7 {v16 Air strikes} on [p10 Douma] {v17 killed} [a19 at least 37 civilians] on [t3 Thursday night], most of them in a basement>, {c5 according to} [a20 the Ghouta Civil Rescue, a volunteer group]. <q8 [a21 Rebel] shells {v18 killed} [a22 44 people] in [p11 a market in Damascus's Kashkoul district] on [t4 Tuesday]>, [a23 the official news agency] {c6 said}.

[a24 The U.N. Security Council] {v19 demanded} a 30-day {v20 ceasefire} across [p12 Syria] on [t5 Feb. 24], but the {v21 bombing} never {v22 stopped}. <q4 [a25 More than 1,500 people] have been {v23 killed} in [p5 the enclave] since [t6 Feb. 18]>, {c7 says} [a26 a monitoring group based in [p13 Britain]].

[a27 The United Nations] {v24 visited} the shelters in [p14 Adra] on [t7 Wednesday], where [a28 45,000 people] have arrived, and {v25 asked} [a3 the government] <q5 to let [a29 aid workers] {v26 reach} [p10 Douma]>.
---
a1 group SYR REB rebels
a2 group SYR REB hundreds of fighters and their families
a3 organization SYR GOV Syrian government
a4 group SYR REB some 1,580 people
a5 organization SYR MED Syrian state television
a7 organization SYR REB Army of the Covenant
a8 group SYR MIL 13 captured soldiers
a9 country RUS GOV Russia
a10 group RUS MIL Russian warplanes
a11 organization SYR MIL Syrian army
a12 group SYR CVL we
a13 person SYR HLH Rima
a14 organization LBN MED Levant Evening Agency
a15 organization SYR REB Companions of Ghouta
a16 person SYR REB spokesman
a17 group RUS MIL Russian officers
a18 group SYR CVL local leaders
a19 group SYR CVL at least 37 civilians
a20 organization SYR NGO Ghouta Civil Rescue
a21 group SYR REB rebels
a22 group SYR CVL 44 people
a23 organization SYR MED official news agency
a24 organization IGO IGO UN Security Council
a25 group SYR CVL 1,500 people
a26 organization GBR NGO monitoring group based in Britain
a27 organization IGO IGO United Nations
a28 group SYR REF 45,000 people
a29 group - NGO aid workers
p1 place SYR - town in eastern Ghouta
p2 place LBN - Beirut
p3 place SYR - Harasta
p4 place SYR - Damascus
p5 place SYR - eastern Ghouta enclave
p6 place SYR - Idlib province
p7 place SYR - Arbin
p8 place SYR - Zamalka
p9 place SYR - Jobar
p10 place SYR - Douma
p11 place SYR - Kashkoul market
p12 place SYR - Syria
p13 place GBR - Britain
p14 place SYR - Adra
t1 2018-03-23
t2 2018-03-24
t3 2018-03-22
t4 2018-03-20
t5 2018-02-24
t6 2018-02-18
t7 2018-03-21
q1 indirect source=a5 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a13 cue=c3 to=a14
q4 indirect source=a26 cue=c7
q5 indirect source=a27 cue=v25 to=a3
q6 indirect source=a16 cue=c4
q7 indirect source=a20 cue=c5
q8 indirect source=a23 cue=c6
v1 RETREAT withdraw occurred actor=a1 loc=p1 time=t1 ctx=military
v2 AGREE - occurred actor=a1,a3 ctx=military
v3 RETREAT withdraw occurred actor=a2 loc=p3 time=t1 ctx=military same=v1
v4 RETREAT withdraw occurred actor=a2 loc=p3 time=t1 ctx=military same=v1
v5 AGREE - occurred actor=a2,a3 ctx=military same=v2
v6 ASSAULT - occurred actor=a3 loc=p5 ctx=military
v7 RETREAT withdraw occurred actor=a4 loc=p3 time=t1 ctx=military same=v1
v8 RETREAT disarm occurred actor=a1 loc=p3 ctx=military
v9 RETREAT release occurred actor=a1 recip=a8 loc=p3 ctx=military
v10 AGREE - occurred actor=a1,a3 ctx=military same=v2
v11 CONSULT third-party occurred actor=a9 ctx=military,diplomatic
v12 AID - occurred actor=a10 recip=a11 ctx=military
v13 AGREE - occurred actor=a15 time=t1 ctx=military
v14 RETREAT withdraw future actor=a15 loc=p7,p8,p9 time=t2 ctx=military
v15 CONSULT - occurred actor=a17,a18 loc=p10 ctx=military
v16 ASSAULT aerial occurred recip=a19 loc=p10 time=t3 ctx=military
v17 ASSAULT aerial occurred recip=a19 loc=p10 time=t3 ctx=military same=v16
v18 ASSAULT heavy-weapons occurred actor=a21 recip=a22 loc=p11 time=t4 ctx=military
v19 REQUEST yield occurred actor=a24 time=t5 ctx=military
v20 RETREAT ceasefire hypothetical loc=p12 ctx=military
v21 ASSAULT - occurred loc=p12 ctx=military
v22 RETREAT ceasefire negated ctx=military same=v20
v23 ASSAULT - occurred recip=a25 loc=p5 time=t6 ctx=military
v24 CONSULT visit occurred actor=a27 loc=p14 time=t7 ctx=migration
v25 REQUEST yield occurred actor=a27 recip=a3 ctx=migration
v26 RETREAT access hypothetical actor=a3 recip=a29 loc=p10 ctx=migration
v27 ASSAULT abduct occurred actor=a1 recip=a8 ctx=military
