#story r04-014
#date 2020-12-09
#publisher Aegean Report
#kind report
#title [a3 [a1 EU] leaders] to {v1 discuss} {v2 sanctions} on [a2 Turkey] over gas search

[p1 BRUSSELS] — <q19 [a3 European Union leaders] are divided over whether to {v3 punish} [a2 Turkey] for [a2 its] gas exploration in waters claimed by [a4 Greece] and [a5 Cyprus] when [a3 they] {v4 meet} on [t1 Thursday]>, [a6 diplomats] {c1 said} on [t2 Wednesday].

[a4 Greece] and [a5 Cyprus], {v5 backed} by [a7 France] and [a8 Austria], have {v6 asked} [a9 [a67 their] partners] <q1 for an arms {v7 embargo}>. [a10 Germany], which holds the bloc's rotating presidency, [a11 Italy] and [a12 Spain] would rather add names to a short list of [a13 Turkish energy officials] who are already {v9 barred} from entering [a1 the EU]. <q2 “Nobody wants to slam the door. But nobody can say that nothing happened since [t3 October], either,”> {c2 said} [a14 one of the envoys].

In [t3 October], [a3 the leaders] had {v10 offered} [a2 Ankara] a better trade deal and more money for [a15 Syrian refugees] if [a2 it] stopped what [a3 they] {c3 called} <q3 “unilateral {v11 provocations}.”> [a2 It] instead {v12 sent} [a16 the survey ship Barbaros Reis], accompanied by [a17 two frigates], back to an area south of [p2 the Greek island of Kastellorizo] for several weeks. [a16 The vessel] {v13 returned} to [p3 port in Antalya] on [t4 November 30].

[a18 Greek Prime Minister Stavros Mitropoulos] {v14 dismissed} that {v15 withdrawal} as a trick. <q4 “[a2 Turkey] does it before every {v16 summit}. Then the ship goes out again,”> [a18 he] {c4 told} [a19 parliament] on [t5 Tuesday]. [a18 He] {v17 called for} <q5 “a list of measures that will be felt.”>

[a20 Turkish President Orhan Karahan] {c5 said} on [t2 Wednesday] <q6 any {v18 sanctions} would be “of no great concern” to [a2 [a20 his] country]>. <q7 “[a1 The EU] has never acted honestly toward [a2 us], and [a2 we] have lived under [a1 its] {v19 penalties} since [t6 1963],”> [a20 he] {c6 told} [a21 reporters] before leaving for [p4 Baku], where [a20 he] was to attend a military parade. But [a20 he] also {c7 repeated} <q8 that [a2 Turkey] was ready for {v20 talks} without conditions>.

[a22 [a20 His] foreign minister, Cengiz Aydemir], {v21 telephoned} [a23 seven of [a22 his] European colleagues] in [t7 the past three days]. [a22 He] {v22 accused} [a4 Greece] <q9 of running away from {v23 dialogue}> and {v24 proposed} <q10 an international conference on the eastern Mediterranean>, an idea that [a24 European Council President Hendrik Dewaele] {v25 supports}.

[a4 Athens] and [a2 Ankara], both members of [a25 NATO], came close to blows in [t8 the summer]. On [t9 August 12], [a26 two of [a27 their] warships] collided while [a26 they] were shadowing [a16 the research vessel]. [a7 France] then {v27 sent} [a29 fighter jets] to [p5 Crete] to {v28 support} [a4 the Greeks], and [a2 Turkey] held live-fire {v30 exercises} off [p6 northern Cyprus]. [a30 NATO Secretary General Harald Vik] {v31 mediated} until [a27 the two sides] {v32 agreed}, in [t10 September], to set up a hotline between [a31 [a27 their] general staffs].

<q11 “There is a mechanism, and it works. [a32 Allies] should not {v34 sanction} [a32 each other],”> [a30 Vik] {c8 said} in [p1 Brussels] on [t2 Wednesday] after {v35 meeting} [a33 Turkish Defense Minister Nuri Sezer].

The dispute with [a5 Cyprus] is older. [a34 Turkish troops] {v37 invaded} the north of [a5 the island] in [t11 1974] after a {v38 coup} by [a35 supporters of union with [a4 Greece]], and [a2 Ankara] does not {v39 recognize} [a36 the government in [p8 Nicosia]]. In [t12 November], [a20 Karahan] {v40 visited} [p9 the fenced-off beach resort of Varosha], part of which [a37 the Turkish Cypriot authorities] had {v41 reopened}. [a36 The Cypriot government] {v42 denounced} the {v43 trip} as <q12 a “provocation without precedent.”> [a38 The United Nations Security Council] {v44 called for} <q13 the step to be reversed>.

<q20 [a39 Cypriot President Andreas Hadjiloizou] will not {v45 block} other business [t13 this time]>, [a40 a person close to [a39 him]] {c9 said}. In [t14 September] [a5 Cyprus] had {v46 vetoed} {v47 sanctions} on [a41 Belarus] for three weeks in order to get action against [a2 Turkey].

Any decision needs the consent of [a42 all 27 governments]. [a43 Hungary]'s [a44 prime minister, Gergely Barta], who {v48 received} [a22 Aydemir] in [p10 Budapest] on [t15 Monday], {c10 told} [a45 the newspaper Duna Hirlap] <q14 that [a44 he] would {v49 oppose} “adventures” against [a2 a country] which {v50 hosts} [a15 four million refugees]>. [a2 Ankara] has {v51 threatened} more than once <q15 to {v52 let} [a15 them] go to [p11 Europe]>; in [t16 February] [a2 it] opened [a2 its] side of the border, and [a46 Greek police] {v53 drove back} [a47 thousands of people] with tear gas.

A draft of the summit conclusions, seen by [a48 this agency], {v56 asks} [a49 the bloc's foreign policy chief] <q16 to report by [t17 March] on further options>. It {v55 condemns} [a2 Turkish] <q17 “rhetoric against [a1 the EU]”>, a reference to a {v57 quarrel} between [a20 Karahan] and [a50 French President Philippe Garnier] over cartoons of the Prophet Muhammad, in which [a20 the Turkish leader] {v58 urged} [a51 [a20 his] people] <q18 to {v59 boycott} [a7 French] goods>.

[a52 The United States] may move first. [a53 Congress] is preparing to oblige [a54 the outgoing administration] to impose {v62 sanctions} over [a2 Turkey]'s {v63 purchase} of [a55 Russian] air defense missiles in [t18 2019].

The Turkish lira fell by 0.6 percent. It has lost a quarter of its value [t19 this year], and inflation is at 14 percent.
---
a1 organization IGO IGO European Union
a2 country TUR GOV Turkey
a3 group IGO GOV European Union leaders
a4 country GRC GOV Greece
a5 country CYP GOV Cyprus
a67 group - GOV =a4+a5 their
a6 group - GOV diplomats
a7 country FRA GOV France
a8 country AUT GOV Austria
a9 group - GOV EU partners
a10 country DEU GOV Germany
a11 country ITA GOV Italy
a12 country ESP GOV Spain
a13 group TUR GOV Turkish energy officials
a14 person - GOV one of the envoys
a15 group SYR REF Syrian refugees
a16 organization TUR BUS survey ship Barbaros Reis
a17 group TUR MIL two frigates
a18 person GRC GOV Stavros Mitropoulos
a19 organization GRC LEG Greek parliament
a20 person TUR GOV Orhan Karahan
a21 group - MED reporters
a22 person TUR GOV Cengiz Aydemir
a23 group - GOV seven European foreign ministers
a24 person IGO IGO Hendrik Dewaele
a25 organization IGO IGO NATO
a26 group - MIL two warships
a27 group - GOV =a4+a2 the two sides
a29 group FRA MIL French fighter jets
a30 person IGO IGO Harald Vik
a31 group - MIL general staffs
a32 group - GOV allies
a33 person TUR GOV Nuri Sezer
a34 group TUR MIL Turkish troops
a35 group CYP - supporters of union with Greece
a36 organization CYP GOV government in Nicosia
a37 group CYP GOV Turkish Cypriot authorities
a38 organization IGO IGO UN Security Council
a39 person CYP GOV Andreas Hadjiloizou
a40 person CYP GOV person close to Hadjiloizou
a41 country BLR GOV Belarus
a42 group - GOV all 27 governments
a43 country HUN GOV Hungary
a44 person HUN GOV Gergely Barta
a45 organization HUN MED Duna Hirlap
a46 group GRC COP Greek police
a47 group - REF thousands of people
a48 organization - MED this agency
a49 person IGO IGO EU foreign policy chief
a50 person FRA GOV Philippe Garnier
a51 group TUR CVL Turkish people
a52 country USA GOV United States
a53 organization USA LEG Congress
a54 organization USA GOV outgoing administration
a55 country RUS GOV Russia
p1 place BEL - Brussels
p2 place GRC - Kastellorizo
p3 place TUR - Antalya
p4 place AZE - Baku
p5 place GRC - Crete
p6 place CYP - northern Cyprus
p8 place CYP - Nicosia
p9 place CYP - Varosha
p10 place HUN - Budapest
p11 place - - Europe
t1 2020-12-10
t2 2020-12-09
t3 2020-10
t4 2020-11-30
t5 2020-12-08
t6 1963
t7 2020-12-07/2020-12-09
t8 2020
t9 2020-08-12
t10 2020-09
t11 1974
t12 2020-11
t13 PRESENT
t14 2020-09
t15 2020-12-07
t16 2020-02
t17 2021-03
t18 2019
t19 2020
q1 indirect source=a4,a5 cue=v6 to=a9
q2 direct source=a14 cue=c2
q3 mixed source=a3 cue=c3
q4 direct source=a18 cue=c4 to=a19
q5 mixed source=a18 cue=v17
q6 mixed source=a20 cue=c5
q7 direct source=a20 cue=c6 to=a21
q8 indirect source=a20 cue=c7
q9 indirect source=a22 cue=v22
q10 indirect source=a22 cue=v24
q11 direct source=a30 cue=c8
q12 mixed source=a36 cue=v42
q13 indirect source=a38 cue=v44
q14 mixed source=a44 cue=c10 to=a45
q15 indirect source=a2 cue=v51
q18 indirect source=a20 cue=v58 to=a51
q19 indirect source=a6 cue=c1
q20 indirect source=a40 cue=c9
v1 CONSULT multilateral future actor=a3 ctx=diplomatic,resource
v2 SANCTION - hypothetical actor=a3 recip=a2 ctx=economic,resource
v3 SANCTION - hypothetical actor=a3 recip=a2 ctx=economic,resource same=v2
v4 CONSULT multilateral future actor=a3 loc=p1 time=t1 ctx=diplomatic,resource same=v1
v5 SUPPORT - occurred actor=a7,a8 recip=a4,a5 ctx=diplomatic
v6 REQUEST change occurred actor=a4,a5 recip=a9 ctx=diplomatic,military
v7 SANCTION - hypothetical actor=a9 recip=a2 ctx=military
v9 SANCTION - occurred actor=a1 recip=a13 ctx=migration,resource
v10 AGREE - occurred actor=a3 recip=a2 time=t3 ctx=economic,migration
v11 COERCE - occurred actor=a2 ctx=resource,territory
v12 MOBILIZE - occurred actor=a2 loc=p2 ctx=resource,territory
v13 RETREAT withdraw occurred actor=a16 loc=p3 time=t4 ctx=resource,territory
v14 REJECT - occurred actor=a18 time=t5 ctx=resource,territory
v15 RETREAT withdraw occurred actor=a2 ctx=resource,territory same=v13
v16 CONSULT multilateral occurred ctx=diplomatic
v17 REQUEST change occurred actor=a18 time=t5 ctx=diplomatic
v18 SANCTION - hypothetical actor=a1 recip=a2 ctx=economic same=v2
v19 SANCTION - occurred actor=a1 recip=a2 time=t6 ctx=economic
v20 CONSULT - hypothetical actor=a2 ctx=diplomatic
v21 CONSULT phone occurred actor=a22 recip=a23 time=t7 ctx=diplomatic
v22 ACCUSE disapprove occurred actor=a22 recip=a4 ctx=diplomatic
v23 CONSULT - negated actor=a4 ctx=diplomatic
v24 AGREE - occurred actor=a22 ctx=diplomatic
v25 SUPPORT - occurred actor=a24 ctx=diplomatic
v27 AID - occurred actor=a7 recip=a4 loc=p5 ctx=military
v28 AID - occurred actor=a7 recip=a4 ctx=military same=v27
v30 MOBILIZE - occurred actor=a2 loc=p6 ctx=military
v31 CONSULT third-party occurred actor=a30,a27 ctx=diplomatic,military
v32 AGREE - occurred actor=a27 time=t10 ctx=military
v34 SANCTION - hypothetical actor=a32 recip=a32 ctx=economic,military
v35 CONSULT - occurred actor=a30,a33 loc=p1 time=t2 ctx=military
v37 ASSAULT - occurred actor=a34 loc=a5 time=t11 ctx=military,territory
v38 COERCE seize occurred actor=a35 loc=a5 ctx=military,executive
v39 SUPPORT - negated actor=a2 recip=a36 ctx=diplomatic
v40 CONSULT visit occurred actor=a20 loc=p9 time=t12 ctx=territory
v41 RETREAT access occurred actor=a37 loc=p9 ctx=territory
v42 ACCUSE disapprove occurred actor=a36 recip=a20 ctx=diplomatic,territory
v43 CONSULT visit occurred actor=a20 loc=p9 ctx=territory same=v40
v44 REQUEST yield occurred actor=a38 ctx=territory
v45 REJECT - negated actor=a39 time=t13 ctx=diplomatic
v46 REJECT - occurred actor=a5 time=t14 ctx=diplomatic
v47 SANCTION - hypothetical actor=a1 recip=a41 ctx=diplomatic
v48 CONSULT visit occurred actor=a22 recip=a44 loc=p10 time=t15 ctx=diplomatic
v49 REJECT - future actor=a44 ctx=diplomatic
v50 AID - occurred actor=a2 recip=a15 ctx=migration
v51 THREATEN - occurred actor=a2 ctx=migration
v52 RETREAT access hypothetical actor=a2 recip=a15 ctx=migration
v53 COERCE deport occurred actor=a46 recip=a47 time=t16 ctx=migration
v55 ACCUSE disapprove occurred actor=a3 recip=a2 ctx=diplomatic
v58 REQUEST change occurred actor=a20 recip=a51 ctx=economic,religion
v59 PROTEST boycott hypothetical actor=a51 recip=a7 ctx=economic,religion
v62 SANCTION - hypothetical actor=a54 recip=a2 ctx=military
v63 COOPERATE - occurred actor=a2,a55 time=t18 ctx=military
q16 indirect source=a3 cue=v56 to=a49
q17 mixed source=a3 cue=v55
v56 REQUEST - hypothetical actor=a3 recip=a49 time=t17 ctx=diplomatic
v57 ACCUSE disapprove occurred actor=a20,a50 ctx=religion,diplomatic
