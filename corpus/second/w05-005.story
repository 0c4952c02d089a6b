#story w05-005
#date 1998-06-18
#publisher Casamance Courier
#kind wire
#title [a1 Senegal]'s guns {v1 batter} [p1 Bissau]

[p1 BISSAU], [t1 June 18] ([a2 Courier]) - <q1 [a3 Senegalese howitzers] {v2 pummelled} [a4 the mutineers]' camp at [p2 Brá] for eleven hours on [t2 Wednesday],
and a stray round {v3 caved in} the roof of [p3 the leprosy ward]>, [a5 surgeons] {c1 reported}. [a6 Portugal]
{v4 implored} [a1 Dakar] <q2 not to {v5 level} [p4 the port]>.

<q3 “[a7 We] were {v6 bidden} here by [a8 our host],”> {c2 retorted} [a9 General Mbaye Sarr Niasse]. [a10 Four hundred
Guineans] docked [t3 overnight] to {v7 stiffen} [a11 his contingent].

[a12 Brigadier Fidélis Nhamajo], who {v8 rose} against [a8 the president] on [t4 the 7th], {v9 pledged} <q4 to {v10 cease fire} the moment ‘[a13 the last foreigner]’ is {v11 gone}>;
[a14 the bishop]'s {v12 good offices} [a12 he] {v13 spurned}. [a15 Refugees by the thousand] sleep in [a16 Gambian] schools.
---
a1 country SEN GOV Senegal
a2 organization SEN MED Casamance Courier
a3 group SEN MIL Senegalese howitzers
a4 group GNB REB mutineers
a5 group GNB HLH surgeons
a6 country PRT GOV Portugal
a7 group SEN MIL we
a8 person GNB GOV president of Guinea-Bissau
a9 person SEN MIL Mbaye Sarr Niasse
a10 group GIN MIL four hundred Guineans
a11 group SEN MIL his contingent
a12 person GNB REB Fidélis Nhamajo
a13 group - MIL the last foreigner
a14 person GNB REL the bishop
a15 group GNB REF refugees by the thousand
a16 country GMB GOV Gambia
p1 place GNB - Bissau
p2 place GNB - Brá
p3 place GNB - leprosy ward
p4 place GNB - port
t1 1998-06-18
t2 1998-06-17
t3 1998-06-17/1998-06-18
t4 1998-06-07
q1 indirect source=a5 cue=c1
q2 indirect source=a6 cue=v4 to=a1
q3 direct source=a9 cue=c2
q4 mixed source=a12 cue=v9
v1 ASSAULT heavy-weapons occurred actor=a1 loc=p1 time=t2 ctx=military
v2 ASSAULT heavy-weapons occurred actor=a3 recip=a4 loc=p2 time=t2 ctx=military same=v1
v3 ASSAULT heavy-weapons occurred loc=p3 time=t2 ctx=military
v4 REQUEST yield occurred actor=a6 recip=a1 ctx=diplomatic
v5 ASSAULT destroy hypothetical actor=a1 loc=p4 ctx=military
v6 AGREE - occurred actor=a8 recip=a7 ctx=military
v7 AID - occurred actor=a10 recip=a11 time=t3 ctx=military
v8 ASSAULT - occurred actor=a12 recip=a8 time=t4 ctx=military
v9 CONCEDE - occurred actor=a12 ctx=military
v10 RETREAT ceasefire future actor=a12 ctx=military
v11 RETREAT withdraw hypothetical actor=a13 ctx=military
v12 CONSULT third-party negated actor=a14 ctx=diplomatic
v13 REJECT meet occurred actor=a12 recip=a14 ctx=diplomatic
