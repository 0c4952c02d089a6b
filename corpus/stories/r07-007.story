#story r07-007
#date 2023-04-14
#publisher Red Sea Courier
#kind report
#title [a1 Yemen's warring sides] begin three-day {v1 exchange} of [a2 nearly 900 prisoners]

[p1 ADEN, [p2 Yemen]] — The first planes carrying [a3 prisoners of war] landed in [p3 Sanaa] and [p1 Aden] on [t1 Friday], the start of the biggest {v2 swap} in [t2 more than two years] between [a4 Yemen's Saudi-backed government] and [a5 the Zaydi Guardians rebel movement].

<q1 [a6 Four flights] took [a7 249 rebels] to [p3 Sanaa] and [a8 69 government soldiers] to [p1 Aden]>, [a9 the International Committee of the Red Cross (ICRC)] {c1 said}. Among [a8 those] {v3 released} in [p1 Aden] was [a10 former Defense Minister Saleh Haddadi], who was {v4 captured} near [p4 al-Anad air base] in [t3 March 2015].

<q2 “For eight years [a11 we] did not know if [a12 he] was alive,”> {c2 said} [a11 Samira Yafai], whose [a12 brother] was among [a8 the {v24 freed} men]. [a13 Relatives] in [p3 Sanaa] threw flowers as [a7 the prisoners] came down the steps.

Further {v5 exchanges} are planned on [t4 Saturday], between [p5 Abha in [p6 Saudi Arabia]] and [p3 Sanaa], and on [t5 Sunday] in [p7 Marib]. <q3 In all, [a4 the government] will {v6 free} [a14 706 detainees] and [a5 the rebels] [a15 181], including [a16 15 Saudis] and [a17 three Sudanese]>, [a18 ICRC official Laurent Mabillard] {c3 told} [a19 reporters].

[a1 The two sides] {v7 agreed} to the {v8 swap} at {v9 talks} near [p8 Bern, [p9 Switzerland]], [t6 last month]. It comes days after [a20 Saudi envoys] {v10 met} [a5 rebel] [a21 leaders] in [p3 Sanaa] and {v11 discussed} a lasting {v12 ceasefire}. A [a22 U.N.]-{v13 brokered} {v14 truce} expired in [t7 October] but has largely {v15 held}, although [a23 rebel fighters] {v16 attacked} [a24 government troops] in [p7 Marib] and [p10 Shabwa] provinces [t6 in March], {v17 killing} [a25 at least 16].

[a22 The United Nations] {v18 called on} [a1 both parties] <q4 to {v19 release} [a26 all remaining detainees]>. [a27 Abdulqader Mutahar, the rebels' prisoner committee chief], {c4 said} <q5 [a5 his side] was ready to {v20 hand over} [a28 the rest] “[t8 tomorrow], if [a29 the other side] is serious”>.

[a30 Saudi Arabia] {v21 intervened} in [t9 2015], months after [a5 the movement] {v22 took} [p3 Sanaa] and {v23 forced} [a4 the government] out.
---
a1 group YEM GOV+REB =a4+a5 Yemen's warring sides
a2 group YEM MIL+REB nearly 900 prisoners
a3 group YEM MIL+REB prisoners of war
a4 organization YEM GOV Yemen's government
a5 organization YEM REB Zaydi Guardians
a6 group - - four flights
a7 group YEM REB 249 rebels
a8 group YEM MIL 69 government soldiers
a9 organization IGO NGO International Committee of the Red Cross
a10 person YEM ELI Saleh Haddadi
a11 person YEM CVL Samira Yafai
a12 person YEM MIL Samira Yafai's brother
a13 group YEM CVL relatives
a14 group YEM REB 706 detainees
a15 group - MIL 181 detainees
a16 group SAU MIL 15 Saudis
a17 group SDN MIL three Sudanese
a18 person - NGO Laurent Mabillard
a19 group - MED reporters
a20 group SAU GOV Saudi envoys
a21 group YEM REB rebel leaders
a22 organization IGO IGO United Nations
a23 group YEM REB rebel fighters
a24 group YEM MIL government troops
a25 group YEM MIL at least 16
a26 group YEM MIL+REB all remaining detainees
a27 person YEM REB Abdulqader Mutahar
a28 group YEM MIL the rest of the detainees
a29 organization YEM GOV the other side
a30 country SAU GOV Saudi Arabia
p1 place YEM - Aden
p2 place YEM - Yemen
p3 place YEM - Sanaa
p4 place YEM - al-Anad air base
p5 place SAU - Abha
p6 place SAU - Saudi Arabia
p7 place YEM - Marib
p8 place CHE - Bern
p9 place CHE - Switzerland
p10 place YEM - Shabwa
t1 2023-04-14
t2 2020-10/2023-04
t3 2015-03
t4 2023-04-15
t5 2023-04-16
t6 2023-03
t7 2022-10
t8 2023-04-15
t9 2015
q1 indirect source=a9 cue=c1
q2 direct source=a11 cue=c2
q3 indirect source=a18 cue=c3 to=a19
q4 indirect source=a22 cue=v18 to=a1
q5 mixed source=a27 cue=c4
v1 RETREAT release occurred actor=a1 recip=a2 loc=p3,p1 time=t1 ctx=military
v2 RETREAT release occurred actor=a4,a5 recip=a3 loc=p3,p1 time=t1 ctx=military same=v1
v3 RETREAT release occurred actor=a5 recip=a8 loc=p1 time=t1 ctx=military
v4 ASSAULT abduct occurred actor=a5 recip=a10 loc=p4 time=t3 ctx=military
v5 RETREAT release future actor=a4,a5 loc=p5,p3,p7 time=t4,t5 ctx=military
v6 RETREAT release future actor=a4,a5 recip=a14,a15 ctx=military
v7 AGREE - occurred actor=a1 loc=p8 time=t6 ctx=military
v8 RETREAT release occurred actor=a1 ctx=military same=v1
v9 CONSULT - occurred actor=a1 loc=p8 time=t6 ctx=military,diplomatic
v10 CONSULT visit occurred actor=a20 recip=a21 loc=p3 ctx=diplomatic
v11 CONSULT - occurred actor=a20,a21 loc=p3 ctx=diplomatic same=v10
v12 RETREAT ceasefire hypothetical ctx=military
v13 CONSULT third-party occurred actor=a22 ctx=diplomatic
v14 RETREAT ceasefire occurred ctx=military
v15 RETREAT ceasefire occurred ctx=military same=v14
v16 ASSAULT - occurred actor=a23 recip=a24 loc=p7,p10 time=t6 ctx=military
v17 ASSAULT - occurred actor=a23 recip=a25 loc=p7,p10 time=t6 ctx=military same=v16
v18 REQUEST yield occurred actor=a22 recip=a1 ctx=military
v19 RETREAT release hypothetical actor=a1 recip=a26 ctx=military
v20 RETREAT release hypothetical actor=a5 recip=a28 time=t8 ctx=military
v21 ASSAULT - occurred actor=a30 loc=p2 time=t9 ctx=military
v22 COERCE seize occurred actor=a5 recip=a4 loc=p3 ctx=military
v23 COERCE deport occurred actor=a5 recip=a4 loc=p3 ctx=military
v24 RETREAT release occurred actor=a5 recip=a8 loc=p1 ctx=military same=v3
