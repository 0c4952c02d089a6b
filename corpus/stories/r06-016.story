#story r06-016
#date 2023-11-08
#publisher Gulf Post
#kind report
#title [a1 Egypt] {v1 blocks} [a2 news site] over report on [p1 Rafah]

[a2 An independent news website in [a1 Egypt]] was {v2 blocked} for six months by [a3 the media regulator] on [t1 Tuesday] for publishing what [a3 the body] {c1 called} <q1 false news about [p1 the Rafah border crossing]>.

[a2 The site, Masr al-Naharda], had {c2 reported} <q2 that [a4 the government] was {v4 preparing} tents for [a5 displaced Palestinians] in [p2 northern Sinai]>. [a4 The government] has always {v5 ruled out} {v6 taking in} [a6 refugees from [p3 Gaza]].

[a3 The Supreme Media Council] also {v7 fined} [a7 the editor, Samia Fahmy], 250,000 pounds and {v8 referred} [a7 her] to [a8 prosecutors]. <q3 “[a9 We] stand by every word and [a9 we] will {v9 appeal},”> [a7 she] {c3 told} [a10 Gulf Post]. <q4 [a9 Her staff] of 14 could still be read through [a9 their] social media pages>, [a7 she] {c4 added}.

<q5 More than 500 websites have been {v10 closed} to [a11 readers in [a1 Egypt]] since [t2 2017]>, {c5 according to} [a12 the Cairo Network for Expression]. [a12 The group] {v11 demanded} that [a3 the council] {v12 reverse} [a3 its] decision and {v13 drop} the {v14 complaint} against [a7 the editor].

[a13 Two journalists of another outlet] who staged a {v16 sit-in} [t5 last week] outside [a14 the journalists' union] were briefly {v17 detained}. [a14 The union] has called an emergency assembly for [t3 Sunday] but stopped short of {v18 calling} for a {v19 strike}.

[a15 The State Information Service] did not answer questions. In [t4 October] [a15 it] {v20 warned} [a16 three foreign broadcasters] <q6 that [a16 their] offices could be {v21 shut} for “biased coverage”>.

[a1 Egypt] ranks among [a40 the ten countries] with the most journalists in prison. <q31 [a41 Samir Zakaria, a cartoonist {v50 detained} in [t20 July]], {v51 ended} a 12-day {v52 hunger strike} on [t1 Tuesday] when [a42 prison officials] {v53 allowed} [a43 [a41 his] mother] to see [a41 him]>, [a44 his lawyer] {c30 said}. [a45 Judges] have twice put off [a41 his] {v56 trial}. <q30 [a46 The United States] will not {v57 cut} military {v58 aid} because of such cases>, [a47 an American official] {c31 said} on condition of anonymity.
---
a1 country EGY GOV Egypt
a2 organization EGY MED Masr al-Naharda
a3 organization EGY GOV Supreme Media Council
a4 organization EGY GOV Egyptian government
a5 group PSE REF displaced Palestinians
a6 group PSE REF refugees from Gaza
a7 person EGY MED Samia Fahmy
a8 group EGY JUD prosecutors
a9 group EGY MED staff of Masr al-Naharda
a10 organization - MED Gulf Post
a11 group EGY CVL readers in Egypt
a12 organization EGY NGO Cairo Network for Expression
a13 group EGY MED two journalists of another outlet
a14 organization EGY LAB journalists' union
a15 organization EGY GOV State Information Service
a16 group - MED three foreign broadcasters
p1 place EGY - Rafah
p2 place EGY - northern Sinai
p3 place PSE - Gaza
t1 2023-11-07
t2 2017
t3 2023-11-12
t4 2023-10
t5 2023-W44
q1 indirect source=a3 cue=c1
q2 indirect source=a2 cue=c2
q3 direct source=a7 cue=c3 to=a10
q4 indirect source=a7 cue=c4 to=a10
q5 indirect source=a12 cue=c5
q6 mixed source=a15 cue=v20 to=a16
v1 COERCE censor occurred actor=a1 recip=a2 ctx=media
v2 COERCE censor occurred actor=a3 recip=a2 loc=a1 time=t1 ctx=media same=v1
v4 AID - future actor=a4 recip=a5 loc=p2 ctx=migration
v5 REJECT assist occurred actor=a4 recip=a6 ctx=migration
v6 AID - negated actor=a4 recip=a6 ctx=migration
v7 SANCTION - occurred actor=a3 recip=a7 time=t1 ctx=media,legal
v8 ACCUSE allege occurred actor=a3 recip=a7 time=t1 ctx=media,legal
v9 REQUEST yield future actor=a9 recip=a3 ctx=legal
v10 COERCE censor occurred loc=a1 time=t2 ctx=media
v11 REQUEST yield occurred actor=a12 recip=a3 ctx=media
v12 RETREAT - hypothetical actor=a3 recip=a2 ctx=media
v13 RETREAT - hypothetical actor=a3 recip=a7 ctx=media,legal
v14 ACCUSE allege occurred actor=a3 recip=a7 ctx=media,legal same=v8
v16 PROTEST demo occurred actor=a13 time=t5 ctx=media
v17 COERCE arrest occurred recip=a13 time=t5 ctx=media
v18 REQUEST - negated actor=a14 ctx=media
v19 PROTEST strike negated actor=a14 ctx=media
v20 THREATEN ban occurred actor=a15 recip=a16 time=t4 ctx=media
v21 COERCE censor hypothetical actor=a15 recip=a16 ctx=media
a40 group - GOV ten countries
a41 person EGY MED Samir Zakaria
a42 group EGY GOV prison officials
a43 person EGY CVL Zakaria's mother
a44 person EGY OTH Zakaria's lawyer
a45 group EGY JUD judges
a46 country USA GOV United States
a47 person USA GOV American official
t20 2023-07
q30 indirect source=a47 cue=c31
q31 indirect source=a44 cue=c30
v50 COERCE arrest occurred recip=a41 time=t20 ctx=media
v51 RETREAT - occurred actor=a41 time=t1 ctx=human-rights
v52 PROTEST hunger occurred actor=a41 time=t1 ctx=human-rights
v53 RETREAT access occurred actor=a42 recip=a43 time=t1 ctx=human-rights
v56 ACCUSE allege future actor=a45 recip=a41 ctx=legal
v57 SANCTION discontinue negated actor=a46 recip=a1 ctx=military
v58 AID - occurred actor=a46 recip=a1 ctx=military
