#story r07-014
#date 2015-05-04
#publisher Sierra Madre News
#kind report
#title [p1 Western Mexico] under siege after [a1 gang] {v1 shoots down} [a2 army] helicopter

[p2 GUADALAJARA, Mexico] — <q1 [a3 Gunmen] {v2 brought down} a [a2 Mexican army] helicopter with a rocket-propelled grenade on [t1 Friday], {v3 killing} [a4 three soldiers], and {v4 burned} buses, banks and gas stations across [p3 the western state of Jalisco]>, [a5 officials] {c1 said}. [a6 Four more people] were {v5 killed} in {v6 shootouts}.

<q2 The helicopter was following [a7 a convoy of armed men] near [p4 the town of Villa Purificacion] when it was {v7 hit}>, [a8 the Defense Department] {c2 said} in a statement. [a9 Ten soldiers] and [a10 two federal police officers] were {v8 wounded}.

[a11 State Governor Ricardo Villasenor] {v9 blamed} [a1 the Costa Alegre Cartel]. <q3 [a1 It] was responding to an {v10 operation}, begun [t1 that morning], to {v11 arrest} [a12 its leader, Ruben “El Norteno” Bustos]>, {c3 said} [a11 the governor]. [a13 Nineteen people] have been {v12 detained} in [p2 Guadalajara] and [p5 Puerto Vallarta], but [a12 Bustos] escaped.

By [t2 Sunday], [a14 2,000 extra soldiers] had been {v13 sent} to [p3 the state], and roads that [a1 the gang] had {v14 blocked} with burning trucks in 25 towns were open again. <q4 “[a15 We] hid in the kitchen until [a14 the soldiers] came,”> {c4 said} [a16 Lourdes Arriaga, a waitress in [p6 Autlan]].

[a1 The cartel] has grown fast since [t3 2010]. On [t4 April 6], [a17 its gunmen] {v15 ambushed} [a18 a police convoy] on a mountain road near [p7 San Sebastian del Oeste], {v16 killing} [a19 15 officers]. [a20 A police chief] was {v17 shot dead} in [p8 Zacoalco] [t5 the same week].

[a21 President Arturo Quintanar] {v18 promised} on [t2 Sunday] <q5 to {v19 dismantle} [a1 the group]>. [a22 The U.S. Treasury] imposed {v20 sanctions} on [a12 Bustos] and [a23 his brother-in-law] [t6 last month]. [a24 The U.S. Consulate in [p2 Guadalajara]] {c5 advised} [a25 Americans] <q6 to stay indoors>.

<q7 A separate crash of a private plane near [p9 Queretaro] on [t7 Saturday] was caused by bad weather>, {c6 according to} [a26 civil aviation officials].
---
a1 organization MEX CRM Costa Alegre Cartel
a2 organization MEX MIL Mexican army
a3 group MEX CRM gunmen
a4 group MEX MIL three soldiers
a5 group MEX GOV officials
a6 group MEX - four more people
a7 group MEX CRM convoy of armed men
a8 organization MEX GOV+MIL Defense Department
a9 group MEX MIL ten soldiers
a10 group MEX COP two federal police officers
a11 person MEX GOV Ricardo Villasenor
a12 person MEX CRM Ruben “El Norteno” Bustos
a13 group MEX - nineteen people
a14 group MEX MIL 2,000 extra soldiers
a15 group MEX CVL we
a16 person MEX CVL Lourdes Arriaga
a17 group MEX CRM cartel gunmen
a18 group MEX COP a police convoy
a19 group MEX COP 15 officers
a20 person MEX COP a police chief
a21 person MEX GOV Arturo Quintanar
a22 organization USA GOV U.S. Treasury
a23 person MEX CRM brother-in-law of Bustos
a24 organization USA GOV U.S. Consulate in Guadalajara
a25 group USA CVL Americans
a26 group MEX GOV civil aviation officials
p1 place MEX - western Mexico
p2 place MEX - Guadalajara
p3 place MEX - Jalisco
p4 place MEX - Villa Purificacion
p5 place MEX - Puerto Vallarta
p6 place MEX - Autlan
p7 place MEX - San Sebastian del Oeste
p8 place MEX - Zacoalco
p9 place MEX - Queretaro
t1 2015-05-01
t2 2015-05-03
t3 2010
t4 2015-04-06
t5 2015-W15
t6 2015-04
t7 2015-05-02
q1 indirect source=a5 cue=c1
q2 indirect source=a8 cue=c2
q3 indirect source=a11 cue=c3
q4 direct source=a16 cue=c4
q5 indirect source=a21 cue=v18
q6 indirect source=a24 cue=c5 to=a25
q7 indirect source=a26 cue=c6
v1 ASSAULT - occurred actor=a1 recip=a2 loc=p1 ctx=crime
v2 ASSAULT heavy-weapons occurred actor=a3 recip=a2 loc=p3 time=t1 ctx=crime same=v1
v3 ASSAULT heavy-weapons occurred actor=a3 recip=a4 loc=p3 time=t1 ctx=crime same=v1
v4 ASSAULT destroy occurred actor=a3 loc=p3 time=t1 ctx=crime
v5 ASSAULT firearms occurred recip=a6 loc=p3 time=t1 ctx=crime
v6 ASSAULT firearms occurred recip=a6 loc=p3 time=t1 ctx=crime same=v5
v7 ASSAULT heavy-weapons occurred recip=a2 loc=p4 time=t1 ctx=crime same=v1
v8 ASSAULT - occurred recip=a9,a10 time=t1 ctx=crime
v9 ACCUSE allege occurred actor=a11 recip=a1 ctx=crime
v10 COERCE - occurred recip=a12 time=t1 ctx=crime
v11 COERCE arrest hypothetical recip=a12 time=t1 ctx=crime
v12 COERCE arrest occurred recip=a13 loc=p2,p5 ctx=crime
v13 MOBILIZE troops occurred actor=a14 loc=p3 time=t2 ctx=military,crime
v14 PROTEST obstruct occurred actor=a1 loc=p3 ctx=crime
v15 ASSAULT - occurred actor=a17 recip=a18 loc=p7 time=t4 ctx=crime
v16 ASSAULT - occurred actor=a17 recip=a19 loc=p7 time=t4 ctx=crime same=v15
v17 ASSAULT firearms occurred recip=a20 loc=p8 time=t5 ctx=crime
v18 THREATEN - occurred actor=a21 recip=a1 time=t2 ctx=crime
v19 COERCE - future actor=a21 recip=a1 ctx=crime
v20 SANCTION - occurred actor=a22 recip=a12,a23 time=t6 ctx=economic,crime
