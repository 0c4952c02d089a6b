#story r07-042
#date 2016-07-08
#publisher Baltic Standard Wire
#kind wire
#title [a1 NATO] {v1 agrees} to {v2 send} four battalions to [a2 Poland], [a3 Baltics]

[p1 WARSAW], [t1 July 8] - [a27 NATO leaders] {v3 agreed} on [t1 Friday] to {v4 deploy} [a4 four multinational battalions] in [a2 Poland], [a5 Estonia], [a6 Latvia] and [a7 Lithuania], the alliance's biggest troop {v5 move} eastward since the end of the Cold War, in answer to [a8 Russia]'s {v6 annexation} of [p2 Crimea] in [t2 March 2014].

<q1 “An {v7 attack} on one ally will be considered an {v29 attack} on all,”> [a1 NATO] [a9 Secretary-General Jakob Sorensen] {c1 told} [a10 reporters] after the first session of a two-day {v9 summit} in [p1 Warsaw].

[a11 Britain] will lead [a12 the force in [a5 Estonia]], [a13 Canada] in [a6 Latvia], [a14 Germany] in [a7 Lithuania] and [a15 the United States] in [a2 Poland]. <q2 [a16 About 1,000 soldiers each] are to be in place by [t3 May 2017], and [a15 the United States] will also {v11 station} an armoured brigade from [t4 February]>, {c2 said} [a17 U.S. President Walter Brannigan]. [a18 Polish President Jerzy Madejski] {v12 thanked} [a17 him].

[a19 Kremlin spokesman Igor Belov] {v13 criticised} the decision. <q3 It is absurd to speak of a threat from [a8 Russia] while dozens of people are dying in the centre of [p3 Europe]>, [a19 he] {c3 said} in [p4 Moscow]. [a8 Russia] {v15 moved} [a20 two divisions] to [p5 its western borders] in [t5 May].

In [p6 eastern Ukraine], where [a8 Russia]-{v16 backed} [a21 separatists] have {v17 fought} [a22 government forces] since [t6 April 2014], <q4 [a23 three Ukrainian soldiers] were {v18 killed} and [a24 13] {v19 wounded} on [t7 Thursday]>, [a25 the military in [p7 Kiev]] {c4 said}. <q5 The {v20 attacks} were heaviest around [p8 Avdiivka] and [p9 Mariupol]>. [a21 The rebels] {c5 said} <q6 [a22 Ukrainian troops] had {v21 violated} the {v22 ceasefire} 300 times in [t8 24 hours]>.

A {v23 truce} {v24 signed} in [p10 Minsk] in [t9 February 2015] has reduced but not ended the {v27 violence}, which has {v28 killed} [a26 more than 9,400 people].
---
a1 organization IGO IGO NATO
a2 country POL GOV Poland
a3 group - GOV =a5+a6+a7 Baltic states
a4 group IGO MIL four multinational battalions
a5 country EST GOV Estonia
a6 country LVA GOV Latvia
a7 country LTU GOV Lithuania
a8 country RUS GOV Russia
a9 person IGO IGO Jakob Sorensen
a10 group - MED reporters
a11 country GBR GOV Britain
a12 group IGO MIL force in Estonia
a13 country CAN GOV Canada
a14 country DEU GOV Germany
a15 country USA GOV United States
a16 group IGO MIL about 1,000 soldiers each
a17 person USA GOV Walter Brannigan
a18 person POL GOV Jerzy Madejski
a19 person RUS GOV Igor Belov
a20 group RUS MIL two divisions
a21 group UKR REB separatists
a22 group UKR MIL government forces
a23 group UKR MIL three Ukrainian soldiers
a24 group UKR MIL 13 wounded soldiers
a25 organization UKR MIL Ukrainian military
a26 group - - more than 9,400 people
a27 group IGO GOV NATO leaders
p1 place POL - Warsaw
p2 place - - Crimea
p3 place - - Europe
p4 place RUS - Moscow
p5 place RUS - Russia's western borders
p6 place UKR - eastern Ukraine
p7 place UKR - Kiev
p8 place UKR - Avdiivka
p9 place UKR - Mariupol
p10 place BLR - Minsk
t1 2016-07-08
t2 2014-03
t3 2017-05
t4 2017-02
t5 2016-05
t6 2014-04
t7 2016-07-07
t8 2016-07-07/2016-07-08
t9 2015-02
q1 direct source=a9 cue=c1 to=a10
q2 indirect source=a17 cue=c2
q3 indirect source=a19 cue=c3
q4 indirect source=a25 cue=c4
q5 indirect source=a25 cue=-
q6 indirect source=a21 cue=c5
v1 AGREE - occurred actor=a1 loc=p1 time=t1 ctx=military
v2 AID - future actor=a1 recip=a2,a3 ctx=military
v3 AGREE - occurred actor=a27 loc=p1 time=t1 ctx=military same=v1
v4 AID - future actor=a27 recip=a2,a5,a6,a7 ctx=military same=v2
v5 AID - future actor=a4 ctx=military same=v2
v6 COERCE seize occurred actor=a8 loc=p2 time=t2 ctx=territory,military
v7 ASSAULT - hypothetical recip=a1 ctx=military
v9 CONSULT multilateral occurred actor=a27 loc=p1 time=t1 ctx=military,diplomatic
v11 MOBILIZE troops future actor=a15 time=t4 ctx=military
v12 SUPPORT - occurred actor=a18 recip=a17 ctx=military
v13 ACCUSE disapprove occurred actor=a19 recip=a1 ctx=military
v15 MOBILIZE troops occurred actor=a8 loc=p5 time=t5 ctx=military
v16 AID - occurred actor=a8 recip=a21 ctx=military
v17 ASSAULT - occurred actor=a21,a22 loc=p6 time=t6 ctx=military
v18 ASSAULT - occurred recip=a23 loc=p6 time=t7 ctx=military
v19 ASSAULT - occurred recip=a24 loc=p6 time=t7 ctx=military
v20 ASSAULT - occurred loc=p8,p9 time=t7 ctx=military
v21 ASSAULT - occurred actor=a22 recip=a21 time=t8 ctx=military
v22 RETREAT ceasefire negated actor=a22 time=t8 ctx=military
v23 RETREAT ceasefire negated loc=p6 ctx=military
v24 SUPPORT - occurred loc=p10 time=t9 ctx=military,diplomatic
v27 ASSAULT - occurred loc=p6 ctx=military same=v17
v28 ASSAULT - occurred recip=a26 loc=p6 ctx=military same=v17
v29 ASSAULT - hypothetical recip=a1 ctx=military same=v7
