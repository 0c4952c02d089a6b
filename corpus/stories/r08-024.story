#story r08-024
#date 2021-05-27
#publisher Peninsula Research Service
#kind background
#title Explainer: The {v1 sanctions} on [a1 North Korea] and what is left of them

[a2 The U.N. Security Council] first imposed {v2 sanctions} on [a1 North Korea] in [t1 2006], days after [a1 the country] {v3 tested} a nuclear device. Nine more rounds followed, each after a {v4 test}. Here is how the {v5 measures} work and who keeps to them.

What is forbidden?

[a3 All U.N. members] must {v6 stop} buying coal, iron, textiles and seafood from [a1 Pyongyang]. A resolution of [t2 December 2017] also limited oil and {v8 told} [a4 governments] <q1 to {v9 send} [a5 North Korean workers] home within two years>. [a6 Eighty people] and [a7 75 companies] are {v10 blacklisted}; [a8 their] accounts have been {v11 frozen}.

Who is {v12 accused} <q9 of breaking the rules>?

[a9 A panel of U.N. experts] {c1 says} <q2 [a10 ships under several flags] have moved fuel at night in [p1 the East China Sea]>. [a11 The United States] {v13 seized} [a12 one tanker] in [t3 2019] and {v14 charged} [a13 its Singaporean owner] with money laundering. <q3 [a14 North Korean hackers] have {v15 stolen} more than $300 million in virtual money since [t3 2019]>, [a9 the panel] {c2 says}. [a1 North Korea] has {c3 denied} <q4 {v16 hacking} anyone>.

Does anybody want them {v17 lifted}?

[a15 China] and [a16 Russia] {v18 proposed} in [t4 December 2019] <q5 that [a2 the council] {v19 drop} the {v20 bans} on seafood and textiles>. [a11 Washington], [a17 Britain] and [a18 France] {v21 opposed} the draft, and it was never put to a vote. [a19 South Korea]'s [a20 government] has {v22 asked} <q6 for exceptions so that food and medicine can be {v23 delivered}>; [a2 the council]'s [a21 sanctions committee] {v24 granted} 25 of those in [t5 2020].

What does [a1 Pyongyang] say?

At a {v25 summit} in [p2 Hanoi] in [t6 February 2019] [a1 it] {v26 offered} <q7 to {v27 close} [a1 its] Yongbyon plant if five rounds of {v28 sanctions} were {v29 removed}>. [a11 The United States] {v30 refused}. No {v31 talks} have been held since [t7 October 2019].

What has changed?

Trade with [a15 China] fell by 80 percent in [t5 2020], but the reason was the pandemic: [a1 North Korea] shut [a1 its] own border. [a22 Economists in [p3 Seoul]] {c4 believe} <q8 output fell by 4.5 percent, the most since the famine of [t8 the 1990s]>.
---
a1 country PRK GOV North Korea
a2 organization IGO IGO U.N. Security Council
a3 group - GOV all U.N. members
a4 group - GOV governments
a5 group PRK LAB North Korean workers
a6 group PRK - eighty people
a7 group PRK BUS 75 companies
a8 group PRK - =a6+a7 the blacklisted
a9 organization IGO IGO panel of U.N. experts
a10 group - BUS ships under several flags
a11 country USA GOV United States
a12 organization - BUS tanker
a13 person SGP BUS Singaporean owner
a14 group PRK CRM+GOV North Korean hackers
a15 country CHN GOV China
a16 country RUS GOV Russia
a17 country GBR GOV United Kingdom
a18 country FRA GOV France
a19 country KOR GOV South Korea
a20 organization KOR GOV South Korean government
a21 organization IGO IGO sanctions committee
a22 group KOR EDU economists in Seoul
p1 place - - East China Sea
p2 place VNM - Hanoi
p3 place KOR - Seoul
t1 2006
t2 2017-12
t3 2019
t4 2019-12
t5 2020
t6 2019-02
t7 2019-10
t8 1990/1999
q1 indirect source=a2 cue=v8 to=a4
q2 indirect source=a9 cue=c1
q3 indirect source=a9 cue=c2
q4 indirect source=a1 cue=c3 neg
q5 indirect source=a15,a16 cue=v18 to=a2
q6 indirect source=a20 cue=v22
q7 indirect source=a1 cue=v26
q8 indirect source=a22 cue=c4
v1 SANCTION - occurred actor=a2 recip=a1 ctx=diplomatic,economic
v2 SANCTION - occurred actor=a2 recip=a1 time=t1 ctx=diplomatic,economic same=v1
v3 MOBILIZE weapons occurred actor=a1 time=t1 ctx=military
v4 MOBILIZE weapons occurred actor=a1 ctx=military
v5 SANCTION - occurred actor=a2 recip=a1 ctx=diplomatic,economic same=v1
v6 SANCTION - occurred actor=a3 recip=a1 ctx=economic
v8 REQUEST change occurred actor=a2 recip=a4 time=t2 ctx=migration
v9 COERCE deport hypothetical actor=a4 recip=a5 ctx=migration
v10 SANCTION - occurred actor=a2 recip=a6,a7 ctx=economic
v11 SANCTION - occurred recip=a8 ctx=economic
v12 ACCUSE allege occurred ctx=economic
v13 COERCE seize occurred actor=a11 recip=a12 time=t3 ctx=economic,legal
v14 ACCUSE allege occurred actor=a11 recip=a13 ctx=legal
v15 COERCE cyber occurred actor=a14 time=t3 ctx=cyber
v16 COERCE cyber negated actor=a1 ctx=cyber
v17 RETREAT - hypothetical recip=a1 ctx=economic
v18 REQUEST change occurred actor=a15,a16 recip=a2 time=t4 ctx=diplomatic
v19 RETREAT - hypothetical actor=a2 recip=a1 ctx=economic
v20 SANCTION - occurred actor=a2 recip=a1 ctx=economic
v21 REJECT yield occurred actor=a11,a17,a18 recip=a15,a16 ctx=diplomatic
v22 REQUEST change occurred actor=a20 recip=a2 ctx=diplomatic,health
v23 AID - hypothetical recip=a1 ctx=health
v24 RETREAT - occurred actor=a21 recip=a20 time=t5 ctx=health
v25 CONSULT - occurred actor=a1,a11 loc=p2 time=t6 ctx=diplomatic
v26 AGREE - occurred actor=a1 recip=a11 loc=p2 time=t6 ctx=military
v27 RETREAT disarm hypothetical actor=a1 ctx=military
v28 SANCTION - occurred recip=a1 ctx=economic
v29 RETREAT - hypothetical recip=a1 ctx=economic
v30 REJECT yield occurred actor=a11 recip=a1 loc=p2 time=t6 ctx=diplomatic
v31 CONSULT - negated actor=a1,a11 time=t7 ctx=diplomatic
q9 indirect source=- cue=v12
