#story r08-052
#date 2021-02-18
#publisher Lake Victoria Post
#kind report
#title [a1 Ugandan leader] {v1 suspends} [a2 European-backed fund], {v2 accuses} [a2 it] <q1 of {v3 helping} [a3 opposition]>

[p1 KAMPALA] — [a1 Ugandan President Joshua Mugerwa] has {v4 suspended} [a2 a fund] that {v5 gives} about $25 million a year to [a4 civic groups], {c1 saying} <q2 [a5 foreigners] were using [a2 it] “to {v6 overthrow} [a6 the government]”>.

In a letter dated [t1 January 2] and seen by [a7 Lake Victoria Post] on [t2 Thursday], [a1 the president] {v7 ordered} [a8 the finance ministry] <q3 to {v8 stop} the work of [a2 the Democratic Governance Facility]> until [a6 the government] has a say in how [a2 its] money is spent. [a2 The fund] is {v22 paid for} by [a9 the European Union], [a10 Austria], [a11 Denmark], [a12 Ireland], [a13 the Netherlands], [a14 Norway] and [a15 Sweden].

<q4 “[a16 We] have nothing to hide and are {v21 open} to {v9 talks},”> [a17 Danish Ambassador Nina Krogh] {c2 said} for [a16 the donors]. [a18 A junior minister, David Tumusiime], {c3 told} [a19 reporters] <q5 that [a20 officials] would {v10 meet} [a16 the seven] [t3 next week]>.

[a1 Mugerwa], in power since [t4 1986], was declared the winner of an election on [t5 January 14] with 58 percent of the vote. [a21 His main opponent, singer Denis “Bobi” Kato], {v11 challenged} the result in [a22 the Supreme Court] and was {v12 kept} in [a21 his] house by [a23 soldiers] for 11 days. [a9 The EU] was not {v13 allowed} to send [a24 observers]. [a25 The United States], which {v14 criticised} [a6 the government] over the {v15 beating} of [a26 journalists], {c4 said} [t7 last week] <q6 [a25 it] was considering visa {v16 bans} on [a20 officials]>.

[a27 Rights lawyer Florence Akello], whose legal aid clinic lives on [a2 the fund], {v17 appealed} to [a1 the president] <q7 to think again>. <q8 “[a28 Widows] who are {v18 driven} off [a28 their] land will have [a29 no lawyer],”> [a27 she] {c5 said}. [a30 The finance minister] {v20 declined} <q9 to comment>.

[a31 The authorities] had already {v19 frozen} the accounts of [a32 four organisations] in [t6 December], among [a32 them] [a33 the Women's Network].

[a34 Parliament] was {c7 told} on [t8 Wednesday] <q10 that tax revenue was 8 percent below target>. Coffee exports, by contrast, reached a record of 5.4 million bags in the year to [t9 January].
---
a1 person UGA GOV Joshua Mugerwa
a2 organization UGA NGO Democratic Governance Facility
a3 group UGA OPP opposition
a4 group UGA NGO civic groups
a5 group - - foreigners
a6 organization UGA GOV Ugandan government
a7 organization - MED Lake Victoria Post
a8 organization UGA GOV finance ministry
a9 organization IGO IGO European Union
a10 country AUT GOV Austria
a11 country DNK GOV Denmark
a12 country IRL GOV Ireland
a13 country NLD GOV Netherlands
a14 country NOR GOV Norway
a15 country SWE GOV Sweden
a16 group - GOV =a9+a10+a11+a12+a13+a14+a15 the seven donors
a17 person DNK GOV Nina Krogh
a18 person UGA GOV David Tumusiime
a19 group - MED reporters
a20 group UGA GOV officials
a21 person UGA OPP Denis Kato
a22 organization UGA JUD Supreme Court
a23 group UGA MIL soldiers
a24 group IGO IGO EU observers
a25 country USA GOV United States
a26 group UGA MED journalists
a27 person UGA OTH Florence Akello
a28 group UGA CVL widows
a29 person UGA OTH no lawyer
a30 person UGA GOV finance minister
a31 group UGA GOV Ugandan authorities
a32 group UGA NGO four organisations
a33 organization UGA NGO Women's Network
a34 organization UGA LEG parliament
p1 place UGA - Kampala
t1 2021-01-02
t2 2021-02-18
t3 2021-W08
t4 1986
t5 2021-01-14
t6 2020-12
t7 2021-W06
t8 2021-02-17
t9 2021-01
q1 indirect source=a1 cue=v2
q2 mixed source=a1 cue=c1
q3 indirect source=a1 cue=v7 to=a8
q4 direct source=a17 cue=c2
q5 indirect source=a18 cue=c3 to=a19
q6 indirect source=a25 cue=c4
q7 indirect source=a27 cue=v17 to=a1
q8 direct source=a27 cue=c5
q9 indirect source=a30 cue=v20 neg
q10 indirect source=- cue=c7 to=a34
v1 SANCTION - occurred actor=a1 recip=a2 ctx=human-rights,economic
v2 ACCUSE allege occurred actor=a1 recip=a2 ctx=human-rights,executive
v3 AID - occurred actor=a2 recip=a3 ctx=economic
v4 SANCTION - occurred actor=a1 recip=a2 ctx=human-rights,economic same=v1
v5 AID - occurred actor=a2 recip=a4 ctx=economic
v6 COERCE seize hypothetical actor=a5 recip=a6 ctx=executive
v7 REQUEST - occurred actor=a1 recip=a8 time=t1 ctx=economic
v8 SANCTION - future actor=a8 recip=a2 ctx=economic same=v1
v9 CONSULT - hypothetical actor=a16 ctx=diplomatic
v10 CONSULT - future actor=a20,a16 time=t3 ctx=diplomatic
v11 ACCUSE allege occurred actor=a21 recip=a1 ctx=election,legal
v12 COERCE arrest occurred actor=a23 recip=a21 ctx=election,human-rights
v13 RETREAT access negated recip=a9 ctx=election
v14 ACCUSE disapprove occurred actor=a25 recip=a6 ctx=media,human-rights
v15 ASSAULT beat occurred recip=a26 ctx=media
v16 SANCTION - hypothetical actor=a25 recip=a20 ctx=migration,human-rights
v17 REQUEST change occurred actor=a27 recip=a1 ctx=legal
v18 COERCE - hypothetical recip=a28 ctx=territory
v19 SANCTION - occurred actor=a31 recip=a32 time=t6 ctx=economic,human-rights
v20 REJECT - occurred actor=a30
v21 AGREE - occurred actor=a16 ctx=diplomatic
v22 AID - occurred actor=a9,a10,a11,a12,a13,a14,a15 recip=a2 ctx=economic
