#story r08-049
#date 2015-03-12
#publisher Oresund Morning News
#kind report
#title [a1 Saudi Arabia] {v1 recalls} [a2 ambassador] as [a3 Sweden] {v2 ends} arms {v3 accord}

[p1 STOCKHOLM] — [a1 Saudi Arabia] has {v4 called home} [a2 its ambassador to [a3 Sweden]] after [a3 the Nordic country] {v5 cancelled} a ten-year-old agreement on military {v6 cooperation} and [a4 its foreign minister] {v7 criticised} the {v8 flogging} of [a5 a Saudi blogger].

<q1 [a2 The envoy] was {v9 withdrawn} because of “offensive remarks and flagrant interference”>, [a6 the Saudi embassy] {c1 said} on [t1 Wednesday evening]. [a4 The foreign minister, Helena Rosengren], had {c2 described} <q2 the punishment of [a5 Tariq al-Sulaimi] — 1,000 lashes and ten years in prison — as “medieval”>. <q3 [a4 She] stands by every word>, [a7 her spokesman] {c3 told} [a8 Swedish radio] on [t2 Thursday].

[a9 The Arab League], on [a1 Riyadh]'s {v11 request}, {v12 cancelled} a speech [a4 Rosengren] was to give in [p2 Cairo] on [t3 Monday], and [a10 the Gulf Cooperation Council] {v13 condemned} [a3 the Swedish government]. [a11 The United Arab Emirates] also {v14 recalled} [a12 its ambassador] and handed [a13 the Swedish envoy in [p3 Abu Dhabi]] a note of {v16 protest}.

[a3 Sweden] {v26 sold} [a1 the kingdom] arms worth 338 million kronor [t4 last year], mainly radar and missiles. [a14 Thirty-one company directors], among [a14 them] [a15 the heads of a truck maker and a telephone company], {v17 appealed} to [a3 the government] in a newspaper article <q4 not to {v18 break} the agreement>. [a16 The Green Party, a partner in the coalition], had {v27 demanded} the break.

<q6 “[a3 We] have good relations with [a18 the Saudi people], but [a3 a feminist government] cannot {v20 train} [a20 soldiers] who serve a dictatorship,”> {c4 said} [a21 Green lawmaker Oskar Wallin].

[a22 Germany] {v21 suspended} new arms exports to [a1 Saudi Arabia] in [t5 January]. [a23 Britain] and [a24 France] have {c5 said} <q7 [a25 they] will go on {v23 selling}>.

[a5 Al-Sulaimi], 31, {v24 received} the first 50 lashes in front of a mosque in [p4 Jeddah] on [t6 January 9]. Further {v25 floggings} have been put off eight times, first on medical grounds.

Swedish exports to [a1 the kingdom], of which arms are a small part, were worth about 11 billion kronor in [t4 2014]. The krona fell on [t2 Thursday] after [a26 the central bank] {c6 signalled} <q8 that [a26 it] could cut [a26 its] rate again>.
---
a1 country SAU GOV Saudi Arabia
a2 person SAU GOV Saudi ambassador to Sweden
a3 country SWE GOV Sweden
a4 person SWE GOV Helena Rosengren
a5 person SAU MED Tariq al-Sulaimi
a6 organization SAU GOV Saudi embassy
a7 person SWE GOV Rosengren's spokesman
a8 organization SWE MED Swedish radio
a9 organization IGO IGO Arab League
a10 organization IGO IGO Gulf Cooperation Council
a11 country ARE GOV United Arab Emirates
a12 person ARE GOV Emirati ambassador
a13 person SWE GOV Swedish envoy in Abu Dhabi
a14 group SWE BUS thirty-one company directors
a15 group SWE BUS heads of two companies
a16 organization SWE PTY Green Party
a18 group SAU CVL Saudi people
a20 group SAU MIL soldiers
a21 person SWE LEG Oskar Wallin
a22 country DEU GOV Germany
a23 country GBR GOV United Kingdom
a24 country FRA GOV France
a25 group - GOV =a23+a24 Britain and France
a26 organization SWE GOV Swedish central bank
p1 place SWE - Stockholm
p2 place EGY - Cairo
p3 place ARE - Abu Dhabi
p4 place SAU - Jeddah
t1 2015-03-11
t2 2015-03-12
t3 2015-03-09
t4 2014
t5 2015-01
t6 2015-01-09
q1 mixed source=a6 cue=c1
q2 mixed source=a4 cue=c2
q3 indirect source=a7 cue=c3 to=a8
q4 indirect source=a14 cue=v17 to=a3
q6 direct source=a21 cue=c4
q8 indirect source=a26 cue=c6
q7 indirect source=a25 cue=c5
v1 SANCTION withdraw occurred actor=a1 recip=a3 ctx=diplomatic
v2 SANCTION discontinue occurred actor=a3 recip=a1 ctx=military
v3 COOPERATE - negated actor=a3,a1 ctx=military
v4 SANCTION withdraw occurred actor=a1 recip=a3 ctx=diplomatic same=v1
v5 SANCTION discontinue occurred actor=a3 recip=a1 ctx=military same=v2
v6 COOPERATE - negated actor=a3,a1 ctx=military same=v3
v7 ACCUSE disapprove occurred actor=a4 recip=a1 ctx=human-rights
v8 ASSAULT torture occurred actor=a1 recip=a5 ctx=human-rights
v9 SANCTION withdraw occurred actor=a1 recip=a3 ctx=diplomatic same=v1
v11 REQUEST change occurred actor=a1 recip=a9 ctx=diplomatic
v12 SANCTION - occurred actor=a9 recip=a4 loc=p2 time=t3 ctx=diplomatic
v13 ACCUSE disapprove occurred actor=a10 recip=a3 ctx=diplomatic
v14 SANCTION withdraw occurred actor=a11 recip=a3 ctx=diplomatic
v16 ACCUSE disapprove occurred actor=a11 recip=a13 loc=p3 ctx=diplomatic
v17 REQUEST change occurred actor=a14 recip=a3 ctx=economic,military
v18 SANCTION discontinue hypothetical actor=a3 recip=a1 ctx=military
v20 COOPERATE - negated actor=a3 recip=a20 ctx=military
v21 SANCTION discontinue occurred actor=a22 recip=a1 time=t5 ctx=military
v23 COOPERATE - future actor=a25 recip=a1 ctx=military
v24 ASSAULT torture occurred actor=a1 recip=a5 loc=p4 time=t6 ctx=human-rights same=v8
v25 ASSAULT torture hypothetical recip=a5 ctx=human-rights
v26 COOPERATE - occurred actor=a3,a1 time=t4 ctx=military
v27 REQUEST change occurred actor=a16 recip=a3 ctx=military
