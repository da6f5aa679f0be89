import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader, type Viewer, Auditor } from '@lib/platform';
import type { ReflectionPrompt } from './logbook.types.js';

/** Our own proposal; staff change them at the desk. */
const FIRST: readonly (readonly [string, string])[] = [
  ['aprendi', '¿Qué aprendí hoy que no sabía de mi propia gestión?'],
  ['probare', '¿Qué voy a probar esta semana, y con quién?'],
  ['costo', '¿Qué me costó decir o escuchar, y por qué?'],
  ['cambio', '¿Qué cambió desde la reunión anterior en mi institución?'],
];

const LIST = { name: 'reflection_prompts', text: 'select id, text from reflection_prompt where enabled order by position, id' };
const SEED = {
  name: 'reflection_prompts_seed',
  text: /* sql */ `insert into reflection_prompt (id, text, position) select p.id, p.text, p.position
    from unnest($1::text[], $2::text[]) with ordinality as p(id, text, position) where not exists (select from reflection_prompt) on conflict do nothing`,
};
const OFF = { name: 'reflection_prompts_off', text: 'update reflection_prompt set enabled = false where enabled' };
const PUT = {
  name: 'reflection_prompts_put',
  text: /* sql */ `insert into reflection_prompt (id, text, position) select md5(p.text), p.text, p.position from unnest($1::text[]) with ordinality as p(text, position)
    on conflict (id) do update set position = excluded.position, enabled = true`,
};

/** Questions that help to think back, the same for every circle. What was answered keeps the question it answered. */
@ReferenceData(64)
@Injectable()
export class ReflectionPrompts implements ReferenceDataLoader {
  constructor(
    private readonly db: Database,
    private readonly auditor: Auditor,
  ) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({ ...SEED, values: [FIRST.map(([id]) => id), FIRST.map(([, text]) => text)] });
  }

  list(): Promise<ReflectionPrompt[]> {
    return this.db.rows<ReflectionPrompt>(LIST);
  }

  /** The whole list, in its order. */
  async change({ accountId }: Viewer, texts: readonly string[]): Promise<void> {
    await this.db.rows(OFF);
    await this.db.rows({ ...PUT, values: [[...new Set(texts)]] });
    await this.auditor.record({ actor: accountId, action: 'circle.prompts', target: 'reflection_prompt' });
  }
}
