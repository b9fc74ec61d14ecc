/**
 * What the page does in a browser: filters, and folded parts that open when something points at them or when
 * the page is printed. Without it the page shows everything but the filters. It is plain JavaScript, printed
 * as it stands here; the tests lint it as such.
 */
export const SCRIPT = String.raw`(() => {
  'use strict';

  const form = document.getElementById('filters');
  const cards = [...document.querySelectorAll('.card')];
  const groups = [...document.querySelectorAll('[data-group]')].reverse();
  const rows = [...document.querySelectorAll('tr[data-for]')];
  const status = document.getElementById('shown');
  const opened = new Set();
  const texts = new Map();

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const textOf = (card) => {
    if (!texts.has(card)) texts.set(card, plain(card.textContent));
    return texts.get(card);
  };

  const open = (details) => {
    if (details.open) return;
    details.open = true;
    opened.add(details);
  };

  /** Closes again what the filters opened. */
  const closeOpened = () => {
    for (const details of opened) details.open = false;
    opened.clear();
  };

  const apply = () => {
    const data = new FormData(form);
    const verdicts = data.getAll('verdict');
    const measure = data.get('measure');
    const outlet = data.get('outlet');
    const words = plain(data.get('text')).split(/\s+/u).filter(Boolean);
    const isActive = verdicts.length > 0 || measure !== '' || outlet !== '' || words.length > 0;
    const isShown = (card) =>
      (verdicts.length === 0 || verdicts.includes(card.dataset.verdict)) &&
      (measure === '' || card.dataset.measure === measure) &&
      (outlet === '' || card.dataset.outlets.split(' ').includes(outlet)) &&
      words.every((word) => textOf(card).includes(word));

    let shown = 0;
    for (const card of cards) {
      card.hidden = !isShown(card);
      if (!card.hidden) shown++;
    }
    for (const row of rows) row.hidden = document.getElementById(row.dataset.for)?.hidden ?? false;
    closeOpened();
    for (const group of groups) {
      const isEmpty = group.querySelector('.card:not([hidden])') === null;
      group.hidden = isActive && isEmpty;
      if (isActive && !isEmpty && group.tagName === 'DETAILS') open(group);
    }
    for (const table of document.querySelectorAll('.matrix, .overview')) {
      table.hidden = isActive && table.querySelector('tr[data-for]:not([hidden])') === null;
    }
    const total = cards.length + (cards.length === 1 ? ' finding' : ' findings');
    status.textContent = isActive ? shown + ' of ' + total : total;
  };

  /** Shows what the address points at, whatever hides it. */
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null) return;
    if (form !== null && target.closest('[hidden]') !== null) {
      form.reset();
      apply();
    }
    for (let part = target; part !== null; part = part.parentElement) {
      if (part.tagName === 'DETAILS') part.open = true;
    }
    target.scrollIntoView();
  };

  if (form !== null) {
    form.hidden = false;
    let timer = 0;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(apply, 100);
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(apply));
    // Browsers keep what was filled in when a page is loaded again.
    apply();
  }

  addEventListener('hashchange', reveal);
  if (location.hash !== '') reveal();

  const unfolded = new Set();
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open], .fold)')) {
      details.open = true;
      unfolded.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
    unfolded.clear();
  });
})();
`;
