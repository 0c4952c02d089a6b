#story r06-051
#date 2024-08-28
#publisher Maghreb Morning
#kind report
#title <q9 [a1 Blogger] {v1 stripped} of citizenship and {v2 put} on plane>, [a2 wife] {c1 says}

<q10 [a1 A Kuwaiti blogger] was taken from [a1 his] cell and {v5 flown} to [p1 Baghdad] at [t6 the weekend] without seeing [a3 a judge]>, [a2 his wife] {c2 said} on [t1 Tuesday].

[a1 Meshal al-Dhafiri, 38], who was born in [a4 Kuwait] and has [a7 two children] there, {v7 lost} [a1 his] nationality in [t2 July] together with [a5 77 other people]. <q1 “[a6 The officer] {c3 told} [a1 him]: <q2 [a1 you] are nobody's citizen, so [a1 you] {v6 go} to somebody else,”>> {c4 said} [a2 Noura al-Azmi] by telephone.

[a4 Kuwait]'s [a9 interior ministry] {c5 said} <q3 [a1 he] had obtained [a1 his] papers by fraud in [t3 2009]>. [a9 It] did not say why [a1 he] had been {v9 deported} to [p2 Iraq], where [a1 he] knows no one. <q4 [a10 Iraqi border police] {v10 refused} at first to {v11 admit} [a1 him]>, [a11 an airport employee] {c6 said}; after nine hours [a1 he] was {v12 let in} for 30 days.

[a1 Al-Dhafiri] was {v13 sentenced} to three years in prison in [t4 February] for {v14 insulting} [a12 the emir]. [a13 A court of appeal] had {v15 reduced} the {v16 term} by half. [a14 The Gulf Rights Forum in [p3 Beirut]] {v17 called} the {v18 deportation} <q5 a kidnapping with stamps> and {v19 appealed} to [a15 the United Nations] <q6 to take up the case>.

[a16 At least 30 others] have been {v21 told} <q7 to {v22 leave} [a4 the country] by [t5 September 15]>. [a17 A group of lawmakers] {v23 asked} [a18 the prime minister] <q8 to {v24 halt} the {v25 expulsions} until the courts have ruled>. [a18 He] has not {v26 agreed} to {v27 receive} [a17 them].
---
a1 person KWT MED Meshal al-Dhafiri
a2 person KWT CVL Noura al-Azmi
a3 person KWT JUD a judge
a4 country KWT GOV Kuwait
a5 group KWT CVL 77 other people
a6 person KWT COP the officer
a9 organization KWT GOV Kuwaiti interior ministry
a10 organization IRQ GOV Iraqi border police
a11 person IRQ LAB airport employee
a12 person KWT GOV emir
a13 organization KWT JUD court of appeal
a14 organization LBN NGO Gulf Rights Forum
a15 organization IGO IGO United Nations
a16 group KWT CVL at least 30 others
a17 group KWT LEG lawmakers
a18 person KWT GOV prime minister
p1 place IRQ - Baghdad
p2 place IRQ - Iraq
p3 place LBN - Beirut
t1 2024-08-27
t2 2024-07
t3 2009
t4 2024-02
t5 2024-09-15
t6 2024-08-24/2024-08-25
q1 direct source=a2 cue=c4
q2 direct source=a6 cue=c3 to=a1 via=a2
q3 indirect source=a9 cue=c5
q4 indirect source=a11 cue=c6
q5 indirect source=a14 cue=v17
q6 indirect source=a14 cue=v19 to=a15
q7 indirect source=a4 cue=v21 to=a16
q8 indirect source=a17 cue=v23 to=a18
q9 indirect source=a2 cue=c1
q10 indirect source=a2 cue=c2
v1 COERCE restrict occurred recip=a1 ctx=migration
v2 COERCE deport occurred recip=a1 ctx=migration
v5 COERCE deport occurred recip=a1 loc=p1 time=t6 ctx=migration same=v2
v6 COERCE deport future actor=a6 recip=a1 ctx=migration same=v2
v7 COERCE restrict occurred actor=a4 recip=a1,a5 time=t2 ctx=migration same=v1
v9 COERCE deport occurred actor=a9 recip=a1 loc=p2 ctx=migration same=v2
v10 REJECT assist occurred actor=a10 recip=a1 loc=p1 ctx=migration
v11 RETREAT access negated actor=a10 recip=a1 loc=p1 ctx=migration
v12 RETREAT access occurred actor=a10 recip=a1 loc=p1 ctx=migration
v13 SANCTION convict occurred recip=a1 time=t4 ctx=legal,media
v14 ACCUSE disapprove occurred actor=a1 recip=a12 ctx=media
v15 RETREAT - occurred actor=a13 recip=a1 ctx=legal
v16 SANCTION convict occurred recip=a1 ctx=legal same=v13
v17 ACCUSE disapprove occurred actor=a14 recip=a4 ctx=human-rights
v18 COERCE deport occurred recip=a1 ctx=migration same=v2
v19 REQUEST assist occurred actor=a14 recip=a15 ctx=human-rights
v21 REQUEST yield occurred actor=a4 recip=a16 ctx=migration
v22 COERCE deport future actor=a4 recip=a16 time=t5 ctx=migration
v23 REQUEST yield occurred actor=a17 recip=a18 ctx=migration,legislative
v24 RETREAT - hypothetical actor=a18 ctx=migration
v25 COERCE deport occurred actor=a4 ctx=migration
v27 CONSULT - negated actor=a18,a17 ctx=migration
a7 group KWT CVL two children
v26 AGREE - negated actor=a18 recip=a17 ctx=migration
