#story r01-010
#date 2020-10-15
#publisher Steppe and Caucasus Press
#kind wire
#title [a1 Kyrgyz president] {v1 resigns} after days of {v2 protests}

[p1 BISHKEK], [t1 Oct 15] - [a1 Kyrgyz President Azamat Toktogulov] {v3 resigned} on [t1 Thursday], ten days after [a2 demonstrators] {v4 stormed} [a3 the parliament] to {v5 protest} against the results of an election.

<q1 “[a1 I] do not want to go down in history as [a1 a president] who {v6 shot} at [a4 his own citizens],”> [a1 Toktogulov, 54], {c1 said} in a statement. <q2 “[a1 I] {v7 call on} [a5 both sides] <q3 to {v8 withdraw} [a6 their supporters] from [p1 the capital]>.”>

[a7 His opponents] had {v9 demanded} [a1 his] {v10 resignation} since [t2 October 5]. [a1 The president] declared a {v11 state of emergency} in [p1 Bishkek] on [t3 Friday] and {v12 ordered} [a8 troops] <q4 to {v13 enter} [p1 the city]>, but [a8 the soldiers] did not use {v14 force} against [a2 the crowds].

<q5 [a9 One person] was {v15 killed} and [a10 more than 1,000] were injured in {v16 clashes} between [a2 protesters] and [a11 police] on [t4 the first night]>, [a12 the health ministry] {c2 said}.

[a13 Sadyk Momunov, a politician] who was {v17 freed} from prison by [a2 the protesters], became prime minister on [t5 Wednesday]. [a3 Parliament] {v18 approved} [a14 his cabinet] after [a1 Toktogulov] had earlier {v19 refused} to sign the appointment.

[a15 Russia], which has a military base in [a16 the country], {v20 suspended} financial aid to [a16 Kyrgyzstan] until the situation is stable. <q6 [a15 Moscow] was not planning to {v21 send} [a17 more troops]>, [a18 Kremlin spokeswoman Vera Tishina] {c3 told} [a19 reporters]. [a20 The United States] {v22 urged} [a21 all parties] <q7 to refrain from {v23 violence}>.

[a22 Two previous presidents of [a16 the Central Asian country]] were {v24 forced out} by {v25 protests} in [t6 2005] and [t7 2010].
---
a1 person KGZ GOV Azamat Toktogulov
a2 group KGZ CVL demonstrators
a3 organization KGZ LEG Kyrgyz parliament
a4 group KGZ CVL his own citizens
a5 group KGZ - both sides
a6 group KGZ CVL their supporters
a7 group KGZ OPP his opponents
a8 group KGZ MIL troops
a9 person KGZ - one person
a10 group KGZ - more than 1,000 injured
a11 group KGZ COP police
a12 organization KGZ GOV health ministry
a13 person KGZ GOV Sadyk Momunov
a14 group KGZ GOV Momunov's cabinet
a15 country RUS GOV Russia
a16 country KGZ GOV Kyrgyzstan
a17 group RUS MIL more troops
a18 person RUS GOV Vera Tishina
a19 group - MED reporters
a20 country USA GOV United States
a21 group KGZ - all parties
a22 group KGZ ELI two previous presidents
p1 place KGZ - Bishkek
t1 2020-10-15
t2 2020-10-05
t3 2020-10-09
t4 2020-10-05
t5 2020-10-14
t6 2005
t7 2010
q1 direct source=a1 cue=c1
q2 direct source=a1 cue=-
q3 indirect source=a1 cue=v7 to=a5
q4 indirect source=a1 cue=v12 to=a8
q5 indirect source=a12 cue=c2
q6 indirect source=a18 cue=c3 to=a19
q7 indirect source=a20 cue=v22 to=a21
v1 RETREAT resign occurred actor=a1 time=t1 ctx=executive
v2 PROTEST demo occurred
v3 RETREAT resign occurred actor=a1 time=t1 ctx=executive same=v1
v4 PROTEST riot occurred actor=a2 recip=a3 ctx=election
v5 PROTEST demo occurred actor=a2 ctx=election same=v2
v6 ASSAULT firearms negated actor=a1 recip=a4
v7 REQUEST yield occurred actor=a1 recip=a5
v8 RETREAT withdraw hypothetical actor=a5 loc=p1
v9 REQUEST change occurred actor=a7 recip=a1 time=t2 ctx=executive
v10 RETREAT resign hypothetical actor=a1 ctx=executive
v11 COERCE curfew occurred actor=a1 loc=p1 time=t3
v12 REQUEST - occurred actor=a1 recip=a8 ctx=military
v13 MOBILIZE troops future actor=a8 loc=p1 ctx=military
v14 ASSAULT - negated actor=a8 recip=a2
v15 ASSAULT - occurred recip=a9 time=t4
v16 ASSAULT - occurred actor=a2,a11 time=t4
v17 RETREAT release occurred actor=a2 recip=a13
v18 SUPPORT - occurred actor=a3 recip=a14 ctx=legislative,executive
v19 REJECT change occurred actor=a1 recip=a13 ctx=executive
v20 SANCTION discontinue occurred actor=a15 recip=a16 ctx=economic
v21 MOBILIZE troops negated actor=a15 ctx=military
v22 REQUEST yield occurred actor=a20 recip=a21
v23 ASSAULT - hypothetical actor=a21
v24 RETREAT resign occurred actor=a22 time=t6 ctx=executive
v25 PROTEST demo occurred time=t6
