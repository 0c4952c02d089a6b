#story r06-012
#date 2022-07-08
#publisher Island Morning
#kind brief
#title World in brief: [a1 Panama teachers] {v1 strike}, [a2 Mongolia] {v2 bars} [a6 blogger]

[a1 Teachers in [a4 Panama]] began an open-ended {v3 strike} on [t1 Thursday] and {v4 blocked} the Pan-American Highway at seven points over the price of fuel. [a5 President Ramiro Castrellon] {v5 offered} <q1 to cut the price to $3.95 a gallon>. [a1 The teachers] {v7 rejected} the {v8 offer} within an hour.

[a6 A blogger] who {v9 accused} [a7 a mining minister] of <q2 taking bribes> was {v10 stopped} at [p1 Ulaanbaatar airport] on [t2 Wednesday] and {c40 told} <q40 that [a6 she] was {v11 banned} from leaving [a2 Mongolia]>. <q3 [a6 Tsetsgee Batbold] is a witness in a criminal case>, [a8 police] {c1 said}.

[a9 Four men] were {v13 sentenced} to death in [p2 Kuwait] on [t1 Thursday] for {v14 killing} [a10 a judge]. [a11 Amnesty International] {v15 urged} [a12 the emir] <q4 not to {v16 sign} the {v17 sentences}>.

<q5 A bus fell into a river in northern [p3 Pakistan], drowning [a13 19 passengers]>, [a14 rescue workers] {c2 said}. The driver had lost control in heavy rain.

<q6 [a15 Denmark] will {v18 send} [a16 a frigate] to [p4 the Gulf of Guinea] in [t3 October] to protect [a17 merchant ships] from [a18 pirates]>, [a19 the defence ministry] {c3 said}.

[a20 A court in [p5 Tirana]] {v20 refused} to {v21 hand over} [a21 a Turkish businessman] wanted in [a22 Turkey] on terrorism {v23 charges}. [a21 He] was {v24 released}.

[a40 Prison guards in [p20 Belgium]] {v50 walked out} for 24 hours on [t1 Thursday] after [a41 a colleague] was {v51 stabbed} by [a42 an inmate] in [p21 Ghent]. [a43 Justice Minister Wout Lenaerts] {v52 rejected} a {v53 demand} <q30 that [a44 soldiers] be {v54 sent} into the jails> but {v55 gave in} on overtime pay.

[a45 Poachers] {v56 shot dead} [a46 a ranger] in [p22 a national park in eastern Zambia] on [t20 Tuesday]. Nobody has been {v57 arrested}.
---
a1 group PAN LAB+EDU Panama teachers
a2 country MNG GOV Mongolia
a4 country PAN GOV Panama
a5 person PAN GOV Ramiro Castrellon
a6 person MNG MED Tsetsgee Batbold
a7 person MNG GOV mining minister
a8 organization MNG COP Mongolian police
a9 group KWT - four men
a10 person KWT JUD judge
a11 organization IGO NGO Amnesty International
a12 person KWT GOV emir
a13 group PAK CVL 19 passengers
a14 group PAK - rescue workers
a15 country DNK GOV Denmark
a16 organization DNK MIL Danish frigate
a17 group - BUS merchant ships
a18 group - CRM pirates
a19 organization DNK GOV Danish defence ministry
a20 organization ALB JUD court in Tirana
a21 person TUR BUS Turkish businessman
a22 country TUR GOV Turkey
p1 place MNG - Ulaanbaatar airport
p2 place KWT - Kuwait
p3 place PAK - Pakistan
p4 place - - Gulf of Guinea
p5 place ALB - Tirana
t1 2022-07-07
t2 2022-07-06
t3 2022-10
q1 indirect source=a5 cue=v5 to=a1
q2 indirect source=a6 cue=v9
q3 indirect source=a8 cue=c1
q4 indirect source=a11 cue=v15 to=a12
q5 indirect source=a14 cue=c2
q6 indirect source=a19 cue=c3
v1 PROTEST strike occurred actor=a1 ctx=education,economic
v2 COERCE ban occurred actor=a2 recip=a6 ctx=media
v3 PROTEST strike occurred actor=a1 loc=a4 time=t1 ctx=education,economic same=v1
v4 PROTEST obstruct occurred actor=a1 loc=a4 time=t1 ctx=economic
v5 CONCEDE - occurred actor=a5 recip=a1 ctx=economic
v7 REJECT - occurred actor=a1 recip=a5 ctx=economic
v8 CONCEDE - occurred actor=a5 recip=a1 ctx=economic same=v5
v9 ACCUSE allege occurred actor=a6 recip=a7 ctx=corruption
v10 COERCE restrict occurred actor=a2 recip=a6 loc=p1 time=t2 ctx=media
v11 COERCE ban occurred actor=a2 recip=a6 loc=p1 time=t2 ctx=media same=v2
v13 SANCTION convict occurred recip=a9 loc=p2 time=t1 ctx=legal
v14 ASSAULT - occurred actor=a9 recip=a10 ctx=crime
v15 REQUEST yield occurred actor=a11 recip=a12 ctx=human-rights
v16 SUPPORT - hypothetical actor=a12 ctx=legal
v17 SANCTION convict occurred recip=a9 ctx=legal same=v13
v18 MOBILIZE weapons future actor=a15 recip=a18 loc=p4 time=t3 ctx=military
v20 REJECT assist occurred actor=a20 recip=a22 loc=p5 ctx=legal,terrorism
v21 COOPERATE - negated actor=a20,a22 recip=a21 loc=p5 ctx=legal,terrorism
v23 ACCUSE allege occurred actor=a22 recip=a21 ctx=legal,terrorism
v24 RETREAT release occurred actor=a20 recip=a21 loc=p5 ctx=legal
a40 group BEL LAB prison guards
a41 person BEL LAB a colleague
a42 person BEL CRM an inmate
a43 person BEL GOV Wout Lenaerts
a44 group BEL MIL soldiers
a45 group - CRM poachers
a46 person ZMB GOV a ranger
p20 place BEL - Belgium
p21 place BEL - Ghent
p22 place ZMB - national park in eastern Zambia
t20 2022-07-05
q30 indirect source=a40 cue=v53
v50 PROTEST strike occurred actor=a40 loc=p20 time=t1 ctx=crime
v51 ASSAULT primitive occurred actor=a42 recip=a41 loc=p21 ctx=crime
v52 REJECT change occurred actor=a43 recip=a40 ctx=crime
v53 REQUEST assist occurred actor=a40 recip=a43 ctx=crime
v54 MOBILIZE troops hypothetical actor=a44 ctx=military
v55 CONCEDE - occurred actor=a43 recip=a40 ctx=economic
v56 ASSAULT firearms occurred actor=a45 recip=a46 loc=p22 time=t20 ctx=crime
v57 COERCE arrest negated ctx=crime
q40 indirect source=- cue=c40 to=a6
