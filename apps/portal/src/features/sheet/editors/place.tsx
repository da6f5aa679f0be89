import { failureOf, request } from '@lib/web-graphql';
import { IgedPick, type IgedChoice } from '../../../forms/iged-pick.js';
import { SearchPick } from '../../../forms/search-pick.js';
import { useSession } from '../../../session/session.js';
import { Districts, type DistrictsResult } from '../sheet.gql.js';
import { ChosenList } from './chosen-list.js';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';

type District = DistrictsResult['districts'][number];

async function findDistricts(search: string, accountId: string): Promise<District[]> {
  try {
    return (await request(Districts, { search })).districts.slice(0, 12);
  } catch (thrown) {
    const kit = failureOf(thrown).passing ? await import('../../../offline/kit.js') : null;
    const kept = kit?.districtsInKit(accountId, search) ?? [];
    if (kept.length === 0) throw thrown;
    return kept;
  }
}

export function PlaceEditor({ body, onEdit, sentences }: EditorProps) {
  const { viewer } = useSession();
  const place = body.place ?? { leadIged: null, igeds: [], districts: [] };
  const set = (part: Partial<typeof place>) => onEdit({ place: { ...place, ...part } });
  const addIged = (iged: IgedChoice) => {
    if (place.igeds.some((one) => one.code === iged.code)) return;
    set({ igeds: [...place.igeds, iged], leadIged: place.leadIged ?? iged });
  };
  const addDistrict = (district: District) => {
    if (place.districts.some((one) => one.ubigeo === district.ubigeo)) return;
    set({ districts: [...place.districts, district] });
  };
  const lead = (iged: IgedChoice) => set({ leadIged: iged, igeds: [iged, ...place.igeds.filter((one) => one.code !== iged.code)] });
  const igedItems = place.igeds.map((iged) => {
    const leads = iged.code === place.leadIged?.code;
    return {
      id: iged.code,
      name: iged.name,
      note: iged.regionName ?? undefined,
      fixed: leads,
      extra: leads ? (
        <span class="chip leaf">{texts.leads}</span>
      ) : (
        <button type="button" class="btn text" onClick={() => lead(iged)} aria-label={`${texts.makeLead}: ${iged.name}`}>
          {texts.makeLead}
        </button>
      ),
    };
  });
  return (
    <>
      <fieldset>
        <legend>{texts.igeds}</legend>
        <p class="hint">{texts.igedsHint}</p>
        <ChosenList label={texts.igeds} items={igedItems} onRemove={(code) => set({ igeds: place.igeds.filter((one) => one.code !== code) })} />
        <IgedPick id="place-igedCodes" label={texts.addIged} problem={sentences['place-igedCodes'] ?? sentences['place-leadIgedCode']} onPick={addIged} />
      </fieldset>
      <fieldset>
        <legend>{texts.districts}</legend>
        <ChosenList
          label={texts.districts}
          items={place.districts.map((one) => ({ id: one.ubigeo, name: one.name, note: `${one.provinceName}, ${one.regionName}` }))}
          onRemove={(ubigeo) => set({ districts: place.districts.filter((one) => one.ubigeo !== ubigeo) })}
        />
        <SearchPick
          id="place-districts"
          label={texts.districtsHint}
          problem={sentences['place-districts']}
          find={(search) => findDistricts(search, viewer?.id ?? '')}
          keyOf={(one) => one.ubigeo}
          nameOf={(one) => one.name}
          noteOf={(one) => `${one.provinceName}, ${one.regionName}`}
          onPick={addDistrict}
        />
      </fieldset>
    </>
  );
}
