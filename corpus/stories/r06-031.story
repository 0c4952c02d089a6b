#story r06-031
#date 2024-05-22
#publisher Coral Sea News
#kind wire
#title [a1 France] {v1 bans} [a20 TikTok], {v2 sends} [a2 troops] as {v3 riots} hit [p1 New Caledonia]

[p2 NOUMEA], [t1 May 22] - [a1 France] declared a {v4 state of emergency} in [p1 the Pacific territory of New Caledonia] on [t2 Tuesday] and {v5 sent} [a2 500 more soldiers and police], after [a3 four people, among [a3 them] [a4 a gendarme]], were {v6 killed} in a third night of {v7 rioting}.

[a5 Young men] {v8 set up} barricades of burned cars on the road to the airport, which is closed to civil flights. [a6 Authorities] {v9 banned} {v13 gatherings} and [a20 the video service TikTok] and imposed a {v10 curfew} from 6 p.m. to 6 a.m. <q1 [a7 Some 200 people] have been {v11 arrested}>, [a8 High Commissioner Louis Berthomieu] {c1 said}.

The {v12 riots} began after [a9 lawmakers in [p3 Paris]] approved a bill that would allow [a10 French citizens who have lived in [p1 the territory] for ten years] to vote. [a11 The independence movement, Front Kanak Uni], {c2 fears} <q2 it will weaken the Indigenous vote>. [a11 It] has {v14 condemned} the {v15 looting} and {v16 called for} calm, but {c3 said} <q3 [a11 it] would not {v17 talk} unless the bill was {v18 withdrawn}>.

[a12 Prime Minister Gauthier Delmas] {v19 refused} to {v20 withdraw} it. <q4 But [a21 the government] would not convene [a13 parliament] to complete the reform before [t3 June]>, [a12 he] {c4 added}, and {v22 invited} [a14 all parties] to [p3 the French capital].

[a15 The interior minister] {v23 accused} [a16 Azerbaijan] of <q5 {v24 interfering} by means of false accounts>. [a17 Its foreign ministry] {v25 rejected} the {v26 charge} as <q6 “baseless”>. [a18 Australia] {c5 said} <q7 [a18 it] was waiting for permission to {v28 fly out} [a19 300 tourists]>.
---
a1 country FRA GOV France
a2 group FRA MIL+COP 500 more soldiers and police
a3 group - CVL+COP four people
a4 person FRA COP a gendarme
a5 group FRA CVL young men
a6 group FRA GOV authorities
a7 group FRA CVL some 200 people
a8 person FRA GOV Louis Berthomieu
a9 group FRA LEG lawmakers in Paris
a10 group FRA CVL French citizens in New Caledonia
a11 organization FRA OPP Front Kanak Uni
a12 person FRA GOV Gauthier Delmas
a13 organization FRA LEG French parliament
a14 group FRA PTY all parties
a15 person FRA GOV French interior minister
a16 country AZE GOV Azerbaijan
a17 organization AZE GOV Azerbaijani foreign ministry
a18 country AUS GOV Australia
a19 group - CVL 300 tourists
p1 place NCL - New Caledonia
p2 place NCL - Noumea
p3 place FRA - Paris
t1 2024-05-22
t2 2024-05-21
t3 2024-06
q1 indirect source=a8 cue=c1
q2 indirect source=a11 cue=c2
q3 indirect source=a11 cue=c3
q4 indirect source=a12 cue=c4
q5 indirect source=a15 cue=v23
q6 mixed source=a17 cue=v25
q7 indirect source=a18 cue=c5
v1 COERCE censor occurred actor=a1 recip=a20 loc=p1 ctx=media,technology
v2 MOBILIZE troops occurred actor=a1 loc=p1 ctx=military
v3 PROTEST riot occurred loc=p1 ctx=election
v4 COERCE restrict occurred actor=a1 loc=p1 time=t2 ctx=executive
v5 MOBILIZE troops occurred actor=a1 loc=p1 time=t2 ctx=military same=v2
v6 ASSAULT - occurred recip=a3 loc=p1
v7 PROTEST riot occurred loc=p1 ctx=election same=v3
v8 PROTEST obstruct occurred actor=a5 loc=p2
v9 COERCE ban occurred actor=a6 recip=a20 loc=p1 ctx=media,technology
v10 COERCE curfew occurred actor=a6 loc=p1
v11 COERCE arrest occurred actor=a6 recip=a7
v12 PROTEST riot occurred loc=p1 ctx=election same=v3
v14 ACCUSE disapprove occurred actor=a11
v15 PROTEST riot occurred loc=p1
v16 REQUEST yield occurred actor=a11
v17 REJECT meet occurred actor=a11 recip=a1 ctx=election
v18 CONCEDE - hypothetical actor=a1 ctx=election,legislative
v19 REJECT yield occurred actor=a12 recip=a11 ctx=election,legislative
v20 CONCEDE - negated actor=a12 ctx=election,legislative
v22 AGREE - occurred actor=a12 recip=a14 ctx=election
v23 ACCUSE allege occurred actor=a15 recip=a16 ctx=cyber,diplomatic
v24 COERCE misinformation occurred actor=a16 recip=a1 ctx=cyber,media
v25 REJECT - occurred actor=a17 recip=a15 ctx=diplomatic
v26 ACCUSE allege occurred actor=a15 recip=a16 ctx=cyber,diplomatic same=v23
v28 AID - hypothetical actor=a18 recip=a19
a20 organization CHN BUS TikTok
a21 organization FRA GOV French government
v13 PROTEST demo hypothetical loc=p1
