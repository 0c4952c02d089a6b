#story r03-020
#date 2020-04-28
#publisher Southern Atlantic Press
#kind wire
#title [a1 Cuba] {v1 sends} [a2 doctors] to [a3 Angola]; [a4 U.S.] {v2 urges} [a5 countries] <q1 not to {v23 accept} [a2 them]>

[p1 LUANDA], [t1 April 28] - <q9 [a2 Two hundred and fifty Cuban doctors and nurses] arrived in [p2 Angola] to {v3 help} [a3 the country] fight the coronavirus>, [a6 Health Minister Domingas Cassoma] {c1 said} on [t1 Tuesday].

<q2 [a2 The team] will {v5 work} in 18 provinces, and [a3 Angola] will pay [a1 Havana] for [a2 their] flights, food and housing>, [a6 the minister] {c2 told} [a7 reporters] at [p3 Luanda airport]. <q3 “[a1 Cuba] was with [a8 us] in [t2 1975] and [a1 it] is with [a8 us] now. [a8 We] will not forget this {v6 gesture},”> [a6 she] {c3 said}.

[a9 The U.S. State Department] has {v7 called on} [a5 governments] <q4 to {v8 reject} [a1 Cuba]'s medical missions>, which [a9 it] {c4 calls} <q5 “forced labour”>. [a10 Cuban Foreign Minister Rogelio Arteaga] {v9 denounced} the remarks <q6 as “immoral”>. <q7 [a24 More than 20 countries] have {v11 requested} {v12 help} from [a1 Havana] since [t3 March]>, [a10 he] {c5 said} in a video conference with [a11 ambassadors].

[a12 Brazil], where [a13 8,000 Cuban doctors] worked until [t4 2018], has not {v13 asked} [a13 them] <q10 to {v14 return}>, although [a15 two state governors] have {v15 urged} [a16 the federal government] <q8 to do so>. [a17 Italy] {v16 received} [a18 two Cuban brigades] and [a19 its ambassador in [p4 Havana]] {v17 thanked} [a20 President Ernesto Villalba].

[a3 Angola] has reported 27 cases of COVID-19 and two deaths. [a21 China] has {v18 donated} 200,000 masks to [a3 the country] and {v19 promised} 50 ventilators, which have not {v20 arrived}. Falling oil prices have cut [a3 Angola]'s income by half, and [a22 the finance ministry] hopes [a23 creditors] will {v21 agree} to {v22 suspend} payments on [a3 its] debt until [t5 the end of 2021].
---
a1 country CUB GOV Cuba
a2 group CUB HLH 250 Cuban doctors and nurses
a3 country AGO GOV Angola
a4 country USA GOV United States
a5 group - GOV governments
a6 person AGO GOV+HLH Domingas Cassoma
a7 group - MED reporters
a8 group AGO - us (Angolans)
a9 organization USA GOV U.S. State Department
a10 person CUB GOV Rogelio Arteaga
a11 group - GOV ambassadors
a12 country BRA GOV Brazil
a13 group CUB HLH 8,000 Cuban doctors
a15 group BRA GOV two state governors
a16 organization BRA GOV federal government
a17 country ITA GOV Italy
a18 group CUB HLH two Cuban brigades
a19 person ITA GOV Italian ambassador in Havana
a20 person CUB GOV Ernesto Villalba
a21 country CHN GOV China
a22 organization AGO GOV finance ministry
a23 group - BUS creditors
a24 group - GOV more than 20 countries
p1 place AGO - Luanda
p2 place AGO - Angola
p3 place AGO - Luanda airport
p4 place CUB - Havana
t1 2020-04-28
t2 1975
t3 2020-03
t4 2018
t5 2021-12-31
q1 indirect source=a4 cue=v2 to=a5
q2 indirect source=a6 cue=c2 to=a7
q3 direct source=a6 cue=c3
q4 indirect source=a9 cue=v7 to=a5
q5 mixed source=a9 cue=c4
q6 mixed source=a10 cue=v9
q7 indirect source=a10 cue=c5 to=a11
q8 indirect source=a15 cue=v15 to=a16
q10 indirect source=a12 cue=v13 to=a13
q9 indirect source=a6 cue=c1
v1 AID - occurred actor=a1 recip=a3 ctx=health
v2 REQUEST change occurred actor=a4 recip=a5 ctx=health,diplomatic
v3 AID - occurred actor=a1,a2 recip=a3 loc=p2 ctx=health same=v1
v5 AID - future actor=a2 recip=a3 ctx=health
v6 AID - occurred actor=a1 recip=a8 ctx=health same=v1
v7 REQUEST change occurred actor=a9 recip=a5 ctx=health,diplomatic same=v2
v8 REJECT assist hypothetical actor=a5 recip=a1 ctx=health
v9 ACCUSE disapprove occurred actor=a10 recip=a9 ctx=diplomatic
v11 REQUEST assist occurred actor=a24 recip=a1 time=t3 ctx=health
v12 AID - hypothetical actor=a1 recip=a24 ctx=health
v13 REQUEST assist negated actor=a12 recip=a13 ctx=health
v14 AID - hypothetical actor=a13 recip=a12 ctx=health
v15 REQUEST change occurred actor=a15 recip=a16 ctx=health
v16 AID - occurred actor=a18 recip=a17 ctx=health
v17 SUPPORT - occurred actor=a19 recip=a20 loc=p4 ctx=health
v18 AID - occurred actor=a21 recip=a3 ctx=health
v19 AGREE - occurred actor=a21 recip=a3 ctx=health
v20 AID - negated actor=a21 recip=a3 ctx=health
v21 AGREE - hypothetical actor=a23 recip=a3 ctx=economic
v22 AID - hypothetical actor=a23 recip=a3 time=t5 ctx=economic
v23 AGREE - hypothetical actor=a5 recip=a2 ctx=health
