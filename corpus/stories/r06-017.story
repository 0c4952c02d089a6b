#story r06-017
#date 2012-08-23
#publisher Southern Cross Wire
#kind wire
#title [a1 South African miners] {v1 vow} <q1 to {v2 strike} on> as {v3 ultimatum} expires

[p1 RUSTENBURG], [t1 Aug 23] - [a1 {v24 Striking} miners at [a2 a platinum company] in [p2 South Africa]] {v4 ignored} on [t1 Thursday] a third {v5 deadline} to {v6 return} to work, and [a2 the company] {c1 said} <q2 [a2 it] had not yet decided whether to {v7 dismiss} [a3 them]>.

Only one in five of [a3 the 12,000 workers] turned up at [a2 Kroonrand Platinum]'s shafts, 90 km northwest of [p3 Johannesburg]. [a1 Rock drillers] {v8 downed} tools on [t2 August 10] to {v9 demand} a monthly wage of 12,500 rand, more than double what [a1 they] earn now.

<q3 “Let [a2 them] {v10 fire} [a1 us]. [a1 We] would rather die here than go back for 5,000,”> {c2 said} [a4 Thabiso Mokoena, one of [a5 several hundred men]] who {v11 sat} with sticks and blankets on a hill near the gates.

[a6 Police] in armoured vehicles {v12 watched} from a distance. [a7 Two security guards] were {v13 hacked} to death there [t3 last week], and [a8 a man] {v14 arrested} for the {v15 murders} is to be {v16 brought before} [a9 a magistrate] on [t4 Monday].

[a10 The National Union of Pit Workers], which signed a wage {v17 agreement} until [t5 2013], has {v18 called on} [a1 the men] <q4 to end the {v19 strike}>. [a14 Many] have {v25 left} [a10 it] for [a11 a new union, the Shaft Workers' Front], which {c3 denies} <q5 that [a11 it] {v20 called} the {v26 stoppage}>.

[a12 President Sipho Mabena] cut short a {v21 visit} to [p4 Mozambique] to {v22 go} to [p1 Rustenburg]. [a13 The opposition] asked why [a12 he] had not {v23 met} [a1 the strikers].

The price of platinum rose 2 percent.

[a40 The miners' wives] {v50 marched} to the gates on [t20 Wednesday] with pots and handed over a {v52 petition}. [a2 Kroonrand] {v53 promised} to study it. [a41 Three other companies] {c30 said} <q31 [a42 their workers] had not {v55 joined} the {v56 strike}>. [a43 A church council] {v57 offered} <q32 to {v58 mediate}>, and [a4 Mokoena] {c31 said} <q33 [a1 the men] might {v59 talk} “to [a45 the bishop], not to [a44 the bosses]”>.
---
a1 group ZAF LAB striking miners
a2 organization ZAF BUS Kroonrand Platinum
a3 group ZAF LAB 12,000 workers
a4 person ZAF LAB Thabiso Mokoena
a5 group ZAF LAB several hundred men
a6 organization ZAF COP police
a7 group ZAF - two security guards
a8 person ZAF - man arrested
a9 person ZAF JUD magistrate
a10 organization ZAF LAB National Union of Pit Workers
a11 organization ZAF LAB Shaft Workers' Front
a12 person ZAF GOV Sipho Mabena
a13 organization ZAF OPP opposition
p1 place ZAF - Rustenburg
p2 place ZAF - South Africa
p3 place ZAF - Johannesburg
p4 place MOZ - Mozambique
t1 2012-08-23
t2 2012-08-10
t3 2012-W33
t4 2012-08-27
t5 2013
q1 indirect source=a1 cue=v1
q2 indirect source=a2 cue=c1
q3 direct source=a4 cue=c2
q4 indirect source=a10 cue=v18 to=a1
q5 indirect source=a11 cue=c3 neg
v1 REJECT yield occurred actor=a1 ctx=resource
v2 PROTEST strike future actor=a1 ctx=resource
v3 THREATEN - occurred recip=a1 ctx=resource
v4 REJECT yield occurred actor=a1 recip=a2 time=t1 loc=p2 ctx=resource same=v1
v5 THREATEN - occurred actor=a2 recip=a1 loc=p2 time=t1 ctx=resource same=v3
v6 RETREAT - negated actor=a1 ctx=resource
v7 SANCTION expel hypothetical actor=a2 recip=a3 ctx=resource
v8 PROTEST strike occurred actor=a1 time=t2 loc=p1 ctx=resource same=v24
v9 REQUEST change occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=resource,economic
v10 SANCTION expel hypothetical actor=a2 recip=a1 ctx=resource same=v7
v11 PROTEST demo occurred actor=a5 loc=p1 ctx=resource
v12 MOBILIZE police occurred actor=a6 loc=p1
v13 ASSAULT primitive occurred recip=a7 time=t3 loc=p1 ctx=crime
v14 COERCE arrest occurred recip=a8 ctx=crime
v15 ASSAULT primitive occurred actor=a8 recip=a7 ctx=crime same=v13
v16 ACCUSE allege future actor=a9 recip=a8 time=t4 ctx=legal,crime
v17 AGREE - occurred actor=a10 ctx=resource
v18 REQUEST yield occurred actor=a10 recip=a1 ctx=resource
v19 PROTEST strike occurred actor=a1 ctx=resource same=v24
v20 REQUEST - negated actor=a11 ctx=resource
v21 CONSULT visit occurred actor=a12 loc=p4 ctx=diplomatic
v22 CONSULT visit future actor=a12 loc=p1
v23 CONSULT - negated actor=a12,a1 ctx=resource
a14 group ZAF LAB many miners
v24 PROTEST strike occurred actor=a1 loc=p2 ctx=resource
v25 SANCTION withdraw occurred actor=a14 recip=a10 ctx=resource
v26 PROTEST strike occurred actor=a1 ctx=resource same=v24
a40 group ZAF CVL miners' wives
a41 group ZAF BUS three other companies
a42 group ZAF LAB workers of three other companies
a43 organization ZAF REL church council
a44 group ZAF BUS the bosses
a45 person ZAF REL the bishop
t20 2012-08-22
q31 indirect source=a41 cue=c30
q32 indirect source=a43 cue=v57
q33 mixed source=a4 cue=c31
v50 PROTEST demo occurred actor=a40 loc=p1 time=t20 ctx=resource
v52 REQUEST change occurred actor=a40 recip=a2 time=t20 ctx=resource
v55 PROTEST strike negated actor=a42 ctx=resource
v56 PROTEST strike occurred actor=a1 ctx=resource same=v24
v57 AGREE - occurred actor=a43 ctx=resource
v58 CONSULT third-party hypothetical actor=a43 ctx=resource
v59 CONSULT - hypothetical actor=a1,a45 ctx=resource
v53 AGREE - occurred actor=a2 recip=a40 ctx=resource
