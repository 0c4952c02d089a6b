#story r06-007
#date 2018-04-19
#publisher Commonwealth Press Service
#kind wire
#title [a1 Nigerian doctors] {v1 call off} {v2 strike} hours before start

[p1 ABUJA], [t1 April 19] - [a1 Doctors in [a2 Nigeria]'s public hospitals] {v3 called off} a {v4 strike} that was due to begin at midnight on [t1 Thursday] after [a3 the health minister] {v5 promised} <q1 to pay two years of hazard allowances>.

[a1 The doctors' union] had given [a4 the government] a 21-day {v6 ultimatum} on [t2 March 29]. <q2 “If [t3 June 1] comes and there is no money in the accounts, [a1 we] will {v7 walk out} without another notice,”> [a5 union president Dr. Ikenna Obiora] {c1 said} after a five-hour {v8 meeting} in [p1 Abuja].

[a3 Health Minister Hajiya Rabi Danjuma] also {v9 agreed} to {v10 withdraw} a circular under which [a6 doctors who {v11 strike}] would not be paid and could be {v12 dismissed}. <q3 [a3 She] had never {v13 threatened} anybody>, [a3 she] {c2 said}.

[a7 The nurses' association], which was not at the {v14 talks}, {v15 rejected} the {v16 deal}. <q4 “[a8 Our members] have not been {v17 consulted} and [a8 they] do not feel bound by it,”> [a9 its secretary, Patience Ekong], {c3 said}. <q5 [a8 Nurses] at 13 hospitals would {v18 stay away} from work on [t4 Monday] as planned>, [a9 she] {c4 added}.

A {v19 strike} by [a10 resident doctors] in [t5 September 2017] lasted ten days. [a11 An industrial court] {v20 ordered} [a10 them] back to work but [a10 the doctors] {v21 ignored} the {v22 ruling}.

Health spending in [p2 Africa's most populous country] stands at about 4 percent of the budget. [a12 The World Health Organization] recommends 15 percent.

In [p20 Kano], [a40 medical students] {v50 demonstrated} on [t20 Wednesday] against the {v57 closure} of [a40 their] hostels. [a42 Police] did not {v51 intervene}. [a43 The vice-chancellor of [a44 the university]], who had {v52 banned} {v58 meetings} on the campus, {v53 lifted} the {v54 ban} after [a45 student leaders] {v55 threatened} <q30 to {v56 block} the airport road>.
---
a1 group NGA LAB+HLH Nigerian doctors
a2 country NGA GOV Nigeria
a3 person NGA GOV Rabi Danjuma
a4 organization NGA GOV Nigerian government
a5 person NGA LAB+HLH Ikenna Obiora
a6 group NGA LAB+HLH doctors who strike
a7 organization NGA LAB+HLH nurses' association
a8 group NGA LAB+HLH nurses
a9 person NGA LAB+HLH Patience Ekong
a10 group NGA LAB+HLH resident doctors
a11 organization NGA JUD industrial court
a12 organization IGO IGO World Health Organization
p1 place NGA - Abuja
p2 place NGA - Nigeria
t1 2018-04-19
t2 2018-03-29
t3 2018-06-01
t4 2018-04-23
t5 2017-09
q1 indirect source=a3 cue=v5
q2 direct source=a5 cue=c1
q3 indirect source=a3 cue=c2
q4 direct source=a9 cue=c3
q5 indirect source=a9 cue=c4
v1 RETREAT - occurred actor=a1 ctx=health
v2 PROTEST strike negated actor=a1 ctx=health
v3 RETREAT - occurred actor=a1 loc=a2 time=t1 ctx=health same=v1
v4 PROTEST strike negated actor=a1 loc=a2 time=t1 ctx=health same=v2
v5 CONCEDE - occurred actor=a3 recip=a1 loc=p1 time=t1 ctx=health,economic
v6 THREATEN - occurred actor=a1 recip=a4 time=t2 ctx=health
v7 PROTEST strike hypothetical actor=a1 time=t3 ctx=health
v8 CONSULT - occurred actor=a5,a3 loc=p1 ctx=health
v9 CONCEDE - occurred actor=a3 recip=a1 ctx=health
v10 RETREAT - future actor=a3 recip=a1 ctx=health
v11 PROTEST strike hypothetical actor=a6 ctx=health
v12 SANCTION expel hypothetical actor=a4 recip=a6 ctx=health
v13 THREATEN - negated actor=a3 ctx=health
v14 CONSULT - occurred actor=a5,a3 ctx=health same=v8
v15 REJECT - occurred actor=a7 ctx=health
v16 AGREE - occurred actor=a1,a3 ctx=health
v17 CONSULT - negated recip=a8 ctx=health
v18 PROTEST strike future actor=a8 time=t4 ctx=health
v19 PROTEST strike occurred actor=a10 time=t5 ctx=health
v20 REQUEST yield occurred actor=a11 recip=a10 ctx=legal,health
v21 REJECT yield occurred actor=a10 recip=a11 ctx=legal,health
v22 REQUEST yield occurred actor=a11 recip=a10 ctx=legal,health same=v20
a40 group NGA EDU+CVL medical students
a42 organization NGA COP police
a43 person NGA EDU vice-chancellor
a44 organization NGA EDU university in Kano
a45 group NGA EDU student leaders
p20 place NGA - Kano
t20 2018-04-18
q30 indirect source=a45 cue=v55
v50 PROTEST demo occurred actor=a40 loc=p20 time=t20 ctx=education
v51 ASSAULT crowd-control negated actor=a42 recip=a40 loc=p20 time=t20
v52 COERCE ban occurred actor=a43 loc=a44 ctx=education
v53 RETREAT - occurred actor=a43 recip=a40 ctx=education
v54 COERCE ban occurred actor=a43 ctx=education same=v52
v55 THREATEN - occurred actor=a45 recip=a43 ctx=education
v56 PROTEST obstruct hypothetical actor=a45 loc=p20 ctx=education
v57 COERCE restrict occurred recip=a40 loc=p20 ctx=education
v58 PROTEST - hypothetical loc=a44 ctx=education
