#story r07-040
#date 2024-05-31
#publisher Gulf Daily Bulletin
#kind report
#title [a1 Russia] and [a2 Ukraine] {v1 swap} [a3 150 prisoners of war] with [a4 UAE] {v2 help}

[p1 SUMY, [a2 Ukraine]] — <q1 [a1 Russia] and [a2 Ukraine] {v3 exchanged} [a3 75 prisoners each] on [t1 Friday], the first {v4 swap} in [t2 almost four months], after {v5 mediation} by [a4 the United Arab Emirates]>, [a5 officials of [a6 all three countries]] {c1 said}.

[a7 The {v6 freed} Ukrainians], some wrapped in blue and yellow flags, got off buses at [p2 the border in the Sumy region]. Among [a7 them] were [a8 19 of the soldiers] who {v7 defended} [p3 Snake Island] in [t3 February 2022] and [a9 five men] {v8 captured} at [p4 the Chernobyl nuclear plant]. [a10 Four civilians] also {v9 returned}.

<q2 “[a11 Our people] are home. [a2 We] remember everyone and will {v10 bring back} [a13 all of them],”> [a14 President Danylo Horobets] {c2 wrote} on [a15 X].

[a16 The Russian Defense Ministry] {c3 said} <q3 [a17 the 75 Russians] would be flown to [p5 Moscow] for medical treatment>. [a18 The UAE Foreign Ministry] {v12 thanked} [a31 both sides] and {c4 said} <q4 it was [a4 its] fourth successful {v13 mediation} since [t4 the beginning of the year]>.

[a19 The head of [a20 the Ukrainian prisoners' headquarters], Lt. Col. Bohdan Yusko], {v14 accused} [a1 Moscow] on [t5 Monday] <q5 of {v15 blocking} {v26 exchanges} to turn [a21 families] against [a22 the government]>. [a1 Russia] had {v16 blamed} [a2 Kyiv] for the delay. A {v18 swap} planned for [t6 Jan. 24] was called off when [a23 an Ilyushin-76 transport plane] was {v20 shot down} over [p6 Belgorod]; [a1 Russia] {c5 says} <q7 [a24 65 Ukrainian captives] were on board>.

[a31 The two sides] also {v21 returned} bodies: [a25 212 Ukrainian soldiers] and [a26 45 Russians].

<q8 [a27 Some Ukrainians] show signs of {v27 beatings} and hunger>, {c6 said} [a28 Agnes Thorvald, a U.N. human rights monitor] who {v22 interviewed} [a29 20 of [a7 those]] {v23 released}. [a1 Russia] {c7 denies} <q9 {v25 torturing} [a30 prisoners]>.
---
a1 country RUS GOV Russia
a2 country UKR GOV Ukraine
a3 group - MIL 150 prisoners of war
a4 country ARE GOV United Arab Emirates
a5 group - GOV officials of all three countries
a6 group - GOV =a1+a2+a4 all three countries
a7 group UKR MIL freed Ukrainians
a8 group UKR MIL 19 Snake Island soldiers
a9 group UKR MIL five men captured at Chernobyl
a10 group UKR CVL four civilians
a11 group UKR - our people
a13 group UKR - all of them
a14 person UKR GOV Danylo Horobets
a15 organization USA BUS X
a16 organization RUS MIL Russian Defense Ministry
a17 group RUS MIL 75 Russians
a18 organization ARE GOV UAE Foreign Ministry
a19 person UKR MIL Bohdan Yusko
a20 organization UKR MIL Ukrainian prisoners' headquarters
a21 group UKR CVL families
a22 organization UKR GOV Ukrainian government
a23 organization RUS MIL Ilyushin-76 transport plane
a24 group UKR MIL 65 Ukrainian captives
a25 group UKR MIL 212 Ukrainian soldiers
a26 group RUS MIL 45 Russians
a27 group UKR MIL some Ukrainians
a28 person IGO IGO Agnes Thorvald
a29 group UKR MIL 20 of those released
a30 group UKR MIL prisoners
a31 group - GOV =a1+a2 both sides
p1 place UKR - Sumy
p2 place UKR - border in the Sumy region
p3 place UKR - Snake Island
p4 place UKR - Chernobyl nuclear plant
p5 place RUS - Moscow
p6 place RUS - Belgorod
t1 2024-05-31
t2 2024-02/2024-05
t3 2022-02
t4 2024-01
t5 2024-05-27
t6 2024-01-24
q1 indirect source=a5 cue=c1
q2 direct source=a14 cue=c2
q3 indirect source=a16 cue=c3
q4 indirect source=a18 cue=c4
q5 indirect source=a19 cue=v14
q7 indirect source=a1 cue=c5
q8 indirect source=a28 cue=c6
v1 RETREAT release occurred actor=a1,a2 recip=a3 time=t1 ctx=military
v2 CONSULT third-party occurred actor=a4 ctx=diplomatic,military
v3 RETREAT release occurred actor=a1,a2 recip=a3 time=t1 ctx=military same=v1
v4 RETREAT release occurred actor=a1,a2 recip=a3 time=t1 ctx=military same=v1
v5 CONSULT third-party occurred actor=a4,a1,a2 ctx=diplomatic,military same=v2
v6 RETREAT release occurred actor=a1 recip=a7 loc=p2 time=t1 ctx=military same=v1
v7 ASSAULT - occurred actor=a8 loc=p3 time=t3 ctx=military
v8 ASSAULT abduct occurred actor=a1 recip=a9 loc=p4 ctx=military
v9 RETREAT return occurred recip=a10 time=t1 ctx=military
v10 RETREAT return future actor=a2 recip=a13 ctx=military
v12 SUPPORT - occurred actor=a18 recip=a31 ctx=diplomatic
v13 CONSULT third-party occurred actor=a4 time=t4 ctx=diplomatic,military same=v2
v14 ACCUSE disapprove occurred actor=a19 recip=a1 time=t5 ctx=military
v15 REJECT yield occurred actor=a1 recip=a2 ctx=military
v16 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=military
v18 RETREAT release negated actor=a1,a2 time=t6 ctx=military
v20 ASSAULT destroy occurred recip=a23 loc=p6 time=t6 ctx=military
v21 RETREAT return occurred actor=a31 recip=a25,a26 ctx=military
v22 CONSULT - occurred actor=a28,a29 ctx=human-rights
v23 RETREAT release occurred recip=a7 ctx=military same=v1
v25 ASSAULT torture negated actor=a1 recip=a30 ctx=human-rights
v26 RETREAT release negated actor=a1,a2 ctx=military
v27 ASSAULT beat occurred actor=a1 recip=a27 ctx=human-rights
q9 indirect source=a1 cue=c7 neg
