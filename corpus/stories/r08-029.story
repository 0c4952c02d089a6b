#story r08-029
#date 2022-11-29
#publisher Schuman Square Report
#kind report
#title [a1 European Parliament] {v1 lifts} immunity of [a2 two members] in bribery {v2 case}

[p1 STRASBOURG] — [a1 The European Parliament] voted on [t1 Tuesday] to {v3 strip} [a2 two of its members] of [a2 their] immunity so that [a3 prosecutors in [a4 Belgium]] can {v4 investigate} whether [a2 they] took money from [a5 Azerbaijan].

[a6 Marc Vandaele, a Belgian conservative], and [a7 Silvia Corradi, an Italian social democrat], {c1 deny} <q1 the {v5 allegations}>. <q2 “[a6 I] have nothing to hide and {v6 asked} [a8 my colleagues] [a6 myself] <q3 to vote yes>,”> [a6 Vandaele] {c2 said} before the session.

[a9 Belgian police] {v7 searched} [a2 their] offices in [t2 October] and found 280,000 euros in cash at the home of [a10 a former assistant], who is in {v9 custody}. <q4 The money was paid between [t3 2019 and 2021] for softening reports on human rights in [a5 Azerbaijan]>, {c3 according to} [a3 the prosecutors].

[a5 Baku] {v11 dismissed} the {v12 accusations} <q5 as “a campaign by [a11 our enemies]”>. [a12 Its embassy in [p2 Brussels]] {c4 said} <q6 [a5 Azerbaijan] had not been {v13 asked} <q7 to {v14 help} the {v15 inquiry}>>.

[a13 The Party of European Socialists] {v16 suspended} [a7 Corradi]. [a14 Transparency International] {v17 called on} [a1 the parliament] <q8 to publish every meeting between [a15 lawmakers] and [a16 foreign officials]>. [a17 The body's president, Ingrid Aaltonen], {v18 promised} <q9 new rules by [t4 spring]>.

[a18 Relatives of [a19 {v19 jailed} Azeri activist Elnur Qasimov]] {c5 said} <q10 [a1 the assembly] had twice {v20 rejected} resolutions {v21 demanding} [a19 his] {v22 release}>. <q11 “Now [a18 we] know why,”> {c6 said} [a20 his sister, Gunel].

[a1 Parliament] also approved the EU's budget for [t5 2023], worth 186.6 billion euros, and debated a directive on batteries. Gas bought from [a5 Azerbaijan] makes up about 3 percent of the bloc's supply.
---
a1 organization IGO LEG European Parliament
a2 group IGO LEG =a6+a7 two members
a3 group BEL JUD prosecutors in Belgium
a4 country BEL GOV Belgium
a5 country AZE GOV Azerbaijan
a6 person BEL LEG Marc Vandaele
a7 person ITA LEG Silvia Corradi
a8 group IGO LEG colleagues
a9 organization BEL COP Belgian police
a10 person - - former assistant
a11 group - - our enemies
a12 organization AZE GOV Azerbaijani embassy
a13 organization IGO PTY Party of European Socialists
a14 organization IGO NGO Transparency International
a15 group IGO LEG lawmakers
a16 group - GOV foreign officials
a17 person IGO LEG Ingrid Aaltonen
a18 group AZE CVL relatives of Qasimov
a19 person AZE OPP Elnur Qasimov
a20 person AZE CVL Gunel
p1 place FRA - Strasbourg
p2 place BEL - Brussels
t1 2022-11-29
t2 2022-10
t3 2019/2021
t4 2023-03/2023-05
t5 2023
q1 indirect source=a6,a7 cue=c1 neg
q2 direct source=a6 cue=c2
q3 indirect source=a6 cue=v6 to=a8
q4 indirect source=a3 cue=c3
q5 mixed source=a5 cue=v11
q6 indirect source=a12 cue=c4
q7 indirect source=a4 cue=v13 to=a5
q8 indirect source=a14 cue=v17 to=a1
q9 indirect source=a17 cue=v18
q10 indirect source=a18 cue=c5
q11 direct source=a20 cue=c6
v1 SANCTION - occurred actor=a1 recip=a2 ctx=legal,corruption
v2 ACCUSE investigate occurred recip=a2 ctx=legal,corruption
v3 SANCTION - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=legal,corruption same=v1
v4 ACCUSE investigate occurred actor=a3 recip=a2 ctx=legal,corruption same=v2
v5 ACCUSE allege occurred recip=a6,a7 ctx=corruption
v6 REQUEST assist occurred actor=a6 recip=a8 ctx=legislative
v7 COERCE - occurred actor=a9 recip=a2 time=t2 ctx=legal,corruption
v9 COERCE arrest occurred recip=a10 ctx=legal,corruption
v11 REJECT - occurred actor=a5 recip=a3 ctx=corruption
v12 ACCUSE allege occurred actor=a3 recip=a5 ctx=corruption
v13 REQUEST assist negated actor=a4 recip=a5 ctx=legal
v14 COOPERATE - hypothetical actor=a5,a4 ctx=legal
v15 ACCUSE investigate occurred actor=a3 recip=a2 ctx=legal,corruption same=v2
v16 SANCTION - occurred actor=a13 recip=a7 ctx=corruption
v17 REQUEST change occurred actor=a14 recip=a1 ctx=legislative,corruption
v18 AGREE - occurred actor=a17 ctx=legislative,corruption
v19 COERCE arrest occurred recip=a19 ctx=human-rights
v20 REJECT - occurred actor=a1 ctx=human-rights
v21 REQUEST yield hypothetical actor=a1 recip=a5 ctx=human-rights
v22 RETREAT release hypothetical actor=a5 recip=a19 ctx=human-rights
