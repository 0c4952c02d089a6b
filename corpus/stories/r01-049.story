#story r01-049
#date 2024-12-04
#publisher Han River Online
#kind live
#title Live: [a1 South Korean president] {v1 lifts} {v2 martial law} after [a2 parliament] {v3 rejects} it

22:28 [a1 President Yoo Kang-min] declares {v4 martial law} in a television address on [t1 Tuesday night]. [a1 He] {v5 accuses} [a3 the opposition] <q1 of siding with [a4 North Korea]>.

22:50 [a3 The opposition Democratic Reform Party] {v6 calls on} [a5 its lawmakers] <q2 to come to [a2 the National Assembly]>. <q3 “[a1 The president] has betrayed [a6 the people],”> {c1 says} [a7 its leader, Baek Jae-ho].

23:25 A decree by [a8 General Pyo In-sik] {v7 bans} all political activity, {v8 rallies} and {v9 strikes} and puts [a9 the media] under military {v10 control}. <q4 [a10 Anyone] who breaks the rules can be {v11 arrested} without a warrant>, [a8 he] {v12 warns}.

23:40 [a11 Soldiers] have {v13 landed} by helicopter behind [a2 parliament] and [a12 police] have {v14 closed} the main gate. [a13 Aides] use chairs and fire extinguishers to {v15 block} the entrance.

00:20 <q5 [a14 Several thousand people] are {v16 protesting} outside>, [a15 our reporter Shin Mi-rae] {c2 says}. <q6 [a11 The soldiers] have not {v17 fired}>, [a15 she] {c3 adds}.

01:01 [a16 All 190 lawmakers] who reached the hall, including [a17 18 members of [a1 the president]'s own party], {v18 demand} an end to {v19 martial law}. By law [a1 the president] must obey.

01:30 [a11 The troops] are {v20 leaving} [a2 the building]. [a18 The defence ministry] {c4 tells} [a19 the Yeouido Daily] <q7 that [a18 it] will keep {v21 martial law} until [a1 the president] orders otherwise>.

02:15 [a20 The United States] {c5 says} <q8 [a20 it] is watching with “grave concern” and was not {v22 consulted}>. [a21 Japan] {v23 cancels} a {v24 visit} by [a22 its former prime minister]. [a4 North Korea]'s [a23 state media] do not mention the events.

03:00 [a24 The Confederation of Democratic Unions] calls a general {v26 strike} from [t2 this morning] until [a1 Yoo] {v27 resigns}.

04:27 [a1 The president] {c6 announces} <q9 that [a1 he] will {v28 lift} {v29 martial law}>. <q10 “[a25 I] have {v30 withdrawn} [a11 the troops],”> [a1 he] {c7 says}. [a1 He] does not {v31 apologise}.

05:10 <q13 [a26 The cabinet] has {v32 approved} the decision>, {c9 according to} [a27 the Hankang news agency].

07:45 [a1 The president]'s [a28 chief of staff and nine other aides] have {v33 offered} to {v34 resign}. [a3 The opposition] {c8 says} <q11 [a3 it] will begin {v35 impeachment} [t2 today] unless [a1 he] {v36 steps down}>. [a29 Prosecutors] have opened an {v38 investigation} into [a8 General Pyo].

09:00 Shares fell 2 percent when trading began. [a30 The finance minister] {v39 promised} <q12 to lend unlimited cash to [a31 banks]>.
---
a1 person KOR GOV Yoo Kang-min
a2 organization KOR LEG National Assembly
a3 organization KOR OPP Democratic Reform Party
a4 country PRK GOV North Korea
a5 group KOR OPP+LEG opposition lawmakers
a6 group KOR CVL the people
a7 person KOR OPP Baek Jae-ho
a8 person KOR MIL Pyo In-sik
a9 group KOR MED the media
a10 person KOR CVL anyone
a11 group KOR MIL soldiers
a12 group KOR COP police
a13 group KOR LEG aides
a14 group KOR CVL several thousand people
a15 person KOR MED Shin Mi-rae
a16 group KOR LEG 190 lawmakers
a17 group KOR LEG+PTY 18 members of the president's party
a18 organization KOR GOV+MIL defence ministry
a19 organization KOR MED Yeouido Daily
a20 country USA GOV United States
a21 country JPN GOV Japan
a22 person JPN ELI former Japanese prime minister
a23 organization PRK MED North Korean state media
a24 organization KOR LAB Confederation of Democratic Unions
a25 person KOR GOV I (Yoo Kang-min)
a26 organization KOR GOV cabinet
a27 organization KOR MED Hankang news agency
a28 group KOR GOV president's chief of staff and nine other aides
a29 group KOR JUD prosecutors
a30 person KOR GOV finance minister
a31 group KOR BUS banks
t1 2024-12-03
t2 2024-12-04
q1 indirect source=a1 cue=v5
q2 indirect source=a3 cue=v6 to=a5
q3 direct source=a7 cue=c1
q4 indirect source=a8 cue=v12
q5 indirect source=a15 cue=c2
q6 indirect source=a15 cue=c3
q7 indirect source=a18 cue=c4 to=a19
q8 mixed source=a20 cue=c5
q9 indirect source=a1 cue=c6
q10 direct source=a1 cue=c7
q11 indirect source=a3 cue=c8
q12 indirect source=a30 cue=v39
q13 indirect source=a27 cue=c9
v1 RETREAT - occurred actor=a1 time=t2 ctx=executive,military
v2 COERCE restrict occurred actor=a1 time=t1 ctx=executive,military
v3 REJECT change occurred actor=a2 recip=a1 time=t2 ctx=executive,legislative
v4 COERCE restrict occurred actor=a1 time=t1 ctx=executive,military same=v2
v5 ACCUSE allege occurred actor=a1 recip=a3 time=t1
v6 REQUEST assist occurred actor=a3 recip=a5 ctx=legislative
v7 COERCE ban occurred actor=a8 ctx=military
v8 PROTEST demo hypothetical
v9 PROTEST strike hypothetical
v10 COERCE censor occurred actor=a8 recip=a9 ctx=media,military
v11 COERCE arrest hypothetical recip=a10 ctx=military
v12 THREATEN arrest occurred actor=a8 recip=a10 ctx=military
v13 MOBILIZE troops occurred actor=a11 loc=a2 ctx=military
v14 COERCE restrict occurred actor=a12 recip=a2
v15 PROTEST obstruct occurred actor=a13 recip=a11 loc=a2
v16 PROTEST demo occurred actor=a14 loc=a2
v17 ASSAULT firearms negated actor=a11 ctx=military
v18 REQUEST yield occurred actor=a16 recip=a1 ctx=legislative,executive
v19 COERCE restrict occurred actor=a1 ctx=military same=v2
v20 RETREAT withdraw occurred actor=a11 loc=a2 ctx=military
v21 COERCE restrict future actor=a18 ctx=military same=v2
v22 CONSULT - negated actor=a20 ctx=diplomatic
v23 SANCTION discontinue occurred actor=a21 ctx=diplomatic
v24 CONSULT visit negated actor=a22 ctx=diplomatic
v26 PROTEST strike future actor=a24 time=t2
v27 RETREAT resign hypothetical actor=a1 ctx=executive
v28 RETREAT - future actor=a1 ctx=executive,military same=v1
v29 COERCE restrict occurred actor=a1 ctx=military same=v2
v30 RETREAT withdraw occurred actor=a25 loc=a2 ctx=military same=v20
v31 CONCEDE - negated actor=a1
v32 SUPPORT - occurred actor=a26 recip=a1 ctx=executive
v33 CONCEDE - occurred actor=a28 ctx=executive
v34 RETREAT resign hypothetical actor=a28 ctx=executive
v35 ACCUSE allege future actor=a3 recip=a1 time=t2 ctx=legislative
v36 RETREAT resign hypothetical actor=a1 ctx=executive same=v27
v38 ACCUSE investigate occurred actor=a29 recip=a8 ctx=legal,military
v39 AGREE - occurred actor=a30 recip=a31 ctx=economic
