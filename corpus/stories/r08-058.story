#story r08-058
#date 2022-01-27
#publisher Amber Coast Agency
#kind wire
#title [a1 EU] {v1 takes} [a2 China] to [a3 WTO] over {v2 curbs} on [a4 Lithuania]

[p1 BRUSSELS], [t1 Jan 27] - [a1 The European Union] began a {v3 case} against [a2 China] at [a3 the World Trade Organization] on [t1 Thursday], {v4 accusing} [a2 it] <q1 of {v5 blocking} goods from [a4 Lithuania] because of a dispute over [a5 Taiwan]>.

[a2 Beijing] {v6 downgraded} relations with [a4 the Baltic state] in [t2 November] after [a4 Vilnius] {v7 allowed} [a5 Taiwan] to open [a6 an office] under [a5 its] own name. Since then, <q2 containers have been held up in [a2 Chinese] ports and customs software no longer knows the word Lithuania>, [a7 EU Trade Commissioner Henrik Stassen] {c1 said}. <q3 [a8 German, French and Swedish firms] have been {v9 asked} <q4 to drop [a4 Lithuanian] parts>>, [a7 he] {c2 added}.

<q5 “[a1 We] {v10 call on} [a2 China] <q6 to {v11 talk}>, but [a1 we] will not look on,”> [a7 Stassen] {c3 told} [a9 reporters]. [a3 The WTO] gives [a10 the parties] 60 days for {v12 consultations}. After that [a1 Brussels] may {v13 request} <q7 a panel>.

[a11 Chinese Foreign Ministry spokesman Tang Zhiguo] {c6 denied} <q8 any {v15 coercion}>. <q9 “The matter between [a2 China] and [a4 Lithuania] is political, not economic,”> [a11 he] {c4 said}, and {v16 demanded} <q10 that [a4 Vilnius] “correct [a4 its] mistake”>.

[a12 Lithuanian Prime Minister Rasa Vaitkute] {v17 thanked} [a1 the Commission]. Exports to [a2 China], only one percent of the total, fell by 91 percent in [t3 December]. [a5 Taiwan] has {v18 promised} [a13 Lithuanian firms] $1 billion in {v19 credits} and {v20 bought} a cargo of rum that was {v26 turned back} at [p2 Shenzhen].

[a14 Britain], [a15 Australia] and [a16 the United States] {v21 supported} [a1 the EU]. [a15 Australia], whose barley and wine are under [a2 Chinese] {v22 tariffs}, {c5 said} <q11 [a15 it] would ask to join the {v23 talks}>. [a17 The Lithuanian Confederation of Industry], by contrast, {v24 called for} <q12 the office to be renamed>.

The euro fell to $1.1150, its lowest since [t4 June 2020], after [a18 the U.S. Federal Reserve] {c7 signalled} <q13 that interest rates would rise in [t5 March]>. Gas for delivery [t6 next month] cost 93 euros per megawatt hour.
---
a1 organization IGO IGO European Union
a2 country CHN GOV China
a3 organization IGO IGO World Trade Organization
a4 country LTU GOV Lithuania
a5 country TWN GOV Taiwan
a6 organization TWN GOV Taiwanese office
a7 person IGO IGO Henrik Stassen
a8 group - BUS German, French and Swedish firms
a9 group - MED reporters
a10 group - GOV =a1+a2 the parties
a11 person CHN GOV Tang Zhiguo
a12 person LTU GOV Rasa Vaitkute
a13 group LTU BUS Lithuanian firms
a14 country GBR GOV United Kingdom
a15 country AUS GOV Australia
a16 country USA GOV United States
a17 organization LTU BUS Lithuanian Confederation of Industry
a18 organization USA GOV U.S. Federal Reserve
p1 place BEL - Brussels
p2 place CHN - Shenzhen
t1 2022-01-27
t2 2021-11
t3 2021-12
t4 2020-06
t5 2022-03
t6 2022-02
q1 indirect source=a1 cue=v4
q2 indirect source=a7 cue=c1
q3 indirect source=a7 cue=c2
q4 indirect source=a2 cue=v9 to=a8 via=a7
q5 direct source=a7 cue=c3 to=a9
q6 indirect source=a1 cue=v10 to=a2
q7 indirect source=a1 cue=v13
q8 indirect source=a11 cue=c6 neg
q9 direct source=a11 cue=c4
q10 mixed source=a11 cue=v16 to=a4
q11 indirect source=a15 cue=c5
q12 indirect source=a17 cue=v24
q13 indirect source=a18 cue=c7
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=economic,legal
v2 SANCTION - occurred actor=a2 recip=a4 ctx=economic
v3 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=economic,legal same=v1
v4 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=economic same=v1
v5 SANCTION - occurred actor=a2 recip=a4 ctx=economic same=v2
v6 SANCTION - occurred actor=a2 recip=a4 time=t2 ctx=diplomatic
v7 SUPPORT - occurred actor=a4 recip=a5 ctx=diplomatic
v9 REQUEST change occurred recip=a8 ctx=economic
v10 REQUEST meet occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=economic
v11 CONSULT - hypothetical actor=a2,a1 ctx=economic
v12 CONSULT - hypothetical actor=a10 ctx=economic same=v11
v13 REQUEST - hypothetical actor=a1 recip=a3 ctx=economic,legal
v15 COERCE - negated actor=a2 recip=a4 ctx=economic
v16 REQUEST change occurred actor=a11 recip=a4 ctx=diplomatic
v17 SUPPORT - occurred actor=a12 recip=a1 ctx=diplomatic
v18 AGREE - occurred actor=a5 recip=a13 ctx=economic
v19 AID - future actor=a5 recip=a13 ctx=economic
v20 COOPERATE - occurred actor=a5,a4 ctx=economic
v21 SUPPORT - occurred actor=a14,a15,a16 recip=a1 ctx=economic,diplomatic
v22 SANCTION - occurred actor=a2 recip=a15 ctx=economic
v23 CONSULT - hypothetical actor=a10,a15 ctx=economic same=v11
v24 REQUEST change occurred actor=a17 recip=a4 ctx=diplomatic
v26 SANCTION - occurred actor=a2 recip=a4 loc=p2 ctx=economic
