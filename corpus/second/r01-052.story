#story r01-052
#date 2019-04-03
#publisher Sahara and Atlas Wire
#kind wire
#title [a1 Algerian president] {v1 promises} <q1 to {v2 step down} before [t1 end of April]>

[p1 ALGIERS], [t2 April 3] - [a1 Algerian President Larbi Benhamida] has {v3 promised} <q2 to {v4 resign} before [t1 the end of April]>, after [a2 the army] {v5 called on} [a3 the Constitutional Council] <q3 to declare [a1 him] unfit for office> and [a4 hundreds of thousands of people] {v6 demonstrated} for [t3 six Fridays in a row].

<q4 [a1 The president], 82, will also {v7 withdraw} plans to delay the election>, [a5 his office] {c1 said} in a statement. <q5 [a6 The new prime minister] would {v8 meet} [a7 opposition parties] [t4 next week]>, [a5 it] {c2 added}.

<q6 “This is not enough. The whole system must go,”> {c3 said} [a8 Yasmina Tebbal, a 29-year-old architect] who {v9 marched} in [p1 Algiers] on [t5 Friday]. [a9 The Socialist Forces of the Maghreb, an opposition party], {v10 rejected} [a1 the president]'s {v11 offer} and {v12 refused} to take part in the {v13 talks}.

[a2 The army]'s [a10 chief of staff, General Mokhtar Saadi], {v14 promised} <q7 that [a11 soldiers] would not {v15 fire} on [a4 the protesters]>. <q8 “[a2 We] {v16 support} the {v17 demands} of [a12 the people],”> [a10 he] {c4 told} [a13 officers] in [p2 Blida].

[a14 Police] {v18 released} [a15 all but three of [a16 the 195 people {v19 arrested} during [t5 Friday]'s {v20 march}]], and {v21 lifted} a {v22 ban} on private flights that had been in force since [t6 Sunday]. [a17 Ten businessmen close to [a1 the president]] have been {v23 barred} from leaving [a18 the country]. [a19 One of [a17 them], Redha Kaddour], was {v24 arrested} at [p3 the Tunisian border].

[a20 France] {v25 praised} the <q9 “calm and dignity”> of [a4 the demonstrators]. [a21 Russia] warned against foreign interference.
---
a1 person DZA GOV Larbi Benhamida
a2 organization DZA MIL Algerian army
a3 organization DZA GOV+JUD Constitutional Council
a4 group DZA CVL hundreds of thousands of protesters
a5 organization DZA GOV president's office
a6 person DZA GOV the new prime minister
a7 group DZA OPP+PTY opposition parties
a8 person DZA CVL Yasmina Tebbal
a9 organization DZA OPP+PTY Socialist Forces of the Maghreb
a10 person DZA MIL Mokhtar Saadi
a11 group DZA MIL soldiers
a12 group DZA CVL the people
a13 group DZA MIL officers
a14 organization DZA COP Algerian police
a15 group DZA CVL all but three of the 195 people
a16 group DZA CVL the 195 people arrested
a17 group DZA BUS ten businessmen
a18 country DZA GOV Algeria
a19 person DZA BUS Redha Kaddour
a20 country FRA GOV France
a21 country RUS GOV Russia
p1 place DZA - Algiers
p2 place DZA - Blida
p3 place DZA - Tunisian border
t1 2019-04-30
t2 2019-04-03
t3 2019-02-22/2019-03-29
t4 2019-W15
t5 2019-03-29
t6 2019-03-31
q1 indirect source=a1 cue=v1
q2 indirect source=a1 cue=v3
q3 indirect source=a2 cue=v5 to=a3
q4 indirect source=a5 cue=c1
q5 indirect source=a5 cue=c2
q6 direct source=a8 cue=c3
q7 indirect source=a10 cue=v14
q8 direct source=a10 cue=c4 to=a13
q9 mixed source=a20 cue=v25
v1 CONCEDE - occurred actor=a1 ctx=executive
v2 RETREAT resign future actor=a1 time=t1 ctx=executive
v3 CONCEDE - occurred actor=a1 ctx=executive same=v1
v4 RETREAT resign future actor=a1 time=t1 ctx=executive same=v2
v5 REQUEST change occurred actor=a2 recip=a3 ctx=executive
v6 PROTEST demo occurred actor=a4 recip=a1 time=t3
v7 RETREAT - future actor=a1 ctx=election
v8 CONSULT - future actor=a6,a7 time=t4
v9 PROTEST demo occurred actor=a8 loc=p1 time=t5
v10 REJECT - occurred actor=a9 recip=a1 ctx=executive
v11 CONCEDE - occurred actor=a1 ctx=executive same=v1
v12 REJECT meet occurred actor=a9 recip=a6
v13 CONSULT - negated actor=a9
v14 AGREE - occurred actor=a10 recip=a4 ctx=military
v15 ASSAULT firearms negated actor=a11 recip=a4
v16 SUPPORT - occurred actor=a2 recip=a12
v17 REQUEST - occurred actor=a12
v18 RETREAT release occurred actor=a14 recip=a15
v19 COERCE arrest occurred actor=a14 recip=a16 time=t5
v20 PROTEST demo occurred actor=a16 time=t5 same=v9
v21 RETREAT - occurred actor=a14
v22 COERCE ban occurred time=t6
v23 COERCE restrict occurred recip=a17 loc=a18
v24 COERCE arrest occurred recip=a19 loc=p3
v25 SUPPORT - occurred actor=a20 recip=a4 ctx=diplomatic
