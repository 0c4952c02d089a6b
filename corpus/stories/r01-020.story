#story r01-020
#date 2024-11-29
#publisher Black Sea Correspondents
#kind report
#title [a1 Georgia police] {v1 arrest} [a2 43] in second night of {v2 protests} over {v46 suspended} [a5 EU] {v3 talks}

[p1 TBILISI], [t1 Nov 29] - [a1 Georgian police] {v4 arrested} [a2 43 people] and used {v5 water cannon} against [a3 protesters] early on [t1 Friday] after [a4 the government] {v6 suspended} {v7 negotiations} on joining [a5 the European Union] until [t2 2028].

<q1 [a6 Thirty-two police officers] were {v8 injured} in the {v9 clashes} outside [a7 parliament]>, [a8 the interior ministry] {c1 said}. [a9 Opposition parties] {c2 said} <q2 dozens of [a3 demonstrators] and [a10 at least ten journalists] had been {v10 beaten} by [a11 masked officers]>.

[a12 Prime Minister Irakli Tabidze] announced the {v12 suspension} on [t3 Thursday], hours after [a13 the European Parliament] {v13 rejected} the results of [a14 Georgia]'s [t4 October] election and {v14 called for} {v15 sanctions} against [a15 senior officials].

<q3 “[a14 We] will not allow [a16 anyone] to blackmail [a14 us],”> [a12 Tabidze] {c3 told} [a17 reporters]. [a12 He] {c4 said} <q4 [a14 Georgia] would also {v16 refuse} all budget {v17 grants} from [a5 the EU] until [t2 2028]>.

[a18 President Nino Zurabiani], whose post is mostly ceremonial, {v18 condemned} the decision and {v19 joined} [a3 the protesters] on [p2 Rustaveli Avenue]. [a18 She] {v20 met} [a19 foreign ambassadors] before midnight and {v21 asked} [a19 them] <q5 to {v22 support} a new vote>.

<q6 “[a1 The police] must not {v23 use force} against [a20 peaceful citizens],”> [a18 she] {c5 said}.

MINISTRY WORKERS

[a21 More than 100 employees of [a22 the foreign ministry]] signed a letter {v24 criticising} the decision. [a23 Three ambassadors] {v25 resigned}. [a24 The defence ministry] {c6 denied} reports <q7 that [a25 soldiers] had been {v26 ordered} into [p1 the capital]>.

[a26 Teachers] at two universities {v27 stopped} work on [t1 Friday], and [a27 the main teachers' union] called a national {v29 strike} for [t5 Monday]. [a4 The government] {c7 has not said} <q8 whether [a4 it] will {v30 ban} the {v31 strike}>.

[a28 The ruling party, Georgian Home], {v32 accused} [a29 unnamed foreign embassies] <q9 of {v33 paying} [a3 demonstrators]>. <q10 “[a30 We] know [a31 who] is behind this,”> {c8 said} [a28 the party]'s [a32 general secretary, Mamuka Kalandia], according to [a33 the Sakinform news agency].

REACTION

[a34 Estonia], [a35 Latvia] and [a36 Lithuania] imposed travel {v35 bans} on [a37 eleven Georgian officials], including [a38 the interior minister]. [a39 Germany] {v36 suspended} {v37 aid} for [a40 the justice ministry] and {c9 said} <q11 [a39 it] could {v38 withdraw} visa-free travel for [a41 holders of diplomatic passports]>.

[a42 Hungary] {v40 opposed} {v41 sanctions}. <q12 “[a42 We] will {v42 veto} any measure against [a14 Georgia],”> [a44 Foreign Minister Balazs Kormendi] {c10 said} in [p3 Budapest].

<q14 [a45 The United States] {v43 suspended} [a45 its] strategic partnership with [a14 Georgia]>, [a47 the State Department] {c11 announced}. [a48 Russia] {v44 praised} [a4 the Georgian government] and {c12 said} <q13 that direct flights, which were {v45 resumed} [t6 last year], could be increased>.
---
a1 group GEO COP Georgian police
a2 group GEO CVL 43 people
a3 group GEO CVL protesters
a4 organization GEO GOV government
a5 organization IGO IGO European Union
a6 group GEO COP 32 police officers
a7 organization GEO LEG parliament
a8 organization GEO GOV interior ministry
a9 group GEO OPP opposition parties
a10 group GEO MED at least ten journalists
a11 group GEO COP masked officers
a12 person GEO GOV Irakli Tabidze
a13 organization IGO IGO European Parliament
a14 country GEO GOV Georgia
a15 group GEO GOV senior officials
a16 person - - anyone
a17 group - MED reporters
a18 person GEO GOV Nino Zurabiani
a19 group - GOV foreign ambassadors
a20 group GEO CVL peaceful citizens
a21 group GEO GOV more than 100 employees of the foreign ministry
a22 organization GEO GOV foreign ministry
a23 group GEO GOV three ambassadors
a24 organization GEO GOV+MIL defence ministry
a25 group GEO MIL soldiers
a26 group GEO EDU teachers
a27 organization GEO LAB+EDU main teachers' union
a28 organization GEO PTY Georgian Home
a29 group - GOV unnamed foreign embassies
a30 group GEO PTY We (the ruling party)
a31 group - - who
a32 person GEO PTY Mamuka Kalandia
a33 organization GEO MED Sakinform
a34 country EST GOV Estonia
a35 country LVA GOV Latvia
a36 country LTU GOV Lithuania
a37 group GEO GOV eleven Georgian officials
a38 person GEO GOV interior minister
a39 country DEU GOV Germany
a40 organization GEO GOV justice ministry
a41 group GEO GOV holders of diplomatic passports
a42 country HUN GOV Hungary

a44 person HUN GOV Balazs Kormendi
a45 country USA GOV United States

a47 organization USA GOV State Department
a48 country RUS GOV Russia
p1 place GEO - Tbilisi
p2 place GEO - Rustaveli Avenue
p3 place HUN - Budapest
t1 2024-11-29
t2 2028
t3 2024-11-28
t4 2024-10
t5 2024-12-02
t6 2023
q1 indirect source=a8 cue=c1
q2 indirect source=a9 cue=c2
q3 direct source=a12 cue=c3 to=a17
q4 indirect source=a12 cue=c4
q5 indirect source=a18 cue=v21 to=a19
q6 direct source=a18 cue=c5
q7 indirect source=a24 cue=c6 neg
q8 indirect source=a4 cue=c7 neg
q9 indirect source=a28 cue=v32
q10 direct source=a32 cue=c8 via=a33
q11 indirect source=a39 cue=c9
q12 direct source=a44 cue=c10
q13 indirect source=a48 cue=c12
q14 indirect source=a47 cue=c11
v1 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1
v2 PROTEST demo occurred actor=a3 loc=p1 ctx=diplomatic
v46 SANCTION discontinue occurred actor=a4 recip=a5 ctx=diplomatic
v3 CONSULT - negated actor=a4,a5 ctx=diplomatic
v4 COERCE arrest occurred actor=a1 recip=a2 loc=p1 time=t1 same=v1
v5 ASSAULT crowd-control occurred actor=a1 recip=a3 loc=p1 time=t1
v6 SANCTION discontinue occurred actor=a4 recip=a5 ctx=diplomatic same=v46
v7 CONSULT - negated actor=a4,a5 ctx=diplomatic same=v3
v8 ASSAULT - occurred recip=a6 loc=a7
v9 ASSAULT - occurred actor=a1,a3 loc=a7
v10 ASSAULT beat occurred actor=a11 recip=a3,a10 ctx=human-rights,media
v12 SANCTION discontinue occurred actor=a4 recip=a5 time=t3 ctx=diplomatic same=v46
v13 REJECT - occurred actor=a13 recip=a14 time=t3 ctx=election
v14 REQUEST - occurred actor=a13 time=t3 ctx=election
v15 SANCTION - hypothetical recip=a15 ctx=election
v16 REJECT assist future actor=a14 recip=a5 ctx=economic
v17 AID - negated actor=a5 recip=a14 ctx=economic
v18 ACCUSE disapprove occurred actor=a18 recip=a4 ctx=diplomatic
v19 PROTEST demo occurred actor=a18 loc=p2
v20 CONSULT - occurred actor=a18,a19 ctx=diplomatic
v21 REQUEST assist occurred actor=a18 recip=a19 ctx=election
v22 SUPPORT - hypothetical actor=a19 recip=a18 ctx=election
v23 ASSAULT - hypothetical actor=a1 recip=a20
v24 ACCUSE disapprove occurred actor=a21 recip=a4 ctx=diplomatic
v25 RETREAT resign occurred actor=a23 ctx=diplomatic
v26 MOBILIZE troops negated actor=a25 loc=p1 ctx=military
v27 PROTEST strike occurred actor=a26 time=t1 ctx=education
v29 PROTEST strike future actor=a27 time=t5 ctx=education
v30 COERCE ban hypothetical actor=a4 recip=a27
v31 PROTEST strike future actor=a27 time=t5 ctx=education same=v29
v32 ACCUSE allege occurred actor=a28 recip=a29
v33 AID - occurred actor=a29 recip=a3
v35 SANCTION - occurred actor=a34,a35,a36 recip=a37 ctx=migration
v36 SANCTION discontinue occurred actor=a39 recip=a40
v37 AID - negated actor=a39 recip=a40
v38 SANCTION - hypothetical actor=a39 recip=a41 ctx=migration
v40 REJECT - occurred actor=a42
v41 SANCTION - hypothetical recip=a14
v42 REJECT - future actor=a42
v43 SANCTION discontinue occurred actor=a45 recip=a14 ctx=diplomatic
v44 SUPPORT - occurred actor=a48 recip=a4
v45 RETREAT - occurred actor=a48 recip=a14 time=t6
