#story r03-025
#date 2017-03-22
#publisher Volta Broadcasting
#kind report
#title [a1 Ghana], [a2 Burkina Faso] and [a3 Togo] begin joint border {v1 patrols}

[p1 PAGA, [a1 Ghana]] — [a4 Soldiers and police officers from [a1 Ghana], [a2 Burkina Faso] and [a3 Togo]] began joint {v2 patrols} along [a5 their] common border on [t1 Tuesday], three months after [a5 the three countries] {v3 agreed} to {v4 share} intelligence on [a6 armed groups].

<q1 About 800 men will {v5 patrol} the area until [t2 June]>, [a7 Ghanaian Defense Minister Kwabena Asiedu] {c1 said} during a {v6 visit} to [a8 the troops]. <q2 “[a9 Our enemies] do not stop at a border post, so why should [a10 we]?”> [a7 he] {c2 told} [a11 reporters].

[a12 Militants] based in [p2 Mali] have {v7 killed} [a13 dozens of soldiers and civilians] in northern [p3 Burkina Faso] since [t3 early 2016]. [a1 Ghana] has not been {v8 attacked}, but [a14 police] {c3 say} <q3 [a15 several young Ghanaians] have crossed the border to join [a12 the militants]>.

[a16 France] {v9 gave} [a17 the force] 20 vehicles and night-vision equipment and {v10 offered} air {v11 support}. <q4 [a1 Accra] {v12 thanked} [a16 Paris] but would not {v13 accept} [a19 foreign aircraft] at [p4 the Tamale base]>, [a7 Asiedu] {c4 said}. [a20 Ivory Coast] {v14 declined} to {v15 join} for now, <q5 because [a21 [a20 its] own soldiers] have staged two {v16 mutinies} [t4 this year]>, [a22 a security source] {c5 said}.

[a23 The presidents of [a5 the three countries]] will {v17 meet} in [p5 Ouagadougou] in [t5 May] to review the operation. [a24 The European Union] has been {v19 asked} for 15 million euros and is expected to decide [t6 next month].

[a25 A human rights group in [p6 Lome], the Togolese League for Freedoms], {v21 complained} <q6 that [a26 Togolese soldiers] had {v22 beaten} [a27 cattle herders] in [t7 January]>. [a28 The army] {c6 denied} <q7 it> and {v23 promised} an {v24 inquiry}.
---
a1 country GHA GOV Ghana
a2 country BFA GOV Burkina Faso
a3 country TGO GOV Togo
a4 group - MIL+COP soldiers and police officers of the three countries
a5 group - GOV =a1+a2+a3 the three countries
a6 group - UAF armed groups
a7 person GHA GOV Kwabena Asiedu
a8 group - MIL the troops
a9 group - REB our enemies
a10 group - GOV we (the three countries)
a11 group - MED reporters
a12 group MLI REB militants based in Mali
a13 group BFA MIL+CVL dozens of soldiers and civilians
a14 organization GHA COP Ghanaian police
a15 group GHA CVL several young Ghanaians
a16 country FRA GOV France
a17 organization - MIL the joint force
a19 group - MIL foreign aircraft
a20 country CIV GOV Ivory Coast
a21 group CIV MIL Ivorian soldiers
a22 person - - security source
a23 group - GOV presidents of the three countries
a24 organization IGO IGO European Union
a25 organization TGO NGO Togolese League for Freedoms
a26 group TGO MIL Togolese soldiers
a27 group TGO CVL cattle herders
a28 organization TGO MIL Togolese army
p1 place GHA - Paga
p2 place MLI - Mali
p3 place BFA - Burkina Faso
p4 place GHA - Tamale base
p5 place BFA - Ouagadougou
p6 place TGO - Lome
t1 2017-03-21
t2 2017-06
t3 2016
t4 2017
t5 2017-05
t6 2017-04
t7 2017-01
q1 indirect source=a7 cue=c1
q2 direct source=a7 cue=c2 to=a11
q3 indirect source=a14 cue=c3
q4 indirect source=a7 cue=c4
q5 indirect source=a22 cue=c5
q6 indirect source=a25 cue=v21
q7 indirect source=a28 cue=c6 neg
v1 COOPERATE - occurred actor=a1,a2,a3 ctx=military
v2 COOPERATE - occurred actor=a4 loc=p1 time=t1 ctx=military same=v1
v3 AGREE - occurred actor=a5 ctx=military,intelligence
v4 COOPERATE - future actor=a5 ctx=intelligence,terrorism
v5 COOPERATE - future actor=a4 time=t2 ctx=military
v6 CONSULT visit occurred actor=a7 recip=a8 loc=p1 ctx=military
v7 ASSAULT - occurred actor=a12 recip=a13 loc=p3 time=t3 ctx=terrorism
v8 ASSAULT - negated actor=a12 recip=a1 ctx=terrorism
v9 AID - occurred actor=a16 recip=a17 ctx=military
v10 AGREE - occurred actor=a16 recip=a17 ctx=military
v11 AID - hypothetical actor=a16 recip=a17 ctx=military
v12 SUPPORT - occurred actor=a1 recip=a16 ctx=military
v13 AGREE - negated actor=a1 recip=a19 loc=p4 ctx=military
v14 REJECT assist occurred actor=a20 ctx=military
v15 COOPERATE - negated actor=a20 ctx=military
v16 PROTEST riot occurred actor=a21 recip=a20 time=t4 ctx=military
v17 CONSULT multilateral future actor=a23 loc=p5 time=t5 ctx=military
v19 REQUEST assist occurred recip=a24 ctx=economic,military
v21 ACCUSE disapprove occurred actor=a25 recip=a26 loc=p6 ctx=human-rights
v22 ASSAULT beat occurred actor=a26 recip=a27 time=t7 ctx=human-rights
v23 AGREE - occurred actor=a28 ctx=human-rights
v24 ACCUSE investigate future actor=a28 recip=a26 ctx=human-rights
