#story r01-051
#date 2017-06-15
#publisher Straits Transcript Service
#kind broadcast
#title Transcript: [a1 Qatari foreign minister]'s news conference on [p1 Gulf] {v1 blockade}

[a2 MODERATOR]: <q1 Thank [a3 you] for coming to [p2 Doha]. [a1 The foreign minister, Sheikh Nasser al-Misnad], will make a short statement and take questions.>

[a1 AL-MISNAD]: <q2 Ten days ago [a4 four countries] {v2 cut} ties with [a5 us] and {v3 closed} the only land border. [a4 They] {v4 ordered} [a6 [a5 our] citizens] <q3 to leave within two weeks>. [a7 Students] have been {v5 expelled} from [a8 universities]. This is a {v6 siege}. [a5 We] have not received any list of {v8 demands}, and [a5 we] will not {v9 negotiate} while the {v10 siege} is in place.>

[a9 RIVERSIDE NEWS]: <q4 [a10 The Saudi foreign minister] {c1 said} in [p3 London] <q5 that [a11 Qatar] must {v11 stop} {v12 supporting} [a12 armed Islamist groups]>. Will [a1 you]?>

[a1 AL-MISNAD]: <q6 [a5 We] do not {v13 support} [a12 such groups] and never have. [a10 My Saudi colleague] has not shown any proof.>

[a13 MEKONG TODAY]: <q7 Will [a11 Qatar] {v15 cut off} gas to [a14 the Emirates]?>

[a1 AL-MISNAD]: <q8 No. [a5 We] could, but [a5 we] will not {v16 punish} [a15 ordinary people].>

[a16 ATLAS FEATURES]: <q9 What about [a17 the Turkish soldiers]?>

[a1 AL-MISNAD]: <q10 [a18 Turkey]'s [a19 parliament] {v17 approved} the {v18 deployment} [t1 last week]. [a17 They] come to {v19 train} [a20 [a5 our] army]. [a18 Turkey] and [a21 Iran] have also {v20 sent} food by air, and [a5 we] {v21 thank} [a22 both].>

[a9 RIVERSIDE NEWS]: <q11 [a23 Kuwait] is {v22 mediating}. Is there progress?>

[a1 AL-MISNAD]: <q12 [a24 The emir of [a23 Kuwait]] has {v23 visited} three capitals. [a5 We] {v24 welcome} [a24 his] effort and [a5 we] are {v25 ready} to {v26 talk} as soon as the border is {v27 opened}. [a25 The American secretary of state] {v28 called on} [a4 the four] <q13 to {v29 ease} the {v30 blockade}>; [a26 the president] {v31 praised} [a4 them] the same day.>

[a13 MEKONG TODAY]: <q14 [a14 The Emirates] {c2 say} <q15 [a27 anyone] who {v32 expresses} sympathy for [a11 Qatar] can be {v33 jailed} for 15 years>. [a1 Your] reaction?>

[a1 AL-MISNAD]: <q16 [a5 We] will {v34 complain} to [a28 the United Nations]. No law like that exists anywhere in the world.>

[a2 MODERATOR]: <q17 Last question, please.>
---
a1 person QAT GOV Nasser al-Misnad
a2 person QAT GOV moderator
a3 group - MED you (the reporters)
a4 group - GOV four countries
a5 country QAT GOV we (Qatar)
a6 group QAT CVL our citizens
a7 group QAT EDU students
a8 group - EDU universities
a9 organization - MED Riverside News
a10 person SAU GOV Saudi foreign minister
a11 country QAT GOV Qatar
a12 group - REB armed Islamist groups
a13 organization - MED Mekong Today
a14 country ARE GOV United Arab Emirates
a15 group ARE CVL ordinary people
a16 organization - MED Atlas Features
a17 group TUR MIL Turkish soldiers
a18 country TUR GOV Turkey
a19 organization TUR LEG Turkish parliament
a20 organization QAT MIL our army
a21 country IRN GOV Iran
a22 group - GOV =a18+a21 both
a23 country KWT GOV Kuwait
a24 person KWT GOV emir of Kuwait
a25 person USA GOV American secretary of state
a26 person USA GOV president
a27 person - CVL anyone
a28 organization IGO IGO United Nations
p1 place - - Gulf
p2 place QAT - Doha
p3 place GBR - London
t1 2017-W23
q1 direct source=a2 cue=- to=a3
q2 direct source=a1 cue=-
q3 indirect source=a4 cue=v4 to=a6
q4 direct source=a9 cue=- to=a1
q5 indirect source=a10 cue=c1
q6 direct source=a1 cue=- to=a9
q7 direct source=a13 cue=- to=a1
q8 direct source=a1 cue=- to=a13
q9 direct source=a16 cue=- to=a1
q10 direct source=a1 cue=- to=a16
q11 direct source=a9 cue=- to=a1
q12 direct source=a1 cue=- to=a9
q13 indirect source=a25 cue=v28 to=a4
q14 direct source=a13 cue=- to=a1
q15 indirect source=a14 cue=c2
q16 direct source=a1 cue=- to=a13
q17 direct source=a2 cue=-
v1 COERCE restrict occurred actor=a4 recip=a11 loc=p1 ctx=diplomatic,economic
v2 SANCTION discontinue occurred actor=a4 recip=a5 ctx=diplomatic
v3 COERCE restrict occurred actor=a4 recip=a5 ctx=territory
v4 COERCE deport occurred actor=a4 recip=a6 ctx=migration
v5 SANCTION expel occurred recip=a7 ctx=education
v6 COERCE restrict occurred actor=a4 recip=a5 ctx=diplomatic,economic same=v1
v8 REQUEST yield negated actor=a4 recip=a5 ctx=diplomatic
v9 CONSULT - negated actor=a5,a4 ctx=diplomatic
v10 COERCE restrict occurred actor=a4 recip=a5 ctx=diplomatic,economic same=v1
v11 RETREAT - hypothetical actor=a11 ctx=terrorism
v12 AID - occurred actor=a11 recip=a12 ctx=terrorism
v13 AID - negated actor=a5 recip=a12 ctx=terrorism same=v12
v15 COERCE withhold hypothetical actor=a11 recip=a14 ctx=resource
v16 SANCTION - negated actor=a5 recip=a15 ctx=resource
v17 SUPPORT - occurred actor=a19 recip=a18 time=t1 ctx=military,legislative
v18 MOBILIZE troops occurred actor=a17 ctx=military
v19 AID - future actor=a17 recip=a20 ctx=military
v20 AID - occurred actor=a18,a21 recip=a5 ctx=economic
v21 SUPPORT - occurred actor=a5 recip=a22 ctx=diplomatic
v22 CONSULT third-party occurred actor=a23 ctx=diplomatic
v23 CONSULT visit occurred actor=a24 ctx=diplomatic
v24 SUPPORT - occurred actor=a5 recip=a24 ctx=diplomatic
v25 AGREE - occurred actor=a5 recip=a4 ctx=diplomatic
v26 CONSULT - hypothetical actor=a5,a4 ctx=diplomatic
v27 RETREAT access hypothetical actor=a4 recip=a5 ctx=territory
v28 REQUEST yield occurred actor=a25 recip=a4 ctx=diplomatic
v29 RETREAT - hypothetical actor=a4 recip=a5 ctx=diplomatic
v30 COERCE restrict occurred actor=a4 recip=a5 ctx=diplomatic,economic same=v1
v31 SUPPORT - occurred actor=a26 recip=a4 ctx=diplomatic
v32 SUPPORT - hypothetical actor=a27 recip=a11
v33 COERCE arrest hypothetical actor=a14 recip=a27 ctx=legal
v34 ACCUSE disapprove future actor=a5 recip=a14 ctx=diplomatic,human-rights
