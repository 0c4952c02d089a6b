#story r06-009
#date 2013-11-27
#publisher Orient Wire
#kind wire
#title [a1 Two Thai protesters] {v7 shot}, [a2 ministries] {v1 occupied} as {v9 rallies} spread

[p1 BANGKOK], [t1 Nov 27] - [a1 Two people] were {v2 wounded} by [a3 unknown gunmen] in [p1 the Thai capital] on [t1 Wednesday] as [a4 thousands of anti-government protesters] {v3 surrounded} more ministries and [a5 officials] were sent home.

[a4 The protesters], led by [a6 Wanchai Prasert, a former deputy prime minister], have {v4 occupied} [a7 the finance ministry] since [t2 Monday] and {v5 want} [a8 Prime Minister Pimchanok Suwannarat] to {v6 step down}. [a9 A court] has issued a warrant for [a6 Wanchai]'s {v8 arrest}, but [a10 police] have not tried to {v10 take} [a6 him] from the building.

<q1 “[a11 The government] will not {v11 use} force,”> [a8 Pimchanok] {c1 told} [a12 parliament], where [a8 she] faces a no-confidence vote. [a8 She] {v12 asked} [a4 the protesters] <q2 to leave the offices> and {v13 invited} [a13 their leaders] to {v14 talks}. [a6 Wanchai] {v15 turned down} the {v16 invitation} the same day. <q3 “There will be no {v17 negotiation} with [a14 thieves],”> [a6 he] {c2 told} [a4 a crowd].

[a15 The army chief, General Thanet Kongdee], {c3 denied} <q4 {c4 reports} <q5 that [a16 soldiers] were being {v18 moved} towards [p1 the city]>>. <q6 [a17 The military] would not take sides>, [a15 he] {c5 said}. [a17 The armed forces] have {v19 seized} power 18 times since [t3 1932].

[a18 The interior ministry] {v20 extended} a special security law, which allows [a10 the police] to {v22 close} roads and impose {v23 curfews}, to [p2 two provinces next to [p1 Bangkok]]. No {v24 curfew} has been declared.

Shares fell 1.9 percent and the baht reached a 12-week low.

In [p20 the southern province of Surat Thani], [a40 rubber farmers] {v50 put an end} to a {v51 blockade} of the railway after [a41 the agriculture minister] {v52 agreed} to {v53 pay} 100 baht a kilo. [a4 The protesters] had {v54 asked} [a42 railway unions] <q30 to join a general {v56 strike}>; [a42 the unions] {v57 refused}. <q31 A fire in a shopping centre near [p1 the capital]'s river was caused by a gas leak>, [a43 firemen] {c30 said}.
---
a1 group THA CVL two people shot
a2 group THA GOV ministries
a3 group - UAF unknown gunmen
a4 group THA CVL anti-government protesters
a5 group THA GOV officials
a6 person THA OPP Wanchai Prasert
a7 organization THA GOV finance ministry
a8 person THA GOV Pimchanok Suwannarat
a9 organization THA JUD court
a10 organization THA COP police
a11 organization THA GOV Thai government
a12 organization THA LEG parliament
a13 group THA OPP protest leaders
a14 group THA - thieves (the government)
a15 person THA MIL Thanet Kongdee
a16 group THA MIL soldiers
a17 organization THA MIL Thai military
a18 organization THA GOV interior ministry
p1 place THA - Bangkok
p2 place THA - two provinces next to Bangkok
t1 2013-11-27
t2 2013-11-25
t3 1932
q1 direct source=a8 cue=c1 to=a12
q2 indirect source=a8 cue=v12 to=a4
q3 direct source=a6 cue=c2 to=a4
q4 indirect source=a15 cue=c3 neg
q5 indirect source=- cue=c4
q6 indirect source=a15 cue=c5
v1 PROTEST obstruct occurred recip=a2 ctx=executive
v2 ASSAULT firearms occurred actor=a3 recip=a1 loc=p1 time=t1 same=v7
v3 PROTEST obstruct occurred actor=a4 loc=p1 time=t1 ctx=executive
v4 PROTEST obstruct occurred actor=a4 recip=a7 time=t2 ctx=executive
v5 REQUEST yield occurred actor=a4 recip=a8 ctx=executive
v6 RETREAT resign hypothetical actor=a8 ctx=executive
v7 ASSAULT firearms occurred recip=a1
v8 COERCE arrest hypothetical recip=a6 ctx=legal
v10 COERCE arrest negated actor=a10 recip=a6 ctx=legal same=v8
v11 ASSAULT - negated actor=a11 recip=a4
v12 REQUEST yield occurred actor=a8 recip=a4 ctx=executive
v13 AGREE - occurred actor=a8 recip=a13 ctx=executive
v14 CONSULT - hypothetical actor=a8,a13 ctx=executive
v15 REJECT meet occurred actor=a6 recip=a8 ctx=executive
v16 AGREE - occurred actor=a8 ctx=executive same=v13
v17 CONSULT - negated actor=a6,a14 ctx=executive
v18 MOBILIZE troops negated actor=a16 loc=p1 ctx=military
v19 COERCE seize occurred actor=a17 ctx=military,executive
v20 COERCE restrict occurred actor=a18 loc=p2 ctx=legal
v22 COERCE restrict hypothetical actor=a10 loc=p2
v23 COERCE curfew hypothetical actor=a10 loc=p2
v24 COERCE curfew negated
v9 PROTEST demo occurred ctx=executive
a40 group THA LAB rubber farmers
a41 person THA GOV agriculture minister
a42 group THA LAB railway unions
a43 group THA GOV firemen
p20 place THA - Surat Thani
q30 indirect source=a4 cue=v54 to=a42
q31 indirect source=a43 cue=c30
v50 RETREAT - occurred actor=a40 loc=p20 ctx=economic
v51 PROTEST obstruct occurred actor=a40 loc=p20 ctx=economic
v52 CONCEDE - occurred actor=a41 recip=a40 ctx=economic
v53 AID - future actor=a41 recip=a40 ctx=economic
v54 REQUEST assist occurred actor=a4 recip=a42 ctx=executive
v56 PROTEST strike hypothetical actor=a42 ctx=executive
v57 REJECT assist occurred actor=a42 recip=a4 ctx=executive
