#story r06-038
#date 2011-02-03
#publisher Nile Gate Wire
#kind report
#title [p1 Sudan]'s [a1 students] {v1 march} despite {v2 ban}; [a2 seventy] {v3 held}

[a1 Several hundred students] {v4 marched} through [p2 the Sudanese capital, Khartoum], on [t1 Thursday] to {v5 demand} lower prices, {v26 defying} a {v6 ban} on {v7 protests} announced [t5 the day before] by [a3 the governor]. [a4 Police] {v8 beat} [a1 them] with sticks and {v9 arrested} [a2 about 70].

[a5 Witnesses] {c1 said} <q1 [a6 plainclothes officers] were waiting at [a7 the two largest universities], both of which were {v10 closed} until further notice>. <q2 “[a8 They] {v11 took} [a9 my brother] by the hair and threw [a9 him] into a pick-up,”> {c2 said} [a10 Ihsan Babikir, a medical student].

[a11 The ruling National Reform Party] {c3 denied} <q3 that [a12 anyone] had been {v12 mistreated}>. <q4 [a1 The students] had been “misled from abroad” and [a13 most] had already been {v14 let go}>, [a14 its spokesman, Hatim al-Sir], {c4 said}.

[a15 The opposition Umma Renewal Party], which organised the {v16 demonstration}, {v17 demanded} that [a16 President Osman Abdelgadir] {v18 form} a transitional government. [a17 Its leader] had been expected to {v19 join} the {v20 march} but stayed away. [a18 Two of [a15 the party]'s officials] were {v21 picked up} on [t2 Tuesday] as [a18 they] printed leaflets.

Fuel prices rose by a third in [t3 January] when subsidies were cut before the independence of [p3 the oil-producing south]. [a19 A tax office] was {v24 stoned} in [p4 El Obeid] on [t4 Monday]. <q5 No {v25 unrest} was reported from [p5 Darfur]>, [a20 the U.N. mission] {c5 said}.

[a40 The Sudanese journalists' network] {c30 said} <q30 [a41 two reporters] were {v50 stopped} from filming and [a42 a cameraman of [a43 a Gulf channel]] was {v51 held} for three hours>. Copies of [a44 two newspapers] were {v52 confiscated} at the printing house on [t1 Thursday]. [a45 The security service] {v53 told} [a46 editors] <q31 not to print pictures of the {v55 march}>; [a48 one editor, Widad Musa of [a47 al-Balad]], {v56 refused}.
---
a1 group SDN EDU+CVL students
a2 group SDN EDU+CVL about seventy students
a3 person SDN GOV governor
a4 organization SDN COP police
a5 group SDN CVL witnesses
a6 group SDN COP plainclothes officers
a7 group SDN EDU two largest universities
a8 group SDN COP they (officers)
a9 person SDN EDU+CVL Babikir's brother
a10 person SDN EDU+CVL Ihsan Babikir
a11 organization SDN PTY National Reform Party
a12 group SDN EDU+CVL anyone
a13 group SDN EDU+CVL most of the students
a14 person SDN PTY Hatim al-Sir
a15 organization SDN OPP Umma Renewal Party
a16 person SDN GOV Osman Abdelgadir
a17 person SDN OPP leader of the Umma Renewal Party
a18 group SDN OPP two Umma officials
a19 organization SDN GOV tax office
a20 organization IGO IGO U.N. mission
p1 place SDN - Sudan
p2 place SDN - Khartoum
p3 place SSD - oil-producing south
p4 place SDN - El Obeid
p5 place SDN - Darfur
t1 2011-02-03
t2 2011-02-01
t3 2011-01
t4 2011-01-31
t5 2011-02-02
q1 indirect source=a5 cue=c1
q2 direct source=a10 cue=c2
q3 indirect source=a11 cue=c3 neg
q4 mixed source=a14 cue=c4
q5 indirect source=a20 cue=c5
v1 PROTEST demo occurred actor=a1 loc=p1 ctx=economic
v2 COERCE ban occurred loc=p1 ctx=human-rights
v3 COERCE arrest occurred recip=a2 loc=p1
v4 PROTEST demo occurred actor=a1 loc=p2 time=t1 ctx=economic same=v1
v5 REQUEST change occurred actor=a1 loc=p2 time=t1 ctx=economic
v6 COERCE ban occurred actor=a3 loc=p2 time=t5 ctx=human-rights same=v2
v7 PROTEST demo hypothetical loc=p2
v8 ASSAULT beat occurred actor=a4 recip=a1 loc=p2 time=t1 ctx=human-rights
v9 COERCE arrest occurred actor=a4 recip=a2 loc=p2 time=t1 same=v3
v10 COERCE restrict occurred recip=a7 ctx=education
v11 COERCE arrest occurred actor=a8 recip=a9
v12 ASSAULT - negated recip=a12 ctx=human-rights
v14 RETREAT release occurred recip=a13
v16 PROTEST demo occurred actor=a15 same=v1
v17 REQUEST change occurred actor=a15 recip=a16 ctx=executive
v18 CONCEDE - hypothetical actor=a16 ctx=executive
v19 PROTEST demo negated actor=a17
v20 PROTEST demo occurred actor=a1 same=v1
v21 COERCE arrest occurred recip=a18 time=t2
v24 PROTEST riot occurred recip=a19 loc=p4 time=t4 ctx=economic
v25 PROTEST riot negated loc=p5
v26 REJECT yield occurred actor=a1 recip=a3 loc=p2 time=t1
a40 organization SDN MED Sudanese journalists' network
a41 group SDN MED two reporters
a42 person SDN MED cameraman
a43 organization - MED Gulf channel
a44 group SDN MED two newspapers
a45 organization SDN SPY security service
a46 group SDN MED editors
a47 organization SDN MED al-Balad
a48 person SDN MED Widad Musa
q30 indirect source=a40 cue=c30
q31 indirect source=a45 cue=v53 to=a46
v50 COERCE censor occurred recip=a41 ctx=media
v51 COERCE arrest occurred recip=a42 ctx=media
v52 COERCE censor occurred recip=a44 time=t1 ctx=media
v53 REQUEST yield occurred actor=a45 recip=a46 ctx=media
v55 PROTEST demo occurred actor=a1 same=v1
v56 REJECT yield occurred actor=a48 recip=a45 ctx=media
