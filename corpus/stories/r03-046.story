#story r03-046
#date 2019-07-09
#publisher Khyber Report
#kind report
#title [a1 Afghan politicians] and [a2 Taliban] {v1 agree} on “roadmap for peace” in [p1 Doha]

[p1 DOHA] — [a1 Afghan politicians, women's activists and journalists] {v2 met} [a2 Taliban representatives] for two days in [p1 Doha] and {v3 agreed} early on [t1 Tuesday] on a roadmap for peace that {v4 calls on} [a3 both sides] <q1 to {v5 stop} {v6 attacks} on schools, hospitals and markets>.

[a4 Germany] and [a5 Qatar] {v7 arranged} the {v8 meeting}, in which [a6 about 60 people] took part. [a7 Members of [a8 the Afghan government]] came “as private citizens”, because [a2 the Taliban] {v10 refuse} to {v11 negotiate} with [a8 Kabul] and {c1 call} [a8 it] <q2 a puppet of [a9 the United States]>.

<q3 “[a10 We] did not {v12 discuss} a {v13 ceasefire}. But for the first time [a2 they] listened to [a11 women],”> {c2 said} [a12 Palwasha Sadiqi, a former lawmaker]. [a13 Her brother] was {v14 killed} in a Taliban car bomb {v15 attack} in [t2 2017].

[a2 The Taliban] {v17 promised} <q4 to assure [a11 women] of [a11 their] rights “within Islamic values”>. [a3 Both sides] {v19 urged} the {v20 release} of [a14 elderly and sick prisoners] and {v21 thanked} [a15 Pakistan], [a16 Iran] and [a17 Uzbekistan] for {v39 receiving} [a18 refugees].

<q5 A separate round of {v22 talks} between [a9 the United States] and [a2 the Taliban], the seventh, will resume in [p1 Doha] on [t1 Tuesday]>, [a19 U.S. envoy Karim Waziri] {c3 said}. <q6 [a9 Washington] is {v24 prepared} to {v25 withdraw} [a20 its 14,000 soldiers] if [a2 the Taliban] {v26 guarantee} that [a21 no foreign militants] will use [p3 Afghanistan]>. [a19 He] hoped for an {v28 agreement} before [t3 Sept. 1].

Hours before the {v29 meeting} began on [t4 Sunday], [a2 the Taliban] {v30 attacked} a government compound in [p4 Ghazni], {v31 killing} [a22 12 people] and {v32 wounding} [a23 more than 150, many of [a23 them] schoolchildren]. [a24 President Aminullah Rasuli], who was not {v33 invited} to [p1 Doha], {v34 condemned} the {v35 bombing} and {v36 offered} <q7 to {v37 receive} [a2 the Taliban] “in any Afghan city”>. [a2 They] have not replied.
---
a1 group AFG OPP+CVL Afghan politicians, women's activists and journalists
a2 organization AFG REB Taliban
a3 group AFG - =a1+a2 both sides
a4 country DEU GOV Germany
a5 country QAT GOV Qatar
a6 group AFG - about 60 people
a7 group AFG GOV members of the Afghan government
a8 organization AFG GOV Afghan government
a9 country USA GOV United States
a10 group AFG CVL We (the delegates)
a11 group AFG CVL women
a12 person AFG ELI Palwasha Sadiqi
a13 person AFG CVL Sadiqi's brother
a14 group AFG - elderly and sick prisoners
a15 country PAK GOV Pakistan
a16 country IRN GOV Iran
a17 country UZB GOV Uzbekistan
a18 group AFG REF refugees
a19 person USA GOV Karim Waziri
a20 group USA MIL 14,000 U.S. soldiers
a21 group - REB foreign militants
a22 group AFG CVL 12 people
a23 group AFG CVL more than 150 people
a24 person AFG GOV Aminullah Rasuli
p1 place QAT - Doha
p3 place AFG - Afghanistan
p4 place AFG - Ghazni
t1 2019-07-09
t2 2017
t3 2019-09-01
t4 2019-07-07
q1 indirect source=a1,a2 cue=v4 to=a3
q2 indirect source=a2 cue=c1
q3 direct source=a12 cue=c2
q4 mixed source=a2 cue=v17
q5 indirect source=a19 cue=c3
q6 indirect source=a19 cue=-
q7 mixed source=a24 cue=v36 to=a2
v1 AGREE - occurred actor=a1,a2 loc=p1 ctx=diplomatic
v2 CONSULT - occurred actor=a1,a2 loc=p1 time=t4 ctx=diplomatic
v3 AGREE - occurred actor=a1,a2 loc=p1 time=t1 ctx=diplomatic same=v1
v4 REQUEST yield occurred actor=a1,a2 recip=a3 ctx=military
v5 RETREAT ceasefire hypothetical actor=a3 ctx=military
v6 ASSAULT - occurred actor=a3 ctx=military,health,education
v7 CONSULT third-party occurred actor=a4,a5 recip=a1,a2 loc=p1 ctx=diplomatic same=v2
v8 CONSULT - occurred actor=a6 ctx=diplomatic same=v2
v10 REJECT meet occurred actor=a2 recip=a8 ctx=diplomatic
v11 CONSULT - negated actor=a2,a8 ctx=diplomatic
v12 CONSULT - negated actor=a10 ctx=military
v13 RETREAT ceasefire hypothetical ctx=military
v14 ASSAULT explosives occurred actor=a2 recip=a13 time=t2 ctx=terrorism
v15 ASSAULT explosives occurred actor=a2 recip=a13 time=t2 ctx=terrorism same=v14
v17 AGREE - occurred actor=a2 recip=a11 ctx=human-rights
v19 REQUEST yield occurred actor=a3 ctx=human-rights
v20 RETREAT release hypothetical recip=a14 ctx=human-rights
v21 SUPPORT - occurred actor=a3 recip=a15,a16,a17 ctx=migration
v22 CONSULT - future actor=a9,a2 loc=p1 time=t1 ctx=diplomatic
v24 CONCEDE - occurred actor=a9 recip=a2 ctx=military
v25 RETREAT withdraw hypothetical actor=a9 recip=a20 loc=p3 ctx=military
v26 AGREE - hypothetical actor=a2 recip=a9 ctx=terrorism
v28 AGREE - hypothetical actor=a9,a2 time=t3 ctx=diplomatic
v29 CONSULT - occurred actor=a1,a2 time=t4 ctx=diplomatic same=v2
v30 ASSAULT explosives occurred actor=a2 loc=p4 time=t4 ctx=terrorism
v31 ASSAULT explosives occurred actor=a2 recip=a22 loc=p4 time=t4 ctx=terrorism same=v30
v32 ASSAULT - occurred actor=a2 recip=a23 loc=p4 time=t4 ctx=terrorism same=v30
v33 AGREE - negated recip=a24 ctx=diplomatic
v34 ACCUSE disapprove occurred actor=a24 recip=a2 ctx=terrorism
v35 ASSAULT explosives occurred actor=a2 ctx=terrorism same=v30
v36 AGREE - occurred actor=a24 recip=a2 ctx=diplomatic
v37 CONSULT - hypothetical actor=a24,a2 ctx=diplomatic
v39 AID - occurred actor=a15,a16,a17 recip=a18 ctx=migration
