#story r08-051
#date 2014-12-09
#publisher Nairobi Law Dispatch
#kind wire
#title [a1 ICC prosecutor] {v1 drops} {v2 case} against [a2 Kenyan deputy leader]

[p1 THE HAGUE], [t1 Dec 9] - [a1 The chief prosecutor of [a3 the International Criminal Court]] on [t1 Tuesday] {v3 withdrew} {v4 charges} of crimes against humanity against [a2 Kenyan Deputy President Wilson Kiprotich] and {v5 accused} [a4 the government in [p2 Nairobi]] <q1 of hiding evidence>.

<q2 “[a5 Witnesses] were {v6 threatened} and bribed until [a5 they] took back what [a5 they] had told [a6 us],”> [a1 Marie-Louise Adjovi] {c1 said} in a statement. <q3 [a1 She] may bring a new case if stronger proof is found>, [a1 she] {c2 added}.

[a2 Kiprotich] was {v7 accused} <q12 of organising and paying for {v8 attacks} after the [t2 2007] election, in which [a7 about 1,200 people] were {v9 killed}>. [a2 He] has always {c3 denied} <q4 that>. <q5 “[a2 I] am free, and [a2 my] conscience was free from the start,”> [a2 he] {c4 told} [a8 supporters] in [p3 Eldoret].

[a9 The African Union], which in [t3 2013] {v10 asked} [a10 the U.N. Security Council] <q6 to {v11 suspend} the {v12 trial}>, {v13 welcomed} the move. [a11 Ethiopia]'s [a12 foreign minister] {v14 called on} [a1 the prosecutor] <q7 to {v15 close} a similar {v22 case} against [a13 the president of [a14 Sudan]]>.

[a15 Lawyers for [a16 20,000 victims]] {v16 criticised} [a4 the Kenyan authorities] <q8 for having {v24 promised} [a17 the judges] {v25 help} in public and {v26 refused} it in private>. [a4 The government] {c5 denied} <q9 that [a4 it] held back telephone and bank records>. [a18 Attorney General Julius Ndegwa] {c6 said} <q10 [a4 it] had {v17 met} 33 of 37 {v18 requests}>.

[a19 Three other Kenyans], one of [a19 them] [a20 a former radio presenter], remain before [a3 the court]. [a21 One witness] in [a20 his] {v23 trial} was found dead in a river [t4 last week]; [a22 police] are {v20 investigating}.

[a3 The court] has cost [a25 its members] about a billion dollars since [t5 2002] and has {v21 convicted} [a23 two men], both Congolese. [a24 Human Rights Watch] {c7 called} [t1 Tuesday]'s decision <q11 “a heavy blow for [a16 the victims]”>.
---
a1 person IGO JUD Marie-Louise Adjovi
a2 person KEN GOV Wilson Kiprotich
a3 organization IGO JUD International Criminal Court
a4 organization KEN GOV Kenyan government
a5 group KEN CVL witnesses
a6 group IGO JUD us (prosecutors)
a7 group KEN CVL about 1,200 people
a8 group KEN CVL supporters
a9 organization IGO IGO African Union
a10 organization IGO IGO U.N. Security Council
a11 country ETH GOV Ethiopia
a12 person ETH GOV Ethiopian foreign minister
a13 person SDN GOV president of Sudan
a14 country SDN GOV Sudan
a15 group - OTH lawyers for victims
a16 group KEN CVL 20,000 victims
a17 group IGO JUD judges
a18 person KEN GOV Julius Ndegwa
a19 group KEN - three other Kenyans
a20 person KEN MED former radio presenter
a21 person KEN CVL one witness
a22 organization KEN COP police
a23 group COD REB two men
a25 group - GOV members of the court
a24 organization IGO NGO Human Rights Watch
p1 place NLD - The Hague
p2 place KEN - Nairobi
p3 place KEN - Eldoret
t1 2014-12-09
t2 2007
t3 2013
t4 2014-W49
t5 2002
q1 indirect source=a1 cue=v5
q2 direct source=a1 cue=c1
q3 indirect source=a1 cue=c2
q4 indirect source=a2 cue=c3 neg
q5 direct source=a2 cue=c4 to=a8
q6 indirect source=a9 cue=v10 to=a10
q7 indirect source=a12 cue=v14 to=a1
q8 indirect source=a15 cue=v16
q9 indirect source=a4 cue=c5 neg
q10 indirect source=a18 cue=c6
q11 mixed source=a24 cue=c7
v1 RETREAT - occurred actor=a1 recip=a2 ctx=legal
v2 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal
v3 RETREAT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal same=v1
v4 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal,human-rights same=v2
v5 ACCUSE allege occurred actor=a1 recip=a4 loc=p1 time=t1 ctx=legal
v6 THREATEN - occurred recip=a5 ctx=legal
v7 ACCUSE allege occurred recip=a2 ctx=legal,human-rights same=v2
v8 ASSAULT - occurred actor=a2 time=t2 ctx=election,human-rights
v9 ASSAULT - occurred recip=a7 time=t2 ctx=election,human-rights same=v8
v10 REQUEST change occurred actor=a9 recip=a10 time=t3 ctx=legal
v11 RETREAT - hypothetical actor=a10 recip=a2 ctx=legal
v12 ACCUSE allege occurred recip=a2 ctx=legal same=v2
v13 SUPPORT - occurred actor=a9 recip=a1 ctx=legal
v14 REQUEST change occurred actor=a12 recip=a1 ctx=legal
v15 RETREAT - hypothetical actor=a1 recip=a13 ctx=legal
v22 ACCUSE allege occurred recip=a13 ctx=legal
v16 ACCUSE disapprove occurred actor=a15 recip=a4 ctx=legal
v17 COOPERATE - occurred actor=a4 recip=a1 ctx=legal
v18 REQUEST assist occurred actor=a1 recip=a4 ctx=legal
v20 ACCUSE investigate occurred actor=a22 ctx=crime
v21 SANCTION convict occurred actor=a3 recip=a23 ctx=legal
v23 ACCUSE allege occurred recip=a20 ctx=legal
v24 AGREE - occurred actor=a4 recip=a17 ctx=legal
v25 COOPERATE - negated actor=a4,a17 ctx=legal
v26 REJECT assist occurred actor=a4 recip=a17 ctx=legal
q12 indirect source=a1 cue=v7
