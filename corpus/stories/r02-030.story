#story r02-030
#date 2023-06-08
#publisher Pacific Defence Bulletin
#kind statement
#title Joint statement of [a1 the Defence Ministers of [a2 Japan] and [a3 Australia]]

[p1 Tokyo], [t1 8 June 2023]

1. [a4 Minister of Defense Shinji Kurosawa] and [a5 Deputy Prime Minister and Minister for Defence Karen Whitlock] {v1 met} in [p1 Tokyo] [t1 today]. [a1 The Ministers] {v2 welcomed} the progress made since [a1 their] last {v3 meeting} in [p2 Canberra] in [t2 October 2022].

2. [a1 The Ministers] {v4 agreed} to hold two joint {v5 exercises} [t3 this year], one of them with [a6 the United States] and [a7 the Philippines], and to {v6 share} more information on the movement of submarines. [a9 Japanese F-35 fighter aircraft] will take part in an {v7 exercise} in [p3 northern Australia] for the first time in [t4 August].

3. [a1 The Ministers] {v8 criticised} attempts to change the situation in [p4 the East China Sea] and [p5 the South China Sea] by force. [a1 They] {v9 called on} [a10 China] <q1 to {v10 stop} {v11 harassing} [a11 fishing boats] and to respect the award of [a12 the arbitral tribunal] of [t5 2016]>.

4. [a1 The Ministers] {v13 condemned} [a13 North Korea]'s {v14 launch} of a rocket on [t6 31 May], which violated resolutions of [a14 the United Nations Security Council]. [a1 They] {v15 urged} [a13 North Korea] <q2 not to carry out a nuclear {v16 test} and to return to {v18 dialogue}>.

5. [a4 Minister Kurosawa] {v19 praised} [a3 Australia] for {v20 giving} 70 armoured vehicles to [a15 Ukraine]. [a1 The Ministers] {v21 demanded} <q8 that [a16 Russia] {v22 withdraw} [a17 all [a16 its] forces] from [a15 Ukraine]>, and {c1 said} <q3 that [a18 both countries] would keep [a18 their] {v24 sanctions} in place>.

6. [a5 Minister Whitlock] {c2 informed} [a4 her host] <q4 that [a20 the Australian Parliament] had {v25 ratified} the Reciprocal Access Agreement, which [a18 the two countries] {v26 signed} in [t7 January 2022]>. The agreement will allow [a21 the forces of one country] to {v28 train} in the other.

7. [a1 The Ministers] {v29 decided} to {v30 meet} again in [t8 2024]. [a5 Minister Whitlock] {v31 invited} [a4 Minister Kurosawa] <q6 to {v32 visit} [p6 Adelaide]>.

[a22 The Chinese Embassy in [p1 Tokyo]], {v33 rejecting} the statement, {c3 said} in a note to [a23 reporters] <q7 that [a18 the two countries] should “stop making an enemy out of thin air”>.
---
a1 group - GOV+MIL =a4+a5 Defence Ministers of Japan and Australia
a2 country JPN GOV Japan
a3 country AUS GOV Australia
a4 person JPN GOV+MIL Shinji Kurosawa
a5 person AUS GOV+MIL Karen Whitlock
a6 country USA GOV United States
a7 country PHL GOV Philippines
a9 group JPN MIL Japanese F-35 fighter aircraft
a10 country CHN GOV China
a11 group - LAB fishing boats
a12 organization - JUD arbitral tribunal
a13 country PRK GOV North Korea
a14 organization IGO IGO United Nations Security Council
a15 country UKR GOV Ukraine
a16 country RUS GOV Russia
a17 group RUS MIL all Russian forces
a18 group - GOV =a2+a3 both countries
a20 organization AUS LEG Australian Parliament
a21 group - MIL forces of one country
a22 organization CHN GOV Chinese Embassy in Tokyo
a23 group - MED reporters
p1 place JPN - Tokyo
p2 place AUS - Canberra
p3 place AUS - northern Australia
p4 place - - East China Sea
p5 place - - South China Sea
p6 place AUS - Adelaide
t1 2023-06-08
t2 2022-10
t3 2023
t4 2023-08
t5 2016
t6 2023-05-31
t7 2022-01
t8 2024
q1 indirect source=a1 cue=v9 to=a10
q2 indirect source=a1 cue=v15 to=a13
q3 indirect source=a1 cue=c1
q4 indirect source=a5 cue=c2 to=a4
q6 indirect source=a5 cue=v31 to=a4
q7 mixed source=a22 cue=c3 to=a23
q8 indirect source=a1 cue=v21
v1 CONSULT visit occurred actor=a4,a5 loc=p1 time=t1 ctx=military,diplomatic
v2 SUPPORT - occurred actor=a1 ctx=military,diplomatic
v3 CONSULT - occurred actor=a1 loc=p2 time=t2 ctx=military,diplomatic
v4 AGREE - occurred actor=a1 time=t1 ctx=military
v5 COOPERATE - future actor=a1,a6,a7 time=t3 ctx=military
v6 COOPERATE - future actor=a1 ctx=military,intelligence
v7 COOPERATE - future actor=a9 loc=p3 time=t4 ctx=military
v8 ACCUSE disapprove occurred actor=a1 ctx=territory
v9 REQUEST yield occurred actor=a1 recip=a10 ctx=territory
v11 COERCE restrict occurred actor=a10 recip=a11 ctx=territory
v10 RETREAT - hypothetical actor=a10 recip=a11 ctx=territory
v13 ACCUSE disapprove occurred actor=a1 recip=a13 ctx=military
v14 MOBILIZE weapons occurred actor=a13 time=t6 ctx=military
v15 REQUEST yield occurred actor=a1 recip=a13 ctx=military
v16 MOBILIZE weapons hypothetical actor=a13 ctx=military
v18 CONSULT - hypothetical actor=a13 ctx=diplomatic
v19 SUPPORT - occurred actor=a4 recip=a3 ctx=military
v20 AID - occurred actor=a3 recip=a15 ctx=military
v21 REQUEST yield occurred actor=a1 recip=a16 ctx=military
v22 RETREAT withdraw hypothetical actor=a16 recip=a17 loc=a15 ctx=military
v24 SANCTION - future actor=a18 recip=a16 ctx=economic
v25 SUPPORT - occurred actor=a20 ctx=military,legislative
v26 SUPPORT - occurred actor=a18 time=t7 ctx=military
v28 COOPERATE - future actor=a21 ctx=military
v29 AGREE - occurred actor=a1 ctx=military
v30 CONSULT - future actor=a1 time=t8 ctx=military
v31 AGREE - occurred actor=a5 recip=a4 ctx=diplomatic
v32 CONSULT visit hypothetical actor=a4 loc=p6 ctx=diplomatic
v33 REJECT - occurred actor=a22 recip=a18 ctx=diplomatic
