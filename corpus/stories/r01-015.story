#story r01-015
#date 2025-04-24
#publisher Twin Rivers Wire
#kind wire
#title [a1 India], [a2 Pakistan] {v1 expel} [a4 diplomats] after {v2 attack} on [a3 tourists]

[p1 NEW DELHI], [t1 April 24] - [a1 India] and [a2 Pakistan] {v3 ordered} [a4 each other's military attaches] to leave and {v4 closed} [p2 their main border crossing] on [t1 Thursday], [t2 two days after] [a5 gunmen] {v5 killed} [a3 26 tourists] in [p3 Indian Kashmir].

[a1 India] {v6 suspended} a 1960 treaty on the sharing of river water and {v7 cancelled} visas held by [a6 Pakistani citizens]. [a2 Pakistan] {v8 shut} [a2 its] airspace to [a7 Indian airlines] and {v9 halted} all trade.

<q1 “Any attempt to stop [a8 our] water will be considered an act of war,”> [a9 the office of [a10 Pakistani Prime Minister Tariq Mehmood Gilani]] {v10 warned} in a statement.

[a11 Indian police] {c2 said} <q2 [a12 three suspects] had been identified and [a13 two of [a12 them]] were [a2 Pakistani] citizens>. [a2 Islamabad] {v11 rejected} the {v12 accusation} and {v13 offered} to {v14 cooperate} with a neutral {v15 investigation}. <q3 “[a2 We] had nothing to do with this {v16 attack},”> [a14 Pakistani Defence Minister Sohail Rathore] {c3 told} [a15 a British television channel].

[a16 The Kashmir Lions Front, a little-known group], claimed responsibility for the {v18 attack} in a message on social media, but later {c4 denied} <q4 [a16 it] was {v19 involved}>.

[a17 Security forces] have {v20 detained} [a18 about 1,500 people] for questioning and {v21 destroyed} [p4 the houses of two suspects]. [a19 Saudi Arabia] and [a20 Iran] {v22 offered} to {v23 mediate}. [a21 The United Nations] {v24 urged} [a22 both governments] <q5 to show maximum restraint>.
---
a1 country IND GOV India
a2 country PAK GOV Pakistan
a3 group IND CVL tourists
a4 group - MIL+GOV each other's military attaches
a5 group - UAF gunmen
a6 group PAK CVL Pakistani citizens
a7 group IND BUS Indian airlines
a8 country PAK GOV our (Pakistan)
a9 organization PAK GOV office of the Pakistani prime minister
a10 person PAK GOV Tariq Mehmood Gilani
a11 group IND COP Indian police
a12 group - CRM three suspects
a13 group PAK CRM two of them
a14 person PAK GOV Sohail Rathore
a15 organization GBR MED British television channel
a16 organization - UAF Kashmir Lions Front
a17 group IND MIL+COP security forces
a18 group IND CVL about 1,500 people
a19 country SAU GOV Saudi Arabia
a20 country IRN GOV Iran
a21 organization IGO IGO United Nations
a22 group - GOV =a1+a2 both governments
p1 place IND - New Delhi
p2 place - - main border crossing
p3 place IND - Indian Kashmir
p4 place IND - houses of two suspects
t1 2025-04-24
t2 2025-04-22
q1 direct source=a9 cue=v10
q2 indirect source=a11 cue=c2
q3 direct source=a14 cue=c3 to=a15
q4 indirect source=a16 cue=c4 neg
q5 indirect source=a21 cue=v24 to=a22
v1 SANCTION expel occurred actor=a1,a2 recip=a4 time=t1 ctx=diplomatic
v2 ASSAULT firearms occurred actor=a5 recip=a3 loc=p3 time=t2 ctx=terrorism
v3 SANCTION expel occurred actor=a1,a2 recip=a4 time=t1 ctx=diplomatic,military same=v1
v4 COERCE restrict occurred actor=a1,a2 loc=p2 time=t1 ctx=territory
v5 ASSAULT firearms occurred actor=a5 recip=a3 loc=p3 time=t2 ctx=terrorism same=v2
v6 SANCTION discontinue occurred actor=a1 recip=a2 ctx=resource,diplomatic
v7 SANCTION - occurred actor=a1 recip=a6 ctx=migration
v8 COERCE restrict occurred actor=a2 recip=a7 ctx=economic
v9 SANCTION discontinue occurred actor=a2 recip=a1 ctx=economic
v10 THREATEN violence occurred actor=a9 recip=a1 ctx=resource,military
v11 REJECT - occurred actor=a2 recip=a11 ctx=terrorism
v12 ACCUSE allege occurred actor=a11 recip=a2 ctx=terrorism
v13 AGREE - occurred actor=a2 ctx=terrorism
v14 COOPERATE - hypothetical actor=a2 ctx=terrorism
v15 ACCUSE investigate hypothetical ctx=terrorism
v16 ASSAULT firearms occurred ctx=terrorism same=v2
v18 ASSAULT firearms occurred actor=a16 ctx=terrorism same=v2
v20 COERCE arrest occurred actor=a17 recip=a18 loc=p3 ctx=terrorism
v21 ASSAULT destroy occurred actor=a17 recip=a12 loc=p4 ctx=terrorism
v22 AGREE - occurred actor=a19,a20 ctx=diplomatic
v23 CONSULT third-party hypothetical actor=a19,a20,a1,a2 ctx=diplomatic
v24 REQUEST yield occurred actor=a21 recip=a22 ctx=diplomatic
v19 ASSAULT firearms negated actor=a16 ctx=terrorism same=v2
