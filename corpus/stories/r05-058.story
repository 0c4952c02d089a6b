#story r05-058
#date 2023-04-19
#publisher Maghreb Contact Office
#kind wire
#title [a1 Tunisia] {c1 calls} Western {v1 criticism} of {v2 arrest} <q1 “interference”>

[p1 TUNIS], [t1 April 19] - [a1 Tunisia] on [t1 Wednesday] {c2 described} {v3 criticism} by [a2 the United States], [a3 Britain] and [a4 the European Union] over the {v4 arrest} of [a5 opposition leader Mokhtar Chelbi] as <q2 “unacceptable interference”>.

<q3 “[a1 Tunisia] has never commented on {v5 arrests} in [a6 those countries],”> [a7 the foreign ministry] {c3 said} on [a7 its] social media page. <q4 “[a5 The person concerned] {v6 threatened} [a1 the country] with civil {v7 war}.”>

[a9 Plainclothes police] {v8 took} [a5 Chelbi], 81, from [a5 his] home on [t2 Monday] at sunset. <q5 [a9 They] then {v9 searched} the headquarters of [a10 his party, Unity and Justice]>, [a11 its vice president, Monia Trabelsi], {c4 told} [a12 Maghreb Contact Office]. <q6 “[a13 An officer] {c5 told} [a14 us] <q7 that [a10 the party] could no longer {v10 meet}>,”> [a11 she] {c6 said}.

<q8 [a5 Chelbi] will be {v11 questioned} about a {c7 remark} <q9 that [a1 Tunisia] without “this or that side” would be “a project for civil war”>>, {c8 according to} [a15 a judicial source] cited by [a16 the private station Radio Medina]. <q10 [a5 He] had not incited anyone>, [a17 his lawyer, Samir Gharbi], {c9 insisted}; <q11 the words were a {c10 warning} <q12 that exclusion is dangerous>>.

[a18 The U.S. State Department] {c11 said} on [t3 Tuesday] <q13 the {v14 detention} was “troubling”>. <q14 [a4 The EU] {v15 urged} [a1 the government] <q15 to respect pluralism>>, [a19 its spokeswoman in [p2 Brussels]] {c12 told} [a20 reporters], while [a21 Britain's embassy] {c13 wrote} only: <q16 “[a3 We] are concerned.”> [a22 Algeria], on the other hand, {v16 promised} [a1 its neighbour] a new {v17 loan} of $300 million.

[a23 President Hichem Ayari], who {v18 dissolved} [a24 parliament] in [t4 2021], did not mention the case in a night-time {v19 visit} to [p3 the National Guard barracks in El Aouina]. <q18 “[a25 We] are in a battle of liberation,”> [a23 he] {c14 told} [a26 the officers], according to a video published by [a27 the presidency].

[a28 At least 20 of [a23 his] critics] have been {v21 jailed} since [t5 February]; [a29 the National Rescue Front], the main opposition group, {v22 called on} [a30 its supporters] <q19 to {v23 rally} on [t6 Saturday]>. [a31 The interior ministry] {c16 denied} <q20 a {c17 report} by [a32 the daily Al-Nibras] <q21 that the {v24 demonstration} had been {v25 banned}>>.

Inflation in [a1 Tunisia] reached 10.3 percent in [t7 March].
---
a1 country TUN GOV Tunisia
a2 country USA GOV United States
a3 country GBR GOV Britain
a4 organization IGO IGO European Union
a5 person TUN OPP Mokhtar Chelbi
a6 group - GOV =a2+a3+a4 those countries
a7 organization TUN GOV foreign ministry
a9 group TUN COP plainclothes police
a10 organization TUN OPP+PTY Unity and Justice
a11 person TUN OPP Monia Trabelsi
a12 organization - MED Maghreb Contact Office
a13 person TUN COP officer
a14 group TUN OPP us (party members)
a15 person TUN JUD judicial source
a16 organization TUN MED Radio Medina
a17 person TUN OTH Samir Gharbi
a18 organization USA GOV U.S. State Department
a19 person IGO IGO EU spokeswoman
a20 group - MED reporters
a21 organization GBR GOV Britain's embassy
a22 country DZA GOV Algeria
a23 person TUN GOV Hichem Ayari
a24 organization TUN LEG parliament
a25 group TUN - we
a26 group TUN MIL the officers
a27 organization TUN GOV presidency
a28 group TUN OPP at least 20 critics
a29 organization TUN OPP National Rescue Front
a30 group TUN OPP supporters
a31 organization TUN GOV interior ministry
a32 organization TUN MED Al-Nibras
p1 place TUN - Tunis
p2 place BEL - Brussels
p3 place TUN - National Guard barracks in El Aouina
t1 2023-04-19
t2 2023-04-17
t3 2023-04-18
t4 2021
t5 2023-02
t6 2023-04-22
t7 2023-03
q1 direct source=a1 cue=c1
q2 direct source=a1 cue=c2
q3 direct source=a7 cue=c3
q4 direct source=a7 cue=-
q5 indirect source=a11 cue=c4 to=a12
q6 direct source=a11 cue=c6 to=a12
q7 indirect source=a13 cue=c5 to=a14 via=a11
q8 indirect source=a15 cue=c8 via=a16
q9 mixed source=a5 cue=c7 via=a15,a16
q10 indirect source=a17 cue=c9
q11 indirect source=a17 cue=-
q12 indirect source=a5 cue=c10 via=a17
q13 mixed source=a18 cue=c11
q14 indirect source=a19 cue=c12 to=a20
q15 indirect source=a4 cue=v15 to=a1 via=a19
q16 direct source=a21 cue=c13
q18 direct source=a23 cue=c14 to=a26 via=a27
q19 indirect source=a29 cue=v22 to=a30
q20 indirect source=a31 cue=c16 neg
q21 indirect source=a32 cue=c17
v1 ACCUSE disapprove occurred recip=a1 ctx=human-rights,diplomatic
v2 COERCE arrest occurred actor=a1 ctx=legal,human-rights
v3 ACCUSE disapprove occurred actor=a2,a3,a4 recip=a1 ctx=human-rights,diplomatic same=v1
v4 COERCE arrest occurred actor=a1 recip=a5 ctx=legal,human-rights same=v2
v5 COERCE arrest occurred loc=a6 ctx=legal
v6 THREATEN violence occurred actor=a5 recip=a1
v7 ASSAULT - hypothetical loc=a1
v8 COERCE arrest occurred actor=a9 recip=a5 time=t2 ctx=legal,human-rights same=v2
v9 COERCE seize occurred actor=a9 recip=a10 time=t2 ctx=legal
v10 CONSULT - negated actor=a10
v11 ACCUSE investigate future recip=a5 ctx=legal
v14 COERCE arrest occurred ctx=legal,human-rights same=v2
v15 REQUEST change occurred actor=a4 recip=a1 ctx=human-rights
v16 AGREE - occurred actor=a22 recip=a1 ctx=economic
v17 AID - future actor=a22 recip=a1 ctx=economic
v18 COERCE ban occurred actor=a23 recip=a24 time=t4 ctx=legislative
v19 CONSULT visit occurred actor=a23 loc=p3
v21 COERCE arrest occurred recip=a28 time=t5 ctx=legal,human-rights
v22 REQUEST change occurred actor=a29 recip=a30
v23 PROTEST demo hypothetical actor=a30 time=t6
v24 PROTEST demo hypothetical actor=a30 time=t6 same=v23
v25 COERCE ban occurred actor=a31 recip=a29
