#story r06-041
#date 2019-07-11
#publisher Gulf Shipping Wire
#kind wire
#title <q8 [a1 Iran boats] tried to {v1 stop} [a3 British tanker]>, [a2 UK] {c1 says}

[p1 LONDON], [t1 July 11] - <q1 [a1 Three Iranian vessels] tried to {v2 block} the passage of [a3 a British oil tanker] through [p2 the Strait of Hormuz] on [t2 Wednesday] but {v3 turned away} after a {v4 warning} from [a4 a British frigate]>, [a2 the government in [p1 London]] {c2 said}.

[a4 The frigate, HMS Colne], {v5 trained} [a4 its] guns on [a1 the boats] and did not {v6 fire}. [a5 A U.S. aircraft] was overhead. [a3 The tanker] had no cargo.

[a6 Iran]'s [a7 Revolutionary Guards] {c3 denied} <q2 that [a7 they] had {v7 done} any such thing>. <q3 If [a7 the Guards] had been {v8 ordered} to {v9 seize} [a8 a ship], [a7 they] would have {v10 done so} “at once”>, [a9 their navy commander, Rear Admiral Kaveh Daneshvar], {c4 said}.

[t3 Last week] [a10 British marines] {v11 boarded} and {v12 seized} [a11 an Iranian tanker] off [p3 Gibraltar] on suspicion of {v13 breaking} [a12 European Union] {v14 sanctions} on [a13 Syria]. [a6 Tehran] {v15 called} the {v18 seizure} <q4 piracy>, {v16 summoned} [a14 the British ambassador] and {v17 vowed} <q5 to answer “in the right place”>. [a15 Police] in [p3 Gibraltar] on [t1 Thursday] {v19 arrested} [a16 the captain and the chief officer], who were later {v20 released} on bail.

[a2 Britain] raised security for [a17 its ships] to the highest level. [a18 The United States] wants [a19 allies] to {v21 join} a coalition that would {v22 patrol} the waters. [a20 Germany] {c5 said} <q6 [a20 it] had received no formal {v23 request}, and would {v24 turn down} any that came>.

[a21 President Farhad Sohrabi of [a6 Iran]] {c6 said} <q7 [a2 Britain] would “see the {v25 consequences} later”>.
---
a1 group IRN MIL Iranian vessels
a2 country GBR GOV United Kingdom
a3 organization GBR BUS British oil tanker
a4 organization GBR MIL HMS Colne
a5 organization USA MIL U.S. aircraft
a6 country IRN GOV Iran
a7 organization IRN MIL Revolutionary Guards
a8 organization - BUS a ship
a9 person IRN MIL Kaveh Daneshvar
a10 group GBR MIL British marines
a11 organization IRN BUS Iranian tanker
a12 organization IGO IGO European Union
a13 country SYR GOV Syria
a14 person GBR GOV British ambassador
a15 organization GIB COP Gibraltar police
a16 group - LAB captain and chief officer
a17 group GBR BUS British ships
a18 country USA GOV United States
a19 group - GOV allies
a20 country DEU GOV Germany
a21 person IRN GOV Farhad Sohrabi
p1 place GBR - London
p2 place IRN - Strait of Hormuz
p3 place GIB - Gibraltar
t1 2019-07-11
t2 2019-07-10
t3 2019-W27
q1 indirect source=a2 cue=c2
q2 indirect source=a7 cue=c3 neg
q3 mixed source=a9 cue=c4
q4 indirect source=a6 cue=v15
q5 mixed source=a6 cue=v17
q6 indirect source=a20 cue=c5
q7 mixed source=a21 cue=c6
q8 indirect source=a2 cue=c1
v1 COERCE seize negated actor=a1 recip=a3 ctx=military
v2 COERCE seize negated actor=a1 recip=a3 loc=p2 time=t2 ctx=military same=v1
v3 RETREAT withdraw occurred actor=a1 loc=p2 time=t2 ctx=military
v4 THREATEN violence occurred actor=a4 recip=a1 loc=p2 time=t2 ctx=military
v5 THREATEN violence occurred actor=a4 recip=a1 time=t2 ctx=military
v6 ASSAULT firearms negated actor=a4 recip=a1 time=t2 ctx=military
v7 COERCE seize negated actor=a7 recip=a3 ctx=military same=v1
v8 REQUEST - hypothetical recip=a7 ctx=military
v9 COERCE seize hypothetical actor=a7 recip=a8 ctx=military
v10 COERCE seize hypothetical actor=a7 recip=a8 ctx=military same=v9
v11 COERCE seize occurred actor=a10 recip=a11 loc=p3 time=t3 ctx=military
v12 COERCE seize occurred actor=a10 recip=a11 loc=p3 time=t3 ctx=military same=v11
v13 REJECT yield hypothetical actor=a11 recip=a12 ctx=economic
v14 SANCTION - occurred actor=a12 recip=a13 ctx=economic
v15 ACCUSE disapprove occurred actor=a6 recip=a2 ctx=diplomatic
v16 ACCUSE disapprove occurred actor=a6 recip=a14 ctx=diplomatic
v17 THREATEN - occurred actor=a6 recip=a2 ctx=diplomatic
v18 COERCE seize occurred actor=a10 recip=a11 ctx=military same=v11
v19 COERCE arrest occurred actor=a15 recip=a16 loc=p3 time=t1 ctx=legal
v20 RETREAT release occurred recip=a16 loc=p3 ctx=legal
v21 COOPERATE - hypothetical actor=a19,a18 ctx=military
v22 MOBILIZE weapons hypothetical actor=a18,a19 ctx=military
v23 REQUEST assist negated actor=a18 recip=a20 ctx=military
v24 REJECT assist hypothetical actor=a20 recip=a18 ctx=military
v25 THREATEN - occurred actor=a21 recip=a2 ctx=diplomatic
