#story r01-023
#date 2018-03-26
#publisher Northern Line Agency
#kind wire
#title [a1 Twenty countries] {v1 expel} [a2 Russian diplomats] over {v2 nerve agent attack}

[p1 BRUSSELS], [t1 March 26] - [a3 The United States] and [a4 19 other countries] {v3 ordered out} [a2 more than 100 Russian diplomats] on [t1 Monday] over a {v4 poisoning} in [a5 Britain], the biggest {v5 expulsion} of [a2 Russian officials] in decades.

[a5 Britain] {v6 blames} [a6 Russia] for the {v7 attack} on [a7 a former double agent] and [a8 his daughter], who are still in hospital in [p2 Salisbury]. [a6 Moscow] {c1 denies} <q1 that [a6 it] {v8 poisoned} [a9 them]> and {c2 says} <q2 [a5 London] has {v9 refused} to {v10 share} the results of [a5 its] {v11 investigation}>.

[a3 Washington] {v12 expelled} [a10 60 diplomats] and will {v13 close} [a11 the Russian consulate in [p3 Seattle]]. [a12 Ukraine] {v14 expelled} [a13 13], and [a14 Germany], [a15 France] and [a16 Poland] {v15 expelled} [a17 four] each. <q3 [a18 Austria] would not {v16 expel} [a19 anyone]>, [a20 Chancellor Konstantin Brandauer] {c3 said}, <q3 because [a18 it] wanted “to keep channels open”>.

<q4 “[a6 We] will {v17 respond} to [a21 every country] that took this step,”> {c4 said} [a22 a spokeswoman for [a23 the Russian foreign ministry], Polina Zharova]. [a6 Russia] [t2 last week] {v18 expelled} [a24 23 British diplomats] and {v19 shut} [a25 the British Council], which promotes education and culture.

[a26 European Council President Pieter van Oosten] {c5 told} [a27 a news conference] in [p4 Varna] <q5 that [a28 the EU] could take additional measures, including {v21 sanctions}, in [t3 the coming weeks]>. [a29 NATO] {c6 said} <q6 [a29 it] would {v22 discuss} [a29 its] own response on [t4 Tuesday]>.
---
a1 group - GOV twenty countries
a2 group RUS GOV Russian diplomats
a3 country USA GOV United States
a4 group - GOV 19 other countries
a5 country GBR GOV Britain
a6 country RUS GOV Russia
a7 person RUS ELI former double agent
a8 person RUS CVL his daughter
a9 group RUS - =a7+a8 them
a10 group RUS GOV 60 diplomats
a11 organization RUS GOV Russian consulate in Seattle
a12 country UKR GOV Ukraine
a13 group RUS GOV 13 diplomats
a14 country DEU GOV Germany
a15 country FRA GOV France
a16 country POL GOV Poland
a17 group RUS GOV four diplomats
a18 country AUT GOV Austria
a19 person RUS GOV anyone
a20 person AUT GOV Konstantin Brandauer
a21 group - GOV every country
a22 person RUS GOV Polina Zharova
a23 organization RUS GOV Russian foreign ministry
a24 group GBR GOV 23 British diplomats
a25 organization GBR GOV British Council
a26 person IGO IGO Pieter van Oosten
a27 group - MED news conference
a28 organization IGO IGO European Union
a29 organization IGO IGO NATO
p1 place BEL - Brussels
p2 place GBR - Salisbury
p3 place USA - Seattle
p4 place BGR - Varna
t1 2018-03-26
t2 2018-W12
t3 2018-04
t4 2018-03-27
q1 indirect source=a6 cue=c1 neg
q2 indirect source=a6 cue=c2
q3 mixed source=a20 cue=c3
q4 direct source=a22 cue=c4
q5 indirect source=a26 cue=c5 to=a27
q6 indirect source=a29 cue=c6
v1 SANCTION expel occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v2 ASSAULT unconventional occurred recip=a7,a8 ctx=intelligence
v3 SANCTION expel occurred actor=a3,a4 recip=a2 time=t1 ctx=diplomatic same=v1
v4 ASSAULT unconventional occurred recip=a7,a8 loc=a5 ctx=intelligence same=v2
v5 SANCTION expel occurred actor=a3,a4 recip=a2 ctx=diplomatic same=v1
v6 ACCUSE allege occurred actor=a5 recip=a6 ctx=intelligence
v7 ASSAULT unconventional occurred recip=a7,a8 loc=p2 ctx=intelligence same=v2
v8 ASSAULT unconventional negated actor=a6 recip=a9 ctx=intelligence same=v2
v9 REJECT assist occurred actor=a5 recip=a6 ctx=legal
v10 COOPERATE - negated actor=a5 recip=a6 ctx=legal
v11 ACCUSE investigate occurred actor=a5 ctx=legal
v12 SANCTION expel occurred actor=a3 recip=a10 ctx=diplomatic
v13 SANCTION discontinue future actor=a3 recip=a11 loc=p3 ctx=diplomatic
v14 SANCTION expel occurred actor=a12 recip=a13 ctx=diplomatic
v15 SANCTION expel occurred actor=a14,a15,a16 recip=a17 ctx=diplomatic
v16 SANCTION expel negated actor=a18 recip=a19 ctx=diplomatic
v17 THREATEN relations occurred actor=a6 recip=a21 ctx=diplomatic
v18 SANCTION expel occurred actor=a6 recip=a24 time=t2 ctx=diplomatic
v19 SANCTION discontinue occurred actor=a6 recip=a25 time=t2 ctx=diplomatic,education
v21 SANCTION - hypothetical actor=a28 recip=a6 time=t3 ctx=economic
v22 CONSULT - future actor=a29 time=t4 ctx=diplomatic
