#story r06-036
#date 2020-02-25
#publisher Plateau News Agency
#kind wire
#title [a1 Opposition leader] {v1 barred} from ballot; [a2 Guinea police] {v2 kill} [a3 two] at {v3 rally}

[p1 CONAKRY], [t1 Feb 25] - <q8 [a3 Two young men] were {v4 shot dead} in [p1 Guinea's capital] on [t2 Monday] when [a2 police] {v5 broke up} a {v6 protest} against the {v7 exclusion} of [a1 opposition leader Saliou Baldet] from [t3 Sunday]'s election>, [a4 relatives] and [a5 a doctor] {c1 said}.

[a6 The electoral commission] {v8 struck} [a1 Baldet] off the list over a tax {v9 conviction} of [t4 2017]. [a1 He] {v10 appealed} to [a7 the Constitutional Court], which {v11 threw out} [a1 his] {v12 complaint} [t5 last Friday]. <q1 “If [a1 I] am not on the ballot there will be no ballot,”> [a1 he] {c2 told} [a8 supporters in [p2 the suburb of Ratoma]], {v13 urging} [a8 them] <q2 to {v14 boycott} the vote>.

[a9 Security Minister Alpha Damantang Keita] {c3 denied} <q3 that [a2 the police] had {v15 used} live rounds>. <q4 [a10 Eighteen policemen] had been {v16 wounded} by [a11 stone-throwers], and [a12 anyone] who {v17 disturbed} the vote would be “{v18 locked up} without pity”>, [a9 he] {v20 warned}.

[a13 The West African bloc] had {v19 asked} [a14 the government] <q5 to put off the election by two months>. [a15 President Mory Traore] {v21 declined}. [a16 The European Union] then {v22 withdrew} [a17 its observers], and [a18 the organisation of French-speaking countries] {v23 cancelled} a mission.

[a19 Teachers], who have been on {v24 strike} since [t6 January 9], {c5 said} <q6 [a19 they] would not {v25 staff} polling stations>. <q7 [a20 Soldiers] may take [a19 their] place>, [a21 an official] {c6 said}.

Schools and markets stayed closed in [p2 Ratoma] on [t1 Tuesday]. [a40 France] {v50 advised} [a41 its citizens] <q30 not to travel to [p1 the city]> and {v51 postponed} a {v52 visit} by [a42 its development minister]. <q31 [a43 Guinea] could not be bought or blackmailed>, [a15 Traore] {c30 told} [a44 a meeting of mayors], {v55 hinting} <q32 that mining licences held by [a45 French firms] might be {v56 reviewed}>.
---
a1 person GIN OPP Saliou Baldet
a2 organization GIN COP Guinea police
a3 group GIN CVL two young men
a4 group GIN CVL relatives
a5 person GIN HLH a doctor
a6 organization GIN GOV electoral commission
a7 organization GIN JUD Constitutional Court
a8 group GIN OPP supporters in Ratoma
a9 person GIN GOV Alpha Damantang Keita
a10 group GIN COP eighteen policemen
a11 group GIN CVL stone-throwers
a12 group GIN CVL anyone who disturbs the vote
a13 organization IGO IGO West African bloc
a14 organization GIN GOV Guinean government
a15 person GIN GOV Mory Traore
a16 organization IGO IGO European Union
a17 group IGO IGO EU observers
a18 organization IGO IGO organisation of French-speaking countries
a19 group GIN EDU+LAB teachers
a20 group GIN MIL soldiers
a21 person GIN GOV an official
p1 place GIN - Conakry
p2 place GIN - Ratoma
t1 2020-02-25
t2 2020-02-24
t3 2020-03-01
t4 2017
t5 2020-02-21
t6 2020-01-09
q1 direct source=a1 cue=c2 to=a8
q2 indirect source=a1 cue=v13 to=a8
q3 indirect source=a9 cue=c3 neg
q4 mixed source=a9 cue=v20
q5 indirect source=a13 cue=v19 to=a14
q6 indirect source=a19 cue=c5
q7 indirect source=a21 cue=c6
q8 indirect source=a4,a5 cue=c1
v1 COERCE ban occurred recip=a1 ctx=election
v2 ASSAULT firearms occurred actor=a2 recip=a3
v3 PROTEST demo occurred
v4 ASSAULT firearms occurred recip=a3 loc=p1 time=t2 same=v2
v5 ASSAULT crowd-control occurred actor=a2 loc=p1 time=t2
v6 PROTEST demo occurred loc=p1 time=t2 ctx=election same=v3
v7 COERCE ban occurred recip=a1 ctx=election same=v1
v8 COERCE ban occurred actor=a6 recip=a1 ctx=election same=v1
v9 SANCTION convict occurred recip=a1 time=t4 ctx=legal
v10 REQUEST yield occurred actor=a1 recip=a7 ctx=legal,election
v11 REJECT yield occurred actor=a7 recip=a1 time=t5 ctx=legal,election
v12 REQUEST yield occurred actor=a1 recip=a7 ctx=legal,election same=v10
v13 REQUEST - occurred actor=a1 recip=a8 loc=p2 ctx=election
v14 PROTEST boycott hypothetical actor=a8 loc=p2 ctx=election
v15 ASSAULT firearms negated actor=a2
v16 ASSAULT primitive occurred actor=a11 recip=a10
v20 THREATEN arrest occurred actor=a9 recip=a12 ctx=election
v18 COERCE arrest hypothetical recip=a12 ctx=election
v17 PROTEST obstruct hypothetical actor=a12 ctx=election
v19 REQUEST change occurred actor=a13 recip=a14 ctx=election
v21 REJECT change occurred actor=a15 recip=a13 ctx=election
v22 SANCTION discontinue occurred actor=a16 recip=a17 ctx=election
v23 SANCTION discontinue occurred actor=a18 ctx=election
v24 PROTEST strike occurred actor=a19 time=t6 ctx=education
v25 REJECT assist occurred actor=a19 ctx=election
a40 country FRA GOV France
a41 group FRA CVL French citizens
a42 person FRA GOV French development minister
a43 country GIN GOV Guinea
a44 group GIN GOV mayors
a45 group FRA BUS French firms
q30 indirect source=a40 cue=v50 to=a41
q31 indirect source=a15 cue=c30 to=a44
q32 indirect source=a15 cue=v55
v50 REQUEST - occurred actor=a40 recip=a41
v51 SANCTION discontinue occurred actor=a40 recip=a43 ctx=diplomatic
v52 CONSULT visit negated actor=a42 recip=a43 ctx=diplomatic
v55 THREATEN - occurred actor=a15 recip=a40 ctx=economic,resource
v56 SANCTION - hypothetical actor=a15 recip=a45 ctx=economic,resource
