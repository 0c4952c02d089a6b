#story r07-047
#date 2023-02-09
#publisher Arafura Sea News
#kind report
#title [a1 Papua rebels] {v1 burn} plane, {v3 take} [a2 New Zealand pilot] hostage

[p1 JAYAPURA, [p2 Indonesia]] — <q1 [a1 Separatist rebels] in [p3 Indonesia's Papua region] {v4 set fire} to a small plane shortly after it landed at [p4 a remote airstrip] on [t1 Tuesday] and {v5 abducted} [a2 its pilot, a New Zealander]>, [a3 police] and [a1 the rebels] {c1 said}.

<q2 The single-engine plane had left [p5 Timika] with [a5 five passengers, including a baby], and was due to collect [a6 15 construction workers] who had been {v6 threatened} by [a1 the rebels] in [p6 Paro, [p8 Nduga district]]>, {c2 said} [a7 Papua police spokesman Bonifasius Rumbiak]. [a5 The passengers], all Papuans, were {v7 let go}.

[a9 Sonny Tabuni, a spokesman for [a10 the West Papua Freedom Army]], {c3 told} [a11 Arafura Sea News] by phone <q3 [a2 the pilot, Craig Hollister, 37], would be {v8 held} until [a12 Jakarta] {v9 recognises} the region's independence>. <q4 “[a13 New Zealand], [a14 Australia] and [a15 the United States] must take responsibility for {v11 arming} [a16 the Indonesian military],”> [a9 he] {c4 said}. <q5 If [a16 the army] {v12 attacks}, [a2 the pilot] could be {v13 shot}>, [a9 he] {v14 warned}.

[a18 Indonesian Security Minister Gen. Suryo Wibisono] {c5 said} on [t2 Wednesday] <q6 [a12 the government] was {v15 talking} to [a19 church and tribal leaders] and would not at present {v16 use force}>. <q7 [a6 The 15 workers] were {v17 flown} to safety by helicopter on [t2 Wednesday afternoon]>, [a20 the military commander in [p3 Papua]] {c6 said}.

[a13 New Zealand]'s [a21 foreign ministry] {c7 said} <q8 [a22 its embassy in [p7 Jakarta]] was {v18 supporting} [a23 the family]>.

In [t3 December 2018], [a1 rebels] {v19 shot dead} [a24 at least 17 road workers] in [p8 Nduga]. [a25 Three people] were {v20 killed} in {v21 attacks} on aircraft in [t4 2021] and [t5 2022]. [a26 Two Britons] were among [a27 26 scientists] {v22 seized} in [p9 Mapenduma] in [t6 January 1996]; [a28 two Indonesians] were {v23 hacked} to death before [a16 the army] {v24 freed} [a29 the rest] that [t7 May].

[a12 Indonesia] {v25 took over} [p3 the former Dutch colony] in [t8 1963].
---
a1 group IDN REB Papua rebels
a2 person NZL CVL Craig Hollister
a3 organization IDN COP Indonesian police
a5 group IDN CVL five passengers
a6 group IDN LAB 15 construction workers
a7 person IDN COP Bonifasius Rumbiak

a9 person IDN REB Sonny Tabuni
a10 organization IDN REB West Papua Freedom Army
a11 organization - MED Arafura Sea News
a12 country IDN GOV Indonesia
a13 country NZL GOV New Zealand
a14 country AUS GOV Australia
a15 country USA GOV United States
a16 organization IDN MIL Indonesian military
a18 person IDN GOV Suryo Wibisono
a19 group IDN REL+ELI church and tribal leaders
a20 person IDN MIL military commander in Papua
a21 organization NZL GOV New Zealand foreign ministry
a22 organization NZL GOV New Zealand embassy in Jakarta
a23 group NZL CVL pilot's family
a24 group IDN LAB at least 17 road workers
a25 group IDN - three people
a26 group GBR EDU two Britons
a27 group - EDU 26 scientists
a28 group IDN - two Indonesians
a29 group - EDU the rest of the hostages
p1 place IDN - Jayapura
p2 place IDN - Indonesia
p3 place IDN - Papua
p4 place IDN - remote airstrip
p5 place IDN - Timika
p6 place IDN - Paro, Nduga district
p7 place IDN - Jakarta
p8 place IDN - Nduga
p9 place IDN - Mapenduma
t1 2023-02-07
t2 2023-02-08
t3 2018-12
t4 2021
t5 2022
t6 1996-01
t7 1996-05
t8 1963
q1 indirect source=a3,a1 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a9 cue=c3 to=a11
q4 direct source=a9 cue=c4
q5 indirect source=a9 cue=v14
q6 indirect source=a18 cue=c5
q7 indirect source=a20 cue=c6
q8 indirect source=a21 cue=c7
v1 ASSAULT destroy occurred actor=a1 loc=p3 time=t1 ctx=military
v3 ASSAULT abduct occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military
v4 ASSAULT destroy occurred actor=a1 loc=p4 time=t1 ctx=military same=v1
v5 ASSAULT abduct occurred actor=a1 recip=a2 loc=p4 time=t1 ctx=military same=v3
v6 THREATEN violence occurred actor=a1 recip=a6 loc=p6 ctx=military
v7 RETREAT release occurred actor=a1 recip=a5 loc=p6 time=t1 ctx=military
v8 ASSAULT abduct occurred recip=a2 ctx=military same=v3
v9 SUPPORT - hypothetical actor=a12 ctx=territory
v11 AID - occurred actor=a13,a14,a15 recip=a16 ctx=military
v12 ASSAULT - hypothetical actor=a16 ctx=military
v13 ASSAULT firearms hypothetical recip=a2 ctx=military
v14 THREATEN violence occurred actor=a9 recip=a16 ctx=military
v15 CONSULT - occurred actor=a12,a19 time=t2 ctx=military
v16 ASSAULT - negated actor=a12 ctx=military
v17 AID - occurred actor=a16 recip=a6 time=t2 ctx=military
v18 AID - occurred actor=a22 recip=a23
v19 ASSAULT firearms occurred actor=a1 recip=a24 loc=p8 time=t3 ctx=military
v20 ASSAULT - occurred recip=a25 time=t4,t5 ctx=military
v21 ASSAULT - occurred recip=a25 time=t4,t5 ctx=military same=v20
v22 ASSAULT abduct occurred actor=a1 recip=a27 loc=p9 time=t6 ctx=military
v23 ASSAULT primitive occurred actor=a1 recip=a28 loc=p9 ctx=military
v24 AID - occurred actor=a16 recip=a29 loc=p9 time=t7 ctx=military
v25 COERCE seize occurred actor=a12 loc=p3 time=t8 ctx=territory
