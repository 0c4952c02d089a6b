#story r07-026
#date 2024-06-25
#publisher Antilles Wire Service
#kind report
#title [a1 First Kenyan police] land in [p1 Haiti] to {v1 help} [a2 police] {v2 fight} [a3 gangs]

[p2 PORT-AU-PRINCE, [p1 Haiti]] — [a1 About 200 Kenyan police officers] {v3 arrived} in [p2 Haiti's capital] on [t1 Tuesday], the first of a [a4 United Nations]-{v4 backed} force that is to {v5 help} [a2 the national police] {v6 take back} streets and roads from [a3 armed gangs].

[a1 The officers] came from [p3 Nairobi] nearly two years after [a5 Haiti's government] {v7 asked} for {v8 help}. The force is to have [a6 2,500 members], with contributions {v9 promised} by [a7 Benin], [a8 Chad], [a9 Jamaica] and [a10 four other countries]. <q1 [a11 The United States] has {v10 given} more than $300 million>, {c1 said} [a12 U.S. Ambassador Douglas Whitcomb], who was at the airport.

[a3 Gangs] control about four-fifths of [p2 the capital]. On [t2 Feb. 29], [a29 a coalition of gangs] led by [a13 a former policeman, Jimmy Lafontant], {v11 attacked} police stations and [p4 the international airport], and days later [a14 gunmen] {v12 stormed} [p5 two prisons] and {v13 freed} [a15 more than 4,000 inmates]. [a16 Prime Minister Emile Dorcelus], who was abroad, {v14 resigned} in [t3 April]. <q2 [a17 Over 2,500 people] were {v15 killed} or {v16 injured} in gang {v17 violence} in [t4 the first three months of the year]>, {c2 according to} [a4 the United Nations].

<q3 “[a1 You] will find [a29 us] ready,”> [a13 Lafontant] {v18 warned} [a1 the Kenyans] in a video on [t5 Sunday]. In [p6 the suburb of Gressier], <q4 [a20 three police officers] were {v19 killed} in an {v20 ambush} [t6 the same night]>, [a21 a police union] {c4 said}.

In [p3 Nairobi], [a22 opposition lawyers] are trying to stop the {v21 deployment} in court. [a23 Kenyan President Gideon Rotich] {v22 visited} [a1 the officers] in camp on [t7 Monday]. <q5 “The mission is not to occupy [p1 Haiti] but to open roads and schools,”> [a23 he] {c5 told} [a1 them]. <q6 [a24 Any officer] who {v23 abuses} [a25 Haitians] would be {v24 punished}>, [a26 force commander Godwin Otunga] {c6 said} at [p4 the airport].

[a27 U.N. peacekeepers], who {v25 left} [p1 Haiti] in [t8 2017], were {v26 blamed} for a cholera epidemic and for sexual {v27 abuse} of [a28 women and girls].
---
a1 group KEN COP about 200 Kenyan police officers
a2 organization HTI COP Haitian national police
a3 group HTI CRM armed gangs
a4 organization IGO IGO United Nations
a5 organization HTI GOV Haiti's government
a6 group - COP 2,500 members
a7 country BEN GOV Benin
a8 country TCD GOV Chad
a9 country JAM GOV Jamaica
a10 group - GOV four other countries
a11 country USA GOV United States
a12 person USA GOV Douglas Whitcomb
a13 person HTI CRM Jimmy Lafontant
a14 group HTI CRM gunmen
a15 group HTI - more than 4,000 inmates
a16 person HTI GOV Emile Dorcelus
a17 group HTI CVL over 2,500 people
a20 group HTI COP three police officers
a21 organization HTI LAB police union
a22 group KEN OPP opposition lawyers
a23 person KEN GOV Gideon Rotich
a24 group KEN COP any officer who abuses Haitians
a25 group HTI CVL Haitians
a26 person KEN COP Godwin Otunga
a27 group IGO MIL U.N. peacekeepers
a28 group HTI CVL women and girls
a29 organization HTI CRM coalition of gangs
p1 place HTI - Haiti
p2 place HTI - Port-au-Prince
p3 place KEN - Nairobi
p4 place HTI - international airport
p5 place HTI - two prisons
p6 place HTI - Gressier
t1 2024-06-25
t2 2024-02-29
t3 2024-04
t4 2024-01/2024-03
t5 2024-06-23
t6 2024-06-23
t7 2024-06-24
t8 2017
q1 indirect source=a12 cue=c1
q2 indirect source=a4 cue=c2
q3 direct source=a13 cue=v18 to=a1
q4 indirect source=a21 cue=c4
q5 direct source=a23 cue=c5 to=a1
q6 indirect source=a26 cue=c6
v1 AID - future actor=a1 recip=a2 loc=p1 ctx=crime
v2 ASSAULT - future actor=a2 recip=a3 loc=p1 ctx=crime
v3 AID - occurred actor=a1 recip=a2 loc=p2 time=t1 ctx=crime
v4 SUPPORT - occurred actor=a4 ctx=crime
v5 AID - future actor=a1 recip=a2 loc=p2 ctx=crime same=v1
v6 COERCE seize future actor=a2 recip=a3 loc=p2 ctx=crime
v7 REQUEST assist occurred actor=a5 ctx=crime
v8 AID - hypothetical recip=a5 ctx=crime
v9 AGREE - occurred actor=a7,a8,a9,a10 ctx=crime
v10 AID - occurred actor=a11 ctx=economic,crime
v11 ASSAULT - occurred actor=a29 loc=p4 time=t2 ctx=crime
v12 ASSAULT - occurred actor=a14 loc=p5 ctx=crime
v13 RETREAT release occurred actor=a14 recip=a15 loc=p5 ctx=crime
v14 RETREAT resign occurred actor=a16 time=t3 ctx=executive
v15 ASSAULT - occurred actor=a3 recip=a17 time=t4 ctx=crime
v16 ASSAULT - occurred actor=a3 recip=a17 time=t4 ctx=crime same=v15
v17 ASSAULT - occurred actor=a3 recip=a17 time=t4 ctx=crime same=v15
v18 THREATEN violence occurred actor=a13 recip=a1 time=t5 ctx=crime
v19 ASSAULT - occurred recip=a20 loc=p6 time=t6 ctx=crime
v20 ASSAULT - occurred recip=a20 loc=p6 time=t6 ctx=crime same=v19
v21 AID - occurred ctx=legal same=v3
v22 CONSULT visit occurred actor=a23 recip=a1 loc=p3 time=t7
v23 ASSAULT - hypothetical actor=a24 recip=a25 ctx=human-rights
v24 ACCUSE - hypothetical recip=a24 ctx=legal
v25 RETREAT withdraw occurred actor=a27 loc=p1 time=t8 ctx=military
v26 ACCUSE disapprove occurred recip=a27 ctx=health
v27 ASSAULT sexual occurred actor=a27 recip=a28 ctx=human-rights
