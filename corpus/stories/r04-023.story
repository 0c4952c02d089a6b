#story r04-023
#date 2011-02-08
#publisher Lower Mekong Bulletin
#kind wire
#title [a1 Cambodia] {v1 asks} [a2 UN] for peacekeepers as [a3 Thai] border guns fall silent

[p1 PHNOM PENH/BANGKOK], [t1 Feb 8] - [a1 Cambodia] {v2 urged} [a2 the United Nations] on [t1 Tuesday] <q1 to {v3 send} [a4 troops] to a disputed stretch of [a1 its] border with [a3 Thailand]>, where four days of artillery {v4 duels} around an ancient Hindu temple have {v5 killed} [a6 at least eight people] and driven [a7 more than 20,000] from [a7 their] homes.

It was quiet on [t1 Tuesday] for the first time since [t2 Friday]. <q21 [a8 Soldiers from [a9 both countries]] stayed in [a8 their] trenches on either side of the cliff-top Preah Vihear temple>, {c1 according to} [a10 witnesses], after [a11 local commanders] had {v6 talked} by telephone late on [t3 Monday]. The previous {v7 truce}, {v8 agreed} on [t4 Saturday], lasted less than a day.

<q2 “This is a real {v9 war}. It is not a clash,”> [a12 Cambodian Prime Minister Chea Sovannarith] {c2 told} [a13 an audience of university students]. [a12 He] {v10 accused} [a3 Thailand] of repeated {v11 aggression} and {c3 said} <q4 [a1 Cambodia] would no longer {v12 accept} bilateral {v13 talks}, because they had “gone nowhere”>.

[a14 [a12 His] Thai counterpart, Prime Minister Kittipong Suwannarat], {v14 ruled out} foreign help. <q5 “[a9 The two neighbors] can solve it face to face. Bringing in [a16 others] will only make it harder,”> [a14 he] {c4 told} [a17 reporters] in [p2 Bangkok]. [a18 [a14 His] foreign ministry] {c5 said} <q6 [a19 Cambodian forces] had {v16 opened fire} first>.

[a20 The Association of Southeast Asian Nations (ASEAN)] has never before seen [a21 two of [a20 its] members] {v17 shoot} at [a21 each other] with heavy guns. [a22 Indonesian Foreign Minister Bambang Sutrisno], [a20 the group]'s chairman, {v18 flew} to [p1 Phnom Penh] on [t3 Monday] and to [p2 Bangkok] on [t1 Tuesday]. <q7 [a9 Both governments] had {c17 assured} [a22 him] <q8 that [a9 they] wanted the {v20 fighting} to {v21 stop}>>, [a22 he] {c6 said}. [a22 He] {v22 offered} <q9 to {v23 station} [a23 Indonesian observers] in the area>.

[a2 The UN]'s [a24 secretary-general] {v24 called for} <q10 “maximum restraint”> on [t5 Sunday]. [a25 Diplomats in [p3 New York]] {c7 said} <q11 [a26 the Security Council] was likely to hear [a27 the two foreign ministers] on [t6 Feb 14]>. [a28 The United States], an ally of [a3 Thailand], also {v25 appealed} for calm.

[a9 Each side] gives [a9 its] own count of the dead. [a1 Cambodia] {c9 says} <q12 [a29 three of [a1 its] soldiers] and [a31 two civilians] {v26 died}, and that part of the 900-year-old temple collapsed under [a3 Thai] {v27 shelling}>. [a32 The Thai army] {c10 says} <q13 [a33 one soldier], [a34 a villager] and [a35 a schoolboy] were {v28 killed}>, and {c11 denies} <q14 {v29 hitting} the monument>. [a36 The UN cultural agency, UNESCO], is to send [a37 a mission] to look at the damage.

In [p4 Sao Thong Chai, a Thai village] six kilometers from the line, [a38 Somchit Phromma] went back on [t1 Tuesday] to feed [a38 her] pigs. Rockets had {v30 burned} down four houses and the roof of the school. <q15 “On [t2 Friday] [a39 we] were harvesting cassava. [a40 [a38 My] grandson] thought it was thunder,”> [a38 she] {c12 said}. [a41 About 12,000 evacuees] are sleeping in gymnasiums in [p5 Kantharalak district], where [a42 the Red Cross] is {v31 handing out} rice and blankets.

Across the border, [a43 the Cambodian army] {v32 moved} [a44 two columns of rocket launchers] north from [p6 Siem Reap] over [t7 the weekend]. [a45 A commander] {v33 captured} by [a46 Thai rangers] near a pagoda on [t4 Saturday] was {v34 returned} in exchange for [a47 one of [a46 their] men].

The quarrel over 4.6 square kilometers of scrub is almost half a century old. In [t8 1962], [a48 the International Court of Justice] awarded the temple to [a1 Cambodia], but not the land around it. Trouble started anew in [t9 July 2008] when [a36 UNESCO] listed the ruin as a [a1 Cambodian] world heritage site and [a49 nationalists in [p2 Bangkok]] {v36 besieged} [a50 the government]. [a51 The then foreign minister] {v37 resigned} for having {v38 supported} the listing.

The same people are behind [t1 today]'s pressure. [a52 Several thousand “yellow shirts” of [a53 the National Salvation Alliance]] have {v39 blocked} a road near [a54 Government House] since [t10 January 25]. [a52 They] {v40 want} [a14 Kittipong] to {v41 tear up} a border {v42 memorandum} of [t11 2000] and to {v43 expel} [a56 Cambodians] from the area, and [a52 they] {v44 threaten} <q16 to {v45 storm} [a57 parliament]>. On [t3 Monday] [a58 the cabinet] put [p7 seven districts of the capital] under a security law that lets [a59 police] {v46 ban} {v47 gatherings}.

What lit the fuse, in the view of many, was [a69 a court in [p1 Phnom Penh]]. On [t12 February 1], [a69 it] {v48 sentenced} [a60 two members of [a53 the movement], Werachai Somkid and his secretary], to eight and six years for spying. [a60 They] had been {v50 arrested} on [t13 December 29] with [a61 five others], one of [a61 them] a lawmaker, after walking over the line with a video camera. [a61 The five] got suspended {v57 terms} and went home. [a50 The Thai government] has {v51 asked} for a royal {v52 pardon} for [a60 the pair]. <q17 “[a1 Cambodia] is a sovereign state. [a60 They] must serve [a60 their] time,”> {c13 said} [a62 Cambodian spokesman Keo Ratha].

[a63 Political scientist Nattaya Boonsong of [a64 the Chao Phraya Policy Center]] {c14 says} <q18 neither of [a65 the two leaders] can be seen to {v53 give in}>. [a14 Kittipong] must call an election [t14 this year]. [a12 Sovannarith], who has ruled for 26 years, put [a66 [a12 his] eldest son, a general], in charge at the front.

<q19 “[a32 The army] in [p2 Bangkok] also has [a32 its] own plan,”> [a63 she] {c15 added}. Talk of another {v54 coup} like that of [t15 2006] has gone round for weeks. [a67 Army chief General Prasit Chaiyaphum] {c16 called} it <q20 “rubbish.”>

Trade through the main crossing at [p8 Poipet], 200 kilometers to the west, went on as usual, and [a68 gamblers] crossed over to the casinos.
---
a1 country KHM GOV Cambodia
a2 organization IGO IGO United Nations
a3 country THA GOV Thailand
a4 group IGO MIL UN troops
a6 group - - at least eight people
a7 group - REF more than 20,000
a8 group - MIL soldiers from both countries
a9 group - GOV =a1+a3 both countries
a10 group - - witnesses
a11 group - MIL local commanders
a12 person KHM GOV Chea Sovannarith
a13 group KHM EDU university students
a14 person THA GOV Kittipong Suwannarat
a16 group - GOV others
a17 group - MED reporters
a18 organization THA GOV Thai foreign ministry
a19 group KHM MIL Cambodian forces
a20 organization IGO IGO ASEAN
a21 group - GOV two ASEAN members
a22 person IDN GOV Bambang Sutrisno
a23 group IDN MIL Indonesian observers
a24 person IGO IGO UN secretary-general
a25 group - GOV diplomats in New York
a26 organization IGO IGO UN Security Council
a27 group - GOV two foreign ministers
a28 country USA GOV United States
a29 group KHM MIL three Cambodian soldiers
a31 group KHM CVL two civilians
a32 organization THA MIL Thai army
a33 person THA MIL one soldier
a34 person THA CVL a villager
a35 person THA CVL a schoolboy
a36 organization IGO IGO UNESCO
a37 group IGO IGO UNESCO mission
a38 person THA CVL Somchit Phromma
a39 group THA CVL we (villagers)
a40 person THA CVL Somchit's grandson
a41 group THA REF about 12,000 evacuees
a42 organization THA NGO Red Cross
a43 organization KHM MIL Cambodian army
a44 group KHM MIL two columns of rocket launchers
a45 person KHM MIL a commander
a46 group THA MIL Thai rangers
a47 person THA MIL one of the rangers' men
a48 organization IGO JUD International Court of Justice
a49 group THA CVL nationalists in Bangkok
a50 organization THA GOV Thai government
a51 person THA ELI former Thai foreign minister
a52 group THA CVL yellow shirts
a53 organization THA OPP National Salvation Alliance
a54 organization THA GOV Government House
a56 group KHM CVL Cambodians
a57 organization THA LEG Thai parliament
a58 organization THA GOV Thai cabinet
a59 group THA COP Thai police
a60 group THA OPP Werachai Somkid and his secretary
a61 group THA OPP+LEG five others
a62 person KHM GOV Keo Ratha
a63 person THA EDU Nattaya Boonsong
a64 organization THA EDU Chao Phraya Policy Center
a65 group - GOV =a12+a14 the two leaders
a66 person KHM MIL Sovannarith's eldest son
a67 person THA MIL Prasit Chaiyaphum
a68 group THA CVL gamblers
a69 organization KHM JUD court in Phnom Penh
p1 place KHM - Phnom Penh
p2 place THA - Bangkok
p3 place USA - New York
p4 place THA - Sao Thong Chai
p5 place THA - Kantharalak district
p6 place KHM - Siem Reap
p7 place THA - seven districts of the capital
p8 place KHM - Poipet
t1 2011-02-08
t2 2011-02-04
t3 2011-02-07
t4 2011-02-05
t5 2011-02-06
t6 2011-02-14
t7 2011-02-05/2011-02-06
t8 1962
t9 2008-07
t10 2011-01-25
t11 2000
t12 2011-02-01
t13 2010-12-29
t14 2011
t15 2006
q1 indirect source=a1 cue=v2 to=a2
q2 direct source=a12 cue=c2 to=a13
q4 mixed source=a12 cue=c3
q5 direct source=a14 cue=c4 to=a17
q6 indirect source=a18 cue=c5
q7 indirect source=a22 cue=c6
q8 indirect source=a9 cue=c17 to=a22 via=a22
q9 indirect source=a22 cue=v22
q10 mixed source=a24 cue=v24
q11 indirect source=a25 cue=c7
q12 indirect source=a1 cue=c9
q13 indirect source=a32 cue=c10
q14 indirect source=a32 cue=c11 neg
q15 direct source=a38 cue=c12
q16 indirect source=a52 cue=v44
q17 direct source=a62 cue=c13
q18 indirect source=a63 cue=c14
q19 direct source=a63 cue=c15
q20 mixed source=a67 cue=c16
q21 indirect source=a10 cue=c1
v1 REQUEST assist occurred actor=a1 recip=a2 ctx=military,territory
v2 REQUEST assist occurred actor=a1 recip=a2 time=t1 ctx=military,territory same=v1
v3 AID - hypothetical actor=a2 recip=a1 ctx=military,territory
v4 ASSAULT heavy-weapons occurred actor=a1,a3 ctx=military,territory
v5 ASSAULT heavy-weapons occurred recip=a6 ctx=military,territory same=v4
v6 CONSULT phone occurred actor=a11 time=t3 ctx=military
v7 RETREAT ceasefire occurred actor=a9 time=t4 ctx=military
v8 AGREE - occurred actor=a9 time=t4 ctx=military
v9 ASSAULT - occurred actor=a1,a3 ctx=military,territory same=v4
v10 ACCUSE disapprove occurred actor=a12 recip=a3 time=t1 ctx=military,territory
v11 ASSAULT - occurred actor=a3 recip=a1 ctx=military,territory same=v4
v12 REJECT meet occurred actor=a1 recip=a3 ctx=diplomatic
v13 CONSULT - negated actor=a1,a3 ctx=diplomatic
v14 REJECT assist occurred actor=a14 loc=p2 time=t1 ctx=diplomatic
v16 ASSAULT - occurred actor=a19 recip=a3 ctx=military same=v4
v17 ASSAULT heavy-weapons occurred actor=a21 recip=a21 ctx=military same=v4
v18 CONSULT visit occurred actor=a22 loc=p1,p2 time=t3,t1 ctx=diplomatic
v20 ASSAULT - occurred actor=a9 ctx=military same=v4
v21 RETREAT ceasefire hypothetical actor=a9 ctx=military
v22 AGREE - occurred actor=a22 recip=a9 ctx=military,diplomatic
v23 MOBILIZE troops hypothetical actor=a23 ctx=military
v24 REQUEST yield occurred actor=a24 recip=a9 time=t5 ctx=diplomatic
v25 REQUEST yield occurred actor=a28 recip=a9 ctx=diplomatic
v26 ASSAULT - occurred actor=a3 recip=a29,a31 ctx=military same=v4
v27 ASSAULT heavy-weapons occurred actor=a3 ctx=military,territory same=v4
v28 ASSAULT - occurred actor=a1 recip=a33,a34,a35 ctx=military same=v4
v29 ASSAULT heavy-weapons negated actor=a32 ctx=military
v30 ASSAULT heavy-weapons occurred loc=p4 ctx=military same=v4
v31 AID - occurred actor=a42 recip=a41 loc=p5 ctx=disaster
v32 MOBILIZE weapons occurred actor=a43 recip=a44 loc=p6 time=t7 ctx=military
v33 ASSAULT abduct occurred actor=a46 recip=a45 time=t4 ctx=military
v34 RETREAT release occurred actor=a46 recip=a45 ctx=military
v36 PROTEST demo occurred actor=a49 recip=a50 loc=p2 time=t9 ctx=territory
v37 RETREAT resign occurred actor=a51 ctx=territory
v38 SUPPORT - occurred actor=a51 ctx=territory
v39 PROTEST obstruct occurred actor=a52 recip=a50 loc=a54 time=t10 ctx=territory
v40 REQUEST change occurred actor=a52 recip=a14 ctx=territory
v41 SANCTION withdraw hypothetical actor=a14 recip=a1 ctx=territory
v42 AGREE - occurred actor=a9 time=t11 ctx=territory
v43 COERCE deport hypothetical actor=a14 recip=a56 ctx=territory
v44 THREATEN violence occurred actor=a52 recip=a57
v45 PROTEST riot hypothetical actor=a52 recip=a57
v46 COERCE ban hypothetical actor=a59 loc=p7
v47 PROTEST demo hypothetical loc=p7
v48 SANCTION convict occurred actor=a69 recip=a60 loc=p1 time=t12 ctx=legal,intelligence
v50 COERCE arrest occurred actor=a1 recip=a60,a61 time=t13 ctx=legal,territory
v51 REQUEST yield occurred actor=a50 recip=a1 ctx=legal
v52 RETREAT release hypothetical actor=a1 recip=a60 ctx=legal
v53 CONCEDE - negated actor=a65 ctx=territory
v54 COERCE seize hypothetical actor=a32 ctx=executive,military
v57 SANCTION convict occurred actor=a69 recip=a61 time=t12 ctx=legal
