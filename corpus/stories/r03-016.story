#story r03-016
#date 2012-09-21
#publisher Vostok News Agency
#kind wire
#title [a1 Russia] {v1 writes off} half a billion dollars of [a2 Kyrgyz] debt

[p1 BISHKEK], [t1 September 21]. /[a3 Vostok]/. [a1 Russia] will {v2 write off} nearly $500 million in debt owed by [a2 Kyrgyzstan], and the {v3 lease} of [p2 the Kant air base] by [a4 the Russian air force] will be extended for 15 years from [t2 2017]. The documents were {v4 signed} in [p1 Bishkek] on [t3 Thursday] during a {v5 visit} by [a5 Russian President Andrei Malyshev].

<q1 “[a2 Kyrgyzstan] is [a1 our] strategic partner, and [a1 we] will {v6 help} [a2 our friends] to strengthen [a2 their] army,”> [a5 Malyshev] {c1 said} at a joint news conference with [a7 his Kyrgyz counterpart, Azamat Toktogulov].

[a7 Toktogulov] {v7 thanked} [a1 Moscow]. [a7 He] {c2 said} <q2 the {v8 agreement} on the base must be {v9 ratified} by [a8 the parliament in [p1 Bishkek]]>, and {c7 repeated} <q7 that [a9 the United States] would have to {v10 leave} [p3 the Manas transit centre] in [t4 2014]>. <q3 “There will be no foreign military at a civilian airport,”> [a7 he] {c3 stressed}.

{c4 According to} [a10 a source in [a11 the Russian Defence Ministry]], <q4 weapons worth more than $1 billion may be {v11 supplied} to [a2 Kyrgyzstan] free of charge, although no contract has been {v12 signed}>.

[a5 Malyshev] did not hold {v13 talks} with [a12 Uzbekistan], which {v14 opposes} two hydroelectric dams that [a13 Russian companies] will build on Kyrgyz rivers. [a12 Uzbekistan]'s [a14 president] {c6 warned} [t5 this month] <q5 that disputes over water could lead “not just to confrontation but to wars”>.

[a2 Kyrgyzstan] had {v16 asked} [a1 Russia] for {v17 relief} since [t6 2010]. <q6 [a1 Moscow] {v18 rejected} an earlier {v19 plan} to take shares in a torpedo factory at [p4 Lake Issyk-Kul] instead of money>, [a15 a member of [a16 the Kyrgyz government]] {c5 told} [a3 Vostok].

Snow has been forecast for the mountain passes south of the capital.
---
a1 country RUS GOV Russia
a2 country KGZ GOV Kyrgyzstan
a3 organization RUS MED Vostok
a4 organization RUS MIL Russian air force
a5 person RUS GOV Andrei Malyshev
a7 person KGZ GOV Azamat Toktogulov
a8 organization KGZ LEG parliament in Bishkek
a9 country USA GOV United States
a10 person RUS MIL source in the Russian Defence Ministry
a11 organization RUS GOV Russian Defence Ministry
a12 country UZB GOV Uzbekistan
a13 group RUS BUS Russian companies
a14 person UZB GOV Uzbekistan's president
a15 person KGZ GOV member of the Kyrgyz government
a16 organization KGZ GOV Kyrgyz government
p1 place KGZ - Bishkek
p2 place KGZ - Kant air base
p3 place KGZ - Manas transit centre
p4 place KGZ - Lake Issyk-Kul
t1 2012-09-21
t2 2017
t3 2012-09-20
t4 2014
t5 2012-09
t6 2010
q1 direct source=a5 cue=c1
q2 indirect source=a7 cue=c2
q3 direct source=a7 cue=c3
q4 indirect source=a10 cue=c4
q5 mixed source=a14 cue=c6
q6 indirect source=a15 cue=c5 to=a3
q7 indirect source=a7 cue=c7
v1 AID - future actor=a1 recip=a2 ctx=economic
v2 AID - future actor=a1 recip=a2 ctx=economic same=v1
v3 COOPERATE - future actor=a2,a4 loc=p2 time=t2 ctx=military
v4 SUPPORT - occurred actor=a1,a2 loc=p1 time=t3 ctx=military,economic
v5 CONSULT visit occurred actor=a5 recip=a2 loc=p1 time=t3 ctx=diplomatic
v6 AID - future actor=a1 recip=a2 ctx=military
v7 SUPPORT - occurred actor=a7 recip=a1 loc=p1 time=t3 ctx=diplomatic
v8 AGREE - occurred actor=a1,a2 ctx=military
v9 SUPPORT - future actor=a8 ctx=legislative,military
v10 RETREAT withdraw future actor=a9 loc=p3 time=t4 ctx=military
v11 AID - hypothetical actor=a1 recip=a2 ctx=military
v12 SUPPORT - negated actor=a1,a2 ctx=military
v13 CONSULT - negated actor=a5,a12 ctx=diplomatic
v14 ACCUSE disapprove occurred actor=a12 recip=a13 ctx=resource,environment
v16 REQUEST assist occurred actor=a2 recip=a1 time=t6 ctx=economic
v17 AID - hypothetical actor=a1 recip=a2 ctx=economic
v18 REJECT - occurred actor=a1 recip=a2 ctx=economic
v19 AGREE - occurred actor=a2 recip=a1 ctx=economic
