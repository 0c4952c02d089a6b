#story r01-057
#date 2019-06-05
#publisher Rio Grande News Agency
#kind wire
#title [a1 Mexico] {v1 offers} to {v2 send} [a2 troops] to southern border as [a3 U.S.] {v3 threatens} {v4 tariffs}

[p1 WASHINGTON], [t1 June 5] - [a1 Mexico] {v5 offered} on [t1 Wednesday] to {v6 deploy} [a2 6,000 members of its National Guard] on [p2 its border with Guatemala], in the hope of avoiding {v7 tariffs} that [a3 the United States] plans to put on [a1 Mexican] goods.

[a4 U.S. President Walter Hollis] {v8 threatened} [t2 last Thursday] <q1 to impose a 5 percent {v9 tariff} on all imports from [a1 Mexico] on [t3 June 10] if [a1 the country] does not stop [a5 migrants] from [p3 Central America]>. <q2 “[a6 They] have to act, or [a6 they] will {v10 pay},”> [a4 Hollis] {c1 told} [a7 reporters].

[a8 Mexican Foreign Minister Ernesto Villagran] {v11 met} [a9 U.S. Secretary of State Douglas Pemberton] for two hours at [a10 the White House]. <q3 The {v12 talks} ended without an {v13 agreement} but will {v14 continue} on [t4 Thursday]>, [a8 Villagran] {c2 said}. <q4 [a1 Mexico] would {v15 reject} a {v16 demand} to {v17 house} [a11 all asylum seekers] on [a1 its] territory>, [a8 he] {c3 added}.

[a12 Two aides to [a4 Hollis]] {c4 said} <q5 [a3 the United States] could {v18 delay} the {v19 tariffs} if [a1 Mexico] signs a written {v20 promise}>. [a13 Several Republican senators] {v21 opposed} the plan, and [a14 the American Chamber of Commerce] {c5 said} <q6 [a14 it] might {v22 sue} [a15 the government]>.

[a1 Mexico] {v23 arrested} [a16 two migrant rights activists] on [t1 Wednesday] and {v24 froze} the bank accounts of [a17 26 people] suspected of {v25 helping} [a18 caravans]. [a19 Mexican police] {v26 stopped} [a20 a group of about 400 Hondurans] near [p4 Tapachula] and {v27 took} [a20 them] to [p5 a detention centre]; [a21 a church shelter] {v28 gave} food to [a22 those left behind].

[a3 The United States] {v29 detained} [a23 144,000 people] at [p6 the Mexican border] in [t5 May]. In [t6 March] [a3 Washington] {v30 cut} {v31 aid} to [a25 Guatemala, Honduras and El Salvador], a step that [a26 the United Nations] {v32 criticised}.
---
a1 country MEX GOV Mexico
a2 group MEX MIL 6,000 members of the National Guard
a3 country USA GOV United States
a4 person USA GOV Walter Hollis
a5 group - REF migrants
a6 country MEX GOV They (Mexico)
a7 group - MED reporters
a8 person MEX GOV Ernesto Villagran
a9 person USA GOV Douglas Pemberton
a10 organization USA GOV White House
a11 group - REF all asylum seekers
a12 group USA GOV two aides to Hollis
a13 group USA LEG+PTY several Republican senators
a14 organization USA BUS American Chamber of Commerce
a15 organization USA GOV government
a16 group MEX NGO two migrant rights activists
a17 group MEX CVL 26 people
a18 group - REF caravans
a19 group MEX COP Mexican police
a20 group HND REF about 400 Hondurans
a21 organization MEX REL church shelter
a22 group HND REF those left behind
a23 group - REF 144,000 people
a25 group - GOV Guatemala, Honduras and El Salvador
a26 organization IGO IGO United Nations
p1 place USA - Washington
p2 place MEX - border with Guatemala
p3 place - - Central America
p4 place MEX - Tapachula
p5 place MEX - detention centre
p6 place - - Mexican border
t1 2019-06-05
t2 2019-05-30
t3 2019-06-10
t4 2019-06-06
t5 2019-05
t6 2019-03
q1 indirect source=a4 cue=v8
q2 direct source=a4 cue=c1 to=a7
q3 indirect source=a8 cue=c2
q4 indirect source=a8 cue=c3
q5 indirect source=a12 cue=c4
q6 indirect source=a14 cue=c5
v1 CONCEDE - occurred actor=a1 recip=a3 ctx=migration
v2 MOBILIZE troops hypothetical actor=a1 ctx=migration,territory
v3 THREATEN restrict occurred actor=a3 recip=a1 ctx=economic,migration
v4 SANCTION - hypothetical actor=a3 recip=a1 ctx=economic,migration
v5 CONCEDE - occurred actor=a1 recip=a3 time=t1 ctx=migration same=v1
v6 MOBILIZE troops hypothetical actor=a1 loc=p2 ctx=migration,territory same=v2
v7 SANCTION - future actor=a3 recip=a1 ctx=economic,migration same=v4
v8 THREATEN restrict occurred actor=a4 recip=a1 time=t2 ctx=economic,migration same=v3
v9 SANCTION - hypothetical actor=a4 recip=a1 time=t3 ctx=economic,migration same=v4
v10 SANCTION - hypothetical actor=a3 recip=a6 ctx=economic,migration
v11 CONSULT - occurred actor=a8,a9 loc=a10 time=t1 ctx=diplomatic,migration
v12 CONSULT - occurred actor=a8,a9 loc=a10 time=t1 ctx=diplomatic,migration same=v11
v13 AGREE - negated actor=a8,a9 ctx=diplomatic,migration
v14 CONSULT - future actor=a8,a9 time=t4 ctx=diplomatic,migration
v15 REJECT yield future actor=a1 recip=a3 ctx=migration
v16 REQUEST assist occurred actor=a3 recip=a1 ctx=migration
v17 AID - negated actor=a1 recip=a11 ctx=migration
v18 CONCEDE - hypothetical actor=a3 recip=a1 ctx=economic
v19 SANCTION - hypothetical actor=a3 recip=a1 ctx=economic,migration same=v4
v20 CONCEDE - hypothetical actor=a1 recip=a3 ctx=migration
v21 REJECT - occurred actor=a13 recip=a4 ctx=economic
v22 ACCUSE allege hypothetical actor=a14 recip=a15 ctx=legal,economic
v23 COERCE arrest occurred actor=a1 recip=a16 time=t1 ctx=migration
v24 COERCE seize occurred actor=a1 recip=a17 time=t1 ctx=migration
v25 AID - occurred actor=a17 recip=a18 ctx=migration
v26 COERCE restrict occurred actor=a19 recip=a20 loc=p4 ctx=migration
v27 COERCE arrest occurred actor=a19 recip=a20 loc=p5 ctx=migration
v28 AID - occurred actor=a21 recip=a22 ctx=migration
v29 COERCE arrest occurred actor=a3 recip=a23 loc=p6 time=t5 ctx=migration
v30 SANCTION discontinue occurred actor=a3 recip=a25 time=t6 ctx=economic,migration
v31 AID - negated actor=a3 recip=a25 time=t6 ctx=economic
v32 ACCUSE disapprove occurred actor=a26 recip=a3 ctx=economic
