#story r02-005
#date 2018-06-21
#publisher Delta Public Radio
#kind report
#title Passenger ferry sinks in southern [p1 Bangladesh], [a1 at least 29] dead

[p2 DHAKA] — <q1 A ferry carrying [a17 about 120 passengers] capsized in bad weather on [p3 the Meghna River] in [p4 southern Bangladesh] on [t1 Wednesday night], and [a1 at least 29 people] died>, [a2 officials] {c1 said} on [t2 Thursday].

<q2 The MV Rupsha Star was on its way from [p2 the capital] to [p6 the island of Bhola] when it was hit by strong winds shortly after 10 p.m.>, [a3 district administrator Mahfuzur Sarkar] {c2 told} [a4 reporters]. <q3 [a18 Rescue workers] have pulled
[a19 74 people] from the water>, [a3 he] {c3 said}, <q3 and [a20 about 17 others] are still missing>.

<q4 “The current is very strong and the water is dark,”> {c4 said} [a5 Nasrin Akter, a spokeswoman for the fire service]. <q5 “[a6 Our divers] can stay down only a few minutes at a time.”>

[a7 Survivors] {c5 said} <q6 the two-deck vessel began to tilt after [a17 passengers] moved to one side to get out of the rain>. <q7 “[a8 I] held on to a plastic drum for three hours,”> [a8 Abul Kashem, a 42-year-old shopkeeper], {c6 told} [a9 Delta Public Radio].
<q8 “[a10 My brother] was next to [a8 me]. [a8 I] do not know where [a10 he] is.”>

[a11 The shipping ministry] has set up [a12 a three-member committee] to find out why the ferry sank and to report within [t3 seven days]. <q9 The ferry had a license to carry 85 people>, [a11 the ministry] {c7 said}. <q10 [a13 The families of the victims]
will receive 100,000 taka, or about $1,200, each>, {c8 according to} [a14 Shipping Minister Delwar Munshi].

Ferry accidents are common in [p1 Bangladesh], a low-lying country of 165 million people with more than 200 rivers. Many boats are old and carry more people than [a15 their owners] are allowed to take on board. In [t4 August 2014], [a21 more than 100 people] died when
a ferry went down in [p7 the Padma River].

<q11 More storms are expected until [t5 Saturday]>, [a16 the weather office] {c9 said}.
---
a1 group BGD CVL at least 29 people
a2 group BGD GOV officials
a3 person BGD GOV Mahfuzur Sarkar
a4 group - MED reporters
a5 person BGD GOV Nasrin Akter
a6 group BGD GOV our divers
a7 group BGD CVL survivors
a8 person BGD CVL Abul Kashem
a9 organization BGD MED Delta Public Radio
a10 person BGD CVL Abul Kashem's brother
a11 organization BGD GOV shipping ministry
a12 organization BGD GOV three-member committee
a13 group BGD CVL families of those who died
a14 person BGD GOV Delwar Munshi
a15 group BGD BUS boat owners
a16 organization BGD GOV weather office
p1 place BGD - Bangladesh
p2 place BGD - Dhaka
p3 place BGD - Meghna River
p4 place BGD - southern Bangladesh
p6 place BGD - island of Bhola
p7 place BGD - Padma River
t1 2018-06-20
t2 2018-06-21
t3 2018-06-21/2018-06-28
t4 2014-08
t5 2018-06-23
q1 indirect source=a2 cue=c1
q2 indirect source=a3 cue=c2 to=a4
q3 indirect source=a3 cue=c3
q4 direct source=a5 cue=c4
q5 direct source=a5 cue=-
q6 indirect source=a7 cue=c5
q7 direct source=a8 cue=c6 to=a9
q8 direct source=a8 cue=-
q9 indirect source=a11 cue=c7
q10 indirect source=a14 cue=c8
q11 indirect source=a16 cue=c9
a17 group BGD CVL passengers
a18 group BGD GOV rescue workers
a19 group BGD CVL 74 people
a20 group BGD CVL about 17 others
a21 group BGD CVL more than 100 people
