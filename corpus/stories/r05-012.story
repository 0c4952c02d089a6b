#story r05-012
#date 2019-02-23
#publisher Llanos Live
#kind live
#title Live: [a1 Venezuela] {v1 blocks} {v2 aid} at bridges, {v3 cuts} ties with [a2 Colombia]

18:05 [a3 President Rafael Montilla] has {c1 announced} <q1 that [a1 Venezuela] is {v4 breaking off} relations with [a2 Colombia]>. <q2 “[a4 Its diplomats] must {v5 go} [t1 within 24 hours]. Out with [a4 you]!”> [a3 he] {c2 told} [a5 supporters] in [p1 Caracas].

17:30 <q3 [a6 Twenty-three members of the Venezuelan security forces] have {v6 deserted} and {v7 asked} for {v8 refuge}>, [a7 the Colombian migration office] {c3 says} on [a7 its] website.

16:40 [a8 Colombian President Ricardo Salcedo] {v9 accuses} [a9 the Venezuelan national guard] of <q4 {v10 burning} two trucks with food on [p2 the Ureña bridge]>. <q5 “A crime before the eyes of the world,”> [a8 he] {c4 writes} in a post. [a1 Venezuela]'s [a10 information minister, Delia Guzmán], {c5 tells} [a11 the Canal Bolívar channel] <q6 the claim is “a film made in [p3 Miami]”>. <q7 [a12 Protesters] {v11 threw} petrol bombs at [a24 the drivers]>, [a10 she] {c7 says}.

15:15 <q8 [a13 At least two people] have been {v12 shot dead} in [p4 Santa Elena], near the border with [a14 Brazil]>, {c8 says} [a15 the rights group Vigía], citing [a16 a doctor at the local hospital]. <q9 “[a16 We] have [a25 fourteen wounded] here and no plasma,”> [a16 the doctor] {c9 told} [a17 our reporter].

14:20 [a18 U.S. Secretary of State Lloyd Pemberton] {v13 condemns} the {v14 violence} and {v15 vows} <q10 to “take {v16 action}” against [a19 those] who {v17 oppose} a return to democracy>. [a20 His Cuban counterpart], in a statement read on [a26 state radio], {c10 calls} the {v18 aid} <q11 a “Trojan horse”>.

13:00 [a21 Opposition leader Andrés Villalobos] {c11 said} earlier <q12 that a first shipment had entered from [a14 Brazil]>. [a22 A Brazilian army officer] {c12 tells} [a17 us] <q13 the trucks are still waiting on the line>.

12:10 It is 34 degrees in [p5 Cúcuta]. [a23 Volunteers] are handing out water.
---
a1 country VEN GOV Venezuela
a2 country COL GOV Colombia
a3 person VEN GOV Rafael Montilla
a4 group COL GOV Colombian diplomats
a5 group VEN PTY supporters
a6 group VEN MIL twenty-three members of security forces
a7 organization COL GOV Colombian migration office
a8 person COL GOV Ricardo Salcedo
a9 organization VEN MIL Venezuelan national guard
a10 person VEN GOV Delia Guzmán
a11 organization VEN MED Canal Bolívar
a12 group - CVL protesters
a13 group VEN CVL at least two people
a14 country BRA GOV Brazil
a15 organization VEN NGO Vigía
a16 person VEN HLH doctor at the local hospital
a17 person - MED our reporter
a18 person USA GOV Lloyd Pemberton
a19 group - - those who oppose
a20 person CUB GOV Cuban counterpart
a21 person VEN OPP Andrés Villalobos
a22 person BRA MIL Brazilian army officer
a23 group COL CVL volunteers
a24 group - BUS drivers
a25 group VEN CVL fourteen wounded
a26 organization CUB MED+GOV Cuban state radio
p1 place VEN - Caracas
p2 place - - Ureña bridge
p3 place USA - Miami
p4 place VEN - Santa Elena
p5 place COL - Cúcuta
t1 2019-02-24
q1 indirect source=a3 cue=c1
q2 direct source=a3 cue=c2 to=a5
q3 indirect source=a7 cue=c3
q4 indirect source=a8 cue=v9
q5 direct source=a8 cue=c4
q6 mixed source=a10 cue=c5 to=a11
q7 indirect source=a10 cue=c7 to=a11
q8 indirect source=a16 cue=c8 via=a15
q9 direct source=a16 cue=c9 to=a17
q10 mixed source=a18 cue=v15
q11 mixed source=a20 cue=c10 via=a26
q12 indirect source=a21 cue=c11
q13 indirect source=a22 cue=c12 to=a17
v1 COERCE restrict occurred actor=a1 ctx=migration,economic
v2 AID - occurred recip=a1 ctx=economic
v3 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic
v4 SANCTION withdraw occurred actor=a1 recip=a2 ctx=diplomatic same=v3
v5 SANCTION expel future actor=a3 recip=a4 time=t1 ctx=diplomatic
v6 RETREAT withdraw occurred actor=a6 ctx=military
v7 REQUEST assist occurred actor=a6 recip=a2 ctx=military,migration
v8 AID - hypothetical actor=a2 recip=a6 ctx=migration
v9 ACCUSE allege occurred actor=a8 recip=a9 ctx=diplomatic
v10 ASSAULT destroy occurred actor=a9 loc=p2
v11 ASSAULT primitive occurred actor=a12 recip=a24 loc=p2
v12 ASSAULT firearms occurred recip=a13 loc=p4
v13 ACCUSE disapprove occurred actor=a18 ctx=human-rights
v14 ASSAULT - occurred ctx=human-rights
v15 THREATEN - occurred actor=a18 recip=a19 ctx=diplomatic
v16 SANCTION - hypothetical actor=a18 recip=a19 ctx=diplomatic
v17 REJECT - occurred actor=a19
v18 AID - occurred recip=a1 ctx=economic same=v2
