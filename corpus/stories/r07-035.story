#story r07-035
#date 2010-12-20
#publisher Han River Newswire
#kind wire
#title [a1 South Korea] holds live-fire {v1 drill} on {v2 shelled} island; [a2 North] does not {v3 respond}

[p1 SEOUL], [t1 Dec 20] (Han River Newswire) - [a1 South Korea] carried out a live-fire artillery {v5 exercise} on [p2 Yeonpyeong island] on [t1 Monday], four weeks after [a2 North Korea] {v6 shelled} [p2 it], and [a2 Pyongyang] {c1 said} <q1 the {v27 drill} was “not worth {v7 reacting} to”>, although [a2 it] had {v8 threatened} <q2 to {v9 strike back}>.

<q3 The {v28 drill} lasted 94 minutes and all the shells fell into waters southwest of [p2 the island]>, [a3 the Defence Ministry] {c2 said}. Fighter jets patrolled and [a4 residents of [p2 Yeonpyeong] and [p3 four other islands]] spent the day in bunkers.

[a5 Two marines] and [a6 two construction workers] were {v10 killed} in the [t7 Nov. 23] {v11 bombardment}, the first on [a1 South Korean] soil since the [t2 1950-53] Korean War. [a1 South Korea] {v13 fired} 80 shells back. [a2 The North] {c3 claims} <q4 [a1 the South] had {v15 fired} first into [a2 its] waters>.

At [p4 the United Nations] in [p5 New York], [a7 Russia] had {v16 called} an emergency {v17 meeting} of [a8 the Security Council] on [t3 Sunday] to {v18 ask} [a9 both Koreas] <q5 to show restraint>. [a8 The council] failed to {v19 agree} on a statement because [a10 China] {v20 refused} to {v21 condemn} [a2 the North].

[a11 Former U.S. governor Frank Delacroix], who {v22 visited} [p6 Pyongyang] from [t4 Thursday] to [t1 Monday], {c4 told} [a12 a U.S. television network] <q6 [a2 the North] had {v23 agreed} to let [a13 U.N. nuclear inspectors] {v24 return}>. [a14 The White House] {c5 said} <q7 [a14 it] wanted to see actions>.

Tension has been high since [t5 March 26], when [a15 the South Korean warship Cheonan] sank off [p7 Baengnyeong island] and [a16 46 sailors] died. [a17 An international team] {c6 concluded} in [t6 May] <q8 that [a18 a North Korean submarine] had {v25 torpedoed} [a15 it]>. [a2 Pyongyang] {c7 rejects} <q9 the finding>.

[p1 Seoul]'s stock market closed down 0.3 percent.
---
a1 country KOR GOV South Korea
a2 country PRK GOV North Korea
a3 organization KOR MIL South Korean Defence Ministry
a4 group KOR CVL residents of the islands
a5 group KOR MIL two marines
a6 group KOR CVL two construction workers
a7 country RUS GOV Russia
a8 organization IGO IGO UN Security Council
a9 group - GOV =a1+a2 both Koreas
a10 country CHN GOV China
a11 person USA ELI Frank Delacroix
a12 organization USA MED U.S. television network
a13 group IGO IGO U.N. nuclear inspectors
a14 country USA GOV United States
a15 organization KOR MIL Cheonan
a16 group KOR MIL 46 sailors
a17 group - - international team
a18 organization PRK MIL North Korean submarine
p1 place KOR - Seoul
p2 place KOR - Yeonpyeong island
p3 place KOR - four other islands
p4 place USA - United Nations headquarters
p5 place USA - New York
p6 place PRK - Pyongyang
p7 place KOR - Baengnyeong island
t1 2010-12-20
t2 1950/1953
t3 2010-12-19
t4 2010-12-16
t5 2010-03-26
t6 2010-05
t7 2010-11-23
q1 mixed source=a2 cue=c1
q2 indirect source=a2 cue=v8
q3 indirect source=a3 cue=c2
q4 indirect source=a2 cue=c3
q5 indirect source=a7 cue=v18 to=a9
q6 indirect source=a11 cue=c4 to=a12
q7 indirect source=a14 cue=c5
q8 indirect source=a17 cue=c6
v1 MOBILIZE weapons occurred actor=a1 loc=p2 time=t1 ctx=military
v2 ASSAULT heavy-weapons occurred actor=a2 loc=p2 time=t7 ctx=military
v3 ASSAULT - negated actor=a2 recip=a1 ctx=military
v5 MOBILIZE weapons occurred actor=a1 loc=p2 time=t1 ctx=military same=v1
v6 ASSAULT heavy-weapons occurred actor=a2 recip=a1 loc=p2 time=t7 ctx=military same=v2
v7 ASSAULT - negated actor=a2 recip=a1 ctx=military same=v3
v8 THREATEN violence occurred actor=a2 recip=a1 ctx=military
v9 ASSAULT - hypothetical actor=a2 recip=a1 ctx=military
v10 ASSAULT heavy-weapons occurred actor=a2 recip=a5,a6 loc=p2 time=t7 ctx=military same=v2
v11 ASSAULT heavy-weapons occurred actor=a2 recip=a5,a6 loc=p2 time=t7 ctx=military same=v2
v13 ASSAULT heavy-weapons occurred actor=a1 recip=a2 time=t7 ctx=military
v15 ASSAULT heavy-weapons occurred actor=a1 recip=a2 ctx=military
v16 REQUEST meet occurred actor=a7 recip=a8 loc=p5 ctx=diplomatic
v17 CONSULT multilateral occurred actor=a8 loc=p5 time=t3 ctx=diplomatic
v18 REQUEST yield occurred actor=a7 recip=a9 loc=p5 time=t3 ctx=diplomatic
v19 AGREE - negated actor=a8 time=t3 ctx=diplomatic
v20 REJECT - occurred actor=a10 ctx=diplomatic
v21 ACCUSE disapprove negated actor=a10 recip=a2 ctx=diplomatic
v22 CONSULT visit occurred actor=a11 loc=p6 time=t4,t1 ctx=diplomatic
v23 AGREE - occurred actor=a2 ctx=diplomatic
v24 RETREAT access future actor=a2 recip=a13 ctx=diplomatic
v25 ASSAULT explosives occurred actor=a18 recip=a15 loc=p7 time=t5 ctx=military
v27 MOBILIZE weapons occurred actor=a1 ctx=military same=v1
v28 MOBILIZE weapons occurred actor=a1 loc=p2 ctx=military same=v1
q9 indirect source=a2 cue=c7 neg
