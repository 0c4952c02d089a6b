#story r03-019
#date 2014-06-17
#publisher Radio Bridgewater
#kind broadcast
#title Evening bulletin: [a1 Egypt] to {v29 host} [a2 Libyan neighbours], [a3 Denmark] {v1 ratifies} fisheries treaty

ANNOUNCER: Good evening. Here is the news at six.

[a1 Egypt] will {v2 host} [a4 the foreign ministers of [a2 six countries that border [a5 Libya]]] [t1 next week] to {v3 discuss} the {v4 fighting} between [a6 militias] in [p1 Benghazi]. The {v5 meeting} was {v6 proposed} by [a7 Algeria]. [a8 Our correspondent Helen Orchard] reports from [p2 Cairo].

[a8 ORCHARD]: <q1 [a1 The Egyptian government] has {v7 invited} [a9 the Libyan foreign minister], who has not yet replied. [a10 The foreign ministry here] {c1 says} <q2 [a1 Egypt] will not {v9 send} [a11 troops] across the border, but [a12 one official] {c2 told} [a8 me] <q3 [a1 Cairo] might {v10 train} [a14 Libyan police officers] if [a5 Tripoli] {v11 asks}>>. [a15 Tunisia] {v12 received} [a16 8,000 Libyans] in [t2 May] and has {v13 appealed} for {v14 help} with tents.>

ANNOUNCER: [a17 South Sudan]'s [a18 president] and [a19 rebel leader] have {v15 missed} another deadline to form [a20 a joint government]. [a21 Ethiopia], which {v16 mediates}, {v17 called on} [a22 both men] <q4 to {v18 return} to [p3 Addis Ababa]>. [a19 The rebel leader] {c3 said} <q5 [a19 he] would not {v19 attend} unless [a23 Ugandan soldiers] {v20 left} [p4 the town of Bor]>.

[a3 The Danish parliament] has {v21 ratified} a fisheries treaty with [a24 the Faroe Islands] and [a25 Iceland]. The treaty, {v22 signed} in [t3 January], lets [a26 boats of each country] {v23 fish} for mackerel in the waters of the others. [a27 Norway] {v24 refused} to {v25 join} it.

[a28 The International Monetary Fund] has {v26 approved} a second {v27 loan} for [a29 Jamaica], worth 71 million dollars. [a30 Finance Minister Delroy Whyte] {v28 thanked} [a28 the Fund] but {c4 said} <q6 [a29 the island] did not want a third>.

In football, [a31 Brazil] and [a32 Mexico] drew nil-nil in [p5 Fortaleza]. And the weather: rain from the west, clearing by morning.
---
a1 country EGY GOV Egypt
a2 group - GOV six countries that border Libya
a3 country DNK GOV Denmark
a4 group - GOV foreign ministers of Libya's neighbours
a5 country LBY GOV Libya
a6 group LBY REB militias
a7 country DZA GOV Algeria
a8 person - MED Helen Orchard
a9 person LBY GOV Libyan foreign minister
a10 organization EGY GOV Egyptian foreign ministry
a11 group EGY MIL Egyptian troops
a12 person EGY GOV one official
a14 group LBY COP Libyan police officers
a15 country TUN GOV Tunisia
a16 group LBY REF 8,000 Libyans
a17 country SSD GOV South Sudan
a18 person SSD GOV South Sudan's president
a19 person SSD REB South Sudan's rebel leader
a20 organization SSD GOV joint government
a21 country ETH GOV Ethiopia
a22 group SSD GOV+REB =a18+a19 both men
a23 group UGA MIL Ugandan soldiers
a24 country FRO GOV Faroe Islands
a25 country ISL GOV Iceland
a26 group - BUS boats of each country
a27 country NOR GOV Norway
a28 organization IGO IGO International Monetary Fund
a29 country JAM GOV Jamaica
a30 person JAM GOV Delroy Whyte
a31 organization BRA OTH Brazil football team
a32 organization MEX OTH Mexico football team
p1 place LBY - Benghazi
p2 place EGY - Cairo
p3 place ETH - Addis Ababa
p4 place SSD - Bor
p5 place BRA - Fortaleza
t1 2014-06-23/2014-06-29
t2 2014-05
t3 2014-01
q1 direct source=a8 cue=-
q2 indirect source=a10 cue=c1 via=a8
q3 indirect source=a12 cue=c2 to=a8
q4 indirect source=a21 cue=v17 to=a22
q5 indirect source=a19 cue=c3
q6 indirect source=a30 cue=c4
v1 SUPPORT - occurred actor=a3 ctx=resource,legislative
v2 CONSULT multilateral future actor=a1 recip=a4 loc=a1 time=t1 ctx=diplomatic same=v29
v3 CONSULT multilateral future actor=a1,a4 time=t1 ctx=diplomatic same=v29
v4 ASSAULT - occurred actor=a6 loc=p1 ctx=military
v5 CONSULT multilateral future actor=a4 ctx=diplomatic same=v29
v6 AGREE - occurred actor=a7 ctx=diplomatic
v7 AGREE - occurred actor=a1 recip=a9 ctx=diplomatic
v9 AID - negated actor=a1 recip=a5 ctx=military
v10 AID - hypothetical actor=a1 recip=a14 ctx=crime
v11 REQUEST assist hypothetical actor=a5 recip=a1 ctx=crime
v12 AID - occurred actor=a15 recip=a16 time=t2 ctx=migration
v13 REQUEST assist occurred actor=a15 ctx=migration
v14 AID - hypothetical recip=a15 ctx=migration
v15 AGREE - negated actor=a18,a19 ctx=executive
v16 CONSULT third-party occurred actor=a21,a22 ctx=diplomatic
v17 REQUEST meet occurred actor=a21 recip=a22 ctx=diplomatic
v18 CONSULT third-party hypothetical actor=a22 loc=p3 ctx=diplomatic
v19 CONSULT third-party negated actor=a19 loc=p3 ctx=diplomatic
v20 RETREAT withdraw hypothetical actor=a23 loc=p4 ctx=military
v21 SUPPORT - occurred actor=a3 recip=a24,a25 ctx=resource,legislative same=v1
v22 SUPPORT - occurred actor=a3,a24,a25 time=t3 ctx=resource
v23 COOPERATE - future actor=a3,a24,a25 ctx=resource
v24 REJECT - occurred actor=a27 ctx=resource
v25 SUPPORT - negated actor=a27 ctx=resource
v26 SUPPORT - occurred actor=a28 recip=a29 ctx=economic
v27 AID - future actor=a28 recip=a29 ctx=economic
v28 SUPPORT - occurred actor=a30 recip=a28 ctx=economic
v29 CONSULT multilateral future actor=a1 recip=a2 ctx=diplomatic
