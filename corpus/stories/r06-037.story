#story r06-037
#date 2022-09-22
#publisher Trans-Volga Telegraph
#kind wire
#title [a1 Russia] {v1 arrests} [a2 more than 800] at {v2 protests} against {v3 call-up}

[p1 MOSCOW], [t1 Sept 22] - <q10 [a2 More than 800 people] were {v4 detained} in 31 cities across [a1 Russia] on [t2 Wednesday] at {v5 rallies} against the partial {v6 mobilisation} that [a1 the Kremlin] {v7 ordered} hours earlier>, [a4 the monitoring group Protokol] {c1 said}.

Under the decree, [a5 300,000 reservists] are to be {v8 called up} for the {v9 war} that [a1 Russia] has been waging in [a6 Ukraine] since [t3 February]. <q1 [a7 Students and conscripts] will not be {v11 sent}>, [a8 Defence Minister Arkady Lobachev] {c2 said} on [a9 television].

In [p1 Moscow], [a10 riot police] {v12 dragged} [a11 people] from Arbat street to buses. <q2 [a12 A dozen of [a11 those {v14 held}]] were {v13 handed} draft papers at [a14 the police station]>, {c3 according to} [a4 Protokol]. [a13 A Kremlin spokesman] {c4 said} <q3 [a13 he] could not deny such reports>. <q4 “It is not against the law,”> [a13 he] {c5 added}.

Flights from [p1 Moscow] to [p2 Istanbul] and [p3 Yerevan] were sold out. [a16 Finland] {c6 said} <q5 traffic at [a16 its] border had grown but was not alarming>; [a17 Latvia] {v15 refused} to give {v16 refuge} to [a18 Russians who {v17 avoid} the draft]. [a19 Germany]'s [a20 interior minister, Ulrike Stegemann], {c7 said} <q7 [a18 deserters] {v10 threatened} with “severe {v18 repression}” could {v19 apply} for {v29 asylum}>.

[a6 Ukraine]'s [a21 president] {v20 urged} [a22 Russians] <q8 to {v21 protest}, “{v22 fight back}, run away or {v23 surrender}”>. [a23 China] {v24 called for} a {v25 ceasefire} through {v26 dialogue}.

[a24 The prosecutor in [p1 Moscow]] {v27 warned} <q9 that [a25 those who {v28 call} for unauthorised gatherings] face up to 15 years in jail>.
---
a1 country RUS GOV Russia
a2 group RUS CVL more than 800 people
a4 organization RUS NGO Protokol
a5 group RUS MIL 300,000 reservists
a6 country UKR GOV Ukraine
a7 group RUS EDU+MIL students and conscripts
a8 person RUS GOV Arkady Lobachev
a9 organization RUS MED television
a10 organization RUS COP riot police
a11 group RUS CVL people detained in Moscow
a12 group RUS CVL a dozen of those held
a13 person RUS GOV Kremlin spokesman
a16 country FIN GOV Finland
a17 country LVA GOV Latvia
a18 group RUS CVL Russians who avoid the draft
a19 country DEU GOV Germany
a20 person DEU GOV Ulrike Stegemann
a21 person UKR GOV Ukraine's president
a22 group RUS CVL Russians
a23 country CHN GOV China
a24 person RUS JUD prosecutor in Moscow
a25 group RUS CVL those who call for gatherings
p1 place RUS - Moscow
p2 place TUR - Istanbul
p3 place ARM - Yerevan
t1 2022-09-22
t2 2022-09-21
t3 2022-02
q1 indirect source=a8 cue=c2
q2 indirect source=a4 cue=c3
q3 indirect source=a13 cue=c4
q4 direct source=a13 cue=c5
q5 indirect source=a16 cue=c6
q7 mixed source=a20 cue=c7
q8 mixed source=a21 cue=v20 to=a22
q9 indirect source=a24 cue=v27
q10 indirect source=a4 cue=c1
v1 COERCE arrest occurred actor=a1 recip=a2 ctx=military
v2 PROTEST demo occurred actor=a2 recip=a1 ctx=military
v3 MOBILIZE troops occurred actor=a1 ctx=military
v4 COERCE arrest occurred actor=a1 recip=a2 loc=a1 time=t2 ctx=military same=v1
v5 PROTEST demo occurred actor=a2 loc=a1 time=t2 ctx=military same=v2
v6 MOBILIZE troops occurred actor=a1 time=t2 ctx=military same=v3
v7 REQUEST - occurred actor=a1 time=t2 ctx=military
v8 MOBILIZE troops future actor=a1 recip=a5 ctx=military
v9 ASSAULT - occurred actor=a1 recip=a6 loc=a6 time=t3 ctx=military
v11 MOBILIZE troops negated actor=a1 ctx=military
v12 COERCE arrest occurred actor=a10 recip=a11 loc=p1
v13 MOBILIZE troops occurred recip=a12 loc=p1 ctx=military
v15 REJECT assist occurred actor=a17 recip=a18 ctx=migration
v16 AID - negated actor=a17 recip=a18 ctx=migration
v17 REJECT yield hypothetical actor=a18 ctx=military
v18 COERCE - hypothetical recip=a18 ctx=human-rights
v19 REQUEST assist hypothetical actor=a18 recip=a19 ctx=migration
v20 REQUEST - occurred actor=a21 recip=a22 ctx=military
v21 PROTEST - hypothetical actor=a22 ctx=military
v22 ASSAULT - hypothetical actor=a22 ctx=military
v23 RETREAT disarm hypothetical actor=a22 ctx=military
v24 REQUEST yield occurred actor=a23 ctx=military,diplomatic
v25 RETREAT ceasefire hypothetical ctx=military
v26 CONSULT - hypothetical ctx=diplomatic
v27 THREATEN arrest occurred actor=a24 recip=a25 loc=p1
v28 REQUEST - hypothetical actor=a25
a14 organization RUS COP police station
v10 THREATEN - hypothetical recip=a18 ctx=human-rights
v14 COERCE arrest occurred recip=a11 loc=p1 same=v12
v29 AID - hypothetical actor=a19 recip=a18 ctx=migration
