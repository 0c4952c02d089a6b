#story r05-030
#date 2015-02-03
#publisher Gulf of Guinea Daily
#kind report
#title [a1 Nigerian military] {c1 denies} <q1 [a2 soldiers] {v1 executed} [a3 detainees]>

[p1 ABUJA], [a13 Nigeria] — [a1 Nigeria's military] on [t1 Tuesday] {c2 denied} <q2 a {c3 report} by [a4 a rights group] <q3 that [a2 soldiers] had {v2 executed} [a3 more than 60 detainees] after [a5 insurgents] {v3 attacked} [p2 a barracks in Damaturu] in [t2 December]>>.

<q4 “There were no {v4 executions}. There were battle casualties,”> [a6 defense spokesman Brigadier Sunny Adegoke] {c4 told} [a7 journalists], <q4 “and [a4 this organization] was not there.”>

In the report, posted on [a4 its] website on [t3 Monday], [a4 the Lagos-based Justice Now Network] {c5 quotes} [a10 a survivor] as saying <q5 that [a2 men in army uniform] led [a3 prisoners] into the yard in groups of five>. <q6 “[a9 An officer] {c6 told} [a8 us] <q7 [a8 we] were going to be {v5 freed}>,”> [a10 the man], identified only as [a10 Musa], {c7 said}. <q8 “Then [a10 I] heard the {v6 shots}.”>

<q9 [a4 The network] also has photographs>, {c8 according to} [a12 its director, Ngozi Ibekwe]. [a12 She] {v7 demanded} <q10 that [a14 the government] open an {v9 inquiry} and {v8 let} [a15 the International Criminal Court] into [p2 the camp]>.

[a16 A presidency official], who asked for anonymity because [a16 he] was not allowed to speak to [a17 the press], {c9 said} <q11 [a18 President Emeka Danladi] had “{v10 ordered} [a19 the generals] <q12 to explain [a19 themselves]>”>. [a18 The president]'s [a20 spokeswoman] did not answer calls.

[a5 The Lake Sahel Brotherhood], in a video sent to [a21 news agencies], {c11 said} <q14 [a5 it] would {v11 avenge} “[a22 our brothers]” and {v12 attack} polling stations during the [t4 February 14] election>.

[a23 Cameroon] and [a24 Chad] {v13 agreed} [t5 last week] to {v14 send} [a25 troops] against [a5 the group]. <q15 [a24 Chadian] jets have already {v15 bombed} [p4 the border town of Gamboru]>, [a26 state radio] in [p5 N'Djamena] {c12 reported}.
---
a1 organization NGA MIL Nigerian military
a2 group NGA MIL soldiers
a3 group NGA - more than 60 detainees
a4 organization NGA NGO Justice Now Network
a5 organization NGA REB Lake Sahel Brotherhood
a6 person NGA MIL Sunny Adegoke
a7 group - MED journalists
a8 group NGA - we (prisoners)
a9 person NGA MIL officer
a10 person NGA - Musa
a12 person NGA NGO Ngozi Ibekwe
a13 country NGA GOV Nigeria
a14 organization NGA GOV government
a15 organization IGO JUD International Criminal Court
a16 person NGA GOV presidency official
a17 group - MED the press
a18 person NGA GOV Emeka Danladi
a19 group NGA MIL the generals
a20 person NGA GOV president's spokeswoman
a21 group - MED news agencies
a22 group NGA REB our brothers
a23 country CMR GOV Cameroon
a24 country TCD GOV Chad
a25 group - MIL troops
a26 organization TCD MED+GOV Chadian state radio
p1 place NGA - Abuja
p2 place NGA - barracks in Damaturu
p4 place NGA - Gamboru
p5 place TCD - N'Djamena
t1 2015-02-03
t2 2014-12
t3 2015-02-02
t4 2015-02-14
t5 2015-W05
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a1 cue=c2 neg
q3 indirect source=a4 cue=c3
q4 direct source=a6 cue=c4 to=a7
q5 indirect source=a10 cue=c5 via=a4
q6 direct source=a10 cue=c7 via=a4
q7 indirect source=a9 cue=c6 to=a8 via=a10,a4
q8 direct source=a10 cue=- via=a4
q9 indirect source=a12 cue=c8
q10 indirect source=a12 cue=v7 to=a14
q11 mixed source=a16 cue=c9
q12 direct source=a18 cue=v10 to=a19 via=a16
q14 mixed source=a5 cue=c11 to=a21
q15 indirect source=a26 cue=c12
v1 ASSAULT execute negated actor=a2 recip=a3 ctx=military,human-rights
v2 ASSAULT execute occurred actor=a2 recip=a3 loc=p2 time=t2 ctx=military,human-rights
v3 ASSAULT - occurred actor=a5 loc=p2 time=t2 ctx=military,terrorism
v4 ASSAULT execute negated ctx=military,human-rights same=v1
v5 RETREAT release future recip=a8 ctx=legal
v6 ASSAULT firearms occurred recip=a3 ctx=military,human-rights same=v2
v7 REQUEST change occurred actor=a12 recip=a14 ctx=human-rights
v8 RETREAT access hypothetical actor=a14 recip=a15 loc=p2 ctx=human-rights,legal
v9 ACCUSE investigate hypothetical actor=a14 recip=a2 ctx=human-rights,legal
v10 REQUEST - occurred actor=a18 recip=a19 ctx=military
v11 ASSAULT - future actor=a5 ctx=terrorism
v12 ASSAULT - future actor=a5 time=t4 ctx=terrorism,election
v13 AGREE - occurred actor=a23,a24 time=t5 ctx=military
v14 MOBILIZE troops future actor=a23,a24 recip=a5 ctx=military
v15 ASSAULT aerial occurred actor=a24 loc=p4 ctx=military
