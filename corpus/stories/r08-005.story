#story r08-005
#date 2019-10-02
#publisher Andean Daily Dispatch
#kind brief
#title [a1 Former Peruvian minister] {v1 gets} nine years for bribery

[p1 LIMA], [t1 Oct. 2] — [a2 A court in [a3 Peru]] {v2 sentenced} [a1 former Transport Minister Renato Cisneros] to nine years in prison on [t1 Wednesday] for taking $2.4 million from [a4 a Brazilian builder].

[a5 The three judges] {v3 convicted} [a1 him] of bribery and money laundering. [a1 Cisneros, 63], who was not in the courtroom, also {v4 received} a fine of 5 million soles and may not hold public office for ten years. [a6 Police] were {v5 ordered} <q1 to {v6 arrest} [a1 him]>.

[a4 The builder, Construtora Paranhos], {c1 admitted} in [t2 2017] <q2 that [a4 it] had paid bribes to win road contracts in five countries>. [a8 Four former presidents of [a3 Peru]] have been {v7 investigated} in the affair. [a9 One of them] is being {v8 held} in [p2 California] while [a10 the United States] decides on an {v9 extradition} {v10 request} by [a3 the Peruvian government].

[a1 Cisneros] {c2 denies} <q3 the {v11 charges}>. [a11 His lawyer] {c3 told} [a12 radio station Voz del Pacifico] <q4 that [a1 he] would {v12 appeal}>.

[a15 Prosecutors] had {v14 demanded} 14 years. [a16 The civic group Clean Hands Lima] {v15 welcomed} the {v16 conviction} but {v17 complained} <q5 that the {v18 trial} took almost three years>.

The {v13 verdict} came two days after [a13 President Emilio Barreda] {v19 dissolved} [a14 Congress] in a fight over anti-corruption laws.
---
a1 person PER ELI Renato Cisneros
a2 organization PER JUD court in Peru
a3 country PER GOV Peru
a4 organization BRA BUS Construtora Paranhos
a5 group PER JUD three judges
a6 organization PER COP police
a8 group PER ELI four former presidents
a9 person PER ELI one of the former presidents
a10 country USA GOV United States
a11 person PER OTH Cisneros's lawyer
a12 organization PER MED Voz del Pacifico
a13 person PER GOV Emilio Barreda
a14 organization PER LEG Congress
p1 place PER - Lima
p2 place USA - California
t1 2019-10-02
t2 2017
q1 indirect source=a5 cue=v5 to=a6
q2 indirect source=a4 cue=c1
q3 indirect source=a1 cue=c2 neg
q4 indirect source=a11 cue=c3 to=a12
v1 SANCTION convict occurred actor=a2 recip=a1 time=t1 ctx=legal,corruption
v2 SANCTION convict occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=legal,corruption same=v1
v3 SANCTION convict occurred actor=a5 recip=a1 loc=p1 time=t1 ctx=legal,corruption same=v1
v4 SANCTION convict occurred actor=a5 recip=a1 ctx=legal,corruption
v5 REQUEST - occurred actor=a5 recip=a6 ctx=legal
v6 COERCE arrest future actor=a6 recip=a1 ctx=legal
v7 ACCUSE investigate occurred recip=a8 ctx=corruption,legal
v8 COERCE arrest occurred actor=a10 recip=a9 loc=p2 ctx=legal
v9 COOPERATE - hypothetical actor=a10,a3 recip=a9 ctx=legal
v10 REQUEST assist occurred actor=a3 recip=a10 ctx=legal
v11 ACCUSE allege occurred recip=a1 ctx=legal,corruption
v12 REQUEST change future actor=a1 recip=a2 ctx=legal
v13 SANCTION convict occurred actor=a5 recip=a1 ctx=legal same=v1
a15 group PER JUD prosecutors
a16 organization PER NGO Clean Hands Lima
q5 indirect source=a16 cue=v17
v14 REQUEST - occurred actor=a15 recip=a2 ctx=legal
v15 SUPPORT - occurred actor=a16 recip=a2 ctx=legal,corruption
v16 SANCTION convict occurred recip=a1 ctx=legal,corruption same=v1
v17 ACCUSE disapprove occurred actor=a16 recip=a2 ctx=legal
v18 ACCUSE allege occurred recip=a1 ctx=legal,corruption
v19 COERCE ban occurred actor=a13 recip=a14 ctx=legislative,executive
