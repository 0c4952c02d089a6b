#story r04-010
#date 2017-03-02
#publisher Straits Dispatch
#kind report
#title [a1 Malaysia] {v1 cancels} visa-free entry for [a2 North Koreans] after airport {v2 murder}

[p1 KUALA LUMPUR] — <q22 [a1 Malaysia] will {v3 end} visa-free travel for [a2 North Koreans] from [t1 Monday]>, [a3 Deputy Prime Minister Zulkifli Baharom] {c1 said} on [t2 Thursday], as a quarrel over the {v4 killing} of [a4 a North Korean defector] at [p2 the country's main airport] drove [a51 the two former friends] further apart.

<q1 “This is for [a1 our] national security,”> [a3 Zulkifli] {c2 told} [a5 the state news agency Berita Negara]. [a1 Malaysia] was one of the few countries in the world that [a2 holders of a North Korean passport] could enter without a visa, under an {v5 agreement} of [t3 2009].

[a4 Ri Song Jin, a former banker] who had managed money for [a6 [a7 North Korea]'s ruling family], died on [t4 February 13] after [a8 two women] {v6 smeared} [a4 his] face with a liquid in the departure hall. <q2 It was VX nerve agent>, [a9 Malaysian police] {c3 say}. [a8 The women, one Indonesian and one Vietnamese], were {v7 charged} with {v8 murder} on [t5 Wednesday]. If {v9 convicted}, [a8 they] will be {v10 hanged}.

<q3 [a8 Both] {c4 told} [a11 embassy officials] <q4 [a8 they] believed [a8 they] were taking part in a prank for a television show>>, [a12 Indonesia's deputy ambassador, Andri Wibowo], {c5 said}. [a13 Police chief Osman Khalid] {v11 rejects} that version. <q5 “[a8 They] knew it was poison. [a8 They] were trained,”> [a13 he] {c6 said} [t6 last week].

[a14 Four North Korean men] whom [a9 the police] {v12 suspect} of organizing the {v14 attack} left for [p3 Pyongyang] on the same day. [a15 Three others], including [a16 a second secretary at [a17 the North Korean embassy]], are wanted for {v16 questioning} and are thought to be inside the mission. <q23 [a18 A chemist, Kim Chol Min], who was {v17 arrested} on [t7 February 17], will be {v18 freed} on [t8 Friday] and {v19 deported} because there is not enough evidence>, [a19 the attorney general] {c7 said}.

[a7 North Korea] {c8 says} <q6 [a4 the man] died of heart failure>. [a20 A former deputy ambassador to [a21 the United Nations], Han Tae Guk], who {v20 arrived} in [p1 Kuala Lumpur] on [t9 Tuesday] to {v21 ask} for the body, {c9 told} [a22 reporters] outside the embassy gate <q7 that [a4 he] had suffered from diabetes>. <q8 “[a23 Hostile forces] have invented the nerve agent story,”> [a20 he] {c10 said}.

[a7 North Korea]'s [a24 ambassador, Pak Yong Su], had {v23 accused} [a1 Malaysia] on [t10 February 20] <q9 of {v24 colluding} with [a25 South Korea]> and {c11 said} <q10 [a1 its] {v25 investigation} could not be trusted>. [a1 The government] {v26 called} the remarks <q11 “diplomatically rude,”> {v27 summoned} [a24 him] and {v28 called home} [a26 [a1 its] envoy in [p3 Pyongyang]]. [t2 Thursday]'s step goes further. [a27 Several ministers] have {v29 demanded} <q12 that [a24 Pak] be {v30 expelled}>.

<q13 “[a24 He] will be told to go if [a24 he] does not {v31 apologize},”> [a28 Tourism Minister Nasir Latiff] {c12 told} [a29 party members]. [a30 Foreign ministry officials] {v32 met} [a20 Han] on [t9 Tuesday] and {v33 refused} to {v34 hand over} the remains until [a31 a relative] provides a DNA sample.

[a25 South Korea] {c13 said} from the start <q14 that [a7 the North] had ordered the {v36 assassination}>. In [p4 Geneva], [a32 [a25 its] foreign minister, Yoon Sang-hyun], {v37 called on} [a33 a UN disarmament conference] on [t11 Monday] <q15 to {v38 suspend} [a7 Pyongyang]'s seat>. [a7 The North]'s [a34 delegate] {c19 denied} <q16 any involvement> and left the room.

[a35 The United States] had planned to {v42 receive} [a36 North Korean diplomats] in [p5 New York] [t12 this week] for unofficial {v43 talks}, the first since [t13 2011]. <q24 Visas were {v44 refused} hours after the VX finding was made public>, [a37 two people with knowledge of the matter] {c14 said}. [a38 Lawmakers in [p6 Washington]] {v45 urge} [a39 President Charles Dunmore] <q17 to put [a7 the country] back on a list of state sponsors of terrorism>.

[a40 China, [a7 North Korea]'s main trading partner], {v46 banned} imports of [a7 its] coal on [t14 February 18], {c17 citing} <q18 [a21 UN] {v48 sanctions}>. But [a40 it] also {v49 received} [a7 the North]'s [a41 vice foreign minister, Ri Kil Ho], in [p7 Beijing] [t12 this week], in the first high-level {v50 visit} in nine months. [a41 The guest] {v51 met} [a43 Foreign Minister Gao Weidong], who {c18 spoke} of <q19 “traditional friendship.”>

[a1 Malaysia] sold rubber and palm oil worth $5 million to [a7 North Korea] in [t15 2016], and {v53 allowed} [a44 about 1,000 of [a7 its] citizens] to work in mines in [p8 Sarawak]. [a45 [p8 Sarawak]'s authorities] on [t16 Wednesday evening] {v54 detained} [a46 140 of [a44 them]] for overstaying [a46 their] permits.

<q20 “For forty years [a1 Malaysia] gave [a7 Pyongyang] a window on the world, and now the window is closing,”> {c15 said} [a47 Chua Mei Ling of [a48 the Penang Institute for Regional Affairs]]. In [p1 Kuala Lumpur], [a47 she] {c16 added}, <q21 [a49 the opposition] had long {v55 asked} <q25 what [a1 the country] gained from it>>.

[a50 Airport staff] have been told to wear gloves. Traffic at the terminal is normal.
---
a51 group - GOV =a1+a7 the two former friends
a1 country MYS GOV Malaysia
a2 group PRK CVL North Koreans
a3 person MYS GOV Zulkifli Baharom
a4 person PRK BUS Ri Song Jin
a5 organization MYS MED Berita Negara
a6 group PRK GOV North Korea's ruling family
a7 country PRK GOV North Korea
a8 group - CVL two women
a9 organization MYS COP Malaysian police
a11 group - GOV embassy officials
a12 person IDN GOV Andri Wibowo
a13 person MYS COP Osman Khalid
a14 group PRK - four North Korean men
a15 group PRK - three others
a16 person PRK GOV second secretary
a17 organization PRK GOV North Korean embassy
a18 person PRK EDU Kim Chol Min
a19 person MYS JUD attorney general
a20 person PRK ELI Han Tae Guk
a21 organization IGO IGO United Nations
a22 group - MED reporters
a23 group - - hostile forces
a24 person PRK GOV Pak Yong Su
a25 country KOR GOV South Korea
a26 person MYS GOV Malaysian envoy in Pyongyang
a27 group MYS GOV several ministers
a28 person MYS GOV Nasir Latiff
a29 group MYS PTY party members
a30 group MYS GOV foreign ministry officials
a31 person - CVL a relative
a32 person KOR GOV Yoon Sang-hyun
a33 organization IGO IGO UN disarmament conference
a34 person PRK GOV North Korea's delegate
a35 country USA GOV United States
a36 group PRK GOV North Korean diplomats
a37 group - - two people with knowledge of the matter
a38 group USA LEG lawmakers in Washington
a39 person USA GOV Charles Dunmore
a40 country CHN GOV China
a41 person PRK GOV Ri Kil Ho
a43 person CHN GOV Gao Weidong
a44 group PRK LAB about 1,000 North Koreans
a45 group MYS GOV Sarawak's authorities
a46 group PRK LAB 140 North Korean workers
a47 person MYS EDU Chua Mei Ling
a48 organization MYS EDU Penang Institute for Regional Affairs
a49 group MYS OPP opposition
a50 group MYS LAB airport staff
p1 place MYS - Kuala Lumpur
p2 place MYS - main airport
p3 place PRK - Pyongyang
p4 place CHE - Geneva
p5 place USA - New York
p6 place USA - Washington
p7 place CHN - Beijing
p8 place MYS - Sarawak
t1 2017-03-06
t2 2017-03-02
t3 2009
t4 2017-02-13
t5 2017-03-01
t6 2017-W08
t7 2017-02-17
t8 2017-03-03
t9 2017-02-28
t10 2017-02-20
t11 2017-02-27
t12 2017-W09
t13 2011
t14 2017-02-18
t15 2016
t16 2017-03-01
q1 direct source=a3 cue=c2 to=a5
q2 indirect source=a9 cue=c3
q3 indirect source=a12 cue=c5
q4 indirect source=a8 cue=c4 to=a11 via=a12
q5 direct source=a13 cue=c6
q6 indirect source=a7 cue=c8
q7 indirect source=a20 cue=c9 to=a22
q8 direct source=a20 cue=c10
q9 indirect source=a24 cue=v23
q10 indirect source=a24 cue=c11
q11 mixed source=a1 cue=v26
q12 indirect source=a27 cue=v29
q13 direct source=a28 cue=c12 to=a29
q14 indirect source=a25 cue=c13
q15 indirect source=a32 cue=v37 to=a33
q16 indirect source=a34 cue=c19 neg
q17 indirect source=a38 cue=v45 to=a39
q18 indirect source=a40 cue=c17
q19 mixed source=a43 cue=c18
q20 direct source=a47 cue=c15
q21 indirect source=a47 cue=c16
q22 indirect source=a3 cue=c1
q23 indirect source=a19 cue=c7
q24 indirect source=a37 cue=c14
q25 indirect source=a49 cue=v55
v1 SANCTION discontinue future actor=a1 recip=a2 ctx=migration,diplomatic
v2 ASSAULT assassinate occurred ctx=crime
v3 SANCTION discontinue future actor=a1 recip=a2 time=t1 ctx=migration,diplomatic same=v1
v4 ASSAULT assassinate occurred recip=a4 loc=p2 ctx=crime same=v2
v5 AGREE - occurred actor=a1,a7 time=t3 ctx=migration
v6 ASSAULT unconventional occurred actor=a8 recip=a4 loc=p2 time=t4 ctx=crime same=v2
v7 ACCUSE allege occurred recip=a8 time=t5 ctx=legal,crime
v8 ASSAULT assassinate occurred actor=a8 recip=a4 ctx=legal,crime same=v2
v9 SANCTION convict hypothetical recip=a8 ctx=legal,crime
v10 ASSAULT execute hypothetical recip=a8 ctx=legal,crime
v11 REJECT - occurred actor=a13 recip=a8 ctx=legal
v12 ACCUSE allege occurred actor=a9 recip=a14 ctx=crime
v14 ASSAULT assassinate occurred actor=a14 recip=a4 ctx=crime same=v2
v16 ACCUSE investigate hypothetical actor=a9 recip=a15 ctx=legal
v17 COERCE arrest occurred recip=a18 time=t7 ctx=legal
v18 RETREAT release future recip=a18 time=t8 ctx=legal
v19 COERCE deport future recip=a18 time=t8 ctx=legal
v20 CONSULT visit occurred actor=a20 loc=p1 time=t9 ctx=diplomatic
v21 REQUEST yield future actor=a20 recip=a1 loc=p1 time=t9 ctx=diplomatic
v23 ACCUSE disapprove occurred actor=a24 recip=a1 time=t10 ctx=diplomatic
v24 COOPERATE - occurred actor=a1,a25 ctx=intelligence
v25 ACCUSE investigate occurred actor=a1 ctx=legal
v26 ACCUSE disapprove occurred actor=a1 recip=a24 ctx=diplomatic
v27 ACCUSE disapprove occurred actor=a1 recip=a24 ctx=diplomatic
v28 SANCTION withdraw occurred actor=a1 recip=a26 loc=p3 ctx=diplomatic
v29 REQUEST - occurred actor=a27 ctx=diplomatic
v30 SANCTION expel hypothetical actor=a1 recip=a24 ctx=diplomatic
v31 CONCEDE - hypothetical actor=a24 ctx=diplomatic
v32 CONSULT - occurred actor=a30,a20 time=t9 ctx=diplomatic
v33 REJECT yield occurred actor=a30 recip=a20 time=t9 ctx=diplomatic
v34 RETREAT return negated actor=a30 recip=a20 time=t9 ctx=diplomatic
v36 ASSAULT assassinate occurred actor=a7 recip=a4 ctx=crime same=v2
v37 REQUEST - occurred actor=a32 recip=a33 loc=p4 time=t11 ctx=diplomatic
v38 SANCTION - hypothetical actor=a33 recip=a7 ctx=diplomatic
v42 CONSULT - negated actor=a35,a36 loc=p5 time=t12 ctx=diplomatic
v43 CONSULT - negated actor=a35,a36 loc=p5 time=t12 ctx=diplomatic same=v42
v44 REJECT - occurred actor=a35 recip=a36 ctx=diplomatic,migration
v45 REQUEST - occurred actor=a38 recip=a39 loc=p6 ctx=terrorism
v46 SANCTION - occurred actor=a40 recip=a7 time=t14 ctx=economic,resource
v48 SANCTION - occurred actor=a21 recip=a7 ctx=economic
v49 CONSULT visit occurred actor=a41 recip=a40 loc=p7 time=t12 ctx=diplomatic
v50 CONSULT visit occurred actor=a41 recip=a40 loc=p7 time=t12 ctx=diplomatic same=v49
v51 CONSULT - occurred actor=a41,a43 loc=p7 time=t12 ctx=diplomatic
v53 RETREAT access occurred actor=a1 recip=a44 loc=p8 ctx=economic,migration
v54 COERCE arrest occurred actor=a45 recip=a46 loc=p8 time=t16 ctx=migration
v55 REQUEST - occurred actor=a49 ctx=diplomatic
