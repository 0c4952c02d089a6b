#story r03-019
#date 2014-06-17
#publisher Radio Bridgewater
#kind broadcast
#title Evening bulletin: [a1 Egypt] to {v1 host} [a2 Libyan neighbours], [a3 Denmark] {v2 ratifies} fisheries treaty

[a4 ANNOUNCER]: <q1 Good evening. Here is the news at six.>

<q2 [a1 Egypt] will {v3 host} [a5 the foreign ministers of [a2 six countries]] that border [a6 Libya] [t1 next week] to {v4 discuss} the {v5 fighting} between [a7 militias] in [p1 Benghazi]. The {v6 meeting} was {v7 proposed} by [a8 Algeria]. [a9 Our correspondent Helen Orchard] reports from [p2 Cairo].>

[a9 ORCHARD]: <q3 [a1 The Egyptian government] has {v8 invited} [a10 the Libyan foreign minister], who has not yet replied. [a11 The foreign ministry here] {c1 says} <q4 [a1 Egypt] will not {v9 send} [a12 troops] across the border>, but [a13 one official] {c2 told} [a9 me] <q5 [a1 Cairo] might {v10 train} [a14 Libyan police officers] if [a6 Tripoli] {v11 asks}>. [a15 Tunisia] {v12 received} [a16 8,000 Libyans] in [t2 May] and has {v13 appealed for} {v14 help} with tents.>

[a4 ANNOUNCER]: <q6 [a17 South Sudan]'s [a18 president] and [a19 rebel leader] have missed another deadline to form a joint government. [a20 Ethiopia], which {v15 mediates}, {v16 called on} [a21 both men] <q7 to {v17 return} to [p3 Addis Ababa]>. [a19 The rebel leader] {c3 said} <q8 [a19 he] would not {v18 attend} unless [a22 Ugandan soldiers] {v19 left} [p4 the town of Bor]>.>

<q9 [a23 The Danish parliament] has {v20 ratified} a fisheries treaty with [a24 the Faroe Islands] and [a25 Iceland]. The {v21 treaty}, {v22 signed} in [t3 January], lets boats of [a26 each country] fish for mackerel in the waters of [a26 the others]. [a27 Norway] {v23 refused} to {v24 join} it.>

<q10 [a28 The International Monetary Fund] has {v25 approved} a second {v26 loan} for [a29 Jamaica], worth 71 million dollars. [a30 Finance Minister Delroy Whyte] {v27 thanked} [a28 the Fund] but {c4 said} <q11 [a29 the island] did not want a third>.>

<q12 In football, [a31 Brazil] and [a32 Mexico] drew nil-nil in [p5 Fortaleza]. And the weather: rain from the west, clearing by morning.>
---
a1 country EGY GOV Egypt
a2 group - GOV Libyan neighbours
a3 country DNK GOV Denmark
a4 person - MED announcer
a5 group - GOV foreign ministers of six countries
a6 country LBY GOV Libya
a7 group LBY UAF militias
a8 country DZA GOV Algeria
a9 person - MED Helen Orchard
a10 person LBY GOV Libyan foreign minister
a11 organization EGY GOV Egyptian foreign ministry
a12 group EGY MIL Egyptian troops
a13 person EGY GOV one official
a14 group LBY COP Libyan police officers
a15 country TUN GOV Tunisia
a16 group LBY REF 8,000 Libyans
a17 country SSD GOV South Sudan
a18 person SSD GOV South Sudan's president
a19 person SSD REB South Sudan's rebel leader
a20 country ETH GOV Ethiopia
a21 group SSD GOV+REB =a18+a19 both men
a22 group UGA MIL Ugandan soldiers
a23 organization DNK LEG Danish parliament
a24 country FRO GOV Faroe Islands
a25 country ISL GOV Iceland
a26 group - GOV =a3+a24+a25 each country
a27 country NOR GOV Norway
a28 organization IGO IGO International Monetary Fund
a29 country JAM GOV Jamaica
a30 person JAM GOV Delroy Whyte
a31 country BRA - Brazil
a32 country MEX - Mexico
p1 place LBY - Benghazi
p2 place EGY - Cairo
p3 place ETH - Addis Ababa
p4 place SSD - Bor
p5 place BRA - Fortaleza
t1 2014-W26
t2 2014-05
t3 2014-01
q1 direct source=a4 cue=-
q2 direct source=a4 cue=-
q3 direct source=a9 cue=-
q4 indirect source=a11 cue=c1
q5 indirect source=a13 cue=c2 to=a9
q6 direct source=a4 cue=-
q7 indirect source=a20 cue=v16 to=a21
q8 indirect source=a19 cue=c3
q9 direct source=a4 cue=-
q10 direct source=a4 cue=-
q11 indirect source=a30 cue=c4
q12 direct source=a4 cue=-
v1 CONSULT multilateral future actor=a1 recip=a2 ctx=diplomatic
v2 SUPPORT - occurred actor=a3 ctx=legislative,resource
v3 CONSULT multilateral future actor=a1 recip=a5 loc=a1 time=t1 ctx=diplomatic,military same=v1
v4 CONSULT multilateral future actor=a5 loc=a1 time=t1 ctx=diplomatic,military same=v1
v5 ASSAULT - occurred actor=a7 loc=p1 ctx=military
v6 CONSULT multilateral future actor=a5 loc=a1 time=t1 ctx=diplomatic same=v1
v7 AGREE - occurred actor=a8 ctx=diplomatic
v8 AGREE - occurred actor=a1 recip=a10 ctx=diplomatic
v9 MOBILIZE troops negated actor=a1 ctx=military
v10 AID - hypothetical actor=a1 recip=a14 ctx=military
v11 REQUEST assist hypothetical actor=a6 recip=a1
v12 AID - occurred actor=a15 recip=a16 time=t2 ctx=migration
v13 REQUEST assist occurred actor=a15 ctx=migration
v14 AID - hypothetical recip=a15 ctx=migration
v15 CONSULT third-party occurred actor=a20 recip=a18,a19 ctx=diplomatic
v16 REQUEST meet occurred actor=a20 recip=a21 ctx=diplomatic
v17 CONSULT - hypothetical actor=a21 loc=p3 ctx=diplomatic
v18 CONSULT - negated actor=a19 loc=p3 ctx=diplomatic
v19 RETREAT withdraw hypothetical actor=a22 loc=p4 ctx=military
v20 SUPPORT - occurred actor=a23 recip=a24,a25 ctx=legislative,resource same=v2
v21 AGREE - occurred actor=a3,a24,a25 ctx=resource
v22 SUPPORT - occurred actor=a3,a24,a25 time=t3 ctx=resource
v23 REJECT - occurred actor=a27 ctx=resource
v24 SUPPORT - negated actor=a27 ctx=resource
v25 SUPPORT - occurred actor=a28 recip=a29 ctx=economic
v26 AID - future actor=a28 recip=a29 ctx=economic
v27 SUPPORT - occurred actor=a30 recip=a28 ctx=economic
