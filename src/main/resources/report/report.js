
// Filter and search. What is chosen stands in the address behind the #, so that a link leads to the same view.
'use strict';
(() => {
  const form = document.getElementById('filter');
  const findings = [...document.querySelectorAll('.finding')];
  if (!findings.length) return;

  const shown = form.querySelector('output');
  const all = form.elements.all;
  const severities = [...form.querySelectorAll('[name=severity]')];
  const choices = [...form.querySelectorAll('select')];
  const format = new Intl.NumberFormat('en');
  const texts = new Map();

  function text(finding) {
    if (!texts.has(finding)) {
      texts.set(finding, (finding.parentElement.firstElementChild.textContent + ' ' + finding.textContent).toLowerCase());
    }
    return texts.get(finding);
  }

  function value(finding, key) {
    return finding.dataset[key] ?? finding.parentElement.dataset[key];
  }

  // ---- the view

  function show() {
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const levels = severities.filter(box => box.checked).map(box => box.value);
    const wanted = choices.filter(choice => choice.value);
    let count = 0;
    for (const finding of findings) {
      finding.hidden = !(levels.includes(finding.dataset.severity)
          && wanted.every(choice => value(finding, choice.name) === choice.value)
          && words.every(word => text(finding).includes(word)));
      count += finding.hidden ? 0 : 1;
    }
    for (const file of document.querySelectorAll('.file')) {
      file.hidden = !file.querySelector('.finding:not([hidden])');
    }
    shown.textContent = count === findings.length ? format.format(count) + (count === 1 ? ' finding' : ' findings')
        : format.format(count) + ' of ' + format.format(findings.length);
  }

  function open(yes) {
    for (const finding of findings) finding.open = yes;
    all.textContent = yes ? 'Close all' : 'Open all';
    all.setAttribute('aria-pressed', yes);
  }

  // ---- the address

  function state() {
    const state = new URLSearchParams();
    if (form.elements.q.value.trim()) state.set('q', form.elements.q.value.trim());
    const levels = severities.filter(box => box.checked).map(box => box.value);
    if (levels.length < severities.length) state.set('severity', levels.join(','));
    for (const choice of choices) if (choice.value) state.set(choice.name, choice.value);
    return state.toString();
  }

  function restore() {
    const hash = location.hash.slice(1);
    const target = hash && document.getElementById(hash);
    if (target) {
      if (target.matches('.finding') && target.hidden) {
        form.reset();
        show();
      }
      target.open = true;
      target.scrollIntoView();
      return;
    }
    const state = new URLSearchParams(hash);
    form.elements.q.value = state.get('q') ?? '';
    for (const box of severities) box.checked = !state.has('severity') || state.get('severity').split(',').includes(box.value);
    for (const choice of choices) {
      choice.value = state.get(choice.name) ?? '';
      if (choice.selectedIndex < 0) choice.value = '';
    }
    show();
  }

  function remember() {
    // An empty hash would scroll to the top.
    const hash = '#' + (state() || 'all');
    if (location.hash !== hash) {
      try {
        history.replaceState(null, '', hash);
      } catch {
        location.replace(hash); // where the page has no address of its own
      }
    }
  }

  function changed() {
    show();
    remember();
  }

  // ---- what is touched

  let waiting;
  form.addEventListener('input', event => {
    clearTimeout(waiting);
    if (event.target.name === 'q') waiting = setTimeout(changed, 120);
    else changed();
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(changed));
  all.addEventListener('click', () => open(all.getAttribute('aria-pressed') !== 'true'));
  for (const link of document.querySelectorAll('[data-key]')) {
    link.href = '#' + new URLSearchParams([[link.dataset.key, link.dataset.value]]);
    link.addEventListener('click', () => setTimeout(() => form.parentElement.scrollIntoView()));
  }
  addEventListener('hashchange', restore);
  addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, select, textarea')) {
      event.preventDefault();
      form.elements.q.focus();
    }
  });

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });

  if (findings.every(finding => finding.open)) open(true);
  form.hidden = false;
  show();
  restore();
})();
