#story r02-043
#date 2023-08-19
#publisher Pacific Rim Radio
#kind report
#title [a1 China] holds {v1 drills} around [a2 Taiwan] after [a3 vice president]'s {v2 visit} to [a4 United States]

[p1 TAIPEI] — [a5 The Chinese military] began air and sea {v3 drills} around [a2 Taiwan] on [t1 Saturday], a day after [a3 Taiwanese Vice President Lin Chih-wei] came home from a {v5 trip} to [p2 Paraguay] with stops in [a4 the United States].

<q1 The {v6 drills} are “a serious {v7 warning}” to [a6 forces] that want independence for [a2 Taiwan] and to [a7 foreigners] who help [a6 them]>, [a8 Senior Colonel Meng Zhaoyang, a spokesman for [a1 China]'s [a9 Eastern Theater Command]], {c1 said} in a statement.

[a2 Taiwan]'s [a10 Defense Ministry] {v8 condemned} the {v9 exercises}. <q2 [a11 Forty-two Chinese military planes] and [a12 eight ships] took part, and [a13 26 of the planes] crossed the middle line of [p3 the Taiwan Strait]>, [a10 the ministry] {c2 said}. <q3 [a2 Taiwan] {v10 sent} out [a14 [a2 its] own ships and planes] and {v11 put} [a15 missile units] on alert>, [a10 it] {c3 added}.

What [a1 China] says

[a1 China] regards [a2 Taiwan], which has an elected government, as part of [a1 its] territory and has never {v12 ruled out} {v13 taking} [a2 it] by force.

<q4 [a3 Lin], who is running for president in [t2 January], is “a troublemaker through and through,”> [a16 the Communist Party's Taiwan Work Office] {c4 said} on [t1 Saturday]. [a1 Beijing] {v14 warned} [t3 last month] <q5 that [a1 it] would take “firm measures” if [a3 Lin] {v15 went} to [p4 New York]>.

<q6 “[a37 Whoever] {v16 supports} independence will pay a heavy price,”> [a17 Chinese Foreign Minister Xu Wenbin] {v18 warned} in a speech in [p5 Beijing].

[t1 The same day] [a1 China] {v19 suspended} imports of mangoes from [a2 Taiwan]. <q7 The reason was that insects had been found on the fruit>, [a18 the customs office] {c5 said}. <q8 [a1 China] is using mangoes as a weapon, just as [a1 it] did with pineapples in [t4 2021]>, [a2 Taiwan]'s [a19 Agriculture Ministry] {c6 said}.

What [a3 Lin] did in [a4 America]

[a3 Lin] {v20 met} [a20 members of the Taiwanese community] in [p4 New York] and [p6 San Francisco], but [a21 no senior U.S. officials]. <q9 “[a2 We] will not {v21 bow} to {v22 threats},”> [a3 he] {c7 told} [a23 about 700 guests] at a lunch. <q10 “If [a2 Taiwan] is safe, the world is safe.”>

[a3 He] also {c8 told} [a24 the business channel Ticker TV] <q11 that [a3 he] was ready to {v23 talk} with [a1 China] on the basis of equal treatment>. [a1 Beijing] {v24 broke off} official {v25 contacts} with [a2 Taipei] in [t5 2016].

[a4 The United States] {v26 urged} [a1 China] <q12 to {v27 end} [a1 its] military {v28 pressure} on [a2 Taiwan]>. <q13 There was no reason to turn a normal stopover into an excuse for {v30 provocations}>, [a25 State Department spokeswoman Paula Reyes] {c9 said}. <q14 [a4 Washington] does not {v31 support} independence for [a2 Taiwan]>, [a25 she] {c10 repeated}.

By law [a4 the United States] must {v32 provide} [a2 Taiwan] with the means to defend [a2 itself]. In [t6 July] [a26 the White House] {v33 announced} $345 million in military {v34 aid}, and on [t1 Saturday] [a27 two members of [a28 Congress]] {v35 called for} faster {v47 deliveries} of missiles that [a2 Taiwan] has {v36 bought}.

Reaction in the region

[a29 Japan] {v37 scrambled} fighter jets when [a30 a Chinese drone] flew between [p7 Yonaguni island] and [a2 Taiwan]. [a31 Japanese Foreign Minister Reiko Amano] {v39 telephoned} [a17 her Chinese counterpart] and {v38 complained} <q17 that missiles had landed in [a29 Japanese] waters during a similar {v48 drill} [t8 last year]>. [a32 Australian Prime Minister Neil Hargrave], who is to {v40 visit} [p5 Beijing] [t7 this year], {v41 called on} [a33 all sides] <q15 to avoid steps that change the situation>.

[a34 The Philippines] has {v42 allowed} [a4 the United States] to use four more military bases, three of those close to [a2 Taiwan]. [a35 President Ramon Villareal] has {v44 promised} <q16 that the bases will not be used for {v46 attacks} on [a36 any country]>.

On the streets of [p1 Taipei], [a38 few people] seemed worried. <q18 “[a1 They] do this every time [a22 someone] {v49 goes} abroad,”> {c12 said} [a40 Hsu Mei-ling, a 55-year-old] who sells dumplings near [p8 the presidential office]. <q19 “[a40 I] worry more about the price of pork.”>

The {v50 drills} were smaller than those of [t9 August 2022], when [a1 China] {v51 fired} 11 missiles into the sea around the island after a {v52 visit} by [a41 the speaker of [a42 the U.S. House of Representatives]], and those of [t10 April], after [a43 Taiwanese President Tang Yu-hsin] {v53 met} [a44 the next speaker] in [p9 California].

<q20 [a1 Beijing] wants to {v54 punish} [a3 Lin] without helping [a3 him] win>, {c13 said} [a45 Professor Wu Kuo-liang of [a46 Tamsui University]]. <q21 “If the {v55 drills} are too big, [a47 voters] get angry, and that is good for [a3 Lin],”> [a45 he] {c14 said}. <q22 “[a45 I] do not expect a {v56 blockade} or an {v57 invasion} before the election.”>

Some information for this report came from [a49 the Strait News Service].
---
a1 country CHN GOV China
a2 country TWN GOV Taiwan
a3 person TWN GOV Lin Chih-wei
a4 country USA GOV United States
a5 organization CHN MIL Chinese military
a6 group TWN PTY forces that want independence
a7 group - - foreigners
a8 person CHN MIL Meng Zhaoyang
a9 organization CHN MIL China's Eastern Theater Command
a10 organization TWN GOV+MIL Taiwan's Defense Ministry
a11 group CHN MIL forty-two Chinese military planes
a12 group CHN MIL eight ships
a13 group CHN MIL 26 of the planes
a14 group TWN MIL Taiwan's ships and planes
a15 group TWN MIL missile units
a16 organization CHN PTY+GOV Communist Party's Taiwan Work Office
a17 person CHN GOV Xu Wenbin
a18 organization CHN GOV customs office
a19 organization TWN GOV Taiwan's Agriculture Ministry
a20 group USA CVL members of the Taiwanese community
a21 group USA GOV no senior U.S. officials
a22 person TWN GOV someone
a23 group - CVL about 700 guests
a24 organization USA MED Ticker TV
a25 person USA GOV Paula Reyes
a26 organization USA GOV White House
a27 group USA LEG two members of Congress
a28 organization USA LEG Congress
a29 country JPN GOV Japan
a30 group CHN MIL Chinese drone
a31 person JPN GOV Reiko Amano
a32 person AUS GOV Neil Hargrave
a33 group - GOV all sides
a34 country PHL GOV Philippines
a35 person PHL GOV Ramon Villareal
a36 country - GOV any country
a37 group - - whoever
a38 group TWN CVL few people
a40 person TWN CVL Hsu Mei-ling
a41 person USA LEG speaker of the U.S. House
a42 organization USA LEG U.S. House of Representatives
a43 person TWN GOV Tang Yu-hsin
a44 person USA LEG next speaker
a45 person TWN EDU Wu Kuo-liang
a46 organization TWN EDU Tamsui University
a47 group TWN CVL voters
a49 organization - MED Strait News Service
p1 place TWN - Taipei
p2 place PRY - Paraguay
p3 place - - Taiwan Strait
p4 place USA - New York
p5 place CHN - Beijing
p6 place USA - San Francisco
p7 place JPN - Yonaguni island
p8 place TWN - presidential office
p9 place USA - California
t1 2023-08-19
t2 2024-01
t3 2023-07
t4 2021
t5 2016
t6 2023-07
t7 2023
t8 2022
t9 2022-08
t10 2023-04
q1 mixed source=a8 cue=c1
q2 indirect source=a10 cue=c2
q3 indirect source=a10 cue=c3
q4 mixed source=a16 cue=c4
q5 mixed source=a1 cue=v14
q6 direct source=a17 cue=v18
q7 indirect source=a18 cue=c5
q8 indirect source=a19 cue=c6
q9 direct source=a3 cue=c7 to=a23
q10 direct source=a3 cue=-
q11 indirect source=a3 cue=c8 to=a24
q12 indirect source=a4 cue=v26 to=a1
q13 indirect source=a25 cue=c9
q14 indirect source=a25 cue=c10
q15 indirect source=a32 cue=v41 to=a33
q16 indirect source=a35 cue=v44
q17 indirect source=a31 cue=v38 to=a17
q18 direct source=a40 cue=c12
q19 direct source=a40 cue=-
q20 indirect source=a45 cue=c13
q21 direct source=a45 cue=c14
q22 direct source=a45 cue=-
v1 MOBILIZE troops occurred actor=a1 loc=a2 time=t1 ctx=military
v2 CONSULT visit occurred actor=a3 recip=a4 ctx=diplomatic
v3 MOBILIZE troops occurred actor=a5 loc=a2 time=t1 ctx=military same=v1
v5 CONSULT visit occurred actor=a3 loc=p2 ctx=diplomatic
v6 MOBILIZE troops occurred ctx=military same=v1
v7 THREATEN - occurred recip=a6,a7 ctx=military,diplomatic
v8 ACCUSE disapprove occurred actor=a10 recip=a5 ctx=military
v9 MOBILIZE troops occurred ctx=military same=v1
v10 MOBILIZE troops occurred actor=a2 recip=a14 ctx=military
v11 MOBILIZE weapons occurred actor=a2 recip=a15 ctx=military
v12 REJECT yield negated actor=a1 ctx=military
v13 COERCE seize hypothetical actor=a1 recip=a2 ctx=military,territory
v14 THREATEN - occurred actor=a1 time=t3 ctx=diplomatic
v15 CONSULT visit hypothetical actor=a3 loc=p4 ctx=diplomatic
v16 SUPPORT - hypothetical actor=a37 ctx=territory
v18 THREATEN - occurred actor=a17 recip=a37 ctx=territory
v19 SANCTION discontinue occurred actor=a1 recip=a2 time=t1 ctx=economic
v20 CONSULT - occurred actor=a3,a20 loc=p4 ctx=diplomatic
v21 CONCEDE - negated actor=a2 ctx=military
v22 THREATEN - occurred recip=a2 ctx=military
v23 CONSULT - hypothetical actor=a3,a1 ctx=diplomatic
v24 SANCTION discontinue occurred actor=a1 recip=a2 time=t5 ctx=diplomatic
v25 CONSULT - negated actor=a1,a2 ctx=diplomatic
v26 REQUEST yield occurred actor=a4 recip=a1 ctx=military
v27 RETREAT - hypothetical actor=a1 recip=a2 ctx=military
v28 THREATEN - occurred actor=a1 recip=a2 ctx=military
v30 THREATEN - occurred ctx=military
v31 SUPPORT - negated actor=a4 recip=a2 ctx=territory
v32 AID - hypothetical actor=a4 recip=a2 ctx=military
v33 AGREE - occurred actor=a26 recip=a2 time=t6 ctx=military
v34 AID - future actor=a26 recip=a2 ctx=military
v35 REQUEST change occurred actor=a27 time=t1 ctx=military
v36 COOPERATE - occurred actor=a2,a4 ctx=military
v37 MOBILIZE weapons occurred actor=a29 ctx=military
v38 ACCUSE disapprove occurred actor=a31 recip=a17 ctx=military
v39 CONSULT phone occurred actor=a31,a17 ctx=diplomatic
v40 CONSULT visit future actor=a32 loc=p5 time=t7 ctx=diplomatic
v41 REQUEST yield occurred actor=a32 recip=a33 ctx=diplomatic
v42 COOPERATE - occurred actor=a34,a4 ctx=military
v44 AGREE - occurred actor=a35 ctx=military
v46 ASSAULT - negated recip=a36 ctx=military
v47 COOPERATE - hypothetical actor=a4,a2 ctx=military
v48 MOBILIZE weapons occurred actor=a1 time=t8 ctx=military
v49 CONSULT visit occurred actor=a22 ctx=diplomatic
v50 MOBILIZE troops occurred ctx=military same=v1
v51 MOBILIZE weapons occurred actor=a1 time=t9 ctx=military
v52 CONSULT visit occurred actor=a41 ctx=diplomatic
v53 CONSULT - occurred actor=a43,a44 loc=p9 time=t10 ctx=diplomatic
v54 SANCTION - hypothetical actor=a1 recip=a3 ctx=election
v55 MOBILIZE troops hypothetical ctx=military
v56 COERCE restrict negated recip=a2 ctx=military
v57 ASSAULT - negated recip=a2 ctx=military
