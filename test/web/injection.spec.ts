import type { Browser } from 'playwright-core';
import { openPage, launchBrowser } from '../support/browser.js';
import { OBSERVE, drafted, openStage, published, submitted, succeeded, type Stage } from '../api/practices/cast.js';

const HOSTILE = `</title></script><script>window.hurt=1</script><img src=x onerror="window.hurt=1"> "'><svg onload=window.hurt=1>`;

/** Attack 22: what a person wrote is shown as text everywhere, and runs nowhere. */
describe('Hostile text in a practice', () => {
  let stage: Stage;
  let browser: Browser;
  let slug: string;

  beforeAll(async () => {
    stage = await openStage();
    browser = await launchBrowser();
    const id = await published(stage, `Título ${HOSTILE}`, {
      problem: { text: HOSTILE },
      strategy: { lines: [{ heading: HOSTILE, text: HOSTILE }] },
      results: {
        results: {
          lines: [HOSTILE],
          indicators: [{ name: HOSTILE, unit: '<b>', direction: 'UP', baseline: 1, result: 2, source: HOSTILE }],
        },
      },
      sustainability: {
        sustainability: {
          text: HOSTILE,
          instruments: ['POI'],
          resolutions: [{ number: HOSTILE, date: '2025-01-01', about: HOSTILE }],
        },
      },
    });
    const row = await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [id] });
    slug = row?.slug ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  it('is text on the practice page, on the wall and in a search, with and without JavaScript', async () => {
    for (const javaScript of [true, false]) {
      const { page, context, problems } = await openPage(browser, { javaScript });
      for (const path of [`/practicas/${slug}`, '/muro', `/muro?q=${encodeURIComponent(HOSTILE)}`]) {
        const response = await page.goto(`${stage.app.url}${path}`, { waitUntil: 'load' });
        expect(response?.status()).toBe(200);
        expect(await page.locator('img[src="x"], svg[onload]').count()).toBe(0);
        if (javaScript) expect(await page.evaluate('window.hurt')).toBeUndefined();
      }
      expect(problems).toEqual([]);
      await context.close();
    }
  });

  it('a policy without inline scripts comes with every page', async () => {
    for (const path of ['/', '/muro', `/practicas/${slug}`, '/ranking', '/ingresar', '/admin/', '/no-existe']) {
      const policy = (await fetch(`${stage.app.url}${path}`)).headers.get('content-security-policy') ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      expect({ path, scripts }).toEqual({ path, scripts: "'self'" });
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
    }
  });

  it('is text in the mail about it', async () => {
    const id = await submitted(stage, `Otro título ${HOSTILE}`);
    succeeded(
      await stage.ask('staff', OBSERVE, {
        input: { practiceId: id, comment: HOSTILE, observations: [{ section: 'problem', text: HOSTILE }] },
      }),
    );
    await stage.app.drainJobs();
    const mails = stage.app.mailer.sent.filter(({ html }) => html.includes('Otro t'));
    expect(mails.length).toBeGreaterThan(0);
    for (const { html, subject } of mails) {
      expect(html).not.toMatch(/<script|<img|<svg/i);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  it('a link that runs something is refused beside its field', async () => {
    const id = await drafted(stage, 'Con enlace');
    const { errors } = await stage.ask(
      'author',
      'mutation ($input: SaveSectionInput!) { saveSection(input: $input) { missing { text } } }',
      { input: { practiceId: id, section: 'resources', revision: 0, resources: { text: '', videoUrl: 'javascript:alert(1)' } } },
    );
    expect(errors?.[0]?.extensions.fields?.map(({ path }) => path)).toContain('input.resources.videoUrl');
  });
});
