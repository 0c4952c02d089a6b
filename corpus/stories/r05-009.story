#story r05-009
#date 2017-07-21
#publisher Rheinischer Pressedienst
#kind report
#title [a1 Berlin] {v1 threatens} <q1 to {v2 end} loan {v3 guarantees}> over {v4 arrest} in [a2 Turkey]

[p1 Berlin] ([a28 RPD]) - [a3 German Foreign Minister Holger Brandis] {v5 threatened} on [t1 Thursday] <q2 to {v6 end} state {v7 guarantees} for [a4 companies that invest in [a2 Turkey]]>, after [a5 a court in [p2 Istanbul]] {v8 ordered} <q3 that [a6 a German human rights trainer] be {v9 held} on terrorism {v10 charges}>.

<q4 "[a1 We] cannot go on as before,"> [a3 Brandis] {c1 said}, <q4 "because [a7 innocent guests] are being {v11 locked up}."> <q5 [a8 The German consul] would {v12 visit} [a6 the {v18 detained} man, Matthias Kessel], on [t2 Friday]>, [a3 he] {c2 told} [a9 journalists].

[a2 Turkey]'s [a10 president, Kemal Erdemir], {v13 rejected} the {v14 threat}. <q6 "[a11 Nobody] in [a1 Germany] has the right to meddle in the work of [a12 our judges],"> [a10 Erdemir] {c3 told} [a13 party members] in [p3 Ankara], according to [a14 the Bozkir news agency]. <q7 [a6 Kessel], [a10 he] {c4 claimed}, was an “agent”>.

[a15 A source close to [a1 the German government]] {c5 told} [a16 the weekly Hanse-Kurier] <q8 that [a2 Ankara] had privately {v15 offered} <q13 to {v16 free} [a6 Kessel] if [a1 Berlin] {v17 extradited} [a17 two Turkish officers] who fled after [t3 last year]'s {v19 coup attempt}>>. [a18 Chancellery spokeswoman Ute Lindgren] {c6 denied} <q9 that there had been any {v20 offer}>. <q10 "[a2 The Turkish side] never put this to [a1 us],"> [a18 she] {c7 wrote} on social media.

[a19 Kessel's wife], quoted by [a20 ARGUS television], {v22 appealed} to [a21 the chancellor] <q11 “not to forget [a6 him]”>.

[a22 Twenty-two German citizens] have been {v23 detained} in [a2 Turkey] since [t4 July 2016], <q12 [a23 nine of [a22 them]] on political {v24 charges}>, {c9 according to} [a24 the Foreign Ministry]. [a25 Both countries] are members of [a26 NATO].

The number of [a27 German tourists] in [a2 Turkey] fell by a third [t3 last year].
---
a1 country DEU GOV Germany
a2 country TUR GOV Turkey
a3 person DEU GOV Holger Brandis
a4 group - BUS companies that invest in Turkey
a5 organization TUR JUD court in Istanbul
a6 person DEU NGO Matthias Kessel
a7 group DEU CVL innocent guests
a8 person DEU GOV German consul
a9 group - MED journalists
a10 person TUR GOV Kemal Erdemir
a11 group DEU - nobody in Germany
a12 group TUR JUD our judges
a13 group TUR PTY party members
a14 organization TUR MED Bozkir news agency
a15 person DEU - source close to the German government
a16 organization DEU MED Hanse-Kurier
a17 group TUR MIL two Turkish officers
a18 person DEU GOV Ute Lindgren
a19 person DEU CVL Kessel's wife
a20 organization DEU MED ARGUS television
a21 person DEU GOV chancellor
a22 group DEU CVL twenty-two German citizens
a23 group DEU CVL nine of them
a24 organization DEU GOV Foreign Ministry
a25 group - GOV =a1+a2 both countries
a26 organization IGO IGO NATO
a27 group DEU CVL German tourists
a28 organization DEU MED RPD
p1 place DEU - Berlin
p2 place TUR - Istanbul
p3 place TUR - Ankara
t1 2017-07-20
t2 2017-07-21
t3 2016
t4 2016-07
q1 indirect source=a1 cue=v1
q2 indirect source=a3 cue=v5
q3 indirect source=a5 cue=v8
q4 direct source=a3 cue=c1
q5 indirect source=a3 cue=c2 to=a9
q6 direct source=a10 cue=c3 to=a13 via=a14
q7 mixed source=a10 cue=c4 via=a14
q8 indirect source=a15 cue=c5 to=a16
q13 indirect source=a2 cue=v15 to=a1 via=a15
q9 indirect source=a18 cue=c6 neg
q10 direct source=a18 cue=c7
q11 mixed source=a19 cue=v22 to=a21 via=a20
q12 indirect source=a24 cue=c9
v1 THREATEN relations occurred actor=a1 recip=a2 ctx=economic,diplomatic
v2 SANCTION discontinue hypothetical actor=a1 recip=a2 ctx=economic
v3 AID - hypothetical actor=a1 recip=a2 ctx=economic
v4 COERCE arrest occurred loc=a2 ctx=legal,human-rights
v5 THREATEN relations occurred actor=a3 recip=a2 loc=p1 time=t1 ctx=economic,diplomatic same=v1
v6 SANCTION discontinue hypothetical actor=a3 recip=a4 ctx=economic same=v2
v7 AID - hypothetical actor=a3 recip=a4 ctx=economic same=v3
v8 REQUEST - occurred actor=a5 ctx=legal
v9 COERCE arrest occurred actor=a5 recip=a6 loc=p2 ctx=legal,human-rights same=v4
v10 ACCUSE allege occurred recip=a6 ctx=legal,terrorism
v11 COERCE arrest occurred recip=a7 loc=a2 ctx=legal
v12 CONSULT visit future actor=a8 recip=a6 time=t2 ctx=diplomatic
v13 REJECT yield occurred actor=a10 recip=a3 ctx=diplomatic
v14 THREATEN relations occurred actor=a3 ctx=economic,diplomatic same=v1
v15 AGREE - occurred actor=a2 recip=a1 ctx=diplomatic,legal
v16 RETREAT release hypothetical actor=a2 recip=a6 ctx=legal
v17 COOPERATE - hypothetical actor=a1 recip=a17 ctx=legal
v18 COERCE arrest occurred recip=a6 ctx=legal same=v4
v19 COERCE seize occurred time=t3 ctx=executive
v20 AGREE - negated ctx=diplomatic,legal
v22 REQUEST assist occurred actor=a19 recip=a21 ctx=human-rights
v23 COERCE arrest occurred recip=a22 loc=a2 time=t4 ctx=legal
v24 ACCUSE allege occurred recip=a23 ctx=legal
