#story r07-050
#date 2017-04-09
#publisher Biscay Evening News
#kind report
#title [a1 Basque group] {v1 gives up} last arms in [p1 France]; [a2 Madrid] offers nothing in return

[p2 BAYONNE, [p1 France]] — [a1 Basque separatist group Askatasun Armatua (AA)] {v2 handed over} the last of [a1 its] weapons to [a3 the French authorities] on [t1 Saturday], ending [t2 half a century] of {v3 violence} in which [a4 more than 800 people] were {v4 killed}, most of them in [p3 Spain].

[a5 Civilian mediators] gave [a6 prosecutors] in [p2 Bayonne] a list of eight caches in [p4 the Pyrenees-Atlantiques department]. <q1 [a7 Police] found 118 pistols and rifles, 25,000 bullets and almost three tons of bomb-making material>, [a8 French Interior Minister Bastien Roche] {c1 said} in [p5 Paris]. [a8 He] {v5 called} the {v6 disarmament} <q2 “a great step”>.

[a9 Spain's government] {c2 said} <q3 [a1 the group] must now {v7 disband} and apologize to [a11 [a1 its] victims]>. <q4 “[a12 Terrorists] can expect no favors, much less impunity,”> {c3 said} [a13 Interior Minister Joaquin Zorrilla] in [p6 Madrid]. [a2 Spain] has {v9 rejected} {v10 talks} on moving [a14 360 prisoners] to jails nearer to [p7 the Basque region].

[a1 AA] declared a “definitive” {v12 ceasefire} on [t3 Oct. 20, 2011]. [a15 Its last victim, a French policeman], was {v13 shot dead} near [p8 Melun, south of Paris], in [t4 March 2010]. [a16 Four of [a1 its] leaders] have since been {v14 arrested} in [p1 France], the latest in [p9 Ascain] in [t5 November].

[a17 Thousands of people] {v15 marched} peacefully through [p2 Bayonne] on [t1 Saturday]. <q5 “[a18 We] waited ten years too long for this,”> {c4 said} [a18 Miren Etxarte], whose [a19 brother] was {v16 killed} in [p10 Hernani] by [a20 a pro-government death squad] in [t6 1984].

[a21 The Association of Victims] {c5 called} the ceremony <q6 a show>. [a22 Its president, Julio Arnaiz], whose [a23 father, an army colonel], was {v17 killed} by a car {v18 bomb} in [p6 Madrid] in [t7 1986], {v19 demanded} <q7 that [a1 AA] {v20 help} [a24 the courts] solve more than 300 {v23 murders}>.

[a25 An international group] led by [a26 Sri Lankan lawyer Anil Seneviratne] had verified a first {v22 handover}, of four guns, in [t8 2014].
---
a1 organization ESP REB Askatasun Armatua
a2 country ESP GOV Spain
a3 group FRA GOV French authorities
a4 group - - more than 800 people
a5 group - NGO civilian mediators
a6 group FRA JUD prosecutors
a7 organization FRA COP French police
a8 person FRA GOV Bastien Roche
a9 organization ESP GOV Spain's government
a11 group - CVL victims
a12 group ESP REB terrorists
a13 person ESP GOV Joaquin Zorrilla
a14 group ESP REB 360 prisoners
a15 person FRA COP French policeman
a16 group ESP REB four leaders
a17 group - CVL thousands of people
a18 person ESP CVL Miren Etxarte
a19 person ESP CVL Miren Etxarte's brother
a20 group ESP UAF pro-government death squad
a21 organization ESP NGO Association of Victims
a22 person ESP NGO Julio Arnaiz
a23 person ESP MIL Arnaiz's father
a24 group - JUD the courts
a25 group - NGO international group
a26 person LKA NGO Anil Seneviratne
p1 place FRA - France
p2 place FRA - Bayonne
p3 place ESP - Spain
p4 place FRA - Pyrenees-Atlantiques
p5 place FRA - Paris
p6 place ESP - Madrid
p7 place ESP - Basque region
p8 place FRA - Melun
p9 place FRA - Ascain
p10 place ESP - Hernani
t1 2017-04-08
t2 1967/2017
t3 2011-10-20
t4 2010-03
t5 2016-11
t6 1984
t7 1986
t8 2014
q1 indirect source=a8 cue=c1
q2 mixed source=a8 cue=v5
q3 indirect source=a9 cue=c2
q4 direct source=a13 cue=c3
q5 direct source=a18 cue=c4
q6 indirect source=a21 cue=c5
q7 indirect source=a22 cue=v19
v1 RETREAT disarm occurred actor=a1 loc=p1 time=t1 ctx=military,terrorism
v2 RETREAT disarm occurred actor=a1 recip=a3 loc=p2 time=t1 ctx=military,terrorism same=v1
v3 ASSAULT - occurred actor=a1 loc=p3 time=t2 ctx=terrorism
v4 ASSAULT - occurred actor=a1 recip=a4 loc=p3 time=t2 ctx=terrorism same=v3
v5 SUPPORT - occurred actor=a8 recip=a1 loc=p5 ctx=terrorism
v6 RETREAT disarm occurred ctx=terrorism same=v1
v9 REJECT meet occurred actor=a2 recip=a1 ctx=terrorism
v10 CONSULT - negated actor=a2 ctx=terrorism
v12 RETREAT ceasefire occurred actor=a1 time=t3 ctx=military,terrorism
v13 ASSAULT firearms occurred actor=a1 recip=a15 loc=p8 time=t4 ctx=terrorism
v14 COERCE arrest occurred recip=a16 loc=p1 ctx=terrorism
v15 PROTEST demo occurred actor=a17 loc=p2 time=t1
v16 ASSAULT - occurred actor=a20 recip=a19 loc=p10 time=t6 ctx=terrorism
v17 ASSAULT explosives occurred recip=a23 loc=p6 time=t7 ctx=terrorism
v18 ASSAULT explosives occurred recip=a23 loc=p6 time=t7 ctx=terrorism same=v17
v19 REQUEST assist occurred actor=a22 recip=a1 ctx=legal,terrorism
v20 COOPERATE - hypothetical actor=a1,a24 ctx=legal,terrorism
v22 RETREAT disarm occurred time=t8 ctx=terrorism
v23 ASSAULT - occurred actor=a1 ctx=terrorism
v7 RETREAT disarm hypothetical actor=a1 ctx=terrorism
