#story r03-026
#date 2018-09-07
#publisher Bab el-Mandeb Wire
#kind wire
#title [a1 Djibouti], [a2 Eritrea] {v1 agree} to {v2 normalise} ties after ten years

[p1 DJIBOUTI], [t1 Sept 7] - <q9 [a1 Djibouti] and [a2 Eritrea] have {v3 agreed} to {v4 restore} diplomatic relations, a decade after [a3 their armies] {v5 clashed} over [p2 a strip of land on [p3 the Red Sea]]>, [a4 the foreign ministers of [a5 Ethiopia] and [a6 Somalia]] {c1 said}.

[a4 The two ministers] {v6 flew} to [p1 Djibouti] on [t2 Thursday] with [a7 Eritrean Foreign Minister Tesfamariam Gebray], whose {v7 visit} was the first by [a8 an Eritrean official] since [t3 2008]. [a7 He] was {v8 received} by [a9 President Robleh Farah] for an hour.

<q1 “[a9 The president] {v9 responded} warmly to the {v10 call} of [a10 his Eritrean counterpart] <q2 to {v11 talk}>,”> [a11 Djibouti's foreign minister, Houmed Dini], {c2 told} [a12 state television]. <q3 “But [a13 our prisoners of war] have not been {v12 released}, and [a14 the families] wait.”> {c3 According to} [a1 Djibouti], <q4 [a13 13 of [a1 its] soldiers] have been {v13 held} by [a2 Eritrea] since the {v14 fighting}>. [a2 Asmara], which {v15 freed} [a15 four] in [t4 2016], {c4 denies} <q5 that [a16 any others] are alive>.

[a17 Qatar] {v16 mediated} for seven years and {v17 kept} [a18 400 peacekeepers] on the border until [t5 June 2017], when [a17 it] {v18 withdrew} [a18 them] without notice. [a19 The African Union] has {v19 offered} <q6 to {v20 send} [a20 monitors]>.

[a21 U.N.] {v21 sanctions} imposed on [a2 Eritrea] in [t6 2009] cannot be {v22 lifted} until the dispute is settled. [a5 Ethiopia], which {v23 made peace} with [a2 Eritrea] in [t7 July], has {v24 urged} [a22 the Security Council] <q7 to {v25 end} them>. [a24 France] and [a25 the United States], both of which have bases in [p1 Djibouti], have {c5 said} <q8 [a26 they] would not {v26 block} such a step if [a1 Djibouti] {v28 agrees}>.
---
a1 country DJI GOV Djibouti
a2 country ERI GOV Eritrea
a3 group - MIL armies of Djibouti and Eritrea
a4 group - GOV foreign ministers of Ethiopia and Somalia
a5 country ETH GOV Ethiopia
a6 country SOM GOV Somalia
a7 person ERI GOV Tesfamariam Gebray
a8 person ERI GOV Eritrean official
a9 person DJI GOV Robleh Farah
a10 person ERI GOV Eritrean president
a11 person DJI GOV Houmed Dini
a12 organization DJI MED state television
a13 group DJI MIL prisoners of war
a14 group DJI CVL the families
a15 group DJI MIL four prisoners
a16 group DJI MIL any others
a17 country QAT GOV Qatar
a18 group QAT MIL 400 peacekeepers
a19 organization IGO IGO African Union
a20 group IGO - monitors
a21 organization IGO IGO United Nations
a22 organization IGO IGO Security Council
a24 country FRA GOV France
a25 country USA GOV United States
a26 group - GOV =a24+a25 France and the United States
p1 place DJI - Djibouti
p2 place DJI - strip of land on the Red Sea
p3 place - - Red Sea
t1 2018-09-07
t2 2018-09-06
t3 2008
t4 2016
t5 2017-06
t6 2009
t7 2018-07
q1 direct source=a11 cue=c2 to=a12
q2 indirect source=a10 cue=v10 to=a9 via=a11
q3 direct source=a11 cue=-
q4 indirect source=a1 cue=c3
q5 indirect source=a2 cue=c4 neg
q6 indirect source=a19 cue=v19
q7 indirect source=a5 cue=v24 to=a22
q8 indirect source=a24,a25 cue=c5
q9 indirect source=a4 cue=c1
v1 AGREE - occurred actor=a1,a2 ctx=diplomatic
v2 SUPPORT - future actor=a1,a2 ctx=diplomatic
v3 AGREE - occurred actor=a1,a2 ctx=diplomatic same=v1
v4 SUPPORT - future actor=a1,a2 ctx=diplomatic same=v2
v5 ASSAULT - occurred actor=a3 loc=p2 time=t3 ctx=military,territory
v6 CONSULT visit occurred actor=a4 recip=a1 loc=p1 time=t2 ctx=diplomatic
v7 CONSULT visit occurred actor=a7 recip=a1 loc=p1 time=t2 ctx=diplomatic
v8 CONSULT - occurred actor=a9 recip=a7 loc=p1 time=t2 ctx=diplomatic
v9 AGREE - occurred actor=a9 recip=a10 ctx=diplomatic
v10 REQUEST meet occurred actor=a10 recip=a9 ctx=diplomatic
v11 CONSULT - hypothetical actor=a9,a10 ctx=diplomatic
v12 RETREAT release negated actor=a2 recip=a13 ctx=military
v13 ASSAULT abduct occurred actor=a2 recip=a13 time=t3 ctx=military
v14 ASSAULT - occurred actor=a1,a2 time=t3 ctx=military same=v5
v15 RETREAT release occurred actor=a2 recip=a15 time=t4 ctx=military
v16 CONSULT third-party occurred actor=a17,a1,a2 ctx=diplomatic
v17 MOBILIZE troops occurred actor=a17 time=t5 ctx=military
v18 RETREAT withdraw occurred actor=a17 recip=a18 time=t5 ctx=military
v19 AGREE - occurred actor=a19 recip=a1,a2 ctx=diplomatic
v20 AID - hypothetical actor=a19 recip=a1,a2 ctx=diplomatic
v21 SANCTION - occurred actor=a21 recip=a2 time=t6 ctx=diplomatic
v22 RETREAT - hypothetical actor=a21 recip=a2 ctx=diplomatic
v23 AGREE - occurred actor=a5,a2 time=t7 ctx=diplomatic
v24 REQUEST yield occurred actor=a5 recip=a22 ctx=diplomatic
v25 RETREAT - hypothetical actor=a22 recip=a2 ctx=diplomatic same=v22
v26 REJECT - negated actor=a26 ctx=diplomatic
v28 AGREE - hypothetical actor=a1 ctx=diplomatic
