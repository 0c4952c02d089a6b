#story r06-010
#date 2020-12-04
#publisher Caucasus Dispatch
#kind wire
#title <q1 [a1 Russia] {v1 detains} [a2 four] over planned mosque {v2 bombing}>, [a3 agency] {c1 says}

[p1 MOSCOW], [t1 Dec 4] - <q2 [a2 Four men] suspected of planning to {v3 blow up} a mosque in [p2 Nazran] were {v4 detained} on [t2 Thursday] night in [p3 the southern Russian region of Ingushetia]>, [a4 the Federal Security Service, or FSB], {c2 said} in a statement carried by [a3 the Volga-Inform agency].

<q3 [a2 The men], aged between 19 and 26, had been recruited by [a5 a banned group in [p4 Syria]] and had bought parts for a home-made bomb>, [a4 the FSB] {c3 said}. [a6 A fifth suspect] {v5 opened fire} during the {v6 arrest} and was {v7 killed}. <q4 No [a7 civilians] or [a8 officers] were {v8 hurt}>, the statement {c4 added}.

Video shown on [a9 state television] showed [a10 masked officers] {v9 holding} [a11 a man] down on a kitchen floor. On a table were wires, nails and two bottles.

<q5 If {v10 found guilty}, [a2 the suspects] face between 15 years and life in prison>, [a12 a court official] {c5 told} [a3 Volga-Inform]. <q6 [a13 Their lawyers] have been {v11 refused} {v12 access} to [a2 them]>, {c6 according to} [a14 Zashchita, a legal aid group in [p2 Nazran]].

[a15 Relatives of [a6 the dead man, Bagaudin Tsoroyev]], {c7 said} <q7 [a6 he] had been {v13 taken} from [a6 his] home [t3 three days earlier] and had owned no weapon>. [a16 Some 60 people] {v14 gathered} outside [a17 the police headquarters] to {v15 demand} [a6 his] body. [a17 Police] {c8 told} [a16 them] <q8 that the {v16 gathering} was illegal> but did not {v17 break up} [a16 the crowd].

[a4 The FSB] {c9 says} <q9 [a4 it] stopped 41 {v18 attacks} in [a1 the country] in [t4 the first ten months of the year]>.

On [t5 Monday] [a18 a regional court] {v19 convicted} [a19 three women] of {v20 sending} money to [a5 the group] and {v21 jailed} [a19 them] for between four and six years. [a19 They] are to appeal. <q10 [a20 The preacher] who recruited [a19 them] has fled to [a21 Turkey]>, [a22 prosecutors] {c10 say}, and {v22 extradition} has been {v23 requested}.
---
a1 country RUS GOV Russia
a2 group RUS REB four men
a3 organization RUS MED Volga-Inform
a4 organization RUS SPY Federal Security Service
a5 organization SYR REB a banned group in Syria
a6 person RUS REB Bagaudin Tsoroyev
a7 group RUS CVL civilians
a8 group RUS COP officers
a9 organization RUS MED Russian state television
a10 group RUS COP masked officers
a11 person RUS - a man
a12 person RUS JUD a court official
a13 group RUS JUD lawyers of the suspects
a14 organization RUS NGO Zashchita
a15 group RUS CVL relatives of the dead man
a16 group RUS CVL some 60 people
a17 organization RUS COP police
a18 organization RUS JUD a regional court
a19 group RUS CVL three women
a20 person - REL the preacher
a21 country TUR GOV Turkey
a22 group RUS JUD prosecutors
p1 place RUS - Moscow
p2 place RUS - Nazran
p3 place RUS - Ingushetia
p4 place SYR - Syria
t1 2020-12-04
t2 2020-12-03
t3 2020-11-30
t4 2020-01/2020-10
t5 2020-11-30
q1 indirect source=a3 cue=c1
q2 indirect source=a4 cue=c2 via=a3
q3 indirect source=a4 cue=c3 via=a3
q4 indirect source=a4 cue=c4 via=a3
q5 indirect source=a12 cue=c5 to=a3
q6 indirect source=a14 cue=c6
q7 indirect source=a15 cue=c7
q8 indirect source=a17 cue=c8 to=a16
q9 indirect source=a4 cue=c9
q10 indirect source=a22 cue=c10
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=terrorism
v2 ASSAULT explosives future actor=a2 ctx=terrorism,religion
v3 ASSAULT explosives future actor=a2 loc=p2 ctx=terrorism,religion same=v2
v4 COERCE arrest occurred actor=a1 recip=a2 loc=p3 time=t2 ctx=terrorism same=v1
v5 ASSAULT firearms occurred actor=a6 loc=p3 time=t2 ctx=terrorism
v6 COERCE arrest occurred recip=a2 loc=p3 time=t2 ctx=terrorism same=v1
v7 ASSAULT - occurred recip=a6 loc=p3 time=t2 ctx=terrorism
v8 ASSAULT - negated recip=a7,a8 loc=p3 time=t2 ctx=terrorism
v9 COERCE arrest occurred actor=a10 recip=a11 ctx=terrorism
v10 SANCTION convict hypothetical recip=a2 ctx=legal,terrorism
v11 REJECT meet occurred recip=a13 ctx=legal,human-rights
v12 RETREAT access negated recip=a13 ctx=legal,human-rights
v13 COERCE arrest occurred recip=a6 time=t3 ctx=human-rights
v14 PROTEST demo occurred actor=a16 loc=a17
v15 REQUEST yield occurred actor=a16 recip=a17
v16 PROTEST demo occurred actor=a16 loc=a17 same=v14
v17 COERCE restrict negated actor=a17 recip=a16
v18 ASSAULT - negated loc=a1 time=t4 ctx=terrorism
v19 SANCTION convict occurred actor=a18 recip=a19 time=t5 ctx=legal,terrorism
v20 AID - occurred actor=a19 recip=a5 ctx=terrorism
v21 SANCTION convict occurred actor=a18 recip=a19 time=t5 ctx=legal,terrorism same=v19
v22 COOPERATE - hypothetical actor=a21 recip=a20 ctx=legal,terrorism
v23 REQUEST assist occurred recip=a21 ctx=legal,terrorism
