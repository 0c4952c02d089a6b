#story r08-048
#date 2022-06-15
#publisher Channel Wire Service
#kind wire
#title [a1 European court] {v1 stops} [a2 British] flight of [a3 asylum seekers] to [a4 Rwanda]

[p1 LONDON], [t1 June 15] - [a2 Britain] {v2 called off} [a2 its] first flight {v3 deporting} [a3 asylum seekers] to [a4 Rwanda] late on [t2 Tuesday] after [a1 the European Court of Human Rights] {v4 ordered} <q1 that [a5 an Iraqi man] must not be put on board>.

[a1 The court in [p2 Strasbourg]] {c1 said} <q2 [a5 the 54-year-old] should stay until [a6 British judges] decide whether the policy is legal, which is expected in [t3 July]>. [a7 The six others] on the plane were then taken off.

<q3 “[a2 We] will not be put off from doing the right thing,”> [a8 Home Secretary Sunita Malhotra] {c2 told} [a9 parliament] on [t1 Wednesday]. [a8 She] {v6 accused} [a1 the judges] <q4 of interfering> and {c3 said} <q5 preparations for the next flight had begun>. [a10 Several Conservative lawmakers] {v8 called for} [a2 Britain] <q6 to {v9 leave} the European Convention on Human Rights>, which [a2 London] helped to draft after World War II.

Under an {v10 agreement} {v11 signed} in [t4 April], [a2 Britain] {v12 pays} [a4 Rwanda] 120 million pounds to take [a3 people] who arrive by small boat. [a4 Rwanda]'s [a12 government spokeswoman, Chantal Ingabire], {c4 said} <q7 [a4 Kigali] was “not deterred”>.

[a13 The U.N. refugee agency] has {v13 condemned} the scheme <q8 as contrary to international law>, and [a14 the Archbishop of York, James Holroyd], {c5 called} it <q9 shameful>. [a15 The charity Safe Passage Now], which {v14 sued} [a16 the government], {v15 welcomed} the {v16 order}. <q10 “[a17 People fleeing war] are not parcels,”> {c6 said} [a18 its director, Ruth Abbott].

[a19 The opposition Labour leader] {v18 criticised} the cost of the empty plane, estimated at 500,000 pounds.

<q11 On [t2 Tuesday] alone, [a20 444 people] crossed [p3 the Channel], the highest number in two months>, official figures {c7 showed}. [a21 France] {v19 receives} money from [a2 Britain] to patrol [a21 its] beaches. Inflation reached 9 percent in [t4 April], and [a22 the Bank of England] was expected to raise [a22 its] rate on [t5 Thursday].
---
a1 organization IGO JUD European Court of Human Rights
a2 country GBR GOV United Kingdom
a3 group - REF asylum seekers
a4 country RWA GOV Rwanda
a5 person IRQ REF Iraqi man
a6 group GBR JUD British judges
a7 group - REF six others
a8 person GBR GOV Sunita Malhotra
a9 organization GBR LEG parliament
a10 group GBR LEG+PTY several Conservative lawmakers
a12 person RWA GOV Chantal Ingabire
a13 organization IGO IGO U.N. refugee agency
a14 person GBR REL James Holroyd
a15 organization GBR NGO Safe Passage Now
a16 organization GBR GOV British government
a17 group - REF people fleeing war
a18 person GBR NGO Ruth Abbott
a19 person GBR OPP+PTY Labour leader
a20 group - REF 444 people
a21 country FRA GOV France
a22 organization GBR GOV Bank of England
p1 place GBR - London
p2 place FRA - Strasbourg
p3 place - - English Channel
t1 2022-06-15
t2 2022-06-14
t3 2022-07
t4 2022-04
t5 2022-06-16
q1 indirect source=a1 cue=v4 to=a2
q2 indirect source=a1 cue=c1
q3 direct source=a8 cue=c2 to=a9
q4 indirect source=a8 cue=v6
q5 indirect source=a8 cue=c3
q6 indirect source=a10 cue=v8 to=a2
q7 mixed source=a12 cue=c4
q8 indirect source=a13 cue=v13
q9 indirect source=a14 cue=c5
q10 direct source=a18 cue=c6
q11 indirect source=- cue=c7
v1 REJECT - occurred actor=a1 recip=a2 ctx=migration,legal
v2 RETREAT - occurred actor=a2 recip=a3 loc=p1 time=t2 ctx=migration
v3 COERCE deport negated actor=a2 recip=a3 loc=a4 time=t2 ctx=migration
v4 REQUEST yield occurred actor=a1 recip=a2 time=t2 ctx=migration,legal
v6 ACCUSE allege occurred actor=a8 recip=a1 ctx=legal
v8 REQUEST change occurred actor=a10 recip=a2 ctx=legal
v9 SANCTION withdraw hypothetical actor=a2 ctx=legal,human-rights
v10 AGREE - occurred actor=a2,a4 time=t4 ctx=migration
v11 SUPPORT - occurred actor=a2,a4 time=t4 ctx=migration
v12 COOPERATE - occurred actor=a2,a4 ctx=migration
v13 ACCUSE disapprove occurred actor=a13 recip=a2 ctx=migration,legal
v14 ACCUSE allege occurred actor=a15 recip=a16 ctx=migration,legal
v15 SUPPORT - occurred actor=a15 recip=a1 ctx=migration,legal
v16 REQUEST yield occurred actor=a1 recip=a2 ctx=migration,legal same=v4
v18 ACCUSE disapprove occurred actor=a19 recip=a16 ctx=migration,economic
v19 AID - occurred actor=a2 recip=a21 ctx=migration
