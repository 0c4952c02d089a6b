#story r05-004
#date 2019-11-08
#publisher Pacific Rim News Service
#kind brief
#title <q1 [a1 Japan] to {v1 send} [a2 patrol plane] and [a3 destroyer] to [p2 Gulf of Oman]>: [a4 minister]

[p1 TOKYO], [t1 Nov. 8] - <q2 [a1 Japan] plans to {v2 send} [a3 a destroyer] and [a2 a patrol aircraft] to [p2 the Gulf of Oman] [t2 early next year] to protect merchant ships>, [a4 Defense Minister Shigeru Morinaga] {c1 said} [t1 Friday].

<q3 [a5 The ships and crews] will gather information on [a1 Japan]'s own behalf and will not {v3 join} [a6 a [a7 U.S.]-led coalition] in [p3 the Strait of Hormuz]>, [a4 Morinaga] {c2 told} [a8 a press conference]. <q4 "[a1 We] have explained this to both [a9 Tehran] and [a7 Washington], and [a10 both] have expressed [a10 their] understanding,"> [a4 he] {c3 said}.

[a11 Government sources] {c4 said} [t3 last month] <q5 that [a7 the United States] had repeatedly {v4 asked} [a1 Tokyo] <q6 to {v5 take part} in the coalition>>. [a9 Iran] {v6 opposes} any [a12 foreign military] {v7 presence} in the area.

[a13 The main opposition Democratic Reform Party] {v8 demanded} <q7 that [a14 the Diet] first {v9 approve} the {v10 dispatch}>.

[a15 A Japanese-owned tanker] was {v11 attacked} near [p3 the strait] in [t4 June] while [a16 Prime Minister Akio Sugihara] was {v12 visiting} [a9 Iran]. [a7 Washington] {v13 blamed} [a9 Tehran] for the {v14 attack}; [a9 Iran] has {c5 denied} <q8 any {v15 involvement}>. <q9 “[a9 We] {v16 offered} [a1 Japan] <q10 to guard [a1 its] tankers>,”> [a17 an Iranian diplomat in [p1 Tokyo]] {c6 told} [a18 Pacific Rim News], but [a1 the Japanese government] {v17 declined}.
---
a1 country JPN GOV Japan
a2 organization JPN MIL patrol plane
a3 organization JPN MIL destroyer
a4 person JPN GOV+MIL Shigeru Morinaga
a5 group JPN MIL ships and crews
a6 organization - MIL U.S.-led coalition
a7 country USA GOV United States
a8 group - MED press conference
a9 country IRN GOV Iran
a10 group - GOV =a7+a9 both
a11 group JPN GOV government sources
a12 group - MIL foreign military
a13 organization JPN OPP+PTY Democratic Reform Party
a14 organization JPN LEG Diet
a15 organization JPN BUS Japanese-owned tanker
a16 person JPN GOV Akio Sugihara
a17 person IRN GOV Iranian diplomat in Tokyo
a18 organization - MED Pacific Rim News
p1 place JPN - Tokyo
p2 place - - Gulf of Oman
p3 place - - Strait of Hormuz
t1 2019-11-08
t2 2020-01
t3 2019-10
t4 2019-06
q1 indirect source=a4 cue=-
q2 indirect source=a4 cue=c1
q3 indirect source=a4 cue=c2 to=a8
q4 direct source=a4 cue=c3 to=a8
q5 indirect source=a11 cue=c4
q6 indirect source=a7 cue=v4 to=a1
q7 indirect source=a13 cue=v8
q8 indirect source=a9 cue=c5 neg
v1 MOBILIZE troops future actor=a1 recip=a2,a3 loc=p2 ctx=military
v2 MOBILIZE troops future actor=a1 recip=a2,a3 loc=p2 time=t2 ctx=military same=v1
v3 COOPERATE - negated actor=a5,a6 loc=p3 ctx=military
v4 REQUEST assist occurred actor=a7 recip=a1 ctx=military
v5 COOPERATE - hypothetical actor=a1 ctx=military
v6 REJECT - occurred actor=a9 recip=a12 ctx=military
v7 MOBILIZE troops hypothetical actor=a12 ctx=military
v8 REQUEST change occurred actor=a13 ctx=legislative
v9 SUPPORT - hypothetical actor=a14 ctx=legislative
v10 MOBILIZE troops future ctx=military same=v1
v11 ASSAULT - occurred recip=a15 loc=p3 time=t4 ctx=military
v12 CONSULT visit occurred actor=a16 recip=a9 time=t4 ctx=diplomatic
v13 ACCUSE allege occurred actor=a7 recip=a9 ctx=military
v14 ASSAULT - occurred recip=a15 ctx=military same=v11
v15 ASSAULT - negated actor=a9 ctx=military
q9 direct source=a17 cue=c6 to=a18
q10 indirect source=a9 cue=v16 to=a1 via=a17
v16 AGREE - occurred actor=a9 recip=a1 ctx=military
v17 REJECT yield occurred actor=a1 recip=a9 ctx=military
