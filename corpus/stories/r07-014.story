#story r07-014
#date 2015-05-04
#publisher Sierra Madre News
#kind report
#title [p1 Western Mexico] under {v1 siege} after [a11 gang] {v2 shoots down} army helicopter

[p2 GUADALAJARA, [p3 Mexico]] — <q1 [a1 Gunmen] {v3 brought down} [a2 a Mexican army helicopter] with a rocket-propelled grenade on [t1 Friday], {v4 killing} [a3 three soldiers], and {v5 burned} buses, banks and gas stations across [p4 the western state of Jalisco]>, [a4 officials] {c1 said}. [a5 Four more people] were {v6 killed} in {v7 shootouts}.

<q2 [a2 The helicopter] was following [a6 a convoy of armed men] near [p5 the town of Villa Purificacion] when it was {v8 hit}>, [a7 the Defense Department] {c2 said} in a statement. [a8 Ten soldiers] and [a9 two federal police officers] were {v9 wounded}.

[a10 State Governor Ricardo Villasenor] {v10 blamed} [a11 the Costa Alegre Cartel]. <q3 [a11 It] was {v11 responding} to an {v12 operation}, begun that morning, to {v13 arrest} [a12 its leader, Ruben “El Norteno” Bustos]>, {c3 said} [a10 the governor]. <q4 [a13 Nineteen people] have been {v14 detained} in [p2 Guadalajara] and [p6 Puerto Vallarta], but [a12 Bustos] escaped>.

By [t2 Sunday], [a14 2,000 extra soldiers] had been {v16 sent} to [p4 the state], and roads that [a11 the gang] had {v17 blocked} with burning trucks in 25 towns were open again. <q5 “[a16 We] hid in the kitchen until [a17 the soldiers] came,”> {c4 said} [a16 Lourdes Arriaga, a waitress in [p7 Autlan]].

[a11 The cartel] has grown fast since [t3 2010]. On [t4 April 6], [a18 its gunmen] {v18 ambushed} [a19 a police convoy] on a mountain road near [p8 San Sebastian del Oeste], {v19 killing} [a20 15 officers]. [a21 A police chief] was {v20 shot dead} in [p9 Zacoalco] [t5 the same week].

[a22 President Arturo Quintanar] {v21 promised} on [t2 Sunday] <q6 to {v22 dismantle} [a11 the group]>. [a23 The U.S. Treasury] imposed {v23 sanctions} on [a12 Bustos] and [a24 his brother-in-law] [t6 last month]. [a25 The U.S. Consulate in [p2 Guadalajara]] {v24 advised} [a26 Americans] <q7 to stay indoors>.

<q8 A separate crash of a private plane near [p10 Queretaro] on [t7 Saturday] was caused by bad weather>, {c5 according to} [a27 civil aviation officials].
---
a1 group MEX CRM gunmen
a2 organization MEX MIL Mexican army helicopter
a3 group MEX MIL three soldiers
a4 group MEX GOV officials
a5 group MEX - four more people
a6 group MEX CRM convoy of armed men
a7 organization MEX MIL Mexican Defense Department
a8 group MEX MIL ten soldiers
a9 group MEX COP two federal police officers
a10 person MEX GOV Ricardo Villasenor
a11 organization MEX CRM Costa Alegre Cartel
a12 person MEX CRM Ruben Bustos
a13 group MEX CRM nineteen people
a14 group MEX MIL 2,000 extra soldiers
a16 person MEX LAB Lourdes Arriaga
a17 group MEX MIL soldiers
a18 group MEX CRM cartel gunmen
a19 organization MEX COP police convoy
a20 group MEX COP 15 officers
a21 person MEX COP police chief
a22 person MEX GOV Arturo Quintanar
a23 organization USA GOV U.S. Treasury
a24 person MEX CRM Bustos's brother-in-law
a25 organization USA GOV U.S. Consulate in Guadalajara
a26 group USA CVL Americans
a27 group MEX GOV civil aviation officials
p1 place MEX - western Mexico
p2 place MEX - Guadalajara
p3 place MEX - Mexico
p4 place MEX - Jalisco
p5 place MEX - Villa Purificacion
p6 place MEX - Puerto Vallarta
p7 place MEX - Autlan
p8 place MEX - San Sebastian del Oeste
p9 place MEX - Zacoalco
p10 place MEX - Queretaro
t1 2015-05-01
t2 2015-05-03
t3 2010
t4 2015-04-06
t5 2015-W15
t6 2015-04
t7 2015-05-02
q1 indirect source=a4 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a10 cue=c3
q4 indirect source=a10 cue=-
q5 direct source=a16 cue=c4
q6 indirect source=a22 cue=v21
q7 indirect source=a25 cue=v24 to=a26
q8 indirect source=a27 cue=c5
v1 ASSAULT - occurred loc=p1 ctx=crime
v2 ASSAULT destroy occurred actor=a11 recip=a2 loc=p1 time=t1 ctx=crime
v3 ASSAULT heavy-weapons occurred actor=a1 recip=a2 loc=p4 time=t1 ctx=crime same=v2
v4 ASSAULT heavy-weapons occurred actor=a1 recip=a3 loc=p4 time=t1 ctx=crime same=v2
v5 ASSAULT destroy occurred actor=a1 loc=p4 time=t1 ctx=crime same=v1
v6 ASSAULT firearms occurred recip=a5 loc=p4 time=t1 ctx=crime
v7 ASSAULT firearms occurred recip=a5 loc=p4 time=t1 ctx=crime same=v6
v8 ASSAULT - occurred actor=a6 recip=a2 loc=p5 time=t1 ctx=crime same=v2
v9 ASSAULT - occurred recip=a8,a9 ctx=crime
v10 ACCUSE disapprove occurred actor=a10 recip=a11 ctx=crime
v11 ASSAULT - occurred actor=a11 ctx=crime same=v1
v12 COERCE arrest occurred recip=a12 time=t1 ctx=crime
v13 COERCE arrest negated recip=a12 time=t1 ctx=crime
v14 COERCE arrest occurred recip=a13 loc=p2,p6 ctx=crime
v16 MOBILIZE troops occurred actor=a14 loc=p4 time=t2 ctx=crime
v17 COERCE restrict occurred actor=a11 ctx=crime
v18 ASSAULT - occurred actor=a18 recip=a19 loc=p8 time=t4 ctx=crime
v19 ASSAULT - occurred actor=a18 recip=a20 loc=p8 time=t4 ctx=crime same=v18
v20 ASSAULT firearms occurred recip=a21 loc=p9 time=t5 ctx=crime
v21 THREATEN - occurred actor=a22 recip=a11 time=t2 ctx=crime
v22 COERCE ban future actor=a22 recip=a11 ctx=crime
v23 SANCTION - occurred actor=a23 recip=a12,a24 time=t6 ctx=crime,economic
v24 REQUEST - occurred actor=a25 recip=a26 loc=p2
