#story r06-002
#date 2025-08-06
#publisher Mara Press Agency
#kind report
#title [a1 Kenya] to {v1 deport} [a2 four Ugandan activists]

<q1 [a1 Kenya] will {v2 deport} [a2 four Ugandan activists] who were {v3 arrested} [t1 last week] after a {v4 meeting} with [a3 opposition politicians] in [p1 Kisumu]>, [a4 a government spokesman] {c1 said} on [t2 Wednesday].

<q2 [a2 The four] had entered [a1 the country] without work permits and had “taken part in political activity,”> [a4 spokesman Geoffrey Mutunga] {c2 told} a news conference in [p2 Nairobi]. <q3 [a2 They] are to be {v5 put} on a bus to [p3 the Malaba border post] on [t3 Thursday].>

[a5 A lawyer for [a2 the activists], Purity Wanjala], {c3 said} <q4 [a6 the High Court] had on [t4 Monday] {v6 ordered} [a7 the police] <q5 to {v7 release} [a2 them] on bail>, but that the {v8 order} had been {v9 ignored}>. <q6 “[a1 The state] is {v10 defying} [a6 its own judges],”> [a5 she] {c4 said}, {c5 adding} <q7 that [a5 she] would {v11 file} a complaint for contempt>.

<q8 [a2 The activists] face {v12 arrest} in [a8 Uganda]>, {c6 according to} [a9 Jukwaa, a rights group in [p2 Nairobi]]. In [t5 November] [a10 a Ugandan opposition figure] was {v13 abducted} in [p2 the Kenyan capital] and taken to [p4 Kampala], where [a11 a military court] {v14 charged} [a10 him] with illegal possession of weapons. [a1 Kenya] {c7 denied} <q9 that [a12 its officers] had {v15 helped} [a13 the kidnappers]>.

[a14 The Ugandan high commissioner, Florence Akello], {c8 said} <q10 [a8 her country] had not {v16 asked} for the {v17 deportation}>.

[a15 The United Nations refugee agency] {v18 appealed} to [a1 Nairobi] <q11 to let [a2 the activists] {v19 apply} for {v22 asylum}>. [a4 Mutunga] {v20 rejected} the {v21 appeal}. <q12 “[a2 They] never {v23 asked} for it,”> [a4 he] {c9 said}.

[a40 Students at [a41 a university in [p4 Kampala]]] {v50 burned} a [a1 Kenyan] flag on [t20 Tuesday] and were {v51 driven off} with tear gas by [a42 police]. [a8 Uganda]'s [a43 information minister] {v52 ruled out} any {v53 retaliation}. <q30 [a44 Kenyan teachers] who work in [a8 the country] “have nothing to fear and will not be {v54 sent away},”> [a43 he] {c30 said}.
---
a1 country KEN GOV Kenya
a2 group UGA CVL four Ugandan activists
a3 group KEN OPP opposition politicians
a4 person KEN GOV Geoffrey Mutunga
a5 person KEN OTH Purity Wanjala
a6 organization KEN JUD High Court
a7 organization KEN COP police
a8 country UGA GOV Uganda
a9 organization KEN NGO Jukwaa
a10 person UGA OPP Ugandan opposition figure
a11 organization UGA JUD+MIL military court
a12 group KEN COP Kenyan officers
a13 group - UAF kidnappers
a14 person UGA GOV Florence Akello
a15 organization IGO IGO UN refugee agency
p1 place KEN - Kisumu
p2 place KEN - Nairobi
p3 place KEN - Malaba border post
p4 place UGA - Kampala
t1 2025-W31
t2 2025-08-06
t3 2025-08-07
t4 2025-08-04
t5 2024-11
q1 indirect source=a4 cue=c1
q2 mixed source=a4 cue=c2
q3 indirect source=a4 cue=-
q4 indirect source=a5 cue=c3
q5 indirect source=a6 cue=v6 to=a7 via=a5
q6 direct source=a5 cue=c4
q7 indirect source=a5 cue=c5
q8 indirect source=a9 cue=c6
q9 indirect source=a1 cue=c7 neg
q10 indirect source=a14 cue=c8
q11 indirect source=a15 cue=v18 to=a1
q12 direct source=a4 cue=c9
v1 COERCE deport future actor=a1 recip=a2 ctx=migration
v2 COERCE deport future actor=a1 recip=a2 ctx=migration same=v1
v3 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1
v4 CONSULT - occurred actor=a2,a3 loc=p1 time=t1
v5 COERCE deport future actor=a1 recip=a2 loc=p3 time=t3 ctx=migration same=v1
v6 REQUEST yield occurred actor=a6 recip=a7 time=t4 ctx=legal
v7 RETREAT release hypothetical actor=a7 recip=a2 ctx=legal
v8 REQUEST yield occurred actor=a6 recip=a7 time=t4 ctx=legal same=v6
v9 REJECT yield occurred actor=a7 recip=a6 time=t4 ctx=legal
v10 REJECT yield occurred actor=a1 recip=a6 ctx=legal same=v9
v11 ACCUSE allege future actor=a5 recip=a1 ctx=legal
v12 COERCE arrest hypothetical actor=a8 recip=a2 loc=a8
v13 ASSAULT abduct occurred recip=a10 loc=p2 time=t5
v14 ACCUSE allege occurred actor=a11 recip=a10 loc=p4 ctx=legal,military
v15 AID - negated actor=a12 recip=a13
v16 REQUEST - negated actor=a8 recip=a1 ctx=migration
v17 COERCE deport future actor=a1 recip=a2 ctx=migration same=v1
v18 REQUEST assist occurred actor=a15 recip=a1 ctx=migration
v19 REQUEST assist hypothetical actor=a2 recip=a1 ctx=migration
v20 REJECT assist occurred actor=a4 recip=a15 ctx=migration
v21 REQUEST assist occurred actor=a15 recip=a4 ctx=migration same=v18
v22 AID - hypothetical actor=a1 recip=a2 ctx=migration
v23 REQUEST assist negated actor=a2 recip=a1 ctx=migration
a40 group UGA EDU+CVL students
a41 organization UGA EDU university in Kampala
a42 organization UGA COP Ugandan police
a43 person UGA GOV information minister
a44 group KEN EDU Kenyan teachers
t20 2025-08-05
q30 mixed source=a43 cue=c30
v50 PROTEST demo occurred actor=a40 recip=a1 loc=p4 time=t20 ctx=migration
v51 ASSAULT crowd-control occurred actor=a42 recip=a40 loc=p4 time=t20
v52 REJECT - occurred actor=a43 ctx=diplomatic
v53 SANCTION - negated actor=a8 recip=a1 ctx=diplomatic
v54 COERCE deport negated actor=a8 recip=a44 ctx=migration
