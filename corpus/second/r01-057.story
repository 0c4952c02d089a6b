#story r01-057
#date 2019-06-05
#publisher Rio Grande News Agency
#kind wire
#title [a1 Mexico] {v1 offers} <q1 to {v2 send} [a2 troops] to southern border> as [a3 U.S.] {v3 threatens} {v4 tariffs}

[p1 WASHINGTON], [t1 June 5] - [a1 Mexico] {v5 offered} on [t1 Wednesday] <q2 to {v6 deploy} [a2 6,000 members of [a4 its National Guard]] on [a1 its] border with [a5 Guatemala]>, in the hope of avoiding {v7 tariffs} that [a3 the United States] plans to put on [a1 Mexican] goods.

[a6 U.S. President Walter Hollis] {v8 threatened} [t2 last Thursday] <q3 to impose a 5 percent {v9 tariff} on all imports from [a1 Mexico] on [t3 June 10] if [a1 the country] does not {v10 stop} [a7 migrants from [p2 Central America]]>. <q4 “[a1 They] have to act, or [a1 they] will pay,”> [a6 Hollis] {c1 told} [a8 reporters].

[a9 Mexican Foreign Minister Ernesto Villagran] {v11 met} [a10 U.S. Secretary of State Douglas Pemberton] for two hours at [p3 the White House]. <q5 The {v12 talks} ended without an {v13 agreement} but will {v14 continue} on [t4 Thursday]>, [a9 Villagran] {c2 said}. <q6 [a1 Mexico] would {v15 reject} a {v16 demand} to {v17 house} all [a11 asylum seekers] on [a1 its] territory>, [a9 he] {c3 added}.

[a12 Two aides to [a6 Hollis]] {c4 said} <q7 [a3 the United States] could {v18 delay} the {v19 tariffs} if [a1 Mexico] signs a written {v20 promise}>. [a13 Several Republican senators] {v21 opposed} the plan, and [a14 the American Chamber of Commerce] {c5 said} <q8 [a14 it] might {v22 sue} [a15 the government]>.

[a1 Mexico] {v23 arrested} [a16 two migrant rights activists] on [t1 Wednesday] and {v24 froze} the bank accounts of [a17 26 people suspected of helping [a18 caravans]]. [a19 Mexican police] {v25 stopped} [a20 a group of about 400 Hondurans] near [p4 Tapachula] and {v26 took} [a20 them] to a detention centre; [a21 a church shelter] {v27 gave} food to [a22 those left behind].

[a3 The United States] {v28 detained} [a23 144,000 people] at the [a1 Mexican] border in [t5 May]. In [t6 March] [a3 Washington] {v29 cut} aid to [a5 Guatemala], [a24 Honduras] and [a25 El Salvador], a step that [a26 the United Nations] {v30 criticised}.
---
a1 country MEX GOV Mexico
a2 group MEX MIL 6,000 National Guard members
a3 country USA GOV United States
a4 organization MEX MIL Mexican National Guard
a5 country GTM GOV Guatemala
a6 person USA GOV Walter Hollis
a7 group - REF migrants from Central America
a8 group - MED reporters
a9 person MEX GOV Ernesto Villagran
a10 person USA GOV Douglas Pemberton
a11 group - REF asylum seekers
a12 group USA GOV two aides to Hollis
a13 group USA LEG several Republican senators
a14 organization USA BUS American Chamber of Commerce
a15 organization USA GOV US government
a16 group MEX NGO two migrant rights activists
a17 group - CVL 26 people
a18 group - REF caravans
a19 organization MEX COP Mexican police
a20 group HND REF about 400 Hondurans
a21 organization MEX REL church shelter
a22 group - REF those left behind
a23 group - REF 144,000 people
a24 country HND GOV Honduras
a25 country SLV GOV El Salvador
a26 organization IGO IGO United Nations
p1 place USA - Washington
p2 place - - Central America
p3 place USA - White House
p4 place MEX - Tapachula
t1 2019-06-05
t2 2019-05-30
t3 2019-06-10
t4 2019-06-06
t5 2019-05
t6 2019-03
q1 indirect source=a1 cue=v1
q2 indirect source=a1 cue=v5
q3 indirect source=a6 cue=v8
q4 direct source=a6 cue=c1 to=a8
q5 indirect source=a9 cue=c2
q6 indirect source=a9 cue=c3
q7 indirect source=a12 cue=c4
q8 indirect source=a14 cue=c5
v1 AGREE - occurred actor=a1 recip=a3 time=t1 ctx=migration,diplomatic
v2 MOBILIZE troops hypothetical actor=a1 ctx=migration,military
v3 THREATEN restrict occurred actor=a3 recip=a1 ctx=economic,migration
v4 SANCTION - hypothetical actor=a3 recip=a1 ctx=economic
v5 AGREE - occurred actor=a1 recip=a3 time=t1 ctx=migration,diplomatic same=v1
v6 MOBILIZE troops hypothetical actor=a1 ctx=migration,military same=v2
v7 SANCTION - future actor=a3 recip=a1 ctx=economic same=v4
v8 THREATEN restrict occurred actor=a6 recip=a1 time=t2 ctx=economic,migration same=v3
v9 SANCTION - hypothetical actor=a6 recip=a1 time=t3 ctx=economic same=v4
v10 COERCE restrict hypothetical actor=a1 recip=a7 ctx=migration
v11 CONSULT - occurred actor=a9,a10 loc=p3 ctx=diplomatic,economic
v12 CONSULT - occurred actor=a9,a10 loc=p3 ctx=diplomatic,economic same=v11
v13 AGREE - negated actor=a9,a10 ctx=diplomatic
v14 CONSULT - future actor=a9,a10 time=t4 ctx=diplomatic,economic
v15 REJECT yield hypothetical actor=a1 recip=a3 ctx=migration
v16 REQUEST yield hypothetical recip=a1 ctx=migration
v17 AID - hypothetical actor=a1 recip=a11 ctx=migration
v18 RETREAT - hypothetical actor=a3 recip=a1 ctx=economic
v19 SANCTION - hypothetical actor=a3 recip=a1 ctx=economic same=v4
v20 AGREE - hypothetical actor=a1 recip=a3 ctx=diplomatic
v21 ACCUSE disapprove occurred actor=a13 recip=a6 ctx=economic,legislative
v22 ACCUSE allege hypothetical actor=a14 recip=a15 ctx=legal,economic
v23 COERCE arrest occurred actor=a1 recip=a16 time=t1 ctx=migration
v24 COERCE seize occurred actor=a1 recip=a17 ctx=migration,economic
v25 COERCE restrict occurred actor=a19 recip=a20 loc=p4 ctx=migration
v26 COERCE arrest occurred actor=a19 recip=a20 loc=p4 ctx=migration
v27 AID - occurred actor=a21 recip=a22 ctx=migration
v28 COERCE arrest occurred actor=a3 recip=a23 time=t5 ctx=migration
v29 SANCTION discontinue occurred actor=a3 recip=a5,a24,a25 time=t6 ctx=economic
v30 ACCUSE disapprove occurred actor=a26 recip=a3 ctx=economic
