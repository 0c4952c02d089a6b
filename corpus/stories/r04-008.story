#story r04-008
#date 2019-07-11
#publisher Meridian Wire
#kind wire
#title [a1 Britain] {c1 says} <q1 [a2 Iranian boats] tried to {v1 stop} [a3 [a1 its] tanker] in [p1 Gulf]>

[p2 LONDON/DUBAI], [t1 July 11] - <q25 [a2 Three Iranian vessels] tried to {v2 block} [a3 a British oil tanker] in [p3 the Strait of Hormuz] and turned away only after [a4 a Royal Navy frigate] {v3 pointed} [a4 its] guns at [a2 them]>, [a1 Britain] {c2 said} on [t1 Thursday]. [a5 Iran] {c20 denied} <q2 it>.

The incident late on [t2 Wednesday] came a week after [a6 British marines] {v5 seized} [a7 an Iranian supertanker] off [p4 Gibraltar]. [a5 Tehran] had {v6 threatened} <q3 to {v7 retaliate} if [a7 the ship] was not {v8 released}>.

<q4 “[a1 We] are concerned by this action and continue to {v9 urge} [a8 the Iranian authorities] <q5 to {v10 de-escalate} the situation>,”> [a9 a British government spokeswoman] {c3 said}. <q6 [a4 HMS Montcalm] had been {v11 escorting} [a3 the tanker, Solent Pride], and gave [a2 the boats] radio {v12 warnings} before [a2 they] left>, [a9 she] {c4 added}.

[a10 The Revolutionary Guards] {c5 said} in a statement <q7 [a11 [a10 their] patrols] had done [a11 their] normal work and had no {v13 confrontation} with [a12 foreign ships]>. [a13 Foreign Minister Daryoush Kamrani] {c6 called} the [a1 British] {v14 allegation} <q8 “worthless.”>

<q26 [a14 A U.S. military aircraft] filmed the encounter>, [a15 a Pentagon official] {c7 said}. [a16 Washington] has {v16 accused} [a5 Iran] <q9 of {v17 attacking} six tankers with mines in [t3 May and June]>. In [t4 June] [a10 the Guards] {v18 shot down} [a17 an unmanned American surveillance plane], and [a18 President Walter Hollis] ordered {v20 air strikes} which [a18 he] {v21 called off} at the last moment.

[a19 General Mark Lundgren], who is to head [a20 the U.S. Joint Chiefs], {c8 told} [a21 senators] on [t1 Thursday] <q10 that [a16 the United States] was {v22 putting together} [a22 a coalition] to {v23 protect} shipping>. [a23 France], [a24 Germany] and [a25 Japan] have not {v24 committed} [a26 themselves]. [a1 London] {c9 said} <q11 [a1 it] would {v25 send} [a27 a second warship, the destroyer HMS Colchester]>.

[a7 The supertanker, Gulf Star 1], was carrying two million barrels of crude oil, and [a28 the government of [p4 Gibraltar]] {c10 says} <q12 the cargo was destined for [a29 a refinery in [a30 Syria]] which is under [a31 European Union] {v26 sanctions}>. On [t1 Thursday] [a32 Gibraltar police] {v27 arrested} [a33 the captain and the chief officer, both Indian nationals], and {v28 seized} papers and telephones. Nobody has been {v29 charged}.

[a28 Gibraltar]'s [a34 chief minister, Julian Ferrary], {c11 told} [a35 the local assembly] <q13 that [a28 [a34 his] government] had acted alone and on [a28 its] own evidence>. <q14 “[a36 No other government] {v30 asked} [a28 us] <q15 to do it>,”> [a34 he] {c12 said}. [a37 Spain], which claims [p4 the territory], had earlier {c13 said} <q16 the ship was {v31 detained} at the {v32 request} of [a16 the United States]>.

[a13 Kamrani] {v33 rejected} the explanation. <q17 “[a5 Iran] is not a member of [a31 the EU]. Who made [a1 the British] policemen of the sea?”> [a13 he] {c14 wrote}. [a38 The British ambassador in [p5 Tehran]] has been {v35 summoned} four times over what [a39 officials there] {c15 call} <q18 “{v36 piracy}.”>

[a40 President Hossein Zamani] {v37 warned} on [t2 Wednesday] <q19 that [a1 Britain] would “see the consequences later.”> [a41 A Guards commander, Major General Saeed Moradi], {c16 said} earlier <q20 it was [a5 Iran]'s “duty” to {v38 take} [a42 a British ship] in return>.

[a43 Shipping companies] are nervous. [a44 Two owners] sent tankers to wait off [p6 Saudi Arabia], and the price of insurance has risen tenfold since [t5 May]. <q21 “[a45 Crews] are told to sleep in the inner cabins,”> {c17 said} [a46 Stelios Argyrou of [a47 the Hellas Tanker Association]]. Oil rose 1 percent to $67 a barrel.

A fifth of the world's oil passes the strait, which is 33 kilometers wide at its narrowest point. In the [t6 1980s], during the {v39 war} between [a5 Iran] and [a48 Iraq], [a49 both countries] {v40 attacked} more than 400 tankers there.

The new tensions go back to [t7 May 2018], when [a18 Hollis] {v41 pulled} [a16 the United States] out of the [t8 2015] nuclear {v42 accord} and brought back the {v43 sanctions} that [a16 it] had {v44 lifted}. [a5 Iran] has since [t9 July 1] {v45 broken} two limits of the pact, on the amount and the purity of [a5 its] uranium. [a51 The other signatories] want to save it. [a23 France]'s [a52 diplomatic adviser, Etienne Lavoisier], {v46 saw} [a40 Zamani] in [p5 Tehran] on [t2 Wednesday], and {c18 said} <q22 [a23 Paris] {v47 offered} to freeze the dispute for some months>.

[a18 The U.S. president] {c21 announced} on the same day <q23 that the {v51 sanctions} “will soon be increased, substantially.”>

In [p2 London], [a53 the two candidates to succeed [a54 Prime Minister Helen Ravenscroft]] avoided the subject of [a5 Iran] in a television debate on [t10 Tuesday]. [a55 One of [a53 them], Foreign Secretary Nigel Thornbury], {c19 says} <q24 [a1 Britain] will {v52 hand over} [a7 the ship] if [a1 it] is given guarantees that the oil does not go to [a30 Syria]>.
---
a1 country GBR GOV Britain
a2 group IRN MIL three Iranian vessels
a3 organization GBR BUS British tanker Solent Pride
a4 organization GBR MIL HMS Montcalm
a5 country IRN GOV Iran
a6 group GBR MIL British marines
a7 organization IRN BUS supertanker Gulf Star 1
a8 group IRN GOV Iranian authorities
a9 person GBR GOV British government spokeswoman
a10 organization IRN MIL Revolutionary Guards
a11 group IRN MIL Guards patrols
a12 group - - foreign ships
a13 person IRN GOV Daryoush Kamrani
a14 organization USA MIL U.S. military aircraft
a15 person USA MIL Pentagon official
a16 country USA GOV United States
a17 organization USA MIL unmanned American surveillance plane
a18 person USA GOV Walter Hollis
a19 person USA MIL Mark Lundgren
a20 organization USA MIL U.S. Joint Chiefs
a21 group USA LEG senators
a22 group - MIL coalition
a23 country FRA GOV France
a24 country DEU GOV Germany
a25 country JPN GOV Japan
a26 group - GOV =a23+a24+a25 themselves
a27 organization GBR MIL HMS Colchester
a28 organization GIB GOV government of Gibraltar
a29 organization SYR BUS refinery in Syria
a30 country SYR GOV Syria
a31 organization IGO IGO European Union
a32 group GIB COP Gibraltar police
a33 group IND LAB captain and chief officer
a34 person GIB GOV Julian Ferrary
a35 organization GIB LEG Gibraltar assembly
a36 group - GOV other government
a37 country ESP GOV Spain
a38 person GBR GOV British ambassador in Tehran
a39 group IRN GOV officials in Tehran
a40 person IRN GOV Hossein Zamani
a41 person IRN MIL Saeed Moradi
a42 organization GBR BUS a British ship
a43 group - BUS shipping companies
a44 group - BUS two owners
a45 group - LAB crews
a46 person GRC BUS Stelios Argyrou
a47 organization GRC BUS Hellas Tanker Association
a48 country IRQ GOV Iraq
a49 group - GOV =a5+a48 both countries
a51 group - GOV other signatories
a52 person FRA GOV Etienne Lavoisier
a53 group GBR PTY two candidates
a54 person GBR GOV Helen Ravenscroft
a55 person GBR GOV Nigel Thornbury
p1 place - - Gulf
p2 place GBR - London
p3 place - - Strait of Hormuz
p4 place GIB - Gibraltar
p5 place IRN - Tehran
p6 place SAU - Saudi Arabia
t1 2019-07-11
t2 2019-07-10
t3 2019-05/2019-06
t4 2019-06
t5 2019-05
t6 1980/1989
t7 2018-05
t8 2015
t9 2019-07-01
t10 2019-07-09
q1 indirect source=a1 cue=c1
q2 indirect source=a5 cue=c20 neg
q3 indirect source=a5 cue=v6
q4 direct source=a9 cue=c3
q5 indirect source=a1 cue=v9 to=a8
q6 indirect source=a9 cue=c4
q7 indirect source=a10 cue=c5
q8 mixed source=a13 cue=c6
q9 indirect source=a16 cue=v16
q10 indirect source=a19 cue=c8 to=a21
q11 indirect source=a1 cue=c9
q12 indirect source=a28 cue=c10
q13 indirect source=a34 cue=c11 to=a35
q14 direct source=a34 cue=c12
q15 indirect source=a36 cue=v30 to=a28
q16 indirect source=a37 cue=c13
q17 direct source=a13 cue=c14
q18 mixed source=a39 cue=c15
q19 mixed source=a40 cue=v37
q20 mixed source=a41 cue=c16
q21 direct source=a46 cue=c17
q22 indirect source=a52 cue=c18
q23 mixed source=a18 cue=c21
q24 indirect source=a55 cue=c19
q25 indirect source=a1 cue=c2
q26 indirect source=a15 cue=c7
v1 COERCE restrict negated actor=a2 recip=a3 loc=p1 ctx=military,resource
v2 COERCE restrict negated actor=a2 recip=a3 loc=p3 time=t2 ctx=military,resource same=v1
v3 THREATEN violence occurred actor=a4 recip=a2 loc=p3 time=t2 ctx=military
v5 COERCE seize occurred actor=a6 recip=a7 loc=p4 ctx=military,resource
v6 THREATEN - occurred actor=a5 recip=a1 ctx=military
v7 COERCE - hypothetical actor=a5 recip=a1 ctx=military
v8 RETREAT release hypothetical actor=a1 recip=a7 ctx=resource
v9 REQUEST yield occurred actor=a1 recip=a8 ctx=military
v10 CONCEDE - hypothetical actor=a8 ctx=military
v11 AID - occurred actor=a4 recip=a3 ctx=military
v12 THREATEN - occurred actor=a4 recip=a2 time=t2 ctx=military same=v3
v13 ASSAULT - negated actor=a11 recip=a12 ctx=military
v14 ACCUSE disapprove occurred actor=a1 recip=a5 ctx=military
v16 ACCUSE disapprove occurred actor=a16 recip=a5 ctx=military
v17 ASSAULT explosives occurred actor=a5 time=t3 ctx=military,resource
v18 ASSAULT - occurred actor=a10 recip=a17 time=t4 ctx=military
v20 ASSAULT aerial negated actor=a18 recip=a5 time=t4 ctx=military
v21 RETREAT - occurred actor=a18 time=t4 ctx=military
v22 COOPERATE - occurred actor=a16,a22 ctx=military
v23 AID - future actor=a22 ctx=military
v24 AGREE - negated actor=a23,a24,a25 ctx=military
v25 MOBILIZE weapons future actor=a1 recip=a27 ctx=military
v26 SANCTION - occurred actor=a31 recip=a29 ctx=economic,resource
v27 COERCE arrest occurred actor=a32 recip=a33 loc=p4 time=t1 ctx=legal
v28 COERCE seize occurred actor=a32 loc=p4 time=t1 ctx=legal
v29 ACCUSE allege negated ctx=legal
v30 REQUEST - negated actor=a36 recip=a28 ctx=legal
v31 COERCE seize occurred actor=a6 recip=a7 loc=p4 ctx=legal same=v5
v32 REQUEST - occurred actor=a16 ctx=legal
v33 REJECT - occurred actor=a13 ctx=legal,diplomatic
v35 ACCUSE disapprove occurred actor=a39 recip=a38 loc=p5 ctx=diplomatic
v36 COERCE seize occurred actor=a1 recip=a7 ctx=diplomatic same=v5
v37 THREATEN - occurred actor=a40 recip=a1 time=t2 ctx=military
v38 COERCE seize hypothetical actor=a5 recip=a42 ctx=military
v39 ASSAULT - occurred actor=a5,a48 time=t6 ctx=military
v40 ASSAULT - occurred actor=a49 loc=p3 time=t6 ctx=military,resource
v41 SANCTION withdraw occurred actor=a18 recip=a5 time=t7 ctx=diplomatic
v42 AGREE - occurred time=t8 ctx=diplomatic
v43 SANCTION - occurred actor=a16 recip=a5 time=t7 ctx=economic
v44 RETREAT - occurred actor=a16 recip=a5 ctx=economic
v45 REJECT yield occurred actor=a5 time=t9 ctx=diplomatic,resource
v46 CONSULT visit occurred actor=a52 recip=a40 loc=p5 time=t2 ctx=diplomatic
v47 AGREE - occurred actor=a23 recip=a5 ctx=diplomatic
v51 SANCTION - future actor=a18 recip=a5 ctx=economic
v52 RETREAT release hypothetical actor=a1 recip=a7 ctx=resource
