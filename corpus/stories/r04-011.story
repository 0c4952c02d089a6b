#story r04-011
#date 2013-03-08
#publisher Rift Valley Correspondent
#kind report
#title [a1 Kenyan opposition] {v1 complains} of vote fraud as count nears end; [a2 four police officers] {v2 killed} on coast

[p1 NAIROBI] — [a3 Kenyan Prime Minister Josphat Ouko]'s [a1 alliance] on [t1 Friday] {v3 demanded} <q1 a stop to the counting of votes from [t2 Monday]'s presidential election>, {c1 saying} <q2 the results had been “doctored.”> [a4 The electoral commission] {v4 refused}.

With four fifths of the ballots counted, [a3 Ouko]'s [a5 rival, Deputy Prime Minister Peter Njenga Kariuki], was leading with 49.8 percent. [a5 Kariuki] faces {v5 trial} in [p2 The Hague] for [a5 his] alleged part in the {v6 bloodshed} that followed the last election, in [t3 December 2007], when [a6 more than 1,100 people] were {v7 killed}.

<q3 “[a1 We] are not {v8 calling for} mass action. [a1 We] are going to court,”> {c2 said} [a1 the alliance]'s [a8 candidate for vice president, Boniface Mulwa]. [a8 He] {v9 asked} [a9 supporters] <q4 to stay calm>. [a1 The alliance] {v10 complained} <q5 that in some places there were more votes than voters>.

[a4 The commission]'s [a10 chairman, Hassan Dahir Abdi], {v11 rejected} the {v12 accusation}. <q6 “[a11 No officer of [a4 the commission]] could doctor figures here. [a12 Agents of [a13 all parties]] sit in the room,”> [a10 he] {c3 told} [a14 a news conference]. [a10 He] {v13 apologized} for the breakdown of electronic equipment that had delayed the count for two days.

[t2 Election day] was overshadowed by an {v14 attack} on [p3 the coast]. Before polls opened, [a15 about 200 men armed with machetes, guns and bows] {v15 ambushed} [a2 a police patrol] outside [p4 Mombasa] and {v16 killed} [a2 four officers], among [a2 them] [a17 a regional commander]. [a18 Six of the raiders] were {v17 shot dead}.

[a19 Police Inspector General Daniel Kiprono] {v18 blamed} [a20 the Pwani Liberation Council, a separatist group] which wants independence for [p3 the region]. <q7 “[a20 These people] planned the {v19 assault} for weeks,”> [a19 he] {c4 said}. [a20 The council] {c5 denied} <q8 any part in it>. [a21 [a20 Its] spokesman, Rashid Mwinyi], {c6 told} [a22 Radio Bahari] <q9 that [a20 it] had only {v20 called for} a {v21 boycott} of the vote>.

[a23 Police] have since {v22 arrested} [a24 more than 400 people] in the city and in [p5 Kilifi]. On [t4 Thursday night], [a23 they] {v23 searched} two mosques, and [a26 youths] {v24 threw} stones at [a23 the officers]. [a27 Two men] were {v25 wounded}. [a28 A Muslim rights group] {v26 accused} [a23 the force] <q10 of {v27 beating} [a29 worshippers]>. [a19 Kiprono] {c7 said} <q11 [a19 he] would {v28 look into} the {v29 complaints}>.

The rest of the country has been peaceful, in sharp contrast with five years ago. Then, [a30 gangs] from rival ethnic groups {v30 hunted} [a30 each other] for two months with clubs and arrows, and [a32 more than 600,000 people] fled. In [p6 the town of Kiambaa], [a33 some 35 women and children] were {v31 burned} to death in a church.

The {v32 fighting} stopped in [t5 February 2008], when [a34 a former United Nations secretary-general] {v33 brokered} a power-sharing {v34 agreement} between [a3 Ouko] and [a35 President Simeon Kiplagat], who cannot run again. [a36 The International Criminal Court (ICC)] began an {v35 inquiry} in [t6 2010] after [a37 Kenya]'s [a38 parliament] had {v36 rejected} the creation of a special tribunal.

[a5 Kariuki] is {v37 accused} <q12 of having paid [a30 the gangs] to {v38 attack} [a3 Ouko]'s [a39 followers]>. [a5 He] {c8 denies} <q13 it> and has {v39 promised} <q14 to appear in court>. [t7 This week] [a40 judges] {v40 agreed} to put off the start of [a5 his] {v41 trial} from [t8 April 11] to [t9 July 9] because [a41 [a5 his] lawyers] needed more time. [a5 His] [a42 running mate, Elijah Cheruiyot], is {v42 charged} with [a5 him]. [a57 The two men] were enemies in [t10 2007].

[a43 Western diplomats] are watching with concern. In [t11 February], [a44 the United States]' [a45 top official for [p7 Africa], Gregory Sandoval], {c9 said} <q15 that “choices have consequences,”> and [a46 several European ambassadors] let it be known that [a46 they] would have only “essential contact” with [a47 a president] on {v43 trial}.

[a5 Kariuki]'s [a48 Unity Coalition] {v44 protested}. On [t12 Wednesday] [a48 it] {v45 accused} [a58 Britain]'s [a49 high commissioner, Charles Fenwick], <q16 of meddling> and {v47 asked} why [a50 a British army unit] of unusual size had come to [p8 a base at Nanyuki]. [a49 The envoy] {c10 said} <q17 the {v48 exercise} there had been planned nine months ago>.

<q18 “[a43 They] want to choose for [a51 us]. That is why [a51 people] voted for [a5 him],”> {c11 said} [a52 Ruth Wambui], who sells vegetables in [p9 Thika].

[a53 Observers from [a54 the African Union] and [a55 the European Union]] {v49 praised} the turnout, which was above 85 percent, and {c12 called} the voting <q19 credible>. [a53 They] have not yet judged the count.

[a56 Neighbors] that depend on the port of [p4 Mombasa] are hoping for a quick end. In [t13 2008] [a26 youths] {v50 tore up} the railway to [p10 Uganda], and fuel ran short as far as [p11 Burundi]. The shilling, which lost 2 percent in [t7 the week], recovered slightly on [t1 Friday].

If nobody gets more than half of the votes, there will be a run-off in [t14 April].
---
a58 country GBR GOV Britain
a57 group KEN PTY =a5+a42 the two men
a1 organization KEN PTY Ouko's alliance
a2 group KEN COP four police officers
a3 person KEN GOV+PTY Josphat Ouko
a4 organization KEN GOV electoral commission
a5 person KEN GOV+PTY Peter Njenga Kariuki
a6 group KEN CVL more than 1,100 people
a8 person KEN PTY Boniface Mulwa
a9 group KEN CVL supporters
a10 person KEN GOV Hassan Dahir Abdi
a11 person KEN GOV officer of the commission
a12 group KEN PTY agents of all parties
a13 group KEN PTY all parties
a14 group - MED news conference
a15 group KEN UAF about 200 armed men
a17 person KEN COP regional commander
a18 group KEN UAF six raiders
a19 person KEN COP Daniel Kiprono
a20 organization KEN REB Pwani Liberation Council
a21 person KEN REB Rashid Mwinyi
a22 organization KEN MED Radio Bahari
a23 organization KEN COP Kenyan police
a24 group KEN - more than 400 people
a26 group KEN CVL youths
a27 group KEN CVL two men
a28 organization KEN NGO+REL Muslim rights group
a29 group KEN REL worshippers
a30 group KEN UAF gangs
a32 group KEN REF more than 600,000 people
a33 group KEN CVL some 35 women and children
a34 person IGO ELI former UN secretary-general
a35 person KEN GOV Simeon Kiplagat
a36 organization IGO JUD International Criminal Court
a37 country KEN GOV Kenya
a38 organization KEN LEG Kenyan parliament
a39 group KEN CVL Ouko's followers
a40 group IGO JUD ICC judges
a41 group - OTH Kariuki's lawyers
a42 person KEN PTY Elijah Cheruiyot
a43 group - GOV Western diplomats
a44 country USA GOV United States
a45 person USA GOV Gregory Sandoval
a46 group - GOV several European ambassadors
a47 person KEN GOV a president on trial
a48 organization KEN PTY Unity Coalition
a49 person GBR GOV Charles Fenwick
a50 organization GBR MIL British army unit
a51 group KEN CVL Kenyan people
a52 person KEN CVL Ruth Wambui
a53 group IGO IGO AU and EU observers
a54 organization IGO IGO African Union
a55 organization IGO IGO European Union
a56 group - GOV neighbors
p1 place KEN - Nairobi
p2 place NLD - The Hague
p3 place KEN - Kenyan coast
p4 place KEN - Mombasa
p5 place KEN - Kilifi
p6 place KEN - Kiambaa
p7 place - - Africa
p8 place KEN - Nanyuki base
p9 place KEN - Thika
p10 place UGA - Uganda
p11 place BDI - Burundi
t1 2013-03-08
t2 2013-03-04
t3 2007-12
t4 2013-03-07
t5 2008-02
t6 2010
t7 2013-W10
t8 2013-04-11
t9 2013-07-09
t10 2007
t11 2013-02
t12 2013-03-06
t13 2008
t14 2013-04
q1 indirect source=a1 cue=v3
q2 mixed source=a1 cue=c1
q3 direct source=a8 cue=c2
q4 indirect source=a8 cue=v9 to=a9
q5 indirect source=a1 cue=v10
q6 direct source=a10 cue=c3 to=a14
q7 direct source=a19 cue=c4
q8 indirect source=a20 cue=c5 neg
q9 indirect source=a21 cue=c6 to=a22
q10 indirect source=a28 cue=v26
q11 indirect source=a19 cue=c7
q12 indirect source=a36 cue=v37
q13 indirect source=a5 cue=c8 neg
q14 indirect source=a5 cue=v39
q15 mixed source=a45 cue=c9
q16 indirect source=a48 cue=v45
q17 indirect source=a49 cue=c10
q18 direct source=a52 cue=c11
q19 indirect source=a53 cue=c12
v1 ACCUSE disapprove occurred actor=a1 ctx=election
v2 ASSAULT - occurred recip=a2 loc=p3 ctx=election,crime
v3 REQUEST yield occurred actor=a1 loc=p1 time=t1 ctx=election
v4 REJECT yield occurred actor=a4 recip=a1 time=t1 ctx=election
v5 ACCUSE allege future recip=a5 loc=p2 ctx=legal
v6 ASSAULT - occurred time=t3 ctx=election
v7 ASSAULT - occurred recip=a6 time=t3 ctx=election same=v6
v8 REQUEST - negated actor=a1 ctx=election
v9 REQUEST change occurred actor=a8 recip=a9 ctx=election
v10 ACCUSE disapprove occurred actor=a1 ctx=election same=v1
v11 REJECT - occurred actor=a10 recip=a1 ctx=election
v12 ACCUSE disapprove occurred actor=a1 recip=a4 ctx=election same=v1
v13 CONCEDE - occurred actor=a10 ctx=election
v14 ASSAULT - occurred actor=a15 recip=a2 loc=p3 time=t2 ctx=election,crime same=v2
v15 ASSAULT - occurred actor=a15 recip=a2 loc=p4 time=t2 ctx=election,crime same=v2
v16 ASSAULT - occurred actor=a15 recip=a2 loc=p4 time=t2 ctx=election,crime same=v2
v17 ASSAULT firearms occurred recip=a18 loc=p4 time=t2 ctx=crime
v18 ACCUSE disapprove occurred actor=a19 recip=a20 ctx=crime
v19 ASSAULT - occurred actor=a20 recip=a2 ctx=crime same=v2
v20 REQUEST change occurred actor=a20 ctx=election
v21 PROTEST boycott hypothetical ctx=election
v22 COERCE arrest occurred actor=a23 recip=a24 loc=p4,p5 ctx=crime
v23 COERCE - occurred actor=a23 loc=p4 time=t4 ctx=religion
v24 PROTEST riot occurred actor=a26 recip=a23 loc=p4 time=t4 ctx=religion
v25 ASSAULT - occurred recip=a27 loc=p4 time=t4
v26 ACCUSE disapprove occurred actor=a28 recip=a23 ctx=human-rights,religion
v27 ASSAULT beat occurred actor=a23 recip=a29 ctx=human-rights,religion
v28 ACCUSE investigate future actor=a19 recip=a23 ctx=human-rights
v29 ACCUSE disapprove occurred actor=a28 recip=a23 ctx=human-rights same=v26
v30 ASSAULT primitive occurred actor=a30 recip=a30 ctx=election
v31 ASSAULT - occurred recip=a33 loc=p6 ctx=election
v32 ASSAULT - occurred actor=a30 ctx=election same=v6
v33 CONSULT third-party occurred actor=a34,a3,a35 time=t5 ctx=diplomatic
v34 AGREE - occurred actor=a3,a35 time=t5 ctx=executive
v35 ACCUSE investigate occurred actor=a36 time=t6 ctx=legal
v36 REJECT - occurred actor=a38 ctx=legal,legislative
v37 ACCUSE allege occurred actor=a36 recip=a5 ctx=legal
v38 ASSAULT - occurred actor=a30 recip=a39 ctx=election
v39 AGREE - occurred actor=a5 ctx=legal
v40 AGREE - occurred actor=a40 recip=a5 time=t7 ctx=legal
v41 ACCUSE allege future actor=a36 recip=a5 time=t9 ctx=legal same=v5
v42 ACCUSE allege occurred actor=a36 recip=a42,a5 ctx=legal
v43 ACCUSE allege hypothetical recip=a47 ctx=legal
v44 ACCUSE disapprove occurred actor=a48 recip=a46 ctx=diplomatic
v45 ACCUSE disapprove occurred actor=a48 recip=a49 time=t12 ctx=diplomatic
v47 REQUEST - occurred actor=a48 recip=a49 time=t12 ctx=military
v48 COOPERATE - occurred actor=a50 loc=p8 ctx=military
v49 SUPPORT - occurred actor=a53 ctx=election
v50 PROTEST riot occurred actor=a26 time=t13 ctx=economic
