#story r08-050
#date 2020-02-13
#publisher The Tonle Sap Review
#kind opinion
#title Opinion: [a1 Europe] is right to {v1 punish} [a2 Cambodia]'s [a3 rulers], but [a4 workers] will pay

On [t1 Wednesday] [a1 the European Commission] {c1 announced} <q1 that [a2 Cambodia] will {v24 lose} part of [a2 its] duty-free access to [p1 the European market]>. From [t2 August], <q1 shirts and travel bags from [a2 the country] will be {v2 taxed}>. About a fifth of [a2 its] exports to [p1 Europe] are affected, some one billion euros a year.

<q2 [a2 Cambodia] “will not {v3 bow} [a2 its] head,”> [a5 Prime Minister Sok Vannak] {c2 said}. [a5 He] {v4 accused} [a1 Brussels] <q3 of using two measures, one for [a2 small countries] and another for [a6 Vietnam]>.

[a5 He] cannot {c3 say} <q4 [a5 he] was not {v5 warned}>. [a7 The main opposition party] was {v6 banned} in [t3 2017]. [a8 Its president, Meas Bopha], is on {v7 trial} for treason. [a9 More than 100 party members] have been {v8 barred} from politics, and [a10 two radio reporters] {v9 accused} <q9 of spying> were {v25 held} for nine months. [a1 The commission] {v10 called on} [a2 Phnom Penh] <q5 to {v11 drop} the {v12 charges}> and {v13 offered} {v14 talks}. All [a1 it] got was the {v15 release} of [a11 a few dozen prisoners].

So the decision is just. Trade preferences were a gift made on the condition that rights are respected; when [a12 a government] {v17 jails} [a13 its opponents], [a14 those] who made the gift may take it back.

But [a3 the men] who rule in [p2 Phnom Penh] do not sew. [a4 The women in the factories] do, for $190 a month. <q6 [a15 Sixteen plants] may close>, {c4 says} [a16 the manufacturers' association]. When [a17 Washington] {v18 blacklisted} [a18 a general of the prime minister's bodyguard] in [t4 2018], [a4 no seamstress] lost [a4 her] job. [a1 Europe] could {v19 freeze} the villas and bank accounts of [a3 the ruling family] in [p3 Paris] and [p4 London]. [a19 Several members of [a20 the European Parliament]] have {v20 proposed} <q7 it>. [a21 Finland] and [a22 the Netherlands] are said to be in favour.

[a23 China], meanwhile, {v21 builds} the roads and asks nothing. [a24 Its foreign ministry] {v22 promised} on [t1 Wednesday] <q8 to “{v23 stand by} [a2 a friend]”>. That is the choice [a5 Mr. Sok] would like [a26 us] to believe in: [a23 Beijing] or hunger. It is a false one, and [a1 Europe] should say so.

[a27 The writer] teaches economics in [p6 Singapore].
---
a1 organization IGO IGO European Union
a2 country KHM GOV Cambodia
a3 group KHM GOV Cambodia's rulers
a4 group KHM LAB Cambodian workers
a5 person KHM GOV Sok Vannak
a6 country VNM GOV Vietnam
a7 organization KHM OPP+PTY main opposition party
a8 person KHM OPP Meas Bopha
a9 group KHM OPP more than 100 party members
a10 group KHM MED two radio reporters
a11 group KHM CVL a few dozen prisoners
a12 organization - GOV a government
a13 group - OPP its opponents
a14 group - GOV those who made the gift
a15 group KHM BUS sixteen plants
a16 organization KHM BUS manufacturers' association
a17 country USA GOV United States
a18 person KHM MIL general of the bodyguard
a19 group IGO LEG members of the European Parliament
a20 organization IGO LEG European Parliament
a21 country FIN GOV Finland
a22 country NLD GOV Netherlands
a23 country CHN GOV China
a24 organization CHN GOV Chinese foreign ministry
a26 group - - us
a27 person - EDU the writer
p1 place - - European market
p2 place KHM - Phnom Penh
p3 place FRA - Paris
p4 place GBR - London
p6 place SGP - Singapore
t1 2020-02-12
t2 2020-08
t3 2017
t4 2018
q1 indirect source=a1 cue=c1
q2 mixed source=a5 cue=c2
q3 indirect source=a5 cue=v4
q4 indirect source=a5 cue=c3 neg
q5 indirect source=a1 cue=v10 to=a2
q6 indirect source=a16 cue=c4
q7 indirect source=a19 cue=v20
q8 mixed source=a24 cue=v22
v1 SANCTION - future actor=a1 recip=a3 ctx=economic,human-rights
v2 SANCTION - future actor=a1 recip=a2 time=t2 ctx=economic,human-rights same=v1
v24 SANCTION discontinue future actor=a1 recip=a2 time=t2 ctx=economic,human-rights
v3 CONCEDE - negated actor=a2 recip=a1 ctx=economic
v4 ACCUSE allege occurred actor=a5 recip=a1 ctx=economic,diplomatic
v5 THREATEN relations occurred recip=a5 ctx=economic
v6 COERCE ban occurred recip=a7 time=t3 ctx=human-rights
v7 ACCUSE allege occurred recip=a8 ctx=legal,human-rights
v8 COERCE ban occurred recip=a9 ctx=human-rights,election
v9 ACCUSE allege occurred recip=a10 ctx=media,legal
v25 COERCE arrest occurred recip=a10 ctx=media,legal
v10 REQUEST yield occurred actor=a1 recip=a2 ctx=human-rights
v11 RETREAT - hypothetical actor=a2 recip=a8,a10 ctx=human-rights,legal
v12 ACCUSE allege occurred actor=a2 recip=a8,a10 ctx=human-rights,legal
v13 AGREE - occurred actor=a1 recip=a2 ctx=human-rights
v14 CONSULT - hypothetical actor=a1,a2 ctx=human-rights
v15 RETREAT release occurred actor=a2 recip=a11 ctx=human-rights
v17 COERCE arrest hypothetical actor=a12 recip=a13 ctx=human-rights
v18 SANCTION - occurred actor=a17 recip=a18 time=t4 ctx=human-rights
v19 SANCTION - hypothetical actor=a1 recip=a3 loc=p3,p4 ctx=economic,human-rights
v20 REQUEST change occurred actor=a19 recip=a1 ctx=human-rights
v21 AID - occurred actor=a23 recip=a2 ctx=economic
v22 AGREE - occurred actor=a24 recip=a2 time=t1 ctx=diplomatic
v23 SUPPORT - future actor=a24 recip=a2 ctx=diplomatic
q9 indirect source=- cue=v9
