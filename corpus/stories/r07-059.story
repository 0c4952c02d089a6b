#story r07-059
#date 2023-09-25
#publisher Danube Gazette
#kind report
#title [a1 Kosovo] mourns [a2 officer], {v2 blames} [a3 Serbia] for monastery {v3 siege}

[p1 PRISTINA] — [a7 Kosovo police] {v4 searched} villages near [p2 the Serbian border] on [t1 Monday] for [a4 armed Serbs] who {v5 killed} [a2 a policeman] and {v6 barricaded} [a4 themselves] in [p3 an Orthodox monastery], while [a1 Pristina] and [a3 Belgrade] traded {v8 accusations} over the worst {v9 violence} in [p4 northern Kosovo] in years.

[a2 The officer, Sgt. Arben Krasniqi-Hoti], was {v10 killed} at 3 a.m. on [t2 Sunday] when [a5 his patrol] was {v11 attacked} from several sides at [p5 a bridge in the village of Banjska]. [a4 About 30 gunmen] then {v12 entered} [p3 the monastery], where [a6 pilgrims from [p6 Novi Sad]] were staying, and {v13 fought} [a7 police] until the evening. <q1 [a8 Three attackers] were {v14 killed} and [a9 six people] {v15 arrested}>, {c1 said} [a10 Interior Minister Besnik Zogaj]. <q2 [a7 Police] also {v16 seized} an armored vehicle, mortars and 29 anti-tank grenades>.

<q3 “[a4 These people] were {v17 paid}, {v18 armed} and {v19 trained} by [a3 Serbia],”> [a11 Prime Minister Arian Berisha-Kola] {c2 told} a news conference. [a13 Serbian President Zoran Vukasinovic] {c3 said} <q4 [a3 Serbia] had nothing to do with it>, {c4 calling} the {v20 killing} of [a2 the officer] <q5 “reprehensible”>. [a13 He] {v21 accused} [a7 the Kosovo police] <q6 of {v22 shooting} [a15 a {v41 wounded} man]>.

[a16 NATO] has [a17 4,500 peacekeepers] in [a1 Kosovo]. <q7 [a17 They] stood ready but were not {v23 asked} to intervene>, [a18 a spokesman for [a17 the force]] {c5 said}. In [t3 May], [a19 93 of [a17 its] soldiers], Italians and Hungarians, were {v25 hurt} when [a20 Serb protesters] {v26 threw} petrol bombs at [a17 them] in [p7 Zvecan].

[a21 European Union foreign policy chief Ignacio Barreda], who is {v27 mediating} between [a22 the two sides], {v28 condemned} the {v29 attack} <q11 as “hideous”> and {v30 urged} [a22 both] <q8 to {v31 return} to the table>. {v32 Talks} in [p8 Brussels] on [t4 Sept. 14] ended without an {v33 agreement}. [a23 The U.S. ambassador in [p1 Pristina]], quoted by [a24 local media], {c7 said} <q9 [a25 Washington] would {v34 support} an {v35 investigation}>.

[a1 Kosovo] {v36 closed} [p9 the Jarinje and Brnjak border crossings] on [t2 Sunday]. [a26 Bus companies] {c8 said} <q10 traffic to [p6 Novi Sad] had stopped>. [a1 Kosovo], where ethnic Albanians form the majority, {v37 declared} independence in [t5 2008], nine years after [a16 NATO] {v38 bombing} {v39 drove out} [a27 Serbian forces]. [a3 Serbia] does not {v40 recognize} [a1 it].
---
a1 country XKX GOV Kosovo
a2 person XKX COP Arben Krasniqi-Hoti
a3 country SRB GOV Serbia
a4 group XKX UAF armed Serbs
a5 group XKX COP patrol
a6 group SRB REL pilgrims from Novi Sad
a7 organization XKX COP Kosovo police
a8 group XKX UAF three attackers
a9 group XKX - six people
a10 person XKX GOV Besnik Zogaj
a11 person XKX GOV Arian Berisha-Kola
a13 person SRB GOV Zoran Vukasinovic
a15 person XKX UAF wounded man
a16 organization IGO IGO NATO
a17 group IGO MIL NATO peacekeepers
a18 person IGO MIL spokesman for the force
a19 group - MIL 93 soldiers
a20 group XKX CVL Serb protesters
a21 person IGO IGO Ignacio Barreda
a22 group - GOV =a1+a3 the two sides
a23 person USA GOV U.S. ambassador in Pristina
a24 group XKX MED local media
a25 country USA GOV United States
a26 group - BUS bus companies
a27 group SRB MIL Serbian forces
p1 place XKX - Pristina
p2 place - - Serbian border
p3 place XKX - Orthodox monastery
p4 place XKX - northern Kosovo
p5 place XKX - Banjska
p6 place SRB - Novi Sad
p7 place XKX - Zvecan
p8 place BEL - Brussels
p9 place XKX - Jarinje and Brnjak border crossings
t1 2023-09-25
t2 2023-09-24
t3 2023-05
t4 2023-09-14
t5 2008

q1 indirect source=a10 cue=c1
q2 indirect source=a10 cue=-
q3 direct source=a11 cue=c2
q4 indirect source=a13 cue=c3
q5 mixed source=a13 cue=c4
q6 indirect source=a13 cue=v21
q7 indirect source=a18 cue=c5
q8 indirect source=a21 cue=v30 to=a22
q9 indirect source=a23 cue=c7 via=a24
q10 indirect source=a26 cue=c8
q11 mixed source=a21 cue=v28
v2 ACCUSE disapprove occurred actor=a1 recip=a3 ctx=military
v3 ASSAULT - occurred ctx=military,religion
v4 COERCE seize occurred actor=a7 recip=a4 loc=p2 time=t1 ctx=military
v5 ASSAULT - occurred actor=a4 recip=a2 time=t2 ctx=military
v6 COERCE seize occurred actor=a4 loc=p3 time=t2 ctx=military,religion
v8 ACCUSE disapprove occurred actor=a1,a3 time=t1 ctx=diplomatic
v9 ASSAULT - occurred loc=p4 ctx=military
v10 ASSAULT - occurred actor=a4 recip=a2 loc=p5 time=t2 ctx=military same=v5
v11 ASSAULT - occurred actor=a4 recip=a5 loc=p5 time=t2 ctx=military same=v5
v12 COERCE seize occurred actor=a4 loc=p3 time=t2 ctx=military,religion same=v6
v13 ASSAULT - occurred actor=a4,a7 loc=p3 time=t2 ctx=military same=v3
v14 ASSAULT - occurred actor=a7 recip=a8 loc=p3 time=t2 ctx=military same=v3
v15 COERCE arrest occurred actor=a7 recip=a9 loc=p3 time=t2 ctx=military
v16 COERCE seize occurred actor=a7 recip=a4 ctx=military
v17 AID - occurred actor=a3 recip=a4 ctx=military
v18 AID - occurred actor=a3 recip=a4 ctx=military
v19 AID - occurred actor=a3 recip=a4 ctx=military
v20 ASSAULT - occurred recip=a2 ctx=military same=v5
v21 ACCUSE disapprove occurred actor=a13 recip=a7 ctx=military
v22 ASSAULT firearms occurred actor=a7 recip=a15 ctx=military
v23 REQUEST assist negated recip=a17 ctx=military
v25 ASSAULT - occurred actor=a20 recip=a19 loc=p7 time=t3 ctx=military
v26 PROTEST riot occurred actor=a20 recip=a17 loc=p7 time=t3
v27 CONSULT third-party occurred actor=a21,a22 ctx=diplomatic
v28 ACCUSE disapprove occurred actor=a21 recip=a4 ctx=diplomatic
v29 ASSAULT - occurred ctx=military same=v5
v30 REQUEST meet occurred actor=a21 recip=a22 ctx=diplomatic
v31 CONSULT third-party hypothetical actor=a22 ctx=diplomatic
v32 CONSULT third-party occurred actor=a21,a22 loc=p8 time=t4 ctx=diplomatic
v33 AGREE - negated actor=a22 loc=p8 time=t4 ctx=diplomatic
v34 AID - hypothetical actor=a25 recip=a1 ctx=legal
v35 ACCUSE investigate hypothetical ctx=legal
v36 COERCE restrict occurred actor=a1 loc=p9 time=t2 ctx=territory
v37 SANCTION withdraw occurred actor=a1 recip=a3 time=t5 ctx=territory
v38 ASSAULT aerial occurred actor=a16 recip=a27 ctx=military
v39 ASSAULT - occurred actor=a16 recip=a27 loc=a1 ctx=military same=v38
v40 SUPPORT - negated actor=a3 recip=a1 ctx=diplomatic,territory
v41 ASSAULT - occurred recip=a15 ctx=military
