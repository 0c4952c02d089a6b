#story r01-042
#date 2023-10-21
#publisher Iberian Sports Wire
#kind wire
#title Late strike gives [a1 Atletico Ribera] win in derby

[p1 SEVILLE], [t1 Oct 21] - A shot from 25 metres by [a2 striker Iker Mendoza] gave [a1 Atletico Ribera] a 2-1 win over [a3 city rivals Union Triana] on [t1 Saturday] and lifted [a1 them] to third place in the league.

[a3 Union] attacked from the start and took the lead after 12 minutes when [a4 Danish defender Mikkel Storgaard] headed in a corner. [a1 Ribera], who had not beaten [a3 their rivals] at home since [t2 2019], hit back before half-time through [a5 captain Paco Luque].

<q1 “[a1 We] fought for every ball and [a1 we] deserved it,”> {c1 said} [a6 coach Julen Aguirre]. <q2 “[a2 Iker] has been firing at goal all week in training.”>

[a3 Union]'s [a7 Brazilian winger Caio Neves] was sent off for a second yellow card in the 70th minute. <q3 [a3 The club] would not appeal>, [a8 its coach, Dario Bettini], {c2 told} [a9 reporters]. <q4 [a4 Storgaard] could miss the next three matches with a knee injury>, {c3 according to} [a3 the club]'s [a10 doctor].

[a1 Ribera] visit [p2 Bilbao] on [t3 Wednesday]. [a3 Union], without a win in five games, host [a11 Deportivo Albacora], whose goalkeeper is suspended.
---
a1 organization ESP OTH Atletico Ribera
a2 person ESP OTH Iker Mendoza
a3 organization ESP OTH Union Triana
a4 person DNK OTH Mikkel Storgaard
a5 person ESP OTH Paco Luque
a6 person ESP OTH Julen Aguirre
a7 person BRA OTH Caio Neves
a8 person ESP OTH Dario Bettini
a9 group - MED reporters
a10 person ESP HLH club doctor
a11 organization ESP OTH Deportivo Albacora
p1 place ESP - Seville
p2 place ESP - Bilbao
t1 2023-10-21
t2 2019
t3 2023-10-25
q1 direct source=a6 cue=c1
q2 direct source=a6 cue=-
q3 indirect source=a8 cue=c2 to=a9
q4 indirect source=a10 cue=c3
