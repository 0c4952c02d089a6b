#story r04-032
#date 2021-07-02
#publisher Highveld Live Desk
#kind live
#title Eswatini latest: [a1 Southern African bloc] to {v1 send} ministers as [a2 army] {v2 patrols}; [a3 government] {c16 denies} <q23 [a4 king] fled>

[a5 Eswatini], [p5 Africa]'s last absolute monarchy, has seen [a5 its] worst {v4 unrest} in decades. Here is what [a18 we] know on [t1 Friday].

17:40 - Summary of the day

[a1 The Southern African Development Community (SADC)] {c1 says} <q1 [a6 a team of foreign ministers] will {v5 visit} [a5 the kingdom] on [t2 Sunday] to {v6 urge} {v7 talks} between [a3 the government] and [a7 pro-democracy groups]>. <q2 [a6 The ministers] of [a8 Botswana], [a9 South Africa] and [a10 Zimbabwe] expect to {v8 see} [a11 “all stakeholders”]>, {c15 according to} a statement.

{v9 Gunfire} was heard in [p2 Matsapha], the industrial area near [p3 Manzini], until the early morning. Since noon it has been quiet, and [a2 soldiers] in trucks have {v10 taken over} most crossroads.

16:05 - How many dead?

[a13 The Swaziland Democracy Network], which speaks for [a7 several {v50 banned} parties], {c2 puts} the number of [a57 people] <q3 {v11 killed} by [a14 security forces] at 40 since [t3 Monday]>. [a3 The government] has confirmed none so far. <q4 “[a16 We] treated 30 {v12 gunshot} wounds [t11 yesterday]. [a17 Two boys] {v13 died} on the table,”> {c3 told} [a18 us] [a16 a surgeon at a hospital in [p3 Manzini]] who fears for [a16 his] post.

[a19 Human Dignity Africa] {v14 called for} <q5 an {v15 inquiry} and for [a2 the army] to {v16 return} to barracks>.

14:30 - [a3 Government]: [a4 king] is here

[a20 Acting Prime Minister Sipho Masilela] has again {c4 denied} <q6 reports that [a4 King Mhlaba II] left for [a9 South Africa] on [t4 Tuesday]>. <q7 “[a4 His Majesty] is in [a5 the country] and continues to lead,”> [a20 he] {c5 said} on [a21 state radio]. [a20 Masilela] {v17 asked} [a22 citizens] <q8 to stay calm and to send [a22 their] wishes by email> — an offer many found amusing, since [a23 the communications regulator] {v18 switched off} the internet on [t4 Tuesday night]. [a24 The country's largest operator, Lubombo Telecom], {c6 confirmed} <q9 that [a24 it] had been {v19 ordered} to do so>.

A {v21 curfew} runs from 6 p.m. to 5 a.m.

13:10 - What started it

In [t5 May], [a25 law student Thando Nkambule] was found dead. [a26 [a25 His] friends] {v22 accuse} [a27 police officers] <q10 of having {v23 beaten} [a25 him] to death>; [a27 the force] {c7 spoke} of <q11 a road accident>. [a28 Students] {v24 marched} to [a29 the police headquarters], and were met with tear {v25 gas}. In [t6 June] [a30 young people in rural districts] handed petitions to [a31 [a30 their] members of parliament], {v27 demanding} an elected prime minister. On [t7 June 24], [a20 Masilela] {v28 banned} such petitions.

That was the spark. On [t3 Monday] [a32 crowds] {v30 burned} trucks, shops and a brewery in which [a4 the king] holds shares, and [a2 troops] were {v31 called in} [t4 the next day].

11:45 - Shops run empty

Queues of several hundred meters at petrol stations in [p4 Mbabane]. [a34 Chain store Mkhaya] {c8 says} <q12 21 of [a34 its] 30 branches were {v32 looted}>. [a35 Sugar growers] fear for the harvest, because cane trucks do not move. At [p10 the Oshoek border post] [a36 South African guards] are letting through only food.

10:20 - Reactions

[a37 The U.S. embassy] {v33 urges} [a14 security forces] <q13 to show “utmost restraint”>. [a58 The African Union]'s [a38 commission chairman] {v34 condemned} <q14 the destruction of property as well as the {v35 violence} against [a39 protesters]>. [a40 Taiwan], which has no other friend on [p5 the continent], {v36 called on} [a41 [a40 its] own nationals] <q15 to stay indoors> and hopes for {v49 dialogue}.

In [p6 Pretoria], [a42 about 60 exiles] {v37 picketed} [a43 the Eswatini high commission], and [a9 South Africa]'s [a44 main trade union federation] {v38 threatened} <q17 to {v39 block} border posts unless [a4 the king] {v40 unbans} parties>. [a9 The South African government] {c10 said} <q18 loss of life was “of particular concern.”>

09:00 - The lawmakers

[a45 Two members of parliament, [a47 Bacede Mavuso] and [a56 Mthandeni Dlomo]], are in hiding. [a45 Both] had {v41 backed} the {v42 call} for an elected premier. <q19 “[a2 Soldiers] {v43 searched} [p8 [a46 [a47 my] mother]'s house] three times. [a47 I] am not asking for [a4 the king]'s head, only that [a48 people] choose who governs,”> [a47 Mavuso] {c11 told} [a18 this desk] by satellite phone. <q20 [a45 The pair] are {v44 wanted} under the terrorism act>, [a49 a police officer] {c12 said}.

Political parties have been {v45 outlawed} since [t8 1973], when [a4 the present king]'s [a50 father] tore up the constitution. Under the [t9 2005] charter, candidates stand as individuals, and [a4 the monarch] names the prime minister. [a51 The last holder of the post, Absalom Dlamini], died of Covid-19 in [t10 December].

08:15 - Journalists held

<q22 [a52 Two reporters of [a59 the online magazine Kusile]] were {v46 stopped} by [a2 soldiers] at a roadblock near [p7 Siteki] on [t11 Thursday], {v47 beaten} with rifle butts and held for five hours>, [a53 [a52 their] editor, Zweli Mamba], {c13 reports}. [a52 Their] camera was {v48 destroyed}. [a55 The army spokeswoman, Lieutenant Tengetile Khoza], {c14 said} <q21 [a55 she] was not aware of it>.

That is all for now. Weather: cold, with frost in the highveld. The Comrades marathon, postponed for a second year, will not be run.
---
a1 organization IGO IGO Southern African Development Community
a2 organization SWZ MIL Eswatini army
a3 organization SWZ GOV Eswatini government
a4 person SWZ GOV King Mhlaba II
a5 country SWZ GOV Eswatini
a6 group - GOV team of foreign ministers
a7 group SWZ OPP pro-democracy groups
a8 country BWA GOV Botswana
a9 country ZAF GOV South Africa
a10 country ZWE GOV Zimbabwe
a11 group SWZ - all stakeholders
a13 organization SWZ NGO Swaziland Democracy Network
a14 group SWZ MIL+COP security forces
a16 person SWZ HLH surgeon in Manzini
a17 group SWZ CVL two boys
a18 organization - MED Highveld Live Desk
a19 organization - NGO Human Dignity Africa
a20 person SWZ GOV Sipho Masilela
a21 organization SWZ MED state radio
a22 group SWZ CVL citizens
a23 organization SWZ GOV communications regulator
a24 organization SWZ BUS Lubombo Telecom
a25 person SWZ EDU Thando Nkambule
a26 group SWZ CVL Nkambule's friends
a27 group SWZ COP police officers
a28 group SWZ EDU students
a29 organization SWZ COP police headquarters
a30 group SWZ CVL young people in rural districts
a31 group SWZ LEG members of parliament
a32 group SWZ CVL crowds
a34 organization SWZ BUS Mkhaya
a35 group SWZ BUS sugar growers
a36 group ZAF COP South African guards
a37 organization USA GOV U.S. embassy
a38 person IGO IGO AU commission chairman
a39 group SWZ CVL protesters
a40 country TWN GOV Taiwan
a41 group TWN CVL Taiwanese nationals
a42 group SWZ CVL about 60 exiles
a43 organization SWZ GOV Eswatini high commission
a44 organization ZAF LAB main trade union federation
a45 group SWZ LEG =a47+a56 two members of parliament
a46 person SWZ CVL Mavuso's mother
a47 person SWZ LEG Bacede Mavuso
a48 group SWZ CVL people
a49 person SWZ COP police officer
a50 person SWZ ELI the present king's father
a51 person SWZ ELI Absalom Dlamini
a52 group SWZ MED two Kusile reporters
a53 person SWZ MED Zweli Mamba
a55 person SWZ MIL Tengetile Khoza
a56 person SWZ LEG Mthandeni Dlomo
a57 group SWZ CVL people killed
a58 organization IGO IGO African Union
a59 organization SWZ MED Kusile
p10 place SWZ - Oshoek border post
p2 place SWZ - Matsapha
p3 place SWZ - Manzini
p4 place SWZ - Mbabane
p5 place - - Africa
p6 place ZAF - Pretoria
p7 place SWZ - Siteki
p8 place SWZ - house of Mavuso's mother
t1 2021-07-02
t2 2021-07-04
t3 2021-06-28
t4 2021-06-29
t5 2021-05
t6 2021-06
t7 2021-06-24
t8 1973
t9 2005
t10 2020-12
t11 2021-07-01
q1 indirect source=a1 cue=c1
q2 mixed source=a1 cue=c15
q3 indirect source=a13 cue=c2
q4 direct source=a16 cue=c3 to=a18
q5 indirect source=a19 cue=v14
q6 indirect source=a20 cue=c4 neg
q7 direct source=a20 cue=c5 to=a21
q8 indirect source=a20 cue=v17 to=a22
q9 indirect source=a24 cue=c6
q10 indirect source=a26 cue=v22
q11 indirect source=a27 cue=c7
q12 indirect source=a34 cue=c8
q13 mixed source=a37 cue=v33 to=a14
q14 indirect source=a38 cue=v34
q15 indirect source=a40 cue=v36 to=a41
q17 indirect source=a44 cue=v38
q18 mixed source=a9 cue=c10
q19 direct source=a47 cue=c11 to=a18
q20 indirect source=a49 cue=c12
q21 indirect source=a55 cue=c14
q23 indirect source=a3 cue=c16 neg
q22 indirect source=a53 cue=c13
v1 CONSULT visit future actor=a1 recip=a5 ctx=diplomatic
v2 MOBILIZE troops occurred actor=a2 ctx=military
v4 PROTEST riot occurred loc=a5
v5 CONSULT visit future actor=a6 loc=a5 time=t2 ctx=diplomatic same=v1
v6 REQUEST meet future actor=a6 time=t2 loc=a5 ctx=diplomatic
v7 CONSULT - hypothetical actor=a3,a7 ctx=diplomatic
v8 CONSULT - future actor=a6,a11 time=t2 loc=a5 ctx=diplomatic
v9 ASSAULT firearms occurred loc=p2 time=t1
v10 MOBILIZE troops occurred actor=a2 loc=p2 time=t1 ctx=military same=v2
v11 ASSAULT - occurred actor=a14 recip=a57 time=t3 ctx=human-rights
v12 ASSAULT firearms occurred loc=p3 time=t11 ctx=health
v13 ASSAULT firearms occurred recip=a17 loc=p3 time=t11 ctx=health
v14 REQUEST yield occurred actor=a19 recip=a2 ctx=human-rights
v15 ACCUSE investigate hypothetical ctx=human-rights
v16 RETREAT withdraw hypothetical actor=a2 ctx=human-rights
v17 REQUEST yield occurred actor=a20 recip=a22 time=t1
v18 COERCE withhold occurred actor=a23 recip=a22 time=t4 ctx=media
v19 REQUEST - occurred actor=a23 recip=a24 ctx=media
v21 COERCE curfew occurred loc=a5
v22 ACCUSE allege occurred actor=a26 recip=a27 ctx=human-rights
v23 ASSAULT beat occurred actor=a27 recip=a25 time=t5 ctx=human-rights
v24 PROTEST demo occurred actor=a28 recip=a27 ctx=human-rights
v25 ASSAULT crowd-control occurred actor=a27 recip=a28 ctx=human-rights
v27 REQUEST change occurred actor=a30 recip=a31 time=t6 ctx=executive
v28 COERCE ban occurred actor=a20 recip=a30 time=t7
v30 PROTEST riot occurred actor=a32 time=t3
v31 MOBILIZE troops occurred recip=a2 time=t4 ctx=military
v32 PROTEST riot occurred actor=a32 recip=a34 ctx=economic
v33 REQUEST yield occurred actor=a37 recip=a14 ctx=human-rights
v34 ACCUSE disapprove occurred actor=a38 ctx=human-rights
v35 ASSAULT - occurred recip=a39 ctx=human-rights
v36 REQUEST - occurred actor=a40 recip=a41
v37 PROTEST demo occurred actor=a42 recip=a43 loc=p6
v38 THREATEN - occurred actor=a44 recip=a4 ctx=economic
v39 PROTEST obstruct hypothetical actor=a44
v40 RETREAT access hypothetical actor=a4
v41 SUPPORT - occurred actor=a45 ctx=executive
v42 REQUEST change occurred actor=a30 ctx=executive same=v27
v43 COERCE - occurred actor=a2 loc=p8
v44 ACCUSE allege occurred recip=a45 ctx=legal,terrorism
v45 COERCE ban occurred time=t8 loc=a5
v46 COERCE arrest occurred actor=a2 recip=a52 loc=p7 time=t11 ctx=media
v47 ASSAULT beat occurred actor=a2 recip=a52 loc=p7 time=t11 ctx=media
v48 ASSAULT destroy occurred actor=a2 recip=a52 loc=p7 time=t11 ctx=media
v49 CONSULT - hypothetical actor=a3,a7 ctx=diplomatic same=v7
v50 COERCE ban occurred recip=a7
