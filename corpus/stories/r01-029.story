#story r01-029
#date 2025-01-09
#publisher Prut Valley Wire
#kind report
#title [a1 Moldova] {v1 accuses} [a2 Russia] <q22 of using gas as a weapon> as [a3 breakaway region] spends second week without heat

[p1 CHISINAU], [t1 Jan 9] ([a4 PVW]) - [a1 Moldova] {v2 accused} [a2 Russia] on [t1 Thursday] <q1 of trying to destabilise [a1 the country] by {v4 cutting off} gas to [a3 the breakaway region of Transnistria]>, where [a5 about 350,000 people] have been without central heating and hot water since [t2 January 1].

[a6 The Russian gas company Ural Gazoprom] {v5 stopped} deliveries to [a3 the region] after a transit {v6 agreement} with [a7 Ukraine] ended on [t3 New Year's Eve]. [a6 The company] {c1 says} <q2 [a1 Moldova] owes [a6 it] $709 million and has {v7 refused} to pay>. [a1 Moldova] {c2 says} <q3 the debt is less than $9 million>, according to an audit by [a8 British and Norwegian accountants].

<q4 “This is not about a debt, it is about the election [t4 this autumn],”> [a9 Moldovan Prime Minister Vasile Rotaru] {c3 told} [a10 a news conference] in [p1 Chisinau]. <q5 “[a2 Russia] wants [a11 a government] here that will do what [a2 it] is told.”>

[a12 Russian Foreign Ministry spokesman Grigory Panin] {v9 rejected} the {v10 accusation} and {v11 blamed} [a7 Ukraine]. <q6 [a7 Kyiv] had {v12 refused} to extend the transit contract, and so [a5 the people of [a3 Transnistria]] were “hostages of [a7 the Ukrainian leadership]”>, [a12 he] {c4 said}.

COLD HOMES

[a13 The authorities in [p2 Tiraspol]] have closed factories and schools and introduced power {v14 cuts} of up to eight hours a day. <q7 [a14 Two people] have died of carbon monoxide poisoning from wood stoves>, [a15 the local health department] {c5 said}.

<q21 [a13 The separatists] on [t5 Wednesday] {v15 refused} an {v16 offer} by [a1 Moldova] to {v17 supply} coal and generators>, {c15 according to} [a1 Moldova]'s [a17 reintegration ministry]. <q8 “[a18 We] {v18 offered} {v19 help} three times and three times [a19 they] {v54 said no},”> {c6 said} [a20 a ministry official, Doina Cebotari].

[a21 The leader of [a3 the region], Oleg Zarubin], {c7 told} [a22 local television] <q9 that [a3 Transnistria] would not {v20 accept} gas from [a29 Romania]>. <q10 [a21 He] has {v21 asked} [a23 the Russian president] <q18 to send [a24 a delegation] to {v23 discuss} the matter>>, [a25 the Dniester Star newspaper] {c8 reported}. [a26 The Kremlin] has not replied to the {v24 request}.

[a2 Russia] has kept [a27 about 1,500 soldiers] in [a3 Transnistria] since [a2 it] {v25 fought} a short war against [a1 Moldova] in [t6 1992]. [a1 Moldova] has repeatedly {v26 demanded} <q12 that [a2 Moscow] {v27 withdraw} [a27 them]>. <q19 There is no sign that [a27 the troops] have been put on {v28 alert}>, [a28 a Western military attache] {c10 said}.

OFFERS FROM ABROAD

[a29 Romania] {v29 agreed} on [t7 Tuesday] to {v30 sell} electricity to [a1 Moldova] at a fixed price, and has {v31 sent} [a30 40 engineers] to help repair power lines. <q13 [a31 The European Union] will {v32 give} [a1 Moldova] 250 million euros to pay electricity bills, including for [a5 residents of [a3 the breakaway region]]>, [a32 European Commissioner Johanna Lindqvist] {c11 announced} during a {v33 visit} to [p1 Chisinau].

[a7 Ukraine] {v34 offered} to {v35 deliver} coal free of charge to [p3 the Kuchurgan power station], which produces most of [a1 Moldova]'s electricity. <q14 “[a33 We] know what it means to be without light,”> [a34 Ukrainian Energy Minister Taras Holub] {c12 said}.

[a31 The EU] also imposed {v37 sanctions} on [a35 five people and one television channel] on [t1 Thursday] for {v38 spreading} false reports <q20 that [a1 Moldova] was preparing to {v39 attack} [a3 the region]>. [a36 The Moldovan army] {c13 has denied} <q15 that [a36 it] has any such plan>.

BEFORE THE ELECTION

In [p1 Chisinau], [a37 about 2,000 supporters of [a38 the pro-Russian Renewal Bloc]] {v41 marched} to [a39 the government building] on [t8 Sunday] to {v42 protest} against higher energy prices. [a40 Police] {v43 detained} [a41 eleven people], among [a41 them] [a42 a deputy]. All but two were {v44 released} the next day.

[a38 The party] {v45 promised} <q16 to restore “friendly relations” with [a2 Moscow] if [a38 it] wins>. [a43 A court] is expected to rule [t9 next month] on a {v52 request} by [a44 the justice ministry] to {v48 ban} [a38 the party] over illegal financing.

[a45 President Elena Munteanu], who won a second term in [t10 November], has {v49 invited} [a46 all parliamentary parties] to {v50 consultations} on [t11 Monday]. [a38 The Renewal Bloc] {c14 has not said} <q17 whether [a38 it] will {v51 attend}>.

[a1 Moldova], [a1 a country of 2.4 million people], applied to join [a31 the EU] in [t12 March 2022], days after [a2 Russia] {v53 invaded} [a7 Ukraine].

<q23 Two out of three [a51 Moldovans] would vote to join [a31 the bloc]>, {c16 according to} a poll published [t13 this week] by [a47 the institute Barometru]. In a referendum [t14 last October], the pro-European side won by fewer than 11,000 votes, and [a45 Munteanu] {v55 accused} [a48 criminal groups] <q24 of having tried to buy the votes of [a49 300,000 voters]>. [a40 Police] have since {v57 arrested} [a50 27 people] and {v58 seized} more than $3 million in cash.
---
a1 country MDA GOV Moldova
a2 country RUS GOV Russia
a3 organization MDA REB Transnistria
a4 organization - MED Prut Valley Wire
a5 group MDA CVL people of Transnistria
a6 organization RUS BUS Ural Gazoprom
a7 country UKR GOV Ukraine
a8 group - BUS British and Norwegian accountants
a9 person MDA GOV Vasile Rotaru
a10 group - MED news conference
a11 organization MDA GOV a government
a12 person RUS GOV Grigory Panin
a13 group MDA REB authorities in Tiraspol
a14 group MDA CVL two people
a15 organization MDA REB+HLH local health department
a17 organization MDA GOV reintegration ministry
a18 country MDA GOV We (Moldova)
a19 group MDA REB they (the separatists)
a20 person MDA GOV Doina Cebotari
a21 person MDA REB Oleg Zarubin
a22 organization MDA MED local television
a23 person RUS GOV Russian president
a24 group RUS GOV delegation
a25 organization - MED Dniester Star
a26 organization RUS GOV Kremlin
a27 group RUS MIL about 1,500 soldiers
a28 person - MIL Western military attache
a29 country ROU GOV Romania
a30 group ROU BUS 40 engineers
a31 organization IGO IGO European Union
a32 person IGO IGO Johanna Lindqvist
a33 country UKR GOV We (Ukraine)
a34 person UKR GOV Taras Holub
a35 group - MED+CVL five people and one television channel
a36 organization MDA MIL Moldovan army
a37 group MDA CVL about 2,000 supporters of the Renewal Bloc
a38 organization MDA OPP Renewal Bloc
a39 organization MDA GOV government building
a40 group MDA COP police
a41 group MDA CVL eleven people
a42 person MDA OPP+LEG deputy
a43 organization MDA JUD court
a44 organization MDA GOV justice ministry
a45 person MDA GOV Elena Munteanu
a46 group MDA PTY all parliamentary parties
p1 place MDA - Chisinau
p2 place MDA - Tiraspol
t1 2025-01-09
t2 2025-01-01
t3 2024-12-31
t4 2025-09/2025-11
t5 2025-01-08
t6 1992
t7 2025-01-07
t8 2025-01-05
t9 2025-02
t10 2024-11
t11 2025-01-13
t12 2022-03
q1 indirect source=a1 cue=v2
q2 indirect source=a6 cue=c1
q3 indirect source=a1 cue=c2
q4 direct source=a9 cue=c3 to=a10
q5 direct source=a9 cue=- to=a10
q6 mixed source=a12 cue=c4
q7 indirect source=a15 cue=c5
q8 direct source=a20 cue=c6
q9 indirect source=a21 cue=c7 to=a22
q10 indirect source=a25 cue=c8

q12 indirect source=a1 cue=v26
q13 indirect source=a32 cue=c11
q14 direct source=a34 cue=c12
q15 indirect source=a36 cue=c13 neg
q16 mixed source=a38 cue=v45
q17 indirect source=a38 cue=c14 neg
q18 indirect source=a21 cue=v21 to=a23 via=a25
q19 indirect source=a28 cue=c10
q20 indirect source=a35 cue=v38
q21 indirect source=a17 cue=c15
q22 indirect source=a1 cue=v1
v1 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=resource,diplomatic
v2 ACCUSE allege occurred actor=a1 recip=a2 time=t1 ctx=resource,diplomatic same=v1
v4 COERCE withhold occurred actor=a2 recip=a3 ctx=resource
v5 COERCE withhold occurred actor=a6 recip=a3 ctx=resource same=v4
v6 AGREE - occurred actor=a6,a7 ctx=resource,economic
v7 REJECT yield occurred actor=a1 recip=a6 ctx=resource,economic
v9 REJECT - occurred actor=a12 recip=a1 ctx=resource,diplomatic
v10 ACCUSE allege occurred actor=a1 recip=a2 ctx=resource,diplomatic same=v1
v11 ACCUSE disapprove occurred actor=a12 recip=a7 ctx=resource
v12 REJECT - occurred actor=a7 recip=a6 ctx=resource
v14 COERCE withhold occurred actor=a13 loc=p2 ctx=resource
v15 REJECT assist occurred actor=a13 recip=a1 time=t5 ctx=resource
v16 AGREE - occurred actor=a1 recip=a13 ctx=resource
v17 AID - negated actor=a1 recip=a13 ctx=resource
v18 AGREE - occurred actor=a18 recip=a19 ctx=resource
v19 AID - negated actor=a18 recip=a19 ctx=resource
v20 REJECT assist future actor=a3 recip=a29 ctx=resource
v21 REQUEST meet occurred actor=a21 recip=a23 ctx=diplomatic,resource
v23 CONSULT - hypothetical actor=a24 ctx=diplomatic,resource
v24 REQUEST meet occurred actor=a21 recip=a26 ctx=diplomatic,resource same=v21
v25 ASSAULT - occurred actor=a2,a1 loc=a3 time=t6 ctx=military
v26 REQUEST yield occurred actor=a1 recip=a2 ctx=military,territory
v27 RETREAT withdraw hypothetical actor=a2 loc=a3 ctx=military,territory
v28 MOBILIZE troops negated actor=a27 ctx=military
v29 AGREE - occurred actor=a29,a1 time=t7 ctx=resource,economic
v30 COOPERATE - future actor=a29,a1 ctx=resource,economic
v31 AID - occurred actor=a29 recip=a1 ctx=resource
v32 AID - future actor=a31 recip=a1,a5 ctx=resource,economic
v33 CONSULT visit occurred actor=a32 recip=a1 loc=p1 ctx=diplomatic
v34 AGREE - occurred actor=a7 recip=a1 ctx=resource
v35 AID - hypothetical actor=a7 recip=a1 loc=p3 ctx=resource
v37 SANCTION - occurred actor=a31 recip=a35 time=t1 ctx=media
v38 COERCE misinformation occurred actor=a35 recip=a1 ctx=media
v39 ASSAULT - hypothetical actor=a1 recip=a3 ctx=military
v41 PROTEST demo occurred actor=a37 recip=a39 loc=p1 time=t8 ctx=economic,resource
v42 PROTEST demo occurred actor=a37 loc=p1 time=t8 ctx=economic,resource same=v41
v43 COERCE arrest occurred actor=a40 recip=a41 loc=p1 time=t8
v44 RETREAT release occurred recip=a41
v45 AGREE - occurred actor=a38 recip=a2 ctx=diplomatic,election
v48 COERCE ban hypothetical actor=a43 recip=a38 ctx=legal,election
v49 AGREE - occurred actor=a45 recip=a46
v50 CONSULT - future actor=a45,a46 time=t11
v51 CONSULT - hypothetical actor=a38 time=t11 same=v50
v53 ASSAULT - occurred actor=a2 recip=a7 ctx=military
v52 REQUEST - occurred actor=a44 recip=a43 ctx=legal
p3 place MDA - Kuchurgan power station
v54 REJECT assist occurred actor=a19 recip=a18 ctx=resource
a47 organization MDA BUS Barometru
a48 group - CRM criminal groups
a49 group MDA CVL 300,000 voters
a50 group MDA CVL 27 people
a51 group MDA CVL Moldovans
t13 2025-W02
t14 2024-10
q23 indirect source=a47 cue=c16
q24 indirect source=a45 cue=v55
v55 ACCUSE allege occurred actor=a45 recip=a48 ctx=election,corruption
v57 COERCE arrest occurred actor=a40 recip=a50 ctx=election,corruption
v58 COERCE seize occurred actor=a40 ctx=election,corruption
