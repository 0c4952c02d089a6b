#story r03-035
#date 2016-12-14
#publisher Hokkaido Monitor
#kind background
#title What [a1 Japan] and [a2 Russia] want from [t1 this week]'s {v1 summit}

[a3 Russian President Andrei Malyshev] {v2 arrives} in [p1 the Japanese hot spring town of Nagato] on [t2 Thursday] for two days of {v3 talks} with [a4 Prime Minister Hideki Tsurumaki]. It will be [a5 their] sixteenth {v4 meeting}. No peace treaty has been {v5 signed} between [a6 the two countries] since [t3 1945].

What is the dispute about?

[a7 Soviet troops] {v6 seized} [p2 four islands off Hokkaido] in the last days of World War II and later {v7 expelled} [a8 17,000 Japanese residents]. [a1 Tokyo] {v8 demands} the islands back. [a2 Moscow] {v9 refuses}.

Has a {v29 return} ever been {v28 offered}?

Yes. In [t4 1956] [a9 the Soviet Union] {v10 agreed} to {v11 hand over} the two smaller islands after the {v12 signing} of a treaty. [a1 Japan] {v13 insisted} on all four, and the {v14 offer} lapsed. In [t5 2001] [a6 the two sides] {v15 confirmed} it, but nothing followed.

What is [a1 Japan] {v30 offering} now?

[a4 Tsurumaki] {v16 presented} an eight-point plan in [p3 Sochi] in [t6 May], with {v17 loans} for hospitals, ports and oil fields in [p4 the Russian Far East]. <q1 [a1 Japan] would also {v18 ease} visa rules for [a10 Russian tourists]>, [a11 Foreign Minister Junichi Osaragi] {c1 said} [t7 last week]. [a1 Tokyo] has not {v19 offered} to {v20 lift} the {v21 sanctions} [a1 it] imposed in [t8 2014] over [p5 Crimea], and [a12 the United States] has {v22 urged} [a1 it] <q2 not to>.

What might be {v31 agreed}?

[a14 Diplomats] {c2 expect} <q3 that joint {v32 fishing} and fish farming on the islands will be {v23 discussed}>. <q4 [a8 Former residents] may be {v24 allowed} to visit [a8 their] family graves by plane>, {c3 according to} [a16 the Minato Shimbun newspaper]. [a3 Malyshev] {c4 told} [a17 Japanese television] on [t9 Tuesday] <q5 that [a2 Russia] has “no territorial problems at all”>, and [a2 Moscow] {v26 deployed} anti-ship missiles on two of the islands in [t10 November]. [a4 Tsurumaki] will probably not {v27 protest} in public.
---
a1 country JPN GOV Japan
a2 country RUS GOV Russia
a3 person RUS GOV Andrei Malyshev
a4 person JPN GOV Hideki Tsurumaki
a5 group - GOV =a3+a4 Malyshev and Tsurumaki
a6 group - GOV =a1+a2 the two countries
a7 group RUS MIL Soviet troops
a8 group JPN CVL 17,000 Japanese residents
a9 country RUS GOV Soviet Union
a10 group RUS CVL Russian tourists
a11 person JPN GOV Junichi Osaragi
a12 country USA GOV United States
a14 group - GOV diplomats
a16 organization JPN MED Minato Shimbun
a17 organization JPN MED Japanese television
p1 place JPN - Nagato
p2 place - - four islands off Hokkaido
p3 place RUS - Sochi
p4 place RUS - Russian Far East
p5 place UKR - Crimea
t1 2016-W50
t2 2016-12-15
t3 1945
t4 1956
t5 2001
t6 2016-05
t7 2016-W49
t8 2014
t9 2016-12-13
t10 2016-11
q1 indirect source=a11 cue=c1
q2 indirect source=a12 cue=v22 to=a1
q3 indirect source=a14 cue=c2
q4 indirect source=a16 cue=c3
q5 mixed source=a3 cue=c4 to=a17
v1 CONSULT - future actor=a1,a2 time=t1 ctx=diplomatic
v2 CONSULT visit future actor=a3 recip=a1 loc=p1 time=t2 ctx=diplomatic
v3 CONSULT - future actor=a3,a4 loc=p1 time=t2 ctx=diplomatic same=v1
v4 CONSULT - future actor=a5 ctx=diplomatic same=v1
v5 SUPPORT - negated actor=a6 time=t3 ctx=diplomatic
v6 COERCE seize occurred actor=a7 loc=p2 time=t3 recip=a1 ctx=military,territory
v7 COERCE deport occurred actor=a7 recip=a8 loc=p2 ctx=territory,migration
v8 REQUEST yield occurred actor=a1 recip=a2 ctx=territory
v9 REJECT yield occurred actor=a2 recip=a1 ctx=territory
v10 AGREE - occurred actor=a9 recip=a1 time=t4 ctx=territory same=v28
v11 RETREAT return hypothetical actor=a9 recip=a1 loc=p2 ctx=territory same=v29
v12 SUPPORT - hypothetical actor=a9,a1 ctx=diplomatic
v13 REQUEST yield occurred actor=a1 recip=a9 ctx=territory
v14 AGREE - occurred actor=a9 ctx=territory same=v28
v15 AGREE - occurred actor=a6 time=t5 ctx=territory
v16 AGREE - occurred actor=a4 recip=a2 loc=p3 time=t6 ctx=economic same=v30
v17 AID - hypothetical actor=a1 recip=a2 loc=p4 ctx=economic,health,resource
v18 RETREAT access hypothetical actor=a1 recip=a10 ctx=migration
v19 AGREE - negated actor=a1 recip=a2 ctx=economic
v20 RETREAT - negated actor=a1 recip=a2 ctx=economic
v21 SANCTION - occurred actor=a1 recip=a2 time=t8 ctx=economic,territory
v22 REQUEST change occurred actor=a12 recip=a1 ctx=diplomatic
v23 CONSULT - future actor=a6 ctx=economic same=v1
v24 RETREAT access hypothetical actor=a2 recip=a8 loc=p2 ctx=territory
v26 MOBILIZE weapons occurred actor=a2 loc=p2 time=t10 ctx=military
v27 ACCUSE disapprove negated actor=a4 recip=a2 ctx=territory
v28 AGREE - occurred recip=a1 ctx=territory
v29 RETREAT return hypothetical actor=a2 recip=a1 ctx=territory
v30 AGREE - occurred actor=a1 recip=a2 ctx=economic
v31 AGREE - hypothetical ctx=diplomatic
v32 COOPERATE - hypothetical actor=a6 loc=p2 ctx=economic
