#story r07-008
#date 2022-02-03
#publisher Great Lakes Dispatch
#kind report
#title Militia {v1 attack} on displaced camp in [p1 eastern Congo] {v2 kills} [a1 62]

[p2 BUNIA, [p3 Democratic Republic of Congo]] — <q5 [a2 Militiamen armed with machetes and guns] {v3 killed} [a1 at least 62 people, most of them women and children], at a camp for [a3 displaced people] in [p4 Congo's Ituri province] on [t1 Tuesday night]>, [a4 aid workers and the army] {c1 said}.

The {v4 attack} took place at around 10 p.m. at [p5 the Plaine Bahema site] in [p6 Djugu territory], about 60 kilometers north of [p2 Bunia]. <q1 [a2 The assailants] first {v5 burned} huts on the edge of the camp, then {v6 chased} [a5 those] who fled>, {c2 said} [a6 Desire Lokana, president of [a7 a local humanitarian committee]], who counted the bodies on [t2 Wednesday].

<q2 “[a2 They] used machetes so that [a8 the soldiers] would not hear,”> [a6 he] {c3 told} [a9 Great Lakes Dispatch] by phone. <q3 [a10 Thirty-eight wounded people] were taken to hospitals in [p7 Bule] and [p2 Bunia]>.

[a11 Army spokesman Lt. Jules Tshimanga] {v7 blamed} [a12 the Lendu Defense Cooperative], one of several militias in [p4 Ituri]. <q4 [a8 Soldiers] {v8 repelled} [a13 the fighters] before dawn and {v9 killed} [a14 four of [a13 them]]>, [a11 he] {c4 said}. [a15 [a12 The group]'s spokesman] could not be reached. [a12 It] signed an {v10 undertaking} to {v11 disarm} in [t3 August 2020], but resumed {v12 attacks} within weeks.

[a16 The Bahema], who are herders, and [a17 the Lendu], mostly farmers, have {v13 fought} over land since [t4 the 1990s]. Between [t5 1999 and 2003], the {v14 fighting} {v15 killed} [a18 tens of thousands of people] until [a19 a French-led European Union force] {v16 intervened}.

[a20 Congo's government] put [p4 Ituri] and [p8 North Kivu] under {v17 martial law} in [t6 May 2021]. Yet <q8 the number of [a21 civilians] {v18 killed} has more than doubled since>, {c5 according to} [a22 Conflict Monitor Kivu, a research group].

[a23 The U.N. peacekeeping mission], which has a base in [p9 Roe], 30 km away, {v19 condemned} the {v20 massacre} and {v21 urged} [a25 the authorities] <q6 to {v22 bring} those responsible to justice>. [a26 A group of youths] {v23 threw stones} at [a27 a U.N. convoy] in [p7 Bule] on [t2 Wednesday] and {v24 accused} [a24 the peacekeepers] <q7 of doing nothing>.
---
a1 group COD REF at least 62 people
a2 group COD REB militiamen
a3 group COD REF displaced people
a4 group COD MIL+NGO aid workers and the army
a5 group COD REF those who fled
a6 person COD NGO Desire Lokana
a7 organization COD NGO local humanitarian committee
a8 group COD MIL soldiers
a9 organization - MED Great Lakes Dispatch
a10 group COD REF 38 wounded people
a11 person COD MIL Jules Tshimanga
a12 organization COD REB Lendu Defense Cooperative
a13 group COD REB fighters
a14 group COD REB four fighters
a15 person COD REB group's spokesman
a16 group COD CVL Bahema
a17 group COD CVL Lendu
a18 group COD CVL tens of thousands of people
a19 organization IGO MIL French-led European Union force
a20 organization COD GOV Congo's government
a21 group COD CVL civilians
a22 organization - EDU Conflict Monitor Kivu
a23 organization IGO MIL U.N. peacekeeping mission
a24 group IGO MIL the peacekeepers
a25 group COD GOV authorities
a26 group COD CVL group of youths
a27 group IGO MIL U.N. convoy
p1 place COD - eastern Congo
p2 place COD - Bunia
p3 place COD - Democratic Republic of Congo
p4 place COD - Ituri
p5 place COD - Plaine Bahema site
p6 place COD - Djugu territory
p7 place COD - Bule
p8 place COD - North Kivu
p9 place COD - Roe
t1 2022-02-01
t2 2022-02-02
t3 2020-08
t4 1990/1999
t5 1999/2003
t6 2021-05
q1 indirect source=a6 cue=c2
q2 direct source=a6 cue=c3 to=a9
q3 indirect source=a6 cue=-
q4 indirect source=a11 cue=c4
q5 indirect source=a4 cue=c1
q6 indirect source=a23 cue=v21 to=a25
q7 indirect source=a26 cue=v24
q8 indirect source=a22 cue=c5
v1 ASSAULT - occurred loc=p1 time=t1 ctx=military
v2 ASSAULT - occurred recip=a1 loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT - occurred actor=a2 recip=a1 loc=p4 time=t1 ctx=military same=v1
v4 ASSAULT - occurred actor=a2 loc=p5 time=t1 ctx=military same=v1
v5 ASSAULT destroy occurred actor=a2 loc=p5 time=t1 ctx=military
v6 ASSAULT - occurred actor=a2 recip=a5 loc=p5 time=t1 ctx=military same=v1
v7 ACCUSE disapprove occurred actor=a11 recip=a12 ctx=military
v8 ASSAULT - occurred actor=a8 recip=a13 loc=p5 ctx=military
v9 ASSAULT - occurred actor=a8 recip=a14 loc=p5 ctx=military same=v8
v10 AGREE - occurred actor=a12 time=t3 ctx=military
v11 RETREAT disarm hypothetical actor=a12 ctx=military
v12 ASSAULT - occurred actor=a12 ctx=military
v13 ASSAULT - occurred actor=a16,a17 loc=p4 time=t4 ctx=resource
v14 ASSAULT - occurred actor=a16,a17 loc=p4 time=t5 ctx=military
v15 ASSAULT - occurred recip=a18 loc=p4 time=t5 ctx=military same=v14
v16 MOBILIZE troops occurred actor=a19 ctx=military
v17 COERCE restrict occurred actor=a20 loc=p4,p8 time=t6 ctx=military
v18 ASSAULT - occurred recip=a21 loc=p4,p8 ctx=military
v19 ACCUSE disapprove occurred actor=a23 ctx=military
v20 ASSAULT massacre occurred ctx=military same=v1
v21 REQUEST change occurred actor=a23 recip=a25 ctx=legal
v22 ACCUSE allege hypothetical actor=a25 ctx=legal
v23 PROTEST riot occurred actor=a26 recip=a27 loc=p7 time=t2
v24 ACCUSE disapprove occurred actor=a26 recip=a24 loc=p7 time=t2 ctx=military
