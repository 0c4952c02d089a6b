#story r02-032
#date 2021-12-02
#publisher East Africa Rights Forum
#kind statement
#title [a1 Uganda]: {v1 Release} [a2 journalist] and drop all {v2 charges}

[p1 KAMPALA], [t1 December 2, 2021] — [a3 The East Africa Rights Forum] {v3 calls on} [a1 the Ugandan authorities] <q1 to {v4 release} [a2 journalist Brian Okwera] immediately and to {v5 investigate} [a2 his] {c1 statement} <q2 that [a5 soldiers] {v6 tortured} [a2 him]>>.

<q3 [a2 Okwera, 31], an editor with [a6 the news website Pearl Monitor], was {v7 arrested} at [a2 his] home on the night of [t2 November 27] by [a7 about 10 armed men in plain clothes]>, [a8 his wife, Sarah Nakato], {c2 told} [a3 the Forum]. <q4 [a7 The men] {v8 took} four telephones and a laptop and did not show a
warrant>, [a8 she] {c3 said}.

[a9 A court in [p2 Mbarara]] {v9 charged} [a2 him] on [t3 Wednesday] with <q5 {v10 spreading} false information about [a10 the president]>, and {v11 refused} to {v12 release} [a2 him] on bail. <q6 “[a5 They] {v13 beat} [a2 me] on the feet and asked who pays [a2 me],”> [a2 Okwera] {c4 told} [a9 the court], according to [a12 his lawyer, Eron Musoke].

<q7 [a13 The army] does not {v14 torture} [a14 anyone]>, {c6 said} [a13 its] [a15 spokesman, Colonel Deo Kagimu], on [t4 Thursday]. <q8 [a13 The army] would {v15 cooperate} with an {v16 inquiry} “if somebody complains in the proper way”>, [a15 he] {c7 told} [a16 the Nile Post newspaper].

[a2 Okwera] was {v17 detained} for two days in [t5 January], before the presidential election, when [a1 the government] {v18 shut down} the internet. <q9 [a18 Police] {v19 beat} [a19 at least 14 reporters] in [t5 that month]>, {c8 says} a report by [a20 the Uganda Union of Journalists]. [a21 No officer] has been put on {v20 trial}.

<q10 “[a22 Donors] who {v21 finance} [a13 this army] cannot say [a22 they] did not know,”> {c9 said} [a23 Florence Atim, director of [a3 the Forum]]. <q11 “[a3 We] {v22 ask} [a25 the United States] and [a26 the European Union] <q12 to {v23 suspend} {v24 training} for [a27 units] that hold [a28 prisoners] in secret>.”>

[a3 The Forum] {v25 welcomes} the decision of [a29 the Netherlands] to {v26 grant} asylum to [a30 two colleagues of [a2 Okwera]] who fled the country in [t6 October].
---
a1 country UGA GOV Uganda
a2 person UGA MED Brian Okwera
a3 organization - NGO East Africa Rights Forum
a5 group UGA MIL soldiers
a6 organization UGA MED Pearl Monitor
a7 group UGA UAF about 10 armed men in plain clothes
a8 person UGA CVL Sarah Nakato
a9 organization UGA JUD court in Mbarara
a10 person UGA GOV Ugandan president
a12 person UGA JUD Eron Musoke
a13 organization UGA MIL Ugandan army
a14 group - - anyone
a15 person UGA MIL Deo Kagimu
a16 organization UGA MED Nile Post
a18 group UGA COP police
a19 group UGA MED at least 14 reporters
a20 organization UGA MED+LAB Uganda Union of Journalists
a21 person UGA COP officer
a22 group - GOV donors
a23 person UGA NGO Florence Atim
a25 country USA GOV United States
a26 organization IGO IGO European Union
a27 group UGA MIL units
a28 group UGA CVL prisoners
a29 country NLD GOV Netherlands
a30 group UGA MED two colleagues of Okwera
p1 place UGA - Kampala
p2 place UGA - Mbarara
t1 2021-12-02
t2 2021-11-27
t3 2021-12-01
t4 2021-12-02
t5 2021-01
t6 2021-10
q1 indirect source=a3 cue=v3 to=a1
q2 indirect source=a2 cue=c1
q3 indirect source=a8 cue=c2 to=a3
q4 indirect source=a8 cue=c3
q5 indirect source=a9 cue=v9
q6 direct source=a2 cue=c4 to=a9 via=a12
q7 indirect source=a15 cue=c6
q8 mixed source=a15 cue=c7 to=a16
q9 indirect source=a20 cue=c8
q10 direct source=a23 cue=c9
q11 direct source=a23 cue=-
q12 indirect source=a3 cue=v22 to=a25,a26
v1 RETREAT release hypothetical actor=a1 recip=a2 ctx=media,human-rights
v2 ACCUSE allege occurred recip=a2 ctx=media,legal
v3 REQUEST yield occurred actor=a3 recip=a1 ctx=media,human-rights
v4 RETREAT release hypothetical actor=a1 recip=a2 ctx=media,human-rights same=v1
v5 ACCUSE investigate hypothetical actor=a1 recip=a5 ctx=human-rights
v6 ASSAULT torture occurred actor=a5 recip=a2 ctx=human-rights
v7 COERCE arrest occurred actor=a7 recip=a2 time=t2 ctx=media,human-rights
v8 COERCE seize occurred actor=a7 recip=a2 time=t2 ctx=media
v9 ACCUSE allege occurred actor=a9 recip=a2 time=t3 ctx=media,legal same=v2
v10 COERCE misinformation occurred actor=a2 recip=a10 ctx=media
v11 REJECT yield occurred actor=a9 recip=a2 time=t3 ctx=legal
v12 RETREAT release negated actor=a9 recip=a2 time=t3 ctx=legal
v13 ASSAULT torture occurred actor=a5 recip=a2 ctx=human-rights same=v6
v14 ASSAULT torture negated actor=a13 recip=a14 ctx=human-rights
v15 COOPERATE - hypothetical actor=a13 ctx=human-rights,legal
v16 ACCUSE investigate hypothetical recip=a13 ctx=human-rights,legal
v17 COERCE arrest occurred recip=a2 time=t5 ctx=media,election
v18 COERCE censor occurred actor=a1 time=t5 ctx=media,election
v19 ASSAULT beat occurred actor=a18 recip=a19 time=t5 ctx=media,election
v20 ACCUSE allege negated recip=a21 ctx=media,legal
v21 AID - occurred actor=a22 recip=a13 ctx=military
v22 REQUEST change occurred actor=a3 recip=a25,a26 ctx=human-rights,military
v23 SANCTION discontinue hypothetical actor=a25,a26 recip=a27 ctx=human-rights,military
v24 AID - occurred actor=a25,a26 recip=a27 ctx=military
v25 SUPPORT - occurred actor=a3 recip=a29 ctx=migration
v26 AID - future actor=a29 recip=a30 ctx=migration
