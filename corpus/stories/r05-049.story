#story r05-049
#date 2017-03-07
#publisher Straits Link
#kind report
#title [a1 North Korea] and [a2 Malaysia] {v1 ban} [a3 each other's citizens] from leaving

[p1 KUALA LUMPUR], [a2 Malaysia] — [a1 North Korea] on [t1 Tuesday] {v2 barred} [a4 Malaysians] from leaving [a1 the country], and [a2 Malaysia] did the same to [a5 North Koreans], as a quarrel over the {v3 poisoning} of [a6 a North Korean exile at [p2 Kuala Lumpur airport]] became worse.

<q1 [a4 All Malaysian nationals] will be “temporarily {v4 prohibited}” from leaving until the case is “fairly settled”>, [a7 the North's official Chollima agency] {c1 said}, quoting [a8 the foreign ministry].

<q2 “This act, effectively {v5 holding} [a4 our citizens] hostage, is in total disregard of all international law,”> [a9 Malaysian Prime Minister Rashid Harun] {c2 said} in a statement. <q3 “[a9 I] {v6 call on} [a10 the leaders of [a1 North Korea]] <q4 to {v7 let} [a4 them] go>.”>

[a12 Malaysia's police chief, Mohamad Fadzil], {c3 told} [a13 a news conference] <q5 [a14 three men] {v9 wanted} for {v10 questioning} were hiding in [a15 the North Korean embassy]>. <q6 “How much longer do [a14 they] want to hide? [a16 We] will wait. If it takes five years, [a16 we] will wait outside,”> [a12 he] {c4 said}.

[a17 The North Korean ambassador], who {v11 left} on [t2 Monday] after being {v12 declared} persona non grata, had {v13 accused} [a16 the police] of <q7 conspiring with “[a18 hostile forces]”>. [a17 He] {v15 refused} to {v16 apologise}. <q8 “{c5 Reports} <q9 that [a1 North Korea] was involved> are groundless,”> [a17 he] had {c6 told} [a19 reporters] at [p2 the airport].

[a20 Two women, [a21 an Indonesian] and [a22 a Vietnamese]], were {v17 charged} with {v18 murder} [t3 last week]. <q10 [a20 Both] {c9 say} <q12 [a20 they] were paid to take part in a television prank>>, {c7 according to} [a23 the Indonesian embassy], which has {v20 visited} [a21 one of [a20 them]].

<q11 [a25 Eleven Malaysians] are in [a1 North Korea]>, {c8 says} [a26 the foreign ministry in [p3 Putrajaya]]; [a5 about 1,000 North Koreans] work in [a2 Malaysia].
---
a1 country PRK GOV North Korea
a2 country MYS GOV Malaysia
a3 group - CVL each other's citizens
a4 group MYS CVL Malaysians
a5 group PRK CVL North Koreans
a6 person PRK CVL North Korean exile
a7 organization PRK MED+GOV Chollima agency
a8 organization PRK GOV North Korean foreign ministry
a9 person MYS GOV Rashid Harun
a10 group PRK GOV leaders of North Korea
a12 person MYS COP Mohamad Fadzil
a13 group - MED news conference
a14 group PRK - three men
a15 organization PRK GOV North Korean embassy
a16 group MYS COP we (the police)
a17 person PRK GOV North Korean ambassador
a18 group - - hostile forces
a19 group - MED reporters
a20 group - CVL two women
a21 person IDN CVL Indonesian woman
a22 person VNM CVL Vietnamese woman
a23 organization IDN GOV Indonesian embassy
a25 group MYS CVL eleven Malaysians
a26 organization MYS GOV Malaysian foreign ministry
p1 place MYS - Kuala Lumpur
p2 place MYS - Kuala Lumpur airport
p3 place MYS - Putrajaya
t1 2017-03-07
t2 2017-03-06
t3 2017-W09
q1 mixed source=a8 cue=c1 via=a7
q2 direct source=a9 cue=c2
q3 direct source=a9 cue=-
q4 indirect source=a9 cue=v6 to=a10
q5 indirect source=a12 cue=c3 to=a13
q6 direct source=a12 cue=c4 to=a13
q7 mixed source=a17 cue=v13
q8 direct source=a17 cue=c6 to=a19
q9 indirect source=- cue=c5
q10 indirect source=a23 cue=c7
q11 indirect source=a26 cue=c8
q12 indirect source=a20 cue=c9 via=a23
v1 COERCE restrict occurred actor=a1,a2 recip=a3 time=t1 ctx=diplomatic
v2 COERCE restrict occurred actor=a1 recip=a4 time=t1 ctx=diplomatic same=v1
v3 ASSAULT assassinate occurred recip=a6 loc=p2 ctx=crime
v4 COERCE restrict occurred actor=a1 recip=a4 ctx=diplomatic same=v1
v5 ASSAULT abduct occurred actor=a1 recip=a4 ctx=diplomatic
v6 REQUEST yield occurred actor=a9 recip=a10 ctx=diplomatic
v7 RETREAT access hypothetical actor=a10 recip=a4 ctx=diplomatic
v9 ACCUSE investigate occurred actor=a16 recip=a14 ctx=crime,legal
v10 ACCUSE investigate hypothetical actor=a16 recip=a14 ctx=crime,legal
v11 RETREAT withdraw occurred actor=a17 recip=a2 time=t2 ctx=diplomatic
v12 SANCTION expel occurred actor=a2 recip=a17 ctx=diplomatic
v13 ACCUSE allege occurred actor=a17 recip=a16 ctx=diplomatic
v15 REJECT yield occurred actor=a17 recip=a2 ctx=diplomatic
v16 CONCEDE - negated actor=a17 recip=a2 ctx=diplomatic
v17 ACCUSE allege occurred recip=a20 time=t3 ctx=crime,legal
v18 ASSAULT assassinate occurred actor=a20 recip=a6 ctx=crime same=v3
v20 CONSULT visit occurred actor=a23 recip=a21 ctx=diplomatic
