#story r02-028
#date 2025-03-25
#publisher Great Lakes Public Radio
#kind report
#title [a1 Congo rebels] {v1 put off} {v2 withdrawal} from [p1 mining town]

[p2 KINSHASA] — [a1 Rebels in [p3 eastern Congo]] on [t1 Monday] {v3 delayed} a {v4 promised} {v5 withdrawal} from [p1 the town of Walikale], and [a2 the Congolese army] {v6 accused} [a1 them] of <q1 {v7 sending} [a3 new fighters] there instead>.

[a1 The March 7 Alliance], which {v8 seized} [p1 Walikale] [t2 last week], {v9 announced} on [t3 Saturday] <q2 that [a1 it] would {v10 move} [a4 its forces] out of [p1 the town] to support peace efforts>. <q3 The {v11 withdrawal} cannot begin because [a2 the army] has not {v12 removed} [a2 its] attack drones>, [a5 rebel spokesman Laurent Kabasha] {c1 wrote} on social media on [t1 Monday].

<q4 “[a2 We] have {v13 stopped} [a2 our] drones. [a1 They] are looking for a reason not to {v14 leave},”> {c2 said} [a6 army spokesman General Sylvain Mbuyi].

[a7 Congolese President Etienne Tshibanda] and [a8 Rwandan President Charles Habimana] {v15 called for} an immediate {v16 ceasefire} after a surprise {v17 meeting} in [p4 Doha] on [t4 March 18]. [a1 The rebels], however, {v18 pulled out} of direct {v19 talks} with [a9 the government] in [a10 Angola] [t4 the same day], after [a11 the European Union]
imposed {v20 sanctions} on [a12 five of their leaders]. [a10 Angola] {c3 said} on [t1 Monday] <q5 that [a10 it] would stop {v21 mediating}>.

[a13 U.N. experts] {c4 say} <q6 [a14 Rwanda] has [a15 up to 4,000 soldiers] in [p3 eastern Congo] and {v22 supports} [a1 the rebels] with weapons>. [a14 Rwanda] {c5 denies} <q7 {v23 helping} [a1 them]> and {v24 accuses} [a16 Congo] of <q8 {v25 working} with [a17 a militia] that wants to {v26 attack} [a14 it]>.

In [p1 Walikale], [a18 residents] {c6 said} <q9 [a19 armed men] were still on the main street on [t1 Monday afternoon]>. <q10 “[a19 They] have not {v27 gone} anywhere, and [a20 people] are afraid to return,”> [a21 a nurse at [a22 the hospital]] {c7 told} [a23 Great Lakes Public Radio] by telephone. <q11 [a24 Doctors Abroad, a medical aid group], has
{v28 treated} [a25 36 people] wounded in the {v29 fighting}>, [a21 the nurse] {c8 said}.

<q12 The {v30 war} between [a1 the rebels] and [a2 the army] has {v31 killed} [a26 7,000 people] and forced [a27 600,000] from [a27 their] homes since [t5 January]>, {c9 according to} [a9 the Congolese government].
---
a1 organization COD REB March 7 Alliance
a2 organization COD MIL Congolese army
a3 group COD REB new fighters
a4 group COD REB its forces
a5 person COD REB Laurent Kabasha
a6 person COD MIL Sylvain Mbuyi
a7 person COD GOV Etienne Tshibanda
a8 person RWA GOV Charles Habimana
a9 organization COD GOV Congolese government
a10 country AGO GOV Angola
a11 organization IGO IGO European Union
a12 group COD REB five of the rebels' leaders
a13 group IGO IGO U.N. experts
a14 country RWA GOV Rwanda
a15 group RWA MIL up to 4,000 soldiers
a16 country COD GOV Congo
a17 group COD REB a militia
a18 group COD CVL residents
a19 group COD REB armed men
a20 group COD CVL people
a21 person COD HLH nurse in Walikale
a22 organization COD HLH hospital in Walikale
a23 organization - MED Great Lakes Public Radio
a24 organization - NGO Doctors Abroad
a25 group COD - 36 people
a26 group COD - 7,000 people
a27 group COD REF 600,000
p1 place COD - Walikale
p2 place COD - Kinshasa
p3 place COD - eastern Congo
p4 place QAT - Doha
t1 2025-03-24
t2 2025-03-17/2025-03-23
t3 2025-03-22
t4 2025-03-18
t5 2025-01
q1 indirect source=a2 cue=v6
q2 indirect source=a1 cue=v9
q3 indirect source=a5 cue=c1
q4 direct source=a6 cue=c2
q5 indirect source=a10 cue=c3
q6 indirect source=a13 cue=c4
q7 indirect source=a14 cue=c5 neg
q8 indirect source=a14 cue=v24
q9 indirect source=a18 cue=c6
q10 direct source=a21 cue=c7 to=a23
q11 indirect source=a21 cue=c8
q12 indirect source=a9 cue=c9
v1 REJECT yield occurred actor=a1 time=t1 ctx=military
v2 RETREAT withdraw negated actor=a1 loc=p1 ctx=military,territory
v3 REJECT yield occurred actor=a1 time=t1 ctx=military same=v1
v4 CONCEDE - occurred actor=a1 time=t3 ctx=military,territory
v5 RETREAT withdraw negated actor=a1 loc=p1 ctx=military,territory same=v2
v6 ACCUSE allege occurred actor=a2 recip=a1 time=t1 ctx=military
v7 MOBILIZE troops occurred actor=a1 loc=p1 ctx=military
v8 COERCE seize occurred actor=a1 loc=p1 time=t2 ctx=military,territory
v9 CONCEDE - occurred actor=a1 time=t3 ctx=military,territory same=v4
v10 RETREAT withdraw future actor=a1 loc=p1 ctx=military,territory same=v2
v11 RETREAT withdraw negated ctx=military,territory same=v2
v12 RETREAT withdraw negated actor=a2 ctx=military
v13 RETREAT - occurred actor=a2 ctx=military
v14 RETREAT withdraw negated actor=a1 ctx=military,territory same=v2
v15 REQUEST yield occurred actor=a7,a8 loc=p4 ctx=diplomatic,military
v16 RETREAT ceasefire hypothetical ctx=military
v17 CONSULT - occurred actor=a7,a8 loc=p4 time=t4 ctx=diplomatic
v18 REJECT meet occurred actor=a1 recip=a9 time=t4 ctx=diplomatic
v19 CONSULT - negated actor=a1,a9 loc=a10 ctx=diplomatic
v20 SANCTION - occurred actor=a11 recip=a12 ctx=diplomatic,economic
v21 CONSULT third-party negated actor=a10 ctx=diplomatic
v22 AID - occurred actor=a14 recip=a1 ctx=military
v23 AID - negated actor=a14 recip=a1 ctx=military same=v22
v24 ACCUSE allege occurred actor=a14 recip=a16 ctx=diplomatic,military
v25 COOPERATE - occurred actor=a16,a17 ctx=military
v26 ASSAULT - hypothetical actor=a17 recip=a14 ctx=military
v27 RETREAT withdraw negated actor=a19 loc=p1 ctx=military same=v2
v28 AID - occurred actor=a24 recip=a25 ctx=health
v29 ASSAULT - occurred ctx=military
v30 ASSAULT - occurred actor=a1,a2 time=t5 ctx=military same=v29
v31 ASSAULT - occurred recip=a26 time=t5 ctx=military same=v30
