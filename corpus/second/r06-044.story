#story r06-044
#date 2017-01-19
#publisher Palm Coast Radio News
#kind wire
#title [a1 Gambia leader] given noon {v1 deadline} to {v2 quit} as [a2 Senegal troops] {v3 mass}

[p1 DAKAR], [t1 Jan 19] - [a3 West African states] {v4 told} [a1 Gambian President Bakary Sonko] <q1 to {v5 hand over} power by noon on [t2 Friday] or be {v6 removed} by force>, as [a2 thousands of Senegalese soldiers] {v7 took up positions} along the border.

[a1 Sonko], who lost an election in [t3 December], first {v8 accepted} the result and then {v9 rejected} it. <q2 “[a1 I] will not {v10 take orders} from [a4 foreigners],”> [a1 he] {c1 said} in an address on [a5 state television] on [t4 Wednesday] night, shortly before [a6 parliament] extended [a1 his] term by 90 days.

[a7 The winner, Alhagie Jobarteh], was sworn in at [p2 the Gambian embassy in [p1 Dakar]] on [t1 Thursday]. [a7 He] {v11 ordered} [a8 the Gambian army] <q3 to remain in barracks>, {v12 warning} <q4 that [a9 any soldier] found with a weapon in the street would be treated as a rebel>. [a8 The army]'s [a10 chief, General Ousman Darboe], {c2 said} <q5 [a10 he] would not {v13 fight} “a stupid fight” against [a2 the Senegalese]>.

[a11 The U.N. Security Council] {v14 backed} [a7 Jobarteh] but stopped short of {v15 endorsing} {v16 military action}. [a12 Nigeria] {v17 sent} a warship and [a13 200 men]; [a14 Mauritania]'s [a15 president], who {v18 visited} [a1 Sonko] on [t4 Wednesday], {v19 offered} [a1 him] {v20 asylum}.

[a16 Four ministers] {v21 resigned} [t5 this week], and [a17 26,000 people] have fled to [p3 Senegal]. [a18 British tourists] were flown home. <q6 A {v22 curfew} was talked of>, [a19 a resident] {c3 said}, but has not been imposed.

[a20 The Central Bank of West African States] {v23 blocked} the accounts of [a21 the government in [p4 Banjul]] on [t6 Tuesday]. [a22 Two newspapers] were {v24 shut} and [a23 a radio owner] {v25 held}. <q7 [a24 ECOWAS] had not {v26 promised} [a1 Sonko] immunity,> [a25 its commission president] {c4 said}, <q7 but would not {v27 hunt} [a1 him] if [a1 he] {v28 left} by [t2 Friday]>.
---
a1 person GMB GOV Bakary Sonko
a2 group SEN MIL Senegalese soldiers
a3 group - GOV West African states
a4 group - - foreigners
a5 organization GMB MED Gambian state television
a6 organization GMB LEG Gambian parliament
a7 person GMB GOV Alhagie Jobarteh
a8 organization GMB MIL Gambian army
a9 person GMB MIL any soldier
a10 person GMB MIL Ousman Darboe
a11 organization IGO IGO U.N. Security Council
a12 country NGA GOV Nigeria
a13 group NGA MIL 200 men
a14 country MRT GOV Mauritania
a15 person MRT GOV Mauritania's president
a16 group GMB GOV four ministers
a17 group GMB REF 26,000 people
a18 group GBR CVL British tourists
a19 person GMB CVL a resident
a20 organization IGO IGO+BUS Central Bank of West African States
a21 country GMB GOV Gambia
a22 group GMB MED two newspapers
a23 person GMB MED a radio owner
a24 organization IGO IGO ECOWAS
a25 person IGO IGO ECOWAS commission president
p1 place SEN - Dakar
p2 place SEN - Gambian embassy in Dakar
p3 place SEN - Senegal
p4 place GMB - Banjul
t1 2017-01-19
t2 2017-01-20
t3 2016-12
t4 2017-01-18
t5 2017-W03
t6 2017-01-17
q1 indirect source=a3 cue=v4 to=a1
q2 direct source=a1 cue=c1 via=a5
q3 indirect source=a7 cue=v11 to=a8
q4 indirect source=a7 cue=v12
q5 mixed source=a10 cue=c2
q6 indirect source=a19 cue=c3
q7 indirect source=a25 cue=c4
v1 THREATEN - occurred recip=a1 ctx=executive
v2 RETREAT resign hypothetical actor=a1 ctx=executive
v3 MOBILIZE troops occurred actor=a2 ctx=military
v4 THREATEN violence occurred actor=a3 recip=a1 time=t1 ctx=executive,military same=v1
v5 RETREAT resign hypothetical actor=a1 time=t2 ctx=executive same=v2
v6 COERCE seize hypothetical actor=a3 recip=a1 ctx=executive,military
v7 MOBILIZE troops occurred actor=a2 ctx=military same=v3
v8 CONCEDE - occurred actor=a1 ctx=election
v9 REJECT yield occurred actor=a1 ctx=election
v10 REJECT yield occurred actor=a1 recip=a4 time=t4 ctx=executive
v11 REQUEST yield occurred actor=a7 recip=a8 loc=p1 time=t1 ctx=military
v12 THREATEN - occurred actor=a7 recip=a9 loc=p1 time=t1 ctx=military
v13 ASSAULT - negated actor=a10 recip=a2 ctx=military
v14 SUPPORT - occurred actor=a11 recip=a7 ctx=executive
v15 SUPPORT - negated actor=a11 ctx=military
v16 ASSAULT - hypothetical ctx=military
v17 MOBILIZE troops occurred actor=a12 ctx=military
v18 CONSULT visit occurred actor=a15 recip=a1 time=t4 ctx=diplomatic
v19 AGREE - occurred actor=a15 recip=a1 time=t4 ctx=diplomatic
v20 AID - hypothetical actor=a15 recip=a1 ctx=migration
v21 RETREAT resign occurred actor=a16 time=t5 ctx=executive
v22 COERCE curfew negated
v23 SANCTION - occurred actor=a20 recip=a21 time=t6 ctx=economic
v24 COERCE censor occurred recip=a22 ctx=media
v25 COERCE arrest occurred recip=a23 ctx=media
v26 AGREE - negated actor=a24 recip=a1 ctx=legal
v27 COERCE arrest negated actor=a24 recip=a1 ctx=legal
v28 RETREAT resign hypothetical actor=a1 time=t2 ctx=executive same=v2
