/** The page's style: one column, logical properties for both directions, light and dark, phone and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b18; --paper: #fdfcf8; --line: #ddd8cc; --soft: #6b6557; --card: #fff;
  --error: #a3211b; --warning: #8a5a00; --info: #1f5c8a; --good: #1f6b3a; --mark: #ffe9a8; --wrong: #fbd9d5; --right: #d5efdc; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8de; --paper: #191814; --line: #3b382f; --soft: #a8a190; --card: #22211c;
  --error: #ff9d95; --warning: #f0c36a; --info: #8fc7f2; --good: #8fd6a5; --mark: #5a4a12; --wrong: #5a2420; --right: #1d4a2b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { display: flex; flex-direction: column; max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
header, .summary { order: -2; }
.filters { order: -1; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
.summary { margin: 0 0 1rem; color: var(--soft); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .6rem 0; border-block: 1px solid var(--line); }
.filters label { display: inline-flex; gap: .4rem; align-items: center; min-height: 2rem; }
.filters select { font: inherit; max-width: 100%; padding: .15rem .3rem; }
article { background: var(--card); border: 1px solid var(--line); border-inline-start: .3rem solid var(--soft); border-radius: .4rem; padding: .8rem 1rem; margin: .75rem 0; }
article.error { border-inline-start-color: var(--error); }
article.warning { border-inline-start-color: var(--warning); }
article.info { border-inline-start-color: var(--info); }
.head { display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .875rem; color: var(--soft); }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .info .severity { color: var(--info); }
.severity { font-weight: 600; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
.sentence, td { font-size: 1.15rem; line-height: 2; }
.sentence, td { font-family: "Amiri", "Noto Naskh Arabic", "Scheherazade New", "Traditional Arabic", system-ui, serif; }
.sentence mark { background: var(--mark); color: inherit; padding: .1em 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th { text-align: start; vertical-align: top; font-weight: 500; font-size: .875rem; color: var(--soft); padding: .7rem 0; padding-inline-end: 1rem; white-space: nowrap; }
td { border-block-start: 1px solid var(--line); width: 100%; overflow-wrap: anywhere; }
td mark { color: inherit; padding: .1em 0; }
.found mark { background: var(--wrong); text-decoration: underline; text-decoration-style: wavy; text-underline-offset: .5em; } .expected mark { background: var(--right); }
.suggestion { color: var(--good); }
.failure { color: var(--error); }
[hidden] { display: none; }
@media (max-width: 30rem) { th { display: block; padding: .5rem 0 0; } td { display: block; border: 0; } article { padding: .7rem .8rem; } }
@media print { .filters { display: none; } main { max-width: none; padding: 0; } article { break-inside: avoid; } }
`

/** Filters by severity and rule; without script all findings are shown. */
export const SCRIPT = `
const cards = [...document.querySelectorAll('article')]
const select = document.querySelector('.filters select')
for (const rule of [...new Set(cards.map((card) => card.dataset.rule))].sort()) select.append(new Option(rule, rule))
const boxes = [...document.querySelectorAll('.filters input')]
function apply() {
  const severities = boxes.filter((box) => box.checked).map((box) => box.value)
  for (const card of cards) card.hidden = !severities.includes(card.dataset.severity) || (select.value !== '' && select.value !== card.dataset.rule)
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('article:not([hidden])')
}
document.querySelector('.filters').addEventListener('change', apply)
document.querySelector('.filters').hidden = cards.length === 0
`
