#story r03-037
#date 2010-01-26
#publisher Mesopotamia Press
#kind wire
#title [a1 Iraq] {v1 asks} [a2 Kuwait] <q1 to {v2 forgive} war debts>

[p1 BAGHDAD], [t1 Jan 26] - [a1 Iraq] {v3 appealed} to [a2 Kuwait] on [t1 Tuesday] <q2 to {v4 write off} $27 billion in debt and war compensation>, and {v6 promised} <q3 to settle [a3 their] border dispute after a parliamentary election in [t2 March]>.

<q4 “[a1 We] {v7 ask} [a5 our brothers in [p2 Kuwait]] to do what [a6 other Arab states] have done,”> [a7 Iraqi Foreign Minister Salah Barwari] {c1 told} a joint news conference with [a9 [a2 Kuwait]'s first ambassador in [p1 Baghdad] since [t3 1990], Fahad al-Mutlaq], who was {v8 received} by [a10 the president] on [t4 Monday].

[a1 Iraq] {v9 invaded} [a2 Kuwait] in [t5 August 1990] and was {v10 driven out} seven months later by [a11 a U.S.-led coalition]. [a12 The U.N. Security Council] {v11 ordered} [a1 Baghdad] <q5 to {v12 pay} 5 percent of [a1 its] oil income to [a14 victims]>. [a1 It] has paid about $28 billion so far, and still owes [a2 Kuwait] $24 billion.

[a9 Al-Mutlaq] {c2 said} <q6 [a2 his government] could not {v14 cancel} the payments without [a15 [a2 its] parliament]>, where [a16 a majority] is against it. <q7 [a2 Kuwait] would not {v16 object} if [a12 the council] {v17 lifted} other {v18 sanctions}, and would {v19 receive} [a17 an Iraqi delegation] in [t6 February] to {v20 discuss} flights>, [a9 he] {c3 added}. No civilian aircraft has flown between [a18 the two countries] for 20 years.

[a19 The United Arab Emirates] {v21 cancelled} $7 billion of [a1 Iraq]'s debt in [t7 2008]. [a20 Saudi Arabia] has {v22 promised} <q9 to {v23 reduce} what [a1 Iraq] owes [a20 it]>, but no accord was ever {v24 signed}. [a22 Russia] {v25 forgave} $12 billion [t8 the same year] and {v26 won} a contract for an oil field.

[a23 Fishermen from [p3 Basra]] {v27 complain} <q8 that [a24 the Kuwaiti coast guard] {v28 fires} at [a23 their] boats and {v29 arrests} [a26 crews]>. [a27 Six men] were {v30 freed} on [t9 Sunday] as a gesture.
---
a1 country IRQ GOV Iraq
a2 country KWT GOV Kuwait
a3 group - GOV =a1+a2 Iraq and Kuwait
a5 group KWT GOV our brothers in Kuwait
a6 group - GOV other Arab states
a7 person IRQ GOV Salah Barwari
a9 person KWT GOV Fahad al-Mutlaq
a10 person IRQ GOV Iraqi president
a11 organization - MIL U.S.-led coalition
a12 organization IGO IGO U.N. Security Council
a14 group - CVL victims
a15 organization KWT LEG Kuwaiti parliament
a16 group KWT LEG a majority
a17 group IRQ GOV Iraqi delegation
a18 group - GOV =a1+a2 the two countries
a19 country ARE GOV United Arab Emirates
a20 country SAU GOV Saudi Arabia
a22 country RUS GOV Russia
a23 group IRQ LAB fishermen from Basra
a24 organization KWT COP Kuwaiti coast guard
a26 group IRQ LAB crews
a27 group IRQ LAB six men
p1 place IRQ - Baghdad
p2 place KWT - Kuwait
p3 place IRQ - Basra
t1 2010-01-26
t2 2010-03
t3 1990
t4 2010-01-25
t5 1990-08
t6 2010-02
t7 2008
t8 2008
t9 2010-01-24
q1 indirect source=a1 cue=v1 to=a2
q2 indirect source=a1 cue=v3 to=a2
q3 indirect source=a1 cue=v6 to=a2
q4 direct source=a7 cue=c1
q5 indirect source=a12 cue=v11 to=a1
q6 indirect source=a9 cue=c2
q7 indirect source=a9 cue=c3
q9 indirect source=a20 cue=v22
q8 indirect source=a23 cue=v27
v1 REQUEST assist occurred actor=a1 recip=a2 ctx=economic
v2 AID - hypothetical actor=a2 recip=a1 ctx=economic
v3 REQUEST assist occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=economic same=v1
v4 AID - hypothetical actor=a2 recip=a1 ctx=economic same=v2
v6 AGREE - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=territory
v7 REQUEST assist occurred actor=a1 recip=a5 ctx=economic same=v1
v8 CONSULT - occurred actor=a10 recip=a9 loc=p1 time=t4 ctx=diplomatic
v9 ASSAULT - occurred actor=a1 recip=a2 time=t5 ctx=military
v10 ASSAULT - occurred actor=a11 recip=a1 loc=a2 ctx=military
v11 REQUEST yield occurred actor=a12 recip=a1 ctx=economic
v12 CONCEDE - hypothetical actor=a1 recip=a14 ctx=economic
v14 AID - negated actor=a2 recip=a1 ctx=economic
v16 REJECT - negated actor=a2 recip=a12 ctx=diplomatic
v17 RETREAT - hypothetical actor=a12 recip=a1 ctx=economic
v18 SANCTION - occurred actor=a12 recip=a1 ctx=economic
v19 CONSULT visit future actor=a2 recip=a17 time=t6 ctx=diplomatic
v20 CONSULT - future actor=a2,a17 time=t6 ctx=economic
v21 AID - occurred actor=a19 recip=a1 time=t7 ctx=economic
v22 AGREE - occurred actor=a20 recip=a1 ctx=economic
v23 AID - future actor=a20 recip=a1 ctx=economic
v24 SUPPORT - negated actor=a20,a1 ctx=economic
v25 AID - occurred actor=a22 recip=a1 time=t8 ctx=economic
v26 COOPERATE - occurred actor=a22,a1 ctx=resource
v27 ACCUSE disapprove occurred actor=a23 recip=a24 ctx=territory
v28 ASSAULT firearms occurred actor=a24 recip=a23 ctx=territory
v29 COERCE arrest occurred actor=a24 recip=a26 ctx=territory
v30 RETREAT release occurred actor=a24 recip=a27 time=t9 ctx=diplomatic
