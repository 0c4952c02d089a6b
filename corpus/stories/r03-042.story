#story r03-042
#date 2020-03-31
#publisher Sava Daily
#kind wire
#title [a1 Serbia] {v1 thanks} [a2 China] for masks, {v2 rejects} [a3 Hungary]'s border {v3 request}

[p1 BELGRADE], [t1 March 31] - [a4 Serbian President Nebojsa Vidakovic] {v4 kissed} [a2 the Chinese] flag at [p2 Belgrade airport] when [a5 six doctors] and 16 tonnes of medical goods arrived from [a2 China], and on [t1 Tuesday] [a4 he] again {v5 praised} <q8 “[a7 [a4 my] brother, President Gao Jianming]”>.

<q1 “European solidarity does not exist. That was a fairy tale on paper,”> [a4 Vidakovic] {c1 said} [t4 two weeks ago], when [a8 the European Union] {v6 restricted} the export of masks. [a9 The EU's ambassador, Pascale Verhaegen], {c5 replied} <q2 that [a8 the bloc] had {v8 given} [a1 Serbia] 93 million euros for fighting the virus>, and two planes {v10 paid} for by [a8 the EU] have {v11 brought} test kits since.

<q7 [a11 Russia] will {v12 send} [a12 87 military specialists] to {v13 disinfect} hospitals>, [a4 Vidakovic] {c2 said} after a {v14 telephone call} with [a13 President Andrei Malyshev]. [a14 Norway] and [a15 the United Arab Emirates] have {v15 delivered} ventilators.

[a1 Belgrade] {v16 turned down} a {v17 request} from [a3 Hungary] <q3 to keep one crossing open for [a16 farm workers]>, but [a17 the two foreign ministers] {v18 agreed} by phone to {v19 talk} again on [t2 Friday]. [a18 North Macedonia] and [a19 Montenegro] {v20 asked} [a1 Serbia] <q4 to {v21 share} protective clothing>. <q5 [a25 Each] will {v22 get} 10,000 suits, although [a20 the opposition] {v23 opposes} it>, [a21 Health Minister Gordana Jelic] {c3 said}.

<q6 [a22 Kosovo] has not {v24 asked} for anything and would not {v25 accept} it>, [a23 its government] {c4 said} in [p3 Pristina]. [t3 Last week] [a1 Serbia] {v26 sent} [a22 it] 1,000 tests through [a24 the World Health Organization].

[a1 Serbia] has 785 cases of the virus and 16 deaths. A {v27 curfew} begins every day at 5 p.m.
---
a1 country SRB GOV Serbia
a2 country CHN GOV China
a3 country HUN GOV Hungary
a4 person SRB GOV Nebojsa Vidakovic
a5 group CHN HLH six doctors
a7 person CHN GOV Gao Jianming
a8 organization IGO IGO European Union
a9 person IGO IGO Pascale Verhaegen
a11 country RUS GOV Russia
a12 group RUS MIL 87 military specialists
a13 person RUS GOV Andrei Malyshev
a14 country NOR GOV Norway
a15 country ARE GOV United Arab Emirates
a16 group - LAB farm workers
a17 group - GOV the two foreign ministers
a18 country MKD GOV North Macedonia
a19 country MNE GOV Montenegro
a20 group SRB OPP the opposition
a21 person SRB GOV Gordana Jelic
a22 country XKX GOV Kosovo
a23 organization XKX GOV Kosovo's government
a24 organization IGO IGO World Health Organization
a25 group - GOV =a18+a19 North Macedonia and Montenegro
p1 place SRB - Belgrade
p2 place SRB - Belgrade airport
p3 place XKX - Pristina
t1 2020-03-31
t2 2020-04-03
t3 2020-W13
t4 2020-03-17
q1 direct source=a4 cue=c1
q2 indirect source=a9 cue=c5
q3 indirect source=a3 cue=v17 to=a1
q4 indirect source=a18,a19 cue=v20 to=a1
q5 indirect source=a21 cue=c3
q6 indirect source=a23 cue=c4
q7 indirect source=a4 cue=c2
q8 direct source=a4 cue=v5
v1 SUPPORT - occurred actor=a1 recip=a2 ctx=health
v2 REJECT yield occurred actor=a1 recip=a3 ctx=territory
v3 REQUEST yield occurred actor=a3 recip=a1 ctx=territory
v4 SUPPORT - occurred actor=a4 recip=a2 loc=p2 ctx=health
v5 SUPPORT - occurred actor=a4 recip=a7 time=t1 ctx=health same=v1
v6 COERCE restrict occurred actor=a8 time=t4 ctx=health,economic
v8 AID - occurred actor=a8 recip=a1 ctx=health
v10 AID - occurred actor=a8 recip=a1 ctx=health
v11 AID - occurred actor=a8 recip=a1 ctx=health same=v10
v12 AID - future actor=a11 recip=a1 ctx=health,military
v13 AID - future actor=a12 recip=a1 ctx=health,military same=v12
v14 CONSULT phone occurred actor=a4,a13 ctx=health,diplomatic
v15 AID - occurred actor=a14,a15 recip=a1 ctx=health
v16 REJECT yield occurred actor=a1 recip=a3 ctx=territory same=v2
v17 REQUEST yield occurred actor=a3 recip=a1 ctx=territory same=v3
v18 AGREE - occurred actor=a17 ctx=diplomatic
v19 CONSULT - future actor=a17 time=t2 ctx=diplomatic
v20 REQUEST assist occurred actor=a18,a19 recip=a1 ctx=health
v21 AID - hypothetical actor=a1 recip=a18,a19 ctx=health
v22 AID - future actor=a1 recip=a25 ctx=health
v23 ACCUSE disapprove occurred actor=a20 recip=a1 ctx=health
v24 REQUEST assist negated actor=a22 recip=a1 ctx=health
v25 AGREE - negated actor=a22 recip=a1 ctx=health
v26 AID - occurred actor=a1 recip=a22 time=t3 ctx=health
v27 COERCE curfew occurred actor=a1 ctx=health
