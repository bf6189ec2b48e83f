// The checks of check.sh, on the reports that lie in this folder.
import { chromium } from 'playwright-core';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of a processor, to read and lay out a page; the clock would say how busy the machine is. */
const MOST_SECONDS = 3;
/** What build servers send with pages that builds leave behind. */
const STRICT_POLICY = "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'self'";

let failures = 0;
function check(what, ok, seen) {
  if (!ok) failures++;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}${ok || seen === undefined ? '' : ': ' + JSON.stringify(seen)}`);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

async function open(name, options = {}, hash = '') {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const noise = [];
  const address = pathToFileURL(resolve(name + '.html')).href;
  page.on('console', message => noise.push(message.text()));
  page.on('pageerror', error => noise.push(String(error)));
  page.on('request', request => {
    if (request.url().split('#')[0] !== address) noise.push('requested ' + request.url());
  });
  await page.goto(address + hash, { waitUntil: 'load' });
  return { page, noise };
}

const visible = page => page.locator('.finding:visible').count();
const overflow = page => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What is asked of every report. */
async function looksRight(name) {
  const { page, noise } = await open(name);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.reload();
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = metrics.find(metric => metric.name === 'ThreadTime').value;
  const findings = await page.locator('.finding').count();
  console.log(`       ${name}: ${findings} findings, ${(statSync(name + '.html').size / 1e6).toFixed(2)} MB, ${seconds.toFixed(2)} s of a processor to load`);
  check(`${name}: loads in time`, seconds > 0 && seconds < MOST_SECONDS, seconds);
  const title = (findings === 1 ? '1 finding' : findings.toLocaleString('en') + ' findings');
  check(`${name}: the heading counts what is there`, (await page.locator('h1').textContent()) === title);
  check(`${name}: all are shown at first`, await visible(page) === findings);
  check(`${name}: the filter says so`, (await page.locator('output').textContent()) === title);

  // Markup: what the report writes, and nothing else.
  const strange = await page.evaluate(() => {
    const known = new Set(('html head meta title style body header h1 ul ol li main section h2 h3 h4 h5 h6 table thead tbody tr th td a svg '
        + 'rect div form input output button span label select option details summary code pre mark i b p strong em wbr script').split(' '));
    return [...document.querySelectorAll('*')].filter(e => !known.has(e.localName)
        || e.getAttributeNames().some(a => a.startsWith('on') || a === 'src' || a === 'style')
        || e.localName === 'a' && e.hasAttribute('href') && !/^(#|https:\/\/)/.test(e.getAttribute('href'))).map(e => e.outerHTML.slice(0, 200));
  });
  check(`${name}: no name has become markup`, strange.length === 0, strange);
  check(`${name}: one script, one style`, await page.locator('script').count() === 1 && await page.locator('style').count() === 1);
  check(`${name}: no name has run as a script`, !(await page.title()).includes('owned'), await page.title());
  const unseen = await page.evaluate(() => document.body.textContent.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g));
  check(`${name}: nothing unseen in the text`, unseen === null, unseen);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(e => e.id));
  check(`${name}: ids are unique`, new Set(ids).size === ids.length);
  const dead = await page.evaluate(() => [...document.querySelectorAll('a[href^="#rule-"]')]
      .filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(a => a.getAttribute('href')));
  check(`${name}: links to rules lead somewhere`, dead.length === 0, dead);

  await page.screenshot({ path: `${name}-wide.png`, fullPage: findings <= 20 });

  // Print: everything is open, nothing to press.
  await page.emulateMedia({ media: 'print' });
  const folded = await page.evaluate(() => [...document.querySelectorAll('.finding')].slice(0, 200)
      .filter(f => f.querySelector('.body').getBoundingClientRect().height < 20).length);
  check(`${name}: printed findings are unfolded`, folded === 0, folded);
  check(`${name}: no filter on paper`, !(await page.locator('#filter').isVisible()));
  await page.emulateMedia({ media: 'screen' });

  check(`${name}: no errors, no requests`, noise.length === 0, noise);
  await page.close();

  for (const [scheme, width] of [['light', 360], ['dark', 380]]) {
    const phone = await open(name, { viewport: { width, height: 800 }, colorScheme: scheme });
    if (findings <= 300) await phone.page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    check(`${name}: ${width} px are wide enough`, await overflow(phone.page) <= 0, await overflow(phone.page));
    await phone.page.screenshot({ path: `${name}-${width}-${scheme}.png`, fullPage: findings <= 20 });
    await phone.page.close();
  }
}

/** Filters, search, the address, the keyboard. */
async function filters(name) {
  const { page, noise } = await open(name);
  const count = selector => page.locator(selector).count();
  const hash = () => new URL(page.url()).hash;
  const errors = await count('.finding[data-severity=error]');
  const all = await count('.finding');
  check('there is something to filter', errors > 0 && errors < all, { errors, all });

  await page.locator('.chip.warning input').uncheck();
  await page.locator('.chip.info input').uncheck();
  check('severity leaves its findings', await visible(page) === errors, await visible(page));
  check('severity stands in the address', hash() === '#severity=error', hash());
  check('the rest is counted', (await page.locator('output').textContent()) === `${errors.toLocaleString('en')} of ${all.toLocaleString('en')}`);

  await page.selectOption('select[name=family]', 'blocking');
  const both = await count('.finding[data-severity=error][data-family=blocking]');
  check('family and severity', both > 0 && both < errors && await visible(page) === both, both);
  const other = await open(name, {}, hash());
  check('the address leads to the same view', await visible(other.page) === both
      && await other.page.locator('select[name=family]').inputValue() === 'blocking');
  await other.page.close();
  check('files without a finding are gone', await page.locator('.file:visible').count() <= both);

  await page.getByRole('button', { name: 'Clear' }).click();
  await page.waitForFunction(n => document.querySelectorAll('.finding:not([hidden])').length === n, all);
  check('clear shows all', await visible(page) === all);

  await page.keyboard.press('/');
  check('/ goes to the search', await page.evaluate(() => document.activeElement.name) === 'q');
  await page.keyboard.type('SupplyAsync common');
  await page.waitForFunction(() => location.hash.includes('q='));
  const found = await page.evaluate(() => [...document.querySelectorAll('.finding')]
      .filter(f => ['supplyasync', 'common'].every(w => (f.parentElement.firstElementChild.textContent + ' ' + f.textContent).toLowerCase().includes(w))).length);
  check('search finds all words, in any case', found > 0 && found < all && await visible(page) === found, found);
  await page.locator('[name=q]').fill('no such word anywhere');
  await page.waitForFunction(() => document.querySelector('output').textContent.startsWith('0 of'));
  check('search may find nothing', await visible(page) === 0);
  await page.goto(page.url().split('#')[0] + '#q=%3Cb%3E&family=nonsense&severity=');
  check('a strange address does no harm', noise.length === 0);
  await page.getByRole('button', { name: 'Clear' }).click();

  const rule = page.locator('.tally').nth(2).locator('a').first();
  const name2 = await rule.getAttribute('data-value');
  await rule.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#rule='));
  check('a row of the summary filters, by keyboard', await visible(page) === await count(`.finding[data-rule="${name2}"]`), name2);
  await page.goBack();

  const first = page.locator('.finding').first();
  await first.locator('> summary').focus();
  const before = await first.evaluate(f => f.open);
  await page.keyboard.press('Enter');
  check('a finding opens by keyboard', await first.evaluate(f => f.open) !== before);
  const id = await page.locator('.finding').last().getAttribute('id');
  await page.goto(page.url().split('#')[0] + '#' + id);
  await page.waitForFunction(i => document.getElementById(i).open, id);
  check('a link to a finding opens it', await page.locator(`#${id} .body`).isVisible());
  await page.locator(`#${id} .why`).click();
  await page.waitForFunction(() => location.hash.startsWith('#rule-'));
  check('a finding leads to its rule', await page.locator('.rule[open]').count() === 1
      && await page.locator('.rule[open] h4').first().textContent() === 'Why');
  await page.screenshot({ path: `${name}-rule.png` });
  await page.getByRole('button', { name: 'Open all' }).click();
  check('all can be opened', await page.locator('.finding:not([open])').count() === 0);
  check('filtering logs nothing', noise.length === 0, noise);
  await page.close();
}

/** Where scripts, or styles as well, are not let through, all is there to be read. */
async function withoutScripts(name) {
  const plain = await open(name, { javaScriptEnabled: false });
  check('without scripts: the findings are there', await visible(plain.page) > 0);
  check('without scripts: nothing that would do nothing', !(await plain.page.locator('#filter').isVisible()));
  await plain.page.close();

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const { readFileSync } = await import('node:fs');
  await page.route('**/*', route => route.request().url().endsWith('/report.html')
    ? route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': STRICT_POLICY }, body: readFileSync(name + '.html') })
    : route.abort());
  await page.goto('http://builds.test/report.html');
  const first = page.locator('.finding.warning').first();
  if (!(await first.evaluate(f => f.open))) await first.locator('> summary').click();
  check('strict policy: code and path can be read', await first.locator('pre.code').isVisible() && await first.locator('.way').isVisible());
  check('strict policy: nothing that would do nothing', !(await page.locator('#filter').isVisible()));
  await page.screenshot({ path: `${name}-strict-policy.png` });
  await page.close();
}

/** The path of the project of four files, from the hop to the wait. */
async function path(name) {
  const { page } = await open(name);
  const steps = await page.locator('.way li').evaluateAll(all => all.map(li => li.className + ' ' + li.querySelector('span:nth-of-type(2)').textContent));
  check('the path runs from the hop to the wait', JSON.stringify(steps) === JSON.stringify(['hop runs on the common pool, started by supplyAsync',
    'in OrderPage.render(long)', 'call StoredOrders.load', 'call Sql.text', 'wait DataSource.getConnection']), steps);
  check('each step but the last shows its code', await page.locator('.way li pre').count() === 4);
  check('the place is marked', await page.locator('.finding.warning pre.code mark').textContent() === 'load');
  await page.pdf({ path: `${name}.pdf`, format: 'A4' });
  await page.close();
}

await looksRight('orders');
await path('orders');
await withoutScripts('orders');
await looksRight('examples');
await filters('examples');
await looksRight('hostile');
if (existsSync('tree.html')) {
  await looksRight('tree');
}
await browser.close();
console.log(failures === 0 ? 'all is well' : failures + ' checks failed');
process.exit(failures === 0 ? 0 : 1);
