import { openStage, published, submitted, type Stage } from '../practices/cast.js';

let stage: Stage;
let slug: string;
let id: string;
const TITLE = 'Ferias & <empleo> en «Huaura»';
beforeAll(async () => {
  stage = await openStage();
  id = await published(stage, TITLE);
  await submitted(stage, 'Solo lo sabe el equipo');
  const row = await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [id] });
  slug = row?.slug ?? '';
});
afterAll(() => stage.close());

const fetched = (path: string, headers: Record<string, string> = {}) => fetch(`${stage.app.url}${path}`, { headers });
const text = async (path: string): Promise<string> => (await fetched(path)).text();
async function hidden(work: () => Promise<void>): Promise<void> {
  await stage.app.db.rows({
    text: 'update practice set hidden_version = published_version, published_version = null where id = $1',
    values: [id],
  });
  await work();
  await stage.app.db.rows({
    text: 'update practice set published_version = hidden_version, hidden_version = null where id = $1',
    values: [id],
  });
}

describe('The feed of the wall', () => {
  test('names what is published, as text, and nothing else', async () => {
    const answer = await fetched('/muro.atom');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const xml = await answer.text();
    expect(xml).toContain('<title>Ferias &amp; &lt;empleo&gt; en «Huaura»</title>');
    expect(xml).toContain(`<id>urn:uuid:${id}</id>`);
    expect(xml).toContain(`/practicas/${slug}"`);
    expect(xml).not.toContain('Solo lo sabe');
    expect(xml).not.toMatch(/@prueba|<script/);
  });

  test('is also by region, by theme and by both', async () => {
    const { region, theme } = (await stage.app.db.one<{ region: string; theme: string }>({
      text: 'select region_id as region, theme_id as theme from practice where id = $1',
      values: [id],
    })) ?? { region: '', theme: '' };
    for (const query of [`region=${region}`, `tema=${theme}`, `region=${region}&tema=${theme}`]) {
      expect(await text(`/muro.atom?${query}`)).toContain(id);
    }
    const other = await stage.app.db.one<{ id: string }>({
      text: 'select id from region where id <> $1 limit 1',
      values: [region],
    });
    const empty = await fetched(`/muro.atom?region=${other?.id}`);
    expect([empty.status, (await empty.text()).includes('<entry>')]).toEqual([200, false]);
  });

  test.each(['region=no-hay', 'tema=%27+or+1%3D1', 'region=a&region=b', 'tema=%3Cscript%3E', `region=${'x'.repeat(90)}`])(
    'of %s there is none',
    async (query) => expect((await fetched(`/muro.atom?${query}`)).status).toBe(404),
  );

  test('is not sent again to whoever has it', async () => {
    const tag = (await fetched('/muro.atom')).headers.get('etag') ?? '';
    expect((await fetched('/muro.atom', { 'if-none-match': tag })).status).toBe(304);
    await hidden(async () => expect((await fetched('/muro.atom', { 'if-none-match': tag })).status).toBe(200));
  });
});

test('what moderation hides leaves the feed and the sitemap at once', async () => {
  await hidden(async () => {
    expect(await text('/muro.atom')).not.toContain(id);
    expect(await text('/sitemap.xml')).not.toContain(slug);
  });
  expect(await text('/muro.atom')).toContain(id);
});

test('the sitemap has the public pages and the published practices', async () => {
  const answer = await fetched('/sitemap.xml');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  const xml = await answer.text();
  expect(xml).toContain(`/practicas/${slug}</loc>`);
  expect(xml).toContain('/muro</loc>');
  expect(xml).not.toMatch(/solo-lo-sabe|mis-practicas|admin/);
});

test('robots are told where the sitemap is and what is private', async () => {
  const robots = await text('/robots.txt');
  expect(robots).toMatch(/^User-agent: \*/);
  expect(robots).toMatch(/Sitemap: https?:\/\/.+\/sitemap\.xml/);
  expect(robots).toContain('Disallow: /admin/');
});
