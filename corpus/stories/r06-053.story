#story r06-053
#date 2025-02-19
#publisher Caribbean Daily Wire
#kind wire
#title [p1 Haiti] [a1 gangs] {v1 burn} radio station; [a2 Kenya-led force] {v2 asks} for {v3 reinforcements}

[p2 PORT-AU-PRINCE], [t1 Feb 19] - <q7 [a1 Gunmen of the Bwa Chech gang] {v4 set fire} to [a3 a radio station], a school and about 40 houses in [p2 the Haitian capital] [t5 overnight]>, [a4 residents] {c1 said} on [t1 Wednesday], and [a5 thousands] fled with mattresses on [a5 their] heads.

[a3 Radio Lakay] had been {v5 told} by telephone <q1 to stop broadcasting the names of [a1 the gang]'s dead>. <q2 “[a3 We] did not {v7 obey}, and now there is no radio,”> {c2 said} [a8 its founder, Marie-Ange Desrivieres]. <q3 [a9 A night watchman] was {v8 killed}>, [a8 she] {c3 added}.

[a2 The [a6 U.N.]-{v6 backed} police mission], which has [a10 1,000 officers, most of [a10 them] from [a11 Kenya]], {v9 sent} three armoured cars but {v10 withdrew} under {v11 fire}. [a13 Force commander Godwin Otiende] {v12 appealed} to [a14 donors] <q4 to {v13 supply} helicopters and [a15 the 1,500 men] {v14 promised} in [t2 2023]>. [a16 The Bahamas] and [a17 Jamaica] have {v15 sent} [a18 fewer than 50]. [a19 Benin] {v16 backed out} in [t3 January].

[a20 Haiti]'s [a21 transitional council] {v17 rejected} an {v18 offer} by [a1 the gang] to {v19 lift} [a1 its] {v20 siege} of the fuel depot in exchange for an {v21 amnesty}. <q5 “[a22 We] do not {v22 negotiate} with [a23 arsonists],”> [a24 council president Frantz Belizaire] {c4 said}. [a25 Three neighbourhood “brigades”] have been {v23 formed} with [a21 the council]'s {v24 blessing}; [a26 human rights lawyers] {v25 accuse} [a25 them] of <q6 {v26 lynching} [a27 at least 14 suspects]>.

[a28 The United States] {v29 extended} a {v30 ban} on flights to [p2 the city] until [t4 September 8].
---
a1 organization HTI CRM Bwa Chech gang
a2 organization IGO COP Kenya-led police mission
a3 organization HTI MED Radio Lakay
a4 group HTI CVL residents
a5 group HTI CVL thousands
a8 person HTI MED Marie-Ange Desrivieres
a9 person HTI LAB night watchman
a10 group - COP 1,000 officers
a11 country KEN GOV Kenya
a13 person KEN COP Godwin Otiende
a14 group - GOV donors
a15 group - COP 1,500 men
a16 country BHS GOV Bahamas
a17 country JAM GOV Jamaica
a18 group - COP fewer than 50
a19 country BEN GOV Benin
a20 country HTI GOV Haiti
a21 organization HTI GOV transitional council
a22 group HTI GOV we (council)
a23 group HTI CRM arsonists
a24 person HTI GOV Frantz Belizaire
a25 group HTI UAF three neighbourhood brigades
a26 group HTI NGO human rights lawyers
a27 group HTI CRM at least 14 suspects
a28 country USA GOV United States
p1 place HTI - Haiti
p2 place HTI - Port-au-Prince
t1 2025-02-19
t2 2023
t3 2025-01
t4 2025-09-08
q1 indirect source=a1 cue=v5 to=a3
q2 direct source=a8 cue=c2
q3 indirect source=a8 cue=c3
q4 indirect source=a13 cue=v12 to=a14
q5 direct source=a24 cue=c4
q6 indirect source=a26 cue=v25
q7 indirect source=a4 cue=c1
v1 ASSAULT destroy occurred actor=a1 recip=a3 loc=p1 ctx=crime,media
v2 REQUEST assist occurred actor=a2 loc=p1 ctx=crime
v3 AID - hypothetical recip=a2 ctx=crime
v4 ASSAULT destroy occurred actor=a1 recip=a3 loc=p2 time=t5 ctx=crime,media same=v1
v5 THREATEN - occurred actor=a1 recip=a3 ctx=crime,media
v7 REJECT yield occurred actor=a3 recip=a1 ctx=media
v8 ASSAULT - occurred recip=a9 ctx=crime
v9 MOBILIZE police occurred actor=a2 ctx=crime
v10 RETREAT withdraw occurred actor=a2 ctx=crime
v11 ASSAULT firearms occurred actor=a1 recip=a2 ctx=crime
v12 REQUEST assist occurred actor=a13 recip=a14 ctx=crime
v13 AID - hypothetical actor=a14 recip=a2 ctx=crime
v14 AGREE - occurred actor=a14 recip=a2 time=t2 ctx=crime
v15 AID - occurred actor=a16,a17 recip=a2 ctx=crime
v16 REJECT assist occurred actor=a19 recip=a2 time=t3 ctx=crime
v17 REJECT yield occurred actor=a21 recip=a1 ctx=crime
v18 AGREE - occurred actor=a1 recip=a21 ctx=crime
v19 RETREAT - hypothetical actor=a1 ctx=crime,resource
v20 COERCE restrict occurred actor=a1 ctx=crime,resource
v21 RETREAT - hypothetical actor=a21 recip=a1 ctx=crime,legal
v22 CONSULT - negated actor=a22,a23 ctx=crime
v23 MOBILIZE militia occurred actor=a25 ctx=crime
v24 SUPPORT - occurred actor=a21 recip=a25 ctx=crime
v25 ACCUSE allege occurred actor=a26 recip=a25 ctx=human-rights
v26 ASSAULT execute occurred actor=a25 recip=a27 ctx=crime,human-rights
v29 COERCE ban occurred actor=a28 loc=p2 time=t4
v30 COERCE ban occurred actor=a28 loc=p2 time=t4 same=v29
a6 organization IGO IGO United Nations
t5 2025-02-18/2025-02-19
v6 SUPPORT - occurred actor=a6 recip=a2 ctx=crime
