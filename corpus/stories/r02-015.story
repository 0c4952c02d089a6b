#story r02-015
#date 2019-01-21
#publisher Sahel Broadcasting Network
#kind report
#title <q1 [a1 Ten UN peacekeepers] {v1 killed} in {v2 attack} in northern [p1 Mali]>, [a2 mission] {c1 says}

[p2 BAMAKO] — <q2 [a3 Gunmen] {v3 killed} [a1 ten United Nations peacekeepers] and {v4 wounded} [a4 at least 25 others] in an {v5 attack} on [a5 a camp] in northern [p1 Mali] early on [t1 Sunday]>, [a2 the U.N. mission] {c2 said}.

<q3 [a1 The dead], all soldiers from [a6 Chad], were guarding [a5 the base at [p3 Aguelhok]] when [a7 dozens of men] {v6 opened fire} from motorcycles and armed trucks>, [a8 mission head Gustav Ahlberg] {c3 said}. <q4 [a9 The peacekeepers] {v7 fought back} and several of [a7 the attackers] were {v8 killed}>, [a8 he] {c4 added}.

[a10 The Brigade of the Faithful, an Islamist group], {c5 said} <q5 [a10 it] carried out the {v9 assault} in response to a {v10 visit} to [a6 Chad] by [a11 the prime minister of [a12 Israel]]>, according to [a13 the Mauritanian news website Saharan Echo]. [a6 Chad] and [a12 Israel] {v11 restored}
diplomatic ties on [t1 Sunday] after 47 years.

[a6 Chad]'s [a14 foreign minister, Brahim Saleh], {v12 condemned} the {v13 attack} and {c7 said} <q6 [a6 his country] would not {v14 withdraw} [a15 [a6 its] 1,400 soldiers] from the mission>. <q7 “[a6 We] {v15 ask} [a17 the Security Council] <q8 to {v16 give} [a6 us] better vehicles and helicopters>,”> [a14 he] {c8 told} [a18 reporters] in [p4 N'Djamena].

[a17 The Security Council] {v17 called on} [a19 the government of [p1 Mali]] <q9 to {v18 investigate} the {v19 killings} quickly and bring [a20 those responsible] to justice>. [a21 France], which has [a29 4,500 troops] in the region, {v20 sent} [a22 two fighter jets] to the area after the {v21 attack}, <q11 but [a22 they] did not {v22 fire}>, [a23 a French army spokesman] {c10 said}.

[a2 The mission] was set up in [t2 2013] after [a24 Islamist fighters] {v23 seized} [p5 the north of the country] and [a21 French] forces {v24 drove} [a24 them] out. <q10 [a25 More than 190 peacekeepers] have died in [p1 Mali], most of [a25 them] in {v25 attacks}>, {c9 according to} [a26 U.N.] figures. It is the most dangerous of the organization's 14 missions.

[a19 The government] {v26 signed} a peace accord with [a28 Tuareg rebel groups] in [t3 2015]. [a10 The Brigade of the Faithful] is not part of it.
---
a1 group TCD MIL+IGO ten UN peacekeepers
a2 organization IGO IGO UN mission in Mali
a3 group MLI UAF gunmen
a4 group - MIL+IGO at least 25 other peacekeepers
a5 organization - MIL UN camp at Aguelhok
a6 country TCD GOV Chad
a7 group MLI UAF attackers
a8 person IGO IGO Gustav Ahlberg
a9 group - MIL+IGO the peacekeepers
a10 organization MLI UAF Brigade of the Faithful
a11 person ISR GOV Israeli prime minister
a12 country ISR GOV Israel
a13 organization MRT MED Saharan Echo
a14 person TCD GOV Brahim Saleh
a15 group TCD MIL Chad's 1,400 soldiers
a17 organization IGO IGO Security Council
a18 group - MED reporters
a19 organization MLI GOV government of Mali
a20 group - UAF those responsible
a21 country FRA GOV France
a22 group FRA MIL two fighter jets
a23 person FRA MIL French army spokesman
a24 group MLI UAF Islamist fighters
a25 group - MIL+IGO more than 190 peacekeepers
a26 organization IGO IGO United Nations
a28 group MLI REB Tuareg rebel groups
a29 group FRA MIL 4,500 troops
p1 place MLI - Mali
p2 place MLI - Bamako
p3 place MLI - Aguelhok
p4 place TCD - N'Djamena
p5 place MLI - north of Mali
t1 2019-01-20
t2 2013
t3 2015
q1 indirect source=a2 cue=c1
q2 indirect source=a2 cue=c2
q3 indirect source=a8 cue=c3
q4 indirect source=a8 cue=c4
q5 indirect source=a10 cue=c5 via=a13
q6 indirect source=a14 cue=c7
q7 direct source=a14 cue=c8 to=a18
q8 indirect source=a6 cue=v15 to=a17
q9 indirect source=a17 cue=v17 to=a19
q10 indirect source=a26 cue=c9
q11 indirect source=a23 cue=c10
v1 ASSAULT firearms occurred recip=a1 loc=p1 time=t1 ctx=military
v2 ASSAULT firearms occurred loc=p1 time=t1 ctx=military same=v1
v3 ASSAULT firearms occurred actor=a3 recip=a1 loc=p1 time=t1 ctx=military same=v1
v4 ASSAULT firearms occurred actor=a3 recip=a4 loc=p1 time=t1 ctx=military same=v1
v5 ASSAULT firearms occurred actor=a3 recip=a5 loc=p1 time=t1 ctx=military same=v1
v6 ASSAULT firearms occurred actor=a7 recip=a5 loc=p3 time=t1 ctx=military same=v1
v7 ASSAULT firearms occurred actor=a9 recip=a7 loc=p3 time=t1 ctx=military
v8 ASSAULT firearms occurred actor=a9 recip=a7 loc=p3 time=t1 ctx=military same=v7
v9 ASSAULT firearms occurred actor=a10 ctx=military same=v1
v10 CONSULT visit occurred actor=a11 recip=a6 ctx=diplomatic
v11 SUPPORT - occurred actor=a6,a12 time=t1 ctx=diplomatic
v12 ACCUSE disapprove occurred actor=a14 recip=a10 ctx=military
v13 ASSAULT firearms occurred ctx=military same=v1
v14 RETREAT withdraw negated actor=a6 recip=a15 ctx=military
v15 REQUEST assist occurred actor=a6 recip=a17 ctx=military
v16 AID - hypothetical actor=a17 recip=a6 ctx=military
v17 REQUEST change occurred actor=a17 recip=a19 ctx=legal,military
v18 ACCUSE investigate hypothetical actor=a19 ctx=legal,military
v19 ASSAULT firearms occurred ctx=military same=v1
v20 MOBILIZE weapons occurred actor=a21 recip=a22 ctx=military
v21 ASSAULT firearms occurred ctx=military same=v1
v22 ASSAULT aerial negated actor=a22 ctx=military
v23 COERCE seize occurred actor=a24 loc=p5 ctx=military,territory
v24 ASSAULT - occurred actor=a21 recip=a24 loc=p5 ctx=military,territory
v25 ASSAULT - occurred recip=a25 loc=p1 ctx=military
v26 SUPPORT - occurred actor=a19,a28 time=t3 ctx=diplomatic
