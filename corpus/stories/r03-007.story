#story r03-007
#date 2009-10-12
#publisher Bosphorus Press
#kind report
#title [a1 Turkey], [a2 Armenia] {v1 sign} accords to {v2 open} border, but [a3 parliaments] must still {v3 approve} them

[p1 ZURICH] — [a1 Turkey] and [a2 Armenia] have {v4 signed} two protocols that would {v5 establish} diplomatic relations and {v6 open} [a4 their] common border, {v24 closed} since [t1 1993], after a delay of three hours over the wording of speeches.

[a5 The foreign ministers, Cemal Aydogan of [a1 Turkey] and Vartan Melkonyan of [a2 Armenia]], put [a5 their] names to the documents at [p2 the University of Zurich] on [t2 Saturday]. [a6 Switzerland] had {v7 mediated} for two years. [a7 The U.S. secretary of state] and [a8 the ministers of [a9 France] and [a10 Russia]] attended the ceremony.

{c3 According to} [a11 a diplomat who was present], <q1 [a7 the secretary] {v8 spoke} twice by telephone with [a12 Turkish Prime Minister Orhan Seckin] before [a5 the two ministers] {v9 agreed} to make no statements at all>.

<q2 “[a15 We] {v22 congratulate} [a13 both governments] and {v23 thank} [a14 our Swiss friends],”> [a15 the European Union's enlargement commissioner, Henrik Soderblom], {c1 said} in [p3 Brussels].

The protocols will have no force unless [a3 both parliaments] {v10 ratify} them. [a12 Seckin] {c2 told} [a16 his party] on [t3 Sunday] <q3 that [a1 Turkey] would not {v11 open} the border until [a2 Armenia] {v12 withdraws} from [p4 Nagorno-Karabakh]>. [a2 Armenia] {v13 rejects} any such condition.

[a17 Azerbaijan], an ally of [a1 Turkey], {v14 denounced} the {v15 signing}. In [p5 Yerevan], [a18 about 3,000 people] {v16 marched} on [t4 Friday] to {v17 demand} <q4 that [a1 Turkey] {v18 recognise} the {v19 killings} of [a20 Armenians] in [t5 1915] as genocide>.

[a21 Armenian President Hrant Sahakyan] is to {v20 visit} [a1 Turkey] on [t6 Wednesday] to see the second leg of a football match between [a22 the two national teams]. [a23 His Turkish counterpart] {v21 invited} [a21 him] [t7 last year].
---
a1 country TUR GOV Turkey
a2 country ARM GOV Armenia
a3 group - LEG both parliaments
a4 group - GOV =a1+a2 Turkey and Armenia
a5 group - GOV the two foreign ministers
a6 country CHE GOV Switzerland
a7 person USA GOV U.S. secretary of state
a8 group - GOV ministers of France and Russia
a9 country FRA GOV France
a10 country RUS GOV Russia
a11 person - GOV diplomat who was present
a12 person TUR GOV Orhan Seckin
a13 group - GOV =a1+a2 both governments
a14 group CHE GOV Swiss friends
a15 person IGO IGO Henrik Soderblom
a16 organization TUR PTY Seckin's party
a17 country AZE GOV Azerbaijan
a18 group ARM CVL about 3,000 people
a20 group - CVL Armenians
a21 person ARM GOV Hrant Sahakyan
a22 group - OTH the two national teams
a23 person TUR GOV Turkish counterpart
p1 place CHE - Zurich
p2 place CHE - University of Zurich
p3 place BEL - Brussels
p4 place AZE - Nagorno-Karabakh
p5 place ARM - Yerevan
t1 1993
t2 2009-10-10
t3 2009-10-11
t4 2009-10-09
t5 1915
t6 2009-10-14
t7 2008
q1 indirect source=a11 cue=c3
q2 direct source=a15 cue=c1
q4 indirect source=a18 cue=v17
q3 indirect source=a12 cue=c2 to=a16
v1 SUPPORT - occurred actor=a1,a2 ctx=diplomatic
v2 RETREAT access hypothetical actor=a1,a2 ctx=territory
v3 SUPPORT - future actor=a3 ctx=legislative,diplomatic
v4 SUPPORT - occurred actor=a1,a2 loc=p1 time=t2 ctx=diplomatic same=v1
v5 SUPPORT - hypothetical actor=a1,a2 ctx=diplomatic
v6 RETREAT access hypothetical actor=a4 ctx=territory same=v2
v7 CONSULT third-party occurred actor=a6,a4 ctx=diplomatic
v8 CONSULT phone occurred actor=a7,a12 ctx=diplomatic
v9 AGREE - occurred actor=a5 ctx=diplomatic
v10 SUPPORT - hypothetical actor=a3 ctx=legislative,diplomatic
v11 RETREAT access negated actor=a1 recip=a2 time=t3 ctx=territory
v12 RETREAT withdraw hypothetical actor=a2 loc=p4 ctx=military,territory
v13 REJECT yield occurred actor=a2 recip=a1 ctx=territory
v14 ACCUSE disapprove occurred actor=a17 recip=a1,a2 ctx=diplomatic
v15 SUPPORT - occurred actor=a1,a2 ctx=diplomatic same=v1
v16 PROTEST demo occurred actor=a18 loc=p5 time=t4 ctx=diplomatic
v17 REQUEST change occurred actor=a18 recip=a1 loc=p5 time=t4 ctx=human-rights
v18 CONCEDE - hypothetical actor=a1 ctx=human-rights
v19 ASSAULT massacre occurred recip=a20 time=t5 ctx=human-rights
v20 CONSULT visit future actor=a21 recip=a1 time=t6 ctx=diplomatic
v21 AGREE - occurred actor=a23 recip=a21 time=t7 ctx=diplomatic
v22 SUPPORT - occurred actor=a15 recip=a13 loc=p3 ctx=diplomatic
v23 SUPPORT - occurred actor=a15 recip=a14 loc=p3 ctx=diplomatic
v24 COERCE restrict occurred time=t1 ctx=territory
