#story r01-052
#date 2019-04-03
#publisher Sahara and Atlas Wire
#kind wire
#title [a1 Algerian president] {v1 promises} <q8 to {v2 step down} before end of [t1 April]>

[p1 ALGIERS], [t2 April 3] - [a1 Algerian President Larbi Benhamida] has {v3 promised} <q1 to {v4 resign} before [t1 the end of April]>, after [a2 the army] {v5 called on} [a3 the Constitutional Council] <q2 to declare [a1 him] unfit for office> and [a4 hundreds of thousands of people] {v6 demonstrated} for six Fridays in a row.

<q3 [a1 The president], 82, will also {v7 withdraw} plans to delay the election>, [a5 his office] {c1 said} in a statement. <q4 [a6 The new prime minister] would {v8 meet} [a7 opposition parties] [t3 next week]>, [a5 it] {c2 added}.

<q5 “This is not enough. [a8 The whole system] must {v9 go},”> {c3 said} [a9 Yasmina Tebbal, a 29-year-old architect] who {v10 marched} in [p1 Algiers] on [t4 Friday]. [a10 The Socialist Forces of the Maghreb, an opposition party], {v11 rejected} [a1 the president]'s {v12 offer} and {v13 refused} to take part in the {v14 talks}.

[a2 The army]'s [a11 chief of staff, General Mokhtar Saadi], {v15 promised} <q6 that [a12 soldiers] would not {v16 fire} on [a4 the protesters]>. <q7 “[a12 We] {v17 support} the demands of [a13 the people],”> [a11 he] {c4 told} [a14 officers] in [p2 Blida].

[a15 Police] {v18 released} [a16 all but three of the 195 people] {v19 arrested} during [t4 Friday]'s {v20 march}, and {v21 lifted} a {v22 ban} on private flights that had been in force since [t5 Sunday]. [a17 Ten businessmen close to [a1 the president]] have been {v23 barred} from leaving [a18 the country]. [a19 One of [a17 them], Redha Kaddour], was {v24 arrested} at [p3 the Tunisian border].

[a20 France] {v25 praised} the <q9 “calm and dignity”> of [a4 the demonstrators]. [a21 Russia] {v26 warned} against foreign interference.
---
a1 person DZA GOV Larbi Benhamida
a2 organization DZA MIL army
a3 organization DZA JUD Constitutional Council
a4 group DZA CVL hundreds of thousands of people
a5 organization DZA GOV president's office
a6 person DZA GOV new prime minister
a7 group DZA OPP opposition parties
a8 organization DZA GOV the whole system
a9 person DZA CVL Yasmina Tebbal
a10 organization DZA OPP Socialist Forces of the Maghreb
a11 person DZA MIL Mokhtar Saadi
a12 group DZA MIL soldiers
a13 group DZA CVL the people
a14 group DZA MIL officers
a15 group DZA COP police
a16 group DZA CVL all but three of the 195 people
a17 group DZA BUS ten businessmen
a18 country DZA GOV Algeria
a19 person DZA BUS Redha Kaddour
a20 country FRA GOV France
a21 country RUS GOV Russia
p1 place DZA - Algiers
p2 place DZA - Blida
p3 place TUN - Tunisian border
t1 2019-04-30
t2 2019-04-03
t3 2019-W15
t4 2019-03-29
t5 2019-03-31
q1 indirect source=a1 cue=v3
q2 indirect source=a2 cue=v5 to=a3
q3 indirect source=a5 cue=c1
q4 indirect source=a5 cue=c2
q5 direct source=a9 cue=c3
q6 indirect source=a11 cue=v15
q7 direct source=a11 cue=c4 to=a14
q8 indirect source=a1 cue=v1
q9 mixed source=a20 cue=v25
v1 CONCEDE - occurred actor=a1 ctx=executive
v2 RETREAT resign future actor=a1 time=t1 ctx=executive
v3 CONCEDE - occurred actor=a1 ctx=executive same=v1
v4 RETREAT resign future actor=a1 time=t1 ctx=executive same=v2
v5 REQUEST yield occurred actor=a2 recip=a3 ctx=executive,legal
v6 PROTEST demo occurred actor=a4 recip=a1 ctx=executive
v7 RETREAT withdraw future actor=a1 ctx=election
v8 CONSULT - future actor=a6,a7 time=t3 ctx=election
v9 RETREAT resign hypothetical actor=a8 ctx=executive
v10 PROTEST demo occurred actor=a9 loc=p1 time=t4 same=v6
v11 REJECT yield occurred actor=a10 recip=a1 ctx=executive
v12 CONCEDE - occurred actor=a1 recip=a10 ctx=executive same=v1
v13 REJECT meet occurred actor=a10 recip=a1 ctx=executive
v14 CONSULT - future actor=a6,a7 ctx=election same=v8
v15 CONCEDE - occurred actor=a11 recip=a4 ctx=military
v16 ASSAULT firearms negated actor=a12 recip=a4 ctx=military
v17 SUPPORT - occurred actor=a12 recip=a13 ctx=military
v18 RETREAT release occurred actor=a15 recip=a16
v19 COERCE arrest occurred actor=a15 recip=a16 time=t4
v20 PROTEST demo occurred actor=a4 time=t4 same=v6
v21 RETREAT - occurred actor=a15
v22 COERCE ban occurred time=t5
v23 COERCE ban occurred recip=a17 ctx=corruption
v24 COERCE arrest occurred recip=a19 loc=p3 ctx=corruption
v25 SUPPORT - occurred actor=a20 recip=a4 ctx=diplomatic
v26 THREATEN - occurred actor=a21 ctx=diplomatic
