#story r06-050
#date 2016-06-23
#publisher Pacific Defence Bulletin
#kind wire
#title <q7 [a1 North Korea] missile {v1 test} fails>, [a2 South] {c1 says}; [a3 Japan] on {v2 alert}

[p1 SEOUL], [t1 June 23] - <q8 A missile {v3 launched} from [p2 the east coast of [a1 North Korea]] broke up shortly after lift-off on [t1 Thursday]>, [a4 the South Korean military] {c2 said}, in what would be [a1 the North]'s fifth failed {v4 test} of the intermediate-range type in two months.

[a3 Japan] had {v5 put} [a5 its armed forces] on alert on [t2 Tuesday] and {v6 moved} Patriot batteries to [p3 the grounds of the defence ministry in Tokyo]. <q1 The {v7 launch} is unforgivable>, {c3 said} [a6 Defence Minister Masato Isurugi], who lodged a {v9 protest} through [a7 the embassy in [p4 Beijing]].

[a1 North Korea] did not announce the {v11 launch}. [a8 A broadcaster in [p5 Pyongyang]] {v8 threatened} on [t3 Monday] <q2 that [a1 the country] would {v12 test} “more powerful means” if [a9 the United States] {v13 sent} bombers again>. [a10 Two B-52s] {v14 flew} over [p6 Osan] on [t4 June 15] in a {v15 show} of force.

[a9 The United States] {v16 asked} [a11 the U.N. Security Council] <q3 to {v17 meet} on [t5 Friday]>. <q4 [a12 China] would {v18 block} new {v19 sanctions}>, [a13 a Western diplomat] {c5 predicted}. [a12 Beijing] {v20 urged} [a14 all sides] <q5 to avoid steps that raise tension>.

[a2 The South]'s [a16 president, Noh Eun-sil], {v22 ruled out} {v23 talks} with [a1 the North] <q6 “as long as [a1 it] {v24 fires} rockets and {v25 abducts} [a17 our fishermen]”>. [a18 Seven South Korean crew members] have been {v26 held} in [p7 Wonsan] since [t6 May 30].

[a40 Fishermen in [p20 the Japanese prefecture of Shimane]] were {c21 told} by radio <q20 to return to port>. [a41 The opposition in [p21 Tokyo]] {v51 demanded} that [a6 Isurugi] explain why sirens had not sounded. <q21 [a42 The ministry] had received data from [a43 the U.S. navy] within 40 seconds>, [a6 he] {c20 said}. [a44 South Korean activists] {v53 called off} the launch of balloons with leaflets at the {v54 request} of [a2 Seoul].
---
a1 country PRK GOV North Korea
a2 country KOR GOV South Korea
a3 country JPN GOV Japan
a4 organization KOR MIL South Korean military
a5 organization JPN MIL Japan's armed forces
a6 person JPN GOV Masato Isurugi
a7 organization JPN GOV Japanese embassy in Beijing
a8 organization PRK MED broadcaster in Pyongyang
a9 country USA GOV United States
a10 group USA MIL two B-52s
a11 organization IGO IGO U.N. Security Council
a12 country CHN GOV China
a13 person - GOV Western diplomat
a14 group - GOV all sides
a16 person KOR GOV Noh Eun-sil
a17 group KOR LAB our fishermen
a18 group KOR LAB seven South Korean crew members
p1 place KOR - Seoul
p2 place PRK - east coast of North Korea
p3 place JPN - Tokyo
p4 place CHN - Beijing
p5 place PRK - Pyongyang
p6 place KOR - Osan
p7 place PRK - Wonsan
t1 2016-06-23
t2 2016-06-21
t3 2016-06-20
t4 2016-06-15
t5 2016-06-24
t6 2016-05-30
q1 indirect source=a6 cue=c3
q2 mixed source=a8 cue=v8
q3 indirect source=a9 cue=v16 to=a11
q4 indirect source=a13 cue=c5
q5 indirect source=a12 cue=v20 to=a14
q6 mixed source=a16 cue=v22
q7 indirect source=a2 cue=c1
q8 indirect source=a4 cue=c2
v1 MOBILIZE weapons occurred actor=a1 ctx=military
v2 MOBILIZE troops occurred actor=a3 ctx=military
v3 MOBILIZE weapons occurred actor=a1 loc=p2 time=t1 ctx=military same=v1
v4 MOBILIZE weapons occurred actor=a1 loc=p2 time=t1 ctx=military same=v1
v5 MOBILIZE troops occurred actor=a3 time=t2 ctx=military same=v2
v6 MOBILIZE weapons occurred actor=a3 loc=p3 time=t2 ctx=military
v7 MOBILIZE weapons occurred actor=a1 ctx=military same=v1
v9 ACCUSE disapprove occurred actor=a6 recip=a1 loc=p4 ctx=diplomatic
v11 MOBILIZE weapons occurred actor=a1 ctx=military same=v1
v8 THREATEN - occurred actor=a8 recip=a9 loc=p5 time=t3 ctx=military
v12 MOBILIZE weapons hypothetical actor=a1 ctx=military
v13 MOBILIZE weapons hypothetical actor=a9 ctx=military
v14 MOBILIZE weapons occurred actor=a10 loc=p6 time=t4 ctx=military
v15 THREATEN violence occurred actor=a9 loc=p6 time=t4 ctx=military
v16 REQUEST meet occurred actor=a9 recip=a11 ctx=diplomatic
v17 CONSULT multilateral hypothetical actor=a11 time=t5 ctx=diplomatic
v18 REJECT - hypothetical actor=a12 ctx=diplomatic
v19 SANCTION - negated actor=a11 recip=a1 ctx=diplomatic
v20 REQUEST yield occurred actor=a12 recip=a14 ctx=diplomatic
v22 REJECT meet occurred actor=a16 recip=a1 ctx=diplomatic
v23 CONSULT - negated actor=a16,a1 ctx=diplomatic
v24 MOBILIZE weapons occurred actor=a1 ctx=military
v25 ASSAULT abduct occurred actor=a1 recip=a17
v26 COERCE arrest occurred recip=a18 loc=p7 time=t6
a40 group JPN LAB fishermen in Shimane
a41 organization JPN OPP Japanese opposition
a42 organization JPN GOV defence ministry
a43 organization USA MIL U.S. navy
a44 group KOR NGO South Korean activists
p20 place JPN - Shimane
p21 place JPN - Tokyo
q20 indirect source=- cue=c21 to=a40
q21 indirect source=a6 cue=c20
v51 REQUEST - occurred actor=a41 recip=a6 loc=p21 ctx=military
v53 RETREAT - occurred actor=a44 ctx=military
v54 REQUEST yield occurred actor=a2 recip=a44
