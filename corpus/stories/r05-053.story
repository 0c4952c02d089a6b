#story r05-053
#date 2011-02-07
#publisher Mekong Observer
#kind wire
#title [a1 Thailand] {c1 denies} <q1 {v1 using} cluster shells> in {v2 clash} with [a2 Cambodia]

[p1 PHNOM PENH], [t1 Feb 7] - [a2 Cambodia] {v3 called for} an urgent {v4 meeting} of [a3 the U.N. Security Council] on [t2 Sunday] after three days of {v5 fighting} with [a1 Thailand] near [p2 the temple of Preah Vihear], while [a1 Bangkok] {c2 denied} <q3 that [a4 its artillery] had {v6 fired} cluster shells>.

<q4 “A wing of [p2 our temple] has collapsed under the {v8 bombardment} by [a4 the Thai army],”> [a5 Cambodian government spokesman Chea Ratana] {c3 told} [a6 reporters]. <q5 “This is a real {v9 war}. It is not an incident,”> [a7 Prime Minister Meas Bunthoeun] was {c4 quoted as saying} by [a8 the Angkor Times website].

[a9 Thai army spokesman Colonel Preecha Wattanakul] {c5 said} <q6 [a2 the Cambodian side] {v11 opened fire} first on [t2 Sunday evening]>. <q7 “[a10 They] used rockets. [a11 We] {v12 answered}, within the rules,”> [a9 he] {c6 said}. <q8 [a12 Ten Thai soldiers] and [a13 a villager] had been {v13 hurt}>, {c7 according to} [a14 the Thai Public Health Ministry].

[a15 Norway's ambassador to [p3 Bangkok]] {c8 wrote} on social media <q9 that [a16 a demining group] had seen unexploded bomblets in [p4 Svay Chrum village]>; [a9 the Thai spokesman] {c9 repeated} <q10 that [a1 Thailand] “does not have such weapons”>.

[a17 Thai Prime Minister Sirichai Thongsuk] {v15 rejected} {v16 mediation}. <q12 “[a18 The two neighbours] can {v17 settle} this [a18 themselves],”> [a17 he] {c10 told} [a19 his weekly television audience]. [a20 The foreign minister of [a21 Indonesia]], which chairs [a22 the ASEAN bloc], {v18 flew} to [p1 Phnom Penh] on [t1 Monday] all the same. <q13 [a20 He] would go on to [p3 Bangkok] “with one message: {v19 stop}”>, [a23 an Indonesian diplomat] {c11 said}.

[a24 Hundreds of yellow-shirted nationalists] {v20 rallied} in [p3 Bangkok] to {v21 demand} [a17 Sirichai]'s {v22 resignation}.
---
a1 country THA GOV Thailand
a2 country KHM GOV Cambodia
a3 organization IGO IGO U.N. Security Council
a4 organization THA MIL Thai army
a5 person KHM GOV Chea Ratana
a6 group - MED reporters
a7 person KHM GOV Meas Bunthoeun
a8 organization KHM MED Angkor Times website
a9 person THA MIL Preecha Wattanakul
a10 group KHM MIL they (Cambodians)
a11 group THA MIL we (Thai army)
a12 group THA MIL ten Thai soldiers
a13 person THA CVL villager
a14 organization THA GOV+HLH Thai Public Health Ministry
a15 person NOR GOV Norway's ambassador to Bangkok
a16 organization - NGO demining group
a17 person THA GOV Sirichai Thongsuk
a18 group - GOV =a1+a2 the two neighbours
a19 group THA CVL television audience
a20 person IDN GOV Indonesian foreign minister
a21 country IDN GOV Indonesia
a22 organization IGO IGO ASEAN
a23 person IDN GOV Indonesian diplomat
a24 group THA OPP+CVL yellow-shirted nationalists
p1 place KHM - Phnom Penh
p2 place - - temple of Preah Vihear
p3 place THA - Bangkok
p4 place KHM - Svay Chrum
t1 2011-02-07
t2 2011-02-06
q1 indirect source=a1 cue=c1 neg
q3 indirect source=a1 cue=c2 neg
q4 direct source=a5 cue=c3 to=a6
q5 direct source=a7 cue=c4 via=a8
q6 indirect source=a9 cue=c5
q7 direct source=a9 cue=c6
q8 indirect source=a14 cue=c7
q9 indirect source=a15 cue=c8
q10 mixed source=a9 cue=c9
q12 direct source=a17 cue=c10 to=a19
q13 mixed source=a23 cue=c11
v1 ASSAULT heavy-weapons negated actor=a1 ctx=military
v2 ASSAULT - occurred actor=a1,a2 ctx=military,territory
v3 REQUEST assist occurred actor=a2 recip=a3 time=t2 ctx=diplomatic
v4 CONSULT multilateral hypothetical actor=a3 ctx=diplomatic
v5 ASSAULT - occurred actor=a2,a1 loc=p2 ctx=military,territory same=v2
v6 ASSAULT heavy-weapons negated actor=a4 ctx=military same=v1
v8 ASSAULT heavy-weapons occurred actor=a4 loc=p2 ctx=military
v9 ASSAULT - occurred ctx=military same=v2
v11 ASSAULT firearms occurred actor=a2 time=t2 ctx=military
v12 ASSAULT - occurred actor=a11 recip=a10 ctx=military
v13 ASSAULT - occurred recip=a12,a13 ctx=military
v15 REJECT meet occurred actor=a17 ctx=diplomatic
v16 CONSULT third-party negated ctx=diplomatic
v17 AGREE - hypothetical actor=a18 ctx=territory
v18 CONSULT visit occurred actor=a20 loc=p1 time=t1 ctx=diplomatic
v19 RETREAT ceasefire hypothetical ctx=military
v20 PROTEST demo occurred actor=a24 loc=p3
v21 REQUEST yield occurred actor=a24 recip=a17 loc=p3 ctx=executive
v22 RETREAT resign hypothetical actor=a17 ctx=executive
