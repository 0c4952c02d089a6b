#story r07-048
#date 2012-04-14
#publisher Altiplano News Agency
#kind wire
#title [a1 Peru police officer], [a2 four soldiers] {v1 killed} as [a3 36 gas workers] {v2 freed}

[p1 LIMA] (Altiplano News Agency) -- [a9 Leftist rebels] in [p2 southeastern Peru] {v3 released} [a3 36 workers of [a5 a natural gas company]] on [t1 Saturday], after {v4 kidnapping} [a3 them] on [t8 Monday] from [p3 a hotel in the town of Kepashiato], but not before {v5 killing} [a2 four soldiers] and [a1 a police captain] sent to {v6 rescue} [a3 them].

<q1 [a3 The men] walked out of the jungle near [p4 Chuanquiri], [p5 Cusco region], at 8 a.m. and are in good health>, [a6 Defense Minister Alfonso Quiroz] {c1 said}. <q2 [a9 [a3 Their] captors] {v7 abandoned} [a3 them] when [a8 troops] closed in>. [a6 He] {c6 denied} <q8 that a ransom had been {v9 paid}>.

[a9 The rebels], who call [a9 themselves] the Militarized Proletarian Party, had {v10 demanded} $10 million and explosives. [a10 Company manager Bruno Salinas] {c2 told} [a11 radio RPL] on [t2 Thursday] <q3 [a5 his firm] had not {v11 negotiated}>.

[a1 Capt. Nancy Mamani, the pilot of a police helicopter], was {v12 shot dead} in the air on [t3 Wednesday] near [p6 Alto Lagunas]. <q4 [a2 The soldiers] were {v13 killed} in an {v14 ambush} and a mine {v15 explosion} on [t2 Thursday] and [t4 Friday]>, [a13 the Joint Command of the Armed Forces] {c3 said}. [a14 Ten others] were {v16 wounded} and [a15 two policemen] are missing.

[a16 President Rodrigo Pizarro-Luna], attending [a17 the Summit of the Americas] in [p7 Cartagena, [p8 Colombia]], {c4 wrote} <q5 that the {v17 operation} was “impeccable”>. [a18 Opposition lawmaker Carmen Illescas] {v18 criticised} [a6 the minister] and {v19 called for} <q6 [a6 his] {v20 resignation}>.

[a19 About 1,500 troops and police] have been {v21 deployed} in [p9 La Convencion province] since [t5 Tuesday], and a 60-day {v22 state of emergency} is in force. The gas pipeline supplies [p1 Lima].

[a24 The leader of another rebel faction, known as Comrade Amancio], was {v24 captured} in [p10 the Huallaga valley] on [t6 Feb. 12]. <q7 [a20 Some 69,000 people] were {v25 killed} in the {v26 war} between [a21 the state] and [a22 Maoist guerrillas] from [t7 1980 to 2000]>, {c5 according to} [a23 a truth commission].
---
a1 person PER COP Nancy Mamani
a2 group PER MIL four soldiers
a3 group PER LAB 36 gas workers
a5 organization PER BUS natural gas company
a6 person PER GOV Alfonso Quiroz
a8 group PER MIL troops
a9 organization PER REB Militarized Proletarian Party
a10 person PER BUS Bruno Salinas
a11 organization PER MED radio RPL
a13 organization PER MIL Joint Command of the Armed Forces
a14 group PER MIL ten others
a15 group PER COP two policemen
a16 person PER GOV Rodrigo Pizarro-Luna
a17 organization IGO IGO Summit of the Americas
a18 person PER OPP+LEG Carmen Illescas
a19 group PER MIL+COP 1,500 troops and police
a20 group PER - some 69,000 people
a21 organization PER GOV Peruvian state
a22 group PER REB Maoist guerrillas
a23 organization PER - truth commission
a24 person PER REB Comrade Amancio
p1 place PER - Lima
p2 place PER - southeastern Peru
p3 place PER - hotel in Kepashiato
p4 place PER - Chuanquiri
p5 place PER - Cusco region
p6 place PER - Alto Lagunas
p7 place COL - Cartagena
p8 place COL - Colombia
p9 place PER - La Convencion province
p10 place PER - Huallaga valley
t1 2012-04-14
t2 2012-04-12
t3 2012-04-11
t4 2012-04-13
t5 2012-04-10
t6 2012-02-12
t7 1980/2000
t8 2012-04-09
q1 indirect source=a6 cue=c1
q2 indirect source=a6 cue=-
q3 indirect source=a10 cue=c2 to=a11
q4 indirect source=a13 cue=c3
q5 mixed source=a16 cue=c4
q6 indirect source=a18 cue=v19
q7 indirect source=a23 cue=c5
v1 ASSAULT - occurred actor=a9 recip=a1,a2 loc=p2 ctx=military
v2 RETREAT release occurred actor=a9 recip=a3 loc=p2 time=t1 ctx=military
v3 RETREAT release occurred actor=a9 recip=a3 loc=p2 time=t1 ctx=military same=v2
v4 ASSAULT abduct occurred actor=a9 recip=a3 loc=p3 time=t8 ctx=military
v5 ASSAULT - occurred actor=a9 recip=a2,a1 loc=p2 ctx=military same=v1
v6 AID - hypothetical actor=a2,a1 recip=a3 loc=p2 ctx=military
v7 RETREAT release occurred actor=a9 recip=a3 loc=p4 ctx=military same=v2
v9 AID - negated recip=a9 ctx=economic
v10 REQUEST yield occurred actor=a9 recip=a5 ctx=economic
v11 CONSULT - negated actor=a5,a9 ctx=economic
v12 ASSAULT firearms occurred actor=a9 recip=a1 loc=p6 time=t3 ctx=military same=v1
v14 ASSAULT - occurred actor=a9 recip=a2 time=t2,t4 ctx=military same=v1
v15 ASSAULT explosives occurred recip=a2 time=t2,t4 ctx=military same=v1
v16 ASSAULT - occurred recip=a14 ctx=military
v17 AID - occurred ctx=military
v18 ACCUSE disapprove occurred actor=a18 recip=a6
v19 REQUEST yield occurred actor=a18 recip=a6
v20 RETREAT resign hypothetical actor=a6
v21 MOBILIZE troops occurred actor=a19 loc=p9 time=t5 ctx=military
v22 COERCE restrict occurred loc=p9 ctx=military
v24 COERCE arrest occurred recip=a24 loc=p10 time=t6 ctx=military
v25 ASSAULT - occurred recip=a20 time=t7 ctx=military
v26 ASSAULT - occurred actor=a21,a22 time=t7 ctx=military same=v25
q8 indirect source=a6 cue=c6 neg
v13 ASSAULT - occurred actor=a9 recip=a2 time=t2,t4 ctx=military same=v1
