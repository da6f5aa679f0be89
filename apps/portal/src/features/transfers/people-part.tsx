import { request } from '@lib/web-graphql';
import { dateTime, Problems } from '@lib/web-ui';
import { SearchPick } from '../../forms/search-pick.js';
import { AddTransferPeople, TransferColleagues } from './transfers.gql.js';
import { detailTexts as texts } from './transfers.texts.js';
import { useVerb, type PartProps } from './use-verb.js';

const OVER = ['SUSTAINED', 'ADAPTED', 'STOPPED'];

export function PeoplePart({ transfer, onChanged }: PartProps) {
  const add = useVerb(AddTransferPeople, onChanged);
  const { originPeople, adopterPeople, side, state, adopterIgedCode } = transfer;
  const names = (people: typeof originPeople) => (
    <ul>
      {people.map(({ name, post }) => (
        <li key={name}>
          {name} <span class="small muted">{post}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>
        {texts.sides.ORIGIN}: {transfer.originIgedName}
      </h3>
      {names(originPeople)}
      <h3>
        {texts.sides.ADOPTER}: {transfer.adopterIgedName}
      </h3>
      {names(adopterPeople)}
      {side === 'ADOPTER' && !OVER.includes(state) ? (
        <>
          <Problems title={texts.problem} problems={add.problems.map(({ text }) => ({ text }))} />
          <SearchPick
            id="sumar"
            label={texts.addPeople}
            hint={texts.addPeopleHint}
            find={async (search) => (await request(TransferColleagues, { search, igedCodes: [adopterIgedCode] })).colleagues}
            keyOf={({ id }) => id}
            nameOf={({ name }) => name}
            noteOf={({ post }) => post}
            onPick={({ id }) => void add.go({ input: { id: transfer.id, memberIds: [id] } })}
          />
        </>
      ) : null}
    </>
  );
}

export function HistoryPart({ transfer }: Pick<PartProps, 'transfer'>) {
  return (
    <ol class="plain history">
      {transfer.moves.map(({ action, side, at, byName, note }) => (
        <li key={`${action}-${at}`}>
          <b>{texts.moves[action] ?? action}</b>
          <span class="small muted block">{[byName, texts.sides[side], dateTime(at)].filter(Boolean).join(' · ')}</span>
          {note && !['PLAN', 'MARK'].includes(action) ? <p class="small pre">{note}</p> : null}
        </li>
      ))}
    </ol>
  );
}
