#story r04-007
#date 2016-09-22
#publisher Subcontinent Post
#kind report
#title [a1 Pakistan] {v1 denies} role in base {v2 attack} as [a2 India] {v3 calls off} water {v4 talks}

[p1 NEW DELHI] — [a2 India] on [t1 Thursday] {v5 cancelled} a {v6 meeting} of [a3 the joint commission] that manages [a4 the two countries]' shared rivers, four days after [a5 gunmen] {v7 stormed} an army brigade headquarters in [p2 Kashmir] and {v8 killed} [a6 18 Indian soldiers].

[a7 Home Minister Raghunath Kulkarni] {c1 told} [a8 reporters] after a two-hour {v9 meeting} of [a9 the security cabinet] <q1 that [a10 the four attackers] had carried rifles, grenades and food packages “with [a1 Pakistani] markings.”> [a7 He] {v10 called} [a1 Pakistan] <q2 “a terrorist state”> and {c2 said} <q3 [a1 it] must be {v11 isolated}>.

[a1 Islamabad] {v12 rejected} the {v13 charge}. <q4 “[a2 India] {v14 blames} [a1 us] within minutes, before any {v15 investigation} has begun,”> {c3 said} [a12 Foreign Office spokesman Tariq Lodhi]. [a12 He] {c4 said} <q5 [a2 New Delhi] wanted to turn attention away from [p2 the Kashmir valley], where [a13 more than 80 civilians] have been {v16 killed} in {v17 clashes} with [a14 security forces] since [t2 July]>.

The {v18 raid} on the base in [p3 Baramulla district], near the heavily guarded Line of Control, was the deadliest on [a15 the Indian army] in [p2 Kashmir] in more than two decades. [a10 The assailants] {v19 threw} grenades at tents in which [a16 soldiers] were asleep at the end of a tour of duty. [a10 All four] were {v20 shot dead} after a three-hour gun {v21 battle}.

<q6 “[a10 They] came to the fuel tanks first. Most of [a6 [a15 our] men] burned,”> [a18 an army officer] {c5 said} on condition of anonymity because [a18 he] was not authorized to speak.

No group has claimed responsibility. [a2 India] {v23 suspects} [a19 Lashkar-e-Haq, a militant organization] whose [a20 leader, Maulana Yusuf Sabri], lives openly in [p4 the Pakistani city of Bahawalpur]. [a2 New Delhi] {v24 blamed} [a19 the same group] for an {v25 assault} on an air base in [p5 Punjab state] in [t3 January], in which [a21 seven soldiers] {v26 died}. [a1 Pakistan] {v27 arrested} [a20 Sabri] after that incident, but {v28 released} [a20 him] in [t4 May].

[a22 Prime Minister Anand Deshmukh], who had come to power in [t5 2014] promising a firm hand, is under pressure from [a23 [a22 his] own party] to {v29 strike back}. <q7 “For one tooth, a whole jaw,”> {c6 wrote} [a24 Suresh Rathi, a general secretary of [a23 the Bharat Vikas Party]], on social media. [a25 Retired generals] went on television to {v30 demand} <q8 {v31 raids} on [a26 militants]' camps across the line>.

[a22 Deshmukh] {v32 vowed} on [t6 Sunday] <q9 that [a27 those behind the “despicable {v33 attack}”] would “not go unpunished.”> But [a28 officials] {c7 said} <q10 [a22 he] had {v70 asked} [a29 the chiefs of the army and air force] for options and had not ordered any>. <q11 Diplomatic steps would come first>, [a28 they] {c8 said}.

<q12 [a2 India] has {v36 asked} [a30 Bangladesh], [a31 Afghanistan] and [a32 Bhutan] to {v37 stay away} from a regional {v38 summit} that [a1 Pakistan] is due to host in [t7 November]>, [a33 two diplomats] {c9 said}. [a31 Kabul], which has [a31 its] own quarrel with [a1 Islamabad] over [a34 the Afghan insurgents], is expected to {v40 agree}.

[a2 New Delhi] also {v41 summoned} [a1 Pakistan]'s [a35 high commissioner, Asif Zaman], on [t8 Wednesday] and handed [a35 him] the serial numbers of two GPS sets found on [a10 the dead gunmen]. [a35 He] was {v43 asked} <q13 to {v44 give} [a36 Indian investigators] access to [a1 Pakistan]'s telephone records>. [a35 Zaman] {c16 replied} <q14 that [a1 [a35 his] government] would “examine” the papers>.

The quarrel reached [a37 the United Nations]. In a speech to [a38 the General Assembly] on [t8 Wednesday], [a39 Pakistani Prime Minister Javed Iqbal Mirza] {v46 praised} [a40 a young separatist commander], {v47 killed} by [a14 Indian forces] on [t9 July 8], as <q15 a symbol of “a popular uprising.”> [a39 He] {v48 called for} <q16 a [a37 UN] {v49 inquiry} into {v50 abuses} in [p2 the valley]>. [a41 Indian delegate Meera Krishnan] {c10 answered} <q18 that “the land of [a1 Pakistan] is the Ivy League of terrorism.”>

[a42 The United States], which gives [a1 Pakistan] more than $700 million in military {v52 aid} a year, {v53 condemned} the {v54 attack} without naming [a43 a culprit]. <q19 “[a42 We] {v55 encourage} [a4 both sides] <q20 to {v56 talk}>,”> [a44 State Department spokesman Grant Holloway] {c11 said}. [a45 China, [a1 Pakistan]'s closest ally], {c17 expressed} <q26 “shock,”> and [a46 Russia] {c12 said} <q21 [a46 it] would go ahead with [a46 its] first joint military {v58 exercise} with [a1 Pakistan], which begins on [t10 Saturday]>.

On the ground, [a47 the two armies] exchanged small arms {v59 fire} on [t11 Tuesday] in [p7 the Uri sector], in the first {v60 breach} of a [t12 2003] {v61 truce} since [t13 August]. [a15 The Indian army] {c13 said} <q22 [a15 it] had {v69 stopped} [a48 15 infiltrators] and {v62 killed} [a49 ten of [a48 them]]>. [a50 The Pakistani military] {c14 denied} <q23 that any such {v63 fight} took place>.

[a51 Villagers] on both sides were {v64 told} <q24 to keep away from the fields>. In [p6 Srinagar], where a {v65 curfew} was {v66 lifted} for a few hours, [a52 hundreds of women] queued for bread and cooking gas.

[a2 India] and [a1 Pakistan] have {v67 fought} three {v68 wars} since [t14 1947], two of them over [p2 Kashmir], which [a4 both] claim in full. The Indus treaty of [t15 1960], brokered by [a53 the World Bank], has survived all of them. <q25 “If [a2 Delhi] touches the rivers, that will be an act of war,”> {c15 said} [a54 Sohail Khokhar, a former Pakistani water negotiator].
---
a1 country PAK GOV Pakistan
a2 country IND GOV India
a3 organization - GOV joint commission on rivers
a4 group - GOV =a1+a2 India and Pakistan
a5 group - UAF gunmen
a6 group IND MIL 18 Indian soldiers
a7 person IND GOV Raghunath Kulkarni
a8 group - MED reporters
a9 organization IND GOV security cabinet
a10 group - UAF the four attackers
a12 person PAK GOV Tariq Lodhi
a13 group IND CVL more than 80 civilians
a14 group IND MIL+COP Indian security forces
a15 organization IND MIL Indian army
a16 group IND MIL sleeping soldiers
a18 person IND MIL army officer
a19 organization PAK REB Lashkar-e-Haq
a20 person PAK REB Maulana Yusuf Sabri
a21 group IND MIL seven soldiers
a22 person IND GOV Anand Deshmukh
a23 organization IND PTY Bharat Vikas Party
a24 person IND PTY Suresh Rathi
a25 group IND ELI+MIL retired generals
a26 group - REB militants
a27 group - UAF those behind the attack
a28 group IND GOV officials
a29 group IND MIL chiefs of the army and air force
a30 country BGD GOV Bangladesh
a31 country AFG GOV Afghanistan
a32 country BTN GOV Bhutan
a33 group - GOV two diplomats
a34 group AFG REB Afghan insurgents
a35 person PAK GOV Asif Zaman
a36 group IND GOV Indian investigators
a37 organization IGO IGO United Nations
a38 organization IGO IGO UN General Assembly
a39 person PAK GOV Javed Iqbal Mirza
a40 person IND REB separatist commander
a41 person IND GOV Meera Krishnan
a42 country USA GOV United States
a43 group - - a culprit
a44 person USA GOV Grant Holloway
a45 country CHN GOV China
a46 country RUS GOV Russia
a47 group - MIL the two armies
a48 group - UAF 15 infiltrators
a49 group - UAF ten infiltrators
a50 organization PAK MIL Pakistani military
a51 group - CVL villagers
a52 group IND CVL hundreds of women
a53 organization IGO IGO World Bank
a54 person PAK ELI Sohail Khokhar
p1 place IND - New Delhi
p2 place - - Kashmir
p3 place IND - Baramulla district
p4 place PAK - Bahawalpur
p5 place IND - Punjab state
p7 place - - Uri sector
p6 place IND - Srinagar
t1 2016-09-22
t2 2016-07
t3 2016-01
t4 2016-05
t5 2014
t6 2016-09-18
t7 2016-11
t8 2016-09-21
t9 2016-07-08
t10 2016-09-24
t11 2016-09-20
t12 2003
t13 2016-08
t14 1947
t15 1960
q1 mixed source=a7 cue=c1 to=a8
q2 mixed source=a7 cue=v10
q3 indirect source=a7 cue=c2
q4 direct source=a12 cue=c3
q5 indirect source=a12 cue=c4
q6 direct source=a18 cue=c5
q7 direct source=a24 cue=c6
q8 indirect source=a25 cue=v30
q9 mixed source=a22 cue=v32
q10 indirect source=a28 cue=c7
q11 indirect source=a28 cue=c8
q12 indirect source=a33 cue=c9
q13 indirect source=a2 cue=v43 to=a35
q14 mixed source=a35 cue=c16
q15 mixed source=a39 cue=v46 to=a38
q16 indirect source=a39 cue=v48 to=a38
q18 mixed source=a41 cue=c10
q19 direct source=a44 cue=c11
q20 indirect source=a42 cue=v55 to=a4
q21 indirect source=a46 cue=c12
q22 indirect source=a15 cue=c13
q23 indirect source=a50 cue=c14 neg
q24 indirect source=- cue=v64 to=a51
q25 direct source=a54 cue=c15
q26 mixed source=a45 cue=c17
v1 REJECT - occurred actor=a1 ctx=military,diplomatic
v2 ASSAULT - occurred ctx=military,terrorism
v3 SANCTION discontinue occurred actor=a2 recip=a1 ctx=diplomatic,resource
v4 CONSULT - negated actor=a1,a2 ctx=diplomatic,resource
v5 SANCTION discontinue occurred actor=a2 recip=a1 loc=p1 time=t1 ctx=diplomatic,resource same=v3
v6 CONSULT - negated actor=a3 ctx=diplomatic,resource same=v4
v7 ASSAULT - occurred actor=a5 loc=p2 time=t6 ctx=military,terrorism same=v2
v8 ASSAULT - occurred actor=a5 recip=a6 loc=p2 time=t6 ctx=military,terrorism same=v2
v9 CONSULT - occurred actor=a9,a7 time=t1 ctx=military
v10 ACCUSE disapprove occurred actor=a7 recip=a1 ctx=terrorism,diplomatic
v11 SANCTION - hypothetical recip=a1 ctx=diplomatic
v12 REJECT - occurred actor=a1 recip=a2 ctx=diplomatic,terrorism same=v1
v13 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=diplomatic,terrorism same=v10
v14 ACCUSE disapprove occurred actor=a2 recip=a1 ctx=diplomatic,terrorism same=v10
v15 ACCUSE investigate negated ctx=terrorism
v16 ASSAULT - occurred actor=a14 recip=a13 loc=p2 time=t2 ctx=military,human-rights
v17 ASSAULT - occurred actor=a13,a14 loc=p2 time=t2 ctx=military,human-rights same=v16
v18 ASSAULT - occurred actor=a5 recip=a15 loc=p3 ctx=military,terrorism same=v2
v19 ASSAULT explosives occurred actor=a10 recip=a16 loc=p3 ctx=military,terrorism same=v2
v20 ASSAULT firearms occurred actor=a15 recip=a10 loc=p3 ctx=military
v21 ASSAULT firearms occurred actor=a15 recip=a10 loc=p3 ctx=military same=v20
v23 ACCUSE disapprove occurred actor=a2 recip=a19 ctx=terrorism
v24 ACCUSE disapprove occurred actor=a2 recip=a19 ctx=terrorism
v25 ASSAULT - occurred actor=a19 recip=a21 loc=p5 time=t3 ctx=military,terrorism
v26 ASSAULT - occurred actor=a19 recip=a21 loc=p5 time=t3 ctx=military,terrorism same=v25
v27 COERCE arrest occurred actor=a1 recip=a20 ctx=terrorism
v28 RETREAT release occurred actor=a1 recip=a20 time=t4 ctx=terrorism
v29 ASSAULT - hypothetical actor=a22 ctx=military
v30 REQUEST change occurred actor=a25 ctx=military
v31 ASSAULT - hypothetical recip=a26 ctx=military
v32 THREATEN - occurred actor=a22 recip=a27 time=t6 ctx=military,terrorism
v33 ASSAULT - occurred actor=a27 ctx=military,terrorism same=v2
v36 REQUEST change occurred actor=a2 recip=a30,a31,a32 ctx=diplomatic
v37 PROTEST boycott hypothetical actor=a30,a31,a32 recip=a1 time=t7 ctx=diplomatic
v38 CONSULT multilateral future actor=a1 loc=a1 time=t7 ctx=diplomatic
v40 AGREE - future actor=a31 recip=a2 ctx=diplomatic
v41 ACCUSE disapprove occurred actor=a2 recip=a35 time=t8 ctx=diplomatic
v43 REQUEST assist occurred actor=a2 recip=a35 time=t8 ctx=legal,terrorism
v44 RETREAT access hypothetical actor=a1 recip=a36 ctx=legal,terrorism
v46 SUPPORT - occurred actor=a39 recip=a40 time=t8 ctx=territory
v47 ASSAULT - occurred actor=a14 recip=a40 time=t9 ctx=military
v48 REQUEST - occurred actor=a39 recip=a37 time=t8 ctx=human-rights
v49 ACCUSE investigate hypothetical actor=a37 loc=p2 ctx=human-rights
v50 ASSAULT - occurred loc=p2 ctx=human-rights
v52 AID - occurred actor=a42 recip=a1 ctx=military
v53 ACCUSE disapprove occurred actor=a42 ctx=terrorism
v54 ASSAULT - occurred actor=a5 ctx=military,terrorism same=v2
v55 REQUEST meet occurred actor=a42 recip=a4 ctx=diplomatic
v56 CONSULT - hypothetical actor=a4 ctx=diplomatic
v58 COOPERATE - future actor=a46,a1 time=t10 ctx=military
v59 ASSAULT firearms occurred actor=a47 loc=p7 time=t11 ctx=military,territory
v60 ASSAULT firearms occurred actor=a47 time=t11 ctx=military same=v59
v61 RETREAT ceasefire occurred actor=a47 time=t12 ctx=military
v62 ASSAULT - occurred actor=a15 recip=a49 ctx=military
v63 ASSAULT - negated actor=a15 ctx=military
v64 REQUEST - occurred recip=a51 ctx=military
v65 COERCE curfew occurred loc=p6 ctx=military
v66 RETREAT access occurred loc=p6 ctx=military
v67 ASSAULT - occurred actor=a2,a1 time=t14 ctx=military
v68 ASSAULT - occurred actor=a2,a1 time=t14 ctx=military same=v67
v69 COERCE restrict occurred actor=a15 recip=a48 ctx=military
v70 REQUEST - occurred actor=a22 recip=a29 ctx=military
