import { MAY_BE_SHOWN } from '@lib/exchanges';

/** Testimonies in the content of the edition `e` that may not be shown any more: whoever gave them took their word back. None of a booklet. */
export const TAKEN_BACK = /* sql */ `array(select i.value->>'id' from jsonb_array_elements(e.content->'testimonials'->'items') i
  where not exists (select 1 from testimonial t where t.id = (i.value->>'id')::uuid and ${MAY_BE_SHOWN}))`;
