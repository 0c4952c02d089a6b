#story r04-013
#date 2017-07-05
#publisher Hanseatic Press Agency
#kind wire
#title [a1 US], [a2 South Korea] {v1 fire} missiles in answer to [a3 North]'s long-range {v2 test}

[p1 SEOUL], [t1 July 5] - [a4 U.S. and South Korean forces] {v3 fired} missiles into the waters off [a2 the South]'s east coast on [t1 Wednesday], a day after [a3 North Korea] {v4 tested} a rocket which [a5 experts] {c1 say} <q1 could reach [p2 Alaska]>. [a6 The United Nations Security Council] was to {v5 meet} later in the day at the {v6 request} of [a1 Washington].

<q2 The {v7 drill} was ordered by [a7 South Korean President Seo Jae-min] because [a8 the two allies] had to “show more than words,”> [a9 [a7 his] office] {c2 said}. <q3 “Only self-restraint separates armistice and war,”> {c3 said} [a10 General Douglas Ferris, commander of [a11 American troops in [a2 the South]]]. <q4 “[a12 We] are able to change [a12 our] choice.”>

[a3 North Korea]'s [a13 leader, Kang Tae-hyok], watched [t2 Tuesday]'s {v8 launch} in person. <q5 [a13 He] {c4 called} it <q6 a present for “the American bastards” on [a14 their] Independence Day>>, {c18 according to} [a15 the state news agency Choson Tongsin]. <q7 [a3 The country] will not put [a3 its] weapons “on the negotiating table” unless [a1 the United States] ends [a1 its] hostile policy>, [a13 he] was {c5 quoted} as saying.

The missile flew 930 kilometers in 39 minutes on a very steep path and fell inside [a16 Japan]'s exclusive economic zone. [a1 Washington] at first {c6 said} <q8 it was of medium range>, but late on [t2 Tuesday] [a17 Secretary of State Martin Kessler] {c7 confirmed} <q9 that [a3 the North] had {v9 fired} an intercontinental weapon for the first time>. <q10 “Global action is required to stop a global threat,”> [a17 he] {c8 said}, and {v10 warned} <q11 that [a18 any country] which {v11 gives} [a3 Pyongyang] economic benefits or takes in [a19 [a3 its] workers] is “aiding and abetting a dangerous regime.”>

[a20 China] and [a21 Russia] put forward a plan of [a25 their] own. After {v12 talks} in [p4 Moscow] on [t2 Tuesday], [a22 Presidents [a23 Mikhail Zorin] and [a24 Jin Weiguo]] {v13 proposed} <q12 that [a3 the North] {v14 suspend} [a3 its] missile program while [a1 the U.S.] and [a2 South Korea] {v15 halt} large-scale {v16 exercises}>. [a22 The two leaders] also {v17 demanded} <q13 that [a1 Washington] {v18 remove} a missile shield, known as THAAD, from [a2 South Korean soil]>.

[a26 A State Department spokeswoman] {v19 turned down} the {v20 offer}, as [a1 the U.S. government] had done in [t3 March]. <q14 “There is no comparison between {v21 drills} that are legal and a program that [a6 the council] has {v22 banned},”> [a26 she] {c9 told} [a27 reporters].

[a28 President Charles Dunmore] aimed [a28 his] anger at [a20 Beijing]. <q15 “Trade between [a20 China] and [a3 North Korea] grew almost 40 percent in the first quarter. So much for [a20 China] {v23 working} with [a1 us],”> [a28 he] {c10 wrote} before leaving for [p5 Europe]. [a28 Dunmore] is to {v24 see} [a24 Jin] at [a30 a Group of 20] {v25 summit} in [p6 Hamburg] at [t4 the end of the week]. [t5 Last week] [a31 [a28 his] Treasury] {v26 cut off} [a32 a Chinese bank] from the American financial system for {v27 helping} [a33 [a3 Pyongyang]'s weapons dealers], and [a20 Beijing] {v28 protested}.

[a34 Chinese Foreign Ministry spokesman Luo Jing] {v29 called for} <q16 calm>. <q17 “[a20 China]'s efforts are obvious to all,”> [a34 he] {c11 said}, {c12 denying} <q18 that [a20 [a34 his] government] was too soft on [a3 [a20 its] neighbor]>. [a20 It] has {v30 stopped} buying [a3 its] coal since [t6 February].

In [p7 Tokyo], [a36 Prime Minister Kenji Morioka] {v32 spoke} by telephone with [a28 Dunmore] and with [a47 Australia]'s [a37 leader, Scott Hargreaves]. [a16 Japan] lodged a {v33 protest} with [a3 the North] through [a38 [a16 its] embassy in [p8 Beijing]]. [a39 Fishermen in [p9 Aomori]] {c13 complained} <q19 that no alarm had sounded>.

[a40 Two U.S. officials] {c14 said} <q20 military {v34 strikes} were not being prepared>. Any {v35 attack} on [a3 the North] could bring artillery {v36 fire} down on [p1 Seoul], a city of 10 million people, 50 kilometers from the border. [a41 Defense Secretary Alan Whitcomb] {c15 said} in [t7 May] <q21 that such a {v51 war} would be “probably the worst kind of fighting in most people's lifetimes.”>

[a7 Seo], a liberal who took office on [t8 May 10], had {v52 promised} to try {v37 dialogue}. As late as [t9 last Friday], in [p10 the White House], [a7 he] persuaded [a28 Dunmore] to put in a joint statement that {v39 talks} remained possible under the right conditions. On [t1 Wednesday] [a7 he] flew to [p11 Berlin], where [a7 he] is to set out [a7 his] peace plan in a speech. <q22 “[a7 He] will still {v40 offer} family reunions and a {v42 meeting} with [a13 Kang],”> {c16 said} [a42 an aide] traveling with [a7 him].

It was [a3 the North]'s 12th missile {v43 test} [t10 this year], and a sixth nuclear {v44 explosion} may follow. [a6 The 15-nation council] has adopted six rounds of {v45 sanctions} on [a3 Pyongyang] since [t11 2006], the latest on [t12 June 2], when [a43 14 officials and four companies] were added to a blacklist. [a44 A council diplomat] {c17 said} <q23 [a1 the United States] wanted to {v46 limit} oil deliveries, but [a20 Beijing] would probably {v47 refuse}>.

[a2 South Korea] is also mourning [a45 a student from [p12 Ohio]] who died on [t13 June 19], days after [a3 the North] {v48 released} [a45 him] in a coma. [a45 He] had been {v49 sentenced} to 15 years for stealing a poster. [a46 Three more Americans] are {v50 held} there.

The won fell 0.4 percent, and shares in [p1 Seoul] closed slightly higher.
---
a1 country USA GOV United States
a2 country KOR GOV South Korea
a3 country PRK GOV North Korea
a4 group - MIL U.S. and South Korean forces
a5 group - EDU experts
a6 organization IGO IGO UN Security Council
a7 person KOR GOV Seo Jae-min
a8 group - GOV =a1+a2 the two allies
a9 organization KOR GOV South Korean presidential office
a10 person USA MIL Douglas Ferris
a11 group USA MIL American troops in the South
a12 group - MIL we (allied forces)
a13 person PRK GOV Kang Tae-hyok
a14 group USA - Americans
a15 organization PRK MED Choson Tongsin
a16 country JPN GOV Japan
a17 person USA GOV Martin Kessler
a18 country - GOV any country
a19 group PRK LAB North Korean workers
a20 country CHN GOV China
a21 country RUS GOV Russia
a22 group - GOV =a23+a24 Presidents Zorin and Jin
a23 person RUS GOV Mikhail Zorin
a24 person CHN GOV Jin Weiguo
a25 group - GOV =a20+a21 China and Russia
a47 country AUS GOV Australia
a26 person USA GOV State Department spokeswoman
a27 group - MED reporters
a28 person USA GOV Charles Dunmore
a30 organization IGO IGO Group of 20
a31 organization USA GOV U.S. Treasury
a32 organization CHN BUS Chinese bank
a33 group PRK BUS Pyongyang's weapons dealers
a34 person CHN GOV Luo Jing
a36 person JPN GOV Kenji Morioka
a37 person AUS GOV Scott Hargreaves
a38 organization JPN GOV Japanese embassy in Beijing
a39 group JPN LAB fishermen in Aomori
a40 group USA GOV two U.S. officials
a41 person USA GOV Alan Whitcomb
a42 person KOR GOV an aide
a43 group PRK GOV+BUS 14 officials and four companies
a44 person - GOV council diplomat
a45 person USA EDU student from Ohio
a46 group USA CVL three more Americans
p1 place KOR - Seoul
p2 place USA - Alaska
p4 place RUS - Moscow
p5 place - - Europe
p6 place DEU - Hamburg
p7 place JPN - Tokyo
p8 place CHN - Beijing
p9 place JPN - Aomori
p10 place USA - White House
p11 place DEU - Berlin
p12 place USA - Ohio
t1 2017-07-05
t2 2017-07-04
t3 2017-03
t4 2017-07-07/2017-07-08
t5 2017-W26
t6 2017-02
t7 2017-05
t8 2017-05-10
t9 2017-06-30
t10 2017
t11 2006
t12 2017-06-02
t13 2017-06-19
q1 indirect source=a5 cue=c1
q2 mixed source=a9 cue=c2
q3 direct source=a10 cue=c3
q4 direct source=a10 cue=-
q5 mixed source=a15 cue=c18
q6 mixed source=a13 cue=c4 via=a15
q7 mixed source=a13 cue=c5 via=a15
q8 indirect source=a1 cue=c6
q9 indirect source=a17 cue=c7
q10 direct source=a17 cue=c8
q11 mixed source=a17 cue=v10
q12 indirect source=a22 cue=v13
q13 indirect source=a22 cue=v17
q14 direct source=a26 cue=c9 to=a27
q15 direct source=a28 cue=c10
q16 indirect source=a34 cue=v29
q17 direct source=a34 cue=c11
q18 indirect source=a34 cue=c12 neg
q19 indirect source=a39 cue=c13
q20 indirect source=a40 cue=c14
q21 mixed source=a41 cue=c15
q22 direct source=a42 cue=c16
q23 indirect source=a44 cue=c17
v1 MOBILIZE weapons occurred actor=a1,a2 recip=a3 ctx=military
v2 MOBILIZE weapons occurred actor=a3 ctx=military
v3 MOBILIZE weapons occurred actor=a4 loc=a2 time=t1 ctx=military same=v1
v4 MOBILIZE weapons occurred actor=a3 time=t2 ctx=military same=v2
v5 CONSULT multilateral future actor=a6 time=t1 ctx=diplomatic,military
v6 REQUEST meet occurred actor=a1 recip=a6 ctx=diplomatic
v7 MOBILIZE weapons occurred actor=a8 ctx=military same=v1
v8 MOBILIZE weapons occurred actor=a3 time=t2 ctx=military same=v2
v9 MOBILIZE weapons occurred actor=a3 ctx=military same=v2
v10 THREATEN - occurred actor=a17 recip=a18 time=t2 ctx=economic,diplomatic
v11 AID - hypothetical actor=a18 recip=a3 ctx=economic
v12 CONSULT - occurred actor=a20,a21 loc=p4 time=t2 ctx=diplomatic
v13 REQUEST yield occurred actor=a22 recip=a3,a1,a2 loc=p4 time=t2 ctx=diplomatic,military
v14 RETREAT - hypothetical actor=a3 ctx=military
v15 RETREAT - hypothetical actor=a1,a2 ctx=military
v16 COOPERATE - occurred actor=a1,a2 ctx=military
v17 REQUEST yield occurred actor=a22 recip=a1 ctx=military
v18 RETREAT withdraw hypothetical actor=a1 loc=a2 ctx=military
v19 REJECT change occurred actor=a26 recip=a22 ctx=diplomatic,military
v20 REQUEST yield occurred actor=a22 ctx=diplomatic,military same=v13
v21 COOPERATE - occurred actor=a1,a2 ctx=military same=v16
v22 COERCE ban occurred actor=a6 recip=a3 ctx=military
v23 COOPERATE - negated actor=a20,a1 ctx=economic
v24 CONSULT - future actor=a28,a24 loc=p6 time=t4 ctx=diplomatic
v25 CONSULT multilateral future actor=a30 loc=p6 time=t4 ctx=diplomatic
v26 SANCTION - occurred actor=a31 recip=a32 time=t5 ctx=economic
v27 AID - occurred actor=a32 recip=a33 ctx=economic
v28 ACCUSE disapprove occurred actor=a20 recip=a1 ctx=economic,diplomatic
v29 REQUEST yield occurred actor=a34 ctx=diplomatic
v30 SANCTION discontinue occurred actor=a20 recip=a3 time=t6 ctx=economic,resource
v32 CONSULT phone occurred actor=a36 recip=a28,a37 loc=p7 ctx=diplomatic
v33 ACCUSE disapprove occurred actor=a16 recip=a3 loc=p8 ctx=diplomatic
v34 ASSAULT - negated actor=a1 ctx=military
v35 ASSAULT - hypothetical recip=a3 ctx=military
v36 ASSAULT heavy-weapons hypothetical actor=a3 loc=p1 ctx=military
v37 CONSULT - future actor=a7 recip=a3 ctx=diplomatic
v39 CONSULT - hypothetical ctx=diplomatic
v40 AGREE - future actor=a7 recip=a13 ctx=diplomatic
v42 CONSULT - hypothetical actor=a7,a13 ctx=diplomatic
v43 MOBILIZE weapons occurred actor=a3 time=t10 ctx=military same=v2
v44 MOBILIZE weapons hypothetical actor=a3 ctx=military
v45 SANCTION - occurred actor=a6 recip=a3 ctx=economic
v46 SANCTION - hypothetical actor=a1 recip=a3 ctx=economic,resource
v47 REJECT - hypothetical actor=a20 recip=a1 ctx=economic,diplomatic
v48 RETREAT release occurred actor=a3 recip=a45 ctx=legal
v49 SANCTION convict occurred actor=a3 recip=a45 ctx=legal
v50 COERCE arrest occurred actor=a3 recip=a46 loc=a3 ctx=legal
v51 ASSAULT - hypothetical recip=a3 ctx=military same=v35
v52 AGREE - occurred actor=a7 ctx=diplomatic
