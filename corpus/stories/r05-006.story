#story r05-006
#date 2013-06-11
#publisher Victoria Lake Radio
#kind broadcast
#title Evening bulletin: [a1 Kenyan fishermen] {v1 freed}; [a2 minister] in [p1 Kampala]

PRESENTER: Good evening, this is [a3 Victoria Lake Radio]. [a4 Uganda] has {v2 released} [a1 nine Kenyan fishermen] {v3 held} since [t1 Thursday] near [p2 the island of Migingo]. [a5 Our reporter Akinyi Odera] is in [p3 Kisumu]. [a5 Akinyi], what do [a3 we] know?

[a5 ODERA]: <q1 [a6 The county commissioner here] {c1 tells} [a5 me] <q2 [a1 the men] were {v4 handed over} at midday, after a telephone {v5 call} between [a7 the two interior ministers]>. [a1 They] {c2 say} <q3 [a1 they] were {v6 beaten} and that [a8 the Ugandan police] {v7 took} [a1 their] engines and nets>. [a9 A police spokesman in [p1 Kampala]] {c3 denies} <q4 the {v8 beating}>. <q5 [a1 They] were “treated as guests”>, [a9 he] {c4 told} [a10 the Nile Tribune newspaper].>

PRESENTER: [a2 Kenya's interior minister, Josphat Kiptanui], has {v9 arrived} in [p1 Kampala] for {v10 talks} [t2 tomorrow]. At the airport [a2 he] {c5 said} <q6 [a11 the two countries] had no reason to quarrel over a rock smaller than a football field>.

[a2 KIPTANUI]: <q7 “[a12 We] will {v11 ask} [a4 our Ugandan brothers] <q8 to {v12 take} [a8 their officers] off the island until [a13 the surveyors] have finished>. That is what [a14 the two presidents] {v13 agreed} in [t3 2009].”>

PRESENTER: And [a4 Uganda]? [a15 A government minister], who did not want to be named, {c6 told} [a3 this station] by telephone <q9 that [a8 the police] “will stay where [a8 they] are”>. <q10 [a1 The Kenyans] had been {v14 arrested} in [p4 Ugandan waters] and would be {v15 arrested} again if [a1 they] came back>, [a15 he] {v16 warned}.

In [p3 Kisumu], [a16 some 200 fishermen] {v17 marched} to the county offices [t4 this morning] to {v18 demand} [a17 navy patrols] on [p5 the lake]. [a18 Their chairman, Tom Ouko], {v19 called} the {v20 arrests} <q11 “piracy in uniform”>.

The price of Nile perch rose again [t5 this week]. And the weather: dry and hot on [p5 the lake], with strong winds after midnight.
---
a1 group KEN BUS nine Kenyan fishermen
a2 person KEN GOV Josphat Kiptanui
a3 organization - MED Victoria Lake Radio
a4 country UGA GOV Uganda
a5 person - MED Akinyi Odera
a6 person KEN GOV county commissioner
a7 group - GOV the two interior ministers
a8 group UGA COP Ugandan police
a9 person UGA COP police spokesman
a10 organization UGA MED Nile Tribune
a11 group - GOV the two countries
a12 group KEN GOV we
a13 group - - surveyors
a14 group - GOV the two presidents
a15 person UGA GOV government minister
a16 group KEN BUS some 200 fishermen
a17 group KEN MIL navy patrols
a18 person KEN BUS Tom Ouko
p1 place UGA - Kampala
p2 place - - Migingo
p3 place KEN - Kisumu
p4 place UGA - Ugandan waters
p5 place - - Lake Victoria
t1 2013-06-06
t2 2013-06-12
t3 2009
t4 2013-06-11
t5 2013-W24
q1 direct source=a5 cue=-
q2 indirect source=a6 cue=c1 to=a5 via=a5
q3 indirect source=a1 cue=c2 via=a5
q4 indirect source=a9 cue=c3 neg via=a5
q5 mixed source=a9 cue=c4 to=a10 via=a5
q6 indirect source=a2 cue=c5
q7 direct source=a2 cue=-
q8 indirect source=a12 cue=v11 to=a4
q9 mixed source=a15 cue=c6 to=a3
q10 indirect source=a15 cue=v16
q11 mixed source=a18 cue=v19
v1 RETREAT release occurred actor=a4 recip=a1 time=t4 ctx=legal
v2 RETREAT release occurred actor=a4 recip=a1 time=t4 ctx=legal same=v1
v3 COERCE arrest occurred actor=a4 recip=a1 loc=p2 time=t1 ctx=legal,territory
v4 RETREAT release occurred recip=a1 time=t4 ctx=legal same=v1
v5 CONSULT phone occurred actor=a7 ctx=diplomatic
v6 ASSAULT beat occurred actor=a8 recip=a1 ctx=human-rights
v7 COERCE seize occurred actor=a8 recip=a1
v8 ASSAULT beat negated actor=a8 recip=a1 ctx=human-rights
v9 CONSULT visit occurred actor=a2 loc=p1 ctx=diplomatic
v10 CONSULT - future actor=a2 loc=p1 time=t2 ctx=diplomatic
v11 REQUEST yield future actor=a12 recip=a4 ctx=territory
v12 RETREAT withdraw hypothetical actor=a4 recip=a8 loc=p2 ctx=territory
v13 AGREE - occurred actor=a14 time=t3 ctx=territory
v14 COERCE arrest occurred recip=a1 loc=p4 ctx=legal,territory same=v3
v15 COERCE arrest hypothetical recip=a1 loc=p4 ctx=legal,territory
v16 THREATEN arrest occurred actor=a15 recip=a1 ctx=legal,territory
v17 PROTEST demo occurred actor=a16 loc=p3 time=t4
v18 REQUEST assist occurred actor=a16 recip=a17 loc=p3 time=t4 ctx=military
v19 ACCUSE disapprove occurred actor=a18 recip=a8 ctx=territory
v20 COERCE arrest occurred recip=a1 ctx=legal,territory same=v3
