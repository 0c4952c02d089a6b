#story r08-054
#date 2018-05-16
#publisher Straits Evening Wire
#kind wire
#title [a1 Malaysia]'s [a2 {v27 jailed} politician] {v1 walks free} after royal {v2 pardon}

[p1 KUALA LUMPUR], [t1 May 16] - [a2 Malaysian politician Azman Hashim] {v3 left} prison on [t1 Wednesday] after [a3 the king] {v4 pardoned} [a2 him], a week after [a4 an alliance led by [a9 his former enemy]] won an election.

[a2 Azman, 70], had {v5 served} more than three years for corruption, a {v6 conviction} that [a6 the United Nations] and [a7 rights groups] {v7 criticised} <q1 as political>. <q2 “There is a new dawn for [a1 Malaysia],”> [a2 he] {c1 told} [a8 supporters] outside a hospital, where [a2 he] had been treated for a shoulder injury.

[a9 Prime Minister Tun Ibrahim Saad], who as head of a former government had [a2 him] {v8 dismissed} and {v9 jailed} in [t2 1999], {v10 asked} [a3 the king] <q3 for the {v11 pardon}>. <q4 [a2 Azman] may return to the cabinet>, [a9 he] {c2 said}, but <q4 not at once>.

[a10 Former Prime Minister Rosli Abdul Manan], who lost the vote, has been {v12 forbidden} to leave [a1 the country]. [a11 Police] {v13 searched} [a10 his] house late on [t1 Wednesday] in connection with [a12 a state investment fund] from which <q5 $4.5 billion was stolen>, {c3 according to} [a13 the U.S. Justice Department]. [a10 He] {c4 denies} <q6 taking money>. [a14 The anti-corruption commission] has {v15 summoned} [a10 him] for [t3 next Tuesday], and [a9 the prime minister] {v16 ordered} [a15 the attorney general] <q7 to go on leave>.

[a16 Switzerland] and [a17 Singapore] {v17 offered} <q8 to {v18 share} bank records>. [a18 Human Rights Watch] {v19 welcomed} the {v20 release} and {v21 urged} [a19 the new government] <q9 to {v22 free} [a20 all those] {v23 held} under security laws and to repeal an act against “fake news”>.

[a21 Indonesian President Agus Wirawan] {v25 telephoned} [a2 Azman] to {v26 congratulate} [a2 him].

Markets took the news calmly. The ringgit was at 3.96 to the dollar, and the main share index lost 0.2 percent. [a19 The new government] has {v28 promised} <q10 to scrap a 6 percent tax on goods and services>. <q11 That could widen the deficit unless oil stays above $70 a barrel>, [a22 economists] {c5 say}.
---
a1 country MYS GOV Malaysia
a2 person MYS PTY Azman Hashim
a3 person MYS GOV king
a4 organization MYS PTY winning alliance
a6 organization IGO IGO United Nations
a7 group - NGO rights groups
a8 group MYS CVL supporters
a9 person MYS GOV Tun Ibrahim Saad
a10 person MYS ELI Rosli Abdul Manan
a11 organization MYS COP police
a12 organization MYS BUS+GOV state investment fund
a13 organization USA JUD U.S. Justice Department
a14 organization MYS JUD anti-corruption commission
a15 person MYS JUD attorney general
a16 country CHE GOV Switzerland
a17 country SGP GOV Singapore
a18 organization IGO NGO Human Rights Watch
a19 organization MYS GOV new government
a20 group MYS - all those held under security laws
a21 person IDN GOV Agus Wirawan
a22 group - BUS economists
p1 place MYS - Kuala Lumpur
t1 2018-05-16
t2 1999
t3 2018-05-22
q1 indirect source=a6,a7 cue=v7
q2 direct source=a2 cue=c1 to=a8
q3 indirect source=a9 cue=v10 to=a3
q4 indirect source=a9 cue=c2
q5 indirect source=a13 cue=c3
q6 indirect source=a10 cue=c4 neg
q7 indirect source=a9 cue=v16 to=a15
q8 indirect source=a16,a17 cue=v17
q9 mixed source=a18 cue=v21 to=a19
q10 indirect source=a19 cue=v28
q11 indirect source=a22 cue=c5
v1 RETREAT release occurred actor=a1 recip=a2 ctx=legal
v27 COERCE arrest occurred recip=a2 ctx=legal
v2 RETREAT release occurred recip=a2 ctx=legal same=v1
v3 RETREAT release occurred recip=a2 time=t1 loc=p1 ctx=legal same=v1
v4 RETREAT release occurred actor=a3 recip=a2 ctx=legal same=v1
v5 COERCE arrest occurred recip=a2 ctx=legal,corruption same=v27
v6 SANCTION convict occurred recip=a2 ctx=legal,corruption
v7 ACCUSE disapprove occurred actor=a6,a7 recip=a1 ctx=legal,human-rights
v8 SANCTION expel occurred actor=a9 recip=a2 time=t2 ctx=executive
v9 SANCTION convict occurred actor=a9 recip=a2 time=t2 ctx=legal
v10 REQUEST yield occurred actor=a9 recip=a3 ctx=legal
v11 RETREAT release hypothetical actor=a3 recip=a2 ctx=legal
v12 COERCE restrict occurred recip=a10 ctx=corruption,legal
v13 COERCE - occurred actor=a11 recip=a10 time=t1 loc=p1 ctx=corruption,legal
v15 REQUEST meet occurred actor=a14 recip=a10 ctx=corruption,legal
v16 REQUEST - occurred actor=a9 recip=a15 ctx=executive,legal
v17 AGREE - occurred actor=a16,a17 recip=a1 ctx=corruption
v18 COOPERATE - hypothetical actor=a16,a17,a1 ctx=corruption,legal
v19 SUPPORT - occurred actor=a18 recip=a1 ctx=human-rights
v20 RETREAT release occurred recip=a2 ctx=legal same=v1
v21 REQUEST yield occurred actor=a18 recip=a19 ctx=human-rights
v22 RETREAT release hypothetical actor=a19 recip=a20 ctx=human-rights
v23 COERCE arrest occurred recip=a20 ctx=human-rights
v25 CONSULT phone occurred actor=a21,a2 ctx=diplomatic
v26 SUPPORT - occurred actor=a21 recip=a2 ctx=diplomatic
v28 AGREE - occurred actor=a19 ctx=economic
