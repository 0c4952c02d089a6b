#story r05-047
#date 2015-05-13
#publisher Grands Lacs Presse
#kind wire
#title [a1 Burundi general] {c1 says} <q1 [a2 president] {v1 ousted}>; <q2 “a joke”>, {c2 replies} [a3 presidency]

[p1 BUJUMBURA], [t1 May 13] - [a1 An army general] {c3 said} on [t1 Wednesday] <q3 that [a1 he] had {v2 removed} [a2 Burundian President Évariste Nduwayo]>, but [a3 the presidency] {c4 denied} <q4 there had been a {v3 coup}> and {c5 called} the announcement <q5 “a joke”>.

<q6 “[a2 Nduwayo] is {v4 dismissed}. [a4 His government] is {v22 dissolved},”> [a1 Major General Godefroid Barampa] {c6 told} [a5 reporters] at [p2 a barracks in the capital], words that [a6 the private station Radio Isano] repeated minutes later. <q7 [a2 The president] had {v5 ignored} {v6 appeals} not to seek a third term>, [a1 he] {c7 said}.

[a2 Nduwayo] was in [p3 Dar es Salaam], where [a7 East African leaders] were {v7 meeting} on the crisis. <q8 [a2 He] would come home “at once”>, [a8 his spokesman, Willy Ndikuriyo], {c8 told} [a9 Grands Lacs Presse] by text message. <q9 [a10 Troops loyal to [a1 the general]] have {v8 closed} [p4 the airport]>, [a11 a civil aviation official] {c9 said}.

[a12 Crowds] danced in the suburbs, where [a13 police] had {v9 fired} on [a14 protesters] for two weeks, {v10 killing} [a15 at least 20]. <q10 “[a16 The soldiers] are with [a17 us],”> {c10 shouted} [a18 a student] who gave [a18 his] name as [a18 Olivier].

[a19 State radio] played music all afternoon. At 5 p.m. [a20 the army chief of staff, General Cyprien Gahungu], {c11 said} on the air <q11 that [a21 the army command] “{v11 rejects} the {v12 coup}” and {v13 orders} [a22 the mutineers] <q12 to go back to [a22 their] units>>. Soon after, {v14 shooting} was heard near the building.

<q13 “[a7 The summit] {v15 condemns} the {v16 coup} and {v17 calls for} a delay of the election,”> {c12 said} [a23 Tanzanian President Amani Mwakasege], reading a joint communique. [a24 Rwanda], which has {v18 taken in} [a25 25,000 refugees], {c13 denied} <q14 a {c14 claim} by [a26 Burundi's ruling party] <q15 that [a1 Barampa] had {v19 met} [a27 Rwandan officers] in [t2 April]>>. [a28 The White House] {v20 urged} [a29 all parties] <q16 to {v21 lay down} arms>.
---
a1 person BDI MIL Godefroid Barampa
a2 person BDI GOV Évariste Nduwayo
a3 organization BDI GOV presidency
a4 organization BDI GOV Burundian government
a5 group - MED reporters
a6 organization BDI MED Radio Isano
a7 group - GOV East African leaders
a8 person BDI GOV Willy Ndikuriyo
a9 organization - MED Grands Lacs Presse
a10 group BDI MIL troops loyal to the general
a11 person BDI GOV civil aviation official
a12 group BDI CVL crowds
a13 group BDI COP police
a14 group BDI CVL protesters
a15 group BDI CVL at least 20
a16 group BDI MIL the soldiers
a17 group BDI CVL us
a18 person BDI EDU+CVL Olivier
a19 organization BDI MED+GOV state radio
a20 person BDI MIL Cyprien Gahungu
a21 organization BDI MIL army command
a22 group BDI MIL+REB mutineers
a23 person TZA GOV Amani Mwakasege
a24 country RWA GOV Rwanda
a25 group BDI REF 25,000 refugees
a26 organization BDI PTY Burundi's ruling party
a27 group RWA MIL Rwandan officers
a28 organization USA GOV White House
a29 group BDI - all parties
p1 place BDI - Bujumbura
p2 place BDI - barracks in the capital
p3 place TZA - Dar es Salaam
p4 place BDI - airport
t1 2015-05-13
t2 2015-04
q1 indirect source=a1 cue=c1
q2 direct source=a3 cue=c2
q3 indirect source=a1 cue=c3
q4 indirect source=a3 cue=c4 neg
q5 direct source=a3 cue=c5
q6 direct source=a1 cue=c6 to=a5
q7 indirect source=a1 cue=c7
q8 mixed source=a8 cue=c8 to=a9
q9 indirect source=a11 cue=c9
q10 direct source=a18 cue=c10
q11 mixed source=a20 cue=c11
q12 indirect source=a21 cue=v13 to=a22 via=a20
q13 direct source=a23 cue=c12
q14 indirect source=a24 cue=c13 neg
q15 indirect source=a26 cue=c14
q16 indirect source=a28 cue=v20 to=a29
v1 COERCE seize occurred actor=a1 recip=a2 time=t1 ctx=executive,military
v2 COERCE seize occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=executive,military same=v1
v3 COERCE seize negated ctx=executive,military
v4 COERCE seize occurred actor=a1 recip=a2 time=t1 ctx=executive,military same=v1
v5 REJECT yield occurred actor=a2 ctx=election
v6 REQUEST yield occurred recip=a2 ctx=election
v7 CONSULT multilateral occurred actor=a7 loc=p3 time=t1 ctx=diplomatic
v8 COERCE restrict occurred actor=a10 loc=p4 time=t1 ctx=military
v9 ASSAULT firearms occurred actor=a13 recip=a14 ctx=election
v10 ASSAULT firearms occurred actor=a13 recip=a15 ctx=election same=v9
v11 REJECT - occurred actor=a21 recip=a1 ctx=military
v12 COERCE seize occurred ctx=executive,military same=v1
v13 REQUEST yield occurred actor=a21 recip=a22 ctx=military
v14 ASSAULT firearms occurred time=t1 ctx=military
v15 ACCUSE disapprove occurred actor=a7 loc=p3 ctx=executive
v16 COERCE seize occurred ctx=executive,military same=v1
v17 REQUEST change occurred actor=a7 ctx=election
v18 AID - occurred actor=a24 recip=a25 ctx=migration
v19 CONSULT - occurred actor=a1,a27 time=t2 ctx=military
v20 REQUEST yield occurred actor=a28 recip=a29 ctx=military
v21 RETREAT disarm hypothetical actor=a29 ctx=military
v22 COERCE ban occurred actor=a1 recip=a4 ctx=executive
