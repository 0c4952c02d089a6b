#story r02-041
#date 2025-01-16
#publisher Levant Public Broadcasting
#kind report
#title <q1 [a1 Israel] and [a2 Gaza militants] {v1 agree} on {v2 ceasefire} and {v3 release} of [a3 hostages]>, [a4 Qatar] {c1 says}

[p1 JERUSALEM] — <q2 [a1 Israel] and [a2 the Islamic Unity Front] have {v4 agreed} to {v5 stop} {v6 fighting} in [p2 the Gaza Strip] for six weeks and to {v7 exchange} [a3 Israeli hostages] for [a5 Palestinian prisoners]>, [a4 Qatar]'s [a30 prime minister, Sheikh Khalid Al-Marri], {c2 said} on [t1 Wednesday] in [p3 Doha].

The {v8 agreement}, which was {v9 negotiated} with the help of [a4 Qatar], [a6 Egypt] and [a7 the United States], is to take effect on [t2 Sunday]. It would end 15 months of {v10 war} between [a1 Israel] and [a2 the Front]. [a1 Israel]'s [a8 security cabinet] must still {v11 approve} it, and [a9 two ministers] have {v12 threatened} <q3 to {v13 resign} if [a8 it] does so>.

<q4 “This is a day that [a10 families on both sides] have waited for,”> [a30 Al-Marri] {c3 told} [a11 reporters]. <q5 “[a4 We] {v14 call on} [a12 both parties] <q6 to keep calm until the {v15 ceasefire} begins>.”>

What was {v71 agreed}

<q7 In the first phase, [a2 the Front] will {v16 free} [a13 33 hostages], beginning with women, children and men over 50>, {c4 according to} a copy of the text seen by [a14 the Mediterranean News Agency]. In return, [a1 Israel] will {v17 release} [a5 about 1,000 prisoners] and {v18 pull} [a15 [a1 its] troops] out of the towns. <q8 [a16 Displaced Palestinians] will be {v19 allowed} to {v20 go back} to
[p4 the north of the territory]>, the text {c5 says}, <q8 and 600 trucks with food, medicine and fuel will be {v21 let in} every day>.

{v22 Talks} on a second phase, in which [a17 the remaining hostages] would be {v23 freed} and [a1 Israel] would {v24 withdraw} completely, are to start 16 days after the {v25 truce} begins.

After the announcement

Hours later, <q31 [a1 Israeli] {v27 airstrikes} in [p2 Gaza] {v28 killed} [a18 at least 46 people]>, [a19 the civil rescue service] in [p2 the territory] {c6 said}. <q9 [a20 Eight members of one family] died when a house was {v29 hit} in [p5 Gaza City]>, [a21 rescue worker Mahmoud Abu Rizq] {c7 told} [a14 the news agency]. <q10 “[a22 People] were dancing in the street, and then the bomb {v30 fell},”> [a21 he] {c8 said}.

[a23 The Israeli army] {c9 said} <q11 [a23 it] had {v31 attacked} [a24 50 militants] in [t9 the past day]>. [a23 It] {c10 denied} <q12 that [a23 it] had increased the {v32 strikes} before the {v72 truce}>.

Reaction

[a25 Israeli Prime Minister Gideon Almog] {c11 said} <q13 some points of the {v33 agreement} were still open>. [a26 His office] {v34 accused} [a2 the Front] on [t3 Thursday] morning of <q14 {v35 going back} on one of them>, and {v36 put off} a {v37 meeting} of [a8 the security cabinet]. [a27 A senior Front official, Ziad Hamoudeh], {c12 denied} <q15 [a2 the Front] had {v70 changed} [a2 its] mind>.
<q16 “[a2 We] {v38 signed}, and [a2 we] stand by every word,”> [a27 he] {c13 told} [a2 the Front]'s [a28 radio station].

[a9 The two ministers, Boaz Lavie and Yishai Tzur], {v39 oppose} the {v40 deal}. <q17 “It gives back everything [a29 our soldiers] died for,”> [a31 Lavie] {c14 wrote} on social media. [a32 Opposition leader Ruth Ben-Ari] {v41 offered} <q18 to {v42 support} [a25 Almog] in [a33 parliament] if [a9 the two ministers] leave>.

[a34 U.S. President Robert Ashworth], who leaves office on [t4 Monday], {c15 said} <q19 the plan was “exactly” the one [a34 he] had {v43 proposed} in [t5 May]>. [a35 His successor, Warren Hollis], {v44 warned} [a2 the Front] [t6 last week] <q20 that there would be “hell to pay” if [a3 the hostages] were not {v45 released} before [t4 Monday]>. <q21 [a36 Envoys of [a37 both men]] sat together at the table in [p3 Doha]>, [a38 a U.S. official]
{c16 told} [a11 reporters].

[a39 U.N. Secretary-General Alvaro Montoya] {v46 welcomed} the {v47 agreement} and {v48 promised} <q22 that [a40 the United Nations] would {v49 bring} in more food>. [a6 Egypt] {c17 said} <q23 [a6 it] would {v51 open} [p11 the Rafah crossing] as soon as [a1 Israel] {v52 agrees}>. [a41 Iran], which {v53 arms} [a2 the Front], {c18 called} the {v54 deal} <q24 “a great victory”>.

Families

In [p6 Tel Aviv], [a42 relatives of [a3 the hostages]] gathered outside [p7 the Defense Ministry], as [a42 they] have done every week. <q25 “[a43 My brother] is not on the first list,”> {c19 said} [a44 Yael Dagan, 41], whose brother was {v55 taken} from [a43 his] home in [p8 Kibbutz Ein Dror]. <q26 “What happens to [a43 him] if the {v56 war} starts again after six weeks?”>

In [p9 Khan Younis], [a45 Umm Khaled], who lost [a46 three children], {c20 said} <q27 [a45 she] would {v58 return} to the place where [a45 her] house was>. <q28 “[a45 I] will put up a tent there,”> [a45 she] {c21 said}.

The {v59 war} began when [a47 gunmen of [a2 the Front]] {v60 attacked} [p10 southern Israel] on [t7 October 7, 2023]. <q32 [a47 They] {v61 killed} [a48 about 1,200 people], most of [a48 them] civilians, and {v62 took} [a49 about 250] hostage>, {c22 according to} [a1 Israeli] figures. <q29 [a1 Israel]'s {v63 offensive} has {v64 killed} [a51 more than 46,000 Palestinians]>, {c23 says} [a52 the Health Ministry in [p2 Gaza]], which does not count
[a53 fighters] separately. [a54 Most of the territory's 2.3 million people] have had to leave [a54 their] homes at least once.

A first {v65 truce}, in [t8 November 2023], lasted seven days. [a55 More than 100 hostages] and [a56 240 prisoners] were {v66 released} before [a12 the two sides] {v67 accused} each other of <q30 {v68 breaking} it> and the {v69 fighting} started again.

Some information for this report came from [a14 the Mediterranean News Agency].
---
a1 country ISR GOV Israel
a2 organization PSE REB Islamic Unity Front
a3 group ISR CVL hostages
a4 country QAT GOV Qatar
a5 group PSE REB+CVL Palestinian prisoners
a6 country EGY GOV Egypt
a7 country USA GOV United States
a8 organization ISR GOV Israel's security cabinet
a9 group ISR GOV two ministers
a10 group - CVL families on both sides
a11 group - MED reporters
a12 group - GOV+REB =a1+a2 both parties
a13 group ISR CVL 33 hostages
a14 organization - MED Mediterranean News Agency
a15 group ISR MIL Israeli troops
a16 group PSE REF displaced Palestinians
a17 group ISR CVL remaining hostages
a18 group PSE CVL at least 46 people
a19 organization PSE GOV civil rescue service
a20 group PSE CVL eight members of one family
a21 person PSE GOV Mahmoud Abu Rizq
a22 group PSE CVL people
a23 organization ISR MIL Israeli army
a24 group PSE REB 50 militants
a25 person ISR GOV Gideon Almog
a26 organization ISR GOV Almog's office
a27 person PSE REB Ziad Hamoudeh
a28 organization PSE MED+REB Front's radio station
a29 group ISR MIL our soldiers
a30 person QAT GOV Khalid Al-Marri
a31 person ISR GOV Boaz Lavie
a32 person ISR OPP Ruth Ben-Ari
a33 organization ISR LEG parliament
a34 person USA GOV Robert Ashworth
a35 person USA GOV Warren Hollis
a36 group USA GOV envoys of both men
a37 group USA GOV =a34+a35 both men
a38 person USA GOV U.S. official
a39 person IGO IGO Alvaro Montoya
a40 organization IGO IGO United Nations
a41 country IRN GOV Iran
a42 group ISR CVL relatives of the hostages
a43 person ISR CVL Yael Dagan's brother
a44 person ISR CVL Yael Dagan
a45 person PSE CVL Umm Khaled
a46 group PSE CVL three children
a47 group PSE REB gunmen of the Front
a48 group ISR CVL about 1,200 people
a49 group ISR CVL about 250 people
a51 group PSE CVL more than 46,000 Palestinians
a52 organization PSE GOV+HLH Health Ministry in Gaza
a53 group PSE REB fighters
a54 group PSE CVL territory's 2.3 million people
a55 group ISR CVL more than 100 hostages
a56 group PSE REB+CVL 240 prisoners
p1 place ISR - Jerusalem
p2 place PSE - Gaza Strip
p3 place QAT - Doha
p4 place PSE - north of Gaza
p5 place PSE - Gaza City
p6 place ISR - Tel Aviv
p7 place ISR - Defense Ministry
p8 place ISR - Kibbutz Ein Dror
p9 place PSE - Khan Younis
p10 place ISR - southern Israel
p11 place EGY - Rafah crossing
t1 2025-01-15
t2 2025-01-19
t3 2025-01-16
t4 2025-01-20
t5 2024-05
t6 2025-W02
t7 2023-10-07
t8 2023-11
t9 2025-01-15/2025-01-16
q1 indirect source=a4 cue=c1
q2 indirect source=a30 cue=c2
q3 indirect source=a9 cue=v12
q4 direct source=a30 cue=c3 to=a11
q5 direct source=a30 cue=-
q6 indirect source=a4 cue=v14 to=a12
q7 indirect source=- cue=c4 via=a14
q8 indirect source=- cue=c5
q9 indirect source=a21 cue=c7 to=a14
q10 direct source=a21 cue=c8
q11 indirect source=a23 cue=c9
q12 indirect source=a23 cue=c10 neg
q13 indirect source=a25 cue=c11
q14 indirect source=a26 cue=v34
q15 indirect source=a27 cue=c12 neg
q16 direct source=a27 cue=c13 to=a28
q17 direct source=a31 cue=c14
q18 indirect source=a32 cue=v41
q19 mixed source=a34 cue=c15
q20 mixed source=a35 cue=v44 to=a2
q21 indirect source=a38 cue=c16 to=a11
q22 indirect source=a39 cue=v48
q23 indirect source=a6 cue=c17
q24 mixed source=a41 cue=c18
q25 direct source=a44 cue=c19
q26 direct source=a44 cue=-
q27 indirect source=a45 cue=c20
q28 direct source=a45 cue=c21
q29 indirect source=a52 cue=c23
q30 indirect source=a12 cue=v67
q31 indirect source=a19 cue=c6
q32 indirect source=a1 cue=c22
v1 AGREE - occurred actor=a1,a2 time=t1 ctx=military
v2 RETREAT ceasefire future actor=a1,a2 ctx=military
v3 RETREAT release future actor=a2 recip=a3 ctx=military
v4 AGREE - occurred actor=a1,a2 time=t1 ctx=military same=v1
v5 RETREAT ceasefire future actor=a1,a2 loc=p2 ctx=military same=v2
v6 ASSAULT - occurred actor=a1,a2 loc=p2 ctx=military
v7 RETREAT release future actor=a1,a2 recip=a3,a5 ctx=military
v8 AGREE - occurred actor=a1,a2 ctx=military same=v1
v9 CONSULT third-party occurred actor=a4,a6,a7 loc=p3 ctx=military,diplomatic
v10 ASSAULT - occurred actor=a1,a2 ctx=military same=v6
v11 SUPPORT - future actor=a8 ctx=executive
v12 THREATEN - occurred actor=a9 recip=a8 ctx=executive
v13 RETREAT resign hypothetical actor=a9 ctx=executive
v14 REQUEST yield occurred actor=a4 recip=a12 ctx=military
v15 RETREAT ceasefire future ctx=military same=v2
v16 RETREAT release future actor=a2 recip=a13 ctx=military same=v3
v17 RETREAT release future actor=a1 recip=a5 ctx=military
v18 RETREAT withdraw future actor=a1 recip=a15 ctx=military
v19 RETREAT access future actor=a1 recip=a16 loc=p4 ctx=migration
v20 RETREAT return future actor=a16 loc=p4 ctx=migration
v21 RETREAT access future actor=a1 ctx=disaster
v22 CONSULT third-party future ctx=military,diplomatic
v23 RETREAT release hypothetical actor=a2 recip=a17 ctx=military
v24 RETREAT withdraw hypothetical actor=a1 loc=p2 ctx=military
v25 RETREAT ceasefire future ctx=military same=v2
v27 ASSAULT aerial occurred actor=a1 loc=p2 ctx=military
v28 ASSAULT aerial occurred actor=a1 recip=a18 loc=p2 ctx=military same=v27
v29 ASSAULT aerial occurred recip=a20 loc=p5 ctx=military
v30 ASSAULT aerial occurred ctx=military same=v29
v31 ASSAULT - occurred actor=a23 recip=a24 time=t9 ctx=military
v32 ASSAULT aerial negated actor=a23 ctx=military
v33 AGREE - occurred actor=a1,a2 ctx=military same=v1
v34 ACCUSE allege occurred actor=a26 recip=a2 time=t3 ctx=diplomatic
v35 REJECT - occurred actor=a2 ctx=diplomatic
v36 REJECT meet occurred actor=a26 ctx=executive
v37 CONSULT - future actor=a8 ctx=executive
v38 SUPPORT - occurred actor=a2 ctx=military
v39 REJECT - occurred actor=a9 ctx=military
v40 AGREE - occurred ctx=military same=v1
v41 AGREE - occurred actor=a32 recip=a25 ctx=legislative
v42 SUPPORT - hypothetical actor=a32 recip=a25 ctx=legislative
v43 AGREE - occurred actor=a34 time=t5 ctx=military
v44 THREATEN violence occurred actor=a35 recip=a2 time=t6 ctx=military
v45 RETREAT release hypothetical actor=a2 recip=a3 time=t4 ctx=military
v46 SUPPORT - occurred actor=a39 ctx=diplomatic
v47 AGREE - occurred ctx=military same=v1
v48 AGREE - occurred actor=a39 ctx=disaster
v49 AID - future actor=a40 ctx=disaster
v51 RETREAT access future actor=a6 loc=p11 ctx=disaster
v52 AGREE - hypothetical actor=a1 ctx=disaster
v53 AID - occurred actor=a41 recip=a2 ctx=military
v54 AGREE - occurred ctx=military same=v1
v55 ASSAULT abduct occurred recip=a43 loc=p8 ctx=terrorism
v56 ASSAULT - hypothetical ctx=military
v58 RETREAT return future actor=a45 ctx=migration
v59 ASSAULT - occurred ctx=military same=v6
v60 ASSAULT - occurred actor=a47 loc=p10 time=t7 ctx=terrorism
v61 ASSAULT - occurred actor=a47 recip=a48 loc=p10 time=t7 ctx=terrorism same=v60
v62 ASSAULT abduct occurred actor=a47 recip=a49 time=t7 ctx=terrorism
v63 ASSAULT - occurred actor=a1 ctx=military
v64 ASSAULT - occurred actor=a1 recip=a51 ctx=military same=v63
v65 RETREAT ceasefire occurred time=t8 ctx=military
v66 RETREAT release occurred recip=a55,a56 ctx=military
v67 ACCUSE allege occurred actor=a12 ctx=military
v68 ASSAULT - occurred actor=a12 ctx=military
v69 ASSAULT - occurred ctx=military
v70 REJECT - negated actor=a2 ctx=diplomatic
v71 AGREE - occurred actor=a1,a2 ctx=military same=v1
v72 RETREAT ceasefire future ctx=military same=v2
