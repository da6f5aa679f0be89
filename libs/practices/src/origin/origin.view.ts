/** Where the practice `alias` comes from, or null; in the shape of `PracticeOrigin`. */
export function originColumn(alias: string): string {
  return /* sql */ `(select json_build_object('kind', o.kind, 'label', o.label, 'link', o.link, 'version', o.origin_version)
    from practice_origin o where o.practice_id = ${alias}.id) as origin`;
}
