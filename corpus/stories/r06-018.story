#story r06-018
#date 2021-04-16
#publisher Steppe and Sea Journal
#kind wire
#title [a1 Czechs] {v1 expel} [a2 18 Russian envoys]; [a3 Moscow] {v2 vows} <q1 {v3 reply}>

[p1 PRAGUE], [t1 April 16] - [a1 The Czech Republic] {v4 ordered} [a2 18 Russian diplomats] <q2 to leave within 72 hours> on [t1 Friday], {c1 saying} <q3 [a4 Russian agents] were behind an {v6 explosion} at [a5 a munitions depot] that {v7 killed} [a6 two workers] in [t2 2014]>.

[a3 Russia] {v8 called} the {v9 accusation} <q4 absurd> and {c2 said} <q5 [a1 Prague] should expect a {v10 response}>. <q6 “[a1 They] know very well what follows such tricks,”> [a7 Foreign Ministry spokeswoman Alla Kutepova] {c3 said}.

[a8 Police] are {v11 searching for} [a9 two men] who are also wanted in [a10 Britain] for a {v13 poisoning}. <q7 [a9 They] visited [p2 the eastern Zlin region] in the week of the {v14 blast}>, [a11 Interior Minister Radek Houska] {c4 told} a news conference.

[a13 The United States] {v15 condemned} what [a13 it] {c5 called} <q8 subversive action>. [a14 Slovakia] {v16 sent home} [a15 three Russians] in solidarity, and [a16 the Baltic states] {v17 promised} <q9 to {v18 do the same}>. [a17 Hungary] did not {v19 join}.

[a18 Czech opposition parties] {v20 demanded} that [a3 Russia]'s [a19 Rostec Atom] be {v21 barred} from a tender for a nuclear reactor. [a20 Industry Minister Ales Marecek], who had {v22 refused} to {v23 exclude} [a19 the company] [t3 last month], {c6 said} <q10 [a20 he] would now {v12 do so}>.

[a1 The Czech government] has not {v24 recalled} [a21 its ambassador] from [p3 Moscow].

[a40 Slovak Prime Minister Ondrej Halama] stopped short of {v51 calling} the {v50 blast} an act of state terrorism. <q30 “First [a41 we] want to see the file,”> [a40 he] {c30 told} [a42 lawmakers]. [a3 Moscow] has {v53 banned} [a43 Czech hockey fans] from a tournament in [p20 Sochi] in [t20 May] and {v54 threatened} <q31 to {v55 close} [a44 a cultural centre]>. [a1 Prague] {c31 denied} on [t1 Friday] <q32 that [a1 it] would {v57 seize} [a3 Russian] property>.
---
a1 country CZE GOV Czech Republic
a2 group RUS GOV 18 Russian diplomats
a3 country RUS GOV Russia
a4 group RUS SPY Russian agents
a5 organization CZE BUS munitions depot
a6 group CZE LAB two workers
a7 person RUS GOV Alla Kutepova
a8 organization CZE COP police
a9 group RUS SPY two men
a10 country GBR GOV Britain
a11 person CZE GOV Radek Houska
a13 country USA GOV United States
a14 country SVK GOV Slovakia
a15 group RUS GOV three Russians
a16 group - GOV Baltic states
a17 country HUN GOV Hungary
a18 group CZE OPP Czech opposition parties
a19 organization RUS BUS Rostec Atom
a20 person CZE GOV Ales Marecek
a21 person CZE GOV Czech ambassador to Russia
p1 place CZE - Prague
p2 place CZE - Zlin region
p3 place RUS - Moscow
t1 2021-04-16
t2 2014
t3 2021-03
q1 indirect source=a3 cue=v2
q2 indirect source=a1 cue=v4 to=a2
q3 indirect source=a1 cue=c1
q4 indirect source=a3 cue=v8
q5 indirect source=a3 cue=c2
q6 direct source=a7 cue=c3
q7 indirect source=a11 cue=c4
q8 indirect source=a13 cue=c5
q9 indirect source=a16 cue=v17
q10 indirect source=a20 cue=c6
v1 SANCTION expel occurred actor=a1 recip=a2 ctx=diplomatic
v2 THREATEN relations occurred actor=a3 recip=a1 ctx=diplomatic
v3 SANCTION - future actor=a3 recip=a1 ctx=diplomatic
v4 SANCTION expel occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=diplomatic same=v1
v6 ASSAULT explosives occurred actor=a4 recip=a5 time=t2 ctx=intelligence
v7 ASSAULT explosives occurred actor=a4 recip=a6 time=t2 ctx=intelligence same=v6
v8 REJECT - occurred actor=a3 recip=a1 ctx=diplomatic
v9 ACCUSE allege occurred actor=a1 recip=a3 ctx=diplomatic,intelligence
v10 SANCTION - future actor=a3 recip=a1 ctx=diplomatic same=v3
v11 ACCUSE investigate occurred actor=a8 recip=a9 ctx=crime
v12 SANCTION - future actor=a20 recip=a19 ctx=resource,economic
v13 ASSAULT unconventional occurred actor=a9 loc=a10 ctx=crime
v14 ASSAULT explosives occurred actor=a4 loc=p2 ctx=crime same=v6
v15 ACCUSE disapprove occurred actor=a13 recip=a3 ctx=diplomatic
v16 SANCTION expel occurred actor=a14 recip=a15 ctx=diplomatic
v17 AGREE - occurred actor=a16 recip=a1 ctx=diplomatic
v18 SANCTION expel future actor=a16 recip=a3 ctx=diplomatic
v19 SANCTION expel negated actor=a17 recip=a3 ctx=diplomatic
v20 REQUEST change occurred actor=a18 ctx=resource
v21 SANCTION - hypothetical actor=a1 recip=a19 ctx=resource,economic
v22 REJECT yield occurred actor=a20 time=t3 ctx=resource
v23 SANCTION - negated actor=a20 recip=a19 time=t3 ctx=resource,economic
v24 SANCTION withdraw negated actor=a1 recip=a21 loc=p3 ctx=diplomatic
a40 person SVK GOV Ondrej Halama
a41 group SVK GOV we (Slovakia)
a42 group SVK LEG lawmakers
a43 group CZE CVL Czech hockey fans
a44 organization CZE GOV Czech cultural centre
p20 place RUS - Sochi
t20 2021-05
q30 direct source=a40 cue=c30 to=a42
q31 indirect source=a3 cue=v54
q32 indirect source=a1 cue=c31 neg
v51 ACCUSE allege negated actor=a40 recip=a3 ctx=terrorism
v53 COERCE ban occurred actor=a3 recip=a43 loc=p20 time=t20
v54 THREATEN restrict occurred actor=a3 recip=a1 ctx=diplomatic
v55 COERCE restrict hypothetical actor=a3 recip=a44 loc=p3 ctx=diplomatic
v57 COERCE seize negated actor=a1 recip=a3 ctx=diplomatic
v50 ASSAULT explosives occurred ctx=crime same=v6
