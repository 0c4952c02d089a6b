#story r01-034
#date 2021-11-17
#publisher Ararat and Caspian News
#kind report
#title [a1 Armenia] and [a2 Azerbaijan] {v1 agree} to {v2 ceasefire} after worst border {v3 fighting} in a year

[p1 YEREVAN], [t1 Nov 17] ([a3 ACN]) - <q1 [a1 Armenia] and [a2 Azerbaijan] {v4 agreed} to {v5 stop} {v6 fighting} on [p2 their border] late on [t2 Tuesday] after {v7 mediation} by [a4 Russia]>, [a5 both sides] {c1 said}, following a day of {v8 clashes} in which [a6 at least eight soldiers] were {v9 killed}.

[a1 Armenia]'s [a7 defence ministry] {c2 said} <q2 [a8 Azerbaijani troops] had {v10 attacked} [a9 its positions] in [p3 the Syunik region] with artillery and armoured vehicles, {v11 captured} [a10 12 soldiers] and {v12 taken} [a11 two posts]>. <q3 “The {v13 attack} was stopped,”> [a12 ministry spokesman Gevorg Hakobyan] {c3 said}.

[a13 The Azerbaijani defence ministry] {v14 blamed} [a1 Armenia]. <q4 [a14 Armenian forces] had {v15 opened fire} first, and [a15 seven Azerbaijani soldiers] were {v16 killed} and [a16 ten] {v17 wounded}>, [a13 it] {c4 said}. [a1 Yerevan] {c5 denied} <q5 that [a14 its troops] had {v18 fired} first>.

Hours after the {v19 truce} took effect, [a17 a resident of [p4 the village of Sotk]] {c6 told} [a3 this agency] by telephone <q6 that [a17 she] could still hear shots>. [a7 The Armenian ministry] {c7 said} on [t1 Wednesday morning] <q7 the {v20 ceasefire} was being observed>.

Calls from abroad

[a18 Russian Defence Minister Andrei Gromyka] {v22 telephoned} [a19 his counterparts in [p1 Yerevan] and [p5 Baku]] and {v23 called on} [a19 them] <q8 to {v24 withdraw} [a20 [a19 their] forces] from the line of contact>. [a21 Two thousand Russian peacekeepers] have been {v25 deployed} in [p6 Nagorno-Karabakh] since a six-week {v26 war} between [a22 the two countries] in [t3 2020].

[a23 Armenian Prime Minister Tigran Sarukhanyan] {v27 asked} [a4 Russia] <q9 to {v28 defend} [a1 the country] under a treaty signed in [t4 1997]>. [a4 Moscow] has not {v29 promised} any military {v30 help}. <q10 “[a24 We] expect [a25 our ally] to keep [a25 its] word,”> [a26 the secretary of [a1 Armenia]'s security council, Ruben Melkonian], {c8 told} [a27 public television].

[a28 European Council President Pieter van Oosten] {v31 spoke} to [a23 Sarukhanyan] and to [a29 Azerbaijani President Rauf Hasanzade] and {v32 offered} to host a {v34 meeting} in [p7 Brussels] [t5 next month]. <q11 [a29 Hasanzade] {v35 accepted} the {v36 invitation}>, [a30 his office] {c9 said}. [a31 Armenian officials] {c10 did not say} <q12 whether [a23 Sarukhanyan] would {v37 go}>.

[a32 Turkey], [a2 Azerbaijan]'s main ally, {v38 called on} [a1 Armenia] <q13 to {v39 withdraw} “from occupied land”> and {c11 said} <q14 [a32 it] would {v41 stand by} [a2 Azerbaijan]>. [a33 France] {v42 condemned} the {v43 attack} on [a1 Armenia] and {v44 promised} <q15 to raise the matter at [a34 the U.N. Security Council]>. [a35 Iran] {v46 moved} [a36 troops] to [p8 its northern border] and {v47 warned} <q16 that [a35 it] would not accept any change of borders>.

The road

The dispute is partly about a road through [p3 Syunik]. Since [t6 August], [a37 Azerbaijani police] have {v49 stopped} [a38 Iranian lorries] on a section of it and {v50 demanded} payment of a toll. [a37 They] {v51 arrested} [a39 two Iranian drivers] in [t7 September] and {v52 released} [a39 them] a month later, after [a35 Tehran] {v53 closed} [a35 its] airspace to [a40 Azerbaijani military flights].

[a2 Azerbaijan] wants a land corridor to [p9 its exclave of Nakhchivan]. [a1 Armenia] {v55 refuses} to give [a2 it] control over any road, but {c12 says} <q17 [a1 it] is {v57 ready} to {v58 open} [p2 the border] to traffic if [a2 Baku] does the same>.

[a41 Prisoners]

[a2 Azerbaijan] still {v59 holds} [a41 about 40 Armenians], among [a41 them] civilians, who were {v60 captured} during and after the {v61 war}. [a42 A court in [p5 Baku]] {v62 sentenced} [a43 thirteen soldiers] in [t8 July] to six years in prison for crossing [p2 the border] illegally. [a44 Human rights lawyers] {c13 said} <q18 [a43 the men] had been {v63 beaten} in {v79 custody} and {v64 forced} to sign statements>. [a2 Azerbaijan] denies this.

[a2 Azerbaijan]'s [a45 prosecutor general] {v65 accused} [a1 Armenia] <q19 of {v66 refusing} to {v67 hand over} maps of minefields>. <q20 [a46 Twenty-nine people] have been {v68 killed} by mines since the {v69 war}>, [a45 he] {c14 said}. In [t9 June], [a2 Azerbaijan] {v70 freed} [a47 15 prisoners] after [a48 the United States] and [a49 Georgia] had {v71 persuaded} [a1 Armenia] to {v72 give} [a2 it] maps of one district.

In [p1 the capital]

In [p1 Yerevan], [a50 several thousand people] {v73 gathered} in [p10 Freedom Square] on [t1 Wednesday evening] and {v74 demanded} the {v75 resignation} of [a23 the prime minister]. <q21 “[a23 He] lost the {v78 war} and now [a23 he] is losing the peace,”> [a51 an opposition leader, former defence minister Vahram Petrosyants], {c15 told} [a50 the crowd]. [a52 Police] {v76 detained} [a53 nine people] who {v77 threw} eggs at [a54 the government building].

[a55 The education ministry] closed 30 schools near [p2 the border] until [t10 Monday].
---
a1 country ARM GOV Armenia
a2 country AZE GOV Azerbaijan
a3 organization - MED Ararat and Caspian News
a4 country RUS GOV Russia
a5 group - GOV =a1+a2 both sides
a6 group - MIL at least eight soldiers
a7 organization ARM MIL+GOV Armenia's defence ministry
a8 group AZE MIL Azerbaijani troops
a9 group ARM MIL Armenian positions
a10 group ARM MIL 12 soldiers
a11 group ARM MIL two posts
a12 person ARM MIL+GOV Gevorg Hakobyan
a13 organization AZE MIL+GOV Azerbaijani defence ministry
a14 group ARM MIL Armenian forces
a15 group AZE MIL seven Azerbaijani soldiers
a16 group AZE MIL ten wounded soldiers
a17 person ARM CVL resident of Sotk
a18 person RUS GOV+MIL Andrei Gromyka
a19 group - GOV+MIL defence ministers of Armenia and Azerbaijan
a20 group - MIL their forces
a21 group RUS MIL 2,000 Russian peacekeepers
a22 group - GOV =a1+a2 the two countries
a23 person ARM GOV Tigran Sarukhanyan
a24 country ARM GOV We (Armenia)
a25 country RUS GOV our ally
a26 person ARM GOV Ruben Melkonian
a27 organization ARM MED public television
a28 person IGO IGO Pieter van Oosten
a29 person AZE GOV Rauf Hasanzade
a30 organization AZE GOV Hasanzade's office
a31 group ARM GOV Armenian officials
a32 country TUR GOV Turkey
a33 country FRA GOV France
a34 organization IGO IGO U.N. Security Council
a35 country IRN GOV Iran
a36 group IRN MIL troops
a37 group AZE COP Azerbaijani police
a38 group IRN BUS Iranian lorries
a39 group IRN LAB two Iranian drivers
a40 group AZE MIL Azerbaijani military flights
a41 group ARM - about 40 Armenians
a42 organization AZE JUD court in Baku
a43 group ARM MIL thirteen soldiers
a44 group - NGO human rights lawyers
a45 person AZE JUD Azerbaijan's prosecutor general
a46 group AZE CVL twenty-nine people
a47 group ARM MIL 15 prisoners
a48 country USA GOV United States
a49 country GEO GOV Georgia
a50 group ARM CVL several thousand people
a51 person ARM OPP Vahram Petrosyants
a52 group ARM COP police
a53 group ARM CVL nine people
a54 organization ARM GOV government building
a55 organization ARM GOV education ministry
p1 place ARM - Yerevan
p2 place - - Armenian-Azerbaijani border
p3 place ARM - Syunik
p4 place ARM - Sotk
p5 place AZE - Baku
p6 place AZE - Nagorno-Karabakh
p7 place BEL - Brussels
p8 place IRN - northern border
p9 place AZE - Nakhchivan
p10 place ARM - Freedom Square
t1 2021-11-17
t2 2021-11-16
t3 2020
t4 1997
t5 2021-12
t6 2021-08
t7 2021-09
t8 2021-07
t9 2021-06
t10 2021-11-22
q1 indirect source=a5 cue=c1
q2 indirect source=a7 cue=c2
q3 direct source=a12 cue=c3
q4 indirect source=a13 cue=c4
q5 indirect source=a1 cue=c5 neg
q6 indirect source=a17 cue=c6 to=a3
q7 indirect source=a7 cue=c7
q8 indirect source=a18 cue=v23 to=a19
q9 indirect source=a23 cue=v27 to=a4
q10 direct source=a26 cue=c8 to=a27
q11 indirect source=a30 cue=c9
q12 indirect source=a31 cue=c10 neg
q13 mixed source=a32 cue=v38 to=a1
q14 indirect source=a32 cue=c11
q15 indirect source=a33 cue=v44
q16 indirect source=a35 cue=v47
q17 indirect source=a1 cue=c12
q18 indirect source=a44 cue=c13
q19 indirect source=a45 cue=v65
q20 indirect source=a45 cue=c14
q21 direct source=a51 cue=c15 to=a50
v1 AGREE - occurred actor=a1,a2 time=t2 ctx=military,territory
v2 RETREAT ceasefire future actor=a1,a2 ctx=military,territory
v3 ASSAULT - occurred actor=a1,a2 loc=p2 ctx=military,territory
v4 AGREE - occurred actor=a1,a2 time=t2 ctx=military,territory same=v1
v5 RETREAT ceasefire future actor=a1,a2 loc=p2 ctx=military,territory same=v2
v6 ASSAULT - occurred actor=a1,a2 loc=p2 time=t2 ctx=military,territory same=v3
v7 CONSULT third-party occurred actor=a4,a1,a2 time=t2 ctx=diplomatic
v8 ASSAULT - occurred actor=a1,a2 loc=p2 time=t2 ctx=military,territory same=v3
v9 ASSAULT - occurred recip=a6 loc=p2 time=t2 ctx=military,territory
v10 ASSAULT heavy-weapons occurred actor=a8 recip=a9 loc=p3 ctx=military,territory
v11 ASSAULT abduct occurred actor=a8 recip=a10 loc=p3 ctx=military
v12 COERCE seize occurred actor=a8 recip=a11 loc=p3 ctx=military,territory
v13 ASSAULT heavy-weapons occurred actor=a8 loc=p3 ctx=military same=v10
v14 ACCUSE allege occurred actor=a13 recip=a1 ctx=military
v15 ASSAULT firearms occurred actor=a14 ctx=military
v16 ASSAULT - occurred recip=a15 ctx=military
v17 ASSAULT - occurred recip=a16 ctx=military
v18 ASSAULT firearms negated actor=a14 ctx=military same=v15
v19 RETREAT ceasefire occurred actor=a1,a2 ctx=military same=v2
v20 RETREAT ceasefire occurred actor=a1,a2 ctx=military same=v2
v22 CONSULT phone occurred actor=a18,a19 ctx=military,diplomatic
v23 REQUEST yield occurred actor=a18 recip=a19 ctx=military
v24 RETREAT withdraw hypothetical actor=a19 loc=p2 ctx=military
v25 MOBILIZE troops occurred actor=a21 loc=p6 time=t3 ctx=military
v26 ASSAULT - occurred actor=a22 time=t3 ctx=military
v27 REQUEST assist occurred actor=a23 recip=a4 ctx=military
v28 AID - hypothetical actor=a4 recip=a1 ctx=military
v29 AGREE - negated actor=a4 recip=a1 ctx=military
v30 AID - negated actor=a4 recip=a1 ctx=military
v31 CONSULT - occurred actor=a28,a23,a29 ctx=diplomatic
v32 AGREE - occurred actor=a28 recip=a23,a29 ctx=diplomatic
v34 CONSULT - hypothetical actor=a28,a23,a29 loc=p7 time=t5 ctx=diplomatic
v35 AGREE - occurred actor=a29 recip=a28 ctx=diplomatic
v36 AGREE - occurred actor=a28 recip=a29 ctx=diplomatic same=v32
v37 CONSULT - hypothetical actor=a23 loc=p7 ctx=diplomatic same=v34
v38 REQUEST yield occurred actor=a32 recip=a1 ctx=territory
v39 RETREAT withdraw hypothetical actor=a1 ctx=territory
v41 SUPPORT - future actor=a32 recip=a2 ctx=military
v42 ACCUSE disapprove occurred actor=a33 recip=a2 ctx=military
v43 ASSAULT heavy-weapons occurred actor=a2 recip=a1 ctx=military same=v10
v44 AGREE - occurred actor=a33 recip=a1 ctx=diplomatic
v46 MOBILIZE troops occurred actor=a35 loc=p8 ctx=military
v47 THREATEN - occurred actor=a35 recip=a2 ctx=territory
v49 COERCE restrict occurred actor=a37 recip=a38 loc=p3 time=t6 ctx=economic
v50 REQUEST yield occurred actor=a37 recip=a38 loc=p3 time=t6 ctx=economic
v51 COERCE arrest occurred actor=a37 recip=a39 time=t7
v52 RETREAT release occurred actor=a37 recip=a39
v53 COERCE restrict occurred actor=a35 recip=a40 ctx=military
v55 REJECT yield occurred actor=a1 recip=a2 ctx=territory
v57 CONCEDE - occurred actor=a1 recip=a2 ctx=territory
v58 RETREAT access hypothetical actor=a1 loc=p2 ctx=territory,economic
v59 COERCE arrest occurred actor=a2 recip=a41 ctx=military
v60 ASSAULT abduct occurred actor=a2 recip=a41 ctx=military
v61 ASSAULT - occurred actor=a22 ctx=military same=v26
v62 SANCTION convict occurred actor=a42 recip=a43 loc=p5 time=t8 ctx=legal,military
v63 ASSAULT beat occurred recip=a43 ctx=human-rights
v64 COERCE - occurred recip=a43 ctx=human-rights
v65 ACCUSE allege occurred actor=a45 recip=a1 ctx=military
v66 REJECT assist occurred actor=a1 recip=a2 ctx=military
v67 AID - negated actor=a1 recip=a2 ctx=military
v68 ASSAULT explosives occurred recip=a46 ctx=military
v69 ASSAULT - occurred actor=a22 ctx=military same=v26
v70 RETREAT release occurred actor=a2 recip=a47 time=t9 ctx=military
v71 CONSULT third-party occurred actor=a48,a49,a1 time=t9 ctx=diplomatic
v72 AID - occurred actor=a1 recip=a2 time=t9 ctx=military
v73 PROTEST demo occurred actor=a50 loc=p10 time=t1
v74 REQUEST yield occurred actor=a50 recip=a23 loc=p10 time=t1 ctx=executive
v75 RETREAT resign hypothetical actor=a23 ctx=executive
v76 COERCE arrest occurred actor=a52 recip=a53 loc=p10 time=t1
v77 PROTEST riot occurred actor=a53 recip=a54 loc=p1 time=t1
v78 ASSAULT - occurred actor=a22 ctx=military same=v26
v79 COERCE arrest occurred actor=a2 recip=a43 ctx=military
