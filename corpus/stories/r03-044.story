#story r03-044
#date 2023-10-02
#publisher Lagoon Review
#kind opinion
#title Opinion: [a1 Pacific islands] were right to {v1 refuse} [a2 China]'s security pact

[a3 The foreign minister of [a2 China], Gao Wenlin], {v2 visited} eight Pacific countries in ten days [t1 last year]. [a3 He] {v3 offered} [a1 them] one pact with everything in it: police {v4 training}, customs, fishing, cyber security and a free trade area. [a4 Ten foreign ministers] {v5 met} [a3 him] in [p1 Suva], and [a4 they] {v6 refused}.

[a5 I] was in the room next door. [a4 Nobody] {v7 criticised} [a2 China] by name. [a6 The prime minister of [a7 Fiji]] {v8 thanked} [a3 the guest] for the road that [a2 his government] {v9 paid} for. Then [a9 an old man from [a10 Micronesia]] {c1 said} <q1 that islands which choose one big friend soon have no friends>. [a4 The ministers] {v10 agreed} only to go on {v11 talking}.

Since then [a1 our countries] have {v13 received} more visitors than in the thirty years before. [a11 The United States] {v14 opened} two embassies and has {v15 promised} $810 million, although [a12 Congress] has not yet {v16 approved} it. [a13 Australia] {v17 signed} a security treaty with [a14 Vanuatu]; [a15 the parliament in [p2 Port Vila]] {v18 refused} to {v19 ratify} it. [a16 India] {v20 gave} dialysis machines to [a17 hospitals] in [p3 Tonga]. [a18 Japan] {v21 invited} [a19 eighteen leaders] to [p4 Tokyo] for [t2 next July]. [a20 Solomon Islands] alone {v22 accepted} [a21 Chinese police officers], and [a22 its opposition] {c2 says} <q2 [a21 they] could be {v23 used} against [a23 protesters]>.

What should [a1 we] do with so much love? [a5 I] would {v24 take} the dialysis machines and {v25 decline} the treaties. If [a11 Washington] or [a2 Beijing] wants to {v26 help}, let [a24 both] cut the smoke that is raising the sea. At [t3 last month]'s {v28 summit} with [a25 President Martin Hale] in [p5 Washington], [a26 our leaders] {v29 asked} for exactly that. [a25 He] {v30 praised} [a26 them] warmly and {v31 promised} nothing.
---
a1 group - GOV Pacific islands
a2 country CHN GOV China
a3 person CHN GOV Gao Wenlin
a4 group - GOV ten foreign ministers
a5 person - MED author
a6 person FJI GOV prime minister of Fiji
a7 country FJI GOV Fiji
a9 person FSM CVL old man from Micronesia
a10 country FSM GOV Micronesia
a11 country USA GOV United States
a12 organization USA LEG Congress
a13 country AUS GOV Australia
a14 country VUT GOV Vanuatu
a15 organization VUT LEG parliament in Port Vila
a16 country IND GOV India
a17 group TON HLH hospitals in Tonga
a18 country JPN GOV Japan
a19 group - GOV eighteen leaders
a20 country SLB GOV Solomon Islands
a21 group CHN COP Chinese police officers
a22 group SLB OPP opposition of Solomon Islands
a23 group SLB CVL protesters
a24 group - GOV =a11+a2 both
a25 person USA GOV Martin Hale
a26 group - GOV our leaders
p1 place FJI - Suva
p2 place VUT - Port Vila
p3 place TON - Tonga
p4 place JPN - Tokyo
p5 place USA - Washington
t1 2022
t2 2024-07
t3 2023-09
q1 indirect source=a9 cue=c1
q2 indirect source=a22 cue=c2
v1 REJECT - occurred actor=a1 recip=a2 ctx=military,diplomatic
v2 CONSULT visit occurred actor=a3 recip=a1 time=t1 ctx=diplomatic
v3 AGREE - occurred actor=a3 recip=a1 time=t1 ctx=military,economic
v4 AID - hypothetical actor=a3 recip=a1 ctx=crime
v5 CONSULT multilateral occurred actor=a4,a3 loc=p1 time=t1 ctx=diplomatic
v6 REJECT - occurred actor=a4 recip=a3 loc=p1 time=t1 ctx=military,diplomatic same=v1
v7 ACCUSE disapprove negated actor=a4 recip=a2 loc=p1 ctx=diplomatic
v8 SUPPORT - occurred actor=a6 recip=a3 loc=p1 ctx=diplomatic
v9 AID - occurred actor=a2 recip=a7 ctx=economic
v10 AGREE - occurred actor=a4 recip=a3 loc=p1 ctx=diplomatic
v11 CONSULT - future actor=a4,a3 ctx=diplomatic
v13 CONSULT visit occurred recip=a1 ctx=diplomatic
v14 SUPPORT - occurred actor=a11 recip=a1 ctx=diplomatic
v15 AGREE - occurred actor=a11 recip=a1 ctx=economic
v16 SUPPORT - negated actor=a12 recip=a1 ctx=legislative,economic
v17 SUPPORT - occurred actor=a13,a14 ctx=military
v18 REJECT - occurred actor=a15 recip=a13 loc=p2 ctx=legislative,military
v19 SUPPORT - negated actor=a15 recip=a13 loc=p2 ctx=legislative,military
v20 AID - occurred actor=a16 recip=a17 loc=p3 ctx=health
v21 AGREE - occurred actor=a18 recip=a19 ctx=diplomatic
v22 AGREE - occurred actor=a20 recip=a21 ctx=military
v23 COERCE - hypothetical actor=a21 recip=a23 ctx=human-rights
v24 AGREE - hypothetical actor=a5 ctx=health
v25 REJECT - hypothetical actor=a5 ctx=diplomatic
v26 AID - hypothetical actor=a11,a2 recip=a1 ctx=environment
v28 CONSULT multilateral occurred actor=a25,a26 loc=p5 time=t3 ctx=diplomatic,environment
v29 REQUEST change occurred actor=a26 recip=a25 loc=p5 time=t3 ctx=environment
v30 SUPPORT - occurred actor=a25 recip=a26 loc=p5 time=t3 ctx=diplomatic
v31 AGREE - negated actor=a25 recip=a26 loc=p5 time=t3 ctx=environment
