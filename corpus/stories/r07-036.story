#story r07-036
#date 2011-04-26
#publisher Mekong Basin News
#kind wire
#title [a1 Thailand], [a2 Cambodia] {v1 trade fire} for fifth day; {v2 truce} hopes fade

[p1 SURIN, [p2 Thailand]] - [a3 Thai and Cambodian troops] {v3 exchanged} artillery and small-arms fire along [p3 the border] for a fifth day on [t1 Tuesday], and a second front opened near [p4 the Preah Vihear temple], about 150 km to the east.

<q1 [a4 A Thai soldier] was {v5 killed} and [a5 four] were {v6 wounded} [t2 overnight] around [p5 the Ta Moan and Ta Krabey temples]>, [a6 the Thai army] {c1 said}. [a7 Eight Cambodian soldiers] and [a8 five Thais] have been {v7 killed} since the {v8 fighting} began on [t3 Friday], making it the bloodiest {v9 confrontation} between [a9 the neighbours] in [t4 two decades]. <q2 [a10 More than 50,000 villagers] have been {v10 moved} to camps in [p6 Surin] and [p7 Buriram]>, {c2 according to} [a11 the governor of [p6 Surin], Seri Bunyarat].

<q3 [a3 The two armies] had {v11 agreed} by telephone to {v12 stop} at noon but [a12 Thai tanks] {v13 fired} again at 1 p.m.>, {c3 said} [a13 Cambodian Defence Ministry spokesman Lt. Gen. Chhay Sokhom]. [a6 The Thai army] {c4 denied} <q4 that [a14 anyone] had {v14 agreed} to a {v15 ceasefire}>. [a15 Thai Defence Minister Gen. Prasert Wongthai] cancelled a {v16 trip} to [p8 Phnom Penh] planned for [t5 Wednesday].

[a2 Cambodia] {c5 says} <q5 [a1 Thailand] has {v17 used} cluster bombs>; [a1 Thailand] {v18 admitted} in [t6 early April] <q7 that [a1 it] {v19 fired} such shells in [t7 February]>, when [a16 at least ten people] were {v20 killed} in four days of {v21 clashes} at [p4 Preah Vihear].

[a17 Indonesian Foreign Minister Harjono Sastro] put off a {v22 visit} to [a9 both capitals] on [t8 Monday]. [a18 Indonesia], which chairs [a19 the Association of Southeast Asian Nations], has {v23 offered} to {v24 send} [a20 40 observers] to [p3 the frontier]. [a2 Phnom Penh] has {v25 accepted}; [a1 Bangkok] {v26 refuses} to {v27 admit} [a20 them] until [a22 Cambodian soldiers] {v28 leave} [p9 the disputed land around the temple].

[a23 U.N. Secretary-General Henrik Solberg] {v29 appealed} on [t9 Sunday] <q6 for an immediate {v30 ceasefire}>. [a24 The World Court] awarded [p4 the temple] to [a2 Cambodia] in [t10 1962].
---
a1 country THA GOV Thailand
a2 country KHM GOV Cambodia
a3 group - MIL Thai and Cambodian troops
a4 person THA MIL Thai soldier
a5 group THA MIL four wounded soldiers
a6 organization THA MIL Thai army
a7 group KHM MIL eight Cambodian soldiers
a8 group THA - five Thais
a9 group - GOV =a1+a2 the neighbours
a10 group THA REF more than 50,000 villagers
a11 person THA GOV Seri Bunyarat
a12 group THA MIL Thai tanks
a13 person KHM MIL Chhay Sokhom
a14 person THA - anyone
a15 person THA GOV Prasert Wongthai
a16 group - - at least ten people
a17 person IDN GOV Harjono Sastro
a18 country IDN GOV Indonesia
a19 organization IGO IGO ASEAN
a20 group IDN - 40 observers
a22 group KHM MIL Cambodian soldiers
a23 person IGO IGO Henrik Solberg
a24 organization IGO JUD World Court
p1 place THA - Surin
p2 place THA - Thailand
p3 place - - Thai-Cambodian border
p4 place - - Preah Vihear temple
p5 place - - Ta Moan and Ta Krabey temples
p6 place THA - Surin
p7 place THA - Buriram
p8 place KHM - Phnom Penh
p9 place - - disputed land around the temple
t1 2011-04-26
t2 2011-04-25/2011-04-26
t3 2011-04-22
t4 1991/2011
t5 2011-04-27
t6 2011-04
t7 2011-02
t8 2011-04-25
t9 2011-04-24
t10 1962
q1 indirect source=a6 cue=c1
q2 indirect source=a11 cue=c2
q3 indirect source=a13 cue=c3
q4 indirect source=a6 cue=c4 neg
q5 indirect source=a2 cue=c5
q6 indirect source=a23 cue=v29
q7 indirect source=a1 cue=v18
v1 ASSAULT - occurred actor=a1,a2 loc=p3 time=t1 ctx=military,territory
v2 RETREAT ceasefire hypothetical actor=a1,a2 ctx=military
v3 ASSAULT heavy-weapons occurred actor=a3 loc=p3 time=t1 ctx=military,territory same=v1
v5 ASSAULT - occurred recip=a4 loc=p5 time=t2 ctx=military
v6 ASSAULT - occurred recip=a5 loc=p5 time=t2 ctx=military same=v5
v7 ASSAULT - occurred recip=a7,a8 loc=p3 time=t3 ctx=military
v8 ASSAULT - occurred actor=a9 loc=p3 time=t3 ctx=military same=v1
v10 AID - occurred recip=a10 loc=p6,p7 ctx=migration
v11 AGREE - occurred actor=a3 time=t1 ctx=military
v12 RETREAT ceasefire negated actor=a3 time=t1 ctx=military
v13 ASSAULT heavy-weapons occurred actor=a12 recip=a2 loc=p3 time=t1 ctx=military
v14 AGREE - negated actor=a14 ctx=military same=v11
v15 RETREAT ceasefire negated actor=a14 ctx=military same=v12
v16 CONSULT visit negated actor=a15 loc=p8 time=t5 ctx=diplomatic
v17 ASSAULT explosives occurred actor=a1 recip=a2 ctx=military
v18 CONCEDE - occurred actor=a1 time=t6 ctx=military
v19 ASSAULT explosives occurred actor=a1 recip=a2 time=t7 ctx=military
v20 ASSAULT - occurred recip=a16 loc=p4 time=t7 ctx=military
v21 ASSAULT - occurred actor=a9 recip=a16 loc=p4 time=t7 ctx=military same=v20
v22 CONSULT visit negated actor=a17 recip=a9 time=t8 ctx=diplomatic
v23 AGREE - occurred actor=a18 recip=a9 ctx=diplomatic
v24 AID - hypothetical actor=a18 recip=a9 loc=p3 ctx=diplomatic
v25 AGREE - occurred actor=a2 recip=a18 ctx=diplomatic
v26 REJECT yield occurred actor=a1 recip=a18 ctx=diplomatic
v27 RETREAT access negated actor=a1 recip=a20 ctx=diplomatic
v28 RETREAT withdraw hypothetical actor=a22 loc=p9 ctx=territory
v29 REQUEST yield occurred actor=a23 recip=a9 time=t9 ctx=military
v30 RETREAT ceasefire hypothetical actor=a9 ctx=military
v9 ASSAULT - occurred actor=a9 time=t3 ctx=military same=v1
