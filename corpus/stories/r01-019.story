#story r01-019
#date 2022-07-13
#publisher Indian Ocean Press Service
#kind report
#title [a1 Sri Lankan president] leaves [a5 country] as [a2 protesters] {v2 storm} [a3 prime minister's office]

[p1 COLOMBO], [t1 July 13] ([a4 IOPS]) - [a5 Sri Lanka]'s [a1 president] left [a5 the country] on a military plane early on [t1 Wednesday] and [a6 his prime minister] declared a {v4 state of emergency}, as [a2 thousands of protesters] {v5 stormed} [a3 the prime minister's office] to {v6 demand} <q1 that [a7 both men] {v7 resign}>.

[a8 Police] fired {v8 tear gas} at [a2 the crowd] outside [a3 the office] in [p1 Colombo] but failed to stop [a2 them]. <q2 [a9 One man] died after [a9 he] had breathing difficulties and [a10 84 people] were taken to hospital>, [a11 doctors] {c1 said}.

<q3 “[a12 I] have {v10 ordered} [a13 the armed forces] <q4 to do what is necessary to restore order>,”> [a6 Prime Minister Nimal Jayakody] {c2 said} in a television address. <q5 “[a14 Those] who {v3 storm} [a3 the office] want to stop [a12 me] from becoming acting president.”>

[a13 The army] did not {v9 open fire}. <q25 [a15 Soldiers] stood aside when [a2 the protesters] climbed over the gate shortly after noon>, [a16 a reporter for [a4 this agency]] {c3 saw}.

<q24 [a1 President Asoka Wickremaratne], 73, flew to [p2 the Maldives] with [a17 his wife] and [a18 two bodyguards]>, [a60 the air force] {c18 said}. <q6 [a1 He] had {v11 promised} <q7 to {v12 step down} on [t1 Wednesday]>>, [a19 the speaker of parliament, Mahesh Abeynayake], {c4 said}, but no letter had arrived by [t2 the evening].

<q8 [a1 The president] {v13 telephoned} [a19 the speaker] at noon and {c5 said} <q9 the letter would be sent>>, [a20 two officials in [a19 the speaker]'s office] {c6 told} [a4 this agency].

THREE MONTHS IN TENTS

[a2 The protesters] began [a2 their] {v15 sit-in} outside [a21 the president's office] on [t3 April 9], when [a5 the country] had run out of fuel, medicine and foreign currency. [a2 They] {v16 blame} [a22 the Wickremaratne family] for the crisis.

<q10 “[a23 We] will not {v17 go home} until [a7 both] of [a7 them] have {v18 gone},”> {c7 said} [a24 Dilani Perumal, a 34-year-old teacher], who has slept in a tent for three months. <q11 “[a25 They] {v19 beat} [a23 us] in [t4 May] and [a23 we] stayed.”>

On [t5 May 9] [a25 supporters of [a22 the family]] {v20 attacked} [a26 the camp] with sticks and iron bars. [a27 Nine people] were {v21 killed} in the {v22 violence} that followed, and [a1 the president]'s [a28 brother], then prime minister, {v23 resigned}. [a8 Police] have {v24 charged} [a29 two members of parliament] with organising the {v25 attack}. [a29 Both] deny the charge.

[a30 Protest leaders] on [t1 Wednesday] {v26 offered} to {v27 leave} [a3 the office] if [a31 an all-party government] was formed [t6 this week]. [a6 Jayakody] {v28 rejected} the {v29 offer}. [a32 The main opposition party, the United People's Force], {v30 refused} to join [a33 any cabinet] led by [a6 him].

<q13 “[a6 He] has no mandate,”> [a34 opposition leader Sarath Ekanayake] {c9 said}. <q14 “If [a6 he] {v32 sends} [a13 the army] against [a35 the people], [a36 we] will call a general {v34 strike}.”>

IN [p1 THE CAPITAL]

[a6 Jayakody] imposed a {v36 curfew} in [p3 the Western Province], which includes [p1 Colombo], until [t7 Thursday morning]. [a37 The state broadcaster] stopped [a37 its] programmes for an hour after [a38 several protesters] {v38 entered} [a37 the building]. <q15 The channel was not {v39 shut down} by [a39 the government]>, [a40 the information department] {c10 said} in a statement.

[a41 Rights groups] {c11 said} <q16 [a42 at least 16 journalists] had been {v40 assaulted} by [a43 security forces] in [t11 the past week]>. <q17 “[a44 The authorities] must {v41 investigate} [a43 those responsible] and {v42 lift} the {v43 curfew},”> {c12 said} [a45 Fatima Nizar of the Colombo-based Citizens' Rights Forum].

FOREIGN LENDERS

[a46 India], which has {v44 given} [a5 Sri Lanka] $3.8 billion in loans and fuel [t8 this year], {c13 denied} <q18 that [a46 it] had {v45 helped} [a1 the president] to leave>. <q19 [a46 India] continued to {v47 support} [a47 the people of [a5 Sri Lanka]]>, [a48 its high commission in [p1 Colombo]] {c14 said}.

[a49 The International Monetary Fund] {c15 said} <q20 [a49 it] hoped to resume {v49 talks} on a $3 billion {v50 loan} once the situation was calm>. [a50 A team from [a49 the Fund]] {v51 met} [a51 finance ministry officials] in [t9 June], but the {v52 negotiations} ended without an {v53 agreement}.

[a52 China], [a5 the island]'s biggest single lender, has not {v54 agreed} to {v55 reduce} [a5 its] debt. <q21 [a53 Chinese officials] have {v56 offered} a new {v57 loan} instead>, {c16 according to} [a54 a diplomat in [p4 Beijing]] quoted by [a55 the Straits Ledger newspaper].

[a56 The United Nations] {v58 called on} [a57 all parties] <q22 to respect the constitution>. [a58 The United States embassy] suspended consular services for two days.

[a1 Wickremaratne] was elected in [t10 2019]. [a1 He] cannot be {v60 arrested} while [a1 he] is president, and [a59 lawyers] {c17 believe} <q23 [a1 he] wanted to leave before [a1 he] {v61 resigns} because [a1 he] fears {v62 arrest}>.
---
a1 person LKA GOV Asoka Wickremaratne
a2 group LKA CVL protesters
a3 organization LKA GOV prime minister's office
a4 organization - MED Indian Ocean Press Service
a5 country LKA GOV Sri Lanka
a6 person LKA GOV Nimal Jayakody
a7 group LKA GOV =a1+a6 both men
a8 group LKA COP police
a9 person LKA CVL one man
a10 group LKA CVL 84 people
a11 group LKA HLH doctors
a12 person LKA GOV I (Nimal Jayakody)
a13 organization LKA MIL armed forces
a14 group LKA CVL those who storm the office
a15 group LKA MIL soldiers
a16 person - MED reporter for the agency
a17 person LKA CVL Wickremaratne's wife
a18 group LKA MIL two bodyguards
a19 person LKA LEG Mahesh Abeynayake
a20 group LKA LEG two officials in the speaker's office
a21 organization LKA GOV president's office
a22 group LKA ELI Wickremaratne family
a23 group LKA CVL We (the protesters)
a24 person LKA CVL+EDU Dilani Perumal
a25 group LKA PTY supporters of the family
a26 group LKA CVL protest camp
a27 group LKA CVL nine people
a28 person LKA ELI the president's brother
a29 group LKA LEG two members of parliament
a30 group LKA CVL protest leaders
a31 organization LKA GOV all-party government
a32 organization LKA OPP United People's Force
a33 organization LKA GOV any cabinet
a34 person LKA OPP Sarath Ekanayake
a35 group LKA CVL the people
a36 group LKA OPP we (the opposition)
a37 organization LKA MED state broadcaster
a38 group LKA CVL several protesters
a39 organization LKA GOV government
a40 organization LKA GOV information department
a41 group LKA NGO rights groups
a42 group LKA MED at least 16 journalists
a43 group LKA MIL+COP security forces
a44 group LKA GOV authorities
a45 person LKA NGO Fatima Nizar
a46 country IND GOV India
a47 group LKA CVL people of Sri Lanka
a48 organization IND GOV Indian high commission in Colombo
a49 organization IGO IGO International Monetary Fund
a50 group IGO IGO team from the Fund
a51 group LKA GOV finance ministry officials
a52 country CHN GOV China
a53 group CHN GOV Chinese officials
a54 person - GOV diplomat in Beijing
a55 organization - MED Straits Ledger
a56 organization IGO IGO United Nations
a57 group LKA - all parties
a58 organization USA GOV United States embassy
a59 group LKA LEG lawyers
a60 organization LKA MIL air force
p1 place LKA - Colombo
p2 place MDV - Maldives
p3 place LKA - Western Province
p4 place CHN - Beijing
t1 2022-07-13
t2 2022-07-13
t3 2022-04-09
t4 2022-05
t5 2022-05-09
t6 2022-W28
t7 2022-07-14
t8 2022
t9 2022-06
t10 2019
q1 indirect source=a2 cue=v6
q2 indirect source=a11 cue=c1
q3 direct source=a6 cue=c2
q4 indirect source=a12 cue=v10 to=a13
q5 direct source=a6 cue=-
q6 indirect source=a19 cue=c4
q7 indirect source=a1 cue=v11
q8 indirect source=a20 cue=c6 to=a4
q9 indirect source=a1 cue=c5 to=a19 via=a20
q10 direct source=a24 cue=c7
q11 direct source=a24 cue=-
q13 direct source=a34 cue=c9
q14 direct source=a34 cue=-
q15 indirect source=a40 cue=c10
q16 indirect source=a41 cue=c11
q17 direct source=a45 cue=c12
q18 indirect source=a46 cue=c13 neg
q19 indirect source=a48 cue=c14
q20 indirect source=a49 cue=c15
q21 indirect source=a54 cue=c16 via=a55
q22 indirect source=a56 cue=v58 to=a57
q23 indirect source=a59 cue=c17
q24 indirect source=a60 cue=c18
v2 PROTEST riot occurred actor=a2 recip=a3 time=t1 ctx=executive
v4 COERCE restrict occurred actor=a6 time=t1 ctx=executive
v5 PROTEST riot occurred actor=a2 recip=a3 time=t1 ctx=executive same=v2
v6 REQUEST yield occurred actor=a2 recip=a7 time=t1 ctx=executive
v7 RETREAT resign hypothetical actor=a7 ctx=executive
v8 ASSAULT crowd-control occurred actor=a8 recip=a2 loc=p1
v10 REQUEST - occurred actor=a12 recip=a13 ctx=military
v3 PROTEST riot occurred actor=a14 recip=a3 same=v2
v9 ASSAULT firearms negated actor=a13
v11 CONCEDE - occurred actor=a1 ctx=executive
v12 RETREAT resign future actor=a1 time=t1 ctx=executive
v13 CONSULT phone occurred actor=a1,a19 ctx=executive
v15 PROTEST demo occurred actor=a2 recip=a21 time=t3 ctx=economic
v16 ACCUSE disapprove occurred actor=a2 recip=a22 ctx=economic
v17 RETREAT withdraw negated actor=a23
v18 RETREAT resign hypothetical actor=a7 ctx=executive same=v7
v19 ASSAULT beat occurred actor=a25 recip=a23 time=t4
v20 ASSAULT primitive occurred actor=a25 recip=a26 time=t5
v21 ASSAULT - occurred recip=a27
v22 ASSAULT - occurred recip=a27
v23 RETREAT resign occurred actor=a28 ctx=executive
v24 ACCUSE allege occurred actor=a8 recip=a29 ctx=legal
v25 ASSAULT primitive occurred actor=a25 recip=a26 same=v20
v26 CONCEDE - occurred actor=a30 recip=a6 time=t1
v27 RETREAT withdraw hypothetical actor=a30 loc=a3
v28 REJECT yield occurred actor=a6 recip=a30
v29 CONCEDE - occurred actor=a30 recip=a6 same=v26
v30 REJECT assist occurred actor=a32 recip=a6 ctx=executive
v32 MOBILIZE troops hypothetical actor=a6 ctx=military
v34 PROTEST strike hypothetical actor=a36

v36 COERCE curfew occurred actor=a6 loc=p3 time=t1
v38 PROTEST riot occurred actor=a38 recip=a37 ctx=media
v39 COERCE censor negated actor=a39 recip=a37 ctx=media
v40 ASSAULT beat occurred actor=a43 recip=a42 time=t11 ctx=media,human-rights
v41 ACCUSE investigate hypothetical actor=a44 recip=a43 ctx=human-rights
v42 RETREAT - hypothetical actor=a44 loc=p3
v43 COERCE curfew occurred actor=a44 loc=p3 same=v36
v44 AID - occurred actor=a46 recip=a5 time=t8 ctx=economic,resource
v45 AID - negated actor=a46 recip=a1
v47 SUPPORT - occurred actor=a46 recip=a47
v49 CONSULT - hypothetical actor=a49 ctx=economic
v50 AID - hypothetical actor=a49 recip=a5 ctx=economic
v51 CONSULT - occurred actor=a50,a51 time=t9 ctx=economic
v52 CONSULT - occurred actor=a50,a51 time=t9 ctx=economic same=v51
v53 AGREE - negated actor=a50,a51 time=t9 ctx=economic
v54 AGREE - negated actor=a52 recip=a5 ctx=economic
v55 AID - negated actor=a52 recip=a5 ctx=economic
v56 AGREE - occurred actor=a53 recip=a5 ctx=economic
v57 AID - hypothetical actor=a53 recip=a5 ctx=economic
v58 REQUEST yield occurred actor=a56 recip=a57
v60 COERCE arrest negated recip=a1 ctx=legal
v61 RETREAT resign hypothetical actor=a1 ctx=executive
v62 COERCE arrest hypothetical recip=a1 ctx=legal
q25 indirect source=a16 cue=c3
t11 2022-07-06/2022-07-13
