#story r02-018
#date 2024-05-24
#publisher Caribbean Public Radio
#kind report
#title [a1 Kenya] delays {v2 deployment} of [a2 police] to [a33 Haiti]

[p2 NAIROBI] — <q11 [a1 Kenya] has put off the {v4 departure} of [a2 its first 200 police officers] for [a33 Haiti] because bases there are not ready>, [a3 officials] {c1 said} on [t1 Friday], as [a4 armed gangs] {v5 attacked} [a5 a police station] and [a6 a hospital] in [p3 the Haitian capital].

<q1 [a2 The officers], who were due to {v6 leave} [t2 this week], will now {v7 go} in [t3 the second half of June]>, [a7 Interior Secretary Joseph Kiprono] {c2 told} [a8 parliament]. <q2 “[a1 We] will not {v8 send} [a10 our young people] to sleep in tents next to [a11 gunmen],”> [a7 he] {c3 said}.

[a12 Kenyan President Samuel Waweru], who {v9 met} [a13 U.S. President Warren Hollis] at [p4 the White House] on [t4 Thursday], {v10 promised} <q3 that [a14 the mission] would {v11 go ahead}>. [a13 Hollis] {v12 praised} [a12 him] and {c4 said} <q4 [a15 Washington] would {v13 provide} $300 million, equipment and intelligence, but no [a16 troops]>.

[a17 Gang leader Wilner Dessources, known as Ti Zo], {v14 warned} [a2 the officers] on social media <q5 that [a19 his men] would treat [a2 them] as invaders>. <q6 “[a19 We] will {v15 fight} [a2 them] to the last bullet,”> [a17 he] {c5 said}.

<q7 [a4 Gangs] {v16 killed} [a21 three people], including [a32 an American couple] who ran an orphanage, late on [t4 Thursday]>, [a22 a Haitian police union] {c6 said}. <q8 [a4 They] control about 80 percent of [p3 Port-au-Prince] and {v17 forced} [a23 Prime Minister Edgard Lamothe] to {v18 resign} in [t5 April]>, {c7 according to} [a24 the United Nations].

[a25 The U.N. Security Council] {v19 approved} the mission in [t6 October]. [a26 Benin], [a27 Jamaica] and [a28 the Bahamas] have {v20 offered} to {v21 send} [a29 police or soldiers]. [a30 A court in [p2 Nairobi]] {c8 ruled} in [t7 January] <q9 that the {v23 deployment} was illegal>, and [a31 opposition lawyers] have {v24 asked} [a30 it] <q10 to {v25 stop} the mission again>.
---
a1 country KEN GOV Kenya
a2 group KEN COP first 200 Kenyan police officers
a3 group KEN GOV officials
a4 group HTI CRM armed gangs
a5 organization HTI COP police station
a6 organization HTI HLH hospital
a7 person KEN GOV Joseph Kiprono
a8 organization KEN LEG parliament
a10 group KEN COP our young people
a11 group HTI CRM gunmen
a12 person KEN GOV Samuel Waweru
a13 person USA GOV Warren Hollis
a14 organization IGO COP the mission
a15 country USA GOV United States
a16 group USA MIL troops
a17 person HTI CRM Wilner Dessources
a19 group HTI CRM his men
a21 group - CVL three people
a22 organization HTI LAB+COP Haitian police union
a23 person HTI GOV Edgard Lamothe
a24 organization IGO IGO United Nations
a25 organization IGO IGO U.N. Security Council
a26 country BEN GOV Benin
a27 country JAM GOV Jamaica
a28 country BHS GOV Bahamas
a29 group - COP+MIL police or soldiers
a30 organization KEN JUD court in Nairobi
a31 group KEN OPP+JUD opposition lawyers
a33 country HTI GOV Haiti
p2 place KEN - Nairobi
p3 place HTI - Port-au-Prince
p4 place USA - White House
t1 2024-05-24
t2 2024-W21
t3 2024-06-16/2024-06-30
t4 2024-05-23
t5 2024-04
t6 2023-10
t7 2024-01
q1 indirect source=a7 cue=c2 to=a8
q2 direct source=a7 cue=c3
q3 indirect source=a12 cue=v10
q4 indirect source=a13 cue=c4
q5 indirect source=a17 cue=v14 to=a2
q6 direct source=a17 cue=c5
q7 indirect source=a22 cue=c6
q8 indirect source=a24 cue=c7
q9 indirect source=a30 cue=c8
q10 indirect source=a31 cue=v24 to=a30
q11 indirect source=a3 cue=c1
v2 AID - future actor=a1 recip=a33 ctx=military,crime
v4 AID - future actor=a2 recip=a33 ctx=military,crime same=v2
v5 ASSAULT - occurred actor=a4 recip=a5,a6 loc=p3 ctx=crime
v6 AID - future actor=a2 time=t2 ctx=military,crime same=v2
v7 AID - future actor=a2 time=t3 ctx=military,crime same=v2
v8 AID - negated actor=a1 recip=a10 ctx=crime
v9 CONSULT visit occurred actor=a12,a13 loc=p4 time=t4 ctx=diplomatic
v10 AGREE - occurred actor=a12 ctx=crime
v11 AID - future actor=a14 recip=a33 ctx=crime
v12 SUPPORT - occurred actor=a13 recip=a12 ctx=diplomatic
v13 AID - future actor=a15 recip=a14 ctx=military,intelligence
v14 THREATEN violence occurred actor=a17 recip=a2 ctx=crime
v15 ASSAULT - future actor=a17 recip=a2 ctx=crime
v16 ASSAULT - occurred actor=a4 recip=a21 time=t4 ctx=crime
v18 RETREAT resign occurred actor=a23 time=t5 ctx=executive
v17 COERCE - occurred actor=a4 recip=a23 time=t5 ctx=executive,crime
v19 SUPPORT - occurred actor=a25 recip=a14 time=t6 ctx=military
v20 AGREE - occurred actor=a26,a27,a28 ctx=military
v21 AID - future actor=a26,a27,a28 recip=a33 ctx=military
v23 AID - hypothetical actor=a1 ctx=legal
v24 REQUEST yield occurred actor=a31 recip=a30 ctx=legal
v25 COERCE ban hypothetical actor=a30 recip=a14 ctx=legal
a32 group USA REL+CVL American couple
