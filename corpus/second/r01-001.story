#story r01-001
#date 2017-03-14
#publisher Lakeside Press Agency
#kind wire
#title [a1 Burundi police] {v1 arrest} [a2 four journalists], {v2 shut down} [a3 private radio station]

[p1 BUJUMBURA], [t1 March 14] ([a4 LPA]) - [a1 Police in [a5 Burundi]] {v3 arrested} [a2 four journalists] and {v4 closed} [a3 a private radio station] on [t1 Tuesday], two days after [a3 the station] broadcast an interview with [a6 a leader of the opposition].

<q1 [a2 The four], who work for [a3 Radio Lumiere FM], were {v5 detained} at [p2 [a3 the station]'s offices in [p1 the capital]] early in the morning>, [a3 the station]'s [a7 director, Audace Ntahomvukiye], {c1 told} [a4 LPA]. <q2 “[a1 They] {v6 seized} [a3 our] computers, [a3 our] telephones and the transmitter,”> [a7 he] {c2 said}. <q3 “[a3 We] were not shown any warrant.”>

[a8 Police spokesman Gerard Niyungeko] {c3 said} <q4 [a2 the journalists] were being {v7 held} for questioning and had not been {v8 charged}>. <q5 [a2 They] are {v9 suspected} of spreading false information>, [a8 he] {c4 added}.

[a9 The National Communications Council] {c5 said} in a statement <q6 that [a9 it] had {v10 suspended} [a3 the station]'s licence for six months>.

[a10 The African Union] on [t1 Tuesday] {v11 called on} [a5 the government] <q7 to {v12 release} [a2 the journalists] immediately>. [a11 The European Union] {v13 condemned} the {v14 arrests} and {c6 said} <q8 [a11 it] could extend {v15 sanctions} against [a12 senior Burundian officials]>.

[a13 Foreign Minister Laurent Barakamfitiye] {v16 rejected} the {v17 criticism}. <q9 “[a5 Burundi] does not {v18 arrest} [a14 people] for [a14 their] work,”> [a13 he] {c7 told} [a15 reporters].

[a5 The country] has been in crisis since [t2 April 2015], when [a16 thousands of people] {v19 protested} against [a17 the president]'s decision to run for a third term. [a18 Dozens of journalists] have left [a5 the country] since then.
---
a1 organization BDI COP Burundi police
a2 group BDI MED four journalists
a3 organization BDI MED Radio Lumiere FM
a4 organization - MED Lakeside Press Agency
a5 country BDI GOV Burundi
a6 person BDI OPP a leader of the opposition
a7 person BDI MED Audace Ntahomvukiye
a8 person BDI COP Gerard Niyungeko
a9 organization BDI GOV National Communications Council
a10 organization IGO IGO African Union
a11 organization IGO IGO European Union
a12 group BDI GOV senior Burundian officials
a13 person BDI GOV Laurent Barakamfitiye
a14 group BDI CVL people
a15 group - MED reporters
a16 group BDI CVL thousands of people
a17 person BDI GOV president of Burundi
a18 group BDI MED dozens of journalists
p1 place BDI - Bujumbura
p2 place BDI - the station's offices
t1 2017-03-14
t2 2015-04
q1 indirect source=a7 cue=c1 to=a4
q2 direct source=a7 cue=c2 to=a4
q3 direct source=a7 cue=-
q4 indirect source=a8 cue=c3
q5 indirect source=a8 cue=c4
q6 indirect source=a9 cue=c5
q7 indirect source=a10 cue=v11 to=a5
q8 indirect source=a11 cue=c6
q9 direct source=a13 cue=c7 to=a15
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=media
v2 COERCE censor occurred actor=a1 recip=a3 ctx=media
v3 COERCE arrest occurred actor=a1 recip=a2 time=t1 ctx=media same=v1
v4 COERCE censor occurred actor=a1 recip=a3 time=t1 ctx=media same=v2
v5 COERCE arrest occurred actor=a1 recip=a2 loc=p2 ctx=media same=v1
v6 COERCE seize occurred actor=a1 recip=a3 ctx=media
v7 COERCE arrest occurred actor=a1 recip=a2 ctx=media same=v1
v8 ACCUSE allege negated recip=a2 ctx=legal
v9 ACCUSE investigate occurred actor=a1 recip=a2 ctx=legal,media
v10 COERCE censor occurred actor=a9 recip=a3 ctx=media
v11 REQUEST yield occurred actor=a10 recip=a5 time=t1 ctx=human-rights,media
v12 RETREAT release hypothetical actor=a5 recip=a2 ctx=media
v13 ACCUSE disapprove occurred actor=a11 recip=a1 ctx=human-rights,media
v14 COERCE arrest occurred actor=a1 recip=a2 ctx=media same=v1
v15 SANCTION - hypothetical actor=a11 recip=a12 ctx=diplomatic
v16 REJECT - occurred actor=a13 recip=a11 ctx=diplomatic
v17 ACCUSE disapprove occurred actor=a11 recip=a5 ctx=human-rights same=v13
v18 COERCE arrest negated actor=a5 recip=a14
v19 PROTEST demo occurred actor=a16 recip=a17 time=t2 ctx=election
