#story w02-005
#date 1999-07-10
#publisher Deccan Airwaves
#kind broadcast
#title Morning bulletin: {v1 pull-back} on [p1 the Kargil ridges]

Good morning. The headlines from [a1 Deccan Airwaves] on [t1 Saturday].

[a2 Indian infantrymen] have planted a flag on [p2 Point 4812] after a night of hand-to-hand {v2 combat}, and [a3 intruders] have started to {v3 climb
down} from [p3 the heights above [p4 Batalik]], under a {v4 deal} struck by [a4 the directors of operations of [a5 the two armies]].

[a6 Our reporter Sunaina Bhadkamkar] is in [p5 Drass]. [a6 Sunaina], is it over?

[a6 BHADKAMKAR]: <q1 “Not quite. [a7 Officers] here {c1 talk} of <q2 [a8 fifteen or twenty men] {v5 filing back} over [p6 the Line of Control] each hour>,
and [a9 the army] has {v6 undertaken} <q3 not to {v7 fire} on [a8 them] as [a8 they] go>. But [p7 the road] was {v8 shelled} again at four. [a10 Two porters] were {v9 hit}.
[a11 A colonel] {c2 told} [a6 me] <q4 [a3 the intruders] had till [t2 Friday], ‘and after that [a9 we] {v10 finish} it’>.”>

[a12 Islamabad] {v11 disowns} [a3 the fighters]. [a13 Its information minister, Javed Qalandari], [t3 last night] {v12 rebuffed} <q5 “the fairy tale that [a14 our soldiers]
are up there in borrowed shawls”>. [a15 The Falcons of Kargil], who {c3 claim} <q6 [a15 they] hold four peaks>, {v13 scorned} the {v14 arrangement}
as treason and {v15 swore} <q7 to {v16 fight on}>.

In [p8 Lahore], [a16 traders] {v17 downed shutters} against what [a16 their] leaflets {c4 call} <q8 a sell-out>; [a17 police] {v18 caned} [a18 marchers] who tried to
reach [p9 the governor's lawn].

Abroad: [a19 Washington] has {v19 commended} [a12 Pakistan]'s <q9 “restraint”>, a word [a20 Delhi] did not care for. [a21 Japan] is leaving in place the {v20 freeze} on soft
loans that followed [t4 last year]'s nuclear {v21 tests} by [a22 both neighbours]. And [a23 Dhaka] has {v22 offered} a neutral venue, should [a24 the two prime ministers] wish to
{v23 get together}.

In cricket, rain washed out the second day at [p10 Kandy]. The monsoon, meanwhile, has reached [p11 Rajasthan], and there will be showers over [p12 the capital] by nightfall.
---
a1 organization IND MED Deccan Airwaves
a2 group IND MIL Indian infantrymen
a3 group - UAF intruders
a4 group - MIL directors of operations of the two armies
a5 group - MIL the two armies
a6 person IND MED Sunaina Bhadkamkar
a7 group IND MIL officers
a8 group - UAF fifteen or twenty men
a9 organization IND MIL Indian army
a10 group IND CVL two porters
a11 person IND MIL a colonel
a12 country PAK GOV Pakistan
a13 person PAK GOV Javed Qalandari
a14 group PAK MIL our soldiers
a15 organization - REB Falcons of Kargil
a16 group PAK BUS traders
a17 organization PAK COP police in Lahore
a18 group PAK CVL marchers
a19 country USA GOV United States
a20 country IND GOV India
a21 country JPN GOV Japan
a22 group - GOV =a20+a12 both neighbours
a23 country BGD GOV Bangladesh
a24 group - GOV the two prime ministers
p1 place - - Kargil ridges
p2 place IND - Point 4812
p3 place IND - heights above Batalik
p4 place IND - Batalik
p5 place IND - Drass
p6 place - - Line of Control
p7 place IND - the road
p8 place PAK - Lahore
p9 place PAK - the governor's lawn
p10 place LKA - Kandy
p11 place IND - Rajasthan
p12 place IND - New Delhi
t1 1999-07-10
t2 1999-07-16
t3 1999-07-09
t4 1998
q1 direct source=a6 cue=-
q2 indirect source=a7 cue=c1
q3 indirect source=a9 cue=v6
q4 mixed source=a11 cue=c2 to=a6
q5 mixed source=a13 cue=v12 neg
q6 indirect source=a15 cue=c3
q7 indirect source=a15 cue=v15
q8 indirect source=a16 cue=c4
q9 mixed source=a19 cue=v19
v1 RETREAT withdraw occurred actor=a3 loc=p1 ctx=military,territory
v2 ASSAULT primitive occurred actor=a2,a3 loc=p2 ctx=military
v3 RETREAT withdraw occurred actor=a3 loc=p3 ctx=military,territory same=v1
v4 AGREE - occurred actor=a4 ctx=military
v5 RETREAT withdraw occurred actor=a8 loc=p6 ctx=military same=v1
v6 AGREE - occurred actor=a9 recip=a8 ctx=military
v7 ASSAULT firearms negated actor=a9 recip=a8 ctx=military
v8 ASSAULT heavy-weapons occurred loc=p7 ctx=military
v9 ASSAULT heavy-weapons occurred recip=a10 ctx=military same=v8
v10 ASSAULT - hypothetical actor=a9 recip=a3 ctx=military
v11 REJECT - occurred actor=a12 recip=a3 ctx=military
v12 REJECT - occurred actor=a13 time=t3 ctx=military
v13 ACCUSE disapprove occurred actor=a15 recip=a4 ctx=military
v14 AGREE - occurred actor=a4 ctx=military same=v4
v15 THREATEN violence occurred actor=a15 ctx=military
v16 ASSAULT - future actor=a15 ctx=military
v17 PROTEST strike occurred actor=a16 loc=p8
v18 ASSAULT beat occurred actor=a17 recip=a18 loc=p8
v19 SUPPORT - occurred actor=a19 recip=a12 ctx=diplomatic
v20 SANCTION discontinue occurred actor=a21 recip=a22 ctx=economic
v21 MOBILIZE weapons occurred actor=a22 time=t4 ctx=military
v22 AGREE - occurred actor=a23 recip=a24 ctx=diplomatic
v23 CONSULT - hypothetical actor=a24 ctx=diplomatic
