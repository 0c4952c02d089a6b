#story r07-046
#date 2016-12-12
#publisher Anatolia Press Desk
#kind report
#title [a1 Kurdish militants] {c1 claim} <q1 {v1 bombing} that {v2 killed} [a2 38] outside [p1 Istanbul] stadium>

[p1 ISTANBUL] — [a1 An offshoot of [a3 the People's Union of Kurdistan, YGK]], on [t1 Sunday] {c2 claimed} <q2 responsibility for two {v3 blasts} that {v4 killed} [a2 38 people, 30 of them police officers], outside [p2 a soccer stadium in Istanbul]>, and [a4 Turkish jets] {v5 struck} [a3 the group]'s camps in [p3 northern Iraq] hours later.

A car {v6 bomb} went off at 10:29 p.m. on [t2 Saturday], 90 minutes after the end of a match, next to [a5 a bus of riot police]. Forty-five seconds later, [a6 a man] {v8 blew} [a6 himself] up in [p4 Macka Park], where [a7 officers] had {v9 stopped} [a6 him]. <q3 [a8 More than 150 people] were {v10 wounded}, [a9 14 of [a8 them]] critically>, [a10 Health Minister Orhan Tekeli] {c3 said}.

<q4 “[a1 They] will pay a heavy price,”> [a12 President Selim Karahan] {c6 told} [a13 the families of [a2 the dead]] at [p5 a police headquarters]. [a15 Prime Minister Kadir Yalman] declared [t3 Sunday] a day of mourning.

By [t4 Monday morning] [a16 police] had {v13 detained} [a17 235 people, among them two lawmakers of [a18 the opposition Democratic Peoples' Alliance]], in 11 provinces including [p6 Adana], [p7 Mersin] and [p8 Van]. <q5 [a17 They] are {v14 suspected} of spreading propaganda>, [a19 the Interior Ministry] {c4 said}. [a18 The party], which {v16 condemned} the {v17 bombing}, {c5 called} the {v18 arrests} <q6 a “witch hunt”>. [a20 Its two leaders] have been in {v20 jail} since [t5 Nov. 4].

[a21 The United States], [a22 Germany] and [a23 Israel] {v21 condemned} the {v22 attacks}. [a24 The head of [a25 NATO], Jakob Sorensen], {v23 telephoned} [a12 Karahan] on [t3 Sunday].

[a26 More than 300 people] have been {v24 killed} in {v25 bombings} in [p9 Turkey] [t6 this year], for some of which [a27 Islamist militants] from [p10 Syria] were {v26 blamed}. In [t7 June], [a28 47 people] were {v27 killed} by [a29 three gunmen] at [p11 Istanbul's main airport]; on [t8 Aug. 20], [a30 a child bomber] {v28 killed} [a31 57] at a wedding in [p12 Gaziantep].
---
a1 organization TUR REB offshoot of the YGK
a2 group TUR - 38 people
a3 organization - REB People's Union of Kurdistan
a4 group TUR MIL Turkish jets
a5 group TUR COP bus of riot police
a6 person TUR REB suicide bomber
a7 group TUR COP officers
a8 group TUR - more than 150 people
a9 group TUR - 14
a10 person TUR GOV Orhan Tekeli
a12 person TUR GOV Selim Karahan
a13 group TUR CVL families of the dead
a15 person TUR GOV Kadir Yalman
a16 group TUR COP police
a17 group TUR - 235 people
a18 organization TUR OPP+PTY Democratic Peoples' Alliance
a19 organization TUR GOV Interior Ministry
a20 group TUR OPP+PTY two party leaders
a21 country USA GOV United States
a22 country DEU GOV Germany
a23 country ISR GOV Israel
a24 person IGO IGO Jakob Sorensen
a25 organization IGO IGO NATO
a26 group TUR - more than 300 people
a27 group - REB Islamist militants
a28 group TUR CVL 47 people
a29 group - UAF three gunmen
a30 person - UAF child bomber
a31 group TUR CVL 57
p1 place TUR - Istanbul
p2 place TUR - stadium in Istanbul
p3 place IRQ - northern Iraq
p4 place TUR - Macka Park
p5 place TUR - police headquarters
p6 place TUR - Adana
p7 place TUR - Mersin
p8 place TUR - Van
p9 place TUR - Turkey
p10 place SYR - Syria
p11 place TUR - Istanbul's main airport
p12 place TUR - Gaziantep
t1 2016-12-11
t2 2016-12-10
t3 2016-12-11
t4 2016-12-12
t5 2016-11-04
t6 2016
t7 2016-06
t8 2016-08-20
q1 indirect source=a1 cue=c1
q2 indirect source=a1 cue=c2
q3 indirect source=a10 cue=c3
q4 direct source=a12 cue=c6 to=a13
q5 indirect source=a19 cue=c4
q6 mixed source=a18 cue=c5
v1 ASSAULT explosives occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=terrorism
v2 ASSAULT explosives occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=terrorism same=v1
v3 ASSAULT explosives occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=terrorism same=v1
v4 ASSAULT explosives occurred actor=a1 recip=a2 loc=p2 time=t2 ctx=terrorism same=v1
v5 ASSAULT aerial occurred actor=a4 recip=a3 loc=p3 time=t1 ctx=military
v6 ASSAULT explosives occurred recip=a5 loc=p2 time=t2 ctx=terrorism same=v1
v8 ASSAULT suicide-attack occurred actor=a6 recip=a7 loc=p4 time=t2 ctx=terrorism
v9 COERCE arrest occurred actor=a7 recip=a6 loc=p4 time=t2 ctx=terrorism
v10 ASSAULT - occurred recip=a8 loc=p2 time=t2 ctx=terrorism same=v1
v13 COERCE arrest occurred actor=a16 recip=a17 loc=p6,p7,p8 time=t4 ctx=terrorism
v14 ACCUSE allege occurred actor=a19 recip=a17 ctx=terrorism
v16 ACCUSE disapprove occurred actor=a18 recip=a1 ctx=terrorism
v17 ASSAULT explosives occurred ctx=terrorism same=v1
v18 COERCE arrest occurred ctx=terrorism same=v13
v20 COERCE arrest occurred recip=a20 time=t5 ctx=legal
v21 ACCUSE disapprove occurred actor=a21,a22,a23 recip=a1 ctx=terrorism
v22 ASSAULT explosives occurred ctx=terrorism same=v1
v23 CONSULT phone occurred actor=a24,a12 time=t3 ctx=terrorism
v24 ASSAULT explosives occurred recip=a26 loc=p9 time=t6 ctx=terrorism
v25 ASSAULT explosives occurred recip=a26 loc=p9 time=t6 ctx=terrorism same=v24
v26 ACCUSE disapprove occurred recip=a27 ctx=terrorism
v27 ASSAULT - occurred actor=a29 recip=a28 loc=p11 time=t7 ctx=terrorism
v28 ASSAULT suicide-attack occurred actor=a30 recip=a31 loc=p12 time=t8 ctx=terrorism
