#story r04-017
#date 2024-01-18
#publisher Arabian Sea Telegraph
#kind wire
#title [a1 Pakistan] {v1 strikes} inside [a2 Iran] two days after [a2 Tehran]'s {v2 attack}; [a3 nine] {v3 killed}

[p1 ISLAMABAD/DUBAI], [t1 Jan 18] - [a1 Pakistan] carried out air {v5 strikes} on what [a1 it] {c1 said} were <q1 hideouts of [a4 separatist militants] in [a2 Iran]> on [t1 Thursday], two days after [a2 Iran] {v6 fired} missiles and drones at targets in [p2 Pakistan's Balochistan province].

<q29 [a3 Three women, two men and four children] were {v7 killed} in [p3 a village near Saravan]>, about 50 kilometers from the frontier, [a5 Iranian state television] {c2 reported}, quoting [a6 the deputy governor of [p4 Sistan-Baluchestan], Reza Marvdashti]. <q2 [a3 All of the dead] were Pakistani citizens>, [a6 he] {c3 said}.

<q3 “[a1 Pakistan] fully respects the sovereignty of [a2 Iran]. The sole objective of [t1 today]'s {v56 act} was [a1 our] own security,”> [a1 Islamabad]'s [a7 Foreign Ministry] {c4 said} in a statement. [a8 The military] {c5 said} <q4 [a8 it] had used drones, rockets and “loitering munitions” against bases of [a9 the Free Makran Army]>, which [a8 it] {c6 blames} <q5 for {v8 attacks} on [a11 soldiers] and [a12 Chinese workers]>.

[a2 Iran] {v9 summoned} [a13 the Pakistani charge d'affaires] and {v10 demanded} <q6 an explanation>. [a14 Foreign Minister Hassan Mirdamadi] {v11 condemned} the {v12 raid} as <q7 “unbalanced and unacceptable,”> but {c7 added} <q8 that [a2 Tehran] was “committed to good neighborly relations” and did not want [a15 [a2 its] enemies] to profit>.

On [t2 Tuesday], <q30 [a16 the Revolutionary Guards] had {v13 bombed} two bases of [a17 Ansar al-Adl, a Sunni armed group], at [p5 Koh-e-Sabz]>, [a5 Iranian media] {c8 said}. <q9 [a18 Two children] {v14 died} and [a19 three girls] were {v15 hurt}>, {c9 according to} [a1 Pakistan], which [t5 the next day] {v16 recalled} [a20 [a1 its] ambassador] and {v17 told} [a2 Iran]'s [a21 envoy], who was at home on holiday, <q10 not to return>. [a22 Several delegations] were {v19 called off}.

<q11 “[a2 They] {v20 hit} [a1 us] without a phone call. [a23 [a1 Our] officers] had been in [p6 Chabahar] that same day for {v21 talks} on trade,”> {c10 said} [a24 a Pakistani security official].

[a1 Pakistan]'s [a25 caretaker prime minister, Anwar Shahwani], cut short a {v22 visit} to [p7 Davos], where, on [t2 Tuesday], [a25 he] had {v23 met} [a14 Mirdamadi] a few hours before the missiles flew. [a26 The National Security Committee] will {v24 gather} on [t3 Friday]. [a27 Leaders of [a28 all big parties]], who are campaigning for an election on [t4 February 8], {v25 backed} the {v26 response}. <q12 “No country can {v27 bomb} [a1 us] and go to sleep,”> {c11 said} [a29 Zahid Qureshi of [a30 the People's Justice Party]].

[a31 China], a close partner of [a32 both states], {v28 offered} <q13 to {v29 mediate}>. <q14 “[a31 We] {c22 hope} <q15 [a32 the two sides] can exercise calm and avoid an escalation>,”> [a34 spokeswoman Jiang Lihua] {c12 told} [a35 reporters] in [p8 Beijing]. [a36 Turkey]'s [a37 foreign minister, Cengiz Aydemir], {v31 phoned} [a14 Mirdamadi] and [a38 [a14 his] Pakistani colleague, Saleem Abbasi]. [a39 The European Union] was <q16 “extremely worried,”> {c13 said} [a40 a spokesman].

[a41 The United States], by contrast, {v32 criticized} only [a2 one of [a32 them]]. <q17 [a2 Iran] had {v33 violated} the borders of [a42 three of [a2 its] neighbors] in two days>, [a43 State Department spokesman Neil Garrity] {c14 said} on [t5 Wednesday]. On [t6 Monday], [a16 the Guards] {v34 launched} ballistic missiles at [p9 northern Syria], where [a16 they] {c15 said} <q18 [a16 they] had {v55 hit} [a44 Islamic extremists]>, and at a villa in [p10 Erbil], in [a45 Iraq], which [a2 Tehran] {c16 called} <q19 [a46 an Israeli spy center]>. [a47 A Kurdish property developer], [a48 [a47 his] baby daughter] and [a49 two guests] were {v35 killed} there. [a45 Iraq] {c23 denied} <q20 any Israeli presence>, {v37 called home} [a50 [a45 its] ambassador] and {v38 complained} to [a51 the Security Council].

[a52 Analysts] {c17 say} <q21 [a2 Tehran] wanted to show strength after [a53 two suicide bombers] {v39 killed} [a54 more than 90 people] at a memorial ceremony in [p11 Kerman] on [t7 January 3], the deadliest such {v40 attack} since [t8 1979]>. [a17 Ansar al-Adl] had also {v41 stormed} [a55 a police station] in [p12 the town of Rask] in [t9 December], {v42 killing} [a56 eleven officers].

<q22 “[a2 Iran] did not expect [a1 a nuclear-armed state] to answer. Now [a32 both] can claim a success and stop,”> {c19 said} [a58 Farah Siddiqi], who teaches international relations in [p13 Karachi].

[a32 The two countries] share a border of 900 kilometers through dry mountains in which [a65 Baluch nationalists] on one side, and [a66 Sunni radicals] on the other, find shelter. [a32 Both governments] regularly {v43 accuse} [a32 each other] <q24 of {v44 harboring} [a67 them]>. In [t10 2017], [a1 Pakistan] {v45 shot down} an [a2 Iranian] drone, and in [t11 2021] [a32 they] held joint naval {v47 drills}. As late as [t2 Tuesday], [a32 their] warships were taking part in an {v48 exercise} in [p14 the Strait of Hormuz].

In [p15 Panjgur], the Pakistani town nearest to [p5 Koh-e-Sabz], [a60 traders] complained that trucks carrying Iranian gas bottles and tomatoes were {v49 stopped} at the crossing for hours. By the evening it was open again. [a61 Hajji Meer Dad], whose house lost its windows, {c20 said} <q25 [a61 he] had no idea who lived next door>. <q26 “Nobody told [a61 us] there were fighters. There were goats,”> [a61 he] {c21 said}.

[a9 The Free Makran Army] {c24 denied} <q27 having lost [a62 any man] in [t1 Thursday]'s {v51 bombardment}> and {v52 vowed} <q28 “{v53 war}” on [a63 the Pakistani state]>. [a9 It] has {v54 attacked} gas pipelines and [a64 Chinese engineers] since [t12 2004].

The Karachi stock index dropped more than 1,000 points at the opening and recovered half of that.
---
a1 country PAK GOV Pakistan
a2 country IRN GOV Iran
a3 group PAK CVL nine people killed
a4 group PAK REB separatist militants
a5 organization IRN MED Iranian state television
a6 person IRN GOV Reza Marvdashti
a7 organization PAK GOV Pakistani Foreign Ministry
a8 organization PAK MIL Pakistani military
a9 organization PAK REB Free Makran Army
a11 group PAK MIL soldiers
a12 group CHN LAB Chinese workers
a13 person PAK GOV Pakistani charge d'affaires
a14 person IRN GOV Hassan Mirdamadi
a15 group - - Tehran's enemies
a16 organization IRN MIL Revolutionary Guards
a17 organization IRN REB Ansar al-Adl
a18 group PAK CVL two children
a19 group PAK CVL three girls
a20 person PAK GOV Pakistani ambassador
a21 person IRN GOV Iran's envoy
a22 group - GOV several delegations
a23 group PAK MIL our officers
a24 person PAK MIL Pakistani security official
a25 person PAK GOV Anwar Shahwani
a26 organization PAK GOV National Security Committee
a27 group PAK PTY leaders of all big parties
a28 group PAK PTY all big parties
a29 person PAK PTY Zahid Qureshi
a30 organization PAK PTY People's Justice Party
a31 country CHN GOV China
a32 group - GOV =a1+a2 Pakistan and Iran
a34 person CHN GOV Jiang Lihua
a35 group - MED reporters
a36 country TUR GOV Turkey
a37 person TUR GOV Cengiz Aydemir
a38 person PAK GOV Saleem Abbasi
a39 organization IGO IGO European Union
a40 person IGO IGO EU spokesman
a41 country USA GOV United States
a42 group - GOV three of Iran's neighbors
a43 person USA GOV Neil Garrity
a44 group SYR REB Islamic extremists
a45 country IRQ GOV Iraq
a46 organization ISR SPY Israeli spy center
a47 person IRQ BUS Kurdish property developer
a48 person IRQ CVL developer's baby daughter
a49 group - CVL two guests
a50 person IRQ GOV Iraqi ambassador
a51 organization IGO IGO UN Security Council
a52 group - - analysts
a53 group - REB two suicide bombers
a54 group IRN CVL more than 90 people
a55 organization IRN COP police station in Rask
a56 group IRN COP eleven officers
a58 person PAK EDU Farah Siddiqi
a60 group PAK BUS traders
a61 person PAK CVL Hajji Meer Dad
a62 person PAK REB any man
a63 organization PAK GOV Pakistani state
a64 group CHN LAB Chinese engineers
p1 place PAK - Islamabad
p2 place PAK - Balochistan
p3 place IRN - village near Saravan
p4 place IRN - Sistan-Baluchestan
p5 place PAK - Koh-e-Sabz
p6 place IRN - Chabahar
p7 place CHE - Davos
p8 place CHN - Beijing
p9 place SYR - northern Syria
p10 place IRQ - Erbil
p11 place IRN - Kerman
p12 place IRN - Rask
p13 place PAK - Karachi
p14 place - - Strait of Hormuz
p15 place PAK - Panjgur
t1 2024-01-18
t2 2024-01-16
t3 2024-01-19
t4 2024-02-08
t5 2024-01-17
t6 2024-01-15
t7 2024-01-03
t8 1979
t9 2023-12
t10 2017
t11 2021
t12 2004
q1 indirect source=a1 cue=c1
q2 indirect source=a6 cue=c3
q3 direct source=a7 cue=c4
q4 mixed source=a8 cue=c5
q5 indirect source=a8 cue=c6
q6 indirect source=a2 cue=v10 to=a13
q7 mixed source=a14 cue=v11
q8 mixed source=a14 cue=c7
q9 indirect source=a1 cue=c9
q10 indirect source=a1 cue=v17 to=a21
q11 direct source=a24 cue=c10
q12 direct source=a29 cue=c11
q13 indirect source=a31 cue=v28
q14 direct source=a34 cue=c12 to=a35
q15 indirect source=a31 cue=c22
q16 mixed source=a40 cue=c13
q17 indirect source=a43 cue=c14
q18 indirect source=a16 cue=c15
q19 indirect source=a2 cue=c16
q20 indirect source=a45 cue=c23 neg
q21 indirect source=a52 cue=c17
q22 direct source=a58 cue=c19
q24 indirect source=a32 cue=v43
q25 indirect source=a61 cue=c20
q26 direct source=a61 cue=c21
q27 indirect source=a9 cue=c24 neg
q28 mixed source=a9 cue=v52
q29 indirect source=a6 cue=c2 via=a5
q30 indirect source=a5 cue=c8
v1 ASSAULT aerial occurred actor=a1 loc=a2 ctx=military
v2 ASSAULT - occurred actor=a2 recip=a1 ctx=military
v3 ASSAULT aerial occurred actor=a1 recip=a3 loc=a2 ctx=military same=v1
v5 ASSAULT aerial occurred actor=a1 recip=a4 loc=a2 time=t1 ctx=military same=v1
v6 ASSAULT drone occurred actor=a2 loc=p2 time=t2 ctx=military same=v2
v7 ASSAULT aerial occurred actor=a1 recip=a3 loc=p3 time=t1 ctx=military same=v1
v8 ASSAULT - occurred actor=a9 recip=a11,a12 ctx=military,terrorism
v9 ACCUSE disapprove occurred actor=a2 recip=a13 time=t1 ctx=diplomatic
v10 REQUEST - occurred actor=a2 recip=a13 time=t1 ctx=diplomatic
v11 ACCUSE disapprove occurred actor=a14 recip=a1 ctx=diplomatic,military
v12 ASSAULT aerial occurred actor=a1 loc=a2 ctx=military same=v1
v13 ASSAULT - occurred actor=a16 recip=a17 loc=p5 time=t2 ctx=military same=v2
v14 ASSAULT - occurred actor=a16 recip=a18 loc=p5 time=t2 ctx=military same=v2
v15 ASSAULT - occurred actor=a16 recip=a19 loc=p5 time=t2 ctx=military same=v2
v16 SANCTION withdraw occurred actor=a1 recip=a20 time=t5 ctx=diplomatic
v17 SANCTION expel occurred actor=a1 recip=a21 time=t5 ctx=diplomatic
v19 SANCTION discontinue occurred actor=a1 time=t5 ctx=diplomatic
v20 ASSAULT - occurred actor=a2 recip=a1 ctx=military same=v2
v21 CONSULT - occurred actor=a23 loc=p6 time=t2 ctx=economic,diplomatic
v22 CONSULT visit occurred actor=a25 loc=p7 ctx=diplomatic
v23 CONSULT - occurred actor=a25,a14 loc=p7 time=t2 ctx=diplomatic
v24 CONSULT - future actor=a26 time=t3 ctx=military
v25 SUPPORT - occurred actor=a27 ctx=military
v26 ASSAULT aerial occurred actor=a1 ctx=military same=v1
v27 ASSAULT aerial hypothetical recip=a1 ctx=military
v28 AGREE - occurred actor=a31 recip=a32 ctx=diplomatic
v29 CONSULT third-party hypothetical actor=a31 recip=a32 ctx=diplomatic
v31 CONSULT phone occurred actor=a37 recip=a14,a38 ctx=diplomatic
v32 ACCUSE disapprove occurred actor=a41 recip=a2 time=t5 ctx=diplomatic
v33 ASSAULT - occurred actor=a2 recip=a42 time=t5 ctx=military,territory
v34 ASSAULT - occurred actor=a16 loc=p9,p10 time=t6 ctx=military
v35 ASSAULT - occurred actor=a16 recip=a47,a48,a49 loc=p10 time=t6 ctx=military same=v34
v37 SANCTION withdraw occurred actor=a45 recip=a50 ctx=diplomatic
v38 ACCUSE disapprove occurred actor=a45 recip=a2 ctx=diplomatic
v39 ASSAULT suicide-attack occurred actor=a53 recip=a54 loc=p11 time=t7 ctx=terrorism
v40 ASSAULT suicide-attack occurred actor=a53 recip=a54 loc=p11 time=t7 ctx=terrorism same=v39
v41 ASSAULT - occurred actor=a17 recip=a55 loc=p12 time=t9 ctx=terrorism
v42 ASSAULT - occurred actor=a17 recip=a56 loc=p12 time=t9 ctx=terrorism same=v41
v43 ACCUSE disapprove occurred actor=a32 recip=a32 ctx=terrorism
v44 AID - occurred actor=a32 recip=a67 ctx=terrorism
v45 ASSAULT - occurred actor=a1 recip=a2 time=t10 ctx=military
v47 COOPERATE - occurred actor=a32 time=t11 ctx=military
v48 COOPERATE - occurred actor=a32 loc=p14 time=t2 ctx=military
v49 COERCE restrict occurred loc=p15 ctx=economic
v51 ASSAULT aerial occurred actor=a1 recip=a9 time=t1 ctx=military same=v1
v52 THREATEN violence occurred actor=a9 recip=a63 ctx=military
v53 ASSAULT - future actor=a9 recip=a63 ctx=military
v54 ASSAULT - occurred actor=a9 recip=a64 time=t12 ctx=resource,terrorism
a65 group - REB Baluch nationalists
a66 group - REB Sunni radicals
a67 group - REB =a65+a66 them
v55 ASSAULT - occurred actor=a16 recip=a44 loc=p9 time=t6 ctx=military same=v34
v56 ASSAULT aerial occurred actor=a1 loc=a2 time=t1 ctx=military same=v1
