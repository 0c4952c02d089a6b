#story r01-034
#date 2021-11-17
#publisher Ararat and Caspian News
#kind report
#title [a1 Armenia] and [a2 Azerbaijan] {v1 agree} to {v2 ceasefire} after worst border {v3 fighting} in a year

[p1 YEREVAN], [t1 Nov 17] ([a3 ACN]) - <q1 [a1 Armenia] and [a2 Azerbaijan] {v4 agreed} to {v5 stop} {v6 fighting} on [a4 their] border late on [t2 Tuesday] after {v7 mediation} by [a5 Russia]>, [a4 both sides] {c1 said}, following a day of {v8 clashes} in which [a6 at least eight soldiers] were {v9 killed}.

[a1 Armenia]'s [a7 defence ministry] {c2 said} <q2 [a8 Azerbaijani troops] had {v10 attacked} [a1 its] positions in [p2 the Syunik region] with artillery and armoured vehicles, {v11 captured} [a9 12 soldiers] and {v12 taken} two posts>. <q3 “The {v13 attack} was stopped,”> [a10 ministry spokesman Gevorg Hakobyan] {c3 said}.

[a11 The Azerbaijani defence ministry] {v14 blamed} [a1 Armenia]. <q4 [a12 Armenian forces] had {v15 opened fire} first, and [a13 seven Azerbaijani soldiers] were {v16 killed} and [a14 ten] wounded>, [a11 it] {c4 said}. [a1 Yerevan] {c5 denied} <q5 that [a12 its troops] had {v17 fired} first>.

Hours after the {v18 truce} took effect, [a15 a resident of [p3 the village of Sotk]] {c6 told} [a3 this agency] by telephone <q6 that [a15 she] could still hear {v19 shots}>. [a7 The Armenian ministry] {c7 said} on [t3 Wednesday morning] <q7 the {v20 ceasefire} was being observed>.

Calls from abroad

[a16 Russian Defence Minister Andrei Gromyka] {v21 telephoned} [a17 his counterparts in [p1 Yerevan] and [p4 Baku]] and {v22 called on} [a17 them] <q8 to {v23 withdraw} [a18 their forces] from the line of contact>. [a19 Two thousand Russian peacekeepers] have been {v24 deployed} in [p5 Nagorno-Karabakh] since a six-week {v25 war} between [a4 the two countries] in [t4 2020].

[a20 Armenian Prime Minister Tigran Sarukhanyan] {v26 asked} [a5 Russia] <q9 to {v27 defend} [a1 the country] under a treaty {v28 signed} in [t5 1997]>. [a5 Moscow] has not {v29 promised} any military {v30 help}. <q10 “[a1 We] expect [a5 our ally] to keep [a5 its] word,”> [a21 the secretary of [a1 Armenia]'s [a22 security council], Ruben Melkonian], {c8 told} [a23 public television].

[a24 European Council President Pieter van Oosten] {v31 spoke} to [a20 Sarukhanyan] and to [a25 Azerbaijani President Rauf Hasanzade] and {v32 offered} <q11 to host a {v33 meeting} in [p6 Brussels] [t6 next month]>. <q12 [a25 Hasanzade] {v34 accepted} the {v35 invitation}>, [a26 his office] {c9 said}. [a27 Armenian officials] did not {c10 say} <q13 whether [a20 Sarukhanyan] would {v36 go}>.

[a28 Turkey, [a2 Azerbaijan]'s main ally], {v37 called on} [a1 Armenia] <q14 to {v38 withdraw} “from occupied land”> and {c11 said} <q15 [a28 it] would {v39 stand by} [a2 Azerbaijan]>. [a29 France] {v40 condemned} the {v41 attack} on [a1 Armenia] and {v42 promised} <q16 to raise the matter at [a30 the U.N. Security Council]>. [a31 Iran] {v43 moved} [a32 troops] to [a31 its] northern border and {v44 warned} <q17 that [a31 it] would not accept any change of borders>.

The road

The dispute is partly about a road through [p2 Syunik]. Since [t7 August], [a33 Azerbaijani police] have {v45 stopped} [a34 Iranian lorries] on a section of it and {v46 demanded} payment of a toll. [a33 They] {v47 arrested} [a35 two Iranian drivers] in [t8 September] and {v48 released} [a35 them] [t9 a month later], after [a31 Tehran] {v49 closed} [a31 its] airspace to [a2 Azerbaijani] military flights.

[a2 Azerbaijan] wants a land corridor to [p7 its exclave of Nakhchivan]. [a1 Armenia] {v50 refuses} to give [a2 it] control over any road, but {c12 says} <q18 [a1 it] is {v51 ready} to {v52 open} the border to traffic if [a2 Baku] does the same>.

Prisoners

[a2 Azerbaijan] still {v53 holds} [a36 about 40 Armenians, among them civilians], who were {v54 captured} during and after the {v55 war}. [a37 A court in [p4 Baku]] {v56 sentenced} [a38 thirteen soldiers] in [t10 July] to six years in prison for crossing the border illegally. [a39 Human rights lawyers] {c13 said} <q19 [a38 the men] had been {v57 beaten} in custody and {v58 forced} to sign statements>. [a2 Azerbaijan] denies this.

[a2 Azerbaijan]'s [a40 prosecutor general] {v59 accused} [a1 Armenia] of <q20 {v60 refusing} to hand over maps of minefields>. <q21 [a41 Twenty-nine people] have been {v61 killed} by mines since the war>, [a40 he] {c14 said}. In [t11 June], [a2 Azerbaijan] {v62 freed} [a42 15 prisoners] after [a43 the United States] and [a44 Georgia] had {v63 persuaded} [a1 Armenia] to {v64 give} [a2 it] maps of one district.

In the capital

In [p1 Yerevan], [a45 several thousand people] {v65 gathered} in [p8 Freedom Square] on [t12 Wednesday evening] and {v66 demanded} the {v67 resignation} of [a20 the prime minister]. <q22 “[a20 He] lost the war and now [a20 he] is losing the peace,”> [a46 an opposition leader, former defence minister Vahram Petrosyants], {c15 told} [a45 the crowd]. [a47 Police] {v68 detained} [a48 nine people] who {v69 threw} eggs at [p9 the government building].

[a49 The education ministry] closed 30 schools near the border until [t13 Monday].
---
a1 country ARM GOV Armenia
a2 country AZE GOV Azerbaijan
a3 organization ARM MED Ararat and Caspian News
a4 group - GOV =a1+a2 both sides
a5 country RUS GOV Russia
a6 group - MIL at least eight soldiers
a7 organization ARM GOV Armenian defence ministry
a8 group AZE MIL Azerbaijani troops
a9 group ARM MIL 12 soldiers
a10 person ARM GOV Gevorg Hakobyan
a11 organization AZE GOV Azerbaijani defence ministry
a12 group ARM MIL Armenian forces
a13 group AZE MIL seven Azerbaijani soldiers
a14 group AZE MIL ten Azerbaijani soldiers
a15 person ARM CVL resident of Sotk
a16 person RUS GOV Andrei Gromyka
a17 group - GOV defence ministers of Armenia and Azerbaijan
a18 group - MIL their forces
a19 group RUS MIL two thousand Russian peacekeepers
a20 person ARM GOV Tigran Sarukhanyan
a21 person ARM GOV Ruben Melkonian
a22 organization ARM GOV Armenian security council
a23 organization ARM MED public television
a24 person IGO IGO Pieter van Oosten
a25 person AZE GOV Rauf Hasanzade
a26 organization AZE GOV Hasanzade's office
a27 group ARM GOV Armenian officials
a28 country TUR GOV Turkey
a29 country FRA GOV France
a30 organization IGO IGO UN Security Council
a31 country IRN GOV Iran
a32 group IRN MIL Iranian troops
a33 group AZE COP Azerbaijani police
a34 group IRN BUS Iranian lorries
a35 group IRN CVL two Iranian drivers
a36 group ARM MIL+CVL about 40 Armenians
a37 organization AZE JUD court in Baku
a38 group ARM MIL thirteen soldiers
a39 group - CVL human rights lawyers
a40 person AZE JUD prosecutor general
a41 group - - twenty-nine people
a42 group ARM - 15 prisoners
a43 country USA GOV United States
a44 country GEO GOV Georgia
a45 group ARM CVL several thousand people
a46 person ARM OPP Vahram Petrosyants
a47 group ARM COP police
a48 group ARM CVL nine people
a49 organization ARM GOV education ministry
p1 place ARM - Yerevan
p2 place ARM - Syunik
p3 place ARM - Sotk
p4 place AZE - Baku
p5 place AZE - Nagorno-Karabakh
p6 place BEL - Brussels
p7 place AZE - Nakhchivan
p8 place ARM - Freedom Square
p9 place ARM - government building
t1 2021-11-17
t2 2021-11-16
t3 2021-11-17
t4 2020
t5 1997
t6 2021-12
t7 2021-08
t8 2021-09
t9 2021-10
t10 2021-07
t11 2021-06
t12 2021-11-17
t13 2021-11-22
q1 indirect source=a4 cue=c1
q2 indirect source=a7 cue=c2
q3 direct source=a10 cue=c3
q4 indirect source=a11 cue=c4
q5 indirect source=a1 cue=c5 neg
q6 indirect source=a15 cue=c6 to=a3
q7 indirect source=a7 cue=c7
q8 indirect source=a16 cue=v22 to=a17
q9 indirect source=a20 cue=v26 to=a5
q10 direct source=a21 cue=c8 to=a23
q11 indirect source=a24 cue=v32 to=a20,a25
q12 indirect source=a26 cue=c9
q13 indirect source=a27 cue=c10 neg
q14 mixed source=a28 cue=v37 to=a1
q15 indirect source=a28 cue=c11
q16 indirect source=a29 cue=v42
q17 indirect source=a31 cue=v44
q18 indirect source=a1 cue=c12
q19 indirect source=a39 cue=c13
q20 indirect source=a40 cue=v59
q21 indirect source=a40 cue=c14
q22 direct source=a46 cue=c15 to=a45
v1 AGREE - occurred actor=a1,a2 time=t2 ctx=diplomatic,military
v2 RETREAT ceasefire future actor=a1,a2 ctx=military,territory
v3 ASSAULT - occurred ctx=military,territory
v4 AGREE - occurred actor=a1,a2 time=t2 ctx=diplomatic,military same=v1
v5 RETREAT ceasefire future actor=a1,a2 ctx=military,territory same=v2
v6 ASSAULT - occurred actor=a1,a2 ctx=military,territory same=v3
v7 CONSULT third-party occurred actor=a5 recip=a1,a2 ctx=diplomatic
v8 ASSAULT - occurred actor=a4 time=t2 ctx=military,territory same=v3
v9 ASSAULT - occurred recip=a6 time=t2 ctx=military
v10 ASSAULT heavy-weapons occurred actor=a8 recip=a1 loc=p2 ctx=military,territory
v11 COERCE arrest occurred actor=a8 recip=a9 loc=p2 ctx=military
v12 COERCE seize occurred actor=a8 recip=a1 loc=p2 ctx=military,territory
v13 ASSAULT heavy-weapons occurred ctx=military,territory same=v10
v14 ACCUSE allege occurred actor=a11 recip=a1 ctx=military
v15 ASSAULT firearms occurred actor=a12 recip=a13 ctx=military
v16 ASSAULT - occurred actor=a12 recip=a13 ctx=military
v17 ASSAULT firearms negated actor=a12 ctx=military same=v15
v18 RETREAT ceasefire occurred ctx=military same=v2
v19 ASSAULT firearms occurred loc=p3 ctx=military
v20 RETREAT ceasefire occurred ctx=military time=t3 same=v2
v21 CONSULT phone occurred actor=a16,a17 ctx=diplomatic,military
v22 REQUEST yield occurred actor=a16 recip=a17 ctx=diplomatic,military
v23 RETREAT withdraw hypothetical actor=a17 ctx=military
v24 MOBILIZE troops occurred actor=a19 loc=p5 ctx=military
v25 ASSAULT - occurred actor=a4 time=t4 ctx=military
v26 REQUEST assist occurred actor=a20 recip=a5 ctx=military,diplomatic
v27 AID - hypothetical actor=a5 recip=a1 ctx=military
v28 SUPPORT - occurred actor=a5,a1 time=t5 ctx=diplomatic,military
v29 AGREE - negated actor=a5 ctx=military
v30 AID - negated actor=a5 ctx=military
v31 CONSULT - occurred actor=a24,a20,a25 ctx=diplomatic
v32 AGREE - occurred actor=a24 recip=a20,a25 ctx=diplomatic
v33 CONSULT third-party hypothetical actor=a24,a20,a25 loc=p6 time=t6 ctx=diplomatic
v34 AGREE - occurred actor=a25 recip=a24 ctx=diplomatic
v35 AGREE - occurred ctx=diplomatic same=v32
v36 CONSULT visit hypothetical actor=a20 ctx=diplomatic same=v33
v37 REQUEST yield occurred actor=a28 recip=a1 ctx=diplomatic,territory
v38 RETREAT withdraw hypothetical actor=a1 ctx=territory,military
v39 SUPPORT - future actor=a28 recip=a2 ctx=diplomatic
v40 ACCUSE disapprove occurred actor=a29 recip=a2 ctx=diplomatic
v41 ASSAULT heavy-weapons occurred recip=a1 ctx=military same=v10
v42 AGREE - occurred actor=a29 recip=a1 ctx=diplomatic
v43 MOBILIZE troops occurred actor=a31 ctx=military,territory
v44 THREATEN - occurred actor=a31 ctx=territory,diplomatic
v45 COERCE restrict occurred actor=a33 recip=a34 loc=p2 time=t7 ctx=economic
v46 REQUEST yield occurred actor=a33 recip=a34 loc=p2 time=t7 ctx=economic
v47 COERCE arrest occurred actor=a33 recip=a35 time=t8
v48 RETREAT release occurred actor=a33 recip=a35 time=t9
v49 COERCE restrict occurred actor=a31 recip=a2 ctx=military,diplomatic
v50 REJECT yield occurred actor=a1 recip=a2 ctx=territory
v51 AGREE - occurred actor=a1 recip=a2 ctx=territory,diplomatic
v52 RETREAT access hypothetical actor=a1 recip=a2 ctx=territory
v53 COERCE arrest occurred actor=a2 recip=a36 ctx=military
v54 COERCE arrest occurred recip=a36 ctx=military
v55 ASSAULT - occurred ctx=military same=v25
v56 SANCTION convict occurred actor=a37 recip=a38 loc=p4 time=t10 ctx=legal
v57 ASSAULT beat occurred recip=a38 ctx=human-rights
v58 COERCE - occurred recip=a38 ctx=human-rights
v59 ACCUSE allege occurred actor=a40 recip=a1 ctx=diplomatic
v60 REJECT yield occurred actor=a1 ctx=military
v61 ASSAULT explosives occurred recip=a41
v62 RETREAT release occurred actor=a2 recip=a42 time=t11 ctx=military
v63 REQUEST yield occurred actor=a43,a44 recip=a1 ctx=diplomatic
v64 AID - occurred actor=a1 recip=a2 ctx=military
v65 PROTEST demo occurred actor=a45 loc=p8 time=t12
v66 REQUEST change occurred actor=a45 recip=a20 time=t12 ctx=executive
v67 RETREAT resign hypothetical actor=a20 ctx=executive
v68 COERCE arrest occurred actor=a47 recip=a48
v69 PROTEST riot occurred actor=a48 loc=p9
