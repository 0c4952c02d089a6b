#story r02-025
#date 2020-03-05
#publisher Aegean Public Radio
#kind report
#title [a1 Greek police] {v1 fire} tear gas at [a2 migrants] on [p1 Turkish border]

[p2 ATHENS] — [a1 Greek police] {v2 fired} tear gas and water cannon on [t1 Wednesday] at [a2 hundreds of migrants] who tried to cross the border from [a3 Turkey], and [a4 Turkish officials] {c1 said} <q1 [a5 one man] was {v3 shot} dead and [a6 five others] were {v4 wounded}>.

[a7 Greece] {c2 denied} <q2 that [a1 its police] had {v5 used} live bullets>. <q3 “This is fake news from [a3 Turkey],”> [a8 government spokesman Alexis Kontos] {c3 told} [a9 reporters].

[a3 Turkey] {c4 announced} [t2 last week] <q4 that [a3 it] would no longer {v6 stop} [a2 migrants] from going to [p3 Europe]>, after [a10 at least 34 Turkish soldiers] were {v7 killed} in an {v8 airstrike} in [p9 Syria]'s [p4 Idlib province]. [a11 Turkish President Orhan Selcuk] {c5 says} <q5 [a3 his country], which has {v9 taken in} [a12 3.6 million Syrians], cannot accept more>.

<q6 “[a13 Europe] {v10 promised} [a3 us] money, and [a13 it] did not keep [a13 its] word,”> [a11 Selcuk] {c6 said} in a speech in [p5 Ankara].

[a15 European Union interior ministers], who held an emergency {v13 meeting} in [p6 Brussels] on [t1 Wednesday], {v14 accused} [a3 Turkey] of <q7 using [a2 migrants] for political purposes>. [a16 The EU] {v15 offered} [a7 Greece] 700 million euros and {c7 said} <q8 [a17 its border agency, Frontex], would {v16 send} [a18 100 more guards]>.

[a7 Greece] has {v17 suspended} all asylum applications for one month, a decision that [a19 the U.N. refugee agency] {v18 criticized}. <q9 [a20 Border guards] have {v19 pushed back} [a21 more than 28,000 people] since [t3 Saturday]>, {c8 according to} [a22 the Greek army's general staff]. <q10 [a20 Guards] {v20 beat} [a23 some men] and
{v21 took} [a23 their] phones before {v22 sending} [a23 them] back>, [a24 four Afghans] {c9 told} [a25 Aegean Public Radio].

<q11 [a26 German Chancellor Birgit Rohde] {v23 spoke} by phone with [a11 Selcuk] and {v24 proposed} safe zones in [p7 northern Syria]>, [a27 her office] {c10 said}. [a11 Selcuk] will {v25 meet} [a28 Russian President Gennady Orlov] in [p8 Moscow] on [t4 Thursday] to discuss a {v27 ceasefire} in [p4 Idlib].
---
a1 group GRC COP Greek police
a2 group - REF migrants
a3 country TUR GOV Turkey
a4 group TUR GOV Turkish officials
a5 person - REF one man
a6 group - REF five others
a7 country GRC GOV Greece
a8 person GRC GOV Alexis Kontos
a9 group - MED reporters
a10 group TUR MIL at least 34 Turkish soldiers
a11 person TUR GOV Orhan Selcuk
a12 group SYR REF 3.6 million Syrians
a13 organization IGO IGO Europe
a15 group - GOV European Union interior ministers
a16 organization IGO IGO European Union
a17 organization IGO IGO Frontex
a18 group IGO COP 100 more guards
a19 organization IGO IGO U.N. refugee agency
a20 group GRC COP border guards
a21 group - REF more than 28,000 people
a22 organization GRC MIL Greek army's general staff
a23 group - REF some men
a24 group AFG REF four Afghans
a25 organization GRC MED Aegean Public Radio
a26 person DEU GOV Birgit Rohde
a27 organization DEU GOV Rohde's office
a28 person RUS GOV Gennady Orlov
p1 place GRC - Turkish border
p2 place GRC - Athens
p3 place - - Europe
p4 place SYR - Idlib
p5 place TUR - Ankara
p6 place BEL - Brussels
p7 place SYR - northern Syria
p8 place RUS - Moscow
p9 place SYR - Syria
t1 2020-03-04
t2 2020-02-28
t3 2020-02-29
t4 2020-03-05
q1 indirect source=a4 cue=c1
q2 indirect source=a7 cue=c2 neg
q3 direct source=a8 cue=c3 to=a9
q4 indirect source=a3 cue=c4
q5 indirect source=a11 cue=c5
q6 direct source=a11 cue=c6
q7 indirect source=a15 cue=v14
q8 indirect source=a16 cue=c7
q9 indirect source=a22 cue=c8
q10 indirect source=a24 cue=c9 to=a25
q11 indirect source=a27 cue=c10
v1 ASSAULT crowd-control occurred actor=a1 recip=a2 loc=p1 ctx=migration
v2 ASSAULT crowd-control occurred actor=a1 recip=a2 time=t1 ctx=migration same=v1
v3 ASSAULT firearms occurred recip=a5 ctx=migration
v4 ASSAULT firearms occurred recip=a6 ctx=migration
v5 ASSAULT firearms negated actor=a1 ctx=migration
v6 COERCE restrict negated actor=a3 recip=a2 time=t2 ctx=migration
v7 ASSAULT aerial occurred recip=a10 loc=p4 ctx=military
v8 ASSAULT aerial occurred recip=a10 loc=p4 ctx=military same=v7
v9 AID - occurred actor=a3 recip=a12 ctx=migration
v10 AGREE - occurred actor=a13 recip=a3 ctx=economic,migration
v13 CONSULT multilateral occurred actor=a15 loc=p6 time=t1 ctx=migration
v14 ACCUSE allege occurred actor=a15 recip=a3 ctx=migration
v15 AGREE - occurred actor=a16 recip=a7 ctx=economic,migration
v16 AID - future actor=a17 recip=a7 ctx=migration
v17 SANCTION discontinue occurred actor=a7 ctx=migration
v18 ACCUSE disapprove occurred actor=a19 recip=a7 ctx=migration,human-rights
v19 COERCE deport occurred actor=a20 recip=a21 time=t3 ctx=migration
v20 ASSAULT beat occurred actor=a20 recip=a23 ctx=migration,human-rights
v21 COERCE seize occurred actor=a20 recip=a23 ctx=migration,human-rights
v22 COERCE deport occurred actor=a20 recip=a23 ctx=migration,human-rights
v23 CONSULT phone occurred actor=a26,a11 ctx=diplomatic
v24 AGREE - occurred actor=a26 recip=a11 ctx=diplomatic,migration
v25 CONSULT visit future actor=a11,a28 loc=p8 time=t4 ctx=diplomatic,military
v27 RETREAT ceasefire hypothetical loc=p4 ctx=military
