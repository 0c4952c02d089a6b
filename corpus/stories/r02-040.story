#story r02-040
#date 2019-10-01
#publisher Savanna Radio
#kind background
#title What is the conflict in [p1 Cameroon]'s English-speaking regions about?

[p2 YAOUNDE] — [a1 Cameroonian President Emmanuel Ndongo] opened five days of {v2 talks} on [t1 Monday] on the crisis in [p3 the country's two English-speaking regions], but [a2 the main separatist groups] {v3 refused} to {v4 attend}. Here is how the conflict began and where it stands.

How it began

About a fifth of [p1 Cameroon]'s 25 million people speak English. In [t2 October 2016] [a3 lawyers and teachers] {v5 went on strike} against the use of French in [a4 courts] and [a5 schools]. [a6 Thousands of people] {v6 marched}, and [a7 police] {v7 fired} tear gas and live bullets. <q1 [a8 At least six protesters] were {v8 killed}>, [a9 the Central Africa Rights League] {c1 says}.
In [t3 January 2017] [a10 the government] {v9 cut off} the internet in [p3 the two regions] for 93 days and {v10 arrested} [a11 the leaders of the {v11 strike}].

On [t4 October 1, 2017], [a2 separatists] declared an independent state called Ambazonia. [a12 The army] {v12 moved in}.

The {v13 fighting}

Since then [a12 government troops] and [a13 about a dozen armed groups, the largest of them [a45 the Mountain Guard]], have {v14 fought} in villages and forests. <q2 The {v15 fighting} has {v16 killed} [a14 about 3,000 people] and forced [a15 500,000] from [a15 their] homes>, {c2 according to} [a16 the International Peace Studies Group]. [a13 The armed groups] have {v17 closed} [a17 most schools] and {v18 kidnapped} [a18 hundreds of pupils and teachers], most of whom
were {v19 released} after a few days. <q3 [a12 Soldiers] have {v20 burned} [p4 more than 200 villages]>, {c3 according to} [a19 researchers at [a20 the University of Toronto]].

<q4 [a50 Both sides] have {v21 tortured} and {v22 killed} [a21 prisoners]>, [a22 a U.N. official] {c4 told} [a23 the Human Rights Council] in [t5 June]. [a10 The government] {c5 denies} <q5 that [a12 soldiers] {v23 attack} [a24 civilians]>. <q6 “[a12 Our army] is professional, and [a25 those] who make mistakes are punished,”> {c6 said} [a26 government spokesman Rene Atangana].

In [t6 August] [a27 a military court] {v25 sentenced} [a28 Julius Fomban, the separatists' best-known leader], and [a29 nine others] to life in prison. [a30 They] had been {v26 arrested} in [a51 Nigeria] and {v27 handed over} to [p1 Cameroon] in [t7 January 2018].

Who is trying to make peace?

[a31 Switzerland] {v28 met} with [a32 both sides] in [t5 June] and {v29 offered} <q7 to {v30 mediate}>. [a33 The United States] {v31 cut} $17 million in military {v32 aid} in [t8 February] over [a12 the army]'s behavior. [a34 France] {v33 supports} [a10 the government] but has {v34 urged} [a1 Ndongo] <q8 to {v35 free} [a35 political prisoners]>. [a36 The African Union] has sent [a37 three envoys]. <q9 [a37 They] were not {v37 allowed} to {v38 meet} [a28 Fomban]>, {c7 says} [a38 his lawyer, Felicity Ngwa].

What can the {v39 talks} bring?

<q10 [a10 The government] will not {v40 discuss} a federal state>, [a39 Prime Minister Gaston Ebode] {c8 said} at the opening. That is what [a40 moderate leaders] want. [a41 Cardinal Peter Awasum] {v42 called on} [a1 the president] <q11 to {v43 release} [a28 Fomban] and {v44 pull} [a42 the troops] back to [a42 their] barracks before anything else>.

<q12 “[a45 We] will {v45 talk} only in a foreign country and with a mediator,”> {c9 said} [a44 Sako Tembi, a spokesman for [a45 the Mountain Guard]], in a message sent from [p6 Belgium]. <q13 “Until then, [a46 no school] will {v49 open}.”> [a45 The group] has {v47 ordered} [a47 residents] <q14 to stay at home during the {v48 talks}>. <q15 The streets of [p7 Bamenda] were empty on [t1 Monday]>, [a48 a resident] {c10 said} by telephone.
---
a1 person CMR GOV Emmanuel Ndongo
a2 group CMR REB main separatist groups
a3 group CMR LAB lawyers and teachers
a4 group CMR JUD courts
a5 group CMR EDU schools
a6 group CMR CVL thousands of people
a7 group CMR COP police
a8 group CMR CVL at least six protesters
a9 organization - NGO Central Africa Rights League
a10 country CMR GOV Cameroon
a11 group CMR LAB leaders of the strike
a12 organization CMR MIL Cameroonian army
a13 group CMR REB about a dozen armed groups
a14 group CMR CVL about 3,000 people
a15 group CMR CVL 500,000
a16 organization - EDU International Peace Studies Group
a17 group CMR EDU most schools
a18 group CMR EDU hundreds of pupils and teachers
a19 group CAN EDU researchers at the University of Toronto
a20 organization CAN EDU University of Toronto
a21 group CMR - prisoners
a22 person IGO IGO U.N. official
a23 organization IGO IGO Human Rights Council
a24 group CMR CVL civilians
a25 group CMR MIL those who make mistakes
a26 person CMR GOV Rene Atangana
a27 organization CMR JUD+MIL military court
a28 person CMR REB Julius Fomban
a29 group CMR REB nine others
a30 group CMR REB =a28+a29 they
a31 country CHE GOV Switzerland
a32 group CMR GOV+REB =a10+a2 both sides
a33 country USA GOV United States
a34 country FRA GOV France
a35 group CMR OPP political prisoners
a36 organization IGO IGO African Union
a37 group IGO IGO three envoys
a38 person CMR JUD Felicity Ngwa
a39 person CMR GOV Gaston Ebode
a41 person CMR REL Peter Awasum
a42 group CMR MIL troops
a44 person CMR REB Sako Tembi
a45 organization CMR REB Mountain Guard
a46 group CMR EDU no school
a47 group CMR CVL residents
a48 person CMR CVL resident
a40 group CMR OPP moderate leaders
a50 group CMR MIL+REB =a12+a13 both sides
p1 place CMR - Cameroon
p2 place CMR - Yaounde
p3 place CMR - two English-speaking regions
p4 place CMR - more than 200 villages
p6 place BEL - Belgium
p7 place CMR - Bamenda
t1 2019-09-30
t2 2016-10
t3 2017-01
t4 2017-10-01
t5 2019-06
t6 2019-08
t7 2018-01
t8 2019-02
q1 indirect source=a9 cue=c1
q2 indirect source=a16 cue=c2
q3 indirect source=a19 cue=c3
q4 indirect source=a22 cue=c4 to=a23
q5 indirect source=a10 cue=c5 neg
q6 direct source=a26 cue=c6
q7 indirect source=a31 cue=v29
q8 indirect source=a34 cue=v34 to=a1
q9 indirect source=a38 cue=c7
q10 indirect source=a39 cue=c8
q11 indirect source=a41 cue=v42 to=a1
q12 direct source=a44 cue=c9
q13 direct source=a44 cue=-
q14 indirect source=a45 cue=v47 to=a47
q15 indirect source=a48 cue=c10
v2 CONSULT - occurred actor=a1 time=t1 ctx=territory,executive
v3 REJECT meet occurred actor=a2 recip=a1 ctx=territory
v4 CONSULT - negated actor=a2,a1 ctx=territory
v5 PROTEST strike occurred actor=a3 time=t2 ctx=education,legal
v6 PROTEST demo occurred actor=a6 ctx=education,legal
v7 ASSAULT crowd-control occurred actor=a7 recip=a6 ctx=human-rights
v8 ASSAULT crowd-control occurred recip=a8 ctx=human-rights same=v7
v9 COERCE censor occurred actor=a10 loc=p3 time=t3 ctx=media,technology
v10 COERCE arrest occurred actor=a10 recip=a11 time=t3 ctx=human-rights
v11 PROTEST strike occurred ctx=education,legal same=v5
v12 MOBILIZE troops occurred actor=a12 ctx=military,territory
v13 ASSAULT - occurred actor=a12,a13 ctx=military
v14 ASSAULT - occurred actor=a12,a13 ctx=military same=v13
v15 ASSAULT - occurred ctx=military same=v13
v16 ASSAULT - occurred recip=a14 ctx=military same=v13
v17 COERCE ban occurred actor=a13 recip=a17 ctx=education
v18 ASSAULT abduct occurred actor=a13 recip=a18 ctx=education,crime
v19 RETREAT release occurred actor=a13 recip=a18 ctx=education,crime
v20 ASSAULT destroy occurred actor=a12 loc=p4 ctx=military,human-rights
v21 ASSAULT torture occurred actor=a50 recip=a21 ctx=human-rights
v22 ASSAULT - occurred actor=a50 recip=a21 ctx=human-rights
v23 ASSAULT - negated actor=a12 recip=a24 ctx=human-rights
v25 SANCTION convict occurred actor=a27 recip=a28,a29 time=t6 ctx=legal
v26 COERCE arrest occurred recip=a30 loc=a51 time=t7 ctx=legal
v27 COOPERATE - occurred actor=a51,a10 time=t7 ctx=legal
v28 CONSULT third-party occurred actor=a31,a32 time=t5 ctx=diplomatic
v29 AGREE - occurred actor=a31 recip=a32 ctx=diplomatic
v30 CONSULT third-party hypothetical actor=a31,a32 ctx=diplomatic
v31 SANCTION discontinue occurred actor=a33 recip=a10 time=t8 ctx=military,human-rights
v32 AID - negated actor=a33 recip=a12 ctx=military,human-rights
v33 SUPPORT - occurred actor=a34 recip=a10 ctx=diplomatic
v34 REQUEST yield occurred actor=a34 recip=a1 ctx=human-rights
v35 RETREAT release hypothetical actor=a1 recip=a35 ctx=human-rights
v37 RETREAT access negated recip=a37 ctx=diplomatic
v38 CONSULT visit negated actor=a37,a28 ctx=diplomatic
v39 CONSULT - occurred ctx=territory same=v2
v40 CONSULT - negated actor=a10 ctx=territory
v42 REQUEST yield occurred actor=a41 recip=a1 ctx=territory,religion
v43 RETREAT release hypothetical actor=a1 recip=a28 ctx=territory,legal
v44 RETREAT withdraw hypothetical actor=a1 recip=a42 ctx=military
v45 CONSULT third-party hypothetical actor=a45 ctx=territory
v47 REQUEST - occurred actor=a45 recip=a47 ctx=territory
v48 CONSULT - occurred ctx=territory same=v2
v49 RETREAT access negated actor=a45 recip=a46 ctx=education
a51 country NGA GOV Nigeria
