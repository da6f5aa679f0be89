import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Similar practices: the words of each published practice with their weight, so that the nearest of 20 000 are found in a few ms. */
export class Similar1763690000320 implements MigrationInterface {
  readonly name = 'Similar1763690000320';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- Words that say the same here: the stem of each leads to one sense. Rows, so that more can be added.
      create table term_sense (term text primary key, sense text not null);
      create table practice_term (
        term text not null,
        practice_id uuid not null constraint practice_term_has_practice references practice (id) on delete cascade,
        weight real not null,
        primary key (term, practice_id) include (weight)
      );
      create index practice_term_of on practice_term (practice_id) include (term, weight);
      -- In how many practices a term stands: what a rare word is known by.
      create table term_use (term text primary key, practices integer not null);
      create index term_use_alike on term_use using gin (term gin_trgm_ops);
      -- The terms of three texts: Spanish stems without accents and, marked with ~ and for half, their senses; the title weighs most.
      create function similar_terms(title text, summary text, body text) returns table (term text, weight real)
        language sql stable parallel safe as $body$
        with word as (
          select w.lexeme, (case when 'A' = any(w.weights) then 1 when 'B' = any(w.weights) then 0.6 else 0.4 end
            * (1 + 0.2 * (least(cardinality(w.positions), 4) - 1)))::real as weight
          from unnest(setweight(to_tsvector('spanish_folded', title), 'A') || setweight(to_tsvector('spanish_folded', summary), 'B')
            || setweight(to_tsvector('spanish_folded', left(body, 4000)), 'C')) w
          where length(w.lexeme) between 3 and 30 and w.lexeme !~ '[0-9]')
        select lexeme, weight from word
        union all
        select '~' || s.sense, max(w.weight * 0.5)::real from word w join term_sense s on s.term = w.lexeme group by 1
      $body$;
      -- The problem, its context and what was sought, in the words of the version that is read.
      create function similar_body(sheet jsonb) returns text language sql stable parallel safe as $body$
        select string_agg(s ->> 'text', ' ') from jsonb_array_elements(sheet -> 'sections') s where s ->> 'key' in ('problem', 'context', 'objective')
      $body$;
      create function learn_practices(ids uuid[]) returns void language plpgsql as $body$
      begin
        with gone as (delete from practice_term t where t.practice_id = any(ids) returning t.term)
        update term_use u set practices = u.practices - g.n from (select term, count(*) as n from gone group by 1) g where u.term = g.term;
        with learnt as (
          insert into practice_term (term, practice_id, weight)
            -- A long sheet does not win by its length alone.
            select t.term, p.id, t.weight / sqrt(sqrt(sum(t.weight ^ 2) over (partition by p.id))) from practice p
            left join practice_version v on v.practice_id = p.id and v.number = coalesce(p.published_version, p.hidden_version)
            cross join lateral (select * from similar_terms(p.title, p.summary, coalesce(similar_body(v.sheet), '')) t
              order by t.weight desc, t.term limit 80) t
            where p.id = any(ids) and p.search is not null
            returning term)
        insert into term_use (term, practices) select term, count(*) from learnt group by 1 order by 1
          on conflict (term) do update set practices = term_use.practices + excluded.practices;
      end $body$;
      create function keep_practice_terms() returns trigger language plpgsql as $body$
      begin
        if tg_op = 'INSERT' then
          if exists (select 1 from changed where search is not null) then
            perform learn_practices(array(select id from changed where search is not null));
          end if;
        else
          perform learn_practices(array[new.id]);
        end if;
        return null;
      end $body$;
      create trigger practice_terms_after_insert after insert on practice
        referencing new table as changed for each statement execute function keep_practice_terms();
      create trigger practice_terms_after_publication after update of search on practice
        for each row execute function keep_practice_terms();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger practice_terms_after_publication on practice;
      drop trigger practice_terms_after_insert on practice;
      drop function keep_practice_terms(), learn_practices(uuid[]), similar_body(jsonb), similar_terms(text, text, text);
      drop table practice_term, term_use, term_sense;
    `);
  }
}
