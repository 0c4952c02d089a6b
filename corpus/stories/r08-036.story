#story r08-036
#date 2014-06-27
#publisher Red Sea Courier
#kind wire
#title [a1 U.N. council] {v1 orders} {v2 inquiry} into abuses in [a2 Eritrea]

[p1 GENEVA], [t1 June 27] - [a1 The United Nations Human Rights Council] on [t1 Friday] set up [a3 a commission] to {v3 investigate} {v4 torture}, secret prisons and endless military service in [a2 Eritrea], a country that [a4 about 4,000 people] leave every month.

The resolution, put forward by [a5 Somalia] and [a6 France], was {v5 adopted} without a vote. It {v6 condemns} <q1 “in the strongest terms”> the treatment of [a7 prisoners] by [a8 the Eritrean authorities] and {v7 calls on} [a2 Asmara] <q2 to {v8 release} [a9 11 former ministers and journalists] {v9 jailed} since [t2 2001]>.

<q3 “[a2 We] {v10 reject} this text. It is based on the tales of [a10 people] who want papers in [p2 Europe],”> [a11 Eritrean delegate Tesfamichael Gebru] {c1 told} [a1 the council]. [a2 His country] has never {v11 let in} [a12 the U.N.'s special rapporteur, Joyce Wanyama]. [a12 She] {v12 welcomed} the decision and {v14 promised} <q4 to work with [a3 the new commission]>.

[a13 Russia], [a14 China] and [a15 Venezuela] {c2 said} <q5 [a16 they] did not {v15 support} resolutions on single countries>. [a17 Pakistan] {v16 criticised} [a1 the council] <q6 for choosing [a18 weak states] only>.

[a2 Eritrea] has been under an arms {v17 embargo} since [t3 2009], imposed by [a19 the Security Council] for {v18 aiding} [a20 Islamist fighters in [a5 Somalia]]. [a2 Asmara] {c3 denies} <q7 it>. [a21 Ethiopia], with which [a2 it] {v19 fought} a border war between [t4 1998 and 2000], {v20 asked} again [t5 this month] <q8 for stronger {v21 sanctions}>.

[a22 Canada]'s [a23 Redcliff Minerals] runs the country's only large mine, which produced 200,000 ounces of gold in its best year and is switching to copper. Rains in [p3 the highlands] have been normal.
---
a1 organization IGO IGO U.N. Human Rights Council
a2 country ERI GOV Eritrea
a3 organization IGO IGO commission of inquiry
a4 group ERI REF about 4,000 people
a5 country SOM GOV Somalia
a6 country FRA GOV France
a7 group ERI CVL prisoners
a8 group ERI GOV Eritrean authorities
a9 group ERI ELI+MED 11 former ministers and journalists
a10 group ERI REF people who want papers
a11 person ERI GOV Tesfamichael Gebru
a12 person IGO IGO Joyce Wanyama
a13 country RUS GOV Russia
a14 country CHN GOV China
a15 country VEN GOV Venezuela
a16 group - GOV =a13+a14+a15 the three countries
a17 country PAK GOV Pakistan
a18 group - GOV weak states
a19 organization IGO IGO Security Council
a20 group SOM REB Islamist fighters in Somalia
a21 country ETH GOV Ethiopia
a22 country CAN GOV Canada
a23 organization CAN BUS Redcliff Minerals
p1 place CHE - Geneva
p2 place - - Europe
p3 place ERI - highlands
t1 2014-06-27
t2 2001
t3 2009
t4 1998/2000
t5 2014-06
q1 mixed source=a1 cue=v6
q2 indirect source=a1 cue=v7 to=a2
q3 direct source=a11 cue=c1 to=a1
q4 indirect source=a12 cue=v14
q5 indirect source=a16 cue=c2
q6 indirect source=a17 cue=v16
q7 indirect source=a2 cue=c3 neg
q8 indirect source=a21 cue=v20
v1 REQUEST - occurred actor=a1 ctx=human-rights
v2 ACCUSE investigate future recip=a2 ctx=human-rights
v3 ACCUSE investigate future actor=a3 recip=a2 ctx=human-rights same=v2
v4 ASSAULT torture occurred loc=a2 ctx=human-rights
v5 SUPPORT - occurred actor=a1 recip=a5,a6 loc=p1 time=t1 ctx=human-rights
v6 ACCUSE disapprove occurred actor=a1 recip=a8 loc=p1 time=t1 ctx=human-rights
v7 REQUEST yield occurred actor=a1 recip=a2 loc=p1 time=t1 ctx=human-rights
v8 RETREAT release hypothetical actor=a2 recip=a9 ctx=human-rights
v9 COERCE arrest occurred actor=a2 recip=a9 time=t2 ctx=human-rights
v10 REJECT - occurred actor=a2 recip=a1 loc=p1 ctx=human-rights
v11 RETREAT access negated actor=a2 recip=a12 ctx=human-rights
v12 SUPPORT - occurred actor=a12 recip=a1 ctx=human-rights
v14 AGREE - occurred actor=a12 recip=a3 ctx=human-rights
v15 SUPPORT - negated actor=a16 ctx=human-rights
v16 ACCUSE disapprove occurred actor=a17 recip=a1 ctx=human-rights
v17 SANCTION - occurred actor=a19 recip=a2 time=t3 ctx=military
v18 AID - occurred actor=a2 recip=a20 ctx=military
v19 ASSAULT - occurred actor=a21,a2 time=t4 ctx=military,territory
v20 REQUEST change occurred actor=a21 recip=a19 time=t5 ctx=diplomatic
v21 SANCTION - hypothetical recip=a2 ctx=diplomatic
