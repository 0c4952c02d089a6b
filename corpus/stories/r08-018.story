#story r08-018
#date 2015-09-24
#publisher Strait of Malacca Times
#kind report
#title [a1 Singapore] {v1 demands} action from [a2 Indonesia] as haze closes schools

[p1 SINGAPORE] — [a1 Singapore] {v21 ordered} [a3 its schools] <q8 to stay shut on [t1 Friday]> and {v2 complained} to [a2 Indonesia] about the smoke from forest fires that has covered [a1 the city-state] for three weeks.

The pollution index reached 341 on [t2 Thursday]. Anything above 300 is hazardous. Airlines delayed 16 flights and supermarkets gave out masks to [a4 elderly people].

<q1 “[a5 Companies in another country] are making [a6 our people] sick, and [a5 they] must be {v3 stopped},”> [a8 Environment Minister Raymond Quek] {c1 told} [a9 reporters]. [a1 Singapore]'s [a10 environment agency] has opened {v4 proceedings} against [a11 five Indonesian firms], among [a11 them] [a12 paper maker Rimba Jaya], which could be {v5 fined} up to 2 million Singapore dollars.

[a12 The company] {c2 said} <q2 [a12 it] does not allow burning on [a12 its] land and would {v7 cooperate} with the {v8 investigation}>.

[a13 Indonesian Vice President Surya Hadikusumo] {v9 criticised} [a1 Singapore] [t3 last week] <q3 for {v10 complaining}>. <q4 “For 11 months [a1 they] enjoy good air from [a2 Indonesia] and [a1 they] never {v11 thanked} [a15 us],”> [a13 he] {c3 said}. [a1 Singapore]'s [a16 foreign minister] {c4 called} the remark <q5 “shocking”>.

<q6 [a17 Police in [p2 Sumatra]] have {v12 arrested} [a18 seven company managers]>, [a17 they] {c5 said} on [t4 Wednesday]. [a2 Jakarta] has {v13 withdrawn} [a19 one plantation]'s licence and {v14 suspended} [a20 three others]. But [a2 it] {v15 turned down} an {v16 offer} to {v20 send} [a21 aircraft and soldiers] made by [a1 Singapore].

[a22 The environmental group Green Straits] {v17 called on} [a23 banks] <q7 to stop lending to [a24 firms] that clear peat land by fire>. [a25 Malaysia], which also closed schools [t3 last week], plans to {v18 sign} an {v19 accord} on fires with [a2 Indonesia].

The dry weather is expected to last until [t5 November] because of the El Nino effect in [p3 the Pacific].
---
a1 country SGP GOV Singapore
a2 country IDN GOV Indonesia
a3 group SGP EDU schools
a4 group SGP CVL elderly people
a5 group IDN BUS companies in another country
a6 group SGP CVL our people
a8 person SGP GOV Raymond Quek
a9 group - MED reporters
a10 organization SGP GOV environment agency
a11 group IDN BUS five Indonesian firms
a12 organization IDN BUS Rimba Jaya
a13 person IDN GOV Surya Hadikusumo
a15 group IDN GOV us
a16 person SGP GOV Singapore's foreign minister
a17 group IDN COP police in Sumatra
a18 group IDN BUS seven company managers
a19 organization IDN BUS one plantation
a20 group IDN BUS three other plantations
a21 group SGP MIL aircraft and soldiers
a22 organization - NGO Green Straits
a23 group - BUS banks
a24 group - BUS firms
a25 country MYS GOV Malaysia
p1 place SGP - Singapore
p2 place IDN - Sumatra
p3 place - - Pacific
t1 2015-09-25
t2 2015-09-24
t3 2015-W38
t4 2015-09-23
t5 2015-11
q1 direct source=a8 cue=c1 to=a9
q2 indirect source=a12 cue=c2
q3 indirect source=a13 cue=v9
q4 direct source=a13 cue=c3
q5 mixed source=a16 cue=c4
q6 indirect source=a17 cue=c5
q8 indirect source=a1 cue=v21 to=a3
q7 indirect source=a22 cue=v17 to=a23
v1 REQUEST change occurred actor=a1 recip=a2 ctx=environment
v2 ACCUSE disapprove occurred actor=a1 recip=a2 loc=p1 ctx=environment
v3 COERCE restrict hypothetical recip=a5 ctx=environment
v4 ACCUSE allege occurred actor=a10 recip=a11 ctx=environment,legal
v5 SANCTION - hypothetical actor=a10 recip=a11 ctx=environment,legal
v7 COOPERATE - future actor=a12,a10 ctx=environment,legal
v8 ACCUSE investigate occurred actor=a10 recip=a12 ctx=environment,legal same=v4
v9 ACCUSE disapprove occurred actor=a13 recip=a1 time=t3 ctx=environment,diplomatic
v10 ACCUSE disapprove occurred actor=a1 recip=a2 ctx=environment
v11 SUPPORT - negated actor=a1 recip=a15 ctx=environment
v12 COERCE arrest occurred actor=a17 recip=a18 loc=p2 ctx=environment
v13 SANCTION - occurred actor=a2 recip=a19 ctx=environment
v14 SANCTION - occurred actor=a2 recip=a20 ctx=environment
v15 REJECT assist occurred actor=a2 recip=a1 ctx=environment
v16 AGREE - occurred actor=a1 recip=a2 ctx=environment,military
v20 AID - negated actor=a1 recip=a2 ctx=environment,military
v21 REQUEST - occurred actor=a1 recip=a3 loc=p1 ctx=environment,education
v17 REQUEST change occurred actor=a22 recip=a23 ctx=environment
v18 SUPPORT - future actor=a25,a2 ctx=environment
v19 AGREE - future actor=a25,a2 ctx=environment
