#story r01-047
#date 2018-11-22
#publisher Morava Post
#kind brief
#title [a1 Kosovo] {v1 refuses} to {v2 lift} {v3 tariffs} on [a2 Serbian goods]

[p1 PRISTINA], [t1 Nov 22] - [a1 Kosovo] {v4 rejected} on [t1 Thursday] a {v5 demand} by [a3 the European Union] to {v6 withdraw} a 100 percent {v7 tariff} that [a1 it] imposed [t2 a day earlier] on goods from [a4 Serbia] and [a5 Bosnia].

<q1 “The measure will stay until [a4 Belgrade] {v9 recognises} [a7 us],”> [a8 Prime Minister Arben Krasniqi-Hoti] {c1 said}. [a4 Serbia] {v10 broke off} {v11 talks} with [a1 Pristina] in [p2 Brussels], and [a9 four Serb mayors in northern [a1 Kosovo]] {v12 resigned} in {v13 protest}.

[a10 The United States] {c2 said} <q2 [a10 it] was “disappointed” by [a1 Kosovo]'s decision>. [a1 Pristina] {v14 blames} [a4 Serbia] for [a1 its] failure to join [a11 Interpol] [t3 this week].
---
a1 country XKX GOV Kosovo
a2 group SRB BUS Serbian goods
a3 organization IGO IGO European Union
a4 country SRB GOV Serbia
a5 country BIH GOV Bosnia
a7 country XKX GOV us (Kosovo)
a8 person XKX GOV Arben Krasniqi-Hoti
a9 group XKX GOV four Serb mayors
a10 country USA GOV United States
a11 organization IGO IGO Interpol
p1 place XKX - Pristina
p2 place BEL - Brussels
t1 2018-11-22
t2 2018-11-21
t3 2018-W47
q1 direct source=a8 cue=c1
q2 mixed source=a10 cue=c2
v1 REJECT yield occurred actor=a1 recip=a3 ctx=economic
v2 RETREAT - negated actor=a1 recip=a4 ctx=economic
v3 SANCTION - occurred actor=a1 recip=a2 ctx=economic
v4 REJECT yield occurred actor=a1 recip=a3 time=t1 ctx=economic same=v1
v5 REQUEST yield occurred actor=a3 recip=a1 ctx=economic
v6 RETREAT - negated actor=a1 recip=a4,a5 ctx=economic same=v2
v7 SANCTION - occurred actor=a1 recip=a4,a5 time=t2 ctx=economic same=v3
v9 SUPPORT - hypothetical actor=a4 recip=a7 ctx=diplomatic
v10 SANCTION discontinue occurred actor=a4 recip=a1 loc=p2 ctx=diplomatic
v11 CONSULT - negated actor=a4,a1 loc=p2 ctx=diplomatic
v12 RETREAT resign occurred actor=a9 ctx=economic
v13 PROTEST - occurred actor=a9 recip=a1 ctx=economic
v14 ACCUSE disapprove occurred actor=a1 recip=a4 ctx=diplomatic
