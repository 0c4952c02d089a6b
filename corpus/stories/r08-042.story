#story r08-042
#date 2013-10-29
#publisher Malecon News Service
#kind report
#title [a1 U.N. assembly] {v1 condemns} [a2 U.S.] {v2 embargo} on [a3 Cuba] for 22nd year

[p1 UNITED NATIONS] — [a1 The U.N. General Assembly] voted by 188 to two on [t1 Tuesday] to {v3 call for} an {v4 end} to the trade {v5 embargo} that [a2 the United States] has kept against [a3 Cuba] for more than half a century.

Only [a2 the United States] and [a4 Israel] {v6 voted against} the resolution, which cannot force [a2 Washington] to do anything. [a5 Three Pacific island states] abstained.

<q1 “The {v7 blockade} has cost [a3 us] more than a trillion dollars, and its human damage cannot be counted,”> {c1 said} [a6 Cuban Foreign Minister Ernesto Quintana], who {v8 accused} [a7 the administration of President Alan Prescott] <q2 of {v9 fining} [a8 foreign banks] that deal with [a3 Cuba]>. <q3 [a9 Children with cancer] cannot get [a2 U.S.] medicine>, [a6 he] {c2 added}.

[a10 U.S. delegate Howard Lindsey] {v10 dismissed} the {v11 criticism}: <q4 “[a3 Cuba]'s economic problems come from policies [a11 the Cuban government] has chosen.”> [a2 The United States] {v12 sells} [a3 the island] some food, and [a10 he] {c3 noted} <q5 that [a2 it] allows [a12 Cuban Americans] to {v14 send} about $2 billion a year to [a13 relatives]>.

[a14 European Union members] {v15 supported} the resolution but {v16 called on} [a3 Havana] <q6 to {v17 release} [a16 political prisoners]>. [a17 The Independent Commission of Cuban Women] {c4 said} <q7 [a18 police] had {v18 detained} [a19 36 of [a17 its] members] on [t2 Sunday] after Mass>.

[a20 China], [a21 India] and [a22 Mexico] {v23 spoke up} for [a3 Cuba]. [a23 Brazil]'s [a24 ambassador] {v19 demanded} <q8 that [a3 Cuba] also be {v20 taken} off the [a2 U.S.] list of sponsors of terrorism>, on which [a2 Washington] {v21 put} [a3 it] in [t3 1982].

[a11 The government] has allowed [a25 about 430,000 Cubans] to work for themselves. In [t4 January] [a11 it] {v22 ended} a rule under which [a26 citizens] needed permission to travel. Sugar output reached 1.5 million tonnes in the [t5 2012/13] season, the best result in nine years but far from the 8 million of [t6 1990].
---
a1 organization IGO IGO U.N. General Assembly
a2 country USA GOV United States
a3 country CUB GOV Cuba
a4 country ISR GOV Israel
a5 group - GOV three Pacific island states
a6 person CUB GOV Ernesto Quintana
a7 organization USA GOV Prescott administration
a8 group - BUS foreign banks
a9 group CUB CVL children with cancer
a10 person USA GOV Howard Lindsey
a11 organization CUB GOV Cuban government
a12 group USA CVL Cuban Americans
a13 group CUB CVL relatives
a14 group IGO GOV European Union members
a16 group CUB OPP political prisoners
a17 organization CUB NGO Independent Commission of Cuban Women
a18 organization CUB COP police
a19 group CUB NGO 36 members of the commission
a20 country CHN GOV China
a21 country IND GOV India
a22 country MEX GOV Mexico
a23 country BRA GOV Brazil
a24 person BRA GOV Brazil's ambassador
a25 group CUB CVL about 430,000 Cubans
a26 group CUB CVL citizens
p1 place USA - United Nations
t1 2013-10-29
t2 2013-10-27
t3 1982
t4 2013-01
t5 2012/2013
t6 1990
q1 direct source=a6 cue=c1
q2 indirect source=a6 cue=v8
q3 indirect source=a6 cue=c2
q4 direct source=a10 cue=v10
q5 indirect source=a10 cue=c3
q6 indirect source=a14 cue=v16 to=a3
q7 indirect source=a17 cue=c4
q8 indirect source=a24 cue=v19
v1 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=diplomatic,economic
v2 SANCTION - occurred actor=a2 recip=a3 ctx=economic
v3 REQUEST change occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic,economic
v4 RETREAT - hypothetical actor=a2 recip=a3 ctx=economic
v5 SANCTION - occurred actor=a2 recip=a3 ctx=economic same=v2
v6 REJECT - occurred actor=a2,a4 recip=a1 loc=p1 time=t1 ctx=diplomatic
v7 SANCTION - occurred recip=a3 ctx=economic same=v2
v8 ACCUSE allege occurred actor=a6 recip=a7 loc=p1 time=t1 ctx=economic,diplomatic
v9 SANCTION - occurred actor=a7 recip=a8 ctx=economic
v10 REJECT - occurred actor=a10 recip=a6 loc=p1 ctx=diplomatic
v11 ACCUSE disapprove occurred actor=a6 recip=a2 ctx=diplomatic
v12 COOPERATE - occurred actor=a2 recip=a3 ctx=economic
v14 AID - occurred actor=a12 recip=a13 ctx=economic
v15 SUPPORT - occurred actor=a14 recip=a3 ctx=diplomatic
v16 REQUEST yield occurred actor=a14 recip=a3 ctx=human-rights
v17 RETREAT release hypothetical actor=a3 recip=a16 ctx=human-rights
v18 COERCE arrest occurred actor=a18 recip=a19 time=t2 ctx=human-rights,religion
v23 SUPPORT - occurred actor=a20,a21,a22 recip=a3 ctx=diplomatic
v19 REQUEST change occurred actor=a24 recip=a2 ctx=diplomatic,terrorism
v20 RETREAT - hypothetical actor=a2 recip=a3 ctx=diplomatic,terrorism
v21 SANCTION - occurred actor=a2 recip=a3 time=t3 ctx=terrorism
v22 RETREAT - occurred actor=a11 recip=a26 time=t4 ctx=migration
