#story r02-014
#date 2021-02-18
#publisher Continental News Desk
#kind report
#title [a1 Belarus court] {v1 jails} [a2 two journalists] for filming {v2 protest}

[p1 MINSK] — [a1 A court in [a3 Belarus]] on [t1 Thursday] {v3 sentenced} [a2 two television journalists] to two years in prison for filming a {v4 protest} against [a4 President Ales Karpovich], a verdict that [a5 the European Union] {v5 condemned} at once.

[a6 Darya Lukyanets, 27], and [a7 Katsiaryna Bahdan, 23], of [a8 the Polish-based channel Volny TV] were {v6 found guilty} of <q1 organizing actions that violated public order>. [a2 Both women] {c1 denied} <q2 breaking the law>.

[a9 Police] {v7 broke into} [p2 an apartment] in [p1 Minsk] on [t2 November 15] and {v8 arrested} [a2 them] as [a2 they] filmed a {v9 rally} in memory of [a10 a protester] who was {v10 beaten} to death several days earlier. <q3 [a11 Masked men linked to the security services] {v11 killed} [a10 him]>, [a12 the opposition] {c2 says}.
[a4 Karpovich] has {v12 rejected} the {v13 accusation}.

<q4 “[a6 I] showed the truth, and for that [a6 I] am going to prison,”> [a6 Lukyanets] {c3 told} [a1 the court] from a cage. <q5 “[a6 I] {v14 ask} for one thing: {v15 free} [a14 everyone].”>

<q6 [a2 The two women]'s [a15 lawyers] will appeal>, [a16 lawyer Siarhei Dubrouski] {c4 told} [a17 reporters].

<q7 [a3 Belarus] must “immediately {v16 release} [a18 all political prisoners],”> [a19 EU foreign policy chief Ingrid Solheim] {c5 said} in a statement. [a20 Poland] {v17 offered} <q8 to {v18 take in} [a21 the families of [a2 the journalists]]>. [a22 Lithuania] {v19 called on} [a23 EU governments] <q9 to extend {v21 sanctions} against [a24 Belarusian judges
and police officers]>.

[a25 Russia] {c6 said} <q10 the {v22 trial} was an internal matter>.

[a26 More than 33,000 people] have been {v23 detained} in [a3 Belarus] since [t3 August], when [a4 Karpovich] was declared the winner of a disputed election. <q11 [a27 At least nine journalists] are in jail>, {c7 according to} [a28 the Baltic Press Union, a media rights group].
---
a1 organization BLR JUD court in Belarus
a2 group BLR MED two television journalists
a3 country BLR GOV Belarus
a4 person BLR GOV Ales Karpovich
a5 organization IGO IGO European Union
a6 person BLR MED Darya Lukyanets
a7 person BLR MED Katsiaryna Bahdan
a8 organization POL MED Volny TV
a9 group BLR COP police
a10 person BLR CVL protester
a11 group BLR COP masked men linked to the security services
a12 group BLR OPP opposition
a14 group BLR CVL everyone
a15 group BLR JUD two women's lawyers
a16 person BLR JUD Siarhei Dubrouski
a17 group - MED reporters
a18 group BLR OPP all political prisoners
a19 person IGO IGO Ingrid Solheim
a20 country POL GOV Poland
a21 group BLR CVL families of the journalists
a22 country LTU GOV Lithuania
a23 group - GOV EU governments
a24 group BLR JUD+COP Belarusian judges and police officers
a25 country RUS GOV Russia
a26 group BLR CVL more than 33,000 people
a27 group BLR MED at least nine journalists
a28 organization - NGO+MED Baltic Press Union
p1 place BLR - Minsk
p2 place BLR - apartment in Minsk
t1 2021-02-18
t2 2020-11-15
t3 2020-08
q1 indirect source=a1 cue=v6
q2 indirect source=a2 cue=c1 neg
q3 indirect source=a12 cue=c2
q4 direct source=a6 cue=c3 to=a1
q5 direct source=a6 cue=-
q6 indirect source=a16 cue=c4 to=a17
q7 mixed source=a19 cue=c5
q8 indirect source=a20 cue=v17
q9 indirect source=a22 cue=v19 to=a23
q10 indirect source=a25 cue=c6
q11 indirect source=a28 cue=c7
v1 SANCTION convict occurred actor=a1 recip=a2 time=t1 ctx=legal,media,human-rights
v2 PROTEST demo occurred ctx=election
v3 SANCTION convict occurred actor=a1 recip=a2 time=t1 ctx=legal,media,human-rights same=v1
v4 PROTEST demo occurred recip=a4 ctx=election same=v2
v5 ACCUSE disapprove occurred actor=a5 recip=a1 time=t1 ctx=legal,media,human-rights
v6 SANCTION convict occurred recip=a6,a7 ctx=legal,media,human-rights same=v1
v7 COERCE seize occurred actor=a9 loc=p2 time=t2 ctx=media,human-rights
v8 COERCE arrest occurred actor=a9 recip=a2 loc=p1 time=t2 ctx=media,human-rights
v9 PROTEST demo occurred loc=p1 time=t2 ctx=election same=v2
v10 ASSAULT beat occurred recip=a10 ctx=human-rights
v11 ASSAULT beat occurred actor=a11 recip=a10 ctx=human-rights same=v10
v12 REJECT - occurred actor=a4 recip=a12 ctx=human-rights
v13 ACCUSE allege occurred actor=a12 recip=a4 ctx=human-rights
v14 REQUEST yield occurred actor=a6 recip=a1 ctx=human-rights
v15 RETREAT release hypothetical recip=a14 ctx=human-rights
v16 RETREAT release hypothetical actor=a3 recip=a18 ctx=human-rights
v17 AGREE - occurred actor=a20 recip=a21 ctx=migration
v18 AID - hypothetical actor=a20 recip=a21 ctx=migration
v19 REQUEST change occurred actor=a22 recip=a23 ctx=human-rights
v21 SANCTION - hypothetical actor=a23 recip=a24 ctx=human-rights
v22 ACCUSE allege occurred recip=a2 ctx=legal
v23 COERCE arrest occurred actor=a3 recip=a26 time=t3 ctx=human-rights,election
