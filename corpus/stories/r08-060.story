#story r08-060
#date 2025-06-06
#publisher Sahel Continental Service
#kind report
#title [a1 Chad] {v1 stops} visas for [a2 Americans] in answer to [a3 U.S.] travel {v2 ban}

[p1 N'DJAMENA] — <q11 [a1 Chad] has {v3 suspended} visas for [a2 citizens of [a3 the United States]] after [a3 Washington] {v4 barred} [a4 the people of 12 countries], seven of them in [p2 Africa], from entering>, [a5 President Mahamat Allamine] {c1 announced} on [t1 Thursday].

<q1 “[a1 Chad] has neither planes to offer nor billions of dollars to give, but [a1 Chad] has [a1 its] dignity,”> [a5 he] {c2 wrote} on [a6 his Facebook page].

The [a3 U.S.] {v35 order}, signed by [a7 President Curtis Holloway] on [t2 Wednesday], takes effect on [t3 Monday]. <q2 It is needed because [a32 some governments] do not {v9 share} police records and {v10 refuse} to {v11 take back} [a8 their deported citizens]>, [a7 he] {c3 said}. [a9 Seven other states], among [a9 them] [a10 Burundi], [a11 Sierra Leone] and [a12 Togo], face partial {v12 limits}.

[a13 The African Union] {v13 appealed} to [a3 the United States] <q3 to use [a3 its] right to protect [a3 its] borders “in a balanced way”> and {v14 called for} {v15 talks}. [a14 Somalia] {v16 offered} <q4 to {v17 work} with [a3 Washington] on security>. [a15 Equatorial Guinea] {v18 protested}, and [a16 the Republic of Congo] {c4 said} <q5 [a16 it] must have been listed by mistake>. [a11 Sierra Leone] {v19 promised} <q6 to {v20 cooperate}>.

[a17 The refugee agency Global Shelter] {v21 condemned} the {v22 ban}, {c7 saying} <q7 it would separate [a18 families] and hurt [a19 Sudanese] who fled war>. [a20 Amnesty International] {c5 called} it <q8 discriminatory>. [a21 Opposition Democrats in [a22 Congress]] {v25 vowed} <q9 to fight it>; an earlier {v27 ban}, imposed in [t4 2017], was {v29 upheld} by [a23 the Supreme Court] in a changed form [t7 the following year].

[a24 Athletes] and [a25 diplomats] are {v30 exempt}, as are [a26 Afghans] who worked for [a27 U.S. forces]. [a28 The organisers of the 2026 World Cup] {c6 said} <q10 [a28 they] were studying the text>.

[a1 Chad], which {v32 ended} a defence {v33 accord} with [a29 France] in [t5 November], {v34 shelters} [a30 more than 1.2 million refugees], most of [a30 them] from [p3 Darfur]. [a1 Its] oil exports pass through a pipeline to the Cameroonian coast. [a31 The African Development Bank] {c8 expects} <q12 growth of 3.6 percent [t6 this year] provided that the rains, which begin [t8 this month], are normal>.
---
a1 country TCD GOV Chad
a2 group USA CVL U.S. citizens
a3 country USA GOV United States
a4 group - CVL people of 12 countries
a5 person TCD GOV Mahamat Allamine
a6 organization USA BUS Facebook
a7 person USA GOV Curtis Holloway
a8 group - CVL deported citizens
a9 group - GOV seven other states
a10 country BDI GOV Burundi
a11 country SLE GOV Sierra Leone
a12 country TGO GOV Togo
a13 organization IGO IGO African Union
a14 country SOM GOV Somalia
a15 country GNQ GOV Equatorial Guinea
a16 country COG GOV Republic of Congo
a17 organization - NGO Global Shelter
a18 group - CVL families
a19 group SDN REF Sudanese
a20 organization IGO NGO Amnesty International
a21 group USA OPP+LEG opposition Democrats
a22 organization USA LEG Congress
a23 organization USA JUD Supreme Court
a24 group - CVL athletes
a25 group - GOV diplomats
a26 group AFG CVL Afghans
a27 organization USA MIL U.S. forces
a28 group - OTH organisers of the World Cup
a29 country FRA GOV France
a30 group - REF more than 1.2 million refugees
a31 organization IGO IGO African Development Bank
a32 group - GOV some governments
p1 place TCD - N'Djamena
p2 place - - Africa
p3 place SDN - Darfur
t1 2025-06-05
t2 2025-06-04
t3 2025-06-09
t4 2017
t5 2024-11
t6 2025
t7 2018
t8 2025-06
q1 direct source=a5 cue=c2
q2 indirect source=a7 cue=c3
q3 mixed source=a13 cue=v13 to=a3
q4 indirect source=a14 cue=v16
q5 indirect source=a16 cue=c4
q6 indirect source=a11 cue=v19
q7 indirect source=a17 cue=c7
q8 indirect source=a20 cue=c5
q9 indirect source=a21 cue=v25
q10 indirect source=a28 cue=c6
q11 indirect source=a5 cue=c1
q12 indirect source=a31 cue=c8
v1 SANCTION - occurred actor=a1 recip=a2 ctx=migration,diplomatic
v2 COERCE ban occurred actor=a3 recip=a1 ctx=migration
v3 SANCTION - occurred actor=a1 recip=a2 time=t1 ctx=migration,diplomatic same=v1
v4 COERCE ban occurred actor=a3 recip=a4 time=t2 ctx=migration same=v2
v9 COOPERATE - negated actor=a32 recip=a3 ctx=intelligence
v10 REJECT change occurred actor=a32 recip=a3 ctx=migration
v11 RETREAT access negated actor=a32 recip=a8 ctx=migration
v12 COERCE restrict future actor=a3 recip=a9 time=t3 ctx=migration
v13 REQUEST change occurred actor=a13 recip=a3 ctx=migration,diplomatic
v14 REQUEST meet occurred actor=a13 recip=a3 ctx=migration,diplomatic
v15 CONSULT - hypothetical actor=a13,a3 ctx=migration,diplomatic
v16 AGREE - occurred actor=a14 recip=a3 ctx=diplomatic
v17 COOPERATE - hypothetical actor=a14,a3 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a15 recip=a3 ctx=migration,diplomatic
v19 AGREE - occurred actor=a11 recip=a3 ctx=diplomatic
v20 COOPERATE - future actor=a11,a3 ctx=diplomatic
v21 ACCUSE disapprove occurred actor=a17 recip=a3 ctx=migration
v22 COERCE ban occurred actor=a3 recip=a4 ctx=migration same=v2
v25 THREATEN - occurred actor=a21 recip=a7 ctx=legislative,migration
v27 COERCE ban occurred actor=a3 time=t4 ctx=migration
v29 SUPPORT - occurred actor=a23 recip=a3 time=t7 ctx=legal,migration
v30 COERCE ban negated actor=a3 recip=a24,a25 ctx=migration
v32 SANCTION discontinue occurred actor=a1 recip=a29 time=t5 ctx=military
v33 COOPERATE - negated actor=a1,a29 ctx=military
v34 AID - occurred actor=a1 recip=a30 ctx=migration
v35 COERCE ban occurred actor=a7 recip=a4 time=t2 ctx=migration same=v2
