#story r07-027
#date 2020-10-25
#publisher Wouri News
#kind wire
#title [a1 Gunmen] {v1 storm} school in [p1 Cameroon], {v2 killing} [a2 at least six children]

[p2 YAOUNDE], [t1 Oct 25] (Wouri News) - <q1 [a1 Men armed with guns and machetes] {v3 attacked} a private school in [p3 Kumba, in Cameroon's South-West Region], around midday on [t2 Saturday], {v4 killing} [a2 at least six pupils] and {v5 wounding} [a3 12]>, [a4 officials] and [a5 parents] {c1 said}.

<q2 [a1 The attackers] came on motorcycles, in civilian clothes. [a1 They] {v6 fired} at [a6 the children] in an upstairs classroom, and [a7 some] were hurt jumping from windows>, {c2 said} [a8 Isabel Ngum, an education official]. <q3 [a2 The dead] were aged between 12 and 14>.

[a9 The government] {v7 blamed} [a10 separatist fighters], who want a state called Ambazonia in [p4 the two English-speaking regions] and who have {v8 enforced} a school {v9 boycott} there since [t3 2017]. [a11 A separatist leader in [p5 Norway], Clement Fonka], {v10 accused} [a12 the army]. <q4 Both accounts could not be checked>, {c3 said} [a13 a diplomat in [p2 Yaounde]].

<q5 “[a14 My daughter] only went back to class in [t4 September], when [a4 the officials] told [a17 us] it was safe,”> {c4 said} [a17 Claude Tabe], whose [a14 daughter] was among [a3 the wounded].

{v11 Condemnation} came from [a18 the African Union], [a19 France] and [a20 the United States]. [a21 U.N. Deputy Humanitarian Coordinator Marit Halvorsen] {v12 called for} <q6 an independent {v13 investigation}>.

[a22 A girl] and [a23 two brothers] were {v14 abducted} by [a24 armed men] in [p6 Kumbo, North-West Region], on [t5 Tuesday]; [a25 all three] were {v15 released} on [t6 Friday]. In [t7 February], [a12 soldiers] {v16 killed} [a26 21 civilians] in [p7 Ngarbuh]. <q7 [a27 Three soldiers] are on {v17 trial} over the {v18 massacre}>, [a28 the defence minister] {c6 told} [a29 parliament].

{v19 Protests} by [a30 teachers and lawyers] in [t8 2016] against the use of French in schools and courts were {v20 put down} by force. [a31 At least 3,000 people] have died in the {v21 fighting} since.
---
a1 group CMR UAF men armed with guns and machetes
a2 group CMR CVL at least six pupils
a3 group CMR CVL 12 wounded pupils
a4 group CMR GOV officials
a5 group CMR CVL parents
a6 group CMR CVL the children
a7 group CMR CVL some children
a8 person CMR GOV Isabel Ngum
a9 organization CMR GOV Cameroonian government
a10 group CMR REB separatist fighters
a11 person CMR REB Clement Fonka
a12 organization CMR MIL Cameroonian army
a13 person - GOV diplomat in Yaounde
a14 person CMR CVL Claude Tabe's daughter
a17 person CMR CVL Claude Tabe
a18 organization IGO IGO African Union
a19 country FRA GOV France
a20 country USA GOV United States
a21 person IGO IGO Marit Halvorsen
a22 person CMR CVL girl
a23 group CMR CVL two brothers
a24 group CMR UAF armed men
a25 group CMR CVL =a22+a23 all three
a26 group CMR CVL 21 civilians
a27 group CMR MIL three soldiers
a28 person CMR GOV defence minister
a29 organization CMR LEG parliament
a30 group CMR LAB teachers and lawyers
a31 group CMR - at least 3,000 people
p1 place CMR - Cameroon
p2 place CMR - Yaounde
p3 place CMR - Kumba
p4 place CMR - English-speaking regions
p5 place NOR - Norway
p6 place CMR - Kumbo
p7 place CMR - Ngarbuh
t1 2020-10-25
t2 2020-10-24
t3 2017
t4 2020-09
t5 2020-10-20
t6 2020-10-23
t7 2020-02
t8 2016
q1 indirect source=a4,a5 cue=c1
q2 indirect source=a8 cue=c2
q3 indirect source=a8 cue=-
q4 indirect source=a13 cue=c3
q5 direct source=a17 cue=c4
q6 indirect source=a21 cue=v12
q7 indirect source=a28 cue=c6 to=a29
v1 ASSAULT - occurred actor=a1 loc=p1 time=t2 ctx=military,education
v2 ASSAULT - occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military,education same=v1
v3 ASSAULT - occurred actor=a1 loc=p3 time=t2 ctx=military,education same=v1
v4 ASSAULT - occurred actor=a1 recip=a2 loc=p3 time=t2 ctx=military,education same=v1
v5 ASSAULT - occurred actor=a1 recip=a3 loc=p3 time=t2 ctx=military,education same=v1
v6 ASSAULT firearms occurred actor=a1 recip=a6 loc=p3 time=t2 ctx=military,education same=v1
v7 ACCUSE disapprove occurred actor=a9 recip=a10 ctx=military
v8 COERCE restrict occurred actor=a10 loc=p4 time=t3 ctx=education
v9 PROTEST boycott occurred loc=p4 time=t3 ctx=education
v10 ACCUSE disapprove occurred actor=a11 recip=a12 loc=p5 ctx=military
v11 ACCUSE disapprove occurred actor=a18,a19,a20 ctx=human-rights
v12 REQUEST change occurred actor=a21 ctx=human-rights
v13 ACCUSE investigate hypothetical ctx=human-rights
v14 ASSAULT abduct occurred actor=a24 recip=a22,a23 loc=p6 time=t5 ctx=crime
v15 RETREAT release occurred actor=a24 recip=a25 loc=p6 time=t6 ctx=crime
v16 ASSAULT - occurred actor=a12 recip=a26 loc=p7 time=t7 ctx=military,human-rights
v17 ACCUSE allege occurred recip=a27 ctx=legal
v18 ASSAULT massacre occurred actor=a27 recip=a26 loc=p7 ctx=military,human-rights same=v16
v19 PROTEST demo occurred actor=a30 time=t8 ctx=education,legal
v20 ASSAULT crowd-control occurred recip=a30 time=t8
v21 ASSAULT - occurred time=t8 ctx=military
