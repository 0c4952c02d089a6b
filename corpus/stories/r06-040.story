#story r06-040
#date 2024-11-12
#publisher Southern Africa Mail
#kind wire
#title [a1 Mozambique police] {v23 fire} on {v1 march}; [a2 South Africa] {v24 shuts} border post

[p1 MAPUTO], [t1 Nov 12] - <q9 [a1 Police in [p2 Mozambique]] {v2 fired} tear gas and live bullets on [t1 Tuesday] at [a3 opposition supporters] {v3 marching} on the presidential palace, {v4 wounding} [a4 at least 66]>, [a5 the central hospital in [p1 Maputo]] {c1 said}.

[a6 Opposition candidate Edmilson Chivambo], who {v5 rejects} the result of the [t2 Oct. 9] election, had {v6 called} [a3 them] <q1 to come to [p1 the capital] from every province for a week of {v7 strikes}>. [a6 He] left [p2 the country] after [a7 two of [a6 his] aides] were {v8 shot dead} in [a7 their] car in [t3 October].

<q2 “This {v9 march} was not {v10 authorised} and will not be tolerated,”> {c2 said} [a9 Interior Minister Pascoal Nhamirre]. [a10 The army] has {v12 deployed} armoured cars around [p3 the parliament], but [a11 Defence Minister Cristovao Sitoe] {c3 denied} <q3 {c4 claims} <q4 that [a12 troops from [a13 Rwanda]] were {v13 helping} in [p1 Maputo]>>.

[a2 South Africa] {v14 closed} [p4 its Lebombo border post] after [a14 a crowd] {v15 burned} vehicles on [p2 the Mozambican] side and [a15 seven immigration officers] {v16 asked} for {v17 shelter}. [a2 It] {v18 let in} [a15 all of them]. Lorries with chrome ore stood in a queue of 14 km.

<q6 Access to [a22 Facebook and WhatsApp] was {v19 restricted} for the tenth day>, {c5 according to} [a16 the monitor NetWatch Africa].

[a17 The Constitutional Council] has until [t4 Dec. 23] to {v20 confirm} the victory of [a18 Daniel Machava of [a19 the governing party]]. <q7 [a17 It] has {v21 asked} [a20 the electoral commission] <q8 to explain differences between the count and the tally sheets>>, [a21 its president, Lucia Matsinhe], {c6 said}.
---
a1 organization MOZ COP Mozambique police
a2 country ZAF GOV South Africa
a3 group MOZ OPP opposition supporters
a4 group MOZ OPP at least 66 wounded
a5 organization MOZ HLH central hospital in Maputo
a6 person MOZ OPP Edmilson Chivambo
a7 group MOZ OPP two aides of Chivambo
a9 person MOZ GOV Pascoal Nhamirre
a10 organization MOZ MIL Mozambican army
a11 person MOZ GOV Cristovao Sitoe
a12 group RWA MIL troops from Rwanda
a13 country RWA GOV Rwanda
a14 group MOZ CVL a crowd
a15 group MOZ GOV seven immigration officers
a16 organization - NGO NetWatch Africa
a17 organization MOZ JUD Constitutional Council
a18 person MOZ PTY Daniel Machava
a19 organization MOZ PTY governing party
a20 organization MOZ GOV electoral commission
a21 person MOZ JUD Lucia Matsinhe
p1 place MOZ - Maputo
p2 place MOZ - Mozambique
p3 place MOZ - parliament
p4 place ZAF - Lebombo border post
t1 2024-11-12
t2 2024-10-09
t3 2024-10
t4 2024-12-23
q1 indirect source=a6 cue=v6 to=a3
q2 direct source=a9 cue=c2
q3 indirect source=a11 cue=c3 neg
q4 indirect source=- cue=c4
q6 indirect source=a16 cue=c5
q7 indirect source=a21 cue=c6
q8 indirect source=a17 cue=v21 to=a20
q9 indirect source=a5 cue=c1
v1 PROTEST demo occurred ctx=election
v2 ASSAULT firearms occurred actor=a1 recip=a3 loc=p1 time=t1 ctx=election same=v23
v3 PROTEST demo occurred actor=a3 loc=p1 time=t1 ctx=election same=v1
v4 ASSAULT firearms occurred actor=a1 recip=a4 loc=p1 time=t1 ctx=election same=v23
v5 REJECT - occurred actor=a6 ctx=election
v6 REQUEST - occurred actor=a6 recip=a3 ctx=election
v7 PROTEST strike hypothetical actor=a3 loc=p1 ctx=election
v8 ASSAULT firearms occurred recip=a7 time=t3 ctx=election
v9 PROTEST demo occurred actor=a3 same=v1
v10 SUPPORT - negated actor=a9
v12 MOBILIZE weapons occurred actor=a10 loc=p3 ctx=military
v13 AID - negated actor=a12 recip=a10 loc=p1 ctx=military
v14 COERCE restrict occurred actor=a2 loc=p4 ctx=territory same=v24
v15 PROTEST riot occurred actor=a14 loc=p2
v16 REQUEST assist occurred actor=a15 recip=a2 ctx=migration
v18 RETREAT access occurred actor=a2 recip=a15 ctx=migration
v19 COERCE withhold occurred recip=a22 ctx=technology,media
v20 SUPPORT - hypothetical actor=a17 recip=a18 time=t4 ctx=election,legal
v21 REQUEST - occurred actor=a17 recip=a20 ctx=election,legal
v23 ASSAULT firearms occurred actor=a1 ctx=election
v24 COERCE restrict occurred actor=a2 ctx=territory
a22 group USA BUS Facebook and WhatsApp
v17 AID - hypothetical actor=a2 recip=a15 ctx=migration
