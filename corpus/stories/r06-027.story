#story r06-027
#date 2020-08-31
#publisher Dnieper Wire
#kind statement
#title Statement by [a1 the Foreign Ministers of [a2 Estonia], [a3 Latvia] and [a4 Lithuania]] on [a5 Belarus]

[t1 31 August 2020]

1. [a1 We, the Ministers], {v1 condemn} the {v2 use} of violence by [a6 the authorities of [a5 Belarus]] against [a7 peaceful demonstrators] in [p1 Minsk], [p2 Grodno] and [p3 Brest] on [t2 30 August]. [a8 More than 140 people] were {v3 detained} and [a9 many of [a8 them]] {v4 beaten} in custody.

2. [a1 We] {v5 deplore} the {v6 withdrawal} of accreditation from [a10 17 foreign correspondents], the {v7 blocking} of news sites and the {v8 cutting} of mobile internet during the {v9 marches}.

3. [a1 We] {v10 call on} [a6 the authorities] <q2 to {v11 release} [a11 all political prisoners], to {v12 stop} the {v13 prosecution} of [a12 members of the Coordination Council] and to begin a {v14 dialogue} with [a12 them]>.

4. [a1 We] do not {v15 recognise} the result of the election of [t3 9 August]. From [t4 1 September] [a13 thirty persons], among [a13 them] [a14 the chairwoman of the electoral commission, Zinaida Karpeka], will be {v16 barred} from entering [a15 our three countries]. [a1 We] will not hesitate to {v17 add} other names if the {v18 repression} continues.

5. [a1 We] {v19 reject} as unfounded [a6 the authorities]' {v20 accusation} that [a16 NATO] is {v21 massing} [a17 troops] on [a5 Belarus]'s western border. No such {v22 movement} has taken place.

6. [a1 We] {v23 thank} [a18 Poland] for {v24 opening} [a18 its] border to [a19 those {v25 persecuted}]. [a1 We] {v26 invite} [a20 the other members of [a21 the European Union]] <q4 to {v27 join} these {v28 measures}>.

7. [a1 The Ministers] {v50 welcome} the decision of [a40 the International Ice Hockey Federation] to {v51 take away} a championship from [p1 Minsk]. [a1 They] {v52 remind} [a5 Belarus] of [a5 its] duty to protect [a41 foreign diplomats], after [a42 an officer of [a4 Lithuania]'s embassy] was {v55 threatened} by [a43 men in civilian clothes] on [t20 27 August].
---
a1 group - GOV Foreign Ministers of Estonia, Latvia and Lithuania
a2 country EST GOV Estonia
a3 country LVA GOV Latvia
a4 country LTU GOV Lithuania
a5 country BLR GOV Belarus
a6 group BLR GOV authorities of Belarus
a7 group BLR CVL peaceful demonstrators
a8 group BLR CVL more than 140 people
a9 group BLR CVL many of the detained
a10 group - MED 17 foreign correspondents
a11 group BLR OPP political prisoners
a12 group BLR OPP members of the Coordination Council
a13 group BLR GOV thirty persons
a14 person BLR GOV Zinaida Karpeka
a15 group - GOV =a2+a3+a4 our three countries
a16 organization IGO IGO NATO
a17 group IGO MIL NATO troops
a18 country POL GOV Poland
a19 group BLR CVL those persecuted
a20 group - GOV other EU members
a21 organization IGO IGO European Union
p1 place BLR - Minsk
p2 place BLR - Grodno
p3 place BLR - Brest
t1 2020-08-31
t2 2020-08-30
t3 2020-08-09
t4 2020-09-01
q2 indirect source=a1 cue=v10 to=a6
q4 indirect source=a1 cue=v26 to=a20
v1 ACCUSE disapprove occurred actor=a1 recip=a6 ctx=human-rights
v2 ASSAULT crowd-control occurred actor=a6 recip=a7 loc=p1,p2,p3 time=t2 ctx=human-rights
v3 COERCE arrest occurred actor=a6 recip=a8 time=t2 ctx=human-rights
v4 ASSAULT beat occurred actor=a6 recip=a9 ctx=human-rights
v5 ACCUSE disapprove occurred actor=a1 recip=a6 ctx=media
v6 COERCE censor occurred actor=a6 recip=a10 ctx=media
v7 COERCE censor occurred actor=a6 ctx=media
v8 COERCE withhold occurred actor=a6 ctx=technology
v9 PROTEST demo occurred actor=a7 ctx=election
v10 REQUEST yield occurred actor=a1 recip=a6 ctx=human-rights
v11 RETREAT release hypothetical actor=a6 recip=a11 ctx=human-rights
v12 RETREAT - hypothetical actor=a6 recip=a12 ctx=legal
v13 ACCUSE allege occurred actor=a6 recip=a12 ctx=legal
v14 CONSULT - hypothetical actor=a6,a12 ctx=diplomatic
v15 SUPPORT - negated actor=a1 recip=a5 time=t1 ctx=election
v16 SANCTION - future actor=a15 recip=a13 time=t4 ctx=human-rights,migration
v17 SANCTION - hypothetical actor=a1 ctx=human-rights
v18 COERCE restrict hypothetical actor=a6 ctx=human-rights
v19 REJECT - occurred actor=a1 recip=a6 ctx=military
v20 ACCUSE allege occurred actor=a6 recip=a16 ctx=military
v21 MOBILIZE troops negated actor=a16 loc=a5 ctx=military
v22 MOBILIZE troops negated actor=a16 ctx=military same=v21
v23 SUPPORT - occurred actor=a1 recip=a18 ctx=migration
v24 RETREAT access occurred actor=a18 recip=a19 ctx=migration
v25 COERCE - occurred actor=a6 recip=a19 ctx=human-rights
v26 AGREE - occurred actor=a1 recip=a20 ctx=diplomatic
v27 SANCTION - hypothetical actor=a20 ctx=human-rights
v28 SANCTION - future actor=a1 ctx=human-rights same=v16
a40 organization - NGO International Ice Hockey Federation
a41 group - GOV foreign diplomats
a42 person LTU GOV embassy officer
a43 group - UAF men in civilian clothes
t20 2020-08-27
v50 SUPPORT - occurred actor=a1 recip=a40 ctx=human-rights
v51 SANCTION discontinue future actor=a40 recip=a5 loc=p1
v52 REQUEST - occurred actor=a1 recip=a5 ctx=diplomatic
v55 THREATEN violence occurred actor=a43 recip=a42 time=t20 ctx=diplomatic
