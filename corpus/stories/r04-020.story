#story r04-020
#date 2011-05-24
#publisher Nile Valley Radio
#kind broadcast
#title Horn and Nile Tonight: [a1 Sudanese army] {v1 holds} [p1 Abyei], [a2 south] {v2 demands} {v3 withdrawal}

[a3 PRESENTER]: <q1 Good evening. [a1 The army of northern Sudan] {v4 took} [p1 the disputed town of Abyei] three days ago, and on [t1 Tuesday] [a4 [a22 its] president] {c1 said} <q2 [a1 [a4 his] troops] would stay>. [a2 Southern Sudan], which becomes independent on [t2 July 9], {c2 calls} it <q3 an {v5 invasion}>. [a6 [a8 Our] reporter, Grace Lado], is in [p2 Juba]. [a6 Grace], what did [a2 the south] say [t1 today]?>

[a6 LADO]: <q4 [a7 The southern information minister, Barnaba Deng], {c4 told} [a8 us] <q5 that [a2 the south] would not go back to {v6 war}>. But [a7 he] {v7 demanded} <q6 that [a1 the northern forces] {v8 leave} [p1 Abyei] at once>. <q7 “[a1 They] came with tanks and aircraft against [a9 policemen]. [a2 We] {v9 ask} [a10 the United Nations] <q8 not to stand by>,”> [a7 he] {c5 said}. [a7 He] also {v10 accused} [a1 the army] <q9 of {v11 bombing} [p3 four villages] on [t3 Saturday]>.>

[a3 PRESENTER]: <q10 And [a11 the people] who lived there?>

[a6 LADO]: <q11 [a11 They] have fled south. <q12 [a12 At least 15,000] have reached [p4 Agok] and [p5 Turalei], many of [a12 them] on foot and in the rain>, {c6 says} [a13 the aid group Doctors for Relief]. [a6 I] spoke with [a14 Nyandeng Kuol], who is 23 and lost [a48 two of [a14 her] children] on the road. <q13 “[a15 Armed men on motorcycles] {v12 burned} [a14 our] house. [a15 They] carried the beds away first,”> [a14 she] {c7 told} [a6 me].>

[a3 PRESENTER]: <q14 To [p6 Khartoum] now and [a16 Idris Mahjoub]. [a16 Idris], how does [a17 the government] {v14 defend} the {v15 attack}?>

[a16 MAHJOUB]: <q15 [a17 It] {c8 says} <q16 [a2 the south] {v54 fired} first>. On [t4 May 19] [a18 a northern convoy], which was {v16 leaving} [p1 Abyei] with [a19 UN soldiers], was {v17 ambushed}, and [a20 22 northern troops] were {v18 killed}. [a10 The UN] {v19 condemned} that {v20 ambush} as a criminal act. [a2 Juba] first {c18 denied} <q37 it> and then {c9 spoke} of <q17 a local mistake>. [a4 President Abdelrahim al-Bashari] {c10 told} [a21 a rally] [t1 today]: <q18 “[p1 Abyei] is northern land. [a22 We] will not {v22 withdraw} from it, and [a22 we] have given [a1 the army] a green light to answer any provocation.”>>

[a3 PRESENTER]: <q19 [a8 We] have [a24 Dr Helen Marchbanks of [a25 the Cape Centre for African Diplomacy]] on the line. Is this {v23 war}?>

[a24 MARCHBANKS]: <q20 Not yet, [a24 I] think. [a2 The south] has [a2 its] independence to lose, and [a4 the president in [p6 Khartoum]] hopes that [a26 Washington] will take [a22 the north] off the list of states that sponsor terrorism. [a26 It] {v25 offered} that in [t5 February], after [a4 he] had {v26 accepted} the southern referendum. [a26 The White House] {c11 said} on [t6 Sunday] <q21 normal relations could not go forward if [a22 Khartoum] keeps [p1 Abyei]>.>

[a3 PRESENTER]: <q22 Remind [a8 us] why [p1 the town] matters.>

[a24 MARCHBANKS]: <q23 Under the [t7 2005] peace {v27 agreement} that ended 22 years of {v28 fighting} between [a27 both sides], [a11 the residents] were to vote in [t8 January 2011] on joining [a22 north] or [a2 south]. The vote was never held. [a28 The Ngok Dinka], who live there all year, want to belong to [a2 the south]; [a29 the Misseriya], who bring [a29 their] cattle down in the dry season, want a say too. [a30 A court in [p7 The Hague]] ruled on the borders in [t9 2009]. [a29 The herders] {v30 rejected} that. And there is some oil, less every year.>

[a3 PRESENTER]: <q24 In [p8 New York], [a31 the Security Council] on [t6 Sunday] {v31 demanded} <q25 an immediate {v32 end} to the {v33 operation}>. [a32 [a31 Its] ambassadors] happened to be {v34 visiting} [p6 Khartoum] when [p1 Abyei] {v35 fell}, and a planned {v36 trip} to [p1 the town] was called off. [a22 The north]'s [a33 foreign minister] {v38 refused} to {v39 receive} [a32 them]. [a49 France]'s [a34 envoy, Bernard Castelnau], {c12 said} <q26 [a32 they] were “angry and worried.”> [a34 He] {c13 said} <q27 [a35 1,200 Zambian peacekeepers in [p1 Abyei]] had stayed in [a35 their] barracks during the {v40 assault}>.>

[a16 MAHJOUB]: <q28 [a36 A UN spokesman] {c14 confirmed} [t1 today] <q29 that [a37 men from [a29 the Misseriya]] are now {v41 looting} food stores in [p1 Abyei], and that [a1 the army] is not stopping [a37 them]>. <q30 [a1 The soldiers] {v43 fired} 14 rounds at [a38 a UN helicopter] on [t1 Tuesday morning] but {v45 hit} nobody>, {c17 according to} [a36 him]. [a1 The army] {c15 says} <q31 [a1 it] knows nothing of that>.>

[a3 PRESENTER]: <q32 What happens next?>

[a16 MAHJOUB]: <q33 [a39 A former South African president, Themba Mokoena], {v46 mediates} for [a40 the African Union]. [a39 He] {v47 saw} [a4 al-Bashari] on [t10 Monday] and flies to [p2 Juba] [t11 tomorrow] to {v48 meet} [a41 the southern leader, Gabriel Majok]. [a39 Mokoena] has {v49 proposed} <q34 that [a42 Ethiopian soldiers] {v50 replace} [a1 the northern army] in [p1 Abyei]>. [a17 The government] will {v51 discuss} that on [t12 Thursday]; [a43 a senior official] {c16 told} [a16 me] <q35 [a17 it] would {v52 agree} if [a44 southern police] {v53 go} as well>.>

[a3 PRESENTER]: <q36 [a16 Idris Mahjoub], [a6 Grace Lado], thank you. In other news, the price of sorghum in [p6 Khartoum] has doubled since [t13 March], a ferry with [a45 80 people] on board ran aground near [p9 Malakal], and [a46 Sudan's under-20 side] lost to [a47 Cameroon] by two goals to nil. That was Horn and Nile Tonight. Good night.>
---
a1 organization SDN MIL Sudanese army
a2 country SSD GOV Southern Sudan
a3 person - MED presenter
a4 person SDN GOV Abdelrahim al-Bashari
a6 person SSD MED Grace Lado
a7 person SSD GOV Barnaba Deng
a8 organization SSD MED Nile Valley Radio
a9 group SSD COP policemen
a10 organization IGO IGO United Nations
a11 group SDN CVL residents of Abyei
a12 group SDN REF at least 15,000
a13 organization - NGO Doctors for Relief
a14 person SDN REF Nyandeng Kuol
a15 group - UAF armed men on motorcycles
a16 person SDN MED Idris Mahjoub
a17 organization SDN GOV Sudanese government
a18 group SDN MIL northern convoy
a19 group IGO MIL UN soldiers
a20 group SDN MIL 22 northern troops
a21 group SDN CVL a rally
a22 country SDN GOV Sudan
a24 person - EDU Helen Marchbanks
a25 organization - EDU Cape Centre for African Diplomacy
a26 country USA GOV United States
a27 group - GOV =a22+a2 both sides
a28 group SDN CVL Ngok Dinka
a29 group SDN CVL Misseriya
a30 organization IGO JUD court in The Hague
a31 organization IGO IGO UN Security Council
a32 group - GOV Security Council ambassadors
a33 person SDN GOV northern foreign minister
a34 person FRA GOV Bernard Castelnau
a35 group IGO MIL 1,200 Zambian peacekeepers
a36 person IGO IGO UN spokesman
a37 group SDN CVL Misseriya men
a38 organization IGO IGO UN helicopter
a39 person ZAF ELI Themba Mokoena
a40 organization IGO IGO African Union
a41 person SSD GOV Gabriel Majok
a42 group ETH MIL Ethiopian soldiers
a43 person SDN GOV senior official
a44 group SSD COP southern police
a45 group SDN CVL 80 people
a46 organization SDN - Sudan's under-20 side
a47 country CMR - Cameroon
a48 group SDN CVL two of Kuol's children
a49 country FRA GOV France
p1 place SDN - Abyei
p2 place SSD - Juba
p3 place SDN - four villages
p4 place SDN - Agok
p5 place SSD - Turalei
p6 place SDN - Khartoum
p7 place NLD - The Hague
p8 place USA - New York
p9 place SSD - Malakal
t1 2011-05-24
t2 2011-07-09
t3 2011-05-21
t4 2011-05-19
t5 2011-02
t6 2011-05-22
t7 2005
t8 2011-01
t9 2009
t10 2011-05-23
t11 2011-05-25
t12 2011-05-26
t13 2011-03
q1 direct source=a3 cue=-
q2 indirect source=a4 cue=c1
q3 indirect source=a2 cue=c2
q4 direct source=a6 cue=-
q5 indirect source=a7 cue=c4 to=a8
q6 indirect source=a7 cue=v7
q7 direct source=a7 cue=c5
q8 indirect source=a2 cue=v9 to=a10
q9 indirect source=a7 cue=v10
q10 direct source=a3 cue=-
q11 direct source=a6 cue=-
q12 indirect source=a13 cue=c6
q13 direct source=a14 cue=c7 to=a6
q14 direct source=a3 cue=-
q15 direct source=a16 cue=-
q16 indirect source=a17 cue=c8
q17 indirect source=a2 cue=c9
q18 direct source=a4 cue=c10 to=a21
q19 direct source=a3 cue=-
q20 direct source=a24 cue=-
q21 indirect source=a26 cue=c11
q22 direct source=a3 cue=-
q23 direct source=a24 cue=-
q24 direct source=a3 cue=-
q25 indirect source=a31 cue=v31
q26 mixed source=a34 cue=c12
q27 indirect source=a34 cue=c13
q28 direct source=a16 cue=-
q29 indirect source=a36 cue=c14
q30 indirect source=a36 cue=c17
q31 indirect source=a1 cue=c15
q32 direct source=a3 cue=-
q33 direct source=a16 cue=-
q34 indirect source=a39 cue=v49
q35 indirect source=a43 cue=c16 to=a16
q36 direct source=a3 cue=-
q37 indirect source=a2 cue=c18 neg
v1 COERCE seize occurred actor=a1 loc=p1 ctx=military,territory
v2 REQUEST yield occurred actor=a2 recip=a1 ctx=military,territory
v3 RETREAT withdraw hypothetical actor=a1 loc=p1 ctx=military,territory
v4 COERCE seize occurred actor=a1 loc=p1 time=t3 ctx=military,territory same=v1
v5 ASSAULT - occurred actor=a1 loc=p1 ctx=military,territory
v6 ASSAULT - negated actor=a2 ctx=military
v7 REQUEST yield occurred actor=a7 recip=a1 time=t1 ctx=military,territory same=v2
v8 RETREAT withdraw hypothetical actor=a1 loc=p1 ctx=military,territory same=v3
v9 REQUEST assist occurred actor=a2 recip=a10 ctx=military
v10 ACCUSE disapprove occurred actor=a7 recip=a1 time=t1 ctx=military
v11 ASSAULT aerial occurred actor=a1 loc=p3 time=t3 ctx=military
v12 ASSAULT destroy occurred actor=a15 recip=a14 ctx=crime
v14 SUPPORT - occurred actor=a17 ctx=military
v15 ASSAULT - occurred actor=a1 loc=p1 ctx=military same=v5
v16 RETREAT withdraw occurred actor=a18,a19 loc=p1 time=t4 ctx=military
v17 ASSAULT - occurred actor=a2 recip=a18 loc=p1 time=t4 ctx=military
v18 ASSAULT - occurred actor=a2 recip=a20 loc=p1 time=t4 ctx=military same=v17
v19 ACCUSE disapprove occurred actor=a10 ctx=military
v20 ASSAULT - occurred actor=a2 recip=a18 ctx=military same=v17
v22 RETREAT withdraw negated actor=a22 loc=p1 time=t1 ctx=military,territory
v23 ASSAULT - hypothetical ctx=military
v25 AGREE - occurred actor=a26 recip=a22 time=t5 ctx=diplomatic,terrorism
v26 AGREE - occurred actor=a4 ctx=territory
v27 AGREE - occurred actor=a27 time=t7 ctx=military
v28 ASSAULT - occurred actor=a27 ctx=military
v30 REJECT - occurred actor=a29 recip=a30 ctx=territory,legal
v31 REQUEST yield occurred actor=a31 loc=p8 time=t6 ctx=military
v32 RETREAT ceasefire hypothetical actor=a1 ctx=military
v33 ASSAULT - occurred actor=a1 loc=p1 ctx=military same=v5
v34 CONSULT visit occurred actor=a32 loc=p6 ctx=diplomatic
v35 COERCE seize occurred actor=a1 loc=p1 ctx=military same=v1
v36 CONSULT visit negated actor=a32 loc=p1 ctx=diplomatic
v38 REJECT meet occurred actor=a33 recip=a32 loc=p6 ctx=diplomatic
v39 CONSULT - negated actor=a33,a32 loc=p6 ctx=diplomatic
v40 ASSAULT - occurred actor=a1 loc=p1 ctx=military same=v5
v41 COERCE seize occurred actor=a37 loc=p1 time=t1 ctx=crime
v43 ASSAULT firearms occurred actor=a1 recip=a38 loc=p1 time=t1 ctx=military
v45 ASSAULT firearms negated actor=a1 recip=a38 time=t1 ctx=military
v46 CONSULT third-party occurred actor=a39,a27 ctx=diplomatic
v47 CONSULT - occurred actor=a39,a4 loc=p6 time=t10 ctx=diplomatic
v48 CONSULT - future actor=a39,a41 loc=p2 time=t11 ctx=diplomatic
v49 REQUEST yield occurred actor=a39 ctx=military
v50 MOBILIZE troops hypothetical actor=a42 loc=p1 ctx=military
v51 CONSULT - future actor=a17 time=t12 ctx=military
v52 AGREE - hypothetical actor=a17 ctx=military
v53 RETREAT withdraw hypothetical actor=a44 loc=p1 ctx=military
v54 ASSAULT firearms occurred actor=a2 ctx=military
