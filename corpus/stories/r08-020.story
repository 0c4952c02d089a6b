#story r08-020
#date 2012-10-17
#publisher Great Rift News Network
#kind wire
#title [a1 U.N. experts] {v1 accuse} [a2 Rwanda] <q1 of {v2 arming} [a3 Congo rebels]>; [a2 Kigali] {v3 hits back}

[p1 UNITED NATIONS], [t1 Oct 17] - <q2 [a2 Rwanda] {v4 supplied} weapons, ammunition and [a6 recruits] to [a3 the M25 rebels in eastern [a5 Congo]]>, {c1 according to} a confidential report by [a1 a panel of United Nations experts] seen on [t1 Wednesday].

The 44-page document {c2 says} <q3 [a4 senior Rwandan officers] gave {v22 orders} to [a3 the rebels], who {v5 took} [p2 the town of Rutshuru] in [t2 July]>. <q4 [a7 Uganda] {v6 allowed} [a8 the political leaders of [a3 the group]] to work from [p3 Kampala]>, it {c3 adds}. [a1 The experts] {v7 recommend} <q5 that [a9 the Security Council] put [a10 five officers] on [a9 its] {v8 sanctions} list>.

[a2 Rwanda], which will take a seat on [a9 the council] in [t3 January], {v9 rejected} the report. <q6 “[a1 The panel] never {v10 visited} [p4 Kigali] to hear [a2 our] side,”> {c4 said} [a2 Rwanda]'s [a11 deputy ambassador, Celestin Mugabo]. [a7 Uganda] {c5 called} the {v11 allegations} <q7 “rubbish”> and {v12 threatened} <q8 to {v13 withdraw} [a12 its soldiers] from [a13 a peacekeeping mission in [p5 Somalia]]>.

[a14 The United States], [a15 the Netherlands] and [a16 Germany] {v14 suspended} part of [a17 their] {v15 aid} to [a2 Rwanda] in [t2 July], after an earlier version. [a18 Britain] {v16 held back} 16 million pounds, then {v17 released} half of it in [t4 September]. [a19 A British parliamentary committee] has {v18 asked} <q9 why>.

[a5 Congo]'s [a20 government spokesman, Alphonse Mukendi], {v19 demanded} {v20 sanctions} against [a2 Rwanda] itself. <q10 “The proof is now on the table,”> [a20 he] {c6 told} [a21 Great Rift News Network].

[a22 Nearly half a million people] have fled the {v21 fighting} in [p6 North Kivu province] since [t5 April]. Tin and coltan are mined there, <q11 and some of the ore is smuggled across the border>, [a23 traders] {c7 say}.
---
a1 organization IGO IGO panel of U.N. experts
a2 country RWA GOV Rwanda
a3 organization COD REB M25
a4 group RWA MIL senior Rwandan officers
a5 country COD GOV Democratic Republic of the Congo
a6 group RWA MIL recruits
a7 country UGA GOV Uganda
a8 group COD REB political leaders of M25
a9 organization IGO IGO U.N. Security Council
a10 group - MIL five officers
a11 person RWA GOV Celestin Mugabo
a12 group UGA MIL Ugandan soldiers
a13 organization IGO MIL peacekeeping mission in Somalia
a14 country USA GOV United States
a15 country NLD GOV Netherlands
a16 country DEU GOV Germany
a17 group - GOV =a14+a15+a16 the three countries
a18 country GBR GOV United Kingdom
a19 organization GBR LEG British parliamentary committee
a20 person COD GOV Alphonse Mukendi
a21 organization - MED Great Rift News Network
a22 group COD REF nearly half a million people
a23 group - BUS traders
p1 place USA - United Nations
p2 place COD - Rutshuru
p3 place UGA - Kampala
p4 place RWA - Kigali
p5 place SOM - Somalia
p6 place COD - North Kivu
t1 2012-10-17
t2 2012-07
t3 2013-01
t4 2012-09
t5 2012-04
q1 indirect source=a1 cue=v1
q2 indirect source=a1 cue=c1
q3 indirect source=a1 cue=c2
q4 indirect source=a1 cue=c3
q5 indirect source=a1 cue=v7 to=a9
q6 direct source=a11 cue=c4
q7 mixed source=a7 cue=c5
q8 indirect source=a7 cue=v12
q9 indirect source=a19 cue=v18
q10 direct source=a20 cue=c6 to=a21
q11 indirect source=a23 cue=c7
v1 ACCUSE allege occurred actor=a1 recip=a2 ctx=military,diplomatic
v2 AID - occurred actor=a2 recip=a3 ctx=military
v3 REJECT - occurred actor=a2 recip=a1 ctx=military,diplomatic
v4 AID - occurred actor=a2 recip=a3 ctx=military same=v2
v5 COERCE seize occurred actor=a3 loc=p2 time=t2 ctx=military
v6 AID - occurred actor=a7 recip=a8 loc=p3 ctx=military
v7 REQUEST change occurred actor=a1 recip=a9 ctx=diplomatic
v8 SANCTION - hypothetical actor=a9 recip=a10 ctx=diplomatic
v9 REJECT - occurred actor=a2 recip=a1 ctx=diplomatic same=v3
v10 CONSULT visit negated actor=a1 loc=p4 ctx=diplomatic
v11 ACCUSE allege occurred actor=a1 recip=a7 ctx=military
v12 THREATEN - occurred actor=a7 ctx=military
v13 RETREAT withdraw hypothetical actor=a7 recip=a12 loc=p5 ctx=military
v14 SANCTION discontinue occurred actor=a14,a15,a16 recip=a2 time=t2 ctx=economic
v15 AID - negated actor=a17 recip=a2 ctx=economic
v16 SANCTION discontinue occurred actor=a18 recip=a2 time=t2 ctx=economic
v17 AID - occurred actor=a18 recip=a2 time=t4 ctx=economic
v18 REQUEST - occurred actor=a19 recip=a18 ctx=legislative
v19 REQUEST change occurred actor=a20 ctx=diplomatic
v20 SANCTION - hypothetical recip=a2 ctx=diplomatic
v21 ASSAULT - occurred loc=p6 time=t5 ctx=military
v22 REQUEST - occurred actor=a4 recip=a3 ctx=military
