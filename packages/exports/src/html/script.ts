// The page's script: highlights words with their card and the card with its words, by pointer and keyboard; toggles layers.
// The page and all links also work without it.

export const SCRIPT = `
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = new Map();
  for (const element of all('main [data-on]'))
    for (const anchor of element.dataset.on.split(' ')) words.set(anchor, [...(words.get(anchor) ?? []), element]);
  const cards = all('.card');
  const lights = new Map(cards.map((card) => [card, card.dataset.lights.split(' ').filter(Boolean).map((pair) => pair.split(':'))]));
  const users = new Map();
  for (const [card, pairs] of lights) for (const [anchor] of pairs) users.set(anchor, [...(users.get(anchor) ?? []), card]);
  let lit = [];
  const light = (element, ...classes) => { element.classList.add(...classes); lit.push([element, classes]); };
  const clear = () => { for (const [element, classes] of lit) element.classList.remove(...classes); lit = []; };
  const lightCard = (card) => {
    for (const [anchor, role] of lights.get(card) ?? [])
      for (const element of words.get(anchor) ?? []) light(element, 'on', 'on-' + role);
  };
  const showCard = (card) => { clear(); lightCard(card); light(card, 'on'); };
  const showWords = (element) => {
    clear();
    const own = document.getElementById(element.dataset.card);
    if (own) { lightCard(own); light(own, 'on'); }
    for (const anchor of element.dataset.on.split(' '))
      for (const card of users.get(anchor) ?? []) if (card !== own) light(card, 'near');
  };
  const show = (target) => {
    const card = target.closest?.('.card');
    const element = target.closest?.('main [data-on]');
    if (card) showCard(card); else if (element) showWords(element); else if (!document.activeElement?.closest('.card, main [data-on]')) clear();
  };
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const reveal = (element) => element.scrollIntoView({ block: 'center', behavior: calm });
  const goToWords = (card) => {
    const [anchor] = lights.get(card)[0] ?? [];
    const element = lights.get(card).flatMap(([at]) => words.get(at) ?? []).find((at) => at.dataset.card === card.id) ?? words.get(anchor)?.[0];
    if (element) { reveal(element); element.focus?.({ preventScroll: true }); showCard(card); }
  };
  const goToCard = (element) => {
    const card = document.getElementById(element.dataset.card);
    if (!card) return;
    reveal(card);
    card.focus({ preventScroll: true });
    showCard(card);
  };
  const wide = matchMedia('(min-width: 58.01rem)');
  document.addEventListener('mouseover', ({ target }) => {
    show(target);
    const element = target.closest?.('main [data-card]');
    const card = element && document.getElementById(element.dataset.card);
    if (card && wide.matches) card.scrollIntoView({ block: 'nearest', behavior: calm });
  });
  document.addEventListener('focusin', ({ target }) => show(target));
  document.addEventListener('click', (event) => {
    const element = event.target.closest?.('main [data-card]');
    if (element) { event.preventDefault(); return goToCard(element); }
    const card = event.target.closest?.('.card');
    if (!card || event.target.closest('summary, details') || String(getSelection())) return;
    const link = event.target.closest('a');
    if (!link || link.matches('.number')) { event.preventDefault(); goToWords(card); }
    else if (link.hash) {
      const at = document.getElementById(link.hash.slice(1));
      if (at) { event.preventDefault(); reveal(at); at.matches('.card') ? at.focus({ preventScroll: true }) : show(card); }
    }
  });
  let from = null;
  document.addEventListener('keydown', (event) => {
    const card = event.target.closest?.('.card');
    if (event.key === 'Enter' && card === event.target) { from = card; goToWords(card); event.preventDefault(); }
    else if (event.key === 'Enter' && event.target.matches?.('main [data-card]')) { from = event.target; goToCard(event.target); event.preventDefault(); }
    else if (event.key === 'Escape') { clear(); from?.focus(); from = null; }
  });
  for (const box of all('.bar input'))
    box.addEventListener('change', () => document.documentElement.classList.toggle('off-' + box.value, !box.checked));
})();
`;
