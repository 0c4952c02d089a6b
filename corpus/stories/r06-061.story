#story r06-061
#date 2011-12-14
#publisher Steppe and Sea Journal
#kind wire
#title [p2 Kazakh oil town] under {v1 curfew} after [a2 eleven] {v2 shot dead}

[p1 ALMATY], [t1 Dec 14] - [a3 Kazakhstan] imposed a 20-day {v4 curfew} on [p2 the oil town of Zhanaozen] on [t1 Wednesday] and {v5 banned} {v6 strikes} and {v7 rallies} there, after [a2 eleven people] were {v8 killed} when [a4 police] {v9 opened fire} on [a5 {v3 dismissed} oil workers].

[a5 The workers] have {v10 camped} on the main square since [t2 May], when [a6 the company KaspiyMunai] {v11 sacked} [a7 989 men] for taking part in a {v13 strike}. On [t3 Monday] [a8 some of [a5 them]] {v14 tore down} a stage set up for a festival and {v15 burned} [a6 the company]'s office.

<q1 “[a4 Police] acted within the law and protected [a4 themselves],”> {c1 said} [a10 Prosecutor General Bolat Seitkali]. Film posted on the internet shows [a11 officers] {v17 firing} at [a12 people who run away]. [a10 Seitkali] {c2 said} <q2 [a10 he] would {v18 ask} [a14 the United Nations] <q3 to {v19 send} [a15 experts]>>. [a14 The world body] {c3 said} <q4 [a14 it] had received no such {v21 request}>.

Telephones and the internet were {v22 cut off} for two days. [a16 A Russian journalist, Ilya Stradin], was {v23 held} at a road block and {v24 sent back} to [p3 Aktau].

[a17 President Kairat Bolatov] {v25 flew} to [p3 Aktau], {v26 dismissed} [a18 the regional governor] and {v27 promised} [a5 the workers] other jobs. <q6 [a19 Those guilty of the {v12 riot}] would be {v28 punished} “with all severity”>, [a17 he] {c4 said}. [a20 The exiled opponent Marat Utegenov] {v29 called on} [a21 oil crews elsewhere] <q7 to {v30 lay down} tools>, but no {v31 stoppages} were reported.

[a40 A British television crew] was {v50 refused} entry to [p2 the town]. [a41 The European Union] {v51 called for} an independent {v52 inquiry} but {v53 ruled out} a delay in {v54 talks} on a new partnership agreement. <q30 [a42 Four policemen] are {v55 under investigation}>, [a10 Seitkali]'s office {c30 said}.
---
a2 group KAZ LAB eleven people
a3 country KAZ GOV Kazakhstan
a4 organization KAZ COP police
a5 group KAZ LAB dismissed oil workers
a6 organization KAZ BUS KaspiyMunai
a7 group KAZ LAB 989 men
a8 group KAZ LAB some of the workers
a10 person KAZ JUD Bolat Seitkali
a11 group KAZ COP officers
a12 group KAZ CVL people who run away
a14 organization IGO IGO United Nations
a15 group IGO IGO experts
a16 person RUS MED Ilya Stradin
a17 person KAZ GOV Kairat Bolatov
a18 person KAZ GOV regional governor
a19 group KAZ - those guilty of the riot
a20 person KAZ OPP Marat Utegenov
a21 group KAZ LAB oil crews elsewhere
p1 place KAZ - Almaty
p2 place KAZ - Zhanaozen
p3 place KAZ - Aktau
t1 2011-12-14
t2 2011-05
t3 2011-12-12
q1 direct source=a10 cue=c1
q2 indirect source=a10 cue=c2
q3 indirect source=a10 cue=v18 to=a14
q4 indirect source=a14 cue=c3
q6 mixed source=a17 cue=c4
q7 indirect source=a20 cue=v29 to=a21
v1 COERCE curfew occurred loc=p2
v2 ASSAULT firearms occurred recip=a2 loc=p2
v4 COERCE curfew occurred actor=a3 loc=p2 time=t1 same=v1
v5 COERCE ban occurred actor=a3 loc=p2 time=t1
v6 PROTEST strike hypothetical loc=p2 time=t1
v7 PROTEST demo hypothetical loc=p2 time=t1
v8 ASSAULT firearms occurred actor=a4 recip=a2 loc=p2 same=v2
v9 ASSAULT firearms occurred actor=a4 recip=a5 loc=p2 same=v2
v10 PROTEST demo occurred actor=a5 loc=p2 time=t2 ctx=resource
v11 SANCTION expel occurred actor=a6 recip=a7 time=t2 ctx=resource same=v3
v13 PROTEST strike occurred actor=a7 time=t2 ctx=resource
v14 PROTEST riot occurred actor=a8 loc=p2 time=t3
v15 PROTEST riot occurred actor=a8 recip=a6 loc=p2 time=t3
v17 ASSAULT firearms occurred actor=a11 recip=a12 same=v2
v18 REQUEST assist future actor=a10 recip=a14 ctx=diplomatic
v19 AID - hypothetical actor=a14 recip=a3 ctx=diplomatic
v21 REQUEST assist negated actor=a10 recip=a14 ctx=diplomatic
v22 COERCE withhold occurred loc=p2 ctx=technology
v23 COERCE arrest occurred recip=a16 ctx=media
v24 COERCE restrict occurred recip=a16 loc=p3 ctx=media
v25 CONSULT visit occurred actor=a17 loc=p3
v26 SANCTION expel occurred actor=a17 recip=a18 loc=p3 ctx=executive
v27 CONCEDE - occurred actor=a17 recip=a5 loc=p3 ctx=economic
v12 PROTEST riot occurred actor=a19 same=v14
v28 SANCTION - future actor=a17 recip=a19 ctx=legal
v29 REQUEST - occurred actor=a20 recip=a21 ctx=resource
v30 PROTEST strike hypothetical actor=a21 ctx=resource
v31 PROTEST strike negated actor=a21 ctx=resource 
v3 SANCTION expel occurred recip=a5 ctx=resource
a40 group GBR MED British television crew
a41 organization IGO IGO European Union
a42 group KAZ COP four policemen
q30 indirect source=a10 cue=c30
v50 REJECT yield occurred actor=a3 recip=a40 loc=p2 ctx=media
v51 REQUEST - occurred actor=a41 recip=a3 ctx=human-rights
v52 ACCUSE investigate hypothetical ctx=human-rights
v53 REJECT change occurred actor=a41 ctx=diplomatic
v54 CONSULT - future actor=a41,a3 ctx=diplomatic
v55 ACCUSE investigate occurred actor=a10 recip=a42 ctx=legal
