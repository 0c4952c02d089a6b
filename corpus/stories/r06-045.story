#story r06-045
#date 2024-12-20
#publisher Carpathian Observer
#kind opinion
#title The {v1 ban} will not work

[t1 This week] [a1 the government in [p1 Sofia]] {v2 suspended} [a2 a news channel, Kanal Istok], for 60 days. [a1 It] {c1 says} <q1 [a2 the channel] {v3 spread} [a3 Russian] lies about the flu vaccine>. That may be so. But [a1 a government] that {v4 closes} [a2 a broadcaster] by decree, eight weeks before an election, must show more than three cut-out quotations.

[a4 Prime Minister Stoyan Rachev] {v6 promised} in [t2 October] <q2 that no outlet would be {v7 touched} without [a5 a judge]>. When [a6 the journalists' union] {v8 asked} for an explanation, [a4 he] {v9 refused} to {v10 see} [a6 them]. [a7 His interior minister] {v11 sent} [a8 policemen] to {v12 take away} the transmitter. [a9 An editor] was {v13 held} for six hours and {v14 released} without {v15 charge}.

<q3 “If [a1 they] can do it to [a2 them], [a1 they] can do it to [a10 you],”> [a11 the old dissident Vasil Denev] {c2 told} [a12 me]. [a11 He] was {v16 jailed} in [t3 1978] for printing poems.

Disinformation is real. [a13 The European Commission] {c3 counted} <q4 41 campaigns against [a1 Bulgaria] in [t4 2023]>. [a15 Romania] answered similar {v19 attacks} by {v20 suing} and by teaching, not by {v21 shutting down} stations, and [a15 it] is no less safe.

[a4 Rachev] should {v22 lift} the {v23 suspension}, publish the evidence and let [a16 the courts] decide. If [a4 he] does not, [a17 the opposition] will be right to {v27 boycott} the television debate, as [a17 it] has {v28 threatened}.
---
a1 country BGR GOV Bulgaria
a2 organization BGR MED Kanal Istok
a3 country RUS GOV Russia
a4 person BGR GOV Stoyan Rachev
a5 person BGR JUD a judge
a6 organization BGR LAB+MED journalists' union
a7 person BGR GOV Bulgarian interior minister
a8 group BGR COP policemen
a9 person BGR MED an editor
a10 person - - you
a11 person BGR ELI Vasil Denev
a12 person - MED the writer
a13 organization IGO IGO European Commission
a15 country ROU GOV Romania
a16 group BGR JUD the courts
a17 organization BGR OPP opposition
p1 place BGR - Sofia
t1 2024-W51
t2 2024-10
t3 1978
t4 2023
q1 indirect source=a1 cue=c1
q2 indirect source=a4 cue=v6
q3 direct source=a11 cue=c2 to=a12
q4 indirect source=a13 cue=c3
v1 COERCE censor occurred ctx=media
v2 COERCE censor occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=media same=v1
v3 COERCE misinformation occurred actor=a2 ctx=media,health
v4 COERCE censor occurred actor=a1 recip=a2 ctx=media same=v1
v6 CONCEDE - occurred actor=a4 time=t2 ctx=media
v7 COERCE censor negated actor=a4 ctx=media
v8 REQUEST - occurred actor=a6 recip=a4 ctx=media
v9 REJECT meet occurred actor=a4 recip=a6 ctx=media
v10 CONSULT - negated actor=a4,a6 ctx=media
v11 MOBILIZE police occurred actor=a7 ctx=media
v12 COERCE seize occurred actor=a8 recip=a2 ctx=media
v13 COERCE arrest occurred recip=a9 ctx=media
v14 RETREAT release occurred recip=a9 ctx=media
v15 ACCUSE allege negated recip=a9 ctx=legal
v16 COERCE arrest occurred recip=a11 time=t3 ctx=media
v19 COERCE misinformation occurred recip=a15 ctx=media
v20 ACCUSE allege occurred actor=a15 ctx=legal
v21 COERCE censor negated actor=a15 ctx=media
v22 RETREAT - hypothetical actor=a4 recip=a2 ctx=media
v23 COERCE censor occurred recip=a2 ctx=media same=v1
v27 PROTEST boycott hypothetical actor=a17 ctx=media,election
v28 THREATEN - occurred actor=a17 recip=a4 ctx=media,election
