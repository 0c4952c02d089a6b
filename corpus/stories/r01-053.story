#story r01-053
#date 2022-03-18
#publisher North Cape Agency
#kind wire
#title [a1 NATO allies] start winter {v1 exercise} in [a2 Norway]; [a3 Russia] puts fleet on {v2 alert}

[p1 OSLO], [t1 March 18] - <q1 [a4 About 30,000 troops from 27 countries] are taking part in a {v3 military exercise} that began in [p2 northern Norway] on [t1 Friday], and [a3 Russia] put [a5 its Northern Fleet] on higher {v4 alert}>, [a6 Norwegian officials] {c1 said}.

[a7 Sweden] and [a8 Finland], which are not members of [a9 NATO], have {v5 sent} [a10 3,000 soldiers] to train with [a2 Norway], [a11 Britain] and [a12 the United States]. <q2 “[a13 We] {v6 share} intelligence every hour, and that was not so [t2 five years ago],”> [a14 Swedish General Fredrik Wallander] {c2 told} [a15 reporters] in [p3 Bardufoss].

[a2 Norway] had {v7 invited} [a3 Russia] to send observers, but [a3 Moscow]'s [a16 embassy] {v9 declined}. <q3 Any build-up near [a3 Russian] borders “does not help security”>, [a16 the embassy] {c3 said} in an e-mail to [a17 the Finnmark Tidende newspaper].

[a3 Russia] {v10 test-fired} two anti-ship missiles in [p4 the Barents Sea] on [t3 Tuesday] and has {v11 moved} [a18 a coastal battery] to [p5 the Kola Peninsula]. <q4 [a19 Norwegian fighter jets] followed [a20 two Russian bombers] on [t4 Wednesday] but did not {v13 fire} warning shots>, [a21 the armed forces' spokeswoman, Major Elin Brekke], {c4 said}.

[a22 Four U.S. Marines] died in a plane crash near [p6 Bodo] during training. <q5 There was no sign of an {v14 attack}>, [a23 police] {c5 said}.

[a8 Finland]'s [a24 parliament] is to debate joining [a9 the alliance] in [t5 April]. [a3 Russia] has {v15 threatened} [a8 Helsinki] with <q7 “military and political consequences”>. [a26 NATO Secretary General Anders Hoyland] {c6 said} <q6 [a9 the alliance] would {v17 defend} [a25 its members] and {v18 welcome} [a8 Finland] if [a8 it] applied>.
---
a1 group - GOV NATO allies
a2 country NOR GOV Norway
a3 country RUS GOV Russia
a4 group - MIL about 30,000 troops from 27 countries
a5 organization RUS MIL Northern Fleet
a6 group NOR GOV Norwegian officials
a7 country SWE GOV Sweden
a8 country FIN GOV Finland
a9 organization IGO IGO NATO
a10 group - MIL 3,000 soldiers
a11 country GBR GOV Britain
a12 country USA GOV United States
a13 group - MIL We
a14 person SWE MIL Fredrik Wallander
a15 group - MED reporters
a16 organization RUS GOV Moscow's embassy
a17 organization NOR MED Finnmark Tidende
a18 group RUS MIL coastal battery
a19 group NOR MIL Norwegian fighter jets
a20 group RUS MIL two Russian bombers
a21 person NOR MIL Elin Brekke
a22 group USA MIL four U.S. Marines
a23 group NOR COP police
a24 organization FIN LEG Finnish parliament
a25 group - GOV NATO members
a26 person IGO IGO Anders Hoyland
p1 place NOR - Oslo
p2 place NOR - northern Norway
p3 place NOR - Bardufoss
p4 place - - Barents Sea
p5 place RUS - Kola Peninsula
p6 place NOR - Bodo
t1 2022-03-18
t2 2017
t3 2022-03-15
t4 2022-03-16
t5 2022-04
q1 indirect source=a6 cue=c1
q2 direct source=a14 cue=c2 to=a15
q3 mixed source=a16 cue=c3 to=a17
q4 indirect source=a21 cue=c4
q5 indirect source=a23 cue=c5
q6 indirect source=a26 cue=c6
q7 mixed source=a3 cue=v15 to=a8
v1 COOPERATE - occurred actor=a1 loc=a2 time=t1 ctx=military
v2 MOBILIZE weapons occurred actor=a3 ctx=military
v3 COOPERATE - occurred actor=a4 loc=p2 time=t1 ctx=military same=v1
v4 MOBILIZE weapons occurred actor=a3 ctx=military same=v2
v5 COOPERATE - occurred actor=a7,a8,a2,a11,a12 ctx=military
v6 COOPERATE - occurred actor=a13 ctx=military,intelligence
v7 AGREE - occurred actor=a2 recip=a3 ctx=military,diplomatic
v9 REJECT meet occurred actor=a16 recip=a2 ctx=military,diplomatic
v10 MOBILIZE weapons occurred actor=a3 loc=p4 time=t3 ctx=military
v11 MOBILIZE weapons occurred actor=a3 loc=p5 ctx=military
v13 THREATEN violence negated actor=a19 recip=a20 time=t4 ctx=military
v14 ASSAULT - negated recip=a22 loc=p6 ctx=military
v15 THREATEN - occurred actor=a3 recip=a8 ctx=military,diplomatic
v17 AID - future actor=a9 recip=a25 ctx=military
v18 SUPPORT - future actor=a9 recip=a8 ctx=military,diplomatic
