#story r02-011
#date 2022-01-31
#publisher Atlantic Coast Radio
#kind report
#title [a2 Governing party] wins majority in [p1 Portugal] election

[p2 LISBON] — [p1 Portugal]'s [a2 governing Democratic Left Party] won an outright majority in [t1 Sunday]'s parliamentary election, a result that few [a3 polling companies] had predicted.

<q1 With 99 percent of votes counted, [a2 the party] had 41.6 percent and at least 117 of the 230 seats in [a4 parliament]>, [a5 the National Election Office] {c1 said} on [t2 Monday]. [a6 The center-right Popular Union] came second with 28 percent.

<q2 “This is a victory of humility and confidence,”> [a7 Prime Minister Duarte Figueira, 60], {c2 told} [a8 supporters] at [p3 a hotel in [p2 Lisbon]] after midnight. <q3 “An absolute majority does not mean absolute power. [a7 I] will govern for [a9 all Portuguese].”>

[a10 Popular Union leader Rodrigo Sampaio] {c3 said} <q4 [a6 his party] had not reached [a6 its] goals and that [a10 he] would speak about [a10 his] own future [t3 next week]>.

The biggest surprise was the rise of [a11 Order and Nation], a far-right party founded three years ago, which went from one seat to 12. [a19 Two smaller left-wing parties] lost more than half of [a19 their] seats.

The election was called in [t4 November] after the budget failed to pass. More than 10.8 million people were registered to vote, and about 58 percent did so, compared with 49 percent in [t5 2019]. <q5 Turnout rose although [a13 about one million people] were
at home because of COVID-19>, {c4 according to} [a12 the Health Ministry], which let [a13 them] leave home to vote.

<q6 [a14 Voters] wanted stability and were tired of talk about coalitions>, {c5 said} [a15 Marta Quintela, a political scientist at [a16 the University of Minho]]. <q7 “[a14 They] looked at the polls, saw a tie and decided to go and vote.”>

The economy is expected to grow by 5.5 percent [t6 this year], the fastest rate since [t7 1990], helped by tourism and by 16 billion euros from [a17 the European Union]'s recovery fund. [a7 Figueira] has been prime minister since [t8 2015]. <q8 The new government will be
named by [t9 the end of February]>, [a18 an official in the president's office] {c6 said}.
---
a2 organization PRT PTY+GOV Democratic Left Party
a3 group PRT BUS polling companies
a4 organization PRT LEG parliament
a5 organization PRT GOV National Election Office
a6 organization PRT OPP+PTY Popular Union
a7 person PRT GOV Duarte Figueira
a8 group PRT PTY supporters
a9 group PRT CVL all Portuguese
a10 person PRT OPP+PTY Rodrigo Sampaio
a11 organization PRT OPP+PTY Order and Nation
a12 organization PRT GOV+HLH Health Ministry
a13 group PRT CVL people at home because of COVID-19
a14 group PRT CVL voters
a15 person PRT EDU Marta Quintela
a16 organization PRT EDU University of Minho
a17 organization IGO IGO European Union
a18 person PRT GOV official in the president's office
p1 place PRT - Portugal
p2 place PRT - Lisbon
p3 place PRT - hotel in Lisbon
t1 2022-01-30
t2 2022-01-31
t3 2022-02-07/2022-02-13
t4 2021-11
t5 2019
t6 2022
t7 1990
t8 2015
t9 2022-02-28
q1 indirect source=a5 cue=c1
q2 direct source=a7 cue=c2 to=a8
q3 direct source=a7 cue=-
q4 indirect source=a10 cue=c3
q5 indirect source=a12 cue=c4
q6 indirect source=a15 cue=c5
q7 direct source=a15 cue=-
q8 indirect source=a18 cue=c6
a19 group PRT PTY+OPP two smaller left-wing parties
