#story w03-013
#date 2013-11-26
#publisher KTLN The Morning Hour
#kind broadcast
#title Transcript: Headbands at [a1 the finance ministry]

If [a2 you] have a question for [a1 the Thai finance ministry] [t1 today], good luck. [a1 The building] is full of [a3 people in yellow headbands], asleep on the desks.

[a3 They] {v1 stormed in} [t2 Monday]. [a3 They] {c1 say} <q1 [a3 they]'re {v2 staying put} until [a4 Prime Minister Kanlaya Suwannarat] {v3 quits}>, and [t3 overnight] [a3 the crowd] {v4 moved on} to [a5 the interior ministry], where [a6 clerks] were {v5 ordered} out with [a6 their] lunch boxes.

So what lit the fuse? A bill. [t4 Earlier this month] [a4 the prime minister]'s [a7 party] rammed through [a8 the lower house] an amnesty that would have {v6 wiped away} the graft {v7 conviction} of
[a9 her brother, a telecoms baron] who lives in [p1 Dubai]. [a10 The Senate] {v8 killed} it, 141 to nothing. Nobody went home.

[t5 Late last night] [a11 a judge] signed a {v9 warrant} for [a12 the man leading the {v10 rallies}, former deputy premier Prasert Thongdee]. The {v11 charge} is trespass. [a13 Police] won't {v12 serve} it in front of [a14 20,000 people]. <q2 “You don't pick up a hornets' nest to see who's home,”> [a15 one colonel] {c2 told} [a16 us].

[a4 Kanlaya] has {v13 extended} the Internal Security Act to [p2 four more districts] and {v14 sent} [a17 two thousand extra officers] to [p3 Government House]. But [a4 she] {v15 swears}
<q3 there'll be no {v16 force}>. And [a4 she]'s holding out an {v17 olive branch}: <q4 [a12 Prasert] can {v18 sit down} with [a4 her], on live TV, any evening [t6 this week]>. [a12 He] {c3 texted} [a18 our
producer] one word: <q5 “Reruns.”>

[a19 The U.S. ambassador] has {v19 met} [a4 one] for breakfast and [a12 the other] for supper. [a20 A retired Supreme Court justice, Khunying Malee Intharat], has {v20 implored} [a21 the king]'s
[a22 council] <q6 to step in>. And there is some normal life: [a23 the Thai and Malaysian navies] opened [a23 their] annual {v21 exercise} in [p4 the Andaman Sea] right on schedule, and [a24 Bangkok], as {v22 promised}, {v23 wired} flood money to [a25 Manila].

[a26 I]'m [a26 Delphine Okafor-Reyes]. Coming up: weather, and a dog that surfs.
---
a1 organization THA GOV Thai finance ministry
a2 group - CVL you, the audience
a3 group THA CVL people in yellow headbands
a4 person THA GOV Kanlaya Suwannarat
a5 organization THA GOV interior ministry
a6 group THA GOV clerks
a7 organization THA GOV+PTY the prime minister's party
a8 organization THA LEG lower house
a9 person THA ELI+BUS Kanlaya's brother
a10 organization THA LEG Senate
a11 person THA JUD a judge
a12 person THA ELI+OPP Prasert Thongdee
a13 organization THA COP Thai police
a14 group THA CVL 20,000 people
a15 person THA COP one colonel
a16 organization - MED KTLN The Morning Hour
a17 group THA COP two thousand extra officers
a18 person - MED our producer
a19 person USA GOV U.S. ambassador
a20 person THA ELI Malee Intharat
a21 person THA GOV the king of Thailand
a22 organization THA GOV the king's council
a23 group - MIL Thai and Malaysian navies
a24 country THA GOV Thailand
a25 country PHL GOV Philippines
a26 person - MED Delphine Okafor-Reyes
p1 place ARE - Dubai
p2 place THA - four more districts
p3 place THA - Government House
p4 place - - Andaman Sea
t1 2013-11-26
t2 2013-11-25
t3 2013-11-25/2013-11-26
t4 2013-11
t5 2013-11-25
t6 2013-W48
q1 indirect source=a3 cue=c1
q2 direct source=a15 cue=c2 to=a16
q3 indirect source=a4 cue=v15
q4 indirect source=a4 cue=v17
q5 direct source=a12 cue=c3 to=a18
q6 indirect source=a20 cue=v20 to=a22
v1 PROTEST obstruct occurred actor=a3 recip=a1 loc=a1 time=t2
v2 PROTEST obstruct future actor=a3 loc=a1
v3 RETREAT resign hypothetical actor=a4 ctx=executive
v4 PROTEST obstruct occurred actor=a3 recip=a5 loc=a5 time=t3
v5 REQUEST yield occurred actor=a3 recip=a6 loc=a5 time=t3
v6 RETREAT - negated actor=a7 recip=a9 ctx=corruption,legislative
v7 SANCTION convict occurred recip=a9 ctx=corruption,legal
v8 REJECT - occurred actor=a10 recip=a7 ctx=legislative
v9 COERCE arrest future actor=a11 recip=a12 time=t5 ctx=legal
v10 PROTEST demo occurred actor=a12
v11 ACCUSE allege occurred recip=a12 ctx=legal
v12 COERCE arrest negated actor=a13 recip=a12 ctx=legal
v13 COERCE restrict occurred actor=a4 loc=p2
v14 MOBILIZE police occurred actor=a4 loc=p3
v15 AGREE - occurred actor=a4
v16 ASSAULT - negated actor=a4
v17 AGREE - occurred actor=a4 recip=a12
v18 CONSULT - hypothetical actor=a12,a4 time=t6 ctx=media
v19 CONSULT - occurred actor=a19,a4,a12 ctx=diplomatic
v20 REQUEST assist occurred actor=a20 recip=a22
v21 COOPERATE - occurred actor=a23 loc=p4 ctx=military
v22 AGREE - occurred actor=a24 recip=a25 ctx=disaster
v23 AID - occurred actor=a24 recip=a25 ctx=disaster
