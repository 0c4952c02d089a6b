#story r03-032
#date 2019-08-23
#publisher Planalto Wire
#kind wire
#title [a1 Brazil] {v1 asks} [a2 Bolivia] <q1 to {v2 extradite} [a3 gang leader]>; [a2 La Paz] {v3 promises} quick answer

[p1 BRASILIA], [t1 Aug 23] - <q10 [a1 Brazil] has {v4 asked} [a2 Bolivia] <q2 to {v5 extradite} [a3 the leader of [a4 a São Paulo prison gang]]>>, [a5 the justice ministry] {c1 said} on [t1 Friday], [t10 nine days] after [a6 Bolivian police] {v6 arrested} [a3 him] at [p2 a birthday party in Santa Cruz].

[a3 Josimar Pacheco Leite, 46], known as Tatu, escaped from prison in [t2 2012]. <q3 [a2 The Bolivian government] has {v8 promised} a reply within 30 days>, [a5 the ministry] {c2 said}. <q4 [a7 Two Brazilian prosecutors] will {v10 travel} to [p3 La Paz] on [t3 Monday] to present the case>.

<q5 “[a2 Bolivia] will not be a refuge for [a8 criminals],”> [a9 Bolivian Interior Minister Remberto Choque] {c3 told} [a10 state radio]. [a2 His country] {v12 handed over} [a11 an Italian fugitive] in [t4 January], which [a12 Italian Prime Minister Luca Ferrandi] {v13 praised} in a {v14 call} to [a13 the Bolivian president].

[a3 Pacheco]'s [a14 lawyer] {c4 said} <q6 [a3 he] would {v15 apply} for {v16 asylum} because [a15 Brazilian prison guards] had {v17 tortured} [a3 him]>. [a9 Choque] {v18 rejected} the idea.

[a16 Paraguay] has also {v20 requested} [a3 Pacheco], whom [a17 its prosecutors] {v21 accuse} of <q7 {v22 killing} [a18 two policemen] in [t5 2016]>. [a16 Asuncion] {c5 said} <q8 [a16 it] would not {v23 oppose} a {v24 transfer} to [a1 Brazil]>.

[a1 Brazil] and [a2 Bolivia] {v25 signed} an accord on joint {v26 patrols} along [a19 their] 3,400-kilometre border in [t6 June], but [a20 Congress in [p1 Brasilia]] has not {v27 approved} it. [a1 Brazil] also {v28 buys} most of [a2 Bolivia]'s natural gas under a contract that ends [t7 this year]. <q9 [a21 The two presidents] have not {v29 met} since [t8 January] and no {v30 meeting} is planned before the Bolivian election in [t9 October]>, [a22 a Brazilian diplomat] {c6 said}.

Forest fires continued to burn on both sides of the border on [t1 Friday].
---
a1 country BRA GOV Brazil
a2 country BOL GOV Bolivia
a3 person BRA CRM Josimar Pacheco Leite
a4 organization BRA CRM São Paulo prison gang
a5 organization BRA GOV Brazilian justice ministry
a6 organization BOL COP Bolivian police
a7 group BRA JUD two Brazilian prosecutors
a8 group - CRM criminals
a9 person BOL GOV Remberto Choque
a10 organization BOL MED state radio
a11 person ITA CRM Italian fugitive
a12 person ITA GOV Luca Ferrandi
a13 person BOL GOV Bolivian president
a14 person - OTH Pacheco's lawyer
a15 group BRA COP Brazilian prison guards
a16 country PRY GOV Paraguay
a17 group PRY JUD Paraguay's prosecutors
a18 group PRY COP two policemen
a19 group - GOV =a1+a2 Brazil and Bolivia
a20 organization BRA LEG Congress in Brasilia
a21 group - GOV the two presidents
a22 person BRA GOV Brazilian diplomat
p1 place BRA - Brasilia
p2 place BOL - birthday party in Santa Cruz
p3 place BOL - La Paz
t1 2019-08-23
t2 2012
t3 2019-08-26
t4 2019-01
t5 2016
t6 2019-06
t7 2019
t8 2019-01
t9 2019-10
t10 2019-08-14
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a1 cue=v4 to=a2
q3 indirect source=a5 cue=c2
q4 indirect source=a5 cue=-
q5 direct source=a9 cue=c3 to=a10
q6 indirect source=a14 cue=c4
q7 indirect source=a17 cue=v21
q8 indirect source=a16 cue=c5
q9 indirect source=a22 cue=c6
q10 indirect source=a5 cue=c1
v1 REQUEST yield occurred actor=a1 recip=a2 ctx=legal,crime
v2 COOPERATE - hypothetical actor=a2 recip=a3 ctx=legal,crime
v3 AGREE - occurred actor=a2 recip=a1 ctx=legal
v4 REQUEST yield occurred actor=a1 recip=a2 ctx=legal,crime same=v1
v5 COOPERATE - hypothetical actor=a2,a1 recip=a3 ctx=legal,crime same=v2
v6 COERCE arrest occurred actor=a6 recip=a3 loc=p2 time=t10 ctx=crime
v8 AGREE - occurred actor=a2 recip=a1 ctx=legal same=v3
v10 CONSULT visit future actor=a7 recip=a2 loc=p3 time=t3 ctx=legal
v12 COOPERATE - occurred actor=a2 recip=a11 time=t4 ctx=legal
v13 SUPPORT - occurred actor=a12 recip=a2 ctx=legal,diplomatic
v14 CONSULT phone occurred actor=a12,a13 ctx=diplomatic
v15 REQUEST assist future actor=a3 recip=a2 ctx=migration
v16 AID - hypothetical actor=a2 recip=a3 ctx=migration
v17 ASSAULT torture occurred actor=a15 recip=a3 ctx=human-rights
v18 REJECT assist occurred actor=a9 recip=a3 ctx=migration
v20 REQUEST yield occurred actor=a16 recip=a2 ctx=legal,crime
v21 ACCUSE allege occurred actor=a17 recip=a3 ctx=crime
v22 ASSAULT - occurred actor=a3 recip=a18 time=t5 ctx=crime
v23 REJECT - negated actor=a16 recip=a1 ctx=legal
v24 COOPERATE - hypothetical actor=a2,a1 recip=a3 ctx=legal same=v2
v25 SUPPORT - occurred actor=a1,a2 time=t6 ctx=military
v26 COOPERATE - future actor=a19 ctx=military,crime
v27 SUPPORT - negated actor=a20 loc=p1 ctx=legislative
v28 COOPERATE - occurred actor=a1,a2 time=t7 ctx=resource,economic
v29 CONSULT - negated actor=a21 time=t8 ctx=diplomatic
v30 CONSULT - negated actor=a21 time=t9 ctx=diplomatic
