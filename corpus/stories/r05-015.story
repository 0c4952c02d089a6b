#story r05-015
#date 2017-05-25
#publisher Strait Monitor
#kind report
#title [a1 Qatar] {c1 says} <q1 news agency {v1 hacked}, [a2 emir] never {v2 praised} [a3 Iran]>

[p1 DOHA], [t1 May 25] - [a1 Qatar] opened an {v3 inquiry} on [t2 Wednesday] after <q2 [a4 unknown hackers] {v4 broke into} the website of [a5 its state news agency] and {v5 published} false remarks by [a2 the emir]>, [a6 the government communications office] {c2 said}.

The remarks {c3 quoted} [a2 Sheikh Mansour bin Jassim] as telling [a8 officers at a graduation ceremony] <q3 that [a3 Iran] was “a big power in the region” and that there was “no wisdom” in facing [a3 it] with {v6 threats}>. <q4 [a1 Qatar] would also {v7 recall} [a9 its ambassadors] from [a10 five Arab states]>, the text {c4 said}.

<q5 “[a2 His Highness] said none of this. The ceremony had no speeches at all,”> [a11 Foreign Minister Hamad Al-Thubaiti] {c5 told} [a12 journalists] in [p1 Doha].

<q6 [a5 The agency]'s social media account was {v8 hijacked} as well>, [a11 he] {c6 added}, {v9 vowing} <q7 to “{v10 pursue} and {v11 prosecute}” [a4 those responsible] with the {v19 help} of [a13 friendly countries]>.

But [a14 Saudi-owned station Al-Nakhla TV] {c7 reported} on [t3 Thursday], quoting [a15 a Saudi official], <q8 that [a16 Riyadh] had “proof” the words were genuine>. [a17 The United Arab Emirates], [a18 Egypt] and [a16 Saudi Arabia] {v12 blocked} the websites of [a19 Qatari media], including [a20 the Safina news network].

[a18 Egypt]'s [a21 foreign ministry] did not repeat the {v17 accusation} <q9 that [a1 Qatar] {v13 finances} [a22 armed groups]>, <q12 a {v18 charge}> [a1 Doha] has always {c9 denied}. [a21 It] {c10 said} only <q10 that [a18 Cairo] was “following the matter”>.

<q11 [a23 Kuwait]'s [a24 ruler] {v14 telephoned} [a2 the emir] and {v15 offered} <q13 to {v16 mediate}>>, [a25 the Kuwaiti agency Safat] {c11 said}.
---
a1 country QAT GOV Qatar
a2 person QAT GOV Mansour bin Jassim
a3 country IRN GOV Iran
a4 group - CRM unknown hackers
a5 organization QAT MED+GOV Qatari state news agency
a6 organization QAT GOV government communications office
a8 group QAT MIL officers
a9 group QAT GOV Qatari ambassadors
a10 group - GOV five Arab states
a11 person QAT GOV Hamad Al-Thubaiti
a12 group - MED journalists
a13 group - GOV friendly countries
a14 organization SAU MED Al-Nakhla TV
a15 person SAU GOV Saudi official
a16 country SAU GOV Saudi Arabia
a17 country ARE GOV United Arab Emirates
a18 country EGY GOV Egypt
a19 group QAT MED Qatari media
a20 organization QAT MED Safina news network
a21 organization EGY GOV Egyptian foreign ministry
a22 group - REB armed groups
a23 country KWT GOV Kuwait
a24 person KWT GOV Kuwait's ruler
a25 organization KWT MED Safat
p1 place QAT - Doha
t1 2017-05-25
t2 2017-05-24
t3 2017-05-25
q1 indirect source=a1 cue=c1
q2 indirect source=a6 cue=c2
q3 mixed source=a2 cue=c3 to=a8 via=a5
q4 indirect source=a2 cue=c4 via=a5
q5 direct source=a11 cue=c5 to=a12
q6 indirect source=a11 cue=c6
q7 mixed source=a11 cue=v9
q8 mixed source=a15 cue=c7 via=a14
q9 indirect source=a21 cue=v17
q10 mixed source=a21 cue=c10
q12 indirect source=a1 cue=c9 neg
q13 indirect source=a24 cue=v15 to=a2 via=a25
q11 indirect source=a25 cue=c11
v1 COERCE cyber occurred recip=a5 ctx=cyber,media
v2 SUPPORT - negated actor=a2 recip=a3 ctx=diplomatic
v3 ACCUSE investigate occurred actor=a1 loc=p1 time=t2 ctx=cyber,legal
v4 COERCE cyber occurred actor=a4 recip=a5 ctx=cyber,media same=v1
v5 COERCE misinformation occurred actor=a4 recip=a2 ctx=cyber,media
v6 THREATEN - occurred recip=a3 ctx=diplomatic
v7 SANCTION withdraw future actor=a1 recip=a9,a10 ctx=diplomatic
v8 COERCE cyber occurred recip=a5 ctx=cyber,media
v9 THREATEN - occurred actor=a11 recip=a4 ctx=cyber,legal
v10 ACCUSE investigate future actor=a11 recip=a4 ctx=cyber,legal
v11 ACCUSE allege future actor=a11 recip=a4 ctx=cyber,legal
v19 AID - future actor=a13 recip=a11 ctx=cyber,legal
v12 COERCE censor occurred actor=a17,a18,a16 recip=a19,a20 ctx=media,cyber
v13 AID - occurred actor=a1 recip=a22 ctx=terrorism,economic
v14 CONSULT phone occurred actor=a24,a2 ctx=diplomatic
v15 AGREE - occurred actor=a24 recip=a2 ctx=diplomatic
v16 CONSULT third-party hypothetical actor=a24 ctx=diplomatic
v17 ACCUSE allege negated actor=a21 recip=a1 ctx=terrorism
v18 ACCUSE allege occurred recip=a1 ctx=terrorism
