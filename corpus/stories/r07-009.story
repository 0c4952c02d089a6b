#story r07-009
#date 2014-03-13
#publisher Levant Evening Agency
#kind wire
#title [a1 Gaza militants] {v1 fire} rockets at [p1 southern Israel] after {v2 strike}; [a2 Israel] {v3 bombs} 29 sites

[p2 JERUSALEM], [t1 March 13] - <q9 [a3 Israeli warplanes] {v4 bombed} 29 targets in [p3 the Gaza Strip] [t2 overnight], hours after [a1 militants in [p3 the coastal territory]] {v5 fired} more than 60 rockets at [p4 Israeli border towns]>, [a4 the military] {c1 said} on [t1 Thursday].

It was the heaviest exchange of {v6 fire} since an eight-day {v7 war} between [a2 Israel] and [a5 the Palestinian movement] that governs [p3 Gaza] in [t3 November 2012]. No deaths were reported on either side.

[a6 The Jerusalem Companies, a small Islamist faction], {c2 claimed} <q1 responsibility for the rocket {v8 fire}>. [a6 It] {c3 said} in an e-mail <q2 that [a6 it] was a response to the {v9 killing} of [a7 three of [a6 its] fighters] in an [a2 Israeli] air {v10 strike} near [p5 Khan Younis] on [t4 Tuesday]>. <q3 [a7 The three] had {v11 fired} a mortar bomb at [a8 soldiers]>, [a4 the military] {c4 said} at the time.

<q4 “Whoever tries to harm [a2 us] will be {v12 hit} very hard,”> [a9 Prime Minister Eitan Barkai] {c5 said} at a news conference with [a10 [a9 his] {v25 visiting} British counterpart] in [p2 Jerusalem]. [a10 British Prime Minister Julian Marsden] {v13 condemned} the rocket {v14 attacks} <q5 “completely”>.

One rocket {v15 landed} near a library in [p6 Sderot], and schools within 40 km of the fence were closed on [t1 Thursday]. <q6 [a11 Two Palestinians] were {v16 wounded} by the [a2 Israeli] {v17 strikes} near [p7 Rafah]>, [a12 the Gaza health ministry] {c6 said}. [a2 Israel] also {v18 shut} [p8 the Kerem Shalom crossing], the only entry point for goods.

[a13 Egypt], which {v19 brokered} the [t3 2012] {v20 ceasefire}, was in {v21 contact} with [a6 the faction] on [t1 Thursday afternoon]. <q7 [a6 The group] would {v22 observe} the {v23 truce} from 2 p.m. if [a2 Israel] did the same>, {c7 said} [a14 a Palestinian official] in [p9 Cairo]. [a15 An Israeli defence official, Arnon Peled], {c8 said} <q8 [a15 he] knew of no {v24 agreement}>.
---
a1 group PSE REB Gaza militants
a2 country ISR GOV Israel
a3 group ISR MIL Israeli warplanes
a4 organization ISR MIL Israeli military
a5 organization PSE GOV+REB Palestinian movement that governs Gaza
a6 organization PSE REB Jerusalem Companies
a7 group PSE REB three fighters
a8 group ISR MIL soldiers
a9 person ISR GOV Eitan Barkai
a10 person GBR GOV Julian Marsden
a11 group PSE CVL two Palestinians
a12 organization PSE GOV+HLH Gaza health ministry
a13 country EGY GOV Egypt
a14 person PSE GOV Palestinian official
a15 person ISR GOV Arnon Peled
p1 place ISR - southern Israel
p2 place - - Jerusalem
p3 place PSE - Gaza Strip
p4 place ISR - Israeli border towns
p5 place PSE - Khan Younis
p6 place ISR - Sderot
p7 place PSE - Rafah
p8 place - - Kerem Shalom crossing
p9 place EGY - Cairo
t1 2014-03-13
t2 2014-03-12/2014-03-13
t3 2012-11
t4 2014-03-11
q1 indirect source=a6 cue=c2
q2 indirect source=a6 cue=c3
q3 indirect source=a4 cue=c4
q4 direct source=a9 cue=c5
q5 mixed source=a10 cue=v13
q6 indirect source=a12 cue=c6
q7 indirect source=a14 cue=c7
q8 indirect source=a15 cue=c8
q9 indirect source=a4 cue=c1
v1 ASSAULT heavy-weapons occurred actor=a1 recip=a2 loc=p1 ctx=military
v2 ASSAULT - occurred actor=a2 ctx=military
v3 ASSAULT aerial occurred actor=a2 loc=p3 time=t2 ctx=military
v4 ASSAULT aerial occurred actor=a3 loc=p3 time=t2 ctx=military same=v3
v5 ASSAULT heavy-weapons occurred actor=a1 loc=p4 ctx=military same=v1
v6 ASSAULT - occurred actor=a3,a1 ctx=military
v7 ASSAULT - occurred actor=a2,a5 time=t3 ctx=military
v8 ASSAULT heavy-weapons occurred actor=a6 ctx=military same=v1
v9 ASSAULT aerial occurred actor=a2 recip=a7 loc=p5 time=t4 ctx=military same=v2
v10 ASSAULT aerial occurred actor=a2 recip=a7 loc=p5 time=t4 ctx=military same=v2
v11 ASSAULT heavy-weapons occurred actor=a7 recip=a8 loc=p5 time=t4 ctx=military
v12 ASSAULT - hypothetical actor=a2 ctx=military
v13 ACCUSE disapprove occurred actor=a10 recip=a6 loc=p2 ctx=military
v14 ASSAULT heavy-weapons occurred ctx=military same=v1
v15 ASSAULT heavy-weapons occurred loc=p6 ctx=military same=v1
v16 ASSAULT - occurred actor=a2 recip=a11 loc=p7 ctx=military same=v3
v17 ASSAULT aerial occurred actor=a2 recip=a11 loc=p7 ctx=military same=v3
v18 COERCE restrict occurred actor=a2 loc=p8 ctx=economic
v19 CONSULT third-party occurred actor=a13 time=t3 ctx=diplomatic
v20 RETREAT ceasefire occurred time=t3 ctx=military
v21 CONSULT - occurred actor=a13,a6 time=t1 ctx=diplomatic
v22 RETREAT ceasefire hypothetical actor=a6 time=t1 ctx=military
v23 RETREAT ceasefire hypothetical actor=a6 time=t1 ctx=military same=v22
v24 AGREE - negated ctx=military
v25 CONSULT visit occurred actor=a10 recip=a9 loc=p2 ctx=diplomatic
