#story r03-029
#date 2013-05-02
#publisher Nyasa News
#kind wire
#title [a1 Malawi], [a2 Tanzania] to {v1 meet} [a3 mediators] on lake border

[p1 LILONGWE], [t1 May 2] - <q6 [a1 Malawi] and [a2 Tanzania] have {v2 accepted} an {v3 invitation} from [a4 former Mozambican president Alberto Chissingue] to {v4 talks} in [p2 Maputo] [t2 this month] on [a5 their] border in [p3 Lake Malawi]>, [a6 officials on [a5 both sides]] {c1 said} on [t1 Thursday].

[a4 Chissingue] heads [a3 a forum of former African leaders] that was {v5 asked} in [t3 December] <q8 to {v6 mediate}>. [a1 Malawi] {v7 pulled out} of the {v8 process} in [t4 March], {v9 accusing} [a7 the forum's secretary, a Tanzanian], of <q1 leaking documents to [a2 [a7 his] own government]>. [a7 The secretary] has since been replaced.

<q2 “[a9 We] are going back because [a10 our friends] {v12 asked} [a9 us] to. But if {v13 mediation} fails again, [a9 we] will {v14 go} to [a11 the International Court of Justice],”> [a12 Malawi's President Agnes Mbewe] {c2 told} [a13 lawmakers].

[a2 Tanzania], which {c3 says} <q3 the border runs through the middle of the lake>, {v15 rejects} a court case. <q4 [a2 Dar es Salaam] would not {v16 recognise} any ruling>, [a14 Foreign Minister Yusuf Mwinyihamisi] {c4 said} [t5 last week], <q4 but would also never use {v18 force} against “[a15 our brothers]”>. [a16 Tanzanian newspapers] had {c5 reported} <q5 that [a17 the army] {v19 bought} two boats for the lake>.

[a18 The lake's fishermen] {c6 say} <q7 [a18 they] have been {v20 stopped} and fined by [a19 patrols of [a5 both countries]]>. [a20 The United States] and [a21 South Africa] have {v22 praised} [a12 Mbewe] for choosing {v23 talks}.

[a22 A British company, Lakeshore Petroleum], was {v24 given} the right to look for oil in [t6 2011]. Separately, [a1 Malawi] {v25 received} 25,000 tonnes of maize from [a23 Zambia] [t7 this week] as a {v26 loan}.
---
a1 country MWI GOV Malawi
a2 country TZA GOV Tanzania
a3 organization IGO NGO forum of former African leaders
a4 person MOZ ELI Alberto Chissingue
a5 group - GOV =a1+a2 Malawi and Tanzania
a6 group - GOV officials on both sides
a7 person TZA NGO forum's secretary
a9 group MWI GOV We (Malawi)
a10 group - GOV our friends
a11 organization IGO JUD International Court of Justice
a12 person MWI GOV Agnes Mbewe
a13 group MWI LEG lawmakers
a14 person TZA GOV Yusuf Mwinyihamisi
a15 group MWI CVL our brothers
a16 group TZA MED Tanzanian newspapers
a17 organization TZA MIL Tanzanian army
a18 group - LAB lake's fishermen
a19 group - COP patrols of both countries
a20 country USA GOV United States
a21 country ZAF GOV South Africa
a22 organization GBR BUS Lakeshore Petroleum
a23 country ZMB GOV Zambia
p1 place MWI - Lilongwe
p2 place MOZ - Maputo
p3 place MWI - Lake Malawi
t1 2013-05-02
t2 2013-05
t3 2012-12
t4 2013-03
t5 2013-W17
t6 2011
t7 2013-W18
q8 indirect source=- cue=v5 to=a3
q1 indirect source=a1 cue=v9
q2 direct source=a12 cue=c2 to=a13
q3 indirect source=a2 cue=c3
q4 mixed source=a14 cue=c4
q5 indirect source=a16 cue=c5
q6 indirect source=a6 cue=c1
q7 indirect source=a18 cue=c6
v1 CONSULT third-party future actor=a1,a2,a3 ctx=diplomatic,territory
v2 AGREE - occurred actor=a1,a2 recip=a4 ctx=diplomatic,territory
v3 AGREE - occurred actor=a4 recip=a1,a2 ctx=diplomatic,territory
v4 CONSULT third-party future actor=a5,a4 loc=p2 time=t2 ctx=diplomatic,territory same=v1
v5 REQUEST assist occurred recip=a3 time=t3 ctx=diplomatic
v6 CONSULT third-party hypothetical actor=a3 ctx=diplomatic
v7 REJECT meet occurred actor=a1 recip=a3 time=t4 ctx=diplomatic
v8 CONSULT third-party negated actor=a1 time=t4 ctx=diplomatic
v9 ACCUSE disapprove occurred actor=a1 recip=a7 time=t4 ctx=diplomatic
v12 REQUEST meet occurred actor=a10 recip=a9 ctx=diplomatic
v13 CONSULT third-party future actor=a3,a1,a2 ctx=diplomatic same=v1
v14 ACCUSE allege hypothetical actor=a9 recip=a2 ctx=legal,territory
v15 REJECT - occurred actor=a2 recip=a1 ctx=legal,territory
v16 SUPPORT - negated actor=a2 ctx=legal,territory
v18 ASSAULT - negated actor=a2 recip=a15 ctx=military
v19 COOPERATE - occurred actor=a17 ctx=military
v20 COERCE restrict occurred actor=a19 recip=a18 loc=p3 ctx=territory
v22 SUPPORT - occurred actor=a20,a21 recip=a12 ctx=diplomatic
v23 CONSULT third-party future actor=a12 ctx=diplomatic same=v1
v24 COOPERATE - occurred actor=a1,a22 loc=p3 time=t6 ctx=resource
v25 AID - occurred actor=a23 recip=a1 time=t7 ctx=economic
v26 AID - occurred actor=a23 recip=a1 time=t7 ctx=economic same=v25
