#story r03-014
#date 2019-02-21
#publisher Iberia Noticias
#kind brief
#title [a1 Spain] {v1 extradites} [a2 drug suspect] to [a3 Dominican Republic]

[p1 MADRID], [t1 Feb 21] - [a1 Spain] on [t1 Thursday] {v2 handed over} to [a3 the Dominican Republic] [a2 a former senator] {v3 accused} of smuggling cocaine in banana containers.

<q5 [a2 Leonidas Peralta Guzman], who was {v4 arrested} at [p2 the port of Algeciras] in [t2 October], left on a regular flight with [a4 four Dominican police officers]>, [a5 Spain's interior ministry] {c1 said}. <q1 [a2 He] had {v5 asked} for {v6 asylum} in [t3 November], but [a1 Madrid] {v7 refused}>, [a5 the ministry] {c2 added}.

[a7 Dominican Attorney General Miriam Escoto] {v8 praised} the {v9 cooperation} of [a8 the Spanish police] and {c3 said} <q2 [a2 Peralta Guzman] would be {v10 charged} on [t4 Monday]>. [a9 His lawyer] {c4 said} <q3 [a2 he] was innocent and would not testify against [a10 anyone]>.

The [t5 1981] treaty between [a11 the two countries] does not allow {v12 extradition} for political crimes. [a1 Spain] {v13 sent} [a12 six people] to [p3 Santo Domingo] under it [t6 last year] and {v14 rejected} two other {v15 requests}. [a3 The Dominican government] has not said whether [a3 it] will {v16 ask} [a13 the United States] <q4 to {v17 deliver} [a14 two other men] wanted in the same case>, one of [a14 them] a brother of [a2 the former senator]. <q6 [a13 Washington] “has always been willing to {v18 cooperate}”>, [a15 the U.S. embassy in [p3 Santo Domingo]] {c6 said} in a message to [a16 reporters]. The trial is expected to last more than a year.
---
a1 country ESP GOV Spain
a2 person DOM ELI Leonidas Peralta Guzman
a3 country DOM GOV Dominican Republic
a4 group DOM COP four Dominican police officers
a5 organization ESP GOV Spain's interior ministry
a7 person DOM JUD Miriam Escoto
a8 organization ESP COP Spanish police
a9 person - OTH Peralta Guzman's lawyer
a10 person - - anyone
a11 group - GOV =a1+a3 the two countries
a12 group - CRM six people
a13 country USA GOV United States
a14 group DOM CRM two other men
p1 place ESP - Madrid
p2 place ESP - Algeciras
p3 place DOM - Santo Domingo
t1 2019-02-21
t2 2018-10
t3 2018-11
t4 2019-02-25
t5 1981
t6 2018
q1 indirect source=a5 cue=c2
q2 indirect source=a7 cue=c3
q3 indirect source=a9 cue=c4
q4 indirect source=a3 cue=v16 to=a13
q5 indirect source=a5 cue=c1
v1 COOPERATE - occurred actor=a1,a3 recip=a2 ctx=legal,crime
v2 COOPERATE - occurred actor=a1,a3 recip=a2 loc=p1 time=t1 ctx=legal,crime same=v1
v3 ACCUSE allege occurred recip=a2 ctx=crime
v4 COERCE arrest occurred recip=a2 loc=p2 time=t2 ctx=crime
v5 REQUEST assist occurred actor=a2 recip=a1 time=t3 ctx=migration
v6 AID - negated actor=a1 recip=a2 ctx=migration
v7 REJECT assist occurred actor=a1 recip=a2 ctx=migration
v8 SUPPORT - occurred actor=a7 recip=a8 ctx=crime
v9 COOPERATE - occurred actor=a8 ctx=crime
v10 ACCUSE allege future actor=a7 recip=a2 time=t4 ctx=crime,legal
v12 COOPERATE - negated actor=a11 ctx=legal
v13 COOPERATE - occurred actor=a1,a3 recip=a12 loc=p3 time=t6 ctx=legal
v14 REJECT - occurred actor=a1 recip=a3 time=t6 ctx=legal
v15 REQUEST - occurred actor=a3 recip=a1 ctx=legal
v16 REQUEST assist hypothetical actor=a3 recip=a13 ctx=legal
v17 COOPERATE - hypothetical actor=a13,a3 recip=a14 ctx=legal,crime
a15 organization USA GOV U.S. embassy in Santo Domingo
a16 group - MED reporters
q6 mixed source=a15 cue=c6 to=a16
v18 COOPERATE - hypothetical actor=a13,a3 ctx=legal
