#story w05-018
#date 2012-04-03
#publisher Lowveld Reporter
#kind wire
#title [a1 Swazi court] {v1 jails} [a2 nurses' leader]; border {v2 blockade} looms

[p1 MBABANE], [t1 April 3] – [a2 Thokozani Mavimbela, president of [a3 the Swazi nurses' guild]], was {v3 sentenced} to ninety days on [t1 Tuesday] for failing to halt a {v4 walkout} that [a4 the industrial court] had {v5 prohibited}.

<q1 “[a2 My] cell will be the tidiest ward in [a5 the kingdom],”> [a2 Mavimbela] {c1 called out} to [a6 admirers] in the gallery. [a7 Detectives] had {v6 turned over} [p2 [a3 the guild]'s offices in [p3 Manzini]] [t2 a day earlier].

[a8 South African unions] intend to {v7 picket} [p4 the Oshoek gate] throughout [t3 Easter]. [a9 Pretoria]'s 2.4-billion-rand credit, conditional on multi-party reforms which [a10 the king] still {v8 resists}, has yet to be {v9 disbursed}, and [a11 Washington] is minded to {v10 strip} [a5 the kingdom] of [a5 its] textile quotas. [a12 A courtier] {v11 blamed} the fuss on <q2 ‘[a13 visitors]’>.
---
a1 organization SWZ JUD Swazi court
a2 person SWZ LAB+HLH Thokozani Mavimbela
a3 organization SWZ LAB+HLH Swazi nurses' guild
a4 organization SWZ JUD industrial court
a5 country SWZ GOV Swaziland
a6 group SWZ CVL admirers
a7 group SWZ COP detectives
a8 group ZAF LAB South African unions
a9 country ZAF GOV South Africa
a10 person SWZ GOV king of Swaziland
a11 country USA GOV United States
a12 person SWZ GOV a courtier
a13 group - - visitors
p1 place SWZ - Mbabane
p2 place SWZ - the guild's offices
p3 place SWZ - Manzini
p4 place - - Oshoek gate
t1 2012-04-03
t2 2012-04-02
t3 2012-04-06/2012-04-09
q1 direct source=a2 cue=c1 to=a6
q2 mixed source=a12 cue=v11
v1 SANCTION convict occurred actor=a1 recip=a2 ctx=legal,health
v2 PROTEST obstruct future actor=a8 loc=p4
v3 SANCTION convict occurred actor=a1 recip=a2 time=t1 ctx=legal,health same=v1
v4 PROTEST strike occurred actor=a3 ctx=health
v5 COERCE ban occurred actor=a4 recip=a3 ctx=legal
v6 COERCE seize occurred actor=a7 recip=a3 loc=p2 time=t2
v7 PROTEST obstruct future actor=a8 loc=p4 time=t3 same=v2
v8 REJECT change occurred actor=a10 recip=a9
v9 AID - negated actor=a9 recip=a5 ctx=economic
v10 SANCTION discontinue hypothetical actor=a11 recip=a5 ctx=economic
v11 ACCUSE disapprove occurred actor=a12 recip=a13
