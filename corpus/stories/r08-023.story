#story r08-023
#date 2016-06-28
#publisher Caucasus Liberty Desk
#kind statement
#title [a1 Media freedom representative] {v1 calls on} [a2 Azerbaijan] <q1 to {v2 release} [a3 editor]>

[p1 VIENNA], [t1 28 June] — [a4 The Organization for Security and Co-operation in Europe] published the following statement by [a1 its Representative on Freedom of the Media, Katharina Lindholm], on [t1 Tuesday].

<q2 [a1 I] am deeply concerned about the {v3 sentencing} of [a3 Farid Rustamli, editor of [a5 the newspaper Yeni Xezer]], to seven years in prison by [a6 a court in [p2 Baku]] [t2 yesterday].>

<q3 [a3 Mr. Rustamli] was {v4 arrested} in [t3 December] after [a5 his newspaper] published articles on the property of [a7 the Minister of Transport]. [a3 He] was {v5 found guilty} of tax evasion. [a8 His lawyers] were not {v6 allowed} to call [a9 witnesses]. [a3 He] has {v7 refused} food since [t4 20 June] and [a3 his] health is getting worse.>

<q4 [a1 I] {v8 urge} [a2 the authorities] <q5 to {v9 free} [a3 him] and to {v10 drop} all {v11 charges} against [a10 his colleague, Leyla Hajiyeva], who was {v12 forbidden} to leave [a2 the country]>.>

<q6 [a1 I] also {v13 raise} the case of [a11 Radio Khazar], whose offices were {v14 sealed} by [a12 police] in [t5 May]. [a2 Azerbaijan] {v15 promised} <q7 to protect free expression> when [a2 it] joined [a4 the OSCE]. [a1 I] {v17 welcome} the {v18 pardon} given by [a13 the President] to [a14 two bloggers] in [t6 March], and [a1 I] hope it will be followed by others.>

<q8 [a1 I] have {v19 asked} [a15 Foreign Minister Kamran Aslanov] <q9 for a {v20 meeting}>, and [a16 my Office] stands ready to {v21 assist} [a2 the Government] in changing the law on defamation.>
---
a1 person IGO IGO Katharina Lindholm
a2 country AZE GOV Azerbaijan
a3 person AZE MED Farid Rustamli
a4 organization IGO IGO OSCE
a5 organization AZE MED Yeni Xezer
a6 organization AZE JUD court in Baku
a7 person AZE GOV Minister of Transport
a8 group AZE OTH Rustamli's lawyers
a9 group AZE CVL witnesses
a10 person AZE MED Leyla Hajiyeva
a11 organization AZE MED Radio Khazar
a12 organization AZE COP police
a13 person AZE GOV President of Azerbaijan
a14 group AZE MED two bloggers
a15 person AZE GOV Kamran Aslanov
a16 organization IGO IGO OSCE media freedom office
p1 place AUT - Vienna
p2 place AZE - Baku
t1 2016-06-28
t2 2016-06-27
t3 2015-12
t4 2016-06-20
t5 2016-05
t6 2016-03
q1 indirect source=a1 cue=v1 to=a2
q2 direct source=a1 cue=-
q3 direct source=a1 cue=-
q4 direct source=a1 cue=-
q5 indirect source=a1 cue=v8 to=a2
q6 direct source=a1 cue=-
q7 indirect source=a2 cue=v15
q8 direct source=a1 cue=-
q9 indirect source=a1 cue=v19 to=a15
v1 REQUEST yield occurred actor=a1 recip=a2 ctx=media,human-rights
v2 RETREAT release hypothetical actor=a2 recip=a3 ctx=media,human-rights
v3 SANCTION convict occurred actor=a6 recip=a3 loc=p2 time=t2 ctx=media,legal
v4 COERCE arrest occurred recip=a3 time=t3 ctx=media,legal
v5 SANCTION convict occurred recip=a3 ctx=media,legal same=v3
v6 COERCE restrict occurred recip=a8 ctx=legal
v7 PROTEST hunger occurred actor=a3 time=t4 ctx=media,human-rights
v8 REQUEST yield occurred actor=a1 recip=a2 time=t1 ctx=media,human-rights same=v1
v9 RETREAT release hypothetical actor=a2 recip=a3 ctx=media,human-rights same=v2
v10 RETREAT - hypothetical actor=a2 recip=a10 ctx=media,legal
v11 ACCUSE allege occurred recip=a10 ctx=media,legal
v12 COERCE restrict occurred recip=a10 ctx=media,human-rights
v13 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=media
v14 COERCE censor occurred actor=a12 recip=a11 time=t5 ctx=media
v15 AGREE - occurred actor=a2 recip=a4 ctx=media,human-rights
v17 SUPPORT - occurred actor=a1 recip=a13 ctx=media,human-rights
v18 RETREAT release occurred actor=a13 recip=a14 time=t6 ctx=media,human-rights
v19 REQUEST meet occurred actor=a1 recip=a15 ctx=media,diplomatic
v20 CONSULT - hypothetical actor=a1,a15 ctx=media,diplomatic
v21 AID - hypothetical actor=a16 recip=a2 ctx=media,legal
