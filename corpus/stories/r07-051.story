#story r07-051
#date 2011-04-01
#publisher Gulf of Guinea Press
#kind report
#title {v1 Fighting} reaches heart of [p1 Abidjan]; [a1 Ivory Coast army chief] takes refuge

[p1 ABIDJAN, [p2 Ivory Coast]] — Heavy weapons {v3 fire} shook [p1 Ivory Coast's main city] on [t1 Friday] as [a2 forces loyal to [a3 president-elect Alpha Coulibaly]] {v4 attacked} [p3 the residence] of [a4 Bernard Zadi-Gnagne], who has {v5 refused} to {v6 leave} power since losing an election in [t2 November].

[a2 Coulibaly's fighters] {v7 entered} [p1 the city] from three sides on [t3 Thursday evening], having {v8 taken} [p4 the capital, Yamoussoukro], on [t4 Wednesday] and [p5 the cocoa port of San Pedro] early on [t3 Thursday]. <q1 [a1 Gen. Philippe Lohoues, the army's chief of staff], went to [p6 the South African ambassador's home] with [a1 his] wife and five children on [t5 Wednesday night]>, [a6 South Africa]'s [a7 foreign ministry] {c1 said}.

<q2 “There are bodies in the street and nobody can collect them,”> [a8 a resident of [p7 Cocody district]], who gave only [a8 his] first name, Serge, {c2 told} [a9 Gulf of Guinea Press].

[a10 U.N. peacekeepers] {v10 exchanged} fire for three hours with [a11 Zadi-Gnagne's Republican Guard] near [p8 the U.N. base at the Sebroko hotel]. [a12 A Swedish employee of [a13 the United Nations]] was {v11 killed} by a stray bullet on [t3 Thursday]. [a14 French soldiers] {v12 patrolled} the south, where [a15 looters] {v13 broke into} shops, and {v14 took} [a16 about 500 foreigners] to [p9 [a14 their] camp at Port-Bouet].

[a3 Coulibaly] ordered a night-time {v16 curfew} until [t6 Sunday] and {v17 closed} the borders. [a26 The U.N. Security Council] imposed {v19 sanctions} on [a4 Zadi-Gnagne] and [a17 four aides, including [a4 his] wife], on [t4 Wednesday] and {v20 urged} [a4 him] <q3 to {v21 step down}>. [a4 His] [a19 spokesman in [p10 Paris], Toussaint Alain-Guede], {c3 said} <q4 [a4 he] would neither {v22 resign} nor {v23 surrender}>.

[a20 The International Red Cross] {c4 said} <q5 [a21 at least 800 people] were {v24 massacred} in [p11 the western town of Duekoue] on [t7 Tuesday], after [a2 Coulibaly's men] {v25 captured} [p11 it]>. [a22 His government] {c6 denied} <q7 the {v27 charge}> and {v28 blamed} [a23 Liberian mercenaries] {v29 hired} by [a4 Zadi-Gnagne].

<q6 [a24 One million people] have fled [p1 Abidjan] alone since the {v30 violence} began>, {c5 according to} [a25 the U.N. refugee agency].
---
a1 person CIV MIL Philippe Lohoues
a2 group CIV MIL forces loyal to Coulibaly
a3 person CIV GOV Alpha Coulibaly
a4 person CIV GOV Bernard Zadi-Gnagne
a6 country ZAF GOV South Africa
a7 organization ZAF GOV South African foreign ministry
a8 person CIV CVL Serge
a9 organization - MED Gulf of Guinea Press
a10 group IGO MIL U.N. peacekeepers
a11 organization CIV MIL Republican Guard
a12 person SWE IGO Swedish U.N. employee
a13 organization IGO IGO United Nations
a14 group FRA MIL French soldiers
a15 group CIV CRM looters
a16 group - CVL about 500 foreigners
a17 group CIV GOV four aides
a19 person CIV GOV Toussaint Alain-Guede
a20 organization - NGO International Red Cross
a21 group CIV CVL at least 800 people
a22 organization CIV GOV Coulibaly's government
a23 group LBR UAF Liberian mercenaries
a24 group CIV REF one million people
a25 organization IGO IGO UN refugee agency
a26 organization IGO IGO UN Security Council
p1 place CIV - Abidjan
p2 place CIV - Ivory Coast
p3 place CIV - Zadi-Gnagne's residence
p4 place CIV - Yamoussoukro
p5 place CIV - San Pedro
p6 place CIV - South African ambassador's home
p7 place CIV - Cocody
p8 place CIV - Sebroko hotel base
p9 place CIV - Port-Bouet camp
p10 place FRA - Paris
p11 place CIV - Duekoue
t1 2011-04-01
t2 2010-11
t3 2011-03-31
t4 2011-03-30
t5 2011-03-30
t6 2011-04-03
t7 2011-03-29
q1 indirect source=a7 cue=c1
q2 direct source=a8 cue=c2 to=a9
q3 indirect source=a26 cue=v20 to=a4
q4 indirect source=a19 cue=c3
q5 indirect source=a20 cue=c4
q6 indirect source=a25 cue=c5
v1 ASSAULT - occurred loc=p1 time=t1 ctx=military
v3 ASSAULT heavy-weapons occurred loc=p1 time=t1 ctx=military same=v1
v4 ASSAULT heavy-weapons occurred actor=a2 recip=a4 loc=p3 time=t1 ctx=military same=v1
v5 REJECT yield occurred actor=a4 time=t2 ctx=election,executive
v6 RETREAT resign negated actor=a4 time=t2 ctx=election,executive
v7 ASSAULT - occurred actor=a2 loc=p1 time=t3 ctx=military
v8 COERCE seize occurred actor=a2 loc=p4,p5 time=t4,t3 ctx=military
v10 ASSAULT firearms occurred actor=a10,a11 loc=p8 ctx=military
v11 ASSAULT firearms occurred recip=a12 loc=p1 time=t3 ctx=military
v12 MOBILIZE troops occurred actor=a14 loc=p1 ctx=military
v13 PROTEST riot occurred actor=a15 loc=p1 ctx=crime
v14 AID - occurred actor=a14 recip=a16 loc=p9 ctx=migration
v16 COERCE curfew occurred actor=a3 time=t6 ctx=military
v17 COERCE restrict occurred actor=a3 loc=p2 ctx=migration
v19 SANCTION - occurred actor=a26 recip=a4,a17 time=t4 ctx=economic
v20 REQUEST yield occurred actor=a26 recip=a4 time=t4 ctx=executive
v21 RETREAT resign hypothetical actor=a4 ctx=executive
v22 RETREAT resign negated actor=a4 ctx=executive
v23 RETREAT disarm negated actor=a4 ctx=military
v24 ASSAULT massacre occurred recip=a21 loc=p11 time=t7 ctx=military,human-rights
v25 COERCE seize occurred actor=a2 loc=p11 time=t7 ctx=military
v27 ACCUSE disapprove occurred actor=a20 recip=a2 ctx=human-rights
v28 ACCUSE disapprove occurred actor=a22 recip=a23 ctx=human-rights
v29 COOPERATE - occurred actor=a4,a23 ctx=military
v30 ASSAULT - occurred loc=p1 ctx=military
q7 indirect source=a22 cue=c6 neg
