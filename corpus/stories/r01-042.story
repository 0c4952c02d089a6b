#story r01-042
#date 2023-10-21
#publisher Iberian Sports Wire
#kind wire
#title Late strike gives [a1 Atletico Ribera] win in derby

[p1 SEVILLE], [t1 Oct 21] - A shot from 25 metres by [a2 striker Iker Mendoza] gave [a1 Atletico Ribera] a 2-1 win over [a3 city rivals Union Triana] on [t1 Saturday] and lifted [a1 them] to third place in the league.

[a3 Union] attacked from the start and took the lead after 12 minutes when [a4 Danish defender Mikkel Storgaard] headed in a corner. [a1 Ribera], who had not beaten [a3 their rivals] at home since [t2 2019], hit back before half-time through [a5 captain Paco Luque].

<q1 “[a6 We] fought for every ball and [a6 we] deserved it,”> {c1 said} [a7 coach Julen Aguirre]. <q2 “[a2 Iker] has been firing at goal all week in training.”>

[a3 Union]'s [a8 Brazilian winger Caio Neves] was sent off for a second yellow card in the 70th minute. <q3 [a3 The club] would not appeal>, [a9 its coach, Dario Bettini], {c2 told} [a10 reporters]. <q4 [a4 Storgaard] could miss the next three matches with a knee injury>, {c3 according to} [a3 the club]'s [a11 doctor].

[a1 Ribera] visit [p2 Bilbao] on [t3 Wednesday]. [a3 Union], without a win in five games, host [a12 Deportivo Albacora], whose goalkeeper is suspended.
---
a1 organization ESP OTH Atletico Ribera
a2 person ESP OTH Iker Mendoza
a3 organization ESP OTH Union Triana
a4 person DNK OTH Mikkel Storgaard
a5 person ESP OTH Paco Luque
a6 group ESP OTH We (Atletico Ribera)
a7 person ESP OTH Julen Aguirre
a8 person BRA OTH Caio Neves
a9 person ITA OTH Dario Bettini
a10 group - MED reporters
a11 person ESP HLH the club's doctor
a12 organization ESP OTH Deportivo Albacora
p1 place ESP - Seville
p2 place ESP - Bilbao
t1 2023-10-21
t2 2019
t3 2023-10-25
q1 direct source=a7 cue=c1
q2 direct source=a7 cue=-
q3 indirect source=a9 cue=c2 to=a10
q4 indirect source=a11 cue=c3
