#story r03-030
#date 2021-09-10
#publisher Baltic Observer
#kind report
#title [a1 Lithuania] {v1 takes in} [a2 three Belarusian journalists], {v2 rejects} {v3 extradition} of [a3 student]

[p1 VILNIUS] — [a1 Lithuania] has given {v4 asylum} to [a2 three journalists who worked for [a4 the {v5 closed} Belarusian news site Novy Chas-24]], and has {v6 turned down} a {v7 request} from [a5 Minsk] <q5 to {v8 extradite} [a3 a 22-year-old student]>.

<q1 “[a5 Belarus] sent [a6 us] a file with no evidence in it. [a6 We] will not {v10 hand over} [a7 anyone] to [a8 a dictator],”> [a9 Foreign Minister Jurgis Valaitis] {c1 said} on [t1 Friday] after {v11 meeting} [a2 the three] at [p2 a hostel in [p1 the capital]]. [a2 They] had hidden in a forest for two days before [a10 border guards] {v12 let} [a2 them] in on [t2 Aug. 30].

[a3 The student, Aliaksei Hurski], is {v13 accused} of organizing {v14 protests} against [a11 President Viktar Barysevich] in [t3 2020]. [a12 The prosecutor's office in [p3 Minsk]] has also {v15 asked} [a13 Poland] and [a14 Latvia] for [a15 11 other people]. [a13 Warsaw] {v16 refused}; [a14 Riga] has not yet answered.

[a1 Lithuania] has {v18 received} [a16 more than 4,000 migrants, most of [a16 them] from [p4 Iraq]], who crossed from [p5 Belarus] [t4 this year], and [a17 the European Union] has {v19 accused} [a5 Belarus] of <q2 pushing [a16 them] across as revenge for {v20 sanctions}>. [a1 The government] began {v21 returning} [a18 some of [a16 them]] in [t5 August] and {v22 thanked} [a19 Iraq] for {v23 stopping} flights to [p3 Minsk].

[a20 Denmark] will {v24 lend} [a1 Lithuania] 15 kilometres of razor wire, and [a21 Estonia] has {v25 sent} [a22 100 police officers]. [a23 Ukraine] {v26 offered} 38 tonnes of the wire as a {v30 gift}.

[a24 Rights groups] {v27 urged} [a1 Vilnius] <q3 to treat [a16 the migrants] as [a1 it] treats [a2 the journalists]>. [a9 Valaitis] {c2 said} <q4 [a25 “{v28 persecuted} people” of any country] could {v29 apply}>.
---
a1 country LTU GOV Lithuania
a2 group BLR MED three Belarusian journalists
a3 person BLR EDU Aliaksei Hurski
a4 organization BLR MED Novy Chas-24
a5 country BLR GOV Belarus
a6 group LTU GOV us (Lithuania)
a7 person - - anyone
a8 person BLR GOV a dictator
a9 person LTU GOV Jurgis Valaitis
a10 group LTU COP border guards
a11 person BLR GOV Viktar Barysevich
a12 organization BLR JUD prosecutor's office in Minsk
a13 country POL GOV Poland
a14 country LVA GOV Latvia
a15 group BLR - 11 other people
a16 group - REF more than 4,000 migrants
a17 organization IGO IGO European Union
a18 group - REF some of the migrants
a19 country IRQ GOV Iraq
a20 country DNK GOV Denmark
a21 country EST GOV Estonia
a22 group EST COP 100 police officers
a23 country UKR GOV Ukraine
a24 group - NGO rights groups
a25 group - REF persecuted people
p1 place LTU - Vilnius
p2 place LTU - hostel in Vilnius
p3 place BLR - Minsk
p4 place IRQ - Iraq
p5 place BLR - Belarus
t1 2021-09-10
t2 2021-08-30
t3 2020
t4 2021
t5 2021-08
q5 indirect source=a5 cue=v7 to=a1
q1 direct source=a9 cue=c1
q2 indirect source=a17 cue=v19
q3 indirect source=a24 cue=v27 to=a1
q4 mixed source=a9 cue=c2
v1 AID - occurred actor=a1 recip=a2 ctx=migration,media
v2 REJECT yield occurred actor=a1 ctx=legal
v3 COOPERATE - negated actor=a1 recip=a3 ctx=legal
v4 AID - occurred actor=a1 recip=a2 ctx=migration,media same=v1
v5 COERCE censor occurred recip=a4 ctx=media
v6 REJECT yield occurred actor=a1 recip=a5 ctx=legal same=v2
v7 REQUEST yield occurred actor=a5 recip=a1 ctx=legal
v8 COOPERATE - negated actor=a1,a5 recip=a3 ctx=legal same=v3
v10 COOPERATE - negated actor=a6 recip=a7 ctx=legal
v11 CONSULT - occurred actor=a9,a2 loc=p2 time=t1 ctx=media
v12 RETREAT access occurred actor=a10 recip=a2 time=t2 ctx=migration
v13 ACCUSE allege occurred recip=a3 ctx=legal
v14 PROTEST demo occurred actor=a3 recip=a11 time=t3 ctx=human-rights
v15 REQUEST yield occurred actor=a12 recip=a13,a14 loc=p3 ctx=legal
v16 REJECT yield occurred actor=a13 recip=a12 ctx=legal
v18 AID - occurred actor=a1 recip=a16 time=t4 ctx=migration
v19 ACCUSE disapprove occurred actor=a17 recip=a5 ctx=migration
v20 SANCTION - occurred actor=a17 recip=a5 ctx=diplomatic
v21 COERCE deport occurred actor=a1 recip=a18 time=t5 ctx=migration
v22 SUPPORT - occurred actor=a1 recip=a19 ctx=migration
v23 COERCE restrict occurred actor=a19 loc=p3 ctx=migration
v24 AID - future actor=a20 recip=a1 ctx=migration
v25 AID - occurred actor=a21 recip=a1 ctx=migration
v26 AGREE - occurred actor=a23 recip=a1 ctx=migration
v27 REQUEST change occurred actor=a24 recip=a1 ctx=migration,human-rights
v28 COERCE - hypothetical recip=a25 ctx=human-rights
v29 REQUEST assist hypothetical actor=a25 recip=a1 ctx=migration
v30 AID - hypothetical actor=a23 recip=a1 ctx=migration
