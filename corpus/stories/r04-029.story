#story r04-029
#date 2020-06-10
#publisher Han River Wire
#kind report
#title Day after [a1 North Korea] {v1 cut} hotlines, [a2 Seoul] {v2 sues} [a3 defectors] over leaflets

[p1 SEOUL] — [a2 South Korea] {c14 said} on [t1 Wednesday] <q1 [a2 it] would take [a3 two groups of North Korean defectors] to {v3 court} for sending leaflets and rice across the border>; on [t18 Tuesday] [a1 Pyongyang] {v4 severed} all telephone links between [a4 the two sides] in anger at such {v5 campaigns}.

[a3 The groups], led by [a6 two brothers, Baek Il-nam and Baek Sung-ho], had <q2 “raised tension and endangered [a7 the people] who live along the frontier,”> [a8 Unification Ministry spokeswoman Hong Mi-kyung] {c1 told} [a9 reporters]. [a10 The ministry] will {v6 withdraw} [a3 their] registration as charities.

The step was a {v7 concession} that came too late, or too early, depending on who was asked. [a1 The North] did not answer [a2 the South]'s [a11 liaison officers] when [a11 they] {v8 called} at nine on [t18 Tuesday morning] and again at five, as [a11 they] have done twice a day since [t2 September 2018]. Also dead is the line that was to connect [a12 South Korean President Shin Dong-hyun]'s desk with that of [a1 the North]'s [a13 leader, Kang Tae-hyok].

<q3 “[a3 Trash] insulted [a13 [a1 our] supreme leader] and [a2 the South's authorities] looked on. [a1 We] will treat [a2 them] as [a2 an enemy] from now on,”> [a16 the state news agency Choson Tongsin] quoted [a13 Kang]'s [a17 younger sister, Kang So-ra], and [a53 a senior party official, Pak Chun-sik], as {c3 saying}. [t3 Last week] [a17 the sister] had {v9 threatened} <q4 to {v10 close} [a18 a liaison office in [p2 Kaesong]] and to {v11 tear up} a military {v12 accord}>.

<q5 “It is strange to {v13 punish} [a19 people] for saying the truth because [a13 a dictator] tells [a2 you] to,”> {c4 said} [a22 the elder Baek], who came over the frozen Tumen river in [t4 2000]. [a22 He] {v14 promised} <q6 to {v15 float} a million more sheets on [t5 June 25]>, the anniversary of the outbreak of the [t6 1950-53] {v17 war}. [a23 [a22 His] brother] sends plastic bottles with rice, vitamins and a Bible on the tide.

[a24 Villagers in [p3 the border county of Yeoncheon]] have {v18 blocked} [a3 the activists]' trucks with tractors more than once. In [t7 October 2014], [a1 the North] {v19 fired} machine guns at balloons, and [a2 the South]'s [a26 army] returned {v21 fire}. <q7 “Bullets fell beside the community hall,”> {c5 remembered} [a27 village chief Lim Chang-gyu]. <q8 “Let [a3 them] {v22 demonstrate} in [p1 Seoul].”>

[a28 The conservative opposition] {v23 accused} [a2 the government] <q9 of bowing to [a1 Pyongyang]>. [a29 [a28 Its] floor leader, Moon Hye-ran], {c6 called} the planned {v24 lawsuit} <q10 “servile.”> [a30 Human Dignity Asia, a group in [p4 Bangkok]], {v25 urged} [a12 Shin], once a rights lawyer, <q11 to {v26 defend} free speech>. But [a32 the ruling Together Party], which holds 176 of 300 seats since [t8 April], intends to {v27 ban} the leaflets altogether.

[a34 The U.S. State Department] {c7 said} <q12 [a34 it] was “disappointed” in [a1 the North]'s decision> and {v29 urged} [a1 it] <q13 to {v30 return} to diplomacy>. [a36 China] {v31 called on} [a4 both Koreas] <q14 to {v32 cooperate}>. <q21 [a37 Japan] is watching with “great concern,”> {c8 said} [a38 Chief Cabinet Secretary Osamu Kitagawa].

[a39 Analysts] {c9 say} <q15 the real addressee is [a46 Washington]>. [a13 Kang] and [a40 President Walter Hollis] {v33 met} three times in [t9 2018] and [t10 2019], but [a54 their] second {v34 summit}, in [p6 Hanoi], broke up when [a40 the American] {v36 refused} to {v37 lift} the main {v38 sanctions} in return for the {v56 closing} of an old reactor. [a12 Shin], who had {v39 mediated}, lost [a12 his] use. <q16 “[a1 They] think [a2 the South] {v57 promised} things that [a2 it] could not deliver,”> {c10 said} [a43 Yu Ki-tae], who was [a2 the South]'s unification minister from [t11 2006].

It was different in [t12 April 2018]. In [p7 the truce village of Panmunjom], [a12 Shin] and [a13 Kang] held hands, {v40 agreed} to stop “all hostile acts, including the scattering of leaflets,” and [t2 that September] [a4 they] {v42 signed} the {v43 accord} under which ten guard posts on either side were {v44 blown up} and [a45 soldiers] {v45 cleared} mines together. [a1 The North] {c11 says} <q17 [a2 Seoul] {v46 broke} [a2 its] word first>, by {v48 buying} [a46 American] F-35 jets and by taking part in {v49 exercises} in [t13 August 2019].

[a1 The North] [a1 itself] has {v50 tested} [t14 this year] nine short-range missiles, and in [t15 May] [a55 [a1 its] guards] {v51 shot} at [a47 a southern post], <q22 by mistake>, {c15 according to} [a48 the United Nations Command]. The border to [a36 China] has been {v52 shut} since [t16 January] on account of the coronavirus, and trade is down 90 percent. [a50 A defector] with relatives in [p8 Hyesan] {c12 said} <q18 sugar costs three times what it did at New Year>.

<q19 “When [a1 they] are hungry, [a1 they] shout,”> [a50 she] {c13 said}.

On [t17 Monday], [a51 factory workers and students] had {v54 rallied} in [p9 Pyongyang], with raised fists, to {v55 condemn} [a3 the <q20 “human scum”>]. State television, for the first time, showed [a51 them] wearing masks.

The won ended lower, as did shares of [a52 companies] that once ran plants in [p2 Kaesong].
---
a1 country PRK GOV North Korea
a2 country KOR GOV South Korea
a3 group KOR NGO two groups of defectors
a4 group - GOV =a1+a2 the two sides
a6 group KOR NGO Baek brothers
a7 group KOR CVL people who live along the frontier
a8 person KOR GOV Hong Mi-kyung
a9 group - MED reporters
a10 organization KOR GOV Unification Ministry
a11 group KOR GOV liaison officers
a12 person KOR GOV Shin Dong-hyun
a13 person PRK GOV Kang Tae-hyok
a16 organization PRK MED Choson Tongsin
a17 person PRK GOV Kang So-ra
a18 organization - GOV liaison office in Kaesong
a19 group KOR CVL people
a22 person KOR NGO Baek Il-nam
a23 person KOR NGO Baek Sung-ho
a24 group KOR CVL villagers in Yeoncheon
a26 organization KOR MIL South Korean army
a27 person KOR CVL Lim Chang-gyu
a28 organization KOR OPP conservative opposition
a29 person KOR OPP Moon Hye-ran
a30 organization THA NGO Human Dignity Asia
a32 organization KOR PTY Together Party
a34 organization USA GOV U.S. State Department
a36 country CHN GOV China
a37 country JPN GOV Japan
a38 person JPN GOV Osamu Kitagawa
a39 group - - analysts
a40 person USA GOV Walter Hollis
a43 person KOR ELI Yu Ki-tae
a45 group - MIL soldiers
a46 country USA GOV United States
a47 organization KOR MIL southern post
a48 organization IGO MIL United Nations Command
a50 person PRK REF a defector
a51 group PRK CVL factory workers and students
a52 group KOR BUS companies
a53 person PRK PTY Pak Chun-sik
p1 place KOR - Seoul
p2 place PRK - Kaesong
p3 place KOR - Yeoncheon
p4 place THA - Bangkok
p6 place VNM - Hanoi
p7 place - - Panmunjom
p8 place PRK - Hyesan
p9 place PRK - Pyongyang
t1 2020-06-10
t2 2018-09
t3 2020-W23
t4 2000
t5 2020-06-25
t6 1950/1953
t7 2014-10
t8 2020-04
t9 2018
t10 2019
t11 2006
t12 2018-04
t13 2019-08
t14 2020
t15 2020-05
t16 2020-01
t17 2020-06-08
t18 2020-06-09
q1 indirect source=a2 cue=c14
q2 mixed source=a8 cue=c1 to=a9
q3 direct source=a17,a53 cue=c3 via=a16
q4 indirect source=a17 cue=v9
q5 direct source=a22 cue=c4
q6 indirect source=a22 cue=v14
q7 direct source=a27 cue=c5
q8 direct source=a27 cue=-
q9 indirect source=a28 cue=v23
q10 mixed source=a29 cue=c6
q11 indirect source=a30 cue=v25 to=a12
q12 mixed source=a34 cue=c7
q13 indirect source=a34 cue=v29 to=a1
q14 indirect source=a36 cue=v31 to=a4
q15 indirect source=a39 cue=c9
q16 direct source=a43 cue=c10
q17 indirect source=a1 cue=c11
q18 indirect source=a50 cue=c12
q19 direct source=a50 cue=c13
q20 mixed source=a51 cue=v55
q21 mixed source=a38 cue=c8
q22 indirect source=a48 cue=c15
v1 SANCTION discontinue occurred actor=a1 recip=a2 ctx=diplomatic
v2 ACCUSE allege future actor=a2 recip=a3 ctx=legal
v4 SANCTION discontinue occurred actor=a1 recip=a2 time=t18 ctx=diplomatic same=v1
v5 PROTEST - occurred actor=a3 recip=a1 ctx=media
v6 SANCTION - future actor=a10 recip=a3 ctx=legal
v7 CONCEDE - occurred actor=a2 recip=a1 ctx=diplomatic
v8 CONSULT phone negated actor=a11 recip=a1 time=t18 ctx=diplomatic
v9 THREATEN - occurred actor=a17 time=t3 ctx=diplomatic,military
v10 SANCTION discontinue hypothetical actor=a1 recip=a18 loc=p2 ctx=diplomatic
v11 SANCTION withdraw hypothetical actor=a1 ctx=military
v12 AGREE - occurred actor=a1,a2 ctx=military
v13 SANCTION - hypothetical actor=a2 recip=a19 ctx=legal
v14 AGREE - occurred actor=a22
v15 PROTEST - future actor=a22 recip=a1 time=t5
v17 ASSAULT - occurred time=t6 actor=a1,a2 ctx=military
v18 PROTEST obstruct occurred actor=a24 recip=a3 loc=p3
v19 ASSAULT firearms occurred actor=a1 time=t7 ctx=military
v21 ASSAULT firearms occurred actor=a26 recip=a1 time=t7 ctx=military
v22 PROTEST demo hypothetical actor=a3 loc=p1
v23 ACCUSE disapprove occurred actor=a28 recip=a2 ctx=diplomatic
v24 ACCUSE allege future actor=a2 recip=a3 ctx=legal same=v2
v25 REQUEST change occurred actor=a30 recip=a12 ctx=human-rights
v26 SUPPORT - hypothetical actor=a12 ctx=human-rights
v27 COERCE ban future actor=a32 ctx=legislative
v29 REQUEST meet occurred actor=a34 recip=a1 ctx=diplomatic
v30 CONSULT - hypothetical actor=a1 ctx=diplomatic
v31 REQUEST change occurred actor=a36 recip=a4 ctx=diplomatic
v32 COOPERATE - hypothetical actor=a4 ctx=diplomatic
v33 CONSULT - occurred actor=a13,a40 time=t9,t10 ctx=diplomatic
v34 CONSULT - occurred actor=a54 loc=p6 ctx=diplomatic
v36 REJECT yield occurred actor=a40 recip=a13 loc=p6 ctx=economic
v37 RETREAT - negated actor=a40 recip=a1 ctx=economic
v38 SANCTION - occurred actor=a46 recip=a1 ctx=economic
v39 CONSULT third-party occurred actor=a12 ctx=diplomatic
v40 AGREE - occurred actor=a12,a13 loc=p7 time=t12 ctx=military
v42 SUPPORT - occurred actor=a4 time=t2 ctx=military
v43 AGREE - occurred actor=a4 time=t2 ctx=military same=v12
v44 RETREAT disarm occurred actor=a4 ctx=military
v45 COOPERATE - occurred actor=a45 ctx=military
v46 REJECT - occurred actor=a2 ctx=diplomatic
v48 COOPERATE - occurred actor=a2,a46 ctx=military
v49 COOPERATE - occurred actor=a2 time=t13 ctx=military
v50 MOBILIZE weapons occurred actor=a1 time=t14 ctx=military
v51 ASSAULT firearms occurred actor=a55 recip=a47 time=t15 ctx=military
v52 COERCE restrict occurred time=t16 ctx=health
v54 PROTEST demo occurred actor=a51 recip=a3 loc=p9 time=t17
v55 ACCUSE disapprove occurred actor=a51 recip=a3 loc=p9 time=t17
a54 group - GOV =a13+a40 their
a55 group PRK MIL North Korean guards
v3 ACCUSE allege future actor=a2 recip=a3 time=t1 ctx=legal same=v2
v56 CONCEDE - hypothetical actor=a13 recip=a46 ctx=military
v57 AGREE - occurred actor=a2 recip=a1 ctx=diplomatic
