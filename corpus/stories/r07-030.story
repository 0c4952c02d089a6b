#story r07-030
#date 2012-01-10
#publisher White Nile Post
#kind report
#title [a1 South Sudan] {c1 says} <q1 [a4 57] {v1 killed} in new cattle {v2 raids}>

[p1 JUBA, [a1 South Sudan]] — <q2 [a2 Fighters from [a3 the Murle community]] {v3 raided} [p2 three villages in South Sudan's Jonglei state] on [t1 Sunday and Monday], {v4 killing} [a4 57 people, mostly women and children], and {v5 driving off} hundreds of cows>, [a5 officials] {c2 said} on [t2 Tuesday].

<q3 The worst {v6 attack} was at [p3 Wek, in Uror county], where [a6 24 people] were {v7 killed}>, {c3 said} [a7 county commissioner Tut Puok Nyang]. [a8 Another 53] were {v8 wounded} and [a9 22 children] {v9 taken}. <q4 “[a2 They] came with new rifles and walked for two days,”> [a7 he] {c4 said} by satellite phone.

The {v10 raids} appear to be in response to an {v12 assault} on [p4 the town of Pibor] [t3 last week] by [a10 about 6,000 youths of [a11 the Lou Nuer]]. [a12 The United Nations], which followed [a10 the column] by helicopter, {c5 put} <q5 the number of [a13 Murle] {v13 killed} there in the dozens>; [a14 local leaders] {c6 spoke} <q6 of 3,000>. [a10 The youths] {v14 burned} [p5 a clinic run by [a15 Doctors Without Borders]] in [p6 Lekuangole] and {v15 abducted} [a16 women].

[a1 The government] has {v16 sent} [a17 3,000 soldiers and 800 police] to [p4 Pibor], declared [p2 Jonglei] a disaster area and {v18 urged} [a18 both sides] <q7 to {v19 hand in} [a18 their] guns>. [a19 Vice President Peter Lado Wani] {v20 visited} [a10 the Lou Nuer youths] in [p6 Lekuangole] on [t4 Dec. 30], but [a10 they] {v21 refused} to {v22 turn back}.

<q8 [a1 Juba] has too few roads and too few troops to {v23 protect} [a20 civilians] there>, {c7 said} [a21 Hilde Brandvold, the head of the U.N. mission], at a news conference in [p1 the capital]. <q9 [a22 [a21 Her] peacekeepers], 2,100 of whom are ready for combat, had {v24 moved} [a23 hundreds of people] to safety>, [a21 she] {c8 added}.

[a24 The World Food Program] began to {v25 fly} food to [p4 Pibor] on [t5 Friday]. [a25 About 1,100 people] died in such {v27 violence} in [p2 Jonglei] in [t6 2011], the year that [a1 South Sudan] {v26 seceded} from [a26 Sudan].
---
a1 country SSD GOV South Sudan
a2 group SSD UAF fighters from the Murle community
a3 group SSD CVL Murle community
a4 group SSD CVL 57 people
a5 group SSD GOV officials
a6 group SSD CVL 24 people
a7 person SSD GOV Tut Puok Nyang
a8 group SSD CVL another 53
a9 group SSD CVL 22 children
a10 group SSD UAF about 6,000 Lou Nuer youths
a11 group SSD CVL Lou Nuer
a12 organization IGO IGO United Nations
a13 group SSD CVL Murle
a14 group SSD - local leaders
a15 organization - NGO Doctors Without Borders
a16 group SSD CVL women
a17 group SSD MIL+COP 3,000 soldiers and 800 police
a18 group SSD UAF =a2+a10 both sides
a19 person SSD GOV Peter Lado Wani
a20 group SSD CVL civilians
a21 person IGO IGO Hilde Brandvold
a22 group IGO MIL U.N. peacekeepers
a23 group SSD CVL hundreds of people
a24 organization IGO IGO World Food Program
a25 group SSD CVL about 1,100 people
a26 country SDN GOV Sudan
p1 place SSD - Juba
p2 place SSD - Jonglei
p3 place SSD - Wek
p4 place SSD - Pibor
p5 place SSD - clinic in Lekuangole
p6 place SSD - Lekuangole
t1 2012-01-08/2012-01-09
t2 2012-01-10
t3 2012-W01
t4 2011-12-30
t5 2012-01-06
t6 2011
q1 indirect source=a1 cue=c1
q2 indirect source=a5 cue=c2
q3 indirect source=a7 cue=c3
q4 direct source=a7 cue=c4
q5 indirect source=a12 cue=c5
q6 indirect source=a14 cue=c6
q7 indirect source=a1 cue=v18 to=a18
q8 indirect source=a21 cue=c7
q9 indirect source=a21 cue=c8
v1 ASSAULT - occurred recip=a4 loc=a1 time=t1 ctx=resource
v2 ASSAULT - occurred loc=a1 time=t1 ctx=resource same=v1
v3 ASSAULT - occurred actor=a2 loc=p2 time=t1 ctx=resource same=v1
v4 ASSAULT - occurred actor=a2 recip=a4 loc=p2 time=t1 ctx=resource same=v1
v5 COERCE seize occurred actor=a2 loc=p2 time=t1 ctx=resource
v6 ASSAULT - occurred actor=a2 loc=p3 time=t1 same=v1
v7 ASSAULT - occurred actor=a2 recip=a6 loc=p3 time=t1 same=v1
v8 ASSAULT - occurred actor=a2 recip=a8 loc=p3 time=t1 same=v1
v9 ASSAULT abduct occurred actor=a2 recip=a9 loc=p3 time=t1
v10 ASSAULT - occurred same=v1
v12 ASSAULT - occurred actor=a10 loc=p4 time=t3
v13 ASSAULT - occurred actor=a10 recip=a13 loc=p4 time=t3 same=v12
v14 ASSAULT destroy occurred actor=a10 recip=a15 loc=p5 ctx=health
v15 ASSAULT abduct occurred actor=a10 recip=a16 loc=p6
v16 MOBILIZE troops occurred actor=a1 loc=p4 ctx=military
v18 REQUEST yield occurred actor=a1 recip=a18 ctx=military
v19 RETREAT disarm hypothetical actor=a18 ctx=military
v20 CONSULT visit occurred actor=a19 recip=a10 loc=p6 time=t4
v21 REJECT yield occurred actor=a10 recip=a19 loc=p6 time=t4
v22 RETREAT withdraw negated actor=a10 loc=p6 time=t4
v23 AID - hypothetical actor=a1 recip=a20
v24 AID - occurred actor=a22 recip=a23
v25 AID - occurred actor=a24 loc=p4 time=t5 ctx=disaster
v26 SANCTION withdraw occurred actor=a1 recip=a26 time=t6 ctx=territory
v27 ASSAULT - occurred recip=a25 loc=p2 time=t6
