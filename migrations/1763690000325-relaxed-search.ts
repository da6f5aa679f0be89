import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search whose words no practice has together finds those that have some of them; the rank puts who has most first. */
export class RelaxedSearch1763690000325 implements MigrationInterface {
  readonly name = 'RelaxedSearch1763690000325';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create or replace function wall_query(search text) returns tsquery language plpgsql stable parallel safe as $body$
      declare
        exact tsquery := websearch_to_tsquery('spanish_folded', search);
        nearest text;
        together tsquery;
      begin
        if numnode(exact) = 0 or exists (select 1 from practice p where p.published_version is not null and p.search @@ exact) then
          return exact;
        end if;
        select string_agg(coalesce(known.word, asked.word), ' ' order by asked.place) into nearest
        from regexp_split_to_table(fold(search), '[^[:alnum:]]+') with ordinality as asked(word, place)
        left join lateral (
          select w.word from wall_word w where length(asked.word) >= 4 and w.word % asked.word
          order by similarity(w.word, asked.word) desc, w.word limit 1
        ) known on true;
        together := plainto_tsquery('spanish_folded', nearest);
        -- Who leaves a word out, or quotes words, means it.
        if numnode(together) < 2 or search ~ '(^|\\s)-|"'
          or exists (select 1 from practice p where p.published_version is not null and p.search @@ together) then
          return together;
        end if;
        return replace(together::text, ' & ', ' | ')::tsquery;
      end $body$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create or replace function wall_query(search text) returns tsquery language plpgsql stable parallel safe as $body$
      declare
        exact tsquery := websearch_to_tsquery('spanish_folded', search);
        nearest text;
      begin
        if numnode(exact) = 0 or exists (select 1 from practice p where p.published_version is not null and p.search @@ exact) then
          return exact;
        end if;
        select string_agg(coalesce(known.word, asked.word), ' ' order by asked.place) into nearest
        from regexp_split_to_table(fold(search), '[^[:alnum:]]+') with ordinality as asked(word, place)
        left join lateral (
          select w.word from wall_word w where length(asked.word) >= 4 and w.word % asked.word
          order by similarity(w.word, asked.word) desc, w.word limit 1
        ) known on true;
        return plainto_tsquery('spanish_folded', nearest);
      end $body$;
    `);
  }
}
