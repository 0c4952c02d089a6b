#story w02-009
#date 2008-08-09
#publisher Caspian Post Online
#kind live
#title LIVE: [a1 Georgia] and [a2 Russia] at {v1 war} over [p1 Tskhinvali]

Last updated 18:40 [p2 Tbilisi] time

18:40 [a3 The Swedish foreign ministry] {c1 confirms} <q1 [a4 its minister] will {v2 fly} to [p2 Tbilisi] on [t1 Monday] “if there is still a runway”>.

17:55 Correction to [a5 our] 16:20 entry: [a6 the Latvian cabinet] discussed {v3 severing} ties with [a2 Moscow]. [a6 It] has taken no such step.

16:20 Vanishingly little can be checked from here. [a7 The South Ossetian information committee] {c2 puts} <q2 the dead in [p1 the town] at 1,400>; [a8 doctors at
[a9 its hospital]], who {c3 speak of} <q3 44>, {c4 asked} [a5 us] <q4 not to print [a8 their] names>. Treat both figures with caution.

15:02 [a1 Georgia]'s [a10 security council secretary, Zurab Lomtatidze]: <q5 “[a10 I] {v4 offered} a {v5 ceasefire} at noon. By one [a11 they] had {v6 rocketed} the radar at [p3 Lilo].”>

14:30 <q6 [a12 Sailors of [a2 Russia]'s [a13 Black Sea Fleet]] have {v7 sunk} a [a1 Georgian] missile boat off [p4 Ochamchire]>, [p5 Moscow]'s [a14 Polyus-Inform] {c5 reports}.
[a1 Tbilisi] {c6 denies} <q7 losing any vessel>.

12:11 In [p6 New York] [a15 the Security Council] {v8 broke up} for the third time without a text. [a2 Russia] {v9 would not hear of} a clause obliging [a16 both parties] to
{v10 renounce} the use of force.

11:45 [a1 Georgia] is {v11 bringing home} [a17 its 2,000 soldiers] from [p7 Iraq]. [a18 The Pentagon] has {v12 agreed} to {v13 lend} the aircraft.

10:20 [p8 Gori]. [a19 Russian jets] have {v14 torn open} a block of flats beside the tank depot; [a20 our photographer] counted six covered stretchers. [a21 An old man] went on watering
[a21 his] tomatoes.

09:05 [a22 The presidency], in a {c7 decree} read on radio: <q8 {v15 martial law} for 15 days, and [a23 every reservist under 40] {v16 summoned}>.

08:30 Good morning. For those joining [a5 us]: shortly before midnight on [t2 Thursday] [a24 Georgian batteries] {v17 opened up} on [p1 Tskhinvali], hours after [a25 the government] had
{v18 announced} <q9 that [a25 it] would {v19 hold [a25 its] fire}>. [a26 Russian armour] {v20 poured} through [p9 the Roki tunnel] [t3 the next day].

07:55 [a27 Some 300 people] have {v21 gathered} in the drizzle outside [a28 the Russian embassy in [p10 Vilnius]]. [a27 They] are singing.
---
a1 country GEO GOV Georgia
a2 country RUS GOV Russia
a3 organization SWE GOV Swedish foreign ministry
a4 person SWE GOV Swedish foreign minister
a5 organization - MED Caspian Post Online
a6 organization LVA GOV Latvian cabinet
a7 organization GEO REB South Ossetian information committee
a8 group GEO HLH doctors at the hospital
a9 organization GEO HLH hospital in Tskhinvali
a10 person GEO GOV Zurab Lomtatidze
a11 group RUS MIL they
a12 group RUS MIL sailors of the Black Sea Fleet
a13 organization RUS MIL Black Sea Fleet
a14 organization RUS MED Polyus-Inform
a15 organization IGO IGO UN Security Council
a16 group - GOV =a1+a2 both parties
a17 group GEO MIL 2,000 soldiers
a18 organization USA MIL Pentagon
a19 group RUS MIL Russian jets
a20 person - MED our photographer
a21 person GEO CVL an old man
a22 organization GEO GOV Georgian presidency
a23 group GEO MIL every reservist under 40
a24 group GEO MIL Georgian batteries
a25 organization GEO GOV Georgian government
a26 group RUS MIL Russian armour
a27 group LTU CVL some 300 people
a28 organization RUS GOV Russian embassy in Vilnius
p1 place GEO - Tskhinvali
p2 place GEO - Tbilisi
p3 place GEO - Lilo
p4 place GEO - Ochamchire
p5 place RUS - Moscow
p6 place USA - New York
p7 place IRQ - Iraq
p8 place GEO - Gori
p9 place GEO - Roki tunnel
p10 place LTU - Vilnius
t1 2008-08-11
t2 2008-08-07
t3 2008-08-08
q1 mixed source=a3 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a8 cue=c3 to=a5
q4 indirect source=a8 cue=c4 to=a5
q5 direct source=a10 cue=-
q6 indirect source=a14 cue=c5
q7 indirect source=a1 cue=c6 neg
q8 indirect source=a22 cue=c7
q9 indirect source=a25 cue=v18
v1 ASSAULT - occurred actor=a1,a2 loc=p1 ctx=military,territory
v2 CONSULT visit future actor=a4 loc=p2 time=t1 ctx=diplomatic
v3 SANCTION discontinue hypothetical actor=a6 recip=a2 ctx=diplomatic
v4 CONCEDE - occurred actor=a10 recip=a11 ctx=military,diplomatic
v5 RETREAT ceasefire hypothetical actor=a10 ctx=military
v6 ASSAULT heavy-weapons occurred actor=a11 loc=p3 ctx=military
v7 ASSAULT destroy occurred actor=a12 recip=a1 loc=p4 ctx=military
v8 CONSULT multilateral occurred actor=a15 loc=p6 ctx=diplomatic
v9 REJECT yield occurred actor=a2 ctx=diplomatic
v10 CONCEDE - hypothetical actor=a16 ctx=diplomatic,military
v11 RETREAT withdraw occurred actor=a1 loc=p7 ctx=military
v12 AGREE - occurred actor=a18 recip=a1 ctx=military
v13 AID - future actor=a18 recip=a1 ctx=military
v14 ASSAULT aerial occurred actor=a19 loc=p8 ctx=military
v15 COERCE curfew occurred actor=a22 ctx=executive,military
v16 MOBILIZE troops occurred actor=a22 recip=a23 ctx=military
v17 ASSAULT heavy-weapons occurred actor=a24 loc=p1 time=t2 ctx=military
v18 CONCEDE - occurred actor=a25 ctx=military
v19 RETREAT ceasefire future actor=a25 ctx=military
v20 MOBILIZE troops occurred actor=a26 loc=p9 time=t3 ctx=military
v21 PROTEST demo occurred actor=a27 recip=a28 loc=p10
