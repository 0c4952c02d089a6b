#story r06-042
#date 2021-02-02
#publisher Bay of Bengal Agency
#kind wire
#title [a1 Myanmar army] {v1 seizes} power, [a2 elected leaders] {v2 held}

[p1 YANGON], [t1 Feb 2] - [a1 The armed forces of [p2 Myanmar]] {v3 took} power on [t2 Monday] and {v4 detained} [a2 [a11 the head of the elected government, Daw Khin Thandar], and [a4 more than 30 ministers and lawmakers]] in {v26 raids} before dawn, hours before [a5 a new parliament] was due to sit.

[a6 Army television] {c1 said} <q1 a {v5 state of emergency} would last a year and that control had {v6 passed} to [a7 General Htun Zaw]>. [a1 The army] had {v7 accused} [a8 the election commission] of <q2 ignoring fraud in the vote of [t3 November]>; [a8 the commission] {v9 rejected} the {v10 complaint} [t4 last Thursday].

Telephone lines to [p3 the capital, Naypyitaw], were {v11 cut}, banks closed and [a9 soldiers] {v13 blocked} roads in [p1 Yangon]. [a10 Monks] who {v14 support} [a1 the army] {v15 cheered} in the streets. There were no {v16 protests} on the first day.

<q7 In a note written before [a11 her] {v17 arrest}, [a11 Khin Thandar] {v18 urged} [a12 people] <q3 not to {v19 accept} the {v20 coup}>>, [a13 her party] {c2 said}. [a14 Doctors at 20 hospitals] plan to {v22 stop} work from [t5 Wednesday].

[a15 The United States] {v23 threatened} {v24 sanctions} if [a16 the generals] do not {v25 release} [a2 those {v8 held}]. [a17 China] {c3 said} <q5 [a18 all sides] should resolve [a18 their] differences under the law>. [a19 Bangladesh], which has {v27 sheltered} [a20 a million Rohingya], {c4 hopes} <q6 that {v28 talks} on [a20 their] {v29 return}, planned for [t6 Thursday], will not be {v30 called off}>.

[a7 General Htun Zaw] has been {v31 banned} from [a15 the United States] since [t7 2019].

[a40 Japan] and [a41 Norway] {v50 froze} new {v51 aid}. [a42 A brewery group based in [p20 Tokyo]] {c30 said} <q30 [a42 it] would not {v52 end} a joint venture with [a43 an army-owned company] for the time being>. [a44 The United Nations Security Council] is to {v53 meet} behind closed doors on [t1 Tuesday] at the {v54 request} of [a45 Britain]; [a17 China] and [a46 Russia] may {v55 block} any {v56 condemnation}.
---
a1 organization MMR MIL Myanmar army
a2 group MMR GOV+LEG elected leaders
a4 group MMR GOV+LEG more than 30 ministers and lawmakers
a5 organization MMR LEG new parliament
a6 organization MMR MED+MIL army television
a7 person MMR MIL Htun Zaw
a8 organization MMR GOV election commission
a9 group MMR MIL soldiers
a10 group MMR REL monks
a11 person MMR GOV Khin Thandar
a12 group MMR CVL people
a13 organization MMR PTY Khin Thandar's party
a14 group MMR HLH doctors at 20 hospitals
a15 country USA GOV United States
a16 group MMR MIL the generals
a17 country CHN GOV China
a18 group MMR - all sides
a19 country BGD GOV Bangladesh
a20 group MMR REF a million Rohingya
p1 place MMR - Yangon
p2 place MMR - Myanmar
p3 place MMR - Naypyitaw
t1 2021-02-02
t2 2021-02-01
t3 2020-11
t4 2021-01-28
t5 2021-02-03
t6 2021-02-04
t7 2019
q1 indirect source=a6 cue=c1
q2 indirect source=a1 cue=v7
q3 indirect source=a11 cue=v18 to=a12
q5 indirect source=a17 cue=c3
q6 indirect source=a19 cue=c4
q7 indirect source=a13 cue=c2
v1 COERCE seize occurred actor=a1 ctx=military,executive
v2 COERCE arrest occurred recip=a2 ctx=military,executive
v3 COERCE seize occurred actor=a1 loc=p2 time=t2 ctx=military,executive same=v1
v4 COERCE arrest occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=military,executive same=v2
v5 COERCE restrict occurred ctx=military
v6 COERCE seize occurred actor=a7 ctx=military,executive same=v1
v7 ACCUSE allege occurred actor=a1 recip=a8 ctx=election
v9 REJECT yield occurred actor=a8 recip=a1 time=t4 ctx=election
v10 ACCUSE allege occurred actor=a1 recip=a8 ctx=election same=v7
v11 COERCE withhold occurred loc=p3 time=t2 ctx=technology
v13 COERCE restrict occurred actor=a9 loc=p1 time=t2 ctx=military
v14 SUPPORT - occurred actor=a10 recip=a1 ctx=religion
v15 SUPPORT - occurred actor=a10 recip=a1 ctx=religion
v16 PROTEST - negated time=t2
v17 COERCE arrest occurred recip=a11 same=v2
v18 REQUEST - occurred actor=a11 recip=a12 ctx=military
v19 SUPPORT - hypothetical actor=a12 recip=a1 ctx=military
v20 COERCE seize occurred actor=a1 ctx=military,executive same=v1
v22 PROTEST strike future actor=a14 time=t5 ctx=health
v23 THREATEN - occurred actor=a15 recip=a16 ctx=diplomatic
v24 SANCTION - hypothetical actor=a15 recip=a16 ctx=diplomatic
v25 RETREAT release hypothetical actor=a16 recip=a2
v26 COERCE - occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=military
v27 AID - occurred actor=a19 recip=a20 ctx=migration
v28 CONSULT - future actor=a19 time=t6 ctx=migration
v29 RETREAT return hypothetical recip=a20 ctx=migration
v30 SANCTION discontinue negated ctx=migration
v31 SANCTION - occurred actor=a15 recip=a7 time=t7 ctx=migration
v8 COERCE arrest occurred recip=a2 same=v2
a40 country JPN GOV Japan
a41 country NOR GOV Norway
a42 organization JPN BUS brewery group
a43 organization MMR BUS+MIL army-owned company
a44 organization IGO IGO United Nations Security Council
a45 country GBR GOV Britain
a46 country RUS GOV Russia
p20 place JPN - Tokyo
q30 indirect source=a42 cue=c30
v50 SANCTION discontinue occurred actor=a40,a41 ctx=economic
v51 AID - negated actor=a40,a41 ctx=economic
v52 SANCTION discontinue negated actor=a42 recip=a43 ctx=economic
v53 CONSULT multilateral future actor=a44 time=t1 ctx=diplomatic
v54 REQUEST meet occurred actor=a45 recip=a44 ctx=diplomatic
v55 REJECT - hypothetical actor=a17,a46 ctx=diplomatic
v56 ACCUSE disapprove hypothetical actor=a44 recip=a1 ctx=diplomatic
