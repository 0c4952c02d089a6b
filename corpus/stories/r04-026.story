#story r04-026
#date 2012-07-03
#publisher Niger Bend News
#kind report
#title [a1 Court] {c17 speaks} of <q21 war crimes> as [a3 Islamists] {v2 smash} more tombs in [p1 Timbuktu]

[p2 BAMAKO] — <q20 [a3 Islamist fighters] {v3 destroyed} two more tombs of saints at the largest mosque in [p1 Timbuktu] on [t1 Tuesday]>, [a4 residents] {c1 said}, in the fourth day of {v4 attacks} that [a1 the International Criminal Court] {c2 called} <q1 a possible war crime>.

<q2 [a6 About 30 men] arrived on pickup trucks, {v5 blocked} the two roads leading to the mosque and {v6 fired} in the air to keep [a7 people] away>, [a8 a guide, Baba Arby], {c3 told} [a9 this newspaper] by telephone. <q3 “It took [a6 them] an hour with hoes and chisels. [a7 The old men] were crying and nobody dared to stop [a6 them],”> [a8 he] {c4 said}.

[a10 Defenders of the Law, the group] that {v8 controls} [p1 the city], regards the shrines as idols. <q4 “[a10 We] will {v9 break} every one of them, without exception,”> {c5 said} [a12 [a10 its] spokesman, Oumar Ould Sidi]. [a12 He] {c6 said} <q5 the {v10 demolition} was an answer to [a13 UNESCO]>, which on [t2 Thursday] had put [p1 the mud-brick town] on [a13 its] list of endangered heritage at [a14 Mali]'s {v11 request}.

[a1 The court]'s [a15 chief prosecutor, Mariama Faal], {v12 urged} <q6 “[a16 those] involved in these criminal acts to stop now.”> [a15 Her] office has {v14 sent} [a17 a team] to [p2 Bamako] and will decide whether to open a full {v16 investigation}. [a14 The Malian government] had {v17 asked} for one in [t3 May].

[a14 The government], weak and 700 kilometers away, can do little else. [t4 This spring], within three days, [a19 Tuareg rebels] and [a3 Islamists] {v18 overran} [p3 the northern two thirds of [a14 the country]], after [a20 junior officers] had {v19 toppled} [a21 the elected president, Moussa Amadou Keita], on [t5 March 22] because, [a20 they] {c7 said}, <q7 [a21 he] had sent [a22 soldiers] to {v20 fight} without bullets>.

[a61 The two allies] then {v61 turned on} [a61 each other]. On [t6 June 27], [a3 the Islamists] {v21 drove} [a19 the Tuareg National Front] out of [p5 Gao] in a {v22 battle} in which [a24 at least 35 people] were {v23 killed}. [a19 The front]'s [a25 leader, Mohamed Ag Intalla], was {v24 wounded} and flown to [a60 Burkina Faso]. <q8 “[a19 We] {v25 promised} [a26 [a19 our] people] <q9 a state>. [a3 Others] {v26 took} it with money from ransoms,”> [a28 an officer of [a19 the front]] {c8 admitted}.

[a3 They] still {v27 hold} [a29 seven Algerian diplomats], who were {v28 seized} in [p5 Gao] on [t7 April 5], and [a30 six French citizens]. [a31 Algeria] {v29 negotiates}, while [a32 France] {c9 does not say} <q10 whether [a32 it] does>.

In [p7 Yamoussoukro], [a33 the West African bloc ECOWAS] on [t8 Friday] {v30 asked} [a34 the United Nations Security Council] again <q11 to {v31 approve} [a35 a force of 3,300 men]>. [a34 The council] has twice sent the paper back, {v32 asking} <q12 what [a35 the soldiers] would do, who would {v33 pay} and whether [a14 Bamako] wanted [a35 them]>. [a14 It] did not, for a long time: [a20 the junta] {v34 refused} even to {v60 let} [a35 the troops] through the airport. [t9 Last week] [a37 interim Prime Minister Abdoulaye Dembele] {v35 accepted} {v36 help} “in principle”.

<q13 “[a33 We] cannot let a terrorist state grow there. But [a33 we] need [a40 the Americans] and [a32 the French] behind [a33 us],”> {c10 said} [a38 Ivorian President Koffi Amani, [a33 the bloc]'s chairman]. [a32 Paris] will {v37 provide} transport and intelligence, but <q14 not “boots on the ground,”> [a39 [a32 its] foreign minister, Alain Berthelot], {c11 said}. [a40 Washington] {v38 cut off} military {v39 aid} to [a14 Mali] after the {v40 coup}, as [a40 its] law demands, and {c12 says} <q15 an {v41 intervention} must be prepared with care>.

[a31 Algeria], the strongest army in the neighborhood, {v42 opposes} one. [a41 [a31 Its] minister for Maghreb affairs, Abdelmalek Khellaf], on [t10 Monday] {v43 received} [a42 envoys of [a10 Defenders of the Law]] in [p8 Algiers] and {v44 pressed} [a42 them] <q16 to {v45 break} with [a43 foreign jihadists]>. <q17 “[a42 They] listened, [a42 they] drank tea, and in [p1 Timbuktu] the hammers went on,”> {c13 said} [a45 a diplomat] who follows the {v47 contacts}.

The shrines, some of them from the 15th century, are those of teachers who made [p1 the town] a center of learning. [a46 Muslim leaders from [p9 Cairo] to [p10 Dakar]] have {v48 condemned} the {v49 vandalism}. [a47 The Organization of Islamic Cooperation] {c16 spoke} of <q18 “bigoted elements.”> Tens of thousands of manuscripts lie in private houses, and [a48 families] are burying them in the sand, as [a48 their] grandfathers did when [a50 the French] came in [t11 1894].

Life under the new rulers is hard for others, too. In [p1 Timbuktu] and [p5 Gao], [a52 women] without a veil have been {v52 whipped}, [a53 young people] caught smoking were {v53 flogged}, and radio stations may {v54 play} only the Koran. In [p5 Gao] [a54 youths] {v55 marched} in [t12 May] against a {v56 ban} on football and video games; [a3 the gunmen] {v57 shot} and wounded [a55 five of [a54 them]].

<q19 [a56 Some 365,000 people] have fled, half of [a56 them] abroad>, [a57 the UN refugee agency] {c14 says}. [a58 Mauritania], [a59 Niger] and [a60 Burkina Faso] have {v59 taken in} most of [a56 them]. Drought has made food scarce in the whole Sahel, and the rain is expected late.
---
a1 organization IGO JUD International Criminal Court
a3 group MLI REB Islamist fighters
a4 group MLI CVL residents
a6 group MLI REB 30 men
a7 group MLI CVL people of Timbuktu
a8 person MLI CVL Baba Arby
a9 organization - MED Niger Bend News
a10 organization MLI REB Defenders of the Law
a12 person MLI REB Oumar Ould Sidi
a13 organization IGO IGO UNESCO
a14 country MLI GOV Mali
a15 person IGO JUD Mariama Faal
a16 group MLI REB those involved
a17 group IGO JUD ICC team
a19 group MLI REB Tuareg National Front
a20 group MLI MIL junior officers
a21 person MLI ELI Moussa Amadou Keita
a22 group MLI MIL soldiers
a24 group MLI - at least 35 people
a25 person MLI REB Mohamed Ag Intalla
a26 group MLI CVL Tuareg people
a28 person MLI REB officer of the front
a29 group DZA GOV seven Algerian diplomats
a30 group FRA CVL six French citizens
a31 country DZA GOV Algeria
a32 country FRA GOV France
a33 organization IGO IGO ECOWAS
a34 organization IGO IGO UN Security Council
a35 group IGO MIL force of 3,300 men
a37 person MLI GOV Abdoulaye Dembele
a38 person CIV GOV Koffi Amani
a39 person FRA GOV Alain Berthelot
a40 country USA GOV United States
a41 person DZA GOV Abdelmalek Khellaf
a42 group MLI REB envoys of Defenders of the Law
a43 group - REB foreign jihadists
a45 person - GOV a diplomat
a46 group - REL Muslim leaders
a47 organization IGO IGO Organization of Islamic Cooperation
a48 group MLI CVL families
a50 group FRA MIL the French
a52 group MLI CVL women
a53 group MLI CVL young people
a54 group MLI CVL youths in Gao
a55 group MLI CVL five youths
a56 group MLI REF some 365,000 people
a61 group MLI REB =a19+a3 the two allies
a57 organization IGO IGO UN refugee agency
a58 country MRT GOV Mauritania
a59 country NER GOV Niger
a60 country BFA GOV Burkina Faso
p1 place MLI - Timbuktu
p2 place MLI - Bamako
p3 place MLI - northern Mali
p5 place MLI - Gao
p7 place CIV - Yamoussoukro
p8 place DZA - Algiers
p9 place EGY - Cairo
p10 place SEN - Dakar
t1 2012-07-03
t2 2012-06-28
t3 2012-05
t4 2012
t5 2012-03-22
t6 2012-06-27
t7 2012-04-05
t8 2012-06-29
t9 2012-W26
t10 2012-07-02
t11 1894
t12 2012-05
q21 indirect source=a1 cue=c17
q1 indirect source=a1 cue=c2
q2 indirect source=a8 cue=c3 to=a9
q3 direct source=a8 cue=c4
q4 direct source=a12 cue=c5
q5 indirect source=a12 cue=c6
q6 mixed source=a15 cue=v12 to=a16
q7 indirect source=a20 cue=c7
q8 direct source=a28 cue=c8
q9 indirect source=a19 cue=v25 to=a26
q10 indirect source=a32 cue=c9 neg
q11 indirect source=a33 cue=v30 to=a34
q12 indirect source=a34 cue=v32
q13 direct source=a38 cue=c10
q14 mixed source=a39 cue=c11
q15 indirect source=a40 cue=c12
q16 indirect source=a41 cue=v44 to=a42
q17 direct source=a45 cue=c13
q18 mixed source=a47 cue=c16
q19 indirect source=a57 cue=c14
q20 indirect source=a4 cue=c1
v2 ASSAULT destroy occurred actor=a3 loc=p1 ctx=religion
v3 ASSAULT destroy occurred actor=a3 loc=p1 time=t1 ctx=religion same=v2
v4 ASSAULT destroy occurred actor=a3 loc=p1 ctx=religion
v5 COERCE restrict occurred actor=a6 recip=a7 loc=p1 time=t1
v6 ASSAULT firearms occurred actor=a6 recip=a7 loc=p1 time=t1
v8 COERCE seize occurred actor=a10 loc=p1 ctx=military,territory
v9 ASSAULT destroy future actor=a10 loc=p1 ctx=religion
v10 ASSAULT destroy occurred actor=a10 loc=p1 ctx=religion same=v4
v11 REQUEST - occurred actor=a14 recip=a13
v12 REQUEST yield occurred actor=a15 recip=a16 ctx=legal,religion
v14 CONSULT visit occurred actor=a17 loc=p2 ctx=legal
v16 ACCUSE investigate hypothetical actor=a1 ctx=legal
v17 REQUEST - occurred actor=a14 recip=a1 time=t3 ctx=legal
v18 COERCE seize occurred actor=a19,a3 loc=p3 time=t4 ctx=military,territory
v19 COERCE seize occurred actor=a20 recip=a21 time=t5 ctx=military,executive
v20 ASSAULT - occurred actor=a22 ctx=military
v21 COERCE seize occurred actor=a3 recip=a19 loc=p5 time=t6 ctx=military,territory
v22 ASSAULT - occurred actor=a3,a19 loc=p5 time=t6 ctx=military
v23 ASSAULT - occurred recip=a24 loc=p5 time=t6 ctx=military same=v22
v24 ASSAULT - occurred recip=a25 loc=p5 time=t6 ctx=military same=v22
v25 AGREE - occurred actor=a19 recip=a26 ctx=territory
v26 COERCE seize occurred actor=a3 ctx=territory
v27 ASSAULT abduct occurred actor=a3 recip=a29,a30 ctx=diplomatic,terrorism
v28 ASSAULT abduct occurred actor=a3 recip=a29 loc=p5 time=t7 ctx=diplomatic,terrorism
v29 CONSULT - occurred actor=a31,a3 ctx=diplomatic
v30 REQUEST assist occurred actor=a33 recip=a34 loc=p7 time=t8 ctx=military
v31 SUPPORT - hypothetical actor=a34 recip=a33 ctx=military
v32 REQUEST - occurred actor=a34 ctx=military
v33 AID - hypothetical recip=a35 ctx=economic
v34 REJECT - occurred actor=a20 recip=a35 ctx=military
v35 AGREE - occurred actor=a37 time=t9 ctx=military
v36 AID - hypothetical recip=a14 ctx=military
v37 AID - future actor=a32 recip=a35 ctx=military,intelligence
v38 SANCTION discontinue occurred actor=a40 recip=a14 ctx=military
v39 AID - negated actor=a40 recip=a14 ctx=military
v40 COERCE seize occurred actor=a20 recip=a21 ctx=military,executive same=v19
v41 AID - hypothetical recip=a14 ctx=military
v42 REJECT - occurred actor=a31 ctx=military
v43 CONSULT visit occurred actor=a42 recip=a41 loc=p8 time=t10 ctx=diplomatic
v44 REQUEST yield occurred actor=a41 recip=a42 loc=p8 time=t10 ctx=terrorism
v45 SANCTION withdraw hypothetical actor=a42 recip=a43 ctx=terrorism
v47 CONSULT - occurred actor=a41,a42 ctx=diplomatic same=v43
v48 ACCUSE disapprove occurred actor=a46 recip=a3 ctx=religion
v49 ASSAULT destroy occurred actor=a3 loc=p1 ctx=religion same=v4
v52 ASSAULT beat occurred actor=a3 recip=a52 loc=p1,p5 ctx=human-rights,religion
v53 ASSAULT beat occurred actor=a3 recip=a53 loc=p1,p5 ctx=human-rights,religion
v54 COERCE censor occurred actor=a3 loc=p1,p5 ctx=media,religion
v55 PROTEST demo occurred actor=a54 recip=a3 loc=p5 time=t12 ctx=religion
v56 COERCE ban occurred actor=a3 loc=p5 ctx=religion
v57 ASSAULT firearms occurred actor=a3 recip=a55 loc=p5 time=t12
v59 AID - occurred actor=a58,a59,a60 recip=a56 ctx=migration
v60 RETREAT access negated actor=a20 recip=a35 ctx=military
v61 ASSAULT - occurred actor=a61 ctx=military
