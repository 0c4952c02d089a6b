#story r03-015
#date 2025-09-03
#publisher East Star News Agency
#kind wire
#title [a1 Chinese], [a2 Lao presidents] {v1 meet} in [p1 Beijing]

[p1 BEIJING], [t1 Sept. 3] ([a3 East Star]) -- [a1 Chinese President Gao Jianming] {v2 met} with [a2 Lao President Khamphone Sisavath] here on [t1 Wednesday], {c1 saying} <q1 that [a4 China] stands {v25 ready} to {v3 work} with [a5 Laos] to build a closer community with a shared future>.

[a1 Gao] {c2 said} <q2 [a6 the two countries] have {v4 supported} each other and that the railway between [a6 them] has carried more than 50 million passengers since [t2 2021]>. <q3 [a4 China] {v5 appreciates} [a5 Laos]'s firm adherence to the one-China principle and will continue to {v6 help} [a5 Laos] to the best of [a4 its] ability>, [a1 he] {c3 noted}.

[a1 Gao] {v7 called on} [a7 both sides] <q4 to fight cross-border gambling, telecom fraud and other crimes together>, {c4 adding} <q5 that [a4 China] is {v22 willing} to {v8 share} information with [a8 Lao police]>.

[a2 Khamphone] {v9 thanked} [a4 China] for [a4 its] long-term {v10 assistance} and extended {v11 congratulations} on the 80th anniversary of the victory in the World Anti-Fascist War. <q6 [a5 Laos] {v12 supports} the Global Security Initiative {v13 proposed} by [a4 China]>, [a2 he] {c5 said}, and <q6 will never allow [a9 any force] to use [a5 its] territory against [a4 China]>.

After the {v14 talks}, [a10 the two heads of state] witnessed the {v15 signing} of seven cooperation documents on agriculture, education, artificial intelligence and people's livelihood.

[a2 Khamphone] also {v16 invited} [a1 Gao] <q7 to {v17 visit} [p2 Vientiane] [t3 next year]>, and [a1 Gao] {v18 accepted} the {v19 invitation} with pleasure.

{c6 According to} a joint statement released later in the day, <q8 [a4 China] will {v20 provide} [a5 Laos] with 30 million yuan in emergency food {v21 aid} for [a11 flood victims]>. No figure was given for debt {v23 relief}, which [a12 Lao officials] had {v24 requested} in [t4 June].
---
a1 person CHN GOV Gao Jianming
a2 person LAO GOV Khamphone Sisavath
a3 organization CHN MED East Star
a4 country CHN GOV China
a5 country LAO GOV Laos
a6 group - GOV =a4+a5 the two countries
a7 group - GOV =a4+a5 both sides
a8 group LAO COP Lao police
a9 group - - any force
a10 group - GOV =a1+a2 the two heads of state
a11 group LAO CVL flood victims
a12 group LAO GOV Lao officials
p1 place CHN - Beijing
p2 place LAO - Vientiane
t1 2025-09-03
t2 2021
t3 2026
t4 2025-06
q1 indirect source=a1 cue=c1 to=a2
q2 indirect source=a1 cue=c2 to=a2
q3 indirect source=a1 cue=c3 to=a2
q4 indirect source=a1 cue=v7 to=a7
q5 indirect source=a1 cue=c4
q6 indirect source=a2 cue=c5
q7 indirect source=a2 cue=v16 to=a1
q8 indirect source=a6 cue=c6
v1 CONSULT - occurred actor=a1,a2 loc=p1 ctx=diplomatic
v2 CONSULT - occurred actor=a1,a2 loc=p1 time=t1 ctx=diplomatic same=v1
v3 COOPERATE - hypothetical actor=a4,a5 ctx=diplomatic
v4 SUPPORT - occurred actor=a6 ctx=diplomatic
v5 SUPPORT - occurred actor=a4 recip=a5 ctx=diplomatic
v6 AID - future actor=a4 recip=a5 ctx=economic
v7 REQUEST change occurred actor=a1 recip=a7 time=t1 ctx=crime
v8 COOPERATE - hypothetical actor=a4,a8 ctx=crime,intelligence
v9 SUPPORT - occurred actor=a2 recip=a4 time=t1 ctx=diplomatic
v10 AID - occurred actor=a4 recip=a5 ctx=economic
v11 SUPPORT - occurred actor=a2 recip=a4 ctx=diplomatic
v12 SUPPORT - occurred actor=a5 recip=a4 ctx=diplomatic
v13 AGREE - occurred actor=a4 ctx=diplomatic,military
v14 CONSULT - occurred actor=a1,a2 loc=p1 time=t1 ctx=diplomatic same=v1
v15 SUPPORT - occurred actor=a6 loc=p1 time=t1 ctx=diplomatic,education,technology
v16 AGREE - occurred actor=a2 recip=a1 time=t1 ctx=diplomatic
v17 CONSULT visit future actor=a1 recip=a5 loc=p2 time=t3 ctx=diplomatic
v18 AGREE - occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v19 AGREE - occurred actor=a2 recip=a1 ctx=diplomatic same=v16
v20 AID - future actor=a4 recip=a5,a11 ctx=disaster
v21 AID - future actor=a4 recip=a11 ctx=disaster same=v20
v23 AID - hypothetical actor=a4 recip=a5 ctx=economic
v24 REQUEST assist occurred actor=a12 recip=a4 time=t4 ctx=economic
v22 AGREE - occurred actor=a4 recip=a8 ctx=crime
v25 AGREE - occurred actor=a4 recip=a5 ctx=diplomatic
