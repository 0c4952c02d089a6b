#story r01-001
#date 2017-03-14
#publisher Lakeside Press Agency
#kind wire
#title [a1 Burundi police] {v1 arrest} [a2 four journalists], {v2 shut down} [a3 private radio station]

[p1 BUJUMBURA], [t1 March 14] ([a20 LPA]) - [a1 Police in [a4 Burundi]] {v3 arrested} [a2 four journalists] and {v4 closed} [a3 a private radio station] on [t1 Tuesday], [t2 two days after] [a3 the station] broadcast an interview with [a5 a leader of the opposition].

<q9 [a2 The four], who work for [a3 Radio Lumiere FM], were {v5 detained} at [a3 the station]'s offices in [p1 the capital] early in the morning>, [a3 the station]'s [a6 director, Audace Ntahomvukiye], {c1 told} [a20 LPA]. <q1 “[a1 They] {v6 seized} [a7 our] computers, [a7 our] telephones and the transmitter,”> [a6 he] {c2 said}. <q2 “[a7 We] were not shown any warrant.”>

[a8 Police spokesman Gerard Niyungeko] {c3 said} <q3 [a2 the journalists] were being {v7 held} for questioning and had not been {v8 charged}>. <q4 [a2 They] are suspected of spreading false information>, [a8 he] {c4 added}.

[a9 The National Communications Council] {c5 said} in a statement <q5 that [a9 it] had {v9 suspended} [a3 the station]'s licence for six months>.

[a10 The African Union] on [t1 Tuesday] {v10 called on} [a11 the government] <q6 to {v11 release} [a2 the journalists] immediately>. [a12 The European Union] {v12 condemned} the {v13 arrests} and {c6 said} <q7 [a12 it] could extend {v15 sanctions} against [a13 senior Burundian officials]>.

[a14 Foreign Minister Laurent Barakamfitiye] {v16 rejected} the {v14 criticism}. <q8 “[a4 Burundi] does not {v17 arrest} [a15 people] for [a15 their] work,”> [a14 he] {c7 told} [a16 reporters].

[a4 The country] has been in crisis since [t3 April 2015], when [a17 thousands of people] {v18 protested} against [a18 the president]'s decision to run for a third term. [a19 Dozens of journalists] have left [a4 the country] since then.
---
a1 group BDI COP police in Burundi
a2 group BDI MED four journalists
a3 organization BDI MED Radio Lumiere FM
a4 country BDI GOV Burundi
a5 person BDI OPP opposition leader
a6 person BDI MED Audace Ntahomvukiye
a7 group BDI MED our (the station)
a8 person BDI COP Gerard Niyungeko
a9 organization BDI GOV National Communications Council
a10 organization IGO IGO African Union
a11 organization BDI GOV government
a12 organization IGO IGO European Union
a13 group BDI GOV senior Burundian officials
a14 person BDI GOV Laurent Barakamfitiye
a15 group BDI CVL people
a16 group - MED reporters
a17 group BDI CVL thousands of people
a18 person BDI GOV president
a19 group BDI MED dozens of journalists
a20 organization - MED Lakeside Press Agency
p1 place BDI - Bujumbura
t1 2017-03-14
t2 2017-03-12
t3 2015-04
q9 indirect source=a6 cue=c1 to=a20
q1 direct source=a6 cue=c2 to=a20
q2 direct source=a6 cue=- to=a20
q3 indirect source=a8 cue=c3
q4 indirect source=a8 cue=c4
q5 indirect source=a9 cue=c5
q6 indirect source=a10 cue=v10 to=a11
q7 indirect source=a12 cue=c6
q8 direct source=a14 cue=c7 to=a16
v1 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=media,human-rights
v2 COERCE censor occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=media
v3 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=media,human-rights same=v1
v4 COERCE censor occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=media same=v2
v5 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=media,human-rights same=v1
v6 COERCE seize occurred actor=a1 recip=a7 loc=p1 time=t1 ctx=media
v7 COERCE arrest occurred recip=a2 ctx=media same=v1
v8 ACCUSE allege negated recip=a2 ctx=legal,media
v9 COERCE censor occurred actor=a9 recip=a3 ctx=media
v10 REQUEST yield occurred actor=a10 recip=a11 time=t1 ctx=human-rights,media
v11 RETREAT release hypothetical actor=a11 recip=a2 ctx=human-rights,media
v12 ACCUSE disapprove occurred actor=a12 recip=a4 time=t1 ctx=human-rights,media
v13 COERCE arrest occurred recip=a2 ctx=media same=v1
v14 ACCUSE disapprove occurred actor=a12 recip=a4 ctx=human-rights,media same=v12
v15 SANCTION - occurred actor=a12 recip=a13 ctx=human-rights
v16 REJECT - occurred actor=a14 ctx=human-rights
v17 COERCE arrest negated actor=a4 recip=a15 ctx=human-rights
v18 PROTEST demo occurred actor=a17 recip=a18 loc=a4 time=t3 ctx=election
