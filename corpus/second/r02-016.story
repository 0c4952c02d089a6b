#story r02-016
#date 2025-02-04
#publisher Great Plains Radio News
#kind report
#title [a1 US] {v1 puts off} {v2 tariffs} on [a2 Canada] and [a3 Mexico] for 30 days

[p1 WASHINGTON] — [a4 U.S. President Warren Hollis] on [t1 Monday] {v3 agreed} to {v4 delay} {v5 tariffs} of 25 percent on goods from [a2 Canada] and [a3 Mexico] for 30 days after [a5 both neighbors] {v6 promised} <q1 to {v7 send} [a6 more police and soldiers] to [p2 their borders with [a1 the United States]]>.

[a4 Hollis] {v8 spoke} twice by telephone with [a7 Canadian Prime Minister Andrew Leclair] and once with [a8 Mexican President Lucia Armendariz]. <q2 “[a5 They] have {v9 agreed} to do a lot, and [a1 we] will see if [a5 they] do it,”> [a4 he] {c1 told} [a9 reporters] at [p3 the White House].

<q3 [a2 Canada] would {v10 deploy} [a10 nearly 10,000 people] along [p4 the border] and appoint [a11 an official] to lead the fight against the drug fentanyl>, [a7 Leclair] {c2 wrote} on social media. <q4 [a2 Ottawa] had {v11 suspended} [a2 its] own {v12 tariffs} on $20 billion of [a1 American] goods>, [a12 Finance
Minister Helene Boisvert] {c3 said}.

[a8 Armendariz] {c4 said} <q5 [a1 Washington] had {v13 promised} <q6 to stop the flow of weapons into [a3 Mexico]>>. [a1 The White House] did not comment.

No {v14 delay} was {v15 offered} to [a13 China]. A 10 percent {v16 tariff} on all [a13 Chinese] goods took effect on [t2 Tuesday], and minutes later [a13 Beijing] announced {v17 tariffs} on [a1 American] coal, gas and farm machinery. [a13 China] also opened an {v18 investigation} of [a14 a U.S. technology company] and filed a {v19 complaint} with [a15 the
World Trade Organization].

<q7 “[a13 China] {v20 opposes} this firmly,”> {c5 said} [a16 Commerce Ministry spokeswoman Gao Minxia]. <q8 “There are no winners in a trade war.”>

[a17 The European Union] {c6 said} <q9 [a17 it] would “{v21 respond} firmly” if [a1 the United States] imposed {v22 tariffs} on [a18 its 27 members]>. [a4 Hollis] repeated that {v23 threat} on [t3 Sunday], when [a4 he] {v24 called} [a17 the EU] <q10 “an atrocity”> on trade.

[a19 The United Steel and Auto Union], which represents [a20 400,000 workers], {v25 supported} the {v26 tariffs} on [a13 China] but {v27 urged} [a4 the president] <q11 not to {v28 punish} [a2 Canada]>. <q12 Prices of gasoline could rise by up to 50 cents a gallon in [p5 the Midwest]>, {c7 according to} [a21 Royce Patterson, an economist at [a22 Lakeshore Bank] in [p6 Chicago]].
---
a1 country USA GOV United States
a2 country CAN GOV Canada
a3 country MEX GOV Mexico
a4 person USA GOV Warren Hollis
a5 group - GOV =a2+a3 both neighbors
a6 group - COP+MIL more police and soldiers
a7 person CAN GOV Andrew Leclair
a8 person MEX GOV Lucia Armendariz
a9 group - MED reporters
a10 group CAN COP+MIL nearly 10,000 people
a11 person CAN GOV an official
a12 person CAN GOV Helene Boisvert
a13 country CHN GOV China
a14 organization USA MNC a U.S. technology company
a15 organization IGO IGO World Trade Organization
a16 person CHN GOV Gao Minxia
a17 organization IGO IGO European Union
a18 group - GOV the EU's 27 members
a19 organization USA LAB United Steel and Auto Union
a20 group USA LAB 400,000 workers
a21 person USA BUS Royce Patterson
a22 organization USA BUS Lakeshore Bank
p1 place USA - Washington
p2 place - - borders with the United States
p3 place USA - White House
p4 place - - the border
p5 place USA - Midwest
p6 place USA - Chicago
t1 2025-02-03
t2 2025-02-04
t3 2025-02-02
q1 indirect source=a5 cue=v6
q2 direct source=a4 cue=c1 to=a9
q3 indirect source=a7 cue=c2
q4 indirect source=a12 cue=c3
q5 indirect source=a8 cue=c4
q6 indirect source=a1 cue=v13
q7 direct source=a16 cue=c5
q8 direct source=a16 cue=-
q9 mixed source=a17 cue=c6
q10 mixed source=a4 cue=v24
q11 indirect source=a19 cue=v27 to=a4
q12 indirect source=a21 cue=c7
v1 RETREAT - occurred actor=a1 recip=a2,a3 ctx=economic
v2 SANCTION - future actor=a1 recip=a2,a3 ctx=economic
v3 AGREE - occurred actor=a4 recip=a2,a3 time=t1 ctx=economic
v4 RETREAT - future actor=a4 recip=a2,a3 ctx=economic
v5 SANCTION - future actor=a4 recip=a2,a3 ctx=economic same=v2
v6 AGREE - occurred actor=a5 recip=a1 ctx=crime
v7 MOBILIZE troops future actor=a5 loc=p2 ctx=crime
v8 CONSULT phone occurred actor=a4,a7,a8 ctx=diplomatic
v9 AGREE - occurred actor=a5 recip=a1 ctx=crime same=v6
v10 MOBILIZE troops future actor=a2 loc=p4 ctx=crime
v11 RETREAT - occurred actor=a2 recip=a1 ctx=economic
v12 SANCTION - occurred actor=a2 recip=a1 ctx=economic
v13 AGREE - occurred actor=a1 recip=a3 ctx=crime
v14 RETREAT - negated actor=a1 recip=a13 ctx=economic
v15 AGREE - negated actor=a1 recip=a13 ctx=economic
v16 SANCTION - occurred actor=a1 recip=a13 time=t2 ctx=economic
v17 SANCTION - future actor=a13 recip=a1 time=t2 ctx=economic
v18 ACCUSE investigate occurred actor=a13 recip=a14 time=t2 ctx=economic,technology
v19 ACCUSE allege occurred actor=a13 recip=a1 time=t2 ctx=economic,legal
v20 ACCUSE disapprove occurred actor=a13 recip=a1 ctx=economic
v21 THREATEN - occurred actor=a17 recip=a1 ctx=economic
v22 SANCTION - hypothetical actor=a1 recip=a18 ctx=economic
v23 THREATEN - occurred actor=a4 recip=a17 time=t3 ctx=economic
v24 ACCUSE disapprove occurred actor=a4 recip=a17 time=t3 ctx=economic
v25 SUPPORT - occurred actor=a19 recip=a1 ctx=economic
v26 SANCTION - occurred actor=a1 recip=a13 ctx=economic same=v16
v27 REQUEST change occurred actor=a19 recip=a4 ctx=economic
v28 SANCTION - hypothetical actor=a4 recip=a2 ctx=economic
