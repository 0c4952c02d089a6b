#story r01-010
#date 2020-10-15
#publisher Steppe and Caucasus Press
#kind wire
#title [a1 Kyrgyz president] {v1 resigns} after days of {v2 protests}

[p1 BISHKEK], [t1 Oct 15] - [a1 Kyrgyz President Azamat Toktogulov] {v3 resigned} on [t1 Thursday], [t2 ten days after] [a2 demonstrators] {v4 stormed} [a3 the parliament] to {v5 protest} against the results of an election.

<q1 “[a1 I] do not want to go down in history as [a1 a president] who {v6 shot} at [a4 [a1 his] own citizens],”> [a1 Toktogulov], 54, {c1 said} in a statement. <q2 “[a1 I] {v7 call on} [a5 both sides] <q3 to {v8 withdraw} [a6 [a5 their] supporters] from [p1 the capital]>.”>

[a7 His opponents] had {v9 demanded} [a1 his] {v10 resignation} since [t3 October 5]. [a1 The president] declared a {v12 state of emergency} in [p1 Bishkek] on [t4 Friday] and {v13 ordered} [a8 troops] <q4 to {v14 enter} [p1 the city]>, but [a8 the soldiers] did not {v15 use force} against [a2 the crowds].

<q7 [a9 One person] was {v16 killed} and more than 1,000 were {v17 injured} in {v18 clashes} between [a2 protesters] and [a10 police] on the first night>, [a11 the health ministry] {c2 said}.

[a12 Sadyk Momunov, a politician] who was {v19 freed} from prison by [a2 the protesters], became [a12 prime minister] on [t5 Wednesday]. [a13 Parliament] approved [a14 his cabinet] after [a1 Toktogulov] had earlier {v20 refused} to sign the appointment.

[a15 Russia], which has [a16 a military base] in [a17 the country], {v21 suspended} financial {v22 aid} to [a17 Kyrgyzstan] until the situation is stable. <q5 [a15 Moscow] was not planning to {v23 send} [a18 more troops]>, [a19 Kremlin spokeswoman Vera Tishina] {c3 told} [a20 reporters]. [a21 The United States] {v24 urged} [a22 all parties] <q6 to refrain from {v26 violence}>.

[a23 Two previous presidents of [a17 the Central Asian country]] were forced out by {v27 protests} in [t6 2005] and [t7 2010].
---
a1 person KGZ GOV Azamat Toktogulov
a2 group KGZ CVL demonstrators
a3 organization KGZ LEG parliament
a4 group KGZ CVL his own citizens
a5 group KGZ - both sides
a6 group KGZ CVL supporters of both sides
a7 group KGZ OPP Toktogulov's opponents
a8 group KGZ MIL troops
a9 person KGZ CVL one person
a10 group KGZ COP police
a11 organization KGZ GOV health ministry
a12 person KGZ GOV Sadyk Momunov
a13 organization KGZ LEG parliament
a14 organization KGZ GOV cabinet
a15 country RUS GOV Russia
a16 organization RUS MIL military base
a17 country KGZ GOV Kyrgyzstan
a18 group RUS MIL more troops
a19 person RUS GOV Vera Tishina
a20 group - MED reporters
a21 country USA GOV United States
a22 group KGZ - all parties
a23 group KGZ ELI two previous presidents
p1 place KGZ - Bishkek
t1 2020-10-15
t2 2020-10-05
t3 2020-10-05
t4 2020-10-09
t5 2020-10-14
t6 2005
t7 2010
q1 direct source=a1 cue=c1
q2 direct source=a1 cue=-
q3 indirect source=a1 cue=v7 to=a5
q4 indirect source=a1 cue=v13 to=a8
q5 indirect source=a19 cue=c3 to=a20
q6 indirect source=a21 cue=v24 to=a22
q7 indirect source=a11 cue=c2
v1 RETREAT resign occurred actor=a1 time=t1 ctx=executive
v2 PROTEST demo occurred ctx=election
v3 RETREAT resign occurred actor=a1 time=t1 ctx=executive same=v1
v4 PROTEST riot occurred actor=a2 recip=a3 loc=p1 time=t2 ctx=election
v5 PROTEST demo occurred actor=a2 time=t2 ctx=election same=v2
v6 ASSAULT firearms negated actor=a1 recip=a4
v7 REQUEST yield occurred actor=a1 recip=a5
v8 RETREAT withdraw hypothetical actor=a5 loc=p1
v9 REQUEST yield occurred actor=a7 recip=a1 time=t3 ctx=executive
v10 RETREAT resign hypothetical actor=a1 ctx=executive
v12 COERCE restrict occurred actor=a1 loc=p1 time=t4
v13 REQUEST - occurred actor=a1 recip=a8 time=t4 ctx=military
v14 MOBILIZE troops future actor=a8 loc=p1 time=t4 ctx=military
v15 ASSAULT - negated actor=a8 recip=a2 loc=p1 time=t4
v16 ASSAULT - occurred recip=a9 loc=p1
v17 ASSAULT - occurred loc=p1
v18 ASSAULT - occurred actor=a2,a10 loc=p1
v19 RETREAT release occurred actor=a2 recip=a12
v20 REJECT - occurred actor=a1 recip=a12 ctx=executive
v21 SANCTION discontinue occurred actor=a15 recip=a17 ctx=economic
v22 AID - negated actor=a15 recip=a17 ctx=economic
v23 MOBILIZE troops negated actor=a15 ctx=military
v24 REQUEST change occurred actor=a21 recip=a22
v26 ASSAULT - hypothetical actor=a22
v27 PROTEST demo occurred recip=a23 loc=a17 time=t6,t7
