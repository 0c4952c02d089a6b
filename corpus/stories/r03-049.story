#story r03-049
#date 2015-05-08
#publisher Great Lakes Radio
#kind broadcast
#title Transcript: [a1 Tanzanian foreign minister] on [a2 Burundi] {v1 mediation} and [a3 refugees]

[a4 LYDIA MUSHI]: <q1 Good morning. [a5 East African ministers] {v2 met} [a6 President Etienne Nkurikiye of [a2 Burundi]] in [p1 Bujumbura] on [t1 Wednesday]. With [a4 me] is [a1 Foreign Minister Gideon Mapunda]. [a1 Minister], did [a6 he] {v3 agree} to {v4 put off} the election?>

[a1 GIDEON MAPUNDA]: <q2 No. [a5 We] {v5 asked} [a6 him] <q3 to {v6 delay} the vote and to {v7 free} [a7 the young people {v8 arrested} in the {v9 protests}]>. [a6 He] listened, and [a6 he] {v11 promised} <q4 to {v12 open} two radio stations again>. On a third term [a6 he] {c1 said} <q5 [a8 the constitutional court] had decided>.>

[a4 MUSHI]: <q6 [a9 The court's deputy president] fled to [a10 Rwanda] and {c2 said} <q7 [a11 the judges] were {v14 threatened}>. Will [a12 Tanzania] {v15 recognise} the ruling?>

[a1 MAPUNDA]: <q8 [a12 We] are not [a2 Burundi]'s judges. [a13 The presidents of [p2 the region]] will {v16 meet} in [p3 Dar es Salaam] on [t2 May 13]. [a6 President Nkurikiye] has {v17 accepted} the {v18 invitation}. [a14 The opposition] was not {v19 invited} this time.>

[a4 MUSHI]: <q9 How many [a3 Burundians] have [a12 you] {v20 let in}?>

[a1 MAPUNDA]: <q10 About 17,000 since [t3 April]. [a10 Rwanda] has {v21 taken} 25,000. [a12 We] {v22 thank} [a15 the United Nations refugee agency], which {v23 sent} [a12 us] tents, and [a17 the Japanese government], which {v24 gave} two million dollars. But there is cholera on the lake shore, so [a12 we] {v25 appeal} for more.>

[a4 MUSHI]: <q11 [a18 Belgium] has {v26 suspended} [a18 its] police {v27 aid} to [a2 Burundi]. Should [a19 others] do the same?>

[a1 MAPUNDA]: <q12 [a12 We] don't {v28 ask} [a19 anyone] for {v29 sanctions}. [a12 Tanzania] {v30 hosted} the [p4 Arusha] {v31 talks} for years and [a20 both sides] {v32 signed}. If [a20 they] keep what [a20 they] {v34 signed}, nobody needs {v35 sanctions}.>

[a4 MUSHI]: <q13 [a1 Minister Mapunda], thank you. After the break, the price of maize.>
---
a1 person TZA GOV Gideon Mapunda
a2 country BDI GOV Burundi
a3 group BDI REF Burundian refugees
a4 person TZA MED Lydia Mushi
a5 group - GOV East African ministers
a6 person BDI GOV Etienne Nkurikiye
a7 group BDI CVL young people arrested in the protests
a8 organization BDI JUD constitutional court
a9 person BDI JUD court's deputy president
a10 country RWA GOV Rwanda
a11 group BDI JUD the judges
a12 country TZA GOV Tanzania
a13 group - GOV presidents of the region
a14 group BDI OPP the opposition
a15 organization IGO IGO United Nations refugee agency
a17 country JPN GOV Japan
a18 country BEL GOV Belgium
a19 group - GOV others
a20 group BDI - both sides
p1 place BDI - Bujumbura
p2 place - - the region
p3 place TZA - Dar es Salaam
p4 place TZA - Arusha
t1 2015-05-06
t2 2015-05-13
t3 2015-04
q1 direct source=a4 cue=- to=a1
q2 direct source=a1 cue=- to=a4
q3 indirect source=a5 cue=v5 to=a6 via=a1
q4 indirect source=a6 cue=v11 to=a5 via=a1
q5 indirect source=a6 cue=c1 via=a1
q6 direct source=a4 cue=- to=a1
q7 indirect source=a9 cue=c2 via=a4
q8 direct source=a1 cue=- to=a4
q9 direct source=a4 cue=- to=a1
q10 direct source=a1 cue=- to=a4
q11 direct source=a4 cue=- to=a1
q12 direct source=a1 cue=- to=a4
q13 direct source=a4 cue=- to=a1
v1 CONSULT third-party occurred recip=a2 ctx=diplomatic,election
v2 CONSULT - occurred actor=a5,a6 loc=p1 time=t1 ctx=diplomatic
v3 AGREE - hypothetical actor=a6 recip=a5 ctx=election
v4 CONCEDE - hypothetical actor=a6 ctx=election
v5 REQUEST yield occurred actor=a5 recip=a6 loc=p1 time=t1 ctx=election
v6 CONCEDE - hypothetical actor=a6 ctx=election same=v4
v7 RETREAT release hypothetical actor=a6 recip=a7 ctx=human-rights
v8 COERCE arrest occurred recip=a7 ctx=human-rights
v9 PROTEST demo occurred actor=a7 ctx=election
v11 CONCEDE - occurred actor=a6 recip=a5 loc=p1 time=t1 ctx=media
v12 RETREAT - future actor=a6 ctx=media
v14 THREATEN - occurred recip=a11 ctx=legal
v15 SUPPORT - hypothetical actor=a12 recip=a8 ctx=legal,diplomatic
v16 CONSULT multilateral future actor=a13 loc=p3 time=t2 ctx=diplomatic
v17 AGREE - occurred actor=a6 ctx=diplomatic
v18 AGREE - occurred actor=a13 recip=a6 ctx=diplomatic
v19 AGREE - negated recip=a14 ctx=diplomatic
v20 AID - occurred actor=a12 recip=a3 ctx=migration
v21 AID - occurred actor=a10 recip=a3 time=t3 ctx=migration
v22 SUPPORT - occurred actor=a12 recip=a15,a17 ctx=migration
v23 AID - occurred actor=a15 recip=a12 ctx=migration
v24 AID - occurred actor=a17 recip=a12 ctx=migration
v25 REQUEST assist occurred actor=a12 ctx=migration,health
v26 SANCTION discontinue occurred actor=a18 recip=a2 ctx=diplomatic
v27 AID - negated actor=a18 recip=a2 ctx=diplomatic
v28 REQUEST change negated actor=a12 recip=a19 ctx=diplomatic
v29 SANCTION - hypothetical actor=a19 recip=a2 ctx=diplomatic
v30 CONSULT third-party occurred actor=a12 recip=a20 loc=p4 ctx=diplomatic
v31 CONSULT third-party occurred actor=a20 loc=p4 ctx=diplomatic same=v30
v32 SUPPORT - occurred actor=a20 ctx=diplomatic
v34 SUPPORT - occurred actor=a20 ctx=diplomatic same=v32
v35 SANCTION - negated recip=a20 ctx=diplomatic
