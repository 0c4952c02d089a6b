#story r06-035
#date 2025-04-02
#publisher Dutch Courant Agency
#kind report
#title [a1 Russian-linked hackers] {v1 hit} [p1 Rotterdam] port website before [a2 NATO] {v2 meeting}

[p2 THE HAGUE] — [a1 A group of hackers that calls [a1 itself] Severny Shtorm] {v3 knocked out} the websites of [a3 the port of Rotterdam] and [a4 four Dutch provinces] for several hours on [t1 Tuesday], a day before [a5 foreign ministers of [a2 NATO]] {v4 meet} in [p3 Brussels].

<q1 [a1 The group] flooded the sites with requests, and no data were {v5 stolen}>, [a6 the National Cyber Security Centre] {c1 said}. Ships were not delayed.

<q3 “[a7 The Netherlands] {v6 gives} missiles to [a8 nazis], so [a7 it] gets rockets in return,”> [a1 the hackers] {c2 wrote} on Telegram. [a1 They] {v8 threatened} <q4 to {v9 attack} [a9 hospitals] “if the F-16s are {v10 delivered}”>.

[a11 Interior Minister Marloes Terpstra] {v11 accused} [a12 Moscow] of <q5 at least tolerating [a1 the group]>. <q6 “[a12 They] could be stopped in an afternoon,”> [a11 she] {c3 told} [a13 NOS Actueel]. [a14 The Russian embassy] {c4 called} that <q7 paranoia>. In [t2 February] [a15 the military intelligence service] {c5 said} <q8 that [a16 Russian ships] had mapped wind farms and cables in [p4 the North Sea]>.

[a17 German police] {v15 raided} two flats in [p5 Leipzig] [t3 last month] and {v16 took away} a server used by [a1 the group], but failed to {v17 arrest} anyone. [a19 A man] wanted for the same {v19 attacks} is {v20 fighting} {v21 extradition} from [a20 Spain] to [a21 the United States].

<q9 [a22 Similar groups] {v22 spread} false bomb alerts before the European election [t4 last year]>, {c6 according to} a report by [a24 the European Commission].

<q10 [t20 Last year] [a7 Dutch] banks were {v50 attacked} in the same way on 18 days>, {c30 according to} [a40 the central bank]. A bill that would allow [a42 the police] to {v51 hack back} was {v52 rejected} by [a43 the upper house] in [t21 January]. [a11 Terpstra] {v53 promised} a new text. [a44 An opposition member, Rutger Vos], {v54 accused} [a11 her] of inaction.
---
a1 organization RUS CRM Severny Shtorm
a2 organization IGO IGO NATO
a3 organization NLD BUS port of Rotterdam
a4 group NLD GOV four Dutch provinces
a5 group - GOV foreign ministers of NATO
a6 organization NLD GOV National Cyber Security Centre
a7 country NLD GOV Netherlands
a8 group - - nazis
a9 group NLD HLH hospitals
a11 person NLD GOV Marloes Terpstra
a12 country RUS GOV Russia
a13 organization NLD MED NOS Actueel
a14 organization RUS GOV Russian embassy
a15 organization NLD MIL+SPY Dutch military intelligence
a16 group RUS - Russian ships
a17 organization DEU COP German police
a19 person - CRM wanted man
a20 country ESP GOV Spain
a21 country USA GOV United States
a22 group - CRM similar groups
a24 organization IGO IGO European Commission
p1 place NLD - Rotterdam
p2 place NLD - The Hague
p3 place BEL - Brussels
p4 place - - North Sea
p5 place DEU - Leipzig
t1 2025-04-01
t2 2025-02
t3 2025-03
t4 2024
q1 indirect source=a6 cue=c1
q3 direct source=a1 cue=c2
q4 mixed source=a1 cue=v8
q5 indirect source=a11 cue=v11 to=a13
q6 direct source=a11 cue=c3 to=a13
q7 indirect source=a14 cue=c4
q8 indirect source=a15 cue=c5
q9 indirect source=a24 cue=c6
v1 COERCE cyber occurred actor=a1 loc=p1 ctx=cyber
v2 CONSULT multilateral future actor=a2 ctx=diplomatic,military
v3 COERCE cyber occurred actor=a1 recip=a3,a4 time=t1 ctx=cyber same=v1
v4 CONSULT multilateral future actor=a5 loc=p3 ctx=diplomatic,military same=v2
v5 COERCE cyber negated actor=a1 ctx=cyber
v6 AID - occurred actor=a7 recip=a8 ctx=military
v8 THREATEN - occurred actor=a1 ctx=cyber
v9 COERCE cyber hypothetical actor=a1 recip=a9 ctx=cyber,health
v10 AID - hypothetical ctx=military
v11 ACCUSE allege occurred actor=a11 recip=a12 ctx=cyber
v15 COERCE - occurred actor=a17 loc=p5 time=t3 ctx=cyber,crime
v16 COERCE seize occurred actor=a17 recip=a1 loc=p5 time=t3 ctx=cyber,crime
v17 COERCE arrest negated actor=a17 loc=p5 time=t3 ctx=crime
v19 COERCE cyber occurred actor=a19 ctx=cyber
v20 REJECT yield occurred actor=a19 ctx=legal
v21 COOPERATE - hypothetical actor=a20,a21 recip=a19 ctx=legal,crime
v22 COERCE misinformation occurred actor=a22 time=t4 ctx=cyber,election
a40 organization NLD GOV Dutch central bank
a42 organization NLD COP Dutch police
a43 organization NLD LEG Dutch upper house
a44 person NLD OPP+LEG Rutger Vos
t20 2024
t21 2025-01
q10 indirect source=a40 cue=c30
v50 COERCE cyber occurred recip=a7 time=t20 ctx=cyber
v51 COERCE cyber hypothetical actor=a42 ctx=cyber
v53 AGREE - occurred actor=a11 ctx=cyber,legislative
v54 ACCUSE disapprove occurred actor=a44 recip=a11 ctx=cyber
v52 REJECT change occurred actor=a43 time=t21 ctx=cyber,legislative
