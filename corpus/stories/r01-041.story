#story r01-041
#date 2024-05-03
#publisher Caribbean Basin Press
#kind wire
#title [a1 Gang] {v1 kidnaps} [a2 six nuns] in [p1 Haiti]; [a3 Kenya] delays police mission

[p2 PORT-AU-PRINCE], [t1 May 3] - <q1 [a1 Armed men] {v3 kidnapped} [a2 six nuns] and [a4 a bus driver] in [p2 the Haitian capital] on [t1 Friday]>, [a5 the Haitian Conference of Religious] {c1 said}, as [a3 Kenya] again delayed the departure of [a6 a police force] that is to {v2 help} fight [a7 the gangs].

<q2 [a1 The kidnappers], members of [a32 the Ti Lanmè gang], {v5 stopped} [a2 the sisters'] bus near [p3 the national stadium] and have {v6 demanded} $3 million>, {c2 according to} [a8 a church official] who asked not to be named. <q3 “[a9 We] {v7 appeal} to [a1 those who hold [a10 [a9 our] sisters]] <q4 to {v8 free} [a10 them]>,”> [a11 Archbishop Josue Mesidor] {c3 said}.

[a12 Kenyan President Samuel Kiprono] {c4 told} [a13 a news conference] in [p4 Nairobi] <q5 that [a14 1,000 officers] would {v9 leave} only when [a15 a new Haitian government] was in office>. [a16 A Kenyan court] {v10 blocked} the {v11 deployment} in [t2 January]. [a17 Benin], [a18 Chad] and [a19 Jamaica] have also {v12 offered} to {v13 send} [a20 police].

[a21 The United States], which has {v14 promised} $300 million for the mission but {c5 says} <q6 [a21 it] will not {v15 send} [a22 troops]>, {v16 flew} [a23 Marines] to [p2 Port-au-Prince] [t3 last week] to protect [a24 its embassy]. [a25 The Dominican Republic] {v17 deported} [a26 14,000 Haitians] in [t4 April] and {v18 rejected} a {v19 call} by [a27 the U.N. refugee agency] to {v20 stop}.

<q7 [a31 More than 2,500 people] were {v21 killed} or {v22 wounded} in [p1 Haiti] in [t5 the first three months of the year]>, [a28 the United Nations] {c6 said}. [a29 Prime Minister Edner Bazelais] {v23 resigned} in [t6 March] after [a7 gangs] {v24 attacked} [p5 the airport] and {v25 freed} [a30 4,000 prisoners].
---
a1 group HTI CRM armed men
a2 group HTI REL six nuns
a3 country KEN GOV Kenya
a4 person HTI LAB bus driver
a5 organization HTI REL Haitian Conference of Religious
a6 group KEN COP police force
a7 group HTI CRM gangs
a8 person HTI REL church official
a9 group HTI REL We (the church)
a10 group HTI REL our sisters
a11 person HTI REL Josue Mesidor
a12 person KEN GOV Samuel Kiprono
a13 group - MED news conference
a14 group KEN COP 1,000 officers
a15 organization HTI GOV new Haitian government
a16 organization KEN JUD Kenyan court
a17 country BEN GOV Benin
a18 country TCD GOV Chad
a19 country JAM GOV Jamaica
a20 group - COP police
a21 country USA GOV United States
a22 group USA MIL troops
a23 group USA MIL Marines
a24 organization USA GOV U.S. embassy
a25 country DOM GOV Dominican Republic
a26 group HTI CVL 14,000 Haitians
a27 organization IGO IGO U.N. refugee agency
a28 organization IGO IGO United Nations
a29 person HTI GOV Edner Bazelais
a30 group HTI CRM 4,000 prisoners
a31 group HTI CVL more than 2,500 people
a32 organization HTI CRM Ti Lanmè gang
p1 place HTI - Haiti
p2 place HTI - Port-au-Prince
p3 place HTI - national stadium
p4 place KEN - Nairobi
p5 place HTI - airport
t1 2024-05-03
t2 2024-01
t3 2024-W17
t4 2024-04
t5 2024-01/2024-03
t6 2024-03
q1 indirect source=a5 cue=c1
q2 indirect source=a8 cue=c2
q3 direct source=a11 cue=c3
q4 indirect source=a9 cue=v7 to=a1
q5 indirect source=a12 cue=c4 to=a13
q6 indirect source=a21 cue=c5
q7 indirect source=a28 cue=c6
v1 ASSAULT abduct occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=crime,religion
v2 AID - future actor=a6 loc=p1 ctx=crime
v3 ASSAULT abduct occurred actor=a1 recip=a2,a4 loc=p2 time=t1 ctx=crime,religion same=v1
v5 ASSAULT abduct occurred actor=a1 recip=a2 loc=p3 ctx=crime same=v1
v6 REQUEST yield occurred actor=a1 ctx=crime
v7 REQUEST yield occurred actor=a9 recip=a1 ctx=crime,religion
v8 RETREAT release hypothetical actor=a1 recip=a10 ctx=crime
v9 AID - hypothetical actor=a14 recip=a15 ctx=crime
v10 COERCE ban occurred actor=a16 time=t2 ctx=legal
v11 AID - negated actor=a3 time=t2 ctx=crime
v12 AGREE - occurred actor=a17,a18,a19 ctx=crime
v13 AID - hypothetical actor=a17,a18,a19 ctx=crime
v14 AGREE - occurred actor=a21 ctx=crime,economic
v15 AID - negated actor=a21 loc=p1 ctx=military
v16 MOBILIZE troops occurred actor=a21 loc=p2 time=t3 ctx=military
v17 COERCE deport occurred actor=a25 recip=a26 time=t4 ctx=migration
v18 REJECT change occurred actor=a25 recip=a27 ctx=migration
v19 REQUEST change occurred actor=a27 recip=a25 ctx=migration
v20 RETREAT - negated actor=a25 recip=a26 ctx=migration
v21 ASSAULT - occurred recip=a31 loc=p1 time=t5 ctx=crime
v22 ASSAULT - occurred recip=a31 loc=p1 time=t5 ctx=crime
v23 RETREAT resign occurred actor=a29 time=t6 ctx=executive
v24 ASSAULT - occurred actor=a7 loc=p5 ctx=crime
v25 RETREAT release occurred actor=a7 recip=a30 ctx=crime
