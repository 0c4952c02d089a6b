#story r02-035
#date 2023-09-20
#publisher Meridian Radio News
#kind background
#title What to know about [a1 Armenia], [a2 Azerbaijan] and [p1 Nagorno-Karabakh]

[a2 Azerbaijan] and [a3 ethnic Armenian forces in [p1 Nagorno-Karabakh]] {v1 agreed} on [t1 Wednesday] to a {v2 ceasefire}, one day after [a4 Azerbaijani troops] {v3 attacked} the region. Here is what to know.

What happened [t2 this week]?

[a2 Azerbaijan] on [t3 Tuesday] launched what [a2 it] {c1 called} <q1 an “anti-terrorist {v4 operation}”>. [a4 Its forces] {v5 shelled} [p2 Stepanakert], the main city, and {v6 captured} about 60 positions. <q2 [a5 At least 200 people] were {v7 killed}, including [a6 ten civilians]>, [p1 the region]'s [a7 human rights office] {c2 said}.

Under the {v8 deal}, which was {v9 negotiated} by [a8 Russian peacekeepers], [a3 the Armenian forces] will {v10 give up} [a3 their] weapons and {v31 leave}. [a9 Representatives of [a10 the Karabakh Armenians]] are to {v11 meet} [a11 Azerbaijani officials] in [p3 Yevlakh] on [t4 Thursday].

How did the conflict start?

[p1 Nagorno-Karabakh] is internationally recognized as part of [a2 Azerbaijan], but most of [a10 its people] were [a10 Armenians]. In [t5 1988] [a12 the regional parliament] {v12 asked} [a13 the Soviet government] <q3 to make it part of [a1 Armenia]>. [a13 Moscow] {v13 refused}. When [a13 the Soviet Union] broke up in [t6 1991], [a1 Armenia] and [a2 Azerbaijan] went to {v14 war}. [a14 About 30,000 people] were {v15 killed} before [a15 the two countries] {v16 signed} a ceasefire in [t7 May 1994].

For 26 years [a16 the Minsk Group], led by [a17 the United States], [a18 France] and [a24 Russia], led peace {v18 talks} without success.

What changed in [t8 2020]?

In [t9 September 2020] [a2 Azerbaijan], with drones {v19 bought} from [a19 Turkey], {v20 attacked} and within 44 days {v21 took back} most of the land. <q4 [a20 More than 6,500 people] were {v22 killed}>, {c3 according to} [a21 the two governments]. [a24 Russia] {v23 mediated} a {v32 truce} and {v24 sent} [a8 1,960 peacekeepers].

Why was there a {v44 blockade}?

In [t10 December 2022] [a22 Azerbaijanis] who {c4 said} <q5 [a22 they] were environmental activists> {v25 blocked} [p4 the Lachin road], the only one from [a1 Armenia]. [a2 Azerbaijan] later {v27 stopped} even [a23 the Red Cross] from passing. [a25 The International Court of Justice] {v28 ordered} [a2 Azerbaijan] in [t11 February] <q6 to {v29 open} the road>. [a2 Baku] {c5 denied} <q7 that there was a {v30 blockade}>.

What are others saying?

[a26 Armenian Prime Minister Vahan Terzian] {c6 said} <q8 [a1 his government] had no part in the {v33 agreement}>. [a28 Thousands of protesters] in [p5 Yerevan] {v34 demanded} <q9 that [a26 he] {v35 resign}>. <q10 [a1 Armenia] will not send [a1 its] army, “because that would mean {v36 war} with [a2 Azerbaijan],”> [a26 he] {c7 told} [a30 the nation] on television.

[a17 The United States] and [a31 the European Union] {v37 condemned} the use of force and {v38 called on} [a2 Azerbaijan] <q11 to {v39 stop}>. [a19 Turkey] {v40 backed} [a2 Baku]. [a24 Russia], which has [a8 peacekeepers] on the ground, {v41 blamed} [a26 Terzian], {c8 saying} <q12 [a26 he] had {v42 recognized} [p1 Karabakh] as part of [a2 Azerbaijan] [t12 last year]>.

What happens next?

[a32 Azerbaijani President Rashid Mammadli] {v43 promised} <q13 that [a10 the Armenians of [p1 Karabakh]] would have the same rights as [a33 other citizens]>. <q14 [a34 Few of [a10 them]] believe [a32 him], and most will try to leave>, {c9 said} [a35 Laura Beniston, an analyst at [a36 the Caspian Policy Forum] in [p6 London]].
<q15 “[a10 They] have been hungry for nine months, and [t3 yesterday] [a10 they] were {v45 bombed},”> [a35 she] {c10 said}.
---
a1 country ARM GOV Armenia
a2 country AZE GOV Azerbaijan
a3 group AZE REB ethnic Armenian forces in Nagorno-Karabakh
a4 group AZE MIL Azerbaijani troops
a5 group AZE CVL+REB at least 200 people
a6 group AZE CVL ten civilians
a7 organization AZE REB region's human rights office
a8 group RUS MIL Russian peacekeepers
a9 group AZE REB representatives of the Karabakh Armenians
a10 group AZE CVL Karabakh Armenians
a11 group AZE GOV Azerbaijani officials
a12 organization AZE LEG regional parliament
a13 country RUS GOV Soviet Union
a14 group - - about 30,000 people
a15 group - GOV =a1+a2 the two countries
a16 organization IGO IGO Minsk Group
a17 country USA GOV United States
a18 country FRA GOV France
a19 country TUR GOV Turkey
a20 group - MIL more than 6,500 people
a21 group - GOV =a1+a2 the two governments
a22 group AZE CVL Azerbaijanis
a23 organization IGO NGO Red Cross
a24 country RUS GOV Russia
a25 organization IGO JUD International Court of Justice
a26 person ARM GOV Vahan Terzian
a28 group ARM CVL thousands of protesters
a30 group ARM CVL nation
a31 organization IGO IGO European Union
a32 person AZE GOV Rashid Mammadli
a33 group AZE CVL other citizens
a34 group AZE CVL few of the Karabakh Armenians
a35 person GBR EDU Laura Beniston
a36 organization GBR EDU Caspian Policy Forum
p1 place AZE - Nagorno-Karabakh
p2 place AZE - Stepanakert
p3 place AZE - Yevlakh
p4 place AZE - Lachin road
p5 place ARM - Yerevan
p6 place GBR - London
t1 2023-09-20
t2 2023-W38
t3 2023-09-19
t4 2023-09-21
t5 1988
t6 1991
t7 1994-05
t8 2020
t9 2020-09
t10 2022-12
t11 2023-02
t12 2022
q1 mixed source=a2 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a12 cue=v12 to=a13
q4 indirect source=a21 cue=c3
q5 indirect source=a22 cue=c4
q6 indirect source=a25 cue=v28 to=a2
q7 indirect source=a2 cue=c5 neg
q8 indirect source=a26 cue=c6
q9 indirect source=a28 cue=v34
q10 mixed source=a26 cue=c7 to=a30
q11 indirect source=a17,a31 cue=v38 to=a2
q12 indirect source=a24 cue=c8
q13 indirect source=a32 cue=v43
q14 indirect source=a35 cue=c9
q15 direct source=a35 cue=c10
v1 AGREE - occurred actor=a2,a3 time=t1 ctx=military
v2 RETREAT ceasefire future actor=a2,a3 time=t1 ctx=military
v3 ASSAULT - occurred actor=a4 loc=p1 time=t3 ctx=military,territory
v4 ASSAULT - occurred actor=a2 time=t3 ctx=military,territory same=v3
v5 ASSAULT heavy-weapons occurred actor=a4 loc=p2 time=t3 ctx=military
v6 COERCE seize occurred actor=a4 ctx=military,territory
v7 ASSAULT - occurred recip=a5,a6 ctx=military same=v3
v8 AGREE - occurred actor=a2,a3 ctx=military same=v1
v9 CONSULT third-party occurred actor=a8,a2,a3 ctx=military,diplomatic
v10 RETREAT disarm future actor=a3 ctx=military
v31 RETREAT withdraw future actor=a3 ctx=military
v11 CONSULT - future actor=a9,a11 loc=p3 time=t4 ctx=diplomatic
v12 REQUEST change occurred actor=a12 recip=a13 time=t5 ctx=territory
v13 REJECT change occurred actor=a13 recip=a12 ctx=territory
v14 ASSAULT - occurred actor=a1,a2 time=t6 ctx=military,territory
v15 ASSAULT - occurred recip=a14 ctx=military,territory same=v14
v16 SUPPORT - occurred actor=a15 time=t7 ctx=military
v18 CONSULT third-party occurred actor=a16,a17,a18,a24 ctx=diplomatic
v19 COOPERATE - occurred actor=a2,a19 ctx=military
v20 ASSAULT - occurred actor=a2 time=t9 ctx=military,territory
v21 COERCE seize occurred actor=a2 ctx=military,territory
v22 ASSAULT - occurred recip=a20 ctx=military same=v20
v23 CONSULT third-party occurred actor=a24 ctx=military,diplomatic
v32 RETREAT ceasefire occurred ctx=military
v24 MOBILIZE troops occurred actor=a24 recip=a8 ctx=military
v25 PROTEST obstruct occurred actor=a22 loc=p4 time=t10
v27 COERCE restrict occurred actor=a2 recip=a23 loc=p4 ctx=disaster
v28 REQUEST yield occurred actor=a25 recip=a2 time=t11 ctx=legal
v29 RETREAT access hypothetical actor=a2 loc=p4 ctx=legal
v30 COERCE restrict negated actor=a2 loc=p4
v33 AGREE - occurred ctx=military same=v1
v34 REQUEST yield occurred actor=a28 recip=a26 loc=p5 ctx=executive
v35 RETREAT resign hypothetical actor=a26 ctx=executive
v36 ASSAULT - hypothetical actor=a1,a2 ctx=military
v37 ACCUSE disapprove occurred actor=a17,a31 recip=a2 ctx=military
v38 REQUEST yield occurred actor=a17,a31 recip=a2 ctx=military
v39 RETREAT ceasefire hypothetical actor=a2 ctx=military
v40 SUPPORT - occurred actor=a19 recip=a2 ctx=diplomatic
v41 ACCUSE disapprove occurred actor=a24 recip=a26 ctx=diplomatic
v42 CONCEDE - occurred actor=a26 recip=a2 time=t12 ctx=territory
v43 AGREE - occurred actor=a32 recip=a10 ctx=human-rights
v45 ASSAULT - occurred recip=a10 time=t3 ctx=military same=v3
v44 COERCE restrict occurred loc=p4 ctx=disaster
