#story r07-055
#date 2013-01-18
#publisher Maghreb Daily Dispatch
#kind report
#title [a1 Algerian troops] {v1 storm} gas plant to {v2 free} [a2 hostages]; [a3 dozens] feared dead

[p1 ALGIERS] — <q1 [a1 Algerian special forces] {v3 attacked} [p2 a desert gas plant near the Libyan border] on [t1 Thursday] to {v4 rescue} [a2 hundreds of workers] {v5 held} by [a4 Islamist gunmen], and [a5 at least 22 foreigners] were still missing on [t2 Friday]>, [a6 governments] and [a7 companies] {c1 said}.

[a4 The gunmen, about 30 of [a4 them]], {v6 seized} [p2 the plant near the town of In Amenas, 1,300 kilometers southeast of [p1 Algiers]], before dawn on [t3 Wednesday] after {v7 ambushing} a bus on its way to [p3 the local airport]. [a8 A Briton] and [a9 an Algerian guard] were {v8 killed} in that {v9 attack}.

<q2 [a10 Twelve hostages] and [a11 18 kidnappers] were {v10 killed} in the {v11 assault}>, [a12 Algeria's state news agency] {c2 reported} on [t2 Friday], quoting [a13 a security official]. <q3 [a14 Nearly 650 people], among them [a15 100 of the 132 foreigners], had been {v12 freed}>, [a12 it] {c3 added}. <q4 “[a4 They] {v13 tied} explosives around [a2 our] necks,”> [a18 Declan Mulvihill, an electrician from [p4 Belfast]], {c4 told} [a19 his family] by telephone.

[a20 The Desert Dawn Battalion, a group based in [p5 northern Mali]], {c5 said} <q5 the {v14 raid} was revenge for [a21 Algeria]'s decision to let [a22 French] planes use [a21 its] airspace to {v16 bomb} [a23 rebels in [a24 Mali]]>. [a20 It] {v17 offered} on [t2 Friday] <q6 to {v18 exchange} [a25 two American captives] for [a26 two men] {v19 jailed} in [a27 the United States]>. <q7 [a27 Washington] does not {v20 negotiate} with [a28 terrorists]>, [a29 State Department spokeswoman Vanessa Truitt] {c6 said}.

[a30 British Prime Minister Julian Marsden], who postponed a speech on [p6 Europe], {v22 complained} <q8 that [a31 London] had not been told of the {v23 operation} in advance>. [a32 Japan], which has [a33 ten citizens] missing, {v24 summoned} [a34 the Algerian ambassador] in [p7 Tokyo] and {v25 asked} <q9 that [a21 Algiers] put the [a2 hostages]' lives first>. [a35 Algerian Communication Minister Rachid Boumediene] {v27 defended} the {v28 assault}, {c7 saying} <q10 [a4 the militants] had wanted to take [a2 the captives] across the border>.

[a36 French President Laurent Girardin] {v29 sent} [a37 1,400 troops] to [a24 Mali] [t4 last week] to stop [a23 the rebels], who {v31 took} [p8 the town of Konna] on [t5 Jan. 10], from moving south to [p9 Bamako].
---
a1 group DZA MIL Algerian special forces
a2 group - LAB hostages
a3 group - LAB dozens feared dead
a4 group - REB Islamist gunmen
a5 group - LAB at least 22 foreigners
a6 group - GOV governments
a7 group - BUS companies
a8 person GBR LAB Briton
a9 person DZA - Algerian guard
a10 group - LAB twelve hostages
a11 group - REB 18 kidnappers
a12 organization DZA MED Algeria's state news agency
a13 person DZA GOV security official
a14 group - LAB nearly 650 people
a15 group - LAB 100 of the 132 foreigners
a18 person GBR LAB Declan Mulvihill
a19 group GBR CVL Mulvihill's family
a20 organization MLI REB Desert Dawn Battalion
a21 country DZA GOV Algeria
a22 country FRA GOV France
a23 group MLI REB rebels in Mali
a24 country MLI GOV Mali
a25 group USA LAB two American captives
a26 group - REB two men jailed in the United States
a27 country USA GOV United States
a28 group - REB terrorists
a29 person USA GOV Vanessa Truitt
a30 person GBR GOV Julian Marsden
a31 country GBR GOV Britain
a32 country JPN GOV Japan
a33 group JPN LAB ten Japanese citizens
a34 person DZA GOV Algerian ambassador
a35 person DZA GOV Rachid Boumediene
a36 person FRA GOV Laurent Girardin
a37 group FRA MIL 1,400 French troops
p1 place DZA - Algiers
p2 place DZA - gas plant near In Amenas
p3 place DZA - airport near In Amenas
p4 place GBR - Belfast
p5 place MLI - northern Mali
p6 place - - Europe
p7 place JPN - Tokyo
p8 place MLI - Konna
p9 place MLI - Bamako
t1 2013-01-17
t2 2013-01-18
t3 2013-01-16
t4 2013-W02
t5 2013-01-10
q1 indirect source=a6,a7 cue=c1
q2 indirect source=a13 cue=c2 via=a12
q3 indirect source=a12 cue=c3
q4 direct source=a18 cue=c4 to=a19
q5 indirect source=a20 cue=c5
q6 indirect source=a20 cue=v17
q7 indirect source=a29 cue=c6
q8 indirect source=a30 cue=v22
q9 indirect source=a32 cue=v25
q10 indirect source=a35 cue=c7
v1 ASSAULT - occurred actor=a1 loc=p2 time=t1 ctx=military,terrorism
v2 AID - hypothetical actor=a1 recip=a2 loc=p2 time=t1 ctx=military,terrorism
v3 ASSAULT - occurred actor=a1 loc=p2 time=t1 ctx=military,terrorism same=v1
v4 AID - hypothetical actor=a1 recip=a2 loc=p2 time=t1 ctx=military,terrorism same=v2
v5 ASSAULT abduct occurred actor=a4 recip=a2 loc=p2 ctx=terrorism,resource
v6 COERCE seize occurred actor=a4 loc=p2 time=t3 ctx=terrorism,resource
v7 ASSAULT - occurred actor=a4 loc=p2 time=t3 ctx=terrorism
v8 ASSAULT - occurred actor=a4 recip=a8,a9 loc=p2 time=t3 ctx=terrorism same=v7
v9 ASSAULT - occurred actor=a4 recip=a8,a9 time=t3 ctx=terrorism same=v7
v10 ASSAULT - occurred actor=a1 recip=a10,a11 loc=p2 time=t1 ctx=military,terrorism same=v1
v11 ASSAULT - occurred actor=a1 loc=p2 time=t1 ctx=military,terrorism same=v1
v12 AID - occurred actor=a1 recip=a14,a15 loc=p2 ctx=military,terrorism
v13 ASSAULT - occurred actor=a4 recip=a2 loc=p2 ctx=terrorism
v14 ASSAULT - occurred actor=a20 ctx=terrorism same=v7
v16 ASSAULT aerial occurred actor=a22 recip=a23 loc=a24 ctx=military
v17 AGREE - occurred actor=a20 recip=a27 time=t2 ctx=terrorism
v18 RETREAT release hypothetical actor=a20 recip=a25,a26 ctx=terrorism
v19 COERCE arrest occurred actor=a27 recip=a26 loc=a27 ctx=terrorism,legal
v20 CONSULT - negated actor=a27,a28 ctx=terrorism
v22 ACCUSE disapprove occurred actor=a30 recip=a21 ctx=diplomatic
v23 ASSAULT - occurred ctx=military same=v1
v24 ACCUSE disapprove occurred actor=a32 recip=a34 loc=p7 ctx=diplomatic
v25 REQUEST yield occurred actor=a32 recip=a21 loc=p7 ctx=diplomatic
v27 SUPPORT - occurred actor=a35 recip=a1 ctx=military
v28 ASSAULT - occurred ctx=military same=v1
v29 AID - occurred actor=a36 recip=a24 loc=a24 time=t4 ctx=military
v31 COERCE seize occurred actor=a23 loc=p8 time=t5 ctx=military
