#story r06-003
#date 2022-03-18
#publisher Gulf of Guinea News
#kind wire
#title [a1 Army chief] {v1 sacked} as [a2 Guinea-Bissau soldiers] {v2 protest} over pay

[p1 BISSAU] - [a3 President Adelino Cassama of [a4 Guinea-Bissau]] on [t1 Friday] {v3 dismissed} [a1 the head of the army], two days after [a2 soldiers] {v4 blocked} the road to the airport to {v5 demand} unpaid wages.

No reason was given for the {v6 dismissal} of [a1 General Bubacar Nhaga] in the decree, which was read on [a5 state radio]. [a6 His deputy, Colonel Zacarias Indi], takes over until a new chief is named.

[a2 About 200 soldiers] left [p2 the Cumere barracks] on [t2 Wednesday], {v7 burned} tyres and {v8 fired} in the air. [a7 Nobody] was {v9 hurt}. [a2 They] returned to the barracks in the evening after [a8 the defence minister] {v10 promised} <q1 that wages for [t3 January and February] would be paid within a week>.

[a8 Defence Minister Sandji Embalo] {c1 denied} <q2 that there had been an {v11 attempt} to {v12 overthrow} [a9 the government]>. <q3 “There was a {v13 protest} and [a9 we] {v14 listened} to [a10 the men],”> [a8 he] {c2 said}. <q4 [a11 No soldier] had been {v15 arrested} and [a11 none] would be {v16 punished}>, [a8 he] {c3 added}.

But [a12 two residents of [p2 Cumere]] {c4 told} [a13 this agency] <q5 that [a14 military police] had {v17 taken away} [a15 six sergeants] during [t4 the night]>. [a8 The minister] {c5 declined to comment on} <q6 the report>.

[a16 The West African bloc ECOWAS] has kept [a17 631 troops] in [a4 the country] since a {v18 shooting} at [p3 the government palace] on [t5 February 1] in which [a18 eleven people] {v19 died}. <q7 The force has been put on higher {v20 alert} but has not left [a17 its] camps>, [a19 its commander, Brigadier Femi Oyelaran], {c6 said}.

[a20 France] {v21 advised} [a21 its citizens] <q8 to stay at home>.

[a1 Nhaga], who led a {v50 mutiny} in [t20 2010], is believed to be in [p20 the Portuguese embassy]. [a40 Lisbon] {c30 refused to say} <q30 whether [a1 he] had {v52 asked} for {v53 asylum}>. <q31 “If [a1 he] {v54 resists}, [a1 he] will be {v55 brought out},”> [a8 Embalo] {v56 warned}. [a41 The opposition] {v57 called} the decree <q32 illegal>, because [a42 parliament] was not {v58 consulted}.
---
a1 person GNB MIL Bubacar Nhaga
a2 group GNB MIL Guinea-Bissau soldiers
a3 person GNB GOV Adelino Cassama
a4 country GNB GOV Guinea-Bissau
a5 organization GNB MED state radio
a6 person GNB MIL Zacarias Indi
a7 group GNB - nobody
a8 person GNB GOV Sandji Embalo
a9 group GNB GOV we (government)
a10 group GNB MIL the men
a11 group GNB MIL no soldier
a12 group GNB CVL two residents of Cumere
a13 organization - MED Gulf of Guinea News
a14 organization GNB MIL military police
a15 group GNB MIL six sergeants
a16 organization IGO IGO ECOWAS
a17 group IGO MIL ECOWAS force
a18 group GNB - eleven people
a19 person IGO MIL Femi Oyelaran
a20 country FRA GOV France
a21 group FRA CVL French citizens
p1 place GNB - Bissau
p2 place GNB - Cumere
p3 place GNB - government palace
t1 2022-03-18
t2 2022-03-16
t3 2022-01/2022-02
t4 2022-03-17
t5 2022-02-01
q1 indirect source=a8 cue=v10
q2 indirect source=a8 cue=c1 neg
q3 direct source=a8 cue=c2
q4 indirect source=a8 cue=c3
q5 indirect source=a12 cue=c4 to=a13
q6 indirect source=a8 cue=c5 neg
q7 indirect source=a19 cue=c6
q8 indirect source=a20 cue=v21 to=a21
v1 SANCTION expel occurred recip=a1 ctx=military,executive
v2 PROTEST obstruct occurred actor=a2 ctx=military
v3 SANCTION expel occurred actor=a3 recip=a1 loc=p1 time=t1 ctx=military,executive same=v1
v4 PROTEST obstruct occurred actor=a2 loc=p1 time=t2 ctx=military same=v2
v5 REQUEST - occurred actor=a2 loc=p1 time=t2 ctx=military
v6 SANCTION expel occurred actor=a3 recip=a1 ctx=military,executive same=v1
v7 PROTEST riot occurred actor=a2 time=t2 ctx=military
v8 PROTEST riot occurred actor=a2 time=t2 ctx=military
v9 ASSAULT - negated recip=a7 time=t2
v10 AGREE - occurred actor=a8 recip=a2 time=t2 ctx=military
v11 COERCE seize negated ctx=executive
v12 COERCE seize negated recip=a9 ctx=executive same=v11
v13 PROTEST - occurred actor=a10 ctx=military same=v2
v14 CONSULT - occurred actor=a9,a10 ctx=military
v15 COERCE arrest negated recip=a11 ctx=military
v16 SANCTION - negated recip=a11 ctx=military
v17 COERCE arrest occurred actor=a14 recip=a15 loc=p2 time=t4 ctx=military
v18 ASSAULT firearms occurred loc=p3 time=t5
v19 ASSAULT firearms occurred recip=a18 loc=p3 time=t5 same=v18
v20 MOBILIZE troops occurred actor=a17 ctx=military
v21 REQUEST - occurred actor=a20 recip=a21
a40 country PRT GOV Portugal
a41 organization GNB OPP opposition
a42 organization GNB LEG parliament
p20 place GNB - Portuguese embassy
t20 2010
q30 indirect source=a40 cue=c30 neg
q31 direct source=a8 cue=v56
q32 indirect source=a41 cue=v57
v50 COERCE seize occurred actor=a1 time=t20 ctx=military
v52 REQUEST assist hypothetical actor=a1 recip=a40 ctx=migration
v53 AID - hypothetical actor=a40 recip=a1 ctx=migration
v55 COERCE arrest hypothetical recip=a1 loc=p20
v56 THREATEN arrest occurred actor=a8 recip=a1
v57 ACCUSE disapprove occurred actor=a41 recip=a3 ctx=legal,executive
v58 CONSULT - negated actor=a3,a42 ctx=legislative
v54 REJECT yield hypothetical actor=a1
