#story r04-022
#date 2022-04-19
#publisher Kattegat Daily Wire
#kind report
#title [a1 Sweden] {c1 links} <q1 Easter {v1 riots} to gangs> as [a2 Muslim states] {v2 protest} over Koran {v3 burnings}

[p1 STOCKHOLM] — <q21 [a3 Criminal gangs] used [t1 last weekend]'s {v4 protests} against [a4 an anti-Islam politician] as cover for an {v5 attack} on [a5 the police]>, [a1 Sweden]'s [a6 national police chief, Mats Lindqvist], {c2 said} on [t2 Tuesday], as [a7 three more governments] {v6 summoned} [a8 Swedish diplomats].

<q2 [a9 Around 200 people] had taken part in the {v7 violence} in [p2 Norrkoping], [p3 Linkoping], [p4 Orebro] and [p5 Malmo] from [t3 Thursday to Sunday]>, [a6 Lindqvist] {c3 told} [a10 a news conference]. <q3 [a11 At least 104 officers] and [a12 14 members of the public] were {v8 hurt}>. <q4 “[a9 They] tried to {v9 kill} [a5 police officers]. This is not about freedom of speech any more,”> [a6 he] {c4 said}. [a14 Forty people] have been {v10 arrested}.

The trouble followed a tour by [a4 Jens Okkels, a Danish-Swedish lawyer] who leads [a15 the small Firm Course party]. [a4 He] has been {v11 setting fire} to copies of [a16 Islam]'s holy book in districts where [a17 many Muslims] live. In [p4 Orebro], on [t4 Friday], [a18 a crowd] {v12 threw} stones at [a19 the officers guarding [a4 him]] and {v13 burned} four police cars before [a4 he] had even come.

In [p2 Norrkoping], on [t5 Sunday], [a20 police] {v14 fired} warning shots after [a21 the attackers] drove burning cars at [a20 them]. [a22 Three men] were {v15 wounded} by bullets that bounced off the ground. [a23 A special prosecutor] has opened an {v17 inquiry} into [a20 the police]'s use of [a20 their] weapons.

[a25 Prime Minister Karin Hedlund] {v18 condemned} [a9 the rioters] and [a4 Okkels] in one breath. <q5 “[a26 Adults] have dragged [a27 children] into this. But nor will [a25 I] {v20 defend} [a4 a man] who travels about to provoke,”> [a25 she] {c5 said} on [t2 Tuesday]. <q6 It was not for [a28 politicians] to {v55 forbid} a meeting>, [a25 she] {c6 added}. [a29 Justice Minister Johan Wikstrom] {v52 called} on [t6 Monday] for longer prison terms.

Abroad, the mood was angry. [a30 Iraq], [a31 Iran] and [a32 the United Arab Emirates] {v21 called in} [a33 Swedish envoys], and [a34 Saudi Arabia] {v22 denounced} <q7 “the deliberate abuse of the Holy Koran.”> [a35 Turkey] {c8 spoke} of <q8 an “Islamophobic {v23 attack}” that had been allowed under police {v25 protection}>. [a36 About 300 people] {v26 gathered} in front of [a37 the Swedish embassy in [p6 Tehran]] and {v27 demanded} <q9 the {v28 expulsion} of [a38 the ambassador]>. [a36 They] left after two hours.

<q10 “[a1 Sweden] respects religions. [a1 Sweden] also has a constitution,”> [a40 Foreign Minister Annika Sjoberg] {c9 wrote} to [a41 [a40 her] counterparts in [a42 the Organization of Islamic Cooperation]]. [a40 She] {c10 denied} <q11 that [a1 the government] had {v54 approved} of [a4 Okkels]>. [a42 The organization] will {v30 discuss} the matter in [p7 Jeddah] [t7 next week] at [a35 Ankara]'s {v31 request}.

The timing is bad for [a1 Stockholm]. Since [a44 Russia] {v32 attacked} [a45 Ukraine] in [t8 February], [a1 Sweden] has been considering whether to {v53 ask} for membership of [a46 NATO], and any application needs the {v33 consent} of [a35 Turkey]. [a44 Moscow] has {v34 threatened} <q12 to {v35 deploy} nuclear weapons in [p8 the Baltic region] if [a1 Sweden] and [a48 Finland] join>. [a49 An adviser to [a25 Hedlund]] {c11 said} <q13 the police were looking at whether [a50 foreign states] had helped to spread videos of the burnings>.

[a4 Okkels], 40, was {v36 banned} from [a1 Sweden] for two years in [t9 2020], when a burning organized by [a51 [a4 his] followers] set off a {v38 riot} in [p5 Malmo]; [a52 a court] {v39 lifted} the {v40 ban} because [a53 [a4 his] father] is Swedish. In [a54 Denmark], [a55 judges] {v41 sentenced} [a4 him] to three months for racist remarks in [t10 2019]. [a56 Belgium] {v42 deported} [a57 five of [a15 [a4 his] party]'s members] in [t11 November 2020]. [a4 He] plans to stand in the Swedish election in [t12 September].

[a4 He] {c12 told} [a58 the newspaper Mälarkuriren] <q14 that [a4 he] would not be frightened off>. <q15 “The next {v44 one} is in [p9 Uppsala]. [a9 They] are the ones who burn things,”> [a4 he] {c13 said}. On [t2 Tuesday], however, [a60 the police authority] {v45 refused} [a4 him] a permit for [t13 May 1].

In [p10 Skaggetorp, a suburb of [p3 Linkoping]], [a61 volunteers] from [a62 a mosque association] were sweeping glass from the square. [a63 [a62 Their] imam, Yusuf Abdirahman], had walked between the lines on [t16 Thursday] and {v46 asked} [a65 the boys] <q16 to go home>. <q17 “[a66 Some] listened. [a67 The ones with masks] did not,”> [a63 he] {c14 said}. [a68 A bus driver] whose vehicle was {v47 hijacked} in [p5 Malmo] and {v48 set alight} {c15 said} <q18 [a68 he] had known [a69 one of the hijackers] since school>.

[a70 Sociologist Elin Strandberg] {c16 sees} <q19 “a {v49 conflict} between [a71 young men] and [a5 the police]” that is much older than [a4 the politician]>. Sixty-one districts are on a list of areas [a5 the force] {c17 calls} <q20 vulnerable>. [t14 Last year], [a73 46 people] were {v50 shot dead} in [a1 Sweden], many in feuds over drugs.

[a74 The nurses' union] meanwhile put off a {v51 strike} planned for [t15 next Monday], and the central bank is expected to leave its main rate at zero.
---
a1 country SWE GOV Sweden
a2 group - GOV Muslim states
a3 group SWE CRM criminal gangs
a4 person DNK PTY Jens Okkels
a5 group SWE COP Swedish police
a6 person SWE COP Mats Lindqvist
a7 group - GOV three more governments
a8 group SWE GOV Swedish diplomats
a9 group SWE CVL around 200 people
a10 group - MED news conference
a11 group SWE COP at least 104 officers
a12 group SWE CVL 14 members of the public
a14 group SWE CVL forty people
a15 organization - PTY Firm Course
a16 organization - REL Islam
a17 group SWE REL many Muslims
a18 group SWE CVL crowd in Orebro
a19 group SWE COP officers guarding Okkels
a20 group SWE COP police in Norrkoping
a21 group SWE CVL the attackers
a22 group SWE CVL three men
a23 person SWE JUD special prosecutor
a25 person SWE GOV Karin Hedlund
a26 group SWE CVL adults
a27 group SWE CVL children
a28 group SWE PTY politicians
a29 person SWE GOV Johan Wikstrom
a30 country IRQ GOV Iraq
a31 country IRN GOV Iran
a32 country ARE GOV United Arab Emirates
a33 group SWE GOV Swedish envoys
a34 country SAU GOV Saudi Arabia
a35 country TUR GOV Turkey
a36 group IRN CVL about 300 people
a37 organization SWE GOV Swedish embassy in Tehran
a38 person SWE GOV Swedish ambassador
a40 person SWE GOV Annika Sjoberg
a41 group - GOV OIC counterparts
a42 organization IGO IGO Organization of Islamic Cooperation
a44 country RUS GOV Russia
a45 country UKR GOV Ukraine
a46 organization IGO IGO NATO
a48 country FIN GOV Finland
a49 person SWE GOV adviser to Hedlund
a50 group - GOV foreign states
a51 group - PTY Okkels's followers
a52 organization SWE JUD Swedish court
a53 person SWE CVL Okkels's father
a54 country DNK GOV Denmark
a55 group DNK JUD Danish judges
a56 country BEL GOV Belgium
a57 group - PTY five Firm Course members
a58 organization SWE MED Mälarkuriren
a60 organization SWE COP police authority
a61 group SWE CVL volunteers
a62 organization SWE REL mosque association
a63 person SWE REL Yusuf Abdirahman
a65 group SWE CVL the boys
a66 group SWE CVL some of the boys
a67 group SWE CVL the ones with masks
a68 person SWE LAB bus driver
a69 person SWE CVL one of the hijackers
a70 person SWE EDU Elin Strandberg
a71 group SWE CVL young men
a73 group SWE CVL 46 people
a74 organization SWE LAB+HLH nurses' union
p1 place SWE - Stockholm
p2 place SWE - Norrkoping
p3 place SWE - Linkoping
p4 place SWE - Orebro
p5 place SWE - Malmo
p6 place IRN - Tehran
p7 place SAU - Jeddah
p8 place - - Baltic region
p9 place SWE - Uppsala
p10 place SWE - Skaggetorp
t1 2022-04-16/2022-04-17
t2 2022-04-19
t3 2022-04-14/2022-04-17
t4 2022-04-15
t5 2022-04-17
t6 2022-04-18
t7 2022-W17
t8 2022-02
t9 2020
t10 2019
t11 2020-11
t12 2022-09
t13 2022-05-01
t14 2021
t15 2022-04-25
t16 2022-04-14
q1 indirect source=a1 cue=c1
q2 indirect source=a6 cue=c3 to=a10
q3 indirect source=a6 cue=-
q4 direct source=a6 cue=c4
q5 direct source=a25 cue=c5
q6 indirect source=a25 cue=c6
q7 mixed source=a34 cue=v22
q8 mixed source=a35 cue=c8
q9 indirect source=a36 cue=v27
q10 direct source=a40 cue=c9 to=a41
q11 indirect source=a40 cue=c10 neg
q12 indirect source=a44 cue=v34
q13 indirect source=a49 cue=c11
q14 indirect source=a4 cue=c12 to=a58
q15 direct source=a4 cue=c13 to=a58
q16 indirect source=a63 cue=v46 to=a65
q17 direct source=a63 cue=c14
q18 indirect source=a68 cue=c15
q19 mixed source=a70 cue=c16
q20 indirect source=a5 cue=c17
q21 indirect source=a6 cue=c2
v1 PROTEST riot occurred ctx=religion,crime
v2 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=diplomatic,religion
v3 PROTEST demo occurred ctx=religion
v4 PROTEST riot occurred recip=a4 time=t1 ctx=religion,crime same=v1
v5 ASSAULT - occurred actor=a3 recip=a5 time=t1 ctx=crime
v6 ACCUSE disapprove occurred actor=a7 recip=a8 time=t2 ctx=diplomatic,religion same=v2
v7 PROTEST riot occurred actor=a9 loc=p2,p3,p4,p5 time=t3 ctx=crime same=v1
v8 ASSAULT - occurred actor=a9 recip=a11,a12 loc=p2,p3,p4,p5 time=t3 ctx=crime same=v5
v9 ASSAULT - negated actor=a9 recip=a5 ctx=crime
v10 COERCE arrest occurred actor=a5 recip=a14 ctx=crime
v11 PROTEST demo occurred actor=a4 ctx=religion same=v3
v12 PROTEST riot occurred actor=a18 recip=a19 loc=p4 time=t4
v13 PROTEST riot occurred actor=a18 loc=p4 time=t4
v14 ASSAULT firearms occurred actor=a20 recip=a21 loc=p2 time=t5
v15 ASSAULT firearms occurred actor=a20 recip=a22 loc=p2 time=t5 same=v14
v17 ACCUSE investigate occurred actor=a23 recip=a20 ctx=legal
v18 ACCUSE disapprove occurred actor=a25 recip=a9,a4 time=t2 ctx=crime,religion
v20 SUPPORT - negated actor=a25 recip=a4 ctx=religion
v21 ACCUSE disapprove occurred actor=a30,a31,a32 recip=a33 ctx=diplomatic,religion same=v2
v22 ACCUSE disapprove occurred actor=a34 recip=a1 ctx=religion
v23 PROTEST demo occurred actor=a4 ctx=religion same=v3
v25 AID - occurred actor=a5 recip=a4 ctx=religion
v26 PROTEST demo occurred actor=a36 recip=a1 loc=p6 ctx=religion
v27 REQUEST - occurred actor=a36 loc=p6 ctx=diplomatic,religion
v28 SANCTION expel hypothetical actor=a1 recip=a38 ctx=diplomatic,religion
v30 CONSULT multilateral future actor=a42 loc=p7 time=t7 ctx=religion
v31 REQUEST meet occurred actor=a35 recip=a42 ctx=religion
v32 ASSAULT - occurred actor=a44 recip=a45 time=t8 ctx=military
v33 SUPPORT - hypothetical actor=a35 recip=a1 ctx=military
v34 THREATEN - occurred actor=a44 recip=a1,a48 ctx=military
v35 MOBILIZE weapons hypothetical actor=a44 loc=p8 ctx=military
v36 COERCE ban occurred actor=a1 recip=a4 time=t9 ctx=religion
v38 PROTEST riot occurred loc=p5 time=t9 ctx=religion
v39 RETREAT access occurred actor=a52 recip=a4 ctx=legal
v40 COERCE ban occurred actor=a1 recip=a4 ctx=legal same=v36
v41 SANCTION convict occurred actor=a55 recip=a4 time=t10 ctx=legal
v42 COERCE deport occurred actor=a56 recip=a57 time=t11 ctx=religion
v44 PROTEST demo future actor=a4 loc=p9 ctx=religion
v45 REJECT - occurred actor=a60 recip=a4 time=t2 ctx=religion
v46 REQUEST yield occurred actor=a63 recip=a65 loc=p10 time=t16
v47 COERCE seize occurred recip=a68 loc=p5 ctx=crime
v48 PROTEST riot occurred recip=a68 loc=p5 ctx=crime
v49 ASSAULT - occurred actor=a71,a5 ctx=crime
v50 ASSAULT firearms occurred recip=a73 loc=a1 time=t14 ctx=crime
v51 PROTEST strike negated actor=a74 time=t15 ctx=health
v52 REQUEST change occurred actor=a29 time=t6 ctx=legal
v53 REQUEST - hypothetical actor=a1 recip=a46 ctx=military
v54 SUPPORT - negated actor=a1 recip=a4 ctx=religion
v55 COERCE ban negated actor=a28 ctx=religion
