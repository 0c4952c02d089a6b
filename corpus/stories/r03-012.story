#story r03-012
#date 2015-11-05
#publisher Balkan Observer
#kind background
#title Who {v1 recognises} [a1 Kosovo]? Questions and answers before the [a2 UNESCO] vote

[a1 Kosovo], which declared independence from [a3 Serbia] in [t1 2008], has {v2 applied} to join [a2 the United Nations education and culture organisation, UNESCO]. A vote is expected in [p1 Paris] on [t2 Monday].

How many countries {v27 recognise} [a1 Kosovo]?

[a4 The government in [p2 Pristina]] {c1 says} <q1 [a5 111 members of [a6 the United Nations]] have {v3 recognised} [a1 it], most recently [a7 Suriname]>. [a8 Russia] and [a9 China] have not, and [a8 Moscow] would {v4 veto} any application to [a6 the United Nations] itself. [a10 Five members of [a11 the European Union]] also {v5 refuse}: [a12 Spain], [a13 Greece], [a14 Romania], [a15 Slovakia] and [a16 Cyprus].

What does [a3 Serbia] do against it?

[a17 Foreign Minister Dragan Stojkovic] has {v6 visited} [a18 nine African and Asian countries] [t3 this year] to {v7 ask} for [a18 their] {v8 votes}. [a3 Belgrade] has {v9 offered} [a19 some] scholarships and the {v10 training} of [a20 officers] at [a21 its military academy]. [a3 Serbia] {v11 accuses} [a1 Kosovo] of <q2 failing to protect [a22 Orthodox monasteries], some of which were {v12 burned} by [a23 crowds] in [t4 2004]>.

What does [a1 Kosovo] say?

<q3 “[a24 We] {v13 guard} the monasteries and [a24 we] have {v14 paid} for the repair of 30 churches,”> [a25 Deputy Foreign Minister Besa Krasniqi-Hoti] {c2 said} [t5 last week]. [a25 She] {v15 promised} <q4 that [a26 Serbian monks] would keep [a26 their] land>.

Who {v29 supports} whom?

[a27 The United States], [a28 Germany] and [a29 Albania] {v16 back} [a1 Kosovo], which needs two thirds of the votes. [a8 Russia] and [a12 Spain] {v17 back} [a3 Serbia]. [a30 Japan] has not {v18 committed} [a30 itself].

Do [a31 the two sides] {v28 talk}?

Yes. Since [t6 2011] [a11 the European Union] has {v19 mediated} between [a31 them]. [a31 They] {v20 signed} a first agreement in [t7 April 2013], and in [t8 August] [a31 they] {v21 agreed} on telephone codes and on [a32 an association of Serb towns]. [a33 Opposition lawmakers in [p2 Pristina]] {v22 oppose} [a32 the association] and have {v23 fired} tear gas in [a34 parliament]. If [a2 UNESCO] {v24 admits} [a1 Kosovo], [a3 Belgrade] {c3 says}, <q5 [a3 it] may {v25 leave} the {v26 talks}>.
---
a1 country XKX GOV Kosovo
a2 organization IGO IGO UNESCO
a3 country SRB GOV Serbia
a4 organization XKX GOV government in Pristina
a5 group - GOV 111 members of the United Nations
a6 organization IGO IGO United Nations
a7 country SUR GOV Suriname
a8 country RUS GOV Russia
a9 country CHN GOV China
a10 group - GOV =a12+a13+a14+a15+a16 five members of the European Union
a11 organization IGO IGO European Union
a12 country ESP GOV Spain
a13 country GRC GOV Greece
a14 country ROU GOV Romania
a15 country SVK GOV Slovakia
a16 country CYP GOV Cyprus
a17 person SRB GOV Dragan Stojkovic
a18 group - GOV nine African and Asian countries
a19 group - GOV some of the countries
a20 group - MIL officers
a21 organization SRB MIL+EDU Serbia's military academy
a22 group - REL Orthodox monasteries
a23 group - CVL crowds
a24 group XKX GOV We (Kosovo)
a25 person XKX GOV Besa Krasniqi-Hoti
a26 group SRB REL Serbian monks
a27 country USA GOV United States
a28 country DEU GOV Germany
a29 country ALB GOV Albania
a30 country JPN GOV Japan
a31 group - GOV =a1+a3 the two sides
a32 organization XKX GOV association of Serb towns
a33 group XKX OPP+LEG opposition lawmakers
a34 organization XKX LEG parliament
p1 place FRA - Paris
p2 place XKX - Pristina
t1 2008
t2 2015-11-09
t3 2015
t4 2004
t5 2015-W44
t6 2011
t7 2013-04
t8 2015-08
q1 indirect source=a4 cue=c1
q2 indirect source=a3 cue=v11
q3 direct source=a25 cue=c2
q4 indirect source=a25 cue=v15
q5 indirect source=a3 cue=c3
v1 SUPPORT - occurred recip=a1 ctx=diplomatic
v2 REQUEST assist occurred actor=a1 recip=a2 ctx=diplomatic
v3 SUPPORT - occurred actor=a5 recip=a1 ctx=diplomatic same=v1
v4 REJECT - hypothetical actor=a8 recip=a1 ctx=diplomatic
v5 REJECT - occurred actor=a10 recip=a1 ctx=diplomatic
v6 CONSULT visit occurred actor=a17 recip=a18 time=t3 ctx=diplomatic
v7 REQUEST assist occurred actor=a17 recip=a18 time=t3 ctx=diplomatic
v8 SUPPORT - hypothetical actor=a18 recip=a3 ctx=diplomatic
v9 AGREE - occurred actor=a3 recip=a19 ctx=diplomatic,education
v10 AID - hypothetical actor=a3 recip=a20 loc=a21 ctx=military,education
v11 ACCUSE disapprove occurred actor=a3 recip=a1 ctx=religion
v12 PROTEST riot occurred actor=a23 recip=a22 time=t4 ctx=religion
v13 AID - occurred actor=a24 recip=a22 ctx=religion
v14 AID - occurred actor=a24 ctx=religion
v15 AGREE - occurred actor=a25 recip=a26 ctx=religion
v16 SUPPORT - occurred actor=a27,a28,a29 recip=a1 ctx=diplomatic
v17 SUPPORT - occurred actor=a8,a12 recip=a3 ctx=diplomatic
v18 SUPPORT - negated actor=a30 recip=a1,a3 ctx=diplomatic
v19 CONSULT third-party occurred actor=a11,a31 time=t6 ctx=diplomatic same=v28
v20 SUPPORT - occurred actor=a31 time=t7 ctx=diplomatic
v21 AGREE - occurred actor=a31 time=t8 ctx=diplomatic
v22 ACCUSE disapprove occurred actor=a33 recip=a32 ctx=legislative
v23 ASSAULT crowd-control occurred actor=a33 recip=a34 loc=p2 ctx=legislative
v24 SUPPORT - hypothetical actor=a2 recip=a1 ctx=diplomatic
v25 REJECT meet hypothetical actor=a3 ctx=diplomatic
v26 CONSULT third-party occurred actor=a31 ctx=diplomatic same=v28
v27 SUPPORT - occurred recip=a1 ctx=diplomatic same=v1
v28 CONSULT third-party occurred actor=a31 ctx=diplomatic
v29 SUPPORT - occurred ctx=diplomatic
