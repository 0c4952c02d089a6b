#story r06-023
#date 2017-04-28
#publisher Hemisphere Report
#kind wire
#title [a1 Venezuela] to {v1 quit} [a2 OAS] over {v2 call} for emergency {v3 meeting}

[p1 CARACAS], [t1 April 28] - <q1 [a1 Venezuela] will {v4 leave} [a2 the Organization of American States]>, [a3 its foreign minister] {c1 announced} on [t1 Friday], after [a2 the 34-nation body] {v5 voted} to hold a {v6 meeting} of [a4 foreign ministers] on the unrest in [a1 the country] without [a1 its] consent.

<q2 “[a1 We] will take no part in any activity that is meant to interfere in [a1 our] affairs,”> [a3 Foreign Minister Graciela Montilla] {c2 said} on [a5 state television]. <q3 The {v8 departure} takes two years, and [a1 Venezuela] would first have to pay $8.7 million in arrears>, [a6 an [a2 OAS] official] {c3 said}.

[a7 Twenty-nine people] have been {v9 killed} since {v10 protests} began on [t2 April 4]. <q4 [a8 A student, 20-year-old Jhonny Paredes], died on [t3 Wednesday] after being {v11 struck} in the chest by a gas canister {v12 fired} by [a9 the National Guard]>, [a10 the mayor of [p2 the Chacao district]] {c4 said}. [a9 The Guard] {c5 denied} <q5 that [a11 its men] were in the street>.

[a12 The opposition] {v13 wants} [a13 President Ezequiel Rangel] to hold an early election and {v14 free} [a14 political prisoners]. [a13 He] has {v15 refused}, {v16 calling} [a12 [a13 his] opponents] <q6 coup plotters>. [t4 Next Monday] [a12 they] plan to {v17 march} on [a15 the Supreme Court].

[a16 Five countries] did not {v18 vote} for the {v19 meeting}. [a17 Bolivia] and [a18 Nicaragua] {v20 called} it <q7 meddling>. [a19 The United States] {v21 urged} [a1 Venezuela] <q8 to {v22 think again}>.

[a40 Some 2,000 demonstrators] {v50 sat} on the main highway in [p1 Caracas] until dusk. <q30 [a41 A judge] who {v51 freed} [a42 four students] had been {v52 dismissed}>, [a43 the lawyers' group Foro Abierto] {c30 said}. [a44 Brazil] has {v53 offered} food and medicine; [a13 Rangel] {v54 refused} the {v55 help} as <q31 “a Trojan horse”>.
---
a1 country VEN GOV Venezuela
a2 organization IGO IGO Organization of American States
a3 person VEN GOV Graciela Montilla
a4 group - GOV foreign ministers
a5 organization VEN MED state television
a6 person IGO IGO OAS official
a7 group VEN CVL twenty-nine people
a8 person VEN EDU+CVL Jhonny Paredes
a9 organization VEN MIL National Guard
a10 person VEN GOV mayor of Chacao
a11 group VEN MIL National Guard men
a12 organization VEN OPP opposition
a13 person VEN GOV Ezequiel Rangel
a14 group VEN OPP political prisoners
a15 organization VEN JUD Supreme Court
a16 group - GOV five countries
a17 country BOL GOV Bolivia
a18 country NIC GOV Nicaragua
a19 country USA GOV United States
p1 place VEN - Caracas
p2 place VEN - Chacao
t1 2017-04-28
t2 2017-04-04
t3 2017-04-26
t4 2017-05-01
q1 indirect source=a3 cue=c1
q2 direct source=a3 cue=c2
q3 indirect source=a6 cue=c3
q4 indirect source=a10 cue=c4
q5 indirect source=a9 cue=c5 neg
q6 indirect source=a13 cue=v16
q7 indirect source=a17,a18 cue=v20
q8 indirect source=a19 cue=v21 to=a1
v1 SANCTION withdraw future actor=a1 recip=a2 ctx=diplomatic
v2 REQUEST meet occurred actor=a2 recip=a1 ctx=diplomatic
v3 CONSULT multilateral future actor=a2 ctx=diplomatic
v4 SANCTION withdraw future actor=a1 recip=a2 ctx=diplomatic same=v1
v5 AGREE - occurred actor=a2 ctx=diplomatic
v6 CONSULT multilateral future actor=a4 ctx=diplomatic same=v3
v8 SANCTION withdraw future actor=a1 recip=a2 ctx=diplomatic same=v1
v9 ASSAULT - occurred recip=a7 ctx=human-rights
v10 PROTEST - occurred time=t2
v11 ASSAULT crowd-control occurred actor=a9 recip=a8 time=t3
v12 ASSAULT crowd-control occurred actor=a9 recip=a8 time=t3 same=v11
v13 REQUEST change occurred actor=a12 recip=a13 ctx=election
v14 RETREAT release hypothetical actor=a13 recip=a14 ctx=human-rights
v15 REJECT yield occurred actor=a13 recip=a12 ctx=election
v16 ACCUSE allege occurred actor=a13 recip=a12
v17 PROTEST demo future actor=a12 recip=a15 time=t4
v18 SUPPORT - negated actor=a16 recip=a2 ctx=diplomatic
v19 CONSULT multilateral future actor=a4 ctx=diplomatic same=v3
v20 ACCUSE disapprove occurred actor=a17,a18 recip=a2 ctx=diplomatic
v21 REQUEST yield occurred actor=a19 recip=a1 ctx=diplomatic
v22 CONCEDE - hypothetical actor=a1 ctx=diplomatic
a40 group VEN CVL some 2,000 demonstrators
a41 person VEN JUD a judge
a42 group VEN EDU+CVL four students
a43 organization VEN NGO Foro Abierto
a44 country BRA GOV Brazil
q30 indirect source=a43 cue=c30
q31 mixed source=a13 cue=v54
v50 PROTEST obstruct occurred actor=a40 loc=p1
v51 RETREAT release occurred actor=a41 recip=a42 ctx=legal
v52 SANCTION expel occurred recip=a41 ctx=legal
v53 AGREE - occurred actor=a44 recip=a13 ctx=disaster
v54 REJECT assist occurred actor=a13 recip=a44 ctx=disaster
v55 AID - negated actor=a44 ctx=disaster
