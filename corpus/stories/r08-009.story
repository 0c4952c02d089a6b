#story r08-009
#date 2018-02-08
#publisher Senegambia News Agency
#kind wire
#title [a1 Gambia] {v1 returns} to [a2 Commonwealth] after four years outside

[p1 BANJUL], [t1 Feb 8] (SNA) - [a1 Gambia] {v22 rejoined} [a2 the Commonwealth] on [t1 Thursday], more than four years after [a3 its former ruler] {v2 took} [a1 the country] out of [a2 the group].

The Gambian flag was raised at [p2 Marlborough House in [p3 London]], [a2 the organisation]'s headquarters, in the presence of [a5 Secretary-General Anneke Roberts]. <q1 “Welcome home,”> [a5 she] {c1 told} [a6 Gambian High Commissioner Lamin Sowe].

[a3 Former President Ebrima Jatta] {v4 left} [a2 the 53-member body] in [t2 October 2013], {c2 calling} [a2 it] <q2 “a colonial institution”>. [a3 He] lost an election in [t3 December 2016], {v5 refused} to {v6 step down} and went into exile in [p4 Equatorial Guinea] when [a7 West African troops] {v7 crossed} the border in [t4 January 2017].

[a8 President Ousman Darboe, the winner], {v8 applied} for membership within weeks. [a8 He] also {v9 cancelled} [a1 Gambia]'s {v10 withdrawal} from [a9 the International Criminal Court], {v11 freed} [a10 more than 170 political prisoners] and {v12 signed} a treaty against the death penalty.

[a11 The European Union], which had {v13 blocked} {v14 aid} because of the former government's human rights record, {v15 released} 75 million euros [t5 last year]. <q3 [a12 Britain] plans to {v16 open} scholarships to [a13 Gambian students] again>, [a14 Foreign Office Minister Hugh Lattimer] {c3 said}.

[a15 A commission] in [p1 Banjul] is {v17 looking into} [a3 Jatta]'s finances. <q4 [a3 He] took at least $50 million from state companies>, [a16 the justice minister] {c4 says}. [a17 Victims] {v18 want} [a3 him] {v19 tried}, but [a18 Equatorial Guinea] has {c5 said} <q5 [a18 it] will not {v20 extradite} [a3 him]>.

Most of [a1 Gambia]'s two million people live from farming, tourism and money sent by relatives abroad. Groundnut exports were down a fifth [t5 last year] because of poor rains.
---
a1 country GMB GOV Gambia
a2 organization IGO IGO Commonwealth
a3 person GMB ELI Ebrima Jatta
a5 person IGO IGO Anneke Roberts
a6 person GMB GOV Lamin Sowe
a7 group - MIL West African troops
a8 person GMB GOV Ousman Darboe
a9 organization IGO JUD International Criminal Court
a10 group GMB OPP more than 170 political prisoners
a11 organization IGO IGO European Union
a12 country GBR GOV United Kingdom
a13 group GMB EDU Gambian students
a14 person GBR GOV Hugh Lattimer
a15 organization GMB JUD commission
a16 person GMB GOV justice minister
a17 group GMB CVL victims
a18 country GNQ GOV Equatorial Guinea
p1 place GMB - Banjul
p2 place GBR - Marlborough House
p3 place GBR - London
p4 place GNQ - Equatorial Guinea
t1 2018-02-08
t2 2013-10
t3 2016-12
t4 2017-01
t5 2017
q1 direct source=a5 cue=c1 to=a6
q2 mixed source=a3 cue=c2
q3 indirect source=a14 cue=c3
q4 indirect source=a16 cue=c4
q5 indirect source=a18 cue=c5
v1 RETREAT return occurred actor=a1 recip=a2 time=t1 ctx=diplomatic
v22 RETREAT return occurred actor=a1 recip=a2 time=t1 ctx=diplomatic same=v1
v2 SANCTION withdraw occurred actor=a3 recip=a2 ctx=diplomatic
v4 SANCTION withdraw occurred actor=a3 recip=a2 time=t2 ctx=diplomatic same=v2
v5 REJECT yield occurred actor=a3 ctx=election,executive
v6 RETREAT resign negated actor=a3 ctx=executive
v7 MOBILIZE troops occurred actor=a7 recip=a3 time=t4 ctx=military
v8 REQUEST - occurred actor=a8 recip=a2 ctx=diplomatic
v9 RETREAT - occurred actor=a8 recip=a9 ctx=legal,diplomatic
v10 SANCTION withdraw negated actor=a1 recip=a9 ctx=legal,diplomatic
v11 RETREAT release occurred actor=a8 recip=a10 ctx=human-rights
v12 SUPPORT - occurred actor=a8 ctx=human-rights,legal
v13 SANCTION discontinue occurred actor=a11 recip=a1 ctx=human-rights
v14 AID - negated actor=a11 recip=a1 ctx=economic
v15 AID - occurred actor=a11 recip=a1 time=t5 ctx=economic
v16 AID - future actor=a12 recip=a13 ctx=education
v17 ACCUSE investigate occurred actor=a15 recip=a3 loc=p1 ctx=corruption
v18 REQUEST - occurred actor=a17 ctx=legal
v19 ACCUSE allege hypothetical recip=a3 ctx=legal
v20 COOPERATE - negated actor=a18 recip=a3 ctx=legal
