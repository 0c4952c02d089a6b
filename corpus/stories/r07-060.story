#story r07-060
#date 2019-01-30
#publisher Sahel Wire Service
#kind background
#title Key dates in the {v1 insurgency} around [p1 Lake Chad]

Following are the main events in the {v2 conflict} between [a1 the Sons of the Caliphate], an Islamist movement born in [p2 northeast Nigeria], and [a2 the armies of [a3 Nigeria], [a4 Chad], [a5 Niger] and [a6 Cameroon]], in which [a7 more than 27,000 people] have been {v3 killed} since [t1 2009].

[t2 July 2009] - [a8 Nigerian soldiers] {v4 put down} an {v5 uprising} in [p3 Maiduguri]; [a9 about 800 people] are {v6 killed}. [a10 The sect's founder, Mallam Usman Gajiram], is {v7 shot dead} in police {v8 custody}.

[t3 Aug. 26, 2011] - [a39 A suicide bomber] {v10 kills} [a11 23 people] at [p4 the United Nations office in Abuja].

[t4 May 14, 2013] - [a3 Nigeria] declares a {v11 state of emergency} in [p5 Borno, Yobe and Adamawa states] and {v12 sends} [a12 extra troops].

[t5 April 2014] - [a13 Gunmen] {v13 abduct} [a14 more than 200 schoolgirls] in [p6 Borno state]. [a15 The United States], [a16 Britain] and [a17 France] {v14 offer} to {v15 help} in the search.

[t6 Jan. 3-7, 2015] - [a18 Militants] {v16 overrun} [p7 a multinational base in Baga], on the shore of [p1 the lake], and {v17 burn} 16 villages. <q1 [a19 As many as 2,000 people] may have been {v18 killed}>, {c1 says} [a20 a human rights group]; [a21 the government] {c2 puts} <q2 the dead at 150>.

[t7 February-March 2015] - [a22 Chadian troops] {v19 cross} into [a3 Nigeria] and {v20 drive} [a18 the militants] from [p8 Gamboru], [p9 Dikwa] and [p10 Damasak]. [a1 The group] {v21 attacks} [p11 Diffa, [a5 Niger]], and {v22 raids} [p16 a fishing village in [a4 Chad]] for the first time.

[t8 June 15, 2015] - [a23 Two suicide bombers] {v23 kill} [a24 38 people] at police buildings in [p12 N'Djamena]. [a4 Chad] {v24 bans} the full-face veil and {v25 executes} [a25 ten men] {v26 convicted} over the {v27 attack} on [t9 Aug. 29].

[t10 August 2016] - [a1 The movement] splits. [a26 One wing] keeps to [p13 the Sambisa forest], [a27 the other] to [p1 the lake].

[t11 May 6, 2017] - [a28 Eighty-two of [a14 the girls]] are {v28 freed} in {v29 exchange} for [a29 five commanders], after {v30 mediation} by [a30 Switzerland] and [a31 the Red Cross]. [a1 The group] had {v31 released} [a32 21 others] in [t12 October 2016].

[t13 Nov. 18, 2018] - [a27 The lake faction] {v32 kills} [a33 about 100 soldiers] at [p14 Metele].

[t14 Dec. 26, 2018] - [a27 The same faction] {v33 captures} [p7 Baga] and a naval base. [a34 Some 30,000 people] flee to [p3 Maiduguri], and [a35 9,000] who crossed into [a6 Cameroon] are {v34 sent back}, a step [a36 the U.N. refugee agency] {v35 condemns}.

[t15 Jan. 28, 2019] - [a27 The fighters] {v36 attack} [p15 Rann, near the Cameroonian border], a day after [a37 Cameroonian soldiers] {v37 pulled out}, and {v38 kill} [a38 at least 60 people]. <q3 Satellite pictures show hundreds of {v39 burned} shelters>, [a20 the rights group] {c3 says} on [t16 Jan. 30]. [a21 Nigeria's government], which faces an election on [t17 Feb. 16], {c4 says} <q4 [a8 the army] has {v40 retaken} [p7 Baga] and that a new {v41 offensive} will begin “shortly”>.
---
a1 organization NGA REB Sons of the Caliphate
a2 group - MIL armies of the four countries
a3 country NGA GOV Nigeria
a4 country TCD GOV Chad
a5 country NER GOV Niger
a6 country CMR GOV Cameroon
a7 group - - more than 27,000 people
a8 group NGA MIL Nigerian soldiers
a9 group NGA - about 800 people
a10 person NGA REB Mallam Usman Gajiram
a11 group - - 23 people
a12 group NGA MIL extra troops
a13 group NGA REB gunmen
a14 group NGA CVL more than 200 schoolgirls
a15 country USA GOV United States
a16 country GBR GOV Britain
a17 country FRA GOV France
a18 group NGA REB militants
a19 group NGA CVL as many as 2,000 people
a20 organization - NGO human rights group
a21 organization NGA GOV Nigeria's government
a22 group TCD MIL Chadian troops
a23 group - REB two suicide bombers
a24 group TCD - 38 people
a25 group - REB ten men
a26 organization NGA REB one wing
a27 organization NGA REB lake faction
a28 group NGA CVL 82 of the girls
a29 group NGA REB five commanders
a30 country CHE GOV Switzerland
a31 organization - NGO Red Cross
a32 group NGA CVL 21 other girls
a33 group NGA MIL about 100 soldiers
a34 group NGA REF some 30,000 people
a35 group NGA REF 9,000
a36 organization IGO IGO UN refugee agency
a37 group CMR MIL Cameroonian soldiers
a38 group NGA CVL at least 60 people
a39 person - REB suicide bomber
p1 place - - Lake Chad
p2 place NGA - northeast Nigeria
p3 place NGA - Maiduguri
p4 place NGA - U.N. office in Abuja
p5 place NGA - Borno, Yobe and Adamawa states
p6 place NGA - Borno state
p7 place NGA - Baga
p8 place NGA - Gamboru
p9 place NGA - Dikwa
p10 place NGA - Damasak
p11 place NER - Diffa
p12 place TCD - N'Djamena
p13 place NGA - Sambisa forest
p14 place NGA - Metele
p15 place NGA - Rann
p16 place TCD - fishing village in Chad
t1 2009
t2 2009-07
t3 2011-08-26
t4 2013-05-14
t5 2014-04
t6 2015-01-03/2015-01-07
t7 2015-02/2015-03
t8 2015-06-15
t9 2015-08-29
t10 2016-08
t11 2017-05-06
t12 2016-10
t13 2018-11-18
t14 2018-12-26
t15 2019-01-28
t16 2019-01-30
t17 2019-02-16
q1 indirect source=a20 cue=c1
q2 indirect source=a21 cue=c2
q3 indirect source=a20 cue=c3
q4 mixed source=a21 cue=c4
v1 ASSAULT - occurred loc=p1 ctx=military,terrorism
v2 ASSAULT - occurred actor=a1,a2 loc=p1 time=t1 ctx=military,terrorism same=v1
v3 ASSAULT - occurred recip=a7 time=t1 ctx=military,terrorism same=v1
v4 ASSAULT - occurred actor=a8 recip=a1 loc=p3 time=t2 ctx=military
v5 ASSAULT - occurred actor=a1 loc=p3 time=t2 ctx=military
v6 ASSAULT - occurred actor=a8 recip=a9 loc=p3 time=t2 ctx=military same=v4
v7 ASSAULT firearms occurred recip=a10 loc=p3 time=t2 ctx=human-rights
v8 COERCE arrest occurred recip=a10 loc=p3 time=t2 ctx=legal
v10 ASSAULT suicide-attack occurred actor=a39 recip=a11 loc=p4 time=t3 ctx=terrorism
v11 COERCE restrict occurred actor=a3 loc=p5 time=t4 ctx=military
v12 MOBILIZE troops occurred actor=a3 loc=p5 time=t4 ctx=military
v13 ASSAULT abduct occurred actor=a13 recip=a14 loc=p6 time=t5 ctx=terrorism,education
v14 AGREE - occurred actor=a15,a16,a17 recip=a3 time=t5 ctx=terrorism
v15 AID - hypothetical actor=a15,a16,a17 recip=a3 ctx=terrorism
v16 COERCE seize occurred actor=a18 loc=p7 time=t6 ctx=military,terrorism
v17 ASSAULT destroy occurred actor=a18 loc=p7 time=t6 ctx=military,terrorism
v18 ASSAULT - hypothetical actor=a18 recip=a19 loc=p7 time=t6 ctx=military,terrorism
v19 AID - occurred actor=a22 recip=a3 loc=a3 time=t7 ctx=military
v20 ASSAULT - occurred actor=a22 recip=a18 loc=p8,p9,p10 time=t7 ctx=military
v21 ASSAULT - occurred actor=a1 loc=p11 time=t7 ctx=terrorism
v22 ASSAULT - occurred actor=a1 loc=p16 time=t7 ctx=terrorism
v23 ASSAULT suicide-attack occurred actor=a23 recip=a24 loc=p12 time=t8 ctx=terrorism
v24 COERCE ban occurred actor=a4 ctx=religion
v25 ASSAULT execute occurred actor=a4 recip=a25 time=t9 ctx=legal,terrorism
v26 SANCTION convict occurred actor=a4 recip=a25 ctx=legal,terrorism
v27 ASSAULT suicide-attack occurred ctx=terrorism same=v23
v28 RETREAT release occurred actor=a1 recip=a28 time=t11 ctx=terrorism
v29 RETREAT release occurred actor=a3 recip=a29 time=t11 ctx=terrorism
v30 CONSULT third-party occurred actor=a30,a31 ctx=diplomatic
v31 RETREAT release occurred actor=a1 recip=a32 time=t12 ctx=terrorism
v32 ASSAULT - occurred actor=a27 recip=a33 loc=p14 time=t13 ctx=military
v33 COERCE seize occurred actor=a27 loc=p7 time=t14 ctx=military
v34 COERCE deport occurred actor=a6 recip=a35 loc=a6 ctx=migration
v35 ACCUSE disapprove occurred actor=a36 recip=a6 ctx=migration
v36 ASSAULT - occurred actor=a27 loc=p15 time=t15 ctx=military
v37 RETREAT withdraw occurred actor=a37 loc=p15 ctx=military
v38 ASSAULT - occurred actor=a27 recip=a38 loc=p15 time=t15 ctx=military same=v36
v39 ASSAULT destroy occurred actor=a27 loc=p15 ctx=military
v40 COERCE seize occurred actor=a8 recip=a27 loc=p7 ctx=military
v41 ASSAULT - future actor=a8 ctx=military
