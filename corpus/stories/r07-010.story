#story r07-010
#date 2024-01-31
#publisher Banadir Newsroom
#kind report
#title [a1 African Union force] {v1 hands over} base in [p1 Somalia] as {v2 pullout} goes on

[p2 MOGADISHU] — [a1 The African Union mission in [p1 Somalia]] on [t1 Wednesday] {v3 handed over} [p3 a military base near the port of Kismayo] to [a2 the Somali army], the ninth since [a1 it] began to {v4 withdraw} [t2 last year].

<q1 [a3 About 430 Kenyan soldiers] {v5 left} [p3 the base at Bulo Xaaji] for [p4 the border town of Liboi]>, {c1 said} [a4 Brig. Gen. Charles Wanyonyi, a sector commander]. [a5 Burundian] and [a6 Ugandan] troops {v6 gave up} eight other bases in [p5 Middle Shabelle] and [p6 Lower Shabelle] between [t3 September] and [t4 December].

<q2 “[a7 We] are ready to secure [a7 our] own people,”> [a8 Somali Defense Minister Abdirahman Gedi] {c2 said} at the ceremony.

[a9 The Islamist group Jaysh al-Ansar] has tried to take advantage of the {v7 withdrawal}. [a10 Its fighters] {v8 overran} [p7 a camp at Cowsweyne] in [t5 August], {v9 killing} [a11 dozens of newly trained soldiers], and on [t6 Jan. 24] [a10 they] {v10 fired} mortars at [p8 the airport in Mogadishu], where [a12 U.N. staff] live. [a13 Two guards] were {v11 wounded}.

[a14 The government] {v12 asked} [a15 the U.N. Security Council] in [t7 September] <q3 to {v13 delay} the second phase of the {v14 pullout}, involving [a16 3,000 troops], by three months>. [a15 The council] {v15 approved} the {v16 request}. Under the present timetable, [a18 all 14,600 soldiers] are due to {v17 leave} by [t8 the end of December].

[a19 Ethiopia], which has [a20 thousands of soldiers] in [p9 Baidoa] and [p10 Dolow], is at odds with [a14 Mogadishu] over a port {v19 deal} that [a19 it] {v20 signed} with [a21 the breakaway region of Somaliland] on [t9 Jan. 1]. <q4 [a20 They] may be {v21 told} to {v22 go}>, {c3 said} [a22 an adviser to [a23 the Somali president]], who asked not to be named.

[a1 The mission], first {v23 deployed} in [t10 2007], {v24 drove} [a9 the group] out of [p2 Mogadishu] in [t11 2011]. [a24 The European Union] has {v25 paid} most of [a18 the soldiers]' salaries. <q5 Cuts in that money are the reason for the {v26 exit}>, [a25 diplomats] {c4 say}.
---
a1 organization IGO MIL African Union mission in Somalia
a2 organization SOM MIL Somali army
a3 group KEN MIL about 430 Kenyan soldiers
a4 person KEN MIL Charles Wanyonyi
a5 group BDI MIL Burundian troops
a6 group UGA MIL Ugandan troops
a7 group SOM GOV we
a8 person SOM GOV Abdirahman Gedi
a9 organization SOM REB Jaysh al-Ansar
a10 group SOM REB Jaysh al-Ansar fighters
a11 group SOM MIL dozens of newly trained soldiers
a12 group IGO IGO U.N. staff
a13 group - - two guards
a14 organization SOM GOV Somali government
a15 organization IGO IGO UN Security Council
a16 group IGO MIL 3,000 troops
a18 group IGO MIL all 14,600 soldiers
a19 country ETH GOV Ethiopia
a20 group ETH MIL thousands of Ethiopian soldiers
a21 organization SOM GOV Somaliland
a22 person SOM GOV adviser to the Somali president
a23 person SOM GOV Somali president
a24 organization IGO IGO European Union
a25 group - GOV diplomats
p1 place SOM - Somalia
p2 place SOM - Mogadishu
p3 place SOM - Bulo Xaaji base
p4 place KEN - Liboi
p5 place SOM - Middle Shabelle
p6 place SOM - Lower Shabelle
p7 place SOM - Cowsweyne
p8 place SOM - Mogadishu airport
p9 place SOM - Baidoa
p10 place SOM - Dolow
t1 2024-01-31
t2 2023
t3 2023-09
t4 2023-12
t5 2023-08
t6 2024-01-24
t7 2023-09
t8 2024-12-31
t9 2024-01-01
t10 2007
t11 2011
q1 indirect source=a4 cue=c1
q2 direct source=a8 cue=c2
q3 indirect source=a14 cue=v12 to=a15
q4 indirect source=a22 cue=c3
q5 indirect source=a25 cue=c4
v1 RETREAT return occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=military
v2 RETREAT withdraw occurred actor=a1 loc=p1 ctx=military
v3 RETREAT return occurred actor=a1 recip=a2 loc=p3 time=t1 ctx=military same=v1
v4 RETREAT withdraw occurred actor=a1 loc=p1 time=t2 ctx=military same=v2
v5 RETREAT withdraw occurred actor=a3 loc=p3 time=t1 ctx=military
v6 RETREAT withdraw occurred actor=a5,a6 loc=p5,p6 time=t3,t4 ctx=military
v7 RETREAT withdraw occurred ctx=military same=v2
v8 COERCE seize occurred actor=a10 loc=p7 time=t5 ctx=military,terrorism
v9 ASSAULT - occurred actor=a10 recip=a11 loc=p7 time=t5 ctx=military,terrorism
v10 ASSAULT heavy-weapons occurred actor=a10 recip=a12 loc=p8 time=t6 ctx=military,terrorism
v11 ASSAULT - occurred actor=a10 recip=a13 loc=p8 time=t6 ctx=military,terrorism same=v10
v12 REQUEST assist occurred actor=a14 recip=a15 time=t7 ctx=military,diplomatic
v13 REJECT yield hypothetical actor=a15 ctx=military
v14 RETREAT withdraw negated actor=a16 ctx=military
v15 SUPPORT - occurred actor=a15 recip=a14 ctx=diplomatic
v16 REQUEST assist occurred actor=a14 recip=a15 ctx=military,diplomatic same=v12
v17 RETREAT withdraw future actor=a18 loc=p1 time=t8 ctx=military
v19 AGREE - occurred actor=a19,a21 time=t9 ctx=economic
v20 SUPPORT - occurred actor=a19,a21 time=t9 ctx=economic
v21 REQUEST yield hypothetical actor=a14 recip=a20 ctx=military
v22 RETREAT withdraw hypothetical actor=a20 loc=p9,p10 ctx=military
v23 MOBILIZE troops occurred actor=a1 loc=p1 time=t10 ctx=military
v24 ASSAULT - occurred actor=a1 recip=a9 loc=p2 time=t11 ctx=military
v25 AID - occurred actor=a24 recip=a18 ctx=economic,military
v26 RETREAT withdraw occurred actor=a1 ctx=military same=v2
