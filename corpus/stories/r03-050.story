#story r03-050
#date 2024-05-29
#publisher Fjord Telegram
#kind brief
#title [a1 Norway] {v1 recognises} [a2 Palestinian state], [a3 Denmark] {v2 votes} against

[p1 OSLO], [t1 May 29] - <q5 [a1 Norway] has formally {v3 recognised} [a2 a Palestinian state]>, [a4 Foreign Minister Sigrid Haugland] {c1 said} in a note that [a4 she] handed to [a5 the Palestinian prime minister, Yasser Nusseibeh], on [t2 Sunday] and that took effect on [t3 Tuesday].

[a1 Oslo] will also {v5 give} [a6 the Palestinian Authority] 60 million crowns a month to {v6 pay} [a7 teachers and nurses], and has {v7 promised} <q1 to {v8 open} [a8 an embassy] in [p2 Ramallah] if [a9 Israel] {v9 permits}>. [a10 Israeli Foreign Minister Gadi Ben-Haim] has {v10 rejected} this. [a9 Israel] {v12 recalled} [a11 its ambassador] from [p1 Oslo] and {v13 summoned} [a12 Norway's envoy] to see a film of the {v14 attack} by [a13 Hamas] of [t4 Oct. 7].

[a3 The Danish parliament] {v15 rejected} a bill on {v16 recognition} by 103 votes to 71. <q2 [a14 Denmark] “cannot {v17 recognise} [a2 a state] without borders”>, [a15 Foreign Minister Jesper Kragh] {c2 said}, although [a14 Copenhagen] {v18 supports} [a2 its] membership of [a17 the United Nations]. [a18 Malta] and [a19 Slovenia] are {v20 ready} to {v21 follow} [a1 Norway]; [a20 France] and [a21 Germany] are not.

[a6 The Authority] {v22 thanked} [a1 Norway] and {v23 asked} [a22 Japan] and [a23 South Korea] <q3 to do the same>. [a24 The United States] {c3 said} <q4 statehood should come only through {v24 talks}>. [a1 Norway] {v25 hosted} secret {v26 negotiations} between [a25 the two sides] in [t5 1993].
---
a1 country NOR GOV Norway
a2 country PSE GOV Palestinian state
a3 organization DNK LEG Danish parliament
a4 person NOR GOV Sigrid Haugland
a5 person PSE GOV Yasser Nusseibeh
a6 organization PSE GOV Palestinian Authority
a7 group PSE EDU+HLH teachers and nurses
a8 organization NOR GOV embassy
a9 country ISR GOV Israel
a10 person ISR GOV Gadi Ben-Haim
a11 person ISR GOV Israel's ambassador
a12 person NOR GOV Norway's envoy
a13 organization PSE REB Hamas
a14 country DNK GOV Denmark
a15 person DNK GOV Jesper Kragh
a17 organization IGO IGO United Nations
a18 country MLT GOV Malta
a19 country SVN GOV Slovenia
a20 country FRA GOV France
a21 country DEU GOV Germany
a22 country JPN GOV Japan
a23 country KOR GOV South Korea
a24 country USA GOV United States
p1 place NOR - Oslo
p2 place PSE - Ramallah
t1 2024-05-29
t2 2024-05-26
t3 2024-05-28
t4 2023-10-07
q1 indirect source=a1 cue=v7
q2 mixed source=a15 cue=c2
q3 indirect source=a6 cue=v23 to=a22,a23
q4 indirect source=a24 cue=c3
q5 indirect source=a4 cue=c1 to=a5
v1 SUPPORT - occurred actor=a1 recip=a2 ctx=diplomatic
v2 REJECT - occurred actor=a3 recip=a2 ctx=diplomatic,legislative
v3 SUPPORT - occurred actor=a1 recip=a2 time=t3 ctx=diplomatic same=v1
v5 AID - future actor=a1 recip=a6 ctx=economic
v6 AID - future actor=a1 recip=a7 ctx=education,health
v7 AGREE - occurred actor=a1 recip=a6 ctx=diplomatic
v8 SUPPORT - hypothetical actor=a1 recip=a2 loc=p2 ctx=diplomatic
v9 AGREE - hypothetical actor=a9 ctx=diplomatic
v10 REJECT - occurred actor=a10 recip=a1 ctx=diplomatic
v12 SANCTION withdraw occurred actor=a9 recip=a1 loc=p1 ctx=diplomatic
v13 ACCUSE disapprove occurred actor=a9 recip=a12 ctx=diplomatic
v14 ASSAULT - occurred actor=a13 recip=a9 time=t4 ctx=terrorism
v15 REJECT - occurred actor=a3 recip=a2 ctx=diplomatic,legislative same=v2
v16 SUPPORT - negated actor=a14 recip=a2 ctx=diplomatic,legislative
v17 SUPPORT - negated actor=a14 recip=a2 ctx=diplomatic same=v16
v18 SUPPORT - occurred actor=a14 recip=a2 ctx=diplomatic
v20 AGREE - occurred actor=a18,a19 recip=a2 ctx=diplomatic
v21 SUPPORT - hypothetical actor=a18,a19 recip=a2 ctx=diplomatic
v22 SUPPORT - occurred actor=a6 recip=a1 ctx=diplomatic
v23 REQUEST assist occurred actor=a6 recip=a22,a23 ctx=diplomatic
v24 CONSULT - hypothetical ctx=diplomatic
a25 group - - =a9+a2 the two sides
t5 1993
v25 CONSULT third-party occurred actor=a1 recip=a25 loc=a1 time=t5 ctx=diplomatic
v26 CONSULT third-party occurred actor=a25 loc=a1 time=t5 ctx=diplomatic same=v25
