#story r03-040
#date 2014-09-05
#publisher Caucasus Bulletin
#kind wire
#title [a1 NATO] {v1 offers} [a2 Georgia] {v2 training} centre but no membership plan

[p1 NEWPORT, Wales], [t1 Sept 5] - [a1 NATO] {v3 promised} [a2 Georgia] a {v4 training} centre, [a3 advisers] and regular {v5 exercises} on [t1 Friday] but did not {v6 offer} [a2 it] the plan for membership that [a2 Tbilisi] had {v7 asked} for.

<q1 “[a2 Georgia] has moved closer to [a1 NATO],”> [a1 the alliance]'s [a4 secretary-general, Henning Mikkelsen], {c1 told} [a5 reporters] at the end of a {v8 summit} of [a6 28 leaders]. [a7 Georgian Defence Minister Levan Gabunia] {v9 thanked} [a8 the allies] and {c2 said} <q2 [a7 he] did not feel {v10 refused}>.

[a9 France] and [a10 Germany] had {v11 opposed} a membership plan, {c3 saying} <q3 it would anger [a11 Russia]>, which {v12 fought} a five-day {v13 war} with [a2 Georgia] in [t2 2008] and {v14 keeps} [a12 7,000 soldiers] in [p2 Abkhazia] and [p3 South Ossetia]. [a13 Poland] and [a14 the Baltic states] {v15 backed} [a2 Georgia].

[a15 Ukraine]'s [a16 president, Taras Kovalchuk], {c4 said} <q4 [a17 four allies] had {v16 agreed} to {v17 supply} [a18 his army] with precise weapons>. [a19 Two of the countries [a16 he] named, [a20 Norway] and [a21 Italy]], {c20 denied} <q20 it> within hours. <q6 [a20 Oslo] would {v20 send} winter clothing only>, [a22 its defence ministry] {c5 said}. [a1 NATO] itself {v21 set up} funds worth 15 million euros to {v22 help} [a15 Ukraine] with cyber defence and [a23 wounded soldiers].

[a6 The leaders] also {v23 called on} [a11 Russia] <q7 to {v24 withdraw} [a25 [a11 its] troops] from [p4 eastern Ukraine]> and {v25 agreed} to {v26 form} [a26 a rapid force of 4,000 soldiers]. [a11 Moscow] {c6 says} <q8 [a11 it] has no troops there>.

[a27 Montenegro] will be told [t3 next year] whether [a27 it] can {v28 join}. [a28 The prime minister of [a29 Macedonia]] {v29 left} early because [a30 Greece] had again {v30 blocked} [a29 his country].
---
a1 organization IGO IGO NATO
a2 country GEO GOV Georgia
a3 group IGO MIL NATO advisers
a4 person IGO IGO Henning Mikkelsen
a5 group - MED reporters
a6 group - GOV 28 leaders
a7 person GEO GOV Levan Gabunia
a8 group - GOV the allies
a9 country FRA GOV France
a10 country DEU GOV Germany
a11 country RUS GOV Russia
a12 group RUS MIL 7,000 Russian soldiers
a13 country POL GOV Poland
a14 group - GOV Baltic states
a15 country UKR GOV Ukraine
a16 person UKR GOV Taras Kovalchuk
a17 group - GOV four allies
a18 organization UKR MIL Ukrainian army
a19 group - GOV =a20+a21 two of the countries
a20 country NOR GOV Norway
a21 country ITA GOV Italy
a22 organization NOR GOV Norwegian defence ministry
a23 group UKR MIL wounded soldiers
a25 group RUS MIL Russian troops
a26 organization IGO MIL rapid force of 4,000 soldiers
a27 country MNE GOV Montenegro
a28 person MKD GOV prime minister of Macedonia
a29 country MKD GOV Macedonia
a30 country GRC GOV Greece
p1 place GBR - Newport
p2 place GEO - Abkhazia
p3 place GEO - South Ossetia
p4 place UKR - eastern Ukraine
t1 2014-09-05
t2 2008
t3 2015
q1 direct source=a4 cue=c1 to=a5
q2 indirect source=a7 cue=c2
q3 indirect source=a9,a10 cue=c3
q4 indirect source=a16 cue=c4
q6 indirect source=a22 cue=c5
q7 indirect source=a6 cue=v23 to=a11
q8 indirect source=a11 cue=c6
q20 indirect source=a19 cue=c20 neg
v1 AGREE - occurred actor=a1 recip=a2 ctx=military
v2 AID - future actor=a1 recip=a2 ctx=military
v3 AGREE - occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military same=v1
v4 AID - future actor=a1 recip=a2 ctx=military same=v2
v5 COOPERATE - future actor=a1,a2 ctx=military
v6 AGREE - negated actor=a1 recip=a2 loc=p1 time=t1 ctx=military,diplomatic
v7 REQUEST assist occurred actor=a2 recip=a1 ctx=military,diplomatic
v8 CONSULT multilateral occurred actor=a6 loc=p1 time=t1 ctx=military,diplomatic
v9 SUPPORT - occurred actor=a7 recip=a8 loc=p1 ctx=military
v10 REJECT assist negated recip=a7 ctx=military
v11 REJECT assist occurred actor=a9,a10 recip=a2 ctx=military,diplomatic
v12 ASSAULT - occurred actor=a11,a2 time=t2 ctx=military
v13 ASSAULT - occurred actor=a11,a2 time=t2 ctx=military same=v12
v14 MOBILIZE troops occurred actor=a11 loc=p2,p3 ctx=military
v15 SUPPORT - occurred actor=a13,a14 recip=a2 ctx=diplomatic
v16 AGREE - occurred actor=a17 recip=a18 ctx=military
v17 AID - future actor=a17 recip=a18 ctx=military
v20 AID - future actor=a20 recip=a15 ctx=military
v21 AID - occurred actor=a1 recip=a15 ctx=military,cyber
v22 AID - future actor=a1 recip=a15,a23 ctx=military,cyber,health
v23 REQUEST yield occurred actor=a6 recip=a11 loc=p1 ctx=military
v24 RETREAT withdraw hypothetical actor=a11 recip=a25 loc=p4 ctx=military
v25 AGREE - occurred actor=a6 loc=p1 ctx=military
v26 MOBILIZE troops future actor=a6 recip=a26 ctx=military
v28 SUPPORT - hypothetical actor=a27 recip=a1 ctx=military,diplomatic
v29 REJECT meet occurred actor=a28 loc=p1 ctx=diplomatic
v30 REJECT - occurred actor=a30 recip=a29 ctx=diplomatic
