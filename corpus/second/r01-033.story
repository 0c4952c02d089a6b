#story r01-033
#date 2024-03-06
#publisher Harbour Markets and Trade
#kind report
#title [a1 United States] {v1 asks} [a2 allies] <q1 to {v2 tighten} curbs on chip exports to [a3 China]>

[p1 WASHINGTON], [t1 March 6] ([a10 HMT]) - <q2 [a1 The United States] has {v3 asked} [a4 the Netherlands], [a5 Germany], [a6 South Korea] and [a7 Japan] <q3 to {v4 stop} [a8 their companies] from servicing chip-making machines in [a3 China]>>, [a9 two people with knowledge of the {v5 talks}] {c1 said} on [t1 Wednesday].

<q4 The {v6 request} was made at {v7 meetings} in [p2 Tokyo] and [p3 The Hague] [t2 last month]>, [a9 the people] {c2 said}. [a4 The Netherlands] and [a7 Japan] have so far {v8 refused} to go further than the {v9 restrictions} [a11 they] imposed [t3 last year].

<q5 “[a4 We] understand [a1 American] concerns about security, but [a4 we] will make [a4 our] own decision,”> [a12 Dutch Trade Minister Marloes Vermeulen] {c3 told} [a13 parliament]. [a14 The Japanese industry ministry] declined to comment.

[a3 China] {v10 criticised} the {v11 request}. <q6 [a1 Washington] was {v12 pressing} [a15 other countries] <q7 to join a {v13 blockade} of [a16 Chinese companies]>>, [a17 Foreign Ministry spokeswoman Lin Yuzhen] {c4 told} [a18 a daily briefing] in [p4 Beijing]. <q8 “[a3 China] will take all necessary measures to protect [a3 its] rights,”> [a17 she] {v14 warned}.

Licences

[a1 The United States] {v15 banned} the sale of advanced chips to [a3 China] in [t4 October 2022] and {v16 widened} the ban [t5 a year later]. [a3 China] has since {v17 restricted} exports of gallium, germanium and graphite, metals needed for chips and batteries.

[a19 The U.S. Commerce Department] on [t6 Monday] {v18 added} [a20 eleven Chinese firms] to a list of companies that may not buy [a1 American] technology without a licence, {v19 accusing} [a20 them] of <q9 {v20 helping} [a21 the Chinese military]>. <q10 “[a1 We] will not let [a22 our adversaries] use [a1 our] chips against [a1 us],”> [a23 Commerce Secretary Adele Marchetti] {c5 said}.

[a24 One of [a20 the firms], Jinshan Microsystems], {c6 denied} <q11 [a24 it] had {v21 supplied} [a21 the army]> and {c7 said} <q12 [a24 it] would {v22 sue} [a19 the department] in [a25 an American court]>.

Hackers

The dispute has become sharper since [a26 the FBI] in [t7 January] {v23 accused} [a27 a group of hackers working for [a3 China]] of <q13 {v24 breaking into} the computers of [a28 power plants, ports and water companies] in at least nine states>. <q14 [a27 The hackers] could have {v25 cut off} electricity to [a29 millions of homes]>, [a30 FBI Director Thomas Reardon] {c8 told} [a31 the Senate].

[a32 The Chinese embassy] {c9 said} <q15 [a3 China] “opposes all forms of cyberattacks”> and {v26 accused} [a33 American intelligence agencies] of <q16 having {v27 hacked} [a34 a Chinese university]>.

[a35 The Justice Department] has {v28 charged} [a36 seven Chinese citizens] in the case. None of [a36 them] has been {v29 arrested}. [a4 The Netherlands] and [a37 Britain] also {v30 blamed} [a3 China] for {v31 attacks} on [a38 their defence ministries] and {v32 summoned} [a39 the Chinese ambassadors].

Electric cars

[a40 Congress] is working on a bill that would raise {v33 tariffs} on [a3 Chinese] electric cars to 100 percent. [a41 A group of senators from [a42 both parties]] {v34 urged} [a43 President Walter Hollis] <q17 to {v35 ban} the cars>. [a43 Hollis] has not {c10 said} <q18 whether [a43 he] would sign the bill>, but [t8 last week] [a43 he] {v36 ordered} [a19 the Commerce Department] <q19 to {v37 investigate} data collected by [a44 Chinese carmakers]>.

[a45 The European Union] has opened [a45 its] own {v38 inquiry} into subsidies for [a44 the carmakers]. <q20 “[a45 We] do not want a trade war, but [a45 we] will impose {v39 duties} if [a45 we] find proof,”> {c11 said} [a46 EU Trade Commissioner Bengt Aalto], according to [a47 the Brussels Courier]. [a5 Germany], which sells more cars to [a3 China] than any other European country, {v40 opposes} {v41 tariffs}.

[a48 South African and Brazilian officials] {v42 asked} [a49 the World Trade Organization] [t8 last week] <q21 to {v43 mediate}>. The dispute will be {v44 discussed} at a meeting in [p5 Abu Dhabi].

Some contact continues

[a50 The two governments] have kept some lines open. [a51 Chinese Vice Premier Guo Jianhua] and [a52 U.S. Treasury Secretary Laurel Stratton] {v45 spoke} by telephone for an hour on [t6 Monday]. [a53 Military officers of [a50 both countries]] {v46 met} in [p1 Washington] in [t7 January] for the first time since [a3 Beijing] {v47 suspended} such contacts in [t9 August 2022].

[a3 China] has resumed {v48 sharing} information on the makers of the drug fentanyl, and [a1 the United States] in return {v49 lifted} {v50 sanctions} on [a54 a Chinese police laboratory]. [a52 Stratton] plans to {v51 visit} [p6 Guangzhou] and [p4 Beijing] in [t10 April].

<q22 “[a50 Both sides] want to keep {v52 talking}, but [a50 neither] wants to give anything away,”> {c12 said} [a55 Catherine Obermeyer of [a56 the Rheinland Institute for Asian Studies]].
---
a1 country USA GOV United States
a2 group - GOV =a4+a5+a6+a7 allies
a3 country CHN GOV China
a4 country NLD GOV Netherlands
a5 country DEU GOV Germany
a6 country KOR GOV South Korea
a7 country JPN GOV Japan
a8 group - BUS their companies
a9 group - - two people with knowledge of the talks
a10 organization - MED Harbour Markets and Trade
a11 group - GOV =a4+a7 they
a12 person NLD GOV Marloes Vermeulen
a13 organization NLD LEG Dutch parliament
a14 organization JPN GOV Japanese industry ministry
a15 group - GOV other countries
a16 group CHN BUS Chinese companies
a17 person CHN GOV Lin Yuzhen
a18 group - MED daily briefing
a19 organization USA GOV U.S. Commerce Department
a20 group CHN BUS eleven Chinese firms
a21 organization CHN MIL Chinese military
a22 group - - our adversaries
a23 person USA GOV Adele Marchetti
a24 organization CHN BUS Jinshan Microsystems
a25 organization USA JUD American court
a26 organization USA COP FBI
a27 group CHN CRM hackers working for China
a28 group USA BUS power plants, ports and water companies
a29 group USA CVL millions of homes
a30 person USA COP Thomas Reardon
a31 organization USA LEG Senate
a32 organization CHN GOV Chinese embassy
a33 group USA SPY American intelligence agencies
a34 organization CHN EDU Chinese university
a35 organization USA GOV Justice Department
a36 group CHN CVL seven Chinese citizens
a37 country GBR GOV Britain
a38 group - GOV Dutch and British defence ministries
a39 group CHN GOV Chinese ambassadors
a40 organization USA LEG Congress
a41 group USA LEG group of senators
a42 group USA PTY both parties
a43 person USA GOV Walter Hollis
a44 group CHN BUS Chinese carmakers
a45 organization IGO IGO European Union
a46 person IGO IGO Bengt Aalto
a47 organization BEL MED Brussels Courier
a48 group - GOV South African and Brazilian officials
a49 organization IGO IGO World Trade Organization
a50 group - GOV =a3+a1 the two governments
a51 person CHN GOV Guo Jianhua
a52 person USA GOV Laurel Stratton
a53 group - MIL military officers of both countries
a54 organization CHN COP Chinese police laboratory
a55 person - EDU Catherine Obermeyer
a56 organization - EDU Rheinland Institute for Asian Studies
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
t8 2024-02-26/2024-03-03
t9 2022-08
t10 2024-04
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a9 cue=c1
q3 indirect source=a1 cue=v3 to=a4,a5,a6,a7 via=a9
q4 indirect source=a9 cue=c2
q5 direct source=a12 cue=c3 to=a13
q6 indirect source=a17 cue=c4 to=a18
q7 indirect source=a1 cue=v12 to=a15 via=a17
q8 direct source=a17 cue=v14
q9 indirect source=a19 cue=v19
q10 direct source=a23 cue=c5
q11 indirect source=a24 cue=c6 neg
q12 indirect source=a24 cue=c7
q13 indirect source=a26 cue=v23
q14 indirect source=a30 cue=c8 to=a31
q15 mixed source=a32 cue=c9
q16 indirect source=a32 cue=v26
q17 indirect source=a41 cue=v34 to=a43
q18 indirect source=a43 cue=c10 neg
q19 indirect source=a43 cue=v36 to=a19
q20 direct source=a46 cue=c11 via=a47
q21 indirect source=a48 cue=v42 to=a49
q22 direct source=a55 cue=c12
v1 REQUEST change occurred actor=a1 recip=a2 ctx=economic,technology
v2 SANCTION - hypothetical actor=a2 recip=a3 ctx=economic,technology
v3 REQUEST change occurred actor=a1 recip=a4,a5,a6,a7 ctx=economic,technology same=v1
v4 SANCTION - hypothetical actor=a4,a5,a6,a7 recip=a3 ctx=economic,technology same=v2
v5 CONSULT - occurred ctx=economic,diplomatic
v6 REQUEST change occurred loc=p2,p3 time=t2 ctx=economic,technology same=v1
v7 CONSULT - occurred loc=p2,p3 time=t2 ctx=economic,diplomatic same=v5
v8 REJECT change occurred actor=a4,a7 recip=a1 ctx=economic,technology
v9 SANCTION - occurred actor=a11 recip=a3 time=t3 ctx=economic,technology
v10 ACCUSE disapprove occurred actor=a3 recip=a1 ctx=diplomatic,economic
v11 REQUEST change occurred ctx=economic,technology same=v1
v12 REQUEST change occurred actor=a1 recip=a15 ctx=economic,technology same=v1
v13 SANCTION - hypothetical actor=a15 recip=a16 ctx=economic,technology same=v2
v14 THREATEN - occurred actor=a17 recip=a1 loc=p4 ctx=diplomatic,economic
v15 SANCTION - occurred actor=a1 recip=a3 time=t4 ctx=economic,technology
v16 SANCTION - occurred actor=a1 recip=a3 time=t5 ctx=economic,technology
v17 SANCTION - occurred actor=a3 ctx=economic,resource
v18 SANCTION - occurred actor=a19 recip=a20 time=t6 ctx=economic,technology
v19 ACCUSE allege occurred actor=a19 recip=a20 time=t6 ctx=military
v20 AID - occurred actor=a20 recip=a21 ctx=military
v21 COOPERATE - negated actor=a24,a21 ctx=military
v22 ACCUSE allege future actor=a24 recip=a19 ctx=legal
v23 ACCUSE allege occurred actor=a26 recip=a27 time=t7 ctx=cyber
v24 COERCE cyber occurred actor=a27 recip=a28 ctx=cyber
v25 COERCE withhold hypothetical actor=a27 recip=a29 ctx=cyber,resource
v26 ACCUSE allege occurred actor=a32 recip=a33 ctx=cyber
v27 COERCE cyber occurred actor=a33 recip=a34 ctx=cyber,education
v28 ACCUSE allege occurred actor=a35 recip=a36 ctx=legal,cyber
v29 COERCE arrest negated recip=a36 ctx=legal,cyber
v30 ACCUSE allege occurred actor=a4,a37 recip=a3 ctx=cyber,diplomatic
v31 COERCE cyber occurred actor=a3 recip=a38 ctx=cyber,military
v32 ACCUSE disapprove occurred actor=a4,a37 recip=a39 ctx=diplomatic,cyber
v33 SANCTION - hypothetical actor=a40 recip=a3 ctx=economic,legislative
v34 REQUEST change occurred actor=a41 recip=a43 ctx=economic,legislative
v35 SANCTION - hypothetical actor=a43 recip=a3 ctx=economic
v36 REQUEST - occurred actor=a43 recip=a19 time=t8 ctx=economic,executive
v37 ACCUSE investigate future actor=a19 recip=a44 ctx=economic,technology
v38 ACCUSE investigate occurred actor=a45 recip=a44 ctx=economic
v39 SANCTION - hypothetical actor=a45 ctx=economic
v40 ACCUSE disapprove occurred actor=a5 ctx=economic
v41 SANCTION - hypothetical ctx=economic same=v39
v42 REQUEST meet occurred actor=a48 recip=a49 time=t8 ctx=diplomatic,economic
v43 CONSULT third-party hypothetical actor=a49 ctx=diplomatic,economic
v44 CONSULT multilateral future loc=p5 ctx=diplomatic,economic
v45 CONSULT phone occurred actor=a51,a52 time=t6 ctx=diplomatic,economic
v46 CONSULT - occurred actor=a53 loc=p1 time=t7 ctx=military
v47 SANCTION discontinue occurred actor=a3 recip=a1 time=t9 ctx=military,diplomatic
v48 COOPERATE - occurred actor=a3,a1 ctx=crime
v49 RETREAT - occurred actor=a1 recip=a54 ctx=economic
v50 SANCTION - occurred actor=a1 recip=a54 ctx=economic
v51 CONSULT visit future actor=a52 loc=p6,p4 time=t10 ctx=diplomatic,economic
v52 CONSULT - hypothetical actor=a50 ctx=diplomatic
