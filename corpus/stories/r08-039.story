#story r08-039
#date 2021-11-18
#publisher Bug River Agency
#kind wire
#title [a1 Iraq] {v1 flies} [a2 430 migrants] home from [a3 Belarus] as [a4 EU] prepares new {v2 sanctions}

[p1 MINSK], [t1 Nov 18] (BRA) - [a1 Iraq] {v3 took} home [a2 more than 400 of [a1 its] citizens] from [a3 Belarus] on [t1 Thursday], the first such flight since [a5 thousands of people] began camping at the border with [a6 Poland] in the hope of reaching [p2 western Europe].

[a4 The European Union] {v4 accuses} [a7 Belarusian leader Ryhor Kazlou] <q1 of bringing in [a5 the migrants] and {v6 pushing} [a5 them] over the frontier to take revenge for {v7 sanctions} imposed after a disputed election [t2 last year]>. [a3 Minsk] {c1 denies} <q2 this>.

<q3 [a7 Kazlou] {v8 proposed} to [a8 German Chancellor Beate Wolfram] in two telephone {v9 calls} [t3 this week] that [a4 the EU] {v27 take} [a9 2,000 people] while [a3 Belarus] {v10 sends back} [a10 5,000]>, [a11 his spokeswoman] {c2 said}. [a12 Germany]'s [a13 interior ministry] {v11 rejected} the idea. <q4 “[a12 We] will not be {v12 blackmailed},”> [a14 Interior Minister Dieter Haas] {c3 said} in [p3 Warsaw] after {v13 meeting} [a15 his Polish colleague].

[a6 Poland] {c4 said} <q5 [a16 its guards] had {v14 stopped} [a17 about 500 people] during the night and {v15 detained} [a18 100]>. <q6 [a19 Belarusian soldiers] {v16 blinded} [a16 the guards] with lasers and {v17 cut} the fence>, [a20 the defence ministry in [p3 Warsaw]] {c5 added}.

[a21 Foreign ministers of [a4 the bloc]] {v18 agreed} on [t4 Monday] to {v19 punish} [a22 airlines, hotels and officials] that help to move [a5 migrants]. [a23 Turkish Airlines] and [a24 Iraqi Airways] have {v20 stopped} selling [a25 Syrians, Iraqis and Yemenis] tickets to [p1 Minsk].

[a26 The Group of Seven] {v21 called on} [a3 Belarus] <q7 to {v22 end} the crisis immediately> and {v23 urged} [a27 both countries] <q8 to {v24 let} [a28 aid workers] in>. [a29 The charity Open Hands] {c6 said} <q9 [a30 at least 11 people] had died of cold in the forest, one of them a year-old Syrian child>.

[a31 A Polish court] on [t1 Thursday] {v25 acquitted} [a32 three volunteers] who were {v26 charged} <q10 with {v28 helping} [a33 a family] to hide>. Temperatures at the border were to fall to minus 4 degrees Celsius on [t5 Friday night].
---
a1 country IRQ GOV Iraq
a2 group IRQ REF more than 400 Iraqis
a3 country BLR GOV Belarus
a4 organization IGO IGO European Union
a5 group - REF migrants
a6 country POL GOV Poland
a7 person BLR GOV Ryhor Kazlou
a8 person DEU GOV Beate Wolfram
a9 group - REF 2,000 people
a10 group - REF 5,000 people
a11 person BLR GOV Kazlou's spokeswoman
a12 country DEU GOV Germany
a13 organization DEU GOV German interior ministry
a14 person DEU GOV Dieter Haas
a15 person POL GOV Polish interior minister
a16 group POL COP Polish border guards
a17 group - REF about 500 people
a18 group - REF 100 people
a19 group BLR MIL Belarusian soldiers
a20 organization POL GOV+MIL Polish defence ministry
a21 group IGO GOV EU foreign ministers
a22 group - BUS+GOV airlines, hotels and officials
a23 organization TUR BUS Turkish Airlines
a24 organization IRQ BUS Iraqi Airways
a25 group - CVL Syrians, Iraqis and Yemenis
a26 organization IGO IGO Group of Seven
a27 group - GOV =a3+a6 both countries
a28 group - NGO aid workers
a29 organization POL NGO Open Hands
a30 group - REF at least 11 people
a31 organization POL JUD Polish court
a32 group POL NGO three volunteers
a33 group - REF a family
p1 place BLR - Minsk
p2 place - - western Europe
p3 place POL - Warsaw
t1 2021-11-18
t2 2020
t3 2021-W46
t4 2021-11-15
t5 2021-11-19
q1 indirect source=a4 cue=v4
q2 indirect source=a3 cue=c1 neg
q3 indirect source=a11 cue=c2
q4 direct source=a14 cue=c3
q5 indirect source=a6 cue=c4
q6 indirect source=a20 cue=c5
q7 indirect source=a26 cue=v21 to=a3
q8 indirect source=a26 cue=v23 to=a27
q9 indirect source=a29 cue=c6
v1 RETREAT return occurred actor=a1 recip=a2 loc=a3 ctx=migration
v2 SANCTION - future actor=a4 recip=a3 ctx=migration
v3 RETREAT return occurred actor=a1 recip=a2 loc=a3 time=t1 ctx=migration same=v1
v4 ACCUSE allege occurred actor=a4 recip=a7 ctx=migration
v6 COERCE deport occurred actor=a7 recip=a5 ctx=migration
v7 SANCTION - occurred actor=a4 recip=a3 time=t2 ctx=election,diplomatic
v8 AGREE - occurred actor=a7 recip=a8 time=t3 ctx=migration
v9 CONSULT phone occurred actor=a7,a8 time=t3 ctx=migration,diplomatic
v10 RETREAT return hypothetical actor=a3 recip=a10 ctx=migration
v27 AID - hypothetical actor=a4 recip=a9 ctx=migration
v11 REJECT yield occurred actor=a13 recip=a7 ctx=migration
v12 COERCE - negated actor=a7 recip=a12 ctx=migration
v13 CONSULT - occurred actor=a14,a15 loc=p3 ctx=migration,diplomatic
v14 COERCE restrict occurred actor=a16 recip=a17 ctx=migration
v15 COERCE arrest occurred actor=a16 recip=a18 ctx=migration
v16 ASSAULT - occurred actor=a19 recip=a16 ctx=migration
v17 ASSAULT destroy occurred actor=a19 ctx=migration
v18 AGREE - occurred actor=a21 time=t4 ctx=migration,diplomatic
v19 SANCTION - future actor=a21 recip=a22 ctx=migration same=v2
v20 SANCTION - occurred actor=a23,a24 recip=a25 ctx=migration
v21 REQUEST yield occurred actor=a26 recip=a3 ctx=migration
v22 RETREAT - hypothetical actor=a3 ctx=migration
v23 REQUEST change occurred actor=a26 recip=a27 ctx=migration
v24 RETREAT access hypothetical actor=a27 recip=a28 ctx=migration
v25 SANCTION convict negated actor=a31 recip=a32 time=t1 ctx=legal,migration
v26 ACCUSE allege occurred recip=a32 ctx=legal,migration
v28 AID - occurred actor=a32 recip=a33 ctx=migration
q10 indirect source=- cue=v26
