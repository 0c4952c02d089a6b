#story r02-037
#date 2020-07-01
#publisher Great Lakes Public Radio
#kind background
#title Five questions about the dam on [p1 the Blue Nile]

[a1 Ethiopia], [a2 Egypt] and [a3 Sudan] have {v1 agreed} to hold two more weeks of {v2 talks} on the dam that [a1 Ethiopia] is building on [p1 the Blue Nile], after [a4 the African Union] {v3 offered} <q1 to {v4 mediate}>. Here is what the dispute is about.

What is the dam for?

[p5 The Grand Ethiopian Renaissance Dam], near [p2 the Sudanese border], has cost $4.6 billion. <q2 It will produce 6,000 megawatts of electricity and bring light to [a5 65 million people] who have none>, [a1 Ethiopia] {c1 says}.

Why is [a2 Egypt] against it?

[a2 Egypt], a country of 100 million people, gets 97 percent of [a2 its] fresh water from [p3 the Nile]. [a2 Cairo] {c2 fears} <q3 that [a1 Ethiopia] will {v5 hold back} too much water while [a1 it] fills the lake behind the dam>. [a2 It] has {v6 asked} [a1 Ethiopia] <q4 to {v7 guarantee} a fixed amount of water in dry years>. [a1 Ethiopia] has {v8 refused} that.

On [t2 June 19] [a2 Egypt] {v9 appealed} to [a7 the U.N. Security Council]. <q5 The dam is “a danger to the lives of millions,”> [a8 Egyptian Foreign Minister Hisham el-Naggar] {c3 told} [a7 the council] on [t3 Monday]. <q6 “[a2 We] will protect [a9 our people] if [a10 no one else] does,”> [a8 he] {c4 said}.

And what does [a3 Sudan] want?

[a3 Sudan] would get cheap power and fewer floods. But [a11 its water minister, Yasir Abdelrahim], {v10 urged} [a1 Ethiopia] [t4 last week] <q7 not to begin filling the lake without an {v11 agreement}>. <q8 [a3 Khartoum] will not {v12 support} [a2 Egypt] against [a1 Ethiopia] and will not {v13 sign} a separate deal with [a1 Ethiopia] either>, [a11 he] {c5 told} [a12 Nile Valley Radio].

Why did the last {v14 talks} fail?

[a13 The United States] and [a14 the World Bank] {v15 hosted} [a15 the three countries] in [p4 Washington] for four months. In [t5 February] [a2 Egypt] {v16 initialed} the draft text, [a1 Ethiopia] {v17 stayed away} from the last {v18 meeting}, and [a13 the U.S. Treasury] {c6 said} <q9 that filling “should not take place without an {v19 agreement}”>. [a1 Addis Ababa] {v20 accused}
[a13 Washington] of <q10 taking [a2 Cairo]'s side>. <q16 [a16 U.S. officials] have since {v21 threatened} <q11 to {v22 cut} $100 million in {v23 aid} to [a1 Ethiopia]>>, [a17 the Foreign Affairs Weekly] {c7 reported}, citing [a18 three people] briefed on the matter.

Could there be a {v24 war} between [a2 Egypt] and [a1 Ethiopia]?

[a15 All three governments] {c9 say} <q12 [a15 they] want a peaceful solution>. [a19 An Egyptian newspaper close to the army] {c10 wrote} in [t6 May] <q13 that [a20 the air force] could {v25 destroy} the dam “in an hour”>. <q14 [a1 Ethiopia] {v26 moved} anti-aircraft missiles to the area [t7 last month]>, {c11 according to} [a22 residents].

<q15 “Nobody will {v27 bomb} a wall that holds back that much water above [a3 Sudan],”> {c12 said} [a23 Mulugeta Desta, a water expert at [a24 the Horn Institute] in [p6 Nairobi]]. <q17 “What [a2 Egypt] can do is {v28 press} [a25 the banks], delay the project and wait for rain.”>

What happens now?

The rains have started, and [a26 Ethiopian Prime Minister Tesfaye Alemu] has {v30 promised} [a27 parliament] <q18 that filling will begin in [t8 July], with or without an {v31 agreement}>. [a28 South African President Sipho Maseko], who leads [a4 the African Union] [t9 this year], {v32 spoke} with [a29 the leaders of [a15 the three countries]] by video on [t10 June 26]. <q19 “[a29 They]
{v33 promised} [a28 me] <q20 to avoid any action that makes things worse>,”> [a28 he] {c13 said}.
---
a1 country ETH GOV Ethiopia
a2 country EGY GOV Egypt
a3 country SDN GOV Sudan
a4 organization IGO IGO African Union
a5 group ETH CVL 65 million people
a7 organization IGO IGO U.N. Security Council
a8 person EGY GOV Hisham el-Naggar
a9 group EGY CVL our people
a10 group - - no one else
a11 person SDN GOV Yasir Abdelrahim
a12 organization SDN MED Nile Valley Radio
a13 country USA GOV United States
a14 organization IGO IGO World Bank
a15 group - GOV =a1+a2+a3 the three countries
a16 group USA GOV U.S. officials
a17 organization - MED Foreign Affairs Weekly
a18 group - - three people briefed on the matter
a19 organization EGY MED Egyptian newspaper close to the army
a20 organization EGY MIL Egyptian air force
a22 group ETH CVL residents
a23 person KEN EDU Mulugeta Desta
a24 organization KEN EDU Horn Institute
a25 group - BUS banks
a26 person ETH GOV Tesfaye Alemu
a27 organization ETH LEG Ethiopian parliament
a28 person ZAF GOV+IGO Sipho Maseko
a29 group - GOV leaders of the three countries
p1 place ETH - Blue Nile
p2 place ETH - Sudanese border
p3 place - - Nile
p4 place USA - Washington
p6 place KEN - Nairobi
t2 2020-06-19
t3 2020-06-29
t4 2020-W26
t5 2020-02
t6 2020-05
t7 2020-06
t8 2020-07
t9 2020
t10 2020-06-26
q1 indirect source=a4 cue=v3
q2 indirect source=a1 cue=c1
q3 indirect source=a2 cue=c2
q4 indirect source=a2 cue=v6 to=a1
q5 mixed source=a8 cue=c3 to=a7
q6 direct source=a8 cue=c4
q7 indirect source=a11 cue=v10 to=a1
q8 indirect source=a11 cue=c5 to=a12
q9 mixed source=a13 cue=c6
q10 indirect source=a1 cue=v20
q11 indirect source=a16 cue=v21
q12 indirect source=a15 cue=c9
q13 mixed source=a19 cue=c10
q14 indirect source=a22 cue=c11
q15 direct source=a23 cue=c12
q16 indirect source=a18 cue=c7 via=a17
q17 direct source=a23 cue=-
q18 indirect source=a26 cue=v30 to=a27
q19 direct source=a28 cue=c13
q20 indirect source=a29 cue=v33 to=a28
v1 AGREE - occurred actor=a1,a2,a3 ctx=resource,diplomatic
v2 CONSULT third-party future actor=a1,a2,a3 ctx=resource,diplomatic
v3 AGREE - occurred actor=a4 recip=a15 ctx=resource,diplomatic
v4 CONSULT third-party hypothetical actor=a4 ctx=resource,diplomatic
v5 COERCE withhold hypothetical actor=a1 recip=a2 ctx=resource
v6 REQUEST change occurred actor=a2 recip=a1 ctx=resource
v7 AGREE - negated actor=a1 recip=a2 ctx=resource
v8 REJECT change occurred actor=a1 recip=a2 ctx=resource
v9 REQUEST assist occurred actor=a2 recip=a7 time=t2 ctx=resource,diplomatic
v10 REQUEST yield occurred actor=a11 recip=a1 time=t4 ctx=resource
v11 AGREE - hypothetical actor=a15 ctx=resource
v12 SUPPORT - negated actor=a3 recip=a2 ctx=resource
v13 SUPPORT - negated actor=a3 ctx=resource
v14 CONSULT third-party occurred actor=a15 ctx=resource,diplomatic
v15 CONSULT third-party occurred actor=a13,a14,a15 loc=p4 ctx=resource,diplomatic same=v14
v16 AGREE - occurred actor=a2 time=t5 ctx=resource
v17 REJECT meet occurred actor=a1 time=t5 ctx=resource
v18 CONSULT third-party occurred actor=a2,a3,a13 time=t5 ctx=resource
v19 AGREE - hypothetical ctx=resource
v20 ACCUSE disapprove occurred actor=a1 recip=a13 ctx=diplomatic
v21 THREATEN restrict occurred actor=a16 recip=a1 ctx=economic
v22 SANCTION discontinue hypothetical actor=a13 recip=a1 ctx=economic
v23 AID - occurred actor=a13 recip=a1 ctx=economic
v24 ASSAULT - hypothetical actor=a2,a1 ctx=military,resource
v25 ASSAULT destroy hypothetical actor=a20 ctx=military,resource
v26 MOBILIZE weapons occurred actor=a1 time=t7 ctx=military
v27 ASSAULT aerial negated actor=a10 ctx=military,resource
v28 REQUEST - hypothetical actor=a2 recip=a25 ctx=economic
v30 AGREE - occurred actor=a26 recip=a27 ctx=resource
v31 AGREE - hypothetical ctx=resource
v32 CONSULT phone occurred actor=a28,a29 time=t10 ctx=diplomatic
v33 AGREE - occurred actor=a29 recip=a28 ctx=diplomatic
p5 place ETH - Grand Ethiopian Renaissance Dam
