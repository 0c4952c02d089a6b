#story r06-005
#date 2023-05-30
#publisher Balkan Daily Wire
#kind wire
#title [a1 NATO peacekeepers], [a2 Serb protesters] {v1 clash} in [p1 northern Kosovo]

[p2 ZVECAN], [t1 May 30] - [a3 Some 30 soldiers of [a1 the NATO-led force in [a4 Kosovo]]] and [a5 at least 50 Serbs] were {v2 injured} in {v3 clashes} on [t2 Monday] outside the town hall of [p2 Zvecan], where [a6 a new ethnic Albanian mayor] was trying to take office.

[a3 The soldiers], most of [a3 them] from [a7 Italy] and [a24 Hungary], {v4 used} shields and tear gas to push back [a2 a crowd] that {v5 threw} stones, bottles and fire bombs. <q1 [a9 Three Hungarians] were {v6 shot}>, [a8 the Hungarian defence minister] {c1 said}. [a8 He] {c2 did not say} <q2 who had {v7 fired}>.

[a10 Local Serbs], who had {v8 boycotted} the vote in [t3 April], {v9 demand} that [a11 the mayors] {v10 leave} and that [a12 Kosovo's special police] be {v11 withdrawn} from [p1 the north]. Turnout was below four percent.

[a13 Kosovo Prime Minister Arben Lleshi] {v12 refused} to {v13 pull back} [a12 the police]. <q3 “[a4 We] will not hand a town to [a14 a mob],”> [a13 he] {c3 said}.

[a15 Serbian President Nenad Obradovic] put [a16 the army] on [a16 its] highest level of combat {v14 readiness} and {v15 ordered} [a17 two brigades] <q4 to move closer to the boundary>. But [a15 he] {v16 ruled out} {v17 sending} [a16 it] into [a4 Kosovo] <q9 “for now”>.

[a18 The United States], [a4 Kosovo]'s main ally, {v18 criticised} [a4 Pristina] and {c4 said} <q5 [a4 Kosovo] would be {v19 excluded} from a military {v20 exercise} in [t4 June] if [a4 it] did not {v21 change} course>. [a20 Russia] {v22 accused} [a21 the West] of <q6 ignoring the rights of [a10 Serbs]>.

[a22 The NATO commander, Major General Carlo Benvenuti], {v24 condemned} the {v25 attacks} as <q7 “totally unacceptable”>. <q8 [a23 Another 700 troops] are to be {v26 sent} to [a4 Kosovo] from [t5 this week]>, [a22 he] {c5 said}.

[a40 Shopkeepers] in [p20 North Mitrovica] kept [a40 their] shutters down on [t1 Tuesday]. [a41 A Kosovo television crew] had [a41 its] tyres {v50 slashed}. <q30 [p21 The boundary crossings] would be {v51 closed} only if [a10 the Serbs] {v52 blocked} them first>, [a13 Lleshi] {c30 said}, {v53 turning down} a {v54 suggestion} by [a43 the European Union] <q31 that new elections be held in the four towns before [t20 September]>.
---
a1 organization IGO MIL NATO-led force in Kosovo
a2 group XKX CVL Serb protesters
a3 group IGO MIL some 30 soldiers
a4 country XKX GOV Kosovo
a5 group XKX CVL at least 50 Serbs
a6 person XKX GOV ethnic Albanian mayor
a7 country ITA GOV Italy
a8 person HUN GOV Hungarian defence minister
a9 group HUN MIL three Hungarians
a10 group XKX CVL local Serbs
a11 group XKX GOV the mayors
a12 organization XKX COP Kosovo's special police
a13 person XKX GOV Arben Lleshi
a14 group - - a mob
a15 person SRB GOV Nenad Obradovic
a16 organization SRB MIL Serbian army
a17 group SRB MIL two brigades
a18 country USA GOV United States
a20 country RUS GOV Russia
a21 group - GOV the West
a22 person IGO MIL Carlo Benvenuti
a23 group IGO MIL another 700 troops
a24 country HUN GOV Hungary
p1 place XKX - northern Kosovo
p2 place XKX - Zvecan
t1 2023-05-30
t2 2023-05-29
t3 2023-04
t4 2023-06
t5 2023-W22
q1 indirect source=a8 cue=c1
q2 indirect source=a8 cue=c2 neg
q3 direct source=a13 cue=c3
q4 indirect source=a15 cue=v15 to=a17
q5 indirect source=a18 cue=c4
q6 indirect source=a20 cue=v22
q7 mixed source=a22 cue=v24
q9 mixed source=a15 cue=v16
q8 indirect source=a22 cue=c5
v1 ASSAULT - occurred actor=a1,a2 loc=p1 ctx=military
v2 ASSAULT - occurred recip=a3,a5 loc=p2 time=t2 ctx=military
v3 ASSAULT - occurred actor=a3,a5 loc=p2 time=t2 ctx=military same=v1
v4 ASSAULT crowd-control occurred actor=a3 recip=a2 loc=p2 time=t2 ctx=military
v5 ASSAULT primitive occurred actor=a2 recip=a3 loc=p2 time=t2 ctx=military
v6 ASSAULT firearms occurred recip=a9 loc=p2 time=t2 ctx=military
v7 ASSAULT firearms occurred recip=a9 ctx=military same=v6
v8 PROTEST boycott occurred actor=a10 loc=p1 time=t3 ctx=election
v9 REQUEST yield occurred actor=a10 recip=a4
v10 RETREAT withdraw hypothetical actor=a11
v11 RETREAT withdraw hypothetical actor=a12 loc=p1
v12 REJECT yield occurred actor=a13 recip=a10
v13 RETREAT withdraw negated actor=a13 recip=a12
v14 MOBILIZE troops occurred actor=a15 ctx=military
v15 REQUEST - occurred actor=a15 recip=a17 ctx=military
v16 REJECT - occurred actor=a15 ctx=military
v17 MOBILIZE troops negated actor=a15 loc=a4 ctx=military
v18 ACCUSE disapprove occurred actor=a18 recip=a4 ctx=diplomatic
v19 SANCTION - hypothetical actor=a18 recip=a4 ctx=military
v20 COOPERATE - future actor=a18 time=t4 ctx=military
v21 CONCEDE - hypothetical actor=a4
v22 ACCUSE disapprove occurred actor=a20 recip=a21 ctx=human-rights
v24 ACCUSE disapprove occurred actor=a22 recip=a2 ctx=military
v25 ASSAULT - occurred actor=a2 recip=a1 ctx=military same=v1
v26 MOBILIZE troops future actor=a1 loc=a4 time=t5 ctx=military
a40 group XKX BUS shopkeepers
a41 group XKX MED Kosovo television crew
a43 organization IGO IGO European Union
p20 place XKX - North Mitrovica
p21 place XKX - boundary crossings
t20 2023-09
q30 indirect source=a13 cue=c30
q31 indirect source=a43 cue=v54
v50 ASSAULT destroy occurred recip=a41 loc=p20 ctx=media
v51 COERCE restrict hypothetical actor=a13 ctx=territory
v52 PROTEST obstruct hypothetical actor=a10
v53 REJECT change occurred actor=a13 recip=a43 ctx=election
v54 REQUEST change occurred actor=a43 recip=a13 ctx=election
