#story r04-021
#date 2016-10-28
#publisher Blue Nile Agency
#kind report
#title [a1 Ethiopia] {v1 frees} [a2 2,000] {v2 detained} under {v3 emergency} but keeps [a3 opposition leader] in jail

[p1 ADDIS ABABA] — [a1 Ethiopia] {c15 said} on [t1 Friday] <q1 [a1 it] had {v4 released} [a2 about 2,000 people] who were {v5 held} under a {v6 state of emergency} declared [t2 this month] after a year of {v7 protests}>. [a4 Rights groups] {c1 said} <q2 [a64 thousands more], among [a64 them] [a3 opposition leader Gemechu Tolosa], remained in military camps>.

<q21 [a2 The {v68 freed} detainees] had been {v8 arrested} in [p2 the towns of Sebeta and Shashemene] and were given “training” before going home>, [a5 Defense Minister Haile Woldemichael] {c2 told} [a6 the state broadcaster]. <q3 “[a2 They] now know that violence is not the way,”> [a5 he] {c3 said}. [a7 Those] who organized it, [a5 he] {c4 added}, <q4 would be {v9 brought to court}>.

The {v10 emergency}, the first in 25 years, {v11 bans} [a8 citizens] from {v12 rallies} and from {v13 contact} with [a9 “terrorist groups” abroad], and forbids [a10 diplomats] to travel more than 40 kilometers from [p1 the capital] without permission. Foreign television stations run by [a11 exiles] may not be watched in public. Mobile data has been {v14 switched off} since [t3 October 5].

<q23 [a12 Some 26 senior staff of [a13 embassies in [p1 Addis Ababa]]] {v15 complained} about the travel {v16 limits} at a {v17 meeting} with [a14 Foreign Minister Girma Beyene] on [t4 Wednesday]>, [a15 two of [a12 them]] {c16 said}. [a14 The minister] {v18 agreed} to {v19 ease} the {v20 rule} but not to {v21 lift} it. <q5 “[a14 He] was polite. [a14 He] {c17 said} <q24 it was for [a12 our] safety>,”> [a65 one of [a15 them]] {c5 said}.

[a17 The United States], a close ally that gives [a1 Ethiopia] hundreds of millions of dollars in {v23 aid}, had earlier {v24 criticized} the {v25 arrests} as <q6 “self-defeating.”> [a18 [a17 Its] assistant secretary of state, Philip Danforth], {v26 visited} [a19 Prime Minister Dawit Lemma] [t5 last week] and {v27 urged} [a19 him] <q7 to open a {v29 dialogue} with [a20 the opposition]>. [a19 Dawit] {v30 promised} <q8 to change the electoral law>, under which [a21 the ruling coalition] holds every seat in parliament.

[a22 The German chancellor, Ulrike Brandt], was here on [t6 October 11]. [a22 She] {v31 refused} to speak before [a23 the parliament], [a22 she] {c6 said}, because <q9 [a22 she] could not do so while [a24 demonstrators] were being {v32 shot} at>, but {v33 offered} <q10 to {v34 train} [a25 police] in handling crowds>.

The {v35 unrest} began in [t7 November 2015] in [p3 Oromia, the largest region], over a plan to extend [p1 the capital] into farmland. [a1 The government] {v36 dropped} the plan in [t8 January], but the {v37 marches} went on and spread to [p4 the Amhara region], where [a26 the people] {v38 demanded} the return of [p5 a district]. <q22 [a27 At least 500 people] have been {v39 killed} by [a28 security forces]>, {c7 according to} [a29 Horn Rights Monitor]. [a1 The government] {c8 says} <q11 the number is inflated>.

It came to a head at a thanksgiving festival at [p6 Bishoftu] on [t9 October 2]. [a30 Young men] climbed onto the stage, crossed [a30 their] arms above [a30 their] heads and {v40 shouted} slogans. [a31 Police] {v41 fired} tear gas and rubber bullets into the air. In the panic that followed [a32 at least 55 people] fell into a deep ditch and died. [a20 The opposition] {c9 puts} <q13 the number at 678>, and [a34 survivors] {c10 say} <q14 [a35 a helicopter] {v42 dropped} gas>; [a1 the government] {c11 denies} <q15 it>.

<q16 “[a36 [a37 My] brother] was not {v43 protesting}. [a36 He] sold water,”> {c12 said} [a37 Chaltu Bekele, 26], who found [a36 him] in a hospital corridor. [a37 Her] phone was {v44 taken away} when [a37 she] photographed [a36 him].

In the week after the stampede, [a38 crowds] {v45 attacked} 11 factories and flower farms, most of them foreign-owned, and {v46 burned} more than 60 trucks. [a39 An American plant researcher] was {v47 killed} when [a40 youths] {v48 stoned} [a39 her] car outside [p1 Addis Ababa]. [a41 Dutch flower grower Van Houten Roses] has {v49 pulled out}, and [a42 the government] in [p7 The Hague] {v50 demanded} compensation.

[a3 Gemechu, the chairman of [a43 the Oromo People's Union]], was {v51 taken} from [a3 his] house on [t10 October 20] after a lecture at [a44 a university in [p8 Belgium]]. There [a3 he] had {v52 met} [a45 Senay Abreha, a {v69 banned} exile], and [a46 an Olympic marathon runner] who had crossed [a46 his] arms at the finish line in [p9 Rio de Janeiro] in [t11 August]. <q17 [a3 He] has “violated the emergency law,”> {c13 said} [a47 government spokesman Tesfaye Alemu]. [a3 He] has not been {v53 charged}.

[a48 The European Parliament] {v54 called for} <q18 [a3 his] {v55 release}>, and [a49 exiles in [p10 Washington]] {v56 marched} to [a50 the State Department].

[a1 Ethiopia] {v57 blames} [a51 Egypt] and [a52 Eritrea] <q19 for {v58 arming} and {v59 paying} [a53 the protest leaders]>. [a54 The Egyptian ambassador] was {v60 summoned} on [t12 October 6] over a video in which [a55 an Egyptian] spoke at a gathering of [a56 an Oromo rebel group]. [a51 Cairo] {v61 rejected} the {v62 charge}. [a57 The two countries] are at odds over a dam that [a1 Ethiopia] is building on the Nile. [a51 Egypt] fears that [a51 it] will receive less water.

The quarrel with [a52 Eritrea] is older. [a58 The two states] {v63 fought} a border {v64 war} from [t13 1998 to 2000], in which [a59 some 80,000 people] {v65 died}, and [a1 Addis Ababa] has {v66 refused} to {v67 leave} [p11 the town of Badme], which [a60 a commission] awarded to [a52 Asmara].

[a61 Analysts] expect slower growth. Coffee earnings have held up, but [a62 tourists] are staying away from the rock churches of [p12 Lalibela], where [a63 hotel owners] {c14 say} <q20 nine rooms out of ten are empty>.
---
a65 person - GOV one of the two
a64 group ETH CVL thousands more
a1 country ETH GOV Ethiopia
a2 group ETH CVL about 2,000 people
a3 person ETH OPP Gemechu Tolosa
a4 group - NGO rights groups
a5 person ETH GOV Haile Woldemichael
a6 organization ETH MED state broadcaster
a7 group ETH CVL those who organized violence
a8 group ETH CVL citizens
a9 group - REB terrorist groups
a10 group - GOV diplomats
a11 group ETH CVL exiles
a12 group - GOV 26 senior embassy staff
a13 group - GOV embassies in Addis Ababa
a14 person ETH GOV Girma Beyene
a15 group - GOV two of those present
a17 country USA GOV United States
a18 person USA GOV Philip Danforth
a19 person ETH GOV Dawit Lemma
a20 group ETH OPP opposition
a21 organization ETH PTY ruling coalition
a22 person DEU GOV Ulrike Brandt
a23 organization ETH LEG Ethiopian parliament
a24 group ETH CVL demonstrators
a25 group ETH COP police
a26 group ETH CVL people of the Amhara region
a27 group ETH CVL at least 500 people
a28 group ETH MIL+COP security forces
a29 organization - NGO Horn Rights Monitor
a30 group ETH CVL young men
a31 group ETH COP police at Bishoftu
a32 group ETH CVL at least 55 people
a34 group ETH CVL survivors
a35 organization ETH MIL helicopter
a36 person ETH CVL Chaltu Bekele's brother
a37 person ETH CVL Chaltu Bekele
a38 group ETH CVL crowds
a39 person USA EDU American plant researcher
a40 group ETH CVL youths
a41 organization NLD BUS Van Houten Roses
a42 organization NLD GOV Dutch government
a43 organization ETH OPP Oromo People's Union
a44 organization BEL EDU university in Belgium
a45 person ETH OPP Senay Abreha
a46 person ETH CVL Olympic marathon runner
a47 person ETH GOV Tesfaye Alemu
a48 organization IGO LEG European Parliament
a49 group ETH CVL exiles in Washington
a50 organization USA GOV State Department
a51 country EGY GOV Egypt
a52 country ERI GOV Eritrea
a53 group ETH CVL protest leaders
a54 person EGY GOV Egyptian ambassador
a55 person EGY - an Egyptian
a56 organization ETH REB Oromo rebel group
a57 group - GOV =a1+a51 the two countries
a58 group - GOV =a1+a52 the two states
a59 group - - some 80,000 people
a60 organization - JUD border commission
a61 group - - analysts
a62 group - CVL tourists
a63 group ETH BUS hotel owners
p1 place ETH - Addis Ababa
p2 place ETH - Sebeta and Shashemene
p3 place ETH - Oromia
p4 place ETH - Amhara region
p5 place ETH - a district
p6 place ETH - Bishoftu
p7 place NLD - The Hague
p8 place BEL - Belgium
p9 place BRA - Rio de Janeiro
p10 place USA - Washington
p11 place - - Badme
p12 place ETH - Lalibela
t1 2016-10-28
t2 2016-10
t3 2016-10-05
t4 2016-10-26
t5 2016-W42
t6 2016-10-11
t7 2015-11
t8 2016-01
t9 2016-10-02
t10 2016-10-20
t11 2016-08
t12 2016-10-06
t13 1998/2000
q1 indirect source=a1 cue=c15
q2 indirect source=a4 cue=c1
q3 direct source=a5 cue=c3 to=a6
q4 indirect source=a5 cue=c4
q5 direct source=a65 cue=c5
q6 mixed source=a17 cue=v24
q7 indirect source=a18 cue=v27 to=a19
q8 indirect source=a19 cue=v30
q9 indirect source=a22 cue=c6
q10 indirect source=a22 cue=v33
q11 indirect source=a1 cue=c8
q13 indirect source=a20 cue=c9
q14 indirect source=a34 cue=c10
q15 indirect source=a1 cue=c11 neg
q16 direct source=a37 cue=c12
q17 mixed source=a47 cue=c13
q18 indirect source=a48 cue=v54
q19 indirect source=a1 cue=v57
q20 indirect source=a63 cue=c14
q21 mixed source=a5 cue=c2 to=a6
q22 indirect source=a29 cue=c7
q23 indirect source=a15 cue=c16
q24 indirect source=a14 cue=c17 to=a12
v1 RETREAT release occurred actor=a1 recip=a2 ctx=legal
v2 COERCE arrest occurred actor=a1 recip=a2 ctx=legal
v3 COERCE restrict occurred actor=a1 ctx=executive
v4 RETREAT release occurred actor=a1 recip=a2 time=t1 ctx=legal same=v1
v5 COERCE arrest occurred actor=a1 recip=a2 ctx=legal same=v2
v6 COERCE restrict occurred actor=a1 time=t2 ctx=executive same=v3
v7 PROTEST demo occurred loc=a1
v8 COERCE arrest occurred actor=a1 recip=a2 loc=p2 ctx=legal same=v2
v9 ACCUSE allege future recip=a7 ctx=legal
v10 COERCE restrict occurred actor=a1 ctx=executive same=v3
v11 COERCE ban occurred actor=a1 recip=a8
v12 PROTEST demo hypothetical actor=a8
v13 CONSULT - hypothetical actor=a8,a9 ctx=terrorism
v14 COERCE withhold occurred actor=a1 time=t3 ctx=media
v15 ACCUSE disapprove occurred actor=a12 recip=a14 loc=p1 time=t4 ctx=diplomatic
v16 COERCE restrict occurred actor=a1 recip=a10 ctx=diplomatic
v17 CONSULT - occurred actor=a12,a14 loc=p1 time=t4 ctx=diplomatic
v18 AGREE - occurred actor=a14 time=t4 ctx=diplomatic
v19 RETREAT access future actor=a14 recip=a10 ctx=diplomatic
v20 COERCE restrict occurred actor=a1 recip=a10 ctx=diplomatic same=v16
v21 RETREAT access negated actor=a14 recip=a10 ctx=diplomatic
v23 AID - occurred actor=a17 recip=a1
v24 ACCUSE disapprove occurred actor=a17 recip=a1 ctx=human-rights
v25 COERCE arrest occurred actor=a1 ctx=human-rights
v26 CONSULT visit occurred actor=a18 recip=a19 loc=a1 time=t5 ctx=diplomatic
v27 REQUEST meet occurred actor=a18 recip=a19 time=t5 ctx=diplomatic
v29 CONSULT - hypothetical actor=a19,a20 ctx=diplomatic
v30 CONCEDE - occurred actor=a19 ctx=election
v31 REJECT - occurred actor=a22 recip=a23 time=t6 ctx=human-rights
v32 ASSAULT firearms occurred recip=a24 ctx=human-rights
v33 AGREE - occurred actor=a22 time=t6
v34 AID - hypothetical actor=a22 recip=a25
v35 PROTEST demo occurred loc=p3 time=t7 same=v7
v36 CONCEDE - occurred actor=a1 time=t8
v37 PROTEST demo occurred loc=p4 same=v7
v38 REQUEST change occurred actor=a26 loc=p4 ctx=territory
v39 ASSAULT - occurred actor=a28 recip=a27 ctx=human-rights
v40 PROTEST demo occurred actor=a30 loc=p6 time=t9
v41 ASSAULT crowd-control occurred actor=a31 recip=a30 loc=p6 time=t9
v42 ASSAULT crowd-control occurred actor=a35 loc=p6 time=t9
v43 PROTEST demo negated actor=a36 loc=p6 time=t9
v44 COERCE seize occurred recip=a37
v45 PROTEST riot occurred actor=a38 ctx=economic
v46 PROTEST riot occurred actor=a38 ctx=economic
v47 ASSAULT - occurred actor=a40 recip=a39 loc=p1
v48 ASSAULT primitive occurred actor=a40 recip=a39 loc=p1 same=v47
v49 RETREAT withdraw occurred actor=a41 loc=a1 ctx=economic
v50 REQUEST - occurred actor=a42 recip=a1 loc=p7 ctx=economic
v51 COERCE arrest occurred recip=a3 time=t10 ctx=legal
v52 CONSULT - occurred actor=a3,a45,a46 loc=p8
v53 ACCUSE allege negated actor=a1 recip=a3 ctx=legal
v54 REQUEST yield occurred actor=a48 ctx=human-rights
v55 RETREAT release hypothetical actor=a1 recip=a3 ctx=human-rights
v56 PROTEST demo occurred actor=a49 loc=p10 ctx=human-rights
v57 ACCUSE disapprove occurred actor=a1 recip=a51,a52
v58 AID - occurred actor=a51,a52 recip=a53 ctx=military
v59 AID - occurred actor=a51,a52 recip=a53 ctx=economic
v60 ACCUSE disapprove occurred actor=a1 recip=a54 time=t12 ctx=diplomatic
v61 REJECT - occurred actor=a51 recip=a1 ctx=diplomatic
v62 ACCUSE disapprove occurred actor=a1 recip=a51 ctx=diplomatic same=v57
v63 ASSAULT - occurred actor=a58 time=t13 ctx=military,territory
v64 ASSAULT - occurred actor=a58 time=t13 ctx=military,territory same=v63
v65 ASSAULT - occurred recip=a59 time=t13 ctx=military same=v63
v66 REJECT yield occurred actor=a1 ctx=territory
v67 RETREAT withdraw negated actor=a1 loc=p11 ctx=territory
v68 RETREAT release occurred actor=a1 recip=a2 ctx=legal same=v1
v69 COERCE ban occurred recip=a45
