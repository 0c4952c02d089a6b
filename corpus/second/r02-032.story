#story r02-032
#date 2021-12-02
#publisher East Africa Rights Forum
#kind statement
#title [a1 Uganda]: {v1 Release} [a2 journalist] and {v2 drop} all {v3 charges}

[p1 KAMPALA], [t1 December 2, 2021] — [a3 The East Africa Rights Forum] {v4 calls on} [a4 the Ugandan authorities] <q1 to {v5 release} [a2 journalist Brian Okwera] immediately and to {v6 investigate} [a2 his] {c1 statement} <q2 that [a5 soldiers] {v7 tortured} [a2 him]>>.

<q3 [a2 Okwera, 31, an editor with [a6 the news website Pearl Monitor]], was {v8 arrested} at [a2 his] home on the night of [t2 November 27] by [a7 about 10 armed men in plain clothes]>, [a8 his wife, Sarah Nakato], {c2 told} [a3 the Forum]. <q4 [a7 The men] {v9 took} four telephones and a laptop and did not show a
warrant>, [a8 she] {c3 said}.

[a9 A court in [p2 Mbarara]] {v10 charged} [a2 him] on [t3 Wednesday] with spreading false information about [a10 the president], and {v11 refused} to {v12 release} [a2 him] on bail. <q5 “[a11 They] {v13 beat} [a2 me] on the feet and {c4 asked} <q6 who pays [a2 me]>,”> [a2 Okwera] {c5 told} [a9 the court], according to [a12 his lawyer, Eron Musoke].

<q7 [a13 The army] does not {v14 torture} [a14 anyone]>, {c6 said} [a15 its spokesman, Colonel Deo Kagimu], on [t1 Thursday]. <q8 [a13 The army] would {v15 cooperate} with an {v16 inquiry} “if [a16 somebody] {v17 complains} in the proper way”>, [a15 he] {c7 told} [a17 the Nile Post newspaper].

[a2 Okwera] was {v18 detained} for two days in [t4 January], before the presidential election, when [a18 the government] {v19 shut down} the internet. <q9 [a19 Police] {v20 beat} [a20 at least 14 reporters] in [t4 that month]>, {c8 says} a report by [a21 the Uganda Union of Journalists]. [a22 No officer] has been put on {v21 trial}.

<q10 “[a23 Donors] who {v22 finance} [a13 this army] cannot say [a23 they] did not know,”> {c9 said} [a24 Florence Atim, director of [a3 the Forum]]. <q11 “[a3 We] {v23 ask} [a25 the United States] and [a26 the European Union] <q12 to {v24 suspend} {v25 training} for [a27 units] that {v26 hold} [a28 prisoners] in secret>.”>

[a3 The Forum] {v27 welcomes} the decision of [a29 the Netherlands] to grant {v28 asylum} to [a30 two colleagues of [a2 Okwera]] who fled [a1 the country] in [t5 October].
---
a1 country UGA GOV Uganda
a2 person UGA MED Brian Okwera
a3 organization - NGO East Africa Rights Forum
a4 group UGA GOV Ugandan authorities
a5 group UGA MIL soldiers
a6 organization UGA MED Pearl Monitor
a7 group UGA UAF about 10 armed men in plain clothes
a8 person UGA CVL Sarah Nakato
a9 organization UGA JUD court in Mbarara
a10 person UGA GOV the president
a11 group UGA MIL they
a12 person UGA CVL Eron Musoke
a13 organization UGA MIL Ugandan army
a14 group - - anyone
a15 person UGA MIL Deo Kagimu
a16 person - - somebody
a17 organization UGA MED Nile Post
a18 organization UGA GOV Ugandan government
a19 organization UGA COP police
a20 group UGA MED at least 14 reporters
a21 organization UGA LAB+MED Uganda Union of Journalists
a22 group UGA COP no officer
a23 group - - donors
a24 person - NGO Florence Atim
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
t4 2021-01
t5 2021-10
q1 indirect source=a3 cue=v4 to=a4
q2 indirect source=a2 cue=c1
q3 indirect source=a8 cue=c2 to=a3
q4 indirect source=a8 cue=c3
q5 direct source=a2 cue=c5 to=a9 via=a12
q6 indirect source=a11 cue=c4 to=a2
q7 indirect source=a15 cue=c6
q8 mixed source=a15 cue=c7 to=a17
q9 indirect source=a21 cue=c8
q10 direct source=a24 cue=c9
q11 direct source=a24 cue=-
q12 indirect source=a3 cue=v23 to=a25,a26
v1 RETREAT release hypothetical actor=a1 recip=a2 ctx=human-rights,media
v2 RETREAT - hypothetical actor=a1 recip=a2 ctx=legal,human-rights
v3 ACCUSE allege occurred actor=a1 recip=a2 ctx=legal
v4 REQUEST yield occurred actor=a3 recip=a4 ctx=human-rights,media
v5 RETREAT release hypothetical actor=a4 recip=a2 ctx=human-rights,media same=v1
v6 ACCUSE investigate hypothetical actor=a4 recip=a5 ctx=human-rights
v7 ASSAULT torture occurred actor=a5 recip=a2 ctx=human-rights
v8 COERCE arrest occurred actor=a7 recip=a2 time=t2 ctx=media,human-rights
v9 COERCE seize occurred actor=a7 recip=a2 time=t2 ctx=media
v10 ACCUSE allege occurred actor=a9 recip=a2 loc=p2 time=t3 ctx=legal,media same=v3
v11 REJECT yield occurred actor=a9 recip=a2 time=t3 ctx=legal
v12 RETREAT release negated actor=a9 recip=a2 ctx=legal
v13 ASSAULT beat occurred actor=a11 recip=a2 ctx=human-rights same=v7
v14 ASSAULT torture negated actor=a13 recip=a14 ctx=human-rights
v15 COOPERATE - hypothetical actor=a13 ctx=human-rights,legal
v16 ACCUSE investigate hypothetical ctx=human-rights,legal
v17 ACCUSE disapprove hypothetical actor=a16 recip=a13 ctx=human-rights,legal
v18 COERCE arrest occurred recip=a2 time=t4 ctx=media,election
v19 COERCE withhold occurred actor=a18 time=t4 ctx=election,technology
v20 ASSAULT beat occurred actor=a19 recip=a20 time=t4 ctx=media,human-rights
v21 ACCUSE allege negated recip=a22 ctx=legal
v22 AID - occurred actor=a23 recip=a13 ctx=military
v23 REQUEST change occurred actor=a3 recip=a25,a26 ctx=human-rights,military
v24 SANCTION discontinue hypothetical actor=a25,a26 recip=a27 ctx=military
v25 AID - occurred recip=a27 ctx=military
v26 COERCE arrest occurred actor=a27 recip=a28 ctx=human-rights
v27 SUPPORT - occurred actor=a3 recip=a29 ctx=human-rights
v28 AID - occurred actor=a29 recip=a30 ctx=migration,human-rights
