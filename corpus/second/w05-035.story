#story w05-035
#date 2025-03-02
#publisher Essequibo Post & Cable
#kind wire
#title [a1 Guyana] {v1 scrambles} planes over [a2 corvette] at [p1 oil rig]

[p2 GEORGETOWN], [t1 March 2] ([a3 EPC]) – [a1 Guyana] {v2 sent up} two patrol aircraft after [a2 a Venezuelan corvette] {v3 bore down} on [p1 a floating oil platform] on [t2 Saturday], {c1 radioing} <q1 that [a2 it] stood “in disputed water”>.

[a4 President Deonarine Ramlakhan] {c2 said} on [t1 Sunday] <q2 that [a5 reserves] would be {v4 activated} should [a2 the ship] return>. [a6 The World Court] {v5 instructed} [a7 Caracas] in [t3 2023] <q3 to leave the frontier as it is>.

[a7 Venezuela]'s [a8 vice-president, Yulimar Oropeza], {v6 ridiculed} <q4 “a soap opera in two canoes”>, yet {v7 proposed} a {v8 tête-à-tête} on [p3 St Vincent] to be {v9 refereed} by [a9 Caricom].

[a10 Brazil] {v10 thickened} [a11 its garrison] at [p4 Boa Vista]. [a12 Washington] {v11 cautioned} <q5 that any {v12 seizure} would bring “consequences”>.
---
a1 country GUY GOV Guyana
a2 organization VEN MIL Venezuelan corvette
a3 organization GUY MED Essequibo Post & Cable
a4 person GUY GOV Deonarine Ramlakhan
a5 group GUY MIL reserves
a6 organization IGO IGO+JUD World Court
a7 country VEN GOV Venezuela
a8 person VEN GOV Yulimar Oropeza
a9 organization IGO IGO Caricom
a10 country BRA GOV Brazil
a11 group BRA MIL garrison at Boa Vista
a12 country USA GOV United States
p1 place GUY - floating oil platform
p2 place GUY - Georgetown
p3 place VCT - St Vincent
p4 place BRA - Boa Vista
t1 2025-03-02
t2 2025-03-01
t3 2023
q1 mixed source=a2 cue=c1
q2 indirect source=a4 cue=c2
q3 indirect source=a6 cue=v5 to=a7
q4 mixed source=a8 cue=v6
q5 mixed source=a12 cue=v11
v1 MOBILIZE troops occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military,territory
v2 MOBILIZE troops occurred actor=a1 recip=a2 loc=p1 time=t2 ctx=military,territory same=v1
v3 THREATEN territory occurred actor=a2 recip=a1 loc=p1 time=t2 ctx=military,territory
v4 MOBILIZE troops hypothetical actor=a1 ctx=military
v5 REQUEST yield occurred actor=a6 recip=a7 time=t3 ctx=legal,territory
v6 ACCUSE disapprove occurred actor=a8 recip=a1 ctx=diplomatic
v7 AGREE - occurred actor=a8 recip=a1 ctx=diplomatic
v8 CONSULT - hypothetical actor=a7,a1 loc=p3 ctx=diplomatic
v9 CONSULT third-party hypothetical actor=a9 recip=a7,a1 loc=p3 ctx=diplomatic
v10 MOBILIZE troops occurred actor=a10 loc=p4 ctx=military
v11 THREATEN - occurred actor=a12 recip=a7 ctx=diplomatic,territory
v12 COERCE seize hypothetical ctx=territory,resource
