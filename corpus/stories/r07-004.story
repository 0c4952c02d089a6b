#story r07-004
#date 2021-02-27
#publisher Gulf of Guinea Press
#kind report
#title [a1 Gunmen] {v1 seize} [a2 dozens of schoolgirls] in [p1 northwest Nigeria]

[p2 KANO, [p3 Nigeria]] — <q3 [a1 Armed men] {v2 abducted} [a2 at least 90 girls] from a boarding school in [p4 Nigeria's Zamfara state] in [t1 the early hours of Friday]>, [a3 police and parents] {c1 said}, in the second such {v3 kidnapping} in [t2 little more than a week].

<q1 [a1 The gunmen] arrived at [p5 the school in the town of Talatu Jangebe] shortly after 1 a.m. in trucks and on foot>, {c2 said} [a4 Hauwa Sani, a teacher]. <q2 “[a1 They] {v4 shot} at the guards first. Then [a1 they] {v5 took} [a2 the girls] from two dormitories and walked [a2 them] to the forest,”> [a4 she] {c3 said}.

<q4 [a5 A police officer] was {v6 killed} when [a6 another group of [a1 gunmen]] {v7 attacked} a checkpoint nearby to keep [a7 soldiers] away>, [a8 state police commissioner Abdulkadir Mani] {c4 told} [a9 journalists] in [p6 Gusau] on [t3 Saturday].

<q5 [a10 Police and the army] have begun a joint {v8 operation} to {v9 rescue} [a2 the girls]>, [a8 Mani] {c5 said}. Helicopters were {v21 sent} from [p7 Katsina], and schools across [p4 Zamfara] were closed.

On [t4 Feb. 17], [a11 a criminal gang] {v10 kidnapped} [a12 42 people, including 27 pupils], from [p8 Kagara, in [p9 Niger state]]. <q6 [a12 They] were {v11 released} on [t3 Saturday morning]>, [a13 the state's governor] {c6 announced}, {c7 denying} <q7 that [a14 his government] had paid a ransom>.

[a15 President Ibrahim Danladi] {v12 condemned} the {v13 abduction} in [p4 Zamfara] <q8 as “inhumane”> and {c8 said} <q9 [a14 the authorities] would “not {v14 give in} to blackmail by [a16 bandits]”>. [a17 The U.N. children's agency, UNICEF], {v15 called for} [a2 the girls]' immediate {v16 release}.

In [t5 December], [a18 more than 300 boys] were {v17 taken} from a school in [p10 Kankara, [p7 Katsina state]]. [a18 They] were {v18 freed} six days later after {v19 negotiations} between [a19 the state government] and [a20 their captors].

[a21 Islamist militants from [a22 the Sons of the Caliphate group]] {v20 kidnapped} [a23 276 girls] in [p11 the northeastern town of Chibok] in [t6 2014].
---
a1 group NGA CRM armed men
a2 group NGA CVL at least 90 girls
a3 group NGA COP+CVL police and parents
a4 person NGA EDU Hauwa Sani
a5 person NGA COP police officer
a6 group NGA CRM another group of gunmen
a7 group NGA MIL soldiers
a8 person NGA COP Abdulkadir Mani
a9 group - MED journalists
a10 group NGA COP+MIL police and the army
a11 group NGA CRM criminal gang
a12 group NGA CVL 42 people, including 27 pupils
a13 person NGA GOV governor of Niger state
a14 organization NGA GOV state government
a15 person NGA GOV Ibrahim Danladi
a16 group NGA CRM bandits
a17 organization IGO IGO UNICEF
a18 group NGA CVL more than 300 boys
a19 organization NGA GOV Katsina state government
a20 group NGA CRM captors
a21 group NGA REB Islamist militants
a22 organization NGA REB Sons of the Caliphate
a23 group NGA CVL 276 girls
p1 place NGA - northwest Nigeria
p2 place NGA - Kano
p3 place NGA - Nigeria
p4 place NGA - Zamfara state
p5 place NGA - school in Talatu Jangebe
p6 place NGA - Gusau
p7 place NGA - Katsina
p8 place NGA - Kagara
p9 place NGA - Niger state
p10 place NGA - Kankara
p11 place NGA - Chibok
t1 2021-02-26
t2 2021-02-17/2021-02-26
t3 2021-02-27
t4 2021-02-17
t5 2020-12
t6 2014
q1 indirect source=a4 cue=c2
q2 direct source=a4 cue=c3
q3 indirect source=a3 cue=c1
q4 indirect source=a8 cue=c4 to=a9
q5 indirect source=a8 cue=c5
q6 indirect source=a13 cue=c6
q7 indirect source=a13 cue=c7 neg
q8 mixed source=a15 cue=v12
q9 mixed source=a15 cue=c8
v1 ASSAULT abduct occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=crime,education
v2 ASSAULT abduct occurred actor=a1 recip=a2 loc=p4 time=t1 ctx=crime,education same=v1
v3 ASSAULT abduct occurred actor=a1 recip=a2 loc=p4 time=t1 ctx=crime,education same=v1
v4 ASSAULT firearms occurred actor=a1 loc=p5 time=t1 ctx=crime
v5 ASSAULT abduct occurred actor=a1 recip=a2 loc=p5 time=t1 ctx=crime,education same=v1
v6 ASSAULT - occurred actor=a6 recip=a5 loc=p4 time=t1 ctx=crime
v7 ASSAULT - occurred actor=a6 loc=p4 time=t1 ctx=crime same=v6
v8 COOPERATE - occurred actor=a10 ctx=military,crime
v9 AID - future actor=a10 recip=a2 ctx=military,crime
v10 ASSAULT abduct occurred actor=a11 recip=a12 loc=p8 time=t4 ctx=crime
v11 RETREAT release occurred actor=a11 recip=a12 time=t3 ctx=crime
v12 ACCUSE disapprove occurred actor=a15 ctx=crime
v13 ASSAULT abduct occurred loc=p4 ctx=crime same=v1
v14 CONCEDE - negated actor=a14 recip=a16 ctx=crime
v15 REQUEST yield occurred actor=a17 ctx=human-rights
v16 RETREAT release hypothetical recip=a2 ctx=human-rights
v17 ASSAULT abduct occurred recip=a18 loc=p10 time=t5 ctx=crime,education
v18 RETREAT release occurred actor=a20 recip=a18 ctx=crime
v19 CONSULT - occurred actor=a19,a20 ctx=crime
v20 ASSAULT abduct occurred actor=a21 recip=a23 loc=p11 time=t6 ctx=terrorism
v21 MOBILIZE weapons occurred actor=a10 ctx=military,crime
