import { request } from '@lib/web-graphql';
import { Notice, SelectField, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import type { SectionBody } from '../../../drafts/body.js';
import { useDrafts } from '../../../drafts/use-drafts.js';
import { newId } from '../../../forms/new-id.js';
import { SearchPick } from '../../../forms/search-pick.js';
import { Colleagues, type ColleaguesResult } from '../sheet.gql.js';
import { ChosenList } from './chosen-list.js';
import type { EditorProps } from './editor.js';
import { editorTexts as texts } from './editors.texts.js';

type Colleague = ColleaguesResult['colleagues'][number];
type TeamLine = NonNullable<SectionBody['team']>[number];
interface IgedName {
  code: string;
  name: string;
}

function NewPerson({ igeds, onAdd }: { igeds: IgedName[]; onAdd: (line: TeamLine) => void }) {
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const [code, setCode] = useState(igeds[0]?.code ?? '');
  const ready = name.trim() !== '' && post.trim() !== '';
  const add = () => {
    const iged = igeds.find((one) => one.code === code);
    if (!ready || !iged) return;
    onAdd({ id: newId(), memberId: null, name: name.trim(), post: post.trim(), igedCode: iged.code, igedName: iged.name });
    setName('');
    setPost('');
  };
  return (
    <fieldset>
      <legend>{texts.orName}</legend>
      <div class="grid two">
        <TextField id="person-name" label={texts.personName} value={name} onText={setName} autoComplete="off" />
        <TextField id="person-post" label={texts.personPost} value={post} onText={setPost} autoComplete="off" />
      </div>
      <SelectField id="person-iged" label={texts.personIged} value={code} onText={setCode}>
        {igeds.map((iged) => (
          <option key={iged.code} value={iged.code} selected={iged.code === code}>
            {iged.name}
          </option>
        ))}
      </SelectField>
      <button type="button" class="btn quiet" onClick={add} disabled={!ready}>
        {texts.addPerson}
      </button>
    </fieldset>
  );
}

/** The Iged of the place section: what this device holds goes before what the server has. */
function useIgeds(practice: EditorProps['practice']): IgedName[] {
  const sync = useDrafts();
  const place = practice.sections.find((section) => section.kind === 'PLACE');
  if (!place) return [];
  const onDevice = sync?.record({ practiceId: practice.id, section: place.key })?.body.place;
  return onDevice?.igeds ?? place.place?.igeds ?? [];
}

export function TeamEditor({ practice, body, onEdit, sentences }: EditorProps) {
  const team = body.team ?? [];
  const igeds = useIgeds(practice);
  if (igeds.length === 0) return <Notice tone="warn">{texts.noIgeds}</Notice>;
  const addColleague = (one: Colleague) => {
    if (team.some((line) => line.memberId === one.id)) return;
    onEdit({ team: [...team, { ...one, id: newId(), memberId: one.id }] });
  };
  const find = async (search: string) =>
    (await request(Colleagues, { search, igedCodes: igeds.map((iged) => iged.code) })).colleagues;
  const rowProblem = Object.entries(sentences).find(([id]) => id.startsWith('team'))?.[1];
  return (
    <>
      <p class="hint">{texts.teamHint}</p>
      <ChosenList
        label={`${texts.team}: ${texts.people(team.length)}`}
        items={team.map((line) => ({
          id: line.id,
          name: line.name,
          note: `${line.post}. ${line.igedName}`,
          extra: line.memberId ? <span class="chip leaf">{texts.member}</span> : null,
        }))}
        onRemove={(id) => onEdit({ team: team.filter((line) => line.id !== id) })}
      />
      <SearchPick
        id="team"
        label={texts.findColleague}
        problem={rowProblem}
        find={find}
        keyOf={(one) => one.id}
        nameOf={(one) => one.name}
        noteOf={(one) => `${one.post}. ${one.igedName}`}
        onPick={addColleague}
      />
      <NewPerson igeds={igeds} onAdd={(line) => onEdit({ team: [...team, line] })} />
    </>
  );
}
