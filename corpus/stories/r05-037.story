#story r05-037
#date 2011-08-05
#publisher Palk Bay Press Trust
#kind wire
#title [a1 Sri Lankan navy] {c1 denies} <q1 {v1 firing} on [a2 Indian fishermen]>

[p1 CHENNAI], [t1 Aug 5] ([a6 PBPT]) — [a1 The Sri Lankan navy] on [t1 Friday] {c2 denied} <q2 {v2 shooting} at [a2 fishermen from [p2 Rameswaram]]>, a day after [a3 India] {v3 asked} [a4 Colombo] <q3 to {v4 investigate} the matter>.

<q4 “[a1 Our boats] were nowhere near the place at that hour,”> [a5 navy spokesman Commander Ruwan Jayalath] {c3 told} [a6 Palk Bay Press Trust] by phone. <q5 “There is radar data. [a7 We] will {v5 share} it with [a3 the Indian side].”>

<q6 [a2 Two fishermen] were {v6 wounded} when [a9 men in uniform] {v7 fired} on [a2 their] trawler near [p3 Katchatheevu island] on [t2 Wednesday night]>, {c4 according to} [a10 the Tamil Nadu fisheries department]. <q7 “[a9 They] {c5 told} [a11 us] <q8 to go back>, and then the {v8 shots} came,”> [a12 one of [a2 the men], K. Arokiaraj], was {c6 quoted as saying} by [a13 a Tamil television channel].

[a14 India's High Commission in [p5 Colombo]] {v20 raised} the case with [a15 Sri Lankan officials] on [t3 Thursday]. <q9 [a3 New Delhi] had “{v9 conveyed} [a3 its] deep concern” and {v10 sought} a report within a week>, [a16 External Affairs Ministry spokesperson Vandana Raghunath] {c7 said} on [a17 the ministry]'s website.

[a18 Tamil Nadu Chief Minister S. Kanagavalli] {c10 wrote} to [a19 Prime Minister Harish Tandon] <q10 that [a27 the people of [a20 the state]] were “losing patience”>, and {v12 demanded} <q11 that [a3 India] {v13 take back} [p3 the island]>, which [a3 it] {v14 gave up} in [t4 1974].

[a21 About 2,000 fishermen] {v15 blocked} [p4 the Pamban bridge] on [t3 Thursday]. [a22 Their union] {v16 warned} <q12 [a21 they] would {v19 stay} ashore until [a23 those responsible] were {v17 punished}>. <q13 [a24 Police] {v18 persuaded} [a21 them] to clear the road after four hours>, [a25 a district official] {c8 said}.

<q14 [a26 At least nine boats] were lost in rough seas in [t5 July]>, {c9 says} [a10 the fisheries department].
---
a1 organization LKA MIL Sri Lankan navy
a2 group IND BUS Indian fishermen
a3 country IND GOV India
a4 country LKA GOV Sri Lanka
a5 person LKA MIL Ruwan Jayalath
a6 organization IND MED Palk Bay Press Trust
a7 group LKA MIL we (the navy)
a9 group - UAF men in uniform
a10 organization IND GOV Tamil Nadu fisheries department
a11 group IND BUS us (fishermen)
a12 person IND BUS K. Arokiaraj
a13 organization IND MED Tamil television channel
a14 organization IND GOV India's High Commission in Colombo
a15 group LKA GOV Sri Lankan officials
a16 person IND GOV Vandana Raghunath
a17 organization IND GOV External Affairs Ministry
a18 person IND GOV S. Kanagavalli
a19 person IND GOV Harish Tandon
a20 organization IND GOV Tamil Nadu state
a21 group IND BUS about 2,000 fishermen
a22 organization IND LAB fishermen's union
a23 group - - those responsible
a24 group IND COP police
a25 person IND GOV district official
a27 group IND CVL people of Tamil Nadu
a26 organization IND BUS nine boats
p1 place IND - Chennai
p2 place IND - Rameswaram
p3 place LKA - Katchatheevu island
p5 place LKA - Colombo
p4 place IND - Pamban bridge
t1 2011-08-05
t2 2011-08-03
t3 2011-08-04
t4 1974
t5 2011-07
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a1 cue=c2 neg
q3 indirect source=a3 cue=v3 to=a4
q4 direct source=a5 cue=c3 to=a6
q5 direct source=a5 cue=- to=a6
q6 indirect source=a10 cue=c4
q7 direct source=a12 cue=c6 via=a13
q8 indirect source=a9 cue=c5 to=a11 via=a12,a13
q9 mixed source=a16 cue=c7
q10 mixed source=a18 cue=c10 to=a19
q11 indirect source=a18 cue=v12
q12 indirect source=a22 cue=v16
q13 indirect source=a25 cue=c8
q14 indirect source=a10 cue=c9
v1 ASSAULT firearms negated actor=a1 recip=a2 loc=p3 time=t2 ctx=territory
v2 ASSAULT firearms negated actor=a1 recip=a2 loc=p3 time=t2 ctx=territory same=v1
v3 REQUEST change occurred actor=a3 recip=a4 time=t3 ctx=diplomatic
v4 ACCUSE investigate hypothetical actor=a4 ctx=legal
v5 COOPERATE - future actor=a7 recip=a3 ctx=intelligence
v6 ASSAULT firearms occurred actor=a9 recip=a2 loc=p3 time=t2 ctx=territory
v7 ASSAULT firearms occurred actor=a9 recip=a2 loc=p3 time=t2 ctx=territory same=v6
v8 ASSAULT firearms occurred actor=a9 recip=a11 ctx=territory same=v6
v9 ACCUSE disapprove occurred actor=a3 recip=a4 ctx=diplomatic
v10 REQUEST change occurred actor=a3 recip=a4 ctx=diplomatic
v12 REQUEST change occurred actor=a18 recip=a3 ctx=territory
v13 COERCE seize hypothetical actor=a3 loc=p3 ctx=territory
v14 RETREAT return occurred actor=a3 loc=p3 time=t4 ctx=territory
v15 PROTEST obstruct occurred actor=a21 loc=p4 time=t3
v16 THREATEN - occurred actor=a22
v17 SANCTION - hypothetical recip=a23 ctx=legal
v19 PROTEST strike hypothetical actor=a21
v18 REQUEST yield occurred actor=a24 recip=a21
v20 CONSULT - occurred actor=a14,a15 loc=p5 time=t3 ctx=diplomatic
