import { readFileSync } from 'node:fs';

/** Planted practices with a text by someone else about the same: what a search for similar ones must find first. */
export const SIBLINGS = JSON.parse(readFileSync(new URL('./siblings.json', import.meta.url), 'utf8'));

export const plantedId = (n) => `00000000-0000-4000-8009-${String(n).padStart(12, '0')}`;

const literal = (value) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** SQL that publishes them among the practices that are there, as admission leaves them. Each is of another theme and region. */
export const PLANT = `
  with sown as (select row_number() over () - 1 as n, value from jsonb_array_elements(${literal(SIBLINGS.map(({ planted }) => planted))}::jsonb)),
  place as (select code, region_id, row_number() over (order by code) - 1 as n from iged where region_id is not null),
  subject as (select id, name, row_number() over (order by position, id) - 1 as n from theme),
  grown as (
    insert into practice (id, code, slug, status, created_by, created_at, updated_at, submitted_at, lead_iged_code, published_version, published_at,
      published_year, title, summary, theme_id, region_id, search, search_text)
    select ('00000000-0000-4000-8009-' || lpad(s.n::text, 12, '0'))::uuid, 'PLANTED-' || s.n, 'sembrada-' || s.n, 'ADMITTED', (select min(id::text)::uuid from member),
      now(), now(), now(), g.code, 1, now() - interval '2 years', extract(year from now()) - 2, s.value ->> 'title', s.value ->> 'summary', t.id, g.region_id,
      setweight(to_tsvector('spanish_folded', s.value ->> 'title'), 'A') || setweight(to_tsvector('spanish_folded', s.value ->> 'summary'), 'B'),
      fold(s.value ->> 'title' || ' ' || (s.value ->> 'summary'))
    from sown s join place g on g.n = (s.n * 7) % (select count(*) from place) join subject t on t.n = s.n % (select count(*) from subject)
    returning id, code)
  insert into practice_version (practice_id, number, sheet, admitted_at, admitted_by)
    select g.id, 1, s.value || jsonb_build_object('themeName', '', 'regionName', '', 'igeds', '[]'::jsonb, 'districts', '[]'::jsonb, 'team', '[]'::jsonb,
      'sections', jsonb_build_array(jsonb_build_object('key', 'problem', 'title', 'Problema', 'kind', 'TEXT', 'text', s.value ->> 'problem'))), now(), g.id
    from grown g join sown s on 'PLANTED-' || s.n = g.code;
  select learn_practices(array(select id from practice where code like 'PLANTED-%'))`;

const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** Half of the longer words with a letter lost, doubled or swapped; always the same ones. */
function misspelt(text) {
  return text
    .split(' ')
    .map((word, at) => {
      const cut = 2 + ((at * 7 + word.length) % 3);
      if (word.length < 6 || (at + word.length) % 2 === 0) return word;
      if (at % 3 === 0) return word.slice(0, cut) + word.slice(cut + 1);
      if (at % 3 === 1) return word.slice(0, cut) + word[cut] + word.slice(cut);
      return word.slice(0, cut) + word[cut + 1] + word[cut] + word.slice(cut + 2);
    })
    .join(' ');
}

const title = (change) => ({ planted }) => ({ title: change(planted.title), summary: '', problem: '' });
const whole = (change) => ({ sibling }) => ({ title: change(sibling.title), summary: change(sibling.summary), problem: change(sibling.problem) });

/** Ways of asking for the same, with the share that must come first. */
export const WAYS = [
  { name: 'its title without accents', least: 1, ask: title(plain) },
  { name: 'its title with typos', least: 0.95, ask: title(misspelt) },
  { name: 'a paraphrase of title, summary and problem', least: 0.95, ask: whole((text) => text) },
  { name: 'the paraphrase with typos and without accents', least: 0.9, ask: whole((text) => misspelt(plain(text))) },
  { name: 'a paraphrase of the title alone', least: 0.75, ask: ({ sibling }) => ({ title: sibling.title, summary: '', problem: '' }) },
];
