#story r08-055
#date 2017-05-19
#publisher Orinoco Press Association
#kind wire
#title [a1 U.S.] {v1 sanctions} [a2 eight Venezuelan judges] for {v2 stripping} [a3 congress] of powers

[p1 CARACAS], [t1 May 19] - [a1 The United States] has imposed {v3 sanctions} on [a2 the chief judge and seven other members of [a4 Venezuela's Supreme Court]] for {v26 taking over} the powers of [a3 the opposition-led Congress] [t2 this year].

<q8 [a2 The judges] are {v27 banned} from travelling to [a1 the United States], and any property [a2 they] own there is {v4 frozen}>, [a5 the Treasury Department] {c1 said} on [t3 Thursday]. <q1 “[a2 They] {v5 took} the authority of [a3 a chamber] elected by [a6 the people],”> {c2 said} [a7 Treasury Secretary Warren Goodale].

[a8 President Aurelio Machuca] {v6 rejected} the {v7 measures} and {v8 demanded} <q2 that [a1 Washington] stop meddling>. <q3 “Get your hands out of here,”> [a8 he] {c3 said} in a televised speech. [a9 The chief judge, Tibisay Landaeta], {c4 called} the [a1 U.S.] decision <q4 an act of aggression>.

[a10 Lawyers' associations] and [a3 the Congress] {v10 welcomed} it. [a11 Its speaker, Henry Colmenares], {v11 asked} [a12 the European Union] and [a13 Brazil] <q5 to {v12 follow}>. [a13 Brazil] {c5 said} <q6 [a13 it] did not plan to>; [a14 Spain] {v14 stopped} selling [a15 Venezuelan police] tear gas [t4 last month].

[a16 At least 45 people] have been {v16 killed} in {v17 protests} since [t5 April 1]. [a17 A soldier] was {v18 charged} on [t3 Thursday] <q11 with {v19 shooting} [a18 a student] in [p2 San Cristobal]>. <q9 [a19 A military court] has {v20 sent} [a20 159 demonstrators] to prison in breach of the constitution>, [a21 the human rights group Foro Libre] {c6 says}.

[a22 The Organization of American States] will hold a {v23 meeting} of [a23 foreign ministers] on the crisis on [t6 May 31]. [a24 Venezuela] {c7 announced} in [t4 April] <q7 that [a24 it] would {v25 leave} [a22 the body]>, a process that takes two years.

<q10 Oil output fell to 1.96 million barrels a day in [t4 April], the lowest in 27 years>, {c8 according to} [a25 OPEC]. A dollar costs 10 bolivars at the official rate and more than 5,400 on the street.
---
a1 country USA GOV United States
a2 group VEN JUD eight Venezuelan judges
a3 organization VEN LEG+OPP Congress
a4 organization VEN JUD Supreme Court
a5 organization USA GOV Treasury Department
a6 group VEN CVL the people
a7 person USA GOV Warren Goodale
a8 person VEN GOV Aurelio Machuca
a9 person VEN JUD Tibisay Landaeta
a10 group VEN OTH lawyers' associations
a11 person VEN LEG+OPP Henry Colmenares
a12 organization IGO IGO European Union
a13 country BRA GOV Brazil
a14 country ESP GOV Spain
a15 organization VEN COP Venezuelan police
a16 group VEN CVL at least 45 people
a17 person VEN MIL a soldier
a18 person VEN EDU+CVL a student
a19 organization VEN JUD+MIL military court
a20 group VEN CVL 159 demonstrators
a21 organization VEN NGO Foro Libre
a22 organization IGO IGO Organization of American States
a23 group - GOV foreign ministers
a24 country VEN GOV Venezuela
a25 organization IGO IGO OPEC
p1 place VEN - Caracas
p2 place VEN - San Cristobal
t1 2017-05-19
t2 2017
t3 2017-05-18
t4 2017-04
t5 2017-04-01
t6 2017-05-31
q1 direct source=a7 cue=c2
q2 indirect source=a8 cue=v8 to=a1
q3 direct source=a8 cue=c3
q4 indirect source=a9 cue=c4
q5 indirect source=a11 cue=v11 to=a12,a13
q6 indirect source=a13 cue=c5
q7 indirect source=a24 cue=c7
q8 indirect source=a5 cue=c1
q9 indirect source=a21 cue=c6
q10 indirect source=a25 cue=c8
v1 SANCTION - occurred actor=a1 recip=a2 ctx=legal,human-rights
v2 COERCE seize occurred actor=a2 recip=a3 ctx=legal,legislative
v3 SANCTION - occurred actor=a1 recip=a2 time=t3 ctx=legal,human-rights same=v1
v26 COERCE seize occurred actor=a2 recip=a3 time=t2 ctx=legal,legislative same=v2
v27 SANCTION - occurred actor=a1 recip=a2 time=t3 ctx=migration
v4 SANCTION - occurred actor=a1 recip=a2 time=t3 ctx=economic
v5 COERCE seize occurred actor=a2 recip=a3 ctx=legal,legislative same=v2
v6 REJECT - occurred actor=a8 recip=a1 ctx=diplomatic
v7 SANCTION - occurred actor=a1 recip=a2 ctx=legal same=v1
v8 REQUEST yield occurred actor=a8 recip=a1 ctx=diplomatic
v10 SUPPORT - occurred actor=a10,a3 recip=a1 ctx=legal
v11 REQUEST change occurred actor=a11 recip=a12,a13 ctx=diplomatic
v12 SANCTION - hypothetical actor=a12,a13 recip=a2 ctx=diplomatic
v14 SANCTION discontinue occurred actor=a14 recip=a15 time=t4 ctx=human-rights
v16 ASSAULT - occurred recip=a16 loc=a24 time=t5 ctx=human-rights
v17 PROTEST demo occurred loc=a24 time=t5 ctx=executive
v18 ACCUSE allege occurred recip=a17 time=t3 ctx=legal
v19 ASSAULT firearms occurred actor=a17 recip=a18 loc=p2 ctx=human-rights
v20 SANCTION convict occurred actor=a19 recip=a20 ctx=legal,human-rights
v23 CONSULT multilateral future actor=a22,a23 time=t6 ctx=diplomatic
v25 SANCTION withdraw future actor=a24 recip=a22 time=t4 ctx=diplomatic
q11 indirect source=- cue=v18
