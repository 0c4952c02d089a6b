#story r08-056
#date 2018-05-17
#publisher Manila Bay Bulletin
#kind report
#title [a1 Philippines] {v1 lifts} {v2 ban} on [a3 workers] going to [a2 Kuwait] after new labour {v3 pact}

[p1 MANILA] — [a10 Philippine President Dante Lacson] has {v4 ended} a {v5 ban} on [a3 citizens] taking jobs in [a2 Kuwait], closing a dispute that began when [a4 a maid]'s body was found in a freezer and led to the {v6 expulsion} of [a5 the Philippine ambassador].

[a6 Labour Secretary Jaime Corpuz] {c1 said} on [t1 Wednesday] <q1 that [a7 the two countries] had {v7 signed} an {v8 agreement} under which [a8 employers] may no longer {v9 keep} [a3 workers]' passports>. <q2 “[a3 Our people] will have a day off every week and the right to use a phone,”> [a6 he] {c2 told} [a9 reporters] on [a6 his] return from [p2 Kuwait City].

[a10 Lacson] {v10 stopped} the departures in [t2 February] after [a4 Rosario Demapelis, 29], was found dead. [a11 A Lebanese man and his Syrian wife] were {v12 sentenced} to death for the {v13 murder} by [a12 a Kuwaiti court] in [t3 April]. In the same month [a2 Kuwait] {v14 threw out} [a5 Ambassador Reynaldo Vega] and {v15 called home} [a13 its own envoy] because [a14 embassy staff] had {v16 helped} [a15 maids] to escape from [a15 their] employers. [a1 Manila] {v18 apologised}, and [a17 four embassy drivers] {v19 held} by [a18 Kuwaiti police] are to be {v20 freed}.

<q3 “The episode is over and relations are normal,”> [a19 Kuwaiti Deputy Foreign Minister Khaled al-Mutairi] {c3 said}, {v21 thanking} [a20 Qatar] <q4 for {v22 mediating}>.

[a21 Migrants' Voice, a group in [p1 Manila]], {v23 criticised} [a1 the government] <q5 for moving too fast>. [a21 It] {v24 urged} [a2 the emirate] <q6 to abolish a system that ties [a22 foreign workers] to one sponsor>. [a24 The International Labour Organization] {c4 says} <q7 the same rule exists in most Gulf states>.

[a25 About 260,000 Filipinos] work in [a2 Kuwait], most of [a25 them] as maids. [a26 Overseas workers] sent home $28 billion in [t4 2017], a tenth of [a1 the country]'s income. Philippine growth was 6.8 percent in the first quarter, driven by construction and public spending, and [a27 the central bank] raised [a27 its] rate for the first time since [t5 2014].
---
a1 country PHL GOV Philippines
a2 country KWT GOV Kuwait
a3 group PHL LAB Philippine workers
a4 person PHL LAB Rosario Demapelis
a5 person PHL GOV Reynaldo Vega
a6 person PHL GOV Jaime Corpuz
a7 group - GOV =a1+a2 the two countries
a8 group KWT BUS employers
a9 group - MED reporters
a10 person PHL GOV Dante Lacson
a11 group - CRM Lebanese man and his Syrian wife
a12 organization KWT JUD Kuwaiti court
a13 person KWT GOV Kuwaiti envoy
a14 group PHL GOV embassy staff
a15 group PHL LAB maids
a17 group PHL GOV four embassy drivers
a18 organization KWT COP Kuwaiti police
a19 person KWT GOV Khaled al-Mutairi
a20 country QAT GOV Qatar
a21 organization PHL NGO Migrants' Voice
a22 group - LAB foreign workers
a24 organization IGO IGO International Labour Organization
a25 group PHL LAB about 260,000 Filipinos
a26 group PHL LAB overseas workers
a27 organization PHL GOV Philippine central bank
p1 place PHL - Manila
p2 place KWT - Kuwait City
t1 2018-05-16
t2 2018-02
t3 2018-04
t4 2017
t5 2014
q1 indirect source=a6 cue=c1
q2 direct source=a6 cue=c2 to=a9
q3 direct source=a19 cue=c3
q4 indirect source=a19 cue=v21
q5 indirect source=a21 cue=v23
q6 indirect source=a21 cue=v24 to=a2
q7 indirect source=a24 cue=c4
v1 RETREAT - occurred actor=a1 recip=a2 ctx=migration,economic
v2 SANCTION - occurred actor=a1 recip=a2 ctx=migration,economic
v3 AGREE - occurred ctx=migration,economic
v4 RETREAT - occurred actor=a10 recip=a2 ctx=migration,economic same=v1
v5 SANCTION - occurred actor=a10 recip=a2 ctx=migration,economic same=v2
v6 SANCTION expel occurred recip=a5 ctx=diplomatic
v7 SUPPORT - occurred actor=a7 time=t1 ctx=migration,economic
v8 AGREE - occurred actor=a7 ctx=migration,economic same=v3
v9 COERCE seize negated actor=a8 recip=a3 ctx=migration
v10 SANCTION - occurred actor=a10 recip=a2 time=t2 ctx=migration same=v2
v12 SANCTION convict occurred actor=a12 recip=a11 time=t3 ctx=legal,crime
v13 ASSAULT - occurred actor=a11 recip=a4 ctx=crime
v14 SANCTION expel occurred actor=a2 recip=a5 time=t3 ctx=diplomatic same=v6
v15 SANCTION withdraw occurred actor=a2 recip=a1 time=t3 ctx=diplomatic
v16 AID - occurred actor=a14 recip=a15 ctx=migration,diplomatic
v18 CONCEDE - occurred actor=a1 recip=a2 ctx=diplomatic
v19 COERCE arrest occurred actor=a18 recip=a17 ctx=diplomatic,legal
v20 RETREAT release future actor=a18 recip=a17 ctx=diplomatic,legal
v21 SUPPORT - occurred actor=a19 recip=a20 ctx=diplomatic
v22 CONSULT third-party occurred actor=a20 recip=a7 ctx=diplomatic
v23 ACCUSE disapprove occurred actor=a21 recip=a1 loc=p1 ctx=migration
v24 REQUEST change occurred actor=a21 recip=a2 ctx=migration
