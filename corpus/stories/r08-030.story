#story r08-030
#date 2022-10-21
#publisher Antilles Live Desk
#kind live
#title Live: [a1 Security Council] votes on {v1 sanctions} against [a2 Haitian gangs]

14:55 [a1 The U.N. Security Council] is about to {v2 meet} in [p1 New York] on a draft by [a3 the United States] and [a4 Mexico] that would {v3 punish} [a5 those] who threaten peace in [a6 Haiti]. {v4 Talks} on the text ended late on [t1 Thursday]; [a7 diplomats] {c1 expect} <q1 [a8 China] to vote for it>.

15:10 [a1 The council] has {v5 adopted} resolution 2653 with all 15 votes. It {v6 freezes} the assets of [a9 gang leader Jimmy “Ti Bwa” Casseus] and {v7 bans} [a9 him] from travel, and puts an arms {v8 embargo} on [a2 the gangs].

15:22 <q2 “[a1 We] are sending a clear {v9 message} to [a10 the bad actors] that are {v10 holding} [a6 Haiti] hostage,”> {c2 says} [a11 U.S. Ambassador Denise Calloway]. <q3 [a12 Haitian businessmen and politicians] who {v25 pay} [a2 the gangs] could be next>, [a11 she] {c3 adds}.

15:40 [a13 Haitian envoy Antoine Lafontant] {v11 thanks} [a1 the council] but {v12 asks} <q4 for more>. [a14 Prime Minister Claude Dessources] {v13 requested} the {v24 dispatch} of [a15 an international force] on [t2 October 9]. <q5 “{v14 Sanctions} alone will not open the fuel terminal,”> [a13 Lafontant] {c4 says}. [a16 Casseus's fighters] have {v16 blocked} the Varreux terminal since [t3 September 12].

16:05 [a8 China]'s [a17 deputy ambassador, Geng Wei], {v17 urges} caution about sending [a18 troops]. [a19 Russia] {v18 criticises} [a20 the sponsors] <q6 for rushing [a1 the council]>.

16:30 From [p2 Port-au-Prince]: <q7 [a21 at least five people] were {v19 shot dead} in [p3 the Cite Soleil district] [t4 this morning]>, [a22 the human rights network RODH] {c5 reports}. Schools have been closed for a month and water is short. [a23 Health workers] have counted 33 deaths from cholera.

16:50 [a24 Canada] {c6 says} <q8 [a24 it] will use [a24 its] own {v21 sanctions} law against [a25 Haitian elites] and that armoured vehicles were {v22 sold} to [a27 Haiti's police] on [t5 Saturday]>.

17:00 We are closing this page. Thank you for reading.
---
a1 organization IGO IGO U.N. Security Council
a2 group HTI CRM Haitian gangs
a3 country USA GOV United States
a4 country MEX GOV Mexico
a5 group HTI CRM those who threaten peace
a6 country HTI GOV Haiti
a7 group - GOV diplomats
a8 country CHN GOV China
a9 person HTI CRM Jimmy Casseus
a10 group HTI CRM bad actors
a11 person USA GOV Denise Calloway
a12 group HTI BUS+PTY Haitian businessmen and politicians
a13 person HTI GOV Antoine Lafontant
a14 person HTI GOV Claude Dessources
a15 organization IGO MIL international force
a16 group HTI CRM Casseus's fighters
a17 person CHN GOV Geng Wei
a18 group - MIL troops
a19 country RUS GOV Russia
a20 group - GOV =a3+a4 the sponsors
a21 group HTI CVL at least five people
a22 organization HTI NGO RODH
a23 group HTI HLH health workers
a24 country CAN GOV Canada
a25 group HTI ELI Haitian elites
a27 organization HTI COP Haiti's police
p1 place USA - New York
p2 place HTI - Port-au-Prince
p3 place HTI - Cite Soleil
t1 2022-10-20
t2 2022-10-09
t3 2022-09-12
t4 2022-10-21
t5 2022-10-15
q1 indirect source=a7 cue=c1
q2 direct source=a11 cue=c2
q3 indirect source=a11 cue=c3
q4 indirect source=a13 cue=v12 to=a1
q5 direct source=a13 cue=c4
q6 indirect source=a19 cue=v18
q7 indirect source=a22 cue=c5
q8 indirect source=a24 cue=c6
v1 SANCTION - hypothetical actor=a1 recip=a2 ctx=crime
v2 CONSULT multilateral future actor=a1 loc=p1 ctx=diplomatic
v3 SANCTION - hypothetical actor=a1 recip=a5 ctx=crime same=v1
v4 CONSULT - occurred actor=a1 time=t1 ctx=diplomatic
v5 SUPPORT - occurred actor=a1 recip=a3,a4 loc=p1 ctx=crime
v6 SANCTION - occurred actor=a1 recip=a9 loc=p1 ctx=crime,economic
v7 SANCTION - occurred actor=a1 recip=a9 loc=p1 ctx=crime
v8 SANCTION - occurred actor=a1 recip=a2 loc=p1 ctx=crime,military
v9 THREATEN - occurred actor=a1 recip=a10 ctx=crime
v10 COERCE - occurred actor=a10 recip=a6 ctx=crime
v11 SUPPORT - occurred actor=a13 recip=a1 ctx=diplomatic
v12 REQUEST assist occurred actor=a13 recip=a1 ctx=diplomatic
v13 REQUEST assist occurred actor=a14 recip=a1 time=t2 ctx=military
v24 AID - hypothetical actor=a15 recip=a6 ctx=military
v14 SANCTION - occurred actor=a1 recip=a2 ctx=crime
v16 COERCE restrict occurred actor=a16 recip=a6 time=t3 ctx=resource,crime
v17 REQUEST change occurred actor=a17 recip=a1 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a19 recip=a20 ctx=diplomatic
v19 ASSAULT firearms occurred recip=a21 loc=p3 time=t4 ctx=crime
v21 SANCTION - future actor=a24 recip=a25 ctx=crime
v22 COOPERATE - occurred actor=a24,a27 time=t5 ctx=military
v25 AID - occurred actor=a12 recip=a2 ctx=crime
