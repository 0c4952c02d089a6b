#story r07-018
#date 2022-10-25
#publisher Irrawaddy Delta Agency
#kind report
#title [a1 Myanmar military] {v1 air strike} {v2 kills} [a2 dozens] at concert in [p1 Kachin state]

[p2 BANGKOK] — <q1 [a1 Myanmar's military] {v3 bombed} a celebration held by [a3 an ethnic minority army] in [p3 the northern state of Kachin] on [t1 Sunday night], {v4 killing} [a2 as many as 80 people, among them singers and musicians]>, [a4 members of [a3 the group]] {c1 said} on [t2 Monday].

<q2 Three jets {v5 dropped} four bombs on [p4 a field near the village of Kanseng], [p5 Hpakant township], at around 8 p.m.>, {c2 said} [a5 a spokesman for [a3 the Kachin Federation Army, or KFA], Col. Zau Bawm]. <q3 “[a6 The soldiers] then {v6 closed} the roads, and [a7 the wounded] could not be taken to hospital,”> [a5 he] {c3 said} by phone.

[a8 The junta's information office] {c4 called} the {v7 raid} <q4 a “necessary {v8 operation}”>, {c5 saying} <q5 it was carried out in {v9 response} to [a3 KFA] {v10 ambushes} of [a9 army convoys] in [p5 Hpakant] and [p6 Waingmaw]>. <q6 Reports that [a10 concertgoers] were {v11 killed} were “rumors”>, [a8 it] {c6 added}.

[a11 The United Nations] {c7 said} <q7 [a11 it] was “deeply concerned”>, while [a12 embassies of [a13 the United States], [a14 Britain] and [a15 Australia]] {v12 accused} [a16 the government] <q8 of disregard for the protection of [a17 civilians]>.

The {v13 attack} took place before [a18 foreign ministers of [a19 the Association of Southeast Asian Nations (ASEAN)]] {v14 meet} in [p7 Jakarta] on [t7 Wednesday] to {v15 discuss} the {v30 violence}. [a19 ASEAN] has not {v16 invited} [a16 the generals]. A five-point peace {v17 plan} {v18 agreed} in [t3 April 2021] has come to nothing.

[a3 The KFA] has {v19 fought} [a20 the central government] for six decades. A 17-year {v20 ceasefire} broke down in [t4 June 2011]. Since [a1 the military] {v21 seized power} on [t5 Feb. 1, 2021], [a3 the KFA] has {v22 trained} and {v23 armed} [a21 young opponents of the {v24 coup}].

[t6 Last month], army helicopters {v25 fired} on [p8 a school in the Sagaing region], {v26 killing} [a22 11 children]. [a16 The junta] {c8 said} <q9 [a23 rebels] were hiding there>.

<q10 [a24 More than 2,300 people] have been {v27 killed} and [a26 15,000] {v28 arrested} since the {v29 coup}>, {c9 according to} [a25 the Prisoners' Relief Network, a rights group in [p9 Thailand]].
---
a1 organization MMR MIL Myanmar military
a2 group MMR - as many as 80 people
a3 organization MMR REB Kachin Federation Army
a4 group MMR REB members of the group
a5 person MMR REB Zau Bawm
a6 group MMR MIL soldiers
a7 group MMR - the wounded
a8 organization MMR GOV junta's information office
a9 group MMR MIL army convoys
a10 group MMR CVL concertgoers
a11 organization IGO IGO United Nations
a12 group - GOV =a13+a14+a15 embassies
a13 country USA GOV United States
a14 country GBR GOV Britain
a15 country AUS GOV Australia
a16 organization MMR GOV Myanmar junta
a17 group MMR CVL civilians
a18 group - GOV ASEAN foreign ministers
a19 organization IGO IGO ASEAN
a20 organization MMR GOV central government
a21 group MMR OPP young opponents of the coup
a22 group MMR CVL 11 children
a23 group MMR REB rebels
a24 group MMR - more than 2,300 people
a25 organization - NGO Prisoners' Relief Network
a26 group MMR CVL 15,000
p1 place MMR - Kachin state
p2 place THA - Bangkok
p3 place MMR - Kachin
p4 place MMR - field near Kanseng
p5 place MMR - Hpakant township
p6 place MMR - Waingmaw
p7 place IDN - Jakarta
p8 place MMR - school in the Sagaing region
p9 place THA - Thailand
t1 2022-10-23
t2 2022-10-24
t3 2021-04
t4 2011-06
t5 2021-02-01
t6 2022-09
t7 2022-10-26
q1 indirect source=a4 cue=c1
q2 indirect source=a5 cue=c2
q3 direct source=a5 cue=c3
q4 mixed source=a8 cue=c4
q5 indirect source=a8 cue=c5
q6 mixed source=a8 cue=c6
q7 mixed source=a11 cue=c7
q8 indirect source=a12 cue=v12
q9 indirect source=a16 cue=c8
q10 indirect source=a25 cue=c9
v1 ASSAULT aerial occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military
v2 ASSAULT aerial occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT aerial occurred actor=a1 recip=a3 loc=p3 time=t1 ctx=military same=v1
v4 ASSAULT aerial occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military same=v1
v5 ASSAULT aerial occurred actor=a1 loc=p4 time=t1 ctx=military same=v1
v6 COERCE restrict occurred actor=a6 recip=a7 loc=p4 ctx=military
v7 ASSAULT aerial occurred actor=a1 ctx=military same=v1
v8 ASSAULT aerial occurred actor=a1 ctx=military same=v1
v9 ASSAULT aerial occurred recip=a3 ctx=military same=v1
v10 ASSAULT - occurred actor=a3 recip=a9 loc=p5,p6 ctx=military
v11 ASSAULT aerial negated recip=a10 ctx=military same=v1
v12 ACCUSE disapprove occurred actor=a12 recip=a16 ctx=human-rights
v13 ASSAULT aerial occurred ctx=military same=v1
v14 CONSULT multilateral future actor=a18 loc=p7 time=t7 ctx=diplomatic
v15 CONSULT multilateral future actor=a18 loc=p7 time=t7 ctx=diplomatic same=v14
v16 AGREE - negated actor=a19 recip=a16 ctx=diplomatic
v17 AGREE - occurred actor=a19,a16 time=t3 ctx=diplomatic
v18 AGREE - occurred actor=a19,a16 time=t3 ctx=diplomatic same=v17
v19 ASSAULT - occurred actor=a3 recip=a20 ctx=military
v20 RETREAT ceasefire negated actor=a3,a20 time=t4 ctx=military
v21 COERCE seize occurred actor=a1 time=t5 ctx=military,executive
v22 AID - occurred actor=a3 recip=a21 ctx=military
v23 AID - occurred actor=a3 recip=a21 ctx=military
v24 COERCE seize occurred ctx=military,executive same=v21
v25 ASSAULT aerial occurred actor=a1 loc=p8 time=t6 ctx=military
v26 ASSAULT aerial occurred actor=a1 recip=a22 loc=p8 time=t6 ctx=military same=v25
v27 ASSAULT - occurred recip=a24 time=t5 ctx=military,human-rights
v28 COERCE arrest occurred recip=a26 time=t5 ctx=military,human-rights
v29 COERCE seize occurred ctx=military,executive same=v21
v30 ASSAULT - occurred ctx=military
