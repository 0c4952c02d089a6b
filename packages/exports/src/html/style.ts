// The style sheet of the page: light and dark, two columns on wide screens, one on narrow ones. Events are coloured by quad class:
// q1 and q2 verbal and material cooperation, q3 and q4 verbal and material conflict.

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#67625a;--rule:#ddd8cd;--card:#fff;--said:#eef3fa;--link:#1b5aa6;
--q0:#5b4a8a;--q1:#0b7285;--q2:#2b7a3d;--q3:#a15c00;--q4:#b3261e;--who:#0b63b0;--whom:#9c2c84;--where:#2b7a3d;--when:#6741a8;--told:#8a6a00;--glow:#ffe27a}
@media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#e9e6df;--soft:#a39d92;--rule:#3a3a3d;--card:#1f2123;--said:#1f2a38;--link:#8ab8f5;
--q0:#b7a6ea;--q1:#5cc8d8;--q2:#7fd08f;--q3:#f0b04f;--q4:#ff8f85;--who:#82b8f7;--whom:#eb92d6;--where:#7fd08f;--when:#bfa3f5;--told:#dcc06a;--glow:#6a5510}}
*{box-sizing:border-box}
html{font:17px/1.6 Georgia,"Iowan Old Style","Noto Serif",serif;background:var(--paper);color:var(--ink);scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0}
header,nav,aside,.meta,footer{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:var(--link)}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .6rem;z-index:9}
.bar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:center;padding:.45rem 1.2rem;background:var(--card);border-bottom:1px solid var(--rule);font-size:.8rem}
.bar b{letter-spacing:.04em}.bar nav{display:flex;gap:.9rem}.bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem}
.bar legend{float:left;margin-right:.7rem;color:var(--soft);padding:0}.bar label{display:inline-flex;gap:.3rem;align-items:center;cursor:pointer}
.grid{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,27rem);gap:0 2.5rem;max-width:84rem;margin:0 auto;padding:0 1.2rem}
main{max-width:42rem;justify-self:center;width:100%;padding:1.2rem 0 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:.4rem 0 .8rem;text-wrap:balance}
.meta{color:var(--soft);font-size:.82rem;margin:0;overflow-wrap:anywhere}main p{margin:0 0 1rem;white-space:pre-line;overflow-wrap:break-word}
aside{position:sticky;top:2.6rem;height:calc(100vh - 2.6rem);overflow:auto;padding:1rem .3rem 4rem;font-size:.86rem;line-height:1.45;scroll-padding-top:2.4rem}
aside h2{font-size:.78rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0 0 .5rem;padding:.35rem 0;background:var(--paper);position:sticky;top:-1rem;z-index:2}
aside section{margin-bottom:1.6rem}
main [data-card]{cursor:pointer}main a{color:inherit;text-decoration:none}
.content{background:var(--said)}
.cue{text-decoration:underline dotted var(--told) 2px;text-underline-offset:.2em}
.actor{text-decoration:underline solid color-mix(in srgb,var(--who) 45%,transparent) 1px;text-underline-offset:.22em}
.place{text-decoration:underline dashed color-mix(in srgb,var(--where) 70%,transparent) 1px;text-underline-offset:.22em}
.time{text-decoration:underline dotted var(--when) 1.5px;text-underline-offset:.22em}
.status{text-decoration:underline wavy color-mix(in srgb,var(--q3) 70%,transparent) 1px;text-underline-offset:.22em}
.edge{color:var(--soft)}
main .event{--q:var(--q0);font-weight:700;color:var(--q);text-decoration:none;border-bottom:2px solid var(--q)}
main .event.st-future{border-bottom-style:dashed}main .event.st-hypothetical{border-bottom-style:dotted}main .event.st-negated{border-bottom-style:double;border-bottom-width:4px}
.off-event main .event{font-weight:inherit;color:inherit;border:0;text-decoration:none}
.off-event main .status,.off-statement main .cue,.off-actor main .actor,.off-place main :is(.place,.time){text-decoration:none}
.off-statement main .content{background:none}
main .on{background:var(--glow);border-radius:2px}main .on-said{background:color-mix(in srgb,var(--glow) 45%,var(--said))}
main :is(.on-who,.on-whom,.on-where,.on-when,.on-told){background:none;box-shadow:inset 0 -2px 0 0 var(--r);color:var(--r)}
main .on-who{--r:var(--who)}main .on-whom{--r:var(--whom)}main .on-where{--r:var(--where)}main .on-when{--r:var(--when)}main .on-told{--r:var(--told)}
main .event.on{background:var(--glow);color:var(--ink)}
.card{--q:var(--q0);background:var(--card);border:1px solid var(--rule);border-left:4px solid var(--q);border-radius:6px;padding:.6rem .75rem;margin:0 0 .6rem;scroll-margin-top:2.4rem}
.q1{--q:var(--q1)}.q2{--q:var(--q2)}.q3{--q:var(--q3)}.q4{--q:var(--q4)}.statement{--q:var(--told)}.party.actor{--q:var(--who);text-decoration:none}.party.place{--q:var(--where);text-decoration:none}
main .event.q1{--q:var(--q1)}main .event.q2{--q:var(--q2)}main .event.q3{--q:var(--q3)}main .event.q4{--q:var(--q4)}
.card.on,.card:target{outline:2px solid var(--link);outline-offset:1px}.card.near{background:color-mix(in srgb,var(--glow) 18%,var(--card))}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.card h3{margin:0;font-size:.82rem;display:flex;flex-wrap:wrap;gap:.45rem;align-items:baseline}
.number{font-variant-numeric:tabular-nums;color:var(--soft);min-width:1.2em}.type{font-weight:700;letter-spacing:.03em;color:var(--q)}.mode{color:var(--soft)}
.badge{margin-left:auto;font-size:.72rem;padding:0 .45rem;border:1px solid var(--rule);border-radius:99px;color:var(--soft)}
.unsure{color:var(--q3)}
.badge.st-future{border-style:dashed;border-color:currentColor;color:var(--q1)}.badge.st-hypothetical{border-style:dotted;border-color:currentColor;color:var(--q3)}.badge.st-negated{border-color:currentColor;color:var(--q4);text-decoration:line-through}
.line{margin:.25rem 0 .35rem;font-size:.98rem;overflow-wrap:anywhere}.act{font-style:italic}.arrow{color:var(--soft);padding:0 .35em}.nobody{color:var(--soft)}
.name{text-decoration:none;font-weight:600}.card .who,.card .source{color:var(--who)}.card .whom{color:var(--whom)}.card .where{color:var(--where)}.when{color:var(--when);font-weight:600}.card .carrier{color:var(--told)}.card .outlet{color:var(--soft)}
a.name[href]:hover,a.words:hover{text-decoration:underline}small{color:var(--soft);font-size:.8rem}
dl{margin:0}.row{display:grid;grid-template-columns:5.2rem 1fr;gap:.5rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.chain{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 0;margin:.45rem 0 .2rem;padding:0;font-size:.8rem}
.station{border:1px solid var(--rule);border-radius:99px;padding:.05rem .6rem;position:relative;margin-right:1.5rem;max-width:100%;overflow-wrap:anywhere}
.station:not(:last-child)::after{content:"";position:absolute;left:100%;top:50%;width:1.5rem;border-top:1.5px solid var(--soft)}
.station:not(:last-child)::before{content:"";position:absolute;left:calc(100% + 1.2rem);top:calc(50% - .19rem);border:.24rem solid transparent;border-left-color:var(--soft);border-right:0}
.station.outlet{border-style:dashed}.denied{color:var(--q4)}
blockquote{margin:.35rem 0;padding-left:.6rem;border-left:2px solid var(--rule);font:.95rem/1.45 Georgia,serif;white-space:pre-line;overflow-wrap:anywhere}.gap{color:var(--soft)}
details{margin-top:.3rem;color:var(--soft);font-size:.78rem}summary{cursor:pointer}.none{color:var(--soft)}
footer{padding:1rem 1.2rem 2rem;color:var(--soft);font-size:.78rem;border-top:1px solid var(--rule)}
@media (max-width:58rem){.grid{display:block}aside{position:static;height:auto;overflow:visible;padding:0 0 2rem}aside h2{position:static}main{padding-bottom:1.5rem;margin:0 auto}h1{font-size:1.45rem}.bar{padding:.4rem .8rem;gap:.2rem .9rem}.grid{padding:0 .9rem}.bar legend,.bar b{display:none}.bar fieldset{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;width:100%}html{scroll-padding-top:5.5rem}.card{scroll-margin-top:5.5rem}}
@media (min-width:58.01rem){.bar nav{display:none}}
@media (prefers-reduced-motion:no-preference){html,aside{scroll-behavior:smooth}}
@media print{.bar{display:none}aside{position:static;height:auto}.grid{display:block}}
`;
