#story r02-044
#date 2023-08-07
#publisher Sahel Broadcasting Network
#kind report
#title [a1 Niger junta] {v1 closes} airspace as [a2 West African bloc]'s {v2 ultimatum} ends

[p1 NIAMEY] — [a1 The military leaders of [p2 Niger]] {v3 closed} the country's airspace on [t1 Sunday] as an {v4 ultimatum} by [a2 the West African bloc ECOWAS] came to an end. <q1 [a3 Two neighboring countries] were preparing an {v5 attack}>, [a4 junta spokesman Colonel Major Ibrahim Souley] {c1 said} on state television.

<q2 “[a5 Our armed forces] are ready to defend every meter of [a6 our] land,”> [a4 Souley] {c2 told} [a7 viewers]. <q3 Any plane that entered without permission would be {v7 shot down}>, [a4 he] {v8 warned}.

[a2 ECOWAS] {v9 threatened} on [t2 July 30] <q4 to {v10 use} force if [a1 the soldiers] did not {v11 free} [a8 President Mahamadou Illiassou] and {v12 return} power to [a8 him] within a week>. [a9 Army chiefs of the bloc] {v13 agreed} on [t3 Friday] on a plan for a possible {v14 intervention}. <q5 [a2 The bloc]'s [a10 leaders] will {v15 meet} in [p3 Abuja] on [t4 Thursday] to decide what to do>, [a11 a spokesman for [a2 ECOWAS]] {c3 said} on [t5 Monday].

The {v67 coup}

[a12 Members of the presidential guard] {v16 detained} [a8 Illiassou, 63], in [p4 [a8 his] palace] on [t6 July 26] and {c4 announced} [t10 two days later] <q6 that [a13 General Oumarou Zakari] was the new head of state>. <q7 [a8 Illiassou] had not protected the country from [a14 Islamist fighters]>, [a13 the general] {c5 said}.

[a8 The president] is being {v17 held} with [a15 [a8 his] wife and son]. <q8 [a16 They] have had no electricity since [t7 Wednesday] and eat rice and pasta>, {c6 according to} [a17 [a8 his] party, the Niger Democratic Union]. <q9 “[a8 I] am a hostage,”> [a8 he] {c7 wrote} in an article for [a18 the Potomac Post, an American newspaper], in which [a8 he] {v18 asked} [a19 the United States] <q10 to {v19 help} restore democracy>.

{v20 Sanctions}

[a2 ECOWAS] has {v21 closed} the borders with [p2 Niger] and {v22 frozen} [a6 the country]'s money in regional banks. [a20 Nigeria] has {v23 cut off} the electricity [a20 it] sells to [a6 its neighbor]. [a21 The European Union], [a22 France] and [a19 the United States] have {v24 suspended} {v25 aid} worth hundreds of millions of dollars.

<q11 “A bag of rice costs a third more than before,”> {c8 said} [a23 Hadiza Moussa, a shopkeeper in [p1 Niamey]]. <q12 “But [a24 we] are not afraid. If [a2 they] {v27 come} with soldiers, [a24 we] will {v28 fight}.”>

[a26 About 30,000 supporters of [a1 the junta]] {v29 rallied} at [p5 a stadium] in [p1 the capital] on [t1 Sunday]. [a27 Some] carried Russian flags. [a28 Protesters] {v30 attacked} [a29 the French embassy] on [t2 July 30], {v31 setting fire} to a door and {v32 throwing} stones. [a22 France], which has [a30 1,500 soldiers] in [p2 Niger], {v33 blamed} [a1 the junta] for the {v68 violence}, {v34 flew} [a31 nearly 1,000 foreigners] out and {c9 said} <q14 [a22 it] would {v35 answer} any {v36 attack} on [a32 its citizens]>.

A divided region

[a33 Mali] and [a34 Burkina Faso], which are also ruled by [a35 soldiers], have {v37 warned} <q15 that an {v38 intervention} in [p2 Niger] would be “a declaration of {v39 war}” against [a36 them]>. [a37 A delegation from [a36 the two countries]] {v40 arrived} in [p1 Niamey] on [t5 Monday] to show {v41 support} for [a1 the junta]. [a38 Algeria] {v42 opposes} the use of force and has {v43 offered} <q16 to {v44 mediate}>. [a39 Chad] has {v45 ruled out} {v46 sending} [a40 troops].

[a41 Nigerian President Babatunde Afolayan], who leads [a2 the bloc], {v47 asked} [a42 the Senate] on [t3 Friday] <q17 to {v48 approve} the {v49 sending} of [a43 soldiers]>. [a42 The senators] did not do so; [a44 many from the north, near [p6 the border]], {v50 urged} [a41 him] <q18 to keep {v51 talking}>. <q23 [a45 A first ECOWAS mission, led by [a46 a former Nigerian military ruler]], left [p1 Niamey] on [t8 Thursday] without {v53 meeting} [a13 Zakari]>, [a47 the Lagos Sentinel newspaper] {c10 reported}.

[a48 The acting U.S. deputy secretary of state, Caroline Voss], {v54 flew} to [p1 Niamey] on [t5 Monday]. <q19 “[a48 I] {v55 asked} to {v56 see} [a8 the president] and was {v57 refused},”> [a48 she] {c11 told} [a50 reporters] by telephone after two hours of {v58 talks} with [a51 three of the officers]. <q20 [a51 They] were “quite firm” and did not {v59 agree} to anything>, [a48 she] {c12 said}.

[a14 Islamist groups] have {v60 killed} [a54 thousands of people] in [p2 Niger], [p7 Mali] and [p8 Burkina Faso] since [t9 2015]. [a19 The United States] has [a55 1,100 soldiers] and two drone bases in [p2 Niger]. <q21 If [a19 America] {v61 leaves}, [a56 the Russians] come in>, {c13 said} [a57 Abdou Kimba, a security analyst in [p9 Dakar]]. <q22 “And if [a2 ECOWAS] {v62 attacks}, [a58 everyone] loses,”> [a57 he] {c14 said}.

[a59 The African Union] {v63 condemned} the {v64 coup} but has not said whether [a59 it] would {v65 support} a military {v66 intervention}.
---
a1 organization NER MIL+GOV Niger junta
a2 organization IGO IGO ECOWAS
a3 group - GOV two neighboring countries
a4 person NER MIL+GOV Ibrahim Souley
a5 group NER MIL our armed forces
a6 country NER GOV Niger
a7 group NER CVL viewers
a8 person NER ELI Mahamadou Illiassou
a9 group IGO MIL army chiefs of the bloc
a10 group IGO GOV bloc's leaders
a11 person - IGO ECOWAS spokesman
a12 group NER MIL members of the presidential guard
a13 person NER MIL+GOV Oumarou Zakari
a14 group - REB Islamist fighters
a15 group NER CVL his wife and son
a16 group NER ELI+CVL =a8+a15 they
a17 organization NER PTY Niger Democratic Union
a18 organization USA MED Potomac Post
a19 country USA GOV United States
a20 country NGA GOV Nigeria
a21 organization IGO IGO European Union
a22 country FRA GOV France
a23 person NER BUS Hadiza Moussa
a24 group NER CVL we
a26 group NER CVL about 30,000 supporters of the junta
a27 group NER CVL some supporters
a28 group NER CVL protesters
a29 organization FRA GOV French embassy
a30 group FRA MIL 1,500 soldiers
a31 group - CVL nearly 1,000 foreigners
a32 group FRA CVL French citizens
a33 country MLI GOV Mali
a34 country BFA GOV Burkina Faso
a35 group - MIL soldiers
a36 group - GOV =a33+a34 the two countries
a37 group - GOV delegation from the two countries
a38 country DZA GOV Algeria
a39 country TCD GOV Chad
a40 group TCD MIL troops
a41 person NGA GOV Babatunde Afolayan
a42 organization NGA LEG Nigerian Senate
a43 group NGA MIL soldiers
a44 group NGA LEG many senators from the north
a45 group IGO IGO first ECOWAS mission
a46 person NGA ELI former Nigerian military ruler
a47 organization NGA MED Lagos Sentinel
a48 person USA GOV Caroline Voss
a50 group - MED reporters
a51 group NER MIL three of the officers
a54 group - CVL thousands of people
a55 group USA MIL 1,100 soldiers
a56 group RUS GOV Russians
a57 person SEN EDU Abdou Kimba
a58 group - - everyone
a59 organization IGO IGO African Union
p1 place NER - Niamey
p2 place NER - Niger
p3 place NGA - Abuja
p4 place NER - presidential palace
p5 place NER - stadium in Niamey
p6 place NGA - border with Niger
p7 place MLI - Mali
p8 place BFA - Burkina Faso
p9 place SEN - Dakar
t1 2023-08-06
t2 2023-07-30
t3 2023-08-04
t4 2023-08-10
t5 2023-08-07
t6 2023-07-26
t7 2023-08-02
t8 2023-08-03
t9 2015
t10 2023-07-28
q1 indirect source=a4 cue=c1
q2 direct source=a4 cue=c2 to=a7
q3 indirect source=a4 cue=v8
q4 indirect source=a2 cue=v9
q5 indirect source=a11 cue=c3
q6 indirect source=a12 cue=c4
q7 indirect source=a13 cue=c5
q8 indirect source=a17 cue=c6
q9 direct source=a8 cue=c7
q10 indirect source=a8 cue=v18 to=a19
q11 direct source=a23 cue=c8
q12 direct source=a23 cue=-
q14 indirect source=a22 cue=c9
q15 mixed source=a33,a34 cue=v37
q16 indirect source=a38 cue=v43
q17 indirect source=a41 cue=v47 to=a42
q18 indirect source=a44 cue=v50 to=a41
q19 direct source=a48 cue=c11 to=a50
q20 mixed source=a48 cue=c12
q21 indirect source=a57 cue=c13
q22 direct source=a57 cue=c14
q23 indirect source=a47 cue=c10
v1 COERCE ban occurred actor=a1 ctx=military
v2 THREATEN - occurred actor=a2 recip=a1 ctx=military,executive
v3 COERCE ban occurred actor=a1 loc=p2 time=t1 ctx=military same=v1
v4 THREATEN - occurred actor=a2 recip=a1 ctx=military,executive same=v2
v5 ASSAULT - hypothetical actor=a3 ctx=military
v7 ASSAULT destroy hypothetical actor=a1 ctx=military
v8 THREATEN violence occurred actor=a4 ctx=military
v9 THREATEN - occurred actor=a2 recip=a1 time=t2 ctx=military,executive same=v2
v10 ASSAULT - hypothetical actor=a2 recip=a1 ctx=military,executive
v11 RETREAT release hypothetical actor=a1 recip=a8 ctx=executive
v12 RETREAT return hypothetical actor=a1 recip=a8 ctx=executive
v13 AGREE - occurred actor=a9 time=t3 ctx=military
v14 ASSAULT - hypothetical actor=a9 ctx=military
v15 CONSULT multilateral future actor=a10 loc=p3 time=t4 ctx=diplomatic
v16 COERCE arrest occurred actor=a12 recip=a8 loc=p4 time=t6 ctx=executive
v17 COERCE arrest occurred recip=a8,a15 ctx=executive
v18 REQUEST assist occurred actor=a8 recip=a19 ctx=executive
v19 AID - hypothetical actor=a19 recip=a8 ctx=executive
v20 SANCTION - occurred ctx=economic
v21 SANCTION - occurred actor=a2 loc=p2 ctx=economic
v22 SANCTION - occurred actor=a2 recip=a6 ctx=economic
v23 COERCE withhold occurred actor=a20 recip=a6 ctx=resource
v24 SANCTION discontinue occurred actor=a21,a22,a19 recip=a6 ctx=economic
v25 AID - negated actor=a21,a22,a19 recip=a6 ctx=economic
v27 ASSAULT - hypothetical actor=a2 ctx=military
v28 ASSAULT - hypothetical actor=a24 recip=a2 ctx=military
v29 PROTEST demo occurred actor=a26 loc=p5 time=t1 ctx=executive
v30 PROTEST riot occurred actor=a28 recip=a29 time=t2 ctx=diplomatic
v31 ASSAULT destroy occurred actor=a28 recip=a29 time=t2 ctx=diplomatic
v32 ASSAULT primitive occurred actor=a28 recip=a29 time=t2 ctx=diplomatic
v33 ACCUSE disapprove occurred actor=a22 recip=a1 ctx=diplomatic
v34 AID - occurred actor=a22 recip=a31 ctx=disaster
v35 ASSAULT - hypothetical actor=a22 ctx=military
v36 ASSAULT - hypothetical recip=a32 ctx=military
v37 THREATEN - occurred actor=a33,a34 recip=a2 ctx=military
v38 ASSAULT - hypothetical loc=p2 ctx=military
v39 ASSAULT - hypothetical recip=a36 ctx=military
v40 CONSULT visit occurred actor=a37 loc=p1 time=t5 ctx=diplomatic
v41 SUPPORT - occurred actor=a37 recip=a1 ctx=diplomatic
v42 REJECT - occurred actor=a38 ctx=military
v43 AGREE - occurred actor=a38 ctx=diplomatic
v44 CONSULT third-party hypothetical actor=a38 ctx=diplomatic
v45 REJECT assist occurred actor=a39 ctx=military
v46 MOBILIZE troops negated actor=a39 recip=a40 ctx=military
v47 REQUEST assist occurred actor=a41 recip=a42 time=t3 ctx=military,legislative
v48 SUPPORT - hypothetical actor=a42 recip=a41 ctx=military,legislative
v49 MOBILIZE troops hypothetical actor=a41 recip=a43 ctx=military
v50 REQUEST meet occurred actor=a44 recip=a41 ctx=diplomatic
v51 CONSULT - hypothetical actor=a41 ctx=diplomatic
v53 CONSULT - negated actor=a45,a13 loc=p1 ctx=diplomatic
v54 CONSULT visit occurred actor=a48 loc=p1 time=t5 ctx=diplomatic
v55 REQUEST meet occurred actor=a48 recip=a51 ctx=diplomatic
v56 CONSULT visit negated actor=a48,a8 ctx=diplomatic
v57 REJECT meet occurred recip=a48 ctx=diplomatic
v58 CONSULT visit occurred actor=a48,a51 ctx=diplomatic same=v54
v59 AGREE - negated actor=a51 ctx=diplomatic
v60 ASSAULT - occurred actor=a14 recip=a54 loc=p2,p7,p8 time=t9 ctx=terrorism
v61 RETREAT withdraw hypothetical actor=a19 ctx=military
v62 ASSAULT - hypothetical actor=a2 ctx=military
v63 ACCUSE disapprove occurred actor=a59 ctx=executive
v64 COERCE seize occurred ctx=executive,military same=v67
v65 SUPPORT - hypothetical actor=a59 ctx=military
v66 ASSAULT - hypothetical ctx=military
v67 COERCE seize occurred ctx=executive,military
v68 PROTEST riot occurred ctx=diplomatic same=v30
