#story r03-031
#date 2022-08-09
#publisher Élysée Notes
#kind statement
#title Telephone {v1 conversation} between [a1 the President of [a2 the Republic]] and [a3 the President of [a4 Lebanon]]

[p1 Paris], [t1 9 August 2022]

[a1 The President of [a2 the Republic], Étienne Marsac], {v2 spoke} by telephone [t1 today] with [a3 the President of [a4 the Lebanese Republic], General Elias Frangieh-Saad].

[a5 The two Presidents] {v3 discussed} the situation two years after the explosion in [p2 the port of Beirut]. [a1 The President of [a2 the Republic]] {c1 recalled} <q1 that [a2 France] had {v4 given} [a6 the Lebanese people] more than 80 million euros for food, medicine and schools>. [a1 He] regretted that [a7 the judge] in charge of the {v6 investigation} was still unable to work, and {v7 asked} <q2 that [a7 he] be allowed to {v9 question} [a8 former ministers]>.

[a1 The President] {v10 welcomed} the draft {v11 agreement} which [a4 Lebanon] and [a9 the International Monetary Fund] reached in [t2 April]. [a1 He] {c2 stressed} <q3 that [a10 international donors] would release no further {v14 funds} as long as [a11 the parliament in [p3 Beirut]] had not passed the four laws {v16 requested} by [a9 the Fund]>.

[a5 The two Presidents] {v17 exchanged} views on the {v18 talks} between [a4 Lebanon] and [a12 Israel] on [a13 their] sea border, in which [a14 the United States] is {v19 mediating}. [a2 France] is {v20 ready} to {v21 contribute} to these efforts if [a13 both countries] so {v22 request}. [a3 President Frangieh-Saad] {c3 confirmed} <q4 that [a4 Lebanon] did not wish for {v23 war}>, and {v24 thanked} [a16 the French soldiers] {v25 serving} in [a17 the United Nations force in the south].

[a1 The President of [a2 the Republic]] {v26 condemned} the {v27 threats} against [a18 a French agronomist] in [p4 Tripoli] and {v28 accepted} [a3 his counterpart]'s {v29 invitation} <q5 to {v30 visit} [a4 Lebanon] in [t3 the autumn]>. [a19 The Minister for Europe and Foreign Affairs] will {v31 travel} to [p3 Beirut] on [t4 22 August] to prepare this {v32 visit}.
---
a1 person FRA GOV Étienne Marsac
a2 country FRA GOV France
a3 person LBN GOV Elias Frangieh-Saad
a4 country LBN GOV Lebanon
a5 group - GOV =a1+a3 the two Presidents
a6 group LBN CVL Lebanese people
a7 person LBN JUD judge in charge of the investigation
a8 group LBN ELI former ministers
a9 organization IGO IGO International Monetary Fund
a10 group - - international donors
a11 organization LBN LEG parliament in Beirut
a12 country ISR GOV Israel
a13 group - GOV =a4+a12 Lebanon and Israel
a14 country USA GOV United States
a16 group FRA MIL French soldiers
a17 organization IGO MIL United Nations force in the south
a18 person FRA CVL French agronomist
a19 person FRA GOV Minister for Europe and Foreign Affairs
p1 place FRA - Paris
p2 place LBN - port of Beirut
p3 place LBN - Beirut
p4 place LBN - Tripoli
t1 2022-08-09
t2 2022-04
t3 2022-09/2022-11
t4 2022-08-22
q1 indirect source=a1 cue=c1 to=a3
q2 indirect source=a1 cue=v7 to=a3
q3 indirect source=a1 cue=c2 to=a3
q4 indirect source=a3 cue=c3 to=a1
q5 indirect source=a3 cue=v29 to=a1
v1 CONSULT phone occurred actor=a1,a3 time=t1 ctx=diplomatic
v2 CONSULT phone occurred actor=a1,a3 time=t1 ctx=diplomatic same=v1
v3 CONSULT phone occurred actor=a5 time=t1 ctx=diplomatic,disaster same=v1
v4 AID - occurred actor=a2 recip=a6 ctx=disaster,health,education
v6 ACCUSE investigate occurred actor=a7 ctx=legal,disaster
v7 REQUEST change occurred actor=a1 recip=a3 time=t1 ctx=legal
v9 ACCUSE investigate hypothetical actor=a7 recip=a8 ctx=legal
v10 SUPPORT - occurred actor=a1 recip=a4,a9 time=t1 ctx=economic
v11 AGREE - occurred actor=a4,a9 time=t2 ctx=economic
v14 AID - negated actor=a10 recip=a4 ctx=economic
v16 REQUEST change occurred actor=a9 recip=a4 ctx=economic,legislative
v17 CONSULT phone occurred actor=a5 time=t1 ctx=diplomatic same=v1
v18 CONSULT third-party occurred actor=a4,a12 ctx=territory,diplomatic
v19 CONSULT third-party occurred actor=a14,a13 ctx=territory,diplomatic same=v18
v20 AGREE - occurred actor=a2 recip=a13 ctx=diplomatic
v21 CONSULT third-party hypothetical actor=a2 recip=a13 ctx=diplomatic
v22 REQUEST assist hypothetical actor=a13 recip=a2 ctx=diplomatic
v23 ASSAULT - negated actor=a4 recip=a12 ctx=military
v24 SUPPORT - occurred actor=a3 recip=a16 time=t1 ctx=military
v25 AID - occurred actor=a16 recip=a17 ctx=military
v26 ACCUSE disapprove occurred actor=a1 time=t1 ctx=human-rights
v27 THREATEN violence occurred recip=a18 loc=p4 ctx=human-rights
v28 AGREE - occurred actor=a1 recip=a3 time=t1 ctx=diplomatic
v29 AGREE - occurred actor=a3 recip=a1 time=t1 ctx=diplomatic
v30 CONSULT visit future actor=a1 recip=a4 time=t3 ctx=diplomatic
v31 CONSULT visit future actor=a19 recip=a4 loc=p3 time=t4 ctx=diplomatic
v32 CONSULT visit future actor=a1 recip=a4 time=t3 ctx=diplomatic same=v30
