#story r06-001
#date 2024-10-09
#publisher Anatolia Courier
#kind wire
#title [a1 Opposition mayor] {v1 held} in [a2 Turkey] bribery {v2 probe}

[p1 ANKARA], [t1 Oct 9] - <q1 [a1 The mayor of [p2 the southern Turkish city of Mersin]] was {v3 detained} at [a1 his] home early on [t1 Wednesday] together with [a3 21 other people] in an {v4 investigation} into bribery>, [a4 the state prosecutor's office] {c1 said}.

[a1 Cemal Ertugral, 54, a senior member of [a5 the opposition Republican Unity Party]], is {v5 accused} of <q2 taking money from [a6 builders]>. [a1 He] {c2 denied} <q3 the {v6 accusation}> through [a7 his lawyer].

[a8 Police] {v7 searched} the city hall and {v8 seized} computers and files. [a9 A deputy mayor, Hulya Sener], was {v9 stopped} at [p3 Adana airport] as [a9 she] was about to board a flight to [p4 Germany].

[a5 The party] {v10 called} the {v11 arrests} <q4 “a coup by the courts”> and {v12 urged} [a10 its supporters] <q5 to gather in front of the city hall on [t1 Wednesday evening]>. [a11 The governor of [p2 Mersin]] then {v13 banned} all {v14 gatherings} in [p2 the province] for four days, and [a8 riot police] were {v15 deployed} around the building.

<q6 “[a12 We] will not be afraid and [a12 we] will not leave the squares,”> [a13 party leader Orhan Tuzcu] {c3 told} [a14 reporters] in [p1 Ankara].

[a15 Justice Minister Levent Akbas] {v16 rejected} the {v17 criticism}. <q7 [a18 The government] had not given any {v18 order} to the courts>, [a15 he] {c4 said}.

[a1 Ertugral] is due to be {v19 brought} before [a16 a court] on [t2 Friday]. If [a16 it] {v20 orders} that [a1 he] be {v21 kept} in jail, [a17 the Interior Ministry] may {v22 suspend} [a1 him] and name a trustee in [a1 his] place.

Local elections were held in [t3 March]. [a5 The Republican Unity Party] won in 26 of the 30 largest cities.

In [p20 Izmir], [a40 two other opposition mayors] {v50 refused} on [t20 Tuesday] to hand over municipal accounts to [a41 inspectors] sent by [a17 the ministry]. <q30 [a40 They] may be {v52 removed} if [a40 they] do not {v53 give in} by [t2 Friday]>, [a43 a ministry official] {v54 warned}. <q31 The lira could fall further if the dispute goes on>, [a44 economist Selin Aydogdu of [a45 Bosporus Research]] {c31 said}.
---
a1 person TUR OPP+GOV Cemal Ertugral
a2 country TUR GOV Turkey
a3 group TUR - 21 other people
a4 organization TUR JUD state prosecutor's office
a5 organization TUR OPP Republican Unity Party
a6 group TUR BUS builders
a7 person TUR OTH Ertugral's lawyer
a8 organization TUR COP police
a9 person TUR OPP+GOV Hulya Sener
a10 group TUR OPP party supporters
a11 person TUR GOV governor of Mersin
a12 group TUR OPP we (Republican Unity Party)
a13 person TUR OPP Orhan Tuzcu
a14 group - MED reporters
a15 person TUR GOV Levent Akbas
a16 organization TUR JUD a court
a17 organization TUR GOV Interior Ministry
p1 place TUR - Ankara
p2 place TUR - Mersin
p3 place TUR - Adana airport
p4 place DEU - Germany
t1 2024-10-09
t2 2024-10-11
t3 2024-03
q1 indirect source=a4 cue=c1
q2 indirect source=- cue=v5
q3 indirect source=a1 cue=c2 via=a7 neg
q4 mixed source=a5 cue=v10
q5 indirect source=a5 cue=v12 to=a10
q6 direct source=a13 cue=c3 to=a14
q7 indirect source=a15 cue=c4
v1 COERCE arrest occurred recip=a1 loc=a2 ctx=corruption,legal
v2 ACCUSE investigate occurred recip=a1 loc=a2 ctx=corruption
v3 COERCE arrest occurred recip=a1,a3 loc=p2 time=t1 ctx=corruption,legal same=v1
v4 ACCUSE investigate occurred recip=a1,a3 loc=p2 time=t1 ctx=corruption same=v2
v5 ACCUSE allege occurred recip=a1 ctx=corruption,legal
v6 ACCUSE allege occurred recip=a1 ctx=corruption,legal same=v5
v7 COERCE - occurred actor=a8 loc=p2 time=t1 ctx=corruption
v8 COERCE seize occurred actor=a8 loc=p2 time=t1 ctx=corruption
v9 COERCE restrict occurred actor=a8 recip=a9 loc=p3 ctx=corruption
v10 ACCUSE disapprove occurred actor=a5 time=t1 ctx=legal
v11 COERCE arrest occurred recip=a1,a3 time=t1 ctx=corruption,legal same=v1
v12 REQUEST - occurred actor=a5 recip=a10 time=t1 ctx=legal
v13 COERCE ban occurred actor=a11 loc=p2 time=t1
v14 PROTEST demo hypothetical loc=p2
v15 MOBILIZE police occurred actor=a8 loc=p2
v16 REJECT - occurred actor=a15 recip=a5 ctx=legal
v17 ACCUSE disapprove occurred actor=a5 recip=a15 ctx=legal same=v10
v18 REQUEST - negated actor=a18 ctx=legal
v19 ACCUSE allege future recip=a1 time=t2 ctx=legal
v20 REQUEST - hypothetical actor=a16 ctx=legal
v21 COERCE arrest hypothetical actor=a16 recip=a1 ctx=legal
v22 SANCTION discontinue hypothetical actor=a17 recip=a1 ctx=executive
a18 organization TUR GOV Turkish government
a40 group TUR OPP+GOV two other opposition mayors
a41 group TUR GOV inspectors
a43 person TUR GOV ministry official
a44 person TUR BUS Selin Aydogdu
a45 organization TUR BUS Bosporus Research
p20 place TUR - Izmir
t20 2024-10-08
q30 indirect source=a43 cue=v54
q31 indirect source=a44 cue=c31
v50 REJECT assist occurred actor=a40 recip=a41 loc=p20 time=t20 ctx=corruption
v52 SANCTION expel hypothetical actor=a17 recip=a40 ctx=executive
v53 CONCEDE - hypothetical actor=a40 time=t2 ctx=corruption
v54 THREATEN - occurred actor=a43 recip=a40 ctx=executive
