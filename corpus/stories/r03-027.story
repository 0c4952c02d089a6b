#story r03-027
#date 2023-02-17
#publisher Carib Pulse
#kind live
#title Live: [a1 Caribbean leaders] {v1 discuss} [a2 Haiti] at [p1 Nassau] {v2 summit}

08:30 [a1 The leaders of 15 Caribbean countries] are {v3 meeting} in [p1 Nassau] [t3 today] for the third and last day of [a1 their] {v4 summit}. [a2 Haiti]'s [a4 prime minister, Frantz Delorme], is present. [a5 We] will bring you the main news here.

09:10 [a6 Canadian Prime Minister Daniel Rowntree], a guest at the {v5 summit}, has {v6 promised} <q1 to {v7 send} two navy ships to waters off [p2 Haiti]>. <q2 The ships will {v8 gather} intelligence and will not {v9 land} [a7 troops]>, [a6 he] {c1 says}.

10:25 [a4 Delorme] {v10 thanks} [a8 Canada] but repeats [a4 his] {v12 request} of [t1 October] for [a9 an armed international force]. <q3 “[a10 Gangs] {v13 hold} the roads. [a11 Our police] cannot {v14 fight} [a10 them] alone,”> [a4 he] {c2 tells} [a1 the leaders].

11:00 <q4 [a12 Jamaica] is {v15 ready} to {v16 send} [a13 soldiers and police]>, [a14 Prime Minister Everton Pryce] {c3 says}. [a15 Trinidad and Tobago] {v17 refuses}: <q5 “[a15 We] have 600 murders a year of [a15 our] own.”>

12:40 Lunch. The band of [a17 the Royal Bahamas Police] is playing outside. It is 29 degrees.

14:05 [a18 The secretary-general of [a19 Caricom], Rosalind Baptiste], {c4 says} <q6 [a19 the community] has {v19 offered} <q7 to {v20 mediate} between [a20 the Haitian government] and [a21 [a20 its] opponents]>>. [a22 Three former prime ministers] will {v21 travel} to [p3 Port-au-Prince] [t2 this month].

15:30 <q9 [a23 The Bahamas] will not {v22 stop} {v23 deporting} [a24 Haitians] who arrive by boat>, [a25 a minister] {c5 tells} [a5 us]. [a26 The United Nations] had {v24 asked} [a27 all governments in the region] <q8 to {v25 halt} {v26 deportations}>.

17:15 The final communiqué is out. [a1 The leaders] {v27 agree} to {v28 train} [a28 Haitian police officers] in [p4 Jamaica] and to {v29 support} an election “when security allows”. There is no decision on [a9 a force].
---
a1 group - GOV leaders of 15 Caribbean countries
a2 country HTI GOV Haiti
a4 person HTI GOV Frantz Delorme
a5 organization - MED Carib Pulse
a6 person CAN GOV Daniel Rowntree
a7 group CAN MIL Canadian troops
a8 country CAN GOV Canada
a9 group - MIL armed international force
a10 group HTI CRM gangs
a11 organization HTI COP Haitian police
a12 country JAM GOV Jamaica
a13 group JAM MIL+COP Jamaican soldiers and police
a14 person JAM GOV Everton Pryce
a15 country TTO GOV Trinidad and Tobago
a17 organization BHS COP Royal Bahamas Police
a18 person IGO IGO Rosalind Baptiste
a19 organization IGO IGO Caricom
a20 organization HTI GOV Haitian government
a21 group HTI OPP government's opponents
a22 group - ELI three former prime ministers
a23 country BHS GOV The Bahamas
a24 group HTI REF Haitians who arrive by boat
a25 person BHS GOV a Bahamian minister
a26 organization IGO IGO United Nations
a27 group - GOV all governments in the region
a28 group HTI COP Haitian police officers
p1 place BHS - Nassau
p2 place HTI - Haiti
p3 place HTI - Port-au-Prince
p4 place JAM - Jamaica
t1 2022-10
t2 2023-02
t3 2023-02-17
q1 indirect source=a6 cue=v6
q2 indirect source=a6 cue=c1
q3 direct source=a4 cue=c2 to=a1
q4 indirect source=a14 cue=c3
q5 direct source=a15 cue=v17
q6 indirect source=a18 cue=c4
q7 indirect source=a19 cue=v19 via=a18
q8 indirect source=a26 cue=v24 to=a27
q9 indirect source=a25 cue=c5 to=a5
v1 CONSULT multilateral occurred actor=a1 recip=a2 loc=p1 ctx=diplomatic
v2 CONSULT multilateral occurred actor=a1 loc=p1 ctx=diplomatic same=v1
v3 CONSULT multilateral occurred actor=a1 loc=p1 time=t3 ctx=diplomatic same=v1
v4 CONSULT multilateral occurred actor=a1 loc=p1 ctx=diplomatic same=v1
v5 CONSULT multilateral occurred actor=a6,a1 ctx=diplomatic same=v1
v6 AGREE - occurred actor=a6 recip=a2 ctx=military
v7 AID - future actor=a6 recip=a2 loc=p2 ctx=military
v8 AID - future actor=a6 recip=a2 ctx=military,intelligence same=v7
v9 AID - negated actor=a6 recip=a2 loc=p2 ctx=military
v10 SUPPORT - occurred actor=a4 recip=a8 loc=p1 ctx=diplomatic
v12 REQUEST assist occurred actor=a4 time=t1 ctx=military
v13 COERCE seize occurred actor=a10 loc=p2 ctx=crime
v14 ASSAULT - negated actor=a11 recip=a10 ctx=crime
v15 AGREE - occurred actor=a12 recip=a2 ctx=military
v16 AID - hypothetical actor=a12 recip=a2 ctx=military
v17 REJECT assist occurred actor=a15 recip=a2 ctx=military
v19 AGREE - occurred actor=a19 recip=a20,a21 ctx=diplomatic
v20 CONSULT third-party hypothetical actor=a19,a20,a21 ctx=diplomatic
v21 CONSULT visit future actor=a22 recip=a2 loc=p3 time=t2 ctx=diplomatic
v22 RETREAT - negated actor=a23 recip=a24 ctx=migration
v23 COERCE deport occurred actor=a23 recip=a24 ctx=migration
v24 REQUEST yield occurred actor=a26 recip=a27 ctx=migration
v25 RETREAT - hypothetical actor=a27 recip=a24 ctx=migration
v26 COERCE deport occurred actor=a27 recip=a24 ctx=migration
v27 AGREE - occurred actor=a1 loc=p1 time=t3 ctx=crime
v28 AID - future actor=a1 recip=a28 loc=p4 ctx=crime
v29 SUPPORT - hypothetical actor=a1 ctx=election
