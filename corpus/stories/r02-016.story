#story r02-016
#date 2025-02-04
#publisher Great Plains Radio News
#kind report
#title [a1 US] {v1 puts off} {v2 tariffs} on [a2 Canada] and [a3 Mexico] for 30 days

[p1 WASHINGTON] — [a4 U.S. President Warren Hollis] on [t1 Monday] {v3 agreed} to {v4 delay} {v5 tariffs} of 25 percent on goods from [a2 Canada] and [a3 Mexico] for 30 days after [a5 both neighbors] {v6 promised} <q1 to {v7 send} [a6 more police and soldiers] to [a5 their] borders with [a1 the United States]>.

[a4 Hollis] {v8 spoke} twice by telephone with [a7 Canadian Prime Minister Andrew Leclair] and once with [a8 Mexican President Lucia Armendariz]. <q2 “[a5 They] have {v9 agreed} to do a lot, and [a1 we] will see if [a5 they] do it,”> [a4 he] {c1 told} [a11 reporters] at [p2 the White House].

<q3 [a2 Canada] would {v10 deploy} [a12 nearly 10,000 people] along the border and appoint an official to lead the fight against the drug fentanyl>, [a7 Leclair] {c2 wrote} on social media. <q4 [a2 Ottawa] had {v11 suspended} [a2 its] own {v12 tariffs} on $20 billion of [a1 American] goods>, [a13 Finance
Minister Helene Boisvert] {c3 said}.

[a8 Armendariz] {c4 said} <q5 [a1 Washington] had {v13 promised} <q6 to {v14 stop} the flow of weapons into [a3 Mexico]>>. [a14 The White House] did not comment.

No delay was {v15 offered} to [a15 China]. A 10 percent {v16 tariff} on all [a15 Chinese] goods took effect on [t2 Tuesday], and minutes later [a15 Beijing] announced {v17 tariffs} on [a1 American] coal, gas and farm machinery. [a15 China] also opened an {v18 investigation} of [a16 a U.S. technology company] and filed a {v19 complaint} with [a17 the
World Trade Organization].

<q8 “[a15 China] {v20 opposes} this firmly,”> {c6 said} [a18 Commerce Ministry spokeswoman Gao Minxia]. <q9 “There are no winners in a trade war.”>

[a19 The European Union] {c7 said} <q10 [a19 it] would “{v22 respond} firmly” if [a1 the United States] imposed {v23 tariffs} on [a20 its 27 members]>. [a4 Hollis] repeated that {v24 threat} on [t3 Sunday], when [a4 he] {c8 called} [a19 the EU] <q12 “an atrocity” on trade>.

[a21 The United Steel and Auto Union], which represents 400,000 workers, {v25 supported} the {v26 tariffs} on [a15 China] but {v27 urged} [a4 the president] <q13 not to {v28 punish} [a2 Canada]>. <q14 Prices of gasoline could rise by up to 50 cents a gallon in [p3 the Midwest]>, {c9 according to} [a22 Royce Patterson, an economist at Lakeshore Bank in [p4 Chicago]].
---
a1 country USA GOV United States
a2 country CAN GOV Canada
a3 country MEX GOV Mexico
a4 person USA GOV Warren Hollis
a5 group - GOV =a2+a3 both neighbors
a6 group - COP+MIL more police and soldiers
a7 person CAN GOV Andrew Leclair
a8 person MEX GOV Lucia Armendariz
a11 group - MED reporters
a12 group CAN COP nearly 10,000 people
a13 person CAN GOV Helene Boisvert
a14 organization USA GOV White House
a15 country CHN GOV China
a16 organization USA BUS U.S. technology company
a17 organization IGO IGO World Trade Organization
a18 person CHN GOV Gao Minxia
a19 organization IGO IGO European Union
a20 group IGO GOV EU's 27 members
a21 organization USA LAB United Steel and Auto Union
a22 person USA BUS Royce Patterson
p1 place USA - Washington
p2 place USA - White House
p3 place USA - Midwest
p4 place USA - Chicago
t1 2025-02-03
t2 2025-02-04
t3 2025-02-02
q1 indirect source=a5 cue=v6
q2 direct source=a4 cue=c1 to=a11
q3 indirect source=a7 cue=c2
q4 indirect source=a13 cue=c3
q5 indirect source=a8 cue=c4
q6 indirect source=a1 cue=v13
q8 direct source=a18 cue=c6
q9 direct source=a18 cue=-
q10 mixed source=a19 cue=c7
q12 mixed source=a4 cue=c8
q13 indirect source=a21 cue=v27 to=a4
q14 indirect source=a22 cue=c9
v1 RETREAT - occurred actor=a1 recip=a2,a3 time=t1 ctx=economic
v2 SANCTION - hypothetical actor=a1 recip=a2,a3 ctx=economic
v3 AGREE - occurred actor=a4 time=t1 ctx=economic
v4 RETREAT - occurred actor=a4 recip=a2,a3 time=t1 ctx=economic same=v1
v5 SANCTION - hypothetical actor=a4 recip=a2,a3 ctx=economic same=v2
v6 AGREE - occurred actor=a5 recip=a1 ctx=migration,crime
v7 MOBILIZE police future actor=a5 recip=a6 ctx=migration,crime
v8 CONSULT phone occurred actor=a4,a7,a8 ctx=diplomatic
v9 AGREE - occurred actor=a5 ctx=crime same=v6
v10 MOBILIZE police future actor=a2 recip=a12 ctx=crime same=v7
v11 RETREAT - occurred actor=a2 recip=a1 ctx=economic
v12 SANCTION - hypothetical actor=a2 recip=a1 ctx=economic
v13 AGREE - occurred actor=a1 recip=a8 ctx=crime
v14 COERCE restrict future actor=a1 ctx=crime
v15 AGREE - negated actor=a1 recip=a15 ctx=economic
v16 SANCTION - occurred actor=a1 recip=a15 time=t2 ctx=economic
v17 SANCTION - occurred actor=a15 recip=a1 time=t2 ctx=economic
v18 ACCUSE investigate occurred actor=a15 recip=a16 ctx=economic,technology
v19 ACCUSE disapprove occurred actor=a15 recip=a1 ctx=economic,legal
v20 ACCUSE disapprove occurred actor=a15 ctx=economic
v22 SANCTION - hypothetical actor=a19 recip=a1 ctx=economic
v23 SANCTION - hypothetical actor=a1 recip=a20 ctx=economic
v24 THREATEN - occurred actor=a4 recip=a19 time=t3 ctx=economic
v25 SUPPORT - occurred actor=a21 ctx=economic
v26 SANCTION - occurred actor=a1 recip=a15 ctx=economic same=v16
v27 REQUEST yield occurred actor=a21 recip=a4 ctx=economic
v28 SANCTION - hypothetical actor=a4 recip=a2 ctx=economic same=v2
