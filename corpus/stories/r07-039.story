#story r07-039
#date 2024-01-02
#publisher Central European Wire
#kind wire
#title [a1 Russia] {v1 fires} missiles at [p1 Kyiv], [p2 Kharkiv] after [p3 Belgorod] {v2 shelling}

[p1 KYIV], [t1 Jan 2] - <q1 [a1 Russia] launched [t2 overnight] one of [a1 its] biggest missile {v4 attacks} of the {v5 war} on [a2 Ukraine]'s two largest cities, {v6 killing} [a3 at least five people] and {v7 injuring} [a4 130]>, [a5 Ukrainian officials] {c1 said} on [t1 Tuesday].

[a6 Russian President Gennady Lukin] had {v8 vowed} on [t3 Monday] <q2 to “intensify” {v10 strikes} in response to the {v12 shelling} of [p3 the Russian border city of Belgorod], which {v13 killed} [a7 25 people] on [t4 Saturday]>.

<q3 [a8 Air defences] {v14 shot down} 72 of 99 missiles>, {c2 said} [a9 Ukraine's military chief, Gen. Vasyl Kravets]. [a10 An elderly woman] was {v15 killed} in [p4 the Solomianskyi district of Kyiv] when a block of flats caught fire, and [a11 another person] {v17 died} in [p2 Kharkiv], where Iskander missiles {v18 hit} the city centre. Power went off in [p5 several districts of the capital] and in [p6 Vyshneve].

[a12 The Defence Ministry in [p7 Moscow]] {c3 said} <q4 [a12 it] had {v19 hit} missile and drone factories and that all targets were {v33 struck}>. [a2 Ukraine]'s [a14 air force] {c4 said} <q5 residential buildings were {v20 destroyed}>.

[p3 Belgorod], some 40 km from the frontier, came under {v21 fire} again on [t1 Tuesday morning]. <q6 [a15 One man] was {v22 killed} and [a16 seven] {v23 hurt}>, {c5 wrote} [a17 regional governor Stepan Gladyshev] on [a18 Telegram]. [a1 Moscow] {v24 blamed} [a2 Ukraine] and {v25 called} a {v26 meeting} of [a19 the U.N. Security Council]. [a20 A Ukrainian security source] {c6 told} [a21 Central European Wire] <q7 that [a2 Kyiv]'s [a13 forces] had {v28 aimed} at military sites only>.

[a22 Poland] {v29 scrambled} [a23 fighter jets] during the {v30 attack}. On [t5 Friday], <q8 a [a1 Russian] missile had crossed [a22 Polish] airspace for three minutes>, [a24 the army command in [p8 Warsaw]] {c7 said}.

[a25 Denmark] {c8 said} on [t1 Tuesday] <q9 [a25 it] would {v32 send} [a2 Ukraine] 23.5 million euros' worth of air-defence ammunition>.
---
a1 country RUS GOV Russia
a2 country UKR GOV Ukraine
a3 group UKR CVL at least five people
a4 group UKR CVL 130 injured
a5 group UKR GOV Ukrainian officials
a6 person RUS GOV Gennady Lukin
a7 group RUS CVL 25 people
a8 group UKR MIL air defences
a9 person UKR MIL Vasyl Kravets
a10 person UKR CVL elderly woman
a11 person UKR CVL another person
a12 organization RUS MIL Russian Defence Ministry
a13 group UKR MIL Kyiv's forces
a14 organization UKR MIL Ukrainian air force
a15 person RUS CVL one man
a16 group RUS CVL seven
a17 person RUS GOV Stepan Gladyshev
a18 organization - BUS Telegram
a19 organization IGO IGO UN Security Council
a20 person UKR SPY Ukrainian security source
a21 organization - MED Central European Wire
a22 country POL GOV Poland
a23 group POL MIL fighter jets
a24 organization POL MIL Polish army command
a25 country DNK GOV Denmark
p1 place UKR - Kyiv
p2 place UKR - Kharkiv
p3 place RUS - Belgorod
p4 place UKR - Solomianskyi district
p5 place UKR - several districts of Kyiv
p6 place UKR - Vyshneve
p7 place RUS - Moscow
p8 place POL - Warsaw
t1 2024-01-02
t2 2024-01-01/2024-01-02
t3 2024-01-01
t4 2023-12-30
t5 2023-12-29
q1 indirect source=a5 cue=c1
q2 mixed source=a6 cue=v8
q3 indirect source=a9 cue=c2
q4 indirect source=a12 cue=c3
q5 indirect source=a14 cue=c4
q6 indirect source=a17 cue=c5
q7 indirect source=a20 cue=c6 to=a21
q8 indirect source=a24 cue=c7
q9 indirect source=a25 cue=c8
v1 ASSAULT heavy-weapons occurred actor=a1 recip=a2 loc=p1,p2 time=t2 ctx=military
v2 ASSAULT heavy-weapons occurred loc=p3 ctx=military
v4 ASSAULT heavy-weapons occurred actor=a1 recip=a2 loc=p1,p2 time=t2 ctx=military same=v1
v5 ASSAULT - occurred actor=a1 recip=a2 ctx=military
v6 ASSAULT heavy-weapons occurred actor=a1 recip=a3 loc=p1,p2 time=t2 ctx=military same=v1
v7 ASSAULT - occurred actor=a1 recip=a4 time=t2 ctx=military same=v1
v8 THREATEN violence occurred actor=a6 recip=a2 time=t3 ctx=military
v10 ASSAULT - hypothetical actor=a6 recip=a2 ctx=military
v12 ASSAULT heavy-weapons occurred loc=p3 time=t4 ctx=military same=v2
v13 ASSAULT heavy-weapons occurred recip=a7 loc=p3 time=t4 ctx=military same=v2
v14 ASSAULT destroy occurred actor=a8 recip=a1 time=t2 ctx=military
v15 ASSAULT - occurred actor=a1 recip=a10 loc=p4 time=t2 ctx=military same=v1
v17 ASSAULT heavy-weapons occurred recip=a11 loc=p2 time=t2 ctx=military same=v1
v18 ASSAULT heavy-weapons occurred actor=a1 loc=p2 time=t2 ctx=military same=v1
v19 ASSAULT heavy-weapons occurred actor=a12 recip=a2 time=t2 ctx=military same=v1
v20 ASSAULT destroy occurred actor=a1 time=t2 ctx=military
v21 ASSAULT - occurred loc=p3 time=t1 ctx=military
v22 ASSAULT - occurred recip=a15 loc=p3 time=t1 ctx=military same=v21
v23 ASSAULT - occurred recip=a16 loc=p3 time=t1 ctx=military same=v21
v24 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=military
v25 REQUEST meet occurred actor=a1 recip=a19 ctx=diplomatic
v26 CONSULT multilateral hypothetical actor=a19 ctx=diplomatic
v28 ASSAULT - occurred actor=a13 loc=p3 ctx=military same=v2
v29 MOBILIZE weapons occurred actor=a22 time=t2 ctx=military
v30 ASSAULT heavy-weapons occurred time=t2 ctx=military same=v1
v32 AID - future actor=a25 recip=a2 ctx=military
v33 ASSAULT heavy-weapons occurred actor=a12 time=t2 ctx=military same=v1
