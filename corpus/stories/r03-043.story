#story r03-043
#date 2026-02-12
#publisher Nordic Government Wire
#kind statement
#title [a1 Finland] hosts {v1 meeting} of [a5 experts from [p5 the Korean Peninsula] and [a3 the United States]]

[p1 HELSINKI], [t1 12 February 2026]

[a4 The Ministry for Foreign Affairs of [a1 Finland]] {c1 confirms} <q1 that {v2 talks} between [a5 experts from [a6 the Democratic People's Republic of Korea], [a7 the Republic of Korea] and [a3 the United States]] were held in [p2 Vantaa] from [t2 9 to 11 February]>. <q2 [a5 The participants] {v3 met} as private persons and not as representatives of [a8 [a5 their] governments]. No {v30 negotiations} took place>.

[a1 Finland] {v4 offered} in [t3 November] <q3 to host the {v6 meeting} after [a10 Sweden], which {v7 arranged} a similar one in [t4 2019], had {v8 declined} to do so again>. [a1 Finland] does not seek the role of a mediator. [a1 It] is {v9 ready} to {v10 help} if [a22 all parties] {v11 ask} for it.

<q4 “That [a5 people] sit down in one room is good news in itself. [a1 We] {v12 thank} [a5 all guests] for coming to [p1 Helsinki] in the coldest week of the winter,”> {c2 says} [a14 Minister for Foreign Affairs Aino Rautakorpi]. <q5 “No one was {v31 asked} to {v13 give up} anything.”>

[a14 Minister Rautakorpi] {v14 spoke} [t5 yesterday] by telephone with [a15 the Foreign Minister of [a7 the Republic of Korea], Bae Sung-hoon], who expressed [a15 his] {v16 gratitude} and {v17 invited} [a14 her] <q6 to {v18 visit} [p3 Seoul] in [t6 April]>. A planned {v19 telephone call} with [a17 the Foreign Minister of [a6 the Democratic People's Republic of Korea]] did not take place.

Since [t7 1998] [a1 Finland] has {v21 given} 37 million euros in food and medical {v22 aid} to [a18 children and pregnant women] in [p4 North Korea], most of it through [a19 the World Food Programme]. All {v23 deliveries} have been {v24 suspended} since [t8 2020], when [a6 Pyongyang] {v25 closed} [a6 its] borders. [a1 Finland] complies with the {v27 sanctions} of [a20 the United Nations Security Council] and has {v28 condemned} every missile {v29 test}.

Further information: [a21 Special Envoy Markus Lindroos], tel. 295 350 012
---
a1 country FIN GOV Finland
a3 country USA GOV United States
a4 organization FIN GOV Ministry for Foreign Affairs of Finland
a5 group - EDU experts from the two Koreas and the United States
a6 country PRK GOV Democratic People's Republic of Korea
a7 country KOR GOV Republic of Korea
a8 group - GOV the experts' governments
a10 country SWE GOV Sweden
a14 person FIN GOV Aino Rautakorpi
a15 person KOR GOV Bae Sung-hoon
a17 person PRK GOV Foreign Minister of North Korea
a18 group PRK CVL children and pregnant women
a19 organization IGO IGO World Food Programme
a20 organization IGO IGO United Nations Security Council
a21 person FIN GOV Markus Lindroos
a22 group - GOV all parties
p1 place FIN - Helsinki
p2 place FIN - Vantaa
p3 place KOR - Seoul
p4 place PRK - North Korea
p5 place - - Korean Peninsula
t1 2026-02-12
t2 2026-02-09/2026-02-11
t3 2025-11
t4 2019
t5 2026-02-11
t6 2026-04
t7 1998
t8 2020
q1 indirect source=a4 cue=c1
q2 indirect source=a4 cue=-
q3 indirect source=a1 cue=v4
q4 direct source=a14 cue=c2
q5 direct source=a14 cue=-
q6 indirect source=a15 cue=v17 to=a14
v1 CONSULT multilateral occurred actor=a5 ctx=diplomatic
v2 CONSULT multilateral occurred actor=a5 loc=p2 time=t2 ctx=diplomatic same=v1
v3 CONSULT multilateral occurred actor=a5 loc=p2 time=t2 ctx=diplomatic same=v1
v4 AGREE - occurred actor=a1 time=t3 ctx=diplomatic
v6 CONSULT multilateral hypothetical actor=a1 ctx=diplomatic
v7 CONSULT multilateral occurred actor=a10 time=t4 ctx=diplomatic
v8 REJECT assist occurred actor=a10 ctx=diplomatic
v9 AGREE - occurred actor=a1 recip=a22 ctx=diplomatic
v10 CONSULT third-party hypothetical actor=a1 recip=a22 ctx=diplomatic
v11 REQUEST assist hypothetical actor=a22 recip=a1 ctx=diplomatic
v12 SUPPORT - occurred actor=a14 recip=a5 ctx=diplomatic
v13 CONCEDE - negated ctx=diplomatic
v14 CONSULT phone occurred actor=a14,a15 time=t5 ctx=diplomatic
v16 SUPPORT - occurred actor=a15 recip=a14 time=t5 ctx=diplomatic
v17 AGREE - occurred actor=a15 recip=a14 time=t5 ctx=diplomatic
v18 CONSULT visit hypothetical actor=a14 recip=a7 loc=p3 time=t6 ctx=diplomatic
v19 CONSULT phone negated actor=a14,a17 ctx=diplomatic
v21 AID - occurred actor=a1 recip=a18 loc=p4 time=t7 ctx=health
v22 AID - occurred actor=a1 recip=a18 loc=p4 time=t7 ctx=health same=v21
v23 AID - negated actor=a1 time=t8 recip=a18 ctx=health
v24 SANCTION discontinue occurred actor=a1 time=t8 recip=a6 ctx=health
v25 COERCE restrict occurred actor=a6 time=t8 ctx=territory
v27 SANCTION - occurred actor=a20 recip=a6 ctx=military
v28 ACCUSE disapprove occurred actor=a1 recip=a6 ctx=military
v29 MOBILIZE weapons occurred actor=a6 ctx=military
v30 CONSULT - negated actor=a5 ctx=diplomatic
v31 REQUEST yield negated ctx=diplomatic
