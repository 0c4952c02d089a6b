#story r01-058
#date 2022-10-13
#publisher Levant Sea Wire
#kind wire
#title [a1 Lebanon] and [a2 Israel] {v1 agree} on sea border after [a4 U.S.] {v2 mediation}

[p1 BEIRUT], [t1 Oct 13] - <q1 [a1 Lebanon] and [a2 Israel] have {v3 agreed} on a maritime border after two years of indirect {v4 talks} {v5 mediated} by [a4 the United States]>, [a5 officials of [a6 both countries]] {c1 said} on [t1 Thursday].

[a7 Lebanese President Antoun Salameh] {c2 told} [a8 the nation] in a speech <q2 that [a1 Lebanon] had got “everything [a1 it] asked for”>. [a9 Israeli Prime Minister Noam Harari] {v6 praised} the {v7 deal} as <q3 “good for security”>.

<q4 [a10 The two states] will not {v8 exchange} ambassadors>, [a11 an Israeli official] {c3 said}. [a1 Lebanon] does not {v9 recognise} [a2 Israel], and [a10 the two countries] {v10 fought} a 34-day war in [t2 2006].

[a3 The Cedar Brigades, a Lebanese militia], had {v11 threatened} <q5 to {v12 attack} [a12 an Israeli gas rig] if work started before the {v13 agreement}>. In [t3 July] [a13 the Israeli navy] {v14 shot down} [a14 three drones] that [a3 the militia] had {v15 flown} towards [a12 the rig]. <q6 “The matter is closed for [a15 us],”> [a3 the militia]'s [a16 deputy leader, Qassem Shamseddine], {c4 said} on [t4 Wednesday]. [a2 Israel] had {v16 moved} [a17 air defence units] to [p2 the north] but has {v17 sent} [a17 them] home.

[a18 The Israeli opposition leader, Eitan Barkai], {v18 called} the deal <q7 “a surrender”> and {v19 promised} <q8 to {v20 withdraw} from it if [a18 he] wins an election on [t5 November 1]>. [a20 The Israeli Supreme Court] {v21 refused} to {v22 block} the {v23 signing}, which is planned for [t6 the end of the month] at [p3 a U.N. base in Naqoura].

[a4 The United States] and [a21 France] {v24 welcomed} the {v25 accord}. [a22 The French company Oceane Energie] will {v26 share} the income from one gas field with [a2 Israel]. [a23 Cyprus] has {v27 invited} [a1 Lebanon] to similar {v28 talks}, but [a24 Syria] {v29 rejected} a [a1 Lebanese] {v30 request} to discuss [a24 its] sea border.
---
a1 country LBN GOV Lebanon
a2 country ISR GOV Israel
a3 organization LBN UAF Cedar Brigades
a4 country USA GOV United States
a5 group - GOV officials of both countries
a6 group - GOV =a1+a2 both countries
a7 person LBN GOV Antoun Salameh
a8 group LBN CVL the nation
a9 person ISR GOV Noam Harari
a10 group - GOV =a1+a2 the two states
a11 person ISR GOV Israeli official
a12 organization ISR BUS Israeli gas rig
a13 organization ISR MIL Israeli navy
a14 group LBN UAF three drones
a15 organization LBN UAF us (the Cedar Brigades)
a16 person LBN UAF Qassem Shamseddine
a17 group ISR MIL air defence units
a18 person ISR OPP Eitan Barkai
a20 organization ISR JUD Israeli Supreme Court
a21 country FRA GOV France
a22 organization FRA BUS Oceane Energie
a23 country CYP GOV Cyprus
a24 country SYR GOV Syria
p1 place LBN - Beirut
p2 place ISR - northern Israel
p3 place LBN - U.N. base in Naqoura
t1 2022-10-13
t2 2006
t3 2022-07
t4 2022-10-12
t5 2022-11-01
t6 2022-10-31
q1 indirect source=a5 cue=c1
q2 mixed source=a7 cue=c2 to=a8
q3 mixed source=a9 cue=v6
q4 indirect source=a11 cue=c3
q5 indirect source=a3 cue=v11
q6 direct source=a16 cue=c4
q7 mixed source=a18 cue=v18
q8 indirect source=a18 cue=v19
v1 AGREE - occurred actor=a1,a2 ctx=territory,diplomatic
v2 CONSULT third-party occurred actor=a4,a1,a2 ctx=territory,diplomatic
v3 AGREE - occurred actor=a1,a2 ctx=territory,diplomatic same=v1
v4 CONSULT - occurred actor=a1,a2 ctx=territory,diplomatic
v5 CONSULT third-party occurred actor=a4,a1,a2 ctx=territory,diplomatic same=v2
v6 SUPPORT - occurred actor=a9 ctx=territory,diplomatic
v7 AGREE - occurred actor=a1,a2 ctx=territory,diplomatic same=v1
v8 SUPPORT - negated actor=a10 ctx=diplomatic
v9 SUPPORT - negated actor=a1 recip=a2 ctx=diplomatic
v10 ASSAULT - occurred actor=a10 time=t2 ctx=military
v11 THREATEN violence occurred actor=a3 recip=a2 ctx=military,resource
v12 ASSAULT - hypothetical actor=a3 recip=a12 ctx=military,resource
v13 AGREE - occurred actor=a1,a2 ctx=territory,diplomatic same=v1
v14 ASSAULT destroy occurred actor=a13 recip=a14 time=t3 ctx=military
v15 MOBILIZE weapons occurred actor=a3 loc=a12 time=t3 ctx=military
v16 MOBILIZE weapons occurred actor=a2 loc=p2 ctx=military
v17 RETREAT withdraw occurred actor=a2 ctx=military
v18 ACCUSE disapprove occurred actor=a18 recip=a9 ctx=territory
v19 THREATEN relations occurred actor=a18 ctx=territory,election
v20 SANCTION withdraw hypothetical actor=a18 ctx=territory
v21 REJECT - occurred actor=a20 ctx=legal
v22 COERCE ban negated actor=a20 ctx=legal
v23 SUPPORT - future actor=a1,a2 loc=p3 time=t6 ctx=territory,diplomatic
v24 SUPPORT - occurred actor=a4,a21 recip=a1,a2 ctx=diplomatic
v25 AGREE - occurred actor=a1,a2 ctx=territory,diplomatic same=v1
v26 COOPERATE - future actor=a22,a2 ctx=resource,economic
v27 AGREE - occurred actor=a23 recip=a1 ctx=diplomatic,territory
v28 CONSULT - hypothetical actor=a23,a1 ctx=diplomatic,territory
v29 REJECT meet occurred actor=a24 recip=a1 ctx=diplomatic,territory
v30 REQUEST meet occurred actor=a1 recip=a24 ctx=diplomatic,territory
