#story r01-022
#date 2020-12-03
#publisher Danube and Carpathian Wire
#kind wire
#title [a1 Belarus] {v1 withdraws} accreditation of [a2 foreign reporters], [a3 EU] {v2 agrees} on {v3 sanctions}

[p1 MINSK], [t1 Dec 3] ([a4 DCW]) - <q1 [a1 Belarus] {v4 cancelled} the accreditation of [a2 all reporters working for foreign media] on [t1 Thursday] and {v5 arrested} [a5 two cameramen] who had filmed a {v6 march} by [a6 pensioners] in [p1 the capital]>, [a7 the Belarusian Association of Editors] {c1 said}.

<q2 “[a8 We] are not closing the door to [a9 anyone],”> [a8 the foreign ministry]'s [a10 spokeswoman, Alena Shpakouskaya], {c2 said}. <q3 [a2 Reporters] could apply again under new rules>, [a10 she] {c3 added}.

[a11 Riot police] have {v9 detained} [a17 more than 30,000 people] since the presidential election on [t2 August 9], which [a12 the opposition] {c4 says} <q4 was false>. <q5 [a13 Four people] have died in {v11 custody} or during {v12 demonstrations}>, {c5 according to} [a14 the human rights group Viasna Spring].

[a3 European Union ambassadors] on [t1 Thursday] {v13 agreed} to impose {v15 sanctions} on [a15 29 more Belarusian officials and seven companies]. The {v16 measures}, which include a {v17 freeze} on assets and a {v18 ban} on travel, must still be {v19 approved} by [a16 ministers].

[a1 Belarus]'s [a18 ambassador in [p2 Brussels]] was {v20 recalled} for {v21 consultations} on [t3 Wednesday]. [a1 Minsk] has {v22 threatened} <q6 to {v23 close} [a1 its] border with [a19 Poland] and [a20 Lithuania]>, which [a1 it] {v24 accuses} <q7 of {v25 sheltering} [a21 opposition leaders]>.

[a22 Russia] {v26 transferred} $500 million to [a1 Belarus] on [t4 Monday], the first part of a {v27 loan} {v28 promised} in [t5 September]. [a23 Foreign Minister Arkady Lobov] {v29 visited} [p1 Minsk] [t6 last week] and {v30 criticised} <q8 “interference” by [a24 the West]>.
---
a1 country BLR GOV Belarus
a2 group - MED foreign reporters
a3 organization IGO IGO European Union
a4 organization - MED Danube and Carpathian Wire
a5 group BLR MED two cameramen
a6 group BLR CVL pensioners
a7 organization BLR MED Belarusian Association of Editors
a8 organization BLR GOV foreign ministry
a9 person - - anyone
a10 person BLR GOV Alena Shpakouskaya
a11 group BLR COP riot police
a12 group BLR OPP opposition
a13 group BLR CVL four people
a14 organization BLR NGO Viasna Spring
a15 group BLR GOV+BUS 29 officials and seven companies
a16 group IGO GOV ministers
a18 person BLR GOV ambassador in Brussels
a19 country POL GOV Poland
a20 country LTU GOV Lithuania
a21 group BLR OPP opposition leaders
a22 country RUS GOV Russia
a23 person RUS GOV Arkady Lobov
a24 group - GOV the West
p1 place BLR - Minsk
p2 place BEL - Brussels
t1 2020-12-03
t2 2020-08-09
t3 2020-12-02
t4 2020-11-30
t5 2020-09
t6 2020-W48
q1 indirect source=a7 cue=c1
q2 direct source=a10 cue=c2
q3 indirect source=a10 cue=c3
q4 indirect source=a12 cue=c4
q5 indirect source=a14 cue=c5
q6 indirect source=a1 cue=v22
q7 indirect source=a1 cue=v24
q8 mixed source=a23 cue=v30
v1 COERCE censor occurred actor=a1 recip=a2 time=t1 ctx=media
v2 AGREE - occurred actor=a3 time=t1 ctx=diplomatic
v3 SANCTION - future actor=a3 ctx=economic,human-rights
v4 COERCE censor occurred actor=a1 recip=a2 time=t1 ctx=media same=v1
v5 COERCE arrest occurred actor=a1 recip=a5 loc=p1 time=t1 ctx=media
v6 PROTEST demo occurred actor=a6 loc=p1
v9 COERCE arrest occurred actor=a11 recip=a17 time=t2 ctx=election,human-rights
v11 COERCE arrest occurred recip=a13 ctx=human-rights
v12 PROTEST demo occurred ctx=election
v13 AGREE - occurred actor=a3 time=t1 ctx=diplomatic same=v2
v15 SANCTION - future actor=a3 recip=a15 ctx=economic,human-rights same=v3
v16 SANCTION - future actor=a3 recip=a15 ctx=economic,human-rights same=v3
v17 SANCTION - future actor=a3 recip=a15 ctx=economic
v18 SANCTION - future actor=a3 recip=a15 ctx=migration
v19 SUPPORT - future actor=a16 ctx=diplomatic
v20 SANCTION withdraw occurred actor=a1 recip=a3 time=t3 ctx=diplomatic
v21 CONSULT - future actor=a18,a1 ctx=diplomatic
v22 THREATEN territory occurred actor=a1 recip=a19,a20 ctx=territory
v23 COERCE restrict hypothetical actor=a1 recip=a19,a20 ctx=territory
v24 ACCUSE allege occurred actor=a1 recip=a19,a20
v25 AID - occurred actor=a19,a20 recip=a21
v26 AID - occurred actor=a22 recip=a1 time=t4 ctx=economic
v27 AID - occurred actor=a22 recip=a1 ctx=economic same=v26
v28 AGREE - occurred actor=a22 recip=a1 time=t5 ctx=economic
v29 CONSULT visit occurred actor=a23 recip=a1 loc=p1 time=t6 ctx=diplomatic
v30 ACCUSE disapprove occurred actor=a23 recip=a24 time=t6
a17 group BLR CVL more than 30,000 people
