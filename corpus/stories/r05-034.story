#story r05-034
#date 2023-08-27
#publisher Zambezi Herald Service
#kind report
#title [a1 Zimbabwe opposition] {v1 calls} election result <q1 “gigantic fraud”>; [a2 ruling party] {v2 hails} win

[p1 HARARE] — [a1 Zimbabwe's main opposition party] {v3 rejected} the re-election of [a3 President Shadreck Mudzuri] on [t1 Sunday], {c1 calling} it <q2 “a blatant and gigantic fraud”>.

<q3 “[a4 We] will not accept this, and [a4 we] will not go to [a5 their court],”> [a6 Tafara Nyandoro, leader of [a1 the Movement for Renewal]], {c2 told} [a7 a news conference] in [p1 Harare]. <q4 “[a4 We] {v5 call for} a new vote under [a8 the Southern African bloc SADC].”>

[a9 The electoral commission] {c3 said} late on [t2 Saturday] <q5 [a3 Mudzuri] won 52.6% of the vote and [a6 Nyandoro] 44%>.

In an unusual step, [a8 SADC]'s [a10 observers] {c4 said} in a preliminary statement <q6 the election “fell short” of the constitution>. <q7 [a11 Rural voters] had been {v6 intimidated} by [a12 a group called Friends of the Land]>, [a10 the mission]'s [a13 head, former Zambian vice president Mwila Chanda], {c5 said}. [a2 The ruling Patriotic League] {c6 called} [a13 him] <q8 “a lone ranger”>. <q9 [a13 Chanda] is “serving [a14 his paymasters]”>, [a15 a spokesman for [a2 the party]] {c7 wrote} in [a16 the state-run Harare Mail]; [a17 a SADC official in [p2 Gaborone]] {c8 denied} <q10 that [a13 the observer] had acted alone>.

[a18 Police] {v7 raided} [a19 two civil society groups] counting results on [t3 Wednesday night] and {v8 arrested} [a20 41 people]. <q11 [a20 They] are {v9 charged} with trying to announce figures “illegally”>, [a21 police commissioner Loveness Gumbo] {c9 said}. [a22 Their lawyer] {c10 said} <q12 [a22 he] was {v10 denied} {v11 access} to [a20 them] for 14 hours>.

[a23 South African President Themba Mokoena] {v12 congratulated} [a3 Mudzuri]; [a24 the European Union] and [a25 Britain] did not.
---
a1 organization ZWE OPP+PTY Movement for Renewal
a2 organization ZWE PTY Patriotic League
a3 person ZWE GOV Shadreck Mudzuri
a4 group ZWE OPP we
a5 organization ZWE JUD their court
a6 person ZWE OPP Tafara Nyandoro
a7 group - MED news conference
a8 organization IGO IGO SADC
a9 organization ZWE GOV electoral commission
a10 group IGO IGO SADC observers
a11 group ZWE CVL rural voters
a12 organization ZWE - Friends of the Land
a13 person ZMB ELI+IGO Mwila Chanda
a14 group - - paymasters
a15 person ZWE PTY ruling party spokesman
a16 organization ZWE MED+GOV Harare Mail
a17 person IGO IGO SADC official
a18 organization ZWE COP police
a19 group ZWE NGO two civil society groups
a20 group ZWE NGO 41 people
a21 person ZWE COP Loveness Gumbo
a22 person ZWE OTH lawyer
a23 person ZAF GOV Themba Mokoena
a24 organization IGO IGO European Union
a25 country GBR GOV Britain
p1 place ZWE - Harare
p2 place BWA - Gaborone
t1 2023-08-27
t2 2023-08-26
t3 2023-08-23
q1 mixed source=a1 cue=v1
q2 mixed source=a1 cue=c1
q3 direct source=a6 cue=c2 to=a7
q4 direct source=a6 cue=- to=a7
q5 indirect source=a9 cue=c3
q6 mixed source=a10 cue=c4
q7 indirect source=a13 cue=c5
q8 mixed source=a2 cue=c6
q9 mixed source=a15 cue=c7
q10 indirect source=a17 cue=c8 neg
q11 mixed source=a21 cue=c9
q12 indirect source=a22 cue=c10
v1 ACCUSE disapprove occurred actor=a1 ctx=election
v2 SUPPORT - occurred actor=a2 ctx=election
v3 REJECT - occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=election
v5 REQUEST change occurred actor=a4 ctx=election
v6 COERCE - occurred actor=a12 recip=a11 ctx=election
v7 COERCE seize occurred actor=a18 recip=a19 time=t3 ctx=election
v8 COERCE arrest occurred actor=a18 recip=a20 time=t3 ctx=election
v9 ACCUSE allege occurred recip=a20 ctx=election,legal
v10 REJECT yield occurred recip=a22 ctx=legal
v11 RETREAT access negated recip=a22 ctx=legal
v12 SUPPORT - occurred actor=a23 recip=a3 ctx=election
