#story r05-038
#date 2018-12-03
#publisher Rioplatense News
#kind brief
#title [a1 Uruguay] {v1 refuses} {v2 asylum} to [a2 former Peruvian president]

[p1 MONTEVIDEO], [t1 Dec 3] - <q1 [a1 Uruguay] has {v3 rejected} an {v4 application} for {v5 asylum} by [a2 former Peruvian President Augusto Larrea]>, [a3 President Tadeo Vidart] {c1 announced} on [t1 Monday].

<q2 “In [a4 Peru] the courts work freely. [a2 He] is not being {v6 persecuted},”> [a3 Vidart] {c2 told} [a5 a press conference], {c3 adding} <q3 that [a6 the ambassador in [p2 Lima]] had {v7 asked} [a2 the former leader] <q4 to {v8 leave} [p3 the residence]>>.

[a2 Larrea], who is under {v9 investigation} over bribes from a builder, entered [p3 the residence] on [t2 November 17] after [a7 a judge] {v10 banned} [a2 him] from travelling. <q5 “[a9 Others] sold [a9 themselves],”> [a2 he] {c4 wrote} in a letter read to [a10 the media] by [a8 his lawyer], <q5 “[a2 I] did not.”>

[a8 The lawyer, Rodrigo Sáenz], {c5 denied} <q6 that [a2 his client] would {v11 seek} {v12 protection} from [a11 Colombia]>. <q7 [a2 He] would {v13 cooperate} with [a12 prosecutors]>, [a8 Sáenz] {c6 said}.

[a4 Peru] {v14 welcomed} the {v15 refusal}. <q8 [a4 Lima] had sent [a1 Montevideo] 1,200 pages of evidence>, {c7 according to} [a14 a Peruvian Foreign Ministry source] quoted by [a15 the daily El Rímac]. <q9 “There was no {v17 pressure},”> [a16 Foreign Minister Néstor Alva] {c8 said} on [a17 public radio].

Outside [p3 the residence], [a18 some 50 supporters] {v18 shouted} slogans, and [a19 students] with brooms {v19 demanded} [a2 his] {v20 arrest}. [a20 Three other former presidents of [a4 Peru]] have been {v21 charged} in the same affair.
---
a1 country URY GOV Uruguay
a2 person PER ELI Augusto Larrea
a3 person URY GOV Tadeo Vidart
a4 country PER GOV Peru
a5 group - MED press conference
a6 person URY GOV ambassador in Lima
a7 person PER JUD judge
a8 person PER OTH Rodrigo Sáenz
a9 group PER - others
a10 group - MED the media
a11 country COL GOV Colombia
a12 group PER JUD prosecutors
a14 person PER GOV Peruvian Foreign Ministry source
a15 organization PER MED El Rímac
a16 person PER GOV Néstor Alva
a17 organization PER MED public radio
a18 group PER CVL some 50 supporters
a19 group PER CVL+EDU students
a20 group PER ELI three other former presidents
p1 place URY - Montevideo
p2 place PER - Lima
p3 place PER - residence
t1 2018-12-03
t2 2018-11-17
q1 indirect source=a3 cue=c1
q2 direct source=a3 cue=c2 to=a5
q3 indirect source=a3 cue=c3 to=a5
q4 indirect source=a6 cue=v7 to=a2 via=a3
q5 direct source=a2 cue=c4 to=a10
q6 indirect source=a8 cue=c5 neg
q7 indirect source=a8 cue=c6
q8 indirect source=a14 cue=c7 via=a15
q9 direct source=a16 cue=c8 to=a17
v1 REJECT assist occurred actor=a1 recip=a2 ctx=diplomatic,legal
v2 AID - negated actor=a1 recip=a2 ctx=diplomatic,legal
v3 REJECT assist occurred actor=a1 recip=a2 time=t1 ctx=diplomatic,legal same=v1
v4 REQUEST assist occurred actor=a2 recip=a1 ctx=diplomatic,legal
v5 AID - negated actor=a1 recip=a2 ctx=diplomatic,legal same=v2
v6 COERCE - negated recip=a2 loc=a4 ctx=legal
v7 REQUEST yield occurred actor=a6 recip=a2 ctx=diplomatic
v8 RETREAT withdraw hypothetical actor=a2 loc=p3 ctx=diplomatic
v9 ACCUSE investigate occurred recip=a2 ctx=corruption,legal
v10 COERCE restrict occurred actor=a7 recip=a2 time=t2 ctx=legal
v11 REQUEST assist negated actor=a2 recip=a11 ctx=diplomatic
v12 AID - negated actor=a11 recip=a2 ctx=diplomatic
v13 COOPERATE - future actor=a2,a12 ctx=legal
v14 SUPPORT - occurred actor=a4 recip=a1 ctx=diplomatic
v15 REJECT assist occurred actor=a1 recip=a2 ctx=diplomatic,legal same=v1
v17 REQUEST - negated actor=a4 recip=a1 ctx=diplomatic
v18 PROTEST demo occurred actor=a18 loc=p3
v19 REQUEST yield occurred actor=a19 loc=p3 ctx=corruption,legal
v20 COERCE arrest hypothetical recip=a2 ctx=corruption,legal
v21 ACCUSE allege occurred recip=a20 ctx=corruption,legal
