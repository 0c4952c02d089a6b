#story r06-010
#date 2020-12-04
#publisher Caucasus Dispatch
#kind wire
#title <q1 [a1 Russia] {v1 detains} [a2 four] over planned mosque {v2 bombing}>, [a3 agency] {c1 says}

[p1 MOSCOW], [t1 Dec 4] - <q2 [a2 Four men] {v3 suspected} of <q9 planning to {v4 blow up} a mosque in [p2 Nazran]> were {v5 detained} on [t2 Thursday night] in [p3 the southern Russian region of Ingushetia]>, [a3 the Federal Security Service, or FSB], {c2 said} in a statement carried by [a4 the Volga-Inform agency].

<q3 [a2 The men], aged between 19 and 26, had been recruited by [a5 a {v6 banned} group] in [p4 Syria] and had bought parts for a home-made bomb>, [a3 the FSB] {c4 said}. [a6 A fifth suspect] {v7 opened fire} during the {v8 arrest} and was {v9 killed}. <q4 [a7 No civilians or officers] were {v10 hurt}>, the statement {c5 added}.

Video shown on [a8 state television] showed [a9 masked officers] {v11 holding} [a10 a man] down on a kitchen floor. On a table were wires, nails and two bottles.

<q5 If {v12 found guilty}, [a2 the suspects] face between 15 years and life in prison>, [a11 a court official] {c6 told} [a4 Volga-Inform]. <q6 [a12 Their lawyers] have been {v13 refused} access to [a2 them]>, {c7 according to} [a13 Zashchita, a legal aid group in [p2 Nazran]].

[a14 Relatives of [a6 the dead man, Bagaudin Tsoroyev]], {c8 said} <q7 [a6 he] had been {v14 taken} from [a6 his] home three days earlier and had owned no weapon>. [a15 Some 60 people] {v15 gathered} outside the police headquarters to {v16 demand} [a6 his] body. [a16 Police] {c9 told} [a15 them] <q8 that the gathering was illegal> but did not {v18 break up} [a15 the crowd].

[a3 The FSB] {c10 says} <q10 [a3 it] stopped 41 {v19 attacks} in [a1 the country] in [t3 the first ten months of the year]>.

On [t20 Monday] [a40 a regional court] {v50 convicted} [a41 three women] of {v51 sending} money to [a5 the group] and {v52 jailed} [a41 them] for between four and six years. [a41 They] are to {v53 appeal}. <q31 [a42 The preacher who recruited [a41 them]] has fled to [p20 Turkey]>, [a43 prosecutors] {c30 say}, <q31 and {v56 extradition} has been {v57 requested}>.
---
a1 country RUS GOV Russia
a2 group RUS - four men
a3 organization RUS SPY Federal Security Service
a4 organization RUS MED Volga-Inform
a5 organization - REB banned group in Syria
a6 person RUS - Bagaudin Tsoroyev
a7 group RUS - civilians or officers
a8 organization RUS MED state television
a9 group RUS COP masked officers
a10 person RUS - a man
a11 person RUS JUD court official
a12 group RUS OTH lawyers
a13 organization RUS NGO Zashchita
a14 group RUS CVL relatives of Tsoroyev
a15 group RUS CVL some 60 people
a16 organization RUS COP police
p1 place RUS - Moscow
p2 place RUS - Nazran
p3 place RUS - Ingushetia
p4 place SYR - Syria
t1 2020-12-04
t2 2020-12-03
t3 2020-01/2020-10
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2 via=a4
q3 indirect source=a3 cue=c4
q4 indirect source=a3 cue=c5
q5 indirect source=a11 cue=c6 to=a4
q6 indirect source=a13 cue=c7
q7 indirect source=a14 cue=c8
q8 indirect source=a16 cue=c9 to=a15
q9 indirect source=- cue=v3
q10 indirect source=a3 cue=c10
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=terrorism
v2 ASSAULT explosives hypothetical actor=a2 ctx=terrorism,religion
v3 ACCUSE allege occurred recip=a2 ctx=terrorism
v4 ASSAULT explosives hypothetical actor=a2 loc=p2 ctx=terrorism,religion same=v2
v5 COERCE arrest occurred recip=a2 loc=p3 time=t2 ctx=terrorism same=v1
v7 ASSAULT firearms occurred actor=a6 ctx=terrorism
v8 COERCE arrest occurred recip=a2 ctx=terrorism same=v1
v9 ASSAULT - occurred recip=a6 ctx=terrorism
v10 ASSAULT - negated recip=a7 ctx=terrorism
v11 COERCE arrest occurred actor=a9 recip=a10 ctx=terrorism
v12 SANCTION convict hypothetical recip=a2 ctx=legal,terrorism
v13 REJECT yield occurred recip=a12 ctx=legal
v14 COERCE arrest occurred recip=a6
v15 PROTEST demo occurred actor=a15
v16 REQUEST yield occurred actor=a15
v18 ASSAULT crowd-control negated actor=a16 recip=a15
v19 ASSAULT - negated loc=a1 time=t3 ctx=terrorism
v6 COERCE ban occurred recip=a5 ctx=terrorism
a40 organization RUS JUD regional court
a41 group RUS CVL three women
a42 person RUS REL preacher
a43 group RUS JUD prosecutors
p20 place TUR - Turkey
t20 2020-11-30
q31 indirect source=a43 cue=c30
v50 SANCTION convict occurred actor=a40 recip=a41 time=t20 ctx=legal,terrorism
v52 SANCTION convict occurred actor=a40 recip=a41 time=t20 ctx=legal,terrorism same=v50
v53 REQUEST yield future actor=a41 ctx=legal
v56 COOPERATE - hypothetical recip=a42 ctx=legal
v57 REQUEST assist occurred actor=a1 ctx=legal
v51 AID - occurred actor=a41 recip=a5 ctx=terrorism
