#story r01-046
#date 2024-01-23
#publisher Fjord Business Daily
#kind brief
#title [a1 Norwegian salmon group] to buy [a2 Scottish rival]

[p1 BERGEN], [t1 Jan 23] - <q1 [a1 Norwegian fish farmer Nordlaks Havbruk] has agreed to buy [p3 Scotland]'s [a2 Clachan Salmon] for 310 million pounds>, [a3 the companies] {c1 said} on [t1 Tuesday].

<q2 “[a3 The two companies] fit together well,”> {c2 said} [a1 Nordlaks]'s [a4 chief executive, Ragnhild Overby]. <q3 No jobs will be cut>, [a4 she] {c3 told} [a5 analysts].

[a6 Shareholders of [a2 Clachan]] are to vote on the sale on [t2 February 20]. Shares in [a2 Clachan] rose 14 percent in [p2 London]. Storms and warm water killed about 900,000 fish at [a2 its] farms [t3 last autumn], and [a7 insurers] have refused to cover part of the loss.
---
a1 organization NOR BUS Nordlaks Havbruk
a2 organization GBR BUS Clachan Salmon
a3 group - BUS =a1+a2 the companies
a4 person NOR BUS Ragnhild Overby
a5 group - BUS analysts
a6 group GBR BUS shareholders of Clachan
a7 group - BUS insurers
p1 place NOR - Bergen
p2 place GBR - London
t1 2024-01-23
t2 2024-02-20
t3 2023-09/2023-11
q1 indirect source=a3 cue=c1
q2 direct source=a4 cue=c2
q3 indirect source=a4 cue=c3 to=a5
p3 place GBR - Scotland
