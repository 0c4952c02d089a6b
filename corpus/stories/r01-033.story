#story r01-033
#date 2024-03-06
#publisher Harbour Markets and Trade
#kind report
#title [a1 United States] {v1 asks} [a2 allies] <q21 to tighten {v3 curbs} on chip exports to [a3 China]>

[p1 WASHINGTON], [t1 March 6] ([a4 HMT]) - <q20 [a1 The United States] has {v4 asked} [a5 the Netherlands], [a6 Germany], [a7 South Korea] and [a8 Japan] <q1 to stop [a9 their companies] from servicing chip-making machines in [a3 China]>>, [a10 two people with knowledge of the {v5 talks}] {c1 said} on [t1 Wednesday].

<q2 The {v6 request} was made at {v7 meetings} in [p2 Tokyo] and [p3 The Hague] [t2 last month]>, [a10 the people] {c2 said}. [a5 The Netherlands] and [a8 Japan] have so far {v8 refused} to go further than the {v9 restrictions} [a11 they] imposed [t3 last year].

<q3 “[a12 We] understand [a1 American] concerns about security, but [a12 we] will make [a12 our] own decision,”> [a13 Dutch Trade Minister Marloes Vermeulen] {c3 told} [a14 parliament]. [a15 The Japanese industry ministry] declined to comment.

[a3 China] {v12 criticised} the {v13 request}. <q4 [a1 Washington] was pressing [a2 other countries] to join a {v15 blockade} of [a16 Chinese companies]>, [a17 Foreign Ministry spokeswoman Lin Yuzhen] {c4 told} [a18 a daily briefing] in [p4 Beijing]. <q5 “[a3 China] will take all necessary measures to protect [a3 its] rights,”> [a17 she] {v17 warned}.

Licences

[a1 The United States] {v18 banned} the sale of advanced chips to [a3 China] in [t4 October 2022] and {v19 widened} the {v20 ban} [t5 a year later]. [a3 China] has since {v22 restricted} exports of gallium, germanium and graphite, metals needed for chips and batteries.

[a19 The U.S. Commerce Department] on [t6 Monday] {v23 added} [a20 eleven Chinese firms] to a list of [a21 companies] that may not buy [a1 American] technology without a licence, {v24 accusing} [a20 them] <q6 of helping [a22 the Chinese military]>. <q7 “[a23 We] will not let [a24 our adversaries] use [a25 our] chips against [a25 us],”> [a26 Commerce Secretary Adele Marchetti] {c5 said}.

[a27 One of [a20 the firms], Jinshan Microsystems], {c7 denied} <q8 [a27 it] had {v26 supplied} [a22 the army]> and {c6 said} <q9 [a27 it] would {v27 sue} [a19 the department] in [a28 an American court]>.

Hackers

The dispute has become sharper since [a29 the FBI] in [t7 January] {v28 accused} [a30 a group of hackers] working for [a3 China] <q10 of {v29 breaking into} the computers of [a31 power plants, ports and water companies] in at least nine states>. <q11 [a30 The hackers] could have {v30 cut off} electricity to [a32 millions of homes]>, [a33 FBI Director Thomas Reardon] {c8 told} [a34 the Senate].

[a35 The Chinese embassy] {c9 said} <q12 [a3 China] “opposes all forms of {v31 cyberattacks}”> and {v32 accused} [a36 American intelligence agencies] <q13 of having {v33 hacked} [a37 a Chinese university]>.

[a38 The Justice Department] has {v34 charged} [a39 seven Chinese citizens] in the case. [a40 None of [a39 them]] has been {v35 arrested}. [a5 The Netherlands] and [a41 Britain] also {v36 blamed} [a3 China] for {v37 attacks} on [a42 their defence ministries] and {v38 summoned} [a43 the Chinese ambassadors].

Electric cars

[a44 Congress] is working on a bill that would raise {v40 tariffs} on [a3 Chinese] electric cars to 100 percent. [a45 A group of senators from both parties] {v41 urged} [a46 President Walter Hollis] <q14 to {v42 ban} the cars>. [a46 Hollis] {c10 has not said} <q15 whether [a46 he] would sign the bill>, but [t8 last week] [a46 he] {v43 ordered} [a19 the Commerce Department] <q16 to {v44 investigate} data collected by [a47 Chinese carmakers]>.

[a48 The European Union] has opened [a48 its] own {v46 inquiry} into subsidies for [a47 the carmakers]. <q17 “[a49 We] do not want a trade war, but [a49 we] will impose {v48 duties} if [a49 we] find proof,”> {c11 said} [a51 EU Trade Commissioner Bengt Aalto], according to [a52 the Brussels Courier]. [a6 Germany], which sells more cars to [a3 China] than any other European country, {v50 opposes} {v51 tariffs}.

[a54 South African] and [a55 Brazilian officials] {v52 asked} [a56 the World Trade Organization] [t9 last week] <q18 to {v53 mediate}>. The dispute will be {v54 discussed} at a {v55 meeting} in [p5 Abu Dhabi].

Some contact continues

[a57 The two governments] have kept some lines open. [a58 Chinese Vice Premier Guo Jianhua] and [a59 U.S. Treasury Secretary Laurel Stratton] {v56 spoke} by telephone for an hour on [t6 Monday]. [a60 Military officers of [a57 both countries]] {v57 met} in [p1 Washington] in [t7 January] for the first time since [a3 Beijing] {v58 suspended} such {v59 contacts} in [t10 August 2022].

[a3 China] has resumed {v61 sharing} information on the makers of the drug fentanyl, and [a1 the United States] in return {v62 lifted} {v63 sanctions} on [a61 a Chinese police laboratory]. [a59 Stratton] plans to {v64 visit} [p6 Guangzhou] and [p4 Beijing] in [t11 April].

<q19 “[a62 Both sides] want to keep {v65 talking}, but [a63 neither] wants to give anything away,”> {c12 said} [a64 Catherine Obermeyer of [a65 the Rheinland Institute for Asian Studies]].
---
a1 country USA GOV United States
a2 group - GOV allies
a3 country CHN GOV China
a4 organization - MED Harbour Markets and Trade
a5 country NLD GOV Netherlands
a6 country DEU GOV Germany
a7 country KOR GOV South Korea
a8 country JPN GOV Japan
a9 group - BUS their companies
a10 group - - two people with knowledge of the talks
a11 group - GOV =a5+a8 they
a12 country NLD GOV We (the Netherlands)
a13 person NLD GOV Marloes Vermeulen
a14 organization NLD LEG Dutch parliament
a15 organization JPN GOV Japanese industry ministry
a16 group CHN BUS Chinese companies
a17 person CHN GOV Lin Yuzhen
a18 group - MED daily briefing
a19 organization USA GOV U.S. Commerce Department
a20 group CHN BUS eleven Chinese firms
a21 group - BUS companies
a22 organization CHN MIL Chinese military
a23 country USA GOV We (the United States)
a24 group - - our adversaries
a25 country USA GOV our (the United States)
a26 person USA GOV Adele Marchetti
a27 organization CHN BUS Jinshan Microsystems
a28 organization USA JUD American court
a29 organization USA COP FBI
a30 group CHN SPY group of hackers
a31 group USA BUS power plants, ports and water companies
a32 group USA CVL millions of homes
a33 person USA COP Thomas Reardon
a34 organization USA LEG Senate
a35 organization CHN GOV Chinese embassy
a36 group USA SPY American intelligence agencies
a37 organization CHN EDU Chinese university
a38 organization USA GOV Justice Department
a39 group CHN CVL seven Chinese citizens
a40 group CHN CVL none of them
a41 country GBR GOV Britain
a42 group - GOV+MIL their defence ministries
a43 group CHN GOV Chinese ambassadors
a44 organization USA LEG Congress
a45 group USA LEG senators from both parties
a46 person USA GOV Walter Hollis
a47 group CHN BUS Chinese carmakers
a48 organization IGO IGO European Union
a49 organization IGO IGO We (the European Union)
a51 person IGO IGO Bengt Aalto
a52 organization - MED Brussels Courier
a54 group ZAF GOV South African officials
a55 group BRA GOV Brazilian officials
a56 organization IGO IGO World Trade Organization
a57 group - GOV =a1+a3 the two governments
a58 person CHN GOV Guo Jianhua
a59 person USA GOV Laurel Stratton
a60 group - MIL military officers of both countries
a61 organization CHN COP Chinese police laboratory
a62 group - GOV =a1+a3 both sides
a63 group - GOV =a1+a3 neither
a64 person - EDU Catherine Obermeyer
a65 organization DEU EDU Rheinland Institute for Asian Studies
p1 place USA - Washington
p2 place JPN - Tokyo
p3 place NLD - The Hague
p4 place CHN - Beijing
p5 place ARE - Abu Dhabi
p6 place CHN - Guangzhou
t1 2024-03-06
t2 2024-02
t3 2023
t4 2022-10
t5 2023-10
t6 2024-03-04
t7 2024-01
t8 2024-W09
t9 2024-W09
t10 2022-08
t11 2024-04
q1 indirect source=a1 cue=v4 to=a5,a6,a7,a8 via=a10
q20 indirect source=a10 cue=c1
q2 indirect source=a10 cue=c2
q3 direct source=a13 cue=c3 to=a14
q4 indirect source=a17 cue=c4 to=a18
q5 direct source=a17 cue=v17
q6 indirect source=a19 cue=v24
q7 direct source=a26 cue=c5
q8 indirect source=a27 cue=c7 neg
q9 indirect source=a27 cue=c6
q10 indirect source=a29 cue=v28
q11 indirect source=a33 cue=c8 to=a34
q12 mixed source=a35 cue=c9
q13 indirect source=a35 cue=v32
q14 indirect source=a45 cue=v41 to=a46
q15 indirect source=a46 cue=c10 neg
q16 indirect source=a46 cue=v43 to=a19
q17 direct source=a51 cue=c11 via=a52
q18 indirect source=a54,a55 cue=v52 to=a56
q19 direct source=a64 cue=c12
q21 indirect source=a1 cue=v1 to=a2
v1 REQUEST assist occurred actor=a1 recip=a2 ctx=technology,economic
v3 SANCTION - occurred actor=a2 recip=a3 ctx=technology,economic
v4 REQUEST assist occurred actor=a1 recip=a5,a6,a7,a8 ctx=technology,economic same=v1
v5 CONSULT - occurred actor=a1,a5,a8 ctx=technology,economic
v6 REQUEST assist occurred actor=a1 recip=a5,a6,a7,a8 time=t2 ctx=technology,economic same=v1
v7 CONSULT - occurred actor=a1,a5,a8 loc=p2,p3 time=t2 ctx=technology,economic same=v5
v8 REJECT assist occurred actor=a5,a8 recip=a1 ctx=technology,economic
v9 SANCTION - occurred actor=a11 recip=a3 time=t3 ctx=technology,economic
v12 ACCUSE disapprove occurred actor=a3 recip=a1 ctx=technology,economic
v13 REQUEST assist occurred actor=a1 ctx=technology,economic same=v1
v15 COERCE restrict hypothetical actor=a1,a2 recip=a16 ctx=technology,economic
v17 THREATEN - occurred actor=a17 recip=a1 loc=p4 ctx=technology,economic
v18 SANCTION - occurred actor=a1 recip=a3 time=t4 ctx=technology,economic
v19 SANCTION - occurred actor=a1 recip=a3 time=t5 ctx=technology,economic
v20 SANCTION - occurred actor=a1 recip=a3 ctx=technology,economic same=v18
v22 SANCTION - occurred actor=a3 ctx=resource,economic
v23 SANCTION - occurred actor=a19 recip=a20 time=t6 ctx=technology,economic
v24 ACCUSE allege occurred actor=a19 recip=a20 time=t6 ctx=military,technology
v26 COOPERATE - negated actor=a27,a22 ctx=military,technology
v27 ACCUSE allege future actor=a27 recip=a19 loc=a28 ctx=legal,technology
v28 ACCUSE allege occurred actor=a29 recip=a30 time=t7 ctx=cyber
v29 COERCE cyber occurred actor=a30 recip=a31 ctx=cyber
v30 COERCE withhold hypothetical actor=a30 recip=a32 ctx=cyber,resource
v31 COERCE cyber hypothetical ctx=cyber
v32 ACCUSE allege occurred actor=a35 recip=a36 ctx=cyber
v33 COERCE cyber occurred actor=a36 recip=a37 ctx=cyber,education
v34 ACCUSE allege occurred actor=a38 recip=a39 ctx=cyber,legal
v35 COERCE arrest negated recip=a40 ctx=cyber,legal
v36 ACCUSE allege occurred actor=a5,a41 recip=a3 ctx=cyber
v37 COERCE cyber occurred actor=a3 recip=a42 ctx=cyber,military
v38 ACCUSE disapprove occurred actor=a5,a41 recip=a43 ctx=cyber,diplomatic
v40 SANCTION - hypothetical actor=a44 recip=a3 ctx=economic,legislative
v41 REQUEST change occurred actor=a45 recip=a46 ctx=economic
v42 SANCTION - hypothetical actor=a46 recip=a3 ctx=economic
v43 REQUEST - occurred actor=a46 recip=a19 time=t8 ctx=economic,technology
v44 ACCUSE investigate future actor=a19 recip=a47 ctx=economic,technology
v46 ACCUSE investigate occurred actor=a48 recip=a47 ctx=economic
v48 SANCTION - hypothetical actor=a49 ctx=economic
v50 REJECT - occurred actor=a6 ctx=economic
v51 SANCTION - hypothetical ctx=economic
v52 REQUEST assist occurred actor=a54,a55 recip=a56 time=t9 ctx=economic
v53 CONSULT third-party hypothetical actor=a56 ctx=economic
v54 CONSULT multilateral future loc=p5 ctx=economic
v55 CONSULT multilateral future loc=p5 ctx=economic same=v54
v56 CONSULT phone occurred actor=a58,a59 time=t6 ctx=diplomatic
v57 CONSULT - occurred actor=a60 loc=p1 time=t7 ctx=military
v58 SANCTION discontinue occurred actor=a3 recip=a1 time=t10 ctx=military
v59 CONSULT - negated actor=a60 time=t10 ctx=military
v61 COOPERATE - occurred actor=a3,a1 ctx=crime
v62 RETREAT - occurred actor=a1 recip=a61 ctx=crime,economic
v63 SANCTION - occurred actor=a1 recip=a61 ctx=crime,economic
v64 CONSULT visit future actor=a59 loc=p6,p4 time=t11 ctx=diplomatic
v65 CONSULT - future actor=a62 ctx=diplomatic
