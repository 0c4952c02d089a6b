#story r07-058
#date 2015-12-12
#publisher Rift Valley Press
#kind report
#title [a1 Burundi army] {c1 says} <q1 [a2 87] {v1 killed} after {v2 attacks} on barracks in [p1 capital]>

[p1 BUJUMBURA, [p2 Burundi]] — <q2 [a2 Eighty-seven people], including [a3 eight soldiers and policemen], were {v3 killed} in {v4 attacks} on three military camps in [p2 Burundi] on [t1 Friday] and in the {v5 fighting} that followed [t2 overnight]>, [a4 army spokesman Col. Gaspard Nkeshimana] {c2 said} on [t3 Saturday], as [a5 residents of [p1 the capital]] found [a6 dozens of young men] {v6 shot dead} in the streets.

[a7 Unidentified gunmen] {v7 attacked} [p3 the Ngagara and Musaga barracks], in the north and south of [p1 Bujumbura], and [p4 a camp in Mujejuru, 40 kilometers to the east], at about 4 a.m. <q3 [a7 They] wanted to {v8 take} weapons and {v9 free} [a8 prisoners], and failed>, [a4 Nkeshimana] {c3 said}. <q4 [a9 Forty-five attackers] were {v10 captured}>.

<q5 [a10 Police] went from house to house in [p5 Nyakabiga] and {v12 took} [a11 all the young men] away>, {c4 said} [a12 a mother of three] who lives there. <q6 “[a11 They] had [a11 their] hands {v13 tied} behind [a11 their] backs when [a5 we] found [a11 them],”> [a12 she] {c5 said}. [a15 Police spokesman Eraste Mpawenayo] {c6 denied} <q7 that [a16 anyone] had been {v14 executed}>.

[p2 Burundi] has been in turmoil since [t4 April], when [a17 President Damien Ntirampeba] {c7 announced} <q8 [a17 he] would seek a third term>, which [a18 opponents] {c8 said} <q9 violated a [t5 2000] peace {v15 accord}>. [a19 A group of army officers] tried to {v17 overthrow} [a17 him] on [t6 May 13]. <q10 [a20 At least 240 people] had been {v18 killed} by [t7 the end of November]>, {c9 according to} [a21 the United Nations]. [a22 More than 220,000] have fled, mostly to [a23 Tanzania] and [a24 Rwanda].

[a25 The U.N. Security Council] {v19 met} behind closed doors in [p6 New York] on [t1 Friday] at the {v20 request} of [a26 France] and {v21 condemned} the {v22 violence}. [a27 U.S. Ambassador Miriam Feld] {v23 urged} [a28 the government] <q11 to {v24 agree} to {v25 talks} in [p7 Kampala], {v35 mediated} by [a29 Uganda]>. [a30 The African Union], which has drawn up plans for [a31 a force of 5,000] to {v36 protect} [a32 civilians], {c10 said} <q12 [a30 it] would discuss them on [t8 Thursday]>. <q13 [a28 Burundi] will treat [a31 any such force] as an {v37 invading} army and {v28 attack} [a31 it]>, [a33 presidential adviser Willy Hakizimana] {v29 warned}.

[a28 The government] {v30 accuses} [a24 Rwanda] <q14 of {v31 training} [a34 rebels]>. [a24 Kigali] has {c11 rejected} <q15 the {v33 charge}>.
---
a1 organization BDI MIL Burundi army
a2 group BDI - 87 people
a3 group BDI MIL+COP eight soldiers and policemen
a4 person BDI MIL Gaspard Nkeshimana
a5 group BDI CVL residents of the capital
a6 group BDI CVL dozens of young men
a7 group BDI UAF unidentified gunmen
a8 group BDI - prisoners
a9 group BDI UAF 45 attackers
a10 organization BDI COP police
a11 group BDI CVL all the young men
a12 person BDI CVL mother of three
a15 person BDI COP Eraste Mpawenayo
a16 person BDI - anyone
a17 person BDI GOV Damien Ntirampeba
a18 group BDI OPP opponents
a19 group BDI MIL group of army officers
a20 group BDI - at least 240 people
a21 organization IGO IGO United Nations
a22 group BDI REF more than 220,000
a23 country TZA GOV Tanzania
a24 country RWA GOV Rwanda
a25 organization IGO IGO UN Security Council
a26 country FRA GOV France
a27 person USA GOV Miriam Feld
a28 organization BDI GOV Burundi's government
a29 country UGA GOV Uganda
a30 organization IGO IGO African Union
a31 group IGO MIL AU force of 5,000
a32 group BDI CVL civilians
a33 person BDI GOV Willy Hakizimana
a34 group BDI REB rebels
p1 place BDI - Bujumbura
p2 place BDI - Burundi
p3 place BDI - Ngagara and Musaga barracks
p4 place BDI - camp in Mujejuru
p5 place BDI - Nyakabiga
p6 place USA - New York
p7 place UGA - Kampala
t1 2015-12-11
t2 2015-12-11/2015-12-12
t3 2015-12-12
t4 2015-04
t5 2000
t6 2015-05-13
t7 2015-11-30
t8 2015-12-17
q1 indirect source=a1 cue=c1
q2 indirect source=a4 cue=c2
q3 indirect source=a4 cue=c3
q4 indirect source=a4 cue=-
q5 indirect source=a12 cue=c4
q6 direct source=a12 cue=c5
q7 indirect source=a15 cue=c6 neg
q8 indirect source=a17 cue=c7
q9 indirect source=a18 cue=c8
q10 indirect source=a21 cue=c9
q11 indirect source=a27 cue=v23 to=a28
q12 indirect source=a30 cue=c10
q13 indirect source=a33 cue=v29
q14 indirect source=a28 cue=v30
v1 ASSAULT - occurred recip=a2 loc=p1 time=t1 ctx=military
v2 ASSAULT - occurred loc=p1 time=t1 ctx=military
v3 ASSAULT - occurred recip=a2 loc=p2 time=t1 ctx=military same=v1
v4 ASSAULT - occurred loc=p2 time=t1 ctx=military same=v2
v5 ASSAULT - occurred loc=p2 time=t2 ctx=military
v6 ASSAULT firearms occurred recip=a6 loc=p1 ctx=human-rights
v7 ASSAULT - occurred actor=a7 loc=p3,p4 time=t1 ctx=military same=v2
v8 COERCE seize negated actor=a7 loc=p3,p4 time=t1 ctx=military
v9 RETREAT release negated actor=a7 recip=a8 loc=p3,p4 time=t1 ctx=military
v10 ASSAULT abduct occurred recip=a9 loc=p3,p4 ctx=military
v12 COERCE arrest occurred actor=a10 recip=a11 loc=p5 ctx=human-rights
v13 COERCE restrict occurred recip=a11 loc=p5 ctx=human-rights
v14 ASSAULT execute negated actor=a10 recip=a16 ctx=human-rights
v15 AGREE - occurred time=t5 ctx=diplomatic
v17 COERCE seize negated actor=a19 recip=a17 time=t6 ctx=military,executive
v18 ASSAULT - occurred recip=a20 loc=p2 time=t7 ctx=human-rights
v19 CONSULT multilateral occurred actor=a25 loc=p6 time=t1 ctx=diplomatic
v20 REQUEST meet occurred actor=a26 recip=a25 ctx=diplomatic
v21 ACCUSE disapprove occurred actor=a25 loc=p6 time=t1 ctx=human-rights
v22 ASSAULT - occurred ctx=human-rights same=v5
v23 REQUEST meet occurred actor=a27 recip=a28 ctx=diplomatic
v24 AGREE - hypothetical actor=a28 ctx=diplomatic
v25 CONSULT third-party hypothetical actor=a28,a29 loc=p7 ctx=diplomatic
v28 ASSAULT - hypothetical actor=a28 recip=a31 ctx=military
v29 THREATEN violence occurred actor=a33 recip=a31 ctx=military
v30 ACCUSE disapprove occurred actor=a28 recip=a24 ctx=military,diplomatic
v31 AID - occurred actor=a24 recip=a34 ctx=military
v33 ACCUSE disapprove occurred actor=a28 recip=a24 ctx=diplomatic same=v30
v35 CONSULT third-party hypothetical actor=a29,a28 loc=p7 ctx=diplomatic same=v25
v36 AID - hypothetical actor=a31 recip=a32 ctx=military
v37 ASSAULT - hypothetical actor=a31 recip=a28 ctx=military
q15 indirect source=a24 cue=c11 neg
