#story r07-005
#date 2017-09-05
#publisher Andean Newswire
#kind wire
#title [a1 Colombia], [a2 rebel group] {v1 agree} to {v2 ceasefire} before [a3 pope]'s {v3 visit}

[p1 QUITO] - [a1 Colombia's government] and [a2 the Camilist Liberation Army], the country's last big guerrilla force, {v4 agreed} on [t1 Monday] to {v5 stop} hostilities for three months, two days before [a3 the pope] {v6 visits} [a4 the country].

<q1 The bilateral {v7 ceasefire} will begin on [t2 Oct. 1] and run until [t3 Jan. 12]>, [a5 negotiators] {c1 said} at a news conference in [p1 Quito], where [a6 the two sides] have been {v8 talking} since [t4 February]. <q2 [a2 The rebels] will {v9 stop} {v10 kidnapping}, {v11 attacks} on oil pipelines and the use of mines>, {c2 according to} a joint statement. <q3 [a1 The government] in turn {v12 promised} to improve conditions for [a7 450 rebels] {v13 held} in prison and to {v14 protect} [a8 community leaders]>.

<q4 “This is a first step. If it works, [a9 we] will {v15 extend} it,”> [a10 President Hernando Caicedo] {c3 said} on television in [p2 Bogota].

[a11 The rebels' chief negotiator, known as Comandante Pablo Tarazona], {c4 said} <q5 [a2 the group] had given the {v16 order} to [a12 all its fronts] <q6 to {v17 halt} “offensive operations”>>.

The {v18 talks} nearly broke down [t5 in June] after [a13 fighters] {v19 abducted} [a14 two Dutch journalists] in [p3 El Tarra, near the border with [p4 Venezuela]]. [a14 They] were {v20 freed} unharmed five days later. On [t6 Aug. 27], [a15 three soldiers] were {v21 killed} in an {v22 ambush} in [p5 Arauca province], for which [a16 the army] {v23 blamed} [a2 the group].

[a17 Larger rival the Revolutionary Peasant Front] {v24 handed over} the last of [a17 its] weapons to [a18 the United Nations] [t7 last month] under a [t8 2016] peace {v25 accord}. [a19 Its nearly 7,000 fighters] have left the jungle camps.

More than five decades of {v26 war} between [a1 the state], [a20 rebels] and [a21 paramilitary groups] have {v27 killed} [a22 over 220,000 people].
---
a1 organization COL GOV Colombia's government
a2 organization COL REB Camilist Liberation Army
a3 person VAT REL the pope
a4 country COL GOV Colombia
a5 group - GOV+REB negotiators
a6 group COL GOV+REB =a1+a2 the two sides
a7 group COL REB 450 imprisoned rebels
a8 group COL CVL community leaders
a9 group COL GOV we
a10 person COL GOV Hernando Caicedo
a11 person COL REB Pablo Tarazona
a12 group COL REB all its fronts
a13 group COL REB fighters
a14 group NLD MED two Dutch journalists
a15 group COL MIL three soldiers
a16 organization COL MIL Colombian army
a17 organization COL REB Revolutionary Peasant Front
a18 organization IGO IGO United Nations
a19 group COL REB nearly 7,000 fighters
a20 group COL REB rebels
a21 group COL UAF paramilitary groups
a22 group COL CVL over 220,000 people
p1 place ECU - Quito
p2 place COL - Bogota
p3 place COL - El Tarra
p4 place VEN - Venezuela
p5 place COL - Arauca province
t1 2017-09-04
t2 2017-10-01
t3 2018-01-12
t4 2017-02
t5 2017-06
t6 2017-08-27
t7 2017-08
t8 2016
q1 indirect source=a5 cue=c1
q2 indirect source=a6 cue=c2
q3 indirect source=a6 cue=-
q4 direct source=a10 cue=c3
q5 mixed source=a11 cue=c4
q6 mixed source=a2 cue=v16 to=a12 via=a11
v1 AGREE - occurred actor=a1,a2 loc=p1 time=t1 ctx=military
v2 RETREAT ceasefire future actor=a1,a2 ctx=military
v3 CONSULT visit future actor=a3 recip=a1 ctx=religion
v4 AGREE - occurred actor=a1,a2 loc=p1 time=t1 ctx=military same=v1
v5 RETREAT ceasefire future actor=a1,a2 ctx=military same=v2
v6 CONSULT visit future actor=a3 recip=a4 ctx=religion same=v3
v7 RETREAT ceasefire future actor=a1,a2 time=t2,t3 ctx=military same=v2
v8 CONSULT - occurred actor=a6 loc=p1 time=t4 ctx=military
v9 RETREAT ceasefire future actor=a2 ctx=military
v10 ASSAULT abduct negated actor=a2 ctx=crime
v11 ASSAULT - negated actor=a2 ctx=resource
v12 CONCEDE - occurred actor=a1 recip=a7 ctx=human-rights
v13 COERCE arrest occurred actor=a1 recip=a7 ctx=legal
v14 AID - future actor=a1 recip=a8 ctx=human-rights
v15 AGREE - future actor=a9 ctx=military
v16 REQUEST - occurred actor=a2 recip=a12 ctx=military
v17 RETREAT ceasefire future actor=a12 ctx=military same=v2
v18 CONSULT - occurred actor=a6 ctx=military same=v8
v19 ASSAULT abduct occurred actor=a13 recip=a14 loc=p3 time=t5 ctx=media
v20 RETREAT release occurred actor=a13 recip=a14 ctx=media
v21 ASSAULT - occurred actor=a2 recip=a15 loc=p5 time=t6 ctx=military
v22 ASSAULT - occurred actor=a2 recip=a15 loc=p5 time=t6 ctx=military same=v21
v23 ACCUSE disapprove occurred actor=a16 recip=a2 ctx=military
v24 RETREAT disarm occurred actor=a17 recip=a18 time=t7 ctx=military
v25 AGREE - occurred actor=a17 time=t8 ctx=military
v26 ASSAULT - occurred actor=a1,a20,a21 loc=a4 ctx=military
v27 ASSAULT - occurred actor=a1,a20,a21 recip=a22 loc=a4 ctx=military same=v26
