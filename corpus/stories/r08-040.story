#story r08-040
#date 2020-03-03
#publisher Aegean Tribune
#kind wire
#title [a1 U.N.], [a3 rights groups] {v1 criticise} [a2 Greece] <q8 for {v2 freezing} asylum claims>

[p1 ATHENS], [t1 March 3] - [a1 The United Nations refugee agency] and [a3 human rights groups] {v3 criticised} [a2 Greece] on [t1 Tuesday] <q1 for {v4 suspending} asylum requests for a month>, while [a4 the European Union] {v5 praised} [a2 the country] <q10 as [a4 its] “shield”>.

[a5 Thousands of people] have tried to cross from [a6 Turkey] since [a7 President Cemal Akdogan] {c1 said} [t2 last week] <q2 [a6 his country] would no longer {v6 stop} [a5 them]>. [a8 Greek police] have {v7 fired} tear gas at [a9 crowds] near [p2 the Kastanies crossing] and {v8 arrested} [a10 183 people]. [a11 Four men from [p3 Pakistan] and [p4 Afghanistan]] were {v9 sentenced} to four years in prison for entering illegally.

<q3 “Neither the [t3 1951] refugee convention nor EU law gives a basis for this,”> [a1 the agency] {c2 said}. [a12 Greek government spokesman Stavros Mela] {v10 rejected} the {v11 criticism}. <q4 “[a2 We] are facing an {v12 invasion} organised by [a6 a neighbour],”> [a12 he] {c3 said}.

[a13 Commission President Mathilde Brandt], who {v13 flew} over the border in a helicopter with [a14 Prime Minister Andreas Kalogeras], {v14 promised} [a2 Greece] 700 million euros in {v26 aid}. <q5 “[a15 Those] who want to test [p5 Europe]'s unity will be disappointed,”> [a13 she] {c4 said} in [p6 Orestiada].

[a6 Ankara] {v15 accuses} [a16 Greek soldiers] <q6 of {v16 shooting dead} [a17 two migrants]>. [a2 Athens] {c5 denies} <q9 it>. <q7 [a6 Turkey] will {v17 take} [a2 Greece] to [a18 the European Court of Human Rights]>, [a19 Interior Minister Selim Kutlu] {c6 told} [a20 the state news agency].

[a7 Akdogan] {v18 demands} more {v19 money} for [a22 the 3.6 million Syrians] in [a6 Turkey] and {v21 support} for [a7 his] campaign in [p7 Syria's Idlib province]. In a [t4 2016] {v22 deal}, [a6 Ankara] undertook to hold back [a5 migrants] in return for 6 billion euros.

On [p8 the island of Lesbos], [a23 residents] {v24 blocked} a road so that [a24 new arrivals] could not reach a camp, and [a25 a German photographer] was {v25 beaten}. [a26 A child] drowned on [t5 Monday] when a rubber boat overturned. Ferries to the islands ran normally.
---
a1 organization IGO IGO United Nations refugee agency
a2 country GRC GOV Greece
a3 group - NGO human rights groups
a4 organization IGO IGO European Union
a5 group - REF thousands of people
a6 country TUR GOV Turkey
a7 person TUR GOV Cemal Akdogan
a8 organization GRC COP Greek police
a9 group - REF crowds
a10 group - REF 183 people
a11 group - REF four men
a12 person GRC GOV Stavros Mela
a13 person IGO IGO Mathilde Brandt
a14 person GRC GOV Andreas Kalogeras
a15 group - - those who test Europe's unity
a16 group GRC MIL Greek soldiers
a17 group - REF two migrants
a18 organization IGO JUD European Court of Human Rights
a19 person TUR GOV Selim Kutlu
a20 organization TUR MED state news agency
a22 group SYR REF 3.6 million Syrians
a23 group GRC CVL residents
a24 group - REF new arrivals
a25 person DEU MED German photographer
a26 person - REF a child
p1 place GRC - Athens
p2 place GRC - Kastanies
p3 place PAK - Pakistan
p4 place AFG - Afghanistan
p5 place - - Europe
p6 place GRC - Orestiada
p7 place SYR - Idlib province
p8 place GRC - Lesbos
t1 2020-03-03
t2 2020-W09
t3 1951
t4 2016
t5 2020-03-02
q1 indirect source=a1,a3 cue=v3
q2 indirect source=a7 cue=c1
q3 direct source=a1 cue=c2
q4 direct source=a12 cue=c3
q5 direct source=a13 cue=c4
q6 indirect source=a6 cue=v15
q7 indirect source=a19 cue=c6 to=a20
q9 indirect source=a2 cue=c5 neg
q8 indirect source=a1 cue=v1
v1 ACCUSE disapprove occurred actor=a1,a3 recip=a2 ctx=migration,human-rights
v2 COERCE restrict occurred actor=a2 recip=a5 ctx=migration
v3 ACCUSE disapprove occurred actor=a1,a3 recip=a2 time=t1 ctx=migration,human-rights same=v1
v4 COERCE restrict occurred actor=a2 recip=a5 ctx=migration same=v2
v5 SUPPORT - occurred actor=a4 recip=a2 time=t1 ctx=migration
v6 COERCE restrict negated actor=a6 recip=a5 ctx=migration
v7 ASSAULT crowd-control occurred actor=a8 recip=a9 loc=p2 ctx=migration
v8 COERCE arrest occurred actor=a8 recip=a10 loc=p2 ctx=migration
v9 SANCTION convict occurred recip=a11 ctx=legal,migration
v10 REJECT - occurred actor=a12 recip=a1,a3 ctx=migration
v11 ACCUSE disapprove occurred actor=a1,a3 recip=a2 ctx=migration same=v1
v12 ASSAULT - occurred actor=a6 recip=a2 ctx=migration
v14 AGREE - occurred actor=a13 recip=a2 loc=p6 ctx=migration
v26 AID - future actor=a13 recip=a2 ctx=migration
v13 CONSULT visit occurred actor=a13,a14 loc=p6 ctx=migration
v15 ACCUSE allege occurred actor=a6 recip=a16 ctx=migration,human-rights
v16 ASSAULT firearms occurred actor=a16 recip=a17 ctx=migration,human-rights
v17 ACCUSE allege future actor=a6 recip=a2 ctx=legal,migration
v18 REQUEST assist occurred actor=a7 recip=a4 ctx=migration
v19 AID - hypothetical actor=a4 recip=a22 ctx=migration
v21 SUPPORT - hypothetical actor=a4 recip=a7 ctx=military
v22 AGREE - occurred actor=a4,a6 time=t4 ctx=migration
v24 PROTEST obstruct occurred actor=a23 recip=a24 loc=p8 ctx=migration
v25 ASSAULT beat occurred recip=a25 loc=p8 ctx=media
q10 mixed source=a4 cue=v5
