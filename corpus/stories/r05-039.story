#story r05-039
#date 2020-11-27
#publisher Southern Cross Financial
#kind report
#title [a1 Australia] {c1 denies} <q1 dumping> as [a2 China] imposes wine {v1 tariffs}

[p1 CANBERRA] – [a1 Australia] on [t1 Friday] {c2 denied} <q2 that [a3 its winemakers] sold below cost in [a2 China]>, after [a2 Beijing] {c3 announced} <q3 {v2 tariffs} of up to 212% from [t2 Saturday]>.

<q4 “This is a distressing time for [a4 hundreds of growers],”> [a5 Trade Minister Graeme Whitlock] {c4 told} [a6 reporters] in [p1 Canberra]. <q5 “[a7 We] may {v3 complain} to [a8 the World Trade Organization].”>

[a9 China's commerce ministry] {c5 said} in a notice on [a9 its] website <q6 there was a “causal link” between [a1 Australian] dumping and “material harm” to [a10 Chinese wineries]>. Asked at a briefing in [p2 Beijing] whether the step was a {v4 punishment}, [a11 foreign ministry spokesman Lu Jianming] {c6 replied} <q7 that [a1 Australia] should “reflect” and stop interfering in [a2 Chinese] affairs>.

[t3 Last week] [a12 a Chinese diplomat] gave [a13 the Sydney Ledger] a list of 14 {v6 complaints}, among them [a1 Canberra]'s {v7 call} for an {v8 inquiry} into the origin of the coronavirus and [a1 its] {v9 ban} on [a14 the telecom firm Zhonglian]. <q8 “If [a15 you] make [a2 China] the enemy, [a2 China] will be the enemy,”> [a12 the diplomat] {c7 told} [a13 the newspaper].

<q9 [a1 Australia] “will not {v10 trade away}” [a1 its] values>, [a17 Prime Minister Doug Farrar] {c9 said} in a post on social media, in English and Chinese. <q10 [a19 The platform] later {v11 removed} the Chinese version, {c10 saying} <q11 it “confused [a20 the public]”>>, [a21 a government official] {c11 said}.

[a22 Opposition Leader Karen Doyle] {v12 backed} [a17 Farrar] but {v13 urged} [a17 him] <q12 to {v14 pick up} the phone>. <q13 [a23 No minister] has {v15 spoken} with [a24 a Chinese counterpart] since [t4 April]>, [a25 a person briefed on the contacts] {c12 said}. Shares in [a26 Murray Estates] fell 11%.
---
a1 country AUS GOV Australia
a2 country CHN GOV China
a3 group AUS BUS Australian winemakers
a4 group AUS BUS hundreds of growers
a5 person AUS GOV Graeme Whitlock
a6 group - MED reporters
a7 group AUS GOV we
a8 organization IGO IGO World Trade Organization
a9 organization CHN GOV China's commerce ministry
a10 group CHN BUS Chinese wineries
a11 person CHN GOV Lu Jianming
a12 person CHN GOV Chinese diplomat
a13 organization AUS MED Sydney Ledger
a14 organization CHN BUS Zhonglian
a15 group AUS GOV you
a17 person AUS GOV Doug Farrar
a19 organization CHN BUS the platform
a20 group CHN CVL the public
a21 person AUS GOV government official
a22 person AUS OPP Karen Doyle
a23 group AUS GOV no minister
a24 person CHN GOV Chinese counterpart
a25 person - - person briefed on the contacts
a26 organization AUS BUS Murray Estates
p1 place AUS - Canberra
p2 place CHN - Beijing
t1 2020-11-27
t2 2020-11-28
t3 2020-W47
t4 2020-04
q1 indirect source=a1 cue=c1 neg
q2 indirect source=a1 cue=c2 neg
q3 indirect source=a2 cue=c3
q4 direct source=a5 cue=c4 to=a6
q5 direct source=a5 cue=- to=a6
q6 mixed source=a9 cue=c5
q7 mixed source=a11 cue=c6
q8 direct source=a12 cue=c7 to=a13
q9 mixed source=a17 cue=c9
q10 indirect source=a21 cue=c11
q11 mixed source=a19 cue=c10 via=a21
q12 indirect source=a22 cue=v13 to=a17
q13 indirect source=a25 cue=c12
v1 SANCTION - future actor=a2 recip=a1 ctx=economic
v2 SANCTION - future actor=a2 recip=a3 time=t2 ctx=economic same=v1
v3 ACCUSE allege hypothetical actor=a7 ctx=economic,legal
v4 SANCTION - hypothetical actor=a2 recip=a1 ctx=economic
v6 ACCUSE disapprove occurred actor=a12 recip=a1 time=t3 ctx=diplomatic
v7 REQUEST change occurred actor=a1 ctx=health,diplomatic
v8 ACCUSE investigate hypothetical ctx=health
v9 COERCE ban occurred actor=a1 recip=a14 ctx=technology
v10 CONCEDE - negated actor=a1 ctx=diplomatic
v11 COERCE censor occurred actor=a19 recip=a17 ctx=media
v12 SUPPORT - occurred actor=a22 recip=a17
v13 REQUEST meet occurred actor=a22 recip=a17 ctx=diplomatic
v14 CONSULT phone hypothetical actor=a17 ctx=diplomatic
v15 CONSULT - negated actor=a23,a24 time=t4 ctx=diplomatic
