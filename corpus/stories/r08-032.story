#story r08-032
#date 2018-03-14
#publisher Luzon Wire
#kind wire
#title [a1 Philippines] {v1 quits} [a2 International Criminal Court] over drug war {v2 inquiry}

[p1 MANILA], [t1 March 14] - <q1 [a1 The Philippines] is {v3 withdrawing} from [a2 the International Criminal Court] at once because of “outrageous {v4 attacks}” on [a3 President Rolando Magsino] by [a4 U.N. officials]>, [a3 the president] {c1 said} on [t1 Wednesday].

[a2 The court] in [p2 The Hague] opened a preliminary {v5 examination} in [t2 February] into the {v6 killing} of [a5 thousands of drug suspects] by [a6 police]. [a7 A Manila lawyer, Crispin Aldaba], had filed a {v7 complaint} against [a3 Magsino] and [a8 11 officials] for crimes against humanity [t3 last year].

Under the treaty a {v8 withdrawal} takes effect one year after it is notified, and [a2 the court] may still {v9 pursue} crimes committed before. <q2 “[a3 He] cannot escape by tearing up a piece of paper,”> [a7 Aldaba] {c2 told} [a9 Luzon Wire].

[a10 Senate opposition leader Teresa Monsod] {c3 said} <q3 [a3 the president] needed the consent of [a11 the chamber], which {v10 ratified} the treaty in [t4 2011]>. [a12 Six senators] plan to {v11 challenge} the move in [a13 the Supreme Court].

[a14 The European Union] {v12 regretted} the decision and {v13 urged} [a1 Manila] <q4 to {v14 reconsider}>. [a15 Human Rights Watch] {v15 called on} [a16 the U.N. Human Rights Council] <q5 to start an {v16 investigation} of [a16 its] own>. [a17 China]'s [a18 foreign ministry] {c4 said} <q6 [a17 it] {v17 understood} [a1 the Philippine] position>.

<q7 [a19 More than 4,000 people] have been {v18 killed} in police {v19 operations} since [a3 Magsino] took office in [t5 2016]>, official figures {c5 show}; [a20 rights groups] {c6 put} <q8 the number at 12,000>. [a6 The police] {c7 say} <q9 [a5 the suspects] {v20 fired} first>.

[a1 The Philippines] would be the second country to {v21 leave}; [a22 Burundi] {v25 left} in [t6 October]. [a23 South Africa] {v22 dropped} a similar plan [t3 last year] when [a24 a judge] {v23 declared} it unconstitutional.

The peso fell to 52.10 to the dollar, its lowest level since [t7 2006]. [a25 Dealers] {c8 said} <q10 this had to do with U.S. interest rates>.
---
a1 country PHL GOV Philippines
a2 organization IGO JUD International Criminal Court
a3 person PHL GOV Rolando Magsino
a4 group IGO IGO U.N. officials
a5 group PHL CVL thousands of drug suspects
a6 organization PHL COP police
a7 person PHL OTH Crispin Aldaba
a8 group PHL GOV 11 officials
a9 organization PHL MED Luzon Wire
a10 person PHL OPP+LEG Teresa Monsod
a11 organization PHL LEG Senate
a12 group PHL LEG six senators
a13 organization PHL JUD Supreme Court
a14 organization IGO IGO European Union
a15 organization IGO NGO Human Rights Watch
a16 organization IGO IGO U.N. Human Rights Council
a17 country CHN GOV China
a18 organization CHN GOV Chinese foreign ministry
a19 group PHL CVL more than 4,000 people
a20 group - NGO rights groups
a22 country BDI GOV Burundi
a23 country ZAF GOV South Africa
a24 person ZAF JUD a judge
a25 group - BUS dealers
p1 place PHL - Manila
p2 place NLD - The Hague
t1 2018-03-14
t2 2018-02
t3 2017
t4 2011
t5 2016
t6 2017-10
t7 2006
q1 mixed source=a3 cue=c1
q2 direct source=a7 cue=c2 to=a9
q3 indirect source=a10 cue=c3
q4 indirect source=a14 cue=v13 to=a1
q5 indirect source=a15 cue=v15 to=a16
q6 indirect source=a18 cue=c4
q7 indirect source=- cue=c5
q8 indirect source=a20 cue=c6
q9 indirect source=a6 cue=c7
q10 indirect source=a25 cue=c8
v1 SANCTION withdraw occurred actor=a1 recip=a2 ctx=legal,diplomatic
v2 ACCUSE investigate occurred actor=a2 recip=a1 ctx=legal,human-rights
v3 SANCTION withdraw occurred actor=a1 recip=a2 time=t1 ctx=legal,diplomatic same=v1
v4 ACCUSE disapprove occurred actor=a4 recip=a3 ctx=human-rights
v5 ACCUSE investigate occurred actor=a2 recip=a6 time=t2 ctx=legal,human-rights same=v2
v6 ASSAULT - occurred actor=a6 recip=a5 ctx=crime,human-rights
v7 ACCUSE allege occurred actor=a7 recip=a3,a8 time=t3 ctx=legal,human-rights
v8 SANCTION withdraw hypothetical recip=a2 ctx=legal
v9 ACCUSE investigate hypothetical actor=a2 ctx=legal
v10 SUPPORT - occurred actor=a11 time=t4 ctx=legal,legislative
v11 ACCUSE allege future actor=a12 recip=a3 ctx=legal
v12 ACCUSE disapprove occurred actor=a14 recip=a1 ctx=diplomatic
v13 REQUEST change occurred actor=a14 recip=a1 ctx=diplomatic
v14 CONCEDE - hypothetical actor=a1 ctx=diplomatic
v15 REQUEST change occurred actor=a15 recip=a16 ctx=human-rights
v16 ACCUSE investigate hypothetical actor=a16 recip=a1 ctx=human-rights
v17 SUPPORT - occurred actor=a18 recip=a1 ctx=diplomatic
v18 ASSAULT - occurred actor=a6 recip=a19 time=t5 ctx=crime
v19 ASSAULT - occurred actor=a6 recip=a19 time=t5 ctx=crime same=v18
v20 ASSAULT firearms occurred actor=a5 recip=a6 ctx=crime
v21 SANCTION withdraw hypothetical actor=a1 recip=a2 ctx=legal,diplomatic
v25 SANCTION withdraw occurred actor=a22 recip=a2 time=t6 ctx=legal,diplomatic
v22 RETREAT - occurred actor=a23 recip=a2 time=t3 ctx=legal
v23 REJECT - occurred actor=a24 recip=a23 time=t3 ctx=legal
