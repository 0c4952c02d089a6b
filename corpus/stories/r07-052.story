#story r07-052
#date 2023-12-11
#publisher Niger Bend News Agency
#kind wire
#title [a1 U.N.] {v1 ends} decade-long mission in [a2 Mali] as {v2 attacks} spread

[p1 BAMAKO], [t1 Dec 11] - [a1 The United Nations] lowered [a1 its] flag at [p2 the Bamako headquarters of [a3 its peacekeeping force]] on [t1 Monday], closing a ten-year mission that [a32 Mali's military government] had {v3 told} <q1 to {v4 leave}>.

[a3 The force], known as MINUSMA, had [a4 some 15,000 soldiers and police] from [a5 Chad], [a6 Bangladesh], [a7 Egypt] and other countries when [a8 Foreign Minister Boubacar Sissoko] {c1 told} [a9 the Security Council] on [t2 June 16] <q2 that [a2 Mali] wanted [a3 it] out “without delay”>. <q3 [a10 More than 13,000] have {v5 gone}>, [a11 mission spokeswoman Fernanda Abrantes] {c2 said} on [t1 Monday]. [a12 The rest] will {v6 hand over} equipment in [p3 Gao] and [p4 Timbuktu] and {v7 depart} after [t3 Jan. 1].

[a13 At least 180 peacekeepers] have been {v8 killed} in [a2 Mali] since [t4 2013], which made it the deadliest [a1 U.N.] operation of its time. [a14 Convoys] {v9 quitting} [p5 the base in Kidal] in [t5 October] were {v10 hit} by roadside {v11 bombs} on the way to [p3 Gao], and [a15 37 soldiers] were {v12 injured}. [a16 The Sahel Vanguard, an affiliate of [a17 a global jihadist network]], {c3 claimed} <q7 the {v14 bombings}>.

Since [a3 the peacekeepers] began to {v15 withdraw}, [a18 the army] and [a19 Tuareg rebels] have resumed the {v17 war} that a [t6 2015] peace {v18 accord} had stopped. <q4 [a18 Soldiers] {v20 took} [p5 Kidal] on [t7 Nov. 14] with [a20 [a18 their] Russian partners] after two days of {v21 fighting} at [p6 Anefis]>, [a21 the general staff] {c4 said}. [a22 A rebel alliance, the Azawad Free Front], {v22 accuse} [a20 the Russian mercenaries] <q5 of {v23 executing} [a24 17 civilians] in [p7 Ersane] on [t8 Oct. 5]>.

[a16 The jihadists] have {v24 blockaded} [p4 Timbuktu] since [t9 August]. On [t10 Sept. 7], a rocket {v25 attack} on [p8 a ferry on the Niger River] {v26 killed} [a25 49 passengers], and [a26 15 soldiers] were {v27 killed} the same day at [p9 a camp in Bamba].

<q6 “[a2 We] will protect [a2 ourselves],”> [a28 government spokesman Col. Idrissa Maiga] {c5 said} on state television. [a29 France] {v28 withdrew} the last of [a31 [a29 its] 5,000 soldiers] in [t11 August 2022].
---
a1 organization IGO IGO United Nations
a2 country MLI GOV Mali
a3 organization IGO MIL MINUSMA
a4 group IGO MIL some 15,000 soldiers and police
a5 country TCD GOV Chad
a6 country BGD GOV Bangladesh
a7 country EGY GOV Egypt
a8 person MLI GOV Boubacar Sissoko
a9 organization IGO IGO UN Security Council
a10 group IGO MIL more than 13,000
a11 person IGO IGO Fernanda Abrantes
a12 group IGO MIL the rest of the force
a13 group IGO MIL at least 180 peacekeepers
a14 group IGO MIL convoys
a15 group IGO MIL 37 soldiers
a16 organization - REB Sahel Vanguard
a17 organization - REB global jihadist network
a18 organization MLI MIL Malian army
a19 group MLI REB Tuareg rebels
a20 group RUS UAF Russian partners
a21 organization MLI MIL general staff
a22 organization MLI REB Azawad Free Front
a24 group MLI CVL 17 civilians
a25 group MLI CVL 49 passengers
a26 group MLI MIL 15 soldiers
a28 person MLI GOV+MIL Idrissa Maiga
a29 country FRA GOV France
a31 group FRA MIL 5,000 French soldiers
a32 organization MLI GOV Mali's military government
p1 place MLI - Bamako
p2 place MLI - MINUSMA headquarters in Bamako
p3 place MLI - Gao
p4 place MLI - Timbuktu
p5 place MLI - Kidal
p6 place MLI - Anefis
p7 place MLI - Ersane
p8 place MLI - ferry on the Niger River
p9 place MLI - camp in Bamba
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
q1 indirect source=a32 cue=v3 to=a3
q2 mixed source=a8 cue=c1 to=a9
q3 indirect source=a11 cue=c2
q4 indirect source=a21 cue=c4
q5 indirect source=a22 cue=v22
q6 direct source=a28 cue=c5
v1 RETREAT withdraw occurred actor=a1 loc=a2 time=t1 ctx=military
v2 ASSAULT - occurred loc=a2 ctx=military
v3 REQUEST yield occurred actor=a32 recip=a3 ctx=military
v4 RETREAT withdraw hypothetical actor=a3 loc=a2 ctx=military
v5 RETREAT withdraw occurred actor=a10 loc=a2 ctx=military same=v1
v6 RETREAT return future actor=a12 loc=p3,p4 ctx=military
v7 RETREAT withdraw future actor=a12 time=t3 ctx=military
v8 ASSAULT - occurred recip=a13 loc=a2 time=t4 ctx=military
v9 RETREAT withdraw occurred actor=a14 loc=p5 time=t5 ctx=military
v10 ASSAULT explosives occurred recip=a14 loc=p5 time=t5 ctx=military
v11 ASSAULT explosives occurred recip=a14 loc=p5 time=t5 ctx=military same=v10
v12 ASSAULT - occurred recip=a15 time=t5 ctx=military same=v10
v14 ASSAULT explosives occurred actor=a16 ctx=military,terrorism same=v10
v15 RETREAT withdraw occurred actor=a3 ctx=military same=v1
v17 ASSAULT - occurred actor=a18,a19 loc=a2 ctx=military
v18 AGREE - occurred actor=a18,a19 time=t6 ctx=military
v20 COERCE seize occurred actor=a18,a20 recip=a19 loc=p5 time=t7 ctx=military
v21 ASSAULT - occurred actor=a18,a20 loc=p6 ctx=military same=v17
v22 ACCUSE disapprove occurred actor=a22 recip=a20 ctx=human-rights
v23 ASSAULT execute occurred actor=a20 recip=a24 loc=p7 time=t8 ctx=human-rights
v24 COERCE restrict occurred actor=a16 loc=p4 time=t9 ctx=military
v25 ASSAULT heavy-weapons occurred recip=a25 loc=p8 time=t10 ctx=military
v26 ASSAULT heavy-weapons occurred recip=a25 loc=p8 time=t10 ctx=military same=v25
v27 ASSAULT - occurred recip=a26 loc=p9 time=t10 ctx=military
v28 RETREAT withdraw occurred actor=a29 recip=a31 time=t11 ctx=military
q7 indirect source=a16 cue=c3
