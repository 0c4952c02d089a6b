#story r06-044
#date 2017-01-19
#publisher Palm Coast Radio News
#kind wire
#title [a1 Gambia leader] given noon {v1 deadline} to {v2 quit} as [a2 Senegal troops] {v10 mass}

[p1 DAKAR], [t1 Jan 19] - [a3 West African states] {v3 told} [a1 Gambian President Bakary Sonko] <q1 to {v4 hand over} power by noon on [t2 Friday] or be {v5 removed} by force>, as [a2 thousands of Senegalese soldiers] {v6 took up} positions along the border.

[a1 Sonko], who lost an election in [t3 December], first {v7 accepted} the result and then {v8 rejected} it. <q2 “[a1 I] will not {v9 take orders} from [a4 foreigners],”> [a1 he] {c1 said} in an address on [a5 state television] on [t4 Wednesday night], shortly before [a6 parliament] extended [a1 his] term by 90 days.

[a7 The winner, Alhagie Jobarteh], was sworn in at [a8 the Gambian embassy in [p1 Dakar]] on [t1 Thursday]. [a7 He] {v12 ordered} [a9 the Gambian army] <q3 to remain in barracks>, {v13 warning} <q4 that [a10 any soldier found with a weapon in the street] would be treated as a rebel>. [a9 The army]'s [a11 chief, General Ousman Darboe], {c3 said} <q5 [a11 he] would not {v15 fight} “a stupid fight” against [a2 the Senegalese]>.

[a13 The U.N. Security Council] {v16 backed} [a7 Jobarteh] but stopped short of {v17 endorsing} military {v18 action}. [a14 Nigeria] {v19 sent} [a15 a warship and 200 men]; [a16 Mauritania]'s [a17 president], who {v20 visited} [a1 Sonko] on [t4 Wednesday], {v21 offered} [a1 him] {v22 asylum}.

[a18 Four ministers] {v23 resigned} [t5 this week], and [a19 26,000 people] have fled to [p2 Senegal]. [a20 British tourists] were flown home. <q6 A {v24 curfew} was talked of,> [a21 a resident] {c4 said}, <q6 but has not been imposed>.

[a40 The Central Bank of West African States] {v50 blocked} the accounts of [a41 the government in [p21 Banjul]] on [t20 Tuesday]. [a42 Two newspapers] were {v51 shut} and [a43 a radio owner] {v52 held}. <q20 [a44 ECOWAS] had not {v53 promised} [a1 Sonko] immunity>, [a45 its commission president] {c20 said}, <q20 but would not {v54 hunt} [a1 him] if [a1 he] {v55 left} by [t2 Friday]>.
---
a1 person GMB GOV Bakary Sonko
a2 group SEN MIL Senegalese soldiers
a3 group - GOV West African states
a4 group - - foreigners
a5 organization GMB MED state television
a6 organization GMB LEG Gambian parliament
a7 person GMB GOV Alhagie Jobarteh
a8 organization GMB GOV Gambian embassy
a9 organization GMB MIL Gambian army
a10 group GMB MIL any soldier found with a weapon
a11 person GMB MIL Ousman Darboe
a13 organization IGO IGO UN Security Council
a14 country NGA GOV Nigeria
a15 group NGA MIL a warship and 200 men
a16 country MRT GOV Mauritania
a17 person MRT GOV Mauritania's president
a18 group GMB GOV four ministers
a19 group GMB REF 26,000 people
a20 group GBR CVL British tourists
a21 person GMB CVL a resident
p1 place SEN - Dakar
p2 place SEN - Senegal
t1 2017-01-19
t2 2017-01-20
t3 2016-12
t4 2017-01-18
t5 2017-W03
q1 indirect source=a3 cue=v3 to=a1
q2 direct source=a1 cue=c1
q3 indirect source=a7 cue=v12 to=a9
q4 indirect source=a7 cue=v13
q5 mixed source=a11 cue=c3
q6 indirect source=a21 cue=c4
v1 THREATEN - occurred recip=a1 ctx=executive,election
v2 RETREAT resign hypothetical actor=a1 ctx=executive,election
v3 THREATEN violence occurred actor=a3 recip=a1 ctx=executive,military same=v1
v4 RETREAT resign hypothetical actor=a1 time=t2 ctx=executive same=v2
v5 COERCE seize hypothetical actor=a3 recip=a1 ctx=executive,military
v6 MOBILIZE troops occurred actor=a2 ctx=military same=v10
v10 MOBILIZE troops occurred actor=a2 ctx=military
v7 CONCEDE - occurred actor=a1 ctx=election
v8 REJECT yield occurred actor=a1 ctx=election
v9 REJECT yield occurred actor=a1 recip=a4 time=t4 ctx=executive
v12 REQUEST - occurred actor=a7 recip=a9 time=t1 ctx=military
v13 THREATEN - occurred actor=a7 recip=a10 time=t1 ctx=military
v15 ASSAULT - negated actor=a11 recip=a2 ctx=military
v16 SUPPORT - occurred actor=a13 recip=a7 ctx=diplomatic,election
v17 SUPPORT - negated actor=a13 ctx=military
v18 ASSAULT - hypothetical actor=a3 ctx=military
v19 MOBILIZE troops occurred actor=a14 ctx=military
v20 CONSULT visit occurred actor=a17 recip=a1 time=t4 ctx=diplomatic
v21 AGREE - occurred actor=a17 recip=a1 time=t4 ctx=diplomatic
v22 AID - hypothetical actor=a16 recip=a1 ctx=migration
v23 RETREAT resign occurred actor=a18 time=t5 ctx=executive
v24 COERCE curfew negated
a40 organization IGO IGO central bank of West African States
a41 organization GMB GOV Gambian government
a42 group GMB MED two newspapers
a43 person GMB MED radio owner
a44 organization IGO IGO ECOWAS
a45 person IGO IGO ECOWAS commission president
p21 place GMB - Banjul
t20 2017-01-17
q20 indirect source=a45 cue=c20
v50 SANCTION - occurred actor=a40 recip=a41 time=t20 ctx=economic
v51 COERCE censor occurred recip=a42 ctx=media
v52 COERCE arrest occurred recip=a43 ctx=media
v53 CONCEDE - negated actor=a44 recip=a1 ctx=legal
v54 COERCE arrest negated actor=a44 recip=a1
v55 RETREAT withdraw hypothetical actor=a1 time=t2
