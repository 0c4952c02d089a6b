#story r08-025
#date 2017-09-12
#publisher Lagoon City Wire
#kind brief
#title [a1 Nigerian anti-graft agency] {v1 arrests} [a2 former governor]

[p1 ABUJA], [t1 Sept. 12] — <q6 [a1 Nigeria's anti-corruption agency] {v2 arrested} [a2 a former state governor] at the airport in [p1 Abuja] on [t1 Tuesday] as [a2 he] was about to fly to [p2 London]>, [a3 its spokesman] {c1 said}.

[a2 Garba Dantata, who governed [p3 Plateau state] until [t2 2015]], is {v3 suspected} <q8 of moving 4.7 billion naira ($13 million) of public money to [a4 companies] owned by [a5 his wife]>. <q1 “[a2 He] was {v4 invited} for questioning three times and {v5 refused} to come,”> [a3 spokesman Chidi Okonjo] {c2 told} [a6 reporters].

[a7 Dantata's lawyer] {c3 called} the {v6 arrest} <q2 “a political show”> and {c4 said} <q3 [a7 he] would {v7 ask} [a9 the High Court] <q4 to {v8 order} [a2 his client]'s {v9 release}>>.

[a10 President Ibrahim Lawan], elected on a promise to fight graft, has been {v10 criticised} by [a11 the opposition] <q5 for {v11 going after} [a12 its members] only>. Of [a13 the 16 former governors] {v12 charged} since [t2 2015], [a14 four] have been {v13 convicted} and [a15 two] {v14 cleared}.

In [p3 Plateau] itself, [a16 teachers] are on {v15 strike} because [a17 the present governor] owes [a16 them] five months' pay. [a18 Parents] {v16 called on} [a19 both sides] <q7 to {v17 talk}>. Schools in eight other states are closed for the same reason, and oil revenue, from which the states are paid, has fallen by a third since [t3 2014].
---
a1 organization NGA JUD Nigerian anti-corruption agency
a2 person NGA ELI Garba Dantata
a3 person NGA JUD Chidi Okonjo
a4 group NGA BUS companies of Dantata's wife
a5 person NGA BUS Dantata's wife
a6 group - MED reporters
a7 person NGA OTH Dantata's lawyer
a9 organization NGA JUD High Court
a10 person NGA GOV Ibrahim Lawan
a11 group NGA OPP opposition
a12 group NGA OPP opposition members
a13 group NGA ELI 16 former governors
a14 group NGA ELI four former governors
a15 group NGA ELI two former governors
a16 group NGA EDU+LAB teachers
a17 person NGA GOV present governor of Plateau
p1 place NGA - Abuja
p2 place GBR - London
p3 place NGA - Plateau state
t1 2017-09-12
t2 2015
q1 direct source=a3 cue=c2 to=a6
q2 mixed source=a7 cue=c3
q3 indirect source=a7 cue=c4
q4 indirect source=a7 cue=v7 to=a9
q5 indirect source=a11 cue=v10
q6 indirect source=a3 cue=c1
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=corruption,legal
v2 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=corruption,legal same=v1
v3 ACCUSE allege occurred recip=a2 ctx=corruption
v4 REQUEST meet occurred actor=a1 recip=a2 ctx=corruption,legal
v5 REJECT meet occurred actor=a2 recip=a1 ctx=corruption,legal
v6 COERCE arrest occurred recip=a2 ctx=corruption,legal same=v1
v7 REQUEST assist future actor=a7 recip=a9 ctx=legal
v8 REQUEST yield hypothetical actor=a9 recip=a1 ctx=legal
v9 RETREAT release hypothetical actor=a1 recip=a2 ctx=legal
v10 ACCUSE disapprove occurred actor=a11 recip=a10 ctx=corruption
v11 ACCUSE allege occurred actor=a10 recip=a12 ctx=corruption
v12 ACCUSE allege occurred recip=a13 time=t2 ctx=corruption,legal
v13 SANCTION convict occurred recip=a14 ctx=corruption,legal
v14 SANCTION convict negated recip=a15 ctx=corruption,legal
v15 PROTEST strike occurred actor=a16 recip=a17 loc=p3 ctx=economic,education
a18 group NGA CVL parents
a19 group NGA - =a16+a17 both sides
t3 2014
q7 indirect source=a18 cue=v16 to=a19
v16 REQUEST meet occurred actor=a18 recip=a19 loc=p3 ctx=education
v17 CONSULT - hypothetical actor=a19 ctx=education
q8 indirect source=a1 cue=v3
