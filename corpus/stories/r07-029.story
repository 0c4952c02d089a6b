#story r07-029
#date 2021-01-15
#publisher Oubangui Radio
#kind broadcast
#title [a1 UN peacekeeper] {v1 killed} in [p1 Central African Republic] as [a2 rebels] {v2 attack} towns

[a36 PRESENTER]: <q1 [a1 A Gabonese peacekeeper] has been {v3 killed} in [p1 the Central African Republic], the third in [t1 a week]. [a2 Rebels] who want to {v5 overthrow} [a6 President Barthelemy Yakossa] {v6 ambushed} [a7 U.N. troops] near [p2 Grimari], in the centre of the country, on [t2 Friday morning]. [a8 Our correspondent, Nadege Mossi], is in [p3 Bangui].>

[a8 MOSSI]: <q2 The {v7 ambush} happened about 12 kilometres from [p2 Grimari]. [a9 The U.N. mission's spokesman, Hamadi Trabelsi], {c1 says} <q3 [a10 a convoy] was on the way to help [a11 a bishop] whose [p4 church] had been {v8 surrounded}>. <q4 [a2 The rebels] belong to [a12 the Patriots' Front for Renewal]>, [a9 he] {c2 told} [a8 me].>

[a36 PRESENTER]: <q5 And on [t3 Wednesday] [a2 the rebels] reached [p3 the capital] itself?>

[a8 MOSSI]: <q6 Yes. [a14 Two hundred of [a2 them]] {v9 attacked} [p3 Bangui] from the north and the west before dawn on [t3 Wednesday]. [a16 The army], together with [a17 Rwandan soldiers] and [a18 Russian instructors], {v10 pushed} [a14 them] back. [a19 A Rwandan peacekeeper] was {v11 shot dead}. <q7 [a20 Thirty attackers] were {v12 killed} and [a21 five] {v13 captured}>, [a22 the prime minister, Firmin Kolingba-Zoa], {c3 said}. Since then there is a {v14 curfew} from six in the evening.>

[a36 PRESENTER]: <q8 Who {v15 arms} [a2 the rebels]?>

[a8 MOSSI]: <q9 [a23 The government] {v16 accuses} [a24 the former president, Gaston Ndele], <q10 of leading a {v18 coup} plot>. [a24 He] {c5 denies} <q14 it>. [a24 He] was {v20 barred} from the [t4 Dec. 27] election. [a25 Russia] and [a26 Rwanda] {v21 sent} [a27 extra troops] a week before the vote, at [a6 the president]'s {v22 request}.>

[a36 PRESENTER]: <q11 [a29 The U.N. refugee agency] {c4 says} <q12 [a30 60,000 people] have crossed [p5 the Oubangui River] into [p6 Congo] since [t5 December]>. [a4 The United Nations] has [a31 12,800 peacekeepers] in [p1 the country]. [a32 [a4 Its] envoy] has {v23 asked} [a33 the Security Council] for [a34 3,000 more].>
---
a1 person IGO MIL UN peacekeeper
a2 group CAF REB rebels
a4 organization IGO IGO United Nations
a6 person CAF GOV Barthelemy Yakossa
a7 group IGO MIL U.N. troops
a8 person - MED Nadege Mossi
a9 person IGO IGO Hamadi Trabelsi
a10 group IGO MIL U.N. convoy
a11 person CAF REL bishop
a12 organization CAF REB Patriots' Front for Renewal
a14 group CAF REB two hundred rebels
a16 organization CAF MIL Central African army
a17 group RWA MIL Rwandan soldiers
a18 group RUS MIL Russian instructors
a19 person RWA MIL Rwandan peacekeeper
a20 group CAF REB thirty attackers
a21 group CAF REB five captured attackers
a22 person CAF GOV Firmin Kolingba-Zoa
a23 organization CAF GOV Central African government
a24 person CAF ELI Gaston Ndele
a25 country RUS GOV Russia
a26 country RWA GOV Rwanda
a27 group - MIL extra troops
a29 organization IGO IGO UN refugee agency
a30 group CAF REF 60,000 people
a31 group IGO MIL 12,800 peacekeepers
a32 person IGO IGO U.N. envoy
a33 organization IGO IGO UN Security Council
a34 group IGO MIL 3,000 more peacekeepers
a36 person - MED presenter
p1 place CAF - Central African Republic
p2 place CAF - Grimari
p3 place CAF - Bangui
p4 place CAF - church
p5 place - - Oubangui River
p6 place COD - Congo
t1 2021-01-09/2021-01-15
t2 2021-01-15
t3 2021-01-13
t4 2020-12-27
t5 2020-12
q1 direct source=a36 cue=-
q2 direct source=a8 cue=-
q3 indirect source=a9 cue=c1 via=a8
q4 indirect source=a9 cue=c2 to=a8 via=a8
q5 direct source=a36 cue=- to=a8
q6 direct source=a8 cue=-
q7 indirect source=a22 cue=c3 via=a8
q8 direct source=a36 cue=- to=a8
q9 direct source=a8 cue=-
q10 indirect source=a23 cue=v16 via=a8
q11 direct source=a36 cue=-
q12 indirect source=a29 cue=c4 via=a36
v1 ASSAULT - occurred recip=a1 loc=p1 time=t2 ctx=military
v2 ASSAULT - occurred actor=a2 loc=p1 ctx=military
v3 ASSAULT - occurred recip=a1 loc=p1 time=t2 ctx=military same=v1
v5 COERCE seize hypothetical actor=a2 recip=a6 ctx=executive
v6 ASSAULT - occurred actor=a2 recip=a7 loc=p2 time=t2 ctx=military same=v1
v7 ASSAULT - occurred actor=a2 loc=p2 time=t2 ctx=military same=v1
v8 ASSAULT - occurred recip=a11 loc=p4 ctx=military
v9 ASSAULT - occurred actor=a14 loc=p3 time=t3 ctx=military
v10 ASSAULT - occurred actor=a16,a17,a18 recip=a14 loc=p3 time=t3 ctx=military
v11 ASSAULT firearms occurred recip=a19 loc=p3 time=t3 ctx=military
v12 ASSAULT - occurred recip=a20 loc=p3 time=t3 ctx=military same=v10
v13 ASSAULT abduct occurred recip=a21 loc=p3 time=t3 ctx=military
v14 COERCE curfew occurred loc=p3 time=t3 ctx=military
v15 AID - occurred recip=a2 ctx=military
v16 ACCUSE disapprove occurred actor=a23 recip=a24 ctx=executive
v18 COERCE seize hypothetical actor=a24 recip=a6 ctx=executive
v20 COERCE ban occurred recip=a24 time=t4 ctx=election
v21 AID - occurred actor=a25,a26 recip=a6 ctx=military
v22 REQUEST assist occurred actor=a6 recip=a25,a26 ctx=military
v23 REQUEST assist occurred actor=a32 recip=a33 ctx=military
q14 indirect source=a24 cue=c5 neg
