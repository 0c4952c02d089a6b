#story r08-043
#date 2017-07-05
#publisher Strait of Hormuz Monitor
#kind wire
#title [a1 Four Arab states] keep up {v2 boycott} of [a2 Qatar] after "negative" {v3 reply}

[p1 CAIRO], [t1 July 5] - [a6 Saudi Arabia] and [a9 three other Arab countries] {c1 said} on [t1 Wednesday] <q1 that [a1 their] political and economic {v4 boycott} of [a2 Qatar] would continue because [a2 Doha] had {v5 rejected} [a1 their] {v6 demands}>.

<q2 “The {v1 answer} was negative and without content,”> [a3 Egyptian Foreign Minister Sherif Mandour] {c2 told} [a4 reporters] after {v7 talks} with [a5 his colleagues from [a6 Saudi Arabia], [a7 the United Arab Emirates] and [a8 Bahrain]]. <q3 Further {v8 steps} would be taken “at the right time”>, {c3 said} [a10 the Saudi minister, Turki al-Fahad].

[a1 The four] {v9 cut} diplomatic ties with [a2 Qatar] on [t2 June 5], {v10 closed} the land border and {v11 ordered} [a11 Qatari citizens] <q4 to leave>. [a1 They] {v12 accuse} [a2 it] <q5 of {v13 financing} [a13 extremists]>. [a2 Doha] {c4 denies} <q6 that>.

Among 13 {v14 demands} sent through [a14 Kuwait] were the {v15 closure} of [a15 the television channel Al-Manar of Doha] and the {v16 expulsion} of [a16 Turkish troops]. <q7 “[a1 They] want [a2 us] to give up [a2 our] sovereignty,”> {c5 said} [a18 Qatari Foreign Minister Nasser al-Marri] in [p2 London].

[a19 U.S. President Clark Hendricks] {v17 phoned} [a20 the Egyptian president] and {v18 urged} [a21 all sides] <q8 to {v19 negotiate}>. [a22 His secretary of state, Paul Wainwright], will {v20 visit} [a14 Kuwait] on [t3 Monday]. [a23 Iran] and [a24 Turkey] have {v21 flown} food to [a2 Qatar].

[a2 Qatar]'s [a25 National Human Rights Committee] {v22 complained} to [a26 the United Nations] <q9 about [a27 more than 2,400 people] {v23 separated} from [a27 their] families>. [a28 A Bahraini] was {v24 arrested} for expressing sympathy online.

[a29 Qatar Petroleum] plans to raise gas production by 30 percent. [a30 The rating agency Northgate] lowered [a30 its] outlook for [a2 the emirate] to negative, {c6 saying} <q10 growth would slow to 2.4 percent>. Shares in [p3 Doha] closed 0.9 percent lower.
---
a1 group - GOV =a6+a9 four Arab states
a2 country QAT GOV Qatar
a3 person EGY GOV Sherif Mandour
a4 group - MED reporters
a5 group - GOV foreign ministers of three states
a6 country SAU GOV Saudi Arabia
a7 country ARE GOV United Arab Emirates
a8 country BHR GOV Bahrain
a9 group - GOV three other Arab countries
a10 person SAU GOV Turki al-Fahad
a11 group QAT CVL Qatari citizens
a13 group - REB extremists
a14 country KWT GOV Kuwait
a15 organization QAT MED Al-Manar of Doha
a16 group TUR MIL Turkish troops
a18 person QAT GOV Nasser al-Marri
a19 person USA GOV Clark Hendricks
a20 person EGY GOV Egyptian president
a21 group - GOV all sides
a22 person USA GOV Paul Wainwright
a23 country IRN GOV Iran
a24 country TUR GOV Turkey
a25 organization QAT GOV National Human Rights Committee
a26 organization IGO IGO United Nations
a27 group - CVL more than 2,400 people
a28 person BHR CVL a Bahraini
a29 organization QAT BUS Qatar Petroleum
a30 organization - BUS Northgate
p1 place EGY - Cairo
p2 place GBR - London
p3 place QAT - Doha
t1 2017-07-05
t2 2017-06-05
t3 2017-07-10
q1 indirect source=a6,a9 cue=c1
q2 direct source=a3 cue=c2 to=a4
q3 mixed source=a10 cue=c3
q4 indirect source=a1 cue=v11 to=a11
q5 indirect source=a1 cue=v12
q6 indirect source=a2 cue=c4 neg
q7 direct source=a18 cue=c5
q8 indirect source=a19 cue=v18 to=a21
q9 indirect source=a25 cue=v22 to=a26
q10 indirect source=a30 cue=c6
v2 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic,economic
v3 REJECT yield occurred actor=a2 recip=a1 ctx=diplomatic
v1 REJECT yield occurred actor=a2 recip=a1 ctx=diplomatic same=v3
v4 SANCTION - occurred actor=a1 recip=a2 ctx=diplomatic,economic same=v2
v5 REJECT yield occurred actor=a2 recip=a1 ctx=diplomatic same=v3
v6 REQUEST yield occurred actor=a1 recip=a2 ctx=diplomatic
v7 CONSULT multilateral occurred actor=a3,a5 loc=p1 time=t1 ctx=diplomatic
v8 SANCTION - hypothetical actor=a1 recip=a2 ctx=diplomatic
v9 SANCTION discontinue occurred actor=a1 recip=a2 time=t2 ctx=diplomatic
v10 SANCTION - occurred actor=a1 recip=a2 time=t2 ctx=territory,economic
v11 COERCE deport occurred actor=a1 recip=a11 time=t2 ctx=migration,diplomatic
v12 ACCUSE allege occurred actor=a1 recip=a2 ctx=terrorism
v13 AID - occurred actor=a2 recip=a13 ctx=terrorism
v14 REQUEST yield occurred actor=a1 recip=a2 ctx=diplomatic same=v6
v15 COERCE censor hypothetical actor=a2 recip=a15 ctx=media
v16 SANCTION expel hypothetical actor=a2 recip=a16 ctx=military
v17 CONSULT phone occurred actor=a19,a20 ctx=diplomatic
v18 REQUEST meet occurred actor=a19 recip=a21 ctx=diplomatic
v19 CONSULT - hypothetical actor=a21 ctx=diplomatic
v20 CONSULT visit future actor=a22 recip=a14 loc=a14 time=t3 ctx=diplomatic
v21 AID - occurred actor=a23,a24 recip=a2 ctx=economic
v22 ACCUSE disapprove occurred actor=a25 recip=a1 ctx=human-rights
v23 COERCE - occurred actor=a1 recip=a27 ctx=human-rights
v24 COERCE arrest occurred recip=a28 ctx=human-rights
