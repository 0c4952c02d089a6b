#story r02-040
#date 2019-10-01
#publisher Savanna Radio
#kind background
#title What is the conflict in [a1 Cameroon]'s [p1 English-speaking regions] about?

[p2 YAOUNDE] — [a2 Cameroonian President Emmanuel Ndongo] opened five days of {v1 talks} on [t1 Monday] on the crisis in [a1 the country]'s [p1 two English-speaking regions], but [a3 the main separatist groups] {v2 refused} to {v3 attend}. Here is how the conflict began and where it stands.

How it began

[a4 About a fifth of [a1 Cameroon]'s 25 million people] speak English. In [t2 October 2016] [a5 lawyers and teachers] went on {v4 strike} against the use of French in courts and schools. [a6 Thousands of people] {v5 marched}, and [a7 police] {v6 fired} tear gas and live bullets. <q1 [a8 At least six protesters] were {v7 killed}>, [a9 the Central Africa Rights League] {c1 says}.
In [t3 January 2017] [a1 the government] {v8 cut off} the internet in [p1 the two regions] for 93 days and {v9 arrested} [a10 the leaders of the {v10 strike}].

On [t4 October 1, 2017], [a3 separatists] declared an independent state called [p3 Ambazonia]. [a11 The army] {v11 moved in}.

The {v12 fighting}

Since then [a11 government troops] and [a12 about a dozen armed groups, the largest of them [a13 the Mountain Guard]], have {v13 fought} in villages and forests. <q2 The {v14 fighting} has killed [a14 about 3,000 people] and forced [a15 500,000] from [a15 their] homes>, {c2 according to} [a16 the International Peace Studies Group]. [a12 The armed groups] have {v15 closed} most schools and {v16 kidnapped} [a17 hundreds of pupils and teachers], most of whom
were {v17 released} after a few days. <q3 [a11 Soldiers] have {v18 burned} more than 200 villages>, {c3 according to} [a18 researchers at [a19 the University of Toronto]].

<q4 [a20 Both sides] have {v19 tortured} and {v20 killed} [a21 prisoners]>, [a22 a U.N. official] {c4 told} [a23 the Human Rights Council] in [t5 June]. [a1 The government] {c5 denies} <q5 that [a11 soldiers] {v21 attack} [a24 civilians]>. <q6 “[a11 Our army] is professional, and [a25 those] who make mistakes are punished,”> {c6 said} [a26 government spokesman Rene Atangana].

In [t6 August] [a27 a military court] {v22 sentenced} [a28 Julius Fomban, [a3 the separatists]' best-known leader], and [a29 nine others] to life in prison. [a30 They] had been {v23 arrested} in [a31 Nigeria] and {v24 handed over} to [a1 Cameroon] in [t7 January 2018].

Who is trying to make peace?

[a32 Switzerland] {v25 met} with [a33 both sides] in [t5 June] and {v26 offered} <q7 to {v27 mediate}>. [a34 The United States] {v28 cut} $17 million in military aid in [t8 February] over [a11 the army]'s behavior. [a35 France] {v29 supports} [a1 the government] but has {v30 urged} [a2 Ndongo] <q8 to {v31 free} [a36 political prisoners]>. [a37 The African Union] has {v32 sent} [a38 three envoys]. <q9 [a38 They] were not {v33 allowed} to {v34 meet} [a28 Fomban]>, {c7 says} [a39 his lawyer, Felicity Ngwa].

What can the {v35 talks} bring?

<q10 [a1 The government] will not {v36 discuss} a federal state>, [a40 Prime Minister Gaston Ebode] {c8 said} at the opening. That is what [a41 moderate leaders] want. [a42 Cardinal Peter Awasum] {v37 called on} [a2 the president] <q11 to {v38 release} [a28 Fomban] and {v39 pull} [a11 the troops] back to [a11 their] barracks before anything else>.

<q12 “[a13 We] will {v40 talk} only in a foreign country and with a mediator,”> {c9 said} [a43 Sako Tembi, a spokesman for [a13 the Mountain Guard]], in a message sent from [p4 Belgium]. <q13 “Until then, no school will open.”> [a13 The group] has {v41 ordered} [a44 residents] <q14 to stay at home during the {v42 talks}>. <q15 The streets of [p5 Bamenda] were empty on [t1 Monday]>, [a45 a resident] {c10 said} by telephone.
---
a1 country CMR GOV Cameroon
a2 person CMR GOV Emmanuel Ndongo
a3 group CMR REB the separatists
a4 group CMR CVL a fifth of Cameroon's people
a5 group CMR CVL+EDU lawyers and teachers
a6 group CMR CVL thousands of people
a7 organization CMR COP Cameroonian police
a8 group CMR CVL at least six protesters
a9 organization - NGO Central Africa Rights League
a10 group CMR CVL leaders of the strike
a11 organization CMR MIL Cameroonian army
a12 group CMR REB about a dozen armed groups
a13 organization CMR REB Mountain Guard
a14 group CMR CVL about 3,000 people
a15 group CMR REF 500,000 displaced
a16 organization - NGO International Peace Studies Group
a17 group CMR CVL+EDU pupils and teachers
a18 group CAN EDU researchers
a19 organization CAN EDU University of Toronto
a20 group CMR MIL+REB =a11+a12 both sides
a21 group CMR - prisoners
a22 person IGO IGO a U.N. official
a23 organization IGO IGO Human Rights Council
a24 group CMR CVL civilians
a25 group CMR MIL those who make mistakes
a26 person CMR GOV Rene Atangana
a27 organization CMR JUD+MIL a military court
a28 person CMR REB Julius Fomban
a29 group CMR REB nine others
a30 group CMR REB =a28+a29 they
a31 country NGA GOV Nigeria
a32 country CHE GOV Switzerland
a33 group CMR GOV+REB =a1+a3 both sides
a34 country USA GOV United States
a35 country FRA GOV France
a36 group CMR - political prisoners
a37 organization IGO IGO African Union
a38 group IGO IGO three envoys
a39 person CMR LEG Felicity Ngwa
a40 person CMR GOV Gaston Ebode
a41 group CMR OPP moderate leaders
a42 person CMR REL Peter Awasum
a43 person CMR REB Sako Tembi
a44 group CMR CVL residents
a45 person CMR CVL a resident
p1 place CMR - English-speaking regions
p2 place CMR - Yaounde
p3 place CMR - Ambazonia
p4 place BEL - Belgium
p5 place CMR - Bamenda
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
q3 indirect source=a18 cue=c3
q4 indirect source=a22 cue=c4 to=a23
q5 indirect source=a1 cue=c5 neg
q6 direct source=a26 cue=c6
q7 indirect source=a32 cue=v26
q8 indirect source=a35 cue=v30 to=a2
q9 indirect source=a39 cue=c7
q10 indirect source=a40 cue=c8
q11 indirect source=a42 cue=v37 to=a2
q12 direct source=a43 cue=c9
q13 direct source=a43 cue=-
q14 indirect source=a13 cue=v41 to=a44
q15 indirect source=a45 cue=c10
v1 CONSULT multilateral occurred actor=a2 time=t1
v2 REJECT meet occurred actor=a3 recip=a2
v3 CONSULT multilateral negated actor=a3
v4 PROTEST strike occurred actor=a5 time=t2 ctx=education,legal
v5 PROTEST demo occurred actor=a6 time=t2
v6 ASSAULT firearms occurred actor=a7 recip=a6 time=t2
v7 ASSAULT firearms occurred actor=a7 recip=a8 same=v6
v8 COERCE censor occurred actor=a1 loc=p1 time=t3 ctx=technology
v9 COERCE arrest occurred actor=a1 recip=a10 time=t3
v10 PROTEST strike occurred actor=a5 same=v4
v11 MOBILIZE troops occurred actor=a11 ctx=military
v12 ASSAULT - occurred actor=a11,a12 ctx=military
v13 ASSAULT - occurred actor=a11,a12 ctx=military same=v12
v14 ASSAULT - occurred actor=a11,a12 recip=a14 ctx=military same=v12
v15 COERCE restrict occurred actor=a12 ctx=education
v16 ASSAULT abduct occurred actor=a12 recip=a17 ctx=education
v17 RETREAT release occurred actor=a12 recip=a17
v18 ASSAULT destroy occurred actor=a11
v19 ASSAULT torture occurred actor=a20 recip=a21 ctx=human-rights
v20 ASSAULT execute occurred actor=a20 recip=a21 ctx=human-rights
v21 ASSAULT - negated actor=a11 recip=a24
v22 SANCTION convict occurred actor=a27 recip=a28,a29 time=t6 ctx=legal
v23 COERCE arrest occurred recip=a30 loc=a31
v24 COOPERATE - occurred actor=a31,a1 time=t7 ctx=legal
v25 CONSULT third-party occurred actor=a32,a33 time=t5 ctx=diplomatic
v26 AGREE - occurred actor=a32 recip=a33 time=t5 ctx=diplomatic
v27 CONSULT third-party hypothetical actor=a32 ctx=diplomatic
v28 SANCTION discontinue occurred actor=a34 recip=a1 time=t8 ctx=military
v29 SUPPORT - occurred actor=a35 recip=a1
v30 REQUEST yield occurred actor=a35 recip=a2 ctx=human-rights
v31 RETREAT release hypothetical actor=a2 recip=a36 ctx=human-rights
v32 CONSULT third-party occurred actor=a37 recip=a1 ctx=diplomatic
v33 RETREAT access negated recip=a38
v34 CONSULT visit negated actor=a38,a28
v35 CONSULT multilateral occurred actor=a2 same=v1
v36 CONSULT - negated actor=a1
v37 REQUEST yield occurred actor=a42 recip=a2 ctx=religion
v38 RETREAT release hypothetical actor=a2 recip=a28
v39 RETREAT withdraw hypothetical actor=a2 ctx=military
v40 CONSULT third-party hypothetical actor=a13
v41 REQUEST change occurred actor=a13 recip=a44
v42 CONSULT multilateral occurred actor=a2 same=v1
