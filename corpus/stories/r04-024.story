#story r04-024
#date 2024-07-17
#publisher East Coast Monitor
#kind report
#title [a1 Kenyan police] {v1 fire} tear gas as youth {v2 protests} enter second month; [a2 president] {v3 offers} {v4 talks}

[p1 NAIROBI] — [a1 Police in [p1 Nairobi]] {v5 fired} tear gas and made dozens of {v6 arrests} on [t1 Wednesday] after [a3 young Kenyans] {v7 marched} again to {v8 demand} the {v9 resignation} of [a2 President Elijah Cheruiyot], who a week earlier had dismissed almost all of [a4 [a2 his] cabinet] in an effort to calm [a3 them].

<q15 [a5 At least one man] was {v11 shot dead} in [p2 the town of Kitengela], south of [p1 the capital]>, {c10 said} [a6 a Reuben Media cameraman]. [a3 Protesters] there {v12 burned} tires on the highway to [p3 Tanzania], and [a8 officers] answered with live {v13 rounds}. [a9 Police spokeswoman Jane Wanjala] {c1 said} <q1 [a9 she] had no report of a death>.

<q2 “[a2 He] says [a2 he] listens, then [a8 the police] {v15 kill} [a3 us],”> {c2 said} [a11 Brian Otieno Were, a 23-year-old graduate without a job], rinsing [a11 his] eyes with water in a side street off [p4 Moi Avenue]. <q3 “[a3 We] do not want ministers changed. [a3 We] want [a2 him] gone.”>

The movement, which has no leaders and is organized on telephones, began on [t2 June 18] against a bill that raised taxes on bread, cooking oil and diapers. On [t3 June 25], minutes after [a12 parliament] passed it, [a3 the crowd] {v16 broke through} police lines and {v17 set} part of the building alight. [a13 Snipers] {v18 shot} [a14 several people] in front of the gates. [t13 The next day] [a2 Cheruiyot] {v19 withdrew} the bill.

<q4 [a15 Fifty people] have been {v20 killed} since [t2 June 18], and [a16 59 others] have been {v21 abducted} or are missing>, {c3 according to} [a17 the state-funded National Rights Commission]. [a18 Some of [a16 them]] came home after a few days and {c4 said} <q5 [a19 hooded men] had {v22 beaten} and {v63 questioned} [a18 them] about where [a18 they] got money>. [a20 The police inspector general, Daniel Kiprono], {v23 resigned} on [t4 Friday].

A grim discovery added to the anger. Since [t4 Friday] [a21 volunteers] have pulled the remains of [a22 at least nine women] out of a flooded quarry in [p5 the Kware settlement]. On [t5 Monday] [a23 detectives] {v24 arrested} [a24 a man of 33] who, [a23 they] {c11 say}, <q16 confessed to having {v25 murdered} [a62 42 women, [a24 his] wife first]>. Many in the area do not believe it. On [t6 Saturday], [a26 residents] {v27 stoned} [a27 the station] next to the dump, and [a28 the oversight authority] is {v28 examining} whether [a29 officers] were involved.

[a2 The president] has {v30 invited} [a30 youth groups, churches and unions] to a six-day {v60 forum} that was to open on [t5 Monday]. It was put off because hardly anyone {v31 accepted}. [a31 The main opposition coalition], led by [a32 former prime minister Josphat Ouko], {v32 agreed} to take part, and at once [a33 [a31 its] own lawmakers] {v34 accused} [a32 him] <q7 of selling out>.

<q8 “{v61 Dialogue} is the only way. No country was ever built by [a35 boys] with stones,”> [a32 Ouko] {c5 told} [a36 a congregation in [p6 Kisumu]] on [t7 Sunday]. [a37 Some young people] there {v35 walked out}.

The crisis has surprised [a38 Western capitals], which treated [a2 Cheruiyot] as a favorite. In [t8 May] [a39 U.S. President Douglas Harwell] {v36 received} [a2 him] in [p7 the White House] and named [a40 Kenya] a major non-NATO ally. [a41 The first of 1,000 Kenyan policemen] {v37 landed} in [p8 Haiti] on [t3 June 25], the very day that [a12 parliament] {v64 burned}, for an [a42 American]-{v38 financed} {v39 mission} against [a43 gangs].

<q9 “[a42 We] {v40 condemn} {v41 violence} in any form and {v42 urge} restraint,”> [a44 the State Department] {c6 said} that week, together with [a45 twelve embassies]. [a46 The Ford-Hale Institute, a U.S. charity], on [t9 Tuesday] {c12 denied} <q17 an {v62 allegation} by [a48 the foreign ministry] <q18 that [a46 it] had {v44 funded} the {v45 demonstrations}>>.

[a48 The ministry] gave no proof. [a2 Cheruiyot] had {v46 charged} at a rally on [t5 Monday] <q10 that [a46 the institute] was “{v65 sponsoring} violence” in [a40 Kenya]>. [a49 A government official], who asked not to be named, {c7 told} [a50 this outlet] <q11 the letter was written in a hurry and would be “forgotten by [t15 next week].”>

Without the taxes [a51 the treasury] lacks 346 billion shillings, and [a52 the International Monetary Fund], whose program demanded higher revenue, must decide whether to {v47 lend} more. [a53 A ratings agency, Hollister], cut [a40 Kenya]'s grade deeper into junk on [t10 July 8]. [a2 The president] has cut the budget of [a54 [a2 his] own office] and dissolved 47 state firms.

It was [a2 his] own campaign that first spoke to [a55 the “hustlers,”] as [a2 he] called [a55 the poor]. [a56 [a2 His] predecessor, Peter Njenga Kariuki], {c8 said} [t14 last week] <q12 that [a2 he] should “talk to [a63 the people] rather than at [a63 them]”>.

[a57 The High Court] on [t1 Wednesday morning] {v49 suspended} a police order that {v50 banned} {v51 gatherings} in [p1 central Nairobi] “for lack of leadership,” after [a58 the law society] had {v52 complained}. [a59 Trucks with water cannon] stood at the corners all the same. [a60 Nurses at [p9 the Kenyatta hospital]] {c9 counted} <q13 14 {v53 wounded} by the evening>.

[a3 The organizers] have {v54 called} the next {v55 march} for [t12 Tuesday]: [a3 they] plan to {v57 occupy} the international airport. <q14 “Anyone who enters a protected area will face the full force of the law,”> [a61 acting police chief Gilbert Masinde] {v59 warned}.
---
a1 group KEN COP Kenyan police
a2 person KEN GOV Elijah Cheruiyot
a3 group KEN CVL young Kenyans
a4 organization KEN GOV Kenyan cabinet
a5 person KEN CVL at least one man
a6 person KEN MED Reuben Media cameraman
a8 group KEN COP police officers
a9 person KEN COP Jane Wanjala
a11 person KEN CVL Brian Otieno Were
a12 organization KEN LEG Kenyan parliament
a13 group KEN COP snipers
a14 group KEN CVL several people
a15 group KEN CVL fifty people
a16 group KEN CVL 59 others
a17 organization KEN GOV National Rights Commission
a18 group KEN CVL some of the missing
a19 group KEN UAF hooded men
a20 person KEN COP Daniel Kiprono
a21 group KEN CVL volunteers
a22 group KEN CVL at least nine women
a23 group KEN COP detectives
a24 person KEN CRM man of 33
a26 group KEN CVL Kware residents
a27 organization KEN COP police station
a28 organization KEN GOV oversight authority
a29 group KEN COP officers
a30 group KEN CVL youth groups, churches and unions
a31 organization KEN OPP main opposition coalition
a32 person KEN OPP Josphat Ouko
a33 group KEN LEG+OPP coalition lawmakers
a35 group KEN CVL boys with stones
a36 group KEN REL congregation in Kisumu
a37 group KEN CVL some young people
a38 group - GOV Western capitals
a39 person USA GOV Douglas Harwell
a40 country KEN GOV Kenya
a41 group KEN COP first of 1,000 Kenyan policemen
a42 country USA GOV United States
a43 group HTI CRM gangs
a44 organization USA GOV State Department
a45 group - GOV twelve embassies
a46 organization USA NGO Ford-Hale Institute
a48 organization KEN GOV Kenyan foreign ministry
a49 person KEN GOV government official
a50 organization KEN MED East Coast Monitor
a51 organization KEN GOV treasury
a52 organization IGO IGO International Monetary Fund
a53 organization - BUS Hollister
a54 organization KEN GOV president's office
a55 group KEN CVL hustlers
a56 person KEN ELI Peter Njenga Kariuki
a57 organization KEN JUD High Court
a58 organization KEN OTH law society
a59 group KEN COP trucks with water cannon
a60 group KEN HLH nurses
a61 person KEN COP Gilbert Masinde
p1 place KEN - Nairobi
p2 place KEN - Kitengela
p3 place TZA - Tanzania
p4 place KEN - Moi Avenue
p5 place KEN - Kware
p6 place KEN - Kisumu
p7 place USA - White House
p8 place HTI - Haiti
p9 place KEN - Kenyatta hospital
t1 2024-07-17
t2 2024-06-18
t3 2024-06-25
t4 2024-07-12
t5 2024-07-15
t6 2024-07-13
t7 2024-07-14
t8 2024-05
t9 2024-07-16
t10 2024-07-08
t12 2024-07-23
t13 2024-06-26
t14 2024-W28
t15 2024-W30
q1 indirect source=a9 cue=c1
q2 direct source=a11 cue=c2
q3 direct source=a11 cue=-
q4 indirect source=a17 cue=c3
q5 indirect source=a18 cue=c4
q7 indirect source=a33 cue=v34
q8 direct source=a32 cue=c5 to=a36
q9 direct source=a44,a45 cue=c6
q10 mixed source=a2 cue=v46
q11 mixed source=a49 cue=c7 to=a50
q12 mixed source=a56 cue=c8
q13 indirect source=a60 cue=c9
q14 direct source=a61 cue=v59
q15 indirect source=a6 cue=c10
q16 indirect source=a23 cue=c11
v1 ASSAULT crowd-control occurred actor=a1
v2 PROTEST demo occurred actor=a3 ctx=executive
v3 AGREE - occurred actor=a2
v4 CONSULT - hypothetical actor=a2
v5 ASSAULT crowd-control occurred actor=a1 recip=a3 loc=p1 time=t1 same=v1
v6 COERCE arrest occurred actor=a1 recip=a3 loc=p1 time=t1
v7 PROTEST demo occurred actor=a3 loc=p1 time=t1 ctx=executive same=v2
v8 REQUEST yield occurred actor=a3 recip=a2 loc=p1 time=t1 ctx=executive
v9 RETREAT resign hypothetical actor=a2 ctx=executive
v11 ASSAULT firearms occurred actor=a8 recip=a5 loc=p2 time=t1
v12 PROTEST obstruct occurred actor=a3 loc=p2 time=t1
v13 ASSAULT firearms occurred actor=a8 recip=a3 loc=p2 time=t1 same=v11
v15 ASSAULT - occurred actor=a8 recip=a3 ctx=human-rights
v16 PROTEST riot occurred actor=a3 loc=a12 time=t3 ctx=legislative
v17 PROTEST riot occurred actor=a3 recip=a12 time=t3 ctx=legislative
v18 ASSAULT firearms occurred actor=a13 recip=a14 loc=a12 time=t3 ctx=human-rights
v19 CONCEDE - occurred actor=a2 time=t13 ctx=legislative,economic
v20 ASSAULT - occurred recip=a15 time=t2 ctx=human-rights
v21 ASSAULT abduct occurred recip=a16 time=t2 ctx=human-rights
v22 ASSAULT beat occurred actor=a19 recip=a18 ctx=human-rights
v23 RETREAT resign occurred actor=a20 time=t4
v24 COERCE arrest occurred actor=a23 recip=a24 time=t5 ctx=crime
v27 PROTEST riot occurred actor=a26 recip=a27 loc=p5 time=t6 ctx=crime
v28 ACCUSE investigate occurred actor=a28 recip=a29 ctx=crime
v30 AGREE - occurred actor=a2 recip=a30
v31 AGREE - negated actor=a30
v32 AGREE - occurred actor=a31
v34 ACCUSE disapprove occurred actor=a33 recip=a32
v35 PROTEST demo occurred actor=a37 recip=a32 loc=p6 time=t7
v36 CONSULT visit occurred actor=a2 recip=a39 loc=p7 time=t8 ctx=diplomatic
v37 MOBILIZE police occurred actor=a41 loc=p8 time=t3 ctx=crime
v38 AID - occurred actor=a42 recip=a41 ctx=crime
v39 MOBILIZE police occurred actor=a41 recip=a43 loc=p8 ctx=crime same=v37
v40 ACCUSE disapprove occurred actor=a44,a45 ctx=human-rights
v41 ASSAULT - occurred ctx=human-rights
v42 REQUEST yield occurred actor=a44,a45 ctx=human-rights
v44 AID - occurred actor=a46 recip=a3 ctx=economic
v45 PROTEST demo occurred actor=a3 ctx=executive same=v2
v46 ACCUSE allege occurred actor=a2 recip=a46 time=t5
v47 AID - hypothetical actor=a52 recip=a40 ctx=economic
v50 COERCE ban occurred actor=a1 loc=p1 ctx=legal
v51 PROTEST demo hypothetical loc=p1 ctx=legal
v52 ACCUSE disapprove occurred actor=a58 recip=a1 ctx=legal
v53 ASSAULT - occurred time=t1 loc=p1
v54 REQUEST - occurred actor=a3
v55 PROTEST demo future actor=a3 time=t12
v57 PROTEST obstruct future actor=a3 time=t12 same=v55
v59 THREATEN - occurred actor=a61 ctx=legal
a63 group KEN CVL Kenyan people
a62 group KEN CVL 42 women
q17 indirect source=a46 cue=c12 neg
q18 indirect source=a48 cue=v62
v25 ASSAULT - occurred actor=a24 recip=a62 loc=p5 ctx=crime
v49 RETREAT - occurred actor=a57 loc=p1 time=t1 ctx=legal
v60 CONSULT - hypothetical actor=a2,a30 time=t5 same=v4
v61 CONSULT - hypothetical
v62 ACCUSE allege occurred actor=a48 recip=a46
v63 ACCUSE investigate occurred actor=a19 recip=a18
v64 PROTEST riot occurred actor=a3 recip=a12 time=t3 same=v17
v65 AID - occurred actor=a46 loc=a40
