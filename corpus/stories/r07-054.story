#story r07-054
#date 2015-06-29
#publisher Maghreb Daily Dispatch
#kind report
#title [a1 Gunman] {v1 kills} [a2 38 tourists] at [p1 Tunisia] beach hotel; [a3 Britons] {v2 flown} home

[p2 SOUSSE, [p1 Tunisia]] — <q1 [a1 A student disguised as a holidaymaker] {v3 killed} [a2 38 people, 30 of them Britons], at [p3 a beach hotel near the Tunisian resort of Sousse] on [t1 Friday]>, [a4 Prime Minister Moncef Jebali-Trabelsi] {c1 said}.

[a1 He] took a rifle out of a parasol at about 11:45 a.m. and {v4 fired} at [a2 tourists] on the sand, then went into the pool area and the lobby. [a5 Police] {v5 shot} [a1 him] dead in a street behind [p3 the hotel] about 40 minutes later. [a6 Thirty-nine people] were {v6 wounded}. <q2 “[a7 My husband] pushed [a8 me] behind the ice cream cart,”> {c2 said} [a8 Pauline Hathersage, 54, of [p4 Leeds]], as [a8 she] waited at [p5 the airport in Enfidha].

[a9 The Troops of the Caliphate in Tunisia] {c7 claimed} <q8 the {v8 attack}> on [t2 Saturday] in a message that named [a1 the gunman] as [a1 Seif Rebai, 23, an engineering student from [p6 Gaafour]]. <q3 [a1 He] had trained at a camp near [p7 Sabratha, western Libya], with [a10 two men] who {v10 attacked} [p8 the Bardo museum in Tunis] on [t3 March 18], when [a11 22 people] were {v11 killed}>, [a12 a senior security official] {c3 told} [a13 Maghreb Daily Dispatch].

[a14 Britain] {v12 sent} [a15 four military planes] to [p2 Sousse] and {v13 flew} [a3 about 3,500 of [a14 its] citizens] home by [t4 Sunday night]. [a17 British Home Secretary Olivia Bracewell], [a18 [a17 her] French counterpart, Bastien Roche], and [a19 Germany's Thomas Adlerberg] {v14 visited} [p3 the hotel] on [t5 Monday] and laid flowers. <q4 [a20 Tunisia] will not be left alone>, [a18 Roche] {c4 said}.

[a4 Jebali-Trabelsi] {c5 announced} <q5 that [a21 1,000 armed officers] would be {v16 posted} on beaches from [t6 July 1] and that 80 mosques {v17 accused} of inciting {v19 violence} would be {v20 closed}>. [a22 Opposition parties] {v21 criticized} [a23 the government] <q6 for ignoring warnings>, and [a24 tour guides] {v23 demonstrated} in [p2 Sousse] on [t4 Sunday evening] under the slogan “No to terrorism”.

On the same [t1 Friday], [a25 a suicide bomber] {v24 killed} [a26 27 worshippers] at [p9 a Shiite mosque in Kuwait City], and in [p10 eastern France] [a27 a delivery driver] {v25 beheaded} [a28 his employer]. [a29 Investigators] {c6 said} <q7 there was no sign that the three {v26 attacks} were coordinated>.
---
a1 person TUN UAF Seif Rebai
a2 group - CVL 38 tourists
a3 group GBR CVL Britons
a4 person TUN GOV Moncef Jebali-Trabelsi
a5 group TUN COP police
a6 group - CVL 39 people
a7 person GBR CVL Pauline Hathersage's husband
a8 person GBR CVL Pauline Hathersage
a9 organization TUN REB Troops of the Caliphate in Tunisia
a10 group TUN UAF two men
a11 group - CVL 22 people
a12 person TUN COP senior security official
a13 organization - MED Maghreb Daily Dispatch
a14 country GBR GOV Britain
a15 group GBR MIL four military planes
a17 person GBR GOV Olivia Bracewell
a18 person FRA GOV Bastien Roche
a19 person DEU GOV Thomas Adlerberg
a20 country TUN GOV Tunisia
a21 group TUN COP 1,000 armed officers
a22 group TUN OPP+PTY opposition parties
a23 organization TUN GOV Tunisian government
a24 group TUN LAB tour guides
a25 person - UAF suicide bomber
a26 group KWT REL 27 worshippers
a27 person FRA UAF delivery driver
a28 person FRA BUS employer
a29 group - COP investigators
p1 place TUN - Tunisia
p2 place TUN - Sousse
p3 place TUN - beach hotel near Sousse
p4 place GBR - Leeds
p5 place TUN - Enfidha airport
p6 place TUN - Gaafour
p7 place LBY - Sabratha
p8 place TUN - Bardo museum in Tunis
p9 place KWT - Shiite mosque in Kuwait City
p10 place FRA - eastern France
t1 2015-06-26
t2 2015-06-27
t3 2015-03-18
t4 2015-06-28
t5 2015-06-29
t6 2015-07-01
q1 indirect source=a4 cue=c1
q2 direct source=a8 cue=c2
q3 indirect source=a12 cue=c3 to=a13
q4 indirect source=a18 cue=c4
q5 indirect source=a4 cue=c5
q6 indirect source=a22 cue=v21
q7 indirect source=a29 cue=c6
v1 ASSAULT firearms occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=terrorism
v2 AID - occurred actor=a14 recip=a3 time=t4 ctx=terrorism
v3 ASSAULT firearms occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=terrorism same=v1
v4 ASSAULT firearms occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=terrorism same=v1
v5 ASSAULT firearms occurred actor=a5 recip=a1 loc=p3 time=t1 ctx=terrorism
v6 ASSAULT - occurred actor=a1 recip=a6 loc=p3 time=t1 ctx=terrorism same=v1
v8 ASSAULT firearms occurred actor=a9 ctx=terrorism same=v1
v10 ASSAULT - occurred actor=a10 loc=p8 time=t3 ctx=terrorism
v11 ASSAULT - occurred actor=a10 recip=a11 loc=p8 time=t3 ctx=terrorism same=v10
v12 AID - occurred actor=a14 recip=a3 loc=p2 ctx=terrorism
v13 AID - occurred actor=a14 recip=a3 loc=p2 time=t4 ctx=terrorism same=v2
v14 CONSULT visit occurred actor=a17,a18,a19 loc=p3 time=t5 ctx=terrorism
v16 MOBILIZE police future actor=a21 time=t6 ctx=terrorism
v17 ACCUSE disapprove occurred actor=a23 ctx=religion,terrorism
v19 ASSAULT - hypothetical ctx=terrorism
v20 COERCE ban future actor=a23 ctx=religion,terrorism
v21 ACCUSE disapprove occurred actor=a22 recip=a23 ctx=terrorism
v23 PROTEST demo occurred actor=a24 loc=p2 time=t4 ctx=terrorism
v24 ASSAULT suicide-attack occurred actor=a25 recip=a26 loc=p9 time=t1 ctx=terrorism,religion
v25 ASSAULT execute occurred actor=a27 recip=a28 loc=p10 time=t1 ctx=terrorism
v26 ASSAULT - occurred time=t1 ctx=terrorism
q8 indirect source=a9 cue=c7
