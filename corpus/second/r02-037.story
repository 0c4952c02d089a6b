#story r02-037
#date 2020-07-01
#publisher Great Lakes Public Radio
#kind background
#title Five questions about [p2 the dam on [p1 the Blue Nile]]

[a1 Ethiopia], [a2 Egypt] and [a3 Sudan] have {v1 agreed} to hold two more weeks of {v2 talks} on [p2 the dam] that [a1 Ethiopia] is building on [p1 the Blue Nile], after [a4 the African Union] {v3 offered} <q1 to {v4 mediate}>. Here is what the dispute is about.

What is [p2 the dam] for?

[p2 The Grand Ethiopian Renaissance Dam], near [p3 the Sudanese border], has cost $4.6 billion. <q2 [p2 It] will produce 6,000 megawatts of electricity and bring light to [a5 65 million people] who have none>, [a1 Ethiopia] {c1 says}.

Why is [a2 Egypt] against [p2 it]?

[a2 Egypt, a country of 100 million people], gets 97 percent of [a2 its] fresh water from [p4 the Nile]. [a2 Cairo] {c2 fears} <q3 that [a1 Ethiopia] will {v5 hold back} too much water while [a1 it] fills [p5 the lake] behind [p2 the dam]>. [a2 It] has {v6 asked} [a1 Ethiopia] <q4 to {v7 guarantee} a fixed amount of water in dry years>. [a1 Ethiopia] has {v8 refused} that.

On [t1 June 19] [a2 Egypt] {v9 appealed} to [a6 the U.N. Security Council]. <q5 [p2 The dam] is “a danger to the lives of millions,”> [a7 Egyptian Foreign Minister Hisham el-Naggar] {c3 told} [a6 the council] on [t2 Monday]. <q6 “[a2 We] will protect [a8 our people] if no one else does,”> [a7 he] {c4 said}.

And what does [a3 Sudan] want?

[a3 Sudan] would get cheap power and fewer floods. But [a9 its water minister, Yasir Abdelrahim], {v10 urged} [a1 Ethiopia] [t3 last week] <q7 not to begin filling [p5 the lake] without an agreement>. <q8 [a3 Khartoum] will not {v11 support} [a2 Egypt] against [a1 Ethiopia] and will not {v12 sign} a separate deal with [a1 Ethiopia] either>, [a9 he] {c5 told} [a10 Nile Valley Radio].

Why did the last {v13 talks} fail?

[a11 The United States] and [a12 the World Bank] {v14 hosted} [a13 the three countries] in [p6 Washington] for four months. In [t4 February] [a2 Egypt] {v15 initialed} the draft text, [a1 Ethiopia] {v16 stayed away} from the last {v17 meeting}, and [a14 the U.S. Treasury] {c6 said} <q9 that filling “should not take place without an agreement”>. [a1 Addis Ababa] {v18 accused}
[a11 Washington] of <q10 taking [a2 Cairo]'s {v19 side}>. <q11 [a15 U.S. officials] have since {v20 threatened} <q12 to {v21 cut} $100 million in aid to [a1 Ethiopia]>>, [a16 the Foreign Affairs Weekly] {c7 reported}, citing [a17 three people briefed on the matter].

Could there be a {v22 war} between [a2 Egypt] and [a1 Ethiopia]?

[a13 All three governments] {c8 say} <q13 [a13 they] want a peaceful solution>. [a18 An Egyptian newspaper close to [a19 the army]] {c9 wrote} in [t5 May] <q14 that [a20 the air force] could {v23 destroy} [p2 the dam] “in an hour”>. <q15 [a1 Ethiopia] {v24 moved} anti-aircraft missiles to [p7 the area] [t6 last month]>, {c10 according to} [a21 residents].

<q16 “Nobody will {v25 bomb} [p2 a wall] that holds back that much water above [a3 Sudan],”> {c11 said} [a22 Mulugeta Desta, a water expert at [a23 the Horn Institute] in [p8 Nairobi]]. <q17 “What [a2 Egypt] can do is {v26 press} [a24 the banks], delay the project and wait for rain.”>

What happens now?

The rains have started, and [a25 Ethiopian Prime Minister Tesfaye Alemu] has {v27 promised} [a26 parliament] <q18 that filling will begin in [t7 July], with or without an agreement>. [a27 South African President Sipho Maseko], who leads [a4 the African Union] [t8 this year], {v28 spoke} with [a28 the leaders of [a13 the three countries]] by video on [t9 June 26]. <q19 “[a28 They]
{v29 promised} [a27 me] <q20 to avoid any action that makes things worse>,”> [a27 he] {c12 said}.
---
a1 country ETH GOV Ethiopia
a2 country EGY GOV Egypt
a3 country SDN GOV Sudan
a4 organization IGO IGO African Union
a5 group ETH CVL 65 million people
a6 organization IGO IGO U.N. Security Council
a7 person EGY GOV Hisham el-Naggar
a8 group EGY CVL our people
a9 person SDN GOV Yasir Abdelrahim
a10 organization - MED Nile Valley Radio
a11 country USA GOV United States
a12 organization IGO IGO World Bank
a13 group - GOV =a1+a2+a3 the three countries
a14 organization USA GOV U.S. Treasury
a15 group USA GOV U.S. officials
a16 organization - MED Foreign Affairs Weekly
a17 group - - three people briefed on the matter
a18 organization EGY MED an Egyptian newspaper
a19 organization EGY MIL Egyptian army
a20 organization EGY MIL Egyptian air force
a21 group ETH CVL residents
a22 person - EDU Mulugeta Desta
a23 organization KEN EDU Horn Institute
a24 group - BUS the banks
a25 person ETH GOV Tesfaye Alemu
a26 organization ETH LEG Ethiopian parliament
a27 person ZAF GOV Sipho Maseko
a28 group - GOV leaders of the three countries
p1 place - - Blue Nile
p2 place ETH - Grand Ethiopian Renaissance Dam
p3 place SDN - Sudanese border
p4 place - - Nile
p5 place ETH - lake behind the dam
p6 place USA - Washington
p7 place ETH - the area
p8 place KEN - Nairobi
t1 2020-06-19
t2 2020-06-29
t3 2020-W26
t4 2020-02
t5 2020-05
t6 2020-06
t7 2020-07
t8 2020
t9 2020-06-26
q1 indirect source=a4 cue=v3
q2 indirect source=a1 cue=c1
q3 indirect source=a2 cue=c2
q4 indirect source=a2 cue=v6 to=a1
q5 mixed source=a7 cue=c3 to=a6
q6 direct source=a7 cue=c4
q7 indirect source=a9 cue=v10 to=a1
q8 indirect source=a9 cue=c5 to=a10
q9 mixed source=a14 cue=c6
q10 indirect source=a1 cue=v18
q11 indirect source=a17 cue=c7 via=a16
q12 indirect source=a15 cue=v20
q13 indirect source=a13 cue=c8
q14 mixed source=a18 cue=c9
q15 indirect source=a21 cue=c10
q16 direct source=a22 cue=c11
q17 direct source=a22 cue=-
q18 indirect source=a25 cue=v27 to=a26
q19 direct source=a27 cue=c12
q20 indirect source=a28 cue=v29 to=a27
v1 AGREE - occurred actor=a1,a2,a3 ctx=diplomatic,resource
v2 CONSULT multilateral future actor=a1,a2,a3 ctx=diplomatic,resource
v3 AGREE - occurred actor=a4 ctx=diplomatic
v4 CONSULT third-party hypothetical actor=a4 ctx=diplomatic
v5 COERCE withhold hypothetical actor=a1 recip=a2 ctx=resource
v6 REQUEST change occurred actor=a2 recip=a1 ctx=resource
v7 AGREE - hypothetical actor=a1 recip=a2 ctx=resource
v8 REJECT change occurred actor=a1 recip=a2 ctx=resource
v9 REQUEST assist occurred actor=a2 recip=a6 time=t1 ctx=diplomatic
v10 REQUEST change occurred actor=a9 recip=a1 time=t3 ctx=resource
v11 SUPPORT - negated actor=a3 recip=a2 ctx=diplomatic
v12 SUPPORT - negated actor=a3,a1 ctx=diplomatic
v13 CONSULT multilateral occurred actor=a13 ctx=diplomatic
v14 CONSULT multilateral occurred actor=a11,a12,a13 loc=p6 ctx=diplomatic same=v13
v15 SUPPORT - occurred actor=a2 time=t4 ctx=diplomatic
v16 REJECT meet occurred actor=a1 time=t4 ctx=diplomatic
v17 CONSULT multilateral occurred time=t4 ctx=diplomatic
v18 ACCUSE disapprove occurred actor=a1 recip=a11 ctx=diplomatic
v19 SUPPORT - occurred actor=a11 recip=a2 ctx=diplomatic
v20 THREATEN - occurred actor=a15 recip=a1 ctx=economic
v21 SANCTION discontinue hypothetical actor=a11 recip=a1 ctx=economic
v22 ASSAULT - hypothetical actor=a2,a1 ctx=military
v23 ASSAULT destroy hypothetical actor=a20 recip=p2 ctx=military
v24 MOBILIZE weapons occurred actor=a1 loc=p7 time=t6 ctx=military
v25 ASSAULT aerial negated recip=p2 ctx=military
v26 REQUEST change hypothetical actor=a2 recip=a24 ctx=economic
v27 AGREE - occurred actor=a25 recip=a26 ctx=resource
v28 CONSULT phone occurred actor=a27,a28 time=t9 ctx=diplomatic
v29 AGREE - occurred actor=a28 recip=a27 ctx=diplomatic
