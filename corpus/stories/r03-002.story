#story r03-002
#date 2024-02-14
#publisher Whitehall Text Service
#kind statement
#title Readout: [a1 Foreign Secretary]'s {v1 call} with [a2 Jordanian foreign minister]

[a3 A spokesperson for [a4 the Foreign Office]] {c1 said}:

<q1 [a1 Foreign Secretary Edward Marchbank] {v2 spoke} [t1 today] with [a2 Jordanian Foreign Minister Ziad Khoury].>

[a1 The Foreign Secretary] {v3 thanked} [a2 Minister Khoury] for [a5 Jordan]'s {v4 cooperation} in the air drops of food to [p1 northern Gaza] [t2 last week]. [a1 He] {c2 confirmed} <q2 that [a6 the United Kingdom] would {v5 provide} a further £8 million to [a7 the Jordanian Red Cross], and that [a8 a British ship] carrying 80 tonnes of blankets and tents for [a18 civilians in [p2 Gaza]] would leave [p3 Cyprus] in [t3 the coming days]>.

<q6 [a9 The two ministers] {v6 agreed} on the urgent need for a pause in the {v7 fighting} and for the {v8 release} of [a10 all hostages]. [a2 Minister Khoury] {v9 urged} [a6 the United Kingdom] <q3 to {v10 support} [a11 the United Nations relief agency]>. [a1 The Foreign Secretary] {c3 noted} <q4 that payments to [a11 the agency] remained {v11 suspended} while [a12 investigators] {v12 looked into} {v13 allegations} against [a13 some of [a11 its] staff]>.>

<q7 [a1 The Foreign Secretary] {v14 condemned} the drone {v15 attack} of [t4 28 January] in which [a14 three American soldiers] were {v16 killed} in [p4 Jordan], and repeated [a6 the United Kingdom]'s {v18 support} for [a5 Jordan]'s security. [a9 They] also {v19 discussed} the possibility of joint {v20 training} for [a15 Jordanian border guards].>

<q8 [a1 The Foreign Secretary] {v21 accepted} an {v22 invitation} <q5 to {v23 visit} [p5 Amman] in [t5 the spring]>. [a9 They] {v24 agreed} to {v25 speak} again before [t6 the end of the month].>

Notes to [a16 editors]

[a6 The United Kingdom] and [a5 Jordan] {v26 signed} a defence agreement in [t7 2018]. [a5 Jordan] {v27 hosts} [a17 about 660,000 Syrian refugees] who are registered with [a19 the United Nations].
---
a1 person GBR GOV Edward Marchbank
a2 person JOR GOV Ziad Khoury
a3 person GBR GOV spokesperson for the Foreign Office
a4 organization GBR GOV Foreign Office
a5 country JOR GOV Jordan
a6 country GBR GOV United Kingdom
a7 organization JOR NGO Jordanian Red Cross
a8 organization GBR - British ship
a9 group - GOV =a1+a2 the two ministers
a10 group - CVL all hostages
a11 organization IGO IGO United Nations relief agency
a12 group - - investigators
a13 group IGO IGO some of the agency's staff
a14 group USA MIL three American soldiers
a15 group JOR MIL Jordanian border guards
a16 group - MED editors
a17 group SYR REF about 660,000 Syrian refugees
a18 group PSE CVL civilians in Gaza
a19 organization IGO IGO United Nations
p1 place PSE - northern Gaza
p2 place PSE - Gaza
p3 place CYP - Cyprus
p4 place JOR - Jordan
p5 place JOR - Amman
t1 2024-02-14
t2 2024-W06
t3 2024-02-15/2024-02-21
t4 2024-01-28
t5 2024-03/2024-05
t6 2024-02-29
t7 2018
q1 direct source=a3 cue=c1
q6 direct source=a3 cue=-
q7 direct source=a3 cue=-
q8 direct source=a3 cue=-
q2 indirect source=a1 cue=c2 to=a2 via=a3
q3 indirect source=a2 cue=v9 to=a6 via=a3
q4 indirect source=a1 cue=c3 to=a2 via=a3
q5 indirect source=a2 cue=v22 to=a1 via=a3
v1 CONSULT phone occurred actor=a1,a2 time=t1 ctx=diplomatic
v2 CONSULT phone occurred actor=a1,a2 time=t1 ctx=diplomatic same=v1
v3 SUPPORT - occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v4 COOPERATE - occurred actor=a5,a6 loc=p1 time=t2 ctx=disaster
v5 AID - future actor=a6 recip=a7 ctx=disaster
v6 AGREE - occurred actor=a9 time=t1 ctx=diplomatic
v7 ASSAULT - occurred loc=p2 ctx=military
v8 RETREAT release hypothetical recip=a10 ctx=human-rights
v9 REQUEST assist occurred actor=a2 recip=a6 time=t1 ctx=diplomatic
v10 SUPPORT - hypothetical actor=a6 recip=a11 ctx=disaster
v11 SANCTION discontinue occurred actor=a6 recip=a11 ctx=economic
v12 ACCUSE investigate occurred actor=a12 recip=a13 ctx=legal
v13 ACCUSE allege occurred recip=a13 ctx=legal
v14 ACCUSE disapprove occurred actor=a1 time=t1 ctx=military
v15 ASSAULT drone occurred recip=a14 loc=p4 time=t4 ctx=military
v16 ASSAULT drone occurred recip=a14 loc=p4 time=t4 ctx=military same=v15
v18 SUPPORT - occurred actor=a6 recip=a5 ctx=diplomatic,military
v19 CONSULT phone occurred actor=a9 time=t1 ctx=military same=v1
v20 COOPERATE - hypothetical actor=a6,a5 recip=a15 ctx=military
v21 AGREE - occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v22 AGREE - occurred actor=a2 recip=a1 time=t1 ctx=diplomatic
v23 CONSULT visit future actor=a1 recip=a5 loc=p5 time=t5 ctx=diplomatic
v24 AGREE - occurred actor=a9 time=t1 ctx=diplomatic
v25 CONSULT - future actor=a9 time=t6 ctx=diplomatic
v26 SUPPORT - occurred actor=a6,a5 time=t7 ctx=military
v27 AID - occurred actor=a5 recip=a17 ctx=migration
