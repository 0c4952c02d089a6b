#story r01-011
#date 2015-08-21
#publisher Midland Evening Wire
#kind brief
#title Storm kills six on coast road

[p1 MAPUTO], [t1 Aug 21] - <q2 [a1 Six people] died and [a2 about 40 others] were injured on [t1 Friday] when a bus left the road in heavy rain and fell into a river near [p2 the town of Xai-Xai]>, [a3 Mozambican transport officials] {c1 said}.

<q3 The bus, which was carrying [a5 workers] to [p3 South Africa], was travelling at high speed>, {c2 according to} [a6 survivors]. <q1 “[a7 The driver] did not see the bridge,”> {c3 said} [a8 Alda Cossa, 31], who was pulled from the water by [a9 fishermen].

[a10 The national weather service] {c4 said} <q4 another 120 millimetres of rain could fall by [t2 Sunday]>. Flights from [p1 the capital] were delayed for three hours.
---
a1 group - CVL six people
a2 group - CVL about 40 others
a3 group MOZ GOV Mozambican transport officials
a5 group MOZ LAB workers
a6 group - CVL survivors
a7 person - LAB driver
a8 person - CVL Alda Cossa
a9 group MOZ LAB fishermen
a10 organization MOZ GOV national weather service
p1 place MOZ - Maputo
p2 place MOZ - Xai-Xai
p3 place ZAF - South Africa
t1 2015-08-21
t2 2015-08-23
q1 direct source=a8 cue=c3
q2 indirect source=a3 cue=c1
q3 indirect source=a6 cue=c2
q4 indirect source=a10 cue=c4
