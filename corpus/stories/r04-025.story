#story r04-025
#date 2024-03-12
#publisher Windward Agency
#kind wire
#title [a1 Haiti prime minister] {v1 agrees} to {v2 resign} once council is in place; [a2 Kenya] {v3 halts} police plan

[p1 KINGSTON/PORT-AU-PRINCE], [t1 March 12] - [a1 Haitian Prime Minister Arnaud Philippe] {v4 promised} on [t1 Tuesday] <q1 to {v5 step down} as soon as a transitional council is formed>, after [a3 gangs] {v6 laid siege} to [p2 [a1 his] capital] for twelve days and kept [a1 him] from returning from abroad.

<q2 “[a4 [a1 My] government] cannot remain insensitive to this situation. No sacrifice is too great for [a5 [a1 our] homeland],”> [a1 the 74-year-old neurosurgeon] {c1 said} in a video message from [p3 Puerto Rico], where [a1 he] has been stranded since [t2 March 5]. [a1 He] {v8 asked} [a6 Haitians] <q3 to stay calm>.

The announcement ended a day of {v9 talks} in [p1 Kingston] between [a7 the Caribbean Community (CARICOM)], [a8 U.S. Secretary of State Jonathan Calloway] and [a9 representatives of [a10 Haitian parties, churches and businesses]], who took part by video. <q4 [a1 Philippe] informed [a7 the bloc]'s [a11 chairman, Guyanese President Irwin Persaud], of [a1 his] decision by {v11 phone}>, [a11 the chairman] {c3 said}.

[a12 The council] is to have [a13 seven voting members], and [a14 nobody] who faces criminal {v12 charges} or {v58 opposes} [a15 a foreign force] may sit on [a12 it]. Hours later one of the seven groups, [a16 the Platform of December], {v13 turned down} [a16 its] seat. [a17 Rony Cadet, a former police commander] who once led a {v14 coup}, {c4 called} the plan <q5 “a salad made in a foreign kitchen.”> [a17 He] wants a council of [a17 his] own.

So does [a19 the most powerful of the gang bosses, Wilner “Baton” Desrosiers]. <q6 “[a20 The politicians] in [a20 their] hotels will not decide for [a21 the ghettos]. [a19 We] will {v15 fight} [a15 the foreigners] and whoever brings [a15 them],”> [a19 he] {c5 told} [a23 reporters] in [p4 a slum by the port] on [t3 Monday]. [a24 [a19 His] alliance, Live Free Together], had {v16 threatened} <q7 a “civil {v17 war}” if [a1 Philippe] came back>.

The {v18 offensive} began on [t4 February 29], the day [a1 the prime minister] was in [p5 Nairobi] to {v19 sign} an {v20 agreement} on [a25 a UN-backed force of 1,000 Kenyan policemen]. [a3 The gangs] {v21 attacked} police stations, {v22 shot} at planes on the runway and, on [t5 March 2], {v23 stormed} the two largest prisons, {v24 freeing} [a26 more than 4,500 inmates]. [a27 Dozens] were {v25 killed}. [a28 The finance minister], acting in [a1 Philippe]'s place, imposed a {v27 state of emergency} and a night {v28 curfew}.

On [t1 Tuesday], [a29 the Kenyan foreign ministry] {c15 said} <q18 [a25 the mission] was on {v29 hold}>. <q8 “Without [a30 a government] in [p2 Port-au-Prince] there is nobody to work with,”> {c6 said} [a31 Principal Secretary Joyce Chepkemoi]. [a31 She] {c7 denied} <q9 that [a2 Nairobi] had {v30 withdrawn} [a2 its] {v31 offer}>. [a2 Kenya]'s [a32 high court] had {c16 ruled} in [t6 January] <q19 that the {v32 deployment} was illegal because there was no treaty between [a33 the two countries]>.

[a34 The United States] on [t3 Monday] raised [a34 its] {v33 contribution} by $100 million to $300 million, and [a8 Calloway] announced another $33 million in {v35 aid}. <q10 “Only [a64 the Haitian people] can determine [a64 their] own future. [a34 We] can help clear the road,”> [a8 he] {c8 said} before leaving [p6 Jamaica]. [a35 U.S. Marines] {v37 flew} in by helicopter at [t7 the weekend] to {v38 strengthen} [a36 the embassy guard] and {v39 evacuate} [a37 staff]. [a38 Germany] and [a39 the European Union] have also {v40 evacuated} [a63 [a40 their] diplomats].

<q20 [p2 Port-au-Prince] was calmer on [t1 Tuesday]>, [a41 residents] {c9 said}, but the port remained shut. <q11 [a42 Armed men] had {v41 looted} containers with food and medicine for mothers>, {c10 according to} [a43 the UN children's agency]. <q12 “[a44 We] have water for two days. [a44 We] hear {v42 shots} and [a44 we] put the children on the floor,”> [a45 Islande Toussaint, a cook in [p7 the Delmas area]], {c11 said} by telephone.

[a46 More than 362,000 Haitians] have been driven from [a46 their] homes, more than half of [a46 them] children. [a47 The neighboring Dominican Republic] keeps [a47 its] border closed and {v43 sent back} [a48 23,000 people] in [t8 February] alone. <q13 “There will be no refugee camps on [a47 our] soil,”> [a49 President Ramon Ubiera] {c12 repeated}. [a50 The UN refugee agency] has {v44 pleaded} with [a51 governments in the region] <q14 to stop such {v46 expulsions}>.

[a1 Philippe] was named in [t9 July 2021], two weeks after [a52 President Jovanel Sylvain] was {v47 murdered} in [a52 his] bedroom by [a53 a group of Colombian mercenaries]. [a54 Seventeen of the suspects] are in a [p2 Port-au-Prince] jail that held out against [a3 the attackers]; [a55 three other men] have been {v49 sentenced} to life in [p8 Florida]. In [t10 February], [a56 a Haitian judge] {v50 charged} [a52 Sylvain]'s [a57 widow] with complicity, which [a57 she] denies.

No election has been held since [t11 2016]. Under a {v51 pact} {v52 signed} in [t12 December 2022], [a1 the prime minister] was to {v59 hand over} power on [t13 February 7]. When that day passed, [a58 thousands] {v53 marched}, and [a59 five armed forest guards] were {v54 shot dead} by [a60 police]. It emerged only [t14 last month] that [a1 he] had {v55 promised} [a7 Caribbean leaders] <q15 to vote by [t15 August 2025]>.

<q16 “The street forced [a1 him] out, but the street has guns,”> {c14 said} [a61 Maryse Lafontant of [a62 the Open Society Circle in [p9 Montreal]]]. <q17 “The question is if [a12 seven people] can send [a60 9,000 policemen] into places [a60 they] {v57 left} years ago.”>
---
a1 person HTI GOV Arnaud Philippe
a2 country KEN GOV Kenya
a3 group HTI CRM gangs
a4 organization HTI GOV Haitian government
a5 country HTI - Haiti
a6 group HTI CVL Haitians
a7 organization IGO IGO Caribbean Community
a8 person USA GOV Jonathan Calloway
a9 group HTI - representatives of parties, churches and businesses
a10 group HTI PTY+REL+BUS Haitian parties, churches and businesses
a11 person GUY GOV Irwin Persaud
a12 organization HTI GOV transitional council
a13 group HTI - seven voting members
a14 person - - nobody
a15 group - COP foreign force
a16 organization HTI PTY Platform of December
a17 person HTI ELI+COP Rony Cadet
a19 person HTI CRM Wilner Desrosiers
a20 group HTI PTY politicians
a21 group HTI CVL the ghettos
a23 group - MED reporters
a24 organization HTI CRM Live Free Together
a25 group KEN COP force of 1,000 Kenyan policemen
a26 group HTI CRM more than 4,500 inmates
a27 group HTI - dozens
a28 person HTI GOV finance minister
a29 organization KEN GOV Kenyan foreign ministry
a30 organization HTI GOV a government
a31 person KEN GOV Joyce Chepkemoi
a32 organization KEN JUD Kenyan high court
a33 group - GOV =a2+a5 the two countries
a34 country USA GOV United States
a35 group USA MIL U.S. Marines
a36 group USA MIL embassy guard
a37 group USA GOV embassy staff
a38 country DEU GOV Germany
a39 organization IGO IGO European Union
a40 group - GOV =a38+a39 their
a41 group HTI CVL residents
a42 group HTI CRM armed men
a43 organization IGO IGO UN children's agency
a44 group HTI CVL we (Toussaint's family)
a45 person HTI CVL Islande Toussaint
a46 group HTI REF more than 362,000 Haitians
a47 country DOM GOV Dominican Republic
a48 group HTI REF 23,000 people
a49 person DOM GOV Ramon Ubiera
a50 organization IGO IGO UN refugee agency
a51 group - GOV governments in the region
a52 person HTI ELI Jovanel Sylvain
a53 group COL CRM Colombian mercenaries
a54 group COL CRM seventeen suspects
a55 group - CRM three other men
a56 person HTI JUD Haitian judge
a57 person HTI CVL Sylvain's widow
a58 group HTI CVL thousands
a59 group HTI MIL five armed forest guards
a60 group HTI COP Haitian police
a61 person - NGO Maryse Lafontant
a62 organization CAN NGO Open Society Circle
p1 place JAM - Kingston
p2 place HTI - Port-au-Prince
p3 place PRI - Puerto Rico
p4 place HTI - slum by the port
p5 place KEN - Nairobi
p6 place JAM - Jamaica
p7 place HTI - Delmas
p8 place USA - Florida
p9 place CAN - Montreal
t1 2024-03-12
t2 2024-03-05
t3 2024-03-11
t4 2024-02-29
t5 2024-03-02
t6 2024-01
t7 2024-03-09/2024-03-10
t8 2024-02
t9 2021-07
t10 2024-02
t11 2016
t12 2022-12
t13 2024-02-07
t14 2024-02
t15 2025-08
q1 indirect source=a1 cue=v4
q2 direct source=a1 cue=c1
q3 indirect source=a1 cue=v8 to=a6
q4 indirect source=a11 cue=c3
q5 mixed source=a17 cue=c4
q6 direct source=a19 cue=c5 to=a23
q7 mixed source=a24 cue=v16
q8 direct source=a31 cue=c6
q9 indirect source=a31 cue=c7 neg
q10 direct source=a8 cue=c8
q11 indirect source=a43 cue=c10
q12 direct source=a45 cue=c11
q13 direct source=a49 cue=c12
q14 indirect source=a50 cue=v44 to=a51
q15 indirect source=a1 cue=v55 to=a7
q16 direct source=a61 cue=c14
q17 direct source=a61 cue=-
v1 AGREE - occurred actor=a1 ctx=executive
v2 RETREAT resign future actor=a1 ctx=executive
v3 SANCTION discontinue occurred actor=a2 recip=a5 ctx=crime
v4 CONCEDE - occurred actor=a1 time=t1 ctx=executive
v5 RETREAT resign future actor=a1 ctx=executive same=v2
v6 ASSAULT - occurred actor=a3 loc=p2 ctx=crime
v8 REQUEST yield occurred actor=a1 recip=a6 time=t1
v9 CONSULT multilateral occurred actor=a7,a8,a9 loc=p1 time=t3 ctx=diplomatic
v11 CONSULT phone occurred actor=a1 recip=a11 ctx=diplomatic
v12 ACCUSE allege hypothetical recip=a14 ctx=legal
v13 REJECT - occurred actor=a16 time=t1 ctx=executive
v14 COERCE seize occurred actor=a17 ctx=executive
v15 ASSAULT - future actor=a19 recip=a15 ctx=crime
v16 THREATEN violence occurred actor=a24 recip=a1 ctx=crime
v17 ASSAULT - hypothetical actor=a24 ctx=crime
v18 ASSAULT - occurred actor=a3 loc=p2 time=t4 ctx=crime same=v6
v19 SUPPORT - future actor=a1 loc=p5 time=t4 ctx=crime
v20 AGREE - future actor=a1,a2 loc=p5 time=t4 ctx=crime
v21 ASSAULT - occurred actor=a3 loc=p2 ctx=crime same=v6
v22 ASSAULT firearms occurred actor=a3 loc=p2 ctx=crime
v23 ASSAULT - occurred actor=a3 loc=p2 time=t5 ctx=crime
v24 RETREAT release occurred actor=a3 recip=a26 loc=p2 time=t5 ctx=crime
v25 ASSAULT - occurred recip=a27 loc=p2 time=t5 ctx=crime same=v23
v27 COERCE restrict occurred actor=a28 ctx=crime
v28 COERCE curfew occurred actor=a28 ctx=crime
v29 SANCTION discontinue occurred actor=a2 recip=a5 time=t1 ctx=crime same=v3
v30 SANCTION discontinue negated actor=a2 ctx=crime
v31 AGREE - occurred actor=a2 ctx=crime
v33 AID - occurred actor=a34 recip=a25 time=t3 ctx=crime
v35 AID - future actor=a34 recip=a5 time=t3
v37 MOBILIZE troops occurred actor=a35 loc=p2 time=t7 ctx=military
v38 AID - occurred actor=a35 recip=a36 loc=p2 time=t7 ctx=military
v39 RETREAT withdraw occurred actor=a35 recip=a37 loc=p2 time=t7 ctx=diplomatic
v40 RETREAT withdraw occurred actor=a38,a39 recip=a63 loc=p2 ctx=diplomatic
v41 COERCE seize occurred actor=a42 ctx=crime,health
v42 ASSAULT firearms occurred loc=p7 ctx=crime
v43 COERCE deport occurred actor=a47 recip=a48 time=t8 ctx=migration
v44 REQUEST yield occurred actor=a50 recip=a51 ctx=migration
v46 COERCE deport occurred actor=a51 ctx=migration same=v43
v47 ASSAULT assassinate occurred actor=a53 recip=a52 time=t9 ctx=crime
v49 SANCTION convict occurred recip=a55 loc=p8 ctx=legal,crime
v50 ACCUSE allege occurred actor=a56 recip=a57 time=t10 ctx=legal,crime
v51 AGREE - occurred actor=a1 time=t12 ctx=executive
v52 SUPPORT - occurred actor=a1 time=t12 ctx=executive
v53 PROTEST demo occurred actor=a58 recip=a1 time=t13 ctx=executive
v54 ASSAULT firearms occurred actor=a60 recip=a59 time=t13
v55 CONCEDE - occurred actor=a1 recip=a7 ctx=election
v57 RETREAT withdraw occurred actor=a60 loc=p2 ctx=crime
a63 group - GOV diplomats of Germany and the EU
a64 group HTI CVL Haitian people
q18 indirect source=a29 cue=c15
q19 indirect source=a32 cue=c16
q20 indirect source=a41 cue=c9
v32 MOBILIZE police hypothetical actor=a2 ctx=legal,crime
v58 REJECT - hypothetical actor=a14 recip=a15
v59 RETREAT resign future actor=a1 time=t13 ctx=executive
