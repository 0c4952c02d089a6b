#story r04-004
#date 2012-11-21
#publisher Great Lakes Wire
#kind wire
#title [a1 Presidents of [a2 Congo], [a3 Rwanda] and [a4 Uganda]] {v1 meet} after [a5 rebels] {v2 take} [p1 Goma]

[p2 KAMPALA], [t1 Nov 21] - [a1 The presidents of [a2 the Democratic Republic of Congo], [a3 Rwanda] and [a4 Uganda]] {v3 called on} [a5 Congolese rebels] on [t1 Wednesday] <q1 to {v4 leave} [p1 the eastern city of Goma], which [a5 they] {v5 captured} a day earlier>, and {c1 said} <q2 [a2 the government in [p3 Kinshasa]] would {v6 look into} [a5 the fighters]' {v57 complaints}>.

[a6 Congolese President Felix Mutombo-Kasa], [a7 Rwanda's Emmanuel Ruzindana] and [a8 [a60 their] host, Ugandan President Moses Kiwanuka], {v7 talked} for four hours behind closed doors in [p2 Kampala]. <q3 “[a1 The three leaders] {v8 demand} <q4 that [a5 the rebels] {v9 stop} [a5 their] {v10 offensive} at once,”>> [a8 Kiwanuka] {c2 read} from a joint statement afterwards. [a6 Mutombo-Kasa] and [a7 Ruzindana] sat beside [a8 him] without looking at each other.

[a5 The insurgents], who call [a5 themselves] [a10 the April Front], showed no sign of obeying. [a11 [a5 Their] political chief, Bishop Jean-Claude Bahati], {c3 told} [a12 a crowd of about 2,000 people in [p1 Goma]'s football stadium] <q5 that [a10 [a11 his] movement] would {v11 march} on to [p4 Bukavu] and then to [p3 the capital, 1,600 kilometers away]>. <q6 “The journey to liberate [a2 Congo] has started,”> [a11 he] {c4 said}.

[a13 About 1,200 policemen] and [a14 government soldiers] {v13 handed in} [a15 their] weapons at the stadium. [a16 United Nations peacekeepers], who had used helicopters to {v14 fire} on [a10 the front]'s positions at [t2 the weekend], did not {v15 resist} when [a17 the rebel column] {v16 marched} into [p1 the town of one million people] on [t3 Tuesday].

That drew anger in several capitals. [a18 French Foreign Minister Alain Berthelot] {c5 said} <q7 it was “absurd” that [a16 17,000 blue helmets] could not {v18 stop} [a20 a few hundred men]>. [a18 He] {v19 asked} <q8 for the mandate of [a21 the mission] to be revised>.

[a22 A spokesman for [a21 the UN force], Colonel Rohan Deshpande], {v20 defended} [a16 the troops]. <q9 “[a14 The national army] had left. [a16 We] could not {v21 fight} house by house among [a23 civilians],”> [a22 he] {c6 said} in [p1 Goma].

[a24 UN experts] {c7 said} in a report to [a25 the Security Council] <q10 that [a10 the April Front] takes [a10 its] orders from [a26 Rwanda's defense minister] and that [a3 Rwanda] and [a4 Uganda] have {v22 given} [a5 the rebels] arms and [a27 recruits]>. [a28 Both governments] {c8 deny} <q11 the {v23 charge}>. [a4 Kampala] had {v24 threatened} [t4 this month] <q12 to {v25 pull} [a29 [a4 its] soldiers] out of [p5 Somalia] unless the document was withdrawn>.

[a25 The council] late on [t3 Tuesday] {v26 condemned} the {v27 seizure} of [p1 Goma] and imposed travel {v29 bans} on [a30 two of [a10 the front]'s commanders]. [a25 It] {v30 demanded} <q13 that all outside {v31 support} for [a10 the group] end>, but did not name [a3 Rwanda], which will take a seat on [a25 the council] in [t5 January].

[a31 Britain] and [a32 the United States] were under pressure to go further. [a31 London] {v33 froze} {v34 aid} worth 21 million pounds to [a3 Kigali] in [t6 July], restored half of it in [t7 September] and now has another payment to decide. <q14 “If [a31 ministers] {v35 pay}, [a31 they] are paying for this,”> {c9 said} [a33 Caroline Ashworth, director of [a34 the charity Lakes Relief]].

The {v36 fall} of [p1 Goma] followed five days of {v37 fighting} around [p6 Kibumba]. <q15 [a35 At least 62 people, 44 of them soldiers], were {v38 killed}>, {c10 according to} [a36 the provincial governor, Denis Lukwebo], who fled by boat to [p4 Bukavu]. <q16 [a37 Some 80,000 people] have left [a37 their] homes and [a38 thousands] have crossed into [a3 Rwanda]>, [a39 the UN refugee agency] {c11 said}.

Water and electricity were {v39 cut} for a third day, and [a40 aid workers] {c12 warned} <q17 that cholera could spread>. [a41 Marie Furaha, a trader], {c13 said} <q18 [a42 armed men] had {v40 taken} [a41 her] stock and {v41 beaten} [a43 [a41 her] son]>. <q19 “[a41 I] do not know if [a42 they] were [a14 government] or [a5 rebels]. [a44 They] all wear the same boots,”> [a41 she] {c14 said}.

In [p8 Kisangani] and [p9 Bunia], [a45 students] {v42 burned} offices of [a46 the ruling party] and {v43 stoned} [a47 a UN compound], and in [p3 Kinshasa] [a48 police] {v44 fired} tear gas at [a49 marchers] who {v45 shouted} slogans against [a6 the president].

[p1 Goma] last {v46 fell} in [t8 1998], when [a50 a Rwandan-backed movement] started a five-year {v59 war} that drew in [a51 eight countries]. [a10 The April Front] was formed [t9 this spring] by [a52 officers] who had been taken into [a14 the army] under a [t10 2009] peace {v47 accord} and then {v48 mutinied}, {c16 saying} <q20 [a2 Kinshasa] had {v50 broken} [a2 its] {v51 promises}>.

[a6 Mutombo-Kasa] has so far {v52 refused} to {v53 negotiate} with [a5 them] directly. [a53 An adviser] who traveled with [a6 the president] to [p2 Kampala] {c15 said} <q21 [a6 he] had {v55 agreed} only to “listen.”> [a1 The three presidents] will {v56 see} one another again on [t11 Saturday], together with [a54 the leaders of seven other states in the region].
---
a60 group - GOV =a6+a7 their
a44 group COD - =a14+a5 They all (government soldiers and rebels)
a1 group - GOV =a6+a7+a8 presidents of Congo, Rwanda and Uganda
a2 country COD GOV Democratic Republic of Congo
a3 country RWA GOV Rwanda
a4 country UGA GOV Uganda
a5 group COD REB Congolese rebels
a6 person COD GOV Felix Mutombo-Kasa
a7 person RWA GOV Emmanuel Ruzindana
a8 person UGA GOV Moses Kiwanuka
a10 organization COD REB April Front
a11 person COD REB+REL Jean-Claude Bahati
a12 group COD CVL crowd of about 2,000 people
a13 group COD COP policemen
a14 organization COD MIL Congolese army
a15 group COD MIL+COP =a13+a14 policemen and soldiers
a16 group IGO MIL United Nations peacekeepers
a17 group COD REB rebel column
a18 person FRA GOV Alain Berthelot
a20 group COD REB a few hundred men
a21 organization IGO IGO+MIL UN mission
a22 person IGO MIL Rohan Deshpande
a23 group COD CVL civilians
a24 group IGO IGO UN experts
a25 organization IGO IGO UN Security Council
a26 person RWA GOV Rwanda's defense minister
a27 group - - recruits
a28 group - GOV =a3+a4 both governments
a29 group UGA MIL Ugandan soldiers
a30 group COD REB two April Front commanders
a31 country GBR GOV Britain
a32 country USA GOV United States
a33 person GBR NGO Caroline Ashworth
a34 organization GBR NGO Lakes Relief
a35 group COD - at least 62 people
a36 person COD GOV Denis Lukwebo
a37 group COD REF some 80,000 people
a38 group COD REF thousands
a39 organization IGO IGO UN refugee agency
a40 group - NGO aid workers
a41 person COD CVL Marie Furaha
a42 group COD UAF armed men
a43 person COD CVL Furaha's son
a45 group COD CVL students
a46 organization COD PTY ruling party
a47 organization IGO IGO UN compound
a48 group COD COP police in Kinshasa
a49 group COD CVL marchers
a50 organization COD REB Rwandan-backed movement
a51 group - GOV eight countries
a52 group COD REB officers
a53 person COD GOV an adviser
a54 group - GOV leaders of seven other states
p1 place COD - Goma
p2 place UGA - Kampala
p3 place COD - Kinshasa
p4 place COD - Bukavu
p5 place SOM - Somalia
p6 place COD - Kibumba
p8 place COD - Kisangani
p9 place COD - Bunia
t1 2012-11-21
t2 2012-11-17/2012-11-18
t3 2012-11-20
t4 2012-11
t5 2013-01
t6 2012-07
t7 2012-09
t8 1998
t9 2012
t10 2009
t11 2012-11-24
q1 indirect source=a1 cue=v3 to=a5
q2 indirect source=a1 cue=c1
q3 direct source=a8 cue=c2
q4 indirect source=a1 cue=v8 to=a5
q5 indirect source=a11 cue=c3 to=a12
q6 direct source=a11 cue=c4
q7 mixed source=a18 cue=c5
q8 indirect source=a18 cue=v19
q9 direct source=a22 cue=c6
q10 indirect source=a24 cue=c7 to=a25
q11 indirect source=a28 cue=c8 neg
q12 indirect source=a4 cue=v24
q13 indirect source=a25 cue=v30
q14 direct source=a33 cue=c9
q15 indirect source=a36 cue=c10
q16 indirect source=a39 cue=c11
q17 indirect source=a40 cue=c12
q18 indirect source=a41 cue=c13
q19 direct source=a41 cue=c14
q20 indirect source=a52 cue=c16
q21 mixed source=a53 cue=c15
v1 CONSULT multilateral occurred actor=a1 ctx=diplomatic,military
v2 COERCE seize occurred actor=a5 loc=p1 ctx=military,territory
v3 REQUEST yield occurred actor=a1 recip=a5 loc=p2 time=t1 ctx=military
v4 RETREAT withdraw hypothetical actor=a5 loc=p1 ctx=military,territory
v5 COERCE seize occurred actor=a5 loc=p1 time=t3 ctx=military,territory same=v2
v6 ACCUSE investigate future actor=a2 ctx=military
v7 CONSULT multilateral occurred actor=a6,a7,a8 loc=p2 time=t1 ctx=diplomatic,military same=v1
v8 REQUEST yield occurred actor=a1 recip=a5 ctx=military same=v3
v9 RETREAT ceasefire hypothetical actor=a5 ctx=military
v10 ASSAULT - occurred actor=a5 ctx=military
v11 ASSAULT - future actor=a10 loc=p4,p3 ctx=military
v13 RETREAT disarm occurred actor=a13,a14 loc=p1 ctx=military
v14 ASSAULT aerial occurred actor=a16 recip=a10 time=t2 ctx=military
v15 ASSAULT - negated actor=a16 recip=a17 ctx=military
v16 COERCE seize occurred actor=a17 loc=p1 time=t3 ctx=military,territory same=v2
v18 ASSAULT - negated actor=a16 recip=a20 ctx=military same=v15
v19 REQUEST change occurred actor=a18 ctx=military
v20 SUPPORT - occurred actor=a22 recip=a16 loc=p1 ctx=military
v21 ASSAULT - negated actor=a16 loc=p1 ctx=military same=v15
v22 AID - occurred actor=a3,a4 recip=a5 ctx=military
v23 ACCUSE disapprove occurred actor=a24 recip=a28 ctx=military
v24 THREATEN - occurred actor=a4 time=t4 ctx=military
v25 RETREAT withdraw hypothetical actor=a4 recip=a29 loc=p5 ctx=military
v26 ACCUSE disapprove occurred actor=a25 time=t3 ctx=military
v27 COERCE seize occurred actor=a5 loc=p1 ctx=military same=v2
v29 SANCTION - occurred actor=a25 recip=a30 time=t3 ctx=military,migration
v30 REQUEST yield occurred actor=a25 time=t3 ctx=military
v31 AID - occurred recip=a10 ctx=military same=v22
v33 SANCTION discontinue occurred actor=a31 recip=a3 time=t6 ctx=economic
v34 AID - negated actor=a31 recip=a3 ctx=economic
v35 AID - hypothetical actor=a31 recip=a3 ctx=economic
v36 COERCE seize occurred actor=a5 loc=p1 ctx=military same=v2
v37 ASSAULT - occurred loc=p6 ctx=military
v38 ASSAULT - occurred recip=a35 loc=p6 ctx=military same=v37
v39 COERCE withhold occurred loc=p1 ctx=resource
v40 COERCE seize occurred actor=a42 recip=a41 ctx=crime
v41 ASSAULT beat occurred actor=a42 recip=a43 ctx=crime
v42 PROTEST riot occurred actor=a45 recip=a46 loc=p8,p9
v43 PROTEST riot occurred actor=a45 recip=a47 loc=p8,p9
v44 ASSAULT crowd-control occurred actor=a48 recip=a49 loc=p3 ctx=human-rights
v45 PROTEST demo occurred actor=a49 recip=a6 loc=p3
v46 COERCE seize occurred actor=a50 loc=p1 time=t8 ctx=military
v47 AGREE - occurred actor=a52,a2 time=t10 ctx=military
v48 ASSAULT - occurred actor=a52 ctx=military
v50 REJECT - occurred actor=a2 recip=a52 ctx=military
v51 AGREE - occurred actor=a2 recip=a52 ctx=military
v52 REJECT meet occurred actor=a6 recip=a5 ctx=diplomatic
v53 CONSULT - negated actor=a6 recip=a5 ctx=diplomatic
v55 AGREE - occurred actor=a6 loc=p2 ctx=diplomatic
v56 CONSULT multilateral future actor=a1,a54 time=t11 ctx=diplomatic
v57 ACCUSE disapprove occurred actor=a5 recip=a2
v59 ASSAULT - occurred actor=a50,a51 time=t8 ctx=military
