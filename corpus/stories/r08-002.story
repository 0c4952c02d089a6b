#story r08-002
#date 2013-08-14
#publisher Rift Valley Newswire
#kind report
#title [a1 Uganda] {v1 lifts} {v2 ban} on [a2 Kenyan] poultry after six months of trade dispute

[p1 KAMPALA] — <q9 [a1 Uganda] has {v3 lifted} a {v4 ban} on chicks and eggs from [a2 Kenya], ending a quarrel that cost [a3 farmers on [a2 the Kenyan] side] an estimated $9 million>, [a4 officials] {c1 said} on [t1 Wednesday].

<q1 “The {v5 restriction} is {v6 removed} with immediate effect,”> [a5 Agriculture Minister Grace Nabukenya] {c2 told} [a6 reporters] after a {v7 meeting} with [a7 her Kenyan counterpart, Peter Wafula]. <q2 “[a8 Our laboratories] found no trace of the disease in the last 300 samples.”>

[a1 Kampala] {v8 stopped} the imports in [t2 February], when an outbreak of bird flu was suspected on two farms near [p2 the Kenyan town of Thika]. [a2 Kenya] {c3 denied} <q3 there was any outbreak>, {v9 complained} to [a9 the East African Community] and {v10 threatened} <q4 to {v11 close} [a2 its] market to [a1 Ugandan] milk>.

[a10 The poultry farmers' union in [p3 Nairobi]] {v12 accused} [a1 the Ugandan government] <q5 of protecting [a11 a few rich breeders]>. [a10 The union] took [a1 it] to court: <q10 a {v13 case} filed in [t3 April] at [a12 the East African Court of Justice] will now be {v14 withdrawn}>, [a13 its chairman, Joseph Kimani], {c4 said}.

The price of eggs in [p1 Kampala] rose by a third while the {v15 ban} lasted. [a14 Traders at Nakasero market] {c5 said} <q6 [a14 they] expected prices to fall by [t4 the end of the month]>.

[a15 Both ministers] {v16 agreed} that [a16 veterinary inspectors from [a17 the two countries]] would {v17 share} test results in future. [a7 Wafula] also {v18 asked} [a1 Uganda] <q7 to {v19 scrap} a {v20 fee} of $20 on [a18 each Kenyan truck] that crosses at [p4 Busia]>. [a5 Nabukenya] {c6 said} <q8 only that [a1 her government] was studying the matter>.

Trade between [a17 the neighbours] was worth about $770 million in [t5 2012]. [a2 Kenya] sells [a1 Uganda] mainly fuel, steel and cement and buys maize, sugar and milk.
---
a1 country UGA GOV Uganda
a2 country KEN GOV Kenya
a3 group KEN BUS farmers
a4 group UGA GOV officials
a5 person UGA GOV Grace Nabukenya
a6 group - MED reporters
a7 person KEN GOV Peter Wafula
a8 group UGA GOV our laboratories
a9 organization IGO IGO East African Community
a10 organization KEN BUS poultry farmers' union
a11 group UGA BUS a few rich breeders
a12 organization IGO JUD East African Court of Justice
a13 person KEN BUS Joseph Kimani
a14 group UGA BUS traders at Nakasero market
a15 group - GOV =a5+a7 both ministers
a16 group - GOV veterinary inspectors
a17 group - GOV =a1+a2 the two countries
a18 group KEN BUS each Kenyan truck
p1 place UGA - Kampala
p2 place KEN - Thika
p3 place KEN - Nairobi
p4 place UGA - Busia
t1 2013-08-14
t2 2013-02
t3 2013-04
t4 2013-08-31
t5 2012
q1 direct source=a5 cue=c2 to=a6
q2 direct source=a5 cue=-
q3 indirect source=a2 cue=c3 neg
q4 indirect source=a2 cue=v10
q5 indirect source=a10 cue=v12
q6 indirect source=a14 cue=c5
q7 indirect source=a7 cue=v18 to=a1
q8 indirect source=a5 cue=c6
q9 indirect source=a4 cue=c1
q10 indirect source=a13 cue=c4
v1 RETREAT - occurred actor=a1 recip=a2 ctx=economic,health
v2 SANCTION - occurred actor=a1 recip=a2 ctx=economic,health
v3 RETREAT - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=economic,health same=v1
v4 SANCTION - occurred actor=a1 recip=a2 ctx=economic,health same=v2
v5 SANCTION - occurred actor=a1 recip=a2 ctx=economic,health same=v2
v6 RETREAT - occurred actor=a1 recip=a2 ctx=economic,health same=v1
v7 CONSULT - occurred actor=a5,a7 loc=p1 time=t1 ctx=economic
v8 SANCTION - occurred actor=a1 recip=a2 time=t2 ctx=economic,health same=v2
v9 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=economic
v10 THREATEN relations occurred actor=a2 recip=a1 ctx=economic
v11 SANCTION - hypothetical actor=a2 recip=a1 ctx=economic
v12 ACCUSE allege occurred actor=a10 recip=a1 ctx=economic
v13 ACCUSE allege occurred actor=a10 recip=a1 time=t3 ctx=legal,economic
v14 RETREAT - future actor=a10 recip=a1 ctx=legal,economic
v15 SANCTION - occurred actor=a1 recip=a2 ctx=economic,health same=v2
v16 AGREE - occurred actor=a15 loc=p1 time=t1 ctx=economic,health
v17 COOPERATE - future actor=a16 ctx=health
v18 REQUEST change occurred actor=a7 recip=a1 ctx=economic
v19 RETREAT - hypothetical actor=a1 recip=a18 ctx=economic
v20 SANCTION - occurred actor=a1 recip=a18 loc=p4 ctx=economic
