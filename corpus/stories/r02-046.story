#story r02-046
#date 2020-10-24
#publisher Mediterranean Public Service
#kind report
#title [p2 Libya]'s [a1 rival sides] {v1 sign} ceasefire; [a2 UN] {v2 praises} <q21 “historic” step>

[p1 GENEVA] — [a1 The two sides] in [p2 Libya]'s {v3 war} {v4 signed} a permanent ceasefire on [t1 Friday] after five days of {v5 talks} at [a2 the United Nations] in [p1 Geneva]. The {v6 deal} between [a3 the government in [p3 Tripoli]] and [a4 the eastern forces of General Salim Bouzidi] could end nine years of {v7 fighting}.

<q1 [a5 All foreign fighters] must {v8 leave} [p2 Libya] within three months, and [a1 both sides] will {v9 pull back} [a6 [a1 their] units] from the front lines>, [a7 U.N. envoy Sandrine Keller] {c1 said}. <q2 “This is a historic step for [a8 the Libyan people],”> [a7 she] {c2 told} [a9 reporters]. <q3 “[a7 I] {v10 thank} [a11 the officers] who had the courage to {v11 sit down} at one table.”>

[a12 Turkish President Orhan Selcuk], who {v12 sent} [a13 soldiers and drones] to {v13 help} [a3 the Tripoli government] [t2 last winter], was less hopeful. <q4 The {v14 deal} was “not very reliable” because it was {v15 signed} by [a11 officers] and not by [a14 leaders]>, [a12 he] {c3 told} [a15 journalists] in [p4 Istanbul].

What was {v61 agreed}

The {v16 ceasefire} covers the whole country and took effect at once. <q5 It does not apply to [a16 groups] on [a2 the U.N.]'s terrorism list>, the {c4 text} says. [a1 The two sides] also {v17 agreed} to {v18 exchange} [a17 prisoners], to {v19 open} the coastal road and to stop hate speech in the media. A passenger plane flew from [p3 Tripoli] to [p5 Benghazi] on [t1 Friday] for the first time in more than a year.

[a19 A joint committee of five officers from each side] will {v21 meet} again in [p6 the town of Ghadames] [t3 next month]. [a2 The United Nations] has {v22 invited} [a20 75 Libyans] to {v23 talks} about a new government, which are to begin in [p7 Tunis] on [t4 November 9].

The road to [p1 Geneva]

[p2 Libya] has had no stable government since [t5 2011], when [a21 NATO] planes {v24 helped} [a22 rebels] {v25 overthrow} [a23 a long-time ruler]. In [t6 April 2019] [a24 Bouzidi] {v26 attacked} [p3 Tripoli] while [a25 the U.N. secretary-general] was {v27 visiting} the city. <q20 [a26 Russian mercenaries], [a27 Sudanese fighters] and planes {v28 supplied} by [a28 the United Arab Emirates] {v29 helped} [a24 him] there>, {c5 according to} a report by [a29 U.N. experts].

[a24 Bouzidi]'s [a4 men] {v30 shelled} homes, [a30 a migrant detention center] and [a31 two hospitals] but did not {v31 capture} the city. With [a49 Turkish] help [a3 the government]'s [a32 forces] {v32 drove} [a4 them] out of western [p2 Libya] in [t7 June]. [a4 They] left behind mines, which have {v33 killed} [a33 more than 50 people], and at least 11 mass graves in [p8 the town of Tarhuna].

<q6 [a34 A family militia] {v34 executed} [a35 hundreds of people] in [p8 the town]>, [a36 the Libyan Missing Persons Authority] {c7 says}. [a37 The International Criminal Court] has opened an {v36 investigation}. <q7 “[a38 My brother] was {v37 taken} from the breakfast table, and [a39 I] found [a38 him] with [a38 his] hands tied,”> {c8 said} [a39 Rabia Jaballah, 45].

[a24 Bouzidi] {v38 closed} the country's oil ports in [t8 January] and {v39 opened} the ports again in [t9 September]. <q8 Oil production has risen to 500,000 barrels a day>, {c9 said} [a40 the National Oil Corporation].

Reaction

[a41 Egypt], [a28 the United Arab Emirates] and [a42 Russia], which {v41 back} [a24 Bouzidi], {v42 welcomed} the {v43 agreement}, as did [a43 the European Union] and [a44 the Arab League]. [a45 The U.S. Embassy in [p2 Libya]] {v44 called on} [a46 all foreign forces] <q9 to {v45 withdraw}>. [a47 Germany], which {v46 hosted} a {v47 conference} on [p2 Libya] in [t8 January], {v48 offered} <q10 to {v49 send} [a48 observers]>.

<q11 [a49 Ankara] would not {v50 withdraw} [a13 its troops], because [a13 they] were {v51 invited}>, [a51 Turkish Defense Minister Hakan Yildiran] {c10 said} on [t10 Saturday]. <q12 [a3 The Tripoli government] will keep [a3 its] military {v52 agreement} with [a49 Turkey]>, [a52 its defense minister] {c11 told} [a53 the Tripoli Channel], according to [a54 the Anatolian Wire].

[a55 Fighters on the front line near [p9 Sirte]] {c13 told} [a56 the Mediterranean Public Service] <q13 that [a55 they] had heard of the {v53 truce} on the radio>. <q14 “If [a58 they] do not {v54 shoot}, [a55 we] do not {v62 shoot},”> {c14 said} [a59 Anwar, a 22-year-old from [p10 Misrata]], who did not want [a59 his] family name used. <q15 “But nobody has {v63 told} [a55 us] to {v55 go home}.”>

<q16 The real test is the 90 days>, {c15 said} [a60 Tarek Belhaj of [a61 the Maghreb Studies Center]]. <q17 “[a62 Everyone] {v56 promised} in [p11 Berlin] <q18 to stop {v58 sending} weapons>, and planes full of weapons {v59 landed} the same night,”> [a60 he] {c16 said}. <q19 “[a63 Nobody] has ever been {v60 punished} for it.”>
---
a1 group LBY GOV+REB =a3+a4 Libya's two sides
a2 organization IGO IGO United Nations
a3 organization LBY GOV government in Tripoli
a4 group LBY MIL+REB eastern forces of General Bouzidi
a5 group - MIL all foreign fighters
a6 group LBY MIL units of both sides
a7 person - IGO Sandrine Keller
a8 group LBY CVL Libyan people
a9 group - MED reporters
a11 group LBY MIL officers
a12 person TUR GOV Orhan Selcuk
a13 group TUR MIL Turkish soldiers and drones
a14 group LBY GOV leaders
a15 group - MED journalists
a16 group - UAF groups on the U.N.'s terrorism list
a17 group LBY MIL prisoners
a19 group LBY MIL joint committee of officers
a20 group LBY - 75 Libyans
a21 organization IGO IGO NATO
a22 group LBY REB rebels
a23 person LBY ELI long-time ruler
a24 person LBY MIL+REB Salim Bouzidi
a25 person IGO IGO U.N. secretary-general
a26 group RUS MIL Russian mercenaries
a27 group SDN UAF Sudanese fighters
a28 country ARE GOV United Arab Emirates
a29 group IGO IGO U.N. experts
a30 organization LBY GOV migrant detention center
a31 group LBY HLH two hospitals
a32 group LBY MIL government's forces
a33 group LBY CVL more than 50 people
a34 organization LBY UAF family militia
a35 group LBY CVL hundreds of people
a36 organization LBY GOV Libyan Missing Persons Authority
a37 organization IGO JUD International Criminal Court
a38 person LBY CVL Rabia Jaballah's brother
a39 person LBY CVL Rabia Jaballah
a40 organization LBY BUS National Oil Corporation
a41 country EGY GOV Egypt
a42 country RUS GOV Russia
a43 organization IGO IGO European Union
a44 organization IGO IGO Arab League
a45 organization USA GOV U.S. Embassy in Libya
a46 group - MIL all foreign forces
a47 country DEU GOV Germany
a48 group DEU - observers
a49 country TUR GOV Turkey
a51 person TUR GOV+MIL Hakan Yildiran
a52 person LBY GOV+MIL Libyan defense minister
a53 organization LBY MED Tripoli Channel
a54 organization TUR MED Anatolian Wire
a55 group LBY MIL fighters on the front line
a56 organization - MED Mediterranean Public Service
a58 group LBY MIL they
a59 person LBY MIL Anwar
a60 person LBY EDU Tarek Belhaj
a61 organization - EDU Maghreb Studies Center
a62 group - GOV everyone
a63 group - - nobody
p1 place CHE - Geneva
p2 place LBY - Libya
p3 place LBY - Tripoli
p4 place TUR - Istanbul
p5 place LBY - Benghazi
p6 place LBY - Ghadames
p7 place TUN - Tunis
p8 place LBY - Tarhuna
p9 place LBY - Sirte
p10 place LBY - Misrata
p11 place DEU - Berlin
t1 2020-10-23
t2 2019-12/2020-02
t3 2020-11
t4 2020-11-09
t5 2011
t6 2019-04
t7 2020-06
t8 2020-01
t9 2020-09
t10 2020-10-24
q1 indirect source=a7 cue=c1
q2 direct source=a7 cue=c2 to=a9
q3 direct source=a7 cue=-
q4 mixed source=a12 cue=c3 to=a15
q5 indirect source=a1 cue=c4
q6 indirect source=a36 cue=c7
q7 direct source=a39 cue=c8
q8 indirect source=a40 cue=c9
q9 indirect source=a45 cue=v44 to=a46
q10 indirect source=a47 cue=v48
q11 indirect source=a51 cue=c10
q12 indirect source=a52 cue=c11 to=a53 via=a54
q13 indirect source=a55 cue=c13 to=a56
q14 direct source=a59 cue=c14
q15 direct source=a59 cue=-
q16 indirect source=a60 cue=c15
q17 direct source=a60 cue=c16
q18 indirect source=a62 cue=v56
q19 direct source=a60 cue=-
q20 indirect source=a29 cue=c5
q21 mixed source=a2 cue=v2
v1 SUPPORT - occurred actor=a1 time=t1 ctx=military
v2 SUPPORT - occurred actor=a2 recip=a1 ctx=military
v3 ASSAULT - occurred actor=a1 loc=p2 ctx=military
v4 SUPPORT - occurred actor=a1 loc=p1 time=t1 ctx=military same=v1
v5 CONSULT third-party occurred actor=a1,a2 loc=p1 ctx=military,diplomatic
v6 AGREE - occurred actor=a3,a4 ctx=military
v7 ASSAULT - occurred actor=a3,a4 ctx=military same=v3
v8 RETREAT withdraw future actor=a5 loc=p2 ctx=military
v9 RETREAT withdraw future actor=a1 recip=a6 ctx=military
v10 SUPPORT - occurred actor=a7 recip=a11 ctx=diplomatic
v11 CONSULT third-party occurred actor=a11 ctx=diplomatic same=v5
v12 AID - occurred actor=a12 recip=a3 time=t2 ctx=military
v13 AID - occurred actor=a12 recip=a3 time=t2 ctx=military same=v12
v14 AGREE - occurred actor=a1 ctx=military same=v6
v15 SUPPORT - occurred actor=a11 ctx=military same=v1
v16 RETREAT ceasefire occurred actor=a1 loc=p2 ctx=military
v17 AGREE - occurred actor=a1 ctx=military
v18 RETREAT release future actor=a1 recip=a17 ctx=military
v19 RETREAT access future actor=a1 ctx=territory
v21 CONSULT - future actor=a19 loc=p6 time=t3 ctx=military
v22 AGREE - occurred actor=a2 recip=a20 ctx=diplomatic
v23 CONSULT third-party future actor=a20,a2 loc=p7 time=t4 ctx=diplomatic,executive
v24 AID - occurred actor=a21 recip=a22 time=t5 ctx=military
v25 COERCE seize occurred actor=a22 recip=a23 time=t5 ctx=executive
v26 ASSAULT - occurred actor=a24 loc=p3 time=t6 ctx=military
v27 CONSULT visit occurred actor=a25 loc=p3 time=t6 ctx=diplomatic
v28 AID - occurred actor=a28 recip=a24 ctx=military
v29 AID - occurred actor=a26,a27 recip=a24 ctx=military
v30 ASSAULT heavy-weapons occurred actor=a4 recip=a30,a31 loc=p3 ctx=military
v31 COERCE seize negated actor=a4 loc=p3 ctx=military,territory
v32 ASSAULT - occurred actor=a32 recip=a4 loc=p2 time=t7 ctx=military,territory
v33 ASSAULT explosives occurred actor=a4 recip=a33 ctx=military
v34 ASSAULT execute occurred actor=a34 recip=a35 loc=p8 ctx=human-rights
v36 ACCUSE investigate occurred actor=a37 ctx=human-rights,legal
v37 ASSAULT abduct occurred recip=a38 ctx=human-rights
v38 COERCE withhold occurred actor=a24 time=t8 ctx=resource
v39 RETREAT access occurred actor=a24 time=t9 ctx=resource
v41 SUPPORT - occurred actor=a41,a28,a42 recip=a24 ctx=military
v42 SUPPORT - occurred actor=a41,a28,a42,a43,a44 ctx=military
v43 AGREE - occurred actor=a1 ctx=military same=v6
v44 REQUEST yield occurred actor=a45 recip=a46 ctx=military
v45 RETREAT withdraw hypothetical actor=a46 loc=p2 ctx=military
v46 CONSULT multilateral occurred actor=a47 time=t8 ctx=diplomatic
v47 CONSULT multilateral occurred actor=a47 time=t8 ctx=diplomatic same=v46
v48 AGREE - occurred actor=a47 ctx=military
v49 AID - hypothetical actor=a47 recip=a48 ctx=military
v50 RETREAT withdraw negated actor=a49 recip=a13 ctx=military
v51 AGREE - occurred actor=a3 recip=a13 ctx=military
v52 COOPERATE - occurred actor=a3,a49 ctx=military
v53 RETREAT ceasefire occurred ctx=military same=v16
v54 ASSAULT firearms negated actor=a58 ctx=military
v55 RETREAT return negated actor=a55 ctx=military
v56 AGREE - occurred actor=a62 loc=p11 ctx=military
v58 AID - occurred actor=a62 ctx=military
v59 AID - occurred ctx=military
v60 SANCTION - negated recip=a63 ctx=military
v61 AGREE - occurred actor=a1 ctx=military same=v6
v62 ASSAULT firearms negated actor=a55 ctx=military
v63 REQUEST yield negated recip=a55 ctx=military
