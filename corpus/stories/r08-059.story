#story r08-059
#date 2025-01-24
#publisher Tiber News Wire
#kind wire
#title [a1 Hague court] {v1 criticises} [a2 Italy] <q1 for {v2 freeing} [a3 Libyan prison chief]>

[p1 ROME], [t1 Jan 24] - [a1 The International Criminal Court] has {v3 demanded} an explanation from [a2 Italy] for the {v4 release} of [a3 a Libyan police commander] {v5 accused} of {v6 torture} and {v7 murder}.

[a3 Salem al-Gharyani, who runs [a4 a prison for migrants] near [p2 Tripoli]], was {v8 arrested} in [p3 Turin] on [t2 Sunday] at the {v9 request} of [a1 the court]. [a5 A Rome appeals court] {v10 freed} [a3 him] on [t3 Tuesday] because of a mistake in the papers, and [a6 the secret service] {v11 flew} [a3 him] home. [a7 Hundreds of supporters] cheered [a3 him] at the airport in [p2 Tripoli].

<q2 [a1 The court] was not {v12 consulted}>, [a1 it] {c1 said}, {c2 adding} <q3 that [a2 Rome] had been {v13 reminded} <q4 to call if there was any problem>>. [a8 The judges] may {v14 report} [a2 Italy] to [a9 the assembly of member states].

<q5 [a3 The man] was {v15 deported} quickly “because [a3 he] was dangerous”>, [a10 Interior Minister Vittorio Zanella] {c3 told} [a11 the Senate] on [t4 Thursday]. [a12 Opposition leader Alba Ferrante] {v16 accused} [a13 the government] <q6 of {v30 paying} [a3 a torturer] to keep [a15 migrants] away>. <q7 “[a16 The prime minister] should answer to [a17 parliament] [a16 herself],”> [a12 she] {c4 said}. [a16 Prime Minister Ludovica Sarti] {v18 defended} [a10 her minister] and {c7 denied} <q8 any {v20 deal} with [a18 Libya]>.

[a19 Moussa Deng, a 27-year-old from [a20 South Sudan]] who was {v21 held} in [a4 the prison] in [t5 2020], {c5 said} <q9 [a3 al-Gharyani] had {v22 beaten} [a19 him] with a pipe and {v23 shot} [a21 another man] before [a19 his] eyes>. [a22 The refugee group Mare Aperto] {c6 said} <q10 [a22 it] would help [a19 him] to {v24 sue} [a13 the Italian state]>.

[a23 Human Rights Watch] {v25 called on} [a24 the European Union] <q11 to {v26 stop} {v27 training} [a25 the Libyan coast guard]>. Under a [t6 2017] {v28 accord}, [a2 Italy] {v29 gives} [a25 it] boats and fuel. [a26 Nearly 66,000 migrants] reached [a2 Italy] by sea [t7 last year], 58 percent fewer than in [t8 2023].
---
a1 organization IGO JUD International Criminal Court
a2 country ITA GOV Italy
a3 person LBY COP Salem al-Gharyani
a4 organization LBY GOV prison for migrants
a5 organization ITA JUD Rome appeals court
a6 organization ITA SPY secret service
a7 group LBY CVL hundreds of supporters
a8 group IGO JUD judges
a9 organization IGO IGO assembly of member states
a10 person ITA GOV Vittorio Zanella
a11 organization ITA LEG Senate
a12 person ITA OPP Alba Ferrante
a13 organization ITA GOV Italian government
a15 group - REF migrants
a16 person ITA GOV Ludovica Sarti
a17 organization ITA LEG parliament
a18 country LBY GOV Libya
a19 person SSD REF Moussa Deng
a20 country SSD GOV South Sudan
a21 person - REF another man
a22 organization ITA NGO Mare Aperto
a23 organization IGO NGO Human Rights Watch
a24 organization IGO IGO European Union
a25 organization LBY MIL Libyan coast guard
a26 group - REF nearly 66,000 migrants
p1 place ITA - Rome
p2 place LBY - Tripoli
p3 place ITA - Turin
t1 2025-01-24
t2 2025-01-19
t3 2025-01-21
t4 2025-01-23
t5 2020
t6 2017
t7 2024
t8 2023
q1 indirect source=a1 cue=v1
q2 indirect source=a1 cue=c1
q3 indirect source=a1 cue=c2
q4 indirect source=a1 cue=v13 to=a2
q5 mixed source=a10 cue=c3 to=a11
q6 indirect source=a12 cue=v16
q7 direct source=a12 cue=c4
q8 indirect source=a16 cue=c7 neg
q9 indirect source=a19 cue=c5
q10 indirect source=a22 cue=c6
q11 indirect source=a23 cue=v25 to=a24
v1 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=legal,human-rights
v2 RETREAT release occurred actor=a2 recip=a3 ctx=legal
v3 REQUEST - occurred actor=a1 recip=a2 ctx=legal
v4 RETREAT release occurred actor=a2 recip=a3 ctx=legal same=v2
v5 ACCUSE allege occurred actor=a1 recip=a3 ctx=legal,human-rights
v6 ASSAULT torture occurred actor=a3 ctx=human-rights
v7 ASSAULT - occurred actor=a3 ctx=human-rights,crime
v8 COERCE arrest occurred actor=a2 recip=a3 loc=p3 time=t2 ctx=legal
v9 REQUEST assist occurred actor=a1 recip=a2 ctx=legal
v10 RETREAT release occurred actor=a5 recip=a3 time=t3 ctx=legal same=v2
v11 COERCE deport occurred actor=a6 recip=a3 loc=p2 time=t3 ctx=legal
v12 CONSULT - negated actor=a2 recip=a1 ctx=legal
v13 REQUEST meet occurred actor=a1 recip=a2 ctx=legal
v14 ACCUSE allege hypothetical actor=a8 recip=a2 ctx=legal
v15 COERCE deport occurred recip=a3 ctx=legal same=v11
v16 ACCUSE allege occurred actor=a12 recip=a13 ctx=migration
v30 AID - occurred actor=a13 recip=a3 ctx=migration
v18 SUPPORT - occurred actor=a16 recip=a10 ctx=executive
v20 AGREE - negated actor=a16,a18 ctx=migration
v21 COERCE arrest occurred recip=a19 loc=a4 time=t5 ctx=migration
v22 ASSAULT beat occurred actor=a3 recip=a19 loc=a4 time=t5 ctx=human-rights
v23 ASSAULT firearms occurred actor=a3 recip=a21 loc=a4 time=t5 ctx=human-rights
v24 ACCUSE allege future actor=a19 recip=a13 ctx=legal
v25 REQUEST yield occurred actor=a23 recip=a24 ctx=migration,human-rights
v26 SANCTION discontinue hypothetical actor=a24 recip=a25 ctx=migration
v27 AID - occurred actor=a24 recip=a25 ctx=migration,military
v28 AGREE - occurred actor=a2,a18 time=t6 ctx=migration
v29 AID - occurred actor=a2 recip=a25 ctx=migration,military
