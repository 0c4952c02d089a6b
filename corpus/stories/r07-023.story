#story r07-023
#date 2018-09-03
#publisher Maghreb Daily Dispatch
#kind report
#title [a1 Rival militias] {v1 fight} in [p1 Libyan capital]; rocket {v2 hits} displaced camp

[p1 TRIPOLI] — <q1 {v3 Fighting} between [a1 rival armed groups] in [p2 the southern suburbs of the Libyan capital] entered a second week on [t1 Monday], with the number of dead rising to 50>, [a2 the Health Ministry] {c1 said}, with a {v4 state of emergency} in force.

The {v5 clashes} began on [t2 Aug. 27], when [a3 the Ninth Mountain Brigade, a militia from [p3 Tarhouna]], {v6 attacked} [a4 the Tripoli Guards] around [p4 Khallat al-Furjan]. <q2 [a5 Twenty-one] of [a6 those] {v7 killed} were civilians>, {c2 according to} [a7 ministry spokesman Wael Ghariani].

<q3 On [t3 Sunday], a rocket {v8 struck} [p5 a camp for displaced people from the town of Tawergha], {v9 killing} [a8 two people] and {v10 wounding} [a9 seven, including two children]>, {c3 said} [a10 Emad Shtewi, an emergency services official]. [a11 About 400 prisoners] broke out of [p6 Ain Zara jail] the same day as [a1 the groups] {v11 exchanged} fire nearby. [p7 Mitiga airport] has been closed since [t4 Friday] and flights were diverted to [p8 Misrata].

[a12 The internationally recognized government] declared the {v12 state of emergency} on [t3 Sunday] and {v13 asked} [a13 forces from [p8 Misrata] and [p9 Zintan]] <q4 to {v14 separate} [a1 the two sides]>.

<q5 “[a3 We] do not {v15 take orders} from [a15 people] who live off stolen letters of credit,”> [a16 Col. Abdelhadi Mansour, [a3 the Ninth Mountain Brigade]'s spokesman], {c4 said} by phone.

[a17 The United Nations] has {v16 invited} [a18 all parties] to {v17 talks} in [p10 Zawiya] on [t5 Tuesday] to reach a {v19 cease-fire}. Two earlier {v20 truces}, announced by [a19 tribal elders] on [t6 Tuesday] and [t4 Friday], collapsed within hours.

[a20 Italy], the former colonial power, {c5 denied} <q6 that [a20 it] was preparing a military {v23 intervention}>. <q7 [a21 Its embassy] would stay open>, [a22 Deputy Foreign Minister Paolo Vercelloni] {c6 told} [a23 an Italian newspaper]. [a24 France], [a20 Italy], [a25 Britain] and [a26 the United States] {v24 warned} in a joint statement <q8 that [a27 those] who undermine security in [p1 Tripoli] would be {v25 held accountable}>.

[p11 Libya] has had rival governments since [t7 2014].
---
a1 group LBY UAF =a3+a4 rival armed groups
a2 organization LBY GOV+HLH Libyan Health Ministry
a3 organization LBY UAF Ninth Mountain Brigade
a4 organization LBY UAF Tripoli Guards
a5 group LBY CVL twenty-one of those killed
a6 group LBY - those killed
a7 person LBY GOV Wael Ghariani
a8 group LBY REF two people
a9 group LBY REF seven, including two children
a10 person LBY GOV Emad Shtewi
a11 group LBY - about 400 prisoners
a12 organization LBY GOV internationally recognized government
a13 group LBY MIL forces from Misrata and Zintan
a15 group LBY - people who live off stolen letters of credit
a16 person LBY UAF Abdelhadi Mansour
a17 organization IGO IGO United Nations
a18 group LBY - all parties
a19 group LBY ELI tribal elders
a20 country ITA GOV Italy
a21 organization ITA GOV Italian embassy
a22 person ITA GOV Paolo Vercelloni
a23 organization ITA MED Italian newspaper
a24 country FRA GOV France
a25 country GBR GOV Britain
a26 country USA GOV United States
a27 group LBY - those who undermine security
p1 place LBY - Tripoli
p2 place LBY - southern suburbs of Tripoli
p3 place LBY - Tarhouna
p4 place LBY - Khallat al-Furjan
p5 place LBY - camp for displaced people from Tawergha
p6 place LBY - Ain Zara jail
p7 place LBY - Mitiga airport
p8 place LBY - Misrata
p9 place LBY - Zintan
p10 place LBY - Zawiya
p11 place LBY - Libya
t1 2018-09-03
t2 2018-08-27
t3 2018-09-02
t4 2018-08-31
t5 2018-09-04
t6 2018-08-28
t7 2014
q1 indirect source=a2 cue=c1
q2 indirect source=a7 cue=c2
q3 indirect source=a10 cue=c3
q4 indirect source=a12 cue=v13 to=a13
q5 direct source=a16 cue=c4
q6 indirect source=a20 cue=c5 neg
q7 indirect source=a22 cue=c6 to=a23
q8 indirect source=a24,a20,a25,a26 cue=v24
v1 ASSAULT - occurred actor=a1 loc=p1 time=t1 ctx=military
v2 ASSAULT heavy-weapons occurred loc=p1 time=t3 ctx=military
v3 ASSAULT - occurred actor=a1 loc=p2 time=t1 ctx=military same=v1
v4 COERCE restrict occurred loc=p1 time=t3 ctx=military
v5 ASSAULT - occurred actor=a1 loc=p4 time=t2 ctx=military same=v1
v6 ASSAULT - occurred actor=a3 recip=a4 loc=p4 time=t2 ctx=military same=v1
v7 ASSAULT - occurred recip=a6 ctx=military same=v1
v8 ASSAULT heavy-weapons occurred loc=p5 time=t3 ctx=military same=v2
v9 ASSAULT heavy-weapons occurred recip=a8 loc=p5 time=t3 ctx=military same=v2
v10 ASSAULT - occurred recip=a9 loc=p5 time=t3 ctx=military same=v2
v11 ASSAULT firearms occurred actor=a1 loc=p6 time=t3 ctx=military same=v1
v12 COERCE restrict occurred actor=a12 loc=p1 time=t3 ctx=military same=v4
v13 REQUEST assist occurred actor=a12 recip=a13 time=t3 ctx=military
v14 AID - hypothetical actor=a13 recip=a12 ctx=military
v15 REJECT yield occurred actor=a3 recip=a12
v16 AGREE - occurred actor=a17 recip=a18 ctx=diplomatic
v17 CONSULT multilateral future actor=a17,a18 loc=p10 time=t5 ctx=diplomatic
v19 RETREAT ceasefire hypothetical actor=a18 ctx=military
v20 RETREAT ceasefire negated time=t6,t4 ctx=military
v23 ASSAULT - negated actor=a20 loc=p11 ctx=military
v24 THREATEN - occurred actor=a24,a20,a25,a26 recip=a27 ctx=diplomatic
v25 ACCUSE allege hypothetical actor=a24,a20,a25,a26 recip=a27 loc=p1 ctx=legal
