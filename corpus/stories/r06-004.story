#story r06-004
#date 2021-06-15
#publisher Meridian Telegraph
#kind report
#title [a1 Five] {v1 killed}, [a2 dozens] {v2 hurt} as [a3 Peru police] {v3 break up} mine {v4 blockade}

[p1 LIMA] — <q1 [a1 Five people] were {v5 shot dead} and [a2 more than 40] {v6 injured} on [t1 Monday] when [a3 police] {v7 cleared} [a4 farmers] from a road that [a4 they] had {v8 blocked} for 27 days in [p2 southern Peru]>, [a5 hospital officials] {c1 said}.

The {v9 operation} began before dawn near [p3 the town of Chalhuahuacho], which lies on the route used by trucks from [a6 the Cumbre Roja copper mine]. <q2 [a7 The dead] were three men, a woman and a boy of 16>, [a8 Dr. Nilda Quispe] {c2 said} by telephone.

[a9 Interior Minister Rolando Aybar] {c3 said} <q3 [a3 the police] had {v10 used} only tear gas and rubber bullets after [a10 they] were {v11 attacked} with stones>. [a9 He] {c4 denied} <q4 that live rounds had been {v12 fired}>. <q5 [a17 Eleven officers] were {v21 hurt} and [a11 29 people] {v13 arrested}>, [a9 he] {c5 added}.

[a12 Farmers' leader Teofilo Mamani] {v14 called} the {v15 killings} <q6 “a massacre”> and {v16 demanded} that [a9 the minister] {v17 resign}. <q7 [a4 The farmers] would not {v18 return} to {v19 talks} while [a3 police] are in the valley>, [a12 he] {c6 said}.

The {v20 blockade} was called to {v22 demand} that [a6 the mine] pay for dust damage to pastures. [a6 The company], which is owned by [a13 investors in [p4 Canada] and [p5 Japan]], {v23 refused} to {v24 negotiate} as long as the road was {v25 closed}. [a6 It] halted production on [t2 June 4].

[a14 The ombudsman] {v26 asked} [a15 prosecutors] <q8 to {v27 investigate}>. [a16 The labour federation in [p6 Cusco]] declared a one-day {v29 strike} for [t3 Thursday].

[a40 President Wilfredo Ccallo] {v50 cancelled} a {v51 trip} to [p20 Chile] and flew to [p6 Cusco]. [a40 He] {v52 promised} <q30 to {v53 compensate} [a41 the families] and to {v54 pull out} [a3 the police] once the road is open>, but {v55 declined} to {v56 dismiss} [a9 Aybar]. A motion of censure signed by [a42 31 lawmakers] will be debated on [t20 Wednesday]. <q31 [a43 The army] has not been {v57 called in}>, [a9 Aybar] {c30 said}.
---
a1 group PER CVL five people killed
a2 group PER CVL dozens hurt
a3 organization PER COP Peru police
a4 group PER LAB farmers
a5 group PER HLH hospital officials
a6 organization PER BUS Cumbre Roja copper mine
a7 group PER CVL the dead
a8 person PER HLH Nilda Quispe
a9 person PER GOV Rolando Aybar
a10 group PER COP they (police)
a11 group PER CVL 29 people
a12 person PER LAB Teofilo Mamani
a13 group - BUS investors in Canada and Japan
a14 organization PER GOV ombudsman
a15 group PER JUD prosecutors
a16 organization PER LAB labour federation in Cusco
p1 place PER - Lima
p2 place PER - southern Peru
p3 place PER - Chalhuahuacho
p4 place CAN - Canada
p5 place JPN - Japan
p6 place PER - Cusco
t1 2021-06-14
t2 2021-06-04
t3 2021-06-17
q1 indirect source=a5 cue=c1
q2 indirect source=a8 cue=c2
q3 indirect source=a9 cue=c3
q4 indirect source=a9 cue=c4 neg
q5 indirect source=a9 cue=c5
q6 mixed source=a12 cue=v14
q7 indirect source=a12 cue=c6
q8 indirect source=a14 cue=v26 to=a15
v1 ASSAULT - occurred recip=a1
v2 ASSAULT - occurred recip=a2
v3 ASSAULT crowd-control occurred actor=a3
v4 PROTEST obstruct occurred ctx=resource
v5 ASSAULT firearms occurred recip=a1 loc=p2 time=t1 same=v1
v6 ASSAULT - occurred recip=a2 loc=p2 time=t1 same=v2
v7 ASSAULT crowd-control occurred actor=a3 recip=a4 loc=p2 time=t1 same=v3
v8 PROTEST obstruct occurred actor=a4 loc=p2 ctx=resource same=v4
v9 ASSAULT crowd-control occurred actor=a3 loc=p3 time=t1 same=v3
v10 ASSAULT crowd-control occurred actor=a3 recip=a4 same=v3
v11 ASSAULT primitive occurred actor=a4 recip=a10
v12 ASSAULT firearms negated actor=a3
v13 COERCE arrest occurred actor=a3 recip=a11
v14 ACCUSE disapprove occurred actor=a12 recip=a3 ctx=human-rights
v15 ASSAULT - occurred actor=a3 recip=a1 ctx=human-rights same=v1
v16 REQUEST yield occurred actor=a12 recip=a9 ctx=executive
v17 RETREAT resign hypothetical actor=a9 ctx=executive
v18 REJECT meet occurred actor=a4
v19 CONSULT - negated actor=a4
v20 PROTEST obstruct occurred actor=a4 recip=a6 ctx=resource,environment same=v4
v22 REQUEST change occurred actor=a4 recip=a6 ctx=resource,environment
v23 REJECT meet occurred actor=a6 recip=a4 ctx=resource
v24 CONSULT - negated actor=a6,a4 ctx=resource
v25 PROTEST obstruct occurred actor=a4 recip=a6 ctx=resource same=v4
v26 REQUEST - occurred actor=a14 recip=a15 ctx=legal
v27 ACCUSE investigate hypothetical actor=a15 ctx=legal
v29 PROTEST strike future actor=a16 loc=p6 time=t3 ctx=economic
a17 group PER COP eleven officers
v21 ASSAULT primitive occurred actor=a4 recip=a17 same=v11
a40 person PER GOV Wilfredo Ccallo
a41 group PER CVL the families
a42 group PER LEG 31 lawmakers
a43 organization PER MIL Peruvian army
p20 place CHL - Chile
t20 2021-06-16
q30 indirect source=a40 cue=v52
q31 indirect source=a9 cue=c30
v50 SANCTION discontinue occurred actor=a40 ctx=diplomatic
v51 CONSULT visit negated actor=a40 loc=p20 ctx=diplomatic
v52 CONCEDE - occurred actor=a40 recip=a41 ctx=executive
v53 AID - future actor=a40 recip=a41 ctx=economic
v54 RETREAT withdraw future actor=a40 recip=a3 ctx=executive
v55 REJECT yield occurred actor=a40 ctx=executive
v56 SANCTION expel negated actor=a40 recip=a9 ctx=executive
v57 MOBILIZE troops negated actor=a43 ctx=military
