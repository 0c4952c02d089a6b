#story r06-052
#date 2013-12-09
#publisher Emerald News Wire
#kind wire
#title [a1 Ukraine crowds] {v1 topple} statue; [a2 police] {v25 mass} around camps

[p1 KIEV], [t1 Dec 9] - [a2 Hundreds of riot police with shields] {v2 moved} into [p2 the centre of Kiev] on [t1 Monday]. [a1 Protesters] had {v3 pulled down} [p1 the city]'s statue of Lenin on [t5 Sunday] and {v4 blocked} [a3 the cabinet building].

[a2 They] {v5 took down} barricades near [a4 the presidential office] but did not {v6 enter} [p3 Independence Square], where [a1 tens of thousands] {v7 demand} that [a5 President Hryhoriy Stetsko] {v8 step down} for {v9 refusing} to {v10 sign} a trade pact with [a6 the European Union].

<q5 [a7 Masked men] {v11 raided} the office of [a8 the opposition party Renewal] and {v12 carried off} servers>, [a9 its spokeswoman] {c1 said}. <q1 [a10 No police unit] had been {v13 sent} there>, [a11 the interior ministry] {c2 said}.

<q6 [a5 Stetsko] {v14 accepted} a {v15 proposal} by [a12 three former presidents] for round-table {v16 talks}>, [a13 his press service] {c3 said}. [a14 Opposition leader Vadym Korniychuk], a former wrestler, {v17 set} three conditions: the {v18 release} of [a15 nine {v30 arrested} students], the {v19 dismissal} of [a16 the government] and the {v20 punishment} of [a17 those who {v21 beat} [a18 demonstrators] on [t2 November 30]]. <q2 “Without this there is nothing to {v22 talk} about,”> [a14 he] {c4 said}.

[a19 The EU foreign policy chief, Annelise Brandt], will {v23 visit} [p1 Kiev] on [t3 Tuesday]. [a20 The United States] {v24 warned} [a5 Stetsko] <q3 that [a20 it] would consider {v26 sanctions} if force was {v27 used}>. [a21 Russia], which {v28 threatened} [a22 its neighbour] with customs {v29 checks} in [t4 August], {c5 said} <q4 [a23 outsiders] should not interfere>.

<q30 [a40 Three television journalists] were {v50 beaten} while [a40 they] filmed the removal of tents>, [a41 their union] {c30 said}. In [p20 Donetsk], [a42 about 4,000 people] {v51 rallied} for [a5 Stetsko] and [a45 a trade union] {v52 offered} to {v53 send} [a43 miners] to [p1 the capital]. [a44 The head of the Orthodox church] {v54 opened} a monastery to [a18 demonstrators] who fled from [a2 the police].
---
a1 group UKR CVL Ukraine crowds
a2 group UKR COP riot police
a3 organization UKR GOV cabinet
a4 organization UKR GOV presidential office
a5 person UKR GOV Hryhoriy Stetsko
a6 organization IGO IGO European Union
a7 group UKR UAF masked men
a8 organization UKR OPP Renewal
a9 person UKR OPP Renewal spokeswoman
a10 organization UKR COP no police unit
a11 organization UKR GOV interior ministry
a12 group UKR ELI three former presidents
a13 organization UKR GOV presidential press service
a14 person UKR OPP Vadym Korniychuk
a15 group UKR EDU+CVL nine arrested students
a16 organization UKR GOV Ukrainian government
a17 group UKR COP those who beat demonstrators
a18 group UKR CVL demonstrators
a19 person IGO IGO Annelise Brandt
a20 country USA GOV United States
a21 country RUS GOV Russia
a22 country UKR GOV Ukraine
a23 group - GOV outsiders
p1 place UKR - Kiev
p2 place UKR - centre of Kiev
p3 place UKR - Independence Square
t1 2013-12-09
t2 2013-11-30
t3 2013-12-10
t4 2013-08
t5 2013-12-08
q1 indirect source=a11 cue=c2
q2 direct source=a14 cue=c4
q3 indirect source=a20 cue=v24 to=a5
q4 indirect source=a21 cue=c5
q5 indirect source=a9 cue=c1
q6 indirect source=a13 cue=c3
v1 PROTEST riot occurred actor=a1
v2 MOBILIZE police occurred actor=a2 loc=p2 time=t1 same=v25
v3 PROTEST riot occurred actor=a1 loc=p1 time=t5 same=v1
v4 PROTEST obstruct occurred actor=a1 recip=a3 loc=p1 time=t5
v5 ASSAULT crowd-control occurred actor=a2 recip=a1 loc=p2 time=t1
v6 MOBILIZE police negated actor=a2 loc=p3
v7 PROTEST demo occurred actor=a1 recip=a5 loc=p3
v8 RETREAT resign hypothetical actor=a5 ctx=executive
v9 REJECT - occurred actor=a5 recip=a6 ctx=economic,diplomatic
v10 SUPPORT - negated actor=a5 recip=a6 ctx=economic,diplomatic
v11 COERCE - occurred actor=a7 recip=a8
v12 COERCE seize occurred actor=a7 recip=a8
v13 MOBILIZE police negated actor=a10
v14 AGREE - occurred actor=a5 recip=a12
v15 AGREE - occurred actor=a12
v16 CONSULT - hypothetical actor=a5
v17 REQUEST yield occurred actor=a14 recip=a5
v18 RETREAT release hypothetical recip=a15
v19 SANCTION expel hypothetical actor=a5 recip=a16 ctx=executive
v20 SANCTION - hypothetical recip=a17 ctx=legal
v21 ASSAULT beat occurred actor=a17 recip=a18 time=t2 ctx=human-rights
v22 CONSULT - negated actor=a14
v23 CONSULT visit future actor=a19 loc=p1 time=t3 ctx=diplomatic
v24 THREATEN - occurred actor=a20 recip=a5 ctx=diplomatic
v25 MOBILIZE police occurred actor=a2
v26 SANCTION - hypothetical actor=a20 recip=a5 ctx=diplomatic
v27 ASSAULT - hypothetical recip=a1
v28 THREATEN - occurred actor=a21 recip=a22 time=t4 ctx=economic
v29 COERCE restrict hypothetical actor=a21 recip=a22 ctx=economic
v30 COERCE arrest occurred recip=a15
a40 group UKR MED three television journalists
a41 organization UKR LAB+MED journalists' union
a42 group UKR CVL about 4,000 people
a43 group UKR LAB miners
a44 person UKR REL head of the Orthodox church
a45 organization UKR LAB trade union
p20 place UKR - Donetsk
q30 indirect source=a41 cue=c30
v50 ASSAULT beat occurred recip=a40 ctx=media
v51 PROTEST demo occurred actor=a42 loc=p20
v52 AGREE - occurred actor=a45 recip=a5
v53 MOBILIZE militia hypothetical actor=a45 loc=p1
v54 AID - occurred actor=a44 recip=a18 ctx=religion
