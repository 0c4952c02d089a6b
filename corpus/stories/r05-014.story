#story r05-014
#date 2020-02-12
#publisher Luzon Bay Tribune
#kind report
#title <q1 [a1 Philippines] to {v1 end} troop {v23 pact} with [a2 US]>, [a3 palace] {c1 says}

[p1 MANILA], [a1 Philippines] — <q2 [a1 The Philippines] has given notice to [a2 the United States] that [a1 it] will {v2 scrap} a {v24 treaty} on [a4 visiting American troops]>, [a3 the presidential palace] {c2 said} [t1 Tuesday].

<q3 “It is time to rely on [a1 ourselves],”> [a5 President Ramon Alcaraz] was {c3 quoted as saying} by [a6 his spokesman, Benigno Luz]. <q4 [a2 Washington] had {v3 refused} three times to {v4 give back} a visa {v5 taken} from [a7 Senator Ernesto Magtoto], the architect of [a5 the president]'s {v6 war} on drugs>, [a6 Luz] {c4 told} [a8 a televised press briefing].

<q5 “[a9 They] {v7 ignored} [a1 us]. [a5 The president] {v8 warned} [a9 them] in [t2 January],”> [a6 Luz] {c5 said}, <q5 “and [a5 he] is a man of [a5 his] word.”>

Asked by [a10 a reporter] whether [a5 Alcaraz] would change [a5 his] mind if [a11 U.S. President Carl Dunmore] {v9 called} [a5 him], [a6 the spokesman] {c6 replied}: <q6 “No. [a5 He] will not {v10 talk} to [a11 him] and [a5 he] will not {v11 visit} [p2 the White House].”>

[a12 The U.S. Embassy] {c7 called} the {v12 decision} <q7 “a serious step”> and {c8 said} in a statement <q8 that [a2 Washington] would “carefully consider” how to go forward>.

[a13 Defense Secretary Arnel Bautista] had {c9 denied} on [t3 Friday] <q9 that the order had been signed>. <q10 “{c10 Reports} <q11 that [a5 the president] is {v13 breaking} the {v25 pact}> are fake news,”> [a13 he] {c11 wrote} on social media at the time.

[a14 Opposition senators] {c12 argue} <q12 the {v26 treaty} cannot be {v14 ended} without [a15 the Senate]>. [a16 Their leader, Imelda Soriano], {v15 promised} <q13 to {v16 take} the matter to [a17 the Supreme Court]>. [a18 Left-wing groups] {v17 welcomed} the {v18 withdrawal} and {v19 called for} the {v20 departure} of [a4 all foreign soldiers].

Under the [t4 1999] {v27 accord}, [a2 the U.S.] holds about 300 joint {v21 exercises} a year with [a19 Philippine forces]. <q15 The {v22 termination} takes effect in 180 days>, [a6 Luz] {c13 said}.
---
a1 country PHL GOV Philippines
a2 country USA GOV United States
a3 organization PHL GOV presidential palace
a4 group USA MIL visiting American troops
a5 person PHL GOV Ramon Alcaraz
a6 person PHL GOV Benigno Luz
a7 person PHL LEG Ernesto Magtoto
a8 group - MED televised press briefing
a9 group USA GOV they (Washington)
a10 person - MED reporter
a11 person USA GOV Carl Dunmore
a12 organization USA GOV U.S. Embassy
a13 person PHL GOV+MIL Arnel Bautista
a14 group PHL OPP+LEG opposition senators
a15 organization PHL LEG Senate
a16 person PHL OPP+LEG Imelda Soriano
a17 organization PHL JUD Supreme Court
a18 group PHL OPP left-wing groups
a19 group PHL MIL Philippine forces
p1 place PHL - Manila
p2 place USA - White House
t1 2020-02-11
t2 2020-01
t3 2020-02-07
t4 1999
q1 indirect source=a3 cue=c1
q2 indirect source=a3 cue=c2
q3 direct source=a5 cue=c3 via=a6
q4 indirect source=a6 cue=c4 to=a8
q5 direct source=a6 cue=c5
q6 direct source=a6 cue=c6 to=a10
q7 mixed source=a12 cue=c7
q8 mixed source=a12 cue=c8
q9 indirect source=a13 cue=c9 neg
q10 direct source=a13 cue=c11
q11 indirect source=- cue=c10
q12 indirect source=a14 cue=c12
q13 indirect source=a16 cue=v15
q15 indirect source=a6 cue=c13
v1 SANCTION withdraw future actor=a1 recip=a2 ctx=military,diplomatic
v2 SANCTION withdraw future actor=a1 recip=a2 time=t1 ctx=military,diplomatic same=v1
v3 REJECT yield occurred actor=a2 recip=a1 ctx=diplomatic
v4 RETREAT - negated actor=a2 recip=a7 ctx=diplomatic
v5 SANCTION - occurred actor=a2 recip=a7 ctx=diplomatic
v6 ASSAULT - occurred actor=a5 ctx=crime
v7 REJECT - occurred actor=a9 recip=a1 ctx=diplomatic
v8 THREATEN relations occurred actor=a5 recip=a9 time=t2 ctx=diplomatic
v9 CONSULT phone hypothetical actor=a11,a5 ctx=diplomatic
v10 CONSULT phone negated actor=a5,a11 ctx=diplomatic
v11 CONSULT visit negated actor=a5 loc=p2 ctx=diplomatic
v12 SANCTION withdraw future actor=a1 recip=a2 ctx=military,diplomatic same=v1
v13 SANCTION withdraw future actor=a5 ctx=military,diplomatic same=v1
v14 SANCTION withdraw hypothetical ctx=military,diplomatic
v15 THREATEN - occurred actor=a16 recip=a5 ctx=legal
v16 ACCUSE allege future actor=a16 recip=a5 ctx=legal
v17 SUPPORT - occurred actor=a18 recip=a1 ctx=military,diplomatic
v18 SANCTION withdraw future actor=a1 recip=a2 ctx=military,diplomatic same=v1
v19 REQUEST yield occurred actor=a18 recip=a4 ctx=military
v20 RETREAT withdraw hypothetical actor=a4 loc=a1 ctx=military
v21 COOPERATE - occurred actor=a2,a19 ctx=military
v22 SANCTION withdraw future actor=a1 recip=a2 ctx=military,diplomatic same=v1
v23 AGREE - occurred actor=a1,a2 ctx=military
v24 AGREE - occurred actor=a1,a2 ctx=military same=v23
v25 AGREE - occurred ctx=military same=v23
v26 AGREE - occurred ctx=military same=v23
v27 AGREE - occurred actor=a2,a19 time=t4 ctx=military same=v23
