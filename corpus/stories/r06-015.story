#story r06-015
#date 2015-05-07
#publisher Great Lakes Bulletin
#kind live
#title Live: [p1 Burundi] {v1 protests} against third term

08:10 [a1 Several hundred young people] are {v2 blocking} the road in [p2 the Musaga district of [p3 Bujumbura]] with stones and tree trunks. [a2 Police] {v3 fire} in the air.

08:45 <q11 [a3 A man] has been {v4 killed} in [p2 Musaga]>, [a4 a nurse] {c1 tells} [a5 our reporter]. <q1 [a3 He] was {v5 shot} in the neck>, [a4 she] {c2 says}. It is not known who {v6 fired}.

09:30 [a6 The interior minister, Anicet Ndayizeye], {c3 says} <q2 [a7 the demonstrators] are “[a8 insurgents]” and will be {v7 treated} as such>. [a6 He] {v8 orders} [a9 parents] <q3 to keep [a24 [a9 their] children] at home>.

10:15 [a10 The African Union] {c4 says} <q4 [a11 its commission chairwoman] has {v9 spoken} with [a12 President Gervais Hatungimana] by telephone and {v10 asked} [a12 him] <q5 to put off the vote>>.

11:00 [a12 The president]'s office {c5 denies} <q6 that any {v11 request} was made>. <q7 The election will take place on [t1 June 26]>, [a13 spokesman Willy Barankitse] {c6 says}.

12:20 [a14 The army] has taken up {v12 positions} between [a2 police] and [a7 protesters]. [a7 The crowd] {v13 cheers} [a15 the soldiers].

14:05 <q9 [a16 Radio Ijwi, the only private station still on the air], is {v14 shut down} by [a2 police]>, [a17 its director] {c7 says}. [a18 Three technicians] are {v15 taken away}.

15:40 [a19 Belgium] {v16 suspends} the second half of a 4-million-euro {v17 grant} for the election. [a20 The United States] {v18 threatens} <q8 to {v19 refuse} visas to [a21 anyone who {v20 orders} {v21 violence}]>.

17:30 [a22 Students] who wanted to {v22 march} to [a23 the U.S. embassy] are {v23 stopped} at a bridge. [a22 They] sit down and {v24 refuse} to {v25 leave}.

18:00 <q10 There will be no night {v26 curfew}>, [a6 the interior minister] {c8 says}.
---
a1 group BDI CVL several hundred young people
a2 organization BDI COP police
a3 person BDI CVL man killed in Musaga
a4 person BDI HLH nurse
a5 person - MED our reporter
a6 person BDI GOV Anicet Ndayizeye
a7 group BDI CVL demonstrators
a8 group BDI REB insurgents
a9 group BDI CVL parents
a10 organization IGO IGO African Union
a11 person IGO IGO commission chairwoman
a12 person BDI GOV Gervais Hatungimana
a13 person BDI GOV Willy Barankitse
a14 organization BDI MIL army
a15 group BDI MIL soldiers
a16 organization BDI MED Radio Ijwi
a17 person BDI MED director of Radio Ijwi
a18 group BDI MED three technicians
a19 country BEL GOV Belgium
a20 country USA GOV United States
a21 group - - anyone who orders violence
a22 group BDI EDU+CVL students
a23 organization USA GOV U.S. embassy
p1 place BDI - Burundi
p2 place BDI - Musaga
p3 place BDI - Bujumbura
t1 2015-06-26
q1 indirect source=a4 cue=c2 to=a5
q2 mixed source=a6 cue=c3
q3 indirect source=a6 cue=v8 to=a9
q4 indirect source=a10 cue=c4
q5 indirect source=a11 cue=v10 to=a12 via=a10
q6 indirect source=a12 cue=c5 neg
q7 indirect source=a13 cue=c6
q8 indirect source=a20 cue=v18
q9 indirect source=a17 cue=c7
q10 indirect source=a6 cue=c8
q11 indirect source=a4 cue=c1 to=a5
v1 PROTEST - occurred loc=p1 ctx=election
v2 PROTEST obstruct occurred actor=a1 loc=p2 ctx=election
v3 ASSAULT crowd-control occurred actor=a2 recip=a1 loc=p2 ctx=election
v4 ASSAULT firearms occurred recip=a3 loc=p2 ctx=election
v5 ASSAULT firearms occurred recip=a3 loc=p2 ctx=election same=v4
v6 ASSAULT firearms occurred recip=a3 loc=p2 ctx=election same=v4
v8 REQUEST - occurred actor=a6 recip=a9 ctx=election
v7 THREATEN - occurred actor=a6 recip=a7 ctx=election
v9 CONSULT phone occurred actor=a11,a12 ctx=election,diplomatic
v10 REQUEST change occurred actor=a11 recip=a12 ctx=election
v11 REQUEST change negated actor=a11 recip=a12 ctx=election same=v10
v12 MOBILIZE troops occurred actor=a14 ctx=military
v13 SUPPORT - occurred actor=a7 recip=a15
v14 COERCE censor occurred actor=a2 recip=a16 ctx=media
v15 COERCE arrest occurred actor=a2 recip=a18 ctx=media
v16 SANCTION discontinue occurred actor=a19 ctx=election,economic
v17 AID - negated actor=a19 ctx=election,economic
v18 THREATEN restrict occurred actor=a20 recip=a21 ctx=human-rights
v19 SANCTION - hypothetical actor=a20 recip=a21 ctx=human-rights,migration
v20 REQUEST - hypothetical actor=a21
v21 ASSAULT - hypothetical
v22 PROTEST demo negated actor=a22 recip=a23 ctx=election
v23 COERCE restrict occurred recip=a22
v24 REJECT yield occurred actor=a22
v25 RETREAT withdraw negated actor=a22
v26 COERCE curfew negated ctx=election
a24 group BDI CVL children
