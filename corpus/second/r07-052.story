#story r07-052
#date 2023-12-11
#publisher Niger Bend News Agency
#kind wire
#title [a1 U.N.] {v1 ends} [a2 decade-long mission in [a3 Mali]] as {v2 attacks} spread

[p1 BAMAKO], [t1 Dec 11] - [a1 The United Nations] lowered [a1 its] flag at the [p1 Bamako] headquarters of [a2 its peacekeeping force] on [t1 Monday], {v3 closing} [a2 a ten-year mission] that [a3 Mali]'s [a3 military government] had {v4 told} <q1 to {v5 leave}>.

[a2 The force, known as MINUSMA], had [a4 some 15,000 soldiers and police from [a5 Chad], [a6 Bangladesh], [a7 Egypt] and other countries] when [a8 Foreign Minister Boubacar Sissoko] {c1 told} [a9 the Security Council] on [t2 June 16] <q2 that [a3 Mali] {v6 wanted} [a2 it] {v7 out} “without delay”>. <q3 [a10 More than 13,000] have {v8 gone}>, [a11 mission spokeswoman Fernanda Abrantes] {c2 said} on [t1 Monday]. [a12 The rest] will {v9 hand over} equipment in [p2 Gao] and [p3 Timbuktu] and {v10 depart} after [t3 Jan. 1].

[a13 At least 180 peacekeepers] have been {v11 killed} in [a3 Mali] since [t4 2013], which made [a2 it] the deadliest [a1 U.N.] operation of its time. [a14 Convoys] {v12 quitting} the base in [p4 Kidal] in [t5 October] were {v13 hit} by roadside bombs on the way to [p2 Gao], and [a15 37 soldiers] were {v14 injured}. [a16 The Sahel Vanguard, an affiliate of [a17 a global jihadist network]], {c3 claimed} <q4 the {v15 bombings}>.

Since [a2 the peacekeepers] began to {v16 withdraw}, [a18 the army] and [a19 Tuareg rebels] have resumed the {v17 war} that a [t6 2015] peace {v18 accord} had stopped. <q5 [a20 Soldiers] {v19 took} [p4 Kidal] on [t7 Nov. 14] with [a21 their Russian partners] after two days of {v20 fighting} at [p5 Anefis]>, [a22 the general staff] {c4 said}. [a23 A rebel alliance, the Azawad Free Front], {v21 accuse} [a21 the Russian mercenaries] of <q6 {v22 executing} [a24 17 civilians] in [p6 Ersane] on [t8 Oct. 5]>.

[a16 The jihadists] have {v23 blockaded} [p3 Timbuktu] since [t9 August]. On [t10 Sept. 7], a rocket {v24 attack} on a ferry on [p7 the Niger River] {v25 killed} [a25 49 passengers], and [a26 15 soldiers] were {v26 killed} [t10 the same day] at a camp in [p8 Bamba].

<q7 “[a3 We] will protect [a3 ourselves],”> [a27 government spokesman Col. Idrissa Maiga] {c5 said} on [a28 state television]. [a29 France] {v27 withdrew} [a30 the last of its 5,000 soldiers] in [t11 August 2022].
---
a1 organization IGO IGO United Nations
a2 organization IGO MIL MINUSMA
a3 country MLI GOV Mali
a4 group - MIL+COP some 15,000 soldiers and police
a5 country TCD GOV Chad
a6 country BGD GOV Bangladesh
a7 country EGY GOV Egypt
a8 person MLI GOV Boubacar Sissoko
a9 organization IGO IGO U.N. Security Council
a10 group IGO MIL more than 13,000
a11 person IGO IGO Fernanda Abrantes
a12 group IGO MIL the rest
a13 group IGO MIL at least 180 peacekeepers
a14 group IGO MIL convoys
a15 group IGO MIL 37 soldiers
a16 organization MLI REB Sahel Vanguard
a17 organization - REB a global jihadist network
a18 organization MLI MIL Malian army
a19 group MLI REB Tuareg rebels
a20 group MLI MIL soldiers
a21 group RUS MIL Russian partners
a22 organization MLI MIL general staff
a23 organization MLI REB Azawad Free Front
a24 group MLI CVL 17 civilians
a25 group MLI CVL 49 passengers
a26 group MLI MIL 15 soldiers
a27 person MLI GOV Idrissa Maiga
a28 organization MLI MED Malian state television
a29 country FRA GOV France
a30 group FRA MIL the last of France's 5,000 soldiers
p1 place MLI - Bamako
p2 place MLI - Gao
p3 place MLI - Timbuktu
p4 place MLI - Kidal
p5 place MLI - Anefis
p6 place MLI - Ersane
p7 place - - Niger River
p8 place MLI - Bamba
t1 2023-12-11
t2 2023-06-16
t3 2024-01-01
t4 2013
t5 2023-10
t6 2015
t7 2023-11-14
t8 2023-10-05
t9 2023-08
t10 2023-09-07
t11 2022-08
q1 indirect source=a3 cue=v4 to=a2
q2 mixed source=a8 cue=c1 to=a9
q3 indirect source=a11 cue=c2
q4 indirect source=a16 cue=c3
q5 indirect source=a22 cue=c4
q6 indirect source=a23 cue=v21
q7 direct source=a27 cue=c5 via=a28
v1 RETREAT withdraw occurred actor=a1 loc=a3 ctx=military
v2 ASSAULT - occurred loc=a3 ctx=military,terrorism
v3 RETREAT withdraw occurred actor=a1 loc=p1 time=t1 ctx=military same=v1
v4 REQUEST yield occurred actor=a3 recip=a2 ctx=military
v5 RETREAT withdraw hypothetical actor=a2 ctx=military
v6 REQUEST yield occurred actor=a3 recip=a2 time=t2 ctx=military same=v4
v7 RETREAT withdraw hypothetical actor=a2 loc=a3 ctx=military same=v5
v8 RETREAT withdraw occurred actor=a10 loc=a3 ctx=military
v9 RETREAT return future actor=a12 loc=p2,p3 ctx=military
v10 RETREAT withdraw future actor=a12 time=t3 ctx=military
v11 ASSAULT - occurred recip=a13 loc=a3 time=t4 ctx=military
v12 RETREAT withdraw occurred actor=a14 loc=p4 time=t5 ctx=military
v13 ASSAULT explosives occurred actor=a16 recip=a14 time=t5 ctx=military,terrorism
v14 ASSAULT explosives occurred actor=a16 recip=a15 time=t5 ctx=military,terrorism same=v13
v15 ASSAULT explosives occurred actor=a16 recip=a14 time=t5 ctx=military,terrorism same=v13
v16 RETREAT withdraw occurred actor=a2 loc=a3 ctx=military same=v1
v17 ASSAULT - occurred actor=a18,a19 ctx=military
v18 AGREE - occurred actor=a18,a19 time=t6 ctx=military
v19 COERCE seize occurred actor=a20,a21 loc=p4 time=t7 ctx=military,territory
v20 ASSAULT - occurred actor=a20,a21 loc=p5 time=t7 ctx=military
v21 ACCUSE allege occurred actor=a23 recip=a21 ctx=human-rights
v22 ASSAULT execute occurred actor=a21 recip=a24 loc=p6 time=t8 ctx=human-rights
v23 COERCE restrict occurred actor=a16 loc=p3 time=t9 ctx=terrorism
v24 ASSAULT heavy-weapons occurred recip=a25 loc=p7 time=t10 ctx=terrorism
v25 ASSAULT heavy-weapons occurred recip=a25 loc=p7 time=t10 ctx=terrorism same=v24
v26 ASSAULT - occurred recip=a26 loc=p8 time=t10 ctx=terrorism,military
v27 RETREAT withdraw occurred actor=a29 time=t11 ctx=military
