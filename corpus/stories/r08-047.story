#story r08-047
#date 2016-02-10
#publisher Dniester Economic Report
#kind background
#title How a billion dollars left [a1 Moldova] and what was done about it

In [t1 November 2014], over three days, three banks in [a1 Moldova] lent almost $1 billion to companies whose owners nobody knew. The sum was equal to an eighth of [a1 the country]'s yearly output. [a2 The central bank] saved the banks from failing and later closed them.

The leu lost a third of its value in the following year. Inflation reached 13.6 percent, electricity became dearer by more than a third, and the economy shrank by half a percent. Remittances from [p3 Russia] fell as well. Growth is forecast to return in [t2 2017] if the harvest is good.

[a3 Foreign donors] drew [a3 their] own conclusions. [a4 The International Monetary Fund] {v1 refused} to {v2 lend}, and [a5 the European Union] {v3 froze} budget {v4 aid} of 40 million euros in [t3 July 2015]. [a6 Romania] {v5 offered} a {v20 loan} of 150 million euros but {v6 demanded} <q1 that [a1 Chisinau] appoint [a7 a new central bank governor] first>.

Who is {v7 accused}?

[a8 A foreign firm], asked by [a2 the bank] to {v21 investigate}, {c1 found} <q2 that [a9 a 28-year-old businessman, Ilie Sorescu], had profited most>. [a9 He] {c2 says} <q3 [a9 he] was only an agent>. In [t4 October 2015], [a9 Sorescu] wrote to [a10 prosecutors] and {v9 claimed} <q4 that [a11 former Prime Minister Vlad Ciorba] took $260 million in bribes>. [a11 Ciorba] was {v10 arrested} in the chamber of [a12 parliament] on [t5 October 15]. [a11 His] {v22 trial}, held behind closed doors, is still going on; [a11 he] {c3 denies} <q5 the {v11 charges}>.

What do [a14 people] think?

[a15 Up to 40,000 protesters] {v12 camped} in the main square of [p1 Chisinau] in [t6 September]. [a15 They] {v13 demanded} the {v14 resignation} of [a16 the government] and an independent court. [t7 Last month], when [a17 a third cabinet within a year] was sworn in, [a18 crowds] {v15 broke into} [a12 the parliament building] and [a19 15 people], nine of [a19 them] police officers, were {v16 hurt}.

What happens next?

[a20 An IMF team] is to {v17 visit} [a1 the country] in late [t8 February]. [a21 Anti-corruption campaigner Diana Grosu] {c5 doubts} <q7 that the money will come back>. <q6 “[a22 Two judges] have been {v18 suspended} and [a23 one banker] {v19 jailed}. [a24 The others] are in [p2 Dubai],”> [a21 she] {c4 said}.
---
a1 country MDA GOV Moldova
a2 organization MDA GOV central bank
a3 group - GOV foreign donors
a4 organization IGO IGO International Monetary Fund
a5 organization IGO IGO European Union
a6 country ROU GOV Romania
a7 person MDA GOV new central bank governor
a8 organization - BUS foreign firm
a9 person MDA BUS Ilie Sorescu
a10 group MDA JUD prosecutors
a11 person MDA ELI Vlad Ciorba
a12 organization MDA LEG parliament
a14 group MDA CVL people
a15 group MDA CVL up to 40,000 protesters
a16 organization MDA GOV government
a17 organization MDA GOV third cabinet
a18 group MDA CVL crowds
a19 group MDA CVL+COP 15 people
a20 group IGO IGO IMF team
a21 person MDA NGO Diana Grosu
a22 group MDA JUD two judges
a23 person MDA BUS one banker
a24 group MDA - the others
p1 place MDA - Chisinau
p2 place ARE - Dubai
p3 place RUS - Russia
t1 2014-11
t2 2017
t3 2015-07
t4 2015-10
t5 2015-10-15
t6 2015-09
t7 2016-01
t8 2016-02
q1 indirect source=a6 cue=v6 to=a1
q2 indirect source=a8 cue=c1
q3 indirect source=a9 cue=c2
q4 indirect source=a9 cue=v9 to=a10
q5 indirect source=a11 cue=c3 neg
q6 direct source=a21 cue=c4
v1 REJECT assist occurred actor=a4 recip=a1 ctx=economic
v2 AID - negated actor=a4 recip=a1 ctx=economic
v3 SANCTION discontinue occurred actor=a5 recip=a1 time=t3 ctx=economic,corruption
v4 AID - negated actor=a5 recip=a1 ctx=economic
v5 AGREE - occurred actor=a6 recip=a1 ctx=economic
v20 AID - hypothetical actor=a6 recip=a1 ctx=economic
v6 REQUEST change occurred actor=a6 recip=a1 ctx=economic
v7 ACCUSE allege occurred ctx=corruption
v21 ACCUSE investigate occurred actor=a8 recip=a9 ctx=corruption,economic
v9 ACCUSE allege occurred actor=a9 recip=a11 time=t4 ctx=corruption
v10 COERCE arrest occurred recip=a11 loc=a12 time=t5 ctx=corruption,legal
v22 ACCUSE allege occurred recip=a11 ctx=corruption,legal
v11 ACCUSE allege occurred recip=a11 ctx=corruption,legal same=v22
v12 PROTEST demo occurred actor=a15 recip=a16 loc=p1 time=t6 ctx=corruption
v13 REQUEST yield occurred actor=a15 recip=a16 loc=p1 time=t6 ctx=corruption
v14 RETREAT resign hypothetical actor=a16 ctx=executive,corruption
v15 PROTEST riot occurred actor=a18 recip=a12 time=t7 ctx=executive
v16 ASSAULT - occurred recip=a19 time=t7 ctx=executive
v17 CONSULT visit future actor=a20 recip=a1 loc=a1 time=t8 ctx=economic
v18 SANCTION - occurred recip=a22 ctx=corruption,legal
v19 SANCTION convict occurred recip=a23 ctx=corruption,legal
q7 indirect source=a21 cue=c5 neg
