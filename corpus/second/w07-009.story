#story w07-009
#date 2004-04-07
#publisher The Great Lakes Review
#kind background
#title [t1 Ten years] on, [a1 the battalions] that stayed at home

[p1 KIGALI]. The names were read aloud from seven in the morning, in alphabetical order, and by dusk [a2 the readers] had got as far as H.

[t1 A decade ago] [a3 the presidential guard] put up [a3 its] {v1 roadblocks} and the {v2 slaughter} began. [a4 Ten Belgian paratroopers] {v3 sent} to protect [a5 the prime minister] were {v4 butchered} beside [p2 the armoury]; [a6 Brussels] {v5 brought}
[a7 the rest] home within a fortnight. [a8 The Security Council], {v6 implored} by [a9 its own commander] for [a10 5,000 men], {v7 whittled} [a11 the mission] down to [a12 270].

Would [a10 a bigger force] have stopped it?

[a13 Colonel Hervé Wauters, then a captain], has no doubt. <q1 “Two more companies,”> [a13 he] {c1 says}, <q1 “and leave to {v8 jam} [a14 that radio station]. [a15 We] would have {v9 sheltered} [a16 fifty thousand].”> [a17 No government] {v10 came forward}. [a18 Washington] {v11 leased} fifty
armoured carriers, which docked after [a19 the killers] had gone.

Who has answered for it?

[a20 The tribunal in [p3 Arusha]] has {v12 convicted} [a21 eighteen people] and {v13 cleared} [a22 three]. [a20 It] hopes to {v14 try} [a23 the last of the {v15 indicted}] by [t2 2008], if [a23 they] are ever {v16 caught}.

[a24 France], which {c2 rejects} <q2 the claim that [a24 it] {v17 armed} [a25 the militias]>, has {v18 sent} no one; [a26 its ambassador] will {v19 stay away}. [a6 Belgium]'s [a27 premier], {v20 invited} in [t3 January], {v21 flew in} on [t4 Tuesday].

<q3 “[a28 People] {c3 ask} <q4 whether [a29 I] have forgiven>,”> {c4 observes} [a29 Immaculée Nyirabashi], who was eleven. <q5 “[a30 Nobody] has yet come to ask [a29 me] for it.”>

At six o'clock the loudspeakers were switched off so that [a31 schoolchildren] could do [a31 their] homework.
---
a1 group - MIL the battalions
a2 group RWA CVL the readers
a3 organization RWA MIL presidential guard
a4 group BEL MIL ten Belgian paratroopers
a5 person RWA GOV prime minister
a6 country BEL GOV Belgium
a7 group BEL MIL the rest of the Belgian troops
a8 organization IGO IGO UN Security Council
a9 person IGO MIL UN commander
a10 group IGO MIL 5,000 men
a11 organization IGO MIL UN mission
a12 group IGO MIL 270
a13 person BEL MIL Hervé Wauters
a14 organization RWA MED radio station
a15 group BEL MIL we
a16 group RWA CVL fifty thousand
a17 group - GOV no government
a18 country USA GOV United States
a19 group RWA UAF the killers
a20 organization IGO IGO+JUD tribunal in Arusha
a21 group RWA - eighteen people
a22 group RWA - three
a23 group RWA - the last of the indicted
a24 country FRA GOV France
a25 group RWA UAF militias
a26 person FRA GOV French ambassador
a27 person BEL GOV Belgian premier
a28 group - CVL people
a29 person RWA CVL Immaculée Nyirabashi
a30 person - - nobody
a31 group RWA CVL schoolchildren
p1 place RWA - Kigali
p2 place RWA - armoury
p3 place TZA - Arusha
t1 1994-04
t2 2008
t3 2004-01
t4 2004-04-06
q1 direct source=a13 cue=c1
q2 indirect source=a24 cue=c2 neg
q3 direct source=a29 cue=c4
q4 indirect source=a28 cue=c3 to=a29
q5 direct source=a29 cue=-
v1 COERCE restrict occurred actor=a3 time=t1
v2 ASSAULT massacre occurred time=t1
v3 MOBILIZE troops occurred actor=a4 ctx=military
v4 ASSAULT massacre occurred recip=a4 loc=p2 time=t1 ctx=military
v5 RETREAT withdraw occurred actor=a6 ctx=military
v6 REQUEST assist occurred actor=a9 recip=a8 ctx=military
v7 RETREAT withdraw occurred actor=a8 ctx=military
v8 COERCE censor hypothetical actor=a15 recip=a14 ctx=media
v9 AID - hypothetical actor=a15 recip=a16
v10 AGREE - negated actor=a17 ctx=military
v11 COOPERATE - occurred actor=a18 ctx=military
v12 SANCTION convict occurred actor=a20 recip=a21 ctx=legal
v13 SANCTION convict negated actor=a20 recip=a22 ctx=legal
v14 ACCUSE allege future actor=a20 recip=a23 time=t2 ctx=legal
v15 ACCUSE allege occurred recip=a23 ctx=legal
v16 COERCE arrest hypothetical recip=a23 ctx=legal
v17 AID - negated actor=a24 recip=a25 ctx=military
v18 CONSULT visit negated actor=a24 loc=p1 ctx=diplomatic
v19 PROTEST boycott future actor=a26 ctx=diplomatic
v20 AGREE - occurred recip=a27 time=t3 ctx=diplomatic
v21 CONSULT visit occurred actor=a27 loc=p1 time=t4 ctx=diplomatic
