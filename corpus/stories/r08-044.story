#story r08-044
#date 2020-08-25
#publisher Mekong Correspondents
#kind report
#title [a1 Vietnam] {v1 jails} [a2 blogger] for 11 years; [a3 Germany], [a4 EU] {v5 call for} {v2 release}

[p1 HANOI] — <q8 [a5 A court in [p1 Hanoi]] {v3 sentenced} [a2 a Vietnamese blogger] to 11 years in prison on [t1 Tuesday] for making propaganda against the state>, [a6 his lawyer] {c1 said}. [a7 At least 21 people] have been {v4 convicted} of similar offences [t2 this year].

[a2 Do Quang Hieu, 47], wrote about land seizures and polluted rivers on a site that drew up to 90,000 readers a day. [a8 Police] {v6 arrested} [a2 him] in [t3 November] and {v7 held} [a2 him] for eight months without access to [a6 a lawyer]. <q1 The {v8 trial} lasted four hours and [a9 his mother] was not {v9 admitted}>, [a6 the lawyer, Tran Van Luong], {c2 told} [a10 Mekong Correspondents].

[a3 Germany], which in [t4 2018] {v10 took in} [a11 another dissident], {v11 called on} [a1 Hanoi] <q2 to {v21 free} [a2 Hieu] at once>. <q3 “[a2 He] did nothing but use a right guaranteed by [a1 Vietnam]'s own constitution,”> {c3 said} [a12 Anke Reimann, the German government's commissioner for human rights]. [a13 A spokesman for [a4 the European Union]] {c4 said} <q4 the {v12 verdict} was hard to reconcile with a trade {v13 agreement} that came into force on [t5 August 1]>.

[a14 Vietnam's foreign ministry] {v14 rejected} the {v15 criticism}. <q5 “Nobody in [a1 Vietnam] is {v16 punished} for [a15 his] opinions,”> [a16 deputy spokesman Pham Duc Thanh] {c5 said}.

[a17 The Paris-based group Press Without Chains] ranks [a1 the country] 175th of 180 for press freedom. [a18 The U.S. ambassador in [p1 Hanoi]] {v17 visited} [a19 the blogger's family] on [t6 Sunday], and [a20 two American senators] have {v18 asked} [a21 the State Department] <q6 for {v19 sanctions} against [a22 judges]>. [a21 The department] has not replied.

[a2 Hieu] has 15 days to {v20 appeal}. [a6 Luong] {c6 said} <q7 [a2 his client] had lost 12 kilograms>.

[a1 Vietnam]'s economy grew 1.8 percent in the first half, the slowest pace in a decade but one of the best in [p2 Asia]. Exports of phones, shoes and furniture to [p3 Europe] are expected to rise as duties fall over the next seven years.
---
a1 country VNM GOV Vietnam
a2 person VNM MED Do Quang Hieu
a3 country DEU GOV Germany
a4 organization IGO IGO European Union
a5 organization VNM JUD court in Hanoi
a6 person VNM OTH Tran Van Luong
a7 group VNM CVL at least 21 people
a8 organization VNM COP police
a9 person VNM CVL Hieu's mother
a10 organization - MED Mekong Correspondents
a11 person VNM OPP another dissident
a12 person DEU GOV Anke Reimann
a13 person IGO IGO EU spokesman
a14 organization VNM GOV Vietnam's foreign ministry
a15 person VNM CVL nobody
a16 person VNM GOV Pham Duc Thanh
a17 organization FRA NGO Press Without Chains
a18 person USA GOV U.S. ambassador
a19 group VNM CVL the blogger's family
a20 group USA LEG two American senators
a21 organization USA GOV State Department
a22 group VNM JUD judges
p1 place VNM - Hanoi
p2 place - - Asia
p3 place - - Europe
t1 2020-08-25
t2 2020
t3 2019-11
t4 2018
t5 2020-08-01
t6 2020-08-23
q1 indirect source=a6 cue=c2 to=a10
q2 indirect source=a3 cue=v11 to=a1
q3 direct source=a12 cue=c3
q4 indirect source=a13 cue=c4
q5 direct source=a16 cue=c5
q6 indirect source=a20 cue=v18 to=a21
q7 indirect source=a6 cue=c6
q8 indirect source=a6 cue=c1
v1 SANCTION convict occurred actor=a1 recip=a2 ctx=media,legal
v2 RETREAT release hypothetical recip=a2 ctx=media,human-rights
v5 REQUEST yield occurred actor=a3,a4 recip=a1 ctx=media,human-rights
v3 SANCTION convict occurred actor=a5 recip=a2 loc=p1 time=t1 ctx=media,legal same=v1
v4 SANCTION convict occurred recip=a7 time=t2 ctx=legal,human-rights
v6 COERCE arrest occurred actor=a8 recip=a2 time=t3 ctx=media,legal
v7 COERCE arrest occurred actor=a8 recip=a2 time=t3 ctx=media,legal same=v6
v8 ACCUSE allege occurred recip=a2 loc=p1 time=t1 ctx=media,legal
v9 COERCE restrict occurred recip=a9 ctx=legal
v10 AID - occurred actor=a3 recip=a11 time=t4 ctx=migration,human-rights
v11 REQUEST yield occurred actor=a3 recip=a1 ctx=media,human-rights same=v5
v21 RETREAT release hypothetical actor=a1 recip=a2 ctx=media,human-rights same=v2
v12 SANCTION convict occurred recip=a2 ctx=media,legal same=v1
v13 COOPERATE - occurred actor=a4,a1 time=t5 ctx=economic
v14 REJECT - occurred actor=a14 recip=a12,a13 ctx=human-rights,diplomatic
v15 ACCUSE disapprove occurred actor=a12,a13 recip=a1 ctx=human-rights
v16 SANCTION - negated actor=a1 recip=a15 ctx=human-rights
v17 CONSULT visit occurred actor=a18 recip=a19 loc=p1 time=t6 ctx=diplomatic,human-rights
v18 REQUEST change occurred actor=a20 recip=a21 ctx=human-rights
v19 SANCTION - hypothetical actor=a21 recip=a22 ctx=human-rights
v20 REQUEST change hypothetical actor=a2 recip=a5 ctx=legal
