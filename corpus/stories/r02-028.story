#story r02-028
#date 2025-03-25
#publisher Great Lakes Public Radio
#kind report
#title [a1 Congo rebels] {v1 put off} {v2 withdrawal} from [p1 mining town]

[p2 KINSHASA] — [a1 Rebels in [p3 eastern Congo]] on [t1 Monday] {v3 delayed} a promised {v4 withdrawal} from [p1 the town of Walikale], and [a2 the Congolese army] {v5 accused} [a1 them] of <q1 {v6 sending} [a3 new fighters] there instead>.

[a1 The March 7 Alliance], which {v7 seized} [p1 Walikale] [t2 last week], {c1 announced} on [t3 Saturday] <q2 that [a1 it] would {v8 move} [a4 [a1 its] forces] out of the town to support peace efforts>. <q3 The {v10 withdrawal} cannot begin because [a2 the army] has not {v11 removed} [a2 its] attack drones>, [a6 rebel spokesman Laurent Kabasha] {c2 wrote} on social media on [t1 Monday].

<q4 “[a2 We] have {v12 stopped} [a2 our] drones. [a1 They] are looking for a reason not to {v13 leave},”> {c3 said} [a9 army spokesman General Sylvain Mbuyi].

[a10 Congolese President Etienne Tshibanda] and [a11 Rwandan President Charles Habimana] {v14 called} for an immediate {v15 ceasefire} after a surprise {v16 meeting} in [p4 Doha] on [t4 March 18]. [a1 The rebels], however, {v17 pulled out} of direct {v18 talks} with [a13 the government] in [p5 Angola] the same day, after [a14 the European Union]
imposed {v20 sanctions} on [a15 five of [a1 their] leaders]. [a16 Angola] {c4 said} on [t1 Monday] <q5 that [a16 it] would {v21 stop} {v22 mediating}>.

[a17 U.N. experts] {c5 say} <q6 [a18 Rwanda] has [a19 up to 4,000 soldiers] in [p3 eastern Congo] and {v23 supports} [a1 the rebels] with weapons>. [a18 Rwanda] {c6 denies} <q7 {v33 helping} [a1 them]> and {v24 accuses} [a13 Congo] of <q8 {v25 working} with [a20 a militia] that wants to {v26 attack} [a18 it]>.

In [p1 Walikale], [a21 residents] {c7 said} <q9 [a22 armed men] were still on the main street on [t1 Monday] afternoon>. <q10 “[a22 They] have not gone anywhere, and [a23 people] are afraid to {v27 return},”> [a24 a nurse at the hospital] {c8 told} [a25 Great Lakes Public Radio] by telephone. <q11 [a26 Doctors Abroad, a medical aid group], has
{v28 treated} [a27 36 people] {v29 wounded} in the {v30 fighting}>, [a24 the nurse] {c9 said}.

<q12 The {v31 war} between [a1 the rebels] and [a2 the army] has {v32 killed} [a28 7,000 people] and forced [a29 600,000] from [a29 their] homes since [t5 January]>, {c10 according to} [a13 the Congolese government].
---
a1 organization COD REB March 7 Alliance
a2 organization COD MIL Congolese army
a3 group COD REB new fighters
a4 group COD REB Alliance forces
a6 person COD REB Laurent Kabasha
a9 person COD MIL Sylvain Mbuyi
a10 person COD GOV Etienne Tshibanda
a11 person RWA GOV Charles Habimana
a13 country COD GOV Congo
a14 organization IGO IGO European Union
a15 group COD REB five rebel leaders
a16 country AGO GOV Angola
a17 group IGO IGO U.N. experts
a18 country RWA GOV Rwanda
a19 group RWA MIL up to 4,000 soldiers
a20 group COD REB militia
a21 group COD CVL residents
a22 group COD UAF armed men
a23 group COD CVL people
a24 person COD HLH nurse
a25 organization - MED Great Lakes Public Radio
a26 organization - NGO+HLH Doctors Abroad
a27 group COD CVL 36 people
a28 group COD CVL 7,000 people
a29 group COD REF 600,000
p1 place COD - Walikale
p2 place COD - Kinshasa
p3 place COD - eastern Congo
p4 place QAT - Doha
p5 place AGO - Angola
t1 2025-03-24
t2 2025-W12
t3 2025-03-22
t4 2025-03-18
t5 2025-01
q1 indirect source=a2 cue=v5
q2 indirect source=a1 cue=c1
q3 indirect source=a6 cue=c2
q4 direct source=a9 cue=c3
q5 indirect source=a16 cue=c4
q6 indirect source=a17 cue=c5
q7 indirect source=a18 cue=c6 neg
q8 indirect source=a18 cue=v24
q9 indirect source=a21 cue=c7
q10 direct source=a24 cue=c8 to=a25
q11 indirect source=a24 cue=c9
q12 indirect source=a13 cue=c10
v1 REJECT yield occurred actor=a1 ctx=military,territory
v2 RETREAT withdraw future actor=a1 loc=p1 ctx=military,territory
v3 REJECT yield occurred actor=a1 time=t1 ctx=military,territory same=v1
v4 RETREAT withdraw future actor=a1 loc=p1 ctx=military,territory same=v2
v5 ACCUSE allege occurred actor=a2 recip=a1 time=t1 ctx=military
v6 MOBILIZE militia occurred actor=a1 recip=a3 loc=p1 ctx=military
v7 COERCE seize occurred actor=a1 loc=p1 time=t2 ctx=military,territory
v8 RETREAT withdraw future actor=a1 recip=a4 loc=p1 ctx=military,territory same=v2
v10 RETREAT withdraw future actor=a1 ctx=military,territory same=v2
v11 RETREAT withdraw negated actor=a2 ctx=military
v12 RETREAT ceasefire occurred actor=a2 ctx=military
v13 RETREAT withdraw negated actor=a1 ctx=military,territory
v14 REQUEST yield occurred actor=a10,a11 ctx=military
v15 RETREAT ceasefire hypothetical ctx=military
v16 CONSULT - occurred actor=a10,a11 loc=p4 time=t4 ctx=diplomatic
v17 REJECT meet occurred actor=a1 recip=a13 ctx=diplomatic
v18 CONSULT third-party negated actor=a1,a13 loc=p5 ctx=diplomatic
v20 SANCTION - occurred actor=a14 recip=a15 ctx=economic
v21 SANCTION discontinue future actor=a16 ctx=diplomatic
v22 CONSULT third-party occurred actor=a16 ctx=diplomatic
v23 AID - occurred actor=a18 recip=a1 ctx=military
v24 ACCUSE allege occurred actor=a18 recip=a13 ctx=military
v25 COOPERATE - occurred actor=a13,a20 ctx=military
v26 ASSAULT - hypothetical actor=a20 recip=a18 ctx=military
v27 RETREAT return negated actor=a23 loc=p1 ctx=migration
v28 AID - occurred actor=a26 recip=a27 ctx=health
v29 ASSAULT - occurred recip=a27 ctx=military
v30 ASSAULT - occurred ctx=military
v33 AID - negated actor=a18 recip=a1 ctx=military
v31 ASSAULT - occurred actor=a1,a2 ctx=military
v32 ASSAULT - occurred recip=a28 time=t5 ctx=military same=v31
