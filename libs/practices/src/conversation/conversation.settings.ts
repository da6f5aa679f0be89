import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';

/** Numbers of the conversation as they start, with the name staff read. */
const SEEDS = {
  comment_max: { name: 'Caracteres de un comentario, como máximo', value: 1000 },
  comment_edit_minutes: { name: 'Minutos para corregir un comentario', value: 10 },
  thread_max: { name: 'Respuestas a un comentario, como máximo', value: 50 },
} as const;

export type ConversationLimits = { [K in keyof typeof SEEDS]: number };

/** The same numbers inside a statement. */
export const COMMENT_MAX = `coalesce((select value from practice_setting where key = 'comment_max'), ${SEEDS.comment_max.value})`;
export const EDIT_MINUTES = `coalesce((select value from practice_setting where key = 'comment_edit_minutes'), ${SEEDS.comment_edit_minutes.value})`;

@Injectable()
@ReferenceData(61)
export class ConversationSettings implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: /* sql */ `insert into practice_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int) on conflict do nothing`,
      values: [JSON.stringify(Object.entries(SEEDS).map(([key, seed]) => ({ key, ...seed })))],
    });
  }

  async limits(): Promise<ConversationLimits> {
    const rows = await this.db.rows<{ key: keyof ConversationLimits; value: number }>({
      name: 'conversation_limits',
      text: `select key, value from practice_setting where key in ('comment_max', 'comment_edit_minutes', 'thread_max')`,
    });
    const stored = new Map(rows.map(({ key, value }) => [key, value]));
    const of = (key: keyof ConversationLimits): number => stored.get(key) ?? SEEDS[key].value;
    return { comment_max: of('comment_max'), comment_edit_minutes: of('comment_edit_minutes'), thread_max: of('thread_max') };
  }
}
